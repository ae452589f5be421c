import FHIRModel
import Terminology

/// What the terminology operations know (https://hl7.org/fhir/R4/terminologycapabilities.html); code systems in the store come on top.
enum TerminologyCapabilities {
    static func tree(_ router: FHIRRouter) -> JSONTree {
        let addresses = Set(TerminologyCatalogue.r4.systems.keys).union(router.terminology.own.map(\.url)).union(["http://unitsofmeasure.org"])
        let parameters = ["url", "valueSet", "filter", "offset", "count", "includeDesignations", "displayLanguage"]
        let expansion: JSONTree = [
            "hierarchical": false, "paging": true, "incomplete": false, "parameter": .array(parameters.map { ["name": .string($0)] }),
        ]
        return [
            "resourceType": "TerminologyCapabilities", "status": "active", "date": .string(router.began.text), "kind": "instance",
            "software": ["name": "Junyi", "version": .string(JunyiVersion.text)],
            "implementation": ["description": "Junyi regional care network", "url": .string(router.base)],
            "codeSystem": .array(addresses.sorted().map { ["uri": .string($0)] }), "expansion": expansion,
            "codeSearch": "explicit", "validateCode": ["translations": false], "translation": ["needsMap": false],
        ]
    }
}
