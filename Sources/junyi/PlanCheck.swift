import ArgumentParser
import CareNetwork
import FHIRModel
import Foundation
import Phrasebook
import Planning

struct PlanCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Whether tables can be true: places in their district, travel that somebody could make.",
        discussion: "Places: place, lon, lat, perhaps district (six digits of GB/T 2260). Travel: from, to, minutes. Ends with 1 when anything is found.")
    @Option(help: "Places.") var places: String
    @Option(help: "Where travel leads to; the places without.") var sites: String?
    @Option(help: "Travel times.") var travel: String?

    func run() throws {
        let table = try PlanFiles.places(places)
        let known = Places.all.filter { $0.isPlaced }.map {
            PlaceCheck.District(code: "\($0.division)", longitude: $0.longitude, latitude: $0.latitude)
        }
        let check = PlaceCheck(known, codes: Set(Places.all.map { "\($0.division)" }))
        var faults = check.outside(table)
        if let travel { faults += try check.impossible(PlanFiles.table(travel), from: table, to: try sites.map(PlanFiles.places) ?? table) }
        for fault in faults {
            CommandOutput.line(Phrasebook.text(fault.text, fault.values, .english))
            CommandOutput.line("  " + Phrasebook.text(fault.text, fault.values, .chinese))
        }
        CommandOutput.line(
            "\(table.count) places, \(faults.count) problems" + (PlaceCheck.mayHaveMore(faults.count) ? " (the first of each kind; there may be more)" : ""))
        if !faults.isEmpty { throw ExitCode(1) }
    }
}
