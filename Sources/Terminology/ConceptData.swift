// swift-format-ignore-file
// Made by Tools/definitions/make_terminology.py from HL7 FHIR R4 4.0.1 (https://hl7.org/fhir/R4, CC0). Do not edit.
/// Code systems and their concepts.
let conceptData: StaticString = ##"""
>http://cds-hooks.hl7.org/CodeSystem/indicator	c		Indicator
0	info	The response is informational
0	warning	The response is a warning
0	critical	The response is critical and indicates the workflow should not be allowed to proceed
>http://dicom.nema.org/resources/ontology/DCM	c		DICOM Controlled Terminology Definitions
0	ARCHIVE	Archive
0	AR	Autorefraction
0	AS	Angioscopy
0	AU	Audio
0	BDUS	Ultrasound Bone Densitometry
0	BI	Biomagnetic imaging
0	BMD	Bone Mineral Densitometry
0	CAD	Computer Assisted Detection/Diagnosis
0	CAPTURE	Image Capture
0	CD	Color flow Doppler
0	CF	Cinefluorography
0	COMP	Computation Server
0	CP	Culposcopy
0	CR	Computed Radiography
0	CS	Cystoscopy
0	CT	Computed Tomography
0	DD	Duplex Doppler
0	DF	Digital fluoroscopy
0	DG	Diaphanography
0	DM	Digital microscopy
0	DOCD	Document Digitizer Equipment
0	DS	Digital Subtraction Angiography
0	DSS	Department System Scheduler
0	DX	Digital Radiography
0	EC	Echocardiography
0	ECG	Electrocardiography
0	EPS	Cardiac Electrophysiology
0	ES	Endoscopy
0	F	Female
0	FA	Fluorescein angiography
0	FC	Female changed to Male
0	FILMD	Film Digitizer
0	FP	Female Pseudohermaphrodite
0	FS	Fundoscopy
0	GM	General Microscopy
0	H	Hermaphrodite
0	HC	Hard Copy
0	HD	Hemodynamic Waveform
0	IO	Intra-oral Radiography
0	IVOCT	Intravascular Optical Coherence Tomography
0	IVUS	Intravascular Ultrasound
0	KER	Keratometry
0	KO	Key Object Selection
0	LEN	Lensometry
0	LOG	Procedure Logging
0	LP	Laparoscopy
0	LS	Laser surface scan
0	M	Male
0	MA	Magnetic resonance angiography
0	MC	Male changed to Female
0	MCD	Media Creation Device
0	MEDIM	Portable Media Importer Equipment
0	MG	Mammography
0	MP	Male Pseudohermaphrodite
0	MR	Magnetic Resonance
0	MS	Magnetic resonance spectroscopy
0	NEARLINE	Nearline
0	NM	Nuclear Medicine
0	OAM	Ophthalmic Axial Measurements
0	OCT	Optical Coherence Tomography
0	OFFLINE	Offline
0	ONLINE	Online
0	OP	Ophthalmic photography
0	OPM	Ophthalmic Mapping
0	OPR	Ophthalmic Refraction
0	OPT	Ophthalmic Tomography
0	OPV	Ophthalmic Visual Field
0	OSS	Optical Survace Scanner
0	OT	Other Modality
0	PR	Presentation State
0	PRINT	Hard Copy Print Server
0	PT	Positron emission tomography
0	PX	Panoramic X-Ray
0	REG	Registration
0	RF	Radiofluoroscopy
0	RG	Radiographic imaging
0	RT	Radiation Therapy Device
0	RTDOSE	Radiotherapy Dose
0	RTIMAGE	Radiotherapy Image
0	RTPLAN	Radiotherapy Plan
0	RTRECORD	Radiotherapy Treatment Record
0	RTSTRUCT	Radiotherapy Structure Set
0	SEG	Segmentation
0	SM	Slide Microscopy
0	SMR	Stereometric Relationship
0	SR	Structured Report Document
0	SRF	Subjective Refraction
0	ST	Single-photon emission computed tomography
0	TG	Thermography
0	U	Unknown Sex
0	UNAVAILABLE	Unavailable
0	US	Ultrasound
0	VA	Visual Acuity
0	VF	Videofluorography
0	VIDD	Video Tape Digitizer Equipment
0	WSD	Workstation
0	XA	X-Ray Angiography
0	XC	External-camera Photography
0	109001	Digital timecode (NOS)
0	109002	ECG-based gating signal, processed
0	109003	IRIG-B timecode
0	109004	X-Ray Fluoroscopy On Signal
0	109005	X-Ray On Trigger
0	109006	Differential signal
0	109007	His bundle electrogram
0	109008	Monopole signal
0	109009	Pacing (electrical) stimulus, voltage
0	109010	Radio frequency ablation, power
0	109011	Voltage measurement by basket catheter
0	109012	Voltage measurement by mapping catheter
0	109013	Voltage measurement, NOS
0	109014	35% of thermal CO
0	109015	70% of thermal CO
0	109016	A wave peak pressure
0	109017	A wave pressure, average
0	109018	Beat detected (accepted)
0	109019	Beat detected (rejected)
0	109020	Diastolic pressure, average
0	109021	Diastolic pressure nadir
0	109022	End diastole
0	109023	End of expiration
0	109024	End of inspiration
0	109025	Max dp/dt
0	109026	Max neg dp/dt
0	109027	Mean blood pressure
0	109028	Peak of thermal cardiac output bolus
0	109029	Start of expiration
0	109030	Start of inspiration
0	109031	Start of thermal cardiac output bolus
0	109032	Systolic pressure, average
0	109033	Systolic peak pressure
0	109034	V wave peak pressure
0	109035	V wave pressure, average
0	109036	Valve close
0	109037	Valve open
0	109038	Ablation off
0	109039	Ablation on
0	109040	HIS bundle wave
0	109041	P wave
0	109042	Q wave
0	109043	R wave
0	109044	S wave
0	109045	Start of atrial contraction
0	109046	Start of atrial contraction (subsequent)
0	109047	Stimulation at rate 1 interval
0	109048	Stimulation at rate 2 interval
0	109049	Stimulation at rate 3 interval
0	109050	Stimulation at rate 4 interval
0	109051	T wave
0	109052	V wave
0	109053	V wave of next beat
0	109054	Patient State
0	109055	Protocol Stage
0	109056	Stress Protocol
0	109057	Catheterization Procedure Phase
0	109058	Contrast Phase
0	109059	Physiological challenges
0	109060	Procedure Step Number
0	109061	EP Procedure Phase
0	109063	Pulse train definition
0	109070	End of systole
0	109071	Indicator mean transit time
0	109072	Tau
0	109073	V max myocardial
0	109080	Real time acquisition
0	109081	Prospective gating
0	109082	Retrospective gating
0	109083	Paced
0	109091	Cardiac Stress State
0	109092	Reinjection State
0	109093	Redistribution State
0	109094	Delayed Redistribution State
0	109095	Peak stress state
0	109096	Recovery state
0	109101	Acquisition Equipment
0	109102	Processing Equipment
0	109103	Modifying Equipment
0	109104	De-identifying Equipment
0	109105	Frame Extracting Equipment
0	109106	Enhanced Multi-frame Conversion Equipment
0	109110	Voice
0	109111	Operator's narrative
0	109112	Ambient room environment
0	109113	Doppler audio
0	109114	Phonocardiogram
0	109115	Physiological audio signal
0	109116	Arterial Pulse Waveform
0	109117	Respiration Waveform
0	109120	On admission to unit
0	109121	On discharge
0	109122	On discharge from unit
0	109123	Pre-intervention
0	109124	Post-intervention
0	109125	At last appointment
0	109132	Joint position method
0	109133	Physical force
0	109134	Prior to voiding
0	109135	Post voiding
0	109136	Neutral musculoskeletal position
0	109200	America Kennel Club
0	109201	America's Pet Registry Inc.
0	109202	American Canine Association
0	109203	American Purebred Registry
0	109204	American Rare Breed Association
0	109205	Animal Registry Unlimited
0	109206	Animal Research Foundation
0	109207	Canadian Border Collie Association
0	109208	Canadian Kennel Club
0	109209	Canadian Livestock Records Association
0	109210	Canine Federation of Canada
0	109211	Continental Kennel Club
0	109212	Dog Registry of America
0	109213	Federation of International Canines
0	109214	International Progressive Dog Breeders' Alliance
0	109215	National Kennel Club
0	109216	North American Purebred Dog Registry
0	109217	United All Breed Registry
0	109218	United Kennel Club
0	109219	Universal Kennel Club International
0	109220	Working Canine Association of Canada
0	109221	World Kennel Club
0	109222	World Wide Kennel Club
0	109701	Overall image quality evaluation
0	109702	Grayscale resolution evaluation
0	109703	Luminance response evaluation
0	109704	Luminance uniformity evaluation
0	109705	Chromaticity evaluation
0	109706	Pixel faults evaluation
0	109707	Veiling glare evaluation
0	109708	Geometrical image evaluation
0	109709	Angular viewing evaluation
0	109710	Clinical evaluation
0	109801	TG18-QC Pattern
0	109802	TG18-BR Pattern
0	109803	TG18-PQC Pattern
0	109804	TG18-CT Pattern
0	109805	TG18-LN8-01 Pattern
0	109806	TG18-LN8-02 Pattern
0	109807	TG18-LN8-03 Pattern
0	109808	TG18-LN8-04 Pattern
0	109809	TG18-LN8-05 Pattern
0	109810	TG18-LN8-06 Pattern
0	109811	TG18-LN8-07 Pattern
0	109812	TG18-LN8-08 Pattern
0	109813	TG18-LN8-09 Pattern
0	109814	TG18-LN8-10 Pattern
0	109815	TG18-LN8-11 Pattern
0	109816	TG18-LN8-12 Pattern
0	109817	TG18-LN8-13 Pattern
0	109818	TG18-LN8-14 Pattern
0	109819	TG18-LN8-15 Pattern
0	109820	TG18-LN8-16 Pattern
0	109821	TG18-LN8-17 Pattern
0	109822	TG18-LN8-18 Pattern
0	109823	TG18-LN12-01 Pattern
0	109824	TG18-LN12-02 Pattern
0	109825	TG18-LN12-03 Pattern
0	109826	TG18-LN12-04 Pattern
0	109827	TG18-LN12-05 Pattern
0	109828	TG18-LN12-06 Pattern
0	109829	TG18-LN12-07 Pattern
0	109830	TG18-LN12-08 Pattern
0	109831	TG18-LN12-09 Pattern
0	109832	TG18-LN12-10 Pattern
0	109833	TG18-LN12-11 Pattern
0	109834	TG18-LN12-12 Pattern
0	109835	TG18-LN12-13 Pattern
0	109836	TG18-LN12-14 Pattern
0	109837	TG18-LN12-15 Pattern
0	109838	TG18-LN12-16 Pattern
0	109839	TG18-LN12-17 Pattern
0	109840	TG18-LN12-18 Pattern
0	109841	TG18-UN10 Pattern
0	109842	TG18-UN80 Pattern
0	109843	TG18-UNL10 Pattern
0	109844	TG18-UNL80 Pattern
0	109845	TG18-AD Pattern
0	109846	TG18-MP Pattern
0	109847	TG18-RH10 Pattern
0	109848	TG18-RH50 Pattern
0	109849	TG18-RH89 Pattern
0	109850	TG18-RV10 Pattern
0	109851	TG18-RV50 Pattern
0	109852	TG18-RV89 Pattern
0	109853	TG18-PX Pattern
0	109854	TG18-CX Pattern
0	109855	TG18-LPH10 Pattern
0	109856	TG18-LPH50 Pattern
0	109857	TG18-LPH89 Pattern
0	109858	TG18-LPV10 Pattern
0	109859	TG18-LPV50 Pattern
0	109860	TG18-LPV89 Pattern
0	109861	TG18-AFC Pattern
0	109862	TG18-NS10 Pattern
0	109863	TG18-NS50 Pattern
0	109864	TG18-NS89 Pattern
0	109865	TG18-GV Pattern
0	109866	TG18-GVN Pattern
0	109867	TG18-GQ Pattern
0	109868	TG18-GQN Pattern
0	109869	TG18-GQB Pattern
0	109870	TG18-GA03 Pattern
0	109871	TG18-GA05 Pattern
0	109872	TG18-GA08 Pattern
0	109873	TG18-GA10 Pattern
0	109874	TG18-GA15 Pattern
0	109875	TG18-GA20 Pattern
0	109876	TG18-GA25 Pattern
0	109877	TG18-GA30 Pattern
0	109878	TG18-CH Image
0	109879	TG18-KN Image
0	109880	TG18-MM1 Image
0	109881	TG18-MM2 Image
0	109901	OIQ Pattern
0	109902	ANG Pattern
0	109903	GD Pattern
0	109904	BN01 Pattern
0	109905	BN02 Pattern
0	109906	BN03 Pattern
0	109907	BN04 Pattern
0	109908	BN05 Pattern
0	109909	BN06 Pattern
0	109910	BN07 Pattern
0	109911	BN08 Pattern
0	109912	BN09 Pattern
0	109913	BN10 Pattern
0	109914	BN11 Pattern
0	109915	BN12 Pattern
0	109916	BN13 Pattern
0	109917	BN14 Pattern
0	109918	BN15 Pattern
0	109919	BN16 Pattern
0	109920	BN17 Pattern
0	109921	BN18 Pattern
0	109931	DIN Grayscale Pattern
0	109932	DIN Geometry Pattern
0	109933	DIN Resolution Pattern
0	109941	White Pattern
0	109943	SMPTE Pattern
0	109991	CRT Display
0	109992	Liquid Crystal Display
0	109993	Plasma Display
0	109994	OLED
0	109995	DLP Rear Projection System
0	109996	DLP Front Projection System
0	109997	CRT Rear Projection System
0	109998	CRT Front Projection System
0	109999	Other Projection System
0	110001	Image Processing
0	110002	Quality Control
0	110003	Computer Aided Diagnosis
0	110004	Computer Aided Detection
0	110005	Interpretation
0	110006	Transcription
0	110007	Report Verification
0	110008	Print
0	110009	No subsequent Workitems
0	110010	Film
0	110011	Dictation
0	110012	Transcription
0	110013	Media Import
0	110020	Sheet Film Digitized
0	110021	Cine Film Digitized
0	110022	Video Tape Digitized
0	110023	Paper Digitized
0	110024	CD Imported
0	110025	DVD Imported
0	110026	MOD Imported
0	110027	Studies Imported
0	110028	Instances Imported
0	110030	USB Disk Emulation
0	110031	Email
0	110032	CD
0	110033	DVD
0	110034	Compact Flash
0	110035	Multi-media Card
0	110036	Secure Digital Card
0	110037	URI
0	110038	Paper Document
0	110100	Application Activity
0	110101	Audit Log Used
0	110102	Begin Transferring DICOM Instances
0	110103	DICOM Instances Accessed
0	110104	DICOM Instances Transferred
0	110105	DICOM Study Deleted
0	110106	Export
0	110107	Import
0	110108	Network Entry
0	110109	Order Record
0	110110	Patient Record
0	110111	Procedure Record
0	110112	Query
0	110113	Security Alert
0	110114	User Authentication
0	110120	Application Start
0	110121	Application Stop
0	110122	Login
0	110123	Logout
0	110124	Attach
0	110125	Detach
0	110126	Node Authentication
0	110127	Emergency Override Started
0	110128	Network Configuration
0	110129	Security Configuration
0	110130	Hardware Configuration
0	110131	Software Configuration
0	110132	Use of Restricted Function
0	110133	Audit Recording Stopped
0	110134	Audit Recording Started
0	110135	Object Security Attributes Changed
0	110136	Security Roles Changed
0	110137	User security Attributes Changed
0	110138	Emergency Override Stopped
0	110139	Remote Service Operation Started
0	110140	Remote Service Operation Stopped
0	110141	Local Service Operation Started
0	110142	Local Service Operation Stopped
0	110150	Application
0	110151	Application Launcher
0	110152	Destination Role ID
0	110153	Source Role ID
0	110154	Destination Media
0	110155	Source Media
0	110180	Study Instance UID
0	110181	SOP Class UID
0	110182	Node ID
0	110190	Issuer of Identifier
0	110500	Doctor canceled procedure
0	110501	Equipment failure
0	110502	Incorrect procedure ordered
0	110503	Patient allergic to media/contrast
0	110504	Patient died
0	110505	Patient refused to continue procedure
0	110506	Patient taken for treatment or surgery
0	110507	Patient did not arrive
0	110508	Patient pregnant
0	110509	Change of procedure for correct charging
0	110510	Duplicate order
0	110511	Nursing unit cancel
0	110512	Incorrect side ordered
0	110513	Discontinued for unspecified reason
0	110514	Incorrect worklist entry selected
0	110515	Patient condition prevented continuing
0	110516	Equipment change
0	110518	Patient Movement
0	110519	Operator Error
0	110521	Objects incorrectly formatted
0	110522	Object Types not supported
0	110523	Object Set incomplete
0	110524	Media Failure
0	110526	Resource pre-empted
0	110527	Resource inadequate
0	110528	Discontinued Procedure Step rescheduled
0	110529	Discontinued Procedure Step rescheduling recommended
0	110700	Ventral Diencephalon
0	110701	White Matter T1 Hypointensity
0	110702	White Matter T2 Hyperintensity
0	110703	superior longitudinal fasciculus I
0	110704	superior longitudinal fasciculus II
0	110705	superior longitudinal fasciculus III
0	110706	Perilesional White Matter
0	110800	Spin Tagging Perfusion MR Signal Intensity
0	110801	Contrast Agent Angio MR Signal Intensity
0	110802	Time Of Flight Angio MR Signal Intensity
0	110803	Proton Density Weighted MR Signal Intensity
0	110804	T1 Weighted MR Signal Intensity
0	110805	T2 Weighted MR Signal Intensity
0	110806	T2* Weighted MR Signal Intensity
0	110807	Field Map MR Signal Intensity
0	110808	Fractional Anisotropy
0	110809	Relative Anisotropy
0	110810	Volumetric Diffusion Dxx Component
0	110811	Volumetric Diffusion Dxy Component
0	110812	Volumetric Diffusion Dxz Component
0	110813	Volumetric Diffusion Dyy Component
0	110814	Volumetric Diffusion Dyz Component
0	110815	Volumetric Diffusion Dzz Component
0	110816	T1 Weighted Dynamic Contrast Enhanced MR Signal Intensity
0	110817	T2 Weighted Dynamic Contrast Enhanced MR Signal Intensity
0	110818	T2* Weighted Dynamic Contrast Enhanced MR Signal Intensity
0	110819	Blood Oxygenation Level
0	110820	Nuclear Medicine Projection Activity
0	110821	Nuclear Medicine Tomographic Activity
0	110822	Spatial Displacement X Component
0	110823	Spatial Displacement Y Component
0	110824	Spatial Displacement Z Component
0	110825	Hemodynamic Resistance
0	110826	Indexed Hemodynamic Resistance
0	110827	Tissue Velocity
0	110828	Flow Velocity
0	110829	Flow Variance
0	110830	Elasticity
0	110831	Perfusion
0	110832	Speed of sound
0	110833	Ultrasound Attenuation
0	110834	RGB R Component
0	110835	RGB G Component
0	110836	RGB B Component
0	110837	YBR FULL Y Component
0	110838	YBR FULL CB Component
0	110839	YBR FULL CR Component
0	110840	YBR PARTIAL Y Component
0	110841	YBR PARTIAL CB Component
0	110842	YBR PARTIAL CR Component
0	110843	YBR ICT Y Component
0	110844	YBR ICT CB Component
0	110845	YBR ICT CR Component
0	110846	YBR RCT Y Component
0	110847	YBR RCT CB Component
0	110848	YBR RCT CR Component
0	110849	Echogenicity
0	110850	X-Ray Attenuation
0	110851	X-Ray Attenuation Coefficient
0	110852	MR signal intensity
0	110853	Binary Segmentation
0	110854	Fractional Probabilistic Segmentation
0	110855	Fractional Occupancy Segmentation
0	110856	Linear Displacement
0	110857	Photon Energy
0	110858	Time
0	110859	Angle
0	110860	Left-Right Axis
0	110861	Head-Foot Axis
0	110862	Anterior-Posterior Axis
0	110863	Apex-Base Axis
0	110864	Anterior-Inferior Axis
0	110865	Septum-Wall Axis
0	110866	Right To Left
0	110867	Left To Right
0	110868	Head To Foot
0	110869	Foot To Head
0	110870	Anterior To Posterior
0	110871	Posterior To Anterior
0	110872	Apex To Base
0	110873	Base To Apex
0	110874	Anterior To Inferior
0	110875	Inferior To Anterior
0	110876	Septum To Wall
0	110877	Wall To Septum
0	110901	Image Position (Patient) X
0	110902	Image Position (Patient) Y
0	110903	Image Position (Patient) Z
0	110904	Image Orientation (Patient) Row X
0	110905	Image Orientation (Patient) Row Y
0	110906	Image Orientation (Patient) Row Z
0	110907	Image Orientation (Patient) Column X
0	110908	Image Orientation (Patient) Column Y
0	110909	Image Orientation (Patient) Column Z
0	110910	Pixel Data Rows
0	110911	Pixel Data Columns
0	111001	Algorithm Name
0	111002	Algorithm Parameters
0	111003	Algorithm Version
0	111004	Analysis Performed
0	111005	Assessment Category
0	111006	Breast composition
0	111007	Breast Outline including Pectoral Muscle Tissue
0	111008	Calcification Distribution
0	111009	Calcification Type
0	111010	Center
0	111011	Certainty of Feature
0	111012	Certainty of Finding
0	111013	Certainty of Impression
0	111014	Clockface or region
0	111015	Composite Feature
0	111016	Composite type
0	111017	CAD Processing and Findings Summary
0	111018	Content Date
0	111019	Content Time
0	111020	Depth
0	111021	Description of Change
0	111022	Detection Performed
0	111023	Differential Diagnosis/Impression
0	111024	Failed Analyses
0	111025	Failed Detections
0	111026	Horizontal Pixel Spacing
0	111027	Image Laterality
0	111028	Image Library
0	111029	Image Quality Rating
0	111030	Image Region
0	111031	Image View
0	111032	Image View Modifier
0	111033	Impression Description
0	111034	Individual Impression/Recommendation
0	111035	Lesion Density
0	111036	Mammography CAD Report
0	111037	Margins
0	111038	Number of calcifications
0	111039	Object type
0	111040	Original Source
0	111041	Outline
0	111042	Pathology
0	111043	Patient Orientation Column
0	111044	Patient Orientation Row
0	111045	Pectoral Muscle Outline
0	111046	Percent Fibroglandular Tissue
0	111047	Probability of cancer
0	111048	Quadrant location
0	111049	Qualitative Difference
0	111050	Quality Assessment
0	111051	Quality Control Standard
0	111052	Quality Finding
0	111053	Recommended Follow-up
0	111054	Recommended Follow-up Date
0	111055	Recommended Follow-up Interval
0	111056	Rendering Intent
0	111057	Scope of Feature
0	111058	Selected Region Description
0	111059	Single Image Finding
0	111060	Study Date
0	111061	Study Time
0	111062	Successful Analyses
0	111063	Successful Detections
0	111064	Summary of Detections
0	111065	Summary of Analyses
0	111066	Vertical Pixel Spacing
0	111069	Crosstable
0	111071	CAD Operating Point
0	111072	Maximum CAD Operating Point
0	111081	CAD Operating Point Description
0	111086	False Markers per Image
0	111087	False Markers per Case
0	111088	Case Sensitivity
0	111089	Lesion Sensitivity
0	111090	Case Specificity
0	111091	Image Specificity
0	111092	Recommended CAD Operating Point
0	111093	CAD Operating Point Table
0	111099	Selected region
0	111100	Breast geometry
0	111101	Image Quality
0	111102	Non-lesion
0	111103	Density
0	111104	Individual Calcification
0	111105	Calcification Cluster
0	111111	Cooper's ligament changes
0	111112	Mass in the skin
0	111113	Mass on the skin
0	111120	Post Procedure Mammograms for Marker Placement
0	111121	Follow-up post biopsy as directed by clinician
0	111122	Known biopsy proven malignancy - take appropriate action
0	111123	Marker placement
0	111124	Personal history of breast cancer with mastectomy
0	111125	Known biopsy proven malignancy
0	111126	Image detected mass
0	111127	Targeted
0	111128	Survey
0	111129	Clustered microcysts
0	111130	Complicated cyst
0	111135	Additional projections
0	111136	Spot magnification view(s)
0	111137	Ultrasound
0	111138	Old films for comparison
0	111139	Ductography
0	111140	Normal interval follow-up
0	111141	Any decision to biopsy should be based on clinical assessment
0	111142	Follow-up at short interval (1-11 months)
0	111143	Biopsy should be considered
0	111144	Needle localization and biopsy
0	111145	Histology using core biopsy
0	111146	Suggestive of malignancy - take appropriate action
0	111147	Cytologic analysis
0	111148	Biopsy should be strongly considered
0	111149	Highly suggestive of malignancy - take appropriate action
0	111150	Presentation Required: Rendering device is expected to present
0	111151	Presentation Optional: Rendering device may present
0	111152	Not for Presentation: Rendering device expected not to present
0	111153	Target content items are related temporally
0	111154	Target content items are related spatially
0	111155	Target content items are related contra-laterally
0	111156	Feature detected on the only image
0	111157	Feature detected on only one of the images
0	111158	Feature detected on multiple images
0	111159	Feature detected on images from multiple modalities
0	111168	Scar tissue
0	111170	J Wire
0	111171	Pacemaker
0	111172	Paddle
0	111173	Collimator
0	111174	ID Plate
0	111175	Other Marker
0	111176	Unspecified
0	111177	View and Laterality Marker is missing
0	111178	View and Laterality Marker does not have both view and laterality
0	111179	View and Laterality Marker does not have approved codes
0	111180	View and Laterality Marker is not near the axilla
0	111181	View and Laterality Marker overlaps breast tissue
0	111182	View and Laterality Marker is partially obscured
0	111183	View and Laterality Marker is incorrect
0	111184	View and Laterality Marker is off image
0	111185	Flash is not near edge of film
0	111186	Flash is illigible, does not fit, or is lopsided
0	111187	Flash doesn't include patient name and additional patient id
0	111188	Flash doesn't include date of examination
0	111189	Flash doesn't include facility name and location
0	111190	Flash doesn't include technologist identification
0	111191	Flash doesn't include cassette/screen/detector identification
0	111192	Flash doesn't include mammography unit identification
0	111193	Date sticker is missing
0	111194	Technical factors missing
0	111195	Collimation too close to breast
0	111196	Inadequate compression
0	111197	MLO Insufficient pectoral muscle
0	111198	MLO No fat is visualized posterior to fibroglandular tissues
0	111199	MLO Poor separation of deep and superficial breast tissues
0	111200	MLO Evidence of motion blur
0	111201	MLO Inframammary fold is not open
0	111202	CC Not all medial tissue visualized
0	111203	CC Nipple not centered on image
0	111204	CC Posterior nipple line does not measure within 1 cm of MLO
0	111205	Nipple not in profile
0	111206	Insufficient implant displacement incorrect
0	111207	Image artifact(s)
0	111208	Grid artifact(s)
0	111209	Positioning
0	111210	Motion blur
0	111211	Under exposed
0	111212	Over exposed
0	111213	No image
0	111214	Detector artifact(s)
0	111215	Artifact(s) other than grid or detector artifact
0	111216	Mechanical failure
0	111217	Electrical failure
0	111218	Software failure
0	111219	Inappropriate image processing
0	111220	Other failure
0	111221	Unknown failure
0	111222	Succeeded
0	111223	Partially Succeeded
0	111224	Failed
0	111225	Not Attempted
0	111233	Individual Impression / Recommendation Analysis
0	111234	Overall Impression / Recommendation Analysis
0	111235	Unusable - Quality renders image unusable
0	111236	Usable - Does not meet the quality control standard
0	111237	Usable - Meets the quality control standard
0	111238	Mammography Quality Control Manual 1999, ACR
0	111239	Title 21 CFR Section 900, Subpart B
0	111240	Institutionally defined quality control standard
0	111241	All algorithms succeeded; without findings
0	111242	All algorithms succeeded; with findings
0	111243	Not all algorithms succeeded; without findings
0	111244	Not all algorithms succeeded; with findings
0	111245	No algorithms succeeded; without findings
0	111248	Adenolipoma
0	111249	Ductal hyperplasia
0	111250	Adenomyoepithelioma
0	111251	Normal axillary node
0	111252	Axillary node with calcifications
0	111253	Axillary node hyperplasia
0	111254	Asynchronous involution
0	111255	Benign cyst with blood
0	111256	Benign Calcifications
0	111257	Intracystic papilloma
0	111258	Ductal adenoma
0	111259	Diabetic fibrous mastopathy
0	111260	Extra abdominal desmoid
0	111262	Epidermal inclusion cyst
0	111263	Fibroadenomatoid hyperplasia
0	111264	Fibroadenolipoma
0	111265	Foreign body (reaction)
0	111269	Galactocele
0	111271	Hemangioma - nonparenchymal, subcutaneous
0	111273	Hyperplasia, usual
0	111277	Juvenile papillomatosis
0	111278	Lactating adenoma
0	111279	Lactational change
0	111281	Large duct papilloma
0	111283	Myofibroblastoma
0	111284	Microglandular adenosis
0	111285	Multiple Intraductal Papillomas
0	111286	No abnormality
0	111287	Normal breast tissue
0	111288	Neurofibromatosis
0	111290	Oil cyst (fat necrosis cyst)
0	111291	Post reduction mammoplasty
0	111292	Pseudoangiomatous stromal hyperplasia
0	111293	Radial scar
0	111294	Sclerosing adenosis
0	111296	Silicone granuloma
0	111297	Nipple Characteristic
0	111298	Virginal hyperplasia
0	111299	Peripheral duct papillomas
0	111300	Axillary node with lymphoma
0	111301	Axillary nodal metastases
0	111302	Angiosarcoma
0	111303	Blood vessel (vascular) invasion
0	111304	Carcinoma in children
0	111305	Carcinoma in ectopic breast
0	111306	Carcinoma with endocrine differentiation
0	111307	Basal cell carcinoma of nipple
0	111308	Carcinoma with metaplasia
0	111309	Cartilaginous and osseous change
0	111310	Carcinoma in pregnancy and lactation
0	111311	Carcinosarcoma
0	111312	Intraductal comedocarcinoma with necrosis
0	111313	Intraductal carcinoma, low grade
0	111314	Intraductal carcinoma micro-papillary
0	111315	Intracystic papillary carcinoma
0	111316	Invasive and in-situ carcinoma
0	111317	Invasive lobular carcinoma
0	111318	Leukemic infiltration
0	111320	Lympathic vessel invasion
0	111321	Lymphoma
0	111322	Occult carcinoma presenting with axillary lymph node metastases
0	111323	Metastatic cancer to the breast
0	111324	Metastatic cancer to the breast from the colon
0	111325	Metastatic cancer to the breast from the lung
0	111326	Metastatic melanoma to the breast
0	111327	Metastatic cancer to the breast from the ovary
0	111328	Metastatic sarcoma to the breast
0	111329	Multifocal intraductal carcinoma
0	111330	Metastatic disease to axillary node
0	111331	Malignant fibrous histiocytoma
0	111332	Multifocal invasive ductal carcinoma
0	111333	Metastasis to an intramammary lymph node
0	111334	Malignant melanoma of nipple
0	111335	Neoplasm of the mammary skin
0	111336	Papillary carcinoma in-situ
0	111338	Recurrent malignancy
0	111340	Squamous cell carcinoma of the nipple
0	111341	Intraductal carcinoma, high grade
0	111342	Invasive cribriform carcinoma
0	111343	Angular margins
0	111344	Fine pleomorphic calcification
0	111345	Macrocalcifications
0	111346	Calcifications within a mass
0	111347	Calcifications outside of a mass
0	111350	Breast background echotexture
0	111351	Homogeneous fat echotexture
0	111352	Homogeneous fibroglandular echotexture
0	111353	Heterogeneous echotexture
0	111354	Orientation
0	111355	Parallel
0	111356	Not parallel
0	111357	Lesion boundary
0	111358	Abrupt interface
0	111359	Echogenic halo
0	111360	Echo pattern
0	111361	Anechoic
0	111362	Hyperechoic
0	111363	Complex
0	111364	Hypoechoic
0	111365	Isoechoic
0	111366	Posterior acoustic features
0	111367	No posterior acoustic features
0	111368	Posterior enhancement
0	111369	Posterior shadowing
0	111370	Combined posterior enhancement and shadowing
0	111371	Identifiable effect on surrounding tissues
0	111372	Vascularity
0	111373	Vascularity not present
0	111374	Vascularity not assessed
0	111375	Vascularity present in lesion
0	111376	Vascularity present immediately adjacent to lesion
0	111377	Diffusely increased vascularity in surrounding tissue
0	111380	Correlation to other Findings
0	111381	Correlates to physical exam findings
0	111382	Correlates to mammography findings
0	111383	Correlates to MRI findings
0	111384	Correlates to ultrasound findings
0	111385	Correlates to other imaging findings
0	111386	No correlation to other imaging findings
0	111387	No correlation to clinical findings
0	111388	Malignancy Type
0	111389	Invasive breast carcinoma
0	111390	Other malignancy type
0	111391	Menstrual Cycle Phase
0	111392	1st week
0	111393	2nd week
0	111394	3rd week
0	111395	Estimated Timeframe
0	111396	< 3 months ago
0	111397	4 months to 1 year ago
0	111398	> 1 year ago
0	111399	Timeframe uncertain
0	111400	Breast Imaging Report
0	111401	Reason for procedure
0	111402	Clinical Finding
0	111403	Baseline screening mammogram
0	111404	First mammogram ever
0	111405	Implant type
0	111406	Number of similar findings
0	111407	Implant finding
0	111408	Film Screen Mammography
0	111409	Digital Mammography
0	111410	Surgical consult
0	111411	Mammography CAD
0	111412	Narrative Summary
0	111413	Overall Assessment
0	111414	Supplementary Data
0	111415	Additional evaluation requested from prior study
0	111416	Follow-up at short interval from prior study
0	111417	History of breast augmentation, asymptomatic
0	111418	Review of an outside study
0	111419	Additional evaluation requested from abnormal screening exam
0	111420	History of benign breast biopsy
0	111421	Personal history of breast cancer with breast conservation therapy
0	111423	Physical Examination Results
0	111424	Comparison to previous findings
0	111425	Intraluminal filling defect
0	111426	Multiple filling defect
0	111427	Abrupt duct termination
0	111428	Extravasation
0	111429	Duct narrowing
0	111430	Cyst fill
0	111431	Instrument Approach
0	111432	Inferolateral to superomedial
0	111433	Inferomedial to superolateral
0	111434	Superolateral to inferomedial
0	111435	Superomedial to inferolateral
0	111436	Number of passes
0	111437	Number of specimens
0	111438	Needle in target
0	111439	Number of needles around target
0	111440	Incision made
0	111441	Microclip placed
0	111442	Confirmation of target
0	111443	Target completely contained in the specimen
0	111444	Target partially obtained in the specimen
0	111445	Target not in the specimen
0	111446	Calcifications seen in the core
0	111447	Lesion completely removed
0	111448	Lesion partially removed
0	111449	Fluid obtained
0	111450	Light brown color
0	111451	Dark red color
0	111452	Dark brown color
0	111453	Bright red color
0	111454	Blood tinged color
0	111455	Occult blood test result
0	111456	Action on fluid
0	111457	Sent for analysis
0	111458	Discarded
0	111459	Mass with calcifications
0	111460	Complex cyst
0	111461	Intracystic lesion
0	111462	Solid mass
0	111463	Supplementary Data for Intervention
0	111464	Procedure Modifier
0	111465	Needle Gauge
0	111466	Severity of Complication
0	111467	Needle Length
0	111468	Pathology Results
0	111469	Sampling DateTime
0	111470	Uninvolved
0	111471	Involved
0	111472	Nipple involved
0	111473	Number of nodes removed
0	111474	Number of nodes positive
0	111475	Estrogen receptor
0	111476	Progesterone receptor
0	111477	S Phase
0	111478	Non-bloody discharge (from nipple)
0	111479	Difficult physical/clinical examination
0	111480	Cancer elsewhere
0	111481	Saline implant
0	111482	Polyurethane implant
0	111483	Percutaneous silicone injection
0	111484	Combination implant
0	111485	Pre-pectoral implant
0	111486	Retro-pectoral implant
0	111487	Mammographic (crosshair)
0	111488	Mammographic (grid)
0	111489	Palpation guided
0	111490	Vacuum assisted
0	111491	Abnormal discharge
0	111492	No complications
0	111494	Stage 0
0	111495	Stage I
0	111496	Stage IIA
0	111497	Stage IIB
0	111498	Stage IIIA
0	111499	Stage IIIB
0	111500	Stage IIIC
0	111501	Stage IV
0	111502	Bloom-Richardson Grade
0	111503	Normal implants
0	111504	Asymmetric implants
0	111505	Calcified implant
0	111506	Distorted implant
0	111507	Silicone-laden lymph nodes
0	111508	Free silicone
0	111509	Herniated implant
0	111510	Explantation
0	111511	Relevant Patient Information for Breast Imaging
0	111512	Medication History
0	111513	Relevant Previous Procedures
0	111514	Relevant Indicated Problems
0	111515	Relevant Risk Factors
0	111516	Medication Type
0	111517	Relevant Patient Information
0	111518	Age when first menstrual period occurred
0	111519	Age at First Full Term Pregnancy
0	111520	Age at Menopause
0	111521	Age when hysterectomy performed
0	111522	Age when left ovary removed
0	111523	Age when right ovary removed
0	111524	Age Started
0	111525	Age Ended
0	111526	DateTime Started
0	111527	DateTime Ended
0	111528	Ongoing
0	111529	Brand Name
0	111530	Risk Factor modifier
0	111531	Previous Procedure
0	111532	Pregnancy Status
0	111533	Indicated Problem
0	111534	Role of person reporting
0	111535	DateTime problem observed
0	111536	DateTime of last evaluation
0	111537	Family Member with Risk Factor
0	111538	Age at Occurrence
0	111539	Menopausal phase
0	111540	Side of Family
0	111541	Maternal
0	111542	Unspecified gynecological hormone
0	111543	Breast feeding history
0	111544	Average breast feeding period
0	111545	Substance Use History
0	111546	Used Substance Type
0	111547	Environmental Exposure History
0	111548	Environmental Factor
0	111549	Previous Reports
0	111550	Personal breast cancer history
0	111551	History of endometrial cancer
0	111552	History of ovarian cancer
0	111553	History of high risk lesion on previous biopsy
0	111554	Post menopausal patient
0	111555	Late child bearing (after 30)
0	111556	BRCA1 breast cancer gene
0	111557	BRCA2 breast cancer gene
0	111558	BRCA3 breast cancer gene
0	111559	Weak family history of breast cancer
0	111560	Intermediate family history of breast cancer
0	111561	Very strong family history of breast cancer
0	111562	Family history of prostate cancer
0	111563	Family history unknown
0	111564	Nipple discharge cytology
0	111565	Uterine malformations
0	111566	Spontaneous Abortion
0	111567	Gynecologic condition
0	111568	Gynecologic surgery
0	111569	Previous LBW or IUGR birth
0	111570	Previous fetal malformation/syndrome
0	111571	Previous RH negative or blood dyscrasia at birth
0	111572	History of multiple fetuses
0	111573	Current pregnancy, known or suspected malformations/syndromes
0	111574	Family history, fetal malformation/syndrome
0	111575	High
0	111576	Medium
0	111577	Low
0	111578	Dose frequency
0	111579	Rate of exposure
0	111580	Volume of use
0	111581	Relative dose amount
0	111582	Relative amount of exposure
0	111583	Relative amount of use
0	111584	Relative dose frequency
0	111585	Relative frequency of exposure
0	111586	Relative frequency of use
0	111587	No known exposure
0	111590	Recall for technical reasons
0	111591	Recall for imaging findings
0	111592	Recall for patient symptoms/ clinical findings
0	111593	LBW or IUGR
0	111601	Green filter
0	111602	Red filter
0	111603	Blue filter
0	111604	Yellow-green filter
0	111605	Blue-green filter
0	111606	Infrared filter
0	111607	Polarizing filter
0	111609	No filter
0	111621	Field 1 for Joslin 3 field
0	111622	Field 2 for Joslin 3 field
0	111623	Field 3 for Joslin 3 field
0	111625	Diffuse direct illumination
0	111626	Scheimpflug Camera
0	111627	Scotopic light
0	111628	Mesopic light
0	111629	Photopic light
0	111630	Dynamic light
0	111631	Average Glandular Dose
0	111632	Anode Target Material
0	111633	Compression Thickness
0	111634	Half Value Layer
0	111635	X-Ray Grid
0	111636	Entrance Exposure at RP
0	111637	Accumulated Average Glandular Dose
0	111638	Patient Equivalent Thickness
0	111641	Fixed grid
0	111642	Focused grid
0	111643	Reciprocating grid
0	111644	Parallel grid
0	111645	Crossed grid
0	111646	No grid
0	111671	Spectacle Prescription Report
0	111672	Add Near
0	111673	Add Intermediate
0	111674	Add Other
0	111675	Horizontal Prism Power
0	111676	Horizontal Prism Base
0	111677	Vertical Prism Power
0	111678	Vertical Prism Base
0	111679	Distance Pupillary Distance
0	111680	Near Pupillary Distance
0	111685	Autorefraction Visual Acuity
0	111686	Habitual Visual Acuity
0	111687	Prescription Visual Acuity
0	111688	Right Eye Rx
0	111689	Left Eye Rx
0	111690	Macular Grid Thickness and Volume Report
0	111691	Number of Images Used for Macular Measurements
0	111692	Number of Samples Used per Image
0	111693	Analysis Quality Rating
0	111694	Image Set Quality Rating
0	111695	Interfering Tears or Drops
0	111696	Visual Fixation Quality During Acquisition
0	111697	Visual Fixation Quality Problem
0	111698	Ophthalmic Macular Grid Problem
0	111700	Specimen Container Identifier
0	111701	Processing type
0	111702	DateTime of processing
0	111703	Processing step description
0	111704	Sampling Method
0	111705	Parent Specimen Identifier
0	111706	Issuer of Parent Specimen Identifier
0	111707	Parent specimen type
0	111708	Position Frame of Reference
0	111709	Location of sampling site
0	111710	Location of sampling site X offset
0	111711	Location of sampling site Y offset
0	111712	Location of sampling site Z offset
0	111718	Location of Specimen
0	111719	Location of Specimen X offset
0	111720	Location of Specimen Y offset
0	111721	Location of Specimen Z offset
0	111723	Visual Marking of Specimen
0	111724	Issuer of Specimen Identifier
0	111726	Dissection with entire specimen submission
0	111727	Dissection with representative sections submission
0	111729	Specimen storage
0	111741	Transmission illumination
0	111742	Reflection illumination
0	111743	Epifluorescence illumination
0	111744	Brightfield illumination
0	111745	Darkfield illumination
0	111746	Oblique illumination
0	111747	Phase contrast illumination
0	111748	Differential interference contrast
0	111749	Total internal reflection fluorescence
0	111750	Ultrasound Contact
0	111751	Ultrasound Immersion
0	111752	Optical
0	111753	Manual Keratometry
0	111754	Auto Keratometry
0	111755	Simulated Keratometry
0	111756	Equivalent K-reading
0	111760	Haigis
0	111761	Haigis-L
0	111762	Holladay 1
0	111763	Holladay 2
0	111764	Hoffer Q
0	111765	Olsen
0	111766	SRKII
0	111767	SRK-T
0	111768	ACD Constant
0	111769	Haigis a0
0	111770	Haigis a1
0	111771	Haigis a2
0	111772	Hoffer pACD Constant
0	111773	Surgeon Factor
0	111776	Front Of Cornea To Front Of Lens
0	111777	Back Of Cornea To Front Of Lens
0	111778	Single or Anterior Lens
0	111779	Posterior Lens
0	111780	Measurement From This Device
0	111781	External Data Source
0	111782	Axial Measurements SOP Instance
0	111783	Refractive Measurements SOP Instance
0	111786	Standard Deviation of measurements used
0	111787	Signal to Noise Ratio
0	111791	Spherical projection
0	111792	Surface contour mapping
0	111800	Visual Field 24-2 Test Pattern
0	111801	Visual Field 10-2 Test Pattern
0	111802	Visual Field 30-2 Test Pattern
0	111803	Visual Field 60-4 Test Pattern
0	111804	Visual Field Macula Test Pattern
0	111805	Visual Field Central 40 Point Test Pattern
0	111806	Visual Field Central 76 Point Test Pattern
0	111807	Visual Field Peripheral 60 Point Test Pattern
0	111808	Visual Field Full Field 81 Point Test Pattern
0	111809	Visual Field Full Field 120 Point Test Pattern
0	111810	Visual Field G Test Pattern
0	111811	Visual Field M Test Pattern
0	111812	Visual Field 07 Test Pattern
0	111813	Visual Field LVC Test Pattern
0	111814	Visual Field Central Test Pattern
0	111815	Visual Field SITA-Standard Test Strategy
0	111816	Visual Field SITA-SWAP Test Strategy
0	111817	Visual Field SITA-Fast Test Strategy
0	111818	Visual Field Full Threshold Test Strategy
0	111819	Visual Field FastPac Test Strategy
0	111820	Visual Field Full From Prior Test Strategy
0	111821	Visual Field Optima Test Strategy
0	111822	Visual Field Two-Zone Test Strategy
0	111823	Visual Field Three-Zone Test Strategy
0	111824	Visual Field Quantify-Defects Test Strategy
0	111825	Visual Field TOP Test Strategy
0	111826	Visual Field Dynamic Test Strategy
0	111827	Visual Field Normal Test Strategy
0	111828	Visual Field 1-LT Test Strategy
0	111829	Visual Field 2-LT Test Strategy
0	111830	Visual Field LVS Test Strategy
0	111831	Visual Field GATE Test Strategy
0	111832	Visual Field GATEi Test Strategy
0	111833	Visual Field 2LT-Dynamic Test Strategy
0	111834	Visual Field 2LT-Normal Test Strategy
0	111835	Visual Field Fast Threshold Test Strategy
0	111836	Visual Field CLIP Test Strategy
0	111837	Visual Field CLASS Strategy
0	111838	Age corrected
0	111839	Threshold related
0	111840	Single luminance
0	111841	Foveal sensitivity related
0	111842	Related to non macular sensitivity
0	111843	Automated Optical
0	111844	Blind Spot Monitoring
0	111845	Macular Fixation Testing
0	111846	Observation by Examiner
0	111847	Outside normal limits
0	111848	Borderline
0	111849	Abnormally high sensitivity
0	111850	General reduction in sensitivity
0	111851	Borderline and general reduction in sensitivity
0	111852	Visual Field Index
0	111853	Visual Field Loss Due to Diffuse Defect
0	111854	Visual Field Loss Due to Local Defect
0	111855	Glaucoma Hemifield Test Analysis
0	111856	Optical Fixation Measurements
0	111900	Macula centered
0	111901	Disc centered
0	111902	Lesion centered
0	111903	Disc-macula centered
0	111904	Mid-peripheral-superior
0	111905	Mid-peripheral-superior temporal
0	111906	Mid-peripheral-temporal
0	111907	Mid-peripheral-inferior temporal
0	111908	Mid-peripheral-inferior
0	111909	Mid-peripheral-inferior nasal
0	111910	Mid-peripheral-nasal
0	111911	Mid-peripheral-superior nasal
0	111912	Peripheral-superior
0	111913	Peripheral-superior temporal
0	111914	Peripheral-temporal
0	111915	Peripheral-inferior temporal
0	111916	Peripheral-inferior
0	111917	Peripheral-inferior nasal
0	111918	Peripheral-nasal
0	111919	Peripheral-superior nasal
0	111920	Time domain
0	111921	Spectral domain
0	111922	No corneal compensation
0	111923	Corneal birefringence compensation
0	111924	Retinal topography
0	111925	Retinal nerve fiber layer thickness
0	111926	Ganglion cell complex thickness
0	111927	Total retinal thickness (ILM to IS-OS)
0	111928	Total retinal thickness (ILM to RPE)
0	111929	Total retinal thickness (ILM to BM)
0	111930	Absolute ophthalmic thickness
0	111931	Thickness deviation category from normative data
0	111932	Thickness deviation from normative data
0	111933	Related ophthalmic thickness map
0	111934	Disc-Fovea
0	111935	p>5%
0	111936	p<5%
0	111937	p<2%
0	111938	p<1%
0	111939	p<0.5%
0	111940	Corneal axial power map
0	111941	Corneal instantaneous power map
0	111942	Corneal refractive power map
0	111943	Corneal elevation map
0	111944	Corneal wavefront map
0	111945	Elevation-based corneal tomographer
0	111946	Reflection-based corneal topographer
0	111947	Interferometry-based corneal tomographer
0	112000	Chest CAD Report
0	112001	Opacity
0	112002	Series Instance UID
0	112003	Associated Chest Component
0	112004	Abnormal interstitial pattern
0	112005	Radiographic anatomy
0	112006	Distribution Descriptor
0	112007	Border definition
0	112008	Site involvement
0	112009	Type of Content
0	112010	Texture Descriptor
0	112011	Positioner Primary Angle
0	112012	Positioner Secondary Angle
0	112013	Location in Chest
0	112014	Orientation Descriptor
0	112015	Border shape
0	112016	Baseline Category
0	112017	Cavity extent as percent of volume
0	112018	Calcification extent as percent of surface
0	112019	Calcification extent as percent of volume
0	112020	Response Evaluation
0	112021	Response Evaluation Method
0	112022	RECIST
0	112023	Composite Feature Modifier
0	112024	Single Image Finding Modifier
0	112025	Size Descriptor
0	112026	Width Descriptor
0	112027	Opacity Descriptor
0	112028	Abnormal Distribution of Anatomic Structure
0	112029	WHO
0	112030	Calcification Descriptor
0	112031	Attenuation Coefficient
0	112032	Threshold Attenuation Coefficient
0	112033	Abnormal opacity
0	112034	Calculation Description
0	112035	Performance of Pediatric and Adult Chest Radiography, ACR
0	112036	ACR Position Statement
0	112037	Non-lesion Modifier
0	112038	Osseous Modifier
0	112039	Tracking Identifier
0	112040	Tracking Unique Identifier
0	112041	Target Lesion Complete Response
0	112042	Target Lesion Partial Response
0	112043	Target Lesion Progressive Disease
0	112044	Target Lesion Stable Disease
0	112045	Non-Target Lesion Complete Response
0	112046	Non-Target Lesion Incomplete Response or Stable Disease
0	112047	Non-Target Lesion Progressive Disease
0	112048	Current Response
0	112049	Best Overall Response
0	112050	Anatomic Identifier
0	112051	Measurement of Response
0	112052	Bronchovascular
0	112053	Osseous
0	112054	Secondary pulmonary lobule
0	112055	Agatston scoring method
0	112056	Volume scoring method
0	112057	Mass scoring method
0	112058	Calcium score
0	112059	Primary complex
0	112060	Oligemia
0	112061	Abnormal lines (1D)
0	112062	Abnormal lucency
0	112063	Abnormal calcifications
0	112064	Abnormal texture
0	112065	Reticulonodular pattern
0	112066	Beaded septum sign
0	112067	Nodular pattern
0	112068	Pseudoplaque
0	112069	Signet-ring sign
0	112070	Air bronchiologram
0	112071	Air bronchogram
0	112072	Air crescent
0	112073	Halo sign
0	112074	Target Lesion at Baseline
0	112075	Non-Target Lesion at Baseline
0	112076	Non-Lesion at Baseline
0	112077	Vasoconstriction
0	112078	Vasodilation
0	112079	Architectural distortion
0	112080	Mosaic perfusion
0	112081	Pleonemia
0	112082	Interface
0	112083	Line
0	112084	Lucency
0	112085	Midlung window
0	112086	Carina angle
0	112087	Centrilobular structures
0	112088	Anterior junction line
0	112089	Posterior junction line
0	112090	Azygoesophageal recess interface
0	112091	Paraspinal line
0	112092	Posterior tracheal stripe
0	112093	Right tracheal stripe
0	112094	Stripe
0	112095	Hiatus
0	112096	Rib Scalene Tubercle
0	112097	Vertebral Intervertebral Notch
0	112098	Subscapular Fossa
0	112099	Scapular Spine
0	112100	Scapular Supraspinatus Fossa
0	112101	Scapular Infraspinatus Fossa
0	112102	Aortic knob
0	112103	Arch of the Azygos vein
0	112104	Air-fluid level
0	112105	Corona radiata
0	112106	Honeycomb pattern
0	112107	Fleischner's line(s)
0	112108	Intralobular lines
0	112109	Kerley A line
0	112110	Kerley B line
0	112111	Kerley C lines
0	112112	Parenchymal band
0	112113	Reticular pattern
0	112114	Septal line(s)
0	112115	Subpleural line
0	112116	Tramline shadow
0	112117	Tubular shadow
0	112118	Density
0	112119	Dependent opacity
0	112120	Ground glass opacity
0	112121	Infiltrate
0	112122	Micronodule
0	112123	Phantom tumor (pseudotumor)
0	112124	Shadow
0	112125	Small irregular opacities
0	112126	Small rounded opacities
0	112127	Tree-in-bud sign
0	112128	Granular pattern
0	112129	Miliary pattern
0	112130	Mosaic pattern
0	112131	Extremely small
0	112132	Very small
0	112133	Too small
0	112134	Elliptic
0	112135	Lobulated
0	112136	Spiculated
0	112137	Sharply defined
0	112138	Distinctly defined
0	112139	Well demarcated
0	112140	Sharply demarcated
0	112141	Poorly demarcated
0	112142	Circumscribed
0	112143	Air
0	112144	Soft tissue
0	112145	Calcium
0	112146	Acinar
0	112147	Air space
0	112148	Fibronodular
0	112149	Fluffy
0	112150	Linear
0	112151	Profusion
0	112152	Silhouette sign
0	112153	Subpleural
0	112154	Bat's wing distribution
0	112155	Butterfly distribution
0	112156	Centrilobular
0	112157	Coalescent
0	112158	Lobar
0	112159	Hyper-acute
0	112160	Homogeneous (uniform opacity)
0	112161	Inhomogeneous
0	112162	Target
0	112163	Fibrocalcific
0	112164	Flocculent
0	112165	Difference in border shape
0	112166	Difference in border definition
0	112167	Difference in distribution
0	112168	Difference in site involvement
0	112169	Difference in Type of Content
0	112170	Difference in Texture
0	112171	Fiducial mark
0	112172	Portacath
0	112173	Chest tube
0	112174	Central line
0	112175	Kidney stent
0	112176	Pancreatic stent
0	112177	Nipple ring
0	112178	Coin
0	112179	Minimum Attenuation Coefficient
0	112180	Maximum Attenuation Coefficient
0	112181	Mean Attenuation Coefficient
0	112182	Median Attenuation Coefficient
0	112183	Standard Deviation of Attenuation Coefficient
0	112184	Performance of Pediatric and Adult Thoracic CT
0	112185	Performance of CT for Detection of Pulmonary Embolism in Adults
0	112186	Performance of High-Resolution CT of the Lungs in Adults
0	112187	Unspecified method of calculation
0	112188	Two-dimensional method
0	112189	Three-dimensional method
0	112191	Breast tissue density
0	112192	Volume of parenchymal tissue
0	112193	Volume of breast
0	112194	Mass of parenchymal tissue
0	112195	Mass of breast
0	112196	Area of Vascular Calcification
0	112197	Volume of Vascular Calcification
0	112198	Percentage of Vascular Calcification
0	112199	Mass of Vascular Calcification
0	112200	Average calcification distance in a calcification cluster
0	112201	Standard deviation distance of calcifications in a cluster
0	112220	Colon CAD Report
0	112222	Colon Overall Assessment
0	112224	Image Set Properties
0	112225	Slice Thickness
0	112226	Spacing between slices
0	112227	Frame of Reference UID
0	112228	Recumbent Patient Position with respect to gravity
0	112229	Identifying Segment
0	112232	Polyp stalk width
0	112233	Distance from anus
0	112238	Anatomic non-colon
0	112240	C0 - Inadequate Study/Awaiting Prior Comparisons
0	112241	C1 - Normal Colon or Benign Lesion
0	112242	C2 - Intermediate Polyp or Indeterminate Finding
0	112243	C3 - Polyp, Possibly Advanced Adenoma
0	112244	C4 - Colonic Mass, Likely Malignant
0	112248	ACR Guideline, Performance of Adult CT Colonography
0	112249	ACR Standard, CT medical physics performance monitoring
0	112300	AP+45
0	112301	AP-45
0	112302	Anatomical axis of femur
0	112303	Acetabular Center of Rotation
0	112304	Femur Head Center of Rotation
0	112305	Acetabular Cup Shell
0	112306	Acetabular Cup Insert
0	112307	Acetabular Cup Monoblock
0	112308	Femoral Head Ball Component
0	112309	Femoral Head Cone Taper Component
0	112310	Femoral Stem
0	112311	Femoral Stem Distal Component
0	112312	Femoral Stem Proximal Component
0	112313	Femoral Stem Component
0	112314	Neck Component
0	112315	Monoblock Stem
0	112316	Prosthetic Shaft Augment
0	112317	Femoral Head Resurfacing Component
0	112318	Pinning
0	112319	Sewing
0	112320	Bolting
0	112321	Wedging
0	112325	Distal Centralizer
0	112340	Generic 2D Planning
0	112341	Generic 3D Planning
0	112342	Generic Planning for Hip Replacement
0	112343	Generic Planning for Knee Replacement
0	112344	Müller Method Planning for Hip Replacement
0	112345	Implantation Plan
0	112346	Selected Implant Component
0	112347	Component ID
0	112348	Implant Template
0	112350	Component Connection
0	112351	Mating Feature Set ID
0	112352	Mating Feature ID
0	112353	Spatial Registration
0	112354	Patient Image
0	112355	Assembly
0	112356	User Selected Fiducial
0	112357	Derived Fiducial
0	112358	Information used for planning
0	112359	Supporting Information
0	112360	Implant Component List
0	112361	Patient Data Used During Planning
0	112362	Degrees of Freedom Specification
0	112363	Degree of Freedom ID
0	112364	Related Patient Data Not Used During Planning
0	112365	Related Implantation Reports
0	112366	Implant Assembly Template
0	112367	Planning Information for Intraoperative Usage
0	112368	Implantation Patient Positioning
0	112369	Fiducial Intent
0	112370	Component Type
0	112371	Manufacturer Implant Template
0	112372	Derived Planning Images
0	112373	Other Derived Planning Data
0	112374	Connected Implantation Plan Component
0	112375	Planning Method
0	112376	Degree of Freedom Exact Translational Value
0	112377	Degree of Freedom Minimum Translational Value
0	112378	Degree of Freedom Maximum Translational Value
0	112379	Degree of Freedom Exact Rotational Translation Value
0	112380	Degree of Freedom Minimum Rotational Value
0	112381	Degree of Freedom Maximum Rotational Value
0	112700	Peri-operative Photographic Imaging
0	112701	Gross Specimen Imaging
0	112702	Slide Microscopy
0	112703	Whole Slide Imaging
0	112704	WSI 20X RGB
0	112705	WSI 40X RGB
0	112706	Illumination Method
0	112707	Number of focal planes
0	112708	Focal plane Z offset
0	112709	Magnification selection
0	112710	Illumination wavelength
0	112711	Illumination spectral band
0	112712	Optical filter type
0	112713	Tissue selection method
0	112714	Multiple planes
0	112715	5X
0	112716	10X
0	112717	20X
0	112718	40X
0	112719	Nominal empty tile suppression
0	112720	High threshold empty tile suppression
0	112721	No empty tile suppression
0	113000	Of Interest
0	113001	Rejected for Quality Reasons
0	113002	For Referring Provider
0	113003	For Surgery
0	113004	For Teaching
0	113005	For Conference
0	113006	For Therapy
0	113007	For Patient
0	113008	For Peer Review
0	113009	For Research
0	113010	Quality Issue
0	113011	Document Title Modifier
0	113012	Key Object Description
0	113013	Best In Set
0	113014	Study
0	113015	Series
0	113016	Performed Procedure Step
0	113017	Stage-View
0	113018	For Printing
0	113020	For Report Attachment
0	113021	For Litigation
0	113026	Double exposure
0	113030	Manifest
0	113031	Signed Manifest
0	113032	Complete Study Content
0	113033	Signed Complete Study Content
0	113034	Complete Acquisition Content
0	113035	Signed Complete Acquisition Content
0	113036	Group of Frames for Display
0	113037	Rejected for Patient Safety Reasons
0	113038	Incorrect Modality Worklist Entry
0	113039	Data Retention Policy Expired
0	113040	Lossy Compression
0	113041	Apparent Diffusion Coefficient
0	113042	Pixel by pixel addition
0	113043	Diffusion weighted
0	113044	Diffusion Anisotropy
0	113045	Diffusion Attenuated
0	113046	Pixel by pixel division
0	113047	Pixel by pixel mask
0	113048	Pixel by pixel Maximum
0	113049	Pixel by pixel mean
0	113050	Metabolite Maps from spectroscopy data
0	113051	Pixel by pixel Minimum
0	113052	Mean Transit Time
0	113053	Pixel by pixel multiplication
0	113054	Negative Enhancement Integral
0	113055	Regional Cerebral Blood Flow
0	113056	Regional Cerebral Blood Volume
0	113057	R-Coefficient
0	113058	Proton Density
0	113059	Signal Change
0	113060	Signal to Noise
0	113061	Standard Deviation
0	113062	Pixel by pixel subtraction
0	113063	T1
0	113064	T2*
0	113065	T2
0	113066	Time Course of Signal
0	113067	Temperature encoded
0	113068	Student's T-Test
0	113069	Time To Peak
0	113070	Velocity encoded
0	113071	Z-Score
0	113072	Multiplanar reformatting
0	113073	Curved multiplanar reformatting
0	113074	Volume rendering
0	113075	Surface rendering
0	113076	Segmentation
0	113077	Volume editing
0	113078	Maximum intensity projection
0	113079	Minimum intensity projection
0	113080	Glutamate and glutamine
0	113081	Choline/Creatine Ratio
0	113082	N-acetylaspartate /Creatine Ratio
0	113083	N-acetylaspartate /Choline Ratio
0	113085	Spatial resampling
0	113086	Edge enhancement
0	113087	Smoothing
0	113088	Gaussian blur
0	113089	Unsharp mask
0	113090	Image stitching
0	113091	Spatially-related frames extracted from the volume
0	113092	Temporally-related frames extracted from the set of volumes
0	113093	Polar to Rectangular Scan Conversion
0	113094	Creatine and Choline
0	113095	Lipid and Lactate
0	113096	Creatine+Choline/ Citrate Ratio
0	113097	Multi-energy proportional weighting
0	113100	Basic Application Confidentiality Profile
0	113101	Clean Pixel Data Option
0	113102	Clean Recognizable Visual Features Option
0	113103	Clean Graphics Option
0	113104	Clean Structured Content Option
0	113105	Clean Descriptors Option
0	113106	Retain Longitudinal Temporal Information Full Dates Option
0	113107	Retain Longitudinal Temporal Information Modified Dates Option
0	113108	Retain Patient Characteristics Option
0	113109	Retain Device Identity Option
0	113110	Retain UIDs Option
0	113111	Retain Safe Private Option
0	113500	Radiopharmaceutical Radiation Dose Report
0	113502	Radiopharmaceutical Administration
0	113503	Radiopharmaceutical Administration Event UID
0	113505	Intravenous Extravasation Symptoms
0	113506	Estimated Extravasation Activity
0	113507	Administered activity
0	113508	Pre-Administration Measured Activity
0	113509	Post-Administration Measured Activity
0	113510	Drug Product Identifier
0	113511	Radiopharmaceutical Dispense Unit Identifier
0	113512	Radiopharmaceutical Lot Identifier
0	113513	Reagent Vial Identifier
0	113514	Radionuclide Vial Identifier
0	113516	Prescription Identifier
0	113517	Organ Dose Information
0	113518	Organ Dose
0	113520	MIRD Pamphlet 1
0	113521	ICRP Publication 53
0	113522	ICRP Publication 80
0	113523	ICRP Publication 106
0	113526	MIRDOSE
0	113527	OLINDA-EXM
0	113528	Package Insert
0	113529	Institutionally Approved Estimates
0	113530	Investigational New Drug
0	113540	Activity Measurement Device
0	113541	Dose Calibrator
0	113542	Infusion System
0	113543	Generator
0	113550	Fasting Duration
0	113551	Hydration Volume
0	113552	Recent Physical Activity
0	113560	Acute unilateral renal blockage
0	113561	Low Thyroid Uptake
0	113562	High Thyroid Uptake
0	113563	Severely Jaundiced
0	113568	Extravasation visible in image
0	113570	Cockroft-Gault Formula estimation of GFR
0	113571	CKD-EPI Formula estimation of GFR
0	113572	Glomerular Filtration Rate (MDRD)
0	113573	Glomerular Filtration Rate non-black (MDRD)
0	113574	Glomerular Filtration Rate black (MDRD)
0	113575	Glomerular Filtration Rate female (MDRD)
0	113576	Glomerular Filtration Rate Cystatin-based formula
0	113577	Glomerular Filtration Rate Creatinine-based formula (Schwartz)
0	113601	Small: < 32.0 cm lateral thickness
0	113602	Medium: 32.0-38.0 cm lateral thickness
0	113603	Large: > 38.0 cm lateral thickness
0	113605	Irradiation Event Label
0	113606	Label Type
0	113607	Series Number
0	113608	Acquisition Number
0	113609	Instance Number
0	113611	Stationary Acquisition
0	113612	Stepping Acquisition
0	113613	Rotational Acquisition
0	113620	Plane A
0	113621	Plane B
0	113622	Single Plane
0	113630	Continuous
0	113631	Pulsed
0	113650	Strip filter
0	113651	Wedge filter
0	113652	Butterfly filter
0	113653	Flat filter
0	113661	Outline of lobulations
0	113662	Inner limits of fuzzy margin
0	113663	Outer limits of fuzzy margin
0	113664	Outline of spiculations
0	113665	Linear spiculation
0	113666	Pixelated spiculations
0	113669	Orthogonal location arc
0	113670	Orthogonal location arc inner margin
0	113671	Orthogonal location arc outer margin
0	113680	Quality Control Intent
0	113681	Phantom
0	113682	ACR Accreditation Phantom - CT
0	113683	ACR Accreditation Phantom - MR
0	113684	ACR Accreditation Phantom - Mammography
0	113685	ACR Accreditation Phantom - Stereotactic Breast Biopsy
0	113686	ACR Accreditation Phantom - ECT
0	113687	ACR Accreditation Phantom - PET
0	113688	ACR Accreditation Phantom - ECT/PET
0	113689	ACR Accreditation Phantom - PET Faceplate
0	113690	IEC Head Dosimetry Phantom
0	113691	IEC Body Dosimetry Phantom
0	113692	NEMA XR21-2000 Phantom
0	113701	X-Ray Radiation Dose Report
0	113702	Accumulated X-Ray Dose Data
0	113704	Projection X-Ray
0	113705	Scope of Accumulation
0	113706	Irradiation Event X-Ray Data
0	113710	Niobium or Niobium compound
0	113711	Europium or Europium compound
0	113720	Calibration Protocol
0	113721	Irradiation Event Type
0	113722	Dose Area Product Total
0	113723	Calibration Date
0	113724	Calibration Responsible Party
0	113725	Dose (RP) Total
0	113726	Fluoro Dose Area Product Total
0	113727	Acquisition Dose Area Product Total
0	113728	Fluoro Dose (RP) Total
0	113729	Acquisition Dose (RP) Total
0	113730	Total Fluoro Time
0	113731	Total Number of Radiographic Frames
0	113732	Fluoro Mode
0	113733	KVP
0	113734	X-Ray Tube Current
0	113735	Exposure Time
0	113736	Exposure
0	113737	Distance Source to Reference Point
0	113738	Dose (RP)
0	113739	Positioner Primary End Angle
0	113740	Positioner Secondary End Angle
0	113742	Irradiation Duration
0	113743	Patient Orientation
0	113744	Patient Orientation Modifier
0	113745	Patient Table Relationship
0	113748	Distance Source to Isocenter
0	113750	Distance Source to Detector
0	113751	Table Longitudinal Position
0	113752	Table Lateral Position
0	113753	Table Height Position
0	113754	Table Head Tilt Angle
0	113755	Table Horizontal Rotation Angle
0	113756	Table Cradle Tilt Angle
0	113757	X-Ray Filter Material
0	113758	X-Ray Filter Thickness Minimum
0	113759	Table Longitudinal End Position
0	113760	Table Lateral End Position
0	113761	Table Height End Position
0	113763	Calibration Uncertainty
0	113764	Acquisition Plane
0	113766	Focal Spot Size
0	113767	Average X-Ray Tube Current
0	113768	Number of Pulses
0	113769	Irradiation Event UID
0	113770	Column Angulation
0	113771	X-Ray Filters
0	113772	X-Ray Filter Type
0	113773	X-Ray Filter Thickness Maximum
0	113780	Reference Point Definition
0	113788	Collimated Field Height
0	113789	Collimated Field Width
0	113790	Collimated Field Area
0	113791	Pulse Rate
0	113792	Distance Source to Table Plane
0	113793	Pulse Width
0	113794	Dose Measurement Device
0	113795	Acquired Image
0	113800	DLP to E conversion via MC computation
0	113801	CTDIfreeair to E conversion via MC computation
0	113802	DLP to E conversion via measurement
0	113803	CTDIfreeair to E conversion via measurement
0	113804	Sequenced Acquisition
0	113805	Constant Angle Acquisition
0	113806	Stationary Acquisition
0	113807	Free Acquisition
0	113808	ICRP Pub 60
0	113809	Start of X-Ray Irradiation
0	113810	End of X-Ray Irradiation
0	113811	CT Accumulated Dose Data
0	113812	Total Number of Irradiation Events
0	113813	CT Dose Length Product Total
0	113814	CT Effective Dose Total
0	113815	Patient Model
0	113816	Condition Effective Dose measured
0	113817	Effective Dose Phantom Type
0	113818	Dosimeter Type
0	113819	CT Acquisition
0	113820	CT Acquisition Type
0	113821	X-Ray Filter Aluminum Equivalent
0	113822	CT Acquisition Parameters
0	113823	Number of X-Ray Sources
0	113824	Exposure Time
0	113825	Scanning Length
0	113826	Nominal Single Collimation Width
0	113827	Nominal Total Collimation Width
0	113828	Pitch Factor
0	113829	CT Dose
0	113830	Mean CTDIvol
0	113831	CT X-Ray Source Parameters
0	113832	Identification of the X-Ray Source
0	113833	Maximum X-Ray Tube Current
0	113834	Exposure Time per Rotation
0	113835	CTDIw Phantom Type
0	113836	CTDIfreeair Calculation Factor
0	113837	Mean CTDIfreeair
0	113838	DLP
0	113839	Effective Dose
0	113840	Effective Dose Conversion Factor
0	113841	ICRP Pub 103
0	113842	X-Ray Modulation Type
0	113845	Exposure Index
0	113846	Target Exposure Index
0	113847	Deviation Index
0	113850	Irradiation Authorizing
0	113851	Irradiation Administering
0	113852	Irradiation Event
0	113853	Irradiation Event UID
0	113854	Source of Dose Information
0	113855	Total Acquisition Time
0	113856	Automated Data Collection
0	113857	Manual Entry
0	113858	MPPS Content
0	113859	Irradiating Device
0	113860	15cm from Isocenter toward Source
0	113861	30cm in Front of Image Input Surface
0	113862	1cm above Tabletop
0	113863	30cm above Tabletop
0	113864	15cm from Table Centerline
0	113865	Entrance exposure to a 4.2 cm breast thickness
0	113866	Copied From Image Attributes
0	113867	Computed From Image Attributes
0	113868	Derived From Human-Readable Reports
0	113870	Person Name
0	113871	Person ID
0	113872	Person ID Issuer
0	113873	Organization Name
0	113874	Person Role in Organization
0	113875	Person Role in Procedure
0	113876	Device Role in Procedure
0	113877	Device Name
0	113878	Device Manufacturer
0	113879	Device Model Name
0	113880	Device Serial Number
0	113890	All Planes
0	113893	Length of Reconstructable Volume
0	113895	Top Z Location of Reconstructable Volume
0	113896	Bottom Z Location of Reconstructable Volume
0	113897	Top Z Location of Scanning Length
0	113898	Bottom Z Location of Scanning Length
0	113899	Exposed Range
0	113900	Dose Check Alert Details
0	113901	DLP Alert Value Configured
0	113902	CTDIvol Alert Value Configured
0	113903	DLP Alert Value
0	113904	CTDIvol Alert Value
0	113905	Accumulated DLP Forward Estimate
0	113906	Accumulated CTDIvol Forward Estimate
0	113907	Reason for Proceeding
0	113908	Dose Check Notification Details
0	113909	DLP Notification Value Configured
0	113910	CTDIvol Notification Value Configured
0	113911	DLP Notification Value
0	113912	CTDIvol Notification Value
0	113913	DLP Forward Estimate
0	113914	CTDIvol Forward Estimate
0	113921	Radiation Exposure
0	113922	Radioactive Substance Administered
0	113923	Radiation Exposure and Protection Information
0	113930	Size Specific Dose Estimation
0	113931	Measured Lateral Dimension
0	113932	Measured AP Dimension
0	113933	Derived Effective Diameter
0	113934	AAPM 204 Lateral Dimension
0	113935	AAPM 204 AP Dimension
0	113936	AAPM 204 Sum of Lateral and AP Dimension
0	113937	AAPM 204 Effective Diameter Estimated From Patient Age
0	113940	System Calculated
0	113941	In Detector Plane
0	113942	X-Ray Reading Device
0	113943	X-Ray Source Data Available
0	113944	X-Ray Mechanical Data Available
0	113945	X-Ray Detector Data Available
0	113946	Projection Eponymous Name
0	113947	Detector Type
0	113948	Direct Detector
0	113949	Indirect Detector
0	113950	Storage Detector
0	113951	Film
0	113952	Table Mount
0	113953	Unmounted Detector
0	113954	Upright Stand Mount
0	113955	C-Arm Mount
0	113956	CR/DR Mechanical Configuration
0	113957	Fluoroscopy-Guided Projection Radiography System
0	113958	Integrated Projection Radiography System
0	113959	Cassette-based Projection Radiography System
0	113961	Reconstruction Algorithm
0	113962	Filtered Back Projection
0	113963	Iterative Reconstruction
0	113970	Procedure Step To This Point
0	114000	Not a number
0	114001	Negative Infinity
0	114002	Positive Infinity
0	114003	Divide by zero
0	114004	Underflow
0	114005	Overflow
0	114006	Measurement failure
0	114007	Measurement not attempted
0	114008	Calculation failure
0	114009	Value out of range
0	114010	Value unknown
0	114011	Value indeterminate
0	114201	Time of flight
0	114202	Interferometry
0	114203	Laser scanning
0	114204	Pattern projection
0	114205	Shape from shading
0	114206	Shape from motion
0	114207	Confocal imaging
0	114208	Point Cloud Algorithmic
0	114209	Turntable Scan Method
0	114210	High resolution
0	114211	Fast mode
0	114213	Iterative Closest Point
0	114215	Freehand
0	114216	Checkerboard
0	121001	Quotation Mode
0	121002	Quoted Source
0	121003	Document
0	121004	Verbal
0	121005	Observer Type
0	121006	Person
0	121007	Device
0	121008	Person Observer Name
0	121009	Person Observer's Organization Name
0	121010	Person Observer's Role in the Organization
0	121011	Person Observer's Role in this Procedure
0	121012	Device Observer UID
0	121013	Device Observer Name
0	121014	Device Observer Manufacturer
0	121015	Device Observer Model Name
0	121016	Device Observer Serial Number
0	121017	Device Observer Physical Location During Observation
0	121018	Procedure Study Instance UID
0	121019	Procedure Study Component UID
0	121020	Placer Number
0	121021	Filler Number
0	121022	Accession Number
0	121023	Procedure Code
0	121024	Subject Class
0	121025	Patient
0	121026	Fetus
0	121027	Specimen
0	121028	Subject UID
0	121029	Subject Name
0	121030	Subject ID
0	121031	Subject Birth Date
0	121032	Subject Sex
0	121033	Subject Age
0	121034	Subject Species
0	121035	Subject Breed
0	121036	Mother of fetus
0	121037	Fetus number
0	121038	Number of Fetuses
0	121039	Specimen UID
0	121040	Specimen Accession Number
0	121041	Specimen Identifier
0	121042	Specimen Type
0	121043	Slide Identifier
0	121044	Slide UID
0	121045	Language
0	121046	Country of Language
0	121047	Language of Value
0	121048	Language of Name and Value
0	121049	Language of Content Item and Descendants
0	121050	Equivalent Meaning of Concept Name
0	121051	Equivalent Meaning of Value
0	121052	Presence of property
0	121053	Present
0	121054	Absent
0	121055	Path
0	121056	Area outline
0	121057	Perimeter outline
0	121058	Procedure reported
0	121059	Presence Undetermined
0	121060	History
0	121062	Request
0	121064	Current Procedure Descriptions
0	121065	Procedure Description
0	121066	Prior Procedure Descriptions
0	121068	Previous Findings
0	121069	Previous Finding
0	121070	Findings
0	121071	Finding
0	121072	Impressions
0	121073	Impression
0	121074	Recommendations
0	121075	Recommendation
0	121076	Conclusions
0	121077	Conclusion
0	121078	Addendum
0	121079	Baseline
0	121080	Best illustration of finding
0	121081	Physician
0	121082	Nurse
0	121083	Technologist
0	121084	Radiographer
0	121085	Intern
0	121086	Resident
0	121087	Registrar
0	121088	Fellow
0	121089	Attending [Consultant]
0	121090	Scrub nurse
0	121091	Surgeon
0	121092	Sonologist
0	121093	Sonographer
0	121094	Performing
0	121095	Referring
0	121096	Requesting
0	121097	Recording
0	121098	Verifying
0	121099	Assisting
0	121100	Circulating
0	121101	Standby
0	121102	Other sex
0	121103	Undetermined sex
0	121104	Ambiguous sex
0	121105	Radiation Physicist
0	121106	Comment
0	121109	Indications for Procedure
0	121110	Patient Presentation
0	121111	Summary
0	121112	Source of Measurement
0	121113	Complications
0	121114	Performing Physician
0	121115	Discharge Summary
0	121116	Proximal Finding Site
0	121117	Distal Finding Site
0	121118	Patient Characteristics
0	121120	Cath Lab Procedure Log
0	121121	Room identification
0	121122	Equipment Identification
0	121123	Patient Status or Event
0	121124	Procedure Action Item ID
0	121125	DateTime of Recording of Log Entry
0	121126	Performed Procedure Step SOP Instance UID
0	121127	Performed Procedure Step SOP Class UID
0	121128	Procedure Action Duration
0	121130	Start Procedure Action Item
0	121131	End Procedure Action Item
0	121132	Suspend Procedure Action Item
0	121133	Resume Procedure Action Item
0	121135	Observation DateTime Qualifier
0	121136	DateTime Unsynchronized
0	121137	DateTime Estimated
0	121138	Image Acquired
0	121139	Modality
0	121140	Number of Frames
0	121141	Image Type
0	121142	Acquisition Duration
0	121143	Waveform Acquired
0	121144	Document Title
0	121145	Description of Material
0	121146	Quantity of Material
0	121147	Billing Code
0	121148	Unit Serial Identifier
0	121149	Lot Identifier
0	121150	Device Code
0	121151	Lesion Identifier
0	121152	Person administering drug/contrast
0	121153	Lesion Risk
0	121154	Intervention attempt identifier
0	121155	Deployment
0	121156	Percutaneous Entry Action
0	121157	Begin Circulatory Support
0	121158	End Circulatory Support
0	121160	Oxygen Administration Rate
0	121161	Begin Oxygen Administration
0	121162	End oxygen administration
0	121163	By ventilator
0	121165	Patient Assessment Performed
0	121166	Begin Pacing
0	121167	End Pacing
0	121168	Begin Ventilation
0	121169	End Ventilation
0	121171	Tech Note
0	121172	Nursing Note
0	121173	Physician Note
0	121174	Procedure Note
0	121180	Key Images
0	121181	DICOM Object Catalog
0	121190	Referenced Frames
0	121191	Referenced Segment
0	121192	Device Subject
0	121193	Device Subject Name
0	121194	Device Subject Manufacturer
0	121195	Device Subject Model Name
0	121196	Device Subject Serial Number
0	121197	Device Subject Physical Location during observation
0	121198	Device Subject UID
0	121200	Illustration of ROI
0	121201	Area Outline
0	121202	Area of Defined Region
0	121206	Distance
0	121207	Height
0	121208	Inter-Marker Distance
0	121210	Path
0	121211	Path length
0	121213	Perimeter Outline
0	121214	Referenced Segmentation Frame
0	121216	Volume estimated from single 2D region
0	121217	Volume estimated from three or more non-coplanar 2D regions
0	121218	Volume estimated from two non-coplanar 2D regions
0	121219	Volume of bounding three dimensional region
0	121220	Volume of circumscribed sphere
0	121221	Volume of ellipsoid
0	121222	Volume of sphere
0	121230	Path Vertex
0	121231	Volume Surface
0	121232	Source series for segmentation
0	121233	Source image for segmentation
0	121242	Distance from nipple
0	121243	Distance from skin
0	121244	Distance from chest wall
0	121290	Patient exposure to ionizing radiation
0	121291	Results communicated
0	121301	Simultaneous Doppler
0	121302	Simultaneous Hemodynamic
0	121303	Simultaneous ECG
0	121304	Simultaneous Voice Narrative
0	121305	Simultaneous Respiratory Waveform
0	121306	Simultaneous Arterial Pulse Waveform
0	121307	Simultaneous Phonocardiographic Waveform
0	121311	Localizer
0	121312	Biopsy localizer
0	121313	Other partial views
0	121314	Other image of biplane pair
0	121315	Other image of stereoscopic pair
0	121316	Images related to standalone object
0	121317	Spectroscopy
0	121318	Spectroscopy Data for Water Phase Correction
0	121320	Uncompressed predecessor
0	121321	Mask image for image processing operation
0	121322	Source image for image processing operation
0	121323	Source series for image processing operation
0	121324	Source Image
0	121325	Lossy compressed image
0	121326	Alternate SOP Class instance
0	121327	Full fidelity image
0	121328	Alternate Photometric Interpretation image
0	121329	Source image for montage
0	121330	Lossy compressed predecessor
0	121331	Equivalent CDA Document
0	121332	Complete Rendering for Presentation
0	121333	Partial Rendering for Presentation
0	121334	Extended Rendering for Presentation
0	121335	Source Document
0	121338	Anatomic image
0	121339	Functional image
0	121340	Spectral filtered image
0	121341	Device localizer
0	121342	Dose Image
0	121346	Acquisition frames corresponding to volume
0	121347	Volume corresponding to spatially-related acquisition frames
0	121348	Temporal Predecessor
0	121349	Temporal Successor
0	121350	Same acquisition at lower resolution
0	121351	Same acquisition at higher resolution
0	121352	Same acquisition at different focal depth
0	121353	Same acquisition at different spectral band
0	121354	Imaged container label
0	121358	For Processing predecessor
0	121360	Replaced report
0	121361	Addended report
0	121362	Preliminary report
0	121363	Partial report
0	121370	Composed from prior doses
0	121371	Composed from prior doses and current plan
0	121372	Source dose for composing current dose
0	121380	Active Ingredient Undiluted Concentration
0	121381	Contrast/Bolus Ingredient Opaque
0	121382	Quantity administered
0	121383	Mass administered
0	121401	Derivation
0	121402	Normality
0	121403	Level of Significance
0	121404	Selection Status
0	121405	Population description
0	121406	Reference Authority
0	121407	Normal Range description
0	121408	Normal Range Authority
0	121410	User chosen value
0	121411	Most recent value chosen
0	121412	Mean value chosen
0	121414	Standard deviation of population
0	121415	Percentile Ranking of measurement
0	121416	Z-Score of measurement
0	121417	2 Sigma deviation of population
0	121420	Equation
0	121421	Equation Citation
0	121422	Table of Values Citation
0	121423	Method Citation
0	121424	Table of Values
0	121425	Index
0	121427	Estimated
0	121428	Calculated
0	121430	Concern
0	121431	DateTime Concern Noted
0	121432	DateTime Concern Resolved
0	121433	DateTime Problem Resolved
0	121434	Service Delivery Location
0	121435	Service Performer
0	121436	Medical Device Used
0	121437	Pharmacologic and exercise stress test
0	121438	Paced stress test
0	121439	Correction of congenital cardiovascular deformity
0	121701	RT Patient Setup
0	121702	RT Patient Position Acquisition, single plane MV
0	121703	RT Patient Position Acquisition, dual plane MV
0	121704	RT Patient Position Acquisition, single plane kV
0	121705	RT Patient Position Acquisition, dual plane kV
0	121706	RT Patient Position Acquisition, dual plane kV/MV
0	121707	RT Patient Position Acquisition, CT kV
0	121708	RT Patient Position Acquisition, CT MV
0	121709	RT Patient Position Acquisition, Optical
0	121710	RT Patient Position Acquisition, Ultrasound
0	121711	RT Patient Position Acquisition, Spatial Fiducials
0	121712	RT Patient Position Registration, single plane
0	121713	RT Patient Position Registration, dual plane
0	121714	RT Patient Position Registration, 3D CT general
0	121715	RT Patient Position Registration, 3D CT marker-based
0	121716	RT Patient Position Registration, 3D CT volume-based
0	121717	RT Patient Position Registration, 3D on 2D reference
0	121718	RT Patient Position Registration, 2D on 3D reference
0	121719	RT Patient Position Registration, Optical
0	121720	RT Patient Position Registration, Ultrasound
0	121721	RT Patient Position Registration, Spatial Fiducials
0	121722	RT Patient Position Adjustment
0	121723	RT Patient Position In-treatment-session Review
0	121724	RT Treatment Simulation with Internal Verification
0	121725	RT Treatment Simulation with External Verification
0	121726	RT Treatment with Internal Verification
0	121727	RT Treatment with External Verification
0	121728	RT Treatment QA with Internal Verification
0	121729	RT Treatment QA with External Verification
0	121730	RT Machine QA
0	121731	RT Treatment QA by RT Plan Dose Check
0	121732	RT Treatment QA by RT Plan Difference Check
0	121733	RT Treatment QA by RT Ion Plan Dose Check
0	121734	RT Treatment QA with RT Ion Plan Difference Check
0	121740	Treatment Delivery Type
0	122001	Patient called to procedure room
0	122002	Patient admitted to procedure room
0	122003	Patient given pre-procedure instruction
0	122004	Patient informed consent given
0	122005	Patient advance directive given
0	122006	Nil Per Os (NPO) status confirmed
0	122007	Patient assisted to table
0	122008	Patient prepped and draped
0	122009	Patient connected to continuous monitoring
0	122010	Patient transferred to holding area
0	122011	Patient transferred to surgery
0	122012	Patient transferred to CCU
0	122020	Patient disoriented
0	122021	Patient reports nausea
0	122022	Patient reports discomfort
0	122023	Patient reports chest pain
0	122024	Patient reports no pain
0	122025	Patient alert
0	122026	Patient restless
0	122027	Patient sedated
0	122028	Patient asleep
0	122029	Patient unresponsive
0	122030	Patient has respiratory difficulty
0	122031	Patient coughed
0	122032	Patient disconnected from continuous monitoring
0	122033	Hemostasis achieved
0	122034	Hemostasis not achieved - oozing
0	122035	Hemostasis not achieved - actively bleeding
0	122036	Patient given post-procedure instruction
0	122037	Patient discharged from department
0	122038	Patient pronounced dead
0	122039	Patient transferred to morgue
0	122041	Personnel Arrived
0	122042	Personnel Departed
0	122043	Page Sent To
0	122044	Consultation With
0	122045	Office called
0	122046	Equipment failure
0	122047	Equipment brought to procedure room
0	122048	Equipment ready
0	122049	Equipment removed
0	122052	Bioptome
0	122053	Valvular Intervention
0	122054	Aortic Intervention
0	122055	Septal Defect Intervention
0	122056	Vascular Intervention
0	122057	Myocardial biopsy
0	122058	Arterial conduit angiography
0	122059	Single plane Angiography
0	122060	Bi-plane Angiography
0	122061	Percutaneous Coronary Intervention
0	122062	15-Lead ECG
0	122072	Pre-procedure log
0	122073	Current procedure evidence
0	122075	Prior report for current patient
0	122076	Consumable taken from inventory
0	122077	Consumable returned to inventory
0	122078	Remaining consumable disposed
0	122079	Consumable unusable
0	122081	Drug start
0	122082	Drug end
0	122083	Drug administered
0	122084	Contrast start
0	122085	Contrast end
0	122086	Contrast administered
0	122087	Infusate start
0	122088	Infusate end
0	122089	Device crossed lesion
0	122090	Intervention Action
0	122091	Volume administered
0	122092	Undiluted dose administered
0	122093	Concentration
0	122094	Rate of administration
0	122095	Duration of administration
0	122096	Volume unadministered or discarded
0	122097	Catheter Curve
0	122098	Transmit Frequency
0	122099	ST change from baseline
0	122101	Aneurysm on cited vessel
0	122102	Graft to cited segment, proximal section
0	122103	Graft to cited segment, mid section
0	122104	Graft to cited segment, distal section
0	122105	DateTime of Intervention
0	122106	Duration of Intervention
0	122107	Baseline Stenosis Measurement
0	122108	Post-Intervention Stenosis Measurement
0	122109	Baseline TIMI Flow
0	122110	Post-Intervention TIMI Flow
0	122111	Primary Intervention Device
0	122112	Normal Myocardium
0	122113	Sacrred Myocardial
0	122114	Thinning Myocardium
0	122120	Hemodynamics Report
0	122121	Atrial pressure measurements
0	122122	Ventricular pressure measurements
0	122123	Gradient assessment
0	122124	Blood velocity measurements
0	122125	Blood lab measurements
0	122126	Derived Hemodynamic Measurements
0	122127	Clinical Context
0	122128	Patient Transferred From
0	122129	PCI during this procedure
0	122130	Dose Area Product
0	122131	Degree of Thrombus
0	122132	Severity of Calcification
0	122133	Lesion Morphology
0	122134	Vessel Morphology
0	122138	Circulatory Support
0	122139	Reason for Exam
0	122140	Comparison with Prior Exam Done
0	122141	Electrode Placement
0	122142	Acquisition Device Type
0	122143	Acquisition Device ID
0	122144	Quantitative Analysis
0	122145	Qualitative Analysis
0	122146	Procedure DateTime
0	122147	Clinical Interpretation
0	122148	Lead ID
0	122149	Beat Number
0	122150	Compound Statement
0	122151	Trend
0	122152	Statement
0	122153	Statement Modifier
0	122154	Conjunctive Term
0	122157	Probability
0	122158	ECG Global Measurements
0	122159	ECG Lead Measurements
0	122160	Derived Area, Non-Valve
0	122161	Pulmonary Flow
0	122162	Systemic Flow
0	122163	Discharge DateTime
0	122164	Coronary Artery Bypass During This Admission
0	122165	Date of Death
0	122166	Death During This Admission
0	122167	Death During Catheterization
0	122170	Type of Myocardial Infarction
0	122171	Coronary lesion > = 50% stenosis
0	122172	Acute MI Present
0	122173	ST Elevation Onset DateTime
0	122175	Number of lesion interventions attempted
0	122176	Number of lesion interventions successful
0	122177	Procedure Result
0	122178	Lesion Intervention Information
0	122179	Peri-procedural MI occurred
0	122180	CK-MB baseline
0	122181	CK-MB peak
0	122182	R-R interval
0	122183	Blood temperature
0	122185	Blood Oxygen content
0	122187	Blood Carbon dioxide saturation
0	122188	Pulmonary Arterial Content (FCpa)
0	122189	Pulmonary Venous Content (FCpv)
0	122190	Max dp/dt/P
0	122191	Ventricular End Diastolic pressure
0	122192	Indicator appearance time
0	122193	Maximum pressure acceleration
0	122194	Ventricular Systolic blood pressure
0	122195	Pulse Strength
0	122196	C wave pressure
0	122197	Gradient pressure, average
0	122198	Gradient pressure, peak
0	122199	Pressure at dp/dt max
0	122201	Diastolic blood velocity, mean
0	122202	Diastolic blood velocity, peak
0	122203	Systolic blood velocity, mean
0	122204	Systolic blood velocity, peak
0	122205	Blood velocity, mean
0	122206	Blood velocity, minimum
0	122207	Blood velocity, peak
0	122208	x-descent pressure
0	122209	y-descent pressure
0	122210	z-point pressure
0	122211	Left Ventricular ejection time
0	122212	Left Ventricular filling time
0	122213	Right Ventricular ejection time
0	122214	Right Ventricular filling time
0	122215	Total Pulmonary Resistance
0	122216	Total Vascular Resistance
0	122217	Coronary Flow reserve
0	122218	Diastolic/Systolic velocity ratio
0	122219	Hyperemic ratio
0	122220	Hemodynamic Resistance Index
0	122221	Thorax diameter, sagittal
0	122222	Procedure Environmental Characteristics
0	122223	Room oxygen concentration
0	122224	Room temperature
0	122225	Room Barometric pressure
0	122227	Left to Right Flow
0	122228	Right to Left Flow
0	122229	Arteriovenous difference
0	122230	10 Year CHD Risk
0	122231	Comparative Average10 Year CHD Risk
0	122232	Comparative Low10 Year CHD Risk
0	122233	LDL Cholesterol Score Sheet for Men
0	122234	LDL Cholesterol Score Sheet for Women
0	122235	Total Cholesterol Score Sheet for Men
0	122236	Total Cholesterol Score Sheet for Women
0	122237	Corrected Sinus Node Recovery Time
0	122238	Max volume normalized to 50mmHg pulse pressure
0	122239	Oxygen Consumption
0	122240	BSA = 3.207*WT^(0.7285-0.0188 log (WT)) *HT^0.3
0	122241	BSA = 0.007184*WT^ 0.425*HT^0.725
0	122242	BSA = 0.0235*WT^0.51456*HT^ 0.42246
0	122243	BSA = 0.024265*WT^0.5378*HT^0.3964
0	122244	BSA = (HT * WT/36) ^0.5
0	122245	BSA = 1321+0.3433*WT
0	122246	BSA = 0.0004688 * WT ^ (0.8168 - 0.0154 * log(WT))
0	122247	VO2male = BSA (138.1 - 11.49 * loge(age) + 0.378 * HRf)
0	122248	VO2female = BSA (138.1 - 17.04 * loge(age) + 0.378 * HRf)
0	122249	VO2 = VeSTPD * 10 * (FIO2 - FE02)
0	122250	VO2 = 152 * BSA
0	122251	VO2 = 175 * BSA
0	122252	VO2 = 176 * BSA
0	122253	Robertson & Reid table
0	122254	Fleisch table
0	122255	Boothby table
0	122256	if (prem age< 3days) P50 = 19.9
0	122257	if (age < 1day) P50 = 21.6
0	122258	if (age < 30day) P50 = 24.6
0	122259	if (age < 18y) P50 = 27.2
0	122260	if (age < 40y) P50 = 27.4
0	122261	if (age > 60y) P50 = 29.3
0	122262	Area = Flow / 44.5 * sqrt(Gradient[mmHg])
0	122263	MVA = Flow / 38.0 * sqrt(Gradient[mmHg])
0	122265	BMI = Wt / Ht ^ 2
0	122266	BSA = 0.007358 * WT ^ 0.425 * HT ^ 0.725
0	122267	BSA = 0.010265 * WT ^ 0.423 * HT ^ 0.651
0	122268	BSA = 0.008883 * WT ^ 0.444 * HT ^ 0.663
0	122269	BSA = 0.038189 * WT ^ 0.423 * HT ^ 0.362
0	122270	BSA = 0.009568 * WT ^ 0.473 * HT ^ 0.655
0	122271	Skin Condition Warm
0	122272	Skin Condition Cool
0	122273	Skin Condition Cold
0	122274	Skin Condition Dry
0	122275	Skin Condition Clammy
0	122276	Skin Condition Diaphoretic
0	122277	Skin Condition Flush
0	122278	Skin Condition Mottled
0	122279	Skin Condition Pale
0	122281	Airway unobstructed
0	122282	Airway partially obstructed
0	122283	Airway severely obstructed
0	122288	Not Visualized
0	122291	Quantitative Arteriography Report
0	122292	Quantitative Ventriculography Report
0	122301	Guidewire crossing lesion unsuccessful
0	122302	Guidewire crossing lesion successful
0	122303	Angioplasty balloon inflated
0	122304	Angioplasty balloon deflated
0	122305	Device deployed
0	122306	Stent re-expanded
0	122307	Object removed
0	122308	Radiation applied
0	122309	Radiation removed
0	122310	Interventional device placement unsuccessful
0	122311	Interventional device placed
0	122312	Intervention performed
0	122313	Interventional device withdrawn
0	122319	Catheter Size
0	122320	Injectate Temperature
0	122321	Injectate Volume
0	122322	Calibration Factor
0	122325	IVUS Report
0	122330	EEM Diameter
0	122331	Plaque Plus Media Thickness
0	122332	Lumen Perimeter
0	122333	EEM Cross-Sectional Area
0	122334	Plaque plus Media Cross-Sectional Area
0	122335	In-Stent Neointimal Cross-Sectional Area
0	122336	Vascular Volume measurement length
0	122337	Relative position
0	122339	Stent Volume Obstruction
0	122340	Fiducial feature
0	122341	Calcium Length
0	122343	Lumen Eccentricity Index
0	122344	Plaque plus Media Eccentricity Index
0	122345	Remodeling Index
0	122346	Stent Symmetry Index
0	122347	Stent Expansion Index
0	122348	Lumen Shape Index
0	122350	Lumen Diameter Ratio
0	122351	Stent Diameter Ratio
0	122352	EEM Diameter Ratio
0	122354	Plaque Burden
0	122355	Arc of Calcium
0	122356	Soft plaque
0	122357	In-Stent Neointima
0	122360	True Lumen
0	122361	False Lumen
0	122363	Plaque Rupture
0	122364	Stent Gap
0	122367	T-1 Worst
0	122368	T-2 Secondary
0	122369	T-3 Secondary
0	122370	T-4 Secondary
0	122371	EEM Volume
0	122372	Lumen Volume
0	122374	In-Stent Neointimal Volume
0	122375	Native Plaque Volume
0	122376	Total Plaque Volume
0	122380	Proximal Reference
0	122381	Distal Reference
0	122382	Site of Lumen Minimum
0	122383	Entire Pullback
0	122384	Stented Region
0	122385	Proximal Stent Margin
0	122386	Distal Stent Margin
0	122387	Dissection Classification
0	122388	Intra-stent Dissection
0	122389	Vulnerable Plaque
0	122390	Eroded Plaque
0	122391	Relative Stenosis Severity
0	122393	Restenotic Lesion
0	122394	Fibro-Lipidic Plaque
0	122395	Necrotic-Lipidic Plaque
0	122398	Intimal Dissection
0	122399	Medial Dissection
0	122400	Simultaneously Acquired
0	122401	Same Anatomy
0	122402	Same Indication
0	122403	For Attenuation Correction
0	122404	Reconstructed
0	122405	Algorithm Manufacturer
0	122406	Left Atrial Ejection Fraction by Angiography
0	122407	Left Atrial ED Volume
0	122408	Left Atrial ES Volume
0	122410	Contour Realignment
0	122411	Threshold Value
0	122417	Regional Abnormal Wall Motion
0	122421	Calibration Object
0	122422	Calibration Method
0	122423	Calibration Object Size
0	122428	Area Length Method
0	122429	Volume Method
0	122430	Reference Method
0	122431	Regression Slope ED
0	122432	Regression Offset ED
0	122433	Regression Slope ES
0	122434	Regression Offset ES
0	122435	Regression Volume Exponent
0	122438	Reference Points
0	122445	Wall Thickness
0	122446	Wall Volume
0	122447	Wall Mass
0	122448	Wall Stress
0	122449	Centerline Wall Motion Analysis
0	122450	Normalized Chord Length
0	122451	Abnormal Region
0	122452	First Chord of Abnormal Region
0	122453	Last Chord of Abnormal Region
0	122459	Territory Region Severity
0	122461	Opposite Region Severity
0	122464	LAD Region in RAO Projection
0	122465	RCA Region in ROA Projection
0	122466	Single LAD Region in RAO Projection
0	122467	Single RCA Region in RAO Projection
0	122468	Multiple LAD Region in RAO Projection
0	122469	Multiple RCA Region in RAO Projection
0	122470	LAD Region in LAO Projection
0	122471	RCA Region in LAO Projection
0	122472	CFX Region in LAO Projection
0	122473	Circular Method
0	122474	Densitometric Method
0	122475	Center of Gravity
0	122476	Long Axis Based
0	122477	No Realignment
0	122480	Vessel Lumen Cross-Sectional Area
0	122481	Contour Start
0	122482	Contour End
0	122485	Sphere
0	122486	Geometric Isocenter
0	122487	Geometric Non-Isocenter
0	122488	Calibration Object Used
0	122489	Curve Fitted Reference
0	122490	Interpolated Local Reference
0	122491	Mean Local Reference
0	122493	Radial Based Wall Motion Analysis
0	122495	Regional Contribution to Ejection Fraction
0	122496	Radial Shortening
0	122497	Landmark Based Wall Motion Analysis
0	122498	Slice Contribution to Ejection Fraction
0	122499	Frame to Frame Analysis
0	122501	Area of closed irregular polygon
0	122502	Area of a closed NURBS
0	122503	Integration of sum of closed areas on contiguous slices
0	122505	Calibration
0	122507	Left Contour
0	122508	Right Contour
0	122509	Diameter Graph
0	122510	Length Luminal Segment
0	122511	Graph Increment
0	122516	Site of Maximum Luminal
0	122517	Densitometric Luminal Cross-sectional Area Graph
0	122528	Position of Proximal Border
0	122529	Position of Distal Border
0	122542	Plaque Area
0	122544	Diameter Symmetry
0	122545	Area Symmetry
0	122546	Inflow Angle
0	122547	Outflow Angle
0	122548	Stenotic Flow Reserve
0	122549	Poiseuille Resistance
0	122550	Turbulence Resistance
0	122551	Pressure Drop at SFR
0	122554	Segmentation Method
0	122555	Estimated Normal Flow
0	122558	Area Length Kennedy
0	122559	Area Length Dodge
0	122560	Area Length Wynne
0	122562	Multiple Slices
0	122563	Boak
0	122564	TS Pyramid
0	122565	Two Chamber
0	122566	Parallelepiped
0	122572	BSA^1.219
0	122574	Equidistant method
0	122575	User selected method
0	122582	Left ventricular posterobasal segment
0	122600	Cardiovascular Analysis Report
0	122601	Ventricular Analysis
0	122602	Myocardial Perfusion Analysis
0	122603	Calcium Scoring Analysis
0	122604	Flow Quantification
0	122605	Vascular Morphological Analysis
0	122606	Vascular Functional Analysis
0	122607	Thickening Analysis
0	122608	Absolute Values Of Ventricular Measurements
0	122609	Normalized Values Of Ventricular Measurements
0	122611	Reference Point
0	122612	Central breathing position
0	122616	Peak Ejection Rate
0	122617	Peak Ejection Time
0	122618	Peak Filling Rate
0	122619	Peak Filling Time
0	122620	Papillary Muscle Excluded
0	122621	Papillary Muscle Included
0	122624	Wall Thickness Ratio end-systolic to end-diastolic
0	122627	Curve Fit Method
0	122628	Baseline Result Correction
0	122631	Signal Earliest Peak Time
0	122633	Signal Increase Start Time
0	122634	Signal Time to Peak
0	122635	MR Perfusion Peak
0	122636	MR Perfusion Slope
0	122637	MR Perfusion Time Integral
0	122638	Signal Baseline Start
0	122639	Signal Baseline End
0	122640	Image Interval
0	122642	Velocity Encoding Minimum Value
0	122643	Velocity Encoding Maximum Value
0	122645	Net Forward Volume
0	122650	Area Based Method
0	122651	Diameter Based Method
0	122652	Volume Based Method
0	122655	NASCET
0	122656	ECST
0	122657	Agatston Score Threshold
0	122658	Calcium Mass Threshold
0	122659	Calcium Scoring Calibration
0	122660	Calcium Volume
0	122661	Calcium Mass
0	122664	Late Contrast Enhancement
0	122665	Time interval since injection of contrast media
0	122666	Time relative to R-wave peak
0	122667	Blood velocity vs. time of cardiac cycle
0	122668	Time interval since detection of contrast bolus
0	122670	Papillary Muscle Included/Excluded
0	122675	Anterior-Posterior
0	122680	endoleak
0	122683	Stent Fracture
0	122684	Stent Disintegration
0	122685	Stent Composition
0	122686	Parent Vessel Finding
0	122687	Site of Lumen Maximum
0	122698	X-Concept
0	122699	Y-Concept
0	122700	Indications for Pharmacological Stress
0	122701	Procedure time base
0	122702	Treadmill speed
0	122703	Treadmill gradient
0	122704	Ergometer power
0	122705	Pharmacological Stress Agent Dose Rate
0	122706	Rating of Perceived Exertion
0	122707	Number of Ectopic Beats
0	122708	Double Product
0	122709	Activity workload
0	122710	Time since start of stage
0	122711	Exercise duration after stress agent injection
0	122712	Imaging Start Time
0	122713	Attenuation correction method
0	122715	Pharmacological Stress Agent Dose
0	122716	Maximum Power Output Achieved
0	122717	Peak activity workload
0	122718	Peak Double Product
0	122720	OSEM algorithm
0	122721	Chang method
0	122726	Algorithmic attenuation correction
0	122727	NM transmission attenuation correction
0	122728	CT-based attenuation correction
0	122729	No Attenuation Correction
0	122730	Bazett QTc Algorithm
0	122731	Hodges QTc Algorithm
0	122732	Fridericia QTc Algorithm
0	122733	Framingham QTc Algorithm
0	122734	Borg RPE Scale
0	122735	Borg CR10 Scale
0	122739	Overall study quality
0	122740	Excellent image quality
0	122741	Good image quality
0	122742	Poor image quality
0	122743	Body habitus attenuation
0	122744	Breast attenuation
0	122745	Diaphragmatic attenuation
0	122748	False positive defect finding
0	122750	Non-diagnostic - low heart rate
0	122751	Non-diagnostic - resting ST abnormalities
0	122752	Non-diagnostic - ventricular pacing or LBBB
0	122753	Non-diagnostic ECG
0	122755	Strongly positive
0	122756	Strongly positive - ST elevation
0	122757	ST Depression - Horizontal
0	122758	ST Depression - Upsloping
0	122759	ST Depression - Downsloping
0	122760	Stress test score
0	122762	Number of diseased vessel territories
0	122764	Weight exceeds equipment limit
0	122768	Difference in Ejection Fraction
0	122769	Difference in ED LV Volume
0	122770	Ratio of achieved to predicted maximal oxygen consumption
0	122771	Ratio of achieved to predicted functional capacity
0	122772	Aerobic index
0	122773	ST/HR Index
0	122775	Agreement with prior findings
0	122776	Disagreement with prior findings
0	122781	Rest thallium/stress technetium procedure
0	122782	Rest technetium/stress technetium 1 day procedure
0	122783	Rest technetium/stress technetium 2 day procedure
0	122784	Stress technetium/rest technetium 1 day procedure
0	122785	NM Myocardial Viability procedure
0	122791	PET Myocardial Perfusion, Rest only
0	122792	PET Myocardial Perfusion, Stress only
0	122793	PET Myocardial Perfusion, Rest and Stress
0	122795	PET Myocardial Viability, Rest only
0	122796	PET Myocardial Viability, Stress only
0	122797	PET Myocardial Viability, Rest and Stress
0	122799	Anginal Equivalent
0	123001	Radiopharmaceutical
0	123003	Radiopharmaceutical Start Time
0	123004	Radiopharmaceutical Stop Time
0	123005	Radiopharmaceutical Volume
0	123006	Radionuclide Total Dose
0	123007	Radiopharmaceutical Specific Activity
0	123009	Radionuclide Syringe Counts
0	123010	Radionuclide Residual Syringe Counts
0	123011	Contrast/Bolus Agent
0	123012	Pre-Medication
0	123014	Target Region
0	123015	Imaging Direction
0	123016	Imaging Conditions
0	123019	Caudal 10 degree distal-cranioproximal oblique
0	123101	Neighborhood Analysis
0	123102	Adaptive Filtering
0	123103	Edge Detection
0	123104	Morphological Operations
0	123105	Histogram Analysis
0	123106	Multi-Scale/Resolution Filtering
0	123107	Cluster Analysis
0	123108	Multispectral Processing
0	123109	Manual Processing
0	123110	Artificial Intelligence
0	123111	Deformable Models
0	125000	OB-GYN Ultrasound Procedure Report
0	125001	Fetal Biometry Ratios
0	125002	Fetal Biometry
0	125003	Fetal Long Bones
0	125004	Fetal Cranium
0	125005	Biometry Group
0	125006	Biophysical Profile
0	125007	Measurement Group
0	125008	Fetus Summary
0	125009	Early Gestation
0	125010	Identifier
0	125011	Pelvis and Uterus
0	125012	Growth Percentile rank
0	125013	Growth Z-score
0	125015	Fetus Characteristics
0	125016	Fetal Measurements
0	125021	Frame of Reference Identity
0	125022	Fiducial Alignment
0	125023	Acquisition Equipment Alignment
0	125024	Image Content-based Alignment
0	125025	Visual Alignment
0	125030	Inter-Hemispheric Plane
0	125031	Right Hemisphere Most Anterior
0	125032	Right Hemisphere Most Posterior
0	125033	Right Hemisphere Most Superior
0	125034	Right Hemisphere Most Inferior
0	125035	Left Hemisphere Most Anterior
0	125036	Left Hemisphere Most Posterior
0	125037	Left Hemisphere Most Superior
0	125038	Left Hemisphere Most Inferior
0	125040	Background
0	125041	Registration Input
0	125100	Vascular Ultrasound Procedure Report
0	125101	Vessel Branch
0	125102	Graft Type
0	125105	Measurement Orientation
0	125106	Doppler Angle
0	125107	Sample Volume Depth
0	125195	Pediatric Cardiac Ultrasound Report
0	125196	Fetal Cardiac Ultrasound Report
0	125197	Adult Congenital Cardiac Ultrasound Report
0	125200	Adult Echocardiography Procedure Report
0	125201	Illustration of Finding
0	125202	LV Wall Motion Score Index
0	125203	Acquisition Protocol
0	125204	Area-length biplane
0	125205	Area-Length Single Plane
0	125206	Cube
0	125207	Method of Disks, Biplane
0	125208	Method of Disks, Single Plane
0	125209	Teichholz
0	125210	Area by Pressure Half-Time
0	125211	Biplane Ellipse
0	125212	Continuity Equation
0	125213	Continuity Equation by Mean Velocity
0	125214	Continuity Equation by Peak Velocity
0	125215	Continuity Equation by Velocity Time Integral
0	125216	Proximal Isovelocity Surface Area
0	125217	Full Bernoulli
0	125218	Simplified Bernoulli
0	125219	Doppler Volume Flow
0	125220	Planimetry
0	125221	Left Ventricle Mass by M-mode
0	125222	Left Ventricle Mass by Truncated Ellipse
0	125223	4 Point Segment Finding Scale
0	125224	5 Point Segment Finding Scale
0	125225	5 Point Segment Finding Scale With Graded Hypokinesis
0	125226	Single Plane Ellipse
0	125227	Modified Simpson
0	125228	Bullet Method
0	125230	Power Doppler
0	125231	3D mode
0	125233	Start of drug dose administration
0	125234	Start of contrast agent administration
0	125235	Destruction of microbubbles
0	125236	Onset of exercise
0	125237	Cessation of exercise
0	125238	Onset of stimulation
0	125239	Cessation of stimulation
0	125240	Line scan pattern
0	125241	Plane scan pattern
0	125242	Volume scan pattern
0	125251	Non-imaging Doppler ultrasound transducer geometry
0	125252	Linear ultrasound transducer geometry
0	125253	Curved linear ultrasound transducer geometry
0	125254	Sector ultrasound transducer geometry
0	125255	Radial ultrasound transducer geometry
0	125256	Ring ultrasound transducer geometry
0	125257	Fixed beam direction
0	125258	Mechanical beam steering
0	125259	Phased beam steering
0	125261	External Transducer
0	125262	Transesophageal Transducer
0	125263	Endovaginal Transducer
0	125264	Endorectal Transducer
0	125265	Intravascular Transducer
0	125270	Left Ventricle Mass by Area Length
0	125271	Left Ventricle Mass by M-mode - adjusted by Height
0	125272	Left Ventricle Mass by Truncated Ellipse - adjusted by Height
0	125273	Left Ventricle Mass by Area Length - adjusted by Height
0	125901	CARDIOsphere
0	125902	Echovist
0	125903	Imagify
0	125904	Levovist
0	125905	Sonazoid
0	125906	SonoVue
0	125907	Targestar-B
0	125908	Targestar-P
0	126000	Imaging Measurement Report
0	126001	Oncology Measurement Report
0	126002	Dynamic Contrast MR Measurement Report
0	126003	PET Measurement Report
0	126010	Imaging Measurements
0	126011	Derived Imaging Measurements
0	126020	Multiparametric MRI
0	126021	Multiparametric MRI of prostate
0	126022	Multiparametric MRI of whole body
0	126030	Sum of segmented voxel volumes
0	126031	Peak Value Within ROI
0	126032	Metabolic Volume
0	126033	Total Lesion Glycolysis
0	126034	Glycolysis
0	126035	Total Lesion Proliferation
0	126036	Proliferative Activity
0	126037	Standardized Added Metabolic Activity (SAM)
0	126038	Standardized Added Metabolic Activity (SAM) Background
0	126039	Lesion to Background SUV Ratio
0	126040	Background for Lesion to Background SUV Ratio
0	126050	Fractal Dimension
0	126051	Skewness
0	126052	Kurtosis
0	126060	Entropy of GLCM
0	126061	Energy of GLCM
0	126062	Homogeneity of GLCM
0	126063	Contrast of GLCM
0	126064	Dissimilarity of GLCM
0	126065	ASM of GLCM
0	126066	Correlation of GLCM
0	126067	Gray Level Co-occurrence Matrix (GLCM)
0	126070	Subject Time Point Identifier
0	126071	Protocol Time Point Identifier
0	126072	Time Point Type
0	126073	Time Point Order
0	126074	Posttreatment
0	126075	Eligibility
0	126080	RECIST 1.0
0	126081	RECIST 1.1
0	126100	Real World Value Map used for measurement
0	126200	Image Library Group
0	126201	Acquisition Date
0	126202	Acquisition Time
0	126203	PET Radionuclide Incubation Time
0	126220	R2-Coefficient
0	126300	Perfusion analysis by Stable Xenon CT technique
0	126301	Perfusion analysis by IV Iodinated Contrast CT technique
0	126302	Perfusion analysis by Arterial Spin Labeling MR technique
0	126303	Perfusion analysis by Susceptibility MR technique
0	126310	Least Mean Square (LMS) deconvolution
0	126311	Singular Value Decomposition (SVD) deconvolution
0	126312	Ktrans
0	126313	kep
0	126314	ve
0	126320	IAUC
0	126321	IAUC60
0	126322	IAUC90
0	126330	tau_m
0	126331	vp
0	126340	Standard Tofts Model
0	126341	Extended Tofts Model
0	126342	Model-free concentration-time quantitification
0	126343	First Pass Leakage Profile (FPLP)
0	126344	Shutter-Speed Model (SSM)
0	126350	T1 by Multiple Flip Angles
0	126351	T1 by Inversion Recovery
0	126352	T1 by Fixed Value
0	126353	T1 Used For Calculation
0	126360	AIF Ignored
0	126361	Population Averaged AIF
0	126362	User-defined AIF ROI
0	126363	Automatically Detected AIF ROI
0	126364	Blind Estimation of AIF
0	126370	Time of Peak Concentration
0	126371	Bolus Arrival Time
0	126372	Time of Leading Half-Peak Concentration
0	126373	Temporal Derivative Exceeds Threshold
0	126374	Temporal Derivative Threshold
0	126375	Maximum Slope
0	126376	Maximum Difference
0	126377	Tracer Concentration
0	126380	Contrast Longitudinal Relaxivity
0	126390	Regional Blood Flow
0	126391	Regional Blood Volume
0	126392	Oxygen Extraction Fraction
0	126393	R1
0	126394	R2
0	126400	Standardized Uptake Value
0	126401	SUVbw
0	126402	SUVlbm
0	126403	SUVbsa
0	126404	SUVibw
0	126410	SUV body weight calculation method
0	126411	SUV lean body mass calculation method
0	126412	SUV body surface area calculation method
0	126413	SUV ideal body weight calculation method
0	126500	Pittsburgh compound B C^11^
0	126501	Florbetaben F^18^
0	126502	T807 F^18^
0	126503	Flubatine F^18^
0	126510	Monoclonal Antibody (mAb) ^64^Cu
0	126511	Monoclonal Antibody (mAb) ^89^Zr
0	126512	Trastuzumab ^89^Zr
0	126513	Cetuximab ^89^Zr
0	126514	J591 ^89^Zr
0	126515	cU36 ^89^Zr
0	126516	Bevacizumab ^89^Zr
0	126517	cG250-F(ab')(2) ^89^Zr
0	126518	R1507 ^89^Zr
0	126519	E4G10 ^89^Zr
0	126520	Df-CD45 ^89^Zr
0	126600	^44^Scandium
0	126601	^51^Manganese
0	126602	^70^Arsenic
0	126603	^90^Niobium
0	126604	^191m^Iridium
0	126605	^43^Scandium
0	126606	^152^Terbium
0	126700	ATSM Cu^60^
0	126701	ATSM Cu^61^
0	126702	ATSM Cu^62^
0	126703	Choline C^11^
0	126704	Fallypride C^11^
0	126705	Fallypride F^18^
0	126706	FLB 457 C^11^
0	126707	Fluorotriopride F^18^
0	126708	Fluoromisonidazole (FMISO) F^18^
0	126709	Glutamine C^11^
0	126710	Glutamine C^14^
0	126711	Glutamine F^18^
0	126712	Flubatine F^18^
0	126713	2FA F^18^
0	126714	Nifene F^18^
0	126715	CLR1404 I^124^
0	126716	CLR1404 I^131^
0	126801	IEC6127 Patient Support Continuous Angle
0	126802	IEC6127 Table Top Continuous Pitch Angle
0	126803	IEC6127 Table Top Continuous Roll Angle
0	126804	IEC6127 Table Top Eccentric Axis Distance
0	126805	IEC6127 Table Top Continuous Eccentric Angle
0	126806	IEC6127 Table Top Lateral Position
0	126807	IEC6127 Table Top Longitudinal Position
0	126808	IEC6127 Table Top Vertical Position
0	126809	IEC6127 Gantry Continuous Roll Angle
0	126810	IEC6127 Gantry Continuous Pitch Angle
0	126811	IEC6127 Gantry Continuous Yaw Angle
>http://healthit.gov/nhin/purposeofuse	c		NHIN PurposeOfUse
0	TREATMENT	Treatment
0	PAYMENT	Payment
0	OPERATIONS	Operations
0	SYSADMIN	Sysadmin
0	FRAUD	Fraud
0	PSYCHOTHERAPY	Psychotherapy
0	TRAINING	Training
0	LEGAL	Legal
0	MARKETING	Marketing
0	DIRECTORY	Directory
0	FAMILY	Family
0	PRESENT	Present
0	EMERGENCY	Emergency
0	DISASTER	Disaster
0	PUBLICHEALTH	Public Health
0	ABUSE	Abuse
0	OVERSIGHT	Oversight
0	JUDICIAL	Judicial
0	LAW	Law Enforcement
0	DECEASED	Deceased
0	DONATION	Donation
0	RESEARCH	Research
0	THREAT	Threat
0	GOVERNMENT	Government
0	WORKERSCOMP	Worker's Comp
0	COVERAGE	Coverage
0	REQUEST	Request
>http://hl7.org/fhir/CodeSystem/example	c		ACMECholCodesBlood
0	chol-mmol	SChol (mmol/L)
0	chol-mass	SChol (mg/L)
0	chol	SChol
>http://hl7.org/fhir/CodeSystem/example-supplement	s		CholCodeLegacyStatus
0	chol-mmol	
0	chol-mass	
0	chol	
>http://hl7.org/fhir/CodeSystem/medication-statement-status	c		Medication Status Codes
0	active	Active
0	completed	Completed
0	entered-in-error	Entered in Error
0	intended	Intended
0	stopped	Stopped
0	on-hold	On Hold
0	unknown	Unknown
0	not-taken	Not Taken
>http://hl7.org/fhir/CodeSystem/medication-status	c		Medication Status Codes
0	active	Active
0	inactive	Inactive
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/CodeSystem/medicationrequest-intent	c		medicationRequest Intent
0	proposal	Proposal
0	plan	Plan
0	order	Order
0	original-order	Original Order
0	reflex-order	Reflex Order
0	filler-order	Filler Order
0	instance-order	Instance Order
0	option	Option
>http://hl7.org/fhir/CodeSystem/medicationrequest-status	c		medicationrequest Status
0	active	Active
0	on-hold	On Hold
0	cancelled	Cancelled
0	completed	Completed
0	entered-in-error	Entered in Error
0	stopped	Stopped
0	draft	Draft
0	unknown	Unknown
>http://hl7.org/fhir/CodeSystem/status	c		status
0	attested	Attested
0	validated	Validated
0	in-process	In process
0	req-revalid	Requires revalidation
0	val-fail	Validation failed
0	reval-fail	Re-Validation failed
>http://hl7.org/fhir/CodeSystem/summary	n		Code system summary example for ACME body sites
>http://hl7.org/fhir/CodeSystem/task-code	c		TaskCode
0	approve	Activate/approve the focal resource
0	fulfill	Fulfill the focal request
0	abort	Mark the focal resource as no longer active
0	replace	Replace the focal resource with the input resource
0	change	Change the focal resource
0	suspend	Suspend the focal resource
0	resume	Re-activate the focal resource
>http://hl7.org/fhir/FHIR-version	c		FHIRVersion
0	0.01	0.01
0	0.05	0.05
0	0.06	0.06
0	0.11	0.11
0	0.0.80	0.0.80
0	0.0.81	0.0.81
0	0.0.82	0.0.82
0	0.4.0	0.4.0
0	0.5.0	0.5.0
0	1.0.0	1.0.0
0	1.0.1	1.0.1
0	1.0.2	1.0.2
0	1.1.0	1.1.0
0	1.4.0	1.4.0
0	1.6.0	1.6.0
0	1.8.0	1.8.0
0	3.0.0	3.0.0
0	3.0.1	3.0.1
0	3.3.0	3.3.0
0	3.5.0	3.5.0
0	4.0.0	4.0.0
0	4.0.1	4.0.1
>http://hl7.org/fhir/abstract-types	c		AbstractType
0	Type	Type
0	Any	Any
>http://hl7.org/fhir/account-status	c		AccountStatus
0	active	Active
0	inactive	Inactive
0	entered-in-error	Entered in error
0	on-hold	On Hold
0	unknown	Unknown
>http://hl7.org/fhir/action-cardinality-behavior	c		ActionCardinalityBehavior
0	single	Single
0	multiple	Multiple
>http://hl7.org/fhir/action-condition-kind	c		ActionConditionKind
0	applicability	Applicability
0	start	Start
0	stop	Stop
>http://hl7.org/fhir/action-grouping-behavior	c		ActionGroupingBehavior
0	visual-group	Visual Group
0	logical-group	Logical Group
0	sentence-group	Sentence Group
>http://hl7.org/fhir/action-participant-type	c		ActionParticipantType
0	patient	Patient
0	practitioner	Practitioner
0	related-person	Related Person
0	device	Device
>http://hl7.org/fhir/action-precheck-behavior	c		ActionPrecheckBehavior
0	yes	Yes
0	no	No
>http://hl7.org/fhir/action-relationship-type	c		ActionRelationshipType
0	before-start	Before Start
0	before	Before
0	before-end	Before End
0	concurrent-with-start	Concurrent With Start
0	concurrent	Concurrent
0	concurrent-with-end	Concurrent With End
0	after-start	After Start
0	after	After
0	after-end	After End
>http://hl7.org/fhir/action-required-behavior	c		ActionRequiredBehavior
0	must	Must
0	could	Could
0	must-unless-documented	Must Unless Documented
>http://hl7.org/fhir/action-selection-behavior	c		ActionSelectionBehavior
0	any	Any
0	all	All
0	all-or-none	All Or None
0	exactly-one	Exactly One
0	at-most-one	At Most One
0	one-or-more	One Or More
>http://hl7.org/fhir/additionalmaterials	c		AdditionalMaterialCodes
0	xray	XRay
0	image	Image
0	email	Email
0	model	Model
0	document	Document
0	other	Other
>http://hl7.org/fhir/address-type	c		AddressType
0	postal	Postal
0	physical	Physical
0	both	Postal & Physical
>http://hl7.org/fhir/address-use	c		AddressUse
0	home	Home
0	work	Work
0	temp	Temporary
0	old	Old / Incorrect
0	billing	Billing
>http://hl7.org/fhir/administrative-gender	c		AdministrativeGender
0	male	Male
0	female	Female
0	other	Other
0	unknown	Unknown
>http://hl7.org/fhir/adverse-event-actuality	c		AdverseEventActuality
0	actual	Adverse Event
0	potential	Potential Adverse Event
>http://hl7.org/fhir/allergy-intolerance-category	c		AllergyIntoleranceCategory
0	food	Food
0	medication	Medication
0	environment	Environment
0	biologic	Biologic
>http://hl7.org/fhir/allergy-intolerance-criticality	c		AllergyIntoleranceCriticality
0	low	Low Risk
0	high	High Risk
0	unable-to-assess	Unable to Assess Risk
>http://hl7.org/fhir/allergy-intolerance-type	c		AllergyIntoleranceType
0	allergy	Allergy
0	intolerance	Intolerance
>http://hl7.org/fhir/animal-genderstatus	c		GenderStatus
0	neutered	Neutered
0	intact	Intact
0	unknown	Unknown
>http://hl7.org/fhir/animal-species	c		AnimalSpecies
0	canislf	Dog
0	ovisa	Sheep
0	serinuscd	Domestic Canary
>http://hl7.org/fhir/appointmentstatus	c		AppointmentStatus
0	proposed	Proposed
0	pending	Pending
0	booked	Booked
0	arrived	Arrived
0	fulfilled	Fulfilled
0	cancelled	Cancelled
0	noshow	No Show
0	entered-in-error	Entered in error
0	checked-in	Checked In
0	waitlist	Waitlisted
>http://hl7.org/fhir/assert-direction-codes	c		AssertionDirectionType
0	response	response
0	request	request
>http://hl7.org/fhir/assert-operator-codes	c		AssertionOperatorType
0	equals	equals
0	notEquals	notEquals
0	in	in
0	notIn	notIn
0	greaterThan	greaterThan
0	lessThan	lessThan
0	empty	empty
0	notEmpty	notEmpty
0	contains	contains
0	notContains	notContains
0	eval	evaluate
>http://hl7.org/fhir/assert-response-code-types	c		AssertionResponseTypes
0	okay	okay
0	created	created
0	noContent	noContent
0	notModified	notModified
0	bad	bad
0	forbidden	forbidden
0	notFound	notFound
0	methodNotAllowed	methodNotAllowed
0	conflict	conflict
0	gone	gone
0	preconditionFailed	preconditionFailed
0	unprocessable	unprocessable
>http://hl7.org/fhir/asset-availability	c		ContractResourceAssetAvailiabilityCodes
0	lease	Lease
>http://hl7.org/fhir/audit-event-action	c		AuditEventAction
0	C	Create
0	R	Read/View/Print
0	U	Update
0	D	Delete
0	E	Execute
>http://hl7.org/fhir/audit-event-outcome	c		AuditEventOutcome
0	0	Success
0	4	Minor failure
0	8	Serious failure
0	12	Major failure
>http://hl7.org/fhir/binding-strength	c		BindingStrength
0	required	Required
0	extensible	Extensible
0	preferred	Preferred
0	example	Example
>http://hl7.org/fhir/bundle-type	c		BundleType
0	document	Document
0	message	Message
0	transaction	Transaction
0	transaction-response	Transaction Response
0	batch	Batch
0	batch-response	Batch Response
0	history	History List
0	searchset	Search Results
0	collection	Collection
>http://hl7.org/fhir/capability-statement-kind	c		CapabilityStatementKind
0	instance	Instance
0	capability	Capability
0	requirements	Requirements
>http://hl7.org/fhir/care-plan-activity-status	c		CarePlanActivityStatus
0	not-started	Not Started
0	scheduled	Scheduled
0	in-progress	In Progress
0	on-hold	On Hold
0	completed	Completed
0	cancelled	Cancelled
1	stopped	Stopped
0	unknown	Unknown
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/care-team-status	c		CareTeamStatus
0	proposed	Proposed
0	active	Active
0	suspended	Suspended
0	inactive	Inactive
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/chargeitem-status	c		ChargeItemStatus
0	planned	Planned
0	billable	Billable
0	not-billable	Not billable
0	aborted	Aborted
0	billed	Billed
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/claim-use	c		Use
0	claim	Claim
0	preauthorization	Preauthorization
0	predetermination	Predetermination
>http://hl7.org/fhir/code-search-support	c		CodeSearchSupport
0	explicit	Explicit Codes
0	all	Implicit Codes
>http://hl7.org/fhir/codesystem-content-mode	c		CodeSystemContentMode
0	not-present	Not Present
0	example	Example
0	fragment	Fragment
0	complete	Complete
0	supplement	Supplement
>http://hl7.org/fhir/codesystem-hierarchy-meaning	c		CodeSystemHierarchyMeaning
0	grouped-by	Grouped By
0	is-a	Is-A
0	part-of	Part Of
0	classified-with	Classified With
>http://hl7.org/fhir/compartment-type	c		CompartmentType
0	Patient	Patient
0	Encounter	Encounter
0	RelatedPerson	RelatedPerson
0	Practitioner	Practitioner
0	Device	Device
>http://hl7.org/fhir/composition-attestation-mode	c		CompositionAttestationMode
0	personal	Personal
0	professional	Professional
0	legal	Legal
0	official	Official
>http://hl7.org/fhir/composition-status	c		CompositionStatus
0	preliminary	Preliminary
0	final	Final
0	amended	Amended
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/concept-map-equivalence	c		ConceptMapEquivalence
0	relatedto	Related To
1	equivalent	Equivalent
2	equal	Equal
1	wider	Wider
1	subsumes	Subsumes
1	narrower	Narrower
1	specializes	Specializes
1	inexact	Inexact
0	unmatched	Unmatched
1	disjoint	Disjoint
>http://hl7.org/fhir/concept-properties	c		FHIR Defined Concept Properties
0	inactive	Inactive
0	deprecated	Deprecated
0	notSelectable	Not Selectable
0	parent	Parent
0	child	Child
>http://hl7.org/fhir/concept-property-type	c		PropertyType
0	code	code (internal reference)
0	Coding	Coding (external reference)
0	string	string
0	integer	integer
0	boolean	boolean
0	dateTime	dateTime
0	decimal	decimal
>http://hl7.org/fhir/concept-subsumption-outcome	c		ConceptSubsumptionOutcome
0	equivalent	Equivalent
0	subsumes	Subsumes
0	subsumed-by	Subsumed-By
0	not-subsumed	Not-Subsumed
>http://hl7.org/fhir/conceptmap-unmapped-mode	c		ConceptMapGroupUnmappedMode
0	provided	Provided Code
0	fixed	Fixed Code
0	other-map	Other Map
>http://hl7.org/fhir/conditional-delete-status	c		ConditionalDeleteStatus
0	not-supported	Not Supported
0	single	Single Deletes Supported
0	multiple	Multiple Deletes Supported
>http://hl7.org/fhir/conditional-read-status	c		ConditionalReadStatus
0	not-supported	Not Supported
0	modified-since	If-Modified-Since
0	not-match	If-None-Match
0	full-support	Full Support
>http://hl7.org/fhir/consent-data-meaning	c		ConsentDataMeaning
0	instance	Instance
0	related	Related
0	dependents	Dependents
0	authoredby	AuthoredBy
>http://hl7.org/fhir/consent-provision-type	c		ConsentProvisionType
0	deny	Opt Out
0	permit	Opt In
>http://hl7.org/fhir/consent-state-codes	c		ConsentState
0	draft	Pending
0	proposed	Proposed
0	active	Active
0	rejected	Rejected
0	inactive	Inactive
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/consentperformer	c		PerformerRoleCodes
0	consenter	Consenter
0	grantee	Grantee
0	grantor	Grantor
0	delegatee	Delegatee
0	delegator	Delegator
>http://hl7.org/fhir/constraint-severity	c		ConstraintSeverity
0	error	Error
0	warning	Warning
>http://hl7.org/fhir/contact-point-system	c		ContactPointSystem
0	phone	Phone
0	fax	Fax
0	email	Email
0	pager	Pager
0	url	URL
0	sms	SMS
0	other	Other
>http://hl7.org/fhir/contact-point-use	c		ContactPointUse
0	home	Home
0	work	Work
0	temp	Temp
0	old	Old
0	mobile	Mobile
>http://hl7.org/fhir/contract-action-status	c		ContractResourceActionStatusCodes
0	complete	Complete
>http://hl7.org/fhir/contract-asset-context	c		ContractResourceAssetContextCodes
0	custodian	Custodian
>http://hl7.org/fhir/contract-asset-scope	c		ContractResourceAssetScopeCodes
0	thing	Thing
>http://hl7.org/fhir/contract-asset-subtype	c		ContractResourceAssetSub-TypeCodes
0	participation	Participation
>http://hl7.org/fhir/contract-asset-type	c		ContractResourceAssetTypeCodes
0	participation	Participation
>http://hl7.org/fhir/contract-decision-mode	c		ContractResourceDecisionModeCodes
0	policy	Policy
>http://hl7.org/fhir/contract-definition-subtype	c		ContractResourceDefinitionSubtypeCodes
0	temp	Temporary Value
>http://hl7.org/fhir/contract-definition-type	c		ContractResourceDefinitionTypeCodes
0	temp	Temporary Value
>http://hl7.org/fhir/contract-expiration-type	c		ContractResourceExpirationTypeCodes
0	breach	Breach
>http://hl7.org/fhir/contract-legalstate	c		ContractResourceLegalStateCodes
0	amended	Amended
0	appended	Appended
0	cancelled	Cancelled
0	disputed	Disputed
0	entered-in-error	Entered in Error
0	executable	Executable
0	executed	Executed
0	negotiable	Negotiable
0	offered	Offered
0	policy	Policy
0	rejected	Rejected
0	renewed	Renewed
0	revoked	Revoked
0	resolved	Resolved
0	terminated	Terminated
>http://hl7.org/fhir/contract-party-role	c		ContractResourcePartyRoleCodes
0	flunky	FLunky
>http://hl7.org/fhir/contract-publicationstatus	c		ContractResourcePublicationStatusCodes
0	amended	Amended
0	appended	Appended
0	cancelled	Cancelled
0	disputed	Disputed
0	entered-in-error	Entered in Error
0	executable	Executable
0	executed	Executed
0	negotiable	Negotiable
0	offered	Offered
0	policy	Policy
0	rejected	Rejected
0	renewed	Renewed
0	revoked	Revoked
0	resolved	Resolved
0	terminated	Terminated
>http://hl7.org/fhir/contract-scope	c		ContractResourceScopeCodes
0	policy	Policy
>http://hl7.org/fhir/contract-security-category	c		ContractResourceScopeCodes
0	policy	Policy
>http://hl7.org/fhir/contract-security-classification	c		ContractResourceScopeCodes
0	policy	Policy
>http://hl7.org/fhir/contract-security-control	c		ContractResourceSecurityControlCodes
0	policy	Policy
>http://hl7.org/fhir/contract-status	c		ContractResourceStatusCodes
0	amended	Amended
0	appended	Appended
0	cancelled	Cancelled
0	disputed	Disputed
0	entered-in-error	Entered in Error
0	executable	Executable
0	executed	Executed
0	negotiable	Negotiable
0	offered	Offered
0	policy	Policy
0	rejected	Rejected
0	renewed	Renewed
0	revoked	Revoked
0	resolved	Resolved
0	terminated	Terminated
>http://hl7.org/fhir/contributor-type	c		ContributorType
0	author	Author
0	editor	Editor
0	reviewer	Reviewer
0	endorser	Endorser
>http://hl7.org/fhir/data-types	c		DataType
0	Address	Address
0	Age	Age
0	Annotation	Annotation
0	Attachment	Attachment
0	BackboneElement	BackboneElement
0	CodeableConcept	CodeableConcept
0	Coding	Coding
0	ContactDetail	ContactDetail
0	ContactPoint	ContactPoint
0	Contributor	Contributor
0	Count	Count
0	DataRequirement	DataRequirement
0	Distance	Distance
0	Dosage	Dosage
0	Duration	Duration
0	Element	Element
0	ElementDefinition	ElementDefinition
0	Expression	Expression
0	Extension	Extension
0	HumanName	HumanName
0	Identifier	Identifier
0	MarketingStatus	MarketingStatus
0	Meta	Meta
0	Money	Money
0	MoneyQuantity	MoneyQuantity
0	Narrative	Narrative
0	ParameterDefinition	ParameterDefinition
0	Period	Period
0	Population	Population
0	ProdCharacteristic	ProdCharacteristic
0	ProductShelfLife	ProductShelfLife
0	Quantity	Quantity
0	Range	Range
0	Ratio	Ratio
0	Reference	Reference
0	RelatedArtifact	RelatedArtifact
0	SampledData	SampledData
0	Signature	Signature
0	SimpleQuantity	SimpleQuantity
0	SubstanceAmount	SubstanceAmount
0	Timing	Timing
0	TriggerDefinition	TriggerDefinition
0	UsageContext	UsageContext
0	base64Binary	base64Binary
0	boolean	boolean
0	canonical	canonical
0	code	code
0	date	date
0	dateTime	dateTime
0	decimal	decimal
0	id	id
0	instant	instant
0	integer	integer
0	markdown	markdown
0	oid	oid
0	positiveInt	positiveInt
0	string	string
0	time	time
0	unsignedInt	unsignedInt
0	uri	uri
0	url	url
0	uuid	uuid
0	xhtml	XHTML
>http://hl7.org/fhir/days-of-week	c		DaysOfWeek
0	mon	Monday
0	tue	Tuesday
0	wed	Wednesday
0	thu	Thursday
0	fri	Friday
0	sat	Saturday
0	sun	Sunday
>http://hl7.org/fhir/definition-resource-types	c		DefinitionResourceType
0	ActivityDefinition	ActivityDefinition
0	EventDefinition	EventDefinition
0	Measure	Measure
0	OperationDefinition	OperationDefinition
0	PlanDefinition	PlanDefinition
0	Questionnaire	Questionnaire
>http://hl7.org/fhir/detectedissue-severity	c		DetectedIssueSeverity
0	high	High
0	moderate	Moderate
0	low	Low
>http://hl7.org/fhir/device-action	c		ProcedureDeviceActionCodes
0	implanted	Implanted
0	explanted	Explanted
0	manipulated	Manipulated
>http://hl7.org/fhir/device-definition-status	c		FHIRDeviceStatus
0	active	Active
0	inactive	Inactive
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/device-nametype	c		DeviceNameType
0	udi-label-name	UDI Label name
0	user-friendly-name	User Friendly name
0	patient-reported-name	Patient Reported name
0	manufacturer-name	Manufacturer name
0	model-name	Model name
0	other	other
>http://hl7.org/fhir/device-statement-status	c		DeviceUseStatementStatus
0	active	Active
0	completed	Completed
0	entered-in-error	Entered in Error
0	intended	Intended
0	stopped	Stopped
0	on-hold	On Hold
>http://hl7.org/fhir/device-status	c		FHIRDeviceStatus
0	active	Active
0	inactive	Inactive
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/diagnostic-report-status	c		DiagnosticReportStatus
0	registered	Registered
0	partial	Partial
1	preliminary	Preliminary
0	final	Final
0	amended	Amended
1	corrected	Corrected
1	appended	Appended
0	cancelled	Cancelled
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/discriminator-type	c		DiscriminatorType
0	value	Value
0	exists	Exists
0	pattern	Pattern
0	type	Type
0	profile	Profile
>http://hl7.org/fhir/document-mode	c		DocumentMode
0	producer	Producer
0	consumer	Consumer
>http://hl7.org/fhir/document-reference-status	c		DocumentReferenceStatus
0	current	Current
0	superseded	Superseded
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/document-relationship-type	c		DocumentRelationshipType
0	replaces	Replaces
0	transforms	Transforms
0	signs	Signs
0	appends	Appends
>http://hl7.org/fhir/eligibilityrequest-purpose	c		EligibilityRequestPurpose
0	auth-requirements	Coverage auth-requirements
0	benefits	Coverage benefits
0	discovery	Coverage Discovery
0	validation	Coverage Validation
>http://hl7.org/fhir/eligibilityresponse-purpose	c		EligibilityResponsePurpose
0	auth-requirements	Coverage auth-requirements
0	benefits	Coverage benefits
0	discovery	Coverage Discovery
0	validation	Coverage Validation
>http://hl7.org/fhir/encounter-location-status	c		EncounterLocationStatus
0	planned	Planned
0	active	Active
0	reserved	Reserved
0	completed	Completed
>http://hl7.org/fhir/encounter-status	c		EncounterStatus
0	planned	Planned
0	arrived	Arrived
0	triaged	Triaged
0	in-progress	In Progress
0	onleave	On Leave
0	finished	Finished
0	cancelled	Cancelled
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/endpoint-status	c		EndpointStatus
0	active	Active
0	suspended	Suspended
0	error	Error
0	off	Off
0	entered-in-error	Entered in error
0	test	Test
>http://hl7.org/fhir/episode-of-care-status	c		EpisodeOfCareStatus
0	planned	Planned
0	waitlist	Waitlist
0	active	Active
0	onhold	On Hold
0	finished	Finished
0	cancelled	Cancelled
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/event-capability-mode	c		EventCapabilityMode
0	sender	Sender
0	receiver	Receiver
>http://hl7.org/fhir/event-resource-types	c		EventResourceType
0	ChargeItem	ChargeItem
0	ClaimResponse	ClaimResponse
0	ClinicalImpression	ClinicalImpression
0	Communication	Communication
0	Composition	Composition
0	Condition	Condition
0	Consent	Consent
0	Coverage	Coverage
0	DeviceUseStatement	DeviceUseStatement
0	DiagnosticReport	DiagnosticReport
0	DocumentManifest	DocumentManifest
0	DocumentReference	DocumentReference
0	Encounter	Encounter
0	EnrollmentResponse	EnrollmentResponse
0	EpisodeOfCare	EpisodeOfCare
0	ExplanationOfBenefit	ExplanationOfBenefit
0	FamilyMemberHistory	FamilyMemberHistory
0	GuidanceResponse	GuidanceResponse
0	ImagingStudy	ImagingStudy
0	Immunization	Immunization
0	MeasureReport	MeasureReport
0	Media	Media
0	MedicationAdministration	MedicationAdministration
0	MedicationDispense	MedicationDispense
0	MedicationStatement	MedicationStatement
0	Observation	Observation
0	PaymentNotice	PaymentNotice
0	PaymentReconciliation	PaymentReconciliation
0	Procedure	Procedure
0	ProcessResponse	ProcessResponse
0	QuestionnaireResponse	QuestionnaireResponse
0	RiskAssessment	RiskAssessment
0	SupplyDelivery	SupplyDelivery
0	Task	Task
>http://hl7.org/fhir/event-status	c		EventStatus
0	preparation	Preparation
0	in-progress	In Progress
0	not-done	Not Done
0	on-hold	On Hold
0	stopped	Stopped
0	completed	Completed
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/event-timing	c		EventTiming
0	MORN	Morning
0	MORN.early	Early Morning
0	MORN.late	Late Morning
0	NOON	Noon
0	AFT	Afternoon
0	AFT.early	Early Afternoon
0	AFT.late	Late Afternoon
0	EVE	Evening
0	EVE.early	Early Evening
0	EVE.late	Late Evening
0	NIGHT	Night
0	PHS	After Sleep
>http://hl7.org/fhir/ex-claimitemtype	c		ClaimItemTypeCodes
0	group	Group
0	product	Product
0	service	Service
>http://hl7.org/fhir/ex-fdi	c		TeethCodes
0	11	11
0	12	12
0	13	13
0	14	14
0	15	15
0	16	16
0	17	17
0	18	18
0	21	21
0	22	22
0	23	23
0	24	24
0	25	25
0	26	26
0	27	27
0	28	28
0	31	31
0	32	32
0	33	33
0	34	34
0	35	35
0	36	36
0	37	37
0	38	38
0	41	41
0	42	42
0	43	43
0	44	44
0	45	45
0	46	46
0	47	47
0	48	48
>http://hl7.org/fhir/ex-onsettype	c		ExampleOnsetType(Reason)Codes
0	lxm	Last Exam
0	sym	Start of Symptoms
0	lmn	Last Menstruation
>http://hl7.org/fhir/ex-oralprostho	c		OralProsthoMaterialTypeCodes
0	1	Fixed Bridge
0	2	Maryland Bridge
0	3	Denture Acrylic
0	4	Denture Chrome Cobalt
>http://hl7.org/fhir/ex-pharmaservice	c		ExamplePharmacyServiceCodes
0	smokecess	Smoking cessation
0	flushot	Flu Shot
0	drugcost	Drug Cost
0	markup	Markup
0	dispensefee	Dispense Fee
0	compoundfee	Compounding Fee
>http://hl7.org/fhir/ex-servicemodifier	c		ExampleServiceModifierCodes
0	sr	Side of the Road
0	ah	After hours
>http://hl7.org/fhir/ex-serviceproduct	c		ExampleService/ProductCodes
0	exam	Exam
0	flushot	Flu shot
>http://hl7.org/fhir/ex-udi	c		UDICodes
0	gudid	GUDID (FDA)
>http://hl7.org/fhir/examplescenario-actor-type	c		ExampleScenarioActorType
0	person	Person
0	entity	System
>http://hl7.org/fhir/explanationofbenefit-status	c		ExplanationOfBenefitStatus
0	active	Active
0	cancelled	Cancelled
0	draft	Draft
0	entered-in-error	Entered In Error
>http://hl7.org/fhir/exposure-state	c		ExposureState
0	exposure	Exposure
0	exposure-alternative	Exposure Alternative
>http://hl7.org/fhir/expression-language	c		ExpressionLanguage
0	text/cql	CQL
0	text/fhirpath	FHIRPath
0	application/x-fhir-query	FHIR Query
>http://hl7.org/fhir/extension-context-type	c		ExtensionContextType
0	fhirpath	FHIRPath
0	element	Element ID
0	extension	Extension URL
>http://hl7.org/fhir/extra-activity-type	c		ExtraActivityType
0	aggregate	aggregate
0	compose	compose
0	label	label
>http://hl7.org/fhir/feeding-device	c		FeedingDeviceCodes
0	standard-nipple	Standard nipple
0	preemie-nipple	Preemie nipple
0	ortho-nipple	Orthodontic nipple
0	sloflo-nipple	Slow flow nipple
0	midflo-nipple	Middle flow nipple
0	bigcut-nipple	Enlarged, cross-cut nipple
0	haberman-bottle	Haberman bottle
0	sippy-valve	Sippy cup with valve
0	sippy-no-valve	Sippy cup without valve
0	provale-cup	Provale Cup
0	glass-lid	Glass with lid/sippy cup
0	handhold-cup	Double handhold on glass/cup
0	rubber-mat	Rubber matting under tray
0	straw	Straw
0	nose-cup	Nose cup
0	scoop-plate	Scoop plate
0	utensil-holder	Hand wrap utensil holder
0	foam-handle	Foam handle utensils
0	angled-utensil	Angled utensils
0	spout-cup	Spout cup
0	autofeeding-device	Automated feeding devices
0	rocker-knife	Rocker knife
>http://hl7.org/fhir/filter-operator	c		FilterOperator
0	=	Equals
0	is-a	Is A (by subsumption)
0	descendent-of	Descendent Of (by subsumption)
0	is-not-a	Not (Is A) (by subsumption)
0	regex	Regular Expression
0	in	In Set
0	not-in	Not in Set
0	generalizes	Generalizes (by Subsumption)
0	exists	Exists
>http://hl7.org/fhir/flag-priority-code	c		FlagPriorityCodes
0	PN	No alarm
0	PL	Low priority
0	PM	Medium priority
0	PH	High priority
>http://hl7.org/fhir/flag-status	c		FlagStatus
0	active	Active
0	inactive	Inactive
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/fm-conditions	c		FMConditionCodes
0	123987	Headache
>http://hl7.org/fhir/fm-status	c		FinancialResourceStatusCodes
0	active	Active
0	cancelled	Cancelled
0	draft	Draft
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/gender-identity	c		GenderIdentity
0	transgender-female	transgender female
0	transgender-male	transgender male
0	non-binary	non-binary
0	male	male
0	female	female
0	other	other
0	non-disclose	does not wish to disclose
>http://hl7.org/fhir/goal-status	c		GoalLifecycleStatus
0	proposed	Proposed
0	planned	Planned
0	accepted	Accepted
1	active	Active
1	on-hold	On Hold
1	completed	Completed
0	cancelled	Cancelled
0	entered-in-error	Entered in Error
0	rejected	Rejected
>http://hl7.org/fhir/goal-status-reason	c		GoalStatusReason
0	surgery	Surgery
0	life-event	Life Event
0	replaced	Replaced
0	patient-request	Patient Request
0	temp-not-attainable	Goal Not Attainable Temporarily
0	permanent-not-attainable	Goal Not Attainable Permanently
0	financial-barrier	Financial Reason
0	lack-of-transportation	Lack Of Transportation
0	lack-of-social-support	Lack Of Social Support
>http://hl7.org/fhir/graph-compartment-rule	c		GraphCompartmentRule
0	identical	Identical
0	matching	Matching
0	different	Different
0	custom	Custom
>http://hl7.org/fhir/graph-compartment-use	c		GraphCompartmentUse
0	condition	Condition
0	requirement	Requirement
>http://hl7.org/fhir/group-measure	c		GroupMeasure
0	mean	Mean
0	median	Median
0	mean-of-mean	Mean of Study Means
0	mean-of-median	Mean of Study Medins
0	median-of-mean	Median of Study Means
0	median-of-median	Median of Study Medians
>http://hl7.org/fhir/group-type	c		GroupType
0	person	Person
0	animal	Animal
0	practitioner	Practitioner
0	device	Device
0	medication	Medication
0	substance	Substance
>http://hl7.org/fhir/guidance-response-status	c		GuidanceResponseStatus
0	success	Success
0	data-requested	Data Requested
0	data-required	Data Required
0	in-progress	In Progress
0	failure	Failure
0	entered-in-error	Entered In Error
>http://hl7.org/fhir/guide-page-generation	c		GuidePageGeneration
0	html	HTML
0	markdown	Markdown
0	xml	XML
0	generated	Generated
>http://hl7.org/fhir/guide-parameter-code	c		GuideParameterCode
0	apply	Apply Metadata Value
0	path-resource	Resource Path
0	path-pages	Pages Path
0	path-tx-cache	Terminology Cache Path
0	expansion-parameter	Expansion Profile
0	rule-broken-links	Broken Links Rule
0	generate-xml	Generate XML
0	generate-json	Generate JSON
0	generate-turtle	Generate Turtle
0	html-template	HTML Template
>http://hl7.org/fhir/history-status	c		FamilyHistoryStatus
0	partial	Partial
0	completed	Completed
0	entered-in-error	Entered in Error
0	health-unknown	Health Unknown
>http://hl7.org/fhir/http-operations	c		TestScriptRequestMethodCode
0	delete	DELETE
0	get	GET
0	options	OPTIONS
0	patch	PATCH
0	post	POST
0	put	PUT
0	head	HEAD
>http://hl7.org/fhir/http-verb	c		HTTPVerb
0	GET	GET
0	HEAD	HEAD
0	POST	POST
0	PUT	PUT
0	DELETE	DELETE
0	PATCH	PATCH
>http://hl7.org/fhir/identifier-use	c		IdentifierUse
0	usual	Usual
0	official	Official
0	temp	Temp
0	secondary	Secondary
0	old	Old
>http://hl7.org/fhir/identity-assuranceLevel	c		IdentityAssuranceLevel
0	level1	Level 1
0	level2	Level 2
0	level3	Level 3
0	level4	Level 4
>http://hl7.org/fhir/imagingstudy-status	c		ImagingStudyStatus
0	registered	Registered
0	available	Available
0	cancelled	Cancelled
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/intervention	c		InterventionCodes
0	unknown	Unknown
0	other	Other
>http://hl7.org/fhir/invoice-priceComponentType	c		InvoicePriceComponentType
0	base	base price
0	surcharge	surcharge
0	deduction	deduction
0	discount	discount
0	tax	tax
0	informational	informational
>http://hl7.org/fhir/invoice-status	c		InvoiceStatus
0	draft	draft
0	issued	issued
0	balanced	balanced
0	cancelled	cancelled
0	entered-in-error	entered in error
>http://hl7.org/fhir/issue-severity	c		IssueSeverity
0	fatal	Fatal
0	error	Error
0	warning	Warning
0	information	Information
>http://hl7.org/fhir/issue-type	c		IssueType
0	invalid	Invalid Content
1	structure	Structural Issue
1	required	Required element missing
1	value	Element value invalid
1	invariant	Validation rule failed
0	security	Security Problem
1	login	Login Required
1	unknown	Unknown User
1	expired	Session Expired
1	forbidden	Forbidden
1	suppressed	Information Suppressed
0	processing	Processing Failure
1	not-supported	Content not supported
1	duplicate	Duplicate
1	multiple-matches	Multiple Matches
1	not-found	Not Found
2	deleted	Deleted
1	too-long	Content Too Long
1	code-invalid	Invalid Code
1	extension	Unacceptable Extension
1	too-costly	Operation Too Costly
1	business-rule	Business Rule Violation
1	conflict	Edit Version Conflict
0	transient	Transient Issue
1	lock-error	Lock Error
1	no-store	No Store Available
1	exception	Exception
1	timeout	Timeout
1	incomplete	Incomplete Results
1	throttled	Throttled
0	informational	Informational Note
>http://hl7.org/fhir/item-type	c		QuestionnaireItemType
0	group	Group
0	display	Display
0	question	Question	!
1	boolean	Boolean
1	decimal	Decimal
1	integer	Integer
1	date	Date
1	dateTime	Date Time
1	time	Time
1	string	String
1	text	Text
1	url	Url
1	choice	Choice
1	open-choice	Open Choice
1	attachment	Attachment
1	reference	Reference
1	quantity	Quantity
>http://hl7.org/fhir/knowledge-resource-types	c		KnowledgeResourceType
0	ActivityDefinition	ActivityDefinition
0	CodeSystem	CodeSystem
0	ConceptMap	ConceptMap
0	Library	Library
0	Measure	Measure
0	PlanDefinition	PlanDefinition
0	StructureDefinition	StructureDefinition
0	StructureMap	StructureMap
0	ValueSet	ValueSet
>http://hl7.org/fhir/language-preference-type	c		LanguagePreferenceType
0	verbal	verbal
0	written	written
>http://hl7.org/fhir/link-type	c		LinkType
0	replaced-by	Replaced-by
0	replaces	Replaces
0	refer	Refer
0	seealso	See also
>http://hl7.org/fhir/linkage-type	c		LinkageType
0	source	Source of Truth
0	alternate	Alternate Record
0	historical	Historical/Obsolete Record
>http://hl7.org/fhir/list-mode	c		ListMode
0	working	Working List
0	snapshot	Snapshot List
0	changes	Change List
>http://hl7.org/fhir/list-status	c		ListStatus
0	current	Current
0	retired	Retired
0	entered-in-error	Entered In Error
>http://hl7.org/fhir/location-mode	c		LocationMode
0	instance	Instance
0	kind	Kind
>http://hl7.org/fhir/location-status	c		LocationStatus
0	active	Active
0	suspended	Suspended
0	inactive	Inactive
>http://hl7.org/fhir/map-context-type	c		StructureMapContextType
0	type	Type
0	variable	Variable
>http://hl7.org/fhir/map-group-type-mode	c		StructureMapGroupTypeMode
0	none	Not a Default
0	types	Default for Type Combination
0	type-and-types	Default for type + combination
>http://hl7.org/fhir/map-input-mode	c		StructureMapInputMode
0	source	Source Instance
0	target	Target Instance
>http://hl7.org/fhir/map-model-mode	c		StructureMapModelMode
0	source	Source Structure Definition
0	queried	Queried Structure Definition
0	target	Target Structure Definition
0	produced	Produced Structure Definition
>http://hl7.org/fhir/map-source-list-mode	c		StructureMapSourceListMode
0	first	First
0	not_first	All but the first
0	last	Last
0	not_last	All but the last
0	only_one	Enforce only one
>http://hl7.org/fhir/map-target-list-mode	c		StructureMapTargetListMode
0	first	First
0	share	Share
0	last	Last
0	collate	Collate
>http://hl7.org/fhir/map-transform	c		StructureMapTransform
0	create	create
0	copy	copy
0	truncate	truncate
0	escape	escape
0	cast	cast
0	append	append
0	translate	translate
0	reference	reference
0	dateOp	dateOp
0	uuid	uuid
0	pointer	pointer
0	evaluate	evaluate
0	cc	cc
0	c	c
0	qty	qty
0	id	id
0	cp	cp
>http://hl7.org/fhir/measure-report-status	c		MeasureReportStatus
0	complete	Complete
0	pending	Pending
0	error	Error
>http://hl7.org/fhir/measure-report-type	c		MeasureReportType
0	individual	Individual
0	subject-list	Subject List
0	summary	Summary
0	data-collection	Data Collection
>http://hl7.org/fhir/message-events	c		MessageEvent
>http://hl7.org/fhir/message-significance-category	c		MessageSignificanceCategory
0	consequence	Consequence
0	currency	Currency
0	notification	Notification
>http://hl7.org/fhir/messageheader-response-request	c		messageheader-response-request
0	always	Always
0	on-error	Error/reject conditions only
0	never	Never
0	on-success	Successful completion only
>http://hl7.org/fhir/metric-calibration-state	c		DeviceMetricCalibrationState
0	not-calibrated	Not Calibrated
0	calibration-required	Calibration Required
0	calibrated	Calibrated
0	unspecified	Unspecified
>http://hl7.org/fhir/metric-calibration-type	c		DeviceMetricCalibrationType
0	unspecified	Unspecified
0	offset	Offset
0	gain	Gain
0	two-point	Two Point
>http://hl7.org/fhir/metric-category	c		DeviceMetricCategory
0	measurement	Measurement
0	setting	Setting
0	calculation	Calculation
0	unspecified	Unspecified
>http://hl7.org/fhir/metric-color	c		DeviceMetricColor
0	black	Color Black
0	red	Color Red
0	green	Color Green
0	yellow	Color Yellow
0	blue	Color Blue
0	magenta	Color Magenta
0	cyan	Color Cyan
0	white	Color White
>http://hl7.org/fhir/metric-operational-status	c		DeviceMetricOperationalStatus
0	on	On
0	off	Off
0	standby	Standby
0	entered-in-error	Entered In Error
>http://hl7.org/fhir/name-use	c		NameUse
0	usual	Usual
0	official	Official
0	temp	Temp
0	nickname	Nickname
0	anonymous	Anonymous
0	old	Old
1	maiden	Name changed for Marriage
>http://hl7.org/fhir/namingsystem-identifier-type	c		NamingSystemIdentifierType
0	oid	OID
0	uuid	UUID
0	uri	URI
0	other	Other
>http://hl7.org/fhir/namingsystem-type	c		NamingSystemType
0	codesystem	Code System
0	identifier	Identifier
0	root	Root
>http://hl7.org/fhir/narrative-status	c		NarrativeStatus
0	generated	Generated
0	extensions	Extensions
0	additional	Additional
0	empty	Empty
>http://hl7.org/fhir/network-type	c		AuditEventAgentNetworkType
0	1	Machine Name
0	2	IP Address
0	3	Telephone Number
0	4	Email address
0	5	URI
>http://hl7.org/fhir/note-type	c		NoteType
0	display	Display
0	print	Print (Form)
0	printoper	Print (Operator)
>http://hl7.org/fhir/observation-range-category	c		ObservationRangeCategory
0	reference	reference range
0	critical	critical range
0	absolute	absolute range
>http://hl7.org/fhir/observation-status	c		ObservationStatus
0	registered	Registered
0	preliminary	Preliminary
0	final	Final
0	amended	Amended
1	corrected	Corrected
0	cancelled	Cancelled
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/operation-kind	c		OperationKind
0	operation	Operation
0	query	Query
>http://hl7.org/fhir/operation-parameter-use	c		OperationParameterUse
0	in	In
0	out	Out
>http://hl7.org/fhir/organization-role	c		OrganizationAffiliationRole
0	provider	Provider
0	agency	Agency
0	research	Research
0	payer	Payer
0	diagnostics	Diagnostics
0	supplier	Supplier
0	HIE/HIO	HIE/HIO
0	member	Member
>http://hl7.org/fhir/orientation-type	c		orientationType
0	sense	Sense orientation of referenceSeq
0	antisense	Antisense orientation of referenceSeq
>http://hl7.org/fhir/participantrequired	c		ParticipantRequired
0	required	Required
0	optional	Optional
0	information-only	Information Only
>http://hl7.org/fhir/participationstatus	c		ParticipationStatus
0	accepted	Accepted
0	declined	Declined
0	tentative	Tentative
0	needs-action	Needs Action
>http://hl7.org/fhir/permitted-data-type	c		ObservationDataType
0	Quantity	Quantity
0	CodeableConcept	CodeableConcept
0	string	string
0	boolean	boolean
0	integer	integer
0	Range	Range
0	Ratio	Ratio
0	SampledData	SampledData
0	time	time
0	dateTime	dateTime
0	Period	Period
>http://hl7.org/fhir/practitioner-specialty	c		PractitionerSpecialty
0	cardio	Cardiologist
0	dent	Dentist
0	dietary	Dietary consultant
0	midw	Midwife
0	sysarch	Systems architect
>http://hl7.org/fhir/procedure-progress-status-code	c		ProcedureProgressStatusCodes
0	in-operating-room	In Operating Room
0	prepared	Prepared
0	anesthesia-induced	Anesthesia Induced
0	open-incision	Open Incision
0	closed-incision	Closed Incision
0	in-recovery-room	In Recovery Room
>http://hl7.org/fhir/product-category	c		BiologicallyDerivedProductCategory
0	organ	Organ
0	tissue	Tissue
0	fluid	Fluid
0	cells	Cells
0	biologicalAgent	BiologicalAgent
>http://hl7.org/fhir/product-status	c		BiologicallyDerivedProductStatus
0	available	Available
0	unavailable	Unavailable
>http://hl7.org/fhir/product-storage-scale	c		BiologicallyDerivedProductStorageScale
0	farenheit	Fahrenheit
0	celsius	Celsius
0	kelvin	Kelvin
>http://hl7.org/fhir/property-representation	c		PropertyRepresentation
0	xmlAttr	XML Attribute
0	xmlText	XML Text
0	typeAttr	Type Attribute
0	cdaText	CDA Text Format
0	xhtml	XHTML
>http://hl7.org/fhir/provenance-entity-role	c		ProvenanceEntityRole
0	derivation	Derivation
1	revision	Revision
1	quotation	Quotation
1	source	Source
1	removal	Removal
>http://hl7.org/fhir/provenance-participant-role	c		ProvenanceParticipantRole
0	enterer	Enterer
0	performer	Performer
0	author	Author
0	verifier	Verifier
1	legal	Legal Authenticator
0	attester	Attester
0	informant	Informant
0	custodian	Custodian
0	assembler	Assembler
0	composer	Composer
>http://hl7.org/fhir/publication-status	c		PublicationStatus
0	draft	Draft
0	active	Active
0	retired	Retired
0	unknown	Unknown
>http://hl7.org/fhir/quality-type	c		qualityType
0	indel	INDEL Comparison
0	snp	SNP Comparison
0	unknown	UNKNOWN Comparison
>http://hl7.org/fhir/quantity-comparator	c		QuantityComparator
0	<	Less than
0	<=	Less or Equal to
0	>=	Greater or Equal to
0	>	Greater than
>http://hl7.org/fhir/questionnaire-answers-status	c		QuestionnaireResponseStatus
0	in-progress	In Progress
0	completed	Completed
0	amended	Amended
0	entered-in-error	Entered in Error
0	stopped	Stopped
>http://hl7.org/fhir/questionnaire-display-category	c		QuestionnaireTextCategories
0	instructions	Instructions
0	security	Security
0	help	Help
>http://hl7.org/fhir/questionnaire-enable-behavior	c		EnableWhenBehavior
0	all	All
0	any	Any
>http://hl7.org/fhir/questionnaire-enable-operator	c		QuestionnaireItemOperator
0	exists	Exists
0	=	Equals
0	!=	Not Equals
0	>	Greater Than
0	<	Less Than
0	>=	Greater or Equals
0	<=	Less or Equals
>http://hl7.org/fhir/questionnaire-item-control	c		QuestionnaireItemUIControlCodes
0	group		!
1	list	List
1	table	Vertical Answer Table
1	htable	Horizontal Answer Table
1	gtable	Group Table
1	atable	Answer Table
1	header	Header
1	footer	Footer
0	text		!
1	inline	In-line
1	prompt	Prompt
1	unit	Unit
1	lower	Lower-bound
1	upper	Upper-bound
1	flyover	Fly-over
1	help	Help-Button
0	question		!
1	autocomplete	Auto-complete
1	drop-down	Drop down
1	check-box	Check-box
1	lookup	Lookup
1	radio-button	Radio Button
1	slider	Slider
1	spinner	Spinner
1	text-box	Text Box
>http://hl7.org/fhir/reaction-event-severity	c		AllergyIntoleranceSeverity
0	mild	Mild
0	moderate	Moderate
0	severe	Severe
>http://hl7.org/fhir/reason-medication-not-given	c		SNOMEDCTReasonMedicationNotGivenCodes
0	a	None
0	b	Away
0	c	Asleep
0	d	Vomit
>http://hl7.org/fhir/reference-handling-policy	c		ReferenceHandlingPolicy
0	literal	Literal References
0	logical	Logical References
0	resolves	Resolves References
0	enforced	Reference Integrity Enforced
0	local	Local References Only
>http://hl7.org/fhir/reference-version-rules	c		ReferenceVersionRules
0	either	Either Specific or independent
0	independent	Version independent
0	specific	Version Specific
>http://hl7.org/fhir/related-artifact-type	c		RelatedArtifactType
0	documentation	Documentation
0	justification	Justification
0	citation	Citation
0	predecessor	Predecessor
0	successor	Successor
0	derived-from	Derived From
0	depends-on	Depends On
0	composed-of	Composed Of
>http://hl7.org/fhir/relation-type	c		CatalogEntryRelationType
0	triggers	Triggers
0	is-replaced-by	Replaced By
>http://hl7.org/fhir/relationship	c		Beneficiary Relationship Codes
0	1	Self
0	2	Spouse
0	3	Child
0	4	Common Law Spouse
0	5	Other
>http://hl7.org/fhir/remittance-outcome	c		ClaimProcessingCodes
0	queued	Queued
0	complete	Processing Complete
0	error	Error
0	partial	Partial Processing
>http://hl7.org/fhir/report-action-result-codes	c		TestReportActionResult
0	pass	Pass
0	skip	Skip
0	fail	Fail
0	warning	Warning
0	error	Error
>http://hl7.org/fhir/report-participant-type	c		TestReportParticipantType
0	test-engine	Test Engine
0	client	Client
0	server	Server
>http://hl7.org/fhir/report-result-codes	c		TestReportResult
0	pass	Pass
0	fail	Fail
0	pending	Pending
>http://hl7.org/fhir/report-status-codes	c		TestReportStatus
0	completed	Completed
0	in-progress	In Progress
0	waiting	Waiting
0	stopped	Stopped
0	entered-in-error	Entered In Error
>http://hl7.org/fhir/repository-type	c		repositoryType
0	directlink	Click and see
0	openapi	The URL is the RESTful or other kind of API that can access to the result.
0	login	Result cannot be access unless an account is logged in
0	oauth	Result need to be fetched with API and need LOGIN( or cookies are required when visiting the link of resource)
0	other	Some other complicated or particular way to get resource from URL.
>http://hl7.org/fhir/request-intent	c		RequestIntent
0	proposal	Proposal
0	plan	Plan
0	directive	Directive
0	order	Order
1	original-order	Original Order
1	reflex-order	Reflex Order
1	filler-order	Filler Order
2	instance-order	Instance Order
0	option	Option
>http://hl7.org/fhir/request-priority	c		RequestPriority
0	routine	Routine
0	urgent	Urgent
0	asap	ASAP
0	stat	STAT
>http://hl7.org/fhir/request-resource-types	c		RequestResourceType
0	Appointment	Appointment
0	AppointmentResponse	AppointmentResponse
0	CarePlan	CarePlan
0	Claim	Claim
0	CommunicationRequest	CommunicationRequest
0	Contract	Contract
0	DeviceRequest	DeviceRequest
0	EnrollmentRequest	EnrollmentRequest
0	ImmunizationRecommendation	ImmunizationRecommendation
0	MedicationRequest	MedicationRequest
0	NutritionOrder	NutritionOrder
0	ServiceRequest	ServiceRequest
0	SupplyRequest	SupplyRequest
0	Task	Task
0	VisionPrescription	VisionPrescription
>http://hl7.org/fhir/request-status	c		RequestStatus
0	draft	Draft
0	active	Active
0	on-hold	On Hold
0	revoked	Revoked
0	completed	Completed
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/research-element-type	c		ResearchElementType
0	population	Population
0	exposure	Exposure
0	outcome	Outcome
>http://hl7.org/fhir/research-study-status	c		ResearchStudyStatus
0	active	Active
0	administratively-completed	Administratively Completed
0	approved	Approved
0	closed-to-accrual	Closed to Accrual
0	closed-to-accrual-and-intervention	Closed to Accrual and Intervention
0	completed	Completed
0	disapproved	Disapproved
0	in-review	In Review
0	temporarily-closed-to-accrual	Temporarily Closed to Accrual
0	temporarily-closed-to-accrual-and-intervention	Temporarily Closed to Accrual and Intervention
0	withdrawn	Withdrawn
>http://hl7.org/fhir/research-subject-status	c		ResearchSubjectStatus
0	candidate	Candidate
0	eligible	Eligible
0	follow-up	Follow-up
0	ineligible	Ineligible
0	not-registered	Not Registered
0	off-study	Off-study
0	on-study	On-study
0	on-study-intervention	On-study-intervention
0	on-study-observation	On-study-observation
0	pending-on-study	Pending on-study
0	potential-candidate	Potential Candidate
0	screening	Screening
0	withdrawn	Withdrawn
>http://hl7.org/fhir/resource-aggregation-mode	c		AggregationMode
0	contained	Contained
0	referenced	Referenced
1	bundled	Bundled
>http://hl7.org/fhir/resource-slicing-rules	c		SlicingRules
0	closed	Closed
0	open	Open
0	openAtEnd	Open at End
>http://hl7.org/fhir/resource-status	c		Canonical Status Codes for FHIR Resources
0	error	error
0	proposed	proposed
0	planned	planned
0	draft	draft
0	requested	requested
0	received	received
0	declined	declined
0	accepted	accepted
0	arrived	arrived
0	active	active
0	suspended	suspended
0	failed	failed
0	replaced	replaced
0	complete	complete
0	inactive	inactive
0	abandoned	abandoned
0	unknown	unknown
0	unconfirmed	unconfirmed
0	confirmed	confirmed
0	resolved	resolved
0	refuted	refuted
0	differential	differential
0	partial	partial
0	busy-unavailable	busy-unavailable
0	free	free
0	on-target	on-target
0	ahead-of-target	ahead-of-target
0	behind-target	behind-target
0	not-ready	not-ready
0	transduc-discon	transduc-discon
0	hw-discon	hw-discon
>http://hl7.org/fhir/resource-types	c		ResourceType
0	Account	Account
~账户
0	ActivityDefinition	ActivityDefinition
~活动定义
0	AdverseEvent	AdverseEvent
~不良事件
0	AllergyIntolerance	AllergyIntolerance
~变态反应与不耐性
0	Appointment	Appointment
~预约
0	AppointmentResponse	AppointmentResponse
~预约响应
0	AuditEvent	AuditEvent
~审计事件
0	Basic	Basic
~初级资源
0	Binary	Binary
~二进制资源
0	BiologicallyDerivedProduct	BiologicallyDerivedProduct
0	BodyStructure	BodyStructure
~身体结构
0	Bundle	Bundle
~捆束
0	CapabilityStatement	CapabilityStatement
~能力声明
0	CarePlan	CarePlan
~照护计划
0	CareTeam	CareTeam
~照护团队
0	CatalogEntry	CatalogEntry
~条目定义
0	ChargeItem	ChargeItem
~收费项目
0	ChargeItemDefinition	ChargeItemDefinition
0	Claim	Claim
~赔单
0	ClaimResponse	ClaimResponse
~赔单请求
0	ClinicalImpression	ClinicalImpression
~临床印象
0	CodeSystem	CodeSystem
~代码系统
0	Communication	Communication
~通讯
0	CommunicationRequest	CommunicationRequest
~通讯请求
0	CompartmentDefinition	CompartmentDefinition
~逻辑区块定义
0	Composition	Composition
~组合式文书
0	ConceptMap	ConceptMap
~概念映射
0	Condition	Condition
~情况
0	Consent	Consent
~同意书
0	Contract	Contract
~合同
0	Coverage	Coverage
~保险责任
0	CoverageEligibilityRequest	CoverageEligibilityRequest
~资格请求
0	CoverageEligibilityResponse	CoverageEligibilityResponse
~资格响应
0	DetectedIssue	DetectedIssue
~已发现问题
0	Device	Device
~装置
0	DeviceDefinition	DeviceDefinition
~装置组件
0	DeviceMetric	DeviceMetric
~装置指标
0	DeviceRequest	DeviceRequest
~装置请求
0	DeviceUseStatement	DeviceUseStatement
~装置使用声明
0	DiagnosticReport	DiagnosticReport
~诊断报告
0	DocumentManifest	DocumentManifest
~文档清单
0	DocumentReference	DocumentReference
~文档引用
0	DomainResource	DomainResource
~领域资源
0	EffectEvidenceSynthesis	EffectEvidenceSynthesis
0	Encounter	Encounter
~就医过程
0	Endpoint	Endpoint
~端点
0	EnrollmentRequest	EnrollmentRequest
~保险注册请求
0	EnrollmentResponse	EnrollmentResponse
~保险注册响应
0	EpisodeOfCare	EpisodeOfCare
~照护服务节段
0	EventDefinition	EventDefinition
~事件定义
0	Evidence	Evidence
0	EvidenceVariable	EvidenceVariable
0	ExampleScenario	ExampleScenario
~示例场景
0	ExplanationOfBenefit	ExplanationOfBenefit
~赔付说明
0	FamilyMemberHistory	FamilyMemberHistory
~家族史
0	Flag	Flag
~标记
0	Goal	Goal
~目标
0	GraphDefinition	GraphDefinition
~图形定义
0	Group	Group
~群组
0	GuidanceResponse	GuidanceResponse
~指导意见响应
0	HealthcareService	HealthcareService
~医疗保健服务项目
0	ImagingStudy	ImagingStudy
~成像检查
0	Immunization	Immunization
~免疫接种
0	ImmunizationEvaluation	ImmunizationEvaluation
0	ImmunizationRecommendation	ImmunizationRecommendation
~免疫接种建议
0	ImplementationGuide	ImplementationGuide
~实施指南
0	InsurancePlan	InsurancePlan
0	Invoice	Invoice
0	Library	Library
~库
0	Linkage	Linkage
~链接关系
0	List	List
~列表
0	Location	Location
~位置
0	Measure	Measure
~指标
0	MeasureReport	MeasureReport
~指标报告
0	Media	Media
~媒体
0	Medication	Medication
~药物
0	MedicationAdministration	MedicationAdministration
~药物施用
0	MedicationDispense	MedicationDispense
~药物配发
0	MedicationKnowledge	MedicationKnowledge
0	MedicationRequest	MedicationRequest
~药物请求
0	MedicationStatement	MedicationStatement
~药物声明
0	MedicinalProduct	MedicinalProduct
0	MedicinalProductAuthorization	MedicinalProductAuthorization
0	MedicinalProductContraindication	MedicinalProductContraindication
0	MedicinalProductIndication	MedicinalProductIndication
0	MedicinalProductIngredient	MedicinalProductIngredient
0	MedicinalProductInteraction	MedicinalProductInteraction
0	MedicinalProductManufactured	MedicinalProductManufactured
0	MedicinalProductPackaged	MedicinalProductPackaged
0	MedicinalProductPharmaceutical	MedicinalProductPharmaceutical
0	MedicinalProductUndesirableEffect	MedicinalProductUndesirableEffect
0	MessageDefinition	MessageDefinition
~消息定义
0	MessageHeader	MessageHeader
~消息标头
0	MolecularSequence	MolecularSequence
~分子序列
0	NamingSystem	NamingSystem
~命名系统
0	NutritionOrder	NutritionOrder
~营养医嘱
0	Observation	Observation
~观察
0	ObservationDefinition	ObservationDefinition
~观察定义
0	OperationDefinition	OperationDefinition
~操作定义
0	OperationOutcome	OperationOutcome
~操作结局
0	Organization	Organization
~组织机构
0	OrganizationAffiliation	OrganizationAffiliation
0	Parameters	Parameters
~参数
0	Patient	Patient
~患者
0	PaymentNotice	PaymentNotice
~付款通知
0	PaymentReconciliation	PaymentReconciliation
~付款对账
0	Person	Person
~人员
0	PlanDefinition	PlanDefinition
~计划定义
0	Practitioner	Practitioner
~执业人员
0	PractitionerRole	PractitionerRole
~执业人员角色
0	Procedure	Procedure
~操作项目
0	Provenance	Provenance
~出处
0	Questionnaire	Questionnaire
~调查问卷
0	QuestionnaireResponse	QuestionnaireResponse
~调查问卷答复
0	RelatedPerson	RelatedPerson
~相关人员
0	RequestGroup	RequestGroup
~请求分组
0	ResearchDefinition	ResearchDefinition
0	ResearchElementDefinition	ResearchElementDefinition
0	ResearchStudy	ResearchStudy
~调查研究
0	ResearchSubject	ResearchSubject
~研究主题
0	Resource	Resource
~资源
0	RiskAssessment	RiskAssessment
~风险评估
0	RiskEvidenceSynthesis	RiskEvidenceSynthesis
0	Schedule	Schedule
~日程安排
0	SearchParameter	SearchParameter
~搜索参数
0	ServiceRequest	ServiceRequest
~服务项目请求
0	Slot	Slot
~槽位
0	Specimen	Specimen
~标本
0	SpecimenDefinition	SpecimenDefinition
~标本定义
0	StructureDefinition	StructureDefinition
~结构定义
0	StructureMap	StructureMap
~结构映射
0	Subscription	Subscription
~订阅
0	Substance	Substance
~物质
0	SubstanceNucleicAcid	SubstanceNucleicAcid
0	SubstancePolymer	SubstancePolymer
0	SubstanceProtein	SubstanceProtein
0	SubstanceReferenceInformation	SubstanceReferenceInformation
0	SubstanceSourceMaterial	SubstanceSourceMaterial
0	SubstanceSpecification	SubstanceSpecification
0	SupplyDelivery	SupplyDelivery
~供应交付
0	SupplyRequest	SupplyRequest
~供应请求
0	Task	Task
~任务
0	TerminologyCapabilities	TerminologyCapabilities
~术语服务能力
0	TestReport	TestReport
~测试报告
0	TestScript	TestScript
~测试脚本
0	ValueSet	ValueSet
~取值集合
0	VerificationResult	VerificationResult
0	VisionPrescription	VisionPrescription
~视力处方
>http://hl7.org/fhir/resource-validation-mode	c		ResourceValidationMode
0	create	Validate for Create
0	update	Validate for Update
0	delete	Validate for Delete
0	profile	Validate Against a Profile
>http://hl7.org/fhir/response-code	c		ResponseType
0	ok	OK
0	transient-error	Transient Error
0	fatal-error	Fatal Error
>http://hl7.org/fhir/restful-capability-mode	c		RestfulCapabilityMode
0	client	Client
0	server	Server
>http://hl7.org/fhir/restful-interaction	c		FHIR Restful Interactions
0	read	read
0	vread	vread
0	update	update
0	patch	patch
0	delete	delete
0	history	history
1	history-instance	history-instance
1	history-type	history-type
1	history-system	history-system
0	create	create
0	search	search
1	search-type	search-type
1	search-system	search-system
0	capabilities	capabilities
0	transaction	transaction
0	batch	batch
0	operation	operation
>http://hl7.org/fhir/search-comparator	c		SearchComparator
0	eq	Equals
0	ne	Not Equals
0	gt	Greater Than
0	lt	Less Than
0	ge	Greater or Equals
0	le	Less of Equal
0	sa	Starts After
0	eb	Ends Before
0	ap	Approximately
>http://hl7.org/fhir/search-entry-mode	c		SearchEntryMode
0	match	Match
0	include	Include
0	outcome	Outcome
>http://hl7.org/fhir/search-modifier-code	c		SearchModifierCode
0	missing	Missing
0	exact	Exact
0	contains	Contains
0	not	Not
0	text	Text
0	in	In
0	not-in	Not In
0	below	Below
0	above	Above
0	type	Type
0	identifier	Identifier
0	ofType	Of Type
>http://hl7.org/fhir/search-param-type	c		SearchParamType
0	number	Number
0	date	Date/DateTime
0	string	String
0	token	Token
0	reference	Reference
0	composite	Composite
0	quantity	Quantity
0	uri	URI
0	special	Special
>http://hl7.org/fhir/search-xpath-usage	c		XPathUsageType
0	normal	Normal
0	phonetic	Phonetic
0	nearby	Nearby
0	distance	Distance
0	other	Other
>http://hl7.org/fhir/secondary-finding	c		ObservationCategoryCodes
0	acmg-version1	ACMG Version 1
0	acmg-version2	ACMG Version 2
>http://hl7.org/fhir/sequence-type	c		sequenceType
0	aa	AA Sequence
0	dna	DNA Sequence
0	rna	RNA Sequence
>http://hl7.org/fhir/sid/ex-icd-10-procedures	c		ICD-10ProcedureCodes
0	123001	PROC-1
0	123002	PROC-2
0	123003	PROC-3
>http://hl7.org/fhir/slotstatus	c		SlotStatus
0	busy	Busy
0	free	Free
0	busy-unavailable	Busy (Unavailable)
0	busy-tentative	Busy (Tentative)
0	entered-in-error	Entered in error
>http://hl7.org/fhir/sort-direction	c		SortDirection
0	ascending	Ascending
0	descending	Descending
>http://hl7.org/fhir/spdx-license	c		SPDXLicense
0	not-open-source	Not open source
0	0BSD	BSD Zero Clause License
0	AAL	Attribution Assurance License
0	Abstyles	Abstyles License
0	Adobe-2006	Adobe Systems Incorporated Source Code License Agreement
0	Adobe-Glyph	Adobe Glyph List License
0	ADSL	Amazon Digital Services License
0	AFL-1.1	Academic Free License v1.1
0	AFL-1.2	Academic Free License v1.2
0	AFL-2.0	Academic Free License v2.0
0	AFL-2.1	Academic Free License v2.1
0	AFL-3.0	Academic Free License v3.0
0	Afmparse	Afmparse License
0	AGPL-1.0-only	Affero General Public License v1.0 only
0	AGPL-1.0-or-later	Affero General Public License v1.0 or later
0	AGPL-3.0-only	GNU Affero General Public License v3.0 only
0	AGPL-3.0-or-later	GNU Affero General Public License v3.0 or later
0	Aladdin	Aladdin Free Public License
0	AMDPLPA	AMD's plpa_map.c License
0	AML	Apple MIT License
0	AMPAS	Academy of Motion Picture Arts and Sciences BSD
0	ANTLR-PD	ANTLR Software Rights Notice
0	Apache-1.0	Apache License 1.0
0	Apache-1.1	Apache License 1.1
0	Apache-2.0	Apache License 2.0
0	APAFML	Adobe Postscript AFM License
0	APL-1.0	Adaptive Public License 1.0
0	APSL-1.0	Apple Public Source License 1.0
0	APSL-1.1	Apple Public Source License 1.1
0	APSL-1.2	Apple Public Source License 1.2
0	APSL-2.0	Apple Public Source License 2.0
0	Artistic-1.0-cl8	Artistic License 1.0 w/clause 8
0	Artistic-1.0-Perl	Artistic License 1.0 (Perl)
0	Artistic-1.0	Artistic License 1.0
0	Artistic-2.0	Artistic License 2.0
0	Bahyph	Bahyph License
0	Barr	Barr License
0	Beerware	Beerware License
0	BitTorrent-1.0	BitTorrent Open Source License v1.0
0	BitTorrent-1.1	BitTorrent Open Source License v1.1
0	Borceux	Borceux license
0	BSD-1-Clause	BSD 1-Clause License
0	BSD-2-Clause-FreeBSD	BSD 2-Clause FreeBSD License
0	BSD-2-Clause-NetBSD	BSD 2-Clause NetBSD License
0	BSD-2-Clause-Patent	BSD-2-Clause Plus Patent License
0	BSD-2-Clause	BSD 2-Clause "Simplified" License
0	BSD-3-Clause-Attribution	BSD with attribution
0	BSD-3-Clause-Clear	BSD 3-Clause Clear License
0	BSD-3-Clause-LBNL	Lawrence Berkeley National Labs BSD variant license
0	BSD-3-Clause-No-Nuclear-License-2014	BSD 3-Clause No Nuclear License 2014
0	BSD-3-Clause-No-Nuclear-License	BSD 3-Clause No Nuclear License
0	BSD-3-Clause-No-Nuclear-Warranty	BSD 3-Clause No Nuclear Warranty
0	BSD-3-Clause	BSD 3-Clause "New" or "Revised" License
0	BSD-4-Clause-UC	BSD-4-Clause (University of California-Specific)
0	BSD-4-Clause	BSD 4-Clause "Original" or "Old" License
0	BSD-Protection	BSD Protection License
0	BSD-Source-Code	BSD Source Code Attribution
0	BSL-1.0	Boost Software License 1.0
0	bzip2-1.0.5	bzip2 and libbzip2 License v1.0.5
0	bzip2-1.0.6	bzip2 and libbzip2 License v1.0.6
0	Caldera	Caldera License
0	CATOSL-1.1	Computer Associates Trusted Open Source License 1.1
0	CC-BY-1.0	Creative Commons Attribution 1.0 Generic
0	CC-BY-2.0	Creative Commons Attribution 2.0 Generic
0	CC-BY-2.5	Creative Commons Attribution 2.5 Generic
0	CC-BY-3.0	Creative Commons Attribution 3.0 Unported
0	CC-BY-4.0	Creative Commons Attribution 4.0 International
0	CC-BY-NC-1.0	Creative Commons Attribution Non Commercial 1.0 Generic
0	CC-BY-NC-2.0	Creative Commons Attribution Non Commercial 2.0 Generic
0	CC-BY-NC-2.5	Creative Commons Attribution Non Commercial 2.5 Generic
0	CC-BY-NC-3.0	Creative Commons Attribution Non Commercial 3.0 Unported
0	CC-BY-NC-4.0	Creative Commons Attribution Non Commercial 4.0 International
0	CC-BY-NC-ND-1.0	Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic
0	CC-BY-NC-ND-2.0	Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic
0	CC-BY-NC-ND-2.5	Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic
0	CC-BY-NC-ND-3.0	Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported
0	CC-BY-NC-ND-4.0	Creative Commons Attribution Non Commercial No Derivatives 4.0 International
0	CC-BY-NC-SA-1.0	Creative Commons Attribution Non Commercial Share Alike 1.0 Generic
0	CC-BY-NC-SA-2.0	Creative Commons Attribution Non Commercial Share Alike 2.0 Generic
0	CC-BY-NC-SA-2.5	Creative Commons Attribution Non Commercial Share Alike 2.5 Generic
0	CC-BY-NC-SA-3.0	Creative Commons Attribution Non Commercial Share Alike 3.0 Unported
0	CC-BY-NC-SA-4.0	Creative Commons Attribution Non Commercial Share Alike 4.0 International
0	CC-BY-ND-1.0	Creative Commons Attribution No Derivatives 1.0 Generic
0	CC-BY-ND-2.0	Creative Commons Attribution No Derivatives 2.0 Generic
0	CC-BY-ND-2.5	Creative Commons Attribution No Derivatives 2.5 Generic
0	CC-BY-ND-3.0	Creative Commons Attribution No Derivatives 3.0 Unported
0	CC-BY-ND-4.0	Creative Commons Attribution No Derivatives 4.0 International
0	CC-BY-SA-1.0	Creative Commons Attribution Share Alike 1.0 Generic
0	CC-BY-SA-2.0	Creative Commons Attribution Share Alike 2.0 Generic
0	CC-BY-SA-2.5	Creative Commons Attribution Share Alike 2.5 Generic
0	CC-BY-SA-3.0	Creative Commons Attribution Share Alike 3.0 Unported
0	CC-BY-SA-4.0	Creative Commons Attribution Share Alike 4.0 International
0	CC0-1.0	Creative Commons Zero v1.0 Universal
0	CDDL-1.0	Common Development and Distribution License 1.0
0	CDDL-1.1	Common Development and Distribution License 1.1
0	CDLA-Permissive-1.0	Community Data License Agreement Permissive 1.0
0	CDLA-Sharing-1.0	Community Data License Agreement Sharing 1.0
0	CECILL-1.0	CeCILL Free Software License Agreement v1.0
0	CECILL-1.1	CeCILL Free Software License Agreement v1.1
0	CECILL-2.0	CeCILL Free Software License Agreement v2.0
0	CECILL-2.1	CeCILL Free Software License Agreement v2.1
0	CECILL-B	CeCILL-B Free Software License Agreement
0	CECILL-C	CeCILL-C Free Software License Agreement
0	ClArtistic	Clarified Artistic License
0	CNRI-Jython	CNRI Jython License
0	CNRI-Python-GPL-Compatible	CNRI Python Open Source GPL Compatible License Agreement
0	CNRI-Python	CNRI Python License
0	Condor-1.1	Condor Public License v1.1
0	CPAL-1.0	Common Public Attribution License 1.0
0	CPL-1.0	Common Public License 1.0
0	CPOL-1.02	Code Project Open License 1.02
0	Crossword	Crossword License
0	CrystalStacker	CrystalStacker License
0	CUA-OPL-1.0	CUA Office Public License v1.0
0	Cube	Cube License
0	curl	curl License
0	D-FSL-1.0	Deutsche Freie Software Lizenz
0	diffmark	diffmark license
0	DOC	DOC License
0	Dotseqn	Dotseqn License
0	DSDP	DSDP License
0	dvipdfm	dvipdfm License
0	ECL-1.0	Educational Community License v1.0
0	ECL-2.0	Educational Community License v2.0
0	EFL-1.0	Eiffel Forum License v1.0
0	EFL-2.0	Eiffel Forum License v2.0
0	eGenix	eGenix.com Public License 1.1.0
0	Entessa	Entessa Public License v1.0
0	EPL-1.0	Eclipse Public License 1.0
0	EPL-2.0	Eclipse Public License 2.0
0	ErlPL-1.1	Erlang Public License v1.1
0	EUDatagrid	EU DataGrid Software License
0	EUPL-1.0	European Union Public License 1.0
0	EUPL-1.1	European Union Public License 1.1
0	EUPL-1.2	European Union Public License 1.2
0	Eurosym	Eurosym License
0	Fair	Fair License
0	Frameworx-1.0	Frameworx Open License 1.0
0	FreeImage	FreeImage Public License v1.0
0	FSFAP	FSF All Permissive License
0	FSFUL	FSF Unlimited License
0	FSFULLR	FSF Unlimited License (with License Retention)
0	FTL	Freetype Project License
0	GFDL-1.1-only	GNU Free Documentation License v1.1 only
0	GFDL-1.1-or-later	GNU Free Documentation License v1.1 or later
0	GFDL-1.2-only	GNU Free Documentation License v1.2 only
0	GFDL-1.2-or-later	GNU Free Documentation License v1.2 or later
0	GFDL-1.3-only	GNU Free Documentation License v1.3 only
0	GFDL-1.3-or-later	GNU Free Documentation License v1.3 or later
0	Giftware	Giftware License
0	GL2PS	GL2PS License
0	Glide	3dfx Glide License
0	Glulxe	Glulxe License
0	gnuplot	gnuplot License
0	GPL-1.0-only	GNU General Public License v1.0 only
0	GPL-1.0-or-later	GNU General Public License v1.0 or later
0	GPL-2.0-only	GNU General Public License v2.0 only
0	GPL-2.0-or-later	GNU General Public License v2.0 or later
0	GPL-3.0-only	GNU General Public License v3.0 only
0	GPL-3.0-or-later	GNU General Public License v3.0 or later
0	gSOAP-1.3b	gSOAP Public License v1.3b
0	HaskellReport	Haskell Language Report License
0	HPND	Historical Permission Notice and Disclaimer
0	IBM-pibs	IBM PowerPC Initialization and Boot Software
0	ICU	ICU License
0	IJG	Independent JPEG Group License
0	ImageMagick	ImageMagick License
0	iMatix	iMatix Standard Function Library Agreement
0	Imlib2	Imlib2 License
0	Info-ZIP	Info-ZIP License
0	Intel-ACPI	Intel ACPI Software License Agreement
0	Intel	Intel Open Source License
0	Interbase-1.0	Interbase Public License v1.0
0	IPA	IPA Font License
0	IPL-1.0	IBM Public License v1.0
0	ISC	ISC License
0	JasPer-2.0	JasPer License
0	JSON	JSON License
0	LAL-1.2	Licence Art Libre 1.2
0	LAL-1.3	Licence Art Libre 1.3
0	Latex2e	Latex2e License
0	Leptonica	Leptonica License
0	LGPL-2.0-only	GNU Library General Public License v2 only
0	LGPL-2.0-or-later	GNU Library General Public License v2 or later
0	LGPL-2.1-only	GNU Lesser General Public License v2.1 only
0	LGPL-2.1-or-later	GNU Lesser General Public License v2.1 or later
0	LGPL-3.0-only	GNU Lesser General Public License v3.0 only
0	LGPL-3.0-or-later	GNU Lesser General Public License v3.0 or later
0	LGPLLR	Lesser General Public License For Linguistic Resources
0	Libpng	libpng License
0	libtiff	libtiff License
0	LiLiQ-P-1.1	Licence Libre du Québec – Permissive version 1.1
0	LiLiQ-R-1.1	Licence Libre du Québec – Réciprocité version 1.1
0	LiLiQ-Rplus-1.1	Licence Libre du Québec – Réciprocité forte version 1.1
0	Linux-OpenIB	Linux Kernel Variant of OpenIB.org license
0	LPL-1.0	Lucent Public License Version 1.0
0	LPL-1.02	Lucent Public License v1.02
0	LPPL-1.0	LaTeX Project Public License v1.0
0	LPPL-1.1	LaTeX Project Public License v1.1
0	LPPL-1.2	LaTeX Project Public License v1.2
0	LPPL-1.3a	LaTeX Project Public License v1.3a
0	LPPL-1.3c	LaTeX Project Public License v1.3c
0	MakeIndex	MakeIndex License
0	MirOS	MirOS License
0	MIT-0	MIT No Attribution
0	MIT-advertising	Enlightenment License (e16)
0	MIT-CMU	CMU License
0	MIT-enna	enna License
0	MIT-feh	feh License
0	MIT	MIT License
0	MITNFA	MIT +no-false-attribs license
0	Motosoto	Motosoto License
0	mpich2	mpich2 License
0	MPL-1.0	Mozilla Public License 1.0
0	MPL-1.1	Mozilla Public License 1.1
0	MPL-2.0-no-copyleft-exception	Mozilla Public License 2.0 (no copyleft exception)
0	MPL-2.0	Mozilla Public License 2.0
0	MS-PL	Microsoft Public License
0	MS-RL	Microsoft Reciprocal License
0	MTLL	Matrix Template Library License
0	Multics	Multics License
0	Mup	Mup License
0	NASA-1.3	NASA Open Source Agreement 1.3
0	Naumen	Naumen Public License
0	NBPL-1.0	Net Boolean Public License v1
0	NCSA	University of Illinois/NCSA Open Source License
0	Net-SNMP	Net-SNMP License
0	NetCDF	NetCDF license
0	Newsletr	Newsletr License
0	NGPL	Nethack General Public License
0	NLOD-1.0	Norwegian Licence for Open Government Data
0	NLPL	No Limit Public License
0	Nokia	Nokia Open Source License
0	NOSL	Netizen Open Source License
0	Noweb	Noweb License
0	NPL-1.0	Netscape Public License v1.0
0	NPL-1.1	Netscape Public License v1.1
0	NPOSL-3.0	Non-Profit Open Software License 3.0
0	NRL	NRL License
0	NTP	NTP License
0	OCCT-PL	Open CASCADE Technology Public License
0	OCLC-2.0	OCLC Research Public License 2.0
0	ODbL-1.0	ODC Open Database License v1.0
0	OFL-1.0	SIL Open Font License 1.0
0	OFL-1.1	SIL Open Font License 1.1
0	OGTSL	Open Group Test Suite License
0	OLDAP-1.1	Open LDAP Public License v1.1
0	OLDAP-1.2	Open LDAP Public License v1.2
0	OLDAP-1.3	Open LDAP Public License v1.3
0	OLDAP-1.4	Open LDAP Public License v1.4
0	OLDAP-2.0.1	Open LDAP Public License v2.0.1
0	OLDAP-2.0	Open LDAP Public License v2.0 (or possibly 2.0A and 2.0B)
0	OLDAP-2.1	Open LDAP Public License v2.1
0	OLDAP-2.2.1	Open LDAP Public License v2.2.1
0	OLDAP-2.2.2	Open LDAP Public License 2.2.2
0	OLDAP-2.2	Open LDAP Public License v2.2
0	OLDAP-2.3	Open LDAP Public License v2.3
0	OLDAP-2.4	Open LDAP Public License v2.4
0	OLDAP-2.5	Open LDAP Public License v2.5
0	OLDAP-2.6	Open LDAP Public License v2.6
0	OLDAP-2.7	Open LDAP Public License v2.7
0	OLDAP-2.8	Open LDAP Public License v2.8
0	OML	Open Market License
0	OpenSSL	OpenSSL License
0	OPL-1.0	Open Public License v1.0
0	OSET-PL-2.1	OSET Public License version 2.1
0	OSL-1.0	Open Software License 1.0
0	OSL-1.1	Open Software License 1.1
0	OSL-2.0	Open Software License 2.0
0	OSL-2.1	Open Software License 2.1
0	OSL-3.0	Open Software License 3.0
0	PDDL-1.0	ODC Public Domain Dedication & License 1.0
0	PHP-3.0	PHP License v3.0
0	PHP-3.01	PHP License v3.01
0	Plexus	Plexus Classworlds License
0	PostgreSQL	PostgreSQL License
0	psfrag	psfrag License
0	psutils	psutils License
0	Python-2.0	Python License 2.0
0	Qhull	Qhull License
0	QPL-1.0	Q Public License 1.0
0	Rdisc	Rdisc License
0	RHeCos-1.1	Red Hat eCos Public License v1.1
0	RPL-1.1	Reciprocal Public License 1.1
0	RPL-1.5	Reciprocal Public License 1.5
0	RPSL-1.0	RealNetworks Public Source License v1.0
0	RSA-MD	RSA Message-Digest License
0	RSCPL	Ricoh Source Code Public License
0	Ruby	Ruby License
0	SAX-PD	Sax Public Domain Notice
0	Saxpath	Saxpath License
0	SCEA	SCEA Shared Source License
0	Sendmail	Sendmail License
0	SGI-B-1.0	SGI Free Software License B v1.0
0	SGI-B-1.1	SGI Free Software License B v1.1
0	SGI-B-2.0	SGI Free Software License B v2.0
0	SimPL-2.0	Simple Public License 2.0
0	SISSL-1.2	Sun Industry Standards Source License v1.2
0	SISSL	Sun Industry Standards Source License v1.1
0	Sleepycat	Sleepycat License
0	SMLNJ	Standard ML of New Jersey License
0	SMPPL	Secure Messaging Protocol Public License
0	SNIA	SNIA Public License 1.1
0	Spencer-86	Spencer License 86
0	Spencer-94	Spencer License 94
0	Spencer-99	Spencer License 99
0	SPL-1.0	Sun Public License v1.0
0	SugarCRM-1.1.3	SugarCRM Public License v1.1.3
0	SWL	Scheme Widget Library (SWL) Software License Agreement
0	TCL	TCL/TK License
0	TCP-wrappers	TCP Wrappers License
0	TMate	TMate Open Source License
0	TORQUE-1.1	TORQUE v2.5+ Software License v1.1
0	TOSL	Trusster Open Source License
0	Unicode-DFS-2015	Unicode License Agreement - Data Files and Software (2015)
0	Unicode-DFS-2016	Unicode License Agreement - Data Files and Software (2016)
0	Unicode-TOU	Unicode Terms of Use
0	Unlicense	The Unlicense
0	UPL-1.0	Universal Permissive License v1.0
0	Vim	Vim License
0	VOSTROM	VOSTROM Public License for Open Source
0	VSL-1.0	Vovida Software License v1.0
0	W3C-19980720	W3C Software Notice and License (1998-07-20)
0	W3C-20150513	W3C Software Notice and Document License (2015-05-13)
0	W3C	W3C Software Notice and License (2002-12-31)
0	Watcom-1.0	Sybase Open Watcom Public License 1.0
0	Wsuipa	Wsuipa License
0	WTFPL	Do What The F*ck You Want To Public License
0	X11	X11 License
0	Xerox	Xerox License
0	XFree86-1.1	XFree86 License 1.1
0	xinetd	xinetd License
0	Xnet	X.Net License
0	xpp	XPP License
0	XSkat	XSkat License
0	YPL-1.0	Yahoo! Public License v1.0
0	YPL-1.1	Yahoo! Public License v1.1
0	Zed	Zed License
0	Zend-2.0	Zend License v2.0
0	Zimbra-1.3	Zimbra Public License v1.3
0	Zimbra-1.4	Zimbra Public License v1.4
0	zlib-acknowledgement	zlib/libpng License with Acknowledgement
0	Zlib	zlib License
0	ZPL-1.1	Zope Public License 1.1
0	ZPL-2.0	Zope Public License 2.0
0	ZPL-2.1	Zope Public License 2.1
>http://hl7.org/fhir/specimen-contained-preference	c		SpecimenContainedPreference
0	preferred	Preferred
0	alternate	Alternate
>http://hl7.org/fhir/specimen-status	c		SpecimenStatus
0	available	Available
0	unavailable	Unavailable
0	unsatisfactory	Unsatisfactory
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/strand-type	c		strandType
0	watson	Watson strand of referenceSeq
0	crick	Crick strand of referenceSeq
>http://hl7.org/fhir/structure-definition-kind	c		StructureDefinitionKind
0	primitive-type	Primitive Data Type
0	complex-type	Complex Data Type
0	resource	Resource
0	logical	Logical
>http://hl7.org/fhir/subscription-channel-type	c		SubscriptionChannelType
0	rest-hook	Rest Hook
0	websocket	Websocket
0	email	Email
0	sms	SMS
0	message	Message
>http://hl7.org/fhir/subscription-status	c		SubscriptionStatus
0	requested	Requested
0	active	Active
0	error	Error
0	off	Off
>http://hl7.org/fhir/substance-status	c		FHIRSubstanceStatus
0	active	Active
0	inactive	Inactive
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/supplydelivery-status	c		SupplyDeliveryStatus
0	in-progress	In Progress
0	completed	Delivered
0	abandoned	Abandoned
0	entered-in-error	Entered In Error
>http://hl7.org/fhir/supplyrequest-status	c		SupplyRequestStatus
0	draft	Draft
0	active	Active
0	suspended	Suspended
0	cancelled	Cancelled
0	completed	Completed
0	entered-in-error	Entered in Error
0	unknown	Unknown
>http://hl7.org/fhir/task-intent	c		TaskIntent
0	unknown	Unknown
>http://hl7.org/fhir/task-status	c		TaskStatus
0	draft	Draft
0	requested	Requested
0	received	Received
0	accepted	Accepted
0	rejected	Rejected
0	ready	Ready
0	cancelled	Cancelled
0	in-progress	In Progress
0	on-hold	On Hold
0	failed	Failed
0	completed	Completed
0	entered-in-error	Entered in Error
>http://hl7.org/fhir/transaction-mode	c		TransactionMode
0	not-supported	None
0	batch	Batches supported
0	transaction	Transactions Supported
0	both	Batches & Transactions
>http://hl7.org/fhir/trigger-type	c		TriggerType
0	named-event	Named Event
0	periodic	Periodic
0	data-changed	Data Changed
1	data-added	Data Added
1	data-modified	Data Updated
1	data-removed	Data Removed
0	data-accessed	Data Accessed
0	data-access-ended	Data Access Ended
>http://hl7.org/fhir/type-derivation-rule	c		TypeDerivationRule
0	specialization	Specialization
0	constraint	Constraint
>http://hl7.org/fhir/udi-entry-type	c		UDIEntryType
0	barcode	Barcode
0	rfid	RFID
0	manual	Manual
0	card	Card
0	self-reported	Self Reported
0	unknown	Unknown
>http://hl7.org/fhir/unknown-content-code	c		UnknownContentCode
0	no	Neither Elements or Extensions
0	extensions	Unknown Extensions
0	elements	Unknown Elements
0	both	Unknown Elements and Extensions
>http://hl7.org/fhir/variable-type	c		EvidenceVariableType
0	dichotomous	Dichotomous
0	continuous	Continuous
0	descriptive	Descriptive
>http://hl7.org/fhir/versioning-policy	c		ResourceVersionPolicy
0	no-version	No VersionId Support
0	versioned	Versioned
0	versioned-update	VersionId tracked fully
>http://hl7.org/fhir/vision-base-codes	c		VisionBase
0	up	Up
0	down	Down
0	in	In
0	out	Out
>http://hl7.org/fhir/vision-eye-codes	c		VisionEyes
0	right	Right Eye
0	left	Left Eye
>http://hl7.org/fhir/w3c-provenance-activity-type	c		W3cProvenanceActivityType
0	Generation	wasGeneratedBy
0	Usage	used
0	Communication	wasInformedBy
0	Start	wasStartedBy
0	End	wasEndedBy
0	Invalidation	wasInvalidatedBy
0	Derivation	wasDerivedFrom
0	Revision	wasRevisionOf
0	Quotation	wasQuotedFrom
0	Primary-Source	wasPrimarySourceOf
0	Attribution	wasAttributedTo
0	Collection	isCollectionOf
>http://snomed.info/sct	n	i	SNOMED_CT
>http://terminology.hl7.org/CodeSystem/FDI-surface	c		SurfaceCodes
0	M	Mesial
0	O	Occlusal
0	I	Incisal
0	D	Distal
0	B	Buccal
0	V	Ventral
0	L	Lingual
0	MO	Mesioclusal
0	DO	Distoclusal
0	DI	Distoincisal
0	MOD	Mesioclusodistal
>http://terminology.hl7.org/CodeSystem/action-type	c		ActionType
0	create	Create
0	update	Update
0	remove	Remove
0	fire-event	Fire Event
>http://terminology.hl7.org/CodeSystem/activity-definition-category	c		ActivityDefinitionCategory
0	treatment	Treatment
0	education	Education
0	assessment	Assessment
>http://terminology.hl7.org/CodeSystem/adjudication	c		AdjudicationValueCodes
0	submitted	Submitted Amount
0	copay	CoPay
0	eligible	Eligible Amount
0	deductible	Deductible
0	unallocdeduct	Unallocated Deductible
0	eligpercent	Eligible %
0	tax	Tax
0	benefit	Benefit Amount
>http://terminology.hl7.org/CodeSystem/adjudication-error	c		Adjudication Error Codes
0	a001	Missing Identifier
0	a002	Missing Creation Date
>http://terminology.hl7.org/CodeSystem/adjudication-reason	c		AdjudicationReasonCodes
0	ar001	Not covered
0	ar002	Plan Limit Reached
>http://terminology.hl7.org/CodeSystem/admit-source	c		AdmitSource
0	hosp-trans	Transferred from other hospital
0	emd	From accident/emergency department
0	outp	From outpatient department
0	born	Born in hospital
0	gp	General Practitioner referral
0	mp	Medical Practitioner/physician referral
0	nursing	From nursing home
0	psych	From psychiatric hospital
0	rehab	From rehabilitation facility
0	other	Other
>http://terminology.hl7.org/CodeSystem/adverse-event-category	c		AdverseEventCategory
0	product-problem	Product Problem
0	product-quality	Product Quality
0	product-use-error	Product Use Error
1	wrong-dose	Wrong Dose
1	incorrect-prescribing-information	Incorrect Prescribing Information
1	wrong-technique	Wrong Technique
1	wrong-route-of-administration	Wrong Route of Administration
1	wrong-rate	Wrong Rate
1	wrong-duration	Wrong Duration
1	wrong-time	Wrong Time
1	expired-drug	Expired Drug
0	medical-device-use-error	Medical Device Use Error
0	problem-different-manufacturer	Problem with Different Manufacturer of Same Medicine
0	unsafe-physical-environment	Unsafe Physical Environment
>http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess	c		AdverseEventCausalityAssessment
0	Certain	Certain
0	Probably-Likely	Probably/Likely
0	Possible	Possible
0	Unlikely	Unlikely
0	Conditional-Classified	Conditional/Classified
0	Unassessable-Unclassifiable	Unassessable/Unclassifiable
>http://terminology.hl7.org/CodeSystem/adverse-event-causality-method	c		AdverseEventCausalityMethod
0	ProbabilityScale	Probability Scale
0	Bayesian	Bayesian
0	Checklist	Checklist
>http://terminology.hl7.org/CodeSystem/adverse-event-outcome	c		AdverseEventOutcome
0	resolved	Resolved
0	recovering	Recovering
0	ongoing	Ongoing
0	resolvedWithSequelae	Resolved with Sequelae
0	fatal	Fatal
0	unknown	Unknown
>http://terminology.hl7.org/CodeSystem/adverse-event-seriousness	c		AdverseEventSeriousness
0	Non-serious	Non-serious
0	Serious	Serious
1	SeriousResultsInDeath	Results in death
1	SeriousIsLifeThreatening	Is Life-threatening
1	SeriousResultsInHospitalization	Requires or prolongs inpatient hospitalization
1	SeriousResultsInDisability	Results in persistent or significant disability/incapacity
1	SeriousIsBirthDefect	Is a congenital anomaly/birth defect
1	SeriousRequiresPreventImpairment	Requires intervention to prevent permanent impairment
>http://terminology.hl7.org/CodeSystem/adverse-event-severity	c		AdverseEventSeverity
0	mild	Mild
0	moderate	Moderate
0	severe	Severe
>http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk	c		AllergyIntoleranceSubstanceExposureRisk
0	known-reaction-risk	Known Reaction Risk
0	no-known-reaction-risk	No Known Reaction Risk
>http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical	c		AllergyIntoleranceClinicalStatusCodes
0	active	Active
0	inactive	Inactive
1	resolved	Resolved
>http://terminology.hl7.org/CodeSystem/allergyintolerance-verification	c		AllergyIntoleranceVerificationStatusCodes
0	unconfirmed	Unconfirmed
0	confirmed	Confirmed
0	refuted	Refuted
0	entered-in-error	Entered in Error
>http://terminology.hl7.org/CodeSystem/applicability	c		BenefitCostApplicability
0	in-network	In Network
0	out-of-network	Out of Network
0	other	Other
>http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason	e		AppointmentCancellationReason
0	pat	Patient
1	pat-crs	Patient: Canceled via automated reminder system
1	pat-cpp	Patient: Canceled via Patient Portal
1	pat-dec	Patient: Deceased
1	pat-fb	Patient: Feeling Better
1	pat-lt	Patient: Lack of Transportation
1	pat-mt	Patient: Member Terminated
1	pat-mv	Patient: Moved
1	pat-preg	Patient: Pregnant
1	pat-swl	Patient: Scheduled from Wait List
1	pat-ucp	Patient: Unhappy/Changed Provider
0	prov	Provider
1	prov-pers	Provider: Personal
1	prov-dch	Provider: Discharged
1	prov-edu	Provider: Edu/Meeting
1	prov-hosp	Provider: Hospitalized
1	prov-labs	Provider: Labs Out of Acceptable Range
1	prov-mri	Provider: MRI Screening Form Marked Do Not Proceed
1	prov-onc	Provider: Oncology Treatment Plan Changes
0	maint	Equipment Maintenance/Repair
0	meds-inc	Prep/Med Incomplete
0	other	Other
1	oth-cms	Other: CMS Therapy Cap Service Not Authorized
1	oth-err	Other: Error
1	oth-fin	Other: Financial
1	oth-iv	Other: Improper IV Access/Infiltrate IV
1	oth-int	Other: No Interpreter Available
1	oth-mu	Other: Prep/Med/Results Unavailable
1	oth-room	Other: Room/Resource Maintenance
1	oth-oerr	Other: Schedule Order Error
1	oth-swie	Other: Silent Walk In Error
1	oth-weath	Other: Weather
>http://terminology.hl7.org/CodeSystem/audit-entity-type	c		AuditEventEntityType
0	1	Person
0	2	System Object
0	3	Organization
0	4	Other
>http://terminology.hl7.org/CodeSystem/audit-event-type	c		AuditEventID
0	rest	RESTful Operation
>http://terminology.hl7.org/CodeSystem/basic-resource-type	c		BasicResourceTypes
0	consent	Consent
0	referral	Referral
0	advevent	Adverse Event
0	aptmtreq	Appointment Request
0	transfer	Transfer
0	diet	Diet
0	adminact	Administrative Activity
0	exposure	Exposure
0	investigation	Investigation
0	account	Account
0	invoice	Invoice
0	adjudicat	Invoice Adjudication
0	predetreq	Pre-determination Request
0	predetermine	Predetermination
0	study	Study
0	protocol	Protocol
>http://terminology.hl7.org/CodeSystem/benefit-network	c		NetworkTypeCodes
0	in	In Network
0	out	Out of Network
>http://terminology.hl7.org/CodeSystem/benefit-term	c		BenefitTermCodes
0	annual	Annual
0	day	Day
0	lifetime	Lifetime
>http://terminology.hl7.org/CodeSystem/benefit-type	c		BenefitTypeCodes
0	benefit	Benefit
0	deductible	Deductible
0	visit	Visit
0	room	Room
0	copay	Copayment per service
0	copay-percent	Copayment Percent per service
0	copay-maximum	Copayment maximum per service
0	vision-exam	Vision Exam
0	vision-glasses	Vision Glasses
0	vision-contacts	Vision Contacts Coverage
0	medical-primarycare	Medical Primary Health Coverage
0	pharmacy-dispense	Pharmacy Dispense Coverage
>http://terminology.hl7.org/CodeSystem/benefit-unit	c		UnitTypeCodes
0	individual	Individual
0	family	Family
>http://terminology.hl7.org/CodeSystem/can-push-updates	c		can-push-updates
0	yes	Yes
0	no	No
0	undetermined	Undetermined
>http://terminology.hl7.org/CodeSystem/catalogType	c		CatalogType
0	medication	Medication Catalog
0	device	Device Catalog
0	protocol	Protocol List
>http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating	c		CertaintySubcomponentRating
0	no-change	no change to rating
0	downcode1	reduce rating: -1
0	downcode2	reduce rating: -2
0	downcode3	reduce rating: -3
0	upcode1	increase rating: +1
0	upcode2	increase rating: +2
0	no-concern	no serious concern
0	serious-concern	serious concern
0	critical-concern	critical concern
0	present	present
0	absent	absent
>http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type	c		CertaintySubcomponentType
0	RiskOfBias	Risk of bias
0	Inconsistency	Inconsistency
0	Indirectness	Indirectness
0	Imprecision	Imprecision
0	PublicationBias	Publication bias
0	DoseResponseGradient	Dose response gradient
0	PlausibleConfounding	Plausible confounding
0	LargeEffect	Large effect
>http://terminology.hl7.org/CodeSystem/chargeitem-billingcodes	c		ChargeItemCode
0	1100	Unvorhergesehene Inanspruchnahme
0	1210	Notfallpauschale
0	1320	Grundpauschale
>http://terminology.hl7.org/CodeSystem/choice-list-orientation	c		ChoiceListOrientation
0	horizontal	Horizontal
0	vertical	Vertical
>http://terminology.hl7.org/CodeSystem/chromosome-human	c		chromosome-human
0	1	chromosome 1
0	2	chromosome 2
0	3	chromosome 3
0	4	chromosome 4
0	5	chromosome 5
0	6	chromosome 6
0	7	chromosome 7
0	8	chromosome 8
0	9	chromosome 9
0	10	chromosome 10
0	11	chromosome 11
0	12	chromosome 12
0	13	chromosome 13
0	14	chromosome 14
0	15	chromosome 15
0	16	chromosome 16
0	17	chromosome 17
0	18	chromosome 18
0	19	chromosome 19
0	20	chromosome 20
0	21	chromosome 21
0	22	chromosome 22
0	X	chromosome X
0	Y	chromosome Y
>http://terminology.hl7.org/CodeSystem/claim-exception	c		ExceptionCodes
0	student	Student (Fulltime)
0	disabled	Disabled
>http://terminology.hl7.org/CodeSystem/claim-type	c		ClaimTypeCodes
0	institutional	Institutional
0	oral	Oral
0	pharmacy	Pharmacy
0	professional	Professional
0	vision	Vision
>http://terminology.hl7.org/CodeSystem/claimcareteamrole	c		ClaimCareTeamRoleCodes
0	primary	Primary provider
0	assist	Assisting Provider
0	supervisor	Supervising Provider
0	other	Other
>http://terminology.hl7.org/CodeSystem/claiminformationcategory	c		ClaimInformationCategoryCodes
0	info	Information
0	discharge	Discharge
0	onset	Onset
0	related	Related Services
0	exception	Exception
0	material	Materials Forwarded
0	attachment	Attachment
0	missingtooth	Missing Tooth
0	prosthesis	Prosthesis
0	other	Other
0	hospitalized	Hospitalized
0	employmentimpacted	EmploymentImpacted
0	externalcause	External Caause
0	patientreasonforvisit	Patient Reason for Visit
>http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind	c		AlternativeCodeKind
0	alternate	Alternate Code
0	deprecated	Deprecated
0	case-insensitive	Case Insensitive
0	case-sensitive	Case Sensitive
0	expression	Expression
>http://terminology.hl7.org/CodeSystem/common-tags	c		CommonTags
0	actionable	Actionable
>http://terminology.hl7.org/CodeSystem/communication-category	c		CommunicationCategory
0	alert	Alert
0	notification	Notification
0	reminder	Reminder
0	instruction	Instruction
>http://terminology.hl7.org/CodeSystem/communication-not-done-reason	c		CommunicationNotDoneReason
0	unknown	Unknown
0	system-error	System Error
0	invalid-phone-number	Invalid Phone Number
0	recipient-unavailable	Recipient Unavailable
0	family-objection	Family Objection
0	patient-objection	Patient Objection
>http://terminology.hl7.org/CodeSystem/communication-topic	c		CommunicationTopic
0	prescription-refill-request	Prescription Refill Request
0	progress-update	Progress Update
0	report-labs	Report Labs
0	appointment-reminder	Appointment Reminder
0	phone-consult	Phone Consult
0	summary-report	Summary Report
>http://terminology.hl7.org/CodeSystem/composite-measure-scoring	c		CompositeMeasureScoring
0	opportunity	Opportunity
0	all-or-nothing	All-or-nothing
0	linear	Linear
0	weighted	Weighted
>http://terminology.hl7.org/CodeSystem/composition-altcode-kind	c		AlternativeCodeKind
0	alternate	Alternate Code
0	deprecated	Deprecated
0	case-insensitive	Case Insensitive
0	case-sensitive	Case Sensitive
0	expression	Expression
>http://terminology.hl7.org/CodeSystem/condition-category	c		ConditionCategoryCodes
0	problem-list-item	Problem List Item
0	encounter-diagnosis	Encounter Diagnosis
>http://terminology.hl7.org/CodeSystem/condition-clinical	c		ConditionClinicalStatusCodes
0	active	Active
1	recurrence	Recurrence
1	relapse	Relapse
0	inactive	Inactive
1	remission	Remission
1	resolved	Resolved
>http://terminology.hl7.org/CodeSystem/condition-state	c		ConditionState
0	active	Active
0	inactive	Inactive
0	resolved	Resolved
>http://terminology.hl7.org/CodeSystem/condition-ver-status	c		ConditionVerificationStatus
0	unconfirmed	Unconfirmed
1	provisional	Provisional
1	differential	Differential
0	confirmed	Confirmed
0	refuted	Refuted
0	entered-in-error	Entered in Error
>http://terminology.hl7.org/CodeSystem/conformance-expectation	c		ConformanceExpectation
0	SHALL	SHALL
0	SHOULD	SHOULD
0	MAY	MAY
0	SHOULD-NOT	SHOULD-NOT
>http://terminology.hl7.org/CodeSystem/consentaction	c		ConsentActionCodes
0	collect	Collect
0	access	Access
0	use	Use
0	disclose	Disclose
0	correct	Access and Correct
>http://terminology.hl7.org/CodeSystem/consentcategorycodes	c		ConsentCategoryCodes
0	acd	Advance Directive
0	dnr	Do Not Resuscitate
0	emrgonly	Emergency Only
0	hcd	Health Care Directive
0	npp	Notice of Privacy Practices
0	polst	POLST
0	research	Research Information Access
0	rsdid	De-identified Information Access
0	rsreid	Re-identifiable Information Access
>http://terminology.hl7.org/CodeSystem/consentpolicycodes	c		ConsentPolicyRuleCodes
0	cric	Common Rule Informed Consent
0	illinois-minor-procedure	Illinois Consent by Minors to Medical Procedures
0	hipaa-auth	HIPAA Authorization
0	hipaa-npp	HIPAA Notice of Privacy Practices
0	hipaa-restrictions	HIPAA Restrictions
0	hipaa-research	HIPAA Research Authorization
0	hipaa-self-pay	HIPAA Self-Pay Restriction
0	mdhhs-5515	Michigan MDHHS-5515 Consent to Share Behavioral Health Information for Care Coordination Purposes
0	nyssipp	New York State Surgical and Invasive Procedure Protocol
0	va-10-0484	VA Form 10-0484
0	va-10-0485	VA Form 10-0485
0	va-10-5345	VA Form 10-5345
0	va-10-5345a	VA Form 10-5345a
0	va-10-5345a-mhv	VA Form 10-5345a-MHV
0	va-10-10116	VA Form 10-10-10116
0	va-21-4142	VA Form 21-4142
0	ssa-827	SSA Authorization to Disclose
0	dch-3927	Michigan behavior and mental health consent
0	squaxin	Squaxin Indian behavioral health and HIPAA consent
0	nl-lsp	NL LSP Permission
0	at-elga	AT ELGA Opt-in Consent
0	nih-hipaa	HHS NIH HIPAA Research Authorization
0	nci	NCI Cancer Clinical Trial consent
0	nih-grdr	NIH Global Rare Disease Patient Registry and Data Repository consent
0	nih-527	NIH Authorization for the Release of Medical Information
0	ga4gh	Population origins and ancestry research consent
>http://terminology.hl7.org/CodeSystem/consentscope	c		ConsentScopeCodes
0	adr	Advanced Care Directive
0	research	Research
0	patient-privacy	Privacy Consent
0	treatment	Treatment
>http://terminology.hl7.org/CodeSystem/contactentity-type	c		ContactEntityType
0	BILL	Billing
0	ADMIN	Administrative
0	HR	Human Resource
0	PAYOR	Payor
0	PATINF	Patient
0	PRESS	Press
>http://terminology.hl7.org/CodeSystem/container-cap	c		ContainerCap
0	red	red cap
0	yellow	yellow cap
0	dark-yellow	dark yellow cap
0	grey	grey cap
0	light-blue	light blue cap
0	black	black cap
0	green	green cap
0	light-green	light green cap
0	lavender	lavender cap
0	brown	brown cap
0	white	white cap
0	pink	pink cap
>http://terminology.hl7.org/CodeSystem/contract-content-derivative	c		ContractContentDerivationCodes
0	registration	Content Registration
0	retrieval	Content Retrieval
0	statement	Content Statement
0	shareable	Shareable Content
>http://terminology.hl7.org/CodeSystem/contract-data-meaning	c		ContractDataMeaning
0	instance	Instance
0	related	Related
0	dependents	Dependents
0	authoredby	AuthoredBy
>http://terminology.hl7.org/CodeSystem/contract-type	c		ContractTypeCodes
0	privacy	Privacy
0	disclosure	Disclosure
0	healthinsurance	Health Insurance
0	supply	Supply Contract
0	consent	Consent
>http://terminology.hl7.org/CodeSystem/contractaction	c		ContractActionCodes
0	action-a	Action A
0	action-b	Action B
>http://terminology.hl7.org/CodeSystem/contractactorrole	c		ContractActorRoleCodes
0	practitioner	Practitioner
0	patient	Patient
>http://terminology.hl7.org/CodeSystem/contractsignertypecodes	c		ContractSignerTypeCodes
0	AMENDER	Amender
0	AUTHN	Authenticator
0	AUT	Author
0	AFFL	Affiliate
0	AGNT	Agent
0	ASSIGNED	Assigned Entity
0	CIT	Citizen
0	CLAIMANT	Claimant
0	COAUTH	Co-Author
0	CONSENTER	Consenter
0	CONSWIT	Consent Witness
0	CONT	Contact
0	COPART	Co-Participant
0	COVPTY	Covered Party
0	DELEGATEE	Delegatee
0	delegator	Delegator
0	DEPEND	Dependent
0	DPOWATT	Durable Power of Attorney
0	EMGCON	Emergency Contact
0	EVTWIT	Event Witness
0	EXCEST	Executor of Estate
0	GRANTEE	Grantee
0	GRANTOR	Grantor
0	GUAR	Guarantor
0	GUARD	Guardian
0	GUADLTM	Guardian ad lidem
0	INF	Informant
0	INTPRT	Interpreter
0	INSBJ	Investigation Subject
0	HPOWATT	Healthcare Power of Attorney
0	HPROV	Healthcare Provider
0	LEGAUTHN	Legal Authenticator
0	NMDINS	Named Insured
0	NOK	Next of Kin
0	NOTARY	Notary
0	PAT	Patient
0	POWATT	Power of Attorney
0	PRIMAUTH	Primary Author
0	PRIRECIP	Primary Responsible Party
0	RECIP	Recipient
0	RESPRSN	Responsible Party
0	REVIEWER	Reviewer
0	TRANS	Transcriber
0	SOURCE	Source
0	SPOWATT	Special Power of Attorney
0	VALID	Validator
0	VERF	Verifier
0	WIT	Witness
>http://terminology.hl7.org/CodeSystem/contractsubtypecodes	c		ContractSubtypeCodes
0	disclosure-ca	Disclosure-CA
0	disclosure-us	Disclosure-US
>http://terminology.hl7.org/CodeSystem/contracttermsubtypecodes	c		ContractTermSubtypeCodes
0	condition	Condition
0	warranty	Warranty
0	innominate	Innominate
>http://terminology.hl7.org/CodeSystem/contracttermtypecodes	c		ContractTermTypeCodes
0	statutory	Statutory
0	subject-to	Subject To
>http://terminology.hl7.org/CodeSystem/copy-number-event	c		CopyNumberEvent
0	amp	amplification
0	del	deletion
0	lof	loss of function
>http://terminology.hl7.org/CodeSystem/coverage-class	c		CoverageClassCodes
0	group	Group
0	subgroup	SubGroup
0	plan	Plan
0	subplan	SubPlan
0	class	Class
0	subclass	SubClass
0	sequence	Sequence
0	rxbin	RX BIN
0	rxpcn	RX PCN
0	rxid	RX Id
0	rxgroup	RX Group
>http://terminology.hl7.org/CodeSystem/coverage-copay-type	c		CoverageCopayTypeCodes
0	gpvisit	GP Office Visit
0	spvisit	Specialist Office Visit
0	emergency	Emergency
0	inpthosp	Inpatient Hospital
0	televisit	Tele-visit
0	urgentcare	Urgent Care
0	copaypct	Copay Percentage
0	copay	Copay Amount
0	deductible	Deductible
0	maxoutofpocket	Maximum out of pocket
>http://terminology.hl7.org/CodeSystem/coverage-selfpay	c		CoverageSelfPayCodes
0	pay	Pay
>http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support	c		CoverageEligibilityResponseAuthSupportCodes
0	laborder	Lab Order
0	labreport	Lab Report
0	diagnosticimageorder	Diagnostic Image Order
0	diagnosticimagereport	Diagnostic Image Report
0	professionalreport	Professional Report
0	accidentreport	Accident Report
0	model	Model
0	picture	Picture
>http://terminology.hl7.org/CodeSystem/data-absent-reason	c		DataAbsentReason
0	unknown	Unknown
1	asked-unknown	Asked But Unknown
1	temp-unknown	Temporarily Unknown
1	not-asked	Not Asked
1	asked-declined	Asked But Declined
0	masked	Masked
0	not-applicable	Not Applicable
0	unsupported	Unsupported
0	as-text	As Text
0	error	Error
1	not-a-number	Not a Number (NaN)
1	negative-infinity	Negative Infinity (NINF)
1	positive-infinity	Positive Infinity (PINF)
0	not-performed	Not Performed
0	not-permitted	Not Permitted
>http://terminology.hl7.org/CodeSystem/definition-status	c		DefinitionStatus
0	draft	Draft
0	active	Active
0	withdrawn	Withdrawn
0	unknown	Unknown
>http://terminology.hl7.org/CodeSystem/definition-topic	c		DefinitionTopic
0	treatment	Treatment
0	education	Education
0	assessment	Assessment
>http://terminology.hl7.org/CodeSystem/definition-use	c		DefinitionUseCodes
0	fhir-structure	FHIR Structure
0	custom-resource	Custom Resource
0	dam	Domain Analysis Model
0	wire-format	Wire Format
0	archetype	Domain Analysis Model
0	template	Template
>http://terminology.hl7.org/CodeSystem/device-status-reason	c		FHIRDeviceStatusReason
0	online	Online
0	paused	Paused
0	standby	Standby
0	offline	Offline
0	not-ready	Not Ready
0	transduc-discon	Transducer Disconnected
0	hw-discon	Hardware Disconnected
0	off	Off
>http://terminology.hl7.org/CodeSystem/diagnosis-role	c		DiagnosisRole
0	AD	Admission diagnosis
0	DD	Discharge diagnosis
0	CC	Chief complaint
0	CM	Comorbidity diagnosis
0	pre-op	pre-op diagnosis
0	post-op	post-op diagnosis
0	billing	Billing
>http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle	c		DICOM Audit Message Record Lifecycle Events
0	1	Origination / Creation
0	2	Import / Copy
0	3	Amendment
0	4	Verification
0	5	Translation
0	6	Access / Use
0	7	De-identification
0	8	Aggregation / summarization / derivation
0	9	Report
0	10	Export
0	11	Disclosure
0	12	Receipt of disclosure
0	13	Archiving
0	14	Logical deletion
0	15	Permanent erasure / Physical destruction
>http://terminology.hl7.org/CodeSystem/diet	c		Diet
0	vegetarian	Vegetarian
0	dairy-free	Dairy Free
0	nut-free	Nut Free
0	gluten-free	Gluten Free
0	vegan	Vegan
0	halal	Halal
0	kosher	Kosher
>http://terminology.hl7.org/CodeSystem/discharge-disposition	c		DischargeDisposition
0	home	Home
0	alt-home	Alternative home
0	other-hcf	Other healthcare facility
0	hosp	Hospice
0	long	Long-term care
0	aadvice	Left against advice
0	exp	Expired
0	psy	Psychiatric hospital
0	rehab	Rehabilitation
0	snf	Skilled nursing facility
0	oth	Other
>http://terminology.hl7.org/CodeSystem/dose-rate-type	c		DoseAndRateType
0	calculated	Calculated
0	ordered	Ordered
>http://terminology.hl7.org/CodeSystem/effect-estimate-type	c		EffectEstimateType
0	relative-RR	relative risk
0	relative-OR	odds ratio
0	relative-HR	hazard ratio
0	absolute-ARD	absolute risk difference
0	absolute-MeanDiff	mean difference
0	absolute-SMD	standardized mean difference
0	absolute-MedianDiff	median difference
>http://terminology.hl7.org/CodeSystem/encounter-special-arrangements	c		SpecialArrangements
0	wheel	Wheelchair
0	add-bed	Additional bedding
0	int	Interpreter
0	att	Attendant
0	dog	Guide dog
>http://terminology.hl7.org/CodeSystem/encounter-type	c		EncounterType
0	ADMS	Annual diabetes mellitus screening
0	BD/BM-clin	Bone drilling/bone marrow punction in clinic
0	CCS60	Infant colon screening - 60 minutes
0	OKI	Outpatient Kenacort injection
>http://terminology.hl7.org/CodeSystem/endpoint-connection-type	c		EndpointConnectionType
0	ihe-xcpd	IHE XCPD
0	ihe-xca	IHE XCA
0	ihe-xdr	IHE XDR
0	ihe-xds	IHE XDS
0	ihe-iid	IHE IID
0	dicom-wado-rs	DICOM WADO-RS
0	dicom-qido-rs	DICOM QIDO-RS
0	dicom-stow-rs	DICOM STOW-RS
0	dicom-wado-uri	DICOM WADO-URI
0	hl7-fhir-rest	HL7 FHIR
0	hl7-fhir-msg	HL7 FHIR Messaging
0	hl7v2-mllp	HL7 v2 MLLP
0	secure-email	Secure email
0	direct-project	Direct Project
>http://terminology.hl7.org/CodeSystem/endpoint-payload-type	c		EndpointPayloadType
0	any	Any
0	none	None
>http://terminology.hl7.org/CodeSystem/entformula-additive	c		EnteralFormulaAdditiveTypeCode
0	lipid	Lipid
0	protein	Protein
0	carbohydrate	Carbohydrate
0	fiber	Fiber
0	water	Water
>http://terminology.hl7.org/CodeSystem/episodeofcare-type	c		EpisodeOfCareType
0	hacc	Home and Community Care
0	pac	Post Acute Care
0	diab	Post coordinated diabetes program
0	da	Drug and alcohol rehabilitation
0	cacp	Community-based aged care
>http://terminology.hl7.org/CodeSystem/evidence-quality	c		QualityOfEvidenceRating
0	high	High quality
0	moderate	Moderate quality
0	low	Low quality
0	very-low	Very low quality
>http://terminology.hl7.org/CodeSystem/evidence-variant-state	c		EvidenceVariantState
0	low-risk	low risk
0	medium-risk	medium risk
0	high-risk	high risk
>http://terminology.hl7.org/CodeSystem/ex-USCLS	c		USCLSCodes
0	1101	Exam, comp, primary
0	1102	Exam, comp, mixed
0	1103	Exam, comp, permanent
0	1201	Exam, recall
0	1205	Exam, emergency
0	2101	Radiograph, series (12)
0	2102	Radiograph, series (16)
0	2141	Radiograph, bitewing
0	2601	Radiograph, panoramic
0	11101	Polishing, 1 unit
0	11102	Polishing, 2 unit
0	11103	Polishing, 3 unit
0	11104	Polishing, 4 unit
0	21211	Amalgam, 1 surface
0	21212	Amalgam, 2 surface
0	27211	Crown, PFM
0	67211	Maryland Bridge
0	99111	Lab, commercial
0	99333	Lab, in office
0	99555	Expense
>http://terminology.hl7.org/CodeSystem/ex-benefitcategory	c		BenefitCategoryCodes
0	1	Medical Care
0	2	Surgical
0	3	Consultation
0	4	Diagnostic XRay
0	5	Diagnostic Lab
0	14	Renal Supplies
0	23	Diagnostic Dental
0	24	Periodontics
0	25	Restorative
0	26	Endodontics
0	27	Maxillofacial Prosthetics
0	28	Adjunctive Dental Services
0	30	Health Benefit Plan Coverage
0	35	Dental Care
0	36	Dental Crowns
0	37	Dental Accident
0	49	Hospital Room and Board
0	55	Major Medical
0	56	Medically Related Transportation
0	61	In-vitro Fertilization
0	62	MRI Scan
0	63	Donor Procedures
0	69	Maternity
0	76	Renal Dialysis
0	F1	Medical Coverage
0	F3	Dental Coverage
0	F4	Hearing Coverage
0	F6	Vision Coverage
>http://terminology.hl7.org/CodeSystem/ex-claimsubtype	c		ExampleClaimSubTypeCodes
0	ortho	Orthodontic Claim
0	emergency	Emergency Claim
>http://terminology.hl7.org/CodeSystem/ex-coverage-financial-exception	c		ExampleCoverageFinancialExceptionCodes
0	retired	Retired
0	foster	Foster child
>http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission	c		ExampleDiagnosisOnAdmissionCodes
0	y	Yes
0	n	No
0	u	Unknown
0	w	Undetermined
>http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup	c		ExampleDiagnosisRelatedGroupCodes
0	100	Normal Vaginal Delivery
0	101	Appendectomy - uncomplicated
0	300	Tooth abscess
0	400	Head trauma - concussion
>http://terminology.hl7.org/CodeSystem/ex-diagnosistype	c		ExampleDiagnosisTypeCodes
0	admitting	Admitting Diagnosis
0	clinical	Clinical Diagnosis
0	differential	Differential Diagnosis
0	discharge	Discharge Diagnosis
0	laboratory	Laboratory Diagnosis
0	nursing	Nursing Diagnosis
0	prenatal	Prenatal Diagnosis
0	principal	Principal Diagnosis
0	radiology	Radiology Diagnosis
0	remote	Remote Diagnosis
0	retrospective	Retrospective Diagnosis
0	self	Self Diagnosis
>http://terminology.hl7.org/CodeSystem/ex-payee-resource-type	c		ClaimPayeeResourceType
0	organization	Organization
0	patient	Patient
0	practitioner	Practitioner
0	relatedperson	RelatedPerson
>http://terminology.hl7.org/CodeSystem/ex-paymenttype	c		ExamplePaymentTypeCodes
0	complete	Complete
0	partial	Partial
>http://terminology.hl7.org/CodeSystem/ex-procedure-type	c		ExampleProcedureTypeCodes
0	primary	Primary procedure
0	secondary	Secondary procedure
>http://terminology.hl7.org/CodeSystem/ex-programcode	c		ExampleProgramReasonCodes
0	as	Child Asthma
0	hd	Hemodialysis
0	auscr	Autism Screening
0	none	None
>http://terminology.hl7.org/CodeSystem/ex-providerqualification	c		ExampleProviderQualificationCodes
0	311405	Dentist
0	604215	Ophthalmologist
0	604210	Optometrist
>http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship	c		ExampleRelatedClaimRelationshipCodes
0	prior	Prior Claim
0	associated	Associated Claim
>http://terminology.hl7.org/CodeSystem/ex-revenue-center	c		ExampleRevenueCenterCodes
0	0370	Anaesthesia
0	0420	Physical Therapy
0	0421	Physical Therapy -
0	0440	Speech-Language Pathology
0	0441	Speech-Language Pathology - Visit
0	0450	Emergency Room
0	0451	Emergency Room - EM/EMTALA
0	0452	Emergency Room - beyond EMTALA
0	0010	Vision Clinic
>http://terminology.hl7.org/CodeSystem/ex-serviceplace	c		ExampleServicePlaceCodes
0	01	Pharmacy
0	03	School
0	04	Homeless Shelter
0	05	Indian Health Service Free-standing Facility
0	06	Indian Health Service Provider-based Facility
0	07	Tribal 638 Free-Standing Facility
0	08	Tribal 638 Provider-Based Facility
0	09	Prison/Correctional Facility
0	11	Office
0	12	Home
0	13	Assisted Living Fa
0	14	Group Home
0	15	Mobile Unit
0	19	Off Campus-Outpatient Hospital
0	20	Urgent Care Facility
0	21	Inpatient Hospital
0	41	Ambulance—Land
>http://terminology.hl7.org/CodeSystem/ex-tooth	c		OralSiteCodes
0	0	Oral cavity
0	1	1
0	2	2
0	3	3
0	4	4
0	5	5
0	6	6
0	7	7
0	8	8
0	11	11
0	12	12
0	13	13
0	14	14
0	15	15
0	16	16
0	17	17
0	18	18
0	21	21
0	22	22
0	23	23
0	24	24
0	25	25
0	26	26
0	27	27
0	28	28
0	31	31
0	32	32
0	33	33
0	34	34
0	35	35
0	36	36
0	37	37
0	38	38
0	41	41
0	42	42
0	43	43
0	44	44
0	45	45
0	46	46
0	47	47
0	48	48
>http://terminology.hl7.org/CodeSystem/ex-visionprescriptionproduct	c		ExampleVisionPrescriptionProductCodes
0	lens	Lens
0	contact	Contact Lens
>http://terminology.hl7.org/CodeSystem/expansion-parameter-source	c		ExpansionParameterSource
0	input	Client Input
0	server	Server Engine
0	codesystem	Code System
>http://terminology.hl7.org/CodeSystem/expansion-processing-rule	c		ExpansionProcessingRule
0	all-codes	All Codes
0	ungrouped	Groups + Ungrouped codes
0	groups-only	Groups Only
>http://terminology.hl7.org/CodeSystem/extra-security-role-type	c		SecurityRoleType
0	authserver	authorization server
0	datacollector	data collector
0	dataprocessor	data processor
0	datasubject	data subject
0	humanuser	human user
>http://terminology.hl7.org/CodeSystem/failure-action	c		failure-action
0	fatal	Fatal
0	warn	Warning
0	rec-only	Record only
0	none	None
>http://terminology.hl7.org/CodeSystem/financialtaskcode	c		FinancialTaskCodes
0	cancel	Cancel
0	poll	Poll
0	release	Release
0	reprocess	Reprocess
0	status	Status check
>http://terminology.hl7.org/CodeSystem/financialtaskinputtype	c		FinancialTaskInputTypeCodes
0	include	Include
0	exclude	Exclude
0	origresponse	Original Response
0	reference	Reference Number
0	item	Item Number
0	period	Period
0	status	Status code
>http://terminology.hl7.org/CodeSystem/flag-category	c		FlagCategory
0	diet	Diet
0	drug	Drug
0	lab	Lab
0	admin	Administrative
0	contact	Subject Contact
0	clinical	Clinical
0	behavioral	Behavioral
0	research	Research
0	advance-directive	Advance Directive
0	safety	Safety
>http://terminology.hl7.org/CodeSystem/forms-codes	c		Form Codes
0	1	Form #1
0	2	Form #1
>http://terminology.hl7.org/CodeSystem/fundsreserve	c		Funds Reservation Codes
0	patient	Patient
0	provider	Provider
0	none	None
>http://terminology.hl7.org/CodeSystem/goal-acceptance-status	c		GoalAcceptanceStatus
0	agree	Agree
0	disagree	Disagree
0	pending	Pending
>http://terminology.hl7.org/CodeSystem/goal-achievement	c		GoalAchievementStatus
0	in-progress	In Progress
1	improving	Improving
1	worsening	Worsening
1	no-change	No Change
0	achieved	Achieved
1	sustaining	Sustaining
0	not-achieved	Not Achieved
1	no-progress	No Progress
1	not-attainable	Not Attainable
>http://terminology.hl7.org/CodeSystem/goal-category	c		GoalCategory
0	dietary	Dietary
0	safety	Safety
0	behavioral	Behavioral
0	nursing	Nursing
0	physiotherapy	Physiotherapy
>http://terminology.hl7.org/CodeSystem/goal-priority	c		GoalPriority
0	high-priority	High Priority
0	medium-priority	Medium Priority
0	low-priority	Low Priority
>http://terminology.hl7.org/CodeSystem/goal-relationship-type	c		GoalRelationshipType
0	predecessor	Predecessor
0	successor	Successor
0	replacement	Replacement
0	milestone	Milestone
0	other	Other
>http://terminology.hl7.org/CodeSystem/handling-condition	c		HandlingConditionSet
0	room	room temperature
0	refrigerated	refrigerated
0	frozen	frozen
>http://terminology.hl7.org/CodeSystem/history-absent-reason	c		FamilyHistoryAbsentReason
0	subject-unknown	Subject Unknown
0	withheld	Information Withheld
0	unable-to-obtain	Unable To Obtain
0	deferred	Deferred
>http://terminology.hl7.org/CodeSystem/hl7-work-group	c		HL7Workgroup
0	cbcc	Community Based Collaborative Care
0	cds	Clinical Decision Support
0	cqi	Clinical Quality Information
0	cg	Clinical Genomics
0	dev	Health Care Devices
0	ehr	Electronic Health Records
0	fhir	FHIR Infrastructure
0	fm	Financial Management
0	hsi	Health Standards Integration
0	ii	Imaging Integration
0	inm	Infrastructure And Messaging
0	its	Implementable Technology Specifications
0	mnm	Modeling and Methodology
0	oo	Orders and Observations
0	pa	Patient Administration
0	pc	Patient Care
0	pher	Public Health and Emergency Response
0	phx	Pharmacy
0	brr	Biomedical Research and Regulation
0	sd	Structured Documents
0	sec	Security
0	us	US Realm Taskforce
0	vocab	Vocabulary
0	aid	Application Implementation and Design
>http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status	c		ImmunizationEvaluationDoseStatusCodes
0	valid	Valid
0	notvalid	Not valid
>http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason	c		ImmunizationEvaluationDoseStatusReasonCodes
0	advstorage	Adverse storage condition
0	coldchbrk	Cold chain break
0	explot	Expired lot
0	outsidesched	Administered outside recommended schedule
0	prodrecall	Product recall
>http://terminology.hl7.org/CodeSystem/immunization-funding-source	c		ImmunizationFundingSource
0	private	Private
0	public	Public
>http://terminology.hl7.org/CodeSystem/immunization-origin	c		ImmunizationOriginCodes
0	provider	Other Provider
0	record	Written Record
0	recall	Parent/Guardian/Patient Recall
0	school	School Record
0	jurisdiction	Jurisdictional IIS
>http://terminology.hl7.org/CodeSystem/immunization-program-eligibility	c		ImmunizationProgramEligibility
0	ineligible	Not Eligible
0	uninsured	Uninsured
>http://terminology.hl7.org/CodeSystem/immunization-recommendation-status	c		ImmunizationRecommendationStatusCodes
0	due	Due
0	overdue	Overdue
0	immune	Immune
0	contraindicated	Contraindicated
0	complete	Complete
>http://terminology.hl7.org/CodeSystem/immunization-subpotent-reason	c		ImmunizationSubpotentReason
0	partial	Partial Dose
0	coldchainbreak	Cold Chain Break
0	recall	Manufacturer Recall
>http://terminology.hl7.org/CodeSystem/implantStatus	c		Implant Status
0	functional	Functional
0	non-functional	Non-Functional
0	disabled	Disabled
0	unknown	Unknown
>http://terminology.hl7.org/CodeSystem/insurance-plan-type	f		InsurancePlanType
0	medical	Medical
0	dental	Dental
0	mental	Mental Health
0	subst-ab	Substance Abuse
0	vision	Vision
0	Drug	Drug
0	short-term	Short Term
0	long-term	Long Term Care
0	hospice	Hospice
0	home	Home Health
>http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle	c		ISO 21089-2017 Health Record Lifecycle Events
0	access	Access/View Record Lifecycle Event
0	hold	Add Legal Hold Record Lifecycle Event
0	amend	Amend (Update) Record Lifecycle Event
0	archive	Archive Record Lifecycle Event
0	attest	Attest Record Lifecycle Event
0	decrypt	Decrypt Record Lifecycle Event
0	deidentify	De-Identify (Anononymize) Record Lifecycle Event
0	deprecate	Deprecate Record Lifecycle Event
0	destroy	Destroy/Delete Record Lifecycle Event
0	disclose	Disclose Record Lifecycle Event
0	encrypt	Encrypt Record Lifecycle Event
0	extract	Extract Record Lifecycle Event
0	link	Link Record Lifecycle Event
0	merge	Merge Record Lifecycle Event
0	originate	Originate/Retain Record Lifecycle Event
0	pseudonymize	Pseudonymize Record Lifecycle Event
0	reactivate	Re-activate Record Lifecycle Event
0	receive	Receive/Retain Record Lifecycle Event
0	reidentify	Re-identify Record Lifecycle Event
0	unhold	Remove Legal Hold Record Lifecycle Event
0	report	Report (Output) Record Lifecycle Event
0	restore	Restore Record Lifecycle Event
0	transform	Transform/Translate Record Lifecycle Event
0	transmit	Transmit Record Lifecycle Event
0	unlink	Unlink Record Lifecycle Event
0	unmerge	Unmerge Record Lifecycle Event
0	verify	Verify Record Lifecycle Event
>http://terminology.hl7.org/CodeSystem/library-type	c		LibraryType
0	logic-library	Logic Library
0	model-definition	Model Definition
0	asset-collection	Asset Collection
0	module-definition	Module Definition
>http://terminology.hl7.org/CodeSystem/list-empty-reason	c		ListEmptyReasons
0	nilknown	Nil Known
0	notasked	Not Asked
0	withheld	Information Withheld
0	unavailable	Unavailable
0	notstarted	Not Started
0	closed	Closed
>http://terminology.hl7.org/CodeSystem/list-example-use-codes	c		ExampleUseCodesForList
0	alerts	Alerts
0	adverserxns	Adverse Reactions
0	allergies	Allergies
0	medications	Medication List
0	problems	Problem List
0	worklist	Worklist
0	waiting	Waiting List
0	protocols	Protocols
0	plans	Care Plans
>http://terminology.hl7.org/CodeSystem/list-order	c		ListOrderCodes
0	user	Sorted by User
0	system	Sorted by System
0	event-date	Sorted by Event Date
0	entry-date	Sorted by Item Date
0	priority	Sorted by Priority
0	alphabetic	Sorted Alphabetically
0	category	Sorted by Category
0	patient	Sorted by Patient
>http://terminology.hl7.org/CodeSystem/location-physical-type	c		LocationType
0	si	Site
0	bu	Building
0	wi	Wing
0	wa	Ward
0	lvl	Level
0	co	Corridor
0	ro	Room
0	bd	Bed
0	ve	Vehicle
0	ho	House
0	ca	Cabinet
0	rd	Road
0	area	Area
0	jdn	Jurisdiction
>http://terminology.hl7.org/CodeSystem/match-grade	c		MatchGrade
0	certain	Certain Match
0	probable	Probable Match
0	possible	Possible Match
0	certainly-not	Certainly Not a Match
>http://terminology.hl7.org/CodeSystem/measure-data-usage	c		MeasureDataUsage
0	supplemental-data	Supplemental Data
0	risk-adjustment-factor	Risk Adjustment Factor
>http://terminology.hl7.org/CodeSystem/measure-improvement-notation	c		MeasureImprovementNotation
0	increase	Increased score indicates improvement
0	decrease	Decreased score indicates improvement
>http://terminology.hl7.org/CodeSystem/measure-population	c		MeasurePopulationType
0	initial-population	Initial Population
0	numerator	Numerator
0	numerator-exclusion	Numerator Exclusion
0	denominator	Denominator
0	denominator-exclusion	Denominator Exclusion
0	denominator-exception	Denominator Exception
0	measure-population	Measure Population
0	measure-population-exclusion	Measure Population Exclusion
0	measure-observation	Measure Observation
>http://terminology.hl7.org/CodeSystem/measure-scoring	c		MeasureScoring
0	proportion	Proportion
0	ratio	Ratio
0	continuous-variable	Continuous Variable
0	cohort	Cohort
>http://terminology.hl7.org/CodeSystem/measure-type	c		MeasureType
0	process	Process
0	outcome	Outcome
0	structure	Structure
0	patient-reported-outcome	Patient Reported Outcome
0	composite	Composite
>http://terminology.hl7.org/CodeSystem/med-admin-perform-function	c		MedicationAdministration Performer Function Codes
0	performer	Performer
0	verifier	Verifier
0	witness	Witness
>http://terminology.hl7.org/CodeSystem/media-modality	c		MediaModality
0	diagram	Diagram
0	fax	Fax
0	scan	Scanned Document
0	retina	Retina Scan
0	fingerprint	Fingerprint
0	iris	Iris Scan
0	palm	Palm Scan
0	face	Face Scan
>http://terminology.hl7.org/CodeSystem/media-type	c		MediaType
0	image	Image
0	video	Video
0	audio	Audio
>http://terminology.hl7.org/CodeSystem/medication-admin-category	c		MedicationAdministration Category Codes
0	inpatient	Inpatient
0	outpatient	Outpatient
0	community	Community
>http://terminology.hl7.org/CodeSystem/medication-admin-status	c		MedicationAdministration Status Codes
0	in-progress	In Progress
0	not-done	Not Done
0	on-hold	On Hold
0	completed	Completed
0	entered-in-error	Entered in Error
0	stopped	Stopped
0	unknown	Unknown
>http://terminology.hl7.org/CodeSystem/medication-statement-category	c		Medication usage category codes
0	inpatient	Inpatient
0	outpatient	Outpatient
0	community	Community
0	patientspecified	Patient Specified
>http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function	c		MedicationDispense Performer Function Codes
0	dataenterer	Data Enterer
0	packager	Packager
0	checker	Checker
0	finalchecker	Final Checker
>http://terminology.hl7.org/CodeSystem/medicationdispense-status	c		MedicationDispense Status Codes
0	preparation	Preparation
0	in-progress	In Progress
0	cancelled	Cancelled
0	on-hold	On Hold
0	completed	Completed
0	entered-in-error	Entered in Error
0	stopped	Stopped
0	declined	Declined
0	unknown	Unknown
>http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic	c		medicationKnowledge Characteristic Codes
0	imprintcd	Imprint Code
0	size	Size
0	shape	Shape
0	color	Color
0	coating	Coating
0	scoring	Scoring
0	logo	Logo
>http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type	c		medicationKnowledge Package Type Codes
0	amp	Ampule
0	bag	Bag
0	blstrpk	Blister Pack
0	bot	Bottle
0	box	Box
0	can	Can
0	cart	Cartridge
0	disk	Disk
0	doset	Dosette
0	jar	Jar
0	jug	Jug
0	minim	Minim
0	nebamp	Nebule Amp
0	ovul	Ovule
0	pch	Pouch
0	pkt	Packet
0	sash	Sashet
0	strip	Strip
0	tin	Tin
0	tub	Tub
0	tube	Tube
0	vial	Vial
>http://terminology.hl7.org/CodeSystem/medicationknowledge-status	c		MedicationKnowledge Status Codes
0	active	Active
0	inactive	Inactive
0	entered-in-error	Entered in Error
>http://terminology.hl7.org/CodeSystem/medicationrequest-category	c		medicationRequest Category Codes
0	inpatient	Inpatient
0	outpatient	Outpatient
0	community	Community
0	discharge	Discharge
>http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy	c		medicationRequest Course of Therapy Codes
0	continuous	Continuous long term therapy
0	acute	Short course (acute) therapy
0	seasonal	Seasonal
>http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason	c		medicationRequest Status Reason Codes
0	altchoice	Try another treatment first
0	clarif	Prescription requires clarification
0	drughigh	Drug level too high
0	hospadm	Admission to hospital
0	labint	Lab interference issues
0	non-avail	Patient not available
0	preg	Parent is pregnant/breast feeding
0	salg	Allergy
0	sddi	Drug interacts with another drug
0	sdupther	Duplicate therapy
0	sintol	Suspected intolerance
0	surg	Patient scheduled for surgery.
0	washout	Waiting for old drug to wash out
>http://terminology.hl7.org/CodeSystem/message-reasons-encounter	c		ExampleMessageReasonCodes
0	admit	Admit
0	discharge	Discharge
0	absent	Absent
0	return	Returned
0	moved	Moved
0	edit	Edit
>http://terminology.hl7.org/CodeSystem/message-transport	c		MessageTransport
0	http	HTTP
0	ftp	FTP
0	mllp	MLLP
>http://terminology.hl7.org/CodeSystem/missingtoothreason	c		MissingToothReasonCodes
0	e	E
0	c	C
0	u	U
0	o	O
>http://terminology.hl7.org/CodeSystem/modifiers	c		ModifierTypeCodes
0	a	Repair of prior service or installation
0	b	Temporary service or installation
0	c	TMJ treatment
0	e	Implant or associated with an implant
0	rooh	Rush or Outside of office hours
0	x	None
>http://terminology.hl7.org/CodeSystem/name-assembly-order	c		HumanNameAssemblyOrder
0	NL1	Own Name
0	NL2	Partner Name
0	NL3	Partner Name followed by Maiden Name
0	NL4	Own Name followed by Partner Name
>http://terminology.hl7.org/CodeSystem/need	c		need
0	none	None
0	initial	Initial
0	periodic	Periodic
>http://terminology.hl7.org/CodeSystem/object-role	c		AuditEventEntityRole
0	1	Patient
0	2	Location
0	3	Report
0	4	Domain Resource
0	5	Master file
0	6	User
0	7	List
0	8	Doctor
0	9	Subscriber
0	10	Guarantor
0	11	Security User Entity
0	12	Security User Group
0	13	Security Resource
0	14	Security Granularity Definition
0	15	Practitioner
0	16	Data Destination
0	17	Data Repository
0	18	Schedule
0	19	Customer
0	20	Job
0	21	Job Stream
0	22	Table
0	23	Routing Criteria
0	24	Query
>http://terminology.hl7.org/CodeSystem/observation-category	c		ObservationCategoryCodes
0	social-history	Social History
0	vital-signs	Vital Signs
0	imaging	Imaging
0	laboratory	Laboratory
0	procedure	Procedure
0	survey	Survey
0	exam	Exam
0	therapy	Therapy
0	activity	Activity
>http://terminology.hl7.org/CodeSystem/observation-statistics	c		StatisticsCode
0	average	Average
0	maximum	Maximum
0	minimum	Minimum
0	count	Count
0	total-count	Total Count
0	median	Median
0	std-dev	Standard Deviation
0	sum	Sum
0	variance	Variance
0	20-percent	20th Percentile
0	80-percent	80th Percentile
0	4-lower	Lower Quartile
0	4-upper	Upper Quartile
0	4-dev	Quartile Deviation
0	5-1	1st Quintile
0	5-2	2nd Quintile
0	5-3	3rd Quintile
0	5-4	4th Quintile
0	skew	Skew
0	kurtosis	Kurtosis
0	regression	Regression
>http://terminology.hl7.org/CodeSystem/operation-outcome	c		OperationOutcomeCodes
0	DELETE_MULTIPLE_MATCHES	Error: Multiple matches exist for the conditional delete
0	MSG_AUTH_REQUIRED	You must authenticate before you can use this service
~使用此服务前需认证
0	MSG_BAD_FORMAT	Bad Syntax: "%s" must be a %s'
~句法错误: "%s" 必须是一个 %s'
0	MSG_BAD_SYNTAX	Bad Syntax in %s
~%s 中句法错误
0	MSG_CANT_PARSE_CONTENT	Unable to parse feed (entry content type = "%s")
~无法解析feed (条目的内容类型 = "%s")
0	MSG_CANT_PARSE_ROOT	Unable to parse feed (root element name = "%s")
~无法解析feed (根元素名 = "%s")
0	MSG_CREATED	New resource created
0	MSG_DATE_FORMAT	The Date value %s is not in the correct format (Xml Date Format required)
~日期的值 %s 格式不正确 (要求是Xml Date格式)
0	MSG_DELETED	This resource has been deleted
~该资源已删除
0	MSG_DELETED_DONE	Resource deleted
~资源已删除
0	MSG_DELETED_ID	The resource "%s" has been deleted
~资源 "%s" 已被删除
0	MSG_DUPLICATE_ID	Duplicate Id %s for resource type %s
~ID %s 重复（资源类型 %s）
0	MSG_ERROR_PARSING	Error parsing resource Xml (%s)
~解析资源Xml时出错 (%s)
0	MSG_ID_INVALID	Id "%s" has an invalid character "%s"
~ID "%s" 带有非法字符: "%s"
0	MSG_ID_TOO_LONG	Id "%s" too long (length limit 36)
~Id "%s" 过长 (长度限制: 36)
0	MSG_INVALID_ID	Id not accepted
~Id不被接受
0	MSG_JSON_OBJECT	Json Source for a resource should start with an object
~资源的Json源应以一个object开始
0	MSG_LOCAL_FAIL	Unable to resolve local reference to resource %s
~无法解析对资源 %s 的本地引用
0	MSG_NO_EXIST	Resource Id "%s" does not exist
~资源Id "%s"不存在
0	MSG_NO_MATCH	No Resource found matching the query "%s"
0	MSG_NO_MODULE	No module could be found to handle the request "%s"
~无法找到处理请求"%s"的模块
0	MSG_NO_SUMMARY	No Summary for this resource
~该资源无summary
0	MSG_OP_NOT_ALLOWED	Operation %s not allowed for resource %s (due to local configuration)
~操作 %s 不允许，对于资源 %s (由于本地配置)
0	MSG_PARAM_CHAINED	Unknown chained parameter name "%s"
~未知的链式参数名: "%s"
0	MSG_PARAM_INVALID	Parameter "%s" content is invalid
0	MSG_PARAM_MODIFIER_INVALID	Parameter "%s" modifier is invalid
0	MSG_PARAM_NO_REPEAT	Parameter "%s" is not allowed to repeat
~参数"%s"不可重复
0	MSG_PARAM_UNKNOWN	Parameter "%s" not understood
~无法理解参数"%s"
0	MSG_RESOURCE_EXAMPLE_PROTECTED	Resources with identity "example" cannot be deleted (for testing/training purposes)
~以"example" 为ID的资源不能被删除 (用于测试/培训)
0	MSG_RESOURCE_ID_FAIL	unable to allocate resource id
~无法分配资源ID
0	MSG_RESOURCE_ID_MISMATCH	Resource Id Mismatch
0	MSG_RESOURCE_ID_MISSING	Resource Id Missing
0	MSG_RESOURCE_NOT_ALLOWED	Not allowed to submit a resource for this operation
~该操作不允许提交资源
0	MSG_RESOURCE_REQUIRED	A resource is required
~必须提供一个资源
0	MSG_RESOURCE_TYPE_MISMATCH	Resource Type Mismatch
~资源类型不匹配
0	MSG_SORT_UNKNOWN	Unknown sort parameter name "%s"
~未知的排序参数名称"%s"
0	MSG_TRANSACTION_DUPLICATE_ID	Duplicate Identifier in transaction: %s
~事务中存在重复Id: %s
0	MSG_TRANSACTION_MISSING_ID	Missing Identifier in transaction - an entry.id must be provided
~事务中缺少Id - 必须提供一个entry.id
0	MSG_UNHANDLED_NODE_TYPE	Unhandled xml node type "%s"
~未处理的XML节点类型"%s"
0	MSG_UNKNOWN_CONTENT	Unknown Content (%s) at %s
~未知内容 (%s) 位于 %s
0	MSG_UNKNOWN_OPERATION	unknown FHIR http operation
~未知的FHIR HTTP操作
0	MSG_UNKNOWN_TYPE	Resource Type "%s" not recognised
~资源类型"%s"未识别
0	MSG_UPDATED	existing resource updated
~已有资源被更新
0	MSG_VERSION_AWARE	Version aware updates are required for this resource
~该资源的更新必须针对版本
0	MSG_VERSION_AWARE_CONFLICT	Update Conflict (server current version = "%s", client version referenced = "%s")
~更新冲突 (服务器当前版本 = "%s", 客户端引用的版本 = "%s")
0	MSG_VERSION_AWARE_URL	Version specific URL not recognised
~未识别特定版本的URL
0	MSG_WRONG_NS	This does not appear to be a FHIR element or resource (wrong namespace "%s")
0	SEARCH_MULTIPLE	Error: Multiple matches exist for %s search parameters "%s"
~错误: 对于 %s 搜索的参数 "%s"存在多个匹配
0	SEARCH_NONE	Error: no processable search found for %s search parameters "%s"
~错误: 对%s搜索参数"%s"未找到可处理的搜索
0	UPDATE_MULTIPLE_MATCHES	Error: Multiple matches exist for the conditional update
>http://terminology.hl7.org/CodeSystem/organization-type	c		OrganizationType
0	prov	Healthcare Provider
0	dept	Hospital Department
0	team	Organizational team
0	govt	Government
0	ins	Insurance Company
0	pay	Payer
0	edu	Educational Institute
0	reli	Religious Institution
0	crs	Clinical Research Sponsor
0	cg	Community Group
0	bus	Non-Healthcare Business or Corporation
0	other	Other
>http://terminology.hl7.org/CodeSystem/parameter-group	c		DeviceDefinitionParameterGroup
0	haemodynamic	Haemodynamic Parameter Group
0	ecg	ECG Parameter Group
0	respiratory	Respiratory Parameter Group
0	ventilation	Ventilation Parameter Group
0	neurological	Neurological Parameter Group
0	drug-delivery	Drug Delivery Parameter Group
0	fluid-chemistry	Fluid Chemistry Parameter Group
0	blood-chemistry	Blood Chemistry Parameter Group
0	miscellaneous	Miscellaneous Parameter Group
>http://terminology.hl7.org/CodeSystem/participant-type	c		ParticipantType
0	translator	Translator
0	emergency	Emergency
>http://terminology.hl7.org/CodeSystem/payeetype	c		Claim Payee Type Codes
0	subscriber	Subscriber
0	provider	Provider
0	other	Provider
>http://terminology.hl7.org/CodeSystem/payment-adjustment-reason	c		PaymentAdjustmentReasonCodes
0	a001	Prior Payment Reversal
0	a002	Prior Overpayment
>http://terminology.hl7.org/CodeSystem/payment-type	c		PaymentTypeCodes
0	payment	Payment
0	adjustment	Adjustment
0	advance	Advance
>http://terminology.hl7.org/CodeSystem/paymentstatus	c		PaymentStatusCodes
0	paid	Paid
0	cleared	Cleared
>http://terminology.hl7.org/CodeSystem/plan-definition-type	c		PlanDefinitionType
0	order-set	Order Set
0	clinical-protocol	Clinical Protocol
0	eca-rule	ECA Rule
0	workflow-definition	Workflow Definition
>http://terminology.hl7.org/CodeSystem/practitioner-role	c		PractitionerRole
0	doctor	Doctor
0	nurse	Nurse
0	pharmacist	Pharmacist
0	researcher	Researcher
0	teacher	Teacher/educator
0	ict	ICT professional
>http://terminology.hl7.org/CodeSystem/precision-estimate-type	c		PrecisionEstimateType
0	CI	confidence interval
0	IQR	interquartile range
0	SD	standard deviation
0	SE	standard error
>http://terminology.hl7.org/CodeSystem/primary-source-type	c		primary-source-type
0	lic-board	License Board
0	prim	Primary Education
0	cont-ed	Continuing Education
0	post-serv	Postal Service
0	rel-own	Relationship owner
0	reg-auth	Registration Authority
0	legal	Legal source
0	issuer	Issuing source
0	auth-source	Authoritative source
>http://terminology.hl7.org/CodeSystem/processpriority	c		ProcessPriorityCodes
0	stat	Immediate
0	normal	Normal
0	deferred	Deferred
>http://terminology.hl7.org/CodeSystem/program	e		Program
0	1	Acquired Brain Injury (ABI) Program
0	2	ABI Slow To Recover (ABI STR) Program
0	3	Access Programs
0	4	Adult and Further Education (ACFE) Program
0	5	Adult Day Activity and Support Services (ADASS) Program
0	6	Adult Day Care Program
0	7	ATSS (Adult Training Support Service)
0	8	Community Aged Care Packages (CACP)
0	9	Care Coordination & Supplementary Services (CCSS)
0	10	Cognitive Dementia Memory Service (CDAMS)
0	11	ChildFIRST
0	12	Children's Contact Services
0	13	Community Visitors Scheme
0	14	CPP (Community Partners Program)
0	15	Closing the Gap (CTG)
0	16	Coordinated Veterans' Care (CVC) Program
0	17	Day Program
0	18	Drop In Program
0	19	Early Years Program
0	20	Employee Assistance Program
0	21	Home And Community Care (HACC)
0	22	Hospital Admission Risk Program (HARP)
0	23	Hospital in the Home (HITH) Program
0	24	ICTP (Intensive Community Treatment Program)
0	25	IFSS (Intensive Family Support Program)
0	26	JPET (Job Placement, Education and Training)
0	27	Koori Juvenile Justice Program
0	28	Language Literacy and Numeracy Program
0	29	Life Skills Program
0	30	LMP (Lifestyle Modification Program)
0	31	MedsCheck Program
0	32	Methadone/Buprenorphine Program
0	33	National Disabilities Insurance Scheme (NDIS)
0	34	National Diabetes Services Scheme (NDSS)
0	35	Needle/Syringe Program
0	36	nPEP Program
0	37	Personal Support Program
0	38	Partners in Recovery (PIR) Program
0	39	Pre-employment Program
0	40	Reconnect Program
0	41	Sexual Abuse Counselling and Prevention Program (SACPP)
0	42	Social Support Programs
0	43	Supported Residential Service (SRS)
0	44	Tasmanian Aboriginal Centre (TAC)
0	45	Victim's Assistance Program
>http://terminology.hl7.org/CodeSystem/provenance-participant-type	c		ProvenanceParticipantType
0	enterer	Enterer
0	performer	Performer
0	author	Author
0	verifier	Verifier
1	legal	Legal Authenticator
0	attester	Attester
0	informant	Informant
0	custodian	Custodian
0	assembler	Assembler
0	composer	Composer
>http://terminology.hl7.org/CodeSystem/push-type-available	c		push-type-available
0	specific	Specific requested changes
0	any	Any changes
0	source	As defined by source
>http://terminology.hl7.org/CodeSystem/question-max-occurs	c		MaxOccurs
0	*	Repeating
>http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode	c		QuestionnaireItemUsageMode
0	capture-display	Capture & Display
0	capture	Capture Only
0	display	Display Only
0	display-non-empty	Display when Answered
0	capture-display-non-empty	Capture or, if answered, Display
>http://terminology.hl7.org/CodeSystem/reaction-event-certainty	c		AllergyIntoleranceCertainty
0	unlikely	Unlikely
0	likely	Likely
0	confirmed	Confirmed
0	unknown	Unknown
>http://terminology.hl7.org/CodeSystem/reason-medication-given	c		ReasonMedicationGivenCodes
0	a	None
0	b	Given as Ordered
0	c	Emergency
>http://terminology.hl7.org/CodeSystem/recommendation-strength	c		StrengthOfRecommendationRating
0	strong	Strong
0	weak	Weak
>http://terminology.hl7.org/CodeSystem/referencerange-meaning	c		ObservationReferenceRangeMeaningCodes
0	type	Type	!
1	normal	Normal Range
1	recommended	Recommended Range
1	treatment	Treatment Range
1	therapeutic	Therapeutic Desired Level
2	pre	Pre Therapeutic Desired Level
2	post	Post Therapeutic Desired Level
0	endocrine	Endocrine	!
1	pre-puberty	Pre-Puberty
1	follicular	Follicular Stage
1	midcycle	MidCycle
1	luteal	Luteal
1	postmenopausal	Post-Menopause
>http://terminology.hl7.org/CodeSystem/rejection-criteria	c		RejectionCriterion
0	hemolized	hemolized specimen
0	insufficient	insufficient specimen volume
0	broken	broken specimen container
0	clotted	specimen clotted
0	wrong-temperature	specimen temperature inappropriate
>http://terminology.hl7.org/CodeSystem/research-study-objective-type	c		ResearchStudyObjectiveType
0	primary	Primary
0	secondary	Secondary
0	exploratory	Exploratory
>http://terminology.hl7.org/CodeSystem/research-study-phase	c		ResearchStudyPhase
0	n-a	N/A
0	early-phase-1	Early Phase 1
0	phase-1	Phase 1
0	phase-1-phase-2	Phase 1/Phase 2
0	phase-2	Phase 2
0	phase-2-phase-3	Phase 2/Phase 3
0	phase-3	Phase 3
0	phase-4	Phase 4
>http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type	c		ResearchStudyPrimaryPurposeType
0	treatment	Treatment
0	prevention	Prevention
0	diagnostic	Diagnostic
0	supportive-care	Supportive Care
0	screening	Screening
0	health-services-research	Health Services Research
0	basic-science	Basic Science
0	device-feasibility	Device Feasibility
>http://terminology.hl7.org/CodeSystem/research-study-reason-stopped	c		ResearchStudyReasonStopped
0	accrual-goal-met	Accrual Goal Met
0	closed-due-to-toxicity	Closed due to toxicity
0	closed-due-to-lack-of-study-progress	Closed due to lack of study progress
0	temporarily-closed-per-study-design	Temporarily closed per study design
>http://terminology.hl7.org/CodeSystem/resource-security-category	c		ResourceSecurityCategory
0	anonymous	Anonymous READ Access Resource
0	business	Business Sensitive Resource
0	individual	Individual Sensitive Resource
0	patient	Patient Sensitive
0	not-classified	Not classified
>http://terminology.hl7.org/CodeSystem/resource-type-link	c		PayeeResourceType
0	organization	Organization
0	patient	Patient
0	practitioner	Practitioner
0	relatedperson	RelatedPerson
>http://terminology.hl7.org/CodeSystem/restful-security-service	c		RestfulSecurityService
0	OAuth	OAuth
0	SMART-on-FHIR	SMART-on-FHIR
0	NTLM	NTLM
0	Basic	Basic
0	Kerberos	Kerberos
0	Certificates	Certificates
>http://terminology.hl7.org/CodeSystem/risk-estimate-type	c		RiskEstimateType
0	proportion	proportion
0	derivedProportion	derivedProportion
0	mean	mean
0	median	median
0	count	count
0	descriptive	descriptive
>http://terminology.hl7.org/CodeSystem/risk-probability	c		RiskProbability
0	negligible	Negligible likelihood
0	low	Low likelihood
0	moderate	Moderate likelihood
0	high	High likelihood
0	certain	Certain
>http://terminology.hl7.org/CodeSystem/security-source-type	c		AuditEventSourceType
0	1	User Device
0	2	Data Interface
0	3	Web Server
0	4	Application Server
0	5	Database Server
0	6	Security Server
0	7	Network Device
0	8	Network Router
0	9	Other
>http://terminology.hl7.org/CodeSystem/service-category	e		ServiceCategory
0	1	Adoption
0	2	Aged Care
0	34	Allied Health
0	3	Alternative/Complementary Therapies
0	4	Child Care /Kindergarten
0	5	Child Development
0	6	Child Protection & Family Services
0	7	Community Health Care
0	8	Counselling
0	36	Crisis Line (GPAH use only)
0	9	Death Services
0	10	Dental
0	11	Disability Support
0	12	Drug/Alcohol
0	13	Education & Learning
0	14	Emergency Department
0	15	Employment
0	16	Financial & Material Aid
0	17	General Practice
0	35	Hospital
0	18	Housing/Homelessness
0	19	Interpreting
0	20	Justice
0	21	Legal
0	22	Mental Health
0	38	NDIA
0	23	Physical Activity & Recreation
0	24	Regulation
0	25	Respite/Carer Support
0	26	Specialist Clinical Pathology
0	27	Specialist Medical
0	28	Specialist Obstetrics & Gynecology
0	29	Specialist Paediatric
0	30	Specialist Radiology/Imaging
0	31	Specialist Surgical
0	32	Support Group/s
0	37	Test Message (HSD admin)
0	33	Transport
>http://terminology.hl7.org/CodeSystem/service-provision-conditions	c		ServiceProvisionConditions
0	free	Free
0	disc	Discounts Available
0	cost	Fees apply
>http://terminology.hl7.org/CodeSystem/service-referral-method	c		ReferralMethod
0	fax	Fax
0	phone	Phone
0	elec	Secure Messaging
0	semail	Secure Email
0	mail	Mail
>http://terminology.hl7.org/CodeSystem/service-type	e		ServiceType
0	1	Adoption/Permanent Care Info/Support
0	2	Aged Care Assessment
0	3	Aged Care Information/Referral
0	4	Aged Residential Care
0	5	Case Management for Older Persons
0	6	Delivered Meals (Meals On Wheels)
0	7	Friendly Visiting
0	8	Home Care/Housekeeping Assistance
0	9	Home Maintenance and Repair
0	10	Personal Alarms/Alerts
0	11	Personal Care for Older Persons
0	12	Planned Activity Groups
0	13	Acupuncture
0	14	Alexander Technique Therapy
0	15	Aromatherapy
0	16	Biorhythm Services
0	17	Bowen Therapy
0	18	Chinese Herbal Medicine
0	19	Feldenkrais
0	20	Homoeopathy
0	21	Hydrotherapy
0	22	Hypnotherapy
0	23	Kinesiology
0	24	Magnetic Therapy
0	25	Massage Therapy
0	26	Meditation
0	27	Myotherapy
0	28	Naturopathy
0	29	Reflexology
0	30	Reiki
0	31	Relaxation Therapy
0	32	Shiatsu
0	33	Western Herbal Medicine
0	34	Family Day care
0	35	Holiday Programs
0	36	Kindergarten Inclusion Support
0	37	Kindergarten/Preschool
0	38	Long Day Child Care
0	39	Occasional Child Care
0	40	Outside School Hours Care
0	41	Children's Play Programs
0	42	Parenting/Family Support/Education
0	43	Playgroup
0	44	School Nursing
0	45	Toy Library
0	46	Child Protection/Child Abuse Report
0	47	Foster Care
0	48	Residential/Out-of-Home Care
0	49	Support - Young People Leaving Care
0	50	Audiology
0	51	Blood Donation
0	52	Chiropractic
0	53	Dietetics
0	54	Family Planning
0	55	Health Advocacy/Liaison Service
0	56	Health Information/Referral
0	57	Immunization
0	58	Maternal & Child Health
0	59	Nursing
0	60	Nutrition
0	61	Occupational Therapy
0	62	Optometry
0	63	Osteopathy
0	64	Pharmacy
0	65	Physiotherapy
0	66	Podiatry
0	67	Sexual Health
0	68	Speech Pathology/Therapy
0	69	Bereavement Counselling
0	70	Crisis Counselling
0	71	Family Counselling/Therapy
0	72	Family Violence Counselling
0	73	Financial Counselling
0	74	Generalist Counselling
0	75	Genetic Counselling
0	76	Health Counselling
0	77	Mediation
0	78	Problem Gambling Counselling
0	79	Relationship Counselling
0	80	Sexual Assault Counselling
0	81	Trauma Counselling
0	82	Victims of Crime Counselling
0	83	Cemetery Operation
0	84	Cremation
0	85	Death Service Information
0	86	Funeral Services
0	87	Endodontic
0	88	General Dental
0	89	Oral Medicine
0	90	Oral Surgery
0	91	Orthodontic
0	92	Paediatric Dentistry
0	93	Periodontic
0	94	Prosthodontic
0	95	Acquired Brain Injury Info/Referral
0	96	Disability Advocacy
0	97	Disability Aids & Equipment
0	98	Disability Case Management
0	99	Disability Day Programs/Activities
0	100	Disability Information/Referral
0	101	Disability Support Packages
0	102	Disability Supported Accommodation
0	103	Early Childhood Intervention
0	104	Hearing Aids & Equipment
0	105	Drug and/or Alcohol Counselling
0	106	Drug/Alcohol Information/Referral
0	107	Needle & Syringe Exchange
0	108	Non-resid. Alcohol/Drug Treatment
0	109	Pharmacotherapy
0	110	Quit Program
0	111	Residential Alcohol/Drug Treatment
0	112	Adult/Community Education
0	113	Higher Education
0	114	Primary Education
0	115	Secondary Education
0	116	Training & Vocational Education
0	117	Emergency Medical
0	118	Employment Placement and/or Support
0	119	Vocational Rehabilitation
0	120	Work Safety/Accident Prevention
0	121	Financial Assistance
0	122	Financial Information/Advice
0	123	Material Aid
0	124	General Practice
0	125	Accommodation Placement/Support
0	126	Crisis/Emergency Accommodation
0	127	Homelessness Support
0	128	Housing Information/Referral
0	129	Public Rental Housing
0	130	Interpreting/Multilingual Service
0	131	Juvenile Justice
0	132	Legal Advocacy
0	133	Legal Information/Advice/Referral
0	134	Mental Health Advocacy
0	135	Mental Health Assess/Triage/Crisis Response
0	136	Mental Health Case Management
0	137	Mental Health Information/Referral
0	138	Mental Health Inpatient Services
0	139	Mental Health Non-residential Rehab
0	140	Mental Health Residential Rehab/CCU
0	141	Psychiatry (Requires Referral)
0	142	Psychology
0	143	Martial Arts
0	144	Personal Fitness Training
0	145	Physical Activity Group
0	146	Physical Activity Programs
0	147	Physical Fitness Testing
0	148	Pilates
0	149	Self-Defence
0	150	Sporting Club
0	151	Yoga
0	152	Food Safety
0	153	Health Regulatory /Inspection /Cert.
0	154	Work Health/Safety Inspection/Cert.
0	155	Carer Support
0	156	Respite Care
0	157	Anatomical Pathology
0	158	Pathology - Clinical Chemistry
0	159	Pathology - General
0	160	Pathology - Genetics
0	161	Pathology - Haematology
0	162	Pathology - Immunology
0	163	Pathology - Microbiology
0	164	Anaesthesiology - Pain Medicine
0	165	Cardiology
0	166	Clinical Genetics
0	167	Clinical Pharmacology
0	168	Dermatology
0	169	Endocrinology
0	170	Gastroenterology & Hepatology
0	171	Geriatric Medicine
0	172	Immunology & Allergy
0	173	Infectious Diseases
0	174	Intensive Care Medicine
0	175	Medical Oncology
0	176	Nephrology
0	177	Neurology
0	178	Occupational Medicine
0	179	Palliative Medicine
0	180	Public Health Medicine
0	181	Rehabilitation Medicine
0	182	Rheumatology
0	183	Sleep Medicine
0	184	Thoracic Medicine
0	185	Gynaecological Oncology
0	186	Obstetrics & Gynaecology
0	187	Reproductive Endocrinology/Infertility
0	188	Urogynaecology
0	189	Neonatology & Perinatology
0	190	Paediatric Cardiology
0	191	Paediatric Clinical Genetics
0	192	Paediatric Clinical Pharmacology
0	193	Paediatric Endocrinology
0	194	Paed. Gastroenterology/Hepatology
0	195	Paediatric Haematology
0	196	Paediatric Immunology & Allergy
0	197	Paediatric Infectious Diseases
0	198	Paediatric Intensive Care Medicine
0	199	Paediatric Medical Oncology
0	200	Paediatric Medicine
0	201	Paediatric Nephrology
0	202	Paediatric Neurology
0	203	Paediatric Nuclear Medicine
0	204	Paediatric Rehabilitation Medicine
0	205	Paediatric Rheumatology
0	206	Paediatric Sleep Medicine
0	207	Paediatric Surgery
0	208	Paediatric Thoracic Medicine
0	209	Diag. Radiology /Xray /CT /Fluoroscopy
0	210	Diagnostic Ultrasound
0	211	Magnetic Resonance Imaging (MRI)
0	212	Nuclear Medicine
0	213	Obstetric/Gynaecological Ultrasound
0	214	Radiation Oncology
0	215	Cardiothoracic Surgery
0	216	Neurosurgery
0	217	Ophthalmology
0	218	Orthopaedic Surgery
0	219	Otolaryngology/Head & Neck Surgery
0	220	Plastic & Reconstructive Surgery
0	221	Surgery - General
0	222	Urology
0	223	Vascular Surgery
0	224	Support Groups
0	225	Air ambulance
0	226	Ambulance
0	227	Blood Transport
0	228	Community Bus
0	229	Flying Doctor Service
0	230	Patient Transport
0	231	A&E
0	232	A&EP
0	233	Abuse
0	234	ACAS
0	235	Access
0	236	Accident
0	237	Acute Inpatient Serv
0	238	Adult Day Programs
0	239	Adult Mental Health Services
0	240	Advice
0	241	Advocacy
0	242	Aged Persons Mental
0	243	Aged Persons Mental
0	244	Aged Persons Mental
0	245	Aids
0	246	Al-Anon
0	247	Alcohol
0	248	Al-Teen
0	249	Antenatal
0	250	Anxiety
0	251	Arthritis
0	252	Assessment
0	253	Assistance
0	254	Asthma
0	255	ATSS
0	256	Attendant Care
0	257	Babies
0	258	Bathroom Modificatio
0	259	Behavior
0	260	Behavior Interventi
0	261	Bereavement
0	262	Bipolar
0	263	Birth
0	264	Birth Control
0	265	Birthing Options
0	266	BIST
0	267	Blood
0	268	Bone
0	269	Bowel
0	270	Brain
0	271	Breast Feeding
0	272	Breast Screen
0	273	Brokerage
0	274	Cancer
0	275	Cancer Support
0	276	Cardiovascular Disea
0	277	Care Packages
0	278	Carer
0	279	Case Management
0	280	Casualty
0	281	Centrelink
0	282	Chemists
0	283	Child And Adolescent
0	284	Child Care
0	285	Child Services
0	286	Children
0	287	Children's Services
0	288	Cholesterol
0	289	Clothing
0	290	Community Based Acco
0	291	Community Care Unit
0	292	Community Child And
0	293	Community Health
0	294	Community Residentia
0	295	Community Transport
0	296	Companion Visiting
0	297	Companionship
0	298	Consumer Advice
0	299	Consumer Issues
0	300	Continuing Care Serv
0	301	Contraception Inform
0	302	Coordinating Bodies
0	303	Correctional Service
0	304	Council Environmenta
0	305	Counselling
0	306	Criminal
0	307	Crises
0	308	Crisis Assessment An
0	309	Crisis Assistance
0	310	Crisis Refuge
0	311	Day Program
0	312	Deaf
0	313	Dental Hygiene
0	314	Dentistry
0	315	Dentures
0	316	Depression
0	317	Detoxification
0	318	Diabetes
0	319	Diaphragm Fitting
0	320	Dieticians
0	321	Disabled Parking
0	322	District Nursing
0	323	Divorce
0	324	Doctors
0	325	Drink-Drive
0	326	Dual Diagnosis Servi
0	327	Early Choice
0	328	Eating Disorder
0	330	Emergency Relief
0	331	Employment And Train
0	332	Environment
0	333	Equipment
0	334	Exercise
0	335	Facility
0	336	Family Choice
0	337	Family Law
0	338	Family Options
0	339	Family Services
0	340	FFYA
0	341	Financial Aid
0	342	Fitness
0	343	Flexible Care Packag
0	344	Food
0	345	Food Vouchers
0	346	Forensic Mental Heal
0	347	Futures
0	348	Futures For Young Ad
0	349	General Practitioner
0	350	Grants
0	351	Grief
0	352	Grief Counselling
0	353	HACC
0	354	Heart Disease
0	355	Help
0	356	High Blood Pressure
0	357	Home Help
0	358	Home Nursing
0	359	Homefirst
0	360	Hospice Care
0	361	Hospital Services
0	362	Hospital To Home
0	364	Hostel
0	365	Hostel Accommodation
0	366	Household Items
0	367	Hypertension
0	368	Illness
0	369	Independent Living
0	370	Information
0	371	Injury
0	372	Intake
0	373	Intensive Mobile You
0	374	Intervention
0	375	Job Searching
0	376	Justice
0	377	Leisure
0	378	Loans
0	379	Low Income Earners
0	380	Lung
0	381	Making A Difference
0	382	Medical Services
0	383	Medical Specialists
0	384	Medication Administr
0	385	Menstrual Informatio
0	386	Methadone
0	387	Mobile Support And T
0	388	Motor Neurone
0	389	Multiple Sclerosis
0	390	Neighbourhood House
0	391	Nursing Home
0	392	Nursing Mothers
0	393	Obesity
0	394	Occupational Health
0	395	Optometrist
0	396	Oral Hygiene
0	397	Outpatients
0	398	Outreach Service
0	399	PADP
0	400	Pain
0	401	Pap Smear
0	402	Parenting
0	403	Peak Organizations
0	404	Personal Care
0	405	Pharmacies
0	406	Phobias
0	407	Physical
0	408	Physical Activity
0	409	Postnatal
0	410	Pregnancy
0	411	Pregnancy Tests
0	412	Preschool
0	413	Prescriptions
0	414	Primary Mental Healt
0	415	Property Maintenance
0	416	Prostate
0	417	Psychiatric
0	418	Psychiatric Disabili
0	419	Psychiatric Disabili
0	420	Psychiatric Disabili
0	421	Psychiatric Disabili
0	422	Psychiatric Disabili
0	423	Psychiatric Support
0	424	Recreation
0	425	Referral
0	426	Refuge
0	427	Rent Assistance
0	428	Residential Faciliti
0	429	Residential Respite
0	430	Respiratory
0	431	Response
0	432	Rooming Houses
0	433	Safe Sex
0	434	Secure Extended Care
0	435	Self Help
0	436	Separation
0	437	Services
0	438	Sex Education
0	439	Sexual Abuse
0	440	Sexual Issues
0	441	Sexually Transmitted
0	442	SIDS
0	443	Social Support
0	444	Socialisation
0	445	Special Needs
0	446	Speech Therapist
0	447	Splinting
0	448	Sport
0	449	Statewide And Specia
0	450	STD
0	451	STI
0	452	Stillbirth
0	453	Stomal Care
0	454	Stroke
0	455	Substance Abuse
0	456	Support
0	457	Syringes
0	458	Teeth
0	459	Tenancy Advice
0	460	Terminal Illness
0	461	Therapy
0	462	Transcription
0	463	Translating Services
0	464	Translator
0	465	Transport
0	466	Vertebrae
0	467	Violence
0	468	Vocational Guidance
0	469	Weight
0	470	Welfare Assistance
0	471	Welfare Counselling
0	472	Wheelchairs
0	473	Wound Management
0	474	Young People At Risk
0	475	Further Desc. - Community Health Care
0	476	Library
0	477	Community Hours
0	478	Further Desc. - Specialist Medical
0	479	Hepatology
0	480	Gastroenterology
0	481	Gynaecology
0	482	Obstetrics
0	483	Further Desc. - Specialist Surgical
0	484	Placement Protection
0	485	Family Violence
0	486	Integrated Family Services
0	488	Diabetes Educator
0	489	Kinship Care
0	490	General Mental Health Services
0	491	Exercise Physiology
0	492	Medical Research
0	493	Youth
0	494	Youth Services
0	495	Youth Health
0	496	Child and Family Ser
0	497	Home Visits
0	498	Mobile Services
0	500	Before and/or After
0	501	Cancer Services
0	502	Integrated Cancer Se
0	503	Multidisciplinary Se
0	504	Multidisciplinary Ca
0	505	Meetings
0	506	Blood pressure monit
0	507	Dose administration
0	508	Medical Equipment Hi
0	509	Parenting/Family Support/Education
0	510	Deputising Service
0	513	Cancer Support Groups
0	514	Community Cancer Services
0	530	Disability Care Transport
0	531	Aged Care Transport
0	532	Diabetes Education s
0	533	Cardiac Rehabilitati
0	534	Young Adult Diabetes
0	535	Pulmonary Rehabilita
0	536	Art therapy
0	537	Medication Reviews
0	538	Telephone Counselling
0	539	Telephone Help Line
0	540	Online Service
0	541	Crisis - Mental Health
0	542	Youth Crisis
0	543	Sexual Assault
0	544	GPAH Other
0	545	Paediatric Dermatology
0	546	Veterans Services
0	547	Veterans
0	548	Food Relief/Food/Meals
0	550	Dementia Care
0	551	Alzheimer
0	552	Drug and/or Alcohol Support Groups
0	553	1-on-1 Support /Mentoring /Coaching
0	554	Chronic Disease Management
0	555	Liaison Services
0	556	Walk-in Centre /Non-Emergency
0	557	Inpatients
0	558	Spiritual Counselling
0	559	Women's Health
0	560	Men's Health
0	561	Health Education/Awareness Program
0	562	Test Message
0	563	Remedial Massage
0	564	Adolescent Mental Health Services
0	565	Youth Drop In/Assistance/Support
0	566	Aboriginal Health Worker
0	567	Women's Health Clinic
0	568	Men's Health Clinic
0	569	Migrant Health Clinic
0	570	Refugee Health Clinic
0	571	Aboriginal Health Clinic
0	572	Nurse Practitioner Lead Clinic/s
0	573	Nurse Lead Clinic/s
0	574	Culturally Tailored Support Groups
0	575	Culturally Tailored Health Promotion
0	576	Rehabilitation
0	577	Education Information/Referral
0	580	Social Work
0	581	Haematology
0	582	Maternity Shared Car
0	583	Rehabilitation Servi
0	584	Cranio-sacral Therapy
0	585	Prosthetics & Orthotics
0	589	Home Medicine Review
0	590	GPAH - Medical
0	591	Music Therapy
0	593	Falls Prevention
0	599	Accommodation/Tenancy
0	600	Assess-Skill, Ability, Needs
0	601	Assist Access/Maintain Employ
0	602	Assist Prod-Pers Care/Safety
0	603	Assist-Integrate School/Ed
0	604	Assist-Life Stage, Transition
0	605	Assist-Personal Activities
0	606	Assist-Travel/Transport
0	607	Assistive Equip-General Tasks
0	608	Assistive Equip-Recreation
0	609	Assistive Prod-Household Task
0	610	Behavior Support
0	611	Comms & Info Equipment
0	612	Community Nursing Care
0	613	Daily Tasks/Shared Living
0	614	Development-Life Skills
0	615	Early Childhood Supports
0	616	Equipment Special Assess Setup
0	617	Hearing Equipment
0	618	Home Modification
0	619	Household Tasks
0	620	Interpret/Translate
0	621	Other Innovative Supports
0	622	Participate Community
0	623	Personal Mobility Equipment
0	624	Physical Wellbeing
0	625	Plan Management
0	626	Therapeutic Supports
0	627	Training-Travel Independence
0	628	Vehicle modifications
0	629	Vision Equipment
>http://terminology.hl7.org/CodeSystem/smart-capabilities	c		SmartCapabilities
0	launch-ehr	EHR Launch Mode
0	launch-standalone	Standalone Launch Mode
0	client-public	Public Client Profile
0	client-confidential-symmetric	Confidential Client Profile
0	sso-openid-connect	Supports OpenID Connect
0	context-passthrough-banner	Allows "Need Patient Banner"
0	context-passthrough-style	Allows "Smart Style Style"
0	context-ehr-patient	Allows "Patient Level Launch Context (EHR)"
0	context-ehr-encounter	Allows "Encounter Level Launch Context (EHR)"
0	context-standalone-patient	Allows "Patient Level Launch Context (STANDALONE)"
0	context-standalone-encounter	Allows "Encounter Level Launch Context (STANDALONE)"
0	permission-offline	Supports Refresh Token
0	permission-patient	Supports Patient Level Scopes
0	permission-user	Supports User Level Scopes
>http://terminology.hl7.org/CodeSystem/special-values	c		SpecialValues
0	true	true
0	false	false
0	trace	Trace Amount Detected
0	sufficient	Sufficient Quantity
0	withdrawn	Value Withdrawn
0	nil-known	Nil Known
>http://terminology.hl7.org/CodeSystem/standards-status	c		StandardsStatus
0	draft	Draft
0	normative	Normative
0	trial-use	Trial-Use
0	informative	Informative
0	deprecated	Deprecated
0	external	External
>http://terminology.hl7.org/CodeSystem/study-type	c		StudyType
0	RCT	randomized trial
0	CCT	controlled trial (non-randomized)
0	cohort	comparative cohort study
0	case-control	case-control study
0	series	uncontrolled cohort or case series
0	case-report	case report
0	mixed	mixed methods
>http://terminology.hl7.org/CodeSystem/subscriber-relationship	c		SubscriberRelationshipCodes
0	child	Child
0	parent	Parent
0	spouse	Spouse
0	common	Common Law Spouse
0	other	Other
0	self	Self
0	injured	Injured Party
>http://terminology.hl7.org/CodeSystem/subscription-tag	c		SubscriptionTag
0	queued	Queued
0	delivered	Delivered
>http://terminology.hl7.org/CodeSystem/substance-category	c		SubstanceCategoryCodes
0	allergen	Allergen
0	biological	Biological Substance
0	body	Body Substance
0	chemical	Chemical
0	food	Dietary Substance
0	drug	Drug or Medicament
0	material	Material
>http://terminology.hl7.org/CodeSystem/supply-item-type	c		SupplyItemType
0	medication	Medication
0	device	Device
>http://terminology.hl7.org/CodeSystem/supply-kind	c		SupplyType
0	central	Central Supply
0	nonstock	Non-Stock
>http://terminology.hl7.org/CodeSystem/supplyrequest-reason	c		SupplyRequestReason
0	patient-care	Patient Care
0	ward-stock	Ward Stock
>http://terminology.hl7.org/CodeSystem/synthesis-type	c		SynthesisType
0	std-MA	summary data meta-analysis
0	IPD-MA	individual patient data meta-analysis
0	indirect-NMA	indirect network meta-analysis
0	combined-NMA	combined direct plus indirect network meta-analysis
0	range	range of results
0	classification	classifcation of results
>http://terminology.hl7.org/CodeSystem/testscript-operation-codes	c		TestScriptOperationCode
0	read	Read
0	vread	Version Read
0	update	Update
0	updateCreate	Create using Update
0	patch	Patch
0	delete	Delete
0	deleteCondSingle	Conditional Delete Single
0	deleteCondMultiple	Conditional Delete Multiple
0	history	History
0	create	Create
0	search	Search
0	batch	Batch
0	transaction	Transaction
0	capabilities	Capabilities
0	apply	$apply
0	closure	$closure
0	find-matches	$find-matches
0	conforms	$conforms
0	data-requirements	$data-requirements
0	document	$document
0	evaluate	$evaluate
0	evaluate-measure	$evaluate-measure
0	everything	$everything
0	expand	$expand
0	find	$find
0	graphql	$graphql
0	implements	$implements
0	lastn	$lastn
0	lookup	$lookup
0	match	$match
0	meta	$meta
0	meta-add	$meta-add
0	meta-delete	$meta-delete
0	populate	$populate
0	populatehtml	$populatehtml
0	populatelink	$populatelink
0	process-message	$process-message
0	questionnaire	$questionnaire
0	stats	$stats
0	subset	$subset
0	subsumes	$subsumes
0	transform	$transform
0	translate	$translate
0	validate	$validate
0	validate-code	$validate-code
>http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types	c		TestScriptProfileDestinationType
0	FHIR-Server	FHIR Server
0	FHIR-SDC-FormManager	FHIR SDC FormManager
0	FHIR-SDC-FormProcessor	FHIR SDC FormProcessor
0	FHIR-SDC-FormReceiver	FHIR SDC FormReceiver
>http://terminology.hl7.org/CodeSystem/testscript-profile-origin-types	c		TestScriptProfileOriginType
0	FHIR-Client	FHIR Client
0	FHIR-SDC-FormFiller	FHIR SDC FormFiller
>http://terminology.hl7.org/CodeSystem/usage-context-type	c		UsageContextType
0	gender	Gender
0	age	Age Range
0	focus	Clinical Focus
0	user	User Type
0	workflow	Workflow Setting
0	task	Workflow Task
0	venue	Clinical Venue
0	species	Species
0	program	Program
>http://terminology.hl7.org/CodeSystem/v2-0001	c		v2.0001
0	A	Ambiguous
0	F	Female
0	M	Male
0	N	Not applicable
0	O	Other
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0002	c		v2.0002
0	A	Separated
0	B	Unmarried
0	C	Common law
0	D	Divorced
0	E	Legally Separated
0	G	Living together
0	I	Interlocutory
0	M	Married
0	N	Annulled
0	O	Other
0	P	Domestic partner
0	R	Registered domestic partner
0	S	Single
0	T	Unreported
0	U	Unknown
0	W	Widowed
>http://terminology.hl7.org/CodeSystem/v2-0003	c		v2.0003
0	A01	ADT/ACK - Admit/visit notification
0	A02	ADT/ACK - Transfer a patient
0	A03	ADT/ACK - Discharge/end visit
0	A04	ADT/ACK - Register a patient
0	A05	ADT/ACK - Pre-admit a patient
0	A06	ADT/ACK - Change an outpatient to an inpatient
0	A07	ADT/ACK - Change an inpatient to an outpatient
0	A08	ADT/ACK - Update patient information
0	A09	ADT/ACK - Patient departing - tracking
0	A10	ADT/ACK - Patient arriving - tracking
0	A11	ADT/ACK - Cancel admit/visit notification
0	A12	ADT/ACK - Cancel transfer
0	A13	ADT/ACK - Cancel discharge/end visit
0	A14	ADT/ACK - Pending admit
0	A15	ADT/ACK - Pending transfer
0	A16	ADT/ACK - Pending discharge
0	A17	ADT/ACK - Swap patients
0	A18	ADT/ACK - Merge patient information
0	A19	QRY/ADR - Patient query
0	A20	ADT/ACK - Bed status update
0	A21	ADT/ACK - Patient goes on a "leave of absence"
0	A22	ADT/ACK - Patient returns from a "leave of absence"
0	A23	ADT/ACK - Delete a patient record
0	A24	ADT/ACK - Link patient information
0	A25	ADT/ACK - Cancel pending discharge
0	A26	ADT/ACK - Cancel pending transfer
0	A27	ADT/ACK - Cancel pending admit
0	A28	ADT/ACK - Add person information
0	A29	ADT/ACK - Delete person information
0	A30	ADT/ACK - Merge person information
0	A31	ADT/ACK - Update person information
0	A32	ADT/ACK - Cancel patient arriving - tracking
0	A33	ADT/ACK - Cancel patient departing - tracking
0	A34	ADT/ACK - Merge patient information - patient ID only
0	A35	ADT/ACK - Merge patient information - account number only
0	A36	ADT/ACK - Merge patient information - patient ID and account number
0	A37	ADT/ACK - Unlink patient information
0	A38	ADT/ACK - Cancel pre-admit
0	A39	ADT/ACK - Merge person - patient ID
0	A40	ADT/ACK - Merge patient - patient identifier list
0	A41	ADT/ACK - Merge account - patient account number
0	A42	ADT/ACK - Merge visit - visit number
0	A43	ADT/ACK - Move patient information - patient identifier list
0	A44	ADT/ACK - Move account information - patient account number
0	A45	ADT/ACK - Move visit information - visit number
0	A46	ADT/ACK - Change patient ID
0	A47	ADT/ACK - Change patient identifier list
0	A48	ADT/ACK - Change alternate patient ID
0	A49	ADT/ACK - Change patient account number
0	A50	ADT/ACK - Change visit number
0	A51	ADT/ACK - Change alternate visit ID
0	A52	ADT/ACK - Cancel leave of absence for a patient
0	A53	ADT/ACK - Cancel patient returns from a leave of absence
0	A54	ADT/ACK - Change attending doctor
0	A55	ADT/ACK - Cancel change attending doctor
0	A60	ADT/ACK - Update allergy information
0	A61	ADT/ACK - Change consulting doctor
0	A62	ADT/ACK - Cancel change consulting doctor
0	B01	PMU/ACK - Add personnel record
0	B02	PMU/ACK - Update personnel record
0	B03	PMU/ACK - Delete personnel re cord
0	B04	PMU/ACK - Active practicing person
0	B05	PMU/ACK - Deactivate practicing person
0	B06	PMU/ACK - Terminate practicing person
0	B07	PMU/ACK - Grant Certificate/Permission
0	B08	PMU/ACK - Revoke Certificate/Permission
0	C01	CRM - Register a patient on a clinical trial
0	C02	CRM - Cancel a patient registration on clinical trial (for clerical mistakes only)
0	C03	CRM - Correct/update registration information
0	C04	CRM - Patient has gone off a clinical trial
0	C05	CRM - Patient enters phase of clinical trial
0	C06	CRM - Cancel patient entering a phase (clerical mistake)
0	C07	CRM - Correct/update phase information
0	C08	CRM - Patient has gone off phase of clinical trial
0	C09	CSU - Automated time intervals for reporting, like monthly
0	C10	CSU - Patient completes the clinical trial
0	C11	CSU - Patient completes a phase of the clinical trial
0	C12	CSU - Update/correction of patient order/result information
0	CNQ	Cancel Query
0	E01	Submit HealthCare Services Invoice
0	E02	Cancel HealthCare Services Invoice
0	E03	HealthCare Services Invoice Status
0	E04	Re-Assess HealthCare Services Invoice Request
0	E10	Edit/Adjudication Results
0	E12	Request Additional Information
0	E13	Additional Information Response
0	E15	Payment/Remittance Advice
0	E20	Submit Authorization Request
0	E21	Cancel Authorization Request
0	E22	Authorization Request Status
0	E24	Authorization Response
0	E30	Submit Health Document related to Authorization Request
0	E31	Cancel Health Document related to Authorization Request
0	I01	RQI/RPI - Request for insurance information
0	I02	RQI/RPL - Request/receipt of patient selection display list
0	I03	RQI/RPR - Request/receipt of patient selection list
0	I04	RQD/RPI - Request for patient demographic data
0	I05	RQC/RCI - Request for patient clinical information
0	I06	RQC/RCL - Request/receipt of clinical data listing
0	I07	PIN/ACK - Unsolicited insurance information
0	I08	RQA/RPA - Request for treatment authorization information
0	I09	RQA/RPA - Request for modification to an authorization
0	I10	RQA/RPA - Request for resubmission of an authorization
0	I11	RQA/RPA - Request for cancellation of an authorization
0	I12	REF/RRI - Patient referral
0	I13	REF/RRI - Modify patient referral
0	I14	REF/RRI - Cancel patient referral
0	I15	REF/RRI - Request patient referral status
0	I16	Collaborative Care Referral
0	I17	Modify Collaborative Care Referral
0	I18	Cancel Collaborative Care Referral
0	I19	Collaborative Care Query/Collaborative Care Query Update
0	I20	Asynchronous Collaborative Care Update
0	I21	Collaborative Care Message
0	I22	Collaborative Care Fetch / Collaborative Care Information
0	J01	QCN/ACK - Cancel query/acknowledge message
0	J02	QSX/ACK - Cancel subscription/acknowledge message
0	K11	RSP - Segment pattern response in response to QBP^Q11
0	K13	RTB - Tabular response in response to QBP^Q13
0	K15	RDY - Display response in response to QBP^Q15
0	K21	RSP - Get person demographics response
0	K22	RSP - Find candidates response
0	K23	RSP - Get corresponding identifiers response
0	K24	RSP - Allocate identifiers response
0	K25	RSP - Personnel Information by Segment Response
0	K31	RSP -Dispense History Response
0	K32	Find Candidates including Visit Information Response
0	K33	Get Donor Record Candidates Response Message
0	K34	Segment Pattern Response Message
0	M01	MFN/MFK - Master file not otherwise specified
0	M02	MFN/MFK - Master file - staff practitioner
0	M03	MFN/MFK - Master file - test/observation
0	M04	MFN/MFK - Master files charge description
0	M05	MFN/MFK - Patient location master file
0	M06	MFN/MFK - Clinical study with phases and schedules master file
0	M07	MFN/MFK - Clinical study without phases but with schedules master file
0	M08	MFN/MFK - Test/observation (numeric) master file
0	M09	MFN/MFK - Test/observation (categorical) master file
0	M10	MFN/MFK - Test /observation batteries master file
0	M11	MFN/MFK - Test/calculated observations master file
0	M12	MFN/MFK - Master file notification message
0	M13	MFN/MFK - Master file notification - general
0	M14	MFN/MFK - Master file notification - site defined
0	M15	MFN/MFK - Inventory item master file notification
0	M16	MFN/MFK - Master File Notification Inventory Item Enhanced
0	M17	DRG Master File Message
0	M18	MFN/MFK - Master file notification - Test/Observation (Payer)
0	N01	NMQ/NMR - Application management query message
0	N02	NMD/ACK - Application management data message (unsolicited)
0	O01	ORM - Order message (also RDE, RDS, RGV, RAS)
0	O02	ORR - Order response (also RRE, RRD, RRG, RRA)
0	O03	OMD - Diet order
0	O04	ORD - Diet order acknowledgment
0	O05	OMS - Stock requisition order
0	O06	ORS - Stock requisition acknowledgment
0	O07	OMN - Non-stock requisition order
0	O08	ORN - Non-stock requisition acknowledgment
0	O09	OMP - Pharmacy/treatment order
0	O10	ORP - Pharmacy/treatment order acknowledgment
0	O11	RDE - Pharmacy/treatment encoded order
0	O12	RRE - Pharmacy/treatment encoded order acknowledgment
0	O13	RDS - Pharmacy/treatment dispense
0	O14	RRD - Pharmacy/treatment dispense acknowledgment
0	O15	RGV - Pharmacy/treatment give
0	O16	RRG - Pharmacy/treatment give acknowledgment
0	O17	RAS - Pharmacy/treatment administration
0	O18	RRA - Pharmacy/treatment administration acknowledgment
0	O19	OMG - General clinical order
0	O20	ORG/ORL - General clinical order response
0	O21	OML - Laboratory order
0	O22	ORL - General laboratory order response message to any OML
0	O23	OMI - Imaging order
0	O24	ORI - Imaging order response message to any OMI
0	O25	RDE - Pharmacy/treatment refill authorization request
0	O26	RRE - Pharmacy/Treatment Refill Authorization Acknowledgement
0	O27	OMB - Blood product order
0	O28	ORB - Blood product order acknowledgment
0	O29	BPS - Blood product dispense status
0	O30	BRP - Blood product dispense status acknowledgment
0	O31	BTS - Blood product transfusion/disposition
0	O32	BRT - Blood product transfusion/disposition acknowledgment
0	O33	OML - Laboratory order for multiple orders related to a single specimen
0	O34	ORL - Laboratory order response message to a multiple order related to single specimen OML
0	O35	OML - Laboratory order for multiple orders related to a single container of a specimen
0	O36	ORL - Laboratory order response message to a single container of a specimen OML
0	O37	OPL - Population/Location-Based Laboratory Order Message
0	O38	OPR - Population/Location-Based Laboratory Order Acknowledgment Message
0	O39	Specimen shipment centric laboratory order
0	O40	Specimen Shipment Centric Laboratory Order Acknowledgment Message
0	O41	DBC - Create Donor Record Message
0	O42	DBU - Update Donor Record Message
0	O43	General Order Message with Document Payload Acknowledgement Message
0	O44	Donor Registration - Minimal Message
0	O45	Donor Eligibility Observations Message
0	O46	Donor Eligiblity Message
0	O47	Donor Request to Collect Message
0	O48	Donation Procedure Message
0	O49	Pharmacy/Treatment Dispense Request Message
0	O50	Pharmacy/Treatment Encoded Order Acknowledgment
0	O51	OSU – Order Status Update
0	O52	OSU – Order Status Update Acknowledgement
0	O53	ORL - General Laboratory Order Acknowledgment Message (Patient Optional)
0	O54	ORL - Laboratory Order Acknowledgment Message – Multiple Order Per Specimen (Patient Optional)
0	O55	ORL - Laboratory Order Acknowledgment Message – Multiple Order Per Container of Specimen (Patient Optional)
0	O56	ORL - Specimen Shipment Centric Laboratory Order Acknowledgment Message (Patient Optional)
0	O57	OMQ- General Order Message with Document Payload
0	O58	ORX - General Order Message with Document Payload Acknowledgement Message
0	O59	OML - Laboratory order for additional work up
0	P01	BAR/ACK - Add patient accounts
0	P02	BAR/ACK - Purge patient accounts
0	P03	DFT/ACK - Post detail financial transaction
0	P04	QRY/DSP - Generate bill and A/R statements
0	P05	BAR/ACK - Update account
0	P06	BAR/ACK - End account
0	P07	PEX - Unsolicited initial individual product experience report
0	P08	PEX - Unsolicited update individual product experience report
0	P09	SUR - Summary product experience report
0	P10	BAR/ACK -Transmit Ambulatory Payment Classification(APC)
0	P11	DFT/ACK - Post Detail Financial Transactions - New
0	P12	BAR/ACK - Update Diagnosis/Procedure
0	PC1	PPR - PC/ problem add
0	PC2	PPR - PC/ problem update
0	PC3	PPR - PC/ problem delete
0	PC4	QRY - PC/ problem query
0	PC5	PRR - PC/ problem response
0	PC6	PGL - PC/ goal add
0	PC7	PGL - PC/ goal update
0	PC8	PGL - PC/ goal delete
0	PC9	QRY - PC/ goal query
0	PCA	PPV - PC/ goal response
0	PCB	PPP - PC/ pathway (problem-oriented) add
0	PCC	PPP - PC/ pathway (problem-oriented) update
0	PCD	PPP - PC/ pathway (problem-oriented) delete
0	PCE	QRY - PC/ pathway (problem-oriented) query
0	PCF	PTR - PC/ pathway (problem-oriented) query response
0	PCG	PPG - PC/ pathway (goal-oriented) add
0	PCH	PPG - PC/ pathway (goal-oriented) update
0	PCJ	PPG - PC/ pathway (goal-oriented) delete
0	PCK	QRY - PC/ pathway (goal-oriented) query
0	PCL	PPT - PC/ pathway (goal-oriented) query response
0	Q01	QRY/DSR - Query sent for immediate response
0	Q02	QRY/QCK - Query sent for deferred response
0	Q03	DSR/ACK - Deferred response to a query
0	Q04	EQQ - Embedded query language query
0	Q05	UDM/ACK - Unsolicited display update message
0	Q06	OSQ/OSR - Query for order status
0	Q07	VQQ - Virtual table query
0	Q08	SPQ - Stored procedure request
0	Q09	RQQ - event replay query
0	Q11	QBP - Query by parameter requesting an RSP segment pattern response
0	Q13	QBP - Query by parameter requesting an RTB - tabular response
0	Q15	QBP - Query by parameter requesting an RDY display response
0	Q16	QSB - Create subscription
0	Q17	QVR - Query for previous events
0	Q21	QBP - Get person demographics
0	Q22	QBP - Find candidates
0	Q23	QBP - Get corresponding identifiers
0	Q24	QBP - Allocate identifiers
0	Q25	QBP - Personnel Information by Segment Query
0	Q26	ROR - Pharmacy/treatment order response
0	Q27	RAR - Pharmacy/treatment administration information
0	Q28	RDR - Pharmacy/treatment dispense information
0	Q29	RER - Pharmacy/treatment encoded order information
0	Q30	RGR - Pharmacy/treatment dose information
0	Q31	QBP Query Dispense history
0	Q32	Find Candidates including Visit Information
0	Q33	QBP - Get Donor Record Candidates
0	Q34	QBP - Get Donor Record
0	R01	ORU/ACK - Unsolicited transmission of an observation message
0	R02	QRY - Query for results of observation
0	R03	QRY/DSR Display-oriented results, query/unsol. update (for backward compatibility only) (Replaced by Q05)
0	R04	ORF - Response to query; transmission of requested observation
0	R05	QRY/DSR - query for display results (See Q01)
0	R06	UDM - unsolicited update/display results (See Q05)
0	R07	EDR - Enhanced Display Response
0	R08	TBR - Tabular Data Response
0	R09	ERP - Event Replay Response
0	R0R	R0R - Pharmacy prescription order query response
0	R21	OUL - Unsolicited laboratory observation
0	R22	OUL - Unsolicited Specimen Oriented Observation Message
0	R23	OUL - Unsolicited Specimen Container Oriented Observation Message
0	R24	OUL - Unsolicited Order Oriented Observation Message
0	R25	OPU - Unsolicited Population/Location-Based Laboratory Observation Message
0	R26	OSM - Unsolicited Specimen Shipment Manifest Message
0	R30	ORU - Unsolicited Point-Of-Care Observation Message Without Existing Order - Place An Order
0	R31	ORU - Unsolicited New Point-Of-Care Observation Message - Search For An Order
0	R32	ORU - Unsolicited Pre-Ordered Point-Of-Care Observation
0	R33	ORA - Observation Report Acknowledgement
0	R40	ORU - Unsolicited Report Alarm
0	R41	Observation Report Alert Acknowledgement
0	R42	ORU – Unsolicited Device Event Observation Message
0	R43	ORU – Unsolicited Patient-Device Association Observation Message
0	RAR	RAR - Pharmacy administration information query response
0	RDR	RDR - Pharmacy dispense information query response
0	RER	RER - Pharmacy encoded order information query response
0	RGR	RGR - Pharmacy dose information query response
0	ROR	ROR - Pharmacy prescription order query response
0	S01	SRM/SRR - Request new appointment booking
0	S02	SRM/SRR - Request appointment rescheduling
0	S03	SRM/SRR - Request appointment modification
0	S04	SRM/SRR - Request appointment cancellation
0	S05	SRM/SRR - Request appointment discontinuation
0	S06	SRM/SRR - Request appointment deletion
0	S07	SRM/SRR - Request addition of service/resource on appointment
0	S08	SRM/SRR - Request modification of service/resource on appointment
0	S09	SRM/SRR - Request cancellation of service/resource on appointment
0	S10	SRM/SRR - Request discontinuation of service/resource on appointment
0	S11	SRM/SRR - Request deletion of service/resource on appointment
0	S12	SIU/ACK - Notification of new appointment booking
0	S13	SIU/ACK - Notification of appointment rescheduling
0	S14	SIU/ACK - Notification of appointment modification
0	S15	SIU/ACK - Notification of appointment cancellation
0	S16	SIU/ACK - Notification of appointment discontinuation
0	S17	SIU/ACK - Notification of appointment deletion
0	S18	SIU/ACK - Notification of addition of service/resource on appointment
0	S19	SIU/ACK - Notification of modification of service/resource on appointment
0	S20	SIU/ACK - Notification of cancellation of service/resource on appointment
0	S21	SIU/ACK - Notification of discontinuation of service/resource on appointment
0	S22	SIU/ACK - Notification of deletion of service/resource on appointment
0	S23	SIU/ACK - Notification of blocked schedule time slot(s)
0	S24	SIU/ACK - Notification of opened ("unblocked") schedule time slot(s)
0	S25	SQM/SQR - Schedule query message and response
0	S26	SIU/ACK Notification that patient did not show up for schedule appointment
0	S27	SIU/ACK - Broadcast Notification of Scheduled Appointments
0	S28	SLR/SLS - Request new sterilization lot
0	S29	SLR/SLS - Request Sterilization lot deletion
0	S30	STI/STS - Request item
0	S31	SDR/SDS - Request anti-microbial device data
0	S32	SMD/SMS - Request anti-microbial device cycle data
0	S33	STC/ACK - Notification of sterilization configuration
0	S34	SLN/ACK - Notification of sterilization lot
0	S35	SLN/ACK - Notification of sterilization lot deletion
0	S36	SDN/ACK - Notification of anti-microbial device data
0	S37	SCN/ACK - Notification of anti-microbial device cycle data
0	T01	MDM/ACK - Original document notification
0	T02	MDM/ACK - Original document notification and content
0	T03	MDM/ACK - Document status change notification
0	T04	MDM/ACK - Document status change notification and content
0	T05	MDM/ACK - Document addendum notification
0	T06	MDM/ACK - Document addendum notification and content
0	T07	MDM/ACK - Document edit notification
0	T08	MDM/ACK - Document edit notification and content
0	T09	MDM/ACK - Document replacement notification
0	T10	MDM/ACK - Document replacement notification and content
0	T11	MDM/ACK - Document cancel notification
0	T12	QRY/DOC - Document query
0	U01	ESU/ACK - Automated equipment status update
0	U02	ESR/ACK - Automated equipment status request
0	U03	SSU/ACK - Specimen status update
0	U04	SSR/ACK - specimen status request
0	U05	INU/ACK - Automated equipment inventory update
0	U06	INR/ACK - Automated equipment inventory request
0	U07	EAC/ACK - Automated equipment command
0	U08	EAR/ACK - Automated equipment response
0	U09	EAN/ACK - Automated equipment notification
0	U10	TCU/ACK - Automated equipment test code settings update
0	U11	TCR/ACK - Automated equipment test code settings request
0	U12	LSU/ACK - Automated equipment log/service update
0	U13	LSR/ACK - Automated equipment log/service request
0	U14	INR/ACK – Automated Equipment Inventory Request
0	V01	VXQ - Query for vaccination record
0	V02	VXX - Response to vaccination query returning multiple PID matches
0	V03	VXR - Vaccination record response
0	V04	VXU - Unsolicited vaccination record update
0	Varies	MFQ/MFR - Master files query (use event same as asking for e.g., M05 - location)
0	W01	ORU - Waveform result, unsolicited transmission of requested information
0	W02	QRF - Waveform result, response to query
0	X01	PEX - Product experience
>http://terminology.hl7.org/CodeSystem/v2-0004	c		v2.0004
0	B	Obstetrics
0	C	Commercial Account
0	E	Emergency
0	I	Inpatient
0	N	Not Applicable
0	O	Outpatient
0	P	Preadmit
0	R	Recurring patient
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0006|2.1	c		v2.0006.2.1
0	A	Atheist
0	B	Baptist
0	C	Catholic
0	E	Episcopalian
0	J	Judaism
0	L	Lutheran
0	M	Church of Latter Day Saints (Mormon)
0	N	Hindu
0	P	Protestant
>http://terminology.hl7.org/CodeSystem/v2-0006|2.4	c		v2.0006.2.4
0	ABC	Christian: American Baptist Church
0	AGN	Agnostic
0	AME	Christian: African Methodist Episcopal Zion
0	AMT	Christian: African Methodist Episcopal
0	ANG	Christian: Anglican
0	AOG	Christian: Assembly of God
0	ATH	Atheist
0	BAH	Baha'i
0	BAP	Christian: Baptist
0	BMA	Buddhist: Mahayana
0	BOT	Buddhist: Other
0	BRE	Brethren
0	BTA	Buddhist: Tantrayana
0	BTH	Buddhist: Theravada
0	BUD	Buddhist
0	CAT	Christian: Roman Catholic
0	CFR	Chinese Folk Religionist
0	CHR	Christian
0	CHS	Christian: Christian Science
0	CMA	Christian: Christian Missionary Alliance
0	CNF	Confucian
0	COC	Christian: Church of Christ
0	COG	Christian: Church of God
0	COI	Christian: Church of God in Christ
0	COL	Christian: Congregational
0	COM	Christian: Community
0	COP	Christian: Other Pentecostal
0	COT	Christian: Other
0	CRR	Christian: Christian Reformed
0	DOC	Disciples of Christ
0	EOT	Christian: Eastern Orthodox
0	EPI	Christian: Episcopalian
0	ERL	Ethnic Religionist
0	EVC	Christian: Evangelical Church
0	FRQ	Christian: Friends
0	FUL	Christian: Full Gospel
0	FWB	Christian: Free Will Baptist
0	GRE	Christian: Greek Orthodox
0	HIN	Hindu
0	HOT	Hindu: Other
0	HSH	Hindu: Shaivites
0	HVA	Hindu: Vaishnavites
0	JAI	Jain
0	JCO	Jewish: Conservative
0	JEW	Jewish
0	JOR	Jewish: Orthodox
0	JOT	Jewish: Other
0	JRC	Jewish: Reconstructionist
0	JRF	Jewish: Reform
0	JRN	Jewish: Renewal
0	JWN	Christian: Jehovah's Witness
0	LMS	Christian: Lutheran Missouri Synod
0	LUT	Christian: Lutheran
0	MEN	Christian: Mennonite
0	MET	Christian: Methodist
0	MOM	Christian: Latter-day Saints
0	MOS	Muslim
0	MOT	Muslim: Other
0	MSH	Muslim: Shiite
0	MSU	Muslim: Sunni
0	NAM	Native American
0	NAZ	Christian: Church of the Nazarene
0	NOE	Nonreligious
0	NRL	New Religionist
0	ORT	Christian: Orthodox
0	OTH	Other
0	PEN	Christian: Pentecostal
0	PRC	Christian: Other Protestant
0	PRE	Christian: Presbyterian
0	PRO	Christian: Protestant
0	QUA	Christian: Friends
0	REC	Christian: Reformed Church
0	REO	Christian: Reorganized Church of Jesus Christ-LDS
0	SAA	Christian: Salvation Army
0	SEV	Christian: Seventh Day Adventist
0	SHN	Shintoist
0	SIK	Sikh
0	SOU	Christian: Southern Baptist
0	SPI	Spiritist
0	UCC	Christian: United Church of Christ
0	UMD	Christian: United Methodist
0	UNI	Christian: Unitarian
0	UNU	Christian: Unitarian Universalist
0	VAR	Unknown
0	WES	Christian: Wesleyan
0	WMC	Christian: Wesleyan Methodist
>http://terminology.hl7.org/CodeSystem/v2-0007	c		v2.0007
0	A	Accident
0	C	Elective
0	E	Emergency
0	L	Labor and Delivery
0	N	Newborn (Birth in healthcare facility)
0	R	Routine
0	U	Urgent
>http://terminology.hl7.org/CodeSystem/v2-0008	c		v2.0008
0	AA	Original mode: Application Accept - Enhanced mode: Application acknowledgment: Accept
0	AE	Original mode: Application Error - Enhanced mode: Application acknowledgment: Error
0	AR	Original mode: Application Reject - Enhanced mode: Application acknowledgment: Reject
0	CA	Enhanced mode: Accept acknowledgment: Commit Accept
0	CE	Enhanced mode: Accept acknowledgment: Commit Error
0	CR	Enhanced mode: Accept acknowledgment: Commit Reject
>http://terminology.hl7.org/CodeSystem/v2-0009	c		v2.0009
0	A0	No functional limitations
0	A1	Ambulates with assistive device
0	A2	Wheelchair/stretcher bound
0	A3	Comatose; non-responsive
0	A4	Disoriented
0	A5	Vision impaired
0	A6	Hearing impaired
0	A7	Speech impaired
0	A8	Non-English speaking
0	A9	Functional level unknown
0	B1	Oxygen therapy
0	B2	Special equipment (tubes, IVs, catheters)
0	B3	Amputee
0	B4	Mastectomy
0	B5	Paraplegic
0	B6	Pregnant
>http://terminology.hl7.org/CodeSystem/v2-0012	c		v2.0012
0	AN	Filled from ancillary department stock
0	FL	Filled from floor stock
>http://terminology.hl7.org/CodeSystem/v2-0017	c		v2.0017
0	AJ	Adjustment
0	CD	Credit
0	CG	Charge
0	CO	Co-payment
0	PY	Payment
>http://terminology.hl7.org/CodeSystem/v2-0023	c		v2.0023
0	...	No suggested values defined
0	1	Physician referral
0	2	Clinic referral
0	3	HMO referral
0	4	Transfer from a hospital
0	5	Transfer from a skilled nursing facility
0	6	Transfer from another health care facility
0	7	Emergency room
0	8	Court/law enforcement
0	9	Information not available
>http://terminology.hl7.org/CodeSystem/v2-0027	c		v2.0027
0	A	As soon as possible (a priority lower than stat)
0	P	Preoperative (to be done prior to surgery)
0	R	Routine
0	S	Stat (do immediately)
0	T	Timing critical (do as near as possible to requested time)
>http://terminology.hl7.org/CodeSystem/v2-0033	c		v2.0033
0	AP	Apply externally
0	CH	Chew
0	DU	Dust
0	EA	Ear
0	EY	Eye
0	IA	Intro-arterial
0	ID	Intra-dermal
0	IF	Infiltrate
0	IH	Inhalation
0	IM	Intra-muscular
0	IN	Intra-nasal
0	IR	Irrigate
0	IS	Inserted
0	IT	Intrathecal
0	IV	Intravenous
0	NB	Nebulized
0	NG	Nathogasic
0	PA	Peri-anally
0	PT	Paint
0	PU	IV push
0	RC	Rectally
0	SH	Shampoo
0	SL	Sublingual
0	SO	Soak
0	SS	IV soluset
0	TP	Topically
0	WA	Wash
0	WI	Wipe
>http://terminology.hl7.org/CodeSystem/v2-0034	c		v2.0034
0	B	Buttock
0	L	Left arm
>http://terminology.hl7.org/CodeSystem/v2-0038	c		v2.0038
0	A	Some, but not all, results available
0	CA	Order was canceled
0	CM	Order is completed
0	DC	Order was discontinued
0	ER	Error, order not found
0	HD	Order is on hold
0	IP	In process, unspecified
0	RP	Order has been replaced
0	SC	In process, scheduled
>http://terminology.hl7.org/CodeSystem/v2-0043	c		v2.0043
0	...	No suggested values defined
0	01	Military service related
0	02	Condition is employment related
0	03	Patient covered by insurance not reflected here
0	04	HMO enrollee
0	05	Lien has been filed
0	06	ESRD patient in first 18 months of entitlement covered by employer group health insurance
0	07	Treatment of non-terminal condition for hospice patient
0	08	Beneficiary would not provide information concerning other insurance coverage
0	09	Neither patient nor spouse is employed
0	10	Patient and/or spouse is employed but no EGHP exists
0	11	Disabled beneficiary but no LGHP
0	12	Payer codes.
0	12 ... 16	Payer codes.
0	13	Payer codes.
0	14	Payer codes.
0	15	Payer codes.
0	16	Payer codes.
0	18	Maiden name retained
0	19	Child retains mother's name
0	20	Beneficiary requested billing
0	21	Billing for Denial Notice
0	26	VA eligible patient chooses to receive services in a Medicare certified facility
0	27	Patient referred to a sole community hospital for a diagnostic laboratory test
0	28	Patient and/or spouse's EGHP is secondary to Medicare
0	29	Disabled beneficiary and/or family member's LGHP is secondary to Medicare
0	31	Patient is student (full time-day)
0	32	Patient is student (cooperative/work study program)
0	33	Patient is student (full time-night)
0	34	Patient is student (Part time)
0	36	General care patient in a special unit
0	37	Ward accommodation as patient request
0	38	Semi-private room not available
0	39	Private room medically necessary
0	40	Same day transfer
0	41	Partial hospitalization
0	46	Non-availability statement on file
0	48	Psychiatric residential treatment centers for children and adolescents
0	55	SNF bed not available
0	56	Medical appropriateness
0	57	SNF readmission
0	60	Day outlier
0	61	Cost outlier
0	62	Payer code
0	66	Provider does not wish cost outlier payment
0	67	Beneficiary elects not to use life time reserve (LTR) days
0	68	Beneficiary elects to use life time reserve (LTR) days
0	70	Self-administered EPO
0	71	Full care in unit
0	72	Self-care in unit
0	73	Self-care training
0	74	Home
0	75	Home - 100% reimbursement
0	76	Back-up in facility dialysis
0	77	Provider accepts or is obligated/required due to a contractual arrangement or law to accept payment by a primary payer as payment in full
0	78	New coverage not implemented by HMO
0	79	Corf services provided off-site
0	80	Pregnant
>http://terminology.hl7.org/CodeSystem/v2-0048	c		v2.0048
0	ADV	Advice/diagnosis
0	ANU	Nursing unit lookup (returns patients in beds, excluding empty beds)
0	APA	Account number query, return matching visit
0	APM	Medical record number query, returns visits for a medical record number
0	APN	Patient name lookup
0	APP	Physician lookup
0	ARN	Nursing unit lookup (returns patients in beds, including empty beds)
0	CAN	Cancel. Used to cancel a query
0	DEM	Demographics
0	FIN	Financial
0	GID	Generate new identifier
0	GOL	Goals
0	MFQ	Master file query
0	MRI	Most recent inpatient
0	MRO	Most recent outpatient
0	NCK	Network clock
0	NSC	Network status change
0	NST	Network statistic
0	ORD	Order
0	OTH	Other
0	PRB	Problems
0	PRO	Procedure
0	RAR	Pharmacy administration information
0	RDR	Pharmacy dispense information
0	RER	Pharmacy encoded order information
0	RES	Result
0	RGR	Pharmacy give information
0	ROR	Pharmacy prescription information
0	SAL	All schedule related information, including open slots, booked slots, blocked slots
0	SBK	Booked slots on the identified schedule
0	SBL	Blocked slots on the identified schedule
0	SOF	First open slot on the identified schedule after the start date/tiem
0	SOP	Open slots on the identified schedule between the begin and end of the start date/time range
0	SSA	Time slots available for a single appointment
0	SSR	Time slots available for a recurring appointment
0	STA	Status
0	VXI	Vaccine Information
0	XID	Get cross-referenced identifiers
>http://terminology.hl7.org/CodeSystem/v2-0052	c		v2.0052
0	A	Admitting
0	F	Final
0	W	Working
>http://terminology.hl7.org/CodeSystem/v2-0061	c		v2.0061
0	BCV	Bank Card Validation Number
0	ISO	ISO 7064: 1983
0	M10	Mod 10 algorithm
0	M11	Mod 11 algorithm
0	NPI	Check digit algorithm in the US National Provider Identifier
>http://terminology.hl7.org/CodeSystem/v2-0062	c		v2.0062
0	01	Patient request
0	02	Physician/health practitioner order
0	03	Census management
0	O	Other
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0063	c		v2.0063
0	ASC	Associate
0	BRO	Brother
0	CGV	Care giver
0	CHD	Child
0	DEP	Handicapped dependent
0	DOM	Life partner
0	EMC	Emergency contact
0	EME	Employee
0	EMR	Employer
0	EXF	Extended family
0	FCH	Foster child
0	FND	Friend
0	FTH	Father
0	GCH	Grandchild
0	GRD	Guardian
0	GRP	Grandparent
0	MGR	Manager
0	MTH	Mother
0	NCH	Natural child
0	NON	None
0	OAD	Other adult
0	OTH	Other
0	OWN	Owner
0	PAR	Parent
0	SCH	Stepchild
0	SEL	Self
0	SIB	Sibling
0	SIS	Sister
0	SPO	Spouse
0	TRA	Trainer
0	UNK	Unknown
0	WRD	Ward of court
>http://terminology.hl7.org/CodeSystem/v2-0065	c		v2.0065
0	A	Add ordered tests to the existing specimen
0	C	Cancel order for battery or tests named
0	G	Generated order; reflex order
0	L	Lab to obtain specimen from patient
0	O	Specimen obtained by service other than Lab
0	P	Pending specimen; Order sent prior to delivery
0	R	Revised order
0	S	Schedule the tests specified below
>http://terminology.hl7.org/CodeSystem/v2-0066	c		v2.0066
0	...	see chapter 6
0	1	Full time employed
0	2	Part time employed
0	3	Unemployed
0	4	Self-employed
0	5	Retired
0	6	On active military duty
0	9	Unknown
0	C	Contract, per diem
0	D	Per Diem
0	F	Full Time
0	L	Leave of absence (e.g., family leave, sabbatical, etc.)
0	O	Other
0	P	Part Time
0	T	Temporarily unemployed
>http://terminology.hl7.org/CodeSystem/v2-0069	c		v2.0069
0	CAR	Cardiac Service
0	MED	Medical Service
0	PUL	Pulmonary Service
0	SUR	Surgical Service
0	URO	Urology Service
>http://terminology.hl7.org/CodeSystem/v2-0070	c		v2.0070
0	ABLD	Arterial blood
0	ABS	Abscess
0	AMN	Amniotic fluid
0	ASP	Aspirate
0	BBL	Blood bag
0	BDY	Whole body
0	BIFL	Bile fluid
0	BLD	Whole blood
0	BLDA	Blood arterial
0	BLDC	Blood capillary
0	BLDCO	Cord blood
0	BLDV	Blood venous
0	BON	Bone
0	BPH	Basophils
0	BPU	Blood product unit
0	BRN	Burn
0	BRO	Bronchial
0	BRTH	Breath (use EXHLD)
0	CALC	Calculus (=Stone)
0	CBLD	Cord blood
0	CDM	Cardiac muscle
0	CNJT	Conjunctiva
0	CNL	Cannula
0	COL	Colostrum
0	CSF	Cerebral spinal fluid
0	CTP	Catheter tip
0	CUR	Curettage
0	CVM	Cervical mucus
0	CVX	Cervix
0	CYST	Cyst
0	DIAF	Dialysis fluid
0	DOSE	Dose med or substance
0	DRN	Drain
0	DUFL	Duodenal fluid
0	EAR	Ear
0	EARW	Ear wax (cerumen)
0	ELT	Electrode
0	ENDC	Endocardium
0	ENDM	Endometrium
0	EOS	Eosinophils
0	EXG	Exhaled gas (=breath)
0	EXHLD	Exhaled gas (=breath)
0	EYE	Eye
0	FIB	Fibroblasts
0	FIST	Fistula
0	FLT	Filter
0	FLU	Body fluid, unsp
0	GAS	Gas
0	GAST	Gastric fluid/contents
0	GEN	Genital
0	GENC	Genital cervix
0	GENL	Genital lochia
0	GENV	Genital vaginal
0	HAR	Hair
0	IHG	Inhaled Gas
0	ISLT	Isolate
0	IT	Intubation tube
0	LAM	Lamella
0	LIQ	Liquid NOS
0	LN	Line
0	LNA	Line arterial
0	LNV	Line venous
0	LYM	Lymphocytes
0	MAC	Macrophages
0	MAR	Marrow
0	MBLD	Menstrual blood
0	MEC	Meconium
0	MILK	Breast milk
0	MLK	Milk
0	MN	Amniotic Fluid
0	NAIL	Nail
0	NOS	Nose (nasal passage)
0	ORH	Other
0	OTH	Other
0	PAFL	Pancreatic fluid
0	PAT	Patient
0	PER	Peritoneum
0	PLAS	Plasma
0	PLB	Plasma bag
0	PLC	Placenta
0	PLR	Pleural fluid (thoracentesis fld)
0	PMN	Polymorphonuclear neutrophils
0	PPP	Platelet poor plasma
0	PRP	Platelet rich plasma
0	PRT	Peritoneal fluid /ascites
0	PUS	Pus
0	RBC	Erythrocytes
0	RT	Route of medicine
0	SAL	Saliva
0	SEM	Seminal fluid
0	SER	Serum
0	SKM	Skeletal muscle
0	SKN	Skin
0	SMN	Seminal fluid
0	SNV	Synovial fluid (Joint fluid)
0	SPRM	Spermatozoa
0	SPT	Sputum
0	SPTC	Sputum - coughed
0	SPTT	Sputum - tracheal aspirate
0	STL	Stool = Fecal
0	STON	Stone (use CALC)
0	SWT	Sweat
0	TEAR	Tears
0	THRB	Thrombocyte (platelet)
0	THRT	Throat
0	TIS	Tissue
0	TISB	Tissue bone marrow
0	TISC	Tissue curettage
0	TISG	Tissue gall bladder
0	TISL	Tissue lung
0	TISP	Tissue peritoneum
0	TISPL	Tissue placenta
0	TISS	Tissue
0	TISU	Tissue ulcer
0	TLGI	Tissue large intestine
0	TLNG	Tissue lung
0	TSMI	Tissue small intestine
0	TUB	Tube NOS
0	ULC	Ulcer
0	UMB	Umbilical blood
0	UMED	Unknown medicine
0	UR	Urine
0	URC	Urine clean catch
0	URNS	Urine sediment
0	URT	Urine catheter
0	URTH	Urethra
0	USUB	Unknown substance
0	VITF	Vitreous Fluid
0	VOM	Vomitus
0	WAT	Water
0	WBC	Leukocytes
0	WICK	Wick
0	WND	Wound
0	WNDA	Wound abscess
0	WNDD	Wound drainage
0	WNDE	Wound exudate
0	XXX	To be specified in another part of the message
>http://terminology.hl7.org/CodeSystem/v2-0074	c		v2.0074
0	AU	Audiology
0	BG	Blood Gases
0	BLB	Blood Bank
0	CG	Cytogenetics
0	CH	Chemistry
0	CP	Cytopathology
0	CT	CAT Scan
0	CTH	Cardiac Catheterization
0	CUS	Cardiac Ultrasound
0	EC	Electrocardiac (e.g., EKG, EEC, Holter)
0	EN	Electroneuro (EEG, EMG,EP,PSG)
0	GE	Genetics
0	HM	Hematology
0	ICU	Bedside ICU Monitoring
0	IMG	Diagnostic Imaging
0	IMM	Immunology
0	LAB	Laboratory
0	MB	Microbiology
0	MCB	Mycobacteriology
0	MYC	Mycology
0	NMR	Nuclear Magnetic Resonance
0	NMS	Nuclear Medicine Scan
0	NRS	Nursing Service Measures
0	OSL	Outside Lab
0	OT	Occupational Therapy
0	OTH	Other
0	OUS	OB Ultrasound
0	PAR	Parasitology
0	PAT	Pathology (gross & histopath, not surgical)
0	PF	Pulmonary Function
0	PHR	Pharmacy
0	PHY	Physician (Hx. Dx, admission note, etc.)
0	PT	Physical Therapy
0	RAD	Radiology
0	RC	Respiratory Care (therapy)
0	RT	Radiation Therapy
0	RUS	Radiology Ultrasound
0	RX	Radiograph
0	SP	Surgical Pathology
0	SR	Serology
0	TX	Toxicology
0	URN	Urinalysis
0	VR	Virology
0	VUS	Vascular Ultrasound
0	XRC	Cineradiograph
>http://terminology.hl7.org/CodeSystem/v2-0076	c		v2.0076
0	ACK	General acknowledgment message
0	ADR	ADT response
0	ADT	ADT message
0	ARD	Ancillary RPT (display) (for backward compatibility only)
0	BAR	Add/change billing account
0	BPS	Blood product dispense status message
0	BRP	Blood product dispense status acknowledgement message
0	BRT	Blood product transfusion/disposition acknowledgement message
0	BTS	Blood product transfusion/disposition message
0	CCF	Collaborative Care Fetch
0	CCI	Collaborative Care Information
0	CCM	Collaborative Care Message
0	CCQ	Collaborative Care Referral
0	CCU	Collaborative Care Referral
0	CNQ	Cancel query
0	CQU	Collaborative Care Referral
0	CRM	Clinical study registration message
0	CSU	Unsolicited study data message
0	DBC	Create Donor Record
0	DBU	Update Donor Record
0	DEL	Donor Eligibility
0	DEO	Donor Eligibility Observation
0	DER	Donor Eligibility Request
0	DFT	Detail financial transactions
0	DOC	Document response
0	DPR	Donation Procedure
0	DRC	Donor Request to Collect
0	DSR	Display response
0	EAC	Automated equipment command message
0	EAN	Automated equipment notification message
0	EAR	Automated equipment response message
0	EDR	Enhanced display response
0	EHC	Health Care Invoice
0	EQQ	Embedded query language query
0	ERP	Event replay response
0	ERQ	Event replay query
0	ESR	Automated equipment status update acknowledgment message
0	ESU	Automated equipment status update message
0	INR	Automated equipment inventory request message
0	INU	Automated equipment inventory update message
0	LSR	Automated equipment log/service request message
0	LSU	Automated equipment log/service update message
0	MCF	Delayed Acknowledgment (Retained for backward compatibility only)
0	MDM	Medical document management
0	MFD	Master files delayed application acknowledgment
0	MFK	Master files application acknowledgment
0	MFN	Master files notification
0	MFQ	Master files query
0	MFR	Master files response
0	NMD	Application management data message
0	NMQ	Application management query message
0	NMR	Application management response message
0	OMB	Blood product order message
0	OMD	Dietary order
0	OMG	General clinical order message
0	OMI	Imaging order
0	OML	Laboratory order message
0	OMN	Non-stock requisition order message
0	OMP	Pharmacy/treatment order message
0	OMQ	General order message with document payload
0	OMS	Stock requisition order message
0	OPL	Population/Location-Based Laboratory Order Message
0	OPR	Population/Location-Based Laboratory Order Acknowledgment Message
0	OPU	Unsolicited Population/Location-Based Laboratory Observation Message
0	ORA	Observation Report Acknowledgment
0	ORB	Blood product order acknowledgement message
0	ORD	Dietary order acknowledgment message
0	ORF	Query for results of observation
0	ORG	General clinical order acknowledgment message
0	ORI	Imaging order acknowledgement message
0	ORL	Laboratory acknowledgment message (unsolicited)
0	ORM	Pharmacy/treatment order message
0	ORN	Non-stock requisition - General order acknowledgment message
0	ORP	Pharmacy/treatment order acknowledgment message
0	ORR	General order response message response to any ORM
0	ORS	Stock requisition - Order acknowledgment message
0	ORU	Unsolicited transmission of an observation message
0	ORX	General Order Message with Document Payload Acknowledgement
0	OSM	Specimen Shipment Message
0	OSQ	Query response for order status
0	OSR	Query response for order status
0	OSU	Order status update
0	OUL	Unsolicited laboratory observation message
0	PEX	Product experience message
0	PGL	Patient goal message
0	PIN	Patient insurance information
0	PMU	Add personnel record
0	PPG	Patient pathway message (goal-oriented)
0	PPP	Patient pathway message (problem-oriented)
0	PPR	Patient problem message
0	PPT	Patient pathway goal-oriented response
0	PPV	Patient goal response
0	PRR	Patient problem response
0	PTR	Patient pathway problem-oriented response
0	QBP	Query by parameter
0	QCK	Query general acknowledgment
0	QCN	Cancel query
0	QRY	Query, original mode
0	QSB	Create subscription
0	QSX	Cancel subscription/acknowledge message
0	QVR	Query for previous events
0	RAR	Pharmacy/treatment administration information
0	RAS	Pharmacy/treatment administration message
0	RCI	Return clinical information
0	RCL	Return clinical list
0	RDE	Pharmacy/treatment encoded order message
0	RDR	Pharmacy/treatment dispense information
0	RDS	Pharmacy/treatment dispense message
0	RDY	Display based response
0	REF	Patient referral
0	RER	Pharmacy/treatment encoded order information
0	RGR	Pharmacy/treatment dose information
0	RGV	Pharmacy/treatment give message
0	ROC	Request clinical information
0	ROD	Request pateint demographics
0	ROR	Pharmacy/treatment order response
0	RPA	Return patient authorization
0	RPI	Return patient information
0	RPL	Return patient display list
0	RPR	Return patient list
0	RQA	Request patient authorization
0	RQC	Request clinical information
0	RQI	Request patient information
0	RQP	Request patient demographics
0	RQQ	Event replay query
0	RRA	Pharmacy/treatment administration acknowledgment message
0	RRD	Pharmacy/treatment dispense acknowledgment message
0	RRE	Pharmacy/treatment encoded order acknowledgment message
0	RRG	Pharmacy/treatment give acknowledgment message
0	RRI	Return referral information
0	RSP	Segment pattern response
0	RTB	Tabular response
0	SCN	Notification of Anti-Microbial Device Cycle Data
0	SDN	Notification of Anti-Microbial Device Data
0	SDR	Sterilization anti-microbial device data request
0	SIU	Schedule information unsolicited
0	SLN	Notification of New Sterilization Lot
0	SLR	Sterilization lot request
0	SMD	Sterilization anti-microbial device cycle data request
0	SPQ	Stored procedure request
0	SQM	Schedule query message
0	SQR	Schedule query response
0	SRM	Schedule request message
0	SRR	Scheduled request response
0	SSR	Specimen status request message
0	SSU	Specimen status update message
0	STC	Notification of Sterilization Configuration
0	STI	Sterilization item request
0	SUR	Summary product experience report
0	TBR	Tabular data response
0	TCR	Automated equipment test code settings request message
0	TCU	Automated equipment test code settings update message
0	UDM	Unsolicited display update message
0	VQQ	Virtual table query
0	VXQ	Query for vaccination record
0	VXR	Vaccination record response
0	VXU	Unsolicited vaccination record update
0	VXX	Response for vaccination query with multiple PID matches
>http://terminology.hl7.org/CodeSystem/v2-0078	c		v2.0078
0	<	Off scale low
0	>	Off scale high
0	A	Abnormal
0	AA	Critically abnormal
0	AC	Anti-complementary substances present
0	B	Better
0	D	Significant change down
0	DET	Detected
0	H	High
0	HH	Critically high
0	HM	Hold for Medical Review
0	HU	Very high
0	I	Intermediate
0	IE	Insufficient evidence
0	IND	Indeterminate
0	L	Low
0	LL	Critically low
0	LU	Very low
0	MS	Moderately susceptible. Indicates for microbiology susceptibilities only.
0	N	Normal
0	ND	Not Detected
0	NEG	Negative
0	NR	Non-reactive
0	NS	Non-susceptible
0	null	No range defined, or normal ranges don't apply
0	OBX	Interpretation qualifiers in separate OBX segments
0	POS	Positive
0	QCF	Quality Control Failure
0	R	Resistant
0	RR	Reactive
0	S	Susceptible
0	SDD	Susceptible-dose dependent
0	SYN-R	Synergy - resistant
0	SYN-S	Synergy - susceptible
0	TOX	Cytotoxic substance present
0	U	Significant change up
0	VS	Very susceptible. Indicates for microbiology susceptibilities only.
0	W	Worse
0	WR	Weakly reactive
>http://terminology.hl7.org/CodeSystem/v2-0080	c		v2.0080
0	A	An age-based population
0	B	Breed
0	N	None - generic normal range
0	R	A race-based population
0	S	A sex-based population
0	SP	Species
0	ST	Strain
>http://terminology.hl7.org/CodeSystem/v2-0083	c		v2.0083
0	C	Outlier cost
0	D	Outlier days
>http://terminology.hl7.org/CodeSystem/v2-0085	c		v2.0085
0	A	Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information
0	B	Appended Report - Final results reviewed and further information provided for clarity without change to the original result values.
0	C	Record coming over is a correction and thus replaces a final result
0	D	Deletes the OBX record
0	F	Final results
0	I	Specimen in lab; results pending
0	N	Not asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.
0	O	Order detail description only (no result)
0	P	Preliminary results
0	R	Results entered -- not verified
0	S	Partial results. Deprecated. Retained only for backward compatibility as of V2.6.
0	U	Results status change to final without retransmitting results already sent as 'preliminary.' E.g., radiology changes status from preliminary to final
0	V	Verified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag
0	W	Post original as wrong, e.g., transmitted for wrong patient
0	X	Results cannot be obtained for this observation
>http://terminology.hl7.org/CodeSystem/v2-0091	c		v2.0091
0	D	Deferred
0	I	Immediate
>http://terminology.hl7.org/CodeSystem/v2-0092	c		v2.0092
0	R	Re-admission
>http://terminology.hl7.org/CodeSystem/v2-0098	c		v2.0098
0	M	Maternity
0	S	Standard
0	U	Unified
>http://terminology.hl7.org/CodeSystem/v2-0100	c		v2.0100
0	D	On discharge
0	O	On receipt of order
0	R	At time service is completed
0	S	At time service is started
0	T	At a designated date/time
>http://terminology.hl7.org/CodeSystem/v2-0102	c		v2.0102
0	D	Message received, stored for later processing
0	F	acknowledgment after processing
>http://terminology.hl7.org/CodeSystem/v2-0103	c		v2.0103
0	D	Debugging
0	N	Non-Production Testing
0	P	Production
0	T	Training
0	V	Validation
>http://terminology.hl7.org/CodeSystem/v2-0104	c		v2.0104
0	2.0	Release 2.0
0	2.0D	Demo 2.0
0	2.1	Release 2.1
0	2.2	Release 2.2
0	2.3	Release 2.3
0	2.3.1	Release 2.3.1
0	2.3.2	Release 2.3.2
0	2.4	Release 2.4
0	2.5	Release 2.5
0	2.5.1	Release 2.5.1
0	2.6	Release 2.6
0	2.7	Release 2.7
0	2.7.1	Release 2.7.1
0	2.8	Release 2.8
0	2.8.1	Release 2.8.1
0	2.8.2	Release 2.8.2
0	2.9	Draft 2.9
>http://terminology.hl7.org/CodeSystem/v2-0105	c		v2.0105
0	L	Ancillary (filler) department is source of comment
0	O	Other system is source of comment
0	P	Orderer (placer) is source of comment
>http://terminology.hl7.org/CodeSystem/v2-0106	c		v2.0106
0	D	Response is in display format
0	R	Response is in record-oriented format
0	T	Response is in tabular format
>http://terminology.hl7.org/CodeSystem/v2-0107	c		v2.0107
0	B	Before the Date/Time specified
0	L	Later than the Date/Time specified
>http://terminology.hl7.org/CodeSystem/v2-0108	c		v2.0108
0	O	Order plus order status
0	R	Results without bulk text
0	S	Status only
0	T	Full results
>http://terminology.hl7.org/CodeSystem/v2-0109	c		v2.0109
0	R	Routine
0	S	Stat
>http://terminology.hl7.org/CodeSystem/v2-0116	c		v2.0116
0	C	Closed
0	H	Housekeeping
0	I	Isolated
0	K	Contaminated
0	O	Occupied
0	U	Unoccupied
>http://terminology.hl7.org/CodeSystem/v2-0119	c		v2.0119
0	AF	Order/service refill request approval
0	CA	Cancel order/service request
0	CH	Child order/service
0	CN	Combined result
0	CP	Cancel process step
0	CR	Canceled as requested
0	DC	Discontinue order/service request
0	DE	Data errors
0	DF	Order/service refill request denied
0	DR	Discontinued as requested
0	FU	Order/service refilled, unsolicited
0	HD	Hold order request
0	HR	On hold as requested
0	LI	Link order/service to patient care problem or goal
0	MC	Miscellaneous Charge - not associated with an order
0	NA	Number assigned
0	NR	Notification Received
0	NW	New order/service
0	OC	Order/service canceled
0	OD	Order/service discontinued
0	OE	Order/service released
0	OF	Order/service refilled as requested
0	OH	Order/service held
0	OK	Order/service accepted & OK
0	OP	Notification of order for outside dispense
0	OR	Released as requested
0	PA	Parent order/service
0	PR	Previous Results with new order/service
0	PY	Notification of replacement order for outside dispense
0	RA	Recommendation Accepted
0	RC	Recommended Change
0	RD	Recommendation Declined
0	RE	Observations/Performed Service to follow
0	RF	Refill order/service request
0	RL	Release previous hold
0	RO	Replacement order
0	RP	Order/service replace request
0	RQ	Replaced as requested
0	RR	Request received
0	RU	Replaced unsolicited
0	SC	Status changed
0	SN	Send order/service number
0	SQ	Supplemented as requested
0	SR	Response to send order/service status request
0	SS	Send order/service status request
0	SU	Supplement this order
0	UA	Unable to accept order/service
0	UC	Unable to cancel
0	UD	Unable to discontinue
0	UF	Unable to refill
0	UH	Unable to put on hold
0	UM	Unable to replace
0	UN	Unlink order/service from patient care problem or goal
0	UR	Unable to release
0	UX	Unable to change
0	XO	Change order/service request
0	XR	Changed as requested
0	XX	Order/service changed, unsol.
>http://terminology.hl7.org/CodeSystem/v2-0121	c		v2.0121
0	D	Same as R, also other associated segments
0	E	Report exceptions only
0	F	Same as D, plus confirmations explicitly
0	N	Only the MSA segment is returned
0	R	Same as E, also Replacement and Parent-Child
>http://terminology.hl7.org/CodeSystem/v2-0122	c		v2.0122
0	CH	Charge
0	CO	Contract
0	CR	Credit
0	DP	Department
0	GR	Grant
0	NC	No Charge
0	PC	Professional
0	RS	Research
>http://terminology.hl7.org/CodeSystem/v2-0123	c		v2.0123
0	A	Some, but not all, results available
0	C	Corrected, final
0	F	Final results
0	I	No results available; specimen received, procedure incomplete
0	M	Corrected, not final
0	N	Procedure completed, results pending
0	O	Order received; specimen not yet received
0	P	Preliminary
0	R	Results stored; not yet verified
0	S	No results available; procedure scheduled, but not done
0	X	No results available; Order canceled
0	Y	No order on record for this test
0	Z	No record of this patient
>http://terminology.hl7.org/CodeSystem/v2-0124	c		v2.0124
0	CART	Cart - patient travels on cart or gurney
0	PORT	The examining device goes to patient's location
0	WALK	Patient walks to diagnostic service
0	WHLC	Wheelchair
>http://terminology.hl7.org/CodeSystem/v2-0126	c		v2.0126
0	CH	Characters
0	LI	Lines
0	PG	Pages
0	RD	Records
0	ZO	Locally defined
>http://terminology.hl7.org/CodeSystem/v2-0127	c		v2.0127
0	AA	Animal Allergy
0	DA	Drug allergy
0	EA	Environmental Allergy
0	FA	Food allergy
0	LA	Pollen Allergy
0	MA	Miscellaneous allergy
0	MC	Miscellaneous contraindication
0	PA	Plant Allergy
>http://terminology.hl7.org/CodeSystem/v2-0128	c		v2.0128
0	MI	Mild
0	MO	Moderate
0	SV	Severe
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0130	c		v2.0130
0	HO	Home
0	MO	Mobile Unit
0	PH	Phone
0	TE	Teaching
>http://terminology.hl7.org/CodeSystem/v2-0131	c		v2.0131
0	BP	Billing contact person
0	C	Emergency Contact
0	CP	Contact person
0	E	Employer
0	EP	Emergency contact person
0	F	Federal Agency
0	I	Insurance Company
0	N	Next-of-Kin
0	O	Other
0	PR	Person preparing referral
0	S	State Agency
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0133	c		v2.0133
0	AN	Anesthesiologist/Anesthetist
0	AS	Assistant Surgeon
0	CM	Certified Nurse Midwife
0	NP	Nurse Practitioner
0	PR	Procedure MD/ Surgeon
0	PS	Primary Surgeon
0	RD	Radiologist
0	RS	Resident
0	SN	Scrub Nurse
>http://terminology.hl7.org/CodeSystem/v2-0135	c		v2.0135
0	M	Modified assignment
0	N	No
0	Y	Yes
>http://terminology.hl7.org/CodeSystem/v2-0136	c		v2.0136
0	N	No
0	Y	Yes
>http://terminology.hl7.org/CodeSystem/v2-0137	c		v2.0137
0	E	Employer
0	G	Guarantor
0	I	Insurance company
0	O	Other
0	P	Patient
>http://terminology.hl7.org/CodeSystem/v2-0140	c		v2.0140
0	AUSA	Australian Army
0	AUSAF	Australian Air Force
0	AUSN	Australian Navy
0	NATO	North Atlantic Treaty Organization
0	NOAA	National Oceanic and Atmospheric Administration
0	USA	US Army
0	USAF	US Air Force
0	USCG	US Coast Guard
0	USMC	US Marine Corps
0	USN	US Navy
0	USPHS	US Public Health Service
>http://terminology.hl7.org/CodeSystem/v2-0141	c		v2.0141
0	E1	Enlisted 1
0	E1 ... E9	Enlisted
0	E1... E9	Enlisted
0	E2	Enlisted 2
0	E3	Enlisted 3
0	E4	Enlisted 4
0	E5	Enlisted 5
0	E6	Enlisted 6
0	E7	Enlisted 7
0	E8	Enlisted 8
0	E9	Enlisted 9
0	O1	Officers 1
0	O1 ... O10	Officers
0	O1 ... O9	Officers
0	O10	Officers 10
0	O2	Officers 2
0	O3	Officers 3
0	O4	Officers 4
0	O5	Officers 5
0	O6	Officers 6
0	O7	Officers 7
0	O8	Officers 8
0	O9	Officers 9
0	W1	Warrant Officers 1
0	W1 ... W4	Warrant Officers
0	W2	Warrant Officers 2
0	W3	Warrant Officers 3
0	W4	Warrant Officers 4
>http://terminology.hl7.org/CodeSystem/v2-0142	c		v2.0142
0	ACT	Active duty
0	DEC	Deceased
0	RET	Retired
>http://terminology.hl7.org/CodeSystem/v2-0144	c		v2.0144
0	1	Insurance company
0	2	Employer
0	3	Insured presented policy
0	4	Insured presented card
0	5	Signed statement on file
0	6	Verbal information
0	7	None
>http://terminology.hl7.org/CodeSystem/v2-0145	c		v2.0145
0	2ICU	Second intensive care unit
0	2PRI	Second private room
0	2SPR	Second semi-private room
0	ICU	Intensive care unit
0	PRI	Private room
0	SPR	Semi-private room
>http://terminology.hl7.org/CodeSystem/v2-0146	c		v2.0146
0	DF	Differential
0	LM	Limit
0	PC	Percentage
0	RT	Rate
0	UL	Unlimited
>http://terminology.hl7.org/CodeSystem/v2-0147	c		v2.0147
0	2ANC	Second ancillary
0	2MMD	Second major medical
0	3MMD	Third major medical
0	ANC	Ancillary
0	MMD	Major medical
>http://terminology.hl7.org/CodeSystem/v2-0148	c		v2.0148
0	AT	Currency amount
0	PC	Percentage
>http://terminology.hl7.org/CodeSystem/v2-0149	c		v2.0149
0	AP	Approved
0	DE	Denied
0	PE	Pending
>http://terminology.hl7.org/CodeSystem/v2-0150	c		v2.0150
0	ER	Emergency
0	IPE	Inpatient elective
0	OPE	Outpatient elective
0	UR	Urgent
>http://terminology.hl7.org/CodeSystem/v2-0153	c		v2.0153
0	...	See NUBC codes
0	01	Most common semi-private rate
0	02	Hospital has no semi-private rooms
0	04	Inpatient professional component charges which are combined billed
0	05	Professional component included in charges and also billed separate to carrier
0	06	Medicare blood deductible
0	08	Medicare life time reserve amount in the first calendar year
0	09	Medicare co-insurance amount in the first calendar year
0	10	Lifetime reserve amount in the second calendar year
0	11	Co-insurance amount in the second calendar year
0	12	Working aged beneficiary/spouse with employer group health plan
0	13	ESRD beneficiary in a Medicare coordination period with an employer group health plan
0	14	No Fault including auto/other
0	15	Worker's Compensation
0	16	PHS, or other federal agency
0	17	Payer code
0	21	Catastrophic
0	22	Surplus
0	23	Recurring monthly incode
0	24	Medicaid rate code
0	30	Pre-admission testing
0	31	Patient liability amount
0	37	Pints of blood furnished
0	38	Blood deductible pints
0	39	Pints of blood replaced
0	40	New coverage not implemented by HMO (for inpatient service only)
0	41	Black lung
0	42	VA
0	43	Disabled beneficiary under age 64 with LGHP
0	44	Amount provider agreed to accept from primary payer when this amount is less than charges but higher than payment received,, then a Medicare secondary payment is due
0	45	Accident hour
0	46	Number of grace days
0	47	Any liability insurance
0	48	Hemoglobin reading
0	49	Hematocrit reading
0	50	Physical therapy visits
0	51	Occupational therapy visits
0	52	Speech therapy visits
0	53	Cardiac rehab visits
0	56	Skilled nurse - home visit hours
0	57	Home health aide - home visit hours
0	58	Arterial blood gas
0	59	Oxygen saturation
0	60	HHA branch MSA
0	67	Peritoneal dialysis
0	68	EPO-drug
0	70	Payer codes
0	70 ... 72	Payer codes
0	71	Payer codes
0	72	Payer codes
0	75	Payer codes
0	75 ... 79	Payer codes
0	76	Payer codes
0	77	Payer codes
0	78	Payer codes
0	79	Payer codes
0	80	Psychiatric visits
0	81	Visits subject to co-payment
0	A1	Deductible payer A
0	A2	Coinsurance payer A
0	A3	Estimated responsibility payer A
0	X0	Service excluded on primary policy
0	X4	Supplemental coverage
0	…	See NUBC codes
>http://terminology.hl7.org/CodeSystem/v2-0155	c		v2.0155
0	AL	Always
0	ER	Error/reject conditions only
0	NE	Never
0	SU	Successful completion only
>http://terminology.hl7.org/CodeSystem/v2-0156	c		v2.0156
0	ANY	Any date/time within a range
0	CAN	Cancellation date/time
0	COL	Collection date/time, equivalent to film or sample collection date/time
0	ORD	Order date/time
0	RCT	Specimen receipt date/time, receipt of specimen in filling ancillary (Lab)
0	REP	Report date/time, report date/time at filling ancillary (i.e., Lab)
0	SCHED	Schedule date/time
>http://terminology.hl7.org/CodeSystem/v2-0157	c		v2.0157
0	ANY	Any status
0	CFN	Current final value, whether final or corrected
0	COR	Corrected only (no final with corrections)
0	FIN	Final only (no corrections)
0	PRE	Preliminary
0	REP	Report completion date/time
>http://terminology.hl7.org/CodeSystem/v2-0158	c		v2.0158
0	1ST	First value within range
0	ALL	All values within the range
0	LST	Last value within the range
0	REV	All values within the range returned in reverse chronological order (This is the default if not otherwise specified.)
>http://terminology.hl7.org/CodeSystem/v2-0159	c		v2.0159
0	D	Diet
0	P	Preference
0	S	Supplement
>http://terminology.hl7.org/CodeSystem/v2-0160	c		v2.0160
0	EARLY	Early tray
0	GUEST	Guest tray
0	LATE	Late tray
0	MSG	Tray message only
0	NO	No tray
>http://terminology.hl7.org/CodeSystem/v2-0161	c		v2.0161
0	G	Allow generic substitutions.
0	N	Substitutions are NOT authorized. (This is the default - null.)
0	T	Allow therapeutic substitutions
>http://terminology.hl7.org/CodeSystem/v2-0162	c		v2.0162
0	AP	Apply Externally
0	B	Buccal
0	DT	Dental
0	EP	Epidural
0	ET	Endotrachial Tube
0	GTT	Gastrostomy Tube
0	GU	GU Irrigant
0	IA	Intra-arterial
0	IB	Intrabursal
0	IC	Intracardiac
0	ICV	Intracervical (uterus)
0	ID	Intradermal
0	IH	Inhalation
0	IHA	Intrahepatic Artery
0	IM	Intramuscular
0	IMR	Immerse (Soak) Body Part
0	IN	Intranasal
0	IO	Intraocular
0	IP	Intraperitoneal
0	IS	Intrasynovial
0	IT	Intrathecal
0	IU	Intrauterine
0	IV	Intravenous
0	MM	Mucous Membrane
0	MTH	Mouth/Throat
0	NG	Nasogastric
0	NP	Nasal Prongs
0	NS	Nasal
0	NT	Nasotrachial Tube
0	OP	Ophthalmic
0	OT	Otic
0	OTH	Other/Miscellaneous
0	PF	Perfusion
0	PO	Oral
0	PR	Rectal
0	RM	Rebreather Mask
0	SC	Subcutaneous
0	SD	Soaked Dressing
0	SL	Sublingual
0	TD	Transdermal
0	TL	Translingual
0	TP	Topical
0	TRA	Tracheostomy
0	UR	Urethral
0	VG	Vaginal
0	VM	Ventimask
0	WND	Wound
>http://terminology.hl7.org/CodeSystem/v2-0163	c		v2.0163
0	BE	Bilateral Ears
0	BN	Bilateral Nares
0	BU	Buttock
0	CT	Chest Tube
0	LA	Left Arm
0	LAC	Left Anterior Chest
0	LACF	Left Antecubital Fossa
0	LD	Left Deltoid
0	LE	Left Ear
0	LEJ	Left External Jugular
0	LF	Left Foot
0	LG	Left Gluteus Medius
0	LH	Left Hand
0	LIJ	Left Internal Jugular
0	LLAQ	Left Lower Abd Quadrant
0	LLFA	Left Lower Forearm
0	LMFA	Left Mid Forearm
0	LN	Left Naris
0	LNB	Nebulized
0	LPC	Left Posterior Chest
0	LSC	Left Subclavian
0	LT	Left Thigh
0	LUA	Left Upper Arm
0	LUAQ	Left Upper Abd Quadrant
0	LUFA	Left Upper Forearm
0	LV	Left Vastus Lateralis
0	LVG	Left Ventragluteal
0	LVL	Left Vastus Lateralis
0	NB	Nebulized
0	OD	Right Eye
0	OS	Left Eye
0	OU	Bilateral Eyes
0	PA	Perianal
0	PERIN	Perineal
0	RA	Right Arm
0	RAC	Right Anterior Chest
0	RACF	Right Antecubital Fossa
0	RD	Right Deltoid
0	RE	Right Ear
0	REJ	Right External Jugular
0	RF	Right Foot
0	RG	Right Gluteus Medius
0	RH	Right Hand
0	RIJ	Right Internal Jugular
0	RLAQ	Rt Lower Abd Quadrant
0	RLFA	Right Lower Forearm
0	RMFA	Right Mid Forearm
0	RN	Right Naris
0	RPC	Right Posterior Chest
0	RSC	Right Subclavian
0	RT	Right Thigh
0	RUA	Right Upper Arm
0	RUAQ	Right Upper Abd Quadrant
0	RUFA	Right Upper Forearm
0	RVG	Right Ventragluteal
0	RVL	Right Vastus Lateralis
>http://terminology.hl7.org/CodeSystem/v2-0164	c		v2.0164
0	AP	Applicator
0	BT	Buretrol
0	HL	Heparin Lock
0	IPPB	IPPB
0	IVP	IV Pump
0	IVS	IV Soluset
0	MI	Metered Inhaler
0	NEB	Nebulizer
0	PCA	PCA Pump
>http://terminology.hl7.org/CodeSystem/v2-0165	c		v2.0165
0	CH	Chew
0	DI	Dissolve
0	DU	Dust
0	IF	Infiltrate
0	IR	Irrigate
0	IS	Insert
0	IVP	IV Push
0	IVPB	IV Piggyback
0	NB	Nebulized
0	PF	Perfuse
0	PT	Paint
0	SH	Shampoo
0	SO	Soak
0	WA	Wash
0	WI	Wipe
>http://terminology.hl7.org/CodeSystem/v2-0166	c		v2.0166
0	A	Additive
0	B	Base
>http://terminology.hl7.org/CodeSystem/v2-0167	c		v2.0167
0	0	No product selection indicated
0	1	Substitution not allowed by prescriber
0	2	Substitution allowed - patient requested product dispensed
0	3	Substitution allowed - pharmacist selected product dispensed
0	4	Substitution allowed - generic drug not in stock
0	5	Substitution allowed - brand drug dispensed as a generic
0	7	Substitution not allowed - brand drug mandated by law
0	8	Substitution allowed - generic drug not available in marketplace
0	G	A generic substitution was dispensed.
0	N	No substitute was dispensed. This is equivalent to the default (null) value.
0	T	A therapeutic substitution was dispensed.
>http://terminology.hl7.org/CodeSystem/v2-0168	c		v2.0168
0	A	As soon as possible (a priority lower than stat)
0	B	Do at bedside or portable (may be used with other codes)
0	C	Measure continuously (e.g., arterial line blood pressure)
0	P	Preoperative (to be done prior to surgery)
0	R	Routine
0	S	Stat (do immediately)
0	T	Timing critical (do as near as possible to requested time)
>http://terminology.hl7.org/CodeSystem/v2-0169	c		v2.0169
0	C	Call back results
0	R	Rush reporting
>http://terminology.hl7.org/CodeSystem/v2-0170	c		v2.0170
0	C	Child Observation
0	N	Not Applicable
0	P	Parent Observation
>http://terminology.hl7.org/CodeSystem/v2-0173	c		v2.0173
0	CO	Coordination
0	IN	Independent
>http://terminology.hl7.org/CodeSystem/v2-0174	c		v2.0174
0	A	Atomic service/test/observation (test code or treatment code)
0	C	Single observation calculated via a rule or formula from other independent observations (e.g., Alveolar-arterial ratio, cardiac output)
0	F	Functional procedure that may consist of one or more interrelated measures (e.g., glucose tolerance test, creatinine clearance), usually done at different times and/or on different specimens
0	P	Profile or battery consisting of many independent atomic observations (e.g., SMA12, electrolytes), usually done at one instrument on one specimen
0	S	Superset-a set of batteries or procedures ordered under a single code unit but processed as separate batteries (e.g., routines = CBC, UA, electrolytes)<p>This set indicates that the code being described is used to order multiple service/test/observation b
>http://terminology.hl7.org/CodeSystem/v2-0175	c		v2.0175
0	CDM	Charge description master file
0	CLN	Clinic master file
0	CM0	Clinical study master
0	CM1	Clinical study phase master
0	CM2	Clinical study Data Schedule Master
0	CMA	Clinical study with phases and scheduled master file
0	CMB	Clinical study without phases but with scheduled master file
0	INV	Inventory master file
0	LOC	Location master file
0	MACP	Medicare Approved Coverage Process
0	MLCP	Medicare Limited Coverage Process
0	OM1	Observation text master file segments (e.g., Lab)
0	OM1-OM6	Observation text master file segments (e.g., Lab)
0	OM2	Observation text master file segments (e.g., Lab)
0	OM3	Observation text master file segments (e.g., Lab)
0	OM4	Observation text master file segments (e.g., Lab)
0	OM5	Observation text master file segments (e.g., Lab)
0	OM6	Observation text master file segments (e.g., Lab)
0	OMA	Numerical observation master file
0	OMB	Categorical observation master file
0	OMC	Observation batteries master file
0	OMD	Calculated observations master file
0	OME	Other Observation/Service Item master file
0	OMM	Mixed type observation master file
0	PRA	Practitioner master file
0	STF	Staff master file
>http://terminology.hl7.org/CodeSystem/v2-0177	c		v2.0177
0	AID	AIDS patient
0	EMP	Employee
0	ETH	Alcohol/drug treatment patient
0	HIV	HIV(+) patient
0	PSY	Psychiatric patient
0	R	Restricted
0	U	Usual control
0	UWM	Unwed mother
0	V	Very restricted
0	VIP	Very important person or celebrity
>http://terminology.hl7.org/CodeSystem/v2-0178	c		v2.0178
0	REP	Replace current version of this master file with the version contained in this message
0	UPD	Change file records as defined in the record-level event codes for each record that follows
>http://terminology.hl7.org/CodeSystem/v2-0179	c		v2.0179
0	AL	Always. All MFA segments (whether denoting errors or not) must be returned via the application-level acknowledgment message
0	ER	Error/Reject conditions only. Only MFA segments denoting errors must be returned via the application-level acknowledgment for this message
0	NE	Never. No application-level response needed
0	SU	Success. Only MFA segments denoting success must be returned via the application-level acknowledgment for this message
>http://terminology.hl7.org/CodeSystem/v2-0180	c		v2.0180
0	MAC	Reactivate deactivated record
0	MAD	Add record to master file
0	MDC	Deactivate: discontinue using record in master file, but do not delete from database
0	MDL	Delete record from master file
0	MUP	Update record for master file
>http://terminology.hl7.org/CodeSystem/v2-0181	c		v2.0181
0	S	Successful posting of the record defined by the MFE segment
0	U	Unsuccessful posting of the record defined by the MFE segment
>http://terminology.hl7.org/CodeSystem/v2-0183	c		v2.0183
0	A	Active Staff
0	I	Inactive Staff
>http://terminology.hl7.org/CodeSystem/v2-0185	c		v2.0185
0	B	Beeper Number
0	C	Cellular Phone Number
0	E	E-Mail Address (for backward compatibility)
0	F	FAX Number
0	H	Home Phone Number
0	O	Office Phone Number
>http://terminology.hl7.org/CodeSystem/v2-0187	c		v2.0187
0	I	Institution bills for provider
0	P	Provider does own billing
>http://terminology.hl7.org/CodeSystem/v2-0189	c		v2.0189
0	H	Hispanic or Latino
0	N	Not Hispanic or Latino
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0190	c		v2.0190
0	B	Firm/Business
0	BA	Bad address
0	BDL	Birth delivery location (address where birth occurred)
0	BI	Billing Address
0	BR	Residence at birth (home address at time of birth)
0	C	Current Or Temporary
0	F	Country Of Origin
0	H	Home
0	L	Legal Address
0	M	Mailing
0	N	Birth (nee) (birth address, not otherwise specified)
0	O	Office/Business
0	P	Permanent
0	RH	Registry home. Refers to the information system, typically managed by a public health agency, that stores patient information such as immunization histories or cancer data, regardless of where the patient obtains services.
0	S	Service Location
0	SH	Shipping Address
0	TM	Tube Address
0	V	Vacation
>http://terminology.hl7.org/CodeSystem/v2-0191	c		v2.0191
0	AP	Other application data, typically uninterpreted binary data (HL7 V2.3 and later)
0	Application	Other application data, typically uninterpreted binary data (HL7 V2.3 and later)
0	AU	Audio data (HL7 V2.3 and later)
0	Audio	Audio data (HL7 V2.3 and later)
0	FT	Formatted text (HL7 V2.2 only)
0	IM	Image data (HL7 V2.3 and later)
0	Image	Image data (HL7 V2.3 and later)
0	multipart	MIME multipart package
0	NS	Non-scanned image (HL7 V2.2 only)
0	SD	Scanned document (HL7 V2.2 only)
0	SI	Scanned image (HL7 V2.2 only)
0	TEXT	Machine readable text document (HL7 V2.3.1 and later)
0	TX	Machine readable text document (HL7 V2.2 only)
>http://terminology.hl7.org/CodeSystem/v2-0193	c		v2.0193
0	AT	Amount
0	LM	Limit
0	PC	Percentage
0	UL	Unlimited
>http://terminology.hl7.org/CodeSystem/v2-0200	c		v2.0200
0	...	No suggested values defined
0	A	Assigned
0	B	Birth name
0	BAD	Bad Name
0	C	Adopted Name
0	D	Customary Name
0	F	Fathers Name
0	I	Licensing Name
0	K	Business name
0	L	Official Registry Name
0	M	Maiden Name
0	MSK	Masked
0	N	Nickname
0	NAV	Temporarily Unavailable
0	NB	Newborn Name
0	NOUSE	No Longer To Be Used
0	O	Other
0	P	Name of Partner/Spouse
0	R	Registered Name
0	REL	Religious
0	S	Pseudonym
0	T	Indigenous/Tribal
0	TEMP	Temporary Name
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0201	c		v2.0201
0	ASN	Answering Service Number
0	BPN	Beeper Number
0	EMR	Emergency Number
0	NET	Network (email) Address
0	ORN	Other Residence Number
0	PRN	Primary Residence Number
0	PRS	Personal
0	VHN	Vacation Home Number
0	WPN	Work Number
>http://terminology.hl7.org/CodeSystem/v2-0202	c		v2.0202
0	BP	Beeper
0	CP	Cellular or Mobile Phone
0	FX	Fax
0	Internet	Internet Address
0	MD	Modem
0	PH	Telephone
0	SAT	Satellite Phone
0	TDD	Telecommunications Device for the Deaf
0	TTY	Teletypewriter
0	X.400	X.400 email address
>http://terminology.hl7.org/CodeSystem/v2-0203	c		v2.0203
0	AC	Accreditation/Certification Identifier
0	ACSN	Accession ID
0	AM	American Express
0	AMA	American Medical Association Number
0	AN	Account number
0	ANC	Account number Creditor
0	AND	Account number debitor
0	ANON	Anonymous identifier
0	ANT	Temporary Account Number
0	APRN	Advanced Practice Registered Nurse number
0	ASID	Ancestor Specimen ID
0	BA	Bank Account Number
0	BC	Bank Card Number
0	BCFN	Birth Certificate File Number
0	BCT	Birth Certificate
0	BR	Birth registry number
0	BRN	Breed Registry Number
0	BSNR	Primary physician office number
0	CC	Cost Center number
0	CONM	Change of Name Document
0	CY	County number
0	CZ	Citizenship Card
0	DC	Death Certificate ID
0	DCFN	Death Certificate File Number
0	DDS	Dentist license number
0	DEA	Drug Enforcement Administration registration number
0	DFN	Drug Furnishing or prescriptive authority Number
0	DI	Diner's Club card
0	DL	Driver's license number
0	DN	Doctor number
0	DO	Osteopathic License number
0	DP	Diplomatic Passport
0	DPM	Podiatrist license number
0	DR	Donor Registration Number
0	DS	Discover Card
0	EI	Employee number
0	EN	Employer number
0	ESN	Staff Enterprise Number
0	FDR	Fetal Death Report ID
0	FDRFN	Fetal Death Report File Number
0	FI	Facility ID
0	FILL	Filler Identifier
0	GI	Guarantor internal identifier
0	GL	General ledger number
0	GN	Guarantor external identifier
0	HC	Health Card Number
0	IND	Indigenous/Aboriginal
0	JHN	Jurisdictional health number (Canada)
0	LACSN	Laboratory Accession ID
0	LANR	Lifelong physician number
0	LI	Labor and industries number
0	LN	License number
0	LR	Local Registry ID
0	MA	Patient Medicaid number
0	MB	Member Number
0	MC	Patient's Medicare number
0	MCD	Practitioner Medicaid number
0	MCN	Microchip Number
0	MCR	Practitioner Medicare number
0	MCT	Marriage Certificate
0	MD	Medical License number
0	MI	Military ID number
0	MR	Medical record number
0	MRT	Temporary Medical Record Number
0	MS	MasterCard
0	NBSNR	Secondary physician office number
0	NCT	Naturalization Certificate
0	NE	National employer identifier
0	NH	National Health Plan Identifier
0	NI	National unique individual identifier
0	NII	National Insurance Organization Identifier
0	NIIP	National Insurance Payor Identifier (Payor)
0	NNxxx	National Person Identifier where the xxx is the ISO table 3166 3-character (alphabetic) country code
0	NP	Nurse practitioner number
0	NPI	National provider identifier
0	OBI	Observation Instance Identifier
0	OD	Optometrist license number
0	PA	Physician Assistant number
0	PC	Parole Card
0	PCN	Penitentiary/correctional institution Number
0	PE	Living Subject Enterprise Number
0	PEN	Pension Number
0	PHC	Public Health Case Identifier
0	PHE	Public Health Event Identifier
0	PHO	Public Health Official ID
0	PI	Patient internal identifier
0	PLAC	Placer Identifier
0	PN	Person number
0	PNT	Temporary Living Subject Number
0	PPIN	Medicare/CMS Performing Provider Identification Number
0	PPN	Passport number
0	PRC	Permanent Resident Card Number
0	PRN	Provider number
0	PT	Patient external identifier
0	QA	QA number
0	RI	Resource identifier
0	RN	Registered Nurse Number
0	RPH	Pharmacist license number
0	RR	Railroad Retirement number
0	RRI	Regional registry ID
0	RRP	Railroad Retirement Provider
0	SB	Social Beneficiary Identifier
0	SID	Specimen ID
0	SL	State license
0	SN	Subscriber Number
0	SNBSN	State assigned NDBS card Identifier
0	SNO	Serial Number
0	SP	Study Permit
0	SR	State registry ID
0	SS	Social Security number
0	STN	Shipment Tracking Number
0	TAX	Tax ID number
0	TN	Treaty Number/ (Canada)
0	TPR	Temporary Permanent Resident (Canada)
0	TRL	Training License Number
0	U	Unspecified identifier
0	UDI	Universal Device Identifier
0	UPIN	Medicare/CMS (formerly HCFA)'s Universal Physician Identification numbers
0	USID	Unique Specimen ID
0	VN	Visit number
0	VP	Visitor Permit
0	VS	VISA
0	WC	WIC identifier
0	WCN	Workers' Comp Number
0	WP	Work Permit
0	XV	Health Plan Identifier
0	XX	Organization identifier
>http://terminology.hl7.org/CodeSystem/v2-0204	c		v2.0204
0	A	Alias name
0	D	Display name
0	L	Legal name
0	SL	Stock exchange listing name
>http://terminology.hl7.org/CodeSystem/v2-0205	c		v2.0205
0	AP	administrative price or handling fee
0	DC	direct unit cost
0	IC	indirect unit cost
0	PF	professional fee for performing provider
0	TF	technology fee for use of equipment
0	TP	total price
0	UP	unit price, may be based on length of procedure or service
>http://terminology.hl7.org/CodeSystem/v2-0206	c		v2.0206
0	A	Add/Insert
0	D	Delete
0	S	Used in Snapshot mode
0	U	Update
0	X	No Change
>http://terminology.hl7.org/CodeSystem/v2-0207	c		v2.0207
0	A	Archive
0	I	Initial load
0	Not present	Not present (the default, meaning current processing)
0	R	Restore from archive
0	T	Current processing, transmitted at intervals (scheduled or on demand)
>http://terminology.hl7.org/CodeSystem/v2-0208	c		v2.0208
0	AE	Application error
0	AR	Application reject
0	NF	No data found, no errors
0	OK	Data found, no errors (this is the default)
0	PD	Protected data
0	TM	Too much data found
>http://terminology.hl7.org/CodeSystem/v2-0209	c		v2.0209
0	CT	Contains
0	EQ	Equal
0	GE	Greater than or equal
0	GN	Generic
0	GT	Greater than
0	LE	Less than or equal
0	LT	Less than
0	NE	Not Equal
>http://terminology.hl7.org/CodeSystem/v2-0210	c		v2.0210
0	AND	Default
0	OR	
>http://terminology.hl7.org/CodeSystem/v2-0211	c		v2.0211
0	8859/1	The printable characters from the ISO 8859/1 Character set
0	8859/15	The printable characters from the ISO 8859/15 (Latin-15)
0	8859/2	The printable characters from the ISO 8859/2 Character set
0	8859/3	The printable characters from the ISO 8859/3 Character set
0	8859/4	The printable characters from the ISO 8859/4 Character set
0	8859/5	The printable characters from the ISO 8859/5 Character set
0	8859/6	The printable characters from the ISO 8859/6 Character set
0	8859/7	The printable characters from the ISO 8859/7 Character set
0	8859/8	The printable characters from the ISO 8859/8 Character set
0	8859/9	The printable characters from the ISO 8859/9 Character set
0	ASCII	The printable 7-bit ASCII character set.
0	BIG-5	Code for Taiwanese Character Set (BIG-5)
0	CNS 11643-1992	Code for Taiwanese Character Set (CNS 11643-1992)
0	GB 18030-2000	Code for Chinese Character Set (GB 18030-2000)
0	ISO IR14	Code for Information Exchange (one byte)(JIS X 0201-1976).
0	ISO IR159	Code of the supplementary Japanese Graphic Character set for information interchange (JIS X 0212-1990).
0	ISO IR6	ASCII graphic character set consisting of 94 characters.
0	ISO IR87	Code for the Japanese Graphic Character set for information interchange (JIS X 0208-1990),
0	JAS2020	A subset of ISO2020 used for most Kanjii transmissions
0	JIS X 0202	ISO 2022 with escape sequences for Kanjii
0	KS X 1001	Code for Korean Character Set (KS X 1001)
0	UNICODE	The world wide character standard from ISO/IEC 10646-1-1993
0	UNICODE UTF-16	UCS Transformation Format, 16-bit form
0	UNICODE UTF-32	UCS Transformation Format, 32-bit form
0	UNICODE UTF-8	UCS Transformation Format, 8-bit form
>http://terminology.hl7.org/CodeSystem/v2-0213	c		v2.0213
0	D	The visit is marked for deletion and the user cannot enter new data against it.
0	I	The visit is marked inactive and the user cannot enter new data against it.
0	P	Marked for purge. User is no longer able to update the visit.
>http://terminology.hl7.org/CodeSystem/v2-0214	c		v2.0214
0	CH	Child Health Assistance
0	ES	Elective Surgery Program
0	FP	Family Planning
0	O	Other
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0215	c		v2.0215
0	F	Family only
0	N	No Publicity
0	O	Other
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0216	c		v2.0216
0	AI	Active Inpatient
0	DI	Discharged Inpatient
>http://terminology.hl7.org/CodeSystem/v2-0217	c		v2.0217
0	1	Emergency
0	2	Urgent
0	3	Elective
>http://terminology.hl7.org/CodeSystem/v2-0220	c		v2.0220
0	A	Alone
0	F	Family
0	I	Institution
0	R	Relative
0	S	Spouse Only
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0223	c		v2.0223
0	C	Small Children Dependent
0	CB	Common Bath
0	D	Spouse dependent
0	M	Medical Supervision Required
0	O	Other
0	S	Spouse Dependent
0	U	Unknown
0	WU	Walk up
>http://terminology.hl7.org/CodeSystem/v2-0224	c		v2.0224
0	A	Arranged
0	N	Not Arranged
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0225	c		v2.0225
0	N	Not Required
0	R	Required
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0227	c		v2.0227
0	AB	Abbott Laboratories
0	AD	Adams Laboratories, Inc.
0	ALP	Alpha Therapeutic Corporation
0	AR	Armour
0	AVB	Aventis Behring L.L.C.
0	AVI	Aviron
0	BA	Baxter Healthcare Corporation
0	BAH	Baxter Healthcare Corporation
0	BAY	Bayer Corporation
0	BP	Berna Products
0	BPC	Berna Products Corporation
0	CEN	Centeon L.L.C.
0	CHI	Chiron Corporation
0	CMP	Celltech Medeva Pharmaceuticals
0	CNJ	Cangene Corporation
0	CON	Connaught
0	DVC	DynPort Vaccine Company, LLC
0	EVN	Evans Medical Limited
0	GEO	GeoVax Labs, Inc.
0	GRE	Greer Laboratories, Inc.
0	IAG	Immuno International AG
0	IM	Merieux
0	IUS	Immuno-U.S., Inc.
0	JPN	The Research Foundation for Microbial Diseases of Osaka University
0	KGC	Korea Green Cross Corporation
0	LED	Lederle
0	MA	Massachusetts Public Health Biologic Laboratories
0	MBL	Massachusetts Biologic Laboratories
0	MED	MedImmune, Inc.
0	MIL	Miles
0	MIP	Bioport Corporation
0	MSD	Merck & Co., Inc.
0	NAB	NABI
0	NAV	North American Vaccine, Inc.
0	NOV	Novartis Pharmaceutical Corporation
0	NVX	Novavax, Inc.
0	NYB	New York Blood Center
0	ORT	Ortho-Clinical Diagnostics
0	OTC	Organon Teknika Corporation
0	OTH	Other manufacturer
0	PD	Parkedale Pharmaceuticals
0	PMC	sanofi pasteur
0	PRX	Praxis Biologics
0	PWJ	PowderJect Pharmaceuticals
0	SCL	Sclavo, Inc.
0	SI	Swiss Serum and Vaccine Inst.
0	SKB	GlaxoSmithKline
0	SOL	Solvay Pharmaceuticals
0	TAL	Talecris Biotherapeutics
0	UNK	Unknown manufacturer
0	USA	United States Army Medical Research and Material Command
0	VXG	VaxGen
0	WA	Wyeth-Ayerst
0	WAL	Wyeth-Ayerst
0	ZLB	ZLB Behring
>http://terminology.hl7.org/CodeSystem/v2-0228	c		v2.0228
0	C	Consultation
0	D	Diagnosis
0	I	Invasive procedure not classified elsewhere (I.V., catheter, etc.)
0	M	Medication (antibiotic)
0	O	Other
0	R	Radiological scheduling (not using ICDA codes)
0	S	Sign and symptom
0	T	Tissue diagnosis
>http://terminology.hl7.org/CodeSystem/v2-0229	c		v2.0229
0	...	No suggested values defined
0	C	Champus
0	G	Managed Care Organization
0	M	Medicare
>http://terminology.hl7.org/CodeSystem/v2-0230	c		v2.0230
0	A	Anesthesia
0	D	Diagnostic procedure
0	I	Invasive procedure not classified elsewhere (e.g., IV, catheter, etc.)
0	P	Procedure for treatment (therapeutic, including operations)
>http://terminology.hl7.org/CodeSystem/v2-0231	c		v2.0231
0	F	Full-time student
0	N	Not a student
0	P	Part-time student
>http://terminology.hl7.org/CodeSystem/v2-0232	c		v2.0232
0	01	Medicare claim status
0	02	Medicaid claim status
0	03	Name/address change
>http://terminology.hl7.org/CodeSystem/v2-0234	c		v2.0234
0	10D	10 day report
0	15D	15 day report
0	30D	30 day report
0	3D	3 day report
0	7D	7 day report
0	AD	Additional information
0	CO	Correction
0	DE	Device evaluation
0	PD	Periodic
0	RQ	Requested information
>http://terminology.hl7.org/CodeSystem/v2-0235	c		v2.0235
0	C	Clinical trial
0	D	Database/registry/poison control center
0	E	Distributor
0	H	Health professional
0	L	Literature
0	M	Manufacturer/marketing authority holder
0	N	Non-healthcare professional
0	O	Other
0	P	Patient
0	R	Regulatory agency
>http://terminology.hl7.org/CodeSystem/v2-0236	c		v2.0236
0	D	Distributor
0	L	Local facility/user facility
0	M	Manufacturer
0	R	Regulatory agency
>http://terminology.hl7.org/CodeSystem/v2-0237	c		v2.0237
0	A	Abuse
0	B	Unexpected beneficial effect
0	D	Dependency
0	I	Interaction
0	L	Lack of expect therapeutic effect
0	M	Misuse
0	O	Overdose
0	W	Drug withdrawal
>http://terminology.hl7.org/CodeSystem/v2-0238	c		v2.0238
0	N	No
0	S	Significant
0	Y	Yes
>http://terminology.hl7.org/CodeSystem/v2-0239	c		v2.0239
0	N	No
0	U	Unknown
0	Y	Yes
>http://terminology.hl7.org/CodeSystem/v2-0240	c		v2.0240
0	C	Congenital anomaly/birth defect
0	D	Death
0	H	Caused hospitalized
0	I	Incapacity which is significant, persistent or permanent
0	J	Disability which is significant, persistent or permanent
0	L	Life threatening
0	O	Other
0	P	Prolonged hospitalization
0	R	Required intervention to prevent permanent impairment/damage
>http://terminology.hl7.org/CodeSystem/v2-0241	c		v2.0241
0	D	Died
0	F	Fully recovered
0	N	Not recovering/unchanged
0	R	Recovering
0	S	Sequelae
0	U	Unknown
0	W	Worsening
>http://terminology.hl7.org/CodeSystem/v2-0242	c		v2.0242
0	C	Health care consumer/patient
0	H	Other health professional
0	L	Lawyer/attorney
0	M	Mid-level professional (nurse, nurse practitioner, physician's assistant)
0	O	Other non-health professional
0	P	Physician (osteopath, homeopath)
0	R	Pharmacist
>http://terminology.hl7.org/CodeSystem/v2-0243	c		v2.0243
0	N	No
0	NA	Not applicable
0	Y	Yes
>http://terminology.hl7.org/CodeSystem/v2-0247	c		v2.0247
0	A	Evaluation anticipated, but not yet begun
0	C	Product received in condition which made analysis impossible
0	D	Product discarded -- unable to follow up
0	I	Product remains implanted -- unable to follow up
0	K	Problem already known, no evaluation necessary
0	O	Other
0	P	Evaluation in progress
0	Q	Product under quarantine -- unable to follow up
0	R	Product under recall/corrective action
0	U	Product unavailable for follow up investigation
0	X	Product not made by company
0	Y	Evaluation completed
>http://terminology.hl7.org/CodeSystem/v2-0248	c		v2.0248
0	A	Actual product involved in incident was evaluated
0	L	A product from the same lot as the actual product involved was evaluated
0	N	A product from a controlled/non-related inventory was evaluated
0	R	A product from a reserve sample was evaluated
>http://terminology.hl7.org/CodeSystem/v2-0250	c		v2.0250
0	H	Highly probable
0	I	Improbable
0	M	Moderately probable
0	N	Not related
0	S	Somewhat probable
>http://terminology.hl7.org/CodeSystem/v2-0251	c		v2.0251
0	DI	Product dose or frequency of use increased
0	DR	Product dose or frequency of use reduced
0	N	None
0	OT	Other
0	WP	Product withdrawn permanently
0	WT	Product withdrawn temporarily
>http://terminology.hl7.org/CodeSystem/v2-0252	c		v2.0252
0	AW	Abatement of event after product withdrawn
0	BE	Event recurred after product reintroduced
0	DR	Dose response observed
0	EX	Alternative explanations for the event available
0	IN	Event occurred after product introduced
0	LI	Literature reports association of product with event
0	OE	Occurrence of event was confirmed by objective evidence
0	OT	Other
0	PL	Effect observed when patient receives placebo
0	SE	Similar events in past for this patient
0	TC	Toxic levels of product documented in blood or body fluids
>http://terminology.hl7.org/CodeSystem/v2-0253	c		v2.0253
0	B	Breast milk
0	F	Father
0	O	Other
0	P	Transplacental
0	X	Blood product
>http://terminology.hl7.org/CodeSystem/v2-0254	c		v2.0254
0	ABS	Absorbance
0	ACNC	Concentration, Arbitrary Substance
0	ACT	Activity
0	APER	Appearance
0	ARB	Arbitrary
0	AREA	Area
0	ASPECT	Aspect
0	CACT	Catalytic Activity
0	CCNT	Catalytic Content
0	CCRTO	Catalytic Concentration Ratio
0	CFR	Catalytic Fraction
0	CLAS	Class
0	CNC	Catalytic Concentration
0	CNST	Constant
0	COEF	Coefficient
0	COLOR	Color
0	CONS	Consistency
0	CRAT	Catalytic Rate
0	CRTO	Catalytic Ratio
0	DEN	Density
0	DEV	Device
0	DIFF	Difference
0	ELAS	Elasticity
0	ELPOT	Electrical Potential (Voltage)
0	ELRAT	Electrical current (amperage)
0	ELRES	Electrical Resistance
0	ENGR	Energy
0	ENT	Entitic
0	ENTCAT	Entitic Catalytic Activity
0	ENTNUM	Entitic Number
0	ENTSUB	Entitic Substance of Amount
0	ENTVOL	Entitic Volume
0	EQL	Equilibrium
0	FORCE	Mechanical force
0	FREQ	Frequency
0	IMP	Impression/ interpretation of study
0	KINV	Kinematic Viscosity
0	LEN	Length
0	LINC	Length Increment
0	LIQ	Liquefaction
0	MASS	Mass
0	MCNC	Mass Concentration
0	MCNT	Mass Content
0	MCRTO	Mass Concentration Ratio
0	MFR	Mass Fraction
0	MGFLUX	Magnetic flux
0	MINC	Mass Increment
0	MORPH	Morphology
0	MOTIL	Motility
0	MRAT	Mass Rate
0	MRTO	Mass Ratio
0	NCNC	Number Concentration
0	NCNT	Number Content
0	NFR	Number Fraction
0	NRTO	Number Ratio
0	NUM	Number
0	OD	Optical density
0	OSMOL	Osmolality
0	PRES	Pressure (Partial)
0	PRID	Presence/Identity/Existence
0	PWR	Power (wattage)
0	RANGE	Ranges
0	RATIO	Ratios
0	RCRLTM	Reciprocal Relative Time
0	RDEN	Relative Density
0	REL	Relative
0	RLMCNC	Relative Mass Concentration
0	RLSCNC	Relative Substance Concentration
0	RLTM	Relative Time
0	SATFR	Saturation Fraction
0	SCNC	Substance Concentration
0	SCNCIN	Substance Concentration Increment
0	SCNT	Substance Content
0	SCNTR	Substance Content Rate
0	SCRTO	Substance Concentration Ratio
0	SFR	Substance Fraction
0	SHAPE	Shape
0	SMELL	Smell
0	SRAT	Substance Rate
0	SRTO	Substance Ratio
0	SUB	Substance Amount
0	SUSC	Susceptibility
0	TASTE	Taste
0	TEMP	Temperature
0	TEMPDF	Temperature Difference
0	TEMPIN	Temperature Increment
0	THRMCNC	Threshold Mass Concentration
0	THRSCNC	Threshold Substance Concentration
0	TIME	Time (e.g. seconds)
0	TITR	Dilution Factor (Titer)
0	TMDF	Time Difference
0	TMSTP	Time Stamp-Date and Time
0	TRTO	Time Ratio
0	TYPE	Type
0	VCNT	Volume Content
0	VEL	Velocity
0	VELRT	Velocity Ratio
0	VFR	Volume Fraction
0	VISC	Viscosity
0	VOL	Volume
0	VRAT	Volume Rate
0	VRTO	Volume Ratio
>http://terminology.hl7.org/CodeSystem/v2-0255	c		v2.0255
0	*	(asterisk) Life of the "unit"
0	12H	12 hours
0	1H	1 hour
0	1L	1 months (30 days)
0	1W	1 week
0	2.5H	2 1/2 hours
0	24H	24 hours
0	2D	2 days
0	2H	2 hours
0	2L	2 months
0	2W	2 weeks
0	30M	30 minutes
0	3D	3 days
0	3H	3 hours
0	3L	3 months
0	3W	3 weeks
0	4D	4 days
0	4H	4 hours
0	4W	4 weeks
0	5D	5 days
0	5H	5 hours
0	6D	6 days
0	6H	6 hours
0	7H	7 hours
0	8H	8 hours
0	LU	Life of the "unit"
0	PT	point in time
>http://terminology.hl7.org/CodeSystem/v2-0256	c		v2.0256
0	10D	10 days
0	10M	10 minutes post challenge
0	12H	12 hours post challenge
0	15M	15 minutes post challenge
0	1H	1 hour post challenge
0	1L	1 month (30 days) post challenge
0	1M	1 minute post challenge
0	1W	1 week
0	2.5H	2 1/2 hours post challenge
0	20M	20 minutes post challenge
0	24H	24 hours post challenge
0	25M	25 minutes post challenge
0	2D	2 days
0	2H	2 hours post challenge
0	2L	2 months (60 days) post challenge
0	2M	2 minutes post challenge
0	2W	2 weeks
0	30M	30 minutes post challenge
0	3D	3 days
0	3H	3 hours post challenge
0	3L	3 months (90 days) post challenge
0	3M	3 minutes post challenge
0	3W	3 weeks
0	4D	4 days
0	4H	4 hours post challenge
0	4M	4 minutes post challenge
0	4W	4 weeks
0	5D	5 days
0	5H	5 hours post challenge
0	5M	5 minutes post challenge
0	6D	6 days
0	6H	6 hours post challenge
0	6M	6 minutes post challenge
0	7D	7 days
0	7H	7 hours post challenge
0	7M	7 minutes post challenge
0	8H	8 hours post challenge
0	8H SHIFT	8 hours aligned on nursing shifts
0	8M	8 minutes post challenge
0	9M	9 minutes post challenge
0	BS	Baseline (time just before the challenge)
0	PEAK	The time post drug dose at which the highest drug level is reached (differs by drug)
0	RANDOM	Time from the challenge, or dose not specified. (random)
0	TROUGH	The time post drug dose at which the lowest drug level is reached (varies with drug)
>http://terminology.hl7.org/CodeSystem/v2-0257	c		v2.0257
0	CFST	Fasting (no calorie intake) for the period specified in the time component of the term, e.g., 1H POST CFST
0	EXCZ	Exercise undertaken as challenge (can be quantified)
0	FFST	No fluid intake for the period specified in the time component of the term
>http://terminology.hl7.org/CodeSystem/v2-0258	c		v2.0258
0	BPU	Blood product unit
0	CONTROL	Control
0	DONOR	Donor
0	PATIENT	Patient
>http://terminology.hl7.org/CodeSystem/v2-0259	c		v2.0259
0	AS	Angioscopy
0	BS	Biomagnetic imaging
0	CD	Color flow Doppler
0	CP	Colposcopy
0	CR	Computed radiography
0	CS	Cystoscopy
0	CT	Computed tomography
0	DD	Duplex Doppler
0	DG	Diapanography
0	DM	Digital microscopy
0	EC	Echocardiography
0	ES	Endoscopy
0	FA	Fluorescein angiography
0	FS	Fundoscopy
0	LP	Laparoscopy
0	LS	Laser surface scan
0	MA	Magnetic resonance angiography
0	MS	Magnetic resonance spectroscopy
0	NM	Nuclear Medicine (radioisotope study)
0	OT	Other
0	PT	Positron emission tomography (PET)
0	RF	Radio fluoroscopy
0	ST	Single photon emission computed tomography (SPECT)
0	TG	Thermography
0	US	Ultrasound
0	XA	X-ray Angiography
>http://terminology.hl7.org/CodeSystem/v2-0260	c		v2.0260
0	B	Bed
0	C	Clinic
0	D	Department
0	E	Exam Room
0	L	Other Location
0	N	Nursing Unit
0	O	Operating Room
0	R	Room
>http://terminology.hl7.org/CodeSystem/v2-0261	c		v2.0261
0	EEG	Electro-Encephalogram
0	EKG	Electro-Cardiogram
0	INF	Infusion pump
0	IVP	IV pump
0	OXY	Oxygen
0	SUC	Suction
0	VEN	Ventilator
0	VIT	Vital signs monitor
>http://terminology.hl7.org/CodeSystem/v2-0262	c		v2.0262
0	F	Isolation
0	J	Private room - medically justified
0	P	Private room
0	Q	Private room - due to overflow
0	S	Semi-private room
0	W	Ward
>http://terminology.hl7.org/CodeSystem/v2-0263	c		v2.0263
0	A	Ambulatory
0	C	Critical care
0	E	Emergency
0	F	Isolation
0	N	Intensive care
0	R	Routine
0	S	Surgery
>http://terminology.hl7.org/CodeSystem/v2-0265	c		v2.0265
0	ALC	Allergy
0	AMB	Ambulatory
0	CAN	Cancer
0	CAR	Coronary/cardiac care
0	CCR	Critical care
0	CHI	Chiropractic
0	EDI	Education
0	EMR	Emergency
0	FPC	Family planning
0	INT	Intensive care
0	ISO	Isolation
0	NAT	Naturopathic
0	NBI	Newborn, nursery, infants
0	OBG	Obstetrics, gynecology
0	OBS	Observation
0	OTH	Other specialty
0	PED	Pediatrics
0	PHY	General/family practice
0	PIN	Pediatric/neonatal intensive care
0	PPS	Pediatric psychiatric
0	PRE	Pediatric rehabilitation
0	PSI	Psychiatric intensive care
0	PSY	Psychiatric
0	REH	Rehabilitation
0	SUR	Surgery
0	WIC	Walk-in clinic
>http://terminology.hl7.org/CodeSystem/v2-0267	c		v2.0267
0	FRI	Friday
0	MON	Monday
0	SAT	Saturday
0	SUN	Sunday
0	THU	Thursday
0	TUE	Tuesday
0	WED	Wednesday
>http://terminology.hl7.org/CodeSystem/v2-0268	c		v2.0268
0	A	Override allowed
0	R	Override required
0	X	Override not allowed
>http://terminology.hl7.org/CodeSystem/v2-0269	c		v2.0269
0	O	Charge on Order
0	R	Charge on Result
>http://terminology.hl7.org/CodeSystem/v2-0270	c		v2.0270
0	AR	Autopsy report
0	CD	Cardiodiagnostics
0	CN	Consultation
0	DI	Diagnostic imaging
0	DS	Discharge summary
0	ED	Emergency department report
0	HP	History and physical examination
0	OP	Operative report
0	PC	Psychiatric consultation
0	PH	Psychiatric history and physical examination
0	PN	Procedure note
0	PR	Progress note
0	SP	Surgical pathology
0	TS	Transfer summary
>http://terminology.hl7.org/CodeSystem/v2-0271	c		v2.0271
0	AU	Authenticated
0	DI	Dictated
0	DO	Documented
0	IN	Incomplete
0	IP	In Progress
0	LA	Legally authenticated
0	PA	Pre-authenticated
>http://terminology.hl7.org/CodeSystem/v2-0272	c		v2.0272
0	1	ASTM Level 1
0	2	ASTM Level 2
0	3	ASTM Level 3
0	R	Restricted
0	RE	Restricted
0	U	Usual control
0	UC	Usual control
0	V	Very restricted
0	VR	Very restricted
>http://terminology.hl7.org/CodeSystem/v2-0273	c		v2.0273
0	AV	Available for patient care
0	CA	Deleted
0	OB	Obsolete
0	UN	Unavailable for patient care
>http://terminology.hl7.org/CodeSystem/v2-0275	c		v2.0275
0	AA	Active and archived
0	AC	Active
0	AR	Archived (not active)
0	PU	Purged
>http://terminology.hl7.org/CodeSystem/v2-0276	c		v2.0276
0	CHECKUP	A routine check-up, such as an annual physical
0	EMERGENCY	Emergency appointment
0	FOLLOWUP	A follow up visit from a previous appointment
0	ROUTINE	Routine appointment - default if not valued
0	WALKIN	A previously unscheduled walk-in visit
>http://terminology.hl7.org/CodeSystem/v2-0277	c		v2.0277
0	Complete	A request to add a completed appointment, used to maintain records of completed appointments that did not appear in the schedule (e.g., STAT, walk-in, etc.)
0	Normal	Routine schedule request type – default if not valued
0	Tentative	A request for a tentative (e.g., “penciled in”) appointment
>http://terminology.hl7.org/CodeSystem/v2-0278	c		v2.0278
0	Blocked	Blocked
0	Booked	Booked
0	Cancelled	Cancelled
0	Complete	Complete
0	DC	Discontinued
0	Deleted	Deleted
0	Discontinued	Discontinued
0	Noshow	Noshow
0	Overbook	Overbook
0	Pending	Pending
0	Started	Started
0	Waitlist	Waitlist
>http://terminology.hl7.org/CodeSystem/v2-0279	c		v2.0279
0	Confirm	Contact the Placer Contact Person prior to making any substitutions of this resource
0	No	Substitution of this resource is not allowed
0	Notify	Notify the Placer Contact Person, through normal institutional procedures, that a substitution of this resource has been made
0	Yes	Substitution of this resource is allowed
>http://terminology.hl7.org/CodeSystem/v2-0280	c		v2.0280
0	A	ASAP
0	R	Routine
0	S	STAT
>http://terminology.hl7.org/CodeSystem/v2-0281	c		v2.0281
0	Hom	Home Care
0	Lab	Laboratory
0	Med	Medical
0	Psy	Psychiatric
0	Rad	Radiology
0	Skn	Skilled Nursing
>http://terminology.hl7.org/CodeSystem/v2-0282	c		v2.0282
0	AM	Assume Management
0	RP	Return Patient After Evaluation
0	SO	Second Opinion
0	WR	Send Written Report
>http://terminology.hl7.org/CodeSystem/v2-0283	c		v2.0283
0	A	Accepted
0	E	Expired
0	P	Pending
0	R	Rejected
>http://terminology.hl7.org/CodeSystem/v2-0284	c		v2.0284
0	A	Ambulatory
0	E	Emergency
0	I	Inpatient
0	O	Outpatient
>http://terminology.hl7.org/CodeSystem/v2-0286	c		v2.0286
0	CP	Consulting Provider
0	PP	Primary Care Provider
0	RP	Referring Provider
0	RT	Referred to Provider
>http://terminology.hl7.org/CodeSystem/v2-0287	c		v2.0287
0	AD	ADD
0	CO	CORRECT
0	DE	DELETE
0	LI	LINK
0	SP	Used in Snapshot mode
0	UC	UNCHANGED
0	UN	UNLINK
0	UP	UPDATE
>http://terminology.hl7.org/CodeSystem/v2-0290	c		v2.0290
0	(pad)	=
0	0	A
0	1	B
0	10	K
0	11	L
0	12	M
0	13	N
0	14	O
0	15	P
0	16	Q
0	17	R
0	18	S
0	19	T
0	2	C
0	20	U
0	21	V
0	22	W
0	23	X
0	24	Y
0	25	Z
0	26	a
0	27	b
0	28	c
0	29	d
0	3	D
0	30	e
0	31	f
0	32	g
0	33	h
0	34	I
0	35	j
0	36	k
0	37	l
0	38	m
0	39	n
0	4	E
0	40	o
0	41	p
0	42	q
0	43	r
0	44	s
0	45	t
0	46	u
0	47	v
0	48	w
0	49	x
0	5	F
0	50	y
0	51	z
0	52	0
0	53	1
0	54	2
0	55	3
0	56	4
0	57	5
0	58	6
0	59	7
0	6	G
0	60	8
0	61	9
0	62	+
0	63	/
0	7	H
0	8	I
0	9	J
>http://terminology.hl7.org/CodeSystem/v2-0291	c		v2.0291
0	...	Source RFC 2046
0	BASIC	ISDN PCM audio data
0	DICOM	Digital Imaging and Communications in Medicine
0	FAX	Facsimile data
0	GIF	Graphics Interchange Format
0	HTML	Hypertext Markup Language
0	JOT	Electronic ink data (Jot 1.0 standard)
0	JPEG	Joint Photographic Experts Group
0	Octet-stream	Uninterpreted binary data
0	PICT	PICT format image data
0	PostScript	PostScript program
0	RTF	Rich Text Format
0	SGML	Standard Generalized Markup Language (HL7 V2.3.1 and later)
0	TIFF	TIFF image data
0	x-hl7-cda-level-one	HL7 Clinical Document Architecture Level One document
0	XML	Extensible Markup Language (HL7 V2.3.1 and later)
0	…	Source RFC 2046
>http://terminology.hl7.org/CodeSystem/v2-0292	c		v2.0292
0	01	DTP
0	02	OPV
0	03	MMR
0	04	M/R
0	05	measles
0	06	rubella
0	07	mumps
0	08	Hep B, adolescent or pediatric
0	09	Td (adult)
0	10	IPV
0	100	pneumococcal conjugate
0	101	typhoid, ViCPs
0	102	DTP-Hib-Hep B
0	103	meningococcal C conjugate
0	104	Hep A-Hep B
0	105	vaccinia (smallpox) diluted
0	106	DTaP, 5 pertussis antigens6
0	107	DTaP, NOS
0	108	meningococcal, NOS
0	109	pneumococcal, NOS
0	11	pertussis
0	110	DTaP-Hep B-IPV
0	111	influenza, live, intranasal
0	112	tetanus toxoid, NOS
0	113	Td (adult)
0	114	meningococcal A,C,Y,W-135 diphtheria conjugate
0	115	Tdap
0	116	rotavirus, pentavalent
0	117	VZIG (IND)
0	118	HPV, bivalent
0	119	rotavirus, monovalent
0	12	diphtheria antitoxin
0	120	DTaP-Hib-IPV
0	121	zoster
0	122	rotavirus, NOS1
0	13	TIG
0	14	IG, NOS
0	15	influenza, split (incl. purified surface antigen)
0	16	influenza, whole
0	17	Hib, NOS
0	18	rabies, intramuscular injection
0	19	BCG
0	20	DTaP
0	21	varicella
0	22	DTP-Hib
0	23	plague
0	24	anthrax
0	25	typhoid, oral
0	26	cholera
0	27	botulinum antitoxin
0	28	DT (pediatric)
0	29	CMVIG
0	30	HBIG
0	31	Hep A, pediatric, NOS
0	32	meningococcal
0	33	pneumococcal
0	34	RIG
0	35	tetanus toxoid
0	36	VZIG
0	37	yellow fever
0	38	rubella/mumps
0	39	Japanese encephalitis
0	40	rabies, intradermal injection
0	41	typhoid, parenteral
0	42	Hep B, adolescent/high risk infant2
0	43	Hep B, adult4
0	44	Hep B, dialysis
0	45	Hep B, NOS
0	46	Hib (PRP-D)
0	47	Hib (HbOC)
0	48	Hib (PRP-T)
0	49	Hib (PRP-OMP)
0	50	DTaP-Hib
0	51	Hib-Hep B
0	52	Hep A, adult
0	53	typhoid, parenteral, AKD (U.S. military)
0	54	adenovirus, type 4
0	55	adenovirus, type 7
0	56	dengue fever
0	57	hantavirus
0	58	Hep C
0	59	Hep E
0	60	herpes simplex 2
0	61	HIV
0	62	HPV, quadrivalent
0	63	Junin virus
0	64	leishmaniasis
0	65	leprosy
0	66	Lyme disease
0	67	malaria
0	68	melanoma
0	69	parainfluenza-3
0	70	Q fever
0	71	RSV-IGIV
0	72	rheumatic fever
0	73	Rift Valley fever
0	74	rotavirus, tetravalent
0	75	vaccinia (smallpox)
0	76	Staphylococcus bacterio lysate
0	77	tick-borne encephalitis
0	78	tularemia vaccine
0	79	vaccinia immune globulin
0	80	VEE, live
0	81	VEE, inactivated
0	82	adenovirus, NOS1
0	83	Hep A, ped/adol, 2 dose
0	84	Hep A, ped/adol, 3 dose
0	85	Hep A, NOS
0	86	IG
0	87	IGIV
0	88	influenza, NOS
0	89	polio, NOS
0	90	rabies, NOS
0	91	typhoid, NOS
0	92	VEE, NOS
0	93	RSV-MAb
0	94	MMRV
0	95	TST-OT tine test
0	96	TST-PPD intradermal
0	97	TST-PPD tine test
0	98	TST, NOS
0	99	RESERVED - do not use3
0	998	no vaccine administered5
0	999	unknown
>http://terminology.hl7.org/CodeSystem/v2-0294	c		v2.0294
0	Fri	An indicator that Friday is or is not preferred for the day on which the appointment will occur.
0	Mon	An indicator that Monday is or is not preferred for the day on which the appointment will occur.
0	Prefend	An indicator that there is a preferred end time for the appointment request, service or resource.
0	Prefstart	An indicator that there is a preferred start time for the appointment request, service or resource.
0	Sat	An indicator that Saturday is or is not preferred for the day on which the appointment will occur.
0	Sun	An indicator that Sunday is or is not preferred for the day on which the appointment will occur.
0	Thu	An indicator that Thursday is or is not preferred for the day on which the appointment will occur.
0	Tue	An indicator that Tuesday is or is not preferred for the day on which the appointment will occur.
0	Wed	An indicator that Wednesday is or is not preferred for the day on which the appointment will occur.
>http://terminology.hl7.org/CodeSystem/v2-0298	c		v2.0298
0	F	Flat-rate. Apply the entire price to this interval, do not pro-rate the price if the full interval has not occurred/been consumed
0	P	Pro-rate. Apply this price to this interval, pro-rated by whatever portion of the interval has occurred/been consumed
>http://terminology.hl7.org/CodeSystem/v2-0299	c		v2.0299
0	A	No encoding - data are displayable ASCII characters.
0	Base64	Encoding as defined by MIME (Multipurpose Internet Mail Extensions) standard RFC 1521. Four consecutive ASCII characters represent three consecutive octets of binary data. Base64 utilizes a 65-character subset of US-ASCII, consisting of both the upper and
0	Hex	Hexadecimal encoding - consecutive pairs of hexadecimal digits represent consecutive single octets.
>http://terminology.hl7.org/CodeSystem/v2-0301	c		v2.0301
0	CAP	College of American Pathologist Accreditation Number
0	CLIA	Clinical Laboratory Improvement Amendments
0	CLIP	Clinical laboratory Improvement Program
0	DNS	Domain Name System
0	EUI64	IEEE 64-bit Extended Unique Identifier
0	GUID	globally unique identifier
0	HCD	CEN Healthcare Coding Identifier
0	HL7	HL7 registration schemes
0	ISO	ISO Object Identifier
0	L	Local
0	L,M,N	Local
0	M	Local
0	N	Local
0	NPI	US National Provider Identifier
0	Random	Random
0	URI	Uniform Resource Identifier
0	UUID	Universal Unique Identifier
0	x400	X.400 MHS identifier
0	x500	X500 directory Name
>http://terminology.hl7.org/CodeSystem/v2-0305	c		v2.0305
0	C	Clinic
0	D	Department
0	H	Home
0	N	Nursing Unit
0	O	Provider's Office
0	P	Phone
0	S	SNF
>http://terminology.hl7.org/CodeSystem/v2-0309	c		v2.0309
0	B	Both hospital and physician
0	H	Hospital/institutional
0	P	Physician/professional
0	RX	Pharmacy
>http://terminology.hl7.org/CodeSystem/v2-0311	c		v2.0311
0	O	Other
0	P	Permanent
0	T	Temporary
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0315	c		v2.0315
0	F	Yes, patient has a living will but it is not on file
0	I	No, patient does not have a living will but information was provided
0	N	No, patient does not have a living will and no information was provided
0	U	Unknown
0	Y	Yes, patient has a living will
>http://terminology.hl7.org/CodeSystem/v2-0316	c		v2.0316
0	F	Yes, patient is a documented donor, but documentation is not on file
0	I	No, patient is not a documented donor, but information was provided
0	N	No, patient has not agreed to be a donor
0	P	Patient leaves organ donation decision to a specific person
0	R	Patient leaves organ donation decision to relatives
0	U	Unknown
0	Y	Yes, patient is a documented donor and documentation is on file
>http://terminology.hl7.org/CodeSystem/v2-0317	c		v2.0317
0	9900	Pace spike
0	9901	SAS marker
0	9902	Sense marker
0	9903	Beat marker
0	9904	etc.
>http://terminology.hl7.org/CodeSystem/v2-0321	c		v2.0321
0	AD	Automatic Dispensing
0	F	Floor Stock
0	TR	Traditional
0	UD	Unit Dose
>http://terminology.hl7.org/CodeSystem/v2-0322	c		v2.0322
0	CP	Complete
0	NA	Not Administered
0	PA	Partially Administered
0	RE	Refused
>http://terminology.hl7.org/CodeSystem/v2-0323	c		v2.0323
0	A	Add/Insert
0	D	Delete
0	U	Update
0	X	No change
>http://terminology.hl7.org/CodeSystem/v2-0324	c		v2.0324
0	GEN	Gender of patient(s)
0	IMP	Implant: can be used for radiation implant patients
0	INF	Infectious disease: this location can be used for isolation
0	LCR	Level of care
0	LIC	Licensed
0	OVR	Overflow
0	PRL	Privacy level: indicating the level of private versus non-private room
0	SET	Bed is set up
0	SHA	Shadow: a temporary holding location that does not physically exist
0	SMK	Smoking
0	STF	Bed is staffed
0	TEA	Teaching location
>http://terminology.hl7.org/CodeSystem/v2-0325	c		v2.0325
0	ALI	Location Alias(es)
0	DTY	Nearest dietary location
0	LAB	Nearest lab
0	LB2	Second nearest lab
0	PAR	Parent location
0	RX	Nearest pharmacy
0	RX2	Second nearest pharmacy
>http://terminology.hl7.org/CodeSystem/v2-0326	c		v2.0326
0	A	Account level
0	V	Visit level
>http://terminology.hl7.org/CodeSystem/v2-0329	c		v2.0329
0	A	Actual count
0	E	Estimated (see comment)
>http://terminology.hl7.org/CodeSystem/v2-0330	c		v2.0330
0	510E	510 (K) exempt
0	510K	510 (K)
0	522S	Post marketing study (522)
0	PMA	Premarketing authorization
0	PRE	Preamendment
0	TXN	Transitional
>http://terminology.hl7.org/CodeSystem/v2-0331	c		v2.0331
0	A	Agent for a foreign manufacturer
0	D	Distributor
0	M	Manufacturer
0	U	User
>http://terminology.hl7.org/CodeSystem/v2-0332	c		v2.0332
0	A	Accept
0	I	Initiate
>http://terminology.hl7.org/CodeSystem/v2-0334	c		v2.0334
0	AP	Associated party
0	GT	Guarantor
0	IN	Insured
0	PT	Patient
>http://terminology.hl7.org/CodeSystem/v2-0335	c		v2.0335
0	A	Ante (before)
0	BID	twice a day at institution-specified times
0	C	service is provided continuously between start time and stop time
0	D	Cibus Diurnus (lunch)
0	I	Inter
0	M	Cibus Matutinus (breakfast)
0	Meal Related Timings	<timing>C ("cum")<meal>
0	Once	one time only.
0	P	Post (after)
0	PRN	given as needed
0	PRNxxx	where xxx is some frequency code
0	Q<integer>D	every <integer> days
0	Q<integer>H	every <integer> hours
0	Q<integer>J<day#>	repeats on a particular day of the week,
0	Q<integer>L	every <integer> months (Lunar cycle)
0	Q<integer>M	every <integer> minutes
0	Q<integer>S	every <integer> seconds
0	Q<integer>W	every <integer> weeks
0	QAM	in the morning at institution-specified time
0	QHS	every day before the hour of sleep
0	QID	four times a day at institution-specified times
0	QOD	every other day
0	QPM	in the evening at institution-specified time
0	QSHIFT	during each of three eight-hour shifts at institution-specified times
0	TID	three times a day at institution-specified times
0	U <spec>	for future use, where <spec> is an interval specification as defined by the UNIX cron specification.
0	V	Cibus Vespertinus (dinner)
0	xID	"X" times per day at institution-specified times, where X is a numeral 5 or greater.
>http://terminology.hl7.org/CodeSystem/v2-0336	c		v2.0336
0	O	Provider Ordered
0	P	Patient Preference
0	S	Second Opinion
0	W	Work Load
>http://terminology.hl7.org/CodeSystem/v2-0337	c		v2.0337
0	C	Certified
0	E	Eligible
>http://terminology.hl7.org/CodeSystem/v2-0338	c		v2.0338
0	CY	County number
0	DEA	Drug Enforcement Agency no.
0	GL	General ledger number
0	L&I	Labor and industries number
0	LI	Labor and industries number
0	MCD	Medicaid number
0	MCR	Medicare number
0	QA	QA number
0	SL	State license number
0	TAX	Tax ID number
0	TRL	Training license number
0	UPIN	Unique physician ID no.
>http://terminology.hl7.org/CodeSystem/v2-0339	c		v2.0339
0	1	Service is subject to medical necessity procedures
0	2	Patient has been informed of responsibility, and agrees to pay for service
0	3	Patient has been informed of responsibility, and asks that the payer be billed
0	4	Advanced Beneficiary Notice has not been signed
>http://terminology.hl7.org/CodeSystem/v2-0344	c		v2.0344
0	01	Patient is insured
0	02	Spouse
0	03	Natural child/insured financial responsibility
0	04	Natural child/Insured does not have financial responsibility
0	05	Step child
0	06	Foster child
0	07	Ward of the court
0	08	Employee
0	09	Unknown
0	10	Handicapped dependent
0	11	Organ donor
0	12	Cadaver donor
0	13	Grandchild
0	14	Niece/nephew
0	15	Injured plaintiff
0	16	Sponsored dependent
0	17	Minor dependent of a minor dependent
0	18	Parent
0	19	Grandparent
>http://terminology.hl7.org/CodeSystem/v2-0350	c		v2.0350
0	...	Use NUBC codes
0	01	Auto accident
0	02	No fault insurance involved-including auto accident/other
0	03	Accident/tort liability
0	04	Accident/employment related
0	05	Other accident
0	06	Crime victim
0	09	Start of infertility treatment cycle
0	10	Last menstrual period
0	11	Onset of symptoms/illness
0	12	Date of onset for a chronically dependent individual
0	17	Date outpatient occupational therapy plan established or last reviewed
0	18	Date of retirement patient/beneficiary
0	19	Date of retirement spouse
0	20	Guarantee of payment began
0	21	UR notice received
0	22	Date active care ended
0	24	Date insurance denied
0	25	Date benefits terminated by primary payor
0	26	Date SNF bed available
0	27	Date home health plan established
0	28	Spouse's date of birth
0	29	Date outpatient physical therapy plan established or last reviewed
0	30	Date outpatient speech pathology plan established or last reviewed
0	31	Date beneficiary notified of intent to bill (accommodations)
0	32	Date beneficiary notified of intent to bill (procedures or treatments)
0	33	First day of the Medicare coordination period for ESRD beneficiaries covered by EGHP
0	34	Date of election of extended care facilities
0	35	Date treatment started for P.T.
0	36	Date of inpatient hospital discharge for covered transplant patients
0	37	Date of inpatient hospital discharge for non-covered transplant patient
0	40	Scheduled date of admission
0	41	Date of first test for pre-admission testing
0	42	Date of discharge
0	43	Scheduled date of canceled surgery
0	44	Date treatment started for O.T.
0	45	Date treatment started for S.T.
0	46	Date treatment started for cardiac rehab.
0	47	Payer codes
0	47 ... 49	Payer codes
0	48	Payer codes
0	49	Payer codes
0	50	Date lien released
0	51	Date treatment started for psychiatric care
0	70	Occurrence span codes and dates
0	70 ... 99	Occurrence span codes and dates
0	71	Occurrence span codes and dates
0	72	Occurrence span codes and dates
0	73	Occurrence span codes and dates
0	74	Occurrence span codes and dates
0	75	Occurrence span codes and dates
0	76	Occurrence span codes and dates
0	77	Occurrence span codes and dates
0	78	Occurrence span codes and dates
0	79	Occurrence span codes and dates
0	80	Occurrence span codes and dates
0	81	Occurrence span codes and dates
0	82	Occurrence span codes and dates
0	83	Occurrence span codes and dates
0	84	Occurrence span codes and dates
0	85	Occurrence span codes and dates
0	86	Occurrence span codes and dates
0	87	Occurrence span codes and dates
0	88	Occurrence span codes and dates
0	89	Occurrence span codes and dates
0	90	Occurrence span codes and dates
0	91	Occurrence span codes and dates
0	92	Occurrence span codes and dates
0	93	Occurrence span codes and dates
0	94	Occurrence span codes and dates
0	95	Occurrence span codes and dates
0	96	Occurrence span codes and dates
0	97	Occurrence span codes and dates
0	98	Occurrence span codes and dates
0	99	Occurrence span codes and dates
0	A1	Birthdate - insured A
0	A2	Effective date - insured A policy
0	A3	Benefits exhausted payer A
0	…	Use NUBC codes
>http://terminology.hl7.org/CodeSystem/v2-0351	c		v2.0351
0	...	use NUBC codes
0	70	Qualifying stay dates for SNF
0	71	Prior stay dates
0	72	First/last visit
0	73	Benefit eligibility period
0	74	Non-covered level of care
0	75	SNF level of care
0	76	Patient liability
0	77	Provider liability period
0	78	SNF prior stay dates
0	79	Payer code
0	M0	PSRO/UR approved stay dates
0	…	use NUBC codes
>http://terminology.hl7.org/CodeSystem/v2-0354	c		v2.0354
0	ACK	Varies
0	ADR_A19	
0	ADT_A01	A01, A04, A08, A13
0	ADT_A02	A02
0	ADT_A03	A03
0	ADT_A05	A05, A14, A28, A31
0	ADT_A06	A06, A07
0	ADT_A09	A09, A10, A11
0	ADT_A12	A12
0	ADT_A15	A15
0	ADT_A16	A16
0	ADT_A17	A17
0	ADT_A18	
0	ADT_A20	A20
0	ADT_A21	A21, A22, A23, A25, A26, A27, A29, A32, A33
0	ADT_A24	A24
0	ADT_A28	A28, A31
0	ADT_A30	
0	ADT_A37	A37
0	ADT_A38	A38
0	ADT_A39	A39, A40, A41, A42
0	ADT_A43	A43
0	ADT_A44	A44
0	ADT_A45	A45
0	ADT_A50	A50, A51
0	ADT_A52	A52, A53
0	ADT_A54	A54, A55
0	ADT_A60	A60
0	ADT_A61	A61, A62
0	ARD_A19	A19
0	BAR_P01	P01
0	BAR_P02	P02
0	BAR_P05	P05
0	BAR_P06	P06
0	BAR_P10	P10
0	BAR_P12	P12
0	BPS_O29	O29
0	BRP_030	O30
0	BRP_O30	O30
0	BRT_O32	O32
0	BTS_O31	O31
0	CCF_I22	I22
0	CCI_I22	I22
0	CCM_I21	I21
0	CCQ_I19	I19
0	CCR_I16	I16, |17, |18
0	CCU_I20	I20
0	CQU_I19	I19
0	CRM_C01	C01, C02, C03, C04, C05, C06, C07, C08
0	CSU_C09	C09, C10, C11, C12
0	DBC_O41	O41
0	DBC_O42	O42
0	DEL_O46	O46
0	DEO_O45	O45
0	DER_O44	O44
0	DFT_P03	P03
0	DFT_P11	P11
0	DOC_T12	
0	DPR_O48	O48
0	DRC_O47	O47
0	DRG_O43	O43
0	DSR_P04	P04
0	DSR_Q01	Q01
0	DSR_Q03	Q03
0	EAC_U07	U07
0	EAN_U09	U09
0	EAR_U08	U08
0	EDR_R07	R07
0	EHC_E01	E01
0	EHC_E02	E02
0	EHC_E04	E04
0	EHC_E10	E10
0	EHC_E12	E12
0	EHC_E13	E13
0	EHC_E15	E15
0	EHC_E20	E20
0	EHC_E21	E21
0	EHC_E24	E24
0	EQQ_Q04	Q04
0	ERP_R09	R09
0	ESR_U02	U02
0	ESU_U01	U01
0	INR_U06	U06
0	INU_U05	U05
0	INV_U14	Events U14
0	LSU_U12	U12, U13
0	MDM_T01	T01, T03, T05, T07, T09, T11
0	MDM_T02	T02, T04, T06, T08, T10
0	MFD_MFA	MFA
0	MFD_P09	P09
0	MFK_M01	M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M11
0	MFN_M01	
0	MFN_M02	M02
0	MFN_M03	M03
0	MFN_M04	M04
0	MFN_M05	M05
0	MFN_M06	M06
0	MFN_M07	M07
0	MFN_M08	M08
0	MFN_M09	M09
0	MFN_M10	M10
0	MFN_M11	M11
0	MFN_M12	M12
0	MFN_M13	M13
0	MFN_M15	M15
0	MFN_M16	M16
0	MFN_M17	M17
0	MFN_M18	M18
0	MFQ_M01	M01, M02, M03, M04, M05, M06
0	MFR_M01	M01, M02, M03,
0	MFR_M04	M04
0	MFR_M05	M05
0	MFR_M06	M06
0	MFR_M07	M07
0	NMD_N02	N02
0	NMQ_N01	N01
0	NMR_N01	N01
0	OMB_O27	O27
0	OMD_O01	
0	OMD_O03	O03
0	OMG_O19	O19
0	OMI_O23	O23
0	OML_O21	O21
0	OML_O33	O33
0	OML_O35	O35
0	OML_O39	O39
0	OML_O59	Laboratory Fulfillment request with REL segment
0	OMN_O01	
0	OMN_O07	O07
0	OMP_O09	O09
0	OMQ_O42	O42
0	OMQ_O57	O57
0	OMS_O01	
0	OMS_O05	O05
0	OPL_O37	O37
0	OPR_O38	O38
0	OPU_R25	R25
0	ORA_R33	R33
0	ORA_R41	R41
0	ORB_O28	O28
0	ORD_O02	
0	ORD_O04	O04
0	ORF_R02	R02, R04
0	ORF_R04	R04
0	ORG_O20	O20
0	ORI_O24	O24
0	ORL_O22	O22
0	ORL_O34	O34
0	ORL_O36	O36
0	ORL_O40	O40
0	ORL_O41	O41
0	ORL_O42	O42
0	ORL_O43	O43
0	ORL_O44	O44
0	ORL_O53	O53
0	ORL_O54	O54
0	ORL_O55	O55
0	ORL_O56	O56
0	ORM_O01	O01
0	ORM_Q06	Q06
0	ORN_O02	
0	ORN_O08	O08
0	ORP_O10	O10
0	ORR_O02	O02
0	ORR_Q06	Q06
0	ORS_O02	
0	ORS_O06	O06
0	ORU_R01	R01
0	ORU_R30	R30
0	ORU_R31	R31
0	ORU_R32	R32
0	ORU_W01	W01
0	ORX_O43	O43
0	ORX_O58	O58
0	OSM_R26	R26
0	OSQ_Q06	Q06
0	OSR_Q06	Q06
0	OSU_O41	O41
0	OSU_O51	O51
0	OSU_O52	O52
0	OUL_R21	R21
0	OUL_R22	R22
0	OUL_R23	R23
0	OUL_R24	R24
0	PEX_P07	P07, P08
0	PGL_PC6	PC6, PC7, PC8
0	PIN_I07	I07
0	PMU_B01	B01, B02
0	PMU_B03	B03
0	PMU_B04	B04, B05, B06
0	PMU_B07	B07
0	PMU_B08	B08
0	PPG_PCG	PCC, PCG, PCH, PCJ
0	PPP_PCB	PCB, PCD
0	PPR_PC1	PC1, PC2, PC3
0	PPT_PCL	PCL
0	PPV_PCA	PCA
0	PRR_PC5	PC5
0	PTR_PCF	PCF
0	QBP_E03	E03
0	QBP_E22	E22
0	QBP_O33	O33
0	QBP_O34	O34
0	QBP_Q11	Q11
0	QBP_Q13	Q13
0	QBP_Q15	Q15
0	QBP_Q21	Q21, Q22, Q23,Q24, Q25
0	QBP_Qnn	Qnn
0	QBP_Z73	Z73
0	QCK_Q02	Q02
0	QCN_J01	J01, J02
0	QRF_W02	W02
0	QRY_A19	A19
0	QRY_P04	P04
0	QRY_PC4	PC4, PC9, PCE, PCK
0	QRY_Q01	Q01, Q26, Q27, Q28, Q29, Q30
0	QRY_Q02	Q02
0	QRY_R02	R02
0	QRY_T12	T12
0	QSB_Q16	Q16
0	QVR_Q17	Q17
0	RAR_RAR	RAR
0	RAS_O01	O01
0	RAS_O02	O022
0	RAS_O17	O17
0	RCI_I05	I05
0	RCL_I06	I06
0	RDE_O01	O01
0	RDE_O11	O11, O25
0	RDE_O49	Events O49
0	RDO_O01	
0	RDR_RDR	RDR
0	RDS_O01	O01
0	RDS_O13	O13
0	RDY_K11	K11
0	RDY_K15	K15
0	REF_I12	I12, I13, I14, I15
0	RER_RER	RER
0	RGR_RGR	RGR
0	RGV_O01	O01
0	RGV_O15	O15
0	ROR_ROR	ROR
0	RPA_I08	I08, I09. I10, I11
0	RPI_I01	I01, I04
0	RPI_I04	I04
0	RPI_I0I	I01, I04
0	RPL_I02	I02
0	RPR_I03	I03
0	RQA_I08	I08, I09, I10, I11
0	RQC_I05	I05, I06
0	RQC_I06	I06
0	RQI_I01	I01, I02, I03, I07
0	RQI_I0I	I01, I02, I03
0	RQP_I04	I04
0	RQQ_Q09	Q09
0	RRA_O02	O02
0	RRA_O18	O18
0	RRD_O02	O02
0	RRD_O14	O14
0	RRE_O02	O02
0	RRE_O12	O12, O26
0	RRE_O50	Events O50
0	RRG_O02	O02
0	RRG_O16	O16
0	RRI_I12	I12, I13, I14, I15
0	RRO_O02	
0	RSP_E03	E03
0	RSP_E22	E22
0	RSP_K11	K11
0	RSP_K21	K21
0	RSP_K22	K22
0	RSP_K23	K23, K24
0	RSP_K24	K24
0	RSP_K25	K25
0	RSP_K31	K31
0	RSP_K32	K32
0	RSP_O33	O33
0	RSP_O34	O34
0	RSP_Q11	Q11
0	RSP_Z82	Z82
0	RSP_Z86	Z86
0	RSP_Z88	Z88
0	RSP_Z90	Z90
0	RTB_K13	K13
0	RTB_Knn	Knn
0	RTB_Z74	Z74
0	SDR_S31	S31, S36
0	SDR_S32	S32, S37
0	SIU_S12	S12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24, S26
0	SLR_S28	S28, S29, S30, S34, S35
0	SPQ_Q08	Q08
0	SQM_S25	S25
0	SQR_S25	S25
0	SRM_S01	S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11
0	SRM_T12	T12
0	SRR_S01	S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11
0	SRR_T12	T12
0	SSR_U04	U04
0	SSU_U03	U03
0	STC_S33	S33
0	SUR_P09	P09
0	TBR_R08	R08
0	TBR_R09	R09
0	TCU_U10	U10, U11
0	UDM_Q05	Q05
0	VQQ_Q07	Q07
0	VXQ_V01	V01
0	VXR_V03	V03
0	VXU_V04	V04
0	VXX_V02	V02
>http://terminology.hl7.org/CodeSystem/v2-0355	c		v2.0355
0	CE	Coded element
0	CWE	Coded with Exceptions
0	PL	Person location
>http://terminology.hl7.org/CodeSystem/v2-0356	c		v2.0356
0	2.3	The character set switching mode specified in HL7 2.5, section 2.7.2 and section 2.A.46, "XPN - extended person name".
0	<null>	This is the default, indicating that there is no character set switching occurring in this message.
0	ISO 2022-1994	This standard is titled "Information Technology - Character Code Structure and Extension Technique". .
>http://terminology.hl7.org/CodeSystem/v2-0357	c		v2.0357
0	0	Message accepted
0	100	Segment sequence error
0	101	Required field missing
0	102	Data type error
0	103	Table value not found
0	104	Value too long
0	198	Non-Conformant Cardinality
0	199	Other HL7 Error
0	200	Unsupported message type
0	201	Unsupported event code
0	202	Unsupported processing id
0	203	Unsupported version id
0	204	Unknown key identifier
0	205	Duplicate key identifier
0	206	Application record locked
0	207	Application error
>http://terminology.hl7.org/CodeSystem/v2-0359	c		v2.0359
0	...	No suggested values defined
0	0	Not included in diagnosis ranking
0	1	The primary diagnosis
0	2	For secondary diagnosis
0	2 ...	For ranked secondary diagnoses
0	2 and higher	for ranked secondary diagnoses
0	3	For tertiary diagnosis
0	4	For quaternary diagnosis
>http://terminology.hl7.org/CodeSystem/v2-0360|2.3.1	c		v2.0360.2.3.1
0	AA	Associate of Arts
0	AAS	Associate of Applied Science
0	ABA	Associate of Business Administration
0	AE	Associate of Engineering
0	AS	Associate of Science
0	BA	Bachelor of Arts
0	BBA	Bachelor of Business Administration
0	BE	Bachelor or Engineering
0	BFA	Bachelor of Fine Arts
0	BN	Bachelor of Nursing
0	BS	Bachelor of Science
0	BSL	Bachelor of Science - Law
0	BSN	Bachelor on Science - Nursing
0	BT	Bachelor of Theology
0	CANP	Certified Adult Nurse Practitioner
0	CER	Certificate
0	CMA	Certified Medical Assistant
0	CNM	Certified Nurse Midwife
0	CNP	Certified Nurse Practitioner
0	CNS	Certified Nurse Specialist
0	CPNP	Certified Pediatric Nurse Practitioner
0	CRN	Certified Registered Nurse
0	DBA	Doctor of Business Administration
0	DED	Doctor of Education
0	DIP	Diploma
0	DO	Doctor of Osteopathy
0	EMT	Emergency Medical Technician
0	EMTP	Emergency Medical Technician - Paramedic
0	FPNP	Family Practice Nurse Practitioner
0	HS	High School Graduate
0	JD	Juris Doctor
0	MA	Master of Arts
0	MBA	Master of Business Administration
0	MCE	Master of Civil Engineering
0	MD	Doctor of Medicine
0	MDA	Medical Assistant
0	MDI	Master of Divinity
0	ME	Master of Engineering
0	MED	Master of Education
0	MEE	Master of Electrical Engineering
0	MFA	Master of Fine Arts
0	MME	Master of Mechanical Engineering
0	MS	Master of Science
0	MSL	Master of Science - Law
0	MSN	Master of Science - Nursing
0	MT	Master of Theology
0	NG	Non-Graduate
0	NP	Nurse Practitioner
0	PA	Physician Assistant
0	PHD	Doctor of Philosophy
0	PHE	Doctor of Engineering
0	PHS	Doctor of Science
0	PN	Advanced Practice Nurse
0	PharmD	Doctor of Pharmacy
0	RMA	Registered Medical Assistant
0	RPH	Registered Pharmacist
0	SEC	Secretarial Certificate
0	TS	Trade School Graduate
>http://terminology.hl7.org/CodeSystem/v2-0360|2.7	c		v2.0360.2.7
0	AA	Associate of Arts
0	AAS	Associate of Applied Science
0	ABA	Associate of Business Administration
0	AE	Associate of Engineering
0	AS	Associate of Science
0	BA	Bachelor of Arts
0	BBA	Bachelor of Business Administration
0	BE	Bachelor or Engineering
0	BFA	Bachelor of Fine Arts
0	BN	Bachelor of Nursing
0	BS	Bachelor of Science
0	BSL	Bachelor of Science - Law
0	BSN	Bachelor on Science - Nursing
0	BT	Bachelor of Theology
0	CANP	Certified Adult Nurse Practitioner
0	CER	Certificate
0	CMA	Certified Medical Assistant
0	CNM	Certified Nurse Midwife
0	CNP	Certified Nurse Practitioner
0	CNS	Certified Nurse Specialist
0	CPNP	Certified Pediatric Nurse Practitioner
0	CRN	Certified Registered Nurse
0	CTR	Certified Tumor Registrar
0	DBA	Doctor of Business Administration
0	DED	Doctor of Education
0	DIP	Diploma
0	DO	Doctor of Osteopathy
0	EMT	Emergency Medical Technician
0	EMTP	Emergency Medical Technician - Paramedic
0	FPNP	Family Practice Nurse Practitioner
0	HS	High School Graduate
0	JD	Juris Doctor
0	MA	Master of Arts
0	MBA	Master of Business Administration
0	MCE	Master of Civil Engineering
0	MD	Doctor of Medicine
0	MDA	Medical Assistant
0	MDI	Master of Divinity
0	ME	Master of Engineering
0	MED	Master of Education
0	MEE	Master of Electrical Engineering
0	MFA	Master of Fine Arts
0	MME	Master of Mechanical Engineering
0	MS	Master of Science
0	MSL	Master of Science - Law
0	MSN	Master of Science - Nursing
0	MT	Medical Technician
0	MTH	Master of Theology
0	NG	Non-Graduate
0	NP	Nurse Practitioner
0	PA	Physician Assistant
0	PHD	Doctor of Philosophy
0	PHE	Doctor of Engineering
0	PHS	Doctor of Science
0	PN	Advanced Practice Nurse
0	PharmD	Doctor of Pharmacy
0	RMA	Registered Medical Assistant
0	RN	Registered Nurse
0	RPH	Registered Pharmacist
0	SEC	Secretarial Certificate
0	TS	Trade School Graduate
>http://terminology.hl7.org/CodeSystem/v2-0363	c		v2.0363
0	...	No suggested values defined
0	AUSDVA	Australia - Dept. of Veterans Affairs
0	AUSHIC	Australia - Health Insurance Commission
0	CANAB	Canada - Alberta
0	CANBC	Canada - British Columbia
0	CANMB	Canada - Manitoba
0	CANNB	Canada - New Brunswick
0	CANNF	Canada - Newfoundland
0	CANNS	Canada - Nova Scotia
0	CANNT	Canada - Northwest Territories
0	CANNU	Canada - Nanavut
0	CANON	Canada - Ontario
0	CANPE	Canada - Prince Edward Island
0	CANQC	Canada - Quebec
0	CANSK	Canada - Saskatchewan
0	CANYT	Canada - Yukon Territories
0	NLVWS	NL - Ministerie van Volksgezondheid, Welzijn en Sport
0	USCDC	US Center for Disease Control
0	USHCFA	US Healthcare Finance Authority
0	USSSA	US Social Security Administration
>http://terminology.hl7.org/CodeSystem/v2-0364	c		v2.0364
0	1R	Primary Reason
0	2R	Secondary Reason
0	AI	Ancillary Instructions
0	DR	Duplicate/Interaction Reason
0	GI	General Instructions
0	GR	General Reason
0	PI	Patient Instructions
0	RE	Remark
>http://terminology.hl7.org/CodeSystem/v2-0365	c		v2.0365
0	...	(null) No state change
0	CL	Clearing
0	CO	Configuring
0	DI	Diagnose
0	ES	E-stopped
0	FL	Failure
0	ID	Idle
0	IN	Initializing
0	LT	Limited test menu
0	MA	Maintenance
0	OP	Normal Operation
0	PA	Pausing
0	PD	Paused
0	PU	Powered Up
0	RS	Ready to start
0	SD	Shutting down
0	SS	Sampling stopped
0	TS	Transport stopped
0	UNK	Unknown
0	…	(null) No state change
>http://terminology.hl7.org/CodeSystem/v2-0366	c		v2.0366
0	...	(null) No state change
0	L	Local
0	R	Remote
0	…	(null) No state change
>http://terminology.hl7.org/CodeSystem/v2-0367	c		v2.0367
0	...	(null) No level change
0	C	Critical
0	N	Normal
0	S	Serious
0	W	Warning
0	…	(null) No level change
>http://terminology.hl7.org/CodeSystem/v2-0368	c		v2.0368
0	AB	Abort
0	AF	Aliquot From container
0	AT	Aliquot To container
0	CL	Clear
0	CN	Clear Notification
0	DI	Disable Sending Events
0	EN	Enable Sending Events
0	ES	Emergency -stop
0	EX	Execute (command specified in field Parameters (ST) 01394)
0	IN	Initialize/Initiate
0	LC	Local Control Request
0	LK	Lock
0	LO	Load
0	PA	Pause
0	RC	Remote Control Request
0	RE	Resume
0	SA	Sampling
0	SU	Setup
0	TT	Transport To
0	UC	Unlock
0	UN	Unload
>http://terminology.hl7.org/CodeSystem/v2-0369	c		v2.0369
0	B	Blind Sample
0	C	Calibrator, used for initial setting of calibration
0	E	Electronic QC, used with manufactured reference providing signals that simulate QC results
0	F	Specimen used for testing proficiency of the organization performing the testing (Filler)
0	G	Group (where a specimen consists of multiple individual elements that are not individually identified)
0	L	Pool (aliquots of individual specimens combined to form a single specimen representing all of the components.)
0	O	Specimen used for testing Operator Proficiency
0	P	Patient (default if blank component value)
0	Q	Control specimen
0	R	Replicate (of patient sample as a control)
0	V	Verifying Calibrator, used for periodic calibration checks
>http://terminology.hl7.org/CodeSystem/v2-0370	c		v2.0370
0	A	Archived
0	I	Identified
0	L	Left Equipment
0	M	Missing
0	O	In Process
0	P	In Position
0	R	Process Completed
0	U	Unknown
0	X	Container Unavailable
>http://terminology.hl7.org/CodeSystem/v2-0371	c		v2.0371
0	ACDA	ACD Solution A
0	ACDB	ACD Solution B
0	ACET	Acetic Acid
0	AMIES	Amies transport medium
0	BACTM	Bacterial Transport medium
0	BF10	Buffered 10% formalin
0	BOR	Borate Boric Acid
0	BOUIN	Bouin's solution
0	BSKM	Buffered skim milk
0	C32	3.2% Citrate
0	C38	3.8% Citrate
0	CARS	Carson's Modified 10% formalin
0	CARY	Cary Blair Medium
0	CHLTM	Chlamydia transport medium
0	CTAD	CTAD (this should be spelled out if not universally understood)
0	EDTK	Potassium/K EDTA
0	EDTK15	Potassium/K EDTA 15%
0	EDTK75	Potassium/K EDTA 7.5%
0	EDTN	Sodium/Na EDTA
0	ENT	Enteric bacteria transport medium
0	ENT+	Enteric plus
0	F10	10% Formalin
0	FDP	Thrombin NIH; soybean trypsin inhibitor (Fibrin Degradation Products)
0	FL10	Sodium Fluoride, 10mg
0	FL100	Sodium Fluoride, 100mg
0	HCL6	6N HCL
0	HEPA	Ammonium heparin
0	HEPL	Lithium/Li Heparin
0	HEPN	Sodium/Na Heparin
0	HNO3	Nitric Acid
0	JKM	Jones Kendrick Medium
0	KARN	Karnovsky's fixative
0	KOX	Potassium Oxalate
0	LIA	Lithium iodoacetate
0	M4	M4
0	M4RT	M4-RT
0	M5	M5
0	MICHTM	Michel's transport medium
0	MMDTM	MMD transport medium
0	NAF	Sodium Fluoride
0	NAPS	Sodium polyanethol sulfonate 0.35% in 0.85% sodium chloride
0	NONE	None
0	PAGE	Pages's Saline
0	PHENOL	Phenol
0	PVA	PVA (polyvinylalcohol)
0	RLM	Reagan Lowe Medium
0	SILICA	Siliceous earth, 12 mg
0	SPS	SPS(this should be spelled out if not universally understood)
0	SST	Serum Separator Tube (Polymer Gel)
0	STUTM	Stuart transport medium
0	THROM	Thrombin
0	THYMOL	Thymol
0	THYO	Thyoglycollate broth
0	TOLU	Toluene
0	URETM	Ureaplasma transport medium
0	VIRTM	Viral Transport medium
0	WEST	Buffered Citrate (Westergren Sedimentation Rate)
>http://terminology.hl7.org/CodeSystem/v2-0372	c		v2.0372
0	BLD	Whole blood, homogeneous
0	BSEP	Whole blood, separated
0	PLAS	Plasma, NOS (not otherwise specified)
0	PPP	Platelet poor plasma
0	PRP	Platelet rich plasma
0	SED	Sediment
0	SER	Serum, NOS (not otherwise specified)
0	SUP	Supernatant
>http://terminology.hl7.org/CodeSystem/v2-0373	c		v2.0373
0	ACID	Acidification
0	ALK	Alkalization
0	DEFB	Defibrination
0	FILT	Filtration
0	LDLP	LDL Precipitation
0	NEUT	Neutralization
0	RECA	Recalification
0	UFIL	Ultrafiltration
>http://terminology.hl7.org/CodeSystem/v2-0374	c		v2.0374
0	CNTM	Present, type of contamination unspecified
>http://terminology.hl7.org/CodeSystem/v2-0375	c		v2.0375
0	FLUR	Fluorocarbons
0	SFHB	Stromal free hemoglobin preparations
>http://terminology.hl7.org/CodeSystem/v2-0376	c		v2.0376
0	AMB	Ambient temperature
0	C37	Body temperature
0	CAMB	Critical ambient temperature
0	CATM	Protect from air
0	CFRZ	Critical frozen temperature
0	CREF	Critical refrigerated temperature
0	DFRZ	Deep frozen
0	DRY	Dry
0	FRZ	Frozen temperature
0	MTLF	Metal Free
0	NTR	Liquid nitrogen
0	PRTL	Protect from light
0	PSA	Do not shake
0	PSO	No shock
0	REF	Refrigerated temperature
0	UFRZ	Ultra frozen
0	UPR	Upright
>http://terminology.hl7.org/CodeSystem/v2-0377	c		v2.0377
0	A60	Opened container, indoor atmosphere, 60 minutes duration
0	ATM	Opened container, atmosphere and duration unspecified
>http://terminology.hl7.org/CodeSystem/v2-0383	c		v2.0383
0	CE	Calibration Error
0	CW	Calibration Warning
0	EE	Expired Error
0	EW	Expired Warning
0	NE	Not Available Error
0	NW	Not Available Warning
0	OE	Other Error
0	OK	OK Status
0	OW	Other Warning
0	QE	QC Error
0	QW	QC Warning
>http://terminology.hl7.org/CodeSystem/v2-0384	c		v2.0384
0	CO	Control Reagent
0	DI	Diluent
0	LI	Measurable Liquid Item
0	LW	Liquid Waste
0	MR	Multiple Test Reagent
0	OT	Other
0	PT	Pretreatment
0	PW	Purified Water
0	RC	Reagent Calibrator
0	SC	Countable Solid Item
0	SR	Single Test Reagent
0	SW	Solid Waste
>http://terminology.hl7.org/CodeSystem/v2-0387	c		v2.0387
0	ER	Command cannot be completed because of error condition
0	OK	Command completed successfully
0	ST	Command cannot be completed because of the status of the requested equipment
0	TI	Command cannot be completed within requested completion time
0	UN	Command cannot be completed for unknown reasons
>http://terminology.hl7.org/CodeSystem/v2-0388	c		v2.0388
0	E	Evaluation
0	P	Regular Production
>http://terminology.hl7.org/CodeSystem/v2-0389	c		v2.0389
0	D	Repeated with dilution
0	F	Reflex test
0	O	Original, first run
0	R	Repeated without dilution
>http://terminology.hl7.org/CodeSystem/v2-0391|2.4	c		v2.0391.2.4
0	OBRG	OBR group
0	ORCG	ORC group
0	PIDG	PID group
0	RXAG	RXA group
0	RXDG	RXD group
0	RXEG	RXE group
0	RXOG	RXO group
0	etc	
>http://terminology.hl7.org/CodeSystem/v2-0391|2.6	c		v2.0391.2.6
0	ADMINISTRATION	
0	ALLERGY	
0	APP_STATS	
0	APP_STATUS	
0	ASSOCIATED_PERSON	
0	ASSOCIATED_RX_ADMIN	
0	ASSOCIATED_RX_ORDER	
0	AUTHORIZATION	
0	AUTHORIZATION_CONTACT	
0	CERTIFICATE	
0	CLOCK	
0	CLOCK_AND_STATISTICS	
0	CLOCK_AND_STATS_WITH_NOTE	
0	CLOCK_AND_STATS_WITH_NOTES	
0	CLOCK_AND_STATS_WITH_NOTES_ALT	
0	COMMAND	
0	COMMAND_RESPONSE	
0	COMMON_ORDER	
0	COMPONENT	
0	COMPONENTS	
0	CONTAINER	
0	DEFINITION	
0	DIET	
0	DISPENSE	
0	ENCODED ORDER	
0	ENCODED_ORDER	
0	ENCODING	
0	EXPERIENCE	
0	FINANCIAL	
0	FINANCIAL_COMMON ORDER	
0	FINANCIAL_COMMON_ORDER	
0	FINANCIAL_INSURANCE	
0	FINANCIAL_OBSERVATION	
0	FINANCIAL_ORDER	
0	FINANCIAL_PROCEDURE	
0	FINANCIAL_TIMING QUANTITY	
0	FINANCIAL_TIMING_QUANTITY	
0	GENERAL RESOURCE	
0	GENERAL_RESOURCE	
0	GIVE	
0	GOAL	
0	GOAL_OBSERVATION	
0	GOAL_PATHWAY	
0	GOAL_ROLE	
0	GUARANTOR_INSURANCE	
0	INSURANCE	
0	LOCATION RESOURCE	
0	LOCATION_RESOURCE	
0	MERGE_INFO	
0	MF	
0	MF_CDM	
0	MF_CLIN_STUDY	
0	MF_CLIN_STUDY_SCHED	
0	MF_INV_ITEM	
0	MF_LOCATION	
0	MF_LOC_DEPT	
0	MF_OBS_ATTRIBUTES	
0	MF_PHASE_SCHED_DETAIL	
0	MF_QUERY	
0	MF_SITE_DEFINED	
0	MF_STAFF	
0	MF_TEST	
0	MF_TEST_BATTERIES	
0	MF_TEST_BATT_DETAIL	
0	MF_TEST_CALCULATED	
0	MF_TEST_CALC_DETAIL	
0	MF_TEST_CATEGORICAL	
0	MF_TEST_CAT_DETAIL	
0	MF_TEST_NUMERIC	
0	NK1_TIMING_QTY	
0	NOTIFICATION	
0	OBSERVATION	
0	OBSERVATION_PRIOR	
0	OBSERVATION_REQUEST	
0	OMSERVATION	
0	ORDER	
0	ORDER_CHOICE	
0	ORDER_DETAIL	
0	ORDER_DETAIL_SUPPLEMENT	
0	ORDER_DIET	
0	ORDER_ENCODED	
0	ORDER_OBSERVATION	
0	ORDER_PRIOR	
0	ORDER_TRAY	
0	PATHWAY	
0	PATHWAY_ROLE	
0	PATIENT	
0	PATIENT VISIT	
0	PATIENT_PRIOR	
0	PATIENT_RESULT	
0	PATIENT_VISIT	
0	PATIENT_VISIT_PRIOR	
0	PERSONNEL RESOURCE	
0	PERSONNEL_RESOURCE	
0	PEX_CAUSE	
0	PEX_OBSERVATION	
0	PRIOR_RESULT	
0	PROBLEM	
0	PROBLEM_OBSERVATION	
0	PROBLEM_PATHWAY	
0	PROBLEM_ROLE	
0	PROCEDURE	
0	PRODUCT	
0	PRODUCT_STATUS	
0	PROVIDER	
0	PROVIDER_CONTACT	
0	QBP	
0	QRY_WITH_DETAIL	
0	QUERY_RESPONSE	
0	QUERY_RESULT_CLUSTER	
0	REQUEST	
0	RESOURCE	
0	RESOURCES	
0	RESPONSE	
0	RESULT	
0	RESULTS	
0	RESULTS_NOTES	
0	ROW_DEFINITION	
0	RX_ADMINISTRATION	
0	RX_ORDER	
0	SCHEDULE	
0	SERVICE	
0	SPECIMEN	
0	SPECIMEN_CONTAINER	
0	STAFF	
0	STUDY	
0	STUDY_OBSERVATION	
0	STUDY_PHASE	
0	STUDY_SCHEDULE	
0	TEST_CONFIGURATION	
0	TIMING	
0	TIMING_DIET	
0	TIMING_ENCODED	
0	TIMING_GIVE	
0	TIMING_PRIOR	
0	TIMING_QTY	
0	TIMING_QUANTITY	
0	TIMING_TRAY	
0	TREATMENT	
0	VISIT	
>http://terminology.hl7.org/CodeSystem/v2-0392	c		v2.0392
0	DB	Match on Date of Birth
0	NA	Match on Name (Alpha Match)
0	NP	Match on Name (Phonetic Match)
0	SS	Match on Social Security Number
>http://terminology.hl7.org/CodeSystem/v2-0393	c		v2.0393
0	LINKSOFT_2.01	Proprietary algorithm for LinkSoft v2.01
0	MATCHWARE_1.2	Proprietary algorithm for MatchWare v1.2
>http://terminology.hl7.org/CodeSystem/v2-0394	c		v2.0394
0	B	Batch
0	R	Real Time
0	T	Bolus (a series of responses sent at the same time without use of batch formatting)
>http://terminology.hl7.org/CodeSystem/v2-0395	c		v2.0395
0	M	Modified Subscription
0	N	New Subscription
>http://terminology.hl7.org/CodeSystem/v2-0396	c		v2.0396
0	99zzz	Local general code where z is an alphanumeric character
0	99zzz or L	Local general code (where z is an alphanumeric character)
0	ACR	American College of Radiology finding codes
0	ACTCODE	Table of HL7 Version 3 ActCode values
0	ACTRELSS	Used to indicate that the target of the relationship will be a filtered subset of the total related set of targets. Used when there is a need to limit the number of components to the first, the last, the next, the total, the average or some other filtere
0	ALPHAID2006	German Alpha-ID v2006
0	ALPHAID2007	German Alpha-ID v2007
0	ALPHAID2008	German Alpha-ID v2008
0	ALPHAID2009	German Alpha-ID v2009
0	ALPHAID2010	German Alpha-ID v2010
0	ALPHAID2011	German Alpha-ID v2011
0	ALPHAID2012	German Alpha-ID v2013
0	ALPHAID2013	German Alpha-ID v2013
0	ALPHAID2014	German Alpha-ID v2014
0	ALPHAID2015	German Alpha-ID v2015
0	ALPHAID2016	German Alpha-ID v2016
0	AMTv2	Australian Medicines Terminology (v2)
0	ANS+	HL7 set of units of measure
0	ART	WHO Adverse Reaction Terms
0	AS4	ASTM E1238/ E1467 Universal
0	AS4E	AS4 Neurophysiology Codes
0	ATC	American Type Culture Collection
0	C4	CPT-4
0	C5	CPT-5
0	CAPECC	College of American Pathologists Electronic Cancer Checklist
0	CAS	Chemical abstract codes
0	CCC	Clinical Care Classification system
0	CD2	CDT-2 Codes
0	CDCA	CDC Analyte Codes
0	CDCEDACUITY	CDC Emergency Department Acuity
0	cdcgs1vis	VIS Bar Codes (IIS)
0	CDCM	CDC Methods/Instruments Codes
0	CDCNHSN	CDC National Healthcare Safety Network Codes
0	CDCOBS	CDC BioSense RT observations (Census) - CDC
0	CDCPHINVS	CDC PHIN Vocabulary Coding System
0	CDCREC	Race & Ethnicity - CDC
0	CDS	CDC Surveillance
0	CE	CEN ECG diagnostic codes
0	CE (obsolete)	CEN ECG diagnostic codes
0	CLP	CLIP
0	CPTM	CPT Modifier Code
0	CST	COSTART
0	CVX	CDC Vaccine Codes
0	DCL	DICOM Class Label
0	DCM	DICOM Controlled Terminology
0	DQL	DICOM Query Label
0	E	EUCLIDES
0	E5	Euclides quantity codes
0	E6	Euclides Lab method codes
0	E7	Euclides Lab equipment codes
0	EDLEVEL	Education Level
0	ENTITYCODE	Entity Code
0	ENTITYHDLG	Entity Handling Code
0	ENZC	Enzyme Codes
0	EPASRS	EPA SRS
0	FDAUDI	FDA Unique Device Identifier
0	FDAUNII	Unique Ingredient Identifier (UNII)
0	FDDC	First DataBank Drug Codes
0	FDDX	First DataBank Diagnostic Codes
0	FDK	FDA K10
0	FIPS5_2	FIPS 5-2 (State)
0	FIPS6_4	FIPS 6-4 (County)
0	GDRG2004	G-DRG German DRG Codes v2004
0	GDRG2005	G-DRG German DRG Codes v2005
0	GDRG2006	G-DRG German DRG Codes v2006
0	GDRG2007	G-DRG German DRG Codes v2007
0	GDRG2008	G-DRG German DRG Codes v2008
0	GDRG2009	G-DRG German DRG Codes v2009
0	General code	Active
0	GMDC2004	German Major Diagnostic Codes v2004
0	GMDC2005	German Major Diagnostic Codes v2005
0	GMDC2006	German Major Diagnostic Codes v2006
0	GMDC2007	German Major Diagnostic Codes v2007
0	GMDC2008	German Major Diagnostic Codes v2008
0	GMDC2009	German Major Diagnostic Codes v2009
0	GS1UDI	GS1 Unique Device Identifier
0	HB	HIBCC
0	HCPCS	CMS (formerly HCFA) Common Procedure Coding System
0	HCPT	Health Care Provider Taxonomy
0	HHC	Home Health Care
0	HI	Health Outcomes
0	HIBUDI	HIBCC Unique Device Identifier
0	HL7nnnn	HL7 Defined Codes where nnnn is the HL7 table number
0	HOT	Japanese Nationwide Medicine Code
0	HPC	CMS (formerly HCFA )Procedure Codes (HCPCS)
0	HSLOC	Healthcare Service Location
0	I10	ICD-10
0	I10C	International Classification of Diseases, 10th Revision, Clinical Modification (ICD-10-CM)
0	I10G2004	ICD 10 Germany 2004
0	I10G2005	ICD 10 Germany 2005
0	I10G2006	ICD 10 Germany 2006
0	I10P	ICD-10 Procedure Codes
0	I9	ICD9
0	I9C	ICD-9CM
0	I9CDX	ICD-9CM Diagnosis codes
0	I9CP	ICD-9CM Procedure codes
0	IBT	ISBT
0	IBT0001	ISBT 128 Standard transfusion/transplantation data items
0	IBTnnnn	ISBT 128 codes where nnnn specifies a specific table within ISBT 128.
0	IC2	ICHPPC-2
0	ICCUDI	ICCBBA Unique Device Identifier
0	ICD10AM	ICD-10 Australian modification
0	ICD10CA	ICD-10 Canada
0	ICD10GM2007	ICD 10 Germany v2007
0	ICD10GM2008	ICD 10 Germany v2008
0	ICD10GM2009	ICD 10 Germany v2009
0	ICD10GM2010	ICD 10 Germany v2010
0	ICD10GM2011	ICD 10 Germany v2011
0	ICD10GM2012	ICD 10 Germany v2012
0	ICD10GM2013	ICD 10 Germany v2013
0	ICD10GM2014	ICD 10 Germany v2014
0	ICD10GM2015	ICD 10 Germany v2015
0	ICD10GM2016	ICD 10 Germany v2016
0	ICDO	International Classification of Diseases for Oncology
0	ICDO2	International Classification of Disease for Oncology Second Edition
0	ICDO3	International Classification of Disease for Oncology Third Edition
0	ICF	International Classification of Functioning, Disability and Health (ICF)
0	ICS	ICCS
0	ICSD	International Classification of Sleep Disorders
0	IHELAW	IHE Laboratory Analytical Workflow (LAW) Profile Codes.
0	ISO	ISO 2955.83 (units of measure) with HL7 extensions
0	ISO+	ISO 2955.83 (units of measure) with HL7 extensions
0	ISO3166_1	ISO 3166-1 Country Codes
0	ISO3166_2	ISO 3166-2 Country subdivisions
0	ISO4217	ISO4217 Currency Codes
0	ISO639	ISO 639 Language
0	ISOnnnn	ISO Defined Codes where nnnn is the ISO table number
0	ISOnnnn (deprecated)	ISO Defined Codes where nnnn is the ISO table number
0	ITIS	Integrated Taxonomic Information System
0	IUPC	IUPAC/IFCC Component Codes
0	IUPP	IUPAC/IFCC Property Codes
0	JC10	JLAC/JSLM, nationwide laboratory code
0	JC8	Japanese Chemistry
0	JJ1017	Japanese Image Examination Cache
0	L	Local general code
0	LANGUAL	LanguaL
0	LB	Local billing code
0	LN	Logical Observation Identifier Names and Codes (LOINCÂ®)
0	MCD	Medicaid
0	MCR	Medicare
0	MDC	Medical Device Communication
0	MDDX	Medispan Diagnostic Codes
0	MEDC	Medical Economics Drug Codes
0	MEDIATYPE	MIME Media Type IANA
0	MEDR	Medical Dictionary for Drug Regulatory Affairs (MEDDRA)
0	MEDX	Medical Economics Diagnostic Codes
0	MGPI	Medispan GPI
0	MVX	CDC Vaccine Manufacturer Codes
0	NAICS	Industry (NAICS)
0	NCPDPnnnnsss	NCPDP code list for data element nnnn [as used in segment sss]
0	NDA	NANDA
0	NDC	National drug codes
0	NDFRT	NDF-RT (Drug Classification)
0	NIC	Nursing Interventions Classification
0	NIP001	Source of Information (Immunization)
0	NIP002	Substance refusal reason
0	NIP004	Vaccination - Contraindications, Precautions, and Immunities
0	NIP007	Vaccinated at location (facility)
0	NIP008	Vaccine purchased with (Type of funding)
0	NIP009	Reported adverse event previously
0	NIP010	VAERS Report type
0	NND	Notifiable Event (Disease/Condition) Code List
0	NPI	National Provider Identifier
0	NUBC	National Uniform Billing Committee
0	NULLFL	Null Flavor
0	O301	German Procedure Codes
0	O3012004	OPS Germany v2004
0	O3012005	OPS Germany v2005
0	O3012006	OPS Germany v2006
0	OBSMETHOD	Observation Method Code
0	OHA	Omaha System
0	OPS2007	OPS Germany v2007
0	OPS2008	OPS Germany v2008
0	OPS2009	OPS Germany v2009
0	OPS2010	OPS Germany v2010
0	OPS2011	OPS Germany v2011
0	OPS2012	OPS Germany v2012
0	OPS2013	OPS Germany v2013
0	OPS2014	OPS Germany v2014
0	OPS2015	OPS Germany v2015
0	OPS2016	OPS Germany v2016
0	PHDSCSOPT	Source of Payment Typology
0	PHINQUESTION	CDC Public Health Information Network (PHIN) Question
0	PLR	CDC PHLIP Lab result codes that are not covered in SNOMED at the time of this implementation
0	PLT	CDC PHLIP Lab test codes, where LOINC concept is too broad or not yet available, especially as needed for ordering and or lab to lab reporting )
0	POS	POS Codes
0	PRTCPTNMODE	Paticipation Mode Code
0	RC	Read Classification
0	ROLECLASS	Used initially for contact roles.
0	ROLECODE	Participation Mode
0	RSPMODE	Specifies the mode, immediate versus deferred or queued, by which a receiver should communicate its receiver responsibilities.
0	RXNORM	RxNorm
0	SCT	SNOMED Clinical Terms
0	SCT2	SNOMED Clinical Terms alphanumeric codes
0	SDM	SNOMED- DICOM Microglossary
0	SIC	Industry (SIC)
0	SNM	Systemized Nomenclature of Medicine (SNOMED)
0	SNM3	SNOMED International
0	SNT	SNOMED topology codes (anatomic sites)
0	SOC	Occupation (SOC 2000)
0	UB04FL14	Priority (Type) of Visit
0	UB04FL15	Point of Origin
0	UB04FL17	Patient Discharge Status
0	UB04FL31	Occurrence Code
0	UB04FL35	Occurrence Span
0	UB04FL39	Value Code
0	UC	UCDS
0	UCUM	UCUM code set for units of measure(from Regenstrief)
0	UMD	MDNS
0	UML	Unified Medical Language
0	UPC	Universal Product Code
0	UPIN	UPIN
0	USGSGNIS	U.S. Board on Geographic Names (USGS - GNIS)
0	USPS	United States Postal Service
0	VIS	Clinicians are required to track the Vaccine Information Sheet (VIS) that was shared with the recipient of a vaccination. This code system contains codes that identify the document type and the owner of the document.
0	W1	WHO record # drug codes (6 digit)
0	W2	WHO record # drug codes (8 digit)
0	W4	WHO record # code with ASTM extension
0	WC	WHO ATC
0	X12Dennnn	ASC X12 Code List nnnn
>http://terminology.hl7.org/CodeSystem/v2-0397	c		v2.0397
0	A	Ascending
0	AN	Ascending, case insensitive
0	D	Descending
0	DN	Descending, case insensitive
0	N	None
>http://terminology.hl7.org/CodeSystem/v2-0398	c		v2.0398
0	F	Fragmentation
0	I	Interactive Continuation
>http://terminology.hl7.org/CodeSystem/v2-0401	c		v2.0401
0	C	Medi-Cal
0	MM	Medicare
>http://terminology.hl7.org/CodeSystem/v2-0402	c		v2.0402
0	D	Dental
0	G	Graduate
0	M	Medical
0	U	Undergraduate
>http://terminology.hl7.org/CodeSystem/v2-0403	c		v2.0403
0	1	Read
0	2	Write
0	3	Speak
0	4	Understand
0	5	Sign
>http://terminology.hl7.org/CodeSystem/v2-0404	c		v2.0404
0	1	Excellent
0	2	Good
0	3	Fair
0	4	Poor
0	5	Some (level unknown)
0	6	None
>http://terminology.hl7.org/CodeSystem/v2-0406	c		v2.0406
0	1	Hospital
0	2	Physician Clinic
0	3	Long Term Care
0	4	Acute Care
0	5	Other
0	H	Home
0	O	Office
>http://terminology.hl7.org/CodeSystem/v2-0409	c		v2.0409
0	M	Migrates to different CPU
0	SD	Shut down
0	SU	Start up
>http://terminology.hl7.org/CodeSystem/v2-0411	c		v2.0411
0	...	No suggested values defined.
0	1ST	First
0	2ND	Second
0	3RD	Third
0	4TH	Fourth
0	5TH	Fifth
0	A/P	Anterior/Posterior
0	ANT	Anterior
0	BLT	Bilateral
0	CG	Observation of type Clinical Genomics (CG)
0	DEC	Decubitus
0	DST	Distal
0	LAT	Lateral
0	LFT	Left
0	LLQ	Left Lower Quadrant
0	LOW	Lower
0	LUQ	Left Upper Quadrant
0	MED	Medial
0	NDBS	Observation of type Newborn Dried Blood Screening (NDBS)
0	OR	Operating Room
0	PED	Pediatric
0	POS	Posterior
0	PRT	Portable
0	PRX	Proximal
0	REC	Recumbent
0	RGH	Right
0	RLQ	Right Lower Quadrant
0	RUQ	Right Upper Quadrant
0	UPP	Upper
0	UPR	Upright
0	WCT	With Contrast
0	WOC	Without Contrast
0	WSD	With Sedation
>http://terminology.hl7.org/CodeSystem/v2-0415	c		v2.0415
0	E	DRG Exempt
0	N	DRG Non Exempt
>http://terminology.hl7.org/CodeSystem/v2-0416	c		v2.0416
0	1	1st non-Operative
0	2	2nd non-Operative
0	3	Major Operative
0	4	2nd Operative
0	5	3rd Operative
>http://terminology.hl7.org/CodeSystem/v2-0417	c		v2.0417
0	0	No tissue expected
0	1	Insufficient Tissue
0	2	Not abnormal
0	3	Abnormal-not categorized
0	4	Mechanical abnormal
0	5	Growth alteration
0	6	Degeneration & necrosis
0	7	Non-acute inflammation
0	8	Non-malignant neoplasm
0	9	Malignant neoplasm
0	B	Basal cell carcinoma
0	C	Carcinoma-unspecified type
0	G	Additional tissue required
>http://terminology.hl7.org/CodeSystem/v2-0418	c		v2.0418
0	...	No suggested values defined
0	0	the admitting procedure
0	1	the primary procedure
0	2	for ranked secondary procedures
0	…	
>http://terminology.hl7.org/CodeSystem/v2-0421	c		v2.0421
0	MI	Mild
0	MO	Moderate
0	SE	Severe
>http://terminology.hl7.org/CodeSystem/v2-0422	c		v2.0422
0	1	Non-acute
0	2	Acute
0	3	Urgent
0	4	Severe
0	5	Dead on Arrival (DOA)
0	99	Other
>http://terminology.hl7.org/CodeSystem/v2-0423	c		v2.0423
0	D	Doctor's Office Closed
>http://terminology.hl7.org/CodeSystem/v2-0424	c		v2.0424
0	1	Premature / Pre-term
0	2	Full Term
0	3	Overdue / Post-term
>http://terminology.hl7.org/CodeSystem/v2-0425	c		v2.0425
0	1	Born in facility
0	2	Transfer in
0	3	Born en route
0	4	Other
0	5	Born at home
>http://terminology.hl7.org/CodeSystem/v2-0426	c		v2.0426
0	CRYO	Cryoprecipitated AHF
0	CRYOP	Pooled Cryoprecipitate
0	FFP	Fresh Frozen Plasma
0	FFPTH	Fresh Frozen Plasma - Thawed
0	PC	Packed Cells
0	PCA	Autologous Packed Cells
0	PCNEO	Packed Cells - Neonatal
0	PCW	Washed Packed Cells
0	PLT	Platelet Concentrate
0	PLTNEO	Reduced Volume Platelets
0	PLTP	Pooled Platelets
0	PLTPH	Platelet Pheresis
0	PLTPHLR	Leukoreduced Platelet Pheresis
0	RWB	Reconstituted Whole Blood
0	WBA	Autologous Whole Blood
>http://terminology.hl7.org/CodeSystem/v2-0427	c		v2.0427
0	B	Body fluid exposure
0	C	Contaminated Substance
0	D	Diet Errors
0	E	Equipment problem
0	F	Patient fell (not from bed)
0	H	Patient fell from bed
0	I	Infusion error
0	J	Foreign object left during surgery
0	K	Sterile precaution violated
0	O	Other
0	P	Procedure error
0	R	Pharmaceutical error
0	S	Suicide Attempt
0	T	Transfusion error
>http://terminology.hl7.org/CodeSystem/v2-0428	c		v2.0428
0	O	Other
0	P	Preventable
0	U	User Error
>http://terminology.hl7.org/CodeSystem/v2-0429	c		v2.0429
0	BR	Breeding/genetic stock
0	DA	Dairy
0	DR	Draft
0	DU	Dual Purpose
0	LY	Layer, Includes Multiplier flocks
0	MT	Meat
0	NA	Not Applicable
0	OT	Other
0	PL	Pleasure
0	RA	Racing
0	SH	Show
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0430	c		v2.0430
0	A	Ambulance
0	C	Car
0	F	On foot
0	H	Helicopter
0	O	Other
0	P	Public Transport
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0431	c		v2.0431
0	A	Alcohol
0	C	Tobacco - chewed
0	K	Kava
0	M	Marijuana
0	O	Other
0	T	Tobacco - smoked
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0432	c		v2.0432
0	AC	Acute
0	CH	Chronic
0	CO	Comatose
0	CR	Critical
0	IM	Improved
0	MO	Moribund
>http://terminology.hl7.org/CodeSystem/v2-0433	c		v2.0433
0	A	Aggressive
0	B	Blind
0	C	Confused
0	D	Deaf
0	I	On IV
0	N	Do not resuscitate
0	O	Other
0	P	Paraplegic
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0434	c		v2.0434
0	A	Satisfactory
0	C	Critical
0	O	Other
0	P	Poor
0	S	Stable
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0435	c		v2.0435
0	DNR	Do not resuscitate
0	N	No directive
>http://terminology.hl7.org/CodeSystem/v2-0436	c		v2.0436
0	AD	Adverse Reaction (Not otherwise classified)
0	AL	Allergy
0	CT	Contraindication
0	IN	Intolerance
0	SE	Side Effect
>http://terminology.hl7.org/CodeSystem/v2-0437	c		v2.0437
0	B	Bracelet
0	N	Necklace
0	W	Wallet Card
>http://terminology.hl7.org/CodeSystem/v2-0438	c		v2.0438
0	C	Confirmed or verified
0	D	Doubt raised
0	E	Erroneous
0	I	Confirmed but inactive
0	P	Pending
0	S	Suspect
0	U	Unconfirmed
>http://terminology.hl7.org/CodeSystem/v2-0440	c		v2.0440
0	AD	Address
0	AUI	Authorization information
0	CCD	Charge code and date
0	CCP	Channel calibration parameters
0	CD	Channel definition
0	CE	Coded element
0	CF	Coded element with formatted values
0	CK	Composite ID with check digit
0	CM	Composite
0	CN	Composite ID number and name
0	CNE	Coded with no exceptions
0	CNN	Composite ID number and name simplified
0	CNS	Composite ID number and name simplified
0	CP	Composite price
0	CQ	Composite quantity with units
0	CSU	Channel sensitivity and units
0	CWE	Coded with exceptions
0	CX	Extended composite ID with check digit
0	DDI	Daily deductible information
0	DIN	Date and institution name
0	DLD	Discharge to location and date
0	DLN	Driver's license number
0	DLT	Delta
0	DR	Date/time range
0	DT	Date
0	DTM	Date/time
0	DTN	Day type and number
0	ED	Encapsulated data
0	EI	Entity identifier
0	EIP	Entity identifier pair
0	ELD	Error location and description
0	ERL	Error location
0	FC	Financial class
0	FN	Family name
0	FT	Formatted text
0	GTS	General timing specification
0	HD	Hierarchic designator
0	ICD	Insurance certification definition
0	ID	Coded values for HL7 tables
0	IS	Coded value for user-defined tables
0	JCC	Job code/class
0	LA1	Location with address variation 1
0	LA2	Location with address variation 2
0	MA	Multiplexed array
0	MO	Money
0	MOC	Money and charge code
0	MOP	Money or percentage
0	MSG	Message type
0	NA	Numeric array
0	NDL	Name with date and location
0	NM	Numeric
0	NR	Numeric range
0	OCD	Occurrence code and date
0	OSD	Order sequence definition
0	OSP	Occurrence span code and date
0	PIP	Practitioner institutional privileges
0	PL	Person location
0	PLN	Practitioner license or other ID number
0	PN	Person name
0	PPN	Performing person time stamp
0	PRL	Parent result link
0	PT	Processing type
0	PTA	Policy type and amount
0	QIP	Query input parameter list
0	QSC	Query selection criteria
0	RCD	Row column definition
0	RFR	Reference range
0	RI	Repeat interval
0	RMC	Room coverage
0	RP	Reference pointer
0	RPT	Repeat pattern
0	SAD	Street Address
0	SCV	Scheduling class value pair
0	SI	Sequence ID
0	SN	Structured numeric
0	SNM	String of telephone number digits
0	SPD	Specialty description
0	SPS	Specimen source
0	SRT	Sort order
0	ST	String data
0	TM	Time
0	TN	Telephone number
0	TQ	Timing/quantity
0	TS	Time stamp
0	TX	Text data
0	UVC	UB value code and amount
0	VH	Visiting hours
0	VID	Version identifier
0	VR	Value range
0	WVI	Channel Identifier
0	WVS	Waveform source
0	XAD	Extended address
0	XCN	Extended composite ID number and name for persons
0	XON	Extended composite name and ID number for organizations
0	XPN	Extended person name
0	XTN	Extended telecommunications number
>http://terminology.hl7.org/CodeSystem/v2-0441	c		v2.0441
0	A	Active
0	I	Inactive
0	L	Inactive - Lost to follow-up (cancel contract)
0	M	Inactive - Moved or gone elsewhere (cancel contract)
0	O	Other
0	P	Inactive - Permanently inactive (Do not reactivate or add new entries to the record)
0	U	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0442	c		v2.0442
0	D	Diagnostic
0	E	Emergency Room Casualty
0	P	Primary Care
0	T	Therapeutic
>http://terminology.hl7.org/CodeSystem/v2-0443	c		v2.0443
0	AD	Admitting
0	AI	Assistant/Alternate Interpreter
0	AP	Administering Provider
0	AT	Attending
0	CLP	Collecting Provider
0	CP	Consulting Provider
0	DP	Dispensing Provider
0	EP	Entering Provider (probably not the same as transcriptionist?)
0	FHCP	Family Health Care Professional
0	IP	Initiating Provider (as in action by)
0	MDIR	Medical Director
0	OP	Ordering Provider
0	PH	Pharmacist (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
0	PI	Primary Interpreter
0	PP	Primary Care Provider
0	RO	Responsible Observer
0	RP	Referring Provider
0	RT	Referred to Provider
0	TN	Technician
0	TR	Transcriptionist
0	VP	Verifying Provider
0	VPS	Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
0	VTS	Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
>http://terminology.hl7.org/CodeSystem/v2-0444	c		v2.0444
0	F	Prefix Family Middle Given Suffix
0	G	Prefix Given Middle Family Suffix
>http://terminology.hl7.org/CodeSystem/v2-0445	c		v2.0445
0	AL	Patient/Person Name is an Alias
0	UA	Unknown/Default Address
0	UD	Unknown/Default Date of Birth
0	US	Unknown/Default Social Security Number
>http://terminology.hl7.org/CodeSystem/v2-0450	c		v2.0450
0	LOG	Log Event
0	SER	Service Event
>http://terminology.hl7.org/CodeSystem/v2-0455	c		v2.0455
0	...	No suggested values defined
0	131	Hospital - Outpatient - Admit thru Discharge Claim
0	141	Hospital - Other - Admit thru Discharge Claim
>http://terminology.hl7.org/CodeSystem/v2-0456	c		v2.0456
0	...	No suggested values defined
0	260	IV Therapy
0	280	Oncology
0	301	Lab/Chemistry
0	991	Cafeteria /Guest Tray
0	993	Telephone/Telegraph
0	994	TV/Radio
>http://terminology.hl7.org/CodeSystem/v2-0457	c		v2.0457
0	0	No edits present on claim
0	1	Only edits present are for line item denial or rejection
0	2	Multiple-day claim with one or more days denied or rejected
0	3	Claim denied, rejected, suspended or returned to provider with only post payment edits
0	4	Claim denied, rejected, suspended or returned to provider with only pre payment edits
>http://terminology.hl7.org/CodeSystem/v2-0459	c		v2.0459
0	0	OCE line item denial or rejection is not ignored
0	1	OCE line item denial or rejection is ignored
0	2	External line item denial. Line item is denied even if no OCE edits
0	3	External line item rejection. Line item is rejected even if no OCE edits
>http://terminology.hl7.org/CodeSystem/v2-0460	c		v2.0460
0	0	Line item not denied or rejected
0	1	Line item denied or rejected
0	2	Line item is on a multiple-day claim. The line item is not denied or rejected, but occurs on a day that has been denied or rejected.
>http://terminology.hl7.org/CodeSystem/v2-0465	c		v2.0465
0	A	Alphabetic (i.e., Default or some single-byte)
0	I	Ideographic (i.e., Kanji)
0	P	Phonetic (i.e., ASCII, Katakana, Hiragana, etc.)
>http://terminology.hl7.org/CodeSystem/v2-0466	c		v2.0466
0	...	No suggested values defined
0	031	Dental procedures
0	163	Excision/biopsy
0	181	Level 1 skin repair.
>http://terminology.hl7.org/CodeSystem/v2-0468	c		v2.0468
0	1	No payment adjustment
0	2	Designated current drug or biological payment adjustment applies to APC (status indicator G)
0	3	Designated new device payment adjustment applies to APC (status indicator H)
0	4	Designated new drug or new biological payment adjustment applies to APC (status indicator J)
0	5	Deductible not applicable (specific list of HCPCS codes)
>http://terminology.hl7.org/CodeSystem/v2-0469	c		v2.0469
0	0	Not packaged
0	1	Packaged service (status indicator N, or no HCPCS code and certain revenue codes)
0	2	Packaged as part of partial hospitalization per diem or daily mental health service per diem
>http://terminology.hl7.org/CodeSystem/v2-0470	c		v2.0470
0	Crnl	Corneal Tissue APC
0	DME	Durable Medical Equipment
0	EPO	Epotein
0	Lab	Clinical Laboratory APC
0	Mamm	Screening Mammography APC
0	NoPay	This APC is not paid
0	OPPS	Outpatient Prospective Payment System
0	PartH	Partial Hospitalization APC
0	Pckg	Packaged APC
0	Thrpy	Therapy APC
>http://terminology.hl7.org/CodeSystem/v2-0472	c		v2.0472
0	A	Asynchronous
0	C	Actuation Time
0	S	Synchronous
>http://terminology.hl7.org/CodeSystem/v2-0473	c		v2.0473
0	G	This observation/service is on the formulary, and has guidelines
0	N	This observation/service is not on the formulary
0	R	This observation/service is on the formulary, but is restricted
0	Y	This observation/service is on the formulary
>http://terminology.hl7.org/CodeSystem/v2-0474	c		v2.0474
0	D	Department
0	F	Facility
0	L	Local market area
0	M	Medical Center Area
0	S	Subdivision
0	U	Subdepartment
0	V	Division
>http://terminology.hl7.org/CodeSystem/v2-0475	c		v2.0475
0	01	Allergy
0	02	Intolerance
0	03	Treatment Failure
0	04	Patient Request
0	05	No Exception
>http://terminology.hl7.org/CodeSystem/v2-0477	c		v2.0477
0	I	Schedule I
0	II	Schedule II
0	III	Schedule III
0	IV	Schedule IV
0	V	Schedule V
0	VI	Schedule VI
>http://terminology.hl7.org/CodeSystem/v2-0478	c		v2.0478
0	G	Pharmaceutical substance is in the formulary, but guidelines apply
0	N	Pharmaceutical substance is NOT in the formulary
0	R	Pharmaceutical substance is in the formulary, but restrictions apply
0	Y	Pharmaceutical substance is in the formulary
>http://terminology.hl7.org/CodeSystem/v2-0480	c		v2.0480
0	M	Medication
0	O	Other solution as medication orders
0	S	IV Large Volume Solutions
>http://terminology.hl7.org/CodeSystem/v2-0482	c		v2.0482
0	I	Inpatient Order
0	O	Outpatient Order
>http://terminology.hl7.org/CodeSystem/v2-0483	c		v2.0483
0	EL	Electronic
0	EM	E-mail
0	FX	Fax
0	IP	In Person
0	MA	Mail
0	PA	Paper
0	PH	Phone
0	RE	Reflexive (Automated system)
0	VC	Video-conference
0	VO	Voice
>http://terminology.hl7.org/CodeSystem/v2-0484	c		v2.0484
0	B	Trial Quantity Balance
0	C	Compassionate Fill
0	N	New/Renew - Full Fill
0	P	New/Renew - Part Fill
0	Q	Refill - Part Fill
0	R	Refill - Full Fill
0	S	Manufacturer Sample
0	T	Trial Quantity
0	Z	Non-Prescription Fill
>http://terminology.hl7.org/CodeSystem/v2-0485	c		v2.0485
0	A	ASAP
0	C	Callback
0	P	Preop
0	PRN	As needed
0	R	Routine
0	S	Stat
0	T	Timing critical
0	TD<integer>	Timing critical within <integer> days.
0	TH<integer>	Timing critical within <integer> hours.
0	TL<integer>	Timing critical within <integer> months.
0	TM<integer>	Timing critical within <integer> minutes.
0	TS<integer>	Timing critical within <integer> seconds.
0	TW<integer>	Timing critical within <integer> weeks.
>http://terminology.hl7.org/CodeSystem/v2-0487	c		v2.0487
0	...	No suggested values
0	ABS	Abscess
0	ACNE	Tissue, Acne
0	ACNFLD	Fluid, Acne
0	AIRS	Air Sample
0	ALL	Allograft
0	AMN	Amniotic fluid
0	AMP	Amputation
0	ANGI	Catheter Tip, Angio
0	ARTC	Catheter Tip, Arterial
0	ASERU	Serum, Acute
0	ASP	Aspirate
0	ATTE	Environment, Attest
0	AUTOA	Environmental, Autoclave Ampule
0	AUTOC	Environmental, Autoclave Capsule
0	AUTP	Autopsy
0	BBL	Blood bag
0	BCYST	Cyst, Baker's
0	BDY	Whole body
0	BIFL	Bile Fluid
0	BITE	Bite
0	BLD	Whole blood
0	BLDA	Blood arterial
0	BLDCO	Cord blood
0	BLDV	Blood venous
0	BLEB	Bleb
0	BLIST	Blister
0	BOIL	Boil
0	BON	Bone
0	BONE	Bone
0	BOWL	Bowel contents
0	BPH	Basophils
0	BPU	Blood product unit
0	BRN	Burn
0	BRSH	Brush
0	BRTH	Breath (use EXHLD)
0	BRUS	Brushing
0	BUB	Bubo
0	BULLA	Bulla/Bullae
0	BX	Biopsy
0	CALC	Calculus (=Stone)
0	CARBU	Carbuncle
0	CAT	Catheter
0	CBITE	Bite, Cat
0	CDM	Cardiac muscle
0	CLIPP	Clippings
0	CNJT	Conjunctiva
0	CNL	Cannula
0	COL	Colostrum
0	CONE	Biospy, Cone
0	CSCR	Scratch, Cat
0	CSERU	Serum, Convalescent
0	CSF	Cerebral spinal fluid
0	CSITE	Catheter Insertion Site
0	CSMY	Fluid, Cystostomy Tube
0	CST	Fluid, Cyst
0	CSVR	Blood, Cell Saver
0	CTP	Catheter tip
0	CUR	Curretage
0	CVM	Cervical Mucus
0	CVPS	Site, CVP
0	CVPT	Catheter Tip, CVP
0	CYN	Nodule, Cystic
0	CYST	Cyst
0	DBITE	Bite, Dog
0	DCS	Sputum, Deep Cough
0	DEC	Ulcer, Decubitus
0	DEION	Environmental, Water (Deionized)
0	DIA	Dialysate
0	DIAF	Dialysis Fluid
0	DISCHG	Discharge
0	DIV	Diverticulum
0	DRN	Drain
0	DRNG	Drainage, Tube
0	DRNGP	Drainage, Penrose
0	DUFL	Duodenal fluid
0	EARW	Ear wax (cerumen)
0	EBRUSH	Brush, Esophageal
0	EEYE	Environmental, Eye Wash
0	EFF	Environmental, Effluent
0	EFFUS	Effusion
0	EFOD	Environmental, Food
0	EISO	Environmental, Isolette
0	ELT	Electrode
0	ENVIR	Environmental, Unidentified Substance
0	EOS	Eosinophils
0	EOTH	Environmental, Other Substance
0	ESOI	Environmental, Soil
0	ESOS	Environmental, Solution (Sterile)
0	ETA	Aspirate, Endotrach
0	ETTP	Catheter Tip, Endotracheal
0	ETTUB	Tube, Endotracheal
0	EWHI	Environmental, Whirlpool
0	EXG	Gas, exhaled (=breath)
0	EXS	Shunt, External
0	EXUDTE	Exudate
0	FAW	Environmental, Water (Well)
0	FBLOOD	Blood, Fetal
0	FGA	Fluid, Abdomen
0	FIB	Fibroblasts
0	FIST	Fistula
0	FLD	Fluid, Other
0	FLT	Filter
0	FLU	Fluid, Body unsp
0	FLUID	Fluid
0	FOLEY	Catheter Tip, Foley
0	FRS	Fluid, Respiratory
0	FSCLP	Scalp, Fetal
0	FUR	Furuncle
0	GAS	Gas
0	GASA	Aspirate, Gastric
0	GASAN	Antrum, Gastric
0	GASBR	Brushing, Gastric
0	GASD	Drainage, Gastric
0	GAST	Fluid/contents, Gastric
0	GENL	Genital lochia
0	GENV	Genital vaginal
0	GRAFT	Graft
0	GRAFTS	Graft Site
0	GRANU	Granuloma
0	GROSH	Catheter, Groshong
0	GSOL	Solution, Gastrostomy
0	GSPEC	Biopsy, Gastric
0	GT	Tube, Gastric
0	GTUBE	Drainage Tube, Drainage (Gastrostomy)
0	HAR	Hair
0	HBITE	Bite, Human
0	HBLUD	Blood, Autopsy
0	HEMAQ	Catheter Tip, Hemaquit
0	HEMO	Catheter Tip, Hemovac
0	HERNI	Tissue, Herniated
0	HEV	Drain, Hemovac
0	HIC	Catheter, Hickman
0	HYDC	Fluid, Hydrocele
0	IBITE	Bite, Insect
0	ICYST	Cyst, Inclusion
0	IDC	Catheter Tip, Indwelling
0	IHG	Gas, Inhaled
0	ILEO	Drainage, Ileostomy
0	ILLEG	Source of Specimen Is Illegible
0	IMP	Implant
0	INCI	Site, Incision/Surgical
0	INFIL	Infiltrate
0	INS	Insect
0	INTRD	Catheter Tip, Introducer
0	ISLT	Isolate
0	IT	Intubation tube
0	IUD	Intrauterine Device
0	IVCAT	Catheter Tip, IV
0	IVFLD	Fluid, IV
0	IVTIP	Tubing Tip, IV
0	JEJU	Drainage, Jejunal
0	JNTFLD	Fluid, Joint
0	JP	Drainage, Jackson Pratt
0	KELOI	Lavage
0	KIDFLD	Fluid, Kidney
0	LAVG	Lavage, Bronhial
0	LAVGG	Lavage, Gastric
0	LAVGP	Lavage, Peritoneal
0	LAVPG	Lavage, Pre-Bronch
0	LENS1	Contact Lens
0	LENS2	Contact Lens Case
0	LESN	Lesion
0	LIQ	Liquid, Unspecified
0	LIQO	Liquid, Other
0	LNA	Line arterial
0	LNV	Line venous
0	LSAC	Fluid, Lumbar Sac
0	LYM	Lymphocytes
0	MAC	Macrophages
0	MAHUR	Catheter Tip, Makurkour
0	MAR	Marrow
0	MASS	Mass
0	MBLD	Blood, Menstrual
0	MEC	Meconium
0	MILK	Breast milk
0	MLK	Milk
0	MUCOS	Mucosa
0	MUCUS	Mucus
0	NAIL	Nail
0	NASDR	Drainage, Nasal
0	NEDL	Needle
0	NEPH	Site, Nephrostomy
0	NGASP	Aspirate, Nasogastric
0	NGAST	Drainage, Nasogastric
0	NGS	Site, Naso/Gastric
0	NODUL	Nodule(s)
0	NSECR	Secretion, Nasal
0	ORH	Other
0	ORL	Lesion, Oral
0	OTH	Source, Other
0	PACEM	Pacemaker
0	PAFL	Pancreatic fluid
0	PCFL	Fluid, Pericardial
0	PDSIT	Site, Peritoneal Dialysis
0	PDTS	Site, Peritoneal Dialysis Tunnel
0	PELVA	Abscess, Pelvic
0	PENIL	Lesion, Penile
0	PERIA	Abscess, Perianal
0	PILOC	Cyst, Pilonidal
0	PINS	Site, Pin
0	PIS	Site, Pacemaker Insetion
0	PLAN	Plant Material
0	PLAS	Plasma
0	PLB	Plasma bag
0	PLC	Placenta
0	PLEVS	Serum, Peak Level
0	PLR	Pleural fluid (thoracentesis fluid)
0	PMN	Polymorphonuclear neutrophils
0	PND	Drainage, Penile
0	POL	Polyps
0	POPGS	Graft Site, Popliteal
0	POPLG	Graft, Popliteal
0	POPLV	Site, Popliteal Vein
0	PORTA	Catheter, Porta
0	PPP	Plasma, Platelet poor
0	PROST	Prosthetic Device
0	PRP	Plasma, Platelet rich
0	PSC	Pseudocyst
0	PUNCT	Wound, Puncture
0	PUS	Pus
0	PUSFR	Pustule
0	PUST	Pus
0	QC3	Quality Control
0	RANDU	Urine, Random
0	RBC	Erythrocytes
0	RBITE	Bite, Reptile
0	RECT	Drainage, Rectal
0	RECTA	Abscess, Rectal
0	RENALC	Cyst, Renal
0	RENC	Fluid, Renal Cyst
0	RES	Respiratory
0	SAL	Saliva
0	SCAR	Tissue, Keloid (Scar)
0	SCLV	Catheter Tip, Subclavian
0	SCROA	Abscess, Scrotal
0	SECRE	Secretion(s)
0	SER	Serum
0	SHU	Site, Shunt
0	SHUNF	Fluid, Shunt
0	SHUNT	Shunt
0	SITE	Site
0	SKBP	Biopsy, Skin
0	SKN	Skin
0	SMM	Mass, Sub-Mandibular
0	SMN	Seminal fluid
0	SNV	Fluid, synovial (Joint fluid)
0	SPRM	Spermatozoa
0	SPRP	Catheter Tip, Suprapubic
0	SPRPB	Cathether Tip, Suprapubic
0	SPS	Environmental, Spore Strip
0	SPT	Sputum
0	SPTC	Sputum - coughed
0	SPTT	Sputum - tracheal aspirate
0	SPUT1	Sputum, Simulated
0	SPUTIN	Sputum, Inducted
0	SPUTSP	Sputum, Spontaneous
0	STER	Environmental, Sterrad
0	STL	Stool = Fecal
0	STONE	Stone, Kidney
0	SUBMA	Abscess, Submandibular
0	SUBMX	Abscess, Submaxillary
0	SUMP	Drainage, Sump
0	SUP	Suprapubic Tap
0	SUTUR	Suture
0	SWGZ	Catheter Tip, Swan Gantz
0	SWT	Sweat
0	TASP	Aspirate, Tracheal
0	TEAR	Tears
0	THRB	Thrombocyte (platelet)
0	TISS	Tissue
0	TISU	Tissue ulcer
0	TLC	Cathether Tip, Triple Lumen
0	TRAC	Site, Tracheostomy
0	TRANS	Transudate
0	TSERU	Serum, Trough
0	TSTES	Abscess, Testicular
0	TTRA	Aspirate, Transtracheal
0	TUBES	Tubes
0	TUMOR	Tumor
0	TZANC	Smear, Tzanck
0	UDENT	Source, Unidentified
0	UMED	Unknown Medicine
0	UR	Urine
0	URC	Urine clean catch
0	URINB	Urine, Bladder Washings
0	URINC	Urine, Catheterized
0	URINM	Urine, Midstream
0	URINN	Urine, Nephrostomy
0	URINP	Urine, Pedibag
0	URNS	Urine sediment
0	URT	Urine catheter
0	USCOP	Urine, Cystoscopy
0	USPEC	Source, Unspecified
0	USUB	Unkown substance
0	VASTIP	Catheter Tip, Vas
0	VENT	Catheter Tip, Ventricular
0	VITF	Vitreous Fluid
0	VOM	Vomitus
0	WASH	Wash
0	WASI	Washing, e.g. bronchial washing
0	WAT	Water
0	WB	Blood, Whole
0	WBC	Leukocytes
0	WEN	Wen
0	WICK	Wick
0	WND	Wound
0	WNDA	Wound abscess
0	WNDD	Wound drainage
0	WNDE	Wound exudate
0	WORM	Worm
0	WRT	Wart
0	WWA	Environmental, Water
0	WWO	Environmental, Water (Ocean)
0	WWT	Environmental, Water (Tap)
>http://terminology.hl7.org/CodeSystem/v2-0488	c		v2.0488
0	ANP	Plates, Anaerobic
0	BAP	Plates, Blood Agar
0	BCAE	Blood Culture, Aerobic Bottle
0	BCAN	Blood Culture, Anaerobic Bottle
0	BCPD	Blood Culture, Pediatric Bottle
0	BIO	Biopsy
0	CAP	Capillary Specimen
0	CATH	Catheterized
0	CVP	Line, CVP
0	EPLA	Environmental, Plate
0	ESWA	Environmental, Swab
0	FNA	Aspiration, Fine Needle
0	KOFFP	Plate, Cough
0	LNA	Line, Arterial
0	LNV	Line, Venous
0	MARTL	Martin-Lewis Agar
0	ML11	Mod. Martin-Lewis Agar
0	MLP	Plate, Martin-Lewis
0	NYP	Plate, New York City
0	PACE	Pace, Gen-Probe
0	PIN	Pinworm Prep
0	PNA	Arterial puncture
0	PRIME	Pump Prime
0	PUMP	Pump Specimen
0	QC5	Quality Control For Micro
0	SCLP	Scalp, Fetal Vein
0	SCRAPS	Scrapings
0	SHA	Shaving
0	SWA	Swab
0	SWD	Swab, Dacron tipped
0	TMAN	Transport Media, Anaerobic
0	TMCH	Transport Media, Chalamydia
0	TMM4	Transport Media, M4
0	TMMY	Transport Media, Mycoplasma
0	TMOT	Transport Media,
0	TMP	Plate, Thayer-Martin
0	TMPV	Transport Media, PVA
0	TMSC	Transport Media, Stool Culture
0	TMUP	Transport Media, Ureaplasma
0	TMVI	Transport Media, Viral
0	VENIP	Venipuncture
0	WOOD	Swab, Wooden Shaft
>http://terminology.hl7.org/CodeSystem/v2-0489	c		v2.0489
0	AGG	Aggressive
0	BHZ	Biohazard
0	BIO	Biological
0	COR	Corrosive
0	ESC	Escape Risk
0	EXP	Explosive
0	IFL	MaterialDangerInflammable
0	INF	MaterialDangerInfectious
0	INJ	Injury Hazard
0	POI	Poison
0	RAD	Radioactive
>http://terminology.hl7.org/CodeSystem/v2-0490	c		v2.0490
0	EX	Expired
0	QS	Quantity not sufficient
0	RA	Missing patient ID number
0	RB	Broken container
0	RC	Clotting
0	RD	Missing collection date
0	RE	Missing patient name
0	RH	Hemolysis
0	RI	Identification problem
0	RM	Labeling
0	RN	Contamination
0	RP	Missing phlebotomist ID
0	RR	Improper storage
0	RS	Name misspelling
>http://terminology.hl7.org/CodeSystem/v2-0491	c		v2.0491
0	E	Excellent
0	F	Fair
0	G	Good
0	P	Poor
>http://terminology.hl7.org/CodeSystem/v2-0492	c		v2.0492
0	??	Inappropriate due to ...
0	A	Appropriate
0	I	Inappropriate
0	P	Preferred
>http://terminology.hl7.org/CodeSystem/v2-0493	c		v2.0493
0	AUT	Autolyzed
0	CFU	Centrifuged
0	CLOT	Clotted
0	CON	Contaminated
0	COOL	Cool
0	FROZ	Frozen
0	HEM	Hemolyzed
0	LIVE	Live
0	ROOM	Room temperature
0	SNR	Sample not received
>http://terminology.hl7.org/CodeSystem/v2-0494	c		v2.0494
0	A	Aliquot
0	C	Component
0	M	Modified from original specimen
>http://terminology.hl7.org/CodeSystem/v2-0495	c		v2.0495
0	ANT	Anterior
0	BIL	Bilateral
0	DIS	Distal
0	EXT	External
0	L	Left
0	LAT	Lateral
0	LLQ	Quadrant, Left Lower
0	LOW	Lower
0	LUQ	Quadrant, Left Upper
0	MED	Medial
0	POS	Posterior
0	PRO	Proximal
0	R	Right
0	RLQ	Quadrant, Right Lower
0	RUQ	Quadrant, Right Upper
0	UPP	Upper
>http://terminology.hl7.org/CodeSystem/v2-0496	c		v2.0496
0	001	Release of Information/MR / Authorization to Disclosure Protected Health Information
0	002	Medical Procedure (invasive)
0	003	Acknowledge Receipt of Privacy Notice
0	004	Abortion
0	005	Abortion/Laminaria
0	006	Accutane - Information
0	007	Accutane - Woman
0	008	Advanced Beneficiary Notice
0	009	AFP (Alpha Fetoprotein) Screening
0	010	Amniocentesis (consent & refusal)
0	011	Anatomical Gift (organ donation)
0	012	Anesthesia - Complications
0	013	Anesthesia - Questionnaire
0	014	Angiogram
0	015	Angioplasty
0	016	Anticancer Drugs
0	017	Antipsychotic Medications
0	018	Arthrogram
0	019	Autopsy
0	020	AZT Therapy
0	021	Biliary Drainage
0	022	Biliary Stone Extraction
0	023	Biopsy
0	024	Bleeding Time Test
0	025	Bronchogram
0	026	Cardiac Catheterization
0	027	Coronary Angiography
0	028	Coronary Angiography w/o Surgery Capability
0	029	Cataract Op/Implant of FDA Aprvd Lens
0	030	Cataract Op/Implant of Investigational Lens
0	031	Cataract Surgery
0	032	Cholera Immunization
0	033	Cholesterol Screening
0	034	Circumcision - Newborn
0	035	Colonoscopy
0	036	Contact Lenses
0	037	CT Scan - Cervical & Lumbar
0	038	CT Scan w/ IV Contrast Media into Vein
0	039	CVS (Chorionic Villus) Sampling
0	040	Cystospy
0	041	Disclosure of Protected Health Information to Family/Friends
0	042	D & C and Conization
0	043	Dacryocystogram
0	044	Diagnostic Isotope
0	045	Drainage of an Abscess
0	046	Drug Screening
0	047	Electronic Monitoring of Labor - Refusal
0	048	Endometrial Biopsy
0	049	Endoscopy/Sclerosis of Esophageal Varices
0	050	ERCP
0	051	Exposure to reportable Communicable Disease
0	052	External Version
0	053	Fluorescein Angioscopy
0	054	Hepatitis B - Consent/Declination
0	055	Herniogram
0	056	HIV Test - Consent Refusal
0	057	HIV Test - Disclosure
0	058	HIV Test - Prenatal
0	059	Home IV Treatment Program
0	060	Home Parenteral Treatment Program
0	061	Hysterectomy
0	062	Hysterosalpingogram
0	063	Injection Slip/ Consent
0	064	Intrauterine Device
0	065	Intrauterine Device/Sterilization
0	066	Intravascular Infusion of Streptokinase/Urokinase
0	067	Intravenous Cholangiogram
0	068	Intravenous Digital Angiography
0	069	Iodine Administration
0	070	ISG
0	071	IVP
0	072	Laser Photocoagulation
0	073	Laser treatment
0	074	Lithium Carbonate
0	075	Liver Biopsy
0	076	Lumbar Puncture
0	077	Lymphangiogram
0	078	MAO Inhibitors
0	079	Med, Psych, and/or Drug/Alcohol
0	080	Medical Treatment - Refusal
0	081	Morning-after Pill
0	082	MRI - Adult
0	083	MRI - Pediatric
0	084	Myelogram
0	085	Needle Biopsy
0	086	Needle Biopsy of Lung
0	087	Newborn Treatment and Release
0	088	Norplant Subdermal Birth Control Implant
0	089	Operations, Anesthesia, Transfusions
0	090	Oral Contraceptives
0	091	Organ Donation
0	092	Patient Permits, Consents
0	093	Patient Treatment Permit, Release & Admission
0	094	Penile Injections
0	095	Percutaneous Nephrostomy
0	096	Percutaneous Transhepatic Cholangiogram
0	097	Photographs
0	098	Photographs - Employee
0	099	Photographs - Medical Research
0	100	Photographs - news Media
0	101	Psychiatric Admission - Next of Kin
0	102	Psychiatric Information During Hospital Stay
0	103	Public Release of Information
0	104	Radiologic Procedure
0	105	Refusal of Treatment
0	106	Release of Body
0	107	Release of Limb
0	108	Rh Immune Globulin
0	109	Rights of Medical Research Participants
0	110	Request to Restrict Access/Disclosure to Medical Record/Protected Health Information
0	111	Request for Remain Anonymous
0	112	Seat Belt Exemption
0	113	Sialogram
0	1137	Voiding Cystogram
0	114	Sigmoidoscopy
0	115	Sterilization - Anesthesia & Medical Services
0	116	Sterilization -Federally Funded
0	117	Sterilization - Female
0	118	Sterilization - Laparoscopy/Pomeroy
0	119	Sterilization - Non-Federally Funded
0	120	Sterilization - Secondary
0	121	Tranquilizers
0	122	Transfer - Acknowledgement
0	123	Transfer - Authorization
0	124	Transfer Certification - Physician
0	125	Transfer/Discharge Request
0	126	Transfer for Non-Medical Reasons
0	127	Transfer - Interfaculty Neonatal
0	128	Transfer Refusal
0	129	Transfer Refusal of Further Treatment
0	130	Treadmill & EKG
0	131	Treadmill, Thallium-201
0	132	Typhoid
0	133	Use of Investigational Device
0	134	Use of Investigational Drug
0	135	Venogram
0	136	Videotape
>http://terminology.hl7.org/CodeSystem/v2-0497	c		v2.0497
0	T	Telephone
0	V	Verbal
0	W	Written
>http://terminology.hl7.org/CodeSystem/v2-0498	c		v2.0498
0	A	Active - Consent has been granted
0	B	Bypassed (Consent not sought)
0	L	Limited - Consent has been granted with limitations
0	P	Pending - Consent has not yet been sought
0	R	Refused - Consent has been refused
0	X	Rescinded - Consent was initially granted, but was subsequently revoked or ended.
>http://terminology.hl7.org/CodeSystem/v2-0499	c		v2.0499
0	E	Emergency
0	PJ	Professional Judgment
>http://terminology.hl7.org/CodeSystem/v2-0500	c		v2.0500
0	F	Full Disclosure
0	N	No Disclosure
0	P	Partial Disclosure
>http://terminology.hl7.org/CodeSystem/v2-0501	c		v2.0501
0	E	Emergency
0	PR	Patient Request
0	RX	Rx Private
>http://terminology.hl7.org/CodeSystem/v2-0502	c		v2.0502
0	LM	Legally mandated
0	MIN	Subject is a minor
0	NC	Subject is not competent to consent
>http://terminology.hl7.org/CodeSystem/v2-0503	c		v2.0503
0	C	Cyclical
0	R	Reserved for future use
0	S	Sequential
>http://terminology.hl7.org/CodeSystem/v2-0504	c		v2.0504
0	EE	End related service request(s), end current service request.
0	ES	End related service request(s), start current service request.
0	SE	Start related service request(s), end current service request.
0	SS	Start related service request(s), start current service request.
>http://terminology.hl7.org/CodeSystem/v2-0505	c		v2.0505
0	#	The last service request in a cyclic group.
0	*	The first service request in a cyclic group
0	F	First service
0	L	Last service
>http://terminology.hl7.org/CodeSystem/v2-0506	c		v2.0506
0	C	Compound
0	E	Exclusive
0	N	Nurse prerogative
0	S	Simultaneous
0	T	Tapering
>http://terminology.hl7.org/CodeSystem/v2-0507	c		v2.0507
0	A	Alert provider when abnormal
0	BCC	Blind copy
0	CC	Copies requested
0	F	Film-with-patient
0	N	Notify provider when ready
>http://terminology.hl7.org/CodeSystem/v2-0508	c		v2.0508
0	AU	Autologous Unit
0	CM	CMV Negative
0	CS	CMV Safe
0	DI	Directed Unit
0	FR	Fresh unit
0	HB	Hemoglobin S Negative
0	HL	HLA Matched
0	IG	IgA Deficient
0	IR	Irradiated
0	LR	Leukoreduced
0	WA	Washed
>http://terminology.hl7.org/CodeSystem/v2-0510	c		v2.0510
0	CR	Released into inventory for general availability
0	DS	Dispensed to patient location
0	PT	Presumed transfused (dispensed and not returned)
0	RA	Returned unused/no longer needed
0	RD	Reserved and ready to dispense
0	RE	Released (no longer allocated for the patient)
0	RI	Received into inventory (for specified patient)
0	RL	Returned unused/keep linked to patient for possible use later
0	RQ	Request to dispense blood product
0	RS	Reserved (ordered and product allocated for the patient)
0	WA	Wasted (product no longer viable)
>http://terminology.hl7.org/CodeSystem/v2-0511	c		v2.0511
0	C	Record coming over is a correction and thus replaces a final status
0	D	Deletes the BPX record
0	F	Final status; Can only be changed with a corrected status
0	O	Order detail description only (no status)
0	P	Preliminary status
0	W	Post original as wrong, e.g., transmitted for wrong patient
>http://terminology.hl7.org/CodeSystem/v2-0513	c		v2.0513
0	RA	Returned unused/no longer needed
0	RL	Returned unused/keep linked to patient for possible use later
0	TR	Transfused with adverse reaction
0	TX	Transfused
0	WA	Wasted (product no longer viable)
>http://terminology.hl7.org/CodeSystem/v2-0514	c		v2.0514
0	ABOINC	ABO Incompatible Transfusion Reaction
0	ACUTHEHTR	Acute Hemolytic Transfusion Reaction
0	ALLERGIC1	Allergic Reaction - First
0	ALLERGIC2	Allergic Reaction - Recurrent
0	ALLERGICR	Allergic Reaction - Repeating
0	ANAPHYLAC	Anaphylactic Reaction
0	BACTCONTAM	Reaction to Bacterial Contamination
0	DELAYEDHTR	Delayed Hemolytic Transfusion Reaction
0	DELAYEDSTR	Delayed Serological Transfusion Reaction
0	GVHD	Graft vs Host Disease - Transfusion - Associated
0	HYPOTENS	Non-hemolytic Hypotensive Reaction
0	NONHTR1	Non-Hemolytic Fever Chill Transfusion Reaction - First
0	NONHTR2	Non-Hemolytic Fever Chill Transfusion Reaction - Recurrent
0	NONHTRREC	Non-Hemolytic Fever Chill Transfusion Reaction - Repeating
0	NONIMMUNE	Non-Immune Hemolysis
0	NONSPEC	Non-Specific, Non-Hemolytic Transfusion Reaction
0	NORXN	No Evidence of Transfusion Reaction
0	PTP	Posttransfusion Purpura
0	VOLOVER	Symptoms most likely due to volume overload
>http://terminology.hl7.org/CodeSystem/v2-0516	c		v2.0516
0	E	Error
0	F	Fatal Error
0	I	Information
0	W	Warning
>http://terminology.hl7.org/CodeSystem/v2-0517	c		v2.0517
0	HD	Inform help desk
0	NPAT	Do NOT inform patient
0	PAT	Inform patient
0	USR	Inform User
>http://terminology.hl7.org/CodeSystem/v2-0518	c		v2.0518
0	EQV	Equivalence Override
0	EXTN	Extension Override
0	INLV	Interval Override
>http://terminology.hl7.org/CodeSystem/v2-0520	c		v2.0520
0	H	High
0	L	Low
0	M	Medium
>http://terminology.hl7.org/CodeSystem/v2-0523	c		v2.0523
0	%	Indicates a percent change
0	a	Absolute Change
>http://terminology.hl7.org/CodeSystem/v2-0524	c		v2.0524
0	C	Repeating cycle of orders
0	R	Reserved for possible future use
0	S	Sequence conditions
>http://terminology.hl7.org/CodeSystem/v2-0527	c		v2.0527
0	DM	day of the month
0	DW	day of the week (begins with Monday)
0	DY	day of the year
0	HD	hour of the day
0	MY	month of the year
0	NH	minute of the hour
0	SN	second of the minute
0	WY	week of the year
>http://terminology.hl7.org/CodeSystem/v2-0528	c		v2.0528
0	AC	before meal (from lat. ante cibus)
0	ACD	before lunch (from lat. ante cibus diurnus)
0	ACM	before breakfast (from lat. ante cibus matutinus)
0	ACV	before dinner (from lat. ante cibus vespertinus)
0	HS	the hour of sleep (e.g., H18-22)
0	IC	between meals (from lat. inter cibus)
0	ICD	between lunch and dinner
0	ICM	between breakfast and lunch
0	ICV	between dinner and the hour of sleep
0	PC	after meal (from lat. post cibus)
0	PCD	after lunch (from lat. post cibus diurnus)
0	PCM	after breakfast (from lat. post cibus matutinus)
0	PCV	after dinner (from lat. post cibus vespertinus)
>http://terminology.hl7.org/CodeSystem/v2-0529	c		v2.0529
0	D	day
0	H	hour
0	L	month
0	M	minute
0	S	second
0	Y	year
>http://terminology.hl7.org/CodeSystem/v2-0530	c		v2.0530
0	AE	American Express
0	DEA	Drug Enforcement Agency
0	DOD	Department of Defense
0	MC	Master Card
0	VA	Veterans Affairs
0	VI	Visa
>http://terminology.hl7.org/CodeSystem/v2-0534	c		v2.0534
0	L	Last Rites only
0	N	No
0	O	Other
0	U	Unknown
0	Y	Yes
>http://terminology.hl7.org/CodeSystem/v2-0535	c		v2.0535
0	C	Signed CMS-1500 claim form on file, e.g., authorization for release of any medical or other information necessary to process this claim and assignment of benefits.
0	M	Signed authorization for assignment of benefits on file.
0	P	Signature generated by provider because the patient was not physically present for services.
0	S	Signed authorization for release of any medical or other information necessary to process this claim on file.
>http://terminology.hl7.org/CodeSystem/v2-0536	c		v2.0536
0	E	Expired
0	I	Inactive
0	P	Provisional
0	R	Revoked
0	V	Active/Valid
>http://terminology.hl7.org/CodeSystem/v2-0538	c		v2.0538
0	CON	Contractor
0	CST	Consultant
0	EMP	Employee
0	VOL	Volunteer
>http://terminology.hl7.org/CodeSystem/v2-0540	c		v2.0540
0	L	Leave of Absence
0	R	Retired
0	T	Termination
>http://terminology.hl7.org/CodeSystem/v2-0544	c		v2.0544
0	...	No suggested values
0	CC	Container Cracked
0	CL	Container Leaking
0	CT	Container Torn
0	SB	Seal Broken
0	XAMB	Not Ambient temperature
0	XC37	Not Body temperature
0	XCAMB	Not Critical ambient temperature
0	XCATM	Exposed to Air
0	XCFRZ	Not Critical frozen temperature
0	XCREF	Not Critical refrigerated temperature
0	XDFRZ	Not Deep frozen
0	XDRY	Not Dry
0	XFRZ	Not Frozen temperature
0	XMTLF	Metal Exposed
0	XNTR	Not Liquid nitrogen
0	XPRTL	Not Protected from light
0	XPSA	Shaken
0	XPSO	Exposed to shock
0	XREF	Not Refrigerated temperature
0	XUFRZ	Not Ultra frozen
0	XUPR	Not Upright
>http://terminology.hl7.org/CodeSystem/v2-0547	c		v2.0547
0	C	County/Parish
0	N	Country
0	S	State/Province
>http://terminology.hl7.org/CodeSystem/v2-0548	c		v2.0548
0	1	Self
0	2	Parent
0	3	Next of Kin
0	4	Durable Power of Attorney in Healthcare Affairs
0	5	Conservator
0	6	Emergent Practitioner (practitioner judging case as emergency requiring care without a consent)
0	7	Non-Emergent Practitioner (i.e. medical ethics committee)
>http://terminology.hl7.org/CodeSystem/v2-0550	c		v2.0550
0	ACET	Acetabulum
0	ACHIL	Achilles
0	ADB	Abdomen
0	ADE	Adenoids
0	ADR	Adrenal
0	AMN	Amniotic fluid
0	AMS	Amniotic Sac
0	ANAL	Anal
0	ANKL	Ankle
0	ANTEC	Antecubital
0	ANTECF	Antecubital Fossa
0	ANTR	Antrum
0	ANUS	Anus
0	AORTA	Aorta
0	APDX	Appendix
0	AR	Aortic Rim
0	AREO	Areola
0	ARM	Arm
0	ARTE	Artery
0	ASCIT	Ascites
0	ASCT	Ascitic Fluid
0	ATR	Atrium
0	AURI	Auricular
0	AV	Aortic Valve
0	AXI	Axilla
0	BACK	Back
0	BARTD	Bartholin Duct
0	BARTG	Bartholin Gland
0	BCYS	Brain Cyst Fluid
0	BDY	Body, Whole
0	BID	Bile Duct
0	BIFL	Bile fluid
0	BLAD	Bladder
0	BLD	Blood, Whole
0	BLDA	Blood, Arterial
0	BLDC	Blood, Capillary
0	BLDV	Blood, Venous
0	BLOOD	Blood
0	BMAR	Bone marrow
0	BON	Bone
0	BOWEL	Bowel
0	BOWLA	Bowel, Large
0	BOWSM	Bowel, Small
0	BPH	Basophils
0	BRA	Brachial
0	BRAIN	Brain
0	BRO	Bronchial
0	BROCH	Bronchiole/Bronchiolar
0	BRONC	Bronchus/Bronchial
0	BROW	Eyebrow
0	BRST	Breast
0	BRSTFL	Breast fluid
0	BRTGF	Bartholin Gland Fluid
0	BRV	Broviac
0	BUCCA	Buccal
0	BURSA	Bursa
0	BURSF	Bursa Fluid
0	BUTT	Buttocks
0	CALF	Calf
0	CANAL	Canal
0	CANLI	Canaliculis
0	CANTH	Canthus
0	CARO	Carotid
0	CARP	Carpal
0	CAVIT	Cavity
0	CBLD	Blood, Cord
0	CDM	Cardiac Muscle
0	CDUCT	Common Duct
0	CECUM	Cecum/Cecal
0	CERVUT	Cervix/Uterus
0	CHE	Cavity, Chest
0	CHEEK	Cheek
0	CHES	Chest
0	CHEST	Chest Tube
0	CHESTÂ 	Chest Tube
0	CHIN	Chin
0	CIRCU	Circumcision Site
0	CLAVI	Clavicle/Clavicular
0	CLIT	Clitoris
0	CLITO	Clitoral
0	CNL	Cannula
0	COCCG	Coccygeal
0	COCCY	Coccyx
0	COLON	Colon
0	COLOS	Colostomy
0	CONJ	Conjunctiva
0	COR	Cord
0	CORAL	Coral
0	CORD	Cord Blood
0	CORN	Cornea
0	COS	Colostomy Stoma
0	CRANE	Cranium, ethmoid
0	CRANF	Cranium, frontal
0	CRANO	Cranium, occipital
0	CRANP	Cranium, parietal
0	CRANS	Cranium, sphenoid
0	CRANT	Cranium, temporal
0	CSF	Cerebral Spinal Fluid
0	CUBIT	Cubitus
0	CUFF	Cuff
0	CULD	Cul De Sac
0	CULDO	Culdocentesis
0	CVX	Cervix
0	DELT	Deltoid
0	DEN	Dental Gingiva
0	DENTA	Dental
0	DIAF	Dialysis Fluid
0	DIGIT	Digit
0	DISC	Disc
0	DORS	Dorsum/Dorsal
0	DPH	Diaphragm
0	DUFL	Duodenal Fluid
0	DUODE	Duodenum/Duodenal
0	DUR	Dura
0	EAR	Ear
0	EARBI	Ear bone, incus
0	EARBM	Ear bone, malleus
0	EARBS	Ear bone,stapes
0	EARLO	Ear Lobe
0	EC	Endocervical
0	ELBOW	Elbow
0	ELBOWJ	Elbow Joint
0	ENDC	Endocardium
0	ENDM	Endometrium
0	EOLPH	endolpthamitis
0	EOS	Eosinophils
0	EPD	Epididymis
0	EPICA	Epicardial
0	EPICM	Epicardium
0	EPIDU	Epidural
0	EPIGL	Epiglottis
0	ESO	Esophagus
0	ESOPG	Esophageal
0	ET	Endotracheal
0	ETHMO	Ethmoid
0	EUR	Endourethral
0	EYE	Eye
0	EYELI	Eyelid
0	FACE	Face
0	FALLT	Fallopian Tube
0	FBINC	Facial bone, inferior nasal concha
0	FBLAC	Facial bone, lacrimal
0	FBMAX	Facial bone, maxilla
0	FBNAS	Facial bone, nasal
0	FBPAL	Facial bone, palatine
0	FBVOM	Facial bone, vomer
0	FBZYG	Facial bone, zygomatic
0	FEMOR	Femoral
0	FEMUR	Femur
0	FET	Fetus
0	FIBU	Fibula
0	FING	Finger
0	FINGN	Finger Nail
0	FMH	Femoral Head
0	FOL	Follicle
0	FOOT	Foot
0	FOREA	Forearm
0	FOREH	Forehead
0	FORES	Foreskin
0	FOURC	Fourchette
0	GB	Gall Bladder
0	GEN	Genital
0	GENC	Genital Cervix
0	GENL	Genital Lochia
0	GL	Genital Lesion
0	GLAND	Gland
0	GLANS	Glans
0	GLUT	Gluteus
0	GLUTE	Gluteal
0	GLUTM	Gluteus Medius
0	GROIN	Groin
0	GUM	Gum
0	GVU	Genital - Vulva
0	HAL	Hallux
0	HAND	Hand
0	HAR	Hair
0	HART	Heart
0	HEAD	Head
0	HEEL	Heel
0	HEM	Hemorrhoid
0	HIP	Hip
0	HIPJ	Hip Joint
0	HUMER	Humerus
0	HV	Heart Valve
0	HVB	Heart Valve, Bicuspid
0	HVT	Heart Valve, Tricuspid
0	HYMEN	Hymen
0	ICX	Intracervical
0	ILC	Ileal Conduit
0	ILCON	Ilical Conduit
0	ILCR	Iliac Crest
0	ILE	Ileal Loop
0	ILEOS	Ileostomy
0	ILEUM	Ileum
0	ILIAC	Iliac
0	INASA	Intranasal
0	INGUI	Inguinal
0	INSTL	Intestine, Large
0	INSTS	Intestine, Small
0	INT	Intestine
0	INTRO	Introitus
0	INTRU	Intrauterine
0	ISCHI	Ischium
0	ISH	Loop, Ishial
0	JAW	Jaw
0	JUGE	Jugular, External
0	JUGI	Jugular, Internal
0	KIDN	Kidney
0	KIDNÂ 	Kidney
0	KNEE	Knee
0	KNEEF	Knee Fluid
0	KNEEJ	Knee Joint
0	LABIA	Labia
0	LABMA	Labia Majora
0	LABMI	Labia Minora
0	LACRI	Lacrimal
0	LAM	Lamella
0	LARYN	Larynx
0	LEG	Leg
0	LENS	Lens
0	LING	Lingual
0	LINGU	Lingula
0	LIP	Lip
0	LIVER	Liver
0	LMN	Lumen
0	LN	Lymph Node
0	LNG	Lymph Node, Groin
0	LOBE	Lobe
0	LOCH	Lochia
0	LUMBA	Lumbar
0	LUNG	Lung
0	LYM	Lymphocytes
0	MAC	Macrophages
0	MALLE	Malleolus
0	MANDI	Mandible/Mandibular
0	MAR	Marrow
0	MAST	Mastoid
0	MAXIL	Maxilla/Maxillary
0	MAXS	Maxillary Sinus
0	MEATU	Meatus
0	MEC	Meconium
0	MEDST	Mediastinum
0	MEDU	Medullary
0	METAC	Metacarpal
0	METAT	Metatarsal
0	MILK	Milk, Breast
0	MITRL	Mitral Valve
0	MOLAR	Molar
0	MONSU	Mons Ureteris
0	MONSV	Mons Veneris(Mons Pubis)
0	MOU	Membrane
0	MOUTH	Mouth
0	MP	Mons Pubis
0	MPB	Meninges
0	MRSA2	Mrsa:
0	MYO	Myocardium
0	NAIL	Nail
0	NAILB	Nail Bed
0	NAILF	Nail, Finger
0	NAILT	Nail, Toe
0	NARES	Nares
0	NASL	Nasal
0	NAVEL	Navel
0	NECK	Neck
0	NERVE	Nerve
0	NIPPL	Nipple
0	NLACR	Nasolacrimal
0	NOS	Nose (Nasal Passage)
0	NOSE	Nose/Nose(outside)
0	NOSTR	Nostril
0	NP	Nasopharyngeal/Nasopharynx
0	NSS	Nasal Septum
0	NTRAC	Nasotracheal
0	OCCIP	Occipital
0	OLECR	Olecranon
0	OMEN	Omentum
0	ORBIT	Orbit/Orbital
0	ORO	Oropharynx
0	OSCOX	Os coxa (pelvic girdle)
0	OVARY	Ovary
0	PAFL	Pancreatic Fluid
0	PALAT	Palate
0	PALM	Palm
0	PANAL	Perianal/Perirectal
0	PANCR	Pancreas
0	PARAT	Paratracheal
0	PARIE	Parietal
0	PARON	Paronychia
0	PAROT	Parotid/Parotid Gland
0	PAS	Parasternal
0	PATEL	Patella
0	PCARD	Pericardium
0	PCLIT	Periclitoral
0	PELV	Pelvis
0	PENIS	Penis
0	PENSH	Penile Shaft
0	PER	Peritoneal
0	PERI	Pericardial Fluid
0	PERIH	Perihepatic
0	PERIN	Perineal Abscess
0	PERIS	Perisplenic
0	PERIT	Peritoneum
0	PERIU	Periurethal
0	PERIV	Perivesicular
0	PERRA	Perirectal
0	PERT	Peritoneal Fluid
0	PHALA	Phalanyx
0	PILO	Pilonidal
0	PINNA	Pinna
0	PLACF	Placenta (Fetal Side)
0	PLACM	Placenta (Maternal Side)
0	PLANT	Plantar
0	PLATH	Palate, Hard
0	PLATS	Palate, Soft
0	PLC	Placenta
0	PLEU	Pleural Fluid
0	PLEUR	Pleura
0	PLR	Pleural Fluid (Thoracentesis Fld)
0	PNEAL	Perineal
0	PNEPH	Perinephric
0	PNM	Perineum
0	POPLI	Popliteal
0	PORBI	Periorbital
0	PREAU	Preauricular
0	PRERE	Prerenal
0	PROS	Prostatic Fluid
0	PRST	Prostate Gland
0	PTONS	Peritonsillar
0	PUBIC	Pubic
0	PUL	Pulmonary Artery
0	RADI	Radial
0	RADIUS	Radius
0	RBC	Red Blood Cells
0	RECTL	Rectal
0	RECTU	Rectum
0	RENL	Renal
0	RIB	Rib
0	RNP	Renal Pelvis
0	RPERI	Retroperitoneal
0	SAC	Uterine Cul/De/Sac
0	SACIL	Sacroiliac
0	SACRA	Sacral
0	SACRO	Sacrococcygeal
0	SACRU	Sacrum
0	SALGL	Salivary Gland
0	SCALP	Scalp
0	SCAPU	Scapula/Scapular
0	SCLAV	Supraclavicle/Supraclavicular
0	SCLER	Sclera
0	SCLV	Sub Clavian
0	SCROT	Scrotum/Scrotal
0	SDP	Subdiaphramatic
0	SEM	Seminal Fluid
0	SEMN	Semen
0	SEPTU	Septum/Septal
0	SEROM	Seroma
0	SGF	Subgaleal Fluid
0	SHIN	Shin
0	SHOL	Shoulder
0	SHOLJ	Sholder Joint
0	SIGMO	Sigmoid
0	SINUS	Sinus
0	SKENE	Skene's Gland
0	SKM	Skeletal Muscle
0	SKULL	Skull
0	SOLE	Sole
0	SPCOR	Spinal Cord
0	SPHEN	Sphenoid
0	SPLN	Spleen
0	SPRM	Spermatozoa
0	SPX	Supra Cervical
0	STER	Sternum/Sternal
0	STOM	Stoma
0	STOMA	Stomach
0	STOOLL	Liquid Stool
0	STUMP	Stump
0	SUB	Subdural
0	SUBD	Subdural Fluid
0	SUBM	Submandibular
0	SUBME	Submental
0	SUBPH	Subphrenic
0	SUBX	Submaxillary
0	SUPB	Suprapubic Specimen
0	SUPRA	Suprapubic
0	SWT	Sweat
0	SWTG	Sweat Gland
0	SYN	Synovial Fluid
0	SYNOL	Synovial
0	SYNOV	Synovium
0	TARS	Tarsal
0	TBRON	Transbronchial
0	TCN	Transcarina Asp
0	TDUCT	Tear Duct
0	TEAR	Tears
0	TEMPL	Temple
0	TEMPO	Temporal
0	TESTI	Testicle(Testis)
0	THIGH	Thigh
0	THM	Thymus
0	THORA	Thorax/Thoracic/Thoracentesis
0	THRB	Throat
0	THUMB	Thumb
0	THYRD	Thyroid
0	TIBIA	Tibia
0	TML	Temporal Lobe
0	TNL	Thumbnail
0	TOE	Toe
0	TOEN	Toe Nail
0	TONG	Tongue
0	TONS	Tonsil
0	TOOTH	Tooth
0	TRCHE	Trachea/Tracheal
0	TSK	Tooth Socket
0	ULNA	Ulna/Ulnar
0	UMB	Umbilical Blood
0	UMBL	Umbilicus/Umbilical
0	URET	Ureter
0	URTH	Urethra
0	USTOM	Stoma, Urinary
0	UTER	Uterus
0	UTERI	Uterine
0	VAGIN	Vagina/Vaginal
0	VAL	Valve
0	VAS	Vas Deferens
0	VASTL	Vastus Lateralis
0	VAULT	Vault
0	VCSF	Ventricular CSF
0	VCUFF	Vaginal Cuff
0	VEIN	Vein
0	VENTG	Ventragluteal
0	VERMI	Vermis Cerebelli
0	VERTC	Vertebra, cervical
0	VERTL	Vertebra, lumbar
0	VERTT	Vertebra, thoracic
0	VESCL	Vesicular
0	VESFLD	Vesicular Fluid
0	VESI	Vesicle
0	VESTI	Vestibule(Genital)
0	VGV	Vaginal Vault
0	VITR	Vitreous Fluid
0	VOC	Vocal Cord
0	VULVA	Vulva
0	WBC	Leukocytes
0	WRIST	Wrist
0	 	External Jugular
0	Â 	External Jugular
>http://terminology.hl7.org/CodeSystem/v2-0553	c		v2.0553
0	AA	Authorization request for inpatient admission
0	AI	Combined Authorization and Adjudication request
0	CA	Cancel Authorization request
0	CG	Cancel Invoice Product/Service Group
0	CL	Cancel Invoice Product/Service Line Item
0	CN	Cancel Invoice
0	CP	Copy of Invoice
0	CQ	Coverage Register Query
0	EA	Authorization request for inpatient stay extension
0	OA	Original Authorization
0	OR	Original Invoice
0	PA	Pre-Authorization
0	PD	Pre-Determination Invoice
0	RA	Re-Assessment
0	RC	Referral Pre-Authorization
0	RU	Referral authorization
0	SA	Special Authorization
>http://terminology.hl7.org/CodeSystem/v2-0554	c		v2.0554
0	LATE	Late Invoice
0	NORM	Normal submission
0	SUB	Subscriber coverage problem
>http://terminology.hl7.org/CodeSystem/v2-0555	c		v2.0555
0	BK	Block
0	FN	Final
0	FS	Fee for Service
0	GP	Group
0	IN	Information Only
0	NP	Non Patient
0	PA	Partial
0	SL	Salary
0	SS	By Session
0	SU	Supplemental
>http://terminology.hl7.org/CodeSystem/v2-0556	c		v2.0556
0	AMB	AMBULATORY CARE
0	DENT	DENTAL
>http://terminology.hl7.org/CodeSystem/v2-0557	c		v2.0557
0	EMPL	Employer
0	ORG	Payee Organization
0	PERS	Person
0	PPER	Pay Person
>http://terminology.hl7.org/CodeSystem/v2-0558	c		v2.0558
0	FM	Family Member
0	GT	Guarantor
0	PT	Patient
0	SB	Subscriber
>http://terminology.hl7.org/CodeSystem/v2-0559	c		v2.0559
0	D	Denied
0	P	Processed
0	R	Rejected
>http://terminology.hl7.org/CodeSystem/v2-0561	c		v2.0561
0	CLCTR	Claim Center
0	DGAPP	Diagnostic Approval Number
0	DTCTR	Data Center Number
0	ENC	Encounter Number
0	GFTH	Good Faith Indicator
0	OOP	Out of Province Indicator
0	SEQ	Sequence Number
>http://terminology.hl7.org/CodeSystem/v2-0562	c		v2.0562
0	DFADJ	Deferred Adjudication Processing
0	EFORM	Electronic form to follow
0	FAX	Fax to follow
0	PAPER	Paper documentation to follow
0	PYRDELAY	Delayed by a Previous Payer
0	RTADJ	Real Time Adjudication Processing
>http://terminology.hl7.org/CodeSystem/v2-0564	c		v2.0564
0	EA	Edit/Adjudication Response
0	IN	Information
0	PA	Provider Adjustment
0	PR	Processing Result
>http://terminology.hl7.org/CodeSystem/v2-0565	c		v2.0565
0	DISP	Dispensing Fee
0	GST	Goods and Services Tax
0	HST	Harmonized Sales Tax
0	MKUP	Mark up Fee
0	PST	Provincial Sales Tax
>http://terminology.hl7.org/CodeSystem/v2-0566	c		v2.0566
0	GRN	Granulocytes
0	LYM	Lymphocytes
0	PLS	Plasma
0	PLT	Platelets
0	PSC	Peripheral Stem Cells
0	RBC	Red Blood Cells
0	WBL	Whole Blood
>http://terminology.hl7.org/CodeSystem/v2-0569	c		v2.0569
0	EOB	Print on EOB
0	PAT	Inform Patient
0	PRO	Inform Provider
>http://terminology.hl7.org/CodeSystem/v2-0570	c		v2.0570
0	CASH	Cash
0	CCCA	Credit Card
0	CCHK	Cashier's Check
0	CDAC	Credit/Debit Account
0	CHCK	Check
0	DDPO	Direct Deposit
0	DEBC	Debit Card
0	SWFT	Society for Worldwide Interbank Financial Telecommunications (S.W.I.F.T.)
0	TRAC	Traveler's Check
0	VISN	VISA Special Electronic Funds Transfer Network
>http://terminology.hl7.org/CodeSystem/v2-0571	c		v2.0571
0	ACK	Acknowledge
0	ADJ	Adjudicated with Adjustments
0	ADJSUB	Adjudicated as Submitted
0	ADJZER	Adjudicated to Zero
0	PAID	Paid
0	PEND	Pending
0	PRED	Pre-Determination
0	REJECT	Reject
>http://terminology.hl7.org/CodeSystem/v2-0572	c		v2.0572
0	RVAT	Registered in VAT register
0	UVAT	Unregistered in VAT register
>http://terminology.hl7.org/CodeSystem/v2-0615	c		v2.0615
0	KERB	Kerberos Service Ticket
0	SAML	Authenticated User Identity Assertion
>http://terminology.hl7.org/CodeSystem/v2-0616	c		v2.0616
0	C	Corrected
0	E	Added in error
0	M	Moved
0	R	On request
>http://terminology.hl7.org/CodeSystem/v2-0617	c		v2.0617
0	C	Classification
0	M	Mailing
0	V	Visit
>http://terminology.hl7.org/CodeSystem/v2-0618	c		v2.0618
0	LI	Listed
0	UL	Unlisted (Should not appear in directories)
0	UP	Unpublished
>http://terminology.hl7.org/CodeSystem/v2-0625	c		v2.0625
0	1	Active
0	2	Pending Inactive
0	3	Inactive
>http://terminology.hl7.org/CodeSystem/v2-0634	c		v2.0634
0	CRT	Critical
>http://terminology.hl7.org/CodeSystem/v2-0642	c		v2.0642
0	D	DOP/DOQ
0	M	MIN/MAX
0	O	Override
>http://terminology.hl7.org/CodeSystem/v2-0651	c		v2.0651
0	CST	Cost
0	TME	Time
>http://terminology.hl7.org/CodeSystem/v2-0653	c		v2.0653
0	1	mm/dd/yy
0	2	yy.mm.dd
0	3	dd/mm/yy
0	4	dd.mm.yy
0	5	yy/mm/dd
0	6	Yymmdd
>http://terminology.hl7.org/CodeSystem/v2-0657	c		v2.0657
0	1	EO Gas Sterilizer
0	2	Steam Sterilizer
0	3	Peracetic Acid
>http://terminology.hl7.org/CodeSystem/v2-0659	c		v2.0659
0	1	OR Mode Without Operator
0	2	OR Mode with Operator
0	3	CPD Mode Without Operator
0	4	CPD Mode With Operator
0	5	Offline Mode
>http://terminology.hl7.org/CodeSystem/v2-0667	c		v2.0667
0	0	Real Time Values
0	1	Historic Values
>http://terminology.hl7.org/CodeSystem/v2-0669	c		v2.0669
0	LCC	Load is Complete
0	LCN	Load Canceled
0	LCP	Load In Process
0	LLD	Building a Load
>http://terminology.hl7.org/CodeSystem/v2-0682	c		v2.0682
0	0	Ready
0	1	Not Ready
>http://terminology.hl7.org/CodeSystem/v2-0702	c		v2.0702
0	2RS	Second Rinse
0	ANR	Anesthesia/Respiratory
0	BDP	Bedpans
0	BWD	Bowie-Dick Test
0	CMW	Chemical Wash
0	COD	Code
0	CRT	Cart Wash
0	DEC	Decontamination
0	DRT	Dart
0	DRW	Dart Warm-up Cycle
0	EOH	EO High Temperature
0	EOL	EO Low Temperature
0	EXP	Express
0	FLS	Flash
0	GLS	Glassware
0	GNP	Gen. Purpose
0	GRV	Gravity
0	GTL	Gentle
0	ISO	Isothermal
0	IST	Instrument Wash
0	LKT	Leak Test
0	LQD	Liquid
0	OPW	Optional Wash
0	PEA	Peracetic Acid
0	PLA	Plastic Goods Wash
0	PRV	Prevac
0	RNS	Rinse
0	SFP	Steam Flush Pressure Pulse
0	THR	Thermal
0	TRB	Tray/Basin
0	UTL	Utensil Wash
0	WFP	Wrap/Steam Flush Pressure Pulse (Wrap/SFPP)
>http://terminology.hl7.org/CodeSystem/v2-0717	c		v2.0717
0	ALL	All
0	DEM	All demographic data
0	DRG	Drug
0	HIV	HIV status and results
0	LOC	Patient Location
0	NO	None
0	OI	Opt in all registries (HIPAA)
0	OO	Opt out all registries (HIPAA)
0	PID-17	Religion
0	PID-7	Date of Birth
0	PSY	Psychiatric Mental health
0	SMD	Sensitive medical data
0	STD	Sexually transmitted diseases
>http://terminology.hl7.org/CodeSystem/v2-0719	c		v2.0719
0	DIA	Diagnosis-related
0	EMP	Employee of this organization
0	ORG	Organizational policy or requirement
0	PAT	Patient Request
0	PHY	Physician Request
0	REG	Regulatory requirement
0	VIP	Very important person or celebrity
>http://terminology.hl7.org/CodeSystem/v2-0725	c		v2.0725
0	APT	Appointment
0	ARQ	Appointment Request
0	EVN	Event
0	EVN.CRT	Event Criterion
0	EXP	Expectation
0	INT	Intent
0	PRMS	Promise
0	PRP	Proposal
0	RQO	Request-Order
>http://terminology.hl7.org/CodeSystem/v2-0728	c		v2.0728
0	0	Nothing obvious
0	1	Low
0	2	Moderate
0	3	High
0	4	Very high
>http://terminology.hl7.org/CodeSystem/v2-0731	c		v2.0731
0	0	Valid code
0	1	Invalid code
0	2	Two primary diagnosis codes
0	3	Invalid for this gender
0	4	Invalid for this age
>http://terminology.hl7.org/CodeSystem/v2-0734	c		v2.0734
0	0	Normal grouping
0	1	Invalid or missing primary diagnosis
0	2	Diagnosis is not allowed to be primary
0	3	Data does not fulfill DRG criteria
0	4	Invalid age, admission date, date of birth or discharge date
0	5	Invalid gender
0	6	Invalid discharge status
0	7	Invalid weight ad admission
0	8	Invalid length of stay
0	9	Invalid field "same day"
>http://terminology.hl7.org/CodeSystem/v2-0739	c		v2.0739
0	1	Normal length of stay
0	2	Short length of stay
0	3	Long length of stay
>http://terminology.hl7.org/CodeSystem/v2-0742	c		v2.0742
0	00	Effective weight calculated
0	01	Hospital specific contract
0	03	Eeffective weight for transfer/referral calculated
0	04	Referral from other hospital based on a cooperation (no DRG reimbursement)
0	05	Invalid length of stay
0	10	No information/entry in cost data for this DRG
0	11	No relative weight found for department (type)
>http://terminology.hl7.org/CodeSystem/v2-0749	c		v2.0749
0	0	Valid code; not used for grouping
0	1	Valid code; used for grouping
0	2	Invalid code; not used for grouping
0	3	Invalid code; code is relevant for grouping
>http://terminology.hl7.org/CodeSystem/v2-0755	c		v2.0755
0	0	No weight reported at admission used for grouping
0	1	Weight reported at admission used for grouping
0	2	Default weight (>2499g) used for grouping
>http://terminology.hl7.org/CodeSystem/v2-0757	c		v2.0757
0	0	Respiration minutes not used for grouping
0	1	Listed respiration minutes used for grouping
0	2	OPS code value used for grouping
>http://terminology.hl7.org/CodeSystem/v2-0759	c		v2.0759
0	0	Admission status is valid; used for grouping
0	1	Admission status is valid; not used for grouping
0	2	Admission status is invalid; not used for grouping
0	3	Admission status is invalid; default value used for grouping
>http://terminology.hl7.org/CodeSystem/v2-0761	c		v2.0761
0	0	Valid code
0	1	Invalid code
0	2	Not used
0	3	Invalid for this gender
0	4	Invalid for this age
>http://terminology.hl7.org/CodeSystem/v2-0763	c		v2.0763
0	0	Neither operation relevant nor non-operation relevant procedure
0	1	Operation relevant procedure
0	2	Non-operation relevant procedure
>http://terminology.hl7.org/CodeSystem/v2-0776	c		v2.0776
0	A	Active
0	I	Inactive
0	P	Pending Inactive
>http://terminology.hl7.org/CodeSystem/v2-0778	c		v2.0778
0	EQP	Equipment
0	IMP	Implant
0	MED	Medication
0	SUP	Supply
0	TDC	Tubes, Drains, and Catheters
>http://terminology.hl7.org/CodeSystem/v2-0790	c		v2.0790
0	AMA	American Medical Association
0	FDA	Food and Drug Administration
>http://terminology.hl7.org/CodeSystem/v2-0793	c		v2.0793
0	SMDA	Safe Medical Devices Act
>http://terminology.hl7.org/CodeSystem/v2-0806	c		v2.0806
0	EOG	Ethylene Oxide Gas
0	PCA	Peracetic acid
0	STM	Steam
>http://terminology.hl7.org/CodeSystem/v2-0818	c		v2.0818
0	BX	Box
0	CS	Case
0	EA	Each
0	SET	Set
>http://terminology.hl7.org/CodeSystem/v2-0834	c		v2.0834
0	application	Application data
0	audio	Audio data
0	image	Image data
0	model	Model data
0	multipart	MIME multipart package
0	text	Text data
0	video	Video data
>http://terminology.hl7.org/CodeSystem/v2-0868	c		v2.0868
0	C	Corrected
0	E	Added in error
0	M	Moved
0	N	No longer in service
0	R	On request
>http://terminology.hl7.org/CodeSystem/v2-0871	c		v2.0871
0	COR	Corrosive
0	EXP	Explosive
0	FLA	Flammable
0	INJ	Injury Hazard
0	RAD	Radioactive
0	TOX	Toxic
0	UNK	Unknown
>http://terminology.hl7.org/CodeSystem/v2-0881	c		v2.0881
0	B	Both
0	P	Professional Part
0	T	Technical Part
>http://terminology.hl7.org/CodeSystem/v2-0882	c		v2.0882
0	E	Employed
0	SE	Self-employed
>http://terminology.hl7.org/CodeSystem/v2-0894	c		v2.0894
0	L	Left
0	R	Right
>http://terminology.hl7.org/CodeSystem/v2-0895	c		v2.0895
0	E	Exempt
0	N	No
0	U	Unknown
0	W	Not applicable
0	Y	Yes
>http://terminology.hl7.org/CodeSystem/v2-0904	c		v2.0904
0	BCV	Bank Card Validation Number
0	CCS	Credit Card Security code
0	VID	Version ID
>http://terminology.hl7.org/CodeSystem/v2-0905	c		v2.0905
0	INV	Inventoried
0	ONH	On Hold
0	PRC	Processing
0	REJ	Rejected
0	TRN	In Transit
0	TTL	Triaged to Lab
>http://terminology.hl7.org/CodeSystem/v2-0906	c		v2.0906
0	A	ASAP - As soon as possible, next highest priority after stat
0	CR	Callback results - filler should contact the placer as soon as results are available, even for preliminary results
0	CS	Callback for scheduling - Filler should contact the placer (or target) to schedule the service.
0	CSP	Callback placer for scheduling - filler should contact the placer to schedule the service
0	CSR	Contact recipient for scheduling - Filler should contact the service recipient (target) to schedule the service
0	EL	Elective - Beneficial to the patient but not essential for survival.
0	EM	Emergency - An unforeseen combination of circumstances or the resulting state that calls for immediate action
0	P	Preop - Used to indicate that a service is to be performed prior to a scheduled surgery. When ordering a service and using the pre-op priority, a check is done to see the amount of time that must be allowed for performance of the service. When the order
0	PRN	As needed - An "as needed" order should be accompanied by a description of what constitutes a need. This description is represented by an observation service predicate as a precondition.
0	R	Routine - Routine service, do at usual work hours
0	RR	Rush reporting - A report should be prepared and sent as quickly as possible
0	S	Stat - With highest priority (e.g. emergency).
0	T	Timing critical - It is critical to come as close as possible to the requested time (e.g. for a through antimicrobial level).
0	UD	Use as directed - Drug is to be used as directed by the prescriber.
0	UR	Urgent - Calls for prompt action
>http://terminology.hl7.org/CodeSystem/v2-0907	c		v2.0907
0	B	Business - Since the service class can represent knowledge structures that may be considered a trade or business secret, there is sometimes (though rarely) the need to flag those items as of business level confidentiality. However, no patient related inf
0	C	Celebrity - Celebrities are people of public interest (VIP) including employees, whose information require special protection.
0	D	Clinician - Only clinicians may see this item, billing and administration persons can not access this item without special permission.
0	ETH	Substance abuse related - Alcohol/drug-abuse related item
0	HIV	HIV Related - HIV and AIDS related item
0	I	Individual - Access only to individual persons who are mentioned explicitly as actors of this service and whose actor type warrants that access (cf. to actor typed code).
0	L	Low - No patient record item can be of low confidentiality. However, some service objects are not patient related and therefore may have low confidentiality.
0	N	Normal - Normal confidentiality rules (according to good health care practice) apply, that is, only authorized individuals with a legitimate medical or business need may access this item.
0	PSY	Psychiatry related - Psychiatry related item
0	R	Restricted - Restricted access, e.g. only to providers having a current care relationship to the patient.
0	S	Sensitive - Information for which the patient seeks heightened confidentiality. Sensitive information is not to be shared with family members. Information reported by the patient about family members is sensitive by default. Flag can be set or cleared
0	SDV	Sexual and domestic violence related - Sexual assault / domestic violence related item
0	T	Taboo - Information not to be disclosed or discussed with patient except through physician assigned to patient in this case. This is usually a temporary constraint only; example use is a new fatal diagnosis or finding, such as malignancy or HIV.
0	V	Very restricted - Very restricted access as declared by the Privacy Officer of the record holder.
>http://terminology.hl7.org/CodeSystem/v2-0909	c		v2.0909
0	SID	Share In1 Day -<p>Share result regardless of reference/therapeutic range after 1 or more business day as agreed to by the systems in play.
0	SIDC	Share in 1 Day Conditionally -<p>Share result in reference ranges/therapeutic with patient after 1 or more business day as agreed to by the systems in play.<p>Withhold result out of reference/therapeutic range until physician release
0	SIMM	Share Immediately -<p>Share result with patient immediately
0	STBD	Share To Be Determined -<p>Category to be determined
0	SWNL	Share Within Normal Limits -<p>Share result in reference/therapeutic range with patient immediately<p>Share result out of reference/therapeutic ranges with patient after 1 or more business day as agreed to by the systems in play.
0	SWTH	Share Withhold -<p>Withhold result regardless of reference/therapeutic ranges
>http://terminology.hl7.org/CodeSystem/v2-0912	c		v2.0912
0	AAP	Alert Acknowledging Provider
0	AC	Administration Cosigner
0	AD	Admitting Provider
0	AHP	Authorized Performing Health Professional
0	AI	Assistant/Alternate Interpreter
0	AP	Administering Provider
0	APO	Authorized Performing Provider Organization
0	ARI	Assistant Result Interpreter
0	AT	Attending Provider
0	AUT	Author/Event Initiator
0	CP	Consulting Provider
0	DP	Dispensing Provider
0	EARI	Expected Assistant Result Interpreter
0	EP	Entering Person
0	EPRI	Expected Principal Result Interpreter
0	EQUIP	Equipment
0	FHCP	Family Health Care Professional
0	MDIR	Medical Director
0	OP	Ordering Provider
0	OS	Outside Site(s) Where Observation May Be Performed
0	PB	Packed by
0	PH	Pharmacist
0	PI	Primary Interpreter
0	PO	Performing Organization
0	POMD	Performing Organization Medical Director
0	PP	Primary Care Provider
0	PPH	Patient Preferred Pharmacy
0	PRI	Principal Result Interpreter
0	RCT	Results Copies To
0	RHP	Referring Health Professional
0	RO	Responsible Observer
0	RP	Referring Provider
0	RPO	Referring Provider Organization
0	RT	Referred to Provider
0	SB	Send by
0	SC	Specimen Collector
0	TN	Technician
0	TR	Transcriptionist
0	VP	Verifier (Verifying Person)
0	VPS	Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
0	VTS	Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)
0	WAY	Waypoint
0	WAYR	Waypoint Recipient
>http://terminology.hl7.org/CodeSystem/v2-0914	c		v2.0914
0	AP	Analysis Process
0	IM	Information Management
0	L	Laboratory
0	NA	Not Applicable
0	PD	Placer Data
>http://terminology.hl7.org/CodeSystem/v2-0916	c		v2.0916
0	F	Patient was fasting prior to the procedure.
0	FNA	Fasting not asked of the patient at time of procedure.
0	NF	The patient indicated they did not fast prior to the procedure.
0	NG	Not Given - Patient was not asked at the time of the procedure.
>http://terminology.hl7.org/CodeSystem/v2-0917	c		v2.0917
0	C	Supplemental
0	L	Loading
>http://terminology.hl7.org/CodeSystem/v2-0918	c		v2.0918
0	C	Continuous
0	P	PCA Only
0	PC	PCA + Continuous
>http://terminology.hl7.org/CodeSystem/v2-0919	c		v2.0919
0	D	In some cases, this test should be only exclusively with like tests (examples are cyto or pathology)
0	N	This test can be included with any number of other tests
0	Y	This test should be exclusive
>http://terminology.hl7.org/CodeSystem/v2-0920	c		v2.0920
0	A	Alternate
0	P	Preferred
>http://terminology.hl7.org/CodeSystem/v2-0921	c		v2.0921
0	ADM	Admitting
0	PROC	Procedure
0	SERV	Service
>http://terminology.hl7.org/CodeSystem/v2-0922	c		v2.0922
0	IR	Initial Request
0	RA	Request for Appeal
0	RE	Request for Extension
>http://terminology.hl7.org/CodeSystem/v2-0923	c		v2.0923
0	ABR	Aborted Run: Process interrupted after the Phlebotomist inserts the needle in the Donor's arm
0	NIN	Process was not interrupted
0	WOT	Walk Out: Process interrupted before the Phlebotomist inserts the needle in the Donor's arm
>http://terminology.hl7.org/CodeSystem/v2-0924	c		v2.0924
0	A	Annual
0	D	Per Day
0	M	Per Month
0	O	Duration of the Order
0	PL	Patients Lifetime
0	WK	Per Week
>http://terminology.hl7.org/CodeSystem/v2-0925	c		v2.0925
0	ACN	Air Contamination
0	CLT	Clotted
0	COL	Collapse
0	DAK	Defective Apheresis Kit
0	DBG	Defective Bag
0	DMT	Defective Instrument
0	DND	Defective Needle
0	INF	Infiltration
0	IPF	Instrument Power Failure
0	MIS	Missed / in tissue
0	NAD	Needle adjustment (this may not end a procedure, if successful will impact component production)
0	PFL	Poor flow
0	VSM	Vein Spasm
>http://terminology.hl7.org/CodeSystem/v2-0926	c		v2.0926
0	NDR	Not Drawn
0	SUC	Successful
0	UL5	Unsuccessful Less than 50 ml drawn
>http://terminology.hl7.org/CodeSystem/v2-0927	c		v2.0927
0	B	Both Arms
0	L	Left Arm
0	R	Right Arm
>http://terminology.hl7.org/CodeSystem/v2-0933	c		v2.0933
0	2RC	Double Red Cells
0	GRN	Granulocytes
0	HEM	Hemachromatosis
0	HPC	Hematopoietic Progenitor Cells
0	LYM	Lymphocytes
0	PLS	Plasma
0	PLT	Platelets
0	PNP	Platelets and Plasma
0	PNR	Platelets and Red Cells
0	PPR	Platelets, Plasma, and Red Cells
0	THA	Therapeutic Apheresis
0	THW	Therapeutic Whole Blood
0	WBL	Whole Blood
>http://terminology.hl7.org/CodeSystem/v2-0935	c		v2.0935
0	ASC	Apheresis Software Crash
0	BSC	Manufacturing Software Crash
0	CFT	Couldn't follow through with donation (scared)
0	DBB	Bathroom
0	DCW	Couldn't wait
0	DNI	Phlebotomy Issue
0	GFE	General Facility Emergency
0	NRG	No reason given, donor decided to stop without giving a reason
0	PCD	Phone Call-Donor
>http://terminology.hl7.org/CodeSystem/v2-4000	c		v2.4000
0	A	Alphabetic (i.e., Default or some single-byte)
0	I	Ideographic (i.e., Kanji)
0	P	Phonetic (i.e., ASCII, Katakana, Hiragana, etc.)
>http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition	c		v3.AcknowledgementCondition
0	AL	Always
0	ER	Error/reject only
0	NE	Never
0	SU	Successful only
>http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode	c		v3.AcknowledgementDetailCode
0	_AcknowledgementDetailNotSupportedCode	AcknowledgementDetailNotSupportedCode	!
1	NS200	Unsupported interaction
1	NS202	Unsupported processing id
1	NS203	Unsupported version id
1	NS250	Unsupported processing Mode
1	NS260	Unknown sender
1	NS261	Unrecognized attentionline
0	INTERR	Internal system error
0	NOSTORE	No storage space for message.
0	RTEDEST	Message routing error, destination unreachable.
0	RTUDEST	Error: Message routing error, unknown destination.
0	RTWDEST	Message routing warning, destination unreachable.
0	SYN	Syntax error
1	SYN102	Data type error
1	SYN105	Required element missing
2	SYN100	Required association missing
2	SYN101	Required attribute missing
2	SYN114	Insufficient repetitions
1	SYN106	Terminology error
2	SYN103	Value not found in code system
2	SYN104	Invalid code system in CNE
2	SYN107	Deprecated code
1	SYN108	Number of repetitions exceeds limit
2	SYN110	Number of association repetitions exceeds limit
2	SYN112	Number of attribute repetitions exceeds limit
1	SYN109	Mandatory element with null value
1	SYN111	Value does not match fixed value
1	SYN113	Formal constraint violation
>http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailType	c		v3.AcknowledgementDetailType
0	E	Error
0	I	Information
0	W	Warning
0	ERR	
0	INFO	
0	WARN	
>http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType	c		v3.AcknowledgementType
0	AA	Application Acknowledgement Accept
0	AE	Application Acknowledgement Error
0	AR	Application Acknowledgement Reject
0	CA	Accept Acknowledgement Commit Accept
0	CE	Accept Acknowledgement Commit Error
0	CR	Accept Acknowledgement Commit Reject
>http://terminology.hl7.org/CodeSystem/v3-ActClass	c		v3.ActClass
0	ACT	act
1	_ActClassRecordOrganizer	record organizer	!
2	COMPOSITION	composition
3	DOC	document
4	DOCCLIN	clinical document
5	CDALVLONE	CDA Level One clinical document
2	CONTAINER	record container
3	CATEGORY	category
3	DOCBODY	document body
3	DOCSECT	document section
3	TOPIC	topic
2	EXTRACT	extract
3	EHR	electronic health record
2	FOLDER	folder
2	GROUPER	grouper
3	CLUSTER	Cluster
1	ACCM	accommodation
1	ACCT	account
1	ACSN	accession
1	ADJUD	financial adjudication
1	CACT	control act
2	ACTN	action
2	INFO	information
2	STC	state transition control
1	CNTRCT	contract
2	FCNTRCT	financial contract
3	COV	coverage
1	CONC	concern
2	HCASE	public health case
2	OUTBR	outbreak
1	CONS	consent
1	CONTREG	container registration
1	CTTEVENT	clinical trial timepoint event
1	DISPACT	disciplinary action
1	EXPOS	exposure
2	AEXPOS	acquisition exposure
2	TEXPOS	transmission exposure
1	INC	incident
1	INFRM	inform
1	INVE	invoice element
1	LIST	working list
1	MPROT	monitoring program
1	OBS	observation
2	_ActClassROI	ActClassROI	!
3	ROIBND	bounded ROI
3	ROIOVL	overlay ROI
2	_SubjectPhysicalPosition	subject physical position	!
3	_SubjectBodyPosition	subject body position	!
4	LLD	left lateral decubitus
4	PRN	prone
4	RLD	right lateral decubitus
4	SFWL	Semi-Fowler's
4	SIT	sitting
4	STN	standing
4	SUP	supine
5	RTRD	reverse trendelenburg
5	TRD	trendelenburg
2	ALRT	detected issue
2	BATTERY	battery
2	CLNTRL	clinical trial
2	CNOD	Condition Node
2	COND	Condition
3	CASE	public health case
4	OUTB	outbreak
2	DGIMG	diagnostic image
2	GEN	genomic observation
3	DETPOL	determinant peptide
3	EXP	expression level
3	LOC	locus
3	PHN	phenotype
3	POL	polypeptide
3	SEQ	bio sequence
3	SEQVAR	bio sequence variation
2	INVSTG	investigation
2	OBSSER	observation series
3	OBSCOR	correlated observation sequences
2	POS	position
3	POSACC	position accuracy
3	POSCOORD	position coordinate
2	SPCOBS	specimen observation
2	VERIF	Verification
1	PCPR	care provision
2	ENC	encounter
1	POLICY	policy
2	JURISPOL	jurisdictional policy
2	ORGPOL	organizational policy
2	SCOPOL	scope of practice policy
2	STDPOL	standard of practice policy
1	PROC	procedure
2	SBADM	substance administration
2	SBEXT	Substance Extraction
3	SPECCOLLECT	Specimen Collection
1	REG	registration
1	REV	review
1	SPCTRT	specimen treatment
1	SPLY	supply
2	DIET	diet
1	STORE	storage
1	SUBST	Substitution
1	TRFR	transfer
1	TRNS	transportation
1	XACT	financial transaction
1	_ActClassContainer	ActClassContainer	!
2	ENTRY	entry
2	ORGANIZER	organizer
0	DOCCNTNT	
0	DOCLIST	
0	DOCLSTITM	
0	DOCPARA	
0	DOCTBL	
0	LINKHTML	
0	LOCALATTR	
0	LOCALMRKP	
0	ordered	
0	REFR	
0	TBLCOL	
0	TBLCOLGP	
0	TBLDATA	
0	TBLHDR	
0	TBLROW	
0	tbody	
0	tfoot	
0	thead	
0	unordered	
>http://terminology.hl7.org/CodeSystem/v3-ActCode	c		v3.ActCode
0	_ActAccountCode	ActAccountCode	!
1	ACCTRECEIVABLE	account receivable
1	CASH	Cash
1	CC	credit card
2	AE	American Express
2	DN	Diner's Club
2	DV	Discover Card
2	MC	Master Card
2	V	Visa
1	PBILLACCT	patient billing account
0	_ActAdjudicationCode	ActAdjudicationCode	!
1	_ActAdjudicationGroupCode	ActAdjudicationGroupCode	!
2	CONT	contract
2	DAY	day
2	LOC	location
2	MONTH	month
2	PERIOD	period
2	PROV	provider
2	WEEK	week
2	YEAR	year
1	AA	adjudicated with adjustments
2	ANF	adjudicated with adjustments and no financial impact
1	AR	adjudicated as refused
1	AS	adjudicated as submitted
0	_ActAdjudicationResultActionCode	ActAdjudicationResultActionCode	!
1	DISPLAY	Display
1	FORM	Print on Form
0	_ActBillableModifierCode	ActBillableModifierCode	!
1	CPTM	CPT modifier codes
1	HCPCSA	HCPCS Level II and Carrier-assigned
0	_ActBillingArrangementCode	ActBillingArrangementCode	!
1	BLK	block funding
1	CAP	capitation funding
1	CONTF	contract funding
1	FINBILL	financial
1	ROST	roster funding
1	SESS	sessional funding
1	FFS	fee for service
2	FFPS	first fill, part fill, partial strength
2	FFCS	first fill complete, partial strength
2	TFS	trial fill partial strength
0	_ActBoundedROICode	ActBoundedROICode	!
1	ROIFS	fully specified ROI
1	ROIPS	partially specified ROI
0	_ActCareProvisionCode	act care provision	!
1	_ActCredentialedCareCode	act credentialed care	!
2	_ActCredentialedCareProvisionPersonCode	act credentialed care provision peron	!
3	CACC	certified anatomic pathology and clinical pathology care
3	CAIC	certified allergy and immunology care
3	CAMC	certified aerospace medicine care
3	CANC	certified anesthesiology care
3	CAPC	certified anatomic pathology care
3	CBGC	certified clinical biochemical genetics care
3	CCCC	certified clinical cytogenetics care
3	CCGC	certified clinical genetics (M.D.) care
3	CCPC	certified clinical pathology care
3	CCSC	certified colon and rectal surgery care
3	CDEC	certified dermatology care
3	CDRC	certified diagnostic radiology care
3	CEMC	certified emergency medicine care
3	CFPC	certified family practice care
3	CIMC	certified internal medicine care
3	CMGC	certified clinical molecular genetics care
3	CNEC	certified neurology care
3	CNMC	certified nuclear medicine care
3	CNQC	certified neurology with special qualifications in child neurology care
3	CNSC	certified neurological surgery care
3	COGC	certified obstetrics and gynecology care
3	COMC	certified occupational medicine care
3	COPC	certified ophthalmology care
3	COSC	certified orthopaedic surgery care
3	COTC	certified otolaryngology care
3	CPEC	certified pediatrics care
3	CPGC	certified Ph.D. medical genetics care
3	CPHC	certified public health and general preventive medicine care
3	CPRC	certified physical medicine and rehabilitation care
3	CPSC	certified plastic surgery care
3	CPYC	certified psychiatry care
3	CROC	certified radiation oncology care
3	CRPC	certified radiological physics care
3	CSUC	certified surgery care
3	CTSC	certified thoracic surgery care
3	CURC	certified urology care
3	CVSC	certified vascular surgery care
3	LGPC	licensed general physician care
2	_ActCredentialedCareProvisionProgramCode	act credentialed care provision program	!
3	AALC	accredited assisted living care
3	AAMC	accredited ambulatory care
3	ABHC	accredited behavioral health care
3	ACAC	accredited critical access hospital care
3	ACHC	accredited hospital care
3	AHOC	accredited home care
3	ALTC	accredited long term care
3	AOSC	accredited office-based surgery care
3	CACS	certified acute coronary syndrome care
3	CAMI	certified acute myocardial infarction care
3	CAST	certified asthma care
3	CBAR	certified bariatric surgery care
3	CCAD	certified coronary artery disease care
3	CCAR	certified cardiac care
3	CDEP	certified depression care
3	CDGD	certified digestive/gastrointestinal disorders care
3	CDIA	certified diabetes care
3	CEPI	certified epilepsy care
3	CFEL	certified frail elderly care
3	CHFC	certified heart failure care
3	CHRO	certified high risk obstetrics care
3	CHYP	certified hyperlipidemia care
3	CMIH	certified migraine headache care
3	CMSC	certified multiple sclerosis care
3	COJR	certified orthopedic joint replacement care
3	CONC	certified oncology care
3	COPD	certified chronic obstructive pulmonary disease care
3	CORT	certified organ transplant care
3	CPAD	certified parkinsons disease care
3	CPND	certified pneumonia disease care
3	CPST	certified primary stroke center care
3	CSDM	certified stroke disease management care
3	CSIC	certified sickle cell care
3	CSLD	certified sleep disorders care
3	CSPT	certified spine treatment care
3	CTBU	certified trauma/burn center care
3	CVDC	certified vascular diseases care
3	CWMA	certified wound management care
3	CWOH	certified women's health care
1	_ActEncounterCode	ActEncounterCode	!
2	AMB	ambulatory
2	EMER	emergency
2	FLD	field
2	HH	home health
2	IMP	inpatient encounter
3	ACUTE	inpatient acute
3	NONAC	inpatient non-acute
2	OBSENC	observation encounter
2	PRENC	pre-admission
2	SS	short stay
2	VR	virtual
1	_ActMedicalServiceCode	ActMedicalServiceCode	!
2	ALC	Alternative Level of Care
2	CARD	Cardiology
2	CHR	Chronic
2	DNTL	Dental
2	DRGRHB	Drug Rehab
2	GENRL	General
2	MED	Medical
2	OBS	Obstetrics
2	ONC	Oncology
2	PALL	Palliative
2	PED	Pediatrics
2	PHAR	Pharmaceutical
2	PHYRHB	Physical Rehab
2	PSYCH	Psychiatric
2	SURG	Surgical
0	_ActClaimAttachmentCategoryCode	ActClaimAttachmentCategoryCode	!
1	AUTOATTCH	auto attachment
1	DOCUMENT	document
1	HEALTHREC	health record
1	IMG	image attachment
1	LABRESULTS	lab results
1	MODEL	model
1	WIATTCH	work injury report attachment
1	XRAY	x-ray
0	_ActConsentType	ActConsentType	!
1	ICOL	information collection
1	IDSCL	information disclosure
1	INFA	information access
2	INFAO	access only
2	INFASO	access and save only
1	IRDSCL	information redisclosure
1	RESEARCH	research information access
2	RSDID	de-identified information access
2	RSREID	re-identifiable information access
0	_ActContainerRegistrationCode	ActContainerRegistrationCode	!
1	ID	Identified
1	IP	In Position
1	L	Left Equipment
1	M	Missing
1	O	In Process
1	R	Process Completed
1	X	Container Unavailable
0	_ActControlVariable	ActControlVariable	!
1	AUTO	auto-repeat permission
1	ENDC	endogenous content
1	REFLEX	reflex permission
0	_ActCoverageConfirmationCode	ActCoverageConfirmationCode	!
1	_ActCoverageAuthorizationConfirmationCode	ActCoverageAuthorizationConfirmationCode	!
2	AUTH	Authorized
2	NAUTH	Not Authorized
1	_ActCoverageEligibilityConfirmationCode	ActCoverageEligibilityConfirmationCode	!
2	ELG	Eligible
2	NELG	Not Eligible
0	_ActCoverageLimitCode	ActCoverageLimitCode	!
1	_ActCoverageQuantityLimitCode	ActCoverageQuantityLimitCode	!
2	COVPRD	coverage period
2	LFEMX	life time maximum
2	NETAMT	Net Amount
2	PRDMX	period maximum
2	UNITPRICE	Unit Price
2	UNITQTY	Unit Quantity
1	COVMX	coverage maximum
^LFEMX	COVMX
^PRDMX	COVMX
1	_ActCoveredPartyLimitCode	ActCoveredPartyLimitCode	!
0	_ActCoverageTypeCode	ActCoverageTypeCode	!
1	_ActInsurancePolicyCode	ActInsurancePolicyCode	!
2	EHCPOL	extended healthcare
2	HSAPOL	health spending account
2	AUTOPOL	automobile
3	COL	collision coverage policy
3	UNINSMOT	uninsured motorist policy
2	PUBLICPOL	public healthcare
3	DENTPRG	dental program
3	DISEASEPRG	public health program
4	CANPRG	women's cancer detection program
4	ENDRENAL	end renal program
4	HIVAIDS	HIV-AIDS program
3	MANDPOL	mandatory health program
3	MENTPRG	mental health program
3	SAFNET	safety net clinic program
3	SUBPRG	substance use program
3	SUBSIDIZ	subsidized health program
4	SUBSIDMC	subsidized managed care program
4	SUBSUPP	subsidized supplemental health program
2	WCBPOL	worker's compensation
1	_ActInsuranceTypeCode	ActInsuranceTypeCode	!
^AUTOPOL	_ActInsuranceTypeCode
2	_ActHealthInsuranceTypeCode	ActHealthInsuranceTypeCode	!
^EHCPOL	_ActHealthInsuranceTypeCode
^HSAPOL	_ActHealthInsuranceTypeCode
^POS	_ActHealthInsuranceTypeCode
3	DENTAL	dental care policy
3	DISEASE	disease specific policy
3	DRUGPOL	drug policy
3	HIP	health insurance plan policy
3	LTC	long term care policy
3	MCPOL	managed care policy
4	POS	point of service policy
4	HMO	health maintenance organization policy
4	PPO	preferred provider organization policy
3	MENTPOL	mental health policy
3	SUBPOL	substance use policy
3	VISPOL	vision care policy
2	DIS	disability insurance policy
2	EWB	employee welfare benefit plan policy
2	FLEXP	flexible benefit plan policy
2	LIFE	life insurance policy
3	ANNU	annuity policy
3	TLIFE	term life insurance policy
3	ULIFE	universal life insurance policy
2	PNC	property and casualty insurance policy
2	REI	reinsurance policy
2	SURPL	surplus line insurance policy
2	UMBRL	umbrella liability insurance policy
1	_ActProgramTypeCode	ActProgramTypeCode	!
^PUBLICPOL	_ActProgramTypeCode
^WCBPOL	_ActProgramTypeCode
2	CHAR	charity program
2	CRIME	crime victim program
2	EAP	employee assistance program
2	GOVEMP	government employee health program
2	HIRISK	high risk pool program
2	IND	indigenous peoples health program
2	MILITARY	military health program
2	RETIRE	retiree health program
2	SOCIAL	social service program
2	VET	veteran health program
0	_ActDetectedIssueManagementCode	ActDetectedIssueManagementCode	!
1	_ActAdministrativeDetectedIssueManagementCode	ActAdministrativeDetectedIssueManagementCode	!
2	_AuthorizationIssueManagementCode	Authorization Issue Management Code	!
3	EMAUTH	emergency authorization override
4	21	authorization confirmed
1	1	Therapy Appropriate
2	19	Consulted Supplier
2	2	Assessed Patient
2	22	appropriate indication or diagnosis
2	23	prior therapy documented
2	3	Patient Explanation
2	4	Consulted Other Source
2	5	Consulted Prescriber
3	6	Prescriber Declined Change
2	7	Interacting Therapy No Longer Active/Planned
1	14	Supply Appropriate
2	15	Replacement
2	16	Vacation Supply
2	17	Weekend Supply
2	18	Leave of Absence
2	20	additional quantity on separate dispense
1	8	Other Action Taken
2	10	Provided Patient Education
2	11	Added Concurrent Therapy
2	12	Temporarily Suspended Concurrent Therapy
2	13	Stopped Concurrent Therapy
2	9	Instituted Ongoing Monitoring Program
0	_ActExposureCode	ActExposureCode	!
1	CHLDCARE	Day care - Child care Interaction
1	CONVEYNC	Common Conveyance Interaction
1	HLTHCARE	Health Care Interaction - Not Patient Care
1	HOMECARE	Care Giver Interaction
1	HOSPPTNT	Hospital Patient Interaction
1	HOSPVSTR	Hospital Visitor Interaction
1	HOUSEHLD	Household Interaction
1	INMATE	Inmate Interaction
1	INTIMATE	Intimate Interaction
1	LTRMCARE	Long Term Care Facility Interaction
1	PLACE	Common Space Interaction
1	PTNTCARE	Health Care Interaction - Patient Care
1	SCHOOL2	School Interaction
1	SOCIAL2	Social/Extended Family Interaction
1	SUBSTNCE	Common Substance Interaction
1	TRAVINT	Common Travel Interaction
1	WORK2	Work Interaction
0	_ActFinancialTransactionCode	ActFinancialTransactionCode	!
1	CHRG	Standard Charge
1	REV	Standard Charge Reversal
0	_ActIncidentCode	ActIncidentCode	!
1	MVA	Motor vehicle accident
1	SCHOOL	School Accident
1	SPT	Sporting Accident
1	WPA	Workplace accident
0	_ActInformationAccessCode	ActInformationAccessCode	!
1	ACADR	adverse drug reaction access
1	ACALL	all access
1	ACALLG	allergy access
1	ACCONS	informational consent access
1	ACDEMO	demographics access
1	ACDI	diagnostic imaging access
1	ACIMMUN	immunization access
1	ACLAB	lab test result access
1	ACMED	medication access
1	ACMEDC	medical condition access
1	ACMEN	mental health access
1	ACOBS	common observations access
1	ACPOLPRG	policy or program information access
1	ACPROV	provider information access
1	ACPSERV	professional service access
1	ACSUBSTAB	substance abuse access
0	_ActInformationAccessContextCode	ActInformationAccessContextCode	!
1	INFAUT	authorized information transfer
2	INFCON	after explicit consent
1	INFCRT	only on court order
1	INFDNG	only if danger to others
1	INFEMER	only in an emergency
1	INFPWR	only if public welfare risk
1	INFREG	regulatory information transfer
0	_ActInformationCategoryCode	ActInformationCategoryCode	!
1	ALLCAT	all categories
1	ALLGCAT	allergy category
1	ARCAT	adverse drug reaction category
1	COBSCAT	common observation category
1	DEMOCAT	demographics category
1	DICAT	diagnostic image category
1	IMMUCAT	immunization category
1	LABCAT	lab test category
1	MEDCCAT	medical condition category
1	MENCAT	mental health category
1	PSVCCAT	professional service category
1	RXCAT	medication category
0	_ActInvoiceElementCode	ActInvoiceElementCode	!
1	_ActInvoiceAdjudicationPaymentCode	ActInvoiceAdjudicationPaymentCode	!
2	_ActInvoiceAdjudicationPaymentGroupCode	ActInvoiceAdjudicationPaymentGroupCode	!
3	ALEC	alternate electronic
3	BONUS	bonus
3	CFWD	carry forward adjusment
3	EDU	education fees
3	EPYMT	early payment fee
3	GARN	garnishee
3	INVOICE	submitted invoice
3	PINV	paper invoice
3	PPRD	prior period adjustment
3	PROA	professional association deduction
3	RECOV	recovery
3	RETRO	retro adjustment
3	TRAN	transaction fee
2	_ActInvoiceAdjudicationPaymentSummaryCode	ActInvoiceAdjudicationPaymentSummaryCode	!
^CONT	_ActInvoiceAdjudicationPaymentSummaryCode
^DAY	_ActInvoiceAdjudicationPaymentSummaryCode
^LOC	_ActInvoiceAdjudicationPaymentSummaryCode
^MONTH	_ActInvoiceAdjudicationPaymentSummaryCode
^PERIOD	_ActInvoiceAdjudicationPaymentSummaryCode
^PROV	_ActInvoiceAdjudicationPaymentSummaryCode
^WEEK	_ActInvoiceAdjudicationPaymentSummaryCode
^YEAR	_ActInvoiceAdjudicationPaymentSummaryCode
3	INVTYPE	invoice type
3	PAYEE	payee
3	PAYOR	payor
3	SENDAPP	sending application
1	_ActInvoiceDetailCode	ActInvoiceDetailCode	!
2	_ActInvoiceDetailClinicalProductCode	ActInvoiceDetailClinicalProductCode	!
3	UNSPSC	United Nations Standard Products and Services Classification
2	_ActInvoiceDetailDrugProductCode	ActInvoiceDetailDrugProductCode	!
3	GTIN	Global Trade Item Number
3	UPC	Universal Product Code
2	_ActInvoiceDetailGenericCode	ActInvoiceDetailGenericCode	!
3	_ActInvoiceDetailGenericAdjudicatorCode	ActInvoiceDetailGenericAdjudicatorCode	!
4	COIN	coinsurance
4	COPAYMENT	patient co-pay
4	DEDUCTIBLE	deductible
4	PAY	payment
4	SPEND	spend down
4	COINS	co-insurance
3	_ActInvoiceDetailGenericModifierCode	ActInvoiceDetailGenericModifierCode	!
4	AFTHRS	non-normal hours
4	ISOL	isolation allowance
4	OOO	out of office
3	_ActInvoiceDetailGenericProviderCode	ActInvoiceDetailGenericProviderCode	!
4	CANCAPT	cancelled appointment
4	DSC	discount
4	ESA	extraordinary service assessment
4	FFSTOP	fee for service top off
4	FNLFEE	final fee
4	FRSTFEE	first fee
4	MARKUP	markup or up-charge
4	MISSAPT	missed appointment
4	PERFEE	periodic fee
4	PERMBNS	performance bonus
4	RESTOCK	restocking fee
4	TRAVEL	travel
4	URGENT	urgent
3	_ActInvoiceDetailTaxCode	ActInvoiceDetailTaxCode	!
4	FST	federal sales tax
4	HST	harmonized sales Tax
4	PST	provincial/state sales tax
2	_ActInvoiceDetailPreferredAccommodationCode	ActInvoiceDetailPreferredAccommodationCode	!
3	_ActEncounterAccommodationCode	ActEncounterAccommodationCode	!
4	_HL7AccommodationCode	HL7AccommodationCode	!
5	I	Isolation
5	P	Private
5	S	Suite
5	SP	Semi-private
5	W	Ward
2	_ActInvoiceDetailClinicalServiceCode	ActInvoiceDetailClinicalServiceCode	!
1	_ActInvoiceGroupCode	ActInvoiceGroupCode	!
2	_ActInvoiceInterGroupCode	ActInvoiceInterGroupCode	!
3	CPNDDRGING	compound drug invoice group
3	CPNDINDING	compound ingredient invoice group
3	CPNDSUPING	compound supply invoice group
3	DRUGING	drug invoice group
3	FRAMEING	frame invoice group
3	LENSING	lens invoice group
3	PRDING	product invoice group
2	_ActInvoiceRootGroupCode	ActInvoiceRootGroupCode	!
3	CPINV	clinical product invoice
3	CSINV	clinical service invoice
3	CSPINV	clinical service and product
3	FININV	financial invoice
3	OHSINV	oral health service
3	PAINV	preferred accommodation invoice
3	RXCINV	Rx compound invoice
3	RXDINV	Rx dispense invoice
3	SBFINV	sessional or block fee invoice
3	VRXINV	vision dispense invoice
0	_ActInvoiceElementSummaryCode	ActInvoiceElementSummaryCode	!
1	_InvoiceElementAdjudicated	InvoiceElementAdjudicated	!
2	ADNFPPELAT	adjud. nullified prior-period electronic amount
2	ADNFPPELCT	adjud. nullified prior-period electronic count
2	ADNFPPMNAT	adjud. nullified prior-period manual amount
2	ADNFPPMNCT	adjud. nullified prior-period manual count
2	ADNFSPELAT	adjud. nullified same-period electronic amount
2	ADNFSPELCT	adjud. nullified same-period electronic count
2	ADNFSPMNAT	adjud. nullified same-period manual amount
2	ADNFSPMNCT	adjud. nullified same-period manual count
2	ADNPPPELAT	adjud. non-payee payable prior-period electronic amount
2	ADNPPPELCT	adjud. non-payee payable prior-period electronic count
2	ADNPPPMNAT	adjud. non-payee payable prior-period manual amount
2	ADNPPPMNCT	adjud. non-payee payable prior-period manual count
2	ADNPSPELAT	adjud. non-payee payable same-period electronic amount
2	ADNPSPELCT	adjud. non-payee payable same-period electronic count
2	ADNPSPMNAT	adjud. non-payee payable same-period manual amount
2	ADNPSPMNCT	adjud. non-payee payable same-period manual count
2	ADPPPPELAT	adjud. payee payable prior-period electronic amount
2	ADPPPPELCT	adjud. payee payable prior-period electronic count
2	ADPPPPMNAT	adjud. payee payable prior-period manual amout
2	ADPPPPMNCT	adjud. payee payable prior-period manual count
2	ADPPSPELAT	adjud. payee payable same-period electronic amount
2	ADPPSPELCT	adjud. payee payable same-period electronic count
2	ADPPSPMNAT	adjud. payee payable same-period manual amount
2	ADPPSPMNCT	adjud. payee payable same-period manual count
2	ADRFPPELAT	adjud. refused prior-period electronic amount
2	ADRFPPELCT	adjud. refused prior-period electronic count
2	ADRFPPMNAT	adjud. refused prior-period manual amount
2	ADRFPPMNCT	adjud. refused prior-period manual count
2	ADRFSPELAT	adjud. refused same-period electronic amount
2	ADRFSPELCT	adjud. refused same-period electronic count
2	ADRFSPMNAT	adjud. refused same-period manual amount
2	ADRFSPMNCT	adjud. refused same-period manual count
1	_InvoiceElementPaid	InvoiceElementPaid	!
2	PDNFPPELAT	paid nullified prior-period electronic amount
2	PDNFPPELCT	paid nullified prior-period electronic count
2	PDNFPPMNAT	paid nullified prior-period manual amount
2	PDNFPPMNCT	paid nullified prior-period manual count
2	PDNFSPELAT	paid nullified same-period electronic amount
2	PDNFSPELCT	paid nullified same-period electronic count
2	PDNFSPMNAT	paid nullified same-period manual amount
2	PDNFSPMNCT	paid nullified same-period manual count
2	PDNPPPELAT	paid non-payee payable prior-period electronic amount
2	PDNPPPELCT	paid non-payee payable prior-period electronic count
2	PDNPPPMNAT	paid non-payee payable prior-period manual amount
2	PDNPPPMNCT	paid non-payee payable prior-period manual count
2	PDNPSPELAT	paid non-payee payable same-period electronic amount
2	PDNPSPELCT	paid non-payee payable same-period electronic count
2	PDNPSPMNAT	paid non-payee payable same-period manual amount
2	PDNPSPMNCT	paid non-payee payable same-period manual count
2	PDPPPPELAT	paid payee payable prior-period electronic amount
2	PDPPPPELCT	paid payee payable prior-period electronic count
2	PDPPPPMNAT	paid payee payable prior-period manual amount
2	PDPPPPMNCT	paid payee payable prior-period manual count
2	PDPPSPELAT	paid payee payable same-period electronic amount
2	PDPPSPELCT	paid payee payable same-period electronic count
2	PDPPSPMNAT	paid payee payable same-period manual amount
2	PDPPSPMNCT	paid payee payable same-period manual count
1	_InvoiceElementSubmitted	InvoiceElementSubmitted	!
2	SBBLELAT	submitted billed electronic amount
2	SBBLELCT	submitted billed electronic count
2	SBNFELAT	submitted nullified electronic amount
2	SBNFELCT	submitted cancelled electronic count
2	SBPDELAT	submitted pending electronic amount
2	SBPDELCT	submitted pending electronic count
0	_ActInvoiceOverrideCode	ActInvoiceOverrideCode	!
1	COVGE	coverage problem
1	EFORM	electronic form to follow
1	FAX	fax to follow
1	GFTH	good faith indicator
1	LATE	late invoice
1	MANUAL	manual review
1	OOJ	out of jurisdiction
1	ORTHO	orthodontic service
1	PAPER	paper documentation to follow
1	PIE	public insurance exhausted
1	PYRDELAY	delayed by a previous payor
1	REFNR	referral not required
1	REPSERV	repeated service
1	UNRELAT	unrelated service
1	VERBAUTH	verbal authorization
0	_ActListCode	ActListCode	!
1	_ActObservationList	ActObservationList	!
2	CARELIST	care plan
2	CONDLIST	condition list
3	INTOLIST	intolerance list
3	PROBLIST	problem list
3	RISKLIST	risk factors
2	GOALLIST	goal list
1	_ActTherapyDurationWorkingListCode	ActTherapyDurationWorkingListCode	!
2	_ActMedicationTherapyDurationWorkingListCode	act medication therapy duration working list	!
3	ACU	short term/acute
3	CHRON	continuous/chronic
3	ONET	one time
3	PRN	as needed
1	MEDLIST	medication list
2	CURMEDLIST	current medication list
2	DISCMEDLIST	discharge medication list
2	HISTMEDLIST	medication history
0	_ActMonitoringProtocolCode	ActMonitoringProtocolCode	!
1	CTLSUB	Controlled Substance
1	INV	investigational
1	LU	limited use
1	OTC	non prescription medicine
1	RX	prescription only medicine
1	SA	special authorization
1	SAC	special access
0	_ActNonObservationIndicationCode	ActNonObservationIndicationCode	!
1	IND01	imaging study requiring contrast
1	IND02	colonoscopy prep
1	IND03	prophylaxis
1	IND04	surgical prophylaxis
1	IND05	pregnancy prophylaxis
0	_ActObservationVerificationType	act observation verification	!
1	VFPAPER	verify paper
0	_ActPaymentCode	ActPaymentCode	!
1	ACH	Automated Clearing House
1	CHK	Cheque
1	DDP	Direct Deposit
1	NON	Non-Payment Data
0	_ActPharmacySupplyType	ActPharmacySupplyType	!
^UD	_ActPharmacySupplyType
1	DF	Daily Fill
1	EM	Emergency Supply
2	SO	Script Owing
1	FF	First Fill
^FFS	FF
^FFPS	FF
2	FFC	First Fill - Complete
^FFCS	FFC
2	FFP	First Fill - Part Fill
2	FFSS	first fill, partial strength
^FFPS	FFSS
^FFCS	FFSS
^TFS	FFSS
2	TF	Trial Fill
^TFS	TF
1	FS	Floor stock
1	MS	Manufacturer Sample
1	RF	Refill
^DF	RF
2	UD	Unit Dose
2	RFC	Refill - Complete
3	RFCS	refill complete partial strength
2	RFF	Refill (First fill this facility)
3	RFFS	refill partial strength (first fill this facility)
2	RFP	Refill - Part Fill
3	RFPS	refill part fill partial strength
2	RFS	refill partial strength
2	TB	Trial Balance
3	TBS	trial balance partial strength
1	UDE	unit dose equivalent
0	_ActPolicyType	ActPolicyType	!
1	_ActPrivacyPolicy	ActPrivacyPolicy	!
2	_ActConsentDirective	ActConsentDirective	!
3	EMRGONLY	emergency only
3	GRANTORCHOICE	grantor choice
3	IMPLIED	implied consent
3	IMPLIEDD	implied consent with opportunity to dissent
3	NOCONSENT	no consent
3	NOPP	notice of privacy practices
3	OPTIN	opt-in
3	OPTINR	opt-in with restrictions
3	OPTOUT	op-out
3	OPTOUTE	opt-out with exceptions
2	_ActPrivacyLaw	ActPrivacyLaw	!
3	_ActUSPrivacyLaw	_ActUSPrivacyLaw
4	42CFRPart2	42 CFR Part2
4	CommonRule	Common Rule
4	HIPAANOPP	HIPAA notice of privacy practices
4	HIPAAPsyNotes	HIPAA psychotherapy notes
4	HIPAASelfPay	HIPAA self-pay
4	Title38Section7332	Title 38 Section 7332
2	_InformationSensitivityPolicy	InformationSensitivityPolicy	!
3	_ActInformationSensitivityPolicy	ActInformationSensitivityPolicy	!
4	ETH	substance abuse information sensitivity
4	GDIS	genetic disease information sensitivity
4	HIV	HIV/AIDS information sensitivity
4	MST	military sexual trauma information sensitivity
4	SCA	sickle cell anemia information sensitivity
4	SDV	sexual assault, abuse, or domestic violence information sensitivity
4	SEX	sexuality and reproductive health information sensitivity
4	SPI	specially protected information sensitivity
5	BH	behavioral health information sensitivity
6	COGN	cognitive disability information sensitivity
6	DVD	developmental disability information sensitivity
6	EMOTDIS	emotional disturbance information sensitivity
5	MH	mental health information sensitivity
5	PSY	psychiatry disorder information sensitivity
5	PSYTHPN	psychotherapy note information sensitivity
5	SUD	substance use disorder information sensitivity
6	ETHUD	alcohol use disorder information sensitivity
6	OPIOIDUD	opioid use disorder information sensitivity
4	STD	sexually transmitted disease information sensitivity
4	TBOO	taboo
4	VIO	violence information sensitivity
4	SICKLE	sickle cell
3	_EntitySensitivityPolicyType	EntityInformationSensitivityPolicy	!
4	DEMO	all demographic information sensitivity
4	DOB	date of birth information sensitivity
4	GENDER	gender and sexual orientation information sensitivity
4	LIVARG	living arrangement information sensitivity
4	MARST	marital status information sensitivity
4	RACE	race information sensitivity
4	REL	religion information sensitivity
3	_RoleInformationSensitivityPolicy	RoleInformationSensitivityPolicy	!
4	B	business information sensitivity
4	EMPL	employer information sensitivity
4	LOCIS	location information sensitivity
4	SSP	sensitive service provider information sensitivity
3	ADOL	adolescent information sensitivity
3	CEL	celebrity information sensitivity
3	DIA	diagnosis information sensitivity
3	DRGIS	drug information sensitivity
3	EMP	employee information sensitivity
3	PDS	patient default information sensitivity
3	PHY	physician requested information sensitivity
3	PRS	patient requested information sensitivity
2	COMPT	compartment
3	ACOCOMPT	accountable care organization compartment
3	CTCOMPT	care team compartment
3	FMCOMPT	financial management compartment
3	HRCOMPT	human resource compartment
3	LRCOMPT	legitimate relationship compartment
3	PACOMPT	patient administration compartment
3	RESCOMPT	research project compartment
3	RMGTCOMPT	records management compartment
1	ActTrustPolicyType	trust policy	!
2	TRSTACCRD	trust accreditation
2	TRSTAGRE	trust agreement
2	TRSTASSUR	trust assurance
2	TRSTCERT	trust certificate
2	TRSTFWK	trust framework
2	TRSTMEC	trust mechanism
1	COVPOL	benefit policy
1	SecurityPolicy	security policy
2	AUTHPOL	authorization policy
3	ACCESSCONSCHEME	access control scheme
2	DELEPOL	delegation policy
2	ObligationPolicy	obligation policy
3	ANONY	anonymize
3	AOD	accounting of disclosure
3	AUDIT	audit
3	AUDTR	audit trail
3	CPLYCC	comply with confidentiality code
3	CPLYCD	comply with consent directive
3	CPLYJPP	comply with jurisdictional privacy policy
3	CPLYOPP	comply with organizational privacy policy
3	CPLYOSP	comply with organizational security policy
3	CPLYPOL	comply with policy
3	DECLASSIFYLABEL	declassify security label
3	DEID	deidentify
3	DELAU	delete after use
3	DOWNGRDLABEL	downgrade security label
3	DRIVLABEL	derive security label
3	ENCRYPT	encrypt
4	ENCRYPTR	encrypt at rest
4	ENCRYPTT	encrypt in transit
4	ENCRYPTU	encrypt in use
3	HUAPRV	human approval
3	LABEL	assign security label
3	MASK	mask
3	MINEC	minimum necessary
3	PERSISTLABEL	persist security label
3	PRIVMARK	privacy mark
3	PSEUD	pseudonymize
3	REDACT	redact
3	UPGRDLABEL	upgrade security label
2	RefrainPolicy	refrain policy
3	NOAUTH	no disclosure without subject authorization
3	NOCOLLECT	no collection
3	NODSCLCD	no disclosure without consent directive
3	NODSCLCDS	no disclosure without information subject's consent directive
3	NOINTEGRATE	no integration
3	NOLIST	no unlisted entity disclosure
3	NOMOU	no disclosure without MOU
3	NOORGPOL	no disclosure without organizational authorization
3	NOPAT	no disclosure to patient, family or caregivers without attending provider's authorization
3	NOPERSISTP	no collection beyond purpose of use
3	NORDSCLCD	no redisclosure without consent directive
3	NORDSCLCDS	no redisclosure without information subject's consent directive
3	NORDSCLW	no disclosure without jurisdictional authorization
3	NORELINK	no relinking
3	NOREUSE	no reuse beyond purpose of use
3	NOVIP	no unauthorized VIP disclosure
3	ORCON	no disclosure without originator authorization
0	_ActProductAcquisitionCode	ActProductAcquisitionCode	!
1	LOAN	Loan
2	RENT	Rent
1	TRANSFER	Transfer
2	SALE	Sale
0	_ActSpecimenTransportCode	ActSpecimenTransportCode	!
1	SREC	specimen received
1	SSTOR	specimen in storage
1	STRAN	specimen in transit
0	_ActSpecimenTreatmentCode	ActSpecimenTreatmentCode	!
1	ACID	Acidification
1	ALK	Alkalization
1	DEFB	Defibrination
1	FILT	Filtration
1	LDLP	LDL Precipitation
1	NEUT	Neutralization
1	RECA	Recalcification
1	UFIL	Ultrafiltration
0	_ActSubstanceAdministrationCode	ActSubstanceAdministrationCode	!
1	DRUG	Drug therapy
1	FD	food
1	IMMUNIZ	Immunization
2	BOOSTER	Booster Immunization
2	INITIMMUNIZ	Initial Immunization
0	_ActTaskCode	ActTaskCode	!
1	OE	order entry task
2	LABOE	laboratory test order entry task
2	MEDOE	medication order entry task
1	PATDOC	patient documentation task
2	ALLERLREV	allergy list review
2	CLINNOTEE	clinical note entry task
3	DIAGLISTE	diagnosis list entry task
3	DISCHINSTE	discharge instruction entry
3	DISCHSUME	discharge summary entry task
3	PATEDUE	patient education entry
3	PATREPE	pathology report entry task
3	PROBLISTE	problem list entry task
3	RADREPE	radiology report entry task
2	IMMLREV	immunization list review
2	REMLREV	reminder list review
3	WELLREMLREV	wellness reminder list review
1	PATINFO	patient information review task
2	ALLERLE	allergy list entry
2	CDSREV	clinical decision support intervention review
2	CLINNOTEREV	clinical note review task
3	DISCHSUMREV	discharge summary review task
2	DIAGLISTREV	diagnosis list review task
2	IMMLE	immunization list entry
2	LABRREV	laboratory results review task
2	MICRORREV	microbiology results review task
3	MICROORGRREV	microbiology organisms results review task
3	MICROSENSRREV	microbiology sensitivity test results review task
2	MLREV	medication list review task
3	MARWLREV	medication administration record work list review task
2	OREV	orders review task
2	PATREPREV	pathology report review task
2	PROBLISTREV	problem list review task
2	RADREPREV	radiology report review task
2	REMLE	reminder list entry
3	WELLREMLE	wellness reminder list entry
2	RISKASSESS	risk assessment instrument task
3	FALLRISK	falls risk assessment instrument task
0	_ActTransportationModeCode	ActTransportationModeCode	!
1	_ActPatientTransportationModeCode	ActPatientTransportationModeCode	!
2	AFOOT	pedestrian transport
2	AMBT	ambulance transport
3	AMBAIR	fixed-wing ambulance transport
3	AMBGRND	ground ambulance transport
3	AMBHELO	helicopter ambulance transport
2	LAWENF	law enforcement transport
2	PRVTRN	private transport
2	PUBTRN	public transport
0	_ObservationType	ObservationType	!
1	_ActSpecObsCode	ActSpecObsCode	!
2	ARTBLD	ActSpecObsArtBldCode
2	DILUTION	ActSpecObsDilutionCode
3	AUTO-HIGH	Auto-High Dilution
3	AUTO-LOW	Auto-Low Dilution
3	PRE	Pre-Dilution
3	RERUN	Rerun Dilution
2	EVNFCTS	ActSpecObsEvntfctsCode
2	INTFR	ActSpecObsInterferenceCode
3	FIBRIN	Fibrin
3	HEMOLYSIS	Hemolysis
3	ICTERUS	Icterus
3	LIPEMIA	Lipemia
2	VOLUME	ActSpecObsVolumeCode
3	AVAILABLE	Available Volume
3	CONSUMPTION	Consumption Volume
3	CURRENT	Current Volume
3	INITIAL	Initial Volume
1	_AnnotationType	AnnotationType	!
2	_ActPatientAnnotationType	ActPatientAnnotationType
3	ANNDI	diagnostic image note
3	ANNGEN	general note
3	ANNIMM	immunization note
3	ANNLAB	laboratory note
3	ANNMED	medication note
1	_GeneticObservationType	GeneticObservationType	!
2	GENE	gene
1	_ImmunizationObservationType	ImmunizationObservationType
2	OBSANTC	antigen count
2	OBSANTV	antigen validity
1	_IndividualCaseSafetyReportType	Individual Case Safety Report Type	!
2	PAT_ADV_EVNT	patient adverse event
2	VAC_PROBLEM	vaccine product problem
1	_LOINCObservationActContextAgeType	LOINCObservationActContextAgeType	!
2	21611-9	age patient qn est
2	21612-7	age patient qn reported
2	29553-5	age patient qn calc
2	30525-0	age patient qn definition
2	30972-4	age at onset of adverse event
1	_MedicationObservationType	MedicationObservationType	!
2	REP_HALF_LIFE	representative half-life
2	SPLCOATING	coating
2	SPLCOLOR	color
2	SPLIMAGE	image
2	SPLIMPRINT	imprint
2	SPLSCORING	scoring
2	SPLSHAPE	shape
2	SPLSIZE	size
2	SPLSYMBOL	symbol
1	_ObservationIssueTriggerCodedObservationType	ObservationIssueTriggerCodedObservationType	!
2	_CaseTransmissionMode	case transmission mode	!
3	AIRTRNS	airborne transmission
3	ANANTRNS	animal to animal transmission
3	ANHUMTRNS	animal to human transmission
3	BDYFLDTRNS	body fluid contact transmission
3	BLDTRNS	blood borne transmission
3	DERMTRNS	transdermal transmission
3	ENVTRNS	environmental exposure transmission
3	FECTRNS	fecal-oral transmission
3	FOMTRNS	fomite transmission
3	FOODTRNS	food-borne transmission
3	HUMHUMTRNS	human to human transmission
3	INDTRNS	indeterminate disease transmission mode
3	LACTTRNS	lactation transmission
3	NOSTRNS	nosocomial transmission
3	PARTRNS	parenteral transmission
3	PLACTRNS	transplacental transmission
3	SEXTRNS	sexual transmission
3	TRNSFTRNS	transfusion transmission
3	VECTRNS	vector-borne transmission
3	WATTRNS	water-borne transmission
1	_ObservationQualityMeasureAttribute	ObservationQualityMeasureAttribute
2	AGGREGATE	aggregate measure observation
2	CMPMSRMTH	composite measure method
2	CMPMSRSCRWGHT	component measure scoring weight
2	COPY	copyright
2	CRS	clinical recommendation statement
2	DEF	definition
2	DISC	disclaimer
2	FINALDT	finalized date/time
2	GUIDE	guidance
2	IDUR	improvement notation
2	ITMCNT	items counted
2	KEY	keyword
2	MEDT	measurement end date
2	MSD	measurement start date
2	MSRADJ	risk adjustment
2	MSRAGG	rate aggregation
2	MSRIMPROV	health quality measure improvement notation
2	MSRJUR	jurisdiction
2	MSRRPTR	reporter type
2	MSRRPTTIME	timeframe for reporting
2	MSRSCORE	measure scoring
2	MSRSET	health quality measure care setting
2	MSRTOPIC	health quality measure topic type
2	MSRTP	measurement period
2	MSRTYPE	measure type
2	RAT	rationale
2	REF	reference
2	SDE	supplemental data elements
2	STRAT	stratification
2	TRANF	transmission format
2	USE	notice of use
1	_ObservationSequenceType	ObservationSequenceType	!
2	TIME_ABSOLUTE	absolute time sequence
2	TIME_RELATIVE	relative time sequence
1	_ObservationSeriesType	ObservationSeriesType	!
2	_ECGObservationSeriesType	ECGObservationSeriesType	!
3	REPRESENTATIVE_BEAT	ECG representative beat waveforms
3	RHYTHM	ECG rhythm waveforms
1	_PatientImmunizationRelatedObservationType	PatientImmunizationRelatedObservationType
2	CLSSRM	classroom
2	GRADE	grade
2	SCHL	school
2	SCHLDIV	school division
2	TEACHER	teacher
1	_PopulationInclusionObservationType	PopulationInclusionObservationType	!
2	DENEX	denominator exclusions
2	DENEXCEP	denominator exceptions
2	DENOM	denominator
2	IPOP	initial population
3	IPPOP	initial patient population
2	MSROBS	measure observation
2	MSRPOPL	measure population
2	MSRPOPLEX	measure population exclusions
2	NUMER	numerator
2	NUMEX	numerator exclusions
1	_PreferenceObservationType	_PreferenceObservationType	!
2	PREFSTRENGTH	preference strength
1	ADVERSE_REACTION	Adverse Reaction
1	ASSERTION	Assertion
1	CASESER	case seriousness criteria
1	CDIO	case disease imported observation
1	CRIT	criticality
1	CTMO	case transmission mode observation
1	DX	ObservationDiagnosisTypes
2	ADMDX	admitting diagnosis
2	DISDX	discharge diagnosis
2	INTDX	intermediate diagnosis
2	NOI	nature of injury
1	GISTIER	GIS tier
1	HHOBS	household situation observation
1	ISSUE	detected issue
2	_ActAdministrativeDetectedIssueCode	ActAdministrativeDetectedIssueCode	!
3	_ActAdministrativeAuthorizationDetectedIssueCode	ActAdministrativeAuthorizationDetectedIssueCode	!
4	NAT	Insufficient authorization
4	SUPPRESSED	record suppressed
4	VALIDAT	validation issue
5	KEY204	Unknown key identifier
5	KEY205	Duplicate key identifier
5	COMPLY	Compliance Alert
6	DUPTHPY	Duplicate Therapy Alert
7	DUPTHPCLS	duplicate therapeutic alass alert
7	DUPTHPGEN	duplicate generic alert
6	ABUSE	commonly abused/misused alert
6	FRAUD	potential fraud
6	PLYDOC	Poly-orderer Alert
6	PLYPHRM	Poly-supplier Alert
5	DOSE	Dosage problem
6	DOSECOND	dosage-condition alert
6	DOSEDUR	Dose-Duration Alert
7	DOSEDURH	Dose-Duration High Alert
8	DOSEDURHIND	Dose-Duration High for Indication Alert
7	DOSEDURL	Dose-Duration Low Alert
8	DOSEDURLIND	Dose-Duration Low for Indication Alert
6	DOSEH	High Dose Alert
7	DOSEHINDA	High Dose for Age Alert
7	DOSEHIND	High Dose for Indication Alert
7	DOSEHINDSA	High Dose for Height/Surface Area Alert
7	DOSEHINDW	High Dose for Weight Alert
6	DOSEIVL	Dose-Interval Alert
7	DOSEIVLIND	Dose-Interval for Indication Alert
6	DOSEL	Low Dose Alert
7	DOSELINDA	Low Dose for Age Alert
7	DOSELIND	Low Dose for Indication Alert
7	DOSELINDSA	Low Dose for Height/Surface Area Alert
7	DOSELINDW	Low Dose for Weight Alert
6	MDOSE	maximum dosage reached
5	OBSA	Observation Alert
6	AGE	Age Alert
^DOSEHINDA	AGE
^DOSELINDA	AGE
7	ADALRT	adult alert
7	GEALRT	geriatric alert
7	PEALRT	pediatric alert
6	COND	Condition Alert
7	HGHT	
7	LACT	Lactation Alert
7	PREG	Pregnancy Alert
7	WGHT	
6	CREACT	common reaction alert
6	GEN	Genetic Alert
6	GEND	Gender Alert
6	LAB	Lab Alert
6	REACT	Reaction Alert
7	ALGY	Allergy Alert
7	INT	Intolerance Alert
6	RREACT	Related Reaction Alert
7	RALG	Related Allergy Alert
7	RAR	Related Prior Reaction Alert
7	RINT	Related Intolerance Alert
5	BUS	business constraint violation
5	CODE_INVAL	code is not valid
6	CODE_DEPREC	code has been deprecated
5	FORMAT	invalid format
5	ILLEGAL	illegal
5	LEN_RANGE	length out of range
6	LEN_LONG	length is too long
6	LEN_SHORT	length is too short
5	MISSCOND	conditional element missing
5	MISSMAND	mandatory element missing
5	NODUPS	duplicate values are not permitted
5	NOPERSIST	element will not be persisted
5	REP_RANGE	repetitions out of range
6	MAXOCCURS	repetitions above maximum
6	MINOCCURS	repetitions below minimum
3	_ActAdministrativeRuleDetectedIssueCode	ActAdministrativeRuleDetectedIssueCode	!
^KEY204	_ActAdministrativeRuleDetectedIssueCode
^KEY205	_ActAdministrativeRuleDetectedIssueCode
4	KEY206	non-matching identification
4	OBSOLETE	obsolete record returned
2	_ActSuppliedItemDetectedIssueCode	ActSuppliedItemDetectedIssueCode	!
3	_AdministrationDetectedIssueCode	AdministrationDetectedIssueCode	!
^COMPLY	_AdministrationDetectedIssueCode
^DOSE	_AdministrationDetectedIssueCode
^DUPTHPY	_AdministrationDetectedIssueCode
4	_AppropriatenessDetectedIssueCode	AppropriatenessDetectedIssueCode	!
^OBSA	_AppropriatenessDetectedIssueCode
5	_InteractionDetectedIssueCode	InteractionDetectedIssueCode	!
6	FOOD	Food Interaction Alert
6	TPROD	Therapeutic Product Alert
7	DRG	Drug Interaction Alert
7	NHP	Natural Health Product Alert
7	NONRX	Non-Prescription Interaction Alert
5	PREVINEF	previously ineffective
4	DACT	drug action detected issue
4	TIME	timing detected issue
5	ALRTENDLATE	end too late alert
5	ALRTSTRTLATE	start too late alert
4	_TimingDetectedIssueCode	TimingDetectedIssueCode	!
5	ENDLATE	End Too Late Alert
5	STRTLATE	Start Too Late Alert
3	_SupplyDetectedIssueCode	SupplyDetectedIssueCode	!
4	ALLDONE	already performed
4	FULFIL	fulfillment alert
5	NOTACTN	no longer actionable
5	NOTEQUIV	not equivalent alert
6	NOTEQUIVGEN	not generically equivalent alert
6	NOTEQUIVTHER	not therapeutically equivalent alert
5	TIMING	event timing incorrect alert
6	INTERVAL	outside requested time
6	MINFREQ	too soon within frequency based on the usage
4	HELD	held/suspended alert
4	TOOLATE	Refill Too Late Alert
4	TOOSOON	Refill Too Soon Alert
3	HISTORIC	record recorded as historical
3	PATPREF	violates stated preferences
4	PATPREFALT	violates stated preferences, alternate available
1	KSUBJ	knowledge subject
1	KSUBT	knowledge subtopic
1	OINT	intolerance
2	ALG	Allergy
3	DALG	Drug Allergy
3	EALG	Environmental Allergy
3	FALG	Food Allergy
2	DINT	Drug Intolerance
^DALG	DINT
3	DNAINT	Drug Non-Allergy Intolerance
2	EINT	Environmental Intolerance
^EALG	EINT
3	ENAINT	Environmental Non-Allergy Intolerance
2	FINT	Food Intolerance
^FALG	FINT
3	FNAINT	Food Non-Allergy Intolerance
2	NAINT	Non-Allergy Intolerance
^DNAINT	NAINT
^ENAINT	NAINT
^FNAINT	NAINT
1	SEV	Severity Observation
1	_FDALabelData	FDALabelData	!
2	FDACOATING	coating
2	FDACOLOR	color
2	FDAIMPRINTCD	imprint code
2	FDALOGO	logo
2	FDASCORING	scoring
2	FDASHAPE	shape
2	FDASIZE	size
0	_ROIOverlayShape	ROIOverlayShape	!
1	CIRCLE	circle
1	ELLIPSE	ellipse
1	POINT	point
1	POLY	polyline
0	C	corrected
0	DIET	Diet
1	BR	breikost (GE)
1	DM	diabetes mellitus diet
1	FAST	fasting
1	FORMULA	formula diet
1	GF	gluten free
1	LF	low fat
1	LP	low protein
1	LQ	liquid
1	LS	low sodium
1	N	normal diet
1	NF	no fat
1	PAF	phenylalanine free
1	PAR	parenteral
1	RD	reduction diet
1	SCH	schonkost (GE)
1	SUPPLEMENT	nutritional supplement
1	T	tea only
1	VLI	low valin, leucin, isoleucin
0	DRUGPRG	drug program
0	F	final
0	PRLMN	preliminary
0	SECOBS	SecurityObservationType	!
1	SECCATOBS	security category observation
1	SECCLASSOBS	security classification observation
1	SECCONOBS	security control observation
1	SECINTOBS	security integrity observation
2	SECALTINTOBS	security alteration integrity observation
2	SECDATINTOBS	security data integrity observation
2	SECINTCONOBS	security integrity confidence observation
2	SECINTPRVOBS	security integrity provenance observation	!
3	SECINTPRVABOBS	security integrity provenance asserted by observation
3	SECINTPRVRBOBS	security integrity provenance reported by observation
2	SECINTSTOBS	security integrity status observation
1	SECTRSTOBS	SECTRSTOBS	!
2	TRSTACCRDOBS	trust accreditation observation
2	TRSTAGREOBS	trust agreement observation
2	TRSTCERTOBS	trust certificate observation
2	TRSTFWKOBS	trust framework observation
2	TRSTLOAOBS	trust assurance observation
2	TRSTMECOBS	trust mechanism observation
0	SUBSIDFFS	subsidized fee for service program
0	WRKCOMP	(workers compensation program
0	_ActProcedureCode	ActProcedureCode	!
1	_ActBillableServiceCode	ActBillableServiceCode	!
0	_HL7DefinedActCodes	HL7DefinedActCodes	!
0	COPAY	
0	DEDUCT	
0	DOSEIND	
0	PRA	
0	STORE	Storage
>http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode	c		v3.ActExposureLevelCode
0	_ActExposureLevelCode	ActExposureLevelCode	!
1	HIGH	high
1	LOW	low
1	MEDIUM	medium
>http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier	c		v3.ActInvoiceElementModifier
0	EFORM	Electronic Form To Follow
0	FAX	Fax To Follow
0	LINV	Last Invoice
0	PAPER	Paper Documentation To Follow
>http://terminology.hl7.org/CodeSystem/v3-ActMood	c		v3.ActMood
0	_ActMoodCompletionTrack	ActMoodCompletionTrack	!
1	_ActMoodPotential	potential	!
2	DEF	definition
2	PERM	permission
2	SLOT	resource slot
1	EVN	event (occurrence)
1	INT	intent
2	_ActMoodDesire	desire	!
3	_ActMoodActRequest	act request	!
4	ARQ	appointment request
4	PERMRQ	permission request
4	RQO	request
3	PRP	proposal
4	RMD	recommendation
2	PRMS	promise
3	APT	appointment
0	_ActMoodPredicate	ActMoodPredicate	!
1	CRT	criterion
2	EVN.CRT	event criterion
2	GOL.CRT	goal criterion
2	INT.CRT	intent criterion
3	PRMS.CRT	promise criterion
3	RQO.CRT	request criterion
2	RSK.CRT	risk criterion
1	EXPEC	expectation
2	GOL	Goal
2	RSK	risk
1	OPT	option
>http://terminology.hl7.org/CodeSystem/v3-ActPriority	c		v3.ActPriority
0	A	ASAP
0	CR	callback results
0	CS	callback for scheduling
1	CSP	callback placer for scheduling
1	CSR	contact recipient for scheduling
0	EL	elective
0	EM	emergency
0	P	preop
0	PRN	as needed
0	R	routine
0	RR	rush reporting
0	S	stat
0	T	timing critical
0	UD	use as directed
0	UR	urgent
>http://terminology.hl7.org/CodeSystem/v3-ActReason	c		v3.ActReason
0	_ActAccommodationReason	ActAccommodationReason	!
1	ACCREQNA	Accommodation Requested Not Available
1	FLRCNV	Floor Convenience
1	MEDNEC	Medical Necessity
1	PAT	Patient request
0	_ActCoverageReason	ActCoverageReason	!
1	_EligibilityActReasonCode	EligibilityActReasonCode	!
2	_ActIneligibilityReason	ActIneligibilityReason	!
3	COVSUS	coverage suspended
3	DECSD	deceased
3	REGERR	registered in error
2	_CoverageEligibilityReason	CoverageEligibilityReason	!
3	AGE	age eligibility
3	CRIME	crime victim
3	DIS	disability
3	EMPLOY	employment benefit
3	FINAN	financial eligibility
3	HEALTH	health status
3	MULTI	multiple criteria eligibility
3	PNC	property and casualty condition
3	STATUTORY	statutory eligibility
3	VEHIC	motor vehicle accident victim
3	WORK	work related
0	_ActInformationManagementReason	ActInformationManagementReason	!
1	_ActHealthInformationManagementReason	ActHealthInformationManagementReason	!
2	_ActConsentInformationAccessOverrideReason	ActConsentInformationAccessOverrideReason	!
3	OVRER	emergency treatment override
3	OVRINCOMP	incompetency override
3	OVRPJ	professional judgment override
3	OVRPS	public safety override
3	OVRTPS	third party safety override
2	PurposeOfUse	purpose of use
3	HMARKT	healthcare marketing
3	HOPERAT	healthcare operations
4	CAREMGT	care management
4	DONAT	donation
4	FRAUD	fraud
4	GOV	government
4	HACCRED	health accreditation
4	HCOMPL	health compliance
4	HDECD	decedent
4	HDIRECT	directory
4	HDM	healthcare delivery management
4	HLEGAL	legal
4	HOUTCOMS	health outcome measure
4	HPRGRP	health program reporting
4	HQUALIMP	health quality improvement
4	HSYSADMIN	health system administration
5	LABELING	labeling
5	METAMGT	metadata management
4	MEMADMIN	member administration
4	MILCDM	military command
4	PATADMIN	patient administration
4	PATSFTY	patient safety
4	PERFMSR	performance measure
4	RECORDMGT	records management
4	SYSDEV	system development
5	HTEST	test health data
4	TRAIN	training
3	HPAYMT	healthcare payment
4	CLMATTCH	claim attachment
4	COVAUTH	coverage authorization
4	COVERAGE	coverage under policy or program
5	ELIGDTRM	eligibility determination
5	ELIGVER	eligibility verification
5	ENROLLM	enrollment
5	MILDCRG	military discharge
4	REMITADV	remittance advice
3	HRESCH	healthcare research
4	BIORCH	biomedical research
4	CLINTRCH	clinical trial research
5	CLINTRCHNPC	clinical trial research without patient care
5	CLINTRCHPC	clinical trial research with patient care
5	PRECLINTRCH	preclinical trial research
4	DSRCH	disease specific healthcare research
4	POARCH	population origins or ancestry healthcare research
4	TRANSRCH	translational healthcare research
3	PATRQT	patient requested
4	FAMRQT	family requested
4	PWATRNY	power of attorney
4	SUPNWK	support network
3	PUBHLTH	public health
4	DISASTER	disaster
4	THREAT	threat
3	TREAT	treatment
4	CLINTRL	clinical trial
4	COC	coordination of care
4	ETREAT	Emergency Treatment
5	BTG	break the glass
5	ERTREAT	emergency room treatment
4	POPHLTH	population health
1	_ActInformationPrivacyReason	ActInformationPrivacyReason	!
2	MARKT	marketing
2	OPERAT	operations
3	LEGAL	subpoena
3	ACCRED	accreditation
3	COMPL	compliance
3	ENADMIN	entity administration
3	OUTCOMS	outcome measure
3	PRGRPT	program reporting
3	QUALIMP	quality improvement
3	SYSADMN	system administration
2	PAYMT	payment
2	RESCH	research
2	SRVC	service
0	_ActInvalidReason	ActInvalidReason
1	ADVSTORAGE	adverse storage condition
2	COLDCHNBRK	cold chain break
1	EXPLOT	expired lot
1	OUTSIDESCHED	administered outside recommended schedule or practice
1	PRODRECALL	product recall
0	_ActInvoiceCancelReason	ActInvoiceCancelReason	!
1	INCCOVPTY	incorrect covered party as patient
1	INCINVOICE	incorrect billing
1	INCPOLICY	incorrect policy
1	INCPROV	incorrect provider
0	_ActNoImmunizationReason	ActNoImmunizationReason	!
1	IMMUNE	immunity
1	MEDPREC	medical precaution
1	OSTOCK	product out of stock
1	PATOBJ	patient objection
1	PHILISOP	philosophical objection
1	RELIG	religious objection
1	VACEFF	vaccine efficacy concerns
1	VACSAF	vaccine safety concerns
0	_ActSupplyFulfillmentRefusalReason	ActSupplyFulfillmentRefusalReason	!
1	FRR01	order stopped
1	FRR02	stale-dated order
1	FRR03	incomplete data
1	FRR04	product unavailable
1	FRR05	ethical/religious
1	FRR06	unable to provide care
0	_ClinicalResearchEventReason	ClinicalResearchEventReason	!
1	RET	retest
1	SCH	scheduled
1	TRM	termination
1	UNS	unscheduled
0	_ClinicalResearchObservationReason	ClinicalResearchObservationReason	!
1	NPT	non-protocol
1	PPT	per protocol
1	UPT	per definition
0	_CombinedPharmacyOrderSuspendReasonCode	CombinedPharmacyOrderSuspendReasonCode	!
1	ALTCHOICE	try another treatment first
1	CLARIF	prescription requires clarification
1	DRUGHIGH	drug level too high
1	HOSPADM	admission to hospital
1	LABINT	lab interference issues
1	NON-AVAIL	patient not-available
1	PREG	parent is pregnant/breast feeding
1	SALG	allergy
1	SDDI	drug interacts with another drug
1	SDUPTHER	duplicate therapy
1	SINTOL	suspected intolerance
1	SURG	patient scheduled for surgery
1	WASHOUT	waiting for old drug to wash out
0	_ControlActNullificationReasonCode	ControlActNullificationReasonCode
1	ALTD	altered decision
1	EIE	entered in error
1	NORECMTCH	no record match
0	_ControlActNullificationRefusalReasonType	ControlActNullificationRefusalReasonType	!
1	INRQSTATE	in requested state
1	NOMATCH	no match
^NORECMTCH	NOMATCH
2	NOPRODMTCH	no product match
2	NOSERMTCH	no service match
2	NOVERMTCH	no version match
1	NOPERM	no permission
2	NOUSERPERM	no user permission
2	NOAGNTPERM	no agent permission
2	NOUSRPERM	no user permission
1	WRNGVER	wrong version
0	_ControlActReason	ControlActReason	!
1	_MedicationOrderAbortReasonCode	medication order abort reason	!
2	DISCONT	product discontinued
2	INEFFECT	ineffective
2	MONIT	response to monitoring
2	NOREQ	no longer required for treatment
2	NOTCOVER	not covered
2	PREFUS	patient refuse
2	RECALL	product recalled
2	REPLACE	change in order
3	DOSECHG	change in medication/dose
2	REPLACEFIX	error in order
2	UNABLE	unable to use
1	_MedicationOrderReleaseReasonCode	medication order release reason	!
2	HOLDDONE	suspend reason no longer applies
2	HOLDINAP	suspend reason inappropriate
1	_ModifyPrescriptionReasonType	ModifyPrescriptionReasonType	!
2	ADMINERROR	administrative error in order
2	CLINMOD	clinical modification
1	_PharmacySupplyEventAbortReason	PharmacySupplyEventAbortReason
2	CONTRA	contraindication
2	FOABORT	order aborted
2	FOSUSP	order suspended
2	NOPICK	not picked up
2	PATDEC	patient changed mind
2	QUANTCHG	change supply quantity
1	_PharmacySupplyEventStockReasonCode	pharmacy supply event stock reason	!
2	FLRSTCK	floor stock
2	LTC	long term care use
2	OFFICE	office use
2	PHARM	pharmacy transfer
2	PROG	program use
1	_PharmacySupplyRequestRenewalRefusalReasonCode	pharmacy supply request renewal refusal reason	!
^DISCONT	_PharmacySupplyRequestRenewalRefusalReasonCode
2	ALREADYRX	new prescription exists
2	FAMPHYS	family physician must authorize further fills
2	MODIFY	modified prescription exists
2	NEEDAPMT	patient must make appointment
2	NOTAVAIL	prescriber not available
2	NOTPAT	patient no longer in this practice
2	ONHOLD	medication on hold
2	PRNA	product not available
2	STOPMED	prescriber stopped medication for patient
2	TOOEARLY	too early
1	_SupplyOrderAbortReasonCode	supply order abort reason	!
2	IMPROV	condition improved
2	INTOL	intolerance
2	NEWSTR	new strength
2	NEWTHER	new therapy
0	_GenericUpdateReasonCode	GenericUpdateReasonCode	!
1	CHGDATA	information change
1	FIXDATA	error correction
1	MDATA	merge data
1	NEWDATA	new information
1	UMDATA	unmerge data
0	_PatientProfileQueryReasonCode	patient profile query reason	!
^LEGAL	_PatientProfileQueryReasonCode
1	ADMREV	administrative review
1	PATCAR	patient care
1	PATREQ	patient request query
1	PRCREV	practice review
1	REGUL	regulatory review
1	RSRCH	research
1	VALIDATION	validation review
0	_PharmacySupplyRequestFulfillerRevisionRefusalReasonCode	PharmacySupplyRequestFulfillerRevisionRefusalReasonCode
^NOUSERPERM	_PharmacySupplyRequestFulfillerRevisionRefusalReasonCode
1	LOCKED	locked
1	UNKWNTARGET	unknown target
0	_RefusalReasonCode	RefusalReasonCode	!
^NOMATCH	_RefusalReasonCode
^NOPERM	_RefusalReasonCode
0	_SchedulingActReason	SchedulingActReason	!
^PAT	_SchedulingActReason
1	BLK	Unexpected Block (of Schedule)
1	DEC	Patient Deceased
1	FIN	No Financial Backing
1	MED	Medical Status Altered
1	MTG	In an outside meeting
1	PHY	Physician request
0	_StatusRevisionRefusalReasonCode	StatusRevisionRefusalReasonCode
^NORECMTCH	_StatusRevisionRefusalReasonCode
^INRQSTATE	_StatusRevisionRefusalReasonCode
^NOUSERPERM	_StatusRevisionRefusalReasonCode
1	FILLED	fully filled
0	_SubstanceAdministrationPermissionRefusalReasonCode	SubstanceAdministrationPermissionRefusalReasonCode
^NOUSERPERM	_SubstanceAdministrationPermissionRefusalReasonCode
1	PATINELIG	patient not eligible
1	PROTUNMET	protocol not met
1	PROVUNAUTH	provider not authorized
0	_SubstanceAdminSubstitutionNotAllowedReason	SubstanceAdminSubstitutionNotAllowedReason	!
^PAT	_SubstanceAdminSubstitutionNotAllowedReason
1	ALGINT	allergy intolerance
1	COMPCON	compliance concern
1	THERCHAR	therapeutic characteristics
1	TRIAL	clinical trial drug
0	_SubstanceAdminSubstitutionReason	SubstanceAdminSubstitutionReason	!
1	CT	continuing therapy
1	FP	formulary policy
1	OS	out of stock
1	RR	regulatory requirement
0	_TransferActReason	TransferActReason	!
1	ER	Error
1	RQ	Request
0	_ActBillableServiceReason	ActBillableServiceReason	!
1	_ActBillableClinicalServiceReason	ActBillableClinicalServiceReason	!
0	BONUS	
0	CHD	Children only
0	DEP	Dependents only
0	ECH	Employee and children
0	EDU	
0	EMP	Employee only
0	ESP	Employee and spouse
0	FAM	Family
0	IND	Individual
0	INVOICE	
0	PROA	
0	RECOV	
0	RETRO	
0	SPC	Spouse and children
0	SPO	Spouse only
0	TRAN	
>http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint	c		v3.ActRelationshipCheckpoint
0	B	beginning
0	E	end
0	S	entry
0	T	through
0	X	exit
>http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin	c		v3.ActRelationshipJoin
0	D	detached
0	K	kill
0	W	wait
0	X	exclusive wait
>http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit	c		v3.ActRelationshipSplit
0	E1	exclusive try once
0	EW	exclusive wait
0	I1	inclusive try once
0	IW	inclusive wait
>http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset	c		v3.ActRelationshipSubset
0	_ParticipationSubset	ParticipationSubset	!
1	FUTURE	expected future
2	FUTSUM	future summary
2	LAST	expected last
2	NEXT	expected next
1	PAST	previous
2	FIRST	first known
2	PREVSUM	previous summary
2	RECENT	most recent
1	SUM	summary
0	ActRelationshipExpectedSubset	ActRelationshipExpectedSubset
0	ActRelationshipPastSubset	ActRelationshipPastSubset
0	MAX	maximum
0	MIN	minimum
>http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType	c		v3.ActRelationshipType
0	ART	act relationship type
1	_ActClassTemporallyPertains	ActClassTemporallyPertains	!
1	_ActRelationshipAccounting	ActRelationshipAccounting	!
2	_ActRelationshipCostTracking	ActRelationshipCostTracking	!
3	CHRG	has charge
3	COST	has cost
2	_ActRelationshipPosting	ActRelationshipPosting	!
3	CREDIT	has credit
3	DEBIT	has debit
1	_ActRelationshipConditional	ActRelationshipConditional	!
2	CIND	has contra-indication
2	PRCN	has pre-condition
2	RSON	has reason
3	BLOCK	blocks
3	DIAG	diagnoses
3	IMM	immunization against
4	ACTIMM	active immunization against
4	PASSIMM	passive immunization against
3	MITGT	mitigates
4	RCVY	recovers
3	PRYLX	prophylaxis of
3	TREAT	treats
4	ADJUNCT	adjunctive treatment
4	MTREAT	maintenance treatment
4	PALLTREAT	palliates
4	SYMP	symptomatic relief
2	TRIG	has trigger
1	_ActRelationshipTemporallyPertains	ActRelationshipTemporallyPertains	!
2	_ActRelationshipTemporallyPertainsApproximates	ActRelationshipTemporallyPertainsApproximates	!
3	ENE	ends near end
4	ECW	ends concurrent with
5	CONCURRENT	concurrent with
5	SBSECWE	starts before start of, ends with
3	ENS	ends near start
4	ECWS	ends concurrent with start of
3	SNE	starts near end
4	SCWE	starts concurrent with end of
3	SNS	starts near start
4	SCW	starts concurrent with
^CONCURRENT	SCW
5	SCWSEBE	starts with. ends before end of
5	SCWSEAE	starts with, ends after end of
2	EAS	ends after start of
3	EAE	ends after end of
4	SASEAE	starts after start of, ends after end of
^SASSBEEAS	SASEAE
5	SBEEAE	contains end of
^SCWSEAE	SBEEAE
6	SASSBEEAS	start after start of, contains end of
6	SBSEAE	contains time of
3	SAS	starts after start of
^SASEAE	SAS
4	SAE	starts after end of
4	DURING	occurs during
4	SASECWE	starts after start of, ends with
2	EASORECWS	ends after or concurrent with start of
^EAS	EASORECWS
^ECWS	EASORECWS
3	EAEORECW	ends after or concurrent with end of
^EAE	EAEORECW
^ECW	EAEORECW
2	INDEPENDENT	independent of time of
2	SAEORSCWE	starts after or concurrent with end of
^SCWE	SAEORSCWE
^SAE	SAEORSCWE
2	SASORSCW	starts after or concurrent with start of
^SAS	SASORSCW
^SCW	SASORSCW
2	SBEORSCWE	starts before or concurrent with end of
3	OVERLAP	overlaps with
^ECW	OVERLAP
^SBEEAE	OVERLAP
^SCW	OVERLAP
^SCWE	OVERLAP
4	EDU	ends during
^SCWSEBE	EDU
5	SBSEASEBE	contains start of, ends before end of
4	SBSEAS	contains start of
^SBSECWE	SBSEAS
^SBSEASEBE	SBSEAS
^SBSEAE	SBSEAS
4	SDU	starts during
^SASSBEEAS	SDU
3	SBE	starts before end of
^SBSEASEBE	SBE
^SCWSEBE	SBE
4	EBE	ends before end of
5	SBSEBE	starts before start of, ends before end of
^SBSEASEBE	SBSEBE
6	EBSORECWS	ends before or concurrent with start of
^ECWS	EBSORECWS
7	EBS	ends before start of
4	EBEORECW	ends before or concurrent with end of
^ECW	EBEORECW
^EBE	EBEORECW
4	SBSORSCW	starts before or concurrent with start of
^SCW	SBSORSCW
5	SBS	starts before start of
^SBSEBE	SBS
^SBSEAS	SBS
1	AUTH	authorized by
1	CAUS	is etiology for
1	COMP	has component
2	CTRLV	has control variable
2	MBR	has member
3	STEP	has step
4	ARR	arrival
4	DEP	departure
2	PART	has part
1	COVBY	covered by
1	DRIV	is derived from
1	ELNK	episodeLink
1	EVID	provides evidence for
1	EXACBY	exacerbated by
1	EXPL	has explanation
1	INTF	interfered by
1	ITEMSLOC	items located
1	LIMIT	limited by
1	META	has metadata
1	MFST	is manifestation of
1	NAME	assigns name
1	OUTC	has outcome
2	_ActRelationsipObjective	Act Relationsip Objective	!
3	OBJC	has continuing objective
3	OBJF	has final objective
2	GOAL	has goal
2	RISK	has risk
1	PERT	has pertinent information
1	PREV	has previous instance
1	REFR	refers to
2	USE	uses
1	REFV	has reference values
1	RELVBY	relieved by
1	SEQL	is sequel
2	APND	is appendage
2	BSLN	has baseline
2	COMPLY	complies with
2	DOC	documents
2	FLFS	fulfills
3	OCCR	occurrence
3	OREF	references order
3	SCH	schedules request
2	GEN	has generalization
2	GEVL	evaluates (goal)
2	INST	instantiates (master)
2	MOD	modifies
2	MTCH	matches (trigger)
2	OPTN	has option
2	RCHAL	re-challenge
2	REV	reverses
2	RPLC	replaces
2	SUCC	succeeds
2	UPDT	updates (condition)
2	XCRPT	Excerpts
3	VRXCRPT	Excerpt verbatim
2	XFRM	transformation
1	SPRT	has support
2	SPRTBND	has bounded support
1	SUBJ	has subject
2	QUALF	has qualifier
1	SUMM	summarized by
1	VALUE	has value
0	CURE	curative indication
0	CURE.ADJ	adjunct curative indication
0	MTGT.ADJ	adjunct mitigation
0	RACT	
0	SUGG	
>http://terminology.hl7.org/CodeSystem/v3-ActSite	c		v3.ActSite
0	_HumanActSite	HumanActSite	!
1	_HumanSubstanceAdministrationSite	HumanSubstanceAdministrationSite	!
2	BE	bilateral ears
2	BN	bilateral nares
2	BU	buttock
2	LA	left arm
2	LAC	left anterior chest
2	LACF	left antecubital fossa
2	LD	left deltoid
2	LE	left ear
2	LEJ	left external jugular
2	LF	left foot
2	LG	left gluteus medius
2	LH	left hand
2	LIJ	left internal jugular
2	LLAQ	left lower abd quadrant
2	LLFA	left lower forearm
2	LMFA	left mid forearm
2	LN	left naris
2	LPC	left posterior chest
2	LSC	left subclavian
2	LT	left thigh
2	LUA	left upper arm
2	LUAQ	left upper abd quadrant
2	LUFA	left upper forearm
2	LVG	left ventragluteal
2	LVL	left vastus lateralis
2	OD	right eye
2	OS	left eye
2	OU	bilateral eyes
2	PA	perianal
2	PERIN	perineal
2	RA	right arm
2	RAC	right anterior chest
2	RACF	right antecubital fossa
2	RD	right deltoid
2	RE	right ear
2	REJ	right external jugular
2	RF	right foot
2	RG	right gluteus medius
2	RH	right hand
2	RIJ	right internal jugular
2	RLAQ	right lower abd quadrant
2	RLFA	right lower forearm
2	RMFA	right mid forearm
2	RN	right naris
2	RPC	right posterior chest
2	RSC	right subclavian
2	RT	right thigh
2	RUA	right upper arm
2	RUAQ	right upper abd quadrant
2	RUFA	right upper forearm
2	RVG	right ventragluteal
2	RVL	right vastus lateralis
>http://terminology.hl7.org/CodeSystem/v3-ActStatus	c		v3.ActStatus
0	normal	normal
1	aborted	aborted
1	active	active
1	cancelled	cancelled
1	completed	completed
1	held	held
1	new	new
1	suspended	suspended
0	nullified	nullified
0	obsolete	obsolete
>http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw	c		v3.ActUSPrivacyLaw
0	_ActUSPrivacyLaw	ActUSPrivacyLaw
1	42CFRPart2	42 CFR Part2
1	CommonRule	Common Rule
1	HIPAANOPP	HIPAA notice of privacy practices
1	HIPAAPsyNotes	HIPAA psychotherapy notes
1	HIPAASelfPay	HIPAA self-pay
1	Title38Section7332	Title 38 Section 7332
>http://terminology.hl7.org/CodeSystem/v3-ActUncertainty	c		v3.ActUncertainty
0	N	stated with no assertion of uncertainty
0	U	stated with uncertainty
>http://terminology.hl7.org/CodeSystem/v3-AddressPartType	c		v3.AddressPartType
0	ADL	additional locator
0	AL	address line
1	DAL	delivery address line
1	SAL	street address line
0	BNN	building number numeric
0	BNR	building number
0	BNS	building number suffix
0	CAR	care of
0	CEN	census tract
0	CNT	country
0	CPA	county or parish
0	CTY	municipality
0	DEL	delimiter
0	DINST	delivery installation type
0	DINSTA	delivery installation area
0	DINSTQ	delivery installation qualifier
0	DIR	direction
0	DMOD	delivery mode
0	DMODID	delivery mode identifier
0	DPID	delivery point identifier
0	INT	intersection
0	POB	post box
0	PRE	precinct
0	STA	state or province
0	STB	street name base
0	STR	street name
0	STTYP	street type
0	UNID	unit identifier
0	UNIT	unit designator
0	ZIP	postal code
>http://terminology.hl7.org/CodeSystem/v3-AddressUse	c		v3.AddressUse
0	_GeneralAddressUse	_GeneralAddressUse	!
1	BAD	bad address
1	CONF	confidential address
1	H	home address
2	HP	primary home
2	HV	vacation home
1	OLD	no longer in use
1	TMP	temporary address
1	WP	work place
2	DIR	direct
2	PUB	public
0	_PostalAddressUse	_PostalAddressUse	!
1	PHYS	physical visit address
1	PST	postal address
0	_TelecommunicationAddressUse	_TelecommunicationAddressUse	!
1	AS	answering service
1	EC	emergency contact
1	MC	mobile contact)
1	PG	pager
>http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender	c		v3.AdministrativeGender
0	F	Female
0	M	Male
0	UN	Undifferentiated
>http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages	c		v3.AmericanIndianAlaskaNativeLanguages
0	_Algic	Algic	!
1	_Algonquian	Algonquian	!
2	_Arapahoan	Arapahoan	!
3	_ArapahoGrosVentre	ArapahoGrosVentre	!
4	x-ARP	Arapaho
4	x-ATS	Gros Ventre
2	_CreeMontagnais	CreeMontagnais	!
3	_Cree	Cree	!
4	x-CRP	Western Cree
2	_EasternAlgonquin	EasternAlgonquin	!
3	_Abenakian	Abenakian	!
4	x-AAQ	Eastern Abenaki
4	x-ABE	Western Abenaki
4	x-MAC	Maliseet-Passamaquoddy
3	_Delawaran	Delawaran	!
4	x-DEL	Unami Delaware
3	x-MIC	Micmac
2	_Ojibwayan	Ojibwayan	!
3	x-OJB	Southern Ojibwa
3	x-POT	Potawatami
2	_SaukFoxKickapoo	SaukFoxKickapoo	!
3	x-KIC	Kickapoo
3	x-SAC	Mesquakie
3	x-SJW	Shawnee
2	x-BLC	Blackfoot
2	x-CHY	Cheyenne
2	x-MEZ	Menominee
1	_Ritwan	Ritwan	!
2	x-YUR	Yurok
0	_Caddoan	Caddoan	!
1	_NorthernCaddoan	NorthernCaddoan	!
2	x-ARI	Arikara
2	x-PAW	Pawnee
2	x-WIC	Wichita
1	_SouthernCaddoan	SouthernCaddoan	!
2	x-CAD	Caddo
0	_Chimakuan	Chimakuan	!
1	x-QUI	Quileute
0	_EskimoAleut	EskimoAleut	!
1	_Aleut	Aleut	!
2	x-ALW	Aleut
1	_Eskimoan	Eskimoan	!
2	_InuitInupiaq	InuitInupiaq	!
3	x-ESI	North Alaskan Inuktitut
3	x-ESK	Northwest Alaska Inuktitut
2	_SirenikskiYupik	SirenikskiYupik	!
3	x-EMS	Pacific Yupik Gulf
3	x-ESS	Central Siberian Yupik
3	x-ESU	Central Alaskan Yupik
0	_Hokan	Hokan	!
1	_CochimiYuman	CochimiYuman	!
2	_Yuman	Yuman	!
3	_DeltaCalifornia	DeltaCalifornia	!
4	_Diegueno	Diegueno	!
5	x-DIH	Kumeyaay
4	x-COC	Cocopa
3	_Pai	Pai	!
4	x-YUF	Havasupai
3	_River	River	!
4	x-MOV	Mohave
4	x-MRC	Maricopa
4	x-YUM	Quechan
1	_Palaihnihan	Palaihnihan	!
2	x-ACH	Achumawi
2	x-ATW	Atsugewi
1	_Pomoan	Pomoan	!
2	x-KJU	Kashaya
2	x-PEF	Northeastern Pomo
2	x-PEO	Southeastern Pomo
2	x-PEQ	Southern Pomo
2	x-POO	Central Pomo
1	_Shasta	Shasta	!
2	x-SHT	Shasta
1	x-KYH	Karok
1	x-WAS	Washoe
0	_Iroquoian	Iroquoian	!
1	_NorthernIroquoian	NorthernIroquoian	!
2	x-CAY	Cayuga
2	x-MOH	Mohawk
2	x-ONE	Oneida
2	x-ONO	Onondaga
2	x-SEE	Seneca
2	x-TUS	Tuscarora
1	x-CER	Cherokee
0	_Keresan	Keresan	!
1	x-KEE	Rio Grande Keresan
1	x-KJQ	Acoma-Laguna
0	_KiowaTanoan	KiowaTanoan	!
1	_Tiwa	Tiwa	!
2	x-TAO	Northern Tiwa
2	x-TIX	Southern Tiwa
1	x-KIO	Kiowa
1	x-TEW	Tewa
1	x-TOW	Jemez
0	_Muskogean	Muskogean	!
1	_CentralMuskogean	CentralMuskogean	!
2	x-AKZ	Alabama
2	x-CKU	Koasati
2	x-MIK	Mikasuki
1	_WesternMuskogean	WesternMuskogean	!
2	x-CCT	Choctaw
2	x-CIC	Chickasaw
1	x-CRK	Creek
0	_Nadene	Nadene	!
1	_AthapaskanEyak	AthapaskanEyak	!
2	_Athapaskan	Athapaskan	!
3	_Apachean	Apachean	!
4	_EasternApachean	EasternApachean	!
5	x-APJ	Jicarilla
5	x-APL	Lipan
4	_WesternApachean	WesternApachean	!
5	x-APM	Mescalero-Chiricahua
5	x-APW	Western Apache
5	x-NAV	Dine
4	x-APK	Kiowa Apache
3	_CentralAlaskaYukon	CentralAlaskaYukon	!
4	_KoyukonIngalik	KoyukonIngalik	!
5	x-HOI	Holikachuk
5	x-ING	Degexit'an
5	x-KOY	Koyukon
4	_KutchinHan	KutchinHan	!
5	x-HAA	Han
5	x-KUC	Kutchin
4	_TananaTutchone	TananaTutchone	!
5	_Tanana	Tanana	!
6	x-TAA	Lower Tanana
6	x-TAU	Upper Tanana
6	x-TCB	Tanacross
5	x-KUU	Upper Kuskokwim
3	_PacificCoastAthapaskan	PacificCoastAthapaskan	!
4	_CaliforniaAthapaskan	CaliforniaAthapaskan	!
5	x-HUP	Hupa
5	x-KTW	Cahto
4	_OregonAthapaskan	OregonAthapaskan	!
5	x-TOL	Tolowa
5	x-TUU	Tututni
3	_SouthernAlaska	SouthernAlaska	!
4	x-AHT	Ahtna
4	x-TFN	Tanaina
2	x-EYA	Eyak
1	x-TLI	Tlingit
0	_Penutian	Penutian	!
1	_Chinookan	Chinookan	!
2	_UpperChinook	UpperChinook	!
3	x-WAC	Kiksht
1	_Coosan	Coosan	!
2	x-COS	Hanis
1	_Maiduan	Maiduan	!
2	x-MAI	Northwest Maidu
2	x-NMU	Northeast Maidu
2	x-NSZ	Nisenan
1	_PlateauPenutian	PlateauPenutian	!
2	_Sahaptian	Sahaptian	!
3	x-UMA	Umatilla
3	x-WAA	Walla Walla
3	x-WAR	Tenino
3	x-YAK	Yakima
2	x-KLA	Klamath-Modoc
2	x-NEZ	Nez Perce
1	_Takelman	Takelman	!
2	_Kalapuyan	Kalapuyan	!
3	x-KAL	Central Kalapuyan
1	_Tsimshianic	Tsimshianic	!
2	x-TSI	Coast Tsimshain
1	_Utian	Utian	!
2	_Miwokan	Miwokan	!
3	_EasternMiwok	EasternMiwok	!
4	x-CSM	Central Sierra Miwok
4	x-NSQ	Northern Sierra Miwok
4	x-PMW	Plains Miwok
4	x-SKD	Southern Sierra Miwok
3	_WesternMiwok	WesternMiwok	!
4	x-CSI	Coast Miwok
4	x-LMW	Lake Miwok
1	_Wintuan	Wintuan	!
2	x-WIT	Wintu-Nomlaki
1	_Yokutsan	Yokutsan	!
2	x-ENH	Kings River
2	x-GSH	Gashowu
2	x-PYL	Poso Creek
2	x-TKH	Tule-Kaweah
0	_Pidgin	Pidgin	!
1	x-CHH	Chinook Wawa
0	_Salishan	Salishan	!
1	_CentralSalish	CentralSalish	!
2	x-CLM	Clallam
2	x-LUT	Lushootseed
2	x-STR	Northern Straits
1	_InteriorSalish	InteriorSalish	!
2	x-COL	Columbian
2	x-CRD	Coeur D'alene
2	x-FLA	Kalispel
2	x-OKA	Okanagan
1	_Tsamosan	Tsamosan	!
2	x-CEA	Lower Chehalis
2	x-CJH	Upper Chehalis
2	x-COW	Cowlitz
2	x-QUN	Quinault
0	_SiouanCatawba	SiouanCatawba	!
1	_Siouan	Siouan	!
2	_MississippiValley	MississippiValley	!
3	_ChiwereWinnebago	ChiwereWinnebago	!
4	x-IOW	Chiwere
4	x-WIN	Hocak
3	_Dakotan	Dakotan	!
4	x-ASB	Assiniboine
4	x-DHG	Dakota
4	x-LKT	Lakota
4	x-NKT	Nakota
3	_Dhegiha	Dhegiha	!
4	x-KAA	Kansa
4	x-OMA	Omaha-Ponca
4	x-OSA	Osage
4	x-QUA	Quapaw
2	_MissouriRiver	MissouriRiver	!
3	x-CRO	Crow
3	x-HID	Hidatsa
2	x-MHQ	Mandan
0	_UtoAztecan	UtoAztecan	!
1	_Numic	Numic	!
2	_CentralNumic	CentralNumic	!
3	x-COM	Comanche
3	x-PAR	Panamint
3	x-SHH	Shoshone
2	_SouthernNumic	SouthernNumic	!
3	x-KAW	Kawaiisu
3	x-UTE	Ute-Southern Paiute
2	_WesternNumic	WesternNumic	!
3	x-MON	Mono
3	x-PAO	Northern Paiute-Bannock
1	_Takic	Takic	!
2	_Cupan	Cupan	!
3	x-CHL	Cahuilla
3	x-CUP	Cupeno
3	x-LUI	Luiseno
2	_SerranoGabrielino	SerranoGabrielino	!
3	x-SER	Serrano
1	_Taracahitan	Taracahitan	!
2	_Cahitan	Cahitan	!
3	x-YAQ	Yaqui
1	_Tepiman	Tepiman	!
2	x-PAP	Papago-Pima
1	x-HOP	Hopi
1	x-TUB	Tubatululabal
0	_Wakashan	Wakashan	!
1	_Nootkan	Nootkan	!
2	x-MYH	Makah
0	_Yukian	Yukian	!
1	x-WAO	Wappo
1	x-YUK	Yuki
0	x-HAI	Haida
0	x-KUN	Kootenai
0	x-PSD	Plains Indian Sign Language
0	x-YUC	Yuchi
0	x-ZUN	Zuni
>http://terminology.hl7.org/CodeSystem/v3-Calendar	c		v3.Calendar
0	GREG	Gregorian
>http://terminology.hl7.org/CodeSystem/v3-CalendarCycle	c		v3.CalendarCycle
0	_CalendarCycleOneLetter	CalendarCycleOneLetter	!
1	CW	week (continuous)
1	CY	year
1	D	day of the month
1	DW	day of the week (begins with Monday)
1	H	hour of the day
1	M	month of the year
1	N	minute of the hour
1	S	second of the minute
0	_CalendarCycleTwoLetter	CalendarCycleTwoLetter	!
^CW	_CalendarCycleTwoLetter
^CY	_CalendarCycleTwoLetter
^D	_CalendarCycleTwoLetter
^DW	_CalendarCycleTwoLetter
^H	_CalendarCycleTwoLetter
^M	_CalendarCycleTwoLetter
^N	_CalendarCycleTwoLetter
^S	_CalendarCycleTwoLetter
1	CD	day (continuous)
1	CH	hour (continuous)
1	CM	month (continuous)
1	CN	minute (continuous)
1	CS	second (continuous)
1	DY	day of the year
1	WY	week of the year
0	WM	week of the month
>http://terminology.hl7.org/CodeSystem/v3-CalendarType	c		v3.CalendarType
0	GREG	Gregorian
>http://terminology.hl7.org/CodeSystem/v3-Charset	c		v3.Charset
0	EBCDIC	EBCDIC
0	ISO-10646-UCS-2	ISO-10646-UCS-2
0	ISO-10646-UCS-4	ISO-10646-UCS-4
0	ISO-8859-1	ISO-8859-1
0	ISO-8859-2	ISO-8859-2
0	ISO-8859-5	ISO-8859-5
0	JIS-2022-JP	JIS-2022-JP
0	US-ASCII	US-ASCII
0	UTF-7	UTF-7
0	UTF-8	UTF-8
>http://terminology.hl7.org/CodeSystem/v3-CodingRationale	c		v3.CodingRationale
0	O	originally produced code
0	OR	original and required
0	P	post-coded
0	PR	post-coded and required
0	R	required
0	HL7	HL7 Specified or Mandated
0	SH	Both HL7 mandated and the original code
0	SRC	Source (or original) code
>http://terminology.hl7.org/CodeSystem/v3-CommunicationFunctionType	c		v3.CommunicationFunctionType
0	RCV	receiver
0	RSP	respond to
0	SND	sender
>http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm	c		v3.CompressionAlgorithm
0	BZ	bzip
0	DF	deflate
0	GZ	gzip
0	Z	compress
0	Z7	Z7
0	ZL	zlib
>http://terminology.hl7.org/CodeSystem/v3-Confidentiality	c		v3.Confidentiality
0	_Confidentiality	Confidentiality
1	L	low
1	M	moderate
1	N	normal
1	R	restricted
1	U	unrestricted
1	V	very restricted
0	_ConfidentialityByAccessKind	ConfidentialityByAccessKind	!
1	B	business
1	D	clinician
1	I	individual
0	_ConfidentialityByInfoType	ConfidentialityByInfoType	!
1	ETH	substance abuse related
1	HIV	HIV related
1	PSY	psychiatry relate
1	SDV	sexual and domestic violence related
0	_ConfidentialityModifiers	ConfidentialityModifiers	!
1	C	celebrity
1	S	sensitive
1	T	taboo
>http://terminology.hl7.org/CodeSystem/v3-ContainerCap	c		v3.ContainerCap
0	_MedicationCap	MedicationCap	!
1	CHILD	ChildProof
1	EASY	EasyOpen
0	FILM	Film
0	FOIL	Foil
0	PUSH	Push Cap
0	SCR	Screw Cap
>http://terminology.hl7.org/CodeSystem/v3-ContainerSeparator	c		v3.ContainerSeparator
0	GEL	Gel
0	NONE	None
>http://terminology.hl7.org/CodeSystem/v3-ContentProcessingMode	c		v3.ContentProcessingMode
0	SEQL	Sequential
0	UNOR	Unordered
>http://terminology.hl7.org/CodeSystem/v3-ContextControl	c		v3.ContextControl
0	_ContextControlAdditive	ContextControlAdditive	!
1	AN	additive, non-propagating
1	AP	additive, propagating
0	_ContextControlNonPropagating	ContextControlNonPropagating	!
^AN	_ContextControlNonPropagating
1	ON	overriding, non-propagating
0	_ContextControlOverriding	ContextControlOverriding	!
^ON	_ContextControlOverriding
1	OP	overriding, propagating
0	_ContextControlPropagating	ContextControlPropagating	!
^AP	_ContextControlPropagating
^OP	_ContextControlPropagating
>http://terminology.hl7.org/CodeSystem/v3-DataOperation	c		v3.DataOperation
0	OPERATE	operate
1	CREATE	create
1	DELETE	delete
1	EXECUTE	execute
1	READ	read
1	UPDATE	revise
2	APPEND	append
2	MODIFYSTATUS	modify status
3	ABORT	abort
3	ACTIVATE	activate
3	CANCEL	cancel
3	COMPLETE	complete
3	HOLD	hold
3	JUMP	jump
3	NULLIFY	nullify
3	OBSOLETE	obsolete
3	REACTIVATE	reactivate
3	RELEASE	release
3	RESUME	resume
3	SUSPEND	suspend
>http://terminology.hl7.org/CodeSystem/v3-Dentition	c		v3.Dentition
0	ArtificialDentition	Artificial dentition
1	TID10a	10a
1	TID10i	10i
1	TID10p	10p
1	TID10pd	10pd
1	TID10pm	10pm
1	TID11a	11a
1	TID11i	11i
1	TID11p	11p
1	TID11pd	11pd
1	TID11pm	11pm
1	TID12a	12a
1	TID12i	12i
1	TID12p	12p
1	TID12pd	12pd
1	TID12pm	12pm
1	TID13a	13a
1	TID13i	13i
1	TID13p	13p
1	TID13pd	13pd
1	TID13pm	13pm
1	TID14a	14a
1	TID14i	14i
1	TID14p	14p
1	TID14pd	14pd
1	TID14pm	14pm
1	TID15a	15a
1	TID15i	15i
1	TID15p	15p
1	TID15pd	15pd
1	TID15pm	15pm
1	TID16a	16a
1	TID16i	16i
1	TID16p	16p
1	TID16pd	16pd
1	TID16pm	16pm
1	TID17a	17a
1	TID17ad	17ad
1	TID17am	17am
1	TID17i	17i
1	TID17id	17id
1	TID17im	17im
1	TID17p	17p
1	TID17pd	17pd
1	TID17pm	17pm
1	TID18a	18a
1	TID18ad	18ad
1	TID18am	18am
1	TID18i	18i
1	TID18id	18id
1	TID18im	18im
1	TID18p	18p
1	TID18pd	18pd
1	TID18pm	18pm
1	TID19a	19a
1	TID19ad	19ad
1	TID19am	19am
1	TID19i	19i
1	TID19id	19id
1	TID19im	19im
1	TID19p	19p
1	TID19pd	19pd
1	TID19pm	19pm
1	TID1a	1a
1	TID1i	1i
1	TID1p	1p
1	TID1pd	1pd
1	TID1pm	1pm
1	TID20a	20a
1	TID20i	20i
1	TID20p	20p
1	TID20pd	20pd
1	TID20pm	20pm
1	TID21a	21a
1	TID21i	21i
1	TID21p	21p
1	TID21pd	21pd
1	TID21pm	21pm
1	TID22a	22a
1	TID22i	22i
1	TID22p	22p
1	TID22pd	22pd
1	TID22pm	22pm
1	TID23a	23a
1	TID23i	23i
1	TID23p	23p
1	TID23pd	23pd
1	TID23pm	23pm
1	TID24a	24a
1	TID24i	24i
1	TID24p	24p
1	TID24pd	24pd
1	TID24pm	24pm
1	TID25a	25a
1	TID25i	25i
1	TID25p	25p
1	TID25pd	25pd
1	TID25pm	25pm
1	TID26a	26a
1	TID26i	26i
1	TID26p	26p
1	TID26pd	26pd
1	TID26pm	26pm
1	TID27a	27a
1	TID27i	27i
1	TID27p	27p
1	TID27pd	27pd
1	TID27pm	27pm
1	TID28a	28a
1	TID28i	28i
1	TID28p	28p
1	TID28pd	28pd
1	TID28pm	28pm
1	TID29a	29a
1	TID29i	29i
1	TID29p	29p
1	TID29pd	29pd
1	TID29pm	29pm
1	TID2a	2a
1	TID2i	2i
1	TID2p	2p
1	TID2pd	2pd
1	TID2pm	2pm
1	TID30a	30a
1	TID30ad	30ad
1	TID30am	30am
1	TID30i	30i
1	TID30id	30id
1	TID30im	30im
1	TID30p	30p
1	TID30pd	30pd
1	TID30pm	30pm
1	TID31a	31a
1	TID31ad	31ad
1	TID31am	31am
1	TID31i	31i
1	TID31id	31id
1	TID31im	31im
1	TID31p	31p
1	TID31pd	31pd
1	TID31pm	31pm
1	TID32a	32a
1	TID32ad	32ad
1	TID32am	32am
1	TID32i	32i
1	TID32id	32id
1	TID32im	32im
1	TID32p	32p
1	TID32pd	32pd
1	TID32pm	32pm
1	TID3a	3a
1	TID3i	3i
1	TID3p	3p
1	TID3pd	3pd
1	TID3pm	3pm
1	TID4a	4a
1	TID4i	4i
1	TID4p	4p
1	TID4pd	4pd
1	TID4pm	4pm
1	TID5a	5a
1	TID5i	5i
1	TID5p	5p
1	TID5pd	5pd
1	TID5pm	5pm
1	TID6a	6a
1	TID6i	6i
1	TID6p	6p
1	TID6pd	6pd
1	TID6pm	6pm
1	TID7a	7a
1	TID7i	7i
1	TID7p	7p
1	TID7pd	7pd
1	TID7pm	7pm
1	TID8a	8a
1	TID8i	8i
1	TID8p	8p
1	TID8pd	8pd
1	TID8pm	8pm
1	TID9a	9a
1	TID9i	9i
1	TID9p	9p
1	TID9pd	9pd
1	TID9pm	9pm
0	PermanentDentition	Permanent dentition
1	TID1	1
1	TID10	10
1	TID11	11
1	TID12	12
1	TID13	13
1	TID14	14
1	TID15	15
1	TID16	16
1	TID17	17
1	TID17d	17d
1	TID17m	17m
1	TID18	18
1	TID18d	18d
1	TID18m	18m
1	TID19	19
1	TID19d	19d
1	TID19m	19m
1	TID2	2
1	TID20	20
1	TID21	21
1	TID22	22
1	TID23	23
1	TID24	24
1	TID25	25
1	TID26	26
1	TID27	27
1	TID28	28
1	TID29	29
1	TID3	3
1	TID30	30
1	TID30d	30d
1	TID30m	30m
1	TID31	31
1	TID31d	31d
1	TID31m	31m
1	TID32	32
1	TID32d	32d
1	TID32m	32m
1	TID4	4
1	TID5	5
1	TID6	6
1	TID7	7
1	TID8	8
1	TID9	9
0	PrimaryDentition	Primary dentition
1	TIDA	A
1	TIDB	B
1	TIDC	C
1	TIDD	D
1	TIDE	E
1	TIDF	F
1	TIDG	G
1	TIDH	H
1	TIDI	I
1	TIDJ	J
1	TIDK	K
1	TIDL	L
1	TIDM	M
1	TIDN	N
1	TIDO	O
1	TIDP	P
1	TIDQ	Q
1	TIDR	R
1	TIDS	S
1	TIDT	T
0	SupernumeraryTooth	Supernumerary Tooth
1	TID10s	10s
1	TID11s	11s
1	TID12s	12s
1	TID13s	13s
1	TID14s	14s
1	TID15s	15s
1	TID16s	16s
1	TID17s	17s
1	TID18s	18s
1	TID19s	19s
1	TID1s	1s
1	TID20s	20s
1	TID21s	21s
1	TID22s	22s
1	TID23s	23s
1	TID24s	24s
1	TID25s	25s
1	TID26s	26s
1	TID27s	27s
1	TID28s	28s
1	TID29s	29s
1	TID2s	2s
1	TID30s	30s
1	TID31s	31s
1	TID32s	32s
1	TID3s	3s
1	TID4s	4s
1	TID5s	5s
1	TID6s	6s
1	TID7s	7s
1	TID8s	8s
1	TID9s	9s
1	TIDAs	As
1	TIDBs	Bs
1	TIDCs	Cs
1	TIDDs	Ds
1	TIDEs	Es
1	TIDFs	Fs
1	TIDGs	Gs
1	TIDHs	Hs
1	TIDIs	Is
1	TIDJs	Js
1	TIDKs	Ks
1	TIDLs	Ls
1	TIDMs	Ms
1	TIDNs	Ns
1	TIDOs	Os
1	TIDPs	Ps
1	TIDQs	Qs
1	TIDRs	Rs
1	TIDSs	Ss
1	TIDTs	Ts
>http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel	c		v3.DeviceAlertLevel
0	C	Critical
0	N	Normal
0	S	Serious
0	W	Warning
>http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion	c		v3.DocumentCompletion
0	AU	authenticated
0	DI	dictated
0	DO	documented
0	IN	incomplete
0	IP	in progress
0	LA	legally authenticated
0	NU	nullified document
0	PA	pre-authenticated
0	UC	unsigned completed document
>http://terminology.hl7.org/CodeSystem/v3-DocumentStorage	c		v3.DocumentStorage
0	AC	active
1	AA	active and archived
0	AR	archived (not active)
0	PU	purged
>http://terminology.hl7.org/CodeSystem/v3-EducationLevel	c		v3.EducationLevel
0	ASSOC	Associate's or technical degree complete
0	BD	College or baccalaureate degree complete
0	ELEM	Elementary School
0	GD	Graduate or professional Degree complete
0	HS	High School or secondary school degree complete
0	PB	Some post-baccalaureate education
0	POSTG	Doctoral or post graduate education
0	SCOL	Some College education
0	SEC	Some secondary or high school education
>http://terminology.hl7.org/CodeSystem/v3-EmployeeJobClass	c		v3.EmployeeJobClass
0	FT	full-time
0	PT	part-time
>http://terminology.hl7.org/CodeSystem/v3-EncounterAdmissionSource	c		v3.EncounterAdmissionSource
0	E	emergency
0	LD	labor and delivery
0	NB	newborn
>http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy	c		v3.EncounterSpecialCourtesy
0	EXT	extended courtesy
0	NRM	normal courtesy
0	PRF	professional courtesy
0	STF	staff
0	VIP	very important person
>http://terminology.hl7.org/CodeSystem/v3-EntityClass	c		v3.EntityClass
0	ENT	entity
1	HCE	health chart entity
1	LIV	living subject
2	NLIV	non-person living subject
3	ANM	animal
3	MIC	microorganism
3	PLNT	plant
2	PSN	person
1	MAT	material
2	CHEM	chemical substance
2	FOOD	food
2	MMAT	manufactured material
3	CONT	container
4	HOLD	holder
3	DEV	device
4	CER	certificate representation
4	MODDV	imaging modality
1	ORG	organization
2	PUB	public institution
2	STATE	state
3	NAT	Nation
1	PLC	place
2	CITY	city or town
2	COUNTRY	country
2	COUNTY	county or parish
2	PROVINCE	state or province
1	RGRP	group
>http://terminology.hl7.org/CodeSystem/v3-EntityCode	c		v3.EntityCode
0	_MaterialEntityClassType	MaterialEntityClassType	!
1	_ContainerEntityType	ContainerEntityType	!
2	PKG	Package
3	_NonRigidContainerEntityType	NonRigidContainerEntityType	!
4	BAG	Bag
4	PACKT	Packet
4	PCH	Pouch
4	SACH	Sachet
3	_RigidContainerEntityType	RigidContainerEntityType	!
4	_IndividualPackageEntityType	IndividualPackageEntityType	!
5	AMP	Ampule
5	MINIM	Minim
5	NEBAMP	Nebuamp
5	OVUL	Ovule
4	_MultiUseContainerEntityType	MultiUseContainerEntityType	!
5	BOT	Bottle
6	BOTA	Amber Bottle
6	BOTD	Dropper Bottle
6	BOTG	Glass Bottle
6	BOTP	Plastic Bottle
7	BOTPLY	Polyethylene Bottle
5	BOX	Box
5	CAN	Can
5	CART	Cartridge
5	CNSTR	Canister
5	JAR	Jar
5	JUG	Jug
5	TIN	Tin
5	TUB	Tub
5	TUBE	Tube
5	VIAL	Vial
4	BLSTRPK	Blister Pack
5	CARD	Card
3	COMPPKG	Compliance Package
^BLSTRPK	COMPPKG
4	DIALPK	Dial Pack
4	DISK	Disk
4	DOSET	Dosette
4	STRIP	Strip
3	KIT	Kit
4	SYSTM	System
1	_MedicalDevice	MedicalDevice	!
2	_AccessMedicalDevice	AccessMedicalDevice	!
3	LINE	Line
4	IALINE	Intra-arterial Line
4	IVLINE	Intraveneous Line
2	_AdministrationMedicalDevice	AdministrationMedicalDevice	!
3	_InjectionMedicalDevice	InjectionMedicalDevice	!
4	AINJ	AutoInjector
4	PEN	Pen
4	SYR	Syringe
3	APLCTR	Applicator
3	INH	Inhaler
4	DSKS	Diskus
4	DSKUNH	Diskhaler
4	TRBINH	Turbuhaler
3	PMP	Pump
1	_SpecimenAdditiveEntity	SpecimenAdditiveEntity	!
2	ACDA	ACD Solution A
2	ACDB	ACD Solution B
2	ACET	Acetic Acid
2	AMIES	Amies transport medium
2	BACTM	Bacterial Transport medium
2	BF10	Buffered 10% formalin
2	BOR	Boric Acid
2	BOUIN	Bouin's solution
2	BSKM	Buffered skim milk
2	C32	3.2% Citrate
2	C38	3.8% Citrate
2	CARS	Carson's Modified 10% formalin
2	CARY	Cary Blair Medium
2	CHLTM	Chlamydia transport medium
2	CTAD	CTAD
2	EDTK15	Potassium/K EDTA 15%
2	EDTK75	Potassium/K EDTA 7.5%
2	EDTN	Sodium/Na EDTA
2	ENT	Enteric bacteria transport medium
2	F10	10% Formalin
2	FDP	Thrombin NIH; soybean trypsin inhibitor
2	FL10	Sodium Fluoride, 10mg
2	FL100	Sodium Fluoride, 100mg
2	HCL6	6N HCL
2	HEPA	Ammonium heparin
2	HEPL	Lithium/Li Heparin
2	HEPN	Sodium/Na Heparin
2	HNO3	Nitric Acid
2	JKM	Jones Kendrick Medium
2	KARN	Karnovsky's fixative
2	KOX	Potassium Oxalate
2	LIA	Lithium iodoacetate
2	M4	M4
2	M4RT	M4-RT
2	M5	M5
2	MICHTM	Michel's transport medium
2	MMDTM	MMD transport medium
2	NAF	Sodium Fluoride
2	NONE	None
2	PAGE	Page's Saline
2	PHENOL	Phenol
2	PVA	Polyvinylalcohol
2	RLM	Reagan Lowe Medium
2	SILICA	Siliceous earth
2	SPS	Sodium polyanethol sulfonate 0.35% in 0.85% sodium chloride
2	SST	Serum Separator Tube
2	STUTM	Stuart transport medium
2	THROM	Thrombin
2	THYMOL	Thymol
2	THYO	Thyoglycolate broth
2	TOLU	Toluene
2	URETM	Ureaplasma transport medium
2	VIRTM	Viral Transport medium
2	WEST	Buffered Citrate
1	BLDPRD	Blood Product
1	VCCNE	Vaccine
1	_DrugEntity	DrugEntity	!
2	_ClinicalDrug	ClinicalDrug	!
0	_NonDrugAgentEntity	NonDrugAgentEntity	!
1	NDA01	egg
1	NDA02	fish
1	NDA03	lactose
1	NDA04	peanut
1	NDA05	soy
1	NDA06	sulfites
1	NDA07	wheat or gluten
1	NDA08	isocyanates
1	NDA09	solvents
1	NDA10	oils
1	NDA11	venoms
1	NDA12	latex
1	NDA13	shellfish
1	NDA14	strawberries
1	NDA15	tomatoes
1	NDA16	dust
1	NDA17	dust mites
0	_OrganizationEntityType	OrganizationEntityType	!
1	HHOLD	household
1	NAT	NationEntityType
1	RELIG	religious institution
0	_PlaceEntityType	PlaceEntityType	!
1	BED	Bed Location
1	BLDG	Building Location
1	FLOOR	Floor Location
1	ROOM	Room Location
1	WING	Wing Location
0	_ResourceGroupEntityType	ResourceGroupEntityType	!
1	PRAC	PractitionerGroup
>http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer	c		v3.EntityDeterminer
0	INSTANCE	specific
1	GROUP	specific group
0	KIND	described
1	GROUPKIND	described group
1	QUANTIFIED_KIND	described quantified
>http://terminology.hl7.org/CodeSystem/v3-EntityHandling	c		v3.EntityHandling
0	AMB	Ambient Temperature
0	C37	Body Temperature
0	CAMB	Critical Ambient temperature
0	CATM	Protect from Air
0	CFRZ	Critical frozen
0	CREF	Critical refrigerated temperature
0	DFRZ	Deep Frozen
0	DRY	dry
0	FRZ	frozen
0	MTLF	Metal Free
0	NTR	nitrogen
0	PRTL	Protect from Light
0	PSA	do not shake
0	PSO	no shock
0	REF	Refrigerated temperature
0	SBU	Shake before use
0	UFRZ	Ultra frozen
0	UPR	upright
>http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier	c		v3.EntityNamePartQualifier
0	_OrganizationNamePartQualifier	OrganizationNamePartQualifier	!
1	AC	academic
1	AD	adopted
1	BR	birth
1	CL	callme
1	IN	initial
1	LS	Legal status
1	NB	nobility
1	PR	professional
1	SP	spouse
1	TITLE	title
1	VV	voorvoegsel
0	PharmaceuticalEntityNamePartQualifiers	PharmaceuticalEntityNamePartQualifiers	!
1	CON	container name
1	DEV	device name
1	FLAV	FlavorName
1	FORMUL	FormulationPartName
1	FRM	form name
1	INV	invented name
1	POPUL	TargetPopulationName
1	SCI	scientific name
1	STR	strength name
1	TIME	TimeOrPeriodName
1	TMK	trademark name
1	USE	intended use name
0	_PersonNamePartQualifier	PersonNamePartQualifier	!
^IN	_PersonNamePartQualifier
^TITLE	_PersonNamePartQualifier
1	_PersonNamePartAffixTypes	PersonNamePartAffixTypes	!
^AC	_PersonNamePartAffixTypes
^NB	_PersonNamePartAffixTypes
^PR	_PersonNamePartAffixTypes
^VV	_PersonNamePartAffixTypes
1	_PersonNamePartChangeQualifier	PersonNamePartChangeQualifier	!
^AD	_PersonNamePartChangeQualifier
^BR	_PersonNamePartChangeQualifier
^SP	_PersonNamePartChangeQualifier
1	_PersonNamePartMiscQualifier	PersonNamePartMiscQualifier	!
^CL	_PersonNamePartMiscQualifier
>http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2	c		v3.EntityNamePartQualifierR2
0	AD	acquired
1	SP	spouse
0	BR	birth
0	CL	callme
0	IN	initial
0	LS	legal status
0	MID	middle name
0	PFX	prefix
0	PharmaceuticalEntityNamePartQualifiers	PharmaceuticalEntityNamePartQualifiers	!
1	CON	container name
1	DEV	device name
1	FLAV	FlavorName
1	FORMUL	FormulationPartName
1	FRM	form name
1	INV	invented name
1	POPUL	TargetPopulationName
1	SCI	scientific name
1	STR	strength name
1	TIME	TimeOrPeriodName
1	TMK	trademark name
1	USE	intended use name
0	SFX	suffix
0	TitleStyles	TitleStyles	!
1	AC	academic
1	HON	honorific
1	NB	nobility
1	PR	professional
>http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType	c		v3.EntityNamePartType
0	DEL	delimiter
0	FAM	family
0	GIV	given
0	PFX	prefix
0	SFX	suffix
>http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2	c		v3.EntityNamePartTypeR2
0	DEL	delimiter
0	FAM	family
0	GIV	given
0	TITLE	title
>http://terminology.hl7.org/CodeSystem/v3-EntityNameUse	c		v3.EntityNameUse
0	_NameRepresentationUse	NameRepresentationUse	!
1	ABC	Alphabetic
1	IDE	Ideographic
1	SYL	Syllabic
0	ASGN	assigned
0	C	License
0	I	Indigenous/Tribal
0	L	Legal
1	OR	official registry
0	P	pseudonym
1	A	Artist/Stage
0	R	Religious
0	SRCH	search
1	PHON	phonetic
1	SNDX	Soundex
>http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2	c		v3.EntityNameUseR2
0	Assumed	Assumed	!
1	A	business name
1	ANON	Anonymous
1	I	Indigenous/Tribal
1	P	Other/Pseudonym/Alias
1	R	religious
0	C	customary
0	M	maiden name
0	NameRepresentationUse	NameRepresentationUse	!
1	ABC	alphabetic
1	IDE	ideographic
1	SYL	syllabic
0	OLD	no longer in use
1	DN	do not use
0	OR	official registry name
0	PHON	phonetic
0	SRCH	search
0	T	temporary
>http://terminology.hl7.org/CodeSystem/v3-EntityRisk	c		v3.EntityRisk
0	AGG	aggressive
0	BIO	Biological
0	COR	Corrosive
0	ESC	Escape Risk
0	IFL	inflammable
1	EXP	explosive
0	INF	infectious
1	BHZ	biohazard
0	INJ	injury hazard
0	POI	poison
0	RAD	radioactive
>http://terminology.hl7.org/CodeSystem/v3-EntityStatus	c		v3.EntityStatus
0	normal	normal
1	active	active
1	inactive	inactive
1	terminated	terminated
0	nullified	nullified
>http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel	c		v3.EquipmentAlertLevel
0	C	Critical
0	N	Normal
0	S	Serious
0	W	Warning
>http://terminology.hl7.org/CodeSystem/v3-Ethnicity	c		v3.Ethnicity
0	2135-2	Hispanic or Latino
1	2137-8	Spaniard
2	2138-6	Andalusian
2	2139-4	Asturian
2	2140-2	Castillian
2	2141-0	Catalonian
2	2142-8	Belearic Islander
2	2143-6	Gallego
2	2144-4	Valencian
2	2145-1	Canarian
2	2146-9	Spanish Basque
1	2148-5	Mexican
2	2149-3	Mexican American
2	2150-1	Mexicano
2	2151-9	Chicano
2	2152-7	La Raza
2	2153-5	Mexican American Indian
1	2155-0	Central American
2	2156-8	Costa Rican
2	2157-6	Guatemalan
2	2158-4	Honduran
2	2159-2	Nicaraguan
2	2160-0	Panamanian
2	2161-8	Salvadoran
2	2162-6	Central American Indian
2	2163-4	Canal Zone
1	2165-9	South American
2	2166-7	Argentinean
2	2167-5	Bolivian
2	2168-3	Chilean
2	2169-1	Colombian
2	2170-9	Ecuadorian
2	2171-7	Paraguayan
2	2172-5	Peruvian
2	2173-3	Uruguayan
2	2174-1	Venezuelan
2	2175-8	South American Indian
2	2176-6	Criollo
1	2178-2	Latin American
1	2180-8	Puerto Rican
1	2182-4	Cuban
1	2184-0	Dominican
0	2186-5	Not Hispanic or Latino
>http://terminology.hl7.org/CodeSystem/v3-ExposureMode	c		v3.ExposureMode
0	_ExposureMode	ExposureMode	!
1	AIRBORNE	airborne
1	CONTACT	contact
1	FOODBORNE	foodborne
1	WATERBORNE	waterborne
>http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation	c		v3.GTSAbbreviation
0	AM	AM
0	BED	at bedtime
0	BID	BID
0	JB	JB
0	JE	JE
0	JH	GTSAbbreviationHolidays
1	_GTSAbbreviationHolidaysChristianRoman	GTSAbbreviationHolidaysChristianRoman	!
2	JHCHREAS	JHCHREAS
2	JHCHRGFR	JHCHRGFR
2	JHCHRNEW	JHCHRNEW
2	JHCHRPEN	JHCHRPEN
2	JHCHRXME	JHCHRXME
2	JHCHRXMS	JHCHRXMS
1	JHNNL	The Netherlands National Holidays
2	JHNNLLD	Liberation day (May 5 every five years)
2	JHNNLQD	Queen's day (April 30)
2	JHNNLSK	Sinterklaas (December 5)
1	JHNUS	GTSAbbreviationHolidaysUSNational
2	JHNUSCLM	JHNUSCLM
2	JHNUSIND	JHNUSIND
2	JHNUSIND1	JHNUSIND1
2	JHNUSIND5	JHNUSIND5
2	JHNUSLBR	JHNUSLBR
2	JHNUSMEM	JHNUSMEM
2	JHNUSMEM5	JHNUSMEM5
2	JHNUSMEM6	JHNUSMEM6
2	JHNUSMLK	JHNUSMLK
2	JHNUSPRE	JHNUSPRE
2	JHNUSTKS	JHNUSTKS
2	JHNUSTKS5	JHNUSTKS5
2	JHNUSVET	JHNUSVET
0	MO	monthly
0	PM	PM
0	Q1H	every hour
0	Q2H	every 2 hours
0	Q3H	every 3 hours
0	Q4H	Q4H
0	Q6H	Q6H
0	Q8H	every 8 hours
0	QD	QD
0	QID	QID
0	QOD	QOD
0	TID	TID
0	WK	weekly
>http://terminology.hl7.org/CodeSystem/v3-GenderStatus	c		v3.GenderStatus
0	I	Intact
0	N	Neutered
>http://terminology.hl7.org/CodeSystem/v3-HL7ContextConductionStyle	c		v3.HL7ContextConductionStyle
0	C	conduction-indicator-based
0	I	inferred
0	V	vocabulary-based
>http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode	c		v3.HL7StandardVersionCode
0	Ballot2008Jan	Ballot 2008 January
0	Ballot2008May	Ballot 2008 May
0	Ballot2008Sep	Ballot 2008 September
0	Ballot2009Jan	Ballot 2009 January
0	Ballot2009May	Ballot 2009 May
0	Ballot2009Sep	Ballot 2009 September
0	Ballot2010Jan	Ballot 2010 Jan
0	Ballot2010May	Ballot 2010 May
0	Ballot2010Sep	Ballot 2010 Sep
0	Ballot2011Jan	Ballot 2011 Jan
0	Ballot2011May	Ballot 2011 May
0	Ballot2011Sep	Ballot 2011 Sep
0	Ballot2012Jan	Ballot 2012 Jan
0	Ballot2012May	Ballot 2012 May
0	Ballot2012Sep	Ballot 2012 Sep
0	V3-2003-12	HL7 Version V3-2003-12
0	V3-2005N	2005 Normative Edition
0	V3-2006N	2006 Normative Edition
0	V3-2008N	2008 Normative Edition
0	V3-2009N	2009 Normative Edition
0	V3-2010N	2010 Normative Edition
0	V3-2011N	2011 Normative Edition
0	V3-2012N	2012 Normative Edition
0	V3PR1	Version3 Pre-release #1
0	V3-2007N	2007 Normative Edition
>http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode	c		v3.HL7UpdateMode
0	A	Add
0	AR	Add or Replace
0	D	Remove
0	K	Key
0	N	No Change
0	R	Replace
0	REF	Reference
0	U	Unknown
0	_SetUpdateMode	SetUpdateMode	!
1	ESA	Set Add
1	ESAC	Set Add or Change
1	ESC	Set Change
1	ESD	Set Delete
0	AU	Add or Update
0	I	Ignore
0	V	Verify
>http://terminology.hl7.org/CodeSystem/v3-HtmlLinkType	c		v3.HtmlLinkType
0	alternate	alternate
0	appendix	appendix
0	bookmark	bookmark
0	chapter	chapter
0	contents	contents
0	copyright	copyright
0	glossary	glossary
0	help	help
0	index	index
0	next	next
0	prev	prev
0	section	section
0	start	start
0	stylesheet	stylesheet
0	subsection	subsection
>http://terminology.hl7.org/CodeSystem/v3-IdentifierReliability	c		v3.IdentifierReliability
0	ISS	Issued by System
0	UNV	Unverified by system
0	VRF	Verified by system
>http://terminology.hl7.org/CodeSystem/v3-IdentifierScope	c		v3.IdentifierScope
0	BUSN	Business Identifier
0	OBJ	Object Identifier
0	VER	Version Identifier
0	VW	View Specific Identifier
>http://terminology.hl7.org/CodeSystem/v3-IntegrityCheckAlgorithm	c		v3.IntegrityCheckAlgorithm
0	SHA-1	secure hash algorithm - 1
0	SHA-256	secure hash algorithm - 256
>http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode	c		v3.LanguageAbilityMode
0	ESGN	Expressed signed
0	ESP	Expressed spoken
0	EWR	Expressed written
0	RSGN	Received signed
0	RSP	Received spoken
0	RWR	Received written
>http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency	c		v3.LanguageAbilityProficiency
0	E	Excellent
0	F	Fair
0	G	Good
0	P	Poor
>http://terminology.hl7.org/CodeSystem/v3-LivingArrangement	c		v3.LivingArrangement
0	HL	homeless
1	M	Nomadic
1	T	Transient
0	I	Institution
1	CS	community shelter
1	G	Group Home
1	N	Nursing Home
1	X	Extended care facility
0	PR	private residence
1	H	Independent Household
1	R	Retirement Community
1	SL	supported living
>http://terminology.hl7.org/CodeSystem/v3-LocalMarkupIgnore	c		v3.LocalMarkupIgnore
0	all	all
0	markup	markup
>http://terminology.hl7.org/CodeSystem/v3-LocalRemoteControlState	c		v3.LocalRemoteControlState
0	L	Local
0	R	Remote
>http://terminology.hl7.org/CodeSystem/v3-ManagedParticipationStatus	c		v3.ManagedParticipationStatus
0	normal	normal
1	active	active
1	cancelled	cancelled
1	completed	completed
1	pending	pending
0	nullified	nullified
>http://terminology.hl7.org/CodeSystem/v3-MapRelationship	c		v3.MapRelationship
0	BT	Broader Than
0	E	Exact
0	NT	Narrower Than
>http://terminology.hl7.org/CodeSystem/v3-MaritalStatus	c		v3.MaritalStatus
0	A	Annulled
0	D	Divorced
0	I	Interlocutory
0	L	Legally Separated
0	M	Married
0	P	Polygamous
0	S	Never Married
0	T	Domestic partner
0	U	unmarried
0	W	Widowed
>http://terminology.hl7.org/CodeSystem/v3-MessageWaitingPriority	c		v3.MessageWaitingPriority
0	H	High
0	L	Low
0	M	Medium
>http://terminology.hl7.org/CodeSystem/v3-ModifyIndicator	c		v3.ModifyIndicator
0	M	Modified subscription
0	N	New subscription
>http://terminology.hl7.org/CodeSystem/v3-NullFlavor	c		v3.NullFlavor
0	NI	NoInformation
1	INV	invalid
2	DER	derived
2	OTH	other
3	NINF	negative infinity
3	PINF	positive infinity
2	UNC	un-encoded
1	MSK	masked
1	NA	not applicable
1	UNK	unknown
2	ASKU	asked but unknown
3	NAV	temporarily unavailable
2	NASK	not asked
2	NAVU	Not available
^NAV	NAVU
2	QS	Sufficient Quantity
2	TRC	trace
0	NP	not present
>http://terminology.hl7.org/CodeSystem/v3-ObservationCategory	c		v3.ObservationCategory
0	exam	Exam
0	imaging	Imaging
0	laboratory	Laboratory
0	procedure	Procedure
0	social-history	Social History
0	survey	Survey
0	therapy	Therapy
0	vital-signs	Vital Signs
>http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation	c		v3.ObservationInterpretation
0	_GeneticObservationInterpretation	GeneticObservationInterpretation	!
1	CAR	Carrier
1	Carrier	Carrier
0	_ObservationInterpretationChange	ObservationInterpretationChange	!
1	B	Better
1	D	Significant change down
1	U	Significant change up
1	W	Worse
0	_ObservationInterpretationExceptions	ObservationInterpretationExceptions	!
1	<	Off scale low
1	>	Off scale high
1	AC	Anti-complementary substances present
1	IE	Insufficient evidence
1	QCF	Quality control failure
1	TOX	Cytotoxic substance present
0	_ObservationInterpretationNormality	ObservationInterpretationNormality	!
1	A	Abnormal
2	AA	Critical abnormal
3	HH	Critical high
3	LL	Critical low
2	H	High
3	H>	Significantly high
^HH	H>
3	HU	Significantly high
^HH	HU
2	L	Low
3	L<	Significantly low
^LL	L<
3	LU	Significantly low
^LL	LU
1	N	Normal
0	_ObservationInterpretationSusceptibility	ObservationInterpretationSusceptibility	!
^IE	_ObservationInterpretationSusceptibility
1	I	Intermediate
1	MS	moderately susceptible
1	NCL	No CLSI defined breakpoint
1	NS	Non-susceptible
1	R	Resistant
2	SYN-R	Synergy - resistant
1	S	Susceptible
2	SDD	Susceptible-dose dependent
2	SYN-S	Synergy - susceptible
1	VS	very susceptible
0	EX	outside threshold
1	HX	above high threshold
1	LX	below low threshold
0	HM	Hold for Medical Review
0	ObservationInterpretationDetection	ObservationInterpretationDetection	!
1	IND	Indeterminate
2	E	Equivocal
1	NEG	Negative
2	ND	Not detected
1	POS	Positive
2	DET	Detected
0	ObservationInterpretationExpectation	ObservationInterpretationExpectation	!
1	EXP	Expected
1	UNE	Unexpected
0	OBX	Interpretation qualifiers in separate OBX segments
0	ReactivityObservationInterpretation	ReactivityObservationInterpretation	!
1	NR	Non-reactive
1	RR	Reactive
2	WR	Weakly reactive
>http://terminology.hl7.org/CodeSystem/v3-ObservationMethod	c		v3.ObservationMethod
0	_DecisionObservationMethod	DecisionObservationMethod	!
1	ALGM	algorithm
2	BYCL	bayesian calculation
1	GINT	global introspection
0	_GeneticObservationMethod	GeneticObservationMethod	!
1	PCR	PCR
0	_ObservationMethodAggregate	observation method aggregate	!
1	AVERAGE	average
1	COUNT	count
1	MAX	maxima
1	MEDIAN	median
1	MIN	minima
1	MODE	mode
1	STDEV.P	population standard deviation
1	STDEV.S	sample standard deviation
1	SUM	sum
1	VARIANCE.P	population variance
1	VARIANCE.S	sample variance
0	_VerificationMethod	VerificationMethod	!
1	VDOC	document verification
1	VREG	registry verification
1	VTOKEN	electronic token verification
1	VVOICE	voice-based verification
0	0001	Complement fixation
0	0002	Computed axial tomography
0	0003	HLAR agar test
0	0004	Macroscopic observation
0	0005	Magnetic resonance
0	0006	Morphometry
0	0007	Positron emission tomography
0	0008	SAMHSA confirmation
0	0009	SAMHSA screening
0	0010	Serum Neutralization
0	0011	Titration
0	0012	Ultrasound
0	0013	X-ray crystallography
0	0014	Agglutination
0	0015	Buffered acidified plate agglutination
0	0016	Card agglutination
0	0017	Hemagglutination
0	0018	Hemagglutination inhibition
0	0019	Latex agglutination
0	0020	Plate agglutination
0	0021	Rapid agglutination
0	0022	RBC agglutination
0	0023	Rivanol agglutination
0	0024	Tube agglutination
0	0025	Bioassay
0	0026	Animal Inoculation
0	0027	Cytotoxicity
0	0028	Embryo infective dose 50
0	0029	Embryo lethal dose 50
0	0030	Mouse intercerebral inoculation
0	0031	Bioassay, qualitative
0	0032	Bioassay, quantitative
0	0033	Chemical method
0	0034	Differential light absorption chemical test
0	0035	Dipstick
0	0036	Dipstick colorimetric laboratory test
0	0037	Test strip
0	0038	Chromatography
0	0039	Affinity chromatography
0	0040	Gas liquid chromatography
0	0041	High performance liquid chromatography
0	0042	Liquid Chromatography
0	0043	Protein A affinity chromatography
0	0044	Coagulation
0	0045	Tilt tube coagulation time
0	0046	Tilt tube reptilase induced coagulation
0	0047	Automated count
0	0048	Manual cell count
0	0049	Platelet count, Rees-Ecker
0	0050	Aerobic Culture
0	0051	Anaerobic Culture
0	0052	Chicken embryo culture
0	0053	Delayed secondary enrichment
0	0054	Microaerophilic Culture
0	0055	Quantitative microbial culture, cup
0	0056	Quantitative microbial culture, droplet
0	0057	Quantitative microbial culture, filter paper
0	0058	Quantitative microbial culture, pad culture
0	0059	Quantitative microbial culture, pour plate
0	0060	Quantitative microbial culture, surface streak
0	0061	Somatic Cell culture
0	0062	Agar diffusion
0	0063	Agar Gel Immunodiffusion
0	0064	Electrophoresis
0	0065	Agaorse gel electrophoresis
0	0066	Electrophoresis, citrate agar
0	0067	Immunoelectrophoresis
0	0068	Polyacrylamide gel electrophoresis
0	0069	Starch gel electrophoresis
0	0070	ELISA
0	0071	ELISA, antigen capture
0	0072	ELISA, avidin biotin peroxidase complex
0	0073	Kinetic ELISA
0	0074	ELISA, peroxidase-antiperoxidase
0	0075	API 20 Strep
0	0076	API 20A
0	0077	API 20C AUX
0	0078	API 20E
0	0079	API 20NE
0	0080	API 50 CH
0	0081	API An-IDENT
0	0082	API Coryne
0	0083	API Rapid 20E
0	0084	API Staph
0	0085	API ZYM
0	0086	Bacterial identification
0	0087	mini VIDAS
0	0088	Phage susceptibility typing
0	0089	Quad-FERM+
0	0090	RAPIDEC Staph
0	0091	Staphaurex
0	0092	VIDAS
0	0093	Vitek
0	0094	VITEK 2
0	0095	Immune stain
0	0096	Immunofluorescent antibody, direct
0	0097	Immunofluorescent antibody, indirect
0	0098	Immunoperoxidase, Avidin-Biotin Complex
0	0099	Immunoperoxidase, Peroxidase anti-peroxidase complex
0	0100	Immunoperoxidase, Protein A-peroxidase complex
0	0101	Immunoassay
0	0102	Immunoassay, qualitative, multiple step
0	0103	Immunoassay, qualitative, single step
0	0104	Radioimmunoassay
0	0105	Immunoassay, semi-quantitative, multiple step
0	0106	Immunoassay, semi-quantitative, single step
0	0107	Microscopy
0	0108	Darkfield microscopy
0	0109	Electron microscopy
0	0110	Electron microscopy tomography
0	0111	Electron microscopy, negative stain
0	0112	Electron microscopy, thick section
0	0113	Electron microscopy, thin section
0	0114	Microscopy, Light
0	0115	Polarizing light microscopy
0	0116	Scanning electron microscopy
0	0117	Transmission electron microscopy
0	0118	Transparent tape direct examination
0	0119	3 Self-Sustaining Sequence Replication
0	0120	Branched Chain DNA
0	0121	Hybridization Protection Assay
0	0122	Immune blot
0	0123	In-situ hybridization
0	0124	Ligase Chain Reaction
0	0125	Ligation Activated Transcription
0	0126	Nucleic Acid Probe
0	0128	Nucleic acid probe with amplification
0	0129	Nucleic acid probe with target amplification
0	0130	Nucleic acid reverse transcription
0	0131	Nucleic Acid Sequence Based Analysis
0	0132	Polymerase chain reaction
0	0133	Q-Beta Replicase or probe amplification category method
0	0134	Restriction Fragment Length Polymorphism
0	0135	Southern Blot
0	0136	Strand Displacement Amplification
0	0137	Transcription Mediated Amplification
0	0138	Western Blot
0	0139	Flocculation
0	0140	Immune precipitation
0	0141	Milk ring test
0	0142	Precipitin
0	0143	Acid fast stain
0	0144	Acid fast stain, fluorochrome
0	0145	Acid fast stain, Kinyoun's cold carbolfuchsin
0	0146	Acid fast stain, Ziehl-Neelsen
0	0147	Acid phosphatase stain
0	0148	Acridine orange stain
0	0149	Active brilliant orange KH stain
0	0150	Alazarin red S stain
0	0151	Alcian blue stain
0	0152	Alcian blue with Periodic acid Schiff stain
0	0153	Argentaffin stain
0	0154	Argentaffin silver stain
0	0155	Azure-eosin stain
0	0156	Basic Fuschin stain
0	0157	Bennhold stain
0	0158	Bennhold's Congo red stain
0	0159	Bielschowsky stain
0	0160	Bielschowsky's silver stain
0	0161	Bleach stain
0	0162	Bodian stain
0	0163	Brown-Brenn stain
0	0164	Butyrate-esterase stain
0	0165	Calcofluor white fluorescent stain
0	0166	Carbol-fuchsin stain
0	0167	Carmine stain
0	0168	Churukian-Schenk stain
0	0169	Congo red stain
0	0170	Cresyl echt violet stain
0	0171	Crystal violet stain
0	0172	De Galantha stain
0	0173	Dieterle silver impregnation stain
0	0174	Fite-Farco stain
0	0175	Fontana-Masson silver stain
0	0176	Fouchet stain
0	0177	Gomori stain
0	0178	Gomori methenamine silver stain
0	0179	Gomori-Wheatly trichrome stain
0	0180	Gridley stain
0	0181	Grimelius silver stain
0	0182	Grocott stain
0	0183	Grocott methenamine silver stain
0	0184	Hale's colloidal ferric oxide stain
0	0185	Hale's colloidal iron stain
0	0186	Hansel stain
0	0187	Harris regressive hematoxylin and eosin stain
0	0188	Hematoxylin and eosin stain
0	0189	Highman stain
0	0190	Holzer stain
0	0191	Iron hematoxylin stain
0	0192	Jones stain
0	0193	Jones methenamine silver stain
0	0194	Kossa stain
0	0195	Lawson-Van Gieson stain
0	0196	Loeffler methylene blue stain
0	0197	Luxol fast blue with cresyl violet stain
0	0198	Luxol fast blue with Periodic acid-Schiff stain
0	0199	MacNeal's tetrachrome blood stain
0	0200	Mallory-Heidenhain stain
0	0201	Masson trichrome stain
0	0202	Mayer mucicarmine stain
0	0203	Mayers progressive hematoxylin and eosin stain
0	0204	May-Grunwald Giemsa stain
0	0205	Methyl green stain
0	0206	Methyl green pyronin stain
0	0207	Modified Gomori-Wheatly trichrome stain
0	0208	Modified Masson trichrome stain
0	0209	Modified trichrome stain
0	0210	Movat pentachrome stain
0	0211	Mucicarmine stain
0	0212	Neutral red stain
0	0213	Night blue stain
0	0214	Non-specific esterase stain
0	0215	Oil red-O stain
0	0216	Orcein stain
0	0217	Perls' stain
0	0218	Phosphotungstic acid-hematoxylin stain
0	0219	Potassium ferrocyanide stain
0	0220	Prussian blue stain
0	0221	Putchler modified Bennhold stain
0	0222	Quinacrine fluorescent stain
0	0223	Reticulin stain
0	0224	Rhodamine stain
0	0225	Safranin stain
0	0226	Schmorl stain
0	0227	Seiver-Munger stain
0	0228	Silver stain
0	0229	Specific esterase stain
0	0230	Steiner silver stain
0	0231	Sudan III stain
0	0232	Sudan IVI stain
0	0233	Sulfated alcian blue stain
0	0234	Supravital stain
0	0235	Thioflavine-S stain
0	0236	Three micron Giemsa stain
0	0237	Vassar-Culling stain
0	0238	Vital Stain
0	0239	von Kossa stain
0	0243	Minimum bactericidal concentration test, macrodilution
0	0244	Minimum bactericidal concentration test, microdilution
0	0247	Turbidometric
0	0248	Refractometric
0	0249	Thin layer chromatography (TLC)
0	0250	EMIT
0	0251	Flow cytometry (FC)
0	0252	Radial immunodiffusion (RID)
0	0253	Fluorescence polarization immunoassay (FPIA)
0	0254	Immunofixation electrophoresis (IFE)
0	0255	Equilibrium dialysis
0	0256	Kleihauer-Betke acid elution
0	0257	Anti-complement immunofluorescence (ACIF)
0	0258	GC/MS
0	0259	Nephelometry
0	0260	IgE immunoassay antibody
0	0261	Lymphocyte Microcytotoxicity Assay
0	0262	Spectrophotometry
0	0263	Atomic absorption spectrophotometry (AAS)
0	0264	Ion selective electrode (ISE)
0	0265	Gas chromatography (GC)
0	0266	Isoelectric focusing (IEF)
0	0267	Immunochemiluminescence
0	0268	Microparticle enzyme immunoassay (MEIA)
0	0269	ICP/MS
0	0270	Immunoradiometric assay (IRMA)
0	0271	Photo optical clot detection
0	0280	Susceptibility Testing
1	0240	Antibiotic sensitivity, disk
1	0241	BACTEC susceptibility test
1	0242	Disk dilution
1	0272	Minimum Inhibitory Concentration
2	0245	Minimum Inhibitory Concentration, macrodilution
2	0246	Minimum Inhibitory Concentration, microdilution
1	0273	Viral Genotype Susceptibility
1	0274	Viral Phenotype Susceptibility
1	0275	Gradient Strip
1	0275a	Minimum Lethal Concentration (MLC)
1	0276	Slow Mycobacteria Susceptibility
1	0277	Serum bactericidal titer
1	0278	Agar screen
1	0279	Disk induction
0	0127	Nucleic acid probe
>http://terminology.hl7.org/CodeSystem/v3-ObservationValue	c		v3.ObservationValue
0	_ActCoverageAssessmentObservationValue	ActCoverageAssessmentObservationValue	!
1	_ActFinancialStatusObservationValue	ActFinancialStatusObservationValue	!
2	ASSET	asset
3	ANNUITY	annuity
3	PROP	real property
3	RETACCT	retirement investment account
3	TRUST	trust
2	INCOME	income
3	CHILD	child support
3	DISABL	disability pay
3	INVEST	investment income
3	PAY	paid employment
3	RETIRE	retirement pay
3	SPOUSAL	spousal or partner support
3	SUPPLE	income supplement
3	TAX	tax obligation
2	LIVEXP	living expense
3	CLOTH	clothing expense
3	FOOD	food expense
3	HEALTH	health expense
3	HOUSE	household expense
3	LEGAL	legal expense
3	MORTG	mortgage
3	RENT	rent
3	SUNDRY	sundry expense
3	TRANS	transportation expense
3	UTIL	utility expense
1	ELSTAT	eligibility indicator
2	ADOPT	adoption document
2	BTHCERT	birth certificate
2	CCOC	creditable coverage document
2	DRLIC	driver license
2	FOSTER	foster child document
2	MEMBER	program or policy member
2	MIL	military identification
2	MRGCERT	marriage certificate
2	PASSPORT	passport
2	STUDENRL	student enrollment
1	HLSTAT	health status
2	DISABLE	disabled
2	DRUG	drug use
2	IVDRG	IV drug use
2	PGNT	pregnant
1	LIVDEP	living dependency
2	RELDEP	relative dependent
2	SPSDEP	spouse dependent
2	URELDEP	unrelated person dependent
1	LIVSIT	living situation
2	ALONE	alone
2	DEPCHD	dependent children
2	DEPSPS	dependent spouse
2	DEPYGCHD	dependent young children
2	FAM	live with family
2	RELAT	relative
2	SPS	spouse only
2	UNREL	unrelated person
1	SOECSTAT	socio economic status
2	ABUSE	abuse victim
2	HMLESS	homeless
2	ILGIM	illegal immigrant
2	INCAR	incarcerated
2	PROB	probation
2	REFUG	refugee
2	UNEMPL	unemployed
0	_AllergyTestValue	AllergyTestValue	!
1	A0	no reaction
1	A1	minimal reaction
1	A2	mild reaction
1	A3	moderate reaction
1	A4	severe reaction
0	_CompositeMeasureScoring	CompositeMeasureScoring	!
1	ALLORNONESCR	All-or-nothing Scoring
1	LINEARSCR	Linear Scoring
1	OPPORSCR	Opportunity Scoring
1	WEIGHTSCR	Weighted Scoring
0	_CoverageLimitObservationValue	CoverageLimitObservationValue	!
1	_CoverageLevelObservationValue	CoverageLevelObservationValue	!
2	ADC	adult child
2	CHD	child
2	DEP	dependent
2	DP	domestic partner
2	ECH	employee
2	FLY	family coverage
2	IND	individual
2	SSP	same sex partner
0	_CriticalityObservationValue	CriticalityObservationValue	!
1	CRITH	high criticality
1	CRITL	low criticality
1	CRITU	unable to assess criticality
0	_EmploymentStatus	_EmploymentStatus	!
1	Employed	Employed
1	NotInLaborForce	Not In Labor Force
1	Unemployed	Unemployed
0	_GeneticObservationValue	GeneticObservationValue	!
1	Homozygote	HOMO
0	_ObservationMeasureScoring	ObservationMeasureScoring	!
1	COHORT	cohort measure scoring
1	CONTVAR	continuous variable measure scoring
1	PROPOR	proportion measure scoring
1	RATIO	ratio measure scoring
0	_ObservationMeasureType	ObservationMeasureType	!
1	COMPOSITE	composite measure type
1	EFFICIENCY	efficiency measure type
1	EXPERIENCE	experience measure type
1	OUTCOME	outcome measure type
2	INTERM-OM	intermediate clinical outcome measure
2	PRO-PM	intermediate clinical outcome measure
1	PROCESS	process measure type
2	APPROPRIATE	appropriate use process measure
1	RESOURCE	resource use measure type
1	STRUCTURE	structure measure type
0	_ObservationPopulationInclusion	ObservationPopulationInclusion
1	DENEX	denominator exclusions
1	DENEXCEP	denominator exceptions
1	DENOM	denominator
1	IP	initial population
2	IPP	initial patient population
1	MSRPOPL	measure population
1	NUMER	numerator
1	NUMEX	numerator exclusions
0	_PartialCompletionScale	PartialCompletionScale	!
1	G	Great extent
1	LE	Large extent
1	ME	Medium extent
1	MI	Minimal extent
1	N	None
1	S	Some extent
0	_SecurityObservationValue	SecurityObservationValue	!
1	_SECINTOBV	security integrity	!
2	_SECALTINTOBV	alteration integrity	!
3	ABSTRED	abstracted
3	AGGRED	aggregated
3	ANONYED	anonymized
3	MAPPED	mapped
3	MASKED	masked
3	PSEUDED	pseudonymized
3	REDACTED	redacted
3	SUBSETTED	subsetted
3	SYNTAC	syntactic transform
3	TRSLT	translated
3	VERSIONED	versioned
2	_SECDATINTOBV	data integrity	!
3	CRYTOHASH	cryptographic hash function
3	DIGSIG	digital signature
2	_SECINTCONOBV	integrity confidence	!
3	HRELIABLE	highly reliable
3	RELIABLE	reliable
3	UNCERTREL	uncertain reliability
3	UNRELIABLE	unreliable
2	_SECINTPRVOBV	provenance	!
3	_SECINTPRVABOBV	provenance asserted by	!
4	CLINAST	clinician asserted
4	DEVAST	device asserted
4	HCPAST	healthcare professional asserted
4	PACQAST	patient acquaintance asserted
4	PATAST	patient asserted
4	PAYAST	payer asserted
4	PROAST	professional asserted
4	SDMAST	substitute decision maker asserted
3	_SECINTPRVRBOBV	provenance reported by	!
4	CLINRPT	clinician reported
4	DEVRPT	device reported
4	HCPRPT	healthcare professional reported
4	PACQRPT	patient acquaintance reported
4	PATRPT	patient reported
4	PAYRPT	payer reported
4	PRORPT	professional reported
4	SDMRPT	substitute decision maker reported
1	SECTRSTOBV	security trust observation	!
2	TRSTACCRDOBV	trust accreditation observation
2	TRSTAGREOBV	trust agreement observation
2	TRSTCERTOBV	trust certificate observation
2	TRSTLOAOBV	trust assurance observation	!
3	LOAAN	authentication level of assurance value	!
4	LOAAN1	low authentication level of assurance
4	LOAAN2	basic authentication level of assurance
4	LOAAN3	medium authentication level of assurance
4	LOAAN4	high authentication level of assurance
3	LOAAP	authentication process level of assurance value	!
4	LOAAP1	low authentication process level of assurance
4	LOAAP2	basic authentication process level of assurance
4	LOAAP3	medium authentication process level of assurance
4	LOAAP4	high authentication process level of assurance
3	LOAAS	assertion level of assurance value	!
4	LOAAS1	low assertion level of assurance
4	LOAAS2	basic assertion level of assurance
4	LOAAS3	medium assertion level of assurance
4	LOAAS4	high assertion level of assurance
3	LOACM	token and credential management level of assurance value)	!
4	LOACM1	low token and credential management level of assurance
4	LOACM2	basic token and credential management level of assurance
4	LOACM3	medium token and credential management level of assurance
4	LOACM4	high token and credential management level of assurance
3	LOAID	identity proofing level of assurance	!
4	LOAID1	low identity proofing level of assurance
4	LOAID2	basic identity proofing level of assurance
4	LOAID3	medium identity proofing level of assurance
4	LOAID4	high identity proofing level of assurance
3	LOANR	non-repudiation level of assurance value	!
4	LOANR1	low non-repudiation level of assurance
4	LOANR2	basic non-repudiation level of assurance
4	LOANR3	medium non-repudiation level of assurance
4	LOANR4	high non-repudiation level of assurance
3	LOARA	remote access level of assurance value	!
4	LOARA1	low remote access level of assurance
4	LOARA2	basic remote access level of assurance
4	LOARA3	medium remote access level of assurance
4	LOARA4	high remote access level of assurance
3	LOATK	token level of assurance value	!
4	LOATK1	low token level of assurance
4	LOATK2	basic token level of assurance
4	LOATK3	medium token level of assurance
4	LOATK4	high token level of assurance
2	TRSTMECOBV	none supplied 6
0	_SeverityObservation	SeverityObservation	!
1	H	High
1	L	Low
1	M	Moderate
0	_SubjectBodyPosition	_SubjectBodyPosition	!
1	LLD	left lateral decubitus
1	PRN	prone
1	RLD	right lateral decubitus
1	SFWL	Semi-Fowler's
1	SIT	sitting
1	STN	standing
1	SUP	supine
2	RTRD	reverse trendelenburg
2	TRD	trendelenburg
0	_VerificationOutcomeValue	verification outcome	!
1	ACT	active coverage
1	ACTPEND	active - pending investigation
1	ELG	eligible
1	INACT	inactive
1	INPNDINV	inactive - pending investigation
1	INPNDUPD	inactive - pending eligibility update
1	NELG	not eligible
0	_WorkSchedule	_WorkSchedule	!
1	DS	daytime shift
1	EMS	early morning shift
1	ES	evening shift
1	NS	night shift
1	RSWN	rotating shift with nights
1	RSWON	rotating shift without nights
1	SS	split shift
1	VLS	very long shift
1	VS	variable shift
0	_AnnotationValue	AnnotationValue	!
0	_CommonClinicalObservationValue	common clinical observation	!
0	_IndividualCaseSafetyReportValueDomains	Individual Case Safety Report Value Domains	!
0	_IndicationValue	IndicationValue	!
>http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction	c		v3.ParticipationFunction
0	_AuthorizedParticipationFunction	AuthorizedParticipationFunction	!
1	_AuthorizedReceiverParticipationFunction	AuthorizedReceiverParticipationFunction	!
2	AUCG	caregiver information receiver
2	AULR	legitimate relationship information receiver
2	AUTM	care team information receiver
2	AUWA	work area information receiver
1	_ConsenterParticipationFunction	ConsenterParticipationFunction	!
2	GRDCON	legal guardian consent author
2	POACON	healthcare power of attorney consent author
2	PRCON	personal representative consent author
2	PROMSK	authorized provider masking author
2	SUBCON	subject of consent author
1	_OverriderParticipationFunction	OverriderParticipationFunction	!
2	AUCOV	consent overrider
2	AUEMROV	emergency overrider
0	_CoverageParticipationFunction	CoverageParticipationFunction	!
1	_PayorParticipationFunction	PayorParticipationFunction	!
2	CLMADJ	claims adjudication
2	ENROLL	enrollment broker
2	FFSMGT	ffs management
2	MCMGT	managed care management
2	PROVMGT	provider management
2	UMGT	utilization management
1	_SponsorParticipationFunction	SponsorParticipationFunction	!
2	FULINRD	fully insured
2	SELFINRD	self insured
1	_UnderwriterParticipationFunction	UnderwriterParticipationFunction	!
2	PAYORCNTR	payor contracting
2	REINS	reinsures
2	RETROCES	retrocessionaires
2	SUBCTRT	subcontracting risk
2	UNDERWRTNG	underwriting
0	ADMPHYS	admitting physician
0	ANEST	anesthesist
0	ANRS	anesthesia nurse
0	ASSEMBLER	assembly software
0	ATTPHYS	attending physician
0	COMPOSER	composer software
0	DISPHYS	discharging physician
0	FASST	first assistant surgeon
0	MDWF	midwife
0	NASST	nurse assistant
0	PCP	primary care physician
0	PRISURG	primary surgeon
0	REVIEWER	reviewer
0	RNDPHYS	rounding physician
0	SASST	second assistant surgeon
0	SNRS	scrub nurse
0	TASST	third assistant
>http://terminology.hl7.org/CodeSystem/v3-ParticipationMode	c		v3.ParticipationMode
0	ELECTRONIC	electronic data
0	PHYSICAL	physical presence
0	REMOTE	remote presence
0	VERBAL	verbal
1	DICTATE	dictated
1	FACE	face-to-face
1	PHONE	telephone
1	VIDEOCONF	videoconferencing
0	WRITTEN	written
1	FAXWRIT	telefax
1	HANDWRIT	handwritten
1	MAILWRIT	mail
1	ONLINEWRIT	online written
2	EMAILWRIT	email
1	TYPEWRIT	typewritten
>http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature	c		v3.ParticipationSignature
0	I	intended
0	S	signed
0	X	required
>http://terminology.hl7.org/CodeSystem/v3-ParticipationType	c		v3.ParticipationType
0	PART	Participation
1	_ParticipationAncillary	ParticipationAncillary	!
2	ADM	admitter
2	ATND	attender
2	CALLBCK	callback contact
2	CON	consultant
2	DIS	discharger
2	ESC	escort
2	REF	referrer
1	_ParticipationInformationGenerator	ParticipationInformationGenerator	!
2	AUT	author (originator)
2	INF	informant
2	TRANS	Transcriber
3	ENT	data entry person
2	WIT	witness
1	CST	custodian
1	DIR	direct target
2	ALY	analyte
2	BBY	baby
2	CAT	catalyst
2	CSM	consumable
3	TPA	therapeutic agent
2	DEV	device
3	NRD	non-reuseable device
3	RDV	reusable device
2	DON	donor
2	EXPAGNT	ExposureAgent
2	EXPART	ExposureParticipation
3	EXPTRGT	ExposureTarget
3	EXSRC	ExposureSource
2	PRD	product
2	SBJ	subject
3	SPC	specimen
1	IND	indirect target
2	BEN	beneficiary
2	CAGNT	causative agent
2	COV	coverage target
2	GUAR	guarantor party
2	HLD	holder
2	RCT	record target
2	RCV	receiver
1	IRCP	information recipient
2	NOT	ugent notification contact
2	PRCP	primary information recipient
2	REFB	Referred By
2	REFT	Referred to
2	TRC	tracker
1	LOC	location
2	DST	destination
2	ELOC	entry location
2	ORG	origin
2	RML	remote
2	VIA	via
1	PRF	performer
2	DIST	distributor
2	PPRF	primary performer
2	SPRF	secondary performer
1	RESP	responsible party
1	VRF	verifier
2	AUTHEN	authenticator
2	LA	legal authenticator
>http://terminology.hl7.org/CodeSystem/v3-PatientImportance	c		v3.PatientImportance
0	BM	Board Member
0	DFM	Physician Family Member
0	DR	Staff Physician
0	FD	Financial Donor
0	FOR	Foreign Dignitary
0	GOVT	Government Dignitary
0	SFM	Staff Family Member
0	STF	Staff Member
0	VIP	Very Important Person
>http://terminology.hl7.org/CodeSystem/v3-PaymentTerms	c		v3.PaymentTerms
0	COD	Cash on Delivery
0	N30	Net 30 days
0	N60	Net 60 days
0	N90	Net 90 days
>http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType	c		v3.PersonDisabilityType
0	1	Vision impaired
0	2	Hearing impaired
0	3	Speech impaired
0	4	Mentally impaired
0	5	Mobility impaired
1	CB	Requires crib
1	CR	Requires crutches
1	G	Requires gurney
1	WC	Requires wheelchair
1	WK	Requires walker
>http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType	c		v3.ProbabilityDistributionType
0	B	beta
0	E	exponential
0	F	F
0	G	(gamma)
0	LN	log-normal
0	N	normal (Gaussian)
0	T	T
0	U	uniform
0	X2	chi square
>http://terminology.hl7.org/CodeSystem/v3-ProcessingID	c		v3.ProcessingID
0	D	Debugging
0	P	Production
0	T	Training
>http://terminology.hl7.org/CodeSystem/v3-ProcessingMode	c		v3.ProcessingMode
0	A	Archive
0	I	Initial load
0	R	Restore from archive
0	T	Current processing
>http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue	c		v3.QueryParameterValue
0	_DispenseQueryFilterCode	dispense query filter code	!
1	ALLDISP	all dispenses
1	LASTDISP	last dispense
1	NODISP	no dispense
0	_OrderFilterCode	_OrderFilterCode	!
1	AO	all orders
1	ONR	orders without results
1	OWR	orders with results
0	_PrescriptionDispenseFilterCode	Prescription Dispense Filter Code	!
1	C	Completely dispensed
1	N	Never Dispensed
1	R	Dispensed with remaining fills
0	_QueryParameterValue	QueryParameterValue	!
1	ISSFA	all
1	ISSFI	with issues
1	ISSFU	with unmanaged issues
>http://terminology.hl7.org/CodeSystem/v3-QueryPriority	c		v3.QueryPriority
0	D	Deferred
0	I	Immediate
>http://terminology.hl7.org/CodeSystem/v3-QueryRequestLimit	c		v3.QueryRequestLimit
0	_QueryRequestLimit	QueryRequestLimit	!
1	RD	record
>http://terminology.hl7.org/CodeSystem/v3-QueryResponse	c		v3.QueryResponse
0	AE	ApplicationError
0	NF	No data found
0	OK	Data found
0	QE	QueryParameterError
>http://terminology.hl7.org/CodeSystem/v3-QueryStatusCode	c		v3.QueryStatusCode
0	aborted	aborted
0	deliveredResponse	deliveredResponse
0	executing	executing
0	new	new
0	waitContinuedQueryResponse	waitContinuedQueryResponse
>http://terminology.hl7.org/CodeSystem/v3-Race	c		v3.Race
0	1002-5	American Indian or Alaska Native
1	1004-1	American Indian
2	1006-6	Abenaki
2	1008-2	Algonquian
2	1010-8	Apache
3	1011-6	Chiricahua
3	1012-4	Fort Sill Apache
3	1013-2	Jicarilla Apache
3	1014-0	Lipan Apache
3	1015-7	Mescalero Apache
3	1016-5	Oklahoma Apache
3	1017-3	Payson Apache
3	1018-1	San Carlos Apache
3	1019-9	White Mountain Apache
2	1021-5	Arapaho
3	1022-3	Northern Arapaho
3	1023-1	Southern Arapaho
3	1024-9	Wind River Arapaho
2	1026-4	Arikara
2	1028-0	Assiniboine
2	1030-6	Assiniboine Sioux
3	1031-4	Fort Peck Assiniboine Sioux
2	1033-0	Bannock
2	1035-5	Blackfeet
2	1037-1	Brotherton
2	1039-7	Burt Lake Band
2	1041-3	Caddo
3	1042-1	Oklahoma Cado
2	1044-7	Cahuilla
3	1045-4	Agua Caliente Cahuilla
3	1046-2	Augustine
3	1047-0	Cabazon
3	1048-8	Los Coyotes
3	1049-6	Morongo
3	1050-4	Santa Rosa Cahuilla
3	1051-2	Torres-Martinez
2	1053-8	California Tribes
3	1054-6	Cahto
3	1055-3	Chimariko
3	1056-1	Coast Miwok
3	1057-9	Digger
3	1058-7	Kawaiisu
3	1059-5	Kern River
3	1060-3	Mattole
3	1061-1	Red Wood
3	1062-9	Santa Rosa
3	1063-7	Takelma
3	1064-5	Wappo
3	1065-2	Yana
3	1066-0	Yuki
2	1068-6	Canadian and Latin American Indian
3	1069-4	Canadian Indian
3	1070-2	Central American Indian
3	1071-0	French American Indian
3	1072-8	Mexican American Indian
3	1073-6	South American Indian
2	1074-4	Spanish American Indian
2	1076-9	Catawba
3	1741-8	Alatna
3	1742-6	Alexander
3	1743-4	Allakaket
3	1744-2	Alanvik
3	1745-9	Anvik
3	1746-7	Arctic
3	1747-5	Beaver
3	1748-3	Birch Creek
3	1749-1	Cantwell
3	1750-9	Chalkyitsik
3	1751-7	Chickaloon
3	1752-5	Chistochina
3	1753-3	Chitina
3	1754-1	Circle
3	1755-8	Cook Inlet
3	1756-6	Copper Center
3	1757-4	Copper River
3	1758-2	Dot Lake
3	1759-0	Doyon
3	1760-8	Eagle
3	1761-6	Eklutna
3	1762-4	Evansville
3	1763-2	Fort Yukon
3	1764-0	Gakona
3	1765-7	Galena
3	1766-5	Grayling
3	1767-3	Gulkana
3	1768-1	Healy Lake
3	1769-9	Holy Cross
3	1770-7	Hughes
3	1771-5	Huslia
3	1772-3	Iliamna
3	1773-1	Kaltag
3	1774-9	Kluti Kaah
3	1775-6	Knik
3	1776-4	Koyukuk
3	1777-2	Lake Minchumina
3	1778-0	Lime
3	1779-8	Mcgrath
3	1780-6	Manley Hot Springs
3	1781-4	Mentasta Lake
3	1782-2	Minto
3	1783-0	Nenana
3	1784-8	Nikolai
3	1785-5	Ninilchik
3	1786-3	Nondalton
3	1787-1	Northway
3	1788-9	Nulato
3	1789-7	Pedro Bay
3	1790-5	Rampart
3	1791-3	Ruby
3	1792-1	Salamatof
3	1793-9	Seldovia
3	1794-7	Slana
3	1795-4	Shageluk
3	1796-2	Stevens
3	1797-0	Stony River
3	1798-8	Takotna
3	1799-6	Tanacross
3	1800-2	Tanaina
3	1801-0	Tanana
3	1802-8	Tanana Chiefs
3	1803-6	Tazlina
3	1804-4	Telida
3	1805-1	Tetlin
3	1806-9	Tok
3	1807-7	Tyonek
3	1808-5	Venetie
3	1809-3	Wiseman
2	1078-5	Cayuse
2	1080-1	Chehalis
2	1082-7	Chemakuan
3	1083-5	Hoh
3	1084-3	Quileute
2	1086-8	Chemehuevi
2	1088-4	Cherokee
3	1089-2	Cherokee Alabama
3	1090-0	Cherokees of Northeast Alabama
3	1091-8	Cherokees of Southeast Alabama
3	1092-6	Eastern Cherokee
3	1093-4	Echota Cherokee
3	1094-2	Etowah Cherokee
3	1095-9	Northern Cherokee
3	1096-7	Tuscola
3	1097-5	United Keetowah Band of Cherokee
3	1098-3	Western Cherokee
2	1100-7	Cherokee Shawnee
2	1102-3	Cheyenne
3	1103-1	Northern Cheyenne
3	1104-9	Southern Cheyenne
2	1106-4	Cheyenne-Arapaho
2	1108-0	Chickahominy
3	1109-8	Eastern Chickahominy
3	1110-6	Western Chickahominy
2	1112-2	Chickasaw
2	1114-8	Chinook
3	1115-5	Clatsop
3	1116-3	Columbia River Chinook
3	1117-1	Kathlamet
3	1118-9	Upper Chinook
3	1119-7	Wakiakum Chinook
3	1120-5	Willapa Chinook
3	1121-3	Wishram
2	1123-9	Chippewa
3	1124-7	Bad River
3	1125-4	Bay Mills Chippewa
3	1126-2	Bois Forte
3	1127-0	Burt Lake Chippewa
3	1128-8	Fond du Lac
3	1129-6	Grand Portage
3	1130-4	Grand Traverse Band of Ottawa-Chippewa
3	1131-2	Keweenaw
3	1132-0	Lac Courte Oreilles
3	1133-8	Lac du Flambeau
3	1134-6	Lac Vieux Desert Chippewa
3	1135-3	Lake Superior
3	1136-1	Leech Lake
3	1137-9	Little Shell Chippewa
3	1138-7	Mille Lacs
3	1139-5	Minnesota Chippewa
3	1140-3	Ontonagon
3	1141-1	Red Cliff Chippewa
3	1142-9	Red Lake Chippewa
3	1143-7	Saginaw Chippewa
3	1144-5	St. Croix Chippewa
3	1145-2	Sault Ste. Marie Chippewa
3	1146-0	Sokoagon Chippewa
3	1147-8	Turtle Mountain
3	1148-6	White Earth
2	1150-2	Chippewa Cree
3	1151-0	Rocky Boy's Chippewa Cree
2	1153-6	Chitimacha
2	1155-1	Choctaw
3	1156-9	Clifton Choctaw
3	1157-7	Jena Choctaw
3	1158-5	Mississippi Choctaw
3	1159-3	Mowa Band of Choctaw
3	1160-1	Oklahoma Choctaw
2	1162-7	Chumash
3	1163-5	Santa Ynez
2	1165-0	Clear Lake
2	1167-6	Coeur D'Alene
2	1169-2	Coharie
2	1171-8	Colorado River
2	1173-4	Colville
2	1175-9	Comanche
3	1176-7	Oklahoma Comanche
2	1178-3	Coos, Lower Umpqua, Siuslaw
2	1180-9	Coos
2	1182-5	Coquilles
2	1184-1	Costanoan
2	1186-6	Coushatta
3	1187-4	Alabama Coushatta
2	1189-0	Cowlitz
2	1191-6	Cree
2	1193-2	Creek
3	1194-0	Alabama Creek
3	1195-7	Alabama Quassarte
3	1196-5	Eastern Creek
3	1197-3	Eastern Muscogee
3	1198-1	Kialegee
3	1199-9	Lower Muscogee
3	1200-5	Machis Lower Creek Indian
3	1201-3	Poarch Band
3	1202-1	Principal Creek Indian Nation
3	1203-9	Star Clan of Muscogee Creeks
3	1204-7	Thlopthlocco
3	1205-4	Tuckabachee
2	1207-0	Croatan
2	1209-6	Crow
2	1211-2	Cupeno
3	1212-0	Agua Caliente
2	1214-6	Delaware
3	1215-3	Eastern Delaware
3	1216-1	Lenni-Lenape
3	1217-9	Munsee
3	1218-7	Oklahoma Delaware
3	1219-5	Rampough Mountain
3	1220-3	Sand Hill
2	1222-9	Diegueno
3	1223-7	Campo
3	1224-5	Capitan Grande
3	1225-2	Cuyapaipe
3	1226-0	La Posta
3	1227-8	Manzanita
3	1228-6	Mesa Grande
3	1229-4	San Pasqual
3	1230-2	Santa Ysabel
3	1231-0	Sycuan
2	1233-6	Eastern Tribes
3	1234-4	Attacapa
3	1235-1	Biloxi
3	1236-9	Georgetown
3	1237-7	Moor
3	1238-5	Nansemond
3	1239-3	Natchez
3	1240-1	Nausu Waiwash
3	1241-9	Nipmuc
3	1242-7	Paugussett
3	1243-5	Pocomoke Acohonock
3	1244-3	Southeastern Indians
3	1245-0	Susquehanock
3	1246-8	Tunica Biloxi
3	1247-6	Waccamaw-Siousan
3	1248-4	Wicomico
2	1250-0	Esselen
2	1252-6	Fort Belknap
2	1254-2	Fort Berthold
2	1256-7	Fort Mcdowell
2	1258-3	Fort Hall
2	1260-9	Gabrieleno
2	1262-5	Grand Ronde
2	1264-1	Gros Ventres
3	1265-8	Atsina
2	1267-4	Haliwa
2	1269-0	Hidatsa
2	1271-6	Hoopa
3	1272-4	Trinity
3	1273-2	Whilkut
2	1275-7	Hoopa Extension
2	1277-3	Houma
2	1279-9	Inaja-Cosmit
2	1281-5	Iowa
3	1282-3	Iowa of Kansas-Nebraska
3	1283-1	Iowa of Oklahoma
2	1285-6	Iroquois
3	1286-4	Cayuga
3	1287-2	Mohawk
3	1288-0	Oneida
3	1289-8	Onondaga
3	1290-6	Seneca
3	1291-4	Seneca Nation
3	1292-2	Seneca-Cayuga
3	1293-0	Tonawanda Seneca
3	1294-8	Tuscarora
3	1295-5	Wyandotte
2	1297-1	Juaneno
2	1299-7	Kalispel
2	1301-1	Karuk
2	1303-7	Kaw
2	1305-2	Kickapoo
3	1306-0	Oklahoma Kickapoo
3	1307-8	Texas Kickapoo
2	1309-4	Kiowa
3	1310-2	Oklahoma Kiowa
2	1312-8	Klallam
3	1313-6	Jamestown
3	1314-4	Lower Elwha
3	1315-1	Port Gamble Klallam
2	1317-7	Klamath
2	1319-3	Konkow
2	1321-9	Kootenai
2	1323-5	Lassik
2	1325-0	Long Island
3	1326-8	Matinecock
3	1327-6	Montauk
3	1328-4	Poospatuck
3	1329-2	Setauket
2	1331-8	Luiseno
3	1332-6	La Jolla
3	1333-4	Pala
3	1334-2	Pauma
3	1335-9	Pechanga
3	1336-7	Soboba
3	1337-5	Twenty-Nine Palms
3	1338-3	Temecula
2	1340-9	Lumbee
2	1342-5	Lummi
2	1344-1	Maidu
3	1345-8	Mountain Maidu
3	1346-6	Nishinam
2	1348-2	Makah
2	1350-8	Maliseet
2	1352-4	Mandan
2	1354-0	Mattaponi
2	1356-5	Menominee
2	1358-1	Miami
3	1359-9	Illinois Miami
3	1360-7	Indiana Miami
3	1361-5	Oklahoma Miami
2	1363-1	Miccosukee
2	1365-6	Micmac
3	1366-4	Aroostook
2	1368-0	Mission Indians
2	1370-6	Miwok
2	1372-2	Modoc
2	1374-8	Mohegan
2	1376-3	Mono
2	1378-9	Nanticoke
2	1380-5	Narragansett
2	1382-1	Navajo
3	1383-9	Alamo Navajo
3	1384-7	Canoncito Navajo
3	1385-4	Ramah Navajo
2	1387-0	Nez Perce
2	1389-6	Nomalaki
2	1391-2	Northwest Tribes
3	1392-0	Alsea
3	1393-8	Celilo
3	1394-6	Columbia
3	1395-3	Kalapuya
3	1396-1	Molala
3	1397-9	Talakamish
3	1398-7	Tenino
3	1399-5	Tillamook
3	1400-1	Wenatchee
3	1401-9	Yahooskin
2	1403-5	Omaha
2	1405-0	Oregon Athabaskan
2	1407-6	Osage
2	1409-2	Otoe-Missouria
2	1411-8	Ottawa
3	1412-6	Burt Lake Ottawa
3	1413-4	Michigan Ottawa
3	1414-2	Oklahoma Ottawa
2	1416-7	Paiute
3	1417-5	Bishop
3	1418-3	Bridgeport
3	1419-1	Burns Paiute
3	1420-9	Cedarville
3	1421-7	Fort Bidwell
3	1422-5	Fort Independence
3	1423-3	Kaibab
3	1424-1	Las Vegas
3	1425-8	Lone Pine
3	1426-6	Lovelock
3	1427-4	Malheur Paiute
3	1428-2	Moapa
3	1429-0	Northern Paiute
3	1430-8	Owens Valley
3	1431-6	Pyramid Lake
3	1432-4	San Juan Southern Paiute
3	1433-2	Southern Paiute
3	1434-0	Summit Lake
3	1435-7	Utu Utu Gwaitu Paiute
3	1436-5	Walker River
3	1437-3	Yerington Paiute
2	1439-9	Pamunkey
2	1441-5	Passamaquoddy
3	1442-3	Indian Township
3	1443-1	Pleasant Point Passamaquoddy
2	1445-6	Pawnee
3	1446-4	Oklahoma Pawnee
2	1448-0	Penobscot
2	1450-6	Peoria
3	1451-4	Oklahoma Peoria
2	1453-0	Pequot
3	1454-8	Marshantucket Pequot
2	1456-3	Pima
3	1457-1	Gila River Pima-Maricopa
3	1458-9	Salt River Pima-Maricopa
2	1460-5	Piscataway
2	1462-1	Pit River
2	1464-7	Pomo
3	1465-4	Central Pomo
3	1466-2	Dry Creek
3	1467-0	Eastern Pomo
3	1468-8	Kashia
3	1469-6	Northern Pomo
3	1470-4	Scotts Valley
3	1471-2	Stonyford
3	1472-0	Sulphur Bank
2	1474-6	Ponca
3	1475-3	Nebraska Ponca
3	1476-1	Oklahoma Ponca
2	1478-7	Potawatomi
3	1479-5	Citizen Band Potawatomi
3	1480-3	Forest County
3	1481-1	Hannahville
3	1482-9	Huron Potawatomi
3	1483-7	Pokagon Potawatomi
3	1484-5	Prairie Band
3	1485-2	Wisconsin Potawatomi
2	1487-8	Powhatan
2	1489-4	Pueblo
3	1490-2	Acoma
3	1491-0	Arizona Tewa
3	1492-8	Cochiti
3	1493-6	Hopi
3	1494-4	Isleta
3	1495-1	Jemez
3	1496-9	Keres
3	1497-7	Laguna
3	1498-5	Nambe
3	1499-3	Picuris
3	1500-8	Piro
3	1501-6	Pojoaque
3	1502-4	San Felipe
3	1503-2	San Ildefonso
3	1504-0	San Juan Pueblo
3	1505-7	San Juan De
3	1506-5	San Juan
3	1507-3	Sandia
3	1508-1	Santa Ana
3	1509-9	Santa Clara
3	1510-7	Santo Domingo
3	1511-5	Taos
3	1512-3	Tesuque
3	1513-1	Tewa
3	1514-9	Tigua
3	1515-6	Zia
3	1516-4	Zuni
2	1518-0	Puget Sound Salish
3	1519-8	Duwamish
3	1520-6	Kikiallus
3	1521-4	Lower Skagit
3	1522-2	Muckleshoot
3	1523-0	Nisqually
3	1524-8	Nooksack
3	1525-5	Port Madison
3	1526-3	Puyallup
3	1527-1	Samish
3	1528-9	Sauk-Suiattle
3	1529-7	Skokomish
3	1530-5	Skykomish
3	1531-3	Snohomish
3	1532-1	Snoqualmie
3	1533-9	Squaxin Island
3	1534-7	Steilacoom
3	1535-4	Stillaguamish
3	1536-2	Suquamish
3	1537-0	Swinomish
3	1538-8	Tulalip
3	1539-6	Upper Skagit
2	1541-2	Quapaw
2	1543-8	Quinault
2	1545-3	Rappahannock
2	1547-9	Reno-Sparks
2	1549-5	Round Valley
2	1551-1	Sac and Fox
3	1552-9	Iowa Sac and Fox
3	1553-7	Missouri Sac and Fox
3	1554-5	Oklahoma Sac and Fox
2	1556-0	Salinan
2	1558-6	Salish
2	1560-2	Salish and Kootenai
2	1562-8	Schaghticoke
2	1564-4	Scott Valley
2	1566-9	Seminole
3	1567-7	Big Cypress
3	1568-5	Brighton
3	1569-3	Florida Seminole
3	1570-1	Hollywood Seminole
3	1571-9	Oklahoma Seminole
2	1573-5	Serrano
3	1574-3	San Manual
2	1576-8	Shasta
2	1578-4	Shawnee
3	1579-2	Absentee Shawnee
3	1580-0	Eastern Shawnee
2	1582-6	Shinnecock
2	1584-2	Shoalwater Bay
2	1586-7	Shoshone
3	1587-5	Battle Mountain
3	1588-3	Duckwater
3	1589-1	Elko
3	1590-9	Ely
3	1591-7	Goshute
3	1592-5	Panamint
3	1593-3	Ruby Valley
3	1594-1	Skull Valley
3	1595-8	South Fork Shoshone
3	1596-6	Te-Moak Western Shoshone
3	1597-4	Timbi-Sha Shoshone
3	1598-2	Washakie
3	1599-0	Wind River Shoshone
3	1600-6	Yomba
2	1602-2	Shoshone Paiute
3	1603-0	Duck Valley
3	1604-8	Fallon
3	1605-5	Fort McDermitt
2	1607-1	Siletz
2	1609-7	Sioux
3	1610-5	Blackfoot Sioux
3	1611-3	Brule Sioux
3	1612-1	Cheyenne River Sioux
3	1613-9	Crow Creek Sioux
3	1614-7	Dakota Sioux
3	1615-4	Flandreau Santee
3	1616-2	Fort Peck
3	1617-0	Lake Traverse Sioux
3	1618-8	Lower Brule Sioux
3	1619-6	Lower Sioux
3	1620-4	Mdewakanton Sioux
3	1621-2	Miniconjou
3	1622-0	Oglala Sioux
3	1623-8	Pine Ridge Sioux
3	1624-6	Pipestone Sioux
3	1625-3	Prairie Island Sioux
3	1626-1	Prior Lake Sioux
3	1627-9	Rosebud Sioux
3	1628-7	Sans Arc Sioux
3	1629-5	Santee Sioux
3	1630-3	Sisseton-Wahpeton
3	1631-1	Sisseton Sioux
3	1632-9	Spirit Lake Sioux
3	1633-7	Standing Rock Sioux
3	1634-5	Teton Sioux
3	1635-2	Two Kettle Sioux
3	1636-0	Upper Sioux
3	1637-8	Wahpekute Sioux
3	1638-6	Wahpeton Sioux
3	1639-4	Wazhaza Sioux
3	1640-2	Yankton Sioux
3	1641-0	Yanktonai Sioux
2	1643-6	Siuslaw
2	1645-1	Spokane
2	1647-7	Stewart
2	1649-3	Stockbridge
2	1651-9	Susanville
2	1653-5	Tohono O'Odham
3	1654-3	Ak-Chin
3	1655-0	Gila Bend
3	1656-8	San Xavier
3	1657-6	Sells
2	1659-2	Tolowa
2	1661-8	Tonkawa
2	1663-4	Tygh
2	1665-9	Umatilla
2	1667-5	Umpqua
3	1668-3	Cow Creek Umpqua
2	1670-9	Ute
3	1671-7	Allen Canyon
3	1672-5	Uintah Ute
3	1673-3	Ute Mountain Ute
2	1675-8	Wailaki
2	1677-4	Walla-Walla
2	1679-0	Wampanoag
3	1680-8	Gay Head Wampanoag
3	1681-6	Mashpee Wampanoag
2	1683-2	Warm Springs
2	1685-7	Wascopum
2	1687-3	Washoe
3	1688-1	Alpine
3	1689-9	Carson
3	1690-7	Dresslerville
2	1692-3	Wichita
2	1694-9	Wind River
2	1696-4	Winnebago
3	1697-2	Ho-chunk
3	1698-0	Nebraska Winnebago
2	1700-4	Winnemucca
2	1702-0	Wintun
2	1704-6	Wiyot
3	1705-3	Table Bluff
2	1707-9	Yakama
2	1709-5	Yakama Cowlitz
2	1711-1	Yaqui
3	1712-9	Barrio Libre
3	1713-7	Pascua Yaqui
2	1715-2	Yavapai Apache
2	1717-8	Yokuts
3	1718-6	Chukchansi
3	1719-4	Tachi
3	1720-2	Tule River
2	1722-8	Yuchi
2	1724-4	Yuman
3	1725-1	Cocopah
3	1726-9	Havasupai
3	1727-7	Hualapai
3	1728-5	Maricopa
3	1729-3	Mohave
3	1730-1	Quechan
3	1731-9	Yavapai
2	1732-7	Yurok
3	1733-5	Coast Yurok
1	1735-0	Alaska Native
2	1737-6	Alaska Indian
3	1739-2	Alaskan Athabascan
4	1740-0	Ahtna
3	1811-9	Southeast Alaska
4	1813-5	Tlingit-Haida
5	1814-3	Angoon
5	1815-0	Central Council of Tlingit and Haida Tribes
5	1816-8	Chilkat
5	1817-6	Chilkoot
5	1818-4	Craig
5	1819-2	Douglas
5	1820-0	Haida
5	1821-8	Hoonah
5	1822-6	Hydaburg
5	1823-4	Kake
5	1824-2	Kasaan
5	1825-9	Kenaitze
5	1826-7	Ketchikan
5	1827-5	Klawock
5	1828-3	Pelican
5	1829-1	Petersburg
5	1830-9	Saxman
5	1831-7	Sitka
5	1832-5	Tenakee Springs
5	1833-3	Tlingit
5	1834-1	Wrangell
5	1835-8	Yakutat
4	1837-4	Tsimshian
5	1838-2	Metlakatla
2	1840-8	Eskimo
3	1842-4	Greenland Eskimo
3	1844-0	Inupiat Eskimo
4	1845-7	Ambler
4	1846-5	Anaktuvuk
4	1847-3	Anaktuvuk Pass
4	1848-1	Arctic Slope Inupiat
4	1849-9	Arctic Slope Corporation
4	1850-7	Atqasuk
4	1851-5	Barrow
4	1852-3	Bering Straits Inupiat
4	1853-1	Brevig Mission
4	1854-9	Buckland
4	1855-6	Chinik
4	1856-4	Council
4	1857-2	Deering
4	1858-0	Elim
4	1859-8	Golovin
4	1860-6	Inalik Diomede
4	1861-4	Inupiaq
4	1862-2	Kaktovik
4	1863-0	Kawerak
4	1864-8	Kiana
4	1865-5	Kivalina
4	1866-3	Kobuk
4	1867-1	Kotzebue
4	1868-9	Koyuk
4	1869-7	Kwiguk
4	1870-5	Mauneluk Inupiat
4	1871-3	Nana Inupiat
4	1872-1	Noatak
4	1873-9	Nome
4	1874-7	Noorvik
4	1875-4	Nuiqsut
4	1876-2	Point Hope
4	1877-0	Point Lay
4	1878-8	Selawik
4	1879-6	Shaktoolik
4	1880-4	Shishmaref
4	1881-2	Shungnak
4	1882-0	Solomon
4	1883-8	Teller
4	1884-6	Unalakleet
4	1885-3	Wainwright
4	1886-1	Wales
4	1887-9	White Mountain
4	1888-7	White Mountain Inupiat
4	1889-5	Mary's Igloo
3	1891-1	Siberian Eskimo
4	1892-9	Gambell
4	1893-7	Savoonga
4	1894-5	Siberian Yupik
3	1896-0	Yupik Eskimo
4	1897-8	Akiachak
4	1898-6	Akiak
4	1899-4	Alakanuk
4	1900-0	Aleknagik
4	1901-8	Andreafsky
4	1902-6	Aniak
4	1903-4	Atmautluak
4	1904-2	Bethel
4	1905-9	Bill Moore's Slough
4	1906-7	Bristol Bay Yupik
4	1907-5	Calista Yupik
4	1908-3	Chefornak
4	1909-1	Chevak
4	1910-9	Chuathbaluk
4	1911-7	Clark's Point
4	1912-5	Crooked Creek
4	1913-3	Dillingham
4	1914-1	Eek
4	1915-8	Ekuk
4	1916-6	Ekwok
4	1917-4	Emmonak
4	1918-2	Goodnews Bay
4	1919-0	Hooper Bay
4	1920-8	Iqurmuit (Russian Mission)
4	1921-6	Kalskag
4	1922-4	Kasigluk
4	1923-2	Kipnuk
4	1924-0	Koliganek
4	1925-7	Kongiganak
4	1926-5	Kotlik
4	1927-3	Kwethluk
4	1928-1	Kwigillingok
4	1929-9	Levelock
4	1930-7	Lower Kalskag
4	1931-5	Manokotak
4	1932-3	Marshall
4	1933-1	Mekoryuk
4	1934-9	Mountain Village
4	1935-6	Naknek
4	1936-4	Napaumute
4	1937-2	Napakiak
4	1938-0	Napaskiak
4	1939-8	Newhalen
4	1940-6	New Stuyahok
4	1941-4	Newtok
4	1942-2	Nightmute
4	1943-0	Nunapitchukv
4	1944-8	Oscarville
4	1945-5	Pilot Station
4	1946-3	Pitkas Point
4	1947-1	Platinum
4	1948-9	Portage Creek
4	1949-7	Quinhagak
4	1950-5	Red Devil
4	1951-3	St. Michael
4	1952-1	Scammon Bay
4	1953-9	Sheldon's Point
4	1954-7	Sleetmute
4	1955-4	Stebbins
4	1956-2	Togiak
4	1957-0	Toksook
4	1958-8	Tulukskak
4	1959-6	Tuntutuliak
4	1960-4	Tununak
4	1961-2	Twin Hills
4	1962-0	Georgetown
4	1963-8	St. Mary's
4	1964-6	Umkumiate
2	1966-1	Aleut
3	1968-7	Alutiiq Aleut
4	1969-5	Tatitlek
4	1970-3	Ugashik
3	1972-9	Bristol Bay Aleut
4	1973-7	Chignik
4	1974-5	Chignik Lake
4	1975-2	Egegik
4	1976-0	Igiugig
4	1977-8	Ivanof Bay
4	1978-6	King Salmon
4	1979-4	Kokhanok
4	1980-2	Perryville
4	1981-0	Pilot Point
4	1982-8	Port Heiden
3	1984-4	Chugach Aleut
4	1985-1	Chenega
4	1986-9	Chugach Corporation
4	1987-7	English Bay
4	1988-5	Port Graham
3	1990-1	Eyak
3	1992-7	Koniag Aleut
4	1993-5	Akhiok
4	1994-3	Agdaagux
4	1995-0	Karluk
4	1996-8	Kodiak
4	1997-6	Larsen Bay
4	1998-4	Old Harbor
4	1999-2	Ouzinkie
4	2000-8	Port Lions
3	2002-4	Sugpiaq
3	2004-0	Suqpigaq
3	2006-5	Unangan Aleut
4	2007-3	Akutan
4	2008-1	Aleut Corporation
4	2009-9	Aleutian
4	2010-7	Aleutian Islander
4	2011-5	Atka
4	2012-3	Belkofski
4	2013-1	Chignik Lagoon
4	2014-9	King Cove
4	2015-6	False Pass
4	2016-4	Nelson Lagoon
4	2017-2	Nikolski
4	2018-0	Pauloff Harbor
4	2019-8	Qagan Toyagungin
4	2020-6	Qawalangin
4	2021-4	St. George
4	2022-2	St. Paul
4	2023-0	Sand Point
4	2024-8	South Naknek
4	2025-5	Unalaska
4	2026-3	Unga
0	2028-9	Asian
1	2029-7	Asian Indian
1	2030-5	Bangladeshi
1	2031-3	Bhutanese
1	2032-1	Burmese
1	2033-9	Cambodian
1	2034-7	Chinese
1	2035-4	Taiwanese
1	2036-2	Filipino
1	2037-0	Hmong
1	2038-8	Indonesian
1	2039-6	Japanese
1	2040-4	Korean
1	2041-2	Laotian
1	2042-0	Malaysian
1	2043-8	Okinawan
1	2044-6	Pakistani
1	2045-3	Sri Lankan
1	2046-1	Thai
1	2047-9	Vietnamese
1	2048-7	Iwo Jiman
1	2049-5	Maldivian
1	2050-3	Nepalese
1	2051-1	Singaporean
1	2052-9	Madagascar
0	2054-5	Black or African American
1	2056-0	Black
1	2058-6	African American
1	2060-2	African
2	2061-0	Botswanan
2	2062-8	Ethiopian
2	2063-6	Liberian
2	2064-4	Namibian
2	2065-1	Nigerian
2	2066-9	Zairean
1	2067-7	Bahamian
1	2068-5	Barbadian
1	2069-3	Dominican
1	2070-1	Dominica Islander
1	2071-9	Haitian
1	2072-7	Jamaican
1	2073-5	Tobagoan
1	2074-3	Trinidadian
1	2075-0	West Indian
0	2076-8	Native Hawaiian or Other Pacific Islander
1	2078-4	Polynesian
2	2079-2	Native Hawaiian
2	2080-0	Samoan
2	2081-8	Tahitian
2	2082-6	Tongan
2	2083-4	Tokelauan
1	2085-9	Micronesian
2	2086-7	Guamanian or Chamorro
2	2087-5	Guamanian
2	2088-3	Chamorro
2	2089-1	Mariana Islander
2	2090-9	Marshallese
2	2091-7	Palauan
2	2092-5	Carolinian
2	2093-3	Kosraean
2	2094-1	Pohnpeian
2	2095-8	Saipanese
2	2096-6	Kiribati
2	2097-4	Chuukese
2	2098-2	Yapese
1	2100-6	Melanesian
2	2101-4	Fijian
2	2102-2	Papua New Guinean
2	2103-0	Solomon Islander
2	2104-8	New Hebrides
1	2500-7	Other Pacific Islander
0	2106-3	White
1	2108-9	European
2	2109-7	Armenian
2	2110-5	English
2	2111-3	French
2	2112-1	German
2	2113-9	Irish
2	2114-7	Italian
2	2115-4	Polish
2	2116-2	Scottish
1	2118-8	Middle Eastern or North African
2	2119-6	Assyrian
2	2120-4	Egyptian
2	2121-2	Iranian
2	2122-0	Iraqi
2	2123-8	Lebanese
2	2124-6	Palestinian
2	2125-3	Syrian
2	2126-1	Afghanistani
2	2127-9	Israeili
1	2129-5	Arab
0	2131-1	Other Race
>http://terminology.hl7.org/CodeSystem/v3-RelationalOperator	c		v3.RelationalOperator
0	CT	Contains
0	EQ	Equal
0	GE	Greater than or equal
0	GN	Generic
0	GT	Greater than
0	LE	Less than or equal
0	LT	Less than
0	NE	Not Equal
>http://terminology.hl7.org/CodeSystem/v3-RelationshipConjunction	c		v3.RelationshipConjunction
0	AND	and
0	OR	or
0	XOR	exclusive or
>http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation	c		v3.ReligiousAffiliation
0	1001	Adventist
0	1002	African Religions
0	1003	Afro-Caribbean Religions
0	1004	Agnosticism
0	1005	Anglican
0	1006	Animism
0	1007	Atheism
0	1008	Babi & Baha'I faiths
0	1009	Baptist
0	1010	Bon
0	1011	Cao Dai
0	1012	Celticism
0	1013	Christian (non-Catholic, non-specific)
0	1014	Confucianism
0	1015	Cyberculture Religions
0	1016	Divination
0	1017	Fourth Way
0	1018	Free Daism
0	1019	Gnosis
0	1020	Hinduism
0	1021	Humanism
0	1022	Independent
0	1023	Islam
0	1024	Jainism
0	1025	Jehovah's Witnesses
0	1026	Judaism
0	1027	Latter Day Saints
0	1028	Lutheran
0	1029	Mahayana
0	1030	Meditation
0	1031	Messianic Judaism
0	1032	Mitraism
0	1033	New Age
0	1034	non-Roman Catholic
0	1035	Occult
0	1036	Orthodox
0	1037	Paganism
0	1038	Pentecostal
0	1039	Process, The
0	1040	Reformed/Presbyterian
0	1041	Roman Catholic Church
0	1042	Satanism
0	1043	Scientology
0	1044	Shamanism
0	1045	Shiite (Islam)
0	1046	Shinto
0	1047	Sikism
0	1048	Spiritualism
0	1049	Sunni (Islam)
0	1050	Taoism
0	1051	Theravada
0	1052	Unitarian-Universalism
0	1053	Universal Life Church
0	1054	Vajrayana (Tibetan)
0	1055	Veda
0	1056	Voodoo
0	1057	Wicca
0	1058	Yaohushua
0	1059	Zen Buddhism
0	1060	Zoroastrianism
0	1061	Assembly of God
0	1062	Brethren
0	1063	Christian Scientist
0	1064	Church of Christ
0	1065	Church of God
0	1066	Congregational
0	1067	Disciples of Christ
0	1068	Eastern Orthodox
0	1069	Episcopalian
0	1070	Evangelical Covenant
0	1071	Friends
0	1072	Full Gospel
0	1073	Methodist
0	1074	Native American
0	1075	Nazarene
0	1076	Presbyterian
0	1077	Protestant
0	1078	Protestant, No Denomination
0	1079	Reformed
0	1080	Salvation Army
0	1081	Unitarian Universalist
0	1082	United Church of Christ
>http://terminology.hl7.org/CodeSystem/v3-ResponseLevel	c		v3.ResponseLevel
0	C	completion
0	D	detail
0	E	exception
0	F	confirmation
0	N	message-control
0	R	modification
0	X	none
>http://terminology.hl7.org/CodeSystem/v3-ResponseModality	c		v3.ResponseModality
0	B	Batch
0	R	Real Time
0	T	Bolus
>http://terminology.hl7.org/CodeSystem/v3-ResponseMode	c		v3.ResponseMode
0	D	deferred
0	I	immediate
0	Q	queue
>http://terminology.hl7.org/CodeSystem/v3-RoleClass	c		v3.RoleClass
0	ROL	role
1	_RoleClassAssociative	RoleClassAssociative	!
2	_RoleClassMutualRelationship	RoleClassMutualRelationship	!
3	_RoleClassRelationshipFormal	RoleClassRelationshipFormal	!
4	AFFL	affiliate
4	AGNT	agent
5	ASSIGNED	assigned entity
6	COMPAR	commissioning party
6	SGNOFF	signing authority or officer
5	CON	contact
6	ECON	emergency contact
6	NOK	next of kin
5	GUARD	guardian
4	CIT	citizen
4	COVPTY	covered party
5	CLAIM	claimant
5	NAMED	named insured
6	DEPEN	dependent
6	INDIV	individual
6	SUBSCR	subscriber
5	PROG	program eligible
4	CRINV	clinical research investigator
4	CRSPNSR	clinical research sponsor
4	EMP	employee
5	MIL	military person
4	GUAR	guarantor
4	INVSBJ	Investigation Subject
5	CASEBJ	Case Subject
5	RESBJ	research subject
4	LIC	licensed entity
5	NOT	notary public
5	PROV	healthcare provider
4	PAT	patient
4	PAYEE	payee
4	PAYOR	invoice payor
4	POLHOLD	policy holder
4	QUAL	qualified entity
4	SPNSR	coverage sponsor
4	STD	student
4	UNDWRT	underwriter
3	CAREGIVER	caregiver
3	PRS	personal relationship
3	SELF	self
2	_RoleClassPassive	RoleClassPassive	!
3	ACCESS	access
3	ADJY	adjacency
4	CONC	connection
5	BOND	molecular bond
5	CONY	continuity
3	ADMM	Administerable Material
3	BIRTHPL	birthplace
3	DEATHPLC	place of death
3	DST	distributed material
4	RET	retailed material
3	EXLOC	event location
4	SDLOC	service delivery location
5	DSDLOC	dedicated service delivery location
5	ISDLOC	incidental service delivery location
3	EXPR	exposed entity
3	HLD	held entity
3	HLTHCHRT	health chart
3	IDENT	identified entity
3	MANU	manufactured product
4	THER	therapeutic agent
3	MNT	maintained entity
3	OWN	owned entity
3	RGPR	regulated product
3	TERR	territory of authority
3	USED	used entity
3	WRTE	warranted product
1	_RoleClassOntological	RoleClassOntological	!
2	EQUIV	equivalent entity
3	SAME	same
3	SUBY	subsumed by
2	GEN	has generalization
3	GRIC	has generic
2	INST	instance
2	SUBS	subsumer
1	_RoleClassPartitive	RoleClassPartitive	!
2	CONT	content
2	EXPAGTCAR	exposure agent carrier
3	EXPVECTOR	exposure vector
3	FOMITE	fomite
2	INGR	ingredient
3	ACTI	active ingredient
4	ACTIB	active ingredient - basis of strength
4	ACTIM	active ingredient - moiety is basis of strength
4	ACTIR	active ingredient - reference substance is basis of strength
3	ADJV	adjuvant
3	ADTV	additive
3	BASE	base
3	CNTM	contaminant ingredient
3	IACT	inactive ingredient
4	COLR	color additive
4	FLVR	flavor additive
4	PRSV	preservative
4	STBL	stabilizer
3	MECH	mechanical ingredient
2	LOCE	located entity
3	STOR	stored entity
2	MBR	member
2	PART	part
3	ACTM	active moiety
2	SPEC	specimen
3	ALQT	aliquot
3	ISLT	isolate
0	CHILD	child
0	CRED	credentialed entity
0	NURPRAC	nurse practitioner
0	NURS	nurse
0	PA	physician assistant
0	PHYS	physician
>http://terminology.hl7.org/CodeSystem/v3-RoleCode	c		v3.RoleCode
0	_AffiliationRoleType	AffiliationRoleType	!
1	_AgentRoleType	AgentRoleType	!
2	AMENDER	amender
2	CLASSIFIER	classifier
2	CONSENTER	consenter
2	CONSWIT	consent witness
2	COPART	co-participant
2	DECLASSIFIER	declassifier
2	DELEGATEE	delegatee
2	DELEGATOR	delegator
2	DOWNGRDER	downgrader
2	DRIVCLASSIFIER	derivative classifier
2	GRANTEE	grantee
2	GRANTOR	grantor
2	INTPRTER	interpreter
2	REVIEWER	reviewer
2	VALIDATOR	validator
1	_CoverageSponsorRoleType	CoverageSponsorRoleType	!
2	FULLINS	Fully insured coverage sponsor
2	SELFINS	Self insured coverage sponsor
1	_PayorRoleType	PayorRoleType	!
2	ENROLBKR	Enrollment Broker
2	TPA	Third party administrator
2	UMO	Utilization management organization
1	RESPRSN	responsible party
2	EXCEST	executor of estate
2	GUADLTM	guardian ad lidem
2	GUARD	guardian
2	POWATT	power of attorney
3	DPOWATT	durable power of attorney
3	HPOWATT	healthcare power of attorney
3	SPOWATT	special power of attorney
0	_AssignedRoleType	AssignedRoleType	!
1	_AssignedNonPersonLivingSubjectRoleType	AssignedNonPersonLivingSubjectRoleType	!
2	ASSIST	Assistive non-person living subject
2	BIOTH	Biotherapeutic non-person living subject
3	ANTIBIOT	Antibiotic
3	DEBR	Debridement
2	CCO	Clinical Companion
2	SEE	Seeing
2	SNIFF	Sniffing
0	_CertifiedEntityType	CertifiedEntityType	!
0	_CitizenRoleType	CitizenRoleType
1	CAS	asylum seeker
2	CASM	single minor asylum seeker
1	CN	national
1	CNRP	non-country member without residence permit
2	CNRPM	non-country member minor without residence permit
1	CPCA	permit card applicant
1	CRP	non-country member with residence permit
2	CRPM	non-country member minor with residence permit
0	_ContactRoleType	ContactRoleType	!
1	_AdministrativeContactRoleType	AdministrativeContactRoleType	!
2	BILL	Billing Contact
2	ORG	organizational contact
2	PAYOR	Payor Contact
1	ECON	emergency contact
1	NOK	next of kin
0	_IdentifiedEntityType	IdentifiedEntityType	!
1	_LocationIdentifiedEntityRoleCode	LocationIdentifiedEntityRoleCode	!
2	ACHFID	accreditation location identifier
2	JURID	jurisdiction location identifier
2	LOCHFID	local location identifier
0	_LivingSubjectProductionClass	LivingSubjectProductionClass	!
1	BF	Beef
1	BL	Broiler
1	BR	Breeder
1	CO	Companion
1	DA	Dairy
1	DR	Draft
1	DU	Dual
1	FI	Fiber
1	LY	Layer
1	MT	Meat
1	MU	Multiplier
1	PL	Pleasure
1	RC	Racing
1	SH	Show
1	VL	Veal
1	WL	Wool
1	WO	Working
0	_MedicationGeneralizationRoleType	MedicationGeneralizationRoleType	!
1	DC	therapeutic class
1	GD	generic drug
2	GDF	generic drug form
2	GDS	generic drug strength
2	GDSF	generic drug strength form
1	MGDSF	manufactured drug strength form
0	_MemberRoleType	MemberRoleType	!
1	TRB	Tribal Member
0	_PersonalRelationshipRoleType	PersonalRelationshipRoleType	!
1	FAMMEMB	family member
2	CHILD	child
3	CHLDADOPT	adopted child
4	DAUADOPT	adopted daughter
4	SONADOPT	adopted son
3	CHLDFOST	foster child
4	DAUFOST	foster daughter
4	SONFOST	foster son
3	DAUC	daughter
^DAUADOPT	DAUC
^DAUFOST	DAUC
4	DAU	natural daughter
4	STPDAU	stepdaughter
3	NCHILD	natural child
^DAU	NCHILD
4	SON	natural son
3	SONC	son
^SONADOPT	SONC
^SONFOST	SONC
^SON	SONC
4	STPSON	stepson
3	STPCHLD	step child
^STPDAU	STPCHLD
^STPSON	STPCHLD
2	EXT	extended family member
3	AUNT	aunt
4	MAUNT	maternal aunt
4	PAUNT	paternal aunt
3	COUSN	cousin
4	MCOUSN	maternal cousin
4	PCOUSN	paternal cousin
3	GGRPRN	great grandparent
4	GGRFTH	great grandfather
5	MGGRFTH	maternal great-grandfather
5	PGGRFTH	paternal great-grandfather
4	GGRMTH	great grandmother
5	MGGRMTH	maternal great-grandmother
5	PGGRMTH	paternal great-grandmother
4	MGGRPRN	maternal great-grandparent
^MGGRFTH	MGGRPRN
^MGGRMTH	MGGRPRN
4	PGGRPRN	paternal great-grandparent
^PGGRFTH	PGGRPRN
^PGGRMTH	PGGRPRN
3	GRNDCHILD	grandchild
4	GRNDDAU	granddaughter
4	GRNDSON	grandson
3	GRPRN	grandparent
4	GRFTH	grandfather
5	MGRFTH	maternal grandfather
5	PGRFTH	paternal grandfather
4	GRMTH	grandmother
5	MGRMTH	maternal grandmother
5	PGRMTH	paternal grandmother
4	MGRPRN	maternal grandparent
^MGRFTH	MGRPRN
^MGRMTH	MGRPRN
4	PGRPRN	paternal grandparent
^PGRFTH	PGRPRN
^PGRMTH	PGRPRN
3	INLAW	inlaw
4	CHLDINLAW	child-in-law
5	DAUINLAW	daughter in-law
5	SONINLAW	son in-law
4	PRNINLAW	parent in-law
5	FTHINLAW	father-in-law
5	MTHINLAW	mother-in-law
4	SIBINLAW	sibling in-law
5	BROINLAW	brother-in-law
5	SISINLAW	sister-in-law
3	NIENEPH	niece/nephew
4	NEPHEW	nephew
4	NIECE	niece
3	UNCLE	uncle
4	MUNCLE	maternal uncle
4	PUNCLE	paternal uncle
2	PRN	parent
3	ADOPTP	adoptive parent
4	ADOPTF	adoptive father
4	ADOPTM	adoptive mother
3	FTH	father
^ADOPTF	FTH
4	FTHFOST	foster father
4	NFTH	natural father
5	NFTHF	natural father of fetus
4	STPFTH	stepfather
3	MTH	mother
^ADOPTM	MTH
4	GESTM	gestational mother
4	MTHFOST	foster mother
4	NMTH	natural mother
5	NMTHF	natural mother of fetus
4	STPMTH	stepmother
3	NPRN	natural parent
^NFTH	NPRN
^NMTH	NPRN
3	PRNFOST	foster parent
^FTHFOST	PRNFOST
^MTHFOST	PRNFOST
3	STPPRN	step parent
^STPFTH	STPPRN
^STPMTH	STPPRN
2	SIB	sibling
3	BRO	brother
4	HBRO	half-brother
4	NBRO	natural brother
5	TWINBRO	twin brother
6	FTWINBRO	fraternal twin brother
6	ITWINBRO	identical twin brother
4	STPBRO	stepbrother
3	HSIB	half-sibling
^HBRO	HSIB
4	HSIS	half-sister
3	NSIB	natural sibling
^NBRO	NSIB
4	NSIS	natural sister
5	TWINSIS	twin sister
6	FTWINSIS	fraternal twin sister
6	ITWINSIS	identical twin sister
4	TWIN	twin
^TWINBRO	TWIN
^TWINSIS	TWIN
5	FTWIN	fraternal twin
^FTWINBRO	FTWIN
^FTWINSIS	FTWIN
5	ITWIN	identical twin
^ITWINBRO	ITWIN
^ITWINSIS	ITWIN
3	SIS	sister
^HSIS	SIS
^NSIS	SIS
4	STPSIS	stepsister
3	STPSIB	step sibling
^STPBRO	STPSIB
^STPSIS	STPSIB
2	SIGOTHR	significant other
3	DOMPART	domestic partner
3	FMRSPS	former spouse
3	SPS	spouse
4	HUSB	husband
4	WIFE	wife
1	FRND	unrelated friend
1	NBOR	neighbor
1	ONESELF	self
1	ROOM	Roommate
0	_PolicyOrProgramCoverageRoleType	PolicyOrProgramCoverageRoleType	!
1	_CoverageRoleType	CoverageRoleType	!
2	FAMDEP	family dependent
2	HANDIC	handicapped dependent
2	INJ	injured plaintiff
2	SELF	self
2	SPON	sponsored dependent
2	STUD	student
3	FSTUD	full-time student
3	PSTUD	part-time student
2	ADOPT	adopted child
2	GCHILD	grandchild
2	GPARNT	grandparent
2	NAT	natural child
2	NIENE	niece/nephew
2	PARNT	parent
2	SPSE	spouse
2	STEP	step child
1	_CoveredPartyRoleType	covered party role type	!
2	_ClaimantCoveredPartyRoleType	ClaimantCoveredPartyRoleType	!
3	CRIMEVIC	crime victim
3	INJWKR	injured worker
2	_DependentCoveredPartyRoleType	DependentCoveredPartyRoleType	!
3	COCBEN	continuity of coverage beneficiary
3	DIFFABL	differently abled
3	WARD	ward
2	_IndividualInsuredPartyRoleType	IndividualInsuredPartyRoleType	!
^COCBEN	_IndividualInsuredPartyRoleType
3	RETIREE	retiree
2	_ProgramEligiblePartyRoleType	ProgramEligiblePartyRoleType	!
^CRIMEVIC	_ProgramEligiblePartyRoleType
^INJWKR	_ProgramEligiblePartyRoleType
^DIFFABL	_ProgramEligiblePartyRoleType
^WARD	_ProgramEligiblePartyRoleType
3	INDIG	member of an indigenous people
3	MIL	military
4	ACTMIL	active duty military
4	RETMIL	retired military
4	VET	veteran
2	_SubscriberCoveredPartyRoleType	SubscriberCoveredPartyRoleType	!
^COCBEN	_SubscriberCoveredPartyRoleType
^RETIREE	_SubscriberCoveredPartyRoleType
^MIL	_SubscriberCoveredPartyRoleType
0	_ResearchSubjectRoleBasis	ResearchSubjectRoleBasis	!
1	ERL	enrollment
1	SCN	screening
0	_ServiceDeliveryLocationRoleType	ServiceDeliveryLocationRoleType	!
1	_DedicatedServiceDeliveryLocationRoleType	DedicatedServiceDeliveryLocationRoleType	!
2	_DedicatedClinicalLocationRoleType	DedicatedClinicalLocationRoleType	!
3	DX	Diagnostics or therapeutics unit
4	CVDX	Cardiovascular diagnostics or therapeutics unit
5	CATH	Cardiac catheterization lab
5	ECHO	Echocardiography lab
4	GIDX	Gastroenterology diagnostics or therapeutics lab
5	ENDOS	Endoscopy lab
4	RADDX	Radiology diagnostics or therapeutics unit
5	RADO	Radiation oncology unit
5	RNEU	Neuroradiology unit
3	HOSP	Hospital
4	CHR	Chronic Care Facility
4	GACH	Hospitals; General Acute Care Hospital
4	MHSP	Military Hospital
4	PSYCHF	Psychatric Care Facility
4	RH	Rehabilitation hospital
5	RHAT	addiction treatment center
5	RHII	intellectual impairment center
5	RHMAD	parents with adjustment difficulties center
5	RHPI	physical impairment center
6	RHPIH	physical impairment - hearing center
6	RHPIMS	physical impairment - motor skills center
6	RHPIVS	physical impairment - visual skills center
5	RHYAD	youths with adjustment difficulties center
3	HU	Hospital unit
4	BMTU	Bone marrow transplant unit
4	CCU	Coronary care unit
4	CHEST	Chest unit
4	EPIL	Epilepsy unit
4	ER	Emergency room
5	ETU	Emergency trauma unit
4	HD	Hemodialysis unit
4	HLAB	hospital laboratory
5	INLAB	inpatient laboratory
5	OUTLAB	outpatient laboratory
4	HRAD	radiology unit
4	HUSCS	specimen collection site
4	ICU	Intensive care unit
5	PEDICU	Pediatric intensive care unit
6	PEDNICU	Pediatric neonatal intensive care unit
4	INPHARM	inpatient pharmacy
4	MBL	medical laboratory
4	NCCS	Neurology critical care and stroke unit
4	NS	Neurosurgery unit
4	OUTPHARM	outpatient pharmacy
4	PEDU	Pediatric unit
^PEDICU	PEDU
4	PHU	Psychiatric hospital unit
4	RHU	Rehabilitation hospital unit
4	SLEEP	Sleep disorders unit
3	NCCF	Nursing or custodial care facility
4	SNF	Skilled nursing facility
3	OF	Outpatient facility
4	ALL	Allergy clinic
4	AMPUT	Amputee clinic
4	BMTC	Bone marrow transplant clinic
4	BREAST	Breast clinic
4	CANC	Child and adolescent neurology clinic
4	CAPC	Child and adolescent psychiatry clinic
4	CARD	Ambulatory Health Care Facilities; Clinic/Center; Rehabilitation: Cardiac Facilities
5	PEDCARD	Pediatric cardiology clinic
4	COAG	Coagulation clinic
4	CRS	Colon and rectal surgery clinic
4	DERM	Dermatology clinic
4	ENDO	Endocrinology clinic
5	PEDE	Pediatric endocrinology clinic
4	ENT	Otorhinolaryngology clinic
4	FMC	Family medicine clinic
4	GI	Gastroenterology clinic
5	PEDGI	Pediatric gastroenterology clinic
4	GIM	General internal medicine clinic
4	GYN	Gynecology clinic
4	HEM	Hematology clinic
5	PEDHEM	Pediatric hematology clinic
4	HTN	Hypertension clinic
4	IEC	Impairment evaluation center
4	INFD	Infectious disease clinic
5	PEDID	Pediatric infectious disease clinic
4	INV	Infertility clinic
4	LYMPH	Lympedema clinic
4	MGEN	Medical genetics clinic
4	NEPH	Nephrology clinic
5	PEDNEPH	Pediatric nephrology clinic
4	NEUR	Neurology clinic
4	OB	Obstetrics clinic
4	OMS	Oral and maxillofacial surgery clinic
4	ONCL	Medical oncology clinic
5	PEDHO	Pediatric oncology clinic
4	OPH	Opthalmology clinic
4	OPTC	optometry clinic
4	ORTHO	Orthopedics clinic
5	HAND	Hand clinic
4	PAINCL	Pain clinic
4	PC	Primary care clinic
4	PEDC	Pediatrics clinic
^PEDCARD	PEDC
^PEDE	PEDC
^PEDGI	PEDC
^PEDHEM	PEDC
^PEDID	PEDC
^PEDNEPH	PEDC
^PEDHO	PEDC
5	PEDRHEUM	Pediatric rheumatology clinic
4	POD	Podiatry clinic
4	PREV	Preventive medicine clinic
4	PROCTO	Proctology clinic
4	PROFF	Provider's Office
4	PROS	Prosthodontics clinic
4	PSI	Psychology clinic
4	PSY	Psychiatry clinic
4	RHEUM	Rheumatology clinic
^PEDRHEUM	RHEUM
4	SPMED	Sports medicine clinic
4	SU	Surgery clinic
5	PLS	Plastic surgery clinic
5	URO	Urology clinic
4	TR	Transplant clinic
4	TRAVEL	Travel and geographic medicine clinic
4	WND	Wound clinic
3	RTF	Residential treatment facility
4	PRC	Pain rehabilitation center
4	SURF	Substance use rehabilitation facility
2	_DedicatedNonClinicalLocationRoleType	DedicatedNonClinicalLocationRoleType	!
3	DADDR	Delivery Address
3	MOBL	Mobile Unit
4	AMB	Ambulance
3	PHARM	Pharmacy
^INPHARM	PHARM
^OUTPHARM	PHARM
1	_IncidentalServiceDeliveryLocationRoleType	IncidentalServiceDeliveryLocationRoleType	!
2	ACC	accident site
2	COMM	Community Location
3	CSC	community service center
2	PTRES	Patient's Residence
2	SCHOOL	school
2	UPC	underage protection center
2	WORK	work site
0	_SpecimenRoleType	SpecimenRoleType	!
1	C	Calibrator
1	G	Group
1	L	Pool
1	P	Patient
1	Q	Quality Control
2	B	Blind
2	E	Electronic QC
2	F	Filler Proficiency
2	O	Operator Proficiency
2	V	Verifying
1	R	Replicate
0	CLAIM	claimant
0	communityLaboratory	Community Laboratory
0	GT	Guarantor
0	homeHealth	Home Health
0	laboratory	Laboratory
0	pathologist	Pathologist
0	PH	Policy Holder
0	phlebotomist	Phlebotomist
0	PROG	program eligible
0	PT	Patient
0	subject	Self
0	thirdParty	Third Party
0	DEP	
0	DEPEN	dependent
0	FM	Family Member
0	INDIV	individual
0	NAMED	named insured
0	PSYCHCF	
0	SUBSCR	subscriber
>http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus	c		v3.RoleLinkStatus
0	NORMAL	normal
1	ACTIVE	active
1	CANCELLED	cancelled
1	COMPLETED	completed
1	PENDING	pending
0	NULLIFIED	nullified
>http://terminology.hl7.org/CodeSystem/v3-RoleLinkType	c		v3.RoleLinkType
0	REL	related
1	BACKUP	is backup for
1	CONT	has contact
1	DIRAUTH	has direct authority over
1	IDENT	Identification
1	INDAUTH	has indirect authority over
1	PART	has part
1	REPL	replaces
>http://terminology.hl7.org/CodeSystem/v3-RoleStatus	c		v3.RoleStatus
0	normal	normal
1	active	active
1	cancelled	cancelled
1	pending	pending
1	suspended	suspended
1	terminated	terminated
0	nullified	nullified
>http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration	c		v3.RouteOfAdministration
0	_RouteByMethod	RouteByMethod	!
1	SOAK	Immersion (soak)
1	SHAMPOO	Shampoo
1	TRNSLING	Translingual
1	PO	Swallow, oral
1	GARGLE	Gargle
1	SUCK	Suck, oromucosal
1	_Chew	Chew	!
2	CHEW	Chew, oral
1	_Diffusion	Diffusion	!
2	EXTCORPDIF	Diffusion, extracorporeal
2	HEMODIFF	Diffusion, hemodialysis
2	TRNSDERMD	Diffusion, transdermal
1	_Dissolve	Dissolve	!
2	DISSOLVE	Dissolve, oral
2	SL	Dissolve, sublingual
1	_Douche	Douche	!
2	DOUCHE	Douche, vaginal
1	_ElectroOsmosisRoute	ElectroOsmosisRoute	!
2	ELECTOSMOS	Electro-osmosis
1	_Enema	Enema	!
2	ENEMA	Enema, rectal
2	RETENEMA	Enema, rectal retention
1	_Flush	Flush	!
2	IVFLUSH	Flush, intravenous catheter
1	_Implantation	Implantation	!
2	IDIMPLNT	Implantation, intradermal
2	IVITIMPLNT	Implantation, intravitreal
2	SQIMPLNT	Implantation, subcutaneous
1	_Infusion	Infusion	!
2	EPI	Infusion, epidural
2	IA	Infusion, intraarterial catheter
2	IC	Infusion, intracardiac
2	ICOR	Infusion, intracoronary
2	IOSSC	Infusion, intraosseous, continuous
2	IT	Infusion, intrathecal
2	IV	Infusion, intravenous
3	IVC	Infusion, intravenous catheter
3	IVCC	Infusion, intravenous catheter, continuous
3	IVCI	Infusion, intravenous catheter, intermittent
3	PCA	Infusion, intravenous catheter, pca pump
2	IVASCINFUS	Infusion, intravascular
2	SQINFUS	Infusion, subcutaneous
1	_Inhalation	Inhalation	!
2	IPINHL	Inhalation, respiratory
3	ORIFINHL	Inhalation, oral intermittent flow
3	REBREATH	Inhalation, oral rebreather mask
2	IPPB	Inhalation, intermittent positive pressure breathing (ippb)
2	NASINHL	Inhalation, nasal
3	NASINHLC	Inhalation, nasal cannula
2	NEB	Inhalation, nebulization
3	NASNEB	Inhalation, nebulization, nasal
3	ORNEB	Inhalation, nebulization, oral
2	TRACH	Inhalation, tracheostomy
2	VENT	Inhalation, ventilator
2	VENTMASK	Inhalation, ventimask
1	_Injection	Injection	!
2	AMNINJ	Injection, amniotic fluid
2	BILINJ	Injection, biliary tract
2	CHOLINJ	Injection, for cholangiography
2	CERVINJ	Injection, cervical
2	EPIDURINJ	Injection, epidural
2	EPIINJ	Injection, epidural, push
2	EPINJSP	Injection, epidural, slow push
2	EXTRAMNINJ	Injection, extra-amniotic
2	EXTCORPINJ	Injection, extracorporeal
2	GBINJ	Injection, gastric button
2	GINGINJ	Injection, gingival
2	BLADINJ	Injection, urinary bladder
2	ENDOSININJ	Injection, endosinusial
2	HEMOPORT	Injection, hemodialysis port
2	IABDINJ	Injection, intra-abdominal
2	IAINJ	Injection, intraarterial
3	IAINJP	Injection, intraarterial, push
3	IAINJSP	Injection, intraarterial, slow push
2	IARTINJ	Injection, intraarticular
2	IBURSINJ	Injection, intrabursal
2	ICARDINJ	Injection, intracardiac
3	ICARDINJRP	Injection, intracardiac, rapid push
3	ICARDINJSP	Injection, intracardiac, slow push
3	ICARINJP	Injection, intracardiac, push
2	ICARTINJ	Injection, intracartilaginous
2	ICAUDINJ	Injection, intracaudal
2	ICAVINJ	Injection, intracavernous
2	ICAVITINJ	Injection, intracavitary
2	ICEREBINJ	Injection, intracerebral
2	ICISTERNINJ	Injection, intracisternal
2	ICORONINJ	Injection, intracoronary
3	ICORONINJP	Injection, intracoronary, push
2	ICORPCAVINJ	Injection, intracorpus cavernosum
2	IDINJ	Injection, intradermal
2	IDISCINJ	Injection, intradiscal
2	IDUCTINJ	Injection, intraductal
2	IDURINJ	Injection, intradural
2	IEPIDINJ	Injection, intraepidermal
2	IEPITHINJ	Injection, intraepithelial
2	ILESINJ	Injection, intralesional
2	ILUMINJ	Injection, intraluminal
2	ILYMPJINJ	Injection, intralymphatic
2	IM	Injection, intramuscular
3	IMD	Injection, intramuscular, deep
3	IMZ	Injection, intramuscular, z track
2	IMEDULINJ	Injection, intramedullary
2	INTERMENINJ	Injection, interameningeal
2	INTERSTITINJ	Injection, interstitial
2	IOINJ	Injection, intraocular
2	IOSSINJ	Injection, intraosseous
2	IOVARINJ	Injection, intraovarian
2	IPCARDINJ	Injection, intrapericardial
2	IPERINJ	Injection, intraperitoneal
2	IPINJ	Injection, intrapulmonary
2	IPLRINJ	Injection, intrapleural
2	IPROSTINJ	Injection, intraprostatic
2	IPUMPINJ	Injection, insulin pump
2	ISINJ	Injection, intraspinal
2	ISTERINJ	Injection, intrasternal
2	ISYNINJ	Injection, intrasynovial
2	ITENDINJ	Injection, intratendinous
2	ITESTINJ	Injection, intratesticular
2	ITHORINJ	Injection, intrathoracic
2	ITINJ	Injection, intrathecal
2	ITUBINJ	Injection, intratubular
2	ITUMINJ	Injection, intratumor
2	ITYMPINJ	Injection, intratympanic
2	IUINJ	Injection, intrauterine
2	IUINJC	Injection, intracervical (uterus)
2	IURETINJ	Injection, intraureteral, retrograde
2	IVASCINJ	Injection, intravascular
2	IVENTINJ	Injection, intraventricular (heart)
2	IVESINJ	Injection, intravesicle
2	IVINJ	Injection, intravenous
3	IVINJBOL	Injection, intravenous, bolus
3	IVPUSH	Injection, intravenous, push
3	IVRPUSH	Injection, intravenous, rapid push
3	IVSPUSH	Injection, intravenous, slow push
2	IVITINJ	Injection, intravitreal
2	PAINJ	Injection, periarticular
2	PARENTINJ	Injection, parenteral
2	PDONTINJ	Injection, periodontal
2	PDPINJ	Injection, peritoneal dialysis port
2	PDURINJ	Injection, peridural
2	PNINJ	Injection, perineural
2	PNSINJ	Injection, paranasal sinuses
2	RBINJ	Injection, retrobulbar
2	SCINJ	Injection, subconjunctival
2	SLESINJ	Injection, sublesional
2	SOFTISINJ	Injection, soft tissue
2	SQ	Injection, subcutaneous
2	SUBARACHINJ	Injection, subarachnoid
2	SUBMUCINJ	Injection, submucosal
2	TRPLACINJ	Injection, transplacental
2	TRTRACHINJ	Injection, transtracheal
2	URETHINJ	Injection, urethral
2	URETINJ	Injection, ureteral
1	_Insertion	Insertion	!
2	CERVINS	Insertion, cervical (uterine)
2	IOSURGINS	Insertion, intraocular, surgical
2	IU	Insertion, intrauterine
2	LPINS	Insertion, lacrimal puncta
2	PR	Insertion, rectal
2	SQSURGINS	Insertion, subcutaneous, surgical
2	URETHINS	Insertion, urethral
2	VAGINSI	Insertion, vaginal
1	_Instillation	Instillation	!
2	CECINSTL	Instillation, cecostomy
2	EFT	Instillation, enteral feeding tube
2	ENTINSTL	Instillation, enteral
2	GT	Instillation, gastrostomy tube
2	NGT	Instillation, nasogastric tube
2	OGT	Instillation, orogastric tube
2	BLADINSTL	Instillation, urinary catheter
2	CAPDINSTL	Instillation, continuous ambulatory peritoneal dialysis port
2	CTINSTL	Instillation, chest tube
2	ETINSTL	Instillation, endotracheal tube
2	GJT	Instillation, gastro-jejunostomy tube
2	IBRONCHINSTIL	Instillation, intrabronchial
2	IDUODINSTIL	Instillation, intraduodenal
2	IESOPHINSTIL	Instillation, intraesophageal
2	IGASTINSTIL	Instillation, intragastric
2	IILEALINJ	Instillation, intraileal
2	IOINSTL	Instillation, intraocular
2	ISININSTIL	Instillation, intrasinal
2	ITRACHINSTIL	Instillation, intratracheal
2	IUINSTL	Instillation, intrauterine
2	JJTINSTL	Instillation, jejunostomy tube
2	LARYNGINSTIL	Instillation, laryngeal
2	NASALINSTIL	Instillation, nasal
2	NASOGASINSTIL	Instillation, nasogastric
2	NTT	Instillation, nasotracheal tube
2	OJJ	Instillation, orojejunum tube
2	OT	Instillation, otic
2	PDPINSTL	Instillation, peritoneal dialysis port
2	PNSINSTL	Instillation, paranasal sinuses
2	RECINSTL	Instillation, rectal
3	RECTINSTL	Instillation, rectal tube
2	SININSTIL	Instillation, sinus, unspecified
2	SOFTISINSTIL	Instillation, soft tissue
2	TRACHINSTL	Instillation, tracheostomy
2	TRTYMPINSTIL	Instillation, transtympanic
2	URETHINSTL	instillation, urethral
1	_IontophoresisRoute	IontophoresisRoute	!
2	IONTO	Topical application, iontophoresis
1	_Irrigation	Irrigation	!
2	GUIRR	Irrigation, genitourinary
2	IGASTIRR	Irrigation, intragastric
2	ILESIRR	Irrigation, intralesional
2	IOIRR	Irrigation, intraocular
2	BLADIRR	Irrigation, urinary bladder
3	BLADIRRC	Irrigation, urinary bladder, continuous
3	BLADIRRT	Irrigation, urinary bladder, tidal
2	RECIRR	Irrigation, rectal
1	_LavageRoute	LavageRoute	!
2	IGASTLAV	Lavage, intragastric
1	_MucosalAbsorptionRoute	MucosalAbsorptionRoute	!
2	IDOUDMAB	Mucosal absorption, intraduodenal
2	ITRACHMAB	Mucosal absorption, intratracheal
2	SMUCMAB	Mucosal absorption, submucosal
1	_Nebulization	Nebulization	!
2	ETNEB	Nebulization, endotracheal tube
1	_Rinse	Rinse	!
2	DENRINSE	Rinse, dental
2	ORRINSE	Rinse, oral
1	_SuppositoryRoute	SuppositoryRoute	!
2	URETHSUP	Suppository, urethral
1	_Swish	Swish	!
2	SWISHSPIT	Swish and spit out, oromucosal
2	SWISHSWAL	Swish and swallow, oromucosal
1	_TopicalAbsorptionRoute	TopicalAbsorptionRoute	!
2	TTYMPTABSORP	Topical absorption, transtympanic
1	_TopicalApplication	TopicalApplication	!
^IONTO	_TopicalApplication
2	DRESS	Topical application, soaked dressing
2	SWAB	Topical application, swab
2	TOPICAL	Topical
2	BUC	Topical application, buccal
2	CERV	Topical application, cervical
2	DEN	Topical application, dental
2	GIN	Topical application, gingival
2	HAIR	Topical application, hair
2	ICORNTA	Topical application, intracorneal
2	ICORONTA	Topical application, intracoronal (dental)
2	IESOPHTA	Topical application, intraesophageal
2	IILEALTA	Topical application, intraileal
2	ILTOP	Topical application, intralesional
2	ILUMTA	Topical application, intraluminal
2	IOTOP	Topical application, intraocular
2	LARYNGTA	Topical application, laryngeal
2	MUC	Topical application, mucous membrane
2	NAIL	Topical application, nail
2	NASAL	Topical application, nasal
2	OPTHALTA	Topical application, ophthalmic
2	ORALTA	Topical application, oral
2	ORMUC	Topical application, oromucosal
2	OROPHARTA	Topical application, oropharyngeal
2	PERIANAL	Topical application, perianal
2	PERINEAL	Topical application, perineal
2	PDONTTA	Topical application, periodontal
2	RECTAL	Topical application, rectal
2	SCALP	Topical application, scalp
2	OCDRESTA	Occlusive dressing technique
2	SKIN	Topical application, skin
2	SUBCONJTA	Subconjunctival
2	TMUCTA	Topical application, transmucosal
2	VAGINS	Topical application, vaginal
1	INSUF	Insufflation
1	TRNSDERM	Transdermal
^TRNSDERMD	TRNSDERM
0	_RouteBySite	RouteBySite	!
^TRNSDERM	_RouteBySite
1	_AmnioticFluidSacRoute	AmnioticFluidSacRoute	!
^AMNINJ	_AmnioticFluidSacRoute
1	_BiliaryRoute	BiliaryRoute	!
^BILINJ	_BiliaryRoute
^CHOLINJ	_BiliaryRoute
1	_BodySurfaceRoute	BodySurfaceRoute	!
^DRESS	_BodySurfaceRoute
^ELECTOSMOS	_BodySurfaceRoute
^IONTO	_BodySurfaceRoute
^SOAK	_BodySurfaceRoute
^SWAB	_BodySurfaceRoute
^TOPICAL	_BodySurfaceRoute
1	_BuccalMucosaRoute	BuccalMucosaRoute	!
^BUC	_BuccalMucosaRoute
1	_CecostomyRoute	CecostomyRoute	!
^CECINSTL	_CecostomyRoute
1	_CervicalRoute	CervicalRoute	!
^CERV	_CervicalRoute
^CERVINJ	_CervicalRoute
^CERVINS	_CervicalRoute
^DEN	_CervicalRoute
^DENRINSE	_CervicalRoute
1	_EndocervicalRoute	EndocervicalRoute	!
^AMNINJ	_EndocervicalRoute
^BILINJ	_EndocervicalRoute
1	_EnteralRoute	EnteralRoute	!
^EFT	_EnteralRoute
^ENTINSTL	_EnteralRoute
1	_EpiduralRoute	EpiduralRoute	!
^EPI	_EpiduralRoute
^EPIDURINJ	_EpiduralRoute
^EPIINJ	_EpiduralRoute
^EPINJSP	_EpiduralRoute
1	_ExtraAmnioticRoute	ExtraAmnioticRoute	!
^EXTRAMNINJ	_ExtraAmnioticRoute
1	_ExtracorporealCirculationRoute	ExtracorporealCirculationRoute	!
^EXTCORPDIF	_ExtracorporealCirculationRoute
^EXTCORPINJ	_ExtracorporealCirculationRoute
1	_GastricRoute	GastricRoute	!
^GBINJ	_GastricRoute
^GT	_GastricRoute
^NGT	_GastricRoute
^OGT	_GastricRoute
1	_GenitourinaryRoute	GenitourinaryRoute	!
^GUIRR	_GenitourinaryRoute
1	_GingivalRoute	GingivalRoute	!
^GIN	_GingivalRoute
^GINGINJ	_GingivalRoute
1	_HairRoute	HairRoute	!
^HAIR	_HairRoute
^SHAMPOO	_HairRoute
1	_InterameningealRoute	InterameningealRoute	!
^INTERMENINJ	_InterameningealRoute
1	_InterstitialRoute	InterstitialRoute	!
^INTERSTITINJ	_InterstitialRoute
1	_IntraabdominalRoute	IntraabdominalRoute	!
^IABDINJ	_IntraabdominalRoute
1	_IntraarterialRoute	IntraarterialRoute	!
^IA	_IntraarterialRoute
^IAINJ	_IntraarterialRoute
1	_IntraarticularRoute	IntraarticularRoute	!
^IARTINJ	_IntraarticularRoute
1	_IntrabronchialRoute	IntrabronchialRoute	!
^IBRONCHINSTIL	_IntrabronchialRoute
1	_IntrabursalRoute	IntrabursalRoute	!
^IBURSINJ	_IntrabursalRoute
1	_IntracardiacRoute	IntracardiacRoute	!
^IC	_IntracardiacRoute
^ICARDINJ	_IntracardiacRoute
1	_IntracartilaginousRoute	IntracartilaginousRoute	!
^ICARTINJ	_IntracartilaginousRoute
1	_IntracaudalRoute	IntracaudalRoute	!
^ICAUDINJ	_IntracaudalRoute
1	_IntracavernosalRoute	IntracavernosalRoute	!
^ICAVINJ	_IntracavernosalRoute
1	_IntracavitaryRoute	IntracavitaryRoute	!
^ICAVITINJ	_IntracavitaryRoute
1	_IntracerebralRoute	IntracerebralRoute	!
^ICEREBINJ	_IntracerebralRoute
1	_IntracervicalRoute	IntracervicalRoute	!
^IUINJC	_IntracervicalRoute
1	_IntracisternalRoute	IntracisternalRoute	!
^ICISTERNINJ	_IntracisternalRoute
1	_IntracornealRoute	IntracornealRoute	!
^ICORNTA	_IntracornealRoute
1	_IntracoronalRoute	IntracoronalRoute	!
^ICORONTA	_IntracoronalRoute
1	_IntracoronaryRoute	IntracoronaryRoute	!
^ICOR	_IntracoronaryRoute
^ICORONINJ	_IntracoronaryRoute
1	_IntracorpusCavernosumRoute	IntracorpusCavernosumRoute	!
^ICORPCAVINJ	_IntracorpusCavernosumRoute
1	_IntradermalRoute	IntradermalRoute	!
^IDIMPLNT	_IntradermalRoute
^IDINJ	_IntradermalRoute
1	_IntradiscalRoute	IntradiscalRoute	!
^IDISCINJ	_IntradiscalRoute
1	_IntraductalRoute	IntraductalRoute	!
^IDUCTINJ	_IntraductalRoute
1	_IntraduodenalRoute	IntraduodenalRoute	!
^IDUODINSTIL	_IntraduodenalRoute
^IDOUDMAB	_IntraduodenalRoute
1	_IntraduralRoute	IntraduralRoute	!
^IDURINJ	_IntraduralRoute
1	_IntraepidermalRoute	IntraepidermalRoute	!
^IEPIDINJ	_IntraepidermalRoute
1	_IntraepithelialRoute	IntraepithelialRoute	!
^IEPITHINJ	_IntraepithelialRoute
1	_IntraesophagealRoute	IntraesophagealRoute	!
^IESOPHINSTIL	_IntraesophagealRoute
^IESOPHTA	_IntraesophagealRoute
1	_IntragastricRoute	IntragastricRoute	!
^IGASTINSTIL	_IntragastricRoute
^IGASTIRR	_IntragastricRoute
^IGASTLAV	_IntragastricRoute
1	_IntrailealRoute	IntrailealRoute	!
^IILEALINJ	_IntrailealRoute
^IILEALTA	_IntrailealRoute
1	_IntralesionalRoute	IntralesionalRoute	!
^ILESINJ	_IntralesionalRoute
^ILESIRR	_IntralesionalRoute
^ILTOP	_IntralesionalRoute
1	_IntraluminalRoute	IntraluminalRoute	!
^ILUMINJ	_IntraluminalRoute
^ILUMTA	_IntraluminalRoute
1	_IntralymphaticRoute	IntralymphaticRoute	!
^ILYMPJINJ	_IntralymphaticRoute
1	_IntramedullaryRoute	IntramedullaryRoute	!
^IMEDULINJ	_IntramedullaryRoute
1	_IntramuscularRoute	IntramuscularRoute	!
^IM	_IntramuscularRoute
1	_IntraocularRoute	IntraocularRoute	!
^IOINJ	_IntraocularRoute
^IOSURGINS	_IntraocularRoute
^IOINSTL	_IntraocularRoute
^IOIRR	_IntraocularRoute
^IOTOP	_IntraocularRoute
1	_IntraosseousRoute	IntraosseousRoute	!
^IOSSC	_IntraosseousRoute
^IOSSINJ	_IntraosseousRoute
1	_IntraovarianRoute	IntraovarianRoute	!
^IOVARINJ	_IntraovarianRoute
1	_IntrapericardialRoute	IntrapericardialRoute	!
^IPCARDINJ	_IntrapericardialRoute
1	_IntraperitonealRoute	IntraperitonealRoute	!
^IPERINJ	_IntraperitonealRoute
^PDPINJ	_IntraperitonealRoute
^CAPDINSTL	_IntraperitonealRoute
^PDPINSTL	_IntraperitonealRoute
1	_IntrapleuralRoute	IntrapleuralRoute	!
^IPLRINJ	_IntrapleuralRoute
^CTINSTL	_IntrapleuralRoute
1	_IntraprostaticRoute	IntraprostaticRoute	!
^IPROSTINJ	_IntraprostaticRoute
1	_IntrapulmonaryRoute	IntrapulmonaryRoute	!
^EXTCORPINJ	_IntrapulmonaryRoute
^IPINJ	_IntrapulmonaryRoute
1	_IntrasinalRoute	IntrasinalRoute	!
^ISININSTIL	_IntrasinalRoute
1	_IntraspinalRoute	IntraspinalRoute	!
^ISINJ	_IntraspinalRoute
1	_IntrasternalRoute	IntrasternalRoute	!
^ISTERINJ	_IntrasternalRoute
1	_IntrasynovialRoute	IntrasynovialRoute	!
^ISYNINJ	_IntrasynovialRoute
1	_IntratendinousRoute	IntratendinousRoute	!
^ITENDINJ	_IntratendinousRoute
1	_IntratesticularRoute	IntratesticularRoute	!
^ITESTINJ	_IntratesticularRoute
1	_IntrathecalRoute	IntrathecalRoute	!
^IT	_IntrathecalRoute
^ITINJ	_IntrathecalRoute
1	_IntrathoracicRoute	IntrathoracicRoute	!
^ITHORINJ	_IntrathoracicRoute
1	_IntratrachealRoute	IntratrachealRoute	!
^ITRACHINSTIL	_IntratrachealRoute
^ITRACHMAB	_IntratrachealRoute
1	_IntratubularRoute	IntratubularRoute	!
^ITUBINJ	_IntratubularRoute
1	_IntratumorRoute	IntratumorRoute	!
^ITUMINJ	_IntratumorRoute
1	_IntratympanicRoute	IntratympanicRoute	!
^ITYMPINJ	_IntratympanicRoute
1	_IntrauterineRoute	IntrauterineRoute	!
^IUINJ	_IntrauterineRoute
^IURETINJ	_IntrauterineRoute
^IU	_IntrauterineRoute
^IUINSTL	_IntrauterineRoute
1	_IntravascularRoute	IntravascularRoute	!
^HEMODIFF	_IntravascularRoute
^IVASCINFUS	_IntravascularRoute
^HEMOPORT	_IntravascularRoute
^IVASCINJ	_IntravascularRoute
1	_IntravenousRoute	IntravenousRoute	!
^IVFLUSH	_IntravenousRoute
^IVINJ	_IntravenousRoute
1	_IntraventricularRoute	IntraventricularRoute	!
^IVENTINJ	_IntraventricularRoute
1	_IntravesicleRoute	IntravesicleRoute	!
^IVESINJ	_IntravesicleRoute
1	_IntravitrealRoute	IntravitrealRoute	!
^IVITINJ	_IntravitrealRoute
1	_JejunumRoute	JejunumRoute	!
^GJT	_JejunumRoute
^JJTINSTL	_JejunumRoute
^OJJ	_JejunumRoute
1	_LacrimalPunctaRoute	LacrimalPunctaRoute	!
^LPINS	_LacrimalPunctaRoute
1	_LaryngealRoute	LaryngealRoute	!
^LARYNGINSTIL	_LaryngealRoute
^LARYNGTA	_LaryngealRoute
1	_LingualRoute	LingualRoute	!
^TRNSLING	_LingualRoute
1	_MucousMembraneRoute	MucousMembraneRoute	!
^MUC	_MucousMembraneRoute
1	_NailRoute	NailRoute	!
^NAIL	_NailRoute
1	_NasalRoute	NasalRoute	!
^NASINHL	_NasalRoute
^NASALINSTIL	_NasalRoute
^NASOGASINSTIL	_NasalRoute
^NASAL	_NasalRoute
1	_OphthalmicRoute	OphthalmicRoute	!
^OPTHALTA	_OphthalmicRoute
1	_OralRoute	OralRoute	!
^CHEW	_OralRoute
^DISSOLVE	_OralRoute
^IPINHL	_OralRoute
^ORALTA	_OralRoute
^ORRINSE	_OralRoute
^PO	_OralRoute
1	_OromucosalRoute	OromucosalRoute	!
^GARGLE	_OromucosalRoute
^ORMUC	_OromucosalRoute
^SUCK	_OromucosalRoute
^SWISHSPIT	_OromucosalRoute
^SWISHSWAL	_OromucosalRoute
1	_OropharyngealRoute	OropharyngealRoute	!
^OROPHARTA	_OropharyngealRoute
1	_OticRoute	OticRoute	!
^OT	_OticRoute
1	_ParanasalSinusesRoute	ParanasalSinusesRoute	!
^PNSINJ	_ParanasalSinusesRoute
^PNSINSTL	_ParanasalSinusesRoute
1	_ParenteralRoute	ParenteralRoute	!
^PARENTINJ	_ParenteralRoute
1	_PerianalRoute	PerianalRoute	!
^PERIANAL	_PerianalRoute
1	_PeriarticularRoute	PeriarticularRoute	!
^PAINJ	_PeriarticularRoute
1	_PeriduralRoute	PeriduralRoute	!
^PDURINJ	_PeriduralRoute
1	_PerinealRoute	PerinealRoute	!
^PERINEAL	_PerinealRoute
1	_PerineuralRoute	PerineuralRoute	!
^PNINJ	_PerineuralRoute
1	_PeriodontalRoute	PeriodontalRoute	!
^PDONTINJ	_PeriodontalRoute
^PDONTTA	_PeriodontalRoute
1	_PulmonaryRoute	PulmonaryRoute	!
^IPPB	_PulmonaryRoute
^VENT	_PulmonaryRoute
^VENTMASK	_PulmonaryRoute
^ETINSTL	_PulmonaryRoute
^NTT	_PulmonaryRoute
^ETNEB	_PulmonaryRoute
1	_RectalRoute	RectalRoute	!
^ENEMA	_RectalRoute
^RETENEMA	_RectalRoute
^PR	_RectalRoute
^RECINSTL	_RectalRoute
^RECIRR	_RectalRoute
^RECTAL	_RectalRoute
1	_RespiratoryTractRoute	RespiratoryTractRoute	!
^IPINHL	_RespiratoryTractRoute
1	_RetrobulbarRoute	RetrobulbarRoute	!
^RBINJ	_RetrobulbarRoute
1	_ScalpRoute	ScalpRoute	!
^SCALP	_ScalpRoute
1	_SinusUnspecifiedRoute	SinusUnspecifiedRoute	!
^ENDOSININJ	_SinusUnspecifiedRoute
^SININSTIL	_SinusUnspecifiedRoute
1	_SkinRoute	SkinRoute	!
^OCDRESTA	_SkinRoute
^SKIN	_SkinRoute
1	_SoftTissueRoute	SoftTissueRoute	!
^SOFTISINJ	_SoftTissueRoute
^SOFTISINSTIL	_SoftTissueRoute
1	_SubarachnoidRoute	SubarachnoidRoute	!
^SUBARACHINJ	_SubarachnoidRoute
1	_SubconjunctivalRoute	SubconjunctivalRoute	!
^SCINJ	_SubconjunctivalRoute
^SUBCONJTA	_SubconjunctivalRoute
1	_SubcutaneousRoute	SubcutaneousRoute	!
^SQIMPLNT	_SubcutaneousRoute
^SQINFUS	_SubcutaneousRoute
^IPUMPINJ	_SubcutaneousRoute
^SQ	_SubcutaneousRoute
^SQSURGINS	_SubcutaneousRoute
1	_SublesionalRoute	SublesionalRoute	!
^SLESINJ	_SublesionalRoute
1	_SublingualRoute	SublingualRoute	!
^SL	_SublingualRoute
1	_SubmucosalRoute	SubmucosalRoute	!
^SUBMUCINJ	_SubmucosalRoute
^SMUCMAB	_SubmucosalRoute
1	_TracheostomyRoute	TracheostomyRoute	!
^TRACH	_TracheostomyRoute
^TRACHINSTL	_TracheostomyRoute
1	_TransmucosalRoute	TransmucosalRoute	!
^TMUCTA	_TransmucosalRoute
1	_TransplacentalRoute	TransplacentalRoute	!
^TRPLACINJ	_TransplacentalRoute
1	_TranstrachealRoute	TranstrachealRoute	!
^TRTRACHINJ	_TranstrachealRoute
1	_TranstympanicRoute	TranstympanicRoute	!
^TRTYMPINSTIL	_TranstympanicRoute
^TTYMPTABSORP	_TranstympanicRoute
1	_UreteralRoute	UreteralRoute	!
^URETINJ	_UreteralRoute
1	_UrethralRoute	UrethralRoute	!
^URETHINJ	_UrethralRoute
^URETHINS	_UrethralRoute
^URETHINSTL	_UrethralRoute
^URETHSUP	_UrethralRoute
1	_UrinaryBladderRoute	UrinaryBladderRoute	!
^BLADINJ	_UrinaryBladderRoute
^BLADIRR	_UrinaryBladderRoute
1	_UrinaryTractRoute	UrinaryTractRoute	!
^BLADINSTL	_UrinaryTractRoute
1	_VaginalRoute	VaginalRoute	!
^DOUCHE	_VaginalRoute
^VAGINSI	_VaginalRoute
^VAGINS	_VaginalRoute
1	_VitreousHumourRoute	VitreousHumourRoute	!
^IVITIMPLNT	_VitreousHumourRoute
>http://terminology.hl7.org/CodeSystem/v3-Sequencing	c		v3.Sequencing
0	A	Ascending
0	D	Descending
0	N	None
>http://terminology.hl7.org/CodeSystem/v3-SetOperator	c		v3.SetOperator
0	_ValueSetOperator	ValueSetOperator	!
1	E	exclude
1	I	include
0	A	intersect
0	H	convex hull
0	P	periodic hull
>http://terminology.hl7.org/CodeSystem/v3-SpecimenType	c		v3.SpecimenType
0	_SpecimenEntityType	SpecimenEntityType	!
1	ABS	Abcess
1	AMN	Amniotic fluid
1	ASP	Aspirate
1	BBL	Blood bag
1	BDY	Whole body
1	BIFL	Bile fluid
1	BLD	Whole blood
1	BLDA	Blood arterial
1	BLDC	Blood capillary
1	BLDCO	Blood - cord
1	BLDV	Blood venous
1	BON	Bone
1	BPH	Basophils
1	BPU	Blood product unit
1	BRN	Burn
1	BRO	Bronchial
1	BRTH	Exhaled gas (=breath)
1	CALC	Calculus (=Stone)
1	CDM	Cardiac muscle
1	CNJT	Conjunctiva
1	CNL	Cannula
1	COL	Colostrum
1	CRN	Cornea
1	CSF	Cerebral spinal fluid
1	CTP	Catheter tip
1	CUR	Curettage
1	CVM	Cervical mucus
1	CVX	Cervix
1	CYST	Cyst
1	DIAF	Dialysis fluid
1	DOSE	Dose med or substance
1	DRN	Drain
1	DUFL	Duodenal fluid
1	EAR	Ear
1	EARW	Ear wax (cerumen)
1	ELT	Electrode
1	ENDC	Endocardium
1	ENDM	Endometrium
1	EOS	Eosinophils
1	EYE	Eye
1	FIB	Fibroblasts
1	FIST	Fistula
1	FLT	Filter
1	FLU	Body fluid, unsp
1	FOOD	Food sample
1	GAS	Gas
1	GAST	Gastric fluid/contents
1	GEN	Genital
1	GENC	Genital cervix
1	GENF	Genital fluid
1	GENL	Genital lochia
1	GENV	Genital vaginal
1	HAR	Hair
1	IHG	Inhaled Gas
1	ISLT	Isolate
1	IT	Intubation tube
1	LAM	Lamella
1	LIQ	Liquid NOS
1	LN	Line
1	LNA	Line arterial
1	LNV	Line venous
1	LYM	Lymphocytes
1	MAC	Macrophages
1	MAR	Marrow (bone)
1	MBLD	Menstrual blood
1	MEC	Meconium
1	MILK	Breast milk
1	MLK	Milk
1	NAIL	Nail
1	NOS	Nose (nasal passage)
1	PAFL	Pancreatic fluid
1	PAT	Patient
1	PLAS	Plasma
1	PLB	Plasma bag
1	PLC	Placenta
1	PLR	Pleural fluid (thoracentesis fld)
1	PMN	Polymorphonuclear neutrophils
1	PPP	Platelet poor plasma
1	PRP	Platelet rich plasma
1	PRT	Peritoneal fluid /ascites
1	PUS	Pus
1	RBC	Erythrocytes
1	SAL	Saliva
1	SER	Serum
1	SKM	Skeletal muscle
1	SKN	Skin
1	SMN	Seminal fluid
1	SMPLS	Seminal plasma
1	SNV	Synovial fluid (Joint fluid)
1	SPRM	Spermatozoa
1	SPT	Sputum
1	SPTC	Sputum - coughed
1	SPTT	Sputum - tracheal aspirate
1	STL	Stool = Fecal
1	SWT	Sweat
1	TEAR	Tears
1	THRB	Thrombocyte (platelet)
1	THRT	Throat
1	TISG	Tissue gall bladder
1	TISPL	Tissue placenta
1	TISS	Tissue, unspecified
1	TISU	Tissue ulcer
1	TLGI	Tissue large intestine
1	TLNG	Tissue lung
1	TSMI	Tissue small intestine Tissue ulcer
1	TUB	Tube, unspecified
1	ULC	Ulcer
1	UMB	Umbilical blood
1	UMED	Unknown medicine
1	UR	Urine
1	URC	Urine clean catch
1	URNS	Urine sediment
1	URT	Urine catheter
1	URTH	Urethra
1	USUB	Unknown substance
1	VOM	Vomitus
1	WAT	Water
1	WBC	Leukocytes
1	WICK	Wick
1	WND	Wound
1	WNDA	Wound abscess
1	WNDD	Wound drainage
1	WNDE	Wound exudate
>http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition	c		v3.SubstitutionCondition
0	_Conditional	Conditional	!
1	CONFIRM	Confirm first
1	NOTIFY	Notify first
0	NOSUB	No substitution
0	UNCOND	Unconditional
>http://terminology.hl7.org/CodeSystem/v3-TableCellHorizontalAlign	c		v3.TableCellHorizontalAlign
0	center	center
0	char	char
0	justify	justify
0	left	left
0	right	right
>http://terminology.hl7.org/CodeSystem/v3-TableCellScope	c		v3.TableCellScope
0	col	col
0	colgroup	colgroup
0	row	row
0	rowgroup	rowgroup
>http://terminology.hl7.org/CodeSystem/v3-TableCellVerticalAlign	c		v3.TableCellVerticalAlign
0	baseline	baseline
0	bottom	bottom
0	middle	middle
0	top	top
>http://terminology.hl7.org/CodeSystem/v3-TableFrame	c		v3.TableFrame
0	above	above
0	below	below
0	border	border
0	box	box
0	hsides	hsides
0	lhs	lhs
0	rhs	rhs
0	void	void
0	vsides	vsides
>http://terminology.hl7.org/CodeSystem/v3-TableRules	c		v3.TableRules
0	all	all
0	cols	cols
0	groups	groups
0	none	none
0	rows	rows
>http://terminology.hl7.org/CodeSystem/v3-TargetAwareness	c		v3.TargetAwareness
0	D	denying
0	F	full awareness
0	I	incapable
0	M	marginal
0	P	partial
0	U	uninformed
>http://terminology.hl7.org/CodeSystem/v3-TelecommunicationCapabilities	c		v3.TelecommunicationCapabilities
0	data	data
0	fax	fax
0	sms	sms
0	tty	text
0	voice	voice
>http://terminology.hl7.org/CodeSystem/v3-TimingEvent	c		v3.TimingEvent
0	AC	AC
0	ACD	ACD
0	ACM	ACM
0	ACV	ACV
0	C	C
1	CD	CD
1	CM	CM
1	CV	CV
0	HS	HS
0	IC	IC
0	ICD	ICD
0	ICM	ICM
0	ICV	ICV
0	PC	PC
0	PCD	PCD
0	PCM	PCM
0	PCV	PCV
0	WAKE	WAKE
>http://terminology.hl7.org/CodeSystem/v3-TransmissionRelationshipTypeCode	c		v3.TransmissionRelationshipTypeCode
0	SEQL	sequence
>http://terminology.hl7.org/CodeSystem/v3-TribalEntityUS	c		v3.TribalEntityUS
0	_NativeEntityAlaska	NativeEntityAlaska	!
1	338	Village of Afognak
1	339	Agdaagux Tribe of King Cove
1	340	Native Village of Akhiok
1	341	Akiachak Native Community
1	342	Akiak Native Community
1	343	Native Village of Akutan
1	344	Village of Alakanuk
1	345	Alatna Village
1	346	Native Village of Aleknagik
1	347	Algaaciq Native Village (St. Mary's)
1	348	Allakaket Village
1	349	Native Village of Ambler
1	350	Village of Anaktuvuk Pass
1	351	Yupiit of Andreafski
1	352	Angoon Community Association
1	353	Village of Aniak
1	354	Anvik Village
1	355	Arctic Village (See Native Village of Venetie Trib
1	356	Asa carsarmiut Tribe (formerly Native Village of M
1	357	Native Village of Atka
1	358	Village of Atmautluak
1	359	Atqasuk Village (Atkasook)
1	360	Native Village of Barrow Inupiat Traditional Gover
1	361	Beaver Village
1	362	Native Village of Belkofski
1	363	Village of Bill Moore's Slough
1	364	Birch Creek Tribe
1	365	Native Village of Brevig Mission
1	366	Native Village of Buckland
1	367	Native Village of Cantwell
1	368	Native Village of Chanega (aka Chenega)
1	369	Chalkyitsik Village
1	370	Village of Chefornak
1	371	Chevak Native Village
1	372	Chickaloon Native Village
1	373	Native Village of Chignik
1	374	Native Village of Chignik Lagoon
1	375	Chignik Lake Village
1	376	Chilkat Indian Village (Klukwan)
1	377	Chilkoot Indian Association (Haines)
1	378	Chinik Eskimo Community (Golovin)
1	379	Native Village of Chistochina
1	380	Native Village of Chitina
1	381	Native Village of Chuathbaluk (Russian Mission, Ku
1	382	Chuloonawick Native Village
1	383	Circle Native Community
1	384	Village of Clark's Point
1	385	Native Village of Council
1	386	Craig Community Association
1	387	Village of Crooked Creek
1	388	Curyung Tribal Council (formerly Native Village of
1	389	Native Village of Deering
1	390	Native Village of Diomede (aka Inalik)
1	391	Village of Dot Lake
1	392	Douglas Indian Association
1	393	Native Village of Eagle
1	394	Native Village of Eek
1	395	Egegik Village
1	396	Eklutna Native Village
1	397	Native Village of Ekuk
1	398	Ekwok Village
1	399	Native Village of Elim
1	400	Emmonak Village
1	401	Evansville Village (aka Bettles Field)
1	402	Native Village of Eyak (Cordova)
1	403	Native Village of False Pass
1	404	Native Village of Fort Yukon
1	405	Native Village of Gakona
1	406	Galena Village (aka Louden Village)
1	407	Native Village of Gambell
1	408	Native Village of Georgetown
1	409	Native Village of Goodnews Bay
1	410	Organized Village of Grayling (aka Holikachuk)
1	411	Gulkana Village
1	412	Native Village of Hamilton
1	413	Healy Lake Village
1	414	Holy Cross Village
1	415	Hoonah Indian Association
1	416	Native Village of Hooper Bay
1	417	Hughes Village
1	418	Huslia Village
1	419	Hydaburg Cooperative Association
1	420	Igiugig Village
1	421	Village of Iliamna
1	422	Inupiat Community of the Arctic Slope
1	423	Iqurmuit Traditional Council (formerly Native Vill
1	424	Ivanoff Bay Village
1	425	Kaguyak Village
1	426	Organized Village of Kake
1	427	Kaktovik Village (aka Barter Island)
1	428	Village of Kalskag
1	429	Village of Kaltag
1	430	Native Village of Kanatak
1	431	Native Village of Karluk
1	432	Organized Village of Kasaan
1	433	Native Village of Kasigluk
1	434	Kenaitze Indian Tribe
1	435	Ketchikan Indian Corporation
1	436	Native Village of Kiana
1	437	King Island Native Community
1	438	King Salmon Tribe
1	439	Native Village of Kipnuk
1	440	Native Village of Kivalina
1	441	Klawock Cooperative Association
1	442	Native Village of Kluti Kaah (aka Copper Center)
1	443	Knik Tribe
1	444	Native Village of Kobuk
1	445	Kokhanok Village
1	446	Native Village of Kongiganak
1	447	Village of Kotlik
1	448	Native Village of Kotzebue
1	449	Native Village of Koyuk
1	450	Koyukuk Native Village
1	451	Organized Village of Kwethluk
1	452	Native Village of Kwigillingok
1	453	Native Village of Kwinhagak (aka Quinhagak)
1	454	Native Village of Larsen Bay
1	455	Levelock Village
1	456	Lesnoi Village (aka Woody Island)
1	457	Lime Village
1	458	Village of Lower Kalskag
1	459	Manley Hot Springs Village
1	460	Manokotak Village
1	461	Native Village of Marshall (aka Fortuna Ledge)
1	462	Native Village of Mary's Igloo
1	463	McGrath Native Village
1	464	Native Village of Mekoryuk
1	465	Mentasta Traditional Council
1	466	Metlakatla Indian Community, Annette Island Reserv
1	467	Native Village of Minto
1	468	Naknek Native Village
1	469	Native Village of Nanwalek (aka English Bay)
1	470	Native Village of Napaimute
1	471	Native Village of Napakiak
1	472	Native Village of Napaskiak
1	473	Native Village of Nelson Lagoon
1	474	Nenana Native Association
1	475	New Koliganek Village Council (formerly Koliganek
1	476	New Stuyahok Village
1	477	Newhalen Village
1	478	Newtok Village
1	479	Native Village of Nightmute
1	480	Nikolai Village
1	481	Native Village of Nikolski
1	482	Ninilchik Village
1	483	Native Village of Noatak
1	484	Nome Eskimo Community
1	485	Nondalton Village
1	486	Noorvik Native Community
1	487	Northway Village
1	488	Native Village of Nuiqsut (aka Nooiksut)
1	489	Nulato Village
1	490	Nunakauyarmiut Tribe (formerly Native Village of T
1	491	Native Village of Nunapitchuk
1	492	Village of Ohogamiut
1	493	Village of Old Harbor
1	494	Orutsararmuit Native Village (aka Bethel)
1	495	Oscarville Traditional Village
1	496	Native Village of Ouzinkie
1	497	Native Village of Paimiut
1	498	Pauloff Harbor Village
1	499	Pedro Bay Village
1	500	Native Village of Perryville
1	501	Petersburg Indian Association
1	502	Native Village of Pilot Point
1	503	Pilot Station Traditional Village
1	504	Native Village of Pitka's Point
1	505	Platinum Traditional Village
1	506	Native Village of Point Hope
1	507	Native Village of Point Lay
1	508	Native Village of Port Graham
1	509	Native Village of Port Heiden
1	510	Native Village of Port Lions
1	511	Portage Creek Village (aka Ohgsenakale)
1	512	Pribilof Islands Aleut Communities of St. Paul & S
1	513	Qagan Tayagungin Tribe of Sand Point Village
1	514	Qawalangin Tribe of Unalaska
1	515	Rampart Village
1	516	Village of Red Devil
1	517	Native Village of Ruby
1	518	Saint George Island(See Pribilof Islands Aleut Com
1	519	Native Village of Saint Michael
1	520	Saint Paul Island (See Pribilof Islands Aleut Comm
1	521	Village of Salamatoff
1	522	Native Village of Savoonga
1	523	Organized Village of Saxman
1	524	Native Village of Scammon Bay
1	525	Native Village of Selawik
1	526	Seldovia Village Tribe
1	527	Shageluk Native Village
1	528	Native Village of Shaktoolik
1	529	Native Village of Sheldon's Point
1	530	Native Village of Shishmaref
1	531	Shoonaq Tribe of Kodiak
1	532	Native Village of Shungnak
1	533	Sitka Tribe of Alaska
1	534	Skagway Village
1	535	Village of Sleetmute
1	536	Village of Solomon
1	537	South Naknek Village
1	538	Stebbins Community Association
1	539	Native Village of Stevens
1	540	Village of Stony River
1	541	Takotna Village
1	542	Native Village of Tanacross
1	543	Native Village of Tanana
1	544	Native Village of Tatitlek
1	545	Native Village of Tazlina
1	546	Telida Village
1	547	Native Village of Teller
1	548	Native Village of Tetlin
1	549	Central Council of the Tlingit and Haida Indian Tb
1	550	Traditional Village of Togiak
1	551	Tuluksak Native Community
1	552	Native Village of Tuntutuliak
1	553	Native Village of Tununak
1	554	Twin Hills Village
1	555	Native Village of Tyonek
1	556	Ugashik Village
1	557	Umkumiute Native Village
1	558	Native Village of Unalakleet
1	559	Native Village of Unga
1	560	Village of Venetie (See Native Village of Venetie
1	561	Native Village of Venetie Tribal Government (Arcti
1	562	Village of Wainwright
1	563	Native Village of Wales
1	564	Native Village of White Mountain
1	565	Wrangell Cooperative Association
1	566	Yakutat Tlingit Tribe
0	_NativeEntityContiguous	NativeEntityContiguous	!
1	1	Absentee-Shawnee Tribe of Indians of Oklahoma
1	10	Assiniboine and Sioux Tribes of the Fort Peck Indi
1	100	Havasupai Tribe of the Havasupai Reservation, Ariz
1	101	Ho-Chunk Nation of Wisconsin (formerly known as th
1	102	Hoh Indian Tribe of the Hoh Indian Reservation, Wa
1	103	Hoopa Valley Tribe, California
1	104	Hopi Tribe of Arizona
1	105	Hopland Band of Pomo Indians of the Hopland Ranche
1	106	Houlton Band of Maliseet Indians of Maine
1	107	Hualapai Indian Tribe of the Hualapai Indian Reser
1	108	Huron Potawatomi, Inc., Michigan
1	109	Inaja Band of Diegueno Mission Indians of the Inaj
1	11	Augustine Band of Cahuilla Mission Indians of the
1	110	Ione Band of Miwok Indians of California
1	111	Iowa Tribe of Kansas and Nebraska
1	112	Iowa Tribe of Oklahoma
1	113	Jackson Rancheria of Me-Wuk Indians of California
1	114	Jamestown S'Klallam Tribe of Washington
1	115	Jamul Indian Village of California
1	116	Jena Band of Choctaw Indians, Louisiana
1	117	Jicarilla Apache Tribe of the Jicarilla Apache Ind
1	118	Kaibab Band of Paiute Indians of the Kaibab Indian
1	119	Kalispel Indian Community of the Kalispel Reservat
1	12	Bad River Band of the Lake Superior Tribe of Chipp
1	120	Karuk Tribe of California
1	121	Kashia Band of Pomo Indians of the Stewarts Point
1	122	Kaw Nation, Oklahoma
1	123	Keweenaw Bay Indian Community of L'Anse and Ontona
1	124	Kialegee Tribal Town, Oklahoma
1	125	Kickapoo Tribe of Indians of the Kickapoo Reservat
1	126	Kickapoo Tribe of Oklahoma
1	127	Kickapoo Traditional Tribe of Texas
1	128	Kiowa Indian Tribe of Oklahoma
1	129	Klamath Indian Tribe of Oregon
1	13	Bay Mills Indian Community of the Sault Ste. Marie
1	130	Kootenai Tribe of Idaho
1	131	La Jolla Band of Luiseno Mission Indians of the La
1	132	La Posta Band of Diegueno Mission Indians of the L
1	133	Lac Courte Oreilles Band of Lake Superior Chippewa
1	134	Lac du Flambeau Band of Lake Superior Chippewa Ind
1	135	Lac Vieux Desert Band of Lake Superior Chippewa In
1	136	Las Vegas Tribe of Paiute Indians of the Las Vegas
1	137	Little River Band of Ottawa Indians of Michigan
1	138	Little Traverse Bay Bands of Odawa Indians of Mich
1	139	Lower Lake Rancheria, California
1	14	Bear River Band of the Rohnerville Rancheria, Cali
1	140	Los Coyotes Band of Cahuilla Mission Indians of th
1	141	Lovelock Paiute Tribe of the Lovelock Indian Colon
1	142	Lower Brule Sioux Tribe of the Lower Brule Reserva
1	143	Lower Elwha Tribal Community of the Lower Elwha Re
1	144	Lower Sioux Indian Community of Minnesota Mdewakan
1	145	Lummi Tribe of the Lummi Reservation, Washington
1	146	Lytton Rancheria of California
1	147	Makah Indian Tribe of the Makah Indian Reservation
1	148	Manchester Band of Pomo Indians of the Manchester-
1	149	Manzanita Band of Diegueno Mission Indians of the
1	15	Berry Creek Rancheria of Maidu Indians of Californ
1	150	Mashantucket Pequot Tribe of Connecticut
1	151	Match-e-be-nash-she-wish Band of Pottawatomi India
1	152	Mechoopda Indian Tribe of Chico Rancheria, Califor
1	153	Menominee Indian Tribe of Wisconsin
1	154	Mesa Grande Band of Diegueno Mission Indians of th
1	155	Mescalero Apache Tribe of the Mescalero Reservatio
1	156	Miami Tribe of Oklahoma
1	157	Miccosukee Tribe of Indians of Florida
1	158	Middletown Rancheria of Pomo Indians of California
1	159	Minnesota Chippewa Tribe, Minnesota (Six component
1	16	Big Lagoon Rancheria, California
1	160	Bois Forte Band (Nett Lake); Fond du Lac Band; Gra
1	161	Mississippi Band of Choctaw Indians, Mississippi
1	162	Moapa Band of Paiute Indians of the Moapa River In
1	163	Modoc Tribe of Oklahoma
1	164	Mohegan Indian Tribe of Connecticut
1	165	Mooretown Rancheria of Maidu Indians of California
1	166	Morongo Band of Cahuilla Mission Indians of the Mo
1	167	Muckleshoot Indian Tribe of the Muckleshoot Reserv
1	168	Muscogee (Creek) Nation, Oklahoma
1	169	Narragansett Indian Tribe of Rhode Island
1	17	Big Pine Band of Owens Valley Paiute Shoshone Indi
1	170	Navajo Nation, Arizona, New Mexico & Utah
1	171	Nez Perce Tribe of Idaho
1	172	Nisqually Indian Tribe of the Nisqually Reservatio
1	173	Nooksack Indian Tribe of Washington
1	174	Northern Cheyenne Tribe of the Northern Cheyenne I
1	175	Northfork Rancheria of Mono Indians of California
1	176	Northwestern Band of Shoshoni Nation of Utah (Wash
1	177	Oglala Sioux Tribe of the Pine Ridge Reservation,
1	178	Omaha Tribe of Nebraska
1	179	Oneida Nation of New York
1	18	Big Sandy Rancheria of Mono Indians of California
1	180	Oneida Tribe of Wisconsin
1	181	Onondaga Nation of New York
1	182	Osage Tribe, Oklahoma
1	183	Ottawa Tribe of Oklahoma
1	184	Otoe-Missouria Tribe of Indians, Oklahoma
1	185	Paiute Indian Tribe of Utah
1	186	Paiute-Shoshone Indians of the Bishop Community of
1	187	Paiute-Shoshone Tribe of the Fallon Reservation an
1	188	Paiute-Shoshone Indians of the Lone Pine Community
1	189	Pala Band of Luiseno Mission Indians of the Pala R
1	19	Big Valley Band of Pomo Indians of the Big Valley
1	190	Pascua Yaqui Tribe of Arizona
1	191	Paskenta Band of Nomlaki Indians of California
1	192	Passamaquoddy Tribe of Maine
1	193	Pauma Band of Luiseno Mission Indians of the Pauma
1	194	Pawnee Nation of Oklahoma
1	195	Pechanga Band of Luiseno Mission Indians of the Pe
1	196	Penobscot Tribe of Maine
1	197	Peoria Tribe of Indians of Oklahoma
1	198	Picayune Rancheria of Chukchansi Indians of Califo
1	199	Pinoleville Rancheria of Pomo Indians of Californi
1	2	Agua Caliente Band of Cahuilla Indians of the Agua
1	20	Blackfeet Tribe of the Blackfeet Indian Reservatio
1	200	Pit River Tribe, California (includes Big Bend, Lo
1	201	Poarch Band of Creek Indians of Alabama
1	202	Pokagon Band of Potawatomi Indians of Michigan
1	203	Ponca Tribe of Indians of Oklahoma
1	204	Ponca Tribe of Nebraska
1	205	Port Gamble Indian Community of the Port Gamble Re
1	206	Potter Valley Rancheria of Pomo Indians of Califor
1	207	Prairie Band of Potawatomi Indians, Kansas
1	208	Prairie Island Indian Community of Minnesota Mdewa
1	209	Pueblo of Acoma, New Mexico
1	21	Blue Lake Rancheria, California
1	210	Pueblo of Cochiti, New Mexico
1	211	Pueblo of Jemez, New Mexico
1	212	Pueblo of Isleta, New Mexico
1	213	Pueblo of Laguna, New Mexico
1	214	Pueblo of Nambe, New Mexico
1	215	Pueblo of Picuris, New Mexico
1	216	Pueblo of Pojoaque, New Mexico
1	217	Pueblo of San Felipe, New Mexico
1	218	Pueblo of San Juan, New Mexico
1	219	Pueblo of San Ildefonso, New Mexico
1	22	Bridgeport Paiute Indian Colony of California
1	220	Pueblo of Sandia, New Mexico
1	221	Pueblo of Santa Ana, New Mexico
1	222	Pueblo of Santa Clara, New Mexico
1	223	Pueblo of Santo Domingo, New Mexico
1	224	Pueblo of Taos, New Mexico
1	225	Pueblo of Tesuque, New Mexico
1	226	Pueblo of Zia, New Mexico
1	227	Puyallup Tribe of the Puyallup Reservation, Washin
1	228	Pyramid Lake Paiute Tribe of the Pyramid Lake Rese
1	229	Quapaw Tribe of Indians, Oklahoma
1	23	Buena Vista Rancheria of Me-Wuk Indians of Califor
1	230	Quartz Valley Indian Community of the Quartz Valle
1	231	Quechan Tribe of the Fort Yuma Indian Reservation,
1	232	Quileute Tribe of the Quileute Reservation, Washin
1	233	Quinault Tribe of the Quinault Reservation, Washin
1	234	Ramona Band or Village of Cahuilla Mission Indians
1	235	Red Cliff Band of Lake Superior Chippewa Indians o
1	236	Red Lake Band of Chippewa Indians of the Red Lake
1	237	Redding Rancheria, California
1	238	Redwood Valley Rancheria of Pomo Indians of Califo
1	239	Reno-Sparks Indian Colony, Nevada
1	24	Burns Paiute Tribe of the Burns Paiute Indian Colo
1	240	Resighini Rancheria, California (formerly known as
1	241	Rincon Band of Luiseno Mission Indians of the Rinc
1	242	Robinson Rancheria of Pomo Indians of California
1	243	Rosebud Sioux Tribe of the Rosebud Indian Reservat
1	244	Round Valley Indian Tribes of the Round Valley Res
1	245	Rumsey Indian Rancheria of Wintun Indians of Calif
1	246	Sac and Fox Tribe of the Mississippi in Iowa
1	247	Sac and Fox Nation of Missouri in Kansas and Nebra
1	248	Sac and Fox Nation, Oklahoma
1	249	Saginaw Chippewa Indian Tribe of Michigan, Isabell
1	25	Cabazon Band of Cahuilla Mission Indians of the Ca
1	250	Salt River Pima-Maricopa Indian Community of the S
1	251	Samish Indian Tribe, Washington
1	252	San Carlos Apache Tribe of the San Carlos Reservat
1	253	San Juan Southern Paiute Tribe of Arizona
1	254	San Manual Band of Serrano Mission Indians of the
1	255	San Pasqual Band of Diegueno Mission Indians of Ca
1	256	Santa Rosa Indian Community of the Santa Rosa Ranc
1	257	Santa Rosa Band of Cahuilla Mission Indians of the
1	258	Santa Ynez Band of Chumash Mission Indians of the
1	259	Santa Ysabel Band of Diegueno Mission Indians of t
1	26	Cachil DeHe Band of Wintun Indians of the Colusa I
1	260	Santee Sioux Tribe of the Santee Reservation of Ne
1	261	Sauk-Suiattle Indian Tribe of Washington
1	262	Sault Ste. Marie Tribe of Chippewa Indians of Mich
1	263	Scotts Valley Band of Pomo Indians of California
1	264	Seminole Nation of Oklahoma
1	265	Seminole Tribe of Florida, Dania, Big Cypress, Bri
1	266	Seneca Nation of New York
1	267	Seneca-Cayuga Tribe of Oklahoma
1	268	Shakopee Mdewakanton Sioux Community of Minnesota
1	269	Shawnee Tribe, Oklahoma
1	27	Caddo Indian Tribe of Oklahoma
1	270	Sherwood Valley Rancheria of Pomo Indians of Calif
1	271	Shingle Springs Band of Miwok Indians, Shingle Spr
1	272	Shoalwater Bay Tribe of the Shoalwater Bay Indian
1	273	Shoshone Tribe of the Wind River Reservation, Wyom
1	274	Shoshone-Bannock Tribes of the Fort Hall Reservati
1	275	Shoshone-Paiute Tribes of the Duck Valley Reservat
1	276	Sisseton-Wahpeton Sioux Tribe of the Lake Traverse
1	277	Skokomish Indian Tribe of the Skokomish Reservatio
1	278	Skull Valley Band of Goshute Indians of Utah
1	279	Smith River Rancheria, California
1	28	Cahuilla Band of Mission Indians of the Cahuilla R
1	280	Snoqualmie Tribe, Washington
1	281	Soboba Band of Luiseno Indians, California (former
1	282	Sokaogon Chippewa Community of the Mole Lake Band
1	283	Southern Ute Indian Tribe of the Southern Ute Rese
1	284	Spirit Lake Tribe, North Dakota (formerly known as
1	285	Spokane Tribe of the Spokane Reservation, Washingt
1	286	Squaxin Island Tribe of the Squaxin Island Reserva
1	287	St. Croix Chippewa Indians of Wisconsin, St. Croix
1	288	St. Regis Band of Mohawk Indians of New York
1	289	Standing Rock Sioux Tribe of North & South Dakota
1	29	Cahto Indian Tribe of the Laytonville Rancheria, C
1	290	Stockbridge-Munsee Community of Mohican Indians of
1	291	Stillaguamish Tribe of Washington
1	292	Summit Lake Paiute Tribe of Nevada
1	293	Suquamish Indian Tribe of the Port Madison Reserva
1	294	Susanville Indian Rancheria, California
1	295	Swinomish Indians of the Swinomish Reservation, Wa
1	296	Sycuan Band of Diegueno Mission Indians of Califor
1	297	Table Bluff Reservation - Wiyot Tribe, California
1	298	Table Mountain Rancheria of California
1	299	Te-Moak Tribe of Western Shoshone Indians of Nevad
1	3	Ak Chin Indian Community of the Maricopa (Ak Chin)
1	30	California Valley Miwok Tribe, California (formerl
1	300	Thlopthlocco Tribal Town, Oklahoma
1	301	Three Affiliated Tribes of the Fort Berthold Reser
1	302	Tohono O'odham Nation of Arizona
1	303	Tonawanda Band of Seneca Indians of New York
1	304	Tonkawa Tribe of Indians of Oklahoma
1	305	Tonto Apache Tribe of Arizona
1	306	Torres-Martinez Band of Cahuilla Mission Indians o
1	307	Tule River Indian Tribe of the Tule River Reservat
1	308	Tulalip Tribes of the Tulalip Reservation, Washing
1	309	Tunica-Biloxi Indian Tribe of Louisiana
1	31	Campo Band of Diegueno Mission Indians of the Camp
1	310	Tuolumne Band of Me-Wuk Indians of the Tuolumne Ra
1	311	Turtle Mountain Band of Chippewa Indians of North
1	312	Tuscarora Nation of New York
1	313	Twenty-Nine Palms Band of Mission Indians of Calif
1	314	United Auburn Indian Community of the Auburn Ranch
1	315	United Keetoowah Band of Cherokee Indians of Oklah
1	316	Upper Lake Band of Pomo Indians of Upper Lake Ranc
1	317	Upper Sioux Indian Community of the Upper Sioux Re
1	318	Upper Skagit Indian Tribe of Washington
1	319	Ute Indian Tribe of the Uintah & Ouray Reservation
1	32	Capitan Grande Band of Diegueno Mission Indians of
1	320	Ute Mountain Tribe of the Ute Mountain Reservation
1	321	Utu Utu Gwaitu Paiute Tribe of the Benton Paiute R
1	322	Walker River Paiute Tribe of the Walker River Rese
1	323	Wampanoag Tribe of Gay Head (Aquinnah) of Massachu
1	324	Washoe Tribe of Nevada & California (Carson Colony
1	325	White Mountain Apache Tribe of the Fort Apache Res
1	326	Wichita and Affiliated Tribes (Wichita, Keechi, Wa
1	327	Winnebago Tribe of Nebraska
1	328	Winnemucca Indian Colony of Nevada
1	329	Wyandotte Tribe of Oklahoma
1	33	Barona Group of Capitan Grande Band of Mission Ind
1	330	Yankton Sioux Tribe of South Dakota
1	331	Yavapai-Apache Nation of the Camp Verde Indian Res
1	332	Yavapai-Prescott Tribe of the Yavapai Reservation,
1	333	Yerington Paiute Tribe of the Yerington Colony & C
1	334	Yomba Shoshone Tribe of the Yomba Reservation, Nev
1	335	Ysleta Del Sur Pueblo of Texas
1	336	Yurok Tribe of the Yurok Reservation, California
1	337	Zuni Tribe of the Zuni Reservation, New Mexico
1	34	Viejas (Baron Long) Group of Capitan Grande Band o
1	35	Catawba Indian Nation (aka Catawba Tribe of South
1	36	Cayuga Nation of New York
1	37	Cedarville Rancheria, California
1	38	Chemehuevi Indian Tribe of the Chemehuevi Reservat
1	39	Cher-Ae Heights Indian Community of the Trinidad R
1	4	Alabama-Coushatta Tribes of Texas
1	40	Cherokee Nation, Oklahoma
1	41	Cheyenne-Arapaho Tribes of Oklahoma
1	42	Cheyenne River Sioux Tribe of the Cheyenne River R
1	43	Chickasaw Nation, Oklahoma
1	44	Chicken Ranch Rancheria of Me-Wuk Indians of Calif
1	45	Chippewa-Cree Indians of the Rocky Boy's Reservati
1	46	Chitimacha Tribe of Louisiana
1	47	Choctaw Nation of Oklahoma
1	48	Citizen Potawatomi Nation, Oklahoma
1	49	Cloverdale Rancheria of Pomo Indians of California
1	5	Alabama-Quassarte Tribal Town, Oklahoma
1	50	Cocopah Tribe of Arizona
1	51	Coeur D'Alene Tribe of the Coeur D'Alene Reservati
1	52	Cold Springs Rancheria of Mono Indians of Californ
1	53	Colorado River Indian Tribes of the Colorado River
1	54	Comanche Indian Tribe, Oklahoma
1	55	Confederated Salish & Kootenai Tribes of the Flath
1	56	Confederated Tribes of the Chehalis Reservation, W
1	57	Confederated Tribes of the Colville Reservation, W
1	58	Confederated Tribes of the Coos, Lower Umpqua and
1	59	Confederated Tribes of the Goshute Reservation, Ne
1	6	Alturas Indian Rancheria, California
1	60	Confederated Tribes of the Grand Ronde Community o
1	61	Confederated Tribes of the Siletz Reservation, Ore
1	62	Confederated Tribes of the Umatilla Reservation, O
1	63	Confederated Tribes of the Warm Springs Reservatio
1	64	Confederated Tribes and Bands of the Yakama Indian
1	65	Coquille Tribe of Oregon
1	66	Cortina Indian Rancheria of Wintun Indians of Cali
1	67	Coushatta Tribe of Louisiana
1	68	Cow Creek Band of Umpqua Indians of Oregon
1	69	Coyote Valley Band of Pomo Indians of California
1	7	Apache Tribe of Oklahoma
1	70	Crow Tribe of Montana
1	71	Crow Creek Sioux Tribe of the Crow Creek Reservati
1	72	Cuyapaipe Community of Diegueno Mission Indians of
1	73	Death Valley Timbi-Sha Shoshone Band of California
1	74	Delaware Nation, Oklahoma (formerly Delaware Tribe
1	75	Delaware Tribe of Indians, Oklahoma
1	76	Dry Creek Rancheria of Pomo Indians of California
1	77	Duckwater Shoshone Tribe of the Duckwater Reservat
1	78	Eastern Band of Cherokee Indians of North Carolina
1	79	Eastern Shawnee Tribe of Oklahoma
1	8	Arapahoe Tribe of the Wind River Reservation, Wyom
1	80	Elem Indian Colony of Pomo Indians of the Sulphur
1	81	Elk Valley Rancheria, California
1	82	Ely Shoshone Tribe of Nevada
1	83	Enterprise Rancheria of Maidu Indians of Californi
1	84	Flandreau Santee Sioux Tribe of South Dakota
1	85	Forest County Potawatomi Community of Wisconsin Po
1	86	Fort Belknap Indian Community of the Fort Belknap
1	87	Fort Bidwell Indian Community of the Fort Bidwell
1	88	Fort Independence Indian Community of Paiute India
1	89	Fort McDermitt Paiute and Shoshone Tribes of the F
1	9	Aroostook Band of Micmac Indians of Maine
1	90	Fort McDowell Yavapai Nation, Arizona (formerly th
1	91	Fort Mojave Indian Tribe of Arizona, California
1	92	Fort Sill Apache Tribe of Oklahoma
1	93	Gila River Indian Community of the Gila River Indi
1	94	Grand Traverse Band of Ottawa & Chippewa Indians o
1	95	Graton Rancheria, California
1	96	Greenville Rancheria of Maidu Indians of Californi
1	97	Grindstone Indian Rancheria of Wintun-Wailaki Indi
1	98	Guidiville Rancheria of California
1	99	Hannahville Indian Community of Wisconsin Potawato
>http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer	c		v3.VaccineManufacturer
0	AB	Abbott Laboratories (includes Ross Products Division)
0	AD	Adams Laboratories
0	ALP	Alpha Therapeutic Corporation
0	AR	Armour [Inactive - use CEN]
0	AVI	Aviron
0	BA	Baxter Healthcare Corporation
0	BAY	Bayer Corporation (includes Miles, Inc. and Cutter Laboratories)
0	BP	Berna Products [Inactive - use BPC]
0	BPC	Berna Products Corporation (includes Swiss Serum and Vaccine Institute Berne)
0	CEN	Centeon L.L.C. (includes Armour Pharmaceutical Company)
0	CHI	Chiron Corporation
0	CON	Connaught [Inactive - use PMC]
0	EVN	Evans Medical Limited (an affiliate of Medeva Pharmaceuticals, Inc.)
0	GRE	Greer Laboratories, Inc.
0	IAG	Immuno International AG
0	IM	Merieux [Inactive - use PMC]
0	IUS	Immuno-U.S., Inc.
0	JPN	The Research Foundation for Microbial Diseases of Osaka University (BIKEN)
0	KGC	Korea Green Cross Corporation
0	LED	Lederle [Inactive - use WAL]
0	MA	Massachusetts Public Health Biologic Laboratories
0	MED	MedImmune, Inc.
0	MIL	Miles [Inactive - use BAY]
0	MIP	Bioport Corporation (formerly Michigan Biologic Products Institute)
0	MSD	Merck and Co., Inc.
0	NAB	NABI (formerly North American Biologicals, Inc.)
0	NAV	North American Vaccine, Inc.
0	NOV	Novartis Pharmaceutical Corporation (includes Ciba-Geigy Limited and Sandoz Limited)
0	NYB	New York Blood Center
0	ORT	Ortho Diagnostic Systems, Inc.
0	OTC	Organon Teknika Corporation
0	PD	Parkedale Pharmaceuticals (formerly Parke-Davis)
0	PMC	Aventis Pasteur Inc. (formerly Pasteur Merieux Connaught; includes Connaught Laboratories and Pasteur Merieux)
0	PRX	Praxis Biologics [Inactive - use WAL]
0	SCL	Sclavo, Inc.
0	SI	Swiss Serum and Vaccine Inst. [Inactive - use BPC]
0	SKB	SmithKline Beecham
0	USA	United States Army Medical Research and Materiel Command
0	WA	Wyeth-Ayerst [Inactive - use WAL]
0	WAL	Wyeth-Ayerst (includes Wyeth-Lederle Vaccines and Pediatrics, Wyeth Laboratories, Lederle Laboratories, and Praxis Biologics)
>http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH	c		v3.WorkClassificationODH
0	PWAF	Paid work, Armed Forces
0	PWFG	Paid work, national government, not armed forces
0	PWLG	Paid work, local government, not armed forces
0	PWNSE	Paid non-governmental work, not self-employed
0	PWSE	Paid work, self-employed
0	PWSG	Paid work, state government, not armed forces
0	UWNSE	Unpaid non-governmental work, not self-employed
0	UWSE	Unpaid work, self-employed
0	VW	Voluntary work
>http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus	c		v3.hl7ApprovalStatus
0	affd	affiliate ballot - DSTU
0	affi	affiliate ballot - informative
0	affn	affiliate ballot - normative
0	appad	approved affiliate DSTU
0	appai	approved affiliate informative
0	appan	approved affiliate normative
0	appd	approved DSTU
0	appi	approved informative
0	appn	approved normative
0	comi	committee ballot - informative
0	comn	committee ballot - normative
0	draft	draft
0	loc	localized adaptation
0	memd	membership ballot - DSTU
0	memi	membership ballot - informative
0	memn	membership ballot - normative
0	ns	non-standard - available for use
0	prop	proposal
0	ref	reference
0	wd	withdrawn
>http://terminology.hl7.org/CodeSystem/v3-hl7CMETAttribution	c		v3.hl7CMETAttribution
0	contact	contact
0	identified	identified
0	identified-confirmable	identified-confirmable
0	identified-informational	identified-informational
0	informational	informational
0	minimal	minimal
0	universal	universal
>http://terminology.hl7.org/CodeSystem/v3-hl7ITSType	c		v3.hl7ITSType
0	UML	universal modeling language
0	XML	extensible markup language
>http://terminology.hl7.org/CodeSystem/v3-hl7ITSVersionCode	c		v3.hl7ITSVersionCode
0	XMLV1PR1	XMLV1PR1
>http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain	c		v3.hl7PublishingDomain
0	AB	accounting & billing
0	AI	trigger event control act infrastructure
0	AL	artificial listing for test purposes - faux Domain for testing
0	BB	blood tissue and organ
0	CD	clinical document architecture
0	CG	clinical genomics
0	CI	transmission infrastructure
0	CO	coverage
0	CP	common product model
0	CR	claims and reimbursement
0	CS	clinical statement
0	CT	common types
0	DD	dummy domain
0	DI	diagnostic imaging
0	DS	decision support
0	EM	emergency medical services
0	II	imaging integration
0	IZ	immunization
0	LB	laboratory
0	ME	medication
0	MI	masterfile infrastructure
0	MM	materials management
0	MR	medical records
0	MT	shared messages
0	OB	observations
0	OO	orders & observations
0	OR	orders
0	PA	patient administration
0	PC	care provision
0	PH	public health
0	PM	personnel management
0	QI	query infrastructure
0	QM	quality measures
0	RG	registries
0	RI	informative public health
0	RP	regulated products
0	RR	public health reporting
0	RT	regulated studies
0	RX	pharmacy
0	SC	scheduling
0	SP	specimen
0	TD	therapeutic devices
>http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection	c		v3.hl7PublishingSection
0	AM	administrative management
0	HM	health and clinical management
0	IM	infrastructure management
0	UU	unknown
>http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection	c		v3.hl7PublishingSubSection
0	CO	common
0	FI	financial information
0	MC	message control
0	MF	master file
0	PO	operations
0	PR	practice
0	QU	query
0	RC	records
0	RE	reasoning
0	UU	unknown
>http://terminology.hl7.org/CodeSystem/v3-hl7Realm	c		v3.hl7Realm
0	BindingRealms	binding realms	!
1	AffiliateRealms	Affiliate Realms	!
2	AR	Argentina
2	AT	Austria
2	AU	Australia
2	BR	Brazil
2	CA	Canada
2	CH	Switzerland
2	CL	Chile
2	CN	China
2	CO	Columbia
2	CZ	Czech Republic
2	DE	Germany
2	DK	Denmark
2	ES	Spain
2	FI	Finland
2	FR	France
2	GR	Greece
2	HR	Croatia
2	IE	Ireland
2	IN	India
2	IT	Italy
2	JP	Japan
2	KR	Korea
2	LT	Lithuania
2	MX	Mexico
2	NL	The Netherlands
2	NZ	New Zealand
2	RO	Romania
2	RU	Russian Federation
2	SE	Sweden
2	SG	Singapore
2	SOA	Southern Africa
2	TR	Turkey
2	TW	Taiwan
2	UK	United Kingdom
2	US	United States of America
2	UV	Universal
2	UY	Uruguay
1	C1	Unclassified Realm
1	GB	Great Britain
1	R1	Representative Realm
1	X1	Example Realm
0	NamespaceRealms	namespace realms	!
^AffiliateRealms	NamespaceRealms
^GB	NamespaceRealms
1	ZZ	Localized Version
>http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance	c		v3.hl7V3Conformance
0	I	ignored
0	NP	not permitted
0	R	required
0	RC	required for consumer
0	RI	required for initiator
0	U	undetermined
>http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution	c		v3.hl7VoteResolution
0	affirmativeResolution	affirmative resolution	!
1	affdef	affirmative-deferred
1	affi	affirmative-incorporated
1	affr	affirmative-rejected
0	negativeResolution	negative resolution	!
1	nonsubp	non-substantive proposed
1	nonsubv	non-substantive voted
1	notrelp	not related proposed
1	notrelv	not related voted
1	prevcons	previously considered
1	retract	retracted
1	unresolved	unresolved
1	withdraw	withdrawn
>http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm	c		v3.orderableDrugForm
0	_AdministrableDrugForm	AdministrableDrugForm	!
1	APPFUL	Applicatorful
1	DROP	Drops
2	NDROP	Nasal Drops
2	OPDROP	Ophthalmic Drops
2	ORDROP	Oral Drops
2	OTDROP	Otic Drops
1	PUFF	Puff
1	SCOOP	Scoops
1	SPRY	Sprays
0	_DispensableDrugForm	DispensableDrugForm	!
1	_GasDrugForm	GasDrugForm	!
2	GASINHL	Gas for Inhalation
1	_GasLiquidMixture	GasLiquidMixture	!
2	AER	Aerosol
3	BAINHL	Breath Activated Inhaler
3	INHLSOL	Inhalant Solution
3	MDINHL	Metered Dose Inhaler
3	NASSPRY	Nasal Spray
2	DERMSPRY	Dermal Spray
2	FOAM	Foam
3	FOAMAPL	Foam with Applicator
3	RECFORM	Rectal foam
3	VAGFOAM	Vaginal foam
4	VAGFOAMAPL	Vaginal foam with applicator
2	RECSPRY	Rectal Spray
2	VAGSPRY	Vaginal Spray
1	_GasSolidSpray	GasSolidSpray	!
2	INHL	Inhalant
3	BAINHLPWD	Breath Activated Powder Inhaler
3	INHLPWD	Inhalant Powder
3	MDINHLPWD	Metered Dose Powder Inhaler
3	NASINHL	Nasal Inhalant
3	ORINHL	Oral Inhalant
2	PWDSPRY	Powder Spray
2	SPRYADAPT	Spray with Adaptor
1	_Liquid	Liquid	!
2	LIQCLN	Liquid Cleanser
3	LIQSOAP	Medicated Liquid Soap
3	SHMP	Shampoo
2	OIL	Oil
3	TOPOIL	Topical Oil
2	SOL	Solution
^DROP	SOL
3	IPSOL	Intraperitoneal Solution
3	IRSOL	Irrigation Solution
4	DOUCHE	Douche
4	ENEMA	Enema
4	OPIRSOL	Ophthalmic Irrigation Solution
3	IVSOL	Intravenous Solution
3	ORALSOL	Oral Solution
^ORDROP	ORALSOL
4	ELIXIR	Elixir
4	RINSE	Mouthwash/Rinse
4	SYRUP	Syrup
3	RECSOL	Rectal Solution
3	TOPSOL	Topical Solution
4	LIN	Liniment
4	MUCTOPSOL	Mucous Membrane Topical Solution
4	TINC	Tincture
1	_LiquidLiquidEmulsion	LiquidLiquidEmulsion	!
2	CRM	Cream
3	NASCRM	Nasal Cream
3	OPCRM	Ophthalmic Cream
3	ORCRM	Oral Cream
3	OTCRM	Otic Cream
3	RECCRM	Rectal Cream
3	TOPCRM	Topical Cream
3	VAGCRM	Vaginal Cream
4	VAGCRMAPL	Vaginal Cream with Applicator
2	LTN	Lotion
3	TOPLTN	Topical Lotion
2	OINT	Ointment
3	NASOINT	Nasal Ointment
3	OINTAPL	Ointment with Applicator
3	OPOINT	Ophthalmic Ointment
3	OTOINT	Otic Ointment
3	RECOINT	Rectal Ointment
3	TOPOINT	Topical Ointment
3	VAGOINT	Vaginal Ointment
4	VAGOINTAPL	Vaginal Ointment with Applicator
1	_LiquidSolidSuspension	LiquidSolidSuspension	!
2	GEL	Gel
3	GELAPL	Gel with Applicator
3	NASGEL	Nasal Gel
3	OPGEL	Ophthalmic Gel
3	OTGEL	Otic Gel
3	TOPGEL	Topical Gel
3	URETHGEL	Urethral Gel
3	VAGGEL	Vaginal Gel
4	VGELAPL	Vaginal Gel with Applicator
2	PASTE	Paste
3	PUD	Pudding
3	TPASTE	Toothpaste
2	SUSP	Suspension
3	ITSUSP	Intrathecal Suspension
3	OPSUSP	Ophthalmic Suspension
3	ORSUSP	Oral Suspension
4	ERSUSP	Extended-Release Suspension
5	ERSUSP12	12 Hour Extended-Release Suspension
5	ERSUSP24	24 Hour Extended Release Suspension
3	OTSUSP	Otic Suspension
3	RECSUSP	Rectal Suspension
1	_SolidDrugForm	SolidDrugForm	!
2	BAR	Bar
3	BARSOAP	Bar Soap
4	MEDBAR	Medicated Bar Soap
3	CHEWBAR	Chewable Bar
2	BEAD	Beads
2	CAKE	Cake
2	CEMENT	Cement
2	CRYS	Crystals
2	DISK	Disk
2	FLAKE	Flakes
2	GRAN	Granules
2	GUM	ChewingGum
2	PAD	Pad
3	MEDPAD	Medicated Pad
2	PATCH	Patch
3	TPATCH	Transdermal Patch
4	TPATH16	16 Hour Transdermal Patch
4	TPATH24	24 Hour Transdermal Patch
4	TPATH2WK	Biweekly Transdermal Patch
4	TPATH72	72 Hour Transdermal Patch
4	TPATHWK	Weekly Transdermal Patch
2	PELLET	Pellet
2	PILL	Pill
3	CAP	Capsule
4	ORCAP	Oral Capsule
5	ENTCAP	Enteric Coated Capsule
6	ERENTCAP	Extended Release Enteric Coated Capsule
5	ERCAP	Extended Release Capsule
^ERENTCAP	ERCAP
6	ERCAP12	12 Hour Extended Release Capsule
6	ERCAP24	24 Hour Extended Release Capsule
6	ERECCAP	Extended Release Enteric Coated Capsule
3	TAB	Tablet
4	ORTAB	Oral Tablet
5	BUCTAB	Buccal Tablet
6	SRBUCTAB	Sustained Release Buccal Tablet
5	CAPLET	Caplet
5	CHEWTAB	Chewable Tablet
5	CPTAB	Coated Particles Tablet
5	DISINTAB	Disintegrating Tablet
5	DRTAB	Delayed Release Tablet
5	ECTAB	Enteric Coated Tablet
6	ERECTAB	Extended Release Enteric Coated Tablet
5	ERTAB	Extended Release Tablet
^ERECTAB	ERTAB
6	ERTAB12	12 Hour Extended Release Tablet
6	ERTAB24	24 Hour Extended Release Tablet
5	ORTROCHE	Lozenge/Oral Troche
5	SLTAB	Sublingual Tablet
4	VAGTAB	Vaginal Tablet
2	POWD	Powder
3	TOPPWD	Topical Powder
4	RECPWD	Rectal Powder
4	VAGPWD	Vaginal Powder
2	SUPP	Suppository
3	RECSUPP	Rectal Suppository
3	URETHSUPP	Urethral suppository
3	VAGSUPP	Vaginal Suppository
2	SWAB	Swab
3	MEDSWAB	Medicated swab
2	WAFER	Wafer
>http://terminology.hl7.org/CodeSystem/v3-policyHolderRole	c		v3.policyHolderRole
>http://terminology.hl7.org/CodeSystem/v3-styleType	c		v3.styleType
0	_FontStyle	Font Style	!
1	bold	Bold Font
1	emphasis	Emphasised Font
1	italics	Italics Font
1	underline	Underline Font
0	_ListStyle	List Style	!
1	_OrderedListStyle	Ordered List Style	!
2	Arabic	Arabic
2	BigAlpha	Big Alpha
2	BigRoman	Big Roman
2	LittleAlpha	Little Alpha
2	LittleRoman	Little Roman
1	_UnorderedListStyle	Unordered List Style	!
2	Circle	Circle
2	Disc	Disc
2	Square	Square
0	_TableRuleStyle	Table Rule Style	!
1	Botrule	Bottom Rule
1	Lrule	Left-sided rule
1	Rrule	Right-sided rule
1	Toprule	Top Rule
>http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution	c		v3.substanceAdminSubstitution
0	_ActSubstanceAdminSubstitutionCode	ActSubstanceAdminSubstitutionCode	!
1	E	equivalent
2	EC	equivalent composition
3	BC	brand composition
3	G	generic composition
2	TE	therapeutic alternative
3	TB	therapeutic brand
3	TG	therapeutic generic
1	F	formulary
1	N	none
>http://terminology.hl7.org/CodeSystem/v3-triggerEventID	c		v3.triggerEventID
0	POLB_TE004000UV	Result Status
0	POLB_TE004001UV	Result Confirm
0	POLB_TE004002UV	Result Reject
0	POLB_TE004007UV	Result Tracking
0	POLB_TE004100UV	Result in Progress
0	POLB_TE004102UV	Result Activate
0	POLB_TE004200UV	Result Complete with Fulfillment
0	POLB_TE004201UV	Result Corrected
0	POLB_TE004202UV	Result Complete
0	POLB_TE004301UV	Result Abort
0	POLB_TE004500UV	Result Nullify
>http://terminology.hl7.org/CodeSystem/validation-process	c		validation-process
0	edit-check	edit check
0	valueset	value set
0	primary	primary source
0	multi	multiple sources
0	standalone	standalone
0	in-context	in context
>http://terminology.hl7.org/CodeSystem/validation-status	c		validation-status
0	successful	Successful
0	failed	Failed
0	unknown	Unknown
>http://terminology.hl7.org/CodeSystem/validation-type	c		validation-type
0	nothing	Nothing
0	primary	Primary Source
0	multiple	Multiple Sources
>http://terminology.hl7.org/CodeSystem/variant-state	c		sequenceStatus
0	positive	positive
0	negative	negative
0	absent	absent
>http://terminology.hl7.org/CodeSystem/verificationresult-communication-method	c		verificationresult-communication-method
0	manual	Manual
0	portal	Portal
0	pull	Pull
0	push	Push
>http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category	c		MedicationDispense Category Codes
0	inpatient	Inpatient
0	outpatient	Outpatient
0	community	Community
0	discharge	Discharge
>http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason	c		MedicationDispense Status Reason Codes
0	frr01	Order Stopped
0	frr02	Stale-dated Order
0	frr03	Incomplete data
0	frr04	Product unavailable
0	frr05	Ethical/religious
0	frr06	Unable to provide care
0	altchoice	Try another treatment first
0	clarif	Prescription/Request requires clarification
0	drughigh	Drug level too high
0	hospadm	Admission to hospital
0	labint	Lab interference issues
0	non-avail	Patient not available
0	preg	Patient is pregnant or breastfeeding
0	saig	Allergy
0	sddi	Drug interacts with another drug
0	sdupther	Duplicate therapy
0	sintol	Suspected intolerance
0	surg	Patient scheduled for surgery
0	washout	Washout
0	outofstock	Drug not available - out of stock
0	offmarket	Drug not available - off market
>urn:iso-astm:E1762-95:2013	c		SignatureTypeCodes
0	1.2.840.10065.1.12.1.1	Author's Signature
0	1.2.840.10065.1.12.1.2	Coauthor's Signature
0	1.2.840.10065.1.12.1.3	Co-participant's Signature
0	1.2.840.10065.1.12.1.4	Transcriptionist/Recorder Signature
0	1.2.840.10065.1.12.1.5	Verification Signature
0	1.2.840.10065.1.12.1.6	Validation Signature
0	1.2.840.10065.1.12.1.7	Consent Signature
0	1.2.840.10065.1.12.1.8	Signature Witness Signature
0	1.2.840.10065.1.12.1.9	Event Witness Signature
0	1.2.840.10065.1.12.1.10	Identity Witness Signature
0	1.2.840.10065.1.12.1.11	Consent Witness Signature
0	1.2.840.10065.1.12.1.12	Interpreter Signature
0	1.2.840.10065.1.12.1.13	Review Signature
0	1.2.840.10065.1.12.1.14	Source Signature
0	1.2.840.10065.1.12.1.15	Addendum Signature
0	1.2.840.10065.1.12.1.16	Modification Signature
0	1.2.840.10065.1.12.1.17	Administrative (Error/Edit) Signature
0	1.2.840.10065.1.12.1.18	Timestamp Signature
>urn:oid:1.2.36.1.2001.1001.101.104.16592	c		PatientMedicineChangeTypes
0	01	Unchanged
0	02	Changed
0	03	Cancelled
0	04	Prescribed
0	05	Ceased
0	06	Suspended
>urn:oid:2.16.840.1.113883.3.1937.98.5.8	c		TemplateStatusCodeLifeCycle
0	draft	Draft
0	pending	Under pre-publication review
0	active	active
0	review	In Review
0	cancelled	Cancelled
0	rejected	Rejected
0	retired	retired
0	terminated	Terminated
"""##
