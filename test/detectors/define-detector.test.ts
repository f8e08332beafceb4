import { describe, expect, test } from 'vitest';
import {
  atLeast,
  compareCertainty,
  DetectorError,
  type DetectorSpec,
  defineDetector,
  type Found,
} from '../../src/detectors/define-detector.ts';
import { read } from '../../src/text/reading.ts';

const sound: DetectorSpec = {
  name: 'no-words',
  sources: [{ title: 'A standard', url: 'https://example.org', settles: 'what it is' }],
  limits: [{ kind: 'misses', text: 'anything', because: 'it finds nothing' }],
  find: () => [],
};
const found = (start: number, end: number, certainty: Found['certainty'] = 'certain'): Found => ({
  start,
  end,
  certainty,
  because: 'it is so',
});
const finding = (...all: readonly Found[]): DetectorSpec => ({ ...sound, find: () => all });
const linesOf = (spec: object): string => {
  try {
    defineDetector(spec as DetectorSpec);
    return 'sound';
  } catch (error) {
    expect(error).toBeInstanceOf(DetectorError);
    return (error as Error).message;
  }
};

describe('what is wrong with a definition', () => {
  const FIELDS = 'name, family, sources, limits, anchors, languages, yieldsTo, canonical, find';
  test.each([
    { reason: 'nothing', wrong: {}, says: 'sound' },
    {
      reason: 'a misspelt field gets a suggestion',
      wrong: { source: [] },
      says: `detector/unknown-field at /source: expected one of ${FIELDS}; got \`source\`; did you mean \`sources\`?`,
    },
    {
      reason: 'a name is spelt like its file',
      wrong: { name: 'NhsNumber' },
      says: 'detector/bad-name at /name: expected words-joined-by-hyphens; got `NhsNumber`',
    },
    {
      reason: 'no name at all',
      wrong: { name: undefined },
      says: 'detector/bad-name at /name: expected words-joined-by-hyphens; got `undefined`',
    },
    {
      reason: 'a rule without a source',
      wrong: { sources: [] },
      says: 'detector/no-sources at /sources: expected at least one entry; got `[]`',
    },
    {
      reason: 'a rule without limits',
      wrong: { limits: undefined },
      says: 'detector/no-limits at /limits: expected at least one entry; got `[]`',
    },
    {
      reason: 'nothing that finds',
      wrong: { find: 'regex' },
      says: 'detector/no-find at /find: expected a function of a reading; got `string`',
    },
  ])('$reason', ({ wrong, says }) => expect(linesOf({ ...sound, ...wrong })).toBe(says));

  test('all of it is said at once', () => {
    const lines = linesOf({ name: 'X', sources: [], limits: [], fnd: () => [] }).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'detector/unknown-field',
      'detector/bad-name',
      'detector/no-sources',
      'detector/no-limits',
      'detector/no-find',
    ]);
  });
});

describe('a detector is frozen', () => {
  const anchors = { digits: 1, words: ['ward'] };
  const detector = defineDetector({ ...sound, anchors, yieldsTo: ['email'], languages: ['en'] });
  test('all through', () => {
    const { sources, limits, yieldsTo, languages } = detector;
    const parts = [detector, sources, ...sources, limits, ...limits, yieldsTo, languages, detector.anchors];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
    expect(Object.isFrozen(detector.anchors?.words)).toBe(true);
  });
  test('and what its author keeps is not', () => {
    anchors.words.push('bay');
    expect(detector.anchors).toEqual({ digits: 1, words: ['ward'] });
  });
  test('what is left out has its plain meaning', () => {
    const { family, yieldsTo, languages, anchors: none, canonical } = defineDetector(sound);
    expect({ family, yieldsTo, languages, none }).toEqual({
      family: 'other',
      yieldsTo: [],
      languages: [],
      none: undefined,
    });
    expect(canonical('  Ada@Example.ORG ')).toBe('ada@example.org');
  });
});

describe('answers are in order and do not overlap', () => {
  test.each([
    { reason: 'any order becomes the order of the text', all: [found(4, 6), found(0, 2)], left: ['0-2', '4-6'] },
    { reason: 'touching answers both stay', all: [found(0, 2), found(2, 4)], left: ['0-2', '2-4'] },
    { reason: 'of two that overlap the surer stays', all: [found(0, 6, 'probable'), found(2, 4)], left: ['2-4'] },
    { reason: 'of two as sure the longer', all: [found(0, 3), found(2, 6)], left: ['2-6'] },
    { reason: 'of two as sure and as long the earlier', all: [found(0, 3), found(2, 5)], left: ['0-3'] },
    { reason: 'the same twice is once', all: [found(0, 3), found(0, 3)], left: ['0-3'] },
    { reason: 'nothing is nothing', all: [], left: [] },
  ])('$reason', ({ all, left }) => {
    const answers = defineDetector(finding(...all)).detect(read('some text'));
    expect(answers.map(({ start, end }) => `${start}-${end}`)).toEqual(left);
    expect([answers, ...answers].every(Object.isFrozen)).toBe(true);
  });

  test('they are moved to the original text and carry the kind', () => {
    const [one] = defineDetector(finding(found(1, 3))).detect(read('a𝓱𝓲'));
    expect(one).toEqual({ kind: 'no-words', start: 1, end: 5, certainty: 'certain', because: 'it is so' });
  });

  test('the region is the United Kingdom unless one is given', () => {
    const regions: string[] = [];
    const detector = defineDetector({
      ...sound,
      find: (_, { region }) => regions.splice(0, 0, region).map(() => found(0, 1)),
    });
    detector.detect(read('x'));
    detector.detect(read('x'), { region: 'IE' });
    expect(regions).toEqual(['IE', 'GB']);
  });
});

test('certainty is ordered', () => {
  expect((['possible', 'certain', 'probable'] as const).toSorted(compareCertainty)).toEqual([
    'certain',
    'probable',
    'possible',
  ]);
  expect(atLeast('probable', 'probable')).toBe(true);
  expect(atLeast('probable', 'certain')).toBe(false);
  expect(atLeast('certain', 'possible')).toBe(true);
});
