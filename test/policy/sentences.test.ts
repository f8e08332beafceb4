import { expect, test } from 'vitest';
import { sentences } from '../../src/policy/sentences.ts';
import { growsLinearly } from '../grows-linearly.ts';

interface Row {
  readonly reason: string;
  readonly text: string;
  readonly finds: readonly string[];
}

const rows: readonly Row[] = [
  { reason: 'a stop and a capital part two sentences', text: 'Be kind. Ask first.', finds: ['Be kind.', 'Ask first.'] },
  { reason: 'a question ends a sentence', text: 'New here? Read this!', finds: ['New here?', 'Read this!'] },
  { reason: 'an ellipsis ends a sentence', text: 'And so on… We may block.', finds: ['And so on…', 'We may block.'] },
  { reason: 'a sentence may end without a stop', text: 'House rules\nBe kind', finds: ['House rules', 'Be kind'] },
  { reason: 'bullets belong to no sentence', text: '  • Be kind.\n  • Ask first', finds: ['Be kind.', 'Ask first'] },
  { reason: 'a dash may be a bullet', text: '- Be kind\n– Ask first', finds: ['Be kind', 'Ask first'] },
  { reason: 'the numbers of a list are not sentences', text: '1. Be kind.\n12) Ask.', finds: ['Be kind.', 'Ask.'] },
  { reason: 'the letters of a list are not sentences', text: 'a) Be kind.\nb. Ask.', finds: ['Be kind.', 'Ask.'] },
  {
    reason: 'nor are letters and numbers in brackets',
    text: '(a) be kind\n(iv) ask\n(12) wait',
    finds: ['be kind', 'ask', 'wait'],
  },
  { reason: 'nor the numbers of sections', text: '2.1 Be kind.\n10.2.3. Ask.', finds: ['Be kind.', 'Ask.'] },
  {
    reason: 'a time of day is no section',
    text: '9.30 am is early\n9.30 to 5',
    finds: ['9.30 am is early', '9.30 to 5'],
  },
  { reason: 'ticks and crosses may be bullets', text: '✓ Be kind\n❌ Shout', finds: ['Be kind', 'Shout'] },
  {
    reason: 'a day may go on with a time',
    text: 'Open 9 a.m. to 5 p.m. Monday to Friday. Ask.',
    finds: ['Open 9 a.m. to 5 p.m. Monday to Friday.', 'Ask.'],
  },
  {
    reason: 'a time may end a sentence',
    text: 'We close at 5 p.m. Ask then.',
    finds: ['We close at 5 p.m.', 'Ask then.'],
  },
  { reason: 'the stop of a number ends nothing', text: 'See rule No. 5. Ask.', finds: ['See rule No. 5.', 'Ask.'] },
  { reason: 'the answer no is a sentence', text: 'No. We do not.', finds: ['No.', 'We do not.'] },
  {
    reason: 'a number that begins a sentence stays in it',
    text: '999 is for emergencies',
    finds: ['999 is for emergencies'],
  },
  {
    reason: 'a sentence may begin with a number',
    text: 'Be kind. 3 times is many.',
    finds: ['Be kind.', '3 times is many.'],
  },
  {
    reason: 'a bracket may hold a whole sentence',
    text: 'Be kind. (We are.) Ask.',
    finds: ['Be kind.', '(We are.)', 'Ask.'],
  },
  {
    reason: 'a closing quotation mark stays with its sentence',
    text: 'Say “Yes.” Ask.',
    finds: ['Say “Yes.”', 'Ask.'],
  },
  {
    reason: 'the stop of a title ends nothing',
    text: 'Ask Dr. Lark of St. Albans.',
    finds: ['Ask Dr. Lark of St. Albans.'],
  },
  { reason: 'nor does the stop of e.g.', text: 'Sites, e.g. Facebook, vary.', finds: ['Sites, e.g. Facebook, vary.'] },
  {
    reason: 'an address in the text has stops of its own',
    text: 'Ask at a.b@example.net.',
    finds: ['Ask at a.b@example.net.'],
  },
  {
    reason: 'no-break spaces at an edge belong to no sentence',
    text: 'Be kind.\u00a0\n\u00a0Ask',
    finds: ['Be kind.', 'Ask'],
  },
  { reason: 'no-break spaces inside stay', text: 'Be\u00a0kind', finds: ['Be\u00a0kind'] },
  { reason: 'line ends of other systems are space', text: 'Be kind.\r\nAsk.\r\n', finds: ['Be kind.', 'Ask.'] },
  { reason: 'a bullet alone is nothing', text: '•\n \n', finds: [] },
];

test.each(rows)('$reason', ({ text, finds }) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(finds);
});

test.each(['. ', ' ', 'A. ', '1. ', '• ', '“'])(
  'the time for %j again and again grows with the text, no faster',
  (piece) => {
    growsLinearly(piece, (text) => sentences(`${text}x`), 100_000);
  },
);
