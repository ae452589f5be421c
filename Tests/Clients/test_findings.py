"""What a stranger's look at the behaviours found wrong, by the behaviour's number."""
import json
import time
import xml.dom.minidom

import pytest
import requests
from served import Client
from test_behaviours import PATIENT, entry, key, observation, outcome, transaction

DIV = "http://www.w3.org/1999/xhtml"


def raw(client, method, path, text, kind="application/fhir+json", **headers):
    return client.call(method, path, text.encode(), headers={"Content-Type": kind, **headers})


@pytest.mark.parametrize("text", [r'"valueQuantity":{"value":5,"code":"mg\/dL","comparator":"\u003c"}', r'"effectiveDateTime":"2020-01-01T00:00:00\u002b08:00"',
    r'"valueCodeableConcept":{"coding":[{"code":"\u4e2d"}]}'])
def test_b30_escapes_are_the_same_characters(client, text):
    assert raw(client, "POST", "Observation", '{"resourceType":"Observation","status":"fin\\u0061l","code":{"text":"x"},%s}' % text).status_code == 201


def test_b30_escaped_dates_are_found(client):
    mark = key()
    raw(client, "POST", "Observation", '{"resourceType":"Observation","status":"final","code":{"coding":[{"code":"%s"}]},"effectiveDateTime":"2020-01-01T00:00:00\\u002b08:00"}' % mark)
    assert len(client.ids(f"Observation?code={mark}&date=2020-01-01")) == 1
    outcome(raw(client, "POST", "Patient", '{"resourceType":"Patient","gender":"m\\u0000ale"}'), 422)


def test_b30_null_only_where_something_is_said(client):
    outcome(raw(client, "POST", "Patient", '{"resourceType":"Patient","name":[{"given":["a",null]}]}'), 422)
    assert raw(client, "POST", "Patient", '{"resourceType":"Patient","name":[{"given":["a",null],"_given":[null,{"extension":[{"url":"urn:x","valueCode":"y"}]}]}]}').status_code == 201


def test_b31_prefixes_do_not_leave_the_document(client):
    text = f'<Patient xmlns="http://hl7.org/fhir" xmlns:q="{DIV}" xmlns:unused="urn:x"><text><status value="generated"/><q:div><q:p>a &amp; b</q:p></q:div></text></Patient>'
    made = raw(client, "POST", "Patient", text, "application/fhir+xml", Accept="application/fhir+json")
    assert made.status_code == 201 and made.json()["text"]["div"] == f'<div xmlns="{DIV}"><p>a &amp; b</p></div>'
    xml.dom.minidom.parseString(client.get(f"Patient/{made.json()['id']}?_format=xml").content)
    plain = client.make(dict(PATIENT, text={"status": "generated", "div": "<div>x</div>"}))
    assert f'<div xmlns="{DIV}">x</div>' in client.get(f"Patient/{plain['id']}?_format=xml").text


def test_b31_elements_say_something(client):
    for part in ["<active/>", "<birthDate></birthDate>"]:
        outcome(raw(client, "POST", "Patient", f'<Patient xmlns="http://hl7.org/fhir">{part}</Patient>', "application/fhir+xml", Accept="application/fhir+json"), 422)


def test_b34_slices_by_the_profile_of_their_type(client):
    url = "urn:test:" + key()
    birth = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace"
    client.make({"resourceType": "StructureDefinition", "url": url, "name": "P", "status": "active", "kind": "resource", "abstract": False, "type": "Patient",
        "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Patient", "derivation": "constraint", "differential": {"element": [
            {"id": "Patient.extension", "path": "Patient.extension", "slicing": {"discriminator": [{"type": "value", "path": "url"}], "rules": "open"}},
            {"id": "Patient.extension:e", "path": "Patient.extension", "sliceName": "e", "min": 1, "type": [{"code": "Extension", "profile": [birth]}]},
            {"id": "Patient.name.family", "path": "Patient.name.family", "maxLength": 5}]}})
    good = {"resourceType": "Patient", "extension": [{"url": birth, "valueAddress": {"city": "x"}}]}
    def errors(resource): return [i for i in client.post("Patient/$validate?profile=" + url, resource).json()["issue"] if i["severity"] in ("error", "fatal")]
    assert errors(good) == [] and len(errors({"resourceType": "Patient", "active": True})) == 1
    assert len(errors(dict(good, name=[{"family": "abcdef"}]))) == 1


