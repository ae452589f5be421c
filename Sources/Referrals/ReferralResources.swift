public import FHIRModel

/// To and from ServiceRequest and Task.
public enum ReferralResources {
    public static func serviceRequest(
        id: String, _ form: ReferralForm, requester: ResourceKey, at now: Instant
    ) -> JSONTree {
        let tree: JSONTree = [
            "resourceType": "ServiceRequest", "id": .string(id), "status": "active", "intent": "order",
            "category": [["coding": [["system": "urn:junyi:referral-direction", "code": .string(form.direction.rawValue)]]]],
            "priority": .string(form.priority.rawValue), "subject": ["reference": .string(form.patient.description)],
            "authoredOn": .string(now.text), "requester": ["reference": .string(requester.description)],
            "performer": [["reference": .string("Organization/\(form.recipient)")]],
            "reasonCode": [["text": .string(form.reason)]], "note": [["text": .string(form.question)]],
        ]
        return tree.with("supportingInfo", form.results.isEmpty ? nil : .array(form.results.map { ["reference": .string($0.description)] }))
            .with("basedOn", form.follows.map { [["reference": .string($0.description)]] })
    }

    public static func task(
        id: String, _ form: ReferralForm, request: ResourceKey, referrer: String, state: ReferralState, at now: Instant, deadline: Instant
    ) -> JSONTree {
        [
            "resourceType": "Task", "id": .string(id), "status": .string(state.taskStatus), "businessStatus": businessStatus(state),
            "intent": "order", "priority": .string(form.priority.rawValue),
            "code": ["coding": [["system": "urn:junyi:referral-direction", "code": .string(form.direction.rawValue)]]],
            "description": .string(form.reason), "focus": ["reference": .string(request.description)],
            "for": ["reference": .string(form.patient.description)], "authoredOn": .string(now.text), "lastModified": .string(now.text),
            "requester": ["reference": .string("Organization/\(referrer)")], "owner": ["reference": .string("Organization/\(form.recipient)")],
            "restriction": ["period": ["end": .string(deadline.text)]],
        ]
    }

    public static func businessStatus(_ state: ReferralState) -> JSONTree {
        ["coding": [["system": .string(ReferralState.system), "code": .string(state.rawValue)]]]
    }

    /// The case a Task carries. Throws `.invalid` when it is not a referral's.
    public static func referralCase(_ task: Resource) throws(FHIRFault) -> ReferralCase {
        guard let state = task["businessStatus"]["coding"][0]["code"].string.flatMap(ReferralState.init),
            let referrer = task["requester"]["reference"].string.flatMap({ ResourceKey($0) }),
            let recipient = task["owner"]["reference"].string.flatMap({ ResourceKey($0) })
        else { throw FHIRFault(.invalid, "record.not-found", ["key": task.key?.description ?? "Task"]) }
        return ReferralCase(state: state, referrer: referrer.id, recipient: recipient.id)
    }
}
