import type { Piece } from '../grammar/tagged.ts';
import { isEndorsed } from './endorsement.ts';
import { around, begins, type Claim, ends, headOf, piecesIn, wordAt } from './scope.ts';
import { speakerOf } from './speaker.ts';
import { tellingVerbs } from './telling.ts';

/** True where a claim is said to be wrong: it is told, or is a deed or a feeling that is named, and a word condemns it. */
export function isCondemned(claim: Claim): boolean {
  if (isEndorsed(claim)) return false;
  if (isOthersHatred(claim)) return true;
  if (!condemning(claim)) return false;
  const verb = tellingVerbs(claim)[0];
  const isTold = verb !== undefined && speakerOf(claim, verb) !== 'writer';
  return isTold || isDeed(claim) || isNamedHatred(claim);
}

/** A condemning word outside the claim that does not belong to whom it is aimed at. */
function condemning(claim: Claim): boolean {
  const [from, to] = around(claim);
  const { first, last, target } = claim;
  return piecesIn(claim, ['condemns'], [from, to]).some((one) => {
    if (one.end > first && one.first <= last) return one.end <= headOf(claim) && begins(claim, one.end, 'reports:ing');
    const isAttribute =
      one.end === first || one.end === target?.first || begins(claim, one.end, 'group', 'role', 'person');
    return (
      !isAttribute || /^(?:stop|against|fight|end|condemn|oppose|tackle|ban|combat)$/u.test(wordAt(claim, one.first))
    );
  });
}

/** "Hating [group]s is …": a deed that is named, not one that is being done. */
function isDeed(claim: Claim): boolean {
  const { first, key } = claim;
  return [first - 1, first, key.first].some(
    (at) => begins(claim, at, 'acts-on:ing', 'feels:ing', 'reports:ing') && !ends(claim, at, 'be', 'get', 'i', 'we'),
  );
}

/** "Violence against [group]s must end", without one of whom it is the own. */
function isNamedHatred(claim: Claim): boolean {
  const noun = hatredIn(claim);
  if (!noun) return false;
  return (
    piecesIn(claim, ['i', 'we', 'my'], [Math.max(0, noun.first - 6), noun.first]).length === 0 ||
    begins(claim, noun.first - 1, 'condemns')
  );
}

/** "Your contempt for [group]s": somebody else's. */
function isOthersHatred(claim: Claim): boolean {
  const noun = hatredIn(claim);
  if (!noun) return false;
  return [1, 2, 3].some(
    (far) => begins(claim, noun.first - far, 'your', 'his', 'their', 'this') && claim.first > noun.first - far - 2,
  );
}

function hatredIn(claim: Claim): Piece | undefined {
  const { first, last } = claim;
  return piecesIn(claim, ['hate-noun'], [first - 3, last + 1]).find((one) => begins(claim, one.end, 'governs'));
}
