export type { Allow } from './allow.ts';
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
