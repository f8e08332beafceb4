import type * as z from 'zod';
import { problem } from '../text/fault.ts';
import { expectedOf } from './expected-of.ts';
import type { PolicyProblem } from './policy-error.ts';
import { conditionShapes, policySchema } from './schema.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Words what the schema found wrong as our own problems: one each, with the pointer, the names known, and a guess. */
export function shapeProblems(
  issues: readonly Issue[],
  input: unknown,
  schema: z.core.$ZodType = policySchema,
  under: Path = [],
): readonly PolicyProblem[] {
  return issues.flatMap((issue) => {
    const path = [...under, ...issue.path];
    const received = valueAt(input, issue.path);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, received, schema));
    if (issue.code === 'invalid_key') return [badKey(path)];
    if (issue.code === 'invalid_union') return unionProblems(issue.errors, received, schema, path);
    if (received === undefined) return [missing(issue, path)];
    return [wrongValue(issue, path, received)];
  });
}

/** Of the shapes a value could have had, the one it was meant to have: named by its first field, or the nearest. */
function unionProblems(
  branches: readonly (readonly Issue[])[],
  received: unknown,
  schema: z.core.$ZodType,
  path: Path,
): readonly PolicyProblem[] {
  if (
    typeof received === 'object' &&
    received !== null &&
    !Array.isArray(received) &&
    path.some((key) => key === 'when')
  ) {
    return conditionProblems(received, schema, path);
  }
  const [best = []] = [...branches].sort((a, b) => weight(a, received) - weight(b, received));
  return shapeProblems(best, received, schema, path);
}

function conditionProblems(received: object, schema: z.core.$ZodType, path: Path): readonly PolicyProblem[] {
  const known = Object.keys(conditionShapes);
  const meant = Object.keys(received).find((key) => known.includes(key));
  if (meant === undefined) {
    const [key = '{}'] = Object.keys(received);
    return [fault('policy/unknown-condition', path, `one of ${known.join(', ')}`, key, known)];
  }
  const { error } = conditionShapes[meant as keyof typeof conditionShapes].safeParse(received);
  return shapeProblems(error?.issues ?? [], received, schema, path);
}

/** A value that is at least of the right type comes nearer than one that isn't. */
function weight(issues: readonly Issue[], received: unknown): number {
  const misfits = typeof received === 'string' ? ['invalid_type'] : ['invalid_type', 'invalid_value'];
  const wrongType = issues.some(({ code, path }) => misfits.includes(code) && path.length === 0);
  const wrongWord = typeof received === 'string' && issues.some(({ code }) => code === 'invalid_value');
  return (wrongType ? 1000 : 0) + (wrongWord ? 0 : issues.length);
}

function unknownField(key: string, path: Path, received: unknown, schema: z.core.$ZodType): PolicyProblem {
  const known = fieldsAt(path, received, schema);
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : 'no other field';
  return fault('policy/unknown-field', [...path, key], expected, key, known);
}

/** The fields that a mapping at this place may have, less those it has. */
function fieldsAt(path: Path, received: unknown, schema: z.core.$ZodType): readonly string[] {
  const has = (field: string): boolean => Object.hasOwn(received as object, field);
  const conditions = Object.keys(conditionShapes) as (keyof typeof conditionShapes)[];
  const condition = conditions.find(has);
  const shape = path.includes('when') && condition ? conditionShapes[condition].shape : shapeAt(schema, path);
  return Object.keys(shape).filter((field) => !has(field));
}

function shapeAt(schema: z.core.$ZodType, path: Path): object {
  const def = schema._zod.def as Def;
  const inner = def.innerType ?? def.options?.at(-1);
  if (inner) return shapeAt(inner, path);
  const [key, ...rest] = path;
  if (key === undefined) return def.shape ?? {};
  const field = String(key);
  const next = (Object.hasOwn(def.shape ?? {}, field) && def.shape?.[field]) || def.element || def.valueType;
  return next ? shapeAt(next, rest) : {};
}

/** What a schema may hold within: one of these, by its type. */
interface Def {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

function badKey(path: Path): PolicyProblem {
  return fault('policy/wrong-value', path, 'words-joined-by-hyphens', String(path.at(-1)));
}

function missing(issue: Issue, path: Path): PolicyProblem {
  return fault('policy/missing-field', path, expectedOf(issue), 'nothing');
}

function wrongValue(issue: Issue, path: Path, received: unknown): PolicyProblem {
  const known = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  const shown = typeof received === 'string' ? received : (JSON.stringify(received) ?? typeof received);
  const code = issue.code === 'invalid_type' ? 'policy/wrong-type' : 'policy/wrong-value';
  return fault(code, path, expectedOf(issue), shown, known);
}

function fault(
  code: string,
  path: Path,
  expected: string,
  received: string,
  known: readonly string[] = [],
): PolicyProblem {
  return problem({ code, at: pointerOf(path), expected, received, known });
}

/** A JSON Pointer (RFC 6901). */
function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);
}
