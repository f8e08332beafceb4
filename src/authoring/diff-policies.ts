import type { Clause, Policy } from '../policy/policy.ts';
import { type FieldChange, fieldChanges } from './diff-fields.ts';
import { diffPages, type SentenceChange } from './diff-page.ts';
import { fieldWords, ruleWords } from './diff-words.ts';

/** The parts of a policy in which two may differ; `policy` is what is said of it as a whole, `page` what is no sentence. */
export type PolicyPart =
  | 'policy'
  | 'page'
  | 'sentence'
  | 'clause'
  | 'rule'
  | 'protection'
  | 'contact'
  | 'hours'
  | 'allow';

/** One thing that is other in the second policy than in the first. */
export interface PolicyChange {
  readonly part: PolicyPart;
  readonly change: 'added' | 'removed' | 'changed';
  /** The id or name of the part, or the line of the page. */
  readonly name: string;
  /** The change in plain words, a line each. */
  readonly words: readonly string[];
  /** Where the part is in both policies: its fields that differ. */
  readonly fields: readonly FieldChange[];
}

/** What changed from one policy to another. */
export interface PolicyDiff {
  readonly before: Pick<Policy, 'id' | 'version' | 'digest'>;
  readonly after: Pick<Policy, 'id' | 'version' | 'digest'>;
  readonly changes: readonly PolicyChange[];
}

const HEAD = ['id', 'version', 'title', 'publisher', 'url', 'locale', 'region', 'timeZone'] as const;

/**
 * What changed from one policy to another: in the sentences of the page, clauses, rules, protections, contacts, hours
 * and what is allowed. Clauses, rules and the like are the same where their ids are. Empty where nothing but the order
 * is other. Pure.
 */
export function diffPolicies(before: Policy, after: Policy): PolicyDiff {
  return {
    before: headOf(before),
    after: headOf(after),
    changes: [
      ...changed('policy', '', pick(before, HEAD), pick(after, HEAD)),
      ...pageChanges(before.text, after.text),
      ...namedChanges('clause', byId(before.clauses, written), byId(after.clauses, written), clauseWords),
      ...namedChanges('rule', byId(before.rules), byId(after.rules), (rule) => [ruleWords(rule)]),
      ...namedChanges('protection', byId(before.protections), byId(after.protections), (one) => [
        `no action on ${[...(one.grounds.kinds ?? []), ...(one.grounds.signals ?? [])].join(', ')} alone`,
      ]),
      ...namedChanges('contact', entriesOf(before.contacts), entriesOf(after.contacts), ({ label }) => [label]),
      ...changed('hours', '', before.hours, after.hours),
      ...changed('allow', '', before.allow, after.allow),
    ],
  };
}

function headOf({ id, version, digest }: Policy): PolicyDiff['before'] {
  return { id, version, digest };
}

/** Without the place in the page, which moves with the sentences before it. */
function written({ citation: _, ...clause }: Clause): Omit<Clause, 'citation'> {
  return clause;
}

function clauseWords({ kind, quote, actions = [] }: Omit<Clause, 'citation'>): readonly string[] {
  return [`${kind}${actions.length === 0 ? '' : ` ${actions.join(', ')}`}: “${quote}”`];
}

function pageChanges(before: string, after: string): readonly PolicyChange[] {
  const found = diffPages(before, after);
  if (found.length > 0) return found.map(sentenceChange);
  if (before === after) return [];
  const words = ['only what stands between sentences: spaces, line ends, bullets'];
  return [{ part: 'page', change: 'changed', name: '', words, fields: [] }];
}

function sentenceChange({ line, was, is }: SentenceChange): PolicyChange {
  return {
    part: 'sentence',
    change: was === undefined ? 'added' : is === undefined ? 'removed' : 'changed',
    name: `line ${line}`,
    words: was === undefined || is === undefined ? [`“${was ?? is}”`] : [`was “${was}”`, `is “${is}”`],
    fields: was === undefined || is === undefined ? [] : [{ at: '', was, is }],
  };
}

/** Parts by their names: those that only one policy has, and those that differ. */
function namedChanges<Part>(
  part: PolicyPart,
  before: ReadonlyMap<string, Part>,
  after: ReadonlyMap<string, Part>,
  wordsOf: (one: Part) => readonly string[],
): readonly PolicyChange[] {
  const removed = [...before].filter(([name]) => !after.has(name));
  return [
    ...removed.map(([name, one]): PolicyChange => ({ part, change: 'removed', name, words: wordsOf(one), fields: [] })),
    ...[...after].flatMap(([name, one]): readonly PolicyChange[] => {
      const old = before.get(name);
      if (old === undefined) return [{ part, change: 'added', name, words: wordsOf(one), fields: [] }];
      return changed(part, name, old, one);
    }),
  ];
}

function changed(part: PolicyPart, name: string, before: unknown, after: unknown): readonly PolicyChange[] {
  const fields = fieldChanges(before, after);
  if (fields.length === 0) return [];
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ part, change, name, words: fields.map(fieldWords), fields }];
}

function byId<Part extends { readonly id: string }, Kept = Part>(
  parts: readonly Part[],
  keep: (one: Part) => Kept = (one) => one as unknown as Kept,
): ReadonlyMap<string, Kept> {
  return new Map(parts.map((one) => [one.id, keep(one)]));
}

function entriesOf<Part>(parts: Readonly<Record<string, Part>>): ReadonlyMap<string, Part> {
  return new Map(Object.entries(parts));
}

function pick<Key extends keyof Policy>(policy: Policy, keys: readonly Key[]): Pick<Policy, Key> {
  return Object.fromEntries(keys.map((key) => [key, policy[key]])) as Pick<Policy, Key>;
}
