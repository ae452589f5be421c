import Admissions
import Booking
import FHIRModel
import FHIRSearch
public import Logging
import Records
import Referrals
public import ServiceLifecycle

/// What happens when time is over: alarms and ends of referrals, holds and offers that lapse, slots made ahead.
///
/// Every due moment stands in the store, so a restart forgets none; what was due meanwhile happens at the start.
public struct Timekeeper: Service {
    private let services: WebServices
    private let logger: Logger

    /// Looked after this often.
    static let pulse = Duration.seconds(1)
    /// Slots of templates are made, and waiting patients looked for, every so many pulses.
    static let slowPulses = 60
    /// Tasks whose clocks ring in one transaction.
    static let ringLimit = 100

    public init(_ services: WebServices, logger: Logger) {
        self.services = services
        self.logger = logger
    }

    public func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var count = 0
            var filled: Filled?
            while !Task.isCancelled {
                do {
                    try await pulse(isSlow: count % Self.slowPulses == 0, &filled)
                } catch is CancellationError {
                    return
                } catch {
                    logger.error("timekeeper", metadata: ["cause": "\(error)"])
                }
                count += 1
                try await Task.sleep(for: Self.pulse)
            }
        }
    }

    /// What the slots of templates were last made of; nothing new is to be made while it is the same.
    private struct Filled: Equatable {
        var day: CivilDate
        var network: Int
        var horizonDays: Int
        var share: Double
        var expertShare: Double
    }

    private func pulse(isSlow: Bool, _ filled: inout Filled?) async throws {
        let figures = try services.bookingFigures()
        let desk = BookingDesk(services.surroundings, figures)
        while try await lapse(desk) > 0 { try Task.checkCancellation() }
        while try await ring() > 0 { try Task.checkCancellation() }
        guard isSlow else { return }
        let due = Filled(
            day: services.surroundings.now().date, network: services.records.networkGeneration, horizonDays: figures.horizonDays, share: figures.referralShare,
            expertShare: figures.expertShare)
        if due != filled {
            try await fill(figures)
            filled = due
        }
        if try isAnyoneWaiting() { _ = try await services.records.write(as: .system) { try desk.offerFree($0) } }
    }

    private func lapse(_ desk: BookingDesk) async throws -> Int {
        let due = try first("Appointment", [("status", "pending"), ("hold-until", "le" + services.surroundings.now().text)], 1)
        return due.isEmpty ? 0 : try await services.records.write(as: .system) { try desk.lapse($0) }
    }

    /// Rings the clocks that are due, the longest due first; gives how many.
    private func ring() async throws -> Int {
        let due = try first("Task", [("next-alarm", "le" + services.surroundings.now().text), ("_sort", "next-alarm")], Self.ringLimit)
        var rung = 0
        for task in due {
            guard let key = task.key else { continue }
            if AdmissionTask.isAdmission(task) {
                try await ringAdmission(key, task)
                rung += 1
                continue
            }
            let desk = try services.desk(at: task["owner"]["reference"].string.flatMap { ResourceKey($0) }?.id ?? "")
            do {
                if try await services.records.write(as: .system, { try desk.ring($0, key) }) { rung += 1 }
            } catch let fault as FHIRFault {
                services.logger.error("alarm", metadata: ["task": "\(key)", "fault": "\(fault.text)", "cause": "\(fault.cause ?? "")"])
                try await services.records.write(as: .system) { try desk.postpone($0, key, minutes: 60) }
            }
        }
        return rung
    }

    /// An admission whose time is over, or whose step was left behind, goes on; one that cannot is told to its owner.
    private func ringAdmission(_ key: ResourceKey, _ task: Resource) async throws {
        let desk = try services.admissions(at: task["owner"]["reference"].string.flatMap { ResourceKey($0) }?.id ?? "")
        do {
            try await services.records.write(as: .system) { try desk.ring($0, key) }
            try await AdmissionOperations.run(services, key)
        } catch let fault as FHIRFault {
            services.logger.error("admission", metadata: ["task": "\(key)", "fault": "\(fault.text)", "cause": "\(fault.cause ?? "")"])
            try await services.records.write(as: .system) { try desk.stick($0, key) }
        }
    }

    private func first(_ type: String, _ pairs: [(String, String)], _ count: Int) throws -> [Resource] {
        try services.records.figures { reader in
            var search = try SearchReader().read(type, pairs)
            search.count = count
            search.isFollowed = false
            return try reader.resources(search)
        }
    }

    private func isAnyoneWaiting() throws -> Bool { try !first("Appointment", [("status", "waitlist")], 1).isEmpty }

    /// Makes the slots of schedules that have a template, up to the horizon.
    private func fill(_ figures: BookingFigures) async throws {
        let schedules = try services.records.figures { reader in
            var found: [ResourceKey] = []
            try reader.forEach("Schedule", [("active", "true")]) { schedule in
                if let key = schedule.key, (try? SlotTemplate(schedule)) ?? nil != nil { found.append(key) }
            }
            return found
        }
        let shares = try services.records.figures { try PoolShares($0, figures) }
        for key in schedules { _ = try await services.records.write(as: .system) { try SlotTemplate.fill($0, key, figures, shares) } }
    }
}
