import { placesOf } from '../../policy/citation.ts';
import type { ClauseSource } from '../../policy/schema.ts';
import { clauseIds } from './clause-ids.ts';
import type { Told } from './kinds-of-parts.ts';
import { quoted } from './question.ts';
import { SUBJECTS } from './subjects.ts';
import { type Spoken, subjectsIn } from './subjects-in.ts';

/** A sentence of the page in the draft: the clause made of it, and what it forbids or threatens. */
export interface Sentence extends Told {
  readonly at: number;
  readonly clause: ClauseSource;
  /** What it forbids or acts on; nothing for other sentences. */
  readonly spoken: Spoken;
}

/** Words that leave a number open. */
const HOW_OFTEN =
  /\b(?:repeated(?:ly)?|persistent(?:ly)?|persists?|continu\w+|keeps?(?= \w+ing\b)|regularly|consistently|(?<!\b(?:look|try) )again(?! without\b)|several|multiple times|carry on|repeat offenders?)\b/u;
/** Words that leave a judgement open. */
const WHAT_IS =
  /\b(?:inappropriate|offensive|unacceptable|unreasonable|excessive|serious|disruptive|upsetting|respectful|courteous|where appropriate|in certain cases)\b/u;
/** Words that leave open when it holds, and when it does not. */
const WHEN = /\b(?:until|pre-election|purdah)\b/u;
const EXCEPT = /\b(?:unless|except|without (?:our|your|their|prior|written) (?:permission|consent))\b/u;
const NOTHING: Spoken = { subjects: [], kinds: [], conditions: [], unseen: [] };

/** The clauses of a page, each quoted word for word. */
export function sentencesOf(text: string, told: readonly Told[]): readonly Sentence[] {
  const occurrenceOf = occurrences(text);
  const ids = clauseIds(told.map(({ exact }) => exact));
  return told.map((part, at): Sentence => {
    const { kind } = part.told;
    const acts = !part.isHeading && (kind === 'prohibits' || kind === 'authorises');
    const spoken = acts || (part.isHeading && kind === 'prohibits') ? subjectsIn(part.wording, SUBJECTS) : NOTHING;
    return { ...part, at, clause: clauseOf(part, ids[at] ?? 'sentence', occurrenceOf(part.exact, part.start)), spoken };
  });
}

function clauseOf(
  { exact, told, wording }: Told,
  id: string,
  occurrence: Pick<ClauseSource, 'occurrence'>,
): ClauseSource {
  const { kind, outcomes } = told;
  const open = kind === 'prohibits' || kind === 'authorises' ? leftOpen(wording, outcomes?.modality) : undefined;
  return {
    id,
    kind,
    quote: exact,
    ...occurrence,
    ...(outcomes && outcomes.outcomes.length > 0 ? { actions: outcomes.outcomes, modality: outcomes.modality } : {}),
    ...(open === undefined ? {} : { leavesOpen: open }),
  };
}

/** Which of its places in the page each quotation is at, for those that have several. */
function occurrences(text: string): (exact: string, start: number) => { readonly occurrence?: number } {
  const known = new Map<string, ReadonlyMap<number, number>>();
  return (exact, start) => {
    const places = known.get(exact) ?? new Map(placesOf(text, exact).map((place, at) => [place, at + 1]));
    known.set(exact, places);
    const occurrence = places.get(start);
    return places.size < 2 || occurrence === undefined ? {} : { occurrence };
  };
}

function leftOpen(wording: string, modality: 'will' | 'may' | undefined): string | undefined {
  const [often, what, when, except] = [HOW_OFTEN, WHAT_IS, WHEN, EXCEPT].map((open) => open.exec(wording)?.[0]);
  const parts = [
    ...(often === undefined ? [] : [`how many times, within what time, is ${quoted(often)}`]),
    ...(what === undefined ? [] : [`what ${quoted(what)} means`]),
    ...(when === undefined ? [] : [`from when and until when it holds (${quoted(when)})`]),
    ...(except === undefined ? [] : [`how its exception is seen (${quoted(except)})`]),
    ...(modality === 'may' ? ['in which cases it is done'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', and ');
}
