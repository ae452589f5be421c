/// Figures in force where a region says nothing else, one line each, parts parted by tabs: name, first day, value, source.
///
/// "default" marks what no national text sets; a region should set it. Holidays: notices of the General Office of the State Council.
let policyData: StaticString = """
    referral.clock.draft	2017-01-01	15m 1h 4h 1wd	default
    referral.clock.submitted	2017-01-01	15m 30m 1h 4wh	default: half of the answer clock
    referral.clock.received	2017-01-01	30m 1h 2h 1wd	default after common practice: urgent 2 h, routine 1 working day
    referral.clock.redirected	2017-01-01	15m 30m 1h 4wh	default: half of the answer clock
    referral.clock.info-requested	2017-01-01	15m 1h 4h 2wd	default
    referral.clock.accepted	2017-01-01	15m 1h 4h 1wd	default
    referral.clock.waiting-slot	2017-01-01	1h 4h 12h 2wd	default
    referral.clock.scheduled	2017-01-01	1h 2h 4h 1wd	default, from the end of the appointment
    referral.clock.no-show	2017-01-01	1h 4h 24h 2wd	default
    referral.clock.appointment-cancelled	2017-01-01	30m 2h 4h 1wd	default
    referral.clock.in-care	2017-01-01	24h 24h 24h 24h	default after common practice: summary within 24 h of discharge
    referral.clock.cancel-requested	2017-01-01	15m 30m 2h 1wd	default
    referral.clock.submitted.down	2017-01-01	15m 30m 1h 1wd	default
    referral.clock.received.down	2017-01-01	30m 1h 2h 2wd	default after common practice: down-referral accepted in 2 working days
    referral.clock.redirected.down	2017-01-01	15m 30m 1h 1wd	default
    referral.clock.accepted.down	2017-01-01	15m 1h 4h 2wd	default
    referral.expiry.draft	2017-01-01	14d	default
    referral.expiry.submitted	2017-01-01	30d	default
    referral.expiry.received	2017-01-01	30d	default
    referral.expiry.redirected	2017-01-01	30d	default
    referral.expiry.info-requested	2017-01-01	14d	default
    referral.expiry.waiting-slot	2017-01-01	90d	default
    referral.expiry.no-show	2017-01-01	14d	default after the follow-up within 2 weeks of 国家基本公共卫生服务规范 (third edition)
    referral.expiry.appointment-cancelled	2017-01-01	14d	default
    referral.emergency-paperwork	2017-01-01	24h	default: papers of an emergency follow within a day
    referral.redirects	2017-01-01	3	default: how often a referral is handed on
    referral.questions	2017-01-01	2	default: how often the sender is asked back
    referral.shortlist	2017-01-01	20	default after NHS e-RS (A011): institutions on a shortlist at most
    referral.files	2017-01-01	20	default: files of one referral at most
    referral.file-megabytes	2017-01-01	20	default: megabytes of one file at most
    referral.file-clock	2017-01-01	2wd	default: within which a file is sent that is awaited or was blocked
    referral.stop-clock	2017-01-01	14d	default: how long a clock may be stopped with a reason at once
    referral.duplicate-days	2017-01-01	90	default
    referral.warn-percent	2017-01-01	75	default
    booking.hold-minutes	2017-01-01	10	default
    booking.holds-per-person	2017-01-01	2	default
    booking.waits-per-person	2024-01-01	3	default: places of the waiting list that a patient may have without a referral
    booking.holds-per-clerk	2017-01-01	50	default
    booking.per-day	2011-07-28	3	北京市预约挂号统一平台 2011: 2 to 3 bookings a day
    booking.real-name	2011-07-28	1	北京市预约挂号统一平台 2011: own bookings under the real name, with an identity document (1; 0 asks for neither)
    booking.window.public	2011-07-28	14d	北京市预约挂号统一平台: released one to two weeks ahead
    booking.window.stat	2017-01-01	2d	default
    booking.window.asap	2017-01-01	7d	default
    booking.window.urgent	2017-01-01	14d	default
    booking.window.routine	2021-01-01	42d	default; at least two weeks before the public (北京市 2021)
    booking.referral-share	2021-01-01	0.30	北京市 2021: at least 30 % of slots for the consortium's primary institutions
    booking.expert-share	2021-01-01	0.50	北京市 2021: at least 50 % of the reserved slots are experts'
    booking.release-hours	2017-01-01	24	default: hours before a clinic at which its unused referral slots open to all
    booking.no-shows	2011-07-28	3	北京市预约挂号统一平台 2011: 3 missed in 3 months
    booking.no-show-days	2011-07-28	90	北京市预约挂号统一平台 2011
    booking.ban-days	2011-07-28	90	北京市预约挂号统一平台 2011: 3 months
    booking.appeal-days	2017-01-01	14	default: days after a missed visit within which the patient may appeal
    booking.appeal-answer	2017-01-01	5wd	default: working days within which an appeal is answered
    booking.outside-clock	2017-01-01	30m	default: time of an outside hospital's answer before somebody looks after it
    booking.outside-late-minutes	2017-01-01	2	NHS e-RS waits 2 minutes for a hospital's system before it gives up: how late an answer may come
    booking.offer-hours	2024-01-01	24	a university hospital's waiting list (候补), 2024: 24 h to take an offer
    booking.offer-lead-hours	2017-01-01	2	default: an offer ends this long before the slot
    booking.horizon-days	2017-01-01	42	default: how far ahead slots of weekly templates are made
    admission.deposit	2024-01-01	community 500 county 2000 city 3000 provincial 5000 regional-centre 5000 national-centre 8000	default, yuan; set by each region
    admission.insured-share	2024-01-01	0.3	default: the insured pay their own part (国卫医发〔2017〕 先诊疗后付费 leaves the amount to regions)
    admission.tests	2024-01-01	6690-2 718-7 777-3 14682-9 1742-6 14749-6	default: blood count, kidney, liver, glucose; set by each institution's region
    admission.payment	2024-01-01	24h	default: within which a deposit is paid
    admission.retry	2024-01-01	2m	default: after which a step that was left is taken again
    admission.arrival	2024-01-01	24h	default: after the bed's time within which the patient comes
    insurance.region-ratio	2022-07-26	community 0.90 county 0.85 city 0.75 provincial 0.65 regional-centre 0.65 national-centre 0.60	default; set by each region
    insurance.deductible	2022-07-26	community 100 county 400 city 800 provincial 1500 regional-centre 1500 national-centre 2000	default, yuan; set by each region
    insurance.unreferred-cut	2022-07-26	0.20	医保发〔2022〕22号: about 20 points for other people who left unreferred
    insurance.referred-cut	2022-07-26	0.10	医保发〔2022〕22号: at most about 10 points for the referred and for emergencies
    insurance.stay-cost	2024-01-01	community 1800 county 5500 city 9500 provincial 15000 regional-centre 15000 national-centre 21000	default, yuan of one stay; for comparison only
    calendar.hours	2017-01-01	08:00-12:00 14:00-18:00	default
    calendar.off	2025-01-01	2025-01-01 2025-01-28/2025-02-04 2025-04-04/2025-04-06 2025-05-01/2025-05-05 2025-05-31/2025-06-02 2025-10-01/2025-10-08	国办发明电〔2024〕12号
    calendar.work	2025-01-01	2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11	国办发明电〔2024〕12号
    calendar.off	2026-01-01	2026-01-01/2026-01-03 2026-02-15/2026-02-23 2026-04-04/2026-04-06 2026-05-01/2026-05-05 2026-06-19/2026-06-21 2026-09-25/2026-09-27 2026-10-01/2026-10-07	国务院办公厅关于2026年部分节假日安排的通知
    calendar.work	2026-01-01	2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10	国务院办公厅关于2026年部分节假日安排的通知
    """
