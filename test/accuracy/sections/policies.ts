import { createEngine, type Engine } from '../../../src/evaluate/engine.ts';
import { cntw, westHerts } from '../../../src/policies/index.ts';
import { compareDecisions } from '../../../src/policy/vocabulary.ts';
import { type Case, casesOf, DECIDED, faultsOf, postOf } from '../../acceptance/cases.ts';
import { feedback } from '../corpus.ts';
import { share } from '../score.ts';
import { goal, type MeasureContext, type Mistake, type Report, report, type Section } from '../section.ts';
import type { Cell } from '../tables.ts';

/** What both policies as a whole decide: on the acceptance cases that their rules are written for, and on real feedback. */
export const policiesSection: Section = {
  id: 'policies',
  title: 'Whole policies',
  run: (context) => {
    const parts = [westHerts, cntw].map((policy) => measure(createEngine(policy), context));
    return report({
      notes: ['Cases of personal data, patient information and pictures; the other topics have no rules yet.'],
      tables: [
        {
          title: 'Decided and cited as listed',
          columns: [
            ['policy', 'text'],
            ['cases', 'count'],
            ['as listed', 'count'],
            ['share', 'percent'],
          ],
          rows: parts.map(({ row }) => row),
        },
        {
          title: 'Real feedback without personal data',
          columns: [
            ['policy', 'text'],
            ['comments', 'count'],
            ['redacted, hidden or removed', 'count'],
            ['sent to review', 'count'],
          ],
          rows: parts.map(({ feedbackRow }) => feedbackRow),
        },
      ],
      goals: parts.flatMap(({ goals }) => goals),
      mistakes: parts.flatMap(({ mistakes }) => mistakes),
    });
  },
};

interface Part extends Pick<Report, 'goals' | 'mistakes'> {
  readonly row: readonly Cell[];
  readonly feedbackRow: readonly Cell[];
}

function measure(engine: Engine, context: MeasureContext): Part {
  const { id } = engine.policy;
  const cases = casesOf(id).filter(({ about }) => DECIDED.test(about));
  const mistakes = cases.flatMap((given) => mistakeOf(given, engine));
  const listed = cases.length - mistakes.length;
  const comments = feedback.flatMap((corpus) => context.rows(corpus) ?? []);
  const decisions = comments.map(({ text }) => engine.evaluate({ text }).decision);
  const acted = decisions.filter((one) => compareDecisions(one, 'review') > 0).length;
  const reviewed = decisions.filter((one) => one === 'review').length;
  return {
    row: [id, cases.length, listed, share(listed, cases.length)],
    feedbackRow: [id, comments.length, acted, reviewed],
    goals: [
      goal(`${id}: acceptance cases`, 'at least', 1, share(listed, cases.length)),
      goal(`${id}: real feedback acted on`, 'at most', 0.0005, share(acted, comments.length)),
      goal(`${id}: real feedback sent to review`, 'at most', 0.005, share(reviewed, comments.length)),
    ],
    mistakes,
  };
}

function mistakeOf(given: Case, engine: Engine): readonly Mistake[] {
  const faults = faultsOf(given, engine.evaluate(...postOf(given)));
  if (faults.length === 0) return [];
  const { id, about, text, decision } = given;
  const expected = decision.join(' or ');
  return [{ id, fault: 'not as listed', kind: about, certainty: null, expected, got: faults.join('; '), text }];
}
