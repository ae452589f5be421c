import FHIRModel
import Foundation

/// A small HTTP/1.1 client over blocking sockets: what it costs is little beside the server it shares the machine with.
final class LoadConnection {
    let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)
    private var filled = 0

    init(port: Int) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = in_addr_t(UInt32(0x7f00_0001).bigEndian)
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(descriptor, $0, size) }
        }
        if code != 0 { throw FHIRFault(.unavailable, "store.unavailable", cause: "connect: \(errno)") }
        var one: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit { close(descriptor) }

    /// Sends a request and gives the status of its answer, read whole.
    func send(_ request: [UInt8]) throws -> Int {
        try start(request)
        while true { if let status = try receive() { return status } }
    }

    /// Sends a request without waiting for the answer.
    func start(_ request: [UInt8]) throws {
        var sent = 0
        while sent < request.count {
            let count = request.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: sent), request.count - sent) }
            if count <= 0 { throw FHIRFault(.unavailable, "store.unavailable", cause: "write: \(errno)") }
            sent += count
        }
        filled = 0
    }

    /// Reads what has come; the status once the answer is whole, nil before.
    func receive() throws -> Int? {
        if filled == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
        let start = filled
        let room = buffer.count - start
        let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: start), room) }
        if count <= 0 { throw FHIRFault(.unavailable, "store.unavailable", cause: "read: \(errno)") }
        filled += count
        guard let total = answerSize(), filled >= total else { return nil }
        return number(9, 12)
    }

    /// Reads on until `text` has come in a stream that does not end, and forgets what came.
    func wait(for text: String) throws {
        let wanted = Array(text.utf8)
        while true {
            if filled == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
            let (start, room) = (filled, buffer.count - filled)
            let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress?.advanced(by: start), room) }
            if count <= 0 { throw FHIRFault(.unavailable, "store.unavailable", cause: "read: \(errno)") }
            filled += count
            let last = filled - wanted.count
            if last >= 0, (max(0, start - wanted.count)...last).contains(where: { buffer[$0..<$0 + wanted.count].elementsEqual(wanted) }) {
                filled = 0
                return
            }
        }
    }

    /// The body of the answer that was read last.
    var body: [UInt8] {
        var line = 0
        for index in 0..<filled where buffer[index] == 0x0a {
            if index - line <= 1 { return Array(buffer[(index + 1)..<filled]) }
            line = index + 1
        }
        return []
    }

    /// Bytes of head and body once the head is whole; nil before. Reads bytes only: the client must not take the server's time.
    private func answerSize() -> Int? {
        var line = 0
        var length = 0
        for index in 0..<filled where buffer[index] == 0x0a {
            if index - line <= 1 { return index + 1 + length }
            if isLength(line) { length = number(line + Self.lengthName.count, index) }
            line = index + 1
        }
        return nil
    }

    private static let lengthName = Array("content-length:".utf8)

    private func isLength(_ start: Int) -> Bool {
        for (offset, byte) in Self.lengthName.enumerated() where buffer[start + offset] | 0x20 != byte | 0x20 { return false }
        return true
    }

    private func number(_ start: Int, _ end: Int) -> Int {
        var value = 0
        for byte in buffer[start..<end] where byte &- 0x30 < 10 { value = value * 10 + Int(byte - 0x30) }
        return value
    }

    static func request(_ method: String, _ path: String, token: String, body: [UInt8] = []) -> [UInt8] {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer \(token)\r\n"
        if !body.isEmpty { head += "Content-Type: application/fhir+json\r\nContent-Length: \(body.count)\r\n" }
        return Array((head + "\r\n").utf8) + body
    }
}

/// One request of a load and the status it must be answered with.
struct LoadStep: Sendable {
    var request: [UInt8]
    var status: Int
}

/// Many connections at once on one thread, each sending its next request when its answer has come.
enum Load {
    /// Requests a second over `seconds` with `clients` connections. Every answer must have `status`.
    static func run(port: Int, clients: Int, seconds: Double, status: Int, _ request: [UInt8]) async throws -> (rate: Double, count: Int) {
        let step = LoadStep(request: request, status: status)
        let done = try await run(port: port, clients: clients, seconds: seconds) { _, _ in step }
        return (done.rate, done.count)
    }

    /// As above with steps of their own: `step` gives the one with that number for a client. `times` has the seconds of each, in no order.
    static func run(
        port: Int, clients: Int, seconds: Double, _ step: @escaping @Sendable (_ client: Int, _ number: Int) throws -> LoadStep
    ) async throws -> (rate: Double, count: Int, times: [Double]) {
        try await withCheckedThrowingContinuation { continuation in
            Thread { continuation.resume(with: Result { try work(port, clients, seconds, step) }) }.start()
        }
    }

    private static func work(
        _ port: Int, _ clients: Int, _ seconds: Double, _ step: (Int, Int) throws -> LoadStep
    ) throws -> (rate: Double, count: Int, times: [Double]) {
        let connections = try (0..<clients).map { _ in try LoadConnection(port: port) }
        var waiting = connections.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
        var steps = try (0..<clients).map { try step($0, 0) }
        var numbers = [Int](repeating: 0, count: clients)
        let start = ContinuousClock.now
        var begun = [ContinuousClock.Instant](repeating: start, count: clients)
        for client in 0..<clients { try connections[client].start(steps[client].request) }
        var times: [Double] = []
        while Stopwatch.elapsed(start) < seconds {
            if poll(&waiting, nfds_t(clients), 20_000) <= 0 { throw FHIRFault(.timeout, "request.timeout") }
            for index in 0..<clients where waiting[index].revents != 0 {
                guard let answer = try connections[index].receive() else { continue }
                if answer != steps[index].status { throw FHIRFault(.internalError, "internal", cause: "status \(answer) instead of \(steps[index].status)") }
                times.append(Stopwatch.elapsed(begun[index]))
                numbers[index] += 1
                steps[index] = try step(index, numbers[index])
                begun[index] = .now
                try connections[index].start(steps[index].request)
            }
        }
        return (Double(times.count) / Stopwatch.elapsed(start), times.count, times)
    }
}
