public import FHIRModel
import Records

/// A visit at a hospital that keeps its own book: `pending` here until that hospital has said yes or no, whatever the network does meanwhile.
///
/// The hospital knows the visit by our id, so that asking twice books once (https://hl7.org/fhir/R4/http.html#upsert), and what was asked and never
/// answered can be asked for.
public enum OutsideVisit {
    /// What the hospital says of a visit.
    public enum Answer: Sendable, Equatable {
        case booked
        case refused(String)
        /// It knows none, or a cancelled one.
        case absent
        /// It said nothing in time: it may have booked or not.
        case unknown
    }

    public enum State: String, Sendable {
        /// To be asked for, or asked and not answered.
        case asked
        case confirmed
        case refused
        /// Cancelled here after the hospital had confirmed it: to be told.
        case withdraw
        /// Cancelled here while nobody knew whether the hospital had it: to be told until no late answer can come.
        case doubtful
        case withdrawn
    }

    /// On a Schedule: the Endpoint of the book that its slots are booked in.
    static let bookURL = "urn:junyi:outside-book"
    static let stateURL = "urn:junyi:outside-state"

    /// The Endpoint of a schedule's own book; nil where the platform keeps it.
    static func book(of schedule: Resource) -> ResourceKey? {
        schedule["extension"].items.first { $0["url"].string == bookURL }?["valueReference"]["reference"].string.flatMap { ResourceKey($0) }
    }

    /// The Endpoint of a visit's hospital; nil for a visit of the platform's own.
    public static func hospital(of visit: Resource) -> ResourceKey? { book(of: visit) }

    public static func state(_ visit: Resource) -> State? {
        visit["extension"].items.first { $0["url"].string == stateURL }?["valueCode"].string.flatMap(State.init)
    }

    /// Whether the hospital is still to say yes.
    public static func isAwaited(_ visit: Resource) -> Bool { visit["status"].string == "pending" && state(visit) == .asked }

    static func marks(_ book: ResourceKey) -> [JSONTree] {
        [["url": .string(bookURL), "valueReference": ["reference": .string(book.description)]], ["url": .string(stateURL), "valueCode": "asked"]]
    }

    static func marking(_ visit: Resource, _ state: State) throws -> Resource {
        let others = visit["extension"].items.filter { $0["url"].string != stateURL }.map { JSONTree.verbatim(Array($0.text)) }
        return try visit.setting("extension", to: .array(others + [["url": .string(stateURL), "valueCode": .string(state.rawValue)]]))
    }

    /// The one book that slots are of; nil for the platform's own. Throws `.businessRule` for slots of several: no hospital answers for another.
    static func book(_ transaction: ScopedTransaction, _ slots: [Resource], _ standings: [ResourceKey: ScheduleStanding]) throws -> ResourceKey? {
        var found: Set<ResourceKey?> = []
        for slot in slots {
            guard let key = slot["schedule"]["reference"].string.flatMap({ ResourceKey($0) }) else { continue }
            if let known = standings[key] { found.insert(known.book) } else { found.insert(try transaction.present(key).flatMap(book(of:))) }
        }
        if found.count > 1 { throw FHIRFault(.businessRule, "booking.outside-many", at: "Appointment.slot") }
        return found.first ?? nil
    }

    /// What a visit becomes when it is cancelled here: its hospital is to be told.
    static func cancelled(_ visit: Resource) throws -> Resource {
        switch state(visit) {
        case .asked: try marking(visit, .doubtful)
        case .confirmed: try marking(visit, .withdraw)
        default: visit
        }
    }

    /// Nobody but the platform says what a hospital said, nor ends such a visit past the desk, which tells the hospital.
    static func check(_ old: Resource?, _ new: Resource?) throws(FHIRFault) {
        let (before, after) = (old.flatMap { state($0) }, new.flatMap { state($0) })
        guard before != nil || after != nil else { return }
        let isSameBook = old.flatMap { hospital(of: $0) } == new.flatMap { hospital(of: $0) }
        if before != after || !isSameBook || old?["status"].string != new?["status"].string {
            throw FHIRFault(.businessRule, "booking.outside-operation", at: "Appointment.status")
        }
    }
}
