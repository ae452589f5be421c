"""Files of referrals: looked at by ClamAV before anybody opens them, blocked where they are infected, asked for again, and never in the way."""
import base64
import hashlib
import os
import re
import shutil
import subprocess
import time

import pytest
from served import BINARY, Server
from test_access import parameters
from test_behaviours import key, outcome
from test_booking import move, person, refer, until
from test_care_paths import code

THREAT = b"JUNYI-TEST-THREAT"


@pytest.fixture(scope="module")
def daemon(tmp_path_factory):
    """ClamAV's own daemon with one signature of ours."""
    program = shutil.which("clamd") or "/usr/sbin/clamd"
    folder = tmp_path_factory.mktemp("clam")
    (folder / "own.ndb").write_text("Junyi.Test.Threat:0:*:" + THREAT.hex() + "\n")
    socket = str(folder / "clamd.sock")
    (folder / "clamd.conf").write_text(f"LocalSocket {socket}\nDatabaseDirectory {folder}\nForeground yes\nStreamMaxLength 1M\nMaxThreads 2\n")

    def start():
        process = subprocess.Popen([program, "-c", str(folder / "clamd.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: os.path.exists(socket), 30)
        return process

    start.socket = socket
    return start


@pytest.fixture(scope="module")
def site(daemon, tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("files"))
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "60", "--seed", "7"], check=True)
    environment = dict(os.environ, JUNYI_CONTENT_SCANNER=daemon.socket)
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True, env=environment)
    base = re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir"
    server = Server(folder, base)
    server.people = {name: server.client(name) for name in ["county.doctor", "centre.doctor", "community.doctor"]}
    server.office = server.client("operator")
    yield server
    process.terminate()
    assert process.wait(timeout=30) == 0


@pytest.fixture(scope="module")
def scanner(daemon):
    process = daemon()
    yield process
    process.terminate()
    process.wait(timeout=20)


def attach(who, task, status=201, data=None, **values):
    values = {n.replace("_", "-"): v for n, v in values.items()}
    if data is not None: values["data"] = base64.b64encode(data).decode()
    answer = who.post(task + "/$attach", parameters(**values))
    assert answer.status_code == status, answer.text
    return answer.json()


def scan(who, document):
    return next(t["code"] for t in who.get("DocumentReference/" + document).json()["meta"]["tag"] if t["system"] == "urn:junyi:content-scan")


def asked(office, document): return office.get("Task/file-" + document).json()


def opened(who, document):
    found = who.get("DocumentReference/" + document).json()["content"][0]["attachment"]
    return who.get(found["url"], headers={"Accept": "*/*"})


def sent(site, name="附件"):
    patient = "Patient/" + site.office.make(person(name))["id"]
    return refer(site.people, patient, "附件 " + key())


