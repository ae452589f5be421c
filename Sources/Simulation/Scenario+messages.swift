/// What befalls messages, one thing at a time; `DeliverySimulation` walks them all together.
extension Scenario {
    static let messages: [Scenario] = [
        Scenario(number: 25, title: "messages that come twice, in another order, and days late") { try await $0.deliver(25, [2, 3], downMinutes: 0) },
        Scenario(number: 26, title: "a subscriber that is down for three days") { try await $0.deliver(26, [0]) },
        Scenario(number: 27, title: "dead between the commit and the sending, and before the answer is noted") {
            try await $0.deliver(27, [1, 2], downMinutes: 0)
        },
        Scenario(number: 28, title: "poison on the stream") { try await $0.deliver(28, [0], downMinutes: 0) },
    ]
}

extension ScenarioStage {
    /// Four seeds of messages to which the chances alone happen, with poison between all of them.
    func deliver(_ number: UInt64, _ chances: [Int], downMinutes: Int = 60 * 70) async throws {
        for seed in 0..<4 {
            var delivery = DeliverySimulation(seed: 9_000_000 + number * 10 + UInt64(seed), store: store, chances: chances, downMinutes: downMinutes)
            if let problem = try await delivery.run() { throw ScenarioBroken(words: problem) }
        }
    }
}
