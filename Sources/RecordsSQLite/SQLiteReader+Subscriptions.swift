import FHIRModel
import Records

extension SQLiteReader {
    final func subscriptionState(_ key: ResourceKey) throws -> SubscriptionState? {
        let statement = try connection.statement(
            """
            SELECT delivered, attempts, next_attempt, failing_since, error, user, role, organisation,
                (SELECT COALESCE(MAX(number), 0) FROM subscription_event e WHERE e.subscription = s.subscription), grants, patient, client
            FROM subscription_state s WHERE subscription = ?1
            """)
        defer { statement.reset() }
        guard try statement.bind(1, key.id).step(), let user = ResourceKey(statement.text(5)), let role = UserRole(rawValue: statement.text(6)) else {
            return nil
        }
        var state = SubscriptionState(user: user, role: role, organisation: statement.text(7))
        state.delivered = Int(statement.integer(0))
        state.attempts = Int(statement.integer(1))
        state.nextAttempt = Instant(milliseconds: statement.integer(2))
        state.failingSince = statement.optionalInteger(3).map(Instant.init(milliseconds:))
        state.error = statement.text(4)
        state.newest = Int(statement.integer(8))
        if !statement.isNull(9) {
            state.grants = try AccessGrants(scopes: statement.text(9), patient: ResourceKey(statement.text(10)), client: statement.text(11))
        }
        return state
    }

    final func subscriptionEvents(_ key: ResourceKey, after number: Int, limit: Int) throws -> [SubscriptionEvent] {
        let statement = try connection.statement(
            "SELECT number, at, type, id, version FROM subscription_event WHERE subscription = ?1 AND number > ?2 ORDER BY number LIMIT ?3")
        defer { statement.reset() }
        statement.bind(1, key.id).bind(2, Int64(number)).bind(3, Int64(limit))
        var found: [SubscriptionEvent] = []
        while try statement.step() {
            found.append(
                SubscriptionEvent(
                    number: Int(statement.integer(0)), at: Instant(milliseconds: statement.integer(1)),
                    subject: ResourceKey(statement.text(2), statement.text(3)), version: Int(statement.integer(4))))
        }
        return found
    }
}
