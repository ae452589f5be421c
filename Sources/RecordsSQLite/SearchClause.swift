import FHIRModel
import FHIRSearch

/// A piece of SQL and what is bound to it, in order.
struct SQLPiece {
    var sql: String
    var arguments: [SQLArgument] = []

    static let never = SQLPiece(sql: "0")
    static let always = SQLPiece(sql: "1")

    static func joined(_ pieces: [SQLPiece], _ separator: String) -> SQLPiece {
        if pieces.count == 1 { return pieces[0] }
        return SQLPiece(sql: balanced(pieces.map(\.sql)[...], separator), arguments: pieces.flatMap(\.arguments))
    }

    /// Many joined flat would be a tree as deep as they are many; SQLite takes 1000 levels (https://www.sqlite.org/limits.html, 4).
    private static func balanced(_ pieces: ArraySlice<String>, _ separator: String) -> String {
        if pieces.count <= 64 { return "(" + pieces.joined(separator: separator) + ")" }
        let middle = pieces.startIndex + pieces.count / 2
        return "(" + balanced(pieces[..<middle], separator) + separator + balanced(pieces[middle...], separator) + ")"
    }
}

/// A condition on the rows of one index table, with the alias written as `@`.
struct SearchClause {
    var table: String
    var condition: SQLPiece
    /// Columns that order the rows before the resource's own; none when the rows of one value come in order of the resource.
    var order: [String] = []
    /// Whether the newest, not the smallest, come first.
    var descending = true
    /// Whether it asks for one value, whose rows lie together in order of the resource: then a probe stays among few pages.
    var isOneValue = false

    mutating func restrict(_ sql: String, _ argument: SQLArgument) {
        condition.sql += " AND " + sql
        condition.arguments.append(argument)
    }

    func from(_ alias: String) -> String { "\(table) \(alias)" }

    func condition(_ alias: String) -> SQLPiece {
        SQLPiece(sql: Self.named(condition.sql, alias) { $0 }, arguments: condition.arguments)
    }

    /// What columns of the table are called in `resource_value`.
    func valueColumns(_ columns: [String], _ alias: String) -> [String] {
        let own = IndexRow.tables.first { $0.name == table }?.columns ?? []
        return columns.map { column in alias + "." + (own.firstIndex(of: column).map { IndexRow.valueColumns[$0] } ?? column) }
    }

    /// The same condition on `resource_value`, where a resource's values of all kinds lie together.
    func valueCondition(_ alias: String) -> SQLPiece {
        guard let kind = IndexRow.tables.firstIndex(where: { $0.name == table }) else { return condition(alias) }
        let own = IndexRow.tables[kind].columns
        let sql = Self.named(condition.sql, alias) { column in own.firstIndex(of: column).map { IndexRow.valueColumns[$0] } ?? column }
        return SQLPiece(sql: "\(alias).kind = \(kind) AND " + sql, arguments: condition.arguments)
    }

    /// `sql` with each `@.column` as the alias's column, in one pass: it is made anew for every search.
    private static func named(_ sql: String, _ alias: String, _ rename: (String) -> String) -> String {
        let bytes = Array(sql.utf8)
        var made: [UInt8] = []
        made.reserveCapacity(bytes.count + 32)
        var position = 0
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "@") else {
                made.append(bytes[position])
                position += 1
                continue
            }
            made += alias.utf8
            position += 1
            guard position < bytes.count, bytes[position] == UInt8(ascii: ".") else { continue }
            var end = position + 1
            while end < bytes.count, bytes[end] >= UInt8(ascii: "a"), bytes[end] <= UInt8(ascii: "z") { end += 1 }
            made.append(UInt8(ascii: "."))
            made += rename(String(decoding: bytes[(position + 1)..<end], as: UTF8.self)).utf8
            position = end
        }
        return String(decoding: made, as: UTF8.self)
    }

    /// Whether the resource in `row` (a column) has such a row. Probes of one resource read the same page.
    func probe(_ row: String, _ alias: String) -> SQLPiece {
        let isByResource = !isOneValue && IndexRow.tables.contains { $0.name == table }
        let inner = isByResource ? valueCondition(alias) : condition(alias)
        let source = isByResource ? "resource_value" : table
        return SQLPiece(
            sql: "EXISTS(SELECT 1 FROM \(source) \(alias) WHERE \(alias).rid = \(row) AND \(inner.sql))", arguments: inner.arguments)
    }
}

/// Turns search values into conditions on the index tables. Several clauses stand for alternatives; none means nothing can match.
struct ClauseMaker {
    let reader: SQLiteReader
    let now: Instant

    func clauses(_ parameter: SearchParameter, _ values: [SearchValue]) throws -> [SearchClause] {
        var found: [SearchClause] = []
        for source in ParameterTable.r4.sources(parameter) {
            for value in values where fits(value, parameter) { found += try clauses(source, value, targets: parameter.narrowedTo.map { [$0] }) }
        }
        return found.count > Self.mergeFrom ? merged(found) : found
    }

    /// Alternatives beyond which one condition takes the place of one query each: the text of a query must not grow with their square.
    private static let mergeFrom = 6

