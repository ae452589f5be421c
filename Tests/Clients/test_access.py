"""Who may see what over HTTP, the referral journey as FHIR operations, and one writer to a store."""
import os
import re
import signal
import subprocess
import time

import pytest
import requests
from served import BINARY
from test_behaviours import PATIENT, key, observation, outcome, transaction, entry


@pytest.fixture(scope="module")
def people(fhir):
    return {name: fhir.client(name) for name in ["county.doctor", "centre.doctor", "community.doctor", "planner", "patient"]}


def test_conditions_on_others_are_held_to_the_same_rights(client, people):
    paths = ["Organization?_has:Patient:organization:identifier=x", "Slot?_has:Appointment:slot:patient=Patient/patient-2", "Organization?_revinclude=Patient:organization"]
    for path in paths: outcome(people["planner"].get(path), 403, "forbidden")
    # A patient's conditions and includes lead to their own records and to nobody else's.
    other = client.make(dict(PATIENT, managingOrganization={"reference": "Organization/" + client.ids("Organization?_count=1")[0]}))
    assert people["patient"].ids(f"Organization?_has:Patient:organization:_id={other['id']}") == []
    assert len(client.ids(f"Organization?_has:Patient:organization:_id={other['id']}")) == 1
    brought = people["patient"].get(f"Organization?_id={other['managingOrganization']['reference'][13:]}&_revinclude=Patient:organization").json()["entry"]
    assert other["id"] not in [e["resource"]["id"] for e in brought]
    assert people["planner"].get("Slot?schedule.actor:Practitioner.name=x").status_code == 200
    outcome(people["planner"].get("Patient"), 403)


def test_a_patient_sees_their_own_records_alone(client, people):
    own, mark = people["patient"], key()
    other = client.make(PATIENT)["id"]
    theirs = client.make(observation(other, mark))
    mine = client.make(observation("patient-1", mark))
    assert own.ids(f"Observation?code={mark}") == [mine["id"]]
    outcome(own.get("Observation/" + theirs["id"]), 403)
    outcome(own.get(f"Patient/{other}/$everything"), 403)
    brought = own.get("Observation?_include=Observation:subject&_count=1000").json()["entry"]
    assert {e["resource"]["id"] for e in brought if e["resource"]["resourceType"] == "Patient"} == {"patient-1"}
    moved = dict(theirs, subject={"reference": "Patient/patient-1"})
    assert client.put("Observation/" + theirs["id"], moved).status_code == 200
    assert own.get("Observation/" + theirs["id"]).status_code == 200
    outcome(own.get(f"Observation/{theirs['id']}/_history/1"), 403), "the old version was about somebody else"
    outcome(own.post("Observation", observation("patient-1", mark)), 403)


def test_who_looked_is_told_to_few(client, people):
    assert client.get("AuditEvent?patient=patient-1").status_code == 200
    assert people["patient"].get("AuditEvent?patient=Patient/patient-1").status_code == 200
    outcome(people["patient"].get("AuditEvent?patient=Patient/patient-2"), 403)
    for name in ["planner", "county.doctor"]: outcome(people[name].get("AuditEvent"), 403)


def test_metrics_need_a_token_and_say_so(fhir, client):
    base = fhir.base.replace("/fhir", "")
    refused = requests.get(base + "/metrics", allow_redirects=False)
    assert refused.status_code == 401 and refused.headers["WWW-Authenticate"] == "Bearer"
    assert "junyi_requests_total" in client.call("GET", base + "/metrics").text
    assert requests.get(base + "/fhirPatient/patient-1", allow_redirects=False).status_code != 200


def parameters(**values):
    kinds = {"patient": "valueReference", "recipient": "valueReference"}
    parts = [{"name": n, "valueReference": {"reference": v}} if n in kinds else {"name": n, "valueString": v} for n, v in values.items()]
    return {"resourceType": "Parameters", "parameter": parts}


