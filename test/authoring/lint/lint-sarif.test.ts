import { expect, test } from 'vitest';
import { lintPolicy } from '../../../src/authoring/lint/lint-policy.ts';
import { lintToSarif } from '../../../src/authoring/lint/lint-sarif.ts';
import { spoilt } from '../../policy/town.ts';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly object[];
}

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { id: string }[] } };
      readonly results: readonly Result[];
    },
  ];
}

const written = JSON.stringify(spoilt((one) => (one.contacts.help.phone = '12')));

test('each finding is a result that names its rule, its level and its place', () => {
  const report = lintPolicy(written);
  const { version, runs } = lintToSarif(report, 'rules/town.json') as Log;
  const [{ tool, results }] = runs;
  expect([version, runs.length, results.length]).toEqual(['2.1.0', 1, report.findings.length]);
  expect(results.every(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id === ruleId)).toBe(true);
  expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error', 'note']));
  expect(results[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'rules/town.json' },
        region: { startLine: 1, startColumn: written.indexOf('"12"') + 1 },
      },
      logicalLocations: [{ fullyQualifiedName: '/contacts/help/phone' }],
    },
  ]);
});

test('a policy that is in no file has places without lines', () => {
  const { runs } = lintToSarif(lintPolicy(JSON.parse(written))) as Log;
  expect(runs[0].results[0]?.locations).toEqual([
    { logicalLocations: [{ fullyQualifiedName: '/contacts/help/phone' }] },
  ]);
});

test('what keeps a policy from loading is there, too', () => {
  const { runs } = lintToSarif(lintPolicy('houserules: 1'), 'x.yaml') as Log;
  expect(runs[0].results.length).toBeGreaterThan(5);
  expect(runs[0].results[0]).toMatchObject({ ruleId: 'policy/missing-field', level: 'error' });
});
