import type { PlacedCase } from '../authoring/case.ts';
import { toJunit, toTap } from '../authoring/case-reports.ts';
import { type CaseFormat, readCases } from '../authoring/read-cases.ts';
import { type CaseReport, runCases } from '../authoring/run-cases.ts';
import { TableError } from '../authoring/table-error.ts';
import { tableLine } from './archive-option.ts';
import { type Asked, type OptionTable, readArguments } from './arguments.ts';
import { visible } from './cells.ts';
import { textOf, USUAL_POLICY } from './engine-option.ts';
import { EXIT, type Exit, Refusal } from './exit.ts';
import { readText } from './files.ts';
import { TEST_HELP } from './help.ts';
import { COLOUR_OPTIONS, colourOf, layoutOf } from './layout.ts';
import { policyOf } from './policy-option.ts';
import { renderCases } from './render-cases.ts';
import { reportFile } from './report-file.ts';
import { type Terminal, write } from './terminal.ts';

const OPTIONS = {
  policy: { type: 'string' },
  json: { type: 'boolean' },
  tap: { type: 'boolean' },
  junit: { type: 'string' },
  ...COLOUR_OPTIONS,
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionTable;

/** Tries a table of cases on a policy. Throws a `Refusal` where the table or the policy cannot be read. */
export async function test(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    await write(terminal.output, TEST_HELP);
    return EXIT.clean;
  }
  const [file, another] = positionals;
  if (file === undefined || another !== undefined) throw new Refusal('houserules: give one table of cases');
  if (values.json && values.tap) throw new Refusal('houserules: give --json or --tap, not both');
  const policy = policyOf(textOf(values.policy) ?? USUAL_POLICY);
  const writeReport = reportFile('junit', textOf(values.junit));
  const report = told(file, () => runCases(policy, casesIn(file)));
  writeReport?.(toJunit(report));
  await write(terminal.output, printed(report, file, values, terminal));
  return report.missed === 0 ? EXIT.clean : EXIT.found;
}

function printed(report: CaseReport, file: string, values: Asked['values'], terminal: Terminal): string {
  if (values.tap) return toTap(report);
  if (values.json) return `${JSON.stringify(report, null, 2)}\n`;
  return `${renderCases(report, file, layoutOf(colourOf(values), terminal)).join('\n')}\n`;
}

function casesIn(file: string): readonly PlacedCase[] {
  const format = formatOf(file);
  const source = readText(file);
  if (typeof source !== 'string') throw new Refusal(`houserules: ${visible(file)}: ${source.why}`);
  return readCases(source, format);
}

function formatOf(file: string): CaseFormat {
  if (/\.csv$/iu.test(file)) return 'csv';
  if (/\.(?:jsonl|ndjson)$/iu.test(file)) return 'jsonl';
  if (/\.(?:ya?ml|json)$/iu.test(file)) return 'yaml';
  throw new Refusal(`houserules: ${visible(file)}: expected a name that ends in .yaml, .json, .jsonl or .csv`);
}

/** What a table has wrong is told line by line, each problem at its place. */
function told<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof TableError) throw new Refusal(...error.problems.map((one) => visible(tableLine(file, one))));
    throw error;
  }
}
