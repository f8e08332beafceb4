import { describe, expect, test } from 'vitest';
import { OUTCOME_WORDS } from '../../../src/authoring/draft/outcome-words.ts';
import { outcomesIn } from '../../../src/authoring/draft/outcomes-in.ts';
import { mainOf, wordingOf } from '../../../src/authoring/draft/wording.ts';
import { outcomesKnown } from '../../../src/policy/vocabulary.ts';

const told = (says: string): string => {
  const found = outcomesIn(mainOf(wordingOf(says)));
  return found ? `${found.modality} ${found.outcomes.join(' ')}`.trim() : 'nothing';
};

test.each([
  ['will remove', 'We will remove it.'],
  ['will remove', 'It’ll be taken down.'],
  ['will remove', 'We bin such comments.'],
  ['may remove hide', 'We may hide or delete comments.'],
  ['will remove block', 'It will be removed, and its author will be blocked.'],
  ['may remove redact', 'We may edit or remove posts.'],
  ['will block', 'Members who carry on will be removed from the group.'],
  ['may mute', 'We may restrict the account.'],
  ['will warn', 'You will be warned.'],
  ['will remove warn', 'Such comments are removed, and you get a warning.'],
  ['may report-to-platform', 'We reserve the right to report users to the platform.'],
  ['will report-as-spam', 'Repeated comments are reported as spam.'],
  ['will refer-to-police', 'Anything criminal goes to the police.'],
  ['may refer-to-legal', 'We may take legal action.'],
  ['will ask-to-edit', 'We will ask you to edit your comment.'],
  ['may close-comments', 'We may turn off comments.'],
  ['will keep-evidence', 'We keep screenshots of threats.'],
  ['will hide', 'From 29 March until the end of 6 May 2027, we will hide calls to vote.'],
  ['may hide', 'We may hide calls to vote until 6 May 2027.'],
  ['will hide notify-author', 'We hide it and let you know.'],
])('%s: %s', (outcome, says) => expect(told(says)).toBe(outcome));

describe('nothing is done by', () => {
  test.each([
    ['a promise not to', 'We will not remove criticism.'],
    ['what readers are asked to do', 'Please report it to Facebook.'],
    ['what readers are free to do', 'You can delete your own comments.'],
    ['what other people do', 'We cannot help with users who delete their posts.'],
    ['a warning that came before', 'After you get a second warning, write to us.'],
    ['a condition', 'If your comment is removed, write to us.'],
    ['a message alone, which may be a kindness', 'We let you know when the road is open.'],
    ['words that only look like it', 'The blockage in the road was reported by a resident.'],
  ])('%s', (_, says) => expect(told(says)).toBe('nothing'));
});

test('most outcomes have words here, and what has a name elsewhere keeps it', () => {
  const named = OUTCOME_WORDS.map(({ outcome }) => outcome);
  expect(named.filter((name) => outcomesKnown({}).includes(name)).length).toBeGreaterThan(12);
  expect(new Set(named).size).toBe(named.length);
});
