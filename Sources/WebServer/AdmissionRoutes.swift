import Admissions
import Booking
import FHIRModel
import Identity
import Phrasebook
import Recognition
import Records
import WebPages

/// `/admissions`: who is being admitted, how far each is, and a form to begin from a referral.
struct AdmissionRoutes {
    private let services: WebServices
    private static let wardCode = "bed"

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) throws -> WebAnswer { try page(visit, problem: nil) }

    private func page(_ visit: PageEndpoint.Visit, problem: String?) throws -> WebAnswer {
        let place = visit.account.role == .operatorStaff ? nil : visit.account.organisation
        let lines = try services.records.read(as: visit.scope) { reader in
            try AdmissionDesk.open(reader, at: place).compactMap { try line(reader, $0) }
        }
        return PageEndpoint.html(AdmissionPage.view(visit.frame, lines, problem: problem))
    }

    private func line(_ reader: ScopedReader, _ task: Resource) throws -> AdmissionPage.Line? {
        guard let id = task.id, let state = AdmissionTask.state(task), let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }) else {
            return nil
        }
        let bed = try AdmissionTask.outputs(task, "bed").last.flatMap { try reader.find($0) }
        let deposit = try AdmissionTask.outputs(task, "deposit").last.flatMap { try reader.find($0) }
        return AdmissionPage.Line(
            id: id, patient: try reader.find(patient)?["name"][0]["text"].string ?? patient.id, state: state.rawValue,
            due: task["restriction"]["period"]["end"].string.flatMap { PartialDate($0) }?.low,
            bed: bed?["start"].string.flatMap { PartialDate($0) }?.low,
            counts: ["recognised", "test", "ordered"].map { ($0, AdmissionTask.outputs(task, $0).count) },
            yuan: deposit.flatMap { AdmissionMoney.yuan($0["totalGross"]) },
            reason: task["statusReason"]["text"].string)
    }

    /// The form: wards of the institution, and the usual tests with whether a result of the patient's counts already.
    func form(_ visit: PageEndpoint.Visit) throws -> WebAnswer { try form(visit, task: visit.query["task"] ?? "", problem: nil) }

    private func form(_ visit: PageEndpoint.Visit, task id: String, problem: String?) throws -> WebAnswer {
        let wards = try services.schedules.entries().values.filter { $0.organisation == visit.account.organisation && $0.services.contains(Self.wardCode) }
            .sorted { ($0.comment, $0.key.id) < ($1.comment, $1.key.id) }
        let codes = try services.admissionFigures(at: visit.account.organisation).tests
        let text = try services.records.read(as: visit.scope) { reader in
            let task = try reader.read(ResourceKey("Task", id)).resource()
            guard let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }) else {
                throw FHIRFault(.notFound, "record.not-found", ["key": "Task/" + id])
            }
            let reads = ClinicalReads(reader: reader, language: visit.frame.language)
            let tests = try codes.map { code -> AdmissionPage.Test in
                let item = RecognitionCatalogue.standard.item(code)
                let results = try reader.resources(AdmissionDesk.results(patient, code))
                let counts = results.contains { AdmissionDesk.isRecognised($0, at: reader.now) }
                let name = visit.frame.language == .english ? item?.englishName : item?.chineseName
                return AdmissionPage.Test(code: code, name: name ?? code, isRecognised: counts)
            }
            return AdmissionPage.form(
                visit.frame, task: id, patient: try reads.patient(patient),
                wards: wards.map { InstitutionChoice(id: $0.key.id, name: $0.comment.isEmpty ? $0.key.id : $0.comment) }, tests: tests, problem: problem,
                now: reader.now)
        }
        return PageEndpoint.html(text)
    }

    func begin(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let form = visit.form
        let id = form["task"] ?? ""
        do {
            let desk = try services.admissions(at: visit.account.organisation)
            let codes = try services.admissionFigures(at: visit.account.organisation).tests
            guard let ward = form["ward"], ResourceKey.isValidID(ward) else { throw FHIRFault(.required, "operation.parameter", ["name": "ward"]) }
            let begun = try await services.records.write(as: visit.scope.atDesk()) { transaction in
                let task = try transaction.read(ResourceKey("Task", id)).resource()
                guard let patient = task["for"]["reference"].string.flatMap({ ResourceKey($0) }) else {
                    throw FHIRFault(.notFound, "record.not-found", ["key": "Task/" + id])
                }
                return try desk.begin(
                    transaction,
                    AdmissionOrder(
                        patient: patient, organisation: visit.account.organisation, request: task["focus"]["reference"].string.flatMap { ResourceKey($0) },
                        ward: ResourceKey("Schedule", ward), tests: codes.filter { form["test-" + $0] != nil },
                        from: form["from"].flatMap { PartialDate($0) }?.low ?? transaction.now))
            }
            try await AdmissionOperations.run(services, begun)
        } catch let fault as FHIRFault where [.businessRule, .conflict, .required].contains(fault.kind) {
            var answer = try self.form(visit, task: id, problem: FaultPage.text(visit.frame, fault))
            answer.status = fault.kind.row.status
            return answer
        }
        return PageEndpoint.redirect("/admissions")
    }

    /// `pay`, `admit` or `cancel`.
    func step(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        let (key, command) = (ResourceKey("Task", visit.path[1]), try AdmissionCommand(visit.path[2]) { visit.form[$0] })
        let desk = try services.admissions(at: visit.account.organisation)
        do {
            try await services.records.write(as: visit.scope.atDesk()) { try desk.perform($0, key, command) }
            try await AdmissionOperations.run(services, key)
        } catch let fault as FHIRFault where [.businessRule, .conflict, .required].contains(fault.kind) {
            var answer = try page(visit, problem: FaultPage.text(visit.frame, fault))
            answer.status = fault.kind.row.status
            return answer
        }
        return PageEndpoint.redirect("/admissions")
    }
}
