import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The files below a folder that end so, in order. */
export function filesIn(folder: string, ending = '.ts'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

/** The number of lines of a file. */
export function linesOf(file: string): number {
  return readFileSync(file, 'utf8').trimEnd().split('\n').length;
}

const read = new Map<string, ts.SourceFile>();

/** A file as the compiler reads it. */
export function parsed(file: string): ts.SourceFile {
  const known = read.get(file) ?? ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  read.set(file, known);
  return known;
}

/** All that a rule has against each of some files, as lines that name them; none where all keep it. */
export function offences(files: readonly string[], rule: (file: string) => Iterable<string>): readonly string[] {
  return files.flatMap((file) => [...rule(file)].map((offence) => `${file}: ${offence}`));
}

/** A node and all below it. */
export function* nodesIn(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesIn(child);
}

/** What a file imports or exports from elsewhere, types too. */
export function importsOf(file: string): readonly string[] {
  return [...nodesIn(parsed(file))].flatMap((node) => {
    const from = isFrom(node) ? node.moduleSpecifier : isDynamic(node) ? node.arguments[0] : undefined;
    return from && ts.isStringLiteral(from) ? [from.text] : [];
  });
}

/** True where a file holds code, not only tables and types. */
export function holdsCode(file: string): boolean {
  return [...nodesIn(parsed(file))].some(ts.isFunctionLike);
}

/** True where a file defines a detector. */
export function definesDetector(file: string): boolean {
  return [...nodesIn(parsed(file))].some(
    (node) =>
      ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'defineDetector',
  );
}

function isFrom(node: ts.Node): node is ts.ImportDeclaration | ts.ExportDeclaration {
  return ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
}

function isDynamic(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}
