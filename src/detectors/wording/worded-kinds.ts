/** Kinds of abuse: what one is, the others are in part. */
export const abuseKinds = ['accusation', 'harassment', 'hate', 'insult', 'sexual', 'threat'] as const;
/** Kinds of what a comment may need: it may need several. */
export const routeKinds = [
  'clinical-question',
  'complaint',
  'contact-request',
  'individual-care',
  'staff-complaint',
] as const;

/** The kinds whose wording was learnt. */
export const wordedKinds = [...abuseKinds, 'crisis', ...routeKinds] as const;

/** A kind whose wording was learnt. */
export type WordedKind = (typeof wordedKinds)[number];

/** What the table tells of a comment, in the order of its weights: of which kind it is, and whether it needs anything to be pointed to. */
export const columns = [...wordedKinds, 'need'] as const;

/** One of the columns of the table. */
export type Column = (typeof columns)[number];

/** What a kind is one of: abuse, a cry for help, or something to be pointed to. */
export type WordedFamily = 'abuse' | 'crisis' | 'route';

/** The family of a kind, or of a column. */
export function familyOf(kind: Column): WordedFamily {
  if (kind === 'crisis') return kind;
  return (abuseKinds as readonly Column[]).includes(kind) ? 'abuse' : 'route';
}

/** A comment of few words says little: so many more are counted with those it has. */
export const UNSAID = 16;
