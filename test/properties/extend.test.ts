import fc from 'fast-check';
import { expect } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { extendPolicy } from '../../src/policy/extend/extend-policy.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { PolicyError } from '../../src/policy/policy-error.ts';
import { sourceOf } from '../../src/policy/source-of.ts';
import { policies } from '../../src/testing/policies.ts';
import { seed, theorem } from './theorem.ts';
import { detectors, vocabulary } from './vocabulary.ts';

const pool = fc.sample(policies(vocabulary), { seed, numRuns: 60 });
const some: fc.Arbitrary<Policy> = fc.constantFrom(...pool);
const OWN = { id: 'adapted', version: '2' };

theorem<Policy>({
  name: 'to_extend_with_nothing_is_identity',
  given: some,
  runs: 60,
  law: (policy) => {
    expect(extendPolicy(policy, {}, { detectors })).toEqual(policy);
    return undefined;
  },
});

theorem<Policy>({
  name: 'a_policy_is_the_same_from_its_source',
  given: some,
  runs: 60,
  law: (policy) => {
    expect(loadPolicy(sourceOf(policy), { detectors }).digest).toBe(policy.digest);
    return undefined;
  },
});

theorem<readonly [Policy, string, string]>({
  name: 'a_replaced_sentence_stands_in_the_page_and_the_old_one_does_not',
  given: fc.tuple(
    some,
    fc.constantFrom('asks', 'will', 'may', 'once', 'promise', 'help'),
    fc.constantFrom('New words.', 'Other words — quite.'),
  ),
  runs: 200,
  law: ([policy, id, quote]) => {
    const old = policy.clauses.find((clause) => clause.id === id);
    if (!old) return 'vacuous';
    const { citation: _, ...clause } = old;
    const replace = [{ ...clause, quote, interpretations: 'hold' as const }];
    const adapted = extendPolicy(policy, { ...OWN, clauses: { replace } }, { detectors });
    expect(adapted.text).toBe(policy.text.replace(old.quote, quote));
    expect(adapted.clauses.map(({ citation }) => adapted.text.slice(citation.start, citation.end))).toEqual(
      adapted.clauses.map((one) => one.quote),
    );
    return undefined;
  },
});

theorem<readonly [Policy, string]>({
  name: 'a_removed_rule_leaves_nothing_or_is_refused',
  given: fc.tuple(some, fc.nat(20).map(String)),
  runs: 200,
  share: 0.3,
  law: ([policy, number]) => {
    const id = policy.rules[Number(number) % policy.rules.length]?.id ?? '';
    try {
      const adapted = extendPolicy(policy, { ...OWN, rules: { remove: [id] } }, { detectors });
      expect(adapted.rules.map((rule) => rule.id)).toEqual(
        policy.rules.map((rule) => rule.id).filter((one) => one !== id),
      );
      expect(JSON.stringify(adapted.rules)).not.toContain(`"${id}"`);
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      expect(error.problems.map(({ code, at }) => `${code} ${at}`)).toEqual(
        error.problems.map(() => 'policy/unknown-rule /rules/remove/0'),
      );
      return 'vacuous';
    }
    return undefined;
  },
});

const words = fc.constantFrom('gubbins', 'flip the bird', 'zounds', 'naïve');

theorem<readonly [Policy, string, string]>({
  name: 'an_added_word_is_found_where_its_kind_is_asked_for',
  given: fc.tuple(some, words, fc.constantFrom(...vocabulary.kinds)),
  runs: 200,
  share: 0.2,
  law: ([policy, word, kind]) => {
    const rules = {
      add: [
        { id: 'own-words', when: { detects: [kind] }, then: 'review' as const, because: ['asks'], interpretation: 'x' },
      ],
    };
    const adapted = extendPolicy(policy, { ...OWN, rules, lexicon: { [kind]: { add: [word] } } }, { detectors });
    const text = `well, ${word}!`;
    const { findings } = createEngine(adapted, { detectors }).evaluate({ text });
    const own = findings.filter(({ rule }) => rule === 'own-words');
    if (own.length === 0) throw new Error(`\`${word}\` was not found as ${kind}`);
    expect(own.some(({ start, end }) => text.slice(start, end) === word)).toBe(true);
    return undefined;
  },
});
