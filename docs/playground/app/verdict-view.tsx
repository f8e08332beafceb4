import type { RuleExplanation } from 'houserules';
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
          {signposts.map(({ label, url, contact, rule, citations }) => (
            <Entry
              key={rule}
              name={[label, url, contact].filter((one) => one !== undefined).join(', ')}
              {...{ citations }}
            />
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
