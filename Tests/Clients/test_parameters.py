"""Behaviour 36: search parameters that a region defines for itself."""
import subprocess
import time

import pytest
from served import BINARY
from test_behaviours import PATIENT, key, observation, outcome

BIRTH = "http://example.org/tribe"


def definition(code, expression, kind="token", base="Patient", **more):
    return {"resourceType": "SearchParameter", "url": "urn:sp:" + code, "name": code, "status": "active", "description": "x", "code": code,
        "base": [base], "type": kind, "expression": expression, **more}


def ready(client, made):
    for _ in range(200):
        parts = client.get("SearchParameter/$reindex-status").json().get("parameter", [])
        own = next((p["part"] for p in parts if p["part"][0]["valueReference"]["reference"] == "SearchParameter/" + made["id"]), None)
        if own and next(x["valueBoolean"] for x in own if x["name"] == "ready"): return
        time.sleep(0.05)
    raise AssertionError("the index was not made")


def test_b36_what_was_there_and_what_comes_is_found(client, fhir):
    code, mark = "tribe-" + key(), key()
    def person(value, **more): return dict(PATIENT, extension=[{"url": BIRTH, "valueCode": value}], identifier=[{"value": mark}], **more)
    before = [client.make(person("a")), client.make(person("b"))]
    outcome(client.get(f"Patient?{code}=a"), 400)
    made = client.make(definition(code, f"Patient.extension.where(url = '{BIRTH}').value"))
    while client.get(f"Patient?{code}=a").status_code == 503: time.sleep(0.02)
    ready(client, made)
    assert client.ids(f"Patient?{code}=a&identifier={mark}") == [before[0]["id"]]
    after = client.make(person("a"))
    assert set(client.ids(f"Patient?{code}=a&identifier={mark}")) == {before[0]["id"], after["id"]}
    client.put("Patient/" + after["id"], dict(person("b"), id=after["id"]))
    assert client.ids(f"Patient?{code}=a&identifier={mark}") == [before[0]["id"]]
    assert set(client.ids(f"Patient?{code}:not=a&identifier={mark}")) == {before[1]["id"], after["id"]}
    client.delete("Patient/" + before[0]["id"])
    assert client.ids(f"Patient?{code}=a&identifier={mark}") == []
    seen = client.make(observation(after["id"], mark))
    assert client.ids(f"Observation?code={mark}&subject:Patient.{code}=b") == [seen["id"]]
    patient = next(r for r in client.get("metadata").json()["rest"][0]["resource"] if r["type"] == "Patient")
    assert any(p["name"] == code and p["definition"].endswith("SearchParameter/" + made["id"]) for p in patient["searchParam"])
    checked = subprocess.run([BINARY, "check", "store", "--data", fhir.folder], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout


@pytest.mark.parametrize("kind, expression, resource, query", [
    ("string", "Patient.name.where(use = 'nickname').given", {"name": [{"use": "nickname", "given": ["Éclair"]}]}, "ecl"),
    ("date", "Patient.extension('urn:seen').value", {"extension": [{"url": "urn:seen", "valueDate": "2026-03-04"}]}, "ge2026-03"),
    ("number", "Patient.extension('urn:score').value", {"extension": [{"url": "urn:score", "valueDecimal": 7.5}]}, "gt7"),
    ("token", "Patient.contact.exists()", {"contact": [{"name": {"family": "x"}}]}, "true")])
def test_b36_kinds_of_parameters(client, kind, expression, resource, query):
    code = f"own-{kind}-{key()}"
    ready(client, client.make(definition(code, expression, kind)))
    mark = key()
    made = client.make(dict(PATIENT, **resource, identifier=[{"value": mark}]))
    client.make(dict(PATIENT, identifier=[{"value": mark}]))
    assert client.ids(f"Patient?{code}={query}&identifier={mark}") == [made["id"]]
    assert client.ids(f"Patient?identifier={mark}&_sort={'-' if kind == 'token' else ''}{code}")[0] == made["id"]


def test_b36_a_wrong_expression_is_refused_and_a_draft_does_nothing(client):
    for wrong in ["Patient.name.where(", "Patient.nonsense"]:
        outcome(client.post("SearchParameter", definition("x-" + key(), wrong)), 422, "business-rule")
    code = "draft-" + key()
    client.make(definition(code, "Patient.gender", status="draft"))
    outcome(client.get(f"Patient?{code}=female"), 400)


def test_b36_a_changed_definition_is_indexed_anew_and_a_removed_one_forgotten(client, fhir):
    code, mark = "turn-" + key(), key()
    made = client.make(definition(code, "Patient.gender"))
    person = client.make(dict(PATIENT, gender="female", active=True, identifier=[{"value": mark}]))
    ready(client, made)
    assert client.ids(f"Patient?{code}=female&identifier={mark}") == [person["id"]]
    client.put("SearchParameter/" + made["id"], dict(definition(code, "Patient.active"), id=made["id"]))
    ready(client, made)
    assert client.ids(f"Patient?{code}=female&identifier={mark}") == [] and client.ids(f"Patient?{code}=true&identifier={mark}") == [person["id"]]
    client.delete("SearchParameter/" + made["id"])
    outcome(client.get(f"Patient?{code}=true"), 400)
    checked = subprocess.run([BINARY, "check", "store", "--data", fhir.folder], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
