import Testing

@testable import FHIRModel

private func read(_ text: String) throws -> JSONDocument { try JSONDocument(Array(text.utf8)) }

@Suite("JSON text")
struct JSONTests {
    @Test("what was read is served unchanged, digits and order kept")
    func roundTrip() throws {
        let text = #"{"b":1.00,"a":[1e5,-0.10,12345678901234567890],"z":"张é\n","n":null,"t":true}"#
        let document = try read(text)
        #expect(document.bytes == Array(text.utf8))
        #expect(document.root["b"].number == "1.00")
        #expect(document.root["a"][2].number == "12345678901234567890")
        #expect(document.root["z"].string == "张é\n")
        #expect(document.root.members.map { $0.0.string } == ["b", "a", "z", "n", "t"])
    }

    @Test(
        "malformed text is refused with its position",
        arguments: [
            (#"{"a":1"#, "json.unfinished"), (#"{"a":1,}"#, "json.key"), ("[1,]", "json.value"), ("[01]", "json.separator"), ("[1.]", "json.value"),
            (#"{"a" 1}"#, "json.colon"), (#"["a"#, "json.unfinished"), (#"["\x"]"#, "json.escape"), (#"["\uD800"]"#, "json.surrogate"),
            (#"["\uDC00x"]"#, "json.surrogate"), (#"["\uD800A"]"#, "json.surrogate"), ("[\"\u{01}\"]", "json.control"), ("{} x", "json.trailing"),
            (#"{"a":1,"a":2}"#, "json.duplicate-key"), (#"{"a":1,"\u0061":2}"#, "json.duplicate-key"), ("nul", "json.value"), ("", "json.unfinished"),
            ("[truth]", "json.value"), ("-", "json.unfinished"), ("+1", "json.value"),
        ])
    func malformed(text: String, key: String) throws {
        let fault = #expect(throws: FHIRFault.self) { try read(text) }
        #expect(fault?.text == key)
        #expect(fault?.kind == .malformed)
        #expect(fault?.values["position"] != nil)
    }

    @Test("bad UTF-8 is refused where it stands")
    func badUTF8() {
        for bytes: [UInt8] in [[0x22, 0xff, 0x22], [0x22, 0xc0, 0x80, 0x22], [0x22, 0xed, 0xa0, 0x80, 0x22], [0x22, 0xe4, 0xb8, 0x22]] {
            let fault = #expect(throws: FHIRFault.self) { try JSONDocument(bytes) }
            #expect(fault?.text == "json.utf8" && fault?.values["position"] == "1")
        }
    }

    @Test("depth and size have limits")
    func limits() throws {
        #expect(throws: FHIRFault.self) { try read(String(repeating: "[", count: 129) + String(repeating: "]", count: 129)) }
        _ = try read(String(repeating: "[", count: 128) + String(repeating: "]", count: 128))
        let fault = #expect(throws: FHIRFault.self) { try JSONDocument(Array("[1,2,3]".utf8), limits: JSONLimits(bytes: 6)) }
        #expect(fault?.kind == .tooLarge)
    }

    @Test("every prefix of a text is refused and none traps")
    func prefixes() throws {
        let text = Array(#"{"a":[1.5e-3,"\u00e9\ud83d\ude00",{"b":null}],"c":true}"#.utf8)
        for count in 0..<text.count { #expect(throws: FHIRFault.self) { try JSONDocument(Array(text[..<count])) } }
        #expect(try JSONDocument(text).root["a"][1].string == "é😀")
    }

    @Test("random bytes never trap")
    func noise() {
        var random = SeededRandom(seed: 11)
        let letters = Array(#"{}[]":,\u0aetrflsn1-.E é"#.utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in letters.randomElement(using: &random) ?? 0 }
            _ = try? JSONDocument(bytes)
        }
    }

    @Test("hundreds of keys with the same fingerprint are told apart")
    func manyKeys() throws {
        let members = (0..<300).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
        let document = try read("{\(members)}")
        #expect(document.root.member("k299").integer == 299)
        #expect(throws: FHIRFault.self) { try read("{\(members),\"k7\":0}") }
    }

    @Test("an edit by path leaves every other byte")
    func edits() throws {
        let document = try read(#"{ "a" : 1.0 , "b" : [ 1 , 2 ] , "c" : {} }"#)
        func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
        #expect(text(try JSONEdit.setting(document, [.key("a")], to: "x")) == #"{ "a" : "x" , "b" : [ 1 , 2 ] , "c" : {} }"#)
        #expect(text(try JSONEdit.setting(document, [.key("b"), .item(2)], to: 3)) == #"{ "a" : 1.0 , "b" : [ 1 , 2 ,3] , "c" : {} }"#)
        #expect(
            text(try JSONEdit.setting(document, [.key("c"), .key("d"), .key("e")], to: true)) == #"{ "a" : 1.0 , "b" : [ 1 , 2 ] , "c" : {"d":{"e":true}} }"#)
        #expect(text(JSONEdit.removing(document, [.key("a")])) == #"{ "b" : [ 1 , 2 ] , "c" : {} }"#)
        #expect(text(JSONEdit.removing(document, [.key("c")])) == #"{ "a" : 1.0 , "b" : [ 1 , 2 ]  }"#)
        #expect(text(JSONEdit.removing(document, [.key("b"), .item(1)])) == #"{ "a" : 1.0 , "b" : [ 1  ] , "c" : {} }"#)
        #expect(throws: FHIRFault.self) { try JSONEdit.setting(document, [.key("b"), .item(5)], to: 1) }
    }
}

@Suite("Resources")
struct ResourceTests {
    @Test("a stamp sets id, version and time and keeps the rest")
    func stamp() throws {
        let now = Instant(milliseconds: 1_795_000_000_123)
        let plain = try Resource(Array(#"{"resourceType":"Patient","active":true}"#.utf8))
        let stamped = String(decoding: plain.stamped(id: "p", version: 2, lastUpdated: now), as: UTF8.self)
        #expect(stamped == #"{"resourceType":"Patient","id":"p","meta":{"versionId":"2","lastUpdated":"\#(now.text)"},"active":true}"#)
        let full = try Resource(Array(#"{"id":"q","meta":{"versionId":"9","tag":[]},"resourceType":"Patient"}"#.utf8))
        let again = String(decoding: full.stamped(id: "q", version: 3, lastUpdated: now), as: UTF8.self)
        #expect(again == #"{"id":"q","meta":{"lastUpdated":"\#(now.text)","versionId":"3","tag":[]},"resourceType":"Patient"}"#)
    }

    @Test("entry addresses are replaced, identifier values are not")
    func references() throws {
        let resource = try Resource(Array(#"{"resourceType":"X","a":{"reference":"urn:uuid:1"},"identifier":[{"value":"urn:uuid:1"}],"b":"urn:uuid:2"}"#.utf8))
        let text = String(
            decoding: try resource.replacingReferences(addresses: ["instantiatesUri", "url", "uri"]) { text, _ in text == "urn:uuid:1" ? "Patient/1" : nil }
                .bytes, as: UTF8.self)
        #expect(text == #"{"resourceType":"X","a":{"reference":"Patient/1"},"identifier":[{"value":"urn:uuid:1"}],"b":"urn:uuid:2"}"#)
    }

    @Test("keys are read and ids checked")
    func keys() {
        #expect(ResourceKey("Patient/1") == ResourceKey("Patient", "1"))
        #expect(ResourceKey("Patient/1/_history/3")?.id == "1")
        for bad in [
            "Patient", "Patient/", "/1", "patient/1", "Patient/a b", "http://x/Patient/1", "Patient/1/x/2", "Patient/" + String(repeating: "a", count: 65),
        ] {
            #expect(ResourceKey(bad) == nil)
        }
    }
}
