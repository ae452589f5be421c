import FHIRModel
import FHIRSearch
import GRDBSQLite
import Records

/// One search over one snapshot.
///
/// The rarest list of rows drives; every other condition is probed for each row by its index. Lists are never intersected:
/// that was measured 200 times slower (code and patient over a million resources).
struct SearchRun {
    let reader: SQLiteReader
    let request: SearchRequest
    let clauses: ClauseMaker

    /// Rows of a list counted to weigh it against others.
    static let weighLimit = 2000
    /// Inner matches of a chain collected before it is probed instead.
    static let gatherLimit = 1000
    /// Longest time one search may take.
    static let secondsLimit = 10.0

    init(_ reader: SQLiteReader, _ request: SearchRequest) {
        self.reader = reader
        self.request = request
        clauses = ClauseMaker(reader: reader, now: Instant(milliseconds: SearchDeadline.wallMilliseconds()))
    }

    func page() throws -> SearchPage {
        defer { reader.forgetTests() }
        return try SearchDeadline.run(reader.connection, seconds: Self.secondsLimit) {
            var page = SearchPage()
            if request.total != .none || request.count == 0 { page.total = try countAll() }
            if request.count == 0 { return page }
            if let place = try shelved() { try fill(&page, from: place.number, at: place.offset) } else { try fill(&page) }
            page.included = try SearchIncludes(reader, request).load(page.matches)
            return page
        }
    }

    private func fill(_ page: inout SearchPage) throws {
        // The first page of a sorted search looks further, so that the pages after it stay as they are now.
        let isSorted = request.isFollowed && !request.sort.isEmpty && request.cursor == nil && request.count < PageShelf.rowLimit
        let found = try SearchOrder(self).rows(limit: isSorted ? PageShelf.rowLimit + 1 : request.count + 1)
        if isSorted, found.count > request.count, found.count <= PageShelf.rowLimit {
            let rows = found.map(\.row)
            let number = reader.catalogue.shelf.keep(rows, now: clauses.now.milliseconds)
            page.total = found.count
            // The rows at hand, not those on the shelf: others may have pushed them off already.
            return try fill(&page, rows, of: number, at: 0)
        }
        for row in found.prefix(request.count) { if let version = try reader.load(row: row.row) { page.matches.append(version) } }
        if found.count > request.count {
            page.next = found[request.count - 1].cursor(reader.catalogue.cursors)
        } else if request.cursor == nil {
            page.total = found.count
        }
    }

    // MARK: pages of a kept result

    private static let shelfWay = "p"

    private func shelved() throws -> (number: Int64, offset: Int)? {
        guard let cursor = request.cursor, !request.sort.isEmpty else { return nil }
        let (way, values) = try reader.catalogue.cursors.read(cursor.text)
        guard way == Self.shelfWay, case .integer(let number)? = values.first, case .integer(let offset)? = values.dropFirst().first else { return nil }
        return (number, Int(offset))
    }

    private func fill(_ page: inout SearchPage, from number: Int64, at offset: Int) throws {
        try fill(&page, reader.catalogue.shelf.rows(number, now: clauses.now.milliseconds), of: number, at: offset)
    }

    private func fill(_ page: inout SearchPage, _ rows: [Int64], of number: Int64, at offset: Int) throws {
        func cursor(_ offset: Int) -> SearchCursor { reader.catalogue.cursors.write(Self.shelfWay, [.integer(number), .integer(Int64(offset))]) }
        for row in rows.dropFirst(offset).prefix(request.count) { if let version = try reader.load(row: row) { page.matches.append(version) } }
        if offset + request.count < rows.count { page.next = cursor(offset + request.count) }
        page.last = cursor((rows.count - 1) / request.count * request.count)
    }

    func count() throws -> Int {
        defer { reader.forgetTests() }
        return try SearchDeadline.run(reader.connection, seconds: Self.secondsLimit) { try countAll() }
    }

    private func countAll() throws -> Int {
        let driver = try chooseDriver()
        let select = try distinctRows(driver)
        let statement = try reader.connection.statement("SELECT COUNT(*) FROM (\(select.sql))")
        defer { statement.reset() }
        _ = try statement.bind(select.arguments).step()
        return Int(statement.integer(0))
    }

