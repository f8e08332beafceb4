import type { Citation } from 'houserules';
import type { ComponentChildren } from 'preact';
import { Quotations } from './quotations.tsx';

interface Props {
  readonly name: string;
  readonly children?: ComponentChildren;
  readonly citations: readonly Citation[];
  readonly interpretation?: string | undefined;
}

/** One thing that comes of a comment: what it is, the sentences it rests on, and how they are read. */
export function Entry({ name, children, citations, interpretation }: Props) {
  return (
    <div class="entry">
      <p>
        <strong>{name}</strong>
        {children}
      </p>
      <Quotations citations={citations} />
      {interpretation !== undefined && <p class="reading">Read as: {interpretation}</p>}
    </div>
  );
}
