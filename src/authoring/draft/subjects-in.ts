import { builtIn } from '../../detectors/built-in.ts';
import type { Condition } from '../../policy/condition.ts';
import type { Subject } from './subjects.ts';

/** What a sentence speaks of, what of it is found in a comment, and what only a person sees. */
export interface Spoken {
  readonly subjects: readonly Subject[];
  readonly kinds: readonly string[];
  readonly conditions: readonly Condition[];
  /** Names of the subjects that nothing finds. */
  readonly unseen: readonly string[];
}

const KNOWN: ReadonlySet<string> = new Set(builtIn.map(({ name }) => name));

/** Which of some subjects a sentence speaks of, from its wording, in the order of the list. */
export function subjectsIn(wording: string, subjects: readonly Subject[]): Spoken {
  const spoken = subjects.filter(({ says }) => says.test(wording));
  const kindsOf = ({ kinds = [] }: Subject): readonly string[] => kinds.filter((kind) => KNOWN.has(kind));
  return {
    subjects: spoken,
    kinds: [...new Set(spoken.flatMap(kindsOf))],
    conditions: spoken.flatMap(({ when }) => (when ? [when] : [])),
    unseen: spoken.filter((one) => !one.when && kindsOf(one).length === 0).map(({ name }) => name),
  };
}
