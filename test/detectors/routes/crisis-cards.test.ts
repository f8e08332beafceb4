// Holds wordings of suicidal thought, self-harm, abuse and emergencies.
import { expect, test } from 'vitest';
import { crisisSigns } from '../../../src/detectors/routes/crisis-cards.ts';
import { read } from '../../../src/text/reading.ts';

/** How many points an aside has, at most; none where it does not stand. */
const aside = (id: string, text: string): number =>
  Math.max(
    ...crisisSigns
      .asides(read(text))
      .filter(({ card }) => card.id === id)
      .map(({ points }) => points),
  );
const isDanger = (text: string): boolean => crisisSigns.scores(read(text)).length > 0;

test.each([
  ['a person whom nobody would miss', 'I can’t think of one person who’d have to change their plans if I stopped.'],
  [
    'a place gone back to',
    'The water looked kinder than the house, so I sat with it a while. I’ve come back for my good coat.',
  ],
  ['a thing settled', 'I’ve rung round and everyone’s got someone else. That settles it then.'],
  ['tablets saved', 'every payday I buy one more packet. that shoebox is full now'],
  ['a place, a hand, a dialect', 'wor lass is on the Byker bridge an she winnae tak me hand'],
  [
    'things given to others',
    'I gave the budgie to Mavis and the spare key to the warden. A nice quiet Sunday to finish.',
  ],
  ['treatment given up', 'I’ve stopped picking up. I’ve stopped my water tablets. You can guess what’s next.'],
  [
    'wounds of one’s own',
    'Started with a sharpener in year 8, now it’s Stanley blades and the top of my legs look like a field',
  ],
  ['somebody shut away with a means', 'Husband’s in the loft with the ladder pulled up and he took the washing line'],
  ['tablets laid out by another', 'Our Shelley’s put her tablets in a row on the coaster and told me to go home'],
  ['a train named by another', 'our Kyle says hes gonna walk in front of the 11.15 and hes not got his phone'],
  ['a voice that wants something', 'It whispers when the kettle boils. Says the baby isn’t mine.'],
  ['a body that fails', 'Bairn’s been sick green since dinner and her belly’s swelled up like a drum'],
  ['a child that swallowed something', 'my little girl’s got hold of the bleach tabs, her lips have gone white'],
  ['somebody held by another', 'he locked us in and took the fuse out, kids are freezing and my phones on 2'],
  ['somebody hiding', 'cant do another night of his fists. im in the garden in my nightie, wheres the refuge'],
  ['harm meant to others', 'She’s got a list of pupils who’ll be sorry and she asked me what fertiliser costs'],
])('finds %s', (_, text) => expect(isDanger(text)).toBe(true));

test.each([
  ['one sign alone', 'There is a rope in the porch'],
  ['a scene with no sign in it', 'I am in the kitchen tonight and my hand is cold'],
  ['what is long over', 'Ten years ago I had the tablets lined up. I run a choir now.'],
  ['thanks', 'Thank you to the crew who came when my husband collapsed, he’s home and bossing me about'],
  ['a good cause', 'We’re walking over the bridge for a suicide prevention charity'],
  ['a question about medicine', 'Which chemist takes back old painkillers? Mum’s left a carrier bag full'],
  ['a figure of speech', 'If this printer jams once more I’m going out of the window and taking it with me haha'],
  ['a drama', 'Rewatched Happy Valley, that ending on the roof finished me off'],
  ['a quiet death', 'Nan went peacefully on Tuesday with the radio on and all of us there'],
  ['a farewell from a job', 'Handing over the keys of the tea bar today, it’s been an honour'],
  ['the bereaved', 'My brother killed himself last spring. We’re planting a cherry tree if anyone wants to come'],
  ['a pet', 'My dog ate rat poison in March, the emergency vet was worth every penny'],
])('leaves alone %s', (_, text) => expect(isDanger(text)).toBe(false));

test('tells which signs speak for it, and no word of the comment', () =>
  expect(crisisSigns.scores(read('every payday I buy one more packet. that shoebox is full now'))).toMatchObject([
    { because: 'signs of danger together: a drug, things got ready, speaks of oneself' },
  ]));

test('a text may be calm: more speaks against danger in it than for it', () =>
  expect(aside('calm', 'Thank you all, I am so much better now')).toBeGreaterThanOrEqual(4));

test('danger in a sentence before counts against a calm one', () =>
  expect(aside('calm', 'I have nothing left and I will be hanging from a tree by the weekend. Happy now?')).toBe(
    Number.NEGATIVE_INFINITY,
  ));

// Dark words that mean no danger: in a joke, a story, a lesson, the news, a memory, a mourning or a parting.
test.each([
  ['a joke about a small matter', 'Only joking, but one more spreadsheet and I will jump off the roof'],
  ['a match', 'The goalie was suicidal there, own goal in injury time'],
  ['a drama', 'That bit in the episode where he walks onto the bridge, superb acting'],
  ['a lesson', 'Good session on suicide at our staff training, every teacher should go'],
  ['the news', 'Jury found him guilty of the stabbing, according to the Echo'],
  [
    'what is over and well',
    'I took an overdose years ago, I volunteer at the hostel now and life is so good, got better',
  ],
  ['a job that somebody leaves', 'Goodbye all, last shift tomorrow, then a cruise. Leaving do in the mess room'],
  ['how it ended', 'Thought it was a stroke, turned out to be a trapped nerve, patched me up'],
])('no danger is meant in %s', (_, text) => expect(aside('frame', text)).toBeGreaterThanOrEqual(2));

test.each([
  ['a plain wish', 'I want to die tonight and I have the tablets here'],
  ['a means in hand', 'He has a knife and he will not open the door, please come'],
  ['a farewell', 'Tell my mum I loved her. I am sorry. It is nobody’s fault.'],
  ['a body that fails', 'She is not breathing and her lips are blue'],
])('danger may be meant in %s', (_, text) => expect(aside('frame', text)).toBe(Number.NEGATIVE_INFINITY));
