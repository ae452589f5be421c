public import FHIRModel
import FHIRSearch
public import Records

/// The documents that hold a referral's files (https://hl7.org/fhir/R4/documentreference.html).
public enum ReferralFiles {
    private static let category = "urn:junyi:referral-file"

    /// Files of a referral's order, in the order they came.
    public static func all(_ reader: ScopedReader, of request: ResourceKey) throws -> [Resource] {
        let pairs = [("related", request.description), ("category", category + "|"), ("_count", "100")]
        return try reader.resources(SearchReader().read("DocumentReference", pairs)).sorted { ($0["date"].string ?? "") < ($1["date"].string ?? "") }
    }

    static func isOwn(_ document: Resource) -> Bool { document["category"].items.contains { $0["coding"][0]["system"].string == category } }

    /// The referral that a document belongs to.
    static func task(_ document: Resource) -> ResourceKey? { related(document).first { $0.type == "Task" } }

    private static func related(_ document: Resource) -> [ResourceKey] {
        document["context"]["related"].items.compactMap { $0["reference"].string.flatMap { ResourceKey($0) } }
    }

    static func document(
        _ id: String, _ file: ReferralFile, _ binary: ResourceKey?, _ state: ContentScan, _ task: Resource, _ request: ResourceKey, author: String,
        at now: Instant
    ) -> JSONTree {
        let attachment: JSONTree = ["title": .string(file.title)]
        let content = attachment.with("contentType", file.data == nil ? nil : .string(file.contentType))
            .with("url", binary.map { .string($0.description) }).with("size", file.data.map { .number("\($0.count)") })
            .with("hash", file.hash.isEmpty ? nil : .string(Base64.encode(file.hash))).with("creation", file.data == nil ? nil : .string(now.text))
        return [
            "resourceType": "DocumentReference", "id": .string(id), "meta": ["tag": [state.tag]], "status": "current",
            "docStatus": state == .unscanned ? "final" : "preliminary",
            "category": [["coding": [["system": .string(category), "code": "attachment"]]]],
            "subject": ["reference": .string(task["for"]["reference"].string ?? "")], "date": .string(now.text),
            "author": [["reference": .string("Organization/" + author)]], "description": .string(file.title), "content": [["attachment": content]],
            "context": ["related": [["reference": .string(request.description)], ["reference": .string(task.key?.description ?? "")]]],
        ]
    }

    /// A file that is not there, or that nobody may open, is a task of who sends it; one that is there is none.
    static func settle(_ transaction: ScopedTransaction, _ document: ResourceKey, _ state: ContentScan, due: Instant) throws {
        let key = ResourceKey("Task", String(("file-" + document.id).prefix(64)))
        let open = try transaction.present(key).flatMap { $0["status"].string == "requested" ? $0 : nil }
        switch state {
        case .pending: return
        case .available, .unscanned:
            guard let open else { return }
            let done = try open.setting("status", to: "completed").setting("lastModified", to: .string(transaction.now.text)).removing("extension")
            try transaction.put(PreparedResource(done), id: key.id)
        case .awaited, .threatsFound, .validationFailed:
            guard open == nil, let found = try transaction.present(document), let task = try task(found).flatMap({ try transaction.present($0) }),
                let patient = ReferralDesk.reference(task, "for"), let request = related(found).first(where: { $0.type == "ServiceRequest" }),
                let owner = found["author"][0]["reference"].string.flatMap({ ResourceKey($0) })
            else { return }
            let referral = try ReferralResources.referralCase(task)
            let asks = owner.id == referral.recipient ? referral.referrer : referral.recipient
            try transaction.put(
                ReferralResources.followUp(
                    id: key.id, code: "file", patient: patient, request: request, owner: owner.id, sender: asks,
                    text: found["description"].string ?? "", due: due, at: transaction.now), id: key.id)
        }
    }

    /// Nobody says by hand that a file was looked at, nor puts another in its place: `$attach` does.
    public static let rule = WriteRule(types: ["DocumentReference", "Binary"]) { transaction, key, old, new in
        guard transaction.scope.role != .system else { return }
        if let old, isKept(old) || isContent(transaction, old) { throw FHIRFault(.businessRule, "file.by-operation", at: key.type) }
        if let new, isKept(new) { throw FHIRFault(.businessRule, "file.by-operation", at: key.type) }
    }

    private static func isKept(_ resource: Resource) -> Bool { resource.type == "DocumentReference" && isOwn(resource) }

    private static func isContent(_ transaction: ScopedTransaction, _ binary: Resource) -> Bool {
        guard binary.type == "Binary", let document = binary["securityContext"]["reference"].string.flatMap({ ResourceKey($0) }) else { return false }
        return ((try? transaction.present(document)) ?? nil).map(isOwn) ?? false
    }
}
