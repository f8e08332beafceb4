import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { provocationPatterns } from './provocation-patterns.ts';
import { provocationWords } from './provocation-words.ts';

const found = grammar({ classes: [...english, ...pageWords, ...provocationWords], patterns: provocationPatterns });

/** Finds comments that show in so many words that they want to provoke; no opinion is one, however unwelcome. */
export const provocation: Detector = defineDetector({
  name: 'provocation',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'RFC 1855, Netiquette Guidelines, section 3.1.1',
      url: 'https://www.rfc-editor.org/rfc/rfc1855',
      settles: 'that nobody should respond to, or provoke, heated messages',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Nurses have it easy compared to lorry drivers',
      because: 'an opinion that is only meant to provoke looks like any other',
    },
    {
      kind: 'overreaches',
      text: 'Boo hoo, we missed the panto',
      because: 'mock sorrow over one’s own trifle looks like a taunt',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
