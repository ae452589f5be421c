extension Array {
    /// Brings the `count` first elements of the order to the front (Hoare's Find, 1961).
    mutating func bring(_ count: Int, _ precedes: (Element, Element) -> Bool) {
        var low = 0
        var high = self.count - 1
        while low < high {
            let pivot = self[(low + high) / 2]
            var left = low
            var right = high
            while left <= right {
                while precedes(self[left], pivot) { left += 1 }
                while precedes(pivot, self[right]) { right -= 1 }
                if left <= right {
                    swapAt(left, right)
                    left += 1
                    right -= 1
                }
            }
            if count - 1 <= right { high = right } else if count - 1 >= left { low = left } else { return }
        }
    }
}
