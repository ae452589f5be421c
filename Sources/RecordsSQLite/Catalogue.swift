import FHIRModel
import FHIRSearch

/// The file's own numbers for types and parameters: fixed once it is open.
struct Catalogue: Sendable {
    private var typeNumbers: [String: Int64] = [:]
    private var typeNames: [Int64: String] = [:]
    /// By `SearchParameter.ordinal`.
    private var parameterNumbers: [Int64]
    /// Makes and reads the cursors of this file.
    let cursors: CursorText
    let shelf = PageShelf()

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
        parameterNumbers = ParameterTable.r4.all.map { numbers["\($0.resourceType).\($0.code)"] ?? 0 }
    }

    /// Throws `.notFound` for a type that is not one of R4's.
    func type(_ name: String) throws(FHIRFault) -> Int64 {
        guard let number = typeNumbers[name] else { throw FHIRFault(.notFound, "resource.unknown-type", ["type": name]) }
        return number
    }

    func knownType(_ name: String) -> Int64? { typeNumbers[name] }
    func name(_ type: Int64) -> String { typeNames[type] ?? "" }
    func parameter(_ ordinal: Int) -> Int64 { parameterNumbers[ordinal] }
    /// The numbers under which the values of `parameter` are kept, for a list in SQL.
    func sources(_ parameter: SearchParameter) -> String { parameter.sources.map { "\(parameterNumbers[$0])" }.joined(separator: ",") }
}
