import type { Answer, Question } from './question.ts';

/** An answer, or what went wrong instead, and the question that it is to. */
export interface Heard {
  readonly question: Question;
  readonly answer: Answer | Error;
}

/** Answers questions beside the page, so that typing never waits. */
export interface Judge {
  /** Of questions that wait, only the last is put: those before it are out of date. */
  readonly ask: (question: Question) => void;
  /** Hears every answer; returns what stops it. */
  readonly listen: (listener: (heard: Heard) => void) => () => void;
}

/** Starts a worker from its code: a page opened from disk may load no other file. */
export function startJudge(code: string): Judge {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const listeners = new Set<(heard: Heard) => void>();
  let asked: Question | undefined;
  let waiting: Question | undefined;
  const ask = (question: Question): void => {
    if (asked) {
      waiting = question;
      return;
    }
    asked = question;
    worker.postMessage(question);
  };
  const tell = (answer: Answer | Error): void => {
    const [question, next] = [asked, waiting];
    asked = waiting = undefined;
    if (question) for (const listener of listeners) listener({ question, answer });
    if (next) ask(next);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => tell(data));
  worker.addEventListener('error', ({ message }) => tell(new Error(message)));
  const listen: Judge['listen'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { ask, listen };
}
