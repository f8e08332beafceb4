import { isMap, isNode, isSeq, type Node, type Pair } from 'yaml';
import { PolicyError } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import { type Composed, composeYaml, type Place } from './compose-yaml.ts';
import { encodingFault } from './decode-text.ts';
import { type Extracted, extractData, nameOf, pointerTo, startOf } from './extract-data.ts';

/** A policy file as it was written: its data, and where each part of it stands. */
export interface PolicyFile extends Extracted {
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

/** Of a policy file or a page, in UTF-16 code units; a policy with its page has some 30,000. */
export const LONGEST = 1_000_000;
/** A code unit takes at most three bytes in UTF-8. */
export const MOST_BYTES: number = 3 * LONGEST;

/**
 * Parses YAML 1.2 or JSON: one document. Throws a `PolicyError` for what is no text in UTF-8, too long, too deep, or of
 * the wrong syntax; what YAML allows and a policy does not is among `problems`. Linear.
 */
export function parsePolicyFile(source: string): PolicyFile {
  refuseUnreadable(source);
  const { root, placeOf } = composeYaml(source);
  const extracted = extractData(root, source, placeOf);
  return { ...extracted, partAt: partFinder(root, placeOf) };
}

function refuseUnreadable(source: string): void {
  if (source.length > LONGEST) throw tooLarge(`at most ${LONGEST} characters`, `${source.length} of them`);
  const fault = encodingFault(source);
  if (!fault) return;
  const { encoding, line, column } = fault;
  const wrong = problem({ code: 'policy/not-utf8', at: '', expected: 'text in UTF-8', received: encoding });
  throw new PolicyError([{ ...wrong, line, column }]);
}

/** A file that is longer than any policy. */
export function tooLarge(expected: string, received: string): PolicyError {
  return new PolicyError([problem({ code: 'policy/too-large', at: '', expected, received })]);
}

/** Finds the parts of a document. The fields of a mapping are looked through once, however often they are asked for. */
function partFinder(root: Node | null, placeOf: Composed['placeOf']): PolicyFile['partAt'] {
  const fieldsOf = new Map<unknown, ReadonlyMap<string, Pair>>();
  const pairAt = (node: unknown, segment: string): Pair | undefined => {
    if (!isMap(node)) return undefined;
    const fields = fieldsOf.get(node) ?? firstOfEach(node.items);
    fieldsOf.set(node, fields);
    return fields.get(segment);
  };
  return (pointer) => {
    let node: unknown = root;
    let [name, value] = [startOf(root) ?? 0, startOf(root) ?? 0];
    for (const segment of pointer.split('/').slice(1)) {
      const pair = pairAt(node, segment);
      const item = isSeq(node) ? node.items[Number(segment)] : undefined;
      if (!pair && item === undefined) return { name: placeOf(name), value: placeOf(name) };
      node = pair ? pair.value : item;
      name = startOf(pair ? pair.key : item) ?? value;
      value = startOf(node) ?? name;
    }
    return { name: placeOf(name), value: placeOf(value), ...(isNode(node) ? { node } : {}) };
  };
}

/** Fields by their names as they stand in a pointer; the first of a name. */
function firstOfEach(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  return new Map(pairs.map((pair) => [pointerTo('', nameOf(pair)).slice(1), pair] as const).reverse());
}
