"""The journey's resources read by other people's FHIR clients, and bad input over real sockets."""
import asyncio
import json
import os
import pathlib
import re
import subprocess
import sys

import pytest
import requests

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Browser"))
BINARY = os.environ.get("JUNYI_BINARY", str(pathlib.Path(__file__).resolve().parents[2] / ".build" / "debug" / "junyi"))


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("clients"))
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "200", "--seed", "3"], check=True)
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "18097"], stdout=subprocess.PIPE, text=True)
    base = re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir"
    token = subprocess.run([BINARY, "token", "--data", folder, "--user", "centre.doctor"], check=True, capture_output=True, text=True).stdout.strip()
    yield {"base": base, "token": token, "headers": {"Authorization": f"Bearer {token}"}, "folder": folder}
    process.terminate()
    assert process.wait(timeout=30) == 0


def test_fhirpy_reads_a_referral_and_its_patient(server):
    from fhirpy import SyncFHIRClient
    client = SyncFHIRClient(server["base"], authorization=f"Bearer {server['token']}")
    task = client.resources("Task").search(status="completed").limit(1).first()
    patient = client.reference(task["for"]["reference"].split("/")[0], task["for"]["reference"].split("/")[1]).to_resource()
    assert patient["identifier"][0]["system"] == "urn:oid:2.16.156.10011.1.3"


def test_fhirclient_reads_a_patient(server):
    from fhirclient import client
    from fhirclient.models.patient import Patient
    smart = client.FHIRClient(settings={"app_id": "test", "api_base": server["base"]})
    smart.server.session.headers.update(server["headers"])
    patient = Patient.read("patient-1", smart.server)
    assert patient.name[0].family and patient.birthDate


def test_fhir_resources_accepts_what_we_write(server):
    from fhir.resources.R4B import get_fhir_model_class
    for kind in ["Patient", "Task", "ServiceRequest", "Observation", "Slot", "Schedule", "Organization", "OrganizationAffiliation", "PractitionerRole"]:
        bundle = requests.get(f"{server['base']}/{kind}?_count=5", headers=server["headers"]).json()
        for entry in bundle["entry"]:
            get_fhir_model_class(kind).model_validate(entry["resource"])


def test_every_request_needs_a_user(server):
    for path in ["/Patient", "/Patient/patient-1", "/Patient/_history", "/_history", "/AuditEvent"]:
        response = requests.get(server["base"] + path)
        assert response.status_code == 401 and response.json()["issue"][0]["code"] == "login"
    assert requests.get(server["base"] + "/metadata").status_code == 200
    assert requests.get(server["base"].replace("/fhir", "/health")).json() == {"status": "ok"}
    assert requests.get(server["base"] + "/Patient", headers={"Authorization": "Bearer nonsense"}).status_code == 401


@pytest.mark.parametrize("body,status,text", [
    (b'{"resourceType":"Patient"', 400, "byte"), (b'{"resourceType":"Patient","gender":"x"}', 422, "Patient.gender"),
    (b'{"resourceType":"Patient","active":true,"active":true}', 400, "active"), (b'{"resourceType":"Patient","name":"\xff"}', 400, "UTF-8"),
    (b'{"resourceType":"Patient","name":{"family":"x"}}', 422, "Patient.name"), (b"[" * 100000, 400, "128"), (b"", 400, "byte"),
    (b'{"resourceType":"Patient","birthDate":"2026-02-30"}', 422, "Patient.birthDate"), (b'{"resourceType":"Observation"}', 400, "Observation"),
])
def test_bad_bodies_get_a_clear_answer(server, body, status, text):
    headers = dict(server["headers"], **{"Content-Type": "application/fhir+json", "Accept-Language": "en"})
    response = requests.post(server["base"] + "/Patient", data=body, headers=headers)
    assert response.status_code == status
    outcome = response.json()
    assert outcome["resourceType"] == "OperationOutcome" and text in json.dumps(outcome)


def test_a_body_of_200_megabytes_is_refused(server):
    headers = dict(server["headers"], **{"Content-Type": "application/fhir+json"})

    def parts():
        for _ in range(200):
            yield b" " * (1 << 20)
    try:
        status = requests.post(server["base"] + "/Patient", data=parts(), headers=headers, timeout=60).status_code
    except requests.exceptions.ConnectionError:
        status = 413  # the server closed the connection while the body was still coming
    assert status == 413
    assert requests.get(server["base"] + "/Patient/patient-1", headers=server["headers"]).status_code == 200