    /// Clauses of one table as one clause that any of them fulfils.
    private func merged(_ clauses: [SearchClause]) -> [SearchClause] {
        Dictionary(grouping: clauses, by: \.table).sorted { $0.key < $1.key }.map { table, own in
            let any = SQLPiece.joined(own.map { SQLPiece(sql: "(\($0.condition.sql))", arguments: $0.condition.arguments) }, " OR ")
            return SearchClause(table: table, condition: any, order: own[0].order, descending: own[0].descending)
        }
    }

    /// Whether a narrowed parameter can have the value at all.
    private func fits(_ value: SearchValue, _ parameter: SearchParameter) -> Bool {
        guard let type = parameter.narrowedTo else { return true }
        return switch value {
        case .reference(let key): key.type == type
        case .uri(let text): text.contains("/\(type)/")
        default: true
        }
    }

    /// Rows of any value of the parameter.
    func anyValue(_ parameter: SearchParameter) -> [SearchClause] {
        ParameterTable.r4.sources(parameter).flatMap { anyValue($0, narrowedTo: parameter.narrowedTo) }
    }

    private func anyValue(_ parameter: SearchParameter, narrowedTo type: String?) -> [SearchClause] {
        let condition = SQLPiece(sql: "@.parameter = ?", arguments: [.integer(number(parameter))])
        if let type {
            let test = "EXISTS(SELECT 1 FROM resource t WHERE t.rid = @.target AND t.type = \(reader.catalogue.knownType(type) ?? -1))"
            return [SearchClause(table: "reference_index", condition: SQLPiece(sql: condition.sql + " AND " + test, arguments: condition.arguments))]
        }
        switch parameter.type {
        case .token: return [SearchClause(table: "token_index", condition: condition)]
        case .string:
            // Pinyin and ends of a Chinese name have no exact text: they find, they do not sort.
            let plain = parameter.isName ? SQLPiece(sql: condition.sql + " AND @.exact <> ''", arguments: condition.arguments) : condition
            return [SearchClause(table: "string_index", condition: plain, order: ["folded", "exact"], descending: false)]
        case .date: return [SearchClause(table: "date_index", condition: condition, order: ["low", "high"])]
        case .number, .quantity:
            let base = (try? reader.system(IndexValue.canonicalSystem)) ?? nil
            let plain = base.map { SQLPiece(sql: "@.parameter = ? AND @.system <> ?", arguments: condition.arguments + [.integer($0)]) } ?? condition
            return [SearchClause(table: "number_index", condition: plain, order: ["low", "high", "system", "unit"])]
        case .uri: return [SearchClause(table: "uri_index", condition: condition)]
        case .reference:
            return [
                SearchClause(table: "reference_index", condition: condition),
                SearchClause(table: "uri_index", condition: condition),
                SearchClause(table: "token_index", condition: condition),
            ]
        case .composite, .special: return []
        }
    }

    private func number(_ parameter: SearchParameter) -> Int64 { reader.catalogue.parameter(parameter.ordinal) }

    private func clauses(_ parameter: SearchParameter, _ value: SearchValue, targets: [String]?) throws -> [SearchClause] {
        let own = SQLArgument.integer(number(parameter))
        switch value {
        case .token(let system, let code): return try token(own, system, code)
        case .startsWith(let text):
            let end = text + "\u{10FFFF}"
            return [string(SQLPiece(sql: "@.parameter = ? AND @.folded >= ? AND @.folded < ?", arguments: [own, .text(text), .text(end)]))]
        case .between(let first, let end):
            return [string(SQLPiece(sql: "@.parameter = ? AND @.folded >= ? AND @.folded < ?", arguments: [own, .text(first), .text(end)]))]
        case .contains(let text):
            return [string(SQLPiece(sql: "@.parameter = ? AND instr(@.folded, ?) > 0", arguments: [own, .text(text)]))]
        case .exactly(let text):
            let folded = String(FoldedText.fold(text).prefix(IndexValue.stringLimit))
            return [string(SQLPiece(sql: "@.parameter = ? AND @.folded = ? AND @.exact = ?", arguments: [own, .text(folded), .text(text)]))]
        case .date(let prefix, let low, let high): return DateClause(now: now).clauses(own, prefix, low, high)
        case .number(let prefix, let value, let low, let high, let system, let unit):
            var found: [SearchClause] = []
            let base = BaseQuantity(value: value, low: low, high: high, system: system, unit: unit)
            if let base {
                found += try number(own, prefix, base.value, base.low, base.high, IndexValue.canonicalSystem, base.unit)
            }
            // "Not equal" is asked of one form of the value, or everything is unequal in the other.
            if base == nil || base?.isOnlyUCUM == false && prefix != .ne { found += try number(own, prefix, value, low, high, system, unit) }
            return found
        case .reference(let key): return try reader.row(key).map { [reference(own, [$0])] } ?? []
        case .referenceID(let id):
            let types = targets ?? (parameter.targets.isEmpty ? Array(Self.anyTarget) : parameter.targets)
            let rows = try types.compactMap { try reader.row(ResourceKey($0, id)) }
            return rows.isEmpty ? [] : [reference(own, rows)]
        case .uriBelow(let text):
            return [
                SearchClause(
                    table: "uri_index",
                    condition: SQLPiece(sql: "@.parameter = ? AND @.value >= ? AND @.value < ?", arguments: [own, .text(text), .text(text + "\u{10FFFF}")]),
                    order: ["value"], descending: false)
            ]
        case .uriAbove(let text):
            return [
                SearchClause(
                    table: "uri_index",
                    condition: SQLPiece(sql: "@.parameter = ? AND substr(?, 1, length(@.value)) = @.value", arguments: [own, .text(text)]),
                    order: ["value"], descending: false)
            ]
        case .uri(let text):
            return [SearchClause(table: "uri_index", condition: SQLPiece(sql: "@.parameter = ? AND @.value = ?", arguments: [own, .text(text)]))]
        }
    }

