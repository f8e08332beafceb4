import { describe, expect, test } from 'vitest';
import { columns } from '../../../src/authoring/simulation-report/columns.ts';

const CAPTION = { id: 'x', title: 'Title', says: 'What it says.' };

/** The numbers of an attribute of every part. */
function numbersOf(markup: string, attribute: string): readonly number[] {
  return [...markup.matchAll(new RegExp(`<rect [^>]*\\b${attribute}="([^"]+)"`, 'gu'))].map(([, number]) =>
    Number(number),
  );
}

function chartOf(values: readonly (readonly number[])[], gaps: readonly number[] = []): string {
  const all = values.map((parts, at) => ({
    name: `c${at}`,
    parts: parts.map((value, part) => ({ fill: part === 0 ? ('dots' as const) : ('solid' as const), value })),
    afterGap: gaps.includes(at),
  }));
  return columns(all, CAPTION).markup;
}

test('parts stand on each other, and heights are as the values', () => {
  const markup = chartOf([[10, 20], [5]]);
  const [[y1 = 0, y2 = 0, y3 = 0], [h1 = 0, h2 = 0, h3 = 0]] = [numbersOf(markup, 'y'), numbersOf(markup, 'height')];
  expect([Math.round(h2 / h1), Math.round(h1 / h3)]).toEqual([2, 2]);
  expect(y2 + h2).toBeCloseTo(y1, 0);
  expect(y3 + h3).toBeCloseTo(y1 + h1, 0);
});

describe('the axis goes in whole steps to the highest column or beyond', () => {
  test.each([
    [0, ['0', '1']],
    [1, ['0', '1']],
    [7, ['0', '2', '4', '6', '8']],
    [30, ['0', '10', '20', '30']],
    [12_345, ['0', '5,000', '10,000', '15,000']],
  ])('%d', (highest, names) => {
    const markup = chartOf([[highest]]);
    expect([...markup.matchAll(/text-anchor="end">([^<]*)</gu)].map(([, name]) => name)).toEqual(names);
  });
});

test('columns stay inside the image and never overlap, however many', () => {
  for (const many of [1, 2, 61, 400]) {
    const markup = chartOf(
      Array.from({ length: many }, (_, at) => [at + 1]),
      [Math.floor(many / 2)],
    );
    const [x, width] = [numbersOf(markup, 'x'), numbersOf(markup, 'width')];
    for (const [at, left] of x.entries())
      expect(left + (width[at] ?? 0)).toBeLessThanOrEqual((x[at + 1] ?? 480) + 0.11);
  }
});

test('a gap is marked, and as wide as a column', () => {
  const [apart, together] = [chartOf([[1], [1]], [1]), chartOf([[1], [1]])];
  const distance = (markup: string): number => {
    const [first = 0, second = 0] = numbersOf(markup, 'x');
    return second - first;
  };
  expect([apart.includes('class="gap"'), together.includes('class="gap"')]).toEqual([true, false]);
  expect(distance(apart)).toBeCloseTo(2 * distance(together), 0);
});
