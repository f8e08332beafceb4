import type { Detection, Family } from '../detectors/define-detector.ts';
import type { Sighting } from '../detectors/detector-set.ts';
import type { Print } from './fingerprint.ts';
import type { History } from './history.ts';
import type { Post } from './post.ts';
import type { Truth } from './truth.ts';
import type { Service, Where } from './verdict.ts';

/** One text of a post, and what was seen in it. */
export interface Place {
  readonly where: Where;
  readonly text: string;
  readonly seen: Sighting;
}

/** All that conditions are decided on. */
export interface Facts {
  readonly post: Post;
  readonly places: readonly Place[];
  /** True when something attached could hold words that nobody has read. */
  readonly unread: boolean;
  readonly history: History | undefined;
  /** Seconds since 1970, where the host has said when. */
  readonly now: number | undefined;
  /** The date in the policy's time zone, such as `2026-05-07`; undefined where the host has not said when. */
  readonly today: () => string | undefined;
  /** The decisions and actions that the host's platform has; undefined where the host has not said. */
  readonly platformCan: readonly string[] | undefined;
  /** Whether anyone is there now; undefined where that is not known. */
  readonly service: Service | undefined;
  /** What the post's text leaves in a history, made when first asked for. */
  readonly print: () => Print;
  /** The words of the post's text, counted no further than any condition asks. */
  readonly words: () => number;
  /** What was seen in the post replied to, read when first asked for; undefined where that post is not known. */
  readonly parent: () => Sighting | undefined;
  /** How another rule of the policy came out. */
  readonly rule: (id: string) => Truth;
  /** What the engine knows of detectors and phrases. */
  readonly known: Known;
}

/** What an engine knows before any post. */
export interface Known {
  /** The languages that a detector reads; none for one that reads any. */
  readonly languagesOf: (kind: string) => readonly string[];
  readonly familyOf: (kind: string) => Family;
  /** The places of a phrase in a text that the automaton says it stands in. */
  readonly phrase: (phrase: string, place: Place) => readonly Detection[];
  readonly pattern: (pattern: string, place: Place) => readonly Detection[];
}