def test_the_journey_by_api_and_wrong_steps_refused(client, people):
    county, centre, community = people["county.doctor"], people["centre.doctor"], people["community.doctor"]
    form = parameters(patient="Patient/patient-1", recipient="Organization/org-centre", reason="心房颤动", question="请评估射频消融", priority="urgent")
    sent = county.post("ServiceRequest/$refer", form)
    assert sent.status_code == 201, sent.text
    task = "Task/" + sent.json()["id"]
    request = sent.json()["focus"]["reference"]
    moves = {p["valueCode"] for p in centre.get(task + "/$moves").json()["parameter"] if p["name"] == "command"}
    assert {"accept", "decline"} <= moves
    outcome(centre.post(task + "/$move", parameters(command="arrive")), 422, "business-rule")
    outcome(community.post(task + "/$move", parameters(command="accept")), 403)
    forged = dict(sent.json(), status="accepted", businessStatus={"coding": [{"system": "urn:junyi:referral-state", "code": "accepted"}]})
    outcome(centre.put(task, forged), 422, "business-rule")
    outcome(centre.delete(task), 422)
    assert centre.post(task + "/$move", parameters(command="accept")).json()["status"] == "accepted"
    free = [e["resource"] for e in centre.get("Slot?status=free&_sort=start&_count=200").json()["entry"]]
    slots = [s["id"] for s in free if s["schedule"]["reference"].startswith("Schedule/schedule-")]
    slot = slots[40]
    booked = centre.post(task + "/$move", parameters(command="schedule", slot=slot))
    assert booked.status_code == 200, booked.text
    assert centre.get("Slot/" + slot).json()["status"] == "busy"
    appointment = booked.json()["output"][0]["valueReference"]["reference"]
    twice = {"resourceType": "Appointment", "status": "booked", "slot": [{"reference": "Slot/" + slot}], "start": "2030-01-01T08:00:00+08:00", "end": "2030-01-01T09:00:00+08:00", "participant": [{"actor": {"reference": "Patient/patient-2"}, "status": "accepted"}]}
    outcome(centre.post("Appointment", twice), 409, "conflict")
    outcome(centre.put("Slot/" + slot, dict(centre.get("Slot/" + slot).json(), status="free")), 409)
    outcome(centre.delete("Slot/" + slot), 409)
    assert centre.post(task + "/$move", parameters(command="cancel-appointment", reason="专家出差")).status_code == 200
    assert centre.get("Slot/" + slot).json()["status"] == "free" and centre.get(appointment).json()["status"] == "cancelled"
    assert centre.post(task + "/$move", parameters(command="schedule", slot=slots[41])).status_code == 200
    assert centre.post(task + "/$move", parameters(command="arrive")).status_code == 200
    outcome(centre.post(task + "/$move", parameters(command="complete")), 422)
    assert centre.post(task + "/$move", parameters(command="complete", summary="已行射频消融")).json()["status"] == "completed"
    assert centre.get(request).json()["status"] == "completed"
    home = client.get("Patient/patient-1").json()["managingOrganization"]["reference"].split("/")[1]
    down = centre.post(task + "/$move", parameters(command="return-down", community=home, plan="两周后复查", medicines="阿司匹林 100 mg", **{"follow-up": "2099-01-01"}))
    assert down.status_code == 200, down.text
    following = next(o["valueReference"]["reference"] for o in down.json()["output"] if o["type"]["text"] == "next")
    assert community.get(following).json()["status"] == "requested"
    assert community.post(following + "/$move", parameters(command="accept")).status_code == 200


def test_commands_are_done_once(client, people):
    county, centre = people["county.doctor"], people["centre.doctor"]
    form = parameters(patient="Patient/patient-2", recipient="Organization/org-centre", reason="胸痛", question="请评估")
    name = {"Idempotency-Key": key()}
    first = county.post("ServiceRequest/$refer", form, headers=name)
    again = county.post("ServiceRequest/$refer", form, headers=name)
    assert first.status_code == again.status_code == 201 and first.content == again.content and first.headers["Location"] == again.headers["Location"]
    outcome(county.post("ServiceRequest/$refer", parameters(patient="Patient/patient-1", recipient="Organization/org-centre", reason="别的", question="请评估"), headers=name), 422)
    task = "Task/" + first.json()["id"]
    step = {"Idempotency-Key": key()}
    accepted = centre.post(task + "/$move", parameters(command="accept"), headers=step)
    centre.post(task + "/$move", parameters(command="defer", reason="暂无号源"))
    assert centre.post(task + "/$move", parameters(command="accept"), headers=step).content == accepted.content
    assert centre.get(task).json()["businessStatus"]["coding"][0]["code"] == "waiting-slot"
    assert centre.post(task + "/$move", parameters(command="add-note", note="x"), headers={"Idempotency-Key": key()}).status_code == 422
    told = outcome(centre.post(task + "/$move", parameters(command="decline", reason="x"), headers={"If-Match": 'W/"1"'}), 412)["issue"]
    assert len(told) > 2 and any("Task.businessStatus.coding[0].code" in i.get("expression", [""])[0] for i in told), told


