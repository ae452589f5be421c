import FHIRModel
import Foundation

/// `near=latitude|longitude|distance|units` (https://hl7.org/fhir/R4/location.html#positional): places within a great circle.
enum NearTest {
    static func read(_ text: String) throws(FHIRFault) -> ResourceTest {
        let parts = SearchText.split(text, "|")
        let numbers = parts.prefix(3).map { Double($0) }
        guard parts.count >= 2, parts.count <= 4, let latitude = numbers[0], let longitude = numbers[1], abs(latitude) <= 90, abs(longitude) <= 180,
            let unit = kilometres(parts.count == 4 ? parts[3] : "km")
        else { throw FHIRFault(.badRequest, "search.value", ["parameter": "near", "value": text]) }
        // R4 leaves the distance to the server when none is given.
        let distance = parts.count > 2 ? numbers[2] : 10.0
        guard let distance, distance >= 0 else { throw FHIRFault(.badRequest, "search.value", ["parameter": "near", "value": text]) }
        let limit = distance * unit
        return ResourceTest(name: "near") { resource in
            guard let own = resource["position"]["latitude"].number.flatMap({ Double($0) }),
                let other = resource["position"]["longitude"].number.flatMap({ Double($0) })
            else { return false }
            return GreatCircle.kilometres(latitude, longitude, own, other) <= limit
        }
    }

    private static func kilometres(_ unit: String) -> Double? {
        switch unit {
        case "", "km": 1
        case "m": 0.001
        case "[mi_us]", "[mi_i]": 1.609344
        case "[nmi_i]": 1.852
        default: nil
        }
    }
}

/// Distances on a sphere of the Earth's mean radius.
public enum GreatCircle {
    private static let earthKilometres = 6371.0088

    /// Haversine formula: kilometres between two places in degrees north and east.
    public static func kilometres(_ latitude: Double, _ longitude: Double, _ other: Double, _ otherLongitude: Double) -> Double {
        let radian = Double.pi / 180
        let north = sin((other - latitude) * radian / 2)
        let east = sin((otherLongitude - longitude) * radian / 2)
        let half = north * north + cos(latitude * radian) * cos(other * radian) * east * east
        return 2 * earthKilometres * asin(min(1, half.squareRoot()))
    }
}
