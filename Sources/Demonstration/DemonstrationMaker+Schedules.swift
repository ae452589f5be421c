import CareNetwork
import FHIRModel

/// Visiting experts and their clinics.
extension DemonstrationMaker {
    /// Experts of the national centre who hold clinics at the regional centre two days a week for the next three weeks.
    mutating func makeSchedules() {
        let specialties = ["心血管内科", "神经外科", "胸外科", "肿瘤内科", "儿科", "呼吸内科"]
        for number in 0..<18 {
            let id = "expert-\(number)"
            let specialty = specialties[number % specialties.count]
            staff(id, user: nil, organisation: "org-national", role: "clinician", specialty: specialty, title: "主任医师")
            let person = made[made.count - 2].tree
            // The same person at a second site, on the days of their clinics.
            add(
                "role-visiting-\(number)",
                NetworkResources.role(
                    id: "role-visiting-\(number)", practitioner: "prac-\(id)", organisation: DemonstrationRegion.centre, code: "clinician",
                    specialty: specialty,
                    title: "出诊专家"))
            var name = ""
            if case .object(let members) = person, case .array(let names) = members.first(where: { $0.key == "name" })?.value,
                case .object(let parts) = names.first, case .string(let text) = parts.first?.value
            {
                name = text
            }
            add(
                "schedule-\(number)",
                [
                    "resourceType": "Schedule", "id": .string("schedule-\(number)"), "active": true, "specialty": [["text": .string(specialty)]],
                    "actor": [["reference": .string("Practitioner/prac-\(id)")], ["reference": .string("Location/loc-\(DemonstrationRegion.centre)")]],
                    "comment": .string("\(name) · \(specialty)"),
                ])
            makeSlots(number)
        }
        makeWard()
    }

    /// A ward of the regional centre with its beds, and the times of its blood tests, for one-stop admissions.
    mutating func makeWard() {
        let clinics: [(id: String, system: String, code: String, name: String)] = [
            ("ward-1", "urn:junyi:clinic-kind", "bed", "心血管内科一病区 · 床位"), ("lab-1", "http://loinc.org", "6690-2", "检验科 · 血常规"),
        ]
        for clinic in clinics {
            add(
                clinic.id,
                [
                    "resourceType": "Schedule", "id": .string(clinic.id), "active": true,
                    "serviceType": [["coding": [["system": .string(clinic.system), "code": .string(clinic.code)]]]],
                    "actor": [["reference": .string("Location/loc-\(DemonstrationRegion.centre)")]], "comment": .string(clinic.name),
                ])
        }
        for day in 1...14 {
            let date = region.today.adding(days: day)
            for number in 0..<6 {
                slot("bed-\(day)-\(number)", "ward-1", from: date.adding(minutes: 10 * 60), minutes: 1440)
                slot("lab-\(day)-\(number)", "lab-1", from: date.adding(minutes: 8 * 60 + number * 10), minutes: 10)
            }
        }
    }

    private mutating func slot(_ id: String, _ schedule: String, from start: Instant, minutes: Int) {
        add(
            id,
            [
                "resourceType": "Slot", "id": .string(id), "schedule": ["reference": .string("Schedule/" + schedule)], "status": "free",
                "start": .string(start.text), "end": .string(start.adding(minutes: minutes).text),
            ])
    }

    private mutating func makeSlots(_ schedule: Int) {
        for day in 1...21 {
            let date = region.today.adding(days: day)
            guard date.date.weekday == schedule % 5 + 1 || date.date.weekday == (schedule + 2) % 5 + 1 else { continue }
            for number in 0..<8 {
                let start = date.adding(minutes: 8 * 60 + 30 + number * 30)
                let id = "slot-\(schedule)-\(day)-\(number)"
                add(
                    id,
                    [
                        "resourceType": "Slot", "id": .string(id), "schedule": ["reference": .string("Schedule/schedule-\(schedule)")],
                        "status": "free", "start": .string(start.text), "end": .string(start.adding(minutes: 30).text),
                    ])
            }
        }
    }
}
