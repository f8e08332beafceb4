import { DROPPED, FOLDS_TO_MANY, FOLDS_TO_ONE, MARKS, PICTURES } from './fold-table.ts';

/** Not in the table: the character stays as it is. */
export const KEPT = 0;
/** Gone from the folded text, and no part of any span. */
export const GONE = 1;
/** Gone from the folded text, but belongs to the character before it. */
export const MARK = 2;
/** A pictograph: a space in the folded text. */
export const PICTURE = 3;
/** Folds to several characters; ask `expansion`. */
export const MANY = 4;

const BMP = 0x10000;

/** For every code unit of the basic plane one of the five above, or the ASCII code (from 32) it folds to. */
const basic: Uint8Array = new Uint8Array(BMP);
/** The same for code points above the basic plane. */
const astral: Map<number, number> = new Map();
const expansions: Map<number, string> = new Map();
let ready = false;

/** What a code point from U+0080 on folds to: `KEPT`, `GONE`, `MARK`, `PICTURE`, `MANY` or an ASCII code. */
export function foldOf(point: number): number {
  if (!ready) decode();
  return point < BMP ? (basic[point] ?? KEPT) : (astral.get(point) ?? KEPT);
}

/** The ASCII characters that a `MANY` code point folds to. */
export function expansion(point: number): string {
  return expansions.get(point) ?? '';
}

/** Calls `visit` for every code point that the table knows, with what it folds to. */
export function eachFold(visit: (point: number, fold: number) => void): void {
  if (!ready) decode();
  for (let point = 0x80; point < BMP; point++) {
    const fold = basic[point] ?? KEPT;
    if (fold !== KEPT) visit(point, fold);
  }
  for (const [point, fold] of astral) visit(point, fold);
}

function decode(): void {
  ready = true;
  decodeRanges(DROPPED, GONE);
  decodeRanges(MARKS, MARK);
  decodeRanges(PICTURES, PICTURE);
  decodeOne();
  decodeMany();
}

function decodeRanges(table: string, fold: number): void {
  for (const [first, tail] of pairs(table)) {
    const length = Number.parseInt(tail, 36);
    for (let at = 0; at < length; at++) put(first + at, fold);
  }
}

function decodeOne(): void {
  for (const [first, tail] of pairs(FOLDS_TO_ONE)) {
    const target = tail.charCodeAt(0);
    const step = tail.length > 1 ? Number(tail[1]) : 0;
    const length = tail.length > 1 ? Number.parseInt(tail.slice(2), 36) : 1;
    for (let at = 0; at < length; at++) put(first + at, target + step * at);
  }
}

function decodeMany(): void {
  for (const [point, tail] of pairs(FOLDS_TO_MANY)) {
    put(point, MANY);
    expansions.set(point, tail.replaceAll('_', ' '));
  }
}

/** Undoes the table's coding: words in twos, the first of them the distance from the code point before. */
function* pairs(table: string): Generator<[number, string]> {
  let at = 0;
  for (let from = 0; from < table.length; ) {
    const gap = table.indexOf(' ', from);
    const next = table.indexOf(' ', gap + 2);
    const end = next < 0 ? table.length : next;
    at += Number.parseInt(table.slice(from, gap), 36);
    yield [at, table.slice(gap + 1, end)];
    from = end + 1;
  }
}

function put(point: number, fold: number): void {
  if (point < BMP) basic[point] = fold;
  else astral.set(point, fold);
}
