import Booking
import FHIRModel
import FHIRSearch
import Records

/// What each step of an admission arranges. What was arranged before a refusal stays in `outputs`, so that it is given back.
struct AdmissionSteps {
    let transaction: ScopedTransaction
    let task: Resource
    let figures: AdmissionFigures
    let booking: BookingFigures
    let newID: @Sendable () -> String
    var outputs: [JSONTree] = []
    /// Yuan that the deposit came to.
    private(set) var owed = 0

    mutating func take(_ state: AdmissionState) throws {
        switch state {
        case .insurance: try insurance()
        case .bed: try bed()
        case .tests: for code in AdmissionTask.tests(task) { try test(code) }
        case .deposit: try deposit()
        default: break
        }
    }

    private func patient() throws(FHIRFault) -> ResourceKey {
        guard let patient = AdmissionTask.reference(task, "for") else {
            throw FHIRFault(.invalid, "record.not-found", ["key": task.key?.description ?? "Task"])
        }
        return patient
    }

    private func put(_ tree: JSONTree, _ key: ResourceKey) throws { try transaction.put(tree, id: key.id, expecting: .absent) }

    // MARK: insurance

    /// What the patient's coverage says of the day (https://hl7.org/fhir/R4/coverageeligibilityresponse.html). Without one the patient pays alone.
    private mutating func insurance() throws {
        let patient = try patient()
        let found = try transaction.known(SearchReader().read("Coverage", [("beneficiary", patient.description), ("status", "active")])).first { coverage in
            let (from, to) = (
                coverage["period"]["start"].string.flatMap { PartialDate($0) }?.low, coverage["period"]["end"].string.flatMap { PartialDate($0) }?.high
            )
            return from.map { $0 <= transaction.now } ?? true && to.map { transaction.now < $0 } ?? true
        }
        let (ask, key) = (ResourceKey("CoverageEligibilityRequest", newID()), ResourceKey("CoverageEligibilityResponse", newID()))
        let insurer: JSONTree = try found?["payor"][0]["reference"].string.map { ["reference": .string($0)] } ?? owner()
        let request: JSONTree = [
            "resourceType": "CoverageEligibilityRequest", "id": .string(ask.id), "status": "active", "purpose": ["validation"],
            "patient": ["reference": .string(patient.description)], "created": .string(transaction.now.text), "insurer": insurer,
        ]
        try put(request, ask)
        let answer: JSONTree = [
            "resourceType": "CoverageEligibilityResponse", "id": .string(key.id), "status": "active", "purpose": ["validation"],
            "patient": ["reference": .string(patient.description)], "created": .string(transaction.now.text),
            "request": ["reference": .string(ask.description)], "outcome": "complete", "insurer": insurer,
        ]
        let covered: JSONTree? = found?.key.map { [["coverage": ["reference": .string($0.description)], "inforce": true]] }
        try put(answer.with("insurance", covered), key)
        outputs.append(AdmissionTask.output("eligibility", key))
    }

    private func owner() throws -> JSONTree { ["reference": .string(AdmissionTask.reference(task, "owner")?.description ?? "")] }

    // MARK: bed and tests

    private func order(_ slot: ResourceKey) throws -> BookingOrder {
        let request = AdmissionTask.reference(task, "focus")
        let priority = try request.flatMap { try transaction.find($0) }?["priority"].string ?? "routine"
        var order = BookingOrder(slots: [slot], patient: try patient(), request: nil, source: .referral(priority: priority))
        // Tests may lie within the time of the bed: the patient is in the house.
        order.overlapReason = "admission"
        order.mayWait = false
        return order
    }

    private mutating func bed() throws {
        guard let ward = AdmissionTask.input(task, "ward")?["valueReference"]["reference"].string.flatMap({ ResourceKey($0) }) else {
            throw FHIRFault(.businessRule, "booking.no-slot")
        }
        let from = AdmissionTask.input(task, "from")?["valueDateTime"].string.flatMap { PartialDate($0) }?.low ?? transaction.now
        guard let slot = try SlotQueries.next(transaction, of: ward, limit: 100).first(where: { $0.start >= from }) else {
            throw FHIRFault(.businessRule, "admission.no-bed", ["ward": ward.description])
        }
        let key = try SlotBooking.book(transaction, order(slot.key), booking, id: newID())
        outputs.append(AdmissionTask.output("bed", key))
    }

    /// A result that counts here is not asked for again (检查检验结果互认); else the test's clinic is booked before the bed, or an order is left for it.
    private mutating func test(_ code: String) throws {
        let patient = try patient()
        let results = try transaction.known(AdmissionDesk.results(patient, code))
        if let result = results.first(where: { AdmissionDesk.isRecognised($0, at: transaction.now) })?.key {
            outputs.append(AdmissionTask.output("recognised", result))
            return
        }
        guard let clinic = try clinic(code) else {
            let key = ResourceKey("ServiceRequest", newID())
            try put(
                [
                    "resourceType": "ServiceRequest", "id": .string(key.id), "status": "active", "intent": "order",
                    "code": ["coding": [["system": "http://loinc.org", "code": .string(code)]]], "subject": ["reference": .string(patient.description)],
                    "authoredOn": .string(transaction.now.text), "performer": [owner()],
                ], key)
            outputs.append(AdmissionTask.output("ordered", key))
            return
        }
        let bed = try AdmissionTask.outputs(task, "bed").last.flatMap { try transaction.find($0) }?["start"].string.flatMap { PartialDate($0) }?.low
        guard let slot = try SlotQueries.next(transaction, of: clinic, limit: 1).first, bed.map({ slot.end <= $0 }) ?? true else {
            throw FHIRFault(.businessRule, "admission.no-test", ["code": code])
        }
        outputs.append(AdmissionTask.output("test", try SlotBooking.book(transaction, order(slot.key), booking, id: newID())))
    }

    /// The institution's schedule that does a test; nil when it keeps no times for it.
    private func clinic(_ code: String) throws -> ResourceKey? {
        let pairs = [("service-type", "http://loinc.org|" + code), ("active", "true"), ("_count", "50")]
        let owner = AdmissionTask.reference(task, "owner")
        return try transaction.known(SearchReader().read("Schedule", pairs)).first { schedule in
            try SlotQueries.organisation(transaction, of: schedule) == owner?.id
        }?.key
    }

    // MARK: deposit

    private mutating func deposit() throws {
        let level = try AdmissionTask.reference(task, "owner").flatMap { try transaction.find($0) }?["type"][0]["coding"][0]["code"].string ?? ""
        let isInsured = try AdmissionTask.outputs(task, "eligibility").last.flatMap { try transaction.find($0) }?["insurance"].exists ?? false
        owed = Int(((figures.deposit[level] ?? 0) * (isInsured ? figures.insuredShare : 1)).rounded())
        let key = ResourceKey("Invoice", newID())
        try put(
            [
                "resourceType": "Invoice", "id": .string(key.id), "status": owed > 0 ? "issued" : "balanced",
                "type": ["coding": [["system": .string(AdmissionTask.system), "code": "deposit"]]], "subject": ["reference": .string(patient().description)],
                "date": .string(transaction.now.text), "issuer": owner(), "totalGross": ["value": .number("\(owed)"), "currency": "CNY"],
            ], key)
        outputs.append(AdmissionTask.output("deposit", key))
    }
}
