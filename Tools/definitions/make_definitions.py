#!/usr/bin/env python3
"""Make the compact R4 definition tables of FHIRSchema and FHIRSearch.

    python3 Tools/definitions/make_definitions.py PACKAGE_DIR SEARCH_PARAMETERS_JSON

PACKAGE_DIR is the unpacked HL7 package hl7.fhir.r4.core 4.0.1 (its folder of JSON files);
SEARCH_PARAMETERS_JSON is search-parameters.json of the same release.
Only facts are kept: paths, types, cardinalities, bindings, codes, invariant expressions and search parameters.
The grammar of each line is stated at the head of the generated files' readers
(Sources/FHIRSchema/DefinitionTable.swift and Sources/FHIRSearch/ParameterTable.swift).
"""
import json
import pathlib
import sys

PRIMITIVE_URL = "http://hl7.org/fhirpath/System."
BASES = {"Element", "BackboneElement", "Resource", "DomainResource"}


def load(package, prefix):
    for path in sorted(package.glob(prefix + "-*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def structures(package):
    for item in load(package, "StructureDefinition"):
        if item.get("derivation") == "constraint" or item["kind"] == "logical":
            continue
        yield item


def short_type(entry):
    code = entry["code"]
    if code.startswith(PRIMITIVE_URL):
        return "string"
    targets = [t.rsplit("/", 1)[1] for t in entry.get("targetProfile", []) if "/StructureDefinition/" in t]
    if code == "Reference" and targets and "Resource" not in targets:
        return "Reference(" + " ".join(sorted(targets)) + ")"
    return code


def element_line(item, element):
    path = element["path"].split(".", 1)[1]
    if "contentReference" in element:
        types = "@" + element["contentReference"].split("#")[-1].split(".", 1)[1]
    else:
        types = ",".join(short_type(t) for t in element.get("type", []))
    binding = ""
    bound = element.get("binding")
    if bound and "valueSet" in bound:
        binding = bound["strength"][0] + bound["valueSet"].split("|")[0].replace("http://hl7.org/fhir/ValueSet/", "~")
    flags = ("m" if element.get("isModifier") else "") + ("s" if element.get("isSummary") else "")
    return f'{path}|{element.get("min", 0)}|{element.get("max", "1")}|{types}|{binding}|{flags}'


def base_paths(package):
    by_name = {item["name"]: item for item in structures(package)}
    result = {}
    for name in BASES:
        result[name] = {e["path"].split(".", 1)[1] for e in by_name[name]["snapshot"]["element"] if "." in e["path"]}
    return result


def structure_block(item, bases):
    name = item["name"]
    base = (item.get("baseDefinition") or "").rsplit("/", 1)[-1]
    kind = {"resource": "r", "complex-type": "c", "primitive-type": "p"}[item["kind"]]
    lines = [f'>{name}|{kind}|{"a" if item["abstract"] else ""}|{base}']
    inherited = set()
    if name not in BASES:
        inherited = bases["DomainResource"] | bases["Resource"] if item["kind"] == "resource" else set(bases["Element"])
        if item["kind"] == "resource" and base == "Resource":
            inherited = bases["Resource"]
    if kind == "p":
        return lines
    for element in item["snapshot"]["element"]:
        path = element["path"]
        for constraint in element.get("constraint", []):
            source = constraint.get("source", "").rsplit("/", 1)[-1]
            if source not in ("", name) or constraint["key"].startswith(("ele-", "ext-", "dom-")) and name not in BASES | {"Extension"}:
                continue
            where = path.split(".", 1)[1] if "." in path else ""
            if where and any(l.startswith(f'?|{constraint["key"]}|') for l in lines):
                continue
            lines.append(f'?{where}|{constraint["key"]}|{constraint["severity"][0]}|{constraint["expression"]}')
        if "." not in path:
            continue
        relative = path.split(".", 1)[1]
        if relative in inherited:
            continue
        if "." in relative and relative.rsplit(".", 1)[1] in ("id", "extension", "modifierExtension"):
            continue
        lines.append(element_line(item, element))
    return lines


def codes_of(value_set, systems, sets, depth=0):
    """Codes by system of a value set, or None when it cannot be listed from R4's own code systems."""
    found = []
    for include in value_set.get("compose", {}).get("include", []):
        if "valueSet" in include or "filter" in include:
            return None
        system = include["system"]
        if "concept" in include:
            found.append((system, [c["code"] for c in include["concept"]]))
        elif system in systems and systems[system].get("content") == "complete":
            listed = []
            pending = list(systems[system].get("concept", []))
            while pending:
                concept = pending.pop(0)
                listed.append(concept["code"])
                pending = concept.get("concept", []) + pending
            found.append((system, listed))
        else:
            return None
    return None if "exclude" in value_set.get("compose", {}) else found


def value_set_lines(package, blocks):
    systems = {s["url"]: s for s in load(package, "CodeSystem")}
    sets = {s["url"]: s for s in load(package, "ValueSet")}
    wanted = set()
    for block in blocks:
        for line in block:
            if line[0] in ">?":
                continue
            binding = line.split("|")[4]
            if binding.startswith("r"):
                wanted.add(binding[1:].replace("~", "http://hl7.org/fhir/ValueSet/"))
    lines = []
    for url in sorted(wanted):
        if url not in sets:
            continue
        found = codes_of(sets[url], systems, sets)
        if not found or sum(len(c) for _, c in found) > 400:
            continue
        short = url.replace("http://hl7.org/fhir/ValueSet/", "~")
        for system, codes in found:
            lines.append(f'{short}|{system}|{" ".join(codes)}')
    return lines


def search_lines(path):
    bundle = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    lines = []
    for entry in bundle["entry"]:
        item = entry["resource"]
        components = ";".join(
            c["definition"].rsplit("/", 1)[1] + "=" + c["expression"] for c in item.get("component", []))
        lines.append("\t".join([
            item["id"], item["code"], item["type"], " ".join(item["base"]),
            " ".join(item.get("target", [])), " ".join(item.get("expression", "").split()), components]))
    return sorted(lines)


def swift(name, summary, lines):
    text = "\n".join(lines)
    assert '"""#' not in text
    return (f"// swift-format-ignore-file\n// Made by Tools/definitions/make_definitions.py from HL7 FHIR R4 4.0.1 (https://hl7.org/fhir/R4, CC0). Do not edit.\n"
            f"/// {summary}\nlet {name}: StaticString = #\"\"\"\n{text}\n\"\"\"#\n")


def main():
    package, parameters = pathlib.Path(sys.argv[1]), sys.argv[2]
    sources = pathlib.Path(__file__).resolve().parents[2] / "Sources"
    bases = base_paths(package)
    blocks = [structure_block(item, bases) for item in structures(package)]
    sets = value_set_lines(package, blocks)
    def write(target, text):
        (sources / target).parent.mkdir(parents=True, exist_ok=True)
        (sources / target).write_text(text, encoding="utf-8")
        print(f"{target}: {len(text.encode()):,} bytes")
    write("FHIRSchema/StructureData.swift", swift("structureData", "Structure definitions, one line an element.", [l for b in blocks for l in b]))
    write("FHIRSchema/CodeData.swift", swift("codeData", "Codes of the value sets that R4 binds with strength required.", sets))
    write("FHIRSearch/ParameterData.swift", swift("parameterData", "Search parameters, one line each.", search_lines(parameters)))
    compartments = json.loads((package / "CompartmentDefinition-patient.json").read_text())
    lines = [r["code"] + "|" + " ".join(r["param"]) for r in compartments["resource"] if r.get("param")]
    others = []
    for name in ["device", "encounter", "practitioner", "relatedperson"]:
        definition = json.loads((package / f"CompartmentDefinition-{name}.json").read_text())
        others += [definition["code"] + "|" + r["code"] + "|" + " ".join(r["param"]) for r in definition["resource"] if r.get("param")]
    write("FHIRSearch/OtherCompartmentData.swift", swift("otherCompartmentData", "Other compartments: owner, type and its parameters.", others))
    write("FHIRSearch/CompartmentData.swift", swift("patientCompartmentData", "Patient compartment: type and its parameters.", lines))


if __name__ == "__main__":
    main()
