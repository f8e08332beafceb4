import { describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/authoring/index.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { PolicyError, type PolicyProblem } from '../../src/policy/policy-error.ts';
import { town } from '../policy/town.ts';

const head = (id: string, base: string): string => `houserules: 1\nextends: ${base}\nid: ${id}\nversion: "1"\n`;

/** Files by their paths as the first one sees them. */
const FILES: Readonly<Record<string, string>> = {
  './town.json': JSON.stringify({ ...town(), text: './pages/town.txt' }),
  './pages/town.txt': town().text,
  './shared/city.yaml': `${head('city', '../town.json')}title: City\n`,
  './shared/borough.yaml': `${head('borough', './city.yaml')}title: Borough\n`,
  './broken.yaml': `${head('broken', './town.json')}title: 5\nrules: { remove: [halp] }\n`,
  './upon-broken.yaml': head('upon-broken', './broken.yaml'),
  './loop.yaml': head('loop', './shared/loop.yaml'),
  './shared/loop.yaml': head('back', '../loop.yaml'),
  ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`./${at}.yaml`, head(`n${at}`, `./${at + 1}.yaml`)])),
};

function readText(path: string): string {
  const text = FILES[path];
  if (text === undefined) throw new Error('no such file');
  return text;
}

function problemsOf(source: string): readonly PolicyProblem[] {
  try {
    readPolicy(source, { readText });
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

/** `file:line:column code at /pointer`. */
const placesOf = (source: string): readonly string[] =>
  problemsOf(source).map(({ file = '', line, column, code, at }) => `${file}:${line}:${column} ${code} at ${at}`);

describe('a file extends', () => {
  test('nothing but a built-in policy: the same policy', () => {
    expect(readPolicy('houserules: 1\nextends: cntw\n')).toEqual(cntw);
    expect(readPolicy('{"houserules":1,"extends":"west-herts"}')).toEqual(westHerts);
  });
  test('a policy in another folder, which extends one in a third', () => {
    const policy = readPolicy(`${head('ward', './shared/borough.yaml')}`, { readText });
    expect([policy.id, policy.title, policy.text]).toEqual(['ward', 'Borough', town().text]);
  });
  test('bytes as well as text', () => {
    const encoder = new TextEncoder();
    const policy = readPolicy(encoder.encode(head('ward', './town.json')), {
      readText: (path) => encoder.encode(readText(path)),
    });
    expect(policy.text).toBe(town().text);
  });
});

describe('what is wrong with the base stands in the base', () => {
  test.each<[string, string, readonly string[]]>([
    ['a built-in policy misspelt', head('x', 'cnwt'), [':2:10 policy/unknown-base at /extends']],
    ['a path without a dot', head('x', 'town.json'), [':2:10 policy/unknown-base at /extends']],
    ['a file that is not there', head('x', './gone.yaml'), [':2:10 policy/unknown-base at /extends']],
    ['no name', 'houserules: 1\nextends: [cntw]\n', [':2:10 policy/wrong-type at /extends']],
    [
      'no version of the format',
      'extends: cntw\nid: cntw\n',
      [
        ':1:1 policy/missing-field at /houserules',
        ':1:1 policy/missing-field at /version',
        ':2:5 policy/wrong-value at /id',
      ],
    ],
    ['the field misspelt', 'houserules: 1\nextend: cntw\nid: x\n', [':2:1 policy/unknown-field at /extend']],
    [
      'a broken base: all that is wrong with either',
      `${head('x', './broken.yaml')}titel: x\n`,
      [
        './broken.yaml:5:8 policy/wrong-type at /title',
        './broken.yaml:6:19 policy/unknown-rule at /rules/remove/0',
        ':5:1 policy/unknown-field at /titel',
      ],
    ],
    [
      'a broken base further down',
      head('x', './upon-broken.yaml'),
      ['./broken.yaml:5:8 policy/wrong-type at /title', './broken.yaml:6:19 policy/unknown-rule at /rules/remove/0'],
    ],
    ['a circle', head('x', './loop.yaml'), ['./shared/loop.yaml:2:10 policy/base-cycle at /extends']],
    ['more policies than anybody can follow', head('x', './0.yaml'), ['./9.yaml:2:10 policy/too-deep at /extends']],
  ])('%s', (_, source, expected) => expect(placesOf(source)).toEqual(expected));

  test('without a reader it says what it lacks', () => {
    expect(() => readPolicy(head('x', './town.json'))).toThrow(
      'expected the option `readText` to read this policy with; got `./town.json`',
    );
  });
  test('the line shown is that of the base', () => {
    const [first] = problemsOf(head('x', './broken.yaml'));
    expect(first?.excerpt).toEqual({ text: 'title: 5', caret: 7 });
  });
});
