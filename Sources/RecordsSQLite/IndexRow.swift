import FHIRSearch

/// One row of an index table, without the resource's own row.
enum IndexRow: Hashable {
    case token(Int64, String, Int64)
    case reference(Int64, Int64)
    case string(Int64, String, String)
    case date(Int64, Int64, Int64)
    case number(Int64, Double, Double, Int64, String)
    case uri(Int64, String)

    /// The table of each kind, by `kind`, and its columns besides `parameter` and `rid`.
    static let tables: [(name: String, columns: [String])] = [
        ("token_index", ["code", "system"]), ("reference_index", ["target"]), ("string_index", ["folded", "exact"]),
        ("date_index", ["low", "high"]), ("number_index", ["low", "high", "system", "unit"]), ("uri_index", ["value"]),
    ]
    /// Names of the value columns of `resource_value`, the table that holds all kinds by resource.
    static let valueColumns = ["first", "second", "third", "fourth"]

    var parameter: Int64 {
        switch self {
        case .token(let number, _, _), .reference(let number, _), .string(let number, _, _), .date(let number, _, _), .number(let number, _, _, _, _),
            .uri(let number, _):
            number
        }
    }

    var kind: Int {
        switch self {
        case .token: 0
        case .reference: 1
        case .string: 2
        case .date: 3
        case .number: 4
        case .uri: 5
        }
    }

    /// One insert for each kind: into the table by value.
    static let insertSQL = tables.map { table in
        let marks = (2..<2 + table.columns.count).map { "?\($0)" }.joined(separator: ", ")
        return "INSERT OR IGNORE INTO \(table.name)(parameter, \(table.columns.joined(separator: ", ")), rid) VALUES (?1, \(marks), ?9)"
    }
    /// One insert for each kind: into the table by resource.
    static let insertValueSQL = tables.indices.map { kind in
        let count = tables[kind].columns.count
        let marks = valueColumns.indices.map { $0 < count ? "?\($0 + 2)" : "0" }.joined(separator: ", ")
        return "INSERT OR IGNORE INTO resource_value(rid, parameter, kind, \(valueColumns.joined(separator: ", "))) VALUES (?9, ?1, \(kind), \(marks))"
    }
    static let deleteSQL = tables.map { table in
        let tests = table.columns.enumerated().map { "\($0.element) = ?\($0.offset + 2)" }.joined(separator: " AND ")
        return "DELETE FROM \(table.name) WHERE parameter = ?1 AND \(tests) AND rid = ?9"
    }
    static let deleteValueSQL = tables.indices.map { kind in
        let tests = tables[kind].columns.indices.map { "\(valueColumns[$0]) = ?\($0 + 2)" }.joined(separator: " AND ")
        return "DELETE FROM resource_value WHERE rid = ?9 AND parameter = ?1 AND kind = \(kind) AND \(tests)"
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
