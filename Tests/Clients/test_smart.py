"""Behaviour 40: SMART App Launch and Backend Services, and scopes that hold through every interaction."""
import base64
import hashlib
import json
import subprocess
import time
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

import jwt
import pytest
import requests
from cryptography.hazmat.primitives.asymmetric import ec
from served import BINARY, Client
from test_behaviours import PATIENT, entry, key, observation, outcome, transaction

REDIRECT = "https://app.example/callback"
VERIFIER = "v" * 50
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")


@pytest.fixture(scope="module")
def smart(fhir, tmp_path_factory):
    private = ec.generate_private_key(ec.SECP384R1())
    public = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(private.public_key()))
    keys = tmp_path_factory.mktemp("keys") / "keys.json"
    keys.write_text(json.dumps({"keys": [dict(public, kid="k1", alg="ES384", use="sig")]}))
    def add(*arguments): return subprocess.run([BINARY, "client", "add", "--data", fhir.folder, *arguments], check=True, capture_output=True, text=True).stdout
    add("--id", "app", "--name", "Growth chart", "--redirect", REDIRECT, "--scope", "launch/patient offline_access patient/*.cruds user/*.rs")
    secret = add("--id", "portal", "--name", "Portal", "--redirect", REDIRECT, "--secret", "--scope", "patient/*.rs user/*.cruds").split("secret: ")[1].strip()
    add("--id", "backend", "--name", "Warehouse", "--keys", str(keys), "--scope", "system/*.rs", "--role", "operator")
    return Smart(fhir, private, secret)


