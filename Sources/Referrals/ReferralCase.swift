public import FHIRModel

/// Which way a referral goes: four rule sets on one machine.
public enum ReferralDirection: String, Sendable, CaseIterable {
    case up, down, peer
    /// Back to the one who sent the patient up.
    case back = "return"
}

/// How urgent it is; FHIR's request priorities, from least to most.
public enum ReferralPriority: String, Sendable, CaseIterable { case routine, urgent, asap, stat }

/// What comes with a command: texts by the names that the table's needs use.
public struct ReferralInputs: Sendable {
    public var values: [String: String]

    public init(_ values: [String: String] = [:]) { self.values = values }

    public subscript(name: String) -> String { values[name] ?? "" }
    func has(_ need: String) -> Bool { need.split(separator: "|").contains { !self[String($0)].allSatisfy(\.isWhitespace) } }
}

/// How often a referral is handed on, how often it is asked back about, and how many institutions a shortlist has.
public struct ReferralLimits: Sendable, Equatable {
    public var redirects: Int
    public var questions: Int
    public var shortlist: Int
    /// Files of one referral, and megabytes of one file.
    public var files: Int
    public var fileMegabytes: Int

    /// The platform's own, as `RegionalPolicy` has them.
    public init(redirects: Int = 3, questions: Int = 2, shortlist: Int = 20, files: Int = 20, fileMegabytes: Int = 20) {
        (self.redirects, self.questions, self.shortlist) = (redirects, questions, shortlist)
        (self.files, self.fileMegabytes) = (files, fileMegabytes)
    }
}

/// One referral as a value: a command comes in, the next state or a refusal comes out.
public struct ReferralCase: Sendable, Equatable {
    public var state: ReferralState
    public var rules: ReferralDirection
    public var priority: ReferralPriority
    /// Institutions on both sides, by logical id.
    public var referrer: String
    public var recipient: String
    /// The state that a cancel request left; there exactly while one is asked for.
    public var resume: ReferralState?
    /// Institutions that have had it and gave it on.
    public var passed: [String] = []
    /// Questions asked back.
    public var questions = 0
    /// How far the alarm of the present state has gone up: 0 before the deadline.
    public var rung = 0
    /// Whether the clock of the present state stands still.
    public var isStopped = false

    /// Figures of guards, those of the region where the desk knows them.
    public var limits = ReferralLimits()

    public init(state: ReferralState, rules: ReferralDirection = .up, priority: ReferralPriority = .routine, referrer: String, recipient: String) {
        self.state = state
        self.rules = rules
        self.priority = priority
        self.referrer = referrer
        self.recipient = recipient
    }

    /// Why a referral has no outcome document; a coded none in its place.
    public static let reasonsWithoutOutcome = [
        "not-attended", "patient-declined", "treated-elsewhere", "deceased", "left-unseen", "diverted", "administrative",
    ]

    /// The row that a command of someone with `hats` takes. Throws `.businessRule` with the state, the command and what is allowed instead.
    public func row(_ command: ReferralCommand, by hats: Set<ReferralActor>) throws(FHIRFault) -> ReferralTransition {
        let rows = ReferralTransitions.rows(state).filter { $0.command == command }
        var values = ["state": "@referral.state.\(state.rawValue)", "command": "@referral.command.\(command.rawValue)"]
        // Under several hats the widest counts: an expert may give an outcome where a triage desk gives a coded none.
        let fitting = rows.filter { hats.contains($0.actor) && $0.rules.contains(rules) }
        if let row = fitting.first(where: { $0.needs.contains { $0.contains("|") } }) ?? fitting.first { return row }
        let (own, open) = (hats.map(\.rawValue).sorted(), allowed(hats).map(\.rawValue))
        values["actor"] = own.map { "@referral.hat." + $0 }.joined(separator: " ")
        values["allowed"] = open.isEmpty ? "@referral.nothing" : open.map { "@referral.command." + $0 }.joined(separator: " ")
        let text = rows.isEmpty ? "referral.step" : rows.contains { hats.contains($0.actor) } ? "referral.rules" : "referral.actor"
        var fault = FHIRFault(.businessRule, text, values, at: "Task.businessStatus")
        fault.codes = [("state", [state.rawValue]), ("command", [command.rawValue]), ("actor", own), ("allowed", open)]
        throw fault
    }

