import FHIRModel

/// Reads the value of a composite parameter: parts parted by `$`, alternatives by commas.
struct CompositeReader {
    let table: ParameterTable
    let type: String

    /// Each alternative narrows by the indexes of its parts first, then asks that they stand on one element.
    func criterion(
        _ composite: CompositeParameter, _ value: String, _ read: (String, SearchParameter) throws(FHIRFault) -> SearchValue
    ) throws(FHIRFault) -> SearchCriterion {
        let texts = SearchText.split(value, ",")
        if texts.count > SearchRequest.maximumAlternatives {
            throw FHIRFault(.tooCostly, "search.alternatives", ["parameter": composite.code, "limit": "\(SearchRequest.maximumAlternatives)"])
        }
        var branches: [SearchCriterion] = []
        for text in texts { branches.append(try one(composite, text, read)) }
        return branches.count == 1 ? branches[0] : .anyOf(branches)
    }

    private func one(
        _ composite: CompositeParameter, _ text: String, _ read: (String, SearchParameter) throws(FHIRFault) -> SearchValue
    ) throws(FHIRFault) -> SearchCriterion {
        let parts = SearchText.split(text, "$")
        guard parts.count == composite.components.count else { throw FHIRFault(.badRequest, "search.composite", ["parameter": composite.code, "value": text]) }
        var criteria: [SearchCriterion] = []
        var wanted: [(type: SearchParameterType, value: SearchValue)] = []
        for (component, part) in zip(composite.components, parts) {
            guard let parameter = table.parameter(type, definition: component.definition) else {
                throw FHIRFault(.unknownParameter, "search.unknown", ["parameter": composite.code, "type": type])
            }
            let value = try read(part, parameter)
            wanted.append((parameter.type, value))
            criteria.append(.values(parameter, [value]))
        }
        let all = wanted
        criteria.append(.tested(ResourceTest(name: composite.code) { composite.holds(all, $0) }))
        return .allOf(criteria)
    }
}
