/// The best days of one expert among slots that are open, given where trips go and what each slot is worth: a label-setting search.
///
/// A label is a way to have spent the days so far. Of labels that allow the same from here on, the best is kept.
struct RosterPath {
    /// Open slots of one hospital on one day that the expert can take: where they begin among the slots given, and how many.
    struct Chance {
        var day: Int
        var hospital: Int
        var first: Int
        var count: Int
        var worth: Double
    }

    private struct Label {
        var value: Double
        /// Working days so far, as bits.
        var days: UInt64
        var count: Int32
        var lastDay: Int32
        var lastPlace: Int32
        /// Whether the last day was a long way from home.
        var isTired: Bool
        var before: Int32
        var chance: Int32
    }

    private let rules: RosterProblem.Rules
    private var maxDays = 0
    /// Labels kept for each day: more find better days, fewer find them faster.
    var width = 8
    /// Cost of a trip to each hospital, with what chance adds; whether it is long.
    private var trip: [Double] = []
    private var isLong: [Bool] = []
    private var labels: [Label] = []
    private var front: [Int32] = []
    private var fresh: [Int32] = []
    private var chosen: [Chance] = []
    private var offers: [Offer] = []

    private struct Offer {
        var hospital: Int
        var hope: Double
        var lastDay: Int
        var length: Int
        var worth: Double
        var most: Double
    }

    init(_ rules: RosterProblem.Rules) { self.rules = rules }

    /// The best value and its days among `chances` (rising by day) at no more than two hospitals; none when nothing pays.
    mutating func best(_ chances: [Chance], maxDays: Int, trip: [Double], isLong: [Bool]) -> (value: Double, days: [Chance]) {
        self.maxDays = maxDays
        self.trip = trip
        self.isLong = isLong
        weigh(chances)
        var best: (value: Double, days: [Chance]) = (1e-9, [])
        for (index, first) in offers.enumerated() {
            if first.hope <= best.value && (rules.hospitalsPerExpert == 1 || 2 * first.hope <= best.value) { break }
            if rules.hospitalsPerExpert == 1 || offers.count == 1 {
                search(chances, first.hospital, first.hospital, &best)
                continue
            }
            // Where more than two hospitals are allowed, two are searched all the same: another is a further road for a full calendar.
            for second in offers[(index + 1)...] {
                if first.hope + second.hope <= best.value { break }
                search(chances, first.hospital, second.hospital, &best)
            }
        }
        return best
    }

    /// What each hospital could bring at the very most, the most promising first: each run of consecutive days by itself, as many
    /// trips as serve it best, each with its days' largest worth.
    private mutating func weigh(_ chances: [Chance]) {
        offers.removeAll(keepingCapacity: true)
        for chance in chances {
            guard let index = offers.firstIndex(where: { $0.hospital == chance.hospital }) else {
                offers.append(Offer(hospital: chance.hospital, hope: 0, lastDay: chance.day, length: 1, worth: chance.worth, most: chance.worth))
                continue
            }
            if offers[index].lastDay != chance.day - 1 { close(index) }
            offers[index].lastDay = chance.day
            offers[index].length += 1
            offers[index].worth += chance.worth
            offers[index].most = max(offers[index].most, chance.worth)
        }
        for index in offers.indices { close(index) }
        offers.sort { ($0.hope, $1.hospital) > ($1.hope, $0.hospital) }
    }

    private mutating func close(_ index: Int) {
        let offer = offers[index]
        let reach = max(1, min(rules.consecutiveDays, rules.daysInAnySeven))
        var hope = 0.0
        for trips in 1...max(1, (offer.length + reach - 1) / reach) {
            hope = max(hope, min(offer.worth, Double(trips * reach) * offer.most) - Double(trips) * trip[offer.hospital])
        }
        offers[index].hope += hope
        offers[index].length = 0
        offers[index].worth = 0
        offers[index].most = 0
    }

