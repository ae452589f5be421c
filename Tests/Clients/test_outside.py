"""Visits at a hospital that keeps its own book: sure when it says so, told one truth meanwhile, no orphan and no second booking whatever the network does."""
import http.server
import json
import os
import re
import signal
import subprocess
import threading
import time

import pytest
from served import BINARY, Server
from test_access import parameters
from test_behaviours import key, outcome
from test_booking import call, move, moment, person, refer, state, until
from test_care_paths import code


class Hospital:
    """Its book over FHIR: PUT makes or changes a visit, GET tells of it."""

    def __init__(self):
        self.book, self.asked, self.tokens, self.mode, self.delay = {}, [], [], "good", 0
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def answer(self, status, body=None):
                try:
                    self.send_response(status)
                    self.send_header("Content-Type", "application/fhir+json")
                    text = json.dumps(body).encode() if body else b""
                    self.send_header("Content-Length", str(len(text)))
                    self.end_headers()
                    self.wfile.write(text)
                except (BrokenPipeError, ConnectionResetError):
                    pass

            def do_PUT(self):
                visit = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                outer.asked.append(visit)
                outer.tokens.append(self.headers.get("Authorization"))
                if outer.mode == "down": return self.answer(503)
                if outer.mode == "full" and visit["status"] == "booked":
                    return self.answer(409, {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "conflict", "details": {"text": "号已满"}}]})
                outer.book[self.path] = visit
                if outer.mode == "silent": time.sleep(12)
                self.answer(200, visit)

            def do_GET(self):
                if outer.mode == "down": return self.answer(503)
                found = outer.book.get(self.path)
                self.answer(200, found) if found else self.answer(404)

            def log_message(self, *arguments): pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}/fhir/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def live(self): return [path for path, visit in self.book.items() if visit["status"] == "booked"]


class Site:
    """A server that can be killed and started again on the same folder."""

    def __init__(self, folder):
        self.folder = folder
        subprocess.run([BINARY, "demo", "--data", folder, "--patients", "60", "--seed", "9"], check=True)
        self.start()

    def start(self):
        environment = dict(os.environ, JUNYI_BOOKING_OUTSIDE_TOKENS="outside=secret-of-the-hospital")
        self.process = subprocess.Popen([BINARY, "serve", "--data", self.folder, "--port", "0"], stdout=subprocess.PIPE, text=True, env=environment)
        server = Server(self.folder, re.search(r"http://\S+", self.process.stdout.readline()).group(0) + "fhir")
        self.office = server.client("operator")
        self.people = {name: server.client(name) for name in ["county.doctor", "centre.doctor"]}

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    site = Site(str(tmp_path_factory.mktemp("outside")))
    yield site
    site.process.terminate()
    assert site.process.wait(timeout=30) == 0


@pytest.fixture
def hospital(site):
    """A hospital of its own with a schedule, and a way to give it slots."""
    hospital = Hospital()
    name = key()
    site.office.put("Endpoint/outside", {
        "resourceType": "Endpoint", "id": "outside", "status": "active", "address": hospital.address, "payloadType": [{"text": "Appointment"}],
        "connectionType": {"system": "http://terminology.hl7.org/CodeSystem/endpoint-connection-type", "code": "hl7-fhir-rest"}})
    made = site.office.put("Schedule/" + name, {
        "resourceType": "Schedule", "id": name, "active": True, "comment": "外院门诊", "actor": [{"reference": "Location/loc-org-centre"}],
        "extension": [{"url": "urn:junyi:outside-book", "valueReference": {"reference": "Endpoint/outside"}}]})
    assert made.status_code == 201, made.text

    def slot(hour, minute=0, days=3):
        start, end = moment(days, hour, minute), moment(days, hour, minute + 15)
        return site.office.make({
            "resourceType": "Slot", "schedule": {"reference": "Schedule/" + name}, "status": "free", "start": start.isoformat(), "end": end.isoformat(),
            "identifier": [{"system": "urn:hospital:slot", "value": f"H-{hour}-{minute}"}]})["id"]

    hospital.slot = slot
    yield hospital
    hospital.server.shutdown()


def patient(site): return "Patient/" + site.office.make(person("外院预约"))["id"]


def book(site, slot, who):
    return call(site.office, "book", appointment_reference="Appointment/f." + slot, patient_reference=who).json()["entry"][0]["resource"]


def status(site, visit): return site.office.get("Appointment/" + visit["id"]).json()["status"]


def slot_status(site, slot): return site.office.get("Slot/" + slot).json()["status"]