def test_b34_references_slice_by_what_they_lead_to(client):
    url = "urn:test:" + key()
    client.make({"resourceType": "StructureDefinition", "url": url, "name": "O", "status": "active", "kind": "resource", "abstract": False, "type": "Observation",
        "baseDefinition": "http://hl7.org/fhir/StructureDefinition/Observation", "derivation": "constraint", "differential": {"element": [
            {"id": "Observation.performer", "path": "Observation.performer", "slicing": {"discriminator": [{"type": "type", "path": "resolve()"}], "rules": "open"}},
            {"id": "Observation.performer:o", "path": "Observation.performer", "sliceName": "o", "min": 1,
             "type": [{"code": "Reference", "targetProfile": ["http://hl7.org/fhir/StructureDefinition/Organization"]}]}]}})
    base = {"resourceType": "Observation", "status": "final", "code": {"text": "x"}}
    def errors(who): return [i for i in client.post("Observation/$validate?profile=" + url, dict(base, performer=[{"reference": who}])).json()["issue"] if i["severity"] == "error"]
    assert errors("Organization/org-centre") == [] and len(errors("Practitioner/x")) == 1


def test_b34_update_mode_wants_the_same_id(client):
    made = client.make(PATIENT)
    outcome(client.post(f"Patient/{made['id']}/$validate?mode=update", dict(PATIENT, id="other")), 422)


def test_b19_identifiers_beside_addresses(client):
    mark, patient = key(), client.make(PATIENT)["id"]
    made = client.make(dict(observation(patient, mark), subject={"reference": f"Patient/{patient}", "identifier": {"system": "urn:q", "value": mark}}))
    for path in [f"subject:identifier=urn:q|{mark}", f"subject:identifier={mark}", f"patient:identifier=urn:q|{mark}", f"subject=Patient/{patient}"]:
        assert client.ids(f"Observation?code={mark}&{path}") == [made["id"]], path


def test_b25_sorted_pages_stay_while_others_write(client):
    mark = key()
    made = [client.make({"resourceType": "Patient", "identifier": [{"value": mark}], "name": [{"family": f"F{n}"}]}) for n in range(6)]
    for sort in ["family", "-_lastUpdated", "_id"]:
        page = client.get(f"Patient?identifier={mark}&_sort={sort}&_count=2").json()
        assert page["total"] == 6 and {l["relation"] for l in page["link"]} == {"self", "first", "next", "last"}
        seen = [e["resource"]["id"] for e in page["entry"]]
        client.put("Patient/" + made[-1]["id"], dict(made[-1], name=[{"family": "A" + sort}]))
        while following := next((l["url"] for l in page["link"] if l["relation"] == "next"), None):
            page = client.get(following).json()
            seen += [e["resource"]["id"] for e in page["entry"]]
        assert sorted(seen) == sorted(m["id"] for m in made), sort
        last = client.get(next(l["url"] for l in page["link"] if l["relation"] == "first")).json()
        assert len(client.get(next(l["url"] for l in last["link"] if l["relation"] == "last")).json()["entry"]) == 2


def test_b25_cursors_cannot_be_made_by_hand(client):
    for forged in ["bCBpNjAzMw", "bCBpMTAw", "AAAA", "!!"]:
        outcome(client.get(f"Patient?_count=2&_cursor={forged}"), 400)


