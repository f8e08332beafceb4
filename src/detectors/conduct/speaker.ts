import type { Piece } from '../grammar/tagged.ts';
import { begins, breakAt, type Claim, ends, wordAt } from './scope.ts';

/** Whose words or feelings a verb tells. */
export type Speaker = 'writer' | 'reader' | 'other' | 'unsaid';

/** How far to the left of a verb its subject may stand, in words. */
const FAR = 14;
/** What may let the writer say something. */
const LETS = /^(?:let|lets|make|makes|made|allow|hear|heard)$/u;
/** What makes a participle passive. */
const PASSIVE = /^(?:be|am|is|are|was|were|been|being|get|gets|got|getting)$/u;

/** Finds the subject of a verb of saying, thinking or feeling: the nearest to its left. */
export function speakerOf(claim: Claim, verb: Piece): Speaker {
  let isFar = false;
  let isPassive = false;
  for (let at = verb.first - 1; at >= Math.max(0, verb.first - FAR); at--) {
    const mark = breakAt(claim, at + 1);
    if (mark === 'comma' && at === verb.first - 1) isFar = true;
    if (mark === 'stop' || (mark === 'comma' && !isFar)) return isPassive ? 'other' : 'unsaid';
    const known = pronounAt(claim, at, isFar);
    if (isPassive && (known || !isHelper(claim, at))) return 'other';
    if (known) return known;
    if (!isFar && isHelper(claim, at)) isPassive ||= isParticiple(claim, verb) && PASSIVE.test(wordAt(claim, at));
    else if (isLink(claim, at)) isFar = true;
    else if (!isFar) return 'other';
  }
  return isPassive || /^(?:me|us|my|our)$/u.test(wordAt(claim, verb.end)) ? 'other' : 'unsaid';
}

/** The person of a subject; "me" is one only in "let me say" and the like. */
function pronounAt(claim: Claim, at: number, isFar: boolean): Speaker | undefined {
  const word = wordAt(claim, at);
  if (/^(?:i|we)$/u.test(word) || ends(claim, at + 1, 'invites', 'consensus', 'no-person')) return 'writer';
  if (/^(?:me|us)$/u.test(word)) return !isFar && LETS.test(wordAt(claim, at - 1)) ? 'writer' : undefined;
  if (begins(claim, at, 'you') && !isObject(claim, at)) return 'reader';
  if (begins(claim, at, 'they', 'he', 'who', 'anyone-word') || ends(claim, at + 1, 'person', 'role', 'kin'))
    return 'other';
  return undefined;
}

function isObject(claim: Claim, at: number): boolean {
  return /^(?:to|for|at|with|of|tell|told|telling)$/u.test(wordAt(claim, at - 1));
}

function isHelper(claim: Claim, at: number): boolean {
  const word = wordAt(claim, at);
  if (/^(?:get|gets|got|getting)$/u.test(word) || (word.length > 4 && word.endsWith('ly'))) return true;
  return begins(claim, at, 'be', 'have', 'do', 'modal', 'not', 'very', 'small-word');
}

/** What ties a verb to a subject further off: "came in and called me …", "sacked for calling …", "to call …". */
function isLink(claim: Claim, at: number): boolean {
  return (
    begins(claim, at, 'governs', 'and', 'but') ||
    /^(?:to|after|before|without|than|then|when|while)$/u.test(wordAt(claim, at))
  );
}

function isParticiple(claim: Claim, { first, end }: Piece): boolean {
  const forms = ['reports:ed', 'hears:ed', 'feels:ed'].flatMap(claim.numbers);
  return claim.sentence.from[first]?.some((one) => one.end === end && forms.includes(one.as)) ?? false;
}

/** "Anyone who doesn't think that …" stands by it: true for the verb at a word, right after its negator. */
export function isGainsaid(claim: Claim, verb: number): boolean {
  if (wordAt(claim, verb - 1) !== 'not' || !begins(claim, verb, 'reports', 'feels')) return false;
  return [3, 4, 5].some((far) => /^(?:who|if|whoever)$/u.test(wordAt(claim, verb - far)));
}
