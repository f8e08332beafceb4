import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/authoring/index.ts';
import { PolicyError, type PolicyProblem } from '../../src/index.ts';

const PAGE = 'Be kind. Do not share addresses. Comments that do will be removed.';

/** A sound policy, line by line; tests change lines of it. */
const SOUND = [
  'houserules: 1', //                                      1
  'id: forum', //                                          2
  'version: "1"', //                                       3
  'title: House rules', //                                 4
  'publisher: A forum', //                                 5
  `text: ${PAGE}`, //                                      6
  'url: null', //                                          7
  'locale: en-GB', //                                      8
  'region: GB', //                                         9
  'timeZone: Europe/London', //                           10
  'contacts:', //                                         11
  '  desk:', //                                           12
  '    label: Help desk', //                              13
  '    phone: 01632 960123', //                           14
  'clauses:', //                                          15
  '  - id: no-addresses', //                                 16
  '    kind: prohibits', //                               17
  '    quote: Do not share addresses.', //            18
  '  - id: removed', //                                   19
  '    kind: authorises', //                              20
  '    quote: Comments that do will be removed.', //      21
  '    actions: [remove]', //                             22
  'rules:', //                                            23
  '  - id: addresses', //                                    24
  '    when: { detects: [email] }', //                    25
  '    then: remove', //                                  26
  '    because: [no-addresses, removed]', //                 27
];

function withLine(line: number, text: string): string {
  return SOUND.map((old, at) => (at === line - 1 ? text : old)).join('\n');
}

