// Holds offensive words: what is to be caught.
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { cntw, source } from '../../src/policies/cntw/policy.ts';
import { describeBuiltIn } from './built-in.ts';

describeBuiltIn({
  policy: cntw,
  source,
  sha256: '1c927d67925d26151ca1c9be6b2ef4ec389c75b48f607248795ca169e74ac10d',
  kinds: [
    ['our-principles', 'informs', 'is a heading'],
    ['welcoming-space', 'informs', 'says what the principles are for'],
    ['about-the-principles', 'informs', 'says what the page holds'],
    ['principles-may-change', 'informs', 'is about the page, not about comments'],
    ['what-we-will-do', 'informs', 'is a heading'],
    ['working-hours', 'promises', 'says when the team works, under “what we will do”'],
    ['monitored-in-working-hours', 'promises', 'says when the Trust looks'],
    ['scheduled-posts', 'informs', 'explains posts that appear at other times'],
    ['everything-is-read', 'promises', 'says that all is read'],
    ['not-every-reply', 'limits', 'says what the Trust cannot do'],
    ['reply-or-pass-on', 'promises', 'says that an answer comes, where appropriate'],
    ['reply-by-next-working-day', 'promises', 'names a day to aim at'],
    ['politeness-and-respect', 'promises', 'says how the Trust treats people'],
    ['email-or-a-team-instead', 'informs', 'says where a question may go instead; nothing is done to the comment'],
    ['why-elsewhere', 'informs', 'gives the reason for that'],
    ['staff-guidance', 'informs', 'is about the Trust’s own staff'],
    ['staff-policy', 'informs', 'tells staff where a document is'],
    ['what-we-will-not-do', 'informs', 'is a heading'],
    ['no-individual-care', 'limits', 'says what the Trust cannot discuss'],
    ['no-complaints-here', 'limits', 'says what the Trust cannot deal with'],
    ['complaints-process', 'informs', 'says where complaints go'],
    ['no-clinical-answers', 'limits', 'says what the Trust cannot answer'],
    ['signposting', 'promises', 'says that the Trust will do its best to point the way'],
    ['urgent-help', 'informs', 'says where help is'],
    ['what-we-ask-of-you', 'informs', 'is a heading'],
    ['courtesy-and-respect', 'prohibits', 'asks something of comments that they can fail in, and names no action'],
    ['we-are-human', 'informs', 'reminds the reader, and nobody breaks it'],
    ['negative-is-not-removed', 'protects', 'forbids removing and blocking for being negative'],
    ['not-tolerated', 'prohibits', 'begins the list of what is not tolerated'],
    ['hateful-or-discriminatory', 'prohibits', 'is on the list'],
    ['swearing-or-offensive', 'prohibits', 'is on the list'],
    ['abusive', 'prohibits', 'is on the list'],
    ['targets-staff', 'prohibits', 'is on the list'],
    ['complaints-about-staff', 'informs', 'says, in the same item, where a complaint goes'],
    ['inappropriate-links', 'prohibits', 'is on the list'],
    ['illegal-activity', 'prohibits', 'is on the list'],
    ['confidential-or-personal', 'prohibits', 'is on the list'],
    ['advertising', 'prohibits', 'is on the list'],
    ['mean-spirited', 'prohibits', 'is on the list'],
    ['hide-or-delete', 'authorises', 'names what may be done to a comment'],
    ['block-or-report', 'authorises', 'names what may be done to an account, where appropriate'],
    ['police-or-legal-action', 'authorises', 'names the police and legal action'],
    ['questions', 'informs', 'says whom to ask, and hides the address'],
  ],
});

test('no clause allows an account action on a first offence', () => {
  expect(source.clauses.filter((clause) => 'firstOffence' in clause)).toEqual([]);
});

test('what authorises says “may”', () => {
  const said = source.clauses.filter(({ kind }) => kind === 'authorises').map(({ modality }) => modality);
  expect(said).toEqual(['may', 'may', 'may']);
});

test('personal information is hidden and nothing is done to the account', () => {
  const rule = cntw.rules.find(({ id }) => id === 'personal-information');
  expect(rule).toMatchObject({ decision: 'hide', actions: [] });
});

test('confidential information is for a person to decide on', () => {
  const rule = cntw.rules.find(({ id }) => id === 'confidential-information');
  expect(rule).toMatchObject({ decision: 'review', actions: [] });
});

test('the hidden e-mail address stays hidden, and none is guessed', () => {
  expect(cntw.text).toMatch(/\[email\u00a0protected\]$/u);
  expect(Object.values(cntw.contacts).filter((contact) => 'email' in contact)).toEqual([]);
  expect(cntw.allow).toEqual({ postcodes: ['NE3 3XT'] });
});

