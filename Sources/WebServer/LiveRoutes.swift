import FHIRModel
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Identity
import NIOCore
import Records
import ServiceLifecycle
import WebPages

/// Regions of pages that follow what happens, by server-sent events.
struct LiveRoutes {
    private let services: WebServices
    private let hub: EventHub

    /// A comment is sent this often, so that a closed page is noticed.
    static let heartbeat = Duration.seconds(15)

    init(_ services: WebServices, _ hub: EventHub) {
        self.services = services
        self.hub = hub
    }

    func workList(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        guard let events = hub.listen() else { throw FHIRFault(.unavailable, "store.busy") }
        let services = services
        let organisation = visit.account.organisation
        var answer = WebAnswer(200, [.contentType: "text/event-stream", .cacheControl: "no-store"])
        let request = visit.request
        answer.stream = ResponseBody { writer in
            try await writer.write(ByteBuffer(string: ": open\n\n"))
            do {
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    for try await event in Self.withHeartbeat(events).cancelOnGracefulShutdown() {
                        guard let event else {
                            try await writer.write(ByteBuffer(string: ": here\n\n"))
                            continue
                        }
                        guard event.audience.contains(organisation) else { continue }
                        let model = try ReferralRoutes(services).model(visit, box: visit.query["box"], task: visit.query["task"], problem: nil, typed: [:])
                        let list = WorkbenchPage.list(visit.frame, model, now: services.surroundings.now()).text
                        let lines = list.split(separator: "\n", omittingEmptySubsequences: false).map { "data: \($0)" }.joined(separator: "\n")
                        try await writer.write(ByteBuffer(string: "event: worklist\n\(lines)\n\n"))
                    }
                }
            } catch is CancellationError {
                // The page was closed: there is nobody to tell.
            }
            try await writer.finish(nil)
        }
        return answer
    }

    /// The events, with nil every `heartbeat`.
    private static func withHeartbeat(_ events: AsyncStream<DomainEvent>) -> AsyncStream<DomainEvent?> {
        AsyncStream { continuation in
            let relay = Task {
                for await event in events { continuation.yield(event) }
                continuation.finish()
            }
            let pulse = Task {
                while !Task.isCancelled {
                    try? await Task.sleep(for: heartbeat)
                    continuation.yield(nil)
                }
            }
            continuation.onTermination = { _ in
                relay.cancel()
                pulse.cancel()
            }
        }
    }
}
