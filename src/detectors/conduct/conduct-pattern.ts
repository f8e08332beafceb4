import type { Certainty } from '../define-detector.ts';
import type { Pattern } from '../grammar/pattern.ts';

/** Kinds of conduct that the shared pass tells apart. */
export type ConductKind =
  | 'hate'
  | 'insult'
  | 'threat'
  | 'harassment'
  | 'sexual'
  | 'staff-target'
  | 'accusation'
  | 'profanity';

/** One shape that abuse takes. */
export interface ConductPattern extends Pattern {
  readonly kind: ConductKind;
  /** The surest that it can be. */
  readonly sure: Certainty;
  /** Its words are mild, or fit for more than abuse: signs beside it make it no surer. */
  readonly mild?: boolean;
  /** False where its names are those that people give to whoever runs a service: what words tell of the same place is no surer for it. */
  readonly bearsOut?: boolean;
  /** Its words are of another language than English. */
  readonly foreign?: true;
  /** It names no harm: whatever else is said, a person must weigh what is meant. */
  readonly hint?: boolean;
  /** `hostile` (left out): void when negated; `kindly`: holds only when negated; `fixed`: negation plays no part. */
  readonly polarity?: 'hostile' | 'kindly' | 'fixed';
  /** Classes that void it where one of their words stands in the sentence: another sense of its key. */
  readonly unless?: readonly string[];
  /** What voids it, of what is heard of it (left out, all): threats are no less so for being the speaker's own. */
  readonly heeds?: readonly Release[];
  readonly because: string;
  /** Short examples that it finds, and near ones that it leaves; tests read both. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Why words that look like abuse are none: they are mentioned, said by another in so many words, told of another, condemned, or said of oneself. */
export type Release = 'quoted' | 'told' | 'reported' | 'condemned' | 'oneself';
