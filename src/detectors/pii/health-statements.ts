import type { Span } from '../../text/span.ts';
import { AWAITED, CONDITIONS, EVENTS, HEAD_NOUNS, MEDICINES, PARTS, SPECIALTIES, STATES } from './health-words.ts';

/** Words that tell of somebody's health, without the one they tell of. Offsets into the window that was read. */
export interface HealthStatement extends Span {
  /** A stay, or an illness after "with", tells less than a diagnosis: staff are on wards, and help with illnesses. */
  readonly isStay: boolean;
}

const OWN = '(?:his|her|their)';
const DETERMINER = `(?:(?:a|an|another|${OWN}|the|some|two|three|several|more|recent) )?`;
/** Up to three words between a verb and an illness, such as "terminal", "stage 4", "really bad". */
const MODIFIERS =
  "(?:(?!(?:no|not|the|my|our|your|me|us|for|to|about|and|with|who|been|like|i|you|people|others|beat|against|lost|sorted|launched|started|opened|made|done|written|helped|raised|run|set|joined|given|taken|seen|worked|changed|treated|organised|led|come|gone|put|all)\\b)[a-z0-9'-]{1,20} ){0,3}";
/** Up to two words before an illness that stands for itself: ", 84, vascular dementia,". */
const APPOSED =
  "(?:(?!(?:says|said|it's|its|it|is|was|has|had|that's|this|no|not|my|our|the|for|and)\\b)[a-z0-9-]{1,20} ){0,2}";
/** "MS" is a title too: an illness only where a clause ends with it. */
const MS = 'ms(?=[,.!?)]| (?:and|but|so|for|since|now|too|badly|last|this|in)(?![a-z])|$)';
const CONDITION = `(?:${anyOf(CONDITIONS)}|${MS})(?![a-z])(?! (?:${anyOf(HEAD_NOUNS)})(?![a-z]))`;
const HAVING = anyOf([
  'has',
  'had',
  'have',
  'having',
  'got',
  'gets',
  'caught',
  'contracted',
  'developed',
  'suffers from',
  'suffer from',
  'suffers with',
  'suffering from',
  'suffering with',
  'suffered',
  'suffered from',
  'living with',
  'lives with',
  'battling',
  'battled',
  'fighting',
  'struggling with',
  'struggles with',
  'dying of',
  'dying from',
  'died of',
  'died from',
  'diagnosed with',
  'diagnosed as',
  'being diagnosed with',
  'riddled with',
  'recovering from',
  'treated for',
  'tested for',
  'tested positive for',
  'positive for',
  'signed off with',
  'signed off sick with',
  'signed off work with',
  'off with',
  'off sick with',
  'off work with',
  'down with',
  'in with',
  'sick with',
  'ill with',
  'admitted with',
  'rushed in with',
  'hospital with',
  'sectioned with',
  'laid up with',
  'told',
]);
const REASON = `(?: (?:with|for|after|because of|from|due to) (?:${MODIFIERS}${CONDITION}|${DETERMINER}(?:${anyOf(EVENTS)})|(?:the )?(?:drink|drugs|booze|heroin|alcohol)|(?:${OWN}|the) (?:kidneys|heart|liver|lungs|nerves|bowels|chest|bladder|back|legs|waterworks|mental health)))?`;
const WHEN = '(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?';
const END = '(?![a-z])';

