import { describe, expect, test } from 'vitest';
import { type CaseFormat, readCases } from '../../src/authoring/read-cases.ts';
import { TableError } from '../../src/authoring/table-error.ts';

const read = (source: string, format: CaseFormat): unknown => readCases(source, format);

function problemsOf(source: string, format: CaseFormat): readonly string[] {
  try {
    readCases(source, format);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return error.problems.map(
      ({ code, at, message, line, column }) => `${line}:${column} ${code} at ${at || '/'}: ${message}`,
    );
  }
  return [];
}

const HELLO = { text: 'hello', decision: ['allow'] };

describe('a table of cases', () => {
  test.each<[string, CaseFormat, string, readonly object[]]>([
    ['a list of YAML', 'yaml', '- text: hello\n  decision: allow', [{ line: 1, given: HELLO }]],
    ['a mapping of YAML', 'yaml', 'cases:\n  - { text: hello, decision: [allow] }', [{ line: 2, given: HELLO }]],
    ['JSON, which is YAML', 'yaml', '[\n{"text":"hello","decision":"allow"}]', [{ line: 2, given: HELLO }]],
    [
      'JSON by line, blank ones passed over',
      'jsonl',
      '\n{"text":"hello","decision":["allow"]}\n\n',
      [{ line: 2, given: HELLO }],
    ],
    ['CSV', 'csv', '\ufefftext,decision\r\nhello,allow\r\n', [{ line: 2, given: HELLO }]],
    [
      'one value for a list of one',
      'yaml',
      '- { text: hello, decision: allow, notActions: block, needs: parent }',
      [{ line: 1, given: { ...HELLO, notActions: ['block'], needs: ['parent'] } }],
    ],
    [
      'one value within a field, and a mapping alone',
      'yaml',
      '- { text: hello, decision: allow, findings: { clause: civil, or: kind, spans: hell }, history: { taken: warn } }',
      [
        {
          line: 1,
          given: {
            ...HELLO,
            findings: [{ clause: 'civil', or: ['kind'], spans: ['hell'] }],
            history: { taken: ['warn'] },
          },
        },
      ],
    ],
    [
      'all that a row of CSV may say',
      'csv',
      [
        'id,about,why,text,decision,clause,spans,parent,picture,visibility,author,role,at,repeat,priorBreaches,taken,actions',
        '7,spam,again,"buy, now",hide | remove,advert,buy | now,Notice,SALE,private,u1,public,2026-03-02T09:30:00Z,2,0,warn | mute,block',
      ].join('\n'),
      [
        {
          line: 2,
          given: {
            ...{
              id: '7',
              about: 'spam',
              why: 'again',
              text: 'buy, now',
              decision: ['hide', 'remove'],
              actions: ['block'],
            },
            ...{ parent: 'Notice', visibility: 'private', at: '2026-03-02T09:30:00Z' },
            attachments: [{ kind: 'image', text: 'SALE' }],
            findings: [{ clause: 'advert', spans: ['buy', 'now'] }],
            author: { id: 'u1', role: 'public' },
            history: { repeat: 2, priorBreaches: 0, taken: ['warn', 'mute'] },
          },
        },
      ],
    ],
    [
      'several clauses of a row must each be cited',
      'csv',
      'text,decision,clause\nhello,remove,one | two',
      [{ line: 2, given: { text: 'hello', decision: ['remove'], findings: [{ clause: 'one' }, { clause: 'two' }] } }],
    ],
  ])('%s', (_, format, source, cases) => {
    expect(read(source, format)).toEqual(cases);
  });
});

