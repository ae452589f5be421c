"""One-stop admission and appeals, clicked through in Chromium."""
import datetime

import requests
from conftest import keep, press, token
from test_booking_pages import send
from test_pages import violations


def test_a_patient_is_admitted_in_one_go(open_page, platform):
    county, centre = open_page("county.doctor"), open_page("centre.doctor")
    task = send(county, platform, "急性胰腺炎", patient="patient-7")
    centre.goto(platform["address"] + "/referrals?task=" + task)
    press(centre, "form[action$='/accept'] button")
    with centre.expect_navigation():
        centre.get_by_role("link", name="安排入院").click()
    assert violations(centre) == []
    assert centre.locator("fieldset input[type=checkbox]").count() == 6
    keep(centre, "admission-new.zh")
    press(centre, "main button.pri")
    card = centre.locator("section.card", has_text="等待押金")
    assert card.count() == 1 and "5000" in card.inner_text(), "nobody of the demonstration has a coverage"
    card.locator("input[name=payment]").fill("wx-20261127-1")
    press(centre, "form[action$='/pay'] button")
    assert centre.locator("section.card", has_text="等待入院").count() == 1 and violations(centre) == []
    keep(centre, "admissions.zh")
    press(centre, "form[action$='/admit'] button")
    assert centre.locator("section.card").count() == 0
    # Another one is cancelled: it is gone from the list, and its bed is free again.
    task = send(county, platform, "肺炎", patient="patient-8")
    centre.goto(platform["address"] + "/referrals?task=" + task)
    press(centre, "form[action$='/accept'] button")
    centre.goto(platform["address"] + "/admissions/new?task=" + task)
    press(centre, "main button.pri")
    centre.fill("input[name=reason]", "患者改主意")
    press(centre, "form[action$='/cancel'] button")
    assert centre.locator("section.card").count() == 0


def test_a_patient_appeals_and_the_desk_answers(open_page, platform):
    session = {"Authorization": "Bearer " + token(platform, "operator")}
    me = requests.get(platform["address"] + "/fhir/Patient?_count=1", headers={"Authorization": "Bearer " + token(platform, "patient")}).json()["entry"][0]["resource"]["id"]
    start = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=2)
    end = start + datetime.timedelta(minutes=20)
    slot = requests.post(platform["address"] + "/fhir/Slot", headers=session, json={
        "resourceType": "Slot", "schedule": {"reference": "Schedule/schedule-1"}, "status": "free", "start": start.isoformat(), "end": end.isoformat()}).json()["id"]
    made = requests.post(platform["address"] + "/fhir/Appointment", headers=session, json={
        "resourceType": "Appointment", "status": "noshow", "start": start.isoformat(), "end": end.isoformat(), "slot": [{"reference": "Slot/" + slot}],
        "participant": [{"actor": {"reference": "Patient/" + me}, "status": "accepted"}]})
    assert made.status_code == 201, made.text
    mine = open_page("patient")
    mine.fill("section[aria-labelledby=missed-title] input", "当天停诊，我到了")
    press(mine, "section[aria-labelledby=missed-title] button")
    assert "等待答复" in mine.locator("section[aria-labelledby=missed-title]").inner_text() and violations(mine) == []
    desk = open_page("centre.doctor")
    desk.goto(platform["address"] + "/appeals")
    card = desk.locator("section.card", has_text="当天停诊")
    assert card.count() == 1 and violations(desk) == []
    keep(desk, "appeals.zh")
    with desk.expect_navigation():
        card.get_by_role("button", name="拒绝").click()
    assert "reason" in desk.locator("[role=alert]").inner_text()
    with desk.expect_navigation():
        desk.locator("section.card", has_text="当天停诊").get_by_role("button", name="接受").click()
    assert desk.locator("section.card", has_text="当天停诊").count() == 0
    mine.goto(platform["address"] + "/")
    assert "申诉已接受" in mine.locator("section[aria-labelledby=missed-title]").inner_text()


