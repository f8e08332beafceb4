import { registryWith } from '../detectors/detect.ts';
import { explain } from '../evaluate/explain.ts';
import { notice } from '../evaluate/notice.ts';
import { MOST_ENTRIES } from '../evaluate/record.ts';
import { redact } from '../evaluate/redact.ts';
import { reply } from '../evaluate/reply.ts';
import type { Finding, Verdict } from '../evaluate/verdict.ts';
import { conditionsIn } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import { compareDecisions } from '../policy/vocabulary.ts';
import { type Law, must, same } from './a-law.ts';
import type { Scene } from './scene.ts';
import { HARMLESS, inCyrillic, seeded, unseeded, widened } from './texts.ts';

/** Neither a verdict nor a history tells what was written, nor does anything that is said of a verdict. */
export const holdsNoText: Law = {
  name: 'a_verdict_and_a_history_hold_no_text',
  share: 0.2,
  check: ({ engine, policy, post, options, datum, choice }) => {
    const canary = `zq${choice.toString(36)}xqz`;
    const text = `${post.text} ${datum.value} ${canary}`;
    const verdict = engine.evaluate({ ...post, text }, options);
    const history = engine.record(options.history, { text }, verdict, { at: '2026-03-02T09:00:00Z' });
    const digits = datum.value.replace(/[^0-9]/gu, '');
    const said = [notice(verdict, policy), reply(verdict, policy), JSON.stringify(explain(verdict, policy))];
    for (const held of [JSON.stringify(verdict), JSON.stringify(history), ...said]) {
      must(!held.includes(canary) && !held.includes(datum.value), 'no words of the post');
      must(digits.length < 7 || !held.includes(digits), 'no digits of the post');
    }
    return verdict.findings.length === 0 ? 'vacuous' : undefined;
  },
};

/** A history keeps rules, times and prints of texts, and no more of them than it may. */
export const recordIsBounded: Law = {
  name: 'a_record_is_bounded',
  share: 1,
  check: ({ engine, post, options, policy, choice }) => {
    const at = '2026-03-02T09:00:00Z';
    const { id, version } = policy;
    const rule = policy.rules[0]?.id ?? '';
    const breaches = Array.from({ length: MOST_ENTRIES - (choice % 2) }, () => ({ rules: [rule], at }));
    const posts = breaches.map(() => ({ fingerprint: '', sketch: [], at }));
    const taken = breaches.map((breach) => ({ ...breach, actions: ['warn'] }));
    const full = { schema: 1, policy: { id, version }, breaches, posts, taken } as const;
    const now = { at: '2026-03-03T09:00:00Z', taken: ['warn'] };
    const next = engine.record(full, post, engine.evaluate(post, options), now);
    must(next.breaches.length <= MOST_ENTRIES && next.posts.length === MOST_ENTRIES, `${MOST_ENTRIES} entries at most`);
    must(next.taken?.length === MOST_ENTRIES && next.taken.at(-1)?.at === now.at, 'the newest steps kept');
    must(next.posts.at(-1)?.at === '2026-03-03T09:00:00Z', 'the newest kept');
    same([...new Set(next.posts.flatMap(Object.keys))].sort(), ['at', 'fingerprint', 'sketch'], 'what a post leaves');
    must(
      next.posts.every(({ sketch }) => sketch.length <= 16),
      'small sketches',
    );
    same([...new Set(next.breaches.flatMap(Object.keys))].sort(), ['at', 'rules'], 'what a breach leaves');
    same([...new Set(next.taken?.flatMap(Object.keys))].sort(), ['actions', 'at', 'rules'], 'what a step leaves');
    return undefined;
  },
};

/**
 * What was taken out stays out: a redacted text holds nothing more of the kinds that were. Said of rules that look for
 * what is there; one that looks for what is not, or a crisis told in the part taken out, may make another rule act, as
 * may a place that yielded to the part taken out.
 */
export const redactionIsIdempotent: Law = {
  name: 'redaction_is_idempotent_and_leaves_nothing_to_find',
  appliesTo: (policy) =>
    policy.rules.some(({ decision }) => compareDecisions(decision, 'review') > 0) &&
    !turnsOnAbsence(policy) &&
    !turnsOnMeasure(policy),
  share: 0.05,
  check: ({ engine, post, options }) => {
    const verdict = engine.evaluate(post, options);
    const acted = actedOn(verdict);
    const isPart = acted.length > 0 && !acted.some(isWholePost);
    if (!isPart || verdict.priority === 'urgent') return 'vacuous';
    const text = redact(post.text, verdict);
    const again = engine.evaluate({ ...post, text }, options);
    const kinds = new Set(acted.map(({ kind }) => kind));
    const left = actedOn(again).filter(({ kind }) => kinds.has(kind));
    same(left, [], 'left to find');
    if (actedOn(again).length === 0) same(redact(text, again), text, 'redacted again');
    return undefined;
  },
};

