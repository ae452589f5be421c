import FHIRModel
import Records

/// `$diff`: what changed between two versions, or two resources of a type, as a FHIRPath Patch that makes one into the other.
struct DiffOperation {
    private let call: OperationCall

    /// Operations listed at most.
    private static let limit = 1000

    init(_ call: OperationCall) { self.call = call }

    func respond() throws -> FHIRResponse {
        let (from, to) = try call.router.records.read(as: call.scope) { reader in call.id == nil ? try pair(reader) : try versions(reader) }
        guard from.type == to.type else { throw FHIRFault(.badRequest, "record.other-type", ["type": to.type, "expected": from.type]) }
        var operations: [JSONTree] = []
        Self.compare(from.root, to.root, from.type, &operations)
        return OperationCall.parameters(Array(operations.prefix(Self.limit)))
    }

    private func pair(_ reader: ScopedReader) throws -> (Resource, Resource) {
        guard let from = ResourceKey(try call.required("from")), let to = ResourceKey(try call.required("to")) else {
            throw FHIRFault(.required, "operation.parameter", ["name": "from"])
        }
        return (try reader.read(from).resource(), try reader.read(to).resource())
    }

    /// Version `fromVersion`, or the one before, and the current one.
    private func versions(_ reader: ScopedReader) throws -> (Resource, Resource) {
        let key = try call.key()
        let current = try reader.read(key)
        let asked = call.text("fromVersion").map { Int($0) ?? 0 } ?? current.version - 1
        guard asked > 0 else { throw FHIRFault(.notFound, "record.no-version", ["key": key.description, "version": "\(asked)"]) }
        return (try reader.read(key, version: asked).resource(), try current.resource())
    }

    private static func compare(_ from: JSONValue, _ to: JSONValue, _ path: String, _ operations: inout [JSONTree]) {
        if from.equals(to) { return }
        if from.isObject && to.isObject {
            for (key, value) in from.members {
                let name = key.string
                // What the server stamps is no difference.
                if name == "meta" && !path.contains(".") { continue }
                let other = to.member(name)
                if other.exists { compare(value, other, path + "." + name, &operations) } else { operations.append(operation("delete", path + "." + name)) }
            }
            for (key, value) in to.members where !from.member(key.string).exists && !(key.matches("meta") && !path.contains(".")) {
                for item in value.items { operations.append(operation("add", path, name: key.string, item)) }
            }
        } else if from.isArray && to.isArray {
            let (own, others) = (Array(from.items), Array(to.items))
            for index in 0..<min(own.count, others.count) { compare(own[index], others[index], "\(path)[\(index)]", &operations) }
            for index in stride(from: own.count - 1, through: others.count, by: -1) { operations.append(operation("delete", "\(path)[\(index)]")) }
            for index in own.count..<max(own.count, others.count) { operations.append(operation("insert", path, index: index, others[index])) }
        } else {
            operations.append(operation("replace", path, to))
        }
    }

    private static func operation(_ type: String, _ path: String, name: String? = nil, index: Int? = nil, _ value: JSONValue? = nil) -> JSONTree {
        var parts: [JSONTree] = [["name": "type", "valueCode": .string(type)], ["name": "path", "valueString": .string(path)]]
        if let name { parts.append(["name": "name", "valueString": .string(name)]) }
        if let index { parts.append(["name": "index", "valueInteger": .number("\(index)")]) }
        if let value { parts.append(valuePart("value", value)) }
        return ["name": "operation", "part": .array(parts)]
    }

    /// A primitive as a string, a boolean or a number; an object as parts.
    private static func valuePart(_ name: String, _ value: JSONValue) -> JSONTree {
        let part: JSONTree = ["name": .string(name)]
        switch value.kind {
        case .true, .false: return part.with("valueBoolean", .verbatim(Array(value.text)))
        case .number: return part.with(value.integer == nil ? "valueDecimal" : "valueInteger", .verbatim(Array(value.text)))
        case .object:
            let inner = value.members.flatMap { key, own in own.items.map { valuePart(key.string, $0) } }
            return part.with("part", .array(inner))
        default: return part.with("valueString", .string(value.string ?? ""))
        }
    }
}
