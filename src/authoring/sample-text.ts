import { builtIn } from '../detectors/built-in.ts';
import { detect } from '../detectors/detect.ts';
import type { Post } from '../evaluate/post.ts';
import { redact } from '../evaluate/redact.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import { wholeCharacters } from '../text/span.ts';

/** In UTF-16 code units: enough to know a comment by. */
const LONGEST_SAMPLE = 160;
const PERSONAL = builtIn.filter(({ family }) => family === 'personal-data').map(({ name }) => name);

/**
 * The beginning of a comment, fit to be shown to somebody who weighs a policy: without what any of these verdicts acts on
 * or asks a person about, and without personal data, whatever the policy says of them.
 */
export function redactedSample({ text }: Post, verdicts: readonly Verdict[]): string {
  const personal = detect(text, { kinds: PERSONAL }).map(
    (one) => ({ ...one, where: 'text', outcome: 'redact' }) as const,
  );
  const judged = verdicts.flatMap(({ findings }) => findings);
  return shortened(
    redact(text, { findings: [...judged, ...personal] as Verdict['findings'] }, { includeReview: true }),
  );
}

/** A text cut where it is too long for a sample. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_SAMPLE) return text;
  return `${text.slice(0, wholeCharacters(text, { start: 0, end: LONGEST_SAMPLE }).end)}…`;
}
