import type { Section } from './section.ts';
import { addressesSection } from './sections/addresses.ts';
import { batchesSection, routesSection } from './sections/batches.ts';
import { calibrationSection } from './sections/calibration.ts';
import { conductCalibrationSection } from './sections/conduct-calibration.ts';
import { dilutionSection } from './sections/dilution.ts';
import { disguiseSection } from './sections/disguise.ts';
import { emailsSection } from './sections/emails.ts';
import { evasionSection } from './sections/evasion.ts';
import { feedbackSection } from './sections/feedback.ts';
import { hatecheckSection } from './sections/hatecheck.ts';
import { mattersSection } from './sections/matters.ts';
import { naughtySection } from './sections/naughty.ts';
import { pageKindsSection } from './sections/page-kinds.ts';
import { phonesSection } from './sections/phones.ts';
import { picturesSection } from './sections/pictures.ts';
import { freshSection, piiSection } from './sections/pii.ts';
import { policiesSection } from './sections/policies.ts';
import { presidioSection } from './sections/presidio.ts';
import { repliesSection } from './sections/replies.ts';
import { subtleSection } from './sections/subtle.ts';

/** Every part of the measurement, in the order in which it is printed. */
export const sections: readonly Section[] = [
  piiSection,
  freshSection,
  calibrationSection,
  evasionSection,
  feedbackSection,
  policiesSection,
  batchesSection,
  routesSection,
  conductCalibrationSection,
  mattersSection,
  repliesSection,
  subtleSection,
  dilutionSection,
  pageKindsSection,
  disguiseSection,
  hatecheckSection,
  picturesSection,
  emailsSection,
  phonesSection,
  presidioSection,
  addressesSection,
  naughtySection,
];
