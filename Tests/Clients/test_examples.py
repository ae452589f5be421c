"""HL7's own R4 examples through the running server; they are not ours to keep, so they are read where the developers have them."""
import json
import pathlib
import tarfile

import pytest

ARCHIVE = pathlib.Path(__file__).resolve().parents[3] / "shared" / "data" / "fhir-tests" / "r4-examples" / "json.tar.xz"
# R4 requires a linkId of every item; this example has none (https://hl7.org/fhir/R4/questionnaire.html).
WRONG = {"Questionnaire-qs1.json"}


@pytest.fixture(scope="module")
def examples():
    if not ARCHIVE.exists(): pytest.skip("HL7's examples are not here")
    found = {}
    with tarfile.open(ARCHIVE) as archive:
        for member in archive.getmembers():
            if member.name.endswith(".json"): found[pathlib.Path(member.name).name] = archive.extractfile(member).read()
    return found


def exact(text):
    """The value with numbers as they are written and without what the server stamps."""
    value = json.loads(text, parse_float=str, parse_int=str)
    meta = value.get("meta", {})
    for name in ["versionId", "lastUpdated"]: meta.pop(name, None)
    if not meta: value.pop("meta", None)
    return value


def test_no_false_error_on_728_examples(client, examples):
    assert len(examples) == 728
    wrong = {}
    for name, text in examples.items():
        kind = json.loads(text)["resourceType"]
        answer = client.post(f"{kind}/$validate", text, headers={"Content-Type": "application/fhir+json"}).json()
        errors = [i for i in answer["issue"] if i["severity"] in ("error", "fatal")]
        unread = [i for i in answer["issue"] if i["details"]["coding"][0]["code"] == "validate.not-evaluated"]
        if errors or unread: wrong[name] = (errors + unread)[0]
    assert set(wrong) == WRONG, wrong


def test_examples_come_back_as_they_went(client, examples):
    for name, text in examples.items():
        value = json.loads(text)
        kind, own = value["resourceType"], value["id"]
        if name in WRONG or kind == "AuditEvent": continue  # audit events are made by the server alone
        stored = client.put(f"{kind}/{own}", text, headers={"Content-Type": "application/fhir+json"})
        assert stored.status_code in (200, 201), (name, stored.text)
        back = client.get(f"{kind}/{own}", headers={"Accept": "application/fhir+json"})
        assert exact(back.text) == exact(text), name


def test_examples_through_xml_and_back(client, examples):
    lost = []
    for name, text in examples.items():
        value = json.loads(text)
        kind, own = value["resourceType"], value["id"]
        if name in WRONG or kind in ("AuditEvent", "Subscription"): continue  # a subscription that asks for it becomes active meanwhile
        as_xml = client.get(f"{kind}/{own}?_format=xml")
        assert as_xml.status_code == 200, name
        again = client.put(f"{kind}/{own}", as_xml.content, headers={"Content-Type": "application/fhir+xml"})
        if again.status_code != 200 or exact(again.text) != exact(text): lost.append(name)
    assert lost == []
