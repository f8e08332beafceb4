import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runHere } from './fake-terminal.ts';

const DOUBTFUL = 'test/cli/policies/doubtful.yaml';
const BROKEN = 'test/cli/policies/broken.yaml';

test('findings come with their place, the line of the file with a caret, and what to do', async () => {
  const { output, errors, exit } = await runHere(['lint', DOUBTFUL]);
  expect([errors, exit]).toEqual(['', 1]);
  expect(output).toBe(`${DOUBTFUL}:24:5 error lint/acts-on-open-number at /rules/2
  rule \`swearing\` acts the first time, but clause \`blocked\` says \`repeatedly\`
   24 |   - { id: swearing, when: { detects: [profanity] }, then: { actions: [block] }, because: [blocked] }
      |     ^
  To mend it: count with \`repeats\` or \`breaches\`, and say in \`interpretation\`
  how often is meant; or cite another clause.

${DOUBTFUL}:15:36 error lint/bad-contact at /contacts/help/phone
  contact \`help\` cannot be reached so: \`01632 96\` is no phone number
   15 |   help: { label: Help page, phone: "01632 96" }
      |                                    ^
  To mend it: look it up where it is published, and write it as it stands there.

${DOUBTFUL}:23:5 warning lint/duplicate-rule at /rules/1
  rule \`public-emails\` adds nothing to rule \`emails\`, which covers it
   23 |   - { id: public-emails, when: { all: [{ detects: [email] }, { visibility: public }] }, then: review, because: [emails] …
      |     ^
  To mend it: take it out, or make its condition, outcome or clauses its own.

${DOUBTFUL}:6:7 question lint/uncovered-sentence at /text
  what does line 1 of the page ask for? \`Be kind to each other.\`; no clause
  quotes \`Be kind to each other\`
    6 | text: |-
      |       ^
  To settle it: quote it in a clause of the kind it is; \`informs\` if it asks for
  nothing.

${DOUBTFUL}: 2 errors, 1 warning, 1 question
`);
});

describe('every problem of a policy that does not load is told in each format', () => {
  const codes = ['policy/missing-field', 'policy/unknown-field', 'policy/misquote', 'policy/unknown-detector'];

  test('for people', async () => {
    const { output, exit } = await runHere(['lint', BROKEN]);
    expect([...output.matchAll(/error (policy\/\S+)/gu)].map(([, code]) => code)).toEqual(codes);
    expect([output.endsWith(`${BROKEN}: 4 errors, 0 warnings, 0 questions\n`), exit]).toEqual([true, 1]);
  });

  test('as JSON', async () => {
    const { output, exit } = await runHere(['lint', BROKEN, '--json']);
    const { policy, findings, totals } = JSON.parse(output);
    expect(findings.map(({ code }: { code: string }) => code)).toEqual(codes);
    expect([policy, totals.error, findings[0].line, findings[0].column, exit]).toEqual([BROKEN, 4, 15, 5, 1]);
  });

  test('as SARIF', async () => {
    const { output, exit } = await runHere(['lint', BROKEN, '--sarif']);
    const [{ results }] = JSON.parse(output).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(codes);
    expect([results[0].locations[0].physicalLocation.artifactLocation.uri, exit]).toEqual([BROKEN, 1]);
  });
});

test('SARIF names a whole path as an address', async () => {
  const { output } = await runHere(['lint', resolve(DOUBTFUL), '--sarif']);
  const [{ results }] = JSON.parse(output).runs;
  expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(pathToFileURL(resolve(DOUBTFUL)).href);
});

describe('exit codes', () => {
  test.each([
    ['questions only', ['lint', 'cntw', '--at', '2026-11-20T09:00:00Z'], 0],
    ['a warning', ['lint', 'cntw', '--at', '2090-11-20T09:00:00Z'], 1],
    ['nothing to look at', ['lint', 'no-such-file.yaml'], 2],
  ])('%s', async (_, args, code) => {
    expect((await runHere(args)).exit).toBe(code);
  });
});

describe('wrong usage is told in one line', () => {
  test.each([
    ['no policy', ['lint'], 'houserules: which policy? houserules lint FILE; or west-herts, or cntw'],
    ['two policies', ['lint', 'cntw', 'west-herts'], 'houserules: give one policy'],
    ['two formats', ['lint', 'cntw', '--json', '--sarif'], 'houserules: give --json or --sarif, not both'],
    [
      'a day for an instant',
      ['lint', 'cntw', '--at', '2026-11-20'],
      'houserules: --at: expected an instant such as 2026-03-02T09:30:00Z; got `2026-11-20`',
    ],
    ['a policy misspelt', ['lint', 'cntv'], 'houserules: --policy: no policy `cntv`; did you mean `cntw`?'],
  ])('%s', async (_, args, line) => {
    expect(await runHere(args)).toEqual({ output: '', errors: `${line}\n`, exit: 2 });
  });
});

test('a finding is in colour where a terminal shows it', async () => {
  expect((await runHere(['lint', DOUBTFUL, '--colour'])).output).toContain('\u001b[1m\u001b[31merror');
});

test.each([['lint'], ['coverage']])('no line of the help of %s is wider than a terminal', async (command) => {
  const { output, exit } = await runHere([command, '--help']);
  expect([Math.max(...output.split('\n').map(({ length }) => length)) <= 80, exit]).toEqual([true, 0]);
});
