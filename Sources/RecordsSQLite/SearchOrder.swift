import FHIRModel
import FHIRSearch

/// A row in the order of its page, and the cursor that begins just after it.
struct OrderedRow {
    var row: Int64
    fileprivate var way: SearchOrder.Way
    fileprivate var values: [SQLArgument]

    func cursor(_ cursors: CursorText) -> SearchCursor { cursors.write(way.rawValue, values) }
}

/// Puts the matching rows in order, page by page, by where the last page ended and never by counting rows passed.
///
/// Three ways: along the driving list's own index; along the index of the one sort key; or, for few rows or several keys,
/// by computing the keys and sorting.
struct SearchOrder {
    private let run: SearchRun

    fileprivate enum Way: String {
        case list = "l"
        case sortIndex = "i"
        case withoutKey = "m"
        case sorted = "s"
    }

    init(_ run: SearchRun) { self.run = run }

    func rows(limit: Int) throws -> [OrderedRow] {
        let cursor = try run.request.cursor.map { cursor throws(FHIRFault) in try run.reader.catalogue.cursors.read(cursor.text) }
        let driver = try run.chooseDriver()
        let way = try self.way(driver, cursor?.way)
        switch way {
        case .list: return try alongList(driver, .list, cursor?.values ?? [], limit)
        case .sorted: return try sorted(driver, cursor?.values ?? [], limit)
        case .sortIndex:
            let found = try alongSortIndex(cursor?.values ?? [], limit)
            if found.count >= limit { return found }
            return found + (try withoutKey([], limit - found.count))
        case .withoutKey: return try withoutKey(cursor?.values ?? [], limit)
        }
    }

    private func way(_ driver: SearchDriver, _ asked: String?) throws(FHIRFault) -> Way {
        if let asked {
            guard let way = Way(rawValue: asked), run.request.sort.isEmpty == (way == .list) else { throw FHIRFault(.badRequest, "search.cursor") }
            if way == .sortIndex || way == .withoutKey, sortClause == nil { throw FHIRFault(.badRequest, "search.cursor") }
            return way
        }
        if run.request.sort.isEmpty { return .list }
        return sortClause != nil && driver.weight >= SearchRun.weighLimit ? .sortIndex : .sorted
    }

    // MARK: along an index

    private func alongList(_ driver: SearchDriver, _ way: Way, _ after: [SQLArgument], _ limit: Int) throws -> [OrderedRow] {
        guard let first = driver.clauses.first else { return [] }
        let isAligned = driver.clauses.allSatisfy { $0.order == first.order && $0.descending == first.descending }
        let order = isAligned ? first.order : []
        if !after.isEmpty && after.count != order.count + 1 { throw FHIRFault(.badRequest, "search.cursor") }
        let sign = first.descending || order.isEmpty ? "<" : ">"
        let direction = sign == "<" ? "DESC" : "ASC"
        let arms = try driver.clauses.map { clause in
            try arm(clause, driver, order: order, sign: sign, after: after)
        }
        let columns = order.indices.map { "\($0 + 2) \(direction)" } + ["1 \(direction)"]
        let sql = arms.map(\.sql).joined(separator: " UNION ") + " ORDER BY " + columns.joined(separator: ", ")
        return try collect(SQLPiece(sql: sql, arguments: arms.flatMap(\.arguments)), way, keys: order.count, limit)
    }

