import FHIRSearch

/// One row of an index table, without the resource's own row.
enum IndexRow: Hashable {
    case token(Int64, String, Int64)
    case reference(Int64, Int64)
    case string(Int64, String, String)
    case date(Int64, Int64, Int64)
    case number(Int64, Double, Double, Int64, String)
    case uri(Int64, String)

    var insertSQL: String {
        switch self {
        case .token: "INSERT OR IGNORE INTO token_index(parameter, code, system, rid) VALUES (?1, ?2, ?3, ?9)"
        case .reference: "INSERT OR IGNORE INTO reference_index(parameter, target, rid) VALUES (?1, ?2, ?9)"
        case .string: "INSERT OR IGNORE INTO string_index(parameter, folded, exact, rid) VALUES (?1, ?2, ?3, ?9)"
        case .date: "INSERT OR IGNORE INTO date_index(parameter, low, high, rid) VALUES (?1, ?2, ?3, ?9)"
        case .number: "INSERT OR IGNORE INTO number_index(parameter, low, high, system, unit, rid) VALUES (?1, ?2, ?3, ?4, ?5, ?9)"
        case .uri: "INSERT OR IGNORE INTO uri_index(parameter, value, rid) VALUES (?1, ?2, ?9)"
        }
    }

    var deleteSQL: String {
        switch self {
        case .token: "DELETE FROM token_index WHERE parameter = ?1 AND code = ?2 AND system = ?3 AND rid = ?9"
        case .reference: "DELETE FROM reference_index WHERE parameter = ?1 AND target = ?2 AND rid = ?9"
        case .string: "DELETE FROM string_index WHERE parameter = ?1 AND folded = ?2 AND exact = ?3 AND rid = ?9"
        case .date: "DELETE FROM date_index WHERE parameter = ?1 AND low = ?2 AND high = ?3 AND rid = ?9"
        case .number: "DELETE FROM number_index WHERE parameter = ?1 AND low = ?2 AND high = ?3 AND system = ?4 AND unit = ?5 AND rid = ?9"
        case .uri: "DELETE FROM uri_index WHERE parameter = ?1 AND value = ?2 AND rid = ?9"
        }
    }

    @discardableResult
    func bind(_ statement: SQLiteStatement, row: Int64) -> SQLiteStatement {
        switch self {
        case .token(let parameter, let code, let system): statement.bind(1, parameter).bind(2, code).bind(3, system)
        case .reference(let parameter, let target): statement.bind(1, parameter).bind(2, target)
        case .string(let parameter, let folded, let exact): statement.bind(1, parameter).bind(2, folded).bind(3, exact)
        case .date(let parameter, let low, let high): statement.bind(1, parameter).bind(2, low).bind(3, high)
        case .number(let parameter, let low, let high, let system, let unit):
            statement.bind(1, parameter).bind(2, low).bind(3, high).bind(4, system).bind(5, unit)
        case .uri(let parameter, let value): statement.bind(1, parameter).bind(2, value)
        }
        return statement.bind(9, row)
    }
}
