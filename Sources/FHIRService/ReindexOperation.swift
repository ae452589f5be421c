import FHIRModel
import FHIRSearch
import Records

/// `SearchParameter/$reindex-status`: the region's own parameters and how far the index of each has come.
enum ReindexOperation {
    static func respond(_ call: OperationCall) -> FHIRResponse {
        OperationCall.parameters(
            call.router.records.ownParameters().map { own in
                [
                    "name": "parameter",
                    "part": [
                        ["name": "definition", "valueReference": ["reference": .string(own.definition.description)]],
                        ["name": "type", "valueCode": .string(own.parameter.resourceType)], ["name": "code", "valueCode": .string(own.parameter.code)],
                        ["name": "ready", "valueBoolean": .boolean(own.state.isReady)],
                        ["name": "percent", "valueInteger": .number("\(Int(own.progress * 100))")],
                    ],
                ]
            })
    }
}
