public import FHIRModel
public import Optimization

/// An expert roster read from JSON: `days`, `travel_min` [city][hospital], `experts` (id, home, skills, unavailable, max_days),
/// `demand` (hospital, skill, day, need), and perhaps `hospital_ids`, `rules` and `objective` prices.
public struct RosterPlan: Sendable {
    public private(set) var problem: RosterProblem
    /// Ids of the experts in their order.
    public let experts: [String]
    /// For each slot of the problem the demand row it comes from, from 0.
    public let rows: [Int]
    /// What the hospitals are called in their order: `hospital_ids` of the instance, else their numbers from 0.
    public let hospitals: [String]
    /// What the skills are called, by the problem's numbers.
    public let skills: [String]

    /// Throws the faults of JSON, `.required` and `.wrongValue` with the path.
    public init(_ bytes: [UInt8]) throws(FHIRFault) {
        let root = try JSONDocument(bytes).root
        var skills: [String: Int] = [:]
        func skill(_ name: String) -> Int {
            if let number = skills[name] { return number }
            skills[name] = skills.count
            return skills.count - 1
        }
        var people: [RosterProblem.Expert] = []
        var ids: [String] = []
        for (index, expert) in root["experts"].items.enumerated() {
            let path = "experts[\(index)]"
            people.append(
                RosterProblem.Expert(
                    home: try Self.integer(expert["home"], path + ".home"), skills: Set(try Self.words(expert["skills"], path + ".skills").map(skill)),
                    unavailable: Set(try Self.integers(expert["unavailable"], path + ".unavailable")),
                    maxDays: try Self.integer(expert["max_days"], path + ".max_days")))
            ids.append(expert["id"].primitiveText ?? "\(index)")
        }
        var slots: [RosterProblem.Slot] = []
        var rows: [Int] = []
        for (index, row) in root["demand"].items.enumerated() {
            let path = "demand[\(index)]"
            guard let name = row["skill"].primitiveText else { throw FHIRFault(.required, "element.required", ["element": "skill"], at: path) }
            let slot = RosterProblem.Slot(
                hospital: try Self.integer(row["hospital"], path + ".hospital"), skill: skill(name), day: try Self.integer(row["day"], path + ".day"))
            let need = row["need"].exists ? try Self.integer(row["need"], path + ".need") : 1
            if need < 0 || need > 100 { throw FHIRFault(.wrongValue, "plan.json-integer", ["path": path + ".need"], at: path + ".need") }
            for _ in 0..<need {
                slots.append(RosterProblem.Slot(hospital: slot.hospital, skill: slot.skill, day: slot.day, clinic: need > 1 ? index : nil))
                rows.append(index)
            }
        }
        var travel: [[Int]] = []
        for (city, row) in root["travel_min"].items.enumerated() {
            var minutes: [Int] = []
            for (place, value) in row.items.enumerated() { minutes.append(try Self.integer(value, "travel_min[\(city)][\(place)]")) }
            travel.append(minutes)
        }
        try Self.check(root, people, slots, rows, travel)
        var problem = RosterProblem(days: try Self.integer(root["days"], "days"), experts: people, slots: slots, travel: travel)
        problem.rules = try Self.rules(root)
        if let twice = Dictionary(grouping: ids, by: { $0 }).filter({ $0.value.count > 1 }).keys.min() {
            throw FHIRFault(.wrongValue, "plan.roster-twice", ["id": twice], at: "experts")
        }
        self.problem = problem
        experts = ids
        self.rows = rows
        let names = try Self.words(root["hospital_ids"], "hospital_ids")
        let count = max(names.count, travel.first?.count ?? 0)
        hospitals = (0..<count).map { names.indices.contains($0) ? names[$0] : "\($0)" }
        self.skills = skills.sorted { $0.value < $1.value }.map(\.key)
    }

    /// Numbers that name something name something that is there. Throws `.required` and `.wrongValue` with the path.
    private static func check(
        _ root: JSONValue, _ people: [RosterProblem.Expert], _ slots: [RosterProblem.Slot], _ rows: [Int], _ travel: [[Int]]
    ) throws(FHIRFault) {
        for (path, isEmpty) in [("experts", people.isEmpty), ("demand", slots.isEmpty), ("travel_min", travel.isEmpty)] where isEmpty {
            throw FHIRFault(.required, "plan.roster-empty", ["path": path], at: path)
        }
        func within(_ value: Int, _ range: Range<Int>, _ path: String) throws(FHIRFault) {
            if range.contains(value) { return }
            throw FHIRFault(.wrongValue, "plan.roster-part", ["path": path, "least": "\(range.lowerBound)", "most": "\(range.upperBound - 1)"], at: path)
        }
        let (days, hospitals) = (try integer(root["days"], "days"), travel[0].count)
        try within(days, 1..<65, "days")
        for (city, row) in travel.enumerated() {
            if row.count != hospitals { throw FHIRFault(.wrongValue, "plan.json-list", ["path": "travel_min[\(city)]"], at: "travel_min[\(city)]") }
            for (place, minutes) in row.enumerated() { try within(minutes, 0..<1_000_001, "travel_min[\(city)][\(place)]") }
        }
        for (index, expert) in people.enumerated() {
            try within(expert.home, 0..<travel.count, "experts[\(index)].home")
            try within(expert.maxDays, 0..<1_000_001, "experts[\(index)].max_days")
        }
        for (slot, row) in zip(slots, rows) {
            try within(slot.hospital, 0..<hospitals, "demand[\(row)].hospital")
            try within(slot.day, 0..<days, "demand[\(row)].day")
        }
    }

    /// The same with an expert away on more days.
    func without(_ expert: Int, _ days: ClosedRange<Int>) -> RosterPlan {
        var plan = self
        plan.problem.experts[expert].unavailable.formUnion(days)
        return plan
    }

