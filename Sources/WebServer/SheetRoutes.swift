import Crypto
import FHIRModel
import FHIRSearch
import Foundation
import HTTPTypes
import Identity
import Phrasebook
import Records
import Referrals
import WebPages

/// The printed form of a referral: a page, a PDF, and the code that proves it. An issued form is a DocumentReference that holds its file.
struct SheetRoutes {
    private let services: WebServices
    private static let codeSystem = "urn:junyi:form-code"

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let key = ResourceKey("Task", visit.path[1])
        let sheet = try services.records.read(as: visit.scope) { try self.sheet($0, key, visit.frame.language) }
        return PageEndpoint.html(ReferralSheetPage.view(visit.frame, sheet, task: key.id))
    }

    /// The file that was issued last, byte for byte.
    func file(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let key = ResourceKey("Task", visit.path[1])
        let found = try services.records.read(as: visit.scope) { reader -> Resource? in
            _ = try reader.read(key)
            return try Self.document(reader, key, visit.frame.language)
        }
        guard let data = found?["content"][0]["attachment"]["data"].string.flatMap({ Data(base64Encoded: $0) }) else {
            throw FHIRFault(.notFound, "record.not-found", ["key": "DocumentReference"])
        }
        return WebAnswer(
            200, [.contentType: "application/pdf", .contentDisposition: "inline; filename=\"referral.pdf\"", .cacheControl: "no-store"], Array(data))
    }

    /// Issues the form as the referral stands now; the same version is issued once.
    func issue(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let key = ResourceKey("Task", visit.path[1])
        let (language, sample) = (visit.frame.language, services.isDemonstration ? visit.frame.say("app.sample-note") : nil)
        let (id, code) = (services.surroundings.newID(), Self.code())
        try await services.records.write(as: visit.scope.atDesk()) { transaction in
            let stored = try transaction.read(key)
            let name = "form/\(key.id)/\(stored.version)/\(language.rawValue)"
            if try transaction.holder(name) != nil { return }
            var sheet = try self.sheet(transaction, key, language)
            (sheet.code, sheet.issued) = (code, transaction.now)
            let file = sheet.pdf(language, sample: sample)
            let task = try stored.resource()
            let tree: JSONTree = [
                "resourceType": "DocumentReference", "id": .string(id), "masterIdentifier": ["system": .string(Self.codeSystem), "value": .string(code)],
                "status": "current", "type": ["text": "双向转诊单"], "subject": ["reference": .string(task["for"]["reference"].string ?? "")],
                "date": .string(transaction.now.text),
                "content": [
                    [
                        "attachment": [
                            "contentType": "application/pdf", "language": .string(Self.tag(language)),
                            "data": .string(Data(file).base64EncodedString()),
                            "hash": .string(Data(Insecure.SHA1.hash(data: file)).base64EncodedString()),
                        ]
                    ]
                ],
                "context": ["related": [["reference": .string(key.description)]]],
            ]
            let own = transaction.scope.organisation
            try transaction.put(tree.with("custodian", own.isEmpty ? nil : ["reference": .string("Organization/" + own)]), id: id)
            try transaction.claim(name, for: ResourceKey("DocumentReference", id))
        }
        return PageEndpoint.redirect("/referrals/\(key.id)/print")
    }

    /// Ten letters and digits without look-alikes: 49 bits of chance.
    private static func code() -> String {
        let alphabet = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")
        return String((0..<10).map { _ in alphabet[Int.random(in: 0..<alphabet.count)] })
    }

    /// The form issued last, in the reader's language where there is one in it.
    private static func document(_ reader: ScopedReader, _ task: ResourceKey, _ language: Language) throws -> Resource? {
        let pairs = [("related", task.description), ("_sort", "-date"), ("_count", "50")]
        let issued = try reader.resources(SearchReader().read("DocumentReference", pairs)).filter { $0["masterIdentifier"]["system"].string == codeSystem }
        return issued.first { $0["content"][0]["attachment"]["language"].string == tag(language) } ?? issued.first
    }

    private static func tag(_ language: Language) -> String { language == .chinese ? "zh-CN" : "en" }

    /// Whether the referral has gone on since a form was printed.
    private static func hasChanged(_ task: Resource, since issued: Instant?) -> Bool {
        guard let issued, let changed = task["lastModified"].string.flatMap({ PartialDate($0) })?.low else { return false }
        return changed > issued
    }

    /// Whether a paper is genuine, for whoever has it in hand: nothing of the patient.
    func verify(_ frame: PageFrame, _ form: [String: String]?) throws -> WebAnswer {
        guard let code = form?["code"].map({ $0.uppercased().filter { $0.isLetter || $0.isNumber } }) else {
            return PageEndpoint.html(VerifyPage.view(frame, code: "", asked: false, found: nil))
        }
        let found = try services.records.figures { reader -> [(label: String, value: String)]? in
            let pairs = [("identifier", Self.codeSystem + "|" + SearchEscape.text(code))]
            guard let document = try reader.resources(SearchReader().read("DocumentReference", pairs)).first,
                let task = try document["context"]["related"][0]["reference"].string.flatMap({ ResourceKey($0) }).flatMap({ try reader.find($0) })
            else { return nil }
            let reads = ClinicalReads(reader: reader, language: frame.language)
            func institution(_ name: String) throws -> String {
                try task.root.member(name)["reference"].string.flatMap { ResourceKey($0) }.map { try reads.institution($0.id) } ?? ""
            }
            let issued = document["date"].string.flatMap { PartialDate($0) }?.low
            return [
                ("sheet.from", try institution("requester")), ("sheet.to", try institution("owner")),
                ("verify.issued", issued.map { "\($0.day) \($0.clock)" } ?? ""),
                ("verify.since", frame.say(Self.hasChanged(task, since: issued) ? "verify.changed" : "verify.unchanged")),
                ("verify.hash", document["content"][0]["attachment"]["hash"].string ?? ""),
            ]
        }
        return PageEndpoint.html(VerifyPage.view(frame, code: code, asked: true, found: found))
    }

    // MARK: the form's fields

    private func sheet(_ reader: ScopedReader, _ key: ResourceKey, _ language: Language) throws -> ReferralSheet {
        let task = try reader.read(key).resource()
        let reads = ClinicalReads(reader: reader, language: language)
        guard let detail = try reads.detail(task), let patient = try reader.find(detail.line.patient) else {
            throw FHIRFault(.invalid, "record.not-found", ["key": key.description])
        }
        let request = try task["focus"]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try reader.find($0) }
        let more = request.map(ReferralResources.more) ?? [:]
        let header = reads.header(patient, detail.line.patient, [])
        let gender = Phrasebook.text("gender.\(["male", "female"].contains(header.gender) ? header.gender : "unknown")", [:], language)
        func number(_ system: String) -> String { patient["identifier"].items.first { $0["system"].string == system }?["value"].string ?? "" }
        let doctor = try request?["requester"]["reference"].string.flatMap { ResourceKey($0) }.flatMap { try reader.find($0) }
        let out = ReferralSheet.Section(
            title: "sheet.out",
            fields: [
                ("sheet.name", header.name), ("sheet.sex", gender), ("sheet.age", header.age.map(String.init) ?? ""),
                ("sheet.file", number("urn:oid:2.16.156.10011.1.2")), ("sheet.address", header.address),
                ("sheet.phone", patient["telecom"][0]["value"].string ?? ""),
                ("sheet.date", detail.line.authored?.day ?? ""), ("sheet.to", detail.recipientName), ("referral.need.department", more["department"] ?? ""),
                ("referral.need.receiving-doctor", more["receiving-doctor"] ?? ""), ("sheet.impression", detail.line.reason),
                ("referral.need.present-history", more["present-history"] ?? ""), ("referral.need.past-history", more["past-history"] ?? ""),
                ("referral.need.treatment", more["treatment"] ?? ""), ("referral.question-label", detail.question), ("sheet.doctor", detail.doctor),
                ("referral.need.doctor-phone", more["doctor-phone"] ?? doctor?["telecom"][0]["value"].string ?? ""), ("sheet.from", detail.referrerName),
                ("referral.urgency", Phrasebook.text("referral.priority.\(detail.line.priority.rawValue)", [:], language)),
            ])
        var sections = [out]
        let isDown = ["down", "back"].contains(task["code"]["coding"][0]["code"].string)
        if isDown {
            let names = ["diagnosis", "record-number", "main-results", "treatment"]
            sections = [
                ReferralSheet.Section(
                    title: "sheet.return",
                    fields: out.fields.prefix(8) + names.map { ("referral.show.\($0)", more[$0] ?? "") } + [
                        ("referral.show.plan", detail.question), ("referral.show.medicines", more["medicines"] ?? ""),
                        ("referral.show.follow-up", more["follow-up"] ?? ""), ("sheet.doctor", detail.doctor),
                        ("referral.show.doctor-phone", more["doctor-phone"] ?? ""), ("sheet.from", detail.referrerName),
                    ])
            ]
        }
        if detail.line.state == .completed || detail.line.state == .returned {
            func left(_ name: String) -> String { ReferralResources.text(task, name) ?? "" }
            sections.append(
                ReferralSheet.Section(
                    title: "sheet.return",
                    fields: [
                        ("referral.need.diagnosis", left("diagnosis")), ("referral.need.record-number", left("record-number")),
                        ("referral.need.main-results", left("main-results")), ("referral.need.treatment", left("treatment")),
                        ("referral.need.outcome", left("summary")),
                        ("referral.need.plan", left("plan")), ("referral.need.medicines", left("medicines")), ("referral.need.follow-up", left("follow-up")),
                        ("sheet.doctor", more["receiving-doctor"] ?? ""), ("referral.need.doctor-phone", left("doctor-phone")),
                        ("sheet.from", detail.recipientName), ("sheet.date", task["lastModified"].string.flatMap { PartialDate($0) }?.low.day ?? ""),
                    ]))
        }
        let document = try Self.document(reader, key, language)
        return ReferralSheet(
            sections: sections, code: document?["masterIdentifier"]["value"].string, issued: document?["date"].string.flatMap { PartialDate($0) }?.low)
    }
}
