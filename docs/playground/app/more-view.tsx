import { Entry } from './entry.tsx';
import type { Judgement } from './question.ts';
import { inWords } from './words.ts';

const CAME = { fired: 'fired', 'did-not-fire': 'did not fire', undecided: 'not decided' } as const;

/** What is shown on demand: every rule and why it fired or not, what people would be told, and the verdict as data. */
export function MoreView({ explanation, notice, reply, redacted, text, verdict }: Judgement) {
  return (
    <>
      <details>
        <summary>Every rule: why, and why not</summary>
        {explanation.rules.map(({ rule, came, because, citations }) => (
          <Entry key={rule} name={inWords(rule)} citations={citations}>
            {` ${CAME[came]}. ${because}`}
          </Entry>
        ))}
      </details>
      {notice !== '' && <Words title="What its author would be told" words={notice} />}
      {reply !== '' && <Words title="An answer for everybody to read" words={reply} />}
      {redacted !== text && <Words title="The comment without what was found" words={redacted} />}
      <details>
        <summary>The verdict as data</summary>
        <pre>{JSON.stringify(verdict, null, 2)}</pre>
      </details>
    </>
  );
}

function Words({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <p class="words">{words}</p>
    </details>
  );
}
