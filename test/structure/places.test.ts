import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import type { Detector } from '../../src/detectors/define-detector.ts';
import { definesDetector, filesIn } from './code.ts';

const HEADINGS = ['## What is found', '## Certainty', '## Sources', '## Limits'];
const camel = (name: string): string => name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());
const nameOf = (file: string): string => basename(file, '.ts');
const units = filesIn('src/detectors').filter((file) => dirname(file) !== 'src/detectors' && definesDetector(file));
const load = async (file: string): Promise<Detector> => (await import(resolve(file)))[camel(nameOf(file))];

describe.each(units)('%s', (file) => {
  const [name, family] = [nameOf(file), basename(dirname(file))];
  const page = `docs/detectors/${name}.md`;

  test('exports one detector of its own name', async () => {
    const detector = await load(file);
    expect(detector?.name, `export const ${camel(name)}`).toBe(name);
  });
  test('has a test', () => expect(existsSync(`test/detectors/${family}/${name}.test.ts`)).toBe(true));
  test('is on the public list', () => {
    const list = readFileSync('src/detectors/index.ts', 'utf8');
    expect(list).toContain(`export { ${camel(name)} } from './${family}/${name}.ts';`);
  });
  test('is built in', async () => expect(builtIn).toContain(await load(file)));
  test('has a page, with the same headings as the others', () => {
    const lines = readFileSync(page, 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([`# ${name}`, ...HEADINGS]);
  });
  test('has a page that tells its sources and its limits', async () => {
    const text = readFileSync(page, 'utf8');
    const { sources, limits } = await load(file);
    const facts = [...sources.flatMap(({ title, url }) => [title, url]), ...limits.map(({ because }) => because)];
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([]);
  });
  test('has a page with an example that runs', () => expect(readFileSync(page, 'utf8')).toMatch(/^```js\n/mu));
});

describe('nothing is left over', () => {
  const names = units.map(nameOf);
  test('every page is of a detector', () => {
    const pages = readdirSync('docs/detectors').map((file) => basename(file, '.md'));
    expect(pages.filter((name) => !names.includes(name))).toEqual([]);
  });
  test('every built-in detector has a file of its name', () => {
    expect(builtIn.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });
  test('every test of a layer is of a file there', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const tests = folders.flatMap(({ name }) =>
      existsSync(`test/${name}`) ? filesIn(`test/${name}`, '.test.ts') : [],
    );
    const sources = tests.map((file) => join('src', relative('test', file)).replace('.test.ts', ''));
    expect(sources.filter((source) => !existsSync(`${source}.ts`) && !existsSync(source))).toEqual([]);
  });
});

describe.each(readdirSync('src/policies', { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  'the policy $name',
  ({ name }) => {
    test('has a test, a page and an export', () => {
      expect(existsSync(`test/policies/${name}.test.ts`)).toBe(true);
      expect(existsSync(`docs/policies/${name}.md`)).toBe(true);
      expect(readFileSync('src/policies/index.ts', 'utf8')).toContain(`{ ${camel(name)} } from './${name}/policy.ts'`);
    });
  },
);
