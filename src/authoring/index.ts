export { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
export type { Question } from './draft/question.ts';
export { type Draft, type DraftOptions, draftPolicy } from './draft-policy.ts';
export { type PageFormat, pageText } from './page-text.ts';
export { readPolicy } from './read-policy.ts';
