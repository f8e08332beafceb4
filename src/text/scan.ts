import type { Automaton } from './automaton.ts';
import { COLUMN, classTable, DIGIT, ODD, SEPARATOR } from './classes.ts';
import { mayHaveEntities } from './entities.ts';
import { fold } from './fold.ts';

/** What one pass over a text tells: the flags of all its classes together, and the words that stand in it. */
export interface Scan {
  readonly flags: number;
  /** How many digits, in whatever script. */
  readonly digits: number;
  /** Numbers of the automaton's words, in no order, each once. */
  readonly words: ReadonlySet<number>;
}

const NO_WORDS: ReadonlySet<number> = new Set();

/** Reads a text once over its own code units; only texts with odd characters or HTML entities are folded first. Linear. */
export function scan(text: string, words: Automaton): Scan {
  const seen = pass(text, words);
  if (!(seen.flags & ODD) && !mayHaveEntities(text)) return seen;
  const folded = pass(fold(text, 'part').text, words);
  return { ...folded, flags: seen.flags | folded.flags };
}

/** Where a pass stands. */
interface Cursor {
  row: number;
  flags: number;
  /** The flag of each digit added up: their number times the flag. */
  digits: number;
}

function pass(text: string, words: Automaton): Scan {
  const classes = classTable();
  const cursor: Cursor = { row: words.start, flags: 0, digits: 0 };
  let found = words.atStart.length > 0 ? new Set(words.atStart) : undefined;
  let at = run(text, 0, classes, words.table(), cursor);
  while (at < text.length) {
    found ??= new Set();
    cursor.row = words.enter(cursor.row, (classes[text.charCodeAt(at)] as number) & COLUMN, found);
    at = run(text, at + 1, classes, words.table(), cursor);
  }
  if ((words.table()[cursor.row + SEPARATOR] as number) < 0) {
    found ??= new Set();
    words.enter(cursor.row, SEPARATOR, found);
  }
  return { flags: cursor.flags, digits: cursor.digits / DIGIT, words: found ?? NO_WORDS };
}

/** Runs until a row is not built yet or a word ends: two loads and a comparison a unit. A call in here doubles that. */
function run(text: string, from: number, classes: Int32Array, table: Int32Array, cursor: Cursor): number {
  let { row, flags, digits } = cursor;
  let at = from;
  for (const length = text.length; at < length; at++) {
    const seen = classes[text.charCodeAt(at)] as number;
    flags |= seen;
    digits += seen & DIGIT;
    const next = table[row + (seen & COLUMN)] as number;
    if (next < 0) break;
    row = next;
  }
  cursor.row = row;
  cursor.flags = flags;
  cursor.digits = digits;
  return at;
}
