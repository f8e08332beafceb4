import { HUMAN_ACTIONS } from '../policy/vocabulary.ts';
import type { Action } from './verdict.ts';

/** What each built-in action is to the author, after "We will" and "A person will decide if we". */
const STEPS: Readonly<Record<string, string>> = {
  block: 'block your account',
  mute: 'mute your account',
  warn: 'warn you',
  'report-to-platform': 'report your account to this site',
  'report-as-spam': 'report your comment as spam',
  'refer-to-police': 'send your comment to the police',
  'refer-to-legal': 'send your comment to our lawyers',
  'ask-to-edit': 'ask you to change your comment',
  'close-comments': 'close the comments on this post',
  'keep-evidence': 'keep a copy of your comment',
};

/** What the host's own step is said as where the message itself takes it. */
const TAKEN: Readonly<Record<string, string>> = {
  warn: 'Please take this as a warning.',
  'ask-to-edit': 'Please change your comment.',
};

/** A sentence for each step beyond the content, each said once; to be told is no step of its own. */
export function stepsTaken(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.filter(({ name }) => name !== 'notify-author').map(sentenceOf))];
}

function sentenceOf({ name, by }: Action): string {
  const step = Object.hasOwn(STEPS, name) ? STEPS[name] : undefined;
  const isOpen = by === 'human' || HUMAN_ACTIONS.includes(name);
  if (step === undefined) {
    const own = name.replaceAll('-', ' ');
    return isOpen ? `A person will decide about this next step: ${own}.` : `Our next step: ${own}.`;
  }
  if (isOpen) return `A person will decide if we ${step}.`;
  return (Object.hasOwn(TAKEN, name) && TAKEN[name]) || `We will ${step}.`;
}
