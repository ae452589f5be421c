import Booking
import FHIRModel
import Records
import Referrals
import RegionalPolicy
import Synchronization

/// The figures of a day, read from the region's policies once for all requests of the day.
final class FigureShelf: Sendable {
    private struct Kept {
        var generation: Int
        var day: CivilDate
        var booking: [String: BookingFigures] = [:]
        var referral: [String: ReferralFigures] = [:]
    }

    private let records: ScopedRecords
    private let policies: PolicyShelf
    private let kept = Mutex<Kept?>(nil)

    init(_ records: ScopedRecords, _ policies: PolicyShelf) {
        self.records = records
        self.policies = policies
    }

    /// Digits of GB/T 2260 from an institution's credit code (GB 32100-2015: places 3 to 8); empty where it is not known or makes no difference.
    func region(of organisation: String) throws -> String {
        guard try policies.book().isRegional, ResourceKey.isValidID(organisation) else { return "" }
        let found = try records.figures { try $0.find(ResourceKey("Organization", organisation)) }
        let code = found?["identifier"].items.first { $0["system"].string == UnifiedSocialCreditCode.system }?["value"].string ?? ""
        return String(code.dropFirst(2).prefix(6))
    }

    func booking(_ region: String, on day: CivilDate) throws -> BookingFigures {
        try figures(\.booking, region, day) { BookingFigures($0, region: region, on: day) }
    }

    func referral(_ region: String, on day: CivilDate) throws -> ReferralFigures {
        try figures(\.referral, region, day) { ReferralFigures($0, region: region, on: day) }
    }

    private func figures<Figures: Sendable>(
        _ place: any WritableKeyPath<Kept, [String: Figures]> & Sendable, _ region: String, _ day: CivilDate, _ make: (PolicyBook) -> Figures
    ) throws -> Figures {
        let generation = records.policyGeneration
        if let found = kept.withLock({ $0?.generation == generation && $0?.day == day ? $0?[keyPath: place][region] : nil }) { return found }
        let made = make(try policies.book())
        kept.withLock { kept in
            if kept?.generation != generation || kept?.day != day { kept = Kept(generation: generation, day: day) }
            kept?[keyPath: place][region] = made
        }
        return made
    }
}
