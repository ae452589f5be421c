import FHIRModel
import FHIRSearch
public import Records
import Synchronization

/// The book as the store has it: read at the first need, and anew after a write that could change it.
public final class PolicyShelf: Sendable {
    private let records: ScopedRecords
    private let kept = Mutex<(generation: Int, book: PolicyBook)?>(nil)

    public init(_ records: ScopedRecords) { self.records = records }

    /// Not to be called within a transaction: it may read.
    public func book() throws -> PolicyBook {
        let generation = records.policyGeneration
        if let found = kept.withLock({ $0 }), found.generation == generation { return found.book }
        let book = try records.figures { reader in
            var figures: [PolicyFigure] = []
            try reader.forEach("Basic", [("code", PolicyResource.system + "|")]) { if let figure = try? PolicyResource.figure($0) { figures.append(figure) } }
            return PolicyBook(figures)
        }
        kept.withLock { $0 = (generation, book) }
        return book
    }
}
