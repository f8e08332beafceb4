import type { WordClass } from '../grammar/word-class.ts';
import { crisisAlarmWords } from './crisis-words-alarm.ts';
import { crisisDangerWords } from './crisis-words-danger.ts';
import { crisisDeathsWords } from './crisis-words-deaths.ts';
import { crisisDespairWords } from './crisis-words-despair.ts';
import { crisisFarewellWords } from './crisis-words-farewell.ts';
import { crisisForetoldWords } from './crisis-words-foretold.ts';
import { crisisHarmWords } from './crisis-words-harm.ts';
import { crisisHarmerWords } from './crisis-words-harmers.ts';
import { crisisHelpWords } from './crisis-words-help.ts';
import { crisisLeaveWords } from './crisis-words-leave.ts';
import { crisisListsOneWords } from './crisis-words-lists-one.ts';
import { crisisListsThreeWords } from './crisis-words-lists-three.ts';
import { crisisListsTwoWords } from './crisis-words-lists-two.ts';
import { crisisLongingWords } from './crisis-words-longing.ts';
import { crisisMeansWords } from './crisis-words-means.ts';
import { crisisMeantWords } from './crisis-words-meant.ts';
import { crisisNetWords } from './crisis-words-nets.ts';
import { crisisNowWords } from './crisis-words-now.ts';
import { crisisPeopleWords } from './crisis-words-people.ts';
import { crisisPlaceWords } from './crisis-words-places.ts';
import { crisisPoisonWords } from './crisis-words-poison.ts';
import { crisisThemeWords } from './crisis-words-signs.ts';
import { crisisTimeWords } from './crisis-words-time.ts';
import { crisisWayWords } from './crisis-words-ways.ts';
import { crisisWishWords } from './crisis-words-wishes.ts';
import { crisisWoundWords } from './crisis-words-wounds.ts';

/** Every word of the crisis grammar. */
export const crisisWords: readonly WordClass[] = [
  ...crisisDangerWords,
  ...crisisDeathsWords,
  ...crisisDespairWords,
  ...crisisFarewellWords,
  ...crisisForetoldWords,
  ...crisisHarmWords,
  ...crisisHelpWords,
  ...crisisListsOneWords,
  ...crisisListsThreeWords,
  ...crisisListsTwoWords,
  ...crisisMeansWords,
  ...crisisMeantWords,
  ...crisisNetWords,
  ...crisisPeopleWords,
  ...crisisPlaceWords,
  ...crisisThemeWords,
  ...crisisAlarmWords,
  ...crisisLeaveWords,
  ...crisisLongingWords,
  ...crisisPoisonWords,
  ...crisisWoundWords,
  ...crisisHarmerWords,
  ...crisisWayWords,
  ...crisisTimeWords,
  ...crisisWishWords,
  ...crisisNowWords,
];
