import { expect, test } from 'vitest';
import { letterRuns } from '../../src/text/letter-runs.ts';

test.each([
  ['nothing has none', '', []],
  ['signs are none', '— … 😂 !', []],
  ['letters and digits make one together', 'Ward 4b', ['Ward', '4b']],
  ['an apostrophe parts two', 'don’t', ['don', 't']],
  ['letters of any script count', 'naïve Übung привет', ['naïve', 'Übung', 'привет']],
])('%s', (_reason, text, words) => expect(letterRuns(text)).toEqual(words));
