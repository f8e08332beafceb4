// Holds offensive words: threats, to show which are found.
import { expect, test } from 'vitest';
import { threatSigns } from '../../../src/detectors/conduct-signs/threat-signs.ts';
import { sieve } from '../../../src/detectors/grammar/sieve.ts';
import { read } from '../../../src/text/reading.ts';

test.each<[string, string, boolean]>([
  ['harm vowed in the plural', "We'll flatten that registrar", true],
  ['a dare', 'You step outside and say it to my face', true],
  ['harm told as a pity', 'Be a pity if your greenhouse met a cricket ball, Dr Orme', true],
  ['a habit that is known, and an accident', 'I know your route, doctor. Accidents happen', true],
  [
    'what the writer is capable of, and a title',
    'I have a long memory and a short fuse, Mr Tansley, and you will be sorry',
    true,
  ],
  ['revenge, and somebody who will come', 'She will pay for this. We are coming for her', true],
  ['a last chance', 'Ring me by Friday or I start on your windows', true],
  ['harm that others should do', 'Somebody should run over that registrar', true],
  ['harm that is wished', 'I pray you lose your own mother the same way', true],
  ['fire', 'One match and that surgery goes up in flames', true],
  ['two sentences', 'Long walk to the staff car park. Anything could happen to her', true],
  ['a weapon alone', 'He was a chef and his knives are in our kitchen', false],
  ['a place alone', 'The staff car park is full again', false],
  ['harm done to the writer', 'A patient threatened to stab me and the police dealt with it', false],
  ['a complaint that is announced', 'You will be hearing from my solicitor by Friday', false],
  ['games', 'We are going to batter them in the charity match on Friday', false],
  ['a danger to be mended', 'That car park is very dark and not safe for her, can someone fix the light', false],
  ['a figure of speech', 'I could murder a brew', false],
  ['a job that gives the means', 'I did the wiring in your clinic so I know exactly what to cut', true],
  ['a danger of the road', 'Somebody is going to get killed on that zebra crossing outside your doors', false],
  ['a word of harm in a plain sense', 'Your fire doors and your sore throat clinic are both shut', false],
  ['anger at an animal', 'That seagull by your doors stole my sandwich, this is war', false],
  ['thanks', 'Thank you to the porter who found me in the dark car park', false],
  ['a callback asked for', 'I left my number with your team on Tuesday, try me again after 5', false],
  ['a meeting told of', 'So when I see you have got a robot, I do wonder who will find the rings', false],
  ['harm done to one’s kin', 'My daughter had her tyres slashed at that staff car park, put cameras in', false],
  ['a trifle', 'Watch out staff of ward 6, I am coming for you with six dozen doughnuts', false],
])('%s', (_, text, found) => {
  expect(threatSigns.scores(read(text)).length > 0).toBe(found);
  if (found) expect(sieve([threatSigns]).sift(read(text)).size).toBe(1);
});
