import FHIRModel

/// What one active Consent says of who may see a patient's records (https://hl7.org/fhir/R4/consent.html#rules).
///
/// Understood are actors, resource types (`class`), periods and nested exceptions. A refusal with a condition beyond these holds for
/// everything; a permission with one permits nothing, and what it refuses within holds: what is not understood never opens a record.
struct ConsentRule: Sendable {
    var patient: PatientMark
    var root: Provision

    struct Provision: Sendable {
        var permits: Bool
        /// References of those it is about; empty for everybody.
        var actors: Set<String> = []
        /// Resource types; empty for all.
        var types: Set<String> = []
        /// Milliseconds since 1970, half-open.
        var period: Range<Int64>?
        var exceptions: [Provision] = []
    }

    /// Nil for a consent that is not active, is about something else, or names no patient.
    init?(_ consent: Resource, patient: PatientMark) {
        guard consent["status"].string == "active", consent["scope"]["coding"].items.contains(where: { $0["code"].string == "patient-privacy" }) else {
            return nil
        }
        self.patient = patient
        let policy = consent["policyRule"]["coding"].items.compactMap { $0["code"].string }
        let base = !policy.contains { $0 == "OPTOUT" || $0 == "OPTOUTE" }
        let place = consent["provision"]
        root = Self.read(place, base) ?? Provision(permits: base, exceptions: Self.refusals(place))
    }

    private static func read(_ place: JSONValue, _ base: Bool) -> Provision? {
        var provision = Provision(permits: place["type"].string.map { $0 == "permit" } ?? base)
        let isWhole = ["action", "securityLabel", "purpose", "code", "dataPeriod", "data"].allSatisfy { !place.member($0).exists }
        if isWhole {
            provision.actors = Set(place["actor"].items.compactMap { $0["reference"]["reference"].string })
            provision.types = Set(place["class"].items.compactMap { $0["code"].string })
            if place["period"].exists { provision.period = range(place["period"]) }
        } else if provision.permits {
            return nil
        }
        provision.exceptions = exceptions(place, !provision.permits)
        return provision
    }

    private static func exceptions(_ place: JSONValue, _ base: Bool) -> [Provision] {
        place["provision"].items.flatMap { inner in read(inner, base).map { [$0] } ?? refusals(inner) }
    }

    /// What a permission that is not understood refuses within, without what those refusals let through again.
    private static func refusals(_ permission: JSONValue) -> [Provision] {
        exceptions(permission, false).filter { !$0.permits }.map { refusal in
            var refusal = refusal
            refusal.exceptions = []
            return refusal
        }
    }

    private static func range(_ period: JSONValue) -> Range<Int64> {
        let low = period["start"].string.flatMap { PartialDate($0)?.low.milliseconds } ?? .min
        let high = period["end"].string.flatMap { PartialDate($0)?.high.milliseconds } ?? .max
        return low..<max(low, high)
    }

    /// Whether resources of `type` are kept from whoever acts as one of `actors`; `type` empty: those that no provision names.
    func hides(_ type: String, from actors: Set<String>, at now: Int64) -> Bool { !(Self.decide(root, type, actors, now) ?? true) }

    /// Types that some provision names.
    var namedTypes: Set<String> { Self.types(root) }

    private static func types(_ provision: Provision) -> Set<String> { provision.exceptions.reduce(provision.types) { $0.union(types($1)) } }

    /// Nil where the provision does not apply. Among exceptions of one level a refusal wins.
    private static func decide(_ provision: Provision, _ type: String, _ actors: Set<String>, _ now: Int64) -> Bool? {
        guard provision.actors.isEmpty || !provision.actors.isDisjoint(with: actors), provision.types.isEmpty || provision.types.contains(type),
            provision.period?.contains(now) ?? true
        else { return nil }
        let inner = provision.exceptions.compactMap { decide($0, type, actors, now) }
        return inner.isEmpty ? provision.permits : !inner.contains(false)
    }
}
