import { createEngine, type Engine, type EngineOptions } from '../../evaluate/engine.ts';
import { timestampOf } from '../../evaluate/instant.ts';
import type { Verdict } from '../../evaluate/verdict.ts';
import type { Policy } from '../../policy/policy.ts';
import type { ArchiveEntry } from '../read-archive.ts';
import { sampleTexts } from '../sample-text.ts';
import { type AuthorMemory, rememberAuthors } from './authors.ts';
import { tallyPeriods } from './periods.ts';
import { checkedRow, type SoundRow } from './row.ts';
import { tallyRows } from './row-tally.ts';
import { sampleKey } from './samples.ts';
import type { Sample, Simulation } from './simulation.ts';
import { tallyVerdicts } from './verdict-tally.ts';

/** How to simulate, besides what an engine may be given. */
export interface SimulateOptions extends EngineOptions {
  /** Comments shown for each rule and certainty; left out, 2. */
  readonly samples?: number;
  /** Shows the texts of samples, redacted and shortened; left out, only their lines. */
  readonly showText?: boolean;
  /** The most comments remembered of authors, all together; left out, 25,000. */
  readonly remember?: number;
}

/** A simulation under way. */
export interface Tally {
  /** Judges a row. What is malformed in it is counted, and told by its line; it never throws for a row. */
  readonly add: (row: ArchiveEntry) => void;
  /** What came of the rows so far; more may be added after it. */
  readonly answer: () => Simulation;
}

const USUAL_SAMPLES = 2;

/** Begins a simulation; throws `TypeError` where the policy asks for a detector that there is not. Memory is bounded. */
export function tallyArchive(policy: Policy, options: SimulateOptions = {}): Tally {
  const { samples = USUAL_SAMPLES, showText = false, remember, ...engineOptions } = options;
  const engine = createEngine(policy, engineOptions);
  const authors = rememberAuthors(policy, remember);
  const textOf = showText ? sampleTexts(policy, engineOptions.detectors) : undefined;
  const [verdicts, periods, archive] = [tallyVerdicts(policy, samples), tallyPeriods(policy.timeZone), tallyRows()];

  const add = (row: ArchiveEntry): void => {
    const checked = checkedRow(row);
    archive.add(checked);
    if ('problem' in checked) return;
    const { line, post, seconds } = checked;
    const verdict = judged(checked, engine, authors);
    if (seconds !== undefined) periods.add(seconds, verdict.decision);
    let key: string | undefined;
    verdicts.add(verdict, (sampler, certainty) => {
      key ??= sampleKey(post.text);
      sampler.offer(key, line, () => {
        const at = seconds === undefined ? {} : { at: timestampOf(seconds) };
        const text = textOf ? { text: textOf(post.text, verdict) } : {};
        return Object.freeze<Sample>({ line, ...at, decision: verdict.decision, certainty, ...text });
      });
    });
  };
  const answer = (): Simulation =>
    Object.freeze({
      schema: 1,
      policy: headOf(policy),
      archive: archive.answer(),
      authors: authors.answer(),
      overTime: periods.answer(),
      ...verdicts.answer(),
    });
  return { add, answer };
}

function headOf({ id, version, digest, title, publisher, timeZone }: Policy): Simulation['policy'] {
  return Object.freeze({ id, version, digest, title, publisher, timeZone });
}

/** Judges a post with what its author did before, where both author and time are known; and remembers it. */
function judged({ post, seconds }: SoundRow, engine: Engine, authors: AuthorMemory): Verdict {
  if (seconds === undefined) return engine.evaluate(post);
  // Made anew, because a part of a text that was read keeps all of it in memory.
  const at = timestampOf(seconds);
  const author = post.author?.id;
  if (author === undefined) return engine.evaluate(post, { at });
  const history = authors.before(author);
  const verdict = engine.evaluate(post, { history, at });
  authors.after(author, engine.record(history, post, verdict, { at }), seconds);
  return verdict;
}
