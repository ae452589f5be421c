"""Every page: accessible, readable at 320 px, in both languages, light and dark."""
import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import keep, press

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
PAGES = [
    ("sign-in", None, "/sign-in"), ("overview", "operator", "/"), ("overview-planner", "planner", "/"), ("workbench", "centre.doctor", "/referrals"),
    ("patients", "county.doctor", "/patients"), ("patient", "county.doctor", "/patients/patient-1"), ("refer", "county.doctor", "/patients/patient-1/refer"),
    ("find-care", "county.doctor", "/find-care?specialty=心血管内科"), ("find-care-patient", "patient", "/find-care"), ("calendar", "centre.clerk", "/calendar"),
    ("roster", "planner", "/planning/roster"), ("verify", None, "/verify"), ("rules", "county.doctor", "/referrals/rules"), ("beds", "planner", "/planning/beds"),
    ("access", "planner", "/planning/access"),
    ("outflow", "planner", "/planning/outflow?site=org-centre&beds=600"), ("data", "planner", "/planning/data"),
    ("report", "planner", "/planning/report?count=4&objective=median&radius=100"),
    ("mine", "patient", "/"), ("admissions", "centre.doctor", "/admissions"), ("appeals", "centre.doctor", "/appeals"), ("planning", "planner", "/planning"), ("planning-bad", "planner", "/planning?count=0"),
]
BAD = ('<!doctype html><html><body style="background:#fff"><p style="color:#bbb">浅灰字</p><img src=x><input>'
       '<div role="button">x</div></body></html>')


def violations(page):
    return [(v["id"], [n["html"][:120] for n in v["nodes"][:3]]) for v in Axe().run(page, options=RULES).response["violations"]]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name,user,path", PAGES, ids=[p[0] for p in PAGES])
def test_a_page_is_accessible(open_page, platform, name, user, path, language, dark):
    page = open_page(user, language=language, dark=dark)
    page.goto(platform["address"] + path)
    assert page.locator("h1").count() == 1
    assert page.get_attribute("html", "lang") == ("zh-CN" if language == "zh" else "en")
    assert violations(page) == []
    keep(page, f"{name}.{language}.{'dark' if dark else 'light'}.1440")


@pytest.mark.parametrize("name,user,path", PAGES, ids=[p[0] for p in PAGES])
def test_a_page_fits_a_narrow_screen(open_page, platform, name, user, path):
    for width in (320, 390):
        for language in ("zh", "en"):
            page = open_page(user, language=language, width=width)
            page.goto(platform["address"] + path)
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (width, language)
            if width == 390:
                keep(page, f"{name}.{language}.light.390")


def test_the_accessibility_check_fires(browser):
    page = browser.new_page()
    page.set_content(BAD)
    assert {"color-contrast", "image-alt", "label"} <= {rule for rule, _ in violations(page)}
    page.close()


def test_the_keyboard_reaches_everything_and_focus_is_seen(open_page, platform):
    page = open_page("centre.doctor")
    page.goto(platform["address"] + "/referrals")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.tagName + (document.activeElement.getAttribute('href') || document.activeElement.value || '')"))
        assert page.evaluate("document.activeElement === document.body || getComputedStyle(document.activeElement).outlineStyle !== 'none'")
    for link in page.locator("a.btn, .rl a, button").evaluate_all("all => all.map(e => e.tagName + (e.getAttribute('href') || e.value || ''))"):
        assert link in reached


def test_language_and_colours_are_kept(open_page, platform):
    page = open_page("operator")
    press(page, "button[name=language]")
    assert page.inner_text("h1") == "The network today"
    press(page, "button[name=theme]")
    assert page.get_attribute("html", "data-theme") == "dark"
    page.goto(platform["address"] + "/")
    assert page.inner_text("h1") == "The network today"
    assert page.get_attribute("html", "data-theme") == "dark"


def test_an_unknown_page_says_so_in_the_readers_language(open_page, platform):
    page = open_page("operator", language="en", javascript=False)
    response = page.request.get(platform["address"] + "/nowhere", headers={"Accept-Language": "en"})
    assert response.status == 404
    assert "Not found" in response.text()
