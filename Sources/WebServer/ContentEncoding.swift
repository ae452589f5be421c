/// How an answer is packed (RFC 9110 section 12.5.3).
enum ContentEncoding: String, CaseIterable {
    case brotli = "br"
    case gzip

    /// The encoding that a client weighs most, Brotli before gzip where both weigh the same; nil for none.
    static func best(_ header: String?) -> ContentEncoding? {
        guard let header, !header.isEmpty else { return nil }
        var weights: [Substring: Double] = [:]
        for part in header.lowercased().split(separator: ",") {
            let pieces = part.split(separator: ";").map { $0.filter { $0 != " " } }
            guard let name = pieces.first else { continue }
            let weight = pieces.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            weights[Substring(name)] = weight
        }
        func weight(_ encoding: ContentEncoding) -> Double { weights[Substring(encoding.rawValue)] ?? weights["*"] ?? 0 }
        return allCases.filter { weight($0) > 0 }.max { weight($0) < weight($1) || weight($0) == weight($1) && $1 == .brotli }
    }

    func pack(_ bytes: [UInt8]) -> [UInt8] { self == .brotli ? Brotli.compress(bytes) : Gzip.compress(bytes) }
}
