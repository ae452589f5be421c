"""Finding care, the calendar with a stopped clinic, the printed form and its code, drafts, duplicates: clicked through in Chromium."""
import datetime
import re
import subprocess

import pytest
import requests
from conftest import keep, press, token
from test_pages import violations


def send(page, platform, reason, patient="patient-1", **more):
    page.goto(platform["address"] + f"/patients/{patient}/refer")
    page.fill("#reason-field", reason)
    page.fill("#question-field", "请评估")
    if more: page.click("summary:has-text('其他栏目')")
    for name, text in more.items(): page.fill(f"#{name.replace('_', '-')}-field", text)
    press(page, "text=提交转诊")
    return page.url.split("task=")[1] if "task=" in page.url else None


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_a_patient_finds_care_and_books(open_page, platform, javascript):
    page = open_page("patient", javascript=javascript)
    page.goto(platform["address"] + "/find-care")
    page.select_option("#care-specialty", "神经外科" if javascript else "心血管内科")
    press(page, "button:has-text('查找')")
    assert page.locator("ol .card").count() > 0
    first = page.locator("ol .card").first.inner_text()
    assert "自付" in first and "分钟" in first
    if javascript:
        page.locator("summary:has-text('费用怎么算')").first.click()
        table = page.locator("ol .card details table").first.inner_text()
        assert "起付线" in table and "报销比例" in table
        page.click("summary:has-text('未列出的机构')")
        assert "没有该专科" in page.inner_text("main")
        keep(page, "find-care.zh.light.open")
    press(page, "button:has-text('预约 2')")
    # A visit of another test may lie at the same time: then the page says so and nothing is booked.
    said = page.locator(".callout").first.inner_text()
    assert "已预约" in said or not javascript and "已有其他预约" in said, said
    if javascript: assert violations(page) == []
    # Given back, so that the next to book finds the patient free.
    session = {"Authorization": "Bearer " + token(platform, "patient")}
    mine = requests.get(platform["address"] + "/fhir/Appointment?status=booked&patient=Patient/patient-1", headers=session).json()["entry"]
    for entry in mine:
        if "basedOn" in entry["resource"]: continue
        parts = {"resourceType": "Parameters", "parameter": [{"name": "appointment-resource", "resource": dict(entry["resource"], status="cancelled")}]}
        assert requests.post(platform["address"] + "/fhir/Appointment/$book", json=parts, headers=session).status_code == 200


def test_a_clinic_is_stopped_and_its_patients_go_elsewhere(open_page, platform):
    county, centre, clerk = open_page("county.doctor"), open_page("centre.doctor"), open_page("centre.clerk")
    task = send(county, platform, "停诊改约检查")
    centre.goto(platform["address"] + "/referrals?task=" + task)
    press(centre, "text=接受转诊")
    slot = centre.locator("button.slot").nth(6)
    text = slot.inner_text().replace("\n", " ")
    press(centre, f"button.slot[value='{slot.get_attribute('value')}']")
    expert = text.split(" ", 2)[2]
    day = re.search(r"(\d{4}-\d{2}-\d{2}) \d{2}:\d{2} · " + re.escape(expert), centre.inner_text("main")).group(1)
    clerk.goto(platform["address"] + f"/calendar?week={day}")
    press(clerk, f"tbody th a:has-text('{expert}')")
    keep(clerk, "calendar.zh.light.detail")
    clerk.fill("#from-field", day)
    clerk.fill("#to-field", day)
    clerk.fill("#reason-field", " ")
    press(clerk, "button:has-text('停诊')")
    assert "请填写理由" in clerk.inner_text("[role=alert]") and clerk.input_value("#from-field") == day
    clerk.fill("#reason-field", "专家外出")
    press(clerk, "button:has-text('停诊')")
    assert "需要改约" in clerk.inner_text("main")
    keep(clerk, "calendar.zh.light.stopped")
    assert violations(clerk) == []
    county.goto(platform["address"] + "/referrals?box=outgoing&task=" + task)
    assert "预约取消" in county.inner_text(".tl")


