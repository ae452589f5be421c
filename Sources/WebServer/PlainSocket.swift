import Foundation

/// One connection of bytes to a program beside the server, with time limits; for threads of their own alone, since every call waits.
final class PlainSocket {
    private let descriptor: Int32

    /// `host:port`, or the path of a Unix socket. Nil where nobody answers.
    init?(_ address: String, seconds: Int) {
        guard let opened = address.hasPrefix("/") ? Self.local(address, seconds) : Self.remote(address, seconds) else { return nil }
        descriptor = opened
    }

    deinit { close(descriptor) }

    private static func remote(_ address: String, _ seconds: Int) -> Int32? {
        guard let colon = address.lastIndex(of: ":") else { return nil }
        let host = address[..<colon].filter { $0 != "[" && $0 != "]" }
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(String(host), String(address[address.index(after: colon)...]), &hints, &found) == 0, let first = found else { return nil }
        defer { freeaddrinfo(first) }
        let made = first.pointee
        return connected(socket(made.ai_family, made.ai_socktype, made.ai_protocol), made.ai_addr, made.ai_addrlen, seconds)
    }

    private static func local(_ path: String, _ seconds: Int) -> Int32? {
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        guard path.utf8.count < MemoryLayout.size(ofValue: name.sun_path) else { return nil }
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &name) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connected(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0), $0, socklen_t(MemoryLayout<sockaddr_un>.size), seconds)
            }
        }
    }

    private static func connected(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t, _ seconds: Int) -> Int32? {
        guard descriptor >= 0 else { return nil }
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] { setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size)) }
        if connect(descriptor, address, size) == 0 { return descriptor }
        close(descriptor)
        return nil
    }

    /// Whether all was taken.
    func write(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count <= 0 { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// The next bytes; empty at the end, after the time limit, and for a broken connection.
    func read() -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 2048)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count <= 0 ? [] : Array(buffer[..<count])
    }
}
