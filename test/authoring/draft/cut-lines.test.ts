import { expect, test } from 'vitest';
import { cutLines } from '../../../src/authoring/draft/cut-lines.ts';
import { pageParts } from '../../../src/authoring/draft/page-parts.ts';

test.each([
  [
    'a mail program broke the lines',
    'We look after\nthis page on weekdays and\nanswer questions as soon\nas there is time for them.',
    3,
  ],
  ['each paragraph has a line', 'We look after this page.\nWe answer questions.\nWe like ducks.', 0],
  [
    'the lines are items of a list without signs',
    'We will remove comments that:\nare rude\nare long\nare dull\nare odd',
    0,
  ],
  ['the lines are items of a list', 'We will remove\n• rude comments\n• long ones\n• dull ones\n• odd ones', 0],
  ['only one line is broken', 'We look after this page\non weekdays. We like ducks.', 0],
])('%s', (_, page, lines) => expect(cutLines(pageParts(page))).toBe(lines));
