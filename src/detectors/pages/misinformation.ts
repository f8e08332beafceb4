import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { misinformationPatterns } from './misinformation-patterns.ts';
import { misinformationWords } from './misinformation-words.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';

const found = grammar({
  classes: [...english, ...pageWords, ...misinformationWords],
  patterns: misinformationPatterns,
});

/** Finds denials of well-established facts of health. What is true only a person can judge: always `possible`. */
export const misinformation: Detector = defineDetector({
  name: 'misinformation',
  family: 'other',
  languages: ['en'],
  sources: [
    {
      title: 'NHS, Why vaccination is important and the safest way to protect yourself',
      url: 'https://www.nhs.uk/vaccinations/why-vaccination-is-important-and-the-safest-way-to-protect-yourself/',
      settles: 'that vaccines do not cause autism, do not overload the immune system, and are watched for side effects',
    },
    {
      title: 'World Health Organization, HIV and AIDS',
      url: 'https://www.who.int/news-room/fact-sheets/detail/hiv-aids',
      settles: 'that HIV causes AIDS',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Funny how nobody was ill before they lined up for it',
      because: 'an insinuation that names neither vaccine nor harm is not seen',
    },
    {
      kind: 'overreaches',
      text: 'In the play the vaccine is poison and the butler did it',
      because: 'a story is not told from a claim',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
