import FHIRModel
import Identity
import Optimization
import Planning
import Records
import WebPages

/// `/planning/roster`: the form of a roster; what becomes of it is a job's page, from which it is repaired and written as Schedules and Slots.
struct RosterRoutes {
    private let services: WebServices

    init(_ services: WebServices) { self.services = services }

    func page(_ visit: PageEndpoint.Visit) -> WebAnswer {
        PageEndpoint.html(RosterPage.form(visit.frame, ["first-day": services.surroundings.now().adding(days: 7).day], problem: nil))
    }

    /// Begins a job. What cannot be read is told on the form, which keeps what was typed.
    func start(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        do {
            let task = try RosterTask(visit.form)
            return try await JobRoutes(services).start(visit, task)
        } catch let fault as FHIRFault {
            var answer = PageEndpoint.html(RosterPage.form(visit.frame, visit.form, problem: FaultPage.text(visit.frame, fault)))
            answer.status = fault.kind.row.status
            return answer
        }
    }

    /// An expert fell ill: the roster of a job with the fewest changes.
    func repair(_ visit: PageEndpoint.Visit) throws -> WebAnswer {
        let answer = try done(visit)
        func day(_ name: String) throws(FHIRFault) -> Int {
            guard let date = PartialDate(visit.form[name] ?? "")?.low.date else {
                throw FHIRFault(.badRequest, "search.value", ["parameter": name, "value": visit.form[name] ?? ""])
            }
            return date.daysSinceEpoch - answer.task.firstDay.daysSinceEpoch
        }
        let (from, to) = (try day("from"), try day("to"))
        guard let expert = answer.plan.experts.firstIndex(of: visit.form["expert"] ?? ""), from <= to, to >= 0, from < answer.plan.problem.days else {
            throw FHIRFault(
                .badRequest, "plan.option",
                ["name": "absent", "value": "\(visit.form["expert"] ?? "") \(visit.form["from"] ?? "")–\(visit.form["to"] ?? "")"])
        }
        services.jobs.replace(visit.path[2], owner: visit.account.key.description, try answer.repaired(absent: expert, days: max(0, from)...to))
        return PageEndpoint.redirect("/planning/jobs/\(visit.path[2])")
    }

    func write(_ visit: PageEndpoint.Visit) async throws -> WebAnswer {
        guard visit.account.role == .operatorStaff else { throw FHIRFault(.forbidden, "access.forbidden", ["type": "Schedule"]) }
        let answer = try done(visit)
        let count = try await services.records.write(as: visit.scope) { try RosterWriting(answer).write($0) }
        return PageEndpoint.redirect(
            "/planning/jobs/\(visit.path[2])?written=\(count.written)&removed=\(count.removed)&booked=\(count.booked)")
    }

    private func done(_ visit: PageEndpoint.Visit) throws -> RosterAnswer {
        guard case .done(.roster(let answer))? = try JobRoutes(services).found(visit.path[2], owner: visit.account.key.description)?.state else {
            throw FHIRFault(.notFound, "record.not-found", ["key": "job/\(visit.path[2])"])
        }
        return answer
    }
}
