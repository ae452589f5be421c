import FHIRModel
import Testing

@testable import Referrals

/// Something for every need.
private let everything = ReferralInputs([
    "reason": "r", "note": "n", "advice": "a", "answer": "a", "items": "i", "slot": "s", "outcome": "o", "none": "deceased", "plan": "p", "destination": "c",
    "priority": "stat", "survivor": "s", "medicines": "m", "follow-up": "2099-01-01", "acknowledge-seen": "y", "acknowledge-no-show": "y",
    "acknowledge-arrived": "y",
])

/// A referral as the table alone knows it: its state, what a cancel request left, and whether an appointment is live.
private struct Node: Hashable {
    var state: ReferralState
    var resume: ReferralState?
    var isBooked = false

    static let start = Node(state: .draft)

    /// Whether what a cancel request left forbids the row: the machine's own guards, asked with all inputs given.
    func isForbidden(_ row: ReferralTransition) -> Bool {
        var referral = ReferralCase(state: state, rules: row.rules.contains(.up) ? .up : .down, referrer: "a", recipient: "b")
        referral.resume = resume
        do {
            try referral.apply(row.command, by: [row.actor], everything)
            return false
        } catch {
            return ["referral.not-in-care", "booking.other-session"].contains(error.text)
        }
    }

    /// Where a row leads; nil when the row would take or free what it cannot.
    func after(_ row: ReferralTransition) -> Node? {
        var next = self
        switch row.target {
        case .state(let state): next.state = state
        case .resume: next.state = resume ?? state
        }
        switch row.effect("resume")?.value {
        case "set"?: next.resume = state
        case "clear"?, nil: break
        case let other?: next.resume = ReferralState(rawValue: other)
        }
        if next.state != .cancelRequested { next.resume = nil }
        if let slot = row.effect("slot") {
            switch slot.value {
            case "take":
                if isBooked { return nil }
                next.isBooked = true
            case "free":
                if !isBooked && !slot.isOptional { return nil }
                next.isBooked = false
            case "use": next.isBooked = false
            default: break
            }
        }
        return next
    }
}

@Suite("The referral machine")
struct MachineTests {
    private func nodes(_ rules: ReferralDirection, by actors: Set<ReferralActor> = Set(ReferralActor.allCases), from start: Node = .start) -> Set<Node> {
        var seen: Set<Node> = [start]
        var pending = [start]
        while let node = pending.popLast() {
            for row in ReferralTransitions.rows(node.state) where row.rules.contains(rules) && actors.contains(row.actor) {
                if !node.isForbidden(row), let next = node.after(row), seen.insert(next).inserted { pending.append(next) }
            }
        }
        return seen
    }

