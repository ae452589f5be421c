#!/usr/bin/env python3
"""Make the compact terminology tables of the Terminology room from HL7's package hl7.fhir.r4.core 4.0.1 (CC0).

    python3 Tools/definitions/make_terminology.py PACKAGE_DIR

Facts only: addresses, codes, displays, hierarchy, compositions, mappings. Grammar, tabs between fields:
ConceptData  `>url|content|case|name` begins a code system (content c complete, e example, f fragment, n not present, s supplement; case i where
             case does not matter); `depth code display [!]` a concept (! not to be selected); `^code parent` a further parent; `~text` a Chinese name.
ValueSetData `>url|name` begins a value set; `+system[|version]` includes a system, `@url` a value set, `?property op value` filters the include
             before it, `=code display` lists one of its codes; a line beginning with `-` does the same for what is excluded.
MapData      `>url source target` begins a map; `#source target` a group; `code target equivalence` an element.
"""
import json
import pathlib
import sys


def load(package, prefix):
    for path in sorted(package.glob(prefix + "-*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))


def clean(text): return " ".join((text or "").split())


def concept_lines(concept, depth, lines):
    flags = ""
    for item in concept.get("property", []):
        if item["code"] in ("notSelectable", "abstract") and item.get("valueBoolean"): flags = "\t!"
    display = clean(concept.get("display"))
    lines.append(f"{depth}\t{concept['code']}\t{display}{flags}")
    for item in concept.get("property", []):
        if item["code"] == "child": lines.append(f"^{item.get('valueCode') or item.get('valueString')}\t{concept['code']}")
    for item in concept.get("designation", []):
        if item.get("language", "").startswith("zh"): lines.append("~" + clean(item["value"]))
    for child in concept.get("concept", []): concept_lines(child, depth + 1, lines)


def systems(package):
    lines = []
    for item in sorted(load(package, "CodeSystem"), key=lambda s: s["url"]):
        content = {"complete": "c", "example": "e", "fragment": "f", "not-present": "n", "supplement": "s"}[item["content"]]
        lines.append(f">{item['url']}\t{content}\t{'' if item.get('caseSensitive', True) else 'i'}\t{clean(item.get('name'))}")
        for concept in item.get("concept", []): concept_lines(concept, 0, lines)
    return lines


def include_lines(include, mark, lines):
    if "system" in include:
        version = "|" + include["version"] if "version" in include else ""
        lines.append(f"{mark}+{include['system']}{version}")
        for item in include.get("filter", []): lines.append(f"{mark}?{item['property']}\t{item['op']}\t{clean(item['value'])}")
        for item in include.get("concept", []): lines.append(f"{mark}={item['code']}\t{clean(item.get('display'))}")
    for url in include.get("valueSet", []): lines.append(f"{mark}@{url}")


def value_sets(package):
    lines = []
    for item in sorted(load(package, "ValueSet"), key=lambda s: s["url"]):
        lines.append(f">{item['url']}\t{clean(item.get('name'))}")
        for include in item.get("compose", {}).get("include", []): include_lines(include, "", lines)
        for include in item.get("compose", {}).get("exclude", []): include_lines(include, "-", lines)
    return lines


def maps(package):
    lines = []
    for item in sorted(load(package, "ConceptMap"), key=lambda s: s["url"]):
        source = item.get("sourceCanonical") or item.get("sourceUri") or ""
        target = item.get("targetCanonical") or item.get("targetUri") or ""
        lines.append(f">{item['url']}\t{source}\t{target}")
        for group in item.get("group", []):
            lines.append(f"#{group.get('source', '')}\t{group.get('target', '')}")
            for element in group.get("element", []):
                for found in element.get("target", []):
                    lines.append(f"{element.get('code', '')}\t{found.get('code', '')}\t{found['equivalence']}")
    return lines


def write(room, name, summary, lines):
    text = "\n".join(lines)
    assert '"""##' not in text
    path = room / f"{name[0].upper()}{name[1:]}.swift"
    path.write_text(
        "// swift-format-ignore-file\n// Made by Tools/definitions/make_terminology.py from HL7 FHIR R4 4.0.1 (https://hl7.org/fhir/R4, CC0). Do not edit.\n"
        f"/// {summary}\nlet {name}: StaticString = ##\"\"\"\n{text}\n\"\"\"##\n", encoding="utf-8")
    print(f"{path.name}: {path.stat().st_size:,} bytes, {len(lines):,} lines")


def main():
    package = pathlib.Path(sys.argv[1])
    room = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Terminology"
    write(room, "conceptData", "Code systems and their concepts.", systems(package))
    write(room, "valueSetData", "What value sets are composed of.", value_sets(package))
    write(room, "mapData", "Concept maps.", maps(package))


if __name__ == "__main__":
    main()
