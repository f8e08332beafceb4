import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { contemptWords } from '../conduct-words/contempt.ts';
import { dehumanisingWords } from '../conduct-words/dehumanising.ts';
import { feelingWords } from '../conduct-words/feelings.ts';
import { groupWords } from '../conduct-words/groups.ts';
import { hateClaimWords } from '../conduct-words/hate-claims.ts';
import { hateDoubtWords } from '../conduct-words/hate-doubts.ts';
import { hateGrammar } from '../conduct-words/hate-grammar.ts';
import { hatePoliteWords } from '../conduct-words/hate-polite.ts';
import { hateScenes } from '../conduct-words/hate-scenes.ts';
import { hostileVerbs } from '../conduct-words/hostile-verbs.ts';
import { slurWords } from '../conduct-words/slurs.ts';
import { worthWords } from '../conduct-words/worth.ts';
import type { WordClass } from '../grammar/word-class.ts';
import { hateClaims } from './hate-claims.ts';
import { hateEmotion } from './hate-emotion.ts';
import { hateHints } from './hate-hints.ts';
import { hateImplicit } from './hate-implicit.ts';
import { hateInferiority } from './hate-inferiority.ts';
import { hatePlain } from './hate-plain.ts';
import { hatePolite } from './hate-polite.ts';
import { hatePredicate } from './hate-predicate.ts';
import { hateRights } from './hate-rights.ts';
import { hateSlur } from './hate-slur.ts';
import { hateThreat } from './hate-threat.ts';
import { hateWide } from './hate-wide.ts';

/** Every word class that the patterns of hate need. */
export const hateWords: readonly WordClass[] = [
  ...groupWords,
  ...slurWords,
  ...contemptWords,
  ...dehumanisingWords,
  ...hostileVerbs,
  ...feelingWords,
  ...worthWords,
  ...hateGrammar,
  ...hateScenes,
  ...hateClaimWords,
  ...hateDoubtWords,
  ...hatePoliteWords,
];

/** Every pattern of hate. */
export const hatePatterns: readonly ConductPattern[] = [
  ...hatePlain,
  ...hatePredicate,
  ...hateThreat,
  ...hateRights,
  ...hateEmotion,
  ...hateImplicit,
  ...hateInferiority,
  ...hateSlur,
  ...hateWide,
  ...hateHints,
  ...hateClaims,
  ...hatePolite,
];
