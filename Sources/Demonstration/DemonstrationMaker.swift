import CareNetwork
import FHIRModel

/// Makes the region's resources one after the other from one source of chance.
struct DemonstrationMaker {
    let region: DemonstrationRegion
    var random: SeededRandom
    var made: [DemonstrationResource] = []
    /// Places repeated by population, for drawing where a person lives.
    private let cumulative: [Int]

    init(_ region: DemonstrationRegion) {
        self.region = region
        random = SeededRandom(seed: region.seed)
        var sum = 0
        cumulative = region.places.map { place in
            sum += max(1, place.population)
            return sum
        }
    }

    mutating func take() -> [DemonstrationResource] {
        defer { made = [] }
        return made
    }

    /// Adds a synthetic resource, marked as such.
    mutating func add(_ id: String, _ tree: JSONTree) {
        guard case .object(let members) = tree, !members.contains(where: { $0.key == "meta" }) else { return addFact(id, tree) }
        addFact(id, .object(Array(members.prefix(2)) + [JSONMember("meta", ["tag": [DemonstrationRegion.sampleTag]])] + members.dropFirst(2)))
    }

    /// Adds what is published, or marked already.
    mutating func addFact(_ id: String, _ tree: JSONTree) { made.append(DemonstrationResource(id: id, tree: tree)) }

    mutating func place() -> Place {
        let drawn = Int.random(in: 0..<(cumulative.last ?? 1), using: &random)
        return region.places[cumulative.firstIndex { $0 > drawn } ?? 0]
    }

    func hospital(_ place: Place) -> String { "org-county-\(place.division)" }
    func community(_ place: Place, _ number: Int = 1) -> String { "org-community-\(place.division)-\(number)" }
    func city(_ place: Place) -> String { "org-city-\(place.division / 100)" }

    // MARK: network

    mutating func makeNetwork() {
        let zhengzhou = region.places.first { $0.prefecture == "郑州市" } ?? region.places[0]
        institution(DemonstrationRegion.centre, "示例国家区域医疗中心（中原）", "Sample National Regional Medical Centre, Central Plains", .regionalCentre, zhengzhou)
        institution("org-national", "示例国家医学中心（北京）", "Sample National Medical Centre, Beijing", .nationalCentre, Places.all[0])
        institution("org-provincial", "示例省人民医院", "Sample Provincial People's Hospital", .provincial, zhengzhou)
        affiliate("project", .regionalCentreProject, "org-national", DemonstrationRegion.centre, "心血管")
        affiliate("provincial", .agreement, DemonstrationRegion.centre, "org-provincial", nil)
        for (index, name) in ["心血管内科", "神经外科", "胸外科", "肿瘤内科", "儿科"].enumerated() {
            add("dept-centre-\(index)", NetworkResources.department(id: "dept-centre-\(index)", name: name, of: DemonstrationRegion.centre))
        }
        let offers: [(String, [String], ClosedRange<Int>?)] = [
            ("心血管内科", ["冠脉造影", "射频消融", "经导管主动脉瓣置换"], nil), ("神经外科", ["立体定向放射治疗"], nil), ("胸外科", ["机器人肺叶切除"], nil), ("肿瘤内科", [], nil),
            ("儿科", ["儿童心脏介入"], 0...17), ("呼吸内科", [], nil),
        ]
        for (index, offer) in offers.enumerated() {
            let id = "svc-centre-\(index)"
            add(id, NetworkResources.service(id: id, name: offer.0, of: DemonstrationRegion.centre, specialties: [offer.0], techniques: offer.1, ages: offer.2))
        }
        add(
            "svc-national",
            NetworkResources.service(
                id: "svc-national", name: "心血管内科", of: "org-national", specialties: ["心血管内科", "神经外科"], techniques: ["射频消融", "经导管主动脉瓣置换", "心脏移植"]))
        var cities: Set<Int> = []
        for place in region.places {
            if cities.insert(place.division / 100).inserted {
                institution(city(place), "\(place.prefecture)中心医院（示例）", "\(place.latinName) City Hospital (sample)", .city, place)
                affiliate("city-\(place.division / 100)", .specialtyAlliance, DemonstrationRegion.centre, city(place), "心血管")
                let id = city(place)
                add("svc-\(id)-0", NetworkResources.service(id: "svc-\(id)-0", name: "心血管内科", of: id, specialties: ["心血管内科"], techniques: ["冠脉造影"]))
                add("svc-\(id)-1", NetworkResources.service(id: "svc-\(id)-1", name: "神经外科", of: id, specialties: ["神经外科"]))
                for (index, name) in ["内科", "外科"].enumerated() {
                    let id = "dept-city-\(place.division / 100)-\(index)"
                    add(id, NetworkResources.department(id: id, name: name, of: city(place)))
                }
            }
            makeCounty(place)
        }
        makeCareHomes(zhengzhou)
        makeProjects()
        makeUsers()
    }

    private mutating func makeCounty(_ place: Place) {
        institution(hospital(place), "\(place.name)人民医院（示例）", "\(place.latinName) People's Hospital (sample)", .county, place)
        affiliate("county-\(place.division)", .generalConsortium, city(place), hospital(place), nil)
        affiliate("centre-\(place.division)", .agreement, DemonstrationRegion.centre, hospital(place), nil)
        let id = hospital(place)
        add("svc-\(id)", NetworkResources.service(id: "svc-\(id)", name: "心血管内科", of: id, specialties: ["心血管内科", "全科"]))
        for number in 1...2 {
            institution(
                community(place, number), "\(place.name)第\(number == 1 ? "一" : "二")社区卫生服务中心（示例）",
                "\(place.latinName) Community Health Centre \(number) (sample)", .community, place)
            affiliate("community-\(place.division)-\(number)", .generalConsortium, hospital(place), community(place, number), nil)
        }
        for (number, specialty) in ["全科", "心血管内科"].enumerated() {
            staff("county-\(place.division)-\(number)", user: nil, organisation: hospital(place), role: "clinician", specialty: specialty, title: "主治医师")
        }
        staff("community-\(place.division)", user: nil, organisation: community(place), role: "clinician", specialty: "全科", title: "家庭医生")
    }

