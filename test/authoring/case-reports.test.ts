import { expect, test } from 'vitest';
import { toJunit, toTap } from '../../src/authoring/case-reports.ts';
import { runCases } from '../../src/authoring/run-cases.ts';
import { westHerts } from '../../src/policies/index.ts';

const report = runCases(westHerts, [
  { id: 'thanks', why: 'a <kind> "word" & #1 \\', text: 'Thank you', decision: ['allow'] },
  { line: 4, given: { id: 'bell\u0007 \ud83d', text: 'Thank you', decision: ['remove'], rules: ['swearing'] } },
]);

test('TAP: a line a case, its title without signs of TAP’s own, and what is wrong below', () => {
  expect(toTap(report).split('\n')).toEqual([
    'TAP version 14',
    '1..2',
    'ok 1 - thanks: a <kind> "word" & \\#1 \\\\',
    'not ok 2 - bell \ud83d',
    '  ---',
    '  line: 4',
    '  faults:',
    '    - what: decision',
    '      expected: remove',
    '      came: allow',
    '    - what: rule',
    '      expected: swearing',
    '      came: none',
    '  fired: []',
    '  notFired:',
    '    - "swearing: It asks for swearing; that was not so."',
    '  ...',
    '',
  ]);
});

test('JUnit: what XML cannot hold is not in it', () => {
  expect(toJunit(report).split('\n')).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="west-herts" tests="2" failures="1">',
    '  <testsuite name="west-herts" tests="2" failures="1">',
    '    <testcase classname="west-herts" name="thanks: a &lt;kind&gt; &quot;word&quot; &amp; #1 \\"/>',
    '    <testcase classname="west-herts" name="bell \ufffd">',
    '      <failure message="decision: expected remove; came allow; rule: expected swearing; came none">swearing: It asks for swearing; that was not so.</failure>',
    '    </testcase>',
    '  </testsuite>',
    '</testsuites>',
    '',
  ]);
});
