import { problem } from '../../text/fault.ts';
import { type Condition, conditionsIn } from '../condition.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { ProtectionSource, RuleSource } from '../schema.ts';
import type { ListEdits, ProtectionChange, RuleChange } from './changes-schema.ts';
import { editList } from './edit-list.ts';

/** What came of a change: the thing as it is now, and what could not be done to it. */
export interface Changed<T> {
  readonly now: T;
  readonly problems: readonly PolicyProblem[];
}

/** Edits a list of the rule, and notes what was not there to take out. */
type Edit = (list: readonly string[], edits: ListEdits) => readonly string[];

/** The conditions that a parameter belongs to, and what it makes of one: fields of it, null to be without. */
interface Parameter {
  readonly of: readonly string[];
  readonly fields: (change: RuleChange, condition: Condition, edit: Edit) => object;
}

const COUNTS: readonly string[] = ['repeats', 'breaches', 'taken'];
const PARAMETERS = {
  atLeast: { of: COUNTS, fields: ({ atLeast }) => ({ atLeast }) },
  withinDays: { of: COUNTS, fields: ({ withinDays }) => ({ withinDays }) },
  leastWords: { of: ['repeats'], fields: ({ leastWords }) => ({ leastWords }) },
  of: {
    of: ['breaches'],
    fields: ({ of = {} }, old, edit) => ('breaches' in old ? { of: edit(old.breaches.of, of) } : {}),
  },
  certainty: { of: ['detects'], fields: ({ certainty }) => ({ atLeast: certainty }) },
  kinds: {
    of: ['detects'],
    fields: ({ kinds = {} }, old, edit) => ('detects' in old ? { detects: edit(old.detects, kinds) } : {}),
  },
  phrases: {
    of: ['phrases'],
    fields: ({ phrases = {} }, old, edit) => ('phrases' in old ? { phrases: edit(old.phrases, phrases) } : {}),
  },
} satisfies Partial<Record<keyof RuleChange, Parameter>>;

/** A rule of the base under a change of its parameters. The conditions it makes are checked by the loader like any other. */
export function changeRule(rule: RuleSource, change: RuleChange, at: string): Changed<RuleSource> {
  const problems: PolicyProblem[] = [];
  let { when } = rule;
  for (const [name, parameter] of Object.entries(PARAMETERS) as [keyof typeof PARAMETERS, Parameter][]) {
    if (change[name] === undefined) continue;
    const target = soleCondition(when, parameter.of);
    const edit: Edit = (list, edits) => editList(list, edits, `${at}/${name}`, problems);
    if (typeof target === 'number') problems.push(misplaced(name, parameter, target, at));
    else when = swapped(when, target, withFields(target, parameter.fields(change, target, edit)));
  }
  const { then, act, why, interpretation, because } = change;
  const { act: oldAct, ...rest } = rule;
  const leastSure = act === undefined ? oldAct : act;
  const now: RuleSource = {
    ...rest,
    when,
    because: editList(rule.because, because, `${at}/because`, problems),
    ...(leastSure ? { act: leastSure } : {}),
    ...(then === undefined ? {} : { then }),
    ...(why === undefined ? {} : { why }),
    ...(interpretation === undefined ? {} : { interpretation }),
  };
  return { now, problems };
}

/** True where a change makes a rule do something else, so that its interpretation may not hold any more. */
export function doesOtherwise({ id: _, why: __, interpretation: ___, ...does }: RuleChange): boolean {
  return Object.keys(does).length > 0;
}

/** A protection of the base under a change of its grounds. */
export function changeProtection(
  protection: ProtectionSource,
  { kinds, signals, because }: ProtectionChange,
  at: string,
): Changed<ProtectionSource> {
  const problems: PolicyProblem[] = [];
  const { grounds } = protection;
  const edited = (name: 'kinds' | 'signals', edits: ListEdits | undefined): object =>
    edits ? { [name]: editList(grounds[name] ?? [], edits, `${at}/${name}`, problems) } : {};
  const now: ProtectionSource = {
    ...protection,
    grounds: { ...grounds, ...edited('kinds', kinds), ...edited('signals', signals) },
    because: editList(protection.because, because, `${at}/because`, problems),
  };
  return { now, problems };
}

/** A condition with some of its fields changed; those of one that counts stand within it. */
function withFields(condition: Condition, fields: object): Condition {
  const [[name = '', inner] = []] = Object.entries(condition);
  const changed = COUNTS.includes(name)
    ? { [name]: present({ ...inner, ...fields }) }
    : present({ ...condition, ...fields });
  return changed as Condition;
}

/** The same without its fields that are null. */
function present(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** The only condition of these kinds that the rule asks to hold; or how many there are. What stands under `not` is left out. */
function soleCondition(when: Condition, kinds: readonly string[]): Condition | number {
  const asked = [...conditionsIn(when, '')].filter(
    ({ condition, at }) => !at.split('/').includes('not') && kinds.some((kind) => kind in condition),
  );
  const [one] = asked;
  return asked.length === 1 && one ? one.condition : asked.length;
}

function swapped(when: Condition, target: Condition, now: Condition): Condition {
  if (when === target) return now;
  if ('all' in when) return { all: when.all.map((part) => swapped(part, target, now)) };
  if ('any' in when) return { any: when.any.map((part) => swapped(part, target, now)) };
  return 'not' in when ? { not: swapped(when.not, target, now) } : when;
}

function misplaced(name: string, { of }: Parameter, found: number, at: string): PolicyProblem {
  const kinds = of.map((kind) => `\`${kind}\``).join(' or ');
  const expected = `a rule with one condition ${kinds} (this one has ${found === 0 ? 'none' : found}); \`replace\` writes the rule anew`;
  return problem({ code: 'policy/no-such-parameter', at: `${at}/${name}`, expected, received: name });
}
