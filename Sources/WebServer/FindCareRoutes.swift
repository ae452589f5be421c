import Booking
import CareNetwork
import FHIRModel
import FHIRSearch
import Identity
import Records
import WebPages

/// `/find-care`: for clinicians who refer and for patients who look for themselves. What is asked names nobody.
struct FindCareRoutes {
    private let services: WebServices
    private static let optionLimit = 12

    init(_ services: WebServices) { self.services = services }

    private static let readable: [(name: String, holds: @Sendable (String) -> Bool)] = [
        ("kilometres", { Double($0).map { (0...100_000).contains($0) } ?? false }), ("minutes", { Int($0).map { $0 >= 0 } ?? false }),
        ("own-at-most", { Int($0).map { $0 >= 0 } ?? false }), ("age", { Int($0).map { (0...150).contains($0) } ?? false }),
        ("before", { PartialDate($0) != nil }), ("level", { InstitutionLevel(rawValue: $0) != nil }),
        ("gender", { ["male", "female"].contains($0) }), ("partners", { $0 == "true" }),
    ]

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer { PageEndpoint.html(try view(visit, visit.query, problem: nil, booked: nil)) }

    private func view(_ visit: PageEndpoint.Visit, _ query: [String: String], problem refused: String?, booked: String?) throws -> String {
        var wish = CareWish()
        var problem = refused
        // What cannot be read is told, and the rest is looked for.
        var asked = query
        for (name, isReadable) in Self.readable where query[name].map({ !$0.isEmpty && !isReadable($0) }) ?? false {
            problem = problem ?? visit.frame.say("search.value", ["parameter": visit.frame.say("care.\(name)"), "value": query[name] ?? ""])
            asked[name] = nil
        }
        let given = asked
        func word(_ name: String) -> String? { given[name].flatMap { $0.isEmpty ? nil : $0 } }
        wish.specialty = word("specialty")
        wish.technique = word("technique")
        wish.level = word("level").flatMap(InstitutionLevel.init)
        wish.maximumKilometres = word("kilometres").flatMap(Double.init)
        wish.maximumMinutes = word("minutes").flatMap { Int($0) }
        wish.maximumOwn = word("own-at-most").flatMap { Int($0) }
        wish.onlyPartners = word("partners") == "true"
        wish.before = word("before").flatMap { PartialDate($0) }?.high
        let (from, partners) = try services.records.read(as: visit.scope) { reader -> (String, Set<String>) in
            let reads = ClinicalReads(reader: reader, language: visit.frame.language)
            if visit.account.role == .patient {
                try Self.own(reader, visit.account.key, &wish)
                return (wish.district, [])
            }
            (wish.gender, wish.age) = (word("gender"), word("age").flatMap { Int($0) })
            try services.care.place(of: visit.account.organisation, reader, &wish)
            return (try reads.institution(visit.account.organisation), try CareDirectory.partners(reader, of: visit.account.organisation))
        }
        let found = try services.care.find(wish, partners: partners)
        let all = try services.care.all()
        let possible = found.filter { $0.option.exclusions.isEmpty }
        // Where none of the nearest has a free time, those are shown too that have one.
        let near = possible.prefix(Self.optionLimit)
        let free = near.contains { $0.earliest != nil } ? [] : possible.dropFirst(Self.optionLimit).filter { $0.earliest != nil }.prefix(3)
        let fitting = Array(near) + free
        var excluded: [(CareExclusion, [String])] = []
        for reason in CareExclusion.allCases {
            let own = found.filter { $0.option.exclusions.first == reason }.map(\.option.service.name)
            if !own.isEmpty { excluded.append((reason, own)) }
        }
        let options = try services.records.figures { reader in
            let reads = ClinicalReads(reader: reader, language: visit.frame.language)
            return try fitting.map { entry in
                FindCareModel.Option(
                    option: entry.option, name: try reads.institution(entry.option.service.organisation), cost: entry.cost,
                    withoutReferral: entry.withoutReferral, earliest: entry.earliest?.start, slot: entry.earliest?.key.id, expert: entry.earliest?.expert ?? "")
            }
        }
        let model = FindCareModel(
            specialties: Set(all.flatMap(\.specialties)).sorted(), techniques: Set(all.flatMap(\.techniques)).sorted(), asked: asked, from: from,
            options: options, possible: possible.count,
            excluded: excluded, problem: problem, booked: booked)
        return FindCarePage.view(visit.frame, model)
    }

    /// Where the patient lives, who they are.
    static func own(_ reader: ScopedReader, _ key: ResourceKey, _ wish: inout CareWish) throws {
        let patient = try reader.read(key).resource()
        let address = patient["address"][0]
        (wish.province, wish.prefecture, wish.district) = (address["state"].string ?? "", address["city"].string ?? "", address["district"].string ?? "")
        wish.gender = patient["gender"].string.flatMap { ["male", "female"].contains($0) ? $0 : nil }
        wish.age = patient["birthDate"].string.flatMap { PartialDate($0) }.map { $0.low.date.years(until: reader.now.date) }
        let (province, district) = (wish.province, wish.district)
        if let place = Places.of(province: province).first(where: { $0.name == district }) { wish.position = (place.latitude, place.longitude) }
    }

    /// A patient waits where nothing is free.
    private func wait(_ visit: PageEndpoint.Visit, at organisation: String) async throws -> WebAnswer {
        let (figures, id) = (try services.bookingFigures(at: organisation), services.surroundings.newID())
        let (patient, specialty) = (visit.account.key, visit.form["specialty"] ?? "")
        var (problem, status) = (String?.none, 200)
        do {
            try await services.records.write(as: visit.scope.atDesk(changing: "Appointment")) { transaction in
                _ = try WaitingList.join(transaction, patient: patient, organisation: organisation, specialty: specialty, figures, id: id)
            }
        } catch let fault as FHIRFault where [.businessRule, .conflict].contains(fault.kind) {
            (problem, status) = (FaultPage.text(visit.frame, fault), fault.kind.row.status)
        }
        let asked = specialty.isEmpty ? [:] : ["specialty": specialty]
        var answer = PageEndpoint.html(try view(visit, asked, problem: problem, booked: problem == nil ? visit.frame.say("care.waiting") : nil))
        answer.status = status
        return answer
    }

    /// A patient takes the slot that was shown.
    func book(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        if visit.account.role == .patient, let place = visit.form["wait"], ResourceKey.isValidID(place) { return try await wait(visit, at: place) }
        guard visit.account.role == .patient, let slot = visit.form["slot"], ResourceKey.isValidID(slot) else {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "Appointment"])
        }
        let order = BookingOrder(slots: [ResourceKey("Slot", slot)], patient: visit.account.key)
        let (figures, id) = (try services.bookingFigures(), services.surroundings.newID())
        do {
            let made = try await services.records.write(as: visit.scope.atDesk(changing: "Appointment")) { transaction in
                try transaction.read(SlotBooking.book(transaction, order, figures, id: id)).resource()
            }
            let start = made["start"].string.flatMap { PartialDate($0) }?.low
            let wait = OutsideVisit.isAwaited(made) ? " · " + visit.frame.say("visit.awaited") : ""
            return PageEndpoint.html(try view(visit, [:], problem: nil, booked: start.map { "\($0.day) \($0.clock.prefix(5))\(wait)" }))
        } catch let fault as FHIRFault where [.businessRule, .conflict].contains(fault.kind) {
            var answer = PageEndpoint.html(try view(visit, [:], problem: FaultPage.text(visit.frame, fault), booked: nil))
            answer.status = fault.kind.row.status
            return answer
        }
    }
}
