import { explain as explanationOf } from '../evaluate/explain.ts';
import type { Post } from '../evaluate/post.ts';
import { type OptionTable, readArguments } from './arguments.ts';
import { engineFor, evaluationAt, textOf } from './engine-option.ts';
import { EXIT, type Exit } from './exit.ts';
import { EXPLAIN_HELP } from './help.ts';
import { commentOf } from './input.ts';
import { COLOUR_OPTIONS, colourOf, layoutOf } from './layout.ts';
import { render } from './render.ts';
import { type Terminal, write } from './terminal.ts';

const OPTIONS = {
  file: { type: 'string' },
  policy: { type: 'string' },
  parent: { type: 'string' },
  at: { type: 'string' },
  private: { type: 'boolean' },
  json: { type: 'boolean' },
  ...COLOUR_OPTIONS,
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionTable;

/** Tells of one comment how every rule came out, and why. Throws a `Refusal` where nothing can be explained. */
export async function explain(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    await write(terminal.output, EXPLAIN_HELP);
    return EXIT.clean;
  }
  const engine = engineFor(textOf(values.policy));
  const evaluation = evaluationAt(textOf(values.at), engine);
  const parent = textOf(values.parent);
  const post: Post = {
    text: await commentOf(positionals, textOf(values.file), terminal),
    ...(parent === undefined ? {} : { parent }),
    ...(values.private ? { visibility: 'private' } : {}),
  };
  const verdict = engine.evaluate(post, evaluation);
  const { policy } = engine;
  const told = values.json
    ? JSON.stringify({ verdict, explanation: explanationOf(verdict, policy) }, null, 2)
    : render({ text: post.text, verdict, policy }, layoutOf(colourOf(values), terminal), true).join('\n');
  await write(terminal.output, `${told}\n`);
  return EXIT.clean;
}
