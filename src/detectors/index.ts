export type { Allow } from './allow.ts';
export { accusation } from './conduct/accusation.ts';
export { harassment } from './conduct/harassment.ts';
export { hate } from './conduct/hate.ts';
export { insult } from './conduct/insult.ts';
export { profanity } from './conduct/profanity.ts';
export { sexual } from './conduct/sexual.ts';
export { staffTarget } from './conduct/staff-target.ts';
export { threat } from './conduct/threat.ts';
export {
  type Anchors,
  type Certainty,
  type Context,
  type Detection,
  type Detector,
  DetectorError,
  type DetectorSpec,
  defineDetector,
  type Found,
  type Limit,
  type Source,
} from './define-detector.ts';
export { type DetectOptions, detect } from './detect.ts';
export { illegalActivity } from './law/illegal-activity.ts';
export { allCapitals } from './pages/all-capitals.ts';
export { confidential } from './pages/confidential.ts';
export { echo } from './pages/echo.ts';
export { fundraising } from './pages/fundraising.ts';
export { impersonationClaim } from './pages/impersonation-claim.ts';
export { legalProceedings } from './pages/legal-proceedings.ts';
export { minor } from './pages/minor.ts';
export { misinformation } from './pages/misinformation.ts';
export { personalStory } from './pages/personal-story.ts';
export { petition } from './pages/petition.ts';
export { politics } from './pages/politics.ts';
export { provocation } from './pages/provocation.ts';
export { sharpRemark } from './pages/sharp-remark.ts';
export { staffName } from './pages/staff-name.ts';
export { staffPraise } from './pages/staff-praise.ts';
export { suicideMethod } from './pages/suicide-method.ts';
export { survey } from './pages/survey.ts';
export { treatmentPromotion } from './pages/treatment-promotion.ts';
export { address } from './pii/address.ts';
export { bankAccount } from './pii/bank-account.ts';
export { dateOfBirth } from './pii/date-of-birth.ts';
export { email } from './pii/email.ts';
export { fullName } from './pii/full-name.ts';
export { hospitalNumber } from './pii/hospital-number.ts';
export { nhsNumber } from './pii/nhs-number.ts';
export { nino } from './pii/nino.ts';
export { paymentCard } from './pii/payment-card.ts';
export { personHealth } from './pii/person-health.ts';
export { phone } from './pii/phone.ts';
export { postcode } from './pii/postcode.ts';
export { clinicalQuestion } from './routes/clinical-question.ts';
export { complaint } from './routes/complaint.ts';
export { contactRequest } from './routes/contact-request.ts';
export { crisis } from './routes/crisis.ts';
export { endorsementQuestion } from './routes/endorsement-question.ts';
export { followRequest } from './routes/follow-request.ts';
export { hoursQuestion } from './routes/hours-question.ts';
export { individualCare } from './routes/individual-care.ts';
export { outage } from './routes/outage.ts';
export { rulesQuestion } from './routes/rules-question.ts';
export { staffComplaint } from './routes/staff-complaint.ts';
export { staffPolicyQuestion } from './routes/staff-policy-question.ts';
export { advert } from './spam/advert.ts';
export { copyrightNotice } from './spam/copyright-notice.ts';
export { inappropriateLink } from './spam/inappropriate-link.ts';
export { link } from './spam/link.ts';
