import { expect, test } from 'vitest';
import { offTopic } from '../../../src/detectors/spam/off-topic.ts';
import { read } from '../../../src/text/reading.ts';

const FLU = 'Flu jabs are now available for anyone over 65. Here is how to book yours.';
const PARKING = 'Car park 2 closes this weekend for resurfacing.';
const VOLUNTEERS = 'Meet Team Tuesday, who run the tea trolley.';

test.each([
  ['sport under a post on jabs', FLU, 'Who else is watching the Hornets tonight?? 3-1 I reckon'],
  ['a belief that is nobody’s business here', PARKING, 'The earth is flat and NASA has been hiding the ice wall'],
  ['currencies', VOLUNTEERS, 'Bitcoin just hit a new high. Told you all to buy in March'],
  ['a lost cat', VOLUNTEERS, 'Lost tabby cat round Cassiobury, please share far and wide'],
  ['politics elsewhere', FLU, 'Trump is going to win again mark my words, the democrats are finished'],
  ['faith pressed on others', VOLUNTEERS, 'Jesus is coming back soon, repent and be saved while you can'],
  ['recipes', PARKING, "Does anybody have a recipe for banana bread that isn't dry"],
  ['games', FLU, 'For those asking, the new GTA comes out in the autumn on PS5'],
  ['football without a team', FLU, 'Shocking keeper, he let in four goals and got kicked out of the cup'],
  ['votes', VOLUNTEERS, 'Vote for Merrily Quint on the 7th, the only candidate who reads a manifesto'],
  ['what is closed nearby', FLU, 'Sign the petition against the library and the swimming baths closing'],
  ['stars', PARKING, 'Capricorn season is here, expect big changes in love'],
])('%s', (_, post, comment) => {
  expect(offTopic(read(comment), read(post))).toMatchObject({ certainty: 'possible', start: 0, end: comment.length });
});

test.each([
  ['a question that leans on the post', FLU, 'Can I have it the same day as my covid one?'],
  ['the subject without its word', FLU, 'I always go to Boots in the high street instead, no bother'],
  ['traffic round the car park', PARKING, "Typical. Match day as well, it'll be carnage round Vicarage Road"],
  ['where to park instead', PARKING, "So we'll be walking from Lidl again then, brilliant"],
  ['praise of a person', VOLUNTEERS, 'Brenda makes the best brew in Herts, God love her'],
  [
    'a complaint of something else in the hospital',
    VOLUNTEERS,
    'Waited nine hours in A&E while a film was on the telly',
  ],
  ['a price', PARKING, '£4.50 for two hours is daylight robbery'],
  ['an unanswered message', FLU, 'Why has nobody replied to my messages?'],
  ['family', VOLUNTEERS, "My nan did this for thirty years in Newcastle, she'd be so chuffed"],
  ['a reaction', FLU, 'congratulations!! 👏👏👏'],
  ['few words', FLU, 'Come on you Hornets!!!'],
  ['no words', FLU, '🎉🎉🎉'],
  ['no post', '', 'What time does it start and do we need to bring anything?'],
  [
    'a post on sport makes sport the subject',
    'Watford FC visit the ward',
    'Come on you Hornets, class act from the players',
  ],
  [
    'a post on a dog makes animals the subject',
    'Our therapy dog visits today',
    'My cats would hate him, tabby and ginger',
  ],
  [
    'a party for the patients is no politics',
    'Thank you for baking for our dementia tea party',
    'Vote for the lemon drizzle, best party we ever had',
  ],
  ['a post on food makes food the subject', 'New menus this week', 'The pizza was nice but the curry had no spice'],
])('%s', (_, post, comment) => {
  expect(offTopic(read(comment), read(post))).toBeUndefined();
});
