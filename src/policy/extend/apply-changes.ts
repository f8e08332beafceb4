import { problem } from '../../text/fault.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { ClauseSource, PolicySource, ProtectionSource, RuleSource } from '../schema.ts';
import { sourceOf } from '../source-of.ts';
import { carryOver, checkHead } from './carry-over.ts';
import { type Changed, changeProtection, changeRule } from './change-rule.ts';
import type { NewClause, OtherClause, PolicyChanges } from './changes-schema.ts';
import { checkBody } from './check-body.ts';
import { checkInterpretations } from './check-interpretations.ts';
import { type ListName, type Merged, mergeList } from './merge-list.ts';
import { rewordPage } from './reword-page.ts';

/** The policy that changes make of a base, not checked yet, and who says each part of it. */
export interface Draft {
  readonly source: PolicySource;
  readonly clauses: readonly Merged<ClauseSource>[];
  readonly rules: readonly Merged<RuleSource>[];
  readonly protections: readonly Merged<ProtectionSource>[];
  /** What could not be done, with pointers into the changes. */
  readonly problems: readonly PolicyProblem[];
}

const CLAUSES: ListName = { at: '/clauses', one: 'clause', unknown: 'policy/unknown-clause' };
const RULES: ListName = { at: '/rules', one: 'rule', unknown: 'policy/unknown-rule' };
const PROTECTIONS: ListName = { at: '/protections', one: 'protection', unknown: 'policy/unknown-protection' };

/** Applies changes of the right shape. The page is given as `text`, or is the base's with its changed clauses' words. */
export function applyChanges(base: Policy, changes: PolicyChanges): Draft {
  const old = sourceOf(base);
  const problems = [...checkHead(old, changes)];
  const noted = <T>({ now, problems: found }: Changed<T>): T => {
    problems.push(...found);
    return now;
  };
  const merged = mergeList<NewClause | OtherClause, never>(CLAUSES, old.clauses, changes.clauses, same, problems).map(
    bare,
  );
  const page =
    changes.text === undefined
      ? rewordPage(base, merged, changes.clauses ?? {}, problems)
      : { text: changes.text, clauses: merged };
  if (changes.text !== undefined) problems.push(...needlessPlaces(changes));
  const rules = mergeList(
    RULES,
    old.rules,
    changes.rules,
    (rule, change, at) => noted(changeRule(rule, change, at)),
    problems,
  );
  const protections = mergeList(
    PROTECTIONS,
    old.protections ?? [],
    changes.protections,
    (protection, change, at) => noted(changeProtection(protection, change, at)),
    problems,
  );
  problems.push(...checkInterpretations(old, changes, rules));
  const source: PolicySource = {
    ...carryOver(old, changes, page.text === base.text),
    text: page.text,
    clauses: page.clauses.map(({ item }) => item),
    rules: rules.map(({ item }) => item),
    protections: protections.map(({ item }) => item),
  };
  problems.push(...checkBody(old, source));
  return { source, clauses: page.clauses, rules, protections, problems };
}

function same<T>(item: T): T {
  return item;
}

/** A clause without what is said of its place and of the rules that rest on it. */
function bare({ item, ...merged }: Merged<NewClause & OtherClause>): Merged<ClauseSource> {
  const { after: _, before: __, interpretations: ___, ...clause } = item;
  return { ...merged, item: clause };
}

function* needlessPlaces({ clauses: { add = [] } = {} }: PolicyChanges): Generator<PolicyProblem> {
  for (const [number, clause] of add.entries()) {
    for (const name of ['after', 'before'] as const) {
      if (clause[name] === undefined) continue;
      const expected = 'no place for these words, because `text` gives the whole page';
      yield problem({
        code: 'policy/no-place',
        at: `/clauses/add/${number}/${name}`,
        expected,
        received: clause[name],
      });
    }
  }
}
