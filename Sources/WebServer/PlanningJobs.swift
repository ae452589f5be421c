import FHIRModel
import Foundation
import Logging
import Optimization
public import ServiceLifecycle
import Synchronization
import WebPages

/// Solves that take longer than a page may wait: one after the other, with progress, to be cancelled at any moment.
///
/// Progress and results are in memory; the scenario of a job is kept in the store, and after a restart it begins anew when its page is asked for.
public final class PlanningJobs: Service {
    struct Job: Sendable {
        enum State: Sendable {
            case waiting
            case running
            case done(PlanningModel)
            case failed(FHIRFault)
            case cancelled
        }

        var owner: String
        var scenario: PlanningModel.Scenario
        var tables: PlanningTables?
        var state = State.waiting
        var progress: SolveProgress?
        var control: SolveControl?
        var begun: ContinuousClock.Instant?
    }

    private let jobs = Mutex<[String: Job]>([:])
    private let order: AsyncStream<String>
    private let bell: AsyncStream<String>.Continuation

    /// Jobs kept at most; the oldest ended ones go first.
    static let limit = 50

    public init() { (order, bell) = AsyncStream.makeStream(of: String.self) }

    public func run() async throws {
        for await id in order.cancelOnGracefulShutdown() {
            guard let job = jobs.withLock({ $0[id] }) else { continue }
            let control = PlanningSolver.control(seconds: Double(job.scenario.seconds)) { progress in self.jobs.withLock { $0[id]?.progress = progress } }
            let isWanted = jobs.withLock { jobs in
                guard case .waiting? = jobs[id]?.state else { return false }
                jobs[id]?.state = .running
                jobs[id]?.control = control
                jobs[id]?.begun = .now
                return true
            }
            if isWanted { await solve(id, job, control) }
        }
    }

    private func solve(_ id: String, _ job: Job, _ control: SolveControl) async {
        let state: Job.State = await withTaskCancellationOrGracefulShutdownHandler {
            await Self.apart {
                do throws(FHIRFault) {
                    let model = try PlanningSolver.solve(job.scenario, job.tables, control)
                    return control.wasCancelled ? .cancelled : .done(model)
                } catch {
                    return control.wasCancelled ? .cancelled : .failed(error)
                }
            }
        } onCancelOrGracefulShutdown: {
            control.cancel()
        }
        jobs.withLock { $0[id]?.state = state }
    }

    /// Does long work on a thread of its own: those of tasks are as few as the cores, and requests wait for them.
    private static func apart(_ work: @escaping @Sendable () -> Job.State) async -> Job.State {
        await withCheckedContinuation { continuation in
            let thread = Thread { continuation.resume(returning: work()) }
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    /// Throws `.throttled` when too many wait.
    func start(_ id: String, _ scenario: PlanningModel.Scenario, _ tables: PlanningTables?, owner: String) throws(FHIRFault) {
        let isFull = jobs.withLock { jobs in
            if jobs.count >= Self.limit, let old = jobs.keys.sorted().first(where: { !Self.isOpen(jobs[$0]) }) { jobs[old] = nil }
            if jobs.count >= Self.limit { return true }
            jobs[id] = Job(owner: owner, scenario: scenario, tables: tables)
            return false
        }
        if isFull { throw FHIRFault(.throttled, "plan.jobs", ["limit": "\(Self.limit)"]) }
        bell.yield(id)
    }

    static func isOpen(_ job: Job?) -> Bool {
        switch job?.state {
        case .waiting, .running: true
        default: false
        }
    }

    /// A person's own job; nil for another's.
    func job(_ id: String, owner: String) -> Job? { jobs.withLock { $0[id] }.flatMap { $0.owner == owner ? $0 : nil } }

    func cancel(_ id: String, owner: String) {
        let control = jobs.withLock { jobs -> SolveControl? in
            guard jobs[id]?.owner == owner, Self.isOpen(jobs[id]) else { return nil }
            if case .waiting? = jobs[id]?.state { jobs[id]?.state = .cancelled }
            return jobs[id]?.control
        }
        control?.cancel()
    }
}
