import type { PolicyProblem } from 'houserules';
import { count } from './words.ts';

interface Props {
  readonly problems: readonly PolicyProblem[];
  readonly goTo: (problem: PolicyProblem) => void;
}

/** What is wrong with the policy file, in the order of its lines, each with a way to the place. */
export function ProblemList({ problems, goTo }: Props) {
  if (problems.length === 0) return null;
  return (
    <section class="problems" aria-labelledby="problems">
      <h3 id="problems">{count(problems.length, 'problem')}</h3>
      <ol>
        {problems.map((problem) => (
          <li>
            <button type="button" onClick={() => goTo(problem)}>
              Line {problem.line}, column {problem.column}
            </button>
            <p>{problem.message}</p>
            {problem.nearestSentence !== undefined && <p>The page says: “{problem.nearestSentence}”</p>}
            <p>
              <code>{problem.code}</code>
              {problem.at !== '' && (
                <>
                  {' '}
                  at <code>{problem.at}</code>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
