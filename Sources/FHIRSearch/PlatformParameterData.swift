/// Search parameters of the platform's own, in the form of `parameterData`: what its clocks look for.
///
/// `Slot.open`, `Slot.kept`, `Appointment.visit` and `Task.work` are no elements: their values are computed, see `OpenSlot`, `OpenVisit` and `WorkLane`.
let platformParameterData: StaticString = """
    Task-next-alarm	next-alarm	date	Task		Task.extension.where(url='urn:junyi:next-alarm').valueDateTime	
    Appointment-hold-until	hold-until	date	Appointment		Appointment.extension.where(url='urn:junyi:hold-until').valueDateTime	
    Appointment-outside	outside	token	Appointment		Appointment.extension.where(url='urn:junyi:outside-state').valueCode	
    Slot-open	open	string	Slot		Slot.open	
    Slot-kept	kept	string	Slot		Slot.kept	
    Appointment-visit	visit	string	Appointment		Appointment.visit	
    Binary-content-scan	content-scan	token	Binary		Binary.meta.tag.where(system='urn:junyi:content-scan')	
    Task-work	work	string	Task		Task.work	
    """
