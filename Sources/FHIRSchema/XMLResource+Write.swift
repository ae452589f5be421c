public import FHIRModel

extension XMLResource {
    /// The XML of a resource (https://hl7.org/fhir/R4/xml.html), its elements in the order of their definitions.
    ///
    /// Elements that R4 does not define are left out: what the store holds has none. Linear in the resource.
    public static func xml(_ resource: Resource) -> [UInt8] {
        var writer = XMLWriter()
        writer.resource(resource.root, isOuter: true)
        return writer.bytes
    }
}

private struct XMLWriter {
    var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8)

    mutating func resource(_ value: JSONValue, isOuter: Bool) {
        guard let type = value["resourceType"].string, let index = Definitions.r4.index(type) else { return }
        write("<\(type)")
        if isOuter { write(" xmlns=\"http://hl7.org/fhir\"") }
        write(">")
        members(value, Definitions.r4.types[index], isResource: true)
        write("</\(type)>")
    }

    private mutating func members(_ value: JSONValue, _ definition: TypeDefinition, isResource: Bool) {
        for property in definition.properties.properties {
            let name = String(decoding: property.name, as: UTF8.self)
            if !isResource && name == "id" || definition.name == "Extension" && name == "url" { continue }
            let values = Array(value.member(property.name).items)
            let companions = Array(value.member("_" + name).items)
            for position in 0..<max(values.count, companions.count) {
                let own = position < values.count && values[position].kind != .null ? values[position] : .missing
                let extra = position < companions.count && companions[position].kind != .null ? companions[position] : .missing
                if own.exists || extra.exists { element(name, own, extra, property.content) }
            }
        }
    }

    private mutating func element(_ name: String, _ value: JSONValue, _ companion: JSONValue, _ content: Content) {
        switch content {
        case .primitive(.xhtml): write(NarrativeCheck.spaced(NarrativeCheck.plain(value.string ?? "")))
        case .primitive:
            write("<\(name)")
            if let id = companion["id"].string { attribute("id", id) }
            if let text = value.primitiveText { attribute("value", text) }
            guard companion["extension"].exists, let index = Definitions.r4.index("Element") else { return write("/>") }
            write(">")
            members(companion, Definitions.r4.types[index], isResource: false)
            write("</\(name)>")
        case .complex(let index):
            write("<\(name)")
            if let id = value["id"].string { attribute("id", id) }
            let definition = Definitions.r4.types[index]
            if definition.name == "Extension", let url = value["url"].string { attribute("url", url) }
            write(">")
            members(value, definition, isResource: false)
            write("</\(name)>")
        case .resource:
            write("<\(name)>")
            resource(value, isOuter: false)
            write("</\(name)>")
        }
    }

    private mutating func attribute(_ name: String, _ value: String) {
        write(" \(name)=\"")
        for byte in value.utf8 {
            switch byte {
            case 0x26: write("&amp;")
            case 0x3c: write("&lt;")
            case 0x3e: write("&gt;")
            case 0x22: write("&quot;")
            case 0x09: write("&#x9;")
            case 0x0a: write("&#xA;")
            case 0x0d: write("&#xD;")
            default: bytes.append(byte)
            }
        }
        write("\"")
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
