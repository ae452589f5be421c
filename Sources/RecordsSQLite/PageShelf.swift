import FHIRModel
import FHIRSearch
import Synchronization

/// Results of sorted searches, kept for a while: a row whose sort key changes between two pages is neither lost nor shown twice.
///
/// In memory: pages of a search made before a restart have expired, and say so.
final class PageShelf: Sendable {
    private struct List {
        var rows: [Int64]
        var expires: Int64
    }

    private let lists = Mutex<[Int64: List]>([:])

    /// Rows kept for one search; a longer result goes on by its last row's keys.
    static let rowLimit = 500
    static let keptMilliseconds: Int64 = 15 * 60_000
    private static let listLimit = 4000

    /// Keeps the rows and gives their number, which cannot be guessed.
    func keep(_ rows: [Int64], now: Int64) -> Int64 {
        let number = Int64.random(in: 1...Int64.max)
        lists.withLock { lists in
            if lists.count >= Self.listLimit { lists = lists.filter { $0.value.expires > now } }
            if lists.count >= Self.listLimit { lists.removeAll() }
            lists[number] = List(rows: rows, expires: now + Self.keptMilliseconds)
        }
        return number
    }

    /// Throws `.expired` for rows that are not kept any more.
    func rows(_ number: Int64, now: Int64) throws(FHIRFault) -> [Int64] {
        guard let list = lists.withLock({ $0[number] }), list.expires > now else { throw FHIRFault(.expired, "search.expired") }
        return list.rows
    }
}
