import type { Policy } from '../policy/policy.ts';
import { ACTIONS, NEEDS } from '../policy/vocabulary.ts';
import { problem } from '../text/fault.ts';
import type { Case, PlacedCase } from './case.ts';
import type { TableProblem } from './table-error.ts';

/** What a name in a case may be the name of, and whether it is. */
interface Names {
  readonly what: string;
  readonly known: readonly string[];
  readonly isKnown: (name: string) => boolean;
}

/** Words joined by hyphens, as ids are; anything else is words of the page. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Whether a name is a clause's id, or words of the page that hold the clause's or are held by them. */
export function namesClause(name: string, clause: string, exact: string): boolean {
  return ID.test(name) ? name === clause : exact.includes(name) || name.includes(exact);
}

/** The clauses that a name may be meant for, by their ids. */
export function clausesNamed(name: string, { clauses }: Pick<Policy, 'clauses'>): readonly string[] {
  return clauses.filter(({ id, citation }) => namesClause(name, id, citation.exact)).map(({ id }) => id);
}

/** The names in cases that are nothing's under a policy: a case that looks for one could never be met, or never missed. */
export function unknownNames(policy: Policy, cases: readonly PlacedCase[]): readonly TableProblem[] {
  const { rules, clause, actions, signposts, needs } = namesOf(policy);
  const fields: readonly (readonly [keyof Case, Names])[] = [
    ['rules', rules],
    ['notRules', rules],
    ['actions', actions],
    ['notActions', actions],
    ['signposts', signposts],
    ['notSignposts', signposts],
    ['needs', needs],
  ];
  return cases.flatMap(({ given, line }, at) => {
    const place = line === undefined ? {} : { line, column: 1 };
    const problems = [
      ...fields.flatMap(([field, names]) =>
        strangers((given[field] ?? []) as readonly string[], names, `/${at}/${field}`),
      ),
      ...strangers(given.history?.taken ?? [], actions, `/${at}/history/taken`),
      ...(given.findings ?? []).flatMap((one, number) => [
        ...strangers([one.clause], clause, `/${at}/findings/${number}/clause`, false),
        ...strangers(one.or ?? [], clause, `/${at}/findings/${number}/or`),
      ]),
    ];
    return problems.map((one) => ({ ...one, ...place }));
  });
}

function strangers(
  names: readonly string[],
  { what, known, isKnown }: Names,
  at: string,
  isList = true,
): TableProblem[] {
  return [...names.entries()].flatMap(([index, name]) => {
    if (isKnown(name)) return [];
    const place = isList ? `${at}/${index}` : at;
    return [problem({ code: 'authoring/unknown-name', at: place, expected: what, received: name, known })];
  });
}

function namesOf({
  rules,
  clauses,
  contacts,
}: Policy): Record<'rules' | 'clause' | 'actions' | 'signposts' | 'needs', Names> {
  const named = (what: string, known: readonly string[]): Names => ({
    what,
    known,
    isKnown: (name) => known.includes(name),
  });
  const isClause = (name: string): boolean => clausesNamed(name, { clauses }).length > 0;
  const clause: Names = {
    what: 'a clause, by its id or its words',
    known: clauses.map(({ id }) => id),
    isKnown: isClause,
  };
  const places = Object.keys(contacts);
  return {
    rules: named(
      'a rule',
      rules.map(({ id }) => id),
    ),
    actions: named('an action', [...ACTIONS, ...rules.flatMap(({ actions }) => actions)]),
    clause,
    signposts: {
      what: 'a contact, or a clause by its id or its words',
      known: [...places, ...clause.known],
      isKnown: (name) => places.includes(name) || isClause(name),
    },
    needs: { ...named('something that can be missing', NEEDS), isKnown: (name) => isNeed(name) },
  };
}

function isNeed(name: string): boolean {
  return (NEEDS as readonly string[]).includes(name) || name.startsWith('signal:');
}
