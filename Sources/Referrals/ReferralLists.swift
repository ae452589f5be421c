import FHIRModel
import FHIRSearch
public import Records

/// A page of a work list, and where the next begins.
public struct ReferralPage: Sendable {
    public var lines: [ReferralLine] = []
    /// Opaque; holds an order and the id of a Task, nothing of a patient. Nil on the last page.
    public var next: String?
}

/// Work lists: referrals of an institution by what waits to be done.
public enum ReferralLists {
    public enum Box: String, Sendable, CaseIterable { case incoming, outgoing }

    /// What of a work list is shown.
    public enum Show: String, Sendable, CaseIterable {
        case all, decide, book, care, done

        fileprivate var lanes: [WorkLane] {
            switch self {
            case .all: [.decide, .book, .care, .draft, .done]
            case .decide: [.decide]
            case .book: [.book]
            case .care: [.care]
            case .done: [.done]
            }
        }
    }

    /// In what order: what is due soonest, what was sent last, or the pressing first.
    public enum Order: String, Sendable, CaseIterable { case due, newest, priority }

    /// Tasks read at once of one run.
    private static let step = 16

    /// At most `limit` referrals after `after`, over the whole list in the order asked. What waits for an answer is never crowded out by
    /// what is under way, nor that by what is over. Costs what is shown, however many are stored.
    public static func page(
        _ reader: ScopedReader, _ box: Box, _ show: Show, _ order: Order, organisation: String, after: String? = nil, limit: Int
    ) throws -> ReferralPage {
        let side: WorkLane.Side = box == .incoming ? .incoming : .outgoing
        let groups = groups(show, order)
        let start = after.flatMap(Mark.init) ?? Mark(group: 0, place: nil)
        var page = ReferralPage()
        var last: Mark?
        for (number, group) in groups.enumerated() where number >= start.group && page.next == nil {
            var merge = try Merge(group.map { Run(lane: $0.lane, order: $0.order, after: number == start.group ? start.place : nil) }) { run in
                try run.read(reader, side, organisation)
            }
            while let (task, place) = try merge.next() {
                if page.lines.count == limit {
                    page.next = last?.text
                    break
                }
                last = Mark(group: number, place: place)
                if let line = try ReferralQueries.line(reader, task) { page.lines.append(line) }
            }
        }
        return page
    }

    /// Groups follow each other; the runs of one are merged.
    private static func groups(_ show: Show, _ order: Order) -> [[(lane: WorkLane, order: WorkLane.Order)]] {
        let priorities = ReferralPriority.allCases.reversed().map(\.rawValue)
        let live = show.lanes.filter { $0 != .done }
        let ended: [[(lane: WorkLane, order: WorkLane.Order)]] = show.lanes.contains(.done) ? [[(.done, .newest)]] : []
        switch order {
        case .newest: return [show.lanes.map { ($0, .newest) }]
        case .due: return live.map { lane in priorities.map { (lane, .due(priority: $0)) } } + ended
        case .priority: return priorities.map { priority in live.map { ($0, .due(priority: priority)) } }.filter { !$0.isEmpty } + ended
        }
    }

    /// A place in the list.
    private struct Mark {
        var group: Int
        var place: WorkLane.Place?

        init(group: Int, place: WorkLane.Place?) {
            self.group = group
            self.place = place
        }

        init?(_ text: String) {
            let parts = text.split(separator: "~", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let group = Int(parts[0]), group >= 0, let rank = Int64(parts[1], radix: 36), rank >= 0,
                ResourceKey("Task/" + parts[2]) != nil
            else { return nil }
            self.init(group: group, place: WorkLane.Place(rank: rank, id: String(parts[2])))
        }

        var text: String { "\(group)~\(String(place?.rank ?? 0, radix: 36))~\(place?.id ?? "")" }
    }

    /// The Tasks of one lane in one order, read a few at a time.
    private struct Run {
        var lane: WorkLane
        var order: WorkLane.Order
        var after: WorkLane.Place?
        var ready: ArraySlice<Resource> = []
        var isOver = false

        mutating func read(_ reader: ScopedReader, _ side: WorkLane.Side, _ organisation: String) throws {
            guard let criterion = lane.criterion(side, organisation, order, after: after) else { return isOver = true }
            var search = SearchRequest(type: "Task", criteria: [criterion])
            search.count = ReferralLists.step
            ready = try reader.resources(search)[...]
            isOver = ready.count < search.count
        }

        var place: WorkLane.Place? { ready.first.map { WorkLane.place($0, order) } }
    }

    /// Several runs as one, in order.
    private struct Merge {
        private var runs: [Run]
        private let fill: (inout Run) throws -> Void

        init(_ runs: [Run], _ fill: @escaping (inout Run) throws -> Void) throws {
            self.fill = fill
            self.runs = runs
            for number in runs.indices { try fill(&self.runs[number]) }
        }

        mutating func next() throws -> (Resource, WorkLane.Place)? {
            let heads = runs.indices.compactMap { number in runs[number].place.map { (number, $0) } }
            guard let (number, place) = heads.min(by: { $0.1 < $1.1 }) else { return nil }
            let task = runs[number].ready.removeFirst()
            runs[number].after = place
            if runs[number].ready.isEmpty, !runs[number].isOver { try fill(&runs[number]) }
            return (task, place)
        }
    }
}
