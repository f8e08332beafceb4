import { THIRD_PERSON } from './people-words.ts';

/** "A retired bus driver from Oxhey," after a name. */
const APPOSITION = /^(?:,| -| \() ?(?:a|an|the|our|my|his|her|their)(?: [a-z0-9.'&-]{1,20}){1,8} ?[,)-](?= )/u;
/** In brackets, or after ", yes": who the name is, whatever it says. */
const BRACKETED = /^ ?\([^()]{1,60}\)|^, (?:yes|aye|yep),?(?: [a-z0-9.'&-]{1,20}){1,8} ?[,-](?= )/u;
const JOB = `
  runs ran works worked leads led teaches taught drives drove owns owned manages managed delivers delivered cleans
  cleaned does did keeps kept sells sold plays played fixes fixed
`;
const WHO_DOES = new RegExp(`^,? (?:who|that|wha|what) (?:${JOB.trim().split(/\s+/u).join('|')}) `, 'u');
/** A verb of the name's own, after what it does. */
const OWN_VERB = /(?:^| )(?:(?:has|had|is|was|just|got|now|also|been|being|a|an|and) ){0,4}$/u;
/** Work with people who are ill, or a clause of another: then an illness is no news of the one who is named. */
const OF_OTHERS = words(`
  ward wards unit units clinic clinics patient patients people group groups charity hospital hospice care carer carers
  nurse nurses gp surgery theatre theatres support club clubs team service them those others everyone somebody he she
  they my me him her when after because while as since if and with for about whose said says
`);
const MOST_WORK = 7;
const PEOPLE: ReadonlySet<string> = new Set(THIRD_PERSON);
const WORD = /[a-z0-9]+(?:'[a-z]+)*/gu;

/** " (yes, the head teacher) has been", " who runs the cab office had": who the name is, and then nothing but `verbs`. */
export function isSetOff(between: string, verbs: ReadonlySet<string>): boolean {
  return isFollowed(between, BRACKETED, verbs) || isAtOtherWork(between);
}

/** ", the head teacher at Westfield, is": who the name is, and then nothing but `verbs`. */
export function saysWhoItIs(between: string, verbs: ReadonlySet<string>): boolean {
  return isFollowed(between, APPOSITION, verbs);
}

function isFollowed(between: string, aside: RegExp, verbs: ReadonlySet<string>): boolean {
  const rest = between.replace(aside, '');
  return rest !== between && wordsOf(rest).every((word) => verbs.has(word) || PEOPLE.has(word));
}

/** Work that has nothing to do with illness. */
function isAtOtherWork(between: string): boolean {
  const rest = between.replace(WHO_DOES, '');
  if (rest === between) return false;
  const work = wordsOf(rest.replace(OWN_VERB, ''));
  return work.length <= MOST_WORK && !work.some((word) => OF_OTHERS.has(word));
}

function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.trim().split(/\s+/u));
}
