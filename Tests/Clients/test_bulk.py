"""Behaviours 13 and 39: what takes long goes on by itself, and everything can be taken out."""
import json
import time

from test_behaviours import PATIENT, entry, key, observation, outcome, patient

ASYNC = {"Prefer": "respond-async", "Accept": "application/fhir+json"}


def finished(client, response, seconds=30):
    assert response.status_code == 202, response.text
    place = response.headers["Content-Location"]
    end = time.time() + seconds
    while time.time() < end:
        status = client.get(place)
        if status.status_code != 202: return status
        assert "Retry-After" in status.headers and "X-Progress" in status.headers
        time.sleep(0.1)
    raise AssertionError("did not finish")


def lines(client, manifest, kind):
    found = []
    for item in manifest["output"]:
        if item["type"] != kind: continue
        text = client.get(item["url"])
        assert text.headers["Content-Type"] == "application/fhir+ndjson"
        own = [json.loads(line) for line in text.text.splitlines()]
        assert len(own) == item["count"]
        found += own
    return found


def test_b13_any_request_can_go_on_by_itself(client):
    status = finished(client, client.get("Patient?_count=2", headers=ASYNC))
    body = status.json()
    assert body["type"] == "batch-response" and body["entry"][0]["response"]["status"] == "200" and body["entry"][0]["resource"]["type"] == "searchset"
    failed = finished(client, client.get("Patient?nonsense=1", headers=ASYNC)).json()
    assert failed["entry"][0]["response"]["status"] == "400"
    started = client.get("Patient?_count=2", headers=ASYNC)
    assert client.delete(started.headers["Content-Location"]).status_code == 202
    outcome(client.get(started.headers["Content-Location"]), 404)


def test_b39_system_export_with_types_filters_and_elements(client):
    code = key()
    who = client.make(PATIENT)["id"]
    made = {client.make(observation(who, code))["id"] for _ in range(3)}
    outcome(client.get("$export"), 400)
    outcome(client.get("$export?nonsense=1", headers=ASYNC), 400)
    status = finished(client, client.get(f"$export?_type=Observation,Organization&_typeFilter=Observation?code={code}", headers=ASYNC))
    manifest = status.json()
    assert "Expires" in status.headers and manifest["requiresAccessToken"] is True and manifest["error"] == []
    assert {o["id"] for o in lines(client, manifest, "Observation")} == made
    assert len(lines(client, manifest, "Organization")) == client.get("Organization?_summary=count").json()["total"]
    short = finished(client, client.get(f"$export?_type=Observation&_typeFilter=Observation?code={code}&_elements=subject", headers=ASYNC)).json()
    one = lines(client, short, "Observation")[0]
    assert "subject" in one and "status" in one and one["meta"]["tag"][-1]["code"] == "SUBSETTED"


def test_b39_since_tells_what_came_and_what_went(client):
    before = client.make(PATIENT)
    gone = client.make(PATIENT)
    time.sleep(0.01)
    since = client.make(PATIENT)
    client.delete("Patient/" + gone["id"])
    manifest = finished(client, client.get("$export", params={"_type": "Patient", "_since": since["meta"]["lastUpdated"]}, headers=ASYNC)).json()
    ids = {p["id"] for p in lines(client, manifest, "Patient")}
    assert since["id"] in ids and before["id"] not in ids and gone["id"] not in ids
    deleted = client.get(manifest["deleted"][0]["url"]).text
    assert f"Patient/{gone['id']}" in deleted


def test_b39_patients_and_groups(client, fhir):
    code = key()
    who, other = client.make(PATIENT)["id"], client.make(PATIENT)["id"]
    one = client.make(observation(who, code))["id"]
    client.make(observation(other, code))
    group = client.make({"resourceType": "Group", "type": "person", "actual": True, "member": [{"entity": {"reference": "Patient/" + who}}]})["id"]
    manifest = finished(client, client.get(f"Group/{group}/$export?_type=Patient,Observation", headers=ASYNC)).json()
    assert [p["id"] for p in lines(client, manifest, "Patient")] == [who] and [o["id"] for o in lines(client, manifest, "Observation")] == [one]
    body = {"resourceType": "Parameters", "parameter": [{"name": "_type", "valueString": "Observation"}, {"name": "patient", "valueReference": {"reference": "Patient/" + other}}]}
    manifest = finished(client, client.post("Patient/$export", body, headers=ASYNC)).json()
    assert all(o["subject"]["reference"] == "Patient/" + other for o in lines(client, manifest, "Observation"))
    outcome(client.get("Patient/$export?_type=Organization", headers=ASYNC), 400)
    stranger = fhir.client("community.doctor")
    started = client.get("$export?_type=Organization", headers=ASYNC)
    finished(client, started)
    outcome(stranger.get(started.headers["Content-Location"]), 403)
    assert client.delete(started.headers["Content-Location"]).status_code == 202
    outcome(client.get(started.headers["Content-Location"]), 404)


def test_b39_import_of_lines(client, fhir):
    mark = key()
    text = "\n".join([json.dumps(patient(id=mark + "a")), "{broken", json.dumps(patient(id=mark + "b", gender="x")), json.dumps(patient(id=mark + "c"))])
    answer = client.post("$import", text, headers={"Content-Type": "application/fhir+ndjson"}).json()["parameter"]
    assert answer[0]["valueInteger"] == 2 and answer[1]["valueInteger"] == 2
    assert "line 2" in answer[2]["resource"]["issue"][0]["expression"][0]
    assert client.get("Patient/" + mark + "c").status_code == 200
    outcome(fhir.client("county.doctor").post("$import", text, headers={"Content-Type": "application/fhir+ndjson"}), 403)
