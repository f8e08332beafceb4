import type { Simulation } from '../authoring/simulation/simulation.ts';
import { type Tally, tallyArchive } from '../authoring/simulation/tally.ts';
import { simulationReport } from '../authoring/simulation-report/report.ts';
import type { Policy } from '../policy/policy.ts';
import { ARCHIVE_OPTIONS, archiveOf } from './archive-option.ts';
import { type Asked, type OptionTable, readArguments } from './arguments.ts';
import { visible } from './cells.ts';
import { textOf, USUAL_POLICY } from './engine-option.ts';
import { EXIT, type Exit, Refusal } from './exit.ts';
import { SIMULATE_HELP } from './help.ts';
import { interruptible } from './interruption.ts';
import { COLOUR_OPTIONS, colourOf, layoutOf } from './layout.ts';
import { policyOf } from './policy-option.ts';
import { renderSimulation, unreadLines } from './render-simulation.ts';
import { reportFile } from './report-file.ts';
import { samplesAsked } from './samples-option.ts';
import { keepHeapSmall } from './small-heap.ts';
import { type Terminal, WIPE, write } from './terminal.ts';
import { VERSION } from './version.ts';

const OPTIONS = {
  ...ARCHIVE_OPTIONS,
  policy: { type: 'string' },
  html: { type: 'string' },
  samples: { type: 'string' },
  'show-text': { type: 'boolean' },
  json: { type: 'boolean' },
  ...COLOUR_OPTIONS,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies OptionTable;

/** Columns of what is told on standard error. */
const WIDE = 120;
/** The most samples of each rule and certainty: more would be a page that nobody reads. */
const MOST_SAMPLES = 20;

/** Judges an archive as it would have been, and says what came of it. Throws a `Refusal` where nothing can be judged. */
export async function simulate(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help || values.version) {
    await write(terminal.output, values.help ? SIMULATE_HELP : `${VERSION}\n`);
    return EXIT.clean;
  }
  const posts = archiveNamed(values, positionals);
  const policy = policyOf(textOf(values.policy) ?? USUAL_POLICY);
  const writeReport = reportFile('html', textOf(values.html));
  keepHeapSmall();
  const tally = tallyFor(policy, values);
  const options = { columns: textOf(values.columns), csv: values.csv === true };
  const { rows, wasInterrupted } = interruptible(archiveOf(posts, options, terminal), terminal);
  for await (const row of rows) tally.add(row);
  // What is still being waited for has not wiped its progress yet.
  if (wasInterrupted() && terminal.errors.isTTY) await write(terminal.errors, WIPE);
  const [simulation, isPartial] = [tally.answer(), wasInterrupted()];
  refuseUnreadable(simulation, isPartial);
  writeReport?.(simulationReport(simulation, policy, { isPartial }));
  await write(terminal.output, printed(simulation, isPartial, values, terminal));
  if (isPartial) return EXIT.interrupted;
  return simulation.archive.unread.rows > 0 ? EXIT.incomplete : EXIT.clean;
}

function archiveNamed({ posts }: Asked['values'], positionals: readonly string[]): string {
  if (positionals.length > 0) throw new Refusal('houserules: simulate takes no texts; name an archive with --posts');
  if (typeof posts !== 'string') throw new Refusal('houserules: nothing to simulate: name an archive with --posts');
  return posts;
}

function tallyFor(policy: Policy, values: Asked['values']): Tally {
  const samples = samplesAsked(values, MOST_SAMPLES);
  try {
    return tallyArchive(policy, { ...samples, showText: values['show-text'] === true });
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`houserules: ${error.message}`);
    throw error;
  }
}

/** An archive of which no row can be read is another file than was meant, or its columns have other names. */
function refuseUnreadable({ archive: { judged, unread } }: Simulation, isPartial: boolean): void {
  if (judged > 0 || unread.rows === 0 || isPartial) return;
  throw new Refusal('houserules: --posts: no row holds a comment that can be read:', ...unreadLines(unread, WIDE));
}

function printed(simulation: Simulation, isPartial: boolean, values: Asked['values'], terminal: Terminal): string {
  if (values.json) return `${JSON.stringify({ partial: isPartial, ...simulation }, null, 2)}\n`;
  const report = values.html === undefined ? [] : ['', `The whole report is in ${visible(String(values.html))}`];
  const layout = layoutOf(colourOf(values), terminal);
  return `${[...renderSimulation(simulation, isPartial, layout), ...report].join('\n')}\n`;
}
