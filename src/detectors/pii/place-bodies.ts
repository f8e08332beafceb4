import { streetEnd } from './address-street.ts';
import { townEnd } from './address-town.ts';
import { isDigit } from './letters.ts';
import {
  BRANDS,
  LANDMARK_LINKS,
  NOT_THAT_ONE,
  OCCASIONS,
  ORGANISATION_PHRASES,
  ORGANISATION_WORDS,
  STATES,
  TIES,
} from './organisation-words.ts';
import type { PlaceToken } from './place-token.ts';
import { COMMON_TYPES, HOMELY_TYPES, HOUSE_TYPES, LINKS, STREET_TYPES, UNIT_WORDS } from './street-words.ts';

const SITE = /^(?:campus|hall|park)$/u;
const WELSH_STREET = /^(?:ffordd|heol|lon|rhes|stryd)$/u;
const NUMBERED = /^(?:no|nos|number|numbers|num|id)$/u;
const ARTICLE = /^(?:the|a|an|our|my|that|this|your|his|her|their)$/u;
/** "7pm", "12"; longer numbers are somebody's. */
const SHORT_NUMBER = /^\d{1,2}(?:am|pm|st|nd|rd|th)?$/u;
/** "the takeaway opposite, …": where the body is, and not what it is opposite. */
const ACROSS = /^(?:opposite|nearby)$/u;
const OLD_KINDS = /^(?:post|fire|village|parish|sunday|grammar|primary|infant|board|national|railway)$/u;
/** What is sent or filled in, and bears the address of whom it is for. */
const PAPERS =
  /^(?:slip|forms?|letters?|vouchers?|referral|card|parcel|register|records?|paperwork|application|bill|refund)$/u;
const MOST_BETWEEN = 3;
const LONGEST_NAME = 3;
const LONGEST_LANDMARK = 5;

