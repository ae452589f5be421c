public import FHIRModel
import FHIRSchema
import FHIRSearch
import FHIRService
import Foundation
public import Logging
public import Records
public import ServiceLifecycle
import Synchronization

/// Takes what subscribers are to be told to them: in order for each, none waiting for another, until it is confirmed or three days have passed.
///
/// The events are in the store since the transaction that made them; a server that was killed goes on where it was. A subscriber may
/// therefore hear an event twice, never not at all.
public final class SubscriptionCourier: Service {
    let records: ScopedRecords
    let surroundings: Surroundings
    private let logger: Logger
    private let base: String
    private let wake: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation
    /// For people; nil where nobody is told by mail.
    let post: NoticePost?

    /// Brings a body to an address; nil when it was taken, else what went wrong.
    public typealias Carry = @Sendable (_ address: String, _ body: [UInt8]) async -> String?
    private let send: @Sendable (WebHook.Call, Int) async -> String?
    private let underWay = Mutex<Set<ResourceKey>>([])
    let lastSent = Mutex<[ResourceKey: Instant]>([:])

    /// Failing deliveries are given up after this long; the subscription then says so.
    static let patienceMilliseconds: Int64 = 3 * 86_400_000
    /// Longest wait between two attempts.
    static let longestWaitMilliseconds: Int64 = 3_600_000
    /// Looked after this often when nothing rings.
    static let pulse = Duration.milliseconds(500)

