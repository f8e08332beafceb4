import type { Citation } from 'houserules';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Numbered, placeId } from './citations.ts';

/** What leads from a verdict to the page: the numbers of the cited sentences, and a way to show one of them there. */
export interface Citing {
  readonly cited: Numbered;
  readonly show: (citation: Citation) => void;
}

/** Given once by whoever holds the page. */
export const Citing = createContext<Citing>({ cited: new Map(), show: () => {} });

/** The sentences that something rests on, each a way to its place in the page. */
export function Quotations({ citations }: { readonly citations: readonly Citation[] }) {
  const { cited, show } = useContext(Citing);
  const follow = (event: Event, citation: Citation): void => {
    event.preventDefault();
    show(citation);
  };
  return (
    <ul class="quotations">
      {citations.map((citation) => (
        <li key={citation.clause}>
          <a href={`#${placeId(citation)}`} onClick={(event) => follow(event, citation)}>
            {cited.has(citation.start) && <span class="number">{cited.get(citation.start)}</span>}“{citation.exact}”
          </a>
        </li>
      ))}
    </ul>
  );
}
