import type { Policy } from '../policy/policy.ts';
import type { ArchiveEntry } from './read-archive.ts';
import type { Simulation } from './simulation/simulation.ts';
import { type SimulateOptions, tallyArchive } from './simulation/tally.ts';

/**
 * What a policy would have done to the posts of an archive, in one pass, in memory that does not grow with it. Rows are
 * taken in their order, so that the same author's earlier ones are held against later ones. Where the rows end early,
 * the answer is that of the rows there were. Throws what `createEngine` throws; a malformed row is counted instead.
 */
export async function simulate(
  policy: Policy,
  posts: Iterable<ArchiveEntry> | AsyncIterable<ArchiveEntry>,
  options: SimulateOptions = {},
): Promise<Simulation> {
  const tally = tallyArchive(policy, options);
  for await (const row of posts) tally.add(row);
  return tally.answer();
}
