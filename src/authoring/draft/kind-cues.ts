import type { ClauseKind } from '../../policy/vocabulary.ts';

/** Words by which a sentence shows what it does; `why` is told to whoever reads the draft. */
export interface KindCue {
  readonly kind: ClauseKind;
  readonly why: string;
  readonly says: RegExp;
  /** Not where these words stand too. */
  readonly unless?: RegExp;
}

const TAKEN_DOWN =
  '(?:removed?|deleted?|hidden|hide|block(?:ed)?|ban(?:ned)?|censor(?:ed)?|taken? (?:\\w+ ){0,3}?down|moderated|silenced?|suppress|stifle)';
const ADVERBS =
  '(?:(?:be|simply|just|merely|normally|usually|automatically|ever|seek|try|want|to|get|have|your|any|use|moderation) ){0,4}';
const CIVIL =
  '(?:polite|civil|kind|nice|courteous|respectful|respect|courtesy|considerate|friendly|decent|relevant|constructive|on topic|on-topic|the topic|clean|to the subject|to the point)';
const DISLIKED = '(?:negative|critical|criticis\\w*|disagree\\w*|complain\\w*|unpopular|honest)';
const SHARE = '(?:post|share|use|upload|publish|promote|advertise|contain|include|name|sell|send|write|tag)';

/** Sentences that forbid or protect, by all their words. In this order; the first that fits is taken. */
export const OF_COMMENTS: readonly KindCue[] = [
  {
    kind: 'protects',
    why: 'it says what is not taken down',
    says: new RegExp(`\\b(?:will|would|shall|do|does|is|are|be|we) (?:not|never) ${ADVERBS}${TAKEN_DOWN}\\b`, 'u'),
    unless: /\bpre-moderate/u,
  },
  {
    kind: 'protects',
    why: 'it lets people say what the body may not like',
    says: new RegExp(
      `\\b(?:free|entitled|(?:the|a|your) right) to [\\w, ]{0,40}?(?:disagree|criticise|express|share|hold|say|freedom|free)\\b|\\b(?:stays?|remains?|left) up\\b|\\b${DISLIKED} [^.;]{0,60}?\\b(?:is|are) (?:\\w+ )?(?:welcome|fine|allowed|all right|ok|acceptable)\\b|\\bwelcome [^.;]{0,90}?\\b${DISLIKED}`,
      'u',
    ),
    unless: /\breserves? the right\b|\bnot tolerate\b/u,
  },
];

