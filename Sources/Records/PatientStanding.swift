public import FHIRModel

/// Whether new care can be arranged for a record of a patient.
public enum PatientStanding {
    /// Kinds of identifiers that say who somebody is (HL7 v2 table 0203): resident identity, passport, permanent residence, birth certificate, others of a
    /// person's own.
    private static let identityTypes: Set<String> = ["NI", "NNCHN", "PPN", "PRC", "BCT", "MI", "DL", "PC", "TPR", "RRI"]

    /// Throws `.businessRule` for somebody who has died, and for a record that is closed or stands for another's.
    public static func check(_ patient: Resource) throws(FHIRFault) {
        if patient["deceasedBoolean"].boolean == true || patient["deceasedDateTime"].exists {
            throw FHIRFault(.businessRule, "patient.deceased", ["source": "FHIR R4 Patient.deceased"], at: "Patient.deceased")
        }
        guard patient["active"].boolean == false else { return }
        let other = patient["link"].items.first { $0["type"].string == "replaced-by" }?["other"]["reference"].string
        throw FHIRFault(
            .businessRule, other == nil ? "patient.inactive" : "patient.replaced", ["key": other ?? "", "source": "FHIR R4 Patient.active"],
            at: "Patient.active")
    }

    /// Whether a record has a name and a document that says who it is.
    public static func isNamed(_ patient: Resource) -> Bool {
        let hasName = patient["name"].items.contains { name in [name["text"].string, name["family"].string].contains { $0?.isEmpty == false } }
        return hasName
            && patient["identifier"].items.contains { identifier in
                guard identifier["value"].string?.isEmpty == false else { return false }
                return identifier["system"].string == ResidentIdentityNumber.system
                    || identifier["type"]["coding"].items.contains { Self.identityTypes.contains($0["code"].string ?? "") }
            }
    }
}
