import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { insultDirectPatterns } from './insult-direct.ts';
import { insultFoolPatterns } from './insult-fools.ts';
import { insultJibePatterns } from './insult-jibes.ts';
import { insultMeanPatterns } from './insult-mean.ts';
import { insultMockeryPatterns } from './insult-mockery.ts';
import { insultOthersPatterns } from './insult-others.ts';
import { insultPlainPatterns } from './insult-plain.ts';
import { insultPortraitPatterns } from './insult-portraits.ts';
import { insultRidiculePatterns } from './insult-ridicule.ts';
import { insultScornPatterns } from './insult-scorn.ts';
import { insultSurePatterns } from './insult-sure.ts';
import { insultThingPatterns } from './insult-things.ts';
import { insultWitPatterns } from './insult-wit.ts';
import { insultYouPatterns } from './insult-you.ts';
import { insultYouFoolPatterns } from './insult-you-fool.ts';

/** Abuse of a person, of staff, or of people who are no protected group. */
export const insultPatterns: readonly ConductPattern[] = [
  ...insultSurePatterns,
  ...insultPlainPatterns,
  ...insultDirectPatterns,
  ...insultYouPatterns,
  ...insultYouFoolPatterns,
  ...insultOthersPatterns,
  ...insultFoolPatterns,
  ...insultMockeryPatterns,
  ...insultMeanPatterns,
  ...insultJibePatterns,
  ...insultScornPatterns,
  ...insultRidiculePatterns,
  ...insultPortraitPatterns,
  ...insultThingPatterns,
  ...insultWitPatterns,
];
