import { expect, test } from 'vitest';
import { relativeTo } from '../../src/authoring/relative-path.ts';

test.each([
  ['', './page.txt', './page.txt'],
  ['', '././page.txt', './page.txt'],
  ['./base.yaml', './page.txt', './page.txt'],
  ['./shared/base.yaml', './page.txt', './shared/page.txt'],
  ['./shared/base.yaml', '../page.txt', './page.txt'],
  ['../base.yaml', './page.txt', '../page.txt'],
  ['../base.yaml', '../page.txt', '../../page.txt'],
  ['./a/b/c.yaml', '../../d/./e.txt', './d/e.txt'],
])('from `%s`, `%s` is `%s`', (file, path, expected) => expect(relativeTo(file, path)).toBe(expected));
