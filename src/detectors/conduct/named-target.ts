import type { Reading } from '../../text/reading.ts';
import { overlapping } from '../../text/span.ts';
import type { Found } from '../define-detector.ts';
import { namesIn } from '../pii/person-names.ts';
import { foundAs } from '../wording/worded-as.ts';
import { claimsOf } from './claims.ts';

/** How far from a call to hound or shame somebody their name may stand, in code units. */
const REACH = 120;
const BECAUSE = 'names whom others are set on';

/** The full names and titles of those whom a comment sets others on, or hounds. A person decides. */
export function namedTargets(reading: Reading): readonly Found[] {
  const calls = [...claimsOf('harassment', reading), ...claimsOf('staff-target', reading)];
  const told = [...calls.filter(({ isDoubtful }) => !isDoubtful), ...foundAs('harassment', reading)];
  const callsAbout = overlapping(told.filter(({ certainty }) => certainty !== 'possible'));
  const names = told.length === 0 ? [] : namesIn(reading).filter(({ kind }) => kind !== 'first');
  return names
    .filter(({ start, end }) => callsAbout({ start: start - REACH, end: end + REACH }).length > 0)
    .map(({ start, end }) => ({ start, end, certainty: 'probable', because: BECAUSE }));
}
