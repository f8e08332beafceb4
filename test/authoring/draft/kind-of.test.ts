import { expect, test } from 'vitest';
import { kindOf } from '../../../src/authoring/draft/kind-of.ts';
import { mainOf, wordingOf } from '../../../src/authoring/draft/wording.ts';
import type { ClauseKind } from '../../../src/policy/vocabulary.ts';

interface Row {
  readonly reason: string;
  readonly says: string;
  readonly kind: ClauseKind;
}

const rows: readonly Row[] = [
  {
    reason: 'a promise not to take down',
    says: 'We won’t delete a post just because it is rude about us.',
    kind: 'protects',
  },
  { reason: 'the same in the passive', says: 'Fair criticism will never be removed.', kind: 'protects' },
  { reason: 'leave to disagree', says: 'You are free to disagree with us.', kind: 'protects' },
  { reason: 'criticism that is welcome', says: 'We welcome questions and criticism.', kind: 'protects' },
  { reason: 'what stays up', says: 'Bad reviews stay up.', kind: 'protects' },
  { reason: 'no check before publishing is no protection', says: 'We do not pre-moderate comments.', kind: 'limits' },

  { reason: 'what will be done', says: 'Rude comments will be deleted.', kind: 'authorises' },
  { reason: 'what may be done', says: 'We may hide it.', kind: 'authorises' },
  { reason: 'a right that is kept', says: 'The Society reserves the right to remove any post.', kind: 'authorises' },
  { reason: 'what is done about an account', says: 'You’ll lose access to the page.', kind: 'authorises' },
  {
    reason: 'what follows where a condition comes first',
    says: 'If you swear, we hide your comment.',
    kind: 'authorises',
  },
  { reason: 'a condition without a comma', says: 'If you swear again we will block you.', kind: 'authorises' },
  { reason: 'what is passed on', says: 'Threats are reported to the police.', kind: 'authorises' },
  {
    reason: 'what is put up with by nobody, and removed',
    says: 'Abuse is not tolerated and will be removed.',
    kind: 'authorises',
  },
  {
    reason: 'a comment that was removed before is only spoken of',
    says: 'If your comment was removed, ask us why.',
    kind: 'informs',
  },
  { reason: 'what readers may do is not what the body does', says: 'You can report it to Facebook.', kind: 'informs' },
  { reason: 'what nobody hopes to do', says: 'We hope never to have to remove anything.', kind: 'informs' },
  {
    reason: 'what the body takes down of its own',
    says: 'We may remove our own posts after an event.',
    kind: 'informs',
  },

  { reason: 'what is not put up with', says: 'We will not tolerate abuse.', kind: 'prohibits' },
  { reason: 'what is not allowed', says: 'Swearing isn’t permitted.', kind: 'prohibits' },
  { reason: 'an order not to', says: 'Please don’t post adverts.', kind: 'prohibits' },
  { reason: 'an order to leave out', says: 'Please leave out how it was done.', kind: 'prohibits' },
  { reason: 'what the body leaves out itself', says: 'We leave out names in our answers.', kind: 'informs' },
  { reason: 'an order not to, after a condition', says: 'If it is not yours, do not share it.', kind: 'prohibits' },
  { reason: 'a request not to', says: 'We ask that you do not swear.', kind: 'prohibits' },
  { reason: 'what must not be', says: 'Posts must not contain phone numbers.', kind: 'prohibits' },
  { reason: 'what people cannot do', says: 'You may not sell goods here.', kind: 'prohibits' },
  { reason: 'a bare no', says: 'No spam, please.', kind: 'prohibits' },
  { reason: 'how people should behave', says: 'Comments should be polite and relevant.', kind: 'prohibits' },
  { reason: 'an order to behave', says: 'Stick to the topic.', kind: 'prohibits' },
  { reason: 'what people must keep to', says: 'All users must comply with the terms of use.', kind: 'prohibits' },
  { reason: 'what needs leave', says: 'Surveys need our permission first.', kind: 'prohibits' },
  { reason: 'what a place is not for', says: 'This page is not the place to report a crime.', kind: 'prohibits' },
  { reason: 'an order that forbids nothing', says: 'Please don’t hesitate to ask.', kind: 'informs' },
  { reason: 'an order to keep reading', says: 'Keep an eye on this page.', kind: 'informs' },

  { reason: 'what the body cannot do', says: 'We can’t answer medical questions.', kind: 'limits' },
  { reason: 'what the body is unable to do', says: 'The Board is unable to comment on cases.', kind: 'limits' },
  { reason: 'when nobody is there', says: 'Nobody reads messages at night.', kind: 'limits' },
  { reason: 'what is not looked after', says: 'Our pages aren’t monitored at weekends.', kind: 'limits' },
  { reason: 'what the body does not answer for', says: 'We accept no responsibility for other sites.', kind: 'limits' },
  { reason: 'what is not accepted here', says: 'Complaints cannot be accepted by direct message.', kind: 'limits' },
  { reason: 'when there is less', says: 'Cover is reduced in August.', kind: 'limits' },

  { reason: 'what the body will do', says: 'We will reply to every message.', kind: 'promises' },
  { reason: 'what it tries, though not always', says: 'We aim to reply in a day, but can’t always.', kind: 'promises' },
  { reason: 'what it does', says: 'Our team checks the page every day.', kind: 'promises' },
  { reason: 'when it is there', says: 'We are online Monday to Friday, 9am to 5pm.', kind: 'promises' },
  { reason: 'what answer to expect', says: 'You should get a reply within two working days.', kind: 'promises' },
  { reason: 'what it never does', says: 'We never share your name.', kind: 'promises' },

  { reason: 'where to turn', says: 'For anything else, please email the desk.', kind: 'informs' },
  { reason: 'what a share means', says: 'A share does not mean that we endorse it.', kind: 'informs' },
  { reason: 'that the page may change', says: 'We may update these rules.', kind: 'informs' },
  { reason: 'a question', says: 'What can I not post?', kind: 'informs' },
  { reason: 'anything else', says: 'The museum opened in 1902.', kind: 'informs' },
];

test.each(rows)('$kind: $reason', ({ says, kind }) => {
  const wording = wordingOf(says);
  expect(kindOf(wording, mainOf(wording)).kind).toBe(kind);
});

test.each([
  ['a word of weight in a sentence that shows nothing', 'Offensive is what a reader takes to be so.', false],
  ['no such word', 'The museum opened in 1902.', true],
  ['a sentence that shows what it does', 'Please do not swear.', true],
])('%s', (_, says, isSure) => {
  const wording = wordingOf(says);
  expect(kindOf(wording, mainOf(wording)).isSure).toBe(isSure);
});
