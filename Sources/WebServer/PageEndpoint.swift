import CareNetwork
import FHIRModel
import FHIRService
import HTTPTypes
import Hummingbird
import Identity
import Phrasebook
import Records
import Referrals
import WebPages

/// Pages under `/`: reads the request, asks the rooms, gives a document.
struct PageEndpoint: Sendable {
    let services: WebServices
    let hub: EventHub
    let authorization: AuthorizationServer
    private let figures: OverviewFigures

    init(_ services: WebServices, _ hub: EventHub, _ authorization: AuthorizationServer) {
        self.services = services
        self.hub = hub
        self.authorization = authorization
        figures = OverviewFigures(services.records)
    }

    /// One request for a page, with who asks.
    struct Visit {
        var request: Request
        var path: [String]
        var query: [String: String]
        var form: [String: String]
        /// Files of the form, where they are wanted as they are.
        var files: [String: MultipartForm.File]
        var account: UserAccount
        var frame: PageFrame
        var scope: AccessScope
    }

    func respond(_ request: Request, id: String) async throws -> WebAnswer {
        let path = request.uri.path.split(separator: "/").map { QueryText.decoded($0) }
        if request.method != .get && request.method != .head && request.method != .post {
            throw FHIRFault(.notAllowed, "method.not-allowed", ["method": request.method.rawValue, "path": request.uri.path])
        }
        if path.first == "assets" { return try Self.asset(path) }
        let (form, files) = request.method == .post ? try await self.form(request, hasFiles: path.last == "attach") : ([:], [:])
        if request.method == .post, let answer = try await openForm(request, path, form) { return answer }
        if path == ["sign-in"] { return signIn(request) }
        if path == ["verify"] { return try SheetRoutes(services).verify(frame(request, nil), request.method == .post ? form : nil) }
        guard let account = try await RequestIdentity(services.issuer).account(request) else { return Self.redirect(Self.signInAddress(request)) }
        let query = Dictionary(QueryText.pairs(request.uri.query ?? ""), uniquingKeysWith: { first, _ in first })
        let visit = Visit(
            request: request, path: path, query: query, form: form, files: files, account: account, frame: frame(request, account),
            scope: account.scope(request: id))
        if path == ["oauth", "authorize"] {
            let routes = ConsentRoutes(services: services, server: authorization)
            return request.method == .post ? try await routes.decide(visit) : try await routes.show(visit)
        }
        return request.method == .post ? try await write(visit) : try read(visit)
    }

    private func read(_ visit: Visit) throws -> WebAnswer {
        let first = visit.path.first ?? ""
        if visit.account.role == .patient {
            if visit.path == ["find-care"] { return try FindCareRoutes(services).page(visit) }
            if first == "referrals", visit.path.count == 3, visit.path[2] == "print" { return try SheetRoutes(services).page(visit) }
            if first == "referrals", visit.path.count == 3, visit.path[2] == "form.pdf" { return try SheetRoutes(services).file(visit) }
            guard first.isEmpty else { throw FHIRFault(.forbidden, "access.forbidden", ["type": first]) }
            return try PatientRoutes(services).own(visit)
        }
        switch (first, visit.path.count) {
        case ("", 0): return Self.html(OverviewPage.view(visit.frame, try figures.model(visit.frame.language)))
        case ("referrals", 1): return try ReferralRoutes(services).workbench(visit)
        case ("referrals", 3) where visit.path[2] == "print": return try SheetRoutes(services).page(visit)
        case ("referrals", 2) where visit.path[1] == "rules": return Self.html(ReferralRulesPage.view(visit.frame))
        case ("referrals", 4) where visit.path[2] == "files": return try ReferralFileRoutes(services).open(visit)
        case ("referrals", 3) where visit.path[2] == "form.pdf": return try SheetRoutes(services).file(visit)
        case ("patients", 1): return Self.html(PatientSearchPage.view(visit.frame, name: "", found: nil, now: services.surroundings.now()))
        case ("patients", 2): return try PatientRoutes(services).page(visit)
        case ("patients", 3) where visit.path[2] == "refer": return try PatientRoutes(services).form(visit)
        case ("calendar", 1): return try CalendarRoutes(services).page(visit)
        case ("find-care", 1): return try FindCareRoutes(services).page(visit)
        case ("admissions", 1): return try AdmissionRoutes(services).page(visit)
        case ("admissions", 2) where visit.path[1] == "new": return try AdmissionRoutes(services).form(visit)
        case ("appeals", 1): return try AppealRoutes(services).page(visit)
        case ("planning", _), ("planning.csv", 1), ("planning.geojson", 1): return try planning(visit)
        case ("events", 2) where visit.path[1] == "worklist": return try LiveRoutes(services, hub).workList(visit)
        default: throw FHIRFault(.notFound, "path.unknown-address", ["path": visit.request.uri.path])
        }
    }

