import { describe, expect, test } from 'vitest';
import { isColumnName } from '../../src/authoring/column-name.ts';
import { ARCHIVE_FIELDS } from '../../src/authoring/read-archive.ts';

describe('a name that programs give to columns is one', () => {
  test.each([...ARCHIVE_FIELDS, 'text', 'clause', 'notRules', 'priorBreaches', 'humanDecision'])(
    '%s, which is ours',
    (name) => {
      expect(isColumnName(name)).toBe(true);
    },
  );
  test.each([
    ['in one word', 'message'],
    ['with underscores', 'created_at'],
    ['with one in front', '_id'],
    ['in humps', 'commentText'],
    ['in capitals', 'USER ID'],
    ['with full stops', 'author.name'],
    ['shortened', 'txt'],
  ])('%s', (_reason, name) => expect(isColumnName(name)).toBe(true));
});

describe('what somebody wrote is none', () => {
  test.each([
    ['one word', 'Idiots'],
    ['three words', 'Nurse Amber lies'],
    ['a word that is nearly ours', 'twat'],
    ['an address by name', 'amber.example'],
    ['words of ours among others', 'comment on Amber'],
    ['a number behind a word of ours', 'id 07700900123'],
    ['a number alone', '07700900123'],
    ['nothing', ''],
    ['signs only', '--'],
    ['words of ours without end', `text${' text'.repeat(9)}`],
  ])('%s', (_reason, name) => expect(isColumnName(name)).toBe(false));
});
