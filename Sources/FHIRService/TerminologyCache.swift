import FHIRModel
import FHIRSearch
import Records
import Synchronization
import Terminology

/// Code systems of the store as they were read last: a table of a hundred thousand codes is not read anew for every question.
///
/// Everything is forgotten when any code system is written.
final class TerminologyCache: Sendable {
    private struct State {
        var generation = -1
        var systems: [String: CodeSystem?] = [:]
        var supplements: [String: [CodeSystem]] = [:]
    }

    private let state = Mutex(State())
    private static let limit = 200

    /// The code system of the store with this address; nil where there is none. A supplement is none.
    func system(_ url: String, _ records: ScopedRecords) throws -> CodeSystem? {
        if let known = known(records, { $0.systems[url] }) { return known }
        let found = try Self.read([("url", Self.escaped(url))], records).first { $0.content != .supplement }
        keep(records) { $0.systems[url] = .some(found) }
        return found
    }

    /// What the store adds to the code system of this address.
    func supplements(_ url: String, _ records: ScopedRecords) throws -> [CodeSystem] {
        if let known = known(records, { $0.supplements[url] }) { return known }
        let found = try Self.read([("supplements", Self.escaped(url))], records).filter { $0.content == .supplement }
        keep(records) { $0.supplements[url] = found }
        return found
    }

    private func known<Value>(_ records: ScopedRecords, _ body: (State) -> Value?) -> Value? {
        state.withLock { state in
            if state.generation != records.terminologyGeneration { state = State(generation: records.terminologyGeneration) }
            return body(state)
        }
    }

    private func keep(_ records: ScopedRecords, _ body: (inout State) -> Void) {
        let now = records.terminologyGeneration
        state.withLock { state in
            guard state.generation == now else { return }
            if state.systems.count + state.supplements.count >= Self.limit { state = State(generation: now) }
            body(&state)
        }
    }

    private static func escaped(_ url: String) -> String { url.replacing(",", with: "\\,") }

    private static func read(_ query: [(String, String)], _ records: ScopedRecords) throws -> [CodeSystem] {
        let search = try SearchReader().read("CodeSystem", query)
        return try records.read(as: .system) { try $0.resources(search) }.map { try CodeSystem($0) }
    }
}