    /// Targets tried for an id without a type where the parameter allows any.
    private static let anyTarget = ["Patient", "Practitioner", "Organization", "Encounter", "Location", "ServiceRequest", "Task", "Group", "Device"]

    private func reference(_ own: SQLArgument, _ rows: [Int64]) -> SearchClause {
        let marks = rows.map { _ in "?" }.joined(separator: ",")
        return SearchClause(
            table: "reference_index",
            condition: SQLPiece(sql: "@.parameter = ? AND @.target IN (\(marks))", arguments: [own] + rows.map(SQLArgument.integer)))
    }

    private func string(_ condition: SQLPiece) -> SearchClause {
        SearchClause(table: "string_index", condition: condition, order: ["folded", "exact"], descending: false)
    }

    /// `code`, `system|code`, `|code`, `system|` (https://hl7.org/fhir/R4/search.html#token). A code whose system its element implies
    /// answers to any system that is asked for, but not to "no system".
    private func token(_ own: SQLArgument, _ system: String?, _ code: String?) throws -> [SearchClause] {
        var pieces = [SQLPiece(sql: "@.parameter = ?", arguments: [own])]
        if let code { pieces.append(SQLPiece(sql: "@.code = ?", arguments: [.text(code)])) }
        if let system {
            if system.isEmpty {
                pieces.append(SQLPiece(sql: "@.system = 0"))
            } else if system.hasPrefix(IndexValue.noSystem) {
                let number = try reader.system(String(system.dropFirst(IndexValue.noSystem.count))) ?? -1
                pieces.append(SQLPiece(sql: "@.system = ?", arguments: [.integer(number)]))
            } else {
                let number = try reader.system(system) ?? -1
                pieces.append(SQLPiece(sql: "@.system IN (1, ?)", arguments: [.integer(number)]))
            }
        }
        let joined = SQLPiece(sql: pieces.map(\.sql).joined(separator: " AND "), arguments: pieces.flatMap(\.arguments))
        return [SearchClause(table: "token_index", condition: joined, isOneValue: code != nil)]
    }

    /// https://hl7.org/fhir/R4/search.html#quantity: the value at its written precision against a number or a range.
    private func number(
        _ own: SQLArgument, _ prefix: SearchPrefix, _ value: Double, _ low: Double, _ high: Double, _ system: String?, _ unit: String?
    ) throws -> [SearchClause] {
        let tenth = abs(value) * 0.1
        let comparison =
            switch prefix {
            case .eq: SQLPiece(sql: "@.low >= ? AND @.low < ? AND @.high < ?", arguments: [.real(low), .real(high), .real(high)])
            case .ne: SQLPiece(sql: "NOT (@.low >= ? AND @.high < ?)", arguments: [.real(low), .real(high)])
            case .gt, .sa: SQLPiece(sql: prefix == .gt ? "@.high > ?" : "@.low > ?", arguments: [.real(value)])
            case .lt, .eb: SQLPiece(sql: prefix == .lt ? "@.low < ?" : "@.high < ?", arguments: [.real(value)])
            case .ge: SQLPiece(sql: "@.high >= ?", arguments: [.real(value)])
            case .le: SQLPiece(sql: "@.low <= ?", arguments: [.real(value)])
            case .ap: SQLPiece(sql: "@.low <= ? AND @.high >= ?", arguments: [.real(value + tenth), .real(value - tenth)])
            }
        var pieces = [SQLPiece(sql: "@.parameter = ?", arguments: [own]), comparison]
        if let unit { pieces.append(SQLPiece(sql: "@.unit = ?", arguments: [.text(unit)])) }
        if let system {
            pieces.append(SQLPiece(sql: "@.system = ?", arguments: [.integer(try reader.system(system) ?? -1)]))
        } else if let base = try reader.system(IndexValue.canonicalSystem) {
            pieces.append(SQLPiece(sql: "@.system <> ?", arguments: [.integer(base)]))
        }
        let joined = SQLPiece(sql: pieces.map(\.sql).joined(separator: " AND "), arguments: pieces.flatMap(\.arguments))
        return [SearchClause(table: "number_index", condition: joined, order: ["low", "high", "system", "unit"])]
    }
}
