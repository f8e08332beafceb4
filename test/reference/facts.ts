import type { Certainty } from '../../src/detectors/define-detector.ts';
import type { Post } from '../../src/evaluate/post.ts';
import type { Condition } from '../../src/policy/condition.ts';
import type { Policy, Rule } from '../../src/policy/policy.ts';
import type { Value } from './kleene.ts';

/** Something that stands in the post; `of` is the phrase or pattern that it matches. */
export type Spot = { kind: string; where: string; start: number; end: number; certainty: Certainty; of?: string };
/** All that is known of one post; `unreadable` are the kinds that could not be looked for. */
export type Facts = {
  policy: Policy;
  post: Post;
  spots: readonly Spot[];
  unreadable: readonly string[];
  isPersonal: (kind: string) => boolean;
  /** Earlier breaches, and posts of the same or nearly the same words, by the day; left out, unknown. */
  past?: {
    breaches: readonly { rules: readonly string[]; day: number }[];
    same: readonly { day: number }[];
    taken?: readonly { actions: readonly string[]; rules: readonly string[]; day: number }[];
  };
  today?: number;
  /** The words of the post's text. */
  words: number;
  /** How a condition comes out that looks at one thing about the post, its author, its time or its host. */
  of: (condition: Condition) => Value;
  /** Whether anyone is there, where the time and the page say so. */
  service?: { monitored: boolean; replyBy?: string };
};

/** The same post without the attachments that nobody has read. */
export function withoutUnread(facts: Facts): Facts {
  const attachments = facts.post.attachments?.filter(({ text }) => text !== undefined) ?? [];
  return { ...facts, post: { ...facts.post, attachments } };
}

/** A rule that does no more than to say where something is to be found. */
export const onlyPoints = ({ decision, actions, urgent }: Rule): boolean =>
  decision === 'allow' && actions.length === 0 && !urgent;

/** The protections under which a kind carries no action by itself. */
export function protecting(kind: string, { protections }: Policy): readonly string[] {
  return protections.flatMap(({ id, grounds: { kinds = [], signals = [] } }) =>
    kinds.includes(kind) || signals.some((name) => kind === `signal:${name}`) ? [id] : [],
  );
}
