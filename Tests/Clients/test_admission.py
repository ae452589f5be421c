"""One-stop admission: insurance, bed, tests and deposit are arranged in one go, or all is given back."""
import datetime

import pytest
from test_access import parameters
from test_behaviours import key, outcome
from test_booking import moment, people, policy, until  # noqa: F401  (fixtures)

CODE = "6690-2"


@pytest.fixture
def ward(client):
    """A ward of its own at the regional centre, its beds, and a clinic for a test."""
    name = key()

    def schedule(id, coding):
        client.put("Schedule/" + id, {
            "resourceType": "Schedule", "id": id, "active": True, "comment": "测试病区", "serviceType": [{"coding": [coding]}],
            "actor": [{"reference": "Location/loc-org-centre"}]})

    def slot(id, days, hour, minutes):
        start = moment(days, hour)
        return "Slot/" + client.make({
            "resourceType": "Slot", "schedule": {"reference": "Schedule/" + id}, "status": "free", "start": start.isoformat(),
            "end": (start + datetime.timedelta(minutes=minutes)).isoformat()})["id"]

    schedule("ward-" + name, {"system": "urn:junyi:clinic-kind", "code": "bed"})
    place = type("Ward", (), {})()
    place.ward, place.code = "Schedule/ward-" + name, "t-" + name
    schedule("lab-" + name, {"system": "http://loinc.org", "code": place.code})
    place.bed = lambda days: slot("ward-" + name, days, 10, 24 * 60)
    place.time = lambda days: slot("lab-" + name, days, 8, 20)
    return place


def person(client, insured=True):
    patient = "Patient/" + client.make({"resourceType": "Patient", "name": [{"text": "入院测试"}]})["id"]
    if insured:
        client.make({"resourceType": "Coverage", "status": "active", "beneficiary": {"reference": patient}, "payor": [{"reference": "Organization/org-centre"}]})
    return patient


def admit(who, patient, ward, tests=(), status=201, headers=None, **more):
    parts = parameters(ward=ward.ward, organization="Organization/org-centre", **more)
    parts["parameter"] += [{"name": "test", "valueString": test} for test in tests]
    answer = who.post(patient + "/$admit", parts, headers=headers)
    assert answer.status_code == status, answer.text
    return answer if status >= 400 else "Task/" + answer.json()["id"]


def act(who, task, command, status=200, **more):
    answer = who.post(task + "/$admission", parameters(command=command, **more))
    assert answer.status_code == status, answer.text
    return answer


def where(client, task): return client.get(task).json()["businessStatus"]["coding"][0]["code"]


def outputs(client, task, kind):
    return [o["valueReference"]["reference"] for o in client.get(task).json().get("output", []) if o["type"]["text"] == kind]


def only(client, task, kind):
    found = outputs(client, task, kind)
    assert len(found) == 1, found
    return client.get(found[0]).json()


def code(answer): return answer.json()["issue"][0]["details"]["coding"][0]["code"]


