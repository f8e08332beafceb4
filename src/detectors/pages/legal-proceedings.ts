import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { legalProceedingsPatterns } from './legal-proceedings-patterns.ts';
import { legalProceedingsWords } from './legal-proceedings-words.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';

const found = grammar({
  classes: [...english, ...pageWords, ...legalProceedingsWords],
  patterns: legalProceedingsPatterns,
});

/** Finds threats to go to court and details of a case, an inquest or a tribunal that is under way. */
export const legalProceedings: Detector = defineDetector({
  name: 'legal-proceedings',
  family: 'other',
  languages: ['en'],
  sources: [
    {
      title: 'Contempt of Court Act 1981, section 2',
      url: 'https://www.legislation.gov.uk/ukpga/1981/49/section/2',
      settles: 'what is published about active proceedings may prejudice them, whatever was meant',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Twelve good people will decide about that porter on Thursday',
      because: 'a court that is only described is not seen',
    },
    {
      kind: 'overreaches',
      text: 'The jury heard it all in the panto, what a laugh',
      because: 'a play is not told from a court',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
