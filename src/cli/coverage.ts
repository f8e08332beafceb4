import { coverage } from '../authoring/coverage.ts';
import { coverageHtml } from '../authoring/coverage-html.ts';
import { type OptionTable, readArguments } from './arguments.ts';
import { visible } from './cells.ts';
import { textOf } from './engine-option.ts';
import { EXIT, type Exit } from './exit.ts';
import { COVERAGE_HELP } from './help.ts';
import { COLOUR_OPTIONS, colourOf, layoutOf } from './layout.ts';
import { policyNamed } from './policy-argument.ts';
import { policyOf } from './policy-option.ts';
import { renderCoverage } from './render-coverage.ts';
import { reportFile } from './report-file.ts';
import { type Terminal, write } from './terminal.ts';
import { VERSION } from './version.ts';

const OPTIONS = {
  policy: { type: 'string' },
  json: { type: 'boolean' },
  html: { type: 'string' },
  ...COLOUR_OPTIONS,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies OptionTable;

/** Shows a policy's page, sentence by sentence, with what enforces it. */
export async function coverageCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help || values.version) {
    await write(terminal.output, values.help ? COVERAGE_HELP : `${VERSION}\n`);
    return EXIT.clean;
  }
  const policy = policyOf(policyNamed(positionals, textOf(values.policy), 'coverage'));
  const covered = coverage(policy);
  const file = textOf(values.html);
  reportFile('html', file)?.(coverageHtml(policy));
  const printed = values.json
    ? JSON.stringify({ policy: policy.id, ...covered }, null, 2)
    : renderCoverage(policy, covered, layoutOf(colourOf(values), terminal)).join('\n');
  // Whoever asks for a file alone wants to hear only where it is.
  const told = file !== undefined && !values.json ? `houserules: written to ${visible(file)}` : printed;
  await write(terminal.output, `${told}\n`);
  return covered.totals.uncovered > 0 ? EXIT.found : EXIT.clean;
}
