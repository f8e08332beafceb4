// Holds offensive words: crimes that staff are accused of.
import { expect, test } from 'vitest';
import { accusationSigns } from '../../../src/detectors/conduct-signs/accusation-signs.ts';
import { sieve } from '../../../src/detectors/grammar/sieve.ts';
import { read } from '../../../src/text/reading.ts';

test.each<[string, string, boolean]>([
  ['violence by staff', 'The porter punched my uncle in the lift', true],
  ['theft by staff', 'That carer nicked the rings off my aunt', true],
  ['drink at work', 'Our driver was drunk and the nurse laughed about it', true],
  ['papers that were changed', 'The registrar backdated the chart after she died', true],
  ['a bribe', 'He takes backhanders from the undertaker, that manager', true],
  ['a sexual wrong', 'The physio groped my sister', true],
  ['gross neglect', 'The night nurse left her lying in her own filth', true],
  ['a lie under oath', 'That consultant lied under oath at the inquest', true],
  ['what was private, told', 'The receptionist read my file and told everyone at the bowls club', true],
  ['false claims to an office', 'She is no doctor, her certificate is a fake and she was struck off in Spain', true],
  ['an innuendo', 'Funny how the purses get lighter every time that nurse is on shift', true],
  ['a complaint about manners', 'The doctor was rude and never once looked at me', false],
  ['a complaint about a wait', 'We waited nine hours and the nurse forgot us', false],
  ['a mistake that was owned', 'The nurse gave me the wrong tablets and apologised straight away', false],
  ['a theft by somebody unknown', 'Somebody stole my bike outside outpatients, has anyone got dashcam', false],
  ['a crime on the news', 'Saw on the news that a doctor down south was jailed for fraud', false],
  ['a plea to wait', 'The inquiry will say who was at fault, so stop calling her a killer', false],
  ['blame that is taken', 'It was me who forgot the tablets, not the nurse, she covered for me', false],
  ['a caller who was no nurse', 'A man claiming to be a nurse took her purse at the door, ask for the badge', false],
  ['a story', 'The nurse in that thriller poisons her patients, did anyone see last night?', false],
  ['a figure of speech', 'That anaesthetist stole my heart', false],
  ['thanks', 'Thank you to the doctor who saved my wife', false],
  ['a telephone put down', 'His secretary put the phone down on me', false],
  ['poor care that nobody is charged with', 'He was left in a wet bed for an hour and they had two staff off', false],
  ['violence at home', 'My son hits me when his money runs out', false],
  ['a sister who is no nurse', 'My sister has drunk bleach and she is breathing', false],
  ['a drunk who is none of the staff', 'Security dragged a drunk out while I was in labour', false],
  ['a lad on the news', 'The lad who stabbed my nephew was in the next bay', false],
  ['a card used by an office', 'It was the booking clerk who sells addresses, hands in the till', true],
])('%s', (_, text, found) => {
  expect(accusationSigns.scores(read(text)).length > 0).toBe(found);
  if (found) expect(sieve([accusationSigns]).sift(read(text)).size).toBe(1);
});

test('says which signs speak for it, and none of the words', () =>
  expect(accusationSigns.scores(read('The porter punched my uncle'))[0]?.because).toBe(
    'may say that somebody of the staff did a grave wrong: violence by staff, somebody hurt, rough handling, ' +
      'somebody in their care, somebody by their office',
  ));
