import Foundation
import Phrasebook
import Testing

/// The rules of the house that a machine can hold.
@Suite("The house")
struct HouseTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Made by tools; not read by people.
    private static let generated: Set<String> = [
        "StructureData.swift", "CodeData.swift", "ParameterData.swift", "CompartmentData.swift", "PlaceData.swift", "ProjectData.swift", "ItemData.swift",
        "Stylesheet.swift", "UCUMData.swift", "OtherCompartmentData.swift", "ConceptData.swift", "ValueSetData.swift", "MapData.swift",
    ]

    private static let sources: [(path: String, text: String)] = {
        let folder = root.appendingPathComponent("Sources")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return files.filter { $0.pathExtension == "swift" && !generated.contains($0.lastPathComponent) }.compactMap { url in
            (try? String(contentsOf: url, encoding: .utf8)).map { (url.path.replacing(folder.path + "/", with: ""), $0) }
        }
    }()

    @Test("every room says what it holds")
    func readmes() throws {
        for room in try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Sources")
        where !["CZstd", "CZlib", "CSettings", "CJoinedWrites"].contains(room) {
            let text = try String(contentsOfFile: Self.root.path + "/Sources/\(room)/README.md", encoding: .utf8)
            #expect(text.split(separator: "\n").count > 2, "\(room)")
        }
    }

    @Test("files stay short: none over 400 lines, and no more over 200 than today")
    func sizes() {
        #expect(!Self.sources.isEmpty)
        let long = Self.sources.filter { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 400 }
        #expect(long.map(\.path) == [])
        let middling = Self.sources.filter { $0.text.split(separator: "\n", omittingEmptySubsequences: false).count > 200 }
        #expect(middling.count <= 10, "\(middling.map(\.path))")
    }

    @Test("only the outer rooms touch files, sockets, the clock or chance")
    func purity() {
        let outer: Set<String> = ["Benchmarks", "RecordsSQLite", "WebServer", "JunyiApp", "junyi"]
        let banned = [
            "FileManager", "Date()", "SystemRandomNumberGenerator", ".random(in: 0...1)", "Process()", "URLSession", "import Hummingbird", "import GRDB",
        ]
        for (path, text) in Self.sources where !outer.contains(String(path.prefix { $0 != "/" })) {
            for word in banned { #expect(!text.contains(word), "\(path) uses \(word)") }
        }
        for (path, text) in Self.sources
        where !path.hasPrefix("JunyiApp/") && !path.hasPrefix("RecordsSQLite/") && !path.hasPrefix("junyi/") && !path.hasPrefix("Benchmarks/") {
            #expect(!text.contains("import RecordsSQLite"), "\(path) imports a store")
        }
    }

    @Test("no forced unwraps, no traps without a reason, and unchecked sendability is counted and proved")
    func care() {
        var unchecked = 0
        for (path, text) in Self.sources {
            for word in ["try!", "fatalError(", "as!", "nonisolated(unsafe)", "TODO", "FIXME"] { #expect(!text.contains(word), "\(path) has \(word)") }
            unchecked += text.components(separatedBy: "@unchecked Sendable").count - 1
            if text.contains("@unchecked Sendable") { #expect(text.contains("Proof of `@unchecked"), "\(path) gives no proof") }
        }
        #expect(unchecked <= 8)
    }

    @Test("no path of a machine, no place outside the repository, no banned names")
    func words() {
        let banned = ["../shared", "/work/", "/home/", "/Users/", "Utils", "Manager {", "Helper"]
        for (path, text) in Self.sources {
            for word in banned { #expect(!text.contains(word), "\(path) says \(word)") }
        }
    }

    @Test("every phrase that is used is kept, in both languages")
    func phrases() throws {
        let pattern = try Regex(#"(?:FHIRFault\(\s*\.[A-Za-z]+,|frame\.say\(|\bsay\(|fault\()\s*"([a-z][a-z0-9.-]+)""#)
        for (path, text) in Self.sources {
            for match in text.matches(of: pattern) {
                guard let key = match.output[1].substring.map(String.init), key.contains(".") || key.contains("-") || key == "internal" else { continue }
                #expect(Phrasebook.holds(key), "\(path) says \(key)")
            }
        }
        for key in Phrasebook.keys {
            for language in Language.allCases { #expect(!Phrasebook.text(key, [:], language).isEmpty, "\(key)") }
        }
    }

    private static let allowed: [(room: String, uses: Set<String>)] = [
        ("FHIRModel", Set<String>()), ("Phrasebook", []), ("FHIRPath", ["FHIRModel", "FHIRSchema"]), ("FHIRSchema", ["FHIRModel"]),
        ("FHIRSearch", ["FHIRModel", "FHIRPath", "Terminology"]), ("Terminology", ["FHIRModel", "FHIRSchema"]),
        ("Validation", ["FHIRModel", "FHIRPath", "FHIRSchema"]),
        ("Records", ["FHIRModel", "FHIRSchema", "FHIRSearch"]), ("CareNetwork", ["FHIRModel"]), ("Recognition", ["FHIRModel"]),
        ("Booking", ["FHIRModel", "FHIRSearch", "Records"]),
        ("Referrals", ["FHIRModel", "FHIRSearch", "Records"]),
    ]

    @Test("imports go down only", arguments: allowed)
    func imports(room: String, allowed: Set<String>) throws {
        let rooms: Set<String> = [
            "FHIRModel", "Phrasebook", "FHIRPath", "FHIRSchema", "FHIRSearch", "Records", "RecordsSQLite", "CareNetwork", "Recognition", "Booking", "Referrals",
            "Identity", "FHIRService", "Demonstration", "WebPages", "WebServer", "JunyiApp", "Terminology", "Validation", "Optimization", "Planning",
            "Benchmarks",
        ]
        for (path, text) in Self.sources where path.hasPrefix(room + "/") {
            for line in text.split(separator: "\n") where line.contains("import ") && !line.contains("//") {
                guard let name = line.split(separator: " ").last.map(String.init), rooms.contains(name) else { continue }
                #expect(allowed.contains(name), "\(path) imports \(name)")
            }
        }
    }
}
