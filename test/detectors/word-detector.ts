import {
  type Certainty,
  type Detector,
  type DetectorSpec,
  defineDetector,
} from '../../src/detectors/define-detector.ts';

/** A real detector for tests: finds every place of one ASCII word, anchored by it unless told otherwise. */
export function wordDetector(
  name: string,
  word: string,
  { certainty = 'certain', ...spec }: Partial<DetectorSpec> & { readonly certainty?: Certainty } = {},
): Detector {
  return defineDetector({
    name,
    sources: [{ title: 'The tests', url: 'https://example.org', settles: 'which word is looked for' }],
    limits: [{ kind: 'misses', text: 'nothing', because: 'it looks for one word' }],
    anchors: { words: [word] },
    *find({ lower }) {
      for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
        yield { start: at, end: at + word.length, certainty, because: `the word ${word}` };
      }
    },
    ...spec,
  });
}
