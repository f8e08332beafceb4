import { describe, expect, test } from 'vitest';
import { anchorIndex } from '../../src/detectors/anchors.ts';
import { read } from '../../src/text/reading.ts';
import { scan } from '../../src/text/scan.ts';
import { wordDetector } from './word-detector.ts';

const detectors = [
  wordDetector('always', 'x', { anchors: undefined as never }),
  wordDetector('digits', 'x', { anchors: { digits: 1 } }),
  wordDetector('numbers', 'x', { anchors: { digits: 4 } }),
  wordDetector('addresses', 'x', { anchors: { at: true, words: ['dot com', 'mail'] } }),
  wordDetector('wards', 'ward'),
  wordDetector('worded', 'x', { anchors: { wording: 'crisis' } }),
  wordDetector('never', 'x', { anchors: {} }),
];
const index = anchorIndex(detectors, ['free money', 'ward']);
const awake = (text: string): readonly string[] =>
  index.awakened(scan(text, index.words), () => read(text)).map(({ name }) => name);
const phrases = (text: string): readonly number[] => [...index.phrases(scan(text, index.words))].sort();

describe('only what is anchored is asked', () => {
  test.each([
    { reason: 'a clean text wakes only what never sleeps', text: 'Thank you all', wakes: ['always'] },
    { reason: 'a digit', text: 'bed 7', wakes: ['always', 'digits'] },
    { reason: 'a digit in another dress', text: 'bed ７ and 𝟕', wakes: ['always', 'digits'] },
    {
      reason: 'digits enough, wherever they stand',
      text: 'bed 7, bay 21, 8th',
      wakes: ['always', 'digits', 'numbers'],
    },
    { reason: 'an at sign', text: 'ada@x', wakes: ['always', 'addresses'] },
    { reason: 'a word', text: 'on the WARD!', wakes: ['always', 'wards'] },
    { reason: 'a phrase', text: 'x dot-com', wakes: ['always', 'addresses'] },
    { reason: 'two anchors of one wake it once', text: 'mail dot com', wakes: ['always', 'addresses'] },
    { reason: 'all keep their own order', text: 'ward 7 mail', wakes: ['always', 'digits', 'addresses', 'wards'] },
    {
      reason: 'words as comments of a kind have them',
      text: 'I cannot do this any more, I want to die and never wake up',
      wakes: ['always', 'worded'],
    },
    { reason: 'part of a word wakes nobody', text: 'awards email', wakes: ['always'] },
  ])('$reason', ({ text, wakes }) => expect(awake(text)).toEqual(wakes));
});

describe('phrases are told by their own numbers', () => {
  test.each([
    { reason: 'none', text: 'Thank you', told: [] },
    { reason: 'a phrase that no detector has', text: 'free  money', told: [0] },
    { reason: 'a phrase that is an anchor too', text: 'ward', told: [1] },
    { reason: 'an anchor is no phrase', text: 'mail', told: [] },
  ])('$reason', ({ text, told }) => expect(phrases(text)).toEqual(told));
});

test('without anybody awake the answer is one and the same', () => {
  const nobody = anchorIndex([wordDetector('wards', 'ward')], []);
  const sleeping = (text: string): unknown => nobody.awakened(scan(text, nobody.words), () => read(text));
  expect(sleeping('clean')).toBe(sleeping('also clean'));
});
