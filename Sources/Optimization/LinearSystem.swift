/// Small systems of linear equations.
enum LinearSystem {
    /// Gauss with the largest pivot; nil when the rows depend on one another. Cost: cubic.
    static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
        var rows = matrix
        var right = right
        let size = right.count
        for column in 0..<size {
            guard let pivot = (column..<size).max(by: { abs(rows[$0][column]) < abs(rows[$1][column]) }), abs(rows[pivot][column]) > 1e-300 else { return nil }
            rows.swapAt(column, pivot)
            right.swapAt(column, pivot)
            for row in 0..<size where row != column {
                let factor = rows[row][column] / rows[column][column]
                if factor == 0 { continue }
                for inner in column..<size { rows[row][inner] -= factor * rows[column][inner] }
                right[row] -= factor * right[column]
            }
        }
        return (0..<size).map { right[$0] / rows[$0][$0] }
    }
}
