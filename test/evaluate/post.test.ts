import { describe, expect, test } from 'vitest';
import { engineWith } from './court.ts';

const engine = engineWith([{ id: 'rule' }]);
const evaluating = (post: unknown, options?: unknown) => (): unknown =>
  engine.evaluate(post as never, options as never);

describe('a malformed post throws a TypeError that names the field', () => {
  test.each<[unknown, string]>([
    [null, 'post: expected an object; got null'],
    [undefined, 'post: expected an object; got undefined'],
    ['text', 'post: expected an object; got string'],
    [[], 'post: expected an object; got a list'],
    [{}, 'post.text: expected a string; got undefined'],
    [{ text: 5 }, 'post.text: expected a string; got 5'],
    [{ text: null }, 'post.text: expected a string; got null'],
    [{ text: ['x'] }, 'post.text: expected a string; got a list'],
    [{ text: 'x', id: 7 }, 'post.id: expected a string; got 7'],
    [{ text: 'x', author: 'Ada' }, 'post.author: expected an object; got string'],
    [{ text: 'x', author: { id: 7 } }, 'post.author.id: expected a string; got 7'],
    [{ text: 'x', author: { role: 'admin' } }, 'post.author.role: expected public or staff or own-account; got string'],
    [{ text: 'x', author: { name: 'Ada' } }, 'post.author.name: no such field; there are id, role'],
    [{ text: 'x', visibility: 'hidden' }, 'post.visibility: expected public or private; got string'],
    [{ text: 'x', parent: { text: 'y' } }, 'post.parent: expected a string; got object'],
    [{ text: 'x', quoted: 'y' }, 'post.quoted: expected a list; got string'],
    [{ text: 'x', quoted: ['y', 7] }, 'post.quoted[1]: expected a string; got 7'],
    [{ text: 'x', attachments: {} }, 'post.attachments: expected a list; got object'],
    [
      { text: 'x', attachments: [{}] },
      'post.attachments[0].kind: expected image or video or audio or link; got undefined',
    ],
    [
      { text: 'x', attachments: [{ kind: 'gif' }] },
      'post.attachments[0].kind: expected image or video or audio or link; got string',
    ],
    [{ text: 'x', attachments: [{ kind: 'image', text: 7 }] }, 'post.attachments[0].text: expected a string; got 7'],
    [
      { text: 'x', attachments: [{ kind: 'image', alt: 'x' }] },
      'post.attachments[0].alt: no such field; there are kind, text, url',
    ],
    [{ text: 'x', attachments: [null] }, 'post.attachments[0]: expected an object; got null'],
    [{ text: 'x', signals: [1] }, 'post.signals: expected an object; got a list'],
    [{ text: 'x', signals: { spam: 1.1 } }, 'post.signals.spam: expected a number from 0 to 1; got 1.1'],
    [{ text: 'x', signals: { spam: Number.NaN } }, 'post.signals.spam: expected a number from 0 to 1; got NaN'],
    [{ text: 'x', signals: { spam: '1' } }, 'post.signals.spam: expected a number from 0 to 1; got string'],
    [{ text: 'x', humanDecision: true }, 'post.humanDecision: expected approved or rejected; got boolean'],
    [
      { text: 'x', txt: 'y' },
      'post.txt: no such field; there are text, id, author, visibility, parent, quoted, attachments, signals, humanDecision',
    ],
    [
      { text: 'x', constructor: 1 },
      'post.constructor: no such field; there are text, id, author, visibility, parent, quoted, attachments, signals, humanDecision',
    ],
  ])('%j', (post, says) => expect(evaluating(post)).toThrow(new TypeError(says)));

  test('a time that is none', () => {
    const says = 'at: expected an instant such as 2026-03-02T09:30:00Z; got `yesterday`';
    expect(evaluating({ text: 'x' }, { at: 'yesterday' })).toThrow(new TypeError(says));
  });
});

describe('what is left out may be undefined', () => {
  test.each([
    { text: 'x', id: undefined, author: undefined, quoted: undefined, signals: undefined },
    { text: 'x', author: {} },
    { text: 'x', author: { id: undefined, role: undefined } },
    { text: 'x', attachments: [{ kind: 'link', text: undefined, url: undefined }] },
    { text: '' },
  ])('%j', (post) => expect(evaluating(post)).not.toThrow());
});
