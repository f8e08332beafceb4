import { describe, expect, test } from 'vitest';
import type { Certainty } from '../../src/detectors/define-detector.ts';
import { CIRCUMSTANCE, type Evidence } from '../../src/evaluate/truth.ts';
import { type Circumstances, weigh } from '../../src/evaluate/weigh.ts';
import type { Rule } from '../../src/policy/policy.ts';

const rule: Rule = {
  id: 'rule',
  when: { detects: ['insult'] },
  decision: 'remove',
  actions: ['block'],
  urgent: false,
  because: ['will'],
  act: 'certain',
};
const CALM: Circumstances = {
  crisis: false,
  settled: false,
  protections: [],
  familyOf: (kind) => (kind === 'secret' ? 'personal-data' : 'conduct'),
};
const protecting = (
  id: string,
  kinds: readonly string[],
  signals: readonly string[] = [],
): Circumstances['protections'][number] => ({
  id,
  grounds: { kinds: [...kinds], signals: [...signals] },
  because: ['promise'],
});
const place = (kind: string, certainty: Certainty = 'certain', more: Partial<Evidence> = {}): Evidence => ({
  kind,
  where: 'text',
  start: 0,
  end: 6,
  certainty,
  grounds: kind === CIRCUMSTANCE ? [] : [kind],
  ...more,
});
const weighed = (
  evidence: readonly Evidence[],
  circumstances: Partial<Circumstances> = {},
  more: Partial<Rule> = {},
) => {
  const { places, actions, caps } = weigh({ ...rule, ...more }, { is: true, evidence }, { ...CALM, ...circumstances });
  return {
    outcomes: places.map(({ evidence: one, outcome }) => `${one.kind} ${one.certainty} ${outcome}`),
    actions,
    caps: caps.map(({ protection, outcome }) => `${protection.id} ${outcome}`),
  };
};
const acts = (outcome: string) => ({ outcomes: [outcome], actions: ['block'], caps: [] as string[] });
const asks = (outcome: string, ...caps: readonly string[]) => ({ outcomes: [outcome], actions: [], caps });

describe('certainty', () => {
  test.each([
    { reason: 'certain acts', given: [place('insult')], is: acts('insult certain remove') },
    { reason: 'probable asks a person', given: [place('insult', 'probable')], is: asks('insult probable review') },
    { reason: 'possible asks a person', given: [place('insult', 'possible')], is: asks('insult possible review') },
    {
      reason: 'probable acts where the rule says so',
      given: [place('insult', 'probable')],
      more: { act: 'probable' },
      is: acts('insult probable remove'),
    },
    {
      reason: 'possible does not act where the rule says probable',
      given: [place('insult', 'possible')],
      more: { act: 'probable' },
      is: asks('insult possible review'),
    },
    {
      reason: 'a rule that only asks asks',
      given: [place('insult', 'possible')],
      more: { decision: 'review', actions: [] },
      is: asks('insult possible review'),
    },
    {
      reason: 'a rule that does nothing to the content does not begin to',
      given: [place('insult', 'possible')],
      more: { decision: 'allow' },
      is: asks('insult possible allow'),
    },
  ] as const)('$reason', ({ given, is, ...rest }) => {
    expect(weighed(given, {}, 'more' in rest ? rest.more : {})).toEqual(is);
  });

  test('each place is weighed for itself, and one that acts is enough for the actions', () => {
    const given = [place('insult', 'possible'), place('secret', 'certain', { start: 8, end: 9 })];
    expect(weighed(given)).toEqual({
      outcomes: ['insult possible review', 'secret certain remove'],
      actions: ['block'],
      caps: [],
    });
  });
  test('of two ways in which one place counts the stronger stands, in either order', () => {
    const ways = [place('insult', 'possible'), place('insult', 'certain', { grounds: ['insult', 'secret'] })];
    expect(weighed(ways)).toEqual(acts('insult certain remove'));
    expect(weighed(ways.toReversed())).toEqual(acts('insult certain remove'));
  });
  test('of two ways that both only ask the surer is shown, in either order', () => {
    const ways = [place('insult', 'possible'), place('insult', 'probable')];
    expect(weighed(ways)).toEqual(asks('insult probable review'));
    expect(weighed(ways.toReversed())).toEqual(asks('insult probable review'));
  });
});

