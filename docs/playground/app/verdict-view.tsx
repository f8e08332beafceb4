import type { Citation, RuleExplanation, Signpost } from 'houserules';
import type { ComponentChildren } from 'preact';
import { Entry } from './entry.tsx';
import { MarkedComment } from './marked-comment.tsx';
import type { Judgement } from './question.ts';
import { inWords } from './words.ts';

/** What comes of a comment, and because of which sentences. */
export function VerdictView(judgement: Judgement) {
  const { verdict, explanation } = judgement;
  const { actions, signposts, protections, findings } = verdict;
  const fired = explanation.rules.filter(({ came }) => came === 'fired');
  const undecided = explanation.rules.filter(({ came }) => came === 'undecided');
  return (
    <>
      {findings.length > 0 && (
        <Part title="What was found">
          <MarkedComment {...judgement} />
        </Part>
      )}
      {fired.length > 0 && <Part title="Because of">{fired.map(asEntry)}</Part>}
      {actions.length > 0 && (
        <Part title="Steps beyond the comment">
          {actions.map((action) => (
            <Entry key={`${action.name} ${action.rule}`} {...action} name={inWords(action.name)}>
              {action.by === 'human' && ', if a person says so'}
            </Entry>
          ))}
        </Part>
      )}
      {signposts.length > 0 && (
        <Part title="Where to point people">
          {[...new Set(signposts.map(whereTo))].map((place) => (
            <Entry key={place} name={place} citations={citationsFor(place, signposts)} />
          ))}
        </Part>
      )}
      {protections.length > 0 && (
        <Part title="What the page protects">
          {protections.map(({ rule, capped, citations }) => (
            <Entry key={`${rule} ${capped.rule} ${capped.outcome}`} name={inWords(rule)} citations={citations}>
              {` stopped “${inWords(capped.rule)}” from this: ${inWords(capped.outcome)}`}
            </Entry>
          ))}
        </Part>
      )}
      {undecided.length > 0 && (
        <details>
          <summary>Could not be decided: {undecided.length}</summary>
          {undecided.map(asEntry)}
        </details>
      )}
    </>
  );
}

/** A contact with its link and its address, where it has them. */
function whereTo({ label, url, contact }: Signpost): string {
  return [label, url, contact].filter((one) => one !== undefined).join(', ');
}

/** The sentences that point to a place, each once, whichever rules point there. */
function citationsFor(place: string, signposts: readonly Signpost[]): readonly Citation[] {
  const citations = signposts.filter((one) => whereTo(one) === place).flatMap((one) => one.citations);
  return [...new Map(citations.map((citation) => [citation.clause, citation])).values()];
}

function asEntry({ rule, because, citations, interpretation }: RuleExplanation) {
  return (
    <Entry key={rule} name={`${inWords(rule)}: `} {...{ citations, interpretation }}>
      {because}
    </Entry>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
