"""The server's own description of itself, and what no request may do to it."""
import pathlib
import subprocess
import sys

from test_behaviours import key


def test_the_description_covers_what_is_on(client):
    description = client.get("openapi.json").json()
    assert description["openapi"].startswith("3.0") and "/Patient/{id}" in description["paths"] and "/Observation/$lastn" in description["paths"]
    names = {p["name"] for p in description["paths"]["/Observation"]["get"]["parameters"]}
    statement = next(r for r in client.get("metadata").json()["rest"][0]["resource"] if r["type"] == "Observation")
    assert {p["name"] for p in statement["searchParam"] if not p["name"].startswith("_")} <= names


def test_no_request_brings_the_server_down(fhir, client, tmp_path):
    """Schemathesis makes requests from the description, right and wrong; none may be answered with 5xx."""
    import json
    whole = client.get("openapi.json").json()
    kept = ["Patient", "Observation", "Task", "Subscription", "ValueSet", "Binary", "Location", "Appointment"]
    whole["paths"] = {path: item for path, item in whole["paths"].items() if path.strip("/").split("/")[0] in kept or path in ["/", "/_history", "/metadata"]}
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(whole))
    token = client.session.headers["Authorization"]
    result = subprocess.run([str(pathlib.Path(sys.executable).with_name("schemathesis")), "run", str(file), "--url", fhir.base, "-H", "Authorization: " + token,
                             "--checks", "not_a_server_error", "--max-examples", "6", "--seed", "1", "--phases", "fuzzing", "--workers", "1", "--request-timeout", "20"], capture_output=True, text=True, timeout=280)
    assert result.returncode == 0, (result.stdout + result.stderr)[-6000:]
