import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { printed, RUNS } from './command-line.ts';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { import: { default: string } }>;
};
const PAGES = ['README.md', 'CONTRIBUTING.md', ...pagesIn('docs'), ...pagesIn('examples')];
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file))
    .sort();
}

/** The built package, through the entry a user names. */
function load(name: string): Promise<unknown> {
  if (name.startsWith('node:')) return import(name);
  const entry = exports[name.replace(/^houserules/u, '.')];
  if (!entry) throw new Error(`${name} is no entry of the package`);
  return import(pathToFileURL(entry.import.default).href);
}

/** A block's code with its imports through `load`, and every `// =>` line checked. */
function checked(block: string): string {
  return block
    .replace(/^import (\{[^}]*\}) from ['"](.*)['"];$/gmu, "const $1 = await load('$2');")
    .replace(/^(?!const |let )(.+);\n\/\/ => (.*)$/gmu, 'expect($1).toEqual($2);');
}

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  const programs = [...text.matchAll(/^```js\n([\s\S]*?)^```$/gmu)].map(([, code = '']) => code);
  const commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gmu)];

  test('every js block runs and gives what the page says', async () => {
    for (const code of programs) await new AsyncFunction('load', 'expect', checked(code))(load, expect);
  });

  test('every command prints what the page says', async () => {
    for (const [, command = '', output] of commands) {
      if (RUNS.test(command)) expect(await printed(command)).toBe(output);
    }
  });

  test('every link to another page of the project leads somewhere', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)[^)]*\)/gu)) {
      expect(() => readFileSync(join(page, '..', target)), `${page} links to ${target}`).not.toThrow(/ENOENT/u);
    }
  });
});

test('pages were read', () => expect(PAGES.length).toBeGreaterThan(10));
