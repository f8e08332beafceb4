import type { Verdict } from '../evaluate/verdict.ts';
import { compareDecisions } from '../policy/vocabulary.ts';

/** Who labels what, and when: `did` of the labeller, `at://` address of the post, and an ISO 8601 instant. */
export interface LabelContext {
  readonly src: string;
  readonly uri: string;
  readonly cid?: string;
  readonly cts: string;
}

/** An unsigned label of the AT Protocol (`com.atproto.label.defs#label`). */
export interface AtprotoLabel extends LabelContext {
  readonly ver: 1;
  /** `!hide` where the content is to be hidden, else the kind that was found: at most 128 bytes. */
  readonly val: string;
}

/** The label's longest value, in bytes; kinds are ASCII. */
const LONGEST = 128;

/** A label for each kind that was acted on, and `!hide` where the decision is `hide` or `remove`. In order, each once. */
export function toAtprotoLabels(verdict: Verdict, context: LabelContext): readonly AtprotoLabel[] {
  const acted = verdict.findings
    .filter(({ outcome }) => compareDecisions(outcome, 'review') > 0)
    .map(({ kind }) => kind);
  const hide = compareDecisions(verdict.decision, 'hide') >= 0 ? ['!hide'] : [];
  return [...hide, ...[...new Set(acted)].sort()].map((val) => ({ ver: 1, ...context, val: val.slice(0, LONGEST) }));
}
