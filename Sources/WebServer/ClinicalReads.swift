import Booking
import FHIRModel
import FHIRSearch
import Identity
import Phrasebook
import Recognition
import Records
import Referrals
import WebPages

/// Loads what clinical pages show, from one snapshot.
struct ClinicalReads {
    let reader: ScopedReader
    let language: Language

    /// Results shown of one patient.
    static let resultLimit = 30

    func patient(_ key: ResourceKey) throws -> PatientHeader {
        let patient = try reader.read(key).resource()
        let allergies = try reader.resources(SearchReader().read("AllergyIntolerance", [("patient", key.description)])).compactMap { $0["code"]["text"].string }
        var header = header(patient, key, allergies)
        header.flags = try reader.resources(SearchReader().read("Flag", [("patient", key.description)])).filter { $0["status"].string == "active" }
            .compactMap { $0["code"]["text"].string }
        return header
    }

    func header(_ patient: Resource, _ key: ResourceKey, _ allergies: [String]) -> PatientHeader {
        let birth = patient["birthDate"].string.flatMap { PartialDate($0) }
        let identity = patient["identifier"].items.first { $0["system"].string == ResidentIdentityNumber.system }?["value"].string
        return PatientHeader(
            key: key, name: patient["name"][0]["text"].string ?? "", gender: patient["gender"].string ?? "",
            age: birth.map { $0.low.date.years(until: reader.now.date) },
            identity: identity.flatMap { ResidentIdentityNumber($0)?.masked } ?? "", address: patient["address"][0]["text"].string ?? "",
            allergies: allergies)
    }

    func results(_ patient: ResourceKey) throws -> [ResultLine] {
        let pairs = [("patient", patient.description), ("_sort", "-date"), ("_count", "\(Self.resultLimit)")]
        var names: [String: String] = [:]
        return try reader.resources(SearchReader().read("Observation", pairs)).map { result in
            let performer = result["performer"][0]["reference"].string.flatMap { ResourceKey($0) }
            if let performer, names[performer.id] == nil { names[performer.id] = try institution(performer.id) }
            return line(result, performer.flatMap { names[$0.id] } ?? "")
        }
    }

    private func line(_ result: Resource, _ institution: String) -> ResultLine {
        let quantity = result["valueQuantity"]
        let range = result["referenceRange"][0]
        let value = quantity["value"].number.flatMap { Double($0) }
        var flag = 0
        if let value, let high = range["high"]["value"].number.flatMap({ Double($0) }), value > high { flag = 1 }
        if let value, let low = range["low"]["value"].number.flatMap({ Double($0) }), value < low { flag = -1 }
        let label = result["meta"]["tag"].items.first { $0["system"].string == RecognitionScope.system }?["display"].string ?? ""
        let shown = [quantity["value"].number ?? result["valueString"].string ?? "", quantity["unit"].string ?? ""].joined(separator: " ")
        return ResultLine(
            key: result.key ?? ResourceKey("Observation", ""), chineseName: result["code"]["text"].string ?? "",
            englishName: result["code"]["coding"][0]["display"].string ?? result["code"]["text"].string ?? "", value: shown, flag: flag,
            taken: result["effectiveDateTime"].string.flatMap { PartialDate($0) }?.low, institution: institution, label: label,
            decision: RecognitionRules.decide(result, at: reader.now))
    }

    /// Name of an institution in the reader's language.
    func institution(_ id: String) throws -> String {
        guard let found = try reader.find(ResourceKey("Organization", id)) else { return id }
        return language == .english ? found["alias"][0].string ?? found["name"].string ?? id : found["name"].string ?? id
    }

