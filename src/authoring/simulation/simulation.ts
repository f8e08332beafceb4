import type { Certainty } from '../../detectors/define-detector.ts';
import type { Decision, Need } from '../../policy/vocabulary.ts';

/** How many of each name. */
export type Counts<Name extends string> = Readonly<Record<Name, number>>;

/**
 * What the comments of an archive would have come to under a policy: counts of comments, frozen, plain data, JSON-safe.
 * It holds no text but samples, and those only where they are asked for, with what breaks a rule taken out.
 */
export interface Simulation {
  readonly schema: 1;
  readonly policy: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly title: string;
    readonly publisher: string;
    /** Days in `overTime` begin at midnight here. */
    readonly timeZone: string;
  };
  readonly archive: ArchiveSummary;
  readonly authors: AuthorSummary;
  readonly decisions: Counts<Decision>;
  /** Comments to be looked at first, because someone may be at risk. */
  readonly urgent: number;
  /** Decisions stronger than `allow`, by how sure the surest place that leads to each is. */
  readonly certainties: Readonly<Record<Exclude<Decision, 'allow'>, Counts<Sureness>>>;
  readonly overTime: OverTime;
  /** Every rule of the policy, in its order. */
  readonly rules: readonly RuleSummary[];
  /** What was lacking, by name; and for how many comments. */
  readonly undecided: readonly Lack[];
  readonly actions: readonly Step[];
  readonly signposts: readonly Route[];
  readonly protections: readonly Kept[];
}

/** `none` where no place leads to a decision: a moderator had rejected the comment, or a rule only points somewhere. */
export type Sureness = Certainty | 'none';

/** The rows of the archive: how many there were, what could be judged, and from when to when. */
export interface ArchiveSummary {
  readonly rows: number;
  readonly judged: number;
  /** Rows that hold no post. */
  readonly unread: Unread;
  /** Of those judged, how many came without a time, and how many without an author. */
  readonly withoutTime: number;
  readonly withoutAuthor: number;
  /** The first and last time of a comment: ISO 8601 instants. */
  readonly first?: string;
  readonly last?: string;
}

/** Rows that could not be judged, by the reason. */
export interface Unread {
  readonly rows: number;
  readonly reasons: readonly UnreadReason[];
  /** Rows whose reasons are not listed, because there were so many reasons. */
  readonly others: number;
}

/** One reason, how many rows it holds for, and the first few of their lines. */
export interface UnreadReason {
  readonly problem: string;
  readonly rows: number;
  readonly lines: readonly number[];
}

/** What was remembered of authors, so that rules on repetition could be decided. */
export interface AuthorSummary {
  /** Histories kept at the end. */
  readonly kept: number;
  /**
   * Histories dropped to bound memory, those first whose author had been silent longest. What no rule of the policy would
   * have looked back at any more is not counted.
   */
  readonly dropped: number;
  /** The most comments that are remembered, of all authors together. */
  readonly most: number;
  /** Comments that stand after a later one by the same author; only what stands before a comment is held against it. */
  readonly outOfOrder: number;
}

export type PeriodUnit = 'day' | 'week' | 'month' | 'year';

/** Decisions by time. */
export interface OverTime {
  readonly unit: PeriodUnit;
  /** Periods in which there was a comment, earliest first. */
  readonly periods: readonly Period[];
}

/** `start` is the first day of it (of a month `2026-03`, of a year `2026`), where the page is at home. */
export interface Period {
  readonly start: string;
  readonly decisions: Counts<Decision>;
}

/** What one rule did. */
export interface RuleSummary {
  readonly rule: string;
  /** Comments on which it fired. */
  readonly fired: number;
  /** Of those, by what it led to; `allow` where it did nothing to the content. */
  readonly outcomes: Counts<Decision>;
  /** Of those, by how sure the surest place was. */
  readonly certainties: Counts<Sureness>;
  /** Comments on which it could not be decided. */
  readonly undecided: number;
  /** Of those, by what it lacked, by name; a comment may lack several things. */
  readonly lacked: readonly { readonly need: Need; readonly comments: number }[];
  /** Surest first. */
  readonly samples: readonly Sample[];
}

/** A comment that stands for others; always the same ones for the same comments. */
export interface Sample {
  /** Where it stands in the archive. */
  readonly line: number;
  readonly at?: string;
  readonly decision: Decision;
  readonly certainty: Sureness;
  /** Redacted and shortened; only where texts were asked for. */
  readonly text?: string;
}

/** Something that rules lacked, and on how many comments. */
export interface Lack {
  readonly need: Need;
  readonly comments: number;
  readonly rules: readonly { readonly rule: string; readonly comments: number }[];
}

/** Something to do beyond the content, and for how many comments. */
export interface Step {
  readonly name: string;
  readonly by: 'host' | 'human';
  readonly comments: number;
}

/** Where people would have been sent, and in how many comments. */
export interface Route {
  readonly to: string;
  readonly label: string;
  readonly comments: number;
}

/** A promise of the page, and how many comments it kept from more. */
export interface Kept {
  readonly protection: string;
  readonly comments: number;
}
