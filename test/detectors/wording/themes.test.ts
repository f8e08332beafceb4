// Holds words of threats.
import { expect, test } from 'vitest';
import { eachTheme, themeNames, themes } from '../../../src/detectors/wording/themes.ts';
import { read } from '../../../src/text/reading.ts';

const told = (text: string): readonly string[] => {
  const names: string[] = [];
  for (const { present } of read(text).once(themes.sentences))
    eachTheme(present, (number) => names.push(themeNames()[number] as string));
  return names;
};

test('a theme stands where any of its words does, however it is said', () => {
  expect(told('She is a leech')).toContain('beast-vile:one');
  expect(told('They are leeches')).toContain('beast-vile:many');
  expect(told('The bus was late')).not.toContain('beast-vile:one');
});

test('a theme may be words in a row', () => expect(told('I will slash your tyres')).toContain('harms-things'));

test('each is given once a sentence', () => {
  const [sentence] = read('Thanks, thanks and thanks again to the nurse and the other nurse').once(themes.sentences);
  const numbers: number[] = [];
  eachTheme(sentence?.present ?? [], (number) => numbers.push(number));
  expect(numbers.length).toBeGreaterThan(3);
  expect(new Set(numbers).size).toBe(numbers.length);
});
