import type { ClauseKind } from '../../policy/vocabulary.ts';
import { type Kind, kindOf } from './kind-of.ts';
import { OPEN_END, type Part } from './page-parts.ts';

/** A part of a page and what it does. */
export interface Told extends Part {
  readonly told: Kind;
}

/** A lead-in that stops at its verb: "We will:", "Please do not:"; its items go on with it. */
const STOPS_AT_VERB = /\b(?:will|may|can|shall|(?<!limited )to|not|never|always|also|please|must|should|you|we):?$/u;
/** What follows is whole rules, each with a meaning of its own. */
const RULES_FOLLOW = /\b(?:rules?|guidelines?|principles?|terms|standards|polic(?:y|ies)|points)\b[^:]{0,40}:$/u;
/** What follows tells which posts are meant. */
const OF_POSTS = /\b(?:comments?|posts?|messages?|content)\b[^:]*:$/u;
const STOPPED = /[.!?]$/u;
/** Begins with what is done, or with the thing itself, and is no sentence though it may end with a stop. */
const DOING = /^(?!(?:we|you|our|the|this|that|these|it|they|there|if|please|for|in|all|any|to|your|some)\b)/u;
/** Headings of lists, and what their items do. */
const HEADINGS: readonly (readonly [ClauseKind, RegExp])[] = [
  [
    'prohibits',
    /\b(?:not|never|un)\W?(?:allow\w*|accept\w*|permit\w*|tolerat\w*)|\b(?:prohibited|banned|forbidden|do nots?)\b|\b(?:you|not) (?:can|should|must|may)? ?(?:not )?(?:post|share|say)\b|\b(?:take down|remove|delete)\b/u,
  ],
  ['limits', /\bwe (?:can|could|will|do|are) not\b/u],
  ['promises', /\bwe (?:will|can|do|promise)\b|\bexpect (?:from|of) us\b/u],
];
/** A heading that is a rule itself: "No swearing", "Be relevant". */
const RULE = /^(?:strictly |absolutely |please )*(?:no|not|do not|never|avoid|be|keep|stay|stick|treat|respect|show) /u;
/** Goes on with what the sentence before it said. */
const GOES_ON = /^(?:this|that|these|it) (?:also )?(?:includes?|means|covers|applies|goes)\b/u;
const MORE: Kind = { kind: 'prohibits', why: 'it goes on with what the sentence before it forbids', isSure: true };
const FORBIDS: readonly ClauseKind[] = ['prohibits', 'authorises'];
/** An answer in so few words means what the sentence after it says. */
const ANSWER = /^(?:yes|no|never|always|of course|sorry|absolutely|not (?:here|now|yet))(?:, [^.!]{1,20})?[.!]$/u;

/** What each part of a page does: by its own words, by the lead-in of its list, or by the heading above the list. */
export function kindsOfParts(parts: readonly Part[]): readonly Told[] {
  const told: Told[] = [];
  for (const part of parts) {
    const leadIn = part.leadIn === undefined ? undefined : told[part.leadIn];
    const before = told.at(-1);
    const isMore = GOES_ON.test(part.wording) && before?.line === part.line && FORBIDS.includes(before.told.kind);
    told.push({ ...part, told: isMore ? MORE : kindOfPart(part, leadIn) });
  }
  return told.map((part, at) => {
    const next = told[at + 1];
    if (!next) return part;
    const isAnswer = ANSWER.test(part.wording) && next.line === part.line;
    const isOpen = STOPS_AT_VERB.test(part.wording) && next.leadIn === at && part.told.kind === 'informs';
    return isAnswer || isOpen ? { ...part, told: withoutOutcomes(next.told) } : part;
  });
}

/** What is done is said by another sentence. */
function withoutOutcomes({ kind, why, isSure }: Kind): Kind {
  return { kind, why, isSure };
}

function kindOfPart(part: Part, leadIn: Told | undefined): Kind {
  const own = kindOf(part.wording, part.main);
  if (part.isHeading) return ofHeading(part, own);
  if (!leadIn || !part.isFirst) return own;
  return leadIn.isHeading ? underHeading(part, own, leadIn) : inList(part, own, leadIn);
}

/** A heading says what it is about; one that bars something bars it. */
function ofHeading({ wording }: Part, own: Kind): Kind {
  if (own.kind === 'prohibits' && RULE.test(wording)) return { ...own, isSure: false };
  return { kind: 'informs', why: 'it is a heading', isSure: true };
}

function inList(part: Part, own: Kind, { exact, wording, main, told }: Told): Kind {
  if (STOPS_AT_VERB.test(wording)) {
    const begun = main.replace(/:$/u, '');
    const whole = kindOf(`${begun} ${part.wording}`, `${begun} ${part.main}`);
    return whole.kind === 'informs' ? own : whole;
  }
  if (RULES_FOLLOW.test(wording)) return own;
  const isForbidden = FORBIDS.includes(told.kind) || (told.kind === 'limits' && OF_POSTS.test(wording));
  if (!OPEN_END.test(exact) && (!isForbidden || isSentence(part))) return own;
  if (isForbidden)
    return own.kind === 'authorises' || own.kind === 'protects'
      ? own
      : { kind: 'prohibits', why: 'it stands in a list of what is not accepted', isSure: true };
  if (told.kind === 'informs' || own.kind !== 'informs') return own;
  return { kind: told.kind, why: 'it goes on with the sentence above its list', isSure: true };
}

/** Under a heading only what is no sentence of its own takes its meaning from it, and that is a guess. */
function underHeading(part: Part, own: Kind, heading: Told): Kind {
  if (own.kind !== 'informs') return own;
  const kind = HEADINGS.find(([, says]) => says.test(heading.wording))?.[0];
  const isWhole = kind === 'prohibits' ? isSentence(part) : STOPPED.test(part.exact);
  return kind && !isWhole ? { kind, why: 'it stands under such a heading', isSure: false } : own;
}

/** A stop alone does not make a sentence of the name of a thing. */
function isSentence({ exact, wording }: Part): boolean {
  return STOPPED.test(exact) && !DOING.test(wording);
}
