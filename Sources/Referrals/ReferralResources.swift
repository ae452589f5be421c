public import FHIRModel
import Records

/// To and from ServiceRequest and Task.
public enum ReferralResources {
    private static let directionSystem = "urn:junyi:referral-direction"
    private static let memory = "urn:junyi:referral-memory"

    static func serviceRequest(id: String, _ form: ReferralForm, requester: ResourceKey, status: String, at now: Instant) -> JSONTree {
        let tree: JSONTree = ["resourceType": "ServiceRequest", "id": .string(id)]
        let more = ReferralForm.fields.compactMap { name in form.more[name].map { ["url": .string(name), "valueString": .string($0)] as JSONTree } }
        let marks = (more.isEmpty ? [] : [["url": .string(formURL), "extension": .array(more)] as JSONTree]) + shortlistParts(form)
        return tree.with("extension", marks.isEmpty ? nil : .array(marks))
            .with("status", .string(status)).with("intent", "order")
            .with("category", [["coding": [["system": .string(directionSystem), "code": .string(form.direction.rawValue)]]]])
            .with("priority", .string(form.priority.rawValue)).with("subject", ["reference": .string(form.patient.description)])
            .with("authoredOn", .string(now.text)).with("requester", ["reference": .string(requester.description)])
            .with("performer", [["reference": .string("Organization/\(form.recipient)")]])
            .with("reasonCode", form.reason.isEmpty ? nil : [["text": .string(form.reason)]])
            .with("note", form.question.isEmpty ? nil : [["text": .string(form.question)]])
            .with("supportingInfo", form.results.isEmpty ? nil : .array(form.results.map { ["reference": .string($0.description)] }))
            .with("basedOn", form.follows.map { [["reference": .string($0.description)]] })
    }

    /// What the paper form has besides, by its names.
    public static func more(_ request: Resource) -> [String: String] {
        let parts = request["extension"].items.first { $0["url"].string == formURL }?["extension"].items ?? JSONValue.missing.items
        return Dictionary(parts.compactMap { part in part["url"].string.flatMap { name in part["valueString"].string.map { (name, $0) } } }) { first, _ in first
        }
    }

    static func task(
        id: String, _ form: ReferralForm, request: ResourceKey, _ referral: ReferralCase, _ figures: ReferralFigures, at now: Instant
    ) throws -> Resource {
        let times = ReferralTimes(since: now, answer: now)
        let tree: JSONTree = [
            "resourceType": "Task", "id": .string(id), "status": .string(referral.state.taskStatus), "businessStatus": businessStatus(referral.state),
            "intent": "order", "priority": .string(form.priority.rawValue),
            "code": ["coding": [["system": .string(directionSystem), "code": .string(form.direction.rawValue)]]],
            "focus": ["reference": .string(request.description)], "for": ["reference": .string(form.patient.description)], "authoredOn": .string(now.text),
            "lastModified": .string(now.text),
            "requester": ["reference": .string("Organization/\(referral.referrer)")], "owner": ["reference": .string("Organization/\(form.recipient)")],
        ]
        let described = tree.with("description", form.reason.isEmpty ? nil : .string(form.reason))
        return try clocked(Resource(described), referral, times, figures, at: now)
    }

    /// A task of the sender's or receiver's own that must not be forgotten: a follow-up that a summary planned.
    static func followUp(
        id: String, code: String = "follow-up", patient: ResourceKey, request: ResourceKey, owner: String, sender: String, text: String, due: Instant,
        at now: Instant
    ) -> JSONTree {
        [
            "resourceType": "Task", "id": .string(id), "extension": [["url": .string(alarmURL), "valueDateTime": .string(due.text)]],
            "status": "requested", "intent": "plan", "code": ["coding": [["system": .string(followUpSystem), "code": .string(code)]]],
            "description": .string(text), "focus": ["reference": .string(request.description)], "for": ["reference": .string(patient.description)],
            "authoredOn": .string(now.text), "lastModified": .string(now.text), "requester": ["reference": .string("Organization/\(sender)")],
            "owner": ["reference": .string("Organization/\(owner)")], "restriction": restriction(due),
        ]
    }

    static let formURL = "urn:junyi:referral-form"
    static let alarmURL = OwnedTask.alarmURL
    /// Code system of tasks that follow from a referral.
    public static let followUpSystem = "urn:junyi:follow-up"

    private static func restriction(_ deadline: Instant) -> JSONTree { ["period": ["end": .string(deadline.text)]] }

    public static func businessStatus(_ state: ReferralState) -> JSONTree {
        ["coding": [["system": .string(ReferralState.system), "code": .string(state.rawValue)]]]
    }

    /// The case a Task carries. Throws `.invalid` when it is not a referral's.
    public static func referralCase(_ task: Resource) throws(FHIRFault) -> ReferralCase {
        guard let state = task["businessStatus"]["coding"][0]["code"].string.flatMap(ReferralState.init),
            let referrer = task["requester"]["reference"].string.flatMap({ ResourceKey($0) }),
            let recipient = task["owner"]["reference"].string.flatMap({ ResourceKey($0) })
        else { throw FHIRFault(.invalid, "referral.none", ["key": task.key?.description ?? "Task"]) }
        var referral = ReferralCase(
            state: state, rules: task["code"]["coding"][0]["code"].string.flatMap(ReferralDirection.init) ?? .up,
            priority: task["priority"].string.flatMap(ReferralPriority.init) ?? .routine, referrer: referrer.id, recipient: recipient.id)
        let kept = task["extension"].items.first { $0["url"].string == memory }
        for part in kept?["extension"].items ?? JSONValue.missing.items {
            switch part["url"].string {
            case "resume": referral.resume = part["valueCode"].string.flatMap(ReferralState.init)
            case "rung": referral.rung = part["valueInteger"].integer ?? 0
            case "stopped-until": referral.isStopped = true
            case "questions": referral.questions = part["valueInteger"].integer ?? 0
            case "passed": if let id = part["valueReference"]["reference"].string.flatMap({ ResourceKey($0) })?.id { referral.passed.append(id) }
            default: break
            }
        }
        return referral
    }

