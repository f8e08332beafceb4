import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, importsOf, linesOf, offences } from '../structure/code.ts';

const APP = join('docs', 'playground', 'app');
const { exports, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, unknown>;
  devDependencies: Record<string, string>;
};
const files = [...filesIn(APP, '.ts'), ...filesIn(APP, '.tsx')];
const published = Object.keys(exports).map((entry) => entry.replace(/^\./u, 'houserules'));
/** A library's own name: `preact` of `preact/hooks`. */
const libraryOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

test('the playground is made of what the package exports and of libraries that it names', () => {
  const isKnown = (from: string): boolean => published.includes(from) || libraryOf(from) in devDependencies;
  const outside = (file: string): readonly string[] => importsOf(file).filter((from) => !from.startsWith('.'));
  expect(offences(files, (file) => outside(file).filter((from) => !isKnown(from)))).toEqual([]);
});

test('its files import each other, and nothing beside them', () => {
  const inside = (file: string): readonly string[] => importsOf(file).filter((from) => from.startsWith('.'));
  expect(offences(files, (file) => inside(file).filter((from) => dirname(join(APP, from)) !== APP))).toEqual([]);
});

test('each can be read in two minutes', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => linesOf(file) > 120)).toEqual([]);
});
