import {
  Composer,
  type CST,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';
import { PolicyError } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';

/** From 1; columns count UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One document of YAML or JSON: its nodes, and the place of every offset. */
export interface Composed {
  readonly root: ParsedNode | null;
  readonly placeOf: (offset: number) => Place;
}

/** Levels of lists and mappings; policies have about ten. Far more would exhaust the stack of whoever reads them. */
const DEEPEST = 100;
/** The library's words for what its authors' readers will not know. */
const PLAIN: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a space in it needs quotes',
  TAB_AS_INDENT: 'spaces in front of a line, not tabs',
};
/** Its words for brackets that no other closes, whatever stands there instead. */
const UNCLOSED = /^Flow (?:sequence|map) in block collection/u;

/**
 * Composes YAML 1.2 (core schema) or JSON: one document, no tags of one's own. Throws a `PolicyError` with the first
 * problem and its place; what follows a slip of syntax is mostly its echo. Linear: whether a field stands twice is left
 * to the caller, because the library would compare each with each.
 */
export function composeYaml(source: string): Composed {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const options = { prettyErrors: false, resolveKnownTags: false, schema: 'core', uniqueKeys: false } as const;
  const tokens = tokensOf(source, lines, placeOf);
  const [first, second] = [...new Composer(options).compose(tokens, true, source.length)];
  const fault = first?.errors[0] ?? first?.warnings[0];
  if (fault) throw misread(plainly(fault), fault.pos[0], source, placeOf);
  if (second) throw misread('one document, not several', second.range[0], source, placeOf);
  return { root: (first?.contents ?? null) as ParsedNode | null, placeOf };
}

function plainly({ code, message }: YAMLParseError | YAMLWarning): string {
  return PLAIN[code] ?? (UNCLOSED.test(message) ? 'a bracket that is opened is closed again' : message);
}

/** The parser keeps a stack of its own, but whatever reads its tokens does not: too deep a file is refused in time. */
function* tokensOf(source: string, lines: LineCounter, placeOf: Composed['placeOf']): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(source)) {
    yield* parser.next(lexeme);
    if (parser.stack.length <= DEEPEST) continue;
    const expected = `lists and mappings at most ${DEEPEST} deep`;
    const fault = problem({ code: 'policy/too-deep', at: '', expected, received: lineAt(source, parser.offset) });
    throw new PolicyError([{ ...fault, ...placeOf(parser.offset) }]);
  }
  yield* parser.end();
}

function misread(message: string, offset: number, source: string, placeOf: Composed['placeOf']): PolicyError {
  const expected = `YAML or JSON (${message.replaceAll(/\s+/gu, ' ')})`;
  const received = lineAt(source, offset) || 'nothing';
  return new PolicyError([{ ...problem({ code: 'policy/not-yaml', at: '', expected, received }), ...placeOf(offset) }]);
}

function lineAt(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source.slice(start, end < 0 ? source.length : end).trim();
}
