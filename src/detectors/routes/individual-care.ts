import { type Detector, defineDetector } from '../define-detector.ts';
import { foundAs } from '../wording/worded-as.ts';

/** Finds questions about one person's care, their own or a relative's: nobody may answer them in public. */
export const individualCare: Detector = defineDetector({
  name: 'individual-care',
  family: 'routes',
  sources: [
    {
      title: 'NHS Code of Practice on Confidentiality',
      url: 'https://www.gov.uk/government/publications/confidentiality-nhs-code-of-practice',
      settles: 'that somebody is or was a patient, and how they are, is told to nobody without their consent',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Did he go under the knife in the end, our Bartholomew?',
      because: 'somebody known only by name is not taken for a patient',
    },
    {
      kind: 'overreaches',
      text: 'When is my operation song going to be on the radio?',
      because: 'what belongs to care may belong to something else',
    },
  ],
  languages: ['en'],
  anchors: { wording: 'individual-care' },
  find: (reading) => foundAs('individual-care', reading),
});
