import { expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import { toStatementOfReasons } from '../../src/interop/statement-of-reasons.ts';
import { policy, verdicts } from './fixture.ts';

const context = { puid: 'x-1', contentDate: '2026-03-01', applicationDate: '2026-03-02' };

test('a removal says what for, and quotes the page', () => {
  expect(toStatementOfReasons(verdicts.first, policy, context)).toMatchObject({
    puid: 'x-1',
    decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
    incompatible_content_ground: 'Share no e-mail addresses. We remove such posts.',
    incompatible_content_explanation: 'The text held: email address.',
    category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
    content_language: 'EN',
  });
});

test('nothing is owed where nothing was restricted', () => {
  expect(toStatementOfReasons(verdicts.clean, policy, context)).toBeUndefined();
});

test.each(builtIn.filter(({ family }) => family === 'personal-data').map(({ name }) => name))(
  '%s is filed under data protection, like all personal data',
  (kind) => {
    const findings = verdicts.first.findings.map((finding) => ({ ...finding, kind }));
    expect(toStatementOfReasons({ ...verdicts.first, findings }, policy, context)).toMatchObject({
      category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
    });
  },
);
