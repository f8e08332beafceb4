import type { Context } from '../detectors/define-detector.ts';
import type { Sighting } from '../detectors/detector-set.ts';
import { dateOf } from '../policy/calendar.ts';
import type { Clock } from '../policy/civil-time.ts';
import type { Policy } from '../policy/policy.ts';
import type { Facts, Place } from './facts.ts';
import type { Print } from './fingerprint.ts';
import { checkHistory, checkNames, type History } from './history.ts';
import { instantOf } from './instant.ts';
import type { Compiled } from './known.ts';
import type { Post } from './post.ts';
import type { ServiceDesk } from './service.ts';
import type { Truth } from './truth.ts';
import type { Service, Where } from './verdict.ts';
import { countWords } from './words.ts';

/** What is known besides the post. */
export interface EvaluateOptions {
  /** What this author did before; left out, unknown. */
  readonly history?: History;
  /** When the post was made: an ISO 8601 instant; left out, unknown. */
  readonly at?: string;
  /** The decisions and actions that your platform has, such as `hide` and `mute`; left out, unknown. */
  readonly platformCan?: readonly string[];
}

/** What an engine brings to every post. */
export interface Scene {
  readonly policy: Policy;
  readonly known: Compiled;
  readonly printOf: (text: string) => Print;
  readonly desk: ServiceDesk;
  readonly clock: Clock;
  /** The most words that any condition asks for. */
  readonly mostWords: number;
  readonly truthOf: (id: string, facts: Facts) => Truth;
}

/** What the options come to: the time in seconds since 1970, and who is there then. */
export interface Moment {
  readonly history: History | undefined;
  readonly now: number | undefined;
  readonly service: Service | undefined;
  readonly platformCan: readonly string[] | undefined;
}

/** Reads the options; throws `TypeError` where one is no such thing or the history is of something else. */
export function momentOf({ history, at, platformCan }: EvaluateOptions, { policy, desk }: Scene): Moment {
  if (history !== undefined) checkHistory(history, policy);
  if (platformCan !== undefined) checkNames(platformCan, 'platformCan');
  const now = at === undefined ? undefined : instantOf(at, 'at');
  return { history, now, platformCan, service: now === undefined ? undefined : desk(now) };
}

/** Reads every other text of a post once, and lays out what its conditions are decided on; its own is `seen`. */
export function factsOf(post: Post, seen: Sighting, moment: Moment, scene: Scene): Facts {
  const { policy, known, printOf, truthOf, mostWords, clock } = scene;
  const truths = new Map<string, Truth>();
  let print: Print | undefined;
  let words: number | undefined;
  let parent: Sighting | undefined;
  const context = { region: policy.region };
  const facts: Facts = {
    post,
    places: placesOf(post, seen, known, context),
    unread: (post.attachments ?? []).some(({ kind, text }) => kind !== 'link' && text === undefined),
    ...moment,
    known,
    today: () => (moment.now === undefined ? undefined : dateOf(clock(moment.now).day)),
    print: () => {
      print ??= printOf(post.text);
      return print;
    },
    words: () => {
      words ??= countWords(post.text, mostWords);
      return words;
    },
    parent: () => {
      if (post.parent !== undefined) parent ??= known.parentSet().see(post.parent, context);
      return parent;
    },
    rule: (id) => {
      const decided = truths.get(id) ?? truthOf(id, facts);
      truths.set(id, decided);
      return decided;
    },
  };
  return facts;
}

/** True where nothing is known of a post but its text, and what no rule asks about. */
export function isBare(post: Post): boolean {
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
