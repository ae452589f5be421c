public import FHIRModel

/// A small XML tree: names without prefixes, attributes, children, text. No entities but the five of XML and numbers, no DTD: an
/// attack by entities (XXE, a billion laughs) has nothing to take hold of.
public struct XMLElement: Sendable {
    public var name: String
    public var attributes: [(name: String, value: String)] = []
    public var children: [XMLElement] = []
    public var text = ""
    /// The element as it was written, for narrative.
    public var source: Range<Int> = 0..<0

    public subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }
    public func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}

/// Reads XML 1.0 in UTF-8 as FHIR uses it (https://hl7.org/fhir/R4/xml.html).
public struct XMLReader {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let depthLimit = 200

    /// Throws `.malformed` with the byte position: no element, a tag that does not close, a DTD, an unknown entity.
    public static func read(_ bytes: [UInt8]) throws(FHIRFault) -> XMLElement {
        var reader = XMLReader(bytes)
        reader.position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
        try reader.skipMisc()
        let root = try reader.element()
        try reader.skipMisc()
        if reader.position < bytes.count { throw reader.fault() }
        return root
    }

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    private func fault() -> FHIRFault { FHIRFault(.malformed, "xml.malformed", ["position": "\(position)"]) }
    private func isAt(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard position + length <= bytes.count else { return false }
        return text.withUTF8Buffer { own in own.indices.allSatisfy { bytes[position + $0] == own[$0] } }
    }

    private mutating func skip(to end: StaticString) throws(FHIRFault) {
        while position < bytes.count && !isAt(end) { position += 1 }
        if position >= bytes.count { throw fault() }
        position += end.utf8CodeUnitCount
    }

    private mutating func skipMisc() throws(FHIRFault) {
        while position < bytes.count {
            if bytes[position] <= 0x20 { position += 1 } else if isAt("<?") { try skip(to: "?>") } else if isAt("<!--") { try skip(to: "-->") } else { return }
        }
    }

    private mutating func name() throws(FHIRFault) -> String {
        let start = position
        while position < bytes.count, bytes[position] > 0x20, ![0x2f, 0x3e, 0x3d, 0x22, 0x27, 0x3c].contains(bytes[position]) { position += 1 }
        if start == position { throw fault() }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        // What declares a prefix is no attribute of FHIR's.
        if text.hasPrefix("xmlns:") { return text }
        return text.split(separator: ":").last.map(String.init) ?? text
    }

    private mutating func spaces() { while position < bytes.count && bytes[position] <= 0x20 { position += 1 } }

    private mutating func element() throws(FHIRFault) -> XMLElement {
        depth += 1
        defer { depth -= 1 }
        let start = position
        guard depth <= Self.depthLimit, position < bytes.count, bytes[position] == 0x3c else { throw fault() }
        position += 1
        var found = XMLElement(name: try name())
        while true {
            spaces()
            if isAt("/>") {
                position += 2
                found.source = start..<position
                return found
            }
            if isAt(">") {
                position += 1
                break
            }
            let key = try name()
            spaces()
            guard isAt("=") else { throw fault() }
            position += 1
            spaces()
            guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27 else { throw fault() }
            let mark = bytes[position]
            position += 1
            let begin = position
            while position < bytes.count && bytes[position] != mark && bytes[position] != 0x3c { position += 1 }
            guard position < bytes.count, bytes[position] == mark else { throw fault() }
            found.attributes.append((key, try unescaped(begin..<position, isAttribute: true)))
            position += 1
        }
        while true {
            guard position < bytes.count else { throw fault() }
            if isAt("</") {
                position += 2
                if try name() != found.name { throw fault() }
                spaces()
                guard isAt(">") else { throw fault() }
                position += 1
                found.source = start..<position
                return found
            } else if isAt("<!--") {
                try skip(to: "-->")
            } else if isAt("<![CDATA[") {
                let begin = position + 9
                try skip(to: "]]>")
                found.text += String(decoding: bytes[begin..<position - 3], as: UTF8.self)
            } else if isAt("<?") {
                try skip(to: "?>")
            } else if isAt("<") {
                found.children.append(try element())
            } else {
                let begin = position
                while position < bytes.count && bytes[position] != 0x3c { position += 1 }
                found.text += try unescaped(begin..<position)
            }
        }
    }

    /// Line breaks and tabs within an attribute are spaces unless they are written as characters (XML 1.0 section 3.3.3).
    private func unescaped(_ range: Range<Int>, isAttribute: Bool = false) throws(FHIRFault) -> String {
        let part = bytes[range]
        let hasBreaks = isAttribute && part.contains { $0 == 0x0a || $0 == 0x09 || $0 == 0x0d }
        let text = String(decoding: hasBreaks ? part.map { $0 == 0x0a || $0 == 0x09 || $0 == 0x0d ? 0x20 : $0 } : Array(part), as: UTF8.self)
        guard text.contains("&") else { return text }
        var result = ""
        var rest = Substring(text)
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            guard let end = rest[mark...].firstIndex(of: ";") else { throw fault() }
            let entity = rest[rest.index(after: mark)..<end]
            let known: [Substring: String] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
            if let character = known[entity] {
                result += character
            } else if entity.hasPrefix("#"), let code = entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : UInt32(entity.dropFirst()),
                let scalar = Unicode.Scalar(code)
            {
                result.unicodeScalars.append(scalar)
            } else {
                throw fault()
            }
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
