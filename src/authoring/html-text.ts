import { Parser } from 'htmlparser2';
import { type LineWriter, lineWriter } from './line-writer.ts';
import { tooDeep } from './too-deep.ts';

/** Never part of what a reader reads as the page. */
const UNREAD = new Set(
  'head title script style noscript template nav svg math iframe object canvas audio video select option textarea button label dialog'.split(
    ' ',
  ),
);
/** About the site, not the page, unless they stand within the page's own words. */
const AROUND = new Set(['header', 'footer', 'aside']);
const AROUND_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'alert']);
const OWN = new Set(['main', 'article', 'section']);
const LISTS = new Set(['ul', 'ol', 'menu']);
/** A line of their own. */
const LINES = new Set(
  'li div td th tr dt dd address summary figcaption legend caption main article section'.split(' '),
);
/** A line of their own, parted by an empty one from what is beside it. */
const PARTED = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol menu dl table blockquote pre figure details hr fieldset form header footer aside'.split(
    ' ',
  ),
);
/** Within these nothing is parted, so that the words of a list item or a cell stay together. */
const CLOSE = new Set(['li', 'td', 'th']);
/** They have no end of their own. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Browsers go 512 deep; the parser takes quadratic time. */
const DEEPEST = 2000;

/** What the parser is inside of. */
interface Inside {
  readonly isUnread: boolean;
  readonly isOwn: boolean;
  readonly isMain: boolean;
  readonly isKept: boolean;
  readonly isClose: boolean;
  /** How deep in lists, and the innermost: the number of its next item, where it has numbers. */
  readonly lists: number;
  readonly list: { next: number | undefined };
}

const NOTHING: Inside = {
  ...{ isUnread: false, isOwn: false, isMain: false, isKept: false, isClose: false },
  ...{ lists: 0, list: { next: undefined } },
};

/**
 * The words of a web page, a line for each paragraph, heading, cell and list item; bullets and numbers as readers see
 * them. Menus, headers, footers and scripts are left out; where the page marks its main part, all else is too. Throws a `PolicyError` for elements too deep.
 */
export function htmlText(html: string): string {
  const writer = lineWriter();
  const open: Inside[] = [NOTHING];
  const inner = (): Inside => open.at(-1) ?? NOTHING;
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = inner();
      if (!around.isUnread) begin(writer, name, around);
      if (open.length > DEEPEST) throw tooDeep(html);
      if (!VOID.has(name)) open.push(insideOf(name, attributes, around));
    },
    ontext(text) {
      const { isUnread, isKept, isMain } = inner();
      if (!isUnread) writer.add(text, { isKept, isMain });
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (open.length > 1) open.pop();
      const around = inner();
      if (!around.isUnread && isBlock(name)) writer.end(isParted(name, around));
    },
  });
  parser.end(html);
  return writer.text();
}

function insideOf(name: string, attributes: Readonly<Record<string, string>>, around: Inside): Inside {
  const { role = '' } = attributes;
  const isAround = !around.isOwn && (AROUND.has(name) || AROUND_ROLES.has(role));
  const isHidden = role === 'navigation' || 'hidden' in attributes || attributes['aria-hidden'] === 'true';
  const isList = LISTS.has(name);
  const first = name === 'ol' ? Number.parseInt(attributes.start ?? '1', 10) || 1 : undefined;
  return {
    isUnread: around.isUnread || UNREAD.has(name) || isAround || isHidden,
    isOwn: around.isOwn || OWN.has(name) || role === 'main',
    isMain: around.isMain || name === 'main' || role === 'main',
    isKept: around.isKept || name === 'pre',
    isClose: around.isClose || CLOSE.has(name),
    lists: around.lists + (isList ? 1 : 0),
    list: isList ? { next: first } : around.list,
  };
}

function begin(writer: LineWriter, name: string, around: Inside): void {
  if (name === 'br') writer.end(false);
  if (isBlock(name)) writer.end(isParted(name, around));
  if (name !== 'li') return;
  const { list, lists } = around;
  writer.mark(`${'  '.repeat(Math.max(1, lists))}${list.next === undefined ? '•' : `${list.next++}.`} `);
}

function isBlock(name: string): boolean {
  return LINES.has(name) || PARTED.has(name);
}

function isParted(name: string, around: Inside): boolean {
  return PARTED.has(name) && !around.isClose;
}