    /// What someone with `hats` may do now, in the order of the table.
    public func allowed(_ hats: Set<ReferralActor>) -> [ReferralCommand] {
        var seen: Set<ReferralCommand> = []
        return ReferralTransitions.rows(state).filter { hats.contains($0.actor) && $0.rules.contains(rules) && seen.insert($0.command).inserted }.map(\.command)
            .filter { $0 != (isStopped ? .stopClock : .resumeClock) }
    }

    /// Moves on. Throws `.businessRule` when the table has no such row, when an input is missing, or when a guard forbids it; nothing is changed then.
    @discardableResult
    public mutating func apply(_ command: ReferralCommand, by hats: Set<ReferralActor>, _ inputs: ReferralInputs = ReferralInputs()) throws(FHIRFault)
        -> ReferralTransition
    {
        let row = try row(command, by: hats)
        for need in row.needs where !inputs.has(need) { throw Self.missing(need) }
        try guardInputs(row, inputs)
        switch row.effect("resume")?.value {
        case "set"?: resume = state
        case "clear"?, nil: break
        case let other?: resume = ReferralState(rawValue: other)
        }
        let before = state
        switch row.target {
        case .resume: state = resume ?? state
        case .state(let next): state = next
        }
        rung = state != before ? 0 : command == .escalate ? rung + 1 : rung
        if state != .cancelRequested { resume = nil }
        switch row.effect("clock")?.value {
        case "stop"?: isStopped = true
        case _?: isStopped = false
        case nil: if state != before || command == .escalate { isStopped = false }
        }
        if command == .requestInformation { questions += 1 }
        if command == .raisePriority { priority = ReferralPriority(rawValue: inputs["priority"]) ?? priority }
        if command == .emergencyEntry { priority = .stat }
        if row.effect("owner") != nil {
            passed.append(recipient)
            recipient = inputs["destination"]
            (rung, isStopped) = (0, false)
        }
        return row
    }

    private static func missing(_ need: String) -> FHIRFault {
        switch need {
        case "reason": FHIRFault(.businessRule, "referral.reason")
        case "slot": FHIRFault(.businessRule, "booking.no-slot")
        case "outcome", "outcome|none", "none": FHIRFault(.businessRule, "referral.outcome")
        default: FHIRFault(.businessRule, "referral.need", ["need": "@referral.need.\(need)"])
        }
    }

    private func guardInputs(_ row: ReferralTransition, _ inputs: ReferralInputs) throws(FHIRFault) {
        switch row.command {
        case .requestInformation where questions >= limits.questions:
            throw FHIRFault(.businessRule, "referral.info-rounds", ["limit": "\(limits.questions)"])
        case .redirect:
            let destination = inputs["destination"]
            if destination == recipient || destination == referrer || passed.contains(destination) { throw FHIRFault(.businessRule, "referral.redirect-loop") }
            if passed.count >= limits.redirects { throw FHIRFault(.businessRule, "referral.redirect-limit", ["limit": "\(limits.redirects)"]) }
        case .stopClock where isStopped: throw FHIRFault(.businessRule, "referral.clock-stopped")
        case .resumeClock where !isStopped: throw FHIRFault(.businessRule, "referral.clock-runs")
        case .advise where priority == .stat: throw FHIRFault(.businessRule, "referral.stat")
        case .raisePriority:
            let order = ReferralPriority.allCases
            guard let wanted = ReferralPriority(rawValue: inputs["priority"]), let next = order.firstIndex(of: wanted),
                let now = order.firstIndex(of: priority),
                next > now
            else { throw FHIRFault(.businessRule, "referral.priority") }
        case .expire where priority != .routine && state != .draft: throw FHIRFault(.businessRule, "referral.expire-not-routine")
        case .confirmCancel where row.actor == .timer && resume == .inCare: throw FHIRFault(.businessRule, "referral.in-care")
        case .complete where inputs["outcome"].isEmpty && !Self.reasonsWithoutOutcome.contains(inputs["none"]):
            throw FHIRFault(.businessRule, "referral.none-code", ["codes": Self.reasonsWithoutOutcome.joined(separator: ", ")])
        default: break
        }
        // What a cancel request left decides what may be done meanwhile.
        guard state == .cancelRequested else { return }
        if row.command == .returnDown && resume != .inCare { throw FHIRFault(.businessRule, "referral.not-in-care") }
        if row.command == .stopClinic && resume != .scheduled { throw FHIRFault(.businessRule, "booking.other-session") }
    }
}