def test_who_may_do_what_and_why_not(client, people):
    county, centre = people["county.doctor"], people["centre.doctor"]
    task = "Task/" + county.post("ServiceRequest/$refer", parameters(patient="Patient/patient-1", recipient="Organization/org-centre", reason="胸闷两周", question="请评估")).json()["id"]
    told = centre.get(task + "/$moves").json()["parameter"]
    allowed = {p["valueCode"] for p in told if p["name"] == "command"}
    assert {"accept", "decline", "redirect", "request-information", "advise", "raise-priority", "emergency-entry"} <= allowed and "recall" not in allowed
    refused = {p["part"][0]["valueCode"]: p["part"][1]["resource"]["issue"][0]["details"]["coding"][0]["code"] for p in told if p["name"] == "refused"}
    assert refused["recall"] == "referral.actor" and refused["complete"] == "referral.step" and not allowed & set(refused)
    needs = {p["part"][0]["valueCode"]: [x["valueString"] for x in p["part"][1:]] for p in told if p["name"] == "needs"}
    assert needs["decline"] == ["reason"] and set(needs["redirect"]) == {"destination", "reason"}
    other = "org-national"
    moved = centre.post(task + "/$move", parameters(command="redirect", destination=other, reason="更近"))
    assert moved.status_code == 200 and moved.json()["owner"]["reference"] == "Organization/" + other
    outcome(centre.post(task + "/$move", parameters(command="accept")), 403)
    assert county.post(task + "/$move", parameters(command="request-cancel", reason="已好转")).status_code == 200
    withdrawn = county.post(task + "/$move", parameters(command="withdraw-cancel"))
    assert withdrawn.json()["businessStatus"]["coding"][0]["code"] == "redirected", "the state before the request is remembered"
    told = client.get("Provenance?target=" + task).json()["entry"]
    assert {"submit", "redirect", "request-cancel", "withdraw-cancel"} <= {e["resource"]["activity"]["coding"][0]["code"] for e in told}


def test_booking_by_plain_fhir_takes_and_gives_back_the_slot(client):
    free = client.get("Slot?status=free&schedule=Schedule/schedule-3&_sort=-start&_count=1").json()["entry"][0]["resource"]
    slot = free["id"]
    body = {"resourceType": "Appointment", "status": "booked", "slot": [{"reference": "Slot/" + slot}], "start": free["start"], "end": free["end"], "participant": [{"actor": {"reference": "Patient/patient-2"}, "status": "accepted"}]}
    made = client.make(body)
    assert client.get("Slot/" + slot).json()["status"] == "busy"
    failed = transaction(client, entry("POST", "Appointment", body), entry("POST", "Basic", {"resourceType": "Basic", "code": {"text": "x"}}))
    outcome(failed, 409)
    assert client.put("Appointment/" + made["id"], dict(made, status="cancelled", cancelationReason={"text": "x"})).status_code == 200
    assert client.get("Slot/" + slot).json()["status"] == "free"
    assert client.post("Appointment", body).status_code == 201


def command(*words): return subprocess.run([BINARY, *words], capture_output=True, text=True)


def test_one_writer_to_a_store(fhir, tmp_path):
    (tmp_path / "p.ndjson").write_text('{"resourceType":"Patient"}')
    for words in [["import", "--data", fhir.folder, str(tmp_path / "p.ndjson")], ["serve", "--data", fhir.folder, "--port", "0"], ["demo", "--data", fhir.folder]]:
        refused = command(*words)
        assert refused.returncode == 75 and "stop it first" in refused.stderr, refused.stderr
    copy = str(tmp_path / "copy.sqlite")
    assert command("backup", "--data", fhir.folder, "--to", copy).returncode == 0
    assert command("restore", copy, "--data", fhir.folder).returncode == 75
    assert oct(os.stat(copy).st_mode & 0o777) == "0o600" and oct(os.stat(fhir.folder + "/junyi.sqlite").st_mode & 0o777) == "0o600"
    for words in [["token", "--user", "operator"], ["check", "store"], ["backup", "--to", copy]]:
        missing = command(*words, "--data", str(tmp_path / "typo"))
        assert missing.returncode == 65 and "no store" in missing.stderr and not (tmp_path / "typo").exists()


