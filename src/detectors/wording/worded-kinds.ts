/** Kinds of abuse: what one is, the others are in part. */
export const abuseKinds = ['accusation', 'harassment', 'hate', 'insult', 'sexual', 'threat'] as const;
/** A kind of abuse. */
export type AbuseKind = (typeof abuseKinds)[number];

/** Kinds of what a comment may need: it may need several. */
export const routeKinds = [
  'clinical-question',
  'complaint',
  'contact-request',
  'individual-care',
  'staff-complaint',
] as const;

/** Other kinds that a page may forbid: what a comment offers, shares or tells of others. */
export const forbiddenKinds = [
  'advert',
  'copyright-notice',
  'illegal-activity',
  'inappropriate-link',
  'person-health',
] as const;
/** Kinds of what is asked about the page itself, and who looks after it. */
export const accountKinds = [
  'endorsement-question',
  'follow-request',
  'hours-question',
  'outage',
  'rules-question',
  'staff-policy-question',
] as const;

/** The kinds whose wording was learnt. */
export const wordedKinds = [...abuseKinds, 'crisis', ...routeKinds, ...forbiddenKinds, ...accountKinds] as const;

/** A kind whose wording was learnt. */
export type WordedKind = (typeof wordedKinds)[number];

/**
 * What the table tells of a comment, in the order of its weights: of which kind it is, whether it needs anything to be pointed to,
 * and whether it is meant in earnest: more like cries for help than like what only sounds so.
 */
export const columns = [...wordedKinds, 'need', 'earnest'] as const;

/** One of the columns of the table. */
export type Column = (typeof columns)[number];

const places = new Map<Column, number>(columns.map((column, at) => [column, at]));

/** The number of a column. */
export function placeOfColumn(column: Column): number {
  return places.get(column) as number;
}

/** What a kind is one of: abuse, a cry for help, something to be pointed to, something else that is forbidden, or a question about the page. */
export type WordedFamily = 'abuse' | 'crisis' | 'route' | 'forbidden' | 'account';

const FAMILIES: readonly (readonly [WordedFamily, readonly Column[]])[] = [
  ['abuse', abuseKinds],
  ['crisis', ['crisis', 'earnest']],
  ['route', [...routeKinds, 'need']],
  ['forbidden', forbiddenKinds],
  ['account', accountKinds],
];
const familyOfColumn = new Map(FAMILIES.flatMap(([family, kinds]) => kinds.map((kind) => [kind, family] as const)));

/** The family of a kind, or of a column. */
export function familyOf(kind: Column): WordedFamily {
  return familyOfColumn.get(kind) as WordedFamily;
}

/** A comment of few words says little: so many more are counted with those it has. */
export const UNSAID = 16;
