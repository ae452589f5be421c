"""A server of the program and those who ask it, for every test of this folder."""
import os
import pathlib
import subprocess

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
