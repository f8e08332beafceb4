import { atLeast, type Certainty, type Detection } from '../detectors/define-detector.ts';
import type { Condition, DateWindow } from '../policy/condition.ts';
import type { Need } from '../policy/vocabulary.ts';
import { isWithin } from '../policy/windows.ts';
import type { Facts, Place } from './facts.ts';
import { languageOtherThan } from './language.ts';
import { linked } from './links.ts';
import { isInCapitals, isLonger } from './measure.ts';
import { offTopic } from './off-topic.ts';
import { parentDetects } from './parent-detects.ts';
import { breached, repeated, tookBefore } from './past.ts';
import { all, any, circumstance, type Evidence, FALSE, holdsOn, type Truth, unknown, wholePost } from './truth.ts';

/** Decides a condition on the facts of one post: true on some places, false, or unknown for want of something. */
export function holds(condition: Condition, facts: Facts): Truth {
  if ('all' in condition) return everyOne(condition.all, facts);
  if ('any' in condition) return any(condition.any.map((part) => holds(part, facts)));
  if ('not' in condition) return not(holds(condition.not, facts), facts);
  if ('detects' in condition) return detected(condition.detects, condition.atLeast ?? 'possible', facts);
  if ('phrases' in condition)
    return read(facts, (place) => condition.phrases.flatMap((one) => facts.known.phrase(one, place)));
  if ('pattern' in condition) return read(facts, (place) => facts.known.pattern(condition.pattern, place));
  if ('signal' in condition) return signalled(condition.signal, condition.atLeast, facts);
  if ('repeats' in condition) return repeated(condition.repeats, facts);
  if ('breaches' in condition) return breached(condition.breaches, facts);
  if ('taken' in condition) return tookBefore(condition.taken, facts);
  if ('offTopic' in condition) return offTopic(facts);
  if ('parentDetects' in condition) return parentDetects(condition, facts);
  if ('links' in condition) return linked(condition.links, facts);
  return ofText(condition, facts);
}

/** Asks no further where one does not hold: what comes after may have to read another text. */
function everyOne(parts: readonly Condition[], facts: Facts): Truth {
  const truths: Truth[] = [];
  for (const part of parts) {
    const truth = holds(part, facts);
    if (truth.is === false) return FALSE;
    truths.push(truth);
  }
  return all(truths);
}

type OfText = OfScene | Measured;
type Measured = Extract<Condition, { longerThan: unknown } | { capitals: unknown } | { languageOtherThan: unknown }>;

/** Of the whole text, not of some place in it. */
function ofText(condition: OfText, facts: Facts): Truth {
  if ('longerThan' in condition) return isLonger(condition, facts);
  if ('capitals' in condition) return isInCapitals(condition.capitals, facts);
  if ('languageOtherThan' in condition) return languageOtherThan(condition.languageOtherThan, facts);
  return ofScene(condition, facts);
}

type OfScene = Extract<Condition, { monitored: unknown } | { between: unknown } | { platformCan: unknown }> | OfPost;

/** Of when, where and by whom a post was made, and what the host can do about it. */
function ofScene(condition: OfScene, facts: Facts): Truth {
  if ('monitored' in condition) return served(condition.monitored, facts);
  if ('between' in condition) return onDayOf(condition.between, facts);
  if ('platformCan' in condition) return able(condition.platformCan, facts);
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

/** Unknown where the host did not say when, or where nobody has said yet which days are holidays. */
function served(monitored: boolean, { service, post }: Facts): Truth {
  if (!service) return unknown(['time']);
  return service.monitored === monitored ? holdsOn([circumstance(post.text)]) : FALSE;
}

/** Unknown where the host did not say when. */
function onDayOf(windows: readonly DateWindow[], { today, post }: Facts): Truth {
  const day = today();
  if (day === undefined) return unknown(['time']);
  return windows.some((window) => isWithin(day, window)) ? holdsOn([circumstance(post.text)]) : FALSE;
}

/** A person has to look where the host has not said what its platform can do. */
function able(step: string, { platformCan, post }: Facts): Truth {
  if (!platformCan) return unknown(['human']);
  return platformCan.includes(step) ? holdsOn([circumstance(post.text)]) : FALSE;
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
