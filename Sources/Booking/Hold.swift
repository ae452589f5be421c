public import FHIRModel

/// A slot kept for somebody for a while: an Appointment of status `pending` whose end is stored, so that a restart forgets none.
///
/// The Slot is `busy-tentative` meanwhile. An offer of the waiting list is a hold too, for the referral that it names.
public enum Hold {
    static let untilURL = "urn:junyi:hold-until"
    static let byURL = "urn:junyi:hold-by"
    static let offerURL = "urn:junyi:waiting-offer"
    static let nameURL = "urn:junyi:hold-name"
    static let urls = [untilURL, byURL, offerURL, nameURL, WaitingList.entryURL]

    /// When it lapses; nil for an appointment that is no hold.
    public static func until(_ appointment: Resource) -> Instant? {
        guard appointment["status"].string == "pending" else { return nil }
        return appointment["extension"].items.first { $0["url"].string == untilURL }?["valueDateTime"].string.flatMap { PartialDate($0) }?.low
    }

    static func isOver(_ appointment: Resource, at now: Instant) -> Bool { until(appointment).map { $0 <= now } ?? false }

    /// Whose it is: `Practitioner/x` or `Patient/x`.
    static func owner(_ appointment: Resource) -> String? {
        appointment["extension"].items.first { $0["url"].string == byURL }?["valueReference"]["reference"].string
    }

    /// Whether it is an offer of the waiting list.
    public static func isOffer(_ appointment: Resource) -> Bool { appointment["extension"].items.contains { $0["url"].string == offerURL } }

    /// The unique name that it has of its person's few; nil for an offer.
    static func name(of appointment: Resource) -> String? {
        appointment["extension"].items.first { $0["url"].string == nameURL }?["valueString"].string
    }

    static func extensions(until end: Instant, by owner: ResourceKey, name: String?, entry: ResourceKey? = nil) -> JSONTree {
        var parts: [JSONTree] = [
            ["url": .string(untilURL), "valueDateTime": .string(end.text)],
            ["url": .string(byURL), "valueReference": ["reference": .string(owner.description)]],
        ]
        parts.append(name.map { ["url": .string(nameURL), "valueString": .string($0)] } ?? ["url": .string(offerURL), "valueBoolean": true])
        if let entry { parts.append(["url": .string(WaitingList.entryURL), "valueReference": ["reference": .string(entry.description)]]) }
        return .array(parts)
    }

    /// The unique names of a person's holds: as many as they may have at once.
    static func name(_ owner: ResourceKey, _ number: Int) -> String { "hold/\(owner)/\(number)" }
}
