import { describe, expect, test } from 'vitest';
import { pieces } from '../../docs/playground/app/pieces.ts';

const TEXT = 'abcdefghij';
const ALL = { start: 0, end: TEXT.length };
const shown = (within: { start: number; end: number }, spans: readonly { start: number; end: number }[]): string =>
  pieces(within, spans)
    .map(({ start, end, covers }) => TEXT.slice(start, end) + '*'.repeat(covers.length))
    .join(' ');

describe('pieces', () => {
  test.each([
    ['a text without spans is one piece', ALL, [], 'abcdefghij'],
    ['a span is a piece of its own', ALL, [{ start: 2, end: 4 }], 'ab cd* efghij'],
    [
      'touching spans stay apart',
      ALL,
      [
        { start: 0, end: 4 },
        { start: 4, end: 10 },
      ],
      'abcd* efghij*',
    ],
    [
      'overlapping spans share a piece',
      ALL,
      [
        { start: 1, end: 6 },
        { start: 4, end: 8 },
      ],
      'a bcd* ef** gh* ij',
    ],
    [
      'a span within another cuts it in three',
      ALL,
      [
        { start: 1, end: 9 },
        { start: 4, end: 5 },
      ],
      'a bcd* e** fghi* j',
    ],
    [
      'the same span twice covers twice',
      ALL,
      [
        { start: 1, end: 3 },
        { start: 1, end: 3 },
      ],
      'a bc** defghij',
    ],
    ['what reaches out of a stretch is cut off', { start: 3, end: 6 }, [{ start: 0, end: 5 }], 'de* f'],
    ['what lies elsewhere is left out', { start: 3, end: 6 }, [{ start: 6, end: 9 }], 'def'],
    ['an empty span cuts nothing', ALL, [{ start: 0, end: 0 }], 'abcdefghij'],
    ['an empty stretch has no pieces', { start: 0, end: 0 }, [], ''],
  ])('%s', (_, within, spans, expected) => expect(shown(within, spans)).toBe(expected));
});
