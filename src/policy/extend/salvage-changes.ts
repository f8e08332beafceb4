import { field, standInClause, standInRule } from '../salvage.ts';
import { changesSchema, type PolicyChanges } from './changes-schema.ts';

/** Changes of the wrong shape, made such that they can be checked further, and the parts that were not sound. */
export interface SalvagedChanges {
  readonly changes: PolicyChanges;
  /** Pointers to entries that something else stands in for. */
  readonly unsound: readonly string[];
}

type Parser = { readonly safeParse: (value: unknown) => { readonly success: boolean } };
type StandIn = (one: unknown, at: number) => object;

const { clauses, rules, protections, ...fields } = changesSchema.shape;
const STAND_INS: Readonly<Record<'clauses' | 'rules' | 'protections', StandIn>> = {
  clauses: standInClause,
  rules: standInRule,
  protections: (one, at) => ({ id: field(one, 'id') ?? `(${at})`, grounds: {}, because: [] }),
};

/** What is right stays; undefined where there is too little to go on. */
export function salvageChanges(data: unknown): SalvagedChanges | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const given = data as Readonly<Record<string, unknown>>;
  const sound = Object.entries(fields).filter(
    ([name, parser]) => given[name] !== undefined && parser.safeParse(given[name]).success,
  );
  if (given.text !== undefined && !sound.some(([name]) => name === 'text')) return undefined;
  const unsound: string[] = Object.keys(fields).flatMap((name) =>
    given[name] === undefined || sound.some(([known]) => known === name) ? [] : [`/${name}`],
  );
  const lists = Object.entries({ clauses, rules, protections }).flatMap(([name, parser]) => {
    const list = salvageList(name as keyof typeof STAND_INS, parser.unwrap().shape, given[name], unsound);
    return list ? [[name, list]] : [];
  });
  const changes = { ...Object.fromEntries(sound.map(([name]) => [name, given[name]])), ...Object.fromEntries(lists) };
  return { changes: changes as PolicyChanges, unsound };
}

/** A change that cannot be read is taken for a new entry of that id: nothing of it is told but its own mistakes. */
function salvageList(
  name: keyof typeof STAND_INS,
  parsers: Readonly<Record<string, unknown>>,
  given: unknown,
  unsound: string[],
): object | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const entriesOf = (what: string): readonly unknown[] => {
    const list = (given as Record<string, unknown>)[what];
    return Array.isArray(list) ? list : [];
  };
  const isSound = (what: string, one: unknown): boolean => elementOf(parsers[what]).safeParse(one).success;
  const standIn = (what: string) => (one: unknown, at: number) => {
    if (isSound(what, one)) return one;
    unsound.push(`/${name}/${what}/${at}`);
    return STAND_INS[name](one, at);
  };
  const replace = entriesOf('replace').map(standIn('replace'));
  const change = entriesOf('change').filter((one) => isSound('change', one));
  for (const [at, one] of entriesOf('change').entries()) {
    if (isSound('change', one)) continue;
    unsound.push(`/${name}/change/${at}`, `/${name}/replace/${replace.length}`);
    replace.push(STAND_INS[name](one, at));
  }
  const remove = entriesOf('remove').filter((one) => typeof one === 'string');
  return { replace, change, remove, add: entriesOf('add').map(standIn('add')) };
}

function elementOf(list: unknown): Parser {
  const { element, unwrap } = list as { element?: Parser; unwrap?: () => unknown };
  return element ?? elementOf(unwrap?.call(list));
}
