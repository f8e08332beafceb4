import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type Certainty, type Detector, defineDetector } from '../define-detector.ts';
import { streetFrom } from './address-street.ts';
import { SPELT_ANCHORS } from './digit-runs.ts';
import { isPaper } from './place-bodies.ts';
import { type Owner, ownerOf } from './place-context.ts';
import { isPostcodeOfOnes } from './place-homes.ts';
import type { PlaceToken } from './place-token.ts';
import { placeTokens, tokenAt } from './place-tokens.ts';
import { type PostcodeShape, postcodeShapes } from './postcode-shapes.ts';
import { CODE_LABELS, POSTCODE_CUES } from './postcode-words.ts';

/** Words looked at before and after a postcode for what it is. */
const BEFORE = 7;
const AFTER = 4;
/** Between a label and its code: "ref no: …", "room is …". */
const FILLERS = /^(?:is|the|no|number|of|called|says|was)$/u;
/** Words on either side in which a sat nav's owner may speak of a home. */
const DRIVE = 12;
const OWN = /^(?:i|i'm|im|my|me|mine|our|ours|us|we|we're|home|house|flat|his|her|mum'?s|dad'?s|nan'?s)$/u;
const SAT_NAV = /^(?:sat)?navs?$/u;
/** How to drive to a place that many go to. */
const DRIVEN =
  /^(?:(?:sat)?navs?|junctions?|roundabouts?|signs?|signposted|signpost|bypass|slip|barriers?|entrances?|multi|storey|exit)$/u;
/** Somebody's, of whom more is said. */
const THEIRS =
  /^(?:he|he's|she|she's|him|they|them|their|theirs|lives?|living|stays|knock|door|number|mate|nurse|doctor)$/u;
/** Verbs of entering something that are labels too. */
const ENTERING = /^(?:type|key|log|pin)$/u;
/** A seven-letter code without a gap is rarer than a six-letter one. */
const LONG = 7;

/** Finds full British postcodes; the first half alone is a district, and found by nobody. */
export const postcode: Detector = defineDetector({
  name: 'postcode',
  family: 'personal-data',
  sources: [
    {
      title: 'Office for National Statistics, A beginner’s guide to UK geography: postal geographies',
      url: 'https://www.ons.gov.uk/methodology/geography/ukgeographies/postalgeography',
      settles: 'the six shapes, and that a full postcode stands for about fifteen addresses',
    },
    {
      title: 'Royal Mail, Programmers’ Guide to the Postcode Address File, edition 7',
      url: 'https://www.poweredbypaf.com/wp-content/uploads/2017/07/Latest-Programmers_guide_Edition-7-Version-6.pdf',
      settles: 'the letters that may stand in each place: never C, I, K, M, O or V in the last two',
    },
    {
      title: 'Wikipedia, List of postcode areas in the United Kingdom',
      url: 'https://en.wikipedia.org/wiki/List_of_postcode_areas_in_the_United_Kingdom',
      settles: 'the 121 areas, and those of Guernsey, Jersey and the Isle of Man',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'postcode double u d eighteen, nine Z Z',
      because: 'a postcode with its letters in words is not read',
    },
    {
      kind: 'misses',
      text: 'room E1 4AB',
      because: 'what stands after a word for a room, an order or a part is taken to be its code',
    },
    {
      kind: 'overreaches',
      text: 'the shop I mean is the one at AL3 9ZZ',
      because: 'a place is only known for a business by a word close by',
    },
  ],
  anchors: { digits: 1, words: SPELT_ANCHORS },
  yieldsTo: ['email', 'nino', 'address'],
  canonical: (value) => value.toUpperCase().replace(/[^A-Z0-9]/gu, ''),
  *find(reading) {
    for (const shape of postcodeShapes(reading)) {
      if (isCutByLine(reading, shape)) continue;
      const certainty = judge(reading, shape);
      if (certainty)
        yield { start: shape.start, end: shape.end, certainty, because: 'the shape of a postcode, in a real area' };
    }
  },
});

function judge(reading: Reading, shape: PostcodeShape): Certainty | undefined {
  if (shape.setting === 'closed' && isTouched(reading.text, shape)) return undefined;
  const tokens = placeTokens(reading);
  const [from, to] = [tokenAt(tokens, shape.start), tokenAt(tokens, shape.end)];
  if (isLabelled(tokens, from, to)) return undefined;
  const owner: Owner = ownerOf(tokens, from, to);
  if (owner === 'organisation') return undefined;
  if (owner !== 'home' && isWayThere(tokens, from, to)) return undefined;
  const cued = isCued(tokens, from, to);
  if (!cued && owner === 'home' && !coversAll(reading.text, shape)) return atHome(shape);
  const certainty = cued || coversAll(reading.text, shape) ? named(shape) : alone(shape);
  return certainty === 'certain' && isPublic(tokens, from, to, owner, cued) ? 'possible' : certainty;
}

/** It may well be the postcode of a body, or of its car park: such are told to visitors. */
function isPublic(tokens: readonly PlaceToken[], from: number, to: number, owner: Owner, cued: boolean): boolean {
  if (owner === 'doubtful') return true;
  if (owner !== 'home' && isForDrivers(tokens, from, to, DRIVEN)) return true;
  return !cued && endsStreet(tokens, from);
}

/** For a "sat nav", and no word of the writer's own place or of somebody else in the sentence. */
function isForDrivers(tokens: readonly PlaceToken[], from: number, to: number, how = SAT_NAV): boolean {
  const first = Math.max(0, from - DRIVE);
  const near = tokens.slice(first, to + DRIVE);
  const ends = near.findIndex(({ gap }, at) => gap === 'end' && first + at >= to);
  const words = (ends < 0 ? near : near.slice(0, ends)).map(({ word }) => word);
  return words.some((word) => how.test(word)) && !words.some((word) => OWN.test(word) || THEIRS.test(word));
}

/** "Vicarage Road, Watford WD18 …": without a number in front it may well be a body's that is not named as one. */
function endsStreet(tokens: readonly PlaceToken[], from: number): boolean {
  let street = false;
  for (let at = from - 1; at >= 0 && at > from - BEFORE && tokens[at + 1]?.gap !== 'end'; at--) {
    if (/^\d/u.test(tokens[at]?.word ?? '') && tokens[at + 1]?.gap === 'space') return false;
    street ||= streetFrom(tokens, at, from)?.strength === 'strong';
  }
  return street;
}

/** Whoever reads it is told how to drive there, and nobody is spoken of who may live there. */
function isWayThere(tokens: readonly PlaceToken[], from: number, to: number): boolean {
  if (!isForDrivers(tokens, from, to)) return false;
  const near = tokens.slice(Math.max(0, from - DRIVE), to + 2 * DRIVE).map(({ word }) => word);
  return !near.some((word) => THEIRS.test(word));
}

/** A postcode was spoken of. */
function named({ setting, longArea, mended, measure, capitals }: PostcodeShape): Certainty | undefined {
  if (measure) return mended > 0 ? undefined : capitals ? 'probable' : 'possible';
  if (setting === 'loose') return longArea ? 'certain' : 'probable';
  return mended > 1 && !longArea ? 'probable' : 'certain';
}

/** Somebody's home was spoken of. */
function atHome(shape: PostcodeShape): Certainty | undefined {
  const { setting, longArea, mended, measure } = shape;
  if (measure || mended > 0) return alone(shape);
  return setting === 'loose' && !longArea ? undefined : 'certain';
}

/** Nothing but the shape: the rarer it is by chance, the surer. */
function alone(shape: PostcodeShape): Certainty | undefined {
  const { setting, longArea, capitals, mended, measure, value, districtParted } = shape;
  if (measure || mended > 1) return undefined;
  if (mended === 1) return setting === 'plain' && capitals ? 'probable' : undefined;
  if (setting === 'plain') return longArea || capitals ? 'certain' : 'probable';
  if (setting === 'closed') return closed(value.length, capitals);
  if (setting === 'parted') return longArea && capitals ? 'certain' : longArea || capitals ? 'probable' : undefined;
  if (setting === 'spread') return longArea || capitals ? 'probable' : 'possible';
  return longArea && capitals ? 'probable' : !longArea && districtParted ? 'possible' : undefined;
}

function closed(length: number, capitals: boolean): Certainty | undefined {
  if (length >= LONG) return 'probable';
  return length === LONG - 1 ? (capitals ? 'probable' : 'possible') : undefined;
}

function isCued(tokens: readonly PlaceToken[], from: number, to: number): boolean {
  for (let at = from; at > 0 && at > from - BEFORE; at--) {
    if (tokens[at]?.gap === 'end') break;
    if (isCue(tokens, at - 1)) return true;
  }
  for (let at = to; at < to + AFTER && at < tokens.length && tokens[at]?.gap !== 'end'; at++) {
    if (isCue(tokens, at)) return true;
  }
  return false;
}

function isCue(tokens: readonly PlaceToken[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    POSTCODE_CUES.has(word) ||
    isPostcodeOfOnes(tokens, at) ||
    (word === 'post' && tokens[at + 1]?.word === 'code') ||
    (word === 'sat' && tokens[at + 1]?.word === 'nav')
  );
}

/** The word right before names another sort of code; "post code" does not, nor does "type … in the sat nav". */
function isLabelled(tokens: readonly PlaceToken[], from: number, to: number): boolean {
  let at = from - 1;
  while (at > from - 4 && FILLERS.test(tokens[at]?.word ?? '')) at--;
  const [word, before] = [tokens[at]?.word ?? '', tokens[at - 1]?.word ?? ''];
  if (tokens[at + 1]?.gap === 'end' || !CODE_LABELS.has(word)) return false;
  if (isPaper(word) && isCued(tokens, at, at)) return false;
  if (ENTERING.test(word) && /^in(?:to)?$/u.test(tokens[to]?.word ?? '')) return false;
  return !/^(?:post|postal|zip|area)$/u.test(before);
}

/** Part of a name, a link or a longer code. */
function isTouched(text: string, { start, end }: PostcodeShape): boolean {
  return /[@#_=/&+\\-]/u.test(text[start - 1] ?? ' ') || /[@_=&/\\-][\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}

/** The whole comment is a postcode: an answer to somebody who asked for it. */
function coversAll(text: string, { start, end, mended }: PostcodeShape): boolean {
  return mended === 0 && text.trim().length <= end - start + 2;
}

/** How long the second half of a postcode is. */
const INWARD = 3;

/** True where a line ends within a half: "… since 1974" and "we …" below it make none. */
function isCutByLine({ text }: Reading, { start, end }: Span): boolean {
  const at = text.slice(start, end).lastIndexOf('\n');
  return at >= 0 && text.slice(start + at, end).replace(/[^a-z0-9]/giu, '').length !== INWARD;
}
