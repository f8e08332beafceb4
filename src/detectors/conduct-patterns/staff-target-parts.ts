import type { Release } from '../conduct/conduct-pattern.ts';

/** One of the staff: a pronoun for one, a title before a name, or a post. */
export const ONE = '<he|his|role:one|target-title>';
/** One who is described: "that lad on the desk". */
export const DESCRIBED = '<role:one|somebody:one|person:one>';
/** Before a verb, they show that it is no order. */
export const DOER = '=to|modal|he|they|it|i|we|you|who|=that|do|not';
/** A page is "called" what it calls for, so reports are not heeded. */
export const HEEDS: readonly Release[] = ['quoted', 'condemned'];
/** Where somebody is sought to be thanked. */
export const KINDLY: readonly string[] = ['target-kindly'];
