import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { suicideMethodPatterns } from './suicide-method-patterns.ts';
import { suicideMethodWords } from './suicide-method-words.ts';

const found = grammar({ classes: [...english, ...pageWords, ...suicideMethodWords], patterns: suicideMethodPatterns });

/** Finds means of suicide asked for or told in detail. Who writes so may be at risk: `crisis` comes first. */
export const suicideMethod: Detector = defineDetector({
  name: 'suicide-method',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Samaritans, media guidelines for reporting suicide',
      url: 'https://www.samaritans.org/about-samaritans/media-guidelines/',
      settles: 'details of a method are what may do harm; to speak of suicide, of loss and of help is not',
    },
    {
      title: 'Suicide Act 1961, section 2',
      url: 'https://www.legislation.gov.uk/ukpga/Eliz2/9-10/60/section/2',
      settles: 'to encourage or assist suicide is a crime, to attempt it is none',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'the usual spot by the water always does what it says on the tin',
      because: 'a means that is only hinted at is not seen',
    },
    {
      kind: 'overreaches',
      text: 'the quickest way to kill yourself is the canteen curry',
      because: 'a joke about dying reads like a means',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
