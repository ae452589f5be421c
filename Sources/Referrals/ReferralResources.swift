public import FHIRModel
import Records

/// To and from ServiceRequest and Task.
public enum ReferralResources {
    private static let directionSystem = "urn:junyi:referral-direction"
    private static let memory = "urn:junyi:referral-memory"

    static func serviceRequest(id: String, _ form: ReferralForm, requester: ResourceKey, at now: Instant) -> JSONTree {
        let tree: JSONTree = [
            "resourceType": "ServiceRequest", "id": .string(id), "status": "active", "intent": "order",
            "category": [["coding": [["system": .string(directionSystem), "code": .string(form.direction.rawValue)]]]],
            "priority": .string(form.priority.rawValue), "subject": ["reference": .string(form.patient.description)],
            "authoredOn": .string(now.text), "requester": ["reference": .string(requester.description)],
            "performer": [["reference": .string("Organization/\(form.recipient)")]],
            "reasonCode": [["text": .string(form.reason)]], "note": [["text": .string(form.question)]],
        ]
        return tree.with("supportingInfo", form.results.isEmpty ? nil : .array(form.results.map { ["reference": .string($0.description)] }))
            .with("basedOn", form.follows.map { [["reference": .string($0.description)]] })
    }

    static func task(id: String, _ form: ReferralForm, request: ResourceKey, _ referral: ReferralCase, at now: Instant) -> JSONTree {
        let tree: JSONTree = [
            "resourceType": "Task", "id": .string(id), "status": .string(referral.state.taskStatus), "businessStatus": businessStatus(referral.state),
            "intent": "order", "priority": .string(form.priority.rawValue),
            "code": ["coding": [["system": .string(directionSystem), "code": .string(form.direction.rawValue)]]],
            "description": .string(form.reason), "focus": ["reference": .string(request.description)],
            "for": ["reference": .string(form.patient.description)], "authoredOn": .string(now.text), "lastModified": .string(now.text),
            "requester": ["reference": .string("Organization/\(referral.referrer)")], "owner": ["reference": .string("Organization/\(form.recipient)")],
        ]
        return tree.with("restriction", ReferralClock.deadline(referral.state, referral.priority, from: now).map { restriction($0) })
    }

    private static func restriction(_ deadline: Instant) -> JSONTree { ["period": ["end": .string(deadline.text)]] }

    public static func businessStatus(_ state: ReferralState) -> JSONTree {
        ["coding": [["system": .string(ReferralState.system), "code": .string(state.rawValue)]]]
    }

    /// The case a Task carries. Throws `.invalid` when it is not a referral's.
    public static func referralCase(_ task: Resource) throws(FHIRFault) -> ReferralCase {
        guard let state = task["businessStatus"]["coding"][0]["code"].string.flatMap(ReferralState.init),
            let referrer = task["requester"]["reference"].string.flatMap({ ResourceKey($0) }),
            let recipient = task["owner"]["reference"].string.flatMap({ ResourceKey($0) })
        else { throw FHIRFault(.invalid, "record.not-found", ["key": task.key?.description ?? "Task"]) }
        var referral = ReferralCase(
            state: state, rules: task["code"]["coding"][0]["code"].string.flatMap(ReferralDirection.init) ?? .up,
            priority: task["priority"].string.flatMap(ReferralPriority.init) ?? .routine, referrer: referrer.id, recipient: recipient.id)
        let kept = task["extension"].items.first { $0["url"].string == memory }
        for part in kept?["extension"].items ?? JSONValue.missing.items {
            switch part["url"].string {
            case "resume": referral.resume = part["valueCode"].string.flatMap(ReferralState.init)
            case "questions": referral.questions = part["valueInteger"].integer ?? 0
            case "passed": if let id = part["valueReference"]["reference"].string.flatMap({ ResourceKey($0) })?.id { referral.passed.append(id) }
            default: break
            }
        }
        return referral
    }

    /// The Task after a step.
    static func moved(
        _ task: Resource, from before: ReferralCase, to referral: ReferralCase, _ row: ReferralTransition, _ inputs: ReferralInputs, _ outputs: [JSONTree],
        at now: Instant
    ) throws -> Resource {
        var next = try task.setting("status", to: .string(referral.state.taskStatus)).setting("businessStatus", to: businessStatus(referral.state))
            .setting("lastModified", to: .string(now.text)).setting("priority", to: .string(referral.priority.rawValue))
            .setting("owner", to: ["reference": .string("Organization/\(referral.recipient)")])
        if !inputs["reason"].isEmpty { next = try next.setting("statusReason", to: ["text": .string(inputs["reason"])]) }
        if !outputs.isEmpty {
            let present = task["output"].exists ? task["output"].items.map { JSONTree.verbatim(Array($0.text)) } : []
            next = try next.setting("output", to: .array(present + outputs))
        }
        if before.state != referral.state || before.priority != referral.priority || before.recipient != referral.recipient {
            let deadline = ReferralClock.deadline(referral.state, referral.priority, from: now)
            next = try deadline.map { try next.setting("restriction", to: restriction($0)) } ?? next.removing("restriction")
        }
        return try remembering(next, referral)
    }

    private static func remembering(_ task: Resource, _ referral: ReferralCase) throws -> Resource {
        var parts: [JSONTree] = []
        if let resume = referral.resume { parts.append(["url": "resume", "valueCode": .string(resume.rawValue)]) }
        if referral.questions > 0 { parts.append(["url": "questions", "valueInteger": .number("\(referral.questions)")]) }
        parts += referral.passed.map { ["url": "passed", "valueReference": ["reference": .string("Organization/\($0)")]] }
        let others = task["extension"].exists ? task["extension"].items.filter { $0["url"].string != memory }.map { JSONTree.verbatim(Array($0.text)) } : []
        let all = others + (parts.isEmpty ? [] : [["url": .string(memory), "extension": .array(parts)]])
        if all.isEmpty { return task["extension"].exists ? try task.removing("extension") : task }
        return try task.setting("extension", to: .array(all))
    }

    // MARK: outputs

    static func output(_ type: String, reference key: ResourceKey) -> JSONTree {
        ["type": ["text": .string(type)], "valueReference": ["reference": .string(key.description)]]
    }

    /// Texts that the step leaves on the referral, each under its name.
    static func outputs(_ row: ReferralTransition, _ inputs: ReferralInputs) -> [JSONTree] {
        let names = [
            ("outcome", "summary"), ("none", "no-outcome"), ("advice", "advice"), ("answer", "answer"), ("items", "question"), ("note", "note"),
            ("plan", "plan"),
            ("survivor", "survivor"),
        ]
        let wanted = Set(row.needs.flatMap { $0.split(separator: "|").map(String.init) })
        return names.filter { wanted.contains($0.0) && !inputs[$0.0].isEmpty }.map { ["type": ["text": .string($0.1)], "valueString": .string(inputs[$0.0])] }
    }

    /// The newest appointment of a referral; nil without one.
    static func appointment(_ task: Resource) -> ResourceKey? {
        task["output"].items.compactMap { $0["valueReference"]["reference"].string.flatMap { ResourceKey($0) } }.last { $0.type == "Appointment" }
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
