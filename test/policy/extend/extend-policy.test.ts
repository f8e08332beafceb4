import { describe, expect, test } from 'vitest';
import { cntw, westHerts } from '../../../src/policies/index.ts';
import { extendPolicy } from '../../../src/policy/extend/extend-policy.ts';
import { loadPolicy } from '../../../src/policy/load-policy.ts';
import { type Loose, town } from '../town.ts';

const base = loadPolicy(town());
/** What any other policy says of itself. */
const OWN = { id: 'village', version: '1' };

describe('nothing changed is the same policy', () => {
  test.each([
    ['west-herts', westHerts],
    ['cntw', cntw],
    ['the town', base],
  ])('%s', (_, policy) => {
    expect(extendPolicy(policy, {})).toEqual(policy);
    expect(extendPolicy(policy)).toEqual(policy);
  });
});

describe('what is said takes the place of what the base says', () => {
  const village = extendPolicy(base, {
    ...OWN,
    title: 'Rules of the village',
    url: 'https://example.org/village',
    hours: { days: ['mon'], from: '09:00', to: '12:00' },
    allow: { emails: ['desk@example.org'] },
    actions: ['ring-the-bell'],
    contacts: { help: { label: 'Help desk', url: null }, bell: { label: 'The bell', url: null } },
    lexicon: { profanity: { add: ['gubbins'] } },
  });
  test('replaced, merged and added', () => {
    expect(village).toMatchObject({
      title: 'Rules of the village',
      publisher: 'The town',
      url: 'https://example.org/village',
      hours: { days: ['mon'], from: '09:00', to: '12:00' },
      allow: { emails: ['desk@example.org'] },
      contacts: { help: { label: 'Help desk', url: null }, bell: { label: 'The bell', url: null } },
      actions: ['tell-the-mayor', 'ring-the-bell'],
      lexicon: { profanity: { add: ['gubbins'] } },
      text: base.text,
      rules: base.rules,
    });
  });
  test('what is said last of a word counts', () => {
    const undone = extendPolicy(village, {
      id: 'hamlet',
      version: '1',
      lexicon: { profanity: { remove: ['Gubbins'] } },
    });
    expect(undone.lexicon).toEqual({ profanity: { remove: ['Gubbins'] } });
  });
  test('another publisher takes over nothing that belongs to a body, unless it says so', () => {
    const other = { id: 'city', version: '1', publisher: 'The city' };
    const rules = { remove: ['help'] };
    const bare = extendPolicy(village, { ...other, rules });
    expect([bare.hours, bare.contacts, bare.allow, bare.url]).toEqual([undefined, {}, {}, null]);
    const keeps = extendPolicy(village, { ...other, keeps: ['hours', 'contacts', 'allow'] });
    expect([keeps.hours, keeps.contacts, keeps.allow]).toEqual([village.hours, village.contacts, village.allow]);
  });
  test('the address of a page is not that of another page', () => {
    const clauses = { replace: [{ id: 'help', kind: 'informs' as const, quote: 'If you need help, ask us.' }] };
    expect(extendPolicy(base, { ...OWN, clauses }).url).toBeNull();
    expect(extendPolicy(base, { ...OWN, title: 'x' }).url).toBe(base.url);
  });
});

