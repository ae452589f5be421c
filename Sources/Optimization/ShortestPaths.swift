/// Shortest paths between all places of a network of roads.
public enum ShortestPaths {
    /// Costs between all of `count` places over undirected `edges`; of edges given twice the last counts, as OR-Library's files want.
    ///
    /// Throws `.shape`, `.negative`, `.notANumber` with the edge. Cost: count x edges x log count.
    public static func all(count: Int, edges: [(from: Int, to: Int, cost: Double)]) throws(OptimizationFault) -> CostMatrix {
        var links = [[Int: Float]](repeating: [:], count: count)
        for (index, edge) in edges.enumerated() {
            guard (0..<count).contains(edge.from), (0..<count).contains(edge.to) else { throw OptimizationFault(.shape, place: index) }
            if edge.cost.isNaN { throw OptimizationFault(.notANumber, place: index) }
            if edge.cost < 0 { throw OptimizationFault(.negative, place: index) }
            links[edge.from][edge.to] = Float(edge.cost)
            links[edge.to][edge.from] = Float(edge.cost)
        }
        let roads = links.map { $0.sorted { $0.key < $1.key }.map { (to: $0.key, cost: $0.value) } }
        var values: [Float] = []
        values.reserveCapacity(count * count)
        var heap = PlaceHeap()
        for start in 0..<count {
            var distance = [Float](repeating: .infinity, count: count)
            distance[start] = 0
            heap.push(0, start)
            while let (reached, place) = heap.pop() {
                if reached > distance[place] { continue }
                for road in roads[place] where reached + road.cost < distance[road.to] {
                    distance[road.to] = reached + road.cost
                    heap.push(reached + road.cost, road.to)
                }
            }
            values += distance
        }
        return try CostMatrix(clients: count, sites: count, values)
    }
}

/// A binary heap of places by cost.
private struct PlaceHeap {
    private var items: [(cost: Float, place: Int)] = []

    mutating func push(_ cost: Float, _ place: Int) {
        items.append((cost, place))
        var child = items.count - 1
        while child > 0, items[(child - 1) / 2].cost > items[child].cost {
            items.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> (Float, Int)? {
        guard let top = items.first, let last = items.popLast() else { return nil }
        if items.isEmpty { return top }
        items[0] = last
        var parent = 0
        while true {
            let left = 2 * parent + 1
            if left >= items.count { return top }
            let child = left + 1 < items.count && items[left + 1].cost < items[left].cost ? left + 1 : left
            if items[parent].cost <= items[child].cost { return top }
            items.swapAt(parent, child)
            parent = child
        }
    }
}
