import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { FIRST_NAMES, WORDLIKE_NAMES } from './first-names.ts';
import { mayHoldName } from './name-glance.ts';
import { isTitle, type NameToken, nameTokens } from './name-tokens.ts';
import {
  NAMESAKES,
  NOT_NAMES,
  NOT_SURNAMES,
  OPENERS,
  PARTICLES,
  PLAIN_TITLES,
  STAFF_TITLES,
  SURNAMES_TOO,
} from './name-words.ts';

/**
 * A person's name. `full`: two words or a title and one; `staff`: somebody named with a calling in care; `plain`: full,
 * but written without capitals, or in nothing else; `first`: a known first name alone. Offsets into `reading.text`.
 */
export interface PersonName extends Span {
  readonly kind: 'full' | 'staff' | 'plain' | 'first';
}

const MOST_WORDS = 5;
const NOBODY: readonly PersonName[] = Object.freeze([]);

/** All names of people in a text, in order; made once a reading, linear. */
export function namesIn(reading: Reading): readonly PersonName[] {
  return reading.once(namesOf);
}

function namesOf(reading: Reading): readonly PersonName[] {
  if (!mayHoldName(reading)) return NOBODY;
  const tokens = nameTokens(reading);
  return [...capitalNames(tokens), ...plainNames(tokens)].sort((a, b) => a.start - b.start);
}

/** The last name that ends at or before a place; time grows with the logarithm of the names. */
export function nameBefore(reading: Reading, at: number): PersonName | undefined {
  const names = namesIn(reading);
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

/** Runs of joined words with a capital, particles between them allowed. */
function* capitalNames(tokens: readonly NameToken[]): Generator<PersonName> {
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.form !== 'capital') continue;
    let to = from + 1;
    while (extendsRun(tokens, to)) to++;
    const name = nameOf(tokens, from, to);
    if (name) yield name;
    from = to - 1;
  }
}

function extendsRun(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[at];
  if (!next?.joined) return false;
  if (next.form === 'capital') return !/^i(?:'|$)/u.test(next.lower);
  const after = tokens[at + 1];
  return PARTICLES.has(next.lower) && after?.joined === true && after.form === 'capital';
}

/** The name in a run, without what opens the sentence; none if a word of it belongs to a body or a place. */
function nameOf(tokens: readonly NameToken[], from: number, to: number): PersonName | undefined {
  let first = from;
  while (first < to && isOpener(tokens[first])) first++;
  const run = tokens.slice(first, to);
  const [head, ...rest] = run;
  const last = run.at(-1);
  if (!head || !last || run.length > MOST_WORDS || isOfABody(run)) return undefined;
  const staff = STAFF_TITLES.has(head.lower) || isStaff(tokens[first - 1]);
  const start = withOld(tokens, first);
  if (isTitle(head) && rest.length > 0) return { start, end: last.end, kind: staff ? 'staff' : 'full' };
  if (rest.length === 0) return FIRST_NAMES.has(head.lower) && !staff ? single(head, tokens[first + 1]) : undefined;
  if (run.every(({ start: begin, end }) => end - begin < 3) || NAMESAKES.has(run.map((one) => one.lower).join(' '))) {
    return undefined;
  }
  return { start: head.start, end: last.end, kind: staff ? 'staff' : 'full' };
}

/** A word of a body or a place in a run; "Hill" or "King" at its end is a surname after a first name. */
function isOfABody(run: readonly NameToken[]): boolean {
  const isFirst = FIRST_NAMES.has(run[0]?.lower ?? '');
  return run.some(
    ({ lower }, at) => NOT_NAMES.has(lower) && !(isFirst && at === run.length - 1 && SURNAMES_TOO.has(lower)),
  );
}

/** A first name alone; not where a word in capitals or a number goes on with it. */
function single({ start, end }: NameToken, next: NameToken | undefined): PersonName | undefined {
  return next?.joined && next.form === 'capitals' ? undefined : { start, end, kind: 'first' };
}

/** Two words written alike, the first of which is a title, or a first name and nothing else. */
function* plainNames(tokens: readonly NameToken[]): Generator<PersonName> {
  for (let at = 0; at < tokens.length; at++) {
    const [{ start, lower, form }, next] = [tokens[at] as NameToken, tokens[at + 1]];
    if (form === 'capital' || !(FIRST_NAMES.has(lower) || PLAIN_TITLES.has(lower))) continue;
    if (!next?.joined || next.form !== form) continue;
    const isSurname = next.lower.length > 2 && !NOT_SURNAMES.has(next.lower) && !NOT_NAMES.has(next.lower);
    if (!isSurname || isStaff(tokens[at - 1]) || NAMESAKES.has(`${lower} ${next.lower}`)) continue;
    yield { start, end: next.end, kind: 'plain' };
  }
}

/** A word that opens a sentence; "Will", "Hope" or "Lovely" may be a name if the word after it is not one already. */
function isOpener(token: NameToken | undefined): boolean {
  if (!token || isTitle(token)) return false;
  return OPENERS.has(token.lower) && !FIRST_NAMES.has(token.lower) && !WORDLIKE_NAMES.has(token.lower);
}

function isStaff(token: NameToken | undefined): boolean {
  return token !== undefined && token.lower !== 'sister' && STAFF_TITLES.has(token.lower);
}

/** Where a titled name begins: "old Mr Hale" begins at "old". */
function withOld(tokens: readonly NameToken[], first: number): number {
  const before = tokens[first - 1];
  const here = tokens[first]?.start ?? 0;
  return before?.lower === 'old' && tokens[first]?.joined ? before.start : here;
}
