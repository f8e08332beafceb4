export { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
export { readPolicy } from './read-policy.ts';
export { simulate } from './simulate.ts';
export type { ArchiveRow } from './simulation/row.ts';
export type { Simulation } from './simulation/simulation.ts';
export { type SimulateOptions, type Tally, tallyArchive } from './simulation/tally.ts';
