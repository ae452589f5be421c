"""A long solve outlives a killed server: whoever looks at its page has it solved anew."""
import os
import pathlib
import re
import signal
import subprocess
import time

import requests

BINARY = os.environ.get("JUNYI_BINARY", str(pathlib.Path(__file__).resolve().parents[2] / ".build" / "debug" / "junyi"))
ADDRESS = "http://127.0.0.1:18097"


def serve(folder):
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "18097"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(100):
        try:
            if requests.get(ADDRESS + "/health", timeout=1).status_code == 200:
                return process
        except requests.ConnectionError:
            time.sleep(0.1)
    raise AssertionError("the server did not start")


def test_a_job_outlives_a_killed_server(tmp_path):
    folder = str(tmp_path / "d")
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "5", "--seed", "3"], check=True, stdout=subprocess.DEVNULL)
    token = subprocess.run([BINARY, "token", "--data", folder, "--user", "planner"], check=True, capture_output=True, text=True).stdout.strip()
    other = subprocess.run([BINARY, "token", "--data", folder, "--user", "operator"], check=True, capture_output=True, text=True).stdout.strip()
    head = {"Authorization": "Bearer " + token, "Accept-Language": "en"}
    process = serve(folder)
    try:
        answer = requests.post(ADDRESS + "/planning/jobs", headers=head, data={"province": "河南省", "objective": "median", "count": "3"}, allow_redirects=False)
        assert answer.status_code == 303
        page = ADDRESS + answer.headers["Location"]
        process.send_signal(signal.SIGKILL)
        process.wait()
        process = serve(folder)
        assert requests.get(page, headers={"Authorization": "Bearer " + other}).status_code == 404
        for _ in range(120):
            text = requests.get(page, headers=head).text
            if 'id="all-title"' in text:
                break
            time.sleep(0.25)
        assert 'id="all-title"' in text and len(re.findall(r'<rect class="src"', text)) == 3
        assert requests.post(page + "/cancel", headers=head, data={"stop": "yes"}, allow_redirects=False).status_code == 303
        process.send_signal(signal.SIGKILL)
        process.wait()
        process = serve(folder)
        assert requests.get(page, headers=head).status_code == 404, "what was stopped does not begin again"
    finally:
        process.kill()
