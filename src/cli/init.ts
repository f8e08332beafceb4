import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { Draft, DraftOptions } from '../authoring/draft-policy.ts';
import type { PageFormat } from '../authoring/page-text.ts';
import { PolicyError } from '../policy/policy-error.ts';
import { problemLine } from '../text/fault.ts';
import { type Asked, type OptionTable, readArguments } from './arguments.ts';
import { visible } from './cells.ts';
import { EXIT, type Exit, Refusal } from './exit.ts';
import { readText } from './files.ts';
import { INIT_HELP } from './help.ts';
import { reportOnDraft } from './report-on-draft.ts';
import { type Terminal, write } from './terminal.ts';
import { VERSION } from './version.ts';

const OPTIONS = {
  out: { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies OptionTable;

/** How a page is written, by the end of its file's name. */
const FORMATS: Readonly<Record<string, PageFormat>> = {
  ...{ '.txt': 'text', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.md': 'markdown', '.markdown': 'markdown' },
};
/** In bytes: a web page brings much beside its words. */
const LARGEST_PAGE = 5_000_000;

/** A file to be written. */
interface Target {
  readonly path: string;
  readonly content: string;
}

/** Drafts a policy for a page, and writes it and the page's words beside it. Throws a `Refusal`, and then writes nothing. */
export async function init(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help || values.version) {
    await write(terminal.output, values.help ? INIT_HELP : `${VERSION}\n`);
    return EXIT.clean;
  }
  const page = pageNamed(positionals);
  const format = formatOf(page);
  if (values.out === '-') {
    const { draft } = await drafted(page, format, known(values));
    await write(terminal.output, draft.yaml);
    return EXIT.clean;
  }
  const out = typeof values.out === 'string' ? values.out : join(dirname(page), `${stem(page)}.yaml`);
  const words = format === 'text' ? page : join(dirname(out), `${stem(out)}.txt`);
  const { draft, text } = await drafted(page, format, { ...known(values), textPath: pathFrom(out, words) });
  const targets = [{ path: out, content: draft.yaml }, ...(format === 'text' ? [] : [{ path: words, content: text }])];
  save(targets, values.force === true);
  const files = { policy: out, ...(format === 'text' ? {} : { words }) };
  await write(terminal.output, `${visible(reportOnDraft(draft, files))}\n`);
  return EXIT.clean;
}

function pageNamed([page, another]: readonly string[]): string {
  if (page === undefined) throw new Refusal('houserules: init: give a page, in a file that ends in .txt, .html or .md');
  if (another !== undefined) throw new Refusal('houserules: init: give one page');
  return page;
}

function formatOf(page: string): PageFormat {
  const end = extname(page).toLowerCase();
  const format = Object.hasOwn(FORMATS, end) ? FORMATS[end] : undefined;
  if (!format) throw new Refusal(`houserules: init: ${visible(page)}: expected a file that ends in .txt, .html or .md`);
  return format;
}

function stem(path: string): string {
  return basename(path, extname(path));
}

/** A path as a policy file names its page: from the policy's own folder. */
function pathFrom(policy: string, page: string): string {
  const path = relative(dirname(policy), page).replaceAll('\\', '/');
  return path.startsWith('.') ? path : `./${path}`;
}

function known({ id, title, publisher, url }: Asked['values']): DraftOptions {
  return Object.fromEntries(
    Object.entries({ id, title, publisher, url }).filter(([, value]) => typeof value === 'string'),
  );
}

/** Drafts the policy, and loads it as whoever uses it will. The libraries that this takes are loaded only here. */
async function drafted(
  page: string,
  format: PageFormat,
  options: DraftOptions,
): Promise<{ readonly draft: Draft; readonly text: string }> {
  const source = readText(page, LARGEST_PAGE);
  if (typeof source !== 'string') throw new Refusal(`houserules: init: ${visible(page)}: ${source.why}`);
  const { pageText } = await import('../authoring/page-text.ts');
  const { draftPolicy } = await import('../authoring/draft-policy.ts');
  const { readPolicy } = await import('../authoring/read-policy.ts');
  try {
    const text = pageText(source, format);
    const draft = draftPolicy(text, options);
    readPolicy(draft.yaml, { readText: () => text });
    return { draft, text };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    throw new Refusal(...error.problems.map((one) => visible(`houserules: init: ${page}: ${problemLine(one)}`)));
  }
}

function save(targets: readonly Target[], isForced: boolean): void {
  for (const { path } of targets) if (!isForced && existsSync(path)) throw isThere(path);
  for (const { path, content } of targets) {
    try {
      writeFileSync(path, content, { flag: isForced ? 'w' : 'wx' });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      if (code === 'EEXIST') throw isThere(path);
      throw new Refusal(`houserules: init: ${visible(path)}: cannot be written (${code})`);
    }
  }
}

function isThere(path: string): Refusal {
  return new Refusal(
    `houserules: init: ${visible(path)} is there already; --force writes over it, --out names another`,
  );
}
