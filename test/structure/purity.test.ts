import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesIn, holdsCode, importsOf, linesOf, nodesIn, offences, parsed } from './code.ts';

const BANNED =
  /^(Date|Intl|globalThis|process|console|require|fetch|performance|crypto|navigator|localStorage|set(Timeout|Interval|Immediate)|queueMicrotask|eval|Function)$/u;
const BANNED_MEMBER = /^(random|localeCompare|toLocale\w*)$/u;
/** Civil time in a named zone is the one use of `Intl`, and has one file. */
const CIVIL_TIME = join('src', 'policy', 'civil-time.ts');
const MOST_LINES = 300;
const MOST_LINES_OF_A_FUNCTION = 40;

const files = filesIn('src');
const core = files.filter((file) => !file.startsWith('src/cli/'));

/** The names that a file uses and does not define itself; comments, strings and names of fields do not count. */
function strangers(file: string): readonly string[] {
  return [...nodesIn(parsed(file))].filter(ts.isIdentifier).flatMap((node) => {
    const { parent, text } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.name === node) return BANNED_MEMBER.test(text) ? [text] : [];
    if ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node) return [];
    return BANNED.test(text) && !(text === 'Intl' && file === CIVIL_TIME) ? [text] : [];
  });
}

/** The lines of each function, less those of functions within it. */
function* longFunctions(file: string): Generator<string> {
  const source = parsed(file);
  const span = (node: ts.Node): number => {
    const [first, last] = [node.getStart(source), node.getEnd()].map(
      (at) => source.getLineAndCharacterOfPosition(at).line,
    );
    return (last ?? 0) - (first ?? 0) + 1;
  };
  const own = (node: ts.Node): number => {
    let inner = 0;
    const visit = (child: ts.Node): void => {
      if (ts.isFunctionLike(child)) inner += span(child) - 1;
      else child.forEachChild(visit);
    };
    node.forEachChild(visit);
    return span(node) - inner;
  };
  for (const node of nodesIn(source)) {
    if (!ts.isFunctionLike(node) || own(node) <= MOST_LINES_OF_A_FUNCTION) continue;
    yield `line ${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}: ${own(node)} lines`;
  }
}

describe('the core uses nothing but its arguments', () => {
  test('no clock, chance, locale, environment, network or console', () =>
    expect(offences(core, strangers)).toEqual([]));
  test('no part of Node', () => {
    expect(offences(core, (file) => importsOf(file).filter((from) => from.startsWith('node:')))).toEqual([]);
  });
});

describe('every file can be read in two minutes', () => {
  test(`no function has over ${MOST_LINES_OF_A_FUNCTION} lines`, () =>
    expect(offences(files, longFunctions)).toEqual([]));
  test(`no file but tables of data has over ${MOST_LINES} lines`, () => {
    const tall = [...files, ...filesIn('test')].filter((file) => linesOf(file) > MOST_LINES);
    expect(tall.filter(holdsCode)).toEqual([]);
  });
  test('nothing is exported without a name', () => {
    expect(offences(files, (file) => [...nodesIn(parsed(file))].filter(isDefault).map(() => 'default'))).toEqual([]);
  });
  test('no classes but errors', () => expect(offences(files, plainClasses)).toEqual([]));
});

function plainClasses(file: string): readonly string[] {
  const classes = [...nodesIn(parsed(file))].filter(ts.isClassLike);
  return classes
    .filter(
      ({ heritageClauses = [] }) => !heritageClauses.some((clause) => /^extends \w*Error$/u.test(clause.getText())),
    )
    .map(({ name }) => name?.text ?? 'class');
}

function isDefault(node: ts.Node): boolean {
  return (
    ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node.parent))
  );
}