def test_b11_only_addresses_are_rewritten(client):
    link = "urn:uuid:" + "12345678-1234-1234-1234-" + key()
    seen = dict(observation("x", key()), subject={"reference": link}, note=[{"text": link}], valueString=link,
        extension=[{"url": "urn:a", "valueUri": link}, {"url": "urn:b", "valueMarkdown": link}, {"url": "urn:c", "valueUuid": link}],
        text={"status": "generated", "div": f"<div xmlns='{DIV}'><a href='{link}'>x</a></div>"})
    answer = transaction(client, dict(entry("POST", "Patient", PATIENT), fullUrl=link), entry("POST", "Observation", seen)).json()
    patient = answer["entry"][0]["response"]["location"].split("/fhir/")[1].split("/_history")[0]
    kept = client.get(answer["entry"][1]["response"]["location"]).json()
    assert kept["subject"]["reference"] == patient and kept["extension"][0]["valueUri"] == patient and f"href='{patient}'" in kept["text"]["div"]
    assert kept["valueString"] == link and kept["note"][0]["text"] == link and kept["extension"][1]["valueMarkdown"] == link and kept["extension"][2]["valueUuid"] == link


def test_b11_conditional_references_see_the_same_transaction(client):
    mark = key()
    answer = transaction(client, entry("POST", "Observation", dict(observation("x", mark), subject={"reference": f"Patient?identifier={mark}"})),
        entry("POST", "Patient", dict(PATIENT, identifier=[{"value": mark}])))
    assert answer.status_code == 200, answer.text
    patient = answer.json()["entry"][1]["response"]["location"].split("/fhir/")[1].split("/_history")[0]
    assert client.get(answer.json()["entry"][0]["response"]["location"]).json()["subject"]["reference"] == patient
    outcome(transaction(client, entry("POST", "Observation", dict(observation("x", mark), subject={"reference": f"Patient?identifier={mark}"})),
        entry("POST", "Patient", dict(PATIENT, identifier=[{"value": mark}]))), 412)


def test_b09_xml_patches_in_bundles(client):
    import base64
    made = client.make(PATIENT)
    patch = base64.b64encode(b'<diff xmlns:f="http://hl7.org/fhir"><add sel="f:Patient" pos="prepend"><active xmlns="http://hl7.org/fhir" value="true"/></add></diff>').decode()
    answer = transaction(client, entry("PATCH", "Patient/" + made["id"], {"resourceType": "Binary", "contentType": "application/xml-patch+xml", "data": patch}))
    assert answer.status_code == 200, answer.text
    assert client.get("Patient/" + made["id"]).json()["active"] is True


def test_b10_reads_within_transactions(client):
    made = client.make(PATIENT)
    conditional = {"request": {"method": "GET", "url": "Patient/" + made["id"], "ifNoneMatch": 'W/"1"'}}
    entries = transaction(client, conditional, {"request": {"method": "HEAD", "url": "Patient/" + made["id"]}}).json()["entry"]
    assert entries[0]["response"]["status"][:3] == "304" and "resource" not in entries[0] and "resource" not in entries[1]


def test_b18_codes_belong_to_their_system(client):
    mark, patient = key(), client.make(dict(PATIENT, gender="female"))["id"]
    made = client.make(observation(patient, mark))
    assert client.ids(f"Observation?code={mark}&status=http://hl7.org/fhir/observation-status|final") == [made["id"]]
    assert client.ids(f"Observation?code={mark}&status=urn:x|final") == []
    assert client.ids(f"Observation?code={mark}&status:not=urn:x|final") == [made["id"]]
    assert client.ids(f"Patient?_id={patient}&gender=http://hl7.org/fhir/administrative-gender|female") == [patient]


def test_b18_value_sets_by_their_place(client):
    mark, patient = key(), client.make(PATIENT)["id"]
    made = client.make(observation(patient, mark))
    own = client.make({"resourceType": "ValueSet", "url": "urn:vs:" + mark, "status": "active", "compose": {"include": [{"system": "urn:test:code", "concept": [{"code": mark}]}]}})
    for place in ["ValueSet/" + own["id"], f"{client.base}/ValueSet/{own['id']}", own["url"]]:
        assert client.ids(f"Observation?code:in={place}") == [made["id"]], place


