import Optimization

extension OutflowPlan {
    /// Flows of today and of a scenario side by side; pairs with less than a hundredth of a patient are left out.
    static func pairs(
        _ clients: PlanningPlaces, _ before: PlanningPlaces, _ first: ChoiceFlows, _ after: PlanningPlaces, _ second: ChoiceFlows
    ) -> [Result.Flow] {
        let gone = before.ids.indices.filter { after.position(before.ids[$0]) == nil }
        var found: [Result.Flow] = []
        for (client, from) in clients.ids.enumerated() {
            func add(_ to: String, _ now: Double, _ then: Double) {
                if max(now, then) >= 0.01 { found.append(Result.Flow(from: from, to: to, before: now, after: then)) }
            }
            for (site, to) in after.ids.enumerated() {
                add(to, before.position(to).map { first.flows[client * before.count + $0] } ?? 0, second.flows[client * after.count + site])
            }
            for site in gone { add(before.ids[site], first.flows[client * before.count + site], 0) }
        }
        return found
    }
}
