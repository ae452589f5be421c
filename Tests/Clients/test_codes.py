"""Behaviour 39: code systems from tables, by the command, then asked over the interface."""
import os
import re
import subprocess

import pytest
from served import BINARY, Server
from test_behaviours import outcome

URL = "urn:oid:1.2.156.0.0.1"
TABLE = "\ufeff编码,名称,English,上级\r\nA,\"感染, 寄生虫\",Infections,\r\nA01,伤寒,Typhoid,A\r\nA01.0,肠伤寒,\"Typhoid of the \"\"gut\"\"\",A01\r\nB,肿瘤,Tumours,\r\n"


def read(folder, text, *more):
    path = os.path.join(folder, "codes.csv")
    with open(path, "w", encoding="utf-8", newline="") as file: file.write(text)
    return subprocess.run([BINARY, "codes", path, "--data", folder, "--url", URL, "--code", "编码", "--display", "English", "--chinese", "名称", "--parent", "上级", *more],
                          capture_output=True, text=True)


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    folder = str(tmp_path_factory.mktemp("codes"))
    subprocess.run([BINARY, "demo", "--data", folder, "--patients", "1", "--seed", "5"], check=True)
    first, again = read(folder, TABLE.replace("Tumours", "Old")), read(folder, TABLE, "--version", "2")
    assert first.returncode == 0 and again.stdout == first.stdout and again.stdout.startswith("4 codes as CodeSystem/")
    for text, word in [(TABLE + "A,x,x,\n", "line 6: the code “A” stands twice"), (TABLE + "C,x,x,D\n", "line 6, column 上级: there is no code “D”"),
                       (TABLE + "C,x,x,E\nE,x,x,C\n", "circle"), (TABLE + "C,x,x\n", "line 6"), (TABLE.replace("English", "Name"), "no column “English”")]:
        refused = read(folder, text)
        assert refused.returncode == 65 and word in refused.stderr, refused.stderr
    process = subprocess.Popen([BINARY, "serve", "--data", folder, "--port", "0"], stdout=subprocess.PIPE, text=True)
    base = re.search(r"http://\S+", process.stdout.readline()).group(0) + "fhir"
    yield Server(folder, base).client("operator")
    process.terminate()
    assert process.wait(timeout=30) == 0


def test_b39_a_table_of_codes(served):
    found = served.get(f"CodeSystem?url={URL}").json()
    assert found["total"] == 1 and found["entry"][0]["resource"]["version"] == "2" and found["entry"][0]["resource"]["meta"]["versionId"] == "2"
    names = {p["name"]: p for p in served.get(f"CodeSystem/$lookup?system={URL}&code=A01.0").json()["parameter"]}
    assert names["display"]["valueString"] == 'Typhoid of the "gut"'
    assert any(part.get("valueString") == "肠伤寒" for p in [names["designation"]] for part in p["part"])
    subsumes = served.get(f"CodeSystem/$subsumes?system={URL}&codeA=A&codeB=A01.0").json()
    assert subsumes["parameter"][0]["valueCode"] == "subsumes"
    outcome(served.get(f"CodeSystem/$lookup?system={URL}&code=Z"), 404)
    expansion = served.get(f"ValueSet/$expand?url={URL}&filter=伤寒&displayLanguage=zh").json()["expansion"]
    assert [(c["code"], c["display"]) for c in expansion["contains"]] == [("A01", "伤寒"), ("A01.0", "肠伤寒")]
    made = [served.make({"resourceType": "Condition", "subject": {"reference": "Patient/x"}, "code": {"coding": [{"system": URL, "code": code}]}})["id"] for code in ["A01.0", "B"]]
    assert served.ids(f"Condition?code:below={URL}|A") == made[:1]
