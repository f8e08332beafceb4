import { atLeast, type Family } from '../detectors/define-detector.ts';
import type { Rule } from '../policy/policy.ts';
import type { ProtectionSource } from '../policy/schema.ts';
import { ACCOUNT_ACTIONS, compareDecisions, type Decision, HUMAN_ACTIONS, weaker } from '../policy/vocabulary.ts';
import { groupBy } from '../text/group-by.ts';
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
  const actions = circumstances.settled ? [] : actionsTaken(rule, ballots);
  const caps = ballots.flatMap(({ by }) => by).flatMap((protection) => capsOf(rule, protection));
  return {
    rule,
    places: ballots.map(({ place }) => place),
    actions,
    caps: caps.filter(({ outcome }) => !actions.includes(outcome)),
  };
}

/**
 * All, if a place acts. Where only a crisis stops it: of the rule that tells of the crisis what is not upon an account, of
 * any other what only a person may do, who is then asked.
 */
function actionsTaken({ actions, urgent }: Rule, ballots: readonly Ballot[]): readonly string[] {
  if (ballots.some(({ acting }) => acting)) return actions;
  if (!ballots.some(({ onlyCrisis }) => onlyCrisis)) return [];
  return actions.filter((name) => (urgent ? !ACCOUNT_ACTIONS.includes(name) : HUMAN_ACTIONS.includes(name)));
}

/** Weighs one place by the ways in which it makes the rule fire: it acts if one of them may. */
function weighPlace(rule: Rule, ways: readonly Evidence[], circumstances: Circumstances): Ballot {
  const sure = ways.filter(({ certainty }) => atLeast(certainty, rule.act));
  const held = sure.map((way) => ({ way, ...holdOn(way, circumstances) }));
  const acting = held.filter(({ crisis, by }) => !crisis && by.length === 0).map(({ way }) => way);
  const act = acting.length > 0;
  const told = held.filter(({ crisis }) => !crisis || rule.urgent);
  const outcome = circumstances.settled ? 'allow' : act ? rule.decision : weaker(rule.decision, 'review');
  return {
    place: { evidence: (act ? acting : ways).reduce(surest), outcome },
    acting: act,
    onlyCrisis: held.some(({ by }) => by.length === 0),
    by: act || circumstances.settled ? [] : [...new Set(told.flatMap(({ by }) => by))],
  };
}

interface Ballot {
  readonly place: WeighedPlace;
  readonly acting: boolean;
  /** Nothing but a crisis holds one of its ways back. */
  readonly onlyCrisis: boolean;
  /** The protections that held it back; a crisis comes before them, save for the rules that tell of it. */
  readonly by: readonly ProtectionSource[];
}

/** What keeps a way from doing more than asking a person. */
interface Hold {
  readonly crisis: boolean;
  readonly by: readonly ProtectionSource[];
}

function holdOn({ kind, grounds }: Evidence, circumstances: Circumstances): Hold {
  const { protections, familyOf } = circumstances;
  const rests = grounds.length > 0 ? grounds : [kind];
  const crisis = circumstances.crisis && rests.some((ground) => familyOf(ground) !== 'personal-data');
  return { crisis, by: protecting(rests, protections) };
}

/** The first protection that names all grounds or, where only several do so together, all that name one. */
function protecting(rests: readonly string[], protections: readonly ProtectionSource[]): readonly ProtectionSource[] {
  const alone = protections.find((protection) => rests.every((ground) => isGroundOf(protection, ground)));
  if (alone) return [alone];
  const naming = protections.filter((protection) => rests.some((ground) => isGroundOf(protection, ground)));
  return rests.every((ground) => naming.some((protection) => isGroundOf(protection, ground))) ? naming : [];
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
  return [...groupBy(evidence, ({ where, start, end, kind }) => `${where} ${start} ${end} ${kind}`).values()];
}

function surest(a: Evidence, b: Evidence): Evidence {
  return atLeast(a.certainty, b.certainty) ? a : b;
}
