// Holds lewd words: remarks, and harmless sentences made of nearly their words.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';

const certainty = (text: string): readonly string[] => detect(text, { kinds: ['sexual'] }).map((one) => one.certainty);

test.each<[string, string]>([
  ['a remark told of another', 'Nice arse, said the man in bay four, and the nurse put him right'],
  ['a thermometer', 'She can take my temperature any time, thermometer in the ear is so quick'],
  ['a carpet', 'Fancy a shag pile carpet for the chapel?'],
  ['a quiz', 'Anyone fancy a quickie round the quiz?'],
  ['a child by treatment', 'The doctor can put a baby in me, IVF at last, thank you'],
  ['zeal', 'She has the most amazing arse kicking attitude'],
  ['a badge', 'Flash us your badge on the way in'],
  ['a patient bared in care', 'That healthcare assistant has seen me in my birthday suit and still made me laugh'],
  ['a nurse who never stops', 'That nurse is a right goer, never stops all shift'],
])('not certain: %s', (_, text) => {
  expect(certainty(text)).not.toContain('certain');
});

test.each<[string, string]>([
  ['a body praised to its face', 'Ellie your boobs look massive in that tunic'],
  ['a wish told', 'She is the sexiest nurse here and I want to shag her'],
  ['an offer', 'Anyone fancy a shag'],
])('still certain: %s', (_, text) => {
  expect(certainty(text)).toContain('certain');
});

test.each<[string, string]>([
  ['a hand squeezed', 'The nurse in bay two squeezed my hand the whole way through'],
  ['a remark refused', "Stop with the comments about her body, she's a nurse not a pin-up."],
  ['gowns', 'Those hospital gowns leave nowt to the imagination'],
  ['hands that would not stop shaking', 'My hands would not stop shaking so she held them'],
  ['a biscuit', 'the nurse got me hard boiled eggs'],
])('left alone: %s', (_, text) => {
  expect(certainty(text)).toEqual([]);
});
