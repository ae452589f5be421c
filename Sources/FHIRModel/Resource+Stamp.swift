extension Resource {
    /// The bytes with `id`, `meta.versionId` and `meta.lastUpdated` as the server sets them; every other byte is kept.
    ///
    /// Follows https://hl7.org/fhir/R4/http.html#create: values of these three from the client are ignored.
    public func stamped(id: String, version: Int, lastUpdated: Instant) -> [UInt8] {
        var edits: [(range: Range<Int>, text: String)] = []
        let versionText = "\"\(version)\""
        let updatedText = "\"\(lastUpdated.text)\""
        let start = afterResourceType
        var inserted = ""
        if root["id"].exists {
            if root["id"].string != id { edits.append((root["id"].textRange, "\"\(id)\"")) }
        } else {
            inserted += ",\"id\":\"\(id)\""
        }
        let meta = root["meta"]
        if meta.isObject {
            var added: [String] = []
            replace(meta["versionId"], "versionId", versionText, &edits, &added)
            replace(meta["lastUpdated"], "lastUpdated", updatedText, &edits, &added)
            if !added.isEmpty {
                let place = meta.textRange.lowerBound + 1
                edits.append((place..<place, added.joined(separator: ",") + (meta.isEmptyContainer ? "" : ",")))
            }
        } else {
            inserted += ",\"meta\":{\"versionId\":\(versionText),\"lastUpdated\":\(updatedText)}"
        }
        if !inserted.isEmpty { edits.append((start..<start, inserted)) }
        return applying(edits.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }

    private var afterResourceType: Int { root["resourceType"].textRange.upperBound }

    private func replace(
        _ value: JSONValue, _ key: String, _ text: String, _ edits: inout [(range: Range<Int>, text: String)],
        _ added: inout [String]
    ) {
        if value.exists { edits.append((value.textRange, text)) } else { added.append("\"\(key)\":\(text)") }
    }

    func applying(_ edits: [(range: Range<Int>, text: String)]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 120)
        var cursor = 0
        for edit in edits {
            result.append(contentsOf: bytes[cursor..<edit.range.lowerBound])
            result.append(contentsOf: edit.text.utf8)
            cursor = edit.range.upperBound
        }
        result.append(contentsOf: bytes[cursor...])
        return result
    }
}
