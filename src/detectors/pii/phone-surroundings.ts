import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { cueAfter, cueBefore, cueNear } from '../context.ts';
import { CHEATS, LABELS, NUMBERING, OFFICE, PHONING, PUBLIC_LINE, PUBLIC_OFFICE } from './phone-words.ts';

/** How far a word about phoning may stand from a number, and a label from what it names. */
const NEAR = 50;
const BESIDE = 9;
const LABEL_REACH = 16;
const PUBLIC_REACH = 40;
/** Code units of a link looked at before a number. */
const LINK = 150;
const TELEPHONE = /[\u260e\u{1f4de}\u{1f4f1}\u{1f4f2}]/u;
/** "Our Jean's number is …": it is somebody's own, wherever it is to be rung from. */
const OWNED =
  /(?<![a-z])(?:my|his|her|their|our(?: [a-z]+'s)?) (?:[a-z]+ ){0,2}(?:number|mobile|phone|tel|num)(?: is|'s|:)? {0,2}$/u;
const EXTENSION = /^,? {0,2}\(?(?:ext(?:ension|n)?|xtn|x|option|opt)[.:]? {0,2}(?:no\.? )?#?[0-9]{1,6}\)?(?![0-9])/u;
/** "… is my order number". */
const NAMED_AFTER =
  /^,? (?:is|was|being) (?:my|the|our|his|her|your|its) (?:\S{1,12} )?(?:ref|order|invoice|tracking|serial|booking|barcode|account|policy)/u;
/** Further last digits: "449106/7", "960001/2/3", "960001/960002". */
const LIST = /^(?: ?\/ ?[0-9]{1,3}(?![0-9.:])){1,6}|^ ?\/ ?[0-9]{6}(?![0-9.:])/u;

/** True where someone is about to phone, or says what a number is. */
export function speaksOfPhoning(reading: Reading, place: Span): boolean {
  return (
    cueNear(reading, place, PHONING, { within: NEAR, acrossSentences: true }) !== undefined ||
    cueBefore(reading, place.start, NUMBERING, { within: BESIDE }) !== undefined ||
    cueAfter(reading, place.end, NUMBERING, { within: NEAR / 2 })?.word.startsWith('number') === true ||
    isPictured(reading, place)
  );
}

/** True right behind or before the picture of a telephone. */
function isPictured({ original, span }: Reading, place: Span): boolean {
  const { start, end } = span(place.start, place.end);
  return TELEPHONE.test(original.slice(Math.max(0, start - BESIDE), start) + original.slice(end, end + BESIDE));
}

/** True where the number is called an order, a serial number and so on, and nobody speaks of phoning nearer to it. */
export function isLabelled(reading: Reading, place: Span): boolean {
  const label = cueBefore(reading, place.start, LABELS, { within: LABEL_REACH });
  if (!label) return NAMED_AFTER.test(reading.lower.slice(place.end, place.end + 40));
  const phoning = cueBefore(reading, place.start, PHONING, { within: LABEL_REACH });
  return !phoning || phoning.start < label.start;
}

/** True near words for a line that is there for the public. */
export function isPublicLine(reading: Reading, place: Span): boolean {
  return cueNear(reading, place, PUBLIC_LINE, { within: PUBLIC_REACH }) !== undefined;
}

/** Lines that somebody answers. */
const ANSWERED = 'switch ?board|help ?line|crisis line|advice line|booking line|hot ?line|pals';
const LINES =
  `${ANSWERED}|main (?:hospital )?(?:number|line|switchboard)|(?:hospital|trust) switchboard|` +
  'info(?:rmation)? line|appointments? line|pals (?:team|office)|main reception|outpatients|' +
  '(?:ward|clinic|department|surgery|reception|unit)(?: [0-9]{1,2}[a-z]?)? (?:phone |direct )?(?:number|line)';
const PRINTED =
  '(?:number|one|line)(?: that is| that was| you have| you put)?(?: printed| given| shown| listed)? (?:on|from|in) (?:the|your|my|this) (?:appointment )?(?:poster|letter|leaflet|website|web site|card|sign|page|post|booklet)';
/** "Rang … off your letter." */
const READ_OFF = '(?:off|from) (?:the|your) (?:appointment )?(?:poster|letter|leaflet|website|web site|booklet)';
/** "The switchboard is …", "PALS: …", "the one on the letter, …". */
const LINE_BEFORE = new RegExp(
  `(?<![a-z])(?<!(?:on|in|at|from|works|my|her|his) )(?:${LINES}|${PRINTED})(?: (?:number|no|phone|tel))?(?:'s| is| are| still| now| on| at| =| -|:|,)* {0,2}[(]?$`,
  'u',
);
/** "… is the switchboard", "… (switchboard)". */
/** "The number on your website just rings out. Is it still …?" */
const PRINTED_BEFORE = new RegExp(`(?<![a-z])(?:the|that|what) (?:[a-z]+ ){0,2}${PRINTED}(?![a-z])`, 'u');
const LINE_AFTER = new RegExp(
  `^,? ?(?:(?:is|for|that's|=|-|[(])? ?(?:the |their )?(?:${LINES})|${PRINTED}|${READ_OFF})(?![a-z])`,
  'u',
);

/** "PALS picked up straight away, …": a line answers, and nothing is said after it of whose number it could be. */
const LINE_TOLD = new RegExp(
  `(?<![a-z])(?:${ANSWERED}) (?:[a-z]+ ){0,2}(?:picked|picks|pick|answered|answers|answer|rang out|rings out|helped|sorted)` +
    '(?:[ ,(-]{1,2}(?:up|it|out|straight|right|away|at|once|first|second|third|time|ring|go|today|yesterday|eventually|in|the|end|quickly|fast)){0,6}[ ,:(-]{0,3}$',
  'u',
);

/** "Is … still the right one?" */
const ASKED_BEFORE = /(?:^|[^a-z])(?:is|was|are) (?:this |it )?(?:still )?$/u;
const ASKED_AFTER =
  /^ (?:still )?(?:(?:the|a) (?:right|correct|current|proper|best|main|new|old|only) (?:number|one|line|no)(?![a-z])|the (?:number|one|line|no) (?:for|of|to) (?:the|your)(?![a-z]))/u;
/** How far a line that somebody asks the number of may be named before it: in the last sentence, too. */
const ASKED_REACH = 120;

/** True for a number that is called a switchboard's or another line for the public, in so many words, or asked about as one. */
export function isNamedLine(reading: Reading, place: Span): boolean {
  const { start, end } = place;
  const before = reading.lower.slice(Math.max(0, start - PUBLIC_REACH), start);
  const after = reading.lower.slice(end, end + PUBLIC_REACH);
  if (LINE_BEFORE.test(before) || LINE_AFTER.test(after) || LINE_TOLD.test(before)) return true;
  if (!ASKED_BEFORE.test(before)) return false;
  const told = reading.lower.slice(Math.max(0, start - ASKED_REACH), start);
  return PRINTED_BEFORE.test(told) || (ASKED_AFTER.test(after) && isOfLine(reading, place));
}

/** True where a line for the public, a ward or a practice is spoken of. */
function isOfLine(reading: Reading, place: Span): boolean {
  const near = { within: ASKED_REACH, acrossSentences: true };
  return (
    cueNear(reading, place, PUBLIC_LINE, near) !== undefined || cueNear(reading, place, OFFICE, near) !== undefined
  );
}

/** What is heard on a line that many ring, soon after its number. */
const QUEUED =
  /(?<![a-z])(?:recorded (?:message|voice)|(?:in|of) (?:the|a) queue|on hold|hold music|press(?:ed)? [0-9]|option [0-9]|rings out)(?![a-z])/u;

/** Whoever asks whether it is the right one does not give it as somebody's own. */
const ASKED_SOON =
  /(?<![a-z])is (?:this|that|it) (?:still )?(?:the )?(?:right|correct|best|main|current) (?:number|one|line)(?: for|,|\?| to)/u;

/** True where a ward, a surgery or the like is named beside the number, or it is called or sounds like one of an office. */
export function isOffice(reading: Reading, { start, end }: Span): boolean {
  if (OWNED.test(reading.lower.slice(Math.max(0, start - NEAR), start))) return false;
  if (cueBefore(reading, start, PUBLIC_OFFICE, { within: ASKED_REACH, acrossSentences: true })) return true;
  const after = reading.lower.slice(end, end + ASKED_REACH);
  if (QUEUED.test(after) || ASKED_SOON.test(after)) return true;
  return Boolean(
    cueBefore(reading, start, OFFICE, { within: LABEL_REACH }) ?? cueAfter(reading, end, OFFICE, { within: BESIDE }),
  );
}

/** True where readers are warned of whoever rings from the number. */
export function isWarnedOf(reading: Reading, place: Span): boolean {
  return cueNear(reading, place, CHEATS, { within: ASKED_REACH, acrossSentences: true }) !== undefined;
}

/** True inside a link, unless the link is one that phones. */
export function isInLink({ lower }: Reading, start: number): boolean {
  const before = lower.slice(Math.max(0, start - LINK), start);
  const token = /\S*$/u.exec(before)?.[0] ?? '';
  if (!/:\/\/|www\.|[a-z]\.(?:com|uk|org|net|gov)[/?]/u.test(token)) return false;
  return !/wa\.me\/|whatsapp|phone=|tel[:=]|mobile=/u.test(token);
}

/** Where a number ends with its extension and the further numbers of a list. */
export function endWithExtras({ lower }: Reading, end: number): number {
  const list = LIST.exec(lower.slice(end, end + 30));
  const listed = end + (list?.[0].length ?? 0);
  const extension = EXTENSION.exec(lower.slice(listed, listed + 30));
  return listed + (extension?.[0].length ?? 0);
}
