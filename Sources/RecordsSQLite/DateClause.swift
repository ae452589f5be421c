import FHIRModel
import FHIRSearch

/// Conditions on spans of time (https://hl7.org/fhir/R4/search.html#prefix): the value covers [low, high), as every stored span does.
struct DateClause {
    let now: Instant
    /// Spans longer than this have an index of their own, so that the others are found by where they begin.
    static let longMilliseconds: Int64 = 31_622_400_000

    func comparison(_ prefix: SearchPrefix, _ low: Int64, _ high: Int64) -> SQLPiece {
        switch prefix {
        case .eq: SQLPiece(sql: "@.low >= ? AND @.low < ? AND @.high <= ?", arguments: [.integer(low), .integer(high), .integer(high)])
        case .ne: SQLPiece(sql: "NOT (@.low >= ? AND @.high <= ?)", arguments: [.integer(low), .integer(high)])
        case .gt: SQLPiece(sql: "@.high > ?", arguments: [.integer(high)])
        case .ge: SQLPiece(sql: "(@.high > ? OR @.low >= ?)", arguments: [.integer(high), .integer(low)])
        case .lt: SQLPiece(sql: "@.low < ?", arguments: [.integer(low)])
        case .le:
            SQLPiece(sql: "@.low < ? AND (@.low < ? OR @.high <= ?)", arguments: [.integer(high), .integer(low), .integer(high)])
        case .sa: SQLPiece(sql: "@.low >= ?", arguments: [.integer(high)])
        case .eb: SQLPiece(sql: "@.high <= ?", arguments: [.integer(low)])
        case .ap:
            SQLPiece(sql: "@.low < ? AND @.high > ?", arguments: [.integer(high + margin(low)), .integer(low - margin(low))])
        }
    }

    /// A tenth of the distance from now, a day at least.
    private func margin(_ low: Int64) -> Int64 { max(86_400_000, abs(now.milliseconds - low) / 10) }

    func clauses(_ own: SQLArgument, _ prefix: SearchPrefix, _ low: Int64, _ high: Int64) -> [SearchClause] {
        let test = comparison(prefix, low, high)
        func clause(_ extra: String, _ arguments: [SQLArgument]) -> SearchClause {
            SearchClause(
                table: "date_index",
                condition: SQLPiece(sql: "@.parameter = ? AND \(test.sql)\(extra)", arguments: [own] + test.arguments + arguments),
                order: ["low", "high"])
        }
        guard prefix == .gt || prefix == .ge || prefix == .ap else { return [clause("", [])] }
        // What reaches beyond the value began at most a long span before it, or is long itself.
        let begin = SQLArgument.integer(low - margin(low) - Self.longMilliseconds)
        return [
            clause(" AND @.low >= ?", [begin]),
            clause(" AND @.low < ? AND @.high - @.low > 31622400000", [begin]),
        ]
    }
}