    private mutating func search(_ chances: [Chance], _ first: Int, _ second: Int, _ best: inout (value: Double, days: [Chance])) {
        chosen.removeAll(keepingCapacity: true)
        for chance in chances where chance.hospital == first || chance.hospital == second { chosen.append(chance) }
        search(chosen, &best)
    }

    private mutating func search(_ chances: [Chance], _ best: inout (value: Double, days: [Chance])) {
        labels.removeAll(keepingCapacity: true)
        labels.append(Label(value: 0, days: 0, count: 0, lastDay: -9, lastPlace: -1, isTired: false, before: -1, chance: -1))
        front = [0]
        var top = (value: best.value, label: Int32(-1))
        var left = hope(chances)
        var position = 0
        while position < chances.count && left > 0 {
            let day = chances[position].day
            var end = position
            var most = 0.0
            while end < chances.count, chances[end].day == day {
                most = max(most, chances[end].worth)
                end += 1
            }
            fresh = front
            // What is left of the days must still be able to lift a label above the best.
            for label in front where labels[Int(label)].value + left > top.value {
                for index in position..<end {
                    guard let next = step(label, chances[index], Int32(index)), let place = rank(next, day) else { continue }
                    labels.append(next)
                    let number = Int32(labels.count - 1)
                    fresh.insert(number, at: place)
                    if fresh.count > width { fresh.removeLast() }
                    if next.value > top.value { top = (next.value, number) }
                }
            }
            swap(&front, &fresh)
            left -= most
            position = end
        }
        if top.label >= 0 { best = (top.value, trace(top.label, chances)) }
    }

    /// What all days together could bring at most.
    private func hope(_ chances: [Chance]) -> Double {
        var sum = 0.0
        var day = (number: -1, most: 0.0)
        for chance in chances {
            if chance.day != day.number {
                sum += day.most
                day = (chance.day, 0)
            }
            day.most = max(day.most, chance.worth)
        }
        return sum + day.most
    }

    private func step(_ index: Int32, _ chance: Chance, _ number: Int32) -> Label? {
        let label = labels[Int(index)]
        if Int(label.count) >= maxDays { return nil }
        let week = label.days >> UInt64(max(0, chance.day - 6))
        if week.nonzeroBitCount >= rules.daysInAnySeven { return nil }
        let isNext = Int(label.lastDay) == chance.day - 1
        let stays = isNext && Int(label.lastPlace) == chance.hospital
        if isNext && !stays && label.isTired { return nil }
        if isNext, rules.consecutiveDays < rules.daysInAnySeven {
            let run = (0..<rules.consecutiveDays).allSatisfy { chance.day - 1 - $0 >= 0 && label.days >> UInt64(chance.day - 1 - $0) & 1 == 1 }
            if run { return nil }
        }
        return Label(
            value: label.value + chance.worth - (stays ? 0 : trip[chance.hospital]), days: label.days | 1 << UInt64(chance.day), count: label.count + 1,
            lastDay: Int32(chance.day), lastPlace: Int32(chance.hospital), isTired: isLong[chance.hospital], before: index, chance: number)
    }

    /// Where a label belongs among the best so far; nil when another beats it in all that matters later, or it is too far down.
    private func rank(_ one: Label, _ day: Int) -> Int? {
        let shift = UInt64(max(0, day - 5))
        for (place, number) in fresh.enumerated() {
            let other = labels[Int(number)]
            if other.value < one.value { return place }
            // Being there today can spare a trip tomorrow; having been elsewhere, or far away, never helps.
            if other.count <= one.count, other.days >> shift & ~(one.days >> shift) == 0, Int(other.lastDay) == day, other.lastPlace == one.lastPlace {
                return nil
            }
        }
        return fresh.count < width ? fresh.count : nil
    }

    private func trace(_ label: Int32, _ chances: [Chance]) -> [Chance] {
        var days: [Chance] = []
        var current = label
        while current > 0 {
            let step = labels[Int(current)]
            days.append(chances[Int(step.chance)])
            current = step.before
        }
        return days.reversed()
    }
}
