import type { Answer, Judgement } from './question.ts';
import { TO_DO } from './words.ts';

interface Props {
  readonly heard: Answer | Error | undefined;
  /** Left out where there is nothing to judge. */
  readonly judgement: Judgement | undefined;
}

/** The decision in a few words, read out when it changes and the person who types has paused. */
export function DecisionView({ heard, judgement }: Props) {
  const { decision = 'none', priority = 'normal' } = judgement?.verdict ?? {};
  return (
    <div role="status" class={`decision ${decision} ${priority}`}>
      {judgement ? <Decided {...judgement} /> : <p>{whyNone(heard)}</p>}
    </div>
  );
}

function Decided({ verdict, explanation }: Judgement) {
  const { decision, priority } = verdict;
  return (
    <>
      {priority === 'urgent' && <p class="first">Urgent</p>}
      <p class="to-do">{TO_DO[decision]}</p>
      <p>{explanation.summary}</p>
    </>
  );
}

function whyNone(heard: Props['heard']): string {
  if (heard instanceof Error) return `Something went wrong, and it is not your doing: ${heard.message}`;
  if (!heard) return 'Reading the house rules…';
  if (!heard.page) return 'Comments are judged once the policy file has no problems.';
  return 'Write a comment, and what the house rules say about it stands here.';
}
