public import FHIRModel

/// A table read from CSV (RFC 4180): a header, then rows; UTF-8, commas, quotes doubled inside quotes, any line ends.
public struct CSVTable: Sendable {
    /// What the file is called in faults.
    public let name: String
    public let columns: [String]
    public private(set) var rows: [[String]] = []
    /// The line each row begins at, from 1.
    private var lines: [Int] = []

    /// Throws `.malformed` with line and column: no header, a column named twice, a quote that does not close, a row of another length.
    public init(_ bytes: [UInt8], name: String) throws(FHIRFault) {
        self.name = name
        if String(validating: bytes, as: UTF8.self) == nil { throw FHIRFault(.malformed, "plan.csv-utf8", ["file": name]) }
        var reader = CSVReader(bytes)
        guard let header = try reader.row(name)?.map(\.trimmed), header != [""] else { throw FHIRFault(.malformed, "plan.csv-empty", ["file": name]) }
        columns = header
        if let twice = header.indices.first(where: { !header[$0].isEmpty && header[..<$0].contains(header[$0]) }) {
            throw FHIRFault(.malformed, "plan.csv-header", ["file": name, "column": header[twice]])
        }
        while true {
            let line = reader.line
            guard let row = try reader.row(name) else { break }
            if row == [""] { continue }
            if row.count != header.count {
                throw FHIRFault(.malformed, "plan.csv-width", ["file": name, "line": "\(line)", "found": "\(row.count)", "expected": "\(header.count)"])
            }
            rows.append(row)
            lines.append(line)
        }
    }

    private init(name: String, columns: [String], rows: [[String]], lines: [Int]) {
        (self.name, self.columns, self.rows, self.lines) = (name, columns, rows, lines)
    }

    /// These rows, then those of another table, in the columns that both have.
    func joined(_ other: CSVTable) -> CSVTable {
        let shared = columns.filter(other.has)
        func part(_ table: CSVTable) -> [[String]] {
            let positions = shared.compactMap { table.columns.firstIndex(of: $0) }
            return table.rows.map { row in positions.map { row[$0] } }
        }
        return CSVTable(name: other.name, columns: shared, rows: part(self) + part(other), lines: lines + other.lines)
    }

    /// The rows that are marked.
    func kept(_ marks: [Bool]) -> CSVTable {
        let places = rows.indices.filter { marks[$0] }
        return CSVTable(name: name, columns: columns, rows: places.map { rows[$0] }, lines: places.map { lines[$0] })
    }

    /// With a column under another name, which goes before the one that had it.
    func naming(_ column: String, _ other: String) -> CSVTable {
        CSVTable(name: name, columns: columns.map { $0 == column ? other : $0 == other ? "" : $0 }, rows: rows, lines: lines)
    }

    /// A cell as it is written: in quotes where it has to be (RFC 4180, 2).
    public static func quoted(_ text: String) -> String {
        text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }

    public func has(_ column: String) -> Bool { columns.contains(column) }

    /// The texts of a column. Throws `.required` when the table has none of that name.
    public func texts(_ column: String) throws(FHIRFault) -> [String] {
        let index = try position(column)
        return rows.map { $0[index] }
    }

    /// The numbers of a column; `empty` for an empty cell. Throws `.wrongValue` with file, line and column for what is no finite number, and for an
    /// empty cell without `empty`.
    public func numbers(_ column: String, empty: Double? = nil, allowsNegative: Bool = false) throws(FHIRFault) -> [Double] {
        let index = try position(column)
        var found: [Double] = []
        for row in rows.indices {
            let text = rows[row][index].trimmed
            if text.isEmpty, let empty {
                found.append(empty)
                continue
            }
            if text.isEmpty { throw fault("plan.csv-no-id", row, column) }
            guard let value = Double(text), value.isFinite else { throw fault("plan.csv-number", row, column) }
            if value < 0 && !allowsNegative { throw fault("plan.csv-negative", row, column) }
            found.append(value)
        }
        return found
    }

    /// The fault `text` at a row (from 0) and column.
    public func fault(_ text: String, _ row: Int, _ column: String) -> FHIRFault {
        let value = columns.firstIndex(of: column).map { rows[row][$0] } ?? ""
        return FHIRFault(.wrongValue, text, ["file": name, "line": "\(lines[row])", "column": column, "value": value])
    }

    private func position(_ column: String) throws(FHIRFault) -> Int {
        guard let index = columns.firstIndex(of: column) else {
            throw FHIRFault(.required, "plan.csv-column", ["file": name, "column": column, "columns": columns.joined(separator: ", ")])
        }
        return index
    }
}

extension String {
    /// Without blanks at the ends.
    var trimmed: String {
        let rest = drop { $0 == " " || $0 == "\t" }
        return String(rest.prefix(rest.count - rest.reversed().prefix { $0 == " " || $0 == "\t" }.count))
    }
}

private struct CSVReader {
    private let bytes: [UInt8]
    private var position: Int
    private(set) var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
    }

    /// The next row; nil at the end.
    mutating func row(_ name: String) throws(FHIRFault) -> [String]? {
        if position >= bytes.count { return nil }
        var fields: [String] = []
        while true {
            fields.append(try field(name))
            if position >= bytes.count { return fields }
            let mark = bytes[position]
            position += 1
            if mark == 0x2c { continue }
            if mark == 0x0d, position < bytes.count, bytes[position] == 0x0a { position += 1 }
            line += 1
            return fields
        }
    }

    private mutating func field(_ name: String) throws(FHIRFault) -> String {
        guard position < bytes.count, bytes[position] == 0x22 else {
            let start = position
            while position < bytes.count, ![0x2c, 0x0a, 0x0d].contains(bytes[position]) { position += 1 }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        let begin = line
        var text: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == 0x0a { line += 1 }
            if byte == 0x22 {
                if position < bytes.count, bytes[position] == 0x22 { position += 1 } else { return String(decoding: text, as: UTF8.self) }
            }
            text.append(byte)
        }
        throw FHIRFault(.malformed, "plan.csv-quote", ["file": name, "line": "\(begin)"])
    }
}
