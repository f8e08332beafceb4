import type { Certainty } from '../detectors/define-detector.ts';
import type { Citation } from '../policy/citation.ts';
import type { Decision, Need } from '../policy/vocabulary.ts';

/** A text of the post: its own, one that it shares, or what was read in an attachment. */
export type Where = 'text' | `quoted:${number}` | `attachment:${number}`;

/** A rule that fired, and on what. Half-open, UTF-16, into the text named by `where`. */
export interface Finding {
  readonly rule: string;
  /** Left out where no detector found it: a phrase, a pattern, a signal, or the post as a whole. */
  readonly detector?: string;
  readonly kind: string;
  readonly where: Where;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** What it leads to, after certainty, crisis, protections and human decisions. */
  readonly outcome: Decision;
  readonly citations: readonly Citation[];
  readonly interpretation?: string;
}

/** Something to be done beyond the content. */
export interface Action {
  readonly name: string;
  readonly by: 'host' | 'human';
  readonly rule: string;
  readonly citations: readonly Citation[];
  readonly interpretation?: string;
}

/** Where the page tells people to go instead. */
export interface Signpost {
  /** The name of the contact in the policy. */
  readonly to: string;
  readonly label: string;
  readonly url?: string;
  readonly contact?: string;
  readonly rule: string;
  readonly citations: readonly Citation[];
}

/** A promise of the page that stopped an outcome. */
export interface Protection {
  /** The protection's own id. */
  readonly rule: string;
  readonly capped: { readonly rule: string; readonly outcome: string };
  readonly citations: readonly Citation[];
}

/** A rule that could not be decided, and what it would need. */
export interface Undecided {
  readonly rule: string;
  readonly needs: readonly Need[];
  readonly citations: readonly Citation[];
}

/** Whether anyone is there when the post is made, by the hours of the page. */
export interface Service {
  readonly monitored: boolean;
  /** When the body aims to have replied: an ISO 8601 instant. Only where the page names such an aim. */
  readonly replyBy?: string;
}

/** The answer: frozen plain data in canonical order. It holds no text of the post. */
export interface Verdict {
  readonly schema: 1;
  readonly policy: { readonly id: string; readonly version: string; readonly digest: string };
  readonly decision: Decision;
  readonly priority: 'normal' | 'urgent';
  readonly findings: readonly Finding[];
  readonly actions: readonly Action[];
  readonly signposts: readonly Signpost[];
  readonly protections: readonly Protection[];
  readonly undecided: readonly Undecided[];
  /** Only where the host has said when, the policy has hours, and the answer is known. */
  readonly service?: Service;
}
