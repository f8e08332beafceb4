/** The words for one thing that a body does about a comment or whoever wrote it, as sources of patterns. */
export interface OutcomeWords {
  readonly outcome: string;
  /** What the body does: "we may DELETE it". */
  readonly does?: string;
  /** What is done: "it will be DELETED". */
  readonly done?: string;
  /** Words that say it by themselves. */
  readonly says?: string;
}

/** Other words, within the sentence. */
const ANY = '[^.;]{0,80}?';
const PLATFORM =
  '(?:facebook|instagram|twitter|x|tiktok|youtube|linkedin|meta|(?:(?:the|that|social|media|associated|relevant) ){0,4}(?:platform|network|provider|site|channel)s?)';
const POLICE = '(?:(?:the |local |[a-z-]+ )?police|(?:the )?(?:relevant )?authorities|law enforcement)';
const PLACE = '(?:the |our |this |that |any )?(?:accounts?|group|page|community|platform|channel|forum)';
const PERSON = '(?:you|users?|members?|people|anyone|accounts?|persons?|commenters?)';
const AUTHOR = '(?:you|them|the author|the user|whoever)';
const THREAD = '(?:comments?|comment sections?|commenting|repl(?:y|ies)|threads?|discussions?|posts?)';
const EVIDENCE = '(?:screenshots?|screen ?grabs?|evidence|evidential|copy|copies|records?)';

