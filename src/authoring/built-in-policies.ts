import { cntw, westHerts } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';

/** The policies that come with the package, by their ids: what `extends` and `--policy` may name. */
export const BUILT_IN: Readonly<Record<string, Policy>> = { 'west-herts': westHerts, cntw };
