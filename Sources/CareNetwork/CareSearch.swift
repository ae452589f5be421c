public import FHIRModel

/// What an institution offers, as somebody who looks for care needs it.
public struct CareService: Sendable {
    public var id: String
    public var organisation: String
    public var name: String
    public var level: InstitutionLevel
    public var province: String
    public var prefecture: String
    public var district: String
    /// Degrees north and east; nil where it is not known.
    public var position: (latitude: Double, longitude: Double)?
    public var specialties: Set<String>
    public var techniques: Set<String>
    /// Completed years, both ends included; nil for no limit.
    public var minimumAge: Int?
    public var maximumAge: Int?
    /// `male` or `female`; nil for both.
    public var gender: String?
    public var isActive: Bool

    public init(id: String, organisation: String, name: String, level: InstitutionLevel, province: String, prefecture: String, district: String) {
        self.id = id
        self.organisation = organisation
        self.name = name
        self.level = level
        self.province = province
        self.prefecture = prefecture
        self.district = district
        specialties = []
        techniques = []
        isActive = true
    }
}

/// What is looked for, and from where.
public struct CareWish: Sendable {
    public var specialty: String?
    public var technique: String?
    public var level: InstitutionLevel?
    public var age: Int?
    public var gender: String?
    public var maximumKilometres: Double?
    /// Minutes of the way at most.
    public var maximumMinutes: Int?
    /// A free slot that begins before this.
    public var before: Instant?
    /// Yuan that the patient pays themselves, at most.
    public var maximumOwn: Int?
    /// Whether only institutions with a tie to the own one count.
    public var onlyPartners = false
    public var province = ""
    public var prefecture = ""
    public var district = ""
    public var position: (latitude: Double, longitude: Double)?

    public init() {}
}

/// Why a service does not fit. Each is told; none is left out silently.
///
/// `waiting`: no slot in time, `cost`: dearer to the patient than asked for; both are known once slots and costs are.
public enum CareExclusion: String, Sendable, CaseIterable { case closed, specialty, technique, level, age, gender, distance, travel, partner, waiting, cost }

/// How far the patient would have to go for it: county first, then city, province, nation (国办发〔2015〕70号).
public enum CareReach: Int, Sendable, CaseIterable { case county, city, province, nation }

/// A service with what speaks for and against it.
public struct CareOption: Sendable {
    public var service: CareService
    public var reach: CareReach
    /// Straight kilometres; nil without positions.
    public var kilometres: Double?
    public var exclusions: [CareExclusion]

    /// Minutes by road as a proxy: 1.3 times the straight line at 60 km/h, 10 minutes at least; nil without positions.
    public var travelMinutes: Int? { Self.minutes(kilometres) }

    static func minutes(_ kilometres: Double?) -> Int? { kilometres.map { max(10, Int(($0 * 1.3).rounded())) } }
}

/// Puts services in the order in which they should be considered, and says of the others why not.
public enum CareSearch {
    /// Options that fit, the nearest reach first and within it the lowest level, then the shortest way; those that do not fit after them.
    ///
    /// `partners`: institutions with a tie to the own one. `kilometres`: the distance of two places, handed in. Linear in the services, then sorted.
    public static func options(
        _ services: [CareService], _ wish: CareWish, partners: Set<String>, kilometres: (Double, Double, Double, Double) -> Double
    ) -> [CareOption] {
        services.map { service in
            var distance: Double?
            if let own = wish.position, let there = service.position { distance = kilometres(own.latitude, own.longitude, there.latitude, there.longitude) }
            return CareOption(
                service: service, reach: reach(service, wish), kilometres: distance, exclusions: exclusions(service, wish, distance, partners))
        }.sorted { key($0) < key($1) }
    }

    private static func key(_ option: CareOption) -> (Int, Int, Int, Double, String) {
        let order = InstitutionLevel.allCases.reversed().firstIndex(of: option.service.level) ?? 0
        return (option.exclusions.isEmpty ? 0 : 1, option.reach.rawValue, order, option.kilometres ?? .infinity, option.service.id)
    }

    static func reach(_ service: CareService, _ wish: CareWish) -> CareReach {
        if service.province != wish.province { return .nation }
        if service.prefecture != wish.prefecture { return .province }
        return service.district == wish.district ? .county : .city
    }

    private static func exclusions(_ service: CareService, _ wish: CareWish, _ distance: Double?, _ partners: Set<String>) -> [CareExclusion] {
        var found: [CareExclusion] = []
        if !service.isActive { found.append(.closed) }
        if let specialty = wish.specialty, !service.specialties.contains(specialty) { found.append(.specialty) }
        if let technique = wish.technique, !service.techniques.contains(technique) { found.append(.technique) }
        if let level = wish.level, service.level != level { found.append(.level) }
        if let age = wish.age, age < service.minimumAge ?? 0 || age > service.maximumAge ?? .max { found.append(.age) }
        if let gender = wish.gender, let own = service.gender, gender != own { found.append(.gender) }
        if let limit = wish.maximumKilometres, distance.map({ $0 > limit }) ?? true { found.append(.distance) }
        if let limit = wish.maximumMinutes, CareOption.minutes(distance).map({ $0 > limit }) ?? true { found.append(.travel) }
        if wish.onlyPartners && !partners.contains(service.organisation) { found.append(.partner) }
        return found
    }
}