/** Sentences that ask something of whoever comments. */
export const OF_COMMENTERS: readonly KindCue[] = [
  {
    kind: 'prohibits',
    why: 'it says what the body does not put up with',
    says: /\bnot (?:be |\w+ )?(?:tolerate|accept|condone|permit|allow|put up with|stand for|welcome)(?:t?e?d|able)?\b|\b(?:policy against|against our (?:rules|policy)|inappropriate use|prohibited|forbidden|unacceptable|zero tolerance|no tolerance|no place|not ok|off limits|not appropriate)\b|\b(?:is|are) not for (?:\w+ )?\w+ing\b|\bnot (?:the|a) (?:\w+ )?(?:place|space|forum|platform|channel) (?:to|for)\b|\b(?:inappropriate|unacceptable|offensive|prohibited|banned|harmful) (?:\w+ ){1,5}?(?:includes?|means|covers)\b/u,
    unless:
      /\baccept(?:ed)? (?:any )?(?:responsib|liab|complaint|request|report|application|via|through|by)|\bcan not (?:be )?accept/u,
  },
  {
    kind: 'prohibits',
    why: 'it asks people not to do something',
    says: /(?:^|[,;:.!–-] ?|\b(?:please|kindly|then) )(?:please )?(?:do not|never|avoid|refrain|leave out)\b|\band (?:avoid|refrain)\b|\b(?:take care|be careful|try|make sure) (?:\w+ ){0,3}?not\b|\b(?:ask|request) (?:that )?(?:you|people|users|everyone|all|members) (?:\w+ )?not\b|\b(?:ask|asked|expected|required|advised|request) (?:\w+ ){0,4}?(?:not to|to (?:avoid|refrain))\b/u,
    unless:
      /\bdo not (?:hesitate|forget|worry|need|have to|panic|feel|hold back|be (?:afraid|offended|surprised|alarmed))\b|\bnever mind\b|\bwe (?:\S+ ){0,4}- do not\b/u,
  },
  {
    kind: 'prohibits',
    why: 'it says what people must not do',
    says: new RegExp(
      `\\b(?:must|should|shall) (?:\\w+ )?not\\b|\\b(?:is|are) not to be\\b|\\b(?:you|users?|people|comments?|posts?|content|messages?|members|students|followers|anyone) (?:can|may) not (?:\\w+ )?${SHARE}\\b`,
      'u',
    ),
    unless:
      /\b(?:we|our team|this (?:page|policy)) (?:must|should|shall)\b|\bshould not (?:\w+ ){0,2}?(?:taken|seen|read|regarded|rel(?:y|ied)|treated)\b/u,
  },
  {
    kind: 'prohibits',
    why: 'it bars something',
    says: /(?:^|[,;] )(?:strictly |absolutely |and |so )?no (?!one\b|longer\b|need\b|problem\b|matter\b|reply\b|responsib|liab|doubt\b|(?:\w+ ){1,3}(?:has|have|can)\b)\p{L}+/u,
  },
  {
    kind: 'prohibits',
    why: 'it asks how people should behave',
    says: new RegExp(
      `\\b(?:should|must|please|need to|have to|always|asked to|expected to|required to|ask|request|expect)\\b[^.;]{0,140}?\\b(?:be|remain|stay|keep|stick|engage|behave|act|speak|conduct|shows?|does so|do so)\\b[^.;]{0,30}?\\b${CIVIL}\\b`,
      'u',
    ),
    unless: /^we (?:will|aim|try|want|hope|strive)\b/u,
  },
  {
    kind: 'prohibits',
    why: 'it tells people how to behave',
    says: /(?:^(?:please )?|\bplease )(?:be|stay|keep|stick|treat|respect(?! (?:is|goes|works|costs|means)\b)|remain|show|listen)\b/u,
    unless:
      /(?:^|please )(?:be (?:aware|sure|the first|assured|part)|stay (?:tuned|in touch|up)|keep (?:(?:\w+ ){1,3}in mind|in touch|an eye|up|checking|reading|informed))/u,
  },
  {
    kind: 'prohibits',
    why: 'it says what people must keep to',
    says: /\b(?:must|should|need to|have to|are required to|are expected to) (?:\w+ )?(?:comply|adhere|abide|obey|observe|follow|respect|keep to|be (?:consistent|in line|in keeping) with)\b|\bmust be (?:over|aged|at least|1\d)\b/u,
    unless: /^(?:we|our staff)\b/u,
  },
  {
    kind: 'prohibits',
    why: 'it says what posts or people must be',
    says: /\bexpect (?:(?:our|all|any) )*(?:users|you|everyone|people|followers|visitors|members|anyone) to\b|^(?:all |any )?(?:posts|comments|users|members|contributors|followers|everyone|you) (?:should|must) (?!not\b)/u,
    unless:
      /\b(?:should|must) (?:be (?:made|sent|addressed|directed|aware)|get|receive|expect|hear|know|contact|speak|call|ring|dial|seek|report|visit|use|check|ask|email|write)\b/u,
  },
  {
    kind: 'prohibits',
    why: 'it asks for permission, or a warning, first',
    says: /\bonly (?:share|post|use|upload|include)\b|\b(?:permission|consent) is (?:needed|required)|\bneeds? (?:our|prior|written|express) (?:\w+ )?(?:permission|consent|approval)|\badd (?:a|an) (?:content|trigger) warning/u,
  },
];

/** Sentences about people's next step and the page itself, which only tell. */
export const OF_THE_PAGE: readonly KindCue[] = [
  {
    kind: 'informs',
    why: 'it invites people',
    says: /\bdo not (?:hesitate|forget|worry|panic|hold back|be afraid)\b/u,
  },
  {
    kind: 'informs',
    why: 'it says where to turn',
    says: /(?:^|, please )(?:(?:for|to|if|in)\b[^,]{0,120},? )?(?:please |always )?(?:contact|call|ring|phone|dial|email|e-mail|write|message|text|visit|see|use|report|read|check|speak|ask|tell us|get in touch|remember|note|find|send|direct message|go to)\b/u,
  },
  {
    kind: 'informs',
    why: 'it says what a follow or a share means',
    says: /\b(?:not|nor|no|never)\b[^.;]{0,40}\bendors\w*\b|\b(?:follow|like|share|retweet|mention)\w*\b[^.;]{0,60}\b(?:mean|imply|constitute|indicate)|\bfollow(?:ed)? back\b/u,
  },
  {
    kind: 'informs',
    why: 'it says that the page may change',
    says: /\b(?:update|change|amend|review|modify|revise|tidy)\w*\b[^.;]{0,40}\b(?:pages?|polic\w+|rules|guidelines|principles|terms|them)\b|\b(?:page|policy|rules|guidelines|principles|terms)\b[^.;]{0,40}\b(?:updated?|changed?|amended|reviewed|revised)\b/u,
    unless: /\breply|respond|monitor/u,
  },
];

