import ArgumentParser
import CareNetwork
import FHIRModel
import Foundation
import Optimization
import Planning

struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Plan where beds, experts and centres change most, from CSV and JSON files alone.",
        discussion: """
            Tables are CSV with a header. Places: place (or adcode), population, capacity, and lon, lat (degrees) or x, y; province
            where groups matter. Travel: from, to, minutes. Without a travel table ways are straight: km for lon, lat. Every result
            says its assumptions, data version and seed; a bound is proven, or the result says it is a heuristic.
            """,
        subcommands: [PlanAccess.self, PlanSite.self, PlanOutflow.self, PlanRoster.self, PlanBeds.self, PlanCatchments.self, PlanCompare.self, PlanCheck.self])
}

/// What all plans have in common.
struct PlanOutput: ParsableArguments {
    @Flag(help: "End with one line of JSON on standard output.") var json = false
    @Option(help: "Save the JSON result to this file, for `junyi plan compare`.") var save: String?
    @Option(help: "Write the result's table as CSV to this file.") var csv: String?
    @Option(help: "Write places and result as GeoJSON to this file (places need lon, lat).") var geojson: String?

    /// `features`: the result's points, made when they are asked for.
    func finish(_ tree: JSONTree, table: String?, lines: [String], features: () throws -> JSONTree? = { nil }) throws {
        if let geojson {
            guard let map = try features() else { throw FHIRFault(.businessRule, "plan.not-together", ["options": "--geojson"]) }
            try PlanFiles.write(geojson, map.bytes)
        }
        if let csv, let table { try PlanFiles.write(csv, Array(table.utf8)) }
        if let save { try PlanFiles.write(save, tree.bytes) }
        if json {
            CommandOutput.line(String(decoding: tree.bytes, as: UTF8.self))
        } else {
            for line in lines { CommandOutput.line(line) }
            if csv == nil, let table { CommandOutput.line(table.hasSuffix("\n") ? String(table.dropLast()) : table) }
        }
    }
}

enum PlanFiles {
    /// Bytes of a file, or of the carried places `china:counties` and `china:prefectures`.
    static func read(_ path: String) throws -> [UInt8] {
        if path == "china:counties" { return carried(Places.all) }
        if path == "china:prefectures" { return carried(Places.prefectures) }
        guard let data = FileManager.default.contents(atPath: path) else { throw FHIRFault(.notFound, "plan.file", ["file": path]) }
        return Array(data)
    }

    private static func carried(_ places: [Place]) -> [UInt8] {
        let rows = places.filter { $0.population > 0 && $0.isPlaced }.map {
            "\($0.division),\($0.name),\($0.latinName),\($0.population),\($0.longitude),\($0.latitude),\($0.province)\n"
        }
        return Array(("place,name,name_en,population,lon,lat,province\n" + rows.joined()).utf8)
    }

    static func table(_ path: String) throws -> CSVTable { try CSVTable(read(path), name: (path as NSString).lastPathComponent) }
    static func places(_ path: String) throws -> PlanningPlaces { try PlanningPlaces(table(path)) }

    static func write(_ path: String, _ bytes: [UInt8]) throws {
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else { throw FHIRFault(.unavailable, "plan.file-write", ["file": path]) }
    }

