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

    /// Throws `.businessRule` for the first field that is missing or contradicts another.
    func check(referrer: String) throws(FHIRFault) {
        if reason.allSatisfy(\.isWhitespace) { throw FHIRFault(.businessRule, "referral.reason", at: "ServiceRequest.reasonCode") }
        if question.allSatisfy(\.isWhitespace) { throw FHIRFault(.businessRule, "referral.question", at: "ServiceRequest.note") }
        if recipient == referrer { throw FHIRFault(.businessRule, "referral.destination", at: "ServiceRequest.performer") }
    }
}
