import { columns } from './worded-kinds.ts';
import { KEYS, WEIGHTS } from './wording-table.ts';

/**
 * Keys of one page are the same but for so many bits. Here all stand on one: the build of the package puts small ones
 * in the place of this file (decision 37).
 */
export const PAGE_BITS = 30;

/** So many pages are in a book: a source of a few long strings is quicker to read than one of many short ones. */
export const PAGES_IN_BOOK = 256;

/** Pages with `!` between: of each its keys and, column by column, what they weigh, as letters with spaces between. */
export const BOOKS: readonly string[] = [[KEYS, ...columns.map((name) => WEIGHTS[name])].join(' ')];
