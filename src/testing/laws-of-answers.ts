import { createEngine } from '../evaluate/engine.ts';
import type { Post } from '../evaluate/post.ts';
import type { Finding, Verdict } from '../evaluate/verdict.ts';
import type { Citation } from '../policy/citation.ts';
import { wholeCharacters } from '../text/span.ts';
import { type Law, must, same } from './a-law.ts';

/** An engine takes longer to make than a post to judge: one scene in so many has a new one. */
const NEW_ENGINES = 5;

/** The same question has the same answer, whatever was asked before, and from any engine of the same policy. */
export const deterministic: Law = {
  name: 'the_same_question_has_the_same_answer',
  share: 0.2,
  check: ({ engine, policy, detectors, post, options, choice }) => {
    const verdict = engine.evaluate(post, options);
    engine.evaluate({ text: [...post.text].reverse().join('') });
    same(engine.evaluate(post, options), verdict, 'asked again');
    if (choice % NEW_ENGINES === 0) {
      same(createEngine(policy, { detectors }).evaluate(post, options), verdict, 'asked of a new engine');
    }
    return verdict.findings.length === 0 ? 'vacuous' : undefined;
  },
};

/** A verdict is frozen plain data: JSON gives it back whole. */
export const survivesJson: Law = {
  name: 'a_verdict_survives_json',
  share: 0.2,
  check: ({ engine, post, options }) => {
    const verdict = engine.evaluate(post, options);
    must(isPlain(verdict) && isPlain(JSON.parse(JSON.stringify(verdict)), false), 'frozen plain data');
    return verdict.findings.length === 0 ? 'vacuous' : undefined;
  },
};

/** Findings stand in the order of the text, all other lists in the order of the rules' names, urgent signposts first. */
export const canonicalOrder: Law = {
  name: 'lists_stand_in_canonical_order',
  share: 0.1,
  check: ({ engine, post, options, policy }) => {
    const { findings, actions, signposts, protections, undecided } = engine.evaluate(post, options);
    const places = findings.map(({ where, start, end, rule, kind }) => [placeOf(where), start, end, rule, kind]);
    const urgent = new Set(policy.rules.flatMap(({ id, urgent: isUrgent }) => (isUrgent ? [id] : [])));
    inOrder(places, 'findings');
    must(new Set(places.map(String)).size === places.length, 'no finding twice');
    inOrder(
      actions.map(({ rule }) => [rule]),
      'actions',
    );
    inOrder(
      signposts.map(({ rule }) => [urgent.has(rule) ? 0 : 1, rule]),
      'signposts',
    );
    inOrder(
      protections.map(({ rule, capped }) => [rule, capped.rule, capped.outcome]),
      'protections',
    );
    inOrder(
      undecided.map(({ rule }) => [rule]),
      'undecided',
    );
    return findings.length < 2 ? 'vacuous' : undefined;
  },
};

/** Every finding lies in the text it names, and parts no character. */
export const spansLieInTheText: Law = {
  name: 'every_finding_lies_in_the_text',
  share: 0.2,
  check: ({ engine, post, options }) => {
    const { findings } = engine.evaluate(post, options);
    for (const finding of findings) {
      const text = textAt(post, finding);
      const { start, end } = finding;
      must(0 <= start && end <= text.length && (start < end || text === ''), `a span in the text; got ${start}–${end}`);
      same(wholeCharacters(text, { start, end }), { start, end }, 'whole characters');
    }
    return findings.length === 0 ? 'vacuous' : undefined;
  },
};

/** Whatever a verdict cites stands in the page, word for word, at the place named. */
export const quotesStandInThePage: Law = {
  name: 'every_quote_stands_in_the_page',
  share: 0.2,
  check: ({ engine, policy, post, options }) => {
    const cited = citationsIn(engine.evaluate(post, options));
    for (const { exact, prefix, suffix, start, end, clause } of cited) {
      must(exact !== '' && policy.text.slice(start, end) === exact, `\`${exact}\` at ${start}`);
      must(policy.text.slice(0, start).endsWith(prefix) && policy.text.startsWith(suffix, end), 'its surroundings');
      must(
        policy.clauses.some(({ id, quote }) => id === clause && quote === exact),
        `a clause \`${clause}\``,
      );
    }
    return cited.length === 0 ? 'vacuous' : undefined;
  },
};

/** Every rule that a verdict names cites all clauses it rests on, and nothing else. */
export const everyEntryCitesItsClauses: Law = {
  name: 'every_entry_cites_its_clauses',
  share: 0.2,
  check: ({ engine, policy, post, options }) => {
    const entries = entriesIn(engine.evaluate(post, options));
    for (const { rule, citations } of entries) {
      const source = [...policy.rules, ...policy.protections].find(({ id }) => id === rule);
      same(citations.map(({ clause }) => clause).sort(), [...(source?.because ?? [])].sort(), `the clauses of ${rule}`);
    }
    return entries.length === 0 ? 'vacuous' : undefined;
  },
};

/** The text that a finding lies in. */
function textAt({ text, quoted = [], attachments = [] }: Post, { where }: Pick<Finding, 'where'>): string {
  const [list, number] = where.split(':');
  if (list === 'text') return text;
  return (list === 'quoted' ? quoted[Number(number)] : attachments[Number(number)]?.text) ?? '';
}

type Entry = { readonly rule: string; readonly citations: readonly Citation[] };

function entriesIn({ findings, actions, signposts, protections, undecided }: Verdict): readonly Entry[] {
  return [...findings, ...actions, ...signposts, ...protections, ...undecided];
}

function citationsIn(verdict: Verdict): readonly Citation[] {
  return entriesIn(verdict).flatMap(({ citations }) => citations);
}

function placeOf(where: string): number {
  const [list, number = '0'] = where.split(':');
  return ['text', 'quoted', 'attachment'].indexOf(list ?? '') * 1e6 + Number(number);
}

function inOrder(items: readonly (readonly (string | number)[])[], what: string): void {
  const isBefore = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean => {
    const at = a.findIndex((key, index) => key !== b[index]);
    return at < 0 || (a[at] ?? 0) < (b[at] ?? 0);
  };
  must(
    items.every((item, at) => at === 0 || isBefore(items[at - 1] ?? item, item)),
    `${what} in order`,
  );
}

/** True for data that JSON keeps: no functions, classes, undefined, and nothing that can be changed. */
function isPlain(value: unknown, frozen = true): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value !== 'object' || (frozen && !Object.isFrozen(value))) return false;
  const isBare = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isBare && Object.values(value).every((inner) => isPlain(inner, frozen));
}
