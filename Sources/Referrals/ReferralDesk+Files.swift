public import FHIRModel
import FHIRSearch
public import Records

/// Files that go with a referral: what is missing, late or infected holds nothing up, is seen by all, and is asked for again (case 23).
extension ReferralDesk {
    /// Adds a file, announces one, or sends one that was awaited or blocked; gives its document.
    ///
    /// Throws `.businessRule` for a file that may not go, `.forbidden` for who has no part in the referral, `.conflict` for a document that has its file.
    public func attach(_ transaction: ScopedTransaction, _ key: ResourceKey, _ file: ReferralFile) throws -> ResourceKey {
        let task = try transaction.read(key).resource()
        let referral = try ReferralResources.referralCase(task)
        if ReferralHats.of(transaction.scope, referral, patient: task["for"]["reference"].string ?? "").isEmpty {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": "DocumentReference"])
        }
        guard let request = Self.reference(task, "focus") else { throw FHIRFault(.invalid, "record.not-found", ["key": key.description]) }
        let known = try ReferralFiles.all(transaction, of: request)
        var file = file
        let old = try file.document.map { wanted -> Resource in
            guard let found = known.first(where: { $0.key == wanted }) else { throw FHIRFault(.notFound, "record.not-found", ["key": wanted.description]) }
            guard file.data != nil, [.awaited, .threatsFound, .validationFailed].contains(ContentScan.of(found)) else {
                throw FHIRFault(.conflict, "file.there", ["key": wanted.description])
            }
            if file.title.isEmpty { file.title = found["description"].string ?? "" }
            return found
        }
        try file.check(figures.limits)
        if old == nil, known.count >= figures.limits.files {
            throw FHIRFault(.businessRule, "file.too-many", ["limit": "\(figures.limits.files)", "source": "referral.files"])
        }
        let document = old?.key ?? ResourceKey("DocumentReference", surroundings.newID())
        let binary = try keepContent(transaction, file, of: document)
        let state: ContentScan = binary == nil ? .awaited : transaction.scansContent ? .pending : .unscanned
        let own = transaction.scope.organisation
        let sender = file.data != nil && !own.isEmpty ? own : file.from.isEmpty ? referral.referrer : file.from
        guard [referral.referrer, referral.recipient].contains(sender) || file.data != nil else {
            throw FHIRFault(.businessRule, "file.sender", ["sender": sender], at: "DocumentReference.author")
        }
        let tree = ReferralFiles.document(document.id, file, binary, state, task, request, author: sender, at: transaction.now)
        try transaction.put(tree, id: document.id)
        try ReferralFiles.settle(transaction, document, state, due: figures.fileDue(from: transaction.now))
        try transaction.post("referral.file", key, audience: [referral.referrer, referral.recipient])
        return document
    }

    /// What the scanner found: told to every document that leads to the file, and asked for again where it cannot be opened.
    public func judge(_ transaction: ScopedTransaction, _ binary: ResourceKey, _ state: ContentScan) throws {
        guard let content = try transaction.present(binary), ContentScan.of(content) == .pending else { return }
        try transaction.put(PreparedResource(state.marking(content)), id: binary.id)
        for document in try transaction.allKnown(SearchReader().read("DocumentReference", [("location", binary.description)])) {
            guard let key = document.key else { continue }
            let marked = try state.marking(document)
            try transaction.put(PreparedResource(state == .available ? marked.setting("docStatus", to: "final") : marked), id: key.id)
            guard ReferralFiles.isOwn(document) else { continue }
            try ReferralFiles.settle(transaction, key, state, due: figures.fileDue(from: transaction.now))
            guard let task = ReferralFiles.task(document), let referral = try transaction.present(task).map(ReferralResources.referralCase) else { continue }
            try transaction.post("referral.file", task, audience: [referral.referrer, referral.recipient])
        }
    }

    private func keepContent(_ transaction: ScopedTransaction, _ file: ReferralFile, of document: ResourceKey) throws -> ResourceKey? {
        guard let data = file.data else { return nil }
        let id = surroundings.newID()
        try transaction.put(
            [
                "resourceType": "Binary", "id": .string(id), "contentType": .string(file.contentType),
                "securityContext": ["reference": .string(document.description)], "data": .string(Base64.encode(data)),
            ], id: id, expecting: .absent)
        return ResourceKey("Binary", id)
    }
}
