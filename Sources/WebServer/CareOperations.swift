import Booking
import CareNetwork
import FHIRModel
import FHIRService
import Records

/// `HealthcareService/$find-care`: where to send, each option with way, cost and soonest slot, each exclusion explained, and how many there are in all.
struct CareOperations: Sendable {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    var all: [FHIROperation] { [FHIROperation("find-care", types: ["HealthcareService"], levels: [.type]) { try find($0) }] }

    private func find(_ call: OperationCall) throws -> FHIRResponse {
        try call.requireNames([
            "specialty", "technique", "gender", "partners", "level", "age", "kilometres", "minutes", "before", "own-at-most", "from", "_count",
        ])
        for (name, words) in [("gender", ["male", "female", "other", "unknown"]), ("partners", ["true", "false"])] {
            if let text = call.text(name), !words.contains(text) { throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text]) }
        }
        let limit = try call.text("_count").map { text throws(FHIRFault) in max(1, min(Self.most, Int(try number(text, "_count")))) } ?? Self.usual
        var wish = CareWish()
        wish.specialty = call.text("specialty")
        wish.technique = call.text("technique")
        wish.gender = call.text("gender")
        wish.onlyPartners = call.flag("partners")
        if let text = call.text("level") { wish.level = try level(text) }
        if let text = call.text("age") { wish.age = try Int(number(text, "age")) }
        if let text = call.text("kilometres") { wish.maximumKilometres = try number(text, "kilometres") }
        if let text = call.text("minutes") { wish.maximumMinutes = try Int(number(text, "minutes")) }
        if let text = call.text("own-at-most") { wish.maximumOwn = try Int(number(text, "own-at-most")) }
        if let text = call.text("before") {
            guard let moment = PartialDate(text) else { throw FHIRFault(.badRequest, "search.value", ["parameter": "before", "value": text]) }
            wish.before = moment.precision < .minute ? moment.high : moment.low
        }
        let own = (call.text("from") ?? call.scope.organisation).split(separator: "/").last.map(String.init) ?? ""
        let partners = try services.records.read(as: call.scope) { reader -> Set<String> in
            // A patient looks from home, and for themselves.
            if call.scope.role == .patient, call.text("from") == nil {
                let asked = wish
                try FindCareRoutes.own(reader, call.scope.user, &wish)
                (wish.gender, wish.age) = (asked.gender ?? wish.gender, asked.age ?? wish.age)
                return []
            }
            if !own.isEmpty, try reader.find(ResourceKey("Organization", own)) == nil {
                throw FHIRFault(.notFound, "record.not-found", ["key": "Organization/" + own])
            }
            try services.care.place(of: own, reader, &wish)
            return try CareDirectory.partners(reader, of: own)
        }
        let found = try services.care.find(wish, partners: partners)
        let (possible, excluded) = (found.filter { $0.option.exclusions.isEmpty }, found.filter { !$0.option.exclusions.isEmpty })
        let counts: [JSONTree] = [
            ["name": "total", "valueInteger": .number("\(possible.count)")], ["name": "excluded-total", "valueInteger": .number("\(excluded.count)")],
        ]
        return OperationCall.parameters((possible.prefix(limit) + excluded.prefix(Self.most)).map(Self.tree) + counts)
    }

    /// Options of one answer, and excluded ones at most; `total` and `excluded-total` say how many there are.
    private static let usual = 1000
    private static let most = 2000

    private static func tree(_ found: CareDirectory.Found) -> JSONTree {
        let service = found.option.service
        var parts: [JSONTree] = [
            ["name": "service", "valueReference": ["reference": .string("HealthcareService/" + service.id), "display": .string(service.name)]],
            ["name": "organization", "valueReference": ["reference": .string("Organization/" + service.organisation)]],
            ["name": "level", "valueCode": .string(service.level.rawValue)], ["name": "reach", "valueCode": .string("\(found.option.reach)")],
        ]
        if let kilometres = found.option.kilometres { parts.append(["name": "kilometres", "valueDecimal": .number("\((kilometres * 10).rounded() / 10)")]) }
        if let minutes = found.option.travelMinutes { parts.append(["name": "travel-minutes", "valueInteger": .number("\(minutes)")]) }
        if let slot = found.earliest {
            parts.append(["name": "earliest", "valueDateTime": .string(slot.start.text)])
            parts.append(["name": "slot", "valueReference": ["reference": .string(slot.key.description)]])
        }
        for (name, cost) in [("cost", found.cost), ("cost-without-referral", found.withoutReferral)] {
            guard let cost else { continue }
            func amount(_ label: String, _ yuan: Int) -> JSONTree { ["name": .string(label), "valueMoney": ["value": .number("\(yuan)"), "currency": "CNY"]] }
            let ratio: JSONTree = ["name": "ratio", "valueDecimal": .number("\((cost.ratio * 1000).rounded() / 1000)")]
            parts.append([
                "name": .string(name),
                "part": [amount("total", cost.total), amount("deductible", cost.deductible), ratio, amount("fund", cost.fund), amount("own", cost.own)],
            ])
        }
        parts += found.option.exclusions.map { ["name": "excluded", "valueCode": .string($0.rawValue)] }
        return ["name": "option", "part": .array(parts)]
    }

    private func level(_ text: String) throws(FHIRFault) -> InstitutionLevel {
        guard let level = InstitutionLevel(rawValue: text) else { throw FHIRFault(.badRequest, "search.value", ["parameter": "level", "value": text]) }
        return level
    }

    private func number(_ text: String, _ name: String) throws(FHIRFault) -> Double {
        guard let value = Double(text), value.isFinite, (0...100_000).contains(value) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": text])
        }
        return value
    }
}
