import * as z from 'zod';
import type { PolicyProblem } from './policy-error.ts';
import { type PolicySource, policySchema } from './schema.ts';
import { DECISIONS } from './vocabulary.ts';

/**
 * Makes of a misshapen policy one that can be checked further, so that its author sees all problems at once. What is
 * misshapen is replaced by something that no further check complains of; what is right stays. Undefined where there
 * is too little to go on.
 */
export function salvage(data: unknown): PolicySource | undefined {
  const page = z.looseObject({ text: z.string().min(1), clauses: z.array(z.unknown()), rules: z.array(z.unknown()) });
  const { data: loose } = page.safeParse(data);
  if (!loose) return undefined;
  const shape = policySchema.shape;
  const clauses = loose.clauses.map((one, at) => shape.clauses.element.safeParse(one).data ?? standInClause(one, at));
  const rules = loose.rules.map((one, at) => shape.rules.element.safeParse(one).data ?? standInRule(one, at));
  const { contacts, protections, actions, timeZone, hours, allow, lexicon } = loose;
  return {
    ...HEAD,
    ...(typeof timeZone === 'string' && timeZone !== '' ? { timeZone } : {}),
    ...(hours === undefined ? {} : { hours: shape.hours.safeParse(hours).data ?? STAND_IN_HOURS }),
    text: loose.text,
    allow: shape.allow.safeParse(allow).data ?? {},
    lexicon: soundLexicon(lexicon),
    clauses,
    rules,
    contacts: shape.contacts.safeParse(contacts).data ?? standInContacts(contacts, rules),
    protections: shape.protections.safeParse(protections).data ?? [],
    actions: shape.actions.safeParse(actions).data ?? standInActions(actions, clauses, rules),
  } as PolicySource;
}

/** Leaves out what would be said of a stand-in: only its quotation is the author's own. */
export function ofSound(problems: Iterable<PolicyProblem>, data: unknown): readonly PolicyProblem[] {
  const { clauses = [], rules = [] } = data as { clauses?: unknown[]; rules?: unknown[] };
  const { clauses: clause, rules: rule } = policySchema.shape;
  const unsound = [
    ...clauses.flatMap((one, at) => (clause.element.safeParse(one).success ? [] : [`/clauses/${at}/`])),
    ...rules.flatMap((one, at) => (rule.element.safeParse(one).success ? [] : [`/rules/${at}/`])),
  ];
  const untold = [
    ...(unsound.some((place) => place.startsWith('/clauses/')) ? AUTHORITY : []),
    ...(isNamed(clauses) && clauses.length > 0 ? [] : ['policy/unknown-clause', ...AUTHORITY]),
    ...(isNamed(rules) ? [] : ['policy/unknown-rule']),
  ];
  return [...problems].filter(({ code, at }) => {
    if (code === 'policy/misquote') return field(clauses[Number(at.split('/')[2])], 'quote') !== undefined;
    return !unsound.some((place) => `${at}/`.startsWith(place)) && !untold.includes(code);
  });
}

function isNamed(items: readonly unknown[]): boolean {
  return items.every((one) => field(one, 'id') !== undefined);
}

/** Problems that hang on what the cited clauses say, which a misshapen clause does not tell. */
const AUTHORITY = ['policy/no-authority', 'policy/first-offence', 'policy/no-interpretation', 'policy/no-promise'];

const HEAD = {
  houserules: 1,
  id: 'x',
  version: '1',
  title: 'x',
  publisher: 'x',
  url: null,
  locale: 'en',
  region: 'GB',
  timeZone: 'UTC',
};

const STAND_IN_HOURS = { days: ['mon'], from: '09:00', to: '17:00' };

/** A clause that no check complains of, under the id and with the quotation that can be read. */
export function standInClause(one: unknown, at: number): object {
  const quote = field(one, 'quote') ?? ' ';
  return {
    id: field(one, 'id') ?? `(${at})`,
    kind: 'authorises',
    quote,
    actions: DECISIONS.slice(1),
    firstOffence: true,
  };
}

/** A rule that no check complains of, under the id that can be read. */
export function standInRule(one: unknown, at: number): object {
  return {
    id: field(one, 'id') ?? `(${at})`,
    when: { signal: `stand-in-${at}`, atLeast: 1 },
    then: 'review',
    because: [],
  };
}

/** Contacts under every name that is given or asked for, since what is misshapen may have been any of them. */
function standInContacts(contacts: unknown, rules: readonly { then?: unknown }[]): object {
  const isMapping = typeof contacts === 'object' && contacts !== null && !Array.isArray(contacts);
  const given = isMapping ? Object.keys(contacts) : [];
  const asked = given.length > 0 ? [] : rules.map(({ then }) => field(then, 'signpost') ?? '');
  return Object.fromEntries([...given, ...asked].map((name) => [name, { label: name }]));
}

/** The kinds whose words are sound. */
function soundLexicon(lexicon: unknown): object {
  if (typeof lexicon !== 'object' || lexicon === null) return {};
  const { lexicon: shape } = policySchema.shape;
  const kinds = Object.entries(lexicon).map(([kind, words]) => shape.safeParse({ [kind]: words }).data ?? {});
  return Object.assign({}, ...kinds);
}

/** Every action that is declared or, where none can be read, used. */
function standInActions(
  actions: unknown,
  clauses: readonly { actions?: unknown }[],
  rules: readonly { then?: unknown }[],
): readonly unknown[] {
  if (actions === undefined) return [];
  if (Array.isArray(actions)) return actions.filter((name) => typeof name === 'string');
  const then = rules.map((rule) => (rule.then as { actions?: unknown } | undefined)?.actions);
  return [...clauses.map((clause) => clause.actions), ...then].flat();
}

/** A field that is a text, if it is there and is one. */
export function field(one: unknown, name: string): string | undefined {
  const value = (one as Record<string, unknown> | null)?.[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
