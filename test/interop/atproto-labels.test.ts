import { expect, test } from 'vitest';
import { toAtprotoLabels } from '../../src/interop/atproto-labels.ts';
import { verdicts } from './fixture.ts';

const context = {
  src: 'did:plc:example',
  uri: 'at://did:plc:author/app.bsky.feed.post/1',
  cts: '2026-03-02T09:00:00Z',
};

test('a removal hides the post and labels what was found', () => {
  expect(toAtprotoLabels(verdicts.first, context).map(({ val }) => val)).toEqual(['!hide', 'email']);
});

test('a label says who gives it, to what, and when', () => {
  expect(toAtprotoLabels(verdicts.first, context)[0]).toEqual({ ver: 1, ...context, val: '!hide' });
});

test('what only a person should look at gets no label', () => {
  const findings = verdicts.first.findings.map((finding) => ({ ...finding, outcome: 'review' as const }));
  expect(toAtprotoLabels({ ...verdicts.first, decision: 'review', findings }, context)).toEqual([]);
});
