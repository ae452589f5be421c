/// Markup as a value. Literal text is markup; everything interpolated is escaped, except other `HTML`.
public struct HTML: Sendable, ExpressibleByStringInterpolation {
    public private(set) var text: String

    public init(stringLiteral value: String) { text = value }

    public init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    private init(markup: String) { text = markup }

    public static let empty: HTML = ""

    /// Pieces one after the other.
    public static func joined(_ pieces: some Sequence<HTML>) -> HTML {
        HTML(markup: pieces.map(\.text).joined())
    }

    public static func + (first: HTML, second: HTML) -> HTML { HTML(markup: first.text + second.text) }

    public struct Interpolation: StringInterpolationProtocol {
        var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity + interpolationCount * 16) }

        public mutating func appendLiteral(_ literal: String) { text += literal }
        public mutating func appendInterpolation(_ html: HTML) { text += html.text }
        public mutating func appendInterpolation(_ number: Int) { text += String(number) }

        /// Escapes what could end a text or an attribute.
        public mutating func appendInterpolation(_ value: String) {
            for scalar in value.unicodeScalars {
                switch scalar {
                case "&": text += "&amp;"
                case "<": text += "&lt;"
                case ">": text += "&gt;"
                case "\"": text += "&quot;"
                case "'": text += "&#39;"
                default: text.unicodeScalars.append(scalar)
                }
            }
        }

        /// A coordinate or rate, to a hundredth; "–" for what is no finite number, such as a way that nobody can go.
        public mutating func appendInterpolation(_ value: Double) {
            guard value.isFinite else { return text += "–" }
            guard let hundredths = Int(exactly: (value * 100).rounded()) else { return text += "\(value)" }
            let rest = abs(hundredths) % 100
            text += "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
        }
    }
}
