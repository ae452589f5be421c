import CareNetwork
import FHIRModel
import Recognition

/// A kind of result: LOINC code, usual range, decimals.
private struct ResultKind {
    var code: String
    var low: Double
    var high: Double
    var decimals: Int
}

extension DemonstrationMaker {
    private static let kinds = [
        ResultKind(code: "14682-9", low: 45, high: 130, decimals: 0), ResultKind(code: "1742-6", low: 8, high: 70, decimals: 0),
        ResultKind(code: "2823-3", low: 3.3, high: 5.4, decimals: 2), ResultKind(code: "718-7", low: 95, high: 170, decimals: 0),
        ResultKind(code: "6690-2", low: 3, high: 13, decimals: 1), ResultKind(code: "777-3", low: 90, high: 380, decimals: 0),
        ResultKind(code: "2039-6", low: 0.5, high: 8, decimals: 1), ResultKind(code: "4548-4", low: 4.6, high: 9.8, decimals: 1),
        ResultKind(code: "14749-6", low: 3.8, high: 11, decimals: 1), ResultKind(code: "3016-3", low: 0.4, high: 6, decimals: 2),
        ResultKind(code: "2951-2", low: 132, high: 148, decimals: 0), ResultKind(code: "1988-5", low: 0.3, high: 40, decimals: 1),
    ]

    /// Reasons for going up, as a doctor would write them: text, ICD-10 code, urgency.
    private static let reasons: [(text: String, question: String, code: String, priority: String)] = [
        ("冠心病三支病变", "请评估搭桥或介入治疗", "I25.1", "urgent"), ("右肺上叶结节，性质待定", "请判断结节性质，是否手术", "R91", "routine"),
        ("难治性高血压，疑继发性", "请排查继发性病因", "I15.9", "routine"), ("脑动脉瘤", "请评估手术时机", "I67.1", "urgent"),
        ("心房颤动，药物控制不佳", "请评估射频消融", "I48", "routine"), ("儿童癫痫，反复发作", "请明确分型并调整方案", "G40.9", "urgent"),
        ("胃占位性病变", "请内镜复查并制定治疗方案", "K31.9", "urgent"), ("2 型糖尿病肾病", "请评估肾功能并调整治疗", "E11.2", "routine"),
        ("慢性阻塞性肺病急性加重", "请评估呼吸支持方案", "J44.1", "asap"), ("骨髓增生异常，疑白血病", "请骨髓检查明确诊断", "D46.9", "asap"),
    ]

