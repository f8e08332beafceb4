import { expect, test } from 'vitest';
import { lintPolicy } from '../../../src/authoring/lint/lint-policy.ts';
import { pointerInFile } from '../../../src/authoring/lint/place-in-file.ts';
import { cntw } from '../../../src/policies/index.ts';

const at = (list: 'clauses' | 'rules', id: string): number => cntw[list].findIndex((one) => one.id === id);
const RULE = `/rules/${at('rules', 'complaints')}`;
const CLAUSE = `/clauses/${at('clauses', 'no-complaints-here')}`;
const CHANGES = {
  extends: 'cntw',
  contacts: { complaints: { label: 'Complaints' } },
  clauses: { remove: ['mean-spirited'], replace: [{ id: 'no-complaints-here', quote: 'x' }] },
  rules: { add: [{ id: 'other' }], change: [{ id: 'urgent-help' }, { id: 'complaints', when: {} }] },
};

test.each([
  ['a rule that is changed', `${RULE}/when`, '/rules/change/1/when'],
  ['a clause that is replaced', `${CLAUSE}/quote`, '/clauses/replace/0/quote'],
  ['a rule of the base', `/rules/${at('rules', 'staff-policy')}`, '/extends'],
  ['a protection of the base', '/protections/0/grounds', '/extends'],
  ['a contact that is given', '/contacts/complaints/phone', '/contacts/complaints/phone'],
  ['the hours of the base', '/hours/holidays', '/extends'],
  ['nothing there is', '/rules/900', '/extends'],
])('%s', (_, pointer, expected) => {
  expect(pointerInFile(pointer, cntw, CHANGES)).toBe(expected);
});

test.each([{}, null, 7, { rules: [] }])('a file that extends nothing keeps its pointers: %j', (data) => {
  expect(pointerInFile('/rules/3/when', cntw, data)).toBe('/rules/3/when');
});

test('findings stand on the lines of the changes, and what the base leaves open at `extends`', () => {
  const written = [
    'houserules: 1',
    'extends: cntw',
    'id: ours',
    'version: "1"',
    'publisher: Our trust',
    'contacts:',
    '  need-help-now: { label: Need help now, phone: "01632 96" }',
    'keeps: [contacts, hours, allow]',
    '',
  ].join('\n');
  const { findings } = lintPolicy(written);
  expect(findings.filter(({ code }) => code.startsWith('policy/'))).toEqual([]);
  const placeOf = (code: string) => {
    const { at: pointer, line, column, excerpt } = findings.find((one) => one.code === code) ?? {};
    return [pointer, line, column, excerpt?.text];
  };
  expect(placeOf('lint/bad-contact')).toEqual(['/contacts/need-help-now/phone', 7, 49, written.split('\n')[6]]);
  expect(placeOf('lint/idle-protection')).toEqual(['/extends', 2, 10, 'extends: cntw']);
});
