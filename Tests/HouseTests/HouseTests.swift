import Foundation
import Phrasebook
import Testing

/// The rules of the house that a machine can hold.
@Suite("The house")
struct HouseTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Made by tools; not read by people.
    private static let generated: Set<String> = [
        "StructureData.swift", "CodeData.swift", "ParameterData.swift", "CompartmentData.swift", "PlaceData.swift", "PrefectureData.swift", "ProjectData.swift",
        "ItemData.swift",
        "Stylesheet.swift", "UCUMData.swift", "OtherCompartmentData.swift", "ConceptData.swift", "ValueSetData.swift", "MapData.swift", "ProfileData.swift",
        "PinyinData.swift",
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
        where !["CZstd", "CBrotli", "CZlib", "CSettings", "CJoinedWrites", "CKeptMapping"].contains(room) {
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
        let outer: Set<String> = ["Benchmarks", "RecordsSQLite", "Simulation", "WebServer", "JunyiApp", "junyi"]
        let banned = [
            "FileManager", "Date()", "SystemRandomNumberGenerator", ".random(in: 0...1)", "Process()", "URLSession", "import Hummingbird", "import GRDB",
        ]
        for (path, text) in Self.sources where !outer.contains(String(path.prefix { $0 != "/" })) {
            for word in banned { #expect(!text.contains(word), "\(path) uses \(word)") }
        }
        for (path, text) in Self.sources
        where !path.hasPrefix("JunyiApp/") && !path.hasPrefix("RecordsSQLite/") && !path.hasPrefix("junyi/") && !path.hasPrefix("Benchmarks/")
            && !path.hasPrefix("Simulation/")
        {
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
        #expect(Phrasebook.twice == [], "keys with two phrases")
        for key in Phrasebook.keys {
            for language in Language.allCases { #expect(!Phrasebook.text(key, [:], language).isEmpty, "\(key)") }
        }
    }

    /// The rooms of Package.swift in their order, with what each uses.
    private static let rooms: [(name: String, uses: Set<String>)] = {
        guard let text = try? String(contentsOfFile: root.path + "/Package.swift", encoding: .utf8) else { return [] }
        let list = text.components(separatedBy: "let rooms: [Room] = [").last?.components(separatedBy: "\n]\n").first ?? ""
        return list.components(separatedBy: "Room(").dropFirst().map { part in
            let name = part.components(separatedBy: "\"")[1]
            let uses = part.components(separatedBy: "uses: [").dropFirst().first?.components(separatedBy: "]").first ?? ""
            return (name, Set(uses.split(separator: "\"").map(String.init).filter { $0.first?.isLetter == true }))
        }
    }()

    @Test("imports go down only: a room uses rooms that stand before it in Package.swift, and imports what it uses")
    func imports() {
        #expect(Self.rooms.count > 20)
        var below: Set<String> = ["CZstd", "CBrotli", "CZlib", "CSettings", "CJoinedWrites", "CKeptMapping"]
        for (name, uses) in Self.rooms {
            #expect(uses.isSubset(of: below), "\(name) uses \(uses.subtracting(below)), which do not stand below it")
            below.insert(name)
        }
        let byName = Dictionary(Self.rooms.map { ($0.name, $0.uses) }, uniquingKeysWith: { first, _ in first })
        for (path, text) in Self.sources {
            let room = String(path.prefix { $0 != "/" })
            guard let uses = byName[room] else { continue }
            for line in text.split(separator: "\n") where line.hasPrefix("import ") || line.hasPrefix("public import ") {
                guard let name = line.split(separator: " ").last.map(String.init), byName[name] != nil else { continue }
                #expect(uses.contains(name), "\(path) imports \(name)")
            }
        }
    }

    @Test("the eleven capabilities never import one another")
    func siblings() {
        let siblings: Set<String> = ["Referrals", "Booking", "Recognition", "Planning"]
        for (name, uses) in Self.rooms where siblings.contains(name) { #expect(uses.isDisjoint(with: siblings), "\(name)") }
    }

    @Test("functions fit a screen: none over 100 lines, and no more over 70 than today")
    func functions() {
        var long: [String] = []
        for (path, text) in Self.sources {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (start, line) in lines.enumerated() where line.contains("func ") || line.contains(" init(") {
                let indent = line.prefix { $0 == " " }
                guard line.hasSuffix("{"), let end = lines[(start + 1)...].firstIndex(where: { $0.hasPrefix(indent + "}") }) else { continue }
                if end - start > 70 { long.append("\(path):\(start + 1) \(end - start)") }
                #expect(end - start <= 100, "\(path):\(start + 1)")
            }
        }
        #expect(long.count <= 3, "\(long)")
    }

    @Test("documents name no path of a machine, and what they say exists")
    func documents() throws {
        for name in ["README.md", "README.zh-CN.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
            let text = try String(contentsOfFile: Self.root.path + "/" + name, encoding: .utf8)
            for word in ["../shared", "/work/", "/home/", "/Users/", "TODO"] { #expect(!text.contains(word), "\(name) says \(word)") }
        }
        let house = try String(contentsOfFile: Self.root.path + "/ARCHITECTURE.md", encoding: .utf8)
        for (name, _) in Self.rooms { #expect(house.contains(name), "ARCHITECTURE.md does not know \(name)") }
    }
}
