import { groupBy } from '../../text/group-by.ts';
import { AWAITED, CONDITIONS, EVENTS, HEAD_NOUNS, MEDICINES, PARTS, SPECIALTIES, STATES } from './health-words.ts';
import { KIN } from './people-words.ts';

const OWN = '(?:his|her|their)';
/** "With", as it is also written. */
const WITH = ['with', 'wi', 'wiv', 'w/'];
const DETERMINER = `(?:(?:a|an|another|${OWN}|the|some|two|three|several|more|recent) )?`;
/** Up to three words between a verb and an illness, such as "terminal", "stage 4", "really bad". */
const MODIFIERS = `(?:(?!(?:${wordsOf(`
  no not the my our your me us for to about and with who been like i you people others beat against lost sorted
  launched started opened made done written helped raised run set joined given taken seen worked changed treated
  organised led come gone put all
`)})\\b)[a-z0-9'-]{1,20} ){0,3}`;
/** Up to two words before an illness that stands for itself: ", 84, vascular dementia,". */
const APPOSED =
  "(?:(?!(?:says|said|it's|its|it|is|was|has|had|that's|this|no|not|my|our|the|for|and)\\b)[a-z0-9-]{1,20} ){0,2}";
/** Up to two words before an illness that is one of a list. */
const FURTHER = `(?:(?!(?:${wordsOf(`
  he she they his her their my our your the has had have is was are were with mum dad i we you and not no for about saw
  help helps work works
`)})\\b)[a-z0-9-]{1,20} ){0,2}`;
/** "MS" is a title too: an illness only where a clause ends with it. */
const MS = 'ms(?=[,.!?)]| (?:and|but|so|for|since|now|too|badly|last|this|in)(?![a-z])|$)';
const CONDITION = `(?:${anyOf(CONDITIONS)}|${MS})(?![a-z])(?! (?:${anyOf(HEAD_NOUNS)})(?![a-z]))`;
const HAVING = anyOf(
  [
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
    'recover from',
    'recovers from',
    'recovered from',
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
  ].flatMap((verb) => WITH.map((one) => verb.replace(/with$/u, one))),
);
const ORGANS = 'kidneys|heart|liver|lungs|nerves|bowels|chest|bladder';
const EVENT = `(?:${anyOf(EVENTS)})(?! of (?:luck|genius))`;
const DRINK = '(?:drink|drugs|booze|heroin|alcohol)';
const TROUBLE = [
  `${MODIFIERS}${CONDITION}`,
  `${DETERMINER}${EVENT}`,
  `(?:the )?${DRINK}`,
  `(?:${OWN}|the) (?:${ORGANS}|back|legs|waterworks|mental health)`,
].join('|');
const REASON = `(?: (?:${anyOf(WITH)}|for|after|because of|from|due to) (?:${TROUBLE}))?`;
const WHEN = '(?: on (?:mon|tues|wednes|thurs|fri|satur|sun)day)?';
const END = '(?![a-z])';

const WORD = '(?:[a-z]{3,12} )?';
const TAKEN_OUT = '(?:off|out|removed|replaced|amputated|taken (?:off|out|away)|cut off|done)';
const TAKING =
  '(?:takes?|taking|took|on|prescribed|injects?|addicted to|hooked on|stopped taking|come off|came off|coming off)';
const DRUG = '(?:heroin|crack|cocaine|coke|smack|spice|ketamine|meth|opioids|painkillers|tramadol|codeine)';
const WANTING = 'tried|trying|attempted|wants|wanted|threatened';
const HARMING = '(?:cuts?|cutting|harming|hurting|hanged|starving|drinking)';
const BROUGHT_IN = `(?:came |brought |taken |rushed |fetched |carried |been |back |blue[- ]lighted )?in ${anyOf(WITH)}`;
const ASYLUM =
  '(?:loony bin|nut ?house|funny farm|priory|mental hospital|psych ward|psychiatric (?:hospital|unit|ward))';
