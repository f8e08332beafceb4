import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { impersonationClaimPatterns } from './impersonation-claim-patterns.ts';
import { impersonationClaimWords } from './impersonation-claim-words.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';

const found = grammar({
  classes: [...english, ...pageWords, ...impersonationClaimWords],
  patterns: impersonationClaimPatterns,
});

/** Finds claims to be the body, its account or its people. It may be true, so a person must look: never `certain`. */
export const impersonationClaim: Detector = defineDetector({
  name: 'impersonation-claim',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Fraud Act 2006, section 2',
      url: 'https://www.legislation.gov.uk/ukpga/2006/35/section/2',
      settles: 'a false representation may be express or implied, also of who somebody is',
    },
    {
      title: 'Medical Act 1983, section 49',
      url: 'https://www.legislation.gov.uk/ukpga/1983/54/section/49',
      settles: 'nobody may pretend to be a registered doctor',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'We at the front office can sort that for you, same day, just ask',
      because: 'a claim that is only implied is not seen',
    },
    {
      kind: 'overreaches',
      text: 'I am a nurse and selling my old tunics, message me',
      because: 'a true calling beside an honest request looks the same',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