def test_a_file_goes_with_a_referral(open_page, platform):
    """Sent from the page without JavaScript, opened on the other side; what may not go is refused on the page; one can be announced."""
    county = open_page("county.doctor", javascript=False)
    task = send(county, platform, "附件测试", patient="patient-9")
    county.goto(platform["address"] + f"/referrals?box=outgoing&task={task}")
    county.locator("section[aria-labelledby=files-title] summary").click()
    county.set_input_files("#file-field", files=[{"name": "CT 报告.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 content"}])
    press(county, "form[action$='/attach'] button")
    card = county.locator("section[aria-labelledby=files-title]")
    assert "CT 报告.pdf" in card.inner_text() and "未查毒" in card.inner_text()
    county.locator("section[aria-labelledby=files-title] summary").click()
    county.set_input_files("#file-field", files=[{"name": "tool.exe", "mimeType": "application/x-msdownload", "buffer": b"MZ"}])
    press(county, "form[action$='/attach'] button")
    assert "不支持" in county.locator("[role=alert]").inner_text()
    county.locator("section[aria-labelledby=files-title] summary").click()
    county.fill("#file-title", "病理报告")
    press(county, "form[action$='/attach'] button")
    assert "待补传" in card.inner_text()
    centre = open_page("centre.doctor", language="en")
    centre.goto(platform["address"] + "/referrals?task=" + task)
    assert violations(centre) == []
    keep(centre, "referral-files")
    with centre.expect_download() as download:
        centre.locator("section[aria-labelledby=files-title] a").first.click()
    assert download.value.path().read_bytes() == b"%PDF-1.4 content"
    small = open_page("county.doctor", width=390, dark=True)
    small.goto(platform["address"] + f"/referrals?box=outgoing&task={task}")
    small.locator("section[aria-labelledby=files-title] summary").click()
    # What lies under the bar at the top is no target that is too small.
    small.evaluate("scrollTo(0, 0)")
    assert violations(small) == [] and small.evaluate("document.documentElement.scrollWidth") <= 390
    assert small.locator("#file-for option").count() == 2
    keep(small, "referral-files-small")


def test_a_patient_sees_and_changes_their_own_visits(open_page, platform):
    """What was booked is seen and given up on the patient's own page; where nothing is free they wait; their referral is called back by them."""
    session = {"Authorization": "Bearer " + token(platform, "operator")}
    me = requests.get(platform["address"] + "/fhir/Patient?_count=1", headers={"Authorization": "Bearer " + token(platform, "patient")}).json()["entry"][0]["resource"]["id"]
    mine = open_page("patient", javascript=False)
    mine.goto(platform["address"] + "/find-care?specialty=心血管内科")
    press(mine, "form[action='/find-care'][method=post] button.pri")
    assert "已预约" in mine.locator(".callout").first.inner_text()
    mine.goto(platform["address"] + "/")
    card = mine.locator("section[aria-labelledby=visits-title]")
    assert "已预约" in card.inner_text()
    keep(mine, "own-visits")
    before = card.locator("li").count()
    press(mine, "section[aria-labelledby=visits-title] form[action$='/cancel'] button")
    assert card.locator("li").count() == before - 1
    # A place on the waiting list, from the page, and left again.
    for name in ("waiting-1", "waiting-2"):
        requests.put(platform["address"] + f"/fhir/HealthcareService/{name}", headers=session, json={
            "resourceType": "HealthcareService", "id": name, "active": True, "providedBy": {"reference": "Organization/org-centre"}, "name": "候补科",
            "specialty": [{"text": "候补科"}]}).raise_for_status()
    mine.goto(platform["address"] + "/find-care?specialty=候补科")
    press(mine, "form:has(input[name=wait]) button")
    assert "已候补" in mine.locator(".callout").first.inner_text()
    mine.goto(platform["address"] + "/")
    waiting = card.locator("li", has_text="候补科")
    assert "候补中" in waiting.inner_text()
    with mine.expect_navigation():
        waiting.locator("button").click()
    assert card.locator("li", has_text="候补科").count() == 0
    county = open_page("county.doctor")
    send(county, platform, "患者自己撤回", patient=me)
    mine.goto(platform["address"] + "/")
    story = mine.locator("article", has_text="患者自己撤回")
    story.locator("summary").click()
    story.locator("input[name=reason]").fill("已好转")
    with mine.expect_navigation():
        story.locator("form[action$='/recall'] button").click()
    assert "已撤销" in mine.locator("article", has_text="患者自己撤回").inner_text()
    small = open_page("patient", width=390, dark=True)
    small.goto(platform["address"] + "/")
    assert violations(small) == [] and small.evaluate("document.documentElement.scrollWidth") <= 390
    mine.locator("article a[href$='/print']").first.click()
    mine.wait_for_url("**/print")
    assert mine.locator("h1").count() == 1
