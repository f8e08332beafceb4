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

const filedUnder = (...kinds: readonly string[]): unknown => {
  const [finding] = verdicts.first.findings;
  const findings = finding ? kinds.map((kind) => ({ ...finding, kind })) : [];
  return toStatementOfReasons({ ...verdicts.first, findings }, policy, context);
};

test.each<[string, readonly string[], string]>([
  ['hate is harmful speech', ['hate'], 'ILLEGAL_OR_HARMFUL_SPEECH'],
  ['a threat is violence', ['threat', 'harassment'], 'CYBER_VIOLENCE'],
  ['an advert is against the body’s own rules', ['advert'], 'SCOPE_OF_PLATFORM_SERVICE'],
  ['of several none is more true', ['hate', 'email'], 'SCOPE_OF_PLATFORM_SERVICE'],
])('%s', (_, kinds, category) => {
  expect(filedUnder(...kinds)).toMatchObject({ category: `STATEMENT_CATEGORY_${category}` });
});
