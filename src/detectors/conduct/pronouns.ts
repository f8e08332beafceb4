import { isAmong, type Numbers, type Piece, type Tagged } from '../grammar/tagged.ts';

/** The class of pronouns that stand for a group named near them. */
export const PRONOUN = 'they-group';

/** Words that may stand for a group, and those by which one is addressed. */
const THEY = ['they', 'their', 'such-people'];
const YOU = ['you', 'your'];
/** The classes whose words may be marked. */
export const STAND_INS: readonly string[] = [...THEY, ...YOU];

/** What names a group in general. */
const GROUPS = ['group:many', 'slur:many'];
/** One of a group, for which "they all" makes any of the kind of it. */
const ONES = ['group:one', 'slur:one'];
/** Kinds of people that "they" may stand for. */
const OTHERS = ['role:many', 'person:many', 'kin:many'];
const BODIES = ['collective'];

/** People named in a sentence: where, and whether they are a group in general. */
interface Named {
  readonly first: number;
  readonly end: number;
  readonly isGroup: boolean;
  readonly sentence: Tagged;
  /** "Our nurses", "the hospital": what a group acts on rather than who "they" are. */
  readonly isWeak: boolean;
  /** One of a group: only "they all" stands for the group. */
  readonly isOne: boolean;
}

/**
 * Marks "they" and "these people" where the nearest people named before them, in this sentence or the one before on the
 * same line, are a group in general; or, where nothing was said before, those named right after. "They all" stands for
 * a group of which one was named.
 */
export function markPronouns(text: readonly Tagged[], numbers: Numbers): void {
  const [as = 0] = numbers(PRONOUN);
  const stands = THEY.flatMap(numbers);
  const named = text.map((sentence) => namedIn(sentence, numbers));
  markAddressed(text, numbers, as);
  for (const [at, sentence] of text.entries()) {
    const onLine = (other: number): readonly Named[] =>
      text[other]?.line === sentence.line ? (named[other] ?? []) : [];
    if (![at - 1, at, at + 1].some((other) => onLine(other).some(({ isGroup }) => isGroup))) continue;
    for (const { first, end } of apart(sentence.from.flat().filter((piece) => stands.includes(piece.as)))) {
      const isAll = generalises(sentence, end, numbers);
      const known = (one: Named): boolean => isAll || !one.isOne;
      const before = [...onLine(at - 1), ...(named[at] ?? []).filter((one) => one.end <= first)].filter(known);
      const after = [
        ...(named[at] ?? []).filter((one) => one.first >= end),
        ...onLine(at + 1).filter((one) => one.first <= 6),
      ].filter(known);
      const isFirst = text[at - 1]?.line !== sentence.line;
      if (standsForGroup(before, isFirst ? after : [])) sentence.add({ first, end, as });
    }
  }
}

/** "They all", "they are all", "all of them". */
function generalises({ from, to, tokens }: Tagged, end: number, numbers: Numbers): boolean {
  if (isAmong(to[end], numbers('such-people'))) return true;
  const next = isAmong(from[end], numbers('be')) ? end + 1 : end;
  return tokens[next]?.text === 'all';
}

/** "You" stands for a group where it, or the sentence before, says "you [group]" or "[group] like you". */
function markAddressed(text: readonly Tagged[], numbers: Numbers, as: number): void {
  const groups = GROUPS.flatMap(numbers);
  const you = YOU.flatMap(numbers);
  const addressed = text.map((sentence) =>
    sentence.from.flat().some((piece) => groups.includes(piece.as) && isAddressed(piece, sentence)),
  );
  for (const [at, sentence] of text.entries()) {
    if (!addressed[at] && !(addressed[at - 1] && text[at - 1]?.line === sentence.line)) continue;
    for (const { first, end } of apart(sentence.from.flat().filter((piece) => you.includes(piece.as)))) {
      sentence.add({ first, end, as });
    }
  }
}

function isAddressed({ first, end }: Piece, { tokens }: Tagged): boolean {
  const [before, after, next] = [tokens[first - 1], tokens[end], tokens[end + 1]].map((token) => token?.text);
  return before === 'you' || (after === 'like' && next === 'you');
}

/** The nearest before decide, if none but they are named in their sentence; any before keep it from those named after. */
function standsForGroup(before: readonly Named[], after: readonly Named[]): boolean {
  const strong = before.filter(({ isWeak }) => !isWeak);
  const nearest = strong.at(-1);
  if (nearest) return nearest.isGroup && !strong.some((one) => !one.isGroup && one.sentence === nearest.sentence);
  return before.length === 0 && (after[0]?.isGroup ?? false);
}

/** People named in a sentence, in order; of those that overlap, a group goes before others. */
function namedIn(sentence: Tagged, numbers: Numbers): readonly Named[] {
  const { from, tokens } = sentence;
  const groups = GROUPS.flatMap(numbers);
  const ones = ONES.flatMap(numbers);
  const others = OTHERS.flatMap(numbers);
  const bodies = BODIES.flatMap(numbers);
  const ours = [...numbers('our'), ...numbers('my')];
  const such = numbers('such-people');
  const found: Named[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const pieces = from[first] ?? [];
    const piece =
      pieces.find(({ as }) => groups.includes(as)) ??
      pieces.find(({ as }) => ones.includes(as)) ??
      pieces.find(({ as }) => others.includes(as) || bodies.includes(as));
    if (!piece || (found.at(-1)?.end ?? 0) > first) continue;
    const isOurs = isAmong(from[first - 1], ours);
    const isOne = ones.includes(piece.as);
    const isGroup = isOne || groups.includes(piece.as);
    // "These people" name nobody anew.
    if (!isGroup && tokens[first]?.text === 'people' && isAmong(from[first - 1], such)) continue;
    found.push({ sentence, first, end: piece.end, isGroup, isWeak: !isGroup && isOurs, isOne });
  }
  return found;
}

function apart(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ first }, at) => at === 0 || pieces[at - 1]?.first !== first);
}