/** Some have names in newer versions only; a sentence says what is done, whether there is a name for it or not. */
export const OUTCOME_WORDS: readonly OutcomeWords[] = [
  {
    outcome: 'remove',
    does: `(?:remove|delete)(?! (?:its|our|their) (?:own|accounts?|pages?|channels?)\\b| (?:\\w+ ){0,3}?${PERSON} from)|erase|bin|take (?:\\w+ ){0,3}?down`,
    done: `removed(?! from ${PLACE})|deleted|erased|taken (?:down|off)|binned|not published`,
    says: `(?:posts?|comments?|content|messages?|threads?)\\b${ANY} comes? down|not (?:to )?publish (?:it|them|comments|any|posts|your)|(?:lead|result)s? (?:to|in) ${ANY}(?:removal|deletion)|(?:have|get|gets) (?:them|it|these|their \\w+) (?:removed|deleted)`,
  },
  { outcome: 'hide', does: 'hide|unpublish', done: 'hidden|unpublished' },
  {
    outcome: 'redact',
    does: `(?:remove|delete)\\W{1,3}in whole or in part|(?:remove|delete) (?:all|the whole) or part|edit`,
    done: 'edited|removed in whole or in part',
  },
  {
    outcome: 'block',
    does: `block|ban|bar|exclude|suspend|remove (?:\\w+ ){0,3}?${PERSON} from|disable (?:\\w+ ){0,3}?accounts?`,
    done: `blocked|banned|barred|excluded|suspended|removed from ${PLACE}|denied access`,
    says: `(?:lead|result)s? (?:to|in) ${ANY}\\b(?:block(?:ed)?|bann?(?:ed)?|exclusion|suspension)|lose (?:your |their )?access`,
  },
  {
    outcome: 'mute',
    does: `mute|restrict (?:or \\w+ )?(?:the )?${PERSON}`,
    done: 'muted',
    says: `(?:accounts?|users?|members?)\\b${ANY} restricted`,
  },
  {
    outcome: 'warn',
    does: 'warn|caution|(?:send|give|issue) (?:\\w+ ){0,3}?warning',
    done: 'warned|cautioned|(?:given|sent|issued) (?:with )?(?:\\w+ ){0,3}?warning',
    says: 'you (?:will )?(?:get|receive) (?:\\w+ ){1,2}?warning',
  },
  {
    outcome: 'remind',
    does: `remind ${AUTHOR}|(?:send|give|issue) (?:\\w+ ){0,3}?reminder`,
    done: 'reminded|(?:given|sent|issued) (?:with )?(?:\\w+ ){0,3}?reminder',
  },
  {
    outcome: 'report-to-platform',
    does: `report (?!${ANY}${POLICE})(?:${ANY} to ${PLATFORM}|(?:it|them|content|posts?|comments?|${PERSON}|you|accounts?))|tell ${PLATFORM}`,
    done: `reported(?: directly)? to ${PLATFORM}`,
  },
  { outcome: 'report-as-spam', does: `report ${ANY}as spam`, done: 'reported as spam' },
  {
    outcome: 'refer-to-police',
    does: `(?:report|refer|pass|send|forward|hand|share|disclose)\\b${ANY} (?:to|with) ${POLICE}|(?:tell|contact|involve|inform|notify|call) ${POLICE}`,
    done: `(?:reported|referred|passed|sent|forwarded|handed|shared|disclosed)\\b${ANY}\\b${POLICE}`,
    says: `goe?s?(?: straight)? to ${POLICE}|${POLICE} (?:will be|may be|are|is) (?:told|informed|contacted|involved|notified)|lead to (?:\\w+ )?prosecution`,
  },
  {
    outcome: 'refer-to-legal',
    does: '(?:take|pursue|seek|consider|begin|start) (?:\\w+ ){0,3}?legal (?:action|advice|proceedings)',
    says: 'legal (?:action|advice) (?:will|may) be (?:taken|sought)|(?:lead|result)s? (?:to|in) (?:\\w+ )?legal action|(?:referred|passed) to (?:our |the )?(?:legal|lawyers|solicitors)',
  },
  {
    outcome: 'refer-to-employer',
    does: '(?:tell|inform|contact|notify|(?:report|refer)\\b[^.;]{0,60}? to) (?:\\w+ ){0,3}?(?:employers?|human resources|hr|regulators?|professional bod(?:y|ies)|disciplinary)',
    done: '(?:reported|referred) to (?:\\w+ ){0,3}?(?:employers?|human resources|hr|regulators?|professional bod(?:y|ies)|disciplinary)',
  },
  {
    outcome: 'correct-publicly',
    does: '(?<!the )(?:correct|challenge) (?:\\w+ ){0,2}?(?:it|record|misinformation|information|claims)|(?:offer|post|publish) (?:a|the) (?:correction|correct)',
  },
  {
    outcome: 'limit-replies',
    does: 'limit (?:the )?(?:who can|replies|ability)|restrict (?:the )?(?:who can|replies|ability)',
  },
  {
    outcome: 'no-notice',
    says: 'without (?:(?:any|further|prior|giving) )*(?:notice|notification|telling you)|not (?:notify|inform|tell) (?:you|people|them|users)',
  },
  {
    outcome: 'ask-to-edit',
    does: `(?:ask|invite|request) ${AUTHOR} to (?:\\w+ )?(?:edit|amend|remove|delete|change|reword|take)`,
    done: 'asked to (?:edit|amend|remove|delete|change|reword|take)',
  },
  {
    outcome: 'close-comments',
    does: `(?:close|turn off|switch off|disable|lock|limit|pause|restrict)\\b ${ANY}(?:${THREAD}|(?:it|them) (?:down|to ))`,
    says: `${THREAD}\\b${ANY} (?:closed|disabled|turned off|switched off|locked|limited)`,
  },
  {
    outcome: 'keep-evidence',
    does: `(?:keep|retain|store|save|take|make|record)\\b${ANY}\\b${EVIDENCE}`,
    done: `recorded|(?:kept|retained|stored|saved) ${ANY}evidential`,
    says: `${EVIDENCE}\\b${ANY} (?:are|is|be) (?:kept|retained|stored|saved|taken)`,
  },
  {
    outcome: 'notify-author',
    does: `(?:let ${AUTHOR} know|(?:tell|inform|notify|message) ${AUTHOR})|(?:send|drop) ${AUTHOR} (?:\\w+ ){0,3}?(?:message|note|email|explanation)`,
    done: '(?:told|informed|notified)',
  },
];

/** Done to the author's good as well as not: by itself it is no threat. */
export const HARMLESS_ALONE: readonly string[] = ['notify-author', 'no-notice', 'remind'];
