import FHIRModel
import Records

/// Unique names, events, subscribers and the audit.
extension SQLiteTransaction {
    func claim(_ name: String, for holder: ResourceKey) throws {
        let find = try connection.statement("SELECT holder FROM claim WHERE name = ?1")
        defer { find.reset() }
        if try find.bind(1, name).step() {
            if find.text(0) == holder.description { return }
            throw FHIRFault(.conflict, "record.claimed", ["name": name, "holder": find.text(0)])
        }
        try connection.statement("INSERT INTO claim(name, holder) VALUES (?1, ?2)").bind(1, name).bind(2, holder.description).run()
    }

    func remember(_ command: RememberedCommand, as name: String, at now: Instant) throws {
        try connection.statement("INSERT INTO command(name, digest, type, id, version, at, unchanged) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
            .bind(1, name).bind(2, command.digest).bind(3, command.key.type).bind(4, command.key.id).bind(5, Int64(command.version))
            .bind(6, now.milliseconds).bind(7, Int64(command.isUnchanged ? 1 : 0)).run()
    }

    func release(_ name: String) throws {
        try connection.statement("DELETE FROM claim WHERE name = ?1").bind(1, name).run()
    }

    func post(_ event: DomainEvent) throws {
        try connection.statement("INSERT INTO outbox(at, topic, type, id, audience) VALUES (?1, ?2, ?3, ?4, ?5)")
            .bind(1, event.at.milliseconds).bind(2, event.topic).bind(3, event.subject.type).bind(4, event.subject.id)
            .bind(5, event.audience.joined(separator: " ")).run()
        postedEvents = true
    }

    func note(_ subscription: ResourceKey, _ version: StoredVersion) throws {
        try connection.statement(
            """
            INSERT INTO subscription_event(subscription, number, at, type, id, version)
            SELECT ?1, COALESCE(MAX(number), 0) + 1, ?2, ?3, ?4, ?5 FROM subscription_event WHERE subscription = ?1
            """
        ).bind(1, subscription.id).bind(2, version.updated.milliseconds).bind(3, version.key.type).bind(4, version.key.id)
            .bind(5, Int64(version.version)).run()
        postedEvents = true
    }

    func keep(_ state: SubscriptionState, of subscription: ResourceKey) throws {
        try connection.statement(
            """
            INSERT OR REPLACE INTO subscription_state(subscription, delivered, attempts, next_attempt, failing_since, error, user, role, organisation, grants, patient,
                client)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """
        ).bind(1, subscription.id).bind(2, Int64(state.delivered)).bind(3, Int64(state.attempts)).bind(4, state.nextAttempt.milliseconds)
            .bind(5, state.failingSince?.milliseconds).bind(6, state.error).bind(7, state.user.description).bind(8, state.role.rawValue)
            .bind(9, state.organisation).bind(10, text: state.grants?.scopes).bind(11, text: state.grants?.patient?.description)
            .bind(12, text: state.grants?.client).run()
    }

    /// Closes the chain of the audit over what this group added.
    func seal() throws {
        if !hasUnsealed { return }
        try AuditSeal.seal(connection)
        hasUnsealed = false
    }

    func append(_ entries: [AuditEntry]) throws {
        let statement = try connection.statement(
            """
            INSERT INTO audit(at, user, role, organisation, action, type, id, patient, allowed, request, query, purpose, client)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
            """)
        for entry in entries {
            try statement.reset().bind(1, entry.at.milliseconds).bind(2, entry.user).bind(3, entry.role)
                .bind(4, entry.organisation).bind(5, entry.action.rawValue).bind(6, entry.key.type).bind(7, entry.key.id)
                .bind(8, entry.patient?.number).bind(9, entry.isAllowed ? 1 : 0 as Int64).bind(10, entry.request).bind(11, text: entry.query).bind(
                    12, text: entry.breakGlass
                ).bind(13, text: entry.client).run()
        }
        if !entries.isEmpty { hasUnsealed = true }
    }
}
