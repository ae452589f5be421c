import Foundation

/// The three functions that distances need.
enum Trigonometry {
    static func sine(_ angle: Double) -> Double { sin(angle) }
    static func cosine(_ angle: Double) -> Double { cos(angle) }
    static func arcsine(_ value: Double) -> Double { asin(value) }
}
