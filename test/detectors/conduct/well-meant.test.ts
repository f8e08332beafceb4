// Holds offensive words: what is well meant, played or said to thieves, and threats and abuse in nearly the same words.
import { expect, test } from 'vitest';
import { detect } from '../../../src/detectors/detect.ts';

const KINDS = ['hate', 'insult', 'threat', 'harassment', 'sexual'];
const certainty = (text: string): readonly string[] => detect(text, { kinds: KINDS }).map((one) => one.certainty);

test.each<[string, string]>([
  ['what is deserved is more pay', 'I hope you all get what you deserve, a massive pay rise'],
  ['what is deserved is told in the next sentence', 'I hope you all get what you deserve. A massive pay rise!'],
  ['a death far off', 'I hope you all die of old age, rich and retired in Spain'],
  ['teeth, by sweets', 'I hope you rot your teeth on the sweets, love from bay 4'],
  ['an axe for a stump', "I'm bringing my axe to the hospital gardening day on Friday to clear the stump"],
  ['a place to be built anew', "I'd burn that place to the ground and build one with parking"],
  ['petrol at a price', 'We are coming in with petrol prices like these on the bus from now on'],
  ['who designed a gown', 'Somebody should shoot whoever designed that gown'],
  ['a mouse', "If I catch the mouse in the day room I'll wring its neck"],
  ['a play', 'Macbeth at the hospital theatre: three evil old hags and a lot of blood'],
  ['a thief whom nobody here knows', 'To whoever nicked my bike you are a lowlife'],
  ['thieves', 'To the thieves who took the lead off the chapel roof, you are the lowest of the low'],
  ['robbers, told by what they did', 'You vermin who robbed the hospice shop, kids raised that money'],
  ['oneself, set apart', 'Me, a useless fat lump, walking a mile, thanks to physio'],
  ['hammers beside paint', "We're coming with hammers and paint to do the sensory room on Saturday"],
  ['who takes up bays', 'Whoever keeps parking across the dialysis bays you are selfish pigs'],
  ['drunken drivers', 'Drink drivers are scum, one of them put my niece in your intensive care'],
  ['sandwiches', 'Send them back where they came from, those sandwiches were still frozen'],
  ['toys', "Animals, the lot of them, my toys on the children's ward"],
  ['oneself', "I'm that fat old bag who complained about the chairs, thank you for the new ones"],
  ['one’s own mother', 'My own mother is an evil old cow and I still want her looked after properly'],
  ['one’s own former partner, named after', 'He is a pig of a man, my ex'],
  ['one’s own cat', 'Our cat Hitler is a fat evil git and he got me through chemo'],
  ['a chair', 'That chair in bay 4 is an ugly brute of a thing, do not let it near my back'],
  ['a page that is hard to use', 'Your new app is a pathetic useless pig to use'],
  ['clothes, for charity', 'Get your kit off for charity, the ward calendar is back'],
  ['pies', 'Get them out for the lads, the mince pies I mean, the ward Christmas party is on'],
  ['blood pressure', 'She can take my blood pressure any time, best nurse I ever had'],
])('not certain: %s', (_, text) => {
  expect(certainty(text)).not.toContain('certain');
});

test.each<[string, string]>([
  ['no pay rise is wished', 'I hope you rot, and I hope you never see your pay rise'],
  ['a greeting, bitterly', 'I hope you die slowly you evil cow, happy Christmas'],
  ['a threat with a sneer', "I'll be stood by the gates with a crowbar, enjoy your day off"],
  ['somebody’s own house', "I'm going to torch your house, then rebuild that"],
  ['somebody who runs the page', 'Whoever runs this page you are scum'],
  ['whoever answered the phone', 'To whoever answered the phone this morning you are a vile cow'],
  ['a nurse who can be told', 'To the nurse who left my nan on the floor, you are a disgusting lazy cow'],
  ['no film', 'You evil old witch, this is not a film, people die'],
  ['people after a pronoun', 'Send them back where they came from, the spongers'],
  ['a neck', "I'll wring your neck"],
  ['a woman of the canteen', 'The canteen woman is an ugly old hag, the soup was cold'],
  ['a chair who is a person', 'The chair of the trust is a lying prick'],
  ['an award in scorn', 'I hope you get cancer, you deserve an award for neglect'],
  ['hate that was seen in a film', 'All Muslims are terrorists, I saw it in a film'],
  ['people, while beds are full', 'Send all these foreign doctors back, the beds are full of them'],
  ['hounding, with good cheer', "I'm going to keep commenting until you quit, good luck"],
])('still certain: %s', (_, text) => {
  expect(certainty(text)).toContain('certain');
});