    private func arm(
        _ clause: SearchClause, _ driver: SearchDriver, order: [String], sign: String, after: [SQLArgument]
    ) throws -> SQLPiece {
        let columns = (["rid"] + order).map { "a." + $0 }.joined(separator: ", ")
        let condition = clause.condition("a")
        let probes = try run.probes(except: driver.criterion, row: "a.rid")
        var sql = "SELECT \(columns) FROM \(clause.from("a")) WHERE \(condition.sql)\(probes.sql)"
        var arguments = condition.arguments + probes.arguments
        if !after.isEmpty {
            let keys = (order + ["rid"]).map { "a." + $0 }.joined(separator: ", ")
            sql += " AND (\(keys)) \(sign) (\(after.map { _ in "?" }.joined(separator: ", ")))"
            arguments += after
        }
        if !order.isEmpty && order != ["updated"] && !isSortedByOne(driver) {
            // A resource with several values in the range stands where its first one stands.
            let sooner = sign == "<" ? ">" : "<"
            for other in driver.clauses {
                let inner = other.valueCondition("e")
                let keys = (other.valueColumns(order, "e").joined(separator: ", "), order.map { "a." + $0 }.joined(separator: ", "))
                sql += " AND NOT EXISTS(SELECT 1 FROM resource_value e WHERE e.rid = a.rid"
                sql += " AND \(inner.sql) AND (\(keys.0)) \(sooner) (\(keys.1)))"
                arguments += inner.arguments
            }
        }
        return SQLPiece(sql: sql, arguments: arguments)
    }

    /// Whether the rows are those of a sort key that stands once at most.
    private func isSortedByOne(_ driver: SearchDriver) -> Bool {
        guard driver.criterion == nil, case .parameter(let parameter, _) = run.request.sort.first else { return false }
        return parameter.singleSpan != nil
    }

    private func collect(_ piece: SQLPiece, _ way: Way, keys: Int, _ limit: Int) throws -> [OrderedRow] {
        let statement = try run.reader.connection.statement(piece.sql)
        defer { statement.reset() }
        statement.bind(piece.arguments)
        var found: [OrderedRow] = []
        while found.count < limit, try statement.step() {
            let row = statement.integer(0)
            if found.last?.row == row { continue }
            let values = (0..<keys).map { statement.argument(Int32($0 + 1)) } + [.integer(row)]
            found.append(OrderedRow(row: row, way: way, values: values))
        }
        return found
    }

    // MARK: along the sort key

    /// The index of the one sort key, in its direction; nil when there are more keys or the key has no ordered index.
    private var sortClause: SearchClause? {
        guard run.request.sort.count == 1, let key = run.request.sort.first else { return nil }
        switch key {
        case .lastUpdated(let descending):
            var clause = run.wholeType.clauses[0]
            clause.descending = descending
            return clause
        case .id: return nil
        case .parameter(let parameter, let descending):
            let clauses = run.clauses.anyValue(parameter)
            guard [.date, .string, .number, .quantity].contains(parameter.type), clauses.count == 1, var clause = clauses.first else { return nil }
            clause.descending = descending
            return clause
        }
    }

    private func alongSortIndex(_ after: [SQLArgument], _ limit: Int) throws -> [OrderedRow] {
        guard var clause = sortClause else { return [] }
        bound(&clause)
        return try alongList(SearchDriver(clauses: [clause], criterion: nil, weight: .max), .sortIndex, after, limit)
    }

    /// Where a resource has one value of the sort key, what is asked of that value bounds how far its index is read.
    private func bound(_ clause: inout SearchClause) {
        guard case .parameter(let parameter, _) = run.request.sort.first, let span = parameter.singleSpan else { return }
        for case .values(let other, let values) in run.request.criteria where other.ordinal == parameter.ordinal && values.count == 1 {
            guard case .date(let prefix, let low, let high) = values[0] else { continue }
            if [.eq, .gt, .ge, .sa].contains(prefix) { clause.restrict("@.low >= ?", .integer(low - span)) }
            if [.eq, .lt, .le, .eb].contains(prefix) { clause.restrict("@.low < ?", .integer(high)) }
        }
    }

    /// The matches that have no value of the sort key come last.
    private func withoutKey(_ after: [SQLArgument], _ limit: Int) throws -> [OrderedRow] {
        guard case .parameter(let parameter, _) = run.request.sort.first else { return [] }
        var request = run.request
        request.sort = []
        request.criteria.append(.missing(parameter, true))
        let inner = SearchRun(run.reader, request)
        return try SearchOrder(inner).alongList(inner.chooseDriver(), .withoutKey, after, limit)
    }