    static func integer(_ value: JSONValue, _ path: String) throws(FHIRFault) -> Int {
        guard let number = value.integer else { throw FHIRFault(value.exists ? .wrongValue : .required, "plan.json-integer", ["path": path], at: path) }
        return number
    }

    /// Texts or numbers of a list. Throws `.wrongValue` with the path for what is neither, or no list.
    private static func words(_ list: JSONValue, _ path: String) throws(FHIRFault) -> [String] {
        if list.primitiveText != nil { throw FHIRFault(.wrongValue, "plan.json-list", ["path": path], at: path) }
        var found: [String] = []
        for (index, value) in list.items.enumerated() {
            guard let word = value.primitiveText else { throw FHIRFault(.wrongValue, "plan.json-list", ["path": "\(path)[\(index)]"], at: path) }
            found.append(word)
        }
        return found
    }

    private static func integers(_ list: JSONValue, _ path: String) throws(FHIRFault) -> [Int] {
        if list.primitiveText != nil { throw FHIRFault(.wrongValue, "plan.json-list", ["path": path], at: path) }
        var found: [Int] = []
        for (index, value) in list.items.enumerated() { found.append(try integer(value, "\(path)[\(index)]")) }
        return found
    }

    private static func rules(_ root: JSONValue) throws(FHIRFault) -> RosterProblem.Rules {
        var rules = RosterProblem.Rules()
        let (given, prices) = (root["rules"], root["objective"])
        func number(_ part: JSONValue, _ name: String, _ usual: Int) throws(FHIRFault) -> Int {
            part.member(name).exists ? try integer(part.member(name), name) : usual
        }
        rules.restAfterMinutes = try number(given, "rest_after_travel_over_min", rules.restAfterMinutes)
        rules.hospitalsPerExpert = try number(given, "max_hospitals_per_expert", rules.hospitalsPerExpert)
        rules.consecutiveDays = try number(given, "max_consecutive_days", rules.consecutiveDays)
        rules.daysInAnySeven = try number(given, "max_days_any_7", rules.daysInAnySeven)
        rules.uncoveredCost = try number(prices, "uncovered", rules.uncoveredCost)
        rules.minuteCost = try number(prices, "travel_per_trip_min", rules.minuteCost)
        rules.spreadCost = try number(prices, "fair_max_minus_min", rules.spreadCost)
        return rules
    }

    public func run(seed: UInt64, rounds: Int? = nil, _ control: SolveControl) throws(FHIRFault) -> RosterResult {
        if let rounds, rounds < 0 { throw FHIRFault(.badRequest, "plan.option", ["name": "--rounds", "value": "\(rounds)"]) }
        return try PlanningFault().run { () throws(OptimizationFault) in try RosterSolver.solve(problem, seed: seed, rounds: rounds, control) }
    }

    /// Value, bound and the pairs of expert and slot, both numbered from 0 in the order of the file; why slots stayed open.
    public func tree(_ found: RosterResult, seconds: Double, seed: UInt64, version: String) -> JSONTree {
        let pairs = found.assignment.enumerated().compactMap { slot, expert in expert.map { JSONTree.array([.number("\($0)"), .number("\(rows[slot])")]) } }
        let open = found.assignment.indices.filter { found.assignment[$0] == nil }
        return [
            "plan": "roster", "status": .string(found.value == found.bound ? "proven" : "heuristic"), "value": .number("\(found.value)"),
            "bound": .number("\(found.bound)"), "gap": .decimal(found.gap), "proven": .boolean(found.value == found.bound),
            "method": "ruin and recreate (heuristic)", "assignment": .array(pairs), "uncovered": .number("\(open.count)"),
            "breaches": .number("\(RosterRules(problem).breaches(found.assignment).count)"),
            "open": .array(open.map { explain($0, found.assignment) }), "backup": backup(found.assignment), "seconds": .decimal(seconds),
            "rounds": .number("\(found.rounds)"),
            "seed": .number("\(seed)"), "data": .string(version),
            "assumptions": ["times of the instance; every trip goes there and back", "an expert has one place a day"],
        ]
    }

    /// Why nobody takes a slot: how many have the skill, how many of them are there that day, and which rules stop how many of those.
    public struct Obstacle: Sendable {
        public var skilled: Int
        public var present: Int
        public var stopped: [(rule: String, experts: Int)]
    }

    public func obstacle(_ slot: Int, _ assignment: [Int?]) -> Obstacle {
        let need = problem.slots[slot]
        let skilled = problem.experts.indices.filter { problem.experts[$0].skills.contains(need.skill) }
        let present = skilled.filter { !problem.experts[$0].unavailable.contains(need.day) }
        var reasons: [String: Int] = [:]
        for expert in present {
            var tried = assignment
            tried[slot] = expert
            for rule in Set(RosterRules(problem).breaches(tried).filter { $0.expert == expert }.map(\.rule.rawValue)) { reasons[rule, default: 0] += 1 }
        }
        return Obstacle(skilled: skilled.count, present: present.count, stopped: reasons.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }

    /// Who stands by for whom: pairs of expert and slot.
    func backup(_ assignment: [Int?]) -> JSONTree {
        .array(backups(assignment).enumerated().compactMap { slot, expert in expert.map { .array([.number("\($0)"), .number("\(rows[slot])")]) } })
    }

    func explain(_ slot: Int, _ assignment: [Int?]) -> JSONTree {
        let told = obstacle(slot, assignment)
        return [
            "slot": .number("\(rows[slot])"), "skilled": .number("\(told.skilled)"), "present": .number("\(told.present)"),
            "stopped": .object(told.stopped.map { JSONMember($0.rule, .number("\($0.experts)")) }),
        ]
    }
}
