/// <reference path="./papaparse.d.ts" />
import papaparse, { type Step } from 'papaparse';
import type { Line } from './lines.ts';

/** A row of CSV and the line it begins on, from 1. A row that cannot be read says why, and repeats nothing of it. */
export type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly fault: string };

/** Takes lines as they come, and gives back the rows that they end. */
export interface RowReader {
  readonly add: (line: Line) => readonly Row[];
  readonly end: () => readonly Row[];
}

/** Parsed so many UTF-16 code units at a time. */
const BATCH = 65_536;
/** In UTF-16 code units; a quoted cell that has not ended by then never will. */
const LONGEST_ROW = 2_000_000;
const FAULTS = {
  MissingQuotes: 'a quotation mark opens a cell and none closes it',
  InvalidQuotes: 'a quotation mark in a quoted cell must stand twice',
};
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads CSV (RFC 4180): cells in quotes may hold commas, line ends and doubled quotes. Cells may be parted by semicolons
 * or tabs instead, as the first line is. Keeps no more than one row of `LONGEST_ROW` and one batch; linear.
 */
export function rowReader(): RowReader {
  const faults = new Map<number, string>();
  let [buffer, start, enough] = ['', 1, BATCH];
  let delimiter: string | undefined;

  const parse = (text: string, isLast: boolean): Row[] => {
    const rows: Row[] = [];
    let read = 0;
    const step = ({ data: [cells = []], errors: [error], meta: { cursor } }: Step): void => {
      const line = start;
      for (let at = text.indexOf('\n', read); at >= 0 && at < cursor; at = text.indexOf('\n', at + 1)) start++;
      read = cursor;
      const fault = takeFault(faults, line, Math.max(start, line + 1)) ?? (error && FAULTS[error.code]);
      if (fault !== undefined) rows.push({ line, fault });
      else if (cells.length > 1 || cells[0]?.trim()) rows.push({ line, cells });
    };
    new papaparse.Parser({ delimiter: delimiter ?? ',', newline: '\n', step }).parse(text, 0, !isLast);
    buffer = text.slice(read);
    // A row that goes on and on is not parsed again for every batch.
    enough = Math.max(BATCH, 2 * buffer.length);
    return rows;
  };
  const end = (): readonly Row[] => (buffer === '' ? [] : parse(buffer.slice(0, -1), true));

  const add = (line: Line): readonly Row[] => {
    if ('fault' in line && line.near === undefined) return [...end(), { line: line.number, fault: line.fault }];
    if ('fault' in line) faults.set(line.number, line.fault);
    const text = 'fault' in line ? (line.near ?? '') : line.text;
    delimiter ??= delimiterOf(text);
    if (buffer === '') start = line.number;
    buffer += `${text}\n`;
    if (buffer.length < enough) return [];
    const rows = parse(buffer, false);
    if (buffer.length <= LONGEST_ROW) return rows;
    buffer = '';
    return [...rows, { line: start, fault: `${FAULTS.MissingQuotes} within ${LONGEST_ROW} characters` }];
  };
  return { add, end };
}

/** What stands oftenest in the header. */
function delimiterOf(header: string): string {
  const count = (one: string): number => header.split(one).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** The first fault of the lines of a row, which are done with. */
function takeFault(faults: Map<number, string>, from: number, to: number): string | undefined {
  let first: string | undefined;
  for (let line = from; line < to && faults.size > 0; line++) {
    first ??= faults.get(line);
    faults.delete(line);
  }
  return first;
}
