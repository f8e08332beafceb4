import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { askWords } from './ask-words.ts';
import { careWords } from './care-words.ts';
import { individualCarePatterns, patients } from './individual-care-patterns.ts';
import { individualCareWords } from './individual-care-words.ts';
import { ownCarePatterns } from './own-care-patterns.ts';
import { ownPathPatterns } from './own-path-patterns.ts';
import { ownPathWords } from './own-path-words.ts';
import { routeThemeWords } from './route-theme-words.ts';
import { advice, talkWords } from './talk-words.ts';
import { routesOrWorded } from './worded-routes.ts';

const found = grammar({
  classes: [
    ...english,
    ...askWords,
    ...careWords,
    ...individualCareWords,
    ...ownPathWords,
    ...routeThemeWords,
    ...talkWords,
  ],
  phrases: [...patients, ...advice],
  patterns: [...individualCarePatterns, ...ownCarePatterns, ...ownPathPatterns],
});

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
    {
      kind: 'overreaches',
      text: 'How do I get an appointment for a blood test?',
      because: 'how anybody books is asked as how one books oneself',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'individual-care' },
  find: (reading) => routesOrWorded('individual-care', found, reading),
});
