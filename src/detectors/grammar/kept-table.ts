import type { KeptTable } from './kept.ts';

/** Nothing, in the sources: the build of the package puts in its place what `scripts/make-kept.ts` makes (decision 25). */
export const TABLE: KeptTable | undefined = undefined;
