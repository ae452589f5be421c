import FHIRModel
import Foundation
import Synchronization

/// Reading connections, lent to one caller at a time; more are opened when all are out, up to `limit`, then callers wait.
///
/// Proof of `@unchecked Sendable`: `idle` and `opened` are touched only while `condition` is held, and a reader is in the
/// hands of exactly one caller while it is out of `idle`.
final class ReaderPool: @unchecked Sendable {
    private let condition = NSCondition()
    private var idle: [SQLiteReader] = []
    private var opened = 0
    private let path: String
    private let catalogue: Catalogue
    private let codec: BodyCodec

    static let limit = 8

    init(path: String, catalogue: Catalogue, codec: BodyCodec) {
        self.path = path
        self.catalogue = catalogue
        self.codec = codec
    }

    func use<Result>(_ body: (SQLiteReader) throws -> Result) throws -> Result {
        let reader = try take()
        defer { give(reader) }
        return try body(reader)
    }

    private func take() throws(FHIRFault) -> SQLiteReader {
        condition.lock()
        while idle.isEmpty && opened >= Self.limit { condition.wait() }
        if let reader = idle.popLast() {
            condition.unlock()
            return reader
        }
        opened += 1
        condition.unlock()
        do {
            return SQLiteReader(try SQLiteConnection(path: path, mode: .reading), catalogue, codec)
        } catch {
            condition.lock()
            opened -= 1
            condition.signal()
            condition.unlock()
            throw error
        }
    }

    private func give(_ reader: SQLiteReader) {
        condition.lock()
        idle.append(reader)
        condition.unlock()
        condition.signal()
    }
}
