import { builtIn } from '../detectors/built-in.ts';
import type { Detector, Family } from '../detectors/define-detector.ts';
import { detectorSet } from '../detectors/detector-set.ts';
import { labelOf } from '../evaluate/labels.ts';
import { CIRCUMSTANCE } from '../evaluate/truth.ts';
import type { Finding, Verdict } from '../evaluate/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { joinSpans, wholeCharacters } from '../text/span.ts';

/** Makes the text of a sample: the comment's own, redacted and shortened. */
export type SampleText = (text: string, judged: Pick<Verdict, 'findings'>) => string;

/** Hidden wherever they are found, whatever the policy says of them. */
const HIDDEN: readonly Family[] = ['personal-data', 'conduct'];
/** Of the comment as a whole, so that there is no place to hide. */
const OF_THE_WHOLE: readonly string[] = [CIRCUMSTANCE, 'repetition', 'off-topic', 'parent'];
/** Characters of a sample, and of them those before its first label. */
const [LONGEST, BEFORE] = [240, 80];

/**
 * Takes out every place that a finding stands on, and besides all personal data and all that is abusive, even where the
 * policy has no rule on it. What only tells where somebody should be sent stays: it is what a reader has to see.
 */
export function sampleTexts(
  { allow, region }: Pick<Policy, 'allow' | 'region'>,
  own: readonly Detector[] = [],
): SampleText {
  const detectors = [...own, ...builtIn.filter(({ name }) => !own.some((one) => one.name === name))];
  const kinds = detectors.filter(({ family }) => HIDDEN.includes(family)).map(({ name }) => name);
  const routes = new Set(detectors.filter(({ family }) => family === 'routes').map(({ name }) => name));
  const set = detectorSet({ kinds, registry: detectors, allow });
  const hides = ({ where, kind }: Finding): boolean =>
    where === 'text' && !routes.has(kind) && !OF_THE_WHOLE.includes(kind);
  return (text, { findings }) => {
    const places = joinSpans([...findings.filter(hides), ...set.see(text, { region }).detections]);
    const pieces: string[] = [];
    let from = 0;
    for (const place of places) {
      const { start, end } = wholeCharacters(text, place);
      pieces.push(text.slice(from, start), labelOf(place.kind));
      from = end;
    }
    return shortened([...pieces, text.slice(from)]);
  };
}

/** The part of a text around its first label; `pieces` are text and label by turns. A copy: it holds on to nothing. */
function shortened(pieces: readonly string[]): string {
  const characters = Array.from(pieces.join('').replaceAll(/\s+/gu, ' '));
  if (characters.length <= LONGEST) return characters.join('');
  const first = Array.from((pieces[0] ?? '').replaceAll(/\s+/gu, ' ')).length;
  const start = pieces.length === 1 ? 0 : Math.max(0, Math.min(first - BEFORE, characters.length - LONGEST));
  const end = start + LONGEST;
  return `${start > 0 ? '…' : ''}${characters.slice(start, end).join('')}${end < characters.length ? '…' : ''}`;
}
