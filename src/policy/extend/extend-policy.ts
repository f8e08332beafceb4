import { checkPolicy, compiled, type LoadOptions, problemsOf, refuseDepth, untold, withPage } from '../load-policy.ts';
import type { Policy } from '../policy.ts';
import { PolicyError, type PolicyProblem } from '../policy-error.ts';
import type { PolicySource } from '../schema.ts';
import { shapeProblems } from '../shape-problems.ts';
import { applyChanges } from './apply-changes.ts';
import { changesSchema, type PolicyChanges } from './changes-schema.ts';
import { salvageChanges } from './salvage-changes.ts';
import { traceProblems } from './trace-problems.ts';

/** The fields of a new clause that say beside which other it stands. */
const BESIDE = /\/(?:after|before)$/u;

/**
 * The policy of a body whose page differs from another’s in what `changes` say: all else is the base’s. Checked as a
 * whole and frozen; nothing changed gives an equal policy. Throws one `PolicyError` with every problem, placed in the changes.
 */
export function extendPolicy(base: Policy, changes: PolicyChanges = {}, options: LoadOptions = {}): Policy {
  return extended(base, changes, options);
}

/** What is wrong with the shape of changes, whatever they change. */
export function changesProblems(given: unknown): readonly PolicyProblem[] {
  const { error } = changesSchema.safeParse(given);
  return shapeProblems(error?.issues ?? [], given, changesSchema);
}

/** The same for changes that came from a file, of any shape. */
export function extended(base: Policy, given: unknown, options: LoadOptions): Policy {
  refuseDepth(given);
  const misshapen = changesProblems(given);
  if (misshapen.length > 0) throw new PolicyError([...misshapen, ...deeper(base, given, options)]);
  const data = given as PolicyChanges;
  const draft = applyChanges(base, data);
  const { source, problems } = checkPolicy(draft.source, options);
  const all = [...draft.problems, ...traceProblems(problems, base, data, draft)];
  if (!source || all.length > 0) throw new PolicyError(distinct(all));
  return compiled(source);
}

/** What else is wrong with changes of the wrong shape, save what may come of that. */
function deeper(base: Policy, given: unknown, options: LoadOptions): readonly PolicyProblem[] {
  const salvaged = salvageChanges(given);
  if (!salvaged) return [];
  const { changes, unsound } = salvaged;
  const draft = applyChanges(base, changes);
  const { data, problems: ofPage } = withPage(draft.source, options);
  const found = untold(ofPage, [...problemsOf(data as PolicySource, options)]);
  const traced = traceProblems(found, base, changes, draft);
  const isUnsound = ({ at }: PolicyProblem): boolean => unsound.some((place) => `${at}/`.startsWith(`${place}/`));
  return distinct([...draft.problems, ...traced]).filter((one) => !isUnsound(one));
}

/** Words without a place are told once: that they have none, not that they stand nowhere. */
function distinct(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const unplaced = problems.flatMap(({ code, at }) => {
    if (code === 'policy/crossed-edits' || (code === 'policy/no-place' && !BESIDE.test(at))) return [at];
    return code === 'policy/unknown-clause' && BESIDE.test(at) ? [at.replace(BESIDE, '')] : [];
  });
  return problems.filter(
    ({ code, at }) => code !== 'policy/misquote' || !unplaced.includes(at.replace(/\/quote$/u, '')),
  );
}
