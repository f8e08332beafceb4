import type { WordClass } from '../grammar/word-class.ts';
import { heavyWords } from './crisis-lean.ts';

/** The words that weigh much by themselves. */
export const crisisLeanWords: readonly WordClass[] = [{ name: 'heavy', words: heavyWords.join(', ') }];
