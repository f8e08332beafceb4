import { expect, test } from 'vitest';
import { quotedSpans } from '../../../src/detectors/grammar/quotes.ts';

const within = (text: string): readonly string[] => quotedSpans(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, readonly string[]]>([
  ['double marks', 'he said "go home" to me', ['go home']],
  ['single marks', "he said 'go home' to me", ['go home']],
  ['a mark after its full stop', 'he said "go home." then left', ['go home.']],
  ['an apostrophe in single marks', "he said 'you're late' to me", ["you're late"]],
  ['an apostrophe is no mark', "you're late and the nurses' room isn't", []],
  ['a word with its beginning left out', "get 'em out, the nurses' room", []],
  ['two quotations', '"one" and "two"', ['one', 'two']],
  ['single marks in double ones', `"he said 'no' to me" she said`, ["he said 'no' to me"]],
  ['double marks in single ones', `'he said "no" to me' she said`, ['no']],
  ['one that is never closed, up to the end of its line', 'she said "get out\nof here', ['get out']],
  ['a single mark that is never closed', "she said 'get out\nof here", []],
  ['one that begins anew', '"get out. "come in" she said', ['come in']],
  ['inches', 'a 5" cut and a 6" one', []],
  ['with spaces within', 'he said " go home " to me', [' go home ']],
  ['nothing', 'he said "" to me', []],
])('%s', (_, text, expected) => expect(within(text)).toEqual(expected));

test('a quotation that is too long is none', () => expect(within(`"${'a'.repeat(700)}" she said`)).toEqual([]));
