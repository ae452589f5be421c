import ArgumentParser
import FHIRModel
import Foundation
import JunyiApp
import RecordsSQLite

struct Codes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a table of codes (CSV with a header) as a code system, in place of the one with its address.",
        discussion: """
            A national table: junyi codes 诊断.csv --url urn:oid:1.2.156.112604.1.2.1 --code 编码 --display 名称 --chinese 名称 --parent 上级
            LOINC's own file: junyi codes Loinc.csv --url http://loinc.org --code LOINC_NUM --display LONG_COMMON_NAME
            """)
    @OptionGroup var folder: DataOption
    @Option(help: "Canonical address of the code system.") var url: String
    @Option(help: "Its version.") var version: String?
    @Option(help: "Its name.") var name: String?
    @Option(help: "Column of the codes.") var code = "code"
    @Option(help: "Column of the names that are shown.") var display = "display"
    @Option(help: "Column of the Chinese names.") var chinese: String?
    @Option(help: "Column of the code above; empty at the top.") var parent: String?
    @Argument(help: "The table.") var file: String

    func run() async throws {
        guard let data = FileManager.default.contents(atPath: file) else { throw FHIRFault(.badRequest, "plan.file", ["file": file]) }
        let table = CodeTable(url: url, version: version, name: name, columns: (code, display, chinese, parent))
        let resource = try table.resource(Array(data), file: file)
        let platform = try await Platform(data: folder.data)
        let place = try await table.keep(resource, in: platform)
        CommandOutput.line("\(resource["count"].number ?? "0") codes as \(place)")
        platform.store.close()
    }
}
