import FHIRModel

/// Reads the values of search parameters.
enum SearchText {
    /// Splits at `separator` where no backslash stands before it; the escapes stay.
    static func split(_ text: String, _ separator: Character) -> [String] {
        var parts = [""]
        var isEscaped = false
        for character in text {
            if character == separator && !isEscaped {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        return parts
    }

    /// Takes the backslash from `\,` `\|` `\$` `\\` (https://hl7.org/fhir/R4/search.html#escaping).
    static func unescape(_ text: String) -> String {
        guard text.contains("\\") else { return text }
        var result = ""
        var isEscaped = false
        for character in text {
            if character == "\\" && !isEscaped {
                isEscaped = true
            } else {
                result.append(character)
                isEscaped = false
            }
        }
        return result
    }

    static func token(_ text: String) -> SearchValue {
        let parts = split(text, "|").map(unescape)
        if parts.count == 1 { return .token(system: nil, code: parts[0]) }
        return .token(system: parts[0], code: parts[1].isEmpty ? nil : parts[1])
    }

    static func reference(_ text: String) -> SearchValue {
        if let key = ResourceKey(text) { return .reference(key) }
        if ResourceKey.isValidID(text) { return .referenceID(text) }
        return .uri(text)
    }

    static func date(_ text: String, parameter: String) throws(FHIRFault) -> SearchValue {
        let (prefix, rest) = self.prefix(text)
        guard let date = PartialDate(rest.replacing(" ", with: "+")) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": parameter, "value": text])
        }
        return .date(prefix, low: date.low.milliseconds, high: date.high.milliseconds)
    }

    static func number(_ text: String, parameter: String) throws(FHIRFault) -> SearchValue {
        let (prefix, digits) = self.prefix(text)
        guard let value = Double(digits), let range = NumberPrecision.range(digits) else {
            throw FHIRFault(.badRequest, "search.value", ["parameter": parameter, "value": text])
        }
        return .number(prefix, value: value, low: range.lowerBound, high: range.upperBound, system: nil, unit: nil)
    }

    static func quantity(_ text: String, parameter: String) throws(FHIRFault) -> SearchValue {
        let parts = split(text, "|").map(unescape)
        guard parts.count == 1 || parts.count == 3,
            case .number(let prefix, let value, let low, let high, _, _) = try number(parts[0], parameter: parameter)
        else { throw FHIRFault(.badRequest, "search.value", ["parameter": parameter, "value": text]) }
        let system = parts.count == 3 && !parts[1].isEmpty ? parts[1] : nil
        return .number(prefix, value: value, low: low, high: high, system: system, unit: parts.count == 3 && !parts[2].isEmpty ? parts[2] : nil)
    }

    private static func prefix(_ text: String) -> (SearchPrefix, String) {
        guard text.count > 2, let prefix = SearchPrefix(rawValue: String(text.prefix(2))) else { return (.eq, text) }
        return (prefix, String(text.dropFirst(2)))
    }
}
