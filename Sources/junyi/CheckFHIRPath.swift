import ArgumentParser
import FHIRModel
import FHIRPath
import FHIRSchema
import Foundation

struct CheckFHIRPath: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fhirpath", abstract: "Run an official FHIRPath suite: a folder with tests-*.xml and its input files. Ends with `N of M pass`.")
    @Argument(help: "Folder of the suite.") var folder: String
    @Flag(help: "Print each failing case.") var verbose = false

    func run() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("tests") && $0.hasSuffix(".xml") }.sorted()
        guard let file = files.first else { throw FHIRFault(.notFound, "plan.file", ["file": folder + "/tests-*.xml"]) }
        let suite = try XMLReader.read(PlanFiles.read(folder + "/" + file))
        var resources: [String: Resource] = [:]
        var (passed, total) = (0, 0)
        for group in suite.children("group") {
            for test in group.children("test") {
                total += 1
                do {
                    if let name = test[attribute: "inputfile"], resources[name] == nil { resources[name] = try input(name) }
                    if let problem = try failure(test, test[attribute: "inputfile"].flatMap { resources[$0] }) {
                        if verbose { CommandOutput.line("\(group[attribute: "name"] ?? "")/\(test[attribute: "name"] ?? ""): \(problem)") }
                    } else {
                        passed += 1
                    }
                } catch {
                    if verbose { CommandOutput.line("\(group[attribute: "name"] ?? "")/\(test[attribute: "name"] ?? ""): \(error)") }
                }
            }
        }
        CommandOutput.line("\(passed) of \(total) pass")
    }

    private func input(_ name: String) throws -> Resource {
        let path = FileManager.default.fileExists(atPath: folder + "/input/" + name) ? folder + "/input/" + name : folder + "/" + name
        let bytes = try PlanFiles.read(path)
        return try Resource(name.hasSuffix(".xml") ? XMLResource.json(bytes).bytes : bytes)
    }

    /// What is wrong with the answer; nil when it is right.
    private func failure(_ test: XMLElement, _ resource: Resource?) throws -> String? {
        guard let wanted = test.children("expression").first else { return "no expression" }
        let outputs = test.children("output")
        let found: [PathItem]
        do {
            let expression = try FHIRPathExpression(wanted.text)
            if let resource { found = try expression.evaluate(resource) } else { found = try expression.evaluate() }
        } catch {
            return wanted[attribute: "invalid"] != nil ? nil : "\(wanted.text.prefix(120)) threw \(error.text) \(error.values)"
        }
        if wanted[attribute: "invalid"] != nil { return "\(wanted.text.prefix(120)) should have been refused, gave \(found.map(\.text))" }
        if test[attribute: "predicate"] == "true" {
            let isTrue = !found.isEmpty && (found.count > 1 || found[0].text != "false")
            return (outputs.first?.text == "true") == isTrue ? nil : "predicate"
        }
        let texts = found.map { item in plain(item) }
        let expected = outputs.map { plain($0.text) }
        let isOrdered = test[attribute: "ordered"] != "false"
        if (isOrdered ? texts == expected : texts.sorted() == expected.sorted()) { return nil }
        return "\(wanted.text.prefix(140)) gave \(texts) instead of \(expected)"
    }

    private func plain(_ item: PathItem) -> String { plain(item.text) }

    /// The suite writes temporal values with or without their mark.
    private func plain(_ text: String) -> String {
        var text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if text.hasPrefix("@") { text.removeFirst() }
        if text.hasPrefix("T"), text.dropFirst().first?.isNumber == true { text.removeFirst() }
        return text
    }
}
