import { atLeast, type Certainty, type Detection } from '../detectors/define-detector.ts';
import type { Condition, Count } from '../policy/condition.ts';
import type { Need } from '../policy/vocabulary.ts';
import type { Facts, Place } from './facts.ts';
import type { EarlierPost } from './history.ts';
import { daysInSeconds, instantOf } from './instant.ts';
import { offTopic } from './off-topic.ts';
import { isNearly } from './sketch.ts';
import { all, any, CIRCUMSTANCE, type Evidence, FALSE, holdsOn, type Truth, unknown, wholePost } from './truth.ts';

/** What is never a repetition unless a rule says so: `thanks`, `well done`. */
export const FEWEST_WORDS_REPEATED = 3;

/** Decides a condition on the facts of one post: true on some places, false, or unknown for want of something. */
export function holds(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return all(condition.all.map((part) => holds(part, facts)));
  if ('any' in condition) return any(condition.any.map((part) => holds(part, facts)));
  if ('not' in condition) return not(holds(condition.not, facts), facts);
  if ('detects' in condition) return detected(condition.detects, condition.atLeast ?? 'possible', facts);
  if ('phrases' in condition)
    return read(facts, (place) => condition.phrases.flatMap((one) => facts.known.phrase(one, place)));
  if ('pattern' in condition) return read(facts, (place) => facts.known.pattern(condition.pattern, place));
  if ('signal' in condition) return signalled(condition.signal, condition.atLeast, facts);
  if ('repeats' in condition) return repeated(condition.repeats, facts);
  if ('breaches' in condition) return breached(condition.breaches, facts);
  if ('offTopic' in condition) return offTopic(facts);
  if ('monitored' in condition) return served(condition.monitored, facts);
  return ofPost(condition, facts);
}

/** What was unknown stays so; what does not hold is a circumstance of the post. */
function not(truth: Truth, { post }: Facts): Truth {
  if (truth.is === 'unknown') return truth;
  return truth.is ? FALSE : holdsOn([circumstance(post.text)]);
}

function detected(kinds: readonly string[], least: Certainty, facts: Facts): Truth {
  const needs = kinds.some((kind) => isForeignTo(kind, facts)) ? (['language'] as const) : [];
  const wanted = ({ kind, certainty }: Detection): boolean => kinds.includes(kind) && atLeast(certainty, least);
  return read(facts, ({ seen }) => seen.detections.filter(wanted), needs);
}

/** True where something is found; unknown where nothing is, but something could not be read. */
function read(facts: Facts, find: (place: Place) => readonly Detection[], needs: readonly Need[] = []): Truth {
  const evidence = facts.places.flatMap((place) => find(place).map((one) => evidenceOf(one, place)));
  if (evidence.length > 0) return holdsOn(evidence);
  const lacking = facts.unread ? [...needs, 'attachment-text' as const] : needs;
  return lacking.length > 0 ? unknown(lacking) : FALSE;
}

function evidenceOf({ kind, start, end, certainty }: Detection, { where }: Place): Evidence {
  const own = kind === 'phrase' || kind === 'pattern';
  return { kind, ...(own ? {} : { detector: kind }), where, start, end, certainty, grounds: [kind] };
}

/** True where some text is in a script that the detector of this kind cannot read. */
function isForeignTo(kind: string, { places, known }: Facts): boolean {
  return known.languagesOf(kind).length > 0 && places.some(({ seen }) => seen.foreign);
}

function signalled(name: string, least: number, { post }: Facts): Truth {
  const level = Object.hasOwn(post.signals ?? {}, name) ? post.signals?.[name] : undefined;
  if (level === undefined) return unknown([`signal:${name}`]);
  return level >= least ? holdsOn([wholePost(`signal:${name}`, post.text, 'probable')]) : FALSE;
}

type Repeats = Extract<Condition, { repeats: unknown }>['repeats'];

function repeated({ atLeast: least, withinDays, leastWords = FEWEST_WORDS_REPEATED }: Repeats, facts: Facts): Truth {
  const { history, now, post } = facts;
  if (facts.words() < leastWords) return FALSE;
  if (!history) return unknown(['history']);
  if (withinDays !== undefined && now === undefined) return unknown(['time']);
  const same = history.posts.filter((one) => isRecent(one.at, withinDays, now) && isSame(one, facts));
  return same.length >= least ? holdsOn([wholePost('repetition', post.text, 'certain')]) : FALSE;
}

/** The same letters and digits, or nearly the same words. */
function isSame(earlier: EarlierPost, facts: Facts): boolean {
  const { fingerprint, sketch } = facts.print();
  return earlier.fingerprint === fingerprint || isNearly(earlier.sketch, sketch);
}

function breached({ of, atLeast: least, withinDays }: Count & { readonly of: readonly string[] }, facts: Facts): Truth {
  const present = any(of.map((id) => facts.rule(id)));
  if (present.is !== true || least === 1) return present;
  const { history, now } = facts;
  if (!history) return unknown(['history']);
  if (withinDays !== undefined && now === undefined) return unknown(['time']);
  const earlier = history.breaches.filter(
    ({ rules, at }) => rules.some((id) => of.includes(id)) && isRecent(at, withinDays, now),
  );
  return earlier.length + 1 >= least ? present : FALSE;
}

function isRecent(at: string, withinDays: number | undefined, now: number | undefined): boolean {
  if (withinDays === undefined || now === undefined) return true;
  const then = instantOf(at, 'history');
  return then <= now && now - then <= daysInSeconds(withinDays);
}

/** Unknown where the host did not say when, or where nobody has said yet which days are holidays. */
function served(monitored: boolean, { service, post }: Facts): Truth {
  if (!service) return unknown(['time']);
  return service.monitored === monitored ? holdsOn([circumstance(post.text)]) : FALSE;
}

type OfPost = Extract<
  Condition,
  { author: unknown } | { visibility: unknown } | { attachment: unknown } | { language: unknown }
>;

function ofPost(condition: OfPost, facts: Facts): Truth {
  return isMet(condition, facts) ? holdsOn([circumstance(facts.post.text)]) : FALSE;
}

function isMet(condition: OfPost, { post, places }: Facts): boolean {
  if ('author' in condition) return (post.author?.role ?? 'public') === condition.author;
  if ('visibility' in condition) return (post.visibility ?? 'public') === condition.visibility;
  if ('attachment' in condition) return (post.attachments ?? []).some(({ kind }) => kind === condition.attachment);
  return places.some(({ where, seen }) => where === 'text' && seen.foreign);
}

/** Something about the whole post that is no ground for anything by itself. */
function circumstance(text: string): Evidence {
  return { ...wholePost(CIRCUMSTANCE, text, 'certain'), grounds: [] };
}
