import FHIRModel
import FHIRPath

/// Tests over texts of a resource, without case and accents.
enum TextTest {
    /// `:text`: the text or a display that stands with the code.
    static func tokenText(_ parameter: SearchParameter, _ words: [String]) -> ResourceTest {
        ResourceTest(name: parameter.code + ":text") { resource in
            var isThere = false
            parameter.path.evaluate(resource.root) { result in
                guard case .value(let place) = result, !isThere else { return }
                var texts = [place["text"].string, place["display"].string, place["type"]["text"].string].compactMap { $0 }
                for coding in place["coding"].items { if let text = coding["display"].string { texts.append(text) } }
                let folded = texts.map(FoldedText.fold)
                isThere = words.contains { word in folded.contains { $0.contains(word) } }
            }
            return isThere
        }
    }

    /// `_text`: every word stands in the narrative, tags aside.
    static func narrative(_ text: String) -> ResourceTest {
        let words = self.words(text)
        return ResourceTest(name: "_text") { resource in
            let folded = FoldedText.fold(withoutTags(resource["text"]["div"].string ?? ""))
            return words.allSatisfy { folded.contains($0) }
        }
    }

    /// `_content`: every word stands in some text of the resource.
    static func content(_ text: String) -> ResourceTest {
        let words = self.words(text)
        return ResourceTest(name: "_content") { resource in
            let folded = FoldedText.fold(String(decoding: resource.bytes, as: UTF8.self))
            // The quick refusal by bytes first: member names and escapes may add, never take away.
            guard words.allSatisfy({ folded.contains($0) }) else { return false }
            var left = Set(words)
            strip(resource.root, &left)
            return left.isEmpty
        }
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == " " || $0 == "," }).map { FoldedText.fold(String($0)) }
    }

    private static func strip(_ place: JSONValue, _ left: inout Set<String>) {
        if left.isEmpty { return }
        if let text = place.string {
            let folded = FoldedText.fold(text)
            left = left.filter { !folded.contains($0) }
        } else if place.isObject {
            for (_, value) in place.members { strip(value, &left) }
        } else if place.isArray {
            for item in place.items { strip(item, &left) }
        }
    }

    private static func withoutTags(_ text: String) -> String {
        var result = ""
        var isInside = false
        for character in text {
            if character == "<" { isInside = true } else if character == ">" { isInside = false } else if !isInside { result.append(character) }
        }
        return result
    }
}
