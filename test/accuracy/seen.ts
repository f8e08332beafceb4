import type { Certainty, Detection } from '../../src/detectors/index.ts';
import { overlaps } from '../../src/text/span.ts';
import type { Comment, Gold, Row } from './corpus.ts';
import { type Comparison, compare, type Matches, sameSpan } from './score.ts';
import type { MeasureContext, Mistake } from './section.ts';

/** A row and what was found in it. */
export interface Seen<R extends Comment = Row> {
  readonly row: R;
  readonly detections: readonly Detection[];
}

/** From the surest to the least sure. */
export const CERTAINTIES: readonly Certainty[] = ['certain', 'probable', 'possible'];

/** Kinds that stand inside another kind without a gold span of their own: a postcode in an address. */
export const PART_OF: Readonly<Record<string, string>> = { postcode: 'address' };

/** Asks the detectors about each row. */
export function see<R extends Comment>(rows: readonly R[], context: MeasureContext): readonly Seen<R>[] {
  return rows.map((row) => ({ row, detections: context.detect(row.text) }));
}

/** What was to be found of one kind against what was found of it. */
export function compareKind({ row, detections }: Seen, kind: string, matches?: Matches): Comparison<Gold, Detection> {
  const gold = row.spans.filter((one) => one.kind === kind);
  const excused = row.spans.filter((one) => one.kind === PART_OF[kind]);
  const answers = detections.filter((one) => one.kind === kind);
  return compare(gold, answers, matches, excused);
}

/** True when something was found that is at least this sure; left out, anything. */
export function isFlagged({ detections }: Pick<Seen, 'detections'>, certainty?: Certainty): boolean {
  const enough = CERTAINTIES.slice(0, certainty ? CERTAINTIES.indexOf(certainty) + 1 : undefined);
  return detections.some((one) => enough.includes(one.certainty));
}

/** Every miss, false alarm and inexact span of one kind in one text. */
export function mistakesOf(seen: Seen, kind: string): readonly Mistake[] {
  const { missed, wrong, found, right } = compareKind(seen, kind);
  const inexact = found.filter((gold) => !right.some((one) => sameSpan(gold, one)));
  return [
    ...missed.map((gold) => missOf(seen, gold)),
    ...inexact.map((gold) => missOf(seen, gold, 'inexact')),
    ...wrong.map((one) => falseAlarm(seen.row, one)),
  ];
}

/** A detection where there is nothing to find. */
export function falseAlarm({ id, text }: Comment, one: Detection): Mistake {
  const { kind, certainty } = one;
  return { id, fault: 'false alarm', kind, certainty, expected: 'nothing', got: quoted(text, one), text };
}

function missOf({ row: { id, text }, detections }: Seen, gold: Gold, fault = 'missed'): Mistake {
  const instead = detections.filter((one) => overlaps(one, gold));
  const certainty = fault === 'missed' ? null : (instead[0]?.certainty ?? null);
  const got = instead.map((one) => `${one.kind} ${quoted(text, one)} (${one.certainty})`).join(' and ') || 'nothing';
  return { id, fault, kind: gold.kind, certainty, expected: quoted(text, gold), got, text };
}

function quoted(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return JSON.stringify(text.slice(start, end));
}
