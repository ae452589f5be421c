"""Behaviour 42: tenants of one server share nothing but the port."""
import base64
import os
import re
import subprocess
import time

import pytest
import requests
from served import BINARY

HOSTS = {"north": "north.example", "south": "south.example"}


class Tenants:
    def __init__(self, port, tokens):
        self.port, self.tokens = port, tokens

    def call(self, method, tenant, path, token=None, **more):
        headers = {"Host": HOSTS[tenant], "Accept-Language": "en", **({"Authorization": f"Bearer {self.tokens[token]}"} if token else {}), **more.pop("headers", {})}
        return requests.request(method, f"http://127.0.0.1:{self.port}{path}", headers=headers, allow_redirects=False, timeout=60, **more)


@pytest.fixture(scope="module")
def tenants(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("tenants"))
    def junyi(*arguments): return subprocess.run([BINARY, *arguments], check=True, capture_output=True, text=True).stdout
    junyi("tenant", "add", "north", "--data", folder, "--host", HOSTS["north"])
    junyi("tenant", "add", "slow", "--data", folder, "--host", "slow.example", "--requests-per-second", "5")
    junyi("tenant", "add", "south", "--data", folder, "--host", HOSTS["south"], "--maximum-megabytes", "40")
    for name, seed in [("north", "3"), ("south", "4")]: junyi("demo", "--data", f"{folder}/tenants/{name}", "--patients", "60", "--seed", seed)
    assert "5/s" in junyi("tenant", "list", "--data", folder)
    taken = subprocess.run([BINARY, "tenant", "add", "other", "--data", folder, "--host", HOSTS["north"]], capture_output=True, text=True)
    assert taken.returncode != 0
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True)
    port = re.search(r"http://[^:]+:(\d+)", process.stdout.readline()).group(1)
    tokens = {name: junyi("token", "--data", f"{folder}/tenants/{name}", "--user", "operator").strip() for name in HOSTS}
    yield Tenants(port, tokens)
    process.terminate()
    assert process.wait(timeout=30) == 0


def test_b42_the_same_id_is_another_resource(tenants):
    names = {t: tenants.call("GET", t, "/fhir/Patient/patient-1", t).json()["name"] for t in HOSTS}
    assert names["north"] != names["south"]
    for tenant in HOSTS:
        assert tenants.call("PUT", tenant, "/fhir/Basic/mine", tenant, json={"resourceType": "Basic", "id": "mine", "code": {"text": tenant}}).status_code == 201
    for tenant in HOSTS: assert tenants.call("GET", tenant, "/fhir/Basic/mine", tenant).json()["code"]["text"] == tenant
    assert tenants.call("GET", "north", "/fhir/Patient?_count=1", "north").json()["link"][0]["url"].startswith(f"http://{HOSTS['north']}")


def test_b42_no_route_takes_another_tenants_token(tenants):
    described = tenants.call("GET", "north", "/fhir/openapi.json", "north").json()["paths"]
    walked = 0
    for path, methods in list(described.items()):
        place = "/fhir" + re.sub(r"\{[^}]*\}", "patient-1", path)
        for method in methods:
            if method not in ("get", "post", "put", "delete", "patch"): continue
            if place in ("/fhir/metadata", "/fhir/.well-known/smart-configuration"): continue
            walked += 1
            answer = tenants.call(method.upper(), "south", place, "north", json={} if method in ("post", "put", "patch") else None)
            assert answer.status_code == 401, (method, place, answer.status_code)
    assert walked > 500
    for page in ["/", "/patients", "/referrals", "/planning", "/metrics", "/events/worklist"]:
        answer = tenants.call("GET", "south", page, headers={"Cookie": "junyi_session=" + tenants.tokens["north"]})
        assert answer.status_code in (303, 401), page


def test_b42_an_address_of_another_tenant_stays_an_address(tenants):
    other = f"http://{HOSTS['south']}:{tenants.port}/fhir/Patient/patient-2"
    made = tenants.call("POST", "north", "/fhir/Observation", "north", json={"resourceType": "Observation", "status": "final", "code": {"text": "x"}, "subject": {"reference": other}})
    assert made.status_code == 201 and made.json()["subject"]["reference"] == other
    place = "/fhir/Observation?_id=" + made.json()["id"]
    assert len(tenants.call("GET", "north", place + "&_include=Observation:subject", "north").json()["entry"]) == 1
    assert "entry" not in tenants.call("GET", "north", place + "&subject:Patient._id=patient-2", "north").json()
    assert "entry" not in tenants.call("GET", "north", place + "&subject=Patient/patient-2", "north").json()


def test_b42_quotas_hold_for_one_alone(tenants):
    def ask(path="/fhir/metadata?_elements=status"): return requests.get(f"http://127.0.0.1:{tenants.port}{path}", headers={"Host": "slow.example"})
    start = time.monotonic()
    answers = [ask() for _ in range(40)]
    refused = [a for a in answers if a.status_code == 429]
    assert len(answers) - len(refused) <= 6 + 5 * (time.monotonic() - start) and refused[0].headers["Retry-After"]
    assert refused[0].json()["issue"][0]["code"] == "throttled" and ask("/health").status_code == 200
    assert tenants.call("GET", "south", "/fhir/Patient/patient-1", "south").status_code == 200
    full = None
    for _ in range(40):
        large = {"resourceType": "Binary", "contentType": "text/plain", "data": base64.b64encode(os.urandom(3_000_000)).decode()}
        full = tenants.call("POST", "south", "/fhir/Binary", "south", json=large)
        if full.status_code != 201: break
    assert full.status_code == 503 and "40 MB" in full.json()["issue"][0]["details"]["text"]
    assert tenants.call("GET", "south", "/fhir/Patient?_count=1", "south").status_code == 200
    assert tenants.call("POST", "north", "/fhir/Basic", "north", json={"resourceType": "Basic", "code": {"text": "x"}}).status_code == 201
