/// Why a request cannot be served: the one error of every room.
///
/// `text` names a phrase of the Phrasebook, filled with `values`; `expression` is the FHIRPath of the place.
/// `cause` is for operators and never reaches a client.
public struct FHIRFault: Error, Sendable, Equatable {
    public var kind: FaultKind
    public var text: String
    public var values: [String: String]
    public var expression: String?
    public var cause: String?
    /// Further faults of the same request, in the order of their places.
    public var also: [FHIRFault] = []
    /// What helps to go on: the next free slots, the referral that is there already.
    public var related: [Related] = []
    /// Codes that a program goes on by, by name: the state, whom the caller is to it, what is allowed.
    public var codes: [(name: String, values: [String])] = []

    public static func == (left: FHIRFault, right: FHIRFault) -> Bool {
        left.kind == right.kind && left.text == right.text && left.values == right.values && left.expression == right.expression && left.cause == right.cause
            && left.also == right.also && left.related == right.related
            && left.codes.elementsEqual(right.codes) { $0.name == $1.name && $0.values == $1.values }
    }

    /// A resource to turn to, and how it is called.
    public struct Related: Sendable, Equatable {
        public var key: ResourceKey
        public var display: String

        public init(_ key: ResourceKey, _ display: String) {
            self.key = key
            self.display = display
        }
    }

    public init(
        _ kind: FaultKind, _ text: String, _ values: [String: String] = [:], at expression: String? = nil,
        cause: String? = nil
    ) {
        self.kind = kind
        self.text = text
        self.values = values
        self.expression = expression
        self.cause = cause
    }
}

/// The closed list of fault kinds; `FaultKind.row` is the one table to HTTP status and OperationOutcome issue code.
public enum FaultKind: String, Sendable, CaseIterable {
    case malformed, invalid, unknownElement, required, wrongValue, businessRule, unknownParameter, badRequest
    case unauthenticated, forbidden, notFound, deleted, notAllowed, notAcceptable, unsupportedMedia
    case conflict, preconditionFailed, multipleMatches, unsatisfiable, tooLarge, tooCostly, throttled, expired, unavailable, timeout, internalError

    /// HTTP status (RFC 9110, and https://hl7.org/fhir/R4/http.html) and issue type (https://hl7.org/fhir/R4/valueset-issue-type.html).
    public var row: (status: Int, issue: String) {
        switch self {
        case .malformed: (400, "structure")
        case .invalid: (422, "invalid")
        case .unknownElement: (422, "structure")
        case .required: (422, "required")
        case .wrongValue: (422, "value")
        case .businessRule: (422, "business-rule")
        case .unknownParameter: (400, "not-supported")
        case .badRequest: (400, "invalid")
        case .unauthenticated: (401, "login")
        case .forbidden: (403, "forbidden")
        case .notFound: (404, "not-found")
        case .deleted: (410, "deleted")
        case .notAllowed: (405, "not-supported")
        case .notAcceptable: (406, "not-supported")
        case .unsupportedMedia: (415, "not-supported")
        case .conflict: (409, "conflict")
        case .preconditionFailed: (412, "conflict")
        case .unsatisfiable: (416, "value")
        case .multipleMatches: (412, "multiple-matches")
        case .tooLarge: (413, "too-long")
        case .tooCostly: (400, "too-costly")
        case .throttled: (429, "throttled")
        case .expired: (410, "processing")
        case .unavailable: (503, "transient")
        case .timeout: (503, "timeout")
        case .internalError: (500, "exception")
        }
    }
}
