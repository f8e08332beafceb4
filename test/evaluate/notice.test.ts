import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { notice } from '../../src/evaluate/notice.ts';
import type { Post } from '../../src/evaluate/post.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import type { Decision } from '../../src/policy/vocabulary.ts';
import { engineWith, type ShortRule } from './court.ts';

const noticed = (rules: readonly ShortRule[], post: Post | string, url: string | null = null): string => {
  const engine = engineWith(rules, { url });
  return notice(engine.evaluate(typeof post === 'string' ? { text: post } : post), engine.policy);
};
const EMAILS: ShortRule = { id: 'emails', when: { detects: ['email'] } };
const DESPAIR: ShortRule = {
  id: 'despair',
  when: { detects: ['despair'] },
  then: { signpost: 'help', priority: 'urgent' },
  because: ['tell'],
};
const DESK: ShortRule = { id: 'desk', when: { phrases: ['lost'] }, then: { signpost: 'desk' }, because: ['tell'] };

describe('what was done, for what, and what the page says', () => {
  test('word for word', () => {
    expect(noticed([EMAILS], 'ada@example.org', 'https://example.org/rules')).toBe(
      [
        'We have removed your comment.',
        'We found this in it: email address.',
        'Our page “Rules of the court” says:',
        '“We will do anything”',
        'You can read the page here: https://example.org/rules',
      ].join('\n'),
    );
  });
  test.each<[Decision, string]>([
    ['review', 'A member of our team will look at your comment.\nThis may be in it: email address.'],
    ['redact', 'We have taken out part of your comment.\nWe found this in it: email address.'],
    ['hide', 'We have hidden your comment.\nWe found this in it: email address.'],
    ['remove', 'We have removed your comment.\nWe found this in it: email address.'],
  ])('%s', (then, says) => {
    expect(noticed([{ ...EMAILS, then } as ShortRule], 'ada@example.org').startsWith(says)).toBe(true);
  });
  test('nothing was done, nothing is said', () => expect(noticed([EMAILS], 'thank you')).toBe(''));
  test('only what led to the decision is named', () => {
    const secrets: ShortRule = { id: 'secrets', when: { detects: ['secret'] }, then: 'review' };
    expect(noticed([EMAILS, secrets], 'swordfish ada@example.org')).not.toContain('secret');
  });
  test('a kind and a sentence are named once', () => {
    const text = noticed(
      [EMAILS, { ...EMAILS, id: 'more', then: { decision: 'remove' } }],
      'ada@example.org, bob@example.org',
    );
    expect(text.match(/email address/gu)).toHaveLength(1);
    expect(text.match(/We will do anything/gu)).toHaveLength(1);
  });
  test('a comment that a person rejected and no rule is about', () => {
    expect(noticed([EMAILS], { text: 'x', humanDecision: 'rejected' })).toBe(
      'A member of our team will look at your comment.',
    );
  });
  test.each<[string, ShortRule, Post | string, string]>([
    ['the post as a whole has no kind', { id: 'r', when: { author: 'public' } }, 'x', 'We have removed your comment.'],
    [
      'what another classifier says',
      { id: 'r', when: { signal: 'spam', atLeast: 0.5 } },
      { text: 'x', signals: { spam: 1 } },
      'A member of our team will look at your comment.\nOne of our checks picked it out.',
    ],
    [
      'a kind of one’s own beside it',
      {
        id: 'r',
        when: { all: [{ signal: 'spam', atLeast: 0.5 }, { detects: ['secret'] }] },
        act: 'probable',
        why: 'x',
      },
      { text: 'swordfish', signals: { spam: 1 } },
      'We have removed your comment.\nWe found this in it: secret.\nOne of our checks picked it out.',
    ],
  ])('%s', (_, rule, post, says) => {
    expect(noticed([rule], post).split('\nOur page')[0]).toBe(says);
  });
  test('a repetition is said as such', () => {
    const engine = engineWith([{ id: 'r', when: { repeats: { atLeast: 1 } } }]);
    const post = { text: 'buy it now' };
    const history = engine.record(undefined, post, engine.evaluate(post), { at: '2026-03-01T10:00:00Z' });
    expect(notice(engine.evaluate(post, { history }), engine.policy)).toContain(
      'We have removed your comment.\nYou have posted it before.\n',
    );
  });
});

