import { createEngine } from '../../../src/evaluate/engine.ts';
import { cntw } from '../../../src/policies/index.ts';
import { isTouched, isUrgent } from '../caught.ts';
import { type Labelled, subtleTexts } from '../corpus.ts';
import { type Judged, judgedBy, labelTable, mistakeOf, type Part, partsOf, rate, totals } from '../labelled.ts';
import { goal, report, type Section } from '../section.ts';

const engine = createEngine(cntw);

/** What hurts or harms mostly without a bad word, theme by theme; cries for help by whether they are urgent. */
export const subtleSection: Section = {
  id: 'subtle',
  title: 'What hurts without a bad word',
  run: (context) => {
    const [{ rows: all }] = totals(partsOf(subtleTexts, context, judge));
    return report({
      notes: [
        'Each theme was to be written so that two thirds of it hold no bad word. Nothing was mended by these texts.',
      ],
      tables: [labelTable('By theme', [...byTheme(all), { name: 'all', isKeptApart: true, rows: all }])],
      goals: [goal('what hurts without a bad word: left alone', 'at least', 0.95, rate(all, 'leave'))],
      mistakes: all.flatMap(mistakeOf),
    });
  },
};

function judge(row: Labelled): Judged {
  const verdict = engine.evaluate({ text: row.text });
  return judgedBy(row, verdict, row.kind === 'crisis' ? isUrgent(verdict) : isTouched(verdict));
}

function byTheme(rows: readonly Judged[]): readonly Part[] {
  const themes = [...new Set(rows.map(({ row }) => row.about))];
  return themes.map((name) => ({ name, isKeptApart: true, rows: rows.filter(({ row }) => row.about === name) }));
}
