import { atLeast, type Family } from '../detectors/define-detector.ts';
import type { Rule } from '../policy/policy.ts';
import type { ProtectionSource } from '../policy/schema.ts';
import { compareDecisions, type Decision, weaker } from '../policy/vocabulary.ts';
import type { Evidence, Truth } from './truth.ts';

/** What limits every rule of a verdict. */
export interface Circumstances {
  /** Someone is at risk: rules that are not about personal data do no more than `review`. */
  readonly crisis: boolean;
  /** A person has approved the post, or it is the body's own: nothing is done to it. */
  readonly settled: boolean;
  readonly protections: readonly ProtectionSource[];
  readonly familyOf: (kind: string) => Family;
}

/** One place and what it leads to. */
export interface WeighedPlace {
  readonly evidence: Evidence;
  readonly outcome: Decision;
}

/** What a protection stopped. */
export interface Cap {
  readonly protection: ProtectionSource;
  readonly outcome: string;
}

/** What a rule that fired comes to. */
export interface Weighed {
  readonly rule: Rule;
  readonly places: readonly WeighedPlace[];
  readonly actions: readonly string[];
  readonly caps: readonly Cap[];
}

type Fired = Extract<Truth, { readonly is: true }>;

/** Weighs one rule that fired: by certainty, then crisis, then protections; settled posts last. */
export function weigh(rule: Rule, fired: Fired, circumstances: Circumstances): Weighed {
  const ballots = byPlace(fired.evidence).map((ways) => weighPlace(rule, ways, circumstances));
  const acts = !circumstances.settled && ballots.some(({ acting }) => acting);
  const caps = ballots.flatMap(({ by }) => by).flatMap((protection) => capsOf(rule, protection));
  return {
    rule,
    places: ballots.map(({ place }) => place),
    actions: acts ? rule.actions : [],
    caps: acts ? caps.filter(({ outcome }) => !rule.actions.includes(outcome)) : caps,
  };
}

/** Weighs one place by the ways in which it makes the rule fire: it acts if one of them may. */
function weighPlace(rule: Rule, ways: readonly Evidence[], circumstances: Circumstances): Ballot {
  const sure = ways.filter(({ certainty }) => atLeast(certainty, rule.act));
  const held = sure.map((way) => ({ way, ...heldBack(way, circumstances) }));
  const acting = held.filter(({ back }) => !back).map(({ way }) => way);
  const act = acting.length > 0;
  const outcome = circumstances.settled ? 'allow' : act ? rule.decision : weaker(rule.decision, 'review');
  return {
    place: { evidence: (act ? acting : ways).reduce(surest), outcome },
    acting: act,
    by: act || circumstances.settled ? [] : [...new Set(held.flatMap(({ by }) => by ?? []))],
  };
}

interface Ballot {
  readonly place: WeighedPlace;
  readonly acting: boolean;
  /** The protections that held it back. */
  readonly by: readonly ProtectionSource[];
}

/** Whether a way may do no more than ask a person, and the protection that says so. */
function heldBack(
  { kind, grounds }: Evidence,
  { crisis, protections, familyOf }: Circumstances,
): { readonly back: boolean; readonly by?: ProtectionSource } {
  const rests = grounds.length > 0 ? grounds : [kind];
  if (crisis && rests.some((ground) => familyOf(ground) !== 'personal-data')) return { back: true };
  const by = protections.find((protection) => rests.every((ground) => isGroundOf(protection, ground)));
  return by ? { back: true, by } : { back: false };
}

function isGroundOf({ grounds: { kinds = [], signals = [] } }: ProtectionSource, ground: string): boolean {
  return kinds.includes(ground) || signals.some((name) => ground === `signal:${name}`);
}

function capsOf(rule: Rule, protection: ProtectionSource): readonly Cap[] {
  const content = compareDecisions(rule.decision, 'review') > 0 ? [rule.decision] : [];
  return [...content, ...rule.actions].map((outcome) => ({ protection, outcome }));
}

/** The ways of each place of one kind, in order. */
function byPlace(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const places = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const key = `${one.where} ${one.start} ${one.end} ${one.kind}`;
    const known = places.get(key);
    if (known) known.push(one);
    else places.set(key, [one]);
  }
  return [...places.values()];
}

function surest(a: Evidence, b: Evidence): Evidence {
  return atLeast(a.certainty, b.certainty) ? a : b;
}
