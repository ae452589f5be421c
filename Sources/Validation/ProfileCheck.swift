import FHIRModel
import FHIRPath
import FHIRSchema
import Terminology

/// Checks one resource against one profile and those it builds on.
struct ProfileCheck {
    private let resource: Resource
    private let root: PathElement
    private let source: ProfileSource
    private let terminology: TerminologyService
    private let now: String
    private(set) var issues: [ValidationIssue] = []

    /// Profiles upon profiles.
    private static let depthLimit = 20

    init(_ resource: Resource, _ source: ProfileSource, _ terminology: TerminologyService, now: String) {
        self.resource = resource
        root = PathElement(resource.root, type: resource.type)
        self.source = source
        self.terminology = terminology
        self.now = now
    }

    mutating func run(_ url: String) {
        var next = url
        for _ in 0..<Self.depthLimit {
            guard let profile = source.profile(next) else {
                // The base definitions are kept by the structure check.
                if !next.hasPrefix("http://hl7.org/fhir/StructureDefinition/") || Definitions.r4[String(next.split(separator: "/").last ?? "")] == nil {
                    issues.append(ValidationIssue(.warning, FHIRFault(.notFound, "validate.profile", ["profile": next], at: resource.type + ".meta.profile")))
                }
                return
            }
            guard profile.type == resource.type else {
                return report("validate.profile-type", ["profile": profile.url, "type": profile.type], resource.type)
            }
            check(profile.root, root, resource.type)
            next = profile.base
        }
    }

    private mutating func report(_ text: String, _ values: [String: String], _ path: String) {
        issues.append(ValidationIssue(.error, FHIRFault(.invalid, text, values, at: path)))
    }

    // MARK: one element

    private mutating func check(_ node: Profile.Node, _ element: PathElement, _ path: String) {
        if let (value, isWhole) = node.wanted, !(isWhole ? element.value.equals(value) : ProfileSlicing.contains(element.value, value)) {
            report("validate.value", ["value": String(decoding: value.text.prefix(120), as: UTF8.self)], path)
        }
        checkSize(node, element, path)
        if !node.types.isEmpty && path.contains(".") { checkType(node, element, path) }
        checkBinding(node, element, path)
        for rule in node.rules { check(rule, element, path) }
        let names = node.children.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        for name in names { checkChildren(named: name, node, element, path) }
    }

    private mutating func check(_ rule: InvariantTable.Rule, _ element: PathElement, _ path: String) {
        guard let found = try? rule.expression.evaluate(at: element, resource: root, root: resource, now: now) else { return }
        // A rule about what is not there is kept.
        if found.isEmpty || found.count == 1 && found[0].isTrue { return }
        issues.append(ValidationIssue(rule.isError ? .error : .warning, FHIRFault(.invalid, "validate.invariant", ["key": rule.key], at: path)))
    }

    /// `maxLength`, `minValue[x]`, `maxValue[x]` (https://hl7.org/fhir/R4/elementdefinition.html).
    private mutating func checkSize(_ node: Profile.Node, _ element: PathElement, _ path: String) {
        if let most = node.definition["maxLength"].integer, let text = element.value.string, text.unicodeScalars.count > most {
            report("validate.too-long", ["count": "\(text.unicodeScalars.count)", "maximum": "\(most)"], path)
        }
        for (key, limit) in node.definition.members {
            let isLeast = key.string.hasPrefix("minValue")
            guard isLeast || key.string.hasPrefix("maxValue"), let order = Self.order(element.value, limit) else { continue }
            if isLeast ? order < 0 : order > 0 {
                report("validate.out-of-range", ["limit": String(decoding: limit.text.prefix(80), as: UTF8.self)], path)
            }
        }
    }

    /// Below zero where the value is less than the limit; nil where they cannot be compared.
    private static func order(_ value: JSONValue, _ limit: JSONValue) -> Int? {
        func sign(_ first: Double, _ second: Double) -> Int { first < second ? -1 : first > second ? 1 : 0 }
        if let own = value.number.flatMap(Double.init), let other = limit.number.flatMap(Double.init) { return sign(own, other) }
        if let own = value.string.flatMap({ PartialDate($0) }), let other = limit.string.flatMap({ PartialDate($0) }) {
            return own.high <= other.low ? -1 : own.low >= other.high ? 1 : 0
        }
        guard limit.isObject, value["code"].string == limit["code"].string else { return nil }
        return value["value"].number.flatMap(Double.init).flatMap { own in limit["value"].number.flatMap(Double.init).map { sign(own, $0) } }
    }

    private mutating func checkType(_ node: Profile.Node, _ element: PathElement, _ path: String) {
        let codes = node.types.map { $0.hasPrefix("http://hl7.org/fhirpath/System.") ? "string" : $0 }
        if codes.contains(element.type) || element.type.contains(".") || codes.contains("Resource") || codes.contains("Element")
            || codes.contains("BackboneElement")
        {
            return
        }
        if ["id", "uri", "code", "string"].contains(element.type) { return }
        report("validate.type", ["type": element.type, "types": codes.joined(separator: ", ")], path)
    }

    private mutating func checkBinding(_ node: Profile.Node, _ element: PathElement, _ path: String) {
        let binding = node.definition["binding"]
        guard let url = binding["valueSet"].string, let strength = binding["strength"].string else { return }
        if let issue = BindingCheck(terminology).issue(
            element, valueSet: url, isRequired: strength == "required", isExtensible: strength == "extensible", at: path)
        {
            issues.append(issue)
        }
    }

    // MARK: children

    private mutating func checkChildren(named name: String, _ node: Profile.Node, _ element: PathElement, _ path: String) {
        let nodes = node.children.filter { $0.name == name }
        let plain = name.hasSuffix("[x]") ? String(name.dropLast(3)) : name
        let found = element.children().filter { $0.name == plain || $0.key == plain || $0.name.hasPrefix(plain + "[") }
        let whole = nodes.first { $0.slice == nil }
        if let whole { checkCount(whole, found.count, path + "." + plain) }
        let slices = nodes.filter { $0.slice != nil }
        guard !slices.isEmpty else {
            if let whole { for child in found { check(whole, child.element, path + "." + child.name) } }
            return
        }
        let slicing = ProfileSlicing(whole?.definition["slicing"] ?? .missing)
        var counts = [Int](repeating: 0, count: slices.count)
        for child in found {
            let place = path + "." + child.name
            if let whole { check(whole, child.element, place) }
            if let index = slices.firstIndex(where: { slicing.fits(child.element, $0, resource) }) {
                counts[index] += 1
                check(slices[index], child.element, place)
            } else if slicing.isClosed {
                report("validate.slice", ["name": plain], place)
            }
        }
        for (index, slice) in slices.enumerated() { checkCount(slice, counts[index], path + "." + plain + ":" + (slice.slice ?? "")) }
    }

    private mutating func checkCount(_ node: Profile.Node, _ count: Int, _ path: String) {
        if count < node.minimum { report("validate.too-few", ["count": "\(count)", "minimum": "\(node.minimum)"], path) }
        if let most = node.maximum, count > most { report("validate.too-many", ["count": "\(count)", "maximum": "\(most)"], path) }
    }
}
