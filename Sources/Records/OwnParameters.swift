public import FHIRModel
public import FHIRSearch
import Synchronization

/// The region's own parameters as they are now, by resource type: every write is indexed by them, searches use those that are ready.
final class OwnParameters: Sendable {
    private struct State: Sendable {
        var byType: [String: [OwnParameter]] = [:]
        var edition = 0
    }

    private let state = Mutex(State())
    private let editions = Mutex(0)

    /// The number of a reading of the definitions, in the order of the transactions that read them.
    func nextEdition() -> Int {
        editions.withLock { number in
            number += 1
            return number
        }
    }

    /// Takes the definitions as they were read; an older reading than the one at hand changes nothing.
    func set(_ all: [OwnParameter], edition: Int) {
        let grouped = Dictionary(grouping: all, by: \.parameter.resourceType)
        state.withLock { if edition > $0.edition { $0 = State(byType: grouped, edition: edition) } }
    }

    /// Keeps how far the index of a definition has come, unless there is another version of it by now.
    func advance(_ own: OwnParameter, to progress: OwnParameterState) {
        state.withLock { state in
            let type = own.parameter.resourceType
            let place = state.byType[type]?.firstIndex { $0.parameter.ordinal == own.parameter.ordinal && $0.state.version == progress.version }
            if let place { state.byType[type]?[place].state = progress }
        }
    }

    func of(_ type: String) -> [OwnParameter] { state.withLock { $0.byType[type] ?? [] } }
    var all: [OwnParameter] { state.withLock { $0.byType.values.flatMap { $0 } } }

    /// The resource with the entries of the region's own parameters too.
    func extended(_ prepared: PreparedResource) -> PreparedResource {
        let own = of(prepared.resource.type)
        if own.isEmpty { return prepared }
        return own.reduce(prepared) { $0.adding(IndexExtraction.entries($0.resource, $1.parameter)) }
    }
}

extension ScopedRecords {
    /// Resources that one step of a reindexing reads.
    private static let stepSize = 500

    /// Reads anew which parameters the region has made, and gives new ones their numbers. Called once at the start; writes call it themselves.
    public func refreshParameters() async throws {
        let parameters = parameters
        let (found, edition) = try await store.write { transaction in
            let found = try OwnDefinition.all(transaction).map { try Self.own($0, transaction) }
            try transaction.dropOwn(except: Set(found.map { $0.parameter.ordinal - SearchParameter.customBase }))
            return (found, parameters.nextEdition())
        }
        parameters.set(found, edition: edition)
    }

    private static func own(_ definition: OwnDefinition, _ transaction: any RecordTransaction) throws -> OwnParameter {
        let number = try transaction.ownNumber(definition.resourceType, definition.code)
        let parameter = SearchParameter(
            number: number, id: definition.key.id, code: definition.code, resourceType: definition.resourceType, type: definition.type,
            targets: definition.targets, expression: definition.expression)
        if let state = try transaction.ownState(number), state.version == definition.version {
            return OwnParameter(parameter: parameter, definition: definition.key, state: state)
        }
        // Rows of another version are put right one by one as the index is read anew.
        let state = OwnParameterState(version: definition.version, place: 0, last: 0, isReady: false)
        try transaction.keep(state, ofParameter: number)
        return OwnParameter(parameter: parameter, definition: definition.key, state: state)
    }

    /// Indexes some resources for a parameter that is not ready; false when all are.
    public func reindexStep() async throws -> Bool {
        guard let pending = parameters.all.first(where: { !$0.state.isReady }) else { return false }
        let parameter = pending.parameter
        let (number, before) = (parameter.ordinal - SearchParameter.customBase, pending.state)
        let progress = try await store.write { transaction -> OwnParameterState? in
            // Another version of the definition begins anew.
            guard try transaction.ownState(number)?.version == before.version else { return nil }
            let step = try transaction.reindex(parameter, after: before.place, limit: Self.stepSize) { IndexExtraction.entries($0, parameter) }
            let next = OwnParameterState(version: before.version, place: step.place, last: step.last, isReady: step.isDone)
            try transaction.keep(next, ofParameter: number)
            return next
        }
        if let progress { parameters.advance(pending, to: progress) } else { try await refreshParameters() }
        return true
    }

    /// The region's own parameters with how far each has come, in order of type and code.
    public func ownParameters() -> [OwnParameter] {
        parameters.all.sorted { ($0.parameter.resourceType, $0.parameter.code) < ($1.parameter.resourceType, $1.parameter.code) }
    }

    /// One of the region's own parameters; nil without one. Throws `.unavailable` while its index is being made.
    public func ownParameter(_ type: String, _ code: String) throws(FHIRFault) -> SearchParameter? {
        guard let own = parameters.of(type).first(where: { $0.parameter.code == code }) else { return nil }
        guard own.state.isReady else {
            throw FHIRFault(.unavailable, "parameter.not-ready", ["parameter": code, "percent": "\(Int(own.progress * 100))"])
        }
        return own.parameter
    }
}

/// What a definition of a parameter must be to be kept: its expression can be read.
extension WriteRule {
    public static let searchParameters = WriteRule(types: ["SearchParameter"]) { _, _, _, new in
        if let new { _ = try OwnDefinition.read(new, version: 0) }
    }
}
