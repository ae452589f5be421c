import Booking
import FHIRModel
import FHIRSearch
import Identity
import Records
import Referrals
import RegionalPolicy
import WebPages

/// The referral desk's pages and steps.
struct ReferralRoutes {
    private let services: WebServices

    /// Lines of a work list's first page.
    static let lineLimit = 60

    init(_ services: WebServices) { self.services = services }

    func workbench(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let model = try self.model(visit, box: visit.query["box"], task: visit.query["task"], problem: nil, typed: [:])
        return PageEndpoint.html(WorkbenchPage.view(visit.frame, model, now: services.surroundings.now()))
    }

    func model(
        _ visit: PageEndpoint.Visit, box: String?, task: String?, problem: String?, typed: [String: String]
    ) throws -> WorkbenchModel {
        let organisation = visit.account.organisation
        let (book, today) = (try services.policies.book(), services.surroundings.now().date)
        let duplicateDays = book.count("referral.duplicate-days", on: today)
        return try services.records.read(as: visit.scope) { reader in
            let reads = ClinicalReads(reader: reader, language: visit.frame.language)
            let box = box.flatMap(ReferralLists.Box.init) ?? .incoming
            let show = visit.query["show"].flatMap(ReferralLists.Show.init) ?? .all
            let order = visit.query["sort"].flatMap(ReferralLists.Order.init) ?? .due
            let page = try ReferralLists.page(
                reader, box, show, order, organisation: organisation, after: visit.query["after"], limit: Self.lineLimit)
            let lines = page.lines
            var names: [String: String] = [:]
            for id in Set(lines.flatMap { [$0.referrer, $0.recipient] }) { names[id] = try reads.institution(id) }
            var model = WorkbenchModel(
                box: box, lines: lines, names: names, selected: nil, patient: nil, results: [], slots: [], communities: [], problem: problem, typed: typed)
            (model.show, model.order, model.warnPercent) = (show, order, book.count("referral.warn-percent", on: today))
            (model.after, model.next) = (visit.query["after"], page.next)
            guard let id = task ?? lines.first?.key.id else { return model }
            let found = try reader.read(ResourceKey("Task", id)).resource()
            guard let detail = try reads.detail(found) else { return model }
            model.selected = detail
            model.version = found["meta"]["versionId"].string.flatMap { Int($0) }
            model.patient = try reads.patient(detail.line.patient)
            model.results = try reads.results(detail.line.patient)
            if detail.commands.contains(.schedule) || detail.commands.contains(.move) { model.slots = try slots(reader, detail.line.recipient, found) }
            if detail.commands.contains(.returnDown) {
                // Back to who sent, and to the communities near the patient.
                let sender = InstitutionChoice(id: detail.line.referrer, name: detail.referrerName)
                model.communities = try communities(reader, reads, detail.line.patient).filter { $0.id != sender.id } + [sender]
            }
            if detail.commands.contains(.redirect) {
                // What the referrer named comes first.
                let known = detail.shortlist.map(\.id)
                let others = try partners(reader, reads, organisation).filter { !known.contains($0.id) }
                model.destinations = (detail.shortlist + others).filter { ![detail.line.referrer, detail.line.recipient].contains($0.id) }
            }
            if detail.commands.contains(.closeDuplicate) {
                model.duplicates = try ReferralDuplicates.others(reader, found, days: duplicateDays).compactMap { other in
                    other.key.map {
                        InstitutionChoice(id: $0.id, name: "\(other["description"].string ?? "") · \(other["authoredOn"].string?.prefix(10) ?? "")")
                    }
                }
            }
            return model
        }
    }

    /// Free slots, and before them what the referral is offered from the waiting list.
    private func slots(_ reader: ScopedReader, _ organisation: String, _ task: Resource) throws -> [SlotChoice] {
        let request = task["focus"]["reference"].string.flatMap { ResourceKey($0) }
        let offered = try request.map { try WaitingList.offered(reader, to: $0) } ?? []
        return try (offered + SlotQueries.free(reader, at: organisation, limit: 9)).map { slot in
            SlotChoice(id: slot.key.id, time: "\(slot.start.day.dropFirst(5)) \(slot.start.clock.prefix(5))", expert: slot.expert)
        }
    }

    /// Community centres near the patient: the one that manages them first, then the others of the county.
    private func communities(_ reader: ScopedReader, _ reads: ClinicalReads, _ patient: ResourceKey) throws -> [InstitutionChoice] {
        let person = try reader.read(patient).resource()
        var ids: [String] = []
        if let own = person["managingOrganization"]["reference"].string.flatMap({ ResourceKey($0) }) { ids.append(own.id) }
        if let district = person["address"][0]["district"].string {
            let pairs = [("type", "urn:junyi:institution-level|community"), ("address", district)]
            ids += try reader.resources(SearchReader().read("Organization", pairs)).compactMap(\.id)
        }
        var seen: Set<String> = []
        return try ids.filter { seen.insert($0).inserted }.map { InstitutionChoice(id: $0, name: try reads.institution($0)) }
    }

    /// Institutions that this one has a tie with, whoever leads.
    private func partners(_ reader: ScopedReader, _ reads: ClinicalReads, _ own: String) throws -> [InstitutionChoice] {
        try CareDirectory.partners(reader, of: own).subtracting([own]).map { InstitutionChoice(id: $0, name: try reads.institution($0)) }
            .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    /// One step of a referral. A refusal shows the page again with the reason and what was typed.
    func step(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let task = ResourceKey("Task", visit.path[1])
        guard let command = ReferralCommand(rawValue: visit.path[2]) else {
            throw FHIRFault(.notFound, "path.unknown-address", ["path": visit.path.joined(separator: "/")])
        }
        do {
            try await perform(visit, task, command)
        } catch let fault as FHIRFault where [.businessRule, .conflict, .preconditionFailed, .notFound].contains(fault.kind) {
            return visit.account.role == .patient ? try PatientRoutes(services).own(visit, fault) : try refused(visit, task, fault)
        }
        if visit.account.role == .patient { return PageEndpoint.redirect("/") }
        return PageEndpoint.redirect("/referrals?box=\(visit.form["box"] == "outgoing" ? "outgoing" : "incoming")&task=\(task.id)")
    }

    /// The page with why a step was refused, and with what was typed.
    func refused(_ visit: PageEndpoint.Visit, _ task: ResourceKey, _ fault: FHIRFault) throws -> WebAnswer {
        let model = try self.model(visit, box: visit.form["box"], task: task.id, problem: FaultPage.text(visit.frame, fault), typed: visit.form)
        var answer = PageEndpoint.html(WorkbenchPage.view(visit.frame, model, now: services.surroundings.now()))
        answer.status = fault.kind.row.status
        return answer
    }

    private func perform(_ visit: PageEndpoint.Visit, _ task: ResourceKey, _ command: ReferralCommand) async throws {
        let desk = try services.desk(at: visit.account.organisation)
        let given = visit.form.map { (ReferralSteps.name($0.key), $0.value) }
        let inputs = ReferralInputs(Dictionary(given, uniquingKeysWith: { first, second in first.isEmpty ? second : first }))
        // What the page showed: nobody decides on an old one.
        if let text = visit.form["version"], Int(text) == nil { throw FHIRFault(.badRequest, "search.value", ["parameter": "version", "value": text]) }
        let expecting: VersionExpectation = visit.form["version"].flatMap { Int($0) }.map { .version($0) } ?? .anything
        try await services.records.write(as: visit.scope.atDesk()) { try desk.move($0, task, command, inputs, expecting: expecting) }
    }
}
