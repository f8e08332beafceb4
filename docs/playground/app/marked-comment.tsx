import { pieces } from './pieces.ts';
import type { Judgement } from './question.ts';
import { inWords } from './words.ts';

/** The comment as it was judged, with what was found in it marked and named. */
export function MarkedComment({ text, verdict }: Pick<Judgement, 'text' | 'verdict'>) {
  const found = verdict.findings.filter(({ where }) => where === 'text');
  return (
    <p class="marked-comment">
      {pieces({ start: 0, end: text.length }, found).map(({ start, end, covers }) => {
        const words = text.slice(start, end);
        if (covers.length === 0) return <span key={start}>{words}</span>;
        // Named where it ends, once for each kind.
        const ending = covers.filter((finding) => finding.end === end);
        const names = new Set(ending.map(({ kind, certainty }) => `${inWords(kind)}, ${certainty}`));
        return (
          <mark key={start}>
            {words}
            {[...names].map((name) => (
              <span key={name} class="kind">
                {name}
              </span>
            ))}
          </mark>
        );
      })}
    </p>
  );
}
