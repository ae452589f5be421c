"""What surrounds a referral: appeals against missed visits, emergencies and their papers, records that are merged, experts' share of the slots."""
import datetime

from test_access import parameters
from test_behaviours import key, outcome
from test_booking import call, clinic, move, moment, people, person, refer, state  # noqa: F401  (fixtures)


def missed_visit(client, clinic, patient, days):
    start = moment(-days)
    slot = client.make({"resourceType": "Slot", "schedule": {"reference": "Schedule/" + clinic.schedule}, "status": "free", "start": start.isoformat(),
                        "end": (start + datetime.timedelta(minutes=20)).isoformat()})["id"]
    return client.make({
        "resourceType": "Appointment", "status": "noshow", "start": start.isoformat(), "end": (start + datetime.timedelta(minutes=20)).isoformat(),
        "slot": [{"reference": "Slot/" + slot}], "participant": [{"actor": {"reference": patient}, "status": "accepted"}]})["id"]


def code(answer): return answer.json()["issue"][0]["details"]["coding"][0]["code"]


def test_an_accepted_appeal_ends_the_ban(client, people, clinic):
    patient = "Patient/" + client.make(person("申诉测试"))["id"]
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
    names = [client.make(person("合并测试"))["id"] for _ in range(2)]
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


def test_nobody_silences_a_referral_or_falsifies_its_visit(client, people, clinic):
    county, centre, stranger = people["county.doctor"], people["centre.doctor"], people["community.doctor"]
    task, request = refer(people, "Patient/patient-71", "反复咳嗽")
    kept = client.get(task).json()
    for change in ({k: v for k, v in kept.items() if k != "extension"}, dict(kept, description="别的"), dict(kept, authoredOn="2020-01-01")):
        outcome(county.put(task, change), 422)
    assert county.put(task, dict(kept, note=[{"text": "已电话联系"}])).status_code == 200, "however it is written, what is the same is the same"
    kept = client.get(task).json()
    outcome(stranger.put(task, dict(kept, note=[{"text": "x"}])), 403)
    outcome(county.delete(request), 422)
    outcome(county.put(request, dict(client.get(request).json(), status="revoked")), 422)
    move(centre, task, "accept")
    slot, other = clinic(3), clinic(4)
    move(centre, task, "schedule", slot=slot)
    visit = next(o["valueReference"]["reference"] for o in client.get(task).json()["output"] if o["type"]["text"] == "appointment")
    booked = client.get(visit).json()
    outcome(stranger.put(visit, dict(booked, participant=[{"actor": {"reference": "Patient/patient-1"}, "status": "accepted"}])), 422)
    outcome(stranger.put(visit, dict(booked, start=moment(9).isoformat(), end=moment(9, 10).isoformat())), 422)
    step = client.get("Provenance?target=" + task).json()["entry"][0]["resource"]["id"]
    outcome(county.delete("Provenance/" + step), 422)
    outcome(move(centre, task, "record-no-show", 422), 422)
    closed = client.make({"resourceType": "Organization", "name": "停业医院", "active": False})["id"]
    second, _ = refer(people, "Patient/patient-72", "反复咳嗽")
    outcome(move(centre, second, "redirect", 422, destination=closed, reason="更近"), 422)
    said = county.post(task + "/$move", parameters(command="accept")).json()["issue"][0]["details"]["text"]
    assert "{" not in said


def test_a_client_s_own_booking_keeps_the_rules(client, people, clinic):
    county, centre, stranger = people["county.doctor"], people["centre.doctor"], people["community.doctor"]

    def own(slot, who=county, status="booked", **more):
        found = client.get("Slot/" + slot).json()
        return who.post("Appointment", {
            "resourceType": "Appointment", "status": status, "slot": [{"reference": "Slot/" + slot}], "start": found["start"], "end": found["end"],
            "participant": [{"actor": {"reference": "Patient/patient-73"}, "status": "accepted"}], **more})
    assert code(own(clinic(-1))) == "booking.past"
    assert code(own(clinic(5, 9, extension=[{"url": "urn:junyi:slot-pool", "valueCode": "referral"}, {"url": "urn:junyi:slot-release", "valueDateTime": moment(4).isoformat()}]))) == "booking.quota"
    assert code(own(clinic(5, 10), start=moment(6).isoformat(), end=moment(6, 10).isoformat())) == "booking.other-time"
    assert code(county.post("Appointment", {"resourceType": "Appointment", "status": "waitlist", "created": "2020-01-01", "participant": [
        {"actor": {"reference": "Patient/patient-73"}, "status": "accepted"}]})) == "booking.by-operation"
    # Holds that are ended by hand leave nothing behind, and become nobody's booking.
    for _ in range(4):
        held = call(county, "hold", appointment_reference="Appointment/f." + clinic(6), patient_reference="Patient/patient-74").json()["entry"][0]["resource"]
        outcome(centre.put("Appointment/" + held["id"], dict(held, status="booked")), 422)
        assert county.put("Appointment/" + held["id"], dict(held, status="cancelled", cancelationReason={"text": "x"})).status_code == 200
    booked = call(county, "book", appointment_reference="Appointment/f." + clinic(7), patient_reference="Patient/patient-75").json()["entry"][0]["resource"]
    call(stranger, "book", 403, appointment_resource=dict(booked, status="cancelled"))
    call(county, "book", appointment_resource=dict(booked, status="cancelled"))


