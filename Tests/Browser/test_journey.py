"""One patient, from the county hospital to the regional centre and back, clicked through in Chromium."""
import datetime

import pytest
from conftest import keep, press


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no-script"])
def test_the_journey(open_page, platform, javascript):
    reason = f"胸痛三天，疑冠脉病变（{'一' if javascript else '二'}）"
    county = open_page("county.doctor", javascript=javascript)
    county.goto(platform["address"] + "/patients/patient-1")
    assert county.locator("text=各院检验结果").count() == 1
    press(county, "text=发起转诊")
    county.fill("#question-field", "请评估是否需要介入治疗")
    press(county, "text=提交转诊")
    assert "请填写理由" in county.inner_text("[role=alert]")
    assert county.input_value("#question-field") == "请评估是否需要介入治疗"
    county.check("input[value=urgent]")
    county.fill("#reason-field", reason)
    press(county, "text=提交转诊")
    assert "已提交" in county.inner_text(".tl")

    centre = open_page("centre.doctor", javascript=javascript)
    centre.goto(platform["address"] + "/referrals")
    press(centre, f".rl a:has-text('{reason}')")
    assert "剩" in centre.inner_text(".rl a[aria-current]")
    assert centre.locator("text=可直接采用").count() > 0
    if javascript:
        keep(centre, "workbench.zh.light.1440")
    press(centre, "text=接受转诊")
    assert centre.locator("h3:has-text('专家可约时间')").count() == 1
    press(centre, "button.slot")
    assert "已预约" in centre.inner_text(".tl")
    press(centre, "button:has-text('患者到诊')")
    press(centre, "text=填写小结并办结")
    assert "请填写诊疗小结" in centre.inner_text("[role=alert]")
    centre.fill("#summary-field", "冠脉造影：前降支狭窄 80%，植入支架一枚，恢复良好。")
    press(centre, "text=填写小结并办结")
    assert "已回执" in centre.inner_text(".tl")
    centre.fill("#plan-field", "阿司匹林 100 mg 每日一次；两周后社区随访血压。")
    press(centre, "button:has-text('下转')")
    assert "用药" in centre.inner_text("[role=alert]") and "阿司匹林" in centre.input_value("#plan-field")
    centre.fill("#return-down-medicines", "阿司匹林 100 mg")
    centre.fill("#return-down-follow-up", (datetime.date.today() + datetime.timedelta(days=14)).isoformat())
    press(centre, "button:has-text('下转')")
    assert "已下转" in centre.inner_text(".tl")

    community = open_page("community.doctor", javascript=javascript)
    community.goto(platform["address"] + "/referrals")
    press(community, f".rl a:has-text('{reason}')")
    assert "阿司匹林" in community.inner_text("main")
    press(community, "text=接受转诊")
    assert "已接受" in community.inner_text(".tl")

    patient = open_page("patient", javascript=javascript)
    story = patient.locator("article", has_text=reason)
    assert story.count() == 2
    for step in ["已提交", "已接受", "已预约", "接诊中", "已回执", "已下转"]:
        assert step in patient.inner_text("main")
    assert "谁查阅过" in patient.inner_text("main")


def send(page, platform, reason):
    """Writes a referral of the first patient to the regional centre; gives its address at the county's desk."""
    page.goto(platform["address"] + "/patients/patient-1/refer")
    page.fill("#reason-field", reason)
    page.fill("#question-field", "请评估")
    press(page, "text=提交转诊")
    return page.url.split("task=")[1]


def test_a_taken_slot_is_refused_with_a_reason(open_page, platform):
    county = open_page("county.doctor")
    tasks = [platform["address"] + "/referrals?task=" + send(county, platform, f"抢号检查 {number}") for number in (1, 2)]
    first, second = open_page("centre.doctor"), open_page("centre.doctor")
    for page, task in ((first, tasks[0]), (second, tasks[1])):
        page.goto(task)
        press(page, "text=接受转诊")
    first.goto(tasks[0])
    second.goto(tasks[1])
    slot = first.locator("button.slot").first.get_attribute("value")
    assert second.locator(f"button.slot[value='{slot}']").count() == 1
    press(first, f"button.slot[value='{slot}']")
    press(second, f"button.slot[value='{slot}']")
    assert "已被预约" in second.inner_text("[role=alert]")
    assert second.locator(f"button.slot[value='{slot}']").count() == 0


def test_the_list_changes_while_it_is_open(open_page, platform):
    centre = open_page("centre.doctor")
    centre.goto(platform["address"] + "/referrals")
    county = open_page("county.doctor")
    county.goto(platform["address"] + "/patients/patient-1/refer")
    county.fill("#reason-field", "现场更新检查")
    county.fill("#question-field", "请看列表是否更新")
    press(county, "text=提交转诊")
    centre.wait_for_selector(".rl a:has-text('现场更新检查')", timeout=5000)
    assert centre.inner_text("#live") == "列表已更新"
