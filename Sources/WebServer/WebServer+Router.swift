import Admissions
import Booking
import FHIRModel
import FHIRService
import Records
import Referrals
import RegionalPolicy

extension WebServer {
    /// The FHIR room with what capabilities add to it.
    static func router(_ services: WebServices, _ base: String, _ bulk: BulkEndpoint) -> FHIRRouter {
        var router = FHIRRouter(services.records, services.surroundings, base: base)
        router.rules = [
            ReferralRule.appointments, ReferralRule.orders, ReferralRule.followUps, ReferralRule.evidence,
            BookingRule.appointments { try services.bookingFigures(at: $0) }, BookingRule.slots, BookingRule.schedules, ReferralRule.institutions,
            Appeals.rule, AdmissionDesk.rule, ReferralRule.tasks, ReferralFiles.rule, PolicyResource.rule,
            SubscriptionRule.rule,
            .searchParameters,
        ]
        router.operations += ReferralOperations(services).all + AppointmentOperations(services, base: base).all + ScheduleOperations(services).all
        router.operations += CareOperations(services).all
        router.operations += AppealOperations(services).all + AdmissionOperations(services).all
        router.merged.append { transaction, source, target in
            try ReferralDuplicates.merged(transaction, from: source, to: target, days: services.duplicateDays())
        }
        router.operations.append(bulk.operation)
        router.keepsReferences = services.settings.keepsReferences
        return router
    }
}
