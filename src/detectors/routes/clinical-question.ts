import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { askWords } from './ask-words.ts';
import { careWords } from './care-words.ts';
import { ailments, clinicalQuestionPatterns } from './clinical-question-patterns.ts';
import { clinicalWords } from './clinical-words.ts';
import { conditionWords } from './condition-words.ts';
import { medicineWords } from './medicine-words.ts';
import { routeThemeWords } from './route-theme-words.ts';
import { symptomWords } from './symptom-words.ts';
import { advice, talkWords } from './talk-words.ts';
import { routesOrWorded } from './worded-routes.ts';

const found = grammar({
  classes: [
    ...english,
    ...askWords,
    ...careWords,
    ...clinicalWords,
    ...conditionWords,
    ...medicineWords,
    ...symptomWords,
    ...routeThemeWords,
    ...talkWords,
  ],
  phrases: [...ailments, ...advice],
  patterns: clinicalQuestionPatterns,
});

/** Finds questions about symptoms, medicines, results and illnesses, which those who read comments cannot answer. */
export const clinicalQuestion: Detector = defineDetector({
  name: 'clinical-question',
  family: 'routes',
  sources: [
    {
      title: 'British National Formulary, drugs A to Z',
      url: 'https://bnf.nice.org.uk/drugs/',
      settles: 'what medicines are called in Britain',
    },
    {
      title: 'NHS, health A to Z',
      url: 'https://www.nhs.uk/conditions/',
      settles: 'what illnesses and symptoms are called, and that 111 is asked about them',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'My left side has gone all funny like telly static, thoughts?',
      because: 'a feeling told in a picture of one’s own is not understood',
    },
    {
      kind: 'overreaches',
      text: 'Is it safe to say the flu has gone round the whole choir?',
      because: 'a turn of phrase beside an illness looks like a question about it',
    },
  ],
  languages: ['en'],
  anchors: { grammars: () => [found], wording: 'clinical-question' },
  find: (reading) => routesOrWorded('clinical-question', found, reading),
});