    static let clock: @Sendable () -> Double = {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Tells which given options a run has no use for.
    static func unused(_ options: [(name: String, isGiven: Bool)], by what: String) {
        for option in options where option.isGiven { CommandOutput.error("# \(option.name) is not used by \(what)") }
    }

    /// A control that shows progress and stops at Ctrl-C with the best so far.
    /// Throws `.badRequest` for seconds that are no time.
    static func control(seconds: Double) throws -> SolveControl {
        if !(seconds >= 0) { throw FHIRFault(.badRequest, "plan.option", ["name": "--seconds", "value": "\(seconds)"]) }
        let shown = ProgressPace()
        let control = SolveControl(now: clock, seconds: seconds) { progress in
            if shown.isDue(clock()) {
                CommandOutput.progress(
                    progress.bound > 0
                        ? String(
                            format: "value %.6g  bound %.6g  gap %.4f %%", progress.value, progress.bound,
                            100 * (progress.value - progress.bound) / max(progress.value, 1e-9))
                        : String(format: "value %.6g  steps %d", progress.value, progress.steps))
            }
        }
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        // The handler holds the source, which so lives as long as the program.
        source.setEventHandler { [source] in
            _ = source
            control.cancel()
        }
        source.resume()
        return control
    }
}

struct PlanAccess: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "access", abstract: "Access to care by place.",
        discussion: "Demand: place, population, position. Supply: place, capacity, position. Travel: from (demand), to (supply), minutes. Table: place, access."
    )
    @Option(help: "Demand places.") var demand: String
    @Option(help: "Supply places.") var supply: String
    @Option(help: "Travel times; straight distances without.") var travel: String?
    @Option(help: "2sfca, e2sfca, 3sfca, m2sfca or raam.") var method = "e2sfca"
    @Option(help: "Largest distance or time that counts, itself included.") var limit: Double = 60
    @Option(
        help: """
            none, gaussian:SIGMA, exponential:SCALE, power:B, or steps:10=1,20=0.68,30=0.22. Without: 2sfca none, e2sfca and m2sfca gaussian of a third of
            --limit, 3sfca steps:10=0.962,20=0.704,30=0.377,60=0.042.
            """) var decay: String?
    @Option(help: "raam: the travel that weighs as much as a mean load; 60 without.") var tau: Double?
    @OptionGroup var output: PlanOutput

    func run() throws {
        let start = PlanFiles.clock()
        let (people, beds) = (try PlanFiles.places(demand), try PlanFiles.places(supply))
        var plan = AccessPlan(limit: limit)
        if method == "raam" {
            plan.method = .rationalAgent(tau: tau ?? 60)
            PlanFiles.unused([("--decay", decay != nil)], by: "--method raam")
        } else {
            guard let known = CatchmentMethod(rawValue: method) else { throw FHIRFault(.badRequest, "plan.option", ["name": "--method", "value": method]) }
            plan.method = .catchment(known)
            PlanFiles.unused([("--tau", tau != nil)], by: "--method \(method)")
            plan.decay = try decay.map(Self.decay) ?? (known == .twoStep ? .none : known == .threeStep ? .threeStageSteps : .gaussian(sigma: limit / 3))
        }
        let found = try plan.run(demand: people, supply: beds, travel: travel.map(PlanFiles.table))
        let seconds = PlanFiles.clock() - start
        let version = try DataVersion.of([demand, supply, travel].compactMap { try $0.map(PlanFiles.read) })
        let table = "place,access\n" + people.ids.indices.map { "\(CSVTable.quoted(people.ids[$0])),\(found.access[$0].map { "\($0)" } ?? "")\n" }.joined()
        let tree: JSONTree = [
            "plan": "access", "status": "exact", "seed": .null, "value": .number("\(found.gini)"), "unit": "Gini of access", "bound": .number("\(found.gini)"),
            "method": .string(method), "limit": .decimal(limit), "places": .number("\(people.count)"), "gini": .number("\(found.gini)"),
            "worst": .array(found.worst.prefix(50).map { .string(people.ids[$0]) }), "seconds": .number("\(seconds)"), "data": .string(version),
            "access": .object(people.ids.indices.map { JSONMember(people.ids[$0], found.access[$0].map { .number("\($0)") } ?? .null) }),
            "assumptions": .array(found.assumptions.map { .string($0) }),
        ]
        try output.finish(
            tree, table: table,
            lines: [
                "# \(method), Gini \(found.gini), \(String(format: "%.3f", seconds)) s",
                "# worst served: " + found.worst.prefix(10).map { people.ids[$0] }.joined(separator: " "),
            ],
            features: {
                let about: JSONTree = [
                    "plan": "access", "method": .string(method), "gini": .decimal(found.gini), "data": .string(version),
                    "assumptions": .array(found.assumptions.map { .string($0) }),
                ]
                let access = found.access.map { value -> JSONTree in value.map { .decimal($0) } ?? .null }
                return PlanFeatures.collection(try PlanFeatures.points(people, kind: "place", [("access", access)]), about: about)
            })
    }

    static func decay(_ text: String) throws -> DistanceDecay {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        let value = parts.count == 2 ? Double(parts[1]) : nil
        switch (parts.first ?? "", value) {
        case ("none", nil): return .none
        case ("gaussian", .some(let sigma)) where sigma > 0: return .gaussian(sigma: sigma)
        case ("exponential", .some(let scale)) where scale > 0: return .exponential(scale: scale)
        case ("power", .some(let power)) where power > 0: return .power(power)
        case ("steps", nil) where parts.count == 2:
            let steps = parts[1].split(separator: ",").compactMap { part -> DistanceDecay.Step? in
                let pair = part.split(separator: "=").compactMap { Double($0) }
                return pair.count == 2 ? DistanceDecay.Step(end: pair[0], weight: pair[1]) : nil
            }
            if !steps.isEmpty && steps.count == parts[1].split(separator: ",").count { return .steps(steps) }
        default: break
        }
        throw FHIRFault(.badRequest, "plan.option", ["name": "--decay", "value": text])
    }
}
