/// Chinese names as people look for them: from any character on, by pinyin, by initials.
///
/// An extension of R4's string search, stated in the CapabilityStatement. Tones are left out; a surname with a reading of its own is
/// found by both. Names up to `limit` characters.
public enum ChineseText {
    /// Characters of one name that are read.
    static let limit = 32

    private static let readings: [Unicode.Scalar: String] = {
        var table: [Unicode.Scalar: String] = [:]
        for line in pinyinData.description.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2 else { continue }
            for scalar in parts[1].unicodeScalars { table[scalar] = String(parts[0]) }
        }
        return table
    }()

    /// Characters that are read otherwise as surnames.
    private static let surnames: [Unicode.Scalar: String] = [
        "单": "shan", "解": "xie", "仇": "qiu", "曾": "zeng", "查": "zha", "盖": "ge", "任": "ren", "区": "ou", "朴": "piao", "翟": "zhai", "缪": "miao", "覃": "qin",
        "冼": "xian", "乐": "yue", "华": "hua", "尉": "yu", "万": "wan", "召": "shao", "秘": "bi", "折": "she", "黑": "he", "员": "yun", "种": "chong", "繁": "po",
    ]

    /// Whether the character is one of those that are read.
    static func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4e00...0x9fff).contains(scalar.value) }

    /// What a name is found by besides itself: its ends, its pinyin from each syllable on, its initials. Empty for a name without Chinese.
    public static func keys(_ name: String) -> Set<String> {
        let scalars = Array(name.unicodeScalars.filter { $0 != " " && $0 != "·" }.prefix(limit))
        guard scalars.contains(where: isHan) else { return [] }
        var found: Set<String> = []
        for start in scalars.indices.dropFirst() where isHan(scalars[start]) { found.insert(FoldedText.fold(text(scalars[start...]))) }
        var spoken: [[String]] = [scalars.map(reading)]
        if let first = scalars.first, let other = surnames[first], other != reading(first) { spoken.append([other] + spoken[0].dropFirst()) }
        for syllables in spoken {
            for start in syllables.indices where isHan(scalars[start]) { found.insert(syllables[start...].joined()) }
            found.insert(syllables.map { String($0.prefix(1)) }.joined())
        }
        found.remove(FoldedText.fold(name))
        found.remove("")
        return found
    }

    private static func reading(_ scalar: Unicode.Scalar) -> String { readings[scalar] ?? String(scalar).lowercased() }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
