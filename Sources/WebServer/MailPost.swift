import Foundation

/// Hands letters to a mail relay of one's own (RFC 5321), in plain text: the relay signs, encrypts and sends on.
struct MailPost: Sendable {
    struct Letter: Sendable {
        var to: String
        var subject: String
        var text: String
    }

    /// `host:port`; nil where no relay is set.
    var relay: String?
    var from: String

    /// Seconds that one answer of the relay may take.
    private static let seconds = 10

    /// Sends a letter; nil when the relay took it, else what went wrong.
    func send(_ letter: Letter) async -> String? {
        guard let relay else { return "no mail relay is set (notify.smtp)" }
        let from = from
        return await withCheckedContinuation { continuation in
            Thread { continuation.resume(returning: Self.deliver(letter, from: from, relay)) }.start()
        }
    }

    private static func deliver(_ letter: Letter, from: String, _ relay: String) -> String? {
        let parts = relay.split(separator: ":")
        guard parts.count == 2, let socket = open(String(parts[0]), String(parts[1])) else { return "\(relay) does not answer" }
        defer { close(socket) }
        func say(_ line: String, _ wanted: Int) -> String? {
            if !line.isEmpty, !write(socket, line + "\r\n") { return "\(relay) hung up" }
            let answer = read(socket)
            return answer.hasPrefix("\(wanted)") ? nil : "\(relay): \(answer.prefix(200))"
        }
        let subject = "=?UTF-8?B?\(Data(letter.subject.utf8).base64EncodedString())?="
        let body = Data(letter.text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        let content = """
            From: <\(from)>\r\nTo: <\(letter.to)>\r\nSubject: \(subject)\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r
            Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n\(body)\r\n.
            """
        return say("", 220) ?? say("EHLO junyi", 250) ?? say("MAIL FROM:<\(from)>", 250) ?? say("RCPT TO:<\(letter.to)>", 250) ?? say("DATA", 354)
            ?? say(content, 250) ?? { _ in nil }(say("QUIT", 221))
    }

    /// A connection with time limits; nil when there is none.
    private static func open(_ host: String, _ port: String) -> Int32? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, port, &hints, &found) == 0, let first = found else { return nil }
        defer { freeaddrinfo(first) }
        let descriptor = socket(first.pointee.ai_family, first.pointee.ai_socktype, first.pointee.ai_protocol)
        guard descriptor >= 0 else { return nil }
        var limit = timeval(tv_sec: Self.seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] { setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size)) }
        if connect(descriptor, first.pointee.ai_addr, first.pointee.ai_addrlen) == 0 { return descriptor }
        close(descriptor)
        return nil
    }

    private static func write(_ descriptor: Int32, _ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// The relay's answer to its last line: `250-...` goes on, `250 ...` ends.
    private static func read(_ descriptor: Int32) -> String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 2048)
        while all.count < 65_536 {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { return "" }
            all += buffer[..<count]
            let text = String(decoding: all, as: UTF8.self)
            guard all.last == 0x0a, let last = text.split(whereSeparator: \.isNewline).last, last.count >= 4 else { continue }
            if last[last.index(last.startIndex, offsetBy: 3)] == " " { return String(last) }
        }
        return ""
    }
}
