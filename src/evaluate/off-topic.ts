import { offTopic as judged } from '../detectors/spam/off-topic.ts';
import { read } from '../text/reading.ts';
import type { Facts } from './facts.ts';
import { FALSE, holdsOn, type Truth, unknown } from './truth.ts';

/** Fewer words than this ("well done all") are about any post. */
export const FEWEST_WORDS_OFF_TOPIC = 4;

/** Whether a comment has nothing to do with the post it replies to; unknown without that post. Never surer than `possible`. */
export function offTopic({ post, places, words }: Facts): Truth {
  if (words() < FEWEST_WORDS_OFF_TOPIC) return FALSE;
  if (post.parent === undefined) return unknown(['parent']);
  const comment = places.find(({ where }) => where === 'text')?.seen.reading() ?? read(post.text);
  const found = judged(comment, read(post.parent));
  if (!found) return FALSE;
  const place = { where: 'text', ...comment.span(found.start, found.end) } as const;
  return holdsOn([{ kind: 'off-topic', ...place, certainty: 'possible', grounds: ['off-topic'] }]);
}
