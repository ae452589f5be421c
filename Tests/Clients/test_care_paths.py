"""What surrounds a referral: appeals against missed visits, emergencies and their papers, records that are merged, experts' share of the slots."""
import datetime

from test_access import parameters
from test_behaviours import key, outcome
from test_booking import call, clinic, move, moment, people, refer, state  # noqa: F401  (fixtures)


def missed_visit(client, clinic, patient, days):
    start = moment(-days)
    slot = client.make({"resourceType": "Slot", "schedule": {"reference": "Schedule/" + clinic.schedule}, "status": "free", "start": start.isoformat(),
                        "end": (start + datetime.timedelta(minutes=20)).isoformat()})["id"]
    return client.make({
        "resourceType": "Appointment", "status": "noshow", "start": start.isoformat(), "end": (start + datetime.timedelta(minutes=20)).isoformat(),
        "slot": [{"reference": "Slot/" + slot}], "participant": [{"actor": {"reference": patient}, "status": "accepted"}]})["id"]


def code(answer): return answer.json()["issue"][0]["details"]["coding"][0]["code"]


def test_an_accepted_appeal_ends_the_ban(client, people, clinic):
    patient = "Patient/" + client.make({"resourceType": "Patient", "name": [{"text": "申诉测试"}]})["id"]
    visits = [missed_visit(client, clinic, patient, days) for days in (3, 6, 9)]
    wish = dict(appointment_reference="Appointment/f." + clinic(3), patient_reference=patient)
    assert code(call(client, "book", 422, **wish)) == "booking.banned"
    centre, county = people["centre.doctor"], people["county.doctor"]
    appeal = lambda visit, status, who=client, headers=None, **more: _post(who, f"Appointment/{visit}/$appeal", status, headers, **more)
    outcome(appeal(visits[0], 422), 422)
    sent = appeal(visits[0], 201, headers={"Idempotency-Key": "appeal-1"}, reason="当天医院停电，已到场").json()
    assert appeal(visits[0], 201, headers={"Idempotency-Key": "appeal-1"}, reason="当天医院停电，已到场").json()["id"] == sent["id"]
    assert sent["owner"]["reference"] == "Organization/org-centre" and sent["status"] == "requested" and sent["restriction"]["period"]["end"]
    assert code(appeal(visits[0], 409, reason="again")) == "booking.appealed"
    decide = lambda who, status, **more: _post(who, f"Task/{sent['id']}/$decide", status, None, **more)
    decide(county, 403, decision="accept")
    outcome(decide(centre, 422, decision="refuse"), 422)
    outcome(client.put("Task/" + sent["id"], dict(client.get("Task/" + sent["id"]).json(), status="completed")), 422)
    excused = dict(client.get("Appointment/" + visits[1]).json(), extension=[{"url": "urn:junyi:no-show-excused", "valueReference": {"reference": "Task/x"}}])
    outcome(client.put("Appointment/" + visits[1], excused), 422)
    assert code(call(client, "book", 422, **wish)) == "booking.banned"
    assert decide(centre, 200, decision="accept", reason="属实").json()["status"] == "completed"
    assert code(decide(centre, 422, decision="refuse", reason="x")) == "booking.appeal-answered"
    call(client, "book", **wish)
    # One that is refused leaves the visit as it was; one too late is not taken.
    other = appeal(visits[1], 201, reason="堵车").json()
    assert _post(centre, f"Task/{other['id']}/$decide", 200, None, decision="refuse", reason="无证明").json()["statusReason"]["text"] == "无证明"
    assert "no-show-excused" not in client.get("Appointment/" + visits[1]).text
    booked = call(client, "book", appointment_reference="Appointment/f." + clinic(4), patient_reference=patient).json()["entry"][0]["resource"]["id"]
    assert code(appeal(booked, 422, reason="x")) == "booking.not-missed"
    old = missed_visit(client, clinic, patient, 30)
    assert code(appeal(old, 422, reason="late")) == "booking.appeal-late"


def _post(who, path, status, headers=None, **values):
    answer = who.post(path, parameters(**values), headers=headers)
    assert answer.status_code == status, answer.text
    return answer


