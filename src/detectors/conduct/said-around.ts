import { has } from '../grammar/tagged.ts';
import { begins, breakAt, type Claim, ends, piecesIn, wordAt } from './scope.ts';
import { tellingVerbs } from './telling.ts';

/** How far after a claim it is told who said it, in words. */
const AFTER = 14;
/** How far before a claim "goes" and the like may stand, in words: a claim may also run over them. */
const BEFORE_SLANG = 3;
/** How many words a subject may have: "the man in the next bed". */
const SUBJECT = 6;
/** What a subject may begin with. */
const WHO = [
  'i',
  'we',
  'he',
  'they',
  'it',
  'my',
  'our',
  'the',
  'a',
  'this',
  'your',
  'number',
  'named',
  'kin',
  'role',
  'attack-one',
];
/** Whom something may be said to. */
const WHOM = ['i', 'we', 'he', 'they', 'my', 'our', 'the', 'a', 'this', 'kin', 'role', 'person', 'named'];
const OCCASION = /^(?:when|as|while|after|before|on|in|at|through|by|with|to|across|over)$/u;
const HABIT = /^(?:used|would|kept|keeps|always|to|saying|shouting|telling|calling)$/u;
/** "Here to tell you …": who writes says it themselves. */
const HERE_TO = /^(?:here|back|again|just|only|want|got|have|need) to$/u;
const SPOKEN_TO = /^(?:you|your|look|go|shut|get|kill|die|fuck|what|stop|just)$/u;
const VIEWERS = /^(?:people|they|everyone|everybody|folk|folks|some|others|reviews|facebook)$/u;
const VIEWED =
  /^(?:describe|described|expect|expected|make|made|makes|claim|claimed|claims|paint|painted|mention|mentioned|remember|moan|complain|imagine)$/u;
const THOUGHT = /^(?:thought|expected|assumed|imagined|feared|worried|reckoned)$/u;
const HOW_IT_FEELS =
  /^(?:or )?(?:that|this|it) is (?:how|what) (?:it|they|he|she|people|some|society) (?:feels?|felt|seems?|looks?|sounds?|says?|said|thinks?|told|tell|means?|meant)\b|^(?:or )?is (?:that|this|it) (?:what|how|why)\b|^or so\b/u;
const WORDS = /^(?:chants?|songs?|shouts?|jokes?|quotes?|captions?|headlines?|lyrics?|heckles?|punchline|words)$/u;
const YOU = /^(?:you|your)$/u;
const OWN_OR_TO = /^(?:my|our|this|to)$/u;
/** What somebody else's words come in. */
const WRITTEN =
  /^(?:notes?|cards?|letters?|texts?|messages?|voicemails?|emails?|dms?|graffiti|reviews?|signs?|comments?)$/u;
const UNTIL = /^(?:until|till|til|but|then|wrong|instead|turns|turned)$/u;

/** True where what sounds like abuse may be told of another, or of what the writer once thought, without quotation marks. */
export function mayBeTold(claim: Claim): boolean {
  const is: readonly ((one: Claim) => boolean)[] = [
    isToldAfter,
    isToldBefore,
    isAnnounced,
    isSlangForSaid,
    isToWhoeverSaid,
    isNamedAsWords,
    isOthersView,
    isNoLongerThought,
    isWrittenUp,
    isSupposed,
    isHowItFeels,
  ];
  return is.some((told) => told(claim)) || has(claim.sentence, claim.numbers('blurts'));
}

/** "…, said the scammer", "… it said on the wall", "…! my mum told the parrot". */
function isToldAfter(claim: Claim): boolean {
  const { sentence, text, number, last, key } = claim;
  if (isSaidHere(claim, last + 1) || isAttributed(claim, key.end)) return true;
  // The mark before it is the end of what was said.
  const next = text[number + 1];
  const isLast = last + 1 >= sentence.tokens.length;
  return isLast && next?.line === sentence.line && isAttributed({ ...claim, sentence: next }, 0);
}

/** "… it said on the bus stop", "… someone wrote in the lift": without a mark. */
function isSaidHere(claim: Claim, at: number): boolean {
  if (!begins(claim, at, 'it', 'he', 'they', 'attack-one') || !begins(claim, at + 1, 'speaks')) return false;
  return breakAt(claim, at + 2) !== 'space' || OCCASION.test(wordAt(claim, at + 2));
}

/** A mark, within some words, and after it somebody and a verb of saying, or the other way round. */
function isAttributed(claim: Claim, from: number): boolean {
  const to = Math.min(claim.sentence.tokens.length, from + AFTER);
  for (let at = from; at < to; at++) {
    if (breakAt(claim, at) === 'space') continue;
    if (isInverted(claim, at) || isSubjectFirst(claim, at)) return true;
  }
  return false;
}

