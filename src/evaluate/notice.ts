import type { Policy } from '../policy/policy.ts';
import { compareDecisions, type Decision, type Need } from '../policy/vocabulary.ts';
import { asTold } from './as-told.ts';
import { nameOf } from './labels.ts';
import { crisisLines, pageSays, reply, whereToGo } from './reply.ts';
import { isAppeal } from './signposts.ts';
import { stepsTaken } from './steps.ts';
import type { Finding, Verdict } from './verdict.ts';

/** What was done, in words for the author. `allow` needs none. */
const DONE: Readonly<Record<Decision, string>> = {
  allow: '',
  review: 'A member of our team will look at your comment.',
  redact: 'We have taken out part of your comment.',
  hide: 'We have hidden your comment.',
  remove: 'We have removed your comment.',
};

const ASK_AGAIN = 'You can ask us to look again if you think we are wrong.';

/** What cannot be said as a thing that was found. */
const SAID: Readonly<Record<string, string>> = {
  repetition: 'You have posted it before.',
  'off-topic': 'It may not be about our post.',
  parent: 'What it means hangs on what it answers.',
  echo: 'It rests on what somebody else wrote.',
  'sharp-remark': 'It is worded sharply.',
  length: 'It is too long.',
  capitals: 'Most of it is in capitals.',
  language: 'It may be in another language.',
};

/** What an author can see for themselves that nobody could read. */
const UNREAD: readonly (readonly [Need, string])[] = [
  ['attachment-text', 'We could not read all that you added to it. A person may look at that.'],
  ['language', 'We could not read all the words. A person may look at them.'],
];

/**
 * A plain message to the author: what was done, what kind of thing it was for, the page's own words, and what comes
 * next. It never repeats what was written, and tells nothing of rules whose action is `no-notice`. Where somebody may be
 * at risk, help comes first. Empty where nothing was done that may be told and there is nowhere to point to.
 */
export function notice(verdict: Verdict, policy: Pick<Policy, 'title' | 'url' | 'rules' | 'contacts'>): string {
  const told = asTold(verdict, policy);
  const { decision, actions, priority, signposts } = told;
  if (decision === 'allow' && actions.length === 0) return reply(told, policy);
  const help = priority === 'urgent' ? crisisLines(told, policy) : [];
  const others = signposts.filter((one) => !help.includes(whereToGo(one)));
  const done = whatWasDone({ ...told, signposts: others }, policy);
  const ways = others.filter((one) => !isAppeal(one, policy)).map(whereToGo);
  const appeals = others.filter((one) => isAppeal(one, policy)).map((one) => `${ASK_AGAIN} ${whereToGo(one)}`);
  return [...help, ...done, ...new Set([...ways, ...appeals])].join('\n');
}

function whatWasDone(verdict: Verdict, { title, url }: Pick<Policy, 'title' | 'url'>): readonly string[] {
  const { decision, priority, findings, actions, signposts } = verdict;
  const isActedOn = compareDecisions(decision, 'review') > 0;
  // Nobody who may be in danger is told what else their words may have been.
  if (priority === 'urgent' && !isActedOn) return [DONE.review];
  const grounds = decision === 'allow' ? [] : findings.filter(({ outcome }) => outcome === decision);
  return [
    ...(decision === 'allow' ? [] : [DONE[decision]]),
    ...whatFor(grounds, isActedOn),
    ...stepsTaken(actions),
    ...unread(verdict),
    ...pageSays([...grounds, ...actions, ...signposts], title),
    ...(url === null ? [] : [`You can read the page here: ${url}`]),
  ];
}

function whatFor(grounds: readonly Finding[], isSure: boolean): readonly string[] {
  const kinds = [...new Set(grounds.map(({ kind }) => kind))].filter((kind) => kind !== 'post');
  const named = kinds.filter((kind) => !Object.hasOwn(SAID, kind) && !kind.startsWith('signal:'));
  const names = [...new Set(named.map(nameOf))].join(', ');
  return [
    ...(names === '' ? [] : [isSure ? `We found this in it: ${names}.` : `This may be in it: ${names}.`]),
    ...kinds.flatMap((kind) => (Object.hasOwn(SAID, kind) && SAID[kind] ? [SAID[kind]] : [])),
    ...(kinds.some((kind) => kind.startsWith('signal:')) ? ['One of our checks picked it out.'] : []),
  ];
}

function unread({ undecided }: Verdict): readonly string[] {
  const needs = new Set(undecided.flatMap((one) => one.needs));
  return UNREAD.flatMap(([need, line]) => (needs.has(need) ? [line] : []));
}
