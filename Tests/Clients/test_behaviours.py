"""What a credible FHIR R4 server does, over real sockets. Each test's name carries the number of its behaviour (README of this folder)."""
import urllib.parse
import base64
import json
import time
import uuid
from concurrent.futures import ThreadPoolExecutor

import pytest

PATIENT = {"resourceType": "Patient", "name": [{"family": "Behaviour", "given": ["One"]}], "gender": "male"}


def patient(**more): return dict(PATIENT, **more)
def key(): return uuid.uuid4().hex[:12]


def outcome(response, status, code=None):
    assert response.status_code == status, response.text
    body = response.json()
    assert body["resourceType"] == "OperationOutcome"
    issue = body["issue"][0]
    assert issue["severity"] == "error" and issue["details"]["text"] and issue["diagnostics"]
    if code: assert issue["code"] == code
    return body


def test_b01_etags_and_conditions(client):
    made = client.post("Patient", PATIENT)
    assert made.headers["ETag"] == 'W/"1"' and made.headers["Last-Modified"].endswith("GMT")
    path = "Patient/" + made.json()["id"]
    read = client.get(path)
    assert read.headers["ETag"] == 'W/"1"'
    assert client.get(path, headers={"If-None-Match": 'W/"1"'}).status_code == 304
    assert client.get(path, headers={"If-None-Match": 'W/"7"'}).status_code == 200
    assert client.get(path, headers={"If-Modified-Since": read.headers["Last-Modified"]}).status_code == 304
    assert client.get(path, headers={"If-Modified-Since": "Sun, 06 Nov 1994 08:49:37 GMT"}).status_code == 200
    outcome(client.put(path, dict(made.json(), gender="female"), headers={"If-Match": 'W/"9"'}), 412, "conflict")
    outcome(client.put(path, dict(made.json(), gender="female"), headers={"If-Match": "nonsense"}), 400)
    assert client.put(path, dict(made.json(), gender="female"), headers={"If-Match": 'W/"1"'}).headers["ETag"] == 'W/"2"'


def test_whoever_saw_an_older_version_is_told_where_the_two_differ(client):
    made = client.make(dict(PATIENT, name=[{"family": "Differ", "given": ["One", "Two"]}], birthDate="1970-01-01"))
    path = "Patient/" + made["id"]
    now = {name: value for name, value in made.items() if name not in ("birthDate", "meta")}
    changed = client.put(path, dict(now, name=[{"family": "Differ", "given": ["One", "Three"]}], active=True))
    assert changed.status_code == 200, changed.text
    stale = {"If-Match": 'W/"1"'}
    for late in (client.put(path, dict(made, gender="other"), headers=stale), client.delete(path, headers=stale)):
        told = outcome(late, 412, "conflict")["issue"]
        assert {i["expression"][0] for i in told[1:]} == {"Patient.name[0].given[1]", "Patient.birthDate", "Patient.active"}, late.text
        assert "Three" not in late.text and "1970" not in late.text, "a refused write hands nothing out"


def test_b02_conditional_create_never_makes_two(client):
    mark = key()
    body = patient(identifier=[{"system": "urn:test", "value": mark}])
    condition = {"If-None-Exist": f"identifier=urn:test|{mark}"}
    with ThreadPoolExecutor(20) as pool:
        codes = [r.status_code for r in pool.map(lambda _: client.post("Patient", body, headers=condition), range(50))]
    assert codes.count(201) == 1 and codes.count(200) == 49
    again = client.post("Patient", body, headers=condition)
    assert again.status_code == 200 and "/Patient/" in again.headers["Location"]
    client.make(body)
    outcome(client.post("Patient", body, headers=condition), 412, "multiple-matches")


def test_b03_conditional_update(client):
    mark = key()
    body = patient(identifier=[{"system": "urn:test", "value": mark}])
    path = f"Patient?identifier=urn:test|{mark}"
    made = client.put(path, body)
    assert made.status_code == 201
    assert client.put(path, dict(body, gender="female")).json()["meta"]["versionId"] == "2"
    outcome(client.put(path, dict(body, id="another-id")), 400)
    outcome(client.put(path, body, headers={"If-None-Match": "*"}), 412)
    client.make(body)
    outcome(client.put(path, body), 412, "multiple-matches")
    own = key()
    named = client.put(f"Patient?identifier=urn:test|{own}", patient(id=own, identifier=[{"system": "urn:test", "value": own}]))
    assert named.status_code == 201 and named.json()["id"] == own
    outcome(client.put("Patient", body), 412)


def test_b04_conditional_delete_and_patch(client):
    mark = key()
    body = patient(identifier=[{"system": "urn:test", "value": mark}])
    path = f"Patient?identifier=urn:test|{mark}"
    made = client.make(body)
    steps = [{"op": "replace", "path": "/gender", "value": "female"}]
    patched = client.patch(path, json.dumps(steps), headers={"Content-Type": "application/json-patch+json"})
    assert patched.status_code == 200 and patched.json()["gender"] == "female"
    assert client.delete(path).status_code == 204
    assert client.get("Patient/" + made["id"]).status_code == 410
    assert client.delete(path).status_code == 204
    outcome(client.patch(path, json.dumps(steps), headers={"Content-Type": "application/json-patch+json"}), 404)
    client.make(body), client.make(body)
    outcome(client.delete(path), 412, "multiple-matches")
    statement = client.get("metadata").json()["rest"][0]["resource"]
    own = next(r for r in statement if r["type"] == "Patient")
    assert own["conditionalDelete"] == "single" and own["conditionalUpdate"] and own["conditionalRead"] == "full-support"


def test_b05_update_as_create_and_ids(client):
    own = key()
    made = client.put("Patient/" + own, patient(id=own, meta={"versionId": "77", "lastUpdated": "1999-01-01T00:00:00Z"}))
    assert made.status_code == 201 and made.json()["meta"]["versionId"] == "1" and not made.json()["meta"]["lastUpdated"].startswith("1999")
    outcome(client.put("Patient/" + own, patient(id="other")), 400)
    outcome(client.put("Patient/" + own, PATIENT), 400)
    outcome(client.put("Patient/bad_id!", patient(id="bad_id!")), 400)


def test_b06_deleted_and_made_again(client):
    made = client.make(PATIENT)
    path = "Patient/" + made["id"]
    assert client.delete(path).status_code == 204
    assert client.delete(path).status_code == 204
    outcome(client.get(path), 410, "deleted")
    outcome(client.get("Patient/never-was"), 404, "not-found")
    assert client.put(path, made).json()["meta"]["versionId"] == "3"


def test_b07_history_at_three_levels(client):
    made = client.make(PATIENT)
    path = "Patient/" + made["id"]
    client.put(path, dict(made, gender="female"))
    client.delete(path)
    outcome(client.get(path + "/_history/2".replace("2", "3")), 410)
    entries = client.get(path + "/_history").json()["entry"]
    assert [e["request"]["method"] for e in entries] == ["DELETE", "PUT", "POST"]
    assert [e["response"]["status"] for e in entries] == ["204", "200", "201"] and "resource" not in entries[0]
    page = client.get(path + "/_history?_count=1").json()
    following = [l["url"] for l in page["link"] if l["relation"] == "next"][0]
    assert client.get(following).json()["entry"][0]["request"]["method"] == "PUT"
    since = entries[0]["response"]["lastModified"]
    assert len(client.get(path + "/_history", params={"_since": since}).json()["entry"]) >= 1
    assert client.get("Patient/_history?_count=3").json()["type"] == "history"
    assert len(client.get("_history?_count=2").json()["entry"]) == 2
    outcome(client.get("Patient/_history?nonsense=1"), 400)


