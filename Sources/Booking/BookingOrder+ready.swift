public import Records

extension BookingOrder {
    /// With what can be read before the transaction: the standing of the slots' schedules and, where `asksPerson`, whether the patient can be booked for.
    /// Throws `.businessRule` for a patient who cannot.
    public func ready(_ records: ScopedRecords, _ shelf: ScheduleStandings, _ figures: BookingFigures, asksPerson: Bool) throws -> BookingOrder {
        var order = self
        order.standings = try shelf.standings(of: slots)
        if asksPerson, let patient {
            try BookingChecks.checkPerson(records.figures { try $0.find(patient) }, source, figures)
            order.knowsPerson = true
        }
        return order
    }
}