    // MARK: sorted

    private func sorted(_ driver: SearchDriver, _ after: [SQLArgument], _ limit: Int) throws -> [OrderedRow] {
        let keys = run.request.sort.map(sortColumn)
        let base = try run.distinctRows(driver)
        var columns: [(name: String, descending: Bool)] = []
        for (index, key) in run.request.sort.enumerated() {
            columns.append(("n\(index)", false))
            columns.append(("k\(index)", key.isDescending))
        }
        columns.append(("rid", false))
        if !after.isEmpty && after.count != columns.count { throw FHIRFault(.badRequest, "search.cursor") }
        let made = keys.enumerated().map { index, key in "\(key.sql) AS k\(index)" }.joined(separator: ", ")
        let named = keys.indices.map { "k\($0) IS NULL AS n\($0), COALESCE(k\($0), 0) AS k\($0)" }.joined(separator: ", ")
        var sql = "SELECT rid, \(columns.dropLast().map(\.name).joined(separator: ", ")) FROM (SELECT rid, \(named) FROM "
        sql += "(SELECT b.rid AS rid, \(made) FROM (\(base.sql)) b))"
        var arguments = keys.flatMap(\.arguments) + base.arguments
        if !after.isEmpty {
            let beyond = keyset(columns, after)
            sql += " WHERE " + beyond.sql
            arguments += beyond.arguments
        }
        sql += " ORDER BY " + columns.map { $0.name + ($0.descending ? " DESC" : "") }.joined(separator: ", ") + " LIMIT \(limit)"
        return try collect(SQLPiece(sql: sql, arguments: arguments), .sorted, keys: columns.count - 1, limit)
    }

    /// Rows strictly after `after` when columns have directions of their own.
    private func keyset(_ columns: [(name: String, descending: Bool)], _ after: [SQLArgument]) -> SQLPiece {
        var pieces: [SQLPiece] = []
        for index in columns.indices {
            let equal = columns[..<index].map { "\($0.name) = ?" }
            let last = "\(columns[index].name) \(columns[index].descending ? "<" : ">") ?"
            pieces.append(SQLPiece(sql: (equal + [last]).joined(separator: " AND "), arguments: Array(after[...index])))
        }
        return SQLPiece(sql: "(" + pieces.map(\.sql).joined(separator: " OR ") + ")", arguments: pieces.flatMap(\.arguments))
    }

    private func sortColumn(_ key: SortKey) -> SQLPiece {
        switch key {
        case .lastUpdated: return SQLPiece(sql: "(SELECT updated FROM resource x WHERE x.rid = b.rid)")
        case .id: return SQLPiece(sql: "(SELECT id FROM resource x WHERE x.rid = b.rid)")
        case .parameter(let parameter, let descending):
            let clauses = run.clauses.anyValue(parameter)
            guard let first = clauses.first else { return SQLPiece(sql: "NULL") }
            // Both ends of a span, or the text that is compared: see `IndexRow.tables`.
            let isSpan = parameter.type == .date || parameter.type == .number || parameter.type == .quantity
            let column = descending ? (isSpan ? "MAX(x.second)" : "MAX(x.first)") : "MIN(x.first)"
            // Clauses of other kinds (a reference's text or identifier) do not order: the first kind does.
            let condition = SQLPiece.joined(clauses.filter { $0.table == first.table }.map { $0.valueCondition("x") }, " OR ")
            return SQLPiece(
                sql: "(SELECT \(column) FROM resource_value x WHERE x.rid = b.rid AND (\(condition.sql)))", arguments: condition.arguments)
        }
    }
}

extension SortKey {
    fileprivate var isDescending: Bool {
        switch self {
        case .lastUpdated(let descending), .id(let descending), .parameter(_, let descending): descending
        }
    }
}
