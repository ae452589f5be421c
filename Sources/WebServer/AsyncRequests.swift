public import FHIRModel
import FHIRService
import Records
public import ServiceLifecycle
import Synchronization

/// Requests that go on after their first answer (https://hl7.org/fhir/R4/async.html): kept in memory for an hour, lost with the process.
public final class AsyncRequests: Service {
    private struct Job {
        var user: ResourceKey
        var started: Instant
        var outcome: FHIRResponse?
    }

    typealias Work = @Sendable () async -> FHIRResponse

    private let jobs = Mutex<[String: Job]>([:])
    private let surroundings: Surroundings
    private let queue: AsyncStream<(String, Work)>
    private let entrance: AsyncStream<(String, Work)>.Continuation

    static let area = "_async"
    /// Requests kept at once.
    static let limit = 200
    static let keptMilliseconds: Int64 = 3_600_000

    public init(_ surroundings: Surroundings) {
        self.surroundings = surroundings
        (queue, entrance) = AsyncStream.makeStream(of: (String, Work).self)
    }

    public func run() async throws {
        await withDiscardingTaskGroup { group in
            for await (id, work) in queue.cancelOnGracefulShutdown() {
                group.addTask {
                    let outcome = await work()
                    self.jobs.withLock { $0[id]?.outcome = outcome }
                }
            }
        }
    }

    /// Begins the work; gives the answer that says where to ask. Throws `.throttled` when too many are kept.
    func start(_ scope: AccessScope, _ work: @escaping Work) throws(FHIRFault) -> FHIRResponse {
        let now = surroundings.now()
        let id = surroundings.newID()
        let isKept = jobs.withLock { jobs in
            jobs = jobs.filter { now.milliseconds - $0.value.started.milliseconds < Self.keptMilliseconds }
            if jobs.count >= Self.limit { return false }
            jobs[id] = Job(user: scope.user, started: now)
            return true
        }
        if !isKept { throw FHIRFault(.throttled, "bulk.too-many", ["limit": "\(Self.limit)"]) }
        entrance.yield((id, work))
        var response = FHIRResponse(202)
        response.contentLocation = "\(Self.area)/\(id)"
        return response
    }

    /// The outcome, or that it is not there yet. Throws `.notFound` for an unknown or another's.
    func outcome(_ id: String, _ scope: AccessScope) throws(FHIRFault) -> FHIRResponse {
        guard let job = jobs.withLock({ $0[id] }), job.user == scope.user else { throw FHIRFault(.notFound, "bulk.unknown", ["id": id]) }
        if let outcome = job.outcome { return outcome }
        var waiting = FHIRResponse(202)
        waiting.retryAfter = 1
        waiting.progress = "in progress"
        return waiting
    }

    func cancel(_ id: String, _ scope: AccessScope) throws(FHIRFault) {
        let isOwn = jobs.withLock { jobs in
            guard jobs[id]?.user == scope.user else { return false }
            jobs[id] = nil
            return true
        }
        if !isOwn { throw FHIRFault(.notFound, "bulk.unknown", ["id": id]) }
    }
}
