import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LintReport, lintPolicy } from '../authoring/lint/lint-policy.ts';
import { lintToSarif } from '../authoring/lint/lint-sarif.ts';
import { type OptionTable, readArguments } from './arguments.ts';
import { textOf } from './engine-option.ts';
import { EXIT, type Exit, Refusal } from './exit.ts';
import { LINT_HELP } from './help.ts';
import { COLOUR_OPTIONS, colourOf, layoutOf } from './layout.ts';
import { policyNamed } from './policy-argument.ts';
import { namedPolicy } from './policy-option.ts';
import { renderLint } from './render-lint.ts';
import { type Terminal, write } from './terminal.ts';
import { VERSION } from './version.ts';

const OPTIONS = {
  policy: { type: 'string' },
  at: { type: 'string' },
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  ...COLOUR_OPTIONS,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies OptionTable;

/** Says what is amiss with a policy. A policy that does not load is one with errors, not a refusal. */
export async function lint(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help || values.version) {
    await write(terminal.output, values.help ? LINT_HELP : `${VERSION}\n`);
    return EXIT.clean;
  }
  if (values.json && values.sarif) throw new Refusal('houserules: give --json or --sarif, not both');
  const name = policyNamed(positionals, textOf(values.policy), 'lint');
  const named = namedPolicy(name);
  const report = await reportOn(named, textOf(values.at) ?? new Date().toISOString());
  const printed = values.json
    ? JSON.stringify({ policy: name, ...report }, null, 2)
    : values.sarif
      ? JSON.stringify(lintToSarif(report, 'written' in named ? uriOf(name) : undefined), null, 2)
      : renderLint(name, report, layoutOf(colourOf(values), terminal)).join('\n');
  await write(terminal.output, `${printed}\n`);
  return report.totals.error + report.totals.warning > 0 ? EXIT.found : EXIT.clean;
}

/** RE2 is loaded only here: it takes a while, and judging comments needs none of it. */
async function reportOn(named: ReturnType<typeof namedPolicy>, at: string): Promise<LintReport> {
  const { re2Judge: patterns } = await import('./re2-judge.ts');
  try {
    if ('policy' in named) return lintPolicy(named.policy, { at, patterns });
    return lintPolicy(named.written, { at, patterns, readText: named.readText });
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('at: '))
      throw new Refusal(`houserules: --${error.message}`);
    throw error;
  }
}

/** A path as SARIF wants it: a relative reference, or a whole address. */
function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : encodeURI(path.replaceAll('\\', '/'));
}
