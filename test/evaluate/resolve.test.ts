import { describe, expect, test } from 'vitest';
import type { Post } from '../../src/evaluate/post.ts';
import { judged, policyWith, type ShortRule } from './court.ts';

const REMOVE: ShortRule = { id: 'insults' };
const HIDE: ShortRule = { id: 'secrets', when: { detects: ['secret'] }, then: 'hide' };
const CRISIS: ShortRule = {
  id: 'despair',
  when: { detects: ['despair'] },
  then: { signpost: 'help', priority: 'urgent' },
  because: ['tell'],
};

describe('the decision is the strongest outcome', () => {
  test.each<[string, Post | string, string]>([
    ['nothing found', 'thank you', 'allow'],
    ['one rule', 'swordfish', 'hide'],
    ['the stronger of two', 'swordfish, you muppet', 'remove'],
    ['probable asks', 'rude', 'review'],
    ['a human who approved is not contradicted', { text: 'muppet', humanDecision: 'approved' }, 'allow'],
    ['a human who rejected is not contradicted', { text: 'fine', humanDecision: 'rejected' }, 'review'],
    ['and does not weaken what was found', { text: 'muppet', humanDecision: 'rejected' }, 'remove'],
    ['the body’s own account is left alone', { text: 'muppet', author: { role: 'own-account' } }, 'allow'],
    [
      'whatever a human said of it',
      { text: 'muppet', author: { role: 'own-account' }, humanDecision: 'rejected' },
      'allow',
    ],
    ['staff are not', { text: 'muppet', author: { role: 'staff' } }, 'remove'],
  ])('%s', (_, post, is) => {
    const rude = { id: 'rude', when: { detects: ['rudeness'] } };
    expect(judged([REMOVE, HIDE, rude], post).decision).toBe(is);
  });
});

describe('a finding says all there is to say', () => {
  test('with its citations and how the page was read', () => {
    const { findings } = judged([REMOVE], 'oh you muppet');
    expect(findings).toEqual([
      {
        rule: 'insults',
        kind: 'insult',
        detector: 'insult',
        where: 'text',
        start: 7,
        end: 13,
        certainty: 'certain',
        outcome: 'remove',
        citations: [policyWith([REMOVE]).clauses[0]?.citation],
        interpretation: 'As read here.',
      },
    ]);
  });
  test.each<[string, ShortRule, Post | string, string]>([
    [
      'a phrase was found by no detector',
      { id: 'r', when: { phrases: ['buy now'] } },
      'oh buy now',
      'phrase text 3-10',
    ],
    ['nor was a pattern', { id: 'r', when: { pattern: 'b.y' } }, 'oh buy', 'pattern text 3-6'],
    [
      'nor what the host says',
      { id: 'r', when: { signal: 's', atLeast: 1 } },
      { text: 'oh', signals: { s: 1 } },
      'signal:s text 0-2',
    ],
    ['nor the post as a whole', { id: 'r', when: { visibility: 'public' } }, 'oh', 'post text 0-2'],
    [
      'what is not there is about the whole',
      { id: 'r', when: { not: { detects: ['insult'] } } },
      'oh',
      'post text 0-2',
    ],
    [
      'circumstances beside a find add no place',
      { id: 'r', when: { all: [{ visibility: 'public' }, { detects: ['secret'] }] } },
      'swordfish',
      'secret text 0-9',
    ],
  ])('%s', (_, rule, post, is) => {
    const { findings } = judged([rule], post);
    expect(findings.map(({ kind, where, start, end }) => `${kind} ${where} ${start}-${end}`)).toEqual([is]);
    if (is.startsWith('secret')) expect(findings[0]?.detector).toBe('secret');
    else expect(findings[0]).not.toHaveProperty('detector');
  });
});

