// swift-format-ignore-file
// Made by Tools/definitions/make_definitions.py from HL7 FHIR R4 4.0.1 (https://hl7.org/fhir/R4, CC0). Do not edit.
/// Other compartments: owner, type and its parameters.
let otherCompartmentData: StaticString = #"""
Device|Account|subject
Device|Appointment|actor
Device|AppointmentResponse|actor
Device|AuditEvent|agent
Device|ChargeItem|enterer performer-actor
Device|Claim|procedure-udi item-udi detail-udi subdetail-udi
Device|Communication|sender recipient
Device|CommunicationRequest|sender recipient
Device|Composition|author
Device|DetectedIssue|author
Device|DeviceRequest|device subject requester performer
Device|DeviceUseStatement|device
Device|DiagnosticReport|subject
Device|DocumentManifest|subject author
Device|DocumentReference|subject author
Device|ExplanationOfBenefit|procedure-udi item-udi detail-udi subdetail-udi
Device|Flag|author
Device|Group|member
Device|Invoice|participant
Device|List|subject source
Device|Media|subject
Device|MedicationAdministration|device
Device|MessageHeader|target
Device|Observation|subject device
Device|Provenance|agent
Device|QuestionnaireResponse|author
Device|RequestGroup|author
Device|RiskAssessment|performer
Device|Schedule|actor
Device|ServiceRequest|performer requester
Device|Specimen|subject
Device|SupplyRequest|requester
Encounter|CarePlan|encounter
Encounter|CareTeam|encounter
Encounter|ChargeItem|context
Encounter|Claim|encounter
Encounter|ClinicalImpression|encounter
Encounter|Communication|encounter
Encounter|CommunicationRequest|encounter
Encounter|Composition|encounter
Encounter|Condition|encounter
Encounter|DeviceRequest|encounter
Encounter|DiagnosticReport|encounter
Encounter|DocumentManifest|related-ref
Encounter|DocumentReference|encounter
Encounter|Encounter|{def}
Encounter|ExplanationOfBenefit|encounter
Encounter|Media|encounter
Encounter|MedicationAdministration|context
Encounter|MedicationRequest|encounter
Encounter|NutritionOrder|encounter
Encounter|Observation|encounter
Encounter|Procedure|encounter
Encounter|QuestionnaireResponse|encounter
Encounter|RequestGroup|encounter
Encounter|ServiceRequest|encounter
Encounter|VisionPrescription|encounter
Practitioner|Account|subject
Practitioner|AdverseEvent|recorder
Practitioner|AllergyIntolerance|recorder asserter
Practitioner|Appointment|actor
Practitioner|AppointmentResponse|actor
Practitioner|AuditEvent|agent
Practitioner|Basic|author
Practitioner|CarePlan|performer
Practitioner|CareTeam|participant
Practitioner|ChargeItem|enterer performer-actor
Practitioner|Claim|enterer provider payee care-team
Practitioner|ClaimResponse|requestor
Practitioner|ClinicalImpression|assessor
Practitioner|Communication|sender recipient
Practitioner|CommunicationRequest|sender recipient requester
Practitioner|Composition|subject author attester
Practitioner|Condition|asserter
Practitioner|CoverageEligibilityRequest|enterer provider
Practitioner|CoverageEligibilityResponse|requestor
Practitioner|DetectedIssue|author
Practitioner|DeviceRequest|requester performer
Practitioner|DiagnosticReport|performer
Practitioner|DocumentManifest|subject author recipient
Practitioner|DocumentReference|subject author authenticator
Practitioner|Encounter|practitioner participant
Practitioner|EpisodeOfCare|care-manager
Practitioner|ExplanationOfBenefit|enterer provider payee care-team
Practitioner|Flag|author
Practitioner|Group|member
Practitioner|Immunization|performer
Practitioner|Invoice|participant
Practitioner|Linkage|author
Practitioner|List|source
Practitioner|Media|subject operator
Practitioner|MedicationAdministration|performer
Practitioner|MedicationDispense|performer receiver
Practitioner|MedicationRequest|requester
Practitioner|MedicationStatement|source
Practitioner|MessageHeader|receiver author responsible enterer
Practitioner|NutritionOrder|provider
Practitioner|Observation|performer
Practitioner|Patient|general-practitioner
Practitioner|PaymentNotice|provider
Practitioner|PaymentReconciliation|requestor
Practitioner|Person|practitioner
Practitioner|Practitioner|{def}
Practitioner|PractitionerRole|practitioner
Practitioner|Procedure|performer
Practitioner|Provenance|agent
Practitioner|QuestionnaireResponse|author source
Practitioner|RequestGroup|participant author
Practitioner|ResearchStudy|principalinvestigator
Practitioner|RiskAssessment|performer
Practitioner|Schedule|actor
Practitioner|ServiceRequest|performer requester
Practitioner|Specimen|collector
Practitioner|SupplyDelivery|supplier receiver
Practitioner|SupplyRequest|requester
Practitioner|VisionPrescription|prescriber
RelatedPerson|AdverseEvent|recorder
RelatedPerson|AllergyIntolerance|asserter
RelatedPerson|Appointment|actor
RelatedPerson|AppointmentResponse|actor
RelatedPerson|Basic|author
RelatedPerson|CarePlan|performer
RelatedPerson|CareTeam|participant
RelatedPerson|ChargeItem|enterer performer-actor
RelatedPerson|Claim|payee
RelatedPerson|Communication|sender recipient
RelatedPerson|CommunicationRequest|sender recipient requester
RelatedPerson|Composition|author
RelatedPerson|Condition|asserter
RelatedPerson|Coverage|policy-holder subscriber payor
RelatedPerson|DocumentManifest|author recipient
RelatedPerson|DocumentReference|author
RelatedPerson|Encounter|participant
RelatedPerson|ExplanationOfBenefit|payee
RelatedPerson|Invoice|recipient
RelatedPerson|MedicationAdministration|performer
RelatedPerson|MedicationStatement|source
RelatedPerson|Observation|performer
RelatedPerson|Patient|link
RelatedPerson|Person|link
RelatedPerson|Procedure|performer
RelatedPerson|Provenance|agent
RelatedPerson|QuestionnaireResponse|author source
RelatedPerson|RelatedPerson|{def}
RelatedPerson|RequestGroup|participant
RelatedPerson|Schedule|actor
RelatedPerson|ServiceRequest|performer
RelatedPerson|SupplyRequest|requester
"""#
