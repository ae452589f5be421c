import Booking
import CareNetwork
import FHIRModel
import FHIRSearch
import FHIRService
import Records
import RegionalPolicy
import Synchronization

/// All services of the network at hand, and the search for care among them.
final class CareDirectory: Sendable {
    private let records: ScopedRecords
    private let policies: PolicyShelf
    private let schedules: ScheduleDirectory
    private let surroundings: Surroundings
    private let kept = Mutex<(generation: Int, all: [CareService])?>(nil)

    init(_ records: ScopedRecords, _ policies: PolicyShelf, _ schedules: ScheduleDirectory, _ surroundings: Surroundings) {
        self.records = records
        self.policies = policies
        self.schedules = schedules
        self.surroundings = surroundings
    }

    func all() throws -> [CareService] {
        let generation = records.networkGeneration
        if let found = kept.withLock({ $0 }), found.generation == generation { return found.all }
        let all = try records.figures { reader in
            var places: [ResourceKey: Place] = [:]
            var found: [CareService] = []
            try reader.forEach("Location", []) { location in
                guard let owner = location["managingOrganization"]["reference"].string.flatMap({ ResourceKey($0) }), places[owner] == nil,
                    let latitude = location["position"]["latitude"].number.flatMap({ Double($0) }),
                    let longitude = location["position"]["longitude"].number.flatMap({ Double($0) })
                else { return }
                places[owner] = Place(latitude: latitude, longitude: longitude)
            }
            var institutions: [ResourceKey: Resource?] = [:]
            try reader.forEach("HealthcareService", []) { service in
                guard let owner = service["providedBy"]["reference"].string.flatMap({ ResourceKey($0) }) else { return }
                if institutions[owner] == nil { institutions[owner] = .some(try reader.find(owner)) }
                if let made = Self.service(service, owner, institutions[owner] ?? nil, places[owner]) { found.append(made) }
            }
            return found
        }
        kept.withLock { $0 = (generation, all) }
        return all
    }

    private struct Place {
        var latitude: Double
        var longitude: Double
    }

    private static func service(_ service: Resource, _ owner: ResourceKey, _ institution: Resource?, _ place: Place?) -> CareService? {
        guard let id = service.id, let institution else { return nil }
        let level = institution["type"].items.flatMap { Array($0["coding"].items) }.first { $0["system"].string == InstitutionLevel.system }?["code"].string
        let address = institution["address"][0]
        var made = CareService(
            id: id, organisation: owner.id, name: institution["name"].string ?? owner.id, level: level.flatMap(InstitutionLevel.init) ?? .county,
            province: address["state"].string ?? "", prefecture: address["city"].string ?? "", district: address["district"].string ?? "")
        made.position = place.map { ($0.latitude, $0.longitude) }
        made.specialties = words(service["specialty"])
        made.techniques = words(service["characteristic"])
        for part in service["extension"].items {
            switch part["url"].string {
            case "urn:junyi:minimum-age": made.minimumAge = part["valueInteger"].integer
            case "urn:junyi:maximum-age": made.maximumAge = part["valueInteger"].integer
            case "urn:junyi:gender": made.gender = part["valueCode"].string
            default: break
            }
        }
        made.isActive = (service["active"].boolean ?? true) && (institution["active"].boolean ?? true)
        return made
    }

    private static func words(_ concepts: JSONValue) -> Set<String> {
        Set(concepts.items.flatMap { [$0["text"].string] + $0["coding"].items.map { $0["code"].string } }.compactMap { $0 })
    }

    // MARK: the search

    /// An option with its cost and the soonest free slot of the specialty there.
    struct Found {
        var option: CareOption
        var cost: CareCost?
        var withoutReferral: CareCost?
        var earliest: FreeSlot?
    }

    /// Options asked for their soonest slot at most.
    private static let slotLimit = 400

    func find(_ wish: CareWish, partners: Set<String>) throws -> [Found] {
        let table = try insurance(wish)
        let options = CareSearch.options(try all(), wish, partners: partners, kilometres: GreatCircle.kilometres)
        let clinics = Dictionary(grouping: try schedules.entries().values.filter { $0.organisation != nil }) { $0.organisation ?? "" }
        return try records.figures { reader in
            var asked = 0
            let found = try options.map { option in
                var earliest: FreeSlot?
                if option.exclusions.isEmpty, asked < Self.slotLimit, let own = clinics[option.service.organisation] {
                    asked += 1
                    let fitting = own.filter { entry in entry.isVisit && (wish.specialty.map(entry.specialties.contains) ?? true) }
                    earliest = try fitting.compactMap { try SlotQueries.next(reader, of: $0.key, limit: 1).first }.min { $0.start < $1.start }
                }
                let cost = CareCost(option.service.level, option.reach, isReferred: true, table)
                var option = option
                if let before = wish.before, option.exclusions.isEmpty, earliest.map({ $0.start >= before }) ?? true { option.exclusions.append(.waiting) }
                if let limit = wish.maximumOwn, cost.map({ $0.own > limit }) ?? false { option.exclusions.append(.cost) }
                return Found(
                    option: option, cost: cost,
                    withoutReferral: CareCost(option.service.level, option.reach, isReferred: false, table), earliest: earliest)
            }
            // As far as each other, what can be booked comes first.
            return found.enumerated().sorted { Self.place($0) < Self.place($1) }.map(\.element)
        }
    }

    private static func place(_ found: (offset: Int, element: Found)) -> (Int, Int, Int, Int) {
        let option = found.element.option
        return (option.exclusions.isEmpty ? 0 : 1, option.reach.rawValue, found.element.earliest == nil ? 1 : 0, found.offset)
    }

    private func insurance(_ wish: CareWish) throws -> InsuranceTable {
        let (book, day) = (try policies.book(), surroundings.now().date)
        return InsuranceTable(
            ratio: book.table("insurance.region-ratio", on: day), deductible: book.table("insurance.deductible", on: day),
            stayCost: book.table("insurance.stay-cost", on: day), referredCut: book.number("insurance.referred-cut", on: day),
            unreferredCut: book.number("insurance.unreferred-cut", on: day))
    }

    /// Institutions with a tie to one, whoever leads.
    static func partners(_ reader: ScopedReader, of own: String) throws -> Set<String> {
        var found: Set<String> = []
        for (side, other) in [("participating-organization", "organization"), ("primary-organization", "participatingOrganization")] {
            for tie in try reader.resources(
                SearchReader().read("OrganizationAffiliation", [(side, "Organization/\(own)"), ("active", "true"), ("_count", "500")]))
            {
                if let key = tie.root.member(other)["reference"].string.flatMap({ ResourceKey($0) }) { found.insert(key.id) }
            }
        }
        return found
    }

    /// Where an institution is, as the place that care is looked for from.
    func place(of organisation: String, _ reader: ScopedReader, _ wish: inout CareWish) throws {
        guard let institution = try reader.find(ResourceKey("Organization", organisation)) else { return }
        let address = institution["address"][0]
        (wish.province, wish.prefecture, wish.district) = (address["state"].string ?? "", address["city"].string ?? "", address["district"].string ?? "")
        let place = try reader.resources(SearchReader().read("Location", [("organization", "Organization/\(organisation)"), ("_count", "1")])).first
        if let latitude = place?["position"]["latitude"].number.flatMap({ Double($0) }),
            let longitude = place?["position"]["longitude"].number.flatMap({ Double($0) })
        {
            wish.position = (latitude, longitude)
        }
    }
}