    /// When the clocks of a Task began.
    public static func times(_ task: Resource) -> ReferralTimes {
        let authored = task["authoredOn"].string.flatMap { PartialDate($0) }?.low ?? Instant(milliseconds: 0)
        var times = ReferralTimes(since: task["lastModified"].string.flatMap { PartialDate($0) }?.low ?? authored, answer: authored)
        for part in task["extension"].items.first(where: { $0["url"].string == memory })?["extension"].items ?? JSONValue.missing.items {
            guard let moment = part["valueDateTime"].string.flatMap({ PartialDate($0) })?.low else { continue }
            switch part["url"].string {
            case "since": times.since = moment
            case "answer": times.answer = moment
            case "visit-end": times.visitEnd = moment
            case "stopped-since": times.stop = ReferralTimes.Stop(from: moment, until: times.stop?.until ?? moment)
            case "stopped-until": times.stop = ReferralTimes.Stop(from: times.stop?.from ?? moment, until: moment)
            default: break
            }
        }
        return times
    }

    /// When the platform looks at a Task again; nil for an end.
    public static func nextAlarm(_ task: Resource) -> Instant? {
        task["extension"].items.first { $0["url"].string == alarmURL }?["valueDateTime"].string.flatMap { PartialDate($0) }?.low
    }

    /// The Task after a step.
    static func moved(
        _ task: Resource, from before: ReferralCase, to referral: ReferralCase, _ row: ReferralTransition, _ inputs: ReferralInputs, _ outputs: [JSONTree],
        visitEnd: Instant?, _ figures: ReferralFigures, at now: Instant
    ) throws -> Resource {
        var next = try task.setting("status", to: .string(referral.state.taskStatus)).setting("businessStatus", to: businessStatus(referral.state))
            .setting("lastModified", to: .string(now.text)).setting("priority", to: .string(referral.priority.rawValue))
            .setting("owner", to: ["reference": .string("Organization/\(referral.recipient)")])
        if !inputs["reason"].isEmpty { next = try next.setting("statusReason", to: ["text": .string(inputs["reason"])]) }
        if !outputs.isEmpty { next = try next.appending(outputs, to: "output") }
        var times = times(task)
        let stops = row.effect("clock")?.value == "stop"
        // What stood still is taken off first, so that it is not taken off twice.
        if !referral.isStopped || stops { times.goOn(at: now) }
        if stops, let until = PartialDate(inputs["until"])?.high { times.stop = ReferralTimes.Stop(from: now, until: until) }
        // Waiting for the sender is not the receiver's time (S1): the clock of the answer stands still meanwhile.
        if before.state == .infoRequested && referral.state != .infoRequested {
            times.answer = times.answer.adding(minutes: max(0, now.minutes(since: times.since)))
        }
        if before.state != referral.state || before.recipient != referral.recipient { times.since = now }
        if row.command == .submit { times.answer = now }
        if let visitEnd { times.visitEnd = visitEnd }
        return try clocked(next, referral, times, figures, at: now)
    }

    /// With its deadline, its next alarm and its memory.
    private static func clocked(_ task: Resource, _ referral: ReferralCase, _ times: ReferralTimes, _ figures: ReferralFigures, at now: Instant) throws
        -> Resource
    {
        let deadline = figures.deadline(referral, times)
        let next = try deadline.map { try task.setting("restriction", to: restriction($0)) } ?? task.removing("restriction")
        return try remembering(next, referral, times, alarm: figures.nextAlarm(referral, times, at: now))
    }

    private static func remembering(_ task: Resource, _ referral: ReferralCase, _ times: ReferralTimes, alarm: Instant?) throws -> Resource {
        var parts: [JSONTree] = [
            ["url": "since", "valueDateTime": .string(times.since.text)], ["url": "answer", "valueDateTime": .string(times.answer.text)],
        ]
        if let end = times.visitEnd { parts.append(["url": "visit-end", "valueDateTime": .string(end.text)]) }
        if let stop = times.stop {
            parts.append(["url": "stopped-since", "valueDateTime": .string(stop.from.text)])
            parts.append(["url": "stopped-until", "valueDateTime": .string(stop.until.text)])
        }
        if let resume = referral.resume { parts.append(["url": "resume", "valueCode": .string(resume.rawValue)]) }
        if referral.rung > 0 { parts.append(["url": "rung", "valueInteger": .number("\(referral.rung)")]) }
        if referral.questions > 0 { parts.append(["url": "questions", "valueInteger": .number("\(referral.questions)")]) }
        parts += referral.passed.map { ["url": "passed", "valueReference": ["reference": .string("Organization/\($0)")]] }
        let own = [memory, alarmURL]
        let others =
            task["extension"].exists ? task["extension"].items.filter { !own.contains($0["url"].string ?? "") }.map { JSONTree.verbatim(Array($0.text)) } : []
        var all = others + [["url": .string(memory), "extension": .array(parts)]]
        if let alarm { all.append(["url": .string(alarmURL), "valueDateTime": .string(alarm.text)]) }
        return try task.setting("extension", to: .array(all))
    }
}
