import { expect, test } from 'vitest';
import { withNeed } from '../../../src/detectors/wording/needs.ts';
import { type Column, columns } from '../../../src/detectors/wording/worded-kinds.ts';

type Points = Partial<Record<Column, number>>;
const NONE = -20;
const raised = (given: Points): Points => {
  const points = withNeed(columns.map((column) => given[column] ?? NONE));
  return Object.fromEntries(columns.flatMap((column, at) => (points[at] === NONE ? [] : [[column, points[at]]])));
};

test.each<[string, Points, Points]>([
  ['what it needs most has what all needs have', { complaint: -2, need: 5 }, { complaint: 3.5, need: 5 }],
  ['what has more of its own keeps it', { complaint: 8, need: 5 }, { complaint: 8, need: 5 }],
  [
    'what it needs nearly as much is raised a little',
    { complaint: 4, 'individual-care': -1, need: 6 },
    { complaint: 4.5, 'individual-care': 0.8, need: 6 },
  ],
  [
    'and no further than the need',
    { complaint: 1, 'individual-care': 0, need: 2 },
    { complaint: 1, 'individual-care': 0.5, need: 2 },
  ],
  [
    'what it needs far less is left as it is',
    { 'individual-care': 7, complaint: -1, need: 9 },
    { 'individual-care': 7.5, complaint: -1, need: 9 },
  ],
  ['abuse is no need', { insult: 3, crisis: 2, need: 9 }, { insult: 3, crisis: 2, need: 9 }],
])('%s', (_, given, expected) => {
  const points = raised(given);
  for (const [column, value] of Object.entries(expected)) expect(points[column as Column]).toBeCloseTo(value);
});
