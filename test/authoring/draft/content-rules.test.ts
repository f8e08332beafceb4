import { expect, test } from 'vitest';
import { type Draft, draftPolicy } from '../../../src/authoring/draft-policy.ts';
import { loadPolicy } from '../../../src/policy/load-policy.ts';

interface Row {
  readonly reason: string;
  readonly page: string;
  /** Rules as "kinds or condition > outcome". */
  readonly rules: readonly string[];
}

const rows: readonly Row[] = [
  {
    reason: 'what is forbidden under a lead-in gets what the lead-in says',
    page: 'We will remove comments that:\n• are racist\n• contain swearing',
    rules: ['hate > remove', 'profanity > remove'],
  },
  {
    reason: 'what is forbidden without a word on what follows goes to a person',
    page: 'Please do not swear.',
    rules: ['profanity > review'],
  },
  {
    reason: 'a sentence may say what is done about the one before',
    page: 'Please do not post adverts. Such posts will be deleted.\nDo not swear.',
    rules: ['advert > remove', 'profanity > review'],
  },
  {
    reason: 'a sentence on the rules is about all of them',
    page: 'Please do not post adverts.\nDo not swear.\nComments that break these rules will be hidden.',
    rules: ['advert > hide', 'profanity > hide'],
  },
  {
    reason: 'what a lead-in leaves open is interpreted too',
    page: 'Unacceptable behaviour includes:\n• racism\nComments that break these rules will be removed.',
    rules: ['hate > remove'],
  },
  {
    reason: 'an exception that nothing sees is interpreted',
    page: 'Do not post adverts unless you asked us. Such posts will be removed.',
    rules: ['advert > remove'],
  },
  {
    reason: 'a clause may be called as the rule of another is',
    page: 'Spam removed.\nNo spam.\nNo spam repeated racist.\nNo spam again swearing, off-topic.',
    rules: ['repeats > review', 'hate > review', 'profanity > review', 'offTopic > review'],
  },
  {
    reason: 'what is done about one thing is not done about another',
    page: 'Adverts will be deleted.\nPlease do not swear.',
    rules: ['advert > remove', 'profanity > review'],
  },
  {
    reason: 'of two ways the one that a person can undo is proposed',
    page: 'We may hide or delete comments that are racist.',
    rules: ['hate > hide'],
  },
  {
    reason: 'an account is never acted on the first time',
    page: 'Racist comments will be removed.\nAnyone who repeatedly breaks these rules will be blocked.',
    rules: ['hate > remove', 'breaches 3 > block'],
  },
  {
    reason: 'how often is read where the page says it',
    page: 'Racist comments will be removed.\nIf you break these rules for a second time you will be blocked.',
    rules: ['hate > remove', 'breaches 2 > block'],
  },
  {
    reason: 'an account action about something that nothing finds gets no rule',
    page: 'Racist comments will be removed.\nPeople who pour scorn on our ducks will be blocked.',
    rules: ['hate > remove'],
  },
  {
    reason: 'without a rule that acts there is nothing to count',
    page: 'Please do not swear.\nAnyone who repeatedly breaks these rules will be blocked.',
    rules: ['profanity > review'],
  },
  {
    reason: 'the police are for a person to call',
    page: 'Threats will be passed to the police.',
    rules: ['threat > refer-to-police'],
  },
  {
    reason: 'the same rule twice is one',
    page: 'Racist comments will be removed.\nSexist comments will be removed.',
    rules: ['hate > remove'],
  },
  {
    reason: 'repetition and being off the subject are conditions of their own',
    page: 'Comments that are off-topic or posted several times will be removed.',
    rules: ['repeats > remove', 'offTopic > remove'],
  },
  {
    reason: 'a page that names no help for people at risk sends them nowhere',
    page: 'We want everybody to be happy.',
    rules: [],
  },
  {
    reason: 'help for people at risk comes first',
    page: 'If you are in crisis, call Samaritans on 116 123.',
    rules: ['crisis > help-now urgent'],
  },
  {
    reason: 'complaints are sent where the page sends them',
    page: 'We cannot deal with complaints here. Please email desk@example.org.',
    rules: ['complaint staff-complaint > complaints'],
  },
  {
    reason: 'a promise to leave criticism alone takes nothing down',
    page: 'We will not remove comments because they are critical.',
    rules: [],
  },
];

function rulesOf({ source }: Draft): readonly string[] {
  return source.rules.map(({ when, then }) => {
    const condition =
      'detects' in when
        ? when.detects.join(' ')
        : 'breaches' in when
          ? `breaches ${when.breaches.atLeast}`
          : Object.keys(when)[0];
    if (typeof then === 'string') return `${condition} > ${then}`;
    const outcome = [then.decision, ...(then.actions ?? []), then.signpost, then.priority].filter(Boolean).join(' ');
    return `${condition} > ${outcome}`;
  });
}

test.each(rows)('$reason', ({ page, rules }) => {
  const draft = draftPolicy(page);
  loadPolicy(draft.source);
  expect(rulesOf(draft)).toEqual(rules);
});
