import type { Decision, Need } from '../../policy/vocabulary.ts';
import { counted } from '../../text/counted.ts';
import type { PeriodUnit, Sureness } from '../simulation/simulation.ts';

/** What each decision comes to. */
export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  allow: 'left alone',
  review: 'looked at by a person',
  redact: 'parts taken out',
  hide: 'hidden',
  remove: 'removed',
};

/** What each certainty means; as the detectors are measured. */
export const SURENESS_WORDS: Readonly<Record<Sureness, string>> = {
  certain: 'certain (right 99 times in 100)',
  probable: 'probable (90 in 100)',
  possible: 'possible (50 in 100)',
  none: 'nothing found in the text',
};

const UNITS: Readonly<Record<PeriodUnit, string>> = { day: 'Day', week: 'Week from', month: 'Month', year: 'Year' };

/** What was lacking, and what would bring it. */
const LACKING: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  parent: ['the post that was replied to', 'give it as `parent`'],
  history: [
    'what its author did before',
    'give `author` and `at` with every comment; what was done about one, no archive tells',
  ],
  time: ['when it was posted', 'give it as `at`'],
  'attachment-text': ['the words in what is attached', 'give what was read there as the `text` of an attachment'],
  language: ['a reader of its language', 'a person has to read these'],
  human: ['a person', 'a person has to decide these'],
};

/** The heading over the beginnings of periods. */
export function nameOfUnit(unit: PeriodUnit): string {
  return UNITS[unit];
}

/** What was lacking, in words. */
export function whatLacked(need: Need): string {
  return LACKING[need]?.[0] ?? `the signal ${need.slice('signal:'.length)}`;
}

/** How to have it next time. */
export function remedyFor(need: Need): string {
  return LACKING[need]?.[1] ?? 'give it among the `signals` of the post';
}

/** `1234567` as `1,234,567`. */
export function figure(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** A part of a whole: `12.5%`; never rounded to none or to all of it. */
export function share(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%';
  if (part === whole) return '100%';
  const percent = (part / whole) * 100;
  if (percent < 0.1) return 'under 0.1%';
  return percent > 99.9 ? 'over 99.9%' : `${percent.toFixed(1)}%`;
}

/** `1 comment`, `2,000 comments`. */
export function count(number: number, thing: string): string {
  return counted(number, thing, figure);
}
