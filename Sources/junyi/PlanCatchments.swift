import ArgumentParser
import FHIRModel
import Foundation
import Optimization
import Planning

struct PlanCatchments: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catchments", abstract: "Districts parted among leading hospitals, every group in one piece, loads within a tenth where that can be.",
        discussion: "Places: place, population, position; capacity weighs the leaders' shares. Neighbours: from, to. Table: place, leader.")
    @Option(help: "Districts.") var places: String
    @Option(help: "Leaders' places, ids with commas.") var leaders: String
    @Option(help: "Which districts border on each other; by their positions without.") var neighbours: String?
    @Option(help: "Seconds at most.") var seconds: Double = 10
    @OptionGroup var output: PlanOutput

    func run() throws {
        let start = PlanFiles.clock()
        let table = try PlanFiles.places(places)
        let found = try CatchmentPlan(leaders: PlanSite.list(leaders)).run(
            table, neighbours: neighbours.map(PlanFiles.table), try PlanFiles.control(seconds: seconds))
        CommandOutput.endProgress()
        let rows = "place,leader\n" + zip(table.ids, found.leader).map { "\(CSVTable.quoted($0)),\(CSVTable.quoted($1))\n" }.joined()
        let version = DataVersion.of(try [places, neighbours].compactMap { try $0.map(PlanFiles.read) })
        let tree = found.tree(seconds: PlanFiles.clock() - start, version: version)
        try output.finish(
            tree, table: rows,
            lines: [String(format: "# %.0f person km, largest deviation of a load %.1f %%, heuristic", found.cost, found.imbalance * 100)],
            features: { PlanFeatures.collection(try PlanFeatures.points(table, kind: "place", [("leader", found.leader.map { .string($0) })]), about: tree) })
    }
}
