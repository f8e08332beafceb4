import { has, isAmong, type Tagged } from '../grammar/tagged.ts';
import { begins, breakAt, type Claim, clauseStart, ends, isAimedAt, piecesIn, wordAt } from './scope.ts';

/** Words that stand between a verb and a name for somebody. */
const BESIDE_NAMES = ['a', 'the', 'very', 'slight', 'slight-filler', 'all', 'and'];
const WHOEVER = /^(?:who|whoever|(?:every|any|some)(?:one|body)|those)$/u;
const ANYONE = /^(?:anyone|anybody|people|those|whoever)$/u;
/** Classes of things that may be called a name. */
const THINGS = ['thing-noun', 'gadget', 'sent-back', 'ward-thing'];
const AFTER_THING = /^(?:in|on|at|by|outside|from|for|you|we|i|that|they|which|near|behind)$/u;
const POINTS = /^(?:that|the|this|your)$/u;
/** What is done with things after a name for them: "a … of a thing", "a … to park". */
const TO_USE =
  /^(?:of an? (?:thing|machine|day|week|job|place|road|hill|bed|chair|car|road|illness|disease|night|year|month|journey|wait)|to (?:use|open|close|park|find|get|read|shift|clean|move|navigate|fill|swallow|climb|fit|fix|reach|log|treat|diagnose|drive))(?: |$)/u;
/** How many words before a name who it is for may stand. */
const NEAR = 8;
const PEOPLE = ['you', 'he', 'they', 'i', 'we', 'role', 'kin', 'person', 'somebody', 'crowd', 'target-title', 'named'];

/** True where an illness is spoken to as if it were somebody: "cancer, you are a …", "dear kidney stone, I hope you …". */
export function isToIllness(claim: Claim): boolean {
  const { sentence, numbers, first, key, target } = claim;
  const opening = piecesIn({ sentence, numbers }, ['malady'], [0, 3])[0];
  if (opening && breakAt(claim, opening.end) === 'comma') return true;
  const you = piecesIn({ sentence, numbers }, ['you'], [first - NEAR, Math.max(key.first, target?.end ?? 0)]).at(-1);
  const illness = you && sentence.to[you.first]?.find(({ as }) => numbers('malady').includes(as));
  // "Nobody cares about your depression, you …" is said to whoever has it.
  return illness !== undefined && !isAmong(sentence.to[illness.first], ['your', 'his', 'their'].flatMap(numbers));
}

/** True where a name is given, by "is", to what nothing says is a person: "the sat nav is a …". */
export function mayBeOfThing(claim: Claim): boolean {
  if (claim.target) return false;
  let at = claim.first;
  while (at > 0 && ends(claim, at, ...BESIDE_NAMES)) at--;
  const verb = claim.sentence.to[at]?.find(({ as }) => claim.numbers('be').includes(as));
  const end = verb?.first ?? (wordAt(claim, at - 1).endsWith("'s") ? at : 0);
  if (end === 0) return false;
  const subject = [clauseStart(claim), end] as const;
  const isWhoever = claim.sentence.tokens.slice(...subject).some(({ text }) => WHOEVER.test(text));
  return !isWhoever && piecesIn(claim, PEOPLE, subject).length === 0;
}

/** True where "this" one may be who writes: "this [slur] is off to the match, wish me luck". */
export function mayBeOneself({ sentence, numbers, target, key }: Claim): boolean {
  const { first } = target ?? key;
  if (!isAmong(sentence.from[first], numbers('slur:one'))) return false;
  return sentence.tokens[first - 1]?.text === 'this' && has(sentence, numbers('i'));
}

/** True where nobody is called a name but who does wrong: "if you spit at staff you are …", "anyone who … is …". */
export function isOfWrongdoers(claim: Claim): boolean {
  const { sentence, first, last, target } = claim;
  const said = sentence.tokens.slice(clauseStart(claim), Math.max(first, target?.first ?? 0));
  const isAnyoneWho = said.some(({ text }, at) => ANYONE.test(text) && said[at + 1]?.text === 'who');
  const isIfYou = sentence.tokens.slice(0, last).some(({ text }, at) => text === 'if' && begins(claim, at + 1, 'you'));
  return isAnyoneWho || isIfYou;
}

/** True where a threat may be to one's own: "if my lad leaves his bike there again I'll swing for him". */
export function mayBeOfKin(claim: Claim): boolean {
  if (!isAimedAt(claim, 'he', 'they', 'kin')) return false;
  return piecesIn(claim, ['kin'], [0, claim.last + 1]).some(({ first }) => ends(claim, first, 'my'));
}

/** True where what only hints at harm stands beside a step that anybody may take: "final warning … my solicitor". */
export function mayBeLawful({ pattern, text, number, numbers }: Claim): boolean {
  if (pattern.sure !== 'possible') return false;
  const lawful = numbers('lawful');
  return text.slice(Math.max(0, number - 1), number + 2).some((one) => has(one, lawful));
}

