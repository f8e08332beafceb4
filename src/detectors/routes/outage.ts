import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { askWords } from './ask-words.ts';
import { outagePatterns } from './outage-patterns.ts';
import { outageWords } from './outage-words.ts';
import { routesIn } from './route-patterns.ts';

const found = grammar({ classes: [...english, ...askWords, ...outageWords], patterns: outagePatterns });

/** Finds people who say that the page, or a message to it, did not work. */
export const outage: Detector = defineDetector({
  name: 'outage',
  family: 'routes',
  sources: [
    {
      title: 'NHS England, social media policy',
      url: 'https://www.england.nhs.uk/comms/social-media/',
      settles: 'platforms may be unavailable, and the body that uses them cannot answer for it',
    },
  ],
  limits: [
    { kind: 'misses', text: 'Computer says no whenever I come on here', because: 'a saying is not understood' },
    {
      kind: 'overreaches',
      text: 'Twitter is broken as a society',
      because: 'a judgement on a platform looks like an outage',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'outage' },
  find: (reading) => foundOrWorded('outage', routesIn(found, reading), reading),
});
