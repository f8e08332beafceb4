import type { Citation } from 'houserules';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Numbered, numberCited, placeId } from './citations.ts';
import { CommentForm } from './comment-form.tsx';
import { DecisionView } from './decision-view.tsx';
import { EMPTY, questionOf } from './draft.ts';
import { MoreView } from './more-view.tsx';
import { type Front, PolicySide } from './policy-side.tsx';
import type { BuiltIn } from './question.ts';
import { Citing } from './quotations.tsx';
import type { Judge } from './start-judge.ts';
import { useHeard } from './use-heard.ts';
import { VerdictView } from './verdict-view.tsx';

interface Props {
  /** At least one. */
  readonly builtIn: readonly [BuiltIn, ...BuiltIn[]];
  readonly judge: Judge;
}

const NOTHING_CITED: Numbered = new Map();

/** The playground: house rules on the left, a comment and what comes of it on the right. */
export function App({ builtIn, judge }: Props) {
  const [chosenId, choose] = useState(builtIn[0].id);
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({});
  const [draft, setDraft] = useState(EMPTY);
  const [front, turnTo] = useState<Front>('page');
  const [shown, setShown] = useState<Citation>();

  const chosen = builtIn.find(({ id }) => id === chosenId) ?? builtIn[0];
  const file = changed[chosen.id] ?? chosen.file;
  const question = useMemo(() => ({ policy: chosen.id, file, ...questionOf(draft) }), [chosen, file, draft]);
  const heard = useHeard(judge, question);
  const answer = heard?.answer instanceof Error ? undefined : heard?.answer;
  const isRead = heard?.question.file === file;
  const judgement = answer?.judgement?.text.trim() === '' ? undefined : answer?.judgement;
  const cited = useMemo(() => (judgement ? numberCited(judgement.verdict) : NOTHING_CITED), [judgement]);

  // After drawing: the page may have been behind the file.
  useEffect(() => focusOn(shown), [shown]);
  const citing = useMemo(() => {
    const show = (citation: Citation): void => {
      turnTo('page');
      setShown({ ...citation });
    };
    return { cited, show };
  }, [cited]);
  // Drawn anew for another verdict, not for every letter that is typed.
  const verdict = useMemo(() => judgement && <VerdictView {...judgement} />, [judgement]);
  const more = useMemo(() => judgement && <MoreView {...judgement} />, [judgement]);
  const change = (text: string): void => setChanged({ ...changed, [chosen.id]: text });
  return (
    <Citing.Provider value={citing}>
      <PolicySide {...{ builtIn, chosen, choose, file, change, front, turnTo, answer, isRead, cited }} />
      <section class="side" aria-labelledby="judging">
        <h2 id="judging">The comment</h2>
        <CommentForm draft={draft} change={setDraft} />
        <DecisionView answer={heard?.answer} judgement={judgement} />
        {verdict}
        {more}
      </section>
    </Citing.Provider>
  );
}

function focusOn(citation: Citation | undefined): void {
  if (citation) document.getElementById(placeId(citation))?.focus();
}
