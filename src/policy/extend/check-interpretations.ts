import { problem } from '../../text/fault.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { ClauseSource, PolicySource, RuleSource } from '../schema.ts';
import { doesOtherwise } from './change-rule.ts';
import type { PolicyChanges } from './changes-schema.ts';
import type { Merged } from './merge-list.ts';

/** Refuses interpretations of the base that were written of other words, or of what a rule does no more. */
export function* checkInterpretations(
  base: PolicySource,
  { clauses: { replace = [] } = {}, rules: { replace: written = [], change = [] } = {} }: PolicyChanges,
  rules: readonly Merged<RuleSource>[],
): Generator<PolicyProblem> {
  const read = [...written, ...change.filter(({ interpretation }) => interpretation !== undefined)].map(({ id }) => id);
  const old = rules.filter(
    ({ item, at }) => item.interpretation !== undefined && !at?.includes('/add/') && !read.includes(item.id),
  );
  for (const [number, clause] of replace.entries()) {
    if (!isReworded(base, clause) || clause.interpretations === 'hold') continue;
    const names = old.filter(({ item }) => item.because.includes(clause.id)).map(({ item }) => `\`${item.id}\``);
    if (names.length === 0) continue;
    const expected = `\`interpretations: hold\`, or new interpretations of the rules that rest on it (${names.join(', ')})`;
    yield problem({
      code: 'policy/stale-interpretation',
      at: `/clauses/replace/${number}`,
      expected,
      received: clause.id,
    });
  }
  for (const [number, one] of change.entries()) {
    if (!doesOtherwise(one) || one.interpretation !== undefined) continue;
    if (!base.rules.some(({ id, interpretation }) => id === one.id && interpretation !== undefined)) continue;
    const expected = '`interpretation`, because that of the base was written for what the rule did there';
    yield problem({ code: 'policy/stale-interpretation', at: `/rules/change/${number}`, expected, received: one.id });
  }
}

function isReworded({ clauses }: PolicySource, { id, quote }: ClauseSource): boolean {
  return clauses.some((old) => old.id === id && old.quote !== quote);
}
