import type { Certainty } from '../../src/detectors/define-detector.ts';
import type { Post } from '../../src/evaluate/post.ts';
import type { Condition, Count } from '../../src/policy/condition.ts';
import type { Policy, Rule } from '../../src/policy/policy.ts';
import { type Facts, onlyPoints, protecting, type Spot, withoutUnread } from './facts.ts';
import { all, any, FALSE, holdsIn, lacks, onPost, onWhole, type Value, type Way, whole } from './kleene.ts';

type Days = readonly { day: number }[] | undefined;
const SURENESS = ['possible', 'probable', 'certain'] as const;
const STRENGTH = ['allow', 'review', 'redact', 'hide', 'remove'] as const;
const BY_HUMANS = ['refer-to-police', 'refer-to-legal', 'refer-to-employer', 'correct-publicly'];
const ON_ACCOUNT = ['block', 'mute', 'report-to-platform', 'report-as-spam'];
const isSure = (one: Certainty, least: Certainty): boolean => SURENESS.indexOf(one) >= SURENESS.indexOf(least);
const keyOf = ({ where, start, end, kind }: Spot): string => `${where} ${start} ${end} ${kind}`;

/** What the design says of a post (section 4), as plainly as can be. Lists are in no order; citations follow from rules. */
export function referenceVerdict(facts: Facts) {
  const rules = facts.policy.rules.map((rule) => ({ rule, value: comesOut(rule, facts) }));
  const fired = rules.filter(({ value }) => value.is === 'true');
  const crisis = fired.some(({ rule }) => rule.urgent);
  const judged = fired.map(({ rule, value }) => judge(rule, value.ways, crisis, facts));
  const findings = judged.flatMap((one) => one.findings);
  const actions = judged.flatMap((one) => one.actions);
  const strongest = STRENGTH.findLast((one) => findings.some(({ outcome }) => outcome === one)) ?? 'allow';
  const rejected = facts.post.humanDecision === 'rejected' && facts.post.author?.role !== 'own-account';
  const isDone = actions.length > 0 || !['allow', 'review'].includes(strongest);
  const pointing = fired.filter(({ rule: { signpost = '' } }) => isDone || !facts.policy.contacts[signpost]?.appeals);
  return {
    decision: rejected && strongest === 'allow' ? 'review' : strongest,
    priority: crisis ? 'urgent' : 'normal',
    findings,
    actions,
    signposts: pointing.flatMap(({ rule: { id: rule, signpost: to } }) => (to === undefined ? [] : [{ to, rule }])),
    protections: judged.flatMap(({ caps }) => caps),
    undecided: rules.flatMap(({ rule, value: { is, needs } }) => (is === 'unknown' ? [{ rule: rule.id, needs }] : [])),
    ...(facts.service ? { service: facts.service } : {}),
  };
}

/** A rule that only points somewhere goes by what could be read. */
function comesOut(rule: Rule, facts: Facts): Value {
  const asRead = onlyPoints(rule) && withoutUnread(facts);
  const [value, known] = [decide(rule.when, facts), asRead && decide(rule.when, asRead)];
  return value.is === 'unknown' && known && known.is === 'true' ? known : value;
}

/** Kleene's logic: a condition holds in some ways, does not, or lacks something. */
function decide(condition: Condition, facts: Facts): Value {
  const { post, spots, past, words, service } = facts;
  if ('all' in condition) return all(condition.all.map((part) => decide(part, facts)));
  if ('any' in condition) return any(condition.any.map((part) => decide(part, facts)));
  if ('not' in condition) {
    const inner = decide(condition.not, facts);
    return inner.is === 'unknown' ? inner : onPost(inner.is === 'false');
  }
  if ('detects' in condition) {
    const { detects: kinds, atLeast = 'possible' } = condition;
    const found = spots.filter(({ kind, certainty }) => kinds.includes(kind) && isSure(certainty, atLeast));
    return facts.unreadable.some((kind) => kinds.includes(kind)) ? seen(found, post, ['language']) : seen(found, post);
  }
  if ('phrases' in condition || 'pattern' in condition) {
    const [kind, wanted] = 'pattern' in condition ? ['pattern', [condition.pattern]] : ['phrase', condition.phrases];
    const found = spots.filter((one) => one.kind === kind && wanted.includes(one.of ?? ''));
    return seen(found, post);
  }
  if ('signal' in condition) {
    const kind = `signal:${condition.signal}`;
    const level = post.signals?.[condition.signal];
    if (level === undefined) return lacks([kind]);
    return level >= condition.atLeast ? onWhole(kind, 'probable', post) : FALSE;
  }
  if ('repeats' in condition) {
    const { leastWords = 3, ...count } = condition.repeats;
    return words < leastWords ? FALSE : often(count, facts, past?.same, onWhole('repetition', 'certain', post));
  }
  if ('breaches' in condition) {
    const { of, atLeast: most, ...within } = condition.breaches;
    const now = any(facts.policy.rules.filter(({ id }) => of.includes(id)).map(({ when }) => decide(when, facts)));
    const earlier = past?.breaches.filter(({ rules }) => rules.some((id) => of.includes(id)));
    return now.is === 'true' && most > 1 ? often({ ...within, atLeast: most - 1 }, facts, earlier, now) : now;
  }
  if ('taken' in condition) {
    const { actions, for: breaches, ...count } = condition.taken;
    const isFor = (rules: readonly string[]): boolean => !breaches || rules.some((id) => breaches.includes(id));
    const same = past?.taken?.filter((one) => one.actions.some((name) => actions.includes(name)) && isFor(one.rules));
    return often(count, facts, same, onPost(true));
  }
  if ('monitored' in condition) return service ? onPost(service.monitored === condition.monitored) : lacks(['time']);
  return facts.of(condition);
}

