import { describe, expect, test } from 'vitest';
import type { EvaluateOptions } from '../../src/evaluate/gather.ts';
import type { Post } from '../../src/evaluate/post.ts';
import type { Condition } from '../../src/policy/condition.ts';
import { comesOut, engineWith, judged } from './court.ts';

type Row = readonly [string, Condition, Post | string, boolean | readonly string[]];
const run = (rows: readonly Row[], options: EvaluateOptions = {}): void => {
  test.each(rows)('%s', (_, condition, post, is) => expect(comesOut(condition, post, options)).toEqual(is));
};
const INSULT: Condition = { detects: ['insult'] };
const picture = { kind: 'image' } as const;

describe('detects', () => {
  run([
    ['true where a kind stands in the text', INSULT, 'you muppet', true],
    ['false where none does', INSULT, 'thank you', false],
    ['one of several kinds', { detects: ['secret', 'insult'] }, 'you muppet', true],
    ['true in what is shared', INSULT, { text: 'look', quoted: ['fine', 'you muppet'] }, true],
    [
      'true in what was read in a picture',
      INSULT,
      { text: 'look', attachments: [{ kind: 'image', text: 'muppet' }] },
      true,
    ],
    ['unknown where a picture was not read', INSULT, { text: 'look', attachments: [picture] }, ['attachment-text']],
    ['true whatever a picture says', INSULT, { text: 'muppet', attachments: [picture] }, true],
    ['false where a picture has no words', INSULT, { text: 'look', attachments: [{ kind: 'image', text: '' }] }, false],
    [
      'a link has nothing to read',
      INSULT,
      { text: 'look', attachments: [{ kind: 'link', url: 'https://example.org' }] },
      false,
    ],
    ['sure enough', { detects: ['rudeness'], atLeast: 'probable' }, 'how rude', true],
    ['not sure enough', { detects: ['rudeness'], atLeast: 'certain' }, 'how rude', false],
    ['as sure as can be unless told', { detects: ['grumble'] }, 'hmph', true],
  ]);
});

describe('a language that a detector does not read', () => {
  run([
    ['a text in another script', { detects: ['english'] }, 'Всё хорошо, спасибо', ['language']],
    [
      'a shared text in another script',
      { detects: ['english'] },
      { text: 'see', quoted: ['Всё хорошо'] },
      ['language'],
    ],
    [
      'both that and a picture',
      { detects: ['english'] },
      { text: 'Всё хорошо', attachments: [picture] },
      ['attachment-text', 'language'],
    ],
    ['a detector of every language reads it', INSULT, 'Всё хорошо, спасибо', false],
    ['what is found is found', { detects: ['english', 'insult'] }, { text: 'Всё', quoted: ['muppet'] }, true],
    ['a word of another script beside ours', { detects: ['english'] }, 'fine, спасибо', false],
    ['pictographs are of no script', { detects: ['english'] }, '😂 5/5', false],
  ]);
});

describe('phrases and patterns', () => {
  run([
    ['a phrase', { phrases: ['free money'] }, 'FREE - money!', true],
    ['one of several', { phrases: ['x y', 'free money'] }, 'free money', true],
    ['part of a phrase', { phrases: ['free money'] }, 'free', false],
    ['a phrase with an accent', { phrases: ['café'] }, 'the cafe', true],
    ['a phrase in another script', { phrases: ['дурак'] }, 'Дурак!', true],
    [
      'a phrase nobody has read',
      { phrases: ['free money'] },
      { text: '', attachments: [picture] },
      ['attachment-text'],
    ],
    ['a pattern, on the folded text', { pattern: 'caf[eé]s?' }, 'two CAFÉS', true],
    ['a pattern in what is shared', { pattern: '^z+$' }, { text: '', quoted: ['zzz'] }, true],
    ['a pattern that does not match', { pattern: '^z+$' }, 'az', false],
    ['a pattern on a text without anything else', { pattern: 'k' }, 'thanks', true],
  ]);
});

