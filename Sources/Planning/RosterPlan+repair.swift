public import FHIRModel
public import Optimization

extension RosterPlan {
    /// A roster in which an expert who fell ill is replaced.
    public struct Repair: Sendable {
        /// The plan that knows of the absence.
        public var plan: RosterPlan
        public var assignment: [Int?]
        public var changes: [RosterRepair.Change]
        public var value: Int
        public var breaches: Int
    }

    /// With the fewest changes found. Throws `.wrongValue` for an expert or days that are not there.
    public func repaired(_ assignment: [Int?], absent expert: Int, days: ClosedRange<Int>) throws(FHIRFault) -> Repair {
        guard problem.experts.indices.contains(expert), days.lowerBound >= 0, days.lowerBound < problem.days else {
            throw FHIRFault(.wrongValue, "plan.option", ["name": "absent", "value": "\(expert):\(days.lowerBound)-\(days.upperBound)"])
        }
        let plan = without(expert, days.lowerBound...min(days.upperBound, problem.days - 1))
        let found = try PlanningFault().run { () throws(OptimizationFault) in try RosterRepair.repair(plan.problem, assignment, absent: expert) }
        let rules = RosterRules(plan.problem)
        return Repair(
            plan: plan, assignment: found.assignment, changes: found.changes, value: rules.cost(found.assignment),
            breaches: rules.breaches(found.assignment).count)
    }

    /// Repairs a saved roster after `absent` ("17" or "17:5-9": expert, days) fell ill.
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
        let found = try repaired(given(saved), absent: expert, days: days[0]...days[1])
        let name = { (expert: Int?) in expert.map { experts[$0] } ?? "" }
        let pairs = found.assignment.enumerated().compactMap { slot, expert in expert.map { JSONTree.array([.number("\($0)"), .number("\(rows[slot])")]) } }
        let tree: JSONTree = [
            "plan": "roster", "status": "heuristic", "seed": .null, "value": .number("\(found.value)"), "bound": "heuristic",
            "gap": .null, "proven": false, "changes": .number("\(found.changes.count)"), "breaches": .number("\(found.breaches)"),
            "uncovered": .number("\(found.assignment.count { $0 == nil })"), "assignment": .array(pairs), "method": "repair (heuristic)",
            "open": .array(found.assignment.indices.filter { found.assignment[$0] == nil }.map { found.plan.explain($0, found.assignment) }),
            "backup": found.plan.backup(found.assignment),
            "assumptions": .array([.string("absent: \(experts[expert]), days \(days[0]) to \(days[1])")]), "seconds": .decimal(seconds()),
            "data": .string(version),
        ]
        let table = "slot,from,to\n" + found.changes.map { "\(rows[$0.slot]),\(CSVTable.quoted(name($0.from))),\(CSVTable.quoted(name($0.to)))\n" }.joined()
        return (tree, table)
    }

    /// The assignment of a saved result.
    private func given(_ saved: [UInt8]) throws(FHIRFault) -> [Int?] {
        var assignment = [Int?](repeating: nil, count: problem.slots.count)
        for (index, pair) in try JSONDocument(saved).root["assignment"].items.enumerated() {
            let (person, row) = (try Self.integer(pair[0], "assignment[\(index)][0]"), try Self.integer(pair[1], "assignment[\(index)][1]"))
            guard problem.experts.indices.contains(person), let slot = rows.indices.first(where: { rows[$0] == row && assignment[$0] == nil }) else {
                throw FHIRFault(.wrongValue, "plan.roster-other", ["path": "assignment[\(index)]"], at: "assignment[\(index)]")
            }
            assignment[slot] = person
        }
        return assignment
    }
}
