import { describe, expect, test } from 'vitest';
import { postOf } from '../../src/authoring/post-line.ts';

describe('a line that holds a post', () => {
  test.each([
    ['a text in quotes', '"hello"', { text: 'hello' }],
    ['an object', '{"text":"hello","id":"7"}', { text: 'hello', id: '7' }],
    ['space around it', '  "hello"\t', { text: 'hello' }],
  ])('%s', (_, line, post) => {
    expect(postOf(line)).toEqual({ post });
  });
});

describe('a line that holds none says why, and repeats nothing that somebody wrote', () => {
  test.each([
    ['words without quotes', 'Ring 07700 900123', 'not JSON'],
    ['JSON that is cut short', '{"text":"Ring 07700 900123', 'not JSON, at column 27'],
    ['a number', '07700900123', 'not JSON, at column 2'],
    ['a number that is JSON', '7700900123', 'not a post: post: expected an object; got a number'],
    ['a list', '["Ring 07700 900123"]', 'not a post: post: expected an object; got a list'],
    ['null', 'null', 'not a post: post: expected an object; got null'],
    ['no text', '{"id":"7"}', 'not a post: post.text: expected a string; got undefined'],
    ['a number for a text', '{"text":7700900123}', 'not a post: post.text: expected a string; got a number'],
    [
      'a role that there is not',
      '{"text":"x","author":{"role":"07700 900123"}}',
      'not a post: post.author.role: expected public or staff or own-account; got string',
    ],
    [
      'a field that is words',
      '{"text":"x","07700 900123":1}',
      'not a post: a field that no post has, or of a wrong type',
    ],
    [
      'a signal named like a number',
      '{"text":"x","signals":{"07700900123":7}}',
      'not a post: a field that no post has, or of a wrong type',
    ],
    [
      'a signal out of its range',
      '{"text":"x","signals":{"toxic":7}}',
      'not a post: post.signals.toxic: expected a number from 0 to 1; got a number',
    ],
  ])('%s', (_, line, fault) => {
    expect(postOf(line)).toEqual({ fault });
  });

  test('a field of another program is named, with those there are', () => {
    const { fault = '' } = postOf('{"body":"x"}') as { fault?: string };
    expect(fault).toMatch(/^not a post: post\.body: no such field; there are text, id, /u);
  });
});