const SERVICE =
  '(?:reply|respond|answer|monitor|check|read|look (?:in|at|after|into)|get back|listen|acknowledge|help|signpost|pass|treat|let|send|put|provide|take|make|do|work|keep|try|aim|direct|point|support|deal|investigate|moderate)';
const DAYS =
  '(?:mon|tue|wed|thu|fri|sat|sun)\\w*|weekdays?|seven days|7 days|daily|every day|office hours|working hours';

/** Sentences about what the body does for people, and cannot do. */
export const OF_THE_BODY: readonly KindCue[] = [
  {
    kind: 'promises',
    why: 'it says what the body tries to do',
    says: /^we (?:\w+ )?(?:aim|try|endeavour|strive|do our best)\b/u,
  },
  {
    kind: 'limits',
    why: 'it says that nobody is there',
    says: /\b(?:nobody|no one|no-one|not all|not every)\b|^no (?:\w+ ){1,3}(?:has|have|can)\b|\bnot 24\b|\bnot (?:\w+ ){0,2}?(?:monitored|staffed|watched|checked|read|manned|seen|answered|online|available|guaranteed|possible|investigated)\b|\bonly (?:monitored|staffed|checked)\b|\bwe (?:will |can )?only (?:reply|respond|answer|deal|accept)\b/u,
  },
  {
    kind: 'limits',
    why: 'it says what the body cannot or does not do',
    says: /\b(?:can|could|will|do|does|may|might) (?:\w+ )?not\b|\b(?:unable|not able|not possible|not in a position|not equipped|not a crisis|not an emergency|not clinicians|not qualified)\b|\bregret\b|\bunlikely to\b/u,
    unless:
      /\b(?:mean|imply|constitute|represent|necessarily reflect|affect|influence) |\bnot a right\b|\bhope\w*\b|^(?:this|that|these) (?:does|do|will) not (?:apply|affect|mean)|^you (?:can|do|will|may) not\b(?!.*\b(?:reply|response|answer))/u,
  },
  {
    kind: 'limits',
    why: 'it says what the body does not answer for',
    says: /\b(?:no|not|any) (?:\w+ )?(?:responsib|liab|accountab)\w*|\bat your own risk\b/u,
  },
  {
    kind: 'limits',
    why: 'it says when there is less service',
    says: /\b(?:coverage|service|responses?|replies|availability|cover)\b[^.;]{0,30}\b(?:reduced|limited|delayed|slower|longer|unavailable)\b|\b(?:be|is|are) (?:\w+ )?unavailable\b|\bmay take longer\b/u,
  },
  {
    kind: 'promises',
    why: 'it says when somebody is there',
    says: new RegExp(
      `\\b(?:${DAYS})\\b[^;]{0,60}\\b(?:\\d{1,2}(?:[.:]\\d\\d)? ?(?:am|pm|-)|\\d\\d[.:]\\d\\d)|\\d ?(?:am|pm)\\b[^;]{0,60}\\b(?:${DAYS})\\b`,
      'u',
    ),
  },
  {
    kind: 'promises',
    why: 'it says what the body does for people',
    says: new RegExp(
      `\\b(?:we|they|team|staff|moderators?|officers|manager|accounts?|someone|somebody) (?:[\\w,]+ ){0,10}?(?:will|shall|aim|try|endeavour|strive|promise|never|always|regularly|usually|normally|are committed to) (?:\\w+ ){0,3}?${SERVICE}\\b`,
      'u',
    ),
    unless: /\bexplains?\b|\bhope\w*\b|\bask\b/u,
  },
  {
    kind: 'promises',
    why: 'it says what the body never does to people',
    says: /\bwe (?:will )?never\b/u,
    unless: /\bhope\w*\b/u,
  },
  {
    kind: 'promises',
    why: 'it says that messages are looked at',
    says: /\b(?:we|they|team|staff|moderators?|department|officers) (?:\S+ ){0,3}?(?:monitors?|checks?|reads?|repl(?:y|ies)|responds?|looks? (?:in|after)|answers?|listens?)\b|\b(?:is|are|be) (?:\w+ ){0,2}?(?:monitored|checked|read|seen|staffed|looked after|moderated)\b|\bbe (?:responded|replied|answered|dealt)\b/u,
  },
  {
    kind: 'promises',
    why: 'it says what answer people can expect',
    says: /\b(?:receive|get|expect|have) (?:a|an) (?:\w+ )?(?:reply|response|answer)\b|\b(?:repl\w+|respon\w+|answer\w*|look|decision)\b[^.;]{0,60}\bwithin \S+ (?:\w+ )?(?:days?|hours?|weeks?)\b/u,
    unless: /^you (?:may|can)\b/u,
  },
  {
    kind: 'promises',
    why: 'it says what the body will do',
    says: /^we (?:will|shall) \w+/u,
    unless: /\bhope\w*\b/u,
  },
];
