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
    /// What is to be solved.
    enum Work: Sendable {
        case siting(PlanningModel.Scenario, PlanningTables?)
        case roster(RosterTask)

        /// Until when a solve goes on at most.
        var seconds: Int {
            switch self {
            case .siting(let scenario, _): scenario.seconds
            case .roster(let task): task.seconds
            }
        }
    }

    enum Answer: Sendable {
        case siting(PlanningModel)
        case roster(RosterAnswer)
    }

    struct Job: Sendable {
        enum State: Sendable {
            case waiting
            case running
            case done(Answer)
            case failed(FHIRFault)
            case cancelled
        }

        var owner: String
        var work: Work
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
            let control = PlanningSolver.control(seconds: Double(job.work.seconds)) { progress in self.jobs.withLock { $0[id]?.progress = progress } }
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
                    let answer = try Self.answer(job.work, control)
                    return control.wasCancelled ? .cancelled : .done(answer)
                } catch {
                    return control.wasCancelled ? .cancelled : .failed(error)
                }
            }
        } onCancelOrGracefulShutdown: {
            control.cancel()
        }
        jobs.withLock { $0[id]?.state = state }
    }

    private static func answer(_ work: Work, _ control: SolveControl) throws(FHIRFault) -> Answer {
        switch work {
        case .siting(let scenario, let tables): .siting(try PlanningSolver.solve(scenario, tables, control))
        case .roster(let task): .roster(try RosterAnswer(task, control))
        }
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
    func start(_ id: String, _ work: Work, owner: String) throws(FHIRFault) {
        let isFull = jobs.withLock { jobs in
            if jobs.count >= Self.limit, let old = jobs.keys.sorted().first(where: { !Self.isOpen(jobs[$0]) }) { jobs[old] = nil }
            if jobs.count >= Self.limit { return true }
            jobs[id] = Job(owner: owner, work: work)
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

    /// Puts another roster in place of one that is done, as after a repair.
    func replace(_ id: String, owner: String, _ answer: RosterAnswer) {
        jobs.withLock { jobs in if jobs[id]?.owner == owner, case .done? = jobs[id]?.state { jobs[id]?.state = .done(.roster(answer)) } }
    }

    func cancel(_ id: String, owner: String) {
        let control = jobs.withLock { jobs -> SolveControl? in
            guard jobs[id]?.owner == owner, Self.isOpen(jobs[id]) else { return nil }
            if case .waiting? = jobs[id]?.state { jobs[id]?.state = .cancelled }
            return jobs[id]?.control
        }
        control?.cancel()
    }
}
