/** Kinds of abuse: what one is, the others are in part. */
export const abuseKinds = ['accusation', 'harassment', 'hate', 'insult', 'sexual', 'threat'] as const;
/** Kinds of what a comment may need: it may need several. */
const routeKinds = ['clinical-question', 'complaint', 'contact-request', 'individual-care', 'staff-complaint'] as const;

/** The kinds whose wording was learnt, in the order of the weights in `wording-table.ts`. */
export const wordedKinds = [...abuseKinds, 'crisis', ...routeKinds] as const;

/** A kind whose wording was learnt. */
export type WordedKind = (typeof wordedKinds)[number];

/** What a kind is one of: abuse, a cry for help, or something to be pointed to. */
export type WordedFamily = 'abuse' | 'crisis' | 'route';

/** The family of a kind. */
export function familyOf(kind: WordedKind): WordedFamily {
  if (kind === 'crisis') return kind;
  return (abuseKinds as readonly WordedKind[]).includes(kind) ? 'abuse' : 'route';
}

/** A comment of few words says little: so many more are counted with those it has. */
export const UNSAID = 16;

/** The letter that stands for no weight in the table. */
export const ZERO = 67;

/** Begins the line of a theme in the table. */
export const THEME = '*';

/** True of the name of a theme, as the table writes it. */
export function isTheme(one: string): boolean {
  return one.length > 1 && one.startsWith(THEME);
}
