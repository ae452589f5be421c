#!/usr/bin/env python3
"""Make the compact profiles of the Validation room from HL7's package hl7.fhir.r4.core 4.0.1 (CC0).

    python3 Tools/definitions/make_profiles.py PACKAGE_DIR

One StructureDefinition a line, cut down to what a check needs: address, type, base, contexts, and of each element of its differential the id,
cardinality, types, fixed and pattern values, bindings, slicing and own rules. No prose.
"""
import json
import pathlib
import sys

KEPT = ("id", "path", "sliceName", "min", "max", "contentReference")


def element(item):
    found = {k: item[k] for k in KEPT if k in item}
    found.update({k: v for k, v in item.items() if k.startswith(("fixed", "pattern"))})
    if "type" in item:
        found["type"] = [{k: t[k] for k in ("code", "profile", "targetProfile") if k in t} for t in item["type"]]
    if "binding" in item and "valueSet" in item["binding"]:
        found["binding"] = {"strength": item["binding"]["strength"], "valueSet": item["binding"]["valueSet"].split("|")[0]}
    if "slicing" in item:
        found["slicing"] = {k: item["slicing"][k] for k in ("discriminator", "rules", "ordered") if k in item["slicing"]}
    rules = [{k: c[k] for k in ("key", "severity", "expression") if k in c} for c in item.get("constraint", []) if not c["key"].startswith(("ele-", "ext-"))]
    if rules: found["constraint"] = rules
    return found


def main():
    package = pathlib.Path(sys.argv[1])
    lines = []
    for path in sorted(package.glob("StructureDefinition-*.json")):
        item = json.loads(path.read_text(encoding="utf-8"))
        if item.get("derivation") != "constraint" or item["kind"] == "logical": continue
        found = {"url": item["url"], "type": item["type"], "baseDefinition": item["baseDefinition"]}
        if "context" in item: found["context"] = item["context"]
        found["differential"] = {"element": [element(e) for e in item["differential"]["element"]]}
        lines.append(json.dumps(found, ensure_ascii=False, separators=(",", ":")))
    text = "\n".join(lines)
    assert '"""##' not in text
    room = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Validation"
    (room / "ProfileData.swift").write_text(
        "// swift-format-ignore-file\n// Made by Tools/definitions/make_profiles.py from HL7 FHIR R4 4.0.1 (https://hl7.org/fhir/R4, CC0). Do not edit.\n"
        f"/// Profiles and extensions, a definition a line.\nlet profileData: StaticString = ##\"\"\"\n{text}\n\"\"\"##\n", encoding="utf-8")
    print(len(lines), "definitions,", len(text.encode()), "bytes")


if __name__ == "__main__":
    main()
