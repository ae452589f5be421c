extension OutflowPage {
    /// Shares of the patients of a place who are treated elsewhere.
    public struct Place: Sendable {
        public var id: String
        public var name: String
        public var longitude: Double
        public var latitude: Double
        public var patients: Double
        public var before: Double
        public var after: Double
        /// Row of the site that most would go to, and how many; nil for none.
        public var way: (site: Int, patients: Double)?

        public init(
            id: String, name: String, longitude: Double, latitude: Double, patients: Double, before: Double, after: Double,
            way: (site: Int, patients: Double)? = nil
        ) {
            self.way = way
            self.id = id
            self.name = name
            self.longitude = longitude
            self.latitude = latitude
            self.patients = patients
            self.before = before
            self.after = after
        }
    }

    /// Patients who go to a site.
    public struct Site: Sendable {
        public var id: String
        public var name: String
        public var longitude: Double
        public var latitude: Double
        public var before: Double
        public var after: Double

        public init(id: String, name: String, longitude: Double, latitude: Double, before: Double, after: Double) {
            self.id = id
            self.name = name
            self.longitude = longitude
            self.latitude = latitude
            self.before = before
            self.after = after
        }
    }

    public struct Model: Sendable {
        public var grounds: PlanningGrounds
        public var patients: Double
        public var before: Double
        public var after: Double
        /// Share of patients that the fitted model sends to another site than they went to.
        public var error: Double
        public var hasConverged: Bool
        /// What was fitted, in order: its name, its value, its standard error.
        public var weights: [(name: String, value: Double, error: Double)]
        public var places: [Place]
        public var sites: [Site]
        /// Patients who can go nowhere in the scenario.
        public var unserved = 0.0
        /// `min`: minutes by proxy; `table`: those of a table of travel.
        public var waysAreOf = "min"
        /// What the program chose, and how sure it is of it; nil when it was not asked.
        public var choice: Choice?

        public init(
            grounds: PlanningGrounds, patients: Double, before: Double, after: Double, error: Double, hasConverged: Bool,
            weights: [(name: String, value: Double, error: Double)], places: [Place], sites: [Site]
        ) {
            self.grounds = grounds
            self.patients = patients
            self.before = before
            self.after = after
            self.error = error
            self.hasConverged = hasConverged
            self.weights = weights
            self.places = places
            self.sites = sites
        }
    }

    /// Places chosen for new sites.
    public struct Choice: Sendable {
        public var names: [String]
        /// No choice has a smaller share leave.
        public var bound: Double
        public var isProven: Bool

        public init(names: [String], bound: Double, isProven: Bool) {
            self.names = names
            self.bound = bound
            self.isProven = isProven
        }
    }
}
