import FHIRModel
import FHIRPath
import FHIRSchema

/// A patch in one of the forms that R4 names (https://hl7.org/fhir/R4/http.html#patch), read and ready.
enum ResourcePatch: Sendable {
    case json(JSONDocument)
    case path(Resource)
    case xml(XMLBranch)

    static let jsonType = "application/json-patch+json"
    static let xmlType = "application/xml-patch+xml"
    static let mediaTypes = [jsonType, xmlType, "application/fhir+json", "application/json", "application/fhir+xml", "application/xml"]

    /// `contentType`: bare and lower case; XML bodies have been read into JSON before.
    init(_ body: [UInt8], contentType: String) throws(FHIRFault) {
        if contentType == Self.jsonType {
            self = .json(try JSONDocument(body))
        } else if contentType == Self.xmlType {
            self = .xml(try XMLTreeReader.read(body))
        } else {
            let resource = try Resource(body)
            // A bundle carries a JSON or XML Patch as a Binary.
            if resource.type == "Binary" {
                let type = resource["contentType"].string ?? ""
                guard let data = resource["data"].string.flatMap(Base64.decode), type.hasPrefix(Self.jsonType) || type.hasPrefix(Self.xmlType) else {
                    throw FHIRFault(.unsupportedMedia, "media.unsupported", ["type": type.isEmpty ? "Binary" : type])
                }
                self = type.hasPrefix(Self.jsonType) ? .json(try JSONDocument(data)) : .xml(try XMLTreeReader.read(data))
            } else {
                guard resource.type == "Parameters" else { throw FHIRFault(.badRequest, "patch.parameters", ["type": resource.type]) }
                self = .path(resource)
            }
        }
    }

    func apply(_ resource: Resource) throws(FHIRFault) -> Resource {
        switch self {
        case .json(let patch): try Resource(try JSONPatch.apply(patch.root, to: resource.document))
        case .path(let parameters): try PathPatch.apply(parameters, to: resource)
        case .xml(let patch): try Resource(XMLResource.json(XMLPatch.apply(patch, to: XMLTreeReader.read(XMLResource.xml(resource))).bytes))
        }
    }
}

/// Base 64 (RFC 4648 section 4), white space aside.
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [Int8] = {
        var table = [Int8](repeating: -1, count: 256)
        for (index, byte) in alphabet.enumerated() { table[Int(byte)] = Int8(index) }
        return table
    }()

    /// The bytes; nil for anything else than base 64.
    public static func decode(_ text: String) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count * 3 / 4)
        var bits = 0
        var count = 0
        var isPadded = false
        for byte in text.utf8 where byte > 0x20 {
            if byte == 0x3d {
                isPadded = true
                continue
            }
            let value = values[Int(byte)]
            if value < 0 || isPadded { return nil }
            bits = bits << 6 | Int(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return count < 6 ? result : nil
    }

    public static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let rest = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for byte in rest { bits = bits << 8 | Int(byte) }
            bits <<= 8 * (3 - rest.count)
            for position in 0..<4 { result.append(position <= rest.count ? alphabet[bits >> (18 - 6 * position) & 63] : 0x3d) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
