"""A server of its own for the tests of FHIR's behaviours."""
import os
import pathlib
import re
import subprocess

import pytest
import requests

BINARY = os.environ.get("JUNYI_BINARY", str(pathlib.Path(__file__).resolve().parents[2] / ".build" / "debug" / "junyi"))


class Client:
    """A session with a token; paths are below /fhir."""

    def __init__(self, base, token):
        self.base = base
        self.session = requests.Session()
        self.session.headers.update({"Authorization": f"Bearer {token}", "Accept-Language": "en"})

    def call(self, method, path, body=None, headers=None, **more):
        headers = dict(headers or {})
        if isinstance(body, (dict, list)):
            headers.setdefault("Content-Type", "application/fhir+json")
            more["json"] = body
        elif body is not None:
            more["data"] = body
        url = path if path.startswith("http") else self.base + ("/" + path if path and not path.startswith("?") else path)
        return self.session.request(method, url, headers=headers, timeout=60, **more)

    def get(self, path, **more): return self.call("GET", path, **more)
    def post(self, path, body=None, **more): return self.call("POST", path, body, **more)
    def put(self, path, body, **more): return self.call("PUT", path, body, **more)
    def patch(self, path, body, **more): return self.call("PATCH", path, body, **more)
    def delete(self, path, **more): return self.call("DELETE", path, **more)

    def make(self, resource):
        response = self.post(resource["resourceType"], resource)
        assert response.status_code == 201, response.text
        return response.json()

    def ids(self, path):
        response = self.get(path)
        assert response.status_code == 200, response.text
        return [e["resource"]["id"] for e in response.json().get("entry", []) if e["search"]["mode"] == "match"]


class Server:
    def __init__(self, folder, base):
        self.folder = folder
        self.base = base

    def client(self, user):
        token = subprocess.run([BINARY, "token", "--data", self.folder, "--user", user], check=True, capture_output=True, text=True).stdout.strip()
        return Client(self.base, token)


@pytest.fixture(scope="session")
def fhir(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("behaviours"))
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "150", "--seed", "5"], check=True)
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True)
    base = re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir"
    yield Server(folder, base)
    process.terminate()
    assert process.wait(timeout=30) == 0


@pytest.fixture(scope="session")
def client(fhir):
    return fhir.client("operator")
