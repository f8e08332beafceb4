export { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
export { coverageHtml } from './coverage-html.ts';
export type { LintLevel } from './lint/check.ts';
export { type LintFinding, type LintOptions, type LintReport, lintPolicy } from './lint/lint-policy.ts';
export { lintToSarif } from './lint/lint-sarif.ts';
export type { PatternJudge } from './lint/pattern-judge.ts';
export { readPolicy } from './read-policy.ts';
