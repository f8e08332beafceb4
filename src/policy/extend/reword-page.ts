import { problem } from '../../text/fault.ts';
import { placesOf } from '../citation.ts';
import type { Clause, Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { ClauseSource } from '../schema.ts';
import type { NewClause } from './changes-schema.ts';
import { type EditedPage, editPage, type Insertion } from './edit-page.ts';
import type { ListChanges, Merged } from './merge-list.ts';

/** The page as the clauses have it now, and the clauses with the occurrence that is theirs. */
export interface Reworded {
  readonly text: string;
  readonly clauses: readonly Merged<ClauseSource>[];
}

type ClauseChanges = ListChanges<NewClause, never>;

/** Makes of the base's page the one that the changed clauses quote: new words stand where the old ones stood. */
export function rewordPage(
  base: Policy,
  merged: readonly Merged<ClauseSource>[],
  { replace = [], remove = [], add = [] }: ClauseChanges,
  problems: PolicyProblem[],
): Reworded {
  const byId = new Map(base.clauses.map((clause) => [clause.id, clause]));
  const rewordings = replace.flatMap((one, number) => {
    const old = byId.get(one.id);
    if (!old || old.quote === one.quote) return [];
    return [{ ...spanOf(old), id: one.id, words: one.quote, at: `/clauses/replace/${number}` }];
  });
  const cuts = remove.flatMap((id, number) => {
    const old = byId.get(id);
    return old ? [{ ...spanOf(old), id, at: `/clauses/remove/${number}` }] : [];
  });
  const kept = base.clauses.filter(({ id, quote }) =>
    merged.some(({ item }) => item.id === id && item.quote === quote),
  );
  const insertions = [...newWords(base, kept, { replace, add }, problems)];
  const page = editPage(base.text, { rewordings, cuts, insertions, kept: kept.map(spanOf) });
  const idOf = new Map([...cuts, ...rewordings].map(({ at, id }) => [at, id]));
  problems.push(...page.crossed.map((at) => crossed(at, idOf.get(at) ?? '')), ...page.unplaced.map(unplaced));
  const isTouched = page.text !== base.text;
  return { text: page.text, clauses: isTouched ? merged.map((one) => numbered(one, page, byId)) : merged };
}

/** The words of added clauses that do not stand in the page, beside the clause that each names. */
function* newWords(
  base: Policy,
  kept: readonly Clause[],
  { replace = [], add = [] }: ClauseChanges,
  problems: PolicyProblem[],
): Generator<Insertion> {
  const known = base.clauses.filter(
    ({ id }) => kept.some((one) => one.id === id) || replace.some((one) => one.id === id),
  );
  for (const [number, one] of add.entries()) {
    const at = `/clauses/add/${number}`;
    const { after, before, quote } = one;
    const name = after ?? before;
    if (name === undefined) {
      if (!isQuoted(base, replace, quote)) problems.push(noPlace(at, quote));
      continue;
    }
    const beside = known.find(({ id }) => id === name);
    if (beside) yield { words: quote, beside: spanOf(beside), where: after === undefined ? 'before' : 'after', at };
    else problems.push(noNeighbour(`${at}/${after === undefined ? 'before' : 'after'}`, name, known));
  }
}

/** True where words stand in the page without being put there: in the base’s, or in new words of another clause. */
function isQuoted({ text }: Policy, replace: ClauseChanges['replace'] = [], quote: string): boolean {
  return text.includes(quote) || replace.some((one) => one.quote.includes(quote));
}

function spanOf({ citation: { start, end } }: Clause): { readonly start: number; readonly end: number } {
  return { start, end };
}

/** A clause with its occurrence, where its words stand in the edited page more than once. */
function numbered(
  one: Merged<ClauseSource>,
  page: EditedPage,
  byId: ReadonlyMap<string, Clause>,
): Merged<ClauseSource> {
  const { item, at } = one;
  const old = byId.get(item.id);
  const isOld = old && old.quote === item.quote;
  const start = isOld ? page.moved(old.citation.start) : page.placed.get(at ?? '');
  const places = placesOf(page.text, item.quote);
  const occurrence = start === undefined ? 0 : places.indexOf(start) + 1;
  if (occurrence === 0) return one;
  const { occurrence: _, ...rest } = item;
  return { ...one, item: places.length > 1 ? { ...rest, occurrence } : rest };
}

function noPlace(at: string, received: string): PolicyProblem {
  const expected = '`after` or `before`, with a clause of the base, because these words do not stand in its page';
  return problem({ code: 'policy/no-place', at, expected, received });
}

function noNeighbour(at: string, received: string, clauses: readonly Clause[]): PolicyProblem {
  const known = clauses.map(({ id }) => id);
  return problem({
    code: 'policy/unknown-clause',
    at,
    expected: 'the id of a clause of the base that stays',
    received,
    known,
  });
}

function crossed(at: string, received: string): PolicyProblem {
  const expected = 'words that do not part those of another clause that is changed; give the whole page as `text`';
  return problem({ code: 'policy/crossed-edits', at, expected, received });
}

function unplaced(at: string): PolicyProblem {
  const expected = 'a place in a list without numbers, or the whole page as `text`';
  return problem({ code: 'policy/no-place', at, expected, received: 'a numbered line' });
}
