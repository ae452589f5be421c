import Booking
import FHIRModel
import FHIRSearch
import Records
import Referrals
import Synchronization
import WebServer

/// A hospital that keeps its own book behind a bad network.
final class SimulatedHospital: Sendable {
    /// What becomes of the next question: answered, done and not answered, lost on the way, or done late.
    enum Line: Sendable { case good, silent, lost, late }

    private struct State {
        var booked: [String: Int] = [:]
        var line = Line.good
        var late: [String] = []
        var isFull = false
    }

    private let state = Mutex(State())

    var bookings: [String: Int] { state.withLock { $0.booked.filter { $0.value > 0 } } }
    func set(_ line: Line) { state.withLock { $0.line = line } }
    func fill() { state.withLock { $0.isFull = true } }

    /// What was on its way arrives.
    func arrive() {
        state.withLock { state in
            for id in state.late { state.booked[id] = 1 }
            state.late = []
        }
    }

    var book: OutsideBook {
        OutsideBook(
            ask: { [self] visit in
                let id = visit.id ?? ""
                return state.withLock { state in
                    switch state.line {
                    case .lost: return .unknown
                    case .late:
                        state.late.append(id)
                        return .unknown
                    case .silent, .good:
                        if state.isFull { return state.line == .good ? .refused("full") : .unknown }
                        // The same id again is the same visit.
                        state.booked[id] = 1
                        return state.line == .good ? .booked : .unknown
                    }
                }
            },
            query: { [self] visit in
                state.withLock { state in state.line == .lost ? .unknown : state.booked[visit.id ?? "", default: 0] > 0 ? .booked : .absent }
            },
            withdraw: { [self] visit in
                state.withLock { state in
                    if state.line == .lost { return .unknown }
                    state.booked[visit.id ?? ""] = 0
                    return .absent
                }
            })
    }
}

extension Scenario {
    static let outside: [Scenario] = [
        Scenario(number: 3, title: "an outside hospital that answers late, no, or not at all") { stage in
            let hospital = SimulatedHospital()
            try await stage.keepBook()
            try await stage.reach(0, slot: stage.slots[1])
            let visit = try stage.visit(0)
            var attendant = try stage.attendant()
            try stage.expect(try stage.status(visit) == "pending", "sure before the hospital said so")
            hospital.set(.silent)
            try await attendant.attend(visit, hospital.book)
            try await stage.pass(minutes: 6 * 60)
            try stage.expect(try stage.status(visit) == "pending" && stage.state(0) == .scheduled, "an answer that is late is shown as a failure")
            try stage.expect(try stage.status(ResourceKey("Task", "unconfirmed-" + visit.id)) == "gone", "complained before it asked again")
            try await attendant.attend(visit, SimulatedHospital().lost)
            try stage.expect(try stage.status(ResourceKey("Task", "unconfirmed-" + visit.id)) == "requested", "nobody looks after it")
            hospital.set(.good)
            try await attendant.attend(visit, hospital.book)
            try stage.expect(try stage.status(visit) == "booked" && hospital.bookings == [visit.id: 1], "booked there and not here, or twice")
            try stage.expect(try stage.status(ResourceKey("Task", "unconfirmed-" + visit.id)) == "completed", "answered, and still looked after")
            // Refused: the slot is closed, the referral goes on to another.
            hospital.fill()
            try await stage.reach(1, slot: stage.slots[2])
            let other = try stage.visit(1)
            try await attendant.attend(other, hospital.book)
            try stage.expect(try stage.status(other) == "cancelled" && stage.state(1) == .appointmentCancelled, "refused: \(try stage.state(1))")
            try stage.expect(try stage.status(stage.slots[2]) == "busy-unavailable", "a slot that the hospital does not have is offered on")
            stage.walk.referrals[1].steps.append(
                KeptStep(
                    from: .scheduled, command: .stopClinic, hats: [.system], inputs: ReferralInputs(["reason": "full"]),
                    version: (stage.walk.referrals[1].steps.last?.version ?? 1) + 1, madeIt: true))
            // Cancelled while it is on its way: no late answer leaves a visit behind.
            let third = try await stage.book([stage.slots[3]], for: stage.walkIn, named: "late")
            attendant = try stage.attendant()
            hospital.set(.late)
            try await attendant.attend(third, hospital.book)
            let keeper = stage.walk.keeper
            try await stage.walk.records.write(as: stage.clerk) { try keeper.settle($0, third, "cancelled") }
            hospital.set(.good)
            try await attendant.attend(third, hospital.book)
            hospital.arrive()
            stage.walk.clock.pass(minutes: 5)
            try await attendant.attend(third, hospital.book)
            try stage.expect(hospital.bookings[third.id] == nil, "the hospital keeps a visit that was cancelled")
            try stage.expect(try stage.find(third).flatMap { OutsideVisit.state($0) } == .withdrawn, "the hospital was told, and it is not kept")
        },
        Scenario(number: 4, title: "the platform dies after the hospital booked") { stage in
            let hospital = SimulatedHospital()
            try await stage.keepBook()
            try await stage.reach(0, slot: stage.slots[1])
            let visit = try stage.visit(0)
            hospital.set(.silent)
            try await stage.attendant().attend(visit, hospital.book)
            try stage.expect(hospital.bookings == [visit.id: 1] && stage.status(visit) == "pending", "not as it is staged")
            // Another program after the crash, which knows the store alone.
            stage.walk.clock.pass(minutes: 1)
            hospital.set(.good)
            let after = try stage.attendant()
            for _ in 0..<2 { try await after.attend(visit, hospital.book) }
            try stage.expect(try stage.status(visit) == "booked" && stage.status(stage.slots[1]) == "busy", "what the hospital booked is not known here")
            try stage.expect(hospital.bookings == [visit.id: 1], "booked twice, or an orphan: \(hospital.bookings)")
        },
    ]
}

extension SimulatedHospital {
    /// A line on which nothing comes through.
    var lost: OutsideBook { OutsideBook(ask: { _ in .unknown }, query: { _ in .unknown }, withdraw: { _ in .unknown }) }
}

extension ScenarioStage {
    /// The clinic's slots are of a hospital's own book from now on.
    func keepBook() async throws {
        let schedule = ResourceKey("Schedule", walk.world.schedule)
        try await walk.records.write(as: .system) { transaction in
            let own = try transaction.read(schedule).resource()
            let mark: JSONTree = ["url": "urn:junyi:outside-book", "valueReference": ["reference": "Endpoint/outside"]]
            try transaction.put(PreparedResource(own.appending([mark], to: "extension")), id: schedule.id)
        }
    }

    func visit(_ index: Int) throws -> ResourceKey {
        guard let visit = try find(walk.referrals[index].task).flatMap({ ReferralResources.appointment($0) }) else {
            throw ScenarioBroken(words: "no visit")
        }
        return visit
    }

    func attendant() throws -> OutsideAttendant {
        let (figures, desk) = (walk.figures, walk.desk)
        let outside = OutsideDesk({ figures }) { transaction, visit, reason in
            try OutsideCourier.fall(transaction, visit, reason) { _ in desk }
        }
        return OutsideAttendant(walk.records, outside, walk.surroundings)
    }
}
