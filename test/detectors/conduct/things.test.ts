// Holds offensive words: a few, to show of whom or what they are said.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/index.ts';

const surest = (text: string): readonly string[] => detect(text, { kinds: ['insult'] }).map((one) => one.certainty);

test.each<[string, string, string]>([
  ['a cat, with a short verb', "That hospital cat's a fat lazy toerag", "That nurse's a fat lazy toerag"],
  ['whoever writes', 'Fat git here, lost two stone with your weight group.', 'Fat git here kept me waiting an hour'],
  ['how somebody was caught', 'Bearded nurse caught him like a sack of spuds', 'Looks like a sack of spuds that nurse'],
  [
    'a thing in the sentence before',
    'What a waste of money that sculpture is. Looks like a melted bike.',
    'Seen the new matron? Looks like a melted candle',
  ],
])('not certain of %s, but of a person', (_, ofThing, ofPerson) => {
  expect(surest(ofThing)).not.toContain('certain');
  expect(surest(ofPerson)).toContain('certain');
});