def test_versions_and_conditions(server):
    headers = dict(server["headers"], **{"Content-Type": "application/fhir+json"})
    made = requests.post(server["base"] + "/Basic", data='{"resourceType":"Basic","code":{"text":"one"}}', headers=headers)
    assert made.status_code == 201 and made.headers["ETag"] == 'W/"1"' and "/_history/1" in made.headers["Location"]
    key = "/Basic/" + made.json()["id"]
    body = json.dumps({"resourceType": "Basic", "id": made.json()["id"], "code": {"text": "two"}})
    assert requests.put(server["base"] + key, data=body, headers=dict(headers, **{"If-Match": 'W/"9"'})).status_code == 412
    assert requests.put(server["base"] + key, data=body, headers=dict(headers, **{"If-Match": 'W/"1"'})).status_code == 200
    assert requests.get(server["base"] + key + "/_history/1", headers=headers).json()["code"]["text"] == "one"
    assert requests.get(server["base"] + key, headers=dict(headers, **{"If-None-Match": 'W/"2"'})).status_code == 304
    assert requests.delete(server["base"] + key, headers=headers).status_code == 204
    assert requests.get(server["base"] + key, headers=headers).status_code == 410
    history = requests.get(server["base"] + key + "/_history", headers=headers).json()
    assert [e["request"]["method"] for e in history["entry"]] == ["DELETE", "PUT", "POST"]


def test_backup_and_restore(server, tmp_path):
    copy = str(tmp_path / "copy.sqlite")
    subprocess.run([BINARY, "backup", "--data", server["folder"], "--to", copy], check=True)
    other = str(tmp_path / "other")
    subprocess.run([BINARY, "restore", copy, "--data", other], check=True)
    result = subprocess.run([BINARY, "check", "store", "--data", other], check=True, capture_output=True, text=True)
    assert ", 0 problems" in result.stdout
    (tmp_path / "bad").write_bytes(b"not a store")
    refused = subprocess.run([BINARY, "restore", str(tmp_path / "bad"), "--data", other], capture_output=True, text=True)
    assert refused.returncode == 65 and "not a sound" in refused.stderr


def test_import_takes_bundles_and_lines_and_says_what_it_refused(tmp_path):
    import gzip
    good = {"resourceType": "Patient", "id": "a", "gender": "male"}
    bundle = {"resourceType": "Bundle", "type": "transaction", "entry": [
        {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", "id": "b"}},
        {"fullUrl": "urn:uuid:2", "resource": {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "x"}, "subject": {"reference": "urn:uuid:1"}}}]}
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "one.json").write_text(json.dumps(bundle))
    with gzip.open(tmp_path / "in" / "two.ndjson.gz", "wt") as file:
        file.write(json.dumps(good) + "\n" + json.dumps({"resourceType": "Patient", "id": "bad", "gender": "M"}) + "\n")
    data = str(tmp_path / "data")
    result = subprocess.run([BINARY, "import", "--data", data, str(tmp_path / "in")], capture_output=True, text=True)
    assert result.returncode == 1 and "3 resources" in result.stdout and "1 rejected" in result.stdout
    reject = json.loads((tmp_path / "data" / "rejects.ndjson").read_text())
    assert reject["reason"]["issue"][0]["expression"] == ["Patient.gender"]
    again = subprocess.run([BINARY, "check", "store", "--data", data], capture_output=True, text=True)
    assert again.returncode == 0
    for content in (json.dumps(bundle, indent=2).encode(), json.dumps(bundle).encode(), gzip.compress(json.dumps(good).encode() + b"\n"),
                    (json.dumps(good) + "\n{broken\n" + json.dumps({"resourceType": "Patient", "id": "c"})).encode()):
        piped = subprocess.run([BINARY, "import", "--data", data, "-"], input=content, capture_output=True)
        broken = b"{broken" in content
        assert piped.returncode == (1 if broken else 0), piped.stderr
        assert (b"1 rejected" if broken else b"0 rejected") in piped.stdout and b"2 resources" in piped.stdout or b"1 resources" in piped.stdout
