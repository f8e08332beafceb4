// Holds offensive words: sentences that go on with abuse, and some that do not.
import { expect, test } from 'vitest';
import type { Certainty } from '../../../src/detectors/define-detector.ts';
import { goingOn } from '../../../src/detectors/wording/going-on.ts';
import type { AbuseKind } from '../../../src/detectors/wording/worded-kinds.ts';
import { read } from '../../../src/text/reading.ts';

/** What goes on with the part that is marked. */
const after = (text: string, kind: AbuseKind, certainty: Certainty = 'certain'): readonly string[] => {
  const start = text.indexOf('[');
  const bare = text.replace(/[[\]]/gu, '');
  const found = { start, end: text.indexOf(']') - 1, certainty, because: 'marked' };
  return goingOn(kind, [found], read(bare)).map((one) => bare.slice(one.start, one.end));
};

test.each<[string, string, AbuseKind, readonly string[]]>([
  [
    'in the next sentence',
    '[Women are no good as surgeons]. Put them back on the tea trolley.',
    'hate',
    ['Put them back on the tea trolley'],
  ],
  ['in the one before', 'Whatever next. [Gays are sick in the head].', 'hate', ['Whatever next']],
  ['not two sentences on', '[You are scum]. I waited for hours. You lot could not run a bath.', 'insult', []],
  ['not on another line', '[Women are no good as surgeons].\nPut them back on the tea trolley.', 'hate', []],
  [
    'not where it tells of a wait',
    '[The porter was a lazy cow]. My mum waited from nine until half past four.',
    'insult',
    [],
  ],
  [
    'only of what that is worded most like',
    '[Women are no good as surgeons]. Put them back on the tea trolley.',
    'threat',
    [],
  ],
  ['not what is quoted', '[Women are no good as surgeons]. "Put them back on the tea trolley."', 'hate', []],
  ['not one word', '[Women are no good as surgeons]. Trolley.', 'hate', []],
])('%s', (_, text, kind, expected) => expect(after(text, kind)).toEqual(expected));

test('only next to what is at least probably abuse', () => {
  const text = '[Women are no good as surgeons]. Put them back on the tea trolley.';
  expect(after(text, 'hate', 'probable')).toHaveLength(1);
  expect(after(text, 'hate', 'possible')).toEqual([]);
});
