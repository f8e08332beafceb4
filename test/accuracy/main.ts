import { writeFileSync } from 'node:fs';
import { detect } from '../../src/detectors/index.ts';
import { westHerts } from '../../src/policies/index.ts';
import { rowsOf } from './corpus.ts';
import { personalKinds } from './kinds.ts';
import { type Options, readOptions } from './options.ts';
import { jsonPage, type Measured, markdownPage, plainPage } from './pages.ts';
import type { MeasureContext } from './section.ts';
import { sections } from './sections.ts';

const ROOT = new URL('../../', import.meta.url);
const PAGE = 'docs/accuracy.md';

const options = optionsOrComplaint();
if (options) measure(options);

function measure({ only, json, misses, write }: Options): void {
  const kinds = personalKinds(ROOT);
  const context: MeasureContext = {
    kinds,
    detect: (text) => detect(text, { kinds, allow: westHerts.allow }),
    rows: (corpus) => rowsOf(corpus, ROOT),
  };
  const measured: readonly Measured[] = sections
    .filter(({ id }) => only.includes(id))
    .map(({ id, title, run }) => ({ id, title, report: run(context) }));
  process.stdout.write(json ? jsonPage(measured, misses) : plainPage(measured, misses));
  if (write) writeFileSync(new URL(PAGE, ROOT), markdownPage(measured));
}

/** The options, or one line on what is wrong with them and exit code 2. */
function optionsOrComplaint(): Options | undefined {
  const ids = sections.map(({ id }) => id);
  try {
    return readOptions(process.argv.slice(2), ids);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`accuracy: ${error.message.split('\n')[0]}\n`);
    process.exitCode = 2;
    return undefined;
  }
}
