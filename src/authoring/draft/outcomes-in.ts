import { outcomesKnown } from '../../policy/vocabulary.ts';
import { HARMLESS_ALONE, OUTCOME_WORDS } from './outcome-words.ts';

/** What a sentence says is done about a comment: decisions and actions that have a name, and whether that is sure. */
export interface Outcomes {
  readonly outcomes: readonly string[];
  readonly modality: 'will' | 'may';
}

type Voice = 'does' | 'done' | 'says';

/** So far back is looked for who does it. */
const WINDOW = 160;
const CLAUSE_ENDS = /[;:()]|\.(?!\w)/u;
const NEGATED =
  /\b(?:not|never|no|nor|without|rather than|instead of|avoid)(?: (?!and\b|or\b|but\b|will\b|may\b|is\b|are\b)\S+){0,3} ?$/u;
/** Somebody else than the body does it. */
const BY_OTHERS =
  /(?:^|\b(?:you|users|people|anyone|members|residents|please|always))(?: (?:can|could|may|might|should|must|will|would|also|always|need|have|want|wish|to|then))* ?$|\b(?:ask|tell|want|like|advise|need|expect|allow)\w* (?:us|you|them|people|users) (?:not )?to (?:\S+ ){0,2}$|\b(?:users|people|those|anyone|members) who [^,]*$/u;
const BY_BODY =
  /\b(?:we|they|moderators?|team|staff|administrators?|admins?|board|council|trust|force|university|charity|museum|service|organisation|college|library|will|may|might|can|could|shall|would|reserves?|right|discretion|decide|choose|entitled|order)\b/u;
const OFFERED = /\b(?:you|users|people|anyone|members)(?: (?:can|could|may|might))(?: \w+)? ?$/u;
const DONE_BY = /\b(?:is|are|be|get|gets|got|will)\b/u;
const DONE_BEFORE = /\b(?:was|were|been|has|have|had)(?: \w+)? ?$/u;
/** No month: "until 6 May 2027". */
const MAY =
  /\b(?:(?<!\d )may(?! \d)|might|could|can|right|consider|discretion|where appropriate|if necessary|sometimes)\b/u;

const COMPILED = OUTCOME_WORDS.map(({ outcome, ...voices }) => ({
  outcome,
  voices: Object.entries(voices).map(([voice, words]) => ({
    voice: voice as Voice,
    words: new RegExp(`\\b(?:${words})(?![a-z])`, 'gu'),
  })),
}));

/** The outcomes that a sentence threatens, from the wording of what it says is done; none where it threatens none. */
export function outcomesIn(main: string): Outcomes | undefined {
  const known = outcomesKnown({});
  const found = COMPILED.flatMap((row) => {
    const at = placeOf(row, main);
    return at === undefined ? [] : [{ outcome: row.outcome, at }];
  });
  const told = found.filter(({ outcome }) => !HARMLESS_ALONE.includes(outcome));
  if (told.length === 0) return undefined;
  const before = main.slice(0, Math.min(...told.map(({ at }) => at)));
  const outcomes = found.map(({ outcome }) => outcome).filter((outcome) => known.includes(outcome));
  return { outcomes, modality: MAY.test(before) ? 'may' : 'will' };
}

function placeOf({ voices }: (typeof COMPILED)[number], main: string): number | undefined {
  for (const { voice, words } of voices) {
    for (const { index } of main.matchAll(words)) {
      const before =
        main
          .slice(Math.max(0, index - WINDOW), index)
          .split(CLAUSE_ENDS)
          .at(-1) ?? '';
      if (isDone(voice, before)) return index;
    }
  }
  return undefined;
}

function isDone(voice: Voice, before: string): boolean {
  if (NEGATED.test(before)) return false;
  if (voice === 'says') return !OFFERED.test(before);
  if (voice === 'done') return DONE_BY.test(before) && !DONE_BEFORE.test(before);
  return !BY_OTHERS.test(before) && BY_BODY.test(before);
}
