import type { Detector } from './define-detector.ts';
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
]);
