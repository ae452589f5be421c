"""A planner makes a scenario, fixes a place, shares the address, takes the numbers along."""
import csv
import io
import json

import pytest

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
        far.locator("a").first.click()
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
    assert "whole number from 1 to 200" in page.locator("[role=alert]").inner_text()
    page.goto(platform["address"] + "/planning?objective=least&radius=1")
    assert page.locator("h1").count() == 1


def test_a_patient_has_no_planning(open_page, platform):
    page = open_page("patient", language="en")
    assert page.request.get(platform["address"] + "/planning").status == 403


PLACES = "place,name,population,lon,lat,province,capacity\n" + "".join(
    f"p{i},地点{i},{20000 * (i + 1)},{113 + i % 4 * 0.4},{34 + i // 4 * 0.4},{'甲市' if i < 6 else '乙市'},{900 if i == 11 else 20 * i}\n" for i in range(12))
FACILITIES = ("place,name,capacity,lon,lat,province\nh1,甲医院,400,113,34,甲市\nh2,乙医院,1200,114.2,34.8,乙市\n"
              "h 3&x,乙二院,300,113.4,34.8,乙市\n")
FLOWS = "from,to,patients\n" + "".join(f"p{i},{h},{n}\n" for i in range(12) for h, n in (("h1", 30 - i * 2), ("h2", 10 + i * 2), ("h 3&x", 5)))


def bring(page, name, **files):
    page.fill("#name-field", name)
    for kind, text in files.items():
        page.set_input_files(f"#{kind}-field", files=[{"name": f"{kind}.csv", "mimeType": "text/csv", "buffer": text if isinstance(text, bytes) else text.encode()}])
    press(page, "button.pri")


