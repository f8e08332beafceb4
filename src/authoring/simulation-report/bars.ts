import type { Fill } from './fills.ts';
import { type Html, html } from './html.ts';
import { figure } from './words.ts';

/** One bar, of parts from left to right, under its name. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly { readonly fill: Fill; readonly value: number }[];
}

/** What a chart is called, and says to those who do not see it. */
export interface Caption {
  /** Of the page, for what refers to it. */
  readonly id: string;
  readonly title: string;
  readonly says: string;
}

/** In units of which a phone has about one a pixel. */
const WIDTH = 480;
const [ROW, THICK, BELOW_NAME] = [34, 12, 15];
/** The length of the longest bar: its figure stands to the right of it. */
const LONGEST = WIDTH - 60;
/** What is not nothing is seen. */
const LEAST = 2;
/** Characters of a name that stand above a bar; the table beside it has all of it. */
const LONGEST_NAME = 80;

/** Bars from left to right, as an image that says what it shows. */
export function bars(rows: readonly Bar[], { id, title, says }: Caption): Html {
  const most = Math.max(1, ...rows.map(lengthOf));
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${rows.length * ROW}" role="img" aria-labelledby="${id}-title ${id}-says"><title id="${id}-title">${title}</title><desc id="${id}-says">${says}</desc>${rows.map(
    (row, at) => bar(row, at * ROW, most),
  )}</svg>`;
}

function bar(row: Bar, top: number, most: number): Html {
  let x = 0;
  const parts = row.parts
    .filter(({ value }) => value > 0)
    .map(({ fill, value }) => {
      const width = Math.max(LEAST, (value / most) * LONGEST);
      const part = html`<rect class="part" x="${rounded(x)}" y="${top + BELOW_NAME}" width="${rounded(width)}" height="${THICK}" fill="url(#fill-${fill})"/>`;
      x += width;
      return part;
    });
  const name = Array.from(row.name);
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).join('')}…` : row.name;
  return html`<text x="0" y="${top + 11}">${shown}</text>${parts}<text x="${rounded(x + 6)}" y="${top + BELOW_NAME + 10}">${figure(lengthOf(row))}</text>`;
}

function lengthOf({ parts }: Bar): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
