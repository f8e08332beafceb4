import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import { insultDirectPatterns } from './insult-direct.ts';
import { insultFoolPatterns } from './insult-fools.ts';
import { insultJibePatterns } from './insult-jibes.ts';
import { insultMeanPatterns } from './insult-mean.ts';
import { insultMockeryPatterns } from './insult-mockery.ts';
import { insultOthersPatterns } from './insult-others.ts';
import { DEGREE, STRONG } from './insult-parts.ts';
import { insultPlainPatterns } from './insult-plain.ts';
import { insultPortraitPatterns } from './insult-portraits.ts';
import { insultRidiculePatterns } from './insult-ridicule.ts';
import { insultScornPatterns } from './insult-scorn.ts';
import { insultSurePatterns } from './insult-sure.ts';
import { insultThingPatterns } from './insult-things.ts';
import { insultWitPatterns } from './insult-wit.ts';
import { insultYouPatterns } from './insult-you.ts';
import { insultYouFoolPatterns } from './insult-you-fool.ts';

/** Who took or broke something, and nobody knows who it was: whoever did may be called names. */
export const insultPhrases: readonly PhrasePattern[] = [
  {
    as: 'wrongdoer',
    match: `=some ${DEGREE} [${STRONG}] ~1 =took|=takes|=stole|=nicked|=pinched|=swiped|=broke|=smashed|=keyed|=scratched|=slashed|=dumped|=wrecked`,
  },
];

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
