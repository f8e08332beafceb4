import type { Reading } from '../../text/reading.ts';
import type { Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { type Grammar, grammar } from '../grammar/grammar.ts';
import { FIRST_NAME, markNames, NAME } from './marked-names.ts';
import { type PagePattern, pagesIn } from './page-pattern.ts';
import { pageWords } from './page-words.ts';
import { staffNamePatterns } from './staff-name-patterns.ts';
import { staffNameWords } from './staff-name-words.ts';

/** How members of staff are named; made when first asked. */
export const staffNameGrammar: Grammar<PagePattern> = grammar<PagePattern>({
  classes: [...english, ...pageWords, ...staffNameWords],
  patterns: staffNamePatterns,
  marked: { [NAME]: {}, [FIRST_NAME]: {} },
  mark: markNames,
});

/** Places that name a member of staff, made once a reading; they may overlap. Linear. */
export function staffNamesIn(reading: Reading): readonly Found[] {
  return reading.once(allIn);
}

function allIn(reading: Reading): readonly Found[] {
  return [...pagesIn(staffNameGrammar, reading)];
}
