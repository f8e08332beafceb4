import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { askWords } from './ask-words.ts';
import { hoursQuestionPatterns } from './hours-question-patterns.ts';
import { hoursQuestionWords } from './hours-question-words.ts';
import { pageWords } from './page-words.ts';
import { routesIn } from './route-patterns.ts';

const found = grammar({
  classes: [...english, ...askWords, ...pageWords, ...hoursQuestionWords],
  patterns: hoursQuestionPatterns,
});

/** Finds people who ask whether anybody is at the page, when it is looked after, or when they get a reply. */
export const hoursQuestion: Detector = defineDetector({
  name: 'hours-question',
  family: 'routes',
  sources: [
    {
      title: 'Local Government Association, social media guidance for councils',
      url: 'https://www.local.gov.uk/our-support/communications-and-community-engagement/social-media-guidance-councils',
      settles: 'a public page says when it is looked after and when a reply may be expected',
    },
  ],
  limits: [
    { kind: 'misses', text: 'Tap tap, one two', because: 'a joke about a microphone is not understood' },
    {
      kind: 'overreaches',
      text: 'Hello neighbour, are you home?',
      because: 'whether anybody is there may be asked of a reader',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'hours-question' },
  find: (reading) => foundOrWorded('hours-question', routesIn(found, reading), reading),
});
