import type { Sentence } from './sentence.ts';

/** What is done to a comment, gentlest where the page names several and a person can still do more. */
const DECISIONS = ['hide', 'remove', 'redact'] as const;
export type Proposed = (typeof DECISIONS)[number];

/** Speaks of the rules as a whole, or of the sentence before. */
const OF_THE_RULES =
  /\b(?:these|this|those|such|our|the|its)\b (?:\S+ ){0,3}?(?:rules?|guidelines?|standards?|principles?|polic(?:y|ies)|terms|categor(?:y|ies)|kind|conditions|behaviour|above)\b|\b(?:breach|contraven|violat|break|goes? against|not (?:meet|follow|comply))\w*|\b(?:inappropriate|unacceptable)\b|\bsection \d/u;
/** Speaks of what was just said: of the sentence before, or of the list. */
const LOOKS_BACK =
  /\b(?:this|that|such|these|those) (?:\w+ )?(?:kind|type|sort|content|comments?|posts?|information|material|requests?|messages?)\b|^(?:it|they|these) |\b(?:posts|comments) that do\b/u;
/** Speaks of whatever comment is in question. */
const OF_A_COMMENT =
  /\b(?:the|your) (?:comment|post|message)\b|^(?:such |these )?(?:comments?|posts?) (?:may|will|can) be\b|\b(?:remove|delete|hide|take|mute|block|ban|warn) (?:it|them|you|comments|posts|anything|people|users|accounts)\b|^you (?:may|will|can|could) be\b/u;
/** Again and again: of any rules. */
const AGAIN =
  /\b(?:repeat\w*|persist\w*|continu\w*|keeps?|again|reminders?|warnings?|regularly|consistently|several|carry on)\b/u;
/** Speaks of some comments, or of whoever writes some. */
const OF_SOME =
  /\b(?:comments?|posts?|content|messages?|anyone|those|people|users?|accounts?|members?|requests?)\b[^.;]{0,20}\b(?:that|which|who|whose|with|without)\b/u;

/** True for a sentence on what is done about whatever the page forbids, not about something of its own. */
export function isGeneral({ spoken, wording }: Sentence): boolean {
  if (spoken.subjects.length > 0) return false;
  if (OF_THE_RULES.test(wording) || AGAIN.test(wording)) return true;
  return OF_A_COMMENT.test(wording) && !OF_SOME.test(wording);
}

/** The decision that a sentence allows by its words; none where it is about something else than the comment. */
export function decisionOf({ clause }: Sentence): Proposed | undefined {
  return clause.kind === 'authorises' ? DECISIONS.find((decision) => clause.actions?.includes(decision)) : undefined;
}

/** The sentences on what is done about whatever the page forbids, or has just forbidden, in its order. */
export function generalAuthorities(all: readonly Sentence[]): readonly Sentence[] {
  const leadIns = new Set(all.map(({ leadIn }) => leadIn));
  const looksBack = ({ spoken, wording }: Sentence): boolean =>
    spoken.subjects.length === 0 && LOOKS_BACK.test(wording);
  return all.filter((one) => decisionOf(one) && (isGeneral(one) || looksBack(one)) && !leadIns.has(one.at));
}

/** Where a page says what is done about what a sentence of it forbids; nothing where it does not say. */
export function authorityFor(
  sentence: Sentence,
  all: readonly Sentence[],
  general: readonly Sentence[],
): Sentence | undefined {
  if (sentence.clause.kind === 'authorises') return decisionOf(sentence) && sentence;
  const leadIn = sentence.leadIn === undefined ? undefined : all[sentence.leadIn];
  if (leadIn && decisionOf(leadIn)) return leadIn;
  const before = leadIn && all[leadIn.at - 1];
  if (before && before.line === leadIn.line && decisionOf(before) && before.spoken.subjects.length === 0) return before;
  for (let at = sentence.at + 1; all[at]?.line === sentence.line; at++) {
    const next = all[at];
    if (next && decisionOf(next) && next.spoken.subjects.length === 0) return next;
  }
  const isNear = (one: Sentence): boolean => one.heading === sentence.heading && one.at > sentence.at;
  return (
    general.find((one) => isNear(one) && (one.isFirst || !LOOKS_BACK.test(one.wording))) ??
    general.find(({ wording }) => !LOOKS_BACK.test(wording))
  );
}
