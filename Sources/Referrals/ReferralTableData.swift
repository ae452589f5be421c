/// The referral machine, a line for each group of rows, parts parted by tabs:
/// states, actors, command, next state (`=` stays, `@resume` goes back to what a cancel request left), needs (`a|b`: one of them),
/// effects, rule sets (all when empty).
///
/// For one state and command there is one next state, whoever gives it: an actor only decides whether it may be given. After HL7 BSeR
/// (https://hl7.org/fhir/us/bser) with what Chinese practice adds (国家基本公共卫生服务规范 third edition, 双向转诊单).
let referralTableData: StaticString = """
    draft	referrer	submit	submitted		request:active notify:D+P+H	
    draft	referrer	discard	cancelled		request:revoked	
    submitted	referrer,patient	recall	cancelled	reason	request:revoked notify:R+D+P+H	
    submitted,redirected	triage	receive	received		notify:R	
    submitted,received,redirected	triage,expert	request-information	info-requested	items	notify:R	
    info-requested	referrer	supply-information	received	answer	notify:D	
    submitted,received,redirected,info-requested	triage	accept	accepted		notify:R+P+H	
    submitted,received,redirected	triage,expert	advise	advised	advice	request:completed notify:R+P	up,peer
    submitted,received,redirected,info-requested	triage,expert	decline	declined	reason	request:revoked notify:R+P+H	
    in-care	expert	decline	declined	reason	request:revoked notify:R+P+H	
    submitted,received,redirected,info-requested	coordinator	decline	declined	reason	request:revoked notify:R+D+P+H	
    accepted,waiting-slot,scheduled,no-show,appointment-cancelled	triage,expert	decline	declined	reason	request:revoked slot:free? appointment:cancelled? notify:R+P+H	
    submitted,waiting-slot,appointment-cancelled	referrer,triage,coordinator	redirect	redirected	destination,reason	owner:new notify:R+D-old+D-new+P+H	
    received,info-requested,accepted	triage,coordinator	redirect	redirected	destination,reason	owner:new notify:R+D-old+D-new+P+H	
    redirected	referrer,triage,coordinator	redirect	=	destination,reason	owner:new notify:R+D-old+D-new+P+H	
    advised	referrer	reopen	received	reason	request:active notify:D+P	up,peer
    advised	expert	convert	accepted		request:active notify:R+P+H	up,peer
    accepted,waiting-slot,no-show,appointment-cancelled	referrer,patient,triage,booking	schedule	scheduled	slot	slot:take appointment:booked notify:R+D+P+H	
    in-care	booking,expert	schedule	scheduled	slot,acknowledge-seen	slot:take appointment:booked notify:R+D+P	
    accepted,no-show,appointment-cancelled	triage,booking	defer	waiting-slot	reason	appointment:waitlist notify:R+P	
    scheduled	referrer,patient,booking	move	=	slot	slot:swap appointment:booked notify:R+D+P	
    scheduled	referrer,patient,booking,expert	cancel-appointment	appointment-cancelled	reason	slot:free appointment:cancelled notify:R+D+P+H	
    no-show	booking	cancel-appointment	appointment-cancelled	reason,acknowledge-no-show	appointment:cancelled notify:R+D+P	
    in-care	booking,expert	cancel-appointment	appointment-cancelled	reason,acknowledge-arrived	appointment:cancelled notify:R+D+P	
    scheduled	system	stop-clinic	appointment-cancelled	reason	slot:free appointment:cancelled notify:R+D+P+H	
    cancel-requested	system	stop-clinic	=	reason	slot:free appointment:cancelled resume:appointment-cancelled notify:R+D+P	
    accepted,waiting-slot,scheduled,no-show,appointment-cancelled	booking,expert	arrive	in-care		slot:use appointment:arrived notify:R+P+H	
    scheduled	patient	arrive	in-care		slot:use appointment:checked-in notify:D+R	
    in-care	booking,expert	arrive	=		notify:R+P	
    cancel-requested	booking,expert	arrive	in-care		slot:use appointment:arrived resume:clear notify:R+P+H	
    scheduled	booking,expert	record-no-show	no-show		slot:use appointment:noshow notify:R+P+H	
    no-show	booking,expert	reverse-no-show	in-care	reason	appointment:fulfilled notify:R+P+H	
    in-care	expert	add-note	=	note	notify:R	
    accepted,waiting-slot,no-show,appointment-cancelled,cancel-requested	triage,coordinator	complete	completed	none	request:completed slot:free? appointment:fulfilled? resume:clear notify:R+D+P+H	
    scheduled,in-care	coordinator	complete	completed	none	request:completed slot:free? appointment:fulfilled? resume:clear notify:R+D+P+H	
    accepted,waiting-slot,scheduled,no-show,appointment-cancelled,in-care,cancel-requested	expert	complete	completed	outcome|none	request:completed slot:free? appointment:fulfilled? resume:clear notify:R+D+P+H	
    in-care,cancel-requested	expert	return-down	returned	outcome,plan,medicines,follow-up,destination	request:completed open:linked resume:clear notify:R+D+P+H+next	up,peer
    completed	expert	return-down	returned	plan,medicines,follow-up,destination	open:linked notify:R+D+P+H+next	up,peer
    received,redirected,info-requested,accepted,waiting-slot,scheduled,no-show,appointment-cancelled,in-care	referrer,patient	request-cancel	cancel-requested	reason	resume:set notify:R+D+P	
    cancel-requested	referrer,patient	withdraw-cancel	@resume		resume:clear notify:R+D+P	
    cancel-requested	triage,expert	refuse-cancel	@resume	reason	resume:clear notify:R+P	
    cancel-requested	triage,booking,expert,coordinator,timer	confirm-cancel	cancelled		request:revoked slot:free? appointment:cancelled? resume:clear notify:R+D+P+H	
    submitted,received,redirected,info-requested,accepted,waiting-slot,scheduled,no-show,appointment-cancelled	triage,coordinator	close-duplicate	cancelled	survivor	request:revoked slot:free? appointment:cancelled? notify:R+D+P	
    submitted,received,redirected,info-requested,accepted,waiting-slot,scheduled,no-show,appointment-cancelled,in-care,cancel-requested	referrer,triage,expert,coordinator	raise-priority	=	priority,reason	notify:R+D+P	
    received,redirected,accepted,waiting-slot,no-show,appointment-cancelled	triage,booking,coordinator	stop-clock	=	reason,until	clock:stop notify:R+P	
    info-requested	referrer,coordinator	stop-clock	=	reason,until	clock:stop notify:D	
    in-care	expert,coordinator	stop-clock	=	reason,until	clock:stop notify:R	
    received,redirected,accepted,waiting-slot,no-show,appointment-cancelled	triage,booking,coordinator	resume-clock	=		clock:go notify:R	
    info-requested	referrer,coordinator	resume-clock	=		clock:go notify:D	
    in-care	expert,coordinator	resume-clock	=		clock:go notify:R	
    draft,submitted,received,redirected,info-requested,accepted,waiting-slot,scheduled,no-show,appointment-cancelled,in-care,cancel-requested	timer	escalate	=		notify:owner+rung+R	
    draft,submitted,received,redirected,info-requested,waiting-slot,no-show,appointment-cancelled	timer	expire	expired		request:revoked notify:R+D+P+H	
    submitted,received,redirected,info-requested,accepted,waiting-slot,scheduled,no-show,appointment-cancelled,cancel-requested	referrer,expert	emergency-entry	in-care	reason	slot:free? appointment:cancelled? resume:clear notify:R+D+P+H	up,peer
    """
