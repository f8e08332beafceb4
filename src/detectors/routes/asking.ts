import type { Reading } from '../../text/reading.ts';
import type { Sentence, Token } from '../grammar/tokens.ts';

const QUESTION_WORDS = setOf(
  'what,why,when,where,who,which,how,whats,hows,wheres,whens,whos,whys,wen,wha,whae,whit,whaur',
);
const AUXILIARIES = setOf('is,are,am,was,were,do,does,did,has,have,can,could,will,would,should,shall,may,might,must');
const SUBJECTS = setOf(
  'i,you,we,they,he,she,it,this,that,these,those,there,the,a,an,my,our,your,his,her,their,any,anyone,anybody,someone,' +
    'somebody,anything,people,mum,mam,dad,nan,gran,grandad,all,every,everyone,stress,nobody,either,one,both',
);
/** "How much" and its like; "how lovely" is no question. */
const MEASURES = setOf(
  'much,many,long,often,soon,far,high,low,old,quick,quickly,big,late,early,come,to,bad,serious,safe,likely',
);
const PRONOUNS = setOf('i,you,we,they,he,she,it,this,that');
const ALWAYS = setOf('anyone,anybody,whats,wheres,whens,whys,whos,hows');
/** "Anyone over 75 can have it": with one of these behind them they say who is meant, and ask nothing. */
const WHOEVER = setOf(
  'over,under,who,that,can,could,should,will,wanting,needing,wishing,aged,born,eligible,interested,is,living,working,' +
    'willing,waiting,planning,thinking,would,may,might,must,needs,wants,affected,concerned,worried,struggling,using',
);
/** At the head of a sentence these ask of whatever follows: "does amitriptyline wear off". */
const OPENERS = setOf('does,can,could,should,would');
/** What follows them where the subject is left out: "could not fault it", "would recommend". */
const NO_SUBJECT = setOf(
  'not,be,have,only,never,also,definitely,highly,always,do,see,get,use,go,recommend,say,come,what,really,make,take,' +
    'improve,just,still,better,like,love,thoroughly,certainly,ask,tell,wait,give,seem,need,feel,honestly,so,totally',
);
/** "Any harm in it", "any chance of a lift". */
const WHETHER_ANY = setOf(
  'harm,risk,danger,reason,chance,idea,ideas,advice,way,update,updates,news,tips,suggestions,thoughts',
);
/** With "I" behind it one of these asks wherever it stands: "my leg is blue should I worry". */
const AUXILIARIES_OF_MINE = setOf('should,shall,can,could,do,am,must');
/** "My lad has not eaten is that normal": asked wherever it stands. */
const ASKED_OF_IT = setOf(
  'normal,ok,okay,right,alright,fine,safe,bad,usual,common,allowed,possible,true,serious,dangerous,correct,too,worth,wrong,' +
    'my,his,her,their,just,because,something,anything,likely,infection,infected,broken',
);
/** After one of these at the head of a sentence a question may follow at once: "if you stop it does anything happen". */
const CONDITIONS = setOf('if,when,after,once,since,before,with');
const AUXILIARIES_AFTER_THEM = setOf('does,can,should,is,are,am,will,would,could,do');
/** What comes before a verb that is no question: "when the nurse who does it came". */
const NO_VERB_BEFORE = setOf('who,which,what,not,and,or,as,than,staff,nurse,nurses,doctor,doctors');
const ASKED_OF_THEM = setOf('i,anything,anyone,something,it,you,they,that,this');
/** A question may begin after one of these. */
const LEADS = setOf('and,so,but,please,hi,hello,also,just,or,then,now,morning,evening,hiya,hey,pls,plz,quick,question');

/** Tells which sentences of a reading ask: each is read once, whichever grammars want to know. */
export function askersIn(reading: Reading): (sentence: Sentence) => boolean {
  return reading.once(askers);
}

function askers(): (sentence: Sentence) => boolean {
  // Grammars share the words of sentences in which they mend none.
  const known = new Map<Sentence['tokens'], boolean>();
  return (sentence) => {
    const asks = known.get(sentence.tokens) ?? asksSomething(sentence);
    known.set(sentence.tokens, asks);
    return asks;
  };
}

/** True where a sentence asks: by its question mark, or by the order of its words, for many leave the mark out. */
export function asksSomething(sentence: Sentence): boolean {
  if (sentence.asks || QUESTION_WORDS.has(sentence.tokens.at(-1)?.text ?? '')) return true;
  return sentence.tokens.some((token, at) => opensAt(sentence.tokens, token, at));
}

function opensAt(tokens: readonly Token[], token: Token, at: number): boolean {
  const [next, third] = [tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (AUXILIARIES_OF_MINE.has(token.text) && next === 'i') return true;
  if (QUESTION_WORDS.has(token.text) && AUXILIARIES.has(next) && PRONOUNS.has(third)) return true;
  if ((token.text === 'is' || token.text === 'are') && PRONOUNS.has(next) && ASKED_OF_IT.has(third)) return true;
  if (at > 2 && AUXILIARIES_AFTER_THEM.has(token.text) && ASKED_OF_THEM.has(next) && third !== '') {
    const [head, before] = [tokens[0]?.text ?? '', tokens[at - 1]?.text ?? ''];
    if (CONDITIONS.has(head) && !SUBJECTS.has(before) && !NO_VERB_BEFORE.has(before)) return true;
  }
  if (at > 0 && token.before === 'space' && !LEADS.has(tokens[at - 1]?.text ?? '')) return false;
  if (at === 0 && token.text === 'any' && WHETHER_ANY.has(next)) return true;
  if (at === 0 && OPENERS.has(token.text) && next !== '' && !NO_SUBJECT.has(next)) return true;
  if (ALWAYS.has(token.text)) return !(token.text.startsWith('any') && WHOEVER.has(next));
  if (token.text === 'have' && (next === 'a' || next === 'an')) return false;
  if (AUXILIARIES.has(token.text)) return isSubject(next === 'not' ? third : next);
  if (!QUESTION_WORDS.has(token.text)) return false;
  if (at === 0 && (token.text === 'who' || next === 'happens' || next === 'happened')) return true;
  if (token.text === 'how' && MEASURES.has(next)) return true;
  return AUXILIARIES.has(next)
    ? isSubject(third === 'not' ? (tokens[at + 3]?.text ?? '') : third)
    : AUXILIARIES.has(third) && (isSubject(tokens[at + 3]?.text ?? '') || ASKED_OF_IT.has(tokens[at + 3]?.text ?? ''));
}

function isSubject(word: string): boolean {
  return SUBJECTS.has(word) || /^[0-9]/u.test(word);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(','));
}
