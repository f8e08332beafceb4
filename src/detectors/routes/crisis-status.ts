import { groupBy } from '../../text/group-by.ts';
import type { Reading } from '../../text/reading.ts';
import type { Grammar, Match } from '../grammar/grammar.ts';
import { has, isAmong, type Tagged } from '../grammar/tagged.ts';
import type { CrisisPattern } from './crisis-pattern.ts';

type Found = Grammar<CrisisPattern>;
type One = Match<CrisisPattern>;

const LAUGHING = /[\u{1f602}\u{1f923}\u{1f605}\u{1f606}\u{1f61c}\u{1f61d}\u{1f92a}\u{1f480}\u{2620}]/u;
const FIRST_PERSON = /^(?:i|me|my|myself|meself|mesen|mysen|misen|mesel+|mysel|masel|maself|miself|im|kms|ctb)$/u;
/** Patterns that ask for a negator themselves. */
const DENYING = /\bnot\b|=no\b|=nobody|-point|-rest|unanswered|notice/u;
/** Classes of words for a time long gone. */
const PAST = ['past-time', 'age', 'year', 'bereft'];
const LONG_GONE = ['past-time', 'age', 'year'];
/** How many words before what is denied a negator may stand, and a subject before what is said of it. */
const DENIED = 3;
const SUBJECT = 6;
const FAR = 20;
const NEAR = 3;
/** How many words from it an annoyance may stand. */
const ABOUT = 8;

/** What a line says about when its sentences are, and how they are meant. */
interface Scene {
  readonly past: boolean;
  readonly lately: boolean;
  readonly recovered: boolean;
  readonly thankful: boolean;
  /** Somebody leaves a job or a ward. */
  readonly parting: boolean;
  readonly laughs: boolean;
  /** Complains of what is over. */
  readonly complains: boolean;
  /** Somewhere it tells a story or is about a field of work. */
  readonly distant: boolean;
}

/** The matches of a text that are meant, and of somebody now: not denied, past, general, told or a figure of speech. */
export function meant(found: Found, reading: Reading): readonly One[] {
  const matches = found.matches(reading);
  if (matches.length === 0) return matches;
  const sentences = reading.once(found.sentences);
  const lines = groupBy(sentences, ({ line }) => line);
  const laughs = LAUGHING.test(reading.original);
  const scenes = new Map<number, Scene>();
  const sceneOf = ({ sentence: { line } }: One): Scene => {
    const scene = scenes.get(line) ?? sceneIn(found, lines.get(line) ?? [], laughs);
    scenes.set(line, scene);
    return scene;
  };
  return matches.filter(
    (one) =>
      (lines.get(one.sentence.line)?.length === 1 || !one.pattern.alone) &&
      !isDenied(found, one) &&
      !isPast(found, one, sceneOf(one)) &&
      !isGeneral(found, one, sceneOf(one)) &&
      !isFigure(found, one, sceneOf(one)),
  );
}

function sceneIn(found: Found, line: readonly Tagged[], laughs: boolean): Scene {
  const says = (name: string): boolean => line.some((one) => speaksOf(found, one, name));
  return {
    past: PAST.some(says),
    lately: says('lately'),
    recovered: says('recovered'),
    thankful: says('thankful'),
    parting: says('parting'),
    complains: says('complained') && !says('at-once'),
    distant: ['told-tale', 'study'].some(says),
    laughs: laughs || says('laugh'),
  };
}

/** A negator just before what is said, where the pattern itself asks for none. */
function isDenied(found: Found, { pattern, sentence, first, key }: One): boolean {
  if (DENYING.test(String(pattern.match))) return false;
  const from = Math.max(0, Math.min(first, key.first - DENIED));
  const near = (name: string): boolean =>
    within(found, sentence, name, [Math.max(from, key.first - DENIED), key.first]);
  return near('not') && !near('not-not') && !near('not-to');
}

/** Told in the past tense, with a time long gone or a recovery, and nothing that says it is so again. */
function isPast(
  found: Found,
  { pattern, sentence, first, last, key }: One,
  { past, lately, recovered, thankful, complains }: Scene,
): boolean {
  if (pattern.timeless) return false;
  if (pattern.urgent && complains) return true;
  const range = [Math.max(0, first - 2), last + 1] as const;
  const present = within(found, sentence, 'present-verb', range) && !within(found, sentence, 'past-aux', range);
  if (pattern.now && speaksOf(found, sentence, 'story') && !lately && !(pattern.wide && present)) return true;
  if (lately) return false;
  if (pattern.wide && (recovered || LONG_GONE.some((name) => speaksOf(found, sentence, name)))) return true;
  if (within(found, sentence, 'once-did', [Math.max(0, first - FAR), key.first])) return true;
  if (!past && !recovered && !thankful) return false;
  if (present) return false;
  const mine = sentence.tokens.slice(first, last + 1).some(({ text }) => FIRST_PERSON.test(text));
  const gone = mine ? LONG_GONE : PAST;
  return gone.some((name) => speaksOf(found, sentence, name)) || within(found, sentence, 'past-verb', range);
}

/** Said of people in general, in a story or of a field of work, and not of oneself. */
function isGeneral(found: Found, { pattern, sentence, first, last, key }: One, { distant }: Scene): boolean {
  if (pattern.anyone) return false;
  if (within(found, sentence, 'works', [Math.max(0, key.first - 4), key.first])) return true;
  if (pattern.wide && (distant || within(found, sentence, 'generic', [Math.max(0, first - FAR), first]))) return true;
  const words = sentence.tokens.slice(Math.max(0, first - (pattern.wide ? NEAR : 0)), last + 1);
  const study = speaksOf(found, sentence, 'told-tale') || speaksOf(found, sentence, 'study');
  if (words.some(({ text }) => FIRST_PERSON.test(text) && !(study && text === 'my'))) return false;
  if (study) return true;
  const before = [Math.max(0, first - SUBJECT), first] as const;
  return (
    within(found, sentence, 'generic', before) ||
    within(found, sentence, 'urging', before) ||
    within(found, sentence, 'you-said', [Math.max(0, first - 2), first])
  );
}

/** Words that are said of annoyances too, beside one or with laughter. */
function isFigure(found: Found, { pattern, sentence, first, last }: One, { laughs, parting }: Scene): boolean {
  const { figurative, parting: leaving, unless = [] } = pattern;
  if (unless.some((name) => speaksOf(found, sentence, name))) return true;
  if (leaving && parting) return true;
  if (figurative !== true) return false;
  return laughs || within(found, sentence, 'trivial', [Math.max(0, first - ABOUT), turn(found, sentence, last + 1)]);
}

/** Where what is said beside it ends: at another thought, or some words on. */
function turn(found: Found, { from }: Tagged, start: number): number {
  const stop = found.lexicon.numbers('stop');
  const at = from.slice(start, start + ABOUT).findIndex((pieces) => isAmong(pieces, stop));
  return at < 0 ? start + ABOUT : start + at;
}

function speaksOf({ lexicon }: Found, sentence: Tagged, name: string): boolean {
  return has(sentence, lexicon.numbers(name));
}

/** True where a word of a class begins within a range of words. */
function within(found: Found, sentence: Tagged, name: string, [from, to]: readonly [number, number]): boolean {
  const numbers = found.lexicon.numbers(name);
  return sentence.from.slice(from, to).some((pieces) => isAmong(pieces, numbers));
}