const SOILING = 'wets? (?:him|her)self|soils? (?:him|her)self';
const SECTIONED_AT = '(?:under the mental health act|again|in|at|to|by)';
const MOVED = '(?:admitted|readmitted|discharged|rushed|taken|transferred) (?:to|into|from|in|by ambulance to)';
const CARE_PLACE = '(?:hospital|hospice|icu|itu|intensive care|unit|ward|a&e|hopewood park|rehab|detox)';
const TEAMS = 'crisis team|mental health team|community mental health team|cmht|oncology team|palliative team';
const SPECIALISTS = 'psychiatrist|psychologist|shrink|oncologist|cardiologist|neurologist';
const LISTED = '(?:transplant|kidney|heart|liver|lung|waiting|organ)';

/** Words that may follow an illness that is owned, or has "the" before it; after any other it may be a word of somebody's work. */
const NO_NOUN = wordsOf(`
  and but or which that is was has had when since while for from after before last this again now got came to in on at
  as he she they you i we spread getting being all too diagnosis treatment journey battle operation op surgery x
`);
const NO_NOUN_NEXT = `(?=[,.!?;:)\\n]|$| (?:${NO_NOUN})(?![a-z]))`;
const THEIR_STAFF = '(?:rehab|care|teams?|units?|wards?|clinics?|nurses?|consultants?|services?|pathways?)(?![a-z])';

