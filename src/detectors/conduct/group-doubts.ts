import { has, type Tagged } from '../grammar/tagged.ts';
import { begins, breakAt, type Claim, ends, leads, piecesIn, wordAt } from './scope.ts';

/** What is done to a group in anger. */
const DEEDS = ['harm', 'expel', 'expel-soft', 'hates', 'reckon'];
/** What may stand between such a verb and whom it is done to, and is no object of its own. */
const BESIDE_GROUPS = 'all,the,this,a,adverb,very,contempt,complaint,trait,number,of,and'.split(',');
const OBJECT = /^(?:it|the|a|an|my|your|our|their|this|that|these|those)$/u;
const LOOSE =
  /^(?:them|those|these|every|any|each|next|first|few|off|up|out|lot|more|one|some|bloody|fucking|just|even)$/u;
/** How a question begins that asks; another is said again in doubt. */
const ASKS =
  /^(?:who|what|why|where|when|which|how|whose|is|are|was|were|do|does|did|can|could|will|would|should|have|has|may|might|must|and|but|so|or|am|shall|any|anyone|anybody)$/u;
const WH = /^(?:who|what|why|where|how)$/u;
const TAG = /^(?:they|you|we|it|right|innit|eh|no|yeah|not|then|he|she|us)$/u;
const SAYERS = /^(?:people|others|folk|anyone|anybody|those|politicians|racists|bigots|idiots)$/u;
const DEPLORED = /^(?:cruel|unfair|unjust|inhumane|wrong|shameful|disgraceful|heartbreaking|sad|barbaric)$/u;
/** How far from a claim it stands in whose eyes it is so, in words. */
const NEAR = 7;

/** A slur that is a dish, too, and what it is served with or comes from. */
const DISH = /^faggots?$/u;
const SERVED =
  /^(?:mash|mashed|peas|mushy|gravy|chips|menu|canteen|dinner|lunch|tea|supper|plate|butchers?|pork|onions?|oven|recipe|cooked|cooking|portion|portions|veg|potatoes)$/u;

/** True where a dish is meant: "faggots, mash and peas". */
export function isMeal({ key, sentence }: Claim): boolean {
  return DISH.test(sentence.tokens[key.first]?.text ?? '') && sentence.tokens.some(({ text }) => SERVED.test(text));
}

/** True where something of a group's is meant, not they: "the women's toilets want burning down". */
export function isOfTheirs(claim: Claim): boolean {
  const { target, sentence } = claim;
  if (!target || wordAt(claim, target.end) !== "'s" || target.end + 1 >= sentence.tokens.length) return false;
  return !begins(claim, target.end + 1, 'body-part', 'life-thing', 'kin', 'person', 'head', 'role', 'be', 'nature');
}

/** True where the writer is one of them, and hates what comes of it: "I hate being a Muslim in hospital with no late meals". */
export function isOfBeingOne(claim: Claim): boolean {
  const { target, first } = claim;
  if (!target || leads(claim) || piecesIn(claim, ['feels', 'hates'], [first, target.first]).length === 0) return false;
  let at = target.first;
  while (at > first && (ends(claim, at, 'a', 'the', 'number') || /^(?:of|only|one)$/u.test(wordAt(claim, at - 1))))
    at--;
  return wordAt(claim, at - 1) === 'being';
}

/** True where it is how others speak of a group, or treat it, that is hated: "I can't stand how people talk about …". */
export function isOfSayers(claim: Claim): boolean {
  const { target, first } = claim;
  if (!target || leads(claim)) return false;
  for (let at = first + 1; at < target.first; at++) {
    if (wordAt(claim, at) === 'how') return true;
    if (
      SAYERS.test(wordAt(claim, at)) &&
      piecesIn(claim, ['reports', 'acts-on', 'slags'], [at + 1, target.first]).length > 0
    )
      return true;
  }
  return false;
}

/** True where a group is so in the eyes of those who wrong it: "disabled people mean nothing to this government". */
export function isInEyesOf(claim: Claim): boolean {
  const { first, last, sentence } = claim;
  if (!has(sentence, claim.numbers('beholder'))) return false;
  const near = [
    ...piecesIn(claim, ['beholder'], [last + 1, last + 1 + NEAR]),
    ...piecesIn(claim, ['beholder'], [first - NEAR, first]),
  ];
  return near.length > 0;
}

/** True where hate may be none, for what else stands in its sentence: somebody must look. */
export function mayBeNoHate(claim: Claim): boolean {
  return isDoneToThing(claim) || isErrand(claim) || isEchoed(claim) || isDeplored(claim);
}

/** "Immigrants have no right to work while they wait, it's cruel": what is told is what is done to them. */
function isDeplored(claim: Claim): boolean {
  const { sentence, last } = claim;
  return sentence.tokens.some(
    ({ text }, at) =>
      at > last + 1 &&
      DEPLORED.test(text) &&
      begins(claim, at - 1, 'be') &&
      /^(?:it|that|which|this)$/u.test(wordAt(claim, at - 2)),
  );
}

/** "Let's get rid of the steps so disabled people …": what is done is done to something else. */
function isDoneToThing(claim: Claim): boolean {
  const { target, first } = claim;
  if (!target || leads(claim)) return false;
  const verb = piecesIn(claim, DEEDS, [first, target.first]).at(-1);
  if (!verb) return false;
  for (let at = verb.end; at < target.first; at++) {
    if (wordAt(claim, at) === 'it') return true;
    const isObject = OBJECT.test(wordAt(claim, at)) && at + 1 < target.first && !isBesideGroups(claim, at + 1);
    if (isObject || breakAt(claim, at) === 'comma') return true;
  }
  return false;
}

function isBesideGroups(claim: Claim, at: number): boolean {
  return LOOSE.test(wordAt(claim, at)) || begins(claim, at, ...BESIDE_GROUPS) || ends(claim, at + 1, ...BESIDE_GROUPS);
}

/** "We should target gay men with the jab", "send the nurses home with a bonus": what is done is a kindness or an errand. */
function isErrand(claim: Claim): boolean {
  const { sentence, numbers, first, last } = claim;
  return has(sentence, numbers('errand')) && piecesIn(claim, DEEDS, [first, last + 1]).length > 0;
}

/** "… ? No wonder …" takes it for granted. */
function isNoWonder({ tokens: [first, second] }: Tagged): boolean {
  return first?.text === 'no' && /^(?:wonder|surprise)$/u.test(second?.text ?? '');
}

/** "Muslims are dirty? I never heard such rubbish": said again in doubt, and gainsaid after it. */
function isEchoed(claim: Claim): boolean {
  const { sentence, text, number } = claim;
  const next = text[number + 1];
  if (!sentence.asks || next?.line !== sentence.line || isNoWonder(next)) return false;
  const isQuestion = sentence.tokens.some(({ text: word }, at) => (at === 0 ? ASKS : WH).test(word));
  return !isQuestion && !TAG.test(sentence.tokens.at(-1)?.text ?? '');
}
