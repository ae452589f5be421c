"""Behaviour 38: subscribers hear of every change, in order, whatever falls over on the way."""
import json
import os
import re
import signal
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from served import BINARY, Client, Server
from test_behaviours import PATIENT, key, outcome

BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/"


class Receiver:
    """A subscriber: keeps what it hears; answers 503 while it is failing."""

    def __init__(self):
        self.heard, self.isFailing = [], False
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                if not outer.isFailing: outer.heard.append((self.command, self.path, dict(self.headers), body))
                self.send_response(503 if outer.isFailing else 200)
                self.send_header("Content-Length", "0")
                self.end_headers()
            do_POST = do_PUT = answer
            def log_message(self, *_): pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def wait(self, count, seconds=15):
        end = time.time() + seconds
        while len(self.heard) < count and time.time() < end: time.sleep(0.05)
        return list(self.heard)

    def numbers(self):
        found = []
        for _, _, _, body in self.heard:
            for part in json.loads(body)["entry"][0]["resource"]["parameter"]:
                if part["name"] == "notificationEvent": found.append(int(next(p["valueString"] for p in part["part"] if p["name"] == "eventNumber")))
        return found

    def kinds(self):
        return [next(p["valueCode"] for p in json.loads(b)["entry"][0]["resource"]["parameter"] if p["name"] == "type") for _, _, _, b in self.heard]


@pytest.fixture
def receiver():
    made = Receiver()
    yield made
    made.server.shutdown()


def plain(address, code, payload="application/fhir+json"):
    channel = {"type": "rest-hook", "endpoint": address, "header": ["X-Mark: " + code]}
    if payload: channel["payload"] = payload
    return {"resourceType": "Subscription", "status": "requested", "reason": "test", "criteria": f"Observation?code={code}", "channel": channel}


def topic(address, code, content="full-resource", heartbeat=None):
    made = plain(address, code)
    made["criteria"] = "urn:junyi:topic:Observation"
    made["_criteria"] = {"extension": [{"url": BACKPORT + "backport-filter-criteria", "valueString": f"Observation?code={code}"}]}
    made["channel"]["_payload"] = {"extension": [{"url": BACKPORT + "backport-payload-content", "valueCode": content}]}
    if heartbeat: made["channel"]["extension"] = [{"url": BACKPORT + "backport-heartbeat-period", "valueUnsignedInt": heartbeat}]
    return made


def observe(client, code):
    return client.make({"resourceType": "Observation", "status": "final", "code": {"coding": [{"system": "urn:test:code", "code": code}]}})


def active(client, subscription, seconds=10):
    made = client.make(subscription)
    end = time.time() + seconds
    while time.time() < end:
        if client.get("Subscription/" + made["id"]).json()["status"] == "active": return made["id"]
        time.sleep(0.05)
    raise AssertionError("the subscription did not become active")


def test_b38_r4_hook_puts_what_matches_in_order(client, receiver):
    code = key()
    active(client, plain(receiver.address, code))
    made = [observe(client, code)["id"] for _ in range(5)]
    observe(client, code + "other")
    heard = receiver.wait(5)
    time.sleep(0.3)
    assert [path for _, path, _, _ in receiver.heard] == [f"/Observation/{i}" for i in made] and heard[0][0] == "PUT" and heard[0][2]["X-Mark"] == code
    assert json.loads(heard[0][3])["id"] == made[0]


def test_b38_empty_hook(client, receiver):
    code = key()
    active(client, plain(receiver.address, code, payload=None))
    observe(client, code)
    method, _, _, body = receiver.wait(1)[0]
    assert method == "POST" and body == b""


