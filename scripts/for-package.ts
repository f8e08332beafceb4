// What the build of the package makes of some sources (decision 25), as a plugin of esbuild.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Words of classes, which are kept compiled; and examples of patterns, which tests read. Each with a field that goes with it. */
const LEFT_OUT: Readonly<Record<string, string>> = { words: 'name', yes: 'no', no: 'yes' };
/** Their words are looked at one by one, too. */
const WHOLE = /(?:disguised-words|conduct-words\/groups)\.ts$/u;

/** What stands in the place of a source is what a script prints. */
const PUT_IN: readonly (readonly [filter: RegExp, script: string])[] = [
  [/grammar\/kept-table\.ts$/, 'scripts/make-kept.ts'],
  [/wording\/pages\.ts$/, 'scripts/make-pages.ts'],
  [/pii\/health-pattern\.ts$/, 'scripts/make-health-pattern.ts'],
];
const printed = new Map<string, string>();

/** Puts in what is made when the package is built, and leaves out what nothing asks for then. Go reads the filters, and knows no flag for Unicode. */
export const forPackage: Plugin = {
  name: 'for-package',
  setup(build) {
    for (const [filter, script] of PUT_IN) {
      build.onLoad({ filter }, () => ({ contents: printedBy(script), loader: 'js' }));
    }
    build.onLoad({ filter: /src\/detectors\/.*\.ts$/ }, ({ path }) => {
      if (WHOLE.test(path)) return undefined;
      return { contents: withoutFields(readFileSync(path, 'utf8')), loader: 'ts' };
    });
  },
};

/** Run once, for both formats. */
function printedBy(script: string): string {
  const known = printed.get(script) ?? execFileSync('npx', ['tsx', script], { encoding: 'utf8', maxBuffer: 1e8 });
  printed.set(script, known);
  return known;
}

/** A source without what is left out, its patterns in ASCII: of strings esbuild sees to that, not of these. */
export function withoutFields(source: string): string {
  const cuts: { readonly start: number; readonly end: number; readonly put: string }[] = [];
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map((one) => nameOf(one, file));
      for (const one of node.properties) {
        const beside = LEFT_OUT[nameOf(one, file)];
        if (!beside || !ts.isPropertyAssignment(one) || !names.includes(beside)) continue;
        cuts.push({ start: one.getStart(file), end: one.end + (source[one.end] === ',' ? 1 : 0), put: '' });
      }
    }
    if (ts.isRegularExpressionLiteral(node)) {
      const put = node.text.replace(/[^\0-\x7f]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);
      if (put !== node.text) cuts.push({ start: node.getStart(file), end: node.end, put });
    }
    node.forEachChild(visit);
  };
  visit(file);
  // From the end on, so that places stay what they are; of cuts within cuts, the outer ones.
  return cuts
    .filter((one) => !cuts.some((other) => other !== one && other.start <= one.start && one.end <= other.end))
    .reduceRight((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), source);
}

function nameOf(property: ts.ObjectLiteralElementLike, file: ts.SourceFile): string {
  return property.name?.getText(file) ?? '';
}