describe('a table with mistakes tells them all, each at its place', () => {
  test.each<[string, CaseFormat, string, readonly string[]]>([
    ['nothing', 'yaml', '', ['1:1 authoring/no-cases at /: expected a list of cases; got `null`']],
    ['no list', 'yaml', 'case: 1', ['1:1 authoring/no-cases at /: expected a list of cases; got `case`']],
    [
      'a text, which is not repeated',
      'yaml',
      'Nurse Amber lies',
      ['1:1 authoring/no-cases at /: expected a list of cases; got `a text`'],
    ],
    [
      'fields that are none, which may be a text',
      'yaml',
      'Nurse Amber: lies',
      ['1:1 authoring/no-cases at /: expected a list of cases; got `(field 1)`'],
    ],
    ['an empty list', 'yaml', '[]', ['1:1 authoring/no-cases at /: expected at least one case; got `none`']],
    [
      'a header alone',
      'csv',
      'text,decision\n',
      ['1:1 authoring/no-cases at /: expected at least one case; got `none`'],
    ],
    [
      'columns misspelt',
      'csv',
      'txt,decision,notActons\nhello,allow,',
      [
        '1:1 authoring/missing-column at /columns/text: expected a column `text`; got `txt, decision, (column 3)`; did you mean `txt`?',
        expect.stringMatching(/^1:1 authoring\/unknown-column at \/columns\/0: .* got `txt`; did you mean `text`\?$/u),
        expect.stringMatching(
          /^1:1 authoring\/unknown-column at \/columns\/2: .* got `\(column 3\)`; did you mean `notActions`\?$/u,
        ),
      ],
    ],
    [
      'a row with a comma too many',
      'csv',
      'text,decision\nRing me, on 07700 900123,allow',
      [
        '2:1 authoring/bad-row at /0: expected 2 cells, as the header has; a text with commas needs quotes around it; got `3`',
      ],
    ],
    [
      'quotes that nothing closes',
      'csv',
      'text,decision\n"Ring,allow',
      ['2:1 authoring/bad-row at /0: expected a row of CSV; got `a quotation mark opens a cell and none closes it`'],
    ],
    [
      'a number that is none',
      'csv',
      'text,decision,repeat\nhello,allow,twice',
      ['2:1 authoring/wrong-value at /0/history/repeat: expected a number; got `twice`'],
    ],
    [
      'what stands alone, at its own place',
      'yaml',
      '- text: hello\n  decision: allow\n  findings:\n    spans: bye\n    clause: civil\n- { text: hello, decision: { allow: 1 } }',
      [
        '4:12 authoring/wrong-value at /0/findings/spans: expected words of the text; got `3 characters`',
        '6:28 authoring/wrong-value at /1/decision: expected allow, review, redact, hide or remove; got `a mapping`',
      ],
    ],
    [
      'fields misspelt, in two cases at once',
      'yaml',
      '- text: hello\n  decison: allow\n- text: hello\n  decision: removed\n',
      [
        '1:3 authoring/missing-field at /0/decision: expected a list `decision` beside text, decison; got `nothing`',
        expect.stringMatching(/^2:12 authoring\/unknown-field at \/0\/decison: .* did you mean `decision`\?$/u),
        '4:13 authoring/wrong-value at /1/decision: expected allow, review, redact, hide or remove; got `removed`; did you mean `remove`?',
      ],
    ],
    [
      'a field within a field',
      'yaml',
      '- text: hello\n  decision: hide\n  findings: [{ clase: a }]\n',
      [
        '3:14 authoring/missing-field at /0/findings/0/clause: expected a string; got `nothing`',
        '3:23 authoring/unknown-field at /0/findings/0/clase: expected one of clause, or, spans; got `clase`; did you mean `clause`?',
      ],
    ],
    [
      'a time that is none, and words that are not in the text',
      'jsonl',
      '{"text":"hello","decision":"hide","at":"today","findings":[{"clause":"a","spans":["goodbye"]}]}',
      [
        '1:1 authoring/wrong-value at /0/at: expected an instant such as 2026-03-02T09:30:00Z; got `today`',
        '1:1 authoring/wrong-value at /0/findings/0/spans/0: expected words of the text; got `7 characters`',
      ],
    ],
    [
      'lines that are no JSON, of which nothing is repeated',
      'jsonl',
      'Ring 07700 900123\n{"text":"hello","decision":"allow"',
      [
        '1:1 authoring/not-json at /0: expected an object of JSON on one line; got `17 characters`',
        expect.stringMatching(/^2:\d+ authoring\/not-json at \/1: /u),
      ],
    ],
    [
      'a text that is a number is not repeated',
      'yaml',
      '- { text: 7700900123, decision: allow }',
      ['1:11 authoring/wrong-value at /0/text: expected a string; got `a number`'],
    ],
    [
      'a case that is no mapping',
      'yaml',
      '- hello',
      ['1:3 authoring/wrong-value at /0: expected a mapping; got `hello`'],
    ],
  ])('%s', (_, format, source, problems) => {
    expect(problemsOf(source, format)).toEqual(problems);
  });

  test('YAML that is none is told as for a policy', () => {
    expect(problemsOf('- text: "hello', 'yaml')[0]).toMatch(/^1:\d+ policy\/not-yaml at /u);
  });
});
