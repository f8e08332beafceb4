import { describe, expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import { detect, registryWith } from '../../src/detectors/detect.ts';
import { wordDetector } from './word-detector.ts';

const kindsIn = (text: string, options?: Parameters<typeof detect>[1]): readonly string[] =>
  detect(text, options).map(({ kind }) => kind);

describe('detect', () => {
  test('an address, with all there is to say of it', () => {
    const [one, ...rest] = detect('Write to ada@example.org.', { kinds: ['email'] });
    expect({ ...one, because: '…' }).toEqual({ kind: 'email', start: 9, end: 24, certainty: 'certain', because: '…' });
    expect(one?.because).not.toBe('');
    expect(rest).toEqual([]);
  });
  test.each([
    { reason: 'all built-in kinds unless some are named', text: 'ada@example.org', options: {}, is: ['email'] },
    { reason: 'no kinds are no detections', text: 'ada@example.org', options: { kinds: [] }, is: [] },
    {
      reason: 'allowed values are left out',
      text: 'ada@example.org',
      options: { allow: { emails: ['Ada@example.org'] } },
      is: [],
    },
    {
      reason: 'a detector of one’s own is asked beside ours',
      text: 'ada@example.org on the ward',
      options: { kinds: ['email', 'wards'], detectors: [wordDetector('wards', 'ward')] },
      is: ['email', 'wards'],
    },
    {
      reason: 'a detector of a built-in name takes its place',
      text: 'ada@example.org by pigeon',
      options: { kinds: ['email'], detectors: [wordDetector('email', 'pigeon')] },
      is: ['email'],
    },
    { reason: 'an empty text', text: '', options: {}, is: [] },
    { reason: 'lone surrogates', text: '\udc00\udc00\ud83d', options: {}, is: [] },
  ])('$reason', ({ text, options, is }) => expect(kindsIn(text, options)).toEqual(is));

  test('the replacing detector is the one that answers', () => {
    const options = { kinds: ['email'], detectors: [wordDetector('email', 'pigeon')] };
    expect(detect('ada@example.org by pigeon', options).map(({ start }) => start)).toEqual([19]);
  });
  test('answers are frozen and the same every time', () => {
    for (const text of ['ada@example.org', 'nothing here']) {
      const first = detect(text);
      expect([first, ...first].every(Object.isFrozen)).toBe(true);
      expect(detect(text)).toEqual(first);
    }
  });
});

describe('a wrong argument', () => {
  test('no text', () => {
    expect(() => detect(5 as never)).toThrow(new TypeError('text: expected a string; got number'));
  });
  test('an unknown kind gets a suggestion', () => {
    expect(() => detect('x', { kinds: ['email', 'emial'] })).toThrow(
      new TypeError(
        'detector/unknown-kind at /kinds/1: expected the name of a detector; got `emial`; did you mean `email`?',
      ),
    );
  });
  test('a name that every object has is unknown too', () => {
    expect(() => detect('x', { kinds: ['constructor'] })).toThrow('detector/unknown-kind at /kinds/0');
  });
});

describe('the registry', () => {
  test('it is ours where nobody adds', () => expect(registryWith([])).toBe(builtIn));
  test('one’s own come after ours', () => {
    const own = wordDetector('wards', 'ward');
    expect(registryWith([own])).toEqual([...builtIn, own]);
  });
  test('names are unique', () => {
    const names = registryWith([wordDetector('email', 'pigeon')]).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(builtIn.length);
  });
});
