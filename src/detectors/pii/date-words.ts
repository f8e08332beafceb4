/** Month names, whole and short, in calendar order; a regular expression each. */
export const MONTHS: readonly string[] = Object.freeze([
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
]);

/** Months as numbers in Roman figures, in calendar order. */
export const ROMAN_MONTHS: readonly string[] = Object.freeze('i ii iii iv v vi vii viii ix x xi xii'.split(' '));

/** Days of the month as ordinal words; the place in the list is the day less one. */
export const ORDINALS: readonly string[] = Object.freeze([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty[ -]?first',
  'twenty[ -]?second',
  'twenty[ -]?third',
  'twenty[ -]?fourth',
  'twenty[ -]?fifth',
  'twenty[ -]?sixth',
  'twenty[ -]?seventh',
  'twenty[ -]?eighth',
  'twenty[ -]?ninth',
  'thirtieth',
  'thirty[ -]?first',
]);

/** Days that a year alone makes a date; a regular expression each. */
export const NAMED_DAYS: readonly string[] = Object.freeze([
  'christmas (?:day|eve)',
  'xmas (?:day|eve)',
  'boxing day',
  "new year'?s'? (?:day|eve)",
  "valentine'?s'? day",
  "st\\.? (?:patrick|david|george|andrew)'?s'? day",
  'halloween',
  'bonfire night',
  'guy fawkes(?: night)?',
  "april fool'?s'? day",
  'good friday',
  'easter (?:sunday|monday)',
  'may day',
  'leap day',
  "midsummer'?s'? day",
  'burns night',
  'v[ej] day',
]);