/** "said the man in the next bed", but not "said the scan was clear". */
function isInverted(claim: Claim, at: number): boolean {
  if (!begins(claim, at, 'speaks-first') || !begins(claim, at + 1, ...WHO)) return false;
  for (let word = at + 1; word <= at + SUBJECT; word++) {
    if (word > at + 1 && breakAt(claim, word) !== 'space') return true;
    if (begins(claim, word, 'be', 'have', 'modal')) return false;
  }
  return true;
}

/** "my mum told the parrot", "I said", "I tell myself": no more follows than whom it was said to. */
function isSubjectFirst(claim: Claim, at: number): boolean {
  if (!begins(claim, at, ...WHO)) return false;
  for (let verb = at + 1; verb <= at + SUBJECT; verb++) {
    if (breakAt(claim, verb) !== 'space' || begins(claim, verb, 'have', 'modal', 'not')) return false;
    if (/^(?:myself|meself)$/u.test(wordAt(claim, verb + 1)) && begins(claim, verb, 'reports')) return true;
    if (begins(claim, verb, 'speaks')) return endsAfter(claim, verb + 1);
    if (/^used$/u.test(wordAt(claim, verb))) return piecesIn(claim, ['reports:base'], [verb + 1, verb + 3]).length > 0;
  }
  return false;
}

/** No more than whom it was said to, and on what occasion. "I told you", "we all said so", "I said I would" say it again. */
function endsAfter(claim: Claim, from: number): boolean {
  for (let at = from; at <= from + 5; at++) {
    const word = wordAt(claim, at);
    if (breakAt(claim, at) !== 'space' || (OCCASION.test(word) && word !== 'to')) return true;
    // "… to her face".
    if (/^faces?$/u.test(word)) return false;
    if (word === 'to' || (at > from && wordAt(claim, from) === 'to')) continue;
    const isNamed = ends(claim, at, 'the', 'a', 'my', 'our', 'this', 'his');
    if (/^(?:i|we|you|so)$/u.test(word) || (!isNamed && !begins(claim, at, ...WHOM))) return false;
  }
  return false;
}

/** "My dad used to say you're useless, you're …": what is told goes on over the comma, as it was said to the writer. */
function isToldBefore(claim: Claim): boolean {
  const { first } = claim;
  return piecesIn(claim, ['reports'], [1, first]).some((verb) => {
    let at = verb.end;
    while (
      at < verb.end + 3 &&
      (begins(claim, at, ...WHOM) || ends(claim, at, 'a', 'the', 'my')) &&
      !SPOKEN_TO.test(wordAt(claim, at))
    )
      at++;
    if (!SPOKEN_TO.test(wordAt(claim, at))) return false;
    // "He told me: …" quotes; "he told me you …" may be taken up.
    const isQuoting = breakAt(claim, at) === 'stop';
    // What voices say to whoever hears them, in whatever tense.
    if (ends(claim, verb.first, 'inner-voice')) return true;
    const isHabit = HABIT.test(wordAt(claim, verb.first - 1)) && !begins(claim, verb.first - 2, 'i', 'we', 'you');
    const isPast =
      begins(claim, verb.first, 'speaks') && (isQuoting || !/^(?:told|tells)$/u.test(wordAt(claim, verb.first)));
    const isMine =
      [1, 2].some((far) => begins(claim, verb.first - far, 'i', 'we', 'you')) ||
      HERE_TO.test(`${wordAt(claim, verb.first - 2)} ${wordAt(claim, verb.first - 1)}`) ||
      ends(claim, verb.first, 'role', 'consensus');
    const isYours = [1, 2, 3].some((far) => begins(claim, verb.first - far, 'your'));
    const isAll = /^every(?:one|body)$/u.test(wordAt(claim, verb.first - 1));
    return (isHabit || isPast) && !isMine && !isYours && !isAll;
  });
}

/** "Note on my windscreen: …", "voicemail off my ex - you …", "imagine hearing this every shift: …". */
function isAnnounced(claim: Claim): boolean {
  const words = claim.sentence.tokens.slice(0, claim.first + 1).map(({ text }) => text);
  const isImagined = words.slice(0, 2).includes('imagine');
  const noun = words.findIndex((word) => WRITTEN.test(word));
  const isAnothers = noun >= 0 && !words.slice(0, noun).some((word) => OWN_OR_TO.test(word));
  const next = words[noun + 1] ?? '';
  return marksBefore(claim, words).some((at) => {
    const isColon = breakAt(claim, at) === 'stop';
    if (isColon && isImagined) return true;
    if (!isAnothers || noun >= at) return false;
    return isColon ? next !== 'to' : /^(?:from|off)$/u.test(next) && SPOKEN_TO.test(words[at] ?? '');
  });
}

