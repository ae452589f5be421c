"""Behaviour 28: with the switch on, no reference leads nowhere."""
import os
import re
import subprocess

import pytest
from served import BINARY, Server
from test_behaviours import PATIENT, entry, key, observation, outcome, transaction


@pytest.fixture(scope="module")
def strict(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("strict"))
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "1", "--seed", "5"], check=True)
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True, env=dict(os.environ, JUNYI_SERVER_KEEPS_REFERENCES="true"))
    base = re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir"
    yield Server(folder, base).client("operator")
    process.terminate()
    assert process.wait(timeout=30) == 0


def test_b28_references_and_deletions(strict):
    code = key()
    who = strict.make(PATIENT)["id"]
    outcome(strict.post("Observation", observation("nobody", code)), 409, "conflict")
    one = strict.make(observation(who, code))["id"]
    refused = outcome(strict.delete("Patient/" + who), 409, "conflict")
    assert "Observation/" + one in refused["issue"][0]["details"]["text"]
    full = "urn:uuid:00000000-0000-4000-8000-000000000001"
    both = transaction(strict, entry("POST", "Observation", dict(observation(who, code), subject={"reference": full})), entry("POST", "Patient", PATIENT, full))
    assert both.status_code == 200, both.text
    assert strict.delete(f"Patient/{who}?_cascade=delete").status_code == 204
    assert strict.get("Observation/" + one).status_code == 410


def test_b28_is_a_switch(client):
    assert client.post("Observation", observation("nobody-" + key(), key())).status_code == 201