def test_b38_topic_with_handshake_numbers_heartbeat_and_catch_up(client, receiver):
    code = key()
    own = active(client, topic(receiver.address, code, heartbeat=1))
    assert receiver.kinds()[0] == "handshake"
    made = [observe(client, code)["id"] for _ in range(3)]
    end = time.time() + 10
    while receiver.numbers() != [1, 2, 3] and time.time() < end: time.sleep(0.05)
    assert receiver.numbers() == [1, 2, 3]
    bodies = [e["resource"]["id"] for _, _, _, b in receiver.heard for e in json.loads(b)["entry"][1:]]
    assert bodies == made
    end = time.time() + 10
    while "heartbeat" not in receiver.kinds() and time.time() < end: time.sleep(0.05)
    assert "heartbeat" in receiver.kinds()
    status = client.get(f"Subscription/{own}/$status").json()["entry"][0]["resource"]["parameter"]
    assert next(p["valueString"] for p in status if p["name"] == "eventsSinceSubscriptionStart") == "3"
    missed = client.get(f"Subscription/{own}/$events?eventsSinceNumber=2&eventsUntilNumber=3&content=full-resource").json()
    assert [e["resource"]["id"] for e in missed["entry"][1:]] == made[1:]


@pytest.mark.parametrize("content,focus,resources", [("empty", False, 0), ("id-only", True, 0), ("full-resource", True, 1)])
def test_b38_payload_contents(client, receiver, content, focus, resources):
    code = key()
    active(client, topic(receiver.address, code, content))
    observe(client, code)
    bundle = json.loads(receiver.wait(2)[1][3])
    event = next(p for p in bundle["entry"][0]["resource"]["parameter"] if p["name"] == "notificationEvent")
    assert any(p["name"] == "focus" for p in event["part"]) == focus and len(bundle["entry"]) == 1 + resources


def test_b38_failures_are_tried_again_and_hold_nobody_up(client, receiver):
    code = key()
    own = active(client, topic(receiver.address, code))
    other = Receiver()
    active(client, topic(other.address, code))
    receiver.isFailing = True
    observe(client, code)
    assert len(other.wait(2)) >= 2, "one that fails holds no other up"
    end = time.time() + 10
    error = None
    while not error and time.time() < end:
        status = client.get(f"Subscription/{own}/$status").json()["entry"][0]["resource"]["parameter"]
        error = next((p for p in status if p["name"] == "error"), None)
        time.sleep(0.1)
    assert error["valueCodeableConcept"]["text"] == "HTTP 503"
    receiver.isFailing = False
    end = time.time() + 20
    while receiver.numbers() != [1] and time.time() < end: time.sleep(0.05)
    assert receiver.numbers() == [1]
    other.server.shutdown()


def test_b38_wrong_subscriptions_are_refused(client):
    good = plain("http://127.0.0.1:9", "x")
    outcome(client.post("Subscription", dict(good, criteria="Observation?nonsense=1")), 400)
    outcome(client.post("Subscription", dict(good, criteria="Nonsense?code=1")), 400)
    outcome(client.post("Subscription", dict(good, channel={"type": "sms", "endpoint": "tel:1"})), 422)
    outcome(client.post("Subscription", dict(good, channel={"type": "rest-hook", "endpoint": "file:///etc/passwd"})), 422)
    outcome(client.post("Subscription", dict(good, status="active")), 422)


def test_b38_nothing_is_lost_when_the_server_is_killed(tmp_path, receiver):
    folder = str(tmp_path / "killed")
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "1", "--seed", "5"], check=True)

    def serve():
        process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True)
        base = re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir"
        return process, Server(folder, base).client("operator")
    process, client = serve()
    code = key()
    active(client, topic(receiver.address, code))
    receiver.isFailing = True
    for _ in range(10): observe(client, code)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    receiver.isFailing = False
    process, client = serve()
    end = time.time() + 30
    while sorted(set(receiver.numbers())) != list(range(1, 11)) and time.time() < end: time.sleep(0.1)
    assert sorted(set(receiver.numbers())) == list(range(1, 11))
    process.terminate()
    assert process.wait(timeout=30) == 0
