public import FHIRModel

/// The network's own resources, written one way.
public enum NetworkResources {
    /// Extension of Organization: its beds, a whole number.
    public static let bedsURL = "urn:junyi:beds"

    /// An institution and its beds, where they are known.
    public static func organization(
        id: String, name: String, englishName: String, level: InstitutionLevel, creditCode: UnifiedSocialCreditCode?, place: Place, beds: Int? = nil
    ) -> JSONTree {
        let tree: JSONTree = ["resourceType": "Organization", "id": .string(id)]
        let identifier = creditCode.map { [["system": .string(UnifiedSocialCreditCode.system), "value": .string($0.text)]] as JSONTree }
        return tree.with("extension", beds.map { [["url": .string(bedsURL), "valueInteger": .number("\($0)")]] })
            .with("identifier", identifier).with("active", true)
            .with("type", [["coding": [["system": .string(InstitutionLevel.system), "code": .string(level.rawValue)]]]])
            .with("name", .string(name)).with("alias", [.string(englishName)])
            .with("address", [address(place)])
    }

    public static func department(id: String, name: String, of organisation: String) -> JSONTree {
        [
            "resourceType": "Organization", "id": .string(id), "active": true,
            "type": [["coding": [["system": "http://terminology.hl7.org/CodeSystem/organization-type", "code": "dept"]]]],
            "name": .string(name), "partOf": ["reference": .string("Organization/\(organisation)")],
        ]
    }

    /// A place whose position nobody knows has none: 0 would be in the sea.
    public static func location(id: String, name: String, of organisation: String, place: Place) -> JSONTree {
        let tree: JSONTree = [
            "resourceType": "Location", "id": .string(id), "status": "active", "name": .string(name), "address": address(place),
            "managingOrganization": ["reference": .string("Organization/\(organisation)")],
        ]
        return tree.with(
            "position", place.isPlaced ? ["longitude": .number("\(place.longitude)"), "latitude": .number("\(place.latitude)")] : nil)
    }

    /// What an institution offers. Ages in completed years, both included.
    public static func service(
        id: String, name: String, of organisation: String, specialties: [String], techniques: [String] = [], ages: ClosedRange<Int>? = nil,
        gender: String? = nil
    ) -> JSONTree {
        var limits: [JSONTree] = []
        if let ages {
            limits.append(["url": "urn:junyi:minimum-age", "valueInteger": .number("\(ages.lowerBound)")])
            limits.append(["url": "urn:junyi:maximum-age", "valueInteger": .number("\(ages.upperBound)")])
        }
        if let gender { limits.append(["url": "urn:junyi:gender", "valueCode": .string(gender)]) }
        let tree: JSONTree = ["resourceType": "HealthcareService", "id": .string(id)]
        return tree.with("extension", limits.isEmpty ? nil : .array(limits)).with("active", true)
            .with("providedBy", ["reference": .string("Organization/\(organisation)")]).with("specialty", .array(specialties.map { ["text": .string($0)] }))
            .with("name", .string(name)).with("characteristic", techniques.isEmpty ? nil : .array(techniques.map { ["text": .string($0)] }))
    }

    /// `first` leads or gives, `second` takes part, from a day on.
    public static func affiliation(
        id: String, _ kind: MembershipKind, first: String, second: String, specialty: String?, from: CivilDate, to: CivilDate? = nil
    ) -> JSONTree {
        let period: JSONTree = ["start": .string(from.text)]
        let tree: JSONTree = [
            "resourceType": "OrganizationAffiliation", "id": .string(id), "active": true,
            "period": period.with("end", to.map { .string($0.text) }),
            "organization": ["reference": .string("Organization/\(first)")],
            "participatingOrganization": ["reference": .string("Organization/\(second)")],
            "code": [["coding": [["system": .string(MembershipKind.system), "code": .string(kind.rawValue)]]]],
        ]
        return tree.with("specialty", specialty.map { [["text": .string($0)]] })
    }

    public static func practitioner(id: String, user: String?, family: String, given: String, isMale: Bool) -> JSONTree {
        let tree: JSONTree = ["resourceType": "Practitioner", "id": .string(id)]
        return tree.with("identifier", user.map { [["system": "urn:junyi:user", "value": .string($0)]] })
            .with("active", true).with("name", [name(family, given)]).with("gender", isMale ? "male" : "female")
    }

    public static func role(id: String, practitioner: String, organisation: String, code: String, specialty: String, title: String) -> JSONTree {
        [
            "resourceType": "PractitionerRole", "id": .string(id), "active": true,
            "practitioner": ["reference": .string("Practitioner/\(practitioner)")],
            "organization": ["reference": .string("Organization/\(organisation)")],
            "code": [["coding": [["system": "urn:junyi:role", "code": .string(code)]], "text": .string(title)]],
            "specialty": [["text": .string(specialty)]],
        ]
    }

    public static func name(_ family: String, _ given: String) -> JSONTree {
        ["text": .string(family + given), "family": .string(family), "given": [.string(given)]]
    }

    public static func address(_ place: Place) -> JSONTree {
        [
            "text": .string(place.province + (place.prefecture == place.province ? "" : place.prefecture) + place.name),
            "district": .string(place.name), "city": .string(place.prefecture), "state": .string(place.province), "country": "CN",
        ]
    }
}
