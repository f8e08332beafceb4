import type { Condition, Count } from '../policy/condition.ts';
import type { Facts } from './facts.ts';
import type { EarlierPost } from './history.ts';
import { daysInSeconds, instantOf } from './instant.ts';
import { isNearly } from './sketch.ts';
import { any, circumstance, FALSE, holdsOn, type Truth, unknown, wholePost } from './truth.ts';

/** What is never a repetition unless a rule says so: `thanks`, `well done`. */
export const FEWEST_WORDS_REPEATED = 3;

type Repeats = Extract<Condition, { repeats: unknown }>['repeats'];
type Breaches = Extract<Condition, { breaches: unknown }>['breaches'];
type Taken = Extract<Condition, { taken: unknown }>['taken'];

/** Whether the author has posted the same, or nearly the same, so many times before. */
export function repeated({ leastWords = FEWEST_WORDS_REPEATED, ...count }: Repeats, facts: Facts): Truth {
  const { history, post } = facts;
  if (facts.words() < leastWords) return FALSE;
  const past = history && recent(history.posts, count, facts);
  if (!past) return unknown([history ? 'time' : 'history']);
  const same = past.filter((one) => isSame(one, facts));
  return same.length >= count.atLeast ? holdsOn([wholePost('repetition', post.text, 'certain')]) : FALSE;
}

/** The same letters and digits, or nearly the same words. */
function isSame(earlier: EarlierPost, facts: Facts): boolean {
  const { fingerprint, sketch } = facts.print();
  return earlier.fingerprint === fingerprint || isNearly(earlier.sketch, sketch);
}

/** Whether this post breaches one of the rules, and makes so many with those before. */
export function breached({ of, ...count }: Breaches, facts: Facts): Truth {
  const present = any(of.map((id) => facts.rule(id)));
  if (present.is !== true || count.atLeast === 1) return present;
  const { history } = facts;
  const past = history && recent(history.breaches, count, facts);
  if (!past) return unknown([history ? 'time' : 'history']);
  const earlier = past.filter(({ rules }) => rules.some((id) => of.includes(id)));
  return earlier.length + 1 >= count.atLeast ? present : FALSE;
}

/** Whether the host took one of the actions so many times before; unknown where it never says what it takes. */
export function tookBefore({ actions, for: breaches, ...count }: Taken, facts: Facts): Truth {
  const { history, post } = facts;
  if (!history?.taken) return unknown(['history']);
  const past = recent(history.taken, count, facts);
  if (!past) return unknown(['time']);
  const meant = past.filter(
    (one) =>
      one.actions.some((name) => actions.includes(name)) &&
      (breaches === undefined || one.rules.some((id) => breaches.includes(id))),
  );
  return meant.length >= count.atLeast ? holdsOn([circumstance(post.text)]) : FALSE;
}

/** The entries within the time that counts; undefined where that cannot be told, because nobody said when the post was made. */
function recent<T extends { readonly at: string }>(
  entries: readonly T[],
  { withinDays }: Count,
  { now }: Facts,
): readonly T[] | undefined {
  if (withinDays === undefined) return entries;
  if (now === undefined) return undefined;
  return entries.filter(({ at }) => {
    const then = instantOf(at, 'history');
    return then <= now && now - then <= daysInSeconds(withinDays);
  });
}