def test_b08_no_version_without_a_change(client):
    made = client.make(PATIENT)
    again = client.put("Patient/" + made["id"], made)
    assert again.status_code == 200 and again.json()["meta"]["versionId"] == "1"


def operation(kind, path, **parts):
    listed = [{"name": "type", "valueCode": kind}, {"name": "path", "valueString": path}]
    for name, value in parts.items():
        listed.append(dict({"name": name}, **(value if isinstance(value, dict) else {"valueString": value} if isinstance(value, str) else {"valueInteger": value})))
    return {"name": "operation", "part": listed}


def test_b09_patches(client):
    made = client.make(patient(birthDate="1990-01-01"))
    path = "Patient/" + made["id"]
    body = {"resourceType": "Parameters", "parameter": [
        operation("replace", "Patient.birthDate", value={"valueDate": "1991-01-01"}),
        operation("add", "Patient", name="telecom", value={"valueContactPoint": {"system": "phone", "value": "1"}})]}
    patched = client.patch(path, body)
    assert patched.status_code == 200 and patched.json()["birthDate"] == "1991-01-01" and patched.json()["telecom"][0]["value"] == "1"
    steps = [{"op": "test", "path": "/gender", "value": "male"}, {"op": "remove", "path": "/birthDate"}]
    patched = client.patch(path, json.dumps(steps), headers={"Content-Type": "application/json-patch+json"})
    assert "birthDate" not in patched.json()
    outcome(client.patch(path, json.dumps([{"op": "test", "path": "/gender", "value": "female"}]), headers={"Content-Type": "application/json-patch+json"}), 422)
    outcome(client.patch(path, json.dumps([{"op": "replace", "path": "/id", "value": "x"}]), headers={"Content-Type": "application/json-patch+json"}), 422)
    outcome(client.patch(path, json.dumps([{"op": "add", "path": "/nonsense", "value": 1}]), headers={"Content-Type": "application/json-patch+json"}), 422)
    xml = '<diff><add sel="f:Patient"><birthDate xmlns="http://hl7.org/fhir" value="1992-02-02"/></add></diff>'
    assert client.patch(path, xml, headers={"Content-Type": "application/xml-patch+xml"}).json()["birthDate"] == "1992-02-02"
    outcome(client.patch(path, xml.replace("f:Patient", "f:Patient/f:nothing"), headers={"Content-Type": "application/xml-patch+xml"}), 422)
    outcome(client.patch(path, "x", headers={"Content-Type": "text/plain"}), 415)
    data = base64.b64encode(json.dumps([{"op": "replace", "path": "/gender", "value": "other"}]).encode()).decode()
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [
        {"resource": {"resourceType": "Binary", "contentType": "application/json-patch+json", "data": data}, "request": {"method": "PATCH", "url": path}}]}
    assert client.post("", bundle).status_code == 200 and client.get(path).json()["gender"] == "other"
    bundle["entry"][0] = {"resource": {"resourceType": "Parameters", "parameter": [operation("delete", "Patient.gender")]}, "request": {"method": "PATCH", "url": path}}
    assert client.post("", bundle).status_code == 200 and "gender" not in client.get(path).json()


def entry(method, url, resource=None, full=None, **more):
    made = {"request": dict({"method": method, "url": url}, **more)}
    if resource: made["resource"] = resource
    if full: made["fullUrl"] = full
    return made


def transaction(client, *entries, kind="transaction", **more):
    return client.post("", {"resourceType": "Bundle", "type": kind, "entry": list(entries)}, **more)


def test_b10_transaction_order_and_atomicity(client):
    old = client.make(PATIENT)
    answer = transaction(client, entry("GET", "Patient/" + old["id"]), entry("PUT", "Patient/" + old["id"], dict(old, gender="female")),
                         entry("POST", "Patient", PATIENT), entry("DELETE", "Patient/" + client.make(PATIENT)["id"]))
    assert answer.status_code == 200
    entries = answer.json()["entry"]
    assert [e["response"]["status"] for e in entries] == ["200", "200", "201", "204"]
    assert entries[0]["resource"]["gender"] == "female", "reads see what the transaction wrote"
    assert entries[2]["response"]["location"].startswith("http") and entries[2]["response"]["etag"] == 'W/"1"'
    mark = key()
    failed = transaction(client, entry("POST", "Patient", patient(identifier=[{"value": mark}])), entry("POST", "Patient", {"resourceType": "Patient", "gender": "x"}))
    assert "entry[1]" in outcome(failed, 422)["issue"][0]["expression"][0]
    assert client.ids("Patient?identifier=" + mark) == []
    outcome(transaction(client, entry("PUT", "Patient/" + old["id"], old), entry("DELETE", "Patient/" + old["id"])), 400)


