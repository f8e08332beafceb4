import type { LintLevel } from './check.ts';
import { checks } from './checks.ts';
import type { LintFinding, LintReport } from './lint-policy.ts';

const LEVELS: Readonly<Record<LintLevel, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  question: 'note',
};

/**
 * Findings as a SARIF 2.1.0 log (OASIS): one run, a rule for each code found, a result for each finding. `uri` is that of
 * the policy file; without one, places are JSON Pointers alone. Columns are UTF-16.
 */
export function lintToSarif({ findings }: LintReport, uri?: string): object {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'houserules', rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, codes, uri)),
      },
    ],
  };
}

/** What loading refuses has no more to say than each message of it. */
function ruleOf(code: string): object {
  const check = checks.find((one) => one.code === code);
  if (!check) return { id: code, defaultConfiguration: { level: 'error' } };
  return {
    id: code,
    shortDescription: { text: check.says },
    help: { text: check.mend },
    defaultConfiguration: { level: LEVELS[check.level] },
  };
}

function resultOf(finding: LintFinding, codes: readonly string[], uri: string | undefined): object {
  const { code, level, at, message, line, column, file } = finding;
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column } };
  const place =
    uri === undefined ? {} : { physicalLocation: { artifactLocation: { uri: besideUri(uri, file) }, ...region } };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: LEVELS[level],
    message: { text: message },
    locations: [{ ...place, logicalLocations: [{ fullyQualifiedName: at === '' ? '/' : at }] }],
  };
}

/** The address of a file that the policy names, which its path leads to from the policy's own. */
function besideUri(uri: string, file: string | undefined): string {
  return file === undefined ? uri : `${uri.slice(0, uri.lastIndexOf('/') + 1)}${encodeURI(file.replace(/^\.\//u, ''))}`;
}