/** True when a name of a body or business begins at a token: "Boots", "Medical Centre", but not "Church Lane". */
export function isOrganisation(tokens: readonly PlaceToken[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (!word || word.postcode) return false;
  const old = isOld(tokens, at);
  if (isPhrase(word, next))
    return !old && (next?.word === 'and' || !namesStreet(tokens[at + 2]) || namesStreet(tokens[at + 3]));
  const name = word.word.replace(/'s$/u, '');
  if (!ORGANISATION_WORDS.has(word.word) && !ORGANISATION_WORDS.has(name))
    return isSite(tokens, at) || isRoyal(tokens, at);
  if (word.word === 'unit' && /^(?:\d|[a-z]$)/u.test(next?.word ?? '')) return false;
  if (word.word === 'nhs' && isNumbered(tokens, at + 1)) return false;
  return !old && !namesStreet(next) && !endsStreet(tokens, at) && !followsStreetType(tokens, at);
}

function isPhrase(first: PlaceToken | undefined, second: PlaceToken | undefined): boolean {
  return second?.gap === 'space' && ORGANISATION_PHRASES.has(`${first?.word} ${second.word}`);
}

/** True where a body and what stands between it and a place say that the place is the body's. O(1). */
export function ownsPlace(tokens: readonly PlaceToken[], at: number, place: number): boolean {
  if (isLandmark(tokens, at)) return false;
  return isNamed(tokens, at) || isTied(tokens, at, place);
}

/** "near the hospital", "from hospital", "no surgery": spoken of as somewhere else, or as a state one is in. */
export function isLandmark(tokens: readonly PlaceToken[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  const direct = tokens[at]?.gap === 'space' ? (tokens[at - 1]?.word ?? '') : '';
  if (STATES.has(word) && !tokens[at]?.capital && /^(?:in|into|from|at|after|for|of|to|off|on)$/u.test(direct))
    return true;
  for (let k = at - 1; k >= 0 && k > at - LONGEST_LANDMARK && tokens[k + 1]?.gap === 'space'; k--) {
    const before = tokens[k];
    if (LANDMARK_LINKS.has(before?.word ?? '') && !isTheNearest(tokens, k)) return true;
    if (before?.word === 'to' && tokens[k - 1]?.word === 'next') return true;
    if (NOT_THAT_ONE.has(before?.word ?? '')) return true;
    if (!before?.capital && !ARTICLE.test(before?.word ?? '') && !ORGANISATION_WORDS.has(before?.word ?? ''))
      return false;
  }
  return false;
}

/** "Nearest UTC is …" is about the body itself; "nearest the clinic" is not. */
function isTheNearest(tokens: readonly PlaceToken[], at: number): boolean {
  return tokens[at]?.word === 'nearest' && !ARTICLE.test(tokens[at + 1]?.word ?? '');
}

/** "postcode for the food bank slip", "on the GP letter": a body that only names somebody's paper. */
export function isOnPaper(tokens: readonly PlaceToken[], at: number): boolean {
  for (let ahead = at + 1; ahead <= at + MOST_BETWEEN && tokens[ahead]?.gap === 'space'; ahead++) {
    if (isPaper(tokens[ahead]?.word ?? ''))
      return tokens.slice(Math.max(0, at - LONGEST_LANDMARK), at).some(isPostcodeWord);
  }
  return false;
}

/** A form, a letter and the like. */
export function isPaper(word: string): boolean {
  return PAPERS.test(word);
}

function isPostcodeWord({ word }: PlaceToken): boolean {
  return word === 'postcode' || word === 'code' || word === 'pc';
}

/** True where only words of being, opening and whereabouts, names and short numbers stand between. */
export function isTied(tokens: readonly PlaceToken[], from: number, to: number): boolean {
  if (from + 1 === to) return !OCCASIONS.has(tokens[from]?.word ?? '');
  const start = isPhrase(tokens[from], tokens[from + 1]) ? from + 2 : from + 1;
  for (let at = start; at < to; ) {
    const token = tokens[at];
    const past = token === undefined ? 0 : Math.max(townEnd(tokens, at), streetEnd(tokens, at)?.to ?? 0);
    if (past > at) at = past;
    else if (token && isTie(tokens, at)) at++;
    else return false;
  }
  return true;
}

function isTie(tokens: readonly PlaceToken[], at: number): boolean {
  const { word, capital, touched } = tokens[at] as PlaceToken;
  if (ACROSS.test(word)) return tokens[at + 1]?.gap === 'comma';
  if (!isDigit(word.charCodeAt(0))) return capital || TIES.has(word);
  return touched || SHORT_NUMBER.test(word) || streetEnd(tokens, at + 1) !== undefined;
}

/** "Watford General", "Boots": a capital and a name before it, or a name in itself. */
function isNamed(tokens: readonly PlaceToken[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (BRANDS.has(token?.word.replace(/'s$/u, '') ?? '')) return true;
  if (!token?.capital || token.gap !== 'space') return false;
  return (before?.capital ?? false) && !ARTICLE.test(before?.word ?? '');
}

/** "Old School", "Old Police Station": a body's no more, but "Old Barn Cafe" is one. */
function isOld(tokens: readonly PlaceToken[], at: number): boolean {
  if (tokens[at - 1]?.word === 'old') return true;
  const before = tokens[at - 1]?.word ?? '';
  return tokens[at - 2]?.word === 'old' && (ORGANISATION_WORDS.has(before) || OLD_KINDS.test(before));
}

/** "NHS 999 …", "NHS no …": the label of a number. */
function isNumbered(tokens: readonly PlaceToken[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && next.gap !== 'end' && (NUMBERED.test(next.word) || isDigit(next.word.charCodeAt(0)));
}

/** "Church Lane", "School House": what comes next makes a street or a home of it. */
function namesStreet(next: PlaceToken | undefined): boolean {
  if (next?.gap !== 'space' || next.word === 'centre') return false;
  return (
    STREET_TYPES.has(next.word) || COMMON_TYPES.has(next.word) || HOMELY_TYPES.has(next.word) || next.word === 'house'
  );
}

/** "Heol yr Ysbyty", "Ffordd Canolfan": a Welsh street, whose type comes first. */
function followsStreetType(tokens: readonly PlaceToken[], at: number): boolean {
  if (tokens[at]?.gap !== 'space') return false;
  const type = LINKS.has(tokens[at - 1]?.word ?? '') && tokens[at - 1]?.gap === 'space' ? at - 2 : at - 1;
  return WELSH_STREET.test(tokens[type]?.word ?? '');
}

/** "4 Mill Bank", "Rose Cottage, Mill Bank": a street's last word, after a number or a house. */
function endsStreet(tokens: readonly PlaceToken[], at: number): boolean {
  const type = tokens[at];
  if (type?.gap !== 'space' || type.word === 'centre' || !(COMMON_TYPES.has(type.word) || STREET_TYPES.has(type.word)))
    return false;
  let first = at;
  while (first > at - LONGEST_NAME && tokens[first]?.gap === 'space' && isStreetWord(tokens[first - 1], type)) first--;
  const [name, before] = [tokens[first], tokens[first - 1]];
  if (first === at || !name || !before) return false;
  if (isDigit(before.word.charCodeAt(0))) return name.gap === 'space' || name.gap === 'comma';
  return name.gap === 'comma' && HOUSE_TYPES.has(before.word);
}

function isStreetWord(token: PlaceToken | undefined, { capital }: PlaceToken): boolean {
  return token !== undefined && token.capital === capital && !token.postcode && !isDigit(token.word.charCodeAt(0));
}

/** "the Royal Berkshire": a hospital, where no street or house follows, as in "Royal Oak Drive"; not the mail. */
function isRoyal(tokens: readonly PlaceToken[], at: number): boolean {
  const [royal, name, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (royal?.word !== 'royal' || !royal.capital || !name?.capital || name.gap !== 'space') return false;
  const numbered = royal.gap === 'space' && isDigit((tokens[at - 1]?.word ?? ' ').charCodeAt(0));
  return !numbered && name.word !== 'mail' && !namesStreet(name) && !namesStreet(next) && !HOUSE_TYPES.has(name.word);
}

/** "Hopewood Park, Waterworks Road": grounds on an unnumbered street, and no number or plot before their name. */
function isSite(tokens: readonly PlaceToken[], at: number): boolean {
  if (!SITE.test(tokens[at]?.word ?? '') || !tokens[at]?.capital || tokens[at + 1]?.gap !== 'comma') return false;
  if (streetEnd(tokens, at + 1)?.strength !== 'strong') return false;
  let first = at;
  while (first > at - LONGEST_NAME && tokens[first]?.gap === 'space' && tokens[first - 1]?.capital) first--;
  const numbered = tokens[first]?.gap === 'space' && isDigit((tokens[first - 1]?.word ?? ' ').charCodeAt(0));
  return first < at && !numbered && !UNIT_WORDS.has(tokens[first - 2]?.word ?? '');
}
