import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { confidentialPatterns } from './confidential-patterns.ts';
import { confidentialWords } from './confidential-words.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';

const found = grammar({ classes: [...english, ...pageWords, ...confidentialWords], patterns: confidentialPatterns });

/** Finds people who say that they share what is confidential or of a case; it may be public, so never `certain`. */
export const confidential: Detector = defineDetector({
  name: 'confidential',
  family: 'other',
  languages: ['en'],
  sources: [
    {
      title: 'Department of Health, Confidentiality: NHS Code of Practice',
      url: 'https://www.gov.uk/government/publications/confidentiality-nhs-code-of-practice',
      settles: 'what patients tell in confidence, and what is kept of them, is not shared without their consent',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Funny who was in resus on Saturday, bay two, with the blue coat',
      because: 'a secret that is told without saying so is not seen',
    },
    {
      kind: 'overreaches',
      text: 'Between you and me the jelly is the best thing on the menu',
      because: 'a manner of speaking is taken at its word',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
