import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { echoPatterns } from './echo-patterns.ts';
import { echoesIn } from './echo-rest.ts';
import { echoOwnWords, echoWords } from './echo-words.ts';
import { IN_REPLY_TO } from './in-reply-to.ts';

const found = grammar({ classes: [...english, ...echoWords, ...echoOwnWords], patterns: echoPatterns });

/** Finds comments that agree with, or judge somebody by, what they answer, and say little else. */
export const echo: Detector = defineDetector({
  name: 'echo',
  family: 'conduct',
  languages: ['en'],
  sources: [IN_REPLY_TO],
  limits: [
    {
      kind: 'misses',
      text: 'Her mam must be so ashamed of that one',
      because: 'a judgement in words of its own may rest on another’s too',
    },
    {
      kind: 'overreaches',
      text: 'So true',
      because: 'agreement with a kind post looks like agreement with abuse',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => echoesIn(found, reading),
});
