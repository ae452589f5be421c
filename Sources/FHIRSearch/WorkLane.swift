public import FHIRModel

/// The index of work lists: the referrals of an institution lie together by what waits to be done, in order,
/// whatever else the store holds. Ended ones lie apart, so that a desk's list costs what it shows.
public enum WorkLane: String, Sendable, CaseIterable {
    case decide, book, care, draft, done

    public static let parameter = ParameterTable.r4.parameter("Task", "work")

    /// Whose list: of the institution that a referral goes to, or of the one it comes from.
    public enum Side: String, Sendable, CaseIterable { case incoming, outgoing }

    /// By when it is due within a priority, or the newest first.
    public enum Order: Hashable, Sendable {
        case due(priority: String)
        case newest
    }

    /// Where an entry stands within its run.
    public struct Place: Hashable, Sendable, Comparable {
        public var rank: Int64
        public var id: String

        public init(rank: Int64, id: String) {
            self.rank = rank
            self.id = id
        }

        public static func < (first: Place, second: Place) -> Bool { (first.rank, first.id) < (second.rank, second.id) }
    }

    /// States of a referral, the codes of `urn:junyi:referral-state`, by what waits to be done.
    public var states: [String] {
        switch self {
        case .decide: ["submitted", "received", "redirected", "info-requested"]
        case .book: ["accepted", "waiting-slot", "no-show", "appointment-cancelled"]
        case .care: ["scheduled", "in-care", "cancel-requested"]
        case .draft: ["draft"]
        case .done: ["completed", "returned", "advised", "declined", "cancelled", "expired"]
        }
    }

    /// The Tasks of a run, in order; only those after `place`.
    public func criterion(_ side: Side, _ organisation: String, _ order: Order, after place: Place?) -> SearchCriterion? {
        let run = Self.run(side, organisation, self, order)
        let first = place.map { Self.key(run, $0) + " " } ?? run
        return Self.parameter.map { .values($0, [.between(first, run + "~")]) }
    }

    /// Where a Task stands in a run of that order.
    public static func place(_ task: Resource, _ order: Order) -> Place {
        let digits = Int64(1) << 48 - 1
        func moment(_ text: String?) -> Int64? { text.flatMap { PartialDate($0) }.map { min(max(0, $0.low.milliseconds), digits) } }
        let rank =
            switch order {
            case .due: moment(task["restriction"]["period"]["end"].string) ?? digits
            case .newest: digits - (moment(task["authoredOn"].string) ?? 0)
            }
        return Place(rank: rank, id: task.id ?? "")
    }

    /// The index entries of a resource; none for what is no referral.
    static func entries(_ resource: Resource) -> [IndexEntry] {
        guard resource.type == "Task", let parameter, let lane = lane(resource) else { return [] }
        let priority = resource["priority"].string ?? "routine"
        // Ended ones are listed in one order only: they are the many.
        let orders: [Order] = lane == .done ? [.newest] : [.newest, .due(priority: priority)]
        return [(Side.incoming, resource["owner"]), (.outgoing, resource["requester"])].flatMap { side, place -> [IndexEntry] in
            guard let key = place["reference"].string.flatMap({ ResourceKey($0) }), key.type == "Organization", lane != .draft || side == .outgoing
            else { return [] }
            return orders.map { order in
                let text = self.key(run(side, key.id, lane, order), self.place(resource, order))
                return IndexEntry(parameter: parameter.ordinal, value: .string(folded: text, exact: ""))
            }
        }
    }

    private static func lane(_ resource: Resource) -> WorkLane? {
        let coding = resource["businessStatus"]["coding"].items.first { $0["system"].string == "urn:junyi:referral-state" }
        guard let state = coding?["code"].string else { return nil }
        return allCases.first { $0.states.contains(state) }
    }

    private static func run(_ side: Side, _ organisation: String, _ lane: WorkLane, _ order: Order) -> String {
        let tail =
            switch order {
            case .due(let priority): priority
            case .newest: "newest"
            }
        return "\(side.rawValue) \(organisation) \(lane.rawValue) \(tail) "
    }

    private static func key(_ run: String, _ place: Place) -> String {
        let digits = String(place.rank, radix: 16)
        return run + String(repeating: "0", count: max(0, 12 - digits.count)) + digits + " " + place.id
    }
}
