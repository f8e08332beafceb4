import { nameOf } from '../evaluate/labels.ts';
import type { Finding, Verdict } from '../evaluate/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { Decision } from '../policy/vocabulary.ts';

/** One verdict and the address of the text it was given on. */
export interface JudgedText {
  readonly uri: string;
  readonly verdict: Verdict;
}

const LEVELS: Readonly<Record<Decision, 'none' | 'note' | 'warning' | 'error'>> = {
  allow: 'none',
  review: 'note',
  redact: 'warning',
  hide: 'warning',
  remove: 'error',
};

/** Verdicts as a SARIF 2.1.0 log (OASIS): a run, the policy's rules, a result for each finding. Columns are UTF-16. */
export function toSarif(judged: readonly JudgedText[], policy: Policy): object {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'houserules', rules: policy.rules.map(({ id, because }) => ruleOf(policy, id, because)) },
        },
        columnKind: 'utf16CodeUnits',
        results: judged.flatMap(({ uri, verdict }) => verdict.findings.map((finding) => resultOf(finding, uri))),
      },
    ],
  };
}

function ruleOf({ clauses, url }: Policy, id: string, because: readonly string[]): object {
  const quotes = clauses.filter((clause) => because.includes(clause.id)).map(({ quote }) => quote);
  return { id, fullDescription: { text: quotes.join(' ') }, ...(url === null ? {} : { helpUri: url }) };
}

function resultOf({ rule, kind, where, start, end, certainty, outcome }: Finding, uri: string): object {
  return {
    ruleId: rule,
    level: LEVELS[outcome],
    message: { text: `${nameOf(kind)} (${certainty}): ${outcome}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: where === 'text' ? uri : `${uri}#${where}` },
          region: { charOffset: start, charLength: end - start },
        },
      },
    ],
  };
}
