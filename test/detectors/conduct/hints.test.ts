// Holds hints at hate, and hate said outright.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';

const certainty = (text: string): readonly string[] =>
  detect(text, { kinds: ['hate', 'threat'] }).map((one) => one.certainty);

test.each<[string, string]>([
  ['a conclusion left to the reader', 'Funny how you never hear a word of English in them corridors any more'],
  ['of a certain sort', "Funny how it's always a certain type clogging up A&E"],
  ['a threat that names no harm', "Karma's coming for that consultant, tick tock"],
])('a person must weigh %s', (_, text) => {
  expect(certainty(text)).not.toEqual([]);
  expect(certainty(text)).not.toContain('certain');
});

test.each<[string, string]>([
  ['hate that says whom it means', 'Funny how immigrants are vermin and nobody may say so'],
  ['a threat that names harm', 'Just saying, I will stab that nurse tonight'],
])('certain all the same: %s', (_, text) => expect(certainty(text)).toContain('certain'));
