import { stringify } from 'yaml';
import type { CaseFault } from './case-faults.ts';
import { escaped } from './escaped.ts';
import type { CaseReport, CaseResult } from './run-cases.ts';

/** One fault in one line: what was expected, and what came. */
export function faultLine({ what, expected, came }: Pick<CaseFault, 'what' | 'expected' | 'came'>): string {
  return `${what}: expected ${expected}; came ${came}`;
}

/** A report in the Test Anything Protocol, version 14: a line a case, and below each miss its faults in YAML. */
export function toTap({ results }: CaseReport): string {
  const lines = results.flatMap((result, at) => {
    const line = `ok ${at + 1} - ${titleOf(result).replaceAll(/[\\#]/gu, '\\$&')}`;
    return result.faults.length === 0 ? [line] : [`not ${line}`, ...diagnosis(result)];
  });
  return `${['TAP version 14', `1..${results.length}`, ...lines].join('\n')}\n`;
}

function diagnosis({ faults, fired, notFired, line }: CaseResult): readonly string[] {
  const said = {
    ...(line === undefined ? {} : { line }),
    faults: faults.map(({ what, expected, came }) => ({ what, expected, came })),
    fired: fired.map(({ rule, because }) => `${rule}: ${because}`),
    notFired: notFired.map(({ rule, because }) => `${rule}: ${because}`),
  };
  return [
    '  ---',
    ...stringify(said, { lineWidth: 0 })
      .trimEnd()
      .split('\n')
      .map((one) => `  ${one}`),
    '  ...',
  ];
}

/** A report in the XML that JUnit writes and continuous integration reads: one suite, a failure for each miss. */
export function toJunit({ policy, results, missed }: CaseReport): string {
  const head = `name="${escaped(policy.id)}" tests="${results.length}" failures="${missed}"`;
  const cases = results.flatMap((result) => testcase(result, policy.id));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${head}>`,
    `  <testsuite ${head}>`,
    ...cases.map((line) => `    ${line}`),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testcase(result: CaseResult, policy: string): readonly string[] {
  const open = `<testcase classname="${escaped(policy)}" name="${escaped(titleOf(result))}"`;
  if (result.faults.length === 0) return [`${open}/>`];
  const message = result.faults.map(faultLine).join('; ');
  const rules = [...result.fired, ...result.notFired].map(({ rule, because }) => `${rule}: ${because}`);
  return [`${open}>`, `  <failure message="${escaped(message)}">${escaped(rules.join('\n'))}</failure>`, '</testcase>'];
}

/** On one line, and without what would move a cursor. */
function titleOf({ id, given: { why, about } }: CaseResult): string {
  const title = why ?? about;
  return (title === undefined ? id : `${id}: ${title}`).replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
