import { createEngine } from '../../../src/evaluate/engine.ts';
import type { Verdict } from '../../../src/evaluate/verdict.ts';
import { cntw, westHerts } from '../../../src/policies/index.ts';
import { isRouted, isTouched, isUrgent } from '../caught.ts';
import { conduct, crisisTexts, type Labelled, routeTexts, spamTexts } from '../corpus.ts';
import {
  byKind,
  type Judged,
  judgedBy,
  labelTable,
  mistakeOf,
  type Part,
  partsOf,
  rate,
  rateGoals,
  totals,
} from '../labelled.ts';
import { goal, report, type Section } from '../section.ts';

const engine = createEngine(cntw);
/** For what CNTW's page does not speak of, such as other people's work. */
const other = createEngine(westHerts);

/** How a text of each file counts as caught. */
type Caught = (verdict: Verdict, row: Labelled) => boolean;

/** Conduct, batch by batch, as CNTW's page decides. */
export const batchesSection: Section = {
  id: 'batches',
  title: 'Conduct in new sentences',
  run: (context) => {
    const parts = partsOf(conduct, context, judge(isTouched));
    const [all, apart] = totals(parts);
    return report({
      notes: [
        'Caught: CNTW’s policy sends it to a person or acts on it. Left alone: it does neither. Nothing was mended by the batches kept apart, so those are the evidence; the others read better than comments of strangers do. docs/first-contact.md has what each was at first.',
      ],
      tables: [
        labelTable('By batch', [...parts, all, apart]),
        labelTable('By kind', byKind(all.rows)),
        labelTable('By kind, of those kept apart', byKind(apart.rows)),
      ],
      goals: rateGoals('conduct kept apart', apart.rows, 0.85, 0.95),
      mistakes: all.rows.flatMap(mistakeOf),
    });
  },
};

/** Routes and spam: each row by whether its own kind is found. */
export const routesSection: Section = {
  id: 'routes',
  title: 'Crisis, routes and adverts in new sentences',
  run: (context) => {
    const crisis = partsOf(crisisTexts, context, judge(isUrgent));
    const routes = partsOf(routeTexts, context, judge(isRouted));
    const spam = partsOf(spamTexts, context, judge(isSpam));
    const parts = [...crisis, ...routes, ...spam];
    const rowsOf = (some: readonly Part[]): readonly Judged[] => totals(some)[0].rows;
    const apartOf = (some: readonly Part[]): readonly Judged[] => totals(some)[1].rows;
    return report({
      notes: [
        'Crisis: the verdict is urgent. Routes: it points somewhere. Spam: under one of the two pages a person looks, or it is acted on.',
      ],
      tables: [labelTable('By file', parts), labelTable('By kind', byKind(rowsOf([...routes, ...spam])))],
      goals: [
        goal('crisis kept apart: found', 'at least', 0.97, rate(apartOf(crisis), 'catch')),
        goal('crisis kept apart: near-misses flagged', 'at most', 0.02, complement(rate(apartOf(crisis), 'leave'))),
        ...rateGoals('routes kept apart', apartOf(routes), 0.85, 0.95),
        ...rateGoals('spam, since mended', rowsOf(spam), 0.85, 0.95),
      ],
      mistakes: rowsOf(parts).flatMap(mistakeOf),
    });
  },
};

const isSpam: Caught = (verdict, { text }) => isTouched(verdict) || isTouched(other.evaluate({ text }));

function judge(caught: Caught): (row: Labelled) => Judged {
  return (row) => {
    const verdict = engine.evaluate({ text: row.text });
    return judgedBy(row, verdict, caught(verdict, row));
  };
}

function complement(value: number | null): number | null {
  return value === null ? null : 1 - value;
}
