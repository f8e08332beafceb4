import { expect, test } from 'vitest';
import { builtIn } from '../../src/detectors/built-in.ts';
import { conductPatterns } from '../../src/detectors/conduct-patterns/index.ts';
import type { Detection, Detector } from '../../src/detectors/define-detector.ts';
import { detectorSet } from '../../src/detectors/detector-set.ts';
import { read } from '../../src/text/reading.ts';

/** Texts that a detector is known to find something in: examples of its patterns, and the limits it tells of itself. */
function textsOf({ name, limits }: Detector): readonly string[] {
  const examples = conductPatterns.filter(({ kind }) => kind === name).flatMap(({ yes }) => yes);
  return [...examples, ...limits.map(({ text }) => text)];
}

const told = (detections: readonly Detection[]): readonly string[] =>
  detections.map(({ start, end, certainty }) => `${start}-${end} ${certainty}`);

test.each(builtIn.map((detector) => [detector.name, detector] as const))(
  '%s is woken by every text in which it finds something',
  (name, detector) => {
    const alone = detectorSet({ kinds: [name], registry: [{ ...detector, yieldsTo: [] }] });
    for (const text of textsOf(detector)) {
      const seen = alone.see(text, { region: 'GB' }).detections;
      expect(told(seen), text).toEqual(told(detector.detect(read(text))));
    }
  },
);
