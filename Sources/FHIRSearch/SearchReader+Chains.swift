import FHIRModel

/// Conditions on other resources.
extension SearchReader {
    /// `subject:Patient.name` or `patient.name` (https://hl7.org/fhir/R4/search.html#chaining).
    func chain(
        _ type: String, _ head: Substring, _ rest: Substring, _ value: String, depth: Int
    ) throws(FHIRFault) -> SearchCriterion {
        let parts = head.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let parameter = try parameter(type, parts[0])
        guard parameter.type == .reference else { throw FHIRFault(.badRequest, "search.not-reference", ["parameter": parts[0]]) }
        let targets = parts.count == 2 ? [parts[1]] : parameter.targets
        var branches: [SearchCriterion] = []
        var last: FHIRFault?
        for target in targets where isTarget(target, of: parameter) {
            do {
                branches.append(.chain(parameter, target: target, try criterion(target, String(rest), value, depth: depth + 1)))
            } catch {
                last = error
            }
        }
        if branches.isEmpty { throw last ?? FHIRFault(.badRequest, "search.target", ["parameter": String(head)]) }
        return branches.count == 1 ? branches[0] : .anyOf(branches)
    }

    /// `_has:Observation:subject:code` (https://hl7.org/fhir/R4/search.html#has).
    func reverseChain(_ type: String, _ name: String, _ value: String, depth: Int) throws(FHIRFault) -> SearchCriterion {
        let parts = name.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4 else { throw wrong(name, value) }
        let parameter = try parameter(parts[1], parts[2])
        guard parameter.type == .reference, isTarget(type, of: parameter) else {
            throw FHIRFault(.badRequest, "search.not-reference", ["parameter": parts[2]])
        }
        return .has(parameter, try criterion(parts[1], parts[3], value, depth: depth + 1))
    }
}
