import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';
import { acutePhrases, acuteThemes } from './crisis-themes-acute.ts';
import { againstThemes } from './crisis-themes-against.ts';
import { asideThemes } from './crisis-themes-aside.ts';
import { bodyThemes } from './crisis-themes-body.ts';
import { businessThemes } from './crisis-themes-business.ts';
import { dangerThemes } from './crisis-themes-danger.ts';
import { daysThemes } from './crisis-themes-days.ts';
import { deathThemes } from './crisis-themes-death.ts';
import { despairThemes } from './crisis-themes-despair.ts';
import { farewellThemes } from './crisis-themes-farewell.ts';
import { framedThemes } from './crisis-themes-framed.ts';
import { framePhrases, frameThemes } from './crisis-themes-frames.ts';
import { harmThemes } from './crisis-themes-harm.ts';
import { heldPhrases, heldThemes } from './crisis-themes-held.ts';
import { hintPhrases, hintThemes } from './crisis-themes-hints.ts';
import { meansThemes } from './crisis-themes-means.ts';
import { peopleThemes } from './crisis-themes-people.ts';
import { themePhrases } from './crisis-themes-phrases.ts';
import { plainPhrases, plainThemes } from './crisis-themes-plain.ts';
import { readyThemes } from './crisis-themes-ready.ts';
import { scenePhrases, sceneThemes } from './crisis-themes-scene.ts';
import { visitThemes } from './crisis-themes-visit.ts';
import { vitalPhrases } from './crisis-themes-vitals.ts';
import { crisisWords } from './crisis-words.ts';
import { crisisTimeWords } from './crisis-words-time.ts';

/** Themes of danger and of what is none: the words of its patterns, and more that no pattern asks for. */
export const crisisThemes: readonly WordClass[] = [
  ...crisisWords,
  ...deathThemes,
  ...despairThemes,
  ...meansThemes,
  ...readyThemes,
  ...farewellThemes,
  ...harmThemes,
  ...bodyThemes,
  ...dangerThemes,
  ...peopleThemes,
  ...sceneThemes,
  ...visitThemes,
  ...againstThemes,
  ...asideThemes,
  ...businessThemes,
  ...frameThemes,
  ...framedThemes,
  ...daysThemes,
  ...plainThemes,
  ...crisisTimeWords,
  ...acuteThemes,
  ...hintThemes,
  ...heldThemes,
];

/** Themes that some words of those make in a row. */
export const crisisThemeShapes: readonly PhrasePattern[] = [
  ...scenePhrases,
  ...themePhrases,
  ...acutePhrases,
  ...vitalPhrases,
  ...hintPhrases,
  ...heldPhrases,
  ...framePhrases,
  ...plainPhrases,
];
