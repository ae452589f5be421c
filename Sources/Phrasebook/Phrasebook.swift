/// All wording for people, in both languages. Keys are named where things happen; words are chosen here.
public enum Phrasebook {
    /// The phrase `key` with `{name}` filled from `values`; the key itself when no phrase is kept, so that nothing is ever blank.
    public static func text(_ key: String, _ values: [String: String] = [:], _ language: Language) -> String {
        guard let entry = phrases[key] else { return key }
        var text = language == .chinese ? entry.chinese : entry.english
        for (name, value) in values {
            // A value that begins with @ names a phrase itself.
            let word = value.hasPrefix("@") && holds(String(value.dropFirst())) ? self.text(String(value.dropFirst()), [:], language) : value
            text = text.replacing("{\(name)}", with: word)
        }
        return text
    }

    /// Whether a phrase is kept under `key`.
    public static func holds(_ key: String) -> Bool { phrases[key] != nil }

    /// All keys, for the house test.
    public static var keys: [String] { phrases.keys.sorted() }

    struct Entry: Sendable {
        var chinese: String
        var english: String
    }

    private static let lists = faultPhrases + careFaultPhrases + planningFaultPhrases + pagePhrases + carePagePhrases + planningPagePhrases

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
