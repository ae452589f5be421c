import FHIRModel
import Foundation

/// The program's own server as a process of its own, on a free port.
final class ServerProcess {
    let port: Int
    /// Seconds from the start of the process to its first answer.
    let secondsToFirstAnswer: Double
    private let process = Process()

    init(program: String, data: String) throws {
        port = try Self.freePort()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["serve", "--data", data, "--port", "\(port)"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let start = ContinuousClock.now
        try process.run()
        let health = LoadConnection.request("GET", "/health", token: "")
        while true {
            if let connection = try? LoadConnection(port: port), (try? connection.send(health)) == 200 { break }
            if Stopwatch.elapsed(start) > 20 { throw FHIRFault(.unavailable, "store.unavailable", cause: "the server did not start") }
            usleep(2000)
        }
        secondsToFirstAnswer = Stopwatch.elapsed(start)
    }

    /// CPU seconds that the server has taken (proc(5), fields 14 and 15 in ticks of a hundredth).
    var processorSeconds: Double {
        let text = (try? String(contentsOfFile: "/proc/\(process.processIdentifier)/stat", encoding: .utf8)) ?? ""
        let fields = text.split(separator: ")").last?.split(separator: " ").compactMap { Double($0) } ?? []
        return fields.count > 12 ? (fields[10] + fields[11]) / 100 : 0
    }

    var residentMegabytes: Double { Stopwatch.residentMegabytes(of: process.processIdentifier) }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Runs the program to its end and gives what it printed. Throws when it fails.
    static func output(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            throw FHIRFault(.internalError, "internal", cause: "\(arguments.first ?? "") ended with \(process.terminationStatus)")
        }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(UInt32(0x7f00_0001).bigEndian)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { own in
                _ = bind(descriptor, own, size)
                _ = getsockname(descriptor, own, &size)
            }
        }
        return Int(UInt16(bigEndian: address.sin_port))
    }
}
