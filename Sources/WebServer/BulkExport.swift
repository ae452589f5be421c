public import FHIRModel
import FHIRSearch
import FHIRService
import Foundation
public import Logging
public import Records
public import ServiceLifecycle
import Synchronization

/// Exports in the background, one after the other: page by page into files, resumed after a restart, stopped when their owner asks.
public final class BulkExport: Service {
    private let records: ScopedRecords
    private let surroundings: Surroundings
    private let logger: Logger
    let folder: BulkFolder
    private let wake: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation
    private let cancelled = Mutex<Set<String>>([])

    /// Resources of one page.
    static let pageSize = 1000

    public init(_ records: ScopedRecords, _ surroundings: Surroundings, path: String, logger: Logger) {
        self.records = records
        self.surroundings = surroundings
        self.logger = logger
        folder = BulkFolder(path: path)
        (wake, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    public func run() async throws {
        bell.yield()
        for await _ in wake.cancelOnGracefulShutdown() {
            for job in folder.all() where job.state == .waiting || job.state == .running {
                if Task.isCancelled { return }
                await work(job)
            }
            expire()
        }
    }

    /// Keeps the job and begins when its turn comes. Throws `.throttled` when too many are kept.
    func start(_ job: BulkJob) throws {
        expire()
        if folder.all().count >= BulkFolder.jobLimit { throw FHIRFault(.throttled, "bulk.too-many", ["limit": "\(BulkFolder.jobLimit)"]) }
        try folder.save(job)
        bell.yield()
    }

    func cancel(_ id: String) {
        _ = cancelled.withLock { $0.insert(id) }
        folder.remove(id)
    }

    private func expire() {
        let now = surroundings.now().milliseconds
        for job in folder.all() where job.state == .done || job.state == .failed {
            if now - job.started > BulkFolder.keptMilliseconds { folder.remove(job.id) }
        }
    }

    private func work(_ start: BulkJob) async {
        var job = start
        do {
            job.state = .running
            try folder.save(job)
            while job.type < job.types.count {
                if cancelled.withLock({ $0.contains(job.id) }) || Task.isShuttingDownGracefully { return }
                try page(&job)
                await Task.yield()
            }
            try deletions(&job)
            job.state = .done
            try folder.save(job)
        } catch {
            if cancelled.withLock({ $0.contains(job.id) }) { return }
            job.state = .failed
            job.problem = (error as? FHIRFault)?.text ?? "internal"
            logger.error("export failed", metadata: ["job": "\(job.id)", "cause": "\(error)"])
            try? folder.save(job)
        }
    }

    /// Writes one page and moves the job's place behind it.
    private func page(_ job: inout BulkJob) throws {
        let type = job.types[job.type]
        let request = try job.request()
        let searches = request.searches(type)
        let scope = try job.scope
        guard job.search < searches.count, scope.mayRead(type) else {
            (job.type, job.search, job.cursor) = (job.type + 1, 0, nil)
            return
        }
        var search = searches[job.search]
        search.count = Self.pageSize
        search.cursor = job.cursor.map(SearchCursor.init)
        let ready = search
        let found = try records.read(as: scope) { try $0.search(ready) }
        if !found.matches.isEmpty {
            var lines: [UInt8] = []
            for version in found.matches { lines += try BulkLines.line(version, elements: job.elements) }
            let place = job.files.firstIndex { $0.type == type } ?? job.files.count
            if place == job.files.count { job.files.append(BulkJob.File(type: type, name: type + ".ndjson")) }
            try folder.append(lines, to: job.files[place].name, of: job.id, after: job.files[place].bytes)
            job.files[place].bytes += lines.count
            job.files[place].count += found.matches.count
        }
        job.cursor = found.next?.text
        if found.next == nil { job.search += 1 }
        if job.search >= searches.count { (job.type, job.search) = (job.type + 1, 0) }
        try folder.save(job)
    }

    /// What was deleted since the moment asked about.
    private func deletions(_ job: inout BulkJob) throws {
        guard let since = job.since, job.patients == nil, job.deleted.isEmpty else { return }
        var lines: [UInt8] = []
        var count = 0
        let scope = try job.scope
        for type in job.types where scope.mayRead(type) {
            var before: Int64?
            repeat {
                let start = before
                let page = try records.read(as: scope) {
                    try $0.history(.type(type), since: Instant(milliseconds: since), before: start, limit: Self.pageSize)
                }
                for version in page.versions where version.isDeleted {
                    lines += BulkLines.deletion(version.key)
                    count += 1
                }
                before = page.next
            } while before != nil
        }
        if count == 0 { return }
        try folder.append(lines, to: "deleted.ndjson", of: job.id, after: 0)
        job.deleted = [BulkJob.File(type: "Bundle", name: "deleted.ndjson", count: count, bytes: lines.count)]
    }
}

extension BulkJob {
    /// The request as it was read when the job began.
    func request() throws -> BulkRequest {
        try BulkRequest(
            types: types, since: since.map(Instant.init(milliseconds:)), filters: filters, elements: elements,
            patients: patients?.compactMap { ResourceKey($0) },
            isOfPatients: isOfPatients)
    }
}