def test_a_file_waits_for_the_scanner_and_holds_nothing_up(site, daemon):
    """Before the daemon answers: nobody opens the file by any way, and the referral goes on; then it is opened as it was sent."""
    county, centre = site.people["county.doctor"], site.people["centre.doctor"]
    task, request = sent(site)
    content = b"%PDF-1.4 " + os.urandom(90_000)
    document = attach(county, task, title="CT 报告", content_type="application/pdf", data=content)
    attachment = document["content"][0]["attachment"]
    assert attachment["size"] == len(content) and attachment["title"] == "CT 报告" and attachment["contentType"] == "application/pdf"
    assert attachment["hash"] == base64.b64encode(hashlib.sha1(content).digest()).decode()
    assert {r["reference"] for r in document["context"]["related"]} == {task, request} and document["docStatus"] == "preliminary"
    time.sleep(1.5)
    assert scan(centre, document["id"]) == "pending"
    binary = attachment["url"]
    refused = opened(centre, document["id"])
    assert refused.status_code == 403 and code(refused) == "content.blocked" and "scanned" in refused.json()["issue"][0]["details"]["text"]
    for way in [binary + "/_history/1", binary + "?_format=json"]:
        outcome(centre.get(way), 403)
    for way in ["Binary?_id=" + binary.split("/")[1], "Binary/_history", "_history?_count=200"]:
        found = centre.get(way)
        assert base64.b64encode(content).decode()[:60] not in found.text
    batch = centre.post("", {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET", "url": binary}}]}).json()
    assert batch["entry"][0]["response"]["status"].startswith("403")
    move(centre, task, "receive")
    process = daemon()
    try:
        until(lambda: scan(centre, document["id"]) == "available", 30)
        assert opened(centre, document["id"]).content == content
        assert centre.get("DocumentReference/" + document["id"]).json()["docStatus"] == "final"
        move(centre, task, "accept")
    finally:
        process.terminate()
        process.wait(timeout=20)


def test_an_infected_file_is_blocked_and_asked_for_again(site, scanner):
    county, centre = site.people["county.doctor"], site.people["centre.doctor"]
    task, request = sent(site)
    document = attach(county, task, title="化验单", content_type="text/plain", data=b"before " + THREAT + b" after")["id"]
    until(lambda: scan(centre, document) == "threats-found", 30)
    outcome(opened(centre, document), 403)
    outcome(opened(county, document), 403)
    task_of_file = asked(site.office, document)
    assert task_of_file["status"] == "requested" and task_of_file["focus"]["reference"] == request and task_of_file["restriction"]["period"]["end"]
    assert task_of_file["owner"]["reference"].startswith("Organization/org-county") and task_of_file["code"]["coding"][0]["code"] == "file"
    move(centre, task, "receive")
    attach(county, task, document="DocumentReference/" + document, title="化验单", content_type="text/plain", data="血钾 4.1".encode())
    until(lambda: scan(centre, document) == "available", 30)
    assert opened(centre, document).content == "血钾 4.1".encode() and asked(site.office, document)["status"] == "completed"
    again = county.post(task + "/$attach", parameters(
        **{"document": document, "title": "x", "content-type": "text/plain", "data": base64.b64encode(b"x").decode()}))
    assert again.status_code == 409 and code(again) == "file.there"


def test_a_file_that_the_scanner_does_not_take_stays_closed(site, scanner):
    county, centre = site.people["county.doctor"], site.people["centre.doctor"]
    task, _ = sent(site)
    document = attach(county, task, title="大文件", content_type="application/pdf", data=b"%PDF-" + bytes(3 << 20))["id"]
    until(lambda: scan(centre, document) == "validation-failed", 60)
    outcome(opened(centre, document), 403)
    assert asked(site.office, document)["status"] == "requested"


def test_a_file_that_is_to_come_has_an_owner(site, scanner):
    county, centre = site.people["county.doctor"], site.people["centre.doctor"]
    task, _ = sent(site)
    document = attach(county, task, title="病理切片报告")["id"]
    assert scan(centre, document) == "awaited" and asked(site.office, document)["owner"]["reference"].startswith("Organization/org-county")
    attach(county, task, document=document, content_type="image/png", data=b"\x89PNG\r\n\x1a\n" + bytes(40))
    until(lambda: scan(centre, document) == "available", 30)
    assert asked(site.office, document)["status"] == "completed"
    assert centre.get("DocumentReference/" + document).json()["description"] == "病理切片报告", "the title that it was announced under"


def test_what_may_not_go_is_refused(site, scanner):
    county, other = site.people["county.doctor"], site.people["community.doctor"]
    task, _ = sent(site)
    kind = lambda who, status, **values: outcome(who.post(task + "/$attach", parameters(
        **{n.replace("_", "-"): base64.b64encode(v).decode() if n == "data" else v for n, v in values.items()})), status)["issue"][0]["details"]["coding"][0]["code"]
    assert kind(county, 422, title="x", content_type="application/x-msdownload", data=b"MZ") == "file.type"
    assert kind(county, 422, title="x", content_type="application/pdf", data=b"MZ not a PDF") == "file.mismatch"
    assert kind(county, 422, title="x", content_type="text/plain", data=b"\xff\xfe\x00") == "file.mismatch"
    assert kind(county, 422, title="x", content_type="text/plain", data=bytes(0)) == "file.empty"
    assert kind(county, 422, title="x", content_type="application/pdf", data=b"%PDF-" + bytes(21 << 20)) == "file.too-large"
    outcome(county.post(task + "/$attach", parameters(**{"content-type": "text/plain", "data": "eA=="})), 422)
    outcome(county.post(task + "/$attach", parameters(**{"title": "x", "content-type": "text/plain", "data": "***"})), 400)
    outcome(county.post(task + "/$attach", parameters(title="x", document="DocumentReference/none")), 404)
    outcome(other.post(task + "/$attach", parameters(title="x")), 403)
    document = attach(county, task, title="原件", content_type="text/plain", data=b"as it was")
    until(lambda: scan(county, document["id"]) == "available", 30)
    kept = county.get("DocumentReference/" + document["id"]).json()
    for name in ["DocumentReference/" + document["id"], kept["content"][0]["attachment"]["url"]]:
        assert county.delete(name).status_code == 422 and code(county.delete(name)) == "file.by-operation"
    kept["meta"]["tag"][0]["code"] = "available"
    kept["description"] = "another"
    outcome(county.put("DocumentReference/" + document["id"], kept), 422)


def test_any_file_is_looked_at(site, scanner):
    """Binary as such too, whatever tag the client gives it."""
    county = site.people["county.doctor"]
    for data, ends in [(b"quiet", 200), (THREAT, 403)]:
        made = county.post("Binary", {
            "resourceType": "Binary", "contentType": "text/plain", "data": base64.b64encode(data).decode(),
            "meta": {"tag": [{"system": "urn:junyi:content-scan", "code": "available"}]}})
        assert made.status_code == 201
        name = "Binary/" + made.json()["id"]
        scanned = lambda: site.office.get("Binary?content-scan=pending&_id=" + name.split("/")[1]).json().get("total") == 0
        until(scanned, 30)
        assert county.get(name).status_code == ends
