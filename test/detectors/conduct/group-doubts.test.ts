// Holds offensive words: hate, and harmless sentences made of nearly its words.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';

const certainty = (text: string): readonly string[] => detect(text, { kinds: ['hate'] }).map((one) => one.certainty);

test.each<[string, string]>([
  ['a dish with its sides', 'Faggots, mash and mushy peas on the hospital menu Thursday'],
  ['a thing sent back', 'Send the forms back where they came from, the department is full of them'],
  ['a plea not to blame', 'Can we not blame migrants for the waiting list? Half of them are running the ward.'],
  ['fault found with those who blame', 'Why blame immigrants for a shortage of beds?'],
  ['the same, asked of all', 'Are we really going to blame refugees for the waiting list again?'],
  ['a message shot', 'Shoot all women a message when the clinic opens'],
  ['leaflets, where people meet', "Let's hit all the gay clubs with leaflets about the vaccine"],
  ['a stigma attacked', 'We want to attack the stigma disabled people face'],
  ['steps in their way', 'We need to get rid of the steps so disabled people can get in'],
  ['chairs of theirs', "Time to get rid of the old people's day room chairs"],
  ['a place of theirs', "Kick the women's clinic out of the annexe"],
  ['a queue of theirs', "Life is better with no women's queue"],
  ['home for tea', 'Life is better when old people are gone home by teatime'],
  ['in the eyes of a system', 'Old people have no value in this system'],
  ['in the eyes of a government', 'To this government disabled people are worthless'],
  ['in the eyes of a judge', 'The immigrants were worth less than the dog to that judge'],
  ['said again in doubt', 'Immigrants contribute nothing? They built this hospital'],
  ['the same of dirt', "Muslims are dirty? I've never heard such rubbish"],
  ['a fall prevented', 'Stop old people from falling'],
  ['sent home with thanks', 'Ship the Filipino nurses home for Christmas with a bonus'],
  ['a place they chose', 'Put women in their place of choice for birth'],
  ['first aid taught', 'Teach women a lesson in first aid'],
  ['a right that they lack and need', "Immigrants have no right to work while they wait, it's cruel"],
  ['how others talk', "I can't stand how people talk about Travellers in this thread"],
  ['what comes of being one', 'I hate being a Muslim in hospital at Ramadan with no late meals'],
  ['a word that was used', 'The paki shop word was used at me, report it'],
])('not certain: %s', (_, text) => {
  expect(certainty(text)).not.toContain('certain');
});

test.each<[string, string]>([
  ['people sent back', 'Send all these foreign doctors back where they came from'],
  ['a deed proposed as a question', "Why can't we just deport all immigrants?"],
  ['killing urged', 'Shoot all immigrants at the border'],
  ['riddance urged', "Let's get rid of gay people once and for all"],
  ['gone for good', 'We would be better off if those gypsies were gone'],
  ['no worth, in the writer’s own eyes', 'Immigrants contribute nothing to this country'],
  ['kept for one race', 'Keep our wards white'],
  ['a slur that is asked, and taken for granted', 'pakis working nights now? no wonder stuff goes missing'],
])('still certain: %s', (_, text) => {
  expect(certainty(text)).toContain('certain');
});
