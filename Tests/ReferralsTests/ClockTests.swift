import FHIRModel
import RegionalPolicy
import Testing

@testable import Referrals

/// A Wednesday at 09:00 in China.
private let wednesday = PartialDate("2026-11-25T09:00:00+08:00")?.low ?? Instant(milliseconds: 0)

@Suite("The clocks of referrals")
struct ClockTests {
    private let figures = ReferralFigures(.national, on: wednesday.date)

    private func referral(_ state: ReferralState, _ priority: ReferralPriority = .routine, _ rules: ReferralDirection = .up) -> ReferralCase {
        ReferralCase(state: state, rules: rules, priority: priority, referrer: "a", recipient: "b")
    }

    @Test("every open state has one clock with a figure for each priority; who owns it can move the referral on, and the clock can raise the alarm")
    func complete() {
        for state in ReferralState.allCases {
            let clock = ReferralClock.all[state]
            #expect((clock != nil) == !state.isTerminal, "\(state)")
            guard let clock else { continue }
            for priority in ReferralPriority.allCases { #expect(figures.span(referral(state, priority)) != nil, "\(state) \(priority)") }
            let rows = ReferralTransitions.rows(state)
            #expect(rows.contains { $0.actor == clock.owner && $0.target != .state(state) }, "\(state)")
            #expect(rows.contains { $0.actor == .timer && $0.command == .escalate }, "\(state)")
            let times = ReferralTimes(since: wednesday, answer: wednesday)
            #expect(rows.contains { $0.command == .expire } == (figures.expiry(referral(state), times) != nil), "\(state)")
        }
    }

    @Test("an urgent referral is answered in two hours of the clock on the wall, a routine one by the same time of the next working day")
    func deadlines() {
        let times = ReferralTimes(since: wednesday, answer: wednesday)
        #expect(figures.deadline(referral(.received, .urgent), times) == wednesday.adding(minutes: 120))
        #expect(figures.deadline(referral(.received), times) == wednesday.adding(days: 1))
        #expect(figures.deadline(referral(.received, .routine, .down), times) == wednesday.adding(days: 2))
        let friday = ReferralTimes(since: wednesday.adding(days: 2), answer: wednesday.adding(days: 2))
        #expect(figures.deadline(referral(.received), friday) == wednesday.adding(days: 5), "the weekend does not count")
        #expect(figures.deadline(referral(.completed), times) == nil)
    }

    @Test("a clock that is stopped goes on where it stood, by hand or by itself at the end of the stop")
    func stopped() {
        var times = ReferralTimes(
            since: wednesday, answer: wednesday, stop: ReferralTimes.Stop(from: wednesday.adding(minutes: 30), until: wednesday.adding(minutes: 630)))
        let urgent = referral(.received, .urgent)
        #expect(figures.deadline(urgent, times) == wednesday.adding(minutes: 120 + 600), "nobody lets it run on: it does so by itself")
        times.goOn(at: wednesday.adding(minutes: 90))
        #expect(times.stop == nil && figures.deadline(urgent, times) == wednesday.adding(minutes: 120 + 60))
        times.goOn(at: wednesday.adding(days: 9))
        #expect(figures.deadline(urgent, times) == wednesday.adding(minutes: 180), "a clock that runs does not go on twice")
    }

    @Test("an alarm goes up a rung at the deadline, half its time later, all of it later, then every day")
    func rungs() {
        let times = ReferralTimes(since: wednesday, answer: wednesday)
        var urgent = referral(.received, .urgent)
        var at: [Int] = []
        for rung in 0..<4 {
            urgent.rung = rung
            let now = wednesday.adding(minutes: 240)
            at.append((figures.nextAlarm(urgent, times, at: now) ?? wednesday).minutes(since: wednesday))
        }
        #expect(at == [120, 180, 240, 240 + 24 * 60])
    }

    @Test("only a routine referral whose alarm has gone all the way up ends by itself, and only after its days")
    func expiry() {
        let times = ReferralTimes(since: wednesday, answer: wednesday)
        let late = wednesday.adding(days: 31)
        var routine = referral(.received)
        #expect(figures.ringing(routine, times, at: late) == .escalate)
        routine.rung = 3
        #expect(figures.ringing(routine, times, at: late) == .expire)
        #expect(figures.ringing(routine, times, at: wednesday.adding(days: 29)) == .escalate)
        var urgent = referral(.received, .urgent)
        urgent.rung = 3
        #expect(figures.ringing(urgent, times, at: late) == .escalate)
    }

    @Test("a cancel request that nobody answers confirms itself at twice its time, but never for a patient in care")
    func cancel() {
        let times = ReferralTimes(since: wednesday, answer: wednesday)
        var asked = referral(.cancelRequested, .urgent)
        asked.resume = .accepted
        #expect(figures.ringing(asked, times, at: wednesday.adding(minutes: 239)) == .escalate)
        #expect(figures.ringing(asked, times, at: wednesday.adding(minutes: 240)) == .confirmCancel)
        asked.resume = .inCare
        #expect(figures.ringing(asked, times, at: wednesday.adding(days: 9)) == .escalate)
    }
}
