public import FHIRModel

/// An XML element with everything that a patch may touch: attributes, texts and comments in their order, namespaces.
public struct XMLBranch: Sendable, Equatable {
    public enum Node: Sendable, Equatable {
        case element(XMLBranch)
        case text(String)
        case comment(String)
    }

    public struct Attribute: Sendable, Equatable {
        public var name: String
        public var value: String
    }

    /// As written, with its prefix.
    public var name: String
    /// The namespace that the name means; empty for none.
    public var namespace: String
    public var attributes: [Attribute] = []
    public var children: [Node] = []

    public var localName: String { name.split(separator: ":").last.map(String.init) ?? name }

    public subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The elements below, in order.
    public var elements: [XMLBranch] { children.compactMap { if case .element(let inner) = $0 { inner } else { nil } } }

    /// The text of the element, whole.
    public var bytes: [UInt8] { Array(text.utf8) }

    private var text: String {
        var result = "<" + name
        for attribute in attributes { result += " \(attribute.name)=\"\(Self.escaped(attribute.value, isAttribute: true))\"" }
        if children.isEmpty { return result + "/>" }
        result += ">"
        for child in children {
            switch child {
            case .element(let inner): result += inner.text
            case .text(let text): result += Self.escaped(text, isAttribute: false)
            case .comment(let text): result += "<!--\(text)-->"
            }
        }
        return result + "</\(name)>"
    }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        var result = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        if isAttribute { result = result.replacing("\"", with: "&quot;").replacing("\n", with: "&#xA;").replacing("\t", with: "&#x9;") }
        return result
    }

    /// With the names of elements freed of a prefix, and its declarations gone.
    func without(prefix: String) -> XMLBranch {
        var branch = self
        if name.hasPrefix(prefix + ":") { branch.name = localName }
        branch.attributes.removeAll { $0.name == "xmlns:" + prefix }
        branch.children = children.map { child in
            if case .element(let inner) = child { .element(inner.without(prefix: prefix)) } else { child }
        }
        return branch
    }

    /// Without texts that are white space alone, which mean nothing in FHIR.
    public var withoutSpace: XMLBranch {
        var branch = self
        branch.children = children.compactMap { child in
            switch child {
            case .text(let text): text.allSatisfy(\.isWhitespace) ? nil : child
            case .element(let inner): .element(inner.withoutSpace)
            case .comment: child
            }
        }
        branch.attributes.sort { $0.name < $1.name }
        return branch
    }
}

/// Reads a branch; the same limits and refusals as `XMLReader`.
public struct XMLTreeReader {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0
    private static let depthLimit = 200

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Throws `.malformed` with the byte position. `namespaces`: what prefixes mean outside.
    public static func read(_ bytes: [UInt8], namespaces: [String: String] = [:]) throws(FHIRFault) -> XMLBranch {
        // One reader decides what is XML; this one only keeps more of it.
        let root = try XMLReader.read(bytes)
        var reader = XMLTreeReader(bytes)
        reader.position = root.source.lowerBound
        return try reader.element(namespaces)
    }

    private func fault() -> FHIRFault { FHIRFault(.malformed, "xml.malformed", ["position": "\(position)"]) }

    private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private mutating func until(_ mark: String) throws(FHIRFault) -> String {
        let wanted = Array(mark.utf8)
        let start = position
        while position + wanted.count <= bytes.count, !bytes[position...].starts(with: wanted) { position += 1 }
        guard position + wanted.count <= bytes.count else { throw fault() }
        defer { position += wanted.count }
        return text(start..<position)
    }

    private mutating func element(_ outer: [String: String]) throws(FHIRFault) -> XMLBranch {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw fault() }
        position += 1
        let start = position
        while position < bytes.count, bytes[position] > 0x20, bytes[position] != 0x2f, bytes[position] != 0x3e { position += 1 }
        var branch = XMLBranch(name: text(start..<position), namespace: "")
        try attributes(&branch)
        var namespaces = outer
        for attribute in branch.attributes {
            if attribute.name == "xmlns" { namespaces[""] = attribute.value }
            if attribute.name.hasPrefix("xmlns:") { namespaces[String(attribute.name.dropFirst(6))] = attribute.value }
        }
        let parts = branch.name.split(separator: ":")
        branch.namespace = namespaces[parts.count == 2 ? String(parts[0]) : ""] ?? ""
        if bytes[position - 1] == 0x3e && bytes[position - 2] == 0x2f { return branch }
        try content(&branch, namespaces)
        return branch
    }

    private mutating func attributes(_ branch: inout XMLBranch) throws(FHIRFault) {
        while position < bytes.count {
            while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
            guard position < bytes.count else { throw fault() }
            if bytes[position] == 0x3e {
                position += 1
                return
            }
            if bytes[position] == 0x2f {
                position += 2
                return
            }
            let start = position
            while position < bytes.count, bytes[position] != 0x3d, bytes[position] > 0x20 { position += 1 }
            let name = text(start..<position)
            while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x27 { position += 1 }
            guard position < bytes.count else { throw fault() }
            let mark = bytes[position] == 0x22 ? "\"" : "'"
            position += 1
            branch.attributes.append(XMLBranch.Attribute(name: name, value: Self.plain(try until(mark))))
        }
    }

    private mutating func content(_ branch: inout XMLBranch, _ namespaces: [String: String]) throws(FHIRFault) {
        while position < bytes.count {
            let rest = bytes[position...]
            if rest.starts(with: Array("</".utf8)) {
                _ = try until(">")
                return
            } else if rest.starts(with: Array("<!--".utf8)) {
                position += 4
                branch.children.append(.comment(try until("-->")))
            } else if rest.starts(with: Array("<![CDATA[".utf8)) {
                position += 9
                branch.children.append(.text(try until("]]>")))
            } else if rest.starts(with: Array("<?".utf8)) {
                _ = try until("?>")
            } else if bytes[position] == 0x3c {
                branch.children.append(.element(try element(namespaces)))
            } else {
                let start = position
                while position < bytes.count, bytes[position] != 0x3c { position += 1 }
                branch.children.append(.text(Self.plain(text(start..<position))))
            }
        }
        throw fault()
    }

    /// Entities as the characters they stand for; `XMLReader` has refused unknown ones.
    private static func plain(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = Substring(text)
        while let mark = rest.firstIndex(of: "&"), let end = rest[mark...].firstIndex(of: ";") {
            result += rest[..<mark]
            let entity = rest[rest.index(after: mark)..<end]
            let known: [Substring: String] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
            let code = entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : UInt32(entity.dropFirst())
            result += known[entity] ?? code.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }
}
