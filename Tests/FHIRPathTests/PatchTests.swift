import FHIRModel
import FHIRPath
import FHIRSchema
import Foundation
import Testing

/// The published cases of FHIRPath Patch, JSON Patch and XML Patch; read where the developers have them.
@Suite("Patches")
struct PatchTests {
    private static func file(_ name: String) -> [UInt8]? {
        let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared/data/fhir-tests/fhir-patch/" + name)
        guard let data = try? Data(contentsOf: place) else {
            print("\(name) is not here: skipped")
            return nil
        }
        return Array(data)
    }

    @Test("all cases of FHIRPath Patch")
    func pathPatch() throws {
        guard let bytes = Self.file("fhir-patch-tests.xml") else { return }
        let root = try XMLReader.read(bytes)
        var count = 0
        for one in root.children("case") {
            func resource(_ name: String) throws -> Resource? {
                guard let found = one.children(name).first?.children.first else { return nil }
                return try Resource(XMLResource.json(Array(bytes[found.source])))
            }
            let name = one[attribute: "name"] ?? ""
            let (input, diff) = (try #require(try resource("input")), try #require(try resource("diff")))
            count += 1
            if let output = try resource("output") {
                let found = try PathPatch.apply(diff, to: input)
                // A quote within text may be written either way: the same XML.
                let plain = { (resource: Resource) in
                    try JSONDocument(Array(resource.bytes.split(separator: Array("&quot;".utf8)).joined(separator: Array("\\\"".utf8))))
                }
                #expect(
                    try plain(found).root.equals(plain(output).root),
                    "\(name): \(String(decoding: found.bytes, as: UTF8.self))\nexpected: \(String(decoding: output.bytes, as: UTF8.self))")
            } else {
                let fault = #expect(throws: FHIRFault.self, "\(name)") { try PathPatch.apply(diff, to: input) }
                #expect(fault?.text == "patch.nothing", "\(name)")
            }
        }
        #expect(count == 33)
    }

    @Test("all cases of JSON Patch")
    func jsonPatch() throws {
        guard let bytes = Self.file("json-patch-tests.json") else { return }
        var count = 0
        for one in try JSONDocument(bytes).root.items {
            let document = try JSONDocument(Array(one["doc"].text))
            let comment = one["comment"].string ?? ""
            count += 1
            if one["expected"].exists {
                #expect(try JSONPatch.apply(one["patch"], to: document).root.equals(one["expected"]), "\(comment)")
            } else {
                #expect(throws: FHIRFault.self, "\(comment)") { try JSONPatch.apply(one["patch"], to: document) }
            }
        }
        #expect(count == 16)
    }

    @Test("all cases of XML Patch")
    func xmlPatch() throws {
        guard let bytes = Self.file("xml-patch-tests.xml") else { return }
        let root = try XMLTreeReader.read(bytes)
        var count = 0
        for one in root.elements where one.localName == "case" {
            let name = one[attribute: "name"] ?? ""
            func part(_ wanted: String) -> XMLBranch? { one.elements.first { $0.localName == wanted } }
            let patch = try #require(part("patch"))
            count += 1
            guard let target = part("target")?.elements.first else {
                #expect(part("error") != nil, "\(name)")
                continue
            }
            if let patched = part("patched")?.elements.first {
                let found = try XMLPatch.apply(patch, to: target)
                #expect(
                    found.withoutSpace == patched.withoutSpace,
                    "\(name): \(String(decoding: found.bytes, as: UTF8.self))\nexpected: \(String(decoding: patched.bytes, as: UTF8.self))")
            } else {
                #expect(throws: FHIRFault.self, "\(name)") { try XMLPatch.apply(patch, to: target) }
            }
        }
        #expect(count == 29)
    }

    @Test(
        "what JSON Patch's own suite leaves out",
        arguments: [
            (#"[{"op":"copy","from":"/a","path":"/b"}]"#, #"{"a":[1],"b":[1]}"#), (#"[{"op":"add","path":"/a/1","value":2}]"#, #"{"a":[1,2]}"#),
            (#"[{"op":"replace","path":"","value":{}}]"#, "{}"), (#"[{"op":"move","from":"/a","path":"/a/0"}]"#, nil),
            (#"[{"op":"add","path":"/a/2","value":2}]"#, nil),
            (#"[{"op":"add","path":"/a/01","value":2}]"#, nil), (#"[{"op":"remove","path":"/a/-"}]"#, nil), (#"[{"op":"replace","path":"/c","value":1}]"#, nil),
            (#"[{"op":"add","path":"/b"}]"#, nil), (#"[{"op":"test","path":"/a","value":[1.0]}]"#, #"{"a":[1]}"#), (#"{"op":"remove"}"#, nil),
            (#"[{"op":"x","path":"/a"}]"#, nil),
        ] as [(String, String?)])
    func more(patch: String, expected: String?) throws {
        let document = try JSONDocument(Array(#"{"a":[1]}"#.utf8))
        let operations = try JSONDocument(Array(patch.utf8)).root
        if let expected {
            #expect(try JSONPatch.apply(operations, to: document).root.equals(JSONDocument(Array(expected.utf8)).root))
        } else {
            #expect(throws: FHIRFault.self) { try JSONPatch.apply(operations, to: document) }
        }
    }
}
