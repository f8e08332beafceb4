import { isDisguisable } from './disguised.ts';

/** Words that run into their neighbour. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'so such are is the these those all you your we they much very too of to for and my no not who like with them this that ' +
    'him her she was were will should would must just really more most any every many some hate love fucking bloody absolute ' +
    'total complete utter typical stupid dirty filthy ugly female male people im youre theyre id ill'
  ).split(' '),
);
/** Words that people disguise and that everyday compounds hold: beside these, the other must be one too. */
const COMPOUNDING: ReadonlySet<string> = new Set(
  (
    'black blacks white whites brown yellow trans rope top tops cut cuts burn burns burned burning beat beats beaten skin skins ' +
    'kick kicks tool tools tube hang hung die dies poison spade knife gun bullet bomb acid worth lying woman women girl girls ' +
    'pig pigs dog dogs rat rats cow cows cock cocks shot slap slit punch torch screw sick dead death suck dumb crazy hell homo ' +
    'psycho paedo animal animals ape bent thick fat tart melt kill kills shoot attack harm suffer slash hurt rot choke trash slant ' +
    'puff snake sow mug mugs fud fanny spic pissed topping cutting'
  ).split(' '),
);
const SHORTEST = 6;
const LONGEST = 24;
/** The shortest word beside a small one, and beside one that people disguise. */
const BESIDE_SMALL = 4;
const BESIDE_STRONG = 4;
/** A longer small word may stand before a shorter one that people disguise: `uglycow`. */
const BESIDE_SHORT = 4;

/** Two words without a space between them (`sosickening`, `stupidbitch`), where both are known. */
export function wordsApart(word: string, knows: (word: string) => boolean): readonly string[] | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  for (let at = 1; at < word.length; at++) {
    const [a, b] = [word.slice(0, at), word.slice(at)];
    if (isPair(a, b) && knows(a) && knows(b)) return [a, b];
  }
  return undefined;
}

function isPair(a: string, b: string): boolean {
  if (SMALL.has(a) && a.length >= BESIDE_SHORT && b.length >= BESIDE_SMALL - 1 && isDisguisable(b)) return true;
  if (SMALL.has(a)) return b.length >= BESIDE_SMALL + (a.length < 3 ? 1 : 0);
  if (SMALL.has(b)) return a.length >= BESIDE_SMALL + (b.length < 4 ? 1 : 0);
  const [isStrong, isAlso] = [isDisguisable(a), isDisguisable(b)];
  if (isStrong && isAlso) return Math.min(a.length, b.length) >= BESIDE_STRONG - 1;
  const strong = isStrong ? a : isAlso ? b : undefined;
  return strong !== undefined && !COMPOUNDING.has(strong) && Math.min(a.length, b.length) >= BESIDE_STRONG;
}