describe('order', () => {
  const post: Post = {
    text: 'muppet swordfish muppet',
    quoted: ['muppet', ...Array.from({ length: 11 }, () => 'muppet')],
    attachments: [{ kind: 'image', text: 'muppet' }],
  };
  const rules = [{ id: 'z' }, { id: 'a', then: 'hide' as const }, HIDE];
  const findings = judged(rules, post).findings.map(({ where, start, rule }) => `${where} ${start} ${rule}`);
  test('the text, then what is shared by number, then attachments; by start, then by rule', () => {
    expect(findings.slice(0, 7)).toEqual([
      'text 0 a',
      'text 0 z',
      'text 7 secrets',
      'text 17 a',
      'text 17 z',
      'quoted:0 0 a',
      'quoted:0 0 z',
    ]);
    expect(findings.slice(-4)).toEqual(['quoted:11 0 a', 'quoted:11 0 z', 'attachment:0 0 a', 'attachment:0 0 z']);
  });
  test('the order of rules does not matter', () => {
    const { policy: _, ...one } = judged(rules, post);
    const { policy: __, ...other } = judged(rules.toReversed(), post);
    expect(other).toEqual(one);
  });
});

describe('actions', () => {
  const doing = (actions: readonly string[], because: readonly string[] = ['will']): readonly string[] =>
    judged([{ id: 'r', then: { actions: [...actions] }, because: [...because] }], 'muppet').actions.map(
      ({ name, by }) => `${name} ${by}`,
    );
  test.each([
    {
      reason: 'what the page says it will do the host does',
      actions: ['warn', 'block'],
      because: ['will'],
      is: ['warn host', 'block host'],
    },
    { reason: 'what it may do a person does', actions: ['warn'], because: ['may'], is: ['warn human'] },
    { reason: 'one clause that says will is enough', actions: ['warn'], because: ['may', 'will'], is: ['warn host'] },
    {
      reason: 'police and lawyers are called by people, whatever it says',
      actions: ['refer-to-police', 'refer-to-legal'],
      because: ['will'],
      is: ['refer-to-police human', 'refer-to-legal human'],
    },
  ])('$reason', ({ actions, because, is }) => expect(doing(actions, because)).toEqual(is));

  test('they are in order of their rules', () => {
    const rules = ['z', 'a'].map((id) => ({ id, then: { actions: [id === 'z' ? 'warn' : 'mute'] } }));
    expect(judged(rules, 'muppet').actions.map(({ rule, name }) => `${rule} ${name}`)).toEqual(['a mute', 'z warn']);
  });
  test('none is taken on what is not certain', () => {
    const { actions, decision } = judged(
      [{ id: 'r', when: { detects: ['rudeness'] }, then: { actions: ['warn'] } }],
      'rude',
    );
    expect([actions, decision]).toEqual([[], 'allow']);
  });
});

describe('signposts', () => {
  const desk: ShortRule = { id: 'a-desk', when: { phrases: ['lost'] }, then: { signpost: 'desk' }, because: ['tell'] };
  test('crisis comes first, then by rule', () => {
    const { signposts, priority, findings, decision } = judged([desk, CRISIS], 'lost in despair');
    expect(signposts.map(({ to, rule }) => [to, rule])).toEqual([
      ['help', 'despair'],
      ['desk', 'a-desk'],
    ]);
    expect({ priority, decision }).toEqual({ priority: 'urgent', decision: 'allow' });
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([['despair', 'allow']]);
  });
  test('a contact is given by its link, or by its address before its number', () => {
    const { signposts } = judged([desk, CRISIS], 'lost in despair');
    expect(signposts.map(({ label, url, contact }) => ({ label, url, contact }))).toEqual([
      { label: 'Help page', url: 'https://example.org/help', contact: undefined },
      { label: 'Front desk', url: undefined, contact: 'desk@example.org' },
    ]);
  });
});