def test_a_form_is_printed_and_verified(open_page, platform):
    county = open_page("county.doctor")
    task = send(county, platform, "打印检查", present_history="三天前起胸闷", treatment="阿司匹林", department="心血管内科")
    press(county, "text=打印转诊单")
    assert "三天前起胸闷" in county.inner_text("main") and "阿司匹林" in county.inner_text("main")
    press(county, "button:has-text('开具')")
    code = re.search(r"验证码 ([0-9A-Z]{10})", county.inner_text("main")).group(1)
    keep(county, "sheet.zh.light.1440")
    assert violations(county) == []
    session = {"Authorization": "Bearer " + token(platform, "county.doctor")}
    file = requests.get(platform["address"] + f"/referrals/{task}/form.pdf", headers=session)
    assert file.status_code == 200 and file.content.startswith(b"%PDF-1.5") and file.content.rstrip().endswith(b"%%EOF")
    stranger = open_page(None)
    stranger.goto(platform["address"] + "/verify")
    stranger.fill("#code-field", code.lower())
    press(stranger, "button:has-text('查验')")
    assert "真实有效" in stranger.inner_text("main") and code not in stranger.url and "没有变化" in stranger.inner_text("main")
    recall = {"resourceType": "Parameters", "parameter": [{"name": "command", "valueString": "recall"}, {"name": "reason", "valueString": "已好转"}]}
    assert requests.post(platform["address"] + f"/fhir/Task/{task}/$move", json=recall, headers=session).status_code == 200
    stranger.fill("#code-field", code)
    press(stranger, "button:has-text('查验')")
    assert "已有新进展" in stranger.inner_text("main")
    stranger.fill("#code-field", "AAAAAAAAAA")
    press(stranger, "button:has-text('查验')")
    assert "没有这个验证码" in stranger.inner_text("[role=alert]")


def test_a_duplicate_is_told_and_a_draft_kept(open_page, platform):
    county = open_page("county.doctor")
    assert send(county, platform, "重复检查")
    assert send(county, platform, "重复检查") is None
    assert "已有转诊" in county.inner_text("[role=alert]") and county.input_value("#reason-field") == "重复检查"
    county.goto(platform["address"] + "/patients/patient-1/refer")
    county.fill("#reason-field", "草稿检查")
    press(county, "button:has-text('存为草稿')")
    assert "草稿" in county.inner_text(".tl")
    assert "请写明希望" not in county.inner_text("main")
    press(county, "button:has-text('放弃草稿')")
    assert "已撤销" in county.inner_text("main")


def test_scenarios_are_kept_and_compared(open_page, platform):
    page = open_page("planner")
    for count, name in ((3, "三个中心"), (6, "六个中心")):
        page.goto(platform["address"] + f"/planning?province=河南省&count={count}")
        page.fill("#name-field", name)
        press(page, "button:has-text('保存情景')")
        assert name in page.inner_text("main")
    page.select_option("#first-field", label=page.locator("#first-field option").nth(1).inner_text())
    press(page, "button:has-text('比较情景')")
    assert "三个中心" in page.inner_text("main") and "六个中心" in page.inner_text("main") and page.locator("svg[role=img]").count() >= 1
    keep(page, "compare.zh.light.1440")
    assert violations(page) == []


def test_a_long_solve_shows_progress_and_stops(open_page, platform):
    page = open_page("planner")
    page.goto(platform["address"] + "/planning")
    page.fill("#nation-field", "47")
    page.locator("form:has(#nation-field) button").click()
    page.wait_for_selector("button:has-text('停止求解')")
    page.wait_for_selector("progress", timeout=15000)
    press(page, "button:has-text('停止求解')")
    page.wait_for_selector("text=已停止", timeout=15000)
    page.goto(platform["address"] + "/planning?count=2")
    page.locator("form[action='/planning/jobs']").first.locator("button").click()
    page.wait_for_selector("#all-title", timeout=60000)
    assert violations(page) == []


