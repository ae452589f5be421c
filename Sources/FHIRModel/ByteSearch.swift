/// Finds a few bytes in many (Horspool 1980): most places are stepped over unread.
public enum ByteSearch {
    /// Whether `text` holds `pattern`; an empty pattern is everywhere. About the text's length divided by the pattern's in steps.
    public static func contains(_ text: [UInt8], _ pattern: [UInt8]) -> Bool {
        let length = pattern.count
        guard length > 0 else { return true }
        guard length <= text.count else { return false }
        let last = pattern[length - 1]
        let (bytes, wanted) = (text.span, pattern.span)
        var end = length - 1
        while end < bytes.count {
            let byte = bytes[end]
            if byte == last {
                var back = 1
                while back < length, bytes[end - back] == wanted[length - 1 - back] { back += 1 }
                if back == length { return true }
            }
            var step = length
            for place in 0..<length - 1 where wanted[place] == byte { step = length - 1 - place }
            end += step
        }
        return false
    }
}
