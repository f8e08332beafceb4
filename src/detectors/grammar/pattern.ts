/** A shape that some words in a row may have, in the small language of `parsePattern`. */
export interface Pattern {
  readonly id: string;
  /** One string, or several that mean the same. */
  readonly match: string | readonly string[];
}

/** Classes, or `=` and a word, with `|` between them. */
export type Names = string;

/** One step of a pattern, whose classes are told by their names or, once compiled, by their numbers. */
export type Step<Classes> =
  | {
      readonly is: 'word';
      readonly of: Classes;
      readonly least: 0 | 1;
      readonly most: number;
      readonly target: boolean;
    }
  | { readonly is: 'gap'; readonly most: number; readonly commas: boolean; readonly stops: boolean }
  | { readonly is: 'not'; readonly of: Classes }
  | { readonly is: 'edge' };

/** A pattern about its key: what stands before, the nearest first, and what stands after. */
export interface ParsedPattern {
  readonly before: readonly Step<Names>[];
  readonly key: Names;
  readonly keyIsTarget: boolean;
  readonly after: readonly Step<Names>[];
}

const NAME = "(?:=[a-z0-9']+|[a-z0-9-]+(?::[a-z]+)?)";
const NAMES = `${NAME}(?:\\|${NAME})*`;
const GAP = /^~(\d{1,2})([,+]?)$/u;
const NOT = new RegExp(`^!(${NAMES})$`, 'u');
const KEY = new RegExp(`^(<?)\\[(${NAMES})\\](>?)$`, 'u');
const WORD = new RegExp(`^(<?)(${NAMES})(>?)([?*]?)$`, 'u');
/** The most that `*` stands for. */
const REPEATS = 4;

/**
 * Parses a pattern: `name`, `name:form`, `=word`, `a|b`, each with `?` or `*`; `~3`, `~3,` and `~3+` gaps, the last over words that stop others; `!name`; `^` and `$`;
 * `<target>`; one `[key]`. Throws an `Error` that names the part it cannot read.
 */
export function parsePattern(match: string): ParsedPattern {
  const parts = match.trim().split(/\s+/u);
  const isKey = (part: string): boolean => part.includes('[') && KEY.test(part);
  const at = parts.findIndex(isKey);
  if (at < 0 || parts.some((part, other) => other > at && isKey(part))) throw new Error('expected one [key]');
  const [, open, names = ''] = KEY.exec(parts[at] ?? '') ?? [];
  return {
    before: parts.slice(0, at).reverse().map(stepOf),
    key: names,
    keyIsTarget: open === '<',
    after: parts.slice(at + 1).map(stepOf),
  };
}

/** Patterns are made of the same few hundred parts: each is read once. */
const steps = new Map<string, Step<Names>>();

function stepOf(part: string): Step<Names> {
  const known = steps.get(part);
  if (known) return known;
  const made = step(part);
  steps.set(part, made);
  return made;
}

function step(part: string): Step<Names> {
  if (part === '^' || part === '$') return { is: 'edge' };
  const gap = part.startsWith('~') ? GAP.exec(part) : null;
  if (gap) return { is: 'gap', most: Number(gap[1]), commas: gap[2] !== '', stops: gap[2] === '+' };
  const not = part.startsWith('!') ? NOT.exec(part) : null;
  if (not) return { is: 'not', of: not[1] ?? '' };
  const word = WORD.exec(part);
  if (!word) throw new Error(`cannot read \`${part}\``);
  const [, open, names = '', , times] = word;
  return {
    is: 'word',
    of: names,
    least: times === '' ? 1 : 0,
    most: times === '*' ? REPEATS : 1,
    target: open === '<',
  };
}

/** All names that a pattern asks for, as it gives them. */
export function namesIn({ before, key, after }: ParsedPattern): readonly Names[] {
  return [key, ...[...before, ...after].flatMap((one) => ('of' in one ? [one.of] : []))];
}
