// swift-format-ignore-file
// Made by Tools/definitions/make_terminology.py from HL7 FHIR R4 4.0.1 (https://hl7.org/fhir/R4, CC0). Do not edit.
/// Concept maps.
let mapData: StaticString = ##"""
>http://cds-hooks.hl7.org/ConceptMap/indicator-to-request-priority	http://cds-hooks.hl7.org/ValueSet/indicator	http://hl7.org/fhir/ValueSet/request-priority
#	
info	routine	equal
warning	urgent	equal
critical	stat	equal
>http://hl7.org/fhir/ConceptMap/101	http://hl7.org/fhir/ValueSet/address-use	http://terminology.hl7.org/ValueSet/v3-AddressUse
#http://hl7.org/fhir/address-use	http://terminology.hl7.org/CodeSystem/v3-AddressUse
home	H	equivalent
work	WP	equivalent
temp	TMP	equivalent
old	BAD	disjoint
>http://hl7.org/fhir/ConceptMap/102	http://terminology.hl7.org/ValueSet/v2-0487	http://snomed.info/sct?fhir_vs
#http://terminology.hl7.org/CodeSystem/v2-0487	http://snomed.info/sct
ACNE	309068002	equivalent
ACNFLD	119323008	equivalent
AIRS	446302006	equivalent
ALL	119376003	equivalent
AMP	408654003	equivalent
ANGI	119312009	equivalent
ARTC	119312009	equivalent
ASERU		unmatched
ASP	119295008	equivalent
ATTE		unmatched
AUTOC		unmatched
AUTP		unmatched
BBL	119304001	equivalent
BCYST		unmatched
BITE		unmatched
BLEB	309049000	equivalent
BLIST	309049000	equivalent
BOIL	119295008	equivalent
BON	430268003	equivalent
BOWL		unmatched
BPU	119300005	equivalent
BRN	119367005	equivalent
BRSH	258415003	equivalent
BRTH	119336008	equivalent
BRUS	309176002	equivalent
BUB	302795002	equivalent
BULLA	258482009	equivalent
BX	258415003	equivalent
CALC	119350003	equivalent
CARBU	309051001	equivalent
CAT	119311002	equivalent
CBITE		unmatched
CLIPP	119327009	equivalent
CNJT	119401005	equivalent
CNJT	128160006	equivalent
CNJT	258498002	equivalent
COL	119329007	equivalent
CONE	399713008	equivalent
CSCR		unmatched
CSERU		unmatched
CSITE	258507003	equivalent
CSMY	309051001	equivalent
CST	258453008	equivalent
CSVR		unmatched
CTP	119312009	equivalent
CVPS	258507003	equivalent
CVPT	119312009	equivalent
CYN	119368000	equivalent
CYST	119368000	equivalent
DBITE		unmatched
DCS	119335007	equivalent
DEC	258505006	equivalent
DEION		unmatched
DIA	119360007	equivalent
DISCHG	258439008	equivalent
DIV	119376003	equivalent
DRN	119306004	equivalent
DRNG	258455001	equivalent
DRNGP	309051001	equivalent
EARW	122580007	equivalent
EBRUSH	309210009	equivalent
EEYE		unmatched
EFF		unmatched
EFFUS	258440005	equivalent
EFOD	119320006	equivalent
EISO	258536003	equivalent
ELT	119314005	equivalent
ENVIR	119324002	equivalent
EOTH		unmatched
ESOI		unmatched
ESOS		unmatched
ETA	119307008	equivalent
ETTP	119312009	equivalent
ETTUB	119307008	equivalent
EWHI		unmatched
EXG	119336008	equivalent
EXS		unmatched
EXUDTE	258441009	equivalent
FAW		unmatched
FBLOOD	119297000	equivalent
FGA	168139001	equivalent
FIST	119370009	equivalent
FLD	309051001	equivalent
FLT		unmatched
FLU	309051001	equivalent
FLUID	258442002	equivalent
FOLEY	119312009	equivalent
FRS	258442002	equivalent
FSCLP	309502007	equivalent
FUR	119295008	equivalent
GAS	119317003	equivalent
GASA	168137004	equivalent
GASAN	119379005	equivalent
GASBR	309213006	equivalent
GASD	258459007	equivalent
GAST	258459007	equivalent
GENV	119394009	equivalent
GRAFT	440493002	equivalent
GRANU	119376003	equivalent
GROSH	119311002	equivalent
GSOL		unmatched
GSPEC	309211008	equivalent
GT		unmatched
GTUBE	258459007	equivalent
HBITE		unmatched
HBLUD	119297000	equivalent
HEMAQ	119312009	equivalent
HEMO	119312009	equivalent
HERNI	119376003	equivalent
HEV	119306004	equivalent
HIC	119312009	equivalent
HYDC	309051001	equivalent
IBITE		unmatched
ICYST	309075001	equivalent
IDC	119312009	equivalent
IHG	119337004	equivalent
ILEO	258455001	equivalent
ILLEG		unmatched
IMP	439961009	equivalent
INCI	438660002	equivalent
INFIL		unmatched
INS	258614005	equivalent
INTRD	119312009	equivalent
IT	119307008	equivalent
IUD		unmatched
IVCAT	119312009	equivalent
IVFLD	258649003	equivalent
IVTIP	119312009	equivalent
JEJU	258463000	equivalent
JNTFLD	119332005	equivalent
JP	309051001	equivalent
KELOI	440674008	equivalent
KIDFLD	309051001	equivalent
LAVG	258607008	equivalent
LAVGG	168138009	equivalent
LAVGP	440137008	equivalent
LAVPG	440674008	equivalent
LENS1	440473005	equivalent
LENS2		unmatched
LESN	309049000	equivalent
LIQ	258442002	equivalent
LIQO		unmatched
LSAC	258450006	equivalent
MAHUR	119312009	equivalent
MASS	420548004	equivalent
MBLD	119345009	equivalent
MUCOS	119376003	equivalent
MUCUS	258483004	equivalent
NASDR	258474009	equivalent
NEDL		unmatched
NEPH	438660002	equivalent
NGASP	302794003	equivalent
NGAST	258459007	equivalent
NGS	438660002	equivalent
NODUL		unmatched
NSECR	168141000	equivalent
ORH	123038009	equivalent
ORL		unmatched
OTH	123038009	equivalent
PACEM		unmatched
PCFL	122571007	equivalent
PDSIT	438660002	equivalent
PDTS		unmatched
PELVA	119371008	equivalent
PENIL		unmatched
PERIA	119371008	equivalent
PILOC	119368000	equivalent
PINS	438660002	equivalent
PIS	258507003	equivalent
PLAN	119301009	equivalent
PLAS	119361006	equivalent
PLB	119305000	equivalent
PLEVS	119364003	equivalent
PND	258439008	equivalent
POL	119376003	equivalent
POPGS	440493002	equivalent
POPLG	440493002	equivalent
POPLV		unmatched
PORTA	119311002	equivalent
PPP	119362004	equivalent
PROST	438660002	equivalent
PRP	119363009	equivalent
PSC	119368000	equivalent
PUNCT	119365002	equivalent
PUS	119323008	equivalent
PUSFR	119323008	equivalent
PUST	119323008	equivalent
QC3		unmatched
RANDU	278020009	equivalent
RBITE		unmatched
RECT	119339001	equivalent
RECTA	119371008	equivalent
RENALC	258420003	equivalent
RENC	258453008	equivalent
RES	258603007	equivalent
SAL	119342007	equivalent
SCAR	119376003	equivalent
SCLV	119312009	equivalent
SCROA	119371008	equivalent
SECRE	432825001	equivalent
SER	119364003	equivalent
SHU	119295008	equivalent
SHUNF	446861007	equivalent
SHUNT		unmatched
SITE		unmatched
SKBP	309066003	equivalent
SKN	119325001	equivalent
SMM	420548004	equivalent
SNV	119332005	equivalent
SPRM	119349003	equivalent
SPRP	119312009	equivalent
SPRPB	119312009	equivalent
SPS		unmatched
SPT	119334006	equivalent
SPTC	119335007	equivalent
SPTT	258609006	equivalent
SPUT1		unmatched
SPUTIN	258610001	equivalent
SPUTSP	119335007	equivalent
STER		unmatched
STL	119339001	equivalent
STONE	119350003	equivalent
SUBMA	119371008	equivalent
SUBMX	119371008	equivalent
SUMP	446562005	equivalent
SUP	122575003	equivalent
SUTUR		unmatched
SWGZ	119312009	equivalent
TASP	122877000	equivalent
TISS	119376003	equivalent
TISU	122593002	equivalent
TLC	119312009	equivalent
TRAC	438660002	equivalent
TRANS	258538002	equivalent
TSERU	119364003	equivalent
TSTES	119371008	equivalent
TTRA	258480001	equivalent
TUBES	119310001	equivalent
TUMOR	258435002	equivalent
TZANC		unmatched
UDENT	123038009	equivalent
UR	122575003	equivalent
URC	122880004	equivalent
URINB	122575003	equivalent
URINC	446846006	equivalent
URINM	258574006	equivalent
URINN	446277003	equivalent
URINP		unmatched
URT	122565001	equivalent
USCOP		unmatched
USPEC	123038009	equivalent
VASTIP	119312009	equivalent
VENT	119312009	equivalent
VITF	258438000	equivalent
VOM	122572000	equivalent
WASH	440674008	equivalent
WASI	122609004	equivalent
WAT	119318008	equivalent
WB		unmatched
WEN	309075001	equivalent
WICK		unmatched
WND	119365002	equivalent
WNDA	119366001	equivalent
WNDD	122566000	equivalent
WNDE	122568004	equivalent
WORM	258618008	equivalent
WRT	309068002	equivalent
WWA	119318008	equivalent
WWO		unmatched
WWT		unmatched
CSITE		unmatched
CLIPP		unmatched
SHU		unmatched
>http://hl7.org/fhir/ConceptMap/103	http://snomed.info/sct?fhir_vs	http://hl7.org/fhir/sid/icd-10-us
#http://snomed.info/sct	http://hl7.org/fhir/sid/icd-10-us
263204007	S52.209A	narrower
	S52.209D	narrower
