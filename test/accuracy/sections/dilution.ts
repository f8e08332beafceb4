import { createEngine } from '../../../src/evaluate/engine.ts';
import type { Verdict } from '../../../src/evaluate/verdict.ts';
import { cntw } from '../../../src/policies/index.ts';
import { isRouted, isTouched, isUrgent } from '../caught.ts';
import { conduct, crisisTexts, feedback, type Labelled, routeTexts } from '../corpus.ts';
import { type Judged, labelTable, type Part, partsOf, totals } from '../labelled.ts';
import { type MeasureContext, report, type Section } from '../section.ts';

const engine = createEngine(cntw);
/** Each text with so many harmless sentences about it. */
const BESIDE = [0, 1, 2, 3];
/** Sentences are taken that are no shorter and no longer, in code units. */
const LENGTHS = { least: 30, most: 140 };

type Caught = (verdict: Verdict) => boolean;

const FAMILIES = [
  ['conduct', conduct, isTouched],
  ['cries for help', crisisTexts, isUrgent],
  ['routes', routeTexts, isRouted],
] as const;

/** What one sentence says, told among harmless ones of patients. */
export const dilutionSection: Section = {
  id: 'dilution',
  title: 'One sentence among harmless ones',
  run: (context) => {
    const harmless = harmlessOf(context);
    if (harmless.length === 0) return report({ notes: ['real feedback: not present: skipped'] });
    const parts = BESIDE.flatMap((many) =>
      FAMILIES.map(([name, texts, caught]): Part => {
        const [, apart] = totals(partsOf(texts, context, judge(caught, many, harmless)));
        return { ...apart, name: `${name}, ${many} beside` };
      }),
    );
    return report({
      notes: [
        'The files kept apart, each text with so many sentences of real feedback before and after it, on the same line. As above: conduct is caught where CNTW’s policy does anything, cries for help where it is urgent, routes where it points somewhere.',
      ],
      tables: [labelTable('With harmless sentences beside', parts)],
    });
  },
};

/** Sentences of feedback that are left alone. */
function harmlessOf(context: MeasureContext): readonly string[] {
  const texts = feedback.flatMap((corpus) => context.rows(corpus) ?? []).map(({ text }) => text);
  return texts.filter((text) => {
    if (text.length < LENGTHS.least || text.length > LENGTHS.most || !/[.!]$/u.test(text)) return false;
    const verdict = engine.evaluate({ text });
    return FAMILIES.every(([, , caught]) => !caught(verdict));
  });
}

function judge(caught: Caught, many: number, harmless: readonly string[]): (row: Labelled) => Judged {
  let next = 0;
  const some = (count: number): readonly string[] =>
    Array.from({ length: count }, () => harmless[next++ % harmless.length] as string);
  return (row) => {
    const text = row.text.replace(/[^.!?…]$/u, '$&.');
    const before = some(Math.ceil(many / 2));
    const verdict = engine.evaluate({ text: [...before, text, ...some(many - before.length)].join(' ') });
    return { row, got: verdict.decision, certainty: null, right: caught(verdict) === (row.label === 'catch') };
  };
}
