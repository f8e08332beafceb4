import type { Claim } from './claims.ts';
import type { ConductKind } from './conduct-pattern.ts';

/** Kinds whose claims bear each other out. */
const KINDS: readonly ConductKind[] = ['hate', 'insult', 'threat', 'harassment', 'sexual'];
/** Kinds of which two claims are seldom one saying in two parts. */
const TOLD_TWICE: readonly ConductKind[] = ['hate', 'insult', 'threat'];

/**
 * What is probable is certain where the comment holds another claim in other words: a probable one of its kind, or any
 * of another kind. Two that are each right nine times in ten, and share no word, are hardly both wrong.
 */
export function raised(claims: readonly Claim[]): readonly Claim[] {
  const bearing = claims.filter(mayBear);
  if (bearing.length < 2 || !bearing.some(isStrong)) return claims;
  const reaches = reachesOf(bearing);
  return claims.map((claim) => {
    if (!mayBear(claim) || !isStrong(claim)) return claim;
    const isBorneOut = reaches.some((one) => bears(one, claim) && isBeside(one, claim));
    return isBorneOut ? { ...claim, certainty: 'certain' } : claim;
  });
}

/** True for a claim that makes another surer. */
export function mayBear({ kind, isDoubtful }: Claim): boolean {
  return KINDS.includes(kind) && !isDoubtful;
}

function isStrong({ certainty }: Claim): boolean {
  return certainty !== 'possible';
}

/** Hate by the same pattern twice is said of two things; an insult by the same one is often one jeer in two parts. */
function bears({ kind, id, isStrong }: Reach, claim: Claim): boolean {
  // What else is said shows that somebody is abused, not that they are threatened.
  if (kind !== claim.kind) return claim.kind !== 'threat';
  return TOLD_TWICE.includes(kind) && isStrong && (id !== claim.id || kind === 'hate');
}

function isBeside({ firstEnd, lastStart }: Reach, { start, end }: Claim): boolean {
  return firstEnd <= start || lastStart >= end;
}

/** Where the claims of one pattern that are as strong first end and last begin. */
interface Reach extends Pick<Claim, 'kind' | 'id'> {
  readonly isStrong: boolean;
  readonly firstEnd: number;
  readonly lastStart: number;
}

function reachesOf(claims: readonly Claim[]): readonly Reach[] {
  const reaches = new Map<string, Reach>();
  for (const claim of claims) {
    const { kind, id, start, end } = claim;
    const key = `${id} ${isStrong(claim)}`;
    const { firstEnd = end, lastStart = start } = reaches.get(key) ?? {};
    reaches.set(key, {
      ...{ kind, id, isStrong: isStrong(claim) },
      ...{ firstEnd: Math.min(firstEnd, end), lastStart: Math.max(lastStart, start) },
    });
  }
  return [...reaches.values()];
}
