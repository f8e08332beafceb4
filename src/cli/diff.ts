import { type DecisionDiff, diffDecisions } from '../authoring/diff-decisions.ts';
import { diffPolicies } from '../authoring/diff-policies.ts';
import type { Policy } from '../policy/policy.ts';
import { ARCHIVE_OPTIONS, archiveOf } from './archive-option.ts';
import { type Asked, type OptionTable, readArguments } from './arguments.ts';
import { visible } from './cells.ts';
import { textOf } from './engine-option.ts';
import { EXIT, type Exit, Refusal } from './exit.ts';
import { DIFF_HELP } from './help.ts';
import { COLOUR_OPTIONS, colourOf, layoutOf } from './layout.ts';
import { policyOf } from './policy-option.ts';
import { renderDecisions, renderDiff } from './render-diff.ts';
import { samplesAsked } from './samples-option.ts';
import { type Terminal, WIPE, write } from './terminal.ts';

const OPTIONS = {
  ...ARCHIVE_OPTIONS,
  samples: { type: 'string' },
  'show-text': { type: 'boolean' },
  each: { type: 'boolean' },
  json: { type: 'boolean' },
  ...COLOUR_OPTIONS,
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionTable;

/** So many rows without a post are told; the others are counted. */
const MOST_TOLD = 5;
/** The most samples of each kind of change. */
const MOST_SAMPLES = 999;

/** Tells what changed between two policies, and what that comes to for an archive of posts. */
export async function diff(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    await write(terminal.output, DIFF_HELP);
    return EXIT.clean;
  }
  const [a, b, another] = positionals;
  if (a === undefined || b === undefined || another !== undefined) throw new Refusal('houserules: give two policies');
  if (values.each && !values.posts) throw new Refusal('houserules: --each needs --posts');
  if (values.each && values.json) throw new Refusal('houserules: give --each or --json, not both');
  const [before, after] = [policyOf(a, 'the first policy'), policyOf(b, 'the second policy')];
  const policies = diffPolicies(before, after);
  const decisions = values.posts ? await decisionsOf(before, after, values, terminal) : undefined;
  if (values.json) await write(terminal.output, `${JSON.stringify({ policies, decisions }, null, 2)}\n`);
  else if (!values.each) {
    const layout = layoutOf(colourOf(values), terminal);
    const lines = [...renderDiff(policies, layout), ...(decisions ? renderDecisions(decisions, layout) : [])];
    await write(terminal.output, `${lines.join('\n')}\n`);
  }
  if (decisions && decisions.unread > 0) return EXIT.incomplete;
  const isSame = policies.changes.length === 0 && !decisions?.changed && !decisions?.otherSteps;
  return isSame ? EXIT.clean : EXIT.found;
}

async function decisionsOf(
  before: Policy,
  after: Policy,
  values: Asked['values'],
  terminal: Terminal,
): Promise<DecisionDiff> {
  const showText = values['show-text'] === true;
  const counter = diffDecisions(before, after, { ...samplesAsked(values, MOST_SAMPLES), showText });
  const file = textOf(values.posts) ?? '-';
  const isQuiet = values.each === true && terminal.output.isTTY === true;
  const asked = { columns: textOf(values.columns), csv: values.csv === true, isQuiet };
  let untold = 0;
  for await (const entry of archiveOf(file, asked, terminal)) {
    const change = counter.add(entry);
    if (change && values.each) await write(terminal.output, `${JSON.stringify(change)}\n`);
    if ('problem' in entry && ++untold <= MOST_TOLD) await tell(`${file}:${entry.line}: ${entry.problem}`, terminal);
  }
  if (untold > MOST_TOLD) await tell(`${file}: ${untold - MOST_TOLD} more rows held no post`, terminal);
  return counter.report();
}

async function tell(words: string, { errors }: Terminal): Promise<void> {
  await write(errors, `${errors.isTTY ? WIPE : ''}houserules: ${visible(words)}\n`);
}
