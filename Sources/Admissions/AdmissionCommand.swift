public import FHIRModel

/// What somebody may do with an admission that is under way.
public enum AdmissionCommand: Sendable {
    /// The deposit has come: its number at whoever took it, and how much.
    case pay(number: String, yuan: Int)
    case admit
    case cancel(reason: String)

    /// As clients and forms say it. Throws `.badRequest` for another word.
    public init(_ word: String, _ field: (String) -> String?) throws(FHIRFault) {
        switch word {
        case "pay": self = .pay(number: field("payment") ?? "", yuan: field("yuan").flatMap { Int($0) } ?? 0)
        case "admit": self = .admit
        case "cancel": self = .cancel(reason: field("reason") ?? "")
        default: throw FHIRFault(.badRequest, "search.value", ["parameter": "command", "value": word])
        }
    }
}
