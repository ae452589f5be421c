public import FHIRModel

/// What a referrer fills in (双向转诊单, 国家基本公共卫生服务规范 third edition; WS 445.16).
public struct ReferralForm: Sendable {
    public var patient: ResourceKey
    public var recipient: String
    public var direction: ReferralDirection
    public var priority: ReferralPriority
    /// First impression and why.
    public var reason: String
    /// What the other side is asked to answer.
    public var question: String
    /// Results that go along.
    public var results: [ResourceKey]
    /// The referral this one answers, for the way down.
    public var follows: ResourceKey?
    /// Further fields of the paper form, by their names in `fields`.
    public var more: [String: String] = [:]
    /// Why a second referral for the same problem is meant.
    public var duplicateReason = ""
    /// Institutions that could have it, the first choice first; the recipient is one of them.
    public var shortlist: [String] = []
    /// Whether its follow-up has a task already, of the step that opened it.
    var isPlanned = false
    /// Why the patient is to leave the province.
    public var leaveReason = ""

    /// What the paper form asks besides (双向转诊单: 转入科室, 接诊医生, 主要现病史, 主要既往史, 治疗经过, 医生电话; 回转单: 诊断, 病案号, 检查结果, 用药, 随访).
    public static let fields = [
        "department", "receiving-doctor", "present-history", "past-history", "treatment", "doctor-phone", "diagnosis", "record-number", "main-results",
        "medicines", "follow-up",
    ]
    /// Characters of one field at most.
    public static let fieldLimit = 4000

    public init(
        patient: ResourceKey, recipient: String, direction: ReferralDirection, priority: ReferralPriority, reason: String,
        question: String, results: [ResourceKey] = [], follows: ResourceKey? = nil
    ) {
        self.patient = patient
        self.recipient = recipient
        self.direction = direction
        self.priority = priority
        self.reason = reason
        self.question = question
        self.results = results
        self.follows = follows
    }

    var isDown: Bool { [.down, .back].contains(direction) }

    /// Throws `.businessRule` for the first field that is missing or contradicts another.
    func check(referrer: String, _ limits: ReferralLimits) throws(FHIRFault) {
        if reason.allSatisfy(\.isWhitespace) { throw FHIRFault(.businessRule, "referral.reason", at: "ServiceRequest.reasonCode") }
        if question.allSatisfy(\.isWhitespace) { throw FHIRFault(.businessRule, "referral.question", at: "ServiceRequest.note") }
        for (name, text) in [("reason", reason), ("question", question)] + more.map({ ($0.key, $0.value) }) where text.count > Self.fieldLimit {
            throw FHIRFault(.businessRule, "form.too-long", ["field": name, "limit": "\(Self.fieldLimit)"])
        }
        // The way down says what goes on there: the plan is its question (双向转诊单, 回转单: 治疗经过、用药、下一步治疗方案及康复建议).
        for need in ["medicines", "follow-up"] where isDown && more[need, default: ""].allSatisfy(\.isWhitespace) {
            throw FHIRFault(.businessRule, "referral.need", ["need": "@referral.need.\(need)"])
        }
        if shortlist.count > limits.shortlist { throw FHIRFault(.businessRule, "referral.shortlist", ["limit": "\(limits.shortlist)"]) }
        if recipient == referrer || shortlist.contains(referrer) { throw FHIRFault(.businessRule, "referral.destination", at: "ServiceRequest.performer") }
    }
}
