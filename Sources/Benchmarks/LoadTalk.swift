import FHIRModel
import Foundation

/// What one client of a talk says next, after what it was answered.
protocol LoadSpeaker {
    /// The next request; `answer` is nil at the beginning.
    mutating func next(_ answer: (status: Int, body: [UInt8])?) throws -> [UInt8]
}

/// Many connections on one thread, each of which says what follows from its last answer.
enum LoadTalk {
    /// Goes on until `count` requests are answered; gives the seconds of each.
    static func run<Speaker: LoadSpeaker & Sendable>(port: Int, speakers: [Speaker], count: Int) async throws -> (speakers: [Speaker], times: [Double]) {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try work(port, speakers, count) }) }.start()
        }
    }

    private static func work<Speaker: LoadSpeaker>(_ port: Int, _ given: [Speaker], _ count: Int) throws -> (speakers: [Speaker], times: [Double]) {
        var speakers = given
        let connections = try speakers.map { _ in try LoadConnection(port: port) }
        var waiting = connections.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        var begun = [ContinuousClock.Instant](repeating: .now, count: speakers.count)
        for index in speakers.indices { try connections[index].start(speakers[index].next(nil)) }
        var times: [Double] = []
        times.reserveCapacity(count)
        while times.count < count {
            if poll(&waiting, nfds_t(waiting.count), 20_000) <= 0 { throw FHIRFault(.timeout, "request.timeout") }
            for index in waiting.indices where waiting[index].revents != 0 {
                guard let status = try connections[index].receive() else { continue }
                times.append(Stopwatch.elapsed(begun[index]))
                let request = try speakers[index].next((status, connections[index].body))
                begun[index] = .now
                try connections[index].start(request)
            }
        }
        return (speakers, times)
    }
}
