import { type Detector, defineDetector } from '../define-detector.ts';
import { foundAs } from '../wording/worded-as.ts';

/** Finds dissatisfaction with one person on the staff in civil words: it is heard elsewhere, and never a breach. */
export const staffComplaint: Detector = defineDetector({
  name: 'staff-complaint',
  family: 'routes',
  sources: [
    {
      title: 'NHS Constitution for England, complaint and redress',
      url: 'https://www.gov.uk/government/publications/the-nhs-constitution-for-england',
      settles: 'any complaint made about NHS services is to be acknowledged and properly investigated',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'A smile would have cost him nothing',
      because: 'a courtesy left out is told in the words of praise',
    },
    {
      kind: 'misses',
      text: 'The nurse just stood there like a lemon.',
      because: 'a picture of somebody is not understood',
    },
    {
      kind: 'overreaches',
      text: 'The nurse in that play was so dismissive of him',
      because: 'staff in films and jokes look the same',
    },
  ],
  languages: ['en'],
  anchors: { wording: 'staff-complaint' },
  find: (reading) => foundAs('staff-complaint', reading),
});