/** Full-width and look-alike letters, and invisible characters, change no finding. */
export const foldingChangesNothing: Law = {
  name: 'width_look_alikes_and_invisible_characters_change_no_finding',
  share: 0.2,
  check: ({ engine, policy, post: { text } }) => {
    const { findings } = engine.evaluate({ text });
    same(engine.evaluate({ text: widened(text) }).findings, findings, 'in full width');
    if (!sparesSites(policy)) same(engine.evaluate({ text: inCyrillic(text) }).findings, findings, 'in Cyrillic');
    const hidden = seeded(text);
    const found = engine.evaluate({ text: hidden }).findings;
    same(
      found.map((one) => [one.rule, one.kind, one.certainty, unseeded(hidden.slice(one.start, one.end))]),
      findings.map((one) => [one.rule, one.kind, one.certainty, unseeded(text.slice(one.start, one.end))]),
      'with invisible characters',
    );
    return findings.length === 0 ? 'vacuous' : undefined;
  },
};

/** A clean sentence on the next line changes nothing about this one. */
export const harmlessNeighbour: Law = {
  name: 'a_harmless_neighbour_changes_no_finding',
  appliesTo: (policy) => !turnsOnMeasure(policy),
  share: 0.08,
  check: (scene) => {
    const { engine, post, choice } = scene;
    const clean = HARMLESS[choice % HARMLESS.length] ?? '';
    if (!/[a-z]/iu.test(post.text) || engine.evaluate({ text: clean }).findings.length > 0) return 'vacuous';
    const alone = placed(scene, post.text);
    same(placed(scene, `${post.text}\n${clean}`), alone, `with \`${clean}\` below`);
    return alone.length === 0 ? 'vacuous' : undefined;
  },
};

/** The body's own contacts are never found. */
export const allowedContactsAreNeverFound: Law = {
  name: 'allow_listed_contacts_are_never_found',
  appliesTo: (policy) => allowed(policy).length > 0,
  share: 1,
  check: ({ engine, policy, choice }) => {
    const contacts = allowed(policy);
    const [kind, value] = contacts[choice % contacts.length] ?? ['', ''];
    const text = `${HARMLESS[choice % HARMLESS.length]}: ${value}`;
    const found = engine.evaluate({ text }).findings.filter((one) => one.kind === kind);
    same(found, [], `found in \`${text}\``);
    return undefined;
  },
};

function actedOn({ findings }: Verdict): readonly Finding[] {
  return findings.filter(({ where, outcome }) => where === 'text' && compareDecisions(outcome, 'review') > 0);
}

/** Kinds that are of a post, not of a place in it. */
const OF_WHOLE_POST = ['post', 'repetition', 'off-topic', 'parent', 'length', 'capitals', 'language'];

function isWholePost({ kind }: Finding): boolean {
  return OF_WHOLE_POST.includes(kind) || kind.startsWith('signal:');
}

/** True where a rule asks for what is not there: taking something out may make it fire. */
function turnsOnAbsence({ rules }: Policy): boolean {
  return rules.some(({ when }) =>
    [...conditionsIn(when, '')].some(({ condition }) => 'not' in condition || 'language' in condition),
  );
}

/** True where a rule measures a text: what is added to it or taken out may change how it measures. */
function turnsOnMeasure({ rules }: Policy): boolean {
  const conditions = rules.flatMap(({ when }) => [...conditionsIn(when, '')]);
  return conditions.some(({ condition }) =>
    ['longerThan', 'capitals', 'languageOtherThan'].some((field) => field in condition),
  );
}

/** True where a rule spares some sites: a look-alike of one of them is another. */
function sparesSites({ rules }: Policy): boolean {
  const conditions = rules.flatMap(({ when }) => [...conditionsIn(when, '')]);
  return conditions.some(({ condition }) => 'links' in condition && condition.links.except !== undefined);
}

/** Findings that have a place of their own, in the post's own text. */
function placed({ engine }: Scene, text: string): readonly unknown[] {
  const { findings } = engine.evaluate({ text });
  return findings
    .filter((one) => !isWholePost(one))
    .map(({ rule, kind, start, end, certainty, outcome }) => [rule, kind, start, end, certainty, outcome]);
}

function allowed({ allow }: Policy): readonly (readonly [string, string])[] {
  const kinds = registryWith([]).map(({ name }) => name);
  const lists = { email: allow.emails, phone: allow.phones, address: allow.addresses, postcode: allow.postcodes };
  return Object.entries(lists).flatMap(([kind, values = []]) =>
    kinds.includes(kind) ? values.map((value) => [kind, value] as const) : [],
  );
}
