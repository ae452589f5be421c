public import FHIRModel
public import Recognition
public import Referrals

/// A patient as pages show them.
public struct PatientHeader: Sendable {
    public var key: ResourceKey
    public var name: String
    public var gender: String
    public var age: Int?
    /// Identity number with its middle hidden.
    public var identity: String
    public var address: String
    public var allergies: [String]
    /// Active flags, such as that of an emergency.
    public var flags: [String] = []

    public init(key: ResourceKey, name: String, gender: String, age: Int?, identity: String, address: String, allergies: [String]) {
        self.key = key
        self.name = name
        self.gender = gender
        self.age = age
        self.identity = identity
        self.address = address
        self.allergies = allergies
    }
}

/// A result and whether it counts here.
public struct ResultLine: Sendable {
    public var key: ResourceKey
    public var chineseName: String
    public var englishName: String
    public var value: String
    /// Above 1, below -1, within 0.
    public var flag: Int
    public var taken: Instant?
    public var institution: String
    public var label: String
    public var decision: RecognitionDecision

    public init(
        key: ResourceKey, chineseName: String, englishName: String, value: String, flag: Int, taken: Instant?, institution: String, label: String,
        decision: RecognitionDecision
    ) {
        self.key = key
        self.chineseName = chineseName
        self.englishName = englishName
        self.value = value
        self.flag = flag
        self.taken = taken
        self.institution = institution
        self.label = label
        self.decision = decision
    }
}

/// One step of a referral's story.
public struct ReferralStep: Sendable {
    public var state: ReferralState
    public var at: Instant
    public var by: String

    public init(state: ReferralState, at: Instant, by: String) {
        self.state = state
        self.at = at
        self.by = by
    }
}

/// One referral with everything its page shows.
public struct ReferralDetail: Sendable {
    public var line: ReferralLine
    public var question: String
    public var referrerName: String
    public var recipientName: String
    public var doctor: String
    public var appointment: String?
    public var summary: String?
    public var steps: [ReferralStep]
    /// What the reader's institution may do now.
    public var commands: [ReferralCommand]
    /// Institutions that the referrer named besides, by id and name, the first choice first.
    public var shortlist: [InstitutionChoice] = []
    public var files: [FileLine] = []
    /// What the paper form says besides, by the keys of the labels.
    public var more: [(label: String, value: String)] = []
    /// What each command asks of the reader.
    public var needs: [ReferralCommand: [String]] = [:]

    public init(
        line: ReferralLine, question: String, referrerName: String, recipientName: String, doctor: String, appointment: String?, summary: String?,
        steps: [ReferralStep], commands: [ReferralCommand]
    ) {
        self.line = line
        self.question = question
        self.referrerName = referrerName
        self.recipientName = recipientName
        self.doctor = doctor
        self.appointment = appointment
        self.summary = summary
        self.steps = steps
        self.commands = commands
    }
}

/// An institution to choose.
public struct InstitutionChoice: Sendable {
    public var id: String
    public var name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// A slot to choose.
public struct SlotChoice: Sendable {
    public var id: String
    public var time: String
    public var expert: String

    public init(id: String, time: String, expert: String) {
        self.id = id
        self.time = time
        self.expert = expert
    }
}