def test_backup_and_tokens_under_load(tmp_path):
    folder = str(tmp_path / "load")
    hammer = subprocess.Popen([BINARY, "check", "hammer", "--data", folder, "--prefix", "h"], stdout=subprocess.PIPE, text=True)
    for _ in range(2000): hammer.stdout.readline()
    start = time.time()
    copied = command("backup", "--data", folder, "--to", str(tmp_path / "copy.sqlite"))
    assert copied.returncode == 0 and time.time() - start < 60
    checked = command("check", "store", "--data", folder)
    assert ", 0 problems" in checked.stdout, checked.stdout + checked.stderr
    hammer.send_signal(signal.SIGKILL)
    assert command("restore", str(tmp_path / "copy.sqlite"), "--data", str(tmp_path / "back")).returncode == 0
    assert ", 0 problems" in command("check", "store", "--data", str(tmp_path / "back")).stdout


def test_damaged_files_are_told_and_the_rest_is_kept(tmp_path):
    import gzip
    data, folder = tmp_path / "data", tmp_path / "in"
    folder.mkdir()
    (folder / "a.ndjson.gz").write_bytes(gzip.compress(b'{"resourceType":"Patient","id":"a"}\n' * 1000)[:40])
    (folder / "b.json").write_text('{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"b1"}},{"resource":{"id":"x"}},{"resource":{"resourceType":"Patient","id":"b2"}}]}')
    result = command("import", "--data", str(data), str(folder))
    assert result.returncode == 1 and "Patient\t2" in result.stdout and "2 rejected" in result.stdout, result.stdout + result.stderr
    rejects = (data / "rejects.ndjson").read_text()
    assert "a.ndjson.gz" in rejects and '\\"id\\":\\"x\\"' in rejects
    again = command("import", "--data", str(data), str(folder))
    assert "Patient\t2" in again.stdout and "2 versions" in command("check", "store", "--data", str(data)).stdout


def test_a_full_disk_does_not_keep_the_server_from_stopping(tmp_path):
    place = tmp_path / "small"
    place.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)], capture_output=True).returncode != 0:
        pytest.skip("a small file system cannot be mounted here")
    try:
        assert command("demo", "--data", str(place / "d"), "--patients", "20", "--seed", "5").returncode == 0
        token = command("token", "--data", str(place / "d"), "--user", "operator").stdout.strip()
        process = subprocess.Popen([BINARY, "serve", "--data", str(place / "d"), "--port", "0"], stdout=subprocess.PIPE, text=True)
        base = re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir"
        headers = {"Authorization": "Bearer " + token, "Content-Type": "application/fhir+json"}
        codes = []
        for _ in range(400):
            codes.append(requests.post(base + "/Binary", json={"resourceType": "Binary", "contentType": "x/y", "data": os.urandom(150_000).hex()}, headers=headers).status_code)
            if codes[-1] == 503: break
        assert codes[-1] == 503 and codes[0] == 201
        assert requests.get(base + "/Patient/patient-1", headers=headers).status_code in (200, 503)
        start = time.time()
        process.terminate()
        process.wait(timeout=40)
        assert time.time() - start < 35
        kept = [c for c in codes if c == 201]
        assert f", 0 problems" in command("check", "store", "--data", str(place / "d")).stdout and kept
    finally:
        subprocess.run(["umount", "-l", str(place)])


def test_a_patient_takes_everything_of_their_own(people):
    everything = people["patient"].get("Patient/patient-1/$everything")
    assert everything.status_code == 200 and all(e["resource"]["resourceType"] != "Organization" for e in everything.json()["entry"])


def test_a_patch_is_not_evaluated_for_whom_it_is_not(people):
    steps = [{"op": "add", "path": "/gender", "value": "x"}]
    outcome(people["patient"].call("PATCH", "Patient/patient-1", steps, headers={"Content-Type": "application/json-patch+json"}), 403)


def test_nobody_turns_anothers_subscription(client, people):
    made = client.make({"resourceType": "Subscription", "status": "requested", "reason": "x", "criteria": "Observation?code=zz", "channel": {"type": "rest-hook", "endpoint": "http://127.0.0.1:9/a"}})
    turned = dict(made, status="off", channel={"type": "rest-hook", "endpoint": "http://127.0.0.1:9/b"})
    outcome(people["county.doctor"].put("Subscription/" + made["id"], turned), 403)
    outcome(people["county.doctor"].delete("Subscription/" + made["id"]), 403)
