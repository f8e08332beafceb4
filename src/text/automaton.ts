import { COLUMN, classTable, EITHER, IGNORED, SEPARATOR } from './classes.ts';
import { isAscii } from './fold.ts';
import { read } from './reading.ts';

/** Columns of a row; a row's number is its offset in the table. */
const WIDTH = COLUMN + 1;
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

/** All nodes of a trie, by their numbers; 0 stands for none, as nothing leads back to the root. */
interface Trie {
  /** The column that leads to a node. */
  readonly column: Uint8Array;
  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
  /** The word that ends at a node, plus one, and the next that ends where a word does. */
  readonly word: Int32Array;
  readonly sameEnd: Int32Array;
}

/** Builds the trie; word `i` is `words[i]`, folded, matched between separators. O(letters). */
export function automaton(words: readonly string[]): Automaton {
  const nodes = trie(words.map((word) => (isAscii(word) ? word : read(word).text)));
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
    wordsOf.push(set.flatMap((at) => wordsAt(nodes, at)));
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

/** Between separators; a run of them is one. One array a field, because an object a node takes ten times as long. */
function trie(words: readonly string[]): Trie {
  const size = words.reduce((sum, word) => sum + word.length + 2, 1);
  const nodes: Trie = {
    column: new Uint8Array(size),
    firstChild: new Int32Array(size),
    sibling: new Int32Array(size),
    word: new Int32Array(size),
    sameEnd: new Int32Array(words.length + 1),
  };
  let used = 1;
  const down = (at: number, column: number): number => {
    for (let to = nodes.firstChild[at] as number; to !== 0; to = nodes.sibling[to] as number) {
      if (nodes.column[to] === column) return to;
    }
    nodes.column[used] = column;
    nodes.sibling[used] = nodes.firstChild[at] as number;
    nodes.firstChild[at] = used;
    return used++;
  };
  for (const [number, word] of words.entries()) {
    let at = down(ROOT, SEPARATOR);
    let last = SEPARATOR;
    for (let place = 0; place <= word.length; place++) {
      const column = place < word.length ? solidColumn(word.charCodeAt(place)) : SEPARATOR;
      if (column === IGNORED || (column === SEPARATOR && last === SEPARATOR)) continue;
      at = down(at, column);
      last = column;
    }
    nodes.sameEnd[number + 1] = nodes.word[at] as number;
    nodes.word[at] = number + 1;
  }
  return nodes;
}

/** The column of a unit of a folded text; one that may stand for a letter or part words parts them here. */
function solidColumn(unit: number): number {
  const column = (classTable()[unit] as number) & COLUMN;
  return EITHER.has(column) ? SEPARATOR : column;
}

function wordsAt({ word, sameEnd }: Trie, at: number): readonly number[] {
  const words: number[] = [];
  for (let one = word[at] as number; one !== 0; one = sameEnd[one] as number) words.push(one - 1);
  return words;
}

/** The nodes reached from a set: children, nodes whose own letter repeats, and the root, from which words begin. */
function move({ column: own, firstChild, sibling }: Trie, set: readonly number[], column: number): readonly number[] {
  const next = new Set<number>([ROOT]);
  for (const either of EITHER.get(column) ?? [column]) {
    for (const at of set) {
      if (either === IGNORED || (at !== ROOT && own[at] === either)) next.add(at);
      for (let to = firstChild[at] as number; to !== 0; to = sibling[to] as number) {
        if (own[to] === either) next.add(to);
      }
    }
  }
  return [...next].sort((a, b) => a - b);
}

function grown(table: Int32Array): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(table.length * 2).fill(UNBUILT);
  bigger.set(table);
  return bigger;
}
