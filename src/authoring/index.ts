export { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
export { policyFileSchema } from './policy-file-schema.ts';
export type { ReadText } from './read-page.ts';
export { type ReadOptions, readPolicy } from './read-policy.ts';
