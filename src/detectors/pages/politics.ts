import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { markParties, PARTY } from './party-names.ts';
import { politicsPatterns } from './politics-patterns.ts';
import { politicsWords } from './politics-words.ts';

const found = grammar({
  classes: [...english, ...pageWords, ...politicsWords],
  patterns: politicsPatterns,
  marked: { [PARTY]: { among: ['party-shy'] } },
  mark: markParties,
});

/** Finds campaigning for or against a party or candidate; news, strikes and views on a government are none. */
export const politics: Detector = defineDetector({
  name: 'politics',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'Political Parties, Elections and Referendums Act 2000, section 85',
      url: 'https://www.legislation.gov.uk/ukpga/2000/41/section/85',
      settles: 'campaigning is what means to influence people to vote for or against a party or candidates',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'You know who really cares about this ward, and it is not the lot in blue',
      because: 'a party that is only hinted at is not seen',
    },
    {
      kind: 'overreaches',
      text: 'You need to vote Green if you like the one with the leaf',
      because: 'a party may share its name with what else is voted on',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
