import FHIRModel
import Testing

@testable import Referrals

@Suite("The referral machine")
struct MachineTests {
    @Test("for each state, actor and command there is one next state at most")
    func deterministic() {
        var seen: Set<String> = []
        for row in ReferralTransitions.all { #expect(seen.insert("\(row.from) \(row.actor) \(row.command)").inserted, "\(row)") }
    }

    @Test("every state is reached from a draft, and from every open state an end can be reached")
    func noDeadEnd() {
        func reach(_ start: ReferralState) -> Set<ReferralState> {
            var seen: Set<ReferralState> = [start]
            var pending = [start]
            while let state = pending.popLast() {
                for row in ReferralTransitions.all where row.from == state && seen.insert(row.to).inserted { pending.append(row.to) }
            }
            return seen
        }
        #expect(reach(.draft) == Set(ReferralState.allCases))
        for state in ReferralState.allCases where !state.isTerminal { #expect(reach(state).contains { $0.isTerminal }, "\(state)") }
    }

    @Test("an ended referral moves no more, but that a completed one may be sent down")
    func terminal() {
        for row in ReferralTransitions.all where row.from.isTerminal { #expect(row.from == .completed && row.command == .returnDown) }
    }

    @Test("a refused step changes nothing and says which step from which state")
    func refusal() throws {
        var referral = ReferralCase(state: .declined, referrer: "a", recipient: "b")
        let before = referral
        let fault = #expect(throws: FHIRFault.self) { try referral.apply(.accept, by: .recipient) }
        #expect(fault?.kind == .businessRule && fault?.values["state"] == "@referral.state.declined" && referral == before)
        referral = ReferralCase(state: .submitted, referrer: "a", recipient: "b")
        #expect(throws: FHIRFault.self) { try referral.apply(.accept, by: .referrer) }
        #expect(throws: FHIRFault.self) { try referral.apply(.decline, by: .recipient, reason: "  ") }
        #expect(referral.state == .submitted)
        #expect(referral.actor("c") == nil && referral.actor("b") == .recipient)
    }

    @Test("a random walk keeps to the table and Task.status follows the state")
    func walk() throws {
        var random = SeededRandom(seed: 5)
        for _ in 0..<2000 {
            var referral = ReferralCase(state: .draft, referrer: "a", recipient: "b")
            for _ in 0..<12 {
                guard let actor = ReferralActor.allCases.randomElement(using: &random), let command = ReferralCommand.allCases.randomElement(using: &random)
                else { continue }
                let before = referral
                let row = ReferralTransitions.all.first { $0.from == before.state && $0.actor == actor && $0.command == command }
                do {
                    try referral.apply(command, by: actor, reason: "why")
                    #expect(referral.state == row?.to && !referral.state.taskStatus.isEmpty)
                } catch {
                    #expect(row == nil && referral == before)
                }
            }
        }
    }
}
