public import FHIRModel

/// A compiled path of the kind that search parameters use: unions of member steps with simple filters.
///
/// The whole language is not here; `ElementPath.init` refuses what it does not know, so nothing is read wrongly.
/// Grammar read: `A.b.c`, `a | b`, `(x as T)`, `x.as(T)`, `x.ofType(T)`, `x[n]`, `x.where(a.b = 'v')`,
/// `x.where(resolve() is T)`, `x.exists()`, `x.exists() and x != false` (http://hl7.org/fhirpath/N1, R4 search parameters).
public struct ElementPath: Sendable, Equatable {
    enum Step: Sendable, Equatable {
        case member(PathName)
        /// `x as T`, `x.as(T)`, `x.ofType(T)`: the choice's own name, else the plain one.
        case choice(PathName, plain: PathName)
        case type(String)
        case item(Int)
        case whereEqual([String], String)
        case whereResolves(PathName)
        case exists
        case existsAndTrue
    }

    /// One branch of the union.
    struct Branch: Sendable, Equatable {
        /// The resource type the branch starts from; nil when it starts anywhere.
        var root: String?
        var steps: [Step]
    }

    var branches: [Branch]

    /// A member's name, ready to be compared with bytes. One object, so that a step is passed with one count and not two.
    final class PathName: Sendable, Equatable {
        let text: String
        let bytes: [UInt8]

        init(_ text: String) {
            self.text = text
            bytes = Array(text.utf8)
        }

        static func == (left: PathName, right: PathName) -> Bool { left.text == right.text }
    }

    /// Compiles `expression`. Throws `FHIRFault` of kind `.invalid` for anything outside the grammar.
    public init(_ expression: String) throws(FHIRFault) {
        var parser = ElementPathParser(expression)
        branches = try parser.parseUnion().map(Self.withChoices)
    }

    /// A member and the type that follows it become one step.
    private static func withChoices(_ branch: Branch) -> Branch {
        var steps: [Step] = []
        for step in branch.steps {
            if case .type(let type) = step, case .member(let name) = steps.last {
                steps[steps.count - 1] = .choice(PathName(name.text + ChoiceTypes.suffix(type)), plain: name)
            } else {
                steps.append(step)
            }
        }
        return Branch(root: branch.root, steps: steps)
    }

    init(branches: [Branch]) { self.branches = branches }

    /// A path that leads nowhere.
    public static let nowhere = ElementPath(branches: [])

    /// The branches that can begin at a resource of `type`, with the others dropped.
    public func limited(to type: String) -> ElementPath {
        ElementPath(branches: branches.filter { $0.root == nil || $0.root == type || $0.root == "Resource" || $0.root == "DomainResource" })
    }

    public var isEmpty: Bool { branches.isEmpty }

    /// The names along each branch, choices without their type; nil for a branch that does more than step down.
    public var names: [[String]?] {
        branches.map { branch in
            var names: [String] = []
            for step in branch.steps {
                switch step {
                case .member(let name): names.append(name.text)
                case .choice(_, let plain): names.append(plain.text)
                default: return nil
                }
            }
            return names
        }
    }
}

/// What a path found: a place, or the answer of `exists()`.
public enum PathResult: Sendable {
    case value(JSONValue)
    case boolean(Bool)
}