def test_a_visit_is_sure_when_the_hospital_says_so(site, hospital):
    slot, who = hospital.slot(9), patient(site)
    made = book(site, slot, who)
    assert made["status"] == "pending" and slot_status(site, slot) in ("busy-tentative", "busy")
    until(lambda: status(site, made) == "booked", 15)
    assert slot_status(site, slot) == "busy" and len(hospital.live()) == 1
    sent = hospital.asked[0]
    assert sent["id"] == made["id"] and sent["slot"][0]["identifier"]["value"] == "H-9-0" and sent["contained"][0]["name"][0]["text"] == "外院预约"
    assert hospital.tokens[0] == "Bearer secret-of-the-hospital" and "extension" not in sent
    outcome(call(site.office, "book", 409, appointment_reference="Appointment/f." + slot, patient_reference=patient(site)), 409)
    # Cancelled here, and there.
    call(site.office, "book", appointment_resource=dict(site.office.get("Appointment/" + made["id"]).json(), status="cancelled"))
    until(lambda: hospital.live() == [], 15)
    assert slot_status(site, slot) == "free"


def test_a_refusal_closes_the_slot_and_is_told(site, hospital):
    hospital.mode = "full"
    slot, who = hospital.slot(9), patient(site)
    made = book(site, slot, who)
    until(lambda: status(site, made) == "cancelled", 15)
    kept = site.office.get("Appointment/" + made["id"]).json()
    assert kept["cancelationReason"]["text"] == "号已满" and slot_status(site, slot) == "busy-unavailable"
    # A referral goes on to be booked anew.
    task, _ = refer(site.people, patient(site), "外院 " + key())
    for step in ["receive", "accept"]: move(site.people["centre.doctor"], task, step)
    other = hospital.slot(10)
    move(site.people["centre.doctor"], task, "schedule", slot=other)
    until(lambda: state(site.office, task) == "appointment-cancelled", 15)
    hospital.mode = "good"
    move(site.people["centre.doctor"], task, "schedule", slot=hospital.slot(11))
    visit = site.office.get(task).json()["output"][-1]["valueReference"]["reference"]
    until(lambda: site.office.get(visit).json()["status"] == "booked", 15)
    assert state(site.office, task) == "scheduled"


def test_a_late_answer_is_no_failure(site, hospital):
    """The hospital books and its answer is lost: pending until it is asked, then booked, once."""
    hospital.mode = "silent"
    slot, who = hospital.slot(9), patient(site)
    made = book(site, slot, who)
    until(lambda: len(hospital.asked) == 1, 10)
    assert status(site, made) == "pending"
    time.sleep(2)
    hospital.mode = "down"
    assert status(site, made) == "pending"
    hospital.mode = "good"
    until(lambda: status(site, made) == "booked", 40)
    assert len(hospital.asked) == 1 and len(hospital.live()) == 1


def test_a_crash_after_the_hospital_booked_leaves_no_orphan(site, hospital):
    hospital.mode = "silent"
    slot, who = hospital.slot(9), patient(site)
    made = book(site, slot, who)
    until(lambda: hospital.live() != [], 10)
    site.kill()
    hospital.mode = "good"
    site.start()
    until(lambda: status(site, made) == "booked", 20)
    assert len(hospital.live()) == 1 and slot_status(site, slot) == "busy"


def test_what_clients_may_not(site, hospital):
    hospital.mode = "down"
    slot, who = hospital.slot(9), patient(site)
    made = book(site, slot, who)
    present = site.office.get("Appointment/" + made["id"]).json()
    bare = {name: value for name, value in present.items() if name != "extension"}
    for changed in [dict(present, status="booked"), dict(present, status="cancelled"), bare]:
        answer = site.office.put("Appointment/" + made["id"], changed)
        assert answer.status_code == 422 and code(answer) == "booking.outside-operation", answer.text
    assert code(site.office.delete("Appointment/" + made["id"])) == "booking.outside-operation"
    own = site.office.make({"resourceType": "Schedule", "actor": [{"reference": "Location/loc-org-centre"}]})["id"]
    near = site.office.make({"resourceType": "Slot", "schedule": {"reference": "Schedule/" + own}, "status": "free", "start": moment(3, 15).isoformat(), "end": moment(3, 16).isoformat()})["id"]
    mixed = site.office.post("Appointment/$book", {"resourceType": "Parameters", "parameter": [{"name": "appointment-resource", "resource": {
        "resourceType": "Appointment", "status": "proposed", "slot": [{"reference": "Slot/" + hospital.slot(14)}, {"reference": "Slot/" + near}],
        "participant": [{"actor": {"reference": who}, "status": "accepted"}]}}]})
    assert mixed.status_code == 422 and code(mixed) == "booking.outside-many"
    # Cancelled while nobody knows: the hospital hears of it when it is there again.
    call(site.office, "book", appointment_resource=dict(present, status="cancelled"))
    assert status(site, made) == "cancelled" and slot_status(site, slot) == "free"
    hospital.mode = "good"
    until(lambda: any(v["status"] == "cancelled" for v in hospital.asked), 40)
    assert hospital.live() == []
