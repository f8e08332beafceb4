import type { PlaceToken } from './place-token.ts';

/** Tokens of a sentence looked back over for somebody's postcode. */
const REACH = 14;
const LONGEST_NAME = 4;
/** Not those of staff, who are named at work. */
const TITLES = /^(?:mr|mrs|miss|ms|mx)$/u;
const OWNERS = /^(?:my|our|his|her|their|mum'?s|dad'?s|nan'?s|gran'?s)$/u;
const OWN = /^(?:mine|ours|hers|theirs)$/u;
const AT_OWN = /^(?:at|round|from|outside|near|past)$/u;
/** "moved to mine", but not "compared to mine". */
const TO_OWN =
  /^(?:ambulance|back|bring|brought|came|come|comes|coming|deliver|delivered|down|drive|drove|get|go|going|gone|got|move|moved|moving|near|nearest|out|over|round|send|sent|straight|taken|taxi|up|went)$/u;
const BEING = /^(?:which|that|that's|thats|this|is|it|it's|its|was)$/u;
const MOST_BEING = 3;
const KIND = /^(?:own|old|new|home|current)$/u;
const HOME = /^(?:home|house|place|address|flat|bungalow|hoose)$/u;
const DWELLER = /^(?:i|we|he|she|they|mum|dad|nan|gran)$/u;
const DWELLS = /^(?:am|are|is|lives?|lived|stays?)$/u;

/** "To Glebe House, …" as a sentence begins, "Mr P. Gray,\n17 …": what follows is written to. */
export function isAddressed(tokens: readonly PlaceToken[], from: number): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!before || !first) return false;
  if (before.word === 'to') return (before.gap === 'end' || before.gap === 'line') && first.gap === 'space';
  return (first.gap === 'comma' || first.gap === 'line') && endsTitledName(tokens, from - 1);
}

function endsTitledName(tokens: readonly PlaceToken[], last: number): boolean {
  for (let at = last; at >= 0 && at > last - LONGEST_NAME && tokens[at]?.capital; at--) {
    if (TITLES.test(tokens[at]?.word ?? '')) return at < last;
    // A full stop after an initial ends no sentence.
    if (tokens[at]?.gap !== 'space' && tokens[at - 1]?.word.length !== 1) return false;
  }
  return false;
}

/** "moved to mine", "round ours", but not "a friend of mine". */
export function isOwnPlace(tokens: readonly PlaceToken[], at: number): boolean {
  if (!OWN.test(tokens[at]?.word ?? '') || tokens[at]?.gap !== 'space') return false;
  const before = tokens[at - 1]?.word ?? '';
  return AT_OWN.test(before) || (before === 'to' && TO_OWN.test(tokens[at - 2]?.word ?? ''));
}

/** "my postcode is in Wales and my GP in England, …": told after a comma, it is what the sentence began with. */
export function isOwnPostcode(tokens: readonly PlaceToken[], from: number): boolean {
  if (tokens[from]?.gap !== 'comma') return false;
  for (let at = from - 1; at > 0 && at > from - REACH; at--) {
    if (isPostcodeOfOnes(tokens, at)) return true;
    if (tokens[at]?.gap === 'end') return false;
  }
  return false;
}

/** "my postcode", "my postcode's", "our post code", "my pc". */
export function isPostcodeOfOnes(tokens: readonly PlaceToken[], at: number): boolean {
  const word = (tokens[at]?.word ?? '').replace(/'s$/u, '');
  const parted = word === 'code' && tokens[at - 1]?.word === 'post';
  if (!parted && word !== 'postcode' && word !== 'pc') return false;
  return OWNERS.test(tokens[parted ? at - 2 : at - 1]?.word ?? '');
}

/** "…, which is my own house", "… is where I live". */
export function isCalledHome(tokens: readonly PlaceToken[], to: number): boolean {
  let at = to;
  while (at < to + MOST_BEING && goesOn(tokens, at, to) && BEING.test(tokens[at]?.word ?? '')) at++;
  if (!goesOn(tokens, at, to)) return false;
  if (tokens[at]?.word === 'where')
    return DWELLER.test(tokens[at + 1]?.word ?? '') && DWELLS.test(tokens[at + 2]?.word ?? '');
  if (at === to || !OWNERS.test(tokens[at]?.word ?? '')) return false;
  while (KIND.test(tokens[at + 1]?.word ?? '') && HOME.test(tokens[at + 2]?.word ?? '')) at++;
  return HOME.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.gap === 'space';
}

/** In the same clause, or after one comma at the place itself. */
function goesOn(tokens: readonly PlaceToken[], at: number, to: number): boolean {
  const gap = tokens[at]?.gap;
  return gap === 'space' || (at === to && gap === 'comma');
}
