import Optimization

extension RosterPlan {
    /// For each slot that somebody takes, an expert who stands by for them that day: with the skill, present, at no clinic then, and able to take it over
    /// without breaking a rule. Nobody stands by at two hospitals a day; slots for which fewest could stand by choose first.
    ///
    /// Nil where there is nobody. Cost: slots x experts x slots.
    public func backups(_ assignment: [Int?]) -> [Int?] {
        let (judge, slots) = (RosterRules(problem), problem.slots)
        var busy = [Set<Int>](repeating: [], count: problem.days)
        for (slot, expert) in assignment.enumerated() { if let expert { busy[slots[slot].day].insert(expert) } }
        func able(_ slot: Int) -> [Int] {
            problem.experts.indices.filter { expert in
                let person = problem.experts[expert]
                guard person.skills.contains(slots[slot].skill), !person.unavailable.contains(slots[slot].day), !busy[slots[slot].day].contains(expert) else {
                    return false
                }
                var tried = assignment
                tried[slot] = expert
                return judge.breaches(tried, of: expert).isEmpty
            }
        }
        let choices = assignment.indices.map { assignment[$0] == nil ? [] : able($0) }
        var standing: [Int: [Int: Int]] = [:]
        var found = [Int?](repeating: nil, count: slots.count)
        for slot in slots.indices.sorted(by: { (choices[$0].count, $0) < (choices[$1].count, $1) }) {
            let (day, hospital) = (slots[slot].day, slots[slot].hospital)
            // One who stands by there already, before somebody who could go elsewhere.
            let own = choices[slot].filter { standing[day]?[$0] == nil || standing[day]?[$0] == hospital }
            guard let expert = own.first(where: { standing[day]?[$0] == hospital }) ?? own.min(by: { road($0, hospital) < road($1, hospital) }) else {
                continue
            }
            found[slot] = expert
            standing[day, default: [:]][expert] = hospital
        }
        return found
    }

    private func road(_ expert: Int, _ hospital: Int) -> (Int, Int) { (problem.travel[problem.experts[expert].home][hospital], expert) }
}