    @Test("for each state, actor, command and rule set there is one row at most, and the target depends on state and command alone")
    func deterministic() {
        var rows: Set<String> = []
        var targets: [String: ReferralTransition.Target] = [:]
        for row in ReferralTransitions.all {
            for rules in row.rules { #expect(rows.insert("\(row.from) \(row.actor) \(row.command) \(rules)").inserted, "\(row)") }
            let key = "\(row.from) \(row.command)"
            #expect(targets[key] == nil || targets[key] == row.target, "\(row)")
            targets[key] = row.target
        }
        #expect(ReferralTransitions.all.count > 250)
    }

    @Test("in every rule set every state is reached, and from every open one an end, by people alone too", arguments: ReferralDirection.allCases)
    func noDeadEnd(_ rules: ReferralDirection) {
        let people = Set(ReferralActor.allCases).subtracting([.timer, .system])
        let reached = nodes(rules)
        let missing = Set(ReferralState.allCases).subtracting(reached.map(\.state))
        #expect(missing == ([.up, .peer].contains(rules) ? [] : [.advised, .returned]))
        for node in reached where !node.state.isTerminal {
            #expect(nodes(rules, by: people, from: node).contains { $0.state.isTerminal }, "\(node)")
        }
    }

    @Test("ends move no more, but advice that is opened again and a completed one that is sent down")
    func terminal() {
        let allowed: Set<String> = ["advised reopen", "advised convert", "completed returnDown"]
        for row in ReferralTransitions.all where row.from.isTerminal { #expect(allowed.contains("\(row.from) \(row.command)"), "\(row)") }
    }

    @Test("an appointment is live exactly while it is scheduled, also behind a cancel request", arguments: ReferralDirection.allCases)
    func appointments(_ rules: ReferralDirection) {
        for node in nodes(rules) {
            let isScheduled = node.state == .scheduled || node.state == .cancelRequested && node.resume == .scheduled
            #expect(node.isBooked == isScheduled, "\(node)")
            #expect((node.resume != nil) == (node.state == .cancelRequested), "\(node)")
            for row in ReferralTransitions.rows(node.state) where row.rules.contains(rules) && !node.isForbidden(row) {
                #expect(node.after(row) != nil, "\(node) \(row)")
            }
        }
    }

    @Test("an outcome wins over a cancel request in both orders, and one that is withdrawn leaves no trace")
    func races() {
        func run(_ start: Node, _ commands: [ReferralCommand]) -> Node {
            commands.reduce(start) { node, command in
                ReferralTransitions.rows(node.state).first { $0.command == command }.flatMap { node.after($0) } ?? node
            }
        }
        for node in nodes(.up) where ReferralTransitions.rows(node.state).contains(where: { $0.command == .requestCancel }) {
            #expect(run(node, [.requestCancel, .withdrawCancel]) == node && run(node, [.requestCancel, .refuseCancel]) == node)
            if ReferralTransitions.rows(node.state).contains(where: { $0.command == .complete }) {
                #expect(run(node, [.complete, .requestCancel]).state == .completed && run(node, [.requestCancel, .complete]).state == .completed)
            }
        }
        let scheduled = Node(state: .scheduled, isBooked: true)
        #expect(
            run(scheduled, [.arrive, .cancelAppointment]).state != .appointmentCancelled || run(scheduled, [.cancelAppointment, .arrive]).state == .inCare)
        #expect(run(scheduled, [.cancelAppointment, .arrive]).state == .inCare)
    }

    @Test("a refused step changes nothing and says what is allowed instead")
    func refusal() throws {
        var referral = ReferralCase(state: .declined, referrer: "a", recipient: "b")
        let before = referral
        let fault = #expect(throws: FHIRFault.self) { try referral.apply(.accept, by: [.triage]) }
        #expect(fault?.text == "referral.step" && fault?.values["state"] == "@referral.state.declined" && referral == before)
        referral = ReferralCase(state: .submitted, referrer: "a", recipient: "b")
        #expect(#expect(throws: FHIRFault.self) { try referral.apply(.accept, by: [.referrer]) }?.text == "referral.actor")
        #expect(#expect(throws: FHIRFault.self) { try referral.apply(.decline, by: [.triage], ReferralInputs(["reason": "  "])) }?.text == "referral.reason")
        var down = ReferralCase(state: .submitted, rules: .down, referrer: "a", recipient: "b")
        #expect(#expect(throws: FHIRFault.self) { try down.apply(.advise, by: [.triage], ReferralInputs(["advice": "x"])) }?.text == "referral.rules")
        #expect(referral.state == .submitted && referral.allowed([.triage]).contains(.accept) && referral.allowed([]).isEmpty)
    }

    @Test("guards: loops of redirection, a third question, a lower priority, advice to what cannot wait, an end without a reason")
    func guards() throws {
        var referral = ReferralCase(state: .submitted, referrer: "a", recipient: "b")
        func text(_ command: ReferralCommand, _ hats: Set<ReferralActor>, _ values: [String: String]) -> String? {
            #expect(throws: FHIRFault.self) { try referral.apply(command, by: hats, ReferralInputs(values)) }?.text
        }
        #expect(text(.redirect, [.triage], ["destination": "a", "reason": "x"]) == "referral.redirect-loop")
        for other in ["c", "d", "e"] { try referral.apply(.redirect, by: [.triage], ReferralInputs(["destination": other, "reason": "x"])) }
        #expect(referral.recipient == "e" && referral.passed == ["b", "c", "d"])
        #expect(text(.redirect, [.triage], ["destination": "c", "reason": "x"]) == "referral.redirect-loop")
        #expect(text(.redirect, [.triage], ["destination": "f", "reason": "x"]) == "referral.redirect-limit")
        for _ in 0..<2 {
            try referral.apply(.requestInformation, by: [.triage], ReferralInputs(["items": "x"]))
            try referral.apply(.supplyInformation, by: [.referrer], ReferralInputs(["answer": "x"]))
        }
        #expect(text(.requestInformation, [.triage], ["items": "x"]) == "referral.info-rounds")
        try referral.apply(.raisePriority, by: [.triage], ReferralInputs(["priority": "stat", "reason": "x"]))
        #expect(text(.raisePriority, [.triage], ["priority": "urgent", "reason": "x"]) == "referral.priority")
        #expect(text(.advise, [.triage], ["advice": "x"]) == "referral.stat" && text(.expire, [.timer], [:]) == "referral.expire-not-routine")
        try referral.apply(.accept, by: [.triage])
        #expect(text(.complete, [.expert], [:]) == "referral.outcome" && text(.complete, [.expert], ["none": "bored"]) == "referral.none-code")
        try referral.apply(.complete, by: [.expert], ReferralInputs(["none": "deceased"]))
        #expect(referral.state == .completed)
    }

    @Test("a clock is stopped once with a reason and a day, let run on once, and every step to another state lets it run")
    func stoppedClock() throws {
        var referral = ReferralCase(state: .received, referrer: "a", recipient: "b")
        let inputs = ReferralInputs(["reason": "x", "until": "2026-12-01"])
        #expect(!referral.allowed([.triage]).contains(.resumeClock) && referral.allowed([.triage]).contains(.stopClock))
        #expect(throws: FHIRFault.self) { try referral.apply(.stopClock, by: [.triage], ReferralInputs(["reason": "x"])) }
        #expect(throws: FHIRFault.self) { try referral.apply(.stopClock, by: [.referrer], inputs) }
        try referral.apply(.stopClock, by: [.triage], inputs)
        #expect(referral.isStopped && referral.state == .received && referral.allowed([.triage]).contains(.resumeClock))
        #expect(throws: FHIRFault.self) { try referral.apply(.stopClock, by: [.triage], inputs) }
        var going = referral
        try going.apply(.resumeClock, by: [.triage])
        #expect(!going.isStopped)
        #expect(throws: FHIRFault.self) { try going.apply(.resumeClock, by: [.triage]) }
        try referral.apply(.accept, by: [.triage])
        #expect(!referral.isStopped)
    }

    @Test("a random walk keeps to the table and Task.status follows the state")
    func walk() throws {
        var random = SeededRandom(seed: 5)
        for _ in 0..<2000 {
            var referral = ReferralCase(state: .draft, rules: ReferralDirection.allCases.randomElement(using: &random) ?? .up, referrer: "a", recipient: "b")
            for _ in 0..<16 {
                guard let actor = ReferralActor.allCases.randomElement(using: &random), let command = ReferralCommand.allCases.randomElement(using: &random)
                else { continue }
                let before = referral
                let row = ReferralTransitions.rows(before.state).first { $0.actor == actor && $0.command == command && $0.rules.contains(before.rules) }
                do {
                    try referral.apply(command, by: [actor], everything)
                    #expect(row != nil && !referral.state.taskStatus.isEmpty)
                    if case .state(let next)? = row?.target { #expect(referral.state == next) }
                } catch {
                    #expect(referral == before)
                }
            }
        }
    }
}
