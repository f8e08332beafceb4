import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { routesIn } from './route-patterns.ts';
import { rulesQuestionPatterns } from './rules-question-patterns.ts';
import { rulesQuestionWords } from './rules-question-words.ts';

const found = grammar({ classes: [...english, ...rulesQuestionWords], patterns: rulesQuestionPatterns });

/** Finds questions about the rules of a page: what they are, whether they changed, why a comment was removed. */
export const rulesQuestion: Detector = defineDetector({
  name: 'rules-question',
  family: 'routes',
  sources: [
    {
      title: 'Regulation (EU) 2022/2065 (Digital Services Act), articles 14 and 17',
      url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
      settles: 'rules are to be told, changes of them too, and why something was removed',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'I see I have been sent to the naughty step',
      because: 'a picture of removal is not understood',
    },
    {
      kind: 'overreaches',
      text: 'What are your rules at home about bedtime?',
      because: 'rules may be those of a reader',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'rules-question' },
  find: (reading) => foundOrWorded('rules-question', routesIn(found, reading), reading),
});
