import type { Context } from '../detectors/define-detector.ts';
import type { Sighting } from '../detectors/detector-set.ts';
import type { Policy } from '../policy/policy.ts';
import type { Facts, Place } from './facts.ts';
import { checkHistory, type History } from './history.ts';
import { instantOf } from './instant.ts';
import type { Compiled } from './known.ts';
import type { Post } from './post.ts';
import type { Truth } from './truth.ts';
import type { Where } from './verdict.ts';

/** What is known besides the post. */
export interface EvaluateOptions {
  /** What this author did before; left out, unknown. */
  readonly history?: History;
  /** When the post was made: an ISO 8601 instant; left out, unknown. */
  readonly at?: string;
}

/** What an engine brings to every post. */
export interface Scene {
  readonly policy: Policy;
  readonly known: Compiled;
  readonly fingerprintOf: (text: string) => string;
  readonly truthOf: (id: string, facts: Facts) => Truth;
}

/** Reads every other text of a post once, and lays out what its conditions are decided on; its own is `seen`. */
export function factsOf(post: Post, seen: Sighting, { history, at }: EvaluateOptions, scene: Scene): Facts {
  const { policy, known, fingerprintOf, truthOf } = scene;
  if (history !== undefined) checkHistory(history, policy);
  const truths = new Map<string, Truth>();
  let print: string | undefined;
  const facts: Facts = {
    post,
    places: placesOf(post, seen, known, { region: policy.region }),
    unread: (post.attachments ?? []).some(({ kind, text }) => kind !== 'link' && text === undefined),
    history,
    now: at === undefined ? undefined : instantOf(at, 'at'),
    known,
    fingerprint: () => {
      print ??= fingerprintOf(post.text);
      return print;
    },
    rule: (id) => {
      const decided = truths.get(id) ?? truthOf(id, facts);
      truths.set(id, decided);
      return decided;
    },
  };
  return facts;
}

/** True where nothing is known of a post but its text: such posts, if clean, all have the same verdict. */
export function isBare(post: Post, { history, at }: EvaluateOptions): boolean {
  if (history !== undefined || at !== undefined) return false;
  const { author, visibility, quoted, attachments, signals, humanDecision } = post;
  if (quoted || attachments || signals || humanDecision || visibility === 'private') return false;
  return author?.role === undefined || author.role === 'public';
}

function placesOf(
  { text, quoted = [], attachments = [] }: Post,
  seen: Sighting,
  { set }: Compiled,
  context: Context,
): readonly Place[] {
  const place = (where: Where, inner: string): Place => ({ where, text: inner, seen: set.see(inner, context) });
  return [
    { where: 'text', text, seen },
    ...quoted.map((inner, at) => place(`quoted:${at}`, inner)),
    ...attachments.flatMap((one, at) => (one.text === undefined ? [] : [place(`attachment:${at}`, one.text)])),
  ];
}
