import CareNetwork
public import FHIRModel

/// A resource of the demonstration and the id it is kept under.
public struct DemonstrationResource: Sendable {
    public var id: String
    public var tree: JSONTree
}

/// A whole synthetic province: real places, made-up institutions, people and care. The same seed, day and size give the same bytes.
public struct DemonstrationRegion: Sendable {
    public let seed: UInt64
    /// Midnight of the day the region is "today".
    public let today: Instant
    public let patients: Int
    let places: [Place]

    public static let province = "河南省"
    static let centre = "org-centre"

    /// Tag of test data (https://terminology.hl7.org/CodeSystem-v3-ActReason.html, HTEST): every synthetic resource carries it.
    static let sampleTag: JSONTree = ["system": "http://terminology.hl7.org/CodeSystem/v3-ActReason", "code": "HTEST", "display": "示例数据 sample data"]

    public init(seed: UInt64, today: CivilDate, patients: Int) {
        self.seed = seed
        self.today = today.start
        self.patients = patients
        places = Places.of(province: Self.province)
    }

    /// Makes everything, network first, in groups of `groupSize`. `body` takes each group.
    public func make(groupSize: Int = 400, _ body: ([DemonstrationResource]) async throws -> Void) async throws {
        var maker = DemonstrationMaker(self)
        var group: [DemonstrationResource] = []
        maker.makeNetwork()
        maker.makeSchedules()
        for number in 1...max(1, patients) {
            maker.makePatient(number)
            group += maker.take()
            while group.count >= groupSize {
                try await body(Array(group.prefix(groupSize)))
                group.removeFirst(groupSize)
            }
        }
        group += maker.take()
        if !group.isEmpty { try await body(group) }
    }

    /// The county that the demonstration's county doctor works in.
    var homeCounty: Place { places.first { $0.prefecture == "周口市" && $0.name.hasSuffix("县") } ?? places[0] }

    /// Sign-in names with what each shows.
    public static let users: [(name: String, chinese: String, english: String)] = [
        ("county.doctor", "县医院医生", "County hospital doctor"),
        ("centre.doctor", "区域医疗中心医生", "Regional centre doctor"),
        ("centre.clerk", "区域医疗中心预约员", "Regional centre booking clerk"),
        ("community.doctor", "社区医生", "Community doctor"),
        ("operator", "平台运营", "Platform operator"),
        ("planner", "卫健委规划", "Health commission planner"),
        ("patient", "患者", "Patient"),
    ]
}
