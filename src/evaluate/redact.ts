import { compareDecisions } from '../policy/vocabulary.ts';
import { joinSpans, wholeCharacters } from '../text/span.ts';
import { labelOf } from './labels.ts';
import type { Verdict, Where } from './verdict.ts';

/** Which text of the post is given; left out, its own. */
export interface RedactOptions {
  readonly where?: Where;
  /** Takes out what was only sent to a person, too. */
  readonly includeReview?: boolean;
}

/**
 * The text with each place that the verdict acts on replaced by a label such as `[phone number removed]`. Places that
 * overlap become one, named after the first. Linear; throws `RangeError` where a place lies outside the text.
 */
export function redact(text: string, verdict: Pick<Verdict, 'findings'>, options: RedactOptions = {}): string {
  const { where = 'text', includeReview = false } = options;
  const least = includeReview ? 'review' : 'redact';
  const acted = verdict.findings.filter((one) => one.where === where && compareDecisions(one.outcome, least) >= 0);
  const pieces: string[] = [];
  let from = 0;
  for (const place of joinSpans(acted)) {
    const { start, end } = wholeCharacters(text, place);
    if (end > text.length)
      throw new RangeError(`the verdict was given on another text: a place ends at ${end} of ${text.length}`);
    pieces.push(text.slice(from, start), labelOf(place.kind));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
