public import FHIRModel
import Foundation

extension Surroundings {
    /// The real clock and the system's chance.
    public static let live = Surroundings(
        now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
        newID: {
            var random = SystemRandomNumberGenerator()
            return TimeOrderedID.make(Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)), random.next())
        })
}
