/// A county, district or county-level city.
public struct Place: Sendable, Hashable {
    /// Six digits of GB/T 2260.
    public var division: Int
    public var name: String
    /// Name in Latin letters.
    public var latinName: String
    /// The prefecture; a county-level city directly under its province is its own.
    public var prefecture: String
    public var province: String
    /// Degrees east and north (WGS 84); 0 where nobody knows.
    public var longitude: Double
    public var latitude: Double
    /// Residents, estimated for 2020.
    public var population: Int

    /// Whether its position is known.
    public var isPlaced: Bool { longitude > 1 }

    public init(
        division: Int, name: String, latinName: String, prefecture: String, province: String, longitude: Double, latitude: Double, population: Int
    ) {
        self.division = division
        self.name = name
        self.latinName = latinName
        self.prefecture = prefecture
        self.province = province
        self.longitude = longitude
        self.latitude = latitude
        self.population = population
    }

    /// Name in the reader's letters.
    public func name(inChinese: Bool) -> String { inChinese || latinName.isEmpty ? name : latinName }
}

/// The places of China that the platform knows: counties, and their prefectures.
public enum Places {
    public static let all = read(placeData)
    /// Prefectures, and cities directly under their province, with the residents of all their districts.
    public static let prefectures = read(prefectureData)

    private static func read(_ data: StaticString) -> [Place] { data.description.split(separator: "\n").compactMap(place) }

    private static func place(_ line: Substring) -> Place? {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 8, let division = Int(parts[0]), let longitude = Double(parts[5]), let latitude = Double(parts[6]) else { return nil }
        return Place(
            division: division, name: parts[1], latinName: parts[2], prefecture: parts[3].isEmpty ? parts[1] : parts[3], province: parts[4],
            longitude: longitude,
            latitude: latitude, population: Int(Double(parts[7]) ?? 0))
    }

    /// Places of one province, in order of their codes.
    public static func of(province: String) -> [Place] { all.filter { $0.province == province }.sorted { $0.division < $1.division } }

    /// Great-circle distance in kilometres on a sphere of 6,371 km.
    public static func kilometres(_ first: Place, _ second: Place) -> Double {
        let radians = Double.pi / 180
        let (phi, psi) = (first.latitude * radians, second.latitude * radians)
        let half = { (angle: Double) in Trigonometry.sine(angle / 2) * Trigonometry.sine(angle / 2) }
        let value = half(psi - phi) + Trigonometry.cosine(phi) * Trigonometry.cosine(psi) * half((second.longitude - first.longitude) * radians)
        return 2 * 6371 * Trigonometry.arcsine(min(1, value.squareRoot()))
    }
}
