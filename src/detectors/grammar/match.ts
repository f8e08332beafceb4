import type { ClassNumbers } from './compile.ts';
import type { Step } from './pattern.ts';
import { isAmong, type Piece, type Tagged } from './tagged.ts';

/** How far a match has come. */
export interface Reached {
  /** Between which words: before this one. */
  readonly at: number;
  /** Whether a comma may stand here. */
  readonly commas: boolean;
  /** What it took for its target. */
  readonly target: Piece | undefined;
}

/** Where a walk begins, which way it goes, and the number of the class that no gap goes over. */
export interface Walk {
  readonly from: number;
  readonly way: 1 | -1;
  readonly stop: number;
}

/** Walks steps from a word; of all ways, the one with the shortest gaps. Time is bounded by steps and gaps. */
export function walk(
  sentence: Tagged,
  steps: readonly Step<ClassNumbers>[],
  { from, way, stop }: Walk,
): Reached | undefined {
  let reached: readonly Reached[] = [{ at: from, commas: false, target: undefined }];
  for (const step of steps) {
    if (step.is === 'word') reached = takeWords(sentence, reached, step, way);
    else if (step.is === 'gap') reached = skip(sentence, reached, step, { way, stop });
    else if (step.is === 'edge') reached = reached.filter(({ at }) => at === (way > 0 ? sentence.tokens.length : 0));
    else reached = reached.filter(({ at }) => piecesAt(sentence, at, step.of, way).length === 0);
    if (reached.length === 0) return undefined;
  }
  return reached[0];
}

function takeWords(
  sentence: Tagged,
  reached: readonly Reached[],
  { of, least, most, target }: Extract<Step<ClassNumbers>, { is: 'word' }>,
  way: 1 | -1,
): readonly Reached[] {
  let found: readonly Reached[] = least === 0 ? reached : [];
  let latest = reached;
  for (let times = 0; times < most && latest.length > 0; times++) {
    const next: Reached[] = [];
    for (const one of latest) {
      if (!isOpen(sentence, one)) continue;
      for (const piece of piecesAt(sentence, one.at, of, way)) {
        const at = way > 0 ? piece.end : piece.first;
        put(next, { at, commas: false, target: target ? piece : one.target });
      }
    }
    found = joined(next, found);
    latest = next;
  }
  return found;
}

function skip(
  sentence: Tagged,
  reached: readonly Reached[],
  { most, commas: crosses, stops }: Extract<Step<ClassNumbers>, { is: 'gap' }>,
  { way, stop }: Omit<Walk, 'from'>,
): readonly Reached[] {
  const found: Reached[] = [];
  for (const one of reached) {
    let latest: Reached = { ...one, commas: one.commas || crosses };
    put(found, latest);
    for (let far = 1; far <= most; far++) {
      const word = way > 0 ? latest.at : latest.at - 1;
      if (!sentence.tokens[word] || !isOpen(sentence, latest)) break;
      if (!stops && isAmong(sentence.from[word], [stop])) break;
      latest = { ...latest, at: latest.at + way, commas: crosses };
      put(found, latest);
    }
  }
  return found;
}

/** True where no punctuation stands that a match may not go over. */
function isOpen({ tokens }: Tagged, { at, commas }: Reached): boolean {
  const mark = at === 0 ? 'space' : (tokens[at]?.before ?? 'space');
  return mark === 'space' || (mark === 'comma' && commas);
}

function piecesAt({ from, to }: Tagged, at: number, as: readonly number[], way: 1 | -1): readonly Piece[] {
  return ((way > 0 ? from[at] : to[at]) ?? []).filter((piece) => as.includes(piece.as));
}

/** Both, the longer ways first. */
function joined(longer: readonly Reached[], others: readonly Reached[]): readonly Reached[] {
  const all = [...longer];
  for (const one of others) put(all, one);
  return all;
}

/** One way to a place is enough; a comma that may stand there leaves more ways on. */
function put(list: Reached[], one: Reached): void {
  const same = list.findIndex(({ at }) => at === one.at);
  if (same < 0) list.push(one);
  else if (one.commas && !list[same]?.commas) list[same] = one;
}
