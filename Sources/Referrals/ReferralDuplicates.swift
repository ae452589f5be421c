public import FHIRModel
import FHIRSearch
public import Records

/// The same patient with the same problem within the days that count: one referral goes on, further ones are linked to it.
public enum ReferralDuplicates {
    /// The unique name of a live referral: two sent at the same moment cannot both have it.
    static func name(_ patient: ResourceKey, _ problem: String) -> String { "referral/\(patient.id)/\(folded(problem))" }

    /// Letters, digits and characters alone, in small letters: what two people who mean the same are likely to write alike.
    static func folded(_ problem: String) -> String { String(problem.lowercased().filter { $0.isLetter || $0.isNumber }.prefix(120)) }

    /// The referral that is under way for the problem already; nil when there is none, or one too old to be the same.
    static func present(_ transaction: ScopedTransaction, _ patient: ResourceKey, _ problem: String, days: Int) throws -> ResourceKey? {
        guard let holder = try transaction.holder(name(patient, problem)) else { return nil }
        guard let task = try transaction.present(holder), let referral = try? ReferralResources.referralCase(task), !referral.state.isTerminal,
            let authored = task["authoredOn"].string.flatMap({ PartialDate($0) })?.low, authored >= transaction.now.adding(days: -days)
        else {
            try transaction.release(name(patient, problem))
            return nil
        }
        return holder
    }

    /// The newest referral for the problem that has ended within the days: a new one is no duplicate of it, and belongs to it.
    static func ended(_ transaction: ScopedTransaction, _ patient: ResourceKey, _ problem: String, days: Int) throws -> ResourceKey? {
        let pairs = [
            ("patient", patient.description), ("authored-on", "ge" + transaction.now.adding(days: -days).text), ("status", "completed,rejected,failed"),
            ("_sort", "-authored-on"), ("_count", "50"),
        ]
        let wanted = folded(problem)
        return try transaction.known(SearchReader().read("Task", pairs)).first { task in
            folded(task["description"].string ?? "") == wanted && (try? ReferralResources.referralCase(task)) != nil
        }?.key
    }

    static func refusal(_ key: ResourceKey, days: Int) -> FHIRFault {
        var fault = FHIRFault(.conflict, "referral.duplicate", ["key": key.description, "days": "\(days)"], at: "ServiceRequest.reasonCode")
        fault.related = [FHIRFault.Related(key, key.description)]
        return fault
    }

    /// Gives the name back when a referral ends, or takes it for one that goes on again and finds it free.
    static func follow(_ transaction: ScopedTransaction, _ task: Resource, _ referral: ReferralCase, wasOpen: Bool) throws {
        guard let key = task.key, let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }), wasOpen == referral.state.isTerminal else {
            return
        }
        let name = name(patient, task["description"].string ?? "")
        let holder = try transaction.holder(name)
        if wasOpen, holder == key { try transaction.release(name) }
        if !wasOpen, holder == nil { try transaction.claim(name, for: key) }
    }

    /// After a merge: the survivor's open referrals carry its name, and those for the same problem are linked to the first and told to all of their
    /// institutions, so that one of them is closed by somebody who knows both.
    public static func merged(_ transaction: ScopedTransaction, from source: ResourceKey, to target: ResourceKey, days: Int) throws {
        let pairs = [
            ("patient", target.description), ("status", "requested,received,accepted,on-hold,in-progress"), ("_sort", "authored-on"), ("_count", "200"),
        ]
        for task in try transaction.known(SearchReader().read("Task", pairs)) {
            guard let key = task.key, let referral = try? ReferralResources.referralCase(task), !referral.state.isTerminal, referral.state != .draft else {
                continue
            }
            let problem = task["description"].string ?? ""
            if try transaction.holder(name(source, problem)) == key { try transaction.release(name(source, problem)) }
            guard let first = try present(transaction, target, problem, days: days) else {
                try transaction.claim(name(target, problem), for: key)
                continue
            }
            if first == key { continue }
            try link(transaction, task, to: first)
            let audience = try [task, transaction.read(first).resource()].flatMap { task in
                ["requester", "owner"].compactMap { ReferralDesk.reference(task, $0)?.id }
            }
            try transaction.post("referral.duplicate-found", key, audience: Set(audience).sorted())
        }
    }

    /// Both say which the other is.
    private static func link(_ transaction: ScopedTransaction, _ task: Resource, to first: ResourceKey) throws {
        guard let key = task.key else { return }
        for (own, other) in [(key, first), (first, key)] {
            let present = try transaction.read(own).resource()
            let isLinked = present["output"].items.contains {
                $0["type"]["text"].string == "related" && $0["valueReference"]["reference"].string == other.description
            }
            if isLinked { continue }
            try transaction.put(PreparedResource(present.appending([ReferralResources.output("related", reference: other)], to: "output")), id: own.id)
        }
    }

    /// Other open referrals of the same patient for the same problem within the days: also those that a merge brought together.
    public static func others(_ reader: ScopedReader, _ task: Resource, days: Int) throws -> [Resource] {
        guard let patient = task["for"]["reference"].string else { return [] }
        let problem = folded(task["description"].string ?? "")
        let pairs = [
            ("patient", patient), ("authored-on", "ge" + reader.now.adding(days: -days).text), ("status", "requested,received,accepted,on-hold,in-progress"),
            ("_count", "50"),
        ]
        return try reader.resources(SearchReader().read("Task", pairs)).filter { other in
            guard other.key != task.key, let referral = try? ReferralResources.referralCase(other) else { return false }
            return !referral.state.isTerminal && folded(other["description"].string ?? "") == problem
        }
    }
}