class Smart:
    def __init__(self, fhir, private, secret):
        self.fhir, self.private, self.secret = fhir, private, secret
        self.origin = fhir.base.removesuffix("/fhir")

    def pairs(self, scope, **more):
        pairs = {"response_type": "code", "client_id": "app", "redirect_uri": REDIRECT, "scope": scope, "state": "s1", "aud": self.fhir.base,
                 "code_challenge": CHALLENGE, "code_challenge_method": "S256"}
        return {**pairs, **more}

    def session(self, user):
        browser = requests.Session()
        browser.post(self.origin + "/sign-in", data={"user": user})
        return browser

    def code(self, user, scope, patient=None, **more):
        pairs = self.pairs(scope, **more)
        form = {**pairs, "decision": "allow", **{f"scope-{i}": "on" for i in range(9)}, **({"patient": patient} if patient else {})}
        answer = self.session(user).post(self.origin + "/oauth/authorize", data=form, allow_redirects=False)
        assert answer.status_code == 303, answer.text
        return dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(answer.headers["Location"]).query))

    def token(self, **form): return requests.post(self.origin + "/oauth/token", data=form)

    def exchange(self, code, **more):
        return self.token(**{"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "client_id": "app", "code_verifier": VERIFIER, **more})

    def client(self, user, scope, patient=None):
        answer = self.exchange(self.code(user, scope, patient)["code"])
        assert answer.status_code == 200, answer.text
        return Client(self.fhir.base, answer.json()["access_token"])

    def assertion(self, **claims):
        now = int(time.time())
        whole = {"iss": "backend", "sub": "backend", "aud": self.origin + "/oauth/token", "exp": now + 200, "jti": key(), **claims}
        return jwt.encode(whole, self.private, algorithm="ES384", headers={"kid": "k1"})

    def backend(self, scope, **claims):
        return self.token(grant_type="client_credentials", scope=scope, client_assertion=self.assertion(**claims),
                          client_assertion_type="urn:ietf:params:oauth:client-assertion-type:jwt-bearer")


def test_b40_configuration_is_open_and_complete(smart):
    answer = requests.get(smart.fhir.base + "/.well-known/smart-configuration", headers={"Origin": "https://app.example"})
    assert answer.status_code == 200 and answer.headers["Access-Control-Allow-Origin"] == "*"
    told = answer.json()
    assert told["code_challenge_methods_supported"] == ["S256"] and told["token_endpoint"] == smart.origin + "/oauth/token"
    security = requests.get(smart.fhir.base + "/metadata").json()["rest"][0]["security"]
    assert security["service"][0]["coding"][0]["code"] == "SMART-on-FHIR"


def test_b40_a_code_is_good_once_with_its_verifier_and_address(smart):
    first = smart.code("patient", "patient/Observation.rs launch/patient")
    assert first["state"] == "s1"
    assert smart.exchange(first["code"], code_verifier="w" * 50).json()["error"] == "invalid_grant"
    again = smart.code("patient", "patient/Observation.rs launch/patient")["code"]
    answer = smart.exchange(again)
    assert answer.json()["patient"] == "patient-1" and answer.headers["Cache-Control"] == "no-store"
    assert smart.exchange(again).json()["error"] == "invalid_grant"
    third = smart.code("patient", "patient/Observation.rs")["code"]
    assert smart.exchange(third, redirect_uri="https://other.example/").json()["error"] == "invalid_grant"


@pytest.mark.parametrize("change, error", [({"code_challenge_method": "plain"}, "invalid_request"), ({"response_type": "token"}, "unsupported_response_type"),
    ({"aud": "https://elsewhere.example/fhir"}, "invalid_request"), ({"scope": "system/*.rs"}, "invalid_scope"), ({"state": ""}, "invalid_request")])
def test_b40_a_wrong_request_goes_back_with_its_reason(smart, change, error):
    answer = smart.session("patient").get(smart.origin + "/oauth/authorize", params=smart.pairs(**{"scope": "patient/*.rs", **change}), allow_redirects=False)
    assert answer.status_code == 303 and answer.headers["Location"].startswith(REDIRECT + "?error=" + error)


def test_b40_an_unknown_address_gets_nothing(smart):
    for change in [{"redirect_uri": "https://evil.example/"}, {"client_id": "nobody"}]:
        answer = smart.session("patient").get(smart.origin + "/oauth/authorize", params=smart.pairs("patient/*.rs", **change), allow_redirects=False)
        assert answer.status_code == 400 and "Location" not in answer.headers
    signed_out = requests.get(smart.origin + "/oauth/authorize", params=smart.pairs("patient/*.rs"), allow_redirects=False)
    assert signed_out.headers["Location"].startswith("/sign-in?next=%2Foauth%2Fauthorize")
    refused = smart.session("patient").post(smart.origin + "/oauth/authorize", data={**smart.pairs("patient/*.rs"), "decision": "deny"}, allow_redirects=False)
    assert "error=access_denied" in refused.headers["Location"]


def test_b40_patient_scopes_hold_everywhere(smart, client):
    mark, other = key(), client.make(PATIENT)["id"]
    mine, theirs = client.make(observation("patient-1", mark)), client.make(observation(other, mark))
    condition = client.make({"resourceType": "Condition", "subject": {"reference": "Patient/patient-1"}, "code": {"text": mark}})
    app = smart.client("county.doctor", "patient/Observation.rs patient/Patient.rs", patient="patient-1")
    assert app.ids(f"Observation?code={mark}") == [mine["id"]]
    outcome(app.get("Observation/" + theirs["id"]), 403, "forbidden")
    outcome(app.get("Condition/" + condition["id"]), 403, "forbidden")
    outcome(app.get("Condition?code:text=" + mark), 403, "forbidden")
    outcome(app.get(f"Observation/{theirs['id']}/_history"), 403)
    outcome(app.post("Observation", observation("patient-1", mark)), 403)
    assert app.get(f"Patient/patient-1/$everything").status_code == 200
    types = {e["resource"]["resourceType"] for e in app.get("Patient/patient-1/$everything?_count=200").json()["entry"]}
    assert types <= {"Patient", "Observation"}
    outcome(app.get(f"Patient/{other}/$everything"), 403)
    bundle = app.get(f"Patient?_id=patient-1&_revinclude=Observation:subject&_revinclude=Condition:subject")
    outcome(bundle, 403, "forbidden")
    kept = app.get(f"Observation?_id={mine['id']}&_include=Observation:subject&_include=Observation:performer").json()
    assert {e["resource"]["resourceType"] for e in kept["entry"]} == {"Observation", "Patient"}
    assert all(e["resource"]["subject"]["reference"] == "Patient/patient-1" for e in app.get("Observation?_count=50").json()["entry"])
    batch = app.post("", {"resourceType": "Bundle", "type": "batch", "entry": [{"request": {"method": "GET", "url": "Observation/" + theirs["id"]}},
        {"request": {"method": "GET", "url": "Observation/" + mine["id"]}}]}).json()["entry"]
    assert [e["response"]["status"][:3] for e in batch] == ["403", "200"]


def test_b40_chains_cannot_be_used_to_guess(smart, client):
    mark, other = key(), client.make(dict(PATIENT, name=[{"family": key()}]))
    client.make(observation(other["id"], mark))
    client.make({"resourceType": "Condition", "subject": {"reference": "Patient/patient-1"}, "code": {"coding": [{"code": mark}]}})
    app = smart.client("county.doctor", "patient/Observation.rs patient/Patient.rs", patient="patient-1")
    assert app.ids(f"Observation?subject:Patient.family={other['name'][0]['family']}") == []
    outcome(app.get(f"Patient?_has:Condition:subject:code={mark}"), 403)
    assert app.ids(f"Patient?_has:Observation:subject:code={mark}") == []
    assert app.get("Patient?_total=accurate&_summary=count").json()["total"] == 1


def test_b40_conditions_of_a_scope(smart, client):
    mark = key()
    def made(category): return client.make(dict(observation("patient-1", mark), category=[{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": category}]}]))
    vital, lab = made("vital-signs"), made("laboratory")
    app = smart.client("patient", "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory")
    assert app.ids(f"Observation?code={mark}") == [lab["id"]]
    assert app.get("Observation/" + lab["id"]).status_code == 200
    outcome(app.get("Observation/" + vital["id"]), 403)
    assert app.ids(f"Observation?code={mark}&category=vital-signs") == []
    assert app.ids(f"Observation?code={mark}&category:not=laboratory") == []


def test_b40_writing_needs_its_letter_and_its_patient(smart, client):
    app = smart.client("county.doctor", "patient/Observation.cu patient/Condition.rs", patient="patient-1")
    mark, other = key(), client.make(PATIENT)["id"]
    made = app.post("Observation", observation("patient-1", mark))
    assert made.status_code == 201
    outcome(app.post("Observation", observation(other, mark)), 403)
    outcome(app.get("Observation?code=" + mark), 403)
    outcome(app.delete("Observation/" + made.json()["id"]), 403)
    outcome(transaction(app, entry("POST", "Condition", {"resourceType": "Condition", "subject": {"reference": "Patient/patient-1"}})), 403)
    theirs = client.make(observation(other, mark))
    outcome(app.put("Observation/" + theirs["id"], dict(theirs, subject={"reference": "Patient/patient-1"})), 403)
    assert client.get("Observation/" + theirs["id"]).json()["subject"]["reference"] == f"Patient/{other}"


def test_b40_refresh_revocation_and_introspection(smart, client):
    answer = smart.exchange(smart.code("patient", "patient/*.rs offline_access")["code"]).json()
    renewed = smart.token(grant_type="refresh_token", refresh_token=answer["refresh_token"], client_id="app", scope="patient/*.rs").json()
    assert "refresh_token" not in renewed and Client(smart.fhir.base, renewed["access_token"]).get("Patient/patient-1").status_code == 200
    assert smart.token(grant_type="refresh_token", refresh_token=answer["refresh_token"], client_id="app").json()["error"] == "invalid_grant"
    outcome(Client(smart.fhir.base, answer["refresh_token"]).get("Patient/patient-1"), 401)
    told = requests.post(smart.origin + "/oauth/introspect", data={"token": renewed["access_token"]}, headers=client.session.headers)
    assert told.json()["active"] and told.json()["client_id"] == "app" and told.json()["patient"] == "patient-1"
    assert requests.post(smart.origin + "/oauth/introspect", data={"token": "x"}).status_code == 401
    assert requests.post(smart.origin + "/oauth/introspect", data={"token": "x"}, auth=("portal", smart.secret)).json() == {"active": False}
    assert requests.post(smart.origin + "/oauth/revoke", data={"token": renewed["access_token"], "client_id": "app"}).status_code == 200
    outcome(Client(smart.fhir.base, renewed["access_token"]).get("Patient/patient-1"), 401)


def test_b40_of_many_uses_of_a_refresh_token_one_is_good(smart):
    for _ in range(3):
        answer = smart.exchange(smart.code("patient", "patient/*.rs offline_access")["code"]).json()
        with ThreadPoolExecutor(8) as pool:
            uses = list(pool.map(lambda _: smart.token(grant_type="refresh_token", refresh_token=answer["refresh_token"], client_id="app"), range(8)))
        assert sorted(u.status_code for u in uses) == [200] + [400] * 7


def test_b40_backend_services(smart, client):
    answer = smart.backend("system/Observation.rs system/Patient.cruds")
    assert answer.status_code == 200 and answer.json()["scope"] == "system/Observation.rs"
    app = Client(smart.fhir.base, answer.json()["access_token"])
    assert app.get("Observation?_count=1").status_code == 200
    outcome(app.get("Patient?_count=1"), 403)
    started = app.get("$export?_type=Observation,Patient", headers={"Prefer": "respond-async"})
    assert started.status_code == 202
    for _ in range(100):
        status = app.get(started.headers["Content-Location"])
        if status.status_code == 200: break
        time.sleep(0.1)
    assert {o["type"] for o in status.json()["output"]} == {"Observation"}
    for wrong in [{"aud": "https://elsewhere.example"}, {"exp": int(time.time()) - 5}, {"exp": int(time.time()) + 9999}, {"iss": "app"}]:
        assert smart.backend("system/Observation.rs", **wrong).json()["error"] == "invalid_client"
    once = smart.assertion()
    form = {"grant_type": "client_credentials", "scope": "system/*.rs", "client_assertion": once, "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"}
    assert smart.token(**form).status_code == 200 and smart.token(**form).json()["error"] == "invalid_client"


def test_b40_secrets_and_grant_types(smart):
    code = smart.code("county.doctor", "user/Organization.rs", client_id="portal")["code"]
    form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "code_verifier": VERIFIER}
    assert requests.post(smart.origin + "/oauth/token", data=form, auth=("portal", "wrong")).status_code == 401
    assert requests.post(smart.origin + "/oauth/token", data=form, auth=("portal", smart.secret)).status_code == 200
    assert smart.token(grant_type="password", client_id="app").json()["error"] == "unsupported_grant_type"
    assert smart.token(grant_type="client_credentials", client_id="app", scope="system/*.rs").json()["error"] == "unauthorized_client"


def test_b40_a_member_of_staff_chooses_the_patient(smart):
    browser = smart.session("county.doctor")
    asked = smart.pairs("patient/Observation.rs")
    missing = browser.post(smart.origin + "/oauth/authorize", data={**asked, "decision": "allow", "scope-0": "on"}, headers={"Accept-Language": "en"})
    assert "Choose a patient first" in missing.text
    found = browser.post(smart.origin + "/oauth/authorize", data={**asked, "decision": "find", "name": "张"}, headers={"Accept-Language": "en"})
    assert 'name="patient"' in found.text and "form-action 'self' https://app.example" in found.headers["Content-Security-Policy"]