def test_b15_timings_by_their_limits(client):
    mark, patient = key(), client.make(PATIENT)["id"]
    client.make(dict(observation(patient, mark), effectiveTiming={"event": ["2026-03-05", "2026-05-05"]}))
    def found(date): return len(client.ids(f"Observation?code={mark}&date={date}"))
    assert [found(d) for d in ["2026-03", "2026", "sa2026-04-01", "eb2026-04-01", "sa2026-03-01", "eb2026-06-01"]] == [0, 1, 0, 0, 1, 1]


def test_b16_exponents_keep_their_digits_and_money_its_system(client):
    mark, patient = key(), client.make(PATIENT)["id"]
    for value in [99.6, 99.96, 100, 100.4]: client.make(dict(observation(patient, mark), valueQuantity={"value": value}))
    assert len(client.ids(f"Observation?code={mark}&value-quantity=1.00e2")) == 4 == len(client.ids(f"Observation?code={mark}&value-quantity=100"))
    client.make({"resourceType": "Invoice", "status": "issued", "identifier": [{"value": mark}], "totalNet": {"value": 12.5, "currency": "CNY"}})
    for unit in ["urn:iso:std:iso:4217|CNY", "|CNY"]: assert len(client.ids(f"Invoice?identifier={mark}&totalnet=12.5|{unit}")) == 1


def test_b14_a_parameter_is_known_to_every_type_asked_for(client):
    outcome(client.get("?_type=Organization,Observation&name=a"), 400)
    assert client.get("?_type=Organization,Location&name=a").status_code == 200


def test_b39_elements_by_type(client):
    started = client.get("$export?_type=Patient&_elements=Patient.gender", headers={"Prefer": "respond-async"})
    for _ in range(100):
        status = client.get(started.headers["Content-Location"])
        if status.status_code == 200: break
        time.sleep(0.1)
    lines = client.get(status.json()["output"][0]["url"]).text.splitlines()
    assert sum("gender" in json.loads(line) for line in lines) > 100


def test_b38_a_subscription_ends_and_keeps_its_secrets(client, fhir):
    past = {"resourceType": "Subscription", "status": "requested", "reason": "x", "criteria": "Patient?", "end": "2020-01-01T00:00:00Z",
        "channel": {"type": "rest-hook", "endpoint": "http://127.0.0.1:9/", "header": ["Authorization: secret"]}}
    soon = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 2))
    made = client.make(dict(past, end=soon))
    outcome(fhir.client("county.doctor").get("Subscription/" + made["id"]), 403)
    assert made["id"] not in fhir.client("county.doctor").ids("Subscription?_count=1000")
    for _ in range(60):
        if client.get("Subscription/" + made["id"]).json()["status"] == "off": return
        time.sleep(0.1)
    raise AssertionError("it did not end")


def test_b35_grammars_and_what_cannot_be_judged(client):
    def result(path):
        answer = client.get(path)
        return answer.status_code, next((p["valueBoolean"] for p in answer.json().get("parameter", []) if p["name"] == "result"), None)
    assert result("CodeSystem/$validate-code?url=http://unitsofmeasure.org&code=mg") == (200, True)
    assert result("CodeSystem/$validate-code?url=http://unitsofmeasure.org&code=mgg") == (200, False)
    assert result("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/mimetypes&code=application/pdf&system=urn:ietf:bcp:13") == (200, True)
    assert result("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/all-languages&code=zh-CN&system=urn:ietf:bcp:47") == (200, True)
    assert result("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/currencies&code=CNY&system=urn:iso:std:iso:4217") == (200, True)
    assert result("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/currencies&code=XYZ&system=urn:iso:std:iso:4217") == (200, False)
    system = "urn:cs:" + key()
    client.make({"resourceType": "CodeSystem", "url": system, "status": "active", "content": "complete", "concept": [
        {"code": "a", "display": "A", "designation": [{"language": "zh", "value": "甲"}]}, {"code": "b", "property": [{"code": "inactive", "valueBoolean": True}]}]})
    expanded = client.post("ValueSet/$expand?activeOnly=true", {"resourceType": "ValueSet", "status": "active", "compose": {"include": [{"system": system}]}})
    assert [c["code"] for c in expanded.json()["expansion"]["contains"]] == ["a"]
    display = client.get(f"CodeSystem/$lookup?system={system}&code=a&displayLanguage=zh").json()["parameter"]
    assert next(p["valueString"] for p in display if p["name"] == "display") == "甲"


