import type { Answer, Judgement } from './question.ts';
import { TO_DO } from './words.ts';

interface Props {
  readonly answer: Answer | Error | undefined;
  /** Left out where there is nothing to judge. */
  readonly judgement: Judgement | undefined;
}

/** The decision in a few words, read out when it changes and the person who types has paused. */
export function DecisionView({ answer, judgement }: Props) {
  const { decision = 'none', priority = 'normal' } = judgement?.verdict ?? {};
  return (
    <div role="status" class={`decision ${decision} ${priority}`}>
      {judgement ? <Decided {...judgement} /> : <p>{whyNone(answer)}</p>}
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

function whyNone(answer: Props['answer']): string {
  if (answer instanceof Error) return `Something went wrong, and it is not your doing: ${answer.message}`;
  if (!answer) return 'Reading the house rules…';
  if (!answer.page) return 'Comments are judged once the policy file has no problems.';
  return 'Write a comment, and what the house rules say about it stands here.';
}
