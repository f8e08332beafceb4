import { detect } from '../../../src/detectors/index.ts';
import { hatecheck } from '../corpus.ts';
import { share } from '../score.ts';
import { goal, type Mistake, onRows, report, type Section } from '../section.ts';
import type { Cell } from '../tables.ts';

/** Shares of HateCheck's cases that others get right: Röttger and others, ACL 2021, table 2, all cases of the suite. */
const OTHERS: readonly (readonly [name: string, hateful: number, not: number, all: number])[] = [
  ['Perspective (2020), as published', 0.895, 0.482, 0.766],
  ['BERT tuned on Davidson and others, as published', 0.755, 0.36, 0.632],
  ['BERT tuned on Founta and others, as published', 0.655, 0.485, 0.602],
  ['Two Hat SiftNinja, as published', 0.09, 0.866, 0.332],
];

/** Whether `hate` is told from what only looks like it, by HateCheck's kinds of case. */
export const hatecheckSection: Section = {
  id: 'hatecheck',
  title: 'HateCheck',
  run: onRows(hatecheck, (rows) => {
    const judged = rows.map((row) => ({ ...row, flagged: detect(row.text, { kinds: ['hate'] }).length > 0 }));
    const isRight = ({ label, flagged }: (typeof judged)[number]): boolean => flagged === (label === 'hateful');
    const rightShare = (label?: string): number | null => {
      const mine = judged.filter((one) => label === undefined || one.label === label);
      return share(mine.filter(isRight).length, mine.length);
    };
    const names = [...new Set(judged.map(({ functionality }) => functionality))].sort();
    const byName = names.map((name): readonly Cell[] => {
      const mine = judged.filter(({ functionality }) => functionality === name);
      const right = mine.filter(isRight).length;
      return [name, mine.length, right, share(right, mine.length)];
    });
    return report({
      notes: [
        `${rows.length} cases, a part of the suite; right means that \`hate\` is found in a hateful case, at any certainty, and in no other. The rules were written with these cases in view, so the figures say what the grammar can hold, and little of texts it has not seen: the batches above do.`,
      ],
      tables: [
        {
          title: 'Beside others',
          columns: [
            ['who', 'text'],
            ['hateful', 'percent'],
            ['not hateful', 'percent'],
            ['all', 'percent'],
          ],
          rows: [
            ['houserules, on the part', rightShare('hateful'), rightShare('non-hateful'), rightShare()],
            ...OTHERS,
          ],
        },
        {
          title: 'By kind of case',
          columns: [
            ['functionality', 'text'],
            ['cases', 'count'],
            ['right', 'count'],
            ['share', 'percent'],
          ],
          rows: byName,
        },
      ],
      goals: [
        goal('HateCheck: hateful', 'at least', 0.97, rightShare('hateful')),
        goal('HateCheck: not hateful', 'at least', 0.97, rightShare('non-hateful')),
      ],
      mistakes: judged.filter((one) => !isRight(one)).map(mistake),
    });
  }),
};

function mistake(row: { id: string; text: string; label: string; functionality: string; flagged: boolean }): Mistake {
  const { id, text, label, functionality, flagged } = row;
  const fault = flagged ? 'false alarm' : 'missed';
  return { id, fault, kind: functionality, certainty: null, expected: label, got: flagged ? 'hate' : 'nothing', text };
}
