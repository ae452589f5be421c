/// A region's insurance for one stay, by level: what the arithmetic of a cost is made of. Amounts in yuan, ratios from 0 to 1.
public struct InsuranceTable: Sendable {
    public var ratio: [String: Double]
    public var deductible: [String: Double]
    public var stayCost: [String: Double]
    public var referredCut: Double
    public var unreferredCut: Double

    public init(ratio: [String: Double], deductible: [String: Double], stayCost: [String: Double], referredCut: Double, unreferredCut: Double) {
        self.ratio = ratio
        self.deductible = deductible
        self.stayCost = stayCost
        self.referredCut = referredCut
        self.unreferredCut = unreferredCut
    }
}

/// What one stay costs the patient, line by line (基本医疗保险: 起付线, 报销比例; 医保发〔2022〕22号 outside the province). Whole yuan.
public struct CareCost: Sendable, Equatable {
    public var total: Int
    public var deductible: Int
    /// The share that the fund pays beyond the deductible, cuts taken off.
    public var ratio: Double
    public var fund: Int
    public var own: Int

    /// Nil for a level that the table does not know.
    public init?(_ level: InstitutionLevel, _ reach: CareReach, isReferred: Bool, _ table: InsuranceTable) {
        guard let cost = table.stayCost[level.rawValue], let usual = table.ratio[level.rawValue], let first = table.deductible[level.rawValue] else {
            return nil
        }
        // Within the province only those who skip the referral are cut; beyond it everybody is, the referred less.
        let cut = reach == .nation ? (isReferred ? table.referredCut : table.unreferredCut) : isReferred || reach == .county ? 0 : table.referredCut
        ratio = max(0, usual - cut)
        total = Int(cost)
        deductible = min(Int(first), Int(cost))
        fund = Int((Double(total - deductible) * ratio).rounded())
        own = total - fund
    }
}
