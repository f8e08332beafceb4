import { describe, expect, test } from 'vitest';
import { countDigits, digitRuns, digitsOf, SPELT_ANCHORS } from '../../../src/detectors/pii/digit-runs.ts';
import { read } from '../../../src/text/reading.ts';

const ROWS: readonly (readonly [reason: string, text: string, runs: readonly string[]])[] = [
  ['digits in one', 'order 4829103756 came', ['4829103756']],
  ['short gaps join', '07700 900-123', ['07700900123']],
  ['a comma and a space join', '999, 016', ['999016']],
  ['words part', '12 beds and 3 nurses', ['12', '3']],
  ['a colon parts', '08:30', ['08', '30']],
  ['letters for digits beside digits', 'O77OO 9OOl23', ['07700900123']],
  ['letters for digits alone in a group', '0 7 7 o o 9', ['077009']],
  ['a letter that touches other letters is none', 'ward31A wool4', ['31', '4']],
  ['number words', 'zero seven nine', ['079']],
  ['double and triple', 'double oh triple seven', ['00777']],
  ['hundreds', 'nine hundred one', ['9001']],
  ['number words glued to digits', 'oh7700nine00', ['07700900']],
  ['a lone number word is none', 'one nurse was kind', []],
  ['a lone word of letters for digits is none', 'oil on the floor', []],
  ['"I" at the end is a word', '07700 90012 I think', ['0770090012']],
  ['"lol" at the end is a word', '07700 900123 lol', ['07700900123']],
  ['"I" at the start is a word', 'I 2345', ['2345']],
  ['a bar is no digit alone', '07700 | 900', ['07700', '900']],
  ['words that objects have are no number words', 'constructor 12', ['12']],
  ['a doubling is forgotten over another word', 'double bed 7', ['7']],
  ['pictures are gaps', '0😂77💩00', ['07700']],
];

describe('digit runs', () => {
  test.each(ROWS)('%s', (_, text, runs) => {
    expect(digitRuns(read(text)).map(digitsOf)).toEqual(runs);
  });

  test('offsets cover what was read, the doubling word included', () => {
    const reading = read('it is double oh 7!');
    const [run = []] = digitRuns(reading);
    expect(run.map(({ start, end }) => reading.text.slice(start, end))).toEqual(['double oh', '7']);
  });

  test('letters that touch a group are told', () => {
    const [run = []] = digitRuns(read('AB123456C'));
    expect(run).toMatchObject([{ digits: '123456', afterLetter: true, beforeLetter: true, spelt: false }]);
  });

  test('runs of one reading are made once', () => {
    const reading = read('07700 900123');
    expect(digitRuns(reading)).toBe(digitRuns(reading));
    expect(countDigits(digitRuns(reading)[0] ?? [])).toBe(11);
  });

  test('any two number words are an anchor', () => {
    expect(SPELT_ANCHORS).toContain('double seven');
    expect(SPELT_ANCHORS).not.toContain('seven');
  });
});