describe('what comes next', () => {
  const acting = (actions: readonly string[], because: string): string =>
    noticed([{ id: 'r', then: { decision: 'hide', actions: [...actions] }, because: [because] }], 'muppet');
  test.each<[string, string, string, string]>([
    ['the page says we will', 'block', 'will', 'We will block your account.'],
    ['the page says we may', 'block', 'may', 'A person will decide if we block your account.'],
    ['an account', 'mute', 'will', 'We will mute your account.'],
    ['the platform', 'report-to-platform', 'may', 'A person will decide if we report your account to this site.'],
    ['spam', 'report-as-spam', 'will', 'We will report your comment as spam.'],
    [
      'the police are for a person to call',
      'refer-to-police',
      'will',
      'A person will decide if we send your comment to the police.',
    ],
    ['so are lawyers', 'refer-to-legal', 'will', 'A person will decide if we send your comment to our lawyers.'],
    ['a warning', 'warn', 'will', 'Please take this as a warning.'],
    ['a warning, perhaps', 'warn', 'may', 'A person will decide if we warn you.'],
    ['an edit', 'ask-to-edit', 'will', 'Please change your comment.'],
    ['a reminder', 'remind', 'will', 'Please keep to our rules.'],
    ['a reminder, perhaps', 'remind', 'may', 'A person will decide if we remind you of our rules.'],
    [
      'an employer is for a person to tell',
      'refer-to-employer',
      'will',
      'A person will decide if we tell the people you work for.',
    ],
    ['so is what is right', 'correct-publicly', 'will', 'A person will decide if we post what is right.'],
    ['answers limited', 'limit-replies', 'will', 'We will limit who can answer this post.'],
    ['comments closed', 'close-comments', 'will', 'We will close the comments on this post.'],
    ['a copy', 'keep-evidence', 'will', 'We will keep a copy of your comment.'],
  ])('%s', (_, name, because, says) => expect(acting([name], because).split('\n')).toContain(says));

  test('to be told is no step', () => {
    expect(acting(['notify-author'], 'will').split('\n').slice(0, 2)).toEqual([
      'We have hidden your comment.',
      'We found this in it: abusive words.',
    ]);
  });
  test('each step once, after what was found', () => {
    const rule: ShortRule = { id: 'r', then: { decision: 'hide', actions: ['warn', 'block'] } };
    const lines = noticed([rule, { ...rule, id: 's', then: { actions: ['warn'] } }], 'muppet').split('\n');
    expect(lines.slice(2, 4).sort()).toEqual(['Please take this as a warning.', 'We will block your account.']);
    expect(lines[4]).toBe('Our page “Rules of the court” says:');
  });
  test('a step on a comment that stays', () => {
    const text = noticed([{ id: 'r', then: { actions: ['warn'] } }], 'muppet');
    expect(text.split('\n')).toEqual([
      'Please take this as a warning.',
      'Our page “Rules of the court” says:',
      '“We will do anything”',
    ]);
  });
  test('steps of a policy’s own', () => {
    const court = {
      actions: ['tell-the-mayor'],
      text: 'We may tell the mayor. We will tell the mayor.',
      contacts: {},
      clauses: [
        {
          id: 'may',
          kind: 'authorises',
          quote: 'We may tell the mayor.',
          actions: ['tell-the-mayor'],
          modality: 'may',
        },
        {
          id: 'will',
          kind: 'authorises',
          quote: 'We will tell the mayor.',
          actions: ['tell-the-mayor'],
          modality: 'will',
        },
      ],
    } as const;
    const told = (because: string): string => {
      const engine = engineWith([{ id: 'r', then: { actions: ['tell-the-mayor'] }, because: [because] }], court);
      return notice(engine.evaluate({ text: 'muppet' }), engine.policy).split('\n')[0] ?? '';
    };
    expect(told('will')).toBe('Our next step: tell the mayor.');
    expect(told('may')).toBe('A person will decide about this next step: tell the mayor.');
  });
});

