import FHIRModel
import FHIRSchema

/// The prefixes and units of ucum-essence.xml, read once.
struct UCUMTable: Sendable {
    struct Prefix: Sendable {
        var name: String
        var value: UnitRatio
    }

    struct Atom: Sendable {
        var code: String
        var name: String
        var isMetric: Bool
        /// Units whose scale is not a factor: `Cel`, `[pH]`, `B`.
        var special: String?
        /// A dimension of its own: base units, and arbitrary ones such as `[iU]`.
        var isBase: Bool
        var value: UnitRatio
        /// The unit it is defined by.
        var unit: String
    }

    static let shared = UCUMTable()

    private(set) var prefixes: [String: Prefix] = [:]
    private(set) var atoms: [String: Atom] = [:]

    private init() {
        guard let root = try? XMLReader.read(Array(ucumEssence.description.utf8)) else { preconditionFailure("ucum-essence.xml is not XML") }
        for element in root.children {
            guard let code = element[attribute: "Code"] else { continue }
            let name = element.children("name").first?.text ?? code
            let value = element.children("value").first
            switch element.name {
            case "prefix": prefixes[code] = Prefix(name: name, value: value?[attribute: "value"].flatMap { UnitRatio($0) } ?? .one)
            case "base-unit": atoms[code] = Atom(code: code, name: name, isMetric: true, special: nil, isBase: true, value: .one, unit: "")
            case "unit": atoms[code] = Self.atom(code, name, element, value)
            default: continue
            }
        }
    }

    private static func atom(_ code: String, _ name: String, _ element: XMLElement, _ value: XMLElement?) -> Atom {
        let function = value?.children("function").first
        let given = function ?? value
        // The international unit has two spellings of one thing.
        let isArbitrary = element[attribute: "isArbitrary"] == "yes" && code != "[IU]"
        return Atom(
            code: code, name: name, isMetric: element[attribute: "isMetric"] == "yes", special: function?[attribute: "name"], isBase: isArbitrary,
            value: given?[attribute: "value"].flatMap { UnitRatio($0) } ?? .one, unit: given?[attribute: "Unit"] ?? value?[attribute: "Unit"] ?? "1")
    }

    /// A prefix and an atom, or an atom alone; nil for what is neither.
    func symbol(_ text: String) -> (prefix: Prefix?, atom: Atom)? {
        if let atom = atoms[text] { return (nil, atom) }
        for length in 1...2 where text.count > length {
            if let prefix = prefixes[String(text.prefix(length))], let atom = atoms[String(text.dropFirst(length))], atom.isMetric { return (prefix, atom) }
        }
        return nil
    }
}
