import { recall, sameSpan, share, tally } from './score.ts';
import { CERTAINTIES, compareKind, isFlagged, type Seen } from './seen.ts';
import type { Cell, Table } from './tables.ts';

/** Some rows under one name. */
export type Group = readonly [name: string, seen: readonly Seen[]];

/** For each group: how many texts are flagged with a kind, how surely, and how many of its gold spans are found. */
export function flagTable(title: string, kind: string, groups: readonly Group[]): Table {
  return {
    title,
    columns: [
      ['texts', 'text'],
      ['count', 'count'],
      ['flagged', 'count'],
      ['share', 'percent'],
      ...CERTAINTIES.map((name) => [name, 'count'] as const),
      ['gold', 'count'],
      ['found', 'count'],
      ['recall', 'percent'],
      ['exact', 'count'],
    ],
    rows: groups.map(([name, seen]) =>
      groupRow(
        name,
        seen.map((one) => only(one, kind)),
        kind,
      ),
    ),
  };
}

/** Rows by what `name` says of them, in order of first appearance. */
export function grouped<R extends Seen>(seen: readonly R[], name: (one: R) => string): readonly Group[] {
  return [...new Set(seen.map(name))].map((label) => [label, seen.filter((one) => name(one) === label)]);
}

/** What was found, of one kind. */
export function only<S extends Seen>(seen: S, kind: string): S {
  return { ...seen, detections: seen.detections.filter((one) => one.kind === kind) };
}

function groupRow(name: string, seen: readonly Seen[], kind: string): readonly Cell[] {
  const flagged = seen.filter((one) => isFlagged(one)).length;
  const surest = CERTAINTIES.map((certainty) => seen.filter((one) => surestOf(one) === certainty).length);
  const scores = tally(seen.map((one) => compareKind(one, kind)));
  const exact = tally(seen.map((one) => compareKind(one, kind, sameSpan))).found;
  const gold = [scores.found + scores.missed, scores.found, recall(scores), exact];
  return [name, seen.length, flagged, share(flagged, seen.length), ...surest, ...gold];
}

function surestOf(seen: Seen): string | undefined {
  return CERTAINTIES.find((certainty) => isFlagged(seen, certainty));
}
