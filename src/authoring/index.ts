export type { Case, ExpectedFinding, PlacedCase } from './case.ts';
export type { CaseFault } from './case-faults.ts';
export { toJunit, toTap } from './case-reports.ts';
export { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
export { coverageHtml } from './coverage-html.ts';
export {
  type DecisionChange,
  type DecisionCounter,
  type DecisionDiff,
  type DecisionDiffOptions,
  type DecisionSample,
  diffDecisions,
} from './diff-decisions.ts';
export type { FieldChange } from './diff-fields.ts';
export { diffPolicies, type PolicyChange, type PolicyDiff, type PolicyPart } from './diff-policies.ts';
export type { LintLevel } from './lint/check.ts';
export { type LintFinding, type LintOptions, type LintReport, lintPolicy } from './lint/lint-policy.ts';
export { lintToSarif } from './lint/lint-sarif.ts';
export type { PatternJudge } from './lint/pattern-judge.ts';
export { policyFileSchema } from './policy-file-schema.ts';
export {
  ARCHIVE_FIELDS,
  type ArchiveEntry,
  type ArchiveField,
  type ArchiveOptions,
  readArchive,
} from './read-archive.ts';
export { type CaseFormat, readCases } from './read-cases.ts';
export type { ReadText } from './read-page.ts';
export { type ReadOptions, readPolicy } from './read-policy.ts';
export { type CaseReport, type CaseResult, runCases } from './run-cases.ts';
export { simulate } from './simulate.ts';
export type { Simulation } from './simulation/simulation.ts';
export { type SimulateOptions, type Tally, tallyArchive } from './simulation/tally.ts';
export { type ReportOptions, simulationReport } from './simulation-report/report.ts';
export { TableError, type TableProblem } from './table-error.ts';
