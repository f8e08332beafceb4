import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { endorsementQuestionPatterns, shared } from './endorsement-question-patterns.ts';
import { endorsementQuestionWords } from './endorsement-question-words.ts';
import { routesIn } from './route-patterns.ts';

const found = grammar({
  classes: [...english, ...endorsementQuestionWords],
  phrases: shared,
  patterns: endorsementQuestionPatterns,
});

/** Finds people who ask whether a share, a like or a mention is an endorsement. */
export const endorsementQuestion: Detector = defineDetector({
  name: 'endorsement-question',
  family: 'routes',
  sources: [
    {
      title: 'NHS England, social media policy',
      url: 'https://www.england.nhs.uk/comms/social-media/',
      settles: 'a share or a follow is no endorsement',
    },
  ],
  limits: [
    {
      kind: 'overreaches',
      text: 'Do you endorse the music of the hold line?',
      because: 'what is endorsed may be a joke',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'endorsement-question' },
  find: (reading) => foundOrWorded('endorsement-question', routesIn(found, reading), reading),
});
