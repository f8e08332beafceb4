#!/usr/bin/env node
import { EXIT } from './exit.ts';
import { run } from './run.ts';

const { argv, env, stdin, stdout, stderr } = process;

/** Whoever reads may stop before the end, as `head` does: nothing is wrong then, and nobody is left to tell. */
function onWriteError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.clean);
  stderr.write(`houserules: the output cannot be written (${error.code})\n`);
  process.exit(EXIT.refused);
}

/** The first Ctrl-C, or a request to end, is told; the second ends the process as ever. */
function onInterrupt(interrupt: () => void): () => void {
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  return () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
}

async function main(): Promise<void> {
  stdout.on('error', onWriteError);
  stderr.on('error', () => process.exit(EXIT.refused));
  try {
    const terminal = { input: stdin, output: stdout, errors: stderr, environment: env, onInterrupt };
    process.exitCode = await run(argv.slice(2), terminal);
  } catch (error) {
    // An error of ours. Its message could hold words of a comment.
    stderr.write(`houserules: an unexpected ${error instanceof Error ? error.name : typeof error}; please report it\n`);
    process.exitCode = EXIT.refused;
  }
}

void main();
