import type { Caption } from './bars.ts';
import type { Fill } from './fills.ts';
import { type Html, html } from './html.ts';
import { figure } from './words.ts';

/** One column, of parts from the bottom up. */
export interface Column {
  readonly name: string;
  readonly parts: readonly { readonly fill: Fill; readonly value: number }[];
  /** True where something lies between it and the one before it that is not shown. */
  readonly afterGap: boolean;
}

const [WIDTH, HEIGHT] = [480, 176];
/** The field in which columns stand. */
const [LEFT, TOP, BOTTOM] = [46, 8, 152];
/** Names under columns; more would run into each other. */
const MOST_NAMES = 5;
const MOST_LINES = 5;
/** Columns are no wider than this, however few. */
const WIDEST = 32;

/** Columns side by side over an axis, as an image that says what it shows. */
export function columns(all: readonly Column[], { id, title, says }: Caption): Html {
  const step = stepOf(Math.max(1, ...all.map(heightOf)));
  const lines = Math.ceil(Math.max(1, ...all.map(heightOf)) / step);
  const yOf = (value: number): number => BOTTOM - (value / (lines * step)) * (BOTTOM - TOP);
  const places = placesOf(all);
  const every = Math.ceil(all.length / MOST_NAMES);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-says"><title id="${id}-title">${title}</title><desc id="${id}-says">${says}</desc>${Array.from(
    { length: lines + 1 },
    (_, at) => line(at * step, yOf(at * step)),
  )}${all.map((one, at) => column(one, places[at] ?? { x: 0, width: 0 }, yOf))}${all.map((one, at) =>
    at % every === 0 ? nameUnder(one, places[at] ?? { x: 0, width: 0 }) : html``,
  )}</svg>`;
}

interface Place {
  readonly x: number;
  readonly width: number;
}

/** Columns share the field evenly; a gap is as wide as one. */
function placesOf(all: readonly Column[]): readonly Place[] {
  const slots = all.length + all.filter(({ afterGap }) => afterGap).length;
  const slot = Math.min(WIDEST, (WIDTH - LEFT) / Math.max(1, slots));
  let next = 0;
  return all.map(({ afterGap }) => {
    if (afterGap) next++;
    const x = LEFT + next * slot;
    next++;
    return { x: x + slot * 0.1, width: slot * 0.8 };
  });
}

function column({ parts, afterGap }: Column, { x, width }: Place, yOf: (value: number) => number): Html {
  let sum = 0;
  const stacked = parts
    .filter(({ value }) => value > 0)
    .map(({ fill, value }) => {
      const [low, high] = [yOf(sum), yOf(sum + value)];
      sum += value;
      return html`<rect class="part" x="${rounded(x)}" y="${rounded(high)}" width="${rounded(width)}" height="${rounded(low - high)}" fill="url(#fill-${fill})"/>`;
    });
  const gap = rounded(x - width * 0.75);
  return html`${afterGap ? html`<path class="gap" d="M${gap} ${TOP}V${BOTTOM}"/>` : html``}${stacked}`;
}

function line(value: number, y: number): Html {
  return html`<path class="grid" d="M${LEFT} ${rounded(y)}H${WIDTH}"/><text class="axis" x="${LEFT - 6}" y="${rounded(y + 4)}" text-anchor="end">${figure(value)}</text>`;
}

function nameUnder({ name }: Column, { x, width }: Place): Html {
  const middle = Math.min(WIDTH - 28, x + width / 2);
  return html`<text class="axis" x="${rounded(middle)}" y="${BOTTOM + 16}" text-anchor="middle">${name}</text>`;
}

/** A whole step of 1, 2 or 5 times a power of ten that needs no more than `MOST_LINES` lines. */
function stepOf(highest: number): number {
  for (let power = 1; ; power *= 10)
    for (const factor of [1, 2, 5]) if (power * factor * MOST_LINES >= highest) return power * factor;
}

function heightOf({ parts }: Column): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