const DIAGNOSES: readonly string[] = [
  `(?<=^)'s ${MODIFIERS}(?:${CONDITION}|${EVENT}(?! (?:${anyOf(HEAD_NOUNS)})(?![a-z])))`,
  `(?<=, |\\(|- )${APPOSED}${CONDITION}(?=[,.)]|$)`,
  `(?:${HAVING}) ${MODIFIERS}${CONDITION}`,
  `(?:${HAVING}) the ${MODIFIERS}${CONDITION}${NO_NOUN_NEXT}`,
  `(?:(?:[0-9]{1,2} (?:weeks|months)|heavily|newly) )?(?:${anyOf(STATES)})(?! (?:nurses?|doctors?|consultants?|specialists?|teams?|clinics?|services?|care|lead|champion|midwife)(?![a-z]))${REASON}`,
  `(?:had|having|has|needs|needed|awaiting|in for|recover(?:s|ed|ing)? from|after|survived) ${DETERMINER}${WORD}${EVENT}(?! ${THEIR_STAFF})`,
  `(?:had|having|has|getting|lost) (?:${OWN}|a|an|one|both|both ${OWN}) ${WORD}(?:${anyOf(PARTS)}) ${TAKEN_OUT}`,
  `(?:waiting|waits) (?:on|for) (?:a|an|${OWN}) (?:${anyOf(AWAITED)})`,
  `${TAKING} (?:${OWN} |the )?(?:${anyOf(MEDICINES)})`,
  `(?:addicted to|hooked on|on|takes|taking|injects?|detoxing from|overdosed on|od'?d on|com(?:e|ing) off|came off) ${DRUG}`,
  `(?:${WANTING}|threatening) to (?:kill|hang|drown|hurt|harm|poison) (?:him|her|them)sel(?:f|ves)`,
  `(?:${WANTING}) to (?:end (?:${OWN} life|it(?: all)?)|take ${OWN} (?:own )?life|commit suicide)`,
  `${BROUGHT_IN} (?:${DETERMINER}${WORD}${EVENT}|(?:${OWN}|the) (?:${ORGANS}|waterworks|mental health))`,
  `(?:${WANTING}) to (?:top|do away with|do|finish) (?:him|her|them)sel(?:f|ves)(?: (?:off|in))?`,
  `(?:stomach|stomachs) pumped|pump(?:ing|ed) (?:${OWN}|the) stomach|took (?:all (?:of )?|a load of |loads of |too many |a handful of |a bottle of )(?:(?:${OWN}|the) )?(?:[a-z']{2,10} )?(?:tablets|pills|meds|paracetamol)|(?:on|under|held on|put on) (?:a )?(?:section )?(?:136|135|section (?:two|three|2|3))`,
  `detained (?:under|again|in|at|on)(?: (?:the|a))?(?: [a-z0-9]{1,12}){0,3}`,
  `(?:in|into|to|carted off to|put away in) (?:the |a )?${ASYLUM}`,
  `back on (?:the )?(?:drink|booze|drugs|gear|smack|heroin|crack|bottle)`,
  `(?:topped|hung|gassed|drowned|poisoned|shot) (?:him|her)self|drank (?:him|her)self (?:into|to|half to) [a-z]{3,12}(?: [a-z]{3,12})?`,
  `attempted suicide|took (?:an|another|a massive) overdose|overdosed|miscarried|relapsed|self[- ]harm(?:s|ed|ing)?`,
  `(?:slit|cut|cuts|slashed) ${OWN} (?:own )?(?:wrists?|arms)|${HARMING} (?:him|her)self(?: to death)?`,
  `lost (?:${OWN}|the|another) (?:unborn )?baby`,
  `tested positive(?: for [a-z0-9]{2,15})?`,
  `sectioned(?: ${SECTIONED_AT}(?: [a-z]{2,12}){0,2} (?:hospital|unit|ward|park|clinic|house))?${WHEN}`,
  `signed off(?: (?:sick|work)){0,2} (?:${anyOf(WITH)}|for) (?:${MODIFIERS}${CONDITION}|stress)`,
  `(?:hospitali[sz]ed|intubated|resuscitated|ventilated|blue[- ]lighted(?: in)?)${REASON}`,
  `${MOVED} (?:the |your )?(?:[a-z]{2,15} ){0,3}${CARE_PLACE}${REASON}`,
  `(?:admitted|readmitted|discharged|rushed in)${REASON}${WHEN}`,
  `under the (?:${TEAMS}|psychiatrist|memory clinic)`,
  `(?:broke|breaks|fractured|smashed|shattered) ${OWN} (?:hip|leg|neck|back|pelvis|skull|spine|arm|ankle|femur)`,
  `(?:hears|hearing) voices|${SOILING}|off ${OWN} (?:meds|medication)|goes to (?:aa|na)`,
  `(?:got|has|given|only) (?:about |only )?(?:[a-z0-9]{1,9} )(?:weeks|months|days) (?:left )?(?:to live|left)`,
  `(?:seeing|sees|under) (?:a|the|${OWN}) (?:${SPECIALISTS}|memory clinic)`,
  `on (?:the|a) ${LISTED}(?: transplant)? list(?: for (?:a|an) (?:new )?(?:${anyOf(AWAITED)}))?`,
  `(?:wears|has|uses) (?:a |an )?(?:stoma bag|colostomy bag|catheter|colostomy)`,
];
const WHERE = 'on|in|at|from|into|up on|up in|outside|leaving|out of|visiting|attends|goes to|under';
const PLACE = `(?:${WHERE}) (?:the |your |a |an )?`;
const SPECIALTY = `(?:${anyOf(SPECIALTIES)})(?: (?:in|out)?-?patients?)?`;
const ROOM = '(?:ward|unit|clinic|waiting room|waiting area|department|suite|day unit|outpatients)';
const INTENSIVE = '(?:in|on) (?:intensive care|icu|itu|hdu|resus|nicu|scbu|ccu)';
const BECAUSE_OF = `(?:${anyOf(WITH)}|for|after)`;
const TREATED_FOR = [
  `${MODIFIERS}${CONDITION}`,
  `${DETERMINER}${EVENT}`,
  `(?:${OWN}|the) (?:${ORGANS}|waterworks|mental health)`,
].join('|');
const REASON_THERE = ` (?:${anyOf(WITH)}|for|after) (?:the )?(?:${TREATED_FOR})`;
const STAYS: readonly string[] = [
  `(?:${INTENSIVE}|in (?:(?:a|the|st [a-z]{3,12}'?s?) )?hospice|in a secure unit)${REASON}`,
  // "With Breast Cancer Now": a charity.
  `(?:${anyOf(WITH)}) ${MODIFIERS}${CONDITION}(?! now(?![a-z]))`,
  `${PLACE}${WORD}${SPECIALTY} ${ROOM}${REASON}`,
  `${PLACE}(?:[a-z0-9]{1,15} ){0,2}(?:ward|unit|hospital)(?: [0-9]{1,2}[a-z]?)? ${BECAUSE_OF} (?:${TREATED_FOR})`,
  `(?:back |still |now |up )?in (?:the |your )?(?:[a-z']{2,15} ){1,2}(?:general|infirmary|hospice)(?! (?:to|visiting|singing|working|doing|for (?:the|a) (?:visit|concert|carols?|charity|job|interview)))${REASON}`,
  `(?:was|were|is|been|being) (?:an? |another )?(?:in-?)?patients? (?:on|in|at|here|there|with (?:me|him|her|us))(?: (?:the )?[a-z0-9]{1,15}(?: (?:ward|unit|hospital))?)?`,
  `(?:an )?in-?patient(?: (?:on|in|at) (?:the |your )?(?:[a-z0-9]{1,15} ){0,3}(?:ward|unit|hospital))?`,
  `(?:in|on) (?:the )?(?:bay|room|side room|cubicle) [0-9a-z]{1,2}${REASON_THERE}`,
  `(?:in|on) (?:the )?bed [0-9]{1,2}(?: (?:on|in) [a-z0-9]{1,15} ward)?${REASON}`,
];
/** What may lead from a name to an illness of its own: "how her", "and his". No words of work. */
const LEADING = wordsOf(`
  about and with & re regarding over through despite because of due to how what since after before during from on all me
  us everyone people told tells talks talking talked spoke open honest is was been so still also plus hid hides hiding
  beat fought fighting battling
`);
/** An illness that is not the name's after all: "his mum's cancer". */
const OF_ANOTHER = `[a-z]{1,15}(?:'s|s')|${KIN.join('|')}`;
const OWNED = [
  `^ (?:(?:${LEADING}) ){1,3}${OWN} `,
  `(?!(?:[a-z0-9-]{1,20} ){0,3}(?:${OF_ANOTHER})(?![a-z]))${MODIFIERS}${CONDITION}`,
  NO_NOUN_NEXT,
].join('');
/** Further illnesses, listed: "... and epilepsy", "/depression". */
const LISTING = `(?:,|,? and|,? (?:${anyOf(WITH)})| &| plus| ?/)`;
const MORE = `(?:${LISTING} ?${FURTHER}(?:${CONDITION}|(?:${anyOf(STATES)})(?![a-z]))){0,3}`;

