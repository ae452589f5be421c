/// The two languages of every text.
public enum Language: String, Sendable, CaseIterable {
    case chinese = "zh"
    case english = "en"
}