describe('what could not be read', () => {
  test('a picture', () => {
    expect(
      noticed([EMAILS, { id: 'r', when: { detects: ['secret'] } }], {
        text: 'ada@example.org',
        attachments: [{ kind: 'image' }],
      }),
    ).toContain('We could not read all that you added to it. A person may look at that.');
  });
  test('another language', () => {
    const rule: ShortRule = { id: 'r', when: { detects: ['english'] } };
    expect(noticed([EMAILS, rule], { text: 'ada@example.org', quoted: ['Всё хорошо'] })).toContain(
      'We could not read all the words. A person may look at them.',
    );
  });
  test('what an author cannot help is not said', () => {
    const rule: ShortRule = { id: 'r', when: { signal: 'spam', atLeast: 1 } };
    expect(noticed([EMAILS, rule], 'ada@example.org')).not.toMatch(/could not|spam/u);
  });
  test('nor is anything where nothing was done', () => {
    expect(noticed([EMAILS], { text: 'see', attachments: [{ kind: 'image' }] })).toBe('');
  });
});

describe('where to go instead', () => {
  test('stands at the end, and its sentence with the others', () => {
    expect(noticed([EMAILS, DESK], 'lost, ada@example.org').split('\n').slice(2)).toEqual([
      'Our page “Rules of the court” says:',
      '“We tell you this.”',
      '“We will do anything”',
      'Where to go: Front desk, desk@example.org',
    ]);
  });
  test('is said as an answer where nothing was done', () => {
    expect(noticed([DESK], 'I am lost')).toBe(
      [
        'Thank you for your comment.',
        'Our page “Rules of the court” says:',
        '“We tell you this.”',
        'Where to go: Front desk, desk@example.org',
      ].join('\n'),
    );
  });
});

describe('somebody may be in danger', () => {
  const HELP = [
    'We are glad that you told us.',
    'You do not have to face this on your own.',
    'Our page “Rules of the court” says:',
    '“We tell you this.”',
    'Where to go: Help page, https://example.org/help',
    'Please ask for help now. Do not wait for us to answer.',
  ];
  test('help comes first, then what was taken out', () => {
    expect(noticed([EMAILS, DESPAIR], 'despair ada@example.org').split('\n')).toEqual([
      ...HELP,
      'We have removed your comment.',
      'We found this in it: email address.',
      'Our page “Rules of the court” says:',
      '“We will do anything”',
    ]);
  });
  test('nobody is told off', () => {
    const text = noticed([{ id: 'insults' }, DESPAIR], 'despair, you muppet');
    expect(text.split('\n')).toEqual([...HELP, 'A member of our team will look at your comment.']);
  });
  test('nothing was done', () => expect(noticed([DESPAIR], 'in despair').split('\n')).toEqual(HELP));
});

describe('it is plain and repeats nothing of what was written', () => {
  const post: Post = {
    text: 'Write to ada.lovelace@example.org',
    quoted: ['or bob.smith@example.org'],
    signals: { spam: 1 },
  };
  test.each([
    ['west-herts', westHerts],
    ['cntw', cntw],
  ])('%s', (_, policy) => {
    const text = notice(createEngine(policy).evaluate(post), policy);
    expect(text).not.toMatch(/lovelace|smith|example\.org/u);
    const own = text.split('\n').filter((line) => !line.startsWith('“'));
    expect(own.filter((line) => line.length > 120)).toEqual([]);
    expect(text).not.toMatch(/undefined|null|\[object|NaN/u);
  });
});
