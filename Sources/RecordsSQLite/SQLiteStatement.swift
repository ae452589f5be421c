import FHIRModel
import GRDBSQLite

/// A value bound to a statement.
enum SQLArgument: Hashable {
    case integer(Int64)
    case real(Double)
    case text(String)
}

/// One prepared statement of one connection. Reset before each use; columns are read after a `step` that returned true.
final class SQLiteStatement {
    private let handle: OpaquePointer
    private unowned let connection: SQLiteConnection
    private static let transient = unsafeBitCast(OpaquePointer(bitPattern: -1), to: sqlite3_destructor_type.self)

    init(_ connection: SQLiteConnection, _ sql: String) throws(FHIRFault) {
        self.connection = connection
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection.handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw connection.fault(code, sql) }
        self.handle = handle
    }

    deinit { sqlite3_finalize(handle) }

    @discardableResult
    func reset() -> SQLiteStatement {
        sqlite3_reset(handle)
        return self
    }

    @discardableResult
    func bind(_ index: Int32, _ value: Int64) -> SQLiteStatement {
        sqlite3_bind_int64(handle, index, value)
        return self
    }

    @discardableResult
    func bind(_ index: Int32, _ value: Double) -> SQLiteStatement {
        sqlite3_bind_double(handle, index, value)
        return self
    }

    @discardableResult
    func bind(_ index: Int32, _ value: String) -> SQLiteStatement {
        if value.isEmpty {
            sqlite3_bind_text(handle, index, "", 0, Self.transient)
            return self
        }
        var value = value
        value.withUTF8 { buffer in
            _ = buffer.withMemoryRebound(to: CChar.self) { characters in
                sqlite3_bind_text(handle, index, characters.baseAddress, Int32(characters.count), Self.transient)
            }
        }
        return self
    }

    @discardableResult
    func bind(_ index: Int32, _ value: [UInt8]?) -> SQLiteStatement {
        if let value {
            sqlite3_bind_blob64(handle, index, value, UInt64(value.count), Self.transient)
        } else {
            sqlite3_bind_null(handle, index)
        }
        return self
    }

    @discardableResult
    func bind(_ index: Int32, _ value: Int64?) -> SQLiteStatement {
        if let value { sqlite3_bind_int64(handle, index, value) } else { sqlite3_bind_null(handle, index) }
        return self
    }

    @discardableResult
    func bind(_ index: Int32, text value: String?) -> SQLiteStatement {
        if let value { return bind(index, value) }
        sqlite3_bind_null(handle, index)
        return self
    }

    @discardableResult
    func bind(_ arguments: [SQLArgument]) -> SQLiteStatement {
        for (offset, argument) in arguments.enumerated() {
            switch argument {
            case .integer(let value): bind(Int32(offset + 1), value)
            case .real(let value): bind(Int32(offset + 1), value)
            case .text(let value): bind(Int32(offset + 1), value)
            }
        }
        return self
    }

    /// True when a row is ready, false at the end. Throws the store's fault for anything else.
    func step() throws(FHIRFault) -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        let fault = connection.fault(code, String(cString: sqlite3_sql(handle)))
        sqlite3_reset(handle)
        throw fault
    }

    /// Steps to the end and resets.
    func run() throws(FHIRFault) {
        while try step() {}
        reset()
    }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
    func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
    func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(handle, column) else { return "" }
        return String(decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))), as: UTF8.self)
    }

    /// A value as a bindable argument, for keyset cursors.
    func argument(_ column: Int32) -> SQLArgument {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: .integer(integer(column))
        case SQLITE_FLOAT: .real(real(column))
        default: .text(text(column))
        }
    }

    /// Runs `body` on the blob's bytes; nil for NULL.
    func blob<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result? {
        guard let start = sqlite3_column_blob(handle, column) else { return nil }
        return try body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }
}
