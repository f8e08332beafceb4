// What the build of the package makes of some sources (decision 25), as a plugin of esbuild.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Words of classes, which are kept compiled; and examples of patterns, which tests read. Each with a field that goes with it. */
const LEFT_OUT: Readonly<Record<string, string>> = { words: 'name', yes: 'no', no: 'yes' };
/** Their words are looked at one by one, too. */
const WHOLE = /(?:disguised-words|conduct-words\/groups)\.ts$/u;

let table: string | undefined;

/** Go reads the filters, and knows no flag for Unicode. Puts in what is kept of grammars, in the place of `kept-table.ts`, and leaves out what nothing asks for then. */
export const forPackage: Plugin = {
  name: 'for-package',
  setup(build) {
    build.onLoad({ filter: /grammar\/kept-table\.ts$/ }, () => {
      table ??= execFileSync('npx', ['tsx', 'scripts/make-kept.ts'], { encoding: 'utf8', maxBuffer: 1e8 });
      return { contents: table, loader: 'js' };
    });
    build.onLoad({ filter: /src\/detectors\/.*\.ts$/ }, ({ path }) => {
      if (WHOLE.test(path)) return undefined;
      return { contents: withoutFields(readFileSync(path, 'utf8')), loader: 'ts' };
    });
  },
};

/** A source without what is left out. */
export function withoutFields(source: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map((one) => nameOf(one, file));
      for (const one of node.properties) {
        const beside = LEFT_OUT[nameOf(one, file)];
        if (!beside || !ts.isPropertyAssignment(one) || !names.includes(beside)) continue;
        cuts.push({ start: one.getStart(file), end: one.end + (source[one.end] === ',' ? 1 : 0) });
      }
    }
    node.forEachChild(visit);
  };
  visit(file);
  // From the end on, so that places stay what they are; of cuts within cuts, the outer ones.
  return cuts
    .filter((one) => !cuts.some((other) => other !== one && other.start <= one.start && one.end <= other.end))
    .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
}

function nameOf(property: ts.ObjectLiteralElementLike, file: ts.SourceFile): string {
  return property.name?.getText(file) ?? '';
}