describe('in a crisis', () => {
  test.each([
    { reason: 'conduct is for a person', given: place('insult'), is: asks('insult certain review') },
    { reason: 'personal data is still protected', given: place('secret'), is: acts('secret certain remove') },
    {
      reason: 'personal data beside conduct is not that alone',
      given: place('secret', 'certain', { grounds: ['insult', 'secret'] }),
      is: asks('secret certain review'),
    },
    { reason: 'the post as a whole is no personal data', given: place(CIRCUMSTANCE), is: asks('post certain review') },
  ])('$reason', ({ given, is }) => expect(weighed([given], { crisis: true })).toEqual(is));

  const help = { urgent: true, actions: ['refer-to-police', 'block'] };
  const sends = (actions: readonly string[], ...caps: readonly string[]) => ({
    outcomes: ['despair certain review'],
    actions,
    caps,
  });
  test('the rule that tells of it sends its own help, but takes nobody’s account', () => {
    expect(weighed([place('despair')], { crisis: true }, help)).toEqual(sends(['refer-to-police']));
  });
  test('not if it is not sure', () => {
    expect(weighed([place('despair', 'probable')], { crisis: true }, help)).toEqual({
      ...sends([]),
      outcomes: ['despair probable review'],
    });
  });
  test('nor if a promise stops it', () => {
    const protections = [protecting('a', ['despair'])];
    expect(weighed([place('despair')], { crisis: true, protections }, help)).toEqual(
      sends([], 'a remove', 'a refer-to-police', 'a block'),
    );
  });
  test('nor on a settled post', () => {
    expect(weighed([place('despair')], { crisis: true, settled: true }, help)).toEqual({
      ...sends([]),
      outcomes: ['despair certain allow'],
    });
  });
});

describe('protections', () => {
  const protections = [protecting('a', ['insult'], ['negative']), protecting('b', ['insult', 'secret'])];
  test.each([
    {
      reason: 'a protected ground asks a person, and all that was stopped is told',
      given: place('insult'),
      is: asks('insult certain review', 'a remove', 'a block'),
    },
    {
      reason: 'the first that covers all grounds',
      given: place('insult', 'certain', { grounds: ['insult', 'secret'] }),
      is: asks('insult certain review', 'b remove', 'b block'),
    },
    {
      reason: 'several that cover all grounds together',
      given: place('signal:negative', 'certain', { grounds: ['secret', 'signal:negative'] }),
      is: asks('signal:negative certain review', 'a remove', 'a block', 'b remove', 'b block'),
    },
    {
      reason: 'a ground beside it that is not protected',
      given: place('insult', 'certain', { grounds: ['insult', 'threat'] }),
      is: acts('insult certain remove'),
    },
    {
      reason: 'a signal may be a ground',
      given: place('signal:negative', 'certain'),
      is: asks('signal:negative certain review', 'a remove', 'a block'),
    },
    {
      reason: 'what was not sure enough was not stopped',
      given: place('insult', 'probable'),
      is: asks('insult probable review'),
    },
    { reason: 'the post as a whole is no ground', given: place(CIRCUMSTANCE), is: acts('post certain remove') },
  ])('$reason', ({ given, is }) => expect(weighed([given], { protections })).toEqual(is));

  test('a rule that only asks loses nothing', () => {
    expect(weighed([place('insult')], { protections }, { decision: 'review', actions: [] })).toEqual(
      asks('insult certain review'),
    );
  });
  test('actions that another place carries were not stopped', () => {
    const given = [place('insult'), place('threat', 'certain', { start: 8, end: 9 })];
    expect(weighed(given, { protections })).toEqual({
      outcomes: ['insult certain review', 'threat certain remove'],
      actions: ['block'],
      caps: ['a remove'],
    });
  });
});

test('a settled post is left alone, and nothing is said to have been stopped', () => {
  const protections = [protecting('a', ['insult'])];
  expect(weighed([place('insult')], { settled: true, protections })).toEqual(asks('insult certain allow'));
});
