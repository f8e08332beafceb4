import { builtIn } from '../../src/detectors/built-in.ts';
import { type Detector, defineDetector, type Family } from '../../src/detectors/define-detector.ts';
import type { Vocabulary } from '../../src/testing/conditions.ts';

const CERTAINTIES = { 9: 'certain', 7: 'probable', 5: 'possible' } as const;

/** A detector of its own name with a 9, 7 or 5 behind it: `gamma9` is found for certain, `gamma5` possibly. */
function sounding(name: string, family: Family, shape: RegExp, more: Partial<Detector> = {}): Detector {
  return defineDetector({
    name,
    family,
    sources: [{ title: 'Invented', url: 'https://example.org', settles: 'nothing' }],
    limits: [{ kind: 'misses', text: name, because: 'it has no number' }],
    ...('yieldsTo' in more ? { yieldsTo: more.yieldsTo } : {}),
    ...('languages' in more ? { languages: more.languages } : {}),
    ...(family === 'spam' ? {} : { anchors: { words: [9, 7, 5].map((sure) => `${name}${sure}`) } }),
    *find({ lower }) {
      for (const { 0: found, index } of lower.matchAll(shape)) {
        const certainty = CERTAINTIES[Number(found.at(-1)) as keyof typeof CERTAINTIES];
        yield { start: index, end: index + found.length, certainty, because: 'it is written so' };
      }
    },
  });
}

/** Detectors that generated texts hit often: one or two for each family, one that yields. */
export const detectors: readonly Detector[] = [
  sounding('alpha', 'personal-data', /\balpha[975]\b/gu),
  sounding('gamma', 'conduct', /\bgamma[975]\b/gu),
  sounding('delta', 'conduct', /\bdelta[975]\b/gu, { languages: ['en'] }),
  sounding('epsilon', 'routes', /\bepsilon[975]\b/gu),
  sounding('zeta', 'spam', /\b(?:gamma[975] )?zeta[975]\b/gu, { yieldsTo: ['gamma'] }),
];

/** Few kinds, so that what a rule asks for turns up: of the built-in ones the quickest. */
const quick = builtIn.map(({ name }) => name).filter((name) => name === 'email');

export const vocabulary: Vocabulary = {
  detectors,
  kinds: [...detectors.map(({ name }) => name), ...quick],
  signals: ['anger', 'junk'],
  phrases: ['north wind', 'don’t go', 'tŷ bach'],
  patterns: ['code [0-9]{3}'],
};

/** Words that hit. */
export const triggers: readonly string[] = [
  ...detectors.flatMap(({ name }) => [9, 9, 7, 5].map((sure) => `${name}${sure}`)),
  'gamma7 zeta9',
  'North Wind',
  'Don’t go',
  'tŷ bach',
  'Code 123',
  ...Array.from({ length: 6 }, () => 'a goal by the striker in the football match'),
  ...Array.from({ length: 4 }, () => 'привет'),
  'https://www.nhs.uk/page',
  'see https://help.nhs.uk/ now',
  'https://nhs.uk@example.org/x',
  'http://bit.ly/abc',
  'PLEASE READ ALL OF THIS',
  'jestem bardzo zła na to wszystko i nie wiem co',
  'mae pawb wedi bod yn garedig iawn ond',
];
