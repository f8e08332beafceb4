import { placesOf } from '../../policy/citation.ts';
import type { ClauseSource } from '../../policy/schema.ts';
import { DECISIONS } from '../../policy/vocabulary.ts';
import { clauseIds } from './clause-ids.ts';
import type { Told } from './kinds-of-parts.ts';
import { type Question, quoted } from './question.ts';
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
  /\b(?:repeated(?:ly)?|persistent(?:ly)?|persists?|continu\w+|keeps?(?= \w+ing\b)|regularly|consistently|again|several|multiple times|carry on|repeat offenders?)\b/u;
/** Words that leave a judgement open. */
const WHAT_IS =
  /\b(?:inappropriate|offensive|unacceptable|unreasonable|excessive|serious|disruptive|upsetting|respectful|courteous|where appropriate|in certain cases)\b/u;
/** Done to the comment itself. */
const CONTENT: readonly string[] = DECISIONS;
const NOTHING: Spoken = { subjects: [], kinds: [], conditions: [], unseen: [] };

/** The clauses of a page, each quoted word for word, and the questions about what they do. */
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
  const often = HOW_OFTEN.exec(wording)?.[0];
  const what = WHAT_IS.exec(wording)?.[0];
  const parts = [
    ...(often === undefined ? [] : [`how many times, within what time, is ${quoted(often)}`]),
    ...(what === undefined ? [] : [`what ${quoted(what)} means`]),
    ...(modality === 'may' ? ['in which cases it is done'] : []),
  ];
  return parts.length === 0 ? undefined : parts.join(', and ');
}

/** What a person should look at again in how the sentences were read. */
export function* questionsOnKinds(sentences: readonly Sentence[]): Generator<Question> {
  for (const { at, told, isHeading, spoken, clause } of sentences) {
    const place = `/clauses/${at}`;
    if (!told.isSure && isHeading) yield { at: place, text: 'Is this heading a rule of its own? It is read as one.' };
    else if (!told.isSure && clause.kind === 'informs')
      yield {
        at: place,
        text: 'Does this only tell, or does it forbid, allow or promise something? It is read as only telling.',
      };
    else if (!told.isSure)
      yield { at: place, text: `Is this something that the page ${clause.kind}? Only the heading above says so.` };
    if (clause.kind === 'authorises' && !clause.actions && told.outcomes)
      yield {
        at: place,
        text: 'There is no name for what is done here. Should it be one of your own, declared in `actions`?',
      };
    if (clause.leavesOpen !== undefined && clause.actions?.some((name) => CONTENT.includes(name)))
      yield {
        at: place,
        text: `The page leaves open ${clause.leavesOpen}. May the rules below do it without asking, or should a person decide (\`then: review\`)?`,
      };
    if (spoken.unseen.length > 0)
      yield {
        at: place,
        text: `Nothing finds this in a comment by itself: ${spoken.unseen.join(', ')}. Does a person look for it, or can you give phrases or a signal?`,
      };
    else if (clause.kind === 'prohibits' && spoken.subjects.length === 0 && !isHeading && !clause.quote.endsWith(':'))
      yield {
        at: place,
        text: 'No rule rests on this, because nothing finds it in a comment: a person decides. Can you give phrases or a signal?',
      };
  }
}
