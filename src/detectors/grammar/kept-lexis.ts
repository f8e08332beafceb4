import type { LexisNode } from './lexis.ts';

/** Numbers are written in this base. */
const BASE = 36;

/** Where a word leads, in a line: `forms;within;rest=forms;…`, with a space between numbers. Phrases are sorted. */
export function lineOf(
  forms: readonly number[],
  within: readonly number[],
  rests: ReadonlyMap<string, readonly number[]>,
): string {
  const phrases = [...rests].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rest, some]) => `${rest}=${written(some)}`);
  return [written(forms), written(within), ...phrases].join(';');
}

/** Reads such a line, of a word by its number. */
export function nodeOf(word: number, line: string): LexisNode {
  const [forms = '', within = '', ...phrases] = line.split(';');
  return {
    word,
    forms: read(forms),
    within: read(within),
    rests: phrases.length > 0 ? restsOf(phrases) : undefined,
    next: undefined,
  };
}

function restsOf(lines: readonly string[]): NonNullable<LexisNode['rests']> {
  const phrases: string[] = [];
  const forms: number[] = [];
  for (const line of lines) {
    const end = line.indexOf('=');
    for (const form of read(line.slice(end + 1))) {
      phrases.push(line.slice(0, end));
      forms.push(form);
    }
  }
  return { phrases, forms };
}

function written(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(BASE)).join(' ');
}

function read(numbers: string): readonly number[] {
  return numbers === '' ? [] : numbers.split(' ').map((number) => Number.parseInt(number, BASE));
}