def test_all_is_arranged_paid_and_the_patient_comes(client, people, ward):
    patient, centre = person(client), people["centre.doctor"]
    bed, time = ward.bed(5), ward.time(3)
    known = client.make({
        "resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": CODE}]}, "subject": {"reference": patient},
        "effectiveDateTime": datetime.datetime.now(datetime.timezone.utc).isoformat(), "valueQuantity": {"value": 5.5},
        "meta": {"tag": [{"system": "urn:junyi:recognition-label", "code": "province"}]}})
    task = admit(centre, patient, ward, tests=[CODE, ward.code, "718-7"], headers={"Idempotency-Key": "admit-" + patient})
    assert admit(centre, patient, ward, tests=[CODE, ward.code, "718-7"], headers={"Idempotency-Key": "admit-" + patient}) == task
    assert where(client, task) == "awaiting-payment"
    assert only(client, task, "eligibility")["insurance"][0]["inforce"] is True
    assert only(client, task, "bed")["slot"][0]["reference"] == bed and client.get(bed).json()["status"] == "busy"
    assert only(client, task, "test")["slot"][0]["reference"] == time and only(client, task, "ordered")["status"] == "active"
    assert only(client, task, "recognised")["id"] == known["id"], "what counts already is not asked for again"
    invoice = only(client, task, "deposit")
    assert invoice["status"] == "issued" and invoice["totalGross"] == {"value": 1500, "currency": "CNY"}
    assert code(admit(centre, patient, ward, status=409)) == "admission.open"
    outcome(client.put(task, dict(client.get(task).json(), status="completed")), 422)
    act(people["county.doctor"], task, "admit", 403)
    assert code(act(centre, task, "admit", 422)) == "admission.not-now"
    assert code(act(client, task, "pay", 422, payment="n-" + patient, yuan="1")) == "admission.amount"
    act(people["county.doctor"], task, "pay", 403, payment="n-" + patient, yuan="1500")
    act(people["patient"], task, "pay", 403, payment="n-" + patient, yuan="1500")
    act(client, task, "pay", payment="p-" + patient, yuan="1500")
    act(client, task, "pay", payment="p-" + patient, yuan="1500")
    assert where(client, task) == "ready" and len(outputs(client, task, "payment")) == 1 and only(client, task, "deposit")["status"] == "balanced"
    # A second payment by another number goes back at once.
    act(client, task, "pay", payment="q-" + patient, yuan="1500")
    assert len(outputs(client, task, "payment")) == 2 and len(outputs(client, task, "refund")) == 1 and where(client, task) == "ready"
    act(centre, task, "admit")
    assert where(client, task) == "admitted" and only(client, task, "encounter")["status"] == "in-progress" and only(client, task, "bed")["status"] == "arrived"
    assert client.get(task).json()["status"] == "completed" and "restriction" not in client.get(task).json()


def test_what_was_arranged_is_given_back_when_a_step_fails(client, people, ward):
    patient, centre = person(client, insured=False), people["centre.doctor"]
    assert where(client, admit(centre, patient, ward)) == "cancelled", "no bed, no admission"
    bed = ward.bed(5)
    ward.time(6)
    task = admit(centre, patient, ward, tests=["718-7", ward.code])
    assert where(client, task) == "cancelled" and client.get(task).json()["statusReason"]["text"] == "admission.no-test"
    assert only(client, task, "bed")["status"] == "cancelled" and client.get(bed).json()["status"] == "free"
    assert only(client, task, "ordered")["status"] == "revoked" and outputs(client, task, "deposit") == []
    # The patient may be admitted anew.
    task = admit(centre, patient, ward)
    assert where(client, task) == "awaiting-payment" and only(client, task, "deposit")["totalGross"]["value"] == 5000


def test_a_cancelled_admission_pays_back_once_and_a_late_payment_too(client, people, ward):
    patient, centre = person(client), people["centre.doctor"]
    bed = ward.bed(4)
    task = admit(centre, patient, ward)
    act(client, task, "pay", payment="r-" + patient, yuan="1500")
    outcome(act(centre, task, "cancel", 422), 422)
    act(centre, task, "cancel", reason="患者改主意")
    assert where(client, task) == "cancelled" and client.get(bed).json()["status"] == "free" and only(client, task, "deposit")["status"] == "cancelled"
    act(client, task, "pay", payment="s-" + patient, yuan="1500")
    paid, back = ([client.get(o).json() for o in outputs(client, task, kind)] for kind in ("payment", "refund"))
    assert sorted(p["identifier"][0]["value"] for p in paid) == sorted(b["identifier"][0]["value"] for b in back) == ["r-" + patient, "s-" + patient]
    assert sum(p["amount"]["value"] for p in paid) == sum(b["amount"]["value"] for b in back) == 3000
    assert code(act(centre, task, "cancel", 422, reason="again")) == "admission.not-now"
    other = person(client)
    ward.bed(4)
    second = admit(centre, other, ward)
    assert code(act(client, second, "pay", 409, payment="r-" + patient, yuan="1500")) == "admission.payment-known"


def test_a_deposit_that_does_not_come_ends_the_admission(client, people, ward):
    patient = person(client)
    bed = ward.bed(4)
    client.post("Basic", policy("admission.payment", "0m", day="2026-03-01"))
    try:
        task = admit(people["centre.doctor"], patient, ward)
        until(lambda: where(client, task) == "cancelled")
    finally:
        client.post("Basic", policy("admission.payment", "24h", day="2026-03-02"))
    assert client.get(task).json()["statusReason"]["text"] == "admission.payment-late" and client.get(bed).json()["status"] == "free"
