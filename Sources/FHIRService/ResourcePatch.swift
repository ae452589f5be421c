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
