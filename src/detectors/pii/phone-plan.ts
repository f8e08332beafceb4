import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { DRAMA_NUMBERS } from './drama-numbers.ts';
import { phoneMetadata } from './phone-metadata.ts';
import { PUBLIC_NUMBERS } from './public-numbers.ts';

/** What the numbering plans say of a number; `unknown` abroad where the plan carried has no such number. */
export interface Entry {
  readonly standing: 'valid' | 'possible' | 'impossible' | 'unknown' | 'public';
  /** It begins with +44, and is ten digits long after it: all but a few old ones. */
  readonly full: boolean;
  /** A `service` number is that of a firm or body, never of a home: freephone, 03, 084, 087, 09. */
  readonly kind: 'mobile' | 'service' | 'landline';
}

/** Shortest and longest number that may follow a `+`, its country code included (ITU-T E.164). */
const SHORTEST = 8;
const LONGEST = 15;
const SERVICE: ReadonlySet<string> = new Set(['TOLL_FREE', 'UAN', 'SHARED_COST', 'PREMIUM_RATE']);
const HOME = '44';
const HOME_LENGTH = 12;
/** The first digits after +44 that are, or have been, given out. */
const ASSIGNED = /^[12378]|^9[01]|^55|^56/u;

/** Looks a number up by its digits, country code first. */
export function lookUp(digits: string): Entry {
  const atHome = digits.startsWith(HOME);
  const full = atHome && digits.length === HOME_LENGTH;
  const national = digits.slice(HOME.length);
  if (atHome && PUBLIC_NUMBERS.has(national)) return { standing: 'public', full, kind: 'service' };
  const mobile = atHome && national.startsWith('7');
  if (full && DRAMA_NUMBERS.some((range) => national.startsWith(range))) {
    const service = /^[389]/u.test(national);
    return { standing: 'valid', full, kind: mobile ? 'mobile' : service ? 'service' : 'landline' };
  }
  const parsed = parsePhoneNumberFromString(`+${digits}`, phoneMetadata());
  if (!parsed) return { standing: couldBeAbroad(digits) ? 'unknown' : 'impossible', full, kind: 'landline' };
  const kind = mobile ? 'mobile' : SERVICE.has(parsed.getType() ?? '') ? 'service' : 'landline';
  if (parsed.isValid() && parsed.number === `+${digits}`) return { standing: 'valid', full, kind };
  if (!atHome) return { standing: parsed.isPossible() ? 'unknown' : 'impossible', full, kind };
  return { standing: full && ASSIGNED.test(national) ? 'possible' : 'impossible', full, kind };
}

/** True for a number as it is dialled within a country whose plan is carried and knows it. */
export function isNumberWithin(region: string, digits: string): boolean {
  const metadata = phoneMetadata();
  if (!Object.hasOwn(metadata.countries, region)) return false;
  return parsePhoneNumberFromString(digits, { defaultCountry: region as 'GB' }, metadata)?.isValid() ?? false;
}

/** True for a number of a country whose plan is not carried: no code begins with 0, and those we carry are known. */
function couldBeAbroad(digits: string): boolean {
  const codes = phoneMetadata().country_calling_codes;
  const carried = [1, 2, 3].some((length) => Object.hasOwn(codes, digits.slice(0, length)));
  return !carried && !digits.startsWith('0') && digits.length >= SHORTEST && digits.length <= LONGEST;
}
