import Booking
import FHIRModel
import FHIRSearch
import Identity
import Phrasebook
import Records
import Referrals
import WebPages

/// Pages about one patient.
struct PatientRoutes {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    /// A name search; the name came in the body.
    func found(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let name = visit.form["name"] ?? ""
        let now = services.surroundings.now()
        if name.allSatisfy(\.isWhitespace) { return PageEndpoint.html(PatientSearchPage.view(visit.frame, name: "", found: [], now: now)) }
        let escaped = SearchEscape.text(name)
        let patients = try services.records.read(as: visit.scope) { reader in
            let reads = ClinicalReads(reader: reader, language: visit.frame.language)
            return try reader.resources(SearchReader().read("Patient", [("name", escaped), ("_count", "20")])).compactMap { patient in
                patient.key.map { reads.header(patient, $0, []) }
            }
        }
        return PageEndpoint.html(PatientSearchPage.view(visit.frame, name: name, found: patients, now: now))
    }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer { try show(visit, ResourceKey("Patient", visit.path[1])) }

    /// The signed-in patient's own page.
    func own(_ visit: PageEndpoint.Visit) throws -> WebAnswer { try show(visit, visit.account.key) }

    /// The same with why a step was refused.
    func own(_ visit: PageEndpoint.Visit, _ fault: FHIRFault) throws -> WebAnswer {
        var answer = try show(visit, visit.account.key, problem: FaultPage.text(visit.frame, fault))
        answer.status = fault.kind.row.status
        return answer
    }

    private func show(_ visit: PageEndpoint.Visit, _ key: ResourceKey, problem: String? = nil) throws -> WebAnswer {
        let isOwn = visit.account.role == .patient
        let figures = try services.bookingFigures()
        let text = try services.records.read(as: visit.scope) { reader in
            let reads = ClinicalReads(reader: reader, language: visit.frame.language)
            let header = try reads.patient(key)
            let pairs = [("patient", key.description), ("_sort", "-authored-on"), ("_count", "10")]
            let referrals = try reader.resources(SearchReader().read("Task", pairs)).compactMap {
                try reads.detail($0)
            }
            let results = try reads.results(key)
            let seen = isOwn ? try accesses(reader, key) : []
            let missed = isOwn ? try Appeals.missed(reader, key, figures) : []
            let visits = isOwn ? try VisitRoutes.lines(reader, reads, key) : []
            return PatientPage.view(
                visit.frame, header, results: results, referrals: referrals, accesses: seen,
                missed: missed.map { visit, appeal in
                    AppealPage.Missed(
                        id: visit.id ?? "", start: visit["start"].string.flatMap { PartialDate($0) }?.low, state: appeal?["status"].string)
                }, visits: visits, problem: problem, now: reader.now)
        }
        return PageEndpoint.html(text)
    }

    private func accesses(_ reader: ScopedReader, _ key: ResourceKey) throws -> [(at: Instant, who: String, what: String)] {
        var names: [String: String] = [:]
        return try reader.audit(patient: key, AuditQuery(limit: 20)).map { entry in
            if names[entry.user] == nil {
                let person = ResourceKey(entry.user)
                let found = person?.type == "Practitioner" ? try person.flatMap { try reader.find($0) } : nil
                names[entry.user] = found?["name"][0]["text"].string ?? entry.role
            }
            return (at: entry.at, who: names[entry.user] ?? entry.user, what: "\(entry.action.rawValue) \(entry.key.type)")
        }
    }

    // MARK: the referral form

    func form(_ visit: PageEndpoint.Visit) throws -> WebAnswer { try form(visit, typed: [:], problem: nil) }

    private func form(_ visit: PageEndpoint.Visit, typed: [String: String], problem: String?) throws -> WebAnswer {
        let key = ResourceKey("Patient", visit.path[1])
        let text = try services.records.read(as: visit.scope) { reader in
            let reads = ClinicalReads(reader: reader, language: visit.frame.language)
            let institutions = try destinations(reader, reads, visit.account.organisation)
            return ReferralFormPage.view(
                visit.frame, try reads.patient(key), results: try reads.results(key), institutions: institutions, typed: typed, problem: problem,
                now: reader.now)
        }
        return PageEndpoint.html(text)
    }

    /// The institutions this one has agreements with: those it belongs to, the regional centre first.
    private func destinations(_ reader: ScopedReader, _ reads: ClinicalReads, _ own: String) throws -> [InstitutionChoice] {
        let pairs = [("participating-organization", "Organization/\(own)"), ("active", "true")]
        let leads = try reader.resources(SearchReader().read("OrganizationAffiliation", pairs)).compactMap {
            $0["organization"]["reference"].string.flatMap { ResourceKey($0) }?.id
        }
        var seen: Set<String> = [own]
        let up = try leads.sorted().filter { seen.insert($0).inserted }.map { InstitutionChoice(id: $0, name: try reads.institution($0)) }
            .sorted { ($0.id.hasPrefix("org-centre") ? 0 : 1, $0.id) < ($1.id.hasPrefix("org-centre") ? 0 : 1, $1.id) }
        // Those that it leads, and others it has a tie with, for the ways down and across.
        let others = try CareDirectory.partners(reader, of: own).filter { seen.insert($0).inserted }
            .map { InstitutionChoice(id: $0, name: try reads.institution($0)) }
        return up + others.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    func refer(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let key = ResourceKey("Patient", visit.path[1])
        let typed = visit.form
        if let text = typed["priority"], ReferralPriority(rawValue: text) == nil {
            throw FHIRFault(.badRequest, "search.value", ["parameter": "priority", "value": text])
        }
        let desk = try services.desk(at: visit.account.organisation)
        do {
            let task = try await services.records.write(as: visit.scope.atDesk()) { transaction in
                let results = try transaction.resources(
                    SearchReader().read("Observation", [("patient", key.description), ("_sort", "-date"), ("_count", "10")]))
                var form = ReferralForm(
                    patient: key, recipient: typed["recipient"] ?? "", direction: typed["direction"].flatMap(ReferralDirection.init) ?? .up,
                    priority: typed["priority"].flatMap(ReferralPriority.init) ?? .routine,
                    reason: typed["reason"] ?? "", question: typed["question"] ?? "", results: results.compactMap(\.key))
                for name in ReferralForm.fields { if let text = typed[name], !text.isEmpty { form.more[name] = text } }
                (form.duplicateReason, form.leaveReason) = (typed["duplicate-reason"] ?? "", typed["leave-reason"] ?? "")
                let others = [typed["second"], typed["third"]].compactMap { $0 }.filter { !$0.isEmpty && $0 != form.recipient }
                if !others.isEmpty { form.shortlist = [form.recipient] + others }
                return typed["draft"] == nil ? try desk.submit(transaction, form) : try desk.draft(transaction, form)
            }
            return PageEndpoint.redirect("/referrals?box=outgoing&task=\(task.id)")
        } catch let fault as FHIRFault where [.businessRule, .conflict, .notFound].contains(fault.kind) {
            var answer = try form(visit, typed: typed, problem: FaultPage.text(visit.frame, fault))
            answer.status = fault.kind.row.status
            return answer
        }
    }
}

/// Text as a search value, with what would part it escaped (https://hl7.org/fhir/R4/search.html#escaping).
enum SearchEscape {
    static func text(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(",", with: "\\,").replacing("|", with: "\\|").replacing("$", with: "\\$")
    }
}