    private func write(_ visit: Visit) async throws -> WebAnswer {
        let first = visit.path.first ?? ""
        // Patients take the steps of their own referrals and book for themselves; the rest is the institutions'.
        if visit.account.role == .patient, visit.path != ["find-care"], !(first == "appointments" && visit.path.count == 3),
            !(first == "referrals" && visit.path.count == 3 && !["issue", "attach"].contains(visit.path[2]))
        {
            throw FHIRFault(.forbidden, "access.forbidden", ["type": first])
        }
        switch (first, visit.path.count) {
        case ("patients", 1): return try PatientRoutes(services).found(visit)
        case ("patients", 3) where visit.path[2] == "refer": return try await PatientRoutes(services).refer(visit)
        case ("referrals", 3) where visit.path[2] == "issue": return try await SheetRoutes(services).issue(visit)
        case ("referrals", 3) where visit.path[2] == "attach": return try await ReferralFileRoutes(services).attach(visit)
        case ("referrals", 3): return try await ReferralRoutes(services).step(visit)
        case ("find-care", 1): return try await FindCareRoutes(services).book(visit)
        case ("admissions", 1): return try await AdmissionRoutes(services).begin(visit)
        case ("admissions", 3): return try await AdmissionRoutes(services).step(visit)
        case ("appeals", 2): return try await AppealRoutes(services).decide(visit)
        case ("appointments", 3) where visit.path[2] == "appeal": return try await AppealRoutes(services).submit(visit)
        case ("appointments", 3): return try await VisitRoutes(services).step(visit)
        case ("planning", _): return try await plan(visit)
        case ("calendar", 3) where visit.path[2] == "stop": return try await CalendarRoutes(services).stop(visit)
        case ("calendar", 3) where visit.path[2] == "session": return try await CalendarRoutes(services).session(visit)
        default: throw FHIRFault(.notFound, "path.unknown-address", ["path": visit.request.uri.path])
        }
    }

    // MARK: parts of every page

    private func form(_ request: Request, hasFiles keepsFiles: Bool) async throws -> ([String: String], [String: MultipartForm.File]) {
        let type = request.headers[.contentType] ?? ""
        let hasFiles = type.hasPrefix("multipart/form-data")
        guard hasFiles || type.hasPrefix("application/x-www-form-urlencoded") else { throw FHIRFault(.unsupportedMedia, "media.unsupported", ["type": type]) }
        try RequestOrigin.check(request)
        let body = try await RequestBodyReader(services.settings).read(request)
        if hasFiles { return keepsFiles ? try MultipartForm.read(body, type: type) : (try MultipartForm.fields(body, type: type), [:]) }
        return (Dictionary(QueryText.pairs(String(decoding: body, as: UTF8.self)), uniquingKeysWith: { first, _ in first }), [:])
    }

    func frame(_ request: Request, _ account: UserAccount?) -> PageFrame {
        let language = RequestLanguage.of(request)
        let theme = RequestCookies.value("junyi_theme", request).flatMap { ["light", "dark"].contains($0) ? $0 : nil }
        let query = request.method == .get ? request.uri.query.map { "?" + $0 } ?? "" : ""
        return PageFrame(
            language: language, theme: theme, name: account?.name ?? "", role: account.map { Phrasebook.text("role.\($0.role.rawValue)", [:], language) } ?? "",
            isPatient: account?.role == .patient, seesPatients: [.clinician, .operatorStaff, .bookingClerk].contains(account?.role),
            isDemonstration: services.isDemonstration, address: request.method == .get ? request.uri.path + query : "/")
    }

    /// Forms that need nobody signed in: language, colours, signing in and out.
    private func openForm(_ request: Request, _ path: [String], _ form: [String: String]) async throws -> WebAnswer? {
        switch path {
        case ["language"]:
            let language = form["language"].flatMap(Language.init) ?? .chinese
            return Self.redirect(Self.back(form["back"]), cookie: "\(RequestLanguage.cookie)=\(language.rawValue); Path=/; Max-Age=31536000; SameSite=Strict")
        case ["theme"]:
            let theme = form["theme"] == "dark" ? "dark" : "light"
            return Self.redirect(Self.back(form["back"]), cookie: "junyi_theme=\(theme); Path=/; Max-Age=31536000; SameSite=Strict")
        case ["sign-out"]:
            return Self.redirect("/sign-in", cookie: "\(RequestIdentity.cookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
        case ["sign-in"]:
            guard services.isDemonstration, let user = form["user"], services.sampleUsers.contains(where: { $0.name == user }) else {
                throw FHIRFault(.forbidden, "access.no-sign-in")
            }
            let token = try await services.issuer.sign(UserDirectory(services.records).account(user), minutes: TokenIssuer.sessionMinutes)
            let cookie = "\(RequestIdentity.cookie)=\(token); Path=/; Max-Age=\(TokenIssuer.sessionMinutes * 60); HttpOnly; SameSite=Strict"
            return Self.redirect(Self.back(form["next"]), cookie: cookie)
        default: return nil
        }
    }

    private func signIn(_ request: Request) -> WebAnswer {
        let frame = frame(request, nil)
        let users = services.isDemonstration ? services.sampleUsers.map { (name: $0.name, title: frame.language == .chinese ? $0.chinese : $0.english) } : []
        let query = QueryText.pairs(request.uri.query ?? "")
        return Self.html(SignInPage.view(frame, users: users, next: query.first { $0.0 == "next" }?.1 ?? "/"))
    }

    func failure(_ fault: FHIRFault, _ request: Request, _ language: Language) -> WebAnswer {
        if fault.kind == .unauthenticated {
            return Self.redirect("/sign-in", cookie: "\(RequestIdentity.cookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict")
        }
        let isKnown = RequestCookies.value(RequestIdentity.cookie, request)?.isEmpty == false
        var answer = Self.html(FaultPage.view(frame(request, nil), fault, signedIn: isKnown))
        answer.status = fault.kind.row.status
        return answer
    }

    /// A path of our own to go back to; anything else is the start.
    private static func back(_ text: String?) -> String {
        guard let text, text.hasPrefix("/"), !text.hasPrefix("//"), !text.contains("\\"), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f }) else { return "/" }
        return text
    }

    /// Where to sign in, and afterwards come back to what a client program sent the person for.
    private static func signInAddress(_ request: Request) -> String {
        guard request.method == .get, request.uri.path == "/oauth/authorize", let query = request.uri.query else { return "/sign-in" }
        return "/sign-in?next=" + QueryText.encoded("/oauth/authorize?" + query)
    }
}
