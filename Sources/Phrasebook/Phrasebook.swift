/// All wording for people, in both languages. Keys are named where things happen; words are chosen here.
public enum Phrasebook {
    /// The phrase `key` with `{name}` filled from `values`; the key itself when no phrase is kept, so that nothing is ever blank.
    public static func text(_ key: String, _ values: [String: String] = [:], _ language: Language) -> String {
        guard let entry = phrases[key] else { return key }
        var text = language == .chinese ? entry.chinese : entry.english
        for (name, value) in values {
            // A value that begins with @ names a phrase itself, or several, parted by spaces.
            let word = value.hasPrefix("@") ? words(value, language) : value
            text = text.replacing("{\(name)}", with: word)
        }
        return text
    }

    private static func words(_ value: String, _ language: Language) -> String {
        let keys = value.split(separator: " ").map { String($0.dropFirst()) }
        return keys.allSatisfy(holds) ? keys.map { text($0, [:], language) }.joined(separator: language == .chinese ? "、" : ", ") : value
    }

    /// Whether a phrase is kept under `key`.
    public static func holds(_ key: String) -> Bool { phrases[key] != nil }

    /// All keys, for the house test.
    public static var keys: [String] { phrases.keys.sorted() }

    struct Entry: Sendable {
        var chinese: String
        var english: String
    }

    private static let lists =
        faultPhrases + careFaultPhrases + planningFaultPhrases + pagePhrases + carePagePhrases + referralPagePhrases + planningPagePhrases

    /// Keys that stand more than once, for the house test: one of their phrases would never be said.
    public static var twice: [String] { Dictionary(grouping: lists, by: \.0).filter { $0.value.count > 1 }.keys.sorted() }

    private static let phrases: [String: Entry] = {
        var all: [String: Entry] = [:]
        for (key, chinese, english) in lists {
            all[key] = Entry(chinese: chinese, english: english)
        }
        return all
    }()
}
