/// A PDF of text lines on A4 pages (ISO 32000-1): Chinese and Latin by the reader's own song face, nothing embedded.
///
/// The face is named by one of the predefined Chinese CMaps (ISO 32000-1, 9.7.5.2), so every reader that shows Chinese has it. Characters outside
/// the basic plane are written as pairs and shown where the face has them.
public struct PDFDocument: Sendable {
    /// One line: its text, its size in points, and how far it stands in.
    public struct Line: Sendable {
        public var text: String
        public var size: Int
        public var indent: Int

        public init(_ text: String, size: Int = 11, indent: Int = 0) {
            self.text = text
            self.size = size
            self.indent = indent
        }
    }

    private var lines: [Line] = []
    private let title: String

    private static let (width, height, margin) = (595, 842, 56)

    public init(title: String) { self.title = title }

    /// Adds a text, broken into lines that fit the page.
    public mutating func add(_ text: String, size: Int = 11, indent: Int = 0) {
        let room = Double(Self.width - 2 * Self.margin - indent)
        for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var current = ""
            var used = 0.0
            for character in paragraph {
                // The song face is square for Chinese and half as wide for Latin.
                let wide = Double(size) * (character.unicodeScalars.allSatisfy { $0.value < 0x2e80 } ? 0.5 : 1)
                if used + wide > room {
                    lines.append(Line(current, size: size, indent: indent))
                    (current, used) = ("", 0)
                }
                current.append(character)
                used += wide
            }
            lines.append(Line(current, size: size, indent: indent))
        }
    }

    public mutating func gap() { lines.append(Line("", size: 6)) }

    /// The file.
    public var bytes: [UInt8] {
        let pages = contents()
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(pages.indices.map { "\(7 + $0 * 2) 0 R" }.joined(separator: " "))] /Count \(pages.count) >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>",
            "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>",
            "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
            "<< /Title <\(Self.hex("\u{FEFF}" + title))> /Producer (Junyi) >>",
        ]
        for (number, content) in pages.enumerated() {
            objects.append(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(Self.width) \(Self.height)] /Resources << /Font << /F1 3 0 R >> >> /Contents \(8 + number * 2) 0 R >>"
            )
            objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
        }
        return Self.file(objects)
    }

    private func contents() -> [String] {
        var pages = [""]
        var place = Self.height - Self.margin
        for line in lines {
            let step = line.size * 3 / 2
            if place - step < Self.margin {
                pages.append("")
                place = Self.height - Self.margin
            }
            place -= step
            if line.text.isEmpty { continue }
            pages[pages.count - 1] += "BT /F1 \(line.size) Tf \(Self.margin + line.indent) \(place) Td <\(Self.hex(line.text))> Tj ET\n"
        }
        return pages
    }

    /// UTF-16, big end first.
    private static func hex(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var file = Array("%PDF-1.5\n".utf8)
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(file.count)
            file += Array("\(number + 1) 0 obj\n\(object)\nendobj\n".utf8)
        }
        let start = file.count
        file += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for place in places {
            let digits = String(place)
            file += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        return file + Array("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 6 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }
}
