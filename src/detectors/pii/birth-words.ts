/** Splits a line of words into a frozen list. */
function words(line: string): readonly string[] {
  return Object.freeze(line.trim().split(/\s+/u));
}

/** The written forms of "date of birth", `0` for `o` and all; one regular expression. */
export const LABEL: string = `(?:${[
  "d[ ./_-]{0,2}[o0][ ./_-]{0,2}b(?:'?s)?",
  'd[ ./_-]?of[ ./_-]?b',
  "dates?[ _-]{0,3}(?:of|o'?|ov)[ _-]{0,3}b[i1!]rth",
  'b[i1!]rth[ _-]{0,2}dates?',
  'date[ _-]{0,2}born',
].join('|')})`;

/** The day kept each year; a full date after it may be this year's. */
export const BIRTHDAY: string = "(?:b[i1!]rth[ -]?day|b[ '-]?day)(?:'?s)?";

/** May stand between a label and its date, besides names and relatives. */
export const LABEL_GLUE: readonly string[] = words(`
  is are was it's its it as the a on of for to my his her their our your mine being be down recorded listed given
  registered shown written put entered says said saying actually really should supposed meant reads format uk dd mm
  yyyy dd/mm/yyyy year born mr mrs miss ms mx old little late eldest youngest oldest elder younger in law patient's
  patient mum's dad's mam's nan's son's daughter's wife's husband's system file record wrong right correct name
  child's baby's in passport monday tuesday wednesday thursday friday saturday sunday hers yours theirs i'm that's thats which
`);

/** May stand between "born" and its date, besides names of places. */
export const BORN_GLUE: readonly string[] = words(`
  on the in at here there and bred raised way back early prematurely premature late healthy safely safe sound
  naturally by c section csection caesarean caesar emergency via planned home water birth your our this my his her
  their hospital unit ward maternity labour weeks week early sleeping asleep a day of morning afternoon evening
  night afternoon's around about monday tuesday wednesday thursday friday saturday sunday lovely same town city
  village weighing to it was is date old new apart mins minutes hours days lb oz am pm o'clock general royal
  infirmary just little while up north down south abroad back when war during blitz
`);

/** A reason to say no more than `probable`: a birth that was also a death. */
export const STILLBORN: readonly string[] = words('sleeping asleep stillborn');

/** May stand between the one who was born and "born". */
export const BORN_AUX: readonly string[] = words(`
  was were is are been being both all only just also first originally actually got be who had
`);

const STREETS =
  'road|rd|street|st|walk|close|avenue|ave|lane|drive|way|row|rise|gardens|terrace|crescent|court|grove|place|mews';

/** What makes a record of a name and a date beside it; each a regular expression on lower-case text. */
export const IDENTIFIERS: readonly string[] = Object.freeze([
  '(?<![a-z0-9])[a-z]{1,2}[0-9][a-z0-9]? ?[0-9][a-z]{2}(?![a-z0-9])',
  '[a-z0-9._-]{1,64}@[a-z0-9-]{1,63}\\.[a-z]{2,}',
  '(?<![a-z0-9])at [a-z0-9-]{1,63} dot [a-z]{2,}',
  '(?<![0-9])(?:\\+44|0)(?:[ ()-]?[0-9]){9,10}(?![0-9])',
  '(?<![0-9])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])',
  '(?<![a-z])(?:nhs|national insurance|hospital|patient) (?:no|number|num)(?![a-z])',
  '(?<![a-z])(?:flat|apartment|apt) [0-9a-z]{1,4}(?![a-z0-9])',
  `(?<![0-9])[0-9]{1,4}[a-z]?,? [a-z]{3,20} (?:[a-z]{3,20} )?(?:${STREETS})(?![a-z])`,
]);
