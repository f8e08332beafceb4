import { describe, expect, test } from 'vitest';
import { type Draft, EMPTY, questionOf } from '../../docs/playground/app/draft.ts';

const asked = (part: Partial<Draft>): unknown => questionOf({ ...EMPTY, text: 'Thank you', ...part });
const POST = { text: 'Thank you', author: { role: 'public' } };

describe('what is asked about a comment', () => {
  test.each([
    ['what was left empty is left out', {}, { post: POST }],
    ['a post of spaces is none to answer', { parent: ' \n' }, { post: POST }],
    ['a post that it answers', { parent: 'Jabs are here' }, { post: { ...POST, parent: 'Jabs are here' } }],
    ['a private message', { isPrivate: true }, { post: { ...POST, visibility: 'private' } }],
    ['somebody of the staff', { role: 'staff' }, { post: { ...POST, author: { role: 'staff' } } }],
    ['a time', { at: '2026-11-21T12:00' }, { post: POST, at: new Date(2026, 10, 21, 12).toISOString() }],
    ['a year that no instant holds', { at: '12026-11-21T12:00' }, { post: POST }],
    ['what is no time', { at: 'noon' }, { post: POST }],
  ] as const)('%s', (_, part, expected) => expect(asked(part)).toEqual(expected));
});
