import { type Cell, cellsOf } from './cells.ts';
import type { Layout } from './marked-text.ts';

/** Columns kept free in front of the place, where a long line is cut. */
const BEFORE = 30;

/** A line of a file, made safe to print and cut to the width, and a caret beneath a column of it (from 1, UTF-16). */
export function sourceLine(
  source: string,
  { line, column }: { readonly line: number; readonly column: number },
  { width, paint }: Layout,
): readonly string[] {
  const cells = [...cellsOf(source.split(/\r?\n/u)[line - 1] ?? '')];
  const place = cells.findIndex(({ end }) => end >= column);
  const at = place < 0 ? cells.length : place;
  const from = columns(cells) <= width ? 0 : Math.max(0, at - BEFORE);
  const [cut, start] = from > 0 ? ['… ', from + 2] : ['', 0];
  const rest = cells.slice(start);
  const fits = cut.length + columns(rest) <= width;
  const shown = fits ? upTo(rest, width) : `${upTo(rest, width - cut.length - 2)} …`;
  const caret = cut.length + columns(cells.slice(start, at));
  return [`${cut}${shown}`, `${' '.repeat(caret)}${paint('bold', '^')}`];
}

function upTo(cells: readonly Cell[], width: number): string {
  let [line, used] = ['', 0];
  for (const cell of cells) {
    if (used + cell.width > width) break;
    line += cell.shown;
    used += cell.width;
  }
  return line;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
