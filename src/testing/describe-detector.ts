import { type Certainty, compareCertainty, type Detection, type Detector } from '../detectors/define-detector.ts';
import { read } from '../text/reading.ts';
import { compareSpans, overlaps } from '../text/span.ts';
import { fastest, timed } from './linear.ts';

/** One row of a detector's table: the reason is the test's title, `finds` the exact texts to be found. */
export interface Example {
  readonly reason: string;
  readonly text: string;
  readonly finds: readonly string[];
  /** The certainty of every answer; left out, any. */
  readonly certainty?: Certainty;
}

/** What vitest, jest and node:test have in common, and a clock. */
export interface Runner {
  describe(title: string, body: () => void): void;
  test(title: string, body: () => void): void;
  /** Milliseconds from any beginning, such as `performance.now`; without it time is not looked at. */
  readonly now?: () => number;
}

/** Texts that no detector may choke on: each is repeated to some 100,000 code units. */
const HOSTILE: readonly string[] = [
  'a',
  '0',
  ' ',
  '@',
  '.',
  '-',
  '0 ',
  '07',
  'a.',
  'a@',
  '1 street ',
  'flat 1, ',
  'dot com ',
  '\ud83d',
  '\udc00',
  'e\u0301',
  '\u200b',
  '\u202e',
  '0\u{fe0f}\u{20e3}',
  '\u{1f602}',
  'AB1 ',
  'born 1.1.',
  'zero ',
  'Mr A B ',
  '(',
  '+44 ',
  'Ａ',
  '\0',
];
const HOSTILE_LENGTH = 20_000;
/** Time may grow this much for four times the text: linear code grows by 4, quadratic code by 16. */
const MOST_GROWTH = 8;
/** Below this many milliseconds nothing can be told from noise. */
const TELLING = 100;

/** The contract every detector keeps, ours or yours, followed by its own table of examples. */
export function describeDetector(
  detector: Detector,
  examples: readonly Example[],
  { describe, test, now }: Runner,
): void {
  const detect = (text: string): readonly Detection[] => detector.detect(read(text));
  const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));
  const texts = [...examples, ...detector.limits].map(({ text }) => text);

  describe(`${detector.name} keeps the detector contract`, () => {
    const shown = new Set(examples.map(({ finds }) => finds.length > 0));
    test('the table shows what is found and what is left alone', () => same([...shown].sort(), [false, true]));
    const bare = detector.sources.filter(({ url, settles }) => !url.startsWith('https://') || settles === '');
    test('every source has a link and says what it settles', () => same(bare, []));
    test('answers are frozen, in order, do not overlap and lie in the text', () => {
      for (const text of texts) sameContract(text, detect(text));
    });
    test('every answer says why', () => {
      for (const text of texts)
        same(
          detect(text).filter(({ because }) => because === ''),
          [],
        );
    });
    test('a line in front moves an answer and changes nothing else', () => {
      for (const text of texts) same(found(`🏥\n${text}`), found(text));
    });
    test('invisible characters between two letters or digits change no answer', () => {
      for (const text of texts) same(found(seeded(text)).map(unseeded), found(text));
    });
    test('full-width letters and digits change no answer', () => {
      for (const text of texts) same(spans(detect(widened(text))), spans(detect(text)));
    });
    test('hostile text gets sound answers, in linear time', () => {
      for (const piece of HOSTILE) {
        const [text, longer] = [1, 4].map((times) => piece.repeat((HOSTILE_LENGTH * times) / piece.length)) as [
          string,
          string,
        ];
        sameContract(text, detect(text));
        if (
          now &&
          outgrows(
            now,
            () => detect(text),
            () => detect(longer),
          )
        ) {
          throw new Error(`${JSON.stringify(piece)} repeated takes more than linear time`);
        }
      }
    });
    for (const { kind, text, because } of detector.limits) {
      test(`known limit, ${kind}: ${because}`, () => same(found(text).length > 0, kind === 'overreaches'));
    }
  });
  for (const { reason, text, finds, certainty } of examples) {
    test(reason, () => {
      same(found(text), finds);
      if (certainty)
        same(
          detect(text).filter((one) => compareCertainty(one.certainty, certainty) !== 0),
          [],
        );
    });
  }
}

/** True where a run on four times the text takes more than linear time, each time it is measured. */
function outgrows(now: () => number, run: () => void, runLonger: () => void): boolean {
  return [1, 2, 3].every(() => {
    // Where one run is quick enough, so is the fastest of three.
    if (timed(now, runLonger) <= TELLING) return false;
    const took = fastest(now, runLonger);
    return took > TELLING && took > MOST_GROWTH * fastest(now, run);
  });
}

function sameContract(text: string, detections: readonly Detection[]): void {
  same([detections, ...detections].every(Object.isFrozen), true);
  for (const [at, one] of detections.entries()) {
    const next = detections[at + 1];
    const sound = 0 <= one.start && one.start < one.end && one.end <= text.length;
    same(sound && (!next || (compareSpans(one, next) < 0 && !overlaps(one, next))), true);
  }
}

/** A zero-width space inside every pair of letters or digits. */
function seeded(text: string): string {
  return text.replace(/(?<=[a-z0-9])(?=[a-z0-9])/giu, '\u200b');
}

function unseeded(text: string): string {
  return text.replaceAll('\u200b', '');
}

/** ASCII letters and digits in their full-width forms, which take as many code units. */
function widened(text: string): string {
  return text.replace(/[a-z0-9]/giu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function spans(detections: readonly Detection[]): readonly (readonly [number, number])[] {
  return detections.map(({ start, end }) => [start, end] as const);
}

function same(actual: unknown, expected: unknown): void {
  const [got, want] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== want) throw new Error(`expected ${want}, got ${got}`);
}