def test_a_roster_is_a_calendar_is_repaired_and_becomes_slots(open_page, platform):
    instance = """{"days": 5, "travel_min": [[0, 60], [60, 0]], "hospital_ids": ["\u7532\u9662", "\u4e59\u9662"], "experts": [
      {"id": "甲", "home": 0, "skills": ["心内"], "unavailable": [], "max_days": 3}, {"id": "乙", "home": 1, "skills": ["心内"], "unavailable": [1], "max_days": 3},
      {"id": "丙", "home": 1, "skills": ["心内"], "unavailable": [], "max_days": 3}],
      "demand": [{"hospital": 1, "skill": "心内", "day": 0, "need": 2}, {"hospital": 0, "skill": "心内", "day": 1, "need": 1}, {"hospital": 0, "skill": "神外", "day": 2, "need": 1}]}"""
    page = open_page("operator")
    page.goto(platform["address"] + "/planning/roster")
    page.fill("#instance-field", "{")
    press(page, "button:has-text('排班') >> nth=0")
    assert page.locator("[role=alert]").count() == 1 and page.input_value("#instance-field") == "{"
    page.fill("#instance-field", instance)
    page.fill("#seconds-field", "2")
    press(page, "button:has-text('排班') >> nth=0")
    page.wait_for_selector("#roster-title", timeout=30000)
    assert "甲院" in page.inner_text("main") and "未覆盖" in page.inner_text("main")
    press(page, "button:has-text('写入号源')")
    assert "已写入 24 个号源，收回 0 个" in page.inner_text("[role=status]")
    keep(page, "roster.zh.light.found")
    assert violations(page) == []
    # Whoever takes the one clinic of the second day falls ill: another takes it, and the slots follow.
    second = (datetime.date.fromisoformat(page.get_attribute("#from-field", "min")) + datetime.timedelta(days=1)).isoformat()
    rows = page.locator("table").first.locator("tbody tr")
    ill = next(rows.nth(n).locator("th").inner_text() for n in range(rows.count()) if "甲院" in rows.nth(n).locator("td").nth(1).inner_text())
    page.select_option("#expert-field", label=ill)
    page.fill("#from-field", second)
    page.fill("#to-field", second)
    press(page, "button:has-text('改动最少')")
    assert page.locator("#changes-title").count() == 1 and page.locator("section[aria-labelledby=changes-title] tbody tr").count() == 1
    press(page, "button:has-text('写入号源')")
    assert "已写入 8 个号源，收回 8 个" in page.inner_text("[role=status]")
    assert violations(page) == []



def test_a_shortlist_goes_along_and_a_clock_is_stopped_on_the_page(open_page, platform):
    page = open_page("county.doctor")
    page.goto(platform["address"] + "/patients/patient-1/refer")
    options = page.locator("#recipient-field option")
    names = [options.nth(n).inner_text() for n in range(options.count())]
    page.select_option("#recipient-field", "org-centre")
    page.fill("#reason-field", "备选与停表")
    page.fill("#question-field", "请评估")
    page.click("summary:has-text('其他栏目')")
    second = next(n for n in names if n != page.locator("#recipient-field option:checked").inner_text())
    page.select_option("#second-field", label=second)
    press(page, "text=提交转诊")
    assert "备选机构" in page.inner_text("main") and second in page.inner_text("main")
    task = page.url.split("task=")[1]
    page = open_page("centre.doctor")
    page.goto(platform["address"] + f"/referrals?box=incoming&task={task}")
    press(page, "form[action$='/receive'] button")
    page.click("summary:has-text('暂停计时')")
    page.fill("#stop-clock-reason", "等病理结果")
    page.fill("#stop-clock-until", (datetime.date.today() + datetime.timedelta(days=4)).isoformat())
    press(page, "form[action$='/stop-clock'] button")
    assert "计时暂停至" in page.inner_text("main") and page.locator("form[action$='/resume-clock']").count() == 1
    keep(page, "referral.zh.light.stopped")
    assert violations(page) == []
    press(page, "form[action$='/resume-clock'] button")
    assert "计时暂停至" not in page.inner_text("main")


def test_staff_look_for_a_person_and_hear_what_cannot_be_read(open_page, platform):
    page = open_page("county.doctor", language="en")
    page.goto(platform["address"] + "/find-care?kilometres=far&age=4&gender=female")
    alert = page.locator("[role=alert]").inner_text()
    assert "far" in alert and page.input_value("#care-age") == "4" and page.input_value("#care-gender") == "female"
    assert violations(page) == []
    page.goto(platform["address"] + "/find-care?partners=true")
    own = page.locator("#options-title").inner_text()
    page.goto(platform["address"] + "/find-care")
    assert page.locator("#options-title").inner_text() != own
