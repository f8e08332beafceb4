import type { CrisisPattern } from './crisis-pattern.ts';

/** Words that weigh much by themselves: where they are meant, their line is weighed. */
export const leanPatterns: readonly CrisisPattern[] = [
  {
    id: 'leans',
    certainty: 'faint',
    because: 'words that stand together in cries for help',
    wide: true,
    sign: 'lean',
    unless: ['study', 'told-tale', 'signposted', 'contest', 'treat', 'palliative'],
    match: '[heavy]',
  },
];
