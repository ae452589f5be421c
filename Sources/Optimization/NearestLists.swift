/// For each client its sites by rising cost, as far as `limit` or all.
struct NearestLists: Sendable {
    /// Where each client's sites begin in `site` and `cost`; one entry more than clients.
    private(set) var start: [Int] = [0]
    private(set) var site: [Int32] = []
    private(set) var cost: [Float] = []
    /// Up to which cost each client's list is complete; infinite when no usable site was left out.
    private(set) var reach: [Float] = []

    /// The cheapest `limit` sites of each client among those that are `usable`. Cost: clients x (sites + limit log limit).
    /// Throws `.stopped` when cancelled.
    init(_ matrix: CostMatrix, usable: [Bool], limit: Int, _ control: SolveControl) throws(OptimizationFault) {
        let columns = (0..<matrix.sites).filter { usable[$0] }
        let kept = min(limit, columns.count)
        site.reserveCapacity(kept * matrix.clients)
        cost.reserveCapacity(kept * matrix.clients)
        start.reserveCapacity(matrix.clients + 1)
        var keys = [UInt64](repeating: 0, count: columns.count)
        for client in 0..<matrix.clients {
            try control.proceed()
            // Bits of a float that is not negative sort as the float does; the site below them breaks ties.
            for (position, column) in columns.enumerated() { keys[position] = UInt64(matrix[client, column].bitPattern) << 32 | UInt64(column) }
            if kept < keys.count { Self.select(&keys, kept) }
            keys[..<kept].sort()
            for key in keys[..<kept] {
                site.append(Int32(truncatingIfNeeded: key & 0xffff_ffff))
                cost.append(Float(bitPattern: UInt32(key >> 32)))
            }
            start.append(site.count)
            // The dearest listed may have equals that were left out: the list is complete below it.
            reach.append(kept == keys.count ? .infinity : cost[cost.count - 1].nextDown)
        }
    }

    /// The same lists with only the usable sites.
    init(_ lists: NearestLists, usable: [Bool]) {
        reach = lists.reach
        for client in 0..<lists.start.count - 1 {
            for position in lists.start[client]..<lists.start[client + 1] where usable[Int(lists.site[position])] {
                site.append(lists.site[position])
                cost.append(lists.cost[position])
            }
            start.append(site.count)
        }
    }

    /// Brings the `count` smallest to the front, in no order (Hoare's Find, 1961).
    private static func select(_ keys: inout [UInt64], _ count: Int) {
        var low = 0
        var high = keys.count - 1
        while low < high {
            let pivot = keys[(low + high) / 2]
            var left = low
            var right = high
            while left <= right {
                while keys[left] < pivot { left += 1 }
                while keys[right] > pivot { right -= 1 }
                if left <= right {
                    keys.swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if count - 1 <= right { high = right } else if count - 1 >= left { low = left } else { return }
        }
    }
}
