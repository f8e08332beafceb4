import type { ClauseKind } from '../../policy/vocabulary.ts';
import { type KindCue, OF_COMMENTERS, OF_COMMENTS, OF_THE_BODY, OF_THE_PAGE } from './kind-cues.ts';
import { type Outcomes, outcomesIn } from './outcomes-in.ts';

/** What a sentence is taken to do, and why. */
export interface Kind {
  readonly kind: ClauseKind;
  readonly why: string;
  /** What it says is done about a comment, where it says so. */
  readonly outcomes?: Outcomes;
  /** False where its words show nothing, and something stands in it that may mean more. */
  readonly isSure: boolean;
}

/** Words of duty and of moderation: a sentence with one of them seldom only tells. */
const WEIGHTY =
  /\b(?:must|should|not|never|only|remove|delete|hide|block|ban|report|tolerat\w+|allow\w*|permit\w*|abus\w*|offensive|reserve)\b/u;
const NOTHING = 'its words forbid, allow and promise nothing';

/** What a sentence does by its own words, given as its wording and the part of it that says what is done. */
export function kindOf(wording: string, main: string): Kind {
  if (wording.endsWith('?')) return { kind: 'informs', why: 'it is a question', isSure: true };
  const protects = fitting(OF_COMMENTS, wording);
  if (protects) return sure(protects);
  const outcomes = outcomesIn(main);
  if (outcomes) return { kind: 'authorises', why: 'it says what is done about a comment', outcomes, isSure: true };
  const cue = fitting(OF_COMMENTERS, main) ?? fitting(OF_THE_PAGE, main) ?? fitting(OF_THE_BODY, main);
  if (cue) return sure(cue);
  return { kind: 'informs', why: NOTHING, isSure: !WEIGHTY.test(main) };
}

function fitting(cues: readonly KindCue[], words: string): KindCue | undefined {
  return cues.find(({ says, unless }) => says.test(words) && !unless?.test(words));
}

function sure({ kind, why }: KindCue): Kind {
  return { kind, why, isSure: true };
}
