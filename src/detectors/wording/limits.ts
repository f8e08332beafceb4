import { familyOf, type WordedFamily, type WordedKind, wordedKinds } from './worded-kinds.ts';

/** From how many points on a comment is worded as a kind is, and how sure that is. */
export interface Limits {
  readonly possible: number;
  readonly probable: number;
  readonly certain: number;
  /** So many points more in a part of a line: the rest may say how it is meant. */
  readonly inPart: number;
  /** Fewer words, such as the letters of an acronym, are worded as nothing; one may cry for help, and two ask for a call. */
  readonly fewest: number;
  /** What a pattern only suspects is none where words tell less than this; where it is left out, whatever they tell. */
  readonly suspected?: number;
}

/** From so many points on, what is worded as a cry for help is meant in earnest. */
export const EARNEST = -1;

/** By family; set on comments that nothing was learnt from. Where there are fewer to learn from, fewer points are enough. */
const FAMILIES: Readonly<Record<WordedFamily, Limits>> = {
  abuse: { possible: 0.3, probable: 3, certain: 5, inPart: 3.5, fewest: 3 },
  crisis: { possible: -2.5, probable: 3, certain: 8, inPart: 3, fewest: 1 },
  route: { possible: 0.6, probable: 2, certain: 6, inPart: 2, fewest: 2 },
  forbidden: { possible: -2.6, probable: -1.75, certain: 2, inPart: 4, fewest: 4 },
  account: { possible: -0.5, probable: 0, certain: 2, inPart: 2, fewest: 2 },
};

/**
 * Of these there is more to learn from than of others of their family, or they are asked in words that much else has; and a
 * service is asked again and again, and mince pies are praised, in the words of hounding and of lewd remarks.
 */
const OWN: Readonly<Partial<Record<WordedKind, Partial<Limits>>>> = {
  advert: { possible: -0.2, probable: -0.2, certain: 4, inPart: 5, suspected: 6 },
  complaint: { possible: 0.8 },
  'copyright-notice': { possible: -2 },
  'follow-request': { possible: 0.2, probable: 0.2 },
  harassment: { certain: 6 },
  hate: { possible: 2.2 },
  insult: { possible: 1, certain: 5.3 },
  threat: { certain: 5.8 },
  sexual: { certain: 6 },
  'illegal-activity': { possible: 0, probable: 1, certain: 4, suspected: 5 },
  'person-health': { possible: 0, probable: 0, inPart: 5 },
  'staff-complaint': { possible: 0.5 },
  outage: { possible: 1.3, probable: 1.3 },
  'staff-policy-question': { possible: 1, probable: 1 },
};

/** By kind. */
export const limitsOf = Object.fromEntries(
  wordedKinds.map((kind) => [kind, { ...FAMILIES[familyOf(kind)], ...OWN[kind] }]),
) as Readonly<Record<WordedKind, Limits>>;
