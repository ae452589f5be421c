"""Booking over HTTP: find, hold, book, change, cancel; the waiting list; a closed clinic; clocks that ring. Names follow the list of faults."""
import concurrent.futures
import datetime
import re
import subprocess
import time

import pytest
from served import BINARY, Server
from test_access import parameters
from test_behaviours import key, outcome

CHINA = datetime.timezone(datetime.timedelta(hours=8))


@pytest.fixture(scope="module")
def people(fhir):
    return {name: fhir.client(name) for name in ["county.doctor", "centre.doctor", "community.doctor", "planner", "patient"]}


def moment(days, hour=9, minute=0):
    day = datetime.datetime.now(CHINA).date() + datetime.timedelta(days=days)
    return datetime.datetime(day.year, day.month, day.day, hour, minute, tzinfo=CHINA)


@pytest.fixture
def clinic(client):
    """A schedule of its own at the regional centre, and a way to give it slots. Nobody waits there: a slot given back would be offered to them."""
    for entry in client.get("Appointment?status=waitlist&_count=100").json().get("entry", []):
        for task in client.ids("Task?focus=" + entry["resource"]["basedOn"][0]["reference"]):
            move(client, "Task/" + task, "complete", none="administrative")
    name = key()
    # An expert of its own: nobody is at two clinics at a time.
    client.put("Practitioner/" + name, {"resourceType": "Practitioner", "id": name})
    client.put("Schedule/" + name, {
        "resourceType": "Schedule", "id": name, "active": True, "comment": "测试门诊", "specialty": [{"coding": [{"system": "urn:test", "code": name}]}],
        "actor": [{"reference": "Practitioner/" + name}, {"reference": "Location/loc-org-centre"}]})

    def slot(days, hour=9, minute=0, **more):
        start = moment(days, hour, minute)
        return client.make({
            "resourceType": "Slot", "schedule": {"reference": "Schedule/" + name}, "status": "free", "start": start.isoformat(),
            "end": (start + datetime.timedelta(minutes=20)).isoformat(), **more})["id"]

    slot.schedule = name
    return slot


def person(name, **more):
    """A patient under a real name, as own bookings ask for."""
    identity = {"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "NI"}]}, "value": key()}
    return {"resourceType": "Patient", "name": [{"text": name}], "identifier": [identity], **more}


def call(who, name, status=200, headers=None, **values):
    parts = []
    for label, value in values.items():
        label = label.replace("_", "-")
        if isinstance(value, dict):
            parts.append({"name": label, "resource": value})
        elif "/" in value and " " not in value and label.endswith(("reference", "referral")):
            parts.append({"name": label, "valueReference": {"reference": value}})
        else:
            parts.append({"name": label, "valueString": value})
    answer = who.post("Appointment/$" + name, {"resourceType": "Parameters", "parameter": parts}, headers=headers)
    assert answer.status_code == status, answer.text
    return answer


def first(answer):
    bundle = answer.json()
    assert bundle["resourceType"] == "Bundle" and bundle["type"] == "searchset" and bundle["total"] == len(bundle["entry"]) == 1
    return bundle["entry"][0]["resource"]


def found(who, clinic, **more):
    query = "&".join(f"{n}={v}" for n, v in {"specialty": "urn:test|" + clinic.schedule, **more}.items())
    answer = who.get("Appointment/$find?" + query)
    assert answer.status_code == 200, answer.text
    return [e["resource"] for e in answer.json().get("entry", [])]


def next_free(answer, kind="conflict"):
    issue = outcome(answer, 409, kind)["issue"][0]
    return [e["valueReference"]["reference"].split("/")[1] for e in issue.get("extension", []) if e["url"] == "urn:junyi:related"]


def refer(people, patient, reason, priority="routine"):
    sent = people["county.doctor"].post("ServiceRequest/$refer", parameters(
        patient=patient, recipient="Organization/org-centre", reason=reason, question="请评估", priority=priority))
    assert sent.status_code == 201, sent.text
    return "Task/" + sent.json()["id"], sent.json()["focus"]["reference"]


def move(who, task, command, status=200, **values):
    answer = who.post(task + "/$move", parameters(command=command, **{n.replace("_", "-"): v for n, v in values.items()}))
    assert answer.status_code == status, answer.text
    return answer


def state(client, task): return client.get(task).json()["businessStatus"]["coding"][0]["code"]


# MARK: find, hold, book

def test_find_tells_what_is_free(client, people, clinic):
    times = [clinic(3, 9), clinic(3, 10), clinic(5, 9)]
    visits = found(client, clinic)
    assert [v["slot"][0]["reference"] for v in visits] == ["Slot/" + t for t in times], "in the order of time"
    assert all(v["status"] == "proposed" and v["specialty"] and v["requestedPeriod"] for v in visits)
    assert {a["actor"]["reference"] for a in visits[0]["participant"]} == {"Practitioner/" + clinic.schedule, "Location/loc-org-centre"}
    assert len(found(client, clinic, start=moment(4).date().isoformat())) == 1
    assert len(found(client, clinic, end=moment(3).date().isoformat())) == 2, "a day is meant whole"
    assert len(found(client, clinic, _count="1")) == 1
    assert len(found(client, clinic, organization="Organization/org-centre", practitioner="Practitioner/" + clinic.schedule)) == 3
    assert found(client, clinic, practitioner="Practitioner/prac-expert-1") == []
    assert found(client, clinic, organization="Organization/org-national") == []
    place = client.get("Location/loc-org-centre").json()["position"]
    near = lambda north, km: found(client, clinic, near=f"{place['latitude'] + north}|{place['longitude']}|{km}")
    assert len(near(0, 5)) == 3 and near(1, 100) == [] and len(near(1, 120)) == 3, "a degree north is 111 km"
    outcome(client.get("Appointment/$find?start=x"), 400)
    outcome(client.get("Appointment/$find?start=2026-02-02&end=2026-02-01"), 400)
    outcome(client.get("Appointment/$find?colour=red"), 400)


def test_f01_of_two_who_book_a_slot_one_gets_it(client, people, clinic):
    slot, other = clinic(3), clinic(4)
    who = [client, people["centre.doctor"]] * 4
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda i: who[i].post("Appointment/$book", {"resourceType": "Parameters", "parameter": [
            {"name": "appointment-reference", "valueReference": {"reference": "Appointment/f." + slot}},
            {"name": "patient-reference", "valueReference": {"reference": f"Patient/patient-{10 + i}"}}]}), range(8)))
    codes = sorted(a.status_code for a in answers)
    assert codes == [200] + [409] * 7, [a.text for a in answers]
    for answer in answers:
        if answer.status_code == 409: assert next_free(answer) == [other]
    assert client.get("Slot/" + slot).json()["status"] == "busy"
    booked = [e["resource"] for e in client.get(f"Appointment?date={moment(3).date()}&status=booked&_count=200").json()["entry"]]
    assert sum({"reference": "Slot/" + slot} in b["slot"] for b in booked) == 1


