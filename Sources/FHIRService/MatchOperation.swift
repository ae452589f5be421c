import FHIRModel
import FHIRSearch
import Records

/// `Patient/$match` (https://hl7.org/fhir/R4/patient-operation-match.html): stored patients that may be the person described, best first.
///
/// Candidates share an identifier, or a birth date with a part of the name, or a telephone number. Agreement adds to a score from 0 to 1,
/// contradiction takes away; an identifier alone never outweighs another name and birth date.
struct MatchOperation {
    private let call: OperationCall

    private static let candidateLimit = 200
    private static let grade = "http://hl7.org/fhir/StructureDefinition/match-grade"

    init(_ call: OperationCall) { self.call = call }

    func respond() throws -> FHIRResponse {
        guard let part = call.body?["parameter"].items.first(where: { $0["name"].string == "resource" }), part["resource"]["resourceType"].string == "Patient"
        else { throw FHIRFault(.required, "operation.parameter", ["name": "resource"], at: "Parameters.parameter") }
        let asked = try Resource(Array(part["resource"].text))
        let most = call.text("count").flatMap { Int($0) } ?? 20
        guard most > 0 else { throw FHIRFault(.badRequest, "search.value", ["parameter": "count", "value": call.text("count") ?? ""]) }
        let isCertainOnly = call.flag("onlyCertainMatches")
        let searches = try self.searches(asked)
        let found = try call.router.records.read(as: call.scope) { reader in
            var seen: Set<ResourceKey> = []
            return try searches.flatMap { try reader.search($0).matches }.filter { seen.insert($0.key).inserted }
        }
        var scored: [(version: StoredVersion, score: Double)] = []
        for version in found {
            let score = MatchScore(asked.root, try version.resource().root).total
            if score >= (isCertainOnly ? MatchScore.certain : MatchScore.possible) { scored.append((version, score)) }
        }
        scored.sort { ($1.score, $0.version.key.id) < ($0.score, $1.version.key.id) }
        let entries = scored.prefix(most).map { entry($0.version, $0.score) }
        let bundle: JSONTree = ["resourceType": "Bundle", "type": "searchset", "total": .number("\(entries.count)")]
        return FHIRResponse(200, bundle.with("entry", entries.isEmpty ? nil : .array(entries)).bytes)
    }

    private func entry(_ version: StoredVersion, _ score: Double) -> JSONTree {
        let grade = score >= MatchScore.certain ? "certain" : score >= MatchScore.probable ? "probable" : "possible"
        return [
            "fullUrl": .string("\(call.router.base)/\(version.key)"), "resource": .verbatim(version.bytes ?? []),
            "search": [
                "extension": [["url": .string(Self.grade), "valueCode": .string(grade)]], "mode": "match",
                "score": .number("\((score * 1000).rounded() / 1000)"),
            ],
        ]
    }

    /// Who could be the same: each way of finding as a search of its own. Throws `.businessRule` when nothing is told that could find anybody.
    private func searches(_ asked: Resource) throws(FHIRFault) -> [SearchRequest] {
        var queries: [[(String, String)]] = []
        func escaped(_ text: String) -> String {
            text.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing("|", with: "\\|").replacing("$", with: "\\$")
        }
        for item in asked["identifier"].items {
            guard let value = item["value"].string else { continue }
            queries.append([("identifier", (item["system"].string.map { escaped($0) + "|" } ?? "") + escaped(value))])
        }
        for item in asked["telecom"].items { if let value = item["value"].string { queries.append([("telecom", escaped(value))]) } }
        let parts = asked["name"].items.flatMap { [$0["text"].string, $0["family"].string].compactMap { $0 } }
        if let born = asked["birthDate"].string {
            for name in parts { queries.append([("birthdate", born), ("name", escaped(name))]) }
        } else {
            for name in parts where name.count > 1 { queries.append([("name:exact", escaped(name))]) }
        }
        if queries.isEmpty { throw FHIRFault(.businessRule, "match.nothing", at: "Parameters.parameter[0].resource") }
        var searches: [SearchRequest] = []
        for query in queries.prefix(20) {
            var search = try SearchReader().read("Patient", query)
            search.count = Self.candidateLimit
            searches.append(search)
        }
        return searches
    }
}

/// How much two descriptions of a person agree.
struct MatchScore {
    static let certain = 0.95
    static let probable = 0.75
    static let possible = 0.45

    private(set) var total = 0.0

    init(_ asked: JSONValue, _ known: JSONValue) {
        var name = Self.agreement(Set(Self.names(asked).map(FoldedText.fold)), Set(Self.names(known).map(FoldedText.fold)))
        // A family name alone agrees a little.
        if name < 0, Self.agreement(Self.texts(asked["name"], "family"), Self.texts(known["name"], "family")) > 0 { name = 0.3 }
        let born = Self.agreement(asked["birthDate"].string, known["birthDate"].string)
        let gender = Self.agreement(asked["gender"].string, known["gender"].string)
        let phone = Self.agreement(Self.texts(asked["telecom"], "value"), Self.texts(known["telecom"], "value"))
        let identifier = Self.agreement(Self.identifiers(asked), Self.identifiers(known))
        total = 0.5 * max(identifier, 0) + 0.35 * name + 0.35 * born + 0.05 * gender + 0.15 * max(phone, 0)
        // Name and birth date that both contradict are another person, whatever number they share.
        if name < 0 && born < 0 { total = 0 }
        total = max(0, min(1, total))
    }

    /// 1 where they agree, -1 where they differ, 0 where one says nothing.
    private static func agreement(_ asked: String?, _ known: String?) -> Double { asked == nil || known == nil ? 0 : asked == known ? 1 : -1 }

    private static func agreement(_ asked: Set<String>, _ known: Set<String>) -> Double {
        asked.isEmpty || known.isEmpty ? 0 : asked.isDisjoint(with: known) ? -1 : 1
    }

    /// Whole names: the text, or family and given together in both orders.
    static func names(_ person: JSONValue) -> [String] {
        var found: [String] = []
        for name in person["name"].items {
            if let text = name["text"].string { found.append(text) }
            let given = name["given"].items.compactMap(\.string)
            if let family = name["family"].string {
                found += given.isEmpty ? [family] : [family + given.joined(), given.joined(separator: " ") + " " + family]
            }
        }
        var seen: Set<String> = []
        return found.filter { seen.insert($0).inserted }
    }

    private static func texts(_ list: JSONValue, _ member: String) -> Set<String> { Set(list.items.compactMap { $0.member(member).string }) }

    private static func identifiers(_ person: JSONValue) -> Set<String> {
        Set(person["identifier"].items.compactMap { item in item["value"].string.map { (item["system"].string ?? "") + "|" + $0 } })
    }
}
