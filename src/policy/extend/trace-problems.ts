import { overlaps } from '../../text/span.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { Draft } from './apply-changes.ts';
import type { PolicyChanges } from './changes-schema.ts';
import type { Merged } from './merge-list.ts';

/** The lists of a policy, and what an entry of each is called. */
const ENTRIES = { clauses: 'clause', rules: 'rule', protections: 'protection' } as const;
type List = keyof typeof ENTRIES;
type Entry = Merged<{ readonly id: string; readonly because?: readonly string[] }>;
/** What is wrong with words, for which the nearest sentence is a help; for anything else a guess of the base’s would not be. */
const OF_WORDS: readonly string[] = ['policy/misquote', 'policy/quote-not-unique', 'policy/no-such-occurrence'];

/**
 * Places the problems of an extended policy where they come from: in the changes. What the base says is sound in the
 * base, so a problem there is placed at the change that causes it, and names the clause or rule of the base.
 */
export function traceProblems(
  problems: readonly PolicyProblem[],
  base: Policy,
  changes: PolicyChanges,
  draft: Draft,
): readonly PolicyProblem[] {
  return problems.map((one) => {
    const [, list = '', number = '', ...rest] = one.at.split('/');
    if (!Object.hasOwn(ENTRIES, list)) return isSaid(changes, one.at) ? one : { ...one, at: '/extends' };
    const entry: Entry | undefined = number === '' ? undefined : draft[list as List][Number(number)];
    if (!entry) return one;
    if (entry.at === undefined) return ofBase(one, entry, list as List, base, changes);
    if (!entry.at.includes('/change/')) return { ...one, at: [entry.at, ...rest].join('/') };
    return { ...one, at: `${entry.at}${pointerTo(valueAt(draft.source, one.at), valueAt(changes, entry.at))}` };
  });
}

/** True where the changes have the field that a pointer begins with. */
function isSaid(changes: PolicyChanges, pointer: string): boolean {
  return Object.hasOwn(changes, pointer.split('/')[1] ?? '');
}

function ofBase(one: PolicyProblem, { item }: Entry, list: List, base: Policy, changes: PolicyChanges): PolicyProblem {
  const at = list === 'clauses' ? causeOfMisquote(item.id, base, changes) : causeOf(one, item.because ?? [], changes);
  const isOfWords = OF_WORDS.includes(one.code);
  const whose = ` (in the ${ENTRIES[list]} \`${item.id}\` of \`${base.id}\`: ${mendFor(one.code)})`;
  const told = isOfWords ? one.message : one.message.replace(/; did you mean `[^`]*`\?$/u, '');
  const { didYouMean, ...rest } = one;
  return {
    ...rest,
    ...(isOfWords && didYouMean !== undefined ? { didYouMean } : {}),
    at,
    message: told.replace('; got `', `${whose}; got \``),
  };
}

function mendFor(code: string): string {
  if (OF_WORDS.includes(code)) return 'replace it, or remove it';
  if (code === 'policy/unknown-contact') return 'name it in `contacts`, or keep those of the base with `keeps`';
  if (code === 'policy/no-hours') return 'give `hours`, or keep those of the base with `keeps`';
  return 'change, replace or remove it too';
}

/** What took a clause’s words out of the page: the page itself, or the change of a clause whose words overlap them. */
function causeOfMisquote(id: string, base: Policy, changes: PolicyChanges): string {
  if (changes.text !== undefined) return '/text';
  const spanOf = (name: string) => base.clauses.find((clause) => clause.id === name)?.citation;
  const own = spanOf(id);
  const isTouched = (name: string): boolean => {
    const other = spanOf(name);
    return own !== undefined && other !== undefined && overlaps(own, other);
  };
  const { replace = [], remove = [] } = changes.clauses ?? {};
  const [reworded, cut] = [replace.findIndex((one) => isTouched(one.id)), remove.findIndex(isTouched)];
  if (reworded >= 0) return `/clauses/replace/${reworded}`;
  return cut >= 0 ? `/clauses/remove/${cut}` : '/clauses';
}

/** What took from under a rule or a protection of the base something that it rests on. */
function causeOf({ code, message }: PolicyProblem, because: readonly string[], changes: PolicyChanges): string {
  const { clauses = {}, rules = {}, contacts = {} } = changes;
  const names = (name: string): boolean => message.includes(`got \`${name}\``);
  const removed = (clauses.remove ?? []).findIndex(names);
  if (code === 'policy/unknown-clause' && removed >= 0) return `/clauses/remove/${removed}`;
  const dropped = (rules.remove ?? []).findIndex(names);
  if (code === 'policy/unknown-rule' && dropped >= 0) return `/rules/remove/${dropped}`;
  const contact = Object.keys(contacts).find((name) => contacts[name] === null && names(name));
  if (code === 'policy/unknown-contact' && contact !== undefined) return `/contacts/${contact}`;
  if (code === 'policy/no-hours' && changes.hours === null) return '/hours';
  if (code === 'policy/unknown-contact' || code === 'policy/no-hours') return changes.keeps ? '/keeps' : '/publisher';
  const reworded = (clauses.replace ?? []).findIndex(({ id }) => because.includes(id));
  return reworded >= 0 ? `/clauses/replace/${reworded}` : '/extends';
}

function valueAt(data: unknown, pointer: string): unknown {
  const path = pointer.split('/').slice(1);
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

/** Where in a value an equal word stands; nowhere, where it does not. */
function pointerTo(word: unknown, value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  for (const [key, inner] of Object.entries(value)) {
    if (inner === word) return `/${key}`;
    const deeper = pointerTo(word, inner);
    if (deeper !== '') return `/${key}${deeper}`;
  }
  return '';
}
