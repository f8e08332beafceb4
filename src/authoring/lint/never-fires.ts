import { type Condition, conditionsIn } from '../../policy/condition.ts';
import type { Policy } from '../../policy/policy.ts';
import { quoted } from '../../text/fault.ts';
import { read } from '../../text/reading.ts';
import type { LintCheck, Remark } from './check.ts';

/** What a post has only one of. */
const ONLY_ONE = ['author', 'visibility', 'monitored'] as const;

/** A part of a condition that no comment meets, beyond what loading refuses. */
export const neverFires: LintCheck = {
  code: 'lint/never-fires',
  level: 'warning',
  says: 'A part of a condition holds for no comment.',
  mend: 'correct it, or take it out.',
  *find(policy) {
    for (const [at, { when }] of policy.rules.entries()) {
      for (const { condition, at: place } of conditionsIn(when, `/rules/${at}/when`)) {
        yield* opposed(condition, place);
        yield* emptyPhrases(condition, place);
        yield* neverCounted(condition, place, policy);
      }
    }
  },
};

function* opposed(condition: Condition, at: string): Generator<Remark> {
  if (!('all' in condition)) return;
  for (const field of ONLY_ONE) {
    const asked = condition.all.flatMap((part) => (field in part ? [String(part[field as keyof Condition])] : []));
    const [first, second] = [...new Set(asked)];
    if (second === undefined) continue;
    yield { at: `${at}/all`, message: `no post is of \`${field}\` \`${first}\` and \`${second}\` at once` };
  }
}

/** Phrases are read as comments are: what is neither a letter nor a digit counts for nothing. */
function* emptyPhrases(condition: Condition, at: string): Generator<Remark> {
  if (!('phrases' in condition)) return;
  for (const [index, phrase] of condition.phrases.entries()) {
    if (/[\p{L}\p{N}]/u.test(read(phrase).text)) continue;
    const message = `the phrase ${quoted(phrase)} has no letter and no digit, so that it is found nowhere`;
    yield { at: `${at}/phrases/${index}`, message };
  }
}

/** A breach is a comment that was acted on, or that a person found to be one; rules that only send people on find none. */
function* neverCounted(condition: Condition, at: string, { rules }: Policy): Generator<Remark> {
  if (!('breaches' in condition) || condition.breaches.atLeast < 2) return;
  const counted = rules.filter(({ id }) => condition.breaches.of.includes(id));
  if (counted.some(({ decision, actions }) => decision !== 'allow' || actions.length > 0)) return;
  const names = counted.map(({ id }) => `\`${id}\``).join(', ');
  yield {
    at: `${at}/breaches/of`,
    message: `nothing is counted, because nobody breaks ${names}: it does nothing to a comment`,
  };
}
