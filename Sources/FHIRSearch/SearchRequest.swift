public import FHIRModel

/// Comparison prefixes (https://hl7.org/fhir/R4/search.html#prefix).
public enum SearchPrefix: String, Sendable {
    case eq, ne, gt, lt, ge, le, sa, eb, ap
}

/// One value of a criterion, read by the parameter's kind.
public enum SearchValue: Hashable, Sendable {
    /// `system` nil: any; empty: none. `code` nil: any code of the system.
    case token(system: String?, code: String?)
    /// Starts with the folded text.
    case startsWith(String)
    case contains(String)
    /// From the first folded text on, before the second.
    case between(String, String)
    case exactly(String)
    case date(SearchPrefix, low: Int64, high: Int64)
    /// `unit` nil: any unit. `system` nil: any system.
    case number(SearchPrefix, value: Double, low: Double, high: Double, system: String?, unit: String?)
    case reference(ResourceKey)
    /// A logical id without a type: any of the parameter's targets.
    case referenceID(String)
    case uri(String)
    /// Addresses that begin with the text (`:below`).
    case uriBelow(String)
    /// Addresses that the text begins with (`:above`).
    case uriAbove(String)
}

/// A condition that no index answers: it is asked of the resource itself, after everything that an index can say.
public struct ResourceTest: Sendable {
    /// What is tested, for whoever reads a plan: `code-value-quantity`.
    public var name: String
    public var holds: @Sendable (Resource) -> Bool

    public init(name: String, holds: @escaping @Sendable (Resource) -> Bool) {
        self.name = name
        self.holds = holds
    }
}

/// What a resource must fulfil.
public indirect enum SearchCriterion: Sendable {
    /// Any of the values.
    case values(SearchParameter, [SearchValue])
    /// None of the values, absence included (`:not`).
    case noneOf(SearchParameter, [SearchValue])
    case missing(SearchParameter, Bool)
    case ids([String])
    /// Any of the comparisons with `meta.lastUpdated`.
    case lastUpdated([SearchValue])
    /// The resource referred to, of type `target`, fulfils the inner criterion.
    case chain(SearchParameter, target: String, SearchCriterion)
    /// Some resource whose reference parameter points here fulfils the inner criterion.
    case has(SearchParameter, SearchCriterion)
    case anyOf([SearchCriterion])
    case allOf([SearchCriterion])
    case not(SearchCriterion)
    case tested(ResourceTest)
    /// About none of these patients.
    case outside(PatientSet)
}

/// One key of `_sort`.
public enum SortKey: Sendable {
    case lastUpdated(descending: Bool)
    case id(descending: Bool)
    case parameter(SearchParameter, descending: Bool)
}

/// `_include` or `_revinclude`.
public struct SearchInclude: Sendable, Hashable {
    /// Type that holds the reference.
    public var source: String
    /// Parameter code; nil for all reference parameters of the source.
    public var code: String?
    public var target: String?
    /// Whether it is applied to what was included too (`:iterate`).
    public var iterates = false

    public init(source: String, code: String?, target: String?, iterates: Bool = false) {
        self.source = source
        self.code = code
        self.target = target
        self.iterates = iterates
    }
}

/// Where the next page begins, in the order the page was made in; opaque to clients.
public struct SearchCursor: Sendable, Hashable {
    public var text: String
    public init(text: String) { self.text = text }
}

/// `_total`.
public enum SearchTotal: String, Sendable { case none, estimate, accurate }

/// A search of one type, ready for a store.
public struct SearchRequest: Sendable {
    public var type: String
    public var criteria: [SearchCriterion] = []
    public var sort: [SortKey] = []
    public var count = SearchRequest.defaultCount
    public var cursor: SearchCursor?
    public var includes: [SearchInclude] = []
    public var reverseIncludes: [SearchInclude] = []
    public var total = SearchTotal.none
    /// Whether somebody may turn to later pages that must stay as they are now; without it a sorted search looks no further than one page.
    public var isFollowed = true
    /// Name and value pairs that were understood, for the self link.
    public var used: [(String, String)] = []

    public static let defaultCount = 20
    public static let maximumCount = 1000
    /// Parameters of one search.
    public static let maximumParameters = 100
    /// Keys of `_sort`.
    public static let maximumSort = 8
    /// Alternatives that one parameter may list.
    public static let maximumAlternatives = 500
    /// Steps that a chain may have.
    public static let maximumChain = 4

    public init(type: String, criteria: [SearchCriterion] = []) {
        self.type = type
        self.criteria = criteria
    }
}
