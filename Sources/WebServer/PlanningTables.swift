import CareNetwork
import FHIRModel
import FHIRSearch
import Foundation
import Planning
import Records

/// What a plan is made of: tables of places, of facilities, of travel, of flows and of ties, as CSV.
struct PlanningTables: Sendable {
    static let kinds = ["places", "facilities", "travel", "flows", "ties"]
    static let system = "urn:junyi:planning-data"
    private static let tableURL = "urn:junyi:planning-table-"
    private static let ownerURL = "urn:junyi:planning-owner"
    /// Referrals counted into the region's own flows at most, the newest.
    private static let flowLimit = 20_000

    /// Places or facilities at most: all ways between them are weighed. China has 2,848 counties.
    private static let placeLimit = 3000

    var name: String
    var files: [String: [UInt8]]
    /// Whether they are the region's own records, not brought by somebody.
    var isOwn = false

    var version: String { DataVersion.of(Self.kinds.compactMap { files[$0] }) }

    /// A table; nil where it was not given.
    func table(_ kind: String) throws(FHIRFault) -> CSVTable? {
        guard let bytes = files[kind], !bytes.isEmpty else { return nil }
        return try CSVTable(bytes, name: kind)
    }

    /// A table that this plan needs. Throws `.required` without it.
    func required(_ kind: String) throws(FHIRFault) -> CSVTable {
        guard let table = try table(kind) else { throw FHIRFault(.required, "plan.no-table", ["file": kind, "name": name]) }
        return table
    }

    /// The places of a table that this plan needs. Throws `.tooLarge` for more than can be weighed.
    func places(_ kind: String = "places") throws(FHIRFault) -> PlanningPlaces {
        let places = try PlanningPlaces(required(kind))
        if places.count > Self.placeLimit { throw FHIRFault(.tooLarge, "plan.places-limit", ["limit": "\(Self.placeLimit)", "found": "\(places.count)"]) }
        return places
    }

    // MARK: kept tables

    /// `owner`: who brought them, and may remove them.
    func tree(_ id: String, on day: String, owner: String) -> JSONTree {
        let parts = Self.kinds.compactMap { kind -> JSONTree? in
            files[kind].flatMap { bytes in
                bytes.isEmpty ? nil : ["url": .string(Self.tableURL + kind), "valueBase64Binary": .string(Data(bytes).base64EncodedString())]
            }
        }
        return [
            "resourceType": "Basic", "id": .string(id), "extension": .array(parts + [["url": .string(Self.ownerURL), "valueString": .string(owner)]]),
            "code": ["coding": [["system": .string(Self.system), "code": "tables"]], "text": .string(name)], "created": .string(day),
        ]
    }

    init(name: String, files: [String: [UInt8]]) {
        self.name = name
        self.files = files
    }

    /// Who brought kept tables; nil for those of an earlier version.
    static func owner(_ kept: Resource) -> String? {
        kept["extension"].items.first { $0["url"].string == ownerURL }?["valueString"].string
    }

    init?(_ kept: Resource) {
        guard kept["code"]["coding"][0]["system"].string == Self.system else { return nil }
        var files: [String: [UInt8]] = [:]
        for part in kept["extension"].items {
            guard let url = part["url"].string, url.hasPrefix(Self.tableURL), let text = part["valueBase64Binary"].string else { continue }
            files[String(url.dropFirst(Self.tableURL.count))] = Data(base64Encoded: text).map(Array.init) ?? []
        }
        self.init(name: kept["code"]["text"].string ?? "", files: files)
    }

    // MARK: the region's own

    private struct Institution {
        var place: Place
        var beds: Int
        var level: String
        var name: String
        var english: String
    }

