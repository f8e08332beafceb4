import { expect, test } from 'vitest';
import { toMastodonReport } from '../../src/interop/mastodon-report.ts';
import { policy, verdicts } from './fixture.ts';

const context = { accountId: '7', statusId: '11' };

test('a report is made where the page lets the body report', () => {
  expect(toMastodonReport(verdicts.second, policy, context)).toEqual({
    account_id: '7',
    status_ids: ['11'],
    comment: 'Our rules: email address. “Who does so again is reported.”',
    category: 'other',
  });
});

test('rules of the server that the host has matched make it a violation', () => {
  expect(toMastodonReport(verdicts.second, policy, { ...context, ruleIds: ['3'] })).toMatchObject({
    category: 'violation',
    rule_ids: ['3'],
  });
});

test('a first offence is not reported', () =>
  expect(toMastodonReport(verdicts.first, policy, context)).toBeUndefined());