describe('crisis comes first', () => {
  test('conduct is for a person, personal data is still protected', () => {
    const { findings, priority } = judged([REMOVE, HIDE, CRISIS], 'despair, muppet, swordfish');
    expect(findings.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['despair', 'allow'],
      ['insults', 'review'],
      ['secrets', 'hide'],
    ]);
    expect(priority).toBe('urgent');
  });
  test('a rule that only says it is urgent leaves a trace', () => {
    const urgent: ShortRule = { id: 'urgent', when: { detects: ['despair'] }, then: { priority: 'urgent' } };
    const { findings, priority } = judged([urgent], 'in despair');
    expect(priority).toBe('urgent');
    expect(findings.map(({ rule, start, end, outcome }) => [rule, start, end, outcome])).toEqual([
      ['urgent', 3, 10, 'allow'],
    ]);
  });
  test('the help that its own rule sends for is sent, and nobody loses an account', () => {
    const then = {
      priority: 'urgent',
      decision: 'remove',
      actions: ['refer-to-police', 'block', 'keep-evidence'],
    } as const;
    const { actions, decision } = judged([{ ...CRISIS, then, because: ['will'] }, REMOVE], 'despair, muppet');
    expect(actions.map(({ rule, name, by }) => [rule, name, by])).toEqual([
      ['despair', 'refer-to-police', 'human'],
      ['despair', 'keep-evidence', 'host'],
    ]);
    expect(decision).toBe('review');
  });
  test('elsewhere nothing is urgent', () => expect(judged([REMOVE, CRISIS], 'muppet').priority).toBe('normal'));
});

describe('protections', () => {
  const more = { protections: [{ id: 'listen', grounds: { kinds: ['insult'] }, because: ['promise'] }] };
  test('they cap what rests on nothing else, and say what was capped', () => {
    const { decision, actions, protections } = judged(
      [{ id: 'r', then: { decision: 'remove', actions: ['warn'] } }],
      'muppet',
      more,
    );
    expect({ decision, actions }).toEqual({ decision: 'review', actions: [] });
    expect(protections.map(({ rule, capped }) => [rule, capped])).toEqual([
      ['listen', { rule: 'r', outcome: 'remove' }],
      ['listen', { rule: 'r', outcome: 'warn' }],
    ]);
    expect(protections[0]?.citations.map(({ clause }) => clause)).toEqual(['promise']);
  });
  test('two places capped alike are told once', () => {
    expect(judged([REMOVE], 'muppet, muppet', more).protections).toHaveLength(1);
  });
  test('circumstances beside a protected ground do not lift the cap', () => {
    const rule = { id: 'r', when: { all: [{ detects: ['insult'] }, { visibility: 'public' as const }] } };
    expect(judged([rule], 'muppet', more).decision).toBe('review');
  });
  test('what is not protected is removed as ever', () =>
    expect(judged([HIDE], 'swordfish', more).decision).toBe('hide'));
});

test('what is undecided is told by rule, cites its clauses and changes nothing', () => {
  const rules = ['z', 'a'].map((id) => ({ id, when: { signal: id, atLeast: 1 } }));
  const { decision, undecided } = judged(rules, 'fine');
  expect(decision).toBe('allow');
  expect(undecided.map(({ rule, needs, citations }) => [rule, needs, citations.length])).toEqual([
    ['a', ['signal:a'], 1],
    ['z', ['signal:z'], 1],
  ]);
});

describe('citations are in the order of the page', () => {
  const cited = (because: readonly string[], more = {}): readonly string[] | undefined =>
    judged([{ id: 'r', because: [...because] }], 'muppet', more).findings[0]?.citations.map(({ clause }) => clause);
  test('whatever order they are given in', () =>
    expect(cited(['will', 'may', 'tell'])).toEqual(['tell', 'may', 'will']));
  test('a sentence before the longer one it begins', () => {
    const { clauses } = policyWith([]);
    const [will] = clauses.map(({ citation: _, ...clause }) => clause);
    const longer = { id: 'longer', kind: 'informs' as const, quote: 'We will do anything, even at once.' };
    const around = {
      id: 'around',
      kind: 'informs' as const,
      quote: 'We may do anything. We will do anything, even at once.',
    };
    const more = { clauses: [longer, around, ...(will ? [will] : [])] };
    expect(cited(['longer', 'will', 'around'], more)).toEqual(['around', 'will', 'longer']);
  });
});
