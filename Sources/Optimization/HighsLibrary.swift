import Glibc

/// The HiGHS solver (https://highs.dev, MIT licence), loaded while running from the library that PyPI's `highsbox` brings.
///
/// Optional by design: the build does not know it, and all that does not need a linear programme works without it.
public final class HighsLibrary: Sendable {
    private typealias LinearCall =
        @convention(c) (
            Int32, Int32, Int32, Int32, Int32, Double, UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>,
            UnsafePointer<Double>, UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Double>, UnsafeMutablePointer<Double>,
            UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Int32>,
            UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Int32>
        ) -> Int32

    private let linear: LinearCall

    /// Throws `.solverMissing` with the loader's words.
    public init(path: String) throws(OptimizationFault) {
        guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else {
            throw OptimizationFault(.solverMissing, detail: dlerror().map { String(cString: $0) } ?? path)
        }
        guard let symbol = dlsym(handle, "Highs_lpCall") else { throw OptimizationFault(.solverMissing, detail: "Highs_lpCall") }
        // The signature is that of highs_c_api.h of HiGHS 1.7 and later, with 32-bit HighsInt as highsbox builds it.
        linear = unsafeBitCast(symbol, to: LinearCall.self)
    }

    /// Least cost over columns within bounds and rows within bounds; the matrix by columns.
    public struct LinearProgram: Sendable {
        public var cost: [Double] = []
        public var lower: [Double] = []
        public var upper: [Double] = []
        public var rowLower: [Double] = []
        public var rowUpper: [Double] = []
        /// Entries of each column: (row, value).
        public var columns: [[(row: Int, value: Double)]] = []

        public init() {}

        public mutating func addColumn(cost: Double, lower: Double = 0, upper: Double = .infinity, _ entries: [(row: Int, value: Double)]) {
            self.cost.append(cost)
            self.lower.append(lower)
            self.upper.append(upper)
            columns.append(entries)
        }
    }

    public struct Solution: Sendable {
        public var values: [Double]
        public var objective: Double
        /// What one more unit of each row's bound costs.
        public var prices: [Double]
    }

    /// Throws `.capacity` when nothing fulfils all rows, `.solverFailed` with HiGHS's status otherwise.
    public func solve(_ program: LinearProgram) throws(OptimizationFault) -> Solution {
        var (starts, rows, entries): ([Int32], [Int32], [Double]) = ([], [], [])
        for column in program.columns {
            starts.append(Int32(rows.count))
            for entry in column {
                rows.append(Int32(entry.row))
                entries.append(entry.value)
            }
        }
        let (width, height) = (program.cost.count, program.rowLower.count)
        var values = [Double](repeating: 0, count: width)
        var (duals, rowValues, prices) = (values, [Double](repeating: 0, count: height), [Double](repeating: 0, count: height))
        var (basis, rowBasis) = ([Int32](repeating: 0, count: width), [Int32](repeating: 0, count: height))
        var status: Int32 = 0
        // 1: columns first; 1: minimise.
        let code = linear(
            Int32(width), Int32(height), Int32(entries.count), 1, 1, 0, program.cost, program.lower, program.upper, program.rowLower, program.rowUpper, starts,
            rows, entries, &values, &duals, &rowValues, &prices, &basis, &rowBasis, &status)
        // 7: optimal, 8: infeasible (HighsModelStatus).
        if status == 8 { throw OptimizationFault(.capacity, detail: "infeasible") }
        if code == -1 || status != 7 { throw OptimizationFault(.solverFailed, detail: "status \(status)") }
        return Solution(values: values, objective: zip(values, program.cost).reduce(0) { $0 + $1.0 * $1.1 }, prices: prices)
    }
}
