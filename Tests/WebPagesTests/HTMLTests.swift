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
}
