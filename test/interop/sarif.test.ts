import { expect, test } from 'vitest';
import { toSarif } from '../../src/interop/sarif.ts';
import { policy, verdicts } from './fixture.ts';

interface Log {
  readonly runs: readonly [
    { readonly tool: { driver: { rules: readonly { id: string }[] } }; readonly results: readonly object[] },
  ];
}

test('every rule of the policy is named, and a finding is a result with its place in UTF-16', () => {
  const { runs } = toSarif([{ uri: 'posts/1', verdict: verdicts.first }], policy) as Log;
  expect(runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(['email', 'again']);
  expect(runs[0].results).toEqual([
    {
      ruleId: 'email',
      level: 'error',
      message: { text: 'email address (certain): remove' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: 'posts/1' }, region: { charOffset: 3, charLength: 15 } } },
      ],
    },
  ]);
});

test('verdicts on several texts are one run', () => {
  const judged = [verdicts.clean, verdicts.first, verdicts.second].map((verdict, at) => ({
    uri: `posts/${at}`,
    verdict,
  }));
  const { runs } = toSarif(judged, policy) as Log;
  expect([runs.length, runs[0].results.length]).toEqual([1, 3]);
});
