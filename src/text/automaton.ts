import { COLUMN, columnOf, EITHER, IGNORED, SEPARATOR } from './classes.ts';
import { read } from './reading.ts';

/** Columns of a row; a row's number is its offset in the table. */
export const WIDTH: number = COLUMN + 1;
/** A table entry that nobody has asked for yet. */
const UNBUILT = -0x80000000;
const ROOT = 0;

/**
 * Finds many words and phrases in one pass (Aho and Corasick's trie, made deterministic a row at a time as texts need
 * it). A letter may repeat, invisible characters and apostrophes may stand inside, and any run of separators counts as
 * one. `table[row + column]` is the next row, or its complement when words end there.
 */
export interface Automaton {
  /** The row in which a text begins: as after a separator. */
  readonly start: number;
  /** The numbers of the words that end before a text begins: those without a letter that can be told from a space. */
  readonly atStart: readonly number[];
  /** The rows built so far; grows, so read it again after `enter`. */
  table(): Int32Array;
  /** The row that a column leads to, built if need be; the numbers of the words that end there are added to `found`. */
  enter(row: number, column: number, found: Set<number> | undefined): number;
}

interface Node {
  readonly column: number;
  readonly children: Map<number, number>;
  readonly words: number[];
}

/** Builds the trie; word `i` is `words[i]`, folded, matched between separators. O(letters). */
export function automaton(words: readonly string[]): Automaton {
  const nodes = trie(words);
  const sets: (readonly number[])[] = [];
  const wordsOf: (readonly number[])[] = [];
  const rowOf = new Map<string, number>();
  let table = new Int32Array(WIDTH * 256).fill(UNBUILT);

  const rowFor = (set: readonly number[]): number => {
    const key = set.join(',');
    const known = rowOf.get(key);
    if (known !== undefined) return known;
    const row = sets.length * WIDTH;
    rowOf.set(key, row);
    sets.push(set);
    wordsOf.push(set.flatMap((at) => nodes[at]?.words ?? []));
    if (row + WIDTH > table.length) table = grown(table);
    return row;
  };
  const build = (row: number, column: number): number => {
    const next = rowFor(move(nodes, sets[row / WIDTH] ?? [], column));
    const entry = wordsOf[next / WIDTH]?.length ? ~next : next;
    table[row + column] = entry;
    return entry;
  };
  const enter = (row: number, column: number, found: Set<number> | undefined): number => {
    const known = table[row + column] ?? UNBUILT;
    const entry = known === UNBUILT ? build(row, column) : known;
    if (entry >= 0) return entry;
    if (~entry !== row) for (const word of wordsOf[~entry / WIDTH] ?? []) found?.add(word);
    return ~entry;
  };
  rowFor([ROOT]);
  const start = enter(0, SEPARATOR, undefined);
  return { start, atStart: wordsOf[start / WIDTH] ?? [], table: () => table, enter };
}

function trie(words: readonly string[]): readonly Node[] {
  const nodes: Node[] = [node(-1)];
  for (const [number, word] of words.entries()) {
    let at = ROOT;
    let last = -1;
    for (const character of ` ${read(word).text} `) {
      const column = EITHER.has(columnOf(character)) ? SEPARATOR : columnOf(character);
      if (column === IGNORED || (column === SEPARATOR && last === SEPARATOR)) continue;
      at = child(nodes, at, column);
      last = column;
    }
    nodes[at]?.words.push(number);
  }
  return nodes;
}

function child(nodes: Node[], at: number, column: number): number {
  const { children } = nodes[at] as Node;
  const known = children.get(column);
  if (known !== undefined) return known;
  children.set(column, nodes.length);
  nodes.push(node(column));
  return nodes.length - 1;
}

function node(column: number): Node {
  return { column, children: new Map(), words: [] };
}

/** The nodes reached from a set: children, nodes whose own letter repeats, and the root, from which words begin. */
function move(nodes: readonly Node[], set: readonly number[], column: number): readonly number[] {
  const next = new Set<number>([ROOT]);
  for (const either of EITHER.get(column) ?? [column]) {
    for (const at of set) {
      const { children, column: own } = nodes[at] as Node;
      if (either === IGNORED || own === either) next.add(at);
      const to = children.get(either);
      if (to !== undefined) next.add(to);
    }
  }
  return [...next].sort((a, b) => a - b);
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(table.length * 2).fill(UNBUILT);
  bigger.set(table);
  return bigger;
}
