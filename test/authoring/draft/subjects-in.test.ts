import { expect, test } from 'vitest';
import { ROUTES, SUBJECTS } from '../../../src/authoring/draft/subjects.ts';
import { subjectsIn } from '../../../src/authoring/draft/subjects-in.ts';
import { wordingOf } from '../../../src/authoring/draft/wording.ts';
import { builtIn } from '../../../src/detectors/built-in.ts';

const spoken = (says: string) => subjectsIn(wordingOf(says), SUBJECTS);

test.each([
  ['Are abusive towards others', ['insult']],
  ['bullying or harassment', ['insult', 'harassment']],
  ['racism, sexism and homophobia', ['hate']],
  ['swearing and foul language', ['profanity']],
  ['obscene or sexually explicit posts', ['sexual']],
  ['libellous statements', ['accusation']],
  ['threats of violence', ['threat']],
  ['Commercial advertising', ['advert']],
  ['links to malware', ['inappropriate-link']],
  ['post links, other than to our own website', ['link']],
  ['email addresses or phone numbers', ['email', 'phone']],
  ['your medical records', ['person-health', 'nhs-number', 'hospital-number']],
  ['breach of copyright', ['copyright-notice']],
  ['anything that breaks the law', ['illegal-activity']],
  ['target a member of staff', ['staff-target']],
])('%s', (says, kinds) => expect(spoken(says).kinds).toEqual(kinds));

test.each([
  ['sexual orientation is no sexual content', 'remarks on sexual orientation', 'sexual'],
  ['an address to write to is no home address', 'email us at this address', 'email'],
  ['promoting a political party is no advert', 'promotes a political party', 'advert'],
])('%s', (_, says, kind) => expect(spoken(says).kinds).not.toContain(kind));

test.each([
  ['danger', 'If you are in danger, ring 999.', 'people at risk'],
  ['immediate danger', 'If someone is in immediate danger, ring 999.', 'people at risk'],
  ['an appointment', 'Ask the clinic about your appointment.', 'somebody’s own care'],
])('people are sent on for %s', (_, says, name) => {
  expect(subjectsIn(wordingOf(says), ROUTES).subjects.map((one) => one.name)).toContain(name);
});

test('what does not touch somebody’s care is no question about it', () => {
  expect(subjectsIn(wordingOf('Being blocked does not affect your care.'), ROUTES).subjects).toEqual([]);
});

test('repetition and being off the subject are conditions', () => {
  expect(spoken('off-topic or repeated comments').conditions.map((one) => Object.keys(one)[0])).toEqual([
    'repeats',
    'offTopic',
  ]);
});

test('what nothing finds is named', () => {
  const subjects = [{ name: 'ducks', says: /\bducks?\b/u, kinds: ['duck'] }];
  expect(subjectsIn('no ducks', subjects)).toMatchObject({ kinds: [], unseen: ['ducks'] });
});

test('of several kinds of a subject those are used that there are', () => {
  const subjects = [{ name: 'ducks', says: /\bducks?\b/u, kinds: ['duck', 'insult'] }];
  expect(subjectsIn('no ducks', subjects)).toMatchObject({ kinds: ['insult'], unseen: [] });
});

test('most kinds that subjects name are built in, and subjects have names of their own', () => {
  const known = builtIn.map(({ name }) => name);
  const kinds = [...SUBJECTS, ...ROUTES].flatMap((one) => one.kinds ?? []);
  expect(kinds.filter((kind) => known.includes(kind)).length).toBeGreaterThan(30);
  const names = [...SUBJECTS, ...ROUTES].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
