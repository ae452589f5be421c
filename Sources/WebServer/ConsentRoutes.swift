import FHIRModel
import FHIRSearch
import FHIRService
import HTTPTypes
import Hummingbird
import Identity
import Records
import WebPages

/// `/oauth/authorize`: the page where a person says what a client program may do for them.
struct ConsentRoutes {
    let services: WebServices
    let server: AuthorizationServer

    func show(_ visit: PageEndpoint.Visit) async throws -> WebAnswer { try await answer(visit, visit.query) }

    /// The person's decision, a search for the patient that it is about, or a client's request by POST.
    func decide(_ visit: PageEndpoint.Visit) async throws -> WebAnswer { try await answer(visit, visit.form) }

    private func answer(_ visit: PageEndpoint.Visit, _ pairs: [String: String]) async throws -> WebAnswer {
        let audience = OAuthEndpoint.origin(visit.request, services) + "/fhir"
        let place: (client: RegisteredClient, redirect: String)
        do {
            place = try server.place(pairs)
        } catch {
            // Nobody unknown is sent anything: the person is told here.
            throw FHIRFault(.badRequest, "oauth.client", ["problem": error.text])
        }
        do {
            let asked = try server.request(pairs, audience: audience)
            if pairs["decision"] == "deny" { throw OAuthFault(.accessDenied, "the person said no") }
            let found = try patients(visit, pairs, asked)
            guard pairs["decision"] == "allow", visit.request.method == .post else { return page(visit, pairs, asked, found) }
            var patient = visit.account.role == .patient ? visit.account.key : nil
            if asked.wantsPatient, patient == nil {
                guard let id = pairs["patient"], ResourceKey.isValidID(id) else { return page(visit, pairs, asked, found, isMissing: true) }
                // The person must be able to see whom they choose.
                patient = try services.records.current(ResourceKey("Patient", id), as: visit.scope).key
            }
            let allowed = asked.scopes.enumerated().filter { pairs["scope-\($0.offset)"] == "on" }.map(\.element)
            if allowed.isEmpty { throw OAuthFault(.accessDenied, "the person allowed nothing") }
            return PageEndpoint.redirect(try server.grant(asked, to: visit.account, scopes: allowed, patient: patient))
        } catch let fault as OAuthFault {
            let state = pairs["state"] ?? ""
            return PageEndpoint.redirect(
                AuthorizationServer.address(
                    place.redirect, ["error": fault.kind.rawValue, "error_description": fault.text, "state": state]))
        }
    }

    private func patients(
        _ visit: PageEndpoint.Visit, _ pairs: [String: String], _ asked: AuthorizationServer.Request
    ) throws -> [ConsentPage.Choice]? {
        guard asked.wantsPatient, visit.account.role != .patient, pairs["decision"] == "find", let name = pairs["name"], !name.isEmpty else { return nil }
        let search = try SearchReader().read("Patient", [("name", SearchEscape.text(name)), ("_count", "20")])
        return try services.records.read(as: visit.scope) { try $0.resources(search) }.compactMap { patient in
            patient.id.map { ConsentPage.Choice(id: $0, name: UserDirectory.displayName(patient), born: patient["birthDate"].string ?? "") }
        }
    }

    private func page(
        _ visit: PageEndpoint.Visit, _ pairs: [String: String], _ asked: AuthorizationServer.Request, _ found: [ConsentPage.Choice]?, isMissing: Bool = false
    ) -> WebAnswer {
        let own: Set<String> = ["response_type", "client_id", "redirect_uri", "scope", "state", "aud", "code_challenge", "code_challenge_method"]
        let kept = pairs.filter { own.contains($0.key) }.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
        let needsPatient = asked.wantsPatient && visit.account.role != .patient
        let text = ConsentPage.view(
            visit.frame, client: asked.client.name, scopes: asked.scopes, kept: kept, needsPatient: needsPatient, found: found, name: pairs["name"] ?? "",
            isMissing: isMissing)
        return PageEndpoint.html(text, sendingFormsTo: asked.redirect)
    }
}
