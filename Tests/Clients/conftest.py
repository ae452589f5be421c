"""A server of its own for the tests of FHIR's behaviours."""
import re
import subprocess

import pytest
from served import BINARY, Server


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
