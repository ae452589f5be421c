import FHIRModel
import FHIRSearch
import Records

/// What a referral must keep before it is sent: who sends it, and where to.
struct ReferralSender {
    let transaction: ScopedTransaction
    let form: ReferralForm

    /// Throws `.notFound` for an unknown patient or destination, `.businessRule` for one that is closed, a licence that is over, a way out of the
    /// province without a reason.
    func check() throws {
        try PatientStanding.check(transaction.read(form.patient).resource())
        for institution in [form.recipient] + form.shortlist.filter({ $0 != form.recipient }) {
            try Self.checkDestination(transaction, institution, form.direction, leaveReason: form.leaveReason)
        }
        try checkLicence()
    }

    /// Where it goes: open, and in the province or with a reason.
    static func checkDestination(_ transaction: ScopedTransaction, _ recipient: String, _ direction: ReferralDirection, leaveReason: String) throws {
        let destination = try transaction.read(ResourceKey("Organization", recipient)).resource()
        if destination["active"].boolean == false {
            throw FHIRFault(.businessRule, "referral.service-closed", ["key": "Organization/" + recipient], at: "ServiceRequest.performer")
        }
        if [.up, .peer].contains(direction), leaveReason.allSatisfy(\.isWhitespace) { try checkProvince(transaction, destination) }
    }

    /// 执业医师法 (中华人民共和国医师法, 2022-03-01) art. 14: a doctor practises where they are registered. Asked where the network knows the person's roles.
    private func checkLicence() throws {
        guard transaction.scope.user.type == "Practitioner" else { return }
        let pairs = [("practitioner", transaction.scope.user.description), ("_count", "50")]
        let roles = try transaction.resources(SearchReader().read("PractitionerRole", pairs))
        if roles.isEmpty { return }
        let today = transaction.now
        let isValid = roles.contains { role in
            role["organization"]["reference"].string == "Organization/" + transaction.scope.organisation && RoleSpan(role)?.holds(at: today) ?? false
        }
        if !isValid { throw FHIRFault(.businessRule, "referral.licence", ["source": "医师法 2022 art. 14"], at: "ServiceRequest.requester") }
    }

    /// County first, then city, province, nation (国办发〔2015〕70号): leaving the province is told why.
    private static func checkProvince(_ transaction: ScopedTransaction, _ destination: Resource) throws {
        guard let there = destination["address"][0]["state"].string,
            let here = try transaction.find(ResourceKey("Organization", transaction.scope.organisation))?["address"][0]["state"].string, here != there
        else { return }
        throw FHIRFault(.businessRule, "referral.leave-province", ["from": here, "to": there, "source": "国办发〔2015〕70号"], at: "ServiceRequest.performer")
    }
}
