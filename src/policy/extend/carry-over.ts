import type { OwnWords } from '../../detectors/lexicon.ts';
import { problem } from '../../text/fault.ts';
import { read } from '../../text/reading.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { PolicySource } from '../schema.ts';
import type { OF_THE_BODY, PolicyChanges } from './changes-schema.ts';

type OfTheBody = (typeof OF_THE_BODY)[number];
type Head = Omit<PolicySource, 'text' | 'clauses' | 'rules' | 'protections'>;

/**
 * Everything of a policy but its page, clauses, rules and protections. What belongs to a body (its hours, contacts and
 * allow-lists) is carried over to another publisher only where `keeps` says so.
 */
export function carryOver(base: PolicySource, changes: PolicyChanges, isSamePage: boolean): Head {
  const { text: _, clauses: __, rules: ___, protections: ____, hours, contacts, allow, url, ...head } = base;
  const isSameBody = changes.publisher === undefined || changes.publisher === base.publisher;
  const kept = <T>(name: OfTheBody, value: T): T | undefined =>
    isSameBody || changes.keeps?.includes(name) ? value : undefined;
  const ownHours = changes.hours === undefined ? kept('hours', hours) : (changes.hours ?? undefined);
  return {
    ...head,
    ...headOf(changes),
    url: changes.url === undefined ? (isSameBody && isSamePage ? url : null) : changes.url,
    ...(ownHours ? { hours: ownHours } : {}),
    contacts: mergedContacts(kept('contacts', contacts), changes.contacts),
    allow: mergedLists(kept('allow', allow), changes.allow),
    actions: [...new Set([...(base.actions ?? []), ...(changes.actions ?? [])])],
    lexicon: mergedLexicon(base.lexicon, changes.lexicon),
  };
}

/** Refuses changes under the name of the base, which verdicts and histories would take for it, and contacts that are not there to remove. */
export function* checkHead(base: PolicySource, changes: PolicyChanges): Generator<PolicyProblem> {
  if (Object.keys(changes).every((name) => name === 'houserules' || name === 'extends')) return;
  for (const name of ['id', 'version'] as const) {
    if (changes[name] !== undefined) continue;
    const expected = `the ${name} of this policy, because it is not the one it extends`;
    yield problem({ code: 'policy/missing-field', at: `/${name}`, expected, received: 'nothing' });
  }
  if (changes.id === base.id) {
    const expected = 'an id other than that of the policy it extends';
    yield problem({ code: 'policy/wrong-value', at: '/id', expected, received: base.id });
  }
  const known = Object.keys(base.contacts ?? {});
  for (const [received, contact] of Object.entries(changes.contacts ?? {})) {
    if (contact !== null || known.includes(received)) continue;
    const expected = 'the name of a contact of the base';
    yield problem({ code: 'policy/unknown-contact', at: `/contacts/${received}`, expected, received, known });
  }
}

/** The fields that take the place of those of the base. */
function headOf(changes: PolicyChanges): Partial<Head> {
  const {
    extends: _,
    keeps: __,
    text: ___,
    clauses,
    rules,
    protections,
    contacts,
    allow,
    actions,
    lexicon,
    hours,
    ...head
  } = changes;
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
}

function mergedContacts(
  base: PolicySource['contacts'],
  own: PolicyChanges['contacts'],
): NonNullable<PolicySource['contacts']> {
  const all = Object.entries({ ...base, ...own });
  return Object.fromEntries(all.flatMap(([name, contact]) => (contact ? [[name, contact]] : [])));
}

function mergedLists(
  base: PolicySource['allow'] = {},
  own: PolicySource['allow'] = {},
): NonNullable<PolicySource['allow']> {
  const names = [...new Set([...Object.keys(base), ...Object.keys(own)])] as (keyof typeof base)[];
  return Object.fromEntries(names.map((name) => [name, [...new Set([...(base[name] ?? []), ...(own[name] ?? [])])]]));
}

/** Words that are added take back their removal in the base, and the other way round. */
function mergedLexicon(
  base: PolicySource['lexicon'] = {},
  own: PolicySource['lexicon'] = {},
): NonNullable<PolicySource['lexicon']> {
  const kinds = [...new Set([...Object.keys(base), ...Object.keys(own)])];
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const words = mergedWords(base[kind] ?? {}, own[kind] ?? {});
      return Object.keys(words).length > 0 ? [[kind, words]] : [];
    }),
  );
}

function mergedWords(base: OwnWords, own: OwnWords): OwnWords {
  const add = mergedPhrases(base.add, own.add, own.remove);
  const remove = mergedPhrases(base.remove, own.remove, own.add);
  return { ...(add.length > 0 ? { add } : {}), ...(remove.length > 0 ? { remove } : {}) };
}

function mergedPhrases(
  base: readonly string[] = [],
  own: readonly string[] = [],
  undone: readonly string[] = [],
): string[] {
  const gone = new Set(undone.map(folded));
  return [...new Set([...base.filter((words) => !gone.has(folded(words))), ...own])];
}

function folded(words: string): string {
  return read(words).lower.trim();
}
