import Phrasebook
import Testing

@testable import WebPages

@Suite("Markup")
struct HTMLTests {
    @Test("what is interpolated is escaped, markup is not")
    func escaping() {
        let name = "<script>alert('x')</script>&\""
        let inner: HTML = "<b>\(name)</b>"
        let outer: HTML = "<p title=\"\(name)\">\(inner)\(3)\(1.25)</p>"
        #expect(inner.text == "<b>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;</b>")
        #expect(outer.text == "<p title=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;\">\(inner.text)31.25</p>")
    }

    @Test("numbers that no Int holds are told, and end no program")
    func numbers() {
        for value in [Double.infinity, -.infinity, .nan] {
            let markup: HTML = "\(value)"
            #expect(markup.text == "–" && PlanningParts.decimal(value) == "–")
        }
        for value in [1e300, -1e300, Double.greatestFiniteMagnitude] {
            let markup: HTML = "\(value)"
            #expect(Double(markup.text) == value && Double(PlanningParts.decimal(value, 2)) == value)
        }
        #expect(PlanningParts.decimal(-0.04) == "0.0" && PlanningParts.decimal(-12.345, 2) == "−12.35" && PlanningParts.decimal(7, 0) == "7")
    }

    @Test("the progress of a solve that knows no value and no bound yet is a page")
    func unknownProgress() {
        let frame = PageFrame(
            language: .english, theme: nil, name: "n", role: "r", isPatient: false, seesPatients: false, isDemonstration: true, address: "/")
        let page = JobPage.view(
            frame, id: "j", JobPage.About(text: "p", back: "/planning"),
            .running(value: .infinity, bound: -.infinity, gapPercent: .infinity, seconds: 1, limit: 60)
        ) { _ in "" }
        #expect(page.contains("<progress value=\"1\" max=\"60\""))
    }
}