def test_an_emergency_is_in_at_once_and_its_papers_are_owed(client, people):
    task, _ = refer(people, "Patient/patient-61", "急性胸痛")
    centre = people["centre.doctor"]
    move(centre, task, "emergency-entry", reason="救护车送入")
    outputs = {o["type"]["text"]: o.get("valueReference", {}).get("reference") for o in client.get(task).json()["output"]}
    flag, papers = client.get(outputs["flag"]).json(), client.get(outputs["paperwork"]).json()
    assert flag["status"] == "active" and flag["subject"]["reference"] == "Patient/patient-61" and "救护车" in flag["code"]["text"]
    due = datetime.datetime.fromisoformat(papers["restriction"]["period"]["end"]) - datetime.datetime.now(datetime.timezone.utc)
    assert datetime.timedelta(hours=23) < due <= datetime.timedelta(hours=24) and papers["owner"]["reference"].startswith("Organization/org-county")
    assert client.ids("Flag?patient=Patient/patient-61&_count=50").count(flag["id"]) == 1
    done = people["county.doctor"].put(outputs["paperwork"], dict(papers, status="completed"))
    assert done.status_code == 200, done.text
    move(centre, task, "complete", outcome="已处理", **{"follow-up": "none"})
    ended = client.get(outputs["flag"]).json()
    assert ended["status"] == "inactive" and ended["period"]["end"]


def test_f35_a_merge_takes_the_referral_along_and_finds_its_twin(client, people, clinic):
    names = [client.make({"resourceType": "Patient", "name": [{"text": "合并测试"}]})["id"] for _ in range(2)]
    source, target = ("Patient/" + name for name in names)
    first, _ = refer(people, target, "反复头痛")
    second, _ = refer(people, source, "反复头痛")
    third, _ = refer(people, source, "腰痛")
    move(people["centre.doctor"], third, "accept")
    slot = clinic(5)
    move(people["centre.doctor"], third, "schedule", slot=slot)
    merged = client.post("Patient/$merge", {"resourceType": "Parameters", "parameter": [
        {"name": "source-patient", "valueReference": {"reference": source}}, {"name": "target-patient", "valueReference": {"reference": target}}]})
    assert merged.status_code == 200, merged.text
    assert {client.get(task).json()["for"]["reference"] for task in (first, second, third)} == {target}
    linked = lambda task: [o["valueReference"]["reference"] for o in client.get(task).json().get("output", []) if o["type"]["text"] == "related"]
    assert linked(second) == [first] and linked(first) == [second] and linked(third) == []
    # The survivor's problems are known as the same from now on, and what was booked stays booked.
    again = people["county.doctor"].post("ServiceRequest/$refer", parameters(patient=target, recipient="Organization/org-centre", reason="腰痛", question="x"))
    outcome(again, 409)
    assert state(client, third) == "scheduled" and client.get("Slot/" + slot).json()["status"] == "busy"
    move(people["centre.doctor"], third, "arrive")
    move(people["centre.doctor"], second, "close-duplicate", survivor=first)
    assert state(client, second) == "cancelled" and state(client, first) == "submitted"


def test_half_of_the_slots_kept_for_referrals_are_experts(client):
    """30 % of an institution's slots are kept; its experts have 10 of 40, and half of the 12 kept."""
    place = "org-" + key()[:12]
    client.put("Organization/" + place, {"resourceType": "Organization", "id": place, "name": "号源测试医院"})
    client.put("Location/" + place, {"resourceType": "Location", "id": place, "managingOrganization": {"reference": "Organization/" + place}})
    schedules = {}
    for name, kind in (("expert", "expert-clinic"), ("one", "general"), ("two", "general"), ("three", "general")):
        session = {"url": "urn:junyi:weekly-session", "extension": [
            {"url": "day", "valuePositiveInt": 3}, {"url": "start", "valueTime": "08:00:00"}, {"url": "end", "valueTime": "11:20:00"}, {"url": "minutes", "valuePositiveInt": 20}]}
        schedules[name] = f"{place}-{name}"
        client.put("Schedule/" + schedules[name], {
            "resourceType": "Schedule", "id": schedules[name], "active": True, "extension": [session], "actor": [{"reference": "Location/" + place}],
            "serviceType": [{"coding": [{"system": "urn:junyi:clinic-kind", "code": kind}]}]})
    kept = {}
    for name, schedule in schedules.items():
        assert client.post(f"Schedule/{schedule}/$fill", {"resourceType": "Parameters"}).status_code == 200
        slots = [e["resource"] for e in client.get(f"Slot?schedule=Schedule/{schedule}&_sort=start&_count=500").json()["entry"]]
        day = [s for s in slots if s["start"][:10] == slots[-1]["start"][:10]]
        assert len(day) == 10
        kept[name] = sum("slot-pool" in str(s) for s in day)
    assert kept["expert"] == 6 and sum(kept.values()) in (12, 13), kept
