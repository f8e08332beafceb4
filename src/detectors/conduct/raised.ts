import type { Claim } from './claims.ts';
import type { ConductKind } from './conduct-pattern.ts';

/** Kinds whose claims bear each other out. */
const KINDS: readonly ConductKind[] = ['hate', 'insult', 'threat'];

/**
 * What is probable is certain where the comment holds another such claim of its kind, in other words: two that are each
 * right nine times in ten, and share none, are hardly both wrong.
 */
export function raised(claims: readonly Claim[]): readonly Claim[] {
  const strong = claims.filter(isStrong);
  if (strong.length < 2) return claims;
  const spans = KINDS.map((kind) => reachesOf(strong.filter((claim) => claim.kind === kind)));
  return claims.map((claim) => {
    const others = isStrong(claim) ? (spans[KINDS.indexOf(claim.kind)] ?? []) : [];
    const isBorneOut = others.some(
      (one) => mayBear(one, claim) && (one.firstEnd <= claim.start || one.lastStart >= claim.end),
    );
    return isBorneOut ? { ...claim, certainty: 'certain' } : claim;
  });
}

function isStrong({ kind, certainty, isDoubtful }: Claim): boolean {
  return KINDS.includes(kind) && certainty !== 'possible' && !isDoubtful;
}

/** Hate by the same pattern twice is said of two things; an insult by the same one is often one jeer in two parts. */
function mayBear({ id }: Reach, claim: Claim): boolean {
  return id !== claim.id || claim.kind === 'hate';
}

/** Where the claims of one pattern first end and last begin. */
interface Reach {
  readonly id: string;
  readonly firstEnd: number;
  readonly lastStart: number;
}

function reachesOf(claims: readonly Claim[]): readonly Reach[] {
  const reaches = new Map<string, Reach>();
  for (const { id, start, end } of claims) {
    const { firstEnd = end, lastStart = start } = reaches.get(id) ?? {};
    reaches.set(id, { id, firstEnd: Math.min(firstEnd, end), lastStart: Math.max(lastStart, start) });
  }
  return [...reaches.values()];
}
