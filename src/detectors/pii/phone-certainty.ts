import type { Reading } from '../../text/reading.ts';
import type { Certainty, Context } from '../define-detector.ts';
import type { DigitRun } from './digit-runs.ts';
import { standsAlone } from './phone-place.ts';
import { type Entry, isNumberWithin, lookUp } from './phone-plan.ts';
import type { Candidate } from './phone-spans.ts';
import {
  isInLink,
  isLabelled,
  isNamedLine,
  isOffice,
  isPublicLine,
  isWarnedOf,
  speaksOfPhoning,
} from './phone-surroundings.ts';
import { LOCAL_CALL } from './phone-words.ts';

/** How sure, and why. */
export interface Judgement {
  readonly certainty: Certainty;
  readonly because: string;
}

/** Countries that dial one another without a country code. */
const HOME: ReadonlySet<string> = new Set(['GB', 'GG', 'IM', 'JE']);
const LOCAL_REACH = 60;
/** A number abroad that the plan does not know must be this long to be believed without a word of phoning. */
const LONG_ENOUGH = 10;
/** Digits counted out loud, and the examples that forms show. */
const COUNTED = /^0(?:123456789|987654321|7123456789$|7?([0-9])\1{8})/u;

/** What a candidate is worth where it stands; nothing if it is no phone number, or one for the public. */
export function judge(
  reading: Reading,
  run: DigitRun,
  candidate: Candidate,
  { region }: Context,
): Judgement | undefined {
  if (!standsAlone(reading, run, candidate)) return undefined;
  const hasNoCode = candidate.prefix === '0' || candidate.prefix === '';
  if (hasNoCode && !HOME.has(region)) return elsewhere(reading, candidate, region);
  const certainty = candidate.prefix === '' ? withoutCode(reading, candidate) : withCode(reading, run, candidate);
  if (!certainty || isLabelled(reading, candidate) || isInLink(reading, candidate.start)) return undefined;
  return { certainty, because: BECAUSE[certainty] };
}

const BECAUSE: Readonly<Record<Certainty, string>> = {
  certain: 'a phone number that the numbering plan knows',
  probable: 'digits set out as a phone number, or said to be one',
  possible: 'digits that may be a phone number, by the words around them',
};

function withCode(reading: Reading, run: DigitRun, candidate: Candidate): Certainty | undefined {
  const entry = lookUp(candidate.digits);
  const phoning = (): boolean => speaksOfPhoning(reading, candidate);
  if (entry.standing === 'public' || entry.standing === 'impossible') {
    return entry.standing === 'public' ? undefined : nearlyRight(run, candidate, phoning);
  }
  if (entry.kind === 'service' && isPublicLine(reading, candidate)) return undefined;
  if (entry.kind !== 'mobile' && isNamedLine(reading, candidate)) return undefined;
  const certainty = byPrefix(candidate, entry, phoning);
  if (certainty !== 'certain') return certainty;
  const isShared = entry.kind === 'service' || (entry.kind === 'landline' && isOffice(reading, candidate));
  return isShared || isWarnedOf(reading, candidate) ? 'probable' : 'certain';
}

function byPrefix(candidate: Candidate, entry: Entry, phoning: () => boolean): Certainty | undefined {
  if (candidate.prefix === '+') return plus(candidate, entry, phoning);
  if (!candidate.digits.startsWith('44'))
    return candidate.prefix === '00' ? zeros(candidate, entry, phoning) : undefined;
  return atHome(candidate, entry, phoning);
}

/** Written with a trunk 0, with 0044 or with 44 alone. */
function atHome({ layout, prefix, digits }: Candidate, entry: Entry, phoning: () => boolean): Certainty | undefined {
  if (COUNTED.test(`0${digits.slice(2)}`)) return undefined;
  if (entry.standing === 'possible') return possible(layout, phoning);
  if (!entry.full) return phoning() ? 'certain' : layout === 'grouped' ? 'probable' : undefined;
  if (layout === 'grouped') return 'certain';
  if (phoning()) return layout === 'loose' && entry.kind !== 'mobile' ? 'probable' : 'certain';
  if (entry.kind === 'mobile')
    return layout === 'loose' || (prefix === '44' && layout === 'whole') ? 'probable' : 'certain';
  return layout === 'loose' || prefix === '44' ? undefined : 'probable';
}

/** Of the right length, though the plan does not know it. */
function possible(layout: Candidate['layout'], phoning: () => boolean): Certainty | undefined {
  if (layout === 'grouped') return 'probable';
  return phoning() ? 'probable' : undefined;
}

function plus({ digits, layout }: Candidate, { standing }: Entry, phoning: () => boolean): Certainty | undefined {
  if (standing === 'valid') return 'certain';
  if (layout === 'loose' && !phoning()) return undefined;
  if (standing === 'possible' || phoning()) return 'probable';
  return digits.length >= LONG_ENOUGH ? 'possible' : undefined;
}

function zeros({ layout }: Candidate, { standing }: Entry, phoning: () => boolean): Certainty | undefined {
  if (standing === 'valid') return phoning() ? 'certain' : layout === 'grouped' ? 'probable' : undefined;
  return phoning() && layout !== 'loose' ? 'possible' : undefined;
}

/** A mobile or British number with one digit too few or too many, where someone speaks of phoning. */
function nearlyRight(
  run: DigitRun,
  { digits, prefix, layout, from, to }: Candidate,
  phoning: () => boolean,
): Certainty | undefined {
  const whole = from === 0 && to === run.length && (layout === 'whole' || layout === 'grouped');
  const near = digits.length === 11 || digits.length === 13;
  return whole && near && prefix === '0' && digits.startsWith('447') && phoning() ? 'possible' : undefined;
}

/** Without a trunk 0: a mobile in full, or a local number that someone is asked to ring. */
function withoutCode(reading: Reading, { start, end, digits, layout }: Candidate): Certainty | undefined {
  if (layout === 'loose') return undefined;
  if (digits.length === 10 && digits.startsWith('7')) {
    return lookUp(`44${digits}`).standing === 'valid' && speaksOfPhoning(reading, { start, end })
      ? 'probable'
      : undefined;
  }
  if (digits.length < 6 || digits.length > 8 || /^(?:11[68]|[01]|99)/u.test(digits)) return undefined;
  return LOCAL_CALL.test(reading.lower.slice(Math.max(0, start - LOCAL_REACH), start)) ? 'possible' : undefined;
}

/** Written as within another country, whose plan must know it. */
function elsewhere(reading: Reading, candidate: Candidate, region: string): Judgement | undefined {
  const { prefix, digits } = candidate;
  if (!isNumberWithin(region, prefix === '0' ? `0${digits.slice(2)}` : digits)) return undefined;
  if (isLabelled(reading, candidate) || isInLink(reading, candidate.start)) return undefined;
  const certainty = speaksOfPhoning(reading, candidate) ? 'certain' : 'probable';
  return { certainty, because: BECAUSE[certainty] };
}
