import { expect, test } from 'vitest';
import { kindsOfParts } from '../../../src/authoring/draft/kinds-of-parts.ts';
import { pageParts } from '../../../src/authoring/draft/page-parts.ts';

const rows: readonly { readonly reason: string; readonly page: string; readonly kinds: string }[] = [
  {
    reason: 'items go on with what forbids',
    page: 'Comments must not:\n• attack people\n• sell things',
    kinds: 'prohibits prohibits prohibits',
  },
  {
    reason: 'items of what is removed are what is forbidden',
    page: 'We may delete comments that are:\n1. rude\n2. off-topic.',
    kinds: 'authorises prohibits prohibits',
  },
  {
    reason: 'items that go on with a verb are read with it',
    page: 'In such cases we may:\n• hide the comment\n• block you\n• thank you',
    kinds: 'authorises authorises authorises informs',
  },
  {
    reason: 'without a colon too',
    page: 'We cannot\n• answer medical questions\n• take complaints',
    kinds: 'limits limits limits',
  },
  {
    reason: 'whole rules after a colon stand for themselves',
    page: 'Please read our rules:\n• We reply within two days.\n• Do not swear.\n• The page opened in 2020.',
    kinds: 'informs promises prohibits informs',
  },
  {
    reason: 'posts that get no answer are what is forbidden',
    page: 'We do not respond to comments that are:\n• abusive\n• spam',
    kinds: 'limits prohibits prohibits',
  },
  {
    reason: 'a list ends where other signs begin',
    page: '2. Users must not post what:\n(a) is rude\n(b) is spam\n3. The page opened in 2020.',
    kinds: 'prohibits prohibits prohibits informs',
  },
  {
    reason: 'a list ends at a sentence without a sign',
    page: 'Please avoid:\n• spam\nThe page opened in 2020.',
    kinds: 'prohibits prohibits informs',
  },
  {
    reason: 'items without any sign are told by their small letters',
    page: 'We will remove comments that:\nare rude\nare spam\nThe page opened in 2020.',
    kinds: 'authorises prohibits prohibits informs',
  },
  {
    reason: 'a heading may stand for a lead-in',
    page: 'What is not allowed\n\n• Spam\n• Posting adverts.\n• We reply within two days.',
    kinds: 'informs prohibits prohibits promises',
  },
  {
    reason: 'a heading over sentences gives them nothing',
    page: 'What we won’t do\n\n• There is a form for that.',
    kinds: 'informs informs',
  },
  {
    reason: 'a heading may be a rule',
    page: 'Our page\n\nNo swearing\n\nWe mean it.',
    kinds: 'informs prohibits informs',
  },
  {
    reason: 'a short answer means what the next sentence says',
    page: 'Can I complain here? No. We cannot deal with complaints here.',
    kinds: 'informs limits limits',
  },
  {
    reason: 'what is included goes on with what was said',
    page: 'Please do not be rude. This includes starred out words.',
    kinds: 'prohibits prohibits',
  },
  {
    reason: 'later sentences of an item stand for themselves',
    page: 'We will remove:\n• spam. The page opened in 2020.\n• adverts',
    kinds: 'authorises prohibits informs prohibits',
  },
];

test.each(rows)('$reason', ({ page, kinds }) => {
  expect(
    kindsOfParts(pageParts(page))
      .map(({ told }) => told.kind)
      .join(' '),
  ).toBe(kinds);
});
