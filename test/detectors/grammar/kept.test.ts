import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { withoutFields } from '../../../scripts/for-package.ts';
import { builtIn } from '../../../src/detectors/built-in.ts';
import { detect } from '../../../src/detectors/detect.ts';
import { everyGrammar } from '../../../src/detectors/grammar/grammar.ts';
import { keep } from '../../../src/detectors/grammar/keep.ts';
import { type KeptRest, nameOf } from '../../../src/detectors/grammar/kept.ts';
import { recalledForms } from '../../../src/detectors/grammar/kept-grammar.ts';
import { lineOf, nodeOf } from '../../../src/detectors/grammar/kept-lexis.ts';
import { recallShapes } from '../../../src/detectors/grammar/kept-shapes.ts';
import { type LexisNode, lexisNode } from '../../../src/detectors/grammar/lexis.ts';
import { addShapes, noShapes, type Shapes } from '../../../src/detectors/grammar/sieve-shapes.ts';
import { acceptanceTexts } from '../../acceptance/texts.ts';

const sifted = [...new Set(builtIn.flatMap(({ anchors }) => anchors?.grammars?.() ?? []))];
const specs = new Set(sifted.map(({ spec }) => spec));
const others = everyGrammar().filter(({ spec }) => !specs.has(spec));
const table = keep(sifted, others);
const { shapes, grammars, lexis } = JSON.parse(table.rest) as KeptRest;
const words = table.words.split(' ');
const NOTHING = { forms: [], within: [] };
const lines = table.lines.split('\n');

describe('what is kept in the package is what the sources say', () => {
  test('of every word', () => {
    const own = [...sifted, ...others].map(formsOf);
    const knownBy = ({ forms, within }: Pick<LexisNode, 'forms' | 'within'>): readonly boolean[] =>
      own.map((some) => [...forms, ...within].some((one) => some.has(one)));
    const wrong = words.filter((word, at) => {
      const [kept, live] = [nodeOf(at + 1, lines[at] as string), lexisNode(word) ?? NOTHING];
      const isLater = kept.within.length > 0 === live.within.length > 0;
      return !isLater || kept.forms.join() !== live.forms.join() || knownBy(kept).join() !== knownBy(live).join();
    });
    expect(wrong).toEqual([]);
    expect(words.length).toBeGreaterThan(20_000);
  });

  test('of shapes', () => {
    const live = noShapes();
    for (const { plan } of sifted) addShapes(live, plan);
    const kept = recallShapes(shapes, () => true);
    expect(kept.pool.sets).toEqual(live.pool.sets);
    const forms = Array.from({ length: lexis.size }, (_, form) => form);
    const wokenBy = ({ wokenBy, shapeAt }: Shapes): unknown => forms.map((form) => wokenBy.get(form)?.map(shapeAt));
    expect(wokenBy(kept)).toEqual(wokenBy(live));
    expect(live.all.map((_, number) => kept.needsOf(number))).toEqual(live.all.map(({ needs }) => needs));
    const isAsked = (_: unknown, number: number): boolean => shapes.found[number]?.length !== 0;
    expect(kept.found.filter(isAsked)).toEqual(live.found.filter(isAsked));
    expect([kept.hiding, kept.stops]).toEqual([live.hiding, live.stops]);
  });

  test.each([...sifted, ...others].map((one) => [nameOf(one.spec), one] as const))('of grammar %s', (name, one) => {
    const kept = grammars[name];
    if (!kept) throw new Error('nothing was kept');
    expect(recalledForms(one.spec.classes, kept)).toEqual(formsOf(one));
  });

  test('of single words', () => {
    for (const [word, form] of Object.entries(lexis.literals)) expect(lexisNode(word)?.forms).toContain(form);
  });

  test('and is the same however often it is made', () => expect(keep(sifted, others)).toEqual(table));
});

test('a line says where a word leads', () => {
  const line = lineOf(
    [1, 40],
    [7],
    new Map([
      ['up now', [3]],
      ['off', [3, 4]],
    ]),
  );
  expect(line).toBe('1 14;7;off=3 4;up now=3');
  expect(nodeOf(9, line)).toMatchObject({
    word: 9,
    forms: [1, 40],
    within: [7],
    rests: { phrases: ['off', 'off', 'up now'], forms: [3, 4, 3] },
  });
});

test.each([
  ['words of a class', "{ name: 'fruit', words: 'apple, pear', part: 'noun' }", "{ name: 'fruit',  part: 'noun' }"],
  ['examples of a pattern', "{ id: 'a', yes: ['ripe'], no: [] }", "{ id: 'a',   }"],
  ['those of a class within another field', "[{ name: 'a', words: [B, `c`].join() }]", "[{ name: 'a',  }]"],
])('leaves out %s', (_, source, left) => expect(withoutFields(`f(${source});`)).toBe(`f(${left});`));

test('writes patterns in ASCII', () =>
  expect(withoutFields('const a = /[£😂]/u;')).toBe('const a = /[\\u{a3}\\u{1f602}]/u;'));

test.each([
  ['words of an anchor', '{ digits: 1, words: glance }'],
  ['words that are no field', "const words = { name: 'a' };"],
  ['what is yes without a no', '{ yes: 1 }'],
])('leaves %s in', (_, source) => expect(withoutFields(`(${source});`)).toBe(`(${source});`));

test('the package, which has all that is kept, finds what the sources find', async () => {
  const built = (await import(pathToFileURL('dist/detectors.js').href)) as { readonly detect: typeof detect };
  const differ = acceptanceTexts().filter(
    (text, number) => number % 50 === 0 && JSON.stringify(built.detect(text)) !== JSON.stringify(detect(text)),
  );
  expect(differ).toEqual([]);
});

function formsOf({ plan: { words } }: (typeof sifted)[number] | (typeof others)[number]): ReadonlySet<number> {
  return new Set(Array.from({ length: words.size }, (_, number) => words.formsOf(number)).flat());
}
