import FHIRModel
import FHIRSchema

/// Our own answers must pass our own check.
enum StructureProbe {
    static func check(_ value: JSONValue) throws {
        try StructureCheck.check(try Resource(Array(value.text)))
    }
}
