"""Notices to people: e-mail over a relay, SMS over a gateway, and an owner for what does not arrive."""
import base64
import http.server
import json
import os
import re
import socket
import subprocess
import threading
import time

import pytest
from served import BINARY, Server
from test_access import parameters
from test_behaviours import key, outcome
from test_booking import until


class Relay:
    """A mail relay that takes everything and keeps it."""

    def __init__(self, port=0):
        self.letters = []
        self.listener = socket.create_server(("127.0.0.1", port))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        file = connection.makefile("rwb")
        say = lambda text: (file.write(text.encode() + b"\r\n"), file.flush())
        say("220 relay")
        letter = {}
        for line in iter(file.readline, b""):
            word = line.decode().strip()
            if word.startswith("EHLO"): say("250-relay\r\n250 8BITMIME")
            elif word.startswith("RCPT"): letter["to"] = word; say("250 ok")
            elif word == "DATA":
                say("354 go on")
                lines = []
                while (text := file.readline()) not in (b".\r\n", b""): lines.append(text.decode())
                head, _, body = "".join(lines).partition("\r\n\r\n")
                letter.update(head=head, text=base64.b64decode(body).decode())
                self.letters.append(dict(letter))
                say("250 taken")
            elif word == "QUIT": say("221 bye"); break
            else: say("250 ok")
        connection.close()

    def close(self): self.listener.close()


class Gateway(http.server.BaseHTTPRequestHandler):
    messages = []

    def do_POST(self):
        Gateway.messages.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_): pass


@pytest.fixture(scope="module")
def platform(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("notices"))
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "20", "--seed", "5"], check=True)
    relay = Relay()
    gateway = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
    threading.Thread(target=gateway.serve_forever, daemon=True).start()
    environment = dict(os.environ, JUNYI_NOTIFY_SMTP=f"127.0.0.1:{relay.port}", JUNYI_NOTIFY_SMS=f"http://127.0.0.1:{gateway.server_port}/send")
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True, env=environment)
    server = Server(folder, re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir")
    yield {"server": server, "relay": relay}
    process.terminate()
    assert process.wait(timeout=30) == 0
    relay.close()
    gateway.shutdown()


def subscribe(client, kind, endpoint):
    made = client.post("Subscription", {
        "resourceType": "Subscription", "status": "requested", "reason": "test", "criteria": "Task?status=requested",
        "channel": {"type": kind, "endpoint": endpoint, "header": ["Subject: 新转诊"]}})
    assert made.status_code == 201, made.text
    until(lambda: client.get("Subscription/" + made.json()["id"]).json()["status"] == "active")
    return made.json()["id"]


def refer(client):
    sent = client.post("ServiceRequest/$refer", parameters(patient="Patient/patient-1", recipient="Organization/org-centre", reason="通知检查 " + key(), question="请评估"))
    assert sent.status_code == 201, sent.text
    return sent.json()["id"]


def test_a_letter_and_a_message_say_that_something_is_there_and_not_what(platform):
    server, relay = platform["server"], platform["relay"]
    centre, county = server.client("centre.doctor"), server.client("county.doctor")
    subscribe(centre, "email", "mailto:doctor@example.org")
    subscribe(centre, "sms", "tel:+8613800000000")
    name = county.get("Patient/patient-1").json()["name"][0]["text"]
    task = refer(county)
    until(lambda: relay.letters and Gateway.messages)
    letter, message = relay.letters[-1], Gateway.messages[-1]
    assert "doctor@example.org" in letter["to"] and "Task/" + task in letter["text"] and message["to"] == "+8613800000000"
    assert name not in letter["text"] + letter["head"] + message["text"] and "通知检查" not in letter["text"] + message["text"]
    assert base64.b64encode("新转诊".encode()).decode() in letter["head"] or base64.b64encode(" 新转诊".encode()).decode() in letter["head"]


def test_what_does_not_arrive_has_an_owner_until_it_does(platform):
    server, relay = platform["server"], platform["relay"]
    centre, county, operator = server.client("centre.doctor"), server.client("county.doctor"), server.client("operator")
    subscription = subscribe(centre, "email", "mailto:late@example.org")
    relay.close()
    refer(county)
    until(lambda: operator.get("Task/undelivered-" + subscription).status_code == 200, 20)
    task = operator.get("Task/undelivered-" + subscription).json()
    assert task["status"] == "requested" and task["owner"]["reference"] == "Organization/org-centre" and task["focus"]["reference"] == "Subscription/" + subscription
    again = Relay(relay.port)
    platform["relay"] = again
    until(lambda: any("late@example.org" in letter["to"] for letter in again.letters), 40)
    until(lambda: operator.get("Task/undelivered-" + subscription).json()["status"] == "completed")


def test_addresses_that_no_letter_can_be_sent_to(platform):
    client = platform["server"].client("operator")
    for kind, endpoint in (("email", "doctor@example.org"), ("email", "mailto:a@b\r\nDATA"), ("email", "mailto:a>@b"), ("sms", "tel:x"), ("websocket", "ws://x"), ("rest-hook", "mailto:a@b")):
        made = client.post("Subscription", {"resourceType": "Subscription", "status": "requested", "reason": "test", "criteria": "Task?status=requested", "channel": {"type": kind, "endpoint": endpoint}})
        assert made.status_code in (400, 422), (kind, endpoint, made.text)
