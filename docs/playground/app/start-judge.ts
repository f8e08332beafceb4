import type { Answer, Question } from './question.ts';

/** Answers questions beside the page, so that typing never waits. */
export interface Judge {
  /** Only the last question that waits is put; those before it are out of date. */
  readonly ask: (question: Question) => void;
  /** Hears every answer, or that there will be none. Returns what stops it. */
  readonly listen: (heard: (answer: Answer | Error) => void) => () => void;
}

/** Starts a worker from its code: a page opened from a file may load no other file. */
export function startJudge(code: string): Judge {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const listeners = new Set<(answer: Answer | Error) => void>();
  let isBusy = false;
  let waiting: Question | undefined;
  const ask = (question: Question): void => {
    if (isBusy) waiting = question;
    else {
      isBusy = true;
      worker.postMessage(question);
    }
  };
  const tell = (answer: Answer | Error): void => {
    isBusy = false;
    for (const heard of listeners) heard(answer);
    const next = waiting;
    waiting = undefined;
    if (next) ask(next);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => tell(data));
  worker.addEventListener('error', ({ message }) => tell(new Error(message)));
  return {
    ask,
    listen: (heard) => {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
