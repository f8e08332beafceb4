// Holds offensive words: what is to be caught.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { source, westHerts } from '../../src/policies/west-herts/policy.ts';
import { describeBuiltIn } from './built-in.ts';

const DAY = '2026-03-02T10:00:00Z';

describeBuiltIn({
  policy: westHerts,
  source,
  sha256: 'aba97f9d0e72bb8e8ad5d33ab417f3319abc228a77c3437e37f7aad9110b1d2a',
  kinds: [
    ['why-we-use-social-media', 'informs', 'says what the channels are for'],
    ['followers-have-grown', 'informs', 'tells of the past'],
    ['about-this-page', 'informs', 'says what the page holds'],
    ['how-we-work', 'informs', 'is a heading'],
    ['office-hours', 'promises', 'says when the Trust looks, and a reader may hold it to that'],
    ['downtime', 'limits', 'says what the Trust does not answer for'],
    ['no-following-back', 'informs', 'tells a follower what to expect, and nobody breaks it'],
    ['no-endorsement', 'informs', 'says what a share means'],
    ['no-updates-or-advice', 'limits', 'says what the Trust is unable to do here'],
    ['house-rules', 'informs', 'is a heading'],
    ['spaces-for-everyone', 'informs', 'says what the rules are for'],
    ['please-follow-the-rules', 'informs', 'points at the list below and adds no rule to it'],
    ['terms-of-use', 'prohibits', 'binds all users, and a comment can break it'],
    ['relevant-comments', 'prohibits', 'says what comments should be, and names no action'],
    ['unrelated-or-repeated-deleted', 'authorises', 'names deleting and reporting as spam'],
    ['adverts-deleted', 'authorises', 'names deleting'],
    ['harassment-and-discrimination', 'prohibits', 'tolerates none, and names no action'],
    ['inappropriate-or-abusive-removed', 'authorises', 'names removal in whole, and in part, which is redaction'],
    ['repeatedly-blocked-or-reported', 'authorises', 'names blocking and reporting, for those who do so repeatedly'],
    ['abusive-messages', 'prohibits', 'tolerates none, and names no action'],
    ['rules-may-change', 'informs', 'is about the page, not about comments'],
    ['shared-content', 'informs', 'says whose words count as one’s own; the rules say what may not be in them'],
    ['personal-information', 'prohibits', 'asks people not to share it; the next sentence says what follows'],
    ['personal-information-removed', 'authorises', 'names removal, and nothing besides'],
    ['patient-information', 'prohibits', 'asks people not to share it, and names no action'],
    ['intellectual-property', 'prohibits', 'forbids posting what others own, and names no action'],
    ['contact-us', 'informs', 'is a heading'],
    ['questions', 'informs', 'says whom to ask'],
  ],
});

test('no clause allows an account action on a first offence', () => {
  expect(source.clauses.filter((clause) => 'firstOffence' in clause)).toEqual([]);
});

test('personal information is removed and nothing else is done', () => {
  const rule = westHerts.rules.find(({ id }) => id === 'personal-information');
  expect(rule).toMatchObject({ decision: 'remove', actions: [] });
});

test('patient information is for a person to decide on, because the page names no action', () => {
  const rule = westHerts.rules.find(({ id }) => id === 'patient-information');
  expect(rule).toMatchObject({ decision: 'review', actions: [] });
});

test('the only address is the one the page gives, and it is never reported as personal', () => {
  const emails = Object.values(westHerts.contacts).flatMap(({ email }) => email ?? []);
  expect(emails).toEqual(westHerts.allow.emails);
  expect(westHerts.text).toContain(westHerts.allow.emails?.join());
});

test.each([
  ['a picture', 'Who do I ask about using your hand washing video in our school newsletter?', true],
  ['the page', 'Is there an email for whoever runs this page?', true],
  ['a ward', 'What is the phone number for Bluebell ward?', false],
])('whom to ask about %s: the page answers queries regarding social media', (_, text, isAnswered) => {
  const { signposts } = createEngine(westHerts).evaluate({ text });
  expect(signposts.some(({ rule }) => rule === 'social-media-queries')).toBe(isAnswered);
});

describe('an account is blocked and reported', () => {
  const engine = createEngine(westHerts);
  const blocks = westHerts.rules.find(({ id }) => id === 'repeat-offender');
  const counted = blocks && 'breaches' in blocks.when ? blocks.when.breaches.of : [];
  const actionsAfter = (earlier: readonly (readonly string[])[], text: string): readonly string[] => {
    const first = engine.record(undefined, { text: 'hello' }, engine.evaluate({ text: 'hello' }), { at: DAY });
    const history = { ...first, breaches: earlier.map((rules) => ({ rules, at: DAY })) };
    return engine.evaluate({ text }, { history, at: DAY }).actions.map(({ name }) => name);
  };

  test('on the third abusive post', () => {
    expect(actionsAfter([['abusive'], ['discriminatory']], 'you absolute wanker')).toEqual([
      'block',
      'report-to-platform',
    ]);
  });

  test.each<[string, readonly (readonly string[])[], string]>([
    ['never on the first', [], 'you absolute wanker'],
    ['nor on the second', [['abusive']], 'you absolute wanker'],
    [
      'nor for what stands below “the above categories”',
      [['personal-information'], ['personal-information']],
      'you absolute wanker',
    ],
    ['nor for a post that breaks no rule', [['abusive'], ['abusive'], ['abusive']], 'thank you all'],
    ['nor for personal information after abuse', [['abusive'], ['abusive']], 'my number is 07700 900123'],
  ])('%s', (_, earlier, text) => expect(actionsAfter(earlier, text)).toEqual([]));

  test('only rules under that sentence count', () => {
    expect([...counted].sort()).toEqual(['abusive', 'defamatory', 'discriminatory', 'harassing', 'indecent']);
  });
});

test.each([
  ['an advert for the third time is spam', 'Gutters cleared from £40, ring 07700 900123', 2, ['report-as-spam']],
  ['for the second time it is removed', 'Gutters cleared from £40, ring 07700 900123', 1, []],
  ['a complaint for the third time is no spam', 'Still no answer about the lifts, seven weeks now', 2, []],
])('%s', (_, text, earlier, actions) => {
  const engine = createEngine(westHerts);
  const verdict = engine.evaluate({ text });
  const again = Array.from({ length: earlier }).reduce<ReturnType<typeof engine.record> | undefined>(
    (history) => engine.record(history, { text }, verdict, { at: DAY }),
    undefined,
  );
  const options = again ? { history: again, at: DAY } : { at: DAY };
  expect(engine.evaluate({ text }, options).actions.map(({ name }) => name)).toEqual(actions);
});

test('an abusive post gets no answer', () => {
  const { signposts } = createEngine(westHerts).evaluate({ text: 'follow me back you absolute wankers' });
  expect(signposts).toEqual([]);
});
