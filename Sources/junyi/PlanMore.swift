import ArgumentParser
import FHIRModel
import Foundation
import JunyiApp
import Optimization
import Planning
import Synchronization

struct PlanOutflow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outflow", abstract: "Patients who leave their province, before and after a change of sites (scenario analysis).",
        discussion: """
            Places: place, province, position. Sites: place, capacity, province, position, and perhaps level, quality, price (yuan). Flows
            observed: from, to, patients; the model is fitted to them and its error is always shown. Travel: from, to, minutes, and perhaps
            price, which goes before the site's. --after holds the sites of the scenario. Table: place, before, after (shares);
            the result's `flows` are those that change most.
            """)
    @Option(help: "Places patients come from.") var places: String
    @Option(help: "Sites as they are.") var sites: String
    @Option(help: "Sites of the scenario.") var after: String?
    @Option(help: "Instead of --after: places to choose new sites from (place, capacity, province, position).") var candidates: String?
    @Option(help: "With --candidates: how many to choose so that the fewest leave their province.") var choose: Int = 1
    @Option(help: "With --candidates: seconds at most.") var seconds: Double = 60
    @Option(help: "Observed flows.") var flows: String
    @Option(help: "Travel times; straight distances without.") var travel: String?
    @Option(help: "Ties (from, to): the sites that a place's own network refers to.") var ties: String?
    @Flag(help: "Minutes by proxy instead of km.") var minutes = false
    @Flag(help: "Huff's form: the logarithm of the way.") var huff = false
    @Flag(help: "Sites of one level are more alike than others (nested logit).") var nested = false
    @Option(help: "With --candidates: seed of chance.") var seed: UInt64 = 1
    @Option(help: "With --after: write the flows here as CSV: from, to, before, after.") var flowTable: String?
    @OptionGroup var output: PlanOutput

    func run() throws {
        let start = PlanFiles.clock()
        let tables = OutflowPlan.Tables(
            clients: try PlanFiles.places(places), sites: try PlanFiles.places(sites), flows: try PlanFiles.table(flows),
            travel: try travel.map(PlanFiles.table), ties: try ties.map(PlanFiles.table))
        var plan = OutflowPlan()
        plan.isNested = nested
        plan.usesLogarithm = huff
        plan.inMinutes = minutes
        if after != nil && candidates != nil { throw FHIRFault(.businessRule, "plan.not-together", ["options": "--after, --candidates"]) }
        if let candidates {
            let found = try plan.choose(
                tables, candidates: PlanFiles.places(candidates), count: choose, seed: seed, try PlanFiles.control(seconds: seconds))
            CommandOutput.endProgress()
            let version = try version(and: candidates)
            return try output.finish(
                found.tree(seconds: PlanFiles.clock() - start, version: version), table: "site\n" + found.sites.map { CSVTable.quoted($0) + "\n" }.joined(),
                lines: [
                    String(format: "# scenario analysis; calibration error %.4f of patients misplaced", found.misplacedShare),
                    String(format: "# outflow %.4f before, %.4f after", found.outflowBefore, found.outflowAfter)
                        + String(format: ", bound %.4f, \(found.isProven ? "proven" : "heuristic")", found.bound),
                ])
        }
        guard let after else { throw FHIRFault(.required, "plan.option", ["name": "--after | --candidates", "value": ""]) }
        let found = try plan.run(tables, after: PlanFiles.places(after))
        let version = try version(and: after)
        if let flowTable { try PlanFiles.write(flowTable, Array(found.flowTable.utf8)) }
        let table = "place,before,after\n" + found.changes.map { "\(CSVTable.quoted($0.place)),\($0.before),\($0.after)\n" }.joined()
        try output.finish(
            found.tree(seconds: PlanFiles.clock() - start, version: version), table: table,
            lines: [
                String(format: "# scenario analysis; calibration error %.4f of patients misplaced", found.misplacedShare),
                String(format: "# outflow %.4f before, %.4f after", found.outflowBefore, found.outflowAfter),
            ])
    }

    private func version(and other: String) throws -> String {
        DataVersion.of(try ([places, sites, other, flows] + [travel, ties].compactMap { $0 }).map(PlanFiles.read))
    }
}

