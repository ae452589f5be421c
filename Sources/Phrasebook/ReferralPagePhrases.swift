/// Wording of the referral's form as it is shown, and of the page of its rules, as (key, Chinese, English).
let referralPagePhrases: [(String, String, String)] = [
    ("rules.title", "转诊规则", "Rules of referrals"),
    (
        "rules.lead", "每个状态下谁能做哪一步、到哪里去、要填什么；来自同一张转换表（{n} 行）。",
        "Who may take which step in each state, where it leads and what it asks for; from the one table of {n} rows."
    ),
    ("rules.states", "状态", "States"), ("rules.end", "终点：没有后续步骤。", "An end: no step leads on."), ("rules.step", "步骤", "Step"),
    ("rules.who", "谁", "Who"), ("rules.next", "到", "Leads to"), ("rules.needs", "须填", "Asks for"),
    ("rules.back", "回到申请撤销前的状态", "Back to where the cancel request was made"),
    ("rules.slot", "号源", "A slot"),
    ("referral.show.department", "转入科室", "Department"),
    ("referral.show.receiving-doctor", "接诊医生", "Receiving doctor"),
    ("referral.show.present-history", "主要现病史", "Present history"),
    ("referral.show.past-history", "主要既往史", "Past history"),
    ("referral.show.treatment", "治疗经过", "Treatment"),
    ("referral.show.doctor-phone", "医生电话", "Doctor’s phone"),
    ("referral.show.diagnosis", "诊断", "Diagnosis"),
    ("referral.show.record-number", "病案号", "Record number"),
    ("referral.show.main-results", "主要检查结果", "Main results"),
    ("referral.show.medicines", "用药", "Medicines"),
    ("referral.show.follow-up", "随访日期", "Follow-up on"),
    ("referral.show.plan", "后续计划", "Plan"),
]
