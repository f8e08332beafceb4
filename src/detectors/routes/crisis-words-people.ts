// Names methods and means of suicide and self-harm, in the words in which people ask for help.
import type { WordClass } from '../grammar/word-class.ts';

/** One person who is not named, and those who are close to the author. */
const THEY = 'he, she, him, her, himself, herself';
export const CLOSE = `daughter, son, wife, husband, hubby, partner, boyfriend, girlfriend, bf, gf, fiance, fiancee, missus,
  missis, other half, mate, friend, pal, best friend, best mate, bestie, neighbour, neighbor, flatmate, housemate,
  roommate, colleague, workmate, classmate, brother, sister, bro, sis, twin, mum, mam, mom, mother, dad, daddy,
  father, stepdad, stepmum, stepson, stepdaughter, stepbrother, stepsister, nan, nana, nanna, gran, granny,
  grandma, grandad, granda, grandpa, grandson, granddaughter, nephew, niece, cousin, uncle, aunt, auntie,
  aunty, lad, lass, lassie, bairn, kid, child, baby, babby, bubba, newborn, little one, little boy,
  little girl, toddler, teenager, teen, tenant, lodger, girl, boy, woman, man, bloke, guy, fella, chap, lady,
  person, ex, ex husband, ex wife, ex partner, ex boyfriend, ex girlfriend, daughter in law, son in law,
  mother in law, father in law, brother in law, sister in law, student, client, old man, old lady, loved one,
  friend of mine, mate of mine, grandbairn, stepfather, stepmother, pensioner, old fella, young lad,
  young lass, young woman, young man, young girl, schoolgirl, schoolboy, lad next door, woman next door,
  man next door, pupil, resident, service user, ma, grandfather, grandmother, wean`;

/** Who is spoken of: the one at risk, and those close to the author. */
export const crisisPeopleWords: readonly WordClass[] = [
  {
    name: 'self',
    words: `myself, my self, meself, me self, mesen, mysen, misen, mesel, mesell, masel, maself, miself, mysel,
      himself, him self, hisself, herself, her self, hersel, themself, themselves, theirself, my own self,
      mysef, myslef`,
  },
  { name: 'loved', part: 'noun', words: CLOSE },
  { name: 'other', words: `${THEY}, ${CLOSE}` },
  { name: 'soul', words: `i, me, myself, meself, ${THEY}, ${CLOSE}` },
  {
    name: 'baby',
    part: 'noun',
    words: `baby, babby, bubba, newborn, little one, little boy, little girl, toddler, bairn, child, son, daughter,
      grandson, granddaughter, kid, infant, 1 year old, 2 year old, month old, year old, week old, 1yo, 2yo,
      3yo, 4yo, 5yo, 6yo, yo, yr old, yrs old, 2 yo, weeks old, months old, mth old`,
  },
];
