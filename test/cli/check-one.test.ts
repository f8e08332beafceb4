import { describe, expect, test } from 'vitest';
import { FORUM, type Printed, runHere, type Setting } from './fake-terminal.ts';

const TEXT = 'HELP me!!! I am ada@example.org, of AB1 9ZZ';

function checked(args: readonly string[], setting: Setting = {}): Promise<Printed> {
  return runHere(['check', '--policy', FORUM, ...args], setting);
}

const WHOLE = `REMOVE

  HELP me!!! I am ada@example.org, of AB1 9ZZ
         ^^^ pattern, certain         ^^^^^^^ postcode, certain
                  ^^^^^^^^^^^^^^^ email, certain

Why
  shouting
    review: words the rules do not allow at 7–10, certain
    “We may look at comments that shout.”
      clause shouting: line 7 of the page, 302–337
  emails
    remove: email address at 16–31, certain
    “Do not share email addresses.”
      clause emails: line 1 of the page, 9–38
    “Comments that do will be removed.”
      clause removed: line 2 of the page, 39–72
  warned
    email address at 16–31, certain
      clause emails, quoted above
    “Comments with a postcode in them will be hidden, and we will warn you.”
      clause postcodes: line 5 of the page, 201–271
  postcodes
    review: postcode at 36–43, certain
      clause postcodes, quoted above

What else to do
  warn, for your system to do (warned)
      clause emails, quoted above
      clause postcodes, quoted above

Where to send the author
  Help desk, desk@example.org, https://example.org/help (help)
    “Ask the help desk.”
      clause help: line 6 of the page, 283–301

What the page protects
  where-you-live: stopped hide by postcodes
    “You may say where you live, and we won’t hide a comment for that.”
      clause where: line 4 of the page, 135–200

Not decided
  again: It cannot be decided without what this author did before.

By forum, version 1: “Rules of the forum”, The Forum
`;

describe('one comment', () => {
  test('is shown with all that came of it', async () => {
    expect(await checked([TEXT])).toEqual({ output: WHOLE, errors: '', exit: 1 });
  });

  test('is shown in the same layout in colour', async () => {
    const { output } = await checked(['--colour', TEXT]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken away here
    const plain = output.replaceAll(/\u001b\[\d+m/gu, '');
    expect(output).toContain('\u001b[31m^^^^^^^^^^^^^^^ email, certain\u001b[39m');
    expect(plain).toBe(WHOLE);
  });

  test('with nothing found says so', async () => {
    const { output, exit } = await checked(['Thank you']);
    expect(output).toMatch(/^ALLOW\n\n {2}Thank you\n\nWhy\n {2}No rule was found to be broken\.\n/u);
    expect(exit).toBe(0);
  });

  test('that may only be looked at exits with 1, too', async () => {
    const { output, exit } = await checked(['wait!!!']);
    expect([output.split('\n')[0], exit]).toEqual(['REVIEW', 1]);
  });

  test('--explain tells how every rule came out', async () => {
    const { output } = await checked(['--explain', TEXT]);
    expect(output).toContain('\nEvery rule\n  Decision: remove. 4 rules fired on the content.');
    expect(output).toContain('\n  help: fired\n    It points to: Help desk.\n');
    expect(output).toContain('\n  again: undecided\n    It cannot be decided without what this author did before.\n');
    expect(output).not.toContain('Not decided');
  });

  test('--json prints the verdict and nothing else', async () => {
    const { output, exit } = await checked(['--json', TEXT]);
    const verdict = JSON.parse(output);
    expect([verdict.schema, verdict.decision, exit]).toEqual([1, 'remove', 1]);
  });

  test('--redact prints the text without what is acted on, and keeps what a person is to look at', async () => {
    expect((await checked(['--redact', TEXT])).output).toBe('HELP me!!! I am [email address removed], of AB1 9ZZ\n');
  });

  test('--redact passes control characters on to programs, and shows them on terminals', async () => {
    const text = 'a\u001b[31m';
    expect((await checked(['--redact', text])).output).toBe(`${text}\n`);
    expect((await checked(['--redact', text], { isTTY: true })).output).toBe('a␛[31m\n');
  });

  test('--at tells whether somebody is there', async () => {
    const { output } = await runHere(['check', '--policy', 'cntw', '--at', '2026-03-07T10:00:00Z', 'x'], {});
    expect(output).toContain('It was posted outside the hours of the page.');
  });

  test('--at is given to the rules', async () => {
    const { output } = await checked(['--at', '2026-03-02T09:30:00Z', 'x y z']);
    expect(output).toContain('again: It cannot be decided without what this author did before.');
  });

  test('it is wrapped to the width of the terminal', async () => {
    const { output } = await checked(['word '.repeat(40)], { columns: 50 });
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

describe('colours', () => {
  test.each([
    ['a terminal has them', [], { isTTY: true }, true],
    ['what is no terminal has none', [], {}, false],
    ['NO_COLOR takes them away', [], { isTTY: true, environment: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR does not', [], { isTTY: true, environment: { NO_COLOR: '' } }, true],
    ['a dumb terminal has none', [], { isTTY: true, environment: { TERM: 'dumb' } }, false],
    ['--no-colour takes them away', ['--no-colour'], { isTTY: true }, false],
    ['--no-color does too', ['--no-color'], { isTTY: true }, false],
    ['--colour brings them anywhere', ['--colour'], { environment: { NO_COLOR: '1' } }, true],
    ['JSON never has them', ['--json', '--color'], { isTTY: true }, false],
  ])('%s', async (_, args, setting, coloured) => {
    const { output } = await checked([...args, TEXT], setting);
    expect(output.includes('\u001b[')).toBe(coloured);
  });
});