/** Each spot is a way of its own; finding none tells nothing where something could not be read. */
function seen(found: readonly Spot[], { attachments = [] }: Post, unread: readonly string[] = []): Value {
  const isUnread = attachments.some(({ kind, text }) => kind !== 'link' && text === undefined);
  const needs = isUnread ? [...unread, 'attachment-text'] : unread;
  return found.length > 0 || needs.length === 0 ? holdsIn(found.map((spot) => [spot])) : lacks(needs);
}

/** The value, if there was enough of it before: unknown without a history or, where time matters, without the day. */
function often({ atLeast, withinDays }: Count, { today }: Facts, then: Days, value: Value): Value {
  if (!then || (withinDays !== undefined && today === undefined)) return lacks([then ? 'time' : 'history']);
  const age = (day: number): number => (withinDays === undefined ? 0 : (today ?? 0) - day);
  return then.filter(({ day }) => age(day) >= 0 && age(day) <= (withinDays ?? 0)).length >= atLeast ? value : FALSE;
}

/** A rule that fired. A place acts if one of the ways it stands in may; the rule's actions are taken if a place acts. */
function judge(rule: Rule, ways: readonly Way[], crisis: boolean, facts: Facts) {
  const settled = facts.post.humanDecision === 'approved' || facts.post.author?.role === 'own-account';
  const weighed = ways.map((way) => weigh(way, rule, crisis, facts));
  const inCrisis = rule.actions.filter((name) => (rule.urgent ? !ON_ACCOUNT.includes(name) : BY_HUMANS.includes(name)));
  const taken = weighed.some(({ acts }) => acts) ? rule.actions : weighed.some(({ helps }) => helps) ? inCrisis : [];
  const names = settled ? [] : taken;
  const stoppable = [rule.decision, ...rule.actions].filter((one) => !['allow', 'review', ...names].includes(one));
  const places = new Map(weighed.flatMap(({ spots }) => spots).map((spot) => [keyOf(spot), spot]));
  const caps = new Set<string>();
  const findings = [...places].map(([key, { of: _, ...spot }]) => {
    const mine = weighed.filter(({ spots }) => spots.some((one) => keyOf(one) === key));
    const acting = mine.filter(({ acts }) => acts);
    const best = (acting.length > 0 ? acting : mine).map((way) => way.certainty);
    const certainty = SURENESS.findLast((one) => best.includes(one)) ?? 'certain';
    if (acting.length === 0 && !settled) for (const id of mine.flatMap(({ by }) => by)) caps.add(id);
    const outcome = acting.length > 0 || rule.decision === 'allow' ? rule.decision : 'review';
    return { ...spot, rule: rule.id, certainty, outcome: settled ? 'allow' : outcome };
  });
  return {
    findings: onlyPoints(rule) ? [] : findings,
    actions: names.map((name) => ({ name, by: byWhom(name, rule, facts.policy), rule: rule.id })),
    caps: [...caps].flatMap((by) => stoppable.map((outcome) => ({ rule: by, capped: { rule: rule.id, outcome } }))),
  };
}

/** How sure a way is, and whether it acts: what isn't sure enough does not, then a crisis stops it, then protections. */
function weigh(way: Way, { act, urgent }: Rule, crisis: boolean, { policy, post, isPersonal }: Facts) {
  const certainty = SURENESS.find((one) => way.some((spot) => spot.certainty === one)) ?? 'certain';
  const spots = way.length > 0 ? way : [whole('post', certainty, post)];
  const [sure, held] = [isSure(certainty, act), crisis && !spots.every(({ kind }) => isPersonal(kind))];
  const named = spots.map(({ kind }) => protecting(kind, policy));
  const inOrder = named.flat().sort();
  const alone = inOrder.find((id) => named.every((ids) => ids.includes(id)));
  const free = sure && named.some((ids) => ids.length === 0);
  const by = !sure || free || (held && !urgent) ? [] : alone === undefined ? inOrder : [alone];
  return { spots, certainty, acts: free && !held, helps: free, by };
}

/** The host acts by itself only where the page says that the body will; police and lawyers are for people to call. */
function byWhom(name: string, { because }: Rule, { clauses }: Policy): 'host' | 'human' {
  const cited = clauses.filter(({ id, kind }) => kind === 'authorises' && because.includes(id));
  const promised = cited.some(({ actions, modality }) => modality === 'will' && actions?.includes(name));
  return promised && !BY_HUMANS.includes(name) ? 'host' : 'human';
}
