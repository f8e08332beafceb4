import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { followRequestPatterns, followRequestWords } from './follow-request-patterns.ts';
import { routesIn } from './route-patterns.ts';

const found = grammar({ classes: [...english, ...followRequestWords], patterns: followRequestPatterns });

/** Finds people who ask to be followed back, or why they are not. */
export const followRequest: Detector = defineDetector({
  name: 'follow-request',
  family: 'routes',
  sources: [
    {
      title: 'NHS England, social media policy',
      url: 'https://www.england.nhs.uk/comms/social-media/',
      settles: 'public bodies say whom they follow, and that it is no endorsement',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'like mine and I like yours',
      because: 'a bargain in likes is not a request to follow',
    },
    { kind: 'overreaches', text: 'The porter said follow me please', because: 'somebody in a corridor may ask it too' },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'follow-request' },
  find: (reading) => foundOrWorded('follow-request', routesIn(found, reading), reading),
});
