import { describe, expect, test } from 'vitest';
import {
  compareSpans,
  fromCodePoints,
  joinSpans,
  overlaps,
  type Span,
  toCodePoints,
  wholeCharacters,
} from '../../src/text/span.ts';

const span = (start: number, end: number): Span => ({ start, end });
const eitherWay = (a: Span, b: Span): boolean[] => [overlaps(a, b), overlaps(b, a)];

describe('overlaps', () => {
  test.each([
    { reason: 'spans that only touch do not overlap', a: span(0, 3), b: span(3, 5), is: false },
    { reason: 'one shared code unit is an overlap', a: span(0, 4), b: span(3, 5), is: true },
    { reason: 'a span inside another overlaps it', a: span(0, 9), b: span(3, 5), is: true },
    { reason: 'a span overlaps itself', a: span(3, 5), b: span(3, 5), is: true },
    { reason: 'spans apart do not overlap', a: span(0, 1), b: span(7, 8), is: false },
  ])('$reason', ({ a, b, is }) => expect(eitherWay(a, b)).toEqual([is, is]));
});

test('sorted spans read from left to right, the shorter of two first', () => {
  const sorted = [span(4, 6), span(0, 9), span(0, 2), span(4, 5)].sort(compareSpans);
  expect(sorted).toEqual([span(0, 2), span(0, 9), span(4, 5), span(4, 6)]);
});

describe('joinSpans', () => {
  test.each([
    { reason: 'nothing joins to nothing', spans: [], joined: [] },
    { reason: 'touching spans stay apart', spans: [span(3, 5), span(0, 3)], joined: [span(0, 3), span(3, 5)] },
    { reason: 'overlapping spans become one', spans: [span(2, 5), span(0, 3)], joined: [span(0, 5)] },
    { reason: 'a span inside another is gone', spans: [span(0, 9), span(3, 5)], joined: [span(0, 9)] },
    {
      reason: 'a chain of overlaps becomes one',
      spans: [span(0, 3), span(2, 5), span(4, 7), span(8, 9)],
      joined: [span(0, 7), span(8, 9)],
    },
  ])('$reason', ({ spans, joined }) => expect(joinSpans(spans)).toEqual(joined));
});

describe('wholeCharacters', () => {
  const text = 'a🏥b\ud83c';
  test.each([
    { reason: 'a start inside a pair moves before it', given: span(2, 4), whole: span(1, 4) },
    { reason: 'an end inside a pair moves behind it', given: span(0, 2), whole: span(0, 3) },
    { reason: 'whole characters stay as they are', given: span(1, 3), whole: span(1, 3) },
    { reason: 'a lone surrogate is a character of its own', given: span(4, 5), whole: span(4, 5) },
    { reason: 'the edges of the text are the edges of characters', given: span(0, 5), whole: span(0, 5) },
  ])('$reason', ({ given, whole }) => expect(wholeCharacters(text, given)).toEqual(whole));
});

describe('code points', () => {
  test.each([
    { reason: 'plain letters count the same both ways', text: 'abc', units: span(1, 3), points: span(1, 3) },
    { reason: 'a pair before a span moves it by one', text: '🏥abc', units: span(2, 4), points: span(1, 3) },
    { reason: 'a pair inside a span counts once', text: 'a🏥b', units: span(0, 4), points: span(0, 3) },
    { reason: 'a lone high surrogate counts as one', text: '\ud83cab', units: span(1, 3), points: span(1, 3) },
    { reason: 'a lone low surrogate counts as one', text: '\udfe5ab', units: span(1, 3), points: span(1, 3) },
    { reason: 'a family joined by zero-width joiners is five', text: '👨‍👩‍👧!', units: span(0, 8), points: span(0, 5) },
  ])('$reason', ({ text, units, points }) => {
    expect(toCodePoints(text, units)).toEqual(points);
    expect(fromCodePoints(text, points)).toEqual(units);
  });

  test('every span of whole characters comes back as it was', () => {
    const text = 'é🏥\ud83c x👨‍👩‍👧\udfe5🇬🇧e\u0301';
    const edges = [0, ...Array.from(text.matchAll(/./gsu), ({ 0: character, index }) => index + character.length)];
    for (const start of edges) {
      for (const end of edges.filter((edge) => edge >= start)) {
        expect(fromCodePoints(text, toCodePoints(text, span(start, end)))).toEqual(span(start, end));
        expect(toCodePoints(text, span(start, end)).end).toBe([...text.slice(0, end)].length);
      }
    }
  });

  test('a span of code points beyond the text ends where the text ends', () => {
    expect(fromCodePoints('a🏥', span(1, 9))).toEqual(span(1, 3));
  });
});
