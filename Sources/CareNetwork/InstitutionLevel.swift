/// The tiers of the network, from the nation to the neighbourhood.
public enum InstitutionLevel: String, Sendable, CaseIterable {
    case nationalCentre = "national-centre"
    case regionalCentre = "regional-centre"
    case provincial, city, county, community, nursing, rehabilitation, hospice

    /// Code system of the tier on Organization.type.
    public static let system = "urn:junyi:institution-level"
}

/// How institutions belong together.
public enum MembershipKind: String, Sendable, CaseIterable {
    /// 综合医联体: up and down one area.
    case generalConsortium = "general-consortium"
    /// 专科联盟: one specialty across areas.
    case specialtyAlliance = "specialty-alliance"
    /// 输出医院 to 依托医院: a national regional medical centre project.
    case regionalCentreProject = "regional-centre-project"
    /// 对口支援.
    case pairedAssistance = "paired-assistance"
    /// A signed agreement on referral or remote medicine.
    case agreement

    /// Code system of the kind on OrganizationAffiliation.code.
    public static let system = "urn:junyi:membership"
}

/// One national regional medical centre project.
public struct RegionalCentreProject: Sendable {
    public var outputHospital: String
    public var project: String
    public var hostHospital: String
    public var province: String
    public var city: String
    public var specialty: String
    public var batch: String
    public var source: String

    /// The projects known, each with its source.
    public static let all: [RegionalCentreProject] = projectData.description.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 8 else { return nil }
        return RegionalCentreProject(
            outputHospital: parts[0], project: parts[1], hostHospital: parts[2], province: parts[3], city: parts[4], specialty: parts[5],
            batch: parts[6], source: parts[7])
    }
}
