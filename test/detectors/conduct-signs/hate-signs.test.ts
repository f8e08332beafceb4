// Holds offensive words: what the signs must find.
import { expect, test } from 'vitest';
import { hateSigns } from '../../../src/detectors/conduct-signs/hate-signs.ts';
import { sieve } from '../../../src/detectors/grammar/sieve.ts';
import { read } from '../../../src/text/reading.ts';

const { sift } = sieve([hateSigns]);
const isFound = (text: string): boolean => hateSigns.scores(read(text)).length > 0;

test.each([
  ['a group called a burden', 'The Kurds on that ward never paid in and we foot the bill'],
  ['a group as an invasion', 'Nigerians pouring in and not one bed left'],
  ['a group that takes what is ours', 'Refugees go to the front of the queue, our veterans sleep in doorways'],
  ['a group wanted away', 'Autistic children should be kept out of our surgery'],
  ['dirt', 'Filthy habits those Roma families have'],
  ['disgust', 'Two dads at a birth, it turns my stomach'],
  ['a group as lesser', 'Women are too emotional to run a hospital'],
  ['a plot', 'The Jews own the drug companies, work it out for yourselves'],
  ['care refused', 'No Muslim is touching my mother, I asked for another doctor'],
  ['people nodded at', 'The same community clogging up casualty again'],
  ['a saying that needs no group', 'Send them back where they came from'],
  ['a turn that sets people apart', 'Half the rota came off the boat and the deaf folk grunt like seals'],
  ['a nod at faces', 'Walked the whole ward and hardly a white face'],
  ['a life not worth its cost', 'Why waste an op on a lad like that, never pay a penny in'],
  ['us and them, and no name', 'They come here for free care while our own go without, that lot'],
])('finds %s', (_, text) => {
  expect(isFound(text)).toBe(true);
  expect(sift(read(text))).not.toEqual([]);
});

test.each([
  ['counter-speech', 'Foreign doctors saved my life, so stop blaming them for the queue'],
  ['a victim', 'I am deaf and I was told to go home, nobody should be treated like that'],
  ['a policy criticised', 'The asylum hotels policy has left our GP practice without money'],
  ['a service for a group', 'Is there an interpreter for Somali mums at the clinic?'],
  ['medicine', 'Sickle cell mostly affects Black people, so please ask about testing'],
  ['praise', 'Our Filipino nurses are brilliant'],
  ['what another said, reported', '"Immigrants are vermin" somebody commented, and I have reported it'],
  ['a queue', 'The queue at the clinic was out of the door and we were sent home'],
])('leaves %s', (_, text) => expect(isFound(text)).toBe(false));

test('says what speaks for it, and none of its words', () =>
  expect(hateSigns.scores(read('Nigerians pouring in and not one bed left'))).toMatchObject([
    { because: expect.stringMatching(/^it may be hostile to a group of people: a group of people, .*an invasion/u) },
  ]));