def test_b44_ranges_and_security_context(client):
    patient = client.make(PATIENT)["id"]
    made = raw(client, "POST", "Binary", "0123456789", "text/plain", **{"X-Security-Context": f"Patient/{patient}"})
    place = client.base + "/Binary/" + made.headers["Location"].split("/Binary/")[1].split("/")[0]
    def part(text): return requests.get(place, headers={"Authorization": client.session.headers["Authorization"], "Accept": "text/plain", "Range": text})
    assert part("bytes=0-2").content == b"012" and part("bytes=0-2").headers["Content-Range"] == "bytes 0-2/10" and part("bytes=0-2").status_code == 206
    assert part("bytes=-3").content == b"789" and part("bytes=8-").content == b"89" and part("bytes=100-").status_code == 416
    assert part("").status_code == 200 and part("").headers["X-Security-Context"] == f"Patient/{patient}"


def test_b32_b33_headers(client):
    assert "Content-Encoding" not in client.get("Patient?_count=50", headers={"Accept-Encoding": "gzip;q=0"}).headers
    packed = client.get("Patient?_count=50", headers={"Accept-Encoding": "gzip;q=0.5, br"}, stream=True)
    small = packed.raw.read(decode_content=False)
    assert packed.headers["Content-Encoding"] == "br" and not small.startswith(b"{")
    kept = client.call("POST", "Bundle", small, headers={"Content-Encoding": "br", "Content-Type": "application/fhir+json"})
    assert kept.status_code == 201 and len(kept.json()["entry"]) == 50
    assert client.get("Patient?_count=50", headers={"Accept-Encoding": "br;q=0.1, gzip"}).headers["Content-Encoding"] == "gzip"
    wrong = client.call("POST", "Patient", b"not brotli at all", headers={"Content-Encoding": "br", "Content-Type": "application/fhir+json"})
    outcome(wrong, 400)
    told = requests.get(client.base + "/metadata")
    assert requests.get(client.base + "/metadata", headers={"If-None-Match": told.headers["ETag"]}).status_code == 304
    made = client.make(PATIENT)
    assert client.put("Patient/" + made["id"], dict(made, active=True), headers={"If-Match": "*"}).status_code == 200
    outcome(client.put("Patient/none-" + key(), dict(PATIENT, id="x"), headers={"If-Match": "*"}), 400)
    english = client.get("Patient?nonsense=1", headers={"Prefer": "handling=lenient"}).json()["entry"][-1]["resource"]["issue"][0]["details"]["text"]
    assert english.startswith("Patient has no search parameter")


