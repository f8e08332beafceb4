import { expect, test } from 'vitest';
import { toWebAnnotations } from '../../src/interop/web-annotations.ts';
import { policy, text, verdicts } from './fixture.ts';

const source = 'https://example.org/posts/1';

test('positions count code points, so that the pictograph before the address counts once', () => {
  const [annotation] = toWebAnnotations(verdicts.first, policy, { source, text });
  expect(annotation?.target).toEqual({ source, selector: { type: 'TextPositionSelector', start: 2, end: 17 } });
  expect([...text].slice(2, 17).join('')).toBe('ada@example.org');
});

test('the words of the page are quoted, and placed in the page', () => {
  const [annotation] = toWebAnnotations(verdicts.first, policy, { source, text });
  expect(annotation?.body[1]).toEqual({
    type: 'SpecificResource',
    purpose: 'describing',
    source: 'https://example.org/rules',
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: 'Share no e-mail addresses.',
        prefix: '🏥 ',
        suffix: ' We remove such posts. Who does ',
      },
      { type: 'TextPositionSelector', start: 2, end: 28 },
    ],
  });
});

test('nothing of the post stands in an annotation', () => {
  expect(JSON.stringify(toWebAnnotations(verdicts.first, policy, { source, text }))).not.toContain('ada');
});

test('a comment that breaks no rule has none', () => {
  expect(toWebAnnotations(verdicts.clean, policy, { source, text: 'thanks' })).toEqual([]);
});
