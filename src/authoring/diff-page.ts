import { diffArrays } from 'diff';
import { sentences } from '../policy/sentences.ts';
import { letterRuns } from '../text/letter-runs.ts';

/** A sentence that a page gained, lost or changed, with the line that it stands on: in the old page where it is lost. */
export interface SentenceChange {
  readonly line: number;
  readonly was?: string;
  readonly is?: string;
}

interface Sentence {
  readonly exact: string;
  readonly line: number;
}

/** Further apart, two pages are not compared sentence by sentence: the time would grow with the square. */
const MOST_EDITS = 5_000;

/** The sentences in which two pages differ, in their order; one that changed keeps many of its words. */
export function diffPages(before: string, after: string): readonly SentenceChange[] {
  const [old, young] = [sentencesOf(before), sentencesOf(after)];
  const parts = diffArrays(
    old.map(({ exact }) => exact),
    young.map(({ exact }) => exact),
    { maxEditLength: MOST_EDITS },
  ) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: young.length },
  ];
  const changes: SentenceChange[] = [];
  let [from, to] = [0, 0];
  let lost: readonly Sentence[] = [];
  for (const { removed, added, count } of parts) {
    const gained = added ? young.slice(to, to + count) : [];
    if (!removed) changes.push(...paired(lost, gained));
    lost = removed ? old.slice(from, from + count) : [];
    if (!added) from += count;
    if (!removed) to += count;
  }
  return [...changes, ...paired(lost, [])];
}

function sentencesOf(page: string): readonly Sentence[] {
  let [line, counted] = [1, 0];
  return sentences(page).map(({ start, end }) => {
    for (let at = page.indexOf('\n', counted); at >= 0 && at < start; at = page.indexOf('\n', at + 1)) line++;
    counted = start;
    return { exact: page.slice(start, end), line };
  });
}

/** Each sentence that went with the one that came in its place and is most like it, if any is. */
function* paired(lost: readonly Sentence[], gained: readonly Sentence[]): Generator<SentenceChange> {
  const left = [...gained];
  for (const { exact: was, line } of lost) {
    const found = mostLike(was, left);
    if (found) left.splice(left.indexOf(found), 1);
    yield found ? { line: found.line, was, is: found.exact } : { line, was };
  }
  for (const { exact: is, line } of left) yield { line, is };
}

/** The one that shares most words, at least half of the shorter’s and a third of the longer’s. */
function mostLike(sentence: string, candidates: readonly Sentence[]): Sentence | undefined {
  const words = new Set(letterRuns(sentence));
  let best: Sentence | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const others = new Set(letterRuns(candidate.exact));
    const shared = [...words].filter((word) => others.has(word)).length;
    const [shorter, longer] = [Math.min(words.size, others.size), Math.max(words.size, others.size)];
    if (shared <= most || 2 * shared < shorter || 3 * shared < longer) continue;
    [best, most] = [candidate, shared];
  }
  return best;
}
