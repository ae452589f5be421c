public import FHIRModel
import Records

/// What steps leave on a referral.
extension ReferralResources {
    static func output(_ type: String, reference key: ResourceKey) -> JSONTree {
        ["type": ["text": .string(type)], "valueReference": ["reference": .string(key.description)]]
    }

    /// Texts that the step leaves on the referral, each under its name.
    static func outputs(_ row: ReferralTransition, _ inputs: ReferralInputs) -> [JSONTree] {
        let names = [
            ("outcome", "summary"), ("none", "no-outcome"), ("advice", "advice"), ("answer", "answer"), ("items", "question"), ("note", "note"),
            ("plan", "plan"), ("survivor", "survivor"), ("medicines", "medicines"), ("follow-up", "follow-up"), ("diagnosis", "diagnosis"),
            ("treatment", "treatment"), ("record-number", "record-number"), ("main-results", "main-results"), ("doctor-phone", "doctor-phone"),
        ]
        var wanted = Set(row.needs.flatMap { $0.split(separator: "|").map(String.init) })
        // The rest of the way back's form (回转单) goes with a summary wherever there is one.
        if wanted.contains("outcome") {
            wanted.formUnion(["plan", "medicines", "follow-up", "diagnosis", "treatment", "record-number", "main-results", "doctor-phone"])
        }
        return names.filter { wanted.contains($0.0) && !inputs[$0.0].isEmpty }.map { ["type": ["text": .string($0.1)], "valueString": .string(inputs[$0.0])] }
    }

    /// The newest appointment of a referral; nil without one.
    public static func appointment(_ task: Resource) -> ResourceKey? { last(task, "appointment") }

    /// The newest entry on the waiting list; nil without one.
    static func waiting(_ task: Resource) -> ResourceKey? { last(task, "waiting") }

    /// What was said last; nil when nothing was.
    static func communication(_ task: Resource) -> ResourceKey? { last(task, "communication") }

    private static let shortlistURL = "urn:junyi:shortlist"

    /// Institutions that the referrer named, the first choice first.
    public static func shortlist(_ request: Resource) -> [String] {
        request["extension"].items.filter { $0["url"].string == shortlistURL }.compactMap {
            $0["valueReference"]["reference"].string.flatMap { ResourceKey($0) }?.id
        }
    }

    static func shortlistParts(_ form: ReferralForm) -> [JSONTree] {
        form.shortlist.map { ["url": .string(shortlistURL), "valueReference": ["reference": .string("Organization/" + $0)]] }
    }

    private static func last(_ task: Resource, _ type: String) -> ResourceKey? {
        task["output"].items.filter { $0["type"]["text"].string == type }.compactMap { $0["valueReference"]["reference"].string.flatMap { ResourceKey($0) } }
            .last
    }

    /// The newest text that was left under a name.
    public static func text(_ task: Resource, _ type: String) -> String? {
        task["output"].items.filter { $0["type"]["text"].string == type }.compactMap { $0["valueString"].string }.last
    }

    /// That a patient came in as an emergency, for whoever opens the record (https://hl7.org/fhir/R4/flag.html).
    static func flag(id: String, patient: ResourceKey, task: ResourceKey?, author: String, reason: String, at now: Instant) -> JSONTree {
        let tree: JSONTree = [
            "resourceType": "Flag", "id": .string(id), "status": "active",
            "category": [["coding": [["system": "http://terminology.hl7.org/CodeSystem/flag-category", "code": "clinical"]]]],
            "code": ["coding": [["system": "urn:junyi:flag", "code": "emergency-referral"]], "text": .string(reason.isEmpty ? "急诊转入" : "急诊转入：" + reason)],
            "subject": ["reference": .string(patient.description)], "period": ["start": .string(now.text)],
            "author": ["reference": .string("Organization/" + author)],
        ]
        return tree.with("extension", task.map { [["url": "urn:junyi:flag-task", "valueReference": ["reference": .string($0.description)]]] })
    }

    static func provenance(
        id: String, _ row: ReferralTransition, _ task: ResourceKey, version: Int, _ inputs: ReferralInputs, scope: AccessScope, at now: Instant
    ) -> JSONTree {
        let organisation: JSONTree? = scope.organisation.isEmpty ? nil : ["reference": .string("Organization/" + scope.organisation)]
        let agent: JSONTree = ["type": ["text": .string(row.actor.rawValue)], "who": ["reference": .string(scope.user.description)]]
        let tree: JSONTree = [
            "resourceType": "Provenance", "id": .string(id), "target": [["reference": .string("\(task)/_history/\(version)")]], "recorded": .string(now.text),
            "activity": ["coding": [["system": "urn:junyi:referral-command", "code": .string(row.command.rawValue)]]],
            "agent": [agent.with("onBehalfOf", organisation)],
        ]
        return tree.with("reason", inputs["reason"].isEmpty ? nil : [["text": .string(inputs["reason"])]])
    }
}
