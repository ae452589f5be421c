public import FHIRModel

/// A file that goes with a referral, or that is to come.
public struct ReferralFile: Sendable {
    public var title: String
    public var contentType: String
    /// Nil for one that is announced alone.
    public var data: [UInt8]?
    /// SHA-1 of the data as FHIR's Attachment has it.
    public var hash: [UInt8] = []
    /// The document that it comes for: one that is awaited, or was blocked.
    public var document: ResourceKey?
    /// Institution that is to send it; the referrer where nobody is named.
    public var from = ""

    public init(title: String, contentType: String, data: [UInt8]?) {
        (self.title, self.contentType, self.data) = (title, contentType, data)
    }

    /// What a referral may carry, each with the bytes that such a file begins with; none where a type has none.
    private static let kinds: [String: (offset: Int, starts: [[UInt8]])] = [
        "application/pdf": (0, [Array("%PDF-".utf8)]), "image/png": (0, [[0x89, 0x50, 0x4e, 0x47]]), "image/jpeg": (0, [[0xff, 0xd8, 0xff]]),
        "image/tiff": (0, [[0x49, 0x49, 0x2a, 0], [0x4d, 0x4d, 0, 0x2a]]), "application/dicom": (128, [Array("DICM".utf8)]), "text/plain": (0, []),
        "application/zip": (0, [[0x50, 0x4b, 3, 4]]),
    ]

    /// Throws `.businessRule` for a file that is too large, of a type that does not travel, or not what it says it is.
    func check(_ limits: ReferralLimits) throws(FHIRFault) {
        if title.allSatisfy(\.isWhitespace) { throw FHIRFault(.required, "operation.parameter", ["name": "title"]) }
        if title.count > 200 { throw FHIRFault(.businessRule, "form.too-long", ["field": "title", "limit": "200"]) }
        guard let data else { return }
        guard let kind = Self.kinds[contentType] else {
            throw FHIRFault(
                .businessRule, "file.type", ["type": contentType, "types": Self.kinds.keys.sorted().joined(separator: ", ")],
                at: "DocumentReference.content.attachment.contentType")
        }
        if data.isEmpty { throw FHIRFault(.businessRule, "file.empty", at: "DocumentReference.content.attachment") }
        if data.count > limits.fileMegabytes << 20 {
            throw FHIRFault(
                .businessRule, "file.too-large", ["limit": "\(limits.fileMegabytes)", "source": "referral.file-megabytes"],
                at: "DocumentReference.content.attachment.size")
        }
        let isText = contentType != "text/plain" || String(validating: data, as: UTF8.self) != nil
        let isSo = kind.starts.isEmpty || kind.starts.contains { data.dropFirst(kind.offset).starts(with: $0) }
        if !isText || !isSo {
            throw FHIRFault(.businessRule, "file.mismatch", ["type": contentType], at: "DocumentReference.content.attachment.contentType")
        }
    }
}
