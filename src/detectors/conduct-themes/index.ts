import { conductPhrases, conductWords } from '../conduct-patterns/index.ts';
import { statusWords } from '../conduct-words/status.ts';
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';
import { accusationDeceit } from './accusation-deceit.ts';
import { accusationHarm } from './accusation-harm.ts';
import { accusationHints } from './accusation-hints.ts';
import { accusationMoney } from './accusation-money.ts';
import { accusationParts } from './accusation-parts.ts';
import { accusationShapes } from './accusation-shapes.ts';
import { aimedWords } from './aimed-words.ts';
import { everydayWords } from './everyday-words.ts';
import { harassmentHounding } from './harassment-hounding.ts';
import { harassmentWatching } from './harassment-watching.ts';
import { harmlessWords } from './harmless-words.ts';
import { hateAgainstWords } from './hate-against.ts';
import { hateBurdenWords } from './hate-burden.ts';
import { hateContemptWords } from './hate-contempt.ts';
import { hateGroupWords } from './hate-groups.ts';
import { hateNodWords } from './hate-nods.ts';
import { hateOursWords } from './hate-ours.ts';
import { hateShapes, hateShapeWords } from './hate-shapes.ts';
import { hateTurnWords } from './hate-turns.ts';
import { insultHintWords } from './insult-hints.ts';
import { insultIdiomWords } from './insult-idioms.ts';
import { insultNameWords } from './insult-names.ts';
import { insultShapes, insultShapeWords } from './insult-shapes.ts';
import { insultUnkindWords } from './insult-unkind.ts';
import { sexualActWords } from './sexual-acts.ts';
import { sexualAgainstWords } from './sexual-against.ts';
import { sexualHintWords } from './sexual-hints.ts';
import { sexualInnuendoWords } from './sexual-innuendo.ts';
import { sexualLookWords } from './sexual-looks.ts';
import { sexualShapes, sexualShapeWords } from './sexual-shapes.ts';
import { sexualTurnWords } from './sexual-turns.ts';
import { threatApproach } from './threat-approach.ts';
import { threatDares } from './threat-dares.ts';
import { threatHarm } from './threat-harm.ts';
import { threatMenace } from './threat-menace.ts';
import { threatParts } from './threat-parts.ts';
import { threatShapes } from './threat-shapes.ts';

/** Themes of abuse and of what is none: the words of its patterns, and more that no pattern asks for. */
export const conductThemes: readonly WordClass[] = [
  ...[...statusWords, ...conductWords, ...aimedWords, ...harmlessWords, ...everydayWords],
  ...[...accusationMoney, ...accusationHarm, ...accusationDeceit, ...accusationHints, ...accusationParts],
  ...[...harassmentWatching, ...harassmentHounding],
  ...[...hateShapeWords, ...hateGroupWords, ...hateBurdenWords, ...hateContemptWords, ...hateOursWords],
  ...[...hateTurnWords, ...hateNodWords, ...hateAgainstWords],
  ...[...insultShapeWords, ...insultNameWords, ...insultIdiomWords, ...insultHintWords, ...insultUnkindWords],
  ...[...sexualShapeWords, ...sexualActWords, ...sexualLookWords, ...sexualHintWords, ...sexualTurnWords],
  ...[...sexualInnuendoWords, ...sexualAgainstWords],
  ...[...threatMenace, ...threatDares, ...threatHarm, ...threatApproach, ...threatParts],
];

/** Themes that some words of those make in a row. */
export const conductThemeShapes: readonly PhrasePattern[] = [
  ...[...conductPhrases, ...accusationShapes, ...hateShapes, ...insultShapes, ...sexualShapes, ...threatShapes],
];
