import type { Allow } from '../detectors/allow.ts';
import type { Certainty } from '../detectors/define-detector.ts';
import type { Lexicon } from '../detectors/lexicon.ts';
import type { Citation } from './citation.ts';
import type { Condition } from './condition.ts';
import type { ClauseSource, Contact, PolicySource, ProtectionSource } from './schema.ts';
import type { Decision } from './vocabulary.ts';

/** A sentence of the page: what it does, and where it stands. */
export interface Clause extends ClauseSource {
  readonly citation: Citation;
}

/** Condition to outcome, because of one or more clauses. Normalised: `then` is always written out. */
export interface Rule {
  readonly id: string;
  readonly when: Condition;
  /** `allow` where the rule does nothing to the content. */
  readonly decision: Decision;
  readonly actions: readonly string[];
  readonly signpost?: string;
  readonly urgent: boolean;
  readonly because: readonly string[];
  /** The least certainty that acts; anything less is for a person. */
  readonly act: Certainty;
  readonly why?: string;
  readonly interpretation?: string;
}

/** One published page and its encoding: checked, frozen, plain data. Made by `definePolicy`, `loadPolicy` and `extendPolicy`. */
export interface Policy {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
  readonly url: string | null;
  readonly locale: string;
  readonly region: string;
  readonly timeZone: string;
  readonly hours?: NonNullable<PolicySource['hours']>;
  readonly allow: Allow;
  readonly contacts: Readonly<Record<string, Contact>>;
  /** The policy's own names of actions, beside the built-in ones. */
  readonly actions: readonly string[];
  /** Words that count as a kind here beside those the library knows, and words that don't. */
  readonly lexicon: Lexicon;
  readonly clauses: readonly Clause[];
  readonly rules: readonly Rule[];
  readonly protections: readonly ProtectionSource[];
  /** SHA-256 of text and encoding, in hexadecimal. */
  readonly digest: string;
}