/**
 * What tells of somebody's health, as a pattern of some 100,000 letters: the build of the package works it out, and puts
 * it in the place of this file (decision 37).
 */
export const HEALTH_STATEMENT: string = `(?<![a-z0-9'])(?:(?<stay>${oneOf(STAYS)})|(?<owned>${OWNED})|${oneOf(DIAGNOSES)})${END}${MORE}`;

function oneOf(patterns: readonly string[]): string {
  return patterns.map((one) => `(?:${one})`).join('|');
}

function wordsOf(lines: string): string {
  return lines.trim().split(/\s+/u).join('|');
}

/** Any of some words, branching letter by letter: quicker than one after the other, and the longest is tried first. */
function anyOf(words: readonly string[]): string {
  const [one = '', another] = words;
  if (another === undefined) return Array.from(one, letter).join('');
  const byFirst = groupBy(words.filter(Boolean), ([first = '']) => first);
  const branches = Array.from(
    byFirst,
    ([first, some]) => letter(first) + anyOf(some.map((one) => one.slice(first.length))),
  );
  const [only = ''] = branches;
  if (words.includes('')) return branches.length === 0 ? '' : `(?:${branches.join('|')})?`;
  return branches.length === 1 ? only : `(?:${branches.join('|')})`;
}

function letter(character: string): string {
  if (character === ' ') return '[ -]';
  return character === '+' || character === '.' ? `\\${character}` : character;
}
