import { HUMAN_ACTIONS } from '../policy/vocabulary.ts';
import type { Action } from './verdict.ts';

/** What each built-in action is to the author, after "We will" and "A person will decide if we". */
const STEPS: Readonly<Record<string, string>> = {
  block: 'block your account',
  mute: 'mute your account',
  remind: 'remind you of our rules',
  warn: 'warn you',
  'report-to-platform': 'report your account to this site',
  'report-as-spam': 'report your comment as spam',
  'refer-to-police': 'send your comment to the police',
  'refer-to-legal': 'send your comment to our lawyers',
  'refer-to-employer': 'tell the people you work for',
  'ask-to-edit': 'ask you to change your comment',
  'limit-replies': 'limit who can answer this post',
  'close-comments': 'close the comments on this post',
  'keep-evidence': 'keep a copy of your comment',
  'correct-publicly': 'post what is right',
};

/** What is done, or left, between the body and the author alone: to say so is the step itself, or would undo it. */
const UNSAID: readonly string[] = ['notify-author', 'no-notice', 'no-reply'];

/** What the host's own step is said as where the message itself takes it. */
const TAKEN: Readonly<Record<string, string>> = {
  remind: 'Please keep to our rules.',
  warn: 'Please take this as a warning.',
  'ask-to-edit': 'Please change your comment.',
};

/** A sentence for each step beyond the content, each said once. */
export function stepsTaken(actions: readonly Action[]): readonly string[] {
  return [...new Set(actions.filter(({ name }) => !UNSAID.includes(name)).map(sentenceOf))];
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
