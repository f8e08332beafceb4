/** Names that need nothing else to be abuse of a person. */
export const STRONG = 'foul-name|foul-either|scum-name|base-name';
/** What may stand before a name: articles, degree, swearing and slights, up to four in a row. */
export const BEFORE = 'a|the|all|crowd|slight|slight-filler|swear-more|swear-noun|very|no-denial|and*';
/** Degree and swearing, which say nothing themselves. */
export const DEGREE = 'very|slight-filler|swear-more*';
/** Also "your" for "you are". */
export const YOU = '!=thank <you|your|you-all>';
export const YOU_ARE = '<you|you-all>';
/** After a noun, `'s` may be "is". */
export const BE = "be|='s";
/** Staff, or somebody described. */
export const SOMEBODY = '<role|somebody|person|you-all>';
export const ANYBODY = '<he|they|somebody|role|you-all>';
/** Between "you" and "are", nobody else may be spoken of. */
export const NOT_ANOTHER = '!it|i|we|he|they|role';
/** Slights and what may stand among them, up to four in a row. */
export const SLIGHTS = 'slight|slight-filler*';
/** Mild names. */
export const FOOLS = 'fool-name|dialect-name';
/** Names milder than the strong ones. */
export const MILD = 'fool-name|dialect-name|rogue-name';
/** Many of the milder names, and of the beasts. */
export const MILD_CROWD = 'fool-name:many|dialect-name:many|rogue-name:many|beast-vile:many';
