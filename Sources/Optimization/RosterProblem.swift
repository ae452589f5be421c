/// Experts to be sent to clinics at other hospitals over a span of days.
public struct RosterProblem: Sendable {
    public struct Expert: Sendable {
        /// City the expert lives in.
        public var home: Int
        public var skills: Set<Int>
        public var unavailable: Set<Int>
        /// Working days in all, at most.
        public var maxDays: Int

        public init(home: Int, skills: Set<Int>, unavailable: Set<Int>, maxDays: Int) {
            self.home = home
            self.skills = skills
            self.unavailable = unavailable
            self.maxDays = maxDays
        }
    }

    /// One half day that needs one expert of a skill.
    public struct Slot: Sendable {
        public var hospital: Int
        public var skill: Int
        public var day: Int
        /// Slots of one number are of one clinic that needs several experts: nobody takes two of them. Nil for a clinic of one expert.
        public var clinic: Int?

        public init(hospital: Int, skill: Int, day: Int, clinic: Int? = nil) {
            self.hospital = hospital
            self.skill = skill
            self.day = day
            self.clinic = clinic
        }
    }

    /// Limits and prices. The defaults are those of the platform's roster rules.
    public struct Rules: Sendable {
        public var slotsPerDay = 2
        public var daysInAnySeven = 3
        public var consecutiveDays = 3
        public var hospitalsPerExpert = 2
        /// After a day at a hospital more minutes away than this, the next day is there too or free.
        public var restAfterMinutes = 300
        public var uncoveredCost = 10_000
        /// For each minute of a trip, there and back.
        public var minuteCost = 1
        /// For each day between the most and the least busy expert.
        public var spreadCost = 50

        public init() {}
    }

    public var days: Int
    public var experts: [Expert]
    public var slots: [Slot]
    /// One-way minutes: [city][hospital].
    public var travel: [[Int]]
    public var rules = Rules()

    public init(days: Int, experts: [Expert], slots: [Slot], travel: [[Int]]) {
        self.days = days
        self.experts = experts
        self.slots = slots
        self.travel = travel
    }

    func check() throws(OptimizationFault) {
        if days < 1 || experts.isEmpty || slots.isEmpty { throw OptimizationFault(.empty) }
        if min(rules.slotsPerDay, rules.daysInAnySeven, rules.consecutiveDays, rules.hospitalsPerExpert) < 1 {
            throw OptimizationFault(.shape, detail: "rules")
        }
        if max(rules.slotsPerDay, rules.daysInAnySeven, rules.consecutiveDays, rules.hospitalsPerExpert) > 366 {
            throw OptimizationFault(.tooMany, detail: "rules")
        }
        let amounts = [rules.uncoveredCost, rules.minuteCost, rules.spreadCost] + travel.joined()
        if amounts.contains(where: { $0 > 1_000_000 }) { throw OptimizationFault(.tooMany, detail: "cost") }
        if min(rules.uncoveredCost, rules.minuteCost, rules.spreadCost) < 0 { throw OptimizationFault(.negative, detail: "objective") }
        if days > 64 { throw OptimizationFault(.tooMany, detail: "days") }
        let hospitals = travel.first?.count ?? 0
        if travel.contains(where: { $0.count != hospitals }) { throw OptimizationFault(.shape, detail: "travel") }
        for (city, row) in travel.enumerated() {
            if let place = row.firstIndex(where: { $0 < 0 }) { throw OptimizationFault(.negative, place: city, other: place) }
        }
        for (place, expert) in experts.enumerated() where !travel.indices.contains(expert.home) || expert.maxDays < 0 {
            throw OptimizationFault(.shape, place: place, detail: "expert")
        }
        for (place, slot) in slots.enumerated() where !(0..<hospitals).contains(slot.hospital) || !(0..<days).contains(slot.day) {
            throw OptimizationFault(.shape, place: place, detail: "slot")
        }
    }