def test_b35_supplements_properties_and_reverse(client):
    system = "urn:cs:" + key()
    client.make({"resourceType": "CodeSystem", "url": system, "version": "2", "status": "active", "content": "complete", "concept": [
        {"code": "a", "display": "A", "property": [{"code": "weight", "valueDecimal": 1.5}]}]})
    client.make({"resourceType": "CodeSystem", "url": system + "-zh", "status": "active", "content": "supplement", "supplements": system,
        "concept": [{"code": "a", "designation": [{"language": "zh-CN", "value": "甲"}, {"language": "de", "value": "Ah"}]}]})
    parts = client.get(f"CodeSystem/$lookup?system={system}&code=a").json()["parameter"]
    words = {x["part"][0]["valueCode"]: x["part"][1]["valueString"] for x in parts if x["name"] == "designation"}
    assert words == {"zh-CN": "甲", "de": "Ah"}
    assert any(x["name"] == "property" and x["part"][0]["valueCode"] == "weight" and x["part"][1]["valueString"] == "1.5" for x in parts)
    expanded = client.post("ValueSet/$expand?includeDesignations=true&displayLanguage=zh", {"resourceType": "ValueSet", "status": "active", "compose": {"include": [{"system": system}]}})
    assert expanded.json()["expansion"]["contains"][0]["display"] == "甲"
    outcome(client.get(f"CodeSystem/$lookup?system={system}|3&code=a"), 404)
    assert client.get(f"CodeSystem/$lookup?system={system}|2&code=a").status_code == 200
    other = "urn:cs:" + key()
    client.make({"resourceType": "ConceptMap", "url": "urn:cm:" + key(), "status": "active", "group": [{"source": system, "target": other,
        "element": [{"code": "a", "target": [{"code": "x", "equivalence": "equal"}]}], "unmapped": {"mode": "fixed", "code": "z"}}]})
    def codes(path): return [p["part"][1]["valueCoding"]["code"] for p in client.get("ConceptMap/$translate?" + path).json()["parameter"] if p["name"] == "match"]
    assert codes(f"system={system}&code=a&targetsystem={other}") == ["x"] and codes(f"system={system}&code=b") == ["z"]
    assert codes(f"system={other}&code=x&reverse=true") == ["a"]


def test_b37_match_grades_what_it_finds(client):
    mark = key()
    system, family = "urn:id:" + mark, "Zz" + mark
    person = {"resourceType": "Patient", "identifier": [{"system": system, "value": "1"}], "name": [{"family": family, "given": ["Li"]}], "birthDate": "1970-01-02", "gender": "female"}
    same = client.make(person)
    twin = client.make({**person, "identifier": [{"system": system, "value": "2"}], "gender": "male"})
    other = client.make({**person, "identifier": [{"system": system, "value": "3"}], "name": [{"family": "Other"}], "birthDate": "1999-01-01"})
    def match(resource, **more):
        parts = [{"name": "resource", "resource": resource}] + [{"name": n, f"value{'Boolean' if v is True else 'Integer'}": v} for n, v in more.items()]
        return client.post("Patient/$match", {"resourceType": "Parameters", "parameter": parts})
    found = match(person).json()["entry"]
    assert [e["resource"]["id"] for e in found] == [same["id"], twin["id"]]
    assert found[0]["search"]["extension"][0]["valueCode"] == "certain" and found[1]["search"]["extension"][0]["valueCode"] != "certain"
    assert [e["resource"]["id"] for e in match(person, onlyCertainMatches=True).json()["entry"]] == [same["id"]]
    wrong = match({"resourceType": "Patient", "identifier": [{"system": system, "value": "3"}], "name": [{"family": family}], "birthDate": "1970-01-02"}).json()
    assert other["id"] not in [e["resource"]["id"] for e in wrong["entry"]], "a number alone does not outweigh another name and birth date"
    outcome(match({"resourceType": "Patient", "gender": "female"}), 422)


def test_b37_merge_moves_what_refers(client):
    mark = key()
    source, target = client.make(PATIENT), client.make(PATIENT)
    seen = client.make(observation(source["id"], mark))
    def merge(first, second, **more):
        parts = [{"name": n, "valueReference": {"reference": "Patient/" + v["id"]}} for n, v in [("source-patient", first), ("target-patient", second)]]
        return client.post("Patient/$merge", {"resourceType": "Parameters", "parameter": parts + [{"name": n, "valueBoolean": v} for n, v in more.items()]})
    assert merge(source, target, preview=True).status_code == 200
    assert client.get("Observation/" + seen["id"]).json()["subject"]["reference"] == "Patient/" + source["id"]
    assert merge(source, target).status_code == 200
    assert client.get("Observation/" + seen["id"]).json()["subject"]["reference"] == "Patient/" + target["id"]
    gone = client.get("Patient/" + source["id"]).json()
    assert gone["active"] is False and gone["link"][0] == {"other": {"reference": "Patient/" + target["id"]}, "type": "replaced-by"}
    assert client.get("Patient/" + target["id"]).json()["link"][0]["type"] == "replaces"
    assert client.ids(f"Observation?code={mark}&subject=Patient/{target['id']}") == [seen["id"]]
    outcome(merge(source, target), 422)
    outcome(merge(target, target), 422)