def test_f02_the_same_booking_twice_is_one(client, clinic):
    slot = clinic(3)
    values = dict(appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-20")
    name = {"Idempotency-Key": key()}
    one, two = call(client, "book", headers=name, **values), call(client, "book", 409, headers={"Idempotency-Key": key()}, **values)
    # The fast refusal comes first; the very same command gives the very same bytes.
    again = client.post("Appointment/$book", {"resourceType": "Parameters", "parameter": [
        {"name": "appointment-reference", "valueReference": {"reference": "Appointment/f." + slot}},
        {"name": "patient-reference", "valueReference": {"reference": "Patient/patient-20"}}]}, headers=name)
    assert again.status_code == 200 and again.content == one.content, again.text
    assert two.status_code == 409


def test_f05_a_hold_lapses_and_books_no_more(client, people, clinic):
    slot = clinic(3)
    client.post("Basic", policy("booking.hold-minutes", "0"))
    try:
        held = first(call(client, "hold", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-21"))
    finally:
        client.post("Basic", policy("booking.hold-minutes", "10", day="2026-02-01"))
    late = client.post("Appointment/$book", parameters(**{"appointment-reference": "Appointment/" + held["id"]}))
    assert outcome(late, 409, "conflict")["issue"][0]["details"]["coding"][0]["code"] == "booking.expired"
    until(lambda: client.get("Slot/" + slot).json()["status"] == "free")
    assert client.get("Appointment/" + held["id"]).json()["status"] == "cancelled"
    assert first(call(people["centre.doctor"], "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-22"))["status"] == "booked"


def policy(name, value, day="2026-01-02", region=None):
    parts = [("value", "valueString", value), ("period", "valuePeriod", {"start": day}), ("source", "valueString", "test")]
    if region: parts.append(("region", "valueCode", region))
    return {"resourceType": "Basic", "code": {"coding": [{"system": "urn:junyi:policy", "code": name}]},
            "extension": [{"url": "urn:junyi:policy-" + n, t: v} for n, t, v in parts]}


def until(body, seconds=8):
    end = time.time() + seconds
    while not body():
        assert time.time() < end, "did not happen in time"
        time.sleep(0.1)


def test_a_hold_is_booked_by_who_holds_it(client, people, clinic):
    slot, other = clinic(3), clinic(3, 10)
    held = first(call(client, "hold", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-23"))
    assert held["status"] == "pending" and client.get("Slot/" + slot).json()["status"] == "busy-tentative"
    assert [v["slot"][0]["reference"] for v in found(client, clinic)] == ["Slot/" + other], "what is held is hidden"
    assert next_free(call(people["centre.doctor"], "hold", 409, appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-24")) == [other]
    outcome(call(people["centre.doctor"], "book", 403, appointment_reference="Appointment/" + held["id"]), 403)
    booked = first(call(client, "book", appointment_reference="Appointment/" + held["id"], comment="请带片子"))
    assert booked["id"] == held["id"] and booked["status"] == "booked" and booked["comment"] == "请带片子"
    assert not [e for e in booked.get("extension", []) if "hold" in e["url"]]
    assert client.get("Slot/" + slot).json()["status"] == "busy"


def test_f06_no_more_holds_than_allowed(client, people, clinic):
    slots = [clinic(3, 9 + i) for i in range(3)]
    hold = lambda slot, status=200: call(client, "hold", status, appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-25")
    held = [first(hold(s)) for s in slots[:2]]
    outcome(hold(slots[2], 422), 422, "business-rule")
    assert client.get("Slot/" + slots[2]).json()["status"] == "free"
    assert first(call(client, "book", appointment_resource=dict(held[0], status="cancelled")))["status"] == "cancelled"
    assert first(hold(slots[2]))["status"] == "pending", "who gives one back may hold another"


def test_f07_several_slots_are_all_booked_or_none(client, clinic):
    theatre, surgeon, bed = clinic(3, 9), clinic(3, 9), clinic(3, 9)
    visit = lambda slots: {"resourceType": "Appointment", "status": "pending", "slot": [{"reference": "Slot/" + s} for s in slots],
                           "participant": [{"actor": {"reference": "Patient/patient-26"}, "status": "accepted"}]}
    call(client, "book", appointment_reference="Appointment/f." + bed, patient_reference="Patient/patient-27")
    call(client, "book", 409, appointment_resource=visit([theatre, surgeon, bed]))
    assert {client.get("Slot/" + s).json()["status"] for s in (theatre, surgeon)} == {"free"}
    booked = first(call(client, "book", appointment_resource=visit([theatre, surgeon])))
    assert booked["status"] == "booked" and len(booked["slot"]) == 2
    call(client, "book", appointment_resource=dict(booked, status="cancelled"))
    assert {client.get("Slot/" + s).json()["status"] for s in (theatre, surgeon)} == {"free"}


def test_f08_a_patient_is_at_one_place_at_a_time(client, clinic):
    one, two = clinic(3, 9), clinic(3, 9, 10)
    call(client, "book", appointment_reference="Appointment/f." + one, patient_reference="Patient/patient-28")
    refused = call(client, "book", 409, appointment_reference="Appointment/f." + two, patient_reference="Patient/patient-28")
    assert outcome(refused, 409, "conflict")["issue"][0]["details"]["coding"][0]["code"] == "booking.overlap"
    call(client, "book", appointment_reference="Appointment/f." + two, patient_reference="Patient/patient-28", overlap_reason="同一上午先后两科")


def test_an_expert_is_at_one_visit_at_a_time(client, people, clinic):
    """Times of one schedule that cut into each other; places of one session (the very same time) are the session's own affair."""
    one, cut, same = clinic(3, 9), clinic(3, 9, 10), clinic(3, 9)
    call(client, "book", appointment_reference="Appointment/f." + one, patient_reference="Patient/patient-31")
    refused = call(client, "book", 409, appointment_reference="Appointment/f." + cut, patient_reference="Patient/patient-32")
    assert refused.json()["issue"][0]["details"]["coding"][0]["code"] == "booking.actor-busy"
    call(client, "book", appointment_reference="Appointment/f." + same, patient_reference="Patient/patient-32")
    overlapping = {"url": "urn:junyi:weekly-session", "extension": [
        {"url": "day", "valuePositiveInt": 1}, {"url": "start", "valueTime": "10:00:00"}, {"url": "end", "valueTime": "14:00:00"}, {"url": "minutes", "valuePositiveInt": 30}]}
    first = {"url": "urn:junyi:weekly-session", "extension": [
        {"url": "day", "valuePositiveInt": 1}, {"url": "start", "valueTime": "08:00:00"}, {"url": "end", "valueTime": "12:00:00"}, {"url": "minutes", "valuePositiveInt": 20}]}
    schedule = client.get("Schedule/" + clinic.schedule).json()
    client.put("Schedule/" + clinic.schedule, dict(schedule, extension=[first, overlapping]))
    refused = client.post("Schedule/" + clinic.schedule + "/$fill")
    assert refused.status_code == 422 and "template-overlap" in refused.text


def test_slots_are_their_institutions_own(client, people, clinic):
    slot = clinic(5)
    present = client.get("Slot/" + slot).json()
    for who in ("county.doctor", "community.doctor"):
        for answer in (people[who].put("Slot/" + slot, dict(present, status="busy-unavailable")), people[who].delete("Slot/" + slot),
                       people[who].post("Slot", {k: v for k, v in present.items() if k != "id"})):
            outcome(answer, 403)
    assert people["centre.doctor"].put("Slot/" + slot, dict(present, comment="一诊室")).status_code == 200
    nowhere = {"resourceType": "Slot", "schedule": {"reference": "Schedule/none"}, "status": "free", "start": present["start"], "end": present["end"]}
    outcome(people["centre.doctor"].post("Slot", nowhere), 422)
    outcome(client.post("Slot", dict(nowhere, schedule=present["schedule"], end=present["start"])), 422)
    assert client.delete("Schedule/" + clinic.schedule).status_code in (200, 204)
    assert client.get("Slot/" + slot).json()["status"] == "busy-unavailable"


def test_find_counts_all_and_operations_take_what_they_know(client, people, clinic):
    for hour in range(8, 18): clinic(6, hour)
    ask = lambda more="": client.get(f"Appointment/$find?specialty={clinic.schedule}{more}").json()
    assert ask()["total"] == 10 and ask("&_count=3")["total"] == 10 and len(ask("&_count=3")["entry"]) == 3 and ask("&_count=0")["total"] == 10
    first_slot = ask("&_count=1")["entry"][0]["resource"]["slot"][0]["reference"]
    call(client, "hold", appointment_reference="Appointment/f." + first_slot.split("/")[1], patient_reference="Patient/patient-33")
    assert ask("&_count=3")["total"] == 9, "what is held is hidden"
    call(client, "book", 400, appointment_reference="Appointment/f." + first_slot.split("/")[1], patient_reference="Patient/patient-33", bogus="x")
    two = [e["resource"]["slot"][0]["reference"] for e in ask("&_count=2")["entry"]]
    several = client.post("Appointment/$book", {"resourceType": "Parameters", "parameter": [
        {"name": "appointment-reference", "valueReference": {"reference": "Appointment/f." + t.split("/")[1]}} for t in two] + [
        {"name": "patient-reference", "valueReference": {"reference": "Patient/patient-34"}}]})
    assert several.status_code == 200 and len(several.json()["entry"][0]["resource"]["slot"]) == 2 and ask("&_count=3")["total"] == 7
    made = several.json()["entry"][0]["resource"]["id"]
    again = call(client, "book", 409, appointment_reference="Appointment/" + made)
    assert again.json()["issue"][0]["details"]["coding"][0]["code"] == "booking.done"


def test_changing_and_cancelling(client, clinic):
    one, two = clinic(3, 9), clinic(4, 9)
    booked = first(call(client, "book", appointment_reference="Appointment/f." + one, patient_reference="Patient/patient-29"))
    moved = first(call(client, "book", appointment_resource=dict(booked, slot=[{"reference": "Slot/" + two}])))
    assert moved["id"] == booked["id"] and moved["status"] == "booked" and moved["start"].startswith(moment(4).date().isoformat())
    assert [client.get("Slot/" + s).json()["status"] for s in (one, two)] == ["free", "busy"]
    stale = client.post("Appointment/$book", {"resourceType": "Parameters", "parameter": [{"name": "appointment-resource", "resource": dict(moved, status="cancelled")}]}, headers={"If-Match": 'W/"1"'})
    outcome(stale, 412)
    gone = first(call(client, "book", appointment_resource=dict(moved, status="cancelled", cancelationReason={"text": "好转"})))
    assert gone["status"] == "cancelled" and gone["cancelationReason"]["text"] == "好转" and client.get("Slot/" + two).json()["status"] == "free"
    call(client, "book", 404, appointment_resource=dict(moved, id="nobody", status="cancelled"))


def test_what_cannot_be_booked(client, clinic):
    book = lambda slot, status, **more: call(client, "book", status, appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-30", **more)
    codes = lambda answer: answer.json()["issue"][0]["details"]["coding"][0]["code"]
    assert codes(book(clinic(-1), 422)) == "booking.past"
    assert codes(book(clinic(30), 422)) == "booking.window", "the public books 14 days ahead"
    assert codes(book(clinic(3, 9, status="busy-unavailable"), 409)) == "booking.closed"
    assert codes(book("nowhere", 404)) == "record.not-found"
    reserved = clinic(3, 12, extension=[{"url": "urn:junyi:slot-pool", "valueCode": "referral"}, {"url": "urn:junyi:slot-release", "valueDateTime": moment(2).isoformat()}])
    assert codes(book(reserved, 422)) == "booking.quota"
    assert reserved not in str(found(client, clinic)) and reserved in str(found(client, clinic, referral=client.ids("ServiceRequest?_count=1")[0]))
    released = clinic(3, 13, extension=[{"url": "urn:junyi:slot-pool", "valueCode": "referral"}, {"url": "urn:junyi:slot-release", "valueDateTime": moment(-1).isoformat()}])
    book(released, 200)
    missing = client.post("Appointment/$book", parameters(**{"appointment-reference": "Appointment/f." + clinic(3, 15)}))
    outcome(missing, 422, "required")


def test_a_patient_books_for_themselves_alone(client, people, clinic):
    mine, own = people["patient"], "Patient/patient-1"
    slots = [clinic(6, 9 + i) for i in range(5)]
    call(mine, "book", 403, appointment_reference="Appointment/f." + slots[0], patient_reference="Patient/patient-2")
    booked = [first(call(mine, "book", appointment_reference="Appointment/f." + s)) for s in slots[:3]]
    assert all(any(a["actor"]["reference"] == own for a in b["participant"]) for b in booked)
    refused = call(mine, "book", 422, appointment_reference="Appointment/f." + slots[3])
    assert refused.json()["issue"][0]["details"]["coding"][0]["code"] == "booking.limit"
    kept = clinic(9, 9, extension=[{"url": "urn:junyi:slot-pool", "valueCode": "referral"}, {"url": "urn:junyi:slot-release", "valueDateTime": moment(8).isoformat()}])
    order = client.make({"resourceType": "ServiceRequest", "status": "active", "intent": "order", "subject": {"reference": own}})["id"]
    refused = call(mine, "book", 422, appointment_reference="Appointment/f." + kept, referral="ServiceRequest/" + order)
    assert refused.json()["issue"][0]["details"]["coding"][0]["code"] == "booking.quota", "an order that is no referral opens nothing"
    outcome(mine.post("ServiceRequest/$refer", parameters(patient=own, recipient="Organization/org-centre", reason="自己转诊", question="请评估")), 403)
    others = first(call(client, "book", appointment_reference="Appointment/f." + slots[4], patient_reference="Patient/patient-31"))
    call(mine, "book", 403, appointment_resource=dict(others, status="cancelled"))
    assert first(call(mine, "book", appointment_resource=dict(booked[0], status="cancelled")))["status"] == "cancelled"


def test_own_bookings_are_under_the_real_name_and_for_the_living(client, people, clinic):
    def refused(patient, code):
        answer = call(client, "book", status=422, appointment_reference="Appointment/f." + clinic(3, 15), patient_reference="Patient/" + patient)
        assert answer.json()["issue"][0]["details"]["coding"][0]["code"] == code, answer.text

    refused(client.make({"resourceType": "Patient", "name": [{"text": "无证件"}]})["id"], "booking.real-name")
    refused(client.make(dict(person("x"), name=[{"given": ["y"]}]))["id"], "booking.real-name")
    dead = client.make(person("已故", deceasedBoolean=True))["id"]
    refused(dead, "patient.deceased")
    refused(client.make(person("停用", active=False))["id"], "patient.inactive")
    gone = client.make(person("并入", active=False, link=[{"other": {"reference": "Patient/patient-1"}, "type": "replaced-by"}]))["id"]
    refused(gone, "patient.replaced")
    sent = people["county.doctor"].post("ServiceRequest/$refer", parameters(
        patient="Patient/" + dead, recipient="Organization/org-centre", reason="x", question="y", priority="routine"))
    assert sent.status_code == 422 and "patient.deceased" in sent.text
    # A referral is booked for somebody without papers too: they come first to be treated.
    nobody = "Patient/" + client.make({"resourceType": "Patient", "name": [{"text": "无名氏"}]})["id"]
    task, request = refer(people, nobody, "无名氏 " + key())
    move(people["centre.doctor"], task, "receive")
    move(people["centre.doctor"], task, "accept")
    move(people["centre.doctor"], task, "schedule", slot=clinic(3, 16))
    assert state(client, task) == "scheduled"


def test_who_missed_three_visits_waits(client, people, clinic):
    patient = client.make(person("爽约测试"))["id"]
    for days in (5, 10, 15):
        start = moment(-days)
        client.make({"resourceType": "Appointment", "status": "noshow", "start": start.isoformat(), "end": (start + datetime.timedelta(minutes=20)).isoformat(),
                     "participant": [{"actor": {"reference": "Patient/" + patient}, "status": "accepted"}]})
    refused = call(client, "book", 422, appointment_reference="Appointment/f." + clinic(3), patient_reference="Patient/" + patient)
    assert refused.json()["issue"][0]["details"]["coding"][0]["code"] == "booking.banned"
    task, request = refer(people, "Patient/" + patient, "胸痛待查")
    move(people["centre.doctor"], task, "accept")
    call(client, "book", appointment_reference="Appointment/f." + clinic(4), patient_reference="Patient/" + patient, referral=request, status=422)
    booked = call(people["centre.doctor"], "book", appointment_reference="Appointment/f." + clinic(5), patient_reference="Patient/" + patient, referral=request)
    assert first(booked)["basedOn"][0]["reference"] == request and state(client, task) == "scheduled", "a referral is never kept from care"


# MARK: referrals and slots

def test_a_referral_and_its_visit_never_say_other_things(client, people, clinic):
    task, request = refer(people, "Patient/patient-40", "心律失常")
    centre = people["centre.doctor"]
    move(centre, task, "accept")
    slot, other = clinic(3), clinic(4)
    held = first(call(centre, "hold", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-40", referral=request))
    booked = first(call(centre, "book", appointment_reference="Appointment/" + held["id"]))
    assert booked["status"] == "booked" and state(client, task) == "scheduled"
    outcome(client.put("Appointment/" + booked["id"], dict(booked, status="cancelled")), 422, "business-rule")
    move(people["county.doctor"], task, "move", slot=other)
    assert [client.get("Slot/" + s).json()["status"] for s in (slot, other)] == ["free", "busy"] and state(client, task) == "scheduled"
    visit = next(o["valueReference"]["reference"] for o in reversed(client.get(task).json()["output"]) if o["type"]["text"] == "appointment")
    gone = first(call(people["county.doctor"], "book", appointment_resource=dict(client.get(visit).json(), status="cancelled"), comment="患者改期"))
    assert gone["status"] == "cancelled" and state(client, task) == "appointment-cancelled"


def test_f12_a_slot_given_back_is_offered_to_who_waits_longest(client, people, clinic):
    centre, county = people["centre.doctor"], people["county.doctor"]
    slot = clinic(3)
    holder, _ = refer(people, "Patient/patient-41", "候补检查 一")
    move(centre, holder, "accept")
    move(centre, holder, "schedule", slot=slot)
    waiting = []
    for patient, priority in (("patient-42", "routine"), ("patient-43", "urgent")):
        task, request = refer(people, "Patient/" + patient, "候补检查", priority)
        move(centre, task, "accept")
        move(centre, task, "defer", reason="暂无号源")
        waiting.append((task, request))
    entries = client.get("Appointment?status=waitlist&supporting-info=Organization/org-centre").json()["entry"]
    assert {w[1] for w in waiting} <= {e["resource"]["basedOn"][0]["reference"] for e in entries}
    offers = lambda w: [e["resource"] for e in client.get(f"Appointment?status=pending&based-on={w[1]}").json().get("entry", [])]
    for w in waiting:
        for offer in offers(w): call(client, "book", appointment_resource=dict(offer, status="cancelled"))
    move(county, holder, "cancel-appointment", reason="患者改期")
    offered = [w for w in waiting if any(o["slot"][0]["reference"] == "Slot/" + slot for o in offers(w))]
    assert offered, "the slot was offered at once"
    assert client.get("Slot/" + slot).json()["status"] == "busy-tentative"
    call(client, "book", 409, appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-44")
    move(centre, offered[0][0], "schedule", slot=slot)
    assert client.get("Slot/" + slot).json()["status"] == "busy" and state(client, offered[0][0]) == "scheduled"
    for w in waiting: move(county, w[0], "request-cancel", reason="测试结束")


def test_a_waiting_patient_who_is_elsewhere_then_loses_nobody_the_slot(client, people, clinic):
    centre, county = people["centre.doctor"], people["county.doctor"]
    slot, same = clinic(4, 9), clinic(4, 9)
    holder = first(call(client, "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-71"))
    waiting = []
    for patient, priority in (("patient-72", "urgent"), ("patient-73", "routine")):
        task, request = refer(people, "Patient/" + patient, "候补冲突检查", priority)
        move(centre, task, "accept")
        move(centre, task, "defer", reason="暂无号源")
        waiting.append((task, request))
    # The first in line is at another clinic at that time.
    call(client, "book", appointment_reference="Appointment/f." + same, patient_reference="Patient/patient-72")
    call(client, "book", appointment_resource=dict(holder, status="cancelled"))
    offers = lambda w: [e["resource"]["slot"][0]["reference"] for e in client.get(f"Appointment?status=pending&based-on={w[1]}").json().get("entry", [])]
    assert "Slot/" + slot in offers(waiting[1]) and "Slot/" + slot not in offers(waiting[0])
    move(centre, waiting[1][0], "schedule", slot=slot)
    assert client.get("Slot/" + slot).json()["status"] == "busy" and state(client, waiting[1][0]) == "scheduled"
    for w in waiting: move(county, w[0], "request-cancel", reason="测试结束")


def test_a_hold_over_one_s_own_hold_takes_its_place(client, clinic):
    slot = clinic(3, 9)
    held = first(call(client, "hold", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-74"))
    booked = first(call(client, "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-74"))
    assert booked["status"] == "booked" and client.get("Appointment/" + held["id"]).json()["status"] == "cancelled"
    assert client.get("Slot/" + slot).json()["status"] == "busy"


def test_a_stop_closes_its_own_slots_alone(client, clinic):
    one = clinic(5, 9)
    other = key()
    client.put("Schedule/" + other, dict(client.get("Schedule/" + clinic.schedule).json(), id=other))
    times = client.get("Slot/" + one).json()
    bed = client.make({"resourceType": "Slot", "schedule": {"reference": "Schedule/" + other}, "status": "free", "start": times["start"], "end": times["end"]})["id"]
    visit = {"resourceType": "Appointment", "status": "pending", "slot": [{"reference": "Slot/" + s} for s in (one, bed)],
             "participant": [{"actor": {"reference": "Patient/patient-75"}, "status": "accepted"}]}
    call(client, "book", appointment_resource=visit)
    answer = client.post(f"Schedule/{clinic.schedule}/$stop", parameters(start=moment(5, 0).isoformat(), end=moment(6, 0).isoformat(), reason="设备检修"))
    assert answer.status_code == 200, answer.text
    assert [client.get("Slot/" + s).json()["status"] for s in (one, bed)] == ["busy-unavailable", "free"]


def test_f09_a_stopped_clinic_loses_nobody(client, people, clinic):
    centre = people["centre.doctor"]
    booked, free, later = clinic(5, 9), clinic(5, 10), clinic(6, 9)
    task, _ = refer(people, "Patient/patient-45", "停诊检查")
    move(centre, task, "accept")
    move(centre, task, "schedule", slot=booked)
    walk = first(call(client, "book", appointment_reference="Appointment/f." + clinic(5, 11), patient_reference="Patient/patient-46"))
    stop = lambda who: who.post(f"Schedule/{clinic.schedule}/$stop", parameters(start=moment(5, 0).isoformat(), end=moment(6, 0).isoformat(), reason="专家外出"))
    outcome(stop(people["county.doctor"]), 403)
    answer = stop(centre)
    assert answer.status_code == 200, answer.text
    affected = [{p["name"]: p for p in a["part"]} for a in answer.json()["parameter"]]
    assert {a["patient"]["valueReference"]["reference"] for a in affected} == {"Patient/patient-45", "Patient/patient-46"}
    assert affected[0]["alternative"]["valueReference"]["reference"].startswith("Slot/")
    assert state(client, task) == "appointment-cancelled" and client.get("Appointment/" + walk["id"]).json()["status"] == "cancelled"
    assert {client.get("Slot/" + s).json()["status"] for s in (booked, free)} == {"busy-unavailable"}
    call(client, "book", 409, appointment_reference="Appointment/f." + free, patient_reference="Patient/patient-47")
    move(centre, task, "schedule", slot=later)
    outcome(centre.post(f"Schedule/{clinic.schedule}/$stop", parameters(start=moment(50, 0).isoformat(), end=moment(51, 0).isoformat(), reason="x")), 422)


def test_f10_slots_follow_the_week_and_what_is_booked_stays(client, clinic):
    session = lambda weekday, start, end, minutes: {"url": "urn:junyi:weekly-session", "extension": [
        {"url": "day", "valuePositiveInt": weekday}, {"url": "start", "valueTime": start}, {"url": "end", "valueTime": end}, {"url": "minutes", "valuePositiveInt": minutes},
        {"url": "share", "valueDecimal": 0.3}]}
    schedule = client.get("Schedule/" + clinic.schedule).json()
    client.put("Schedule/" + clinic.schedule, dict(schedule, extension=[session(3, "08:00:00", "11:20:00", 20)]))
    filled = client.post(f"Schedule/{clinic.schedule}/$fill", {"resourceType": "Parameters"})
    assert filled.status_code == 200, filled.text
    slots = [e["resource"] for e in client.get(f"Slot?schedule=Schedule/{clinic.schedule}&_sort=start&_count=500").json()["entry"]]
    assert len(slots) in (50, 60, 70) and all(datetime.datetime.fromisoformat(s["start"]).isoweekday() == 3 for s in slots)
    day = [s for s in slots if s["start"][:10] == slots[-1]["start"][:10]]
    assert sum("slot-pool" in str(s) for s in day) == 3, "three of ten are kept for referrals"
    again = client.post(f"Schedule/{clinic.schedule}/$fill", {"resourceType": "Parameters"}).json()["parameter"]
    assert {p["name"]: p.get("valueInteger") for p in again} == {"made": 0, "removed": 0}, "filling twice makes nothing twice"
    open_slot = next(s for s in slots if "slot-pool" not in str(s) and datetime.datetime.fromisoformat(s["start"]) < moment(13))
    call(client, "book", appointment_reference="Appointment/f." + open_slot["id"], patient_reference="Patient/patient-48")
    schedule = client.get("Schedule/" + clinic.schedule).json()
    client.put("Schedule/" + clinic.schedule, dict(schedule, extension=[session(3, "08:00:00", "11:00:00", 30), {"url": "urn:junyi:session-exception", "valueDate": slots[-1]["start"][:10]}]))
    report = client.post(f"Schedule/{clinic.schedule}/$fill", {"resourceType": "Parameters"}).json()["parameter"]
    assert [p["valueReference"]["reference"] for p in report if p["name"] == "kept"] == ["Slot/" + open_slot["id"]]
    now = [e["resource"] for e in client.get(f"Slot?schedule=Schedule/{clinic.schedule}&_sort=start&_count=500").json()["entry"]]
    spans = sorted((s["start"], s["end"]) for s in now)
    assert all(a[1] <= b[0] for a, b in zip(spans, spans[1:])), "nothing lies over what somebody holds"
    assert not [s for s in now if s["start"][:10] == slots[-1]["start"][:10]], "no clinic on the exception"
    bad = client.put("Schedule/" + clinic.schedule, dict(schedule, extension=[session(8, "08:00:00", "11:00:00", 30)]))
    assert bad.status_code == 200
    outcome(client.post(f"Schedule/{clinic.schedule}/$fill", {"resourceType": "Parameters"}), 422, "business-rule")


def test_slots_of_two_schedules_whose_ids_begin_alike_are_two(client, clinic):
    long, slots = "a" * 40 + key()[:20], []
    for end in ("1", "2"):
        session = {"url": "urn:junyi:weekly-session", "extension": [
            {"url": "day", "valuePositiveInt": 3}, {"url": "start", "valueTime": "08:00:00"}, {"url": "end", "valueTime": "08:20:00"},
            {"url": "minutes", "valuePositiveInt": 20}]}
        client.put("Schedule/" + long + end, dict(client.get("Schedule/" + clinic.schedule).json(), id=long + end, extension=[session]))
        assert client.post(f"Schedule/{long + end}/$fill", {"resourceType": "Parameters"}).status_code == 200
        slots.append({e["resource"]["start"] for e in client.get(f"Slot?schedule=Schedule/{long + end}&_count=100").json()["entry"]})
    first_now = {e["resource"]["start"] for e in client.get(f"Slot?schedule=Schedule/{long}1&_count=100").json()["entry"]}
    assert slots[0] == slots[1] == first_now and len(first_now) in (5, 6, 7), "the first keeps its own"


def test_a_figure_beyond_all_sense_is_refused(client):
    for name, value in (("booking.horizon-days", "1e300"), ("booking.per-day", "99999999999999999999"), ("booking.window.public", "9223372036854775807wd"),
                        ("insurance.deductible", "community 1e300")):
        outcome(client.post("Basic", policy(name, value)), 422, "business-rule")


# MARK: referrals that must not be lost

def test_f17_the_same_problem_is_referred_once(client, people, clinic):
    county = people["county.doctor"]
    form = lambda **more: parameters(patient="Patient/patient-50", recipient="Organization/org-centre", reason="胸痛，待查！", question="请评估", **more)
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: county.post("ServiceRequest/$refer", form()), range(4)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    one = next(a.json()["id"] for a in answers if a.status_code == 201)
    assert next_free(next(a for a in answers if a.status_code == 409)) == [one]
    again = county.post("ServiceRequest/$refer", form(**{"duplicate-reason": "对侧新发症状"}))
    assert again.status_code == 201 and any(o["valueReference"]["reference"] == "Task/" + one for o in again.json()["output"] if "valueReference" in o)
    move(people["centre.doctor"], "Task/" + again.json()["id"], "close-duplicate", survivor=one)
    move(people["centre.doctor"], "Task/" + one, "decline", reason="不符合")
    assert county.post("ServiceRequest/$refer", form()).status_code == 201, "what has ended does not stand in the way"


def test_a_draft_is_sent_or_discarded(client, people):
    county = people["county.doctor"]
    draft = county.post("ServiceRequest/$refer", parameters(patient="Patient/patient-51", recipient="Organization/org-centre", draft="true", reason="未写完"))
    assert draft.status_code == 201 and draft.json()["status"] == "draft"
    task = "Task/" + draft.json()["id"]
    move(county, task, "submit", 422)
    move(county, task, "discard")
    assert state(client, task) == "cancelled"
    whole = county.post("ServiceRequest/$refer", parameters(patient="Patient/patient-51", recipient="Organization/org-centre", draft="true", reason="头晕", question="请评估"))
    task = "Task/" + whole.json()["id"]
    assert client.get(whole.json()["focus"]["reference"]).json()["status"] == "draft"
    move(county, task, "submit")
    assert state(client, task) == "submitted" and client.get(whole.json()["focus"]["reference"]).json()["status"] == "active"


def test_where_a_referral_cannot_go(client, people):
    county = people["county.doctor"]
    send = lambda to, **more: county.post("ServiceRequest/$refer", parameters(patient="Patient/patient-52", recipient="Organization/" + to, reason=key(), question="请评估", **more))
    outcome(send("nowhere"), 404)
    closed = client.make({"resourceType": "Organization", "name": "已关闭医院", "active": False})["id"]
    assert outcome(send(closed), 422, "business-rule")["issue"][0]["details"]["coding"][0]["code"] == "referral.service-closed"
    assert outcome(send("org-national"), 422)["issue"][0]["details"]["coding"][0]["code"] == "referral.leave-province"
    assert send("org-national", **{"leave-reason": "省内无此技术"}).status_code == 201
    role = client.get("PractitionerRole/role-user-county").json()
    client.put("PractitionerRole/role-user-county", dict(role, period={"end": "2020-01-01"}))
    try:
        assert outcome(send("org-centre"), 422)["issue"][0]["details"]["coding"][0]["code"] == "referral.licence"
    finally:
        client.put("PractitionerRole/role-user-county", role)
    assert send("org-centre").status_code == 201


def test_the_patient_takes_part(client, people, clinic):
    mine, centre = people["patient"], people["centre.doctor"]
    task, _ = refer(people, "Patient/patient-1", "患者参与检查")
    other, _ = refer(people, "Patient/patient-53", "他人转诊")
    outcome(mine.post(other + "/$move", parameters(command="recall", reason="x")), 403)
    move(centre, task, "accept")
    told = {p["valueCode"] for p in mine.get(task + "/$moves").json()["parameter"] if p["name"] == "command"}
    assert {"schedule", "request-cancel"} <= told and "accept" not in told
    one, two = clinic(7, 9), clinic(8, 9)
    move(mine, task, "schedule", slot=one)
    move(mine, task, "move", slot=two)
    move(mine, task, "cancel-appointment", reason="出差")
    assert state(client, task) == "appointment-cancelled" and client.get("Slot/" + two).json()["status"] == "free"
    outcome(mine.post("Task", {"resourceType": "Task", "status": "draft", "intent": "order"}), 403)
    move(mine, task, "request-cancel", reason="已好转")


def test_f16_and_f22_clocks_ring_by_themselves(client, people):
    """Deadlines of a minute and none: alarms, an owner, an end; the follow-up that nobody did is told of."""
    def set_policy(value, day): client.post("Basic", policy("referral.clock.submitted", value, day=day))
    set_policy("0m 0m 0m 0m", "2026-03-01")
    try:
        task, _ = refer(people, "Patient/patient-54", "闹钟检查", "urgent")
        until(lambda: "rung" in str(client.get(task).json()))
    finally:
        set_policy("15m 30m 1h 4wh", "2026-03-02")
    versions = client.get(task + "/_history").json()["entry"]
    assert len(versions) >= 2 and state(client, task) == "submitted"
    steps = client.get("Provenance?target=" + task).json()["entry"]
    assert any(e["resource"]["activity"]["coding"][0]["code"] == "escalate" and e["resource"]["agent"][0]["type"]["text"] == "timer" for e in steps)
    late = client.get("Task?next-alarm=lt2100-01-01&_summary=count").json()["total"]
    assert late > 0
    centre = people["centre.doctor"]
    move(centre, task, "accept")
    move(centre, task, "emergency-entry", reason="急诊")
    today = datetime.datetime.now(CHINA).date().isoformat()
    done = move(centre, task, "complete", outcome="已处理", **{"follow-up": today, "plan": "复查"})
    planned = next(o["valueReference"]["reference"] for o in done.json()["output"] if o["type"]["text"] == "planned")
    follow = client.get(planned).json()
    assert follow["code"]["coding"][0]["code"] == "follow-up" and follow["restriction"]["period"]["end"] and follow["owner"]["reference"].startswith("Organization/org-county")
    move(centre, task, "complete", 422, outcome="x")
    outcome(client.post("Basic", policy("referral.clock.submitted", "soon", day="2026-03-03")), 422, "business-rule")
    outcome(client.post("Basic", policy("no.such", "1")), 422, "business-rule")
    outcome(people["county.doctor"].post("Basic", policy("booking.hold-minutes", "1")), 403)


def test_holds_and_alarms_survive_a_restart(tmp_path):
    folder = str(tmp_path / "d")
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "20", "--seed", "5"], check=True)

    def serve():
        process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True)
        return process, Server(folder, re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir").client("operator")

    process, client = serve()
    slot = client.get("Slot?status=free&_sort=start&_count=1").json()["entry"][0]["resource"]["id"]
    client.post("Basic", policy("booking.hold-minutes", "1"))
    held = first(call(client, "hold", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-2"))
    stored = next(e["valueDateTime"] for e in held["extension"] if e["url"] == "urn:junyi:hold-until")
    process.kill()
    process.wait()
    process, client = serve()
    try:
        assert client.get("Slot/" + slot).json()["status"] == "busy-tentative"
        assert next(e["valueDateTime"] for e in client.get("Appointment/" + held["id"]).json()["extension"] if e["url"] == "urn:junyi:hold-until") == stored
        wait = (datetime.datetime.fromisoformat(stored) - datetime.datetime.now(CHINA)).total_seconds()
        until(lambda: client.get("Slot/" + slot).json()["status"] == "free", wait + 8)
    finally:
        process.terminate()
        process.wait()


def test_a_patient_waits_without_a_referral(client, people, clinic):
    """A place on the waiting list; what becomes free is offered and held; taken once; who leaves may come again; referrals come first."""
    patient, other = person("候补甲"), person("候补乙")
    one, two = ("Patient/" + client.make(p)["id"] for p in (patient, other))
    slot = clinic(3)
    call(client, "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-41")
    wait = lambda who, status=200, **more: client.post("Appointment/$wait", {"resourceType": "Parameters", "parameter": [
        {"name": "organization", "valueString": "org-centre"}, {"name": "specialty", "valueString": clinic.schedule},
        {"name": "patient-reference", "valueReference": {"reference": who}}]})
    entry = wait(one)
    assert entry.status_code == 200, entry.text
    entry = entry.json()["entry"][0]["resource"]
    assert entry["status"] == "waitlist" and entry["specialty"][0]["text"] == clinic.schedule
    again = wait(one)
    assert again.status_code == 409 and "waits-already" in again.text
    assert wait(two).status_code == 200
    mine = client.get("Appointment?status=booked&patient=patient-41&_sort=-_lastUpdated&_count=1").json()["entry"][0]["resource"]
    call(client, "book", appointment_resource=dict(mine, status="cancelled"))
    offers = client.get("Appointment?status=pending&patient=" + one).json()["entry"]
    assert len(offers) == 1 and client.get("Slot/" + slot).json()["status"] == "busy-tentative"
    call(client, "book", 409, appointment_reference="Appointment/f." + slot, patient_reference=two)
    taken = first(call(client, "book", appointment_reference="Appointment/f." + slot, patient_reference=one))
    assert taken["status"] == "booked" and client.get("Appointment/" + entry["id"]).json()["status"] == "cancelled", "who has a slot waits no more"
    assert wait(one).status_code == 200, "and may wait again"
    call(client, "book", appointment_resource=dict(taken, status="cancelled"))
    assert len(client.ids("Appointment?status=pending&patient=" + two)) + len(client.ids("Appointment?status=pending&patient=" + one)) == 1, "one offer for one slot"
    outcome(client.post("Appointment/$wait", {"resourceType": "Parameters", "parameter": [{"name": "organization", "valueString": "nowhere"}, {"name": "patient-reference", "valueReference": {"reference": one}}]}), 404)
    outcome(client.post("Appointment/$wait", {"resourceType": "Parameters", "parameter": [{"name": "organization", "valueString": "org-centre"}]}), 422)
    for who in (one, two):
        for status in ("waitlist", "pending"):
            for key_ in client.ids(f"Appointment?status={status}&patient={who}"):
                call(client, "book", appointment_resource=dict(client.get("Appointment/" + key_).json(), status="cancelled"))


def test_tags_too_are_the_institutions_own(client, people, clinic):
    slot = clinic(5)
    tag = {"resourceType": "Parameters", "parameter": [{"name": "meta", "valueMeta": {"tag": [{"system": "urn:t", "code": "a"}]}}]}
    outcome(people["county.doctor"].post(f"Slot/{slot}/$meta-add", tag), 403)
    assert people["centre.doctor"].post(f"Slot/{slot}/$meta-add", tag).status_code == 200
    outcome(client.post("Appointment/$find", {"resourceType": "Parameters", "parameter": [{"name": "bogus", "valueString": "x"}]}), 400)
