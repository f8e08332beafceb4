// Holds offensive words, told of others, and the same words thrown at somebody.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';

const KINDS = ['hate', 'insult', 'threat', 'harassment', 'sexual'];
const certainty = (text: string): readonly string[] => detect(text, { kinds: KINDS }).map((one) => one.certainty);

test.each<[string, string]>([
  ['a scammer, after the comma', 'Pay up or I send the bailiffs to your house, said the scammer'],
  ['whom it was told, and what came of it', 'Shut your gob, my mum told the parrot, and the whole ward laughed'],
  ['a sign that speaks', 'You absolute parasite, said the sign on the clamped ambulance'],
  ['the writer, to a dog', 'Shut up you daft dog, I said, and the blood pressure came down at once'],
  ['the writer, to scales', 'You lying toad, I said to my bathroom scales after the clinic weigh in'],
  ['the writer, to the writer', 'You are a waste of space, I tell myself every morning'],
  ['what is written up, without a comma', 'Deport all immigrants it said on the bus stop by the hospital'],
  ['what is scratched into a door', "Someone's scratched Nurse Jo is a slag into the toilet door, it's horrible"],
  ['a nurse who warns', "I'm going to stab you with a tiny needle now, she warned me, and I hardly felt it"],
  ['a chant spoken of as words', "You're gonna get your head kicked in was the chant, not very nice for the crew"],
  ['a song of long ago', "You'll get your head kicked in, my brother used to sing at matches, now he's a porter"],
  ['a habit of long ago', "My dad used to say you're useless, you're thick as two short planks"],
  ['bullies', "The bullies said look at the state of you, you fat cow, and now she won't leave her room"],
  ['voices', 'The voices say you are scum and you should die, and the nurse really listened'],
  ['what one’s head tells one', "My head tells me you are disgusting, you fat pig, don't eat"],
  ['a view that others have', 'Nothing like the miserable cow people describe'],
  ['a view that was given up', 'I thought she was a miserable cow until I learned she had done a double shift'],
  ['a question about what others may be told', "Is it OK for a manager to tell a student you're thick as mince?"],
  ['how it feels', "Old people are a burden, that's how it feels when you are 88 on a trolley"],
  ['what somebody may have meant', 'Disabled people are not worth saving, is that what the form meant?'],
  ['how one is treated', "We're treated as if autistic people are stupid"],
  ['words that come out unmeant', 'I have Tourettes and might shout shut your gob at staff, is there a quiet room'],
  ['whoever said so', "Whoever told Doreen up there she's a stupid old woman, away and say sorry to her. Now."],
  ['what somebody told the writer, after a colon', 'He told me: you fat cow'],
  ['what a card said, after a colon', 'The card said: you are a stupid cow'],
  ['a note that was found', 'Note left on my windscreen: you selfish cow'],
  ['a text that came, after a dash', 'Text off my ex this morning - you worthless slag'],
  ['two words that were only seen', 'Just seen "fat cow" under the photo of our midwife'],
  ['how people talk', 'She was like you fat cow and walked off'],
  ['what one is asked to imagine', 'Imagine hearing this every shift: you fat cow'],
  ['a picture that was suffered', 'Someone sent my sister a dick pic through the hospital radio request line'],
])('not certain: %s', (_, text) => {
  expect(certainty(text)).not.toContain('certain');
});

test.each<[string, string]>([
  ['what the ward said is complained of', 'You lying cow, said the scan was clear and it was not'],
  ['what the writer was told is complained of', 'You useless fat cow, told me there were no beds'],
  ['it was said to a face', 'The receptionist is a stupid fat cow, I told her to her face'],
  ['it is how the writer feels', 'Muslims are scum and that is how I feel'],
  ['what was said is said again', 'You are scum, we all said so'],
  ['it is vowed again', "I'm going to smash the receptionist's face in, I said I would"],
  ['laughter is no telling', 'I will slit your throat, she laughed at me, you all laughed'],
  ['the writer has always said so', 'I always said you were scum and now I know, you vile pigs'],
  ['everybody agrees', 'Everyone says you are useless, you fat pig'],
  ['a mother is only an example', 'Even your own mother said you were ugly, you fat cow'],
  ['staff said something else', 'Your staff said you were busy, you lying scum'],
  ['an answer to somebody', 'Reply to the comment above: you are a thick pig'],
  ['the writer talks so', 'I was like you fat cow, move'],
  ['a message to somebody', 'Message to the manager: you are scum'],
  ['the writer’s own message', 'This is my review: you are a stupid fat cow'],
  ['what the writer said to somebody, after a colon', 'I said to the receptionist: you fat cow'],
  ['a note that names whom it is for', 'Your letter came today: you are scum'],
  ['all there is to say', 'Shut your gob is all I have to say to you'],
  ['the writer is here to tell it', 'Back again to tell you that consultant Marlowe is a smelly foreign c*nt'],
  ['the writer asks for it', 'Hello nurse, I am asking you again to show us your tits'],
])('still certain: %s', (_, text) => {
  expect(certainty(text)).toContain('certain');
});