    /// All rows that match, once each, in no order.
    func distinctRows(_ driver: SearchDriver) throws -> SQLPiece {
        if driver.clauses.isEmpty { return SQLPiece(sql: "SELECT rid FROM resource WHERE 0") }
        let arms = try driver.clauses.map { clause in
            let condition = clause.condition("a")
            let probes = try probes(except: driver.criterion, row: "a.rid")
            return SQLPiece(
                sql: "SELECT a.rid AS rid FROM \(clause.from("a")) WHERE \(condition.sql)\(probes.sql)",
                arguments: condition.arguments + probes.arguments)
        }
        let isUnique = arms.count == 1 && driver.clauses[0].order == ["updated"]
        let joined = arms.map(\.sql).joined(separator: " UNION ")
        let sql = arms.count > 1 || isUnique ? joined : "SELECT DISTINCT" + joined.dropFirst("SELECT".count)
        return SQLPiece(sql: sql, arguments: arms.flatMap(\.arguments))
    }

    /// ` AND probe AND probe` for every criterion but the driving one.
    func probes(except driving: Int?, row: String) throws -> SQLPiece {
        var pieces: [SQLPiece] = []
        for (index, criterion) in request.criteria.enumerated() where index != driving {
            pieces.append(try SearchProbe(self).piece(criterion, row: row, type: request.type, depth: 0))
        }
        return SQLPiece(sql: pieces.map { " AND " + $0.sql }.joined(), arguments: pieces.flatMap(\.arguments))
    }

    // MARK: driver

    /// The list that drives: the smallest of those held by one value, weighed no further than `weighLimit`.
    ///
    /// A range drives only where no value does: weighing a range may pass many rows that it does not hold. The whole type drives last.
    func chooseDriver() throws -> SearchDriver {
        var best: SearchDriver?
        var range: SearchDriver?
        for (index, criterion) in request.criteria.enumerated() where !criterion.isChain {
            guard let list = try list(criterion, request.type) else { continue }
            if list.contains(where: { !$0.order.isEmpty }) {
                if range == nil { range = SearchDriver(clauses: list, criterion: index, weight: Self.weighLimit) }
                continue
            }
            let weight = request.criteria.count == 1 && request.sort.isEmpty ? 0 : try weigh(list, limit: min(Self.weighLimit, best?.weight ?? Self.weighLimit))
            if weight < best?.weight ?? .max { best = SearchDriver(clauses: list, criterion: index, weight: weight) }
            if weight < 20 { break }
        }
        if let best, best.weight < Self.weighLimit / 4 { return best }
        for (index, criterion) in request.criteria.enumerated() where criterion.isChain {
            guard let list = try list(criterion, request.type) else { continue }
            let weight = try weigh(list, limit: min(Self.weighLimit, best?.weight ?? Self.weighLimit))
            if weight < best?.weight ?? .max { best = SearchDriver(clauses: list, criterion: index, weight: weight) }
        }
        return best ?? range ?? wholeType
    }

    var wholeType: SearchDriver {
        let type = reader.catalogue.knownType(request.type) ?? -1
        let clause = SearchClause(
            table: "resource", condition: SQLPiece(sql: "@.type = ? AND @.state = 1", arguments: [.integer(type)]), order: ["updated"])
        return SearchDriver(clauses: [clause], criterion: nil, weight: .max)
    }

    private func weigh(_ list: [SearchClause], limit: Int) throws -> Int {
        var total = 0
        for clause in list {
            let condition = clause.condition("a")
            let statement = try reader.connection.statement(
                "SELECT COUNT(*) FROM (SELECT 1 FROM \(clause.from("a")) WHERE \(condition.sql) LIMIT ?)")
            defer { statement.reset() }
            // No further than the lightest list so far: a heavier one does not drive, however heavy.
            _ = try statement.bind(condition.arguments + [.integer(Int64(limit))]).step()
            total += Int(statement.integer(0))
            if total >= limit { return total }
        }
        return total
    }
}

/// The list that drives a search, and the criterion it stands for.
struct SearchDriver {
    var clauses: [SearchClause]
    var criterion: Int?
    var weight: Int
}

extension SearchCriterion {
    fileprivate var isChain: Bool {
        switch self {
        case .chain, .has: true
        case .anyOf(let members), .allOf(let members): members.contains(where: \.isChain)
        case .not(let inner): inner.isChain
        default: false
        }
    }
}