describe('a comment to CNTW', () => {
  const { evaluate } = createEngine(cntw);

  test('a negative view stays, with nothing but a signpost', () => {
    const { decision, actions, signposts } = evaluate({ text: 'I want to complain. Worst ward I have ever seen.' });
    expect({ decision, actions, to: signposts.map(({ to }) => to) }).toEqual({
      decision: 'allow',
      actions: [],
      to: ['complaints'],
    });
  });

  test('somebody at risk is pointed to help first, and nothing is hidden', () => {
    const { decision, priority, signposts } = evaluate({ text: 'I want to die, you useless wankers' });
    expect([decision, priority, signposts[0]?.to]).toEqual(['review', 'urgent', 'need-help-now']);
  });

  test('their phone number is hidden all the same', () => {
    expect(evaluate({ text: 'I want to die. Ring me on 07700 900123' }).decision).toBe('hide');
  });

  test('a threat is hidden, and put to a person for the police', () => {
    const { decision, actions } = evaluate({ text: 'I am going to kill you when you finish work' });
    expect(decision).toBe('hide');
    expect(actions).toMatchObject([{ name: 'refer-to-police', by: 'human' }]);
  });

  test('in hours somebody is there, and a reply is aimed at', () => {
    const { service } = evaluate({ text: 'Is the garden open?' }, { at: '2026-03-06T10:00:00Z' });
    expect(service).toEqual({ monitored: true, replyBy: '2026-03-09T17:00:00Z' });
  });
});

describe('comments that mean nothing without what they answer', () => {
  const engine = createEngine(cntw);
  const rule = 'echoes-abuse';
  const ABUSE = 'She is a lazy fat cow and a waste of skin';
  const ECHOES = [
    'Same as what he said, only double',
    'She had that coming if you ask me',
    'What a description of her - dead right',
    'Is that the one who was in court last week?',
    'Exactly, and the other one is no better',
  ];
  test.each(ECHOES)('%s: needs the post it answers, and is allowed', (text) => {
    const { decision, findings, undecided } = engine.evaluate({ text });
    expect({ decision, findings }).toEqual({ decision: 'allow', findings: [] });
    expect(undecided.map((one) => one.rule)).toContain(rule);
    expect(undecided.every(({ needs }) => needs.join() === 'parent')).toBe(true);
  });
  test.each(ECHOES)('%s: a person looks where that is abuse', (text) => {
    const { decision, findings, undecided, actions } = engine.evaluate({ text, parent: ABUSE });
    expect({ decision, undecided, actions }).toEqual({ decision: 'review', undecided: [], actions: [] });
    expect(findings.every((one) => one.rule === rule && one.certainty === 'possible')).toBe(true);
    expect(findings[0]?.citations.map(({ clause }) => clause)).toEqual(['not-tolerated', 'mean-spirited']);
  });
  test.each(ECHOES)('%s: nothing is said where that is harmless', (text) => {
    const { decision, findings, undecided } = engine.evaluate({ text, parent: 'Our flu clinic opens on Monday.' });
    expect({ decision, findings, undecided }).toEqual({ decision: 'allow', findings: [], undecided: [] });
  });
  const STORY = 'We are heartbroken by the sudden death of our colleague Graham.';
  const SHARP = 'That one is no loss to anybody';
  test('a sharp remark: a person looks where the post tells of a loss', () => {
    const { decision, findings } = engine.evaluate({ text: SHARP, parent: STORY });
    expect(decision).toBe('review');
    expect(findings.every((one) => one.rule === 'sharp-under-a-story' && one.certainty === 'possible')).toBe(true);
    expect(engine.evaluate({ text: SHARP, parent: 'Our flu clinic opens on Monday.' }).decision).toBe('allow');
    expect(engine.evaluate({ text: SHARP }).undecided).toMatchObject([{ needs: ['parent'] }]);
  });
  test('condolences stand', () => {
    expect(engine.evaluate({ text: 'So sorry, he was a lovely man', parent: STORY }).decision).toBe('allow');
  });
  test('what only posts are searched for costs a comment nothing: it gets the verdict of any clean one', () => {
    expect(engine.evaluate({ text: 'The chapel is open until four' })).toBe(engine.evaluate({ text: 'good morning' }));
  });
  test('what is no echo gets the verdict of any clean comment, whatever it answers', () => {
    const clean = engine.evaluate({ text: 'good morning' });
    expect(engine.evaluate({ text: 'Same here, the parking is awful' })).toBe(clean);
    expect(engine.evaluate({ text: 'Same here, the parking is awful', parent: ABUSE })).toEqual(clean);
  });
});
