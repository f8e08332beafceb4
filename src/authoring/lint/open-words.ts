/** Words that say something happens often, without how often. */
const OFTEN =
  /\b(?:repeated(?:ly)?|repeat(?: offenders?| breaches)|persistent(?:ly)?|persists?|continu(?:al|ally|ous|ously|e to|es to|ed)|constant(?:ly)?|frequent(?:ly)?|habitual(?:ly)?|serial|(?:too|very|so) often|(?:over and over|again and again|time and (?:time )?again|time after time)|(?:many|multiple|several|numerous|a number of|a few|too many) (?:times|occasions|warnings?|breaches|offences|comments|posts|messages))\b/iu;
/** Words that tell an amount, without how much. */
const MANY =
  /\b(?:several|multiple|numerous|many|a number of|a few|too (?:many|much|long)|excessive(?:ly)?|overly long|a large number of)\b/iu;
/** Words that tell a time, without how long. */
const SOON =
  /\b(?:(?:a |some )?reasonable (?:time|period|timeframe|time frame)|as soon as (?:possible|we can|practicable)|prompt(?:ly)?|in (?:good|due) (?:time|course)|temporar(?:y|ily)|for (?:a|some) (?:time|while|period)|a (?:set|limited|short) (?:time|period)|shortly)\b/iu;
/** A number with what it counts settles the matter: `three times`, `within 14 days`, `280 characters`. */
const SETTLED =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)\s+(?:or more\s+)?(?:times|strikes|warnings|breaches|offences|posts|comments|messages|copies|minutes|hours|days|weeks|months|working days|characters|words)\b|\b(?:once|twice|more than once)\b/iu;

/** What a sentence leaves open: the words that do so, and the question they ask. */
export interface OpenWords {
  readonly words: string;
  readonly asks: 'how often' | 'how many' | 'how soon or how long';
}

/** The first words of an English sentence that speak of a number or a time without giving it; a given number settles it. */
export function openWordsIn(sentence: string): OpenWords | undefined {
  if (SETTLED.test(sentence)) return undefined;
  const often = OFTEN.exec(sentence);
  if (often) return { words: often[0], asks: 'how often' };
  const many = MANY.exec(sentence);
  if (many) return { words: many[0], asks: 'how many' };
  const soon = SOON.exec(sentence);
  return soon ? { words: soon[0], asks: 'how soon or how long' } : undefined;
}
