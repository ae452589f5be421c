import FHIRModel
import Foundation
import GRDBSQLite

/// Stops a search that takes too long, from inside SQLite.
enum SearchDeadline {
    private final class Limit {
        let nanoseconds: UInt64
        init(_ nanoseconds: UInt64) { self.nanoseconds = nanoseconds }
    }

    static func wallMilliseconds() -> Int64 { Int64(Date().timeIntervalSince1970 * 1000) }

    /// Runs `body`; statements of `connection` fail with `.tooCostly` once `seconds` have passed.
    static func run<Result>(_ connection: SQLiteConnection, seconds: Double, _ body: () throws -> Result) throws -> Result {
        let limit = Limit(DispatchTime.now().uptimeNanoseconds + UInt64(seconds * 1e9))
        return try withExtendedLifetime(limit) {
            let pointer = Unmanaged.passUnretained(limit).toOpaque()
            sqlite3_progress_handler(
                connection.handle, 20_000,
                { pointer in
                    guard let pointer else { return 0 }
                    let limit = Unmanaged<Limit>.fromOpaque(pointer).takeUnretainedValue()
                    return DispatchTime.now().uptimeNanoseconds > limit.nanoseconds ? 1 : 0
                }, pointer)
            defer { sqlite3_progress_handler(connection.handle, 0, nil, nil) }
            return try body()
        }
    }
}
