import { useEffect, useState } from 'preact/hooks';
import type { Answer, Question } from './question.ts';
import type { Judge } from './start-judge.ts';

/** Milliseconds without a change before a question is put. */
const PAUSE = 200;

/** The answer to a question, once it has been settled on; until then the one before, if it is of the same policy. */
export function useAnswer(judge: Judge, question: Question): Answer | Error | undefined {
  const [answer, setAnswer] = useState<Answer | Error>();
  useEffect(() => judge.listen(setAnswer), [judge]);
  useEffect(() => {
    const timer = setTimeout(() => judge.ask(question), answer === undefined ? 0 : PAUSE);
    return () => clearTimeout(timer);
    // An answer is no new question.
  }, [judge, question]);
  return answer instanceof Error || answer?.policy === question.policy ? answer : undefined;
}
