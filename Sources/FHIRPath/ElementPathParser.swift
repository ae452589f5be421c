import FHIRModel

/// Recursive descent over the small grammar of `ElementPath`.
struct ElementPathParser {
    private var tokens: [String]
    private var position = 0
    private let source: String

    init(_ source: String) {
        self.source = source
        self.tokens = Self.tokenize(source)
    }

    mutating func parseUnion() throws(FHIRFault) -> [ElementPath.Branch] {
        var branches = try parseTerm()
        while take("|") { branches += try parseTerm() }
        if position < tokens.count { throw fault() }
        return branches
    }

    private mutating func parseTerm() throws(FHIRFault) -> [ElementPath.Branch] {
        var branches = try parsePath()
        if take("as") {
            let type = try next()
            branches = branches.map { branch in
                var branch = branch
                branch.steps.append(.type(type))
                return branch
            }
        } else if take("and") {
            // `x.exists() and x != false`: whether x is there and is not false.
            let other = try parsePath()
            guard take("!="), take("false"), branches.count == 1, branches[0].steps.last == .exists,
                other.first?.steps == Array(branches[0].steps.dropLast())
            else { throw fault() }
            branches[0].steps[branches[0].steps.count - 1] = .existsAndTrue
        }
        return branches
    }

    private mutating func parsePath() throws(FHIRFault) -> [ElementPath.Branch] {
        var branches: [ElementPath.Branch]
        if take("(") {
            branches = try parseTerm()
            while take("|") { branches += try parseTerm() }
            try expect(")")
        } else {
            branches = [try parseStart()]
        }
        while true {
            let step: ElementPath.Step
            if take(".") {
                step = try parseStep()
            } else if take("[") {
                guard let index = Int(try next()) else { throw fault() }
                try expect("]")
                step = .item(index)
            } else {
                return branches
            }
            for index in branches.indices { branches[index].steps.append(step) }
        }
    }

    private mutating func parseStart() throws(FHIRFault) -> ElementPath.Branch {
        let name = try next()
        guard let first = name.unicodeScalars.first else { throw fault() }
        if first.properties.isUppercase { return ElementPath.Branch(root: name, steps: []) }
        guard first.properties.isAlphabetic else { throw fault() }
        return ElementPath.Branch(root: nil, steps: [.member(ElementPath.PathName(name))])
    }

    private mutating func parseStep() throws(FHIRFault) -> ElementPath.Step {
        let name = try next()
        guard take("(") else { return .member(ElementPath.PathName(name)) }
        let step: ElementPath.Step
        switch name {
        case "as", "ofType": step = .type(try next())
        case "exists": step = .exists
        case "where": step = try parseFilter()
        default: throw fault()
        }
        try expect(")")
        return step
    }

    private mutating func parseFilter() throws(FHIRFault) -> ElementPath.Step {
        var names = [try next()]
        if names == ["resolve"] {
            try expect("(")
            try expect(")")
            try expect("is")
            return .whereResolves(ElementPath.PathName(try next()))
        }
        while take(".") { names.append(try next()) }
        try expect("=")
        let literal = try next()
        guard literal.hasPrefix("'") else { throw fault() }
        return .whereEqual(names, String(literal.dropFirst()))
    }

    private mutating func next() throws(FHIRFault) -> String {
        guard position < tokens.count else { throw fault() }
        position += 1
        return tokens[position - 1]
    }

    private mutating func take(_ token: String) -> Bool {
        guard position < tokens.count, tokens[position] == token else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ token: String) throws(FHIRFault) {
        if !take(token) { throw fault() }
    }

    private func fault() -> FHIRFault { FHIRFault(.invalid, "path.unknown", ["expression": source]) }

    /// Names, numbers and marks; a literal keeps its opening quote as its sign.
    private static func tokenize(_ source: String) -> [String] {
        var tokens: [String] = []
        var rest = Substring(source)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first == "'" {
                let body = rest.dropFirst().prefix { $0 != "'" }
                tokens.append("'" + body)
                rest = rest.dropFirst(body.count + 2)
            } else if first.isLetter || first.isNumber || first == "_" {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                tokens.append(String(word))
                rest = rest.dropFirst(word.count)
            } else if rest.hasPrefix("!=") {
                tokens.append("!=")
                rest = rest.dropFirst(2)
            } else {
                tokens.append(String(first))
                rest.removeFirst()
            }
        }
        return tokens
    }
}
