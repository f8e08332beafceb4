import { createReadStream, statSync } from 'node:fs';
import { visible } from './cells.ts';
import { Refusal } from './exit.ts';
import { faultOf, readText, textIn } from './files.ts';
import { withProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** What is to be judged: one comment, or a stream of lines with a post each. */
export type Source = { readonly text: string } | { readonly chunks: AsyncIterable<Uint8Array> };

/** The longest comment that is read from a file, in bytes. */
const LONGEST_COMMENT = 2_000_000;

/** Finds what to judge: the text given, else the file, else standard input. */
export function sourceOf(texts: readonly string[], file: string | undefined, terminal: Terminal): Source {
  const [text, another] = texts;
  if (another !== undefined) throw new Refusal('houserules: give one text, in quotes');
  if (text !== undefined && file !== undefined) throw new Refusal('houserules: give a text or --file, not both');
  if (text !== undefined) return { text };
  if (file === undefined && terminal.input.isTTY)
    throw new Refusal('houserules: nothing to check: give a text, or --file, or lines of JSON on standard input');
  if (file === undefined || file === '-') return { chunks: named('standard input', terminal.input) };
  if (/\.(?:ndjson|jsonl)$/iu.test(file))
    return { chunks: named(`--file: ${visible(file)}`, chunksOf(file, terminal)) };
  const content = readText(file, LONGEST_COMMENT);
  if (typeof content !== 'string') throw new Refusal(`houserules: --file: ${visible(file)}: ${content.why}`);
  return { text: content };
}

/** One comment whole: the text given, else the file, else all of standard input. */
export async function commentOf(
  texts: readonly string[],
  file: string | undefined,
  terminal: Terminal,
): Promise<string> {
  if (texts.length === 0 && file === undefined && terminal.input.isTTY)
    throw new Refusal('houserules: nothing to explain: give a text, or --file, or a text on standard input');
  const source = sourceOf(texts, file, terminal);
  if ('text' in source) return source.text;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source.chunks) {
    length += part.length;
    if (length > LONGEST_COMMENT) throw new Refusal(`houserules: standard input: larger than ${LONGEST_COMMENT} bytes`);
    parts.push(part);
  }
  const text = textIn(Buffer.concat(parts));
  if (typeof text !== 'string') throw new Refusal(`houserules: standard input: ${text.why}`);
  return text;
}

/** The bytes of a file, or with `-` of standard input, under the name of their option; with their progress. */
export function streamOf(
  option: string,
  file: string,
  terminal: Terminal,
  showsProgress = true,
): AsyncIterable<Uint8Array> {
  if (file === '-') return named('standard input', showsProgress ? watchedInput(terminal) : terminal.input);
  const chunks = showsProgress ? watched(file, terminal.errors) : createReadStream(file);
  return named(`--${option}: ${visible(file)}`, chunks);
}

/** The bytes of a file; with their progress, where somebody watches who does not see the verdicts go by. */
async function* chunksOf(file: string, { output, errors }: Terminal): AsyncGenerator<Uint8Array> {
  yield* output.isTTY ? createReadStream(file) : watched(file, errors);
}

/** Nobody knows how much is to come; what a person types needs no progress. */
function watchedInput({ input, errors }: Terminal): AsyncIterable<Uint8Array> {
  return errors.isTTY && !input.isTTY ? withProgress(input, undefined, errors) : input;
}

async function* watched(file: string, errors: Terminal['errors']): AsyncGenerator<Uint8Array> {
  const { size } = statSync(file);
  const chunks: AsyncIterable<Uint8Array> = createReadStream(file);
  yield* errors.isTTY && size > 0 ? withProgress(chunks, size, errors) : chunks;
}

/** The same bytes; what goes wrong with them is told under a name. */
async function* named(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw new Refusal(`houserules: ${name}: ${faultOf(error).why}`);
  }
}