def test_b34_references_lead_to_the_types_they_may(client):
    def warnings(reference):
        resource = {"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "subject": {"reference": reference}}
        issues = client.post("Observation/$validate", resource).json()["issue"]
        return [i["expression"] for i in issues if i["details"]["coding"][0]["code"] == "element.target"]
    assert warnings("Organization/org-centre") == [["Observation.subject"]]
    for fine in ["Patient/x", "http://elsewhere.example/fhir/Organization/1", "#x"]: assert warnings(fine) == []


@pytest.mark.parametrize("path", ["Patient?:.x=1", "Patient?.=1", "Observation?:Patient.name=x", "Patient?_has:::=1", "Patient?_filter=", "Patient?:=1", "Patient?name:=1", "Patient?_sort=-", "Patient?_include=:"])
def test_b14_odd_names_are_refused_and_harm_nobody(client, path):
    assert 400 <= client.get(path).status_code < 500
    assert client.get("Patient?_count=1").status_code == 200


def test_b09_a_comment_before_a_patch_is_no_part_of_it(client):
    made = client.make(PATIENT)
    patch = b'<!-- <a --><diff xmlns:f="http://hl7.org/fhir"><add sel="f:Patient" pos="prepend"><active xmlns="http://hl7.org/fhir" value="true"/></add></diff>'
    answer = client.patch("Patient/" + made["id"], patch, headers={"Content-Type": "application/xml-patch+xml"})
    assert answer.status_code == 200 and answer.json()["active"] is True


def test_b06_b07_what_is_gone_names_its_version_and_moments_are_exact_over_pages(client):
    mark = key()
    made = [client.make({"resourceType": "Basic", "code": {"text": mark}}) for _ in range(3)]
    time.sleep(0.05)
    for m in made: client.put("Basic/" + m["id"], dict(m, code={"text": mark + "b"}))
    moment = client.get("Basic/" + made[-1]["id"]).json()["meta"]["lastUpdated"].replace("+", "%2B")
    time.sleep(0.05)
    for m in made: client.put("Basic/" + m["id"], dict(m, code={"text": mark + "c"}))
    seen, page = [], client.get(f"Basic/_history?_at={moment}&_count=2").json()
    while True:
        seen += [(e["resource"]["id"], e["resource"]["meta"]["versionId"]) for e in page.get("entry", []) if e.get("resource", {}).get("id") in [m["id"] for m in made]]
        following = next((l["url"] for l in page["link"] if l["relation"] == "next"), None)
        if not following: break
        page = client.get(following).json()
    assert sorted(seen) == sorted((m["id"], "2") for m in made)
    client.delete("Basic/" + made[0]["id"])
    gone = client.get("Basic/" + made[0]["id"])
    outcome(gone, 410, "deleted")
    assert gone.headers["ETag"] == 'W/"4"'


def test_b44_documents_of_a_patient(client):
    patient = client.make(PATIENT)["id"]
    def document(date): return client.make({"resourceType": "DocumentReference", "status": "current", "date": date, "subject": {"reference": f"Patient/{patient}"},
        "content": [{"attachment": {"contentType": "text/plain"}}]})["id"]
    early, late = document("2025-01-01T00:00:00Z"), document("2026-01-01T00:00:00Z")
    assert [e["resource"]["id"] for e in client.get(f"DocumentReference/$docref?patient={patient}").json()["entry"]] == [late, early]
    assert [e["resource"]["id"] for e in client.get(f"DocumentReference/$docref?patient={patient}&start=2025-06-01").json()["entry"]] == [late]
    outcome(client.get("DocumentReference/$docref"), 422)