/** Before which words of a claim or near before it a mark stands, up to the first "you". */
function marksBefore(claim: Claim, words: readonly string[]): readonly number[] {
  const you = words.findIndex((word) => YOU.test(word));
  const from = Math.max(1, claim.first - AFTER);
  const to = you < 0 ? claim.first : Math.min(claim.first, you);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, far) => from + far).filter(
    (at) => breakAt(claim, at) !== 'space',
  );
}

/** "He goes you're …", "she was like get out you …": the same as "said", in speech. */
function isSlangForSaid(claim: Claim): boolean {
  const from = Math.max(1, claim.first - BEFORE_SLANG);
  return Array.from({ length: Math.max(0, claim.last - from + 1) }, (_, far) => from + far).some((at) => {
    const verb = wordAt(claim, at - 1);
    if (!SPOKEN_TO.test(wordAt(claim, at)) || !/^(?:goes|went|like)$/u.test(verb)) return false;
    const subject = verb !== 'like' ? at - 1 : begins(claim, at - 2, 'be') ? at - 2 : -1;
    return subject > 0 && ends(claim, subject, 'he', 'they', 'role', 'kin', 'person', 'named');
  });
}

/** "Whoever told Doreen she is …": what is said is said of who told her so. */
function isToWhoeverSaid(claim: Claim): boolean {
  return tellingVerbs(claim).some(
    ({ first }) =>
      /^(?:told|tells|called|calls|said|says)$/u.test(wordAt(claim, first)) &&
      (/^whoever$/u.test(wordAt(claim, first - 1)) ||
        (wordAt(claim, first - 1) === 'who' && begins(claim, first - 2, 'person', 'attack-one', 'anyone-word'))),
  );
}

/** "Shut your gob is what she said", "… was the chant": what was said is spoken of as words. */
function isNamedAsWords(claim: Claim): boolean {
  const { last, first } = claim;
  const after = /^(?:in|off|up|out|down|over|again)$/u.test(wordAt(claim, last + 1)) ? last + 2 : last + 1;
  if (breakAt(claim, after) !== 'space' || !begins(claim, after, 'be')) return false;
  if (WORDS.test(wordAt(claim, after + 2))) return true;
  if (first > 1) return false;
  return (
    /^(?:what|the|how|not|no|hardly|a|one|his|her|my)$/u.test(wordAt(claim, after + 1)) &&
    wordAt(claim, after + 2) !== 'you'
  );
}

/** "The miserable cow people describe". */
function isOthersView(claim: Claim): boolean {
  const after = claim.last + 1;
  const at = /^(?:that|who)$/u.test(wordAt(claim, after)) ? after + 1 : after;
  if (breakAt(claim, at) !== 'space' || !VIEWERS.test(wordAt(claim, at))) return false;
  return [1, 2].some((far) => VIEWED.test(wordAt(claim, at + far)));
}

/** "I thought she was a … until she did a double shift". */
function isNoLongerThought(claim: Claim): boolean {
  const { sentence, first, last } = claim;
  const isThought = [1, 2, 3, 4].some(
    (far) => THOUGHT.test(wordAt(claim, first - far)) && begins(claim, first - far - 1, 'i', 'we'),
  );
  return isThought && sentence.tokens.slice(last + 1).some(({ text }) => UNTIL.test(text));
}

/** "Someone's scratched … into the toilet door". */
function isWrittenUp(claim: Claim): boolean {
  const { first, last } = claim;
  const isWritten = piecesIn(claim, ['writes-up'], [first - 6, last]).length > 0;
  return isWritten && piecesIn(claim, ['surface'], [last + 1, last + 7]).length > 0;
}

/** "We are treated as if … are stupid". */
function isSupposed(claim: Claim): boolean {
  const { first } = claim;
  return /^(?:if|though)$/u.test(wordAt(claim, first - 1)) && wordAt(claim, first - 2) === 'as';
}

/** "…, that's how it feels", "…, is that what they meant?": what is said is what the writer was made to feel. */
function isHowItFeels(claim: Claim): boolean {
  const at = claim.last + 1;
  if (breakAt(claim, at) === 'space') return false;
  const said = claim.sentence.tokens.slice(at, at + 5).map(({ text }) => text);
  return HOW_IT_FEELS.test(said.join(' '));
}