    private mutating func makeCareHomes(_ place: Place) {
        institution("org-nursing", "示例护理院", "Sample Nursing Home", .nursing, place)
        institution("org-rehabilitation", "示例康复医院", "Sample Rehabilitation Hospital", .rehabilitation, place)
        institution("org-hospice", "示例安宁疗护中心", "Sample Hospice", .hospice, place)
        for id in ["nursing", "rehabilitation", "hospice"] { affiliate(id, .generalConsortium, DemonstrationRegion.centre, "org-\(id)", nil) }
    }

    /// The published projects: output hospital, project hospital, and the tie between them with its specialty and source. Not sample data.
    private mutating func makeProjects() {
        var outputs: [String: String] = [:]
        for (number, project) in RegionalCentreProject.all.enumerated() {
            let output = outputs[project.outputHospital] ?? "output-\(outputs.count)"
            if outputs[project.outputHospital] == nil {
                outputs[project.outputHospital] = output
                addFact(output, ["resourceType": "Organization", "id": .string(output), "active": true, "name": .string(project.outputHospital)])
            }
            let host = "project-\(number)"
            let tree: JSONTree = [
                "resourceType": "Organization", "id": .string(host), "active": true,
                "name": .string(project.project.isEmpty ? project.hostHospital : project.project),
            ]
            addFact(
                host,
                tree.with("alias", project.hostHospital.isEmpty ? nil : [.string(project.hostHospital)])
                    .with("address", [["city": .string(project.city.isEmpty ? project.province : project.city), "state": .string(project.province)]]))
            addFact(
                "aff-project-\(number)",
                [
                    "resourceType": "OrganizationAffiliation", "id": .string("aff-project-\(number)"), "active": true,
                    "organization": ["reference": .string("Organization/\(output)")],
                    "participatingOrganization": ["reference": .string("Organization/\(host)")],
                    "code": [
                        [
                            "coding": [["system": .string(MembershipKind.system), "code": .string(MembershipKind.regionalCentreProject.rawValue)]],
                            "text": .string(project.batch.isEmpty ? project.source : "第 \(project.batch) 批；\(project.source)"),
                        ]
                    ],
                    "specialty": [["text": .string(project.specialty.isEmpty ? "综合" : project.specialty)]],
                ])
        }
    }

    private mutating func makeUsers() {
        let home = region.homeCounty
        staff("user-county", user: "county.doctor", organisation: hospital(home), role: "clinician", specialty: "心血管内科", title: "主治医师")
        staff("user-centre", user: "centre.doctor", organisation: DemonstrationRegion.centre, role: "clinician", specialty: "心血管内科", title: "主任医师")
        staff("user-clerk", user: "centre.clerk", organisation: DemonstrationRegion.centre, role: "booking-clerk", specialty: "预约", title: "预约中心")
        staff("user-community", user: "community.doctor", organisation: community(home), role: "clinician", specialty: "全科", title: "家庭医生")
        staff("user-operator", user: "operator", organisation: DemonstrationRegion.centre, role: "operator", specialty: "运营", title: "平台运营")
        staff("user-planner", user: "planner", organisation: "org-provincial", role: "planner", specialty: "规划", title: "规划员")
    }

    private mutating func institution(_ id: String, _ name: String, _ english: String, _ level: InstitutionLevel, _ place: Place) {
        let serial = String(UInt64(made.count) + 1_000_000_000 + region.seed % 1000)
        let code = UnifiedSocialCreditCode(body: "12" + "\(place.division)" + serial.prefix(9))
        add(
            id,
            NetworkResources.organization(id: id, name: name, englishName: english, level: level, creditCode: code, place: place, beds: Self.beds(level, place))
        )
        add("loc-\(id)", NetworkResources.location(id: "loc-\(id)", name: name, of: id, place: place))
    }

    /// Made-up beds: most where the city hospitals are, few in the counties, as the programme finds it.
    private static func beds(_ level: InstitutionLevel, _ place: Place) -> Int {
        switch level {
        case .nationalCentre: 1500
        case .regionalCentre: 1800
        case .provincial: 2600
        case .city: 900 + place.division % 7 * 150
        case .county: place.population * (2 + place.division % 5) / 2000 / 10 * 10 + 40
        case .community: 20
        case .nursing, .rehabilitation, .hospice: 120
        }
    }

    private mutating func affiliate(_ id: String, _ kind: MembershipKind, _ first: String, _ second: String, _ specialty: String?) {
        let start = region.today.adding(days: -365 * 2).date
        add("aff-\(id)", NetworkResources.affiliation(id: "aff-\(id)", kind, first: first, second: second, specialty: specialty, from: start))
    }

    mutating func staff(_ id: String, user: String?, organisation: String, role: String, specialty: String, title: String) {
        let isMale = Bool.random(using: &random)
        let (family, given) = (DemonstrationNames.family(&random), DemonstrationNames.given(isMale: isMale, &random))
        add("prac-\(id)", NetworkResources.practitioner(id: "prac-\(id)", user: user, family: family, given: given, isMale: isMale))
        add(
            "role-\(id)",
            NetworkResources.role(id: "role-\(id)", practitioner: "prac-\(id)", organisation: organisation, code: role, specialty: specialty, title: title))
    }
}
