import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { conductPatterns, conductPhrases, conductWords } from '../conduct-patterns/index.ts';
import { statusWords } from '../conduct-words/status.ts';
import { atLeast, type Certainty, type Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { type Grammar, grammar } from '../grammar/grammar.ts';
import { has, isAmong } from '../grammar/tagged.ts';
import { isMended } from '../matched.ts';
import type { ConductKind, ConductPattern } from './conduct-pattern.ts';
import { isInEyesOf, isMeal, isOfBeingOne, isOfSayers, isOfTheirs, mayBeNoHate } from './group-doubts.ts';
import { markNamed, NAMED } from './named.ts';
import { markPronouns, PRONOUN, STAND_INS } from './pronouns.ts';
import { mayBear, raised } from './raised.ts';
import { isRefused, mayBeNoRemark } from './remark-doubts.ts';
import { mayBeTold } from './said-around.ts';
import type { Claim as Asserted } from './scope.ts';
import { isAsserted, isBarred } from './status.ts';
import { markSubjects, PRONOUN_SUBJECT, SUBJECT, SUBJECTS } from './subjects.ts';
import {
  isOfWrongdoers,
  isToIllness,
  mayBeAnybody,
  mayBeLawful,
  mayBeLikened,
  mayBeOfKin,
  mayBeOfNamedThing,
  mayBeOfOwn,
  mayBeOfThing,
  mayBeOneself,
} from './things.ts';
import { mayBeMeantWell } from './well-meant.ts';

/** What one pattern says of one place of a text. Half-open, in `reading.text`. */
export interface Claim extends Found {
  readonly kind: ConductKind;
  /** The pattern's. */
  readonly id: string;
  /** It may be meant of a thing, of oneself, of one's kin, of anybody or fondly: nothing else that is said makes it surer. */
  readonly isDoubtful: boolean;
  /** Its pattern is: signs beside it make it no surer. */
  readonly isMild: boolean;
  /** Its words are of another language. */
  readonly isForeign: boolean;
  /** Its pattern names no harm. */
  readonly isHint: boolean;
  /** Its pattern bears nothing out. */
  readonly isSlight: boolean;
}

type Doubt = (one: Asserted) => boolean;

/** By kind: what makes a claim none. */
const VOID: Partial<Record<ConductKind, readonly Doubt[]>> = {
  insult: [isToIllness],
  threat: [isToIllness],
  hate: [isOfTheirs, isInEyesOf, isOfSayers, isOfBeingOne, isMeal],
  sexual: [isRefused],
};
/** Why any claim may be none; but for swearing, which is swearing, whoever it was. */
const ANY: readonly Doubt[] = [mayBeTold, mayBeMeantWell];
/** By kind: why a claim may be none, which makes it at most probable. */
const DOUBTS: Readonly<Record<ConductKind, readonly Doubt[]>> = {
  insult: [
    ...ANY,
    isSaidFondly,
    mayBeOfThing,
    mayBeOfNamedThing,
    mayBeOfOwn,
    mayBeAnybody,
    mayBeLikened,
    isOfWrongdoers,
  ],
  hate: [...ANY, mayBeNoHate, mayBeOneself],
  sexual: [...ANY, mayBeNoRemark],
  threat: [...ANY, mayBeOneself, mayBeOfKin, mayBeLawful],
  harassment: [...ANY, mayBeOneself],
  accusation: [...ANY, mayBeOneself],
  'staff-target': [...ANY, mayBeOneself],
  profanity: [mayBeOneself],
};

/** What says, too, how words are meant where it bars a pattern: fondly, in play, or of a thief whom nobody knows. */
const MEANT_OTHERWISE = ['endears', 'attack-play', 'wrongdoer'];

/** Hate told in more words than these is certain only where it is told twice. */
const TIGHT = 9;

const NOTHING: Said = { claims: [], takenBack: [] };

/** All conduct shares one grammar and one pass, made when first asked for. */
let shared: Grammar<ConductPattern> | undefined;

/** The grammar of all conduct. */
export function conductGrammar(): Grammar<ConductPattern> {
  shared ??= grammar({
    classes: [...english, ...statusWords, ...conductWords],
    phrases: conductPhrases,
    patterns: conductPatterns,
    marked: {
      [NAMED]: {},
      'attack-victim:one': {},
      [PRONOUN]: { among: STAND_INS },
      [SUBJECT]: { among: SUBJECTS },
      [PRONOUN_SUBJECT]: { among: STAND_INS },
    },
    mark(text, numbers, reading) {
      markPronouns(text, numbers);
      markSubjects(text, numbers);
      markNamed(text, numbers, reading);
    },
  });
  return shared;
}

/** The claims of one kind in a reading, in no order; they may overlap. All kinds are read in one pass, once. */
export function claimsOf(kind: ConductKind, reading: Reading): readonly Claim[] {
  return reading.once(saidIn).claims.filter((claim) => claim.kind === kind);
}

/** What is denied, quoted, told of another or condemned: patterns that hold and claim nothing. */
export function takenBackIn(reading: Reading): readonly Span[] {
  return reading.once(saidIn).takenBack;
}

/** Claims of abuse that bear out what words tell of the same place; and those that may be meant otherwise, beside which none does. */
export function bearingIn(reading: Reading): {
  readonly bearing: readonly Claim[];
  readonly doubted: readonly Claim[];
} {
  const { claims } = reading.once(saidIn);
  const isDoubted = ({ isDoubtful, isMild }: Claim): boolean => isDoubtful || isMild;
  return {
    bearing: claims.filter((claim) => mayBear(claim) && !isDoubted(claim) && !claim.isSlight),
    doubted: claims.filter(isDoubted),
  };
}

/** What patterns hold of. */
interface Said {
  readonly claims: readonly Claim[];
  readonly takenBack: readonly Span[];
}

function saidIn(reading: Reading): Said {
  const words = conductGrammar();
  const matches = words.matches(reading);
  if (matches.length === 0) return NOTHING;
  const text = reading.once(words.sentences);
  const { numbers } = words.lexicon;
  const isVoid = (one: Asserted): boolean => VOID[one.pattern.kind]?.some((is) => is(one)) ?? false;
  const all = matches.flatMap((match) => {
    const one: Asserted = { ...match, text, numbers };
    const isOut = isBarred(match, numbers);
    if (isOut && !has(one.sentence, MEANT_OTHERWISE.flatMap(numbers))) return [];
    return { one, isClaim: !isOut && isAsserted(match, text, numbers) && !isVoid(one) };
  });
  return {
    claims: raised(all.filter(({ isClaim }) => isClaim).map(({ one }) => claim(one))),
    takenBack: all.filter(({ isClaim }) => !isClaim).map(({ one }) => one),
  };
}

function claim(one: Asserted): Claim {
  const { pattern, start, end } = one;
  const {
    kind,
    id,
    mild: isMild = false,
    hint: isHint = false,
    foreign: isForeign = false,
    bearsOut = true,
    because,
  } = pattern;
  const isDoubtful = DOUBTS[kind].some((is) => is(one));
  const certainty = sureness(one, isDoubtful);
  return { kind, id, start, end, certainty, isDoubtful, isMild, isForeign, isHint, isSlight: !bearsOut, because };
}

function isSaidFondly({ sentence, numbers }: Asserted): boolean {
  return has(sentence, numbers('endears'));
}

/** A pronoun that stands for a group, a word that had to be mended, or hate told at length, or asked without a slur: somebody must look. */
function sureness(one: Asserted, isDoubtful: boolean): Certainty {
  const { pattern, target, sentence, first, last, key, numbers } = one;
  if (!atLeast(pattern.sure, 'probable')) return pattern.sure;
  const isIndirect = target !== undefined && [PRONOUN, PRONOUN_SUBJECT].flatMap(numbers).includes(target.as);
  const isSlur = isAmong(sentence.from[key.first], numbers('slur'));
  const isLoose = pattern.kind === 'hate' && (last - first >= TIGHT || (sentence.asks && !isSlur));
  return isDoubtful || isIndirect || isMended(one) || isLoose ? 'probable' : pattern.sure;
}
