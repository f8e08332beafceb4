import { linesOf } from '../authoring/lines.ts';
import { postOf } from '../authoring/post-line.ts';
import { explain } from '../evaluate/explain.ts';
import type { Post } from '../evaluate/post.ts';
import { redact } from '../evaluate/redact.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Job } from './job.ts';
import { type Terminal, WIPE, write } from './terminal.ts';

/**
 * Judges posts as their lines come, in order, one line of JSON each, and waits for whoever reads them. Lines that hold
 * no post are told on standard error; blank ones are passed over.
 */
export async function checkStream(
  chunks: AsyncIterable<Uint8Array>,
  job: Job,
  { output, errors }: Pick<Terminal, 'output' | 'errors'>,
): Promise<Exit> {
  const wipe = errors.isTTY ? WIPE : '';
  let [found, broken] = [false, false];
  for await (const line of linesOf(chunks)) {
    if ('text' in line && line.text.trim() === '') continue;
    const read = 'text' in line ? postOf(line.text) : line;
    if ('fault' in read) {
      broken = true;
      await write(errors, `${wipe}houserules: line ${line.number}: ${read.fault}\n`);
      continue;
    }
    const { decision, rest } = answerTo(read.post, job);
    if (decision !== 'allow') found = true;
    const { id } = read.post;
    await write(output, `${JSON.stringify({ line: line.number, ...(id === undefined ? {} : { id }), ...rest })}\n`);
  }
  if (broken) return EXIT.incomplete;
  return found ? EXIT.found : EXIT.clean;
}

function answerTo(
  post: Post,
  { engine, evaluation, format }: Job,
): { readonly decision: string; readonly rest: object } {
  const verdict = engine.evaluate(post, evaluation);
  const { decision } = verdict;
  if (format === 'redact') return { decision, rest: { decision, text: redact(post.text, verdict) } };
  if (format === 'explain') return { decision, rest: { verdict, explanation: explain(verdict, engine.policy) } };
  return { decision, rest: { verdict } };
}
