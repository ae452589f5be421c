public import FHIRModel
import Records

/// To and from the Task that carries a saga.
public enum AdmissionTask {
    public static let system = "urn:junyi:admission"

    public static func isAdmission(_ task: Resource?) -> Bool { task?["code"]["coding"][0]["system"].string == system }

    /// Nil for a Task that carries no admission.
    public static func state(_ task: Resource) -> AdmissionState? {
        isAdmission(task) ? task["businessStatus"]["coding"][0]["code"].string.flatMap(AdmissionState.init) : nil
    }

    static func tree(_ id: String, _ order: AdmissionOrder, by user: ResourceKey, alarm: Instant, at now: Instant) -> JSONTree {
        var inputs: [JSONTree] = [
            ["type": ["text": "ward"], "valueReference": ["reference": .string(order.ward.description)]],
            ["type": ["text": "from"], "valueDateTime": .string(order.from.text)],
        ]
        inputs += order.tests.map { ["type": ["text": "test"], "valueCode": .string($0)] }
        let tree: JSONTree = [
            "resourceType": "Task", "id": .string(id), "extension": alarmed(alarm), "status": "in-progress", "businessStatus": business(.insurance),
            "intent": "order", "code": ["coding": [["system": .string(system), "code": "one-stop"]]], "for": ["reference": .string(order.patient.description)],
            "authoredOn": .string(now.text), "lastModified": .string(now.text), "requester": ["reference": .string(user.description)],
            "owner": ["reference": .string("Organization/" + order.organisation)], "restriction": ["period": ["end": .string(alarm.text)]],
            "input": .array(inputs),
        ]
        return tree.with("focus", order.request.map { ["reference": .string($0.description)] })
    }

    /// The Task in another state, with what came of the step.
    static func moved(_ task: Resource, to state: AdmissionState, _ outputs: [JSONTree], alarm: Instant?, reason: String?, at now: Instant) throws -> Resource {
        var next = try task.setting("status", to: .string(state.taskStatus)).setting("businessStatus", to: business(state))
            .setting("lastModified", to: .string(now.text))
        if let reason { next = try next.setting("statusReason", to: ["text": .string(reason)]) }
        if !outputs.isEmpty { next = try next.appending(outputs, to: "output") }
        if let alarm {
            return try next.setting("extension", to: alarmed(alarm)).setting("restriction", to: ["period": ["end": .string(alarm.text)]])
        }
        if next["extension"].exists { next = try next.removing("extension") }
        return next["restriction"].exists ? try next.removing("restriction") : next
    }

    private static func business(_ state: AdmissionState) -> JSONTree {
        ["coding": [["system": .string(AdmissionState.system), "code": .string(state.rawValue)]]]
    }

    private static func alarmed(_ moment: Instant) -> JSONTree { [["url": .string(OwnedTask.alarmURL), "valueDateTime": .string(moment.text)]] }

    static func output(_ type: String, _ key: ResourceKey) -> JSONTree {
        ["type": ["text": .string(type)], "valueReference": ["reference": .string(key.description)]]
    }

    /// What steps left, by type, in their order.
    public static func outputs(_ task: Resource, _ type: String) -> [ResourceKey] {
        task["output"].items.filter { $0["type"]["text"].string == type }.compactMap { $0["valueReference"]["reference"].string.flatMap { ResourceKey($0) } }
    }

    static func reference(_ task: Resource, _ name: String) -> ResourceKey? { task.root.member(name)["reference"].string.flatMap { ResourceKey($0) } }

    static func input(_ task: Resource, _ name: String) -> JSONValue? { task["input"].items.first { $0["type"]["text"].string == name } }

    public static func tests(_ task: Resource) -> [String] {
        task["input"].items.filter { $0["type"]["text"].string == "test" }.compactMap { $0["valueCode"].string }
    }
}
