import type { Detector } from '../detectors/define-detector.ts';
import type { Citation } from '../policy/citation.ts';
import { clockOf } from '../policy/civil-time.ts';
import type { Policy } from '../policy/policy.ts';
import { type Asked, askedBy, cleanVerdicts } from './clean-verdicts.ts';
import { holds } from './conditions.ts';
import type { Facts } from './facts.ts';
import { printer } from './fingerprint.ts';
import { type EvaluateOptions, factsOf, isBare, type Moment, momentOf } from './gather.ts';
import type { History, TakenStep } from './history.ts';
import { compileKnown } from './known.ts';
import { checkPost, type Post } from './post.ts';
import { type RecordOptions, record, recordTaken } from './record.ts';
import { onlyPoints, type Resolver, resolve } from './resolve.ts';
import { serviceDesk } from './service.ts';
import { FALSE, type Truth } from './truth.ts';
import type { Verdict } from './verdict.ts';

/** What an engine may be given besides its policy. */
export interface EngineOptions {
  /** Detectors of your own; one of a built-in name takes that one's place. */
  readonly detectors?: readonly Detector[];
  /** Keys the fingerprints in histories, so that a text cannot be guessed from one. */
  readonly historyKey?: string;
}

/** A policy compiled once: immutable, and safe to share. */
export interface Engine {
  readonly policy: Policy;
  /** Judges a post: pure, synchronous; the answer is frozen and JSON-safe. Throws `TypeError` for a malformed post. */
  readonly evaluate: (post: Post, options?: EvaluateOptions) => Verdict;
  /** The history with this post added: pure, bounded, and holds no text. Throws `TypeError` for a malformed history. */
  readonly record: (history: History | undefined, post: Post, verdict: Verdict, options: RecordOptions) => History;
  /** The history with something that was done later, such as a warning that a person gave. Pure; throws likewise. */
  readonly recordTaken: (history: History, step: TakenStep) => History;
}

/** Compiles a policy; throws `TypeError` where it is none, or asks for a detector that the engine does not have. */
export function createEngine(policy: Policy, { detectors = [], historyKey = '' }: EngineOptions = {}): Engine {
  checkPolicy(policy);
  const known = compileKnown(policy, detectors);
  const printOf = printer(historyKey);
  const asked = askedBy(policy);
  const clock = clockOf(policy.timeZone);
  const desk = serviceDesk(policy);
  const scene = { policy, known, printOf, mostWords: asked.mostWords, desk, clock, truthOf: decider(policy) };
  const context = { region: policy.region };
  const head = Object.freeze({ id: policy.id, version: policy.version, digest: policy.digest });
  const resolver: Resolver = { policy, familyOf: known.familyOf, cite: citer(policy) };
  const judge = (facts: Facts): Verdict => {
    const truths = new Map(policy.rules.map(({ id }) => [id, facts.rule(id)]));
    const { service } = facts;
    return Object.freeze({
      schema: 1,
      policy: head,
      ...resolve(truths, facts.post, resolver),
      ...(service ? { service } : {}),
    });
  };
  const clean = cleanVerdicts(scene, known.set.see('', context), judge);

  const evaluate = (post: Post, options: EvaluateOptions = {}): Verdict => {
    checkPost(post);
    const seen = known.set.see(post.text, context);
    const moment = momentOf(options, scene);
    const reused = seen.isClean && !isTold(asked, moment, post) && isBare(post) ? clean(post.text) : undefined;
    if (!reused) return judge(factsOf(post, seen, moment, scene));
    return moment.service ? Object.freeze({ ...reused, service: moment.service }) : reused;
  };
  return Object.freeze<Engine>({
    policy,
    evaluate,
    record: (history, post, verdict, options) => record(policy, printOf, history, post, verdict, options),
    recordTaken: (history, step) => recordTaken(policy, history, step),
  });
}

/** Only what was checked has a digest: the name of a policy, or what a file says, has none. */
function checkPolicy(policy: unknown): asserts policy is Policy {
  const isChecked = typeof policy === 'object' && policy !== null && 'digest' in policy;
  if (!isChecked)
    throw new TypeError(
      `policy: expected one of \`houserules/policies\`, or what \`loadPolicy\` or \`definePolicy\` returns; got ${
        policy === null ? 'null' : typeof policy === 'object' ? 'an object that neither returned' : typeof policy
      }`,
    );
}

/** True where the host has said something that a rule asks about. */
function isTold(asked: Asked, { history, service, now, platformCan }: Moment, { parent }: Post): boolean {
  if (history) return true;
  if ((asked.asksForService && service) || (asked.asksForDate && now !== undefined)) return true;
  return (asked.asksForPlatform && platformCan !== undefined) || (asked.asksForParent && parent !== undefined);
}

/**
 * How a rule comes out, by its id. Rules that rest on breaches ask for others; loaders refuse cycles. A rule that only points
 * somewhere goes by what could be read: a picture that nobody has read keeps no help from anyone.
 */
function decider({ rules }: Policy): (id: string, facts: Facts) => Truth {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id, facts) => {
    const rule = byId.get(id);
    if (!rule) return FALSE;
    const truth = holds(rule.when, facts);
    if (truth.is !== 'unknown' || !facts.unread || !onlyPoints(rule)) return truth;
    const asFarAsRead = holds(rule.when, { ...facts, unread: false });
    return asFarAsRead.is === true ? asFarAsRead : truth;
  };
}

/** Citations of clauses in the order of the page; made once for each list of clauses. */
function citer({ clauses }: Policy): (ids: readonly string[]) => readonly Citation[] {
  const made = new Map<string, readonly Citation[]>();
  return (ids) => {
    const key = ids.join(' ');
    const known = made.get(key);
    if (known) return known;
    const cited = clauses.filter(({ id }) => ids.includes(id)).map(({ citation }) => citation);
    const ordered = Object.freeze(cited.sort((a, b) => a.start - b.start || a.end - b.end));
    made.set(key, ordered);
    return ordered;
  };
}
