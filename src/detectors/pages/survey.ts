import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { hostFinder } from './page-hosts.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { surveyPatterns } from './survey-patterns.ts';
import { surveyWords } from './survey-words.ts';

const HOSTS = [
  ...[
    'surveymonkey.com',
    'surveymonkey.co.uk',
    'forms.gle',
    'docs.google.com/forms',
    'forms.office.com',
    'typeform.com',
  ],
  ...['onlinesurveys.ac.uk', 'onlinesurveys.jisc.ac.uk', 'qualtrics.com', 'smartsurvey.co.uk', 'jotform.com'],
  ...['surveyplanet.com', 'menti.com', 'strawpoll.com'],
];

const found = grammar({ classes: [...english, ...pageWords, ...surveyWords], patterns: surveyPatterns });
const sites = hostFinder(HOSTS, 'a link to a site for surveys');

/** Finds surveys and studies that readers are asked to take part in, by their words or their links. */
export const survey: Detector = defineDetector({
  name: 'survey',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'Health Research Authority, Informing participants and seeking consent',
      url: 'https://www.hra.nhs.uk/planning-and-improving-research/best-practice/informing-participants-and-seeking-consent/',
      settles: 'how people are asked to take part in a study, and what they are told',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Mums, what is the worst thing about feeding at night? For my homework',
      because: 'a question to readers that names no survey is not told from talk',
    },
    {
      kind: 'overreaches',
      text: 'Please do a survey of the potholes in the car park',
      because: 'what is to be surveyed may be the body’s own grounds',
    },
  ],
  anchors: { words: sites.anchors, grammars: () => [found] },
  *find(reading) {
    yield* pagesIn(found, reading);
    yield* sites.find(reading);
  },
});
