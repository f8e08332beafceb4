import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Numbered, placeId } from './citations.ts';
import { type Piece, pieces } from './pieces.ts';
import type { HousePage } from './question.ts';

type Quotation = HousePage['quotations'][number];

interface Props {
  readonly page: HousePage;
  readonly cited: Numbered;
}

/** The published page, word for word, with the sentences that a verdict rests on marked and the first one in view. */
export function PageView({ page, cited }: Props) {
  const box = useRef<HTMLElement>(null);
  const first = Math.min(...cited.keys());
  useEffect(() => bringIntoView(box.current, placeId({ start: first })), [first]);
  return (
    // Named and focusable, because whoever uses only keys must be able to scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="page" ref={box as Ref<HTMLElement>} tabIndex={0} aria-label={`The page: ${page.title}`}>
      {linesOf(page.text).map((line) => (
        <p key={line.start}>
          {pieces(line, page.quotations).map((piece) => (
            <Words key={piece.start} piece={piece} page={page} cited={cited} />
          ))}
        </p>
      ))}
    </section>
  );
}

function Words({ piece, page, cited }: Props & { readonly piece: Piece<Quotation> }) {
  const words = page.text.slice(piece.start, piece.end);
  const begins = piece.covers.some(({ start }) => start === piece.start);
  const place = begins ? { id: placeId(piece), tabIndex: -1 } : {};
  if (!piece.covers.some(({ start }) => cited.has(start))) return <span {...place}>{words}</span>;
  const number = begins ? cited.get(piece.start) : undefined;
  return (
    <mark {...place}>
      {number !== undefined && (
        <span class="number">
          <span class="for-ears">sentence </span>
          {number}
        </span>
      )}
      {words}
    </mark>
  );
}

/** Where each line that holds something begins and ends. */
function linesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/.*\S.*/gu)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

/** Scrolls the box alone: the window stays where somebody is typing. */
function bringIntoView(box: HTMLElement | null, id: string): void {
  const place = box?.querySelector(`#${id}`);
  if (!box || !place) return;
  const above = place.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTo({ top: box.scrollTop + above - box.clientHeight / 4 });
}
