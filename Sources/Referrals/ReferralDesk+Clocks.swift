public import FHIRModel
public import Records

extension ReferralDesk {
    /// Lets the clock of a Task ring when it is time: alarms its owner one rung higher, or ends what nobody moves. False when it is not time.
    public func ring(_ transaction: ScopedTransaction, _ key: ResourceKey) throws -> Bool {
        guard let task = try transaction.present(key), let alarm = ReferralResources.nextAlarm(task), alarm <= transaction.now else { return false }
        guard let referral = try? ReferralResources.referralCase(task) else { return try remind(transaction, task, key) }
        if referral.state.isTerminal {
            // What is over rings no more, and takes no place before what is due.
            try setAlarm(transaction, task, key, nil)
            return true
        }
        let command = figures.ringing(referral, ReferralResources.times(task), at: transaction.now)
        try move(transaction, key, command, as: [.timer])
        return true
    }

    /// A planned follow-up that nobody did: its owner hears of it every day.
    private func remind(_ transaction: ScopedTransaction, _ task: Resource, _ key: ResourceKey) throws -> Bool {
        let isOpen = ["requested", "received", "accepted", "in-progress", "on-hold"].contains(task["status"].string)
        try setAlarm(transaction, task, key, isOpen ? transaction.now.adding(days: 1) : nil)
        if isOpen {
            try transaction.post("follow-up.overdue", key, audience: [Self.reference(task, "owner"), Self.reference(task, "requester")].compactMap { $0?.id })
        }
        return true
    }

    /// Lets a clock that cannot ring now ring later, so that it does not keep others from ringing.
    public func postpone(_ transaction: ScopedTransaction, _ key: ResourceKey, minutes: Int) throws {
        guard let task = try transaction.present(key) else { return }
        try setAlarm(transaction, task, key, transaction.now.adding(minutes: minutes))
    }

    /// A stop ends on a day to come, within the region's limit.
    func checkStop(_ text: String, at now: Instant) throws(FHIRFault) {
        let limit = figures.stopLimit(from: now)
        guard let until = PartialDate(text)?.high, until > now, until <= limit.date.adding(days: 1).start else {
            throw FHIRFault(.businessRule, "referral.stop-until", ["value": text, "limit": limit.day, "source": "referral.stop-clock"])
        }
    }

    private func setAlarm(_ transaction: ScopedTransaction, _ task: Resource, _ key: ResourceKey, _ alarm: Instant?) throws {
        var parts = task["extension"].items.filter { $0["url"].string != ReferralResources.alarmURL }.map { JSONTree.verbatim(Array($0.text)) }
        if let alarm { parts.append(["url": .string(ReferralResources.alarmURL), "valueDateTime": .string(alarm.text)]) }
        let next = try parts.isEmpty ? (task["extension"].exists ? task.removing("extension") : task) : task.setting("extension", to: .array(parts))
        try transaction.put(PreparedResource(next), id: key.id)
    }
}
