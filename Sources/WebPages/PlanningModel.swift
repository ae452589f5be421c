public import CareNetwork

/// A siting scenario of one province and what it found: everything the page shows.
public struct PlanningModel: Sendable {
    /// What was asked for; the page's address holds all of it, so that a scenario is shared by its link.
    public struct Scenario: Sendable, Equatable {
        public var province: String
        /// `median`, `center`, `cover` or `least`.
        public var objective: String
        public var count: Int
        public var radius: Int
        /// Divisions that must hold a centre.
        public var fixed: [Int]
        /// Divisions that may hold none.
        public var forbidden: [Int] = []
        /// People that a centre can serve; 0: any number.
        public var capacity = 0
        /// Centres have the capacities of the tables' places instead.
        public var usesOwnCapacity = false
        /// Least number of centres by province, or in one province by city.
        public var minima: [String: Int] = [:]
        /// Ways in minutes by proxy instead of km.
        public var inMinutes = false
        /// How long a job may take.
        public var seconds = 60

        public var hasCapacity: Bool { capacity > 0 || usesOwnCapacity }
        /// As people write them.
        public var minimaText: String { minima.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",") }

        public init(province: String, objective: String, count: Int, radius: Int, fixed: [Int]) {
            self.province = province
            self.objective = objective
            self.count = count
            self.radius = radius
            self.fixed = fixed
        }
    }

    /// One county: how far its people are from their centre, in km or minutes, as things are and in the scenario.
    public struct County: Sendable {
        public var place: Place
        /// Its id in the tables it comes from.
        public var id: String
        public var before: Double
        public var after: Double
        /// Index of its centre among `sites`.
        public var site: Int

        public init(place: Place, id: String, before: Double, after: Double, site: Int) {
            self.place = place
            self.id = id
            self.before = before
            self.after = after
            self.site = site
        }
    }

    public struct Proof: Sendable {
        public var value: Double
        public var bound: Double
        public var isProven: Bool
        public var gapPercent: Double
        public var seed: UInt64
        public var dataVersion: String

        public init(value: Double, bound: Double, isProven: Bool, gapPercent: Double, seed: UInt64, dataVersion: String) {
            self.value = value
            self.bound = bound
            self.isProven = isProven
            self.gapPercent = gapPercent
            self.seed = seed
            self.dataVersion = dataVersion
        }
    }

    public var scenario: Scenario
    public var provinces: [String]
    public var existing: [Place]
    public var sites: [Place]
    public var counties: [County]
    public var proof: Proof
    /// What ways are told in: `km` or `min`.
    public var unit = "km"
    /// Whether they are of a table of travel.
    public var isTravelTable = false

    public init(scenario: Scenario, provinces: [String], existing: [Place], sites: [Place], counties: [County], proof: Proof) {
        self.scenario = scenario
        self.provinces = provinces
        self.existing = existing
        self.sites = sites
        self.counties = counties
        self.proof = proof
    }

    var people: Double { counties.reduce(0) { $0 + Double($1.place.population) } }

    func meanWay(_ way: (County) -> Double) -> Double { counties.reduce(0) { $0 + way($1) * Double($1.place.population) } / max(1, people) }

    /// Percent of the people within `radius`, itself included.
    func percentWithin(_ radius: Double, _ way: (County) -> Double) -> Double {
        100 * counties.filter { way($0) <= radius }.reduce(0) { $0 + Double($1.place.population) } / max(1, people)
    }

    func longest(_ way: (County) -> Double) -> Double { counties.map(way).max() ?? 0 }
}