    /// Counties with their residents and beds, the institutions that referrals went to, and how many went from where to where.
    /// Nothing in them is of a patient. Without flows no referral is read.
    static func own(_ reader: ScopedReader, name: String, withFlows: Bool) throws -> PlanningTables {
        let known = Dictionary(Places.all.map { (key($0.province, $0.prefecture, $0.name), $0) }, uniquingKeysWith: { first, _ in first })
        var institutions: [String: Institution] = [:]
        var province = ""
        try reader.forEach("Organization", [("type:not", "dept")]) { found in
            let address = found["address"][0]
            guard let id = found.id, let place = known[key(address["state"].string, address["city"].string, address["district"].string)] else { return }
            let beds = found["extension"].items.first { $0["url"].string == NetworkResources.bedsURL }?["valueInteger"].number.flatMap { Int32($0) } ?? 0
            let level = found["type"][0]["coding"][0]["code"].string ?? ""
            institutions[id] = Institution(
                place: place, beds: Int(beds), level: level, name: found["name"].string ?? id, english: found["alias"][0].string ?? "")
            if level == InstitutionLevel.county.rawValue { province = place.province }
        }
        var beds: [Int: Int] = [:]
        for one in institutions.values { beds[one.place.division, default: 0] += one.beds }
        let counties = Places.of(province: province).filter { $0.population > 0 && $0.isPlaced }
        let rows = counties.map { place in
            "\(place.division),\(CSVTable.quoted(place.name)),\(place.population),\(place.longitude),\(place.latitude),\(CSVTable.quoted(place.prefecture)),\(beds[place.division] ?? 0)"
        }
        var tables = PlanningTables(name: name, files: ["places": csv("place,name,population,lon,lat,province,capacity", rows)])
        tables.isOwn = true
        if withFlows { try tables.addFlows(reader, institutions, within: Set(counties.map(\.division))) }
        return tables
    }

    private mutating func addFlows(
        _ reader: ScopedReader, _ institutions: [String: Institution], within counties: Set<Int>
    ) throws {
        let flows = try Self.flows(reader, institutions.mapValues(\.place), within: counties)
        let sites = Set(flows.keys.map(\.to)).sorted().compactMap { id in institutions[id].map { (id, $0) } }.filter { $0.1.beds > 0 }
        let heard = Set(sites.map(\.0))
        let rows = sites.map { id, one in
            "\(id),\(CSVTable.quoted(one.name)),\(CSVTable.quoted(one.english)),\(one.beds),\(one.place.longitude),\(one.place.latitude),\(CSVTable.quoted(one.place.prefecture)),\(one.level)"
        }
        files["facilities"] = Self.csv("place,name,name_en,capacity,lon,lat,province,level", rows)
        let ways = flows.filter { heard.contains($0.key.to) }.sorted { ($0.key.from, $0.key.to) < ($1.key.from, $1.key.to) }
        files["flows"] = Self.csv("from,to,patients", ways.map { "\($0.key.from),\($0.key.to),\($0.value)" })
        files["ties"] = Self.csv("from,to", try Self.ties(reader, institutions.mapValues(\.place), within: counties, to: heard))
    }

    /// Which institutions the county hospitals of a place are tied to, as rows.
    private static func ties(_ reader: ScopedReader, _ places: [String: Place], within counties: Set<Int>, to sites: Set<String>) throws -> [String] {
        var found: Set<String> = []
        try reader.forEach("OrganizationAffiliation", [("active", "true")]) { tie in
            let ends = ["organization", "participatingOrganization"].compactMap { tie[$0]["reference"].string.flatMap { ResourceKey($0) }?.id }
            guard ends.count == 2 else { return }
            for (one, other) in [(ends[0], ends[1]), (ends[1], ends[0])] where sites.contains(one) {
                if let place = places[other], counties.contains(place.division) { found.insert("\(place.division),\(one)") }
            }
        }
        return found.sorted()
    }

    private struct Way: Hashable {
        var from: Int
        var to: String
    }

    private static func flows(_ reader: ScopedReader, _ places: [String: Place], within counties: Set<Int>) throws -> [Way: Int] {
        var found: [Way: Int] = [:]
        var search = try SearchReader().read(
            "Task", [("authored-on", "ge" + reader.now.adding(days: -365).day), ("_sort", "-authored-on"), ("_count", "1000")])
        var seen = 0
        repeat {
            let page = try reader.search(search)
            for version in page.matches {
                let task = try version.resource()
                guard task["businessStatus"].exists, task["code"]["coding"][0]["code"].string == "up",
                    let from = task["requester"]["reference"].string.flatMap({ ResourceKey($0) }).flatMap({ places[$0.id] }),
                    let to = task["owner"]["reference"].string.flatMap({ ResourceKey($0) }), counties.contains(from.division)
                else { continue }
                found[Way(from: from.division, to: to.id), default: 0] += 1
            }
            seen += page.matches.count
            search.cursor = page.next
        } while search.cursor != nil && seen < flowLimit
        return found
    }

    private static func key(_ state: String?, _ city: String?, _ district: String?) -> String { "\(state ?? "")|\(city ?? "")|\(district ?? "")" }

    private static func csv(_ header: String, _ rows: [String]) -> [UInt8] { Array((header + "\n" + rows.map { $0 + "\n" }.joined()).utf8) }
}