    mutating func makePatient(_ number: Int) {
        let isFirst = number == 1
        let place = isFirst ? region.homeCounty : self.place()
        let isMale = Bool.random(using: &random)
        let age = min(Int.random(in: 0...95, using: &random), Int.random(in: 20...95, using: &random))
        let birth = region.today.adding(days: -(age * 365 + Int.random(in: 0...364, using: &random))).date
        let sequence = Int.random(in: 0...499, using: &random) * 2 + (isMale ? 1 : 0)
        let identity = ResidentIdentityNumber(division: place.division, birth: birth, sequence: sequence)
        let id = "patient-\(number)"
        let (family, given) = (DemonstrationNames.family(&random), DemonstrationNames.given(isMale: isMale, &random))
        var identifiers: [JSONTree] = [
            [
                "type": ["coding": [["system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "NI"]]],
                "system": .string(ResidentIdentityNumber.system), "value": .string(identity.text),
            ]
        ]
        if isFirst { identifiers.append(["system": "urn:junyi:user", "value": "patient"]) }
        add(
            id,
            [
                "resourceType": "Patient", "id": .string(id), "meta": ["tag": [DemonstrationRegion.sampleTag]],
                "identifier": .array(identifiers), "active": true, "name": [NetworkResources.name(family, given)],
                "telecom": [["system": "phone", "value": .string("199" + String(10_000_000 + number))]],
                "gender": isMale ? "male" : "female", "birthDate": .string(birth.text), "address": [NetworkResources.address(place)],
                "managingOrganization": ["reference": .string("Organization/\(community(place))")],
            ])
        makeHealth(id, place, isFirst)
        if isFirst || Int.random(in: 0..<5, using: &random) == 0 { makeReferral(id, number, place) }
    }

    private mutating func makeHealth(_ patient: String, _ place: Place, _ isFirst: Bool) {
        if isFirst || Int.random(in: 0..<20, using: &random) == 0 {
            add(
                "allergy-\(patient)",
                [
                    "resourceType": "AllergyIntolerance", "id": .string("allergy-\(patient)"), "meta": ["tag": [DemonstrationRegion.sampleTag]],
                    "clinicalStatus": ["coding": [["system": "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "code": "active"]]],
                    "code": ["text": .string(["碘造影剂", "青霉素", "磺胺类"].randomElement(using: &random) ?? "青霉素")],
                    "patient": ["reference": .string("Patient/\(patient)")],
                ])
        }
        let count = isFirst ? 6 : Int.random(in: 0...5, using: &random)
        let start = Int.random(in: 0..<Self.kinds.count, using: &random)
        for offset in 0..<count { makeResult(patient, offset, Self.kinds[(start + offset) % Self.kinds.count], place, isFirst) }
    }

    private mutating func makeResult(_ patient: String, _ number: Int, _ kind: ResultKind, _ place: Place, _ isFirst: Bool) {
        let item = RecognitionCatalogue.standard.item(kind.code)
        let days = isFirst ? number * 5 + 1 : Int.random(in: 1...300, using: &random)
        let taken = region.today.adding(days: -days).adding(minutes: 8 * 60 + Int.random(in: 0...120, using: &random))
        let value = Double.random(in: kind.low...kind.high, using: &random)
        let id = "result-\(patient)-\(number)"
        var tags = [DemonstrationRegion.sampleTag]
        if Int.random(in: 0..<5, using: &random) > 0 {
            tags.append(["system": .string(RecognitionScope.system), "code": .string(RecognitionScope.province.rawValue), "display": "豫HR"])
        }
        let hospital = Bool.random(using: &random) ? self.hospital(place) : city(place)
        add(
            id,
            [
                "resourceType": "Observation", "id": .string(id), "meta": ["tag": .array(tags)], "status": "final",
                "category": [["coding": [["system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "laboratory"]]]],
                "code": [
                    "coding": [["system": "http://loinc.org", "code": .string(kind.code), "display": .string(item?.englishName ?? kind.code)]],
                    "text": .string(item?.chineseName ?? kind.code),
                ],
                "subject": ["reference": .string("Patient/\(patient)")], "effectiveDateTime": .string(taken.text),
                "performer": [["reference": .string("Organization/\(hospital)")]],
                "valueQuantity": ["value": .number(Self.decimal(value, kind.decimals)), "unit": .string(item?.unit ?? "")],
                "referenceRange": [
                    [
                        "low": ["value": .number(Self.decimal(kind.low, kind.decimals))],
                        "high": ["value": .number(Self.decimal(kind.low + (kind.high - kind.low) * 0.7, kind.decimals))],
                    ]
                ],
            ])
    }

    static func decimal(_ value: Double, _ places: Int) -> String {
        var scale = 1
        for _ in 0..<places { scale *= 10 }
        let whole = Int((value * Double(scale)).rounded())
        if places == 0 { return "\(whole)" }
        let rest = "\(whole % scale)"
        return "\(whole / scale)." + String(repeating: "0", count: places - rest.count) + rest
    }

    // MARK: a year of referrals

    private mutating func makeReferral(_ patient: String, _ number: Int, _ place: Place) {
        let reason = Self.reasons.randomElement(using: &random) ?? Self.reasons[0]
        let days = number == 1 ? 200 : Int.random(in: 0...364, using: &random)
        let authored = region.today.adding(days: -days).adding(minutes: Int.random(in: 8 * 60...17 * 60, using: &random) - (days == 0 ? 17 * 60 : 0))
        let state = self.state(age: days)
        let recipient = Int.random(in: 0..<5, using: &random) < 3 ? DemonstrationRegion.centre : city(place)
        let request = "request-\(number)"
        let common: [JSONMember] = [JSONMember("meta", ["tag": [DemonstrationRegion.sampleTag]])]
        add(
            request,
            .object([
                JSONMember("resourceType", "ServiceRequest"), JSONMember("id", .string(request)), common[0],
                JSONMember("status", state == "completed" ? "completed" : "active"), JSONMember("intent", "order"),
                JSONMember("category", [["coding": [["system": "urn:junyi:referral-direction", "code": "up"]]]]),
                JSONMember("priority", .string(reason.priority)), JSONMember("subject", ["reference": .string("Patient/\(patient)")]),
                JSONMember("authoredOn", .string(authored.text)),
                JSONMember("requester", ["reference": .string("Practitioner/prac-county-\(place.division)-1")]),
                JSONMember("performer", [["reference": .string("Organization/\(recipient)")]]),
                JSONMember(
                    "reasonCode", [["coding": [["system": "http://hl7.org/fhir/sid/icd-10", "code": .string(reason.code)]], "text": .string(reason.text)]]),
                JSONMember("note", [["text": .string(reason.question)]]),
            ]))
        let minutes = ["asap": 120, "urgent": 24 * 60][reason.priority] ?? 48 * 60
        let status =
            ["submitted": "requested", "accepted": "accepted", "completed": "completed", "declined": "rejected", "cancelled": "cancelled"][state] ?? "requested"
        add(
            "task-\(number)",
            .object([
                JSONMember("resourceType", "Task"), JSONMember("id", .string("task-\(number)")), common[0], JSONMember("status", .string(status)),
                JSONMember("businessStatus", ["coding": [["system": "urn:junyi:referral-state", "code": .string(state)]]]),
                JSONMember("intent", "order"), JSONMember("priority", .string(reason.priority)),
                JSONMember("code", ["coding": [["system": "urn:junyi:referral-direction", "code": "up"]]]),
                JSONMember("description", .string(reason.text)), JSONMember("focus", ["reference": .string("ServiceRequest/\(request)")]),
                JSONMember("for", ["reference": .string("Patient/\(patient)")]), JSONMember("authoredOn", .string(authored.text)),
                JSONMember("lastModified", .string(authored.adding(minutes: min(minutes, 600)).text)),
                JSONMember("requester", ["reference": .string("Organization/\(hospital(place))")]),
                JSONMember("owner", ["reference": .string("Organization/\(recipient)")]),
                JSONMember("restriction", ["period": ["end": .string(authored.adding(minutes: minutes).text)]]),
            ]))
    }

    private mutating func state(age days: Int) -> String {
        if days <= 1 { return "submitted" }
        if days <= 6 { return Int.random(in: 0..<4, using: &random) == 0 ? "submitted" : "accepted" }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<88: return "completed"
        case 88..<94: return "declined"
        default: return "cancelled"
        }
    }
}
