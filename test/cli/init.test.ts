import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/authoring/read-policy.ts';
import { runHere } from './fake-terminal.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'houserules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const WEB = '<nav>Home</nav><h1>Our rules</h1><p>Please don&rsquo;t swear.</p><p>Comments that do will be removed.</p>';
const TEXT = 'Our rules\n\nPlease don’t swear.\nComments that break these rules will be removed.\n';

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const inFolder = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('a page becomes a policy that the command can use at once', () => {
  test('a web page, with its words beside it', async () => {
    const { output, errors, exit } = await runHere(['init', fileOf('rules.html', WEB)]);
    expect([errors, exit]).toEqual(['', 0]);
    expect(output.split('\n').slice(0, 2)).toEqual([
      `Wrote ${join(folder, 'rules.yaml')}: 3 sentences, 1 rule, 3 questions for you.`,
      `Wrote ${join(folder, 'rules.txt')}: the page as its readers see it. The policy quotes it.`,
    ]);
    expect(inFolder('rules.txt')).toBe('Our rules\n\nPlease don’t swear.\n\nComments that do will be removed.');
    const { output: verdict } = await runHere(['check', '--policy', join(folder, 'rules.yaml'), 'what the fuck']);
    expect(verdict).toContain('REMOVE');
  });

  test('a page of plain text stays as it is, and is what the policy quotes', async () => {
    const { output, exit } = await runHere(['init', fileOf('rules.txt', TEXT)]);
    expect(exit).toBe(0);
    expect(output).not.toContain('rules.txt:');
    expect(inFolder('rules.txt')).toBe(TEXT);
    expect(inFolder('rules.yaml')).toContain('text: ./rules.txt\n');
  });

  test('what is known of the page is taken over and not asked', async () => {
    const page = fileOf('rules.md', '# Our rules\n\nPlease do not swear.');
    const known = ['--id', 'town', '--title', 'The rules', '--publisher', 'The Town', '--url', 'https://example.org/r'];
    await runHere(['init', page, ...known, '--out', join(folder, 'town.yaml')]);
    const written = inFolder('town.yaml');
    expect(written).toContain('id: town\nversion: "1"\ntitle: The rules\npublisher: The Town\ntext: ./town.txt\n');
    expect(written).not.toContain('Who publishes');
    expect(written).not.toContain('Where is the page published');
  });
});

test('printed, the policy holds the page, and no file is written', async () => {
  const page = fileOf('rules.html', WEB);
  const { output, exit } = await runHere(['init', page, '--out', '-']);
  expect(exit).toBe(0);
  expect(readPolicy(output).clauses.map(({ quote }) => quote)).toContain('Please don’t swear.');
  expect(readdirSync(folder)).toEqual(['rules.html']);
});

describe('nothing is written over', () => {
  test.each([
    ['a policy', 'rules.yaml'],
    ['the words of a page', 'rules.txt'],
  ])('%s that is there', async (_, name) => {
    const page = fileOf('rules.html', WEB);
    fileOf(name, 'mine');
    const { errors, output, exit } = await runHere(['init', page]);
    expect([output, exit]).toEqual(['', 2]);
    expect(errors).toBe(
      `houserules: init: ${join(folder, name)} is there already; --force writes over it, --out names another\n`,
    );
    expect(inFolder(name)).toBe('mine');
    expect(['rules.yaml', 'rules.txt'].filter((one) => existsSync(join(folder, one)))).toEqual([name]);
  });

  test('but with --force', async () => {
    const page = fileOf('rules.html', WEB);
    fileOf('rules.yaml', 'mine');
    expect((await runHere(['init', page, '--force'])).exit).toBe(0);
    expect(inFolder('rules.yaml')).toContain('houserules: 1');
  });
});

describe('what cannot be drafted is told in a line, exits with 2, and writes nothing', () => {
  test.each([
    ['no page', [], 'houserules: init: give a page, in a file that ends in .txt, .html or .md'],
    ['two pages', ['a.txt', 'b.txt'], 'houserules: init: give one page'],
    ['a page of another kind', ['a.pdf'], 'houserules: init: a.pdf: expected a file that ends in .txt, .html or .md'],
    ['a page that there is not', ['no.txt'], 'houserules: init: no.txt: no such file'],
    [
      'an option misspelt',
      ['--publsher', 'x', 'a.txt'],
      'houserules: no option `--publsher`; did you mean `--publisher`?',
    ],
  ])('%s', async (_, args, line) => {
    expect(await runHere(['init', ...args])).toEqual({ output: '', errors: `${line}\n`, exit: 2 });
  });

  test.each([
    [
      'a page without words',
      'x.html',
      '<p></p>',
      [],
      'authoring/empty-page at /: expected a page with at least one sentence; got `none`',
    ],
    [
      'an id that is none',
      'x.txt',
      TEXT,
      ['--id', 'Our Rules'],
      'policy/wrong-value at /id: expected words-joined-by-hyphens; got `Our Rules`',
    ],
    [
      'an address that is none',
      'x.txt',
      TEXT,
      ['--url', 'here'],
      'policy/wrong-value at /url: expected a URL; got `here`',
    ],
  ])('%s', async (_, name, content, options, problem) => {
    const page = fileOf(name, content);
    const { errors, exit } = await runHere(['init', page, ...options]);
    expect([errors, exit]).toEqual([`houserules: init: ${page}: ${problem}\n`, 2]);
    expect(existsSync(join(folder, 'x.yaml'))).toBe(false);
  });

  test('a page in another encoding', async () => {
    const page = fileOf('x.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9));
    expect((await runHere(['init', page])).errors).toBe(
      `houserules: init: ${page}: not text in UTF-8, but in Windows-1252 or another encoding with one byte a letter\n`,
    );
  });

  test('a folder that there is not', async () => {
    const out = join(folder, 'no', 'x.yaml');
    const { errors, exit } = await runHere(['init', fileOf('x.txt', TEXT), '--out', out]);
    expect([errors, exit]).toEqual([`houserules: init: ${out}: cannot be written (ENOENT)\n`, 2]);
  });
});

test('help says what it writes, in lines that fit', async () => {
  const { output, exit } = await runHere(['init', '--help']);
  expect([output.includes('QUESTION'), exit]).toEqual([true, 0]);
  expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
