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
        guard let socket = PlainSocket(relay, seconds: seconds) else { return "\(relay) does not answer" }
        func say(_ line: String, _ wanted: Int) -> String? { Self.say(socket, line, wanted).map { "\(relay) \($0)" } }
        let subject = "=?UTF-8?B?\(Data(letter.subject.utf8).base64EncodedString())?="
        let body = Data(letter.text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed])
        let content = """
            From: <\(from)>\r\nTo: <\(letter.to)>\r\nSubject: \(subject)\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r
            Content-Transfer-Encoding: base64\r\nAuto-Submitted: auto-generated\r\n\r\n\(body)\r\n.
            """
        return say("", 220) ?? say("EHLO junyi", 250) ?? say("MAIL FROM:<\(from)>", 250) ?? say("RCPT TO:<\(letter.to)>", 250) ?? say("DATA", 354)
            ?? say(content, 250) ?? { _ in nil }(say("QUIT", 221))
    }

    /// Says a line, empty for none, and hears the answer; nil when it is the one wanted.
    private static func say(_ socket: PlainSocket, _ line: String, _ wanted: Int) -> String? {
        if !line.isEmpty, !socket.write((line + "\r\n").utf8) { return "hung up" }
        let answer = read(socket)
        return answer.hasPrefix("\(wanted)") ? nil : "says: \(answer.prefix(200))"
    }

    /// The relay's answer to its last line: `250-...` goes on, `250 ...` ends.
    private static func read(_ socket: PlainSocket) -> String {
        var all: [UInt8] = []
        while all.count < 65_536 {
            let more = socket.read()
            if more.isEmpty { return "" }
            all += more
            let text = String(decoding: all, as: UTF8.self)
            guard all.last == 0x0a, let last = text.split(whereSeparator: \.isNewline).last, last.count >= 4 else { continue }
            if last[last.index(last.startIndex, offsetBy: 3)] == " " { return String(last) }
        }
        return ""
    }
}
