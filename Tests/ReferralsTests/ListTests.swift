import FHIRModel
import FHIRSearch
import Foundation
import Records
import RecordsSQLite
import Testing

@testable import Referrals

@Suite("Work lists")
struct ListTests {
    private let priorities = ReferralPriority.allCases

    @Test("every state of a referral stands in one lane")
    func lanes() {
        for state in ReferralState.allCases {
            let lanes = WorkLane.allCases.filter { $0.states.contains(state.rawValue) }
            #expect(lanes.count == 1 && (lanes == [.done]) == state.isTerminal, "\(state)")
        }
        #expect(Set(WorkLane.allCases.flatMap(\.states)) == Set(ReferralState.allCases.map(\.rawValue)))
    }

    private func task(_ number: Int) -> JSONTree {
        let state = ReferralState.allCases[number % ReferralState.allCases.count]
        let moment = Instant(milliseconds: 1_700_000_000_000 + Int64(number * 7919 % 211) * 60_000)
        let tree: JSONTree = [
            "resourceType": "Task", "id": "t\(number)", "status": .string(state.taskStatus), "intent": "order",
            "businessStatus": ["coding": [["system": "urn:junyi:referral-state", "code": .string(state.rawValue)]]],
            "code": ["coding": [["system": "urn:junyi:referral-direction", "code": "up"]]], "for": ["reference": "Patient/p"],
            "priority": .string(priorities[number * 31 % priorities.count].rawValue), "authoredOn": .string(moment.adding(minutes: -number).text),
            "requester": ["reference": .string("Organization/\(number % 2 == 0 ? "county" : "other")")],
            "owner": ["reference": .string("Organization/\(number % 3 == 0 ? "county-2" : "centre")")],
        ]
        return number % 5 == 0 ? tree : tree.with("restriction", ["period": ["end": .string(moment.text)]])
    }

    @Test("page by page a list shows each referral of its side once, in the order asked, and stays so when states change")
    func pages() async throws {
        let path = FileManager.default.temporaryDirectory.path + "/lists-\(UUID().uuidString).sqlite"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        let now = Instant(milliseconds: 1_700_000_000_000)
        let store = try SQLiteRecordStore(path: path) { now }
        defer { store.close() }
        let records = ScopedRecords(store, Surroundings(now: { now }, newID: { "id" }))
        try await store.write { transaction in
            for number in 0..<200 {
                _ = try transaction.put(PreparedResource(Resource(task(number))), id: "t\(number)", expecting: .anything)
            }
            // Some are taken further afterwards: their old places must be gone.
            for number in stride(from: 0, to: 200, by: 7) {
                let next = ReferralState.allCases[(number + 5) % ReferralState.allCases.count]
                let moved = try Resource(task(number)).setting(
                    "businessStatus", to: ["coding": [["system": "urn:junyi:referral-state", "code": .string(next.rawValue)]]])
                _ = try transaction.put(PreparedResource(moved), id: "t\(number)", expecting: .anything)
            }
        }
        for box in ReferralLists.Box.allCases {
            for show in ReferralLists.Show.allCases {
                for order in ReferralLists.Order.allCases { try check(records, box, show, order) }
            }
        }
    }

    private func check(_ records: ScopedRecords, _ box: ReferralLists.Box, _ show: ReferralLists.Show, _ order: ReferralLists.Order) throws {
        let organisation = box == .incoming ? "centre" : "county"
        try records.read(as: .system) { reader in
            var seen: [ReferralLine] = []
            var after: String?
            repeat {
                let page = try ReferralLists.page(reader, box, show, order, organisation: organisation, after: after, limit: 9)
                #expect(page.lines.count == 9 || page.next == nil)
                seen += page.lines
                after = page.next
            } while after != nil
            let all = try (0..<200).compactMap { try ReferralQueries.line(reader, reader.read(ResourceKey("Task", "t\($0)")).resource()) }
                .filter { (box == .incoming ? $0.recipient : $0.referrer) == organisation }
                .filter { shown($0, box, show) }
            #expect(Set(seen.map(\.key)) == Set(all.map(\.key)) && seen.count == all.count, "\(box) \(show) \(order)")
            let sorted = all.sorted { key($0, order).lexicographicallyPrecedes(key($1, order)) }
            #expect(seen.map { key($0, order) } == sorted.map { key($0, order) }, "\(box) \(show) \(order)")
        }
    }

    private func shown(_ line: ReferralLine, _ box: ReferralLists.Box, _ show: ReferralLists.Show) -> Bool {
        guard let lane = WorkLane.allCases.first(where: { $0.states.contains(line.state.rawValue) }) else { return false }
        return show == .all ? lane != .draft || box == .outgoing : lane.rawValue == show.rawValue
    }

    /// What a list is ordered by, without the id that settles ties.
    private func key(_ line: ReferralLine, _ order: ReferralLists.Order) -> [Int64] {
        let lane = Int64(WorkLane.allCases.firstIndex { $0.states.contains(line.state.rawValue) } ?? 9)
        let newest = -(line.authored?.milliseconds ?? 0)
        if order == .newest { return [newest] }
        if line.state.isTerminal { return [9, 9, newest] }
        let due = line.deadline?.milliseconds ?? .max
        let pressing = Int64(priorities.count - (priorities.firstIndex(of: line.priority) ?? 0))
        return order == .due ? [lane, due] : [pressing, due]
    }
}
