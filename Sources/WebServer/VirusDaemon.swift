import Foundation
import Records

/// Asks ClamAV's daemon about a file (https://docs.clamav.net/manual/Usage/Scanning.html, `INSTREAM`): the file travels in pieces, each after its length.
struct VirusDaemon: Sendable {
    /// `host:port`, or the path of its socket.
    var address: String

    private static let pieceBytes = 64 << 10
    /// Seconds that one answer may take; a large archive takes a while.
    private static let seconds = 60

    /// What was found and the daemon's words; nil where it does not answer: then it is asked again later.
    func look(at data: [UInt8]) async -> (state: ContentScan, words: String)? {
        await withCheckedContinuation { continuation in
            Thread { continuation.resume(returning: Self.verdict(Self.ask(data, address))) }.start()
        }
    }

    private static func ask(_ data: [UInt8], _ address: String) -> String? {
        guard let socket = PlainSocket(address, seconds: seconds), socket.write(Array("zINSTREAM\0".utf8)) else { return nil }
        var place = 0
        while place < data.count {
            let end = min(place + pieceBytes, data.count)
            // The daemon stops listening to what is larger than it takes, and says so.
            guard socket.write(length(end - place)), socket.write(data[place..<end]) else { break }
            place = end
        }
        if place >= data.count { _ = socket.write(length(0)) }
        var answer: [UInt8] = []
        while answer.last != 0, answer.count < 4096 {
            let more = socket.read()
            if more.isEmpty { break }
            answer += more
        }
        return answer.isEmpty ? nil : String(decoding: answer.filter { $0 != 0 }, as: UTF8.self)
    }

    private static func length(_ count: Int) -> [UInt8] { withUnsafeBytes(of: UInt32(count).bigEndian) { Array($0) } }

    /// `stream: OK`, `stream: Name FOUND`, or what went wrong with `ERROR`.
    static func verdict(_ answer: String?) -> (state: ContentScan, words: String)? {
        guard let answer = answer?.trimmingCharacters(in: .whitespacesAndNewlines), !answer.isEmpty else { return nil }
        if answer.hasSuffix("FOUND") { return (.threatsFound, answer) }
        if answer == "stream: OK" { return (.available, answer) }
        // A daemon in trouble says nothing about the file; one that it cannot take stays closed.
        return answer.contains("size limit exceeded") ? (.validationFailed, answer) : nil
    }
}