describe('signals', () => {
  const when: Condition = { signal: 'spam', atLeast: 0.8 };
  run([
    ['above the level', when, { text: 'x', signals: { spam: 0.9 } }, true],
    ['at the level', when, { text: 'x', signals: { spam: 0.8 } }, true],
    ['below it', when, { text: 'x', signals: { spam: 0.79 } }, false],
    ['not given', when, 'x', ['signal:spam']],
    ['others given', when, { text: 'x', signals: { ham: 1 } }, ['signal:spam']],
    [
      'a name that every object has',
      { signal: 'constructor', atLeast: 0 },
      { text: 'x', signals: {} },
      ['signal:constructor'],
    ],
  ]);
});

describe('the post and its author', () => {
  run([
    ['a public author unless told', { author: 'public' }, 'x', true],
    ['staff', { author: 'staff' }, { text: 'x', author: { role: 'staff' } }, true],
    ['not staff', { author: 'staff' }, { text: 'x', author: { id: '7' } }, false],
    ['a public post unless told', { visibility: 'public' }, 'x', true],
    ['a private one', { visibility: 'private' }, { text: 'x', visibility: 'private' }, true],
    ['with a link', { attachment: 'link' }, { text: 'x', attachments: [picture, { kind: 'link' }] }, true],
    ['without one', { attachment: 'link' }, { text: 'x', attachments: [picture] }, false],
    ['with nothing', { attachment: 'link' }, 'x', false],
    ['in another script', { language: 'not-latin' }, 'Всё хорошо', true],
    ['in ours', { language: 'not-latin' }, 'All is well', false],
    ['only what is shared is in another', { language: 'not-latin' }, { text: 'see', quoted: ['Всё'] }, false],
  ]);
});

describe('all, any and not', () => {
  const SIGNAL: Condition = { signal: 's', atLeast: 1 };
  run([
    ['all hold', { all: [INSULT, { author: 'public' }] }, 'muppet', true],
    ['one of all is false, the other unknown', { all: [INSULT, SIGNAL] }, 'fine', false],
    ['one of all is true, the other unknown', { all: [INSULT, SIGNAL] }, 'muppet', ['signal:s']],
    ['one of any is true, the other unknown', { any: [INSULT, SIGNAL] }, 'muppet', true],
    ['one of any is false, the other unknown', { any: [INSULT, SIGNAL] }, 'fine', ['signal:s']],
    ['not true', { not: INSULT }, 'muppet', false],
    ['not false', { not: INSULT }, 'fine', true],
    ['not unknown', { not: SIGNAL }, 'fine', ['signal:s']],
    ['not not', { not: { not: INSULT } }, 'muppet', true],
  ]);
});

describe('repeats', () => {
  const engine = engineWith([{ id: 'rule' }]);
  const again = (texts: readonly (readonly [string, string])[]): EvaluateOptions => ({
    history: texts.reduce<ReturnType<typeof engine.record> | undefined>((history, [text, at]) => {
      const post = { text };
      return engine.record(history, post, engine.evaluate(post), { at });
    }, undefined) as ReturnType<typeof engine.record>,
  });
  const when: Condition = { repeats: { atLeast: 2, withinDays: 7 } };
  const twice = again([
    ['Buy it now!', '2026-03-01T10:00:00Z'],
    ['buy it  NOW', '2026-03-07T10:00:00Z'],
  ]);
  const at = '2026-03-08T10:00:00Z';
  test.each<[string, Condition, string, EvaluateOptions, boolean | readonly string[]]>([
    ['twice before, however written', when, 'BUY it now', { ...twice, at }, true],
    ['another text', when, 'buy it then', { ...twice, at }, false],
    ['once is too long ago', when, 'buy it now', { ...twice, at: '2026-03-08T10:00:01Z' }, false],
    ['before it was posted', when, 'buy it now', { ...twice, at: '2026-03-06T00:00:00Z' }, false],
    ['ever, without a time', { repeats: { atLeast: 2 } }, 'buy it now', twice, true],
    ['ever, whatever the time', { repeats: { atLeast: 2 } }, 'buy it now', { ...twice, at }, true],
    ['no history', when, 'buy it now', { at }, ['history']],
    ['no time', when, 'buy it now', twice, ['time']],
    [
      'a word or two are no repetition',
      { repeats: { atLeast: 1 } },
      'Thank you 💙',
      again([['Thank you 💙', at]]),
      false,
    ],
    ['and need no history', { repeats: { atLeast: 1 } }, 'Thank you 💙', {}, false],
    ['unless the rule says so', { repeats: { atLeast: 1, leastWords: 1 } }, 'first!!!', again([['First!', at]]), true],
    ['or asks for more words', { repeats: { atLeast: 2, leastWords: 4 } }, 'buy it now', twice, false],
    ['marks alone have no words', { repeats: { atLeast: 1, leastWords: 1 } }, '👍', again([['👍', at]]), false],
    ['no text is no repetition', { repeats: { atLeast: 1, leastWords: 1 } }, ' ', again([[' ', at]]), false],
  ])('%s', (_, condition, text, options, is) => expect(comesOut(condition, text, options)).toEqual(is));
});