def test_what_stands_behind_a_slot_is_in_force(client, people, clinic):
    """Closed schedules, services and places, licences that are over, and an expert or a room that is elsewhere."""
    def code(answer, status=422):
        assert answer.status_code == status, answer.text
        return answer.json()["issue"][0]["details"]["coding"][0]["code"]

    def book(slot, patient="Patient/patient-76"):
        return client.post("Appointment/$book", {"resourceType": "Parameters", "parameter": [
            {"name": "appointment-reference", "valueReference": {"reference": "Appointment/f." + slot}},
            {"name": "patient-reference", "valueReference": {"reference": patient}}]})

    def own(slot, patient="Patient/patient-76"):
        found = client.get("Slot/" + slot).json()
        return client.post("Appointment", {
            "resourceType": "Appointment", "status": "booked", "start": found["start"], "end": found["end"], "slot": [{"reference": "Slot/" + slot}],
            "participant": [{"actor": {"reference": patient}, "status": "accepted"}]})

    def change(kind, **members):
        tree = client.get(kind).json()
        tree.pop("meta", None)
        client.put(kind, {**tree, **members})

    expert, schedule = "Practitioner/" + clinic.schedule, "Schedule/" + clinic.schedule
    role = client.make({
        "resourceType": "PractitionerRole", "active": True, "practitioner": {"reference": expert}, "organization": {"reference": "Organization/org-centre"},
        "period": {"end": moment(4).date().isoformat()}})["id"]
    later = clinic(6, 9)
    assert code(book(later)) == "booking.licence" and code(own(later)) == "booking.licence", "the licence ends before the visit"
    change("PractitionerRole/" + role, period={"end": moment(40).date().isoformat()}, organization={"reference": "Organization/org-national"})
    assert code(book(later)) == "booking.licence", "and is of another institution"
    change("PractitionerRole/" + role, organization={"reference": "Organization/org-centre"})
    change(schedule, active=False)
    assert code(book(later)) == "booking.service-closed"
    change(schedule, active=True)
    service = client.make({"resourceType": "HealthcareService", "active": False, "providedBy": {"reference": "Organization/org-centre"}})["id"]
    change(schedule, actor=[{"reference": expert}, {"reference": "HealthcareService/" + service}])
    assert code(book(later)) == "booking.service-closed"
    room = client.make({
        "resourceType": "Location", "status": "suspended", "managingOrganization": {"reference": "Organization/org-centre"},
        "physicalType": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/location-physical-type", "code": "ro"}]}})["id"]
    change(schedule, actor=[{"reference": expert}, {"reference": "Location/" + room}])
    assert code(book(later)) == "booking.service-closed"
    change("Location/" + room, status="active")
    assert book(later).status_code == 200
    # The same expert, then the same room, at the same time in another schedule.
    for actor in (expert, "Location/" + room):
        other = client.make({"resourceType": "Schedule", "active": True, "actor": [{"reference": actor}, {"reference": "Location/loc-org-centre"}]})["id"]
        start = moment(6, 9, 10)
        slot = client.make({
            "resourceType": "Slot", "schedule": {"reference": "Schedule/" + other}, "status": "free", "start": start.isoformat(),
            "end": (start + datetime.timedelta(minutes=20)).isoformat()})["id"]
        assert code(book(slot, "Patient/patient-77"), 409) == "booking.actor-busy" and code(own(slot, "Patient/patient-77"), 409) == "booking.actor-busy"
    # A client's own booking keeps window, overlap and the day's number too.
    assert code(own(clinic(6, 9, 10), "Patient/patient-76"), 409) == "booking.overlap"
    far = client.get("Slot/" + clinic(40)).json()
    assert code(people["county.doctor"].post("Appointment", {
        "resourceType": "Appointment", "status": "booked", "start": far["start"], "end": far["end"], "slot": [{"reference": "Slot/" + far["id"]}],
        "participant": [{"actor": {"reference": "Patient/patient-78"}, "status": "accepted"}]})) == "booking.window"
    assert own(far["id"], "Patient/patient-78").status_code == 201, "operators bring what was booked elsewhere"


def test_a_clock_is_stopped_with_a_reason_and_goes_on(client, people, clinic):
    centre = people["centre.doctor"]
    task, _ = refer(people, "Patient/patient-80", "停表 " + key())
    move(centre, task, "receive")
    due = client.get(task).json()["restriction"]["period"]["end"]
    day = lambda n: moment(n).date().isoformat()
    for wrong in (dict(reason="等病理"), dict(reason="等病理", until=day(-1)), dict(reason="等病理", until=day(60)), dict(reason="等病理", until="soon"), dict(until=day(3))):
        move(centre, task, "stop-clock", 422, **wrong)
    move(people["county.doctor"], task, "stop-clock", 422, reason="x", until=day(3))
    move(centre, task, "stop-clock", reason="等病理", until=day(5))
    stopped = client.get(task).json()
    assert stopped["restriction"]["period"]["end"] > due and stopped["businessStatus"]["coding"][0]["code"] == "received"
    assert stopped["statusReason"]["text"] == "等病理"
    move(centre, task, "stop-clock", 422, reason="x", until=day(5))
    move(centre, task, "resume-clock")
    assert client.get(task).json()["restriction"]["period"]["end"] < stopped["restriction"]["period"]["end"]
    move(centre, task, "resume-clock", 422)
    told = client.get("Provenance?target=" + task + "&_count=50").text
    assert "stop-clock" in told and "resume-clock" in told


def test_commands_and_creations_under_a_key_are_done_once(client, people, clinic):
    """The same key and body give the same bytes, another body is refused, and the thing is done once."""
    name = key()
    body = {"resourceType": "Observation", "status": "final", "code": {"text": name}, "subject": {"reference": "Patient/patient-1"}}
    made = [client.post("Observation", body, headers={"Idempotency-Key": name}) for _ in range(3)]
    assert {r.status_code for r in made} == {201} and len({r.text for r in made}) == 1 and len({r.headers["Location"] for r in made}) == 1
    outcome(client.post("Observation", dict(body, status="preliminary"), headers={"Idempotency-Key": name}), 422)
    slot = clinic(4)
    call(client, "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-81")
    stop = {"resourceType": "Parameters", "parameter": [
        {"name": "start", "valueDate": moment(4).date().isoformat()}, {"name": "end", "valueDate": moment(4).date().isoformat()},
        {"name": "reason", "valueString": "会议"}]}
    path, once = "Schedule/" + clinic.schedule + "/$stop", {"Idempotency-Key": "stop-" + name}
    first = client.post(path, stop, headers=once)
    assert first.status_code == 200 and first.json()["parameter"][0]["name"] == "affected", first.text
    assert client.post(path, stop, headers=once).text == first.text
    assert "parameter" not in client.post(path, stop).json(), "without a key it is another command, and nothing is left to stop"
    stop["parameter"][2]["valueString"] = "其他"
    outcome(client.post(path, stop, headers=once), 422)
    fills = [client.post("Schedule/" + clinic.schedule + "/$fill", headers={"Idempotency-Key": "fill-" + name}).text for _ in range(2)]
    assert fills[0] == fills[1]


def test_a_stop_holds_for_slots_that_are_not_made_yet(client, clinic):
    schedule = client.get("Schedule/" + clinic.schedule).json()
    schedule["extension"] = [{"url": "urn:junyi:weekly-session", "extension": [
        {"url": "day", "valuePositiveInt": moment(9).isoweekday()}, {"url": "start", "valueTime": "09:00:00"}, {"url": "end", "valueTime": "10:00:00"},
        {"url": "minutes", "valuePositiveInt": 30}]}]
    client.put("Schedule/" + clinic.schedule, schedule)
    stopped = client.post("Schedule/" + clinic.schedule + "/$stop", {"resourceType": "Parameters", "parameter": [
        {"name": "start", "valueDate": moment(8).date().isoformat()}, {"name": "end", "valueDate": moment(10).date().isoformat()}, {"name": "reason", "valueString": "外出"}]})
    assert stopped.status_code == 200, stopped.text
    assert client.post("Schedule/" + clinic.schedule + "/$fill").status_code == 200
    days = {s["resource"]["start"][:10] for s in client.get("Slot?schedule=Schedule/" + clinic.schedule + "&_count=100").json().get("entry", [])}
    assert days and moment(9).date().isoformat() not in days and moment(16).date().isoformat() in days


def test_a_referral_with_a_shortlist_goes_on_to_the_next_choice(client, people, clinic):
    county, centre = people["county.doctor"], people["centre.doctor"]
    service = client.make({"resourceType": "HealthcareService", "active": True, "name": "胸外科", "providedBy": {"reference": "Organization/org-centre"}})["id"]

    def refer_to(*names, status=201, **more):
        parts = [{"name": "recipient" if n == 0 else "shortlist", "valueReference": {"reference": name}} for n, name in enumerate(names)]
        parts += [{"name": n, "valueString": v} for n, v in {"reason": "备选 " + key(), "question": "请评估", "leave-reason": "省内不能手术", **more}.items()]
        answer = county.post("ServiceRequest/$refer", {"resourceType": "Parameters", "parameter": [
            {"name": "patient", "valueReference": {"reference": "Patient/patient-82"}}, *parts]})
        assert answer.status_code == status, answer.text
        return answer.json()

    made = refer_to("HealthcareService/" + service, "Organization/org-national")
    order = client.get(made["focus"]["reference"]).json()
    assert made["owner"]["reference"] == "Organization/org-centre" and "胸外科" in str(order["extension"])
    assert [e["valueReference"]["reference"] for e in order["extension"] if e["url"] == "urn:junyi:shortlist"] == ["Organization/org-centre", "Organization/org-national"]
    task = "Task/" + made["id"]
    move(centre, task, "receive")
    move(centre, task, "redirect", reason="本院无此技术")
    assert client.get(task).json()["owner"]["reference"] == "Organization/org-national", "the next choice has it now"
    # What was said is a Communication of the patient's.
    said = client.get("Communication?patient=Patient/patient-82&_count=50").json()["entry"]
    own = [e["resource"] for e in said if e["resource"]["basedOn"][0]["reference"] == made["focus"]["reference"]]
    assert [c["payload"][0]["contentString"] for c in own] == ["本院无此技术"] and own[0]["sender"]["reference"] == "Organization/org-centre"
    client.put("HealthcareService/" + service, {**client.get("HealthcareService/" + service).json(), "active": False})
    assert "referral.service-closed" in str(refer_to("HealthcareService/" + service, status=422))
    assert "record.not-found" in str(refer_to("Organization/org-centre", "Organization/nowhere", status=404))
    assert "referral.destination" in str(refer_to("Organization/org-centre", "Organization/" + made["requester"]["reference"].split("/")[1], status=422))
    outcome(county.post("ServiceRequest/$refer", {"resourceType": "Parameters", "parameter": [{"name": "pateint", "valueString": "x"}]}), 400)


def test_questions_and_answers_are_communications_and_visits_are_where_the_referral_is(client, people, clinic):
    county, centre = people["county.doctor"], people["centre.doctor"]
    task, request = refer(people, "Patient/patient-83", "问答 " + key())
    move(centre, task, "request-information", items="请补充心电图")
    move(county, task, "supply-information", answer="已附")
    talk = [e["resource"] for e in client.get("Communication?based-on=" + request + "&_sort=sent").json()["entry"]]
    assert [c["category"][0]["coding"][0]["code"] for c in talk] == ["request-information", "supply-information"]
    assert talk[1]["inResponseTo"] == [{"reference": "Communication/" + talk[0]["id"]}] and talk[0]["recipient"] == [client.get(task).json()["requester"]]
    outcome(client.put("Communication/" + talk[0]["id"], {**talk[0], "payload": [{"contentString": "别的"}]}), 422)
    outcome(client.delete("Communication/" + talk[0]["id"]), 422)
    move(centre, task, "accept")
    elsewhere = client.make({"resourceType": "Location", "status": "active", "managingOrganization": {"reference": "Organization/org-national"}})["id"]
    schedule = client.get("Schedule/" + clinic.schedule).json()
    schedule["actor"] = [schedule["actor"][0], {"reference": "Location/" + elsewhere}]
    client.put("Schedule/" + clinic.schedule, schedule)
    slot = clinic(5, 11)
    answer = move(county, task, "schedule", 422, slot=slot)
    assert "booking.other-institution" in answer.text
    # An expert of the institution who holds a clinic elsewhere may be visited there.
    for organisation in ("org-centre", "org-national"):
        client.make({"resourceType": "PractitionerRole", "active": True, "practitioner": schedule["actor"][0], "organization": {"reference": "Organization/" + organisation}})
    move(county, task, "schedule", slot=slot)
    # It may move to another clinic of the same expert at about the same time: the old visit gives way.
    other = client.make({"resourceType": "Schedule", "active": True, "actor": schedule["actor"]})["id"]
    start = moment(5, 11, 10)
    near = client.make({
        "resourceType": "Slot", "schedule": {"reference": "Schedule/" + other}, "status": "free", "start": start.isoformat(),
        "end": (start + datetime.timedelta(minutes=20)).isoformat()})["id"]
    move(county, task, "move", slot=near)
    assert client.get("Slot/" + slot).json()["status"] == "free" and client.get("Slot/" + near).json()["status"] == "busy"


def test_who_waits_for_one_specialty_is_not_offered_another(client, people, clinic):
    centre = people["centre.doctor"]
    schedule = client.get("Schedule/" + clinic.schedule).json()
    client.put("Schedule/" + clinic.schedule, {**schedule, "specialty": [{"text": "测试骨科门诊"}]})
    waiting = []
    for department in ("测试眼科", "测试骨科"):
        sent = people["county.doctor"].post("ServiceRequest/$refer", parameters(
            patient="Patient/patient-84", recipient="Organization/org-centre", reason=department + key(), question="y", priority="routine", department=department))
        task = "Task/" + sent.json()["id"]
        move(centre, task, "accept")
        move(centre, task, "defer", reason="无号")
        waiting.append((task, sent.json()["focus"]["reference"]))
    slot = clinic(6, 10)
    booked = call(client, "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-85").json()["entry"][0]["resource"]
    call(client, "book", appointment_resource=dict(booked, status="cancelled"))
    offers = [e["resource"] for e in client.get("Appointment?status=pending&patient=Patient/patient-84").json().get("entry", [])]
    assert [o["basedOn"][0]["reference"] for o in offers] == [waiting[1][1]], "the one who waits for that specialty, though the other waits longer"
    for task, _ in waiting: move(client, task, "complete", none="administrative")


def test_what_is_under_way_keeps_its_institution_its_schedule_and_its_time(client, people, clinic):
    """An institution with open referrals does not close; a booked slot stays at its time; a schedule with visits to come stays."""
    name = key()
    client.put("Organization/" + name, {"resourceType": "Organization", "id": name, "active": True, "name": "将停用的医院"})
    county = people["county.doctor"]
    sent = county.post("ServiceRequest/$refer", parameters(
        patient="Patient/patient-86", recipient="Organization/" + name, reason="停用 " + name, question="y", priority="routine", **{"leave-reason": "x"}))
    assert sent.status_code == 201, sent.text
    task = "Task/" + sent.json()["id"]
    closed = {"resourceType": "Organization", "id": name, "active": False, "name": "将停用的医院"}
    for answer in (client.put("Organization/" + name, closed), client.delete("Organization/" + name)):
        assert task in outcome(answer, 409, "conflict")["issue"][0]["details"]["text"]
    assert client.put("Organization/" + name, {**closed, "active": True, "alias": ["x"]}).status_code == 200, "anything else may change"
    assert county.post(task + "/$move", parameters(command="recall", reason="停用")).status_code == 200
    assert client.put("Organization/" + name, closed).status_code == 200
    slot = clinic(4, 8)
    booked = call(client, "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/patient-87").json()["entry"][0]["resource"]
    stored = client.get("Slot/" + slot).json()
    outcome(client.put("Slot/" + slot, {**stored, "end": moment(4, 12).isoformat()}), 409)
    outcome(client.put("Slot/" + slot, {**stored, "schedule": {"reference": "Schedule/schedule-1"}}), 409)
    assert client.put("Slot/" + slot, {**stored, "comment": "带片子"}).status_code == 200
    outcome(client.delete("Schedule/" + clinic.schedule), 409)
    call(client, "book", appointment_resource=dict(booked, status="cancelled"))
    assert client.delete("Schedule/" + clinic.schedule).status_code in (200, 204)


def test_texts_of_a_step_are_of_a_length_and_asking_back_has_its_limit(client, people):
    centre, county = people["centre.doctor"], people["county.doctor"]
    task, _ = refer(people, "Patient/patient-88", "长文 " + key())
    assert "4000" in move(centre, task, "request-information", 422, items="长" * 4001).text
    for _ in range(2):
        move(centre, task, "request-information", items="请补充")
        move(county, task, "supply-information", answer="已附")
    move(centre, task, "request-information", 422, items="第三次")
    client.make({
        "resourceType": "Basic", "code": {"coding": [{"system": "urn:junyi:policy", "code": "referral.questions"}]}, "extension": [
            {"url": "urn:junyi:policy-value", "valueInteger": 3}, {"url": "urn:junyi:policy-period", "valuePeriod": {"start": moment(0).date().isoformat()}},
            {"url": "urn:junyi:policy-source", "valueString": "试点通知"}]})
    move(centre, task, "request-information", items="第三次")


def test_care_is_found_by_time_and_cost_too_and_each_exclusion_is_told(client, people):
    def options(**query):
        answer = people["county.doctor"].get("HealthcareService/$find-care?" + "&".join(f"{n}={v}" for n, v in query.items()))
        assert answer.status_code == 200, answer.text
        found = []
        counts = {p["name"]: p["valueInteger"] for p in answer.json()["parameter"] if "valueInteger" in p}
        listed = [p for p in answer.json()["parameter"] if p["name"] == "option"]
        assert counts["total"] + counts["excluded-total"] == len(listed), "every exclusion is told"
        for option in listed:
            parts = option["part"]
            value = lambda name, kind: next((p[kind] for p in parts if p["name"] == name), None)
            cost = next((p["part"] for p in parts if p["name"] == "cost"), [])
            found.append(dict(
                minutes=value("travel-minutes", "valueInteger"), earliest=value("earliest", "valueDateTime"),
                own=next((c["valueMoney"]["value"] for c in cost if c["name"] == "own"), None), excluded={p["valueCode"] for p in parts if p["name"] == "excluded"}))
        return found

    assert all(o["minutes"] is None or o["minutes"] < 6000 for o in options()), "a place without a position is not in the sea"
    near = options(minutes=90)
    assert near and all(("travel" in o["excluded"]) == (o["minutes"] is None or o["minutes"] > 90) for o in near)
    assert any("travel" in o["excluded"] for o in near) and any(not o["excluded"] for o in near)
    plain = [o["own"] for o in options() if o["own"] is not None]
    limit = sorted(plain)[len(plain) // 2]
    assert all(("cost" in o["excluded"]) == (o["own"] is not None and o["own"] > limit) for o in options(**{"own-at-most": limit}))
    soon = options(before=moment(3).date().isoformat())
    open_options = [o for o in soon if not o["excluded"]]
    assert all(o["earliest"] and o["earliest"][:10] <= moment(3).date().isoformat() for o in open_options) and any("waiting" in o["excluded"] for o in soon)
    for wrong in ("minuets=3", "gender=alien", "partners=perhaps"):
        outcome(people["county.doctor"].get("HealthcareService/$find-care?" + wrong), 400)
    outcome(people["county.doctor"].get("HealthcareService/$find-care?from=Organization/nowhere"), 404)
    own = people["patient"].get("HealthcareService/$find-care").json()["parameter"][0]["part"]
    assert any(p["name"] == "kilometres" for p in own), "a patient looks from home"


def test_two_names_of_one_input_are_one(client, people, clinic):
    """`summary` stands for `outcome`, `community` for `destination`: a client that gives both is answered, not the end of the server."""
    task, _ = refer(people, "Patient/patient-89", "两名 " + key())
    move(people["centre.doctor"], task, "accept")
    move(people["centre.doctor"], task, "arrive")
    move(people["centre.doctor"], task, "complete", outcome="已诊", summary="已诊")
    assert state(client, task) == "completed"


def test_a_command_that_was_done_is_answered_as_it_was_whatever_became_of_the_patient(client, clinic):
    patient = client.make(person("后来去世"))
    body = {"resourceType": "Parameters", "parameter": [
        {"name": "appointment-reference", "valueReference": {"reference": "Appointment/f." + clinic(5, 13)}},
        {"name": "patient-reference", "valueReference": {"reference": "Patient/" + patient["id"]}}]}
    once = {"Idempotency-Key": "late-" + key()}
    first = client.post("Appointment/$book", body, headers=once)
    assert first.status_code == 200, first.text
    client.put("Patient/" + patient["id"], {**patient, "deceasedBoolean": True})
    assert client.post("Appointment/$book", body, headers=once).text == first.text
    body["parameter"][0]["valueReference"]["reference"] = "Appointment/f." + clinic(5, 14)
    outcome(client.post("Appointment/$book", body, headers={"Idempotency-Key": "new-" + key()}), 422)


def test_the_chain_goes_on_and_what_is_attached_is_the_patient_s(client, people):
    community, county = people["community.doctor"], people["county.doctor"]
    patient = "Patient/" + client.make(person("逐级转诊"))["id"]
    county_id = client.get("Task/" + refer(people, "Patient/patient-79", "x 光异常")[0].split("/")[1]).json()["requester"]["reference"]
    sent = community.post("ServiceRequest/$refer", parameters(patient=patient, recipient=county_id, reason="心悸两月", question="请评估"))
    assert sent.status_code == 201, sent.text
    first = sent.json()
    move(county, "Task/" + first["id"], "accept")
    on = dict(patient=patient, recipient="Organization/org-centre", reason="心悸两月", question="请手术评估")
    outcome(county.post("ServiceRequest/$refer", parameters(**on)), 409)
    further = county.post("ServiceRequest/$refer", parameters(follows=first["focus"]["reference"], **on))
    assert further.status_code == 201, further.text
    other = client.make({"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "subject": {"reference": "Patient/patient-1"}})["id"]
    outcome(county.post("ServiceRequest/$refer", parameters(patient=patient, recipient="Organization/org-centre", reason="另一病", question="q", result="Observation/" + other)), 422)
    move(people["centre.doctor"], "Task/" + further.json()["id"], "raise-priority", priority="stat", reason="加重")
    assert client.get(further.json()["focus"]["reference"]).json()["priority"] == "stat"


def test_a_patient_who_cancels_gives_the_slot_to_who_waits(client, people, clinic):
    mine = people["patient"]
    me = mine.get("Patient?_count=1").json()["entry"][0]["resource"]["id"]
    slot = clinic(3)
    booked = call(mine, "book", appointment_reference="Appointment/f." + slot, patient_reference="Patient/" + me).json()["entry"][0]["resource"]
    task, request = refer(people, "Patient/patient-83", "候补检查")
    move(people["centre.doctor"], task, "accept")
    move(people["centre.doctor"], task, "defer", reason="暂无号源")
    call(mine, "book", appointment_resource=dict(booked, status="cancelled"))
    assert client.get("Slot/" + slot).json()["status"] == "busy-tentative"
    assert len(client.ids(f"Appointment?status=pending&based-on={request}")) == 1, "others wait, whoever gives the slot back"


def test_a_way_down_says_what_goes_on_there(client, people):
    """A referral down needs its medicines and its follow-up, and the follow-up has an owner where it goes."""
    centre, patient = people["centre.doctor"], "Patient/" + client.make(person("下转测试"))["id"]
    county = "Organization/" + client.ids("Organization?name=" + "县人民医院" + "&_count=1")[0]
    wish = dict(patient=patient, recipient=county, reason="术后康复 " + key(), question="康复训练，监测血压", direction="down")
    send = lambda **more: centre.post("ServiceRequest/$refer", parameters(**wish, **more))
    outcome(send(), 422)
    outcome(send(medicines="无"), 422)
    outcome(send(**{"medicines": "无", "follow-up": "2020-01-01"}), 422)
    outcome(send(**{"medicines": "无", "follow-up": "下周"}), 422)
    due = moment(14).date().isoformat()
    sent = send(**{"medicines": "阿司匹林 100 mg qd", "follow-up": due})
    assert sent.status_code == 201, sent.text
    request = sent.json()["focus"]["reference"]
    planned = [t["resource"] for t in client.get("Task?focus=" + request + "&code=urn:junyi:follow-up%7Cfollow-up").json()["entry"]]
    assert len(planned) == 1 and planned[0]["owner"]["reference"] == county and planned[0]["description"] == "康复训练，监测血压"
    wish["reason"] = "出院随访 " + key()
    quiet = send(**{"medicines": "none", "follow-up": "none"})
    assert quiet.status_code == 201 and client.get("Task?focus=" + quiet.json()["focus"]["reference"] + "&code=urn:junyi:follow-up%7Cfollow-up").json()["total"] == 0
    wish["reason"] = "草稿 " + key()
    draft = send(draft=True)
    assert draft.status_code == 201
    outcome(centre.post("Task/" + draft.json()["id"] + "/$move", parameters(command="submit")), 422)


def test_under_several_hats_the_widest_counts(client, people):
    """A doctor's outcome closes a referral wherever the desk's coded none does; a refused step tells state, actor and what is allowed in codes."""
    centre = people["centre.doctor"]
    task, _ = refer(people, "Patient/" + client.make(person("结果"))["id"], "结果 " + key())
    refused = centre.post(task + "/$move", parameters(command="arrive"))
    told = {e["url"]: [c["valueCode"] for c in e["extension"]] for e in refused.json()["issue"][0]["extension"]}
    assert told["urn:junyi:fault-state"] == ["submitted"] and {"expert", "triage"} <= set(told["urn:junyi:fault-actor"])
    assert "receive" in told["urn:junyi:fault-allowed"] and told["urn:junyi:fault-command"] == ["arrive"]
    for step in ["receive", "accept"]: move(centre, task, step)
    move(people["county.doctor"], task, "request-cancel", reason="家属改主意")
    move(centre, task, "complete", outcome="已就诊，予药物治疗")
    assert state(client, task) == "completed"
    for wrong in (dict(draft="maybe"), dict(result="garbage"), dict(follows="Patient/patient-1")):
        answer = people["county.doctor"].post("ServiceRequest/$refer", parameters(
            patient="Patient/patient-2", recipient="Organization/org-centre", reason="错 " + key(), question="?", **wrong))
        outcome(answer, 400)


def test_changes_are_read_from_where_one_left(client, people):
    """Integrations go on from a cursor: each changed Task once, as it is now, for their own institution alone; nothing is missed, nothing repeated."""
    centre, county, community = people["centre.doctor"], people["county.doctor"], people["community.doctor"]
    start = {name: who.get("Task/$changes").json()["link"][0]["url"] for name, who in people.items() if name in ("centre.doctor", "county.doctor", "community.doctor")}
    tasks = [refer(people, "Patient/" + client.make(person("增量"))["id"], "增量 " + key())[0] for _ in range(3)]
    move(centre, tasks[0], "receive")
    seen = centre.get(start["centre.doctor"]).json()
    found = [e["resource"]["id"] for e in seen["entry"]]
    assert found == [t.split("/")[1] for t in (tasks[1], tasks[2], tasks[0])], "in the order of their last change"
    assert seen["entry"][2]["resource"]["status"] == "received"
    assert [e["resource"]["id"] for e in county.get(start["county.doctor"]).json()["entry"]] == found
    assert "entry" not in community.get(start["community.doctor"]).json(), "what is not theirs"
    after = seen["link"][0]["url"]
    assert "entry" not in centre.get(after).json()
    move(centre, tasks[1], "receive")
    assert [e["resource"]["id"] for e in centre.get(after).json()["entry"]] == [tasks[1].split("/")[1]]
    outcome(centre.get("Task/$changes?after=soon"), 400)
    outcome(people["patient"].get("Task/$changes?after=0"), 403)


def test_an_ended_referral_is_linked_to_the_next_of_its_problem(client, people):
    patient, problem = "Patient/" + client.make(person("再转"))["id"], "反复胸痛 " + key()
    first, _ = refer(people, patient, problem)
    for step, more in [("receive", {}), ("accept", {}), ("complete", {"outcome": "冠脉造影未见狭窄"})]: move(people["centre.doctor"], first, step, **more)
    second, _ = refer(people, patient, problem)
    output = client.get(second).json()["output"]
    assert output[0]["type"]["text"] == "related" and output[0]["valueReference"]["reference"] == first and len(output) == 1


def test_figures_that_make_no_sense_are_refused(client):
    def policy(name, value):
        return client.post("Basic", {"resourceType": "Basic", "code": {"coding": [{"system": "urn:junyi:policy", "code": name}]}, "extension": [
            {"url": "urn:junyi:policy-value", "valueString": value}, {"url": "urn:junyi:policy-source", "valueString": "测试"},
            {"url": "urn:junyi:policy-region", "valueCode": "999999"}, {"url": "urn:junyi:policy-period", "valuePeriod": {"start": "2026-01-01"}}]})
    for name, value in [("calendar.hours", "25:00-26:00"), ("calendar.hours", "soon"), ("calendar.off", "2026-13-01"), ("calendar.off", "2026-05-02/2026-05-01"),
                        ("booking.referral-share", "1.5"), ("insurance.region-ratio", "county 2")]:
        assert policy(name, value).status_code == 422, (name, value)
    for name, value in [("calendar.hours", "08:30-12:00 13:30-17:30"), ("calendar.off", "2026-10-01/2026-12-20"), ("booking.referral-share", "1")]:
        made = policy(name, value)
        assert made.status_code == 201, made.text
        client.delete("Basic/" + made.json()["id"])
