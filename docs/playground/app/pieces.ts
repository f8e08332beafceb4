import type { Span } from 'houserules';

/** A stretch of text that no span begins or ends within, and the spans that cover it. */
export interface Piece<Cover extends Span> extends Span {
  readonly covers: readonly Cover[];
}

/** Cuts a stretch of text wherever a span begins or ends, so that spans may overlap. In order; nothing is left out. */
export function pieces<Cover extends Span>({ start, end }: Span, spans: readonly Cover[]): readonly Piece<Cover>[] {
  const inside = spans.filter((span) => span.start < end && span.end > start);
  const edges = inside.flatMap((span) => [Math.max(start, span.start), Math.min(end, span.end)]);
  const cuts = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end;
    return { start: from, end: to, covers: inside.filter((span) => span.start <= from && span.end >= to) };
  });
}