    /// Cost of one trip of an expert from `city`.
    func tripCost(_ city: Int, _ hospital: Int) -> Int { 2 * travel[city][hospital] * rules.minuteCost }
}

/// Who takes which slot: [slot] is an expert or nil. Judged from nothing but the problem's rules.
public struct RosterRules: Sendable {
    private let problem: RosterProblem

    public init(_ problem: RosterProblem) { self.problem = problem }

    public struct Breach: Sendable, Equatable {
        public enum Rule: String, Sendable {
            case skill, unavailable, twoPlaces, sameClinic, slotsPerDay, maxDays, daysInAnySeven, consecutiveDays, hospitals, rest
        }

        public var rule: Rule
        public var expert: Int
        public var day: Int?
    }

    /// Every broken rule, expert by expert. Written apart from the solver, which must never break one.
    public func breaches(_ assignment: [Int?]) -> [Breach] {
        problem.experts.indices.flatMap { expert in breaches(of: expert, assignment.indices.filter { assignment[$0] == expert }) }
    }

    /// Those of one expert.
    public func breaches(_ assignment: [Int?], of expert: Int) -> [Breach] { breaches(of: expert, assignment.indices.filter { assignment[$0] == expert }) }

    private func breaches(of expert: Int, _ slots: [Int]) -> [Breach] {
        let person = problem.experts[expert]
        let rules = problem.rules
        var found: [Breach] = []
        func add(_ rule: Breach.Rule, _ day: Int? = nil) { found.append(Breach(rule: rule, expert: expert, day: day)) }
        var place = [Int?](repeating: nil, count: problem.days)
        var count = [Int](repeating: 0, count: problem.days)
        var clinics: Set<Int> = []
        for index in slots {
            let slot = problem.slots[index]
            if !person.skills.contains(slot.skill) { add(.skill, slot.day) }
            if person.unavailable.contains(slot.day) { add(.unavailable, slot.day) }
            if let other = place[slot.day], other != slot.hospital { add(.twoPlaces, slot.day) }
            if let clinic = slot.clinic, !clinics.insert(clinic).inserted { add(.sameClinic, slot.day) }
            place[slot.day] = slot.hospital
            count[slot.day] += 1
            if count[slot.day] > rules.slotsPerDay { add(.slotsPerDay, slot.day) }
        }
        let working = place.indices.filter { place[$0] != nil }
        if working.count > person.maxDays { add(.maxDays) }
        if Set(place.compactMap { $0 }).count > rules.hospitalsPerExpert { add(.hospitals) }
        for day in working {
            if working.filter({ $0 >= day && $0 < day + 7 }).count > rules.daysInAnySeven { add(.daysInAnySeven, day) }
            if (day...day + rules.consecutiveDays).allSatisfy({ $0 < place.count && place[$0] != nil }) { add(.consecutiveDays, day) }
            if let here = place[day], problem.travel[person.home][here] > rules.restAfterMinutes, day + 1 < place.count, let next = place[day + 1],
                next != here
            {
                add(.rest, day + 1)
            }
        }
        return found
    }

    /// What a roster costs: uncovered slots, trips, and the spread of working days.
    public func cost(_ assignment: [Int?]) -> Int {
        var total = assignment.reduce(0) { $0 + ($1 == nil ? problem.rules.uncoveredCost : 0) }
        var working: [Int] = []
        for expert in problem.experts.indices {
            var place = [Int?](repeating: nil, count: problem.days)
            for (index, who) in assignment.enumerated() where who == expert { place[problem.slots[index].day] = problem.slots[index].hospital }
            working.append(place.count { $0 != nil })
            for day in place.indices {
                if let here = place[day], day == 0 || place[day - 1] != here { total += problem.tripCost(problem.experts[expert].home, here) }
            }
        }
        return total + problem.rules.spreadCost * ((working.max() ?? 0) - (working.min() ?? 0))
    }
}
