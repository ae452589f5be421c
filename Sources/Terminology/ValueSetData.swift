// swift-format-ignore-file
// Made by Tools/definitions/make_terminology.py from HL7 FHIR R4 4.0.1 (https://hl7.org/fhir/R4, CC0). Do not edit.
/// What value sets are composed of.
let valueSetData: StaticString = ##"""
>http://hl7.org/fhir/ValueSet/FHIR-version	FHIRVersion
+http://hl7.org/fhir/FHIR-version
>http://hl7.org/fhir/ValueSet/abstract-types	AbstractType
+http://hl7.org/fhir/abstract-types
>http://hl7.org/fhir/ValueSet/account-status	AccountStatus
+http://hl7.org/fhir/account-status
>http://hl7.org/fhir/ValueSet/account-type	AccountTypes
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActAccountCode
>http://hl7.org/fhir/ValueSet/action-cardinality-behavior	ActionCardinalityBehavior
+http://hl7.org/fhir/action-cardinality-behavior
>http://hl7.org/fhir/ValueSet/action-condition-kind	ActionConditionKind
+http://hl7.org/fhir/action-condition-kind
>http://hl7.org/fhir/ValueSet/action-grouping-behavior	ActionGroupingBehavior
+http://hl7.org/fhir/action-grouping-behavior
>http://hl7.org/fhir/ValueSet/action-participant-role	ActionParticipantRole
@http://hl7.org/fhir/ValueSet/practitioner-role
@http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype
>http://hl7.org/fhir/ValueSet/action-participant-type	ActionParticipantType
+http://hl7.org/fhir/action-participant-type
>http://hl7.org/fhir/ValueSet/action-precheck-behavior	ActionPrecheckBehavior
+http://hl7.org/fhir/action-precheck-behavior
>http://hl7.org/fhir/ValueSet/action-relationship-type	ActionRelationshipType
+http://hl7.org/fhir/action-relationship-type
>http://hl7.org/fhir/ValueSet/action-required-behavior	ActionRequiredBehavior
+http://hl7.org/fhir/action-required-behavior
>http://hl7.org/fhir/ValueSet/action-selection-behavior	ActionSelectionBehavior
+http://hl7.org/fhir/action-selection-behavior
>http://hl7.org/fhir/ValueSet/action-type	ActionType
+http://terminology.hl7.org/CodeSystem/action-type
>http://hl7.org/fhir/ValueSet/activity-definition-category	ActivityDefinitionCategory
+http://terminology.hl7.org/CodeSystem/activity-definition-category
>http://hl7.org/fhir/ValueSet/additional-instruction-codes	SNOMEDCTAdditionalDosageInstructions
+http://snomed.info/sct
?concept	is-a	419492006
>http://hl7.org/fhir/ValueSet/additionalmaterials	AdditionalMaterialCodes
+http://hl7.org/fhir/additionalmaterials
>http://hl7.org/fhir/ValueSet/address-type	AddressType
+http://hl7.org/fhir/address-type
>http://hl7.org/fhir/ValueSet/address-use	AddressUse
+http://hl7.org/fhir/address-use
>http://hl7.org/fhir/ValueSet/adjudication	AdjudicationValueCodes
+http://terminology.hl7.org/CodeSystem/adjudication
>http://hl7.org/fhir/ValueSet/adjudication-error	Adjudication Error Codes
+http://terminology.hl7.org/CodeSystem/adjudication-error
>http://hl7.org/fhir/ValueSet/adjudication-reason	AdjudicationReasonCodes
+http://terminology.hl7.org/CodeSystem/adjudication-reason
>http://hl7.org/fhir/ValueSet/administration-method-codes	SNOMEDCTAdministrationMethodCodes
+http://snomed.info/sct
?concept	is-a	422096002
>http://hl7.org/fhir/ValueSet/administrative-gender	AdministrativeGender
+http://hl7.org/fhir/administrative-gender
>http://hl7.org/fhir/ValueSet/adverse-event-actuality	AdverseEventActuality
+http://hl7.org/fhir/adverse-event-actuality
>http://hl7.org/fhir/ValueSet/adverse-event-category	AdverseEventCategory
+http://terminology.hl7.org/CodeSystem/adverse-event-category
>http://hl7.org/fhir/ValueSet/adverse-event-causality-assess	AdverseEventCausalityAssessment
+http://terminology.hl7.org/CodeSystem/adverse-event-causality-assess
>http://hl7.org/fhir/ValueSet/adverse-event-causality-method	AdverseEventCausalityMethod
+http://terminology.hl7.org/CodeSystem/adverse-event-causality-method
>http://hl7.org/fhir/ValueSet/adverse-event-outcome	AdverseEventOutcome
+http://terminology.hl7.org/CodeSystem/adverse-event-outcome
>http://hl7.org/fhir/ValueSet/adverse-event-seriousness	AdverseEventSeriousness
+http://terminology.hl7.org/CodeSystem/adverse-event-seriousness
>http://hl7.org/fhir/ValueSet/adverse-event-severity	AdverseEventSeverity
+http://terminology.hl7.org/CodeSystem/adverse-event-severity
>http://hl7.org/fhir/ValueSet/adverse-event-type	SNOMEDCTClinicalFindings
+http://snomed.info/sct
?concept	is-a	404684003
>http://hl7.org/fhir/ValueSet/age-units	CommonUCUMCodesForAge
+http://unitsofmeasure.org
=min	minutes
=h	hours
=d	days
=wk	weeks
=mo	months
=a	years
>http://hl7.org/fhir/ValueSet/all-distance-units	AllUCUMExpressionForDistance
+http://unitsofmeasure.org
?canonical	=	m
>http://hl7.org/fhir/ValueSet/all-languages	AllLanguages
+urn:ietf:bcp:47
>http://hl7.org/fhir/ValueSet/all-time-units	AllUCUMExpressionForTime
+http://unitsofmeasure.org
?canonical	=	a
>http://hl7.org/fhir/ValueSet/all-types	FHIRAllTypes
+http://hl7.org/fhir/data-types
+http://hl7.org/fhir/resource-types
+http://hl7.org/fhir/abstract-types
>http://hl7.org/fhir/ValueSet/allelename	HLA
+http://www.ebi.ac.uk/ipd/imgt/hla
>http://hl7.org/fhir/ValueSet/allerg-intol-substance-exp-risk	AllergyIntoleranceSubstanceExposureRisk
+http://terminology.hl7.org/CodeSystem/allerg-intol-substance-exp-risk
>http://hl7.org/fhir/ValueSet/allergy-intolerance-category	AllergyIntoleranceCategory
+http://hl7.org/fhir/allergy-intolerance-category
>http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality	AllergyIntoleranceCriticality
+http://hl7.org/fhir/allergy-intolerance-criticality
>http://hl7.org/fhir/ValueSet/allergy-intolerance-type	AllergyIntoleranceType
+http://hl7.org/fhir/allergy-intolerance-type
>http://hl7.org/fhir/ValueSet/allergyintolerance-clinical	AllergyIntoleranceClinicalStatusCodes
+http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical
>http://hl7.org/fhir/ValueSet/allergyintolerance-code	AllergyIntoleranceSubstance/Product,ConditionAndNegationCodes
@http://hl7.org/fhir/ValueSet/substance-code
+http://snomed.info/sct
?concept	is-a	418038007
+http://snomed.info/sct
?concept	is-a	267425008
+http://snomed.info/sct
?concept	is-a	29736007
+http://snomed.info/sct
?concept	is-a	340519003
+http://snomed.info/sct
?concept	is-a	190753003
+http://snomed.info/sct
?concept	is-a	413427002
+http://snomed.info/sct
?concept	is-a	716186003
>http://hl7.org/fhir/ValueSet/allergyintolerance-verification	AllergyIntoleranceVerificationStatusCodes
+http://terminology.hl7.org/CodeSystem/allergyintolerance-verification
>http://hl7.org/fhir/ValueSet/animal-breeds	AnimalBreeds
+http://snomed.info/sct
=684003	Pygmy goat (organism)
=2124007	Rambouillet sheep (organism)
=3099004	Romney marsh sheep (organism)
=3566006	Southdown sheep (organism)
=4574003	Shropshire sheep (organism)
=4880003	Piedmontese cattle breed (organism)
=5164003	Montdale sheep (organism)
=5345000	Santa Gertrudis cattle breed (organism)
=5438004	French alpine goat (organism)
=6431001	Leicester sheep (organism)
=7843000	Horned Hereford (organism)
=9230001	Camarron goat (organism)
=9277006	Polled Hereford (organism)
=11967001	Kerry Hill sheep (organism)
=13934009	Panama sheep (organism)
=16015002	Anglo nubian goat (organism)
=16042001	Beefmaster cattle breed (organism)
=23469003	Domestic goose (organism)
=24438005	Pekin duck (organism)
=25660007	Barbados sheep (organism)
=28336001	Brangus cattle breed (organism)
=28360002	Swiss alpine goat (organism)
=30089001	Toggenburg goat (organism)
=32145006	Romanov sheep (organism)
=39855006	Wiltshire horn sheep (organism)
=41706005	Perendale sheep (organism)
=44835005	Debouillet sheep (organism)
=45690005	Mouflon sheep (organism)
=46392004	Delaine merino sheep (organism)
=48697009	Clun Forest sheep (organism)
=50717006	Cheviot sheep (organism)
=53360003	Oxford Down sheep (organism)
=55530007	La Mancha goat (organism)
=59210004	Navajo sheep (organism)
=64158000	Angora goat (organism)
=64591001	Karakul sheep (organism)
=65187008	Black faced Highland sheep (organism)
=65492002	Lincoln sheep (organism)
=67414001	Cotswold sheep (organism)
=67515002	Corriedale sheep (organism)
=70431006	Alpine goat (organism)
=72329005	Finnish landrace sheep (organism)
=72648002	Suffolk sheep (organism)
=73191001	American merino sheep (organism)
=74745008	Rock alpine goat (organism)
=79603002	Romedale sheep (organism)
=82440005	Hampshire Down sheep (organism)
=83842004	Hungarian goose (organism)
=86920006	Horned dorset sheep breed (organism)
=87962009	North County cheviot sheep (organism)
=89665001	Targhee sheep (organism)
=89708009	Chamoisee goat (organism)
=91460002	Chinese goose (organism)
=112486002	No-tail sheep (organism)
=112487006	Romnelet sheep (organism)
=112496006	Pilgrim goose (organism)
=131607005	Mixed Breed Goat (organism)
=131608000	Australian Goat breed (organism)
=131609008	Arapawa Island goat breed (organism)
=131610003	Maltese goat breed (organism)
=131611004	Provençale goat breed (organism)
=131612006	Negra Serrana goat breed (organism)
=131613001	Orobica goat breed (organism)
=131614007	Roya-Vesubie goat breed (organism)
=131615008	Retinta Extremena goat breed (organism)
=131616009	Appenzell goat breed (organism)
=131617000	American Cashmere goat breed (organism)
=131618005	Altai Mountain goat breed (organism)
=131619002	Pyrenean goat breed (organism)
=131620008	Bagot goat breed (organism)
=131621007	Russian White goat breed (organism)
=131622000	Moxotó goat breed (organism)
=131623005	Myotonic goat breed (organism)
=131624004	Nachi goat breed (organism)
=131625003	Nigerian Dwarf goat breed (organism)
=131626002	Sarda goat breed (organism)
=131627006	Serpentina goat breed (organism)
=131628001	Serrana goat breed (organism)
=131629009	Verata goat breed (organism)
=131630004	Verzasca black goat breed (organism)
=131631000	Norwegian goat breed (organism)
=131632007	Oberhasli goat breed (organism)
=131633002	Peacock Goat breed (organism)
=131634008	Philippine goat breed (organism)
=131635009	Loashan goat breed (organism)
=131636005	San Clemente goat breed (organism)
=131637001	Somali goat breed (organism)
=131638006	Spanish goat breed (organism)
=131639003	Rove goat breed (organism)
=131640001	SRD goat breed (organism)
=131641002	Swedish Landrace goat breed (organism)
=131642009	Thuringian goat breed (organism)
=131643004	Uzbek Black goat breed (organism)
=131644005	Zhongwei goat breed (organism)
=131645006	Barbari goat breed (organism)
=131646007	Poitou goat breed (organism)
=131647003	Repartida goat breed (organism)
=131648008	Booted Goat breed (organism)
=131649000	Corsican goat breed (organism)
=131650000	Chapar goat breed (organism)
=131651001	Canindé goat breed (organism)
=131652008	Canary Island goat breed (organism)
=131653003	Daera Din Panah goat breed (organism)
=131654009	British Alpine goat breed (organism)
=131655005	Bhuj goat breed (organism)
=131656006	Boer goat breed (organism)
=131657002	Benadir goat breed (organism)
=131658007	Créole Antilles goat breed (organism)
=131659004	Beetal goat breed (organism)
=131660009	Golden Guernsey goat breed (organism)
=131661008	Danish Landrace goat breed (organism)
=131662001	Kaghani goat breed (organism)
=131663006	Irish Goat breed (organism)
=131664000	Grisons Striped goat breed (organism)
=131665004	Jining Gray goat breed (organism)
=131666003	Finnish Landrace goat breed (organism)
=131667007	Erzgebirg goat breed (organism)
=131668002	Kamori goat breed (organism)
=131669005	Don goat breed (organism)
=131670006	Kiko goat breed (organism)
=131671005	Kinder goat breed (organism)
=131672003	Pygora goat breed (organism)
=131673008	Wooden Leg goat breed (organism)
=131674002	Alpine Chamoisee goat breed (organism)
=131675001	Massif Central goat breed (organism)
=131676000	Malagueña goat breed (organism)
=131677009	Algarvia goat breed (organism)
=131678004	British Saanen goat breed (organism)
=131679007	British Toggenburg goat breed (organism)
=131680005	Bündner goat breed (organism)
=131681009	Blanca Andaluza goat breed (organism)
=131682002	Blanca Celtiberica goat breed (organism)
=131683007	Bravia goat breed (organism)
=131684001	Black Grisonne goat breed (organism)
=131685000	Chamois of the Alps goat breed (organism)
=131686004	Charnequeria goat breed (organism)
=131687008	Carpathe goat breed (organism)
=131688003	Col Noir du Valais goat breed (organism)
=131689006	Damani goat breed (organism)
=131690002	Des Fosses (Communes de l'Ouest) goat breed (organism)
=131691003	English goat breed (organism)
=131692005	English Guernsey goat breed (organism)
=131693000	German colored goat breed (organism)
=131694006	Guadarrama goat breed (organism)
=131695007	Garganica goat breed (organism)
=131696008	Girgentana goat breed (organism)
=131697004	Jonica goat breed (organism)
=131698009	Murciana-Granadina goat breed (organism)
=131699001	Bündner Oberland sheep breed (organism)
=131700000	British Milk Sheep breed (organism)
=131701001	Brillenschaf sheep breed (organism)
=131702008	Brecknock Hill Cheviot sheep breed (organism)
=131703003	Cholistani sheep breed (organism)
=131704009	Bibrik sheep breed (organism)
=131705005	Columbia sheep breed (organism)
=131706006	Black Welsh Mountain Sheep breed (organism)
=131707002	Blackhead Persian sheep breed (organism)
=131708007	Bleu du Maine sheep breed (organism)
=131709004	Bluefaced Leicester sheep breed (organism)
=131710009	Bond sheep breed (organism)
=131711008	Border Leicester sheep breed (organism)
=131712001	Boreray sheep breed (organism)
=131713006	Bovska sheep breed (organism)
=131714000	Braunes Bergschaf sheep breed (organism)
=131715004	Brazilian Somali sheep breed (organism)
=131716003	Beulah Speckled-Face sheep breed (organism)
=131717007	Dartmoor sheep breed (organism)
=131718002	Fabrianese sheep breed (organism)
=131719005	Exmoor Horn sheep breed (organism)
=131720004	Elliottdale sheep breed (organism)
=131721000	Drysdale sheep breed (organism)
=131722007	Dorset Down sheep breed (organism)
=131723002	German Blackheaded Mutton sheep breed (organism)
=131724008	Kooka sheep breed (organism)
=131725009	Friesian Milk Sheep breed (organism)
=131726005	Gansu Alpine Fine-wool sheep breed (organism)
=131727001	German Whiteheaded Mutton sheep breed (organism)
=131728006	Graue Gehoernte Heidschnucke sheep breed (organism)
=131729003	Han sheep breed (organism)
=131730008	Gromark sheep breed (organism)
=131731007	Gulf Coast Native sheep breed (organism)
=131732000	Dorper sheep breed (organism)
=131733005	Devon Closewool sheep breed (organism)
=131734004	Deutsches Blaukoepfiges Fleischschaf sheep breed (organism)
=131735003	Derbyshire Gritstone sheep breed (organism)
=131736002	Coburger Fuchsschaf sheep breed (organism)
=131737006	Danish Landrace sheep breed (organism)
=131738001	Gute sheep breed (organism)
=131739009	Hampshire sheep breed (organism)
=131740006	Gentile di Puglia sheep breed (organism)
=131741005	German Mountain sheep breed (organism)
=131742003	Luzein sheep breed (organism)
=131743008	Katahdin sheep breed (organism)
=131744002	Leineschaf sheep breed (organism)
=131745001	Lincoln Longwool sheep breed (organism)
=131746000	Llanwenog sheep breed (organism)
=131747009	Lleyn sheep breed (organism)
=131748004	Damara sheep breed (organism)
=131749007	Damani sheep breed (organism)
=131750007	Dalesbred sheep breed (organism)
=131751006	Dala sheep breed (organism)
=131752004	Criollo sheep breed (organism)
=131753009	Cormo sheep breed (organism)
=131754003	Lati sheep breed (organism)
=131755002	Lonk sheep breed (organism)
=131756001	Langhe sheep breed (organism)
=131757005	Manx Loaghtan sheep breed (organism)
=131758000	Masai sheep breed (organism)
=131759008	Merinolandschaf sheep breed (organism)
=131760003	Lohi sheep breed (organism)
=131761004	Ile-de-France sheep breed (organism)
=131762006	Hasht Nagri sheep breed (organism)
=131763001	Hazaragie sheep breed (organism)
=131764007	Coopworth sheep breed (organism)
=131765008	Comisana sheep breed (organism)
=131766009	Comeback sheep breed (organism)
=131767000	Sicilian Barbary sheep breed (organism)
=131768005	Africana sheep breed (organism)
=131769002	Welsh Mountain Badger Faced sheep breed (organism)
=131770001	Hebridean sheep breed (organism)
=131771002	Heidschnucke sheep breed (organism)
=131772009	Herdwick sheep breed (organism)
=131773004	Hill Radnor sheep breed (organism)
=131774005	Icelandic sheep breed (organism)
=131775006	Harnai sheep breed (organism)
=131776007	Istrian Pramenka sheep breed (organism)
=131777003	Jacob sheep breed (organism)
=131778008	Jezerskosolcavska sheep breed (organism)
=131779000	Kachhi sheep breed (organism)
=131780002	Wensleydale sheep breed (organism)
=131781003	West African Dwarf sheep breed (organism)
=131782005	White Suffolk sheep breed (organism)
=131783000	Whiteface Dartmoor sheep breed (organism)
=131784006	Whiteface Woodland sheep breed (organism)
=131785007	Xinjiang Finewool sheep breed (organism)
=131786008	Kajli sheep breed (organism)
=131787004	Hog Island Sheep breed (organism)
=131788009	Biellese sheep breed (organism)
=131789001	Chios sheep breed (organism)
=131790005	Santa Cruz sheep breed (organism)
=131791009	Charollais sheep breed (organism)
=131792002	Castlemilk Moorit sheep breed (organism)
=131793007	Campanian Barbary sheep breed (organism)
=131794001	California Variegated Mutant sheep breed (organism)
=131795000	California Red sheep breed (organism)
=131796004	Sopravissana sheep breed (organism)
=131797008	Somali sheep breed (organism)
=131798003	Welsh Hill Speckled Face sheep breed (organism)
=131799006	Skudde sheep breed (organism)
=131800005	Waziri sheep breed (organism)
=131801009	Shetland sheep breed (organism)
=131802002	Cambridge sheep breed (organism)
=131803007	Solognote sheep breed (organism)
=131810001	Cayuga breed duck (organism)
=131811002	Runner breed duck (organism)
=131812009	Call breed duck (organism)
=131813004	Orpington breed duck (organism)
=131814005	Crested breed duck (organism)
=131815006	Pommeranian breed duck (organism)
=131816007	Rough Fell sheep breed (organism)
=131817003	Blue Swedish breed duck (organism)
=131818008	Golden 300 hybrid breed duck (organism)
=131820006	Ancona breed duck (organism)
=131821005	Australian Spotted breed duck (organism)
=131822003	Swaledale sheep breed (organism)
=131823008	Polypay sheep breed (organism)
=131824002	Aylesbury breed duck (organism)
=131825001	Black East Indies breed duck (organism)
=131826000	Coast breed duck (organism)
=131827009	Kromsnaveleend breed duck (organism)
=131829007	Silver appleyard breed duck (organism)
=131830002	Pagliarola sheep breed (organism)
=131831003	Pomeranian Coarsewool sheep breed (organism)
=131832005	Sheep, Breed Undetermined sheep breed (organism)
=131833000	Orkney sheep breed (organism)
=131834006	Old Norwegian sheep breed (organism)
=131835007	Old Format Sheep breed (organism)
=131836008	Norwegian Fur sheep breed (organism)
=131837004	Norfolk Horn sheep breed (organism)
=131838009	Navajo-Churro sheep breed (organism)
=131839001	Swedish yellow breed duck (organism)
=131840004	Diepholz goose breed (organism)
=131841000	African goose breed (organism)
=131843002	Embden goose breed (organism)
=131844008	Chinese white goose breed (organism)
=131845009	Chinese brown goose breed (organism)
=131847001	American buff goose breed (organism)
=131848006	Pomeranian goose breed (organism)
=131849003	Roman goose breed (organism)
=131850003	Scania goose breed (organism)
=131851004	Racka sheep breed (organism)
=131852006	Rasa Aragonesa sheep breed (organism)
=131853001	Red Engadine sheep breed (organism)
=131854007	Rhoenschaf sheep breed (organism)
=131855008	Sebastopol goose breed (organism)
=131856009	Swedish Island goose breed (organism)
=131914009	Vendéen sheep breed (organism)
=131918007	Saxony breed duck (organism)
=132681007	Bergamasca sheep breed (organism)
=132682000	Portland sheep breed (organism)
=132684004	Weisse Hornlose Heidschnucke sheep breed (organism)
=132685003	Drents Heideschaap sheep breed (organism)
=132686002	Kameroen sheep breed (organism)
=132687006	Mergelland sheep breed (organism)
=132688001	Ouessant sheep breed (organism)
=132689009	Canadian Arcott sheep breed (organism)
=132690000	Noordhollander sheep breed (organism)
=132697002	Rijnlam-A sheep breed (organism)
=132698007	Schoonebeker sheep breed (organism)
=132699004	Wallis Blacknosed Sheep breed (organism)
=132700003	Khaki Campbell breed duck (organism)
=132701004	Newfoundland sheep breed (organism)
=132702006	Wallis Country Sheep breed (organism)
=132703001	Rideau Arcott sheep breed (organism)
=132704007	Tukidale sheep breed (organism)
=132705008	Polwarth sheep breed (organism)
=132706009	Ryeland sheep breed (organism)
=132707000	Thalli sheep breed (organism)
=132708005	Tong sheep breed (organism)
=132709002	Touabire sheep breed (organism)
=132710007	Tunis sheep breed (organism)
=132711006	Tyrol Mountain sheep breed (organism)
=132712004	Uda sheep breed (organism)
=132716001	German Mutton Merino sheep breed (organism)
=132717005	Medium-Wool Merino sheep breed (organism)
=132718000	Fonthill Merino sheep breed (organism)
=132719008	South African Mutton Merino sheep breed (organism)
=132720002	Strong Wool Merino sheep breed (organism)
=132721003	Poll Merino sheep breed (organism)
=132722005	Fine Merino sheep breed (organism)
=132723000	South African Merino sheep breed (organism)
=132724006	Superfine Merino sheep breed (organism)
=132735001	Booroola Merino sheep breed (organism)
=132770004	Miniature Hereford cattle breed (organism)
=132783003	Sar Planina sheep breed (organism)
=132784009	Santa Inês sheep breed (organism)
=132785005	Sahel-type sheep breed (organism)
=132786006	Rygja sheep breed (organism)
=132787002	Rya sheep breed (organism)
=132788007	Moghani sheep breed (organism)
=132789004	Rouge de l'Quest sheep breed (organism)
=132790008	Soay sheep breed (organism)
=132791007	South Suffolk sheep breed (organism)
=132792000	South Wales Mountain sheep breed (organism)
=132793005	Spælsau sheep breed (organism)
=132794004	Spiegel sheep breed (organism)
=132795003	St. Croix sheep breed (organism)
=132796002	Steigar sheep breed (organism)
=132797006	Steinschaf sheep breed (organism)
=132798001	Welsh Mountain sheep breed (organism)
=132799009	Swedish Fur Sheep breed (organism)
=132800008	Teeswater sheep breed (organism)
=132801007	Texel sheep breed (organism)
=132802000	Pelibüey sheep breed (organism)
=132803005	Morada Nova sheep breed (organism)
=132804004	Balkhi sheep breed (organism)
=132805003	Bavarian Forest sheep breed (organism)
=132806002	Barbados Blackbelly sheep breed (organism)
=132807006	Romney sheep breed (organism)
=132808001	Awassi sheep breed (organism)
=132809009	Arapawa Island sheep breed (organism)
=132810004	Arabi sheep breed (organism)
=132811000	Apennine sheep breed (organism)
=132812007	American Tunis sheep breed (organism)
=132813002	Balwen Welsh Mountain sheep breed (organism)
=132814008	Priangan sheep breed (organism)
=132815009	Rabo Largo sheep breed (organism)
=132845007	Altay sheep breed (organism)
=132846008	Faeroes sheep breed (organism)
=132849001	Pitt Island sheep breed (organism)
=132851002	Pinzirita sheep breed (organism)
=132852009	Sardinian sheep breed (organism)
=132853004	East Friesian sheep breed (organism)
=132854005	Ujumqin sheep breed (organism)
=132855006	DLS sheep breed (organism)
=132856007	Walachenschaf sheep breed (organism)
=132857003	Outaouais Arcott sheep breed (organism)
=132858008	Ossimi sheep breed (organism)
=132859000	Bentheimer Landschaf sheep breed (organism)
=132860005	Barbado sheep breed (organism)
=132861009	Baluchi sheep breed (organism)
=132958007	Poitou Donkey breed (organism)
=132959004	Mammoth Jack Stock Donkey breed (organism)
=132987008	Large standard donkey (organism)
=132988003	Standard donkey (organism)
=132989006	Miniature donkey (organism)
=132990002	Garrano tarpan horse X domestic horse breed (organism)
=132991003	Konink tarpan horse X domestic horse breed (organism)
=132992005	Asturian tarpan horse X domestic horse breed (organism)
=132993000	Pottok tarpan horse X domestic horse breed (organism)
=133702003	Gayal cattle breed (organism)
=133703008	American bison X cattle breed (organism)
=133704002	Australian Braford cattle breed (organism)
=133715007	Australian Friesian Sahiwal cattle breed (organism)
=133716008	Braford cattle breed (organism)
=133717004	Brahmousin cattle breed (organism)
=133718009	Canchim cattle breed (organism)
=133719001	Charbray cattle breed (organism)
=133720007	Droughtmaster cattle breed (organism)
=133731004	Gelbray cattle breed (organism)
=133732006	Jamaica Black cattle breed (organism)
=133733001	Jamaica Hope cattle breed (organism)
=133734007	Jamaica Red cattle breed (organism)
=133735008	Karan Fries cattle breed (organism)
=133736009	Karan Swiss cattle breed (organism)
=133747002	Mandalong cattle breed (organism)
=133748007	Australian Milking Zebu cattle breed (organism)
=133749004	Red Brangus cattle breed (organism)
=133750004	Santa Cruz cattle breed (organism)
=133751000	Siboney cattle breed (organism)
=133752007	Bambara cattle breed (organism)
=133763005	Bambey cattle breed (organism)
=133764004	Batanes Black cattle breed (organism)
=133765003	Borgou cattle breed (organism)
=133766002	Brahorn cattle breed (organism)
=133767006	Bralers cattle breed (organism)
=133768001	Bra-Maine cattle breed (organism)
=133779006	Bra-Swiss cattle breed (organism)
=133780009	Bravon cattle breed (organism)
=133781008	Brazilian Dairy hybrid cattle (organism)
=133782001	Burmese cattle breed (organism)
=133783006	Bushuev cattle breed (organism)
=133784000	Caiua cattle breed (organism)
=133795006	Carazebu cattle breed (organism)
=133796007	Central Asian Zebu cattle breed (organism)
=133797003	Charford cattle breed (organism)
=133798008	Cuban Criollo cattle breed (organism)
=133799000	Cuban Zebu cattle breed (organism)
=133800001	Dishty cattle breed (organism)
=133801002	Djakore cattle breed (organism)
=133802009	Gambian N'Dama cattle breed (organism)
=133803004	Ghana Sanga cattle breed (organism)
=133804005	Girolando cattle breed (organism)
=133805006	Guzerando cattle breed (organism)
=133806007	Hatton cattle breed (organism)
=133807003	Ibage cattle breed (organism)
=133808008	Iraqi cattle breed (organism)
=133809000	Jerdi cattle breed (organism)
=133810005	Jersind cattle breed (organism)
=133811009	Jotko cattle breed (organism)
=133812002	Kanem cattle breed (organism)
=133813007	Keteku cattle breed (organism)
=133814001	Lavinia cattle breed (organism)
=133815000	Local Indian Dairy cattle breed (organism)
=133816004	Mantiqueira cattle breed (organism)
=133817008	Ndagu cattle breed (organism)
=133818003	Normanzu cattle breed (organism)
=133819006	Nuba Mountain cattle breed (organism)
=133820000	Pabna cattle breed (organism)
=133821001	Mixed Perijanero cattle breed (organism)
=133822008	Pitangueiras cattle breed (organism)
=133823003	Quasah cattle breed (organism)
=133824009	Rana cattle (organism)
=133825005	Ranger cattle (organism)
=133826006	Renitelo cattle breed (organism)
=133827002	Riopardenze cattle breed (organism)
=133828007	Rustaqi cattle breed (organism)
=133829004	Sabre cattle breed (organism)
=133830009	Sahford cattle breed (organism)
=133831008	Schwyz-Zeboid cattle breed (organism)
=133832001	Suia cattle breed (organism)
=133833006	Suisbu cattle breed (organism)
=133834000	Sunandini cattle breed (organism)
=133835004	Taino cattle breed (organism)
=133836003	Thibar cattle breed (organism)
=133837007	Toubou cattle breed (organism)
=133838002	Tropical cattle breed (organism)
=133839005	TSSH-1 cattle breed (organism)
=133840007	Victoria cattle breed (organism)
=133841006	Wokalup cattle breed (organism)
=133842004	Madura cattle breed (organism)
=406660008	Galway sheep breed (organism)
=406722006	Mixed breed sheep (organism)
=409911001	Moulard duck breed (organism)
=125097000	Capra hircus (organism)
=125099002	Ovis aries (organism)
=25327001	Dorset sheep superbreed (organism)
=125101009	Merino sheep superbreed (organism)
=21208000	Saanen goat (organism)
=424705003	Bison bison X Simmental hybrid cattle breed (organism)
=427136006	Saddlebred horse superbreed (organism)
=35354009	Equus caballus (organism)
=125086000	Equus caballus gmelini X Equus caballus caballus (organism)
=133068005	Abtenauer horse breed (organism)
=133069002	Adaev horse breed (organism)
=133070001	Albanian horse breed (organism)
=133071002	Alter Real horse breed (organism)
=133120002	Altai horse breed (organism)
=133121003	Akhal-Teke horse breed (organism)
=133122005	Abyssinian horse breed (organism)
=1247002	Clydesdale horse (organism)
=7623008	American paint horse (organism)
=22720009	Belgian horse (organism)
=26837006	American cream horse (organism)
=26973000	American trotter horse (organism)
=41092008	Cleveland bay horse (organism)
=45790002	American Albino horse (organism)
=46408008	American pony (organism)
=47842004	Canadian horse (organism)
=54098002	Arabian horse (organism)
=54699009	American miniature horse (organism)
=55167009	Appaloosa horse (organism)
=72394007	American tunis horse (organism)
=80777007	Andalusian horse (organism)
=90050009	American Buckskin horse (organism)
=131862004	AraAppaloosa horse breed (organism)
=131863009	Argentine Criollo horse breed (organism)
=131864003	Argentine Polo Pony horse breed (organism)
=131865002	Australian Pony horse breed (organism)
=131866001	Auxois horse breed (organism)
=131867005	Avelignese horse breed (organism)
=131868000	Azerbaijan horse breed (organism)
=131869008	Azores horse breed (organism)
=131870009	Bali horse breed (organism)
=131871008	Balikun horse breed (organism)
=131873006	Banker Horse horse breed (organism)
=131874000	Bardigiano horse breed (organism)
=131875004	Batak horse breed (organism)
=131877007	Belgian Ardennais horse breed (organism)
=131878002	Belgian Halfblood horse breed (organism)
=131880008	Bhutia horse breed (organism)
=131881007	Black Sea Horse horse breed (organism)
=131882000	Bosnian horse breed (organism)
=131883005	Boulonnais horse breed (organism)
=131884004	Brandenburg horse breed (organism)
=131885003	Brazilian Sport Horse horse breed (organism)
=131886002	British Appaloosa horse breed (organism)
=131887006	British Riding Pony horse breed (organism)
=131888001	British Spotted Pony horse breed (organism)
=131889009	Buohai horse breed (organism)
=131890000	Buryat horse breed (organism)
=131891001	Calabrian horse breed (organism)
=131892008	Camargue horse breed (organism)
=131893003	Canadian Cutting Horse horse breed (organism)
=131894009	Canadian Rustic Pony horse breed (organism)
=131895005	Canadian Sport Horse horse breed (organism)
=131896006	Canik horse breed (organism)
=131897002	Cape Horse horse breed (organism)
=131898007	Cerbat horse breed (organism)
=131899004	Chakouyi horse breed (organism)
=131900009	Chara Horse horse breed (organism)
=131901008	Chickasaw horse breed (organism)
=131902001	Chilote horse breed (organism)
=131903006	Chinese Kazakh horse breed (organism)
=131904000	Chinese Mongolian horse breed (organism)
=131905004	Chumbivilcas horse breed (organism)
=131906003	Chumysh horse breed (organism)
=131907007	Cirit horse breed (organism)
=132731005	Baden Wurttemburg horse breed (organism)
=132951001	American Indian Horse horse breed (organism)
=132952008	American Mustang horse breed (organism)
=132953003	American Quarter Horse horse breed (organism)
=132954009	American Shetland pony horse breed (organism)
=132955005	Anadolu horse breed (organism)
=132956006	Andean horse breed (organism)
=132957002	Anglo-Kabarda horse breed (organism)
=133044002	Anglo-Arab horse breed (organism)
=133072009	American Bashkir Curly horse breed (organism)
=133101004	Chincoteague Pony horse breed (organism)
=133116001	Ardennes horse breed (organism)
=133117005	American Walking Pony horse breed (organism)
=133118000	Azteca horse breed (organism)
=133119008	American Cream Draft horse breed (organism)
=133123000	Bhirum Pony horse breed (organism)
=133124006	Cheju horse breed (organism)
=133125007	Cayuse horse breed (organism)
=133126008	Caspian horse breed (organism)
=133127004	Carthusian horse breed (organism)
=133128009	Campolina horse breed (organism)
=133129001	Byelorussian Harness horse breed (organism)
=133130006	Budyonny horse breed (organism)
=133131005	Australian Brumby horse breed (organism)
=133132003	Australian Stock Horse horse breed (organism)
=133133008	Basuto Pony horse breed (organism)
=133134002	Bashkir Curly horse breed (organism)
=133135001	Bashkir horse breed (organism)
=133136000	Barb horse breed (organism)
=133137009	Ban-ei horse breed (organism)
=133138004	Carpathian Pony horse breed (organism)
=133139007	Baluchi horse breed (organism)
=133140009	Balearic horse breed (organism)
=133141008	Chilean Corralero horse breed (organism)
=133142001	Breton horse breed (organism)
=406711007	Brabant horse (organism)
=6220006	Galiceno horse (organism)
=19356005	Hunter horse (organism)
=25813002	Holsteiner horse (organism)
=41754002	Lipizzaner horse (organism)
=54447000	Haflinger horse (organism)
=66168008	Hanoverian horse (organism)
=70457009	Icelandic horse (organism)
=89648005	Fjord horse (organism)
=112488001	Hackney horse (organism)
=125084002	Equus caballus gmelini (organism)
=131804001	Colombian Criollo horse breed (organism)
=131805000	Comtois horse breed (organism)
=131806004	Corsican horse breed (organism)
=131807008	Costa Rican Saddle Horse horse breed (organism)
=131808003	Costeno horse breed (organism)
=131809006	Cuban Paso horse breed (organism)
=131861006	Hucul horse breed (organism)
=131908002	Irish Draft horse breed (organism)
=131909005	Irish Hunter horse breed (organism)
=131910000	Cuban Trotter horse breed (organism)
=131911001	Italian Heavy Draft horse breed (organism)
=131912008	Jabe horse breed (organism)
=131913003	Java horse breed (organism)
=131916006	Jinhong horse breed (organism)
=131917002	Jinzhou horse breed (organism)
=131919004	Danubian horse breed (organism)
=131920005	Karachai horse breed (organism)
=131921009	Karakacan horse breed (organism)
=131922002	Kathiawari horse breed (organism)
=131923007	Ke-Er-Qin horse breed (organism)
=131924001	Kirgiz horse breed (organism)
=131925000	Kuznet horse breed (organism)
=131926004	Landais horse breed (organism)
=131927008	Lewitzer horse breed (organism)
=131928003	Lichuan horse breed (organism)
=131929006	Lijiang horse breed (organism)
=131930001	Llanero horse breed (organism)
=131931002	Lombok horse breed (organism)
=131932009	Lundy Pony horse breed (organism)
=131933004	Malakan horse breed (organism)
=131934005	Malopolski horse breed (organism)
=131935006	Datong horse breed (organism)
=131936007	Mangalarga Paulista horse breed (organism)
=131937003	Dulmen Pony horse breed (organism)
=131947000	Dutch Tuigpaard horse breed (organism)
=131948005	East and Southeast Anadolu horse breed (organism)
=131964002	English Hack horse breed (organism)
=131972000	German Riding Pony horse breed (organism)
=131973005	Guanzhong horse breed (organism)
=131974004	Guizhou horse breed (organism)
=131975003	Guoxia horse breed (organism)
=131976002	Erlunchun horse breed (organism)
=131977006	Half Saddlebred horse breed (organism)
=131978001	Flores horse breed (organism)
=131979009	Freiberg horse breed (organism)
=131980007	Hessen horse breed (organism)
=131981006	Hinis horse breed (organism)
=131982004	Hirzai horse breed (organism)
=131983009	Hungarian Coldblood horse breed (organism)
=131984003	Hungarian Dun horse breed (organism)
=131985002	Hungarian Sport Horse horse breed (organism)
=131986001	International Striped Horse horse breed (organism)
=131987005	Irish Cob horse breed (organism)
=131990004	French Cob horse breed (organism)
=131991000	French Saddle pony horse breed (organism)
=131993002	Finnhorse Draft horse breed (organism)
=132733008	Israeli horse breed (organism)
=132734002	French Ardennais horse breed (organism)
=132736000	Cukurova horse breed (organism)
=132737009	Czech Coldblood horse breed (organism)
=132738004	Czechoslovakian Small Riding Horse horse breed (organism)
=132739007	Jianchang horse breed (organism)
=132740009	Jielin horse breed (organism)
=132742001	Eleia horse breed (organism)
=132743006	English Cob horse breed (organism)
=132746003	English Hunter horse breed (organism)
=132747007	Eriskay Pony horse breed (organism)
=132748002	Hackney Pony horse breed (organism)
=132749005	Estonian Draft horse breed (organism)
=132750005	Heihe horse breed (organism)
=132751009	Heilongkaing horse breed (organism)
=132757008	Danish Sport Pony horse breed (organism)
=132758003	Kabarda horse breed (organism)
=132759006	Kalmyk horse breed (organism)
=132760001	Mangalarga Marchador horse breed (organism)
=132761002	Don horse breed (organism)
=132765006	East Bulgarian horse breed (organism)
=132766007	East Friesian (Old Type) horse breed (organism)
=132774008	French Trotter horse breed (organism)
=132775009	Furioso horse breed (organism)
=132779003	Danish Oldenborg horse breed (organism)
=132996008	Fell Pony horse breed (organism)
=133016003	Dutch Draft horse breed (organism)
=133017007	Egyptian horse breed (organism)
=133018002	Estonian Native horse breed (organism)
=133019005	Exmoor Pony horse breed (organism)
=133020004	Faeroes Island Horse horse breed (organism)
=133021000	Falabella horse breed (organism)
=133023002	Dongola horse breed (organism)
=133024008	Døle horse breed (organism)
=133025009	Djerma horse breed (organism)
=133026005	Deliboz horse breed (organism)
=133027001	Dartmoor Pony horse breed (organism)
=133028006	Crioulo horse breed (organism)
=133029003	Finnhorse horse breed (organism)
=133034004	M'Bayar horse breed (organism)
=133035003	Lusitano horse breed (organism)
=133043008	Kisber Felver horse breed (organism)
=133047009	Iomud horse breed (organism)
=133048004	Jutland horse breed (organism)
=133049007	Karabair horse breed (organism)
=133050007	Karabakh horse breed (organism)
=133051006	Kazakh horse breed (organism)
=133052004	Mangalarga horse breed (organism)
=133053009	Kirdi Pony horse breed (organism)
=133054003	Kiso horse breed (organism)
=133055002	Kladruby horse breed (organism)
=133056001	Knabstrup horse breed (organism)
=133057005	Kushum horse breed (organism)
=133058000	Kustanai horse breed (organism)
=133059008	Latvian horse breed (organism)
=133060003	Lithuanian Heavy Draft horse breed (organism)
=133061004	Lokai horse breed (organism)
=133062006	Kiger Mustang horse breed (organism)
=133095000	Criollo horse breed (organism)
=133096004	Hequ horse breed (organism)
=133097008	Connemara Pony horse breed (organism)
=133098003	Colorado Ranger horse breed (organism)
=133099006	Dales Pony horse breed (organism)
=133100003	Gotland horse breed (organism)
=133102006	Hokkaido horse breed (organism)
=133103001	Highland Pony horse breed (organism)
=133104007	Groningen horse breed (organism)
=133105008	Cuban Pinto horse breed (organism)
=133106009	Fleuve horse breed (organism)
=133108005	Gidran horse breed (organism)
=133109002	Gelderland horse breed (organism)
=133110007	Galician Pony horse breed (organism)
=133111006	Friesian horse breed (organism)
=133112004	Frederiksborg horse breed (organism)
=133113009	Fouta horse breed (organism)
=133114003	Florida Cracker horse breed (organism)
=133115002	Guangxi horse breed (organism)
=406714004	Gypsy Vanner horse (organism)
=1006005	Percheron horse (organism)
=4288003	Thoroughbred horse (organism)
=4960000	Peruvian Paso horse (organism)
=12360007	Missouri fox trotting horse (organism)
=13487004	Shire horse (organism)
=21295007	Morgan horse (organism)
=26699009	New Forest pony (organism)
=34200004	Standardbred horse (organism)
=39532001	Norman coach horse (organism)
=41738000	Palomino horse (organism)
=51023000	Tennessee walking horse (organism)
=53567001	Suffolk horse (organism)
=56086005	Paso Fino horse (organism)
=58264006	Pinto (organism)
=69067004	Shetland pony (organism)
=76302002	Spanish mustang horse (organism)
=76467006	Quarter horse (organism)
=131938008	Maremmana horse breed (organism)
=131939000	Marwari horse breed (organism)
=131940003	Megezh horse breed (organism)
=131941004	Megrel horse breed (organism)
=131942006	Merens horse breed (organism)
=131943001	Messara horse breed (organism)
=131944007	Sumba horse breed (organism)
=131945008	Sumbawa horse breed (organism)
=131946009	Swedish Ardennes horse breed (organism)
=131949002	Thai Pony horse breed (organism)
=131950002	Thessalonian horse breed (organism)
=131951003	Tibetan horse breed (organism)
=131952005	Tieling horse breed (organism)
=131988000	Mezen horse breed (organism)
=131989008	Mezohegyes Sport Horse horse breed (organism)
=131992007	Murakoz horse breed (organism)
=131994008	Mecklenburg horse breed (organism)
=132762009	Manipuri horse breed (organism)
=132764005	Tavda horse breed (organism)
=132772007	Minusin horse breed (organism)
=132773002	Morochuco horse breed (organism)
=132776005	Murghese horse breed (organism)
=132777001	Mytilene horse breed (organism)
=132778006	Namib Desert Horse horse breed (organism)
=132960009	Narym horse breed (organism)
=132961008	National Spotted Saddle Horse horse breed (organism)
=132962001	Nigerian horse breed (organism)
=132963006	North Swedish Trotter horse breed (organism)
=132964000	Oriental Horse horse breed (organism)
=132965004	Rhineland Heavy Draft horse breed (organism)
=132966003	Romanian Saddle Horse horse breed (organism)
=132967007	Rottal horse breed (organism)
=132968002	Royal Canadian Mounted Police Horse horse breed (organism)
=132969005	Russian Saddle Horse horse breed (organism)
=132970006	Sable Island Horse horse breed (organism)
=132971005	Panje horse breed (organism)
=132972003	Patibarcina horse breed (organism)
=132973008	Pechora horse breed (organism)
=132974002	Peneia horse breed (organism)
=132975001	Periangan horse breed (organism)
=132976000	Persian Arab horse breed (organism)
=132977009	Petiso Argentino horse breed (organism)
=132978004	Polish Draft horse breed (organism)
=132979007	Priob horse breed (organism)
=132980005	Rahvan horse breed (organism)
=132981009	Salerno horse breed (organism)
=132982002	Sandalwood horse breed (organism)
=132983007	Sandan horse breed (organism)
=132984001	Pindos horse breed (organism)
=132985000	Piquira Pony horse breed (organism)
=132986004	Pleven horse breed (organism)
=132994006	Russian Trotter horse breed (organism)
=132997004	National Show Horse horse breed (organism)
=133001001	Tawleed horse breed (organism)
=133010009	New Kirgiz horse breed (organism)
=133011008	Oldenburg horse breed (organism)
=133012001	Misaki horse breed (organism)
=133013006	Miyako horse breed (organism)
=133014000	Mongolian horse breed (organism)
=133030008	Sanfratello horse breed (organism)
=133031007	Morab horse breed (organism)
=133032000	Moyle horse breed (organism)
=133033005	Mustang horse breed (organism)
=133036002	Newfoundland Pony horse breed (organism)
=133037006	Noma horse breed (organism)
=133038001	Nooitgedacht Pony horse breed (organism)
=133039009	Nordland horse breed (organism)
=133040006	Noric horse breed (organism)
=133041005	North Swedish Horse horse breed (organism)
=133042003	Northeastern horse breed (organism)
=133045001	Nonius horse breed (organism)
=133046000	Nooitgedacht horse breed (organism)
=133063001	Pony of the Americas horse breed (organism)
=133064007	Pintabian horse breed (organism)
=133065008	Pantaneiro horse breed (organism)
=133066009	Orlov Trotter horse breed (organism)
=133067000	Northern Ardennais horse breed (organism)
=133073004	Poitou Mule Producer horse breed (organism)
=133074005	Polesian horse breed (organism)
=133075006	Sardinian Anglo-Arab horse breed (organism)
=133076007	Sardinian Pony horse breed (organism)
=133077003	Sarvar horse breed (organism)
=133078008	Schleswig horse breed (organism)
=133079000	Schwarzwalder Fuchse horse breed (organism)
=133080002	Senne horse breed (organism)
=133081003	Shan horse breed (organism)
=133082005	Silesian horse breed (organism)
=133083000	Sini horse breed (organism)
=133084006	Skyros horse breed (organism)
=133086008	Sokolka horse breed (organism)
=133087004	South African Miniature horse breed (organism)
=133088009	South German Coldblood horse breed (organism)
=133089001	Southwest Spanish Mustang horse breed (organism)
=133090005	Spanish-American Horse horse breed (organism)
=133091009	Spanish Anglo-Arab horse breed (organism)
=133092002	Spanish Colonial Horse horse breed (organism)
=133093007	Spiti horse breed (organism)
=133094001	Sulawesi horse breed (organism)
=133143006	Taishuh horse breed (organism)
=133145004	Sudan Country-Bred horse breed (organism)
=133146003	Spanish-Norman horse breed (organism)
=133147007	Spanish Barb horse breed (organism)
=133148002	Soviet Heavy Draft horse breed (organism)
=133149005	Sorraia horse breed (organism)
=133150005	Somali Pony horse breed (organism)
=133151009	Tersk horse breed (organism)
=133152002	Shagya horse breed (organism)
=133153007	Selle Francais horse breed (organism)
=133154001	Sanhe horse breed (organism)
=133155000	Russian Heavy Draft horse breed (organism)
=133156004	Rocky Mountain Horse horse breed (organism)
=133157008	Racking Horse horse breed (organism)
=133158003	Quarter Pony horse breed (organism)
=133159006	Quarab horse breed (organism)
=133160001	Single-Footing Horse horse breed (organism)
=406715003	Murgese horse (organism)
=406721004	Mixed breed horse (organism)
=3997000	Pony (organism)
=1118004	Viking horse (organism)
=1789009	Trakehner horse (organism)
=8089006	Welsh walking horse (organism)
=25369002	Westphalian horse (organism)
=31633003	Yorkshire coach horse (organism)
=131872001	Waziri horse breed (organism)
=131953000	Timor horse breed (organism)
=131954006	Trakya horse breed (organism)
=131955007	Trote en Gallope horse breed (organism)
=131956008	Turkoman horse breed (organism)
=131957004	Tushin horse breed (organism)
=131958009	Tuva horse breed (organism)
=131959001	Uzunyayla horse breed (organism)
=131960006	Voronezh Coach Horse horse breed (organism)
=131962003	Welsh Cob horse breed (organism)
=131963008	Welsh Mountain Pony horse breed (organism)
=131965001	Wurttemberg horse breed (organism)
=131966000	Xilingol horse breed (organism)
=131967009	Yanqi horse breed (organism)
=131968004	Yemeni Horses horse breed (organism)
=131969007	Yili horse breed (organism)
=131970008	Yiwu horse breed (organism)
=131971007	Yunnan horse breed (organism)
=132741008	Wielkopolski horse breed (organism)
=132744000	Welsh Pony horse breed (organism)
=132745004	Welsh Pony of Cob Type horse breed (organism)
=132995007	West African Barb horse breed (organism)
=132998009	Zhemaichu horse breed (organism)
=132999001	Yonaguni horse breed (organism)
=133000000	Yakut horse breed (organism)
=133002008	Western Sudan Pony horse breed (organism)
=133003003	Welera Pony horse breed (organism)
=133004009	Vyatka horse breed (organism)
=133005005	Vladimir Heavy Draft horse breed (organism)
=133006006	Vlaamperd horse breed (organism)
=133007002	Ukrainian Saddle Horse horse breed (organism)
=133008007	Tori horse breed (organism)
=133009004	Tokara horse breed (organism)
=133015004	Waler horse breed (organism)
=42724005	American saddlebred horse (organism)
=133107000	Golden American Saddlebred horse breed (organism)
=396488006	Ariégeois pony breed (organism)
=131819000	Danish Warmblood horse breed (organism)
=131876003	Bavarian Warmblood horse breed (organism)
=131879005	Belgian Warmblood horse breed (organism)
=131915005	Czech Warmblood horse breed (organism)
=131961005	Elegant Warmblood horse breed (organism)
=132732003	British Warmblood horse breed (organism)
=132763004	Swiss Warmblood horse breed (organism)
=132767003	East Friesian Warmblood (Modern Type) horse breed (organism)
=133022007	Dutch Warmblood horse breed (organism)
=133085007	Slovak Warmblood horse breed (organism)
=133144000	Swedish Warmblood horse breed (organism)
=125092006	Bos frontalis (organism)
=131426006	Africander cattle breed (organism)
=131441006	Aliab Dinka cattle breed (organism)
=131442004	Alur cattle breed (organism)
=131540009	Abigar cattle breed (organism)
=131541008	Africangus cattle breed (organism)
=131542001	Agerolese cattle breed (organism)
=131543006	Albese cattle breed (organism)
=131555000	Albères cattle breed (organism)
=131556004	Alentejana cattle breed (organism)
=131557008	American White Park cattle breed (organism)
=131558003	Amerifaxcattle breed (organism)
=131559006	Anatolian Black cattle breed (organism)
=131560001	Andalusian Black cattle breed (organism)
=131561002	Andalusian Gray cattle breed (organism)
=133290002	Alistana-Sanabresa cattle breed (organism)
=133291003	Andalusian Blond cattle breed (organism)
=133551002	Abondance cattle breed (organism)
=133552009	Ala-Tau cattle breed (organism)
=133553004	Albanian Illyrian cattle breed (organism)
=133554005	Albanian Dwarf cattle breed (organism)
=133575002	Aleppo cattle breed (organism)
=133591004	Almanzorena cattle breed (organism)
=131427002	Ankole cattle breed (organism)
=131428007	Ankole-Watusi cattle breed (organism)
=131443009	Ankina cattle breed (organism)
=131444003	Apulian Podolian cattle breed (organism)
=131445002	Arado cattle breed (organism)
=131446001	Aweil Dinka cattle breed (organism)
=131447005	Bahima cattle breed (organism)
=131562009	Angeln cattle breed (organism)
=131563004	Asturian Mountain cattle breed (organism)
=131564005	Asturian Valley cattle breed (organism)
=131565006	Aubrac cattle breed (organism)
=131566007	Aulie-Ata cattle breed (organism)
=131567003	Australian Lowline cattle breed (organism)
=133292005	Aosta Black Pied cattle breed (organism)
=133293000	Aosta Chestnut cattle breed (organism)
=133294006	Aosta Red Pied cattle breed (organism)
=133295007	Aracena cattle breed (organism)
=133296008	Argentine Friesian cattle breed (organism)
=133297004	Armorican cattle breed (organism)
=133298009	Arouquesa cattle breed (organism)
=133299001	Aure et Saint-Girons cattle breed (organism)
=133300009	Australian White cattle breed (organism)
=133301008	Austrian Simmental cattle breed (organism)
=133302001	Austrian Yellow cattle breed (organism)
=133303006	Avetonou cattle breed (organism)
=133304000	Avilena cattle breed (organism)
=133305004	Avilena-Black Iberian cattle breed (organism)
=133472001	Australian Shorthorn cattle breed (organism)
=131429004	Baladi cattle breed (organism)
=131430009	Belmont Red cattle breed (organism)
=131431008	Bonsmara cattle breed (organism)
=131448000	Bapedi cattle breed (organism)
=131449008	Baria (Vietnam/Madagascar) cattle breed (organism)
=131450008	Barotse cattle breed (organism)
=131451007	Barra do Cuanzo cattle breed (organism)
=131452000	Bashi cattle breed (organism)
=131453005	Basuto cattle breed (organism)
=131454004	Batangas cattle breed (organism)
=131455003	Bavenda cattle breed (organism)
=131456002	Beja cattle breed (organism)
=131458001	Blonde-du Cap Bon cattle breed (organism)
=131568008	Barzona cattle breed (organism)
=131569000	Bazadais cattle breed (organism)
=131570004	Beefmaker cattle breed (organism)
=131571000	Belarus Red cattle breed (organism)
=131572007	Belgian Blue cattle breed (organism)
=131573002	Belgian Red cattle breed (organism)
=131574008	Belmont Adaptaur cattle breed (organism)
=131575009	Berrendas cattle breed (organism)
=131576005	Blacksided Trondheim and Norland cattle breed (organism)
=131577001	Blanco Orejinegro cattle breed (organism)
=133306003	Bakosi cattle breed (organism)
=133307007	Bakwiri cattle breed (organism)
=133308002	Baltic Black Pied cattle breed (organism)
=133309005	Baoule cattle breed (organism)
=133310000	Barrosa cattle breed (organism)
=133311001	Barroso cattle breed (organism)
=133312008	Bearnais cattle breed (organism)
=133313003	Beef shorthorn cattle breed (organism)
=133314009	Beef synthetic cattle breed (organism)
=133315005	Beijing Black Pied cattle breed (organism)
=133316006	Beiroa cattle breed (organism)
=133317002	Belgian Black Pied Holsteincattle breed (organism)
=133318007	Belgian Red Pied cattle breed (organism)
=133319004	Belgian White and Red cattle breed (organism)
=133320005	Belted Welsh cattle breed (organism)
=133321009	Bestuzhev cattle breed (organism)
=133322002	Betizuak cattle breed (organism)
=133323007	Black Baldy cattle breed (organism)
=133324001	Black Forest cattle breed (organism)
=133325000	Black Iberian cattle breed (organism)
=131457006	Calabrian cattle breed (organism)
=131459009	Chan-Doc cattle breed (organism)
=131460004	Chernigov cattle breed (organism)
=131578006	Braunvieh cattle breed (organism)
=131579003	British White cattle breed (organism)
=131580000	Cachena cattle breed (organism)
=131581001	Canary Island cattle breed (organism)
=131582008	Carinthian Blond cattle breed (organism)
=131583003	Caucasian cattle breed (organism)
=131584009	Charolais cattle breed (organism)
=133327008	Bragado do Sorraia cattle breed (organism)
=133328003	Braganca cattle breed (organism)
=133329006	Brandrood ljsselvee cattle breed (organism)
=133330001	Brazilian Polled cattle breed (organism)
=133331002	Breton Black Pied cattle breed (organism)
=133332009	Brown Atlas cattle breed (organism)
=133333004	Bulgarian Brown cattle breed (organism)
=133334005	Bulgarian Red cattle breed (organism)
=133335006	Burlina cattle breed (organism)
=133336007	Burwash cattle breed (organism)
=133337003	Byelorussian Red cattle breed (organism)
=133338008	Byelorussian Synthetic cattle breed (organism)
=133339000	Cabannina cattle breed (organism)
=133340003	Caldeano cattle breed (organism)
=133341004	Caldelana cattle breed (organism)
=133342006	Calvana cattle breed (organism)
=133343001	Camargue cattle breed (organism)
=133344007	Cambodian cattle breed (organism)
=133345008	Caracu cattle breed (organism)
=133346009	Carpathian Brown cattle breed (organism)
=133347000	Casanareno cattle breed (organism)
=133348005	Central Russian Black Pied cattle breed (organism)
=133349002	Chaouia cattle breed (organism)
=133350002	Charollandais cattle breed (organism)
=133351003	Char-swiss cattle breed (organism)
=133353000	Chesi cattle breed (organism)
=133354006	Cheurfa cattle breed (organism)
=133577005	Busa cattle breed (organism)
=133578000	Chiangus cattle breed (organism)
=133593001	Calasparrena cattle breed (organism)
=131432001	Damietta cattle breed (organism)
=131461000	Chino Santandereano cattle breed (organism)
=131462007	Cinisara cattle breed (organism)
=131463002	Cuprem Hybrid cattle breed (organism)
=131464008	Dabieshan cattle breed (organism)
=131465009	Damara cattle breed (organism)
=131466005	Danakil cattle breed (organism)
=131467001	Dnieper cattle breed (organism)
=131468006	Doayo cattle breed (organism)
=131469003	Eastern Nuer cattle breed (organism)
=131470002	Egyptian cattle breed (organism)
=131471003	Fogera cattle breed (organism)
=131472005	Garfagnina cattle breed (organism)
=131473000	Grati cattle breed (organism)
=131474006	Gaunling cattle breed (organism)
=131551009	Drakensberger cattle breed (organism)
=131585005	Chinese Black-and-White cattle breed (organism)
=131586006	Corriente cattle breed (organism)
=131587002	Costeño con Cuernos cattle breed (organism)
=131588007	Damascus cattle breed (organism)
=131589004	Danish Red cattle breed (organism)
=131590008	Devon cattle breed (organism)
=131591007	Dølafe cattle breed (organism)
=131592000	Dutch Belted cattle breed (organism)
=131593005	Dutch Friesian cattle breed (organism)
=131594004	English Longhorn cattle breed (organism)
=131595003	Estonian Red cattle breed (organism)
=131596002	Evolène cattle breed (organism)
=131597006	Fighting Bull cattle breed (organism)
=131598001	Fjall cattle breed (organism)
=131599009	Florida Cracker/Pineywoods cattle breed (organism)
=131600007	Galician Blond cattle breed (organism)
=131601006	Gascon cattle breed (organism)
=131602004	German Red Pied cattle breed (organism)
=131603009	Glan cattle breed (organism)
=131604003	Gloucester cattle breed (organism)
=131605002	Groningen Whiteheaded cattle breed (organism)
=133355007	Chiford cattle breed (organism)
=133356008	Chimaine cattle breed (organism)
=133357004	Chinampo cattle breed (organism)
=133358009	Cildir cattle breed (organism)
=133359001	COOPELSO 93 cattle breed (organism)
=133361005	Corsican cattle breed (organism)
=133362003	Cretan Lowland cattle breed (organism)
=133363008	Cretan Mountain cattle breed (organism)
=133364002	Croatian Red cattle breed (organism)
=133365001	Cukurova cattle breed (organism)
=133366000	Curraleiro cattle breed (organism)
=133367009	Cyprus cattle breed (organism)
=133368004	Czech Pied cattle breed (organism)
=133369007	Dagestan Mountain cattle breed (organism)
=133370008	Dairy Shorthorn cattle breed (organism)
=133371007	Dairy Synthetic cattle breed (organism)
=133372000	Danish Red Pied cattle breed (organism)
=133373005	Dengchuan cattle breed (organism)
=133374004	Dexter-Kerry cattle breed (organism)
=133375003	Doran cattle breed (organism)
=133376002	Dorna cattle breed (organism)
=133377006	Dortyol cattle breed (organism)
=133378001	East Anatolian Red cattle breed (organism)
=133379009	East Finnish cattle breed (organism)
=133380007	East Macedonian cattle breed (organism)
=133381006	Epirus cattle breed (organism)
=133382004	Estonian Black Pied cattle breed (organism)
=133383009	Ferrandais cattle breed (organism)
=133384003	Finnish Ayrshire cattle breed (organism)
=133385002	Flemish cattle breed (organism)
=133387005	Fort Cross cattle breed (organism)
=133388000	Frati cattle breed (organism)
=133389008	Estonian Native cattle breed (organism)
=133390004	Faeroes cattle breed (organism)
=133391000	French Brown cattle breed (organism)
=133392007	Frijolillo cattle breed (organism)
=133393002	FRS cattle breed (organism)
=133394008	Gacko cattle breed (organism)
=133395009	Gado da Terra cattle breed (organism)
=133396005	Georgian Mountain cattle breed (organism)
=133397001	German Black Pied cattle breed (organism)
=133398006	German Black Pied Dairy cattle breed (organism)
=133405000	German Brown cattle breed (organism)
=133406004	German Shorthorn cattle breed (organism)
=133407008	Ghana Shorthorn cattle breed (organism)
=133408003	Glan-Donnersberg cattle breed (organism)
=133409006	Gole cattle breed (organism)
=133410001	Golpayegani cattle breed (organism)
=133411002	Gorbatov Red cattle breed (organism)
=133412009	Goryn cattle breed (organism)
=133413004	Greater Caucasus cattle breed (organism)
=133420006	Greek Shorthorn cattle breed (organism)
=133421005	Greek Steppe cattle breed (organism)
=133422003	Gray Alpine cattle breed (organism)
=133423008	Guadiana Spotted cattle breed (organism)
=133424002	Guelma cattle breed (organism)
=133580006	Danish Jersey cattle breed (organism)
=133581005	Enderby Island cattle breed (organism)
=133582003	German Angus cattle breed (organism)
=131433006	Horro cattle breed (organism)
=131434000	Kuri cattle breed (organism)
=131435004	Nguni cattle breed (organism)
=131475007	Halhin Gol cattle breed (organism)
=131476008	Holmonger cattle breed (organism)
=131477004	Ilocos cattle breed (organism)
=131478009	Iloilo cattle breed (organism)
=131479001	Inkuku cattle breed (organism)
=131480003	Iskar cattle breed (organism)
=131481004	Istrian cattle breed (organism)
=131482006	Javanese Ongole cattle breed (organism)
=131483001	Javanese Zebu cattle breed (organism)
=131484007	Jinnan cattle breed (organism)
=131485008	Kalmyk cattle breed (organism)
=131486009	Kaokoveld cattle breed (organism)
=131487000	Kazakh Whitehead cattle breed (organism)
=131488005	Kedah-Kelantan cattle breed (organism)
=131489002	Kigezi cattle breed (organism)
=131490006	Kisantu cattle breed (organism)
=131491005	Kolubara cattle breed (organism)
=131492003	Kurgan cattle breed (organism)
=131493008	Kyoga cattle breed (organism)
=131494002	Lucanian cattle breed (organism)
=131495001	Maremmana cattle breed (organism)
=131496000	Marianas cattle breed (organism)
=131497009	Maryuti cattle breed (organism)
=131498004	Mauritius Créole cattle breed (organism)
=131499007	Menufi cattle breed (organism)
=131500003	Mezzalina cattle breed (organism)
=131501004	Modicana cattle breed (organism)
=131502006	Moi cattle breed (organism)
=131503001	Nama cattle breed (organism)
=131504007	Nanyang cattle breed (organism)
=131505008	N'Dama Sanga cattle breed (organism)
=131506009	Nganda cattle breed (organism)
=131507000	Nilotic Sanga cattle breed (organism)
=131508005	Nkone cattle breed (organism)
=131509002	North Malawi Angoni cattle breed (organism)
=131510007	Nuer cattle breed (organism)
=131511006	Nuras cattle breed (organism)
=131512004	Nyoro cattle breed (organism)
=131513009	Ovambo cattle breed (organism)
=131552002	Modicana lowland cattle breed (organism)
=131554001	Menggu cattle breed (organism)
=131606001	Hartón cattle breed (organism)
=133231000	Herens cattle breed (organism)
=133232007	Hinterwald cattle breed (organism)
=133233002	Hungarian Gray cattle breed (organism)
=133234008	Icelandic cattle breed (organism)
=133235009	Illawarra cattle breed (organism)
=133236005	Irish Moiled cattle breed (organism)
=133237001	Israeli Holstein cattle breed (organism)
=133238006	Istoben cattle breed (organism)
=133239003	Jaulan cattle breed (organism)
=133240001	Kazakh cattle breed (organism)
=133241002	Kerry cattle breed (organism)
=133242009	Kholmogory cattle breed (organism)
=133243004	Latvian Brown cattle breed (organism)
=133244005	Lincoln Red Shorthorn cattle breed (organism)
=133245006	Lithuanian Red cattle breed (organism)
=133246007	Mashona cattle breed (organism)
=133247003	Milking Devon cattle breed (organism)
=133248008	Mirandesa cattle breed (organism)
=133249000	Mixed dairy cattle breed (organism)
=133250000	Mongolian cattle breed (organism)
=133251001	Morucha cattle breed (organism)
=133252008	Kurdi cattle breed (organism)
=133253003	N'dama cattle breed (organism)
=133254009	Norwegian Red cattle breed (organism)
=133268002	Murboden cattle breed (organism)
=133326004	Northern Blue cattle breed (organism)
=133352005	Korean Black cattle breed (organism)
=133425001	Harz Red cattle breed (organism)
=133426000	Hawaiian wild cattle breed (organism)
=133427009	Hereland cattle breed (organism)
=133428004	Holgus cattle breed (organism)
=133429007	Hrbinecky cattle breed (organism)
=133436008	Huertana cattle breed (organism)
=133437004	Hungarian Pied cattle breed (organism)
=133438009	Hungarofries cattle breed (organism)
=133439001	Improved Rodopi cattle breed (organism)
=133440004	INRA 95 cattle breed (organism)
=133441000	Italian Brown cattle breed (organism)
=133442007	Italian Red Pied cattle breed (organism)
=133443002	Japanese Black cattle breed (organism)
=133444008	Japanese Brown cattle breed (organism)
=133445009	Japanese Poll cattle breed (organism)
=133452006	Japanese Shorthorn cattle breed (organism)
=133453001	Jarmelista cattle breed (organism)
=133454007	Kabyle cattle breed (organism)
=133455008	Kapsiki cattle breed (organism)
=133456009	Katerini cattle breed (organism)
=133457000	Kenran cattle breed (organism)
=133458005	Khevsurian cattle breed (organism)
=133459002	Kilis cattle breed (organism)
=133460007	Kochi cattle breed (organism)
=133461006	Korean Native cattle breed (organism)
=133468000	Kostroma cattle breed (organism)
=133469008	Kravarsky cattle breed (organism)
=133470009	Kuchinoshima cattle breed (organism)
=133471008	Murray Gray cattle breed (organism)
=133473006	Kumamoto cattle breed (organism)
=133474000	Lagune cattle breed (organism)
=133475004	Lakenvelder cattle breed (organism)
=133476003	Latvian Blue Roan cattle breed (organism)
=133477007	La Velasquez cattle breed (organism)
=133484004	Lebanese cattle breed (organism)
=133485003	Lebedin cattle breed (organism)
=133486002	Lesser Caucasus cattle breed (organism)
=133487006	Liberian Dwarf cattle breed (organism)
=133488001	Libyan cattle breed (organism)
=133489009	Lim cattle breed (organism)
=133490000	Limiana cattle breed (organism)
=133491001	Limpurger cattle breed (organism)
=133492008	Lobi cattle breed (organism)
=133493003	Lourdais cattle breed (organism)
=133500008	Lucerna cattle breed (organism)
=133501007	Luxi cattle breed (organism)
=133502000	Macedonian Busa cattle breed (organism)
=133503005	Makaweli cattle breed (organism)
=133504004	Marinhoa cattle breed (organism)
=133505003	Maronesa cattle breed (organism)
=133506002	Mazury cattle breed (organism)
=133507006	Messaoria cattle breed (organism)
=133508001	Metohija Red cattle breed (organism)
=133509009	Mingrelian Red cattle breed (organism)
=133516005	Minhota cattle breed (organism)
=133517001	Minorcan cattle breed (organism)
=133518006	Mishima cattle breed (organism)
=133519003	Modenese cattle breed (organism)
=133520009	Monchina cattle breed (organism)
=133521008	Montafon cattle breed (organism)
=133522001	Montbeliard cattle breed (organism)
=133523006	Morenas del Noroeste cattle breed (organism)
=133524000	Murcian cattle breed (organism)
=133525004	Murnau-Werdenfels cattle breed (organism)
=133532008	Nantais cattle breed (organism)
=133533003	Nejdi cattle breed (organism)
=133534009	N'Gabou cattle breed (organism)
=133535005	North Finncattle cattle breed (organism)
=133536006	Oropa cattle breed (organism)
=133537002	Oulmes Blond cattle breed (organism)
=133538007	Pajuna cattle breed (organism)
=133539004	Palmera cattle breed (organism)
=133579008	Hallingdal cattle breed (organism)
=133583008	Israeli Red cattle breed (organism)
=133584002	Lineback cattle breed (organism)
=133585001	Mertolenga cattle breed (organism)
=133590003	Montanara cattle breed (organism)
=133592006	Lorquina cattle breed (organism)
=409906003	Mixed breed cattle (organism)
=409908002	Masai cattle breed (organism)
=125074003	Hereford cattle superbreed (organism)
=131436003	Philippine Native cattle breed (organism)
=131437007	Romagnola cattle breed (organism)
=131438002	Sanhe cattle breed (organism)
=131439005	Tswana cattle breed (organism)
=131440007	Tuli cattle breed (organism)
=131514003	Pantelleria cattle breed (organism)
=131515002	Pinzhou cattle breed (organism)
=131516001	Porto Amboim cattle breed (organism)
=131517005	Posavina cattle breed (organism)
=131518000	Romanian Steppe cattle breed (organism)
=131519008	Saidi cattle breed (organism)
=131520002	Sardo-Modicana cattle breed (organism)
=131521003	Sengologa cattle breed (organism)
=131522005	Serere cattle breed (organism)
=131523000	Seshaga cattle breed (organism)
=131524006	Siberian Black Pied cattle breed (organism)
=131525007	Socotra cattle breed (organism)
=131526008	Southern Tswana cattle breed (organism)
=131527004	Spreca cattle breed (organism)
=131528009	Sunkuma cattle breed (organism)
=131529001	Taiwan Zebu cattle breed (organism)
=131530006	Thai cattle breed (organism)
=131531005	Thailand Fighting Zebu cattle breed (organism)
=131532003	Thanh-Hoa cattle breed (organism)
=131533008	Tibetan cattle breed (organism)
=131534002	Tonga cattle breed (organism)
=131535001	Toro cattle breed (organism)
=131536000	Tuni cattle breed (organism)
=131537009	Turkish Gray Steppe cattle breed (organism)
=131538004	Tuy-Hoa cattle breed (organism)
=131539007	Ujumqin cattle breed (organism)
=131544000	Ukrainian Gray cattle breed (organism)
=131545004	Vietnamese Yellow cattle breed (organism)
=131546003	Watusi (United States of America) cattle breed (organism)
=131547007	Wenshan cattle breed (organism)
=131548002	Yakut cattle breed (organism)
=131553007	Taiwan Yellow cattle breed (organism)
=132780000	Volynsk cattle breed (organism)
=132781001	Senepol cattle breed (organism)
=132782008	Shilluk cattle breed (organism)
=133255005	Parthenais cattle breed (organism)
=133256006	Polish Red cattle breed (organism)
=133257002	Rätien Gray cattle breed (organism)
=133258007	Red and White cattle breed (organism)
=133260009	Red Polled Østland cattle breed (organism)
=133261008	Red Steppe cattle breed (organism)
=133262001	Reggiana cattle breed (organism)
=133263006	Retinta cattle breed (organism)
=133264000	Romosinuano cattle breed (organism)
=133265004	Russian Black Pied cattle breed (organism)
=133266003	RX3 cattle breed (organism)
=133267007	Salorn cattle breed (organism)
=133269005	San Martinero cattle breed (organism)
=133270006	Sarabi cattle breed (organism)
=133271005	Sharabi cattle breed (organism)
=133272003	Shetland cattle breed (organism)
=133273008	Simbrah cattle breed (organism)
=133274002	South Devon cattle breed (organism)
=133275001	Suffolk cattle breed (organism)
=133276000	Sussex cattle breed (organism)
=133277009	Swedish Red Polled cattle breed (organism)
=133278004	Telemark cattle breed (organism)
=133279007	Texas Longhorn cattle breed (organism)
=133280005	Texon cattle breed (organism)
=133281009	Vestland Fjord cattle breed (organism)
=133282002	Vestland Red Polled cattle breed (organism)
=133283007	Wagyu cattle breed (organism)
=133284001	White Cáceres cattle breed (organism)
=133285000	Xinjiang Brown cattle breed (organism)
=133360006	Thrace cattle breed (organism)
=133386001	Red Flemish cattle breed (organism)
=133399003	Pechora cattle breed (organism)
=133400005	Pee Wee cattle breed (organism)
=133401009	Peloponnesus cattle breed (organism)
=133402002	Pester cattle breed (organism)
=133403007	Pie Rouge de l'Est cattle breed (organism)
=133404001	Pisana cattle breed (organism)
=133414005	Polish Black and White Lowland cattle breed (organism)
=133415006	Polish Simmental cattle breed (organism)
=133416007	Polled Jersey cattle breed (organism)
=133417003	Polled Lincoln Red cattle breed (organism)
=133418008	Polled Shorthorn (United States of America) cattle breed (organism)
=133419000	Polled Simmental cattle breed (organism)
=133430002	Polled Sussex cattle breed (organism)
=133431003	Polled Welsh Black cattle breed (organism)
=133432005	Pontremolese cattle breed (organism)
=133433000	Preta cattle breed (organism)
=133434006	Puerto Rican Criollo cattle breed (organism)
=133435007	Pyrenean cattle breed (organism)
=133446005	Qinchuan cattle breed (organism)
=133447001	Ramo Grande cattle breed (organism)
=133448006	Randall Lineback cattle breed (organism)
=133449003	Red Galloway cattle breed (organism)
=133450003	Regus cattle breed (organism)
=133451004	Rendena cattle breed (organism)
=133462004	Rhaetian Gray cattle breed (organism)
=133463009	Rio Limon Dairy Criollo cattle breed (organism)
=133464003	Rodopi cattle breed (organism)
=133465002	Romanian Red cattle breed (organism)
=133466001	Romanian Brown cattle breed (organism)
=133467005	Russian Brown cattle breed (organism)
=133478002	Sardinian cattle breed (organism)
=133479005	Sardinian brown cattle breed (organism)
=133480008	Savinja Gray cattle breed (organism)
=133481007	Sayaguesa cattle breed (organism)
=133482000	Seferihisar cattle breed (organism)
=133483005	Shkodra Red cattle breed (organism)
=133494009	Slovakian Pied cattle breed (organism)
=133495005	Slovakian Pinzgau cattle breed (organism)
=133496006	Slovenian Brown cattle breed (organism)
=133497002	Somba cattle breed (organism)
=133498007	South African Brown Swiss cattle breed (organism)
=133499004	South Anatolian Red cattle breed (organism)
=133510004	Southern Ukrainian cattle breed (organism)
=133511000	Spanish Brown Alpine cattle breed (organism)
=133512007	Suksun cattle breed (organism)
=133513002	Swiss Black Pied cattle breed (organism)
=133514008	Sychevka cattle breed (organism)
=133515009	Sykia cattle breed (organism)
=133526003	Tagil cattle breed (organism)
=133527007	Tajma cattle breed (organism)
=133528002	Tambov Red cattle breed (organism)
=133529005	Tarina cattle breed (organism)
=133530000	Thessaly cattle breed (organism)
=133531001	Tinima cattle breed (organism)
=133540002	Pankota Red cattle breed (organism)
=133541003	Paphos cattle breed (organism)
=133542005	Tinos cattle breed (organism)
=133543000	Transylvanian Pinzgau cattle breed (organism)
=133544006	Tropical Dairy Cattle cattle breed (organism)
=133545007	Tropicana cattle breed (organism)
=133546008	Tudanca cattle breed (organism)
=133547004	Turino cattle breed (organism)
=133548009	Turkish Brown cattle breed (organism)
=133549001	Tux-Zillertal cattle breed (organism)
=133550001	Tyrol Gray cattle breed (organism)
=133555006	Ukrainian Whiteheaded cattle breed (organism)
=133556007	Ural Black Pied cattle breed (organism)
=133557003	Valdres cattle breed (organism)
=133558008	Vaynol cattle breed (organism)
=133559000	Verinesa cattle breed (organism)
=133560005	Vianesa cattle breed (organism)
=133561009	Villard-de-Lans cattle breed (organism)
=133562002	Vogelsberg cattle breed (organism)
=133563007	Pie Rouge des Plaines cattle breed (organism)
=133564001	Vorderwald cattle breed (organism)
=133565000	West African Dwarf Shorthorn cattle breed (organism)
=133566004	West Finnish cattle breed (organism)
=133567008	West Macedonian cattle breed (organism)
=133568003	Whitebred Shorthorn cattle breed (organism)
=133569006	White Galloway cattle breed (organism)
=133570007	White Welsh cattle breed (organism)
=133571006	Witrik cattle breed (organism)
=133572004	Yacumento cattle breed (organism)
=133576001	Schwyz cattle breed (organism)
=133586000	Red Friesian cattle breed (organism)
=133587009	Senegus cattle breed (organism)
=133588004	Southern Crioulo cattle breed (organism)
=133589007	Vosges cattle breed (organism)
=133673003	Pantaneiro cattle breed (organism)
=131549005	Yunnan Zebu cattle breed (organism)
=131550005	Zambia Angoni cattle breed (organism)
=133286004	Yanbian cattle breed (organism)
=133287008	Zaobei cattle breed (organism)
=133288003	Zavot cattle breed (organism)
=133289006	Znamensk cattle breed (organism)
=133573009	Yaroslavl cattle breed (organism)
=133574003	Yurino cattle breed (organism)
=22330003	Commercial white egg layer type chicken (organism)
=132004000	Braekel chicken breed (organism)
=132005004	Cochin, Standard chicken breed (organism)
=132007007	Gotland chicken breed (organism)
=132008002	Groninger Meeuwen chicken breed (organism)
=132691001	Chocolate turkey breed (organism)
=132692008	Lilac turkey breed (organism)
=132693003	Silver Auburn turkey breed (organism)
=132695005	Wild cross turkey (organism)
=132696006	Matrouh chicken breed (organism)
=132713009	Gray chicken breed (organism)
=132714003	Hamburgs chicken breed (organism)
=132715002	Gimmizah chicken breed (organism)
=132726008	Silver Montazah chicken breed (organism)
=132727004	Swiss Hen chicken breed (organism)
=132728009	Styrian chicken breed (organism)
=132729001	Old English Game chicken breed (organism)
=132730006	Appenzell Bearded Hen chicken breed (organism)
=132752002	Sulmtaler chicken breed (organism)
=132753007	Svart Höna chicken breed (organism)
=132754001	Vorwerks chicken breed (organism)
=132755000	Westfalische Totleger chicken breed (organism)
=132756004	Yamato Gunkei chicken breed (organism)
=132816005	Frieslands chicken breed (organism)
=132817001	Ameraucana chicken breed (organism)
=132818006	Åsbos chicken breed (organism)
=132819003	Augsburger chicken breed (organism)
=132820009	Bielefelder chicken breed (organism)
=132821008	Norfolk Gray chicken breed (organism)
=132822001	Hedemora chicken breed (organism)
=132823006	Hungarian Yellow chicken breed (organism)
=132824000	Iowa blue chicken breed (organism)
=132825004	Red jungle fowl type chicken (organism)
=132827007	Kraienkoppe chicken breed (organism)
=132828002	Lincolnshire Buff chicken breed (organism)
=132829005	Tomaru chicken breed (organism)
=132830000	Onagadori chicken breed (organism)
=132831001	Manx Rumpies chicken breed (organism)
=132832008	Maline chicken breed (organism)
=132833003	Nankin chicken breed (organism)
=132834009	Øland chicken breed (organism)
=132836006	Orust chicken breed (organism)
=132837002	Penedesenca chicken breed (organism)
=132838007	Rhode Island White chicken breed (organism)
=132840002	Sablepoot chicken breed (organism)
=132841003	Saipan Jungle Fowl chicken breed (organism)
=132842005	Scots Dumpy chicken breed (organism)
=132847004	Green chicken breed (organism)
=132848009	Gallus Inauris chicken breed (organism)
=132862002	Shamo chicken breed (organism)
=359839008	Domestic fowl (organism)
=406723001	Mixed breed chicken (organism)
=47290002	Gallus gallus (organism)
=20657003	Meleagris gallopavo (organism)
=2034000	White turkey (organism)
=2253004	Marans chicken (organism)
=2333000	Japanese chicken (organism)
=3872000	Beltsville white turkey (organism)
=5114005	Fayoumi chicken (organism)
=5350006	Rhode Island red chicken (organism)
=7598004	Wyandotte chicken (organism)
=7700003	Nebraskan spotted turkey (organism)
=7767003	Lamona chicken (organism)
=10643004	Arucana chicken (organism)
=11830008	Delaware chicken (organism)
=12419001	Redcap chicken (organism)
=12874007	Crevecoeur chicken (organism)
=13156006	Spanish chicken (organism)
=18299006	Orpington chicken (organism)
=23992007	Black-winged bronze turkey (organism)
=24886005	Penna palm turkey (organism)
=25854005	Small white turkey (organism)
=28138009	Slate turkey (organism)
=29546006	Faverolle chicken (organism)
=29615001	La Fleche chicken (organism)
=30432005	Broad breasted bronze turkey (organism)
=32509001	Black turkey (organism)
=32540008	Commercial meat type chicken (organism)
=33224000	Phoenix chicken (organism)
=33607002	Buttercup chicken (organism)
=35839008	Leghorn chicken (organism)
=37812004	Broad breasted white turkey (organism)
=39571003	Buckeye chicken (organism)
=41290008	Plymouth Rock chicken (organism)
=41437006	Jungle fowl chicken (organism)
=42602001	Minorca chicken (organism)
=42840001	Jersey giant chicken (organism)
=43223009	Yokohama chicken (organism)
=43869002	Rouen duck breed (organism)
=46830002	Midget white turkey (organism)
=47314009	Dark brown turkey (organism)
=47745005	Java chicken (organism)
=48255007	Silkie chicken (organism)
=49407004	Lankenvelder chicken (organism)
=50710008	Blue slate turkey (organism)
=52882006	Dominique chicken (organism)
=54218009	New Hampshire chicken (organism)
=54251000	Australorp chicken (organism)
=54604007	Gray turkey (organism)
=55074002	Jersey buff turkey (organism)
=56764001	Holland chicken (organism)
=57364006	Brahma chicken (organism)
=57950004	Spitzhauben chicken (organism)
=87530001	Welsummer chicken (organism)
=87833007	Sumatra chicken (organism)
=132003006	Brabanter chicken breed (organism)
=132826003	Ko Shamo chicken breed (organism)
=132850001	Golden Montazah chicken breed (organism)
=409910000	Bantam (organism)
=30221007	Belgian bearded chicken (organism)
=60786005	Lilac buff turkey (organism)
=61204004	Dorking chicken (organism)
=61839006	Cornish chicken (organism)
=61843005	Polish chicken (organism)
=62124009	Royal palm turkey (organism)
=63257005	Chantecler chicken (organism)
=65136005	Light brown turkey (organism)
=65873005	Barnevelder chicken (organism)
=67021006	Sebright chicken (organism)
=67209003	Turken chicken (organism)
=68412000	Sultan chicken (organism)
=69575001	Ancona chicken (organism)
=70210006	Orloff chicken (organism)
=70308007	Langshan chicken (organism)
=70326005	Cubalaya chicken (organism)
=70429002	Game chicken (organism)
=71238008	Commercial brown egg layer type chicken (organism)
=73012007	Penna white turkey (organism)
=76268003	Campine chicken (organism)
=77839002	Thuringer chicken (organism)
=78154009	Malay chicken (organism)
=78375007	Andalusian chicken (organism)
=80204002	Hungarian chicken (organism)
=80610007	Narragansett turkey (organism)
=80886008	Rosecomb chicken (organism)
=80993008	Sussex chicken (organism)
=82249009	California chicken (organism)
=82848009	Houdan chicken (organism)
=91401000	Black Spanish turkey (organism)
=91427000	Frizzle chicken (organism)
=112495005	Rumpless chicken (organism)
=131857000	Bronze turkey breed (organism)
=131858005	Auburn turkey breed (organism)
=131859002	Bourbon Red turkey breed (organism)
=131860007	Buff turkey breed (organism)
=131995009	Baheij chicken breed (organism)
=131996005	Aseel chicken breed (organism)
=131997001	Bandara chicken breed (organism)
=131998006	Catalana chicken breed (organism)
=131999003	Australian Gamefowl chicken breed (organism)
=132000009	Ayam Cemani chicken breed (organism)
=132001008	Swedish Spotted Hen chicken breed (organism)
=132002001	Belgian Booted Bantam chicken breed (organism)
=132006003	Old English Bantam Game chicken breed (organism)
=132725007	Dutch Bantam chicken breed (organism)
=132835005	Ölansk Bantam chicken breed (organism)
=132839004	Rosecomb Bantam chicken breed (organism)
=409909005	Antwerp bearded bantam (organism)
=132247006	Mukota pig breed (organism)
=132248001	Minzhu pig breed (organism)
=132249009	Neijiang pig breed (organism)
=132250009	Mulefoot pig breed (organism)
=132251008	Normand pig breed (organism)
=132252001	Angeln Saddleback pig breed (organism)
=132253006	Greek Local pig breed (organism)
=132254000	Icelandic pig breed (organism)
=132255004	Casertana pig breed (organism)
=132256003	Madonie-Sicilian pig breed (organism)
=132257007	Sardinian pig breed (organism)
=132258002	Sicilian pig breed (organism)
=132259005	Zlotniki Spotted pig breed (organism)
=132260000	Zlotniki White pig breed (organism)
=132262008	Sumadija pig breed (organism)
=132263003	Froxfield Pygmy pig breed (organism)
=132264009	Danish Large White pig breed (organism)
=132265005	Danish Duroc pig breed (organism)
=132266006	Danish Hampshire pig breed (organism)
=132267002	Piggham pig breed (organism)
=132268007	New York Red pig breed (organism)
=132269004	Finnish Yorkshire pig breed (organism)
=132270003	Dutch Yorkshire pig breed (organism)
=132271004	Pulawy pig breed (organism)
=132272006	Pomeranian pig breed (organism)
=132273001	Polish Landrace pig breed (organism)
=132274007	Estonian Bacon pig breed (organism)
=132275008	Latvian White pig breed (organism)
=132276009	Lithuanian White pig breed (organism)
=78678003	Sus scrofa (organism)
=132180009	Cosentina pig breed (organism)
=132181008	Cuino pig breed (organism)
=132182001	Friuli Black pig breed (organism)
=132183006	Fumati pig breed (organism)
=132184000	Galician pig breed (organism)
=132185004	German Berkshire pig breed (organism)
=132186003	Ghori pig breed (organism)
=132187007	Jianli pig breed (organism)
=132188002	Lucanian pig breed (organism)
=132189005	Maremmana pig breed (organism)
=132190001	Miami pig breed (organism)
=132191002	Montmorillon pig breed (organism)
=132192009	Old Swedish Spotted pig breed (organism)
=132193004	Oliventina pig breed (organism)
=132194005	Parmense pig breed (organism)
=132195006	Romagnola pig breed (organism)
=132196007	Siberian pig breed (organism)
=132197003	Small White pig breed (organism)
=132198008	Baltaret pig breed (organism)
=132199000	Tunchang pig breed (organism)
=132200002	Sterling pig breed (organism)
=132201003	Vich pig breed (organism)
=132202005	Vietnamese pig breed (organism)
=132203000	Vitoria pig breed (organism)
=132204006	Wai Chow pig breed (organism)
=132205007	Yorkshire Blue and White pig breed (organism)
=132206008	Dalland 020 pig breed (organism)
=132207004	Wiltshire pig breed (organism)
=132208009	Hamroc pig breed (organism)
=132209001	DRU (TM) Terminals pig breed (organism)
=132210006	Camborough 22 pig breed (organism)
=132211005	Camborough 15 pig breed (organism)
=132212003	PR 1050 pig breed (organism)
=132213008	PR 1075 pig breed (organism)
=132214002	Chryak PIC pig breed (organism)
=132215001	Canadian Royal Blue pig breed (organism)
=132216000	Line 500 Duroc pig breed (organism)
=132217009	Bodmin 950 pig breed (organism)
=132218004	Canadian Duroc pig breed (organism)
=132219007	Canadian Hampshire pig breed (organism)
=132220001	Ba Xuyen pig breed (organism)
=132221002	Arapawa Island pig breed (organism)
=132222009	Wuzhishan pig breed (organism)
=132223004	Philippine Native pig breed (organism)
=132224005	Sinclair Miniature pig breed (organism)
=132225006	Saddleback pig breed (organism)
=132226007	Yucatan Miniature pig breed (organism)
=132227003	Bantu pig breed (organism)
=132228008	Tibetan pig breed (organism)
=132229000	Turopolje pig breed (organism)
=132230005	Vietnamese Pot-Bellied Pig pig breed (organism)
=132231009	American Landrace pig breed (organism)
=132232002	Swallow Belied Mangalitza pig breed (organism)
=132233007	Fengjing pig breed (organism)
=132234001	Finnish Landrace pig breed (organism)
=132235000	Guinea Hog pig breed (organism)
=132236004	Hezuo pig breed (organism)
=132237008	Ossabaw Island pig breed (organism)
=132238003	Kele pig breed (organism)
=132239006	Krskopolje pig breed (organism)
=132240008	Kunekune pig breed (organism)
=132241007	Large Black-White pig breed (organism)
=132242000	Lithuanian Native pig breed (organism)
=132243005	Meishan pig breed (organism)
=132244004	Jinhua pig breed (organism)
=132245003	Ningxiang pig breed (organism)
=132246002	Mora Romagnola pig breed (organism)
=132261001	Siska pig breed (organism)
=132277000	BKB-1 pig breed (organism)
=132278005	Belorus Black Pied pig breed (organism)
=132279002	Mirgorod pig breed (organism)
=132280004	Liang Guang Small Spotted, Luchuan pig breed (organism)
=132281000	Fujian Small pig breed (organism)
=132282007	North Fujian Black-and-White pig breed (organism)
=132283002	Fuan Spotted pig breed (organism)
=132284008	Putian pig breed (organism)
=132285009	Fuzhou Black pig breed (organism)
=132286005	Minbei Spotted pig breed (organism)
=132287001	Lantang pig breed (organism)
=132288006	Liang Guang Small Spotted, Guangdong Small Ear pig breed (organism)
=132289003	Longlin pig breed (organism)
=132290007	Yuedong Black pig breed (organism)
=132291006	Xiang pig breed (organism)
=132292004	Cantonese pig breed (organism)
=132293009	Jinhua, Dongyang pig breed (organism)
=132294003	Jinhua, Yongkang pig breed (organism)
=132295002	Daweizi pig breed (organism)
=132296001	Huazhong Two-End Black pig breed (organism)
=132297005	Huazhong Two-End Black, Jianli pig breed (organism)
=132298000	Huazhong Two-End Black, Tongcheng pig breed (organism)
=132299008	Huazhong Two-End Black, Satzeling pig breed (organism)
=132300000	Ganzhongnan Spotted pig breed (organism)
=132301001	Hang pig breed (organism)
=132302008	Leping pig breed (organism)
=132303003	Longyou Black pig breed (organism)
=132304009	Wuyi Black pig breed (organism)
=132305005	Lee-Sung pig breed (organism)
=132306006	Lan-Yu pig breed (organism)
=132307002	Vietnamese Yorkshire pig breed (organism)
=132308007	Yujiang pig breed (organism)
=132309004	Wanzhe Spotted pig breed (organism)
=132310009	Wanzhe Spotted, Chunan Spotted pig breed (organism)
=132311008	Wanzhe Spotted, Wannan Spotted pig breed (organism)
=132312001	Shengxian Spotted pig breed (organism)
=133167003	Chin pig breed (organism)
=133168008	Siamese pig breed (organism)
=133169000	Hailum pig breed (organism)
=133170004	Kwai pig breed (organism)
=133171000	Raad pig breed (organism)
=133172007	Akha pig breed (organism)
=133173002	South China pig breed (organism)
=133174008	South China Black pig breed (organism)
=133175009	Balinese pig breed (organism)
=133176005	Diani pig breed (organism)
=133177001	Kaman pig breed (organism)
=133178006	Ashanti Dwarf pig breed (organism)
=133179003	Koronadal pig breed (organism)
=133180000	Ohmini pig breed (organism)
=133181001	Clawn pig breed (organism)
=133182008	Sus scrofa domestic pig X Japanese wild boar intragenus hybrid (organism)
=133183003	Kangaroo Island pig breed (organism)
=133184009	Captain Cooker pig breed (organism)
=133185005	West African pig breed (organism)
=133186006	Nigerian pig breed (organism)
=133187002	Bakosi pig breed (organism)
=133188007	Windsnyer pig breed (organism)
=133189004	Kolbroek pig breed (organism)
=133190008	South African Landrace pig breed (organism)
=133191007	Bulgarian White pig breed (organism)
=133192000	Bulgarian Landrace pig breed (organism)
=133193005	Danube White pig breed (organism)
=133194004	Dermantsi Pied pig breed (organism)
=133195003	Romanian Native, Stocli pig breed (organism)
=133196002	Romanian Native, Baltaret pig breed (organism)
=133197006	Banat White pig breed (organism)
=133198001	Bazna pig breed (organism)
=133199009	Dobrogea Black pig breed (organism)
=133200007	Strei pig breed (organism)
=133218005	Slovhyb-1 pig breed (organism)
=133219002	Nitra Hybrid pig breed (organism)
=133220008	Synthetic SL98 pig breed (organism)
=133221007	SL96 pig breed (organism)
=132021009	High Conformation White pig breed (organism)
=132022002	Line 32 pig breed (organism)
=132023007	Line 21 pig breed (organism)
=132024001	Meatline pig breed (organism)
=132025000	Hampline pig breed (organism)
=132026004	Euroline pig breed (organism)
=132027008	Norline pig breed (organism)
=132028003	Premier pig breed (organism)
=132029006	Tribred pig breed (organism)
=132030001	American Essex pig breed (organism)
=132031002	Sino-Gascony pig breed (organism)
=132032009	Guadeloupe Créole pig breed (organism)
=132033004	Managra pig breed (organism)
=132034005	Canadian Landrace pig breed (organism)
=132035006	Canadian Yorkshire pig breed (organism)
=132037003	Pineywoods pig breed (organism)
=132038008	Catalina Island pig breed (organism)
=132039000	Ras-n-Lansa pig breed (organism)
=132040003	Pitman-Moore Miniature pig breed (organism)
=132041004	Vita Vet Lab Minipig pig breed (organism)
=132043001	Black Hampshire pig breed (organism)
=132044007	Red Hamprace pig breed (organism)
=132045008	American Yorkshire pig breed (organism)
=132046009	American Berkshire pig breed (organism)
=132047000	Camborough Blue pig breed (organism)
=132048005	Camborough 12 pig breed (organism)
=132059001	Canastrão, Junqueira pig breed (organism)
=132060006	Canastrão, Capitão Chico pig breed (organism)
=132061005	Canastrão, Zabumba pig breed (organism)
=132062003	Canastrão, Cabano pig breed (organism)
=132063008	Canastrão, Vermelho pig breed (organism)
=132064002	Piau, Caruncho Piau pig breed (organism)
=132065001	Canastrinho pig breed (organism)
=132066000	Honduras Switch-Tail pig breed (organism)
=132067009	Mastergilt pig breed (organism)
=132068004	Sovereign pig breed (organism)
=132069007	Poltava pig breed (organism)
=132070008	Lipetsk pig breed (organism)
=132071007	Soviet Meat pig breed (organism)
=132179006	Chianina pig breed (organism)
=132313006	Qingping pig breed (organism)
=132314000	Xiangxi Black pig breed (organism)
=132315004	Bamaxiang pig breed (organism)
=132316003	Taihu pig breed (organism)
=132317007	Erhulian pig breed (organism)
=132318002	Jiaxing Black pig breed (organism)
=132319005	Mi pig breed (organism)
=132320004	Shahutou pig breed (organism)
=132321000	Jiaoxi pig breed (organism)
=132322007	Shanghai White pig breed (organism)
=132323002	Hubei White pig breed (organism)
=132324008	Xinjin pig breed (organism)
=132325009	Xinjin, Jilin Black pig breed (organism)
=132326005	Xinjin, Ning-an pig breed (organism)
=132327001	Í pig breed (organism)
=132328006	DBI pig breed (organism)
=132329003	Xinjin, Xinjin pig breed (organism)
=132330008	Meixin pig breed (organism)
=132331007	North East China Spotted pig breed (organism)
=132332000	Fannong Spotted pig breed (organism)
=132333005	Laoshan pig breed (organism)
=132334004	Nanjing Black pig breed (organism)
=132335003	Shanxi Black pig breed (organism)
=132336002	Ganzhou White pig breed (organism)
=132337006	Guangxi White pig breed (organism)
=132338001	Hanzhong White pig breed (organism)
=132339009	Lutai White pig breed (organism)
=132340006	Yili White pig breed (organism)
=132341005	Xinjiang White pig breed (organism)
=132342003	BSI pig breed (organism)
=132343008	Mong Cai pig breed (organism)
=132344002	Lang Hong pig breed (organism)
=132345001	Muong Khuong pig breed (organism)
=132346000	Meo pig breed (organism)
=132347009	Tong Con pig breed (organism)
=132348004	Ha Bac pig breed (organism)
=132349007	Thai Binh pig breed (organism)
=132350007	Co pig breed (organism)
=132351006	Swiss Improved Landrace pig breed (organism)
=132352004	German Landrace B pig breed (organism)
=132353009	Edelschwein pig breed (organism)
=132354003	Swabian-Hall pig breed (organism)
=132355002	Bentheim Black Pied pig breed (organism)
=132356001	Baldinger Spotted pig breed (organism)
=132357005	German Red Pied pig breed (organism)
=132358000	German Cornwall pig breed (organism)
=132359008	Göttingen Miniature pig breed (organism)
=132360003	Munich Miniature pig breed (organism)
=132361004	Leicoma pig breed (organism)
=132362006	Schwerfurt Meat pig breed (organism)
=132363001	Hungarian White pig breed (organism)
=132364007	Hungahyb pig breed (organism)
=132365008	Bulgarian Native pig breed (organism)
=132366009	East Balkan pig breed (organism)
=132367000	Kula pig breed (organism)
=132368005	Nghia Binh pig breed (organism)
=132768008	Kakhetian pig breed (organism)
=132769000	West French White pig breed (organism)
=132843000	Muban pig breed (organism)
=132844006	Iban pig breed (organism)
=133161002	Tuy Hoa Hairless pig breed (organism)
=133162009	Hainan pig breed (organism)
=133163004	Sino-Vietnamese pig breed (organism)
=133164005	Bo Xu pig breed (organism)
=133165006	Thuoc Nhieu pig breed (organism)
=133166007	Burmese pig breed (organism)
=133201006	Romanian Large White pig breed (organism)
=133202004	Romanian Meat Pig pig breed (organism)
=133203009	Gurktal pig breed (organism)
=133204003	Black Slavonian pig breed (organism)
=133205002	Resava pig breed (organism)
=133206001	Morava pig breed (organism)
=133207005	Dzumalia pig breed (organism)
=133208000	Macedonian pig breed (organism)
=133209008	Albanian Native pig breed (organism)
=133210003	Shkodra pig breed (organism)
=133211004	Slovenian White pig breed (organism)
=133212006	Subotica White pig breed (organism)
=133213001	Prestice pig breed (organism)
=133214007	Slovakian Black Pied pig breed (organism)
=133215008	Czech Improved White pig breed (organism)
=133216009	Moravian Large Yorkshire pig breed (organism)
=133217000	Slovakian White pig breed (organism)
=133222000	Czech Meat pig breed (organism)
=133223005	Czech Miniature pig breed (organism)
=133224004	Small Polish Prick-Eared pig breed (organism)
=133225003	Polesian pig breed (organism)
=133226002	Nadbuzanska pig breed (organism)
=133227006	Sarny pig breed (organism)
=133228001	Krolevets pig breed (organism)
=133229009	Polish Marsh pig breed (organism)
=133230004	Large Polish Long-Eared pig breed (organism)
=406663005	Ukrainian steppe white pig (organism)
=417012009	Mixed breed pig (organism)
=3260001	Duroc pig (organism)
=5227002	Oxford sandy block pig (organism)
=9135003	OIC pig (organism)
=15443006	Yuca pig (organism)
=15961007	British saddleback pig (organism)
=19770007	Hereford pig (organism)
=20044005	Pietrain pig (organism)
=20280002	Hampshire pig (organism)
=21021000	Large black pig (organism)
=22506004	British lop pig (organism)
=29881002	Connor prairie pig (organism)
=30448006	Lacombe pig (organism)
=30634003	Tamworth pig (organism)
=36187006	Spotted pig (organism)
=49240006	Palouse pig (organism)
=54232006	Welsh pig (organism)
=69461005	Chester white pig (organism)
=73648005	Wessex saddleback pig (organism)
=74568001	Red wattle pig (organism)
=77236002	Large white pig (organism)
=79814001	Poland China pig (organism)
=80084005	Lucie pig (organism)
=80979001	San Pierre pig (organism)
=82909008	Middle white pig (organism)
=85315007	Yorkshire pig (organism)
=86694007	Hormel miniature pig (organism)
=90885005	Gloucester old spot pig (organism)
=132009005	Haiti Créole pig breed (organism)
=132010000	Manor Hybrid pig breed (organism)
=132011001	Hamline pig breed (organism)
=132012008	Manor Ranger pig breed (organism)
=132013003	Manor Meishan pig breed (organism)
=132014009	Cotswold Gold pig breed (organism)
=132015005	Cotswold Platinum pig breed (organism)
=132016006	Cotswold 16 pig breed (organism)
=132017002	Cotswold 29 pig breed (organism)
=132018007	Cotswold 90 pig breed (organism)
=132019004	Hampen pig breed (organism)
=132020005	SPM pig breed (organism)
=132042006	Hanford Miniature pig breed (organism)
=132049002	Westrain pig breed (organism)
=132050002	Dalland 030 pig breed (organism)
=132051003	Razor-Back pig breed (organism)
=132052005	Macau pig breed (organism)
=132053000	Moura pig breed (organism)
=132054006	Canastra pig breed (organism)
=132055007	Pirapetinga pig breed (organism)
=132056008	Piau pig breed (organism)
=132057004	Nilo-Canastra pig breed (organism)
=132058009	Canastrão pig breed (organism)
=132072000	Central Russian pig breed (organism)
=132073005	Steppe Meat pig breed (organism)
=132125002	Gascony pig breed (organism)
=132126001	Limousin pig breed (organism)
=132127005	Harbin White pig breed (organism)
=132128000	Heilongjiang Spotted pig breed (organism)
=132129008	Liaoning Black pig breed (organism)
=132130003	Huang-Huai-Hai Black, Shenxian pig breed (organism)
=132131004	Huang-Huai-Hai Black pig breed (organism)
=132132006	Bamei pig breed (organism)
=132133001	Hanjiang Black pig breed (organism)
=132134007	Ding pig breed (organism)
=132135008	Huai pig breed (organism)
=132136009	New Huai pig breed (organism)
=132137000	Mashen pig breed (organism)
=132138005	Yimeng Black pig breed (organism)
=132139002	Hetao Lop-Ear pig breed (organism)
=132140000	Korean Native pig breed (organism)
=132141001	Korean Improved pig breed (organism)
=132142008	Penbuk pig breed (organism)
=132143003	Beijing Black pig breed (organism)
=132144009	Chenghua pig breed (organism)
=132145005	Taoyuan pig breed (organism)
=132146006	Taiwan Small Black pig breed (organism)
=132147002	Taiwan Small Red pig breed (organism)
=132148007	Guanling pig breed (organism)
=132149004	Huchuan Mountain pig breed (organism)
=132150004	Rongchang pig breed (organism)
=132151000	Wujin pig breed (organism)
=132152007	Dahe pig breed (organism)
=132153002	Yanan pig breed (organism)
=132154008	South Yunnan Short-Eared pig breed (organism)
=132155009	Hainan, Lingao pig breed (organism)
=132156005	Hainan, Tunchang pig breed (organism)
=132157001	Hainan, Wenchang pig breed (organism)
=132158006	Liang Guang Small Spotted pig breed (organism)
=132159003	German Pasture pig breed (organism)
=132160008	Piau, Sorocaba pig breed (organism)
=132161007	Nilo pig breed (organism)
=132162000	Bahia pig breed (organism)
=132163005	Perna-Curta pig breed (organism)
=132164004	Carunchinho pig breed (organism)
=132165003	Mandi pig breed (organism)
=132166002	Orehla de Colher pig breed (organism)
=132167006	Venezuelan Black pig breed (organism)
=132168001	Bolivian pig breed (organism)
=132170005	Mexican Wattled pig breed (organism)
=132171009	Dalland 080 pig breed (organism)
=132173007	Monarch pig breed (organism)
=132174001	Bisaro pig breed (organism)
=132175000	Black Hairless pig breed (organism)
=132176004	Black Mangalitsa pig breed (organism)
=74921000	Dekalb hybrid pig line (organism)
=80131009	Landrace pig (organism)
=89928000	FHC pig (organism)
=75709004	Pic pig (organism)
=74899005	Boar power pig (organism)
=112489009	Berkshire pig (organism)
=69602006	Kleen leen pig (organism)
=61083001	Minnesota pig (organism)
=6053007	Dekalb hybrid pig line 33 (organism)
=8516002	Dekalb hybrid pig line 51 (organism)
=8763002	German landrace pig (organism)
=8970009	French landrace pig (organism)
=10261003	Belgium landrace pig (organism)
=11161001	Dekalb hybrid pig line 77 (organism)
=12407009	Swedish landrace pig (organism)
=14063001	FHC elite pig 9 (organism)
=17717005	Pic Cambourgh pig (organism)
=18212001	Boar power pig 72 (organism)
=24111007	FHC elite pig 3 (organism)
=24319000	Boar power pig 414 (organism)
=25856007	Boar power pig 929 (organism)
=29223008	Boar power pig 565 (organism)
=29235007	Pic line pig 26 (organism)
=30720007	Boar power pig 84 (organism)
=32297006	Boar power pig 48 (organism)
=32683006	FHC elite pig 7 (organism)
=33212007	Boar power pig 616 (organism)
=33551003	Kentucky red berkshire pig (organism)
=34595003	Boar power pig 828 (organism)
=36111002	Kleen leen black pig (organism)
=36570001	Dekalb hybrid pig line 31 (organism)
=41561001	Dekalb hybrid pig line 30 (organism)
=42948007	Norwegian landrace pig (organism)
=43500007	Boar power pig 454 (organism)
=45635003	FHC elite pig 1 (organism)
=47795006	FHC elite pig 4 (organism)
=48470006	Boar power pig 656 (organism)
=49462008	FHC elite pig 6 (organism)
=53431006	Boar power pig 59 (organism)
=56084008	Boar power pig 292 (organism)
=57613003	Kleen leen white pig (organism)
=61973002	Dekalb hybrid pig line 61 (organism)
=67720004	FHC elite pig 5 (organism)
=68512002	Boar power pig 141 (organism)
=71923001	Italian landrace pig (organism)
=73005003	FHC elite pig 8 (organism)
=73944009	Minnesota pig #1 (organism)
=74970001	Boar power pig 161 (organism)
=76364003	Boar power pig 27 (organism)
=78994007	British landrace pig (organism)
=84081007	Boar power pig 747 (organism)
=84232003	Kleen leen red pig (organism)
=84315000	Boar power pig 474 (organism)
=84528008	Danish landrace pig (organism)
=86440008	Pic line pig 24 (organism)
=87061000	Boar power pig 282 (organism)
=132074004	Kharkov pig breed (organism)
=132075003	Dnepropetrovsk pig breed (organism)
=132076002	Russian Large White pig breed (organism)
=132077006	Forest Mountain pig breed (organism)
=132078001	Dnieper pig breed (organism)
=132079009	Iberian pig breed (organism)
=132080007	Iberian, Extremadura Red pig breed (organism)
=132081006	Iberian, Jabugo Spotted pig breed (organism)
=132082004	Iberian, Black Iberian pig breed (organism)
=132083009	Philippine Native, Ilocos pig breed (organism)
=132084003	Philippine Native, Jalajala pig breed (organism)
=132085002	Mangalizta pig breed (organism)
=132086001	Alentejana pig breed (organism)
=132087005	Belgian Landrace, BN pig breed (organism)
=132088000	French Large White pig breed (organism)
=132089008	Hyper Large White pig breed (organism)
=132090004	Tia Meslan pig breed (organism)
=132091000	Pen ar Lan 77 pig breed (organism)
=132092007	Penshire pig breed (organism)
=132093002	Laconie pig breed (organism)
=132094008	Murcian pig breed (organism)
=132095009	Cavallino pig breed (organism)
=132096005	Calabrian pig breed (organism)
=132097001	Apulian pig breed (organism)
=132098006	Siena Belted pig breed (organism)
=132099003	Calascibetta pig breed (organism)
=132100006	Güssing Forest Pig pig breed (organism)
=132101005	Swiss Edelschwein pig breed (organism)
=132102003	North Caucasus pig breed (organism)
=132103008	Don pig breed (organism)
=132104002	Rostov pig breed (organism)
=132105001	Russian Long-Eared White pig breed (organism)
=132106000	Russian Short-Eared White pig breed (organism)
=132107009	Prisheksninsk pig breed (organism)
=132108004	Breitov pig breed (organism)
=132109007	Livny pig breed (organism)
=132110002	Tsivilsk pig breed (organism)
=132111003	Urzhum pig breed (organism)
=132112005	Minisib pig breed (organism)
=132113000	Sakhalin White pig breed (organism)
=132114006	North Siberian pig breed (organism)
=132115007	Siberian Black Pied pig breed (organism)
=132116008	Kemerovo pig breed (organism)
=132117004	KM-1 pig breed (organism)
=132118009	Aksaî Black Pied pig breed (organism)
=132119001	Semirechensk pig breed (organism)
=132120007	Min pig breed (organism)
=132121006	Sanjiang White pig breed (organism)
=132122004	Basque Black Pied pig breed (organism)
=132123009	Corsican pig breed (organism)
=132124003	Créole pig breed (organism)
=132169009	Pelón pig breed (organism)
=132178003	Borghigiana pig breed (organism)
=58311005	Dutch landrace pig (organism)
=59667000	FHC elite pig 2 (organism)
=61036003	Boar power pig 545 (organism)
=112490000	Dekalb hybrid pig line 63 (organism)
=34618005	Bos taurus (organism)
=133259004	Red Angus cattle breed (organism)
=409905004	Black Angus cattle breed (organism)
=78541007	Milking Shorthorn cattle breed (organism)
=53031002	Dexter cattle breed (organism)
=62153005	Blonde d'Aquitaine (organism)
=65344003	Marchigiana cattle breed (organism)
=66314009	Longhorn cattle breed (organism)
=66911005	Galloway cattle breed (organism)
=67448000	German Fleck-Vieh cattle breed (organism)
=76497003	Gelbveih cattle breed (organism)
=81267004	Normandie cattle breed (organism)
=80835003	Shorthorn cattle breed (organism)
=400003	Pinzgauer cattle breed (organism)
=944009	Brown Welsh cattle breed (organism)
=3216001	Lincoln red cattle breed (organism)
=6112002	Meusse-Rhine-Ijssel cattle breed (organism)
=8989009	Ayrshire cattle breed (organism)
=13544004	Belted Galloway cattle breed (organism)
=21553004	Luing cattle breed (organism)
=21921002	Canadian cattle breed (organism)
=23629009	Hays converter cattle breed (organism)
=26105007	Holstein-Friesian cattle breed (organism)
=26525003	White Park cattle breed (organism)
=28483003	Simmental cattle breed (organism)
=28744004	Black Welsh cattle breed (organism)
=35229007	Chianina cattle breed (organism)
=44230005	Brown Swiss cattle breed (organism)
=45284002	Maine Anjou cattle breed (organism)
=48702000	Limousin cattle breed (organism)
=50959000	Tarentaise cattle breed (organism)
=51937006	Jersey cattle breed (organism)
=83173002	Scottish Highland cattle breed (organism)
=84839000	Guernsey cattle breed (organism)
=88807001	Red Poll cattle breed (organism)
=90612002	Salers cattle breed (organism)
=112485003	Gujarati cattle breed (organism)
=84923006	Aberdeen Angus cattle breed (organism)
=30384003	Brahma cattle breed (organism)
=32938007	Gir cattle breed (organism)
=132771000	Jem-Jem Zebu cattle breed (organism)
=133594007	Amritmahal cattle breed (organism)
=133595008	Bachaur cattle breed (organism)
=133596009	Barka cattle breed (organism)
=133597000	Bengali cattle breed (organism)
=133598005	Bhagnari cattle breed (organism)
=133599002	Boran cattle breed (organism)
=133600004	Channi cattle breed (organism)
=133601000	Cholistani cattle breed (organism)
=133602007	Dajal cattle breed (organism)
=133603002	Dangi cattle breed (organism)
=133604008	Deoni cattle breed (organism)
=133605009	Dhanni cattle breed (organism)
=133606005	Gaolao cattle breed (organism)
=133607001	Hallikar cattle breed (organism)
=133608006	Hariana cattle breed (organism)
=133609003	Indo-Brazilian cattle breed (organism)
=133610008	Kangayam cattle breed (organism)
=133611007	Kankrej cattle breed (organism)
=133612000	Kenkatha cattle breed (organism)
=133631006	Arsi cattle breed (organism)
=133632004	Atpadi Mahal cattle breed (organism)
=133633009	Azaouak cattle breed (organism)
=133634003	Azerbaijan Zebu cattle breed (organism)
=133635002	Baggara cattle breed (organism)
=133636001	Bambawa cattle breed (organism)
=133637005	Bami cattle breed (organism)
=133638000	Banyo cattle breed (organism)
=133639008	Bargur cattle breed (organism)
=133640005	Bari cattle breed (organism)
=133641009	Bimal cattle breed (organism)
=133642002	Borneo Zebu cattle breed (organism)
=133643007	Butana cattle breed (organism)
=133644001	Chittagong Red cattle breed (organism)
=133645000	Cutchi cattle breed (organism)
=133646004	Dairy Zebu of Uberaba cattle breed (organism)
=133647008	Dashtiari cattle breed (organism)
=133648003	Diali cattle breed (organism)
=133649006	Didinga cattle breed (organism)
=133650006	Dongola cattle breed (organism)
=133651005	Fellata cattle breed (organism)
=133653008	Abyssinian Highland Zebu cattle breed (organism)
=133654002	Abyssinian Shorthorned Zebu cattle breed (organism)
=133655001	Aceh cattle breed (organism)
=133656000	Achham cattle breed (organism)
=133657009	Garre cattle breed (organism)
=133658004	Gasara cattle breed (organism)
=133659007	Gobra cattle breed (organism)
=133660002	Goomsur cattle breed (organism)
=133661003	Gujamavu cattle breed (organism)
=133663000	Hissar cattle breed (organism)
=133664006	Ingessana cattle breed (organism)
=133665007	Jamaica Brahman cattle breed (organism)
=133666008	Jellicut cattle breed (organism)
=133667004	Adamawa cattle breed (organism)
=133668009	Aden Zebu cattle breed (organism)
=133669001	Afghan cattle breed (organism)
=133670000	Alambadi cattle breed (organism)
=133674009	Jenubi cattle breed (organism)
=133675005	Jiddu cattle breed (organism)
=133676006	Jijjiga Zebu cattle breed (organism)
=133677002	Kabota cattle breed (organism)
=133678007	Kachcha Siri cattle breed (organism)
=133679004	Kalakheri cattle breed (organism)
=133680001	Kamdhino cattle breed (organism)
=133681002	Kandahari cattle breed (organism)
=133682009	Kaningan cattle breed (organism)
=133686007	Iranian Zebu cattle breed (organism)
=133689000	Kappiliyan cattle breed (organism)
=133690009	Karamajong cattle breed (organism)
=133691008	Kenana cattle breed (organism)
=133699005	Guzerat cattle breed (organism)
=133701005	Deogir cattle breed (organism)
=76604009	Nellore cattle breed (organism)
=133613005	Kherigarh cattle breed (organism)
=133614004	Khillari cattle breed (organism)
=133615003	Krishna Valley cattle breed (organism)
=133616002	Lohani cattle breed (organism)
=133617006	Malvi cattle breed (organism)
=133618001	Mewati cattle breed (organism)
=133619009	Nagori cattle breed (organism)
=133620003	Nelore cattle breed (organism)
=133621004	Nimari cattle breed (organism)
=133622006	Ponwar cattle breed (organism)
=133623001	Rath cattle breed (organism)
=133624007	Rathi cattle breed (organism)
=133625008	Red Sindhi cattle breed (organism)
=133626009	Rojhan cattle breed (organism)
=133627000	Sahiwal cattle breed (organism)
=133628005	Siri zebu cattle breed (organism)
=133629002	Tharparkar cattle breed (organism)
=133630007	Zanzibar Zebu cattle breed (organism)
=133652003	Turkmen zebu cattle breed (organism)
=133662005	Leiqiong cattle breed (organism)
=133671001	Umblachery cattle breed (organism)
=133672008	Venezuelan Zebu cattle breed (organism)
=133683004	Wakwa cattle breed (organism)
=133684005	White Fulani cattle breed (organism)
=133685006	Yemeni Zebu cattle breed (organism)
=133687003	Khorsan cattle breed (organism)
=133688008	Polled Gir cattle breed (organism)
=133692001	Kenya Boran cattle breed (organism)
=133693006	Kenya Zebu cattle breed (organism)
=133694000	Khamala cattle breed (organism)
=133695004	Khurasani zebu cattle breed (organism)
=133696003	Kilara cattle breed (organism)
=133697007	Kinniya cattle breed (organism)
=133698002	Konari cattle breed (organism)
=133700006	Tadzhik zebu cattle breed (organism)
=133705001	Krishnagari cattle breed (organism)
=133706000	Kumauni cattle breed (organism)
=133707009	Ladakhi cattle breed (organism)
=133708004	Latuka cattle breed (organism)
=133709007	Lugware cattle breed (organism)
=133710002	Madagascar Zebu cattle breed (organism)
=133711003	Madaripur cattle breed (organism)
=133712005	Magal cattle breed (organism)
=133713000	Malawi Zebu cattle breed (organism)
=133714006	Malnad Gidda cattle breed (organism)
=133721006	Mampati cattle breed (organism)
=133722004	Manapari cattle breed (organism)
=133723009	Maure cattle breed (organism)
=133724003	Mazandarani cattle breed (organism)
=133725002	Merauke cattle breed (organism)
=133727005	Mhaswad cattle breed (organism)
=133728000	Miniature Zebu cattle breed (organism)
=133729008	Mongalla cattle breed (organism)
=133730003	Morang cattle breed (organism)
=133737000	Mozambique Angoni cattle breed (organism)
=133738005	Mpwapwa cattle breed (organism)
=133739002	Murle cattle breed (organism)
=133740000	Nakali cattle breed (organism)
=133741001	Nepalese Hill Zebu cattle breed (organism)
=133742008	N'Gaoundere cattle breed (organism)
=133743003	Nkedi cattle breed (organism)
=133744009	North Bangladesh Gray cattle breed (organism)
=133745005	North Somali Zebu cattle breed (organism)
=133746006	Polled Guzerat cattle breed (organism)
=133753002	Polled Nelore cattle breed (organism)
=133754008	Prewakwa cattle breed (organism)
=133755009	Pul-M'bor cattle breed (organism)
=133756005	Punganur cattle breed (organism)
=133757001	Ramgarhi cattle breed (organism)
=133758006	Red Bororo cattle breed (organism)
=133759003	Red Desert cattle breed (organism)
=133760008	Red Kandhari cattle breed (organism)
=133761007	Shakhansurri cattle breed (organism)
=133762000	Sheko cattle breed (organism)
=133769009	Shendi cattle breed (organism)
=133770005	Shuwa cattle breed (organism)
=133771009	Sinhala cattle breed (organism)
=133772002	Sistani cattle breed (organism)
=133773007	Small East African Zebu cattle breed (organism)
=133774001	Sokoto Gudali cattle breed (organism)
=133775000	Somali cattle breed (organism)
=133776004	Sonkheri cattle breed (organism)
=133777008	Son Valley cattle breed (organism)
=133778003	South China Zebu cattle breed (organism)
=133785004	South Malawi Zebu cattle breed (organism)
=133786003	Sudanese Fulani cattle breed (organism)
=133787007	Tabapua cattle breed (organism)
=133788002	Tamankaduwa cattle breed (organism)
=133789005	Tanzanian Zebu cattle breed (organism)
=133790001	Tarai cattle breed (organism)
=133791002	Thillari cattle breed (organism)
=133792009	Toposa cattle breed (organism)
=133793004	Toronke cattle breed (organism)
=133794005	Toupouri cattle breed (organism)
=440034003	Polled dorset sheep breed (organism)
=125102002	Anas platyrhynchos (organism)
=70881005	Anser anser anser (organism)
=125104001	Anser anser (organism)
=131828004	Magpie breed duck (organism)
=131846005	Toulouse goose breed (organism)
=425181009	Bison bison X Bos taurus hybrid (organism)
=83996001	Criollo cattle breed (organism)
=74517004	Montana pig (organism)
=60958006	Maryland pig (organism)
=24840008	CPF pig (organism)
=48394005	Beltsville pig (organism)
=85626006	Equus asinus (organism)
=445729005	Tarpan horse breed (organism)
=407402001	Warmblood horse breed (organism)
=441714000	Rhinelander horse breed (organism)
>http://hl7.org/fhir/ValueSet/animal-genderstatus	GenderStatus
+http://hl7.org/fhir/animal-genderstatus
>http://hl7.org/fhir/ValueSet/animal-species	AnimalSpecies
+http://snomed.info/sct
=125097000	goat
=125099002	sheep
=34618005	cow
=425134008	turkey
=47290002	chicken
=15778005	goose
=396620009	duck
=388445009	horse
=85626006	donkey
=132950000	mule
>http://hl7.org/fhir/ValueSet/appointment-cancellation-reason	AppointmentCancellationReason
+http://terminology.hl7.org/CodeSystem/appointment-cancellation-reason
>http://hl7.org/fhir/ValueSet/appointmentstatus	AppointmentStatus
+http://hl7.org/fhir/appointmentstatus
>http://hl7.org/fhir/ValueSet/approach-site-codes	SNOMEDCTAnatomicalStructureForAdministrationSiteCodes
+http://snomed.info/sct
?concept	is-a	91723000
>http://hl7.org/fhir/ValueSet/assert-direction-codes	AssertionDirectionType
+http://hl7.org/fhir/assert-direction-codes
>http://hl7.org/fhir/ValueSet/assert-operator-codes	AssertionOperatorType
+http://hl7.org/fhir/assert-operator-codes
>http://hl7.org/fhir/ValueSet/assert-response-code-types	AssertionResponseTypes
+http://hl7.org/fhir/assert-response-code-types
>http://hl7.org/fhir/ValueSet/asset-availability	ContractResourceAssetAvailiabilityCodes
+http://hl7.org/fhir/asset-availability
>http://hl7.org/fhir/ValueSet/audit-entity-type	AuditEventEntityType
+http://terminology.hl7.org/CodeSystem/audit-entity-type
+http://hl7.org/fhir/resource-types
>http://hl7.org/fhir/ValueSet/audit-event-action	AuditEventAction
+http://hl7.org/fhir/audit-event-action
>http://hl7.org/fhir/ValueSet/audit-event-outcome	AuditEventOutcome
+http://hl7.org/fhir/audit-event-outcome
>http://hl7.org/fhir/ValueSet/audit-event-sub-type	AuditEventSub-Type
+http://dicom.nema.org/resources/ontology/DCM
=110120	
=110121	
=110122	
=110123	
=110124	
=110125	
=110126	
=110127	
=110128	
=110129	
=110130	
=110131	
=110132	
=110133	
=110134	
=110135	
=110136	
=110137	
=110138	
=110139	
=110140	
=110141	
=110142	
+http://hl7.org/fhir/restful-interaction
>http://hl7.org/fhir/ValueSet/audit-event-type	AuditEventID
+http://dicom.nema.org/resources/ontology/DCM
=110100	
=110101	
=110102	
=110103	
=110104	
=110105	
=110106	
=110107	
=110108	
=110109	
=110110	
=110111	
=110112	
=110113	
=110114	
+http://terminology.hl7.org/CodeSystem/audit-event-type
+http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle
>http://hl7.org/fhir/ValueSet/audit-source-type	AuditEventSourceType
+http://terminology.hl7.org/CodeSystem/security-source-type
>http://hl7.org/fhir/ValueSet/basic-resource-type	BasicResourceTypes
+http://terminology.hl7.org/CodeSystem/basic-resource-type
>http://hl7.org/fhir/ValueSet/benefit-network	NetworkTypeCodes
+http://terminology.hl7.org/CodeSystem/benefit-network
>http://hl7.org/fhir/ValueSet/benefit-term	BenefitTermCodes
+http://terminology.hl7.org/CodeSystem/benefit-term
>http://hl7.org/fhir/ValueSet/benefit-type	BenefitTypeCodes
+http://terminology.hl7.org/CodeSystem/benefit-type
>http://hl7.org/fhir/ValueSet/benefit-unit	UnitTypeCodes
+http://terminology.hl7.org/CodeSystem/benefit-unit
>http://hl7.org/fhir/ValueSet/binding-strength	BindingStrength
+http://hl7.org/fhir/binding-strength
>http://hl7.org/fhir/ValueSet/body-site	SNOMEDCTBodyStructures
+http://snomed.info/sct
?concept	is-a	442083009
>http://hl7.org/fhir/ValueSet/bodysite-laterality	Laterality
+http://snomed.info/sct
=419161000	Unilateral left
=419465000	Unilateral right
=51440002	Bilateral
>http://hl7.org/fhir/ValueSet/bodystructure-code	SNOMEDCTMorphologicAbnormalities
+http://snomed.info/sct
?concept	is-a	49755003
>http://hl7.org/fhir/ValueSet/bodystructure-relative-location	BodystructureLocationQualifier
+http://snomed.info/sct
=419161000	Unilateral left
=419465000	Unilateral right
=51440002	Bilateral
=261183002	Upper
=261122009	Lower
=255561001	Medial
=49370004	Lateral
=264217000	Superior
=261089000	Inferior
=255551008	Posterior
=351726001	Below
=352730000	Above
>http://hl7.org/fhir/ValueSet/bundle-type	BundleType
+http://hl7.org/fhir/bundle-type
>http://hl7.org/fhir/ValueSet/c80-doc-typecodes	DocumentTypeValueSet
+http://loinc.org
=55107-7	Addendum Document
=74155-3	ADHD action plan
=51851-4	Administrative note
=67851-6	Admission evaluation note
=34744-3	Nurse Admission evaluation note
=34873-0	Surgery Admission evaluation note
=68552-9	Emergency medicine Emergency department Admission evaluation note
=67852-4	Hospital Admission evaluation note
=68471-2	Cardiology Hospital Admission evaluation note
=68483-7	Cardiology Medical student Hospital Admission evaluation note
=64058-1	Critical Care Medicine Hospital Admission evaluation note
=64070-6	Critical care medicine Medical student Hospital Admission evaluation note
=64053-2	General medicine Hospital Admission evaluation note
=64054-0	General medicine Medical student Hospital Admission evaluation note
=34862-3	General medicine Physician attending Hospital Admission evaluation note
=64062-3	Pulmonary Hospital Admission evaluation note
=64078-9	Pulmonary Medical student Hospital Admission evaluation note
=64066-4	Surgery Medical student Hospital Admission evaluation note
=64060-7	Thoracic surgery Hospital Admission evaluation note
=64074-8	Thoracic surgery Medical student Hospital Admission evaluation note
=51849-8	Admission history and physical note
=34763-3	General medicine Admission history and physical note
=47039-3	Hospital Admission history and physical note
=34094-3	Cardiology Hospital Admission history and physical note
=57830-2	Admission request Document
=48765-2	Allergies and adverse reactions Document
=74152-0	Anaphylaxis action plan
=61359-6	Patient Anesthesia consent
=57055-6	Antepartum summary note
=56446-8	Appointment summary Document
=51848-0	Assessment note
=68814-3	Pediatrics Assessment note
=64064-9	Pastoral care Hospital Assessment note
=51847-2	Assessment + Plan note
=69981-9	Asthma action plan
=74154-6	Autism action plan
=71230-7	Birth certificate Document
=72134-0	Cancer event report
=55108-5	Clinical presentation Document
=73568-8	Communication of critical results [Description] Document
=74144-7	Complex medical conditions action plan
=55109-3	Complications Document
=34095-0	Comprehensive history and physical note
=34096-8	Nursing facility Comprehensive history and physical note
=63485-7	Computer generated recommendation Document
=55110-1	Conclusions Document
=34098-4	Conference note
=34097-6	Nursing facility Conference note
=47040-1	Consultation 2nd opinion
=47041-9	Hospital Consultation 2nd opinion
=59284-0	Patient Consent
=11488-4	Consult note
=34099-2	Cardiology Consult note
=34756-7	Dentistry Consult note
=34758-3	Dermatology Consult note
=34760-9	Diabetology Consult note
=34879-7	Endocrinology Consult note
=34761-7	Gastroenterology Consult note
=34764-1	General medicine Consult note
=34776-5	Geriatric medicine Consult note
=34779-9	Hematology+Medical Oncology Consult note
=34781-5	Infectious disease Consult note
=72555-6	Interventional radiology Consult note
=34783-1	Kinesiotherapy Consult note
=34785-6	Mental health Consult note
=34795-5	Nephrology Consult note
=34798-9	Neurological surgery Consult note
=34797-1	Neurology Consult note
=34800-3	Nutrition and dietetics Consult note
=34777-3	Obstetrics and Gynecology Consult note
=34803-7	Occupational medicine Consult note
=34855-7	Occupational therapy Consult note
=34805-2	Oncology Consult note
=34807-8	Ophthalmology Consult note
=34810-2	Optometry Consult note
=34812-8	Oral and Maxillofacial Surgery Consult note
=34814-4	Orthopaedic surgery Consult note
=34816-9	Otolaryngology Consult note
=34820-1	Pharmacy Consult note
=34822-7	Physical medicine and rehabilitation Consult note
=34824-3	Physical therapy Consult note
=34826-8	Plastic surgery Consult note
=34828-4	Podiatry Consult note
=34788-0	Psychiatry Consult note
=34791-4	Psychology Consult note
=34103-2	Pulmonary Consult note
=34831-8	Radiation oncology Consult note
=73575-3	Radiology Consult note
=34833-4	Recreational therapy Consult note
=34837-5	Respiratory therapy Consult note
=34839-1	Rheumatology Consult note
=34841-7	Social work Consult note
=34845-8	Speech-language pathology+Audiology Consult note
=34847-4	Surgery Consult note
=34849-0	Thoracic surgery Consult note
=34851-6	Urology Consult note
=34853-2	Vascular surgery Consult note
=51846-4	Emergency department Consult note
=34104-0	Hospital Consult note
=68619-6	Adolescent medicine Hospital Consult note
=68633-7	Allergy and immunology Hospital Consult note
=68639-4	Audiology Hospital Consult note
=68486-0	Cardiology Medical student Hospital Consult note
=68648-5	Child and adolescent psychiatry Hospital Consult note
=68651-9	Clinical biochemical genetics Hospital Consult note
=68661-8	Clinical genetics Hospital Consult note
=64072-2	Critical care medicine Medical student Hospital Consult note
=68551-1	Dermatology Hospital Consult note
=68670-9	Developmental-behavioral pediatrics Hospital Consult note
=64056-5	General medicine Medical student Hospital Consult note
=68681-6	Multi-specialty program Hospital Consult note
=68685-7	Neonatal perinatal medicine Hospital Consult note
=68694-9	Neurological surgery Hospital Consult note
=68705-3	Neurology with special qualifications in child neurology Hospital Consult note
=68566-9	Obstetrics and Gynecology Hospital Consult note
=68570-1	Occupational therapy Hospital Consult note
=68575-0	Ophthalmology Hospital Consult note
=68716-0	Pain medicine Hospital Consult note
=68469-6	Pastoral care Hospital Consult note
=68727-7	Pediatric cardiology Hospital Consult note
=68892-9	Pediatric dermatology Hospital Consult note
=68897-8	Pediatric endocrinology Hospital Consult note
=68746-7	Pediatric gastroenterology Hospital Consult note
=68757-4	Pediatric hematology-oncology Hospital Consult note
=68765-7	Pediatric infectious diseases Hospital Consult note
=68869-7	Pediatric nephrology Hospital Consult note
=68874-7	Pediatric otolaryngology Hospital Consult note
=68787-1	Pediatric pulmonology Hospital Consult note
=68879-6	Pediatric rheumatology Hospital Consult note
=68802-8	Pediatric surgery Hospital Consult note
=68864-8	Pediatric transplant hepatology Hospital Consult note
=68812-7	Pediatric urology Hospital Consult note
=68821-8	Pediatrics Hospital Consult note
=68586-7	Pharmacy Hospital Consult note
=68590-9	Physical therapy Hospital Consult note
=68597-4	Plastic surgery Hospital Consult note
=68837-4	Primary care Hospital Consult note
=34102-4	Psychiatry Hospital Consult note
=64080-5	Pulmonary Medical student Hospital Consult note
=68846-5	Speech-language pathology Hospital Consult note
=64068-0	Surgery Medical student Hospital Consult note
=64076-3	Thoracic surgery Medical student Hospital Consult note
=68852-3	Transplant surgery Hospital Consult note
=34100-8	Intensive care unit Consult note
=51854-8	Long term care facility Consult note
=51845-6	Outpatient Consult note
=34749-2	Anesthesiology Outpatient Consult note
=34101-6	General medicine Outpatient Consult note
=47042-7	Counseling note
=34864-9	Mental health Counseling note
=34869-8	Pharmacy Counseling note
=34865-6	Psychiatry Counseling note
=34866-4	Psychology Counseling note
=34872-2	Social work Counseling note
=55111-9	Current imaging procedure descriptions Document
=74148-8	Cystic fibrosis action plan
=64297-5	Death certificate
=74208-0	Demographic information + History of occupation Document
=51899-3	Details Document
=74150-4	Diabetes type I action plan
=74151-2	Diabetes type II action plan
=47048-4	Diagnostic interventional study report Interventional radiology
=70004-7	Diagnostic study note
=68611-3	Adolescent medicine Diagnostic study note
=68625-3	Allergy and immunology Diagnostic study note
=68635-2	Audiology Diagnostic study note
=68641-0	Child and adolescent psychiatry Diagnostic study note
=68652-7	Clinical genetics Diagnostic study note
=68673-3	Multi-specialty program Diagnostic study note
=68687-3	Neurological surgery Diagnostic study note
=68556-0	Neurology Diagnostic study note
=68696-4	Neurology with special qualifications in child neurology Diagnostic study note
=68557-8	Obstetrics and Gynecology Diagnostic study note
=68577-6	Orthopaedic surgery Diagnostic study note
=68708-7	Pain medicine Diagnostic study note
=68718-6	Pediatric cardiology Diagnostic study note
=68748-3	Pediatric hematology-oncology Diagnostic study note
=68767-3	Pediatric nephrology Diagnostic study note
=68778-0	Pediatric pulmonology Diagnostic study note
=68794-7	Pediatric surgery Diagnostic study note
=68855-6	Pediatric transplant hepatology Diagnostic study note
=68804-4	Pediatric urology Diagnostic study note
=68604-8	Radiology Diagnostic study note
=68640-2	Audiology Hospital Diagnostic study note
=68706-1	Neurology with special qualifications in child neurology Hospital Diagnostic study note
=68788-9	Pediatric pulmonology Hospital Diagnostic study note
=68822-6	Pediatrics Hospital Diagnostic study note
=74213-0	Discharge instructions
=60280-5	Emergency department Discharge instructions
=8653-8	Hospital Discharge instructions
=18842-5	Discharge summary
=68612-1	Adolescent medicine Discharge summary
=68626-1	Allergy and immunology Discharge summary
=68642-8	Child and adolescent psychiatry Discharge summary
=68653-5	Clinical genetics Discharge summary
=68663-4	Developmental-behavioral pediatrics Discharge summary
=68674-1	Multi-specialty program Discharge summary
=68688-1	Neurological surgery Discharge summary
=68697-2	Neurology with special qualifications in child neurology Discharge summary
=34745-0	Nurse Discharge summary
=68558-6	Obstetrics and Gynecology Discharge summary
=68572-7	Ophthalmology Discharge summary
=68578-4	Orthopaedic surgery Discharge summary
=68709-5	Pain medicine Discharge summary
=68719-4	Pediatric cardiology Discharge summary
=68733-5	Pediatric endocrinology Discharge summary
=68738-4	Pediatric gastroenterology Discharge summary
=68749-1	Pediatric hematology-oncology Discharge summary
=68768-1	Pediatric nephrology Discharge summary
=68773-1	Pediatric otolaryngology Discharge summary
=68779-8	Pediatric pulmonology Discharge summary
=68795-4	Pediatric surgery Discharge summary
=68856-4	Pediatric transplant hepatology Discharge summary
=68805-1	Pediatric urology Discharge summary
=68815-0	Pediatrics Discharge summary
=68591-7	Plastic surgery Discharge summary
=68831-7	Primary care Discharge summary
=59259-2	Psychiatry Discharge summary
=68841-6	Speech-language pathology Discharge summary
=59258-4	Emergency department Discharge summary
=34105-7	Hospital Discharge summary
=68823-4	Pediatrics Hospital Discharge summary
=34106-5	Physician Hospital Discharge summary
=55112-7	Document summary
=34895-3	Education note
=34897-9	Diabetology Education note
=67854-0	Geriatric medicine Education note
=68477-9	Nurse Hospital Education note
=68605-5	Recreational therapy Hospital Education note
=67855-7	Outpatient Education note
=34902-7	Geriatric medicine Outpatient Education note
=34107-3	Patient's home Education note
=34856-5	Evaluation and management of anticoagulation note
=34859-9	Evaluation and management of hyperlipidemia
=34860-7	Evaluation and management of hypertension
=70005-4	Evaluation and management of smoking cessation
=64142-3	Hospital Evaluation and management of smoking cessation
=34857-3	Evaluation and management of substance abuse note
=72267-8	Evaluation of mental and physical incapacity certificate Document
=47420-5	Functional status assessment note
=47043-5	Group counseling note
=34787-2	Mental health Group counseling note
=34790-6	Psychiatry Group counseling note
=34793-0	Psychology Group counseling note
=34843-3	Social work Group counseling note
=34114-9	Hospital Group counseling note
=64290-0	Health insurance card
=64291-8	Health insurance-related form
=57024-2	Health Quality Measure document
=64289-2	Health record cover sheet
=51897-7	Healthcare Associated Infection report Document
=56444-3	Healthcare communication Document
=74146-2	Heart disease action plan
=34117-2	History and physical note
=68614-7	Adolescent medicine History and physical note
=68622-0	Advanced heart failure and transplant cardiology History and physical note
=68628-7	Allergy and immunology History and physical note
=68637-8	Audiology History and physical note
=68644-4	Child and adolescent psychiatry History and physical note
=68655-0	Clinical genetics History and physical note
=68665-9	Developmental-behavioral pediatrics History and physical note
=68676-6	Multi-specialty program History and physical note
=68683-2	Neonatal perinatal medicine History and physical note
=68690-7	Neurological surgery History and physical note
=68699-8	Neurology with special qualifications in child neurology History and physical note
=68560-2	Obstetrics and Gynecology History and physical note
=68573-5	Ophthalmology History and physical note
=68580-0	Orthopaedic surgery History and physical note
=68711-1	Pain medicine History and physical note
=68721-0	Pediatric cardiology History and physical note
=68731-9	Pediatric dermatology History and physical note
=68735-0	Pediatric endocrinology History and physical note
=68740-0	Pediatric gastroenterology History and physical note
=68751-7	Pediatric hematology-oncology History and physical note
=68760-8	Pediatric infectious diseases History and physical note
=68770-7	Pediatric nephrology History and physical note
=68775-6	Pediatric otolaryngology History and physical note
=68781-4	Pediatric pulmonology History and physical note
=68791-3	Pediatric rheumatology History and physical note
=68797-0	Pediatric surgery History and physical note
=68858-0	Pediatric transplant hepatology History and physical note
=68807-7	Pediatric urology History and physical note
=68817-6	Pediatrics History and physical note
=28626-0	Physician History and physical note
=68592-5	Plastic surgery History and physical note
=68833-3	Primary care History and physical note
=68599-0	Psychiatry History and physical note
=68843-2	Speech-language pathology History and physical note
=34774-0	Surgery History and physical note
=68849-9	Transplant surgery History and physical note
=11492-6	Provider-unspecifed, History and physical note
=34115-6	Medical student Hospital History and physical note
=68825-9	Pediatrics Hospital History and physical note
=67856-5	Nursing facility History and physical note
=34116-4	Physician Nursing facility History and physical note
=74264-3	HIV summary registry report Document
=74149-6	Inflammatory bowel disease action plan
=28636-9	Provider-unspecified Initial assessment
=28581-7	Chiropractic medicine Initial assessment note
=68553-7	Hematology+Medical Oncology Initial assessment note
=18740-1	Speech-language pathology Initial assessment note
=47044-3	Hospital Initial assessment note
=64065-6	Case manager Hospital Initial assessment note
=68470-4	Respiratory therapy Hospital Initial assessment note
=34119-8	Nursing facility Initial assessment note
=34120-6	Outpatient Initial assessment note
=34118-0	Patient's home Initial assessment note
=74209-8	Injury event summary Document
=74188-4	InterRAI Acute Care (AC) Hospital Document
=74194-2	InterRAI Community Health Assessment (CHA) Document
=74191-8	InterRAI Community Health Assessment - Assisted Living Supplement (CHA-AL) Document
=74190-0	InterRAI Community Health Assessment - Deafblind Supplement (CHA-Db) Document
=74193-4	InterRAI Community Health Assessment - Functional Supplement (CHA-FS) Document
=74192-6	InterRAI Community Health Assessment - Mental Health Supplement (CHA-MH) Document
=74197-5	InterRAI Contact Assessment (CA) Document
=74187-6	InterRAI Emergency Screener for Psychiatry (ESP) Document
=74196-7	InterRAI Home Care (HC) Document
=74195-9	InterRAI Long Term Care Facility (LTCF) Document
=74189-2	InterRAI Palliative Care (PC) Document
=34121-4	Interventional procedure note
=34896-1	Cardiology Interventional procedure note
=34899-5	Gastroenterology Interventional procedure note
=55113-5	Key images Document Radiology
=57056-4	Labor and delivery admission history and physical note
=57057-2	Labor and delivery summary note
=64299-1	Legal document
=51852-2	Letter
=68684-0	Neonatal perinatal medicine Letter
=68866-3	Pediatric nephrology Letter
=68593-3	Plastic surgery Letter
=68609-7	Hospital Letter
=68620-4	Adolescent medicine Hospital Letter
=68624-6	Advanced heart failure and transplant cardiology Hospital Letter
=68634-5	Allergy and immunology Hospital Letter
=68649-3	Child and adolescent psychiatry Hospital Letter
=68662-6	Clinical genetics Hospital Letter
=68671-7	Developmental-behavioral pediatrics Hospital Letter
=68555-2	Hematology+Medical Oncology Hospital Letter
=68682-4	Multi-specialty program Hospital Letter
=68686-5	Neonatal perinatal medicine Hospital Letter
=68695-6	Neurological surgery Hospital Letter
=68707-9	Neurology with special qualifications in child neurology Hospital Letter
=68567-7	Obstetrics and Gynecology Hospital Letter
=68571-9	Occupational therapy Hospital Letter
=68576-8	Ophthalmology Hospital Letter
=68585-9	Orthopaedic surgery Hospital Letter
=68717-8	Pain medicine Hospital Letter
=68728-5	Pediatric cardiology Hospital Letter
=68893-7	Pediatric dermatology Hospital Letter
=68898-6	Pediatric endocrinology Hospital Letter
=68747-5	Pediatric gastroenterology Hospital Letter
=68758-2	Pediatric hematology-oncology Hospital Letter
=68766-5	Pediatric infectious diseases Hospital Letter
=68870-5	Pediatric nephrology Hospital Letter
=68875-4	Pediatric otolaryngology Hospital Letter
=68789-7	Pediatric pulmonology Hospital Letter
=68880-4	Pediatric rheumatology Hospital Letter
=68803-6	Pediatric surgery Hospital Letter
=68865-5	Pediatric transplant hepatology Hospital Letter
=68813-5	Pediatric urology Hospital Letter
=68826-7	Pediatrics Hospital Letter
=68598-2	Plastic surgery Hospital Letter
=68838-2	Primary care Hospital Letter
=68847-3	Speech-language pathology Hospital Letter
=68853-1	Transplant surgery Hospital Letter
=57058-0	Maternal discharge summary note
=64285-0	Medical history screening form
=60590-7	Medication dispensed.brief Document
=60593-1	Medication dispensed.extended Document
=70006-2	Medication management note
=68587-5	Pharmacy Hospital Medication management note
=61357-0	Medication pharmaceutical advice.brief Document
=61356-2	Medication pharmaceutical advice.extended Document
=56445-0	Medication summary Document
=74145-4	Multiple sclerosis action plan
=74147-0	Muscular dystrophy action plan
=59268-3	Neonatal care report
=34109-9	Note
=68615-4	Adolescent medicine Note
=68621-2	Advanced heart failure and transplant cardiology Note
=68629-5	Allergy and immunology Note
=34750-0	Anesthesiology Note
=68636-0	Audiology Note
=34752-6	Cardiology Note
=68645-1	Child and adolescent psychiatry Note
=68650-1	Clinical biochemical genetics Note
=68656-8	Clinical genetics Note
=34754-2	Critical Care Medicine Note
=28618-7	Dentistry Note
=34759-1	Dermatology Note
=68666-7	Developmental-behavioral pediatrics Note
=34861-5	Diabetology Note
=34878-9	Emergency medicine Note
=34898-7	Endocrinology Note
=34762-5	Gastroenterology Note
=34765-8	General medicine Note
=34767-4	General medicine Medical student Note
=34768-2	General medicine Nurse Note
=34769-0	General medicine Physician attending Note
=34780-7	Hematology+Medical Oncology Note
=34782-3	Infectious disease Note
=34794-8	Interdisciplinary Note
=34784-9	Kinesiotherapy Note
=34786-4	Mental health Note
=68677-4	Multi-specialty program Note
=34796-3	Nephrology Note
=34799-7	Neurological surgery Note
=34905-0	Neurology Note
=68700-4	Neurology with special qualifications in child neurology Note
=34746-8	Nurse Note
=34801-1	Nutrition and dietetics Note
=34778-1	Obstetrics and Gynecology Note
=34802-9	Occupational medicine Note
=28578-3	Occupational therapy Note
=34806-0	Oncology Note
=34808-6	Ophthalmology Note
=34811-0	Optometry Note
=34813-6	Oral and Maxillofacial Surgery Note
=34815-1	Orthopaedic surgery Note
=34817-7	Otolaryngology Note
=34858-1	Pain medicine Note
=34906-8	Pastoral care Note
=51855-5	Patient Note
=68722-8	Pediatric cardiology Note
=68889-5	Pediatric dermatology Note
=68894-5	Pediatric endocrinology Note
=68741-8	Pediatric gastroenterology Note
=68752-5	Pediatric hematology-oncology Note
=68761-6	Pediatric infectious diseases Note
=68867-1	Pediatric nephrology Note
=68871-3	Pediatric otolaryngology Note
=68782-2	Pediatric pulmonology Note
=68854-9	Pediatric rehabilitation medicine Note
=68876-2	Pediatric rheumatology Note
=68881-2	Pediatric surgery Note
=68859-8	Pediatric transplant hepatology Note
=68882-0	Pediatric urology Note
=68818-4	Pediatrics Note
=34821-9	Pharmacy Note
=34823-5	Physical medicine and rehabilitation Note
=28579-1	Physical therapy Note
=34827-6	Plastic surgery Note
=34829-2	Podiatry Note
=68834-1	Primary care Note
=28628-6	Psychiatry Note
=34792-2	Psychology Note
=34830-0	Pulmonary Note
=34832-6	Radiation oncology Note
=34834-2	Recreational therapy Note
=68839-0	Research Note
=34838-3	Respiratory therapy Note
=34840-9	Rheumatology Note
=28653-4	Social work Note
=28571-8	Speech-language pathology Note
=34846-6	Speech-language pathology+Audiology Note
=34848-2	Surgery Note
=34773-2	Surgery Physician attending Note
=68848-1	Transplant surgery Note
=34852-4	Urology Note
=34111-5	Emergency department Note
=57053-1	Nurse Emergency department Note
=34112-3	Hospital Note
=64069-8	Critical care medicine Physician attending Hospital Note
=68827-5	Pediatrics Hospital Note
=64077-1	Pulmonary Physician attending Hospital Note
=64073-0	Thoracic surgery Physician attending Hospital Note
=34113-1	Nursing facility Note
=34108-1	Outpatient Note
=34753-4	Cardiology Outpatient Note
=34110-7	Diabetology Outpatient Note
=34766-6	General medicine Outpatient Note
=68601-4	Psychiatry Outpatient Note
=34850-8	Thoracic surgery Outpatient Note
=34854-0	Vascular surgery Outpatient Note
=68672-5	Geriatric medicine Skilled nursing facility Note
=34748-4	Telephone encounter Note
=34139-6	Nurse Telephone encounter Note
=34844-1	Social work Telephone encounter Note
=74166-0	Occupational summary note
=74156-1	Oncology treatment plan and summary Document
=64300-7	Organ donation consent
=60591-5	Patient summary Document
=60592-3	Patient summary.unexpected contact Document
=57834-4	Patient transportation request Document
=48768-6	Payment sources Document
=53576-5	Personal health monitoring report Document
=64296-7	Personal health monitoring report Automated
=72170-4	Photographic image Unspecified body region Document
=56447-6	Plan of care note
=64295-9	Nurse Plan of care note
=51900-9	Population Summary note
=67860-7	Postoperative evaluation and management note
=67861-5	Ophthalmology Postoperative evaluation and management note
=34875-5	Surgery Postoperative evaluation and management note
=34880-5	Surgery Nurse Postoperative evaluation and management note
=68610-5	Hospital Postoperative evaluation and management note
=68606-3	Surgery Hospital Postoperative evaluation and management note
=34867-2	Ophthalmology Outpatient Postoperative evaluation and management note
=64298-3	Power of attorney
=74207-2	Prehospital summary Document
=67862-3	Preoperative evaluation and management note
=68616-2	Adolescent medicine Preoperative evaluation and management note
=68623-8	Advanced heart failure and transplant cardiology Preoperative evaluation and management note
=34751-8	Anesthesiology Preoperative evaluation and management note
=68638-6	Audiology Preoperative evaluation and management note
=68657-6	Clinical genetics Preoperative evaluation and management note
=68550-3	Dermatology Preoperative evaluation and management note
=68678-2	Multi-specialty program Preoperative evaluation and management note
=68691-5	Neurological surgery Preoperative evaluation and management note
=68701-2	Neurology with special qualifications in child neurology Preoperative evaluation and management note
=34747-6	Nurse Preoperative evaluation and management note
=68562-8	Obstetrics and Gynecology Preoperative evaluation and management note
=34809-4	Ophthalmology Preoperative evaluation and management note
=68581-8	Orthopaedic surgery Preoperative evaluation and management note
=68713-7	Pain medicine Preoperative evaluation and management note
=68723-6	Pediatric cardiology Preoperative evaluation and management note
=68732-7	Pediatric dermatology Preoperative evaluation and management note
=68736-8	Pediatric endocrinology Preoperative evaluation and management note
=68742-6	Pediatric gastroenterology Preoperative evaluation and management note
=68753-3	Pediatric hematology-oncology Preoperative evaluation and management note
=68762-4	Pediatric infectious diseases Preoperative evaluation and management note
=68771-5	Pediatric nephrology Preoperative evaluation and management note
=68776-4	Pediatric otolaryngology Preoperative evaluation and management note
=68783-0	Pediatric pulmonology Preoperative evaluation and management note
=68792-1	Pediatric rheumatology Preoperative evaluation and management note
=68798-8	Pediatric surgery Preoperative evaluation and management note
=68860-6	Pediatric transplant hepatology Preoperative evaluation and management note
=68808-5	Pediatric urology Preoperative evaluation and management note
=68819-2	Pediatrics Preoperative evaluation and management note
=68594-1	Plastic surgery Preoperative evaluation and management note
=68835-8	Primary care Preoperative evaluation and management note
=68844-0	Speech-language pathology Preoperative evaluation and management note
=34876-3	Surgery Preoperative evaluation and management note
=34881-3	Surgery Nurse Preoperative evaluation and management note
=68850-7	Transplant surgery Preoperative evaluation and management note
=34123-0	Anesthesiology Hospital Preoperative evaluation and management note
=68828-3	Pediatrics Hospital Preoperative evaluation and management note
=57832-8	Prescription for diagnostic or specialist care Document
=64288-4	Prescription for eyewear
=57829-4	Prescription for medical equipment or product Document
=57833-6	Prescription for medication Document
=57831-0	Prescription for rehabilitation Document
=57828-6	Prescription list Document
=73709-8	Prescription request Pharmacy Document from Pharmacist
=55114-3	Prior imaging procedure descriptions Document
=57017-6	Privacy policy Organization Document
=57016-8	Privacy policy acknowledgment Document
=64293-4	Procedure consent
=68630-3	Allergy and immunology procedure note
=68658-4	Clinical genetics procedure note
=68667-5	Developmental-behavioral pediatrics procedure note
=68692-3	Neurological surgery procedure note
=68702-0	Neurology with special qualifications in child neurology procedure note
=68563-6	Obstetrics and Gynecology procedure note
=68714-5	Pain medicine procedure note
=68724-4	Pediatric cardiology procedure note
=68890-3	Pediatric dermatology procedure note
=68895-2	Pediatric endocrinology procedure note
=68743-4	Pediatric gastroenterology procedure note
=68754-1	Pediatric hematology-oncology procedure note
=68868-9	Pediatric nephrology procedure note
=68872-1	Pediatric otolaryngology procedure note
=68784-8	Pediatric pulmonology procedure note
=68877-0	Pediatric rheumatology procedure note
=68799-6	Pediatric surgery procedure note
=68861-4	Pediatric transplant hepatology procedure note
=68809-3	Pediatric urology procedure note
=68820-0	Pediatrics procedure note
=68836-6	Primary care procedure note
=68851-5	Transplant surgery procedure note
=68729-3	Pediatric critical care medicine Hospital procedure note
=68829-1	Pediatrics Hospital procedure note
=68607-1	Progress letter
=11506-3	Provider-unspecified Progress note
=68617-0	Adolescent medicine Progress note
=68631-1	Allergy and immunology Progress note
=68646-9	Child and adolescent psychiatry Progress note
=28580-9	Chiropractic medicine Progress note
=68659-2	Clinical genetics Progress note
=28617-9	Dentistry Progress note
=68668-3	Developmental-behavioral pediatrics Progress note
=34900-1	General medicine Progress note
=68554-5	Hematology+Medical Oncology Progress note
=72556-4	Interventional radiology Progress note
=34904-3	Mental health Progress note
=68679-0	Multi-specialty program Progress note
=68693-1	Neurological surgery Progress note
=68703-8	Neurology with special qualifications in child neurology Progress note
=28623-7	Nurse Progress note
=28575-9	Nurse practitioner Progress note
=68564-4	Obstetrics and Gynecology Progress note
=11507-1	Occupational therapy Progress note
=68574-3	Ophthalmology Progress note
=68582-6	Orthopaedic surgery Progress note
=68725-1	Pediatric cardiology Progress note
=68891-1	Pediatric dermatology Progress note
=68896-0	Pediatric endocrinology Progress note
=68744-2	Pediatric gastroenterology Progress note
=68755-8	Pediatric hematology-oncology Progress note
=68763-2	Pediatric infectious diseases Progress note
=68873-9	Pediatric otolaryngology Progress note
=68785-5	Pediatric pulmonology Progress note
=68878-8	Pediatric rheumatology Progress note
=68800-2	Pediatric surgery Progress note
=68862-2	Pediatric transplant hepatology Progress note
=68810-1	Pediatric urology Progress note
=11508-9	Physical therapy Progress note
=18733-6	Physician attending Progress note
=28569-2	Physician consulting Progress note
=68595-8	Plastic surgery Progress note
=11509-7	Podiatry Progress note
=28627-8	Psychiatry Progress note
=11510-5	Psychology Progress note
=68840-8	Research Progress note
=28656-7	Social work Progress note
=11512-1	Speech-language pathology Progress note
=15507-7	Provider-unspecified ED Progress note
=34130-5	Hospital Progress note
=68472-0	Cardiology Hospital Progress note
=68485-2	Cardiology Medical student Hospital Progress note
=68484-5	Cardiology Physician attending Hospital Progress note
=64059-9	Critical Care Medicine Hospital Progress note
=64071-4	Critical care medicine Medical student Hospital Progress note
=68473-8	Critical care medicine Physician attending Hospital Progress note
=64055-7	General medicine Medical student Hospital Progress note
=68475-3	General medicine Physician attending Hospital Progress note
=68830-9	Pediatrics Hospital Progress note
=64063-1	Pulmonary Hospital Progress note
=64079-7	Pulmonary Medical student Hospital Progress note
=68478-7	Pulmonary Physician attending Hospital Progress note
=68479-5	Respiratory therapy Hospital Progress note
=64057-3	Surgery Hospital Progress note
=64067-2	Surgery Medical student Hospital Progress note
=68480-3	Surgery Physician attending Hospital Progress note
=64061-5	Thoracic surgery Hospital Progress note
=64075-5	Thoracic surgery Medical student Hospital Progress note
=68481-1	Thoracic surgery Physician attending Hospital Progress note
=70238-1	Transplant surgery Hospital Progress note
=34126-3	Intensive care unit Progress note
=34131-3	Outpatient Progress note
=34124-8	Cardiology Outpatient Progress note
=34128-9	Dentistry Outpatient Progress note
=34127-1	Dentistry Hygienist Outpatient Progress note
=34901-9	General medicine Outpatient Progress note
=34132-1	Pharmacy Outpatient Progress note
=34129-7	Patient's home Progress note
=34125-5	Case manager Patient's home Progress note
=74468-0	Questionnaire form definition section Document
=74465-6	Questionnaire response section Document
=73569-6	Radiation exposure and protection information [Description] Document Diagnostic imaging
=64294-2	Readiness for duty letter
=64284-3	Readiness for duty assessment
=57133-1	Referral note
=57170-3	Cardiology Referral note
=57178-6	Critical Care Medicine Referral note
=57134-9	Dentistry Referral note
=57135-6	Dermatology Referral note
=57136-4	Diabetology Referral note
=57137-2	Endocrinology Referral note
=69438-0	Referral note Forensic medicine
=57138-0	Gastroenterology Referral note
=57139-8	General medicine Referral note
=57171-1	Geriatric medicine Referral note
=57172-9	Hematology+Medical Oncology Referral note
=57141-4	Infectious disease Referral note
=57142-2	Kinesiotherapy Referral note
=57143-0	Mental health Referral note
=57144-8	Nephrology Referral note
=57146-3	Neurological surgery Referral note
=57145-5	Neurology Referral note
=57173-7	Nutrition and dietetics Referral note
=57179-4	Obstetrics and Gynecology Referral note
=57147-1	Occupational medicine Referral note
=57148-9	Occupational therapy Referral note
=57149-7	Oncology Referral note
=57150-5	Ophthalmology Referral note
=57151-3	Optometry Referral note
=57174-5	Oral and Maxillofacial Surgery Referral note
=57175-2	Orthopaedic surgery Referral note
=57176-0	Otolaryngology Referral note
=57152-1	Pharmacy Referral note
=57153-9	Physical medicine and rehabilitation Referral note
=57154-7	Physical therapy Referral note
=57155-4	Plastic surgery Referral note
=57156-2	Podiatry Referral note
=57157-0	Psychiatry Referral note
=57158-8	Psychology Referral note
=57177-8	Pulmonary Referral note
=57159-6	Radiation oncology Referral note
=57160-4	Recreational therapy Referral note
=57162-0	Respiratory therapy Referral note
=57163-8	Rheumatology Referral note
=57164-6	Social work Referral note
=57165-3	Speech-language pathology Referral note
=57166-1	Surgery Referral note
=57167-9	Thoracic surgery Referral note
=57168-7	Urology Referral note
=57169-5	Vascular surgery Referral note
=64292-6	Release of information consent
=55115-0	Requested imaging studies information Document
=70007-0	Restraint note
=68476-1	Nurse Hospital Restraint note
=68474-6	Physician Hospital Restraint note
=71482-4	Risk assessment Document
=51898-5	Risk factors Document
=74153-8	Seizure disorder action plan
=59282-4	Stress cardiac echo study report US
=47045-0	Study report
=68608-9	Summary note
=61143-4	Nurse Summary note
=68602-2	Radiation oncology Summary note
=68603-0	Radiation oncology Hospital Summary note
=47046-8	Summary of death note
=34133-9	Summary of episode note
=74211-4	Summary of episode note Emergency department+Hospital
=48764-5	Summary purpose CCD Document
=47047-6	Supervisory note
=67865-6	Outpatient Supervisory note
=34135-4	Cardiology Physician attending Outpatient Supervisory note
=34136-2	Gastroenterology Physician attending Outpatient Supervisory note
=34134-7	Physician attending Outpatient Supervisory note
=61358-8	Patient Surgical operation consent
=11504-8	Provider-unspecified Operation note
=34868-0	Orthopaedic surgery Surgical operation note
=34818-5	Otolaryngology Surgical operation note
=34870-6	Plastic surgery Surgical operation note
=28624-5	Podiatry Operation note
=34874-8	Surgery Surgical operation note
=34877-1	Urology Surgical operation note
=34137-0	Outpatient Surgical operation note
=34138-8	Targeted history and physical note
=18761-7	Provider-unspecified Transfer summary
=68618-8	Adolescent medicine Transfer summary note
=68632-9	Allergy and immunology Transfer summary note
=68647-7	Child and adolescent psychiatry Transfer summary note
=68660-0	Clinical genetics Transfer summary note
=34755-9	Critical care medicine Transfer summary note
=68669-1	Developmental-behavioral pediatrics Transfer summary note
=34770-8	General medicine Transfer summary note
=68680-8	Multi-specialty program Transfer summary note
=68704-6	Neurology with special qualifications in child neurology Transfer summary note
=68565-1	Obstetrics and Gynecology Transfer summary note
=68569-3	Occupational therapy Transfer summary note
=68887-9	Ophthalmology Transfer summary note
=68583-4	Orthopaedic surgery Transfer summary note
=68715-2	Pain medicine Transfer summary note
=68726-9	Pediatric cardiology Transfer summary note
=68737-6	Pediatric endocrinology Transfer summary note
=68745-9	Pediatric gastroenterology Transfer summary note
=68756-6	Pediatric hematology-oncology Transfer summary note
=68764-0	Pediatric infectious diseases Transfer summary note
=68772-3	Pediatric nephrology Transfer summary note
=68777-2	Pediatric otolaryngology Transfer summary note
=68786-3	Pediatric pulmonology Transfer summary note
=68793-9	Pediatric rheumatology Transfer summary note
=68801-0	Pediatric surgery Transfer summary note
=68863-0	Pediatric transplant hepatology Transfer summary note
=68811-9	Pediatric urology Transfer summary note
=68883-8	Pediatrics Transfer summary note
=68596-6	Plastic surgery Transfer summary note
=68482-9	Nurse Hospital Transfer summary note
=68884-6	Pediatrics Hospital Transfer summary note
=59281-6	Transthoracic cardiac echo study report US
=74198-3	Trauma summary registry report Document
=54094-8	Emergency department Triage note
=57054-9	Nurse Emergency department Triage+care note
=38932-0	VA Compensation and Pension (C and P) examination acromegaly
=38933-8	VA Compensation and Pension (C and P) examination aid and attendance/housebound
=38934-6	VA Compensation and Pension (C and P) examination arrhythmias
=38936-1	VA Compensation and Pension (C and P) examination audio
=38937-9	VA Compensation and Pension (C and P) examination bones fractures/bone disease
=38938-7	VA Compensation and Pension (C and P) examination brain/spinal cord
=38939-5	VA Compensation and Pension (C and P) examination chronic fatigue syndrome
=38940-3	VA Compensation and Pension (C and P) examination cold injury protocol
=38941-1	VA Compensation and Pension (C and P) examination cranial nerves
=38942-9	VA Compensation and Pension (C and P) examination Cushings syndrome
=38943-7	VA Compensation and Pension (C and P) examination dental/oral
=38944-5	VA Compensation and Pension (C and P) examination diabetes mellitus
=38956-9	VA Compensation and Pension (C and P) examination disability in gulf war veterans
=38946-0	VA Compensation and Pension (C and P) examination ear disease
=38949-4	VA Compensation and Pension (C and P) examination epilepsy/narcolepsy
=38950-2	VA Compensation and Pension (C and P) examination esophagus/hiatal hernia
=38966-8	VA Compensation and Pension (C and P) examination extremity joints
=38951-0	VA Compensation and Pension (C and P) examination eye
=38952-8	VA Compensation and Pension (C and P) examination feet
=38953-6	VA Compensation and Pension (C and P) examination fibromyalgia
=38954-4	VA Compensation and Pension (C and P) examination general medical
=38969-2	VA Compensation and Pension (C and P) examination general mental disorders
=38955-1	VA Compensation and Pension (C and P) examination genitourinary
=38957-7	VA Compensation and Pension (C and P) examination gynecological conditions/disorders of the breast
=38958-5	VA Compensation and Pension (C and P) examination hand/thumb/fingers
=38959-3	VA Compensation and Pension (C and P) examination heart
=38960-1	VA Compensation and Pension (C and P) examination hemic disorders
=38961-9	VA Compensation and Pension (C and P) examination HIV-related illness
=38962-7	VA Compensation and Pension (C and P) examination hypertension
=38963-5	VA Compensation and Pension (C and P) examination infectious/immune/nutritional disabilities
=38964-3	VA Compensation and Pension (C and P) examination initial evaluation post-traumatic stress disorder
=38965-0	VA Compensation and Pension (C and P) examination large/small intestines
=38967-6	VA Compensation and Pension (C and P) examination liver/gall bladder/pancreas
=38968-4	VA Compensation and Pension (C and P) examination lymphatic disorders
=38947-8	VA Compensation and Pension (C and P) examination mental health eating disorders
=38935-3	VA Compensation and Pension (C and P) examination miscellaneous arteries/veins
=38945-2	VA Compensation and Pension (C and P) examination miscellaneous digestive conditions
=38948-6	VA Compensation and Pension (C and P) examination miscellaneous endocrine diseases
=38972-6	VA Compensation and Pension (C and P) examination miscellaneous neurological disorders
=38980-9	VA Compensation and Pension (C and P) examination miscellaneous respiratory diseases
=38970-0	VA Compensation and Pension (C and P) examination mouth/lips/tongue
=38971-8	VA Compensation and Pension (C and P) examination muscles
=38973-4	VA Compensation and Pension (C and P) examination nose/sinus/larynx/pharynx
=38979-1	VA Compensation and Pension (C and P) examination obstructive/restrictive/interstitial respiratory diseases
=38974-2	VA Compensation and Pension (C and P) examination peripheral nerves
=38975-9	VA Compensation and Pension (C and P) examination prisoner of war protocol
=38976-7	VA Compensation and Pension (C and P) examination pulmonary tuberculosis/mycobacterial diseases
=38977-5	VA Compensation and Pension (C and P) examination rectum/anus
=38978-3	VA Compensation and Pension (C and P) examination residuals of amputations
=38981-7	VA Compensation and Pension (C and P) examination review evaluation post-traumatic stress disorder
=38982-5	VA Compensation and Pension (C and P) examination scars
=38983-3	VA Compensation and Pension (C and P) examination sense of smell/taste
=38984-1	VA Compensation and Pension (C and P) examination skin diseases other than scars
=38985-8	VA Compensation and Pension (C and P) examination social/industrial survey
=38986-6	VA Compensation and Pension (C and P) examination spine
=38987-4	VA Compensation and Pension (C and P) examination stomach/duodenum/peritoneal adhesions
=38988-2	VA Compensation and Pension (C and P) examination thyroid/parathyroid diseases
=59283-2	Well child visit note
=52027-0	Abortion consent
=24754-4	Administration of vasodilator into catheter of Vein
=26376-4	Administration of vasodilator into catheter of Vein - bilateral
=26377-2	Administration of vasodilator into catheter of Vein - left
=26378-0	Administration of vasodilator into catheter of Vein - right
=53243-2	Advanced beneficiary notice
=11485-0	Anesthesia records
=30649-8	Peripheral artery Fluoroscopic angiogram Additional angioplasty W contrast IA
=30641-5	Vein Fluoroscopic angiogram Additional angioplasty W contrast IV
=36760-7	AV shunt Fluoroscopic angiogram Angioplasty W contrast
=36762-3	Extremity vessel Fluoroscopic angiogram Angioplasty W contrast
=69067-7	Unspecified body region Fluoroscopic angiogram Angioplasty W contrast
=24543-1	Aorta Fluoroscopic angiogram Angioplasty W contrast IA
=24580-3	Brachiocephalic artery Fluoroscopic angiogram Angioplasty W contrast IA
=26368-1	Brachiocephalic artery - left Fluoroscopic angiogram Angioplasty W contrast IA
=26369-9	Brachiocephalic artery - right Fluoroscopic angiogram Angioplasty W contrast IA
=24614-0	Carotid artery extracranial Fluoroscopic angiogram Angioplasty W contrast IA
=24615-7	Carotid artery intracranial Fluoroscopic angiogram Angioplasty W contrast IA
=35881-2	Extremity artery Fluoroscopic angiogram Angioplasty W contrast IA
=24698-3	Femoral artery Fluoroscopic angiogram Angioplasty W contrast IA
=36763-1	Femoral artery and Popliteal artery Fluoroscopic angiogram Angioplasty W contrast IA
=24766-8	Iliac artery Fluoroscopic angiogram Angioplasty W contrast IA
=26370-7	Iliac artery - bilateral Fluoroscopic angiogram Angioplasty W contrast IA
=26371-5	Iliac artery - left Fluoroscopic angiogram Angioplasty W contrast IA
=26372-3	Iliac artery - right Fluoroscopic angiogram Angioplasty W contrast IA
=24832-8	Mesenteric artery Fluoroscopic angiogram Angioplasty W contrast IA
=30648-0	Peripheral artery Fluoroscopic angiogram Angioplasty W contrast IA
=25081-1	Renal vessel Fluoroscopic angiogram Angioplasty W contrast IA
=25012-6	Tibial artery Fluoroscopic angiogram Angioplasty W contrast IA
=26373-1	Tibial artery - bilateral Fluoroscopic angiogram Angioplasty W contrast IA
=26374-9	Tibial artery - left Fluoroscopic angiogram Angioplasty W contrast IA
=26375-6	Tibial artery - right Fluoroscopic angiogram Angioplasty W contrast IA
=43793-9	Tibioperoneal arteries Fluoroscopic angiogram Angioplasty W contrast IA
=43794-7	Tibioperoneal arteries - bilateral Fluoroscopic angiogram Angioplasty W contrast IA
=43795-4	Tibioperoneal arteries - left Fluoroscopic angiogram Angioplasty W contrast IA
=43792-1	Tibioperoneal arteries - right Fluoroscopic angiogram Angioplasty W contrast IA
=25064-7	Vessel Fluoroscopic angiogram Angioplasty W contrast IA
=30836-1	Visceral artery Fluoroscopic angiogram Angioplasty W contrast IA
=37426-4	Lower extremity vein Fluoroscopic angiogram Angioplasty W contrast IV
=30640-7	Vein Fluoroscopic angiogram Angioplasty W contrast IV
=35882-0	Inferior vena cava Fluoroscopic angiogram Angioplasty W contrast IV
=52032-0	Appeal denial letter
=36764-9	Femoral vessel and Popliteal artery Fluoroscopic angiogram Atherectomy W contrast
=69135-2	Iliac artery Fluoroscopic angiogram Atherectomy W contrast
=69253-3	Renal vessels Fluoroscopic angiogram Atherectomy W contrast
=36765-6	Vessel Fluoroscopic angiogram Atherectomy W contrast
=35883-8	Aorta Fluoroscopic angiogram Atherectomy W contrast IA
=36766-4	Coronary arteries Fluoroscopic angiogram Atherectomy W contrast IA
=24568-8	AV fistula Fluoroscopic angiogram Atherectomy W contrast IV
=28615-3	Audiology study
=52065-0	Automobile liability
=18743-5	Autopsy report
=36761-5	Biliary ducts Fluoroscopy Balloon dilatation W contrast
=33720-4	Blood bank consult
=52041-1	Blood glucose monitors
=38268-9	Skeletal system DXA Bone density
=43562-8	Skeletal system.axial Scan Bone density
=43563-6	Skeletal system.peripheral Scan Bone density
=48807-2	Bone marrow aspiration report
=24631-4	Unspecified body region Fluoroscopy Central vein catheter placement check
=53242-4	Charge ticket or encounter form
=54095-5	Chemotherapy effectiveness panel [Identifier] - Blood or Tissue
=11486-8	Chemotherapy records
=71428-7	CMS - history of present illness panel
=71421-2	CMS - past family - social history panel
=71388-3	CMS - physical exam panel
=71406-3	CMS - review of systems panel
=25062-1	Unspecified body region X-ray Comparison view
=24611-6	Outpatient Consultation 2nd opinion
=60570-9	Pathology Consult note
=60571-7	Pathology Consult note.synoptic
=52042-9	Continuous positive airway pressure (CPAP)
=25038-1	Unspecified body region Courtesy consultation
=29751-5	Critical care records
=50007-4	Cytology report of Bronchoalveolar lavage Cyto stain
=47523-6	Cytology report of Body fluid Cyto stain
=47530-1	Cytology report of Breast ductal lavage Cyto stain
=47521-0	Cytology report of Breast fine needle aspirate Cyto stain
=50971-1	Cytology report of Bronchial brush Cyto stain
=47528-5	Cytology report of Cervical or vaginal smear or scraping Cyto stain
=47527-7	Cytology report of Cervical or vaginal smear or scraping Cyto stain.thin prep
=47522-8	Cytology report of Nipple discharge Cyto stain
=47520-2	Cytology report of Sputum Cyto stain
=47524-4	Cytology report of Thyroid fine needle aspirate Cyto stain
=47529-3	Cytology report of Tissue Other stain
=33718-8	Cytology report of Tissue fine needle aspirate Cyto stain
=47525-1	Cytology report of Urine Cyto stain
=47526-9	Cytology report of Unspecified specimen Cyto stain
=52040-3	Dental X-rays and other images (not DICOM)
=29749-9	Dialysis records
=28622-9	Nurse Discharge assessment
=28574-2	Discharge note
=29761-4	Dentist Discharge summary
=11490-0	Physician Discharge summary
=28655-9	Physician attending Discharge summary
=53245-7	Driver license image
=53247-3	Eligibility acknowledgement
=24684-3	Extracranial vessels Fluoroscopic angiogram Embolectomy W contrast IA
=24887-2	Pulmonary artery Fluoroscopic angiogram Embolectomy W contrast IA
=24553-0	Vessel intracranial Fluoroscopic angiogram Embolectomy W contrast IV
=24554-8	Artery Fluoroscopic angiogram Embolization W contrast IA
=52071-8	Employee assistance program
=67796-3	EMS patient care report - version 3.1 Document NEMSIS
=52043-7	Enteral nutrition
=30600-1	Small bowel CT Views Enteroclysis W contrast PO via duodenal intubation
=24923-5	Small bowel Fluoroscopy Views Enteroclysis W contrast PO via duodenal intubation
=52030-4	Explanation of benefits
=52031-2	Explanation of benefits to subscriber
=52044-5	External infusion pump
=29272-2	Eye ultrasound study
=52064-3	First report of injury
=57129-9	Full newborn screening summary report for display or printing
=52045-2	Gait trainers
=52033-8	General correspondence
=51969-4	Genetic analysis summary report in Blood or Tissue Document by Molecular genetics method
=46365-3	CT Guidance for ablation of tissue of Celiac plexus
=44228-5	CT Guidance for ablation of tissue of Kidney
=44156-8	US Guidance for ablation of tissue of Kidney
=44101-4	CT Guidance for ablation of tissue of Liver
=44155-0	US Guidance for ablation of tissue of Liver
=58747-7	CT Guidance for ablation of tissue of Unspecified body region
=58743-6	US Guidance for ablation of tissue of Unspecified body region
=35884-6	CT Guidance for abscess drainage of Abdomen
=42280-8	CT Guidance for abscess drainage of Appendix
=42705-4	US Guidance for abscess drainage of Appendix
=42281-6	CT Guidance for abscess drainage of Chest
=42285-7	CT Guidance for abscess drainage of Kidney
=44167-5	US Guidance for abscess drainage of Kidney
=42282-4	CT Guidance for abscess drainage of Liver
=42133-9	US Guidance for abscess drainage of Liver
=39361-1	Fluoroscopy Guidance for abscess drainage of Liver
=69120-4	Fluoroscopy Guidance for abscess drainage of Neck
=69122-0	Fluoroscopy Guidance for abscess drainage of Pancreas
=42286-5	CT Guidance for abscess drainage of Pelvis
=44168-3	US Guidance for abscess drainage of Pelvis
=44169-1	US Guidance for abscess drainage of Peritoneal space
=42284-0	CT Guidance for abscess drainage of Pleural space
=69123-8	Fluoroscopy Guidance for abscess drainage of Pleural space
=43502-4	CT Guidance for abscess drainage of Subphrenic space
=44166-7	US Guidance for abscess drainage of Subphrenic space
=30578-9	CT Guidance for abscess drainage of Unspecified body region
=39451-0	US Guidance for abscess drainage of Unspecified body region
=35885-3	Fluoroscopy Guidance for abscess drainage of Unspecified body region
=39620-0	Scan Guidance for abscess localization limited
=39623-4	Scan Guidance for abscess localization whole body
=39622-6	SPECT Guidance for abscess localization whole body
=39621-8	SPECT Guidance for abscess localization
=72533-3	US Guidance for ambulatory phlebectomy of Extremity vein - left
=72532-5	US Guidance for ambulatory phlebectomy of Extremity vein - right
=24623-1	CT Guidance for anesthetic block injection of Celiac plexus
=42688-2	CT Guidance for anesthetic block injection of Spine
=35886-1	CT Guidance for aspiration of Breast
=24598-5	Mammogram Guidance for aspiration of Breast
=43756-6	US Guidance for aspiration of Breast
=69278-0	US Guidance for aspiration of Breast - bilateral
=69292-1	US Guidance for aspiration of Breast - left
=69296-2	US Guidance for aspiration of Breast - right
=35888-7	Fluoroscopy Guidance for aspiration of Hip
=24771-8	Fluoroscopy Guidance for aspiration of Joint space
=48434-5	US Guidance for aspiration of Kidney
=24811-2	CT Guidance for aspiration of Liver
=24822-9	CT Guidance for aspiration of Lung
=69287-1	US Guidance for aspiration of Lymph node
=24837-7	CT Guidance for aspiration of Neck
=39452-8	US Guidance for aspiration of Ovary
=24856-7	CT Guidance for aspiration of Pancreas
=24863-3	CT Guidance for aspiration of Pelvis
=30703-3	US Guidance for aspiration of Pericardial space
=37491-8	CT Guidance for aspiration of Pleural space
=24662-9	US Guidance for aspiration of Pleural space
=37887-7	Fluoroscopy Guidance for aspiration of Pleural space
=24973-0	Fluoroscopy Guidance for aspiration of Spine Lumbar Space
=42134-7	US Guidance for aspiration of Thyroid
=25043-1	CT Guidance for aspiration of Unspecified body region
=30878-3	US Guidance for aspiration of Unspecified body region
=36926-4	CT Guidance for aspiration and placement of drainage tube of Abdomen
=37210-2	CT Guidance for aspiration of cyst of Abdomen
=69306-9	Fluoroscopy Guidance for aspiration of cyst of Bone
=24594-4	Mammogram Guidance for aspiration of cyst of Breast
=69192-3	MRI Guidance for aspiration of cyst of Breast
=30653-0	US Guidance for aspiration of cyst of Breast
=26343-4	Mammogram Guidance for aspiration of cyst of Breast - bilateral
=38012-1	US Guidance for aspiration of cyst of Breast - bilateral
=26344-2	Mammogram Guidance for aspiration of cyst of Breast - left
=42450-7	US Guidance for aspiration of cyst of Breast - left
=26345-9	Mammogram Guidance for aspiration of cyst of Breast - right
=42458-0	US Guidance for aspiration of cyst of Breast - right
=38126-9	US Guidance for aspiration of cyst of Kidney
=69121-2	Fluoroscopy Guidance for aspiration of cyst of Ovary
=38133-5	US Guidance for aspiration of cyst of Pancreas
=42447-3	US Guidance for aspiration of cyst of Thyroid
=35887-9	CT Guidance for aspiration of cyst of Unspecified body region
=30698-5	US Guidance for aspiration of cyst of Unspecified body region
=24671-0	Fluoroscopy Guidance for aspiration of cyst of Unspecified body region
=25042-3	CT Guidance for aspiration or biopsy of Unspecified body region
=25041-5	CT Guidance for aspiration or biopsy of Unspecified body region-- W contrast IV
=46281-2	CT Guidance for aspiration or injection of cyst of Unspecified body region
=46282-0	US Guidance for aspiration or injection of cyst of Unspecified body region
=30602-7	CT Guidance for fine needle aspiration of Abdomen
=44107-1	CT Guidance for fine needle aspiration of Abdomen retroperitoneum
=44108-9	CT Guidance for fine needle aspiration of Adrenal gland
=46387-7	Mammogram Guidance for fine needle aspiration of Breast
=44160-0	US Guidance for fine needle aspiration of Breast
=46284-6	Mammogram Guidance for fine needle aspiration of Breast - left
=38026-1	US Guidance for fine needle aspiration of Breast - left
=46283-8	Mammogram Guidance for fine needle aspiration of Breast - right
=38033-7	US Guidance for fine needle aspiration of Breast - right
=38135-0	US Guidance for fine needle aspiration of Deep tissue
=44221-0	Fluoroscopy Guidance for fine needle aspiration of Deep tissue
=43757-4	CT Guidance for fine needle aspiration of Kidney
=44159-2	US Guidance for fine needle aspiration of Kidney
=44217-8	Fluoroscopy Guidance for fine needle aspiration of Kidney
=30608-4	CT Guidance for fine needle aspiration of Kidney - bilateral
=30603-5	CT Guidance for fine needle aspiration of Liver
=44158-4	US Guidance for fine needle aspiration of Liver
=44220-2	Fluoroscopy Guidance for fine needle aspiration of Liver
=30595-3	CT Guidance for fine needle aspiration of Lung
=44103-0	CT Guidance for fine needle aspiration of Lymph node
=44219-4	Fluoroscopy Guidance for fine needle aspiration of Lymph node
=44104-8	CT Guidance for fine needle aspiration of Mediastinum
=44105-5	CT Guidance for fine needle aspiration of Muscle
=30605-0	CT Guidance for fine needle aspiration of Pancreas
=44157-6	US Guidance for fine needle aspiration of Pancreas
=44218-6	Fluoroscopy Guidance for fine needle aspiration of Pancreas
=30606-8	CT Guidance for fine needle aspiration of Pelvis
=44106-3	CT Guidance for fine needle aspiration of Prostate
=38017-0	US Guidance for fine needle aspiration of Prostate
=30610-0	CT Guidance for fine needle aspiration of Spleen
=38136-8	US Guidance for fine needle aspiration of Superficial tissue
=69124-6	Fluoroscopy Guidance for fine needle aspiration of Superficial tissue
=38019-6	US Guidance for fine needle aspiration of Thyroid
=44216-0	Fluoroscopy Guidance for fine needle aspiration of Thyroid
=30580-5	CT Guidance for fine needle aspiration of Unspecified body region
=38018-8	US Guidance for fine needle aspiration of Unspecified body region
=44215-2	Fluoroscopy Guidance for fine needle aspiration of Unspecified body region
=24755-1	Fluoroscopic angiogram Guidance for atherectomy of Vein-- W contrast IV
=26298-0	Fluoroscopic angiogram Guidance for atherectomy of Vein - bilateral-- W contrast IV
=26299-8	Fluoroscopic angiogram Guidance for atherectomy of Vein - left-- W contrast IV
=26300-4	Fluoroscopic angiogram Guidance for atherectomy of Vein - right-- W contrast IV
=30601-9	CT Guidance for biopsy of Abdomen
=37913-1	US Guidance for biopsy of Abdomen
=35890-3	Fluoroscopy Guidance for biopsy of Abdomen
=44117-0	CT Guidance for biopsy of Abdomen retroperitoneum
=44162-6	US Guidance for biopsy of Abdomen retroperitoneum
=36767-2	CT Guidance for biopsy of Adrenal gland
=35891-1	CT Guidance for biopsy of Bone
=69076-8	Fluoroscopy Guidance for biopsy of Bone
=37211-0	CT Guidance for biopsy of Bone marrow
=35893-7	CT Guidance for biopsy of Breast
=24602-5	Mammogram Guidance for biopsy of Breast
=37914-9	US Guidance for biopsy of Breast
=26337-6	Mammogram Guidance for biopsy of Breast - bilateral
=69169-1	MRI Guidance for biopsy of Breast - bilateral
=37912-3	US Guidance for biopsy of Breast - bilateral
=26338-4	Mammogram Guidance for biopsy of Breast - left
=69203-8	MRI Guidance for biopsy of Breast - left
=42449-9	US Guidance for biopsy of Breast - left
=26339-2	Mammogram Guidance for biopsy of Breast - right
=69213-7	MRI Guidance for biopsy of Breast - right
=42457-2	US Guidance for biopsy of Breast - right
=35895-2	CT Guidance for biopsy of Chest
=37915-6	US Guidance for biopsy of Chest
=35894-5	Fluoroscopy Guidance for biopsy of Chest
=37492-6	CT Guidance for biopsy of Chest.pleura
=42333-5	US Guidance for biopsy of Chest.pleura
=43567-7	CT Guidance for biopsy of Deep bone
=43565-1	US Guidance for biopsy of Deep bone
=44109-7	CT Guidance for biopsy of Deep muscle
=42463-0	US Guidance for biopsy of Endomyocardium
=37212-8	CT Guidance for biopsy of Epididymis
=69387-9	US Guidance for biopsy of Epididymis
=36927-2	CT Guidance for biopsy of Facial bones and Maxilla
=35892-9	CT Guidance for biopsy of Head
=42136-2	CT Guidance for biopsy of Heart
=42279-0	CT Guidance for biopsy of Kidney
=24772-6	US Guidance for biopsy of Kidney
=35899-4	Fluoroscopy Guidance for biopsy of Kidney
=38766-2	US Guidance for biopsy of Kidney transplant
=30607-6	CT Guidance for biopsy of Kidney - bilateral
=26340-0	US Guidance for biopsy of Kidney - bilateral
=26341-8	US Guidance for biopsy of Kidney - left
=26342-6	US Guidance for biopsy of Kidney - right
=24812-0	CT Guidance for biopsy of Liver
=24816-1	US Guidance for biopsy of Liver
=35900-0	Fluoroscopy Guidance for biopsy of Liver
=38765-4	US Guidance for biopsy of Liver transplant
=35896-0	CT Guidance for biopsy of Lower extremity
=24823-7	CT Guidance for biopsy of Lung
=44161-8	US Guidance for biopsy of Lung
=30634-0	Fluoroscopy Guidance for biopsy of Lung
=35901-8	CT Guidance for biopsy of Lymph node
=39522-8	US Guidance for biopsy of Lymph node
=37213-6	CT Guidance for biopsy of Mediastinum
=42137-0	US Guidance for biopsy of Mediastinum
=36768-0	CT Guidance for biopsy of Muscle
=37917-2	US Guidance for biopsy of Muscle
=24838-5	CT Guidance for biopsy of Neck
=37918-0	US Guidance for biopsy of Neck
=30604-3	CT Guidance for biopsy of Pancreas
=37919-8	US Guidance for biopsy of Pancreas
=35902-6	Fluoroscopy Guidance for biopsy of Pancreas
=24864-1	CT Guidance for biopsy of Pelvis
=69074-3	Fluoroscopy Guidance for biopsy of Pelvis
=35903-4	CT Guidance for biopsy of Prostate
=24883-1	US Guidance for biopsy of Prostate
=41802-0	Fluoroscopy Guidance for biopsy of Prostate
=35898-6	CT Guidance for biopsy of Salivary gland
=37920-6	US Guidance for biopsy of Salivary gland
=69075-0	Fluoroscopy Guidance for biopsy of Salivary gland
=38132-7	US Guidance for biopsy of Scrotum and Testicle
=69396-0	US Guidance for biopsy of Spinal cord
=24986-2	CT Guidance for biopsy of Spine
=35904-2	CT Guidance for biopsy of Spine Cervical
=35905-9	CT Guidance for biopsy of Spine Lumbar
=35906-7	CT Guidance for biopsy of Spine Thoracic
=30609-2	CT Guidance for biopsy of Spleen
=35907-5	Fluoroscopy Guidance for biopsy of Spleen
=42265-9	CT Guidance for biopsy of Superficial bone
=42135-4	US Guidance for biopsy of Superficial bone
=38154-1	Fluoroscopy Guidance for biopsy of Superficial bone
=43797-0	US Guidance for biopsy of Superficial lymph node
=43564-4	US Guidance for biopsy of Superficial muscle
=37214-4	CT Guidance for biopsy of Superficial tissue
=35908-3	CT Guidance for biopsy of Thyroid
=25009-2	US Guidance for biopsy of Thyroid
=35897-8	CT Guidance for biopsy of Upper extremity
=25044-9	CT Guidance for biopsy of Unspecified body region
=25059-7	US Guidance for biopsy of Unspecified body region
=25069-6	Fluoroscopy Guidance for biopsy of Unspecified body region
=24670-2	US Guidance for biopsy of cyst of Unspecified body region
=30651-4	US Guidance for core needle biopsy of Breast
=24813-8	CT Guidance for core needle biopsy of Liver
=69279-8	US Guidance for core needle biopsy of Lymph node
=46285-3	US Guidance for core needle biopsy of Thyroid
=38024-6	US Guidance for core needle biopsy of Unspecified body region
=69073-5	Fluoroscopy Guidance for core needle biopsy of Unspecified body region
=42448-1	US Guidance for excisional biopsy of Breast
=30652-2	US Guidance for fine needle biopsy of Breast
=42288-1	CT Guidance for needle biopsy of Abdomen
=69224-4	Fluoroscopy Guidance for needle biopsy of Abdomen
=46367-9	CT Guidance for needle biopsy of Adrenal gland
=46368-7	CT Guidance for needle biopsy of Breast
=46286-1	Mammogram Guidance for needle biopsy of Breast
=38028-7	US Guidance for needle biopsy of Breast
=41803-8	Fluoroscopy Guidance for needle biopsy of Breast
=43462-1	US Guidance for needle biopsy of Breast - left
=43447-2	Mammogram Guidance for needle biopsy of Breast - right
=69290-5	US Guidance for needle biopsy of Breast - right
=38029-5	US Guidance for needle biopsy of Chest
=69225-1	Fluoroscopy Guidance for needle biopsy of Chest
=69099-0	CT Guidance for needle biopsy of Chest.pleura
=44171-7	US Guidance for needle biopsy of Chest.pleura
=69127-9	Fluoroscopy Guidance for needle biopsy of Chest.pleura
=43568-5	CT Guidance for needle biopsy of Deep bone
=42289-9	CT Guidance for needle biopsy of Kidney
=38027-9	US Guidance for needle biopsy of Kidney - bilateral
=69097-4	CT Guidance for needle biopsy of Liver
=69197-2	MRI Guidance for needle biopsy of Liver
=44170-9	US Guidance for needle biopsy of Liver
=69125-3	Fluoroscopy Guidance for needle biopsy of Liver
=42267-5	CT Guidance for needle biopsy of Lymph node
=37916-4	US Guidance for needle biopsy of Lymph node
=69098-2	CT Guidance for needle biopsy of Muscle
=69198-0	MRI Guidance for needle biopsy of Muscle
=69288-9	US Guidance for needle biopsy of Muscle
=69226-9	Fluoroscopy Guidance for needle biopsy of Muscle
=46369-5	US Guidance for needle biopsy of Ovary
=42290-7	CT Guidance for needle biopsy of Pancreas
=69199-8	MRI Guidance for needle biopsy of Pancreas
=69289-7	US Guidance for needle biopsy of Pancreas
=69126-1	Fluoroscopy Guidance for needle biopsy of Pancreas
=46370-3	US Guidance for needle biopsy of Pelvis
=69200-4	MRI Guidance for needle biopsy of Pleura
=69227-7	Fluoroscopy Guidance for needle biopsy of Pleura
=46288-7	US Guidance for needle biopsy of Prostate
=69228-5	Fluoroscopy Guidance for needle biopsy of Prostate
=69100-6	CT Guidance for needle biopsy of Salivary gland
=69201-2	MRI Guidance for needle biopsy of Salivary gland
=69291-3	US Guidance for needle biopsy of Salivary gland
=69128-7	Fluoroscopy Guidance for needle biopsy of Salivary gland
=43571-9	CT Guidance for needle biopsy of Soft bone
=69401-8	US Guidance for needle biopsy of Spinal cord
=38030-3	US Guidance for needle biopsy of Spleen
=42266-7	CT Guidance for needle biopsy of Superficial bone
=69101-4	CT Guidance for needle biopsy of Thyroid
=69202-0	MRI Guidance for needle biopsy of Thyroid
=38031-1	US Guidance for needle biopsy of Thyroid
=69129-5	Fluoroscopy Guidance for needle biopsy of Thyroid
=46287-9	CT Guidance for needle biopsy of Unspecified body region
=30700-9	US Guidance for needle biopsy of Unspecified body region
=44225-1	Fluoroscopy Guidance for needle biopsy of Liver-- W contrast IV
=24718-9	Fluoroscopy Guidance for transjugular biopsy of Liver-- W contrast IV
=35910-9	CT Guidance for biopsy of Chest-- W and WO contrast IV
=46289-5	CT Guidance for biopsy of Unspecified body region-- W and WO contrast IV
=35909-1	CT Guidance for biopsy of Chest-- W contrast IV
=69093-3	CT Guidance for biopsy of Pelvis-- W contrast IV
=42260-0	CT Guidance for biopsy of Unspecified body region-- W contrast IV
=46366-1	SPECT Guidance for biopsy of Bone
=46384-4	SPECT Guidance for biopsy of Superficial bone
=69083-4	CT Guidance for biopsy of Abdomen-- WO contrast
=35911-7	CT Guidance for biopsy of Chest-- WO contrast
=69092-5	CT Guidance for biopsy of Liver-- WO contrast
=69094-1	CT Guidance for biopsy of Pelvis-- WO contrast
=46290-3	CT Guidance for biopsy of Unspecified body region-- WO contrast
=35889-5	Fluoroscopy Guidance for bronchoscopy of Chest
=64998-8	Fluoroscopy Guidance for catheterization of Fallopian tube - left-- transcervical
=64999-6	Fluoroscopy Guidance for catheterization of Fallopian tube -right-- transcervical
=30818-9	Fluoroscopy Guidance for catheterization of Fallopian tubes-- transcervical
=30892-4	Fluoroscopy Guidance for catheterization of Biliary ducts and Pancreatic duct-- W contrast retrograde
=24624-9	Fluoroscopic angiogram Guidance for change of central catheter in Central vein-- W contrast IV
=26331-9	Fluoroscopic angiogram Guidance for change of central catheter in Central vein - bilateral-- W contrast IV
=26332-7	Fluoroscopic angiogram Guidance for change of central catheter in Central vein - left-- W contrast IV
=26333-5	Fluoroscopic angiogram Guidance for change of central catheter in Central vein - right-- W contrast IV
=43558-6	Fluoroscopy Guidance for change of dialysis catheter in Unspecified body region-- W contrast IV
=36769-8	CT Guidance for change of nephrostomy tube in Kidney
=24781-7	Fluoroscopy Guidance for change of percutaneous nephrostomy tube in Kidney - bilateral-- W contrast
=46371-1	X-ray Guidance for change of percutaneous tube in Unspecified body region-- W contrast
=30646-4	Fluoroscopy Guidance for change of tube in Sinus tract-- W contrast
=69400-0	US Guidance for chorionic villus sampling
=69391-1	US Guidance for cordocentesis
=38127-7	US Guidance for CSF aspiration of Spine
=70915-4	US Guidance for CSF aspiration of Spine Cervical
=70916-2	US Guidance for CSF aspiration of Spine Lumbar
=70917-0	US Guidance for CSF aspiration of Spine Thoracic
=24680-1	Fluoroscopy Guidance for dilation of Esophagus
=35913-3	CT Guidance for drainage of Abdomen
=42287-3	CT Guidance for drainage of Abdomen retroperitoneum
=41809-5	US Guidance for drainage of Abdomen retroperitoneum
=35914-1	CT Guidance for drainage of Anus
=35915-8	CT Guidance for drainage of Appendix
=36770-6	CT Guidance for drainage of Biliary ducts and Gallbladder
=35916-6	CT Guidance for drainage of Chest
=69078-4	Fluoroscopy Guidance for drainage of Chest
=24692-6	US Guidance for drainage of Extremity
=26325-1	US Guidance for drainage of Extremity - bilateral
=26326-9	US Guidance for drainage of Extremity - left
=26327-7	US Guidance for drainage of Extremity - right
=35917-4	CT Guidance for drainage of Gallbladder
=69133-7	Fluoroscopy Guidance for drainage of Hip
=35918-2	CT Guidance for drainage of Kidney
=24896-3	US Guidance for drainage of Kidney
=26328-5	US Guidance for drainage of Kidney - bilateral
=26329-3	US Guidance for drainage of Kidney - left
=26330-1	US Guidance for drainage of Kidney - right
=35919-0	CT Guidance for drainage of Liver
=35920-8	CT Guidance for drainage of Lymph node
=42283-2	CT Guidance for drainage of Pancreas
=44172-5	US Guidance for drainage of Pancreas
=35921-6	CT Guidance for drainage of Pelvis
=24868-2	US Guidance for drainage of Pelvis
=41800-4	Fluoroscopy Guidance for drainage of Pharynx
=41798-0	US Guidance for drainage of Prostate
=35922-4	CT Guidance for drainage of Unspecified body region
=30699-3	US Guidance for drainage of Unspecified body region
=43537-0	Fluoroscopy Guidance for drainage of Unspecified body region
=42478-8	US Guidance for drainage of cyst of Kidney
=46291-1	CT Guidance for drainage of Unspecified body region-- W and WO contrast IV
=35923-2	CT Guidance for drainage of Chest-- W contrast IV
=46292-9	CT Guidance for drainage of Unspecified body region-- W contrast IV
=35924-0	CT Guidance for drainage of Chest-- WO contrast
=46293-7	CT Guidance for drainage of Unspecified body region-- WO contrast
=35925-7	Fluoroscopy Guidance for endoscopy of Stomach
=43478-7	Fluoroscopy Guidance for endoscopy of Biliary ducts and Pancreatic duct-- 1.5 hours post contrast retrograde
=43474-6	Fluoroscopy Guidance for endoscopy of Biliary ducts and Pancreatic duct-- 15 minutes post contrast retrograde
=43477-9	Fluoroscopy Guidance for endoscopy of Biliary ducts and Pancreatic duct-- 1 hour post contrast retrograde
=43473-8	Fluoroscopy Guidance for endoscopy of Biliary ducts and Pancreatic duct-- 2 hours post contrast retrograde
=43475-3	Fluoroscopy Guidance for endoscopy of Biliary ducts and Pancreatic duct-- 30 minutes post contrast retrograde
=43476-1	Fluoroscopy Guidance for endoscopy of Biliary ducts and Pancreatic duct-- 45 minutes post contrast retrograde
=72248-8	Abdomen MRCP with and without contrast IV
=44214-5	Fluoroscopy Guidance for endoscopy of Biliary ducts-- W contrast retrograde
=30815-5	Fluoroscopy Guidance for endoscopy of Biliary ducts and Pancreatic duct-- W contrast retrograde
=44213-7	Fluoroscopy Guidance for endoscopy of Pancreatic duct-- W contrast retrograde
=58740-2	Abdomen MRCP WO contrast
=72541-6	Fluoroscopy Guidance for facet joint denervation of Spine Cervical
=72542-4	Fluoroscopy Guidance for facet joint denervation of Spine Lumbar
=72540-8	Fluoroscopy Guidance for facet joint denervation of Spine
=35926-5	Fluoroscopy Guidance for gastrostomy of Stomach
=30638-1	Fluoroscopy Guidance for injection of Hip
=24769-2	CT Guidance for injection of Joint space
=42334-3	Fluoroscopy Guidance for injection of Mammary artery.internal - left
=42706-2	US Guidance for injection of Pleural space
=24901-1	CT Guidance for injection of Sacroiliac Joint
=35927-3	Fluoroscopy Guidance for injection of Sacroiliac Joint
=26319-4	CT Guidance for injection of Sacroiliac joint - bilateral
=26320-2	CT Guidance for injection of Sacroiliac joint - left
=26321-0	CT Guidance for injection of Sacroiliac joint - right
=48435-2	Fluoroscopy Guidance for injection of Salivary gland - bilateral
=46392-7	Fluoroscopy Guidance for injection of Sinuses
=37427-2	Fluoroscopy Guidance for injection of Spine
=30579-7	CT Guidance for injection of Spine facet joint
=24931-8	Fluoroscopy Guidance for injection of Spine facet joint
=26322-8	Fluoroscopy Guidance for injection of Spine facet joint - bilateral
=26323-6	Fluoroscopy Guidance for injection of Spine facet joint - left
=26324-4	Fluoroscopy Guidance for injection of Spine facet joint - right
=70918-8	Fluoroscopy Guidance for injection of Spine Cervical
=30812-2	Fluoroscopy Guidance for injection of Spine Cervical Facet Joint
=37493-4	CT Guidance for injection of Spine.disc.cervical
=70919-6	Fluoroscopy Guidance for injection of Spine Lumbar
=30817-1	Fluoroscopy Guidance for injection of Spine Lumbar Facet Joint
=70920-4	Fluoroscopy Guidance for injection of Spine Thoracic
=30814-8	Fluoroscopy Guidance for injection of Spine Thoracic Facet Joint
=30702-5	US Guidance for injection of Thyroid
=72530-9	US Guidance for injection of Joint
=36771-4	Fluoroscopy Guidance for injection of Joint
=37494-2	Fluoroscopy Guidance for injection of Tendon
=72537-4	US Guidance for injection of sclerosing agent of Extremity vein - bilateral
=72645-5	US Guidance for injection of sclerosing agent of Extremity vein - left
=72644-8	US Guidance for injection of sclerosing agent of Extremity vein - right
=72536-6	US Guidance for injection of sclerosing agent of Extremity veins - bilateral
=72643-0	US Guidance for injection of sclerosing agent of Extremity veins - left
=72642-2	US Guidance for injection of sclerosing agent of Extremity veins - right
=72543-2	Fluoroscopy Guidance for intercostal nerve devervation of Spine Thoracic
=72552-3	Fluoroscopy Guidance for kyphoplasty of Spine Lumbar
=72553-1	Fluoroscopy Guidance for kyphoplasty of Spine Thoracic
=72535-8	US Guidance for laser ablation of vein(s) of Extremity vein - left
=72534-1	US Guidance for laser ablation of vein(s) of Extremity vein - right
=48735-5	Mammogram Guidance for localization of Breast
=43759-0	US Guidance for localization of Breast - bilateral
=35928-1	CT Guidance for localization of Breast - left
=42296-4	Mammogram Guidance for localization of Breast - left
=43758-2	US Guidance for localization of Breast - left
=35929-9	CT Guidance for localization of Breast - right
=42297-2	Mammogram Guidance for localization of Breast - right
=43760-8	US Guidance for localization of Breast - right
=37608-7	US Guidance for localization of foreign body of Eye
=42701-3	CT Guidance for localization of placenta of Uterus
=39760-4	Scan Guidance for localization of tumor limited
=39759-6	SPECT Guidance for localization of tumor limited
=39761-2	Scan Guidance for localization of tumor limited-- W Tc-99m Sestamibi IV
=39953-5	Scan Guidance for localization of tumor multiple areas
=39763-8	Scan Guidance for localization of tumor
=39762-0	SPECT Guidance for localization of tumor
=39758-8	Scan Guidance for localization of tumor of Breast
=44110-5	CT Guidance for needle localization of Breast
=24600-9	US Guidance for needle localization of Breast
=69068-5	Mammogram Guidance for needle localization of Breast - bilateral
=26313-7	US Guidance for needle localization of Breast - bilateral
=26314-5	US Guidance for needle localization of Breast - left
=26318-6	US Guidance for needle localization of Breast - right
=37921-4	US Guidance for needle localization of Chest
=42021-6	CT Guidance for needle localization of Spine Cervical
=42020-8	CT Guidance for needle localization of Spine Lumbar
=39026-0	CT Guidance for needle localization of Unspecified body region
=39028-6	MRI Guidance for needle localization of Unspecified body region
=38032-9	US Guidance for needle localization of Unspecified body region
=39027-8	Fluoroscopy Guidance for needle localization of Unspecified body region
=24595-1	Mammogram Guidance for needle localization of mass of Breast
=26315-2	Mammogram Guidance for needle localization of mass of Breast - bilateral
=26316-0	Mammogram Guidance for needle localization of mass of Breast - left
=26317-8	Mammogram Guidance for needle localization of mass of Breast - right
=44118-8	CT Guidance for needle localization of Breast-- W and WO contrast IV
=35930-7	CT Guidance for nerve block of Abdomen
=35931-5	CT Guidance for nerve block of Pelvis
=70921-2	CT Guidance for nerve block of Spine Cervical
=35932-3	CT Guidance for nerve block of Spine Lumbar
=70922-0	CT Guidance for nerve block of Spine Thoracic
=69240-0	Fluoroscopy Guidance for percutaneous biopsy of Abdomen
=42139-6	US Guidance for percutaneous biopsy of Muscle
=24609-0	Mammogram Guidance for core needle percutaneous biopsy of Breast
=26334-3	Mammogram Guidance for core needle percutaneous biopsy of Breast - bilateral
=26335-0	Mammogram Guidance for core needle percutaneous biopsy of Breast - left
=38023-8	US Guidance for core needle percutaneous biopsy of Breast - left
=26336-8	Mammogram Guidance for core needle percutaneous biopsy of Breast - right
=38025-3	US Guidance for core needle percutaneous biopsy of Breast - right
=44121-2	Mammogram Guidance for percutaneous needle biopsy of Breast
=69245-9	Fluoroscopy Guidance for percutaneous needle biopsy of Kidney
=69246-7	Fluoroscopy Guidance for percutaneous needle biopsy of Liver
=44204-6	Fluoroscopy Guidance for percutaneous needle biopsy of Lung
=69247-5	Fluoroscopy Guidance for percutaneous needle biopsy of Salivary gland
=46372-9	Fluoroscopy Guidance for percutaneous drainage of Biliary ducts
=62494-0	US Guidance for percutaneous drainage of Cavity
=24621-5	Fluoroscopy Guidance for percutaneous drainage of Cavity
=69241-8	Fluoroscopy Guidance for percutaneous drainage of abscess of Abdomen
=69242-6	Fluoroscopy Guidance for percutaneous drainage of abscess of Appendix
=42422-6	Fluoroscopy Guidance for percutaneous drainage of abscess of Breast
=43444-9	CT Guidance for percutaneous drainage of abscess of Cavity
=42423-4	Fluoroscopy Guidance for percutaneous drainage of abscess of Chest
=69243-4	Fluoroscopy Guidance for percutaneous drainage of abscess of Lung
=44223-6	Fluoroscopy Guidance for percutaneous drainage of abscess of Ovary
=69244-2	Fluoroscopy Guidance for percutaneous drainage of abscess of Pelvis
=42421-8	Fluoroscopy Guidance for percutaneous drainage of abscess of Unspecified body region
=35933-1	CT Guidance for percutaneous vertebroplasty of Spine
=35936-4	Fluoroscopy Guidance for percutaneous vertebroplasty of Spine
=70923-8	Fluoroscopy Guidance for percutaneous vertebroplasty of Spine Cervical
=35934-9	CT Guidance for percutaneous vertebroplasty of Spine Lumbar
=70924-6	Fluoroscopy Guidance for percutaneous vertebroplasty of Spine Lumbar
=35935-6	CT Guidance for percutaneous vertebroplasty of Spine Thoracic
=70925-3	Fluoroscopy Guidance for percutaneous vertebroplasty of Spine Thoracic
=72539-0	Fluoroscopy Guidance for peripheral nerve denervation of Unspecified body region
=30643-1	US Guidance for placement of catheter in Central vein
=35912-5	Fluoroscopy Guidance for placement of catheter in Unspecified body region
=25028-2	Fluoroscopic angiogram Guidance for placement of catheter for adminstration of thrombolytic in Vessel
=25029-0	Fluoroscopic angiogram Guidance for placement of catheter for vasoconstrictor infusion in Vessels
=24613-2	Fluoroscopic angiogram Guidance for placement of catheter in artery in Central cardiovascular artery
=30644-9	US Guidance for placement of catheter in Central vein-- Tunneled
=25077-9	Fluoroscopic angiogram Guidance for placement of catheter in Hepatic artery-- W contrast IA
=24625-6	Fluoroscopic angiogram Guidance for placement of catheter in Central vein-- W contrast IV
=26310-3	Fluoroscopic angiogram Guidance for placement of catheter in Central vein - bilateral-- W contrast IV
=26311-1	Fluoroscopic angiogram Guidance for placement of catheter in Central vein - left-- W contrast IV
=26312-9	Fluoroscopic angiogram Guidance for placement of catheter in Central vein - right-- W contrast IV
=41801-2	Fluoroscopic angiogram Guidance for placement of catheter in Portal vein-- W contrast IV
=24716-3	Fluoroscopy Guidance for placement of decompression tube in Gastrointestine
=62491-6	Fluoroscopic angiogram Guidance for placement of ilio-iliac tube endoprosthesis in Iliac artery - left-- W contrast IA
=62492-4	Fluoroscopic angiogram Guidance for placement of ilio-iliac tube endoprosthesis in Iliac artery - right-- W contrast IA
=25072-0	Guidance for placement of infusion port in Unspecified body region
=62450-2	Fluoroscopic angiogram Guidance for placement of intraperitoneal catheter in Abdomen
=25026-6	Fluoroscopic angiogram Guidance for placement of IVC filter in Inferior vena cava-- W contrast IV
=25027-4	Guidance for placement of large bore catheter into vessel in Central vein
=26307-9	Guidance for placement of large bore catheter into vessel in Central vein - bilateral
=26308-7	Guidance for placement of large bore catheter into vessel in Central vein - left
=26309-5	Guidance for placement of large bore catheter into vessel in Central vein - right
=25024-1	Fluoroscopic angiogram Guidance for placement of longterm peripheral catheter in Central vein
=26304-6	Fluoroscopic angiogram Guidance for placement of longterm peripheral catheter in Central vein - bilateral
=26305-3	Fluoroscopic angiogram Guidance for placement of longterm peripheral catheter in Central vein - left
=26306-1	Fluoroscopic angiogram Guidance for placement of longterm peripheral catheter in Central vein - right
=64993-9	US Guidance for placement of needle in Unspecified body region
=42456-4	US Guidance for placement of needle wire in Breast
=36772-2	CT Guidance for placement of nephrostomy tube in Kidney
=24779-1	Fluoroscopy Guidance for placement of percutaneous nephrostomy in Kidney - bilateral-- W contrast via tube
=24782-5	Fluoroscopy Guidance for placement of percutaneous nephroureteral stent in Kidney - bilateral
=35937-2	CT Guidance for placement of radiation therapy fields in Unspecified body region
=43487-8	US Guidance for placement of radiation therapy fields in Unspecified body region
=65797-3	Fluoroscopic angiogram Guidance for placement of stent in Artery - left
=65798-1	Fluoroscopic angiogram Guidance for placement of stent in Artery - right
=69134-5	Fluoroscopic angiogram Guidance for placement of stent in Iliac artery
=25078-7	Fluoroscopy Guidance for placement of stent in Intrahepatic portal system
=24756-9	Fluoroscopic angiogram Guidance for placement of stent in Vein
=26301-2	Fluoroscopic angiogram Guidance for placement of stent in Vein - bilateral
=26302-0	Fluoroscopic angiogram Guidance for placement of stent in Vein - left
=26303-8	Fluoroscopic angiogram Guidance for placement of stent in Vein - right
=24555-5	Fluoroscopic angiogram Guidance for placement of stent in Artery
=51391-1	Fluoroscopic angiogram Guidance for placement of transjugular intrahepatic portosystemic shunt in Portal vein and Hepatic vein
=35938-0	CT Guidance for placement of tube in Chest
=42140-4	US Guidance for placement of tube in Chest
=39362-9	Fluoroscopy Guidance for placement of tube in Chest
=30637-3	Fluoroscopy Guidance for placement of tube in Gastrointestine
=41799-8	Fluoroscopy Guidance for placement of tube in Liver
=24995-3	Fluoroscopy Guidance for placement of tube in Stomach
=44224-4	Fluoroscopy Guidance for placement of tube in Unspecified body region
=46373-7	SPECT Guidance for placement of tube in Chest
=44102-2	CT Guidance for procedure of Joint space
=44222-8	Fluoroscopy Guidance for procedure of Joint space
=30629-0	Fluoroscopy Guidance for procedure of Unspecified body region
=30581-3	CT Guidance for radiation treatment of Unspecified body region-- W contrast IV
=30664-7	MRI Guidance for radiation treatment of Unspecified body region-- W contrast IV
=30582-1	CT Guidance for radiation treatment of Unspecified body region-- WO contrast
=30665-4	MRI Guidance for radiation treatment of Unspecified body region-- WO contrast
=25053-0	CT Guidance for radiosurgery of Unspecified body region
=25054-8	CT Guidance for radiosurgery of Unspecified body region-- W contrast IV
=24537-3	US Guidance for removal of amniotic fluid from Uterus
=42141-2	US Guidance for removal of catheter from Central vein-- Tunneled
=72549-9	Fluoroscopy Guidance for removal of catheter from Central vein-- Tunneled
=72548-1	Fluoroscopic angiogram Guidance for removal of catheter from Central vein-- W contrast IV
=72547-3	Fluoroscopy Guidance for removal of CVA device obstruction from Central vein
=72546-5	Fluoroscopy Guidance for removal of CVA lumen obstruction from Central vein
=41810-3	CT Guidance for removal of fluid from Abdomen
=24559-7	US Guidance for removal of fluid from Abdomen
=38142-6	US Guidance for removal of fluid from Chest
=30628-2	Fluoroscopy Guidance for removal of foreign body from Unspecified body region
=72538-2	Fluoroscopic angiogram Guidance for removal of longterm peripheral catheter from Central vein
=72544-0	Fluoroscopy Guidance for removal of percutaneous nephrostomy tube from Kidney - bilateral-- W contrast
=24885-6	US Guidance for repair of Pseudoaneurysm/AV fistula
=72550-7	Fluoroscopy Guidance for repair of CVA catheter with port or pump of Central vein
=72551-5	Fluoroscopy Guidance for repair of CVA catheter without port or pump of Central vein
=42017-4	Fluoroscopy Guidance for replacement of percutaneous cholecystostomy in Abdomen
=52790-3	CT Guidance for replacement of percutaneous drainage tube in Abdomen
=72545-7	Fluoroscopy Guidance for replacement of percutaneous drainage tube in Biliary ducts and Gallbladder
=52791-1	CT Guidance for replacement of percutaneous drainage tube in Pelvis
=46294-5	Fluoroscopy Guidance for replacement of percutaneous drainage tube in Stomach
=24996-1	Fluoroscopy Guidance for replacement of percutaneous gastrostomy in Stomach
=24626-4	Fluoroscopic angiogram Guidance for reposition of catheter in Central vein-- W contrast IV
=26295-6	Fluoroscopic angiogram Guidance for reposition of catheter in Central vein - bilateral-- W contrast IV
=26296-4	Fluoroscopic angiogram Guidance for reposition of catheter in Central vein - left-- W contrast IV
=26297-2	Fluoroscopic angiogram Guidance for reposition of catheter in Central vein - right-- W contrast IV
=48740-5	Mammogram Guidance for sentinel lymph node injection of Breast
=48736-3	Mammogram Guidance for sentinel lymph node injection of Breast - left
=48739-7	Mammogram Guidance for sentinel lymph node injection of Breast - right
=24570-4	Fluoroscopy Guidance for stone removal of Biliary duct common-- W contrast intra biliary duct
=43763-2	Fluoroscopic angiogram Guidance for thrombectomy of Vein-- W contrast IV
=43761-6	Fluoroscopic angiogram Guidance for thrombectomy of Vein - bilateral-- W contrast IV
=43762-4	Fluoroscopic angiogram Guidance for thrombectomy of Vein - left-- W contrast IV
=43764-0	Fluoroscopic angiogram Guidance for thrombectomy of Vein - right-- W contrast IV
=72554-9	Fluoroscopy Guidance for trigger point injection of Muscle
=39138-3	Fluoroscopic angiogram Guidance for vascular access of Vessel
=39139-1	US Guidance for vascular access of Unspecified body region
=36936-3	MRI Guidance.stereotactic for biopsy of Brain
=24603-3	Mammogram Guidance.stereotactic for biopsy of Breast
=26292-3	Mammogram Guidance.stereotactic for biopsy of Breast - bilateral
=26293-1	Mammogram Guidance.stereotactic for biopsy of Breast - left
=26294-9	Mammogram Guidance.stereotactic for biopsy of Breast - right
=36928-0	CT Guidance.stereotactic for biopsy of Head
=46296-0	Mammogram Guidance.stereotactic for core needle biopsy of Breast
=46295-2	Mammogram Guidance.stereotactic for core needle biopsy of Breast - left
=42433-3	Mammogram Guidance.stereotactic for core needle biopsy of Breast - right
=69160-0	Mammogram Guidance.stereotactic for needle biopsy of Breast
=24585-2	CT Guidance.stereotactic for biopsy of Head-- W contrast IV
=36929-8	CT Guidance.stereotactic for biopsy of Head-- WO contrast
=44122-0	MRI Guidance.stereotactic for localization in Brain-- W and WO contrast IV
=30656-3	MRI Guidance.stereotactic for localization in Brain-- W contrast IV
=30800-7	MRI Guidance.stereotactic for localization in Brain-- WO contrast
=28632-8	Heterophoria study
=46264-8	History of medical device use
=47519-4	History of Procedures Document
=47245-6	HIV treatment form Document
=52035-3	Home health claims
=52036-1	Home health prior authorization
=52046-0	Hospital beds
=18841-7	Hospital consultations Document
=52028-8	Hysterectomy consent
=24655-3	Chest Fluoroscopy Image intensifier during surgery
=52047-8	Immunosuppressive drugs
=65806-2	Inhalation challenge test report Document --W methacholine inhaled
=11500-6	Occupational therapy Initial assessment note at First encounter
=11495-9	Physical therapy Initial assessment note at First encounter
=11494-2	Physician Initial assessment note at First encounter
=11496-7	Podiatry Initial assessment note at First encounter
=11497-5	Psychology Initial assessment note at First encounter
=11498-3	Social work Initial assessment note at First encounter
=28572-6	Dentist Initial assessment note
=28621-1	Nurse practitioner Initial assessment note
=29753-1	Nurse Initial assessment note
=18734-4	Occupational therapy Initial assessment note
=18735-1	Physical therapy Initial assessment note
=18736-9	Physician Initial assessment note
=28654-2	Physician attending Initial assessment note
=18763-3	Physician consulting Initial assessment note
=18737-7	Podiatry Initial assessment note
=28635-1	Psychiatry Initial assessment note
=18738-5	Psychology Initial assessment note
=18739-3	Social work Initial assessment note
=46214-3	Intracardiac ablation study
=15508-5	Labor and delivery records
=11502-2	Laboratory report
=24717-1	Ileal conduit X-ray Loopogram
=52048-6	Lymphedema pumps
=52049-4	Manual wheelchair
=55186-1	Measure Document
=55185-3	Measure set Document
=11503-0	Medical records
=52037-9	Member ID card copy
=24672-8	Diaphragm US Motion
=30632-4	Diaphragm Fluoroscopy Motion
=52050-2	Motorized wheelchair
=35990-1	Fetal MRI
=41806-1	Abdomen CT
=24556-3	Abdomen MRI
=24558-9	Abdomen US
=30762-9	Abdomen X-ray tomograph
=24566-2	Abdomen retroperitoneum CT
=24531-6	Abdomen retroperitoneum US
=24532-4	Abdomen RUQ US
=44115-4	Abdomen and Pelvis CT
=36781-3	Abdominal veins MRI angiogram
=30864-3	Abdominal veins and IVC MRI angiogram
=36791-2	Abdominal vessels MRI angiogram
=24534-0	Abdominal vessels US.doppler
=39494-0	Abdominal wall US
=36930-6	Adrenal gland CT
=36931-4	Adrenal gland MRI
=69277-2	Adrenal gland US
=36792-0	Adrenal vessels MRI angiogram
=35940-6	Ankle CT
=24538-1	Ankle MRI
=35939-8	Ankle X-ray tomograph
=35941-4	Ankle - bilateral CT
=26208-9	Ankle - bilateral MRI
=35942-2	Ankle - left CT
=26209-7	Ankle - left MRI
=35943-0	Ankle - left X-ray tomograph
=35944-8	Ankle - right CT
=26210-5	Ankle - right MRI
=37674-9	Ankle - right X-ray tomograph
=37222-7	Ankle and Foot MRI
=24542-3	Anus US
=35945-5	Aorta CT
=35947-1	Aorta MRI
=35946-3	Aorta MRI angiogram
=24547-2	Aorta US
=46388-5	Aorta US.doppler
=35948-9	Aorta abdominal CT
=35949-7	Aorta abdominal MRI
=69276-4	Aorta abdominal US
=37216-9	Aorta.endograft CT
=24544-9	Aorta thoracic CT
=35950-5	Aorta thoracic MRI
=24660-3	Aorta thoracic MRI angiogram
=30863-5	Abdominal Aorta and Arteries MRI angiogram
=35951-3	Aortic arch MRI angiogram
=30861-9	Aortic arch and Neck vessels MRI angiogram
=35952-1	Appendix CT
=24548-0	Appendix US
=39040-1	AV fistula US
=43508-1	Axilla - left MRI
=72529-1	Axilla - left US
=43510-7	Axilla - right MRI
=72528-3	Axilla - right US
=37219-3	Biliary ducts MRI
=38021-2	Biliary ducts and Gallbladder US
=37220-1	Biliary ducts and Pancreatic duct MRI
=39039-3	Brachiocephalic artery US.doppler
=24590-2	Brain MRI
=58748-5	Brain Functional MRI
=44138-6	Brain PET
=37217-7	Brain Stem and Nerves.cranial MRI
=37218-5	Brain.temporal MRI
=43772-3	Brain and Internal auditory canal MRI
=42385-5	Brain and Pituitary and Sella turcica MRI
=30794-2	Breast MRI
=24601-7	Breast US
=69165-9	Breast implant - bilateral MRI
=38057-6	Breast implant - left MRI
=38058-4	Breast implant - right MRI
=24596-9	Breast specimen US
=69397-8	Breast vessels US.doppler
=30795-9	Breast - bilateral MRI
=26214-7	Breast - bilateral US
=35954-7	Breast - left MRI
=26215-4	Breast - left US
=35955-4	Breast - right MRI
=26216-2	Breast - right US
=46299-4	Breast - unilateral MRI
=36010-7	Calcaneus CT
=36011-5	Calcaneus X-ray tomograph
=24616-5	Carotid artery US
=42146-1	Carotid artery US.doppler
=26217-0	Carotid artery - bilateral US
=43765-7	Carotid artery - bilateral US.doppler
=26218-8	Carotid artery - left US
=39427-0	Carotid artery - left US.doppler
=26219-6	Carotid artery - right US
=39437-9	Carotid artery - right US.doppler
=43552-9	Carotid artery - unilateral US
=36793-8	Carotid vessel MRI angiogram
=30859-3	Carotid vessels and Neck Vessels MRI angiogram
=30865-0	Celiac vessels and Superior mesenteric Vessels MRI angiogram
=46374-5	Cerebral artery US
=24627-2	Chest CT
=24629-8	Chest MRI
=24630-6	Chest US
=24657-9	Chest X-ray tomograph
=30862-7	Chest vessels MRI angiogram
=38016-2	Chest wall US
=37235-9	Circle of Willis MRI angiogram
=35960-4	Clavicle CT
=35961-2	Clavicle MRI
=35959-6	Clavicle X-ray tomograph
=44120-4	Colon CT
=24757-7	Coronary arteries CT fast
=35962-0	Elbow CT
=24674-4	Elbow MRI
=35963-8	Elbow X-ray tomograph
=35965-3	Elbow - bilateral CT
=26220-4	Elbow - bilateral MRI
=35964-6	Elbow - bilateral X-ray tomograph
=35966-1	Elbow - left CT
=26221-2	Elbow - left MRI
=35967-9	Elbow - left X-ray tomograph
=35968-7	Elbow - right CT
=26222-0	Elbow - right MRI
=37688-9	Elbow - right X-ray tomograph
=35969-5	Esophagus CT
=57823-7	Esophagus PET
=24690-0	Extremity CT
=69193-1	Extremity MRI
=24693-4	Extremity US
=35970-3	Extremity X-ray tomograph
=39042-7	Extremity artery US.doppler
=39031-0	Extremity artery - bilateral US.doppler
=69293-9	Extremity artery - left US
=39428-8	Extremity artery - left US.doppler
=69297-0	Extremity artery - right US
=39439-5	Extremity artery - right US.doppler
=39449-4	Extremity vein US.doppler
=39418-9	Extremity vein - bilateral US.doppler
=42145-3	Extremity vein - left US
=39429-6	Extremity vein - left US.doppler
=42144-6	Extremity vein - right US
=39440-3	Extremity vein - right US.doppler
=30876-7	Extremity veins MRI angiogram
=69283-0	Extremity veins - bilateral US.doppler
=41835-0	Extremity veins - left US
=41816-0	Extremity veins - right US
=36794-6	Extremity vessels MRI angiogram
=43771-5	Extremity vessels US.doppler
=39495-7	Extremity vessels - bilateral US.doppler
=69398-6	Extremity vessels Left US.doppler
=39503-8	Extremity vessels - right US.doppler
=26224-6	Extremity - bilateral CT
=26223-8	Extremity - bilateral US
=26226-1	Extremity - left CT
=26225-3	Extremity - left US
=26231-1	Extremity - right CT
=26230-3	Extremity - right US
=24853-4	Eye+Orbit - bilateral US
=35953-9	Face MRI
=41808-7	Facial bones and Maxilla CT
=24696-7	Facial bones and Sinuses CT
=69389-5	Femoral artery and Popliteal artery US
=69399-4	Femoral vein and Popliteal vein US
=30871-8	Femoral vessels MRI angiogram
=38134-3	Femoral vessels US
=38128-5	Femoral vessels - bilateral US
=39498-1	Femoral vessels - left US.doppler
=39504-6	Femoral vessels - right US.doppler
=35984-4	Femur CT
=35985-1	Femur X-ray tomograph
=35986-9	Femur - bilateral X-ray tomograph
=35987-7	Femur - left CT
=38037-8	Femur - left US
=35988-5	Femur - left X-ray tomograph
=35989-3	Femur - right CT
=38048-5	Femur - right US
=38768-8	Femur - right X-ray tomograph
=24705-6	Finger MRI
=26238-6	Finger - bilateral MRI
=26239-4	Finger - left MRI
=26240-2	Finger - right MRI
=37221-9	Fistula CT
=35991-9	Foot CT
=24707-2	Foot MRI
=35992-7	Foot X-ray tomograph
=30872-6	Foot vessels MRI angiogram
=46362-0	Foot vessels US.doppler
=35993-5	Foot - bilateral CT
=26241-0	Foot - bilateral MRI
=35994-3	Foot - left CT
=26242-8	Foot - left MRI
=35995-0	Foot - left X-ray tomograph
=35996-8	Foot - right CT
=26243-6	Foot - right MRI
=37706-9	Foot - right X-ray tomograph
=35997-6	Forearm CT
=24710-6	Forearm MRI
=30873-4	Forearm vessels MRI angiogram
=35998-4	Forearm - bilateral CT
=26244-4	Forearm - bilateral MRI
=35999-2	Forearm - left CT
=26245-1	Forearm - left MRI
=36000-8	Forearm - right CT
=26246-9	Forearm - right MRI
=24711-4	Gallbladder US
=36001-6	Gallbladder X-ray tomograph
=39415-5	Gastrointestine US
=39416-3	Genitourinary system US
=37236-7	Great vessel MRI
=24719-7	Groin US
=36002-4	Hand CT
=24720-5	Hand MRI
=36003-2	Hand X-ray tomograph
=46382-8	Hand vessels US.doppler
=36004-0	Hand - bilateral CT
=26247-7	Hand - bilateral MRI
=36005-7	Hand - left CT
=26248-5	Hand - left MRI
=36006-5	Hand - left X-ray tomograph
=36007-3	Hand - right CT
=26249-3	Hand - right MRI
=37717-6	Hand - right X-ray tomograph
=24725-4	Head CT
=24728-8	Head CT cine
=24731-2	Head US
=58741-0	Head to thigh PET
=30858-5	Head veins MRI angiogram
=30856-9	Head vessels MRI angiogram
=24733-8	Head vessels US.doppler
=42304-6	Head vessels and Neck vessels MRI angiogram
=30880-9	Head vessels and Neck vessels US.doppler
=30655-5	Head Cistern MRI
=24746-0	Head Sagittal Sinus MRI
=58742-8	Head and Neck PET
=44164-2	Head and Neck US
=58744-4	Heart CT
=24748-6	Heart MRI
=36009-9	Heart MRI angiogram
=44137-8	Heart PET
=42148-7	Heart US
=36014-9	Hip CT
=36013-1	Hip MRI
=24760-1	Hip US
=36012-3	Hip X-ray tomograph
=36016-4	Hip - bilateral CT
=36017-2	Hip - bilateral MRI
=26250-1	Hip - bilateral US
=36015-6	Hip - bilateral X-ray tomograph
=36018-0	Hip - left CT
=36020-6	Hip - left MRI
=26251-9	Hip - left US
=36019-8	Hip - left X-ray tomograph
=36021-4	Hip - right CT
=36022-2	Hip - right MRI
=26252-7	Hip - right US
=37735-8	Hip - right X-ray tomograph
=43566-9	Hip and Thigh US
=36024-8	Humerus X-ray tomograph
=39425-4	Iliac artery US.doppler
=42147-9	Iliac graft US.doppler
=39497-3	Iliac vessels US.doppler
=38129-3	Iliac vessels - bilateral US
=38137-6	Iliac vessels - left US
=38141-8	Iliac vessels - right US
=35958-8	Internal auditory canal CT
=35956-2	Internal auditory canal MRI
=24767-6	Internal auditory canal X-ray tomograph
=26253-5	Internal auditory canal - bilateral X-ray tomograph
=35957-0	Internal auditory canal - left CT
=26254-3	Internal auditory canal - left X-ray tomograph
=38767-0	Internal auditory canal - right CT
=26255-0	Internal auditory canal - right X-ray tomograph
=24735-3	Internal auditory canal and Posterior fossa MRI
=36033-9	Kidney MRI
=38036-0	Kidney US
=36032-1	Kidney X-ray tomograph
=39032-8	Kidney transplant US
=42477-0	Kidney vessels transplant US.doppler
=43767-3	Kidney - bilateral CT
=36034-7	Kidney - bilateral MRI
=43774-9	Kidney - bilateral US
=24789-0	Kidney - bilateral X-ray tomograph
=69402-6	Kidney Bilateral and Bladder US
=36035-4	Kidney - left MRI
=38038-6	Kidney - left US
=69113-9	Kidney - right CT
=36036-2	Kidney - right MRI
=38049-3	Kidney - right US
=36037-0	Knee CT
=24802-1	Knee MRI
=36038-8	Knee X-ray tomograph
=36799-5	Knee vessels MRI angiogram
=36800-1	Knee vessels - left MRI angiogram
=36801-9	Knee vessels - right MRI angiogram
=36040-4	Knee - bilateral CT
=26256-8	Knee - bilateral MRI
=36039-6	Knee - bilateral X-ray tomograph
=36041-2	Knee - left CT
=26257-6	Knee - left MRI
=36042-0	Knee - left X-ray tomograph
=36043-8	Knee - right CT
=26258-4	Knee - right MRI
=37760-6	Knee - right X-ray tomograph
=36045-3	Larynx MRI
=36044-6	Larynx X-ray tomograph
=24814-6	Liver CT
=36046-1	Liver MRI
=28614-6	Liver US
=39454-4	Liver transplant US
=24818-7	Liver and Diaphragm US
=35971-1	Lower extremity CT
=30692-8	Lower extremity MRI
=30709-0	Lower extremity US
=35972-9	Lower extremity X-ray tomograph
=48693-6	Lower extremity artery US
=39434-6	Lower extremity artery US.doppler
=38130-1	Lower extremity artery - bilateral US
=39421-3	Lower extremity artery - bilateral US.doppler
=41834-3	Lower extremity artery - left US
=39499-9	Lower extremity artery - left US.doppler
=41815-2	Lower extremity artery - right US
=39505-3	Lower extremity artery - right US.doppler
=46363-8	Lower extremity vein US
=30881-7	Lower extremity vein US.doppler
=46364-6	Lower extremity vein - bilateral US
=39420-5	Lower extremity vein - bilateral US.doppler
=48692-8	Lower extremity vein - left US
=39432-0	Lower extremity vein - left US.doppler
=48691-0	Lower extremity vein - right US
=39443-7	Lower extremity vein - right US.doppler
=36079-2	Lower extremity veins MRI angiogram
=69385-3	Lower extremity veins - bilateral US
=36784-7	Lower extremity veins - left MRI angiogram
=69392-9	Lower extremity veins - left US
=36785-4	Lower extremity veins - right MRI angiogram
=42461-4	Lower extremity vessel graft - left US.doppler
=42462-2	Lower extremity vessel graft - right US.doppler
=30874-2	Lower extremity vessels MRI angiogram
=44174-1	Lower extremity vessels US.doppler
=35974-5	Lower extremity vessels - bilateral MRI angiogram
=39422-1	Lower extremity vessels - bilateral US.doppler
=36795-3	Lower extremity vessels - left MRI angiogram
=39431-2	Lower extremity vessels - left US.doppler
=36796-1	Lower extremity vessels - right MRI angiogram
=39442-9	Lower extremity vessels - right US.doppler
=35973-7	Lower extremity - bilateral CT
=35975-2	Lower extremity - bilateral MRI
=38013-9	Lower extremity - bilateral US
=24687-6	Lower Extremity Joint MRI
=26227-9	Lower extremity joint - bilateral MRI
=26228-7	Lower extremity joint - left MRI
=26229-5	Lower extremity joint - right MRI
=35976-0	Lower extremity - left CT
=35978-6	Lower extremity - left MRI
=38040-2	Lower extremity - left US
=35977-8	Lower extremity - left X-ray tomograph
=35979-4	Lower extremity - right CT
=35980-2	Lower extremity - right MRI
=38051-9	Lower extremity - right US
=37766-3	Lower extremity - right X-ray tomograph
=36074-3	Lower leg CT
=24821-1	Lower leg MRI
=43513-1	Lower leg vessels - left MRI angiogram
=43556-0	Lower leg vessels - right MRI angiogram
=42696-5	Lower leg - bilateral MRI
=36075-0	Lower leg - left MRI
=36076-8	Lower leg - right MRI
=30866-8	Lumbar plexus MRI
=57822-9	Lung PET
=36047-9	Mandible CT
=36048-7	Mandible X-ray tomograph
=38043-6	Mastoid US
=36776-3	Mastoid X-ray tomograph
=46298-6	Mastoid - bilateral CT
=36050-3	Maxilla CT
=36049-5	Maxilla and Mandible CT
=37234-2	Mediastinum MRI
=38044-4	Mediastinum US
=37233-4	Mediastinum X-ray tomograph
=69394-5	Mesenteric artery US
=69211-1	Nasal bones MRI
=37606-1	Nasal bones X-ray tomograph
=30860-1	Nasopharynx MRI
=24835-1	Nasopharynx and Neck CT
=36051-1	Neck CT
=24839-3	Neck MRI
=24842-7	Neck US
=36788-8	Neck veins MRI angiogram
=36085-9	Neck vessels MRI angiogram
=44175-8	Neck vessels US.doppler
=30857-7	Nerves cranial MRI
=41807-9	Orbit CT
=36777-1	Orbit MRI
=36802-7	Orbit vessels MRI angiogram
=24848-4	Orbit - bilateral CT
=37611-1	Orbit - bilateral X-ray tomograph
=38836-3	Orbit - left MRI
=36778-9	Orbit - right MRI
=42303-8	Orbit and Face MRI
=43530-5	Orbit and Face and Neck MRI
=43455-5	Oropharynx MRI
=39502-0	Ovarian vessels US.doppler
=36779-7	Ovary MRI
=69390-3	Ovary US
=43506-5	Ovary - bilateral MRI
=24857-5	Pancreas CT
=36052-9	Pancreas MRI
=24859-1	Pancreas US
=39509-5	Pancreas transplant US
=36053-7	Parathyroid MRI
=38045-1	Parathyroid US
=37223-5	Parotid gland CT
=37224-3	Parotid gland MRI
=38138-4	Parotid gland US
=24865-8	Pelvis CT
=24867-4	Pelvis MRI
=24869-0	Pelvis US
=37632-7	Pelvis X-ray tomograph
=36789-6	Pelvis veins MRI angiogram
=30867-6	Pelvis vessels MRI angiogram
=24870-8	Pelvis vessels US.doppler
=24872-4	Pelvis and Hip MRI
=26259-2	Pelvis and Hip - bilateral MRI
=26260-0	Pelvis and Hip - left MRI
=26261-8	Pelvis and Hip - right MRI
=38140-0	Penis US
=38139-2	Penis vessels US
=24877-3	Petrous bone CT
=36932-2	Pituitary and Sella turcica CT
=24880-7	Pituitary and Sella turcica MRI
=24881-5	Popliteal space US
=26262-6	Popliteal space - bilateral US
=26263-4	Popliteal space - left US
=26264-2	Popliteal space - right US
=36077-6	Portal vein MRI angiogram
=69284-8	Portal vein and Hepatic vein US.doppler
=36055-2	Posterior fossa CT
=36056-0	Posterior fossa MRI
=36057-8	Prostate CT
=30675-3	Prostate MRI
=24884-9	Prostate US
=43445-6	Pulmonary system CT
=43454-8	Pulmonary system MRI
=36803-5	Pulmonary vessels MRI angiogram
=24892-2	Rectum US
=69294-7	Renal artery US
=39435-3	Renal artery US.doppler
=36078-4	Renal vein MRI angiogram
=30868-4	Renal vessels MRI angiogram
=69295-4	Renal vessels US
=39426-2	Renal vessels US.doppler
=36804-3	Renal vessels - bilateral MRI angiogram
=39419-7	Renal vessels - bilateral US.doppler
=30619-1	Sacroiliac Joint CT
=36031-3	Sacroiliac Joint MRI
=36058-6	Sacrum CT
=36059-4	Sacrum MRI
=38053-5	Sacrum US
=37653-3	Sacrum X-ray tomograph
=69116-2	Sacrum and Coccyx CT
=36060-2	Sacrum and Coccyx MRI
=36933-0	Salivary gland MRI
=69298-8	Salivary gland US
=69117-0	Scapula CT
=36061-0	Scapula MRI
=36073-5	Scrotum and Testicle MRI
=25002-7	Scrotum and Testicle US
=48742-1	Scrotum and Testicle US.doppler
=26271-7	Scrotum and Testicle - bilateral US
=26272-5	Scrotum and Testicle - left US
=26273-3	Scrotum and Testicle - right US
=42437-4	Sella turcica X-ray tomograph
=36062-8	Shoulder CT
=24905-2	Shoulder MRI
=24907-8	Shoulder US
=37850-5	Shoulder X-ray tomograph
=36805-0	Shoulder vessels MRI angiogram
=36806-8	Shoulder vessels - left MRI angiogram
=36807-6	Shoulder vessels - right MRI angiogram
=36063-6	Shoulder - bilateral CT
=26266-7	Shoulder - bilateral MRI
=26265-9	Shoulder - bilateral US
=36064-4	Shoulder - left CT
=26268-3	Shoulder - left MRI
=26267-5	Shoulder - left US
=36065-1	Shoulder - left X-ray tomograph
=36066-9	Shoulder - right CT
=26270-9	Shoulder - right MRI
=26269-1	Shoulder - right US
=37811-7	Shoulder - right X-ray tomograph
=30588-8	Sinuses CT
=24914-4	Sinuses MRI
=37866-1	Sinuses X-ray tomograph
=37874-5	Skull X-ray tomograph
=37495-9	Skull.base CT
=28566-8	Spine CT
=36067-7	Spine MRI
=24926-8	Spine US
=37497-5	Spine vessels MRI angiogram
=24932-6	Spine Cervical CT
=24935-9	Spine Cervical MRI
=70926-1	Spine Cervical US
=36068-5	Spine Cervical X-ray tomograph
=43457-1	Spine Cervical and Spine Thoracic MRI
=42698-1	Spine Cervical and Thoracic and Lumbar MRI
=24963-1	Spine Lumbar CT
=24968-0	Spine Lumbar MRI
=69393-7	Spine Lumbar US
=36069-3	Spine Lumbar X-ray tomograph
=37232-6	Spine Lumbosacral Junction CT
=24978-9	Spine Thoracic CT
=24980-5	Spine Thoracic MRI
=70927-9	Spine Thoracic US
=37911-5	Spine Thoracic X-ray tomograph
=49565-5	Thoracic Spine vessels MRI angiogram
=24988-8	Spleen CT
=36070-1	Spleen MRI
=24990-4	Spleen US
=37225-0	Sternoclavicular Joint CT
=36071-9	Sternum CT
=36072-7	Sternum MRI
=37885-1	Sternum X-ray tomograph
=36782-1	Subclavian artery MRI angiogram
=38131-9	Subclavian vessels - bilateral US
=46359-6	Superior mesenteric vessels MRI angiogram
=44235-0	Superior mesenteric vessels US.doppler
=42468-9	Surgical specimen US
=38059-2	Talus CT
=36773-0	Temporal bone CT
=37226-8	Temporomandibular joint CT
=24999-5	Temporomandibular joint MRI
=30719-9	Temporomandibular joint X-ray tomograph
=37228-4	Temporomandibular joint - bilateral MRI
=37227-6	Temporomandibular joint - bilateral X-ray tomograph
=37230-0	Temporomandibular joint - left MRI
=37229-2	Temporomandibular joint - left X-ray tomograph
=37231-8	Temporomandibular joint - right MRI
=37819-0	Temporomandibular joint - right X-ray tomograph
=39446-0	Testicle vessels US.doppler
=24702-3	Thigh MRI
=26235-2	Thigh - bilateral MRI
=26236-0	Thigh - left MRI
=26237-8	Thigh - right MRI
=36054-5	Thoracic outlet CT
=24582-9	Thoracic outlet MRI
=44163-4	Thoracic outlet US
=26211-3	Thoracic outlet - bilateral MRI
=26212-1	Thoracic outlet - left MRI
=26213-9	Thoracic outlet - right MRI
=43507-3	Thymus gland MRI
=42300-4	Thyroid MRI
=25010-0	Thyroid US
=37898-4	Tibia and Fibula X-ray tomograph
=30888-2	Tibioperoneal vessels MRI angiogram
=36780-5	Toe MRI
=69285-5	Umbilical artery US.doppler
=39508-7	Umbilical vessels US.doppler
=36023-0	Upper arm CT
=36025-5	Upper arm MRI
=36026-3	Upper arm - bilateral CT
=69180-8	Upper arm - bilateral MRI
=36027-1	Upper arm - left CT
=36028-9	Upper arm - left MRI
=36029-7	Upper arm - right CT
=36030-5	Upper arm - right MRI
=35981-0	Upper extremity CT
=24688-4	Upper extremity MRI
=30710-8	Upper extremity US
=37923-0	Upper extremity X-ray tomograph
=48448-5	Upper extremity artery US
=39447-8	Upper extremity artery US.doppler
=38014-7	Upper extremity artery - bilateral US
=39423-9	Upper extremity artery - bilateral US.doppler
=41833-5	Upper extremity artery - left US
=39500-4	Upper extremity artery - left US.doppler
=41814-5	Upper extremity artery - right US
=39506-1	Upper extremity artery - right US.doppler
=30882-5	Upper extremity vein US.doppler
=48690-2	Upper extremity vein - bilateral US
=39496-5	Upper extremity vein - bilateral US.doppler
=48689-4	Upper extremity vein - left US
=39501-2	Upper extremity vein - left US.doppler
=48688-6	Upper extremity vein - right US
=39507-9	Upper extremity vein - right US.doppler
=36080-0	Upper extremity veins MRI angiogram
=69395-2	Upper extremity veins US
=36786-2	Upper extremity veins - left MRI angiogram
=36787-0	Upper extremity veins - right MRI angiogram
=46385-1	Upper extremity vessel graft US.doppler
=44236-8	Upper extremity vessel graft - bilateral US.doppler
=42475-4	Upper extremity vessel graft - left US.doppler
=42476-2	Upper extremity vessel graft - right US.doppler
=36084-2	Upper extremity vessels MRI angiogram
=39448-6	Upper extremity vessels US.doppler
=46379-4	Upper extremity vessels - bilateral US.doppler
=36797-9	Upper extremity vessels - left MRI angiogram
=39433-8	Upper extremity vessels - left US.doppler
=36798-7	Upper extremity vessels - right MRI angiogram
=39444-5	Upper extremity vessels - right US.doppler
=26232-9	Upper extremity - bilateral MRI
=30875-9	Upper extremity .joint MRI
=36774-8	Upper extremity joint - left MRI
=36775-5	Upper extremity joint - right MRI
=35982-8	Upper extremity - left CT
=26233-7	Upper extremity - left MRI
=38041-0	Upper extremity - left US
=35983-6	Upper extremity - right CT
=26234-5	Upper extremity - right MRI
=38052-7	Upper extremity - right US
=25019-1	Urinary bladder US
=42301-2	Uterus MRI
=30705-8	Uterus and Fallopian tubes US
=39036-9	Vein US
=39525-1	Vein US.doppler
=39030-2	Vein - bilateral US
=36783-9	Veins MRI angiogram
=69222-8	Vena cava MRI
=36081-8	Vena cava MRI angiogram
=36083-4	Inferior vena cava MRI
=36082-6	Inferior vena cava MRI angiogram
=36790-4	Vena cava.inferior and Lower extremity veins MRI angiogram
=39445-2	Vessels US.doppler
=38054-3	Visceral artery US
=37428-0	Wrist CT
=25033-2	Wrist MRI
=25036-5	Wrist US
=37932-1	Wrist X-ray tomograph
=37430-6	Wrist - bilateral CT
=26277-4	Wrist - bilateral MRI
=26278-2	Wrist - bilateral US
=37429-8	Wrist - bilateral X-ray tomograph
=37431-4	Wrist - left CT
=26279-0	Wrist - left MRI
=26280-8	Wrist - left US
=37432-2	Wrist - left X-ray tomograph
=69209-5	Wrist - left and Hand - left MRI
=37433-0	Wrist - right CT
=26281-6	Wrist - right MRI
=26282-4	Wrist - right US
=37644-2	Wrist - right X-ray tomograph
=69219-4	Wrist - right and Hand - right MRI
=36008-1	Wrist and Hand MRI
=25045-6	Unspecified body region CT
=25040-7	Unspecified body region CT 3D
=25056-3	Unspecified body region MRI
=44136-0	Unspecified body region PET
=25061-3	Unspecified body region US
=25071-2	Unspecified body region X-ray tomograph
=46375-2	Artery US
=39523-6	Artery US.doppler
=44229-3	Bones CT
=28576-7	Joint MRI
=39453-6	Tendon US
=36957-9	Facial bones and Maxilla CT and 3D reconstruction
=37294-6	Head CT and 3D reconstruction
=41804-6	Unspecified body region CT and 3D reconstruction
=39043-5	Unspecified body region MRI and 3D reconstruction
=44165-9	Unspecified body region US and 3D reconstruction
=58745-1	Coronary arteries CT angiogram and 3D reconstruction W contrast IV
=59255-0	Left atrium and Pulmonary veins CT angiogram and 3D reconstruction W contrast IV
=69082-6	Head CT and 3D reconstruction WO contrast
=37295-3	Femur and Hip CT and anteversion measurement
=72830-3	Extremity arteries - bilateral US.doppler Multisection and physiologic artery study
=72832-9	Extremity arteries - bilateral US.doppler Multisection and physiologic artery study at rest and with exercise
=39879-2	Bone SPECT 1 phase
=39881-8	Bone SPECT 3 phase whole body
=30760-3	Kidney - bilateral X-ray tomograph 3 views W contrast IV
=25055-5	Unspecified body region MRI additional sequence
=39408-0	Spine Thoracic X-ray tomograph AP
=39862-8	Heart SPECT blood pool at rest and W radionuclide IV
=47378-5	Liver SPECT blood pool
=37435-5	Temporomandibular joint MRI cine
=42693-2	Urinary Bladder and Urethra MRI cine
=39140-9	Heart MRI cine for blood flow velocity mapping
=44126-1	Heart MRI cine for blood flow velocity mapping W contrast IV
=42386-3	Brain MRI cine for CSF flow
=42387-1	Unspecified body region MRI cine for CSF flow
=37434-8	Heart MRI cine for function
=46300-0	Sinuses CT coronal
=72139-9	Breast - bilateral FFD mammogram-tomosynthesis diagnostic
=72138-1	Breast - left FFD mammogram-tomosynthesis diagnostic
=72137-3	Breast - right FFD mammogram-tomosynthesis diagnostic
=37436-3	Brain MRI diffusion weighted
=43555-2	Ankle - left MRI dynamic W contrast IV
=43449-8	Ankle - right MRI dynamic W contrast IV
=37437-1	Breast MRI dynamic W contrast IV
=36114-7	Breast - bilateral MRI dynamic W contrast IV
=43450-6	Elbow - left MRI dynamic W contrast IV
=43451-4	Elbow - right MRI dynamic W contrast IV
=46394-3	Head CT dynamic W contrast IV
=43452-2	Knee - left MRI dynamic W contrast IV
=43453-0	Knee - right MRI dynamic W contrast IV
=37438-9	Pituitary and Sella turcica CT dynamic W contrast IV
=43527-1	Unspecified body region CT dynamic W contrast IV
=39637-4	Brain SPECT flow
=43655-0	Liver SPECT flow
=43652-7	Liver and Spleen SPECT flow
=69235-0	Scrotum and Testicle SPECT flow
=43670-9	Spleen SPECT flow
=43673-3	Thyroid SPECT flow
=43662-6	Renal vessels SPECT flow W Tc-99m glucoheptonate IV
=39684-6	SPECT for abscess W GA-67 IV
=39811-5	SPECT for abscess
=39141-7	Bone marrow MRI for blood flow
=39656-4	Heart SPECT for infarct
=39654-9	Heart SPECT for infarct W Tc-99m PYP IV
=39655-6	Heart SPECT for infarct W Tc-99m Sestamibi IV
=39675-4	SPECT for infection W GA-67 IV
=11525-3	US Pelvis and Fetus for pregnancy
=72251-2	Chest vessels CT Multisection for pulmonary embolus
=24889-8	Pylorus US for pyloric stenosis
=36934-8	Heart CT for scoring
=36935-5	Heart CT for scoring W contrast IV
=43446-4	CT for tumor whole body
=69237-6	SPECT for tumor whole body
=39678-8	SPECT for tumor W GA-67 IV
=39748-9	SPECT for tumor W Tc-99m Sestamibi IV
=42292-3	SPECT for tumor W Tl-201 IV
=46395-0	Heart SPECT gated and ejection fraction at rest and W stress and W radionuclide IV
=39913-9	Heart SPECT gated and ejection fraction
=39918-8	Heart SPECT gated and wall motion
=46396-8	Heart SPECT gated at rest and W Tc-99m Sestamibi IV
=39916-2	Heart SPECT gated
=39930-3	Heart SPECT gated W stress and W radionuclide IV
=37439-7	Chest CT high resolution
=37440-5	Chest CT high resolution W contrast IV
=37441-3	Chest CT high resolution WO contrast
=39409-8	Spine Thoracic X-ray tomograph lateral
=36086-7	Abdomen CT limited
=30704-1	Abdomen US limited
=38047-7	Abdomen retroperitoneum US limited
=43572-7	Abdominal vessels US.doppler limited
=38011-3	Aorta US limited
=69280-6	Bladder US limited
=24599-3	Breast US limited
=26286-5	Breast - bilateral US limited
=26288-1	Breast - left US limited
=26290-7	Breast - right US limited
=38015-4	Carotid artery US limited
=42149-5	Carotid artery - left US limited
=42151-1	Carotid artery - right US limited
=36089-1	Chest CT limited
=69281-4	Chest US limited
=36090-9	Extremity CT limited
=39526-9	Extremity US limited
=46301-8	Extremity vein - bilateral US.doppler limited
=39424-7	Extremity vessels US.doppler limited
=62451-0	Extremity - left US limited
=62452-8	Extremity - right US limited
=69286-3	Eye US limited
=36937-1	Facial bones and Maxilla CT limited
=38020-4	Gallbladder US limited
=36087-5	Head CT limited
=38034-5	Head US limited
=36808-4	Head vessels MRI angiogram limited
=39044-3	Head vessels US.doppler limited
=36091-7	Heart MRI limited
=42707-0	Heart US limited
=36092-5	Hip CT limited
=43776-4	Iliac artery US.doppler limited
=42150-3	Iliac graft US.doppler limited
=36088-3	Internal auditory canal MRI limited
=38035-2	Kidney US limited
=69300-2	Kidney transplant US limited
=41812-9	Lower extremity artery US limited
=38042-8	Lower extremity artery US.doppler limited
=39430-4	Lower extremity vessels - left US.doppler limited
=39441-1	Lower extremity vessels - right US.doppler limited
=36093-3	Lower Extremity Joint MRI limited
=38039-4	Lower extremity - left US limited
=38050-1	Lower extremity - right US limited
=44116-2	Mandible CT limited
=48461-8	Neck MRI limited
=69212-9	Pelvis MRI limited
=38046-9	Pelvis US limited
=42152-9	Pelvis vessels US.doppler limited
=44173-3	Peripheral artery US limited
=39436-1	Renal vessels US.doppler limited
=69299-6	Scrotum and Testicle US limited
=24913-6	Sinuses CT limited
=41813-7	Upper extremity artery US limited
=38143-4	Upper extremity artery US.doppler limited
=46302-6	Upper extremity artery - bilateral US.doppler limited
=44237-6	Upper extremity vessel graft - bilateral US.doppler limited
=46303-4	Upper extremity vessels US.doppler limited
=36094-1	Upper extremity .joint MRI limited
=39045-0	Vein US limited
=39524-4	Vein US.doppler limited
=25039-9	Unspecified body region CT limited
=48460-0	Unspecified body region MRI limited
=69282-2	Unspecified body region US.doppler limited
=72831-1	Extremity arteries - bilateral US.doppler Multisection limited and physiologic artery study
=44127-9	Heart MRI limited cine for function
=39046-8	Pelvis CT limited pelvimetry WO contrast
=36102-2	Abdomen CT limited W and WO contrast IV
=36095-8	Abdomen CT limited W contrast IV
=36096-6	Brain MRI limited W contrast IV
=69096-6	Chest CT limited W contrast IV
=36098-2	Pelvis CT limited W contrast IV
=36099-0	Spine Cervical CT limited W contrast IV
=36100-6	Spine Lumbar MRI limited W contrast IV
=36101-4	Spine Thoracic MRI limited W contrast IV
=36097-4	Upper extremity CT limited W contrast IV
=39681-2	SPECT limited W GA-67 IV
=39813-1	Bone SPECT limited
=39821-4	Bone marrow SPECT limited
=36103-0	Abdomen CT limited WO contrast
=36105-5	Brain MRI limited WO contrast
=47366-0	Chest CT limited WO contrast
=36938-9	Facial bones and Maxilla CT limited WO contrast
=36104-8	Head CT limited WO contrast
=36106-3	Lower extremity CT limited WO contrast
=36107-1	Lower extremity joint - left MRI limited WO contrast
=38769-6	Lower extremity joint - right MRI limited WO contrast
=36108-9	Pelvis CT limited WO contrast
=46304-2	Sinuses CT limited WO contrast
=36109-7	Spine Cervical CT limited WO contrast
=36110-5	Spine Lumbar CT limited WO contrast
=36111-3	Spine Lumbar MRI limited WO contrast
=36112-1	Spine Thoracic MRI limited WO contrast
=39905-5	Bone SPECT multiple areas
=39906-3	Bone marrow SPECT multiple areas
=39527-7	Unspecified body region US of foreign body
=49569-7	Heart SPECT perfusion and wall motion at rest and W stress and W Tl-201 IV and W Tc-99m Sestamibi IV
=43659-2	Heart SPECT perfusion qualitative at rest and W radionuclide IV
=39725-7	Heart SPECT perfusion at rest and W adenosine and W Tl-201 IV
=39718-2	Heart SPECT perfusion at rest and W radionuclide IV
=39724-0	Heart SPECT perfusion at rest and W stress and W radionuclide IV
=39723-2	Heart SPECT perfusion at rest and W stress and W Tl-201 IV
=49568-9	Heart SPECT perfusion at rest and W stress and W Tl-201 IV and W Tc-99m Sestamibi IV
=39729-9	Heart SPECT perfusion at rest and W Tl-201 IV
=39700-0	Heart SPECT perfusion W adenosine and W radionuclide IV
=49567-1	Heart SPECT perfusion W adenosine and W Tc-99m Sestamibi IV
=39142-5	Head CT perfusion W contrast IV
=39712-5	Heart SPECT perfusion
=39734-9	Heart SPECT perfusion W stress and W radionuclide IV
=39736-4	Heart SPECT perfusion W stress and W Tc-99m Sestamibi IV
=39710-9	Heart SPECT perfusion W Tc-99m Sestamibi IV
=39711-7	Heart SPECT perfusion W Tl-201 IV
=38060-0	Spine.lumbosacral+Cervical+Thoracic MRI sagittal
=25052-2	Unspecified body region CT sagittal and coronal
=25050-6	Unspecified body region CT 3D sagittal and coronal disarticulation
=42132-1	Breast US screening
=72142-3	Breast - bilateral FFD mammogram-tomosynthesis screening
=72141-5	Breast - left FFD mammogram-tomosynthesis screening
=72140-7	Breast - right FFD mammogram-tomosynthesis screening
=37442-1	Brain MRI spectroscopy
=37443-9	Unspecified body region MRI spectroscopy
=36939-7	Spine CT stereotactic
=70929-5	Spine Cervical CT stereotactic
=70928-7	Spine Lumbar CT stereotactic
=70930-3	Spine Thoracic CT stereotactic
=36940-5	Unspecified body region CT stereotactic
=42455-6	Pelvis US transabdominal and transvaginal
=24677-7	Pelvis US transvaginal
=42390-5	Transvaginal MRI
=39838-8	Lung SPECT ventilation and perfusion W radionuclide inhaled and W radionuclide IV
=39898-2	Lung SPECT ventilation W radionuclide aerosol inhaled
=39872-7	Heart SPECT wall motion
=46305-9	CT whole body
=46358-8	MRI whole body
=44139-4	PET whole body
=46306-7	CT whole body W contrast IV
=39680-4	SPECT whole body W GA-67 IV
=39816-4	Bone SPECT whole body
=39825-5	Bone marrow SPECT whole body
=41837-6	SPECT whole body W Tc-99m Arcitumomab IV
=39658-0	Heart SPECT at rest and W radionuclide IV
=39662-2	Heart SPECT at rest and W stress and W Tc-99m Sestamibi IV
=49566-3	Heart SPECT at rest and W Tc-99m Sestamibi IV
=30711-6	Hip US developmental joint assessment
=24732-0	Head US during surgery
=30706-6	Liver US during surgery
=30701-7	Unspecified body region US during surgery
=69388-7	Urinary bladder US post void
=69086-7	Aorta CT W and WO contrast
=69108-9	Pulmonary vessels CT angiogram W and WO contrast
=69085-9	Renal vessels CT angiogram W and WO contrast
=69207-9	Hip - left MRI W and WO contrast intraarticular
=69217-8	Hip - right MRI W and WO contrast intraarticular
=69208-7	Shoulder - left MRI W and WO contrast intraarticular
=69218-6	Shoulder - right MRI W and WO contrast intraarticular
=48442-8	Spine CT W and WO contrast IT
=48450-1	Spine Cervical MRI W and WO contrast IT
=44114-7	Spine Lumbar CT W and WO contrast IT
=48452-7	Spine Lumbar MRI W and WO contrast IT
=44113-9	Spine Thoracic CT W and WO contrast IT
=48441-0	Spine Thoracic MRI W and WO contrast IT
=36267-3	Abdomen CT W and WO contrast IV
=24557-1	Abdomen MRI W and WO contrast IV
=48743-9	Abdomen retroperitoneum CT W and WO contrast IV
=42274-1	Abdomen and Pelvis CT W and WO contrast IV
=36846-4	Abdominal veins MRI angiogram W and WO contrast IV
=30805-6	Abdominal vessels CT angiogram W and WO contrast IV
=36855-5	Abdominal vessels MRI angiogram W and WO contrast IV
=36950-4	Adrenal gland CT W and WO contrast IV
=36951-2	Adrenal gland MRI W and WO contrast IV
=36268-1	Ankle CT W and WO contrast IV
=24539-9	Ankle MRI W and WO contrast IV
=26187-5	Ankle - bilateral MRI W and WO contrast IV
=36269-9	Ankle - left CT W and WO contrast IV
=26188-3	Ankle - left MRI W and WO contrast IV
=36270-7	Ankle - right CT W and WO contrast IV
=26189-1	Ankle - right MRI W and WO contrast IV
=44131-1	Aorta MRI angiogram W and WO contrast IV
=36271-5	Aorta abdominal CT W and WO contrast IV
=36273-1	Aorta abdominal MRI W and WO contrast IV
=36272-3	Aorta abdominal MRI angiogram W and WO contrast IV
=36274-9	Aorta thoracic MRI angiogram W and WO contrast IV
=30806-4	Aorta and Femoral artery - bilateral CT angiogram W and WO contrast IV
=46360-4	Aortic arch MRI angiogram W and WO contrast IV
=43509-9	Axilla - left MRI W and WO contrast IV
=43511-5	Axilla - right MRI W and WO contrast IV
=36944-7	Biliary ducts and Pancreatic duct MRI W and WO contrast IV
=24587-8	Brain MRI W and WO contrast IV
=48694-4	Brain.temporal MRI W and WO contrast IV
=43769-9	Brain and Internal auditory canal MRI W and WO contrast IV
=42392-1	Brain and Pituitary and Sella turcica MRI W and WO contrast IV
=36276-4	Breast MRI W and WO contrast IV
=69189-9	Breast implant MRI W and WO contrast IV
=69166-7	Breast implant - bilateral MRI W and WO contrast IV
=38870-2	Breast implant - left MRI W and WO contrast IV
=38062-6	Breast implant - right MRI W and WO contrast IV
=36277-2	Breast - bilateral MRI W and WO contrast IV
=36278-0	Breast - left MRI W and WO contrast IV
=36279-8	Breast - right MRI W and WO contrast IV
=43528-9	Breast - unilateral MRI W and WO contrast IV
=36358-0	Calcaneus CT W and WO contrast IV
=36280-6	Calcaneus - left CT W and WO contrast IV
=36281-4	Calcaneus - right CT W and WO contrast IV
=36856-3	Carotid vessel MRI angiogram W and WO contrast IV
=30598-7	Chest CT W and WO contrast IV
=36283-0	Chest MRI W and WO contrast IV
=36848-0	Chest veins MRI angiogram W and WO contrast IV
=30804-9	Chest vessels CT angiogram W and WO contrast IV
=36420-8	Chest vessels MRI angiogram W and WO contrast IV
=42277-4	Chest and Abdomen CT W and WO contrast IV
=36284-8	Chest and Abdomen MRI W and WO contrast IV
=72252-0	Chest and Abdomen and Pelvis CT W and WO contrast IV
=69161-8	Circle of Willis MRI angiogram W and WO contrast IV
=42299-8	Clavicle MRI W and WO contrast IV
=48455-0	Clavicle - left MRI W and WO contrast IV
=48454-3	Clavicle - right MRI W and WO contrast IV
=36285-5	Elbow CT W and WO contrast IV
=24675-1	Elbow MRI W and WO contrast IV
=26193-3	Elbow - bilateral MRI W and WO contrast IV
=36286-3	Elbow - left CT W and WO contrast IV
=26194-1	Elbow - left MRI W and WO contrast IV
=36287-1	Elbow - right CT W and WO contrast IV
=26195-8	Elbow - right MRI W and WO contrast IV
=42268-3	Extremity CT W and WO contrast IV
=24694-2	Face MRI W and WO contrast IV
=30803-1	Facial bones and Maxilla CT W and WO contrast IV
=36338-2	Femur CT W and WO contrast IV
=36339-0	Femur - left CT W and WO contrast IV
=36340-8	Femur - right CT W and WO contrast IV
=69194-9	Finger MRI W and WO contrast IV
=69204-6	Finger - left MRI W and WO contrast IV
=69214-5	Finger - right MRI W and WO contrast IV
=36341-6	Foot CT W and WO contrast IV
=30682-9	Foot MRI W and WO contrast IV
=36342-4	Foot - bilateral MRI W and WO contrast IV
=36343-2	Foot - left CT W and WO contrast IV
=36344-0	Foot - left MRI W and WO contrast IV
=36345-7	Foot - right CT W and WO contrast IV
=36346-5	Foot - right MRI W and WO contrast IV
=36347-3	Forearm CT W and WO contrast IV
=30684-5	Forearm MRI W and WO contrast IV
=69174-1	Forearm - bilateral MRI W and WO contrast IV
=36348-1	Forearm - left CT W and WO contrast IV
=36349-9	Forearm - left MRI W and WO contrast IV
=36350-7	Forearm - right CT W and WO contrast IV
=36351-5	Forearm - right MRI W and WO contrast IV
=36352-3	Hand CT W and WO contrast IV
=30686-0	Hand MRI W and WO contrast IV
=69177-4	Hand - bilateral MRI W and WO contrast IV
=36353-1	Hand - left CT W and WO contrast IV
=36354-9	Hand - left MRI W and WO contrast IV
=36355-6	Hand - right CT W and WO contrast IV
=36356-4	Hand - right MRI W and WO contrast IV
=24726-2	Head CT W and WO contrast IV
=24729-6	Head CT cine W and WO contrast IV
=36847-2	Head veins MRI angiogram W and WO contrast IV
=30593-8	Head vessels CT angiogram W and WO contrast IV
=36857-1	Head vessels MRI angiogram W and WO contrast IV
=36357-2	Heart MRI W and WO contrast IV
=36359-8	Hip CT W and WO contrast IV
=30688-6	Hip MRI W and WO contrast IV
=36360-6	Hip - bilateral CT W and WO contrast IV
=36361-4	Hip - bilateral MRI W and WO contrast IV
=36362-2	Hip - left CT W and WO contrast IV
=36363-0	Hip - left MRI W and WO contrast IV
=36364-8	Hip - right CT W and WO contrast IV
=36365-5	Hip - right MRI W and WO contrast IV
=36282-2	Internal auditory canal CT W and WO contrast IV
=30659-7	Internal auditory canal MRI W and WO contrast IV
=24740-3	Internal auditory canal and Posterior fossa MRI W and WO contrast IV
=43768-1	Kidney CT W and WO contrast IV
=43775-6	Kidney MRI W and WO contrast IV
=36377-0	Kidney - bilateral CT W and WO contrast IV
=36378-8	Kidney - bilateral MRI W and WO contrast IV
=24784-1	Kidney - bilateral X-ray tomograph W and WO contrast IV
=36379-6	Knee CT W and WO contrast IV
=24803-9	Knee MRI W and WO contrast IV
=38837-1	Knee vessels - left MRI angiogram W and WO contrast IV
=36862-1	Knee vessels - right MRI angiogram W and WO contrast IV
=26199-0	Knee - bilateral MRI W and WO contrast IV
=36380-4	Knee - left CT W and WO contrast IV
=26200-6	Knee - left MRI W and WO contrast IV
=36381-2	Knee - right CT W and WO contrast IV
=26201-4	Knee - right MRI W and WO contrast IV
=36382-0	Larynx MRI W and WO contrast IV
=30612-6	Liver CT W and WO contrast IV
=30670-4	Liver MRI W and WO contrast IV
=36288-9	Lower extremity CT W and WO contrast IV
=39291-0	Lower extremity MRI W and WO contrast IV
=36416-6	Lower extremity veins MRI angiogram W and WO contrast IV
=36849-8	Lower extremity veins - left MRI angiogram W and WO contrast IV
=36850-6	Lower extremity veins - right MRI angiogram W and WO contrast IV
=30807-2	Lower extremity vessels CT angiogram W and WO contrast IV
=44128-7	Lower extremity vessels MRI angiogram W and WO contrast IV
=46308-3	Lower extremity vessels - left CT angiogram W and WO contrast IV
=36858-9	Lower extremity vessels - left MRI angiogram W and WO contrast IV
=46307-5	Lower extremity vessels - right CT angiogram W and WO contrast IV
=36859-7	Lower extremity vessels - right MRI angiogram W and WO contrast IV
=36289-7	Lower extremity - bilateral MRI W and WO contrast IV
=36371-3	Lower Extremity Joint MRI W and WO contrast IV
=36372-1	Lower extremity joint - left MRI W and WO contrast IV
=36373-9	Lower extremity joint - right MRI W and WO contrast IV
=36290-5	Lower extremity - left CT W and WO contrast IV
=36291-3	Lower extremity - left MRI W and WO contrast IV
=36292-1	Lower extremity - right CT W and WO contrast IV
=36333-3	Lower extremity - right MRI W and WO contrast IV
=36408-3	Lower leg CT W and WO contrast IV
=30870-0	Lower leg MRI W and WO contrast IV
=42697-3	Lower leg - bilateral MRI W and WO contrast IV
=36409-1	Lower leg - left CT W and WO contrast IV
=36410-9	Lower leg - left MRI W and WO contrast IV
=36411-7	Lower leg - right CT W and WO contrast IV
=36412-5	Lower leg - right MRI W and WO contrast IV
=36383-8	Mandible CT W and WO contrast IV
=37272-2	Mediastinum MRI W and WO contrast IV
=48443-6	Nasopharynx CT W and WO contrast IV
=36384-6	Nasopharynx MRI W and WO contrast IV
=30586-2	Neck CT W and WO contrast IV
=24840-1	Neck MRI W and WO contrast IV
=36853-0	Neck veins MRI angiogram W and WO contrast IV
=30594-6	Neck vessels CT angiogram W and WO contrast IV
=36423-2	Neck vessels MRI angiogram W and WO contrast IV
=48451-9	Orbit CT W and WO contrast IV
=36842-3	Orbit MRI W and WO contrast IV
=43458-9	Orbit vessels MRI angiogram W and WO contrast IV
=24849-2	Orbit - bilateral CT W and WO contrast IV
=24851-8	Orbit - bilateral MRI W and WO contrast IV
=36843-1	Orbit - left MRI W and WO contrast IV
=36844-9	Orbit - right MRI W and WO contrast IV
=39029-4	Orbit and Face MRI W and WO contrast IV
=46310-9	Orbit and Face and Neck MRI W and WO contrast IV
=36845-6	Ovary MRI W and WO contrast IV
=30614-2	Pancreas CT W and WO contrast IV
=36385-3	Pancreas MRI W and WO contrast IV
=46311-7	Parotid gland CT W and WO contrast IV
=37265-6	Parotid gland MRI W and WO contrast IV
=30616-7	Pelvis CT W and WO contrast IV
=30674-6	Pelvis MRI W and WO contrast IV
=36854-8	Pelvis veins MRI angiogram W and WO contrast IV
=30623-3	Pelvis vessels CT angiogram W and WO contrast IV
=36863-9	Pelvis vessels MRI angiogram W and WO contrast IV
=30672-0	Pelvis and Hip MRI W and WO contrast IV
=36835-7	Petrous bone CT W and WO contrast IV
=24904-5	Pituitary and Sella turcica CT W and WO contrast IV
=24879-9	Pituitary and Sella turcica MRI W and WO contrast IV
=36414-1	Portal vein MRI angiogram W and WO contrast IV
=36387-9	Posterior fossa CT W and WO contrast IV
=36388-7	Posterior fossa MRI W and WO contrast IV
=36389-5	Prostate MRI W and WO contrast IV
=36275-6	Renal artery MRI angiogram W and WO contrast IV
=36415-8	Renal vein MRI angiogram W and WO contrast IV
=44134-5	Renal vessels MRI angiogram W and WO contrast IV
=36375-4	Sacroiliac Joint CT W and WO contrast IV
=36376-2	Sacroiliac Joint MRI W and WO contrast IV
=36390-3	Sacrum CT W and WO contrast IV
=36391-1	Sacrum MRI W and WO contrast IV
=36392-9	Sacrum and Coccyx MRI W and WO contrast IV
=36393-7	Scapula - left MRI W and WO contrast IV
=36394-5	Scapula - right MRI W and WO contrast IV
=36406-7	Scrotum and Testicle MRI W and WO contrast IV
=36395-2	Shoulder CT W and WO contrast IV
=24906-0	Shoulder MRI W and WO contrast IV
=36864-7	Shoulder vessels - left MRI angiogram W and WO contrast IV
=36865-4	Shoulder vessels - right MRI angiogram W and WO contrast IV
=26202-2	Shoulder - bilateral MRI W and WO contrast IV
=36396-0	Shoulder - left CT W and WO contrast IV
=26203-0	Shoulder - left MRI W and WO contrast IV
=36397-8	Shoulder - right CT W and WO contrast IV
=26204-8	Shoulder - right MRI W and WO contrast IV
=36398-6	Sinuses CT W and WO contrast IV
=30663-9	Sinuses MRI W and WO contrast IV
=44111-3	Skull.base CT W and WO contrast IV
=69220-2	Skull.base MRI W and WO contrast IV
=37277-1	Spinal vein MRI angiogram W and WO contrast IV
=36399-4	Spine CT W and WO contrast IV
=36400-0	Spine MRI W and WO contrast IV
=37505-5	Spine vessels MRI angiogram W and WO contrast IV
=36401-8	Spine Cervical CT W and WO contrast IV
=24937-5	Spine Cervical MRI W and WO contrast IV
=37506-3	Cervical Spine vessels MRI angiogram W and WO contrast IV
=43456-3	Spine Cervical and Spine Thoracic MRI W and WO contrast IV
=30855-1	Spine Cervical and Thoracic and Lumbar MRI W and WO contrast IV
=36402-6	Spine Lumbar CT W and WO contrast IV
=24967-2	Spine Lumbar MRI W and WO contrast IV
=37507-1	Lumbar Spine vessels MRI angiogram W and WO contrast IV
=36403-4	Spine Thoracic CT W and WO contrast IV
=24981-3	Spine Thoracic MRI W and WO contrast IV
=37508-9	Thoracic Spine vessels MRI angiogram W and WO contrast IV
=24989-6	Spleen CT W and WO contrast IV
=36404-2	Spleen MRI W and WO contrast IV
=37266-4	Sternoclavicular Joint CT W and WO contrast IV
=36405-9	Sternum CT W and WO contrast IV
=44231-9	Superior mesenteric vessels MRI angiogram W and WO contrast IV
=36837-3	Temporal bone CT W and WO contrast IV
=37267-2	Temporomandibular joint CT W and WO contrast IV
=37268-0	Temporomandibular joint MRI W and WO contrast IV
=37269-8	Temporomandibular joint - bilateral MRI W and WO contrast IV
=37270-6	Temporomandibular joint - left MRI W and WO contrast IV
=37271-4	Temporomandibular joint - right MRI W and WO contrast IV
=24703-1	Thigh MRI W and WO contrast IV
=26196-6	Thigh - bilateral MRI W and WO contrast IV
=26197-4	Thigh - left MRI W and WO contrast IV
=26198-2	Thigh - right MRI W and WO contrast IV
=24583-7	Thoracic outlet MRI W and WO contrast IV
=26190-9	Thoracic outlet - bilateral MRI W and WO contrast IV
=26191-7	Thoracic outlet - left MRI W and WO contrast IV
=26192-5	Thoracic outlet - right MRI W and WO contrast IV
=36407-5	Thyroid MRI W and WO contrast IV
=72241-3	Toes - left MRI W and WO contrast IV
=72238-9	Toes - right MRI W and WO contrast IV
=36366-3	Upper arm CT W and WO contrast IV
=30690-2	Upper arm MRI W and WO contrast IV
=69181-6	Upper arm - bilateral MRI W and WO contrast IV
=36367-1	Upper arm - left CT W and WO contrast IV
=36368-9	Upper arm - left MRI W and WO contrast IV
=36369-7	Upper arm - right CT W and WO contrast IV
=36370-5	Upper arm - right MRI W and WO contrast IV
=36334-1	Upper extremity CT W and WO contrast IV
=39034-4	Upper extremity MRI W and WO contrast IV
=36417-4	Upper extremity veins MRI angiogram W and WO contrast IV
=36851-4	Upper extremity veins - left MRI angiogram W and WO contrast IV
=36852-2	Upper extremity veins - right MRI angiogram W and WO contrast IV
=36421-6	Upper extremity vessels CT angiogram W and WO contrast IV
=36422-4	Upper extremity vessels MRI angiogram W and WO contrast IV
=46312-5	Upper extremity vessels - left CT angiogram W and WO contrast IV
=36860-5	Upper extremity vessels - left MRI angiogram W and WO contrast IV
=46309-1	Upper extremity vessels - right CT angiogram W and WO contrast IV
=36861-3	Upper extremity vessels - right MRI angiogram W and WO contrast IV
=69186-5	Upper extremity - bilateral MRI W and WO contrast IV
=36374-7	Upper extremity .joint MRI W and WO contrast IV
=36840-7	Upper extremity joint - left MRI W and WO contrast IV
=36841-5	Upper extremity joint - right MRI W and WO contrast IV
=36335-8	Upper extremity - left CT W and WO contrast IV
=38831-4	Upper extremity - left MRI W and WO contrast IV
=36336-6	Upper extremity - right CT W and WO contrast IV
=36337-4	Upper extremity - right MRI W and WO contrast IV
=36413-3	Uterus MRI W and WO contrast IV
=36418-2	Inferior vena cava MRI W and WO contrast IV
=36419-0	Superior vena cava MRI W and WO contrast IV
=37457-9	Wrist CT W and WO contrast IV
=25035-7	Wrist MRI W and WO contrast IV
=26205-5	Wrist - bilateral MRI W and WO contrast IV
=37458-7	Wrist - left CT W and WO contrast IV
=26206-3	Wrist - left MRI W and WO contrast IV
=38802-5	Wrist - right CT W and WO contrast IV
=26207-1	Wrist - right MRI W and WO contrast IV
=42298-0	Unspecified body region MRI W and WO contrast IV
=24588-6	Brain MRI W and WO contrast IV and W anesthesia
=72244-7	Pelvis MRI W and WO contrast IV and W endorectal coil
=43448-0	Liver MRI W and WO ferumoxides IV
=46318-2	Abdomen CT W and WO reduced contrast volume IV
=46317-4	Chest CT W and WO reduced contrast volume IV
=46315-8	Facial bones and Maxilla CT W and WO reduced contrast volume IV
=46316-6	Head CT W and WO reduced contrast volume IV
=46314-1	Internal auditory canal CT W and WO reduced contrast volume IV
=46313-3	Pelvis CT W and WO reduced contrast volume IV
=60515-4	Rectum and Colon CT 3D W air contrast PR
=24586-0	Brain MRI W anesthesia
=24936-7	Spine Cervical MRI W anesthesia
=24977-1	Spine Lumbar MRI W anesthesia
=25046-4	Unspecified body region CT W anesthesia
=38022-0	Gallbladder US W cholecystokinin
=25047-2	Unspecified body region CT W conscious sedation
=25057-1	Unspecified body region MRI W conscious sedation
=30599-5	Abdomen CT W contrast
=24567-0	Abdomen retroperitoneum CT W contrast
=38055-0	Unspecified body region US W contrast
=36809-2	Hepatic artery CT angiogram W contrast IA
=69162-6	Pulmonary artery - bilateral MRI angiogram W contrast IA
=69238-4	Urinary Bladder and Urethra SPECT W contrast intra bladder during voiding
=30853-6	Breast duct US W contrast intra duct
=36941-3	Salivary gland CT W contrast intra salivary duct
=37237-5	Sinus tract CT W contrast intra sinus tract
=36115-4	Ankle MRI W contrast intraarticular
=69102-2	Ankle - left CT W contrast intraarticular
=36116-2	Ankle - left MRI W contrast intraarticular
=69109-7	Ankle - right CT W contrast intraarticular
=36117-0	Ankle - right MRI W contrast intraarticular
=46319-0	Elbow MRI W contrast intraarticular
=69103-0	Elbow - left CT W contrast intraarticular
=36118-8	Elbow - left MRI W contrast intraarticular
=69110-5	Elbow - right CT W contrast intraarticular
=36119-6	Elbow - right MRI W contrast intraarticular
=36120-4	Hip MRI W contrast intraarticular
=69105-5	Hip - left CT W contrast intraarticular
=36121-2	Hip - left MRI W contrast intraarticular
=69112-1	Hip - right CT W contrast intraarticular
=36122-0	Hip - right MRI W contrast intraarticular
=36124-6	Knee CT W contrast intraarticular
=36125-3	Knee MRI W contrast intraarticular
=69106-3	Knee - left CT W contrast intraarticular
=36126-1	Knee - left MRI W contrast intraarticular
=69114-7	Knee - right CT W contrast intraarticular
=36127-9	Knee - right MRI W contrast intraarticular
=37238-3	Lower Extremity Joint CT W contrast intraarticular
=69210-3	Lower Extremity Joint MRI W contrast intraarticular
=36123-8	Sacroiliac Joint CT W contrast intraarticular
=36128-7	Shoulder CT W contrast intraarticular
=36129-5	Shoulder MRI W contrast intraarticular
=38828-0	Shoulder - left CT W contrast intraarticular
=36130-3	Shoulder - left MRI W contrast intraarticular
=36131-1	Shoulder - right CT W contrast intraarticular
=36132-9	Shoulder - right MRI W contrast intraarticular
=36810-0	Upper Joint CT W contrast intraarticular
=37444-7	Wrist MRI W contrast intraarticular
=69107-1	Wrist - left CT W contrast intraarticular
=37445-4	Wrist - left MRI W contrast intraarticular
=69115-4	Wrist - right CT W contrast intraarticular
=37446-2	Wrist - right MRI W contrast intraarticular
=36811-8	Joint CT W contrast intraarticular
=36812-6	Joint MRI W contrast intraarticular
=39322-3	Spine CT W contrast intradisc
=37496-7	Spine Cervical CT W contrast intradisc
=37509-7	Spine Lumbar CT W contrast intradisc
=70931-1	Spine Thoracic CT W contrast intradisc
=24734-6	Head Cistern CT W contrast IT
=47985-7	Spine CT W contrast IT
=24934-2	Spine Cervical CT W contrast IT
=48447-7	Spine Cervical MRI W contrast IT
=24965-6	Spine Lumbar CT W contrast IT
=48436-0	Spine Lumbar MRI W contrast IT
=30596-1	Spine Thoracic CT W contrast IT
=48439-4	Spine Thoracic MRI W contrast IT
=36134-5	Abdomen MRI W contrast IV
=36813-4	Abdomen and Pelvis CT W contrast IV
=36828-2	Abdominal vessels CT angiogram W contrast IV
=24533-2	Abdominal vessels MRI angiogram W contrast IV
=69908-2	Abdominal vessels and Pelvis vessels CT angiogram W contrast IV
=36943-9	Adrenal gland CT W contrast IV
=44124-6	Adrenal gland MRI W contrast IV
=36135-2	Ankle CT W contrast IV
=36136-0	Ankle MRI W contrast IV
=69163-4	Ankle - bilateral MRI W contrast IV
=36137-8	Ankle - left CT W contrast IV
=36138-6	Ankle - left MRI W contrast IV
=36139-4	Ankle - right CT W contrast IV
=36140-2	Ankle - right MRI W contrast IV
=36142-8	Aorta CT W contrast IV
=36141-0	Aorta CT angiogram W contrast IV
=36143-6	Aorta abdominal CT W contrast IV
=24545-6	Aorta thoracic CT W contrast IV
=72255-3	Aorta and Femoral artery - bilateral CT angiogram W contrast IV
=43503-2	Aorta and Lower extremity vessels CT angiogram W contrast IV
=36144-4	Aortic arch CT angiogram W contrast IV
=37499-1	Aortic stent CT angiogram W contrast IV
=36145-1	Appendix CT W contrast IV
=43504-0	Axilla - left MRI W contrast IV
=43505-7	Axilla - right MRI W contrast IV
=44125-3	Biliary ducts and Pancreatic duct MRI W contrast IV
=69095-8	Bladder CT W contrast IV
=24589-4	Brain MRI W contrast IV
=48444-4	Brain.temporal MRI W contrast IV
=37239-1	Brain and Internal auditory canal MRI W contrast IV
=37215-1	Brain and Larynx MRI W contrast IV
=42391-3	Brain and Pituitary and Sella turcica MRI W contrast IV
=36149-3	Breast MRI W contrast IV
=69190-7	Breast implant MRI W contrast IV
=69167-5	Breast implant - bilateral MRI W contrast IV
=36150-1	Breast - bilateral MRI W contrast IV
=36151-9	Breast - left MRI W contrast IV
=36152-7	Breast - right MRI W contrast IV
=46323-2	Breast - unilateral MRI W contrast IV
=36198-0	Calcaneus CT W contrast IV
=36153-5	Calcaneus - left CT W contrast IV
=36154-3	Calcaneus - right CT W contrast IV
=36146-9	Carotid artery CT angiogram W contrast IV
=36829-0	Carotid vessel MRI angiogram W contrast IV
=24628-0	Chest CT W contrast IV
=36156-8	Chest MRI W contrast IV
=36266-5	Chest vessels CT angiogram W contrast IV
=24659-5	Chest vessels MRI angiogram W contrast IV
=42275-8	Chest and Abdomen CT W contrast IV
=36942-1	Chest and Abdomen MRI W contrast IV
=72254-6	Chest and Abdomen and Pelvis CT W contrast IV
=37254-0	Circle of Willis MRI angiogram W contrast IV
=42694-0	Clavicle MRI W contrast IV
=48457-6	Clavicle - left MRI W contrast IV
=48456-8	Clavicle - right MRI W contrast IV
=36157-6	Elbow CT W contrast IV
=36158-4	Elbow MRI W contrast IV
=69170-9	Elbow - bilateral MRI W contrast IV
=36159-2	Elbow - left CT W contrast IV
=36160-0	Elbow - left MRI W contrast IV
=36161-8	Elbow - right CT W contrast IV
=36162-6	Elbow - right MRI W contrast IV
=24691-8	Extremity CT W contrast IV
=26184-2	Extremity - bilateral CT W contrast IV
=26185-9	Extremity - left CT W contrast IV
=26186-7	Extremity - right CT W contrast IV
=36148-5	Face MRI W contrast IV
=30801-5	Facial bones and Maxilla CT W contrast IV
=24697-5	Facial bones and Sinuses CT W contrast IV
=36172-5	Femur CT W contrast IV
=69172-5	Femur - bilateral MRI W contrast IV
=36174-1	Femur - left CT W contrast IV
=36176-6	Femur - right CT W contrast IV
=69195-6	Finger MRI W contrast IV
=69205-3	Finger - left MRI W contrast IV
=69215-2	Finger - right MRI W contrast IV
=36178-2	Foot CT W contrast IV
=36179-0	Foot MRI W contrast IV
=36180-8	Foot - bilateral MRI W contrast IV
=36181-6	Foot - left CT W contrast IV
=36182-4	Foot - left MRI W contrast IV
=36183-2	Foot - right CT W contrast IV
=36184-0	Foot - right MRI W contrast IV
=36185-7	Forearm CT W contrast IV
=36186-5	Forearm MRI W contrast IV
=69175-8	Forearm - bilateral MRI W contrast IV
=36187-3	Forearm - left CT W contrast IV
=36188-1	Forearm - left MRI W contrast IV
=36189-9	Forearm - right CT W contrast IV
=36190-7	Forearm - right MRI W contrast IV
=36191-5	Hand CT W contrast IV
=36192-3	Hand MRI W contrast IV
=69178-2	Hand - bilateral MRI W contrast IV
=36193-1	Hand - left CT W contrast IV
=36194-9	Hand - left MRI W contrast IV
=36195-6	Hand - right CT W contrast IV
=36196-4	Hand - right MRI W contrast IV
=24727-0	Head CT W contrast IV
=36814-2	Head arteries CT angiogram W contrast IV
=36826-6	Head veins MRI angiogram W contrast IV
=36830-8	Head vessels CT angiogram W contrast IV
=24593-6	Head vessels MRI angiogram W contrast IV
=37498-3	Head vessels and Neck vessels CT angiogram W contrast IV
=24747-8	Head Sagittal Sinus MRI angiogram W contrast IV
=36197-2	Heart MRI W contrast IV
=36200-4	Hip CT W contrast IV
=36199-8	Hip MRI W contrast IV
=36201-2	Hip - bilateral CT W contrast IV
=36202-0	Hip - bilateral MRI W contrast IV
=36203-8	Hip - left CT W contrast IV
=36204-6	Hip - left MRI W contrast IV
=36205-3	Hip - right CT W contrast IV
=36206-1	Hip - right MRI W contrast IV
=30583-9	Internal auditory canal CT W contrast IV
=36155-0	Internal auditory canal MRI W contrast IV
=46322-4	Kidney CT W contrast IV
=36113-9	Kidney MRI W contrast IV
=43766-5	Kidney - bilateral CT W contrast IV
=36219-4	Kidney - bilateral MRI W contrast IV
=24790-8	Kidney - bilateral X-ray tomograph W contrast IV
=36220-2	Kidney - left MRI W contrast IV
=36221-0	Kidney - right MRI W contrast IV
=36222-8	Knee CT W contrast IV
=36223-6	Knee MRI W contrast IV
=69088-3	Knee - bilateral CT W contrast IV
=36224-4	Knee - bilateral MRI W contrast IV
=36225-1	Knee - left CT W contrast IV
=36226-9	Knee - left MRI W contrast IV
=36227-7	Knee - right CT W contrast IV
=36228-5	Knee - right MRI W contrast IV
=36229-3	Larynx CT W contrast IV
=36230-1	Larynx MRI W contrast IV
=24815-3	Liver CT W contrast IV
=36231-9	Liver MRI W contrast IV
=30624-1	Lower extremity CT W contrast IV
=39293-6	Lower extremity MRI W contrast IV
=36824-1	Lower extremity veins - left CT W contrast IV
=36825-8	Lower extremity veins - right CT W contrast IV
=36831-6	Lower extremity vessels CT angiogram W contrast IV
=46324-0	Lower extremity vessels MRI angiogram W contrast IV
=44135-2	Lower extremity vessels - bilateral MRI angiogram W contrast IV
=50755-8	Lower extremity - bilateral CT W contrast IV
=36163-4	Lower extremity - bilateral MRI W contrast IV
=36213-7	Lower Extremity Joint MRI W contrast IV
=36214-5	Lower extremity joint - left MRI W contrast IV
=36215-2	Lower extremity joint - right MRI W contrast IV
=36164-2	Lower extremity - left CT W contrast IV
=36165-9	Lower extremity - left MRI W contrast IV
=36166-7	Lower extremity - right CT W contrast IV
=36167-5	Lower extremity - right MRI W contrast IV
=36258-2	Lower leg CT W contrast IV
=36259-0	Lower leg MRI W contrast IV
=24820-3	Lower leg vessels MRI angiogram W contrast IV
=43512-3	Lower leg vessels - bilateral MRI angiogram W contrast IV
=42695-7	Lower leg - bilateral MRI W contrast IV
=36260-8	Lower leg - left CT W contrast IV
=36261-6	Lower leg - left MRI W contrast IV
=36262-4	Lower leg - right CT W contrast IV
=36263-2	Lower leg - right MRI W contrast IV
=36232-7	Mandible CT W contrast IV
=48446-9	Nasopharynx CT W contrast IV
=36233-5	Nasopharynx MRI W contrast IV
=24836-9	Nasopharynx and Neck CT W contrast IV
=36235-0	Neck CT W contrast IV
=24841-9	Neck MRI W contrast IV
=36827-4	Neck veins MRI angiogram W contrast IV
=36234-3	Neck vessels CT angiogram W contrast IV
=24844-3	Neck vessels MRI angiogram W contrast IV
=48449-3	Orbit CT W contrast IV
=36820-9	Orbit MRI W contrast IV
=36832-4	Orbit vessels MRI angiogram W contrast IV
=24850-0	Orbit - bilateral CT W contrast IV
=24852-6	Orbit - bilateral MRI W contrast IV
=36821-7	Orbit - left MRI W contrast IV
=36822-5	Orbit - right MRI W contrast IV
=46320-8	Orbit and Face CT W contrast IV
=39038-5	Orbit and Face MRI W contrast IV
=46321-6	Orbit and Face and Neck MRI W contrast IV
=36823-3	Ovary MRI W contrast IV
=24858-3	Pancreas CT W contrast IV
=36236-8	Pancreas MRI W contrast IV
=37240-9	Parotid gland CT W contrast IV
=37241-7	Parotid gland MRI W contrast IV
=24866-6	Pelvis CT W contrast IV
=36237-6	Pelvis MRI W contrast IV
=42294-9	Pelvis vessels CT angiogram W contrast IV
=24873-2	Pelvis vessels MRI angiogram W contrast IV
=24878-1	Petrous bone CT W contrast IV
=30590-4	Pituitary and Sella turcica CT W contrast IV
=36238-4	Pituitary and Sella turcica MRI W contrast IV
=36242-6	Posterior fossa CT W contrast IV
=36243-4	Posterior fossa MRI W contrast IV
=36244-2	Prostate MRI W contrast IV
=36147-7	Pulmonary artery CT angiogram W contrast IV
=36833-2	Renal vessels CT angiogram W contrast IV
=30887-4	Renal vessels MRI angiogram W contrast IV
=36217-8	Sacroiliac Joint CT W contrast IV
=36218-6	Sacroiliac Joint MRI W contrast IV
=36245-9	Sacrum CT W contrast IV
=36246-7	Sacrum MRI W contrast IV
=36247-5	Sacrum and Coccyx MRI W contrast IV
=36248-3	Scapula - left MRI W contrast IV
=36249-1	Scapula - right MRI W contrast IV
=69221-0	Scrotum and Testicle MRI W contrast IV
=36250-9	Shoulder CT W contrast IV
=36251-7	Shoulder MRI W contrast IV
=69184-0	Shoulder - bilateral MRI W contrast IV
=36252-5	Shoulder - left CT W contrast IV
=38830-6	Shoulder - left MRI W contrast IV
=36253-3	Shoulder - right CT W contrast IV
=36254-1	Shoulder - right MRI W contrast IV
=36255-8	Sinuses CT W contrast IV
=24915-1	Sinuses MRI W contrast IV
=48440-2	Skull.base MRI W contrast IV
=37253-2	Soft tissue MRI W contrast IV
=24987-0	Spine CT W contrast IV
=36256-6	Spine MRI W contrast IV
=37500-6	Spine vessels MRI angiogram W contrast IV
=24933-4	Spine Cervical CT W contrast IV
=24938-3	Spine Cervical MRI W contrast IV
=37501-4	Cervical Spine vessels MRI angiogram W contrast IV
=38061-8	Spine Cervical and Spine Thoracic and Spine Lumbar and Sacrum MRI W contrast IV
=24964-9	Spine Lumbar CT W contrast IV
=30678-7	Spine Lumbar MRI W contrast IV
=37502-2	Lumbar Spine vessels MRI angiogram W contrast IV
=24979-7	Spine Thoracic CT W contrast IV
=24982-1	Spine Thoracic MRI W contrast IV
=37503-0	Thoracic Spine vessels MRI angiogram W contrast IV
=30622-5	Spleen CT W contrast IV
=37242-5	Sternoclavicular Joint CT W contrast IV
=36257-4	Sternum CT W contrast IV
=36815-9	Temporal bone CT W contrast IV
=38835-5	Temporal bone - left CT W contrast IV
=36816-7	Temporal bone - right CT W contrast IV
=37243-3	Temporomandibular joint CT W contrast IV
=37244-1	Temporomandibular joint MRI W contrast IV
=37245-8	Temporomandibular joint - bilateral MRI W contrast IV
=37246-6	Temporomandibular joint - left CT W contrast IV
=37247-4	Temporomandibular joint - left MRI W contrast IV
=37248-2	Temporomandibular joint - right CT W contrast IV
=37249-0	Temporomandibular joint - right MRI W contrast IV
=36173-3	Thigh MRI W contrast IV
=25003-5	Thigh vessels MRI angiogram W contrast IV
=36175-8	Thigh - left MRI W contrast IV
=36177-4	Thigh - right MRI W contrast IV
=36239-2	Thoracic outlet MRI W contrast IV
=24584-5	Thoracic outlet vessels MRI angiogram W contrast IV
=26181-8	Thoracic outlet vessels - bilateral MRI angiogram W contrast IV
=26182-6	Thoracic outlet vessels - left MRI angiogram W contrast IV
=26183-4	Thoracic outlet vessels - right MRI angiogram W contrast IV
=36240-0	Thoracic outlet - left MRI W contrast IV
=36241-8	Thoracic outlet - right MRI W contrast IV
=72243-9	Toes - left MRI W contrast IV
=72240-5	Toes - right MRI W contrast IV
=36207-9	Upper arm CT W contrast IV
=36208-7	Upper arm MRI W contrast IV
=69182-4	Upper arm - bilateral MRI W contrast IV
=36209-5	Upper arm - left CT W contrast IV
=36210-3	Upper arm - left MRI W contrast IV
=36211-1	Upper arm - right CT W contrast IV
=36212-9	Upper arm - right MRI W contrast IV
=30626-6	Upper extremity CT W contrast IV
=39037-7	Upper extremity MRI W contrast IV
=42295-6	Upper extremity vessels CT angiogram W contrast IV
=24549-8	Upper extremity vessels MRI angiogram W contrast IV
=36168-3	Upper extremity - bilateral CT W contrast IV
=69187-3	Upper extremity - bilateral MRI W contrast IV
=36216-0	Upper extremity .joint MRI W contrast IV
=36817-5	Upper extremity joint - bilateral MRI W contrast IV
=36818-3	Upper extremity joint - left MRI W contrast IV
=36819-1	Upper extremity joint - right MRI W contrast IV
=36169-1	Upper extremity - left CT W contrast IV
=38829-8	Upper extremity - left MRI W contrast IV
=36170-9	Upper extremity - right CT W contrast IV
=36171-7	Upper extremity - right MRI W contrast IV
=36264-0	Uterus CT W contrast IV
=36265-7	Uterus MRI W contrast IV
=36834-0	Vessel CT angiogram W contrast IV
=37447-0	Wrist CT W contrast IV
=37448-8	Wrist MRI W contrast IV
=69091-7	Wrist - bilateral CT W contrast IV
=37449-6	Wrist - bilateral MRI W contrast IV
=37450-4	Wrist - left CT W contrast IV
=37451-2	Wrist - left MRI W contrast IV
=37452-0	Wrist - right CT W contrast IV
=37453-8	Wrist - right MRI W contrast IV
=24753-6	Unspecified body region CT W contrast IV
=49507-7	Unspecified body region MRI W contrast IV
=25058-9	Unspecified body region MRI angiogram W contrast IV
=72531-7	Rectum and Colon CT 3D W contrast IV and W air contrast PR
=39450-2	Gastrointestine US W contrast PO
=72246-2	Abdomen and Pelvis MRI W contrast PO and W and WO contrast IV
=72250-4	Abdomen and Pelvis CT W contrast PO and W contrast IV
=72247-0	Abdomen and Pelvis MRI W contrast PO and WO contrast IV
=72245-4	Pelvis MRI W contrast PR at rest and maxmal sphincter contraction during straining and defecation
=39648-1	Heart SPECT W dipyridamole and W radionuclide IV
=44154-3	Heart SPECT W dipyridamole and W Tc-99m Sestamibi IV
=42389-7	Pelvis MRI W endorectal coil
=42388-9	Prostate MRI W endorectal coil
=42270-9	Spine Cervical MRI W flexion and W extension
=39682-0	SPECT W GA-67 IV
=39638-2	Brain SPECT W I-123 IV
=39755-4	Thyroid SPECT W I-131 IV
=39839-6	SPECT W I-131 MIBG IV
=39844-6	SPECT W In-111 Satumomab IV
=41838-4	Prostate SPECT W In-111 Satumomab IV
=41772-5	Bone SPECT W In-111 tagged WBC IV
=46297-8	SPECT
=39823-0	Bone marrow SPECT
=24578-7	Bones SPECT
=39632-5	Brain SPECT
=39644-0	Breast SPECT
=39770-3	Gastrointestine SPECT
=39649-9	Heart SPECT
=42310-3	Kidney SPECT
=39852-9	Kidney - bilateral SPECT
=39692-9	Liver SPECT
=39876-8	Liver and Spleen SPECT
=39628-3	Meckels diverticulum SPECT
=39740-6	Parathyroid SPECT
=43526-3	Unspecified body region SPECT
=39938-6	Joint SPECT
=46330-7	Abdomen CT W reduced contrast volume IV
=46327-3	Chest CT W reduced contrast volume IV
=46326-5	Facial bones and Maxilla CT W reduced contrast volume IV
=46328-1	Head CT W reduced contrast volume IV
=46325-7	Internal auditory canal CT W reduced contrast volume IV
=46329-9	Pelvis CT W reduced contrast volume IV
=42143-8	Uterus and Fallopian tubes US W saline intrauterine
=58750-1	Heart MRI W stress
=58749-3	Heart MRI W stress and W and WO contrast IV
=39668-9	Heart SPECT W stress and W radionuclide IV
=44152-7	Brain SPECT W Tc-99m bicisate IV
=39743-0	Prostate SPECT W Tc-99m capromab pendatide IV
=39640-8	Brain SPECT W Tc-99m DTPA IV
=39641-6	Brain SPECT W Tc-99m glucoheptonate IV
=44153-5	Kidney SPECT W Tc-99m glucoheptonate IV
=39631-7	Brain SPECT W Tc-99m HMPAO IV
=24817-9	Liver SPECT W Tc-99m IV
=39851-1	Kidney - bilateral SPECT W Tc-99m Mertiatide IV
=69229-3	Liver SPECT W Tc-99m SC IV
=44151-9	Heart SPECT W Tc-99m Sestamibi IV
=39691-1	Liver SPECT W Tc-99m tagged RBC IV
=69234-3	Spleen SPECT W Tc-99m tagged RBC IV
=39647-3	Heart SPECT W Tc-99m Tetrofosmin IV
=39639-0	Brain SPECT W Tl-201 IV
=42377-2	Brain CT W Xe-133 inhaled
=46393-5	Liver CT W Xe-133 inhaled
=42394-7	Pulmonary system CT W Xe-133 inhaled
=36424-0	Abdomen CT WO contrast
=30668-8	Abdomen MRI WO contrast
=42291-5	Abdomen retroperitoneum CT WO contrast
=36952-0	Abdomen and Pelvis CT WO contrast
=36878-7	Abdominal vessels MRI angiogram WO contrast
=36496-8	Acromioclavicular Joint MRI WO contrast
=36953-8	Adrenal gland CT WO contrast
=36954-6	Adrenal gland MRI WO contrast
=36425-7	Ankle CT WO contrast
=30680-3	Ankle MRI WO contrast
=36879-5	Ankle vessels MRI angiogram WO contrast
=69087-5	Ankle - bilateral CT WO contrast
=69164-2	Ankle - bilateral MRI WO contrast
=36426-5	Ankle - left CT WO contrast
=36427-3	Ankle - left MRI WO contrast
=36428-1	Ankle - right CT WO contrast
=36429-9	Ankle - right MRI WO contrast
=36430-7	Aorta CT WO contrast
=44132-9	Aorta MRI angiogram WO contrast
=36431-5	Aorta abdominal CT WO contrast
=36432-3	Aorta abdominal MRI angiogram WO contrast
=69119-6	Aorta thoracic CT angiogram WO contrast
=36433-1	Aorta thoracic MRI angiogram WO contrast
=44130-3	Aortic arch MRI angiogram WO contrast
=36434-9	Appendix CT WO contrast
=44123-8	Biliary ducts and Pancreatic duct MRI WO contrast
=30657-1	Brain MRI WO contrast
=48453-5	Brain.temporal MRI WO contrast
=37278-9	Brain and Internal auditory canal MRI WO contrast
=37279-7	Brain and Larynx MRI WO contrast
=42393-9	Brain and Pituitary and Sella turcica MRI WO contrast
=36436-4	Breast MRI WO contrast
=69191-5	Breast implant MRI WO contrast
=69168-3	Breast implant - bilateral MRI WO contrast
=38064-2	Breast implant - left MRI WO contrast
=38817-3	Breast implant - right MRI WO contrast
=44119-6	Breast - bilateral CT WO contrast
=36437-2	Breast - bilateral MRI WO contrast
=36438-0	Breast - left MRI WO contrast
=36439-8	Breast - right MRI WO contrast
=46333-1	Breast - unilateral MRI WO contrast
=36483-6	Calcaneus CT WO contrast
=36440-6	Calcaneus - left CT WO contrast
=36441-4	Calcaneus - right CT WO contrast
=36880-3	Carotid vessel MRI angiogram WO contrast
=29252-4	Chest CT WO contrast
=36442-2	Chest MRI WO contrast
=69084-2	Chest vessels CT angiogram WO contrast
=36547-8	Chest vessels MRI angiogram WO contrast
=42276-6	Chest and Abdomen CT WO contrast
=72253-8	Chest and Abdomen and Pelvis CT WO contrast
=42302-0	Clavicle MRI WO contrast
=48459-2	Clavicle - left MRI WO contrast
=48458-4	Clavicle - right MRI WO contrast
=36443-0	Elbow CT WO contrast
=30796-7	Elbow MRI WO contrast
=36444-8	Elbow - bilateral CT WO contrast
=69171-7	Elbow - bilateral MRI WO contrast
=36445-5	Elbow - left CT WO contrast
=36446-3	Elbow - left MRI WO contrast
=36447-1	Elbow - right CT WO contrast
=36448-9	Elbow - right MRI WO contrast
=42278-2	Extremity CT WO contrast
=69104-8	Extremity - left CT WO contrast
=69111-3	Extremity - right CT WO contrast
=36435-6	Face MRI WO contrast
=30802-3	Facial bones and Maxilla CT WO contrast
=72249-6	Facial bones and Sinuses CT WO contrast
=36460-4	Femur CT WO contrast
=69173-3	Femur - bilateral MRI WO contrast
=36462-0	Femur - left CT WO contrast
=36464-6	Femur - right CT WO contrast
=69196-4	Finger MRI WO contrast
=69206-1	Finger - left MRI WO contrast
=69216-0	Finger - right MRI WO contrast
=36466-1	Foot CT WO contrast
=30681-1	Foot MRI WO contrast
=36467-9	Foot - bilateral MRI WO contrast
=36468-7	Foot - left CT WO contrast
=36469-5	Foot - left MRI WO contrast
=36470-3	Foot - right CT WO contrast
=36471-1	Foot - right MRI WO contrast
=36472-9	Forearm CT WO contrast
=30683-7	Forearm MRI WO contrast
=69176-6	Forearm - bilateral MRI WO contrast
=36473-7	Forearm - left CT WO contrast
=36474-5	Forearm - left MRI WO contrast
=36475-2	Forearm - right CT WO contrast
=36476-0	Forearm - right MRI WO contrast
=36477-8	Hand CT WO contrast
=30685-2	Hand MRI WO contrast
=69179-0	Hand - bilateral MRI WO contrast
=36478-6	Hand - left CT WO contrast
=36479-4	Hand - left MRI WO contrast
=36480-2	Hand - right CT WO contrast
=36481-0	Hand - right MRI WO contrast
=30799-1	Head CT WO contrast
=36876-1	Head veins MRI angiogram WO contrast
=42293-1	Head vessels CT angiogram WO contrast
=36881-1	Head vessels MRI angiogram WO contrast
=36482-8	Heart MRI WO contrast
=36484-4	Hip CT WO contrast
=30687-8	Hip MRI WO contrast
=36485-1	Hip - bilateral CT WO contrast
=36486-9	Hip - bilateral MRI WO contrast
=36487-7	Hip - left CT WO contrast
=36488-5	Hip - left MRI WO contrast
=36489-3	Hip - right CT WO contrast
=36490-1	Hip - right MRI WO contrast
=30584-7	Internal auditory canal CT WO contrast
=30658-9	Internal auditory canal MRI WO contrast
=43770-7	Kidney CT WO contrast
=43773-1	Kidney MRI WO contrast
=36503-1	Kidney - bilateral CT WO contrast
=36504-9	Kidney - bilateral MRI WO contrast
=39359-5	Kidney - bilateral X-ray tomograph WO contrast
=36505-6	Knee CT WO contrast
=30691-0	Knee MRI WO contrast
=69089-1	Knee - bilateral CT WO contrast
=36506-4	Knee - bilateral MRI WO contrast
=36507-2	Knee - left CT WO contrast
=36508-0	Knee - left MRI WO contrast
=36509-8	Knee - right CT WO contrast
=36510-6	Knee - right MRI WO contrast
=36511-4	Larynx CT WO contrast
=48445-1	Larynx MRI WO contrast
=30611-8	Liver CT WO contrast
=30669-6	Liver MRI WO contrast
=30625-8	Lower extremity CT WO contrast
=39292-8	Lower extremity MRI WO contrast
=44129-5	Lower extremity vessels MRI angiogram WO contrast
=36450-5	Lower extremity vessels - bilateral MRI angiogram WO contrast
=36882-9	Lower extremity vessels - left MRI angiogram WO contrast
=38773-8	Lower extremity vessels - right MRI angiogram WO contrast
=36449-7	Lower extremity - bilateral CT WO contrast
=36451-3	Lower extremity - bilateral MRI WO contrast
=36497-6	Lower Extremity Joint MRI WO contrast
=36498-4	Lower extremity joint - left MRI WO contrast
=36499-2	Lower extremity joint - right MRI WO contrast
=36452-1	Lower extremity - left CT WO contrast
=36453-9	Lower extremity - left MRI WO contrast
=36454-7	Lower extremity - right CT WO contrast
=36455-4	Lower extremity - right MRI WO contrast
=36537-9	Lower leg CT WO contrast
=30869-2	Lower leg MRI WO contrast
=69185-7	Lower leg - bilateral MRI WO contrast
=36538-7	Lower leg - left CT WO contrast
=36539-5	Lower leg - left MRI WO contrast
=36540-3	Lower leg - right CT WO contrast
=36541-1	Lower leg - right MRI WO contrast
=36512-2	Mandible CT WO contrast
=36513-0	Nasopharynx MRI WO contrast
=30585-4	Nasopharynx and Neck CT WO contrast
=36514-8	Neck CT WO contrast
=30660-5	Neck MRI WO contrast
=36877-9	Neck veins MRI angiogram WO contrast
=36549-4	Neck vessels MRI angiogram WO contrast
=46331-5	Orbit CT WO contrast
=36872-0	Orbit MRI WO contrast
=30587-0	Orbit - bilateral CT WO contrast
=30661-3	Orbit - bilateral MRI WO contrast
=36873-8	Orbit - left MRI WO contrast
=36874-6	Orbit - right MRI WO contrast
=36956-1	Orbit and Face MRI WO contrast
=46332-3	Orbit and Face and Neck MRI WO contrast
=36875-3	Ovary MRI WO contrast
=30613-4	Pancreas CT WO contrast
=36515-5	Pancreas MRI WO contrast
=37280-5	Parotid gland CT WO contrast
=37281-3	Parotid gland MRI WO contrast
=30615-9	Pelvis CT WO contrast
=30673-8	Pelvis MRI WO contrast
=36883-7	Pelvis vessels MRI angiogram WO contrast
=30671-2	Pelvis and Hip MRI WO contrast
=30589-6	Petrous bone CT WO contrast
=30591-2	Pituitary and Sella turcica CT WO contrast
=30666-2	Pituitary and Sella turcica MRI WO contrast
=36543-7	Portal vein MRI angiogram WO contrast
=36517-1	Posterior fossa CT WO contrast
=36518-9	Posterior fossa MRI WO contrast
=36519-7	Prostate MRI WO contrast
=36544-5	Renal vein MRI angiogram WO contrast
=44133-7	Renal vessels MRI angiogram WO contrast
=36501-5	Sacroiliac Joint CT WO contrast
=36502-3	Sacroiliac Joint MRI WO contrast
=36520-5	Sacrum CT WO contrast
=36521-3	Sacrum MRI WO contrast
=36522-1	Sacrum and Coccyx MRI WO contrast
=69118-8	Scapula CT WO contrast
=36523-9	Scapula - left MRI WO contrast
=38770-4	Scapula - right MRI WO contrast
=36535-3	Scrotum and Testicle MRI WO contrast
=36524-7	Shoulder CT WO contrast
=30693-6	Shoulder MRI WO contrast
=69090-9	Shoulder - bilateral CT WO contrast
=36525-4	Shoulder - bilateral MRI WO contrast
=36526-2	Shoulder - left CT WO contrast
=38834-8	Shoulder - left MRI WO contrast
=36527-0	Shoulder - right CT WO contrast
=36528-8	Shoulder - right MRI WO contrast
=36529-6	Sinuses CT WO contrast
=30662-1	Sinuses MRI WO contrast
=44112-1	Skull.base CT WO contrast
=48687-8	Skull.base MRI WO contrast
=37293-8	Soft tissue MRI WO contrast
=36530-4	Spine CT WO contrast
=36531-2	Spine MRI WO contrast
=37510-5	Spine vessels MRI angiogram WO contrast
=30592-0	Spine Cervical CT WO contrast
=30667-0	Spine Cervical MRI WO contrast
=37511-3	Cervical Spine vessels MRI angiogram WO contrast
=30854-4	Spine Cervical and Thoracic and Lumbar MRI WO contrast
=30620-9	Spine Lumbar CT WO contrast
=30679-5	Spine Lumbar MRI WO contrast
=37994-1	Lumbar Spine vessels MRI angiogram WO contrast
=37288-8	Spine Lumbosacral Junction CT WO contrast
=30597-9	Spine Thoracic CT WO contrast
=36532-0	Spine Thoracic MRI WO contrast
=37512-1	Thoracic Spine vessels MRI angiogram WO contrast
=30621-7	Spleen CT WO contrast
=36533-8	Spleen MRI WO contrast
=37282-1	Sternoclavicular Joint CT WO contrast
=36534-6	Sternum CT WO contrast
=44230-1	Superior mesenteric vessels MRI angiogram WO contrast
=36866-2	Temporal bone CT WO contrast
=36867-0	Temporal bone - left CT WO contrast
=36868-8	Temporal bone - right CT WO contrast
=37283-9	Temporomandibular joint CT WO contrast
=37284-7	Temporomandibular joint MRI WO contrast
=37285-4	Temporomandibular joint - bilateral MRI WO contrast
=37286-2	Temporomandibular joint - left MRI WO contrast
=37287-0	Temporomandibular joint - right MRI WO contrast
=36461-2	Thigh MRI WO contrast
=43514-9	Thigh vessels - left MRI angiogram WO contrast
=43515-6	Thigh vessels - right MRI angiogram WO contrast
=36463-8	Thigh - left MRI WO contrast
=36465-3	Thigh - right MRI WO contrast
=30654-8	Thoracic outlet MRI WO contrast
=38833-0	Thoracic outlet - left MRI WO contrast
=36516-3	Thoracic outlet - right MRI WO contrast
=36955-3	Thyroid CT WO contrast
=36536-1	Thyroid MRI WO contrast
=72242-1	Toes - left MRI WO contrast
=72239-7	Toes - right MRI WO contrast
=36491-9	Upper arm CT WO contrast
=30689-4	Upper arm MRI WO contrast
=69183-2	Upper arm - bilateral MRI WO contrast
=36492-7	Upper arm - left CT WO contrast
=36493-5	Upper arm - left MRI WO contrast
=36494-3	Upper arm - right CT WO contrast
=36495-0	Upper arm - right MRI WO contrast
=30627-4	Upper extremity CT WO contrast
=39033-6	Upper extremity MRI WO contrast
=36548-6	Upper extremity vessels MRI angiogram WO contrast
=36456-2	Upper extremity - bilateral CT WO contrast
=69188-1	Upper extremity - bilateral MRI WO contrast
=36500-7	Upper extremity .joint MRI WO contrast
=36869-6	Upper extremity joint - left MRI WO contrast
=36870-4	Upper extremity joint - right MRI WO contrast
=36457-0	Upper extremity - left CT WO contrast
=38832-2	Upper extremity - left MRI WO contrast
=36458-8	Upper extremity - right CT WO contrast
=36459-6	Upper extremity - right MRI WO contrast
=36542-9	Uterus MRI WO contrast
=36545-2	Inferior vena cava MRI WO contrast
=36546-0	Superior vena cava MRI WO contrast
=37459-5	Wrist CT WO contrast
=37460-3	Wrist MRI WO contrast
=43516-4	Wrist vessels - left MRI angiogram WO contrast
=43517-2	Wrist vessels - right MRI angiogram WO contrast
=37461-1	Wrist - bilateral CT WO contrast
=37462-9	Wrist - bilateral MRI WO contrast
=37463-7	Wrist - left CT WO contrast
=37464-5	Wrist - left MRI WO contrast
=37465-2	Wrist - right CT WO contrast
=37466-0	Wrist - right MRI WO contrast
=43525-5	Unspecified body region CT WO contrast
=69223-6	Unspecified body region MRI WO contrast
=36871-2	Joint MRI WO contrast
=24787-4	Kidney - bilateral X-ray tomograph WO contrast and 10M post contrast IV
=30712-4	Hip US WO developmental joint assessment
=25051-4	Unspecified body region CT Multisectional sagittal
=29750-7	Neonatal intensive care records
=25060-5	Unspecified body region US No charge
=52072-6	Non-emergency transportation
=53246-5	Non-medical services
=46210-1	Case manager Note
=34819-3	Pathology Evaluation and management note
=46215-0	Wound care management Note
=28568-4	Physician Emergency department Note
=11536-0	Nurse Notes
=52066-8	Notice of Discharge Medicare Appeal Rights (NODMAR) form
=53244-0	Notice of privacy practices receipt
=11543-6	Nursery records
=46208-5	Nursing notes
=52051-0	Orthotics/Prosthetics
=52052-8	Osteogenesis stimulators
=52053-6	Oxygen
=52054-4	Parenteral
=52067-6	Past filing limit justification
=24620-7	Catheter Fluoroscopy Patency check W contrast via catheter
=33721-2	Bone marrow Pathology biopsy report
=34122-2	Pathology procedure note
=55188-7	Patient data Document
=55750-4	Patient safety report Event Document
=52034-6	Payer letter
=24882-3	Popliteal artery Fluoroscopic angiogram Percutaneous transluminal angioplasty of vessel W contrast IA
=69252-5	Pulmonary artery Fluoroscopic angiogram Percutaneous transluminal angioplasty of vessel W contrast IA
=69248-3	Renal artery Fluoroscopic angiogram Percutaneous transluminal angioplasty of vessel W contrast IA
=42018-2	Vein Fluoroscopic angiogram Percutaneous transluminal angioplasty of vessel W contrast IA
=69301-0	Upper extremity vein Fluoroscopic angiogram Percutaneous transluminal angioplasty of vessel W contrast IV
=28629-4	Perimetry study
=74030-8	Periodontal service attachment
=29752-3	Perioperative records
=24875-7	Peripheral vessel US.doppler Peripheral plane
=51965-2	Pharmacogenetic analysis report in Blood or Tissue Document by Molecular genetics method
=51850-6	Physical findings of Head and Ears and Eyes and Nose and Throat
=24998-7	Placement check of gastrostomy tube W contrast via GI tube
=52055-1	Power operated vehicles
=52063-5	Prescription for durable medical equipment (DME)
=18836-7	Cardiac stress study Procedure
=28570-0	Provider-unspecified Procedure note
=28577-5	Dentist procedure note
=11505-5	Physician procedure note
=28625-2	Podiatry procedure note
=52068-4	Property and casualty state mandated forms
=46209-3	Provider orders
=55751-2	Public health case report Document
=52075-9	Purchase invoice
=55184-6	Quality Reporting Document Architecture calculated summary report population Document
=55182-0	Quality Reporting Document Architecture incidence report Document
=55183-8	Quality Reporting Document Architecture patient list report population Document
=62385-0	Recommendation [interpretation] Document
=11514-7	Chiropractic Records total Encounter
=11521-2	Occupational therapy Records total Encounter
=11515-4	Physical therapy Records total Encounter
=11516-2	Physician Records total Encounter
=11517-0	Podiatry Records total Encounter
=11518-8	Psychology Records total Encounter
=11519-6	Social service Records total Encounter
=11520-4	Speech therapy Records total Encounter
=44226-9	Colon Fluoroscopy Reduction W views W barium contrast PR
=30636-5	Colon Fluoroscopy Reduction W views W contrast PR
=18823-5	Alcohol and/or substance abuse service attachment
=18824-3	Cardiac service attachment
=18825-0	Medical social services attachment
=18826-8	Occupational therapy service attachment
=19002-5	Physical therapy service attachment
=18594-2	Psychiatric service attachment
=52184-9	Pulmonary therapy service attachment
=19003-3	Respiratory therapy service attachment
=19004-1	Skilled nursing service attachment
=29206-0	Speech therapy service attachment
=25073-8	Vessel Fluoroscopic angiogram Removal of foreign body from vascular space
=52056-9	Repair of durable medical equipment
=25015-9	Upper GI tract Replacement of percutaneous gastrojejunostomy
=60569-1	Report addendum.synoptic Document
=55187-9	Reporting parameters Document
=52057-7	Seat lift mechanism
=52058-5	Seating systems
=52039-5	Skilled Nursing Facility (SNF) record
=52059-3	Speech generating device
=52060-1	Standers/standing frames
=52029-6	Sterilization consent
=55228-1	Cytogenetics study
=18752-6	Exercise stress test study
=29755-6	Nerve conduction study
=11526-1	Pathology study
=28633-6	Polysomnography (sleep) study
=11527-9	Psychiatry study
=58477-1	Pulmonary function report
=11529-5	Surgical pathology study
=55230-7	Immunophenotyping study
=11523-8	EEG study
=11541-0	MRI Brain study
=29757-2	Colposcopy study
=33717-0	Cytology Cervical or vaginal smear or scraping study
=18745-0	Cardiac catheterization study
=11524-6	EKG study
=18750-0	Electrophysiology study
=18754-2	Holter monitor study
=18746-8	Colonoscopy study
=18753-4	Flexible sigmoidoscopy study
=29756-4	Peritoneoscopy study
=18744-3	Bronchoscopy study
=18759-1	Spirometry study
=38269-7	Study report Skeletal system DXA
=18756-7	MRI Spine study
=17787-3	Thyroid Scan Study report
=55229-9	Immune stain study
=18751-8	Endoscopy study
=18742-7	Arthroscopy study
=33716-2	Non-gynecological cytology method study
=18748-4	Diagnostic imaging study
=18749-2	Electromyogram study
=33719-6	Flow cytometry study
=29754-9	Nystagmogram study
=52038-7	Subscriber Information including retroactive and presumptive eligibility
=52061-9	Support surfaces
=28583-3	Dentist Operation note
=28573-4	Physician, Operation note
=60568-3	Synoptic report
=52069-2	Tax ID number - IRS form W9
=11534-5	Temperature charts
=46213-5	Tilt table study
=28630-2	Tonometry study
=52062-7	Transcutaneous electrical neural stimulation (TENS)
=28651-8	Nurse Transfer note
=28616-1	Physician Transfer note
=69409-1	U.S. standard certificate of death - 2003 revision
=24783-3	Kidney - bilateral Fluoroscopy Urodynamics
=25065-4	Unspecified body region Fluoroscopy 15 minutes
=25068-8	Unspecified body region Fluoroscopy 1 hour
=43471-2	Unspecified body region Fluoroscopy 2 hour
=25066-2	Unspecified body region Fluoroscopy 30 minutes
=25067-0	Unspecified body region Fluoroscopy 45 minutes
=43472-0	Unspecified body region Fluoroscopy 90 minutes
=42702-1	Unspecified body region Fluoroscopy Greater than 1 hour
=42703-9	Unspecified body region Fluoroscopy Less than 1 hour
=36550-2	Abdomen X-ray Single view
=36551-0	Ankle X-ray Single view
=69307-7	Ankle - left X-ray Single view
=69314-3	Ankle - right X-ray Single view
=46335-6	Breast - bilateral Mammogram Single view
=46336-4	Breast - left Mammogram Single view
=46337-2	Breast - right Mammogram Single view
=46338-0	Breast - unilateral Mammogram Single view
=36564-3	Calcaneus X-ray Single view
=69311-9	Calcaneus - left X-ray Single view
=69319-2	Calcaneus - right X-ray Single view
=36554-4	Chest X-ray Single view
=42699-9	Chest and Abdomen X-ray Single view
=36555-1	Clavicle X-ray Single view
=36556-9	Elbow X-ray Single view
=69308-5	Elbow - left X-ray Single view
=69315-0	Elbow - right X-ray Single view
=42153-7	Extremity X-ray Single view
=36559-3	Femur X-ray Single view
=36560-1	Femur - left X-ray Single view
=37689-7	Femur - right X-ray Single view
=36561-9	Foot X-ray Single view
=69309-3	Foot - left X-ray Single view
=69316-8	Foot - right X-ray Single view
=36563-5	Hand X-ray Single view
=69310-1	Hand - left X-ray Single view
=69318-4	Hand - right X-ray Single view
=24761-9	Hip X-ray Single view
=26400-2	Hip - bilateral X-ray Single view
=26401-0	Hip - left X-ray Single view
=26402-8	Hip - right X-ray Single view
=36565-0	Humerus X-ray Single view
=69312-7	Humerus - left X-ray Single view
=69320-0	Humerus - right X-ray Single view
=36566-8	Knee - bilateral X-ray Single view
=36567-6	Knee - left X-ray Single view
=37741-6	Knee - right X-ray Single view
=36557-7	Lower extremity - bilateral X-ray Single view
=36558-5	Lower extremity - left X-ray Single view
=37764-8	Lower extremity - right X-ray Single view
=37614-5	Patella X-ray Single view
=69152-7	Patella - left X-ray Single view
=69260-8	Patella - right X-ray Single view
=37616-0	Pelvis X-ray Single view
=69317-6	Radius - right and Ulna - right X-ray Single view
=42313-7	Ribs - left X-ray Single view
=42314-5	Ribs - right X-ray Single view
=37654-1	Scapula X-ray Single view
=30748-8	Shoulder X-ray Single view
=36568-4	Shoulder - bilateral X-ray Single view
=36569-2	Shoulder - left X-ray Single view
=37792-9	Shoulder - right X-ray Single view
=37851-3	Sinuses X-ray Single view
=24917-7	Skull X-ray Single view
=48695-1	Skull.base X-ray Single view
=37875-2	Spine X-ray Single view
=24940-9	Spine Cervical X-ray Single view
=30773-6	Spine Lumbar X-ray Single view
=37904-0	Spine Thoracic X-ray Single view
=38121-0	Spine Thoracic and Lumbar X-ray Single view
=69313-5	Tibia - left and Fibula - left X-ray Single view
=69321-8	Tibia - right and Fibula - right X-ray Single view
=37894-3	Tibia and Fibula X-ray Single view
=37924-8	Wrist X-ray Single view
=42419-2	Wrist - bilateral X-ray Single view
=36570-0	Wrist - left X-ray Single view
=37825-7	Wrist - right X-ray Single view
=30642-3	Unspecified body region Fluoroscopy Single view
=30787-6	Joint X-ray Single view
=44176-6	Hip X-ray Single view portable
=41775-8	Pelvis X-ray Single view portable
=30749-6	Shoulder X-ray Single view portable
=30722-3	Skull X-ray Single view portable
=30724-9	Spine Cervical X-ray Single view portable
=30774-4	Spine Lumbar X-ray Single view portable
=70932-9	Spine Thoracic X-ray Single view portable
=25063-9	Vessel Fluoroscopic angiogram Single view W contrast IA
=69268-1	Breast duct Mammogram Single view W contrast intra duct
=49510-1	Breast duct - left Mammogram Single view W contrast intra duct
=49509-3	Breast duct - right Mammogram Single view W contrast intra duct
=24715-5	Gastrointestine upper Fluoroscopy Single view W contrast PO
=37513-9	Tibia - bilateral X-ray 10 degree caudal angle
=37514-7	Tibia - left X-ray 10 degree caudal angle
=38806-6	Tibia - right X-ray 10 degree caudal angle
=37467-8	Acromioclavicular Joint X-ray 10 degree cephalic angle
=37468-6	Shoulder - bilateral X-ray 30 degree caudal angle
=42431-7	Knee - right X-ray 30 degree standing
=69079-2	Clavicle X-ray 45 degree cephalic angle
=37469-4	Clavicle - bilateral X-ray 45 degree cephalic angle
=37470-2	Clavicle - left X-ray 45 degree cephalic angle
=38803-3	Clavicle - right X-ray 45 degree cephalic angle
=24799-9	Abdomen X-ray AP single view
=36583-3	Acromioclavicular joint - left X-ray AP single view
=37662-4	Acromioclavicular joint - right X-ray AP single view
=36571-8	Ankle X-ray AP single view
=36572-6	Chest X-ray AP single view
=36573-4	Clavicle X-ray AP single view
=36575-9	Femur X-ray AP single view
=36576-7	Finger fifth X-ray AP single view
=36577-5	Finger fourth X-ray AP single view
=36578-3	Finger third X-ray AP single view
=36579-1	Foot X-ray AP single view
=36580-9	Foot - bilateral X-ray AP single view
=36581-7	Hip X-ray AP single view
=36582-5	Hip - left X-ray AP single view
=37726-7	Hip - right X-ray AP single view
=36584-1	Knee X-ray AP single view
=36585-8	Knee - bilateral X-ray AP single view
=48462-6	Knee - left X-ray AP single view
=48463-4	Knee - right X-ray AP single view
=36574-2	Lower extremity X-ray AP single view
=42439-0	Neck X-ray AP single view
=37622-8	Pelvis X-ray AP single view
=39050-0	Ribs X-ray AP single view
=36958-7	Ribs - bilateral X-ray AP single view
=36959-5	Ribs - left X-ray AP single view
=37783-8	Ribs - right X-ray AP single view
=39048-4	Scapula X-ray AP single view
=37842-2	Shoulder X-ray AP single view
=36586-6	Shoulder - bilateral X-ray AP single view
=36587-4	Shoulder - left X-ray AP single view
=37798-6	Shoulder - right X-ray AP single view
=69269-9	Skull X-ray AP single view
=37877-8	Spine X-ray AP single view
=30725-6	Spine Cervical X-ray AP single view
=24948-2	Spine Cervical Odontoid and Cervical axis X-ray AP single view
=30777-7	Spine Lumbar X-ray AP single view
=30752-0	Spine Thoracic X-ray AP single view
=39049-2	Spine Thoracic and Lumbar X-ray AP single view
=37880-2	Sternoclavicular Joint X-ray AP single view
=37890-1	Thumb X-ray AP single view
=37897-6	Tibia and Fibula X-ray AP single view
=39402-3	Shoulder X-ray AP (W internal rotation and W external rotation)
=37634-3	Pelvis X-ray AP 20 degree cephalic angle
=30734-8	Chest X-ray AP lateral-decubitus
=30735-5	Chest X-ray AP lateral-decubitus portable
=24561-3	Abdomen X-ray AP left lateral-decubitus
=24637-1	Chest X-ray AP left lateral-decubitus
=24560-5	Abdomen X-ray AP left lateral-decubitus portable
=24636-3	Chest X-ray AP left lateral-decubitus portable
=36588-2	Abdomen X-ray AP portable single view
=36589-0	Chest X-ray AP portable single view
=30727-2	Spine Cervical X-ray AP portable single view
=30729-8	Spine Cervical Odontoid and Cervical axis X-ray AP portable single view
=30755-3	Spine Thoracic X-ray AP portable single view
=24563-9	Abdomen X-ray AP right lateral-decubitus
=43466-2	Chest X-ray AP right lateral-decubitus
=24652-0	Chest X-ray AP right lateral-decubitus portable
=43778-0	Chest X-ray AP supine portable
=24564-7	Abdomen X-ray AP upright portable
=36960-3	Chest X-ray AP upright portable
=24807-0	Knee X-ray AP single view standing
=26358-2	Knee - bilateral X-ray AP single view standing
=26359-0	Knee - left X-ray AP single view standing
=26360-8	Knee - right X-ray AP single view standing
=44177-4	Lower extremity - bilateral X-ray AP single view standing
=38849-6	Lower extremity - left X-ray AP single view standing
=37733-3	Lower extremity - right X-ray AP single view standing
=42420-0	Pelvis X-ray AP single view standing
=42378-0	Spine Lumbar X-ray AP single view W left bending
=39410-6	Spine Thoracic X-ray AP single view W left bending
=42379-8	Spine Lumbar X-ray AP single view W right bending
=39411-4	Spine Thoracic X-ray AP single view W right bending
=24723-9	Hand X-ray arthritis
=26355-8	Hand - bilateral X-ray arthritis
=26356-6	Hand - left X-ray arthritis
=26357-4	Hand - right X-ray arthritis
=42395-4	Foot sesamoid bones - bilateral X-ray axial
=42396-2	Foot sesamoid bones - left X-ray axial
=36962-9	Breast Mammogram axillary
=37849-7	Shoulder X-ray axillary
=36963-7	Shoulder - bilateral X-ray axillary
=36964-5	Shoulder - left X-ray axillary
=37800-0	Shoulder - right X-ray axillary
=36965-2	Hand X-ray Ball Catcher
=37471-0	Hand - bilateral X-ray Bora
=37472-8	Hand - left X-ray Bora
=38804-1	Hand - right X-ray Bora
=36966-0	Hand - bilateral X-ray Brewerton
=36967-8	Hand - left X-ray Brewerton
=38775-3	Hand - right X-ray Brewerton
=37928-9	Wrist X-ray Brewerton
=37857-0	Sinuses X-ray Caldwell
=69132-9	Hip X-ray Danelius Miller
=69141-0	Hip - left X-ray Danelius Miller
=39514-5	Hip - right X-ray Danelius Miller
=37625-1	Pelvis X-ray Ferguson
=37650-9	Sacroiliac Joint X-ray Ferguson
=65799-9	Kidney - bilateral Fluoroscopy View for cyst examination
=65800-5	Kidney - left Fluoroscopy View for cyst examination
=65801-3	Kidney - right Fluoroscopy View for cyst examination
=37297-9	Abdomen and Fetus X-ray View for fetal age
=39149-0	Gastrointestinal system and Respiratory system X-ray for foreign body
=36973-6	Hip X-ray Friedman
=37843-0	Shoulder X-ray Garth
=36974-4	Shoulder - left X-ray Garth
=37801-8	Shoulder - right X-ray Garth
=37844-8	Shoulder X-ray Grashey
=37035-3	Shoulder - bilateral X-ray Grashey
=37473-6	Shoulder - left X-ray Grashey
=38805-8	Shoulder - right X-ray Grashey
=36975-1	Calcaneus - bilateral X-ray Harris
=36977-7	Calcaneus - left X-ray Harris
=38776-1	Calcaneus - right X-ray Harris
=36976-9	Foot X-ray Harris
=36978-5	Knee X-ray Holmblad
=37628-5	Pelvis X-ray inlet
=36979-3	Elbow X-ray Jones
=36980-1	Elbow - left X-ray Jones
=38777-9	Elbow - right X-ray Jones
=36981-9	Hip X-ray Judet
=36982-7	Hip - bilateral X-ray Judet
=36983-5	Hip - left X-ray Judet
=37732-5	Hip - right X-ray Judet
=36620-3	Chest X-ray left anterior oblique
=36591-6	Abdomen X-ray lateral
=36592-4	Ankle X-ray lateral
=39051-8	Chest X-ray lateral
=36593-2	Femur X-ray lateral
=36594-0	Finger fifth X-ray lateral
=36595-7	Finger fourth X-ray lateral
=36596-5	Finger second X-ray lateral
=36597-3	Finger third X-ray lateral
=36598-1	Foot - left X-ray lateral
=37703-6	Foot - right X-ray lateral
=36599-9	Hand X-ray lateral
=36600-5	Hand - bilateral X-ray lateral
=36601-3	Hand - left X-ray lateral
=37712-7	Hand - right X-ray lateral
=36602-1	Hip X-ray lateral
=36603-9	Hip - left X-ray lateral
=37730-9	Hip - right X-ray lateral
=36604-7	Knee X-ray lateral
=36605-4	Knee - bilateral X-ray lateral
=36606-2	Knee - left X-ray lateral
=37751-5	Knee - right X-ray lateral
=24843-5	Neck X-ray lateral
=37629-3	Pelvis X-ray lateral
=39053-4	Ribs X-ray lateral
=38857-9	Ribs - left X-ray lateral
=37784-6	Ribs - right X-ray lateral
=37858-8	Sinuses X-ray lateral
=24920-1	Skull X-ray lateral
=39052-6	Spine X-ray lateral
=24943-3	Spine Cervical X-ray lateral
=24969-8	Spine Lumbar X-ray lateral
=30756-1	Spine Thoracic X-ray lateral
=37891-9	Thumb X-ray lateral
=37893-5	Tibia and Fibula X-ray lateral
=37930-5	Wrist X-ray lateral
=36984-3	Abdomen X-ray lateral crosstable
=36985-0	Hip X-ray lateral crosstable
=36986-8	Hip - bilateral X-ray lateral crosstable
=36987-6	Hip - left X-ray lateral crosstable
=37727-5	Hip - right X-ray lateral crosstable
=36988-4	Knee X-ray lateral crosstable
=37872-9	Skull X-ray lateral crosstable
=37878-6	Spine X-ray lateral crosstable
=36989-2	Spine Cervical X-ray lateral crosstable
=36990-0	Spine Lumbar X-ray lateral crosstable
=37903-2	Spine Thoracic X-ray lateral crosstable
=36991-8	Spine Cervical X-ray lateral crosstable portable
=36992-6	Spine Lumbar X-ray lateral crosstable portable
=30786-8	Hip X-ray lateral frog
=36993-4	Hip - bilateral X-ray lateral frog
=36994-2	Hip - left X-ray lateral frog
=37729-1	Hip - right X-ray lateral frog
=37626-9	Pelvis X-ray lateral frog
=36999-1	Knee - bilateral X-ray lateral hyperextension
=37000-7	Knee - left X-ray lateral hyperextension
=37750-7	Knee - right X-ray lateral hyperextension
=37909-9	Spine Thoracic X-ray lateral hyperextension
=41774-1	Neck X-ray lateral portable
=30757-9	Spine Thoracic X-ray lateral portable
=37515-4	Spine Lumbosacral Junction X-ray lateral spot
=37516-2	Spine Lumbosacral Junction X-ray lateral spot standing
=38066-7	Hip - left X-ray lateral during surgery
=38819-9	Hip - right X-ray lateral during surgery
=37001-5	Foot X-ray lateral standing
=37002-3	Knee - left X-ray lateral standing
=37754-9	Knee - right X-ray lateral standing
=42442-4	Spine X-ray lateral standing
=37003-1	Spine Lumbar X-ray lateral standing
=37910-7	Spine Thoracic X-ray lateral standing
=36997-5	Spine Cervical X-ray lateral W extension
=36971-0	Wrist - left X-ray lateral W extension
=37833-1	Wrist - right X-ray lateral W extension
=36998-3	Spine Cervical X-ray lateral W flexion
=36972-8	Wrist - left X-ray lateral W flexion
=37834-9	Wrist - right X-ray lateral W flexion
=37004-9	Knee X-ray Laurin
=36995-9	Abdomen X-ray left lateral
=30737-1	Chest X-ray left lateral
=30738-9	Chest X-ray left lateral portable
=24639-7	Chest X-ray left lateral upright
=24638-9	Chest X-ray left lateral upright portable
=37008-0	Chest X-ray left oblique
=37009-8	Spine Lumbar X-ray left oblique
=24641-3	Chest X-ray left oblique portable
=24640-5	Chest X-ray lordotic
=38069-1	Abdomen X-ray left posterior oblique
=37005-6	Breast - left Mammogram magnification
=37773-9	Breast - right Mammogram magnification
=42441-6	Neck X-ray magnification
=24801-3	Knee X-ray Merchants
=26283-2	Knee - bilateral X-ray Merchants
=26284-0	Knee - left X-ray Merchants
=26285-7	Knee - right X-ray Merchants
=37006-4	Breast - bilateral Mammogram MLO
=37007-2	Ankle X-ray Mortise
=37475-1	Ankle - left X-ray Mortise W manual stress
=37671-5	Ankle - right X-ray Mortise W manual stress
=38067-5	Breast - bilateral Mammogram nipple profile
=36607-0	Abdomen X-ray oblique single view
=36609-6	Femur X-ray oblique single view
=36610-4	Finger fifth X-ray oblique single view
=36611-2	Finger fourth X-ray oblique single view
=36612-0	Finger second X-ray oblique single view
=36613-8	Finger third X-ray oblique single view
=36614-6	Foot X-ray oblique single view
=36615-3	Foot - left X-ray oblique single view
=37704-4	Foot - right X-ray oblique single view
=36616-1	Hand X-ray oblique single view
=36617-9	Hip X-ray oblique single view
=36618-7	Hip - bilateral X-ray oblique single view
=42689-0	Spine X-ray oblique single view
=30778-5	Spine Lumbar X-ray oblique single view
=30758-7	Spine Thoracic X-ray oblique single view
=37892-7	Thumb X-ray oblique single view
=44178-2	Spine Lumbar X-ray oblique view and (views W right bending and W left bending)
=37545-1	Hip - left X-ray oblique crosstable
=37728-3	Hip - right X-ray oblique crosstable
=30759-5	Spine Thoracic X-ray oblique portable
=37631-9	Pelvis X-ray outlet
=37845-5	Shoulder X-ray outlet
=37012-2	Shoulder - bilateral X-ray outlet
=37013-0	Shoulder - left X-ray outlet
=37802-6	Shoulder - right X-ray outlet
=36621-1	Hand X-ray PA
=36622-9	Hand - bilateral X-ray PA
=36623-7	Hand - left X-ray PA
=37714-3	Hand - right X-ray PA
=69270-7	Skull X-ray PA
=37931-3	Wrist X-ray PA
=36624-5	Wrist - bilateral X-ray PA
=37015-5	Abdomen X-ray PA prone
=24648-8	Chest X-ray PA upright
=37014-8	Knee - left X-ray PA standing
=37755-6	Knee - right X-ray PA standing
=37477-7	Knee X-ray PA standing and W 45 degree flexion
=37476-9	Knee X-ray PA W 45 degree flexion
=39324-9	Wrist - left X-ray PA W clenched fist
=69263-2	Wrist - right X-ray PA W clenched fist
=24828-6	Mandible X-ray panorex
=24871-6	Pelvis X-ray pelvimetry
=37998-2	Elbow X-ray radial head capitellar
=37999-0	Elbow - bilateral X-ray radial head capitellar
=38000-6	Elbow - left X-ray radial head capitellar
=38006-3	Elbow - right X-ray radial head capitellar
=38068-3	Chest X-ray right anterior oblique
=36996-7	Abdomen X-ray right lateral
=37010-6	Chest X-ray right oblique
=37011-4	Spine Lumbar X-ray right oblique
=37018-9	Knee X-ray Rosenberg standing
=37020-5	Knee - bilateral X-ray Rosenberg standing
=37019-7	Knee - left X-ray Rosenberg standing
=37752-3	Knee - right X-ray Rosenberg standing
=39323-1	Abdomen X-ray right posterior oblique
=49511-9	Femoral artery Fluoroscopic angiogram runoff W and WO contrast IA
=24699-1	Femoral artery Fluoroscopic angiogram runoff W contrast IA
=26178-4	Femoral artery - bilateral Fluoroscopic angiogram runoff W contrast IA
=26179-2	Femoral artery - left Fluoroscopic angiogram runoff W contrast IA
=26180-0	Femoral artery - right Fluoroscopic angiogram runoff W contrast IA
=42812-8	Wrist X-ray scaphoid single view
=42813-6	Wrist - bilateral X-ray scaphoid single view
=42814-4	Wrist - left X-ray scaphoid single view
=42811-0	Wrist - right X-ray scaphoid single view
=44206-1	Spine Thoracic and Lumbar X-ray scoliosis single view
=30714-0	Spine Thoracic and Lumbar X-ray scoliosis AP
=42426-7	Spine Thoracic and Lumbar X-ray scoliosis AP sitting
=37659-0	Spine Thoracic and Lumbar X-ray scoliosis AP standing
=42428-3	Spine Thoracic and Lumbar X-ray scoliosis AP standing and in brace
=42429-1	Spine Thoracic and Lumbar X-ray scoliosis AP standing and W right bending
=42427-5	Spine Thoracic and Lumbar X-ray scoliosis lateral sitting
=37660-8	Spine Thoracic and Lumbar X-ray scoliosis lateral standing
=37846-3	Sternoclavicular Joint X-ray Serendipity
=37298-7	Sternoclavicular joint - bilateral X-ray Serendipity
=37299-5	Sternoclavicular joint - left X-ray Serendipity
=37808-3	Sternoclavicular joint - right X-ray Serendipity
=43671-7	Thyroid Scan spot
=42471-3	Pelvis X-ray stereo
=42474-7	Skull X-ray stereo
=39516-0	Shoulder X-ray Stryker Notch
=37024-7	Shoulder - bilateral X-ray Stryker Notch
=37025-4	Shoulder - left X-ray Stryker Notch
=37791-1	Shoulder - right X-ray Stryker Notch
=39517-8	Shoulder X-ray Stryker Notch and West Point
=37861-2	Sinuses X-ray submentovertex
=37026-2	Skull X-ray submentovertex
=43780-6	Knee X-ray Sunrise
=37027-0	Knee - bilateral X-ray Sunrise
=43779-8	Knee - left X-ray Sunrise
=69256-6	Knee - right X-ray Sunrise
=69239-2	Patella X-ray Sunrise
=69069-3	Patella - bilateral X-ray Sunrise
=69064-4	Knee - bilateral X-ray Sunrise and (views standing)
=69149-3	Knee - left X-ray Sunrise and (views standing)
=42432-5	Knee - right X-ray Sunrise and (views standing)
=24944-1	Spine Cervical X-ray Swimmers
=37028-8	Breast Mammogram tangential
=37029-6	Breast - bilateral Mammogram tangential
=37030-4	Breast - left Mammogram tangential
=37770-5	Breast - right Mammogram tangential
=37870-3	Skull X-ray Towne
=24668-6	Colon Fluoroscopy transit Post solid contrast
=37031-2	Humerus X-ray transthoracic
=37032-0	Humerus - bilateral X-ray transthoracic
=37033-8	Humerus - left X-ray transthoracic
=38007-1	Humerus - right X-ray transthoracic
=37034-6	Shoulder - left X-ray transthoracic
=38779-5	Shoulder - right X-ray transthoracic
=37300-1	Spine Lumbosacral Junction X-ray true AP
=37037-9	Breast Mammogram true lateral
=37038-7	Breast - bilateral Mammogram true lateral
=38855-3	Breast - left Mammogram true lateral
=37771-3	Breast - right Mammogram true lateral
=37039-5	Hip X-ray true lateral
=37040-3	Hip - left X-ray true lateral
=38772-0	Hip - right X-ray true lateral
=30790-0	Knee X-ray tunnel
=37041-1	Knee - bilateral X-ray tunnel
=37042-9	Knee - left X-ray tunnel
=37761-4	Knee - right X-ray tunnel
=38842-1	Wrist - left X-ray tunnel.carpal
=37677-2	Wrist - right X-ray tunnel.carpal
=37043-7	Knee - left X-ray tunnel standing
=37756-4	Knee - right X-ray tunnel standing
=37044-5	Wrist - left X-ray ulnar deviation
=37645-9	Wrist - right X-ray ulnar deviation
=37045-2	Wrist - bilateral X-ray ulnar variance
=37046-0	Abdomen X-ray upright
=37047-8	Shoulder - bilateral X-ray Velpeau axillary
=37048-6	Shoulder - left X-ray Velpeau axillary
=38780-3	Shoulder - right X-ray Velpeau axillary
=37049-4	Hip X-ray Von rossen
=37613-7	Orbit - bilateral X-ray Waters
=37863-8	Sinuses X-ray Waters
=24921-9	Skull X-ray Waters
=42473-9	Sinuses X-ray Waters stereo
=38117-8	Sinuses X-ray Waters upright
=30751-2	Shoulder X-ray West Point
=37050-2	Shoulder - bilateral X-ray West Point
=37051-0	Shoulder - left X-ray West Point
=37809-1	Shoulder - right X-ray West Point
=42680-9	Breast Mammogram XCCL
=37052-8	Breast - bilateral Mammogram XCCL
=37053-6	Breast - left Mammogram XCCL
=37772-1	Breast - right Mammogram XCCL
=37656-6	Scapula X-ray Y
=37055-1	Scapula - bilateral X-ray Y
=37054-4	Scapula - left X-ray Y
=37790-3	Scapula - right X-ray Y
=37847-1	Shoulder X-ray Y
=38858-7	Shoulder - left X-ray Y
=37805-9	Shoulder - right X-ray Y
=37848-9	Acromioclavicular Joint X-ray Zanca
=37056-9	Acromioclavicular joint - bilateral X-ray Zanca
=37057-7	Acromioclavicular joint - left X-ray Zanca
=37810-9	Acromioclavicular joint - right X-ray Zanca
=41793-1	Abdomen X-ray during surgery
=41790-7	Chest X-ray during surgery
=24656-1	Chest Fluoroscopy during surgery
=39047-6	Hip Fluoroscopy during surgery
=38065-9	Hip - left X-ray during surgery
=38818-1	Hip - right X-ray during surgery
=42008-3	Humerus X-ray during surgery
=24893-0	Rectum Fluoroscopy post contrast PR during defecation
=37058-5	Calcaneus - bilateral X-ray standing
=37059-3	Hip - bilateral X-ray standing
=37207-8	Hip - left X-ray standing
=37731-7	Hip - right X-ray standing
=44205-3	Lower extremity - bilateral X-ray standing
=38850-4	Lower extremity - left X-ray standing
=37734-1	Lower extremity - right X-ray standing
=37633-5	Pelvis X-ray standing
=39144-1	Gastrointestine upper Fluoroscopy W air contrast PO
=41795-6	Upper Gastrointestine and Small bowel Fluoroscopy W air contrast PO
=69302-8	Wrist X-ray W clenched fist
=36968-6	Wrist - bilateral X-ray W clenched fist
=30639-9	Vessel Fluoroscopic angiogram W contrast
=42470-5	Gastrointestine upper and Gallbladder Fluoroscopy W contrast PO
=30809-8	Upper Gastrointestine and Small bowel Fluoroscopy W contrast PO
=42469-7	Gastrointestine upper and Small bowel and Gallbladder Fluoroscopy W contrast PO
=38001-4	Chest X-ray W expiration
=38002-2	Chest X-ray W inspiration
=37060-1	Fetal X-ray
=37636-8	Abdomen X-ray
=46341-4	Abdomen Fluoroscopy
=24535-7	Acetabulum X-ray
=26133-9	Acetabulum - bilateral X-ray
=26134-7	Acetabulum - left X-ray
=26135-4	Acetabulum - right X-ray
=24536-5	Acromioclavicular Joint X-ray
=26136-2	Acromioclavicular joint - bilateral X-ray
=26137-0	Acromioclavicular joint - left X-ray
=26138-8	Acromioclavicular joint - right X-ray
=24541-5	Ankle X-ray
=26097-6	Ankle - bilateral X-ray
=26098-4	Ankle - left X-ray
=51395-2	Ankle - left and Foot.left X-ray
=26099-2	Ankle - right X-ray
=51394-5	Ankle - right and Foot - right X-ray
=36625-2	Breast Mammogram
=46342-2	Breast FFD mammogram
=38070-9	Breast implant Mammogram
=38071-7	Breast implant - bilateral Mammogram
=38072-5	Breast implant - left Mammogram
=38820-7	Breast implant - right Mammogram
=46380-2	Breast Implant - unilateral Mammogram
=24597-7	Breast specimen Mammogram
=38079-0	Breast specimen - bilateral Mammogram
=38080-8	Breast specimen - left Mammogram
=38821-5	Breast specimen - right Mammogram
=36626-0	Breast - bilateral Mammogram
=36627-8	Breast - left Mammogram
=37774-7	Breast - right Mammogram
=46339-8	Breast - unilateral Mammogram
=24612-4	Calcaneus X-ray
=26100-8	Calcaneus - bilateral X-ray
=26101-6	Calcaneus - left X-ray
=26102-4	Calcaneus - right X-ray
=30745-4	Chest X-ray
=30631-6	Chest Fluoroscopy
=42269-1	Chest and Abdomen X-ray
=24664-5	Clavicle X-ray
=26106-5	Clavicle - bilateral X-ray
=26107-3	Clavicle - left X-ray
=26108-1	Clavicle - right X-ray
=30883-3	Coccyx X-ray
=24676-9	Elbow X-ray
=26109-9	Elbow - bilateral X-ray
=26110-7	Elbow - left X-ray
=26111-5	Elbow - right X-ray
=46381-0	Elbow+Radius+Ulna X-ray
=37637-6	Extremity X-ray
=24695-9	Facial bones X-ray
=37303-5	Facial bones and Zygomatic arch X-ray
=24704-9	Femur X-ray
=26118-0	Femur - bilateral X-ray
=26120-6	Femur - left X-ray
=26122-2	Femur - right X-ray
=24706-4	Finger X-ray
=26124-8	Finger - bilateral X-ray
=30783-5	Finger fifth X-ray
=37517-0	Finger fifth - bilateral X-ray
=37518-8	Finger fifth - left X-ray
=38147-5	Finger fifth - right X-ray
=30782-7	Finger fourth X-ray
=37519-6	Finger fourth - bilateral X-ray
=37520-4	Finger fourth - left X-ray
=38146-7	Finger fourth - right X-ray
=26125-5	Finger - left X-ray
=26126-3	Finger - right X-ray
=30780-1	Finger second X-ray
=37521-2	Finger second - bilateral X-ray
=37522-0	Finger second - left X-ray
=38144-2	Finger second - right X-ray
=30781-9	Finger third X-ray
=37523-8	Finger third - bilateral X-ray
=37524-6	Finger third - left X-ray
=38145-9	Finger third - right X-ray
=24709-8	Foot X-ray
=26127-1	Foot - bilateral X-ray
=26128-9	Foot - left X-ray
=26129-7	Foot - right X-ray
=42399-6	Foot sesamoid bones X-ray
=42400-2	Foot sesamoid bones - bilateral X-ray
=43641-0	Foot sesamoid bones - left X-ray
=42434-1	Foot sesamoid bones - right X-ray
=37532-9	Great toe - bilateral X-ray
=37533-7	Great toe - left X-ray
=38152-5	Great toe - right X-ray
=28582-5	Hand X-ray
=36629-4	Hand - bilateral X-ray
=36630-2	Hand - left X-ray
=37716-8	Hand - right X-ray
=24752-8	Heart Fluoroscopy video
=24762-7	Hip X-ray
=26130-5	Hip - bilateral X-ray
=26131-3	Hip - left X-ray
=26132-1	Hip - right X-ray
=28567-6	Humerus X-ray
=37319-1	Humerus bicipital groove X-ray
=37321-7	Humerus bicipital groove - bilateral X-ray
=37320-9	Humerus bicipital groove - left X-ray
=38797-7	Humerus bicipital groove - right X-ray
=37062-7	Humerus - bilateral X-ray
=36632-8	Humerus - left X-ray
=37738-2	Humerus - right X-ray
=36628-6	Internal auditory canal X-ray
=28565-0	Knee X-ray
=36635-1	Knee - bilateral X-ray
=36636-9	Knee - left X-ray
=37758-0	Knee - right X-ray
=48465-9	Larynx Fluoroscopy
=24686-8	Lower extremity X-ray
=26112-3	Lower extremity - bilateral X-ray
=26113-1	Lower extremity - left X-ray
=26114-9	Lower extremity - right X-ray
=24829-4	Mandible X-ray
=48745-4	Mandible - left X-ray
=43533-9	Mandible - right X-ray
=24830-2	Mastoid X-ray
=26139-6	Mastoid - bilateral X-ray
=26140-4	Mastoid - left X-ray
=26141-2	Mastoid - right X-ray
=36637-7	Maxilla X-ray
=24834-4	Nasal bones X-ray
=37639-2	Neck X-ray
=37332-4	Olecranon - left X-ray
=38798-5	Olecranon - right X-ray
=24846-8	Optic foramen X-ray
=26142-0	Optic foramen - bilateral X-ray
=26143-8	Optic foramen - left X-ray
=26144-6	Optic foramen - right X-ray
=36886-0	Orbit X-ray
=24854-2	Orbit - bilateral X-ray
=36887-8	Orbit - left X-ray
=38774-6	Orbit - right X-ray
=43529-7	Orbit + Facial bones X-ray
=24855-9	Oropharynx Fluoroscopy video
=30791-8	Patella X-ray
=36638-5	Patella - bilateral X-ray
=36639-3	Patella - left X-ray
=37777-0	Patella - right X-ray
=28561-9	Pelvis X-ray
=30885-8	Pelvis symphysis pubis X-ray
=30767-8	Pelvis and Hip X-ray
=30768-6	Pelvis and Hip - bilateral X-ray
=36631-0	Pelvis and Hip - left X-ray
=38771-2	Pelvis and Hip - right X-ray
=47984-0	Pelvis and Spine Lumbar X-ray
=24745-2	Petrous bone X-ray
=26146-1	Radius - bilateral and Ulna - bilateral X-ray
=26148-7	Radius - left and Ulna.left X-ray
=26150-3	Radius - right and Ulna - right X-ray
=24891-4	Radius and Ulna X-ray
=24899-7	Ribs X-ray
=37937-0	Ribs anterior X-ray
=38073-3	Ribs anterior - bilateral X-ray
=38074-1	Ribs anterior - left X-ray
=37963-6	Ribs anterior - right X-ray
=38868-6	Ribs anterior and posterior - left X-ray
=37962-8	Ribs anterior and posterior - right X-ray
=26151-1	Ribs - bilateral X-ray
=69071-9	Ribs - bilateral and Chest X-ray
=26152-9	Ribs - left X-ray
=39326-4	Ribs - left and Chest X-ray
=38866-0	Ribs lower - left X-ray
=39489-0	Ribs lower posterior X-ray
=42381-4	Ribs lower posterior - left X-ray
=39493-2	Ribs lower posterior - right X-ray
=37960-2	Ribs lower - right X-ray
=37938-8	Ribs posterior X-ray
=39352-0	Ribs posterior - bilateral X-ray
=38869-4	Ribs posterior - left X-ray
=37964-4	Ribs posterior - right X-ray
=26153-7	Ribs - right X-ray
=39351-2	Ribs upper anterior and posterior - left X-ray
=39491-6	Ribs upper anterior and posterior - right X-ray
=38867-8	Ribs upper - left X-ray
=39353-8	Ribs upper posterior - left X-ray
=39492-4	Ribs upper posterior - right X-ray
=37961-0	Ribs upper - right X-ray
=24900-3	Sacroiliac Joint X-ray
=36633-6	Sacroiliac joint - bilateral X-ray
=36634-4	Sacroiliac joint - left X-ray
=37786-1	Sacroiliac joint - right X-ray
=30884-1	Sacrum X-ray
=24665-2	Sacrum and Coccyx X-ray
=39058-3	Salivary gland X-ray
=24903-7	Scapula X-ray
=26154-5	Scapula - bilateral X-ray
=26155-2	Scapula - left X-ray
=26156-0	Scapula - right X-ray
=42159-4	Sella turcica X-ray
=24909-4	Shoulder X-ray
=26157-8	Shoulder - bilateral X-ray
=26158-6	Shoulder - left X-ray
=26159-4	Shoulder - right X-ray
=42160-2	Shunt X-ray
=24911-0	Shunt Fluoroscopy
=24916-9	Sinuses X-ray
=28564-3	Skull X-ray
=48697-7	Skull.base X-ray
=37338-1	Skull and Facial bones and Mandible X-ray
=28613-8	Spine X-ray
=24946-6	Spine Cervical X-ray
=36640-1	Spine Cervical Fluoroscopy
=43538-8	Spine Cervical Fluoroscopy video
=37481-9	Spine Cervical and Spine Thoracic X-ray
=38008-9	Spine Cervical and Thoracic and Lumbar X-ray
=43781-4	Spine Cervicothoracic Junction X-ray
=24972-2	Spine Lumbar X-ray
=43536-2	Spine Lumbar Fluoroscopy video
=24975-5	Spine.lumbar and Sacroiliac joint - bilateral X-ray
=37340-7	Spine Lumbar and Sacrum X-ray
=37341-5	Spine Lumbar and Sacrum and Coccyx X-ray
=37342-3	Spine Lumbar and Sacrum and Sacroiliac Joint and Coccyx X-ray
=46340-6	Spine Lumbosacral Junction X-ray
=24983-9	Spine Thoracic X-ray
=42692-4	Spine Thoracic and Lumbar X-ray
=37975-0	Spine Thoracolumbar Junction X-ray
=37323-3	Sternoclavicular joint - bilateral X-ray
=37324-1	Sternoclavicular joint - left X-ray
=37965-1	Sternoclavicular joint - right X-ray
=24993-8	Sternoclavicular Joints X-ray
=24994-6	Sternum X-ray
=72876-6	Surgical specimen X-ray
=25000-1	Temporomandibular joint X-ray
=37325-8	Temporomandibular joint - bilateral X-ray
=30889-0	Temporomandibular joint - left X-ray
=30890-8	Temporomandibular joint - right X-ray
=25006-8	Thumb X-ray
=26160-2	Thumb - bilateral X-ray
=26161-0	Thumb - left X-ray
=26162-8	Thumb - right X-ray
=26163-6	Tibia - bilateral and Fibula - bilateral X-ray
=26164-4	Tibia - left and Fibula - left X-ray
=26165-1	Tibia - right and Fibula - right X-ray
=25011-8	Tibia and Fibula X-ray
=37530-3	Toe fifth - left X-ray
=38151-7	Toe fifth - right X-ray
=37531-1	Toe fourth - left X-ray
=38150-9	Toe fourth - right X-ray
=37534-5	Toe second - left X-ray
=38148-3	Toe second - right X-ray
=37535-2	Toe third - left X-ray
=38149-1	Toe third - right X-ray
=25013-4	Toes X-ray
=26166-9	Toes - bilateral X-ray
=26167-7	Toes - left X-ray
=26168-5	Toes - right X-ray
=44238-4	Trachea X-ray
=48464-2	Trachea Fluoroscopy
=24689-2	Upper extremity X-ray
=26115-6	Upper extremity - bilateral X-ray
=26116-4	Upper extremity - left X-ray
=26117-2	Upper extremity - right X-ray
=24619-9	Wrist X-ray
=26169-3	Wrist - bilateral X-ray
=26170-1	Wrist - left X-ray
=51392-9	Wrist - left and Hand - left X-ray
=26171-9	Wrist - right X-ray
=51388-7	Wrist - right and Hand - right X-ray
=43468-8	Unspecified body region X-ray
=49512-7	Unspecified body region Fluoroscopy
=25074-6	Zygomatic arch X-ray
=26172-7	Zygomatic arch - bilateral X-ray
=26173-5	Zygomatic arch - left X-ray
=26174-3	Zygomatic arch - right X-ray
=51387-9	Knee - bilateral X-ray and (AP view standing)
=39370-2	Ankle - right X-ray and (view W manual stress)
=30635-7	Gastrointestine upper Fluoroscopy and AP W contrast PO
=42162-8	Gastrointestine upper Fluoroscopy and AP W water soluble contrast PO
=39400-7	Wrist - right X-ray and carpal tunnel
=69131-1	Hip X-ray and Danelius Miller
=69140-2	Hip - left X-ray and Danelius Miller
=39513-7	Hip - right X-ray and Danelius Miller
=39360-3	Pelvis X-ray and inlet and outlet
=69059-4	Hip - bilateral X-ray and lateral crosstable
=69139-4	Hip - left X-ray and lateral crosstable
=39377-7	Hip - right X-ray and lateral crosstable
=37583-2	Pelvis and Hip - bilateral X-ray and lateral frog
=39372-8	Ankle - right X-ray and Mortise
=39373-6	Elbow - right X-ray and oblique
=39390-0	Knee - right X-ray and oblique
=39511-1	Pelvis X-ray and oblique
=39376-9	Radius - right and Ulna - right X-ray and oblique
=42164-4	Spine Cervical X-ray and oblique
=42163-6	Spine Lumbar X-ray and oblique
=39414-8	Spine Thoracic X-ray and oblique
=39398-3	Tibia - right and Fibula - right X-ray and oblique
=69056-0	Elbow - bilateral X-ray and obliques
=41811-1	Ribs - bilateral and Chest X-ray and PA chest
=41832-7	Ribs - left and Chest X-ray and PA chest
=42010-9	Ribs - right and Chest X-ray and PA chest
=42165-1	Ribs and Chest X-ray and PA chest
=46389-3	Elbow - bilateral X-ray and radial head capitellar
=39391-8	Knee - right X-ray and Sunrise
=39412-2	Spine Thoracic X-ray and Swimmers
=69148-5	Knee - left X-ray and tunnel
=39389-2	Knee - right X-ray and tunnel
=30694-4	Thyroid Scan and uptake.single
=42271-7	Thyroid Scan and uptake W I-123 IV
=60527-9	Thyroid Scan and uptake W I-123 PO
=25008-4	Thyroid Scan and uptake W I-131 IV
=69236-8	Thyroid Scan and uptake W I-131 PO
=43672-5	Thyroid Scan and uptake
=44147-7	Thyroid Scan and uptake W Tc-99m pertechnetate IV
=42405-1	Knee X-ray (AP^standing) and (lateral^W hyperextension)
=42401-0	Spine Lumbar X-ray (AP W R-bending and W L-bending and WO bending) and Lateral
=42411-9	Spine Lumbar X-ray (AP^W R-bending and W L-bending) and (lateral^W flexion and W extension)
=39392-6	Shoulder - right X-ray (W internal rotation and W external rotation) and axillary
=44199-8	Facial bones X-ray 1 or 2 views
=44198-0	Knee X-ray 1 or 2 views
=47373-6	Knee - left X-ray 1 or 2 views
=47375-1	Knee - right X-ray 1 or 2 views
=43521-4	Mandible X-ray 1 or 2 views
=47983-2	Mastoid - bilateral X-ray 1 or 2 views
=48489-9	Mastoid - left X-ray 1 or 2 views
=48488-1	Mastoid - right X-ray 1 or 2 views
=43522-2	Pelvis X-ray 1 or 2 views
=48467-5	Sacroiliac Joint X-ray 1 or 2 views
=43523-0	Sinuses X-ray 1 or 2 views
=44202-0	Knee X-ray 1 or 2 views portable
=44201-2	Pelvis X-ray 1 or 2 views portable
=36641-9	Abdomen X-ray 2 views
=37064-3	Acetabulum - left X-ray 2 views
=37664-0	Acetabulum - right X-ray 2 views
=36665-8	Acromioclavicular joint - left X-ray 2 views
=37661-6	Acromioclavicular joint - right X-ray 2 views
=24540-7	Ankle X-ray 2 views
=26385-5	Ankle - bilateral X-ray 2 views
=26386-3	Ankle - left X-ray 2 views
=26387-1	Ankle - right X-ray 2 views
=36642-7	Breast - left Mammogram 2 views
=37768-9	Breast - right Mammogram 2 views
=36661-7	Calcaneus X-ray 2 views
=48433-7	Calcaneus - bilateral X-ray 2 views
=36662-5	Calcaneus - left X-ray 2 views
=37718-4	Calcaneus - right X-ray 2 views
=36643-5	Chest X-ray 2 views
=36644-3	Chest Fluoroscopy 2 views
=36645-0	Clavicle X-ray 2 views
=36646-8	Clavicle - left X-ray 2 views
=37679-8	Clavicle - right X-ray 2 views
=36647-6	Coccyx X-ray 2 views
=36648-4	Elbow X-ray 2 views
=36649-2	Elbow - bilateral X-ray 2 views
=36650-0	Elbow - left X-ray 2 views
=37681-4	Elbow - right X-ray 2 views
=36652-6	Femur X-ray 2 views
=36653-4	Femur - bilateral X-ray 2 views
=36654-2	Femur - left X-ray 2 views
=37690-5	Femur - right X-ray 2 views
=36655-9	Finger X-ray 2 views
=36656-7	Finger - left X-ray 2 views
=37694-7	Finger - right X-ray 2 views
=30784-3	Foot X-ray 2 views
=36657-5	Foot - bilateral X-ray 2 views
=38846-2	Foot - left X-ray 2 views
=37697-0	Foot - right X-ray 2 views
=24721-3	Hand X-ray 2 views
=26388-9	Hand - bilateral X-ray 2 views
=26389-7	Hand - left X-ray 2 views
=26390-5	Hand - right X-ray 2 views
=36663-3	Hip X-ray 2 views
=69058-6	Hip - bilateral X-ray 2 views
=36664-1	Hip - left X-ray 2 views
=37721-8	Hip - right X-ray 2 views
=24765-0	Humerus X-ray 2 views
=26391-3	Humerus - bilateral X-ray 2 views
=26392-1	Humerus - left X-ray 2 views
=26393-9	Humerus - right X-ray 2 views
=24806-2	Knee X-ray 2 views
=26394-7	Knee - bilateral X-ray 2 views
=26395-4	Knee - left X-ray 2 views
=26396-2	Knee - right X-ray 2 views
=36651-8	Lower extremity X-ray 2 views
=69257-4	Lower extremity - right X-ray 2 views
=24861-7	Patella X-ray 2 views
=26397-0	Patella - bilateral X-ray 2 views
=26398-8	Patella - left X-ray 2 views
=26399-6	Patella - right X-ray 2 views
=37617-8	Pelvis X-ray 2 views
=42685-8	Pelvis and Hip - left X-ray 2 views
=42686-6	Pelvis and Hip - right X-ray 2 views
=36659-1	Radius - bilateral and Ulna - bilateral X-ray 2 views
=36660-9	Radius - left and Ulna.left X-ray 2 views
=37707-7	Radius - right and Ulna - right X-ray 2 views
=36658-3	Radius and Ulna X-ray 2 views
=39060-9	Ribs X-ray 2 views
=42687-4	Ribs - bilateral X-ray 2 views
=37066-8	Ribs - left X-ray 2 views
=37780-4	Ribs - right X-ray 2 views
=37651-7	Sacrum X-ray 2 views
=44179-0	Sacrum and Coccyx X-ray 2 views
=37655-8	Scapula X-ray 2 views
=36666-6	Scapula - left X-ray 2 views
=37787-9	Scapula - right X-ray 2 views
=42435-8	Sella turcica X-ray 2 views
=37840-6	Shoulder X-ray 2 views
=36667-4	Shoulder - bilateral X-ray 2 views
=36668-2	Shoulder - left X-ray 2 views
=37793-7	Shoulder - right X-ray 2 views
=37853-9	Sinuses X-ray 2 views
=37867-9	Skull X-ray 2 views
=37879-4	Spine X-ray 2 views
=36669-0	Spine Cervical X-ray 2 views
=43784-8	Spine Cervical and Thoracic and Lumbar X-ray 2 views
=36670-8	Spine Lumbar X-ray 2 views
=37905-7	Spine Thoracic X-ray 2 views
=24984-7	Spine Thoracic and Lumbar X-ray 2 views
=69273-1	Spine Thoracolumbar Junction X-ray 2 views
=37883-6	Sternum X-ray 2 views
=36671-6	Tibia - bilateral and Fibula - bilateral X-ray 2 views
=36672-4	Tibia - left and Fibula - left X-ray 2 views
=37815-8	Tibia - right and Fibula - right X-ray 2 views
=37895-0	Tibia and Fibula X-ray 2 views
=37902-4	Toes X-ray 2 views
=37348-0	Toes - bilateral X-ray 2 views
=36673-2	Toes - left X-ray 2 views
=37821-6	Toes - right X-ray 2 views
=37922-2	Upper extremity X-ray 2 views
=37925-5	Wrist X-ray 2 views
=37482-7	Wrist - bilateral X-ray 2 views
=37483-5	Wrist - left X-ray 2 views
=37826-5	Wrist - right X-ray 2 views
=69305-1	Zygomatic arch X-ray 2 views
=42430-9	Knee - right X-ray 2 views and (views standing)
=42009-1	Chest X-ray 2 views and apical
=39378-5	Knee - right X-ray 2 views and oblique
=48468-3	Ribs - bilateral and Chest X-ray 2 views and PA chest
=43467-0	Chest X-ray 2 views and right oblique and left oblique
=69060-2	Knee - bilateral X-ray 2 views and Sunrise
=69142-8	Knee - left X-ray 2 views and Sunrise
=39379-3	Knee - right X-ray 2 views and Sunrise
=39380-1	Knee - right X-ray 2 views and Sunrise and tunnel
=69061-0	Knee - bilateral X-ray 2 views and tunnel
=41819-4	Knee - left X-ray 2 views and tunnel
=39381-9	Knee - right X-ray 2 views and tunnel
=69143-6	Knee - left X-ray 2 views and tunnel standing
=39382-7	Knee - right X-ray 2 views and tunnel standing
=38118-6	Neck X-ray 2 views lateral
=38844-7	Elbow - left X-ray 2 views Oblique
=37686-3	Elbow - right X-ray 2 views Oblique
=38871-0	Knee - left X-ray 2 views Oblique
=38108-7	Knee - right X-ray 2 views Oblique
=38874-4	Tibia - left and Fibula - left X-ray 2 views Oblique
=38114-5	Tibia - right and Fibula - right X-ray 2 views Oblique
=44181-6	Sacroiliac Joint X-ray 2 or 3 views
=43539-6	Spine Cervical X-ray 2 or 3 views
=48469-1	Spine Lumbar X-ray 2 or 3 views
=39880-0	Bone Scan 2 views phase
=44184-0	Elbow X-ray 2 views portable
=44182-4	Hand X-ray 2 views portable
=44183-2	Radius and Ulna X-ray 2 views portable
=36674-0	Spine Lumbar X-ray 2 views portable
=37658-2	Spine Thoracic and Lumbar X-ray 2 views scoliosis
=38843-9	Wrist - left X-ray 2 views tunnel.carpal
=37678-0	Wrist - right X-ray 2 views tunnel.carpal
=42166-9	Heart Scan 2 views at rest and W Tl-201 IV
=38841-3	Ankle - left X-ray 2 views standing
=37675-6	Ankle - right X-ray 2 views standing
=37068-4	Foot - bilateral X-ray 2 views standing
=37069-2	Foot - left X-ray 2 views standing
=37698-8	Foot - right X-ray 2 views standing
=36945-4	Knee - bilateral X-ray 2 views standing
=38851-2	Knee - left X-ray 2 views standing
=37762-2	Knee - right X-ray 2 views standing
=36946-2	Spine Lumbar X-ray 2 views standing
=69274-9	Spine Thoracic X-ray 2 views standing
=38840-5	Ankle - left X-ray 2 views W manual stress
=37672-3	Ankle - right X-ray 2 views W manual stress
=37067-6	Chest X-ray 2 views W nipple markers
=36293-9	Abdomen X-ray 3 views
=37635-0	Acetabulum X-ray 3 views
=36294-7	Ankle X-ray 3 views
=36295-4	Ankle - bilateral X-ray 3 views
=36296-2	Ankle - left X-ray 3 views
=37665-7	Ankle - right X-ray 3 views
=36298-8	Chest X-ray 3 views
=36299-6	Elbow X-ray 3 views
=36300-2	Elbow - bilateral X-ray 3 views
=36301-0	Elbow - left X-ray 3 views
=37682-2	Elbow - right X-ray 3 views
=36297-0	Facial bones X-ray 3 views
=36302-8	Femur X-ray 3 views
=36303-6	Finger X-ray 3 views
=36304-4	Finger - left X-ray 3 views
=37695-4	Finger - right X-ray 3 views
=36305-1	Foot X-ray 3 views
=36306-9	Foot - bilateral X-ray 3 views
=36307-7	Foot - left X-ray 3 views
=37699-6	Foot - right X-ray 3 views
=24722-1	Hand X-ray 3 views
=26379-8	Hand - bilateral X-ray 3 views
=26380-6	Hand - left X-ray 3 views
=26381-4	Hand - right X-ray 3 views
=36308-5	Hip - bilateral X-ray 3 views
=36309-3	Hip - left X-ray 3 views
=37722-6	Hip - right X-ray 3 views
=30788-4	Knee X-ray 3 views
=36310-1	Knee - bilateral X-ray 3 views
=36311-9	Knee - left X-ray 3 views
=37742-4	Knee - right X-ray 3 views
=36312-7	Mandible X-ray 3 views
=36838-1	Mastoid X-ray 3 views
=48470-9	Mastoid - left X-ray 3 views
=48471-7	Mastoid - right X-ray 3 views
=37604-6	Nasal bones X-ray 3 views
=69261-6	Patella - right X-ray 3 views
=30766-0	Pelvis X-ray 3 views
=37256-5	Pelvis and Spine Lumbar X-ray 3 views
=39062-5	Ribs X-ray 3 views
=36313-5	Ribs - bilateral X-ray 3 views
=36314-3	Ribs - left X-ray 3 views
=37781-2	Ribs - right X-ray 3 views
=37648-3	Sacroiliac Joint X-ray 3 views
=39061-7	Sacrum and Coccyx X-ray 3 views
=24908-6	Shoulder X-ray 3 views
=26382-2	Shoulder - bilateral X-ray 3 views
=26383-0	Shoulder - left X-ray 3 views
=26384-8	Shoulder - right X-ray 3 views
=37854-7	Sinuses X-ray 3 views
=24918-5	Skull X-ray 3 views
=24941-7	Spine Cervical X-ray 3 views
=30775-1	Spine Lumbar X-ray 3 views
=37257-3	Spine Lumbar and Sacroiliac Joint X-ray 3 views
=37259-9	Spine Lumbar and Sacrum X-ray 3 views
=37260-7	Spine Lumbar and Sacrum and Coccyx X-ray 3 views
=37261-5	Spine Lumbar and Sacrum and Sacroiliac Joint and Coccyx X-ray 3 views
=37906-5	Spine Thoracic X-ray 3 views
=37881-0	Sternoclavicular Joint X-ray 3 views
=37888-5	Thumb X-ray 3 views
=36315-0	Thumb - left X-ray 3 views
=37812-5	Thumb - right X-ray 3 views
=36316-8	Toes - left X-ray 3 views
=37820-8	Toes - right X-ray 3 views
=37926-3	Wrist X-ray 3 views
=37454-6	Wrist - bilateral X-ray 3 views
=48738-9	Wrist - bilateral and Hand - bilateral X-ray 3 views
=37455-3	Wrist - left X-ray 3 views
=37827-3	Wrist - right X-ray 3 views
=48737-1	Wrist and Hand X-ray 3 views
=37933-9	Zygomatic arch X-ray 3 views
=69154-3	Shoulder - left X-ray 3 views and axillary
=39393-4	Shoulder - right X-ray 3 views and axillary
=39399-1	Wrist - right X-ray 3 views and carpal tunnel
=39364-5	Wrist - right X-ray 3 views and radial deviation
=39404-9	Sinuses X-ray 3 views and submentovertex
=39383-5	Knee - right X-ray 3 views and Sunrise
=48472-5	Spine Thoracic X-ray 3 views and Swimmers
=39365-2	Wrist - right X-ray 3 views and ulnar deviation
=69155-0	Shoulder - left X-ray 3 views and Y
=39394-2	Shoulder - right X-ray 3 views and Y
=43499-3	Foot - left X-ray 3 or 4 views
=43483-7	Foot - right X-ray 3 or 4 views
=39901-4	Bone Scan 3 views phase multiple areas
=39902-2	Bone Scan 3 views phase single area
=39882-6	Bone Scan 3 views phase whole body
=39883-4	Bone Scan 3 views phase
=30776-9	Spine Lumbar X-ray 3 views portable
=69151-9	Wrist - left X-ray 3 views scaphoid
=24778-3	Kidney - bilateral X-ray 3 views serial W and WO contrast IV
=69138-6	Ankle - left X-ray 3 views standing
=69254-1	Ankle - right X-ray 3 views standing
=36947-0	Foot - bilateral X-ray 3 views standing
=36948-8	Foot - left X-ray 3 views standing
=37700-2	Foot - right X-ray 3 views standing
=36949-6	Spine Lumbar X-ray 3 views standing
=42443-2	Spine Thoracic X-ray 3 views standing
=36317-6	Ankle X-ray 4 views
=36319-2	Breast Mammogram 4 views
=36320-0	Chest X-ray 4 views
=36321-8	Chest Fluoroscopy 4 views
=36322-6	Elbow - bilateral X-ray 4 views
=36323-4	Elbow - left X-ray 4 views
=37683-0	Elbow - right X-ray 4 views
=36318-4	Facial bones X-ray 4 views
=36324-2	Femur - left X-ray 4 views
=37691-3	Femur - right X-ray 4 views
=30789-2	Knee X-ray 4 views
=36325-9	Knee - bilateral X-ray 4 views
=36326-7	Knee - left X-ray 4 views
=37743-2	Knee - right X-ray 4 views
=36327-5	Mandible X-ray 4 views
=43534-7	Mandible - left X-ray 4 views
=43535-4	Mandible - right X-ray 4 views
=36839-9	Mastoid X-ray 4 views
=37609-5	Optic foramen X-ray 4 views
=37612-9	Orbit - bilateral X-ray 4 views
=36328-3	Ribs - bilateral X-ray 4 views
=69265-7	Shoulder X-ray 4 views
=36329-1	Shoulder - bilateral X-ray 4 views
=36330-9	Shoulder - left X-ray 4 views
=37794-5	Shoulder - right X-ray 4 views
=37855-4	Sinuses X-ray 4 views
=37868-7	Skull X-ray 4 views
=37876-0	Spine X-ray 4 views
=36331-7	Spine Cervical X-ray 4 views
=36332-5	Spine Lumbar X-ray 4 views
=48473-3	Spine Lumbar and Sacrum X-ray 4 views
=37907-3	Spine Thoracic X-ray 4 views
=37882-8	Sternoclavicular Joint X-ray 4 views
=38155-8	Wrist X-ray 4 views
=37070-0	Wrist - bilateral X-ray 4 views
=37071-8	Wrist - left X-ray 4 views
=37828-1	Wrist - right X-ray 4 views
=37934-7	Zygomatic arch X-ray 4 views
=69144-4	Knee - left X-ray 4 views and AP standing
=39384-3	Knee - right X-ray 4 views and AP standing
=39385-0	Knee - right X-ray 4 views and oblique
=39413-0	Spine Thoracic X-ray 4 views and oblique
=39099-7	Ribs - bilateral and Chest X-ray 4 views and PA chest
=69063-6	Knee - bilateral X-ray 4 views and Sunrise and tunnel
=39387-6	Knee - right X-ray 4 views and Sunrise and tunnel
=69145-1	Knee - left X-ray 4 views and tunnel
=39386-8	Knee - right X-ray 4 views and tunnel
=69062-8	Knee - bilateral X-ray 4 views standing
=38852-0	Knee - left X-ray 4 views standing
=37763-0	Knee - right X-ray 4 views standing
=36675-7	Facial bones X-ray 5 views
=36676-5	Knee - left X-ray 5 views
=37744-0	Knee - right X-ray 5 views
=36890-2	Mastoid X-ray 5 views
=37351-4	Pelvis and Spine Lumbar X-ray 5 views
=30750-4	Shoulder X-ray 5 views
=36677-3	Shoulder - left X-ray 5 views
=37795-2	Shoulder - right X-ray 5 views
=37856-2	Sinuses X-ray 5 views
=24922-7	Skull X-ray 5 views
=24939-1	Spine Cervical X-ray 5 views
=30797-5	Spine Lumbar X-ray 5 views
=37353-0	Spine Lumbar and Sacroiliac Joint X-ray 5 views
=37355-5	Spine Lumbar and Sacrum X-ray 5 views
=37356-3	Spine Lumbar and Sacrum and Coccyx X-ray 5 views
=37357-1	Spine Lumbar and Sacrum and Sacroiliac Joint and Coccyx X-ray 5 views
=37350-6	Temporomandibular joint - bilateral X-ray 5 views
=37072-6	Wrist - left X-ray 5 views
=37829-9	Wrist - right X-ray 5 views
=39407-2	Spine Thoracic X-ray 5 views and oblique
=69081-8	Spine Cervical X-ray 5 views and Swimmers
=37073-4	Spine Lumbar X-ray 5 views standing
=69080-0	Spine Cervical X-ray 5 views W flexion and W extension
=39063-3	Spine Lumbar X-ray 5 views W flexion and W extension
=42273-3	Ankle - bilateral X-ray 6 views
=36678-1	Knee - bilateral X-ray 6 views
=36679-9	Shoulder - left X-ray 6 views
=37796-0	Shoulder - right X-ray 6 views
=42691-6	Spine Cervical X-ray 6 views
=38156-6	Wrist X-ray 6 views
=37074-2	Wrist - left X-ray 6 views
=37830-7	Wrist - right X-ray 6 views
=36680-7	Spine Cervical X-ray 7 views
=36681-5	Spine Lumbar X-ray 7 views
=36682-3	Knee - bilateral X-ray 8 views
=36683-1	Wrist - left X-ray 8 views
=37831-5	Wrist - right X-ray 8 views
=42412-7	Shoulder - left X-ray 90 degree abduction
=39064-1	Ribs X-ray anterior and lateral
=69070-1	Ribs - bilateral X-ray anterior and lateral
=38856-1	Ribs - left X-ray anterior and lateral
=37782-0	Ribs - right X-ray anterior and lateral
=24796-5	Abdomen X-ray AP and AP left lateral-decubitus
=24792-4	Abdomen X-ray AP and AP left lateral-decubitus portable
=24653-8	Chest X-ray AP and AP right lateral-decubitus
=24654-6	Chest X-ray AP and AP right lateral-decubitus portable
=37080-9	Shoulder - bilateral X-ray AP and axillary
=37081-7	Shoulder - bilateral X-ray AP and axillary and outlet
=37082-5	Shoulder - left X-ray AP and axillary and outlet
=38781-1	Shoulder - right X-ray AP and axillary and outlet
=39339-7	Shoulder - bilateral X-ray AP and axillary and outlet and 30 degree caudal angle
=37083-3	Shoulder - left X-ray AP and axillary and outlet and Zanca
=38782-9	Shoulder - right X-ray AP and axillary and outlet and Zanca
=37126-0	Shoulder - bilateral X-ray AP and axillary and Y
=37084-1	Shoulder - left X-ray AP and axillary and Y
=38783-7	Shoulder - right X-ray AP and axillary and Y
=39512-9	Hip - right X-ray AP and Danelius Miller
=39401-5	Shoulder X-ray AP and Grashey and axillary
=69153-5	Shoulder - left X-ray AP and Grashey and axillary
=69262-4	Shoulder - right X-ray AP and Grashey and axillary
=37618-6	Pelvis X-ray AP and inlet
=37623-6	Pelvis X-ray AP and inlet and outlet
=39065-8	Pelvis X-ray AP and inlet and outlet and oblique
=37619-4	Pelvis X-ray AP and Judet
=24794-0	Abdomen X-ray AP and lateral
=30779-3	Ankle X-ray AP and lateral
=36684-9	Ankle - bilateral X-ray AP and lateral
=36685-6	Ankle - left X-ray AP and lateral
=37667-3	Ankle - right X-ray AP and lateral
=36686-4	Calcaneus - bilateral X-ray AP and lateral
=36701-1	Calcaneus - left X-ray AP and lateral
=37719-2	Calcaneus - right X-ray AP and lateral
=36687-2	Chest X-ray AP and lateral
=39066-6	Chest Fluoroscopy AP and lateral
=36688-0	Coccyx X-ray AP and lateral
=36689-8	Elbow X-ray AP and lateral
=36690-6	Elbow - bilateral X-ray AP and lateral
=36691-4	Elbow - left X-ray AP and lateral
=37684-8	Elbow - right X-ray AP and lateral
=36693-0	Femur X-ray AP and lateral
=36694-8	Femur - bilateral X-ray AP and lateral
=36695-5	Femur - left X-ray AP and lateral
=37692-1	Femur - right X-ray AP and lateral
=39069-0	Foot X-ray AP and lateral
=36696-3	Foot - bilateral X-ray AP and lateral
=36697-1	Foot - left X-ray AP and lateral
=37701-0	Foot - right X-ray AP and lateral
=42409-3	Foot sesamoid bones X-ray AP and lateral
=69130-3	Hand X-ray AP and lateral
=48474-1	Hand - bilateral X-ray AP and lateral
=38847-0	Hand - left X-ray AP and lateral
=37710-1	Hand - right X-ray AP and lateral
=36702-9	Hip X-ray AP and lateral
=36703-7	Hip - bilateral X-ray AP and lateral
=36704-5	Hip - left X-ray AP and lateral
=37725-9	Hip - right X-ray AP and lateral
=36706-0	Humerus X-ray AP and lateral
=36707-8	Humerus - bilateral X-ray AP and lateral
=36708-6	Humerus - left X-ray AP and lateral
=37736-6	Humerus - right X-ray AP and lateral
=36709-4	Knee X-ray AP and lateral
=36590-8	Knee - bilateral X-ray AP and lateral
=36710-2	Knee - left X-ray AP and lateral
=37745-7	Knee - right X-ray AP and lateral
=36692-2	Lower extremity X-ray AP and lateral
=69258-2	Lower extremity - right X-ray AP and lateral
=36711-0	Mandible X-ray AP and lateral
=42438-2	Neck X-ray AP and lateral
=36712-8	Patella - bilateral X-ray AP and lateral
=36713-6	Patella - left X-ray AP and lateral
=37776-2	Patella - right X-ray AP and lateral
=37620-2	Pelvis X-ray AP and lateral
=36705-2	Pelvis and Hip X-ray AP and lateral
=36699-7	Radius - bilateral and Ulna - bilateral X-ray AP and lateral
=36700-3	Radius - left and Ulna.left X-ray AP and lateral
=37708-5	Radius - right and Ulna - right X-ray AP and lateral
=36698-9	Radius and Ulna X-ray AP and lateral
=37652-5	Sacrum X-ray AP and lateral
=36714-4	Scapula - bilateral X-ray AP and lateral
=36715-1	Scapula - left X-ray AP and lateral
=37788-7	Scapula - right X-ray AP and lateral
=37841-4	Shoulder X-ray AP and lateral
=36716-9	Shoulder - bilateral X-ray AP and lateral
=24919-3	Skull X-ray AP and lateral
=24928-4	Spine X-ray AP and lateral
=24942-5	Spine Cervical X-ray AP and lateral
=37361-3	Spine Cervical and Spine Thoracic X-ray AP and lateral
=39067-4	Spine Cervical and Thoracic and Lumbar X-ray AP and lateral
=43785-5	Spine Cervicothoracic Junction X-ray AP and lateral
=24970-6	Spine Lumbar X-ray AP and lateral
=30753-8	Spine Thoracic X-ray AP and lateral
=38123-6	Spine Thoracic and Lumbar X-ray AP and lateral
=37974-3	Spine Thoracolumbar Junction X-ray AP and lateral
=37889-3	Thumb X-ray AP and lateral
=36717-7	Tibia - bilateral and Fibula - bilateral X-ray AP and lateral
=36718-5	Tibia - left and Fibula - left X-ray AP and lateral
=37816-6	Tibia - right and Fibula - right X-ray AP and lateral
=37896-8	Tibia and Fibula X-ray AP and lateral
=36719-3	Toes - left X-ray AP and lateral
=37822-4	Toes - right X-ray AP and lateral
=30793-4	Wrist X-ray AP and lateral
=38860-3	Wrist - left X-ray AP and lateral
=37832-3	Wrist - right X-ray AP and lateral
=37839-8	Shoulder X-ray AP and lateral and axillary
=39070-8	Chest X-ray AP and lateral and lordotic
=42404-4	Hip - left X-ray AP and lateral and measurement
=39071-6	Knee X-ray AP and lateral and Merchants
=37095-7	Ankle X-ray AP and lateral and Mortise
=37096-5	Ankle - bilateral X-ray AP and lateral and Mortise
=37097-3	Ankle - left X-ray AP and lateral and Mortise
=37666-5	Ankle - right X-ray AP and lateral and Mortise
=39072-4	Ankle X-ray AP and lateral and oblique
=36720-1	Ankle - bilateral X-ray AP and lateral and oblique
=36721-9	Ankle - left X-ray AP and lateral and oblique
=37668-1	Ankle - right X-ray AP and lateral and oblique
=36731-8	Calcaneus X-ray AP and lateral and oblique
=36722-7	Elbow X-ray AP and lateral and oblique
=36723-5	Elbow - bilateral X-ray AP and lateral and oblique
=36724-3	Elbow - left X-ray AP and lateral and oblique
=37685-5	Elbow - right X-ray AP and lateral and oblique
=36725-0	Finger X-ray AP and lateral and oblique
=36726-8	Finger - bilateral X-ray AP and lateral and oblique
=36727-6	Finger - left X-ray AP and lateral and oblique
=37696-2	Finger - right X-ray AP and lateral and oblique
=36728-4	Foot X-ray AP and lateral and oblique
=36729-2	Foot - bilateral X-ray AP and lateral and oblique
=36730-0	Foot - left X-ray AP and lateral and oblique
=37702-8	Foot - right X-ray AP and lateral and oblique
=69057-8	Hand - bilateral X-ray AP and lateral and oblique
=38848-8	Hand - left X-ray AP and lateral and oblique
=37711-9	Hand - right X-ray AP and lateral and oblique
=36732-6	Knee - bilateral X-ray AP and lateral and oblique
=36733-4	Knee - left X-ray AP and lateral and oblique
=37748-1	Knee - right X-ray AP and lateral and oblique
=37624-4	Pelvis X-ray AP and lateral and oblique
=36734-2	Spine Cervical X-ray AP and lateral and oblique
=36735-9	Spine Lumbar X-ray AP and lateral and oblique
=37908-1	Spine Thoracic X-ray AP and lateral and oblique
=36736-7	Thumb - left X-ray AP and lateral and oblique
=37813-3	Thumb - right X-ray AP and lateral and oblique
=37927-1	Wrist X-ray AP and lateral and oblique
=37099-9	Spine Cervical X-ray AP and lateral and oblique and odontoid
=38083-2	Spine Cervical X-ray AP and lateral and oblique and odontoid and swimmer
=37101-3	Spine Lumbar X-ray AP and lateral and oblique and spot
=42410-1	Spine Lumbar X-ray AP and lateral and oblique and spot standing
=37102-1	Knee - bilateral X-ray AP and lateral and oblique and Sunrise
=37118-7	Knee - bilateral X-ray AP and lateral and oblique and Sunrise and tunnel
=37115-3	Knee X-ray AP and lateral and oblique and tunnel
=69137-8	Ankle - left X-ray AP and lateral and oblique standing
=39371-0	Ankle - right X-ray AP and lateral and oblique standing
=39334-8	Foot - left X-ray AP and lateral and oblique standing
=39375-1	Foot - right X-ray AP and lateral and oblique standing
=42417-6	Ankle - bilateral X-ray AP and lateral and oblique W manual stress
=42418-4	Ankle - left X-ray AP and lateral and oblique W manual stress
=39369-4	Ankle - right X-ray AP and lateral and oblique W manual stress
=37103-9	Spine Cervical X-ray AP and lateral and odontoid
=37079-1	Spine Cervical X-ray AP and lateral and odontoid portable
=39074-0	Chest X-ray AP and lateral and right oblique and left oblique
=39073-2	Knee X-ray AP and lateral and right oblique and left oblique
=69147-7	Knee - left X-ray AP and lateral and right oblique and left oblique
=39388-4	Knee - right X-ray AP and lateral and right oblique and left oblique
=37105-4	Spine Lumbar X-ray AP and lateral and spot
=37106-2	Knee X-ray AP and lateral and Sunrise
=37107-0	Knee - bilateral X-ray AP and lateral and Sunrise
=37108-8	Knee - left X-ray AP and lateral and Sunrise
=37749-9	Knee - right X-ray AP and lateral and Sunrise
=37109-6	Patella - bilateral X-ray AP and lateral and Sunrise
=37110-4	Patella - left X-ray AP and lateral and Sunrise
=38786-0	Patella - right X-ray AP and lateral and Sunrise
=37111-2	Knee X-ray AP and lateral and Sunrise and tunnel
=37116-1	Knee - bilateral X-ray AP and lateral and Sunrise and tunnel
=37117-9	Knee - left X-ray AP and lateral and Sunrise and tunnel
=37740-8	Knee - right X-ray AP and lateral and Sunrise and tunnel
=38009-7	Spine Thoracic X-ray AP and lateral and Swimmers
=37112-0	Knee X-ray AP and lateral and tunnel
=37113-8	Knee - bilateral X-ray AP and lateral and tunnel
=37114-6	Knee - left X-ray AP and lateral and tunnel
=37747-3	Knee - right X-ray AP and lateral and tunnel
=69065-1	Abdomen X-ray AP and lateral crosstable
=37086-6	Hip X-ray AP and lateral crosstable
=37087-4	Hip - left X-ray AP and lateral crosstable
=37723-4	Hip - right X-ray AP and lateral crosstable
=37090-8	Knee X-ray AP and lateral crosstable
=69146-9	Knee - left X-ray AP and lateral crosstable
=37089-0	Pelvis and Hip X-ray AP and lateral crosstable
=37088-2	Pelvis and Hip - left X-ray AP and lateral crosstable
=38784-5	Pelvis and Hip - right X-ray AP and lateral crosstable
=30763-7	Abdomen X-ray AP and lateral crosstable portable
=37077-5	Hip X-ray AP and lateral crosstable portable
=37091-6	Hip X-ray AP and lateral frog
=37092-4	Hip - bilateral X-ray AP and lateral frog
=37093-2	Hip - left X-ray AP and lateral frog
=37724-2	Hip - right X-ray AP and lateral frog
=30770-2	Pelvis and Hip X-ray AP and lateral frog
=42167-7	Pelvis and Hip - bilateral X-ray AP and lateral frog
=37094-0	Pelvis and Hip - left X-ray AP and lateral frog
=38785-2	Pelvis and Hip - right X-ray AP and lateral frog
=41776-6	Pelvis and Hip - right X-ray AP and lateral frog portable
=24793-2	Abdomen X-ray AP and lateral portable
=44185-7	Femur X-ray AP and lateral portable
=44186-5	Foot X-ray AP and lateral portable
=41817-8	Hip - left X-ray AP and lateral portable
=41777-4	Hip - right X-ray AP and lateral portable
=30726-4	Spine Cervical X-ray AP and lateral portable
=37078-3	Spine Lumbar X-ray AP and lateral portable
=30754-6	Spine Thoracic X-ray AP and lateral portable
=39330-6	Ankle - bilateral X-ray AP and lateral standing
=42380-6	Ankle - left X-ray AP and lateral standing
=39368-6	Ankle - right X-ray AP and lateral standing
=39068-2	Foot X-ray AP and lateral standing
=39331-4	Foot - bilateral X-ray AP and lateral standing
=39332-2	Foot - left X-ray AP and lateral standing
=39374-4	Foot - right X-ray AP and lateral standing
=24805-4	Knee X-ray AP and lateral standing
=26364-0	Knee - bilateral X-ray AP and lateral standing
=26365-7	Knee - left X-ray AP and lateral standing
=26366-5	Knee - right X-ray AP and lateral standing
=39333-0	Spine Lumbar X-ray AP and lateral standing
=38084-0	Abdomen X-ray AP and left posterior oblique
=37119-5	Abdomen X-ray AP and oblique
=39076-5	Foot X-ray AP and oblique
=37621-0	Pelvis X-ray AP and oblique
=37649-1	Sacroiliac Joint X-ray AP and oblique
=39075-7	Toes X-ray AP and oblique
=37098-1	Spine Cervical X-ray AP and oblique and lateral W flexion and W extension
=44187-3	Spine Cervical X-ray AP and oblique and odontoid and lateral portable W flexion and W extension
=37100-5	Spine Cervical X-ray AP and oblique and odontoid and lateral W flexion and W extension
=24797-3	Abdomen X-ray AP and oblique prone
=37120-3	Spine Cervical X-ray AP and odontoid and lateral crosstable
=37104-7	Spine Cervical X-ray AP and odontoid and lateral W flexion and W extension
=42011-7	Chest and Abdomen X-ray AP and PA chest
=24642-1	Chest X-ray AP and PA upright
=24808-8	Knee X-ray AP and PA standing
=26361-6	Knee - bilateral X-ray AP and PA standing
=26362-4	Knee - left X-ray AP and PA standing
=26363-2	Knee - right X-ray AP and PA standing
=37121-1	Clavicle - left X-ray AP and Serendipity
=37680-6	Clavicle - right X-ray AP and Serendipity
=37122-9	Shoulder - left X-ray AP and Stryker Notch
=37797-8	Shoulder - right X-ray AP and Stryker Notch
=37485-0	Humerus X-ray AP and transthoracic
=39077-3	Shoulder X-ray AP and transthoracic
=46349-7	Shoulder - bilateral X-ray AP and transthoracic
=38082-4	Shoulder - left X-ray AP and transthoracic
=38822-3	Shoulder - right X-ray AP and transthoracic
=37123-7	Shoulder - left X-ray AP and West Point
=38787-8	Shoulder - right X-ray AP and West Point
=36961-1	Shoulder - left X-ray AP and West Point and outlet
=37799-4	Shoulder - right X-ray AP and West Point and outlet
=37124-5	Scapula - left X-ray AP and Y
=37789-5	Scapula - right X-ray AP and Y
=69266-5	Shoulder X-ray AP and Y
=37125-2	Shoulder - left X-ray AP and Y
=38788-6	Shoulder - right X-ray AP and Y
=24562-1	Abdomen X-ray AP (left lateral-decubitus and right lateral-decubitus)
=24650-4	Chest X-ray AP (right lateral-decubitus and left lateral-decubitus)
=24649-6	Chest X-ray AP (right lateral-decubitus and left lateral-decubitus) portable
=37085-8	Abdomen X-ray AP (supine and lateral-decubitus)
=37076-7	Abdomen X-ray AP (supine and lateral-decubitus) portable
=24798-1	Abdomen X-ray AP (supine and upright)
=43463-9	Chest and Abdomen X-ray AP (supine and upright) and PA chest
=24795-7	Abdomen X-ray AP (supine and upright) portable
=42019-0	Abdomen X-ray AP (upright and left lateral decubitus)
=39329-8	Shoulder - bilateral X-ray AP (W internal rotation and W external rotation)
=39328-0	Shoulder - left X-ray AP (W internal rotation and W external rotation)
=39395-9	Shoulder - right X-ray AP (W internal rotation and W external rotation)
=39321-5	Shoulder X-ray AP (W internal rotation and W external rotation) and axillary
=39336-3	Shoulder - bilateral X-ray AP (W internal rotation and W external rotation) and axillary
=39335-5	Shoulder - left X-ray AP (W internal rotation and W external rotation) and axillary
=39337-1	Shoulder - bilateral X-ray AP (W internal rotation and W external rotation) and axillary and outlet
=39344-7	Shoulder - bilateral X-ray AP (W internal rotation and W external rotation) and axillary and Y
=39338-9	Shoulder - left X-ray AP (W internal rotation and W external rotation) and axillary and Y
=39397-5	Shoulder - right X-ray AP (W internal rotation and W external rotation) and West Point
=39343-9	Shoulder - bilateral X-ray AP (W internal rotation and W external rotation) and Y
=39348-8	Shoulder - left X-ray AP (W internal rotation and W external rotation) and Y
=39325-6	Shoulder - left X-ray AP (W internal rotation) and Grashey and axillary and outlet
=39346-2	Shoulder - bilateral X-ray AP (W internal rotation) and West Point
=39347-0	Shoulder - left X-ray AP (W internal rotation) and West Point
=39396-7	Shoulder - right X-ray AP (W internal rotation) and West Point
=24632-2	Chest X-ray AP portable
=37075-9	Hip X-ray AP portable
=43561-0	Chest and Abdomen X-ray AP upright and AP chest
=38003-0	Foot - left X-ray AP standing
=38815-7	Foot - right X-ray AP standing
=42406-9	Spine Lumbar X-ray AP W and WO left bending
=42407-7	Spine Lumbar X-ray AP W and WO right bending
=42445-7	Spine Thoracic X-ray AP W left bending and WO bending
=37484-3	Knee - left X-ray AP W manual stress
=37746-5	Knee - right X-ray AP W manual stress
=42403-6	Spine Lumbar X-ray AP W right bending and W left bending
=42408-5	Spine Lumbar X-ray AP W right bending and W left bending and WO bending
=42444-0	Spine Thoracic X-ray AP W right bending and W left bending and WO bending
=42446-5	Spine Thoracic X-ray AP W right bending and WO bending
=39403-1	Shoulder X-ray axillary and transcapular
=37127-8	Shoulder - bilateral X-ray axillary and Y
=37128-6	Shoulder - left X-ray axillary and Y
=37807-5	Shoulder - right X-ray axillary and Y
=46386-9	Teeth X-ray bitewing
=39884-2	Bone Scan blood pool
=39861-0	Heart Scan blood pool
=42709-6	Liver Scan blood pool
=39860-2	Heart Scan blood pool W stress and W radionuclide IV
=26352-5	Wrist - bilateral and Hand - bilateral X-ray bone age
=26353-3	Wrist - left and Hand - left X-ray bone age
=26354-1	Wrist - right and Hand - right X-ray bone age
=24724-7	Wrist and Hand X-ray bone age
=37362-1	Bones X-ray bone age
=24591-0	Brain Scan brain death protocol W Tc-99m HMPAO IV
=37996-6	Calcaneus X-ray Broden
=37995-8	Calcaneus - bilateral X-ray Broden
=37997-4	Calcaneus - left X-ray Broden
=38814-0	Calcaneus - right X-ray Broden
=37486-8	Ankle X-ray Broden W manual stress
=37852-1	Sinuses X-ray Caldwell and Waters
=39859-4	Brain Scan delayed static
=39875-0	Scan delayed W GA-67 IV
=39840-4	Scan delayed W I-131 MIBG IV
=39842-0	Scan delayed W In-111 Satumomab IV
=39874-3	Head Cistern Scan delayed W radionuclide IT
=39819-8	Bone Scan delayed
=39741-4	Parathyroid Scan delayed
=24605-8	Breast Mammogram diagnostic
=39152-4	Breast FFD mammogram diagnostic
=69158-4	Breast implant X-ray diagnostic
=48475-8	Breast implant - bilateral Mammogram diagnostic
=69150-1	Breast implant - left Mammogram diagnostic
=69259-0	Breast implant - right Mammogram diagnostic
=26346-7	Breast - bilateral Mammogram diagnostic
=39154-0	Breast - bilateral FFD mammogram diagnostic
=26347-5	Breast - left Mammogram diagnostic
=42169-3	Breast - left FFD mammogram diagnostic
=26348-3	Breast - right Mammogram diagnostic
=42168-5	Breast - right FFD mammogram diagnostic
=46350-5	Breast - unilateral Mammogram diagnostic
=24604-1	Breast Mammogram diagnostic limited
=26349-1	Breast - bilateral Mammogram diagnostic limited
=26350-9	Breast - left Mammogram diagnostic limited
=26351-7	Breast - right Mammogram diagnostic limited
=46351-3	Breast implant - bilateral Mammogram displacement
=39895-8	Gallbladder Scan ejection fraction W Tc-99m DISIDA IV
=39887-5	Heart Scan first pass and ejection fraction at rest and W radionuclide IV
=39889-1	Heart Scan first pass and ejection fraction
=39885-9	Heart Scan first pass and ventricular volume
=39910-5	Heart Scan first pass and wall motion and ejection fraction
=39912-1	Heart Scan first pass and wall motion and ventricular volume and ejection fraction
=39909-7	Heart Scan first pass and wall motion and ventricular volume and ejection fraction W stress and W radionuclide IV
=39908-9	Heart Scan first pass and wall motion and ventricular volume W stress and W radionuclide IV
=39886-7	Heart Scan first pass and wall motion at rest and W radionuclide IV
=39890-9	Heart Scan first pass and wall motion
=39888-3	Heart Scan first pass and wall motion W stress and W radionuclide IV
=39867-7	Heart Scan first pass at rest and W radionuclide IV
=39863-6	Heart Scan first pass at rest and W stress and W radionuclide IV
=39866-9	Heart Scan first pass at rest and W Tc-99m Sestamibi IV
=39864-4	Heart Scan first pass
=39865-1	Left ventricle Scan first pass
=39869-3	Heart Scan first pass W stress and W radionuclide IV
=39868-5	Heart Scan first pass W stress and W Tc-99m Sestamibi IV
=39893-3	Heart Scan flow for shunt detection
=43644-4	Brain Scan flow limited
=39858-6	Bone Scan flow
=39636-6	Brain Scan flow
=39871-9	Heart Scan flow
=42261-8	Kidney - bilateral Scan flow
=42262-6	Liver Scan flow
=43653-5	Liver and Spleen Scan flow
=39847-9	Parotid gland Scan flow
=39899-0	Salivary gland Scan flow
=42308-7	Scrotum and Testicle Scan flow
=42263-4	Spleen Scan flow
=39856-0	Thyroid Scan flow
=43500-8	Vessel Scan flow
=44148-5	Brain Scan flow W Tc-99m bicisate IV
=43642-8	Brain Scan flow W Tc-99m DTPA IV
=43664-2	Renal vessels Scan flow W Tc-99m DTPA IV
=43643-6	Brain Scan flow W Tc-99m glucoheptonate IV
=43666-7	Kidney - bilateral and Renal vessels Scan flow W Tc-99m glucoheptonate IV
=43663-4	Renal vessels Scan flow W Tc-99m glucoheptonate IV
=43665-9	Renal vessels Scan flow W Tc-99m Mertiatide IV
=39870-1	Heart Scan flow W Tc-99m pertechnetate IV
=43654-3	Liver Scan flow W Tc-99m tagged RBC IV
=39685-3	Scan for abscess W GA-67 IV
=39940-2	Lung Scan Clearance W Tc-99m DTPA aerosol inhaled
=43787-1	Skull and Facial bones and Mandible X-ray for dental measurement
=43648-5	Scan for endocrine tumor multiple areas W I-131 MIBG IV
=43649-3	Scan for endocrine tumor multiple areas W In-111 pentetreotide IV
=39827-1	Scan for endocrine tumor whole body W I-131 MIBG IV
=39828-9	Scan for endocrine tumor whole body W In-111 pentetreotide IV
=39327-2	Abdomen and Fetus X-ray for fetal age
=44208-7	Orbit X-ray for foreign body
=30720-7	Orbit - bilateral X-ray for foreign body
=42311-1	Orbit - left X-ray for foreign body
=42312-9	Orbit - right X-ray for foreign body
=39768-7	Stomach Scan for gastric emptying W Tc-99m SC PO
=39767-9	Stomach Scan for gastric emptying liquid phase W radionuclide PO
=24997-9	Stomach Scan for gastric emptying solid phase W Tc-99m SC PO
=39769-5	Stomach Scan for gastric emptying W radionuclide PO
=39892-5	Heart Scan for infarct and first pass
=39891-7	Heart Scan for infarct and first pass W Tc-99m PYP IV
=43646-9	Heart Scan for infarct qualitative and quantitative
=43645-1	Heart Scan for infarct qualitative
=43647-7	Heart Scan for infarct quantitative
=39653-1	Heart Scan for infarct
=39657-2	Heart Scan for infarct W Tc-99m PYP IV
=39933-7	Scan for infection multiple areas W GA-67 IV
=39830-5	Scan for infection whole body W GA-67 IV
=39677-0	Scan for infection W GA-67 IV
=39490-8	Femur - right and Tibia - right X-ray for leg length
=24700-7	Femur and Tibia X-ray for leg length
=39686-1	Scan for lymphoma W GA-67 IV
=42170-1	Scan for lymphoma
=39672-1	Esophagus Scan for motility W radionuclide PO
=72256-1	Abdomen X-ray for motility with radioopaque markers
=24571-2	Biliary ducts and Gallbladder Scan for patency of biliary structures and ejection fraction W sincalide and W radionuclide IV
=24572-0	Biliary ducts and Gallbladder Scan for patency of biliary structures W Tc-99m IV
=43788-9	Tube Fluoroscopy for patency W contrast via tube
=43789-7	Liver and Biliary ducts and Gallbladder Scan for patency W Tc-99m IV
=39673-9	Esophagus Scan for reflux W radionuclide PO
=30650-6	Unspecified body region Fluoroscopy for shunt
=39665-5	Heart Scan for shunt detection
=39664-8	Heart Scan for shunt detection W Tc-99m MAA IV
=39848-7	Peritoneovenous shunt Scan for patency W In-111 IT
=39849-5	Peritoneovenous shunt Scan for patency W radionuclide IT
=24876-5	Peritoneovenous shunt Scan for patency W Tc-99m DTPA IT
=44149-3	Peritoneovenous shunt Scan for patency W Tc-99m MAA inj
=39954-3	Vein Scan for thrombosis
=44140-2	Abdomen and Pelvis Scan for tumor
=39831-3	Scan for tumor limited W GA-67 IV
=39951-9	Scan for tumor multiple area W Tc-99m Sestamibi IV
=39934-5	Scan for tumor multiple areas W GA-67 IV
=39829-7	Scan for tumor whole body W GA-67 IV
=42171-9	Scan for tumor whole body
=39749-7	Scan for tumor whole body W Tc-99m Sestamibi IV
=39679-6	Scan for tumor W GA-67 IV
=39750-5	Scan for tumor W Tc-99m Sestamibi IV
=42305-3	Scan for tumor W Tl-201 IV
=42397-0	Chest X-ray frontal stereo
=39923-8	Heart Scan gated and ejection fraction at rest and W radionuclide IV
=39917-0	Heart Scan gated and ejection fraction
=39919-6	Heart Scan gated and first pass
=39925-3	Heart Scan gated and wall motion and ejection fraction at rest and W radionuclide IV
=39931-1	Heart Scan gated and wall motion and ejection fraction
=42306-1	Heart Scan gated and wall motion
=39929-5	Heart Scan gated and wall motion W stress and W radionuclide IV
=39921-2	Heart Scan gated at rest and W radionuclide IV
=39924-6	Heart Scan gated at rest and W stress and W radionuclide IV
=39922-0	Heart Scan gated at rest and W Tc-99m pertechnetate IV
=39920-4	Heart Scan gated at rest and W Tc-99m Sestamibi IV
=39915-4	Heart Scan gated
=39928-7	Heart Scan gated W stress and W radionuclide IV
=39927-9	Heart Scan gated W stress and W Tc-99m pertechnetate IV
=39914-7	Heart Scan gated W Tc-99m Sestamibi IV
=46348-9	Chest X-ray GE 2 and PA and Lateral views
=44210-3	Ankle X-ray GE 3 views
=48480-8	Ankle - bilateral X-ray GE 3 views
=46390-1	Ankle - left X-ray GE 3 views
=46347-1	Ankle - right X-ray GE 3 views
=48481-6	Elbow - bilateral X-ray GE 3 views
=46344-8	Elbow - left X-ray GE 3 views
=46345-5	Elbow - right X-ray GE 3 views
=48479-0	Facial bones X-ray GE 3 views
=43492-8	Finger fifth - left X-ray GE 3 views
=43497-7	Finger fifth - right X-ray GE 3 views
=43491-0	Finger fourth - left X-ray GE 3 views
=43496-9	Finger fourth - right X-ray GE 3 views
=43489-4	Finger second - left X-ray GE 3 views
=43494-4	Finger second - right X-ray GE 3 views
=43490-2	Finger third - left X-ray GE 3 views
=43495-1	Finger third - right X-ray GE 3 views
=44188-1	Foot X-ray GE 3 views
=48478-2	Foot - bilateral X-ray GE 3 views
=48477-4	Foot - left X-ray GE 3 views
=48476-6	Foot - right X-ray GE 3 views
=47370-2	Hand - left X-ray GE 3 views
=47371-0	Hand - right X-ray GE 3 views
=43498-5	Knee - left X-ray GE 3 views
=43482-9	Knee - right X-ray GE 3 views
=47381-9	Mastoid X-ray GE 3 views
=43543-8	Pelvis X-ray GE 3 views
=44189-9	Sacroiliac Joint X-ray GE 3 views
=48746-2	Sacroiliac joint - bilateral X-ray GE 3 views
=43486-0	Sinuses X-ray GE 3 views
=46377-8	Skull X-ray GE 3 views
=48482-4	Sternoclavicular Joints X-ray GE 3 views
=43488-6	Thumb - left X-ray GE 3 views
=43493-6	Thumb - right X-ray GE 3 views
=44190-7	Wrist X-ray GE 3 views
=48483-2	Wrist - bilateral X-ray GE 3 views
=46346-3	Wrist - left X-ray GE 3 views
=46343-0	Wrist - right X-ray GE 3 views
=48485-7	Ribs - bilateral and Chest X-ray GE 3 and PA Chest views
=48486-5	Ribs - left and Chest X-ray GE 3 and PA Chest views
=48484-0	Ribs - right and Chest X-ray GE 3 and PA Chest views
=44191-5	Ribs and Chest X-ray GE 3 and PA Chest views
=44239-2	Ribs - unilateral and Chest X-ray Ge 3 and PA Chest Portable views
=44193-1	Hand X-ray GE 3 Portable views
=44192-3	Pelvis X-ray GE 3 Portable views
=44211-1	Chest X-ray GE 4 views
=47367-8	Chest Fluoroscopy GE 4 views
=47374-4	Knee - left X-ray GE 4 views
=47376-9	Knee - right X-ray GE 4 views
=47379-3	Mandible X-ray GE 4 views
=48747-0	Orbit - bilateral X-ray GE 4 views
=48487-3	Skull X-ray GE 4 views
=44212-9	Spine Cervical X-ray GE 4 views
=47382-7	Spine Lumbar X-ray GE 4 views
=47368-6	Chest X-ray GE 4 and Pa and Lateral views
=44194-9	Spine X-ray GE 4 views W right bending and W left bending
=44195-6	Knee X-ray GE 5 views
=43524-8	Skull X-ray GE 5 views
=44197-2	Knee - bilateral X-ray GE 5 views standing
=44196-4	Spine Lumbar X-ray GE 5 views W right bending and W left bending
=49570-5	Ankle - bilateral X-ray GE 6 views
=37160-9	Shoulder - left X-ray Grashey and axillary
=38793-6	Shoulder - right X-ray Grashey and axillary
=37158-3	Shoulder - left X-ray Grashey and axillary and outlet
=37806-7	Shoulder - right X-ray Grashey and axillary and outlet
=37161-7	Shoulder - bilateral X-ray Grashey and axillary and outlet and Zanca
=69267-3	Shoulder X-ray Grashey and axillary and Y
=37538-6	Shoulder - left X-ray Grashey and axillary and Y
=38789-4	Shoulder - right X-ray Grashey and axillary and Y
=37157-5	Shoulder - left X-ray Grashey and outlet
=38791-0	Shoulder - right X-ray Grashey and outlet
=39350-4	Shoulder - bilateral X-ray Grashey and outlet and Serendipity
=37162-5	Shoulder - left X-ray Grashey and outlet and Serendipity
=38794-4	Shoulder - right X-ray Grashey and outlet and Serendipity
=37167-4	Shoulder - left X-ray Grashey and West Point
=38795-1	Shoulder - right X-ray Grashey and West Point
=69156-8	Shoulder - left X-ray Grashey and Y
=43790-5	Shoulder - right X-ray Grashey and Y
=38004-8	Shoulder - left X-ray Grashey W and WO weight
=38816-5	Shoulder - right X-ray Grashey W and WO weight
=37539-4	Breast Mammogram grid
=37540-2	Knee - bilateral X-ray Holmblad standing
=30771-0	Pelvis X-ray inlet and outlet
=37627-7	Pelvis X-ray inlet and outlet and oblique
=37164-1	Facial bones X-ray lateral and Caldwell and Waters
=37864-6	Sinuses X-ray lateral and Caldwell and Waters
=37165-8	Facial bones X-ray lateral and Caldwell and Waters and submentovertex
=37166-6	Facial bones X-ray lateral and Caldwell and Waters and submentovertex and Towne
=37871-1	Skull X-ray lateral and Caldwell and Waters and Towne
=37134-4	Ankle - bilateral X-ray lateral and Mortise
=37135-1	Ankle - left X-ray lateral and Mortise
=37670-7	Ankle - right X-ray lateral and Mortise
=42382-2	Ankle - left X-ray lateral and Mortise and Broden W manual stress
=39366-0	Scapula X-ray lateral and outlet
=43464-7	Ribs - bilateral and Chest X-ray lateral and PA chest
=37603-8	Ribs - left and Chest X-ray lateral and PA chest
=39100-3	Ribs - right and Chest X-ray lateral and PA chest
=39101-1	Ribs and Chest X-ray lateral and PA chest
=39341-3	Chest X-ray lateral and PA W inspiration and expiration
=39406-4	Sternum X-ray lateral and right anterior oblique
=39405-6	Sternum X-ray lateral and right oblique and left oblique
=42436-6	Sella turcica X-ray lateral and Towne
=37869-5	Skull X-ray lateral and Towne
=37605-3	Nasal bones X-ray lateral and Waters
=37862-0	Sinuses X-ray lateral and Waters
=37136-9	Shoulder - left X-ray lateral and Y
=37803-4	Shoulder - right X-ray lateral and Y
=39340-5	Spine Lumbar X-ray lateral standing and W flexion and W extension
=37133-6	Spine Cervical X-ray lateral W flexion and W extension
=37132-8	Spine Lumbar X-ray lateral W flexion and W extension
=38010-5	Spine Thoracic X-ray lateral W flexion and W extension
=37929-7	Wrist X-ray lateral W flexion and W extension
=69157-6	Wrist - left X-ray lateral W flexion and W extension
=39515-2	Wrist - right X-ray lateral W flexion and W extension
=37474-4	Ankle - left X-ray lateral W manual stress
=37669-9	Ankle - right X-ray lateral W manual stress
=43480-3	Joint X-ray lateral W manual stress
=37541-0	Mastoid - bilateral X-ray law and Mayer and Stenver and Towne
=47380-1	Mandible X-ray LE 3 views
=43470-4	Skull X-ray LE 3 views
=47377-7	Knee - right X-ray LE 4 views
=24610-8	Breast Mammogram limited
=26287-3	Breast - bilateral Mammogram limited
=26289-9	Breast - left Mammogram limited
=26291-5	Breast - right Mammogram limited
=41826-9	Elbow - left X-ray limited
=41785-7	Elbow - right X-ray limited
=36737-5	Facial bones X-ray limited
=41830-1	Hand - left X-ray limited
=41789-9	Hand - right X-ray limited
=36738-3	Mandible X-ray limited
=36893-6	Mastoid X-ray limited
=42007-5	Mastoid - bilateral X-ray limited
=37646-7	Sacroiliac Joint X-ray limited
=44209-5	Sinuses X-ray limited
=48466-7	Skull X-ray limited
=42710-4	Spine Cervical X-ray limited
=36739-1	Wrist - bilateral X-ray limited
=38838-9	Wrist - left X-ray limited
=37642-6	Wrist - right X-ray limited
=41797-2	Colon Fluoroscopy limited W air and barium contrast PR
=42335-0	Spine Cervical Fluoroscopy limited W contrast IT
=38125-1	Spine Cervical and Thoracic and Lumbar Fluoroscopy limited W contrast IT
=38120-2	Spine Thoracic Fluoroscopy limited W contrast IT
=37137-7	Kidney X-ray limited W contrast IV
=39687-9	Scan limited W GA-67 IV
=39754-7	Thyroid Scan limited W I-131 IV
=49571-3	Scan limited W I-131 MIBG IV
=39843-8	Scan limited W In-111 Satumomab IV
=41836-8	Bone Scan limited W In-111 tagged WBC IV
=39627-5	Bone Scan limited
=39822-2	Bone marrow Scan limited
=39645-7	Breast Scan limited
=39695-2	Lung Scan limited
=39936-0	Joint Scan limited
=37542-8	Breast Mammogram magnification
=37543-6	Breast - bilateral Mammogram magnification
=37554-3	Breast - bilateral Mammogram magnification and spot
=38854-6	Breast - left Mammogram magnification and spot
=37769-7	Breast - right Mammogram magnification and spot
=30769-4	Pelvis and Hip - bilateral X-ray max abduction
=38086-5	Knee X-ray Merchants 30 and 45 and 60 degrees
=39935-2	Scan multiple areas W GA-67 IV
=39949-3	Scan multiple areas W In-111 Satumomab IV
=39904-8	Bone Scan multiple areas
=39907-1	Bone marrow Scan multiple areas
=39937-8	Joint Scan multiple areas
=39950-1	Prostate Scan multiple areas W Tc-99m capromab pendatide IV
=36608-8	Elbow X-ray oblique
=36740-9	Elbow - bilateral X-ray oblique
=36741-7	Elbow - left X-ray oblique
=37687-1	Elbow - right X-ray oblique
=36744-1	Humerus - left X-ray oblique
=37737-4	Humerus - right X-ray oblique
=36619-5	Knee X-ray oblique
=36745-8	Knee - bilateral X-ray oblique
=36746-6	Knee - left X-ray oblique
=37757-2	Knee - right X-ray oblique
=36747-4	Mandible X-ray oblique
=37630-1	Pelvis X-ray oblique
=36742-5	Radius - bilateral and Ulna - bilateral X-ray oblique
=36743-3	Radius - left and Ulna.left X-ray oblique
=37709-3	Radius - right and Ulna - right X-ray oblique
=48748-8	Spine X-ray oblique
=36748-2	Spine Cervical X-ray oblique
=43791-3	Spine Lumbar X-ray oblique
=48749-6	Spine Thoracic X-ray oblique
=36749-0	Tibia - left and Fibula - left X-ray oblique
=37817-4	Tibia - right and Fibula - right X-ray oblique
=36894-4	Tibia and Fibula X-ray oblique
=37544-4	Wrist - bilateral X-ray oblique
=38839-7	Wrist - left X-ray oblique
=37643-4	Wrist - right X-ray oblique
=42398-8	Foot X-ray oblique and (AP and lateral) standing
=37139-3	Spine Cervical X-ray oblique and lateral W flexion and W extension
=37154-2	Knee X-ray oblique and Sunrise
=37155-9	Knee X-ray oblique and Sunrise and tunnel
=43469-6	Unspecified body region X-ray of foreign body
=37063-5	Unspecified body region Fluoroscopy of foreign body
=37546-9	Temporomandibular joint - bilateral X-ray open and closed mouth
=48491-5	Temporomandibular joint - left X-ray open and closed mouth
=48490-7	Temporomandibular joint - right X-ray open and closed mouth
=48699-3	Temporomandibular Joint - unilateral X-ray open and closed mouth
=37152-6	Shoulder - bilateral X-ray outlet and Y
=37140-1	Shoulder - left X-ray outlet and Y
=37804-2	Shoulder - right X-ray outlet and Y
=36750-8	Chest X-ray PA and AP lateral-decubitus
=42272-5	Chest X-ray PA and lateral
=36751-6	Chest Fluoroscopy PA and lateral
=36752-4	Hand - bilateral X-ray PA and lateral
=36753-2	Hand - left X-ray PA and lateral
=37713-5	Hand - right X-ray PA and lateral
=36754-0	Mandible X-ray PA and lateral
=30721-5	Sinuses X-ray PA and lateral
=37547-7	Wrist - bilateral X-ray PA and lateral
=37548-5	Wrist - left X-ray PA and lateral
=37835-6	Wrist - right X-ray PA and lateral
=37143-5	Chest X-ray PA and lateral and AP lateral-decubitus
=37144-3	Chest X-ray PA and lateral and AP left lateral-decubitus
=37145-0	Chest X-ray PA and lateral and AP right lateral-decubitus
=37142-7	Hand - bilateral X-ray PA and lateral and Ball Catcher
=37860-4	Sinuses X-ray PA and lateral and Caldwell and Waters
=37146-8	Chest X-ray PA and lateral and left oblique
=30741-3	Chest X-ray PA and lateral and lordotic upright
=39078-1	Finger X-ray PA and lateral and oblique
=36755-7	Hand X-ray PA and lateral and oblique
=36756-5	Hand - bilateral X-ray PA and lateral and oblique
=36757-3	Hand - left X-ray PA and lateral and oblique
=37715-0	Hand - right X-ray PA and lateral and oblique
=37884-4	Sternum X-ray PA and lateral and oblique
=37549-3	Wrist - bilateral X-ray PA and lateral and oblique
=37550-1	Wrist - left X-ray PA and lateral and oblique
=37836-4	Wrist - right X-ray PA and lateral and oblique
=36758-1	Chest X-ray PA and lateral and oblique and lordotic
=37148-4	Mandible X-ray PA and lateral and oblique and Towne
=37147-6	Chest X-ray PA and lateral and right oblique
=30742-1	Chest X-ray PA and lateral and right oblique and left oblique
=30743-9	Chest X-ray PA and lateral and right oblique and left oblique portable
=30744-7	Chest X-ray PA and lateral and right or-left oblique
=24643-9	Chest X-ray PA and lateral and right or-left oblique upright
=37149-2	Patella - left X-ray PA and lateral and Sunrise
=38790-2	Patella - right X-ray PA and lateral and Sunrise
=37859-6	Sinuses X-ray PA and lateral and Waters
=69271-5	Skull X-ray PA and lateral and Waters and Towne
=24647-0	Chest X-ray PA and lateral upright
=24644-7	Chest X-ray PA and lateral upright portable
=36759-9	Chest X-ray PA and lordotic
=39079-9	Hand X-ray PA and oblique
=37141-9	Chest X-ray PA and right lateral
=39519-4	Skull X-ray PA and right lateral and left lateral
=39521-0	Skull X-ray PA and right lateral and left lateral and Caldwell and Towne
=39520-2	Skull X-ray PA and right lateral and left lateral and Towne
=24646-2	Chest X-ray PA and right lateral and right oblique and left oblique upright
=24645-4	Chest X-ray PA and right lateral and right oblique and left oblique upright portable
=37150-0	Chest X-ray PA and right oblique and left oblique
=24635-5	Chest X-ray PA upright W inspiration and expiration
=46378-6	Knee - bilateral X-ray PA standing and W flexion
=43660-0	Heart Scan perfusion qualitative at rest and W radionuclide IV
=43661-8	Heart Scan perfusion quantitative at rest and W radionuclide IV
=43658-4	Heart Scan perfusion quantitative
=43656-8	Lung Scan perfusion quantitative
=39719-0	Heart Scan perfusion at rest and W adenosine and W radionuclide IV
=43777-2	Heart Scan perfusion at rest and W adenosine and W Tl-201 IV
=39722-4	Heart Scan perfusion at rest and W dipyridamole and W radionuclide IV
=39720-8	Heart Scan perfusion at rest and W dipyridamole and W Tc-99m Sestamibi IV
=39728-1	Heart Scan perfusion at rest and W radionuclide IV
=39726-5	Heart Scan perfusion at rest and W stress and W radionuclide IV
=39727-3	Heart Scan perfusion at rest and W stress and W Tc-99m Sestamibi IV
=39699-4	Heart Scan perfusion at rest and W Tc-99m Sestamibi IV
=39701-8	Heart Scan perfusion W adenosine and W radionuclide IV
=39731-5	Heart Scan perfusion W adenosine and W Tc-99m Sestamibi IV
=39735-6	Heart Scan perfusion W adenosine and W Tl-201 IV
=39708-3	Heart Scan perfusion W dipyridamole and W radionuclide IV
=39709-1	Heart Scan perfusion W dipyridamole and W Tc-99m IV
=39705-9	Heart Scan perfusion W dipyridamole and W Tc-99m Sestamibi IV
=39707-5	Heart Scan perfusion W dipyridamole and W Tl-201 IV
=39703-4	Heart Scan perfusion W dobutamine and W radionuclide IV
=39702-6	Heart Scan perfusion W dobutamine and W Tc-99m Sestamibi IV
=39733-1	Heart Scan perfusion W dobutamine and W Tl-201 IV
=39941-0	Lung Scan perfusion W particulate radionuclide IV
=39833-9	Lung Scan perfusion W radionuclide gaseous inhaled
=39716-6	Heart Scan perfusion
=39697-8	Lung Scan perfusion
=39730-7	Heart Scan perfusion W stress and W radionuclide IV
=39732-3	Heart Scan perfusion W stress and W Tc-99m Sestamibi IV
=39715-8	Heart Scan perfusion W stress and W Tl-201 IV
=39704-2	Heart Scan perfusion W Tc-99m Sestamibi IV
=39714-1	Heart Scan perfusion W Tl-201 IV
=39713-3	Heart Scan perfusion W Tl-201 IV and Tc-99m Tetrofosmin IV
=30765-2	Acetabulum X-ray portable
=30764-5	Acetabulum - bilateral X-ray portable
=41823-6	Ankle - left X-ray portable
=41782-4	Ankle - right X-ray portable
=30746-2	Chest X-ray portable
=41827-7	Elbow - left X-ray portable
=41786-5	Elbow - right X-ray portable
=41773-3	Facial bones X-ray portable
=41818-6	Femur - left X-ray portable
=41778-2	Femur - right X-ray portable
=43570-1	Hand X-ray portable
=41829-3	Hand - left X-ray portable
=41788-1	Hand - right X-ray portable
=37168-2	Hip X-ray portable
=37169-0	Hip - left X-ray portable
=38796-9	Hip - right X-ray portable
=37170-8	Humerus X-ray portable
=41825-1	Humerus - left X-ray portable
=41784-0	Humerus - right X-ray portable
=41820-2	Knee - left X-ray portable
=41779-0	Knee - right X-ray portable
=30792-6	Patella X-ray portable
=30772-8	Pelvis X-ray portable
=30747-0	Ribs X-ray portable
=41831-9	Ribs - left X-ray portable
=41791-5	Ribs - right X-ray portable
=46391-9	Shoulder X-ray portable
=41824-4	Shoulder - left X-ray portable
=41783-2	Shoulder - right X-ray portable
=30723-1	Skull X-ray portable
=37171-6	Spine Cervical X-ray portable
=44203-8	Spine Cervical and Thoracic and Lumbar X-ray portable
=37172-4	Spine Lumbar X-ray portable
=41828-5	Wrist - left X-ray portable
=41787-3	Wrist - right X-ray portable
=37151-8	Unspecified body region Fluoroscopy portable
=30731-4	Zygomatic arch X-ray portable
=30730-6	Zygomatic arch - bilateral X-ray portable
=24634-8	Chest X-ray portable W inspiration and expiration
=24824-5	Lung Scan portable
=42402-8	Unspecified body region X-ray post mortem
=43657-6	Lung Scan quantitative
=30733-0	Chest X-ray right and left oblique portable
=37131-0	Abdomen X-ray right lateral and left lateral
=37138-5	Abdomen X-ray right oblique and left oblique
=41792-3	Chest X-ray right oblique and left oblique
=24651-2	Chest X-ray right oblique and left oblique upright
=42414-3	Chest X-ray right oblique and left oblique W nipple markers
=37016-3	Breast - bilateral Mammogram roll
=37017-1	Breast - left Mammogram roll
=37775-4	Breast - right Mammogram roll
=30740-5	Chest X-ray right or-left oblique
=30739-7	Chest X-ray right or-left oblique portable
=43479-5	Aorta abdominal Fluoroscopic angiogram runoff W contrast IA
=30838-7	Aorta and Femoral artery - bilateral Fluoroscopic angiogram runoff W contrast IA
=37364-7	Aorta and Femoral artery - left Fluoroscopic angiogram runoff W contrast IA
=38799-3	Aorta and Femoral artery - right Fluoroscopic angiogram runoff W contrast IA
=38107-9	Wrist X-ray scaphoid
=37304-3	Wrist - bilateral X-ray scaphoid
=37302-7	Wrist - left X-ray scaphoid
=38115-2	Wrist - right X-ray scaphoid
=24930-0	Spine Thoracic and Lumbar X-ray scoliosis
=30715-7	Spine Thoracic and Lumbar X-ray scoliosis AP and lateral
=42424-2	Spine Thoracic and Lumbar X-ray scoliosis AP and lateral sitting
=39367-8	Spine Thoracic and Lumbar X-ray scoliosis AP and lateral standing
=42472-1	Spine Thoracic and Lumbar X-ray scoliosis AP in traction
=42425-9	Spine Thoracic and Lumbar X-ray scoliosis AP standing and W right bending and W left bending and WO bending
=43569-3	Spine Thoracic and Lumbar X-ray scoliosis AP upright and supine
=30716-5	Spine Thoracic and Lumbar X-ray scoliosis lateral
=30717-3	Spine Thoracic and Lumbar X-ray scoliosis standing
=24929-2	Spine Thoracic and Lumbar X-ray scoliosis W flexion and W extension
=24606-6	Breast Mammogram screening
=39153-2	Breast FFD mammogram screening
=69159-2	Breast implant X-ray screening
=48492-3	Breast implant - bilateral Mammogram screening
=26175-0	Breast - bilateral Mammogram screening
=42174-3	Breast - bilateral FFD mammogram screening
=26176-8	Breast - left Mammogram screening
=46355-4	Breast - left FFD mammogram screening
=26177-6	Breast - right Mammogram screening
=46354-7	Breast - right FFD mammogram screening
=46356-2	Breast - unilateral Mammogram screening
=37022-1	Calcaneus X-ray ski jump
=37021-3	Calcaneus - bilateral X-ray ski jump
=37023-9	Calcaneus - left X-ray ski jump
=38778-7	Calcaneus - right X-ray ski jump
=37551-9	Breast Mammogram spot
=37552-7	Breast - bilateral Mammogram spot
=38807-4	Breast - right Mammogram spot
=37553-5	Breast - left Mammogram spot compression
=43550-3	Brain Scan static and flow
=39952-7	Scrotum and Testicle Scan static and flow
=39676-2	Scan static for infection W GA-67 IV
=39894-1	Heart Scan static for shunt detection
=39896-6	Scan static for tumor W GA-67 IV
=39814-9	Bone Scan static limited
=39634-1	Brain Scan static limited
=39903-0	Bone Scan static multiple areas
=39817-2	Bone Scan static whole body
=39815-6	Bone Scan static
=39824-8	Bone marrow Scan static
=39633-3	Brain Scan static
=39853-7	Kidney - bilateral Scan static
=39832-1	Liver Scan static
=39878-4	Liver and Spleen Scan static
=39900-6	Salivary gland Scan static
=39855-2	Scrotum and Testicle Scan static
=43501-6	Vessel Scan static
=44150-1	Brain Scan static W Tc-99m bicisate IV
=39854-5	Kidney - bilateral Scan static W Tc-99m DMSA IV
=37153-4	Mastoid X-ray Stenver and Arcelin
=69136-0	Knee X-ray Sunrise and tunnel
=37163-3	Knee - bilateral X-ray Sunrise and tunnel
=37156-7	Knee - left X-ray Sunrise and tunnel
=37759-8	Knee - right X-ray Sunrise and tunnel
=39345-4	Knee - left X-ray Sunrise and tunnel standing
=69255-8	Knee - right X-ray Sunrise and tunnel standing
=38088-1	Knee - bilateral X-ray Sunrise 20 and 40 and 60 degrees
=38087-3	Knee - left X-ray Sunrise 20 and 40 and 60 degrees
=38824-9	Knee - right X-ray Sunrise 20 and 40 and 60 degrees
=24579-5	Bones long X-ray survey
=43518-0	Bones X-ray survey
=37365-4	Bones X-ray survey for metastasis
=39518-6	Bones long X-ray survey limited
=43519-8	Bones X-ray survey limited
=38089-9	Bones X-ray survey limited for metastasis
=37159-1	Foot - left X-ray tarsal
=38792-8	Foot - right X-ray tarsal
=43796-2	Wrist - bilateral X-ray tunnel.carpal
=69304-4	Wrist X-ray ulnar deviation
=69303-6	Wrist X-ray ulnar deviation and radial deviation
=69072-7	Wrist - bilateral X-ray ulnar deviation and radial deviation
=37555-0	Wrist - left X-ray ulnar deviation and radial deviation
=38808-2	Wrist - right X-ray ulnar deviation and radial deviation
=43532-1	Chest and Abdomen X-ray upright and PA chest
=39944-4	Lung Scan ventilation and equilibrium and washout W radionuclide inhaled
=39948-5	Lung Scan ventilation and equilibrium and washout W radionuclide inhaled single breath
=39947-7	Lung Scan ventilation and equilibrium W radionuclide inhaled single breath
=39946-9	Lung Scan ventilation and perfusion and differential W radionuclide inhaled and W radionuclide IV
=39943-6	Lung Scan ventilation and perfusion W radionuclide inhaled and W particulate radionuclide IV
=30697-7	Pulmonary system Scan ventilation and perfusion W radionuclide inhaled and W radionuclide IV
=39942-8	Lung Scan ventilation and perfusion W radionuclide inhaled single breath and W particulate radionuclide IV
=24888-0	Pulmonary system Scan ventilation and perfusion W Xe-133 inhaled and W Tc-99m MAA IV
=39835-4	Lung Scan ventilation W radionuclide aerosol inhaled
=39836-2	Lung Scan ventilation W radionuclide gaseous inhaled
=39945-1	Lung Scan ventilation W radionuclide gaseous inhaled single breath
=39837-0	Lung Scan ventilation W radionuclide inhaled
=39834-7	Lung Scan ventilation W Tc-99m DTPA aerosol inhaled
=46361-2	Lung Scan ventilation W Xe-133 inhaled
=39932-9	Heart Scan wall motion and ejection fraction
=39873-5	Heart Scan wall motion
=39683-8	Scan whole body W GA-67 IV
=39698-6	Scan whole body W I-131 MIBG IV
=39845-3	Scan whole body W In-111 Satumomab IV
=42711-2	Scan whole body W In-111 tagged WBC IV
=42175-0	Scan whole body
=39818-0	Bone Scan whole body
=39826-3	Bone marrow Scan whole body
=39669-7	Scan whole body W Tc-99m Arcitumomab IV
=24713-0	Gallbladder X-ray 48 hours post contrast PO
=39660-6	Heart Scan at rest and W dipyridamole and W radionuclide IV
=39661-4	Heart Scan at rest and W dobutamine and W radionuclide IV
=39663-0	Heart Scan at rest and W stress and W radionuclide IV
=42309-5	Heart Scan at rest and W stress and W Tl-201 IV
=24750-2	Heart Scan at rest and W Tl-201 IV
=43459-7	Brain Scan during electroconvulsive shock treatment
=24577-9	Bone X-ray during surgery
=47372-8	Hip X-ray during surgery
=25070-4	Unspecified body region Fluoroscopy during surgery
=24574-6	Biliary ducts and Gallbladder Fluoroscopy during surgery W contrast biliary duct
=46352-1	Breast duct Mammogram during surgery W contrast intra duct
=43485-2	Kidney X-ray during surgery W contrast retrograde
=39150-8	Breast FFD mammogram Post Localization
=69251-7	Breast Mammogram Post Wire Placement
=42415-0	Breast - bilateral Mammogram Post Wire Placement
=42416-8	Breast - left Mammogram Post Wire Placement
=37201-1	Ankle X-ray standing
=37202-9	Ankle - bilateral X-ray standing
=37203-7	Ankle - left X-ray standing
=37676-4	Ankle - right X-ray standing
=37205-2	Calcaneus X-ray standing
=37206-0	Calcaneus - left X-ray standing
=37720-0	Calcaneus - right X-ray standing
=38845-4	Femur - left X-ray standing
=37693-9	Femur - right X-ray standing
=24708-0	Foot X-ray standing
=26094-3	Foot - bilateral X-ray standing
=26095-0	Foot - left X-ray standing
=26096-8	Foot - right X-ray standing
=37584-0	Great toe - left X-ray standing
=38810-8	Great toe - right X-ray standing
=24809-6	Knee X-ray standing
=26085-1	Knee - bilateral X-ray standing
=26086-9	Knee - left X-ray standing
=26087-7	Knee - right X-ray standing
=37204-5	Lower extremity X-ray standing
=69264-0	Sacrum X-ray standing
=37208-6	Spine Lumbar X-ray standing
=69275-6	Spine Thoracic X-ray standing
=38124-4	Spine Thoracic and Lumbar X-ray standing
=37899-2	Tibia and Fibula X-ray standing
=37209-4	Toes - left X-ray standing
=37823-2	Toes - right X-ray standing
=44233-5	Kidney - bilateral Scan W and WO Tc-99m DTPA IV
=44232-7	Kidney - bilateral Scan W and WO Tc-99m Mertiatide IV
=37579-0	Acromioclavicular Joint X-ray W and WO weight
=37580-8	Acromioclavicular joint - bilateral X-ray W and WO weight
=37581-6	Acromioclavicular joint - left X-ray W and WO weight
=37663-2	Acromioclavicular joint - right X-ray W and WO weight
=39651-5	Heart Scan W adenosine and W Tl-201 IV
=38090-7	Breast - bilateral Mammogram W air
=38091-5	Breast - left Mammogram W air
=39059-1	Gastrointestine upper Fluoroscopy W air and barium contrast PO
=24666-0	Colon Fluoroscopy W air and barium contrast PR
=46357-0	Colon Fluoroscopy W air contrast PR
=30633-2	Esophagus Fluoroscopy W barium contrast PO
=42683-3	Gastrointestine upper Fluoroscopy W barium contrast PO
=43574-3	Upper Gastrointestine and Small bowel Fluoroscopy W barium contrast PO
=44227-7	Colon Fluoroscopy W barium contrast PR
=37565-9	Unspecified body region Fluoroscopy W barium contrast via fistula
=38092-3	Urinary bladder Fluoroscopy W chain and contrast intra bladder
=41770-9	Gallbladder Scan W cholecystokinin and W radionuclide IV
=43650-1	Liver and Biliary ducts and Gallbladder Scan W cholecystokinin and W radionuclide IV
=30630-8	Head Cistern Fluoroscopy video W contrast
=30824-7	Intercranial vessel and Neck Vessel Fluoroscopic angiogram W contrast
=37585-7	Jejunum Fluoroscopy W contrast
=38853-8	Lower extremity vessels - left Fluoroscopic angiogram W contrast
=37765-5	Lower extremity vessels - right Fluoroscopic angiogram W contrast
=37615-2	Pelvis vessels Fluoroscopic angiogram W contrast
=37936-2	Peripheral vessels Fluoroscopic angiogram W contrast
=37640-0	Renal vessels Fluoroscopic angiogram W contrast
=64140-7	Renal vessels - left Fluoroscopic angiogram W contrast
=64141-5	Renal vessels - right Fluoroscopic angiogram W contrast
=38094-9	Spine.cavity Fluoroscopy W contrast
=37973-5	Testicle vessels Fluoroscopy W contrast
=25005-0	Three vessels Fluoroscopic angiogram W contrast
=25014-2	Two vessels Fluoroscopic angiogram W contrast
=37976-8	Upper extremity vessels Fluoroscopic angiogram W contrast
=42014-1	Urinary Bladder and Urethra Fluoroscopy W contrast
=37980-0	Vertebral vessels Fluoroscopic angiogram W contrast
=37981-8	Visceral vessels Fluoroscopic angiogram W contrast
=37575-8	Gallbladder X-ray W contrast and fatty meal PO
=38101-2	Kidney X-ray W contrast antegrade
=46376-0	Kidney - bilateral Fluoroscopy W contrast antegrade
=38100-4	Urinary Bladder and Urethra Fluoroscopy W contrast antegrade
=38102-0	Kidney X-ray W contrast antegrade via pyelostomy
=25030-8	Abdominal Arteries Fluoroscopic angiogram W contrast IA
=30832-0	Adrenal artery Fluoroscopic angiogram W contrast IA
=30831-2	Adrenal artery - bilateral Fluoroscopic angiogram W contrast IA
=37387-8	Adrenal artery - left Fluoroscopic angiogram W contrast IA
=37939-6	Adrenal artery - right Fluoroscopic angiogram W contrast IA
=38861-1	Ankle arteries - left Fluoroscopic angiogram W contrast IA
=37941-2	Ankle arteries - right Fluoroscopic angiogram W contrast IA
=24658-7	Aorta Fluoroscopic angiogram W contrast IA
=30837-9	Aorta abdominal Fluoroscopic angiogram W contrast IA
=24546-4	Aorta arch and Neck Fluoroscopic angiogram W contrast IA
=37366-2	Abdominal Aorta and Arteries Fluoroscopic angiogram W contrast IA
=69054-5	Aortic arch Fluoroscopic angiogram W contrast IA
=37380-3	Aortic arch and Brachial artery Fluoroscopic angiogram W contrast IA
=37381-1	Aortic arch and Carotid artery Fluoroscopic angiogram W contrast IA
=37587-3	Aortic arch and Carotid artery - bilateral and Vertebral artery - bilateral Fluoroscopic angiogram W contrast IA
=37588-1	Aortic arch and Carotid artery.common - bilateral Fluoroscopic angiogram W contrast IA
=37589-9	Aortic arch and Carotid artery.common - left Fluoroscopic angiogram W contrast IA
=37590-7	Aortic arch and Carotid artery.common - right Fluoroscopic angiogram W contrast IA
=37591-5	Aortic arch and Carotid artery.external - bilateral Fluoroscopic angiogram W contrast IA
=37592-3	Aortic arch and Carotid artery.external - left Fluoroscopic angiogram W contrast IA
=37593-1	Aortic arch and Carotid artery.external - right Fluoroscopic angiogram W contrast IA
=37594-9	Aortic arch and Carotid artery and Vertebral artery Fluoroscopic angiogram W contrast IA
=37382-9	Aortic arch and Subclavian artery Fluoroscopic angiogram W contrast IA
=37383-7	Aortic arch and Subclavian artery - left Fluoroscopic angiogram W contrast IA
=38800-9	Aortic arch and Subclavian artery - right Fluoroscopic angiogram W contrast IA
=37379-5	Aortic arch and Upper Extremity artery Fluoroscopic angiogram W contrast IA
=37384-5	Aortic arch and Vertebral artery Fluoroscopic angiogram W contrast IA
=37385-2	Aortic arch and Vertebral artery - left Fluoroscopic angiogram W contrast IA
=37386-0	Aortic arch and Vertebral artery - right Fluoroscopic angiogram W contrast IA
=24551-4	AV fistula Fluoroscopic angiogram W contrast IA
=30828-8	Brachial artery Fluoroscopic angiogram W contrast IA
=37388-6	Brachial artery - bilateral Fluoroscopic angiogram W contrast IA
=24581-1	Brachial artery and Subclavian artery Fluoroscopic angiogram W contrast IA
=69077-6	Brachiocephalic artery Fluoroscopic angiogram W contrast IA
=37389-4	Bronchial artery Fluoroscopic angiogram W contrast IA
=24617-3	Carotid artery Fluoroscopic angiogram W contrast IA
=26079-4	Carotid artery - bilateral Fluoroscopic angiogram W contrast IA
=39097-1	Carotid artery - bilateral and Cerebral artery - bilateral Fluoroscopic angiogram W contrast IA
=39094-8	Carotid artery.cervical Fluoroscopic angiogram W contrast IA
=39098-9	Carotid artery.cervical - bilateral Fluoroscopic angiogram W contrast IA
=38863-7	Carotid artery.cervical - left Fluoroscopic angiogram W contrast IA
=37945-3	Carotid artery.cervical - right Fluoroscopic angiogram W contrast IA
=30821-3	Carotid artery.external Fluoroscopic angiogram W contrast IA
=30820-5	Carotid artery.external - bilateral Fluoroscopic angiogram W contrast IA
=37390-2	Carotid artery.external - left Fluoroscopic angiogram W contrast IA
=37948-7	Carotid artery.external - right Fluoroscopic angiogram W contrast IA
=38864-5	Carotid artery.internal - left Fluoroscopic angiogram W contrast IA
=37952-9	Carotid artery.internal - right Fluoroscopic angiogram W contrast IA
=26080-2	Carotid artery - left Fluoroscopic angiogram W contrast IA
=26081-0	Carotid artery - right Fluoroscopic angiogram W contrast IA
=39095-5	Carotid artery and Cerebral artery Fluoroscopic angiogram W contrast IA
=38865-2	Carotid artery and Cerebral artery internal - left Fluoroscopic angiogram W contrast IA
=37953-7	Carotid artery and Cerebral artery internal - right Fluoroscopic angiogram W contrast IA
=38862-9	Carotid artery and Cerebral artery - left Fluoroscopic angiogram W contrast IA
=37944-6	Carotid artery and Cerebral artery - right Fluoroscopic angiogram W contrast IA
=37391-0	Carotid artery and Vertebral artery Fluoroscopic angiogram W contrast IA
=37392-8	Carotid artery and Vertebral artery - bilateral Fluoroscopic angiogram W contrast IA
=37393-6	Carotid artery+Vertebral artery - left Fluoroscopic angiogram W contrast IA
=37943-8	Carotid artery+Vertebral artery - right Fluoroscopic angiogram W contrast IA
=24622-3	Celiac artery Fluoroscopic angiogram W contrast IA
=37403-3	Celiac artery and Gastric artery - left and Superior mesenteric artery Fluoroscopic angiogram W contrast IA
=37394-4	Celiac artery and Superior mesenteric artery and Inferior mesenteric artery Fluoroscopic angiogram W contrast IA
=37173-2	Cerebral artery Fluoroscopic angiogram W contrast IA
=30891-6	Cervicocerebral artery Fluoroscopic angiogram W contrast IA
=37174-0	Coronary arteries Fluoroscopic angiogram W contrast IA
=37595-6	Coronary graft Fluoroscopic angiogram W contrast IA
=30848-6	Extremity arteries Fluoroscopic angiogram W contrast IA
=30849-4	Extremity arteries - bilateral Fluoroscopic angiogram W contrast IA
=37395-1	Extremity arteries - left Fluoroscopic angiogram W contrast IA
=37949-5	Extremity arteries - right Fluoroscopic angiogram W contrast IA
=37175-7	Femoral artery Fluoroscopic angiogram W contrast IA
=37176-5	Femoral artery and Popliteal artery Fluoroscopic angiogram W contrast IA
=37397-7	Gastric artery Fluoroscopic angiogram W contrast IA
=37398-5	Gastric artery - left Fluoroscopic angiogram W contrast IA
=38801-7	Gastric artery - right Fluoroscopic angiogram W contrast IA
=37399-3	Gastroduodenal artery Fluoroscopic angiogram W contrast IA
=30822-1	Head artery - bilateral and Neck artery - bilateral Fluoroscopic angiogram W contrast IA
=62448-6	Head artery.left+Neck artery.left Fluoroscopic angiogram W contrast IA
=62449-4	Head artery.right+Neck artery.right Fluoroscopic angiogram W contrast IA
=30823-9	Head artery and Neck artery Fluoroscopic angiogram W contrast IA
=25076-1	Hepatic artery Fluoroscopic angiogram W contrast IA
=43782-2	Iliac artery Fluoroscopic angiogram W contrast IA
=37177-3	Iliac artery - bilateral Fluoroscopic angiogram W contrast IA
=24862-5	Iliac artery Internal Fluoroscopic angiogram W contrast IA
=37178-1	Iliac artery - left Fluoroscopic angiogram W contrast IA
=37739-0	Iliac artery - right Fluoroscopic angiogram W contrast IA
=37179-9	Inferior mesenteric artery Fluoroscopic angiogram W contrast IA
=25079-5	Kidney arteries Fluoroscopic angiogram W contrast IA
=37487-6	Lower extremity arteries Fluoroscopic angiogram W contrast IA
=47986-5	Lower extremity arteries - left Fluoroscopic angiogram W contrast IA
=47987-3	Lower extremity arteries - right Fluoroscopic angiogram W contrast IA
=30829-6	Internal mammary artery Fluoroscopic angiogram W contrast IA
=64995-4	Mammary artery.internal - left Fluoroscopic angiogram W contrast IA
=65000-2	Mammary artery.internal - right Fluoroscopic angiogram W contrast IA
=37401-7	Maxillary artery.internal Fluoroscopic angiogram W contrast IA
=24833-6	Mesenteric artery Fluoroscopic angiogram W contrast IA
=24860-9	Pancreatic artery Fluoroscopic angiogram W contrast IA
=30833-8	Pelvis arteries Fluoroscopic angiogram W contrast IA
=37935-4	Pelvis arteries and Lower extremity arteries - bilateral Fluoroscopic angiogram W contrast IA
=24874-0	Peripheral arteries Fluoroscopic angiogram W contrast IA
=44240-0	Peripheral arteries - bilateral Fluoroscopic angiogram W contrast IA
=69249-1	Popliteal artery Fluoroscopic angiogram W contrast IA
=37181-5	Popliteal artery - left Fluoroscopic angiogram W contrast IA
=37778-8	Popliteal artery - right Fluoroscopic angiogram W contrast IA
=37404-1	Pudendal artery.internal Fluoroscopic angiogram W contrast IA
=39057-5	Pulmonary artery Fluoroscopic angiogram W contrast IA
=30830-4	Pulmonary artery - bilateral Fluoroscopic angiogram W contrast IA
=37182-3	Pulmonary artery - left Fluoroscopic angiogram W contrast IA
=37779-6	Pulmonary artery - right Fluoroscopic angiogram W contrast IA
=30834-6	Renal artery - bilateral Fluoroscopic angiogram W contrast IA
=62446-0	Renal artery - left Fluoroscopic angiogram W contrast IA
=62447-8	Renal artery - right Fluoroscopic angiogram W contrast IA
=24925-0	Spinal artery Fluoroscopic angiogram W contrast IA
=26082-8	Spinal artery - bilateral Fluoroscopic angiogram W contrast IA
=26083-6	Spinal artery - left Fluoroscopic angiogram W contrast IA
=26084-4	Spinal artery - right Fluoroscopic angiogram W contrast IA
=24992-0	Splenic artery Fluoroscopic angiogram W contrast IA
=24991-2	Splenic vein and Portal vein Fluoroscopic angiogram W contrast IA
=37886-9	Subclavian artery Fluoroscopic angiogram W contrast IA
=37405-8	Subclavian artery - bilateral Fluoroscopic angiogram W contrast IA
=37406-6	Subclavian artery - left Fluoroscopic angiogram W contrast IA
=37966-9	Subclavian artery - right Fluoroscopic angiogram W contrast IA
=37180-7	Superior mesenteric artery Fluoroscopic angiogram W contrast IA
=37402-5	Superior mesenteric artery and Inferior mesenteric artery Fluoroscopic angiogram W contrast IA
=38119-4	Thoracic artery Fluoroscopic angiogram W contrast IA
=37900-8	Tibial artery Fluoroscopic angiogram W contrast IA
=37489-2	Tibioperoneal arteries Fluoroscopic angiogram W contrast IA
=37977-6	Upper extremity arteries Fluoroscopic angiogram W contrast IA
=37396-9	Upper extremity arteries - bilateral Fluoroscopic angiogram W contrast IA
=37488-4	Upper extremity arteries - left Fluoroscopic angiogram W contrast IA
=37967-7	Upper extremity arteries - right Fluoroscopic angiogram W contrast IA
=24576-1	Urinary bladder arteries Fluoroscopic angiogram W contrast IA
=37979-2	Uterine artery Fluoroscopic angiogram W contrast IA
=37407-4	Vertebral artery - bilateral Fluoroscopic angiogram W contrast IA
=37490-0	Vertebral artery - left Fluoroscopic angiogram W contrast IA
=37968-5	Vertebral artery - right Fluoroscopic angiogram W contrast IA
=42156-0	Vessels Fluoroscopic angiogram W contrast IA
=25017-5	Urinary Bladder and Urethra Fluoroscopy W contrast intra bladder
=43559-4	Urinary Bladder and Urethra Fluoroscopy W contrast intra bladder during voiding
=37586-5	Penis Fluoroscopy W contrast intra corpus cavernosum
=39054-2	Breast duct Mammogram W contrast intra duct
=38095-6	Breast duct - bilateral Mammogram W contrast intra duct
=38096-4	Breast duct - left Mammogram W contrast intra duct
=38825-6	Breast duct - right Mammogram W contrast intra duct
=30810-6	Lacrimal duct Fluoroscopy W contrast intra lacrimal duct
=38098-0	Lacrimal duct - bilateral Fluoroscopy W contrast intra lacrimal duct
=38099-8	Lacrimal duct - left Fluoroscopy W contrast intra lacrimal duct
=38827-2	Lacrimal duct - right Fluoroscopy W contrast intra lacrimal duct
=24845-0	Neck Fluoroscopy W contrast intra larynx
=30850-2	Extremity lymphatics Fluoroscopy W contrast intra lymphatic
=30851-0	Extremity lymphatics - bilateral Fluoroscopy W contrast intra lymphatic
=37599-8	Extremity lymphatics - left Fluoroscopy W contrast intra lymphatic
=38812-4	Extremity lymphatics - right Fluoroscopy W contrast intra lymphatic
=24827-8	Lymphatics Fluoroscopy W contrast intra lymphatic
=30839-5	Lymphatics abdominal Fluoroscopy W contrast intra lymphatic
=30840-3	Lymphatics abdominal - bilateral Fluoroscopy W contrast intra lymphatic
=37597-2	Lymphatics abdominal and Lymphatics pelvic Fluoroscopy W contrast intra lymphatic
=37598-0	Lymphatics abdominal and Lymphatics pelvic - bilateral Fluoroscopy W contrast intra lymphatic
=37596-4	Lymphatics abdominal and Lymphatics pelvic - left Fluoroscopy W contrast intra lymphatic
=38811-6	Lymphatics abdominal and Lymphatics pelvic - right Fluoroscopy W contrast intra lymphatic
=37600-4	Lymphatics - left Fluoroscopy W contrast intra lymphatic
=39510-3	Lymphatics pelvic Fluoroscopy W contrast intra lymphatic
=37601-2	Lymphatics pelvic - bilateral Fluoroscopy W contrast intra lymphatic
=38813-2	Lymphatics - right Fluoroscopy W contrast intra lymphatic
=39148-2	Breast duct Mammogram W contrast intra multiple ducts
=39146-6	Breast duct - bilateral Mammogram W contrast intra multiple ducts
=39145-8	Breast duct - left Mammogram W contrast intra multiple ducts
=39147-4	Breast duct - right Mammogram W contrast intra multiple ducts
=24661-1	Pleural space Fluoroscopy W contrast intra pleural space
=38116-0	Parotid gland Fluoroscopy W contrast intra salivary duct
=38097-2	Parotid gland - left Fluoroscopy W contrast intra salivary duct
=38826-4	Parotid gland - right Fluoroscopy W contrast intra salivary duct
=24902-9	Salivary gland Fluoroscopy W contrast intra salivary duct
=26067-9	Salivary gland - bilateral Fluoroscopy W contrast intra salivary duct
=26068-7	Salivary gland - left Fluoroscopy W contrast intra salivary duct
=26069-5	Salivary gland - right Fluoroscopy W contrast intra salivary duct
=38153-3	Submandibular gland Fluoroscopy W contrast intra salivary duct
=48698-5	Submandibular gland - bilateral Fluoroscopy W contrast intra salivary duct
=42460-6	Submandibular gland - left Fluoroscopy W contrast intra salivary duct
=48696-9	Submandibular gland - right Fluoroscopy W contrast intra salivary duct
=24912-8	Sinus tract Fluoroscopy W contrast intra sinus tract
=24552-2	Stent Fluoroscopy W contrast intra stent
=25016-7	Urethra Fluoroscopy W contrast intra urethra
=39151-6	Vas deferens Fluoroscopy W contrast intra vas deferens
=37183-1	Ankle Fluoroscopy W contrast intraarticular
=37184-9	Ankle - bilateral Fluoroscopy W contrast intraarticular
=37185-6	Ankle - left Fluoroscopy W contrast intraarticular
=37942-0	Ankle - right Fluoroscopy W contrast intraarticular
=37186-4	Elbow Fluoroscopy W contrast intraarticular
=37187-2	Elbow - bilateral Fluoroscopy W contrast intraarticular
=37188-0	Elbow - left Fluoroscopy W contrast intraarticular
=37947-9	Elbow - right Fluoroscopy W contrast intraarticular
=24764-3	Hip Fluoroscopy W contrast intraarticular
=26070-3	Hip - bilateral Fluoroscopy W contrast intraarticular
=26071-1	Hip - left Fluoroscopy W contrast intraarticular
=26072-9	Hip - right Fluoroscopy W contrast intraarticular
=24800-5	Knee Fluoroscopy W contrast intraarticular
=26073-7	Knee - bilateral Fluoroscopy W contrast intraarticular
=26074-5	Knee - left Fluoroscopy W contrast intraarticular
=26075-2	Knee - right Fluoroscopy W contrast intraarticular
=37647-5	Sacroiliac Joint Fluoroscopy W contrast intraarticular
=37189-8	Sacroiliac joint - bilateral Fluoroscopy W contrast intraarticular
=37190-6	Sacroiliac joint - left Fluoroscopy W contrast intraarticular
=37785-3	Sacroiliac joint - right Fluoroscopy W contrast intraarticular
=24910-2	Shoulder Fluoroscopy W contrast intraarticular
=26076-0	Shoulder - bilateral Fluoroscopy W contrast intraarticular
=26077-8	Shoulder - left Fluoroscopy W contrast intraarticular
=26078-6	Shoulder - right Fluoroscopy W contrast intraarticular
=37901-6	Temporomandibular joint Fluoroscopy W contrast intraarticular
=37409-0	Temporomandibular joint - bilateral Fluoroscopy W contrast intraarticular
=37410-8	Temporomandibular joint - left Fluoroscopy W contrast intraarticular
=37818-2	Temporomandibular joint - right Fluoroscopy W contrast intraarticular
=25034-0	Wrist Fluoroscopy W contrast intraarticular
=37570-9	Wrist - bilateral Fluoroscopy W contrast intraarticular
=37571-7	Wrist - left Fluoroscopy W contrast intraarticular
=37641-8	Wrist - right Fluoroscopy W contrast intraarticular
=37191-4	Joint Fluoroscopy W contrast intraarticular
=24825-2	Lung X-ray W contrast intrabronchial
=30813-0	Lung - bilateral X-ray W contrast intrabronchial
=64996-2	Lung - left X-ray W contrast intrabronchial
=64997-0	Lung - right X-ray W contrast intrabronchial
=24927-6	Spine Fluoroscopy W contrast intradisc
=37192-2	Spine Cervical Fluoroscopy W contrast intradisc
=37193-0	Spine Lumbar Fluoroscopy W contrast intradisc
=70933-7	Spine Thoracic Fluoroscopy W contrast intradisc
=25022-5	Uterus and Fallopian tubes Fluoroscopy W contrast intrauterine
=30811-4	Posterior fossa Fluoroscopy W contrast IT
=37572-5	Spine Fluoroscopy W contrast IT
=24947-4	Spine Cervical Fluoroscopy W contrast IT
=38103-8	Spine Cervical and Spine Lumbar Fluoroscopy W contrast IT
=30808-0	Spine Cervical and Thoracic and Lumbar Fluoroscopy W contrast IT
=38104-6	Spine.epidural space Fluoroscopy W contrast IT
=24974-8	Spine Lumbar Fluoroscopy W contrast IT
=24985-4	Spine Thoracic Fluoroscopy W contrast IT
=69066-9	Abdominal vessels Fluoroscopic angiogram W contrast IV
=30843-7	Adrenal vein Fluoroscopic angiogram W contrast IV
=37602-0	Adrenal vein left Fluoroscopic angiogram W contrast IV
=30844-5	Adrenal vein - bilateral Fluoroscopic angiogram W contrast IV
=37940-4	Adrenal vein - right Fluoroscopic angiogram W contrast IV
=58746-9	AV fistula Fluoroscopic angiogram W contrast IV
=24569-6	AV shunt Fluoroscopic angiogram W contrast IV
=37411-6	Azygos vein Fluoroscopic angiogram W contrast IV
=24573-8	Biliary ducts and Gallbladder X-ray W contrast IV
=37195-5	Cerebral vein Fluoroscopic angiogram W contrast IV
=30819-7	Epidural veins Fluoroscopic angiogram W contrast IV
=39055-9	Extremity veins Fluoroscopic angiogram W contrast IV
=37412-4	Extremity veins - bilateral Fluoroscopic angiogram W contrast IV
=37413-2	Extremity veins - left Fluoroscopic angiogram W contrast IV
=37950-3	Extremity veins - right Fluoroscopic angiogram W contrast IV
=42157-8	Extremity vessels Fluoroscopic angiogram W contrast IV
=37416-5	Femoral vein Fluoroscopic angiogram W contrast IV
=39093-0	Hepatic veins Fluoroscopic angiogram W contrast IV
=37421-5	Inferior mesenteric vein Fluoroscopic angiogram W contrast IV
=37419-9	Intraosseous veins Fluoroscopic angiogram W contrast IV
=37197-1	Jugular vein Fluoroscopic angiogram W contrast IV
=37420-7	Jugular vein - left Fluoroscopic angiogram W contrast IV
=37954-5	Jugular vein - right Fluoroscopic angiogram W contrast IV
=37607-9	Kidney X-ray W contrast IV
=24788-2	Kidney - bilateral X-ray W contrast IV
=37414-0	Lower extremity veins - bilateral Fluoroscopic angiogram W contrast IV
=37196-3	Lower extremity veins - left Fluoroscopic angiogram W contrast IV
=37767-1	Lower extremity veins - right Fluoroscopic angiogram W contrast IV
=37574-1	Lower extremity vessels Fluoroscopic angiogram W contrast IV
=30825-4	Orbit veins Fluoroscopic angiogram W contrast IV
=37422-3	Orbit veins - left Fluoroscopic angiogram W contrast IV
=37958-6	Orbit veins - right Fluoroscopic angiogram W contrast IV
=30852-8	Peripheral veins - bilateral Fluoroscopic angiogram W contrast IV
=24685-0	Peripheral veins Fluoroscopic angiogram W contrast IV
=69250-9	Portal vein Fluoroscopic angiogram W contrast IV
=30847-8	Renal vein Fluoroscopic angiogram W contrast IV
=30846-0	Renal vein - bilateral Fluoroscopic angiogram W contrast IV
=37423-1	Renal vein - left Fluoroscopic angiogram W contrast IV
=37959-4	Renal vein - right Fluoroscopic angiogram W contrast IV
=30827-0	Sagittal sinus vein Fluoroscopic angiogram W contrast IV
=65803-9	Sagittal sinus vein - left Fluoroscopic angiogram W contrast IV
=65802-1	Sagittal sinus and Jugular veins - left Fluoroscopic angiogram W contrast IV
=65804-7	Sagittal sinus vein - right Fluoroscopic angiogram W contrast IV
=65805-4	Sagittal sinus and Jugular veins - right Fluoroscopic angiogram W contrast IV
=30826-2	Sagittal sinus and Jugular veins Fluoroscopic angiogram W contrast IV
=37969-3	Sinus vein Fluoroscopic angiogram W contrast IV
=37970-1	Splenic vein Fluoroscopic angiogram W contrast IV
=37971-9	Subclavian vein Fluoroscopic angiogram W contrast IV
=37972-7	Superior mesenteric vein Fluoroscopic angiogram W contrast IV
=24550-6	Upper extremity veins Fluoroscopic angiogram W contrast IV
=37415-7	Upper extremity veins - bilateral Fluoroscopic angiogram W contrast IV
=38859-5	Upper extremity veins - left Fluoroscopic angiogram W contrast IV
=37824-0	Upper extremity veins - right Fluoroscopic angiogram W contrast IV
=25023-3	Vein Fluoroscopic angiogram W contrast IV
=26064-6	Vein - bilateral Fluoroscopic angiogram W contrast IV
=26065-3	Vein - left Fluoroscopic angiogram W contrast IV
=26066-1	Vein - right Fluoroscopic angiogram W contrast IV
=25025-8	Vena cava Fluoroscopic angiogram W contrast IV
=30845-2	Inferior vena cava Fluoroscopic angiogram W contrast IV
=30645-6	Superior vena cava Fluoroscopic angiogram W contrast IV
=43554-5	vessels - left Fluoroscopic angiogram W contrast IV
=39096-3	Hepatic veins Fluoroscopic angiogram W contrast IV and W hemodynamics
=43783-0	Renal vein Fluoroscopic angiogram W contrast IV and W renin sampling
=25080-3	Renal vein - bilateral Fluoroscopic angiogram W contrast IV and W renin sampling
=30816-3	Peritoneum Fluoroscopic angiogram W contrast percutaneous
=24575-3	Biliary ducts and Gallbladder Fluoroscopy W contrast percutaneous transhepatic
=37200-3	Chest X-ray W contrast PO
=37199-7	Chest Fluoroscopy W contrast PO
=37198-9	Esophagus X-ray W contrast PO
=24678-5	Esophagus Fluoroscopy W contrast PO
=24712-2	Gallbladder X-ray W contrast PO
=42459-8	Gastrointestine upper Fluoroscopy W contrast PO
=24924-3	Small bowel Fluoroscopy W contrast PO
=24673-6	Duodenum Fluoroscopy W contrast PO and hypotonic agent per ng
=24681-9	Esophagus and Hypopharynx Fluoroscopy video W contrast PO during swallowing
=24667-8	Colon Fluoroscopy W contrast PR
=24894-8	Rectum and Urinary bladder Fluoroscopy W contrast PR and intra bladder during defecation and voiding
=39363-7	Fistula Fluoroscopy W contrast retrograde
=38105-3	Kidney X-ray W contrast retrograde
=39349-6	Kidney - bilateral Fluoroscopy W contrast retrograde
=30761-1	Kidney - bilateral Fluoroscopy W contrast retrograde via urethra
=38873-6	Kidney - left and Collecting system Fluoroscopy W contrast retrograde via urethra
=38113-7	Kidney - right and Collecting system Fluoroscopy W contrast retrograde via urethra
=25020-9	Urinary Bladder and Urethra Fluoroscopy W contrast retrograde via urethra
=30841-1	Portal vein Fluoroscopic angiogram W contrast transhepatic
=30842-9	Portal vein Fluoroscopic angiogram W contrast transhepatic and W hemodynamics
=37566-7	Unspecified body region Fluoroscopy W contrast via catheter
=37567-5	Colon Fluoroscopy W contrast via colostomy
=37568-3	Unspecified body region Fluoroscopy W contrast via fistula
=69272-3	Small bowel Fluoroscopy W contrast via ileostomy
=24780-9	Kidney - bilateral Fluoroscopy W contrast via nephrostomy tube
=38872-8	Kidney - left and Collecting system Fluoroscopy W contrast via nephrostomy tube
=38112-9	Kidney - right and Collecting system Fluoroscopy W contrast via nephrostomy tube
=37569-1	Urinary bladder Fluoroscopy W contrast via suprapubic tube
=30647-2	Biliary ducts and Gallbladder Fluoroscopy W contrast via T-tube
=39696-0	Lung Scan W depreotide and W radionuclide IV
=42161-0	Heart Scan W dobutamine and W radionuclide IV
=39652-3	Heart Scan W dobutamine and W Tl-201 IV
=42383-0	Gallbladder X-ray W double dose contrast PO
=42690-8	Spine X-ray W flexion and W extension
=24945-8	Spine Cervical X-ray W flexion and W extension
=24971-4	Spine Lumbar X-ray W flexion and W extension
=43481-1	Joint X-ray W flexion and W extension
=30785-0	Foot X-ray W forced dorsiflexion
=43461-3	Kidney - bilateral Scan W furosemide and W radionuclide IV
=39688-7	Scan W GA-67 IV
=24679-3	Esophagus Fluoroscopy W gastrografin PO
=42684-1	Gastrointestine upper Fluoroscopy W gastrografin PO
=42681-7	Colon Fluoroscopy W gastrografin PR
=37576-6	Unspecified body region Fluoroscopy W gastrografin via fistula
=39850-3	Kidney - bilateral Scan W I-131 IV
=25007-6	Thyroid Scan W I-131 IV
=39841-2	Scan W I-131 MIBG IV
=39857-8	Adrenal gland Scan W I-131 MIBG IV
=39624-2	Adrenal gland Scan W I-131 NP59 IV
=24770-0	Joint Scan W In-111 intrajoint
=39846-1	Scan W In-111 Satumomab IV
=39738-0	Abdomen Scan W In-111 Satumomab IV
=25032-4	Bone Scan W In-111 tagged WBC IV
=42708-8	Scan W In-111 tiuxetan IV
=30736-3	Chest X-ray W inspiration and expiration
=24682-7	Esophagus and Hypopharynx Fluoroscopy video W liquid and paste contrast PO during swallowing
=37556-8	Ankle X-ray W manual stress
=37557-6	Ankle - bilateral X-ray W manual stress
=37558-4	Ankle - left X-ray W manual stress
=37673-1	Ankle - right X-ray W manual stress
=37559-2	Foot - left X-ray W manual stress
=37705-1	Foot - right X-ray W manual stress
=37560-0	Knee X-ray W manual stress
=37561-8	Knee - bilateral X-ray W manual stress
=37562-6	Knee - left X-ray W manual stress
=37753-1	Knee - right X-ray W manual stress
=37563-4	Thumb - bilateral X-ray W manual stress
=37564-2	Thumb - left X-ray W manual stress
=37814-1	Thumb - right X-ray W manual stress
=39056-7	Unspecified body region X-ray W manual stress
=38093-1	Chest X-ray W nipple markers
=39670-5	Lacrimal duct Scan W radionuclide intra lacrimal duct
=64051-6	Breast lymphatics - left Scan W radionuclide intra lymphatic
=64052-4	Breast lymphatics - right Scan W radionuclide intra lymphatic
=24826-0	Lymphatics Scan W radionuclide intra lymphatic
=24663-7	Head Cistern Scan W radionuclide IT
=42158-6	Adrenal gland Scan
=42776-5	AV shunt Scan
=25031-6	Bone Scan
=24730-4	Brain Scan
=39643-2	Brain veins Scan
=39646-5	Breast Scan
=39650-7	Heart Scan
=24776-7	Kidney - bilateral Scan
=30877-5	Kidney - bilateral and Renal vessels Scan
=24804-7	Knee Scan
=26088-5	Knee - bilateral Scan
=26089-3	Knee - left Scan
=26090-1	Knee - right Scan
=39693-7	Liver Scan
=39694-5	Liver transplant Scan
=43557-8	Liver and Biliary ducts and Gallbladder Scan
=39897-4	Liver and Lung Scan
=39877-6	Liver and Spleen Scan
=39629-1	Meckels diverticulum Scan
=39737-2	Neck Scan
=39739-8	Pancreas Scan
=39742-2	Parathyroid Scan
=39619-2	Pulmonary system Scan
=43669-1	Renal vessels Scan
=39747-1	Salivary gland Scan
=30696-9	Scrotum and Testicle Scan
=39751-3	Spleen Scan
=30695-1	Thyroid Scan
=25018-3	Urinary bladder Scan
=39626-7	Vein - bilateral Scan
=49118-3	Unspecified body region Scan
=39939-4	Joint Scan
=39671-3	Rectum Scan W radionuclide PO
=39752-1	Spleen Scan W radionuclide tagged heat damaged RBC IV
=24773-4	Kidney - bilateral Scan W radionuclide transplant scan
=30713-2	Spine X-ray W right bending and W left bending
=42413-5	Spine Lumbar X-ray W right bending and W left bending
=43651-9	Liver and Biliary ducts and Gallbladder Scan W sincalide and W radionuclide IV
=39820-6	Bone Scan W SM153 IV
=39666-3	Heart Scan W stress and W 201 Th IV
=39667-1	Heart Scan W stress and W radionuclide IV
=69231-9	Heart Scan W stress and W Tc-99m IV
=69232-7	Heart Scan W stress and W Tc-99m Sestamibi IV
=24819-5	Liver and Spleen Scan W Tc-99m calcium colloid IV
=39744-8	Prostate Scan W Tc-99m capromab pendatide IV
=39674-7	Gallbladder Scan W Tc-99m DISIDA IV
=41771-7	Kidney - bilateral Scan W Tc-99m DMSA IV
=39625-9	Artery Scan W Tc-99m DTPA IA
=39745-5	Kidney - bilateral Scan W Tc-99m DTPA IV
=43667-5	Kidney - bilateral and Renal vessels Scan W Tc-99m DTPA IV
=39753-9	Scrotum and Testicle Scan W Tc-99m DTPA IV
=39765-3	Vein Scan W Tc-99m DTPA IV
=39642-4	Brain Scan W Tc-99m glucoheptonate IV
=44234-3	Kidney - bilateral Scan W Tc-99m glucoheptonate IV
=39766-1	Vein Scan W Tc-99m HDP IV
=39812-3	Bone Scan W Tc-99m HMPAO IV
=39630-9	Brain Scan W Tc-99m HMPAO IV
=39757-0	Thyroid Scan W Tc-99m IV
=24831-0	Meckels diverticulum Scan W Tc-99m M04 IV
=44141-0	Liver and Spleen Scan W Tc-99m MAA IV
=44142-8	Bone Scan W Tc-99m medronate IV
=39746-3	Kidney - bilateral Scan W Tc-99m Mertiatide IV
=69233-5	Parotid gland Scan W Tc-99m pertechnetate IV
=25001-9	Scrotum and Testicle Scan W Tc-99m pertechnetate IV
=26091-9	Scrotum and Testicle - bilateral Scan W Tc-99m pertechnetate IV
=26092-7	Scrotum and Testicle - left Scan W Tc-99m pertechnetate IV
=26093-5	Scrotum and Testicle - right Scan W Tc-99m pertechnetate IV
=44146-9	Bone marrow Scan W Tc-99m SC IV
=39689-5	Gastrointestine Scan W Tc-99m SC IV
=69230-1	Liver Scan W Tc-99m SC IV
=39764-6	Vein Scan W Tc-99m SC IV
=24683-5	Esophagus and Stomach Scan W Tc-99m SC PO
=44145-1	Parathyroid Scan W Tc-99m Sestamibi IV
=39756-2	Thyroid Scan W Tc-99m Sestamibi IV
=24714-8	Gastrointestine Scan W Tc-99m tagged RBC IV
=44143-6	Heart Scan W Tc-99m tagged RBC IV
=39690-3	Liver Scan W Tc-99m tagged RBC IV
=42700-5	Bone Scan W Tc-99m tagged WBC IV
=24751-0	Parathyroid Scan W TI-201 subtraction Tc-99m IV
=39635-8	Brain Scan W Tl-201 IV
=51389-5	Breast Scan W Tl-201 IV
=42012-5	Gastrointestine upper Fluoroscopy W water soluble contrast PO
=24669-4	Colon Fluoroscopy W water soluble contrast PR
=37577-4	Acromioclavicular Joint X-ray W weight
=37578-2	Acromioclavicular joint - bilateral X-ray W weight
=44144-4	Liver Scan W Xe-133 inhaled
=37582-4	Acromioclavicular Joint X-ray WO weight
=69055-2	Acromioclavicular joint - bilateral X-ray WO weight
=52073-4	Vision attachment
=28631-0	Visual acuity study
=46242-4	Fetal Document Vital signs measurements
=52070-0	Workers compensation
=74282-5	Individual counseling note
=71683-7	FDA package insert PMI - Stop taking and call your doctor section
=71685-2	FDA package insert PMI - Tell your doctor before taking section
=34086-9	FDA package insert Abuse section
=60555-0	FDA package insert Accessories
=34084-4	FDA package insert Adverse reactions section
=69761-5	FDA package insert Alarms
=70946-9	Ancillary eye tests Narrative
=34091-9	FDA package insert Animal pharmacology/toxicology section
=48767-8	Annotation comment Narrative
=60556-8	FDA package insert Assembly or installation instructions
=35519-8	Clinical trial protocol Assessment of safety section
=35517-2	Clinical trial protocol Assessment section
=35511-5	Clinical trial protocol Background information section
=34066-1	FDA package insert Boxed warning section
=60557-6	FDA package insert Calibration instructions
=72135-7	Cancer diagnosis Narrative
=34083-6	FDA package insert Carcinogenesis and mutagenesis and impairment of fertility section
=60684-8	FDA product label Cellular therapy
=60558-4	FDA package insert Cleaning, disinfecting, and sterilization instructions
=34090-1	FDA package insert Clinical pharmacology section
=34092-7	FDA package insert Clinical studies section
=35528-9	Clinical trial protocol Clinical trial protocol
=69760-7	FDA package insert Compatible accessories
=60559-2	FDA package insert Components
=70940-2	Confrontation visual field Narrative
=34070-3	FDA package insert Contraindications section
=34085-1	FDA package insert Controlled substance section
=57826-0	Co-payment amount Narrative
=57025-9	Data criteria Narrative
=35524-8	Clinical trial protocol Data handling and record keeping section
=34087-7	FDA package insert Dependence section
=34089-3	FDA package insert Description section
=69758-1	FDA package insert Diagram of device
=35521-4	Clinical trial protocol Direct access to source data+documents section
=69763-1	FDA package insert Disposal and waste handling
=34068-7	FDA package insert Dosage and administration section
=43678-2	FDA package insert Dosage forms and strengths section
=34074-5	FDA package insert Drug/laboratory test interactions section
=42227-9	FDA package insert Drug abuse and dependence section
=34073-7	FDA package insert Drug interactions section
=35518-0	Clinical trial protocol Efficacy assessment section
=35523-0	Clinical trial protocol Ethics section
=61147-5	Expected outcomes Narrative
=70943-6	Eye anterior segment Narrative
=70941-0	Eye external Narrative
=70944-4	Eye posterior segment Narrative
=35525-5	Clinical trial protocol Financing and insurance section
=35510-7	Clinical trial protocol General information section
=34072-9	FDA package insert General precautions section
=71743-9	FDA product label Generic drug facility identification submission
=34082-8	FDA package insert Geriatric use section
=61146-7	Goals Narrative
=71744-7	FDA package insert Health care provider letter
=69719-3	FDA product label Health claim section
=69670-8	Health quality measure supplemental data Narrative
=34069-5	FDA package insert How supplied section
=72090-4	FDA product label Identification of CBER-regulated generic drug facility
=64123-3	FDA package insert Indexing - adverse reaction
=71446-9	FDA package insert Indexing - billing unit
=60685-5	FDA package insert Indexing - pharmacologic class
=73815-3	FDA package insert Indexing - product concept
=64124-1	FDA package insert Indexing - substance
=34067-9	FDA package insert Indications and usage section
=34076-0	FDA package insert Information for patients section
=69730-0	Instructions [Text] Narrative
=59845-8	FDA package insert Instructions for use section
=60560-0	FDA package insert Intended use of the device
=62387-6	Interventions Narrative
=34079-4	FDA package insert Labor and delivery section
=34075-2	FDA package insert Laboratory tests section
=70945-1	Lacrimal Narrative
=70939-4	Lensometry measurements Narrative
=66105-8	FDA package insert Lot distribution data
=74045-6	Measure description Narrative
=57027-5	Measure observations Narrative
=43679-0	FDA package insert Mechanism of action section
=49489-8	FDA package insert Microbiology section
=43680-8	FDA package insert Nonclinical toxicology section
=34078-6	FDA package insert Nonteratogenic effects section
=34080-2	FDA package insert Nursing mothers section
=61149-1	Objective Narrative
=70942-8	Ocular alignment and motility Narrative
=70934-5	Ocular history Narrative
=70948-5	Ocular physical exam Narrative
=70935-2	Ophthalmic medications Narrative
=60561-8	FDA package insert Other safety information
=34088-5	FDA package insert Overdosage section
=51941-3	FDA product label Back panel of package
=51947-0	FDA product label Bottom panel of package
=51948-8	FDA product label Flap panel of package
=51945-4	FDA product label Principal display panel of package
=51944-7	FDA product label Side panel of package
=51943-9	FDA product label Side panel of package Left
=51942-1	FDA product label Side panel of package Right
=51946-2	FDA product label Top panel of package
=34081-0	FDA package insert Pediatric use section
=43681-6	FDA package insert Pharmacodynamics section
=66106-6	FDA package insert Pharmacogenomics section
=43682-4	FDA package insert Pharmacokinetics section
=59772-4	Planned procedure Narrative
=60683-0	FDA product label Plasma derivative
=71681-1	FDA package insert PMI - Common side effects section
=71684-5	FDA package insert PMI - Directions for use section
=71686-0	FDA package insert PMI - Do not take section
=71682-9	FDA package insert PMI - Get emergency medical help section
=71687-8	FDA package insert PMI - Important information section
=71688-6	FDA package insert PMI - Uses section
=57026-7	Population criteria Narrative
=69669-0	Population stratification description Narrative
=59769-0	Postprocedure diagnosis Narrative
=42232-9	FDA package insert Precautions section
=42228-7	FDA package insert Pregnancy section
=57059-8	Pregnancy visit summary note Narrative
=59774-0	Procedure anesthesia Narrative
=59775-7	Procedure disposition Narrative
=59770-8	Procedure estimated blood loss Narrative
=59776-5	Procedure findings Narrative
=59771-6	Procedure implants Narrative
=59768-2	Procedure indications Narrative
=59773-2	Procedure specimens taken Narrative
=35526-3	Clinical trial protocol Publication policy section
=35522-2	Clinical trial protocol Quality control and quality assurance section
=57827-8	Reason for co-payment exemption Narrative
=43683-2	FDA package insert Recent major changes section
=34093-5	FDA package insert References section
=70938-6	Refractive measurements Narrative
=69759-9	FDA package insert Risks
=48779-3	FDA package insert Structured product labelling indexing data elements section
=48780-1	FDA package insert Structured product labelling listing data elements section
=42231-1	FDA package insert Structured product labelling medguide section
=42230-3	FDA package insert Structured product laballing patient package insert section
=38056-8	FDA package insert Structured product laballing supplemental patient material
=42229-5	FDA package insert Structured patient labelling unclassified section
=69718-5	FDA product label Statement of identity section
=35520-6	Clinical trial protocol Statistics section
=44425-7	FDA package insert Storage and handling section
=35515-6	Clinical trial protocol Subject participation + epochs section
=35514-9	Clinical trial protocol Subject selection and withdrawal section
=61150-9	Subjective Narrative
=35527-1	Clinical trial protocol Supplements section
=55122-6	Surgical operation note implants Narrative
=34077-8	FDA package insert Teratogenic effects section
=35516-4	Clinical trial protocol Treatment of subjects + epochs section
=35513-1	Clinical trial protocol Trial design section
=42796-3	Clinical trial protocol Trial name
=35512-3	Clinical trial protocol Trial objectives and purpose section
=69762-3	FDA package insert Troubleshooting
=43684-0	FDA package insert Use in specific populations section
=54433-8	FDA package insert User safety warnings section
=70936-0	Vision testing Narrative
=43685-7	FDA package insert Warnings and precautions section
=34071-1	FDA package insert Warnings section
=74477-1	Clinical document Kind of document from LOINC Document Ontology
=74479-7	Clinical document Role from LOINC Document Ontology
=74476-3	Clinical document Setting from LOINC Document Ontology
=74480-5	Clinical document Subject matter domain from LOINC Document Ontology
=74478-9	Clinical document Type of service from LOINC Document Ontology
=42566-0	Contributing Factor communication/Documentation MERSTH
=21862-8	Source of document used to abstract Cancer
=69764-9	Document type
=48766-0	Information source
=70949-3	Pathology report.section heading
=60572-5	Report template ID
=60573-3	Report template source
=60574-1	Report template version ID
=73983-9	Report.section heading Unspecified body region
=40811-2	11-Deoxycorticosterone [Presence] in Serum or Plasma
=29112-0	Photo documentation Eye - left
=29111-2	Photo documentation Eye - right
=72169-6	Permission to release immunization data from school record
=44943-9	Self management
=11206-0	18-Hydroxydeoxycorticosterone [Mass/volume] in Serum or Plasma
=26988-6	18-Hydroxydeoxycorticosterone [Mass/time] in 24 hour Urine
=50081-9	18-Hydroxydeoxycorticosterone [Moles/volume] in Serum or Plasma
=57553-0	18-Hydroxydeoxycorticosterone [Moles/volume] in Serum or Plasma --1 hour post dose corticotropin
=57552-2	18-Hydroxydeoxycorticosterone [Moles/volume] in Serum or Plasma --30 minutes post dose corticotropin
=57551-4	18-Hydroxydeoxycorticosterone [Moles/volume] in Serum or Plasma --pre dose corticotropin
=53347-1	11-Deoxycorticosterone [Mass/volume] in Dried blood spot
=1656-8	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma
=42855-7	11-Deoxycorticosterone [Mass/volume] in Urine
=16110-9	11-Deoxycorticosterone [Mass/time] in 24 hour Urine
=40818-7	11-Deoxycorticosterone [Moles/volume] in 24 hour Urine
=53348-9	11-Deoxycorticosterone [Moles/volume] in Dried blood spot
=25561-2	11-Deoxycorticosterone [Moles/volume] in Serum or Plasma
=55808-0	11-Deoxycorticosterone [Moles/time] in 24 hour Urine
=56611-7	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --1.5 hours post XXX challenge
=56608-3	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --15 minutes post XXX challenge
=57493-9	11-Deoxycorticosterone [Moles/volume] in Serum or Plasma --1 hour post 250 ug corticotropin
=40816-1	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --1 hour post XXX challenge
=56602-6	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --1st specimen post XXX challenge
=56613-3	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --2.5 hours post XXX challenge
=56609-1	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --20 minutes post XXX challenge
=56612-5	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --2 hours post XXX challenge
=56603-4	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --2nd specimen post XXX challenge
=57492-1	11-Deoxycorticosterone [Moles/volume] in Serum or Plasma --30 minutes post 250 ug corticotropin
=56556-4	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --30 minutes post XXX challenge
=56604-2	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --3rd specimen post XXX challenge
=56610-9	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --40 minutes post XXX challenge
=56605-9	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --4th specimen post XXX challenge
=59987-8	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --5th specimen post XXX challenge
=59986-0	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --6th specimen post XXX challenge
=59985-2	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --7th specimen post XXX challenge
=59984-5	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --8th specimen post XXX challenge
=56555-6	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --baseline
=16294-1	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --post XXX challenge
=57491-3	11-Deoxycorticosterone [Moles/volume] in Serum or Plasma --pre 250 ug corticotropin
=56606-7	11-Deoxycorticosterone [Mass/volume] in Serum or Plasma --pre XXX challenge
=13480-9	18-Hydroxydeoxycortisol/Creatinine [Mass Ratio] in Urine
=44729-2	Progesterone/11-Deoxycorticosterone [Mass Ratio] in Serum or Plasma
=69799-5	21-Deoxycorticosterone [Moles/volume] in Serum or Plasma
=57562-1	21-Deoxycorticosterone [Moles/volume] in Serum or Plasma --1 hour post dose corticotropin
=57561-3	21-Deoxycorticosterone [Moles/volume] in Serum or Plasma --30 minutes post dose corticotropin
=57560-5	21-Deoxycorticosterone [Moles/volume] in Serum or Plasma --pre dose corticotropin
=72510-1	Performance rate Reporting period population Calculated
=72509-3	Reporting rate Reporting period population Calculated
>http://hl7.org/fhir/ValueSet/c80-facilitycodes	FacilityTypeCodeValueSet
+http://snomed.info/sct
=82242000	Hospital-children's
=225732001	Hospital-community
=79993009	Hospital-government
=32074000	Hospital-long term care
=4322002	Hospital-military field
=224687002	Hospital-prison
=62480006	Hospital-psychiatric
=80522000	Hospital-rehabilitation
=36125001	Hospital-trauma center
=48311003	Hospital-Veterans' Administration
=284546000	Hospice facility
=42665001	Nursing home
=45618002	Skilled nursing facility
=418518002	Dialysis unit--hospital
=73770003	Emergency department--hospital
=69362002	Hospital ambulatory surgery facility
=52668009	Hospital birthing center
=360957003	Hospital outpatient allergy clinic
=10206005	Hospital outpatient dental clinic
=37550003	Hospital outpatient dermatology clinic
=73644007	Hospital outpatient endocrinology clinic
=31628002	Hospital outpatient family medicine clinic
=58482006	Hospital outpatient gastroenterology clinic
=90484001	Hospital outpatient general surgery clinic
=1814000	Hospital outpatient geriatric health center
=22549003	Hospital outpatient gynecology clinic
=56293002	Hospital outpatient hematology clinic
=360966004	Hospital outpatient immunology clinic
=2849009	Hospital outpatient infectious disease clinic
=14866005	Hospital outpatient mental health center
=38238005	Hospital outpatient neurology clinic
=56189001	Hospital outpatient obstetrical clinic
=89972002	Hospital outpatient oncology clinic
=78088001	Hospital outpatient ophthalmology clinic
=78001009	Hospital outpatient orthopedics clinic
=23392004	Hospital outpatient otorhinolaryngology clinic
=36293008	Hospital outpatient pain clinic
=3729002	Hospital outpatient pediatric clinic
=5584006	Hospital outpatient peripheral vascular clinic
=37546005	Hospital outpatient rehabilitation clinic
=57159002	Hospital outpatient respiratory disease clinic
=331006	Hospital outpatient rheumatology clinic
=50569004	Hospital outpatient urology clinic
=79491001	Hospital radiology facility
=33022008	Hospital-based outpatient clinic or department--OTHER-NOT LISTED
=19602009	Fee-for-service private physicians' group office
=39350007	Private physicians' group office
=83891005	Solo practice private office
=394759007	Independent ambulatory care provider site--OTHER--NOT LISTED
=405607001	Ambulatory surgery center
=309900005	Care of the elderly day hospital
=275576008	Elderly assessment clinic
=10531005	Free-standing ambulatory surgery facility
=91154008	Free-standing birthing center
=41844007	Free-standing geriatric health center
=45899008	Free-standing laboratory facility
=51563005	Free-standing mental health center
=1773006	Free-standing radiology facility
=72311000	Health maintenance organization
=6827000	Local community health center
=309898008	Psychogeriatric day hospital
=39913001	Residential school infirmary
=77931003	Rural health center
=25681007	Sexually transmitted disease health center
=20078004	Substance abuse treatment center
=46224007	Vaccination clinic
=81234003	Walk-in clinic
=35971002	Ambulatory care site--OTHER--NOT LISTED
=11424001	Ambulance-based care
=409519008	Contained casualty setting
=901005	Helicopter-based care
=2081004	Hospital ship
=59374000	Traveler's aid clinic
=413456002	Adult day care center
=413817003	Child day care center
=310205006	Private residential home
=419955002	Residential institution
=272501009	Sports facility
=394777002	Health encounter site--NOT LISTED
>http://hl7.org/fhir/ValueSet/c80-practice-codes	PracticeSettingCodeValueSet
+http://snomed.info/sct
=408467006	Adult mental illness
=394577000	Anesthetics
=394578005	Audiological medicine
=421661004	Blood banking and transfusion medicine
=408462000	Burns care
=394579002	Cardiology
=394804000	Clinical cytogenetics and molecular genetics
=394580004	Clinical genetics
=394803006	Clinical hematology
=408480009	Clinical immunology
=408454008	Clinical microbiology
=394809005	Clinical neuro-physiology
=394592004	Clinical oncology
=394600006	Clinical pharmacology
=394601005	Clinical physiology
=394581000	Community medicine
=408478003	Critical care medicine
=394812008	Dental medicine specialties
=408444009	Dental-General dental practice
=394582007	Dermatology
=408475000	Diabetic medicine
=410005002	Dive medicine
=394583002	Endocrinology
=419772000	Family practice
=394584008	Gastroenterology
=408443003	General medical practice
=394802001	General medicine
=394915009	General pathology
=394814009	General practice
=394808002	Genito-urinary medicine
=394811001	Geriatric medicine
=408446006	Gynecological oncology
=394586005	Gynecology
=394916005	Hematopathology
=408472002	Hepatology
=394597005	Histopathology
=394598000	Immunopathology
=394807007	Infectious diseases
=419192003	Internal medicine
=408468001	Learning disability
=394593009	Medical oncology
=394813003	Medical ophthalmology
=410001006	Military medicine
=394589003	Nephrology
=394591006	Neurology
=394599008	Neuropathology
=394649004	Nuclear medicine
=408470005	Obstetrics
=394585009	Obstetrics and gynecology
=394821009	Occupational medicine
=422191005	Ophthalmic surgery
=394594003	Ophthalmology
=416304004	Osteopathic manipulative medicine
=418960008	Otolaryngology
=394882004	Pain management
=394806003	Palliative medicine
=394588006	Pediatric (Child and adolescent) psychiatry
=408459003	Pediatric cardiology
=394607009	Pediatric dentistry
=419610006	Pediatric endocrinology
=418058008	Pediatric gastroenterology
=420208008	Pediatric genetics
=418652005	Pediatric hematology
=418535003	Pediatric immunology
=418862001	Pediatric infectious diseases
=419365004	Pediatric nephrology
=418002000	Pediatric oncology
=419983000	Pediatric ophthalmology
=419170002	Pediatric pulmonology
=419472004	Pediatric rheumatology
=394539006	Pediatric surgery
=420112009	Pediatric surgery-bone marrow transplantation
=409968004	Preventive medicine
=394587001	Psychiatry
=394913002	Psychotherapy
=408440000	Public health medicine
=418112009	Pulmonary medicine
=419815003	Radiation oncology
=394914008	Radiology
=408455009	Radiology-Interventional radiology
=394602003	Rehabilitation
=408447002	Respite care
=394810000	Rheumatology
=408450004	Sleep studies
=408476004	Surgery-Bone and marrow transplantation
=408469009	Surgery-Breast surgery
=408466002	Surgery-Cardiac surgery
=408471009	Surgery-Cardiothoracic transplantation
=408464004	Surgery-Colorectal surgery
=408441001	Surgery-Dental-Endodontics
=408465003	Surgery-Dental-Oral and maxillofacial surgery
=394605001	Surgery-Dental-Oral surgery
=394608004	Surgery-Dental-Orthodontics
=408461007	Surgery-Dental-Periodontal surgery
=408460008	Surgery-Dental-Prosthetic dentistry (Prosthodontics)
=408460008	Surgery-Dental-surgical-Prosthodontics
=394606000	Surgery-Dentistry-Restorative dentistry
=408449004	Surgery-Dentistry--surgical
=394608004	Surgery-Dentistry-surgical-Orthodontics
=418018006	Surgery-Dermatologic surgery
=394604002	Surgery-Ear, nose and throat surgery
=394609007	Surgery-general
=408474001	Surgery-Hepatobiliary and pancreatic surgery
=394610002	Surgery-Neurosurgery
=394611003	Surgery-Plastic surgery
=408477008	Surgery-Transplantation surgery
=394801008	Surgery-Trauma and orthopedics
=408463005	Surgery-Vascular
=419321007	Surgical oncology
=394576009	Surgical-Accident & emergency
=394590007	Thoracic medicine
=409967009	Toxicology
=408448007	Tropical medicine
=419043006	Urological oncology
=394612005	Urology
=394733009	Medical specialty--OTHER--NOT LISTED
=394732004	Surgical specialty--OTHER-NOT LISTED
>http://hl7.org/fhir/ValueSet/capability-statement-kind	CapabilityStatementKind
+http://hl7.org/fhir/capability-statement-kind
>http://hl7.org/fhir/ValueSet/care-plan-activity-kind	CarePlanActivityKind
+http://hl7.org/fhir/resource-types
=Appointment	
=CommunicationRequest	
=DeviceRequest	
=MedicationRequest	
=NutritionOrder	
=Task	
=ServiceRequest	
=VisionPrescription	
>http://hl7.org/fhir/ValueSet/care-plan-activity-outcome	CarePlanActivityOutcome
+http://snomed.info/sct
?concept	is-a	397640006
>http://hl7.org/fhir/ValueSet/care-plan-activity-status	CarePlanActivityStatus
+http://hl7.org/fhir/care-plan-activity-status
>http://hl7.org/fhir/ValueSet/care-plan-category	CarePlanCategory
+http://snomed.info/sct
?concept	is-a	734163000
>http://hl7.org/fhir/ValueSet/care-plan-intent	CarePlanIntent
+http://hl7.org/fhir/request-intent
=proposal	
=plan	
=order	
=option	
>http://hl7.org/fhir/ValueSet/care-team-category	CareTeamCategory
+http://loinc.org
?concept	is-a	LA27975-4
+http://loinc.org
?concept	is-a	LA27976-2
+http://loinc.org
?concept	is-a	LA27977-0
+http://loinc.org
?concept	is-a	LA27978-8
+http://loinc.org
?concept	is-a	LA28865-6
+http://loinc.org
?concept	is-a	LA28866-4
+http://loinc.org
?concept	is-a	LA27980-4
+http://loinc.org
?concept	is-a	LA28867-2
>http://hl7.org/fhir/ValueSet/care-team-status	CareTeamStatus
+http://hl7.org/fhir/care-team-status
>http://hl7.org/fhir/ValueSet/catalogType	CatalogType
+http://terminology.hl7.org/CodeSystem/catalogType
>http://hl7.org/fhir/ValueSet/cdshooks-indicator	Indicator
+http://cds-hooks.hl7.org/CodeSystem/indicator
>http://hl7.org/fhir/ValueSet/certainty-subcomponent-rating	CertaintySubcomponentRating
+http://terminology.hl7.org/CodeSystem/certainty-subcomponent-rating
>http://hl7.org/fhir/ValueSet/certainty-subcomponent-type	CertaintySubcomponentType
+http://terminology.hl7.org/CodeSystem/certainty-subcomponent-type
>http://hl7.org/fhir/ValueSet/chargeitem-billingcodes	ChargeItemCode
+http://terminology.hl7.org/CodeSystem/chargeitem-billingcodes
>http://hl7.org/fhir/ValueSet/chargeitem-status	ChargeItemStatus
+http://hl7.org/fhir/chargeitem-status
>http://hl7.org/fhir/ValueSet/choice-list-orientation	ChoiceListOrientation
+http://terminology.hl7.org/CodeSystem/choice-list-orientation
>http://hl7.org/fhir/ValueSet/chromosome-human	chromosome-human
+http://terminology.hl7.org/CodeSystem/chromosome-human
>http://hl7.org/fhir/ValueSet/claim-careteamrole	ClaimCareTeamRoleCodes
+http://terminology.hl7.org/CodeSystem/claimcareteamrole
>http://hl7.org/fhir/ValueSet/claim-exception	ExceptionCodes
+http://terminology.hl7.org/CodeSystem/claim-exception
>http://hl7.org/fhir/ValueSet/claim-informationcategory	ClaimInformationCategoryCodes
+http://terminology.hl7.org/CodeSystem/claiminformationcategory
>http://hl7.org/fhir/ValueSet/claim-modifiers	ModifierTypeCodes
+http://terminology.hl7.org/CodeSystem/modifiers
>http://hl7.org/fhir/ValueSet/claim-subtype	ExampleClaimSubTypeCodes
+http://terminology.hl7.org/CodeSystem/ex-claimsubtype
>http://hl7.org/fhir/ValueSet/claim-type	ClaimTypeCodes
+http://terminology.hl7.org/CodeSystem/claim-type
>http://hl7.org/fhir/ValueSet/claim-use	Use
+http://hl7.org/fhir/claim-use
>http://hl7.org/fhir/ValueSet/clinical-findings	SNOMEDCTClinicalFindings
+http://snomed.info/sct
?concept	is-a	404684003
>http://hl7.org/fhir/ValueSet/clinicalimpression-prognosis	ClinicalImpressionPrognosis
+http://snomed.info/sct
?concept	is-a	365858006
>http://hl7.org/fhir/ValueSet/clinicalimpression-status	ClinicalImpressionStatus
+http://hl7.org/fhir/event-status
=in-progress	
=completed	
=entered-in-error	
>http://hl7.org/fhir/ValueSet/clinvar	ClinVar
+http://www.ncbi.nlm.nih.gov/clinvar
>http://hl7.org/fhir/ValueSet/code-search-support	CodeSearchSupport
+http://hl7.org/fhir/code-search-support
>http://hl7.org/fhir/ValueSet/codesystem-altcode-kind	AlternativeCodeKind
+http://terminology.hl7.org/CodeSystem/codesystem-altcode-kind
>http://hl7.org/fhir/ValueSet/codesystem-content-mode	CodeSystemContentMode
+http://hl7.org/fhir/codesystem-content-mode
>http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning	CodeSystemHierarchyMeaning
+http://hl7.org/fhir/codesystem-hierarchy-meaning
>http://hl7.org/fhir/ValueSet/common-tags	CommonTags
+http://terminology.hl7.org/CodeSystem/common-tags
>http://hl7.org/fhir/ValueSet/communication-category	CommunicationCategory
+http://terminology.hl7.org/CodeSystem/communication-category
>http://hl7.org/fhir/ValueSet/communication-not-done-reason	CommunicationNotDoneReason
+http://terminology.hl7.org/CodeSystem/communication-not-done-reason
>http://hl7.org/fhir/ValueSet/communication-topic	CommunicationTopic
+http://terminology.hl7.org/CodeSystem/communication-topic
>http://hl7.org/fhir/ValueSet/compartment-type	CompartmentType
+http://hl7.org/fhir/compartment-type
>http://hl7.org/fhir/ValueSet/composite-measure-scoring	CompositeMeasureScoring
+http://terminology.hl7.org/CodeSystem/composite-measure-scoring
>http://hl7.org/fhir/ValueSet/composition-altcode-kind	AlternativeCodeKind
+http://terminology.hl7.org/CodeSystem/composition-altcode-kind
>http://hl7.org/fhir/ValueSet/composition-attestation-mode	CompositionAttestationMode
+http://hl7.org/fhir/composition-attestation-mode
>http://hl7.org/fhir/ValueSet/composition-status	CompositionStatus
+http://hl7.org/fhir/composition-status
>http://hl7.org/fhir/ValueSet/concept-map-equivalence	ConceptMapEquivalence
+http://hl7.org/fhir/concept-map-equivalence
>http://hl7.org/fhir/ValueSet/concept-property-type	PropertyType
+http://hl7.org/fhir/concept-property-type
>http://hl7.org/fhir/ValueSet/concept-subsumption-outcome	ConceptSubsumptionOutcome
+http://hl7.org/fhir/concept-subsumption-outcome
>http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode	ConceptMapGroupUnmappedMode
+http://hl7.org/fhir/conceptmap-unmapped-mode
>http://hl7.org/fhir/ValueSet/condition-category	ConditionCategoryCodes
+http://terminology.hl7.org/CodeSystem/condition-category
>http://hl7.org/fhir/ValueSet/condition-cause	ConditionCauseCodes
+http://snomed.info/sct
>http://hl7.org/fhir/ValueSet/condition-clinical	ConditionClinicalStatusCodes
+http://terminology.hl7.org/CodeSystem/condition-clinical
>http://hl7.org/fhir/ValueSet/condition-code	Condition/Problem/DiagnosisCodes
+http://snomed.info/sct
?concept	is-a	404684003
+http://snomed.info/sct
=160245001	No current problems or disability
>http://hl7.org/fhir/ValueSet/condition-outcome	ConditionOutcomeCodes
+http://snomed.info/sct
?concept	is-a	404684003
>http://hl7.org/fhir/ValueSet/condition-predecessor	ConditionPredecessorCodes
+http://snomed.info/sct
>http://hl7.org/fhir/ValueSet/condition-severity	Condition/DiagnosisSeverity
+http://snomed.info/sct
=24484000	
=6736007	
=255604002	
>http://hl7.org/fhir/ValueSet/condition-stage	ConditionStage
+http://snomed.info/sct
?concept	is-a	385356007
>http://hl7.org/fhir/ValueSet/condition-stage-type	ConditionStageType
+http://snomed.info/sct
=261023001	Pathological staging (qualifier value)
+http://snomed.info/sct
=260998006	Clinical staging (qualifier value)
+http://snomed.info/sct
?concept	is-a	254291000
>http://hl7.org/fhir/ValueSet/condition-state	ConditionState
+http://terminology.hl7.org/CodeSystem/condition-state
>http://hl7.org/fhir/ValueSet/condition-ver-status	ConditionVerificationStatus
+http://terminology.hl7.org/CodeSystem/condition-ver-status
>http://hl7.org/fhir/ValueSet/conditional-delete-status	ConditionalDeleteStatus
+http://hl7.org/fhir/conditional-delete-status
>http://hl7.org/fhir/ValueSet/conditional-read-status	ConditionalReadStatus
+http://hl7.org/fhir/conditional-read-status
>http://hl7.org/fhir/ValueSet/conformance-expectation	ConformanceExpectation
+http://terminology.hl7.org/CodeSystem/conformance-expectation
>http://hl7.org/fhir/ValueSet/consent-action	ConsentActionCodes
+http://terminology.hl7.org/CodeSystem/consentaction
>http://hl7.org/fhir/ValueSet/consent-category	ConsentCategoryCodes
+http://terminology.hl7.org/CodeSystem/consentcategorycodes
@http://terminology.hl7.org/ValueSet/v3-ActConsentType
+http://loinc.org
=59284-0	Patient Consent
=57016-8	Privacy policy acknowledgement Document
=57017-6	Privacy policy Organization Document
=64292-6	Release of information consent
>http://hl7.org/fhir/ValueSet/consent-content-class	ConsentContentClass
@http://hl7.org/fhir/ValueSet/formatcodes
+http://hl7.org/fhir/resource-types
+urn:ietf:rfc:3986
=http://hl7.org/fhir/StructureDefinition/lipidprofile	Lipid Lab Report
+urn:ietf:bcp:13
=application/hl7-cda+xml	CDA Documents
>http://hl7.org/fhir/ValueSet/consent-content-code	ConsentContentCodes
+http://loinc.org
>http://hl7.org/fhir/ValueSet/consent-data-meaning	ConsentDataMeaning
+http://hl7.org/fhir/consent-data-meaning
>http://hl7.org/fhir/ValueSet/consent-performer	PerformerRoleCodes
+http://hl7.org/fhir/consentperformer
>http://hl7.org/fhir/ValueSet/consent-policy	ConsentPolicyRuleCodes
+http://terminology.hl7.org/CodeSystem/consentpolicycodes
>http://hl7.org/fhir/ValueSet/consent-provision-type	ConsentProvisionType
+http://hl7.org/fhir/consent-provision-type
>http://hl7.org/fhir/ValueSet/consent-scope	ConsentScopeCodes
+http://terminology.hl7.org/CodeSystem/consentscope
>http://hl7.org/fhir/ValueSet/consent-state-codes	ConsentState
+http://hl7.org/fhir/consent-state-codes
>http://hl7.org/fhir/ValueSet/consistency-type	FluidConsistencyTypeCodes
+http://snomed.info/sct|http://snomed.info/sct/731000124108
=439031000124108	honey thick liquid
=439021000124105	nectar thick liquid
=439041000124103	spoon thick liquid
=439081000124109	thin liquid
>http://hl7.org/fhir/ValueSet/constraint-severity	ConstraintSeverity
+http://hl7.org/fhir/constraint-severity
>http://hl7.org/fhir/ValueSet/contact-point-system	ContactPointSystem
+http://hl7.org/fhir/contact-point-system
>http://hl7.org/fhir/ValueSet/contact-point-use	ContactPointUse
+http://hl7.org/fhir/contact-point-use
>http://hl7.org/fhir/ValueSet/contactentity-type	ContactEntityType
+http://terminology.hl7.org/CodeSystem/contactentity-type
>http://hl7.org/fhir/ValueSet/container-cap	ContainerCap
+http://terminology.hl7.org/CodeSystem/container-cap
>http://hl7.org/fhir/ValueSet/container-material	ContainerMaterials
+http://snomed.info/sct
=32039001	glass
=61088005	plastic
=425620007	metal
>http://hl7.org/fhir/ValueSet/contract-action	ContractActionCodes
+http://terminology.hl7.org/CodeSystem/contractaction
>http://hl7.org/fhir/ValueSet/contract-actionstatus	ContractResourceActionStatusCodes
+http://hl7.org/fhir/contract-action-status
>http://hl7.org/fhir/ValueSet/contract-actorrole	ContractActorRoleCodes
+http://terminology.hl7.org/CodeSystem/contractactorrole
>http://hl7.org/fhir/ValueSet/contract-assetcontext	ContractResourceAssetContextCodes
+http://hl7.org/fhir/contract-asset-context
>http://hl7.org/fhir/ValueSet/contract-assetscope	ContractResourceAssetScopeCodes
+http://hl7.org/fhir/contract-asset-scope
>http://hl7.org/fhir/ValueSet/contract-assetsubtype	ContractResourceAssetSub-TypeCodes
+http://hl7.org/fhir/contract-asset-subtype
>http://hl7.org/fhir/ValueSet/contract-assettype	ContractResourceAssetTypeCodes
+http://hl7.org/fhir/contract-asset-type
>http://hl7.org/fhir/ValueSet/contract-content-derivative	ContractContentDerivationCodes
+http://terminology.hl7.org/CodeSystem/contract-content-derivative
>http://hl7.org/fhir/ValueSet/contract-data-meaning	ContractDataMeaning
+http://terminology.hl7.org/CodeSystem/contract-data-meaning
>http://hl7.org/fhir/ValueSet/contract-decision-mode	ContractResourceDecisionModeCodes
+http://hl7.org/fhir/contract-decision-mode
>http://hl7.org/fhir/ValueSet/contract-definition-subtype	ContractResourceDefinitionSubtypeCodes
+http://hl7.org/fhir/contract-definition-subtype
>http://hl7.org/fhir/ValueSet/contract-definition-type	ContractResourceDefinitionTypeCodes
+http://hl7.org/fhir/contract-definition-type
>http://hl7.org/fhir/ValueSet/contract-expiration-type	ContractResourceExpirationTypeCodes
+http://hl7.org/fhir/contract-expiration-type
>http://hl7.org/fhir/ValueSet/contract-legalstate	ContractResourceLegalStateCodes
+http://hl7.org/fhir/contract-legalstate
>http://hl7.org/fhir/ValueSet/contract-party-role	ContractResourcePartyRoleCodes
+http://hl7.org/fhir/contract-party-role
>http://hl7.org/fhir/ValueSet/contract-publicationstatus	ContractResourcePublicationStatusCodes
+http://hl7.org/fhir/contract-publicationstatus
>http://hl7.org/fhir/ValueSet/contract-scope	ContractResourceScopeCodes
+http://hl7.org/fhir/contract-scope
>http://hl7.org/fhir/ValueSet/contract-security-category	ContractResourceScopeCodes
+http://hl7.org/fhir/contract-security-category
>http://hl7.org/fhir/ValueSet/contract-security-classification	ContractResourceScopeCodes
+http://hl7.org/fhir/contract-security-classification
>http://hl7.org/fhir/ValueSet/contract-security-control	ContractResourceSecurityControlCodes
+http://hl7.org/fhir/contract-security-control
>http://hl7.org/fhir/ValueSet/contract-signer-type	ContractSignerTypeCodes
+http://terminology.hl7.org/CodeSystem/contractsignertypecodes
>http://hl7.org/fhir/ValueSet/contract-status	ContractResourceStatusCodes
+http://hl7.org/fhir/contract-status
>http://hl7.org/fhir/ValueSet/contract-subtype	ContractSubtypeCodes
+http://terminology.hl7.org/CodeSystem/contractsubtypecodes
>http://hl7.org/fhir/ValueSet/contract-term-subtype	ContractTermSubtypeCodes
+http://terminology.hl7.org/CodeSystem/contracttermsubtypecodes
>http://hl7.org/fhir/ValueSet/contract-term-type	ContractTermTypeCodes
+http://terminology.hl7.org/CodeSystem/contracttermtypecodes
>http://hl7.org/fhir/ValueSet/contract-type	ContractTypeCodes
+http://terminology.hl7.org/CodeSystem/contract-type
>http://hl7.org/fhir/ValueSet/contributor-type	ContributorType
+http://hl7.org/fhir/contributor-type
>http://hl7.org/fhir/ValueSet/copy-number-event	CopyNumberEvent
+http://terminology.hl7.org/CodeSystem/copy-number-event
>http://hl7.org/fhir/ValueSet/cosmic	COSMIC
+http://cancer.sanger.ac.uk/cancergenome/projects/cosmic
>http://hl7.org/fhir/ValueSet/coverage-class	CoverageClassCodes
+http://terminology.hl7.org/CodeSystem/coverage-class
>http://hl7.org/fhir/ValueSet/coverage-copay-type	CoverageCopayTypeCodes
+http://terminology.hl7.org/CodeSystem/coverage-copay-type
>http://hl7.org/fhir/ValueSet/coverage-financial-exception	ExampleCoverageFinancialExceptionCodes
+http://terminology.hl7.org/CodeSystem/ex-coverage-financial-exception
>http://hl7.org/fhir/ValueSet/coverage-selfpay	CoverageSelfPayCodes
+http://terminology.hl7.org/CodeSystem/coverage-selfpay
>http://hl7.org/fhir/ValueSet/coverage-type	CoverageTypeAndSelf-PayCodes
+http://terminology.hl7.org/CodeSystem/coverage-selfpay
@http://terminology.hl7.org/ValueSet/v3-ActCoverageTypeCode
>http://hl7.org/fhir/ValueSet/coverageeligibilityresponse-ex-auth-support	CoverageEligibilityResponseAuthSupportCodes
+http://terminology.hl7.org/CodeSystem/coverageeligibilityresponse-ex-auth-support
>http://hl7.org/fhir/ValueSet/cpt-all	All CPT codes
+http://www.ama-assn.org/go/cpt
>http://hl7.org/fhir/ValueSet/currencies	Currencies
+urn:iso:std:iso:4217
>http://hl7.org/fhir/ValueSet/data-absent-reason	DataAbsentReason
+http://terminology.hl7.org/CodeSystem/data-absent-reason
>http://hl7.org/fhir/ValueSet/data-types	DataType
+http://hl7.org/fhir/data-types
>http://hl7.org/fhir/ValueSet/dataelement-sdcobjectclass	DataElementSDCObjectClass
+http://snomed.info/sct
+http://loinc.org
+http://www.nlm.nih.gov/research/umls/rxnorm
>http://hl7.org/fhir/ValueSet/dataelement-sdcobjectclassproperty	DataElementSDCObjectClass
+http://snomed.info/sct
+http://loinc.org
+http://www.nlm.nih.gov/research/umls/rxnorm
>http://hl7.org/fhir/ValueSet/days-of-week	DaysOfWeek
+http://hl7.org/fhir/days-of-week
>http://hl7.org/fhir/ValueSet/dbsnp	DBSNP
+http://www.ncbi.nlm.nih.gov/projects/SNP
>http://hl7.org/fhir/ValueSet/defined-types	FHIRDefinedType
+http://hl7.org/fhir/data-types
+http://hl7.org/fhir/resource-types
>http://hl7.org/fhir/ValueSet/definition-resource-types	DefinitionResourceType
+http://hl7.org/fhir/definition-resource-types
>http://hl7.org/fhir/ValueSet/definition-status	DefinitionStatus
+http://terminology.hl7.org/CodeSystem/definition-status
>http://hl7.org/fhir/ValueSet/definition-topic	DefinitionTopic
+http://terminology.hl7.org/CodeSystem/definition-topic
>http://hl7.org/fhir/ValueSet/definition-use	DefinitionUseCodes
+http://terminology.hl7.org/CodeSystem/definition-use
>http://hl7.org/fhir/ValueSet/designation-use	DesignationUse
+http://snomed.info/sct
=900000000000003001	
=900000000000013009	
>http://hl7.org/fhir/ValueSet/detectedissue-category	DetectedIssueCategory
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_AdministrationDetectedIssueCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActSuppliedItemDetectedIssueCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_SupplyDetectedIssueCode
>http://hl7.org/fhir/ValueSet/detectedissue-mitigation-action	DetectedIssueMitigationAction
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActDetectedIssueManagementCode
>http://hl7.org/fhir/ValueSet/detectedissue-severity	DetectedIssueSeverity
+http://hl7.org/fhir/detectedissue-severity
>http://hl7.org/fhir/ValueSet/device-action	ProcedureDeviceActionCodes
+http://snomed.info/sct
?concept	is-a	129264002
>http://hl7.org/fhir/ValueSet/device-component-property	DeviceDefinitionPropertyCode
+urn:iso:std:iso:11073:10101
=68219	MDC_TIME_CAP_STATE
=68220	MDC_TIME_SYNC_PROTOCOL
=68221	MDC_TIME_SYNC_ACCURACY
=68222	MDC_TIME_RES_ABS
=68223	MDC_TIME_RES_REL
=68224	MDC_TIME_RES_REL_HI_RES
=68226	MDC_TIME_RES_BO
=532353	MDC_REG_CERT_DATA_CONTINUA_CERT_DEV_LIST
=532354	MDC_REG_CERT_DATA_CONTINUA_REG_STATUS
=532355	MDC_REG_CERT_DATA_CONTINUA_PHG_CERT_LIST
>http://hl7.org/fhir/ValueSet/device-definition-status	FHIRDeviceStatus
+http://hl7.org/fhir/device-definition-status
>http://hl7.org/fhir/ValueSet/device-kind	FHIRDeviceTypes
+http://snomed.info/sct
?concept	is-a	49062001
>http://hl7.org/fhir/ValueSet/device-nametype	DeviceNameType
+http://hl7.org/fhir/device-nametype
>http://hl7.org/fhir/ValueSet/device-safety	DeviceSafety
+urn:oid:2.16.840.1.113883.3.26.1.1
=C106046	Magnetic Resonance Conditional
=C106045	Magnetic Resonance Safe
=C106047	Magnetic Resonance Unsafe
=C113844	Labeling does not Contain MRI Safety Information
=C101673	Labeled as Containing Natural Rubber Latex
=C106038	Not Made with Natural Rubber Latex
>http://hl7.org/fhir/ValueSet/device-statement-status	DeviceUseStatementStatus
+http://hl7.org/fhir/device-statement-status
>http://hl7.org/fhir/ValueSet/device-status	FHIRDeviceStatus
+http://hl7.org/fhir/device-status
>http://hl7.org/fhir/ValueSet/device-status-reason	FHIRDeviceStatusReason
+http://terminology.hl7.org/CodeSystem/device-status-reason
>http://hl7.org/fhir/ValueSet/device-type	DeviceType
+http://snomed.info/sct
?concept	is-a	49062001
>http://hl7.org/fhir/ValueSet/devicemetric-type	DeviceMetricAndComponentTypes
+urn:iso:std:iso:11073:10101
>http://hl7.org/fhir/ValueSet/diagnosis-role	DiagnosisRole
+http://terminology.hl7.org/CodeSystem/diagnosis-role
>http://hl7.org/fhir/ValueSet/diagnostic-based-on-snomed	DiagnosticAttachmentType
+http://snomed.info/sct
?concept	is-a	182836005
+http://snomed.info/sct
?concept	is-a	404684003
>http://hl7.org/fhir/ValueSet/diagnostic-report-status	DiagnosticReportStatus
+http://hl7.org/fhir/diagnostic-report-status
>http://hl7.org/fhir/ValueSet/diagnostic-service-sections	DiagnosticServiceSectionCodes
+http://terminology.hl7.org/CodeSystem/v2-0074
>http://hl7.org/fhir/ValueSet/dicm-405-mediatype	MediaTypeCode
+http://dicom.nema.org/resources/ontology/DCM
=110030	
=110031	
=110032	
=110033	
=110034	
=110035	
=110036	
=110037	
=110010	
=110038	
>http://hl7.org/fhir/ValueSet/diet-type	DietCodes
+http://snomed.info/sct
?concept	is-a	182922004
>http://hl7.org/fhir/ValueSet/discriminator-type	DiscriminatorType
+http://hl7.org/fhir/discriminator-type
>http://hl7.org/fhir/ValueSet/distance-units	CommonUCUMCodesForDistance
+http://unitsofmeasure.org
=nm	nanometers
=um	micrometers
=mm	millimeters
=m	meters
=km	kilometers
>http://hl7.org/fhir/ValueSet/doc-section-codes	DocumentSectionCodes
+http://loinc.org
=10154-3	
=10157-6	
=10160-0	
=10164-2	
=10183-2	
=10184-0	
=10187-3	
=10210-3	
=10216-0	
=10218-6	
=10218-6	
=10223-6	
=10222-8	
=11329-0	
=11348-0	
=11369-6	
=57852-6	
=11493-4	
=11535-2	
=11537-8	
=18776-5	
=18841-7	
=29299-5	
=29545-1	
=29549-3	
=29554-3	
=29762-2	
=30954-2	
=42344-2	
=42346-7	
=42348-3	
=42349-1	
=46240-8	
=46241-6	
=46264-8	
=47420-5	
=47519-4	
=48765-2	
=48768-6	
=51848-0	
=55109-3	
=55122-6	
=59768-2	
=59769-0	
=59770-8	
=59771-6	
=59772-4	
=59773-2	
=59775-7	
=59776-5	
=61149-1	
=61150-9	
=61150-9	
=69730-0	
=8648-8	
=8653-8	
=8716-3	
>http://hl7.org/fhir/ValueSet/doc-typecodes	FHIRDocumentTypeCodes
+http://loinc.org
?SCALE_TYP	=	Doc
>http://hl7.org/fhir/ValueSet/document-classcodes	DocumentClassValueSet
+http://loinc.org
=11369-6	History of Immunization
=11485-0	Anesthesia records
=11486-8	Chemotherapy records
=11488-4	Consult Note
=11506-3	Provider-unspecified progress note
=11543-6	Nursery records
=15508-5	Labor and delivery records
=18726-0	Radiology studies (set)
=18761-7	Provider-unspecified transfer summary
=18842-5	Discharge summary
=26436-6	Laboratory Studies (set)
=26441-6	Cardiology studies (set)
=26442-4	Obstetrical studies (set)
=27895-2	Gastroenterology endoscopy studies (set)
=27896-0	Pulmonary studies (set)
=27897-8	Neuromuscular electrophysiology studies (set)
=27898-6	Pathology studies (set)
=28570-0	Provider-unspecified procedure note
=28619-5	Ophthalmology/optometry studies (set)
=28634-4	Miscellaneous studies (set)
=29749-9	Dialysis records
=29750-7	Neonatal intensive care records
=29751-5	Critical care records
=29752-3	Perioperative records
=34109-9	Evaluation and management note
=34117-2	Provider-unspecified, History and physical note
=34121-4	Interventional procedure note
=34122-2	Pathology procedure note
=34133-9	Summarization of episode note
=34140-4	Transfer of care referral note
=34748-4	Telephone encounter note
=34775-7	General surgery Pre-operative evaluation and management note
=47039-3	Inpatient Admission history and physical note
=47042-7	Counseling note
=47045-0	Study report Document
=47046-8	Summary of death
=47049-2	Non-patient Communication
=57017-6	Privacy Policy Organization Document
=57016-8	Privacy Policy Acknowledgment Document
=56445-0	Medication Summary Document
=53576-5	Personal health monitoring report Document
=56447-6	Plan of care note
=18748-4	Diagnostic imaging study
=11504-8	Surgical operation note
=57133-1	Referral note
>http://hl7.org/fhir/ValueSet/document-mode	DocumentMode
+http://hl7.org/fhir/document-mode
>http://hl7.org/fhir/ValueSet/document-reference-status	DocumentReferenceStatus
+http://hl7.org/fhir/document-reference-status
>http://hl7.org/fhir/ValueSet/document-relationship-type	DocumentRelationshipType
+http://hl7.org/fhir/document-relationship-type
>http://hl7.org/fhir/ValueSet/dose-rate-type	DoseAndRateType
+http://terminology.hl7.org/CodeSystem/dose-rate-type
>http://hl7.org/fhir/ValueSet/duration-units	CommonUCUMCodesForDuration
+http://unitsofmeasure.org
=ms	milliseconds
=s	seconds
=min	minutes
=h	hours
=d	days
=wk	weeks
=mo	months
=a	years
>http://hl7.org/fhir/ValueSet/effect-estimate-type	EffectEstimateType
+http://terminology.hl7.org/CodeSystem/effect-estimate-type
>http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose	EligibilityRequestPurpose
+http://hl7.org/fhir/eligibilityrequest-purpose
>http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose	EligibilityResponsePurpose
+http://hl7.org/fhir/eligibilityresponse-purpose
>http://hl7.org/fhir/ValueSet/encounter-admit-source	AdmitSource
+http://terminology.hl7.org/CodeSystem/admit-source
>http://hl7.org/fhir/ValueSet/encounter-diet	Diet
+http://terminology.hl7.org/CodeSystem/diet
>http://hl7.org/fhir/ValueSet/encounter-discharge-disposition	DischargeDisposition
+http://terminology.hl7.org/CodeSystem/discharge-disposition
>http://hl7.org/fhir/ValueSet/encounter-location-status	EncounterLocationStatus
+http://hl7.org/fhir/encounter-location-status
>http://hl7.org/fhir/ValueSet/encounter-participant-type	ParticipantType
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	_ParticipationAncillary
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
=SPRF	
=PPRF	
=PART	
+http://terminology.hl7.org/CodeSystem/participant-type
-+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
-=_ParticipationAncillary	
>http://hl7.org/fhir/ValueSet/encounter-reason	EncounterReasonCodes
+http://snomed.info/sct
?concept	is-a	404684003
+http://snomed.info/sct
?concept	is-a	71388002
+http://snomed.info/sct
?concept	is-a	243796009
+http://snomed.info/sct
?concept	is-a	272379006
>http://hl7.org/fhir/ValueSet/encounter-special-arrangements	SpecialArrangements
+http://terminology.hl7.org/CodeSystem/encounter-special-arrangements
>http://hl7.org/fhir/ValueSet/encounter-special-courtesy	SpecialCourtesy
+http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy
=EXT	
=NRM	
=PRF	
=STF	
=VIP	
+http://terminology.hl7.org/CodeSystem/v3-NullFlavor
=UNK	
>http://hl7.org/fhir/ValueSet/encounter-status	EncounterStatus
+http://hl7.org/fhir/encounter-status
>http://hl7.org/fhir/ValueSet/encounter-type	EncounterType
+http://terminology.hl7.org/CodeSystem/encounter-type
>http://hl7.org/fhir/ValueSet/endpoint-connection-type	EndpointConnectionType
+http://terminology.hl7.org/CodeSystem/endpoint-connection-type
>http://hl7.org/fhir/ValueSet/endpoint-payload-type	EndpointPayloadType
+http://terminology.hl7.org/CodeSystem/endpoint-payload-type
+urn:oid:1.3.6.1.4.1.19376.1.2.3
=urn:ihe:pcc:handp:2008	History and Physical Specification
=urn:ihe:pcc:xphr:2007	HL7 CCD Document
=urn:ihe:pcc:aps:2007	IHE Antepartum Summary
=urn:ihe:pcc:xds-ms:2007	XDS Medical Summaries
=urn:ihe:pcc:xphr:2007	Personal Health Records
=urn:ihe:pcc:edr:2007	Emergency Department Referral (EDR)
=urn:ihe:pcc:edes:2007	Emergency Department Encounter Summary (EDES)
=urn:ihe:pcc:apr:handp:2008	Antepartum Record (APR) - History and Physical
=urn:ihe:pcc:apr:lab:2008	Antepartum Record (APR) - Laboratory
=urn:ihe:pcc:apr:edu:2008	Antepartum Record (APR) - Education
=urn:ihe:pcc:irc:2008	Immunization Registry Content (IRC)
=urn:ihe:pcc:crc:2008	Cancer Registry Content (CRC)
=urn:ihe:pcc:cm:2008	Care Management (CM)
=urn:ihe:pcc:ic:2009	Immunization Content (IC)
=urn:ihe:pcc:tn:2007	PCC TN
=urn:ihe:pcc:nn:2007	PCC NN
=urn:ihe:pcc:ctn:2007	PCC CTN
=urn:ihe:pcc:edpn:2007	PCC EDPN
=urn:ihe:pcc:hp:2008	PCC HP
=urn:ihe:pcc:ldhp:2009	PCC LDHP
=urn:ihe:pcc:lds:2009	PCC LDS
=urn:ihe:pcc:mds:2009	PCC MDS
=urn:ihe:pcc:nds:2010	PCC NDS
=urn:ihe:pcc:ppvs:2010	PCC PPVS
=urn:ihe:pcc:trs:2011	PCC TRS
=urn:ihe:pcc:ets:2011	PCC ETS
=urn:ihe:pcc:its:2011	PCC ITS
=urn:ihe:iti:bppc:2007	Basic Patient Privacy Consents
=urn:ihe:iti:bppc-sd:2007	Basic Patient Privacy Consents with Scanned Document
=urn:ihe:iti:xdw:2011:workflowDoc	XDW Workflow Document
=urn:ihe:iti:dsg:detached:2014	DSG Detached Document
=urn:ihe:iti:dsg:enveloping:2014	DSG Enveloping Document
=urn:ihe:iti:xds-sd:pdf:2008	PDF embedded in CDA per XDS-SD profile
=urn:ihe:iti:xds-sd:text:2008	Text embedded in CDA per XDS-SD profile
=urn:ihe:lab:xd-lab:2008	CDA Laboratory Report
=urn:ihe:rad:TEXT	Radiology XDS-I Text
=urn:ihe:rad:PDF	Radiology XDS-I PDF
=urn:ihe:rad:CDA:ImagingReportStructuredHeadings:2013	Radiology XDS-I Structured CDA
=urn:ihe:card:imaging:2011	Cardiac Imaging Report
=urn:ihe:card:CRC:2012	Cardiology CRC
=urn:ihe:card:EPRC-IE:2014	Cardiology EPRC-IE
=urn:ihe:dent:TEXT	Dental Text
=urn:ihe:dent:PDF	Dental PDF
=urn:ihe:dent:CDA:ImagingReportStructuredHeadings:2013	Dental CDA
=urn:ihe:pat:apsr:all:2010	Anatomic Pathology Structured Report All
=urn:ihe:pat:apsr:cancer:all:2010	Anatomic Pathology Structured Report Cancer All
=urn:ihe:pat:apsr:cancer:breast:2010	Anatomic Pathology Structured Report Cancer Breast
=urn:ihe:pat:apsr:cancer:colon:2010	Anatomic Pathology Structured Report Cancer Colon
=urn:ihe:pat:apsr:cancer:prostate:2010	Anatomic Pathology Structured Report Cancer Prostate
=urn:ihe:pat:apsr:cancer:thyroid:2010	Anatomic Pathology Structured Report Cancer Thyroid
=urn:ihe:pat:apsr:cancer:lung:2010	Anatomic Pathology Structured Report Cancer Lung
=urn:ihe:pat:apsr:cancer:skin:2010	Anatomic Pathology Structured Report Cancer Skin
=urn:ihe:pat:apsr:cancer:kidney:2010	Anatomic Pathology Structured Report Cancer Kidney
=urn:ihe:pat:apsr:cancer:cervix:2010	Anatomic Pathology Structured Report Cancer Cervix
=urn:ihe:pat:apsr:cancer:endometrium:2010	Anatomic Pathology Structured Report Cancer Endometrium
=urn:ihe:pat:apsr:cancer:ovary:2010	Anatomic Pathology Structured Report Cancer Ovary
=urn:ihe:pat:apsr:cancer:esophagus: 2010	Anatomic Pathology Structured Report Cancer Esophagus
=urn:ihe:pat:apsr:cancer:stomach: 2010	Anatomic Pathology Structured Report Cancer Stomach
=urn:ihe:pat:apsr:cancer:liver:2010	Anatomic Pathology Structured Report Cancer Liver
=urn:ihe:pat:apsr:cancer:pancreas: 2010	Anatomic Pathology Structured Report Cancer Pancreas
=urn:ihe:pat:apsr:cancer:testis:2010	Anatomic Pathology Structured Report Cancer Testis
=urn:ihe:pat:apsr:cancer:urinary_bladder:2010	Anatomic Pathology Structured Report Cancer Urinary Bladder
=urn:ihe:pat:apsr:cancer:lip_oral_cavity:2010	Anatomic Pathology Structured Report Cancer Lip Oral Cavity
=urn:ihe:pat:apsr:cancer:pharynx:2010	Anatomic Pathology Structured Report Cancer Pharynx
=urn:ihe:pat:apsr:cancer:salivary_gland:2010	Anatomic Pathology Structured Report Cancer Salivary Gland
=urn:ihe:pat:apsr:cancer:larynx:2010	Anatomic Pathology Structured Report Cancer Larynx
=urn:ihe:pharm:pre:2010	Pharmacy Pre
=urn:ihe:pharm:padv:2010	Pharmacy PADV
=urn:ihe:pharm:dis:2010	Pharmacy DIS
=urn:ihe:pharm:pml:2013	Pharmacy PML
=urn:hl7-org:sdwg:ccda-structuredBody:1.1	For documents following C-CDA constraints using a structured body.
=urn:hl7-org:sdwg:ccda-nonXMLBody:1.1	For documents following C-CDA constraints using a non structured body.
>http://hl7.org/fhir/ValueSet/endpoint-status	EndpointStatus
+http://hl7.org/fhir/endpoint-status
>http://hl7.org/fhir/ValueSet/ensembl	ENSEMBL
+http://www.ensembl.org
>http://hl7.org/fhir/ValueSet/enteral-route	EnteralRouteCodes
+http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration
=PO	
=EFT	
=ENTINSTL	
=GT	
=NGT	
=OGT	
=GJT	
=JJTINSTL	
=OJJ	
>http://hl7.org/fhir/ValueSet/entformula-additive	EnteralFormulaAdditiveTypeCode
+http://terminology.hl7.org/CodeSystem/entformula-additive
>http://hl7.org/fhir/ValueSet/entformula-type	EnteralFormulaTypeCodes
+http://snomed.info/sct|http://snomed.info/sct/731000124108
=443031000124106	Adult critical care formula
=443051000124104	Adult diabetes specialty formula
=442911000124109	Adult elemental formula
=443021000124108	Adult hepatic specialty formula
=442971000124100	Adult high energy formula
=442981000124102	Adult hydrolyzed protein formula
=442991000124104	Adult high protein formula
=443011000124100	Adult high protein high fiber formula
=442961000124107	Adult low carbohydrate formula
=442951000124105	Adult pulmonary specialty formula
=442941000124108	Adult renal specialty formula
=442921000124101	Adult standard formula
=442931000124103	Adult soy protein isolate formula
=443361000124100	Pediatric Formula
=443401000124105	Pediatric elemental formula
=443491000124103	Pediatric high energy formula
=443501000124106	Pediatric high energy formula with increased fiber
=443421000124100	Pediatric hydrolyzed protein formula
=443471000124104	Pediatric increased fiber formula
=444431000124104	Pediatric reduced energy formula
=443451000124109	Pediatric standard formula
=441561000124106	Standard enteral formula with fiber
=443461000124106	Standard Formula
=441531000124102	Standard Enteral Formula
=443561000124107	Soy based formula
=443481000124101	Renal Formula
=441571000124104	High energy enteral formula with fiber
=441591000124103	Diabetic enteral formula with fiber
=441601000124106	Diabetic high calorie high protein enteral formula with fiber
=443351000124102	Increased fiber formula
=443771000124106	Hydrolyzed protein formula
=441671000124100	Hydrolyzed peptide-based high protein enteral formula
=443111000124101	High protein formula
=443431000124102	High Energy Formula
=443411000124108	Elemental Formula
=442651000124102	Adult formula
>http://hl7.org/fhir/ValueSet/episode-of-care-status	EpisodeOfCareStatus
+http://hl7.org/fhir/episode-of-care-status
>http://hl7.org/fhir/ValueSet/episodeofcare-type	EpisodeOfCareType
+http://terminology.hl7.org/CodeSystem/episodeofcare-type
>http://hl7.org/fhir/ValueSet/event-capability-mode	EventCapabilityMode
+http://hl7.org/fhir/event-capability-mode
>http://hl7.org/fhir/ValueSet/event-or-request-resource-types	Event Or Request Resource Types
@http://hl7.org/fhir/ValueSet/event-resource-types
@http://hl7.org/fhir/ValueSet/request-resource-types
>http://hl7.org/fhir/ValueSet/event-resource-types	EventResourceType
+http://hl7.org/fhir/event-resource-types
>http://hl7.org/fhir/ValueSet/event-status	EventStatus
+http://hl7.org/fhir/event-status
>http://hl7.org/fhir/ValueSet/event-timing	EventTiming
+http://hl7.org/fhir/event-timing
+http://terminology.hl7.org/CodeSystem/v3-TimingEvent
=HS	
=WAKE	
=C	
=CM	
=CD	
=CV	
=AC	
=ACM	
=ACD	
=ACV	
=PC	
=PCM	
=PCD	
=PCV	
>http://hl7.org/fhir/ValueSet/evidence-quality	QualityOfEvidenceRating
+http://terminology.hl7.org/CodeSystem/evidence-quality
>http://hl7.org/fhir/ValueSet/evidence-variant-state	EvidenceVariantState
+http://terminology.hl7.org/CodeSystem/evidence-variant-state
>http://hl7.org/fhir/ValueSet/ex-benefitcategory	BenefitCategoryCodes
+http://terminology.hl7.org/CodeSystem/ex-benefitcategory
>http://hl7.org/fhir/ValueSet/ex-diagnosis-on-admission	ExampleDiagnosisOnAdmissionCodes
+http://terminology.hl7.org/CodeSystem/ex-diagnosis-on-admission
>http://hl7.org/fhir/ValueSet/ex-diagnosisrelatedgroup	ExampleDiagnosisRelatedGroupCodes
+http://terminology.hl7.org/CodeSystem/ex-diagnosisrelatedgroup
>http://hl7.org/fhir/ValueSet/ex-diagnosistype	ExampleDiagnosisTypeCodes
+http://terminology.hl7.org/CodeSystem/ex-diagnosistype
>http://hl7.org/fhir/ValueSet/ex-onsettype	ExampleOnsetType(Reason)Codes
+http://hl7.org/fhir/ex-onsettype
>http://hl7.org/fhir/ValueSet/ex-payee-resource-type	ClaimPayeeResourceType
+http://terminology.hl7.org/CodeSystem/ex-payee-resource-type
>http://hl7.org/fhir/ValueSet/ex-paymenttype	ExamplePaymentTypeCodes
+http://terminology.hl7.org/CodeSystem/ex-paymenttype
>http://hl7.org/fhir/ValueSet/ex-procedure-type	ExampleProcedureTypeCodes
+http://terminology.hl7.org/CodeSystem/ex-procedure-type
>http://hl7.org/fhir/ValueSet/ex-program-code	ExampleProgramReasonCodes
+http://terminology.hl7.org/CodeSystem/ex-programcode
>http://hl7.org/fhir/ValueSet/ex-revenue-center	ExampleRevenueCenterCodes
+http://terminology.hl7.org/CodeSystem/ex-revenue-center
>http://hl7.org/fhir/ValueSet/example-expansion	LOINC Codes for Cholesterol in Serum/Plasma
+http://loinc.org
?parent	=	LP43571-6
>http://hl7.org/fhir/ValueSet/example-extensional	LOINC Codes for Cholesterol in Serum/Plasma
+http://loinc.org|2.36
=14647-2	Cholesterol [Moles/Volume]
=2093-3	Cholesterol [Mass/Volume]
=35200-5	Cholesterol [Mass Or Moles/Volume]
=9342-7	Cholesterol [Percentile]
>http://hl7.org/fhir/ValueSet/example-filter	ACMECholCodesPlasma
+http://hl7.org/fhir/CodeSystem/example
?acme-plasma	=	true
>http://hl7.org/fhir/ValueSet/example-hierarchical	Example Hierarchical ValueSet
+#hacked
=invalid	
=structure	
=required	
=value	
=processing	
=duplicate	
=not-found	
=conflict	
=lock	
=exception	
=tbrottled	
=login	
=unknown	
>http://hl7.org/fhir/ValueSet/example-intensional	LOINC Codes for Cholesterol in Serum/Plasma
+http://loinc.org
?parent	=	LP43571-6
-+http://loinc.org
-=5932-9	Cholesterol [Presence] in Blood by Test strip
>http://hl7.org/fhir/ValueSet/examplescenario-actor-type	ExampleScenarioActorType
+http://hl7.org/fhir/examplescenario-actor-type
>http://hl7.org/fhir/ValueSet/expansion-parameter-source	ExpansionParameterSource
+http://terminology.hl7.org/CodeSystem/expansion-parameter-source
>http://hl7.org/fhir/ValueSet/expansion-processing-rule	ExpansionProcessingRule
+http://terminology.hl7.org/CodeSystem/expansion-processing-rule
>http://hl7.org/fhir/ValueSet/explanationofbenefit-status	ExplanationOfBenefitStatus
+http://hl7.org/fhir/explanationofbenefit-status
>http://hl7.org/fhir/ValueSet/exposure-state	ExposureState
+http://hl7.org/fhir/exposure-state
>http://hl7.org/fhir/ValueSet/expression-language	ExpressionLanguage
+http://hl7.org/fhir/expression-language
>http://hl7.org/fhir/ValueSet/extension-context-type	ExtensionContextType
+http://hl7.org/fhir/extension-context-type
>http://hl7.org/fhir/ValueSet/feeding-device	FeedingDeviceCodes
+http://hl7.org/fhir/feeding-device
+http://snomed.info/sct
?concept	is-a	705383004
>http://hl7.org/fhir/ValueSet/filter-operator	FilterOperator
+http://hl7.org/fhir/filter-operator
>http://hl7.org/fhir/ValueSet/financial-taskcode	FinancialTaskCodes
+http://terminology.hl7.org/CodeSystem/financialtaskcode
>http://hl7.org/fhir/ValueSet/financial-taskinputtype	FinancialTaskInputTypeCodes
+http://terminology.hl7.org/CodeSystem/financialtaskinputtype
>http://hl7.org/fhir/ValueSet/flag-category	FlagCategory
+http://terminology.hl7.org/CodeSystem/flag-category
>http://hl7.org/fhir/ValueSet/flag-code	FlagCode
+http://snomed.info/sct
?concept	is-a	404684003
>http://hl7.org/fhir/ValueSet/flag-priority	FlagPriorityCodes
+http://hl7.org/fhir/flag-priority-code
>http://hl7.org/fhir/ValueSet/flag-status	FlagStatus
+http://hl7.org/fhir/flag-status
>http://hl7.org/fhir/ValueSet/fm-conditions	FMConditionCodes
+http://hl7.org/fhir/fm-conditions
>http://hl7.org/fhir/ValueSet/fm-itemtype	ClaimItemTypeCodes
+http://hl7.org/fhir/ex-claimitemtype
>http://hl7.org/fhir/ValueSet/fm-status	FinancialResourceStatusCodes
+http://hl7.org/fhir/fm-status
>http://hl7.org/fhir/ValueSet/focal-subject	FocalSubjectCodes
+http://snomed.info/sct
=83418008	Fetus
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
=DON	donor
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
=SPS	spouse
>http://hl7.org/fhir/ValueSet/food-type	FoodTypeCodes
+http://snomed.info/sct
?concept	is-a	255620007
>http://hl7.org/fhir/ValueSet/formatcodes	DocumentReferenceFormatCodeSet
+http://ihe.net/fhir/ValueSet/IHE.FormatCode.codesystem
>http://hl7.org/fhir/ValueSet/forms	Form Codes
+http://terminology.hl7.org/CodeSystem/forms-codes
>http://hl7.org/fhir/ValueSet/fundsreserve	Funds Reservation Codes
+http://terminology.hl7.org/CodeSystem/fundsreserve
>http://hl7.org/fhir/ValueSet/gender-identity	GenderIdentity
+http://hl7.org/fhir/gender-identity
=male	male
=female	female
=non-binary	non-binary
=transgender-male	transgender male
=transgender-female	transgender female
=other	other
=non-disclose	does not wish to disclose
>http://hl7.org/fhir/ValueSet/genenames	HGNC
+http://www.genenames.org
>http://hl7.org/fhir/ValueSet/goal-acceptance-status	GoalAcceptanceStatus
+http://terminology.hl7.org/CodeSystem/goal-acceptance-status
>http://hl7.org/fhir/ValueSet/goal-achievement	GoalAchievementStatus
+http://terminology.hl7.org/CodeSystem/goal-achievement
>http://hl7.org/fhir/ValueSet/goal-category	GoalCategory
+http://terminology.hl7.org/CodeSystem/goal-category
>http://hl7.org/fhir/ValueSet/goal-priority	GoalPriority
+http://terminology.hl7.org/CodeSystem/goal-priority
>http://hl7.org/fhir/ValueSet/goal-relationship-type	GoalRelationshipType
+http://terminology.hl7.org/CodeSystem/goal-relationship-type
>http://hl7.org/fhir/ValueSet/goal-start-event	GoalStartEvent
+http://snomed.info/sct
=32485007	Admission to hospital
=308283009	Discharge from hospital
=442137000	Completion time of procedure
=386216000	Childbirth
>http://hl7.org/fhir/ValueSet/goal-status	GoalLifecycleStatus
+http://hl7.org/fhir/goal-status
>http://hl7.org/fhir/ValueSet/goal-status-reason	GoalStatusReason
+http://hl7.org/fhir/goal-status-reason
>http://hl7.org/fhir/ValueSet/graph-compartment-rule	GraphCompartmentRule
+http://hl7.org/fhir/graph-compartment-rule
>http://hl7.org/fhir/ValueSet/graph-compartment-use	GraphCompartmentUse
+http://hl7.org/fhir/graph-compartment-use
>http://hl7.org/fhir/ValueSet/group-measure	GroupMeasure
+http://hl7.org/fhir/group-measure
>http://hl7.org/fhir/ValueSet/group-type	GroupType
+http://hl7.org/fhir/group-type
>http://hl7.org/fhir/ValueSet/guidance-response-status	GuidanceResponseStatus
+http://hl7.org/fhir/guidance-response-status
>http://hl7.org/fhir/ValueSet/guide-page-generation	GuidePageGeneration
+http://hl7.org/fhir/guide-page-generation
>http://hl7.org/fhir/ValueSet/guide-parameter-code	GuideParameterCode
+http://hl7.org/fhir/guide-parameter-code
>http://hl7.org/fhir/ValueSet/handling-condition	HandlingConditionSet
+http://terminology.hl7.org/CodeSystem/handling-condition
>http://hl7.org/fhir/ValueSet/history-absent-reason	FamilyHistoryAbsentReason
+http://terminology.hl7.org/CodeSystem/history-absent-reason
>http://hl7.org/fhir/ValueSet/history-status	FamilyHistoryStatus
+http://hl7.org/fhir/history-status
>http://hl7.org/fhir/ValueSet/hl7-work-group	HL7Workgroup
+http://terminology.hl7.org/CodeSystem/hl7-work-group
>http://hl7.org/fhir/ValueSet/http-operations	TestScriptRequestMethodCode
+http://hl7.org/fhir/http-operations
>http://hl7.org/fhir/ValueSet/http-verb	HTTPVerb
+http://hl7.org/fhir/http-verb
>http://hl7.org/fhir/ValueSet/icd-10	ICD-10Codes
+http://hl7.org/fhir/sid/icd-10
=123456	DIAG-1
=123457	DIAG-1a
=987654	DIAG-2
=123987	DIAG-3
=112233	DIAG-4
=997755	DIAG-5
=321789	DIAG-6
>http://hl7.org/fhir/ValueSet/icd-10-procedures	ICD-10ProcedureCodes
+http://hl7.org/fhir/sid/ex-icd-10-procedures
>http://hl7.org/fhir/ValueSet/identifier-type	Identifier Type Codes
+http://terminology.hl7.org/CodeSystem/v2-0203
=DL	
=PPN	
=BRN	
=MR	
=MCN	
=EN	
=TAX	
=NIIP	
=PRN	
=MD	
=DR	
=ACSN	
=UDI	
=SNO	
=SB	
=PLAC	
=FILL	
=JHN	
>http://hl7.org/fhir/ValueSet/identifier-use	IdentifierUse
+http://hl7.org/fhir/identifier-use
>http://hl7.org/fhir/ValueSet/identity-assuranceLevel	IdentityAssuranceLevel
+http://hl7.org/fhir/identity-assuranceLevel
>http://hl7.org/fhir/ValueSet/imagingstudy-status	ImagingStudyStatus
+http://hl7.org/fhir/imagingstudy-status
>http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status	ImmunizationEvaluationDoseStatusCodes
+http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status
>http://hl7.org/fhir/ValueSet/immunization-evaluation-dose-status-reason	ImmunizationEvaluationDoseStatusReasonCodes
+http://terminology.hl7.org/CodeSystem/immunization-evaluation-dose-status-reason
>http://hl7.org/fhir/ValueSet/immunization-evaluation-status	ImmunizationEvaluationStatusCodes
+http://terminology.hl7.org/CodeSystem/medication-admin-status
=completed	
=entered-in-error	
>http://hl7.org/fhir/ValueSet/immunization-evaluation-target-disease	ImmunizationEvaluationTargetDiseaseCodes
+http://snomed.info/sct
=1857005	
=397430003	
=14189004	
=36989005	
=36653000	
=76902006	
=709410003	
=27836007	
=398102009	
>http://hl7.org/fhir/ValueSet/immunization-function	ImmunizationFunctionCodes
+http://terminology.hl7.org/CodeSystem/v2-0443
=OP	
=AP	
>http://hl7.org/fhir/ValueSet/immunization-funding-source	ImmunizationFundingSource
+http://terminology.hl7.org/CodeSystem/immunization-funding-source
>http://hl7.org/fhir/ValueSet/immunization-origin	ImmunizationOriginCodes
+http://terminology.hl7.org/CodeSystem/immunization-origin
=provider	Other Provider
=record	Written Record
=recall	Parent/Guardian/Patient Recall
=school	School Record
>http://hl7.org/fhir/ValueSet/immunization-program-eligibility	ImmunizationProgramEligibility
+http://terminology.hl7.org/CodeSystem/immunization-program-eligibility
>http://hl7.org/fhir/ValueSet/immunization-reason	ImmunizationReasonCodes
+http://snomed.info/sct
=429060002	
=281657000	
>http://hl7.org/fhir/ValueSet/immunization-recommendation-date-criterion	ImmunizationRecommendationDateCriterionCodes
+http://loinc.org
=30981-5	
=30980-7	
=59777-3	
=59778-1	
>http://hl7.org/fhir/ValueSet/immunization-recommendation-reason	ImmunizationRecommendationReasonCodes
+http://snomed.info/sct
=77176002	
=77386006	
>http://hl7.org/fhir/ValueSet/immunization-recommendation-status	ImmunizationRecommendationStatusCodes
+http://terminology.hl7.org/CodeSystem/immunization-recommendation-status
>http://hl7.org/fhir/ValueSet/immunization-recommendation-target-disease	ImmunizationRecommendationTargetDiseaseCodes
+http://snomed.info/sct
=1857005	
=397430003	
=14189004	
=36989005	
=36653000	
=76902006	
=709410003	
=27836007	
=398102009	
>http://hl7.org/fhir/ValueSet/immunization-route	ImmunizationRouteCodes
+http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration
=IDINJ	Injection, intradermal
=IM	Injection, intramuscular
=NASINHLC	Inhalation, nasal
=IVINJ	Injection, intravenous
=PO	Swallow, oral
=SQ	Injection, subcutaneous
=TRNSDERM	Transdermal
>http://hl7.org/fhir/ValueSet/immunization-site	CodesForImmunizationSiteOfAdministration
+http://terminology.hl7.org/CodeSystem/v3-ActSite
=LA	Left arm
=RA	Right arm
>http://hl7.org/fhir/ValueSet/immunization-status	ImmunizationStatusCodes
+http://hl7.org/fhir/event-status
=completed	
=entered-in-error	
=not-done	
>http://hl7.org/fhir/ValueSet/immunization-status-reason	ImmunizationStatusReasonCodes
+http://terminology.hl7.org/CodeSystem/v3-ActReason
=IMMUNE	
=MEDPREC	
=OSTOCK	
=PATOBJ	
+http://snomed.info/sct
?concept	is-a	310376006
>http://hl7.org/fhir/ValueSet/immunization-subpotent-reason	ImmunizationSubpotentReason
+http://terminology.hl7.org/CodeSystem/immunization-subpotent-reason
>http://hl7.org/fhir/ValueSet/immunization-target-disease	ImmunizationTargetDiseaseCodes
+http://snomed.info/sct
=1857005	
=397430003	
=14189004	
=36989005	
=36653000	
=76902006	
=709410003	
=27836007	
=398102009	
>http://hl7.org/fhir/ValueSet/implantStatus	Implant Status
+http://terminology.hl7.org/CodeSystem/implantStatus
>http://hl7.org/fhir/ValueSet/inactive	Example-inactive
+http://terminology.hl7.org/CodeSystem/v3-ActMood
?concept	descendent-of	_ActMoodPredicate
>http://hl7.org/fhir/ValueSet/instance-availability	InstanceAvailability
+http://dicom.nema.org/resources/ontology/DCM
=ONLINE	
=OFFLINE	
=NEARLINE	
=UNAVAILABLE	
>http://hl7.org/fhir/ValueSet/insuranceplan-applicability	BenefitCostApplicability
+http://terminology.hl7.org/CodeSystem/applicability
>http://hl7.org/fhir/ValueSet/insuranceplan-type	InsurancePlanType
+http://terminology.hl7.org/CodeSystem/insurance-plan-type
>http://hl7.org/fhir/ValueSet/intervention	InterventionCodes
+http://hl7.org/fhir/intervention
>http://hl7.org/fhir/ValueSet/investigation-sets	InvestigationType
+http://snomed.info/sct
=271336007	Examination / signs
=160237006	History/symptoms
>http://hl7.org/fhir/ValueSet/invoice-priceComponentType	InvoicePriceComponentType
+http://hl7.org/fhir/invoice-priceComponentType
>http://hl7.org/fhir/ValueSet/invoice-status	InvoiceStatus
+http://hl7.org/fhir/invoice-status
>http://hl7.org/fhir/ValueSet/iso3166-1-2	Iso3166-1-2
+urn:iso:std:iso:3166
=AD	Andorra
=AE	United Arab Emirates
=AF	Afghanistan
=AG	Antigua and Barbuda
=AI	Anguilla
=AL	Albania
=AM	Armenia
=AO	Angola
=AQ	Antarctica
=AR	Argentina
=AS	American Samoa
=AT	Austria
=AU	Australia
=AW	Aruba
=AX	Åland Islands
=AZ	Azerbaijan
=BA	Bosnia and Herzegovina
=BB	Barbados
=BD	Bangladesh
=BE	Belgium
=BF	Burkina Faso
=BG	Bulgaria
=BH	Bahrain
=BI	Burundi
=BJ	Benin
=BL	Saint Barthélemy
=BM	Bermuda
=BN	Brunei Darussalam
=BO	Bolivia, Plurinational State of
=BQ	Bonaire, Sint Eustatius and Saba
=BR	Brazil
=BS	Bahamas
=BT	Bhutan
=BV	Bouvet Island
=BW	Botswana
=BY	Belarus
=BZ	Belize
=CA	Canada
=CC	Cocos (Keeling) Islands
=CD	Congo, the Democratic Republic of the
=CF	Central African Republic
=CG	Congo
=CH	Switzerland
=CI	Côte d''Ivoire
=CK	Cook Islands
=CL	Chile
=CM	Cameroon
=CN	China
=CO	Colombia
=CR	Costa Rica
=CU	Cuba
=CV	Cabo Verde
=CW	Curaçao
=CX	Christmas Island
=CY	Cyprus
=CZ	Czechia
=DE	Germany
=DJ	Djibouti
=DK	Denmark
=DM	Dominica
=DO	Dominican Republic
=DZ	Algeria
=EC	Ecuador
=EE	Estonia
=EG	Egypt
=EH	Western Sahara
=ER	Eritrea
=ES	Spain
=ET	Ethiopia
=FI	Finland
=FJ	Fiji
=FK	Falkland Islands (Malvinas)
=FM	Micronesia, Federated States of
=FO	Faroe Islands
=FR	France
=GA	Gabon
=GB	United Kingdom of Great Britain and Northern Ireland
=GD	Grenada
=GE	Georgia
=GF	French Guiana
=GG	Guernsey
=GH	Ghana
=GI	Gibraltar
=GL	Greenland
=GM	Gambia
=GN	Guinea
=GP	Guadeloupe
=GQ	Equatorial Guinea
=GR	Greece
=GS	South Georgia and the South Sandwich Islands
=GT	Guatemala
=GU	Guam
=GW	Guinea-Bissau
=GY	Guyana
=HK	Hong Kong
=HM	Heard Island and McDonald Islands
=HN	Honduras
=HR	Croatia
=HT	Haiti
=HU	Hungary
=ID	Indonesia
=IE	Ireland
=IL	Israel
=IM	Isle of Man
=IN	India
=IO	British Indian Ocean Territory
=IQ	Iraq
=IR	Iran, Islamic Republic of
=IS	Iceland
=IT	Italy
=JE	Jersey
=JM	Jamaica
=JO	Jordan
=JP	Japan
=KE	Kenya
=KG	Kyrgyzstan
=KH	Cambodia
=KI	Kiribati
=KM	Comoros
=KN	Saint Kitts and Nevis
=KP	Korea, Democratic People''s Republic of
=KR	Korea, Republic of
=KW	Kuwait
=KY	Cayman Islands
=KZ	Kazakhstan
=LA	Lao People''s Democratic Republic
=LB	Lebanon
=LC	Saint Lucia
=LI	Liechtenstein
=LK	Sri Lanka
=LR	Liberia
=LS	Lesotho
=LT	Lithuania
=LU	Luxembourg
=LV	Latvia
=LY	Libya
=MA	Morocco
=MC	Monaco
=MD	Moldova, Republic of
=ME	Montenegro
=MF	Saint Martin (French part)
=MG	Madagascar
=MH	Marshall Islands
=MK	Macedonia, the former Yugoslav Republic of
=ML	Mali
=MM	Myanmar
=MN	Mongolia
=MO	Macao
=MP	Northern Mariana Islands
=MQ	Martinique
=MR	Mauritania
=MS	Montserrat
=MT	Malta
=MU	Mauritius
=MV	Maldives
=MW	Malawi
=MX	Mexico
=MY	Malaysia
=MZ	Mozambique
=NA	Namibia
=NC	New Caledonia
=NE	Niger
=NF	Norfolk Island
=NG	Nigeria
=NI	Nicaragua
=NL	Netherlands
=NO	Norway
=NP	Nepal
=NR	Nauru
=NU	Niue
=NZ	New Zealand
=OM	Oman
=PA	Panama
=PE	Peru
=PF	French Polynesia
=PG	Papua New Guinea
=PH	Philippines
=PK	Pakistan
=PL	Poland
=PM	Saint Pierre and Miquelon
=PN	Pitcairn
=PR	Puerto Rico
=PS	Palestine, State of
=PT	Portugal
=PW	Palau
=PY	Paraguay
=QA	Qatar
=RE	Réunion
=RO	Romania
=RS	Serbia
=RU	Russian Federation
=RW	Rwanda
=SA	Saudi Arabia
=SB	Solomon Islands
=SC	Seychelles
=SD	Sudan
=SE	Sweden
=SG	Singapore
=SH	Saint Helena, Ascension and Tristan da Cunha
=SI	Slovenia
=SJ	Svalbard and Jan Mayen
=SK	Slovakia
=SL	Sierra Leone
=SM	San Marino
=SN	Senegal
=SO	Somalia
=SR	Suriname
=SS	South Sudan
=ST	Sao Tome and Principe
=SV	El Salvador
=SX	Sint Maarten (Dutch part)
=SY	Syrian Arab Republic
=SZ	Swaziland
=TC	Turks and Caicos Islands
=TD	Chad
=TF	French Southern Territories
=TG	Togo
=TH	Thailand
=TJ	Tajikistan
=TK	Tokelau
=TL	Timor-Leste
=TM	Turkmenistan
=TN	Tunisia
=TO	Tonga
=TR	Turkey
=TT	Trinidad and Tobago
=TV	Tuvalu
=TW	Taiwan, Province of China
=TZ	Tanzania, United Republic of
=UA	Ukraine
=UG	Uganda
=UM	United States Minor Outlying Islands
=US	United States of America
=UY	Uruguay
=UZ	Uzbekistan
=VA	Holy See
=VC	Saint Vincent and the Grenadines
=VE	Venezuela, Bolivarian Republic of
=VG	Virgin Islands, British
=VI	Virgin Islands,
=VN	Viet Nam
=VU	Vanuatu
=WF	Wallis and Futuna
=WS	Samoa
=YE	Yemen
=YT	Mayotte
=ZA	South Africa
=ZM	Zambia
=ZW	Zimbabwe
>http://hl7.org/fhir/ValueSet/iso3166-1-3	Iso3166-1-3
+urn:iso:std:iso:3166
?code	regex	[A-Z]{3}
>http://hl7.org/fhir/ValueSet/iso3166-1-N	Iso3166-1-N
+urn:iso:std:iso:3166
?code	regex	[0-9]{3}
>http://hl7.org/fhir/ValueSet/issue-severity	IssueSeverity
+http://hl7.org/fhir/issue-severity
>http://hl7.org/fhir/ValueSet/issue-type	IssueType
+http://hl7.org/fhir/issue-type
>http://hl7.org/fhir/ValueSet/item-type	QuestionnaireItemType
+http://hl7.org/fhir/item-type
>http://hl7.org/fhir/ValueSet/jurisdiction	Jurisdiction ValueSet
+urn:iso:std:iso:3166
+urn:iso:std:iso:3166:-2
+http://unstats.un.org/unsd/methods/m49/m49.htm
?class	=	region
>http://hl7.org/fhir/ValueSet/knowledge-resource-types	KnowledgeResourceType
+http://hl7.org/fhir/knowledge-resource-types
>http://hl7.org/fhir/ValueSet/language-preference-type	LanguagePreferenceType
+http://hl7.org/fhir/language-preference-type
=verbal	verbal
=written	written
>http://hl7.org/fhir/ValueSet/languages	CommonLanguages
+urn:ietf:bcp:47
=ar	Arabic
=bn	Bengali
=cs	Czech
=da	Danish
=de	German
=de-AT	German (Austria)
=de-CH	German (Switzerland)
=de-DE	German (Germany)
=el	Greek
=en	English
=en-AU	English (Australia)
=en-CA	English (Canada)
=en-GB	English (Great Britain)
=en-IN	English (India)
=en-NZ	English (New Zeland)
=en-SG	English (Singapore)
=en-US	English (United States)
=es	Spanish
=es-AR	Spanish (Argentina)
=es-ES	Spanish (Spain)
=es-UY	Spanish (Uruguay)
=fi	Finnish
=fr	French
=fr-BE	French (Belgium)
=fr-CH	French (Switzerland)
=fr-FR	French (France)
=fy	Frysian
=fy-NL	Frysian (Netherlands)
=hi	Hindi
=hr	Croatian
=it	Italian
=it-CH	Italian (Switzerland)
=it-IT	Italian (Italy)
=ja	Japanese
=ko	Korean
=nl	Dutch
=nl-BE	Dutch (Belgium)
=nl-NL	Dutch (Netherlands)
=no	Norwegian
=no-NO	Norwegian (Norway)
=pa	Punjabi
=pl	Polish
=pt	Portuguese
=pt-BR	Portuguese (Brazil)
=ru	Russian
=ru-RU	Russian (Russia)
=sr	Serbian
=sr-RS	Serbian (Serbia)
=sv	Swedish
=sv-SE	Swedish (Sweden)
=te	Telegu
=zh	Chinese
=zh-CN	Chinese (China)
=zh-HK	Chinese (Hong Kong)
=zh-SG	Chinese (Singapore)
=zh-TW	Chinese (Taiwan)
>http://hl7.org/fhir/ValueSet/ldlcholesterol-codes	LDLCodes
+http://loinc.org
=18262-6	LDL Cholesterol (Assay)
=13457-7	Cholesterol in LDL [Mass/volume] in Serum or Plasma by calculation
>http://hl7.org/fhir/ValueSet/library-type	LibraryType
+http://terminology.hl7.org/CodeSystem/library-type
>http://hl7.org/fhir/ValueSet/link-type	LinkType
+http://hl7.org/fhir/link-type
>http://hl7.org/fhir/ValueSet/linkage-type	LinkageType
+http://hl7.org/fhir/linkage-type
>http://hl7.org/fhir/ValueSet/list-empty-reason	ListEmptyReasons
+http://terminology.hl7.org/CodeSystem/list-empty-reason
>http://hl7.org/fhir/ValueSet/list-example-codes	ExampleUseCodesForList
+http://terminology.hl7.org/CodeSystem/list-example-use-codes
>http://hl7.org/fhir/ValueSet/list-item-flag	PatientMedicineChangeTypes
+urn:oid:1.2.36.1.2001.1001.101.104.16592
>http://hl7.org/fhir/ValueSet/list-mode	ListMode
+http://hl7.org/fhir/list-mode
>http://hl7.org/fhir/ValueSet/list-order	ListOrderCodes
+http://terminology.hl7.org/CodeSystem/list-order
>http://hl7.org/fhir/ValueSet/list-status	ListStatus
+http://hl7.org/fhir/list-status
>http://hl7.org/fhir/ValueSet/location-mode	LocationMode
+http://hl7.org/fhir/location-mode
>http://hl7.org/fhir/ValueSet/location-physical-type	LocationType
+http://terminology.hl7.org/CodeSystem/location-physical-type
>http://hl7.org/fhir/ValueSet/location-status	LocationStatus
+http://hl7.org/fhir/location-status
>http://hl7.org/fhir/ValueSet/manifestation-or-symptom	ManifestationAndSymptomCodes
+http://snomed.info/sct
?concept	is-a	404684003
>http://hl7.org/fhir/ValueSet/map-context-type	StructureMapContextType
+http://hl7.org/fhir/map-context-type
>http://hl7.org/fhir/ValueSet/map-group-type-mode	StructureMapGroupTypeMode
+http://hl7.org/fhir/map-group-type-mode
>http://hl7.org/fhir/ValueSet/map-input-mode	StructureMapInputMode
+http://hl7.org/fhir/map-input-mode
>http://hl7.org/fhir/ValueSet/map-model-mode	StructureMapModelMode
+http://hl7.org/fhir/map-model-mode
>http://hl7.org/fhir/ValueSet/map-source-list-mode	StructureMapSourceListMode
+http://hl7.org/fhir/map-source-list-mode
>http://hl7.org/fhir/ValueSet/map-target-list-mode	StructureMapTargetListMode
+http://hl7.org/fhir/map-target-list-mode
>http://hl7.org/fhir/ValueSet/map-transform	StructureMapTransform
+http://hl7.org/fhir/map-transform
>http://hl7.org/fhir/ValueSet/marital-status	Marital Status Codes
+http://terminology.hl7.org/CodeSystem/v3-MaritalStatus
+http://terminology.hl7.org/CodeSystem/v3-NullFlavor
=UNK	
>http://hl7.org/fhir/ValueSet/match-grade	MatchGrade
+http://terminology.hl7.org/CodeSystem/match-grade
>http://hl7.org/fhir/ValueSet/measure-data-usage	MeasureDataUsage
+http://terminology.hl7.org/CodeSystem/measure-data-usage
>http://hl7.org/fhir/ValueSet/measure-improvement-notation	MeasureImprovementNotation
+http://terminology.hl7.org/CodeSystem/measure-improvement-notation
>http://hl7.org/fhir/ValueSet/measure-population	MeasurePopulationType
+http://terminology.hl7.org/CodeSystem/measure-population
>http://hl7.org/fhir/ValueSet/measure-report-status	MeasureReportStatus
+http://hl7.org/fhir/measure-report-status
>http://hl7.org/fhir/ValueSet/measure-report-type	MeasureReportType
+http://hl7.org/fhir/measure-report-type
>http://hl7.org/fhir/ValueSet/measure-scoring	MeasureScoring
+http://terminology.hl7.org/CodeSystem/measure-scoring
>http://hl7.org/fhir/ValueSet/measure-type	MeasureType
+http://terminology.hl7.org/CodeSystem/measure-type
>http://hl7.org/fhir/ValueSet/med-admin-perform-function	MedicationAdministration Performer Function Codes
+http://terminology.hl7.org/CodeSystem/med-admin-perform-function
>http://hl7.org/fhir/ValueSet/media-modality	MediaModality
@http://hl7.org/fhir/ValueSet/dicom-cid29
+http://terminology.hl7.org/CodeSystem/media-modality
>http://hl7.org/fhir/ValueSet/media-type	MediaType
+http://terminology.hl7.org/CodeSystem/media-type
>http://hl7.org/fhir/ValueSet/media-view	MediaCollectionView/Projection
+http://snomed.info/sct
?concept	is-a	260419006
>http://hl7.org/fhir/ValueSet/medication-admin-category	MedicationAdministration Category Codes
+http://terminology.hl7.org/CodeSystem/medication-admin-category
>http://hl7.org/fhir/ValueSet/medication-admin-status	MedicationAdministration Status Codes
+http://terminology.hl7.org/CodeSystem/medication-admin-status
>http://hl7.org/fhir/ValueSet/medication-as-needed-reason	SNOMEDCTMedicationAsNeededReasonCodes
+http://snomed.info/sct
?concept	is-a	404684003
>http://hl7.org/fhir/ValueSet/medication-codes	SNOMEDCTMedicationCodes
+http://snomed.info/sct
?concept	is-a	410942007
+http://snomed.info/sct
?concept	is-a	373873005
+http://snomed.info/sct
?concept	is-a	106181007
>http://hl7.org/fhir/ValueSet/medication-form-codes	SNOMEDCTFormCodes
+http://snomed.info/sct
?concept	is-a	421967003
>http://hl7.org/fhir/ValueSet/medication-statement-category	Medication usage category codes
+http://terminology.hl7.org/CodeSystem/medication-statement-category
>http://hl7.org/fhir/ValueSet/medication-statement-status	Medication Status Codes
+http://hl7.org/fhir/CodeSystem/medication-statement-status
>http://hl7.org/fhir/ValueSet/medication-status	Medication Status Codes
+http://hl7.org/fhir/CodeSystem/medication-status
>http://hl7.org/fhir/ValueSet/medicationdispense-category	MedicationDispense Category Codes
+http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category
>http://hl7.org/fhir/ValueSet/medicationdispense-performer-function	MedicationDispense Performer Function Codes
+http://terminology.hl7.org/CodeSystem/medicationdispense-performer-function
>http://hl7.org/fhir/ValueSet/medicationdispense-status	MedicationDispense Status Codes
+http://terminology.hl7.org/CodeSystem/medicationdispense-status
>http://hl7.org/fhir/ValueSet/medicationdispense-status-reason	MedicationDispense Status Reason Codes
+http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-status-reason
>http://hl7.org/fhir/ValueSet/medicationknowledge-characteristic	medicationKnowledge Characteristic Codes
+http://terminology.hl7.org/CodeSystem/medicationknowledge-characteristic
>http://hl7.org/fhir/ValueSet/medicationknowledge-package-type	medicationKnowledge Package Type Codes
+http://terminology.hl7.org/CodeSystem/medicationknowledge-package-type
>http://hl7.org/fhir/ValueSet/medicationknowledge-status	MedicationKnowledge Status Codes
+http://terminology.hl7.org/CodeSystem/medicationknowledge-status
>http://hl7.org/fhir/ValueSet/medicationrequest-category	medicationRequest Category Codes
+http://terminology.hl7.org/CodeSystem/medicationrequest-category
>http://hl7.org/fhir/ValueSet/medicationrequest-course-of-therapy	medicationRequest Course of Therapy Codes
+http://terminology.hl7.org/CodeSystem/medicationrequest-course-of-therapy
>http://hl7.org/fhir/ValueSet/medicationrequest-intent	medicationRequest Intent
+http://hl7.org/fhir/CodeSystem/medicationrequest-intent
>http://hl7.org/fhir/ValueSet/medicationrequest-status	medicationrequest Status
+http://hl7.org/fhir/CodeSystem/medicationrequest-status
>http://hl7.org/fhir/ValueSet/medicationrequest-status-reason	medicationRequest Status Reason Codes
+http://terminology.hl7.org/CodeSystem/medicationrequest-status-reason
>http://hl7.org/fhir/ValueSet/message-events	MessageEvent
+http://hl7.org/fhir/message-events
>http://hl7.org/fhir/ValueSet/message-reason-encounter	ExampleMessageReasonCodes
+http://terminology.hl7.org/CodeSystem/message-reasons-encounter
>http://hl7.org/fhir/ValueSet/message-significance-category	MessageSignificanceCategory
+http://hl7.org/fhir/message-significance-category
>http://hl7.org/fhir/ValueSet/message-transport	MessageTransport
+http://terminology.hl7.org/CodeSystem/message-transport
>http://hl7.org/fhir/ValueSet/messageheader-response-request	messageheader-response-request
+http://hl7.org/fhir/messageheader-response-request
>http://hl7.org/fhir/ValueSet/metric-calibration-state	DeviceMetricCalibrationState
+http://hl7.org/fhir/metric-calibration-state
>http://hl7.org/fhir/ValueSet/metric-calibration-type	DeviceMetricCalibrationType
+http://hl7.org/fhir/metric-calibration-type
>http://hl7.org/fhir/ValueSet/metric-category	DeviceMetricCategory
+http://hl7.org/fhir/metric-category
>http://hl7.org/fhir/ValueSet/metric-color	DeviceMetricColor
+http://hl7.org/fhir/metric-color
>http://hl7.org/fhir/ValueSet/metric-operational-status	DeviceMetricOperationalStatus
+http://hl7.org/fhir/metric-operational-status
>http://hl7.org/fhir/ValueSet/mimetypes	Mime Types
+urn:ietf:bcp:13
>http://hl7.org/fhir/ValueSet/missing-tooth-reason	MissingToothReasonCodes
+http://terminology.hl7.org/CodeSystem/missingtoothreason
>http://hl7.org/fhir/ValueSet/modified-foodtype	TextureModifiedFoodTypeCodes
+http://snomed.info/sct
=255620007	Foods
=28647000	Meat
=22836000	Vegetables
=72511004	Fruit
=226760005	Dairy foods
=226887002	Dietary Fats and Oils
=102263004	Eggs
=74242007	Food Starch
=227415002	Fruit Nuts and Seeds
=264331002	Grain
=227518002	Sauce seasonings and soups
=44027008	Seafood
=226529007	Starchy food
=227210005	Vegetables plus herbs and spices
>http://hl7.org/fhir/ValueSet/name-assembly-order	HumanNameAssemblyOrder
+http://terminology.hl7.org/CodeSystem/name-assembly-order
+http://terminology.hl7.org/CodeSystem/v2-0444
=F	Prefix Family Given Suffix
=G	Prefix Given Family Suffix
+http://terminology.hl7.org/CodeSystem/v3-NullFlavor
=UNK	Unknown
>http://hl7.org/fhir/ValueSet/name-part-qualifier	EntityNamePartQualifier
+http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2
=LS	Legal status
=AC	Academic
=NB	Nobility
=PR	Professional
=HON	Honorific
=BR	Birth
=AD	Acquired
=SP	Spouse
=MID	Middle Name
=CL	Call me
=IN	Initial
+http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier
=VV	Voorvoegsel
>http://hl7.org/fhir/ValueSet/name-use	NameUse
+http://hl7.org/fhir/name-use
>http://hl7.org/fhir/ValueSet/name-v3-representation	NameRepresentationUse
+http://terminology.hl7.org/CodeSystem/v3-EntityNameUse
=ABC	
=IDE	
=SYL	
>http://hl7.org/fhir/ValueSet/namingsystem-identifier-type	NamingSystemIdentifierType
+http://hl7.org/fhir/namingsystem-identifier-type
>http://hl7.org/fhir/ValueSet/namingsystem-type	NamingSystemType
+http://hl7.org/fhir/namingsystem-type
>http://hl7.org/fhir/ValueSet/narrative-status	NarrativeStatus
+http://hl7.org/fhir/narrative-status
>http://hl7.org/fhir/ValueSet/network-type	AuditEventAgentNetworkType
+http://hl7.org/fhir/network-type
>http://hl7.org/fhir/ValueSet/nhin-purposeofuse	NHIN PurposeOfUse
+http://healthit.gov/nhin/purposeofuse
>http://hl7.org/fhir/ValueSet/note-type	NoteType
+http://hl7.org/fhir/note-type
>http://hl7.org/fhir/ValueSet/nutrient-code	NutrientModifierCodes
+http://snomed.info/sct
=33463005	Fluid
=39972003	Sodium
=88480006	Potassium
+http://snomed.info/sct
?concept	is-a	226355009
>http://hl7.org/fhir/ValueSet/object-lifecycle-events	ObjectLifecycleEvents
+http://terminology.hl7.org/CodeSystem/dicom-audit-lifecycle
+http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle
>http://hl7.org/fhir/ValueSet/object-role	AuditEventEntityRole
+http://terminology.hl7.org/CodeSystem/object-role
>http://hl7.org/fhir/ValueSet/observation-category	ObservationCategoryCodes
+http://terminology.hl7.org/CodeSystem/observation-category
>http://hl7.org/fhir/ValueSet/observation-codes	LOINCCodes
+http://loinc.org
>http://hl7.org/fhir/ValueSet/observation-interpretation	ObservationInterpretationCodes
+http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
>http://hl7.org/fhir/ValueSet/observation-methods	ObservationMethods
+http://snomed.info/sct
?concept	is-a	272394005
+http://snomed.info/sct
?concept	is-a	129264002
+http://snomed.info/sct
?concept	is-a	386053000
>http://hl7.org/fhir/ValueSet/observation-range-category	ObservationRangeCategory
+http://hl7.org/fhir/observation-range-category
>http://hl7.org/fhir/ValueSet/observation-statistics	StatisticsCode
+http://terminology.hl7.org/CodeSystem/observation-statistics
>http://hl7.org/fhir/ValueSet/observation-status	ObservationStatus
+http://hl7.org/fhir/observation-status
>http://hl7.org/fhir/ValueSet/observation-vitalsignresult	VitalSigns
+http://loinc.org
=85353-1	
=9279-1	
=8867-4	
=2708-6	
=8310-5	
=8302-2	
=9843-4	
=29463-7	
=39156-5	
=85354-9	
=8480-6	
=8462-4	
=8478-0	
>http://hl7.org/fhir/ValueSet/operation-kind	OperationKind
+http://hl7.org/fhir/operation-kind
>http://hl7.org/fhir/ValueSet/operation-outcome	OperationOutcomeCodes
+http://terminology.hl7.org/CodeSystem/operation-outcome
>http://hl7.org/fhir/ValueSet/operation-parameter-use	OperationParameterUse
+http://hl7.org/fhir/operation-parameter-use
>http://hl7.org/fhir/ValueSet/oral-prosthodontic-material	OralProsthoMaterialTypeCodes
+http://hl7.org/fhir/ex-oralprostho
>http://hl7.org/fhir/ValueSet/organization-role	OrganizationAffiliationRole
+http://hl7.org/fhir/organization-role
>http://hl7.org/fhir/ValueSet/organization-type	OrganizationType
+http://terminology.hl7.org/CodeSystem/organization-type
>http://hl7.org/fhir/ValueSet/orientation-type	orientationType
+http://hl7.org/fhir/orientation-type
>http://hl7.org/fhir/ValueSet/parameter-group	DeviceDefinitionParameterGroup
+http://terminology.hl7.org/CodeSystem/parameter-group
>http://hl7.org/fhir/ValueSet/parent-relationship-codes	ParentRelationshipCodes
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	PRN
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	TWIN
>http://hl7.org/fhir/ValueSet/participant-role	ParticipantRoles
+http://snomed.info/sct
?concept	is-a	125676002
+http://snomed.info/sct
?concept	is-a	223366009
+http://snomed.info/sct
?concept	is-a	394730007
>http://hl7.org/fhir/ValueSet/participantrequired	ParticipantRequired
+http://hl7.org/fhir/participantrequired
>http://hl7.org/fhir/ValueSet/participation-role-type	ParticipationRoleType
+http://terminology.hl7.org/CodeSystem/contractsignertypecodes
=AMENDER	
=COAUTH	
=CONT	
=EVTWIT	
=PRIMAUTH	
=REVIEWER	
=SOURCE	
=TRANS	
=VALID	
=VERF	
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
=AFFL	
=AGNT	
=ASSIGNED	
=CLAIM	
=COVPTY	
=DEPEN	
=ECON	
=EMP	
=GUARD	
=INVSBJ	
=NAMED	
=NOK	
=PAT	
=PROV	
=NOT	
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
=CLASSIFIER	
=CONSENTER	
=CONSWIT	
=COPART	
=DECLASSIFIER	
=DELEGATEE	
=DELEGATOR	
=DOWNGRDER	
=DPOWATT	
=EXCEST	
=GRANTEE	
=GRANTOR	
=GT	
=GUADLTM	
=HPOWATT	
=INTPRTER	
=POWATT	
=RESPRSN	
=SPOWATT	
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	_CitizenRoleType
+http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction
=AUCG	
=AULR	
=AUTM	
=AUWA	
=PROMSK	
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
=AUT	
=CST	
=INF	
=IRCP	
=LA	
=IRCP	
=TRC	
=WIT	
+http://terminology.hl7.org/CodeSystem/extra-security-role-type
+http://dicom.nema.org/resources/ontology/DCM
=110150	
=110151	
=110152	
=110153	
=110154	
=110155	
>http://hl7.org/fhir/ValueSet/participationstatus	ParticipationStatus
+http://hl7.org/fhir/participationstatus
>http://hl7.org/fhir/ValueSet/patient-contactrelationship	PatientContactRelationship
+http://terminology.hl7.org/CodeSystem/v2-0131
?concept	is-not-a	O
>http://hl7.org/fhir/ValueSet/payeetype	Claim Payee Type Codes
+http://terminology.hl7.org/CodeSystem/payeetype
>http://hl7.org/fhir/ValueSet/payment-adjustment-reason	PaymentAdjustmentReasonCodes
+http://terminology.hl7.org/CodeSystem/payment-adjustment-reason
>http://hl7.org/fhir/ValueSet/payment-status	PaymentStatusCodes
+http://terminology.hl7.org/CodeSystem/paymentstatus
>http://hl7.org/fhir/ValueSet/payment-type	PaymentTypeCodes
+http://terminology.hl7.org/CodeSystem/payment-type
>http://hl7.org/fhir/ValueSet/performer-function	Performer Function Codes
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
=TRANS	
=PART	
=ATND	
=CON	
=AUT	
=INF	
=ENT	
=WIT	
=PPRF	
=SPRF	
=RESP	
=VRF	
=AUTHEN	
=LA	
>http://hl7.org/fhir/ValueSet/performer-role	ProcedurePerformerRoleCodes
+http://snomed.info/sct
?concept	is-a	223366009
>http://hl7.org/fhir/ValueSet/permitted-data-type	ObservationDataType
+http://hl7.org/fhir/permitted-data-type
>http://hl7.org/fhir/ValueSet/plan-definition-type	PlanDefinitionType
+http://terminology.hl7.org/CodeSystem/plan-definition-type
>http://hl7.org/fhir/ValueSet/postal-address-use	PostalAddressUse
+http://terminology.hl7.org/CodeSystem/v3-AddressUse
=BAD	bad address
=CONF	confidential address
=HP	primary home
=HV	vacation home
=DIR	direct
=PUB	public
=PHYS	physical visit address
=PST	postal address
>http://hl7.org/fhir/ValueSet/practitioner-role	PractitionerRole
+http://terminology.hl7.org/CodeSystem/practitioner-role
+http://snomed.info/sct
?concept	is-a	223366009
>http://hl7.org/fhir/ValueSet/practitioner-specialty	PractitionerSpecialty
+http://hl7.org/fhir/practitioner-specialty
>http://hl7.org/fhir/ValueSet/precision-estimate-type	PrecisionEstimateType
+http://terminology.hl7.org/CodeSystem/precision-estimate-type
>http://hl7.org/fhir/ValueSet/prepare-patient-prior-specimen-collection	PreparePatient
+http://snomed.info/sct
?concept	is-a	703763000
>http://hl7.org/fhir/ValueSet/probability-distribution-type	ProbabilityDistributionType
+http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType
=B	beta
=E	exponential
=F	F
=G	(gamma)
=LN	log-normal
=N	normal (Gaussian)
=T	T
=U	uniform
=X2	chi square
>http://hl7.org/fhir/ValueSet/procedure-category	ProcedureCategoryCodes(SNOMEDCT)
+http://snomed.info/sct
=24642003	
=409063005	
=409073007	
=387713003	
=103693007	
=46947000	
=410606002	
>http://hl7.org/fhir/ValueSet/procedure-code	ProcedureCodes(SNOMEDCT)
+http://snomed.info/sct
?concept	is-a	71388002
>http://hl7.org/fhir/ValueSet/procedure-followup	ProcedureFollowUpCodes(SNOMEDCT)
+http://snomed.info/sct
=18949003	
=30549001	
=241031001	
=35963001	
=225164002	
=447346005	
=229506003	
=274441001	
=394725008	
=359825008	
>http://hl7.org/fhir/ValueSet/procedure-not-performed-reason	ProcedureNotPerformedReason(SNOMED-CT)
+http://snomed.info/sct
?concept	is-a	183932001
+http://snomed.info/sct
?concept	is-a	416406003
+http://snomed.info/sct
?concept	is-a	416237000
+http://snomed.info/sct
?concept	is-a	428119001
+http://snomed.info/sct
?concept	is-a	416064006
+http://snomed.info/sct
?concept	is-a	416432009
+http://snomed.info/sct
?concept	is-a	183944003
+http://snomed.info/sct
?concept	is-a	394908001
>http://hl7.org/fhir/ValueSet/procedure-outcome	ProcedureOutcomeCodes(SNOMEDCT)
+http://snomed.info/sct
=385669000	
=385671000	
=385670004	
>http://hl7.org/fhir/ValueSet/procedure-progress-status-codes	ProcedureProgressStatusCodes
+http://hl7.org/fhir/procedure-progress-status-code
>http://hl7.org/fhir/ValueSet/procedure-reason	ProcedureReasonCodes
+http://snomed.info/sct
?concept	is-a	404684003
+http://snomed.info/sct
?concept	is-a	71388002
>http://hl7.org/fhir/ValueSet/process-priority	ProcessPriorityCodes
+http://terminology.hl7.org/CodeSystem/processpriority
>http://hl7.org/fhir/ValueSet/product-category	BiologicallyDerivedProductCategory
+http://hl7.org/fhir/product-category
>http://hl7.org/fhir/ValueSet/product-status	BiologicallyDerivedProductStatus
+http://hl7.org/fhir/product-status
>http://hl7.org/fhir/ValueSet/product-storage-scale	BiologicallyDerivedProductStorageScale
+http://hl7.org/fhir/product-storage-scale
>http://hl7.org/fhir/ValueSet/program	Program
+http://terminology.hl7.org/CodeSystem/program
>http://hl7.org/fhir/ValueSet/property-representation	PropertyRepresentation
+http://hl7.org/fhir/property-representation
>http://hl7.org/fhir/ValueSet/provenance-activity-type	ProvenanceActivityType
+http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion
=LA	
+http://terminology.hl7.org/CodeSystem/v3-ActCode
=ANONY	
=DEID	
=MASK	
=LABEL	
=PSEUD	
+http://terminology.hl7.org/CodeSystem/v3-DataOperation
=CREATE	
=DELETE	
=UPDATE	
=APPEND	
=NULLIFY	
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
>http://hl7.org/fhir/ValueSet/provenance-agent-role	ProvenanceParticipantRole
+http://hl7.org/fhir/provenance-participant-role
>http://hl7.org/fhir/ValueSet/provenance-agent-type	ProvenanceParticipantType
+http://terminology.hl7.org/CodeSystem/provenance-participant-type
>http://hl7.org/fhir/ValueSet/provenance-entity-role	ProvenanceEntityRole
+http://hl7.org/fhir/provenance-entity-role
>http://hl7.org/fhir/ValueSet/provenance-history-agent-type	ProvenanceEventHistoryAgentRoleCodes
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
=AUT	Author
=INF	Informant
=VRF	Verifier
=ENT	Data Enterer
>http://hl7.org/fhir/ValueSet/provenance-history-record-activity	ProvenanceHistoryRecordActivityCodes
+http://terminology.hl7.org/CodeSystem/v3-DataOperation
=CREATE	Created
=UPDATE	Updated
=DELETE	Deleted
=ABORT	Stopped/Ended/Aborted
=HOLD	Held
=RELEASE	Released
=CANCEL	Cancelled
=ACTIVATE	Activated
=SUSPEND	Suspended
=RESUME	
=COMPLETE	Completed
=NULLIFY	Mark Entered-in-error
=OBSOLETE	Replaced
=REACTIVATE	Reactivated
>http://hl7.org/fhir/ValueSet/provider-qualification	ExampleProviderQualificationCodes
+http://terminology.hl7.org/CodeSystem/ex-providerqualification
>http://hl7.org/fhir/ValueSet/provider-taxonomy	Provider Taxonomy Codes
+http://nucc.org/provider-taxonomy
>http://hl7.org/fhir/ValueSet/publication-status	PublicationStatus
+http://hl7.org/fhir/publication-status
>http://hl7.org/fhir/ValueSet/quality-type	qualityType
+http://hl7.org/fhir/quality-type
>http://hl7.org/fhir/ValueSet/quantity-comparator	QuantityComparator
+http://hl7.org/fhir/quantity-comparator
>http://hl7.org/fhir/ValueSet/question-max-occurs	MaxOccurs
+http://terminology.hl7.org/CodeSystem/question-max-occurs
>http://hl7.org/fhir/ValueSet/questionnaire-answers	QuestionnaireAnswerCodes
+http://snomed.info/sct
>http://hl7.org/fhir/ValueSet/questionnaire-answers-status	QuestionnaireResponseStatus
+http://hl7.org/fhir/questionnaire-answers-status
>http://hl7.org/fhir/ValueSet/questionnaire-category	QuestionnaireCategoryCodes
+http://snomed.info/sct
=273601006	Mental status questionnaire
=273820006	Social support questionnaire
=273479001	General health questionnaire
=273384008	Consumer satisfaction questionnaire
=304784009	Administrative form
>http://hl7.org/fhir/ValueSet/questionnaire-display-category	QuestionnaireTextCategories
+http://hl7.org/fhir/questionnaire-display-category
>http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior	EnableWhenBehavior
+http://hl7.org/fhir/questionnaire-enable-behavior
>http://hl7.org/fhir/ValueSet/questionnaire-enable-operator	QuestionnaireItemOperator
+http://hl7.org/fhir/questionnaire-enable-operator
>http://hl7.org/fhir/ValueSet/questionnaire-item-control	QuestionnaireItemUIControlCodes
+http://hl7.org/fhir/questionnaire-item-control
>http://hl7.org/fhir/ValueSet/questionnaire-questions	QuestionnaireQuestionCodes
+http://loinc.org
>http://hl7.org/fhir/ValueSet/questionnaire-usage-mode	QuestionnaireItemUsageMode
+http://terminology.hl7.org/CodeSystem/questionnaire-usage-mode
>http://hl7.org/fhir/ValueSet/questionnaireresponse-mode	QuestionnaireResponseMode
+http://terminology.hl7.org/CodeSystem/v3-ParticipationMode
=ELECTRONIC	
=VERBAL	
=WRITTEN	
>http://hl7.org/fhir/ValueSet/reaction-event-certainty	AllergyIntoleranceCertainty
+http://terminology.hl7.org/CodeSystem/reaction-event-certainty
>http://hl7.org/fhir/ValueSet/reaction-event-severity	AllergyIntoleranceSeverity
+http://hl7.org/fhir/reaction-event-severity
>http://hl7.org/fhir/ValueSet/reason-medication-given-codes	ReasonMedicationGivenCodes
+http://terminology.hl7.org/CodeSystem/reason-medication-given
>http://hl7.org/fhir/ValueSet/reason-medication-not-given-codes	SNOMEDCTReasonMedicationNotGivenCodes
+http://snomed.info/sct
?concept	is-a	242990004
+http://snomed.info/sct
?concept	is-a	182895007
>http://hl7.org/fhir/ValueSet/reason-medication-status-codes	SNOMEDCTDrugTherapyStatusCodes
+http://snomed.info/sct
?concept	is-a	266710000
+http://snomed.info/sct
?concept	is-a	410684002
>http://hl7.org/fhir/ValueSet/recommendation-strength	StrengthOfRecommendationRating
+http://terminology.hl7.org/CodeSystem/recommendation-strength
>http://hl7.org/fhir/ValueSet/ref-sequences	REFSEQ
+http://www.ncbi.nlm.nih.gov/nuccore
>http://hl7.org/fhir/ValueSet/reference-handling-policy	ReferenceHandlingPolicy
+http://hl7.org/fhir/reference-handling-policy
>http://hl7.org/fhir/ValueSet/reference-version-rules	ReferenceVersionRules
+http://hl7.org/fhir/reference-version-rules
>http://hl7.org/fhir/ValueSet/referencerange-appliesto	ObservationReferenceRangeAppliesToCodes
@http://terminology.hl7.org/ValueSet/v3-Race
+http://snomed.info/sct
=248153007	
=248152002	
=77386006	
>http://hl7.org/fhir/ValueSet/referencerange-meaning	ObservationReferenceRangeMeaningCodes
+http://terminology.hl7.org/CodeSystem/referencerange-meaning
>http://hl7.org/fhir/ValueSet/rejection-criteria	RejectionCriterion
+http://terminology.hl7.org/CodeSystem/rejection-criteria
>http://hl7.org/fhir/ValueSet/related-artifact-type	RelatedArtifactType
+http://hl7.org/fhir/related-artifact-type
>http://hl7.org/fhir/ValueSet/related-claim-relationship	ExampleRelatedClaimRelationshipCodes
+http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship
>http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype	PatientRelationshipType
+http://terminology.hl7.org/CodeSystem/v2-0131
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	_PersonalRelationshipRoleType
>http://hl7.org/fhir/ValueSet/relation-type	CatalogEntryRelationType
+http://hl7.org/fhir/relation-type
>http://hl7.org/fhir/ValueSet/relationship	Beneficiary Relationship Codes
+http://hl7.org/fhir/relationship
>http://hl7.org/fhir/ValueSet/remittance-outcome	ClaimProcessingCodes
+http://hl7.org/fhir/remittance-outcome
>http://hl7.org/fhir/ValueSet/report-action-result-codes	TestReportActionResult
+http://hl7.org/fhir/report-action-result-codes
>http://hl7.org/fhir/ValueSet/report-codes	LOINCDiagnosticReportCodes
+http://loinc.org
>http://hl7.org/fhir/ValueSet/report-participant-type	TestReportParticipantType
+http://hl7.org/fhir/report-participant-type
>http://hl7.org/fhir/ValueSet/report-result-codes	TestReportResult
+http://hl7.org/fhir/report-result-codes
>http://hl7.org/fhir/ValueSet/report-status-codes	TestReportStatus
+http://hl7.org/fhir/report-status-codes
>http://hl7.org/fhir/ValueSet/repository-type	repositoryType
+http://hl7.org/fhir/repository-type
>http://hl7.org/fhir/ValueSet/request-intent	RequestIntent
+http://hl7.org/fhir/request-intent
>http://hl7.org/fhir/ValueSet/request-priority	RequestPriority
+http://hl7.org/fhir/request-priority
>http://hl7.org/fhir/ValueSet/request-resource-types	RequestResourceType
+http://hl7.org/fhir/request-resource-types
>http://hl7.org/fhir/ValueSet/request-status	RequestStatus
+http://hl7.org/fhir/request-status
>http://hl7.org/fhir/ValueSet/research-element-type	ResearchElementType
+http://hl7.org/fhir/research-element-type
>http://hl7.org/fhir/ValueSet/research-study-objective-type	ResearchStudyObjectiveType
+http://terminology.hl7.org/CodeSystem/research-study-objective-type
>http://hl7.org/fhir/ValueSet/research-study-phase	ResearchStudyPhase
+http://terminology.hl7.org/CodeSystem/research-study-phase
>http://hl7.org/fhir/ValueSet/research-study-prim-purp-type	ResearchStudyPrimaryPurposeType
+http://terminology.hl7.org/CodeSystem/research-study-prim-purp-type
>http://hl7.org/fhir/ValueSet/research-study-reason-stopped	ResearchStudyReasonStopped
+http://terminology.hl7.org/CodeSystem/research-study-reason-stopped
>http://hl7.org/fhir/ValueSet/research-study-status	ResearchStudyStatus
+http://hl7.org/fhir/research-study-status
>http://hl7.org/fhir/ValueSet/research-subject-status	ResearchSubjectStatus
+http://hl7.org/fhir/research-subject-status
>http://hl7.org/fhir/ValueSet/resource-aggregation-mode	AggregationMode
+http://hl7.org/fhir/resource-aggregation-mode
>http://hl7.org/fhir/ValueSet/resource-security-category	ResourceSecurityCategory
+http://terminology.hl7.org/CodeSystem/resource-security-category
>http://hl7.org/fhir/ValueSet/resource-slicing-rules	SlicingRules
+http://hl7.org/fhir/resource-slicing-rules
>http://hl7.org/fhir/ValueSet/resource-status	CanonicalStatusCodesForFHIRResources
+http://hl7.org/fhir/resource-status
>http://hl7.org/fhir/ValueSet/resource-type-link	PayeeResourceType
+http://terminology.hl7.org/CodeSystem/resource-type-link
>http://hl7.org/fhir/ValueSet/resource-types	ResourceType
+http://hl7.org/fhir/resource-types
>http://hl7.org/fhir/ValueSet/resource-validation-mode	ResourceValidationMode
+http://hl7.org/fhir/resource-validation-mode
>http://hl7.org/fhir/ValueSet/response-code	ResponseType
+http://hl7.org/fhir/response-code
>http://hl7.org/fhir/ValueSet/restful-capability-mode	RestfulCapabilityMode
+http://hl7.org/fhir/restful-capability-mode
>http://hl7.org/fhir/ValueSet/restful-security-service	RestfulSecurityService
+http://terminology.hl7.org/CodeSystem/restful-security-service
>http://hl7.org/fhir/ValueSet/risk-estimate-type	RiskEstimateType
+http://terminology.hl7.org/CodeSystem/risk-estimate-type
>http://hl7.org/fhir/ValueSet/risk-probability	RiskProbability
+http://terminology.hl7.org/CodeSystem/risk-probability
>http://hl7.org/fhir/ValueSet/route-codes	SNOMEDCTRouteCodes
+http://snomed.info/sct
?concept	is-a	284009009
>http://hl7.org/fhir/ValueSet/search-comparator	SearchComparator
+http://hl7.org/fhir/search-comparator
>http://hl7.org/fhir/ValueSet/search-entry-mode	SearchEntryMode
+http://hl7.org/fhir/search-entry-mode
>http://hl7.org/fhir/ValueSet/search-modifier-code	SearchModifierCode
+http://hl7.org/fhir/search-modifier-code
>http://hl7.org/fhir/ValueSet/search-param-type	SearchParamType
+http://hl7.org/fhir/search-param-type
>http://hl7.org/fhir/ValueSet/search-xpath-usage	XPathUsageType
+http://hl7.org/fhir/search-xpath-usage
>http://hl7.org/fhir/ValueSet/secondary-finding	ObservationCategoryCodes
+http://hl7.org/fhir/secondary-finding
>http://hl7.org/fhir/ValueSet/security-labels	All Security Labels
@http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification
@http://terminology.hl7.org/ValueSet/v3-InformationSensitivityPolicy
@http://terminology.hl7.org/ValueSet/v3-Compartment
@http://terminology.hl7.org/ValueSet/v3-SecurityIntegrityObservationValue
@http://terminology.hl7.org/ValueSet/v3-SecurityControlObservationValue
@http://terminology.hl7.org/ValueSet/v3-ActUSPrivacyLaw
>http://hl7.org/fhir/ValueSet/security-role-type	SecurityRoleType
+http://terminology.hl7.org/CodeSystem/contractsignertypecodes
=AMENDER	
=COAUTH	
=CONT	
=EVTWIT	
=PRIMAUTH	
=REVIEWER	
=SOURCE	
=TRANS	
=VALID	
=VERF	
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
=AFFL	
=AGNT	
=ASSIGNED	
=CLAIM	
=COVPTY	
=DEPEN	
=ECON	
=EMP	
=GUARD	
=INVSBJ	
=NAMED	
=NOK	
=PAT	
=PROV	
=NOT	
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
=CLASSIFIER	
=CONSENTER	
=CONSWIT	
=COPART	
=DECLASSIFIER	
=DELEGATEE	
=DELEGATOR	
=DOWNGRDER	
=DPOWATT	
=EXCEST	
=GRANTEE	
=GRANTOR	
=GT	
=GUADLTM	
=HPOWATT	
=INTPRTER	
=POWATT	
=RESPRSN	
=SPOWATT	
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	_CitizenRoleType
+http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction
=AUCG	
=AULR	
=AUTM	
=AUWA	
=PROMSK	
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
=AUT	
=CST	
=INF	
=IRCP	
=LA	
=IRCP	
=TRC	
=WIT	
+http://terminology.hl7.org/CodeSystem/extra-security-role-type
+http://dicom.nema.org/resources/ontology/DCM
=110150	
=110151	
=110152	
=110153	
=110154	
=110155	
>http://hl7.org/fhir/ValueSet/sequence-quality-method	FDA-Method
+https://precision.fda.gov/apps/
+https://precision.fda.gov/jobs/
>http://hl7.org/fhir/ValueSet/sequence-quality-standardSequence	FDA-StandardSequence
+https://precision.fda.gov/files/
>http://hl7.org/fhir/ValueSet/sequence-referenceSeq	ENSEMBL
+http://www.ensembl.org
+http://www.ncbi.nlm.nih.gov/nuccore
>http://hl7.org/fhir/ValueSet/sequence-species	SNOMEDCTCodesForSpecies
+http://snomed.info/sct
>http://hl7.org/fhir/ValueSet/sequence-type	sequenceType
+http://hl7.org/fhir/sequence-type
>http://hl7.org/fhir/ValueSet/sequenceontology	SequenceOntology
+http://www.sequenceontology.org
>http://hl7.org/fhir/ValueSet/series-performer-function	ImagingStudySeriesPerformerFunction
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
=CON	consultant
=VRF	verifier
=PRF	performer
=SPRF	secondary performer
=REF	referrer
>http://hl7.org/fhir/ValueSet/service-category	ServiceCategory
+http://terminology.hl7.org/CodeSystem/service-category
>http://hl7.org/fhir/ValueSet/service-modifiers	ExampleServiceModifierCodes
+http://hl7.org/fhir/ex-servicemodifier
>http://hl7.org/fhir/ValueSet/service-pharmacy	ExamplePharmacyServiceCodes
+http://hl7.org/fhir/ex-pharmaservice
>http://hl7.org/fhir/ValueSet/service-place	ExampleServicePlaceCodes
+http://terminology.hl7.org/CodeSystem/ex-serviceplace
>http://hl7.org/fhir/ValueSet/service-product	ExampleService/ProductCodes
+http://hl7.org/fhir/ex-serviceproduct
>http://hl7.org/fhir/ValueSet/service-provision-conditions	ServiceProvisionConditions
+http://terminology.hl7.org/CodeSystem/service-provision-conditions
>http://hl7.org/fhir/ValueSet/service-referral-method	ReferralMethod
+http://terminology.hl7.org/CodeSystem/service-referral-method
>http://hl7.org/fhir/ValueSet/service-type	ServiceType
+http://terminology.hl7.org/CodeSystem/service-type
>http://hl7.org/fhir/ValueSet/service-uscls	USCLSCodes
+http://terminology.hl7.org/CodeSystem/ex-USCLS
>http://hl7.org/fhir/ValueSet/servicerequest-category	ServiceRequestCategoryCodes
+http://snomed.info/sct
=108252007	Laboratory procedure
=363679005	Imaging
=409063005	Counselling
=409073007	Education
=387713003	Surgical procedure
>http://hl7.org/fhir/ValueSet/servicerequest-orderdetail	ServiceRequestOrderDetailsCodes
+http://snomed.info/sct
=47545007	Continuous positive airway pressure ventilation treatment (regime/therapy)
=286812008	Pressure controlled ventilation (procedure)
=243144002	Patient triggered inspiratory assistance (procedure)
=243150007	Assisted controlled mandatory ventilation (procedure)
=59427005	Synchronized intermittent mandatory ventilation (procedure)
>http://hl7.org/fhir/ValueSet/sibling-relationship-codes	SiblingRelationshipCodes
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	SIB
>http://hl7.org/fhir/ValueSet/signature-type	SignatureTypeCodes
+urn:iso-astm:E1762-95:2013
>http://hl7.org/fhir/ValueSet/slotstatus	SlotStatus
+http://hl7.org/fhir/slotstatus
>http://hl7.org/fhir/ValueSet/smart-capabilities	SmartCapabilities
+http://terminology.hl7.org/CodeSystem/smart-capabilities
>http://hl7.org/fhir/ValueSet/sort-direction	SortDirection
+http://hl7.org/fhir/sort-direction
>http://hl7.org/fhir/ValueSet/spdx-license	SPDXLicense
+http://hl7.org/fhir/spdx-license
>http://hl7.org/fhir/ValueSet/special-values	SpecialValues
+http://terminology.hl7.org/CodeSystem/special-values
>http://hl7.org/fhir/ValueSet/specimen-collection	SpecimenCollection
+http://snomed.info/sct
=129316008	Aspiration - action
=129314006	Biopsy - action
=129300006	Puncture - action
=129304002	Excision - action
=129323009	Scraping - action
=73416001	Urine specimen collection, clean catch
=225113003	Timed urine collection
=70777001	Urine specimen collection, catheterized
=386089008	Collection of coughed sputum
=278450005	Finger-prick sampling
>http://hl7.org/fhir/ValueSet/specimen-collection-method	FHIRSpecimenCollectionMethod
+http://snomed.info/sct
=129316008	Aspiration - action
=129314006	Biopsy - action
=129300006	Puncture - action
=129304002	Excision - action
=129323009	Scraping - action
=73416001	Urine specimen collection, clean catch
=225113003	Timed urine collection
=70777001	Urine specimen collection, catheterized
=386089008	Collection of coughed sputum
=278450005	Finger-prick sampling
>http://hl7.org/fhir/ValueSet/specimen-collection-priority	SpecimenCollectionPriority
+http://example.com
=1	STAT
=2	ASAP
=3	ASAP-ED
=4	AM
=5	ROUTINE
=6	NURSE COLLECT
=7	CALL OR FAX
>http://hl7.org/fhir/ValueSet/specimen-contained-preference	SpecimenContainedPreference
+http://hl7.org/fhir/specimen-contained-preference
>http://hl7.org/fhir/ValueSet/specimen-container-type	SpecimenContainerType
+http://snomed.info/sct
?concept	is-a	706041008
>http://hl7.org/fhir/ValueSet/specimen-processing-procedure	SpecimenProcessingProcedure
+http://terminology.hl7.org/CodeSystem/v2-0373
>http://hl7.org/fhir/ValueSet/specimen-status	SpecimenStatus
+http://hl7.org/fhir/specimen-status
>http://hl7.org/fhir/ValueSet/standards-status	StandardsStatus
+http://terminology.hl7.org/CodeSystem/standards-status
>http://hl7.org/fhir/ValueSet/strand-type	strandType
+http://hl7.org/fhir/strand-type
>http://hl7.org/fhir/ValueSet/structure-definition-kind	StructureDefinitionKind
+http://hl7.org/fhir/structure-definition-kind
>http://hl7.org/fhir/ValueSet/study-type	StudyType
+http://terminology.hl7.org/CodeSystem/study-type
>http://hl7.org/fhir/ValueSet/subject-type	SubjectType
+http://hl7.org/fhir/resource-types
=Patient	
=Practitioner	
=Organization	
=Location	
=Device	
>http://hl7.org/fhir/ValueSet/subscriber-relationship	SubscriberRelationshipCodes
+http://terminology.hl7.org/CodeSystem/subscriber-relationship
>http://hl7.org/fhir/ValueSet/subscription-channel-type	SubscriptionChannelType
+http://hl7.org/fhir/subscription-channel-type
>http://hl7.org/fhir/ValueSet/subscription-status	SubscriptionStatus
+http://hl7.org/fhir/subscription-status
>http://hl7.org/fhir/ValueSet/subscription-tag	SubscriptionTag
+http://terminology.hl7.org/CodeSystem/subscription-tag
>http://hl7.org/fhir/ValueSet/substance-category	SubstanceCategoryCodes
+http://terminology.hl7.org/CodeSystem/substance-category
>http://hl7.org/fhir/ValueSet/substance-code	SubstanceCode
+http://snomed.info/sct
?concept	is-a	105590001
+http://snomed.info/sct
?concept	is-a	373873005
>http://hl7.org/fhir/ValueSet/substance-status	FHIRSubstanceStatus
+http://hl7.org/fhir/substance-status
>http://hl7.org/fhir/ValueSet/supplement-type	SupplementTypeCodes
+http://snomed.info/sct|http://snomed.info/sct/731000124108
=442901000124106	Adult clear liquid supplement
=443031000124106	Adult critical care formula
=443051000124104	Adult diabetes specialty formula
=442911000124109	Adult elemental formula
=443021000124108	Adult hepatic specialty formula
=442971000124100	Adult high energy formula
=442981000124102	Adult hydrolyzed protein formula
=442991000124104	Adult high protein formula
=443011000124100	Adult high protein high fiber formula
=442961000124107	Adult low carbohydrate formula
=442951000124105	Adult pulmonary specialty formula
=442941000124108	Adult renal specialty formula
=442921000124101	Adult standard formula
=442931000124103	Adult soy protein isolate formula
=444331000124106	Diabetic meal replacement bar
=443361000124100	Pediatric Formula
=443391000124108	Pediatric clear liquid supplement
=443401000124105	Pediatric elemental formula
=443491000124103	Pediatric high energy formula
=443501000124106	Pediatric high energy formula with increased fiber
=443421000124100	Pediatric hydrolyzed protein formula
=443471000124104	Pediatric increased fiber formula
=444431000124104	Pediatric reduced energy formula
=443451000124109	Pediatric standard formula
=444321000124108	Standard pudding oral supplement
=441561000124106	Standard enteral formula with fiber
=443461000124106	Standard Formula
=441531000124102	Standard Enteral Formula
=443561000124107	Soy based formula
=443481000124101	Renal Formula
=441571000124104	High energy enteral formula with fiber
=441591000124103	Diabetic enteral formula with fiber
=441601000124106	Diabetic high calorie high protein enteral formula with fiber
=443351000124102	Increased fiber formula
=443771000124106	Hydrolyzed protein formula
=441671000124100	Hydrolyzed peptide-based high protein enteral formula
=443111000124101	High protein formula
=443431000124102	High Energy Formula
=443411000124108	Elemental Formula
=444361000124102	Electrolyte replacement supplement
=444401000124107	Frozen electrolyte replacement supplement
=444381000124107	Liquid electrolyte replacement supplement
=444371000124109	Powdered electrolyte replacement supplement
=443441000124107	Clear liquid supplement
=442651000124102	Adult formula
>http://hl7.org/fhir/ValueSet/supply-item	SNOMEDCTSupplyItem
+http://snomed.info/sct
?concept	is-a	105590001
+http://snomed.info/sct
?concept	is-a	260787004
>http://hl7.org/fhir/ValueSet/supplydelivery-status	SupplyDeliveryStatus
+http://hl7.org/fhir/supplydelivery-status
>http://hl7.org/fhir/ValueSet/supplydelivery-type	SupplyItemType
+http://terminology.hl7.org/CodeSystem/supply-item-type
>http://hl7.org/fhir/ValueSet/supplyrequest-kind	SupplyType
+http://terminology.hl7.org/CodeSystem/supply-kind
>http://hl7.org/fhir/ValueSet/supplyrequest-reason	SupplyRequestReason
+http://terminology.hl7.org/CodeSystem/supplyrequest-reason
>http://hl7.org/fhir/ValueSet/supplyrequest-status	SupplyRequestStatus
+http://hl7.org/fhir/supplyrequest-status
>http://hl7.org/fhir/ValueSet/surface	SurfaceCodes
+http://terminology.hl7.org/CodeSystem/FDI-surface
>http://hl7.org/fhir/ValueSet/synthesis-type	SynthesisType
+http://terminology.hl7.org/CodeSystem/synthesis-type
>http://hl7.org/fhir/ValueSet/system-restful-interaction	SystemRestfulInteraction
+http://hl7.org/fhir/restful-interaction
=transaction	
=batch	
=search-system	
=history-system	
>http://hl7.org/fhir/ValueSet/task-code	TaskCode
+http://hl7.org/fhir/CodeSystem/task-code|3.6.0
>http://hl7.org/fhir/ValueSet/task-intent	TaskIntent
+http://hl7.org/fhir/task-intent
+http://hl7.org/fhir/request-intent
=proposal	
=plan	
=order	
=original-order	
=reflex-order	
=filler-order	
=instance-order	
=option	
>http://hl7.org/fhir/ValueSet/task-status	TaskStatus
+http://hl7.org/fhir/task-status
>http://hl7.org/fhir/ValueSet/teeth	TeethCodes
+http://hl7.org/fhir/ex-fdi
>http://hl7.org/fhir/ValueSet/template-status-code	TemplateStatusCode
+urn:oid:2.16.840.1.113883.3.1937.98.5.8
=draft	Draft
=pending	Under pre-publication review
=active	Active
=review	In Review
=cancelled	Cancelled
=rejected	Rejected
=retired	Retired
=terminated	Terminated
>http://hl7.org/fhir/ValueSet/testscript-operation-codes	TestScriptOperationCode
+http://terminology.hl7.org/CodeSystem/testscript-operation-codes
>http://hl7.org/fhir/ValueSet/testscript-profile-destination-types	TestScriptProfileDestinationType
+http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types
>http://hl7.org/fhir/ValueSet/testscript-profile-origin-types	TestScriptProfileOriginType
+http://terminology.hl7.org/CodeSystem/testscript-profile-origin-types
>http://hl7.org/fhir/ValueSet/texture-code	TextureModifierCodes
+http://snomed.info/sct|http://snomed.info/sct/731000124108
=228053002	Cut-up food
=439091000124107	Easy to chew food
=228049004	Chopped food
=441881000124103	Ground food
=441761000124103	Minced food
=441751000124100	Mashed food
=228059003	Soft food
=441791000124106	Strained food
=228055009	Liquidized food
=228056005	Lumpy food
=441771000124105	Moist food
=228057001	Semi-solid food
=228058006	Single texture food
=228060008	Solid food
>http://hl7.org/fhir/ValueSet/timezones	IANATimezones
+https://www.iana.org/time-zones
>http://hl7.org/fhir/ValueSet/timing-abbreviation	TimingAbbreviation
+http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation
=BID	BID
=TID	TID
=QID	QID
=AM	AM
=PM	PM
=QD	QD
=QOD	QOD
=Q1H	every hour
=Q2H	every 2 hours
=Q3H	every 3 hours
=Q4H	Q4H
=Q6H	Q6H
=Q8H	every 8 hours
=BED	at bedtime
=WK	weekly
=MO	monthly
>http://hl7.org/fhir/ValueSet/tooth	OralSiteCodes
+http://terminology.hl7.org/CodeSystem/ex-tooth
>http://hl7.org/fhir/ValueSet/transaction-mode	TransactionMode
+http://hl7.org/fhir/transaction-mode
>http://hl7.org/fhir/ValueSet/trigger-type	TriggerType
+http://hl7.org/fhir/trigger-type
>http://hl7.org/fhir/ValueSet/type-derivation-rule	TypeDerivationRule
+http://hl7.org/fhir/type-derivation-rule
>http://hl7.org/fhir/ValueSet/type-restful-interaction	TypeRestfulInteraction
+http://hl7.org/fhir/restful-interaction
=read	
=vread	
=update	
=patch	
=delete	
=history-instance	
=history-type	
=create	
=search-type	
>http://hl7.org/fhir/ValueSet/ucum-bodylength	BodyLengthUnits
+http://unitsofmeasure.org
=cm	
=[in_i]	
>http://hl7.org/fhir/ValueSet/ucum-bodytemp	BodyTemperatureUnits
+http://unitsofmeasure.org
=Cel	
=[degF]	
>http://hl7.org/fhir/ValueSet/ucum-bodyweight	BodyWeightUnits
+http://unitsofmeasure.org
=kg	
=[lb_av]	
=g	
>http://hl7.org/fhir/ValueSet/ucum-common	Common UCUM units
+http://unitsofmeasure.org
=%	percent
=%/100{WBC}	percent / 100 WBC
=%{0to3Hours}	percent 0to3Hours
=%{Abnormal}	percent Abnormal
=%{Activity}	percent Activity
=%{BasalActivity}	percent BasalActivity
=%{Binding}	percent Binding
=%{Blockade}	percent Blockade
=%{Carboxyhemoglobin}	percent Carboxyhemoglobin
=%{Conversion}	percent Conversion
=%{Cound}	percent Cound
=%{EosSeen}	percent EosSeen
=%{Excretion}	percent Excretion
=%{Fat}	percent Fat
=%{FetalErythrocytes}	percent FetalErythrocytes
=%{Hemoglobin}	percent Hemoglobin
=%{HemoglobinA1C}	percent HemoglobinA1C
=%{HemoglobinSaturation}	percent HemoglobinSaturation
=%{Hemolysis}	percent Hemolysis
=%{HumanResponse}	percent HumanResponse
=%{Index}	percent Index
=%{Inhibition}	percent Inhibition
=%{Live}	percent Live
=%{Negative Control}	percent Negative Control
=%{Normal}	percent Normal
=%{NormalControl}	percent NormalControl
=%{NormalPooledPlasma}	percent NormalPooledPlasma
=%{ofAvailable}	percent ofAvailable
=%{ofBacteria}	percent ofBacteria
=%{OfLymphocytes}	percent OfLymphocytes
=%{OfWBCs}	percent OfWBCs
=%{Oxygen}	percent Oxygen
=%{Positive}	percent Positive
=%{Precipitate}	percent Precipitate
=%{Reactivity}	percent Reactivity
=%{response}	percent response
=%{risk}	percent risk
=%{SpermMotility}	percent SpermMotility
=%{Total}	percent Total
=%{TotalProtein}	percent TotalProtein
=%{Tot'Cholesterol}	percent Tot'Cholesterol
=%{Tot'Hgb}	percent Tot'Hgb
=%{Uptake}	percent Uptake
=%{vol}	VolumePercent
=%{WeightToWeight}	percent WeightToWeight
=/(12.h)	per 12 * hour
=/[arb'U]	per arbitrary unit
=/[HPF]	per high power field
=/[iU]	per international unit
=/[LPF]	per low power field
=/{Entity}	per Entity
=/[HPF]	per hpf
=/[LPF]	per LPF
=/{oif}	per oif
=/{Specimen}	per Specimen
=/{tot}	per tot
=/10*10	PerTenGiga
=/10*12	PerTrillion
=/10*12{rbc}	PerTrillionRedBloodCells
=/10*6	PerMillion
=/10*9	PerBillion
=/100	per 100
=/100{cells}	per 100 cells
=/100{neutrophils}	per 100 neutrophils
=/100{spermatozoa}	per 100 spermatozoa
=/100{WBC}	Per100WBC
=/100{WBCs}	Per100WBC
=/a	/ year
=/cm[H2O]	per centimeter of water
=/d	per day
=/dL	per deciliter
=/g	per gram
=/g{creat}	per gram creat
=/g{hgb}	per gram hgb
=/g{tot'nit}	per gram tot'nit
=/g{tot'prot}	per gram tot'prot
=/g{wet'tis}	per gram wet'tis
=/h	per hour
=/kg	per kilogram
=/kg{body'wt}	per kilogram body wt
=/L	per liter
=/m2	per square meter
=/mg	per milligram
=/min	per minute
=/mL	per milliliter
=/mm3	per cubic millimeter
=/mmol	per millimole
=/mo	per month
=/s	per second
=/U	per enzyme unit
=/ug	per microgram
=/uL	per microliter
=/wk	per week
=[APL'U]	IgA anticardiolipin unit
=[APL'U]/mL	IgA anticardiolipin unit per milliliter
=[arb'U]	arbitrary unit
=[arb'U]/L	arbitary unit / liter
=[arb'U]/mL	arbitrary unit per milliliter
=[AU]	allergy unit
=[BAU]	bioequivalent allergen unit
=[beth'U]	Bethesda unit
=[beth'U]	Bethesda unit
=[CFU]	colony forming unit
=[CFU]/L	colony forming unit per liter
=[CFU]/mL	colony forming unit per milliliter
=[Ch]	French (catheter gauge)
=[cin_i]	cubic inch
=[cup_us]	cup
=[degF]	degree Fahrenheit
=[dr_av]	Dram (US and British)
=[drp]	drop
=[drp]/[HPF]	drop / HPF
=[drp]/h	drop / hour
=[drp]/min	drop / minute
=[drp]/mL	drop / milliliter
=[drp]/s	drop / second
=[fdr_us]	fluid dram
=[foz_br]	fluid ounce
=[foz_us]	fluid ounce
=[ft_i]	Feet
=[fth_i]	fathom
=[gal_br]	gallon
=[gal_us]	Queen Anne's wine gallon
=[GPL'U]	IgG anticardiolipin unit
=[gr]	grain
=[in_i]	inch (international)
=[iU]	international unit
=[IU]/(2.h)	international unit per 2 hour
=[IU]/(24.h)	international unit per 24 hour
=[IU]/10*9{RBCs}	international unit per billion red blood cells
=[IU]/d	international unit per day
=[IU]/dL	international unit per deciliter
=[IU]/g	international unit per gram
=[IU]/g{Hb}	international unit per gram of hemoglobin
=[iU]/g{Hgb}	international unit / gram Hgb
=[IU]/h	international unit per hour
=[IU]/kg	international unit per kilogram
=[IU]/kg/d	international unit per kilogram per day
=[IU]/L	international unit per liter
=[IU]/min	international unit per minute
=[IU]/mL	international unit per milliliter
=[lb_av]	pound (US and British)
=[mi_i]	statute mile
=[mi_us]	mile
=[min_us]	minim
=[MPL'U]	IgM anticardiolipin unit
=[nmi_i]	nautical mile
=[oz_av]	ounce (US and British)
=[oz_tr]	ounce
=[pH]	pH
=[pi].rad/min	the number pi * radian / minute
=[ppb]	part per billion
=[ppm]	part per million
=[ppm]{v/v}	part per million in volume per volume
=[pptr]	part per trillion
=[ppth]	parts per thousand
=[pptr]	parts per trillion
=[psi]	pound per square inch
=[pt_br]	pint
=[qt_br]	quart
=[qt_us]	quart
=[sft_i]	square foot (international)
=[sin_i]	square inch (international)
=[ston_av]	short ton U.S. ton
=[syd_i]	square yard
=[tbs_us]	tablespoon (US)
=[tb'U]	tuberculin unit
=[todd'U]	Todd unit
=[todd'U]	Todd unit
=[tsp_us]	teaspoon
=[yd_i]	yard
={# of calculi}	# of calculi
={# of donor informative markers}	# of donor informative markers
={# of fetuses}	# of fetuses
={# of informative markers}	# of informative markers
={#}	#
={2 or 3 times}/d	2 or 3 times / day
={3 times}/d	3 times / day
={4 times}/d	4 times / day
={5 times}/d	5 times / day
={absorbance}	absorbance
={Absorbance'U}	Absorbance'U
={Absorbance'U}/mL	Absorbance'U / milliliter
={activity}	activity
={ActivityCoefficient}	ActivityCoefficient
={AHF'U}	AHF'U
={AntibodyResponse'U}	AntibodyResponse'U
={Applicator}	Applicator
={APS'U}	IgA antiphosphatidylserine unit
={AspirinReaction'U}	AspirinReaction'U
={Bead}	Bead
={Beats}/min	Beats / minute
={Bottle}	Bottle
={Bowls}/d	Bowls / day
={Breaths}/min	Breaths / minute
={CAE'U}	complement activity enzyme unit
={CagRepeat}	CagRepeat
={Can}	Can
={Cans}/wk	Cans / week
={Capsule}	Capsule
={Cell}	Cell
={cells}	cells
={cells}/[HPF]	cells per high power field
={Cells}/mL	Cells / milliliter
={cells}/uL	cells per microliter
={CfTiter}	CfTiter
={cfu}	cfu
={cfu}/mL	cfu / milliliter
={CGG_repeats}	CGG_repeats
={CGG}	CGG
={CH100'U}	complement CH100 unit
={clock time}	clock time
={clock_time}	clock_time
={ComplementActivityEnzyme'U}	ComplementActivityEnzyme'U
={ComplementCH100'U}	ComplementCH100'U
={ComplementCH50'U}	ComplementCH50'U
={copies}/mL	copies per milliliter
={copies}/ug	copies per microgram
={Copies}/uL	Copies / microliter
={Count}	Count
={Counts}/min	Counts / minute
={Dalton}	Dalton
={DdTiter}	DdTiter
={DeltaOpticalDensity}	DeltaOpticalDensity
={Dilution}	dilution
={Disintegrations}/min	Disintegrations / minute
={Dose}	Dose
={Drinks}/d	Drinks / day
={Each}	Each
={Ehrlich'U}	Ehrlich unit
={Ehrlich'U}/(2.h)	Ehrlich unit per 2 hour
={Ehrlich'U}/100.g	Ehrlich unit per 100 gram
={Ehrlich'U}/d	Ehrlich unit per day
={Ehrlich'U}/dL	Ehrilich unit per deciliter
={Ehrlich'U}/mL	Ehrlich'U / milliliter
={EIAIndex}	EIA index
={EIATiter}	EIA titer
={EIA'U}	EIA unit
={EIA'U}/U	EIA unit per enzyme Unit
={ElisaIndex}	ElisaIndex
={ELISA'U}	ELISA unit
={Elisa'U}/mL	Elisa'U / milliliter
={ElisaValue}	ElisaValue
={ERY}/uL	erythrocyte per microliter
={Events}	Events
={FluorescenceIntensity'U}	FluorescenceIntensity'U
=U{G}	G unit
={GliadinIndexValue}	GliadinIndexValue
={G-PortionPhospholipids}	G-PortionPhospholipids
={HaTiter}	HaTiter
={IfaIndex}	IfaIndex
={IfaTiter}	IfaTiter
={IgAAntiphosphatidyleserine'U}	IgAAntiphosphatidyleserine'U
={IgAPhospholipid'U}	IgAPhospholipid'U
={IgGAntiphosphatidyleserine'U}	IgGAntiphosphatidyleserine'U
={IgGIndex}	IgGIndex
={IgMAntiphosphatidyleserine'U}	IgMAntiphosphatidyleserine'U
={IgMIndex}	IgMIndex
={ImmuneComplex'U}	immune complex unit
={ImmuneStatusRatio}	ImmuneStatusRatio
={Immunity}	Immunity
={Index_val}	Index_val
={index}	index
={IndexValue}	IndexValue
={InhaledTobaccoUseAmountYears}	InhaledTobaccoUseAmountYears
={InhaledTobaccoUsePacks}/d	InhaledTobaccoUsePacks / day
={INR}	international normalized ratio
={INR'unit}	INR'unit
={JDF'U}	Juvenile Diabetes Foundation unit
={JDF'U}/L	Juvenile Diabetes Foundation unit per liter
={JuvenileDiabetesFound'U}	JuvenileDiabetesFound'U
={KCT'U}	kaolin clotting time
={KRONU'U}/L	Kronus unit per liter
={KRONU'U}/mL	Kronus unit per milliliter
={lgCopies}/ml	lgCopies / milliliter
={log_copies}/mL	log (base 10) copies per milliliter
={log_IU}/mL	log (base 10) international unit per milliliter
={LymeIndexValue}	LymeIndexValue
={M.o.M.}	M.o.M.
={M.o.M}	multiple of the median
={Markers}	Markers
={minidrp}	minidrp
={Molecule}/{Platelet}	Molecule / Platelet
={M-PortionPhospholipids}	M-PortionPhospholipids
={MPS'U}	IgM antiphosphatidylserine unit
={MPS'U}/mL	IgM antiphosphatidylserine unit per milliliter
={MultOfMean}	MultOfMean
={NonspecificOunce}	NonspecificOunce
={Number}	Number
={OD_unit}	optical density unit
={Once}/d	Once / day
={OpticalDensity}	OpticalDensity
={OpticalDensityIndex}	OpticalDensityIndex
={OpticalDensityRatio}	OpticalDensityRatio
={P2Y12 Reaction Units}	P2Y12 Reaction Units
={Package}	Package
={Packs}/d	Packs / day
={PackYears}	PackYears
={Patch}	Patch
={Percentile}	Percentile
={Pill}	Pill
={Pouches}/wk	Pouches / week
={RadioactiveT3UptakeRatio}	RadioactiveT3UptakeRatio
={ratio}	ratio
={RBC}/uL	red blood cell per microliter
={RecTiter}	RecTiter
={Relative'U}	Relative'U
={RelativeViscosity}	RelativeViscosity
={RPI'U}	RPI'U
={RubellaVirus}	RubellaVirus
={SatIndex}	SatIndex
={Scoop}	Scoop
={ScoreOf}	ScoreOf
={shift}	shift
={spermatozoa}/mL	spermatozoa per milliliter
={spray}	spray
={StandardDeviation}	StandardDeviation
={StandardIgA'U}	StandardIgA'U
={StandardIgG'U}	StandardIgG'U
={StandardIgM'U}	StandardIgM'U
={StdDeviation'U}	StdDeviation'U
={StimulatingIndex}	StimulatingIndex
={Streptozyme'U}	Streptozyme'U
={ThyroxinUptake'U}	ThyroxinUptake'U
={TIBC'U}	TIBC'U
={Times}/wk	Times / week
={Tine'U}	Tine'U
={titer}	titer
={ToxoplasmaIndexValue}	ToxoplasmaIndexValue
={Vial}	Vial
={Volume}/{Vvolume}	Volume / Vvolume
={WeeksDays}	WeeksDays
={WhiteBloodCell}	WhiteBloodCell
=1/d	one per day
=1/min	one per minute
=10*12/L	trillion per liter
=10*3	Thousand
=10*3.{RBC}	Thousand Red Blood Cells
=10*3.U	Thousand Per * Unit
=10*3/L	Thousand Per Liter
=10*3/mL	Thousand Per MilliLiter
=10*3/uL	Thousands Per MicroLiter
=10*3{Copies}/mL	Thousand Copies Per MilliLiter
=10*-3{Polarization'U}	(the number ten for arbitrary powers ^ -3) Polarization'U
=10*5	OneHundredThousand
=10*6	Million
=10*6.[iU]	MillionInternationalUnit
=10*6.eq/mL	MillionEquivalentsPerMilliLiter
=10*6.U	(the number ten for arbitrary powers ^ 6) * Unit
=10*6/{Specimen}	MillionPerSpecimen
=10*6/kg	million per kilogram
=10*6/L	million per liter
=10*6/mL	million per milliliter
=10*6/mm3	(the number ten for arbitrary powers ^ 6) / (millimeter ^ 3)
=10*6/uL	million per microliter
=10*-6{Immunofluorescence'U}	(the number ten for arbitrary powers ^ -6) Immunofluorescence'U
=10*8	TenToEighth
=10*9/L	billion per liter
=10*9/mL	billion per milliliter
=10*9/uL	billion per microliter
=10.L/(min.m2)	10 liter per minute per square meter
=10.L/min	10 liter per minute
=10.uN.s/(cm.m2)	10 * microNewton * second / centimeter * (meter ^ 2)
=10.uN.s/cm	10 * microNewton * second / centimeter
=10.uN.s/cm2	10 * microNewton * second / (centimeter ^ 2)
=a	year
=A/m	Ampère / meter
=att	technical atmosphere
=bar	bar
=Cel	degree Celsius
=cg	centigram
=cL	centiliter
=cm	centimeter
=cm[H2O]	centimeter of water
=cm[H2O]/(s.m)	centimeter of water column / second * meter
=cm[H2O]/L/s	centimeter of water per liter per second
=cm[Hg]	centimeter of mercury
=cm2	square centimeter
=cm2/s	square centimeter per second
=cm3	cubic centimeter
=cP	centiPoise
=cSt	centiStokes
=d	day
=dB	decibel
=deg	degree
=deg/s	degree per second
=dg	decigram
=dL	deciliter
=dm	decimeter
=dm2/s2	square decimeter per square second
=eq	equivalents
=eq/L	equivalents / liter
=eq/mL	equivalents / milliliter
=eq/mmol	equivalents / millimole
=eq/umol	equivalents / micromole
=erg	erg
=eV	electronvolt
=fg	femtogram
=fL	femtoliter
=fL/nL	femtoliter / nanoliter
=fm	femtometer
=fmol	femtomole
=fmol/g	femtomole per gram
=fmol/L	femtomole per liter
=fmol/mg	femtomole / milligram
=fmol/mL	femtomole / milliliter
=g	gram
=g.m	gram * meter
=g.m/({hb}.m2)	gram * meter / hb * (meter ^ 2)
=g.m/{hb}	gram * meter / hb
=g/(100.g)	gram per 100 gram
=g/(12.h)	gram per 12 hour
=g/(24.h)	gram per 24 hour
=g/(3.d)	gram per 3 days
=g/(4.h)	gram per 4 hour
=g/(48.h)	gram per 48 hour
=g/(5.h)	gram per 5 hour
=g/(6.h)	gram per 6 hour
=g/(72.h)	gram per 72 hour
=g/(8.h)	gram / 8 * hour
=g/(8.kg.h)	gram / 8 * kilogram * hour
=g/(kg.h)	gram / kilogram * hour
=g/(kg.min)	gram / kilogram * minute
=g/{TotalWeight}	gram / TotalWeight
=g/d	gram per day
=g/dL	gram per deciliter
=g/g	gram per gram
=g/g{Cre}	gram / gram Cre
=g/g{creat}	gram / gram creat
=g/g{tissue}	gram per gram of tissue
=g/h	gram per hour
=g/h/m2	gram per hour per square meter
=g/kg	gram per kilogram
=g/kg/d	gram per kilogram per day
=g/L	gram per liter
=g/m2	grams Per Square Meter
=g/mg	gram per milligram
=g/min	gram per minute
=g/mL	gram per milliliter
=g/mmol	gram per millimole
=g/mmol{creat}	gram / millimole creat
=g/mol	gram per mole
=GBq	gigaBecquerel
=h	hour
=hL	hectoliter
=Hz	Hertz
=[iU]	international unit
=J	joule
=J/L	joule per liter
=K	Kelvin
=K/W	Kelvin / Watt
=k[IU]/L	kilo international unit per liter
=k[IU]/mL	kilo international unit per milliliter
=kat/kg	katal / kilogram
=kat/L	katal / liter
=kBq	kiloBecquerel
=kcal	kilocalorie
=kcal/(8.h)	kilocalorie / 8 * hour
=kcal/h	kilocalorie per hour
=kg	kilogram
=kg.m/s	kilogram meter per second
=kg/(s.m2)	kilogram per second per square meter
=kg/h	kilogram per hour
=kg/L	kilogram per liter
=kg/m2	kilogram / (meter ^ 2)
=kg/m3	kilogram / (meter ^ 3)
=kg/min	kilogram / minute
=kg/mol	kilogram per mole
=kg/s	kilogram / second
=kL	kiloliter
=km	kilometer
=kPa	kiloPascal
=ks	kilosecond
=kU/g	kiloenzyme Unit per gram
=kU/h	kiloUnit / hour
=kU/L	kiloenzyme Unit per liter
=kU/mL	kilo enzyme unit per milliliter
=L	liter
=L.s2/s	liter * (second ^ 2) / second
=L/(8.h)	liter per 8 hour
=L/(min.m2)	liter per minute per square meter
=L/d	liter per day
=L/h	liter per hour
=L/kg	liter per kilogram
=L/L	liter per liter
=L/min	liter per minute
=L/s	liter / second
=lm/m2	lumen / (meter ^ 2)
=m	meter
=m/s	meter per second
=m/s2	meter per square second
=m[iU]	milliinternational unit
=m[IU]/L	milli international unit per liter
=m[IU]/mL	milli international unit per milliliter
=m2	square meter
=m2/s	square meter per second
=m3/s	cubic meter per second
=mA	milliAmpère
=mbar	millibar
=mbar.s/L	millibar second per liter
=MBq	megaBecquerel
=mCi	milliCurie
=meq	milliequivalent
=meq/(12.h)	milliequivalent per 12 hour
=meq/(2.h)	milliequivalent per 2 hour
=meq/(24.h)	milliequivalent per 24 hour
=meq/(8.h)	milliequivalent per 8 hour
=meq/(8.h.kg)	milliequivalents / 8 * hour * kilogram
=meq/(kg.d)	milliequivalents / kilogram * day
=meq/{Specimen}	milliequivalents / Specimen
=meq/d	milliequivalent per day
=meq/dL	milliequivalent per deciliter
=meq/g	milliequivalent per gram
=meq/g{Cre}	milliequivalents / gram Cre
=meq/h	milliequivalent per hour
=meq/kg	milliequivalent per kilogram
=meq/kg/h	milliequivalent per kilogram per hour
=meq/kg/min	milliequivalents / kilogram / minute
=meq/L	milliequivalent per liter
=meq/m2	milliequivalent per square meter
=meq/min	milliequivalent per minute
=meq/mL	milliequivalent per milliliter
=mg	milligram
=mg/(10.h)	milligram per 10 hour
=mg/(12.h)	milligram per 12 hour
=mg/(18.h)	milligram per 18 hour
=mg/(2.h)	milligram per 2 hour
=mg/(24.h)	milligram per 24 hour
=mg/(72.h)	milligram per 72 hour
=mg/(8.h)	milligram per 8 hour
=mg/(8.h.kg)	milligram / 8 * hour * kilogram
=mg/(kg.h)	milligram / kilogram * hour
=mg/{Hgb}/g	milligram / Hgb / gram
=mg/{Specimen}	milligram / Specimen
=mg/{Tot'Volume}	milligram / Tot'Volume
=mg/{Volume}	milligram / Volume
=mg/d	milligram per day
=mg/d/(173.10*-2.m2)	milligram / day / 173 * (the number ten for arbitrary powers ^ -2) * (meter ^ 2)
=mg/dL	milligram per deciliter
=mg/g	milligram per gram
=mg/g{Cre}	milligram / gram Cre
=mg/g{creat}	milligram per gram of creatinine
=mg/h	milligram per hour
=mg/kg	milligram per kilogram
=mg/kg/(24.h)	milligram / kilogram / 24 * hour
=mg/kg/d	milligram per kilogram per day
=mg/kg/min	milligram per kilogram per minute
=mg/L	milligram per liter
=mg/m2	milligram per square meter
=mg/m3	milligram per cubic meter
=mg/mg	milligram per milligram
=mg/mg{cre}	milligram / milligram cre
=mg/min	milligram per minute
=mg/mL	milligram per milliliter
=mg/mmol	milligram per millimole
=mg/mmol{Cre}	milligram / millimole Cre
=mg/mmol{creat}	milligram per millimole of creatinine
=mg/wk	milligram per week
=mg{Phenylketones}/dL	milligram Phenylketones / deciliter
=min	minute
=mL	milliliter
=mL/({h'b}.m2)	milliliter / h'b * (meter ^ 2)
=mL/(10.h)	milliliter per 10 hour
=mL/(12.h)	milliliter per 12 hour
=mL/(2.h)	milliliter per 2 hour
=mL/(24.h)	milliliter per 24 hour
=mL/(4.h)	milliliter per 4 hour
=mL/(72.h)	milliliter per 72 hour
=mL/(8.h)	milliliter per 8 hour
=mL/(kg.min)	milliliter / kilogram * minute
=mL/[sin_i]	milliliter per square inch (international)
=mL/{h'b}	MilliLitersPerHeartbeat [SI Volume Units]
=mL/cm[H2O]	milliliter / centimeter of water column
=mL/d	milliliter per day
=mL/dL	milliliter per deciliter
=mL/h	milliliter per hour
=mL/kg	milliliter per kilogram
=mL/kg/(8.h)	milliliter per kilogram per 8 hour
=mL/kg/d	milliliter per kilogram per day
=mL/kg/h	milliliter per kilogram per hour
=mL/kg/min	milliliter per kilogram per minute
=mL/L	milliliter per liter
=mL/m2	milliliter per square meter
=mL/mbar	milliliter per millibar
=mL/min	milliliter per minute
=mL/min/(173.10*-2.m2)	milliliter / minute / 173 * (the number ten for arbitrary powers ^ -2) * (meter ^ 2)
=mL/min/{1.73_m2}	milliliter per minute per 1.73 square meter
=mL/min/m2	milliliter per minute per square meter
=mL/mm	milliliter per millimeter
=mL/s	milliliter per second
=mm	millimeter
=mm/h	millimeter per hour
=mm/min	millimeter per minute
=mm[H2O]	millimeter of water
=mm[Hg]	millimeter of mercury
=mm2	square millimeter
=mm3	cubic millimeter
=mmol	millimole
=mmol/(12.h)	millimole per 12 hour
=mmol/(18.h)	millimole per 18 hour
=mmol/(2.h)	millimole per 2 hour
=mmol/(24.h)	millimole per 24 hour
=mmol/(6.h)	millimole per 6 hour
=mmol/(8.h)	millimole per 8 hour
=mmol/(8.h.kg)	millimole / 8 * hour * kilogram
=mmol/{Tot'Volume}	millimole / Tot'Volume
=mmol/d	millimole per day
=mmol/dL	millimole per deciliter
=mmol/g	millimole per gram
=mmol/g{creat}	millimole per gram of creatinine
=mmol/g{hemoglobin}	millimole per gram of hemoglobin
=mmol/h	millimole per hour
=mmol/h/mg{Hb}	millimole per hour per milligram of hemoglobin
=mmol/h/mg{protein}	millimole per hour per milligram of protein
=mmol/kg	millimole per kilogram
=mmol/kg/d	millimole per kilogram per day
=mmol/kg/h	millimole per kilogram per hour
=mmol/kg/min	millimole per kilogram per minute
=mmol/kg{H2O}	millimole per kilogram of water
=mmol/L	millimole per liter
=mmol/L/s	millimole per liter per second
=mmol/m	millimole / meter
=mmol/m2	millimole per square meter
=mmol/min	millimole per minute
=mmol/mmol	millimole per millimole
=mmol/mol	millimole per mole
=mmol/mol{creat}	millimole per mole of creatinine
=mmol/s/L	millimole per second per liter
=mo	month
=mol	mole
=mol/d	mole per day
=mol/kg	mole per kilogram
=mol/kg/s	mole per kilogram per second
=mol/L	mole per liter
=mol/m3	mole per cubic meter
=mol/mL	mole per milliliter
=mol/mol	mole per mole
=mol/mol{creat}	mole / mole creat
=mol/s	mole per second
=mosm	milliosmole
=mosm/kg	milliosmole per kilogram
=mosm/L	milliosmole per liter
=mPa	millipascal
=ms	millisecond
=mU	millienzyme Unit
=mU/g	millienzyme Unit per gram
=mU/g{Hgb}	milliUnit / gram Hgb
=mU/L	millienzyme Unit per liter
=mU/mg	milliUnit / milligram
=mU/mg{Cre}	milliUnit / milligram Cre
=mU/min	milliUnit / minute
=mU/mL	millienzyme Unit per milliliter
=mU/mL/min	millienzyme Unit per milliliter per minute
=mU/mmol{creatinine}	millienzyme Unit per millimole of creatinine
=mU/mmol{RBCs}	millienzyme Unit per millimole of red blood cells
=mV	milliVolt
=N	Newton
=N.cm	Newton centimeter
=N.s	Newton second
=nCi	nanoCurie
=ng	nanogram
=ng/(24.h)	nanogram per 24 hour
=ng/(8.h)	nanogram per 8 hour
=ng/(8.h.kg)	nanogram / 8 * hour * kilogram
=ng/(kg.d)	nanogram / kilogram * day
=ng/(kg.h)	nanogram / kilogram * hour
=ng/(kg.min)	nanogram / kilogram * minute
=ng/10*6	nanogram per million
=ng/d	nanogram per day
=ng/dL	nanogram per deciliter
=ng/dL/h	nanogram / deciliter / hour
=ng/g	nanogram per gram
=ng/g{Cre}	nanogram / gram Cre
=ng/g{creat}	nanogram per gram of creatinine
=ng/h	nanogram per hour
=ng/kg	nanogram per kilogram
=ng/kg/(8.h)	nanogram per kilogram per 8 hour
=ng/kg/h	nanogram per kilogram per hour
=ng/kg/min	nanogram per kilogram per minute
=ng/L	nanogram per liter
=ng/m2	nanogram per square meter
=ng/mg	nanogram per milligram
=ng/mg/h	nanogram per milligram per hour
=ng/mg{Protein}	nanogram / milligram Protein
=ng/min	nanogram per minute
=ng/mL	nanogram per millliiter
=ng/mL/h	nanogram per milliliter per hour
=ng/mL{rbc}	nanogram / milliliter rbc
=ng/s	nanogram per second
=nkat	nanokatal
=nL	nanoliter
=nm	nanometer
=nm/s/L	nanometer per second per liter
=nmol	nanomole
=nmol/(24.h)	nanomole per 24 hour
=nmol/d	nanomole per day
=nmol/dL	nanomole per deciliter
=nmol/g	nanomole per gram
=nmol/g{Cre}	nanomole / gram Cre
=nmol/g{creat}	nanomole per gram of creatinine
=nmol/g{dry_wt}	nanomole per gram of dry weight
=nmol/h/L	nanomole per hour per liter
=nmol/h/mg{protein}	nanomole per hour per milligram of protein
=nmol/h/mL	nanomole per hour per milliliter
=nmol/L	nanomole per liter
=nmol/L/mmol{creat}	nanomole per liter per millimole of creatinine
=nmol/L/s	nanomole per liter per second
=nmol/L{RBCs}	nanomole per liter of red blood cells
=nmol/m/mg{protein}	nanomole per meter per milligram of protein
=nmol/mg	nanomole per milligram
=nmol/mg/h	nanomole per milligram per hour
=nmol/min/mg{hemoglobin}	nanomole per minute per milligram of hemoglobin
=nmol/min/mg{protein}	nanomole per minute per milligram of protein
=nmol/min/mL	nanomole per minute per milliliter
=nmol/mL	nanomole per milliliter
=nmol/mL/h	nanomole per milliliter per hour
=nmol/mL/min	nanomole per milliliter per minute
=nmol/mmol	nanomole per millimole
=nmol/mmol{Cre}	nanomole / millimole Cre
=nmol/mmol{creat}	nanomole per millimole of creatinine
=nmol/mol	nanomole per mole
=nmol/nmol	nanomole per nanomole
=nmol/s	nanomole per second
=nmol/s/L	nanomole per second per liter
=nmol/umol{creat}	nanomole per micromole of creatinine
=ns	nanosecond
=Ohm	Ohm
=osm/kg	osmole per kilogram
=osm/L	osmole per liter
=Pa	Pascal
=pg	picogram
=pg/dL	picogram per deciliter
=pg/L	picogram per liter
=pg/mg	picogram per milligram
=pg/mL	picogram per milliliter
=pg/mm	picogram per millimeter
=pkat	picokatal
=pL	picoliter
=pm	picometer
=pmol	picomole
=pmol/d	picomole per day
=pmol/dL	picomole per deciliter
=pmol/g	picomole per gram
=pmol/h/mg{protein}	picomole per hour per milligram of protein
=pmol/h/mL	picomole per hour per milliliter
=pmol/L	picomole per liter
=pmol/mg{protein}	picomole per milligram of protein
=pmol/min	picomole per minute
=pmol/min/mg{protein}	picomole per minute per milligram of protein
=pmol/mL	picomole per milliliter
=pmol/mmol	picomole per millimole
=pmol/mmol{creat}	picomole per millimole of creatinine
=pmol/mol	picomole per mole
=pmol/umol	picomole per micromole
=pmol/umol{creat}	picomole per micromole of creatinine
=ps	picosecond
=pT	picotesla
=s	second
=St	Stokes
=t	tonne
=U	enzyme Unit
=U/(1.h)	enzyme Unit per 1 hour
=U/(12.h)	enzyme unit per 12 hour
=U/(18.h)	enzyme Unit per 18 hour
=U/(2.h)	enzyme unit per 2 hour
=U/(24.h)	enzyme unit per 24 hour
=U/10*10{cells}	enzyme unit per 10 billion cells
=U/10*12	enzyme unit per trillion
=U/10*6	enzyme unit per million
=U/10*9	enzyme unit per billion
=U/d	enzyme unit per day
=U/dL	enzyme unit per deciliter
=U/g	enzyme unit per gram
=U/g{Cre}	Unit / gram Cre
=U/g{Hb}	enzyme unit per gram of hemoglobin
=U/g{hemoglobin}	enzyme Unit per gram of hemoglobin
=U/g{Hgb}	UnitsPerGramHemoglobin
=U/h	enzyme unit per hour
=U/kg/h	Unit / kilogram / hour
=U/kg{Hb}	enzyme unit per kilogram of hemoglobin
=U/kg{hemoglobin}	enzyme Unit per kilogram of hemoglobin
=U/L	enzyme unit per liter
=U/min	enzyme unit per minute
=U/mL	enzyme unit per milliliter
=U/mL{RBC}	Unit / milliliter RBC
=U/mL{RBCs}	enzyme unit per milliliter of red blood cells
=U/mmol{creat}	enzyme unit per millimole of creatinine
=U/mol	enzyme Unit per mole
=U/s	enzyme unit per second
=U/umol	enzyme Unit per micromole
=u[IU]	micro international unit
=u[IU]/L	microinternational unit per liter
=u[IU]/mL	micro international unit per milliliter
=ueq	microequivalents
=ueq/L	microequivalent per liter
=ueq/mL	microequivalent per milliliter
=ug	microgram
=ug/(24.h)	microgram per 24 hour
=ug/(8.h)	microgram per 8 hour
=ug/(kg.d)	microgram / kilogram * day
=ug/(kg.h)	microgram / kilogram * hour
=ug/{Specimen}	microgram / Specimen
=ug/{TotalVolume}	MicroGramsPerTotalVolume
=ug/d	microgram per day
=ug/dL	microgram per deciliter
=ug/dL{rbc}	microgram / deciliter rbc
=ug/g	microgram per gram
=ug/g{Cre}	microgram / gram Cre
=ug/g{creat}	microgram per gram of creatinine
=ug/g{DryWeight}	microgram / gram DryWeight
=ug/g{Hgb}	microgram / gram Hgb
=ug/g{Tissue}	microgram / gram Tissue
=ug/h	microgram per hour
=ug/kg	microgram per kilogram
=ug/kg/(8.h)	microgram per kilogram per 8 hour
=ug/kg/d	microgram per kilogram per day
=ug/kg/h	microgram per kilogram per hour
=ug/kg/min	microgram per kilogram per minute
=ug/L	microgram per liter
=ug/L/(24.h)	microgram per liter per 24 hour
=ug/L{DDU}	microgram / liter DDU
=ug/m2	microgram per square meter
=ug/mg	microgram per milligram
=ug/mg{Cre}	microgram / milligram Cre
=ug/mg{creat}	microgram per milligram of creatinine
=ug/min	microgram per minute
=ug/mL	microgram per milliliter
=ug/mL{FEU}	microgram / milliliter FEU
=ug/mmol	microgram per millimole
=ug/ng	microgram per nanogram
=ug{T4}/dL	microgram T4 / deciliter
=ukat	microkatal
=uL	microliter
=uL/(2.h)	microliter per 2 hour
=uL/h	microliter per hour
=um	micrometer
=um/s	micrometer per second
=umol	micromole
=umol/(24.h)	micromole per 24 hour
=umol/d	micromole per day
=umol/dL	micromole per deciliter
=umol/g	micromole per gram
=umol/g{Cre}	micromole / gram Cre
=umol/g{creat}	micromole per gram of creatinine
=umol/g{Hb}	micromole per gram of hemoglobin
=umol/g{hemoglobin}	micromole per gram of hemoglobin
=umol/g{Hgb}	micromole / gram Hgb
=umol/h	micromole per hour
=umol/h/g	micromole / hour / gram
=umol/h/L	micromole per hour per liter
=umol/h/mg{protein}	micromole per hour per milligram of protein
=umol/kg	micromole per kilogram
=umol/L	micromole per liter
=umol/L/h	micromole per liter per hour
=umol/L{rbc}	micromole per liter of red blood cells
=umol/m	micromole / meter
=umol/mg	micromole per milligram
=umol/mg{Cre}	micromole / milligram Cre
=umol/min	micromole per minute
=umol/min/g	micromole per minute per gram
=umol/min/g{prot}	micromole / minute / gram prot
=umol/min/g{protein}	micromole per minute per gram of protein
=umol/min/L	micromole per minute per liter
=umol/mL	micromole per milliliter
=umol/mL/min	micromole per milliliter per minute
=umol/mmol	micromole per millimole
=umol/mol	micromole per mole
=umol/mol{Cre}	micromole / mole Cre
=umol/mol{creat}	micromole per mole of creatinine
=umol/mol{Hb}	micromole per mole of hemoglobin
=umol/umol	micromole per micromole
=uOhm	microOhm
=us	microsecond
=uU	microUnit
=uU/g	micro enzyme unit per gram
=uU/L	micro enzyme unit per liter
=uU/mL	micro enzyme unit per milliliter
=uV	microvolt
=V	volt
=wk	week
=10.uN.s/(cm5.m2)	10 micronewton second per centimeter to the fifth power per square meter
=10*4/uL	10 thousand per microliter
=24.h	24 hour
=A	Ampère
={ARU}	aspirin response unit
=atm	standard atmosphere
=ag/{cell}	attogram per cell
=Bq	Becquerel
={binding_index}	binding index
=[bdsk'U]	Bodansky unit
={CAG_repeats}	CAG trinucleotide repeats
=cal	calorie
=cm[H2O]/s/m	centimeter of water per second per meter
={delta_OD}	change in (delta) optical density
={copies}	copies
={count}	count
={CPM}	counts per minute
={CPM}/10*3{cell}	counts per minute per thousand cells
=daL/min	dekaliter per minute
=daL/min/m2	dekaliter per minute per square meter
={dilution}	dilution
=dyn.s/cm	dyne second per centimeter
=dyn.s/(cm.m2)	dyne second per centimeter per square meter
={Ehrlich'U}/100.g	Ehrlich unit per 100 gram
={EIA_index}	EIA index
={EIA_titer}	EIA titer
={EV}	EIA value
=U/10	enzyme unit per 10
=U/10*10	enzyme unit per 10 billion
=U/(10.g){feces}	enzyme unit per 10 gram of feces
=U/g{creat}	enzyme unit per gram of creatinine
=U/g{protein}	enzyme unit per gram of protein
=U{25Cel}/L	enzyme unit per liter at 25 deg Celsius
=U{37Cel}/L	enzyme unit per liter at 37 deg Celsius
=U/10*12{RBCs}	enzyme unit per trillion red blood cells
=F	Farad
=fmol/mg{cytosol_protein}	femtomole per milligram of cytosol protein
=fmol/mg{protein}	femtomole per milligram of protein
={FIU}	fluorescent intensity unit
={fraction}	fraction
={GAA_repeats}	GAA trinucleotide repeats
={genomes}/mL	genomes per milliliter
={Globules}/[HPF]	globules (drops) per high power field
=g.m/{beat}	gram meter per heart beat
=g{creat}	gram of creatinine
=g{Hb}	gram of hemoglobin
=g{total_nit}	gram of total nitrogen
=g{total_prot}	gram of total protein
=g{wet_tissue}	gram of wet tissue
=g/kg/(8.h)	gram per kilogram per 8 hour
=g/(8.h){shift}	gram per 8 hour shift
=g/cm3	gram per cubic centimeter
=g/g{globulin}	gram per gram of globulin
=g/kg/(8.h){shift}	gram per kilogram per 8 hour shift
=g/kg/h	gram per kilogram per hour
=g/kg/min	gram per kilogram per minute
=g/mol{creat}	gram per mole of creatinine
=g/{specimen}	gram per specimen
=g/{total_output}	gram per total output
=g/{total_weight}	gram per total weight
=Gy	Gray
={beats}/min	heart beats per minute
=H	Henry
=[HPF]	high power field
=[GPL'U]/mL	IgG anticardiolipin unit per milliliter**
={GPS'U}	IgG antiphosphatidylserine unit
=[MPL'U]/mL	IgM anticardiolipin unit per milliliter**
={ISR}	immune status ratio
={IFA_index}	immunofluorescence assay index
={IFA_titer}	Immunofluorescence assay titer
=[in_i'H2O]	inch (international) of water
={index_val}	index value
={HA_titer}	influenza hemagglutination titer
=[IU]	international unit
=[IU]/L{37Cel}	international unit per liter at 37 degrees Celsius
=[IU]/mg{creat}	international unit per milligram of creatinine
=kat	katal
=kU	kilo enzyme unit
=kU/L{class}	kilo enzyme unit per liter class
=kcal/d	kilocalorie per day
=kcal/kg/(24.h)	kilocalorie per kilogram per 24 hour
=kcal/[oz_av]	kilocalorie per ounce (US & British)
=[ka'U]	King Armstrong unit
=L/(24.h)	liter per 24 hour
=L/s/s2	liter per second per square second
={Log_copies}/mL	log (base 10) copies per milliliter
={Log_IU}	log (base 10) international unit
={Log_IU}/mL	log (base 10) international unit per milliliter
={Log}	log base 10
=[LPF]	low power field
=lm	lumen
=lm.m2	lumen square meter
={Lyme_index_value}	Lyme index value
=[mclg'U]	Mac Lagan unit
=Ms	megasecond
=ug/g{feces}	microgram per gram of feces
=ug{FEU}/mL	microgram fibrinogen equivalent unit per milliliter
=ug/(100.g)	microgram per 100 gram
=ug/m3	microgram per cubic meter
=ug/dL{RBCs}	microgram per deciliter of red blood cells
=ug/g{dry_tissue}	microgram per gram of dry tissue
=ug/g{dry_wt}	microgram per gram of dry weight
=ug/g{hair}	microgram per gram of hair
=ug/g{Hb}	microgram per gram of hemoglobin
=ug/g{tissue}	microgram per gram of tissue
=ug/L{RBCs}	microgram per liter of red blood cells
=ug/mL{class}	microgram per milliliter class
=ug/mL{eqv}	microgram per milliliter equivalent
=ug/mmol{creat}	microgram per millimole of creatinine
=ug/{specimen}	microgram per specimen
=ug/[sft_i]	microgram per square foot (international)
=umol{BCE}/mol	micromole bone collagen equivalent per mole
=umol/(2.h)	micromole per 2 hour
=umol/(8.h)	micromole per 8 hour
=umol/dL{GF}	micromole per deciliter of glomerular filtrate
=umol/kg{feces}	micromole per kilogram of feces
=umol/L{RBCs}	micromole per liter of red blood cells
=umol/umol{creat}	micromole per micromole of creatinine
=umol/mg{creat}	micromole per milligram of creatinine
=umol/mmol{creat}	micromole per millimole of creatinine
=umol/min/g{mucosa}	micromole per minute per gram of mucosa
=mU/mmol{creat}	milli enzyme unit per millimole of creatinine
=mU/g{Hb}	milli enzyme unit per gram of hemoglobin
=mU/g{protein}	milli enzyme unit per gram of protein
=mU/mg{creat}	milli enzyme unit per milligram of creatinine
=mbar/L/s	millibar per liter per second
=meq/g{creat}	milliequivalent per gram of creatinine
=meq/{specimen}	milliequivalent per specimen
=meq/{total_volume}	milliequivalent per total volume
=mg{FEU}/L	milligram fibrinogen equivalent unit per liter
=mg/(6.h)	milligram per 6 hour
=mg/{collection}	milligram per collection
=mg/d/{1.73_m2}	milligram per day per 1.73 square meter
=mg/dL{RBCs}	milligram per deciliter of red blood cells
=mg/g{dry_tissue}	milligram per gram of dry tissue
=mg/g{feces}	milligram per gram of feces
=mg/g{tissue}	milligram per gram of tissue
=mg/g{wet_tissue}	milligram per gram of wet tissue
=mg/kg/(8.h)	milligram per kilogram per 8 hour
=mg/kg/h	milligram per kilogram per hour
=mg/L{RBCs}	milligram per liter of red blood cells
=mg/mg{creat}	milligram per milligram of creatinine
=mg/{specimen}	milligram per specimen
=mg/{total_output}	milligram per total output
=mg/{total_volume}	milligram per total volume
=mL{fetal_RBCs}	milliliter of fetal red blood cells
=mL/(5.h)	milliliter per 5 hour
=mL/(6.h)	milliliter per 6 hour
=mL/{beat}	milliliter per heart beat
=mL/{beat}/m2	milliliter per heart beat per square meter
=mmol/(5.h)	millimole per 5 hour
=mmol/{ejaculate}	millimole per ejaculate
=mmol/kg/(8.h)	millimole per kilogram per 8 hour
=mmol/L{RBCs}	millimole per liter of red blood cells
=mmol/mmol{urea}	millimole per millimole of urea
=mmol/mmol{creat}	millimole per millmole of creatinine
=mmol/{specimen}	millimole per specimen
=mmol/{total_vol}	millimole per total volume
=10*6.[CFU]/L	million colony forming unit per liter
=10*6.[IU]	million international unit
=10*6/(24.h)	million per 24 hour
=mPa.s	millipascal second
={minidrop}/min	minidrop per minute
={minidrop}/s	minidrop per second
={molecule}/{platelet}	molecule per platelet
={mm/dd/yyyy}	month-day-year
={mutation}	mutation
=nU/mL	nanoenzyme unit per milliliter
=nU/{RBC}	nanoenzyme unit per red blood cell
=ng{FEU}/mL	nanogram fibrinogen equivalent unit per milliliter
=ng/U	nanogram per enzyme unit
=ng/mg{creat}	nanogram per milligram of creatinine
=ng/mg{protein}	nanogram per milligram of protein
=ng/mL{RBCs}	nanogram per milliliter of red blood cells
=ng/10*6{RBCs}	nanogram per million red blood cells
=nmol{BCE}	nanomole bone collagen equivalent
=nmol{BCE}/L	nanomole bone collagen equivalent per liter
=nmol{BCE}/mmol{creat}	nanomole bone collagen equivalent per millimole of creatinine
=nmol{1/2cys}/mg{protein}	nanomole of 1/2 cystine per milligram of protein
=nmol{ATP}	nanomole of ATP
=nmol/dL{GF}	nanomole per deciliter of glomerular filtrate
=nmol/mg{creat}	nanomole per milligram of creatinine
=nmol/mg{protein}	nanomole per milligram of protein
=nmol/mg{protein}/h	nanomole per milligram of protein per hour
=nmol/min	nanomole per minute
=nmol/min/mg{Hb}	nanomole per minute per milligram of hemoglobin
=nmol/min/10*6{cells}	nanomole per minute per million cells
={#}/[HPF]	number per high power field
={#}/L	number per liter
={#}/[LPF]	number per low power field
={#}/uL	number per microliter
={#}/mL	number per milliliter
={#}/min	number per minute
=Ohm.m	Ohm meter
=osm	osmole
={Pan_Bio'U}	panbio unit
=/10*4{RBCs}	per 10 thousand red blood cells
=/m3	per cubic meter
=/{entity}	per entity
=/g{Hb}	per gram of hemoglobin
=/g{tot_nit}	per gram of total nitrogen
=/g{tot_prot}	per gram of total protein
=/g{wet_tis}	per gram of wet tissue
=/[IU]	per international unit
=/kg{body_wt}	per kilogram of body weight
=/mm	per millimeter
=/mmol{creat}	per millimole of creatinine
=/{OIF}	per oil immersion field
=/10*3	per thousand
=/10*3.{RBCs}	per thousand red blood cells
=/10*12{RBCs}	per trillion red blood cells
=%{loss_AChR}	percent loss of acetylcholine receptor
=%{penetration}	percent penetration
=%{abnormal}	percent abnormal
=%{activity}	percent activity
=%{aggregation}	percent aggregation
=%{at_60_min}	percent at 60 minute
=%{basal_activity}	percent basal activity
=%{binding}	percent binding
=%{blockade}	percent blockade
=%{blocked}	percent blocked
=%{bound}	percent bound
=%{breakdown}	percent breakdown
=%{deficient}	percent deficient
=%{dose}	percent dose
=%{excretion}	percent excretion
=%{Hb}	percent hemoglobin
=%{hemolysis}	percent hemolysis
=%{index}	percent index
=%{inhibition}	percent inhibition
=%{loss}	percent loss
=%{lysis}	percent lysis
=%{normal}	percent normal
=%{normal_pooled_plasma}	percent normal pooled plasma
=%{bacteria}	percent of bacteria
=%{baseline}	percent of baseline
=%{cells}	percent of cells
=%{RBCs}	percent of red blood cells
=%{WBCs}	percent of white blood cells
=%{positive}	percent positive
=%{reactive}	percent reactive
=%{recovery}	percent recovery
=%{reference}	percent reference
=%{residual}	percent residual
=%{saturation}	percent saturation
=%{total}	percent total
=%{uptake}	percent uptake
=%{viable}	percent viable
={percentile}	percentile
={phenotype}	phenotype
=pA	picoampere
=pg/{cell}	picogram per cell
=pg/mg{creat}	picogram per milligram of creatinine
=pg/{RBC}	picogram per red blood cell
=pmol/(24.h)	picomole per 24 hour
=pmol/{RBC}	picomole per red blood cell
=[pt_us]	pint
=%{relative}	relative percent
={relative_saturation}	relative saturation
={Rubella_virus}	rubella virus
={saturation}	saturation
=s/{control}	second per control
=S	Siemens
=Sv	Sievert
={s_co_ratio}	signal to cutoff ratio
={STDV}	standard deviation
=T	Tesla
=10*3{copies}/mL	thousand copies per milliliter
=10*3{RBCs}	thousand red blood cells
={TSI_index}	thyroid-stimulating immunoglobulin index
=Wb	Weber
={WBCs}	white blood cells
=1	1*
='	minute
=''	second
=%[slope]	percent of slope
=%{Bound}	PercentBound
=/100{Spermatozoa}	Per100Spermatozoa
=/g{HGB}	PerGramHemoglobin
=[acr_br]	acre
=[acr_us]	acre
=[Amb'a'1'U]	Amb a 1 units
=[bbl_us]	barrel
=[bf_i]	board foot
=[Btu]	British thermal unit
=[Btu_39]	British thermal unit at 39 °F
=[Btu_59]	British thermal unit at 59 °F
=[Btu_60]	British thermal unit at 60 °F
=[Btu_IT]	international table British thermal unit
=[Btu_m]	mean British thermal unit
=[Btu_th]	thermochemical British thermal unit
=[bu_br]	bushel
=[bu_us]	bushel
=[c]	velocity of light
=[Cal]	nutrition label Calories
=[car_Au]	carat of gold alloys
=[car_m]	metric carat
=[CCID_50]	CELL CULTURE INFECTIOUS DOSE 50%
=[cft_i]	cubic foot
=[ch_br]	Gunter's chain
=[ch_us]	Gunter's chain Surveyor's chain
=[cicero]	cicero Didot's pica
=[cml_i]	circular mil
=[cr_i]	cord
=[crd_us]	cord
=[cyd_i]	cubic yard
=[D'ag'U]	D-ANTIGEN UNITS
=[didot]	didot Didot's point
=[diop]	diopter
=[dpt_us]	dry pint
=[dqt_us]	dry quart
=[dr_ap]	dram drachm
=[dye'U]	Dye unit
=[e]	elementary charge
=[eps_0]	permittivity of vacuum
=[fdr_br]	fluid dram
=[FFU]	FOCUS-FORMING UNITS
=[ft_br]	foot
=[ft_us]	foot
=[fth_br]	fathom
=[fth_us]	fathom
=[fur_us]	furlong
=[G]	Newtonian constant of gravitation
=[gal_wi]	historical winchester gallon
=[gil_br]	gill
=[gil_us]	gill
=[h]	Planck constant
=[hd_i]	hand
=[hnsf'U]	Hounsfield unit
=[HP]	horsepower
=[hp_C]	HOMEOPATHIC POTENCY OF CENTESIMAL SERIES
=[hp_M]	HOMEOPATHIC POTENCY OF MILLESIMAL SERIES
=[hp_Q]	HOMEOPATHIC POTENCY OF QUINTAMILLESIMAL SERIES
=[hp_X]	HOMEOPATHIC POTENCY OF DECIMAL SERIES
=[in_br]	inch
=[in_i'Hg]	inch of mercury column
=[in_us]	inch
=[iU]/dL	InternationalUnitsPerDeciLiter
=[iU]/g	InternationalUnitsPerGram
=[iU]/kg	InternationalUnitsPerKilogram
=[iU]/L	InternationalUnitsPerLiter
=[iU]/mL	InternationalUnitsPerMilliLiter
=[k]	Boltzmann constant
=[kn_br]	knot
=[kn_i]	knot
=[knk'U]	Kunkel unit
=[lb_ap]	pound
=[lb_tr]	pound
=[lbf_av]	pound force
=[lcwt_av]	long hunderdweight British hundredweight
=[Lf]	LIMIT OF FLOCCULATION
=[ligne]	ligne French line
=[lk_br]	link for Gunter's chain
=[lk_us]	link for Gunter's chain
=[lne]	line
=[lton_av]	long ton British ton
=[ly]	light-year
=[m_e]	electron mass
=[m_p]	proton mass
=[mesh_i]	mesh
=[MET]	metabolic equivalent
=[mi_br]	mile
=[mil_i]	mil
=[mil_us]	mil
=[min_br]	minim
=[mu_0]	permeability of vacuum
=[nmi_br]	nautical mile
=[oz_ap]	ounce (US and British)
=[pc_br]	pace
=[pca]	pica
=[pca_pr]	Printer's pica
=[p'diop]	prism diopter
=[PFU]	PLAQUE-FORMING UNITS
=[pi]	the number pi
=[pied]	pied French foot
=[pk_br]	peck
=[pk_us]	peck
=[pnt]	point
=[pnt_pr]	Printer's point
=[PNU]	PROTEIN NITROGEN UNITS
=[pouce]	pouce French inch
=[PRU]	peripheral vascular resistance unit
=[pwt_tr]	pennyweight
=[rch_us]	Ramden's chain Engineer's chain
=[rd_br]	rod
=[rd_us]	rod
=[rlk_us]	link for Ramden's chain
=[S]	Svedberg unit
=[sc_ap]	scruple
=[sct]	section
=[scwt_av]	short hundredweight U.S. hundredweight
=[smgy'U]	Somogyi unit
=[smi_us]	square mile
=[smoot]	Smoot
=[srd_us]	square rod
=[stone_av]	stone British stone
=[TCID_50]	TISSUE CULTURE INFECTIOUS DOSE 50%
=[twp]	township
=[USP'U]	UNITED STATES PHARMACOPEIA UNIT
=[yd_br]	yard
=[yd_us]	yard
={Cells}/uL	CellsPerMicroLiter
={Copies}/mL	CopiesPerMilliLiter
={Ct}	crossing threshold
={Ehrlich_U}/dL	EhrlichUnitsPerDeciLiter
={EhrlichU}/dL	EhrlichUnitsPerDeciLiter [Arbitrary Concentration Units]
={Elisa_U}/mL	ElisaUnitsPerMilliLiter
={ElisaU}/mL	ElisaUnitsPerMilliLiter [Arbitrary Concentration Units]
={kp_C}	HOMEOPATHIC POTENCY OF CENTESIMAL KORSAKOVIAN SERIES
={rbc}	red blood cell count
={Spermatozoa}/mL	SpermatozoaPerMilliLiter
={tbl}	tablets
={tot}	particles total count
=10*	the number ten for arbitrary powers
=10^	the number ten for arbitrary powers
=a_g	mean Gregorian year
=a_j	mean Julian year
=a_t	tropical year
=Ao	Ångström
=ar	are
=AU	astronomic unit
=b	barn
=B	bel
=B[kW]	bel kilowatt
=B[mV]	bel millivolt
=B[SPL]	bel sound pressure
=B[uV]	bel microvolt
=B[V]	bel volt
=B[W]	bel watt
=Bd	baud
=Bi	Biot
=bit	bit
=bit_s	bit
=By	byte
=C	Coulomb
=cal_[15]	calorie at 15 °C
=cal_[20]	calorie at 20 °C
=cal_IT	international table calorie
=cal_m	mean calorie
=cal_th	thermochemical calorie
=cd	candela
=Ci	CURIE
=circ	circle
=dyn	dyne
=G	Gauss
=g%	gram percent
=g.m/{H.B.}	gram meter per heartbeat
=Gal	Gal
=Gb	Gilbert
=gf	gram-force
=gon	gon grade
=k[iU]/mL	KiloInternationalUnitsPerMilliLiter
=kg{wet'tis}	kilogram of wet tissue
=Ky	Kayser
=Lmb	Lambert
=lx	lux
=m[H2O]	meter of water column
=m[Hg]	meter of mercury column
=mg/{TotalVolume}	MilliGramPerTotalVolume
=mg/mg{Cre}	MilligramsPerMilligramCreatinine
=mg{creat}	milligram of creatinine
=mho	mho
=mmol/{TotalVolume}	MilliMolesPerTotalVolume [Substance Units]
=mmol/mol{Cre}	MilliMolesPerMoleCreatinine
=mo_g	mean Gregorian month
=mo_j	mean Julian month
=mo_s	synodal month
=Mx	Maxwell
=Np	neper
=Oe	Oersted
=P	Poise
=pc	parsec
=ph	phot
=R	Roentgen
=rad	radian
=RAD	radiation absorbed dose
=REM	radiation equivalent man
=sb	stilb
=sph	spere
=sr	steradian
=st	stere
=u	unified atomic mass unit
=uCi	MICROCURIE
=W	Watt
>http://hl7.org/fhir/ValueSet/ucum-units	UCUMCodes
+http://unitsofmeasure.org
>http://hl7.org/fhir/ValueSet/ucum-vitals-common	VitalSignsUnits
+http://unitsofmeasure.org
=%	percent
=cm	centimeter
=[in_i]	inch (international)
=kg	kilogram
=g	gram
=[lb_av]	pound (US and British)
=Cel	degree Celsius
=[degF]	degree Fahrenheit
=mm[Hg]	millimeter of mercury
=/min	per minute
=kg/m2	kilogram / (meter ^ 2)
=m2	square meter
>http://hl7.org/fhir/ValueSet/udi	UDICodes
+http://hl7.org/fhir/ex-udi
>http://hl7.org/fhir/ValueSet/udi-entry-type	UDIEntryType
+http://hl7.org/fhir/udi-entry-type
>http://hl7.org/fhir/ValueSet/units-of-time	UnitsOfTime
+http://unitsofmeasure.org
=s	second
=min	minute
=h	hour
=d	day
=wk	week
=mo	month
=a	year
>http://hl7.org/fhir/ValueSet/unknown-content-code	UnknownContentCode
+http://hl7.org/fhir/unknown-content-code
>http://hl7.org/fhir/ValueSet/usage-context-type	UsageContextType
+http://terminology.hl7.org/CodeSystem/usage-context-type
>http://hl7.org/fhir/ValueSet/use-context	Context of Use ValueSet
@http://hl7.org/fhir/ValueSet/usps-state
@http://hl7.org/fhir/ValueSet/practitioner-specialty
+http://snomed.info/sct
?concept	is-a	394733009
+urn:iso:std:iso:3166
+urn:iso:std:iso:3166
+http://unstats.un.org/unsd/methods/m49/m49.htm
?class	=	region
+http://snomed.info/sct
?concept	is-a	387961004
@http://hl7.org/fhir/ValueSet/administrative-gender
@http://hl7.org/fhir/ValueSet/condition-code
+http://nucc.org/provider-taxonomy
@http://terminology.hl7.org/ValueSet/v3-ActEncounterCode
@http://terminology.hl7.org/ValueSet/v3-ActTaskCode
>http://hl7.org/fhir/ValueSet/vaccine-code	VaccineAdministeredValueSet
+http://hl7.org/fhir/sid/cvx
+urn:oid:1.2.36.1.2001.1005.17
>http://hl7.org/fhir/ValueSet/variable-type	EvidenceVariableType
+http://hl7.org/fhir/variable-type
>http://hl7.org/fhir/ValueSet/variant-state	sequenceStatus
+http://terminology.hl7.org/CodeSystem/variant-state
>http://hl7.org/fhir/ValueSet/variants	HGVS
+http://varnomen.hgvs.org/
>http://hl7.org/fhir/ValueSet/verificationresult-can-push-updates	can-push-updates
+http://terminology.hl7.org/CodeSystem/can-push-updates
>http://hl7.org/fhir/ValueSet/verificationresult-communication-method	verificationresult-communication-method
+http://terminology.hl7.org/CodeSystem/verificationresult-communication-method
>http://hl7.org/fhir/ValueSet/verificationresult-failure-action	failure-action
+http://terminology.hl7.org/CodeSystem/failure-action
>http://hl7.org/fhir/ValueSet/verificationresult-need	need
+http://terminology.hl7.org/CodeSystem/need
>http://hl7.org/fhir/ValueSet/verificationresult-primary-source-type	primary-source-type
+http://terminology.hl7.org/CodeSystem/primary-source-type
>http://hl7.org/fhir/ValueSet/verificationresult-push-type-available	push-type-available
+http://terminology.hl7.org/CodeSystem/push-type-available
>http://hl7.org/fhir/ValueSet/verificationresult-status	status
+http://hl7.org/fhir/CodeSystem/status
>http://hl7.org/fhir/ValueSet/verificationresult-validation-process	validation-process
+http://terminology.hl7.org/CodeSystem/validation-process
>http://hl7.org/fhir/ValueSet/verificationresult-validation-status	validation-status
+http://terminology.hl7.org/CodeSystem/validation-status
>http://hl7.org/fhir/ValueSet/verificationresult-validation-type	validation-type
+http://terminology.hl7.org/CodeSystem/validation-type
>http://hl7.org/fhir/ValueSet/versioning-policy	ResourceVersionPolicy
+http://hl7.org/fhir/versioning-policy
>http://hl7.org/fhir/ValueSet/vision-base-codes	VisionBase
+http://hl7.org/fhir/vision-base-codes
>http://hl7.org/fhir/ValueSet/vision-eye-codes	VisionEyes
+http://hl7.org/fhir/vision-eye-codes
>http://hl7.org/fhir/ValueSet/vision-product	ExampleVisionPrescriptionProductCodes
+http://terminology.hl7.org/CodeSystem/ex-visionprescriptionproduct
>http://hl7.org/fhir/ValueSet/written-language	Common Languages (Written)
+urn:ietf:bcp:47
=ar	Arabic
=bn	Bengali
=cs	Czech
=da	Danish
=de	German
=el	Greek
=en	English
=es	Spanish
=fi	Finnish
=fr	French
=fy	Frysian
=hi	Hindi
=hr	Croatian
=it	Italian
=ja	Japanese
=ko	Korean
=nl	Dutch
=no	Norwegian
=pa	Punjabi
=pl	Polish
=pt	Portuguese
=ru	Russian
=sr	Serbian
=sv	Swedish
=te	Telegu
=zh	Chinese
>http://hl7.org/fhir/ValueSet/yesnodontknow	Yes/No/Don't Know
@http://terminology.hl7.org/ValueSet/v2-0136
+http://terminology.hl7.org/CodeSystem/data-absent-reason
=asked-unknown	Don't know
>http://terminology.hl7.org/ValueSet/v2-0001	v2.0001
+http://terminology.hl7.org/CodeSystem/v2-0001
>http://terminology.hl7.org/ValueSet/v2-0002	v2.0002
+http://terminology.hl7.org/CodeSystem/v2-0002
>http://terminology.hl7.org/ValueSet/v2-0003	v2.0003
+http://terminology.hl7.org/CodeSystem/v2-0003
>http://terminology.hl7.org/ValueSet/v2-0004	v2.0004
+http://terminology.hl7.org/CodeSystem/v2-0004
>http://terminology.hl7.org/ValueSet/v2-0005	v2.0005
+http://terminology.hl7.org/CodeSystem/v3-Race
=1002-5	American Indian or Alaska Native
=2028-9	Asian
=2054-5	Black or African American
=2076-8	Native Hawaiian or Other Pacific Islander
=2106-3	White
=2131-1	Other Race
>http://terminology.hl7.org/ValueSet/v2-0007	v2.0007
+http://terminology.hl7.org/CodeSystem/v2-0007
>http://terminology.hl7.org/ValueSet/v2-0008	v2.0008
+http://terminology.hl7.org/CodeSystem/v2-0008
>http://terminology.hl7.org/ValueSet/v2-0009	v2.0009
+http://terminology.hl7.org/CodeSystem/v2-0009
>http://terminology.hl7.org/ValueSet/v2-0012	v2.0012
+http://terminology.hl7.org/CodeSystem/v2-0012
>http://terminology.hl7.org/ValueSet/v2-0017	v2.0017
+http://terminology.hl7.org/CodeSystem/v2-0017
>http://terminology.hl7.org/ValueSet/v2-0023	v2.0023
+http://terminology.hl7.org/CodeSystem/v2-0023
>http://terminology.hl7.org/ValueSet/v2-0027	v2.0027
+http://terminology.hl7.org/CodeSystem/v2-0027
>http://terminology.hl7.org/ValueSet/v2-0033	v2.0033
+http://terminology.hl7.org/CodeSystem/v2-0033
>http://terminology.hl7.org/ValueSet/v2-0034	v2.0034
+http://terminology.hl7.org/CodeSystem/v2-0034
>http://terminology.hl7.org/ValueSet/v2-0038	v2.0038
+http://terminology.hl7.org/CodeSystem/v2-0038
>http://terminology.hl7.org/ValueSet/v2-0043	v2.0043
+http://terminology.hl7.org/CodeSystem/v2-0043
>http://terminology.hl7.org/ValueSet/v2-0048	v2.0048
+http://terminology.hl7.org/CodeSystem/v2-0048
>http://terminology.hl7.org/ValueSet/v2-0052	v2.0052
+http://terminology.hl7.org/CodeSystem/v2-0052
>http://terminology.hl7.org/ValueSet/v2-0061	v2.0061
+http://terminology.hl7.org/CodeSystem/v2-0061
>http://terminology.hl7.org/ValueSet/v2-0062	v2.0062
+http://terminology.hl7.org/CodeSystem/v2-0062
>http://terminology.hl7.org/ValueSet/v2-0063	v2.0063
+http://terminology.hl7.org/CodeSystem/v2-0063
>http://terminology.hl7.org/ValueSet/v2-0065	v2.0065
+http://terminology.hl7.org/CodeSystem/v2-0065
>http://terminology.hl7.org/ValueSet/v2-0066	v2.0066
+http://terminology.hl7.org/CodeSystem/v2-0066
>http://terminology.hl7.org/ValueSet/v2-0069	v2.0069
+http://terminology.hl7.org/CodeSystem/v2-0069
>http://terminology.hl7.org/ValueSet/v2-0070	v2.0070
+http://terminology.hl7.org/CodeSystem/v2-0070
>http://terminology.hl7.org/ValueSet/v2-0074	v2.0074
+http://terminology.hl7.org/CodeSystem/v2-0074
>http://terminology.hl7.org/ValueSet/v2-0076	v2.0076
+http://terminology.hl7.org/CodeSystem/v2-0076
>http://terminology.hl7.org/ValueSet/v2-0078	v2.0078
+http://terminology.hl7.org/CodeSystem/v2-0078
>http://terminology.hl7.org/ValueSet/v2-0080	v2.0080
+http://terminology.hl7.org/CodeSystem/v2-0080
>http://terminology.hl7.org/ValueSet/v2-0083	v2.0083
+http://terminology.hl7.org/CodeSystem/v2-0083
>http://terminology.hl7.org/ValueSet/v2-0085	v2.0085
+http://terminology.hl7.org/CodeSystem/v2-0085
>http://terminology.hl7.org/ValueSet/v2-0091	v2.0091
+http://terminology.hl7.org/CodeSystem/v2-0091
>http://terminology.hl7.org/ValueSet/v2-0092	v2.0092
+http://terminology.hl7.org/CodeSystem/v2-0092
>http://terminology.hl7.org/ValueSet/v2-0098	v2.0098
+http://terminology.hl7.org/CodeSystem/v2-0098
>http://terminology.hl7.org/ValueSet/v2-0100	v2.0100
+http://terminology.hl7.org/CodeSystem/v2-0100
>http://terminology.hl7.org/ValueSet/v2-0102	v2.0102
+http://terminology.hl7.org/CodeSystem/v2-0102
>http://terminology.hl7.org/ValueSet/v2-0103	v2.0103
+http://terminology.hl7.org/CodeSystem/v2-0103
>http://terminology.hl7.org/ValueSet/v2-0104	v2.0104
+http://terminology.hl7.org/CodeSystem/v2-0104
>http://terminology.hl7.org/ValueSet/v2-0105	v2.0105
+http://terminology.hl7.org/CodeSystem/v2-0105
>http://terminology.hl7.org/ValueSet/v2-0106	v2.0106
+http://terminology.hl7.org/CodeSystem/v2-0106
>http://terminology.hl7.org/ValueSet/v2-0107	v2.0107
+http://terminology.hl7.org/CodeSystem/v2-0107
>http://terminology.hl7.org/ValueSet/v2-0108	v2.0108
+http://terminology.hl7.org/CodeSystem/v2-0108
>http://terminology.hl7.org/ValueSet/v2-0109	v2.0109
+http://terminology.hl7.org/CodeSystem/v2-0109
>http://terminology.hl7.org/ValueSet/v2-0116	v2.0116
+http://terminology.hl7.org/CodeSystem/v2-0116
>http://terminology.hl7.org/ValueSet/v2-0119	v2.0119
+http://terminology.hl7.org/CodeSystem/v2-0119
>http://terminology.hl7.org/ValueSet/v2-0121	v2.0121
+http://terminology.hl7.org/CodeSystem/v2-0121
>http://terminology.hl7.org/ValueSet/v2-0122	v2.0122
+http://terminology.hl7.org/CodeSystem/v2-0122
>http://terminology.hl7.org/ValueSet/v2-0123	v2.0123
+http://terminology.hl7.org/CodeSystem/v2-0123
>http://terminology.hl7.org/ValueSet/v2-0124	v2.0124
+http://terminology.hl7.org/CodeSystem/v2-0124
>http://terminology.hl7.org/ValueSet/v2-0125	v2.0125
+http://terminology.hl7.org/CodeSystem/v2-0440
=AD	Address
=AUI	Authorization information
=CCD	Charge code and date
=CCP	Channel calibration parameters
=CD	Channel definition
=CE	Coded Entry
=CF	Coded element with formatted values
=CK	Composite ID With Check Digit
=CM	Composite
=CN	Composite ID And Name
=CNE	Coded with no exceptions
=CNN	Composite ID number and name simplified
=CP	Composite price
=CQ	Composite quantity with units
=CSU	Channel sensitivity and units
=CWE	Coded with exceptions
=CX	Extended composite ID with check digit
=DDI	Daily deductible information
=DIN	Date and institution name
=DLD	Discharge to location and date
=DLN	Driver's license number
=DLT	Delta
=DR	Date/time range
=DT	Date
=DTM	Date/time
=DTN	Day type and number
=ED	Encapsulated data
=EI	Entity identifier
=EIP	Entity identifier pair
=ERL	Error location
=FC	Financial class
=FT	Formatted text
=GTS	General timing specification
=HD	Hierarchic designator
=ICD	Insurance certification definition
=ID	Coded Value for HL7 Defined Tables
=IS	Coded value for user-defined tables
=JCC	Job code/class
=LA1	Location with address variation 1
=LA2	Location with address variation 2
=MA	Multiplexed array
=MO	Money
=MOC	Money and charge code
=MOP	Money or percentage
=MSG	Message type
=NA	Numeric array
=NDL	Name with date and location
=NM	Numeric
=NR	Numeric range
=OCD	Occurrence code and date
=OSP	Occurrence span code and date
=PIP	Practitioner institutional privileges
=PL	Person location
=PLN	Practitioner license or other ID number
=PN	Person Name
=PPN	Performing person time stamp
=PRL	Parent result link
=PT	Processing type
=PTA	Policy type and amount
=QIP	Query input parameter list
=QSC	Query selection criteria
=RCD	Row column definition
=RFR	Reference range
=RI	Repeat interval
=RMC	Room coverage
=RP	Reference pointer
=RPT	Repeat pattern
=SCV	Scheduling class value pair
=SI	Sequence ID
=SN	Structured numeric
=SNM	String of telephone number digits
=SPD	Specialty description
=SRT	Sort order
=ST	String data
=TM	Time
=TN	Telephone Number
=TQ	Timing / quantity
=TS	Time Stamp (Date & Time)
=TX	Text data
=UVC	UB value code and amount
=VH	Visiting hours
=VID	Version identifier
=VR	Value range
=WVI	Channel Identifier
=WVS	Waveform source
=XAD	Extended address
=XCN	Extended composite ID number and name for persons
=XON	Extended composite name and ID number for organizations
=XPN	Extended person name
=XTN	Extended telecommunications number
>http://terminology.hl7.org/ValueSet/v2-0126	v2.0126
+http://terminology.hl7.org/CodeSystem/v2-0126
>http://terminology.hl7.org/ValueSet/v2-0127	v2.0127
+http://terminology.hl7.org/CodeSystem/v2-0127
>http://terminology.hl7.org/ValueSet/v2-0128	v2.0128
+http://terminology.hl7.org/CodeSystem/v2-0128
>http://terminology.hl7.org/ValueSet/v2-0130	v2.0130
+http://terminology.hl7.org/CodeSystem/v2-0130
>http://terminology.hl7.org/ValueSet/v2-0131	v2.0131
+http://terminology.hl7.org/CodeSystem/v2-0131
>http://terminology.hl7.org/ValueSet/v2-0133	v2.0133
+http://terminology.hl7.org/CodeSystem/v2-0133
>http://terminology.hl7.org/ValueSet/v2-0135	v2.0135
+http://terminology.hl7.org/CodeSystem/v2-0135
>http://terminology.hl7.org/ValueSet/v2-0136	v2.0136
+http://terminology.hl7.org/CodeSystem/v2-0136
>http://terminology.hl7.org/ValueSet/v2-0137	v2.0137
+http://terminology.hl7.org/CodeSystem/v2-0137
>http://terminology.hl7.org/ValueSet/v2-0140	v2.0140
+http://terminology.hl7.org/CodeSystem/v2-0140
>http://terminology.hl7.org/ValueSet/v2-0141	v2.0141
+http://terminology.hl7.org/CodeSystem/v2-0141
>http://terminology.hl7.org/ValueSet/v2-0142	v2.0142
+http://terminology.hl7.org/CodeSystem/v2-0142
>http://terminology.hl7.org/ValueSet/v2-0144	v2.0144
+http://terminology.hl7.org/CodeSystem/v2-0144
>http://terminology.hl7.org/ValueSet/v2-0145	v2.0145
+http://terminology.hl7.org/CodeSystem/v2-0145
>http://terminology.hl7.org/ValueSet/v2-0146	v2.0146
+http://terminology.hl7.org/CodeSystem/v2-0146
>http://terminology.hl7.org/ValueSet/v2-0147	v2.0147
+http://terminology.hl7.org/CodeSystem/v2-0147
>http://terminology.hl7.org/ValueSet/v2-0148	v2.0148
+http://terminology.hl7.org/CodeSystem/v2-0148
>http://terminology.hl7.org/ValueSet/v2-0149	v2.0149
+http://terminology.hl7.org/CodeSystem/v2-0149
>http://terminology.hl7.org/ValueSet/v2-0150	v2.0150
+http://terminology.hl7.org/CodeSystem/v2-0150
>http://terminology.hl7.org/ValueSet/v2-0153	v2.0153
+http://terminology.hl7.org/CodeSystem/v2-0153
>http://terminology.hl7.org/ValueSet/v2-0155	v2.0155
+http://terminology.hl7.org/CodeSystem/v2-0155
>http://terminology.hl7.org/ValueSet/v2-0156	v2.0156
+http://terminology.hl7.org/CodeSystem/v2-0156
>http://terminology.hl7.org/ValueSet/v2-0157	v2.0157
+http://terminology.hl7.org/CodeSystem/v2-0157
>http://terminology.hl7.org/ValueSet/v2-0158	v2.0158
+http://terminology.hl7.org/CodeSystem/v2-0158
>http://terminology.hl7.org/ValueSet/v2-0159	v2.0159
+http://terminology.hl7.org/CodeSystem/v2-0159
>http://terminology.hl7.org/ValueSet/v2-0160	v2.0160
+http://terminology.hl7.org/CodeSystem/v2-0160
>http://terminology.hl7.org/ValueSet/v2-0161	v2.0161
+http://terminology.hl7.org/CodeSystem/v2-0161
>http://terminology.hl7.org/ValueSet/v2-0162	v2.0162
+http://terminology.hl7.org/CodeSystem/v2-0162
>http://terminology.hl7.org/ValueSet/v2-0163	v2.0163
+http://terminology.hl7.org/CodeSystem/v2-0163
>http://terminology.hl7.org/ValueSet/v2-0164	v2.0164
+http://terminology.hl7.org/CodeSystem/v2-0164
>http://terminology.hl7.org/ValueSet/v2-0165	v2.0165
+http://terminology.hl7.org/CodeSystem/v2-0165
>http://terminology.hl7.org/ValueSet/v2-0166	v2.0166
+http://terminology.hl7.org/CodeSystem/v2-0166
>http://terminology.hl7.org/ValueSet/v2-0167	v2.0167
+http://terminology.hl7.org/CodeSystem/v2-0167
>http://terminology.hl7.org/ValueSet/v2-0168	v2.0168
+http://terminology.hl7.org/CodeSystem/v2-0168
>http://terminology.hl7.org/ValueSet/v2-0169	v2.0169
+http://terminology.hl7.org/CodeSystem/v2-0169
>http://terminology.hl7.org/ValueSet/v2-0170	v2.0170
+http://terminology.hl7.org/CodeSystem/v2-0170
>http://terminology.hl7.org/ValueSet/v2-0173	v2.0173
+http://terminology.hl7.org/CodeSystem/v2-0173
>http://terminology.hl7.org/ValueSet/v2-0174	v2.0174
+http://terminology.hl7.org/CodeSystem/v2-0174
>http://terminology.hl7.org/ValueSet/v2-0175	v2.0175
+http://terminology.hl7.org/CodeSystem/v2-0175
>http://terminology.hl7.org/ValueSet/v2-0177	v2.0177
+http://terminology.hl7.org/CodeSystem/v2-0177
>http://terminology.hl7.org/ValueSet/v2-0178	v2.0178
+http://terminology.hl7.org/CodeSystem/v2-0178
>http://terminology.hl7.org/ValueSet/v2-0179	v2.0179
+http://terminology.hl7.org/CodeSystem/v2-0179
>http://terminology.hl7.org/ValueSet/v2-0180	v2.0180
+http://terminology.hl7.org/CodeSystem/v2-0180
>http://terminology.hl7.org/ValueSet/v2-0181	v2.0181
+http://terminology.hl7.org/CodeSystem/v2-0181
>http://terminology.hl7.org/ValueSet/v2-0183	v2.0183
+http://terminology.hl7.org/CodeSystem/v2-0183
>http://terminology.hl7.org/ValueSet/v2-0185	v2.0185
+http://terminology.hl7.org/CodeSystem/v2-0185
>http://terminology.hl7.org/ValueSet/v2-0187	v2.0187
+http://terminology.hl7.org/CodeSystem/v2-0187
>http://terminology.hl7.org/ValueSet/v2-0189	v2.0189
+http://terminology.hl7.org/CodeSystem/v2-0189
>http://terminology.hl7.org/ValueSet/v2-0190	v2.0190
+http://terminology.hl7.org/CodeSystem/v2-0190
>http://terminology.hl7.org/ValueSet/v2-0191	v2.0191
+http://terminology.hl7.org/CodeSystem/v2-0191
>http://terminology.hl7.org/ValueSet/v2-0193	v2.0193
+http://terminology.hl7.org/CodeSystem/v2-0193
>http://terminology.hl7.org/ValueSet/v2-0200	v2.0200
+http://terminology.hl7.org/CodeSystem/v2-0200
>http://terminology.hl7.org/ValueSet/v2-0201	v2.0201
+http://terminology.hl7.org/CodeSystem/v2-0201
>http://terminology.hl7.org/ValueSet/v2-0202	v2.0202
+http://terminology.hl7.org/CodeSystem/v2-0202
>http://terminology.hl7.org/ValueSet/v2-0203	v2.0203
+http://terminology.hl7.org/CodeSystem/v2-0203
>http://terminology.hl7.org/ValueSet/v2-0204	v2.0204
+http://terminology.hl7.org/CodeSystem/v2-0204
>http://terminology.hl7.org/ValueSet/v2-0205	v2.0205
+http://terminology.hl7.org/CodeSystem/v2-0205
>http://terminology.hl7.org/ValueSet/v2-0206	v2.0206
+http://terminology.hl7.org/CodeSystem/v2-0206
>http://terminology.hl7.org/ValueSet/v2-0207	v2.0207
+http://terminology.hl7.org/CodeSystem/v2-0207
>http://terminology.hl7.org/ValueSet/v2-0208	v2.0208
+http://terminology.hl7.org/CodeSystem/v2-0208
>http://terminology.hl7.org/ValueSet/v2-0209	v2.0209
+http://terminology.hl7.org/CodeSystem/v2-0209
>http://terminology.hl7.org/ValueSet/v2-0210	v2.0210
+http://terminology.hl7.org/CodeSystem/v2-0210
>http://terminology.hl7.org/ValueSet/v2-0211	v2.0211
+http://terminology.hl7.org/CodeSystem/v2-0211
>http://terminology.hl7.org/ValueSet/v2-0213	v2.0213
+http://terminology.hl7.org/CodeSystem/v2-0213
>http://terminology.hl7.org/ValueSet/v2-0214	v2.0214
+http://terminology.hl7.org/CodeSystem/v2-0214
>http://terminology.hl7.org/ValueSet/v2-0215	v2.0215
+http://terminology.hl7.org/CodeSystem/v2-0215
>http://terminology.hl7.org/ValueSet/v2-0216	v2.0216
+http://terminology.hl7.org/CodeSystem/v2-0216
>http://terminology.hl7.org/ValueSet/v2-0217	v2.0217
+http://terminology.hl7.org/CodeSystem/v2-0217
>http://terminology.hl7.org/ValueSet/v2-0220	v2.0220
+http://terminology.hl7.org/CodeSystem/v2-0220
>http://terminology.hl7.org/ValueSet/v2-0223	v2.0223
+http://terminology.hl7.org/CodeSystem/v2-0223
>http://terminology.hl7.org/ValueSet/v2-0224	v2.0224
+http://terminology.hl7.org/CodeSystem/v2-0224
>http://terminology.hl7.org/ValueSet/v2-0225	v2.0225
+http://terminology.hl7.org/CodeSystem/v2-0225
>http://terminology.hl7.org/ValueSet/v2-0227	v2.0227
+http://terminology.hl7.org/CodeSystem/v2-0227
>http://terminology.hl7.org/ValueSet/v2-0228	v2.0228
+http://terminology.hl7.org/CodeSystem/v2-0228
>http://terminology.hl7.org/ValueSet/v2-0229	v2.0229
+http://terminology.hl7.org/CodeSystem/v2-0229
>http://terminology.hl7.org/ValueSet/v2-0230	v2.0230
+http://terminology.hl7.org/CodeSystem/v2-0230
>http://terminology.hl7.org/ValueSet/v2-0231	v2.0231
+http://terminology.hl7.org/CodeSystem/v2-0231
>http://terminology.hl7.org/ValueSet/v2-0232	v2.0232
+http://terminology.hl7.org/CodeSystem/v2-0232
>http://terminology.hl7.org/ValueSet/v2-0234	v2.0234
+http://terminology.hl7.org/CodeSystem/v2-0234
>http://terminology.hl7.org/ValueSet/v2-0235	v2.0235
+http://terminology.hl7.org/CodeSystem/v2-0235
>http://terminology.hl7.org/ValueSet/v2-0236	v2.0236
+http://terminology.hl7.org/CodeSystem/v2-0236
>http://terminology.hl7.org/ValueSet/v2-0237	v2.0237
+http://terminology.hl7.org/CodeSystem/v2-0237
>http://terminology.hl7.org/ValueSet/v2-0238	v2.0238
+http://terminology.hl7.org/CodeSystem/v2-0238
>http://terminology.hl7.org/ValueSet/v2-0239	v2.0239
+http://terminology.hl7.org/CodeSystem/v2-0239
>http://terminology.hl7.org/ValueSet/v2-0240	v2.0240
+http://terminology.hl7.org/CodeSystem/v2-0240
>http://terminology.hl7.org/ValueSet/v2-0241	v2.0241
+http://terminology.hl7.org/CodeSystem/v2-0241
>http://terminology.hl7.org/ValueSet/v2-0242	v2.0242
+http://terminology.hl7.org/CodeSystem/v2-0242
>http://terminology.hl7.org/ValueSet/v2-0243	v2.0243
+http://terminology.hl7.org/CodeSystem/v2-0243
>http://terminology.hl7.org/ValueSet/v2-0247	v2.0247
+http://terminology.hl7.org/CodeSystem/v2-0247
>http://terminology.hl7.org/ValueSet/v2-0248	v2.0248
+http://terminology.hl7.org/CodeSystem/v2-0248
>http://terminology.hl7.org/ValueSet/v2-0250	v2.0250
+http://terminology.hl7.org/CodeSystem/v2-0250
>http://terminology.hl7.org/ValueSet/v2-0251	v2.0251
+http://terminology.hl7.org/CodeSystem/v2-0251
>http://terminology.hl7.org/ValueSet/v2-0252	v2.0252
+http://terminology.hl7.org/CodeSystem/v2-0252
>http://terminology.hl7.org/ValueSet/v2-0253	v2.0253
+http://terminology.hl7.org/CodeSystem/v2-0253
>http://terminology.hl7.org/ValueSet/v2-0254	v2.0254
+http://terminology.hl7.org/CodeSystem/v2-0254
>http://terminology.hl7.org/ValueSet/v2-0255	v2.0255
+http://terminology.hl7.org/CodeSystem/v2-0255
>http://terminology.hl7.org/ValueSet/v2-0256	v2.0256
+http://terminology.hl7.org/CodeSystem/v2-0256
>http://terminology.hl7.org/ValueSet/v2-0257	v2.0257
+http://terminology.hl7.org/CodeSystem/v2-0257
>http://terminology.hl7.org/ValueSet/v2-0258	v2.0258
+http://terminology.hl7.org/CodeSystem/v2-0258
>http://terminology.hl7.org/ValueSet/v2-0259	v2.0259
+http://terminology.hl7.org/CodeSystem/v2-0259
>http://terminology.hl7.org/ValueSet/v2-0260	v2.0260
+http://terminology.hl7.org/CodeSystem/v2-0260
>http://terminology.hl7.org/ValueSet/v2-0261	v2.0261
+http://terminology.hl7.org/CodeSystem/v2-0261
>http://terminology.hl7.org/ValueSet/v2-0262	v2.0262
+http://terminology.hl7.org/CodeSystem/v2-0262
>http://terminology.hl7.org/ValueSet/v2-0263	v2.0263
+http://terminology.hl7.org/CodeSystem/v2-0263
>http://terminology.hl7.org/ValueSet/v2-0265	v2.0265
+http://terminology.hl7.org/CodeSystem/v2-0265
>http://terminology.hl7.org/ValueSet/v2-0267	v2.0267
+http://terminology.hl7.org/CodeSystem/v2-0267
>http://terminology.hl7.org/ValueSet/v2-0268	v2.0268
+http://terminology.hl7.org/CodeSystem/v2-0268
>http://terminology.hl7.org/ValueSet/v2-0269	v2.0269
+http://terminology.hl7.org/CodeSystem/v2-0269
>http://terminology.hl7.org/ValueSet/v2-0270	v2.0270
+http://terminology.hl7.org/CodeSystem/v2-0270
>http://terminology.hl7.org/ValueSet/v2-0271	v2.0271
+http://terminology.hl7.org/CodeSystem/v2-0271
>http://terminology.hl7.org/ValueSet/v2-0272	v2.0272
+http://terminology.hl7.org/CodeSystem/v2-0272
>http://terminology.hl7.org/ValueSet/v2-0273	v2.0273
+http://terminology.hl7.org/CodeSystem/v2-0273
>http://terminology.hl7.org/ValueSet/v2-0275	v2.0275
+http://terminology.hl7.org/CodeSystem/v2-0275
>http://terminology.hl7.org/ValueSet/v2-0276	v2.0276
+http://terminology.hl7.org/CodeSystem/v2-0276
>http://terminology.hl7.org/ValueSet/v2-0277	v2.0277
+http://terminology.hl7.org/CodeSystem/v2-0277
>http://terminology.hl7.org/ValueSet/v2-0278	v2.0278
+http://terminology.hl7.org/CodeSystem/v2-0278
>http://terminology.hl7.org/ValueSet/v2-0279	v2.0279
+http://terminology.hl7.org/CodeSystem/v2-0279
>http://terminology.hl7.org/ValueSet/v2-0280	v2.0280
+http://terminology.hl7.org/CodeSystem/v2-0280
>http://terminology.hl7.org/ValueSet/v2-0281	v2.0281
+http://terminology.hl7.org/CodeSystem/v2-0281
>http://terminology.hl7.org/ValueSet/v2-0282	v2.0282
+http://terminology.hl7.org/CodeSystem/v2-0282
>http://terminology.hl7.org/ValueSet/v2-0283	v2.0283
+http://terminology.hl7.org/CodeSystem/v2-0283
>http://terminology.hl7.org/ValueSet/v2-0284	v2.0284
+http://terminology.hl7.org/CodeSystem/v2-0284
>http://terminology.hl7.org/ValueSet/v2-0286	v2.0286
+http://terminology.hl7.org/CodeSystem/v2-0286
>http://terminology.hl7.org/ValueSet/v2-0287	v2.0287
+http://terminology.hl7.org/CodeSystem/v2-0287
>http://terminology.hl7.org/ValueSet/v2-0290	v2.0290
+http://terminology.hl7.org/CodeSystem/v2-0290
>http://terminology.hl7.org/ValueSet/v2-0291	v2.0291
+http://terminology.hl7.org/CodeSystem/v2-0291
>http://terminology.hl7.org/ValueSet/v2-0292	v2.0292
+http://terminology.hl7.org/CodeSystem/v2-0292
>http://terminology.hl7.org/ValueSet/v2-0294	v2.0294
+http://terminology.hl7.org/CodeSystem/v2-0294
>http://terminology.hl7.org/ValueSet/v2-0298	v2.0298
+http://terminology.hl7.org/CodeSystem/v2-0298
>http://terminology.hl7.org/ValueSet/v2-0299	v2.0299
+http://terminology.hl7.org/CodeSystem/v2-0299
>http://terminology.hl7.org/ValueSet/v2-0301	v2.0301
+http://terminology.hl7.org/CodeSystem/v2-0301
>http://terminology.hl7.org/ValueSet/v2-0305	v2.0305
+http://terminology.hl7.org/CodeSystem/v2-0305
>http://terminology.hl7.org/ValueSet/v2-0309	v2.0309
+http://terminology.hl7.org/CodeSystem/v2-0309
>http://terminology.hl7.org/ValueSet/v2-0311	v2.0311
+http://terminology.hl7.org/CodeSystem/v2-0311
>http://terminology.hl7.org/ValueSet/v2-0315	v2.0315
+http://terminology.hl7.org/CodeSystem/v2-0315
>http://terminology.hl7.org/ValueSet/v2-0316	v2.0316
+http://terminology.hl7.org/CodeSystem/v2-0316
>http://terminology.hl7.org/ValueSet/v2-0317	v2.0317
+http://terminology.hl7.org/CodeSystem/v2-0317
>http://terminology.hl7.org/ValueSet/v2-0321	v2.0321
+http://terminology.hl7.org/CodeSystem/v2-0321
>http://terminology.hl7.org/ValueSet/v2-0322	v2.0322
+http://terminology.hl7.org/CodeSystem/v2-0322
>http://terminology.hl7.org/ValueSet/v2-0323	v2.0323
+http://terminology.hl7.org/CodeSystem/v2-0323
>http://terminology.hl7.org/ValueSet/v2-0324	v2.0324
+http://terminology.hl7.org/CodeSystem/v2-0324
>http://terminology.hl7.org/ValueSet/v2-0325	v2.0325
+http://terminology.hl7.org/CodeSystem/v2-0325
>http://terminology.hl7.org/ValueSet/v2-0326	v2.0326
+http://terminology.hl7.org/CodeSystem/v2-0326
>http://terminology.hl7.org/ValueSet/v2-0329	v2.0329
+http://terminology.hl7.org/CodeSystem/v2-0329
>http://terminology.hl7.org/ValueSet/v2-0330	v2.0330
+http://terminology.hl7.org/CodeSystem/v2-0330
>http://terminology.hl7.org/ValueSet/v2-0331	v2.0331
+http://terminology.hl7.org/CodeSystem/v2-0331
>http://terminology.hl7.org/ValueSet/v2-0332	v2.0332
+http://terminology.hl7.org/CodeSystem/v2-0332
>http://terminology.hl7.org/ValueSet/v2-0334	v2.0334
+http://terminology.hl7.org/CodeSystem/v2-0334
>http://terminology.hl7.org/ValueSet/v2-0335	v2.0335
+http://terminology.hl7.org/CodeSystem/v2-0335
>http://terminology.hl7.org/ValueSet/v2-0336	v2.0336
+http://terminology.hl7.org/CodeSystem/v2-0336
>http://terminology.hl7.org/ValueSet/v2-0337	v2.0337
+http://terminology.hl7.org/CodeSystem/v2-0337
>http://terminology.hl7.org/ValueSet/v2-0338	v2.0338
+http://terminology.hl7.org/CodeSystem/v2-0338
>http://terminology.hl7.org/ValueSet/v2-0339	v2.0339
+http://terminology.hl7.org/CodeSystem/v2-0339
>http://terminology.hl7.org/ValueSet/v2-0344	v2.0344
+http://terminology.hl7.org/CodeSystem/v2-0344
>http://terminology.hl7.org/ValueSet/v2-0350	v2.0350
+http://terminology.hl7.org/CodeSystem/v2-0350
>http://terminology.hl7.org/ValueSet/v2-0351	v2.0351
+http://terminology.hl7.org/CodeSystem/v2-0351
>http://terminology.hl7.org/ValueSet/v2-0353	v2.0353
+http://terminology.hl7.org/CodeSystem/v3-NullFlavor
=NA	Not applicable
=NASK	Not asked
=NAV	Not available
>http://terminology.hl7.org/ValueSet/v2-0354	v2.0354
+http://terminology.hl7.org/CodeSystem/v2-0354
>http://terminology.hl7.org/ValueSet/v2-0355	v2.0355
+http://terminology.hl7.org/CodeSystem/v2-0355
>http://terminology.hl7.org/ValueSet/v2-0356	v2.0356
+http://terminology.hl7.org/CodeSystem/v2-0356
>http://terminology.hl7.org/ValueSet/v2-0357	v2.0357
+http://terminology.hl7.org/CodeSystem/v2-0357
>http://terminology.hl7.org/ValueSet/v2-0359	v2.0359
+http://terminology.hl7.org/CodeSystem/v2-0359
>http://terminology.hl7.org/ValueSet/v2-0363	v2.0363
+http://terminology.hl7.org/CodeSystem/v2-0363
>http://terminology.hl7.org/ValueSet/v2-0364	v2.0364
+http://terminology.hl7.org/CodeSystem/v2-0364
>http://terminology.hl7.org/ValueSet/v2-0365	v2.0365
+http://terminology.hl7.org/CodeSystem/v2-0365
>http://terminology.hl7.org/ValueSet/v2-0366	v2.0366
+http://terminology.hl7.org/CodeSystem/v2-0366
>http://terminology.hl7.org/ValueSet/v2-0367	v2.0367
+http://terminology.hl7.org/CodeSystem/v2-0367
>http://terminology.hl7.org/ValueSet/v2-0368	v2.0368
+http://terminology.hl7.org/CodeSystem/v2-0368
>http://terminology.hl7.org/ValueSet/v2-0369	v2.0369
+http://terminology.hl7.org/CodeSystem/v2-0369
>http://terminology.hl7.org/ValueSet/v2-0370	v2.0370
+http://terminology.hl7.org/CodeSystem/v2-0370
>http://terminology.hl7.org/ValueSet/v2-0371	v2.0371
+http://terminology.hl7.org/CodeSystem/v2-0371
>http://terminology.hl7.org/ValueSet/v2-0372	v2.0372
+http://terminology.hl7.org/CodeSystem/v2-0372
>http://terminology.hl7.org/ValueSet/v2-0373	v2.0373
+http://terminology.hl7.org/CodeSystem/v2-0373
>http://terminology.hl7.org/ValueSet/v2-0374	v2.0374
+http://terminology.hl7.org/CodeSystem/v2-0374
>http://terminology.hl7.org/ValueSet/v2-0375	v2.0375
+http://terminology.hl7.org/CodeSystem/v2-0375
>http://terminology.hl7.org/ValueSet/v2-0376	v2.0376
+http://terminology.hl7.org/CodeSystem/v2-0376
>http://terminology.hl7.org/ValueSet/v2-0377	v2.0377
+http://terminology.hl7.org/CodeSystem/v2-0377
>http://terminology.hl7.org/ValueSet/v2-0383	v2.0383
+http://terminology.hl7.org/CodeSystem/v2-0383
>http://terminology.hl7.org/ValueSet/v2-0384	v2.0384
+http://terminology.hl7.org/CodeSystem/v2-0384
>http://terminology.hl7.org/ValueSet/v2-0387	v2.0387
+http://terminology.hl7.org/CodeSystem/v2-0387
>http://terminology.hl7.org/ValueSet/v2-0388	v2.0388
+http://terminology.hl7.org/CodeSystem/v2-0388
>http://terminology.hl7.org/ValueSet/v2-0389	v2.0389
+http://terminology.hl7.org/CodeSystem/v2-0389
>http://terminology.hl7.org/ValueSet/v2-0392	v2.0392
+http://terminology.hl7.org/CodeSystem/v2-0392
>http://terminology.hl7.org/ValueSet/v2-0393	v2.0393
+http://terminology.hl7.org/CodeSystem/v2-0393
>http://terminology.hl7.org/ValueSet/v2-0394	v2.0394
+http://terminology.hl7.org/CodeSystem/v2-0394
>http://terminology.hl7.org/ValueSet/v2-0395	v2.0395
+http://terminology.hl7.org/CodeSystem/v2-0395
>http://terminology.hl7.org/ValueSet/v2-0396	v2.0396
+http://terminology.hl7.org/CodeSystem/v2-0396
>http://terminology.hl7.org/ValueSet/v2-0397	v2.0397
+http://terminology.hl7.org/CodeSystem/v2-0397
>http://terminology.hl7.org/ValueSet/v2-0398	v2.0398
+http://terminology.hl7.org/CodeSystem/v2-0398
>http://terminology.hl7.org/ValueSet/v2-0401	v2.0401
+http://terminology.hl7.org/CodeSystem/v2-0401
>http://terminology.hl7.org/ValueSet/v2-0402	v2.0402
+http://terminology.hl7.org/CodeSystem/v2-0402
>http://terminology.hl7.org/ValueSet/v2-0403	v2.0403
+http://terminology.hl7.org/CodeSystem/v2-0403
>http://terminology.hl7.org/ValueSet/v2-0404	v2.0404
+http://terminology.hl7.org/CodeSystem/v2-0404
>http://terminology.hl7.org/ValueSet/v2-0406	v2.0406
+http://terminology.hl7.org/CodeSystem/v2-0406
>http://terminology.hl7.org/ValueSet/v2-0409	v2.0409
+http://terminology.hl7.org/CodeSystem/v2-0409
>http://terminology.hl7.org/ValueSet/v2-0411	v2.0411
+http://terminology.hl7.org/CodeSystem/v2-0411
>http://terminology.hl7.org/ValueSet/v2-0415	v2.0415
+http://terminology.hl7.org/CodeSystem/v2-0415
>http://terminology.hl7.org/ValueSet/v2-0416	v2.0416
+http://terminology.hl7.org/CodeSystem/v2-0416
>http://terminology.hl7.org/ValueSet/v2-0417	v2.0417
+http://terminology.hl7.org/CodeSystem/v2-0417
>http://terminology.hl7.org/ValueSet/v2-0418	v2.0418
+http://terminology.hl7.org/CodeSystem/v2-0418
>http://terminology.hl7.org/ValueSet/v2-0421	v2.0421
+http://terminology.hl7.org/CodeSystem/v2-0421
>http://terminology.hl7.org/ValueSet/v2-0422	v2.0422
+http://terminology.hl7.org/CodeSystem/v2-0422
>http://terminology.hl7.org/ValueSet/v2-0423	v2.0423
+http://terminology.hl7.org/CodeSystem/v2-0423
>http://terminology.hl7.org/ValueSet/v2-0424	v2.0424
+http://terminology.hl7.org/CodeSystem/v2-0424
>http://terminology.hl7.org/ValueSet/v2-0425	v2.0425
+http://terminology.hl7.org/CodeSystem/v2-0425
>http://terminology.hl7.org/ValueSet/v2-0426	v2.0426
+http://terminology.hl7.org/CodeSystem/v2-0426
>http://terminology.hl7.org/ValueSet/v2-0427	v2.0427
+http://terminology.hl7.org/CodeSystem/v2-0427
>http://terminology.hl7.org/ValueSet/v2-0428	v2.0428
+http://terminology.hl7.org/CodeSystem/v2-0428
>http://terminology.hl7.org/ValueSet/v2-0429	v2.0429
+http://terminology.hl7.org/CodeSystem/v2-0429
>http://terminology.hl7.org/ValueSet/v2-0430	v2.0430
+http://terminology.hl7.org/CodeSystem/v2-0430
>http://terminology.hl7.org/ValueSet/v2-0431	v2.0431
+http://terminology.hl7.org/CodeSystem/v2-0431
>http://terminology.hl7.org/ValueSet/v2-0432	v2.0432
+http://terminology.hl7.org/CodeSystem/v2-0432
>http://terminology.hl7.org/ValueSet/v2-0433	v2.0433
+http://terminology.hl7.org/CodeSystem/v2-0433
>http://terminology.hl7.org/ValueSet/v2-0434	v2.0434
+http://terminology.hl7.org/CodeSystem/v2-0434
>http://terminology.hl7.org/ValueSet/v2-0435	v2.0435
+http://terminology.hl7.org/CodeSystem/v2-0435
>http://terminology.hl7.org/ValueSet/v2-0436	v2.0436
+http://terminology.hl7.org/CodeSystem/v2-0436
>http://terminology.hl7.org/ValueSet/v2-0437	v2.0437
+http://terminology.hl7.org/CodeSystem/v2-0437
>http://terminology.hl7.org/ValueSet/v2-0438	v2.0438
+http://terminology.hl7.org/CodeSystem/v2-0438
>http://terminology.hl7.org/ValueSet/v2-0440	v2.0440
+http://terminology.hl7.org/CodeSystem/v2-0440
>http://terminology.hl7.org/ValueSet/v2-0441	v2.0441
+http://terminology.hl7.org/CodeSystem/v2-0441
>http://terminology.hl7.org/ValueSet/v2-0442	v2.0442
+http://terminology.hl7.org/CodeSystem/v2-0442
>http://terminology.hl7.org/ValueSet/v2-0443	v2.0443
+http://terminology.hl7.org/CodeSystem/v2-0443
>http://terminology.hl7.org/ValueSet/v2-0444	v2.0444
+http://terminology.hl7.org/CodeSystem/v2-0444
>http://terminology.hl7.org/ValueSet/v2-0445	v2.0445
+http://terminology.hl7.org/CodeSystem/v2-0445
>http://terminology.hl7.org/ValueSet/v2-0450	v2.0450
+http://terminology.hl7.org/CodeSystem/v2-0450
>http://terminology.hl7.org/ValueSet/v2-0455	v2.0455
+http://terminology.hl7.org/CodeSystem/v2-0455
>http://terminology.hl7.org/ValueSet/v2-0456	v2.0456
+http://terminology.hl7.org/CodeSystem/v2-0456
>http://terminology.hl7.org/ValueSet/v2-0457	v2.0457
+http://terminology.hl7.org/CodeSystem/v2-0457
>http://terminology.hl7.org/ValueSet/v2-0459	v2.0459
+http://terminology.hl7.org/CodeSystem/v2-0459
>http://terminology.hl7.org/ValueSet/v2-0460	v2.0460
+http://terminology.hl7.org/CodeSystem/v2-0460
>http://terminology.hl7.org/ValueSet/v2-0465	v2.0465
+http://terminology.hl7.org/CodeSystem/v2-0465
>http://terminology.hl7.org/ValueSet/v2-0466	v2.0466
+http://terminology.hl7.org/CodeSystem/v2-0466
>http://terminology.hl7.org/ValueSet/v2-0468	v2.0468
+http://terminology.hl7.org/CodeSystem/v2-0468
>http://terminology.hl7.org/ValueSet/v2-0469	v2.0469
+http://terminology.hl7.org/CodeSystem/v2-0469
>http://terminology.hl7.org/ValueSet/v2-0470	v2.0470
+http://terminology.hl7.org/CodeSystem/v2-0470
>http://terminology.hl7.org/ValueSet/v2-0472	v2.0472
+http://terminology.hl7.org/CodeSystem/v2-0472
>http://terminology.hl7.org/ValueSet/v2-0473	v2.0473
+http://terminology.hl7.org/CodeSystem/v2-0473
>http://terminology.hl7.org/ValueSet/v2-0474	v2.0474
+http://terminology.hl7.org/CodeSystem/v2-0474
>http://terminology.hl7.org/ValueSet/v2-0475	v2.0475
+http://terminology.hl7.org/CodeSystem/v2-0475
>http://terminology.hl7.org/ValueSet/v2-0477	v2.0477
+http://terminology.hl7.org/CodeSystem/v2-0477
>http://terminology.hl7.org/ValueSet/v2-0478	v2.0478
+http://terminology.hl7.org/CodeSystem/v2-0478
>http://terminology.hl7.org/ValueSet/v2-0480	v2.0480
+http://terminology.hl7.org/CodeSystem/v2-0480
>http://terminology.hl7.org/ValueSet/v2-0482	v2.0482
+http://terminology.hl7.org/CodeSystem/v2-0482
>http://terminology.hl7.org/ValueSet/v2-0483	v2.0483
+http://terminology.hl7.org/CodeSystem/v2-0483
>http://terminology.hl7.org/ValueSet/v2-0484	v2.0484
+http://terminology.hl7.org/CodeSystem/v2-0484
>http://terminology.hl7.org/ValueSet/v2-0485	v2.0485
+http://terminology.hl7.org/CodeSystem/v2-0485
>http://terminology.hl7.org/ValueSet/v2-0487	v2.0487
+http://terminology.hl7.org/CodeSystem/v2-0487
>http://terminology.hl7.org/ValueSet/v2-0488	v2.0488
+http://terminology.hl7.org/CodeSystem/v2-0488
>http://terminology.hl7.org/ValueSet/v2-0489	v2.0489
+http://terminology.hl7.org/CodeSystem/v2-0489
>http://terminology.hl7.org/ValueSet/v2-0490	v2.0490
+http://terminology.hl7.org/CodeSystem/v2-0490
>http://terminology.hl7.org/ValueSet/v2-0491	v2.0491
+http://terminology.hl7.org/CodeSystem/v2-0491
>http://terminology.hl7.org/ValueSet/v2-0492	v2.0492
+http://terminology.hl7.org/CodeSystem/v2-0492
>http://terminology.hl7.org/ValueSet/v2-0493	v2.0493
+http://terminology.hl7.org/CodeSystem/v2-0493
>http://terminology.hl7.org/ValueSet/v2-0494	v2.0494
+http://terminology.hl7.org/CodeSystem/v2-0494
>http://terminology.hl7.org/ValueSet/v2-0495	v2.0495
+http://terminology.hl7.org/CodeSystem/v2-0495
>http://terminology.hl7.org/ValueSet/v2-0496	v2.0496
+http://terminology.hl7.org/CodeSystem/v2-0496
>http://terminology.hl7.org/ValueSet/v2-0497	v2.0497
+http://terminology.hl7.org/CodeSystem/v2-0497
>http://terminology.hl7.org/ValueSet/v2-0498	v2.0498
+http://terminology.hl7.org/CodeSystem/v2-0498
>http://terminology.hl7.org/ValueSet/v2-0499	v2.0499
+http://terminology.hl7.org/CodeSystem/v2-0499
>http://terminology.hl7.org/ValueSet/v2-0500	v2.0500
+http://terminology.hl7.org/CodeSystem/v2-0500
>http://terminology.hl7.org/ValueSet/v2-0501	v2.0501
+http://terminology.hl7.org/CodeSystem/v2-0501
>http://terminology.hl7.org/ValueSet/v2-0502	v2.0502
+http://terminology.hl7.org/CodeSystem/v2-0502
>http://terminology.hl7.org/ValueSet/v2-0503	v2.0503
+http://terminology.hl7.org/CodeSystem/v2-0503
>http://terminology.hl7.org/ValueSet/v2-0504	v2.0504
+http://terminology.hl7.org/CodeSystem/v2-0504
>http://terminology.hl7.org/ValueSet/v2-0505	v2.0505
+http://terminology.hl7.org/CodeSystem/v2-0505
>http://terminology.hl7.org/ValueSet/v2-0506	v2.0506
+http://terminology.hl7.org/CodeSystem/v2-0506
>http://terminology.hl7.org/ValueSet/v2-0507	v2.0507
+http://terminology.hl7.org/CodeSystem/v2-0507
>http://terminology.hl7.org/ValueSet/v2-0508	v2.0508
+http://terminology.hl7.org/CodeSystem/v2-0508
>http://terminology.hl7.org/ValueSet/v2-0510	v2.0510
+http://terminology.hl7.org/CodeSystem/v2-0510
>http://terminology.hl7.org/ValueSet/v2-0511	v2.0511
+http://terminology.hl7.org/CodeSystem/v2-0511
>http://terminology.hl7.org/ValueSet/v2-0513	v2.0513
+http://terminology.hl7.org/CodeSystem/v2-0513
>http://terminology.hl7.org/ValueSet/v2-0514	v2.0514
+http://terminology.hl7.org/CodeSystem/v2-0514
>http://terminology.hl7.org/ValueSet/v2-0516	v2.0516
+http://terminology.hl7.org/CodeSystem/v2-0516
>http://terminology.hl7.org/ValueSet/v2-0517	v2.0517
+http://terminology.hl7.org/CodeSystem/v2-0517
>http://terminology.hl7.org/ValueSet/v2-0518	v2.0518
+http://terminology.hl7.org/CodeSystem/v2-0518
>http://terminology.hl7.org/ValueSet/v2-0520	v2.0520
+http://terminology.hl7.org/CodeSystem/v2-0520
>http://terminology.hl7.org/ValueSet/v2-0523	v2.0523
+http://terminology.hl7.org/CodeSystem/v2-0523
>http://terminology.hl7.org/ValueSet/v2-0524	v2.0524
+http://terminology.hl7.org/CodeSystem/v2-0524
>http://terminology.hl7.org/ValueSet/v2-0527	v2.0527
+http://terminology.hl7.org/CodeSystem/v2-0527
>http://terminology.hl7.org/ValueSet/v2-0528	v2.0528
+http://terminology.hl7.org/CodeSystem/v2-0528
>http://terminology.hl7.org/ValueSet/v2-0529	v2.0529
+http://terminology.hl7.org/CodeSystem/v2-0529
>http://terminology.hl7.org/ValueSet/v2-0530	v2.0530
+http://terminology.hl7.org/CodeSystem/v2-0530
>http://terminology.hl7.org/ValueSet/v2-0532	v2.0532
+http://terminology.hl7.org/CodeSystem/v3-NullFlavor
=ASKU	asked but unknown
=NA	not applicable
=NASK	not asked
=NAV	temporarily unavailable
=NI	No Information
=NP	not present
=UNK	unknown
+http://terminology.hl7.org/CodeSystem/v2-0136
=N	No
=Y	Yes
>http://terminology.hl7.org/ValueSet/v2-0534	v2.0534
+http://terminology.hl7.org/CodeSystem/v2-0534
>http://terminology.hl7.org/ValueSet/v2-0535	v2.0535
+http://terminology.hl7.org/CodeSystem/v2-0535
>http://terminology.hl7.org/ValueSet/v2-0536	v2.0536
+http://terminology.hl7.org/CodeSystem/v2-0536
>http://terminology.hl7.org/ValueSet/v2-0538	v2.0538
+http://terminology.hl7.org/CodeSystem/v2-0538
>http://terminology.hl7.org/ValueSet/v2-0540	v2.0540
+http://terminology.hl7.org/CodeSystem/v2-0540
>http://terminology.hl7.org/ValueSet/v2-0544	v2.0544
+http://terminology.hl7.org/CodeSystem/v2-0544
>http://terminology.hl7.org/ValueSet/v2-0547	v2.0547
+http://terminology.hl7.org/CodeSystem/v2-0547
>http://terminology.hl7.org/ValueSet/v2-0548	v2.0548
+http://terminology.hl7.org/CodeSystem/v2-0548
>http://terminology.hl7.org/ValueSet/v2-0550	v2.0550
+http://terminology.hl7.org/CodeSystem/v2-0550
>http://terminology.hl7.org/ValueSet/v2-0553	v2.0553
+http://terminology.hl7.org/CodeSystem/v2-0553
>http://terminology.hl7.org/ValueSet/v2-0554	v2.0554
+http://terminology.hl7.org/CodeSystem/v2-0554
>http://terminology.hl7.org/ValueSet/v2-0555	v2.0555
+http://terminology.hl7.org/CodeSystem/v2-0555
>http://terminology.hl7.org/ValueSet/v2-0556	v2.0556
+http://terminology.hl7.org/CodeSystem/v2-0556
>http://terminology.hl7.org/ValueSet/v2-0557	v2.0557
+http://terminology.hl7.org/CodeSystem/v2-0557
>http://terminology.hl7.org/ValueSet/v2-0558	v2.0558
+http://terminology.hl7.org/CodeSystem/v2-0558
>http://terminology.hl7.org/ValueSet/v2-0559	v2.0559
+http://terminology.hl7.org/CodeSystem/v2-0559
>http://terminology.hl7.org/ValueSet/v2-0561	v2.0561
+http://terminology.hl7.org/CodeSystem/v2-0561
>http://terminology.hl7.org/ValueSet/v2-0562	v2.0562
+http://terminology.hl7.org/CodeSystem/v2-0562
>http://terminology.hl7.org/ValueSet/v2-0564	v2.0564
+http://terminology.hl7.org/CodeSystem/v2-0564
>http://terminology.hl7.org/ValueSet/v2-0565	v2.0565
+http://terminology.hl7.org/CodeSystem/v2-0565
>http://terminology.hl7.org/ValueSet/v2-0566	v2.0566
+http://terminology.hl7.org/CodeSystem/v2-0566
>http://terminology.hl7.org/ValueSet/v2-0569	v2.0569
+http://terminology.hl7.org/CodeSystem/v2-0569
>http://terminology.hl7.org/ValueSet/v2-0570	v2.0570
+http://terminology.hl7.org/CodeSystem/v2-0570
>http://terminology.hl7.org/ValueSet/v2-0571	v2.0571
+http://terminology.hl7.org/CodeSystem/v2-0571
>http://terminology.hl7.org/ValueSet/v2-0572	v2.0572
+http://terminology.hl7.org/CodeSystem/v2-0572
>http://terminology.hl7.org/ValueSet/v2-0615	v2.0615
+http://terminology.hl7.org/CodeSystem/v2-0615
>http://terminology.hl7.org/ValueSet/v2-0616	v2.0616
+http://terminology.hl7.org/CodeSystem/v2-0616
>http://terminology.hl7.org/ValueSet/v2-0617	v2.0617
+http://terminology.hl7.org/CodeSystem/v2-0617
>http://terminology.hl7.org/ValueSet/v2-0618	v2.0618
+http://terminology.hl7.org/CodeSystem/v2-0618
>http://terminology.hl7.org/ValueSet/v2-0625	v2.0625
+http://terminology.hl7.org/CodeSystem/v2-0625
>http://terminology.hl7.org/ValueSet/v2-0634	v2.0634
+http://terminology.hl7.org/CodeSystem/v2-0634
>http://terminology.hl7.org/ValueSet/v2-0642	v2.0642
+http://terminology.hl7.org/CodeSystem/v2-0642
>http://terminology.hl7.org/ValueSet/v2-0651	v2.0651
+http://terminology.hl7.org/CodeSystem/v2-0651
>http://terminology.hl7.org/ValueSet/v2-0653	v2.0653
+http://terminology.hl7.org/CodeSystem/v2-0653
>http://terminology.hl7.org/ValueSet/v2-0657	v2.0657
+http://terminology.hl7.org/CodeSystem/v2-0657
>http://terminology.hl7.org/ValueSet/v2-0659	v2.0659
+http://terminology.hl7.org/CodeSystem/v2-0659
>http://terminology.hl7.org/ValueSet/v2-0667	v2.0667
+http://terminology.hl7.org/CodeSystem/v2-0667
>http://terminology.hl7.org/ValueSet/v2-0669	v2.0669
+http://terminology.hl7.org/CodeSystem/v2-0669
>http://terminology.hl7.org/ValueSet/v2-0682	v2.0682
+http://terminology.hl7.org/CodeSystem/v2-0682
>http://terminology.hl7.org/ValueSet/v2-0702	v2.0702
+http://terminology.hl7.org/CodeSystem/v2-0702
>http://terminology.hl7.org/ValueSet/v2-0717	v2.0717
+http://terminology.hl7.org/CodeSystem/v2-0717
>http://terminology.hl7.org/ValueSet/v2-0719	v2.0719
+http://terminology.hl7.org/CodeSystem/v2-0719
>http://terminology.hl7.org/ValueSet/v2-0725	v2.0725
+http://terminology.hl7.org/CodeSystem/v2-0725
>http://terminology.hl7.org/ValueSet/v2-0728	v2.0728
+http://terminology.hl7.org/CodeSystem/v2-0728
>http://terminology.hl7.org/ValueSet/v2-0731	v2.0731
+http://terminology.hl7.org/CodeSystem/v2-0731
>http://terminology.hl7.org/ValueSet/v2-0734	v2.0734
+http://terminology.hl7.org/CodeSystem/v2-0734
>http://terminology.hl7.org/ValueSet/v2-0739	v2.0739
+http://terminology.hl7.org/CodeSystem/v2-0739
>http://terminology.hl7.org/ValueSet/v2-0742	v2.0742
+http://terminology.hl7.org/CodeSystem/v2-0742
>http://terminology.hl7.org/ValueSet/v2-0749	v2.0749
+http://terminology.hl7.org/CodeSystem/v2-0749
>http://terminology.hl7.org/ValueSet/v2-0755	v2.0755
+http://terminology.hl7.org/CodeSystem/v2-0755
>http://terminology.hl7.org/ValueSet/v2-0757	v2.0757
+http://terminology.hl7.org/CodeSystem/v2-0757
>http://terminology.hl7.org/ValueSet/v2-0759	v2.0759
+http://terminology.hl7.org/CodeSystem/v2-0759
>http://terminology.hl7.org/ValueSet/v2-0761	v2.0761
+http://terminology.hl7.org/CodeSystem/v2-0761
>http://terminology.hl7.org/ValueSet/v2-0763	v2.0763
+http://terminology.hl7.org/CodeSystem/v2-0763
>http://terminology.hl7.org/ValueSet/v2-0776	v2.0776
+http://terminology.hl7.org/CodeSystem/v2-0776
>http://terminology.hl7.org/ValueSet/v2-0778	v2.0778
+http://terminology.hl7.org/CodeSystem/v2-0778
>http://terminology.hl7.org/ValueSet/v2-0790	v2.0790
+http://terminology.hl7.org/CodeSystem/v2-0790
>http://terminology.hl7.org/ValueSet/v2-0793	v2.0793
+http://terminology.hl7.org/CodeSystem/v2-0793
>http://terminology.hl7.org/ValueSet/v2-0806	v2.0806
+http://terminology.hl7.org/CodeSystem/v2-0806
>http://terminology.hl7.org/ValueSet/v2-0818	v2.0818
+http://terminology.hl7.org/CodeSystem/v2-0818
>http://terminology.hl7.org/ValueSet/v2-0834	v2.0834
+http://terminology.hl7.org/CodeSystem/v2-0834
>http://terminology.hl7.org/ValueSet/v2-0868	v2.0868
+http://terminology.hl7.org/CodeSystem/v2-0868
>http://terminology.hl7.org/ValueSet/v2-0871	v2.0871
+http://terminology.hl7.org/CodeSystem/v2-0871
>http://terminology.hl7.org/ValueSet/v2-0881	v2.0881
+http://terminology.hl7.org/CodeSystem/v2-0881
>http://terminology.hl7.org/ValueSet/v2-0882	v2.0882
+http://terminology.hl7.org/CodeSystem/v2-0882
>http://terminology.hl7.org/ValueSet/v2-0894	v2.0894
+http://terminology.hl7.org/CodeSystem/v2-0894
>http://terminology.hl7.org/ValueSet/v2-0895	v2.0895
+http://terminology.hl7.org/CodeSystem/v2-0895
>http://terminology.hl7.org/ValueSet/v2-0904	v2.0904
+http://terminology.hl7.org/CodeSystem/v2-0904
>http://terminology.hl7.org/ValueSet/v2-0905	v2.0905
+http://terminology.hl7.org/CodeSystem/v2-0905
>http://terminology.hl7.org/ValueSet/v2-0906	v2.0906
+http://terminology.hl7.org/CodeSystem/v2-0906
>http://terminology.hl7.org/ValueSet/v2-0907	v2.0907
+http://terminology.hl7.org/CodeSystem/v2-0907
>http://terminology.hl7.org/ValueSet/v2-0909	v2.0909
+http://terminology.hl7.org/CodeSystem/v2-0909
>http://terminology.hl7.org/ValueSet/v2-0912	v2.0912
+http://terminology.hl7.org/CodeSystem/v2-0912
>http://terminology.hl7.org/ValueSet/v2-0914	v2.0914
+http://terminology.hl7.org/CodeSystem/v2-0914
>http://terminology.hl7.org/ValueSet/v2-0916	v2.0916
+http://terminology.hl7.org/CodeSystem/v2-0916
>http://terminology.hl7.org/ValueSet/v2-0917	v2.0917
+http://terminology.hl7.org/CodeSystem/v2-0917
>http://terminology.hl7.org/ValueSet/v2-0918	v2.0918
+http://terminology.hl7.org/CodeSystem/v2-0918
>http://terminology.hl7.org/ValueSet/v2-0919	v2.0919
+http://terminology.hl7.org/CodeSystem/v2-0919
>http://terminology.hl7.org/ValueSet/v2-0920	v2.0920
+http://terminology.hl7.org/CodeSystem/v2-0920
>http://terminology.hl7.org/ValueSet/v2-0921	v2.0921
+http://terminology.hl7.org/CodeSystem/v2-0921
>http://terminology.hl7.org/ValueSet/v2-0922	v2.0922
+http://terminology.hl7.org/CodeSystem/v2-0922
>http://terminology.hl7.org/ValueSet/v2-0923	v2.0923
+http://terminology.hl7.org/CodeSystem/v2-0923
>http://terminology.hl7.org/ValueSet/v2-0924	v2.0924
+http://terminology.hl7.org/CodeSystem/v2-0924
>http://terminology.hl7.org/ValueSet/v2-0925	v2.0925
+http://terminology.hl7.org/CodeSystem/v2-0925
>http://terminology.hl7.org/ValueSet/v2-0926	v2.0926
+http://terminology.hl7.org/CodeSystem/v2-0926
>http://terminology.hl7.org/ValueSet/v2-0927	v2.0927
+http://terminology.hl7.org/CodeSystem/v2-0927
>http://terminology.hl7.org/ValueSet/v2-0933	v2.0933
+http://terminology.hl7.org/CodeSystem/v2-0933
>http://terminology.hl7.org/ValueSet/v2-0935	v2.0935
+http://terminology.hl7.org/CodeSystem/v2-0935
>http://terminology.hl7.org/ValueSet/v2-2.1-0006	v2.0006.2.1
+http://terminology.hl7.org/CodeSystem/v2-0006|2.1
>http://terminology.hl7.org/ValueSet/v2-2.3.1-0360	v2.0360.2.3.1
+http://terminology.hl7.org/CodeSystem/v2-0360|2.3.1
>http://terminology.hl7.org/ValueSet/v2-2.4-0006	v2.0006.2.4
+http://terminology.hl7.org/CodeSystem/v2-0006|2.4
>http://terminology.hl7.org/ValueSet/v2-2.4-0391	v2.0391.2.4
+http://terminology.hl7.org/CodeSystem/v2-0391|2.4
>http://terminology.hl7.org/ValueSet/v2-2.6-0391	v2.0391.2.6
+http://terminology.hl7.org/CodeSystem/v2-0391|2.6
>http://terminology.hl7.org/ValueSet/v2-2.7-0360	v2.0360.2.7
+http://terminology.hl7.org/CodeSystem/v2-0360|2.7
>http://terminology.hl7.org/ValueSet/v2-4000	v2.4000
+http://terminology.hl7.org/CodeSystem/v2-4000
>http://terminology.hl7.org/ValueSet/v3-AcknowledgementCondition	v3.AcknowledgementCondition
+http://terminology.hl7.org/CodeSystem/v3-AcknowledgementCondition
>http://terminology.hl7.org/ValueSet/v3-AcknowledgementDetailCode	v3.AcknowledgementDetailCode
+http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailCode
>http://terminology.hl7.org/ValueSet/v3-AcknowledgementDetailType	v3.AcknowledgementDetailType
+http://terminology.hl7.org/CodeSystem/v3-AcknowledgementDetailType
>http://terminology.hl7.org/ValueSet/v3-AcknowledgementType	v3.AcknowledgementType
+http://terminology.hl7.org/CodeSystem/v3-AcknowledgementType
>http://terminology.hl7.org/ValueSet/v3-ActClass	v3.ActClass
+http://terminology.hl7.org/CodeSystem/v3-ActClass
>http://terminology.hl7.org/ValueSet/v3-ActClassClinicalDocument	v3.ActClassClinicalDocument
+http://terminology.hl7.org/CodeSystem/v3-ActClass
?concept	is-a	DOCCLIN
>http://terminology.hl7.org/ValueSet/v3-ActClassDocument	v3.ActClassDocument
+http://terminology.hl7.org/CodeSystem/v3-ActClass
?concept	is-a	DOC
>http://terminology.hl7.org/ValueSet/v3-ActClassInvestigation	v3.ActClassInvestigation
+http://terminology.hl7.org/CodeSystem/v3-ActClass
?concept	is-a	INVSTG
>http://terminology.hl7.org/ValueSet/v3-ActClassObservation	v3.ActClassObservation
+http://terminology.hl7.org/CodeSystem/v3-ActClass
?concept	is-a	OBS
>http://terminology.hl7.org/ValueSet/v3-ActClassProcedure	v3.ActClassProcedure
+http://terminology.hl7.org/CodeSystem/v3-ActClass
?concept	is-a	PROC
>http://terminology.hl7.org/ValueSet/v3-ActClassROI	v3.ActClassROI
+http://terminology.hl7.org/CodeSystem/v3-ActClass
?concept	is-a	_ActClassROI
-+http://terminology.hl7.org/CodeSystem/v3-ActClass
-=_ActClassROI	
>http://terminology.hl7.org/ValueSet/v3-ActClassSupply	v3.ActClassSupply
+http://terminology.hl7.org/CodeSystem/v3-ActClass
?concept	is-a	SPLY
>http://terminology.hl7.org/ValueSet/v3-ActCode	v3.ActCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
>http://terminology.hl7.org/ValueSet/v3-ActConsentDirective	v3.ActConsentDirective
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActConsentDirective
>http://terminology.hl7.org/ValueSet/v3-ActConsentType	v3.ActConsentType
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActConsentType
>http://terminology.hl7.org/ValueSet/v3-ActCoverageTypeCode	v3.ActCoverageTypeCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActCoverageTypeCode
>http://terminology.hl7.org/ValueSet/v3-ActEncounterCode	v3.ActEncounterCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActEncounterCode
-+http://terminology.hl7.org/CodeSystem/v3-ActCode
-=_ActEncounterCode	
>http://terminology.hl7.org/ValueSet/v3-ActExposureLevelCode	v3.ActExposureLevelCode
+http://terminology.hl7.org/CodeSystem/v3-ActExposureLevelCode
>http://terminology.hl7.org/ValueSet/v3-ActIncidentCode	v3.ActIncidentCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActIncidentCode
-+http://terminology.hl7.org/CodeSystem/v3-ActCode
-=_ActIncidentCode	
>http://terminology.hl7.org/ValueSet/v3-ActInvoiceElementModifier	v3.ActInvoiceElementModifier
+http://terminology.hl7.org/CodeSystem/v3-ActInvoiceElementModifier
>http://terminology.hl7.org/ValueSet/v3-ActInvoiceGroupCode	v3.ActInvoiceGroupCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActInvoiceGroupCode
-+http://terminology.hl7.org/CodeSystem/v3-ActCode
-=_ActInvoiceGroupCode	
>http://terminology.hl7.org/ValueSet/v3-ActMood	v3.ActMood
+http://terminology.hl7.org/CodeSystem/v3-ActMood
>http://terminology.hl7.org/ValueSet/v3-ActMoodIntent	v3.ActMoodIntent
+http://terminology.hl7.org/CodeSystem/v3-ActMood
?concept	is-a	INT
>http://terminology.hl7.org/ValueSet/v3-ActMoodPredicate	v3.ActMoodPredicate
+http://terminology.hl7.org/CodeSystem/v3-ActMood
?concept	is-a	_ActMoodPredicate
-+http://terminology.hl7.org/CodeSystem/v3-ActMood
-=_ActMoodPredicate	
>http://terminology.hl7.org/ValueSet/v3-ActPharmacySupplyType	v3.ActPharmacySupplyType
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActPharmacySupplyType
-+http://terminology.hl7.org/CodeSystem/v3-ActCode
-=_ActPharmacySupplyType	
>http://terminology.hl7.org/ValueSet/v3-ActPriority	v3.ActPriority
+http://terminology.hl7.org/CodeSystem/v3-ActPriority
>http://terminology.hl7.org/ValueSet/v3-ActReason	v3.ActReason
+http://terminology.hl7.org/CodeSystem/v3-ActReason
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipCheckpoint	v3.ActRelationshipCheckpoint
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipCheckpoint
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipConditional	v3.ActRelationshipConditional
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType
?concept	is-a	_ActRelationshipConditional
-+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType
-=_ActRelationshipConditional	
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipFulfills	v3.ActRelationshipFulfills
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType
?concept	is-a	FLFS
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipHasComponent	v3.ActRelationshipHasComponent
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType
?concept	is-a	COMP
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipJoin	v3.ActRelationshipJoin
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipJoin
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipPertains	v3.ActRelationshipPertains
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType
?concept	is-a	PERT
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipSplit	v3.ActRelationshipSplit
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSplit
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipSubset	v3.ActRelationshipSubset
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset
>http://terminology.hl7.org/ValueSet/v3-ActRelationshipType	v3.ActRelationshipType
+http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType
>http://terminology.hl7.org/ValueSet/v3-ActSite	v3.ActSite
+http://terminology.hl7.org/CodeSystem/v3-ActSite
>http://terminology.hl7.org/ValueSet/v3-ActStatus	v3.ActStatus
+http://terminology.hl7.org/CodeSystem/v3-ActStatus
>http://terminology.hl7.org/ValueSet/v3-ActSubstanceAdminSubstitutionCode	v3.ActSubstanceAdminSubstitutionCode
+http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution
?concept	is-a	_ActSubstanceAdminSubstitutionCode
-+http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution
-=_ActSubstanceAdminSubstitutionCode	
>http://terminology.hl7.org/ValueSet/v3-ActTaskCode	v3.ActTaskCode
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ActTaskCode
>http://terminology.hl7.org/ValueSet/v3-ActUSPrivacyLaw	v3.ActUSPrivacyLaw
+http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw
>http://terminology.hl7.org/ValueSet/v3-ActUncertainty	v3.ActUncertainty
+http://terminology.hl7.org/CodeSystem/v3-ActUncertainty
>http://terminology.hl7.org/ValueSet/v3-AddressPartType	v3.AddressPartType
+http://terminology.hl7.org/CodeSystem/v3-AddressPartType
>http://terminology.hl7.org/ValueSet/v3-AddressUse	v3.AddressUse
+http://terminology.hl7.org/CodeSystem/v3-AddressUse
>http://terminology.hl7.org/ValueSet/v3-AdministrativeGender	v3.AdministrativeGender
+http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender
>http://terminology.hl7.org/ValueSet/v3-AmericanIndianAlaskaNativeLanguages	v3.AmericanIndianAlaskaNativeLanguages
+http://terminology.hl7.org/CodeSystem/v3-AmericanIndianAlaskaNativeLanguages
>http://terminology.hl7.org/ValueSet/v3-Calendar	v3.Calendar
+http://terminology.hl7.org/CodeSystem/v3-Calendar
>http://terminology.hl7.org/ValueSet/v3-CalendarCycle	v3.CalendarCycle
+http://terminology.hl7.org/CodeSystem/v3-CalendarCycle
>http://terminology.hl7.org/ValueSet/v3-CalendarType	v3.CalendarType
+http://terminology.hl7.org/CodeSystem/v3-CalendarType
>http://terminology.hl7.org/ValueSet/v3-Charset	v3.Charset
+http://terminology.hl7.org/CodeSystem/v3-Charset
>http://terminology.hl7.org/ValueSet/v3-CodingRationale	v3.CodingRationale
+http://terminology.hl7.org/CodeSystem/v3-CodingRationale
>http://terminology.hl7.org/ValueSet/v3-CommunicationFunctionType	v3.CommunicationFunctionType
+http://terminology.hl7.org/CodeSystem/v3-CommunicationFunctionType
>http://terminology.hl7.org/ValueSet/v3-Compartment	v3.Compartment
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	COMPT
>http://terminology.hl7.org/ValueSet/v3-CompressionAlgorithm	v3.CompressionAlgorithm
+http://terminology.hl7.org/CodeSystem/v3-CompressionAlgorithm
>http://terminology.hl7.org/ValueSet/v3-Confidentiality	v3.Confidentiality
+http://terminology.hl7.org/CodeSystem/v3-Confidentiality
>http://terminology.hl7.org/ValueSet/v3-ConfidentialityClassification	v3.ConfidentialityClassification
+http://terminology.hl7.org/CodeSystem/v3-Confidentiality
=U	
=L	
=M	
=N	
=R	
=V	
>http://terminology.hl7.org/ValueSet/v3-ContainerCap	v3.ContainerCap
+http://terminology.hl7.org/CodeSystem/v3-ContainerCap
>http://terminology.hl7.org/ValueSet/v3-ContainerSeparator	v3.ContainerSeparator
+http://terminology.hl7.org/CodeSystem/v3-ContainerSeparator
>http://terminology.hl7.org/ValueSet/v3-ContentProcessingMode	v3.ContentProcessingMode
+http://terminology.hl7.org/CodeSystem/v3-ContentProcessingMode
>http://terminology.hl7.org/ValueSet/v3-ContextControl	v3.ContextControl
+http://terminology.hl7.org/CodeSystem/v3-ContextControl
>http://terminology.hl7.org/ValueSet/v3-DataOperation	v3.DataOperation
+http://terminology.hl7.org/CodeSystem/v3-DataOperation
>http://terminology.hl7.org/ValueSet/v3-Dentition	v3.Dentition
+http://terminology.hl7.org/CodeSystem/v3-Dentition
>http://terminology.hl7.org/ValueSet/v3-DeviceAlertLevel	v3.DeviceAlertLevel
+http://terminology.hl7.org/CodeSystem/v3-DeviceAlertLevel
>http://terminology.hl7.org/ValueSet/v3-DocumentCompletion	v3.DocumentCompletion
+http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion
>http://terminology.hl7.org/ValueSet/v3-DocumentSectionType	v3.DocumentSectionType
+http://loinc.org
>http://terminology.hl7.org/ValueSet/v3-DocumentStorage	v3.DocumentStorage
+http://terminology.hl7.org/CodeSystem/v3-DocumentStorage
>http://terminology.hl7.org/ValueSet/v3-EducationLevel	v3.EducationLevel
+http://terminology.hl7.org/CodeSystem/v3-EducationLevel
>http://terminology.hl7.org/ValueSet/v3-EmployeeJobClass	v3.EmployeeJobClass
+http://terminology.hl7.org/CodeSystem/v3-EmployeeJobClass
>http://terminology.hl7.org/ValueSet/v3-EncounterAdmissionSource	v3.EncounterAdmissionSource
+http://terminology.hl7.org/CodeSystem/v3-EncounterAdmissionSource
>http://terminology.hl7.org/ValueSet/v3-EncounterSpecialCourtesy	v3.EncounterSpecialCourtesy
+http://terminology.hl7.org/CodeSystem/v3-EncounterSpecialCourtesy
>http://terminology.hl7.org/ValueSet/v3-EntityClass	v3.EntityClass
+http://terminology.hl7.org/CodeSystem/v3-EntityClass
>http://terminology.hl7.org/ValueSet/v3-EntityClassDevice	v3.EntityClassDevice
+http://terminology.hl7.org/CodeSystem/v3-EntityClass
?concept	is-a	DEV
>http://terminology.hl7.org/ValueSet/v3-EntityClassLivingSubject	v3.EntityClassLivingSubject
+http://terminology.hl7.org/CodeSystem/v3-EntityClass
?concept	is-a	LIV
>http://terminology.hl7.org/ValueSet/v3-EntityClassManufacturedMaterial	v3.EntityClassManufacturedMaterial
+http://terminology.hl7.org/CodeSystem/v3-EntityClass
?concept	is-a	MMAT
>http://terminology.hl7.org/ValueSet/v3-EntityClassOrganization	v3.EntityClassOrganization
+http://terminology.hl7.org/CodeSystem/v3-EntityClass
?concept	is-a	ORG
>http://terminology.hl7.org/ValueSet/v3-EntityClassPlace	v3.EntityClassPlace
+http://terminology.hl7.org/CodeSystem/v3-EntityClass
?concept	is-a	PLC
>http://terminology.hl7.org/ValueSet/v3-EntityClassRoot	v3.EntityClassRoot
+http://terminology.hl7.org/CodeSystem/v3-EntityClass
?concept	is-a	ENT
>http://terminology.hl7.org/ValueSet/v3-EntityCode	v3.EntityCode
+http://terminology.hl7.org/CodeSystem/v3-EntityCode
>http://terminology.hl7.org/ValueSet/v3-EntityDeterminer	v3.EntityDeterminer
+http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer
>http://terminology.hl7.org/ValueSet/v3-EntityDeterminerDetermined	v3.EntityDeterminerDetermined
+http://terminology.hl7.org/CodeSystem/v3-EntityDeterminer
?concept	is-a	KIND
>http://terminology.hl7.org/ValueSet/v3-EntityHandling	v3.EntityHandling
+http://terminology.hl7.org/CodeSystem/v3-EntityHandling
>http://terminology.hl7.org/ValueSet/v3-EntityNamePartQualifier	v3.EntityNamePartQualifier
+http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifier
>http://terminology.hl7.org/ValueSet/v3-EntityNamePartQualifierR2	v3.EntityNamePartQualifierR2
+http://terminology.hl7.org/CodeSystem/v3-EntityNamePartQualifierR2
>http://terminology.hl7.org/ValueSet/v3-EntityNamePartType	v3.EntityNamePartType
+http://terminology.hl7.org/CodeSystem/v3-EntityNamePartType
>http://terminology.hl7.org/ValueSet/v3-EntityNamePartTypeR2	v3.EntityNamePartTypeR2
+http://terminology.hl7.org/CodeSystem/v3-EntityNamePartTypeR2
>http://terminology.hl7.org/ValueSet/v3-EntityNameUse	v3.EntityNameUse
+http://terminology.hl7.org/CodeSystem/v3-EntityNameUse
>http://terminology.hl7.org/ValueSet/v3-EntityNameUseR2	v3.EntityNameUseR2
+http://terminology.hl7.org/CodeSystem/v3-EntityNameUseR2
>http://terminology.hl7.org/ValueSet/v3-EntityRisk	v3.EntityRisk
+http://terminology.hl7.org/CodeSystem/v3-EntityRisk
>http://terminology.hl7.org/ValueSet/v3-EntityStatus	v3.EntityStatus
+http://terminology.hl7.org/CodeSystem/v3-EntityStatus
>http://terminology.hl7.org/ValueSet/v3-EquipmentAlertLevel	v3.EquipmentAlertLevel
+http://terminology.hl7.org/CodeSystem/v3-EquipmentAlertLevel
>http://terminology.hl7.org/ValueSet/v3-Ethnicity	v3.Ethnicity
+http://terminology.hl7.org/CodeSystem/v3-Ethnicity
>http://terminology.hl7.org/ValueSet/v3-ExposureMode	v3.ExposureMode
+http://terminology.hl7.org/CodeSystem/v3-ExposureMode
>http://terminology.hl7.org/ValueSet/v3-FamilyMember	v3.FamilyMember
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	FAMMEMB
>http://terminology.hl7.org/ValueSet/v3-GTSAbbreviation	v3.GTSAbbreviation
+http://terminology.hl7.org/CodeSystem/v3-GTSAbbreviation
>http://terminology.hl7.org/ValueSet/v3-GenderStatus	v3.GenderStatus
+http://terminology.hl7.org/CodeSystem/v3-GenderStatus
>http://terminology.hl7.org/ValueSet/v3-GeneralPurposeOfUse	v3.GeneralPurposeOfUse
+http://terminology.hl7.org/CodeSystem/v3-ActReason
=COVERAGE	
=ETREAT	
=HMARKT	
=HOPERAT	
=HPAYMT	
=HRESCH	
=PATRQT	
=PUBHLTH	
=TREAT	
>http://terminology.hl7.org/ValueSet/v3-HL7ContextConductionStyle	v3.HL7ContextConductionStyle
+http://terminology.hl7.org/CodeSystem/v3-HL7ContextConductionStyle
>http://terminology.hl7.org/ValueSet/v3-HL7StandardVersionCode	v3.HL7StandardVersionCode
+http://terminology.hl7.org/CodeSystem/v3-HL7StandardVersionCode
>http://terminology.hl7.org/ValueSet/v3-HL7UpdateMode	v3.HL7UpdateMode
+http://terminology.hl7.org/CodeSystem/v3-HL7UpdateMode
>http://terminology.hl7.org/ValueSet/v3-HtmlLinkType	v3.HtmlLinkType
+http://terminology.hl7.org/CodeSystem/v3-HtmlLinkType
>http://terminology.hl7.org/ValueSet/v3-HumanLanguage	v3.HumanLanguage
+urn:iso:std:iso:3166
>http://terminology.hl7.org/ValueSet/v3-IdentifierReliability	v3.IdentifierReliability
+http://terminology.hl7.org/CodeSystem/v3-IdentifierReliability
>http://terminology.hl7.org/ValueSet/v3-IdentifierScope	v3.IdentifierScope
+http://terminology.hl7.org/CodeSystem/v3-IdentifierScope
>http://terminology.hl7.org/ValueSet/v3-InformationSensitivityPolicy	v3.InformationSensitivityPolicy
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_InformationSensitivityPolicy
>http://terminology.hl7.org/ValueSet/v3-IntegrityCheckAlgorithm	v3.IntegrityCheckAlgorithm
+http://terminology.hl7.org/CodeSystem/v3-IntegrityCheckAlgorithm
>http://terminology.hl7.org/ValueSet/v3-LanguageAbilityMode	v3.LanguageAbilityMode
+http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode
>http://terminology.hl7.org/ValueSet/v3-LanguageAbilityProficiency	v3.LanguageAbilityProficiency
+http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency
>http://terminology.hl7.org/ValueSet/v3-LivingArrangement	v3.LivingArrangement
+http://terminology.hl7.org/CodeSystem/v3-LivingArrangement
>http://terminology.hl7.org/ValueSet/v3-LocalMarkupIgnore	v3.LocalMarkupIgnore
+http://terminology.hl7.org/CodeSystem/v3-LocalMarkupIgnore
>http://terminology.hl7.org/ValueSet/v3-LocalRemoteControlState	v3.LocalRemoteControlState
+http://terminology.hl7.org/CodeSystem/v3-LocalRemoteControlState
>http://terminology.hl7.org/ValueSet/v3-ManagedParticipationStatus	v3.ManagedParticipationStatus
+http://terminology.hl7.org/CodeSystem/v3-ManagedParticipationStatus
>http://terminology.hl7.org/ValueSet/v3-MapRelationship	v3.MapRelationship
+http://terminology.hl7.org/CodeSystem/v3-MapRelationship
>http://terminology.hl7.org/ValueSet/v3-MaritalStatus	v3.MaritalStatus
+http://terminology.hl7.org/CodeSystem/v3-MaritalStatus
>http://terminology.hl7.org/ValueSet/v3-MessageWaitingPriority	v3.MessageWaitingPriority
+http://terminology.hl7.org/CodeSystem/v3-MessageWaitingPriority
>http://terminology.hl7.org/ValueSet/v3-MilitaryRoleType	v3.MilitaryRoleType
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	MIL
>http://terminology.hl7.org/ValueSet/v3-ModifyIndicator	v3.ModifyIndicator
+http://terminology.hl7.org/CodeSystem/v3-ModifyIndicator
>http://terminology.hl7.org/ValueSet/v3-NullFlavor	v3.NullFlavor
+http://terminology.hl7.org/CodeSystem/v3-NullFlavor
>http://terminology.hl7.org/ValueSet/v3-ObligationPolicy	v3.ObligationPolicy
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	ObligationPolicy
>http://terminology.hl7.org/ValueSet/v3-ObservationCategory	v3.ObservationCategory
+http://terminology.hl7.org/CodeSystem/v3-ObservationCategory
>http://terminology.hl7.org/ValueSet/v3-ObservationInterpretation	v3.ObservationInterpretation
+http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
>http://terminology.hl7.org/ValueSet/v3-ObservationMethod	v3.ObservationMethod
+http://terminology.hl7.org/CodeSystem/v3-ObservationMethod
>http://terminology.hl7.org/ValueSet/v3-ObservationType	v3.ObservationType
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	_ObservationType
+http://loinc.org
>http://terminology.hl7.org/ValueSet/v3-ObservationValue	v3.ObservationValue
+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
>http://terminology.hl7.org/ValueSet/v3-ParticipationFunction	v3.ParticipationFunction
+http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction
>http://terminology.hl7.org/ValueSet/v3-ParticipationIndirectTarget	v3.ParticipationIndirectTarget
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	IND
>http://terminology.hl7.org/ValueSet/v3-ParticipationInformationGenerator	v3.ParticipationInformationGenerator
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	_ParticipationInformationGenerator
-+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
-=_ParticipationInformationGenerator	
>http://terminology.hl7.org/ValueSet/v3-ParticipationInformationTranscriber	v3.ParticipationInformationTranscriber
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	TRANS
>http://terminology.hl7.org/ValueSet/v3-ParticipationMode	v3.ParticipationMode
+http://terminology.hl7.org/CodeSystem/v3-ParticipationMode
>http://terminology.hl7.org/ValueSet/v3-ParticipationPhysicalPerformer	v3.ParticipationPhysicalPerformer
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	PRF
>http://terminology.hl7.org/ValueSet/v3-ParticipationSignature	v3.ParticipationSignature
+http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature
>http://terminology.hl7.org/ValueSet/v3-ParticipationTargetDirect	v3.ParticipationTargetDirect
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	DIR
>http://terminology.hl7.org/ValueSet/v3-ParticipationTargetLocation	v3.ParticipationTargetLocation
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	LOC
>http://terminology.hl7.org/ValueSet/v3-ParticipationTargetSubject	v3.ParticipationTargetSubject
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	SBJ
>http://terminology.hl7.org/ValueSet/v3-ParticipationType	v3.ParticipationType
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
>http://terminology.hl7.org/ValueSet/v3-ParticipationVerifier	v3.ParticipationVerifier
+http://terminology.hl7.org/CodeSystem/v3-ParticipationType
?concept	is-a	VRF
>http://terminology.hl7.org/ValueSet/v3-PatientImportance	v3.PatientImportance
+http://terminology.hl7.org/CodeSystem/v3-PatientImportance
>http://terminology.hl7.org/ValueSet/v3-PaymentTerms	v3.PaymentTerms
+http://terminology.hl7.org/CodeSystem/v3-PaymentTerms
>http://terminology.hl7.org/ValueSet/v3-PersonDisabilityType	v3.PersonDisabilityType
+http://terminology.hl7.org/CodeSystem/v3-PersonDisabilityType
>http://terminology.hl7.org/ValueSet/v3-PersonalRelationshipRoleType	v3.PersonalRelationshipRoleType
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	_PersonalRelationshipRoleType
-+http://terminology.hl7.org/CodeSystem/v3-RoleCode
-=_PersonalRelationshipRoleType	
>http://terminology.hl7.org/ValueSet/v3-ProbabilityDistributionType	v3.ProbabilityDistributionType
+http://terminology.hl7.org/CodeSystem/v3-ProbabilityDistributionType
>http://terminology.hl7.org/ValueSet/v3-ProcessingID	v3.ProcessingID
+http://terminology.hl7.org/CodeSystem/v3-ProcessingID
>http://terminology.hl7.org/ValueSet/v3-ProcessingMode	v3.ProcessingMode
+http://terminology.hl7.org/CodeSystem/v3-ProcessingMode
>http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState	v3.ProvenanceEventCurrentState
@http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState-AS
@http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState-DC
>http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState-AS	v3.ProvenanceEventCurrentState-AS
+http://terminology.hl7.org/CodeSystem/v3-ActStatus
=aborted	
=cancelled	
=completed	
=new	
=nullified	
=obsolete	
>http://terminology.hl7.org/ValueSet/v3-ProvenanceEventCurrentState-DC	v3.ProvenanceEventCurrentState-DC
+http://terminology.hl7.org/CodeSystem/v3-DocumentCompletion
=AU	
=DI	
=DO	
=LA	
=UC	
>http://terminology.hl7.org/ValueSet/v3-PurposeOfUse	v3.PurposeOfUse
+http://terminology.hl7.org/CodeSystem/v3-ActReason
?concept	is-a	PurposeOfUse
>http://terminology.hl7.org/ValueSet/v3-QueryParameterValue	v3.QueryParameterValue
+http://terminology.hl7.org/CodeSystem/v3-QueryParameterValue
>http://terminology.hl7.org/ValueSet/v3-QueryPriority	v3.QueryPriority
+http://terminology.hl7.org/CodeSystem/v3-QueryPriority
>http://terminology.hl7.org/ValueSet/v3-QueryRequestLimit	v3.QueryRequestLimit
+http://terminology.hl7.org/CodeSystem/v3-QueryRequestLimit
>http://terminology.hl7.org/ValueSet/v3-QueryResponse	v3.QueryResponse
+http://terminology.hl7.org/CodeSystem/v3-QueryResponse
>http://terminology.hl7.org/ValueSet/v3-QueryStatusCode	v3.QueryStatusCode
+http://terminology.hl7.org/CodeSystem/v3-QueryStatusCode
>http://terminology.hl7.org/ValueSet/v3-Race	v3.Race
+http://terminology.hl7.org/CodeSystem/v3-Race
>http://terminology.hl7.org/ValueSet/v3-RefrainPolicy	v3.RefrainPolicy
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	RefrainPolicy
>http://terminology.hl7.org/ValueSet/v3-RelationalOperator	v3.RelationalOperator
+http://terminology.hl7.org/CodeSystem/v3-RelationalOperator
>http://terminology.hl7.org/ValueSet/v3-RelationshipConjunction	v3.RelationshipConjunction
+http://terminology.hl7.org/CodeSystem/v3-RelationshipConjunction
>http://terminology.hl7.org/ValueSet/v3-ReligiousAffiliation	v3.ReligiousAffiliation
+http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation
>http://terminology.hl7.org/ValueSet/v3-ResponseLevel	v3.ResponseLevel
+http://terminology.hl7.org/CodeSystem/v3-ResponseLevel
>http://terminology.hl7.org/ValueSet/v3-ResponseModality	v3.ResponseModality
+http://terminology.hl7.org/CodeSystem/v3-ResponseModality
>http://terminology.hl7.org/ValueSet/v3-ResponseMode	v3.ResponseMode
+http://terminology.hl7.org/CodeSystem/v3-ResponseMode
>http://terminology.hl7.org/ValueSet/v3-RoleClass	v3.RoleClass
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
>http://terminology.hl7.org/ValueSet/v3-RoleClassAgent	v3.RoleClassAgent
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	AGNT
>http://terminology.hl7.org/ValueSet/v3-RoleClassAssociative	v3.RoleClassAssociative
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	_RoleClassAssociative
-+http://terminology.hl7.org/CodeSystem/v3-RoleClass
-=_RoleClassAssociative	
>http://terminology.hl7.org/ValueSet/v3-RoleClassManufacturedProduct	v3.RoleClassManufacturedProduct
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	MANU
>http://terminology.hl7.org/ValueSet/v3-RoleClassMutualRelationship	v3.RoleClassMutualRelationship
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	_RoleClassMutualRelationship
-+http://terminology.hl7.org/CodeSystem/v3-RoleClass
-=_RoleClassMutualRelationship	
>http://terminology.hl7.org/ValueSet/v3-RoleClassPartitive	v3.RoleClassPartitive
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	_RoleClassPartitive
-+http://terminology.hl7.org/CodeSystem/v3-RoleClass
-=_RoleClassPartitive	
>http://terminology.hl7.org/ValueSet/v3-RoleClassPassive	v3.RoleClassPassive
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	_RoleClassPassive
-+http://terminology.hl7.org/CodeSystem/v3-RoleClass
-=_RoleClassPassive	
>http://terminology.hl7.org/ValueSet/v3-RoleClassRelationshipFormal	v3.RoleClassRelationshipFormal
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	_RoleClassRelationshipFormal
-+http://terminology.hl7.org/CodeSystem/v3-RoleClass
-=_RoleClassRelationshipFormal	
>http://terminology.hl7.org/ValueSet/v3-RoleClassRoot	v3.RoleClassRoot
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	ROL
>http://terminology.hl7.org/ValueSet/v3-RoleClassServiceDeliveryLocation	v3.RoleClassServiceDeliveryLocation
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	SDLOC
>http://terminology.hl7.org/ValueSet/v3-RoleClassSpecimen	v3.RoleClassSpecimen
+http://terminology.hl7.org/CodeSystem/v3-RoleClass
?concept	is-a	SPEC
>http://terminology.hl7.org/ValueSet/v3-RoleCode	v3.RoleCode
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
>http://terminology.hl7.org/ValueSet/v3-RoleLinkStatus	v3.RoleLinkStatus
+http://terminology.hl7.org/CodeSystem/v3-RoleLinkStatus
>http://terminology.hl7.org/ValueSet/v3-RoleLinkType	v3.RoleLinkType
+http://terminology.hl7.org/CodeSystem/v3-RoleLinkType
>http://terminology.hl7.org/ValueSet/v3-RoleStatus	v3.RoleStatus
+http://terminology.hl7.org/CodeSystem/v3-RoleStatus
>http://terminology.hl7.org/ValueSet/v3-RouteOfAdministration	v3.RouteOfAdministration
+http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration
>http://terminology.hl7.org/ValueSet/v3-SecurityControlObservationValue	v3.SecurityControlObservationValue
@http://terminology.hl7.org/ValueSet/v3-SecurityPolicy
@http://terminology.hl7.org/ValueSet/v3-ObligationPolicy
@http://terminology.hl7.org/ValueSet/v3-RefrainPolicy
@http://terminology.hl7.org/ValueSet/v3-PurposeOfUse
@http://terminology.hl7.org/ValueSet/v3-GeneralPurposeOfUse
>http://terminology.hl7.org/ValueSet/v3-SecurityIntegrityObservationValue	v3.SecurityIntegrityObservationValue
+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
?concept	is-a	_SECINTOBV
-+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
-=_SECINTOBV	
>http://terminology.hl7.org/ValueSet/v3-SecurityPolicy	v3.SecurityPolicy
+http://terminology.hl7.org/CodeSystem/v3-ActCode
?concept	is-a	SecurityPolicy
>http://terminology.hl7.org/ValueSet/v3-Sequencing	v3.Sequencing
+http://terminology.hl7.org/CodeSystem/v3-Sequencing
>http://terminology.hl7.org/ValueSet/v3-ServiceDeliveryLocationRoleType	v3.ServiceDeliveryLocationRoleType
+http://terminology.hl7.org/CodeSystem/v3-RoleCode
?concept	is-a	_ServiceDeliveryLocationRoleType
-+http://terminology.hl7.org/CodeSystem/v3-RoleCode
-=_ServiceDeliveryLocationRoleType	
>http://terminology.hl7.org/ValueSet/v3-SetOperator	v3.SetOperator
+http://terminology.hl7.org/CodeSystem/v3-SetOperator
>http://terminology.hl7.org/ValueSet/v3-SeverityObservation	v3.SeverityObservation
+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
?concept	is-a	_SeverityObservation
-+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
-=_SeverityObservation	
>http://terminology.hl7.org/ValueSet/v3-SpecimenType	v3.SpecimenType
+http://terminology.hl7.org/CodeSystem/v3-SpecimenType
>http://terminology.hl7.org/ValueSet/v3-SubstanceAdminSubstitutionReason	v3.SubstanceAdminSubstitutionReason
+http://terminology.hl7.org/CodeSystem/v3-ActReason
?concept	is-a	_SubstanceAdminSubstitutionReason
-+http://terminology.hl7.org/CodeSystem/v3-ActReason
-=_SubstanceAdminSubstitutionReason	
>http://terminology.hl7.org/ValueSet/v3-SubstitutionCondition	v3.SubstitutionCondition
+http://terminology.hl7.org/CodeSystem/v3-SubstitutionCondition
>http://terminology.hl7.org/ValueSet/v3-TableCellHorizontalAlign	v3.TableCellHorizontalAlign
+http://terminology.hl7.org/CodeSystem/v3-TableCellHorizontalAlign
>http://terminology.hl7.org/ValueSet/v3-TableCellScope	v3.TableCellScope
+http://terminology.hl7.org/CodeSystem/v3-TableCellScope
>http://terminology.hl7.org/ValueSet/v3-TableCellVerticalAlign	v3.TableCellVerticalAlign
+http://terminology.hl7.org/CodeSystem/v3-TableCellVerticalAlign
>http://terminology.hl7.org/ValueSet/v3-TableFrame	v3.TableFrame
+http://terminology.hl7.org/CodeSystem/v3-TableFrame
>http://terminology.hl7.org/ValueSet/v3-TableRules	v3.TableRules
+http://terminology.hl7.org/CodeSystem/v3-TableRules
>http://terminology.hl7.org/ValueSet/v3-TargetAwareness	v3.TargetAwareness
+http://terminology.hl7.org/CodeSystem/v3-TargetAwareness
>http://terminology.hl7.org/ValueSet/v3-TelecommunicationCapabilities	v3.TelecommunicationCapabilities
+http://terminology.hl7.org/CodeSystem/v3-TelecommunicationCapabilities
>http://terminology.hl7.org/ValueSet/v3-TimingEvent	v3.TimingEvent
+http://terminology.hl7.org/CodeSystem/v3-TimingEvent
>http://terminology.hl7.org/ValueSet/v3-TransmissionRelationshipTypeCode	v3.TransmissionRelationshipTypeCode
+http://terminology.hl7.org/CodeSystem/v3-TransmissionRelationshipTypeCode
>http://terminology.hl7.org/ValueSet/v3-TribalEntityUS	v3.TribalEntityUS
+http://terminology.hl7.org/CodeSystem/v3-TribalEntityUS
>http://terminology.hl7.org/ValueSet/v3-VaccineManufacturer	v3.VaccineManufacturer
+http://terminology.hl7.org/CodeSystem/v3-VaccineManufacturer
>http://terminology.hl7.org/ValueSet/v3-VerificationMethod	v3.VerificationMethod
+http://terminology.hl7.org/CodeSystem/v3-ObservationMethod
?concept	is-a	_VerificationMethod
>http://terminology.hl7.org/ValueSet/v3-WorkClassificationODH	v3.WorkClassificationODH
+http://terminology.hl7.org/CodeSystem/v3-WorkClassificationODH
>http://terminology.hl7.org/ValueSet/v3-WorkScheduleODH	v3.WorkScheduleODH
+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
?concept	is-a	_WorkSchedule
-+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
-=_WorkSchedule	
>http://terminology.hl7.org/ValueSet/v3-employmentStatusODH	v3.employmentStatusODH
+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
?concept	is-a	_EmploymentStatus
-+http://terminology.hl7.org/CodeSystem/v3-ObservationValue
-=_EmploymentStatus	
>http://terminology.hl7.org/ValueSet/v3-hl7ApprovalStatus	v3.hl7ApprovalStatus
+http://terminology.hl7.org/CodeSystem/v3-hl7ApprovalStatus
>http://terminology.hl7.org/ValueSet/v3-hl7CMETAttribution	v3.hl7CMETAttribution
+http://terminology.hl7.org/CodeSystem/v3-hl7CMETAttribution
>http://terminology.hl7.org/ValueSet/v3-hl7ITSType	v3.hl7ITSType
+http://terminology.hl7.org/CodeSystem/v3-hl7ITSType
>http://terminology.hl7.org/ValueSet/v3-hl7ITSVersionCode	v3.hl7ITSVersionCode
+http://terminology.hl7.org/CodeSystem/v3-hl7ITSVersionCode
>http://terminology.hl7.org/ValueSet/v3-hl7PublishingDomain	v3.hl7PublishingDomain
+http://terminology.hl7.org/CodeSystem/v3-hl7PublishingDomain
>http://terminology.hl7.org/ValueSet/v3-hl7PublishingSection	v3.hl7PublishingSection
+http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSection
>http://terminology.hl7.org/ValueSet/v3-hl7PublishingSubSection	v3.hl7PublishingSubSection
+http://terminology.hl7.org/CodeSystem/v3-hl7PublishingSubSection
>http://terminology.hl7.org/ValueSet/v3-hl7Realm	v3.hl7Realm
+http://terminology.hl7.org/CodeSystem/v3-hl7Realm
>http://terminology.hl7.org/ValueSet/v3-hl7V3Conformance	v3.hl7V3Conformance
+http://terminology.hl7.org/CodeSystem/v3-hl7V3Conformance
>http://terminology.hl7.org/ValueSet/v3-hl7VoteResolution	v3.hl7VoteResolution
+http://terminology.hl7.org/CodeSystem/v3-hl7VoteResolution
>http://terminology.hl7.org/ValueSet/v3-orderableDrugForm	v3.orderableDrugForm
+http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm
>http://terminology.hl7.org/ValueSet/v3-policyHolderRole	v3.policyHolderRole
+http://terminology.hl7.org/CodeSystem/v3-policyHolderRole
>http://terminology.hl7.org/ValueSet/v3-styleType	v3.styleType
+http://terminology.hl7.org/CodeSystem/v3-styleType
>http://terminology.hl7.org/ValueSet/v3-substanceAdminSubstitution	v3.substanceAdminSubstitution
+http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution
>http://terminology.hl7.org/ValueSet/v3-triggerEventID	v3.triggerEventID
+http://terminology.hl7.org/CodeSystem/v3-triggerEventID
>http://terminology.hl7.org/ValueSet/v3-xBasicConfidentialityKind	v3.x_BasicConfidentialityKind
+http://terminology.hl7.org/CodeSystem/v3-Confidentiality
=N	
=R	
=V	
"""##
