import { atLeast, type Certainty } from '../detectors/define-detector.ts';
import type { Finding } from '../evaluate/verdict.ts';
import { compareSpans, overlaps, type Span } from '../text/span.ts';
import { type Cell, cellsOf } from './cells.ts';
import { CERTAINTY_STYLE, type Paint } from './paint.ts';

/** How wide to print, and how to colour. */
export interface Layout {
  readonly width: number;
  readonly paint: Paint;
}

interface Mark extends Span {
  readonly label: string;
  readonly certainty: Certainty;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly marks: readonly Mark[];
}

/** Something to print on a line beneath the text, from a column on. */
interface Piece {
  readonly at: number;
  readonly words: string;
  readonly painted: string;
}

/** Of longer texts only the lines with marks are shown, and those around them. */
const MOST_ROWS = 24;

/** The text, wrapped, with `^^^^` and the kind and certainty beneath each place of it that a rule fired on. */
export function markedText(text: string, findings: readonly Finding[], layout: Layout): readonly string[] {
  const rows = withMarks(rowsOf(text, layout.width), marksOf(text, findings));
  const isNear = (at: number): boolean => rows.slice(Math.max(0, at - 1), at + 2).some(({ marks }) => marks.length > 0);
  const kept = rows.map((_, at) => rows.length <= MOST_ROWS || at === 0 || at === rows.length - 1 || isNear(at));
  const lines: string[] = [];
  for (const [at, { cells, marks }] of rows.entries()) {
    if (kept[at]) lines.push(cells.map(({ shown }) => shown).join(''), ...beneath(cells, marks, layout));
    else if (kept[at - 1]) lines.push(layout.paint('dim', `… ${lengthOfGap(kept, at)} more lines …`));
  }
  return lines;
}

/** Each place once for each kind, as surely as the surest. A rule on the post as a whole marks nothing. */
function marksOf(text: string, findings: readonly Finding[]): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const { start, end, kind, certainty, detector, where } of findings) {
    const whole = detector === undefined && kind !== 'phrase' && kind !== 'pattern' && end - start === text.length;
    if (where !== 'text' || whole || start === end) continue;
    const key = `${start} ${end} ${kind}`;
    const known = marks.get(key);
    if (known && atLeast(known.certainty, certainty)) continue;
    marks.set(key, { start, end, label: `${kind}, ${certainty}`, certainty });
  }
  return [...marks.values()].sort(compareSpans);
}

/** Lines of at most so many columns, broken at spaces where there are any. */
function rowsOf(text: string, width: number): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let used = 0;
  for (const cell of cellsOf(text)) {
    if (cell.shown === '\n') {
      rows.push(row);
      [row, used] = [[], 0];
      continue;
    }
    if (used + cell.width > width) {
      const rest = row.splice(row.findLastIndex(({ shown }) => shown === ' ') + 1 || row.length);
      rows.push(row);
      [row, used] = [rest, columns(rest)];
    }
    row.push(cell);
    used += cell.width;
  }
  if (row.length > 0 || rows.length === 0) rows.push(row);
  return rows;
}

/** Both are in the order of the text, so that each mark begins to look where the one before it was found. */
function withMarks(rows: readonly (readonly Cell[])[], marks: readonly Mark[]): readonly Row[] {
  const marked = rows.map((cells): { cells: readonly Cell[]; marks: Mark[] } => ({ cells, marks: [] }));
  let from = 0;
  for (const mark of marks) {
    while (from < rows.length && (rows[from]?.at(-1)?.end ?? 0) <= mark.start) from++;
    for (let at = from; at < rows.length && (rows[at]?.[0]?.start ?? 0) < mark.end; at++) {
      if (rows[at]?.some((cell) => overlaps(cell, mark))) marked[at]?.marks.push(mark);
    }
  }
  return marked;
}

function beneath(cells: readonly Cell[], marks: readonly Mark[], layout: Layout): readonly string[] {
  const lanes: Piece[][] = [];
  for (const piece of marks.flatMap((mark) => piecesOf(mark, cells, layout))) {
    const free = lanes.find((lane) => lane.every((other) => endOf(other) < piece.at || endOf(piece) < other.at));
    if (free) free.push(piece);
    else lanes.push([piece]);
  }
  return lanes.map(printed);
}

/** The line under a mark, with its label to the right, or to the left, or beneath, wherever there is room. */
function piecesOf(mark: Mark, cells: readonly Cell[], { width, paint }: Layout): readonly Piece[] {
  const first = cells.findIndex((cell) => overlaps(cell, mark));
  const at = columns(cells.slice(0, first));
  const line = '^'.repeat(columns(cells.filter((cell) => overlaps(cell, mark))));
  const style = CERTAINTY_STYLE[mark.certainty];
  const piece = (from: number, words: string): Piece => ({ at: from, words, painted: paint(style, words) });
  const goesOn = (cells.at(-1)?.end ?? 0) < mark.end;
  if (goesOn) return [piece(at, line)];
  const room = mark.label.length + 1;
  if (at + line.length + room <= width) return [piece(at, `${line} ${mark.label}`)];
  if (at >= room) return [piece(at - room, `${mark.label} ${line}`)];
  return [piece(at, line), piece(Math.max(0, Math.min(at, width - room)), mark.label)];
}

function printed(lane: readonly Piece[]): string {
  let line = '';
  let column = 0;
  for (const { at, words, painted } of [...lane].sort((a, b) => a.at - b.at)) {
    line += ' '.repeat(at - column) + painted;
    column = at + words.length;
  }
  return line;
}

function endOf({ at, words }: Piece): number {
  return at + words.length;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function lengthOfGap(kept: readonly boolean[], from: number): number {
  const end = kept.indexOf(true, from);
  return (end < 0 ? kept.length : end) - from;
}
