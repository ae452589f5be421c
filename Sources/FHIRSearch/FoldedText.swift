import Foundation

/// Text made comparable: lower case, without the accents of Latin letters.
public enum FoldedText {
    /// Base letters of U+00C0 to U+017F in order; a space where the letter stands for itself.
    private static let bases = Array(
        ("aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk "
            + "llllllllllnnnnnnn  oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").unicodeScalars)

    public static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 && ($0 < 0x41 || $0 > 0x5a) }) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0xc0...0x17f:
                let offset = Int(scalar.value) - 0xc0
                let base = offset < bases.count ? bases[offset] : " "
                result.append(base == " " ? scalar : base)
            case 0x300...0x36f: continue
            case 0x1e00...0x1eff:
                // Latin letters with several marks, as Vietnamese has them: the letter alone.
                let plain = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars.filter { !(0x300...0x36f).contains($0.value) }
                result.append(contentsOf: plain)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