def test_tables_are_checked_whole_then_kept_and_planned_with(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning/data")
    bring(page, "Bad", places=PLACES + "p3,again,1,113,34,甲市,1\n")
    alert = page.locator("[role=alert]").inner_text()
    assert "places" in alert and "14" in alert and "p3" in alert
    assert page.input_value("#name-field") == "Bad"
    bring(page, "Bad", places=PLACES, facilities=FACILITIES, flows=FLOWS + "p99,h1,3\np1,h9,2\n")
    assert page.locator("[role=alert] li").count() == 2 and "p99" in page.locator("[role=alert]").inner_text()
    bring(page, "Bad", places="place,name,population,lon,lat\n1,周口,5,114,33\n".encode("gbk"))
    assert "UTF-8" in page.locator("[role=alert]").inner_text()
    page.goto(platform["address"] + "/planning/data")
    assert page.locator(".kept li", has_text="Bad").count() == 0
    bring(page, "Two cities", places=PLACES, facilities=FACILITIES, flows=FLOWS)
    line = page.locator(".kept li", has_text="Two cities")
    assert line.count() == 1
    with page.expect_navigation():
        line.locator("a").nth(0).click()
    assert page.locator("section[aria-labelledby=sites-title] tbody tr").count() == 3
    assert page.locator(".kpi", has_text="Proven").count() == 1
    page.goto(platform["address"] + "/planning/data")
    with page.expect_navigation():
        page.locator(".kept li", has_text="Two cities").locator("a").nth(2).click()
    assert "Scenario analysis" in page.locator("[role=note]").inner_text()
    page.select_option("#site-field", "h 3&x")
    page.fill("#beds-field", "900")
    press(page, "button.pri")
    assert page.locator("#site-field").input_value() == "h 3&x"
    table = page.request.get(platform["address"] + page.get_by_role("link", name="CSV").get_attribute("href"))
    after = [float(line.split(",")[2]) for line in table.text().splitlines()[2:]]
    shown = [float(text) for text in page.locator("section[aria-labelledby=all-title] tbody td:last-child").all_inner_texts()]
    assert sorted(round(value * 100, 1) for value in after) == sorted(shown) and len(shown) == 12
    page.goto(platform["address"] + "/planning/data")
    with page.expect_navigation():
        page.locator(".kept li", has_text="Two cities").locator("button").click()
    assert page.locator(".kept li", has_text="Two cities").count() == 0


def number(text):
    return float(text.replace("−", "-").replace("%", "").split()[0])


def test_beds_move_until_nobody_is_under_the_floor(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning/beds")
    rows = page.locator("section[aria-labelledby=all-title] tbody tr")
    floor = float(page.input_value("#floor-field"))
    assert rows.count() > 100 and floor > 0
    rates = [float(text) for text in page.locator("section[aria-labelledby=all-title] tbody td:last-child").all_inner_texts()]
    assert min(rates) >= floor - 0.06
    before = [float(text) for text in page.locator("section[aria-labelledby=all-title] tbody td:nth-last-child(2)").all_inner_texts()]
    assert min(before) < floor
    gini = page.locator(".kpi", has_text="Gini")
    assert number(gini.locator(".v").inner_text()) < float(gini.locator(".sub").inner_text().split()[-1])
    moves = list(csv.DictReader(io.StringIO(page.request.get(platform["address"] + "/planning/beds.csv").text())))
    assert len(moves) == page.locator("section[aria-labelledby=moves-title] tbody tr").count() > 5
    page.fill("#floor-field", "900")
    press(page, "button.pri")
    assert page.locator("[role=alert]").count() == 1 and page.locator(".kpis").count() == 0
    page.fill("#floor-field", "many")
    press(page, "button.pri")
    assert "many" in page.locator("[role=alert]").inner_text()


def test_fewer_beds_at_the_centre_keep_patients_nearer_and_the_error_is_told(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning/outflow")
    now = number(page.locator(".kpi").first.locator(".v").inner_text())
    assert "calibration error" in page.locator("[role=note]").inner_text()
    page.select_option("#site-field", "org-centre")
    page.fill("#beds-field", "100")
    press(page, "button.pri")
    kpi = page.locator(".kpi").first
    assert number(kpi.locator(".v").inner_text()) < now
    assert abs(float(kpi.locator(".sub").inner_text().split()[1]) - now) < 0.05
    page.select_option("#site-field", "")
    page.locator("#open-field").select_option(index=3)
    page.fill("#beds-field", "800")
    press(page, "button.pri")
    assert page.locator("section[aria-labelledby=sites-title] tbody", has_text="(new)").count() == 1
    page.fill("#beds-field", "-1")
    press(page, "button.pri")
    assert "-1" in page.locator("[role=alert]").inner_text()


def test_a_centre_is_dragged_and_the_report_says_what_binds(open_page, platform):
    page = open_page("planner", language="en")
    page.goto(platform["address"] + "/planning?count=4&objective=median&radius=100")
    site = page.locator("svg [data-site]").first
    target = page.locator("svg [data-place]").nth(60)
    place = target.get_attribute("data-place")
    start, end = site.bounding_box(), target.bounding_box()
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=5)
    with page.expect_navigation():
        page.mouse.up()
    assert f"fixed={place}" in page.url
    assert page.locator("section[aria-labelledby=sites-title] .tag").count() == 1
    with page.expect_navigation():
        page.get_by_role("link", name="Planning report").click()
    binds = page.locator("section[aria-labelledby=bind-title] li").all_inner_texts()
    assert len(binds) == 2 and "one more" in binds[0] and "without them" in binds[1]
    assert page.locator("svg[role=img]").count() >= 4


def test_access_is_less_where_less_is_within_reach(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning/access")
    read = lambda: {row["place"]: float(row["access"] or 0) for row in csv.DictReader(io.StringIO(
        page.request.get(platform["address"] + "/planning/access.csv?" + page.url.partition("?")[2]).text()))}
    wide = read()
    assert len(wide) > 100 and page.locator("section[aria-labelledby=all-title] tbody tr").count() == len(wide)
    worst = page.locator("section[aria-labelledby=worst-title] tbody tr")
    assert 1 < worst.count() < len(wide) / 3
    rates = [float(text) for text in page.locator("section[aria-labelledby=worst-title] tbody td:last-child").all_inner_texts()]
    assert rates == sorted(rates) and rates == [round(rate * 1000, 2) for rate in sorted(wide.values())][:len(rates)]
    for method in ("2sfca", "3sfca", "m2sfca", "raam"):
        page.select_option("#method-field", method)
        page.fill("#limit-field", "60")
        press(page, "button.pri")
        assert page.locator(".kpi", has_text="Gini").count() == 1 and len(read()) == len(wide)
    page.fill("#limit-field", "0")
    press(page, "button.pri")
    assert "limit" in page.locator("[role=alert]").inner_text()


def test_a_siting_keeps_to_capacity_minutes_and_forbidden_places(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning?count=5")
    rows = page.locator("section[aria-labelledby=sites-title] tbody tr")
    first = rows.first.locator("th").inner_text()
    with page.expect_navigation():
        rows.first.get_by_role("link", name="Not here").click()
    assert "forbidden=" in page.url and first not in page.locator("section[aria-labelledby=sites-title] tbody").inner_text()
    people = sum(int(text) for text in page.locator("section[aria-labelledby=all-title] tbody td:nth-child(2)").all_inner_texts())
    page.click("details.more summary")
    page.fill("#capacity-field", str(people // 5 + 2_000_000))
    page.select_option("#ways-field", "min")
    press(page, "button.pri")
    served = [int(text) for text in page.locator("section[aria-labelledby=sites-title] tbody td:nth-child(3)").all_inner_texts()]
    assert sum(served) == people and max(served) < people // 5 + 3_500_000
    assert "min" in page.locator(".kpi").first.inner_text() and "at most" in page.locator("section[aria-labelledby=proof-title]").inner_text()
    with page.expect_navigation():
        page.get_by_role("link", name="Planning report").click()
    binds = " ".join(page.locator("section[aria-labelledby=bind-title] li").all_inner_texts())
    assert "Capacity binds" in binds and "Forbidden places" in binds
    page.goto(platform["address"] + f"/planning?count=2&capacity=1000")
    assert page.locator("[role=alert]").count() == 1 and page.locator(".kpis").count() == 0
    page.goto(platform["address"] + "/planning?count=2&capacity=1000&objective=center")
    assert "median" in page.locator("[role=alert]").inner_text()


TRAVEL = "from,to,minutes\n" + "".join(f"p{i},p{j},{60 + abs(i - j) * 40}\n" for i in range(12) for j in range(12) if i != j)


def test_travel_times_of_ones_own_are_used_for_sites_and_access(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning/data")
    bring(page, "Timed", places=PLACES, travel=TRAVEL)
    with page.expect_navigation():
        page.locator(".kept li", has_text="Timed").locator("a").first.click()
    told = page.locator("section[aria-labelledby=proof-title]").inner_text()
    assert "person min" in told and "table of travel" in told
    rows = list(csv.DictReader(io.StringIO(page.request.get(page.url.replace("/planning?", "/planning.csv?")).text())))
    assert all(float(row["min_after"]) == (0 if row["place"] == row["centre"] else 60 + 40 * abs(int(row["place"][1:]) - int(row["centre"][1:]))) for row in rows)
    # Another planner may not take them away.
    page.goto(platform["address"] + "/planning/data")
    action = page.locator(".kept li", has_text="Timed").locator("form").get_attribute("action")
    other = open_page("centre.doctor", language="en", javascript=False)
    refused = other.request.post(platform["address"] + action, form={"from": "elsewhere"}, headers={"Origin": platform["address"]})
    assert refused.status == 403
    page.reload()
    assert page.locator(".kept li", has_text="Timed").count() == 1
    access = page.url.split("/planning")[0] + "/planning/access?limit=120&method=2sfca&data=" + action.split("/")[3]
    page.goto(access)
    assert "table of travel" in page.locator("section[aria-labelledby=grounds-title]").inner_text()


def keep(page, name):
    page.fill("#name-field", name)
    press(page, "form[action='/planning/scenarios'] button")


def test_scenarios_of_every_plan_are_kept_compared_and_taken_along(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    for kind, one, two in (("access", "limit=60", "limit=150"), ("outflow", "", "site=org-centre&beds=100"), ("beds", "", "floor=0.3&keep=0.5")):
        for name, query in ((f"{kind} A", one), (f"{kind} B", two)):
            page.goto(platform["address"] + f"/planning/{kind}?{query}")
            keep(page, name)
            assert page.url.startswith(platform["address"] + f"/planning/{kind}?") and page.locator("#keep-title").count() == 1
            assert page.locator("section[aria-labelledby=keep-title] li", has_text=name).count() == 1
        page.select_option("#first-field", label=[text for text in page.locator("#first-field option").all_inner_texts() if f"{kind} A" in text][0])
        page.select_option("#second-field", label=[text for text in page.locator("#second-field option").all_inner_texts() if f"{kind} B" in text][0])
        press(page, "form[action='/planning/compare'] button")
        cells = page.locator("section[aria-labelledby=numbers-title] tbody tr").first.locator("td").all_inner_texts()
        assert abs(number(cells[1]) - number(cells[0]) - number(cells[2])) < 0.002 and page.locator("svg[role=img] circle").count() > 50
        answer = json.loads(page.request.get(platform["address"] + f"/planning/{kind}.geojson?{two}").text())
        assert len(answer["features"]) > 50 and answer["plan"] == kind and answer["data"] and answer["figures"][0]["value"] is not None
    # One of each kind cannot be compared.
    page.goto(platform["address"] + "/planning/beds")
    beds = page.locator("#first-field option").first.get_attribute("value")
    page.goto(platform["address"] + "/planning/access")
    access = page.locator("#first-field option").first.get_attribute("value")
    answer = page.request.get(platform["address"] + f"/planning/compare?first={beds}&second={access}")
    assert answer.status == 422 and ("different plans" in answer.text() or "不是同一种规划" in answer.text())


def test_beds_move_until_everybody_has_enough_within_reach(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning/beds?floor=0&keep=0.5&access=1.8&limit=100")
    if page.locator("[role=alert]").count():
        # Without the solver the page says so, and nothing else.
        assert "HiGHS" in page.locator("[role=alert]").inner_text()
        pytest.skip("HiGHS is not installed here")
    assert page.locator("section[aria-labelledby=binding-title] tbody tr").count() > 0
    assert page.locator("section[aria-labelledby=moves-title] tbody tr").count() > 0
    page.goto(platform["address"] + "/planning/beds?floor=0&keep=0.1&access=500&limit=100")
    assert page.locator("[role=alert]").count() == 1


def test_the_program_chooses_where_new_sites_keep_most_patients(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning/outflow")
    now = number(page.locator(".kpi").first.locator(".v").inner_text())
    page.fill("#beds-field", "1500")
    page.fill("#choose-field", "2")
    page.select_option("#nested-field", "1")
    press(page, "button.pri")
    assert "Chosen:" in page.locator(".callout[role=status]").inner_text()
    assert page.locator("section[aria-labelledby=sites-title] tbody tr", has_text="(new)").count() == 2
    assert number(page.locator(".kpi").first.locator(".v").inner_text()) < now
    assert page.locator("section[aria-labelledby=model-title] tbody tr").count() >= 3
    page.fill("#choose-field", "99")
    press(page, "button.pri")
    assert "choose" in page.locator("[role=alert]").inner_text()


def test_least_numbers_by_city_and_capacities_of_ones_own_hold(open_page, platform):
    page = open_page("planner", language="en", javascript=False)
    page.goto(platform["address"] + "/planning?province=河南省&count=5")
    page.click("details.more summary")
    page.fill("#minima-field", "洛阳市=2, 商丘市=1")
    press(page, "button.pri")

    def centres():
        rows = csv.DictReader(io.StringIO(page.request.get(page.url.replace("/planning?", "/planning.csv?")).text()))
        return {row["centre"] for row in rows}

    found = centres()
    assert sum(centre.startswith("4103") for centre in found) >= 2 and sum(centre.startswith("4114") for centre in found) >= 1
    assert page.input_value("#minima-field") == "商丘市=1,洛阳市=2"
    with page.expect_navigation():
        page.get_by_role("link", name="Planning report").click()
    assert "Least numbers cost" in page.locator("section[aria-labelledby=bind-title]").inner_text()
    page.goto(platform["address"] + "/planning?province=河南省&count=5&minima=洛阳市=99")
    assert "洛阳市" in page.locator("[role=alert]").inner_text() and "99" in page.locator("[role=alert]").inner_text()
    page.goto(platform["address"] + "/planning?province=河南省&count=5&minima=洛阳市")
    assert page.locator("[role=alert]").count() == 1
    # A table's own capacities: one place has room for all but the last few.
    page.goto(platform["address"] + "/planning/data")
    rows = "".join(f"c{n},C{n},1000,{113 + n / 10},34,{'P' if n < 4 else 'Q'},{'3500' if n != 2 else '4500'}\n" for n in range(8))
    bring(page, "Roomy", places="place,name,population,lon,lat,province,capacity\n" + rows)
    with page.expect_navigation():
        page.locator(".kept li", has_text="Roomy").locator("a").first.click()
    page.fill("#count-field", "2")
    press(page, "button.pri")
    free = centres()
    page.click("details.more summary")
    page.check("#own-field")
    press(page, "button.pri")
    assert centres() != free and "c2" in centres() and page.locator("[role=alert]").count() == 0
    assert "capacity of the tables' column" in page.locator("section[aria-labelledby=proof-title]").inner_text()
    page.goto(platform["address"] + "/planning?province=河南省&count=5&own=1")
    assert "capacity" in page.locator("[role=alert]").inner_text()