function problemsOf(source: string): readonly PolicyProblem[] {
  try {
    readPolicy(source);
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
  return [];
}

/** `code at /pointer line:column`, as the command line prints them. */
function placesOf(source: string): readonly string[] {
  return problemsOf(source).map(({ code, at, line, column }) => `${code} at ${at} ${line}:${column}`);
}

const sound = SOUND.join('\n');
const data = JSON.stringify({
  houserules: 1,
  id: 'forum',
  version: '1',
  title: 'House rules',
  publisher: 'A forum',
  text: PAGE,
  url: null,
  locale: 'en-GB',
  region: 'GB',
  timeZone: 'Europe/London',
  contacts: { desk: { label: 'Help desk', phone: '01632 960123' } },
  clauses: [
    { id: 'no-addresses', kind: 'prohibits', quote: 'Do not share addresses.' },
    {
      id: 'removed',
      kind: 'authorises',
      quote: 'Comments that do will be removed.',
      actions: ['remove'],
    },
  ],
  rules: [{ id: 'addresses', when: { detects: ['email'] }, then: 'remove', because: ['no-addresses', 'removed'] }],
});

describe('a sound file is read', () => {
  const { digest } = readPolicy(sound);
  test.each([
    ['JSON on one line', data],
    ['JSON indented with tabs', JSON.stringify(JSON.parse(data), null, '\t')],
    ['lines that end in CR LF', SOUND.join('\r\n')],
    ['a byte order mark in front', `\ufeff${sound}`],
    ['a comment and a directive in front', `%YAML 1.2\n# ours\n---\n${sound}`],
    ['a tag of YAML’s own', withLine(3, 'version: !!str 1')],
  ])('%s', (_, source) => {
    expect(readPolicy(source).digest).toBe(digest);
  });

  test('the page is read from the path it is given by', () => {
    const readText = (path: string): string => (path === './page.txt' ? PAGE : '');
    expect(readPolicy(withLine(6, 'text: ./page.txt'), { readText }).digest).toBe(digest);
  });

  test('YAML 1.2: `no` is a word, and an escaped pair of surrogates one character', () => {
    const policy = readPolicy(withLine(4, 'title: no').replace('A forum', '"\\ud83d\\ude00"'));
    expect([policy.title, policy.publisher]).toEqual(['no', '😀']);
  });
});

describe('each problem stands at its place', () => {
  test.each([
    [
      'a field given twice; the first counts',
      withLine(3, 'id: other'),
      ['policy/missing-field at /version 1:1', 'policy/duplicate-key at /id 3:1'],
    ],
    [
      'a field given twice deep inside',
      withLine(22, '    kind: informs'),
      ['policy/duplicate-key at /clauses/1/kind 22:5', 'policy/no-authority at /rules/0/then 26:11'],
    ],
    ['a tab for indentation', withLine(17, '\tkind: prohibits'), ['policy/not-yaml at  17:1']],
    ['a colon in a value without quotes', withLine(18, '    quote: Please: be kind'), ['policy/not-yaml at  18:12']],
    ['a list that is not closed', withLine(27, '    because: [no-addresses'), ['policy/not-yaml at  27:27']],
    ['JSON that is cut short', data.slice(0, 40), ['policy/not-yaml at  1:41']],
    ['a second document', `${sound}\n---\n${sound}`, ['policy/not-yaml at  28:1']],
    ['a tag of one’s own', withLine(5, 'publisher: !include forum'), ['policy/not-yaml at  5:12']],
    [
      'an alias and what it stands for',
      withLine(4, 'title: &name X').replace('A forum', '*name'),
      ['policy/alias at /title 4:8', 'policy/alias at /publisher 5:12'],
    ],
    ['an alias for nothing', withLine(27, '    because: *reasons'), ['policy/alias at /rules/0/because 27:14']],
    [
      'an alias hides no other mistake',
      withLine(25, '    when: { detects: &kinds [emial] }').replace('[no-addresses, removed]', '*kinds'),
      [
        'policy/alias at /rules/0/when/detects 25:22',
        'policy/unknown-detector at /rules/0/when/detects/0 25:30',
        'policy/alias at /rules/0/because 27:14',
      ],
    ],
    ['a merge key, which may hold what is missing', withLine(7, '<<: { url: null }'), ['policy/alias at /<< 7:1']],
    [
      'a merge key deep inside',
      withLine(17, '    <<: { kind: prohibits }').replace('[email]', '[emial]'),
      ['policy/alias at /clauses/0/<< 17:5', 'policy/unknown-detector at /rules/0/when/detects/0 25:23'],
    ],
    [
      'an unknown field',
      withLine(5, 'publishers: A forum'),
      ['policy/missing-field at /publisher 1:1', 'policy/unknown-field at /publishers 5:1'],
    ],
    [
      'an unknown field deep inside',
      withLine(17, '    knid: prohibits'),
      ['policy/missing-field at /clauses/0/kind 16:5', 'policy/unknown-field at /clauses/0/knid 17:5'],
    ],
    [
      'a field that is missing in a mapping',
      withLine(13, '    email: x@example.org'),
      ['policy/missing-field at /contacts/desk/label 12:3'],
    ],
    [
      'a misquotation deep inside',
      withLine(21, '    quote: Comments that do are removed.'),
      ['policy/misquote at /clauses/1/quote 21:12'],
    ],
    [
      'a detector that there is not',
      withLine(25, '    when: { any: [{ detects: [email, fone] }] }'),
      ['policy/unknown-detector at /rules/0/when/any/0/detects/1 25:38'],
    ],
    [
      'a condition that there is not',
      withLine(25, '    when: { detect: [email] }'),
      ['policy/unknown-condition at /rules/0/when 25:11'],
    ],
    ['a value that is empty', withLine(4, 'title:'), ['policy/wrong-type at /title 4:1']],
    [
      'a phone number that YAML reads as a number',
      withLine(14, '    phone: 01632960123'),
      ['policy/wrong-type at /contacts/desk/phone 14:12'],
    ],
    ['a name with a slash in it', `${sound}\na/b: 1`, ['policy/unknown-field at /a~1b 28:1']],
    ['an empty file', '', ['policy/wrong-type at  1:1']],
    ['a file that is one sentence', 'Be kind.', ['policy/wrong-type at  1:1']],
    ['JSON inside a string', JSON.stringify(data), ['policy/wrong-type at  1:1']],
    ['a list', '- houserules: 1', ['policy/wrong-type at  1:1']],
    ['a byte order mark read as Latin-1', `ï»¿${sound}`, ['policy/not-utf8 at  1:1']],
    ['UTF-16 read as UTF-8', '\ufffd\ufffdh\0o\0', ['policy/not-utf8 at  1:1']],
    ['one letter in another encoding', withLine(5, 'publisher: Caf\ufffd'), ['policy/not-utf8 at  5:15']],
  ])('%s', (_, source, expected) => {
    expect(placesOf(source)).toEqual(expected);
  });

  test('problems come in the order of the file', () => {
    const source = withLine(27, '    because: [no-adresses, removed]').replace('Do not share', 'Never share');
    const twisted = source.replace('kind: prohibits', 'kind: forbids');
    expect(problemsOf(twisted).map(({ line }) => line)).toEqual([17, 18, 27]);
  });

  test('a page that cannot be read is a problem at `text`', () => {
    const readText = (): string => {
      throw new Error('no such file');
    };
    const read = (): unknown => readPolicy(withLine(6, 'text: ./page.txt'), { readText });
    expect(read).toThrow(
      'policy/unread-text at /text: expected a page that can be read (no such file); got `./page.txt`',
    );
  });
});

describe('messages say how to mend it', () => {
  test.each([
    [
      withLine(14, '    phone: 01632960123'),
      'expected a string, in quotes, because YAML reads it as a number; got `01632960123`',
    ],
    [withLine(4, 'title: true'), 'expected a string, in quotes, because YAML reads it as a boolean; got `true`'],
    [withLine(3, 'id: other'), 'expected each field once; got `id`'],
    [
      withLine(17, '\tkind: prohibits'),
      'expected YAML or JSON (spaces in front of a line, not tabs); got `kind: prohibits`',
    ],
    [
      withLine(4, 'title: &name X').replace('A forum', '*name'),
      'expected the value itself, because aliases are not read; got `*name`',
    ],
    [withLine(5, 'publishers: A forum'), /did you mean `publisher`\?$/u],
  ])('%#', (source, message) => {
    const messages = problemsOf(source).map((one) => one.message);
    expect(messages.some((one) => (typeof message === 'string' ? one === message : message.test(one)))).toBe(true);
  });
});

describe('hostile files are refused soon', () => {
  const bomb = ['a: &a [x, x]', ...Array.from({ length: 40 }, (_, at) => `a${at}: &a${at} [*a, *a]`)].join('\n');
  test.each([
    ['aliases of aliases', bomb, 'policy/alias'],
    ['ten thousand levels of lists', '['.repeat(10_000), 'policy/too-deep'],
    ['ten thousand levels on one line', `${'- '.repeat(10_000)}x`, 'policy/too-deep'],
    ['ten thousand levels of keys', '? '.repeat(10_000), 'policy/too-deep'],
    ['conditions a hundred deep', withLine(25, `    when: ${'{ not: '.repeat(100)}`), 'policy/too-deep'],
    ['a million characters', `#${'x'.repeat(1_000_000)}`, 'policy/too-large'],
    ['fields that are all mistakes', 'a: @\n'.repeat(10_000), 'policy/not-yaml'],
    ['fields that are all the same', 'a: 1\n'.repeat(10_000), 'policy/duplicate-key'],
    ['a field that would reach a prototype', '__proto__: { houserules: 1 }', 'policy/unknown-field'],
  ])('%s', (_, source, code) => {
    expect(new Set(problemsOf(source).map((one) => one.code))).toContain(code);
  });
});