describe('nearly the same comment', () => {
  const engine = engineWith([{ id: 'rule' }]);
  const isSame = (earlier: string, text: string): boolean | readonly string[] => {
    const history = engine.record(undefined, { text: earlier }, engine.evaluate({ text: earlier }), {
      at: '2026-03-01T10:00:00Z',
    });
    return comesOut({ repeats: { atLeast: 1 } }, text, { history });
  };
  const LIFTS = 'When will the lifts at Watford be fixed?';
  test.each([
    ['in capitals, with marks and a picture', LIFTS, 'when will the lifts at watford be FIXED??? 😡'],
    ['a word more', LIFTS, 'When will the lifts at Watford be fixed then'],
    ['a word more in front', LIFTS, 'So when will the lifts at Watford be fixed'],
    ['a greeting in front', LIFTS, 'Hello again, when will the lifts at Watford be fixed?'],
    ['a word less', `${LIFTS} Please`, LIFTS],
    [
      'another word in the middle of a longer one',
      'I have now asked four times on this page why the pharmacy shuts at noon and nobody has answered',
      'I have now asked five times on this page why the pharmacy shuts at noon and nobody has answered',
    ],
    [
      'a number at the end of each copy',
      'Our pool was promised for spring and we are still waiting for it, shame on you 1',
      'Our pool was promised for spring and we are still waiting for it, shame on you 2',
    ],
  ])('%s', (_, earlier, text) => {
    expect(isSame(earlier, text)).toBe(true);
    expect(isSame(text, earlier)).toBe(true);
  });
  test.each([
    ['another place', LIFTS, 'When will the lifts at Hemel be fixed?'],
    ['another question about the same', LIFTS, 'Are the lifts at Watford fixed yet?'],
    ['the same question with a story', LIFTS, `${LIFTS} My mum is in a wheelchair.`],
    ['two short thanks', 'thank you all', 'thank you so much'],
    ['two longer thanks', 'thank you so much everyone', 'thank you so much all of you'],
    ['thanks to two wards', 'Thank you to everyone on Elm ward', 'Thank you to everyone on Oak ward'],
    ['words in another order', 'to be or not to be is the question', 'the question is to be or not to be a nurse'],
    ['nothing in common', LIFTS, 'The new garden looks lovely in this weather'],
    ['laughter', 'ha ha ha ha ha ha brilliant', 'ha ha ha ha ha ha ha what a day'],
  ])('not %s', (_, earlier, text) => expect(isSame(earlier, text)).toBe(false));
});

describe('off topic', () => {
  const when: Condition = { offTopic: true };
  run([
    ['nothing can be said without the post replied to', when, 'Come on you Hornets!!!', ['parent']],
    ['a word or three are about any post', when, 'congratulations to all!! 👏👏👏', false],
    ['nor does an empty text need it', when, '', false],
    ['an empty parent is a parent', when, { text: 'thank you all so much', parent: '' }, false],
  ]);
});

