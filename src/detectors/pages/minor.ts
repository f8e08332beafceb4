import { type Detector, defineDetector } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { grammar } from '../grammar/grammar.ts';
import { FIGURE, markFigures } from '../spam/figures.ts';
import { FIRST_NAME, markNames, NAME } from './marked-names.ts';
import { LOOKS_PLURAL, markPlurals, PLURAL } from './marked-plurals.ts';
import { minorPatterns } from './minor-patterns.ts';
import { minorWords } from './minor-words.ts';
import { pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';

const found = grammar({
  classes: [...english, ...pageWords, ...minorWords],
  patterns: minorPatterns,
  marked: { [NAME]: {}, [FIRST_NAME]: {}, [PLURAL]: { shape: LOOKS_PLURAL }, figure: { shape: FIGURE } },
  mark(text, numbers, reading) {
    markNames(text, numbers, reading);
    markPlurals(text, numbers);
    markFigures(text, numbers);
  },
});

/** Finds children who tell their age or school, and named children told of with theirs; "my daughter, 14" is none. */
export const minor: Detector = defineDetector({
  name: 'minor',
  family: 'personal-data',
  languages: ['en'],
  sources: [
    {
      title: 'Data Protection Act 2018, section 9',
      url: 'https://www.legislation.gov.uk/ukpga/2018/12/section/9',
      settles: 'online a child under 13 cannot consent to the use of their own data',
    },
    {
      title: 'United Nations Convention on the Rights of the Child, article 1',
      url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/convention-rights-child',
      settles: 'a child is anybody below the age of eighteen',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'mum says i can only go on here after homework',
      because: 'a child who gives neither age nor school is not seen',
    },
    {
      kind: 'overreaches',
      text: 'I am 15 and holding for the coffee machine, says the ticket',
      because: 'a number that somebody is given may look like an age',
    },
  ],
  anchors: { grammars: () => [found] },
  find: (reading) => pagesIn(found, reading),
});
