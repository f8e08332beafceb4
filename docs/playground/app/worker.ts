import { makeAnswerer } from './make-answerer.ts';
import type { Question } from './question.ts';

const answer = makeAnswerer();

addEventListener('message', ({ data }: MessageEvent<Question>) => postMessage(answer(data)));