/** True where somebody may be meant whom nobody here knows: "some drunken …", but not "some … telling me", "… on the desk", "… called Kev". */
export function mayBeAnybody(claim: Claim): boolean {
  const isSome = wordAt(claim, claim.first) === 'some' || wordAt(claim, claim.first - 1) === 'some';
  if (!isSome || piecesIn(claim, ['named'], [claim.first, claim.last + 3]).length > 0) return false;
  return piecesIn(claim, ['here', 'answers-me'], [claim.last + 1, claim.last + 12]).length === 0;
}

/** True where one's own people, beasts or things are called a name, or oneself: "my own mother is …", "our cat … is …", "I'm that …". */
export function mayBeOfOwn(claim: Claim): boolean {
  const { key, sentence } = claim;
  const from = clauseStart(claim);
  const own = piecesIn(claim, ['kin', 'own-beast'], [from, key.first]).filter(({ first }) =>
    [1, 2, 3].some((far) => begins(claim, first - far, 'my', 'our') && first - far >= from),
  );
  const others = piecesIn(claim, ['you', 'your', 'role'], [from, key.first]);
  if (own.length > 0 && others.length === 0 && piecesIn(claim, ['be'], [from, key.first]).length > 0) return true;
  if (isNamedAsOwn(claim, claim.last + 1)) return true;
  // "Me, a …", "a … here, what was the ward called?".
  if (wordAt(claim, 0) === 'me' && breakAt(claim, 1) === 'comma' && claim.first <= 2) return true;
  if (claim.first <= 1 && wordAt(claim, claim.last + 1) === 'here' && breakAt(claim, claim.last + 2) !== 'space')
    return true;
  return sentence.tokens
    .slice(Math.max(0, claim.first - 4), claim.first + 1)
    .some(({ text }, at, near) => text === 'i' && near[at + 1]?.text === 'am' && POINTS.test(near[at + 2]?.text ?? ''));
}

/** People of the writer's life who are no kin. */
const OWN_PEOPLE = /^(?:ex|boss|neighbou?r|landlord|landlady|flatmate|housemate|lodger|teenager)$/u;

/** "He is a …, my ex": somebody of the writer's own is named after a mark. */
function isNamedAsOwn(claim: Claim, at: number): boolean {
  if (breakAt(claim, at) !== 'comma' || !begins(claim, at, 'my', 'our')) return false;
  return [1, 2].some((far) => OWN_PEOPLE.test(wordAt(claim, at + far)) || begins(claim, at + far, 'kin'));
}

const OBJECT = /^(?:me|him|her|it|us|them)$/u;
const LIKENESS = /^looks?$/u;

/** True where a likeness may be of what is done or of a thing: "caught him like a sack of …", "That statue? Looks like a …". */
export function mayBeLikened(claim: Claim): boolean {
  const { text, number, first, last, sentence } = claim;
  const like = [first - 1, first - 2].find((at) => wordAt(claim, at) === 'like');
  if (like !== undefined && OBJECT.test(wordAt(claim, like - 1))) return true;
  const earlier = text[number - 1];
  if (!earlier || first !== 0 || !LIKENESS.test(wordAt(claim, 0))) return false;
  const isOfPeople = (one: Tagged, to: number): boolean =>
    piecesIn({ ...claim, sentence: one }, PEOPLE, [0, to]).length > 0;
  return !isOfPeople(earlier, earlier.tokens.length) && !isOfPeople(sentence, last + 3);
}

/** True where a thing is called a name by "is", or the name goes on as one for a thing: "that chair is …", "a … to use". */
export function mayBeOfNamedThing(claim: Claim): boolean {
  const { last, sentence } = claim;
  const after = sentence.tokens.slice(last + 1, last + 4).map(({ text }) => text);
  if (breakAt(claim, last + 1) === 'space' && TO_USE.test(after.join(' '))) return true;
  // "A … of a cat".
  if (/^of an?$/u.test(after.slice(0, 2).join(' ')) && begins(claim, last + 3, 'own-beast', ...THINGS)) return true;
  const verb = piecesIn(claim, ['be'], [0, claim.key.first]).at(-1);
  if (!verb) return false;
  const from = clauseStart(claim);
  const isWhoever = sentence.tokens.slice(0, verb.first).some(({ text }) => WHOEVER.test(text));
  const [thing] = piecesIn(claim, THINGS, [from, from + 4]);
  // Not the first part of a name for somebody: "the canteen woman", "the chair of the board".
  const isHead = thing !== undefined && (thing.end === verb.first || AFTER_THING.test(wordAt(claim, thing.end)));
  if (isWhoever || !thing || !isHead || thing.first >= verb.first) return false;
  const others = piecesIn(claim, ['role', 'person', 'kin', 'named', 'he'], [0, verb.first]);
  return others.every(({ first, end }) => thing.first <= first && end <= thing.end);
}