def test_b11_references_within_a_bundle(client):
    one, two = "urn:uuid:" + str(uuid.uuid4()), "urn:uuid:" + str(uuid.uuid4())
    observation = {"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "subject": {"reference": one}, "hasMember": [{"reference": two}],
                   "extension": [{"url": "urn:x", "valueUri": one}, {"url": "urn:y", "valueCanonical": one}],
                   "text": {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml"><a href="{one}">p</a></div>'}, "identifier": [{"system": "urn:ietf:rfc:3986", "value": one}]}
    other = {"resourceType": "Observation", "status": "final", "code": {"text": "y"}, "subject": {"reference": one}, "derivedFrom": [{"reference": "urn:uuid:00000000-0000-4000-8000-0000000000aa"}]}
    answer = transaction(client, entry("POST", "Observation", observation, "urn:uuid:00000000-0000-4000-8000-0000000000aa"), entry("POST", "Patient", PATIENT, one), entry("POST", "Observation", other, two))
    assert answer.status_code == 200, answer.text
    places = [e["response"]["location"].split("/fhir/")[1].split("/_history")[0] for e in answer.json()["entry"]]
    made = client.get(places[0]).json()
    assert made["subject"]["reference"] == places[1] and made["hasMember"][0]["reference"] == places[2]
    assert made["extension"][0]["valueUri"] == places[1] and made["extension"][1]["valueCanonical"] == one
    assert f'href="{places[1]}"' in made["text"]["div"] and made["identifier"][0]["value"] == one
    assert client.get(places[2]).json()["derivedFrom"][0]["reference"] == places[0], "circular references resolve"
    mark = key()
    person = client.make(patient(identifier=[{"system": "urn:test", "value": mark}]))
    conditional = dict(other, subject={"reference": f"Patient?identifier=urn:test|{mark}"}, derivedFrom=[])
    del conditional["derivedFrom"]
    answer = transaction(client, entry("POST", "Observation", dict(conditional, note=[{"text": "Procedure? yes"}])))
    place = answer.json()["entry"][0]["response"]["location"].split("/fhir/")[1].split("/_history")[0]
    assert client.get(place).json()["subject"]["reference"] == "Patient/" + person["id"]
    outcome(transaction(client, entry("POST", "Observation", dict(conditional, subject={"reference": "Patient?identifier=urn:test|nobody"}))), 412)
    same = dict(ifNoneExist=f"identifier=urn:test|{mark}new")
    fresh = patient(identifier=[{"system": "urn:test", "value": mark + "new"}])
    assert [e["response"]["status"] for e in transaction(client, entry("POST", "Patient", fresh, **same), entry("POST", "Patient", fresh, **same)).json()["entry"]] == ["201", "200"]


def test_b12_batches_are_independent_and_large(client):
    answer = transaction(client, entry("POST", "Patient", {"resourceType": "Patient", "gender": "x"}), entry("POST", "Patient", PATIENT),
                         entry("GET", "Patient/never-was"), entry("GET", "Patient?_count=1"), kind="batch")
    assert answer.status_code == 200
    entries = answer.json()["entry"]
    assert [e["response"]["status"] for e in entries] == ["422", "201", "404", "200"]
    assert entries[0]["response"]["outcome"]["issue"][0]["details"]["text"] and entries[3]["resource"]["type"] == "searchset"
    many = [entry("POST", "Basic", {"resourceType": "Basic", "code": {"text": str(n)}}) for n in range(10_000)]
    assert len(transaction(client, *many).json()["entry"]) == 10_000
    outcome(transaction(client, *(many * 2 + many[:1])), 413)


def test_b13_prefer(client):
    assert client.post("Patient", PATIENT, headers={"Prefer": "return=minimal"}).content == b""
    assert client.post("Patient", PATIENT, headers={"Prefer": "return=representation"}).json()["resourceType"] == "Patient"
    assert client.post("Patient", PATIENT, headers={"Prefer": "return=OperationOutcome"}).json()["resourceType"] == "OperationOutcome"


def test_b14_unknown_parameters(client):
    body = outcome(client.get("Patient?nonsense=1"), 400, "not-supported")
    assert "nonsense" in body["issue"][0]["details"]["text"]
    lenient = client.get("Patient?nonsense=1&_count=1", headers={"Prefer": "handling=lenient"}).json()
    assert "nonsense" not in [l["url"] for l in lenient["link"] if l["relation"] == "self"][0]
    assert any(e["search"]["mode"] == "outcome" for e in lenient["entry"])
    outcome(client.get("Patient?name:nonsense=1"), 400, "not-supported")


def observation(who, code, **more):
    return dict({"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "urn:test:code", "code": code}]}, "subject": {"reference": "Patient/" + who}}, **more)



def test_b15_dates(client):
    code = key()
    who = client.make(PATIENT)["id"]
    day = client.make(observation(who, code, effectiveDateTime="2026-03-05"))["id"]
    moment = client.make(observation(who, code, effectiveDateTime="2026-03-05T23:30:00Z"))["id"]
    span = client.make(observation(who, code, effectivePeriod={"start": "2026-03-01", "end": "2026-03-10"}))["id"]
    opened = client.make(observation(who, code, effectivePeriod={"start": "2026-03-04"}))["id"]

    def ids(date): return set(client.ids(f"Observation?code={code}&date={date}"))
    assert ids("2026-03-05") == {day}, "23:30Z is the sixth in China"
    assert ids("2026-03-06") == {moment}
    assert ids("2026-03") == {day, moment, span}
    assert ids("ne2026-03-05") == {moment, span, opened}
    assert ids("gt2026-03-09") == {span, opened} and ids("ge2026-03-06") == {moment, span, opened}
    assert ids("lt2026-03-02") == {span} and ids("le2026-03-05") == {day, span, opened}
    assert ids("sa2026-03-05") == {moment} and ids("eb2026-03-06") == {day}
    assert ids("ge2026-03-05&date=le2026-03-05") >= {day}
    outcome(client.get("Observation?date=2026-13-01"), 400)


def test_b16_numbers_and_quantities(client):
    code = key()
    who = client.make(PATIENT)["id"]

    def value(number, unit="mg"): return client.make(observation(who, code, valueQuantity={"value": number, "system": "http://unitsofmeasure.org", "code": unit}))["id"]
    five, fine, gram, other = value(5.4), value(5.36), value(0.0054, "g"), value(5.6)

    def ids(text): return set(client.ids(f"Observation?code={code}&value-quantity={text}"))
    assert ids("5.4") >= {five, fine} and other not in ids("5.4")
    assert ids("5.40") == {five} or ids("5.40") == {five, gram}
    assert ids("5.4|http://unitsofmeasure.org|mg") == {five, fine, gram}
    assert ids("0.0054|http://unitsofmeasure.org|g") >= {five, gram}
    assert ids("gt5.5|http://unitsofmeasure.org|mg") == {other}
    assert ids("lt5.38||mg") == {fine}
    assert ids("5.4||mg") >= {five, fine}


def test_b17_strings(client):
    mark = key()
    one = client.make(patient(name=[{"family": "Müller" + mark, "given": ["Äsa"]}]))["id"]
    assert client.ids(f"Patient?family=muller{mark}") == [one] and client.ids(f"Patient?name=MÜLLER{mark}") == [one]
    assert client.ids(f"Patient?family:contains=ller{mark}") == [one] and client.ids(f"Patient?family:exact=Müller{mark}") == [one]
    assert client.ids(f"Patient?family:exact=muller{mark}") == []


def test_b18_a_reference_with_the_own_address_is_local(client):
    who, mark = client.make(PATIENT)["id"], key()
    absolute = observation(who, mark)
    absolute["subject"] = {"reference": f"{client.base}/Patient/{who}"}
    other = observation(who, mark)
    other["subject"] = {"reference": "http://elsewhere.test/fhir/Patient/" + who}
    made = client.make(absolute)
    client.make(other)
    assert made["subject"]["reference"] == "Patient/" + who
    for value in [who, "Patient/" + who, f"{client.base}/Patient/{who}"]:
        assert client.ids("Observation?subject=" + value) == [made["id"]]
    escaped = json.dumps(dict(absolute, subject={"reference": f"{client.base}/Patient/{who}/_history/1"})).replace("/", "\\/")
    again = client.call("POST", "Observation", escaped, {"Content-Type": "application/fhir+json"})
    assert again.status_code == 201 and again.json()["subject"]["reference"] == f"Patient/{who}/_history/1"
    assert client.ids(f"Patient?_has:Observation:subject:code={mark}") == [who]


def test_b18_tokens(client):
    mark = key()
    with_system = client.make(patient(identifier=[{"system": "urn:sys", "value": mark, "type": {"coding": [{"system": "urn:type", "code": "MR"}], "text": "Medical " + mark}}]))["id"]
    without = client.make(patient(identifier=[{"value": mark}]))["id"]

    def ids(text): return set(client.ids("Patient?" + text))
    assert ids(f"identifier={mark}") == {with_system, without} and ids(f"identifier=urn:sys|{mark}") == {with_system}
    assert ids(f"identifier=|{mark}") == {without} and ids(f"identifier=urn:other|{mark}") == set()
    assert ids(f"identifier:of-type=urn:type|MR|{mark}") == {with_system} and ids(f"identifier:of-type=urn:type|SS|{mark}") == set()
    assert with_system in ids("identifier=urn:sys|") and ids(f"identifier:text=medical {mark}") == {with_system}
    assert without in ids(f"identifier={mark}&gender:not=female") and ids(f"identifier={mark}&gender:not=male") == set()
    assert ids(f"identifier={mark}&active:not=true") == {with_system, without}, ":not includes absent"


def test_b19_references(client):
    who = client.make(PATIENT)["id"]
    code = key()
    one = client.make(observation(who, code))["id"]
    logical = client.make(observation(who, code, subject={"identifier": {"system": "urn:x", "value": code}}))["id"]
    for text in [f"subject=Patient/{who}", f"subject={who}", f"subject:Patient={who}", f"patient={who}", f"patient=Patient/{who}", f"subject={client.base}/Patient/{who}"]:
        assert client.ids(f"Observation?code={code}&{text}") == [one], text
    assert client.ids(f"Observation?code={code}&subject:identifier=urn:x|{code}") == [logical]
    assert client.ids(f"Observation?code={code}&subject:Group={who}") == []


def test_b20_composites_uris_and_nearness(client):
    code, who = key(), client.make(PATIENT)["id"]
    parts = [{"code": {"coding": [{"system": "urn:c", "code": "sys"}]}, "valueQuantity": {"value": 150, "code": "mm[Hg]", "system": "http://unitsofmeasure.org"}},
             {"code": {"coding": [{"system": "urn:c", "code": "dia"}]}, "valueQuantity": {"value": 80, "code": "mm[Hg]", "system": "http://unitsofmeasure.org"}}]
    one = client.make(observation(who, code, component=parts))["id"]
    assert client.ids(f"Observation?code={code}&component-code-value-quantity=urn:c|sys$gt140") == [one]
    assert client.ids(f"Observation?code={code}&component-code-value-quantity=urn:c|dia$gt140") == [], "values of one element, not of two"
    two = client.make(observation(who, code, valueQuantity={"value": 7, "code": "g", "system": "http://unitsofmeasure.org"}))["id"]
    assert client.ids(f"Observation?code-value-quantity=urn:test:code|{code}$7") == [two]
    assert set(client.ids(f"Observation?combo-code-value-quantity=urn:test:code|{code}$7,dia$80&code={code}")) == {one, two}
    outcome(client.get("Observation?code-value-quantity=only"), 400)
    address = "http://example.org/" + code
    below = client.make({"resourceType": "ValueSet", "status": "draft", "url": address + "/a/b"})["id"]
    assert client.ids(f"ValueSet?url:below={address}/a") == [below] and client.ids(f"ValueSet?url:above={address}/a/b/c") == [below]
    near = client.make({"resourceType": "Location", "name": code, "position": {"latitude": 34.75, "longitude": 113.62}})["id"]
    assert client.ids(f"Location?name={code}&near=34.75|113.72|10|km") == [near] and client.ids(f"Location?name={code}&near=34.75|113.72|5|km") == []
    told = client.make(patient(text={"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">word{code} <b>other</b></div>'}))["id"]
    assert client.ids(f"Patient?_text=WORD{code}") == [told] and client.ids(f"Patient?_content=word{code} behaviour") == [told]
    listed = client.make({"resourceType": "List", "status": "current", "mode": "working", "entry": [{"item": {"reference": "Patient/" + who}}]})["id"]
    assert client.ids(f"Patient?_list={listed}") == [who]
    assert set(client.ids(f'Observation?_filter=code eq "{code}" and (value-quantity gt 6 or not (value-quantity pr true))')) == {one, two}
    outcome(client.get("Observation?_filter=code zz 1"), 400)


def test_b21_missing_and_escapes(client):
    mark = key()
    without = client.make({"resourceType": "Patient", "name": [{"family": mark}]})["id"]
    having = client.make({"resourceType": "Patient", "name": [{"family": mark + "a,b"}], "gender": "male", "birthDate": "2000-01-01"})["id"]
    assert client.ids(f"Patient?family={mark}&gender:missing=true") == [without] and client.ids(f"Patient?family={mark}&birthdate:missing=false") == [having]
    assert client.ids(f"Patient?family={mark}a\\,b") == [having]
    assert set(client.ids(f"Patient?family={mark}a,{mark}")) == {without, having}
    outcome(client.get("Patient?gender:missing=maybe"), 400)


def test_b22_chains(client):
    mark = key()
    organisation = client.make({"resourceType": "Organization", "name": mark})["id"]
    who = client.make(patient(managingOrganization={"reference": "Organization/" + organisation}))["id"]
    one = client.make(observation(who, mark))["id"]
    assert client.ids(f"Observation?subject:Patient.organization.name={mark}") == [one] and client.ids(f"Observation?patient.organization.name={mark}") == [one]
    assert client.ids(f"Patient?_has:Observation:patient:code={mark}") == [who]
    assert client.ids(f"Organization?_has:Patient:organization:_has:Observation:subject:code={mark}") == [organisation]
    outcome(client.get("Observation?code.name=x"), 400)


def test_b23_includes(client):
    mark = key()
    top = client.make({"resourceType": "Organization", "name": mark + "top"})["id"]
    below = client.make({"resourceType": "Organization", "name": mark + "below", "partOf": {"reference": "Organization/" + top}})["id"]
    who = client.make(patient(managingOrganization={"reference": "Organization/" + below}))["id"]
    one = client.make(observation(who, mark))["id"]

    def included(path): return sorted(e["resource"]["id"] for e in client.get(path).json().get("entry", []) if e["search"]["mode"] == "include")
    assert included(f"Observation?code={mark}&_include=Observation:subject") == [who]
    assert included(f"Observation?code={mark}&_include=Observation:patient&_include:iterate=Patient:organization") == sorted([who, below])
    assert included(f"Observation?code={mark}&_include=Observation:patient&_include:iterate=Patient:organization&_include:iterate=Organization:partof") == sorted([who, below, top])
    assert included(f"Observation?code={mark}&_include=*") == [who] and included(f"Patient?_id={who}&_revinclude=Observation:subject") == [one]
    assert included(f"Observation?code={mark}&_include=Observation:subject:Group") == []
    outcome(client.get("Observation?_include=Observation:nonsense"), 400)


def test_b24_sorting_and_totals(client):
    mark = key()
    who = client.make(PATIENT)["id"]
    made = [client.make(observation(who, mark, **({"valueQuantity": {"value": v, "code": "g"}} if v else {})))["id"] for v in [3, 1, 2, None]]
    assert client.ids(f"Observation?code={mark}&_sort=value-quantity") == [made[1], made[2], made[0], made[3]]
    assert client.ids(f"Observation?code={mark}&_sort=-value-quantity") == [made[0], made[2], made[1], made[3]]
    empty = client.get(f"Observation?code={mark}&_count=0").json()
    assert empty["total"] == 4 and "entry" not in empty
    assert client.get(f"Observation?code={mark}&_count=1&_total=accurate").json()["total"] == 4
    assert "total" not in client.get(f"Observation?code={mark}&_count=1&_total=none").json()


def links(bundle): return {l["relation"]: l["url"] for l in bundle["link"]}


def test_b25_pages_stand_still(client):
    mark = key()
    who = client.make(PATIENT)["id"]
    made = {client.make(observation(who, mark))["id"] for _ in range(7)}
    page = client.get(f"Observation?code={mark}&_count=3").json()
    seen = [e["resource"]["id"] for e in page["entry"]]
    first = list(seen)
    second = client.get(links(page)["next"]).json()
    client.make(observation(who, mark))
    seen += [e["resource"]["id"] for e in second["entry"]]
    third = client.get(links(second)["next"]).json()
    seen += [e["resource"]["id"] for e in third["entry"]]
    assert len(seen) == 7 and set(seen) == made and "next" not in links(third)
    back = client.get(links(third)["previous"]).json()
    assert [e["resource"]["id"] for e in back["entry"]] == [e["resource"]["id"] for e in second["entry"]]
    assert [e["resource"]["id"] for e in client.get(links(back)["previous"]).json()["entry"]][-2:] == first[:2]
    assert client.get(links(third)["first"]).status_code == 200
    outcome(client.get(f"Observation?code={mark}&_cursor=forged"), 400)


def test_b26_summaries_and_elements(client):
    made = client.make(patient(identifier=[{"value": "x"}], contact=[{"name": {"family": "c"}}], text={"status": "generated", "div": '<div xmlns="http://www.w3.org/1999/xhtml">t</div>'}))
    path = "Patient/" + made["id"]
    short = client.get(path + "?_summary=true").json()
    assert "identifier" in short and "contact" not in short and short["meta"]["tag"][0]["code"] == "SUBSETTED"
    assert "name" not in client.get(path + "?_summary=text").json() and "text" in client.get(path + "?_summary=text").json()
    assert "text" not in client.get(path + "?_summary=data").json() and "contact" in client.get(path + "?_summary=false").json()
    assert set(client.get(path + "?_elements=gender").json()) == {"resourceType", "id", "meta", "gender"}
    assert client.get("Observation?_elements=subject&_count=1").json()["entry"][0]["resource"].keys() >= {"status", "code"}, "mandatory elements stay"
    outcome(client.put(path, short), 422)
    outcome(client.get(path + "?_summary=bogus"), 400)
    assert client.get("Patient?_summary=count").json()["total"] > 0


def test_b27_search_by_post_system_and_compartments(client):
    mark = key()
    who = client.make(PATIENT)["id"]
    one = client.make(observation(who, mark))["id"]
    form = client.call("POST", f"Observation/_search?code={mark}", f"patient={who}", headers={"Content-Type": "application/x-www-form-urlencoded"}).json()
    assert [e["resource"]["id"] for e in form["entry"]] == [one]
    assert client.ids(f"Patient/{who}/Observation?code={mark}") == [one] and set(client.ids(f"Patient/{who}/*")) >= {one}
    both = client.get(f"?_type=Patient,Observation&_id={who},{one}").json()
    assert {e["resource"]["resourceType"] for e in both["entry"]} == {"Patient", "Observation"}
    outcome(client.get(f"Patient/{who}/Organization"), 404)


def test_b29_every_error_is_an_outcome(client):
    outcome(client.post("Patient", "{", headers={"Content-Type": "application/fhir+json"}), 400)
    outcome(client.post("Patient", "x", headers={"Content-Type": "text/plain"}), 415)
    outcome(client.get("Patient", headers={"Accept": "text/turtle"}), 406)
    outcome(client.get("Nonsense"), 404)
    outcome(client.post("Patient/x", PATIENT), 405)
    body = outcome(client.post("Patient", {"resourceType": "Patient", "gender": "x", "nonsense": 1}), 422)
    assert any(i.get("expression") == ["Patient.gender"] for i in body["issue"])
    chinese = client.get("Patient/never-was", headers={"Accept-Language": "zh"}).json()["issue"][0]
    assert "没有" in chinese["details"]["text"] and chinese["diagnostics"].isascii()


def test_b30_forms_of_json(client):
    text = '{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1.00},"_status":{"id":"a"}}'
    made = client.post("Observation", text, headers={"Content-Type": "application/fhir+json; charset=utf-8"})
    assert made.status_code == 201 and '"value":1.00' in made.text
    assert "\n  " in client.get("Observation/" + made.json()["id"] + "?_pretty=true").text
    for accept in ["application/fhir+json; fhirVersion=4.0", "application/json", "text/json", "*/*", "text/html,application/json;q=0.9"]:
        assert client.get("Observation/" + made.json()["id"], headers={"Accept": accept}).headers["Content-Type"].startswith("application/fhir+json")
    outcome(client.get("Patient", headers={"Accept": "application/fhir+json; fhirVersion=3.0"}), 406)
    outcome(client.get("Patient?_format=nonsense"), 406)
    names = '{"resourceType":"Patient","name":[{"given":[null,"B"],"_given":[{"id":"a"},null]}]}'
    assert client.post("Patient", names, headers={"Content-Type": "application/fhir+json"}).status_code == 201


def test_b31_xml_in_and_out(client):
    text = ('<Patient xmlns="http://hl7.org/fhir"><text><status value="generated"/><div xmlns="http://www.w3.org/1999/xhtml">Hi <b>there</b></div></text>'
            '<extension url="urn:x"><valueDecimal value="1.00"/></extension><active value="true"/><name id="n"><family value="A &amp; B"/><given value="一"/></name></Patient>')
    made = client.post("Patient", text.encode(), headers={"Content-Type": "application/fhir+xml", "Accept": "application/fhir+xml"})
    assert made.status_code == 201 and made.headers["Content-Type"].startswith("application/fhir+xml"), made.text
    for part in ['<div xmlns="http://www.w3.org/1999/xhtml">Hi <b>there</b></div>', '<valueDecimal value="1.00"/>', 'A &amp; B', '<name id="n">', 'value="一"']: assert part in made.text, part
    path = "Patient/" + made.headers["Location"].split("/Patient/")[1].split("/")[0]
    body = client.get(path).json()
    assert body["active"] is True and body["name"][0]["id"] == "n" and body["extension"][0]["valueDecimal"] == 1
    assert "<Bundle" in client.get("Patient?_count=2&_format=xml").text
    assert "<OperationOutcome" in client.get("Patient/never-was?_format=xml").text
    attack = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><Patient xmlns="http://hl7.org/fhir"><name><family value="&e;"/></name></Patient>'
    outcome(client.post("Patient", attack, headers={"Content-Type": "application/fhir+xml"}), 400)


def test_b32_compression_head_and_cors(client):
    made = client.make(PATIENT)
    path = "Patient/" + made["id"]
    head = client.call("HEAD", path)
    assert head.status_code == 200 and head.content == b"" and int(head.headers["Content-Length"]) > 0
    assert client.call("HEAD", "Patient/never-was").content == b""
    assert client.get("Patient?_count=20", headers={"Accept-Encoding": "gzip"}).headers.get("Content-Encoding") == "gzip"
    cross = client.get(path, headers={"Origin": "http://other.example"})
    assert cross.headers["Access-Control-Allow-Origin"] == "*" and "ETag" in cross.headers["Access-Control-Expose-Headers"]
    import requests
    asked = requests.options(client.base + "/" + path, headers={"Origin": "http://other.example", "Access-Control-Request-Method": "PUT"})
    assert asked.status_code == 204 and "PUT" in asked.headers["Access-Control-Allow-Methods"]


def test_b33_the_capability_statement_tells_the_truth(client):
    statement = client.get("metadata").json()
    rest = statement["rest"][0]
    assert len(rest["resource"]) == 146 and statement["fhirVersion"] == "4.0.1" and "application/fhir+xml" in statement["format"]
    assert {o["name"] for o in rest["resource"][0]["operation"]} >= {"validate", "meta"}
    own = next(r for r in rest["resource"] if r["type"] == "Observation")
    for parameter in own["searchParam"]:
        answer = client.get(f"Observation?{parameter['name']}:missing=true&_count=1") if parameter["type"] not in ["special", "composite"] and not parameter["name"].startswith("_") else None
        assert answer is None or answer.status_code == 200, parameter
    assert "Observation:subject" in next(r for r in rest["resource"] if r["type"] == "Patient")["searchRevInclude"]


def test_b34_validate(client):
    good = client.post("Patient/$validate", PATIENT).json()
    assert good["resourceType"] == "OperationOutcome" and all(i["severity"] != "error" for i in good["issue"])
    bad = client.post("Patient/$validate", {"resourceType": "Parameters", "parameter": [{"name": "resource", "resource": {"resourceType": "Patient", "gender": "x", "contact": [{"gender": "male"}]}}]})
    assert bad.status_code == 200
    texts = json.dumps(bad.json())
    assert "Patient.gender" in texts and "pat-1" in texts
    made = client.make(PATIENT)
    assert client.get(f"Patient/{made['id']}/$validate").json()["issue"][0]["severity"] != "error"


def test_b37_operations(client):
    mark = key()
    organisation = client.make({"resourceType": "Organization", "name": mark})["id"]
    who = client.make(patient(managingOrganization={"reference": "Organization/" + organisation}))["id"]
    made = [client.make(observation(who, mark + str(n % 2), effectiveDateTime=f"2026-01-0{n + 1}"))["id"] for n in range(4)]
    everything = client.get(f"Patient/{who}/$everything").json()
    assert {e["resource"]["id"] for e in everything["entry"]} == {who, organisation, *made}
    assert {e["resource"]["resourceType"] for e in client.get(f"Patient/{who}/$everything?_type=Observation").json()["entry"]} == {"Observation"}
    assert set(client.ids(f"Patient/{who}/$everything?_type=Observation&start=2026-01-03")) == set(made[2:])
    last = client.get(f"Observation/$lastn?patient={who}").json()
    assert {e["resource"]["id"] for e in last["entry"]} == set(made[2:])
    label = {"resourceType": "Parameters", "parameter": [{"name": "meta", "valueMeta": {"tag": [{"system": "urn:t", "code": mark}]}}]}
    assert client.post(f"Patient/{who}/$meta-add", label).json()["parameter"][0]["valueMeta"]["tag"][0]["code"] == mark
    assert client.ids(f"Patient?_tag=urn:t|{mark}") == [who]
    assert "tag" not in client.post(f"Patient/{who}/$meta-delete", label).json()["parameter"][0]["valueMeta"]
    composition = client.make({"resourceType": "Composition", "status": "final", "type": {"text": "x"}, "subject": {"reference": "Patient/" + who}, "date": "2026-01-01", "title": "t",
                               "author": [{"reference": "Organization/" + organisation}], "section": [{"entry": [{"reference": "Observation/" + made[0]}]}]})["id"]
    document = client.get(f"Composition/{composition}/$document").json()
    assert document["type"] == "document" and [e["resource"]["resourceType"] for e in document["entry"]][0] == "Composition" and len(document["entry"]) == 4
    client.put("Patient/" + who, {**client.get("Patient/" + who).json(), "gender": "other"})
    difference = client.get(f"Patient/{who}/$diff").json()
    assert difference["parameter"][0]["name"] == "operation"
    outcome(client.get("Patient/$nonsense"), 404)


def test_b39_what_the_terminology_knows(client):
    known = client.get("metadata?mode=terminology").json()
    assert known["resourceType"] == "TerminologyCapabilities" and "http://unitsofmeasure.org" in {c["uri"] for c in known["codeSystem"]}
    judged = client.post("TerminologyCapabilities/$validate", known).json()
    assert not [i for i in judged["issue"] if i["severity"] == "error"], judged
    outcome(client.get("metadata?mode=nonsense"), 400)


def test_b44_binary(client):
    made = client.post("Binary", b"\x00\x01hello", headers={"Content-Type": "application/octet-stream"})
    assert made.status_code == 201 and made.json()["contentType"] == "application/octet-stream"
    path = "Binary/" + made.json()["id"]
    raw = client.get(path, headers={"Accept": "*/*"})
    assert raw.content == b"\x00\x01hello" and raw.headers["Content-Type"] == "application/octet-stream"
    assert client.get(path, headers={"Accept": "application/fhir+json"}).json()["resourceType"] == "Binary"


def parameters(response):
    assert response.status_code == 200, response.text
    return {p["name"]: next((v for k, v in p.items() if k.startswith("value")), p.get("part")) for p in response.json()["parameter"]}


def test_b35_terminology(client):
    genders = client.get("ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender").json()["expansion"]
    assert genders["total"] == 4 and {c["code"] for c in genders["contains"]} == {"male", "female", "other", "unknown"}
    assert [c["code"] for c in client.get("ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/administrative-gender&filter=fem").json()["expansion"]["contains"]] == ["female"]
    page = client.get("ValueSet/$expand?url=http://terminology.hl7.org/ValueSet/v3-ActCode&offset=10&count=5").json()["expansion"]
    assert len(page["contains"]) == 5 and page["offset"] == 10 and page["total"] > 100
    outcome(client.get("ValueSet/$expand?url=http://hl7.org/fhir/ValueSet/ucum-units"), 400, "too-costly")
    outcome(client.get("ValueSet/$expand?url=urn:nothing"), 404)
    own = {"resourceType": "ValueSet", "status": "active", "compose": {"include": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "filter": [{"property": "concept", "op": "is-a", "value": "_ActAccountCode"}]}], "exclude": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "concept": [{"code": "PBILLACCT"}]}]}}
    codes = {c["code"] for c in client.post("ValueSet/$expand", {"resourceType": "Parameters", "parameter": [{"name": "valueSet", "resource": own}]}).json()["expansion"]["contains"]}
    assert "CASH" in codes and "PBILLACCT" not in codes
    known = parameters(client.get("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/administrative-gender&code=male&system=http://hl7.org/fhir/administrative-gender"))
    assert known["result"] is True and known["display"] == "Male"
    assert parameters(client.get("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/administrative-gender&code=nope"))["result"] is False
    assert parameters(client.get("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/administrative-gender&code=male&system=http://hl7.org/fhir/administrative-gender&display=Female"))["result"] is False
    assert parameters(client.get("ValueSet/$validate-code?url=http://hl7.org/fhir/ValueSet/ucum-units&code=mg/dL&system=http://unitsofmeasure.org"))["result"] is True
    assert parameters(client.get("CodeSystem/$validate-code?url=http://hl7.org/fhir/administrative-gender&code=male"))["result"] is True
    assert parameters(client.get("CodeSystem/$lookup?system=http://hl7.org/fhir/administrative-gender&code=male"))["display"] == "Male"
    assert parameters(client.get("CodeSystem/$lookup?system=http://unitsofmeasure.org&code=mg/dL"))["display"] == "(milligram) / (deciliter)"
    outcome(client.get("CodeSystem/$lookup?system=http://hl7.org/fhir/administrative-gender&code=nope"), 404)
    act = "CodeSystem/$subsumes?system=http://terminology.hl7.org/CodeSystem/v3-ActCode"
    assert parameters(client.get(act + "&codeA=_ActAccountCode&codeB=CASH"))["outcome"] == "subsumes"
    assert parameters(client.get(act + "&codeA=CASH&codeB=_ActAccountCode"))["outcome"] == "subsumed-by"
    assert parameters(client.get(act + "&codeA=CASH&codeB=CASH"))["outcome"] == "equivalent"
    mapped = parameters(client.get("ConceptMap/$translate?url=http://hl7.org/fhir/ConceptMap/101&system=http://hl7.org/fhir/address-use&code=home"))
    assert mapped["result"] is True and any(p.get("valueCoding", {}).get("code") == "H" for p in mapped["match"])
    mark = key()
    client.make({"resourceType": "CodeSystem", "url": "urn:cs:" + mark, "status": "active", "content": "complete", "concept": [
        {"code": "top", "display": "Top", "designation": [{"language": "zh-CN", "value": "顶层"}], "concept": [{"code": "below", "display": "Below"}]}]})
    client.make({"resourceType": "ValueSet", "url": "urn:vs:" + mark, "status": "active", "compose": {"include": [{"system": "urn:cs:" + mark}]}})
    found = client.get(f"ValueSet/$expand?url=urn:vs:{mark}&displayLanguage=zh-CN").json()["expansion"]["contains"]
    assert [c["display"] for c in found] == ["顶层", "Below"]
    who = client.make(PATIENT)["id"]
    one = client.make({"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "urn:cs:" + mark, "code": "below"}]}, "subject": {"reference": "Patient/" + who}})["id"]
    assert client.ids(f"Observation?code:in=urn:vs:{mark}") == [one] and client.ids(f"Observation?code:below=urn:cs:{mark}|top") == [one]
    assert client.ids(f"Observation?subject=Patient/{who}&code:not-in=urn:vs:{mark}") == [] and client.ids(f"Observation?code:above=urn:cs:{mark}|top") == []


def issues(client, resource, profile=None):
    body = {"resourceType": "Parameters", "parameter": [{"name": "resource", "resource": resource}]}
    if profile: body["parameter"].append({"name": "profile", "valueUri": profile})
    answer = client.post(resource["resourceType"] + "/$validate", body).json()["issue"]
    return {(i["details"]["coding"][0]["code"], (i.get("expression") or [""])[0]) for i in answer if i["severity"] == "error"}


def test_b34_profiles_slices_bindings_and_extensions(client):
    base = "http://hl7.org/fhir/StructureDefinition/"
    pressure = {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/patient-1"}, "effectiveDateTime": "2026-01-01",
                "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
                "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},
                "component": [{"code": {"coding": [{"system": "http://loinc.org", "code": c}]}, "valueQuantity": {"value": v, "unit": "mmHg", "system": "http://unitsofmeasure.org", "code": "mm[Hg]"}} for c, v in [("8480-6", 120), ("8462-4", 80)]]}
    assert issues(client, pressure, base + "bp") == set()
    one = dict(pressure, component=pressure["component"][:1])
    assert ("validate.too-few", "Observation.component:DiastolicBP") in issues(client, one, base + "bp")
    import copy
    wrong = copy.deepcopy(pressure)
    wrong["component"][0]["valueQuantity"]["code"] = "kPa"
    assert any(code == "validate.value" and "component[0]" in place for code, place in issues(client, wrong, base + "bp"))
    assert any(code == "validate.too-few" and "category" in place for code, place in issues(client, dict(pressure, category=[{"text": "x"}]), base + "vitalsigns"))
    assert issues(client, dict(pressure, meta={"profile": [base + "bp"]}, component=[])) != set(), "meta.profile is kept"
    assert ("validate.profile-type", "Patient") in issues(client, PATIENT, base + "bp")
    coded = {"resourceType": "AllergyIntolerance", "patient": {"reference": "Patient/patient-1"}, "clinicalStatus": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "code": "nonsense"}]}}
    assert ("validate.binding", "AllergyIntolerance.clinicalStatus") in issues(client, coded)
    misplaced = patient(extension=[{"url": base + "humanname-own-prefix", "valueString": "van"}])
    assert ("validate.context", "Patient.extension[0]") in issues(client, misplaced)
    mistyped = patient(extension=[{"url": base + "patient-birthPlace", "valueString": "x"}])
    assert any(code == "validate.type" for code, _ in issues(client, mistyped))
    mark = key()
    own = {"resourceType": "StructureDefinition", "url": "urn:profile:" + mark, "name": "Own", "status": "active", "kind": "resource", "abstract": False, "type": "Patient", "baseDefinition": base + "Patient", "derivation": "constraint",
           "differential": {"element": [{"id": "Patient", "path": "Patient", "constraint": [{"key": "own-1", "severity": "error", "human": "x", "expression": "birthDate.exists()"}]},
                                        {"id": "Patient.identifier", "path": "Patient.identifier", "min": 1, "slicing": {"discriminator": [{"type": "value", "path": "system"}], "rules": "open"}},
                                        {"id": "Patient.identifier:nid", "path": "Patient.identifier", "sliceName": "nid", "min": 1, "max": "1"},
                                        {"id": "Patient.identifier:nid.system", "path": "Patient.identifier.system", "min": 1, "fixedUri": "urn:nid"}]}}
    client.make(own)
    found = issues(client, PATIENT, "urn:profile:" + mark)
    assert {("validate.invariant", "Patient"), ("validate.too-few", "Patient.identifier"), ("validate.too-few", "Patient.identifier:nid")} <= found
    assert issues(client, patient(birthDate="2000-01-01", identifier=[{"system": "urn:nid", "value": "1"}, {"system": "urn:other", "value": "2"}]), "urn:profile:" + mark) == set()


def test_b17_chinese_names_by_any_end_pinyin_and_initials(client):
    mark = key()
    who = client.make({"resourceType": "Patient", "identifier": [{"value": mark}], "name": [{"text": "欧阳建国", "family": "欧阳", "given": ["建国"]}]})["id"]
    other = client.make({"resourceType": "Patient", "identifier": [{"value": mark}], "name": [{"text": "单小芳", "family": "单", "given": ["小芳"]}]})["id"]
    for text in ["欧阳建国", "建国", "国", "ouyangjianguo", "ouyang", "OuYangJian", "jianguo", "oyjg", "oyj"]: assert client.ids(f"Patient?identifier={mark}&name={text}") == [who], text
    for text in ["shanxiaofang", "danxiaofang", "sxf", "xiaofang"]: assert client.ids(f"Patient?identifier={mark}&name={text}") == [other], text
    assert client.ids(f"Patient?identifier={mark}&name=guojian") == [] and client.ids(f"Patient?identifier={mark}&name:exact=建国") == [who], "a given name is a name too"
    assert client.ids(f"Patient?identifier={mark}&name:exact=阳建国") == []
    place = client.make({"resourceType": "Organization", "name": "中原医学中心" + mark})["id"]
    assert place in client.ids("Organization?name=zhongyuanyixue") and place in client.ids("Organization?name=医学中心" + mark)


def form(client, kind, **pairs):
    return client.call("POST", kind + "/_search", urllib.parse.urlencode(pairs), {"Content-Type": "application/x-www-form-urlencoded"})


def test_b29_nothing_that_is_sent_brings_the_server_down(client):
    """Each of these once did, or took a minute."""
    for path in ["Observation?value-quantity=1e-9223372036854775808", "Observation?value-quantity=5||m-9223372036854775808", "Observation?value-quantity=1e999",
                 "Subscription/x/$events?eventsSinceNumber=-9223372036854775808", "Observation?_sort=" + ",".join(["date"] * 2500)]:
        assert client.get(path).status_code in (200, 400, 404), path
    made = client.make(patient(birthDate="2020-01-01"))
    for expression in ["(@2020 + 9223372036854775807 years)", "(@2020-01-01 + 9223372036854775807 'ms')", "(@T23:59 + 99999999999999 hours)", "(today() - 99999999999 days)"]:
        body = {"resourceType": "Parameters", "parameter": [operation("delete", f"Patient.where({expression}.exists())")]}
        assert client.patch("Patient/" + made["id"], body).status_code in (200, 422)
    for low, high in [("1e-9223372036854775808", "1"), ("1234567890123456789012345678e27", "1"), ("1e27", "0.00000000000000001"), ("99999999999999999999999999.9", "0.0000000000000000001")]:
        text = '{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueRange":{"low":{"value":%s},"high":{"value":%s}}}' % (low, high)
        assert client.post("Observation/$validate", text, headers={"Content-Type": "application/fhir+json"}).status_code == 200
    assert client.post("Observation", '{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":5,"system":"http://unitsofmeasure.org","code":"m-9223372036854775808"}}', headers={"Content-Type": "application/fhir+json"}).status_code == 201
    outcome(form(client, "Patient", _filter=" or ".join(["family eq a"] * 3000)), 400, "too-costly")
    for name, value in [("value-quantity", "0||mg"), ("date", "2020-01-01"), ("combo-code", "a"), ("date", "ge2020-01-01"), ("code-value-quantity", "a$1")]:
        begin = time.time()
        answer = form(client, "Observation", **{name: ",".join([value + str(n % 9) if name == "combo-code" else value for n in range(400)]), "_count": "5"})
        assert answer.status_code in (200, 400) and time.time() - begin < 20, (name, answer.text[:200], time.time() - begin)
    outcome(client.call("POST", "Patient/_search", "&".join(["family=a"] * 3000), headers={"Content-Type": "application/x-www-form-urlencoded"}), 400, "too-costly")


def test_b08_tags_are_carried_forward(client):
    made = client.make(patient(meta={"tag": [{"system": "urn:t", "code": "kept"}]}))
    bare = {"resourceType": "Patient", "id": made["id"], "gender": "female"}
    assert client.put("Patient/" + made["id"], bare).json()["meta"]["tag"][0]["code"] == "kept"
    other = dict(bare, meta={"tag": [{"system": "urn:t", "code": "other"}]})
    assert [t["code"] for t in client.put("Patient/" + made["id"], other).json()["meta"]["tag"]] == ["other"]


def test_b10_deletes_come_before_conditions(client):
    mark = key()
    old = client.make(patient(identifier=[{"system": "urn:test", "value": mark}]))
    fresh = patient(identifier=[{"system": "urn:test", "value": mark}])
    answer = transaction(client, entry("POST", "Patient", fresh, ifNoneExist=f"identifier=urn:test|{mark}"), entry("DELETE", "Patient/" + old["id"]))
    assert [e["response"]["status"] for e in answer.json()["entry"]] == ["201", "204"]
    both = transaction(client, entry("PUT", f"Patient?identifier=urn:test|{mark}x", fresh), entry("PUT", f"Patient?identifier=urn:test|{mark}x", fresh))
    outcome(both, 400)
    outcome(transaction(client, entry("POST", "AuditEvent", {"resourceType": "AuditEvent"})), 422), "what happened is told by the server alone"


def test_b27_pages_over_types_lose_nothing(client):
    who, mark = client.make(PATIENT)["id"], key()
    made = {client.make(observation(who, mark))["id"] for _ in range(5)}
    made |= {client.make({"resourceType": "Condition", "subject": {"reference": "Patient/" + who}})["id"] for _ in range(3)}
    page = client.get(f"Patient/{who}/*?_count=3&_total=accurate").json()
    seen, totals = [], []
    while True:
        seen += [e["resource"]["id"] for e in page["entry"]]
        totals.append(page["total"])
        if "next" not in links(page): break
        page = client.get(links(page)["next"]).json()
    assert len(seen) == 8 and set(seen) == made and set(totals) == {8}


def test_b31_xml_that_would_lose_something_is_refused(client):
    def send(inner, head='<Patient xmlns="http://hl7.org/fhir">'): return client.post("Patient", (head + inner + "</Patient>").encode(), headers={"Content-Type": "application/fhir+xml"})
    for inner in ["<birthDate>1990-01-01</birthDate>", '<active value="true" other="1"/>', '<active value="true"/>text', '<active value="true"/><active value="false"/>',
                  "<contained><Patient/><Patient/></contained>"]:
        assert send(inner).status_code in (400, 422), inner
    assert send('<active value="true"/>', "<Patient>").status_code == 422 and send('<active value="true"/>', '<Patient xmlns="urn:other">').status_code == 422
    assert client.post("Patient", '<?xml version="1.0" encoding="ISO-8859-1"?><Patient xmlns="http://hl7.org/fhir"/>', headers={"Content-Type": "application/fhir+xml"}).status_code == 400
    assert client.post("Patient", b'<Patient xmlns="http://hl7.org/fhir"><name><family value="\xff"/></name></Patient>', headers={"Content-Type": "application/fhir+xml"}).status_code == 400
    assert client.post("Patient", '{"resourceType":"Patient","name":[{"family":"a\\u0007"}]}', headers={"Content-Type": "application/fhir+json"}).status_code == 422


def test_b31_narratives_that_act_are_refused(client):
    space = 'xmlns="http://www.w3.org/1999/xhtml"'
    for div in [f"<div {space}><br></div>", f'<div {space}></div></text><active value="true"/>', f"<div {space}><script>x</script></div>", f'<div {space}><p onclick="x()">y</p></div>', "plain",
                f'<div {space}><a href="javascript:x()">y</a></div>', f"<div {space}><iframe src='x'/></div>"]:
        outcome(client.post("Patient", patient(text={"status": "generated", "div": div})), 422)
    made = client.make(patient(text={"status": "generated", "div": f"<div {space}>a&nbsp;b &lt; c</div>"}))
    assert "a&#160;b &lt; c" in client.get(f"Patient/{made['id']}?_format=xml").text


def test_b30_the_form_that_is_wanted_most(client):
    made = client.make(PATIENT)
    assert "json" in client.get("Patient/" + made["id"], headers={"Accept": "application/fhir+xml;q=0.5, application/fhir+json;q=0.9"}).headers["Content-Type"]
    assert "<Bundle" in form(client, "Patient", _format="xml", _count="1").text
