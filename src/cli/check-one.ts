import { redact } from '../evaluate/redact.ts';
import { visible } from './cells.ts';
import { EXIT, type Exit } from './exit.ts';
import type { Job } from './job.ts';
import { layoutOf } from './layout.ts';
import { type Judged, render } from './render.ts';
import { type Terminal, write } from './terminal.ts';

/** Judges one comment and prints what the job asks for. */
export async function checkOne(
  text: string,
  { engine, evaluation, format }: Job,
  colour: boolean | undefined,
  terminal: Terminal,
): Promise<Exit> {
  const verdict = engine.evaluate({ text }, evaluation);
  const judged = { text, verdict, policy: engine.policy };
  const print = { json: asJson, redact: redacted, usual: forPeople, explain: forPeople }[format];
  await write(terminal.output, `${print(judged, terminal, colour, format === 'explain')}\n`);
  return verdict.decision === 'allow' ? EXIT.clean : EXIT.found;
}

function asJson({ verdict }: Judged): string {
  return JSON.stringify(verdict, null, 2);
}

/** As it is for a program; without what could play tricks on a screen. */
function redacted({ text, verdict }: Judged, { output }: Terminal): string {
  const rest = redact(text, verdict);
  return output.isTTY ? visible(rest) : rest;
}

function forPeople(judged: Judged, terminal: Terminal, colour: boolean | undefined, every: boolean): string {
  return render(judged, layoutOf(colour, terminal), every).join('\n');
}
