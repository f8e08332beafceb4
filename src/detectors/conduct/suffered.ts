import type { Claim } from './scope.ts';

/** Those who work there, or whose kin do, tell that they are abused. */
const SUFFERED =
  /(?:^| )(?:we|us|staff|nurses|receptionists|porters|doctors|colleagues|carers|volunteers|the girls|the lads|my wife|my daughter|my sister|my mam|my mum) (?:[a-z']+ ){0,8}?(?:abuse|abused|sworn|shouted|screamed|spat|called|threatened|insulted)(?: |$)|(?:^| )abuse (?:[a-z]+ ){0,4}?(?:at|towards|to|gets?|on|we) (?:us|our|we|get|staff|them|nurses|receptionists)(?: |$)/u;
/** Abuse by staff is no quotation: what follows is the writer's own anger. */
const BY_STAFF = / by (?:your|the|a|an|one|two|some) /u;
/** For so many sentences they go on to say what they are called. */
const STILL_TOLD = 3;

/** "We get abuse shouted at us every shift. Fat cow. Useless.": what stands behind it, with nobody said to be so. */
export function isSuffered({ text, number, sentence, first }: Claim): boolean {
  if (first > 0) return false;
  return text.slice(Math.max(0, number - STILL_TOLD), number).some(({ line, tokens }) => {
    const words = tokens.map((token) => token.text).join(' ');
    return line === sentence.line && SUFFERED.test(words) && !BY_STAFF.test(words);
  });
}
