import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PageFormat, pageText } from '../../../src/authoring/page-text.ts';

/** A sentence of a page, and what somebody who read it says that it does. */
export interface MarkedSentence {
  readonly kind: string;
  readonly exact: string;
}

/** An invented page, and each of its sentences with what it does. */
export interface MarkedPage {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly MarkedSentence[];
}

const MARK = /\[(informs|prohibits|authorises|protects|limits|promises)\] /gu;
const FORMATS: Readonly<Record<string, PageFormat>> = { txt: 'text', html: 'html', md: 'markdown' };

/** The pages of this folder. Each sentence bears a mark in front, such as `[limits] `, which is taken out. */
export const MARKED_PAGES: readonly MarkedPage[] = readdirSync(import.meta.dirname)
  .filter((file) => !file.endsWith('.ts'))
  .sort()
  .map(markedPage);

function markedPage(name: string): MarkedPage {
  const source = readFileSync(join(import.meta.dirname, name), 'utf8');
  const format = FORMATS[name.split('.').at(-1) ?? ''] ?? 'text';
  const marked = pageText(source, format);
  const sentences = marked.split('\n').flatMap((line) => {
    const [, ...pieces] = line.split(MARK);
    return pieces.flatMap((kind, at) => (at % 2 === 0 ? [{ kind, exact: (pieces[at + 1] ?? '').trim() }] : []));
  });
  return { name, text: pageText(source.replaceAll(MARK, ''), format), sentences };
}
