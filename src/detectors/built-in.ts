import { accusation } from './conduct/accusation.ts';
import { harassment } from './conduct/harassment.ts';
import { hate } from './conduct/hate.ts';
import { insult } from './conduct/insult.ts';
import { profanity } from './conduct/profanity.ts';
import { sexual } from './conduct/sexual.ts';
import { staffTarget } from './conduct/staff-target.ts';
import { threat } from './conduct/threat.ts';
import type { Detector } from './define-detector.ts';
import { illegalActivity } from './law/illegal-activity.ts';
import { allCapitals } from './pages/all-capitals.ts';
import { confidential } from './pages/confidential.ts';
import { echo } from './pages/echo.ts';
import { fundraising } from './pages/fundraising.ts';
import { impersonationClaim } from './pages/impersonation-claim.ts';
import { legalProceedings } from './pages/legal-proceedings.ts';
import { minor } from './pages/minor.ts';
import { misinformation } from './pages/misinformation.ts';
import { personalStory } from './pages/personal-story.ts';
import { petition } from './pages/petition.ts';
import { politics } from './pages/politics.ts';
import { provocation } from './pages/provocation.ts';
import { sharpRemark } from './pages/sharp-remark.ts';
import { staffName } from './pages/staff-name.ts';
import { staffPraise } from './pages/staff-praise.ts';
import { suicideMethod } from './pages/suicide-method.ts';
import { survey } from './pages/survey.ts';
import { treatmentPromotion } from './pages/treatment-promotion.ts';
import { address } from './pii/address.ts';
import { bankAccount } from './pii/bank-account.ts';
import { dateOfBirth } from './pii/date-of-birth.ts';
import { email } from './pii/email.ts';
import { fullName } from './pii/full-name.ts';
import { hospitalNumber } from './pii/hospital-number.ts';
import { nhsNumber } from './pii/nhs-number.ts';
import { nino } from './pii/nino.ts';
import { paymentCard } from './pii/payment-card.ts';
import { personHealth } from './pii/person-health.ts';
import { phone } from './pii/phone.ts';
import { postcode } from './pii/postcode.ts';
import { clinicalQuestion } from './routes/clinical-question.ts';
import { complaint } from './routes/complaint.ts';
import { contactRequest } from './routes/contact-request.ts';
import { crisis } from './routes/crisis.ts';
import { endorsementQuestion } from './routes/endorsement-question.ts';
import { followRequest } from './routes/follow-request.ts';
import { hoursQuestion } from './routes/hours-question.ts';
import { individualCare } from './routes/individual-care.ts';
import { outage } from './routes/outage.ts';
import { rulesQuestion } from './routes/rules-question.ts';
import { staffComplaint } from './routes/staff-complaint.ts';
import { staffPolicyQuestion } from './routes/staff-policy-question.ts';
import { advert } from './spam/advert.ts';
import { copyrightNotice } from './spam/copyright-notice.ts';
import { inappropriateLink } from './spam/inappropriate-link.ts';
import { link } from './spam/link.ts';

/** All built-in detectors, in the order in which they are asked. */
export const builtIn: readonly Detector[] = Object.freeze([
  email,
  nhsNumber,
  paymentCard,
  bankAccount,
  nino,
  phone,
  address,
  postcode,
  dateOfBirth,
  hospitalNumber,
  fullName,
  personHealth,
  advert,
  copyrightNotice,
  inappropriateLink,
  link,
  hate,
  insult,
  profanity,
  staffTarget,
  crisis,
  complaint,
  staffComplaint,
  clinicalQuestion,
  individualCare,
  contactRequest,
  hoursQuestion,
  outage,
  followRequest,
  endorsementQuestion,
  rulesQuestion,
  staffPolicyQuestion,
  threat,
  harassment,
  sexual,
  accusation,
  illegalActivity,
  politics,
  petition,
  fundraising,
  minor,
  impersonationClaim,
  legalProceedings,
  suicideMethod,
  allCapitals,
  misinformation,
  staffName,
  staffPraise,
  provocation,
  treatmentPromotion,
  survey,
  confidential,
  echo,
  personalStory,
  sharpRemark,
]);
