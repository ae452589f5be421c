import FHIRModel

/// This room's own operations.
extension FHIRRouter {
    static let ownOperations: [FHIROperation] =
        [
            FHIROperation("everything", types: ["Patient", "Encounter"], levels: [.instance]) { try EverythingOperation($0).respond() },
            FHIROperation("lastn", types: ["Observation"], levels: [.type]) { try LastNOperation($0).respond() },
            FHIROperation("meta", levels: [.instance]) { try MetaOperation($0).get() },
            FHIROperation("meta-add", levels: [.instance], affectsState: true) { try await MetaOperation($0).change(isAdding: true) },
            FHIROperation("meta-delete", levels: [.instance], affectsState: true) { try await MetaOperation($0).change(isAdding: false) },
            FHIROperation("document", types: ["Composition"], levels: [.instance]) { try await DocumentOperation($0).respond() },
            FHIROperation("diff", levels: [.instance, .system]) { try DiffOperation($0).respond() },
            FHIROperation("import", levels: [.system], affectsState: true) { try await ImportOperation($0).respond() },
            FHIROperation("docref", types: ["DocumentReference"], levels: [.type]) { try DocumentReferenceOperation($0).respond() },
            FHIROperation("match", types: ["Patient"], levels: [.type]) { try MatchOperation($0).respond() },
            FHIROperation("merge", types: ["Patient"], levels: [.type], affectsState: true) { try await MergeOperation($0).respond() },
            FHIROperation("reindex-status", types: ["SearchParameter"], levels: [.type]) { ReindexOperation.respond($0) },
            FHIROperation("validate", levels: [.type, .instance]) { try ValidateOperation($0).respond() },
        ] + TerminologyOperations.all + SubscriptionOperations.all
}
