"""A planner makes a scenario, fixes a place, shares the address, takes the numbers along."""
import csv
import io
import json

from conftest import press


def test_a_scenario_is_solved_changed_shared_and_exported(open_page, platform):
    page = open_page("planner", language="en")
    page.goto(platform["address"] + "/planning")
    page.fill("#count-field", "4")
    page.select_option("#objective-field", "median")
    press(page, "button.pri")
    assert page.locator(".kpi", has_text="Proven").count() == 1
    centres = page.locator("section[aria-labelledby=sites-title] tbody tr")
    assert centres.count() == 4
    # A place that is no centre becomes one when it is fixed, and stays in the address.
    far = page.locator("section[aria-labelledby=all-title] tbody tr").last
    name = far.locator("th").inner_text()
    with page.expect_navigation():
        far.locator("a").click()
    assert "fixed=" in page.url and page.locator("section[aria-labelledby=sites-title] .tag").count() == 1
    assert name in page.locator("section[aria-labelledby=sites-title] tbody").inner_text()
    shared = open_page("operator", language="en")
    shared.goto(page.url)
    assert shared.locator("section[aria-labelledby=sites-title] tbody").inner_text() == page.locator("section[aria-labelledby=sites-title] tbody").inner_text()
    answer = page.request.get(page.url.replace("/planning?", "/planning.csv?"))
    rows = list(csv.DictReader(io.StringIO(answer.text())))
    assert len(rows) > 100 and len({row["centre"] for row in rows}) == 4
    assert all(float(row["km_after"]) >= 0 for row in rows)
    features = json.loads(page.request.get(page.url.replace("/planning?", "/planning.geojson?")).text())["features"]
    assert sum(feature["properties"]["isCentre"] for feature in features) == 4


def test_it_works_without_javascript_and_says_what_is_wrong(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning")
    page.fill("#count-field", "0")
    press(page, "button.pri")
    assert "whole number from 1 to 60" in page.locator("[role=alert]").inner_text()
    page.goto(platform["address"] + "/planning?objective=least&radius=1")
    assert page.locator("h1").count() == 1


def test_a_patient_has_no_planning(open_page, platform):
    page = open_page("patient", language="en")
    assert page.request.get(platform["address"] + "/planning").status == 403
