import type { Automaton } from './automaton.ts';
import { COLUMN, classTable, ODD, SEPARATOR } from './classes.ts';
import { fold } from './fold.ts';

/** What one pass over a text tells: the flags of all its classes together, and the words that stand in it. */
export interface Scan {
  readonly flags: number;
  /** Numbers of the automaton's words, in no order, each once. */
  readonly words: ReadonlySet<number>;
}

const NO_WORDS: ReadonlySet<number> = new Set();

/** Reads a text once over its own code units; only texts with odd characters are folded first. Linear. */
export function scan(text: string, words: Automaton): Scan {
  const seen = pass(text, words);
  return seen.flags & ODD ? pass(fold(text, 'part').text, words, seen.flags) : seen;
}

function pass(text: string, words: Automaton, before = 0): Scan {
  const classes = classTable();
  let table = words.table();
  let flags = before;
  let row = start(words);
  let found: Set<number> | undefined;
  for (let at = 0; at <= text.length; at++) {
    const cls = at < text.length ? (classes[text.charCodeAt(at)] as number) : SEPARATOR;
    flags |= cls;
    let next = table[row + (cls & COLUMN)] as number;
    if (next < 0) {
      next = words.step(row, cls & COLUMN);
      table = words.table();
      if (next < 0) {
        next = ~next;
        if (next !== row) {
          found ??= new Set();
          for (const word of words.wordsAt(next)) found.add(word);
        }
      }
    }
    row = next;
  }
  return { flags, words: found ?? NO_WORDS };
}

/** The row in which a text begins: as after a separator. */
function start(words: Automaton): number {
  const entry = words.step(0, SEPARATOR);
  return entry < 0 ? ~entry : entry;
}
