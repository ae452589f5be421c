import FHIRModel
public import Records

/// Whom a caller is to a referral.
public enum ReferralHats {
    /// Several hats at once where one person may do several things; none for a stranger. Down and back, one desk wears all of the receiving side.
    public static func of(_ scope: AccessScope, _ referral: ReferralCase, patient: String) -> Set<ReferralActor> {
        switch scope.role {
        case .system: return [.system, .timer]
        case .operatorStaff: return [.coordinator]
        case .patient: return scope.user.description == patient ? [.patient] : []
        case .planner: return []
        case .clinician, .bookingClerk: break
        }
        var hats: Set<ReferralActor> = []
        if scope.organisation == referral.referrer { hats.insert(.referrer) }
        if scope.organisation == referral.recipient {
            if scope.role == .bookingClerk {
                hats.insert(.booking)
            } else {
                hats.formUnion([.triage, .expert])
                if [.down, .back].contains(referral.rules) { hats.insert(.booking) }
            }
        }
        return hats
    }
}
