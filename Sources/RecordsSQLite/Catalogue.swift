import FHIRModel
import FHIRSearch
import Synchronization

/// Set for good when a region makes its first parameter.
final class CustomFlag: Sendable {
    private let flag: Mutex<Bool>

    init(_ isSet: Bool) { flag = Mutex(isSet) }

    var isSet: Bool { flag.withLock { $0 } }
    func set() { flag.withLock { $0 = true } }
}

/// The file's own numbers for types and parameters: fixed once it is open.
struct Catalogue: Sendable {
    private var typeNumbers: [String: Int64] = [:]
    private var typeNames: [Int64: String] = [:]
    /// By `SearchParameter.ordinal`.
    private var parameterNumbers: [Int64]
    /// Makes and reads the cursors of this file.
    let cursors: CursorText
    let shelf = PageShelf()
    /// Whether the region has parameters of its own, whose rows no re-reading of R4's finds.
    let hasCustom: CustomFlag

    init(_ connection: SQLiteConnection) throws(FHIRFault) {
        let types = try connection.statement("SELECT id, name FROM type")
        while try types.step() {
            typeNumbers[types.text(1)] = types.integer(0)
            typeNames[types.integer(0)] = types.text(1)
        }
        types.reset()
        var numbers: [String: Int64] = [:]
        let parameters = try connection.statement("SELECT id, type, code FROM parameter")
        while try parameters.step() { numbers[parameters.text(1) + "." + parameters.text(2)] = parameters.integer(0) }
        parameters.reset()
        let key = try connection.statement("SELECT value FROM setting WHERE name = 'cursor.key'")
        cursors = CursorText(key: try key.step() ? Array(key.text(0).utf8) : [])
        key.reset()
        let own = try connection.statement("SELECT COUNT(*) FROM parameter WHERE custom = 1")
        hasCustom = CustomFlag(try own.step() && own.integer(0) > 0)
        own.reset()
        parameterNumbers = ParameterTable.r4.all.map { numbers["\($0.resourceType).\($0.code)"] ?? 0 }
    }

    /// Throws `.notFound` for a type that is not one of R4's.
    func type(_ name: String) throws(FHIRFault) -> Int64 {
        guard let number = typeNumbers[name] else { throw FHIRFault(.notFound, "resource.unknown-type", ["type": name]) }
        return number
    }

    func knownType(_ name: String) -> Int64? { typeNumbers[name] }
    func name(_ type: Int64) -> String { typeNames[type] ?? "" }
    func parameter(_ ordinal: Int) -> Int64 {
        ordinal >= SearchParameter.customBase ? Int64(ordinal - SearchParameter.customBase) : parameterNumbers[ordinal]
    }
    /// The numbers under which the values of `parameter` are kept, for a list in SQL.
    func sources(_ parameter: SearchParameter) -> String { parameter.sources.map { "\(self.parameter($0))" }.joined(separator: ",") }
}
