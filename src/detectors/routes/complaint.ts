import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { besides, foundAs } from '../wording/worded-as.ts';
import { complaintPatterns } from './complaint-patterns.ts';
import { complaintWords } from './complaint-words.ts';
import { routesIn } from './route-patterns.ts';

const found = grammar({ classes: [...english, ...complaintWords], patterns: complaintPatterns });

/** Finds people who complain, want to, or tell of bad care; they are told where it is heard, and it is no breach. */
export const complaint: Detector = defineDetector({
  name: 'complaint',
  family: 'routes',
  sources: [
    {
      title: 'The Local Authority Social Services and NHS Complaints (England) Regulations 2009, regulation 13',
      url: 'https://www.legislation.gov.uk/uksi/2009/309/regulation/13',
      settles: 'a complaint may be made orally, in writing or electronically, and must then be dealt with',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'My soup was cold and the bread was stale',
      because: 'food is spoken of in as many words where nobody complains',
    },
    {
      kind: 'overreaches',
      text: 'Still no reply to my complaint about the school',
      because: 'complaints about somebody else look the same',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'complaint' },
  find: (reading) => besides(foundAs('complaint', reading), [...routesIn(found, reading)]),
});