describe('whether somebody is there', () => {
  const open = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', holidays: 'scotland' } as const;
  const comes = (monitored: boolean, at: string | undefined): boolean | readonly string[] => {
    const rule = { id: 'rule', when: { monitored }, then: 'review' } as const;
    const { findings, undecided } = judged([rule], 'x', { hours: open, ...(at === undefined ? {} : { at }) });
    return undecided[0]?.needs ?? findings.length > 0;
  };
  test.each<[string, boolean, string | undefined, boolean | readonly string[]]>([
    ['in the hours', true, '2026-03-04T09:00:00Z', true],
    ['in the hours, nobody is not', false, '2026-03-04T09:00:00Z', false],
    ['after them', true, '2026-03-04T17:00:00Z', false],
    ['after them, nobody', false, '2026-03-04T17:00:00Z', true],
    ['on a bank holiday', false, '2026-11-30T12:00:00Z', true],
    ['nobody said when', true, undefined, ['time']],
    ['a year whose holidays are not known', true, '2031-03-04T12:00:00Z', ['time']],
    ['a night of such a year', false, '2031-03-04T22:00:00Z', true],
  ])('%s', (_, monitored, at, is) => expect(comes(monitored, at)).toEqual(is));
});

describe('breaches', () => {
  const rules = (atLeast: number, withinDays?: number) => [
    { id: 'insult' },
    {
      id: 'again',
      when: { breaches: { of: ['insult'], atLeast, ...(withinDays ? { withinDays } : {}) } },
      then: { actions: ['block'] },
    },
  ];
  const past = (...times: readonly string[]) => ({
    schema: 1 as const,
    policy: { id: 'court', version: '1' },
    breaches: times.map((at) => ({ rules: ['insult'], at })),
    posts: [],
  });
  const actionsOf = (text: string, count: number, options: EvaluateOptions, days?: number): readonly string[] => {
    const { actions, undecided } = engineWith(rules(count, days)).evaluate({ text }, options);
    return [...actions.map(({ name }) => name), ...undecided.flatMap(({ needs }) => needs)];
  };
  const MAY = '2026-05-01T00:00:00Z';
  test.each<[string, string, number, EvaluateOptions, number | undefined, readonly string[]]>([
    ['the third', 'muppet', 3, { history: past('2026-04-01T00:00Z', '2026-04-02T00:00Z') }, undefined, ['block']],
    ['the second of three', 'muppet', 3, { history: past('2026-04-01T00:00Z') }, undefined, []],
    ['none now, whatever was before', 'fine', 1, { history: past('2026-04-01T00:00Z') }, undefined, []],
    ['the first where one is enough', 'muppet', 1, {}, undefined, ['block']],
    ['no history', 'muppet', 2, {}, undefined, ['history']],
    ['no breach needs no history', 'fine', 2, {}, undefined, []],
    ['within the time', 'muppet', 2, { history: past('2026-04-02T00:00:00Z'), at: MAY }, 30, ['block']],
    ['on the last second of it', 'muppet', 2, { history: past('2026-04-01T00:00:00Z'), at: MAY }, 30, ['block']],
    ['a second too long ago', 'muppet', 2, { history: past('2026-03-31T23:59:59Z'), at: MAY }, 30, []],
    ['after this post', 'muppet', 2, { history: past('2026-05-02T00:00:00Z'), at: MAY }, 30, []],
    ['ever, whatever the time', 'muppet', 2, { history: past('2020-04-02T00:00:00Z'), at: MAY }, undefined, ['block']],
    ['no time', 'muppet', 2, { history: past('2026-04-02T00:00:00Z') }, 30, ['time']],
  ])('%s', (_, text, count, options, days, is) => expect(actionsOf(text, count, options, days)).toEqual(is));
});