const DIAGNOSES: readonly string[] = [
  `(?<=^)'s ${MODIFIERS}(?:${CONDITION}|(?:${anyOf(EVENTS)})(?! (?:${anyOf(HEAD_NOUNS)})(?![a-z])))`,
  `(?<=, |\\(|- )${APPOSED}${CONDITION}(?=[,.)]|$)`,
  `(?:${HAVING}) ${MODIFIERS}${CONDITION}`,
  `(?:(?:[0-9]{1,2} (?:weeks|months)|heavily|newly) )?(?:${anyOf(STATES)})${REASON}`,
  `(?:had|having|has|needs|needed|awaiting|in for|recovering from|after|survived) ${DETERMINER}(?:[a-z]{3,12} )?(?:${anyOf(EVENTS)})`,
  `(?:had|having|has|getting|lost) (?:${OWN}|a|an|one|both|both ${OWN}) (?:[a-z]{3,12} )?(?:${anyOf(PARTS)}) (?:off|out|removed|replaced|amputated|taken (?:off|out|away)|cut off|done)`,
  `(?:waiting|waits) (?:on|for) (?:a|an|${OWN}) (?:${anyOf(AWAITED)})`,
  `(?:takes?|taking|took|on|prescribed|injects?|addicted to|hooked on|stopped taking|come off|came off) (?:${OWN} |the )?(?:${anyOf(MEDICINES)})`,
  `(?:addicted to|hooked on|on|takes|taking|injects?|detoxing from|overdosed on|od'?d on) (?:heroin|crack|cocaine|coke|smack|spice|ketamine|meth|opioids|painkillers|tramadol|codeine)`,
  `(?:tried|trying|attempted|wants|wanted|threatened|threatening) to (?:kill|hang|drown|hurt|harm|poison) (?:him|her|them)sel(?:f|ves)`,
  `(?:tried|trying|attempted|wants|wanted|threatened) to (?:end (?:${OWN} life|it(?: all)?)|take ${OWN} (?:own )?life|commit suicide)`,
  `attempted suicide|took (?:an|another|a massive) overdose|overdosed|miscarried|relapsed|self[- ]harm(?:s|ed|ing)?`,
  `(?:slit|cut|cuts|slashed) ${OWN} (?:own )?(?:wrists?|arms)|(?:cuts?|hanged|starving|drinking) (?:him|her)self(?: to death)?`,
  `lost (?:${OWN}|the|another) (?:unborn )?baby`,
  `tested positive(?: for [a-z0-9]{2,15})?`,
  `sectioned(?: (?:under the mental health act|again|in|at|to|by)(?: [a-z]{2,12}){0,2} (?:hospital|unit|ward|park|clinic|house))?${WHEN}`,
  `signed off(?: (?:sick|work)){0,2} (?:with|for) (?:${MODIFIERS}${CONDITION}|stress)`,
  `(?:hospitali[sz]ed|intubated|resuscitated|ventilated|blue[- ]lighted(?: in)?)${REASON}`,
  `(?:admitted|readmitted|discharged|rushed|taken|transferred) (?:to|into|from|in|by ambulance to) (?:the |your )?(?:[a-z]{2,15} ){0,3}(?:hospital|hospice|icu|itu|intensive care|unit|ward|a&e|hopewood park|rehab|detox)${REASON}`,
  `(?:admitted|readmitted|discharged|rushed in)${REASON}${WHEN}`,
  `under the (?:crisis team|mental health team|community mental health team|cmht|oncology team|palliative team|psychiatrist|memory clinic)`,
  `(?:broke|breaks|fractured|smashed|shattered) ${OWN} (?:hip|leg|neck|back|pelvis|skull|spine|arm|ankle|femur)`,
  `(?:hears|hearing) voices|wets? (?:him|her)self|soils? (?:him|her)self|off ${OWN} (?:meds|medication)|goes to (?:aa|na)`,
  `(?:got|has|given|only) (?:about |only )?(?:[a-z0-9]{1,9} )(?:weeks|months|days) (?:left )?(?:to live|left)`,
  `(?:seeing|sees|under) (?:a|the|${OWN}) (?:psychiatrist|psychologist|shrink|oncologist|cardiologist|neurologist|memory clinic)`,
  `on (?:the|a) (?:transplant|kidney|heart|liver|lung|waiting|organ)(?: transplant)? list(?: for (?:a|an) (?:new )?(?:${anyOf(AWAITED)}))?`,
  `(?:wears|has|uses) (?:a |an )?(?:stoma bag|colostomy bag|catheter|colostomy)`,
];
const PLACE = `(?:on|in|at|from|into|up on|up in|outside|leaving|out of|visiting|attends|goes to|under) (?:the |your |a |an )?`;
const STAYS: readonly string[] = [
  `(?:(?:in|on) (?:intensive care|icu|itu|hdu|resus|nicu|scbu|ccu)|in (?:a|the|st [a-z]{3,12}'?s?) hospice|in a secure unit)${REASON}`,
  `with ${MODIFIERS}${CONDITION}`,
  `${PLACE}(?:[a-z]{3,12} )?(?:${anyOf(SPECIALTIES)})(?: (?:in|out)?-?patients?)? (?:ward|unit|clinic|waiting room|waiting area|department|suite|day unit|outpatients)${REASON}`,
  `${PLACE}(?:[a-z0-9]{1,15} ){0,2}(?:ward|unit|hospital)(?: [0-9]{1,2}[a-z]?)? (?:with|for|after) (?:${MODIFIERS}${CONDITION}|${DETERMINER}(?:${anyOf(EVENTS)})|(?:${OWN}|the) (?:kidneys|heart|liver|lungs|nerves|bowels|chest|bladder|waterworks|mental health))`,
  `(?:an )?in-?patient(?: (?:on|in|at) (?:the |your )?(?:[a-z0-9]{1,15} ){0,3}(?:ward|unit|hospital))?`,
  `(?:in|on) (?:the )?bed [0-9]{1,2}(?: (?:on|in) [a-z0-9]{1,15} ward)?${REASON}`,
];
const STATEMENT = new RegExp(
  `(?<![a-z0-9'])(?:(?<stay>${STAYS.map((one) => `(?:${one})`).join('|')})|${DIAGNOSES.map((one) => `(?:${one})`).join('|')})${END}`,
  'gu',
);

/** All health statements in a window of lower-case text, in order. The window bounds the time. */
export function healthStatements(window: string): readonly HealthStatement[] {
  const statements: HealthStatement[] = [];
  // Not matchAll, which copies the pattern, some 10,000 letters, at each call.
  window.replace(STATEMENT, (written, ...rest) => {
    const [groups, , start] = rest.reverse() as [{ readonly stay?: string }, string, number];
    statements.push({ start, end: start + written.length, isStay: groups.stay !== undefined });
    return written;
  });
  return statements;
}

/** Any of some words, branching letter by letter: quicker than one after the other, and the longest is tried first. */
function anyOf(words: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const word of words) {
    if (word === '') continue;
    const [first = ''] = word;
    rests.set(first, [...(rests.get(first) ?? []), word.slice(first.length)]);
  }
  const branches = Array.from(rests, ([first, rest]) => letter(first) + anyOf(rest));
  const [only = ''] = branches;
  if (words.includes('')) return branches.length === 0 ? '' : `(?:${branches.join('|')})?`;
  return branches.length === 1 ? only : `(?:${branches.join('|')})`;
}

function letter(character: string): string {
  if (character === ' ') return '[ -]';
  return character === '+' ? '\\+' : character;
}
