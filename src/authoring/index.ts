export { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
export {
  ARCHIVE_FIELDS,
  type ArchiveEntry,
  type ArchiveField,
  type ArchiveOptions,
  readArchive,
} from './read-archive.ts';
export { readPolicy } from './read-policy.ts';
export { TableError, type TableProblem } from './table-error.ts';
