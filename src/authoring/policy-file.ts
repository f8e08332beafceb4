import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { PolicyError, type PolicyProblem } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import { type Composed, composeYaml, type Place } from './compose-yaml.ts';

/** A policy file as it was written: its data, and where each part of it stands. */
export interface PolicyFile {
  readonly data: unknown;
  /** The part that a JSON Pointer names; where it names none, the nearest part around it. */
  readonly partAt: (pointer: string) => Part;
}

/** Where a value stands, and the name before it (in a list, the value itself). */
export interface Part {
  readonly name: Place;
  readonly value: Place;
  /** Left out where the pointer names nothing in the file. */
  readonly node?: Node;
}

/** In UTF-16 code units; a policy with its page has some 30,000. */
const LONGEST = 1_000_000;
/** What does not stand in text read as UTF-8, and what a byte order mark looks like that was read as Latin-1. */
const NOT_UTF8 = /^ï»¿|[\0\ufffd]/u;

/**
 * Parses YAML 1.2 or JSON: one document, each field once, no aliases and no tags of one's own. Throws one
 * `PolicyError` with every problem and its place. Linear.
 */
export function parsePolicyFile(written: string): PolicyFile {
  const source = written.startsWith('\ufeff') ? written.slice(1) : written;
  refuseUnreadable(source);
  const { root, data, placeOf } = composeYaml(source);
  const problems = [...forbidden(root, '', placeOf)];
  if (problems.length > 0) throw new PolicyError(problems);
  return { data: data(), partAt: (pointer) => partAt(root, pointer, placeOf) };
}

function refuseUnreadable(source: string): void {
  if (source.length > LONGEST) {
    const expected = `at most ${LONGEST} characters`;
    throw new PolicyError([
      problem({ code: 'policy/too-large', at: '', expected, received: `${source.length} of them` }),
    ]);
  }
  const bad = NOT_UTF8.exec(source);
  if (!bad) return;
  const before = source.slice(0, bad.index).split('\n');
  const received = bad[0] === '\0' ? 'a NUL character' : bad[0];
  const fault = problem({ code: 'policy/not-utf8', at: '', expected: 'text in UTF-8', received });
  throw new PolicyError([{ ...fault, line: before.length, column: (before.at(-1) ?? '').length + 1 }]);
}

/** What YAML allows and a policy does not: a field twice, and parts that stand for other parts. */
function* forbidden(node: unknown, at: string, placeOf: Composed['placeOf']): Generator<PolicyProblem> {
  if (isAlias(node)) {
    const expected = 'the value itself, because aliases are not read';
    const fault = problem({ code: 'policy/alias', at, expected, received: `*${node.source}` });
    yield { ...fault, ...placeOf(startOf(node) ?? 0) };
  }
  if (!isCollection(node)) return;
  const seen = new Set<string>();
  for (const [index, item] of node.items.entries()) {
    const name = isPair(item) ? nameOf(item) : String(index);
    const place = `${at}/${escaped(name)}`;
    const [key, value] = isPair(item) ? [item.key, item.value] : [undefined, item];
    if (seen.has(name)) {
      const fault = problem({ code: 'policy/duplicate-key', at: place, expected: 'each field once', received: name });
      yield { ...fault, ...placeOf(startOf(key) ?? 0) };
    }
    seen.add(name);
    yield* forbidden(key, place, placeOf);
    yield* forbidden(value, place, placeOf);
  }
}

function partAt(root: Node | null, pointer: string, placeOf: Composed['placeOf']): Part {
  let node: unknown = root;
  let [name, value] = [startOf(root) ?? 0, startOf(root) ?? 0];
  for (const segment of pointer.split('/').slice(1)) {
    const pair = isMap(node) ? node.items.find((item) => escaped(nameOf(item)) === segment) : undefined;
    const item = isSeq(node) ? node.items[Number(segment)] : undefined;
    if (!pair && item === undefined) return { name: placeOf(name), value: placeOf(name) };
    node = pair ? pair.value : item;
    name = startOf(pair ? pair.key : item) ?? value;
    value = startOf(node) ?? name;
  }
  return { name: placeOf(name), value: placeOf(value), ...(isNode(node) ? { node } : {}) };
}

/** Where a node begins; an empty one begins nowhere. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || !node.range || node.range[0] === node.range[1]) return undefined;
  return node.range[0];
}

/** A field's name as it is in the data. */
function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : String(key);
}

/** A name as it stands in a JSON Pointer (RFC 6901). */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
