public import FHIRModel

/// Two saved results side by side.
public struct PlanComparison: Sendable {
    /// A number of both. `name`: the member's name, those of members around it before it, with dots.
    public struct Difference: Sendable {
        public var name: String
        public var first: Double
        public var second: Double

        var amount: Double { second - first }
    }

    /// What says nothing about a plan.
    private static let passing: Set<String> = ["seconds", "seed", "nodes", "rounds"]
    /// Members that hold a number for each place.
    private static let byPlace: Set<String> = ["access", "served", "bedsAfter"]

    /// Numbers of the whole.
    public private(set) var numbers: [Difference] = []
    /// Places whose number changed, the largest change first; a place that only one has counts as 0 in the other.
    public private(set) var places: [Difference] = []
    /// What a place or clinic has in each: its leader, its expert; those alone that differ. Empty text for nothing.
    public private(set) var changed: [(name: String, first: String, second: String)] = []
    public private(set) var onlyFirst: [String] = []
    public private(set) var onlySecond: [String] = []
    public private(set) var isSameData: Bool

    /// Throws the faults of JSON; `.businessRule` for results of two kinds.
    public init(_ one: [UInt8], _ two: [UInt8]) throws(FHIRFault) {
        let (first, second) = (try JSONDocument(one).root, try JSONDocument(two).root)
        if let here = first["plan"].string, let there = second["plan"].string, here != there {
            throw FHIRFault(.businessRule, "plan.kinds", ["first": here, "second": there])
        }
        isSameData = first["data"].string == second["data"].string
        let (here, there) = (Self.sites(first), Self.sites(second))
        let (firstSites, secondSites) = (Set(here), Set(there))
        onlyFirst = here.filter { !secondSites.contains($0) }
        onlySecond = there.filter { !firstSites.contains($0) }
        add(first, second, "")
        compare(Self.words(first), Self.words(second))
        places.sort { (-abs($0.amount), $0.name) < (-abs($1.amount), $1.name) }
    }

    private mutating func add(_ first: JSONValue, _ second: JSONValue, _ path: String) {
        for (key, value) in first.members {
            let name = key.string
            if Self.passing.contains(name) { continue }
            let other = second.member(name)
            if Self.byPlace.contains(name) {
                addPlaces(value, other)
            } else if let before = value.number.flatMap({ Double($0) }), let after = other.number.flatMap({ Double($0) }) {
                numbers.append(Difference(name: path + name, first: before, second: after))
            } else if value.members.contains(where: { _ in true }) && other.exists {
                add(value, other, path + name + ".")
            }
        }
    }

    /// Who is whose: the leader of each district, the experts of each clinic, the places of each site.
    private static func words(_ root: JSONValue) -> [String: String] {
        var found = Dictionary(root["leaderOf"].members.map { ($0.string, $1.string ?? "") }, uniquingKeysWith: { first, _ in first })
        if root["plan"].string == "roster" {
            for pair in root["assignment"].items {
                guard let expert = pair[0].primitiveText, let slot = pair[1].primitiveText else { continue }
                found["slot " + slot] = [found["slot " + slot], expert].compactMap { $0 }.joined(separator: " ")
            }
        }
        return found
    }

    private mutating func compare(_ first: [String: String], _ second: [String: String]) {
        for name in Set(first.keys).union(second.keys).sorted() where first[name] != second[name] {
            changed.append((name, first[name] ?? "", second[name] ?? ""))
        }
    }

    private mutating func addPlaces(_ first: JSONValue, _ second: JSONValue) {
        func numbers(_ map: JSONValue) -> [String: Double] {
            Dictionary(map.members.map { ($0.string, $1.number.flatMap { Double($0) } ?? 0) }, uniquingKeysWith: { first, _ in first })
        }
        let (here, there) = (numbers(first), numbers(second))
        for place in Set(here.keys).union(there.keys) {
            let (before, after) = (here[place] ?? 0, there[place] ?? 0)
            if before != after { places.append(Difference(name: place, first: before, second: after)) }
        }
    }

    private static func sites(_ root: JSONValue) -> [String] { root["sites"].items.compactMap { $0.primitiveText ?? $0["site"].primitiveText } }
}

extension PlanComparison {
    public var tree: JSONTree {
        [
            "numbers": .object(numbers.map { JSONMember($0.name, $0.tree) }), "places": .object(places.map { JSONMember($0.name, $0.tree) }),
            "changed": .object(changed.map { JSONMember($0.name, ["first": .string($0.first), "second": .string($0.second)]) }),
            "onlyFirst": .array(onlyFirst.map { .string($0) }), "onlySecond": .array(onlySecond.map { .string($0) }), "sameData": .boolean(isSameData),
        ]
    }

    /// `name`, `first`, `second`, `difference`: the whole's numbers, then places under `place:ID`, then what changed hands under `changed:`.
    public var table: String {
        let rows = numbers + places.map { Difference(name: "place:" + $0.name, first: $0.first, second: $0.second) }
        return "name,first,second,difference\n" + rows.map { "\(CSVTable.quoted($0.name)),\($0.first),\($0.second),\($0.amount)\n" }.joined()
            + changed.map { "\(CSVTable.quoted("changed:" + $0.name)),\(CSVTable.quoted($0.first)),\(CSVTable.quoted($0.second)),\n" }.joined()
    }
}

extension PlanComparison.Difference {
    fileprivate var tree: JSONTree { ["first": .decimal(first), "second": .decimal(second), "difference": .decimal(amount)] }
}