>http://hl7.org/fhir/ConceptMap/cm-address-type-v3	http://hl7.org/fhir/ValueSet/address-type	http://terminology.hl7.org/ValueSet/v3-AddressUse
#http://hl7.org/fhir/address-type	http://terminology.hl7.org/CodeSystem/v3-AddressUse
postal	PST	equal
physical	PHYS	equal
>http://hl7.org/fhir/ConceptMap/cm-address-use-v2	http://hl7.org/fhir/ValueSet/address-use	http://terminology.hl7.org/ValueSet/v2-0190
#http://hl7.org/fhir/address-use	http://terminology.hl7.org/CodeSystem/v2-0190
home	H	equivalent
work	O	equivalent
temp	C	equivalent
old	BA	wider
billing	BI	equivalent
>http://hl7.org/fhir/ConceptMap/cm-address-use-v3	http://hl7.org/fhir/ValueSet/address-use	http://terminology.hl7.org/ValueSet/v3-AddressUse
#http://hl7.org/fhir/address-use	http://terminology.hl7.org/CodeSystem/v3-AddressUse
home	H	equal
work	WP	equal
temp	TMP	equal
old	OLD	narrower
old	BAD	narrower
>http://hl7.org/fhir/ConceptMap/cm-administrative-gender-v2	http://hl7.org/fhir/ValueSet/administrative-gender	http://terminology.hl7.org/ValueSet/v2-0001
#http://hl7.org/fhir/administrative-gender	http://terminology.hl7.org/CodeSystem/v2-0001
male	M	equal
female	F	equal
other	A	wider
other	O	wider
unknown	U	equal
>http://hl7.org/fhir/ConceptMap/cm-administrative-gender-v3	http://hl7.org/fhir/ValueSet/administrative-gender	http://terminology.hl7.org/ValueSet/v3-AdministrativeGender
#http://hl7.org/fhir/administrative-gender	http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender
male	M	equal
female	F	equal
other	UN	wider
unknown	UNK	equal
>http://hl7.org/fhir/ConceptMap/cm-composition-status-v3	http://hl7.org/fhir/ValueSet/composition-status	http://terminology.hl7.org/ValueSet/v3-ActStatus
#http://hl7.org/fhir/composition-status	http://terminology.hl7.org/CodeSystem/v3-ActStatus
preliminary	active	equivalent
final	completed	wider
amended	completed	wider
entered-in-error	nullified	equivalent
>http://hl7.org/fhir/ConceptMap/cm-contact-point-system-v2	http://hl7.org/fhir/ValueSet/contact-point-system	http://terminology.hl7.org/ValueSet/v2-0202
#http://hl7.org/fhir/contact-point-system	http://terminology.hl7.org/CodeSystem/v2-0202
phone	PH	equivalent
fax	FX	equivalent
email	Internet	narrower
pager	BP	equivalent
url	Internet	narrower
>http://hl7.org/fhir/ConceptMap/cm-contact-point-use-v2	http://hl7.org/fhir/ValueSet/contact-point-use	http://terminology.hl7.org/ValueSet/v2-0201
#http://hl7.org/fhir/contact-point-use	http://terminology.hl7.org/CodeSystem/v2-0201
home	PRN	wider
home	ORN	wider
home	VHN	wider
work	WPN	equivalent
mobile	PRS	equivalent
>http://hl7.org/fhir/ConceptMap/cm-contact-point-use-v3	http://hl7.org/fhir/ValueSet/contact-point-use	http://terminology.hl7.org/ValueSet/v3-AddressUse
#http://hl7.org/fhir/contact-point-use	http://terminology.hl7.org/CodeSystem/v3-AddressUse
home	H	equal
work	WP	equal
temp	TMP	equal
old	OLD	narrower
old	BAD	narrower
mobile	MC	equal
>http://hl7.org/fhir/ConceptMap/cm-data-absent-reason-v3	http://hl7.org/fhir/ValueSet/data-absent-reason	http://terminology.hl7.org/ValueSet/v3-NullFlavor
#http://terminology.hl7.org/CodeSystem/data-absent-reason	http://terminology.hl7.org/CodeSystem/v3-NullFlavor
unknown	UNK	equal
asked-unknown	ASKU	equal
temp-unknown	NAV	equal
not-asked	NASK	equal
masked	MSK	equal
not-applicable	NA	equal
negative-infinity	NINF	equal
positive-infinity	PINF	equal
not-permitted	OTH	equal
>http://hl7.org/fhir/ConceptMap/cm-detectedissue-severity-v3	http://hl7.org/fhir/ValueSet/detectedissue-severity	http://terminology.hl7.org/ValueSet/v3-SeverityObservation
#http://hl7.org/fhir/detectedissue-severity	http://terminology.hl7.org/CodeSystem/v3-ObservationValue
high	H	equal
moderate	M	equal
low	L	equal
>http://hl7.org/fhir/ConceptMap/cm-document-reference-status-v3	http://hl7.org/fhir/ValueSet/document-reference-status	http://terminology.hl7.org/ValueSet/v3-ActStatus
#http://hl7.org/fhir/document-reference-status	http://terminology.hl7.org/CodeSystem/v3-ActStatus
current	active	equivalent
superseded	obsolete	equivalent
entered-in-error	nullified	equivalent
>http://hl7.org/fhir/ConceptMap/cm-name-use-v2	http://hl7.org/fhir/ValueSet/name-use	http://terminology.hl7.org/ValueSet/v2-0200
#http://hl7.org/fhir/name-use	http://terminology.hl7.org/CodeSystem/v2-0200
usual	D	equivalent
official	L	equivalent
temp	TEMP	equivalent
nickname	N	equivalent
anonymous	S	equivalent
old	NOUSE	wider
old	BAD	wider
maiden	M	equivalent
>http://hl7.org/fhir/ConceptMap/cm-name-use-v3	http://hl7.org/fhir/ValueSet/name-use	http://terminology.hl7.org/ValueSet/v3-EntityNameUseR2
#http://hl7.org/fhir/name-use	http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2
usual	C	equal
official	OR	equal
temp	T	equal
nickname	P	equivalent
anonymous	ANON	equivalent
old	OLD	equivalent
maiden	M	equal
>http://hl7.org/fhir/ConceptMap/example2	http://example.org/fhir/example1	http://example.org/fhir/example2
#http://example.org/fhir/example1	http://example.org/fhir/example2
code	code2	equivalent
>http://hl7.org/fhir/ConceptMap/sc-account-status	http://hl7.org/fhir/ValueSet/account-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/account-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
active	active	equivalent
on-hold	suspended	equivalent
inactive	inactive	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-allergyintolerance-clinical	http://hl7.org/fhir/ValueSet/allergyintolerance-clinical	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical	http://hl7.org/fhir/resource-status
active	active	equivalent
inactive	inactive	equivalent
resolved	resolved	equivalent
>http://hl7.org/fhir/ConceptMap/sc-allergyintolerance-verification	http://hl7.org/fhir/ValueSet/allergyintolerance-verification	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/allergyintolerance-verification	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
unconfirmed	unconfirmed	equivalent
confirmed	confirmed	equivalent
refuted	refuted	equivalent
>http://hl7.org/fhir/ConceptMap/sc-appointmentstatus	http://hl7.org/fhir/ValueSet/appointmentstatus	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/appointmentstatus	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
proposed,waitlist	proposed	equivalent
pending	draft	equivalent
booked	accepted	equivalent
arrived	arrived	equivalent
noshow	suspended	equivalent
fulfilled	complete	equivalent
cancelled	abandoned	equivalent
checked-in	partial	equivalent
>http://hl7.org/fhir/ConceptMap/sc-care-plan-activity-status	http://hl7.org/fhir/ValueSet/care-plan-activity-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/care-plan-activity-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
not-started	draft	equivalent
scheduled	accepted	equivalent
in-progress	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
cancelled	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-care-team-status	http://hl7.org/fhir/ValueSet/care-team-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/care-team-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
proposed	proposed	equivalent
active	active	equivalent
suspended	suspended	equivalent
inactive	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-chargeitem-status	http://hl7.org/fhir/ValueSet/chargeitem-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/chargeitem-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
planned	planned	equivalent
not-billable	declined	equivalent
billable	active	equivalent
aborted	failed	equivalent
billed	complete	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-clinicalimpression-status	http://hl7.org/fhir/ValueSet/clinicalimpression-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/event-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
preparation	planned	equivalent
in-progress	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
not-done	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-composition-status	http://hl7.org/fhir/ValueSet/composition-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/composition-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
preliminary	draft	equivalent
amended	replaced	equivalent
final	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-condition-ver-status	http://hl7.org/fhir/ValueSet/condition-ver-status	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/condition-ver-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
unknown	unknown	equivalent
unconfirmed, provisional	unconfirmed	equivalent
confirmed	confirmed	equivalent
refuted	refuted	equivalent
differential	differential	equivalent
>http://hl7.org/fhir/ConceptMap/sc-consent-state-codes	http://hl7.org/fhir/ValueSet/consent-state-codes	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/consent-state-codes	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
proposed	proposed	equivalent
draft	draft	equivalent
rejected	declined	equivalent
active	active	equivalent
inactive	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-contract-publicationstatus	http://hl7.org/fhir/ValueSet/contract-publicationstatus	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/contract-publicationstatus	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
offered	proposed	equivalent
negotiable,policy	draft	equivalent
executable,resolved	active	equivalent
disputed	suspended	equivalent
revoked	failed	equivalent
amended,appended,renewed	replaced	equivalent
executed	complete	equivalent
cancelled,rejected,terminated	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-contract-status	http://hl7.org/fhir/ValueSet/contract-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/contract-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
offered	proposed	equivalent
negotiable,policy	draft	equivalent
executable,resolved	active	equivalent
disputed	suspended	equivalent
revoked	failed	equivalent
amended,appended,renewed	replaced	equivalent
executed	complete	equivalent
cancelled,rejected,terminated	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-device-statement-status	http://hl7.org/fhir/ValueSet/device-statement-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/device-statement-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
intended	planned	equivalent
active	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-device-status	http://hl7.org/fhir/ValueSet/device-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/device-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
active	active	equivalent
inactive	inactive	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-diagnostic-report-status	http://hl7.org/fhir/ValueSet/diagnostic-report-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/diagnostic-report-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
partial,preliminary	draft	equivalent
registered	received	equivalent
corrected, amended, appended	replaced	equivalent
final	complete	equivalent
cancelled	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-document-reference-status	http://hl7.org/fhir/ValueSet/document-reference-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/document-reference-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
current	active	equivalent
superseded	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-encounter-location-status	http://hl7.org/fhir/ValueSet/encounter-location-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/encounter-location-status	http://hl7.org/fhir/resource-status
planned	planned	equivalent
reserved	accepted	equivalent
active	active	equivalent
completed	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-encounter-status	http://hl7.org/fhir/ValueSet/encounter-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/encounter-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
planned	planned	equivalent
triaged	accepted	equivalent
arrived	arrived	equivalent
in-progress	active	equivalent
onleave	suspended	equivalent
finished	complete	equivalent
cancelled	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-endpoint-status	http://hl7.org/fhir/ValueSet/endpoint-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/endpoint-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
test	draft	equivalent
active	active	equivalent
suspended	suspended	equivalent
error	failed	equivalent
off	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-episode-of-care-status	http://hl7.org/fhir/ValueSet/episode-of-care-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/episode-of-care-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
planned	planned	equivalent
waitlist	draft	equivalent
active	active	equivalent
onhold	suspended	equivalent
finished	complete	equivalent
cancelled	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-event-status	http://hl7.org/fhir/ValueSet/event-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/event-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
preparation	planned	equivalent
in-progress	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
not-done	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-explanationofbenefit-status	http://hl7.org/fhir/ValueSet/explanationofbenefit-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/explanationofbenefit-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
active	active	equivalent
cancelled	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-flag-status	http://hl7.org/fhir/ValueSet/flag-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/flag-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
active	active	equivalent
inactive	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-fm-status	http://hl7.org/fhir/ValueSet/fm-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/fm-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
active	active	equivalent
cancelled	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-goal-achievement	http://hl7.org/fhir/ValueSet/goal-achievement	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/goal-achievement	http://hl7.org/fhir/resource-status
in-progress, sustaining, improving, worsening, no-change	active	equivalent
achieved	complete	equivalent
not-attainable	abandoned	equivalent
no-progress, not-achieved	not-done	equivalent
>http://hl7.org/fhir/ConceptMap/sc-goal-status	http://hl7.org/fhir/ValueSet/goal-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/goal-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
proposed	proposed	equivalent
planned	planned	equivalent
rejected	declined	equivalent
accepted	accepted	equivalent
active	active	equivalent
on-hold	suspended	equivalent
completed	complete	equivalent
cancelled	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-guidance-response-status	http://hl7.org/fhir/ValueSet/guidance-response-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/guidance-response-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
data-requested	draft	equivalent
data-required	declined	equivalent
in-progress	active	equivalent
failure	failed	equivalent
success	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-history-status	http://hl7.org/fhir/ValueSet/history-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/history-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
completed	complete	equivalent
health-unknown	unknown	equivalent
partial	partial	equivalent
>http://hl7.org/fhir/ConceptMap/sc-imagingstudy-status	http://hl7.org/fhir/ValueSet/imagingstudy-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/imagingstudy-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
registered	received	equivalent
available	active	equivalent
cancelled	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-immunization-evaluation-status	http://hl7.org/fhir/ValueSet/immunization-evaluation-status	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/medication-admin-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
completed	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-immunization-status	http://hl7.org/fhir/ValueSet/immunization-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/event-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
completed	complete	equivalent
not-done	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-invoice-status	http://hl7.org/fhir/ValueSet/invoice-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/invoice-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
issued	active	equivalent
cancelled	failed	equivalent
balanced	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-list-status	http://hl7.org/fhir/ValueSet/list-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/list-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
current	active	equivalent
retired	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-location-status	http://hl7.org/fhir/ValueSet/location-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/location-status	http://hl7.org/fhir/resource-status
active	active	equivalent
suspended	suspended	equivalent
inactive	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-measure-report-status	http://hl7.org/fhir/ValueSet/measure-report-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/measure-report-status	http://hl7.org/fhir/resource-status
pending	active	equivalent
error	failed	equivalent
complete	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-medication-admin-status	http://hl7.org/fhir/ValueSet/medication-admin-status	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/medication-admin-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
in-progress	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
unknown	unknown	equivalent
not-done	not-done	equivalent
>http://hl7.org/fhir/ConceptMap/sc-medication-statement-status	http://hl7.org/fhir/ValueSet/medication-statement-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/CodeSystem/medication-statement-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
intended	planned	equivalent
active	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
unknown	unknown	equivalent
not-taken	not-done	equivalent
>http://hl7.org/fhir/ConceptMap/sc-medication-status	http://hl7.org/fhir/ValueSet/medication-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/CodeSystem/medication-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
active	active	equivalent
inactive	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-medicationdispense-status	http://hl7.org/fhir/ValueSet/medicationdispense-status	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/medicationdispense-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
preparation	planned	equivalent
in-progress	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
unknown	unknown	equivalent
cancelled, declined	not-done	equivalent
>http://hl7.org/fhir/ConceptMap/sc-medicationknowledge-status	http://hl7.org/fhir/ValueSet/medicationknowledge-status	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/medicationknowledge-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
active	active	equivalent
inactive	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-medicationrequest-status	http://hl7.org/fhir/ValueSet/medicationrequest-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/CodeSystem/medicationrequest-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
active	active	equivalent
on-hold	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
cancelled	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-metric-operational-status	http://hl7.org/fhir/ValueSet/metric-operational-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/metric-operational-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
on	active	equivalent
standby	suspended	equivalent
off	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-observation-status	http://hl7.org/fhir/ValueSet/observation-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/observation-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
preliminary	draft	equivalent
registered	received	equivalent
corrected, amended	replaced	equivalent
final	complete	equivalent
cancelled	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-participationstatus	http://hl7.org/fhir/ValueSet/participationstatus	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/participationstatus	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
tentative	draft	equivalent
declined	declined	equivalent
accepted	accepted	equivalent
needs-action	failed	equivalent
>http://hl7.org/fhir/ConceptMap/sc-product-status	http://hl7.org/fhir/ValueSet/product-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/product-status	http://hl7.org/fhir/resource-status
available	active	equivalent
unavailable	busy-unavailable	equivalent
>http://hl7.org/fhir/ConceptMap/sc-publication-status	http://hl7.org/fhir/ValueSet/publication-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/publication-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
active	active	equivalent
retired	inactive	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-questionnaire-answers-status	http://hl7.org/fhir/ValueSet/questionnaire-answers-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/questionnaire-answers-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
in-progress	active	equivalent
stopped	failed	equivalent
amended	replaced	equivalent
completed	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-report-status-codes	http://hl7.org/fhir/ValueSet/report-status-codes	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/report-status-codes	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
in-progress	active	equivalent
waiting	suspended	equivalent
stopped	failed	equivalent
completed	complete	equivalent
>http://hl7.org/fhir/ConceptMap/sc-request-status	http://hl7.org/fhir/ValueSet/request-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/request-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
active	active	equivalent
on-hold	suspended	equivalent
revoked	failed	equivalent
completed	complete	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-research-study-status	http://hl7.org/fhir/ValueSet/research-study-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/research-study-status	http://hl7.org/fhir/resource-status
in-review	draft	equivalent
disapproved	declined	equivalent
approved	accepted	equivalent
active, closed-to-accrual, closed-to-accrual-and-intervention	active	equivalent
temporarily-closed-to-accrual, temporarily-closed-to-accrual-and-intervention	suspended	equivalent
completed, administratively-completed	complete	equivalent
withdrawn	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-research-subject-status	http://hl7.org/fhir/ValueSet/research-subject-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/research-subject-status	http://hl7.org/fhir/resource-status
candidate, screening, eligible, potential-candidate	draft	equivalent
ineligible	declined	equivalent
on-study, on-study-intervention, on-study-observation	active	equivalent
pending-on-study	suspended	equivalent
withdrawn	failed	equivalent
follow-up	replaced	equivalent
off-study	complete	equivalent
not-registered	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-slotstatus	http://hl7.org/fhir/ValueSet/slotstatus	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/slotstatus	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
busy	accepted	equivalent
busy-tentative	unconfirmed	equivalent
busy-unavailable	busy-unavailable	equivalent
free	free	equivalent
>http://hl7.org/fhir/ConceptMap/sc-specimen-status	http://hl7.org/fhir/ValueSet/specimen-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/specimen-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
available	active	equivalent
unsatisfactory	failed	equivalent
unavailable	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-subscription-status	http://hl7.org/fhir/ValueSet/subscription-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/subscription-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
requested	requested	equivalent
active	active	equivalent
error	failed	equivalent
off	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-substance-status	http://hl7.org/fhir/ValueSet/substance-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/substance-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
active	active	equivalent
inactive	inactive	equivalent
>http://hl7.org/fhir/ConceptMap/sc-supplydelivery-status	http://hl7.org/fhir/ValueSet/supplydelivery-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/supplydelivery-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
in-progress	active	equivalent
completed	complete	equivalent
abandoned	abandoned	equivalent
>http://hl7.org/fhir/ConceptMap/sc-supplyrequest-status	http://hl7.org/fhir/ValueSet/supplyrequest-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/supplyrequest-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
active	active	equivalent
suspended	suspended	equivalent
completed	complete	equivalent
cancelled	abandoned	equivalent
unknown	unknown	equivalent
>http://hl7.org/fhir/ConceptMap/sc-task-status	http://hl7.org/fhir/ValueSet/task-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/task-status	http://hl7.org/fhir/resource-status
entered-in-error	error	equivalent
draft	draft	equivalent
requested	requested	equivalent
received	received	equivalent
rejected	declined	equivalent
accepted	accepted	equivalent
in-progress	active	equivalent
on-hold	suspended	equivalent
failed	failed	equivalent
completed	complete	equivalent
cancelled	abandoned	equivalent
ready	on-target	equivalent
>http://hl7.org/fhir/ConceptMap/sc-verificationresult-status	http://hl7.org/fhir/ValueSet/verificationresult-status	http://hl7.org/fhir/ValueSet/resource-status
#http://hl7.org/fhir/CodeSystem/status	http://hl7.org/fhir/resource-status
attested	draft	equivalent
validated	accepted	equivalent
in-process	active	equivalent
val-fail, reval-fail	failed	equivalent
req-revalid	replaced	equivalent
>http://hl7.org/fhir/ConceptMap/sc-verificationresult-validation-status	http://hl7.org/fhir/ValueSet/verificationresult-validation-status	http://hl7.org/fhir/ValueSet/resource-status
#http://terminology.hl7.org/CodeSystem/validation-status	http://hl7.org/fhir/resource-status
successful	active	equivalent
failed	failed	equivalent
unknown	unknown	equivalent
"""##
