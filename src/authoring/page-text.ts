import { Marked } from 'marked';
import { withoutMark } from './decode-text.ts';
import { htmlText } from './html-text.ts';
import { tooDeep } from './too-deep.ts';

/** How a page is written: words alone, the source of a web page, or Markdown. */
export type PageFormat = 'text' | 'html' | 'markdown';

/** What sites put before a page of Markdown: its settings, which no reader sees. */
const FRONT_MATTER = /^---\n(?:[^\n]*\n)*?---\n/u;
const markdown = new Marked({ async: false, gfm: true });

/**
 * The words of a page as a reader sees them, a line for each paragraph, heading and list item. Quotation marks, dashes and
 * no-break spaces stay as they are. A page of plain text is given back as it is. Throws a `PolicyError` for a
 * page that is nested too deep to be read.
 */
export function pageText(page: string, format: PageFormat): string {
  const source = withoutMark(page);
  if (format === 'text') return source;
  if (format === 'html') return htmlText(source);
  return htmlText(htmlOf(source.replaceAll('\r\n', '\n').replace(FRONT_MATTER, '')));
}

/** The library reads quotations within quotations by recursion, which a stack must hold. */
function htmlOf(written: string): string {
  try {
    return markdown.parse(written) as string;
  } catch (error) {
    throw error instanceof RangeError ? tooDeep(written) : error;
  }
}
