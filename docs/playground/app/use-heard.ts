import { useEffect, useState } from 'preact/hooks';
import type { Question } from './question.ts';
import type { Heard, Judge } from './start-judge.ts';

/** Milliseconds without a change before a question is put. */
const PAUSE = 200;

/** What was last heard to a question like this one, which is put once it has settled; nothing from another policy. */
export function useHeard(judge: Judge, question: Question): Heard | undefined {
  const [heard, hear] = useState<Heard>();
  useEffect(() => judge.listen(hear), [judge]);
  useEffect(() => {
    const timer = setTimeout(() => judge.ask(question), heard ? PAUSE : 0);
    return () => clearTimeout(timer);
    // What is heard is no new question.
  }, [judge, question]);
  return heard?.question.policy === question.policy ? heard : undefined;
}
