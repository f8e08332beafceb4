import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { cite, placesOf } from './citation.ts';
import type { Clause, Policy, Rule } from './policy.ts';
import type { ClauseSource, PolicySource, RuleSource } from './schema.ts';
import { sourceOf } from './source-of.ts';

/** Turns a checked policy into the frozen form that engines read: places found, outcomes written out, digest taken. */
export function compilePolicy(source: PolicySource): Policy {
  const { id, version, title, publisher, text, url, locale, region, timeZone } = source;
  const policy = {
    id,
    version,
    title,
    publisher,
    text,
    url,
    locale,
    region,
    timeZone,
    ...(source.hours ? { hours: source.hours } : {}),
    allow: source.allow ?? {},
    contacts: source.contacts ?? {},
    actions: source.actions ?? [],
    lexicon: source.lexicon ?? {},
    clauses: source.clauses.map((clause) => compileClause(source, clause)),
    rules: source.rules.map(compileRule),
    protections: source.protections ?? [],
  };
  return frozen({ ...policy, digest: digestOf(policy) });
}

function compileClause(page: PolicySource, clause: ClauseSource): Clause {
  const start = placesOf(page.text, clause.quote)[(clause.occurrence ?? 1) - 1] ?? 0;
  return { ...clause, citation: cite(page, clause.id, clause.quote, start) };
}

function compileRule({ then, act, ...rule }: RuleSource): Rule {
  const { decision = 'allow', actions = [], signpost, priority } = typeof then === 'string' ? { decision: then } : then;
  return {
    ...rule,
    decision,
    actions,
    ...(signpost === undefined ? {} : { signpost }),
    urgent: priority === 'urgent',
    act: act ?? 'certain',
  };
}

/** SHA-256 over the policy in its shortest form, keys in order: how it was written, and in which order, does not matter. */
function digestOf(policy: Omit<Policy, 'digest'>): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(sourceOf(policy))))));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

/** Copies plain data and freezes the copy all through. */
function frozen<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(frozen)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozen(inner)]))) as T;
}