    func detail(_ task: Resource) throws -> ReferralDetail? {
        guard let line = try ReferralQueries.line(reader, task) else { return nil }
        let request = try task["focus"]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try reader.find($0) }
        let doctor = try request?["requester"]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try reader.find($0) }
        let outputs = Array(task["output"].items)
        let appointment = try outputs.compactMap { $0["valueReference"]["reference"].string.flatMap { ResourceKey($0) } }
            .last { $0.type == "Appointment" }.flatMap { try reader.find($0) }
        let referral = try ReferralResources.referralCase(task)
        let hats = ReferralHats.of(reader.scope, referral, patient: line.patient.description)
        var detail = ReferralDetail(
            line: line, question: request?["note"][0]["text"].string ?? "", referrerName: try institution(line.referrer),
            recipientName: try institution(line.recipient), doctor: doctor?["name"][0]["text"].string ?? "",
            appointment: try appointment.map(appointmentText), summary: outputs.last { $0["type"]["text"].string == "summary" }?["valueString"].string,
            steps: try steps(task, line), commands: referral.allowed(hats))
        detail.shortlist = try request.map(ReferralResources.shortlist)?.map { InstitutionChoice(id: $0, name: try institution($0)) } ?? []
        detail.more = request.map { Self.more(task, ReferralResources.more($0)) } ?? []
        for command in detail.commands { detail.needs[command] = (try? referral.row(command, by: hats))?.needs }
        detail.files = try request?.key.map { try ReferralFiles.all(reader, of: $0).map(fileLine) } ?? []
        return detail
    }

    /// What the order's form says, and what the way back's does.
    private static func more(_ task: Resource, _ form: [String: String]) -> [(label: String, value: String)] {
        let sent = ReferralForm.fields.map { (label: "referral.show.\($0)", value: form[$0] ?? "") }
        let left = ["diagnosis", "record-number", "main-results", "treatment", "plan", "medicines", "follow-up", "doctor-phone"].map {
            (label: "referral.show.\($0)", value: ReferralResources.text(task, $0) ?? "")
        }
        return (sent + left).filter { !$0.value.isEmpty }
    }

    private func fileLine(_ document: Resource) throws -> FileLine {
        let (content, state) = (document["content"][0]["attachment"], ContentScan.of(document) ?? .unscanned)
        let sender = document["author"][0]["reference"].string.flatMap { ResourceKey($0) }
        return FileLine(
            id: document.id ?? "", title: document["description"].string ?? "", kind: content["contentType"].string ?? "", bytes: content["size"].integer ?? 0,
            sender: try sender.map { try institution($0.id) } ?? "", state: state.rawValue, canOpen: !state.isBlocked && state != .awaited,
            isWanted: [.awaited, .threatsFound, .validationFailed].contains(state))
    }

    private func appointmentText(_ appointment: Resource) throws -> String {
        let start = appointment["start"].string.flatMap { PartialDate($0) }?.low
        let slot = try appointment["slot"][0]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try reader.find($0) }
        let schedule = try slot?["schedule"]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try reader.find($0) }
        let wait = OutsideVisit.isAwaited(appointment) ? " · " + Phrasebook.text("visit.awaited", [:], language) : ""
        return (start.map { "\($0.day) \($0.clock.prefix(5))" } ?? "") + " · " + (schedule?["comment"].string ?? "") + wait
    }

    /// The versions of the Task, oldest first: each is a step that somebody took.
    private func steps(_ task: Resource, _ line: ReferralLine) throws -> [ReferralStep] {
        guard let key = task.key else { return [] }
        var steps: [ReferralStep] = []
        for version in try reader.history(.instance(key), since: nil, before: nil, limit: 50).versions.reversed() {
            guard let old = try? version.resource(), let referral = try? ReferralResources.referralCase(old), steps.last?.state != referral.state else {
                continue
            }
            let at = old["lastModified"].string.flatMap { PartialDate($0) }?.low ?? version.updated
            let actor = [.submitted, .cancelRequested].contains(referral.state) ? line.referrer : line.recipient
            steps.append(
                ReferralStep(state: referral.state, at: steps.isEmpty && referral.state == .submitted ? line.authored ?? at : at, by: try institution(actor)))
        }
        return steps
    }
}