    public init(_ store: any RecordStore, _ services: WebServices, base: String, logger: Logger) {
        (records, surroundings) = (services.records, services.surroundings)
        let hook = WebHook()
        send = { await hook.send($0, seconds: $1) }
        post = NoticePost(services.settings, hook, base: base)
        self.base = base
        self.logger = logger
        (wake, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        store.onEvents { [bell] in bell.yield() }
    }

    /// A courier whose road is another: what a check sends over a network of its own, pass by pass.
    public init(_ records: ScopedRecords, _ surroundings: Surroundings, base: String, logger: Logger, carry: @escaping Carry) {
        (self.records, self.surroundings) = (records, surroundings)
        send = { call, _ in await carry(call.address, call.body) }
        post = nil
        self.base = base
        self.logger = logger
        (wake, bell) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Serves every subscription that has something to do now, once.
    public func pass() async {
        for subscription in (try? waiting()) ?? [] { if let key = subscription.key { await serve(subscription, key) } }
    }

    public func run() async throws {
        try records.refreshSubscriptions()
        await withDiscardingTaskGroup { group in
            group.addTask { [bell] in
                while !Task.isCancelled {
                    try? await Task.sleep(for: Self.pulse)
                    bell.yield()
                }
            }
            for await _ in wake.cancelOnGracefulShutdown() {
                for subscription in (try? waiting()) ?? [] {
                    guard let key = subscription.key, underWay.withLock({ $0.insert(key).inserted }) else { continue }
                    group.addTask {
                        await self.serve(subscription, key)
                        _ = self.underWay.withLock { $0.remove(key) }
                    }
                }
            }
            group.cancelAll()
        }
    }

    /// Subscriptions with something to do now.
    private func waiting() throws -> [Resource] {
        let now = surroundings.now()
        return try records.read(as: .system) { reader in
            var search = try SearchReader().read("Subscription", [("status", "requested,active,error")])
            search.count = SearchRequest.maximumCount
            return try reader.resources(search).filter { subscription in
                guard let key = subscription.key, let state = try reader.subscriptionState(key), state.nextAttempt <= now else { return false }
                if subscription["status"].string == "requested" || Self.isOver(subscription, now) { return true }
                if subscription["status"].string == "error" { return false }
                return state.delivered < state.newest || isHeartbeatDue(subscription, key, now)
            }
        }
    }

    private static func isOver(_ subscription: Resource, _ now: Instant) -> Bool {
        subscription["end"].string.flatMap { PartialDate($0) }.map { $0.high <= now } ?? false
    }

    private func isHeartbeatDue(_ subscription: Resource, _ key: ResourceKey, _ now: Instant) -> Bool {
        guard let seconds = SubscriptionNotice(subscription, base: base).heartbeatSeconds, seconds > 0 else { return false }
        let last = lastSent.withLock { sent in
            if sent[key] == nil { sent[key] = now }
            return sent[key] ?? now
        }
        return now.milliseconds - last.milliseconds >= Int64(seconds) * 1000
    }

    /// Shakes hands, or delivers all that waits.
    private func serve(_ subscription: Resource, _ key: ResourceKey) async {
        do {
            // https://hl7.org/fhir/R4/subscription-definitions.html#Subscription.end
            if Self.isOver(subscription, surroundings.now()) { return try await setStatus(key, "off", error: nil) }
            let notice = SubscriptionNotice(subscription, base: base)
            if subscription["status"].string == "requested" { return try await begin(notice, key) }
            while !Task.isCancelled {
                guard let state = try records.read(as: .system, { try $0.subscriptionState(key) }) else { return }
                let events = try records.read(as: .system) { try $0.subscriptionEvents(key, after: state.delivered, limit: notice.maximumCount) }
                if events.isEmpty {
                    if isHeartbeatDue(subscription, key, surroundings.now()) { try await send(notice, key, state, .heartbeat, []) }
                    return
                }
                guard try await deliver(notice, key, state, events) else { return }
            }
        } catch {
            logger.error("subscription", metadata: ["subscription": "\(key)", "cause": "\(error)"])
        }
    }

    private func begin(_ notice: SubscriptionNotice, _ key: ResourceKey) async throws {
        guard let state = try records.read(as: .system, { try $0.subscriptionState(key) }) else { return }
        if SubscriptionCriteria.isTopic(notice.subscription), notice.subscription["channel"]["type"].string == "rest-hook" {
            guard try await send(notice, key, state, .handshake, []) else { return }
        }
        try await setStatus(key, "active", error: nil)
    }

    /// Delivers some events; true when they were confirmed.
    private func deliver(_ notice: SubscriptionNotice, _ key: ResourceKey, _ state: SubscriptionState, _ events: [SubscriptionEvent]) async throws -> Bool {
        let channel = notice.subscription["channel"]
        if ["email", "sms"].contains(channel["type"].string) { return try await tell(notice, key, state, events) }
        if SubscriptionCriteria.isTopic(notice.subscription) { return try await send(notice, key, state, .event, events) }
        // R4's own hook: one event at a time.
        var state = state
        for event in events {
            let request = try plainRequest(notice, state, event)
            guard try await settle(key, &state, through: event.number, await send(request, notice.timeoutSeconds)) else { return false }
        }
        return true
    }

    @discardableResult
    private func send(
        _ notice: SubscriptionNotice, _ key: ResourceKey, _ state: SubscriptionState, _ kind: SubscriptionNotice.Kind, _ events: [SubscriptionEvent]
    ) async throws -> Bool {
        let now = surroundings.now()
        let scope = state.scope(request: "subscription")
        // What the subscriber may no longer read is told of, not shown.
        let resources =
            notice.content == .full ? events.compactMap { event in try? records.read(as: scope) { try $0.read(event.subject, version: event.version) } } : []
        let status = notice.status(kind, total: events.last?.number ?? state.delivered, events: events, content: notice.content, now: now)
        let bundle = notice.bundle(status, resources: resources, id: surroundings.newID(), now: now)
        let channel = notice.subscription["channel"]
        let call = WebHook.Call(
            method: "POST", address: channel["endpoint"].string ?? "",
            headers: channel["header"].items.compactMap(\.string) + ["Content-Type: application/fhir+json"], body: bundle.bytes)
        var state = state
        return try await settle(key, &state, through: events.last?.number ?? state.delivered, await send(call, notice.timeoutSeconds))
    }
}
