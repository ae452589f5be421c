"""Behaviours 41 and 43: the sealed audit, consents, labels, emergencies; and where a resource comes from."""
import base64
import re
import shutil
import sqlite3
import subprocess
import time

import pytest
from served import BINARY
from test_behaviours import PATIENT, entry, key, observation, outcome, transaction

CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality"


@pytest.fixture(scope="module")
def doctor(fhir): return fhir.client("county.doctor")


def consent(patient, policy, **provision):
    return {"resourceType": "Consent", "status": "active", "scope": {"coding": [{"code": "patient-privacy"}]},
        "category": [{"coding": [{"system": "http://loinc.org", "code": "59284-0"}]}], "patient": {"reference": f"Patient/{patient}"},
        "policyRule": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": policy}]}, **({"provision": provision} if provision else {})}


def labelled(resource, code): return dict(resource, meta={"security": [{"system": CONFIDENTIALITY, "code": code}]})


def test_b43_a_consent_keeps_records_back(client, doctor):
    mark, patient = key(), client.make(PATIENT)["id"]
    made = client.make(observation(patient, mark))
    assert doctor.ids(f"Observation?code={mark}") == [made["id"]]
    kept = client.make(consent(patient, "OPTOUT"))
    assert doctor.ids(f"Observation?code={mark}") == []
    assert doctor.get(f"Observation?code={mark}&_summary=count").json()["total"] == 0
    assert doctor.ids(f"Patient?_has:Observation:subject:code={mark}") == [], "what is hidden is not a hint either"
    for path in [f"Patient/{patient}", f"Observation/{made['id']}", f"Observation/{made['id']}/_history/1", f"Patient/{patient}/$everything"]:
        assert "consent" in outcome(doctor.get(path), 403, "forbidden")["issue"][0]["details"]["text"]
    outcome(doctor.put("Observation/" + made["id"], dict(made, status="amended")), 403)
    outcome(doctor.delete("Observation/" + made["id"]), 403)
    assert client.ids(f"Observation?code={mark}") == [made["id"]], "who answers for the records sees them"
    client.put("Consent/" + kept["id"], dict(kept, status="inactive"))
    assert doctor.get(f"Patient/{patient}").status_code == 200


def test_b43_exceptions_types_and_periods(client, doctor, fhir):
    mark, patient = key(), client.make(PATIENT)["id"]
    client.make(observation(patient, mark))
    county = next(r["resource"]["organization"]["reference"] for r in client.get("PractitionerRole?practitioner.identifier=county.doctor").json()["entry"])
    actor = [{"role": {"text": "recipient"}, "reference": {"reference": county}}]
    rule = client.make(consent(patient, "OPTOUTE", provision=[{"type": "permit", "actor": actor}]))
    assert len(doctor.ids(f"Observation?code={mark}")) == 1
    assert fhir.client("community.doctor").ids(f"Observation?code={mark}") == []
    observations = [{"system": "http://hl7.org/fhir/resource-types", "code": "Observation"}]
    client.put("Consent/" + rule["id"], dict(rule, policyRule={"coding": [{"code": "OPTIN"}]}, provision={"provision": [{"type": "deny", "class": observations}]}))
    assert doctor.ids(f"Observation?code={mark}") == [] and doctor.get(f"Patient/{patient}").status_code == 200
    past = {"provision": [{"type": "deny", "period": {"end": "2020-01-01"}}]}
    client.put("Consent/" + rule["id"], dict(rule, policyRule={"coding": [{"code": "OPTIN"}]}, provision=past))
    assert len(doctor.ids(f"Observation?code={mark}")) == 1
    odd = {"provision": [{"type": "deny", "dataPeriod": {"start": "2020-01-01"}}]}
    client.put("Consent/" + rule["id"], dict(rule, policyRule={"coding": [{"code": "OPTIN"}]}, provision=odd))
    assert doctor.ids(f"Observation?code={mark}") == [], "a refusal that is not wholly understood holds for all"


def test_b43_a_permission_not_understood_opens_nothing(client, doctor):
    mark, patient = key(), client.make(PATIENT)["id"]
    client.make(observation(patient, mark))
    purpose = [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HRESCH"}]
    observations = [{"system": "http://hl7.org/fhir/resource-types", "code": "Observation"}]
    deny = {"type": "deny", "class": observations}
    rule = client.make(consent(patient, "OPTIN", type="permit", purpose=purpose, provision=[deny]))
    assert doctor.ids(f"Observation?code={mark}") == [] and doctor.get(f"Patient/{patient}").status_code == 200
    inner = {"provision": [{"type": "permit", "purpose": purpose, "provision": [dict(deny, provision=[{"type": "permit"}])]}]}
    client.put("Consent/" + rule["id"], dict(rule, provision=inner))
    assert doctor.ids(f"Observation?code={mark}") == [], "what a refusal within lets through hangs on the same condition"
    client.put("Consent/" + rule["id"], dict(rule, provision={"type": "permit", "purpose": purpose}))
    assert len(doctor.ids(f"Observation?code={mark}")) == 1


def test_b43_breaking_the_glass_is_told(client, doctor):
    mark, patient = key(), client.make(PATIENT)["id"]
    client.make(observation(patient, mark))
    client.make(consent(patient, "OPTOUT"))
    glass = {"X-Break-Glass": "%E6%98%8F%E8%BF%B7 unconscious in the emergency room"}
    assert doctor.get(f"Patient/{patient}", headers=glass).status_code == 200
    found = doctor.get(f"Observation?code={mark}", headers=glass).json()
    assert len(found["entry"]) == 1
    outcome(doctor.get(f"Patient/{patient}", headers={"X-Break-Glass": "%20"}), 403)
    outcome(client.get(f"Patient/{patient}", headers=glass), 403)
    time.sleep(0.2)
    events = [e["resource"] for e in client.get(f"AuditEvent?patient={patient}").json()["entry"]]
    told = [e for e in events if "purposeOfEvent" in e]
    assert told and told[0]["purposeOfEvent"][0]["coding"][0]["code"] == "BTG" and "昏迷 unconscious" in told[0]["purposeOfEvent"][0]["text"]


def test_b43_labels_are_heeded_and_summed_up(client, doctor):
    mark, patient = key(), client.make(PATIENT)["id"]
    plain, secret = client.make(observation(patient, mark)), client.make(labelled(observation(patient, mark), "R"))
    assert doctor.ids(f"Observation?code={mark}") == [plain["id"]]
    outcome(doctor.get("Observation/" + secret["id"]), 403, "forbidden")
    assert doctor.get("Observation/" + secret["id"], headers={"X-Break-Glass": "emergency"}).status_code == 200
    bundle = client.get(f"Observation?code={mark}").json()
    assert len(bundle["entry"]) == 2 and bundle["meta"]["security"][0]["code"] == "R"
    assert client.ids(f"Observation?code={mark}&_security={CONFIDENTIALITY}|R") == [secret["id"]]


def test_b43_labelled_elements_are_left_out(client, doctor):
    label = {"extension": [{"url": "http://hl7.org/fhir/uv/security-label-ds4p/StructureDefinition/extension-inline-sec-label",
        "valueCoding": {"system": CONFIDENTIALITY, "code": "R"}}]}
    patient = dict(PATIENT, birthDate="1970-01-01", _birthDate=label, telecom=[{"value": "1", **label}, {"value": "2"}],
        meta={"security": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "PROCESSINLINELABEL"}]})
    made = client.make(patient)
    assert made["birthDate"] == "1970-01-01"
    seen = doctor.get("Patient/" + made["id"]).json()
    assert "birthDate" not in seen and [t["value"] for t in seen["telecom"]] == ["2"]
    assert {"system": "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "code": "REDACTED"} in seen["meta"]["security"]
    outcome(doctor.put("Patient/" + made["id"], seen), 422), "what was left out would be erased"


def test_b41_every_access_with_its_search(client, doctor):
    mark, patient = key(), client.make(PATIENT)["id"]
    made = client.make(observation(patient, mark))
    doctor.get(f"Observation?code={mark}")
    doctor.get("Observation/" + made["id"])
    doctor.get("Observation?code=nothing-" + mark)
    time.sleep(0.2)
    events = [e["resource"] for e in client.get(f"AuditEvent?patient={patient}&_count=100").json()["entry"]]
    assert {e["subtype"][0]["code"] for e in events} >= {"create", "read", "search-type"}
    search = next(e for e in events if e["subtype"][0]["code"] == "search-type")
    query = next(base64.b64decode(x["query"]).decode() for x in search["entity"] if "query" in x)
    assert query == f"Observation?code={mark}" and search["action"] == "E"
    assert any(x.get("role", {}).get("code") == "1" and x["what"]["reference"] == f"Patient/{patient}" for x in search["entity"])
    who = search["agent"][0]["who"]["reference"]
    empty = client.get(f"AuditEvent?agent={who}&action=E&_count=5").json()["entry"]
    assert any("nothing-" + mark in base64.b64decode(x["query"]).decode() for e in empty for x in e["resource"]["entity"] if "query" in x)
    one = client.get("AuditEvent/" + search["id"]).json()
    assert one == search
    outcome(doctor.get("AuditEvent/" + search["id"]), 403)
    page = client.get("AuditEvent?_count=2").json()
    following = client.get(next(l["url"] for l in page["link"] if l["relation"] == "next")).json()
    assert int(following["entry"][0]["resource"]["id"]) < int(page["entry"][-1]["resource"]["id"])
    outcome(client.get("AuditEvent?colour=red"), 400)


def test_b41_refusals_are_kept(client, fhir):
    patient = fhir.client("patient")
    other = client.make(PATIENT)["id"]
    outcome(patient.get("Patient/" + other), 403)
    time.sleep(0.2)
    events = [e["resource"] for e in client.get(f"AuditEvent?patient={other}&outcome=8").json()["entry"]]
    assert events and events[0]["agent"][0]["who"]["reference"] == "Patient/patient-1"


def test_b41_a_changed_entry_shows(fhir, client, tmp_path):
    client.make(PATIENT)
    def check(folder, *more): return subprocess.run([BINARY, "check", "audit", "--data", str(folder), *more], capture_output=True, text=True)
    first = check(fhir.folder)
    assert first.returncode == 0, first.stdout
    seal = re.search(r"last seal (\w{64})", first.stdout).group(1)
    client.make(PATIENT)
    assert check(fhir.folder, "--anchor", seal).returncode == 0
    assert check(fhir.folder, "--anchor", "0" * 64).returncode == 1
    subprocess.run([BINARY, "backup", "--data", fhir.folder, "--to", str(tmp_path / "copy.sqlite")], check=True)
    for change in ["UPDATE audit SET user = 'Practitioner/nobody' WHERE sequence = 40", "DELETE FROM audit WHERE sequence = 50",
                   "UPDATE audit SET allowed = 1 - allowed WHERE sequence = 60"]:
        folder = tmp_path / key()
        folder.mkdir()
        shutil.copy(tmp_path / "copy.sqlite", folder / "junyi.sqlite")
        with sqlite3.connect(folder / "junyi.sqlite") as store: store.execute(change)
        broken = check(folder)
        assert broken.returncode == 1 and "the chain breaks at entry" in broken.stdout


def test_b41_where_a_resource_comes_from(client):
    origin = '{"resourceType":"Provenance","recorded":"2026-01-01T00:00:00Z","agent":[{"who":{"display":"HIS of Qingshan"}}],"target":[{"reference":"x"}]}'
    made = client.post("Patient", PATIENT, headers={"X-Provenance": origin})
    assert made.status_code == 201
    found = client.get("Provenance?target=Patient/" + made.json()["id"]).json()["entry"]
    assert found[0]["resource"]["target"] == [{"reference": f"Patient/{made.json()['id']}/_history/1"}]
    outcome(client.post("Patient", PATIENT, headers={"X-Provenance": '{"resourceType":"Patient"}'}), 400)
    outcome(client.post("Patient", PATIENT, headers={"X-Provenance": '{"resourceType":"Provenance"}'}), 422)
