import { createEngine, type EngineOptions } from '../evaluate/engine.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { compareDecisions, type Decision } from '../policy/vocabulary.ts';
import type { ArchiveEntry } from './read-archive.ts';
import { sampleTexts } from './sample-text.ts';

/** One post that two policies judge otherwise. Where `from` is `to`, what else is to be done differs. */
export interface DecisionChange {
  readonly line: number;
  readonly id?: string;
  readonly from: Decision;
  readonly to: Decision;
  /** The rules that fired under one policy only. */
  readonly stopped: readonly string[];
  readonly started: readonly string[];
}

/** A post to look at. */
export interface DecisionSample extends DecisionChange {
  /** Redacted and shortened; only where texts were asked for. */
  readonly text?: string;
}

/** How an archive would be decided under the second policy that was decided under the first. */
export interface DecisionDiff {
  readonly posts: number;
  /** How many rows held no post. */
  readonly unread: number;
  /** Posts with another decision. */
  readonly changed: number;
  /** Posts with the same decision, and other actions, signposts or urgency. */
  readonly otherSteps: number;
  /** Of the posts with another decision, how many went from which to which, the most first. */
  readonly moves: readonly { readonly from: Decision; readonly to: Decision; readonly posts: number }[];
  /** Of all that changed, on how many each rule fires no longer, or now, the most first. */
  readonly rules: readonly { readonly rule: string; readonly stopped: number; readonly started: number }[];
  /** The first of each move. */
  readonly samples: readonly DecisionSample[];
}

export interface DecisionDiffOptions extends EngineOptions {
  /** How many samples of each move; left out, 3. */
  readonly samples?: number;
  /** Shows the texts of samples, redacted and shortened; left out, only their lines. */
  readonly showText?: boolean;
}

/** Takes the entries of an archive one by one, and tells at any time what they came to. Keeps only counts and samples. */
export interface DecisionCounter {
  /** What changed for this entry; nothing where nothing did, or where it holds no post. */
  readonly add: (entry: ArchiveEntry) => DecisionChange | undefined;
  readonly report: () => DecisionDiff;
}

/**
 * Compares what two policies decide, post by post. Each post is judged by itself: what its author did before is not
 * known, so that rules on repetition stay undecided.
 */
export function diffDecisions(before: Policy, after: Policy, options: DecisionDiffOptions = {}): DecisionCounter {
  const { samples: most = 3, showText = false, ...engineOptions } = options;
  const [old, young] = [createEngine(before, engineOptions), createEngine(after, engineOptions)];
  // What one of two policies allows is hidden here: the other may not.
  const textOf = showText ? sampleTexts({ allow: {}, region: after.region }, engineOptions.detectors) : undefined;
  const moves = new Map<string, { from: Decision; to: Decision; posts: number }>();
  const rules = new Map<string, { rule: string; stopped: number; started: number }>();
  const samples: DecisionSample[] = [];
  const counts = { posts: 0, unread: 0, changed: 0, otherSteps: 0 };

  const add = (entry: ArchiveEntry): DecisionChange | undefined => {
    if ('problem' in entry) {
      counts.unread++;
      return undefined;
    }
    counts.posts++;
    const { post, at } = entry;
    const moment = at === undefined ? {} : { at };
    const verdicts = [old.evaluate(post, moment), young.evaluate(post, moment)] as const;
    const change = changeOf(entry, ...verdicts);
    if (!change) return undefined;
    for (const rule of change.stopped) entryIn(rules, rule, { rule, stopped: 0, started: 0 }).stopped++;
    for (const rule of change.started) entryIn(rules, rule, { rule, stopped: 0, started: 0 }).started++;
    const { from, to } = change;
    if (from === to) counts.otherSteps++;
    else counts.changed++;
    const move = entryIn(moves, `${from} ${to}`, { from, to, posts: 0 });
    move.posts++;
    if (move.posts <= most) {
      const findings = verdicts.flatMap((one) => one.findings);
      samples.push({ ...change, ...(textOf ? { text: textOf(post.text, { findings }) } : {}) });
    }
    return change;
  };
  const report = (): DecisionDiff => ({
    ...counts,
    moves: [...moves.values()].filter(({ from, to }) => from !== to).sort(byPosts),
    rules: [...rules.values()].sort(
      (a, b) => b.stopped + b.started - a.stopped - a.started || (a.rule < b.rule ? -1 : 1),
    ),
    samples,
  });
  return { add, report };
}

type Read = Extract<ArchiveEntry, { readonly post: unknown }>;

function changeOf({ line, post: { id } }: Read, was: Verdict, is: Verdict): DecisionChange | undefined {
  const [before, after] = [rulesIn(was), rulesIn(is)];
  if (was.decision === is.decision && stepsOf(was) === stepsOf(is)) return undefined;
  return {
    line,
    ...(id === undefined ? {} : { id }),
    from: was.decision,
    to: is.decision,
    stopped: before.filter((rule) => !after.includes(rule)),
    started: after.filter((rule) => !before.includes(rule)),
  };
}

function rulesIn({ findings, actions, signposts }: Verdict): readonly string[] {
  return [...new Set([...findings, ...actions, ...signposts].map(({ rule }) => rule))].sort();
}

/** What is to be done besides the decision. */
function stepsOf({ priority, actions, signposts }: Verdict): string {
  const names = [...actions.map(({ name, by }) => `${name} ${by}`), ...signposts.map(({ to }) => `to ${to}`)];
  return [priority, ...new Set(names.sort())].join('\n');
}

function entryIn<Value>(map: Map<string, Value>, key: string, fresh: Value): Value {
  const value = map.get(key) ?? fresh;
  map.set(key, value);
  return value;
}

function byPosts(a: DecisionDiff['moves'][number], b: DecisionDiff['moves'][number]): number {
  return b.posts - a.posts || compareDecisions(a.from, b.from) || compareDecisions(a.to, b.to);
}
