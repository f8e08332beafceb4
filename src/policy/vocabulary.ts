/** What happens to the content, weakest first. */
export const DECISIONS = ['allow', 'review', 'redact', 'hide', 'remove'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a sentence of a page does. `limits`: what the body can't do. */
export const CLAUSE_KINDS = ['prohibits', 'authorises', 'protects', 'limits', 'promises', 'informs'] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** What happens beyond the content. A policy may declare names of its own; these keep their meaning everywhere. */
export const ACTIONS = [
  'block',
  'mute',
  'remind',
  'warn',
  'report-to-platform',
  'report-as-spam',
  'refer-to-police',
  'refer-to-legal',
  'refer-to-employer',
  'ask-to-edit',
  'limit-replies',
  'close-comments',
  'keep-evidence',
  'correct-publicly',
  'notify-author',
  'no-notice',
  'no-reply',
] as const;

/** All that a clause may allow under a policy that declares these actions beside the built-in ones. */
export function outcomesKnown({ actions = [] }: { readonly actions?: readonly string[] }): readonly string[] {
  return [...DECISIONS.slice(2), ...ACTIONS, ...actions];
}

/** Actions upon the author's account: never on a first offence, unless the page says so. */
export const ACCOUNT_ACTIONS: readonly string[] = ['block', 'mute', 'report-to-platform', 'report-as-spam'];

/** Actions that only a person takes, whatever the page says; what is true of a public matter no program can say. */
export const HUMAN_ACTIONS: readonly string[] = [
  'refer-to-police',
  'refer-to-legal',
  'refer-to-employer',
  'correct-publicly',
];

/** Languages that can be told apart by their commonest words (ISO 639-1). */
export const LANGUAGES = [
  ...['en', 'cy', 'gd', 'ga', 'fr', 'es', 'pt', 'it', 'ro', 'de', 'nl', 'pl', 'cs', 'hu', 'lt', 'tr', 'so'],
] as const;
export type Language = (typeof LANGUAGES)[number];

/** What an undecided rule may lack. A missing signal is `signal:` and its name. */
export const NEEDS = ['parent', 'history', 'time', 'attachment-text', 'language', 'human'] as const;
export type Need = (typeof NEEDS)[number] | `signal:${string}`;

/** Positive where `a` is stronger than `b`. */
export function compareDecisions(a: Decision, b: Decision): number {
  return DECISIONS.indexOf(a) - DECISIONS.indexOf(b);
}

/** The stronger of two decisions. */
export function stronger(a: Decision, b: Decision): Decision {
  return compareDecisions(a, b) >= 0 ? a : b;
}

/** The weaker of two decisions. */
export function weaker(a: Decision, b: Decision): Decision {
  return compareDecisions(a, b) <= 0 ? a : b;
}
