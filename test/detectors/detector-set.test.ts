import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import type { Detector } from '../../src/detectors/define-detector.ts';
import { type DetectorSetSpec, detectorSet } from '../../src/detectors/detector-set.ts';
import { email } from '../../src/detectors/pii/email.ts';
import { wordDetector } from './word-detector.ts';

const HOME = { region: 'GB' };
const found = (spec: DetectorSetSpec, text: string): readonly string[] =>
  detectorSet(spec)
    .see(text, HOME)
    .detections.map(({ kind, start, end }) => `${kind} ${start}-${end}`);

describe('a kind that owns a place keeps it', () => {
  const set = (owner: Detector, other: Detector, kinds = ['long', 'short']): DetectorSetSpec => ({
    kinds,
    registry: [other, owner],
  });
  const long = wordDetector('long', 'red bed');
  const short = wordDetector('short', 'bed', { yieldsTo: ['long'] });
  const shy = wordDetector('long', 'red bed', { certainty: 'probable' });
  test.each([
    { reason: 'the one that yields is dropped there', spec: set(long, short), text: 'red bed', is: ['long 0-7'] },
    { reason: 'and nowhere else', spec: set(long, short), text: 'red bed, bed', is: ['long 0-7', 'short 9-12'] },
    {
      reason: 'an owner less sure owns nothing',
      spec: set(shy, short),
      text: 'red bed',
      is: ['long 0-7', 'short 4-7'],
    },
    {
      reason: 'an owner that is not asked for owns too, unreported',
      spec: set(long, short, ['short']),
      text: 'red bed bed',
      is: ['short 8-11'],
    },
    {
      reason: 'without yielding both are told',
      spec: set(long, wordDetector('short', 'bed')),
      text: 'red bed',
      is: ['long 0-7', 'short 4-7'],
    },
    {
      reason: 'an owner’s owner is asked as well',
      spec: {
        kinds: ['short'],
        registry: [short, wordDetector('long', 'red bed', { yieldsTo: ['all'] }), wordDetector('all', 'a red bed')],
      },
      text: 'a red bed, bed',
      is: ['short 11-14'],
    },
    {
      reason: 'two kinds on the same place are in order of their names',
      spec: { kinds: ['b', 'a'], registry: [wordDetector('b', 'bed'), wordDetector('a', 'bed')] },
      text: 'bed',
      is: ['a 0-3', 'b 0-3'],
    },
  ])('$reason', ({ spec, text, is }) => expect(found(spec, text)).toEqual(is));

  test('owners of many lengths, near and far', () => {
    const owner = wordDetector('owner', 'a bed on a ward in a bay');
    const other = wordDetector('other', 'ward in', { yieldsTo: ['owner', 'near'] });
    const spec = { kinds: ['other'], registry: [owner, wordDetector('near', 'a bed'), other] };
    expect(found(spec, 'a bed. a bed on a ward in a bay. a bed, ward in')).toEqual(['other 40-47']);
  });

  test('no two built-in kinds yield to each other, for then neither would be told', () => {
    const owners = new Map(builtIn.map(({ name, yieldsTo }) => [name, yieldsTo]));
    for (const { name } of builtIn) {
      const reached = new Set(owners.get(name));
      for (const next of reached) for (const further of owners.get(next) ?? []) reached.add(further);
      expect(reached.has(name), name).toBe(false);
    }
  });

  test('every kind that a built-in yields to is built in', () => {
    const names = builtIn.map(({ name }) => name);
    expect(builtIn.flatMap(({ yieldsTo }) => yieldsTo).filter((kind) => !names.includes(kind))).toEqual([]);
  });
});

describe('what is seen', () => {
  const set = detectorSet({
    kinds: ['email'],
    registry: [email],
    phrases: ['free money'],
    allow: { emails: ['press@example.org'] },
  });
  test('allowed values are not told', () => {
    const { detections } = set.see('ada@example.org, Press@example.org', HOME);
    expect(detections.map(({ start, end }) => [start, end])).toEqual([[0, 15]]);
  });
  test('detections are frozen, however few', () => {
    for (const text of ['ada@example.org', 'press@example.org', 'clean']) {
      const { detections } = set.see(text, HOME);
      expect([detections, ...detections].every(Object.isFrozen), text).toBe(true);
    }
  });
  test('phrases are told by number', () => {
    expect(set.see('FREE money!', HOME).phrases).toEqual([0]);
    expect(set.see('free, money', HOME).phrases).toEqual([0]);
    expect(set.see('freemoney', HOME).phrases).toEqual([]);
  });
  test.each([
    ['Добрый день', true],
    ['Всё хорошо, спасибо', true],
    ['شكرا', true],
    ['谢谢', true],
    ['thanks', false],
    ['😂 12:30', false],
    ['thanks, спасибо', false],
  ])('%s in another script: %s', (text, is) => expect(set.see(text, HOME).foreign).toBe(is));
  test('the reading is made once', () => {
    const { reading } = set.see('café', HOME);
    expect(reading()).toBe(reading());
  });
  test.each([
    ['Thank you all', true],
    ['user@home', true],
    ['ada@example.org', false],
    ['free money', false],
    ['Добрый день', false],
    ['', true],
  ])('%j is clean: %s', (text, is) => expect(set.see(text, HOME).isClean).toBe(is));
});
