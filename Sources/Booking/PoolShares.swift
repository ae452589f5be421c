public import FHIRModel
public import Records

/// How many slots of each schedule are kept for referrals, so that enough of them are experts' (专家号).
///
/// By institution: of all slots of its templates the region's share is kept, and of those at least its expert share lies in experts' clinics, as
/// far as experts have so many. A session with a share of its own keeps that.
public struct PoolShares: Sendable {
    private let shares: [ResourceKey: Double]
    private let usual: Double

    /// Titles of experts (卫生系列高级职称) and the mark of a clinic that is one whoever sits there.
    private static let titles: Set<String> = ["主任医师", "副主任医师", "出诊专家"]
    private static let expertClinic = "expert-clinic"

    /// Reads all templates. Cost: schedules and the roles of their people.
    public init(_ reader: ScopedReader, _ figures: BookingFigures) throws {
        var clinics: [String: [(key: ResourceKey, isExpert: Bool, slots: Int)]] = [:]
        var known: [ResourceKey: (organisation: String?, isExpert: Bool)] = [:]
        try reader.forEach("Schedule", [("active", "true")]) { schedule in
            guard let key = schedule.key, let template = (try? SlotTemplate(schedule)) ?? nil else { return }
            let slots = template.sessions.filter { $0.share == nil }.reduce(0) { $0 + ($1.to - $1.from) / $1.minutes }
            var (place, isExpert) = (String?.none, schedule["serviceType"].items.contains { $0["coding"][0]["code"].string == Self.expertClinic })
            for actor in schedule["actor"].items.compactMap({ $0["reference"].string.flatMap { ResourceKey($0) } }) {
                let found = try known[actor] ?? Self.actor(reader, actor)
                known[actor] = found
                place = place ?? found.organisation
                isExpert = isExpert || found.isExpert
            }
            clinics[place ?? "", default: []].append((key, isExpert, slots))
        }
        var shares: [ResourceKey: Double] = [:]
        for own in clinics.values {
            let experts = Double(own.filter(\.isExpert).reduce(0) { $0 + $1.slots })
            let others = Double(own.filter { !$0.isExpert }.reduce(0) { $0 + $1.slots })
            let parts = Self.parts(experts, others, figures.referralShare, figures.expertShare)
            for clinic in own { shares[clinic.key] = clinic.isExpert ? parts.expert : parts.other }
        }
        (self.shares, usual) = (shares, figures.referralShare)
    }

    public subscript(schedule: ResourceKey) -> Double { shares[schedule] ?? usual }

    /// Shares of experts' and of others' slots: together `share` of all, at least `expertShare` of those the experts', as far as they have them.
    static func parts(_ experts: Double, _ others: Double, _ share: Double, _ expertShare: Double) -> (expert: Double, other: Double) {
        let kept = share * (experts + others)
        guard experts > 0, others > 0 else { return (share, share) }
        let expert = min(1, max(share, expertShare * kept / experts))
        return (expert, max(0, min(1, (kept - expert * experts) / others)))
    }

    private static func actor(_ reader: ScopedReader, _ key: ResourceKey) throws -> (organisation: String?, isExpert: Bool) {
        if let member = SlotPlace.member(key.type), let place = try reader.find(key) {
            return (place.root.member(member)["reference"].string.flatMap { ResourceKey($0) }?.id, key.type == "PractitionerRole" && isExpert(place))
        }
        guard key.type == "Practitioner" else { return (nil, false) }
        var found = false
        try reader.forEach("PractitionerRole", [("practitioner", key.description)]) { role in found = found || isExpert(role) }
        return (nil, found)
    }

    private static func isExpert(_ role: Resource) -> Bool {
        role["active"].boolean ?? true && role["code"].items.contains { titles.contains($0["text"].string ?? "") }
    }
}
