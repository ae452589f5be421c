import FHIRModel
import FHIRPath
import FHIRSchema

/// R4's invariants by the type they are stated on, compiled once.
struct InvariantTable: Sendable {
    struct Rule: Sendable {
        var key: String
        var isError: Bool
        var expression: FHIRPathExpression
    }

    static let r4 = InvariantTable()

    private var rules: [String: [Rule]] = [:]
    /// Rules whose expression our FHIRPath does not read; none today.
    private(set) var unread: [String] = []

    /// Rules that the structure check keeps already (ele-1), and one about an element that R4's ChargeItemDefinition lacks.
    private static let kept: Set<String> = ["ele-1", "cid-0"]

    init(_ definitions: Definitions = .r4) {
        for type in definitions.allTypes {
            for invariant in type.invariants where !Self.kept.contains(invariant.key) {
                let place = invariant.path.isEmpty ? type.name : type.name + "." + invariant.path
                do {
                    let expression = try FHIRPathExpression(InvariantCorrections.corrected(invariant.key, invariant.expression))
                    rules[place, default: []].append(Rule(key: invariant.key, isError: invariant.isError, expression: expression))
                } catch {
                    unread.append(invariant.key)
                }
            }
        }
    }

    func rules(_ place: String) -> [Rule] { rules[place] ?? [] }
}
