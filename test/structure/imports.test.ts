import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, importsOf, offences } from './code.ts';

/** Each folder may import from itself and from those to its left; types count. */
const ORDER = ['text', 'detectors', 'policy', 'evaluate', 'policies', 'authoring', 'interop', 'testing', 'cli'];

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
};
const files = filesIn('src');
const folderOf = (file: string): string => relative('src', file).split('/')[0] ?? '';
/** The public list at the top is above all but the command line. */
const rankOf = (file: string): number =>
  dirname(file) === 'src' ? ORDER.indexOf('cli') - 0.5 : ORDER.indexOf(folderOf(file));
const inside = (file: string): readonly string[] =>
  importsOf(file)
    .filter((from) => from.startsWith('.'))
    .map((from) => join(dirname(file), from));
const outside = (file: string): readonly string[] => importsOf(file).filter((from) => !from.startsWith('.'));

test('every folder of src has its place in the order', () => {
  const folders = files.filter((file) => dirname(file) !== 'src').map(folderOf);
  expect([...new Set(folders)].filter((folder) => !ORDER.includes(folder))).toEqual([]);
});

test('a folder imports from those to its left only', () => {
  expect(offences(files, (file) => inside(file).filter((other) => rankOf(other) > rankOf(file)))).toEqual([]);
});

test('files are imported by their names', () => {
  const known = [...files, 'package.json'];
  expect(offences(files, (file) => inside(file).filter((other) => !known.includes(other)))).toEqual([]);
});

test('nothing is needed that the package does not bring', () => {
  const brought = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const strange = (file: string): readonly string[] =>
    outside(file)
      .map((from) =>
        from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !brought.includes(name) && !name.startsWith('node:'))
      .filter((name) => name !== 'fast-check' || folderOf(file) !== 'testing');
  expect(offences(files, strange)).toEqual([]);
});

test('at most two folders below src', () => {
  expect(files.filter((file) => relative('src', file).split('/').length > 3)).toEqual([]);
});
