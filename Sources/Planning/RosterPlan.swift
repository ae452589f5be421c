public import FHIRModel
public import Optimization

/// An expert roster read from JSON: `days`, `travel_min` [city][hospital], `experts` (id, home, skills, unavailable, max_days),
/// `demand` (hospital, skill, day, need), and perhaps `rules` and `objective` prices.
public struct RosterPlan: Sendable {
    public let problem: RosterProblem
    /// Ids of the experts in their order.
    public let experts: [String]
    /// For each slot of the problem the demand row it comes from, from 0.
    public let rows: [Int]

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
                slots.append(slot)
                rows.append(index)
            }
        }
        var travel: [[Int]] = []
        for (city, row) in root["travel_min"].items.enumerated() {
            var minutes: [Int] = []
            for (place, value) in row.items.enumerated() { minutes.append(try Self.integer(value, "travel_min[\(city)][\(place)]")) }
            travel.append(minutes)
        }
        var problem = RosterProblem(days: try Self.integer(root["days"], "days"), experts: people, slots: slots, travel: travel)
        problem.rules = try Self.rules(root)
        if let twice = Dictionary(grouping: ids, by: { $0 }).filter({ $0.value.count > 1 }).keys.min() {
            throw FHIRFault(.wrongValue, "plan.roster-twice", ["id": twice], at: "experts")
        }
        self.problem = problem
        experts = ids
        self.rows = rows
    }

    private static func integer(_ value: JSONValue, _ path: String) throws(FHIRFault) -> Int {
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

    public func run(seed: UInt64, _ control: SolveControl) throws(FHIRFault) -> RosterResult {
        try PlanningFault().run { () throws(OptimizationFault) in try RosterSolver.solve(problem, seed: seed, control) }
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
            "open": .array(open.map { explain($0, found.assignment) }), "seconds": .decimal(seconds), "rounds": .number("\(found.rounds)"),
            "seed": .number("\(seed)"), "data": .string(version),
            "assumptions": ["times of the instance; every trip goes there and back", "an expert has one place a day"],
        ]
    }

    /// Repairs a saved roster after `absent` ("17" or "17:5-9": expert, days) fell ill, with the fewest changes found.
    ///
    /// Gives the result and a table of changes. Throws `.badRequest` for what it cannot read, `.wrongValue` for numbers out of range.
    public func repair(_ saved: [UInt8], absent: String, version: String, seconds: () -> Double) throws(FHIRFault) -> (tree: JSONTree, table: String) {
        let words = absent.split(separator: ":", maxSplits: 1).map(String.init)
        let days = words.count == 2 ? words[1].split(separator: "-").compactMap { Int($0) } : [0, problem.days - 1]
        guard let expert = words.first.flatMap({ Int($0) }), problem.experts.indices.contains(expert), days.count == 2, days[0] >= 0, days[0] <= days[1],
            days[0] < problem.days
        else {
            throw FHIRFault(.badRequest, "plan.option", ["name": "--absent", "value": absent])
        }
        var assignment = [Int?](repeating: nil, count: problem.slots.count)
        for (index, pair) in try JSONDocument(saved).root["assignment"].items.enumerated() {
            let (person, row) = (try Self.integer(pair[0], "assignment[\(index)][0]"), try Self.integer(pair[1], "assignment[\(index)][1]"))
            guard problem.experts.indices.contains(person), let slot = rows.indices.first(where: { rows[$0] == row && assignment[$0] == nil }) else {
                throw FHIRFault(.wrongValue, "plan.json-integer", ["path": "assignment[\(index)]"], at: "assignment[\(index)]")
            }
            assignment[slot] = person
        }
        var changed = problem
        changed.experts[expert].unavailable.formUnion(days[0]...min(days[1], problem.days - 1))
        let (ready, given) = (changed, assignment)
        let found = try PlanningFault().run { () throws(OptimizationFault) in try RosterRepair.repair(ready, given, absent: expert) }
        let rules = RosterRules(ready)
        let name = { (expert: Int?) in expert.map { experts[$0] } ?? "" }
        let tree: JSONTree = [
            "plan": "roster", "status": "heuristic", "seed": .null, "value": .number("\(rules.cost(found.assignment))"), "bound": "heuristic",
            "changes": .number("\(found.changes.count)"),
            "breaches": .number("\(rules.breaches(found.assignment).count)"), "uncovered": .number("\(found.assignment.count { $0 == nil })"),
            "assignment": .array(
                found.assignment.enumerated().compactMap { slot, expert in expert.map { JSONTree.array([.number("\($0)"), .number("\(rows[slot])")]) } }),
            "method": "repair (heuristic)", "seconds": .decimal(seconds()), "data": .string(version),
        ]
        let table = "slot,from,to\n" + found.changes.map { "\(rows[$0.slot]),\(name($0.from)),\(name($0.to))\n" }.joined()
        return (tree, table)
    }

    /// Why nobody takes a slot: how many have the skill, how many of them are there that day, and which rule stops those.
    private func explain(_ slot: Int, _ assignment: [Int?]) -> JSONTree {
        let need = problem.slots[slot]
        let skilled = problem.experts.indices.filter { problem.experts[$0].skills.contains(need.skill) }
        let present = skilled.filter { !problem.experts[$0].unavailable.contains(need.day) }
        var reasons: [String: Int] = [:]
        for expert in present {
            var tried = assignment
            tried[slot] = expert
            for rule in Set(RosterRules(problem).breaches(tried).filter { $0.expert == expert }.map(\.rule.rawValue)) { reasons[rule, default: 0] += 1 }
        }
        return [
            "slot": .number("\(rows[slot])"), "skilled": .number("\(skilled.count)"), "present": .number("\(present.count)"),
            "stopped": .object(reasons.sorted { $0.key < $1.key }.map { JSONMember($0.key, .number("\($0.value)")) }),
        ]
    }
}
