/// One row of the referral machine.
public struct ReferralTransition: Sendable {
    /// Where a command leads.
    public enum Target: Sendable, Equatable {
        case state(ReferralState)
        /// Back to the state that a cancel request left.
        case resume
    }

    public var from: ReferralState
    public var actor: ReferralActor
    public var command: ReferralCommand
    public var target: Target
    /// Inputs that must be given; alternatives parted by `|`.
    public var needs: [String]
    /// What is done besides, such as `slot:take`; a `?` where there may be nothing to do it to.
    public var effects: [String]
    public var rules: Set<ReferralDirection>

    /// The institutions and people that are told, by their letters: R, D, P, H.
    public var audience: [String] { effects.first { $0.hasPrefix("notify:") }.map { $0.dropFirst(7).split(separator: "+").map(String.init) } ?? [] }

    /// The value of an effect and whether it is optional; nil when the row has none of the name.
    func effect(_ name: String) -> (value: String, isOptional: Bool)? {
        guard let found = effects.first(where: { $0.hasPrefix(name + ":") })?.dropFirst(name.count + 1) else { return nil }
        return found.hasSuffix("?") ? (String(found.dropLast()), true) : (String(found), false)
    }
}

/// The machine as a table: code, operations, buttons, documentation and tests come from these rows.
public enum ReferralTransitions {
    public static let all: [ReferralTransition] = referralTableData.description.split(separator: "\n").flatMap(rows)

    private static let byState = Dictionary(grouping: all, by: \.from)

    private static func rows(_ line: Substring) -> [ReferralTransition] {
        let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 7, let command = ReferralCommand(rawValue: parts[2]) else { preconditionFailure("referral table: \(line)") }
        func list(_ text: String, _ separator: Character) -> [String] { text.split(separator: separator).map(String.init) }
        let rules = list(parts[6], ",").compactMap(ReferralDirection.init)
        return list(parts[0], ",").flatMap { name -> [ReferralTransition] in
            guard let from = ReferralState(rawValue: name) else { preconditionFailure("referral table: \(name)") }
            return list(parts[1], ",").map { word in
                guard let actor = ReferralActor(rawValue: word), let target = target(parts[3], from) else { preconditionFailure("referral table: \(line)") }
                return ReferralTransition(
                    from: from, actor: actor, command: command, target: target, needs: list(parts[4], ","), effects: list(parts[5], " "),
                    rules: rules.isEmpty ? Set(ReferralDirection.allCases) : Set(rules))
            }
        }
    }

    private static func target(_ text: String, _ from: ReferralState) -> ReferralTransition.Target? {
        text == "=" ? .state(from) : text == "@resume" ? .resume : ReferralState(rawValue: text).map { .state($0) }
    }

    public static func rows(_ state: ReferralState) -> [ReferralTransition] { byState[state] ?? [] }
}