describe('the page differs where its clauses do', () => {
  test('a replaced sentence stands where the old one stood, and is cited there', () => {
    const quote = 'We will take down posts that do.';
    const village = extendPolicy(base, {
      ...OWN,
      clauses: { replace: [{ id: 'removed', kind: 'authorises', quote, actions: ['remove'], modality: 'will' }] },
    });
    expect(village.text).toBe(base.text.replace('We will remove posts that do.', quote));
    const { citation } = village.clauses.find(({ id }) => id === 'removed') ?? {};
    expect(citation?.start).toBe(village.text.indexOf(quote));
  });
  test('a removed sentence is gone, with what rested on it', () => {
    const village = extendPolicy(base, {
      ...OWN,
      clauses: { remove: ['criticism'] },
      protections: { remove: ['criticism'] },
    });
    expect(village.text).toBe(base.text.replace(' We will not remove criticism.', ''));
    expect([village.clauses.length, village.protections]).toEqual([4, []]);
  });
  test('a sentence added beside another, and a rule that rests on it', () => {
    const village = extendPolicy(base, {
      ...OWN,
      clauses: { add: [{ id: 'no-adverts', kind: 'prohibits', quote: 'No adverts.', after: 'no-contacts' }] },
      rules: {
        add: [{ id: 'adverts', when: { detects: ['advert'] }, then: 'remove', because: ['no-adverts', 'removed'] }],
      },
    });
    expect(village.text).toContain('email addresses. No adverts. We will remove');
    expect(village.rules.map(({ id }) => id)).toEqual(['contacts', 'repeated', 'help', 'adverts']);
  });
  test('a clause more on words that stand there needs no place', () => {
    const clauses = {
      add: [{ id: 'kind', kind: 'prohibits' as const, quote: 'Be kind to each other.', occurrence: 2 }],
    };
    expect(extendPolicy(base, { ...OWN, clauses }).text).toBe(base.text);
  });
  test('of words that stand there twice, those that were meant stay meant', () => {
    const clauses = { add: [{ id: 'last', kind: 'informs' as const, quote: 'Be kind to each other.', occurrence: 2 }] };
    const twice = extendPolicy(base, { ...OWN, clauses });
    const added = {
      add: [{ id: 'more', kind: 'informs' as const, quote: 'Be kind to each other.', before: 'no-contacts' }],
    };
    const thrice = extendPolicy(twice, { id: 'city', version: '1', clauses: added });
    expect(thrice.clauses.map(({ occurrence }) => occurrence).filter((one) => one !== undefined)).toEqual([3, 2]);
  });
  test('a page of its own is quoted as it is', () => {
    const text = base.text.replace('Be kind to each other.', 'Be good to each other.');
    expect(extendPolicy(base, { ...OWN, text }).text).toBe(text);
  });
});

describe('a rule changes by its parameters', () => {
  const change = (...changes: Loose[]): Loose => extendPolicy(base, { ...OWN, rules: { change: changes } }).rules;
  test('how many, and within what time', () => {
    const interpretation = 'We take five in all to be repeatedly.';
    expect(change({ id: 'repeated', atLeast: 5, withinDays: null, interpretation })[1]).toMatchObject({
      when: { breaches: { of: ['contacts'], atLeast: 5 } },
      interpretation,
    });
  });
  test('which detectors, and the least certainty', () => {
    const kinds = { add: ['phone'], remove: ['email'] };
    expect(change({ id: 'contacts', kinds, certainty: 'probable' })[0].when).toEqual({
      detects: ['phone'],
      atLeast: 'probable',
    });
  });
  test('which phrases, what for, and because of what', () => {
    const [, , help] = change({
      id: 'help',
      phrases: { add: ['help me'] },
      then: 'review',
      because: { add: ['criticism'] },
    });
    expect(help).toMatchObject({
      when: { phrases: ['need help', 'help me'] },
      decision: 'review',
      because: ['help', 'criticism'],
    });
  });
  test('what stands under `not` is no parameter', () => {
    const city = extendPolicy(westHerts, {
      ...OWN,
      rules: { change: [{ id: 'medical-advice', kinds: { add: ['individual-care'] }, interpretation: 'Both.' }] },
    });
    const { when } = city.rules.find(({ id }) => id === 'medical-advice') ?? {};
    expect(JSON.stringify(when)).toContain('"clinical-question","individual-care"');
  });
});

test('a chain of policies', () => {
  const village = extendPolicy(base, { ...OWN, rules: { change: [{ id: 'contacts', kinds: { add: ['phone'] } }] } });
  const hamlet = extendPolicy(village, {
    id: 'hamlet',
    version: '1',
    rules: { change: [{ id: 'contacts', kinds: { remove: ['email'] } }] },
  });
  expect(hamlet.rules[0]?.when).toEqual({ detects: ['phone'] });
});

test('a policy that was copied is still a base', () => {
  expect(extendPolicy(structuredClone(cntw), { ...OWN, title: 'x' }).rules).toEqual(cntw.rules);
});
