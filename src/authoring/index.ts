export { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
export { readPolicy } from './read-policy.ts';