struct PlanRoster: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roster", abstract: "Experts over cities, days and clinics.",
        discussion: """
            Instance: JSON with days, travel_min [city][hospital], experts (id, home, skills, unavailable, max_days), demand (hospital, skill, day,
            need), and perhaps hospital_ids, rules and objective. The result lists [expert, slot], both from 0 in the order of the file, as `assignment`, and who stands by for whom as `backup`. Table:
            expert, slot; of a repair slot, from, to.
            """)
    @Option(help: "The instance.") var instance: String
    @Option(help: "Repair this saved result (--save) instead of making a roster.") var start: String?
    @Option(help: "With --start: who fell ill, by number from 0, and from which day to which: 17 or 17:5-9.") var absent: String?
    @Option(help: "Seconds at most.") var seconds: Double = 10
    @Option(help: "Seed of chance. The same seed and seconds give the same roster on every machine that keeps up.") var seed: UInt64 = 1
    @Option(help: "Exactly so many rounds: the same roster for a seed on any machine, unless the seconds end it.") var rounds: Int?
    @OptionGroup var output: PlanOutput

    func run() throws {
        let begin = PlanFiles.clock()
        let bytes = try PlanFiles.read(instance)
        let plan = try RosterPlan(bytes)
        if (start == nil) != (absent == nil) {
            throw FHIRFault(.required, "plan.missing-option", ["name": start == nil ? "--start" : "--absent", "other": start == nil ? "--absent" : "--start"])
        }
        if let start, let absent {
            let (tree, changes) = try plan.repair(PlanFiles.read(start), absent: absent, version: DataVersion.of([bytes])) { PlanFiles.clock() - begin }
            return try output.finish(tree, table: changes, lines: ["# repaired; table: slot, from, to"])
        }
        let found = try plan.run(
            seed: seed, rounds: rounds, PlanFiles.control(seconds: seconds.isNaN ? seconds : max(0, seconds - (PlanFiles.clock() - begin))))
        CommandOutput.endProgress()
        let tree = plan.tree(found, seconds: PlanFiles.clock() - begin, seed: seed, version: DataVersion.of([bytes]))
        let table =
            "expert,slot\n"
            + found.assignment.enumerated().compactMap { slot, expert in expert.map { "\(CSVTable.quoted(plan.experts[$0])),\(plan.rows[slot])\n" } }.joined()
        try output.finish(
            tree, table: table,
            lines: ["# value \(found.value), bound \(found.bound), \(found.assignment.count { $0 == nil }) slots open, heuristic"])
    }
}

struct PlanBeds: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "beds", abstract: "The cheapest moves of beds that give every place its floor, and what that does for fairness.",
        discussion:
            "Places: place, population, capacity (beds), position; province, area_km2, rank or income add Theil's parts, HRDI and the concentration index. Table: from, to, beds."
    )
    @Option(help: "Places.") var places: String
    @Option(help: "Beds per 1,000 people every place must have.") var floor: Double
    @Option(help: "Beds per 1,000 people no giver may fall under; the floor without.") var keep: Double?
    @Option(help: "Least beds per 1,000 people within reach of every place (needs HiGHS).") var accessFloor: Double?
    @Option(help: "Ways between the places: from, to, minutes; straight km without.") var travel: String?
    @Option(help: "Reach in km (minutes with --travel) for --access-floor, itself included.") var limit: Double = 100
    @Option(help: "The library of HiGHS; that of PyPI's highsbox in .venv without.") var highs: String?
    @OptionGroup var output: PlanOutput

    func run() throws {
        let start = PlanFiles.clock()
        var plan = BedPlan(floorPerThousand: floor, keepPerThousand: keep ?? floor)
        plan.accessFloor = accessFloor
        plan.limitKilometres = limit
        let known = try PlanFiles.places(places)
        let found = try plan.run(known, travel: travel.map(PlanFiles.table), library: accessFloor == nil ? nil : HighsFinder.load(highs))
        let table = "from,to,beds\n" + found.moves.map { "\(CSVTable.quoted($0.from)),\(CSVTable.quoted($0.to)),\($0.beds)\n" }.joined()
        let tree = found.tree(seconds: PlanFiles.clock() - start, version: DataVersion.of(try [places, travel].compactMap { try $0.map(PlanFiles.read) }))
        try output.finish(
            tree, table: table,
            lines: [
                String(format: "# cost %.1f bed km, Gini %.4f before, %.4f after", found.cost, found.before.gini, found.after.gini),
                String(
                    format: "# Theil %.4f (between %.4f) before, %.4f (between %.4f) after", found.before.theil.total, found.before.theil.between,
                    found.after.theil.total, found.after.theil.between),
            ],
            features: {
                PlanFeatures.collection(try PlanFeatures.points(known, kind: "place", [("bedsAfter", found.bedsAfter.map { .decimal($0) })]), about: tree)
            })
    }
}

struct PlanCompare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Two saved results side by side.",
        discussion: """
            Files are those of --save, both of one kind of plan. Numbers with their differences; places whose number changed (access, people
            served, beds), the largest change first; sites only one has. Table: name, first, second, difference; a place's name begins with place:, a
            district that changed its leader or a clinic that changed its expert with changed:.
            """)
    @Argument(help: "The first result.") var first: String
    @Argument(help: "The second result.") var second: String
    @OptionGroup var output: PlanOutput

    func run() throws {
        let found = try PlanComparison(PlanFiles.read(first), PlanFiles.read(second))
        try output.finish(
            found.tree, table: found.table,
            lines: [
                "# only first: " + found.onlyFirst.joined(separator: " "), "# only second: " + found.onlySecond.joined(separator: " "),
                "# \(found.isSameData ? "the same data" : "other data")",
            ])
    }
}

/// Lets a progress line through ten times a second at most.
final class ProgressPace: Sendable {
    private let last = Mutex(0.0)

    func isDue(_ now: Double) -> Bool {
        last.withLock { last in
            if now - last < 0.1 { return false }
            last = now
            return true
        }
    }
}
