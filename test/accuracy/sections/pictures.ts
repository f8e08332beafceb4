import { detect } from '../../../src/detectors/index.ts';
import { abuseKinds } from '../../../src/detectors/wording/worded-kinds.ts';
import { pictures } from '../corpus.ts';
import { share } from '../score.ts';
import { onRows, report, type Section } from '../section.ts';
import type { Cell } from '../tables.ts';

/** Whether abuse is told where pictures stand for words, in HatemojiBuild: written to be hard, and never learnt from. */
export const picturesSection: Section = {
  id: 'pictures',
  title: 'Abuse in pictures',
  run: onRows(pictures, (rows) => {
    const judged = rows.map(({ text, type = 'not hateful' }) => {
      const found = detect(text, { kinds: abuseKinds });
      return { type, flagged: found.length > 0, isCertain: found.some(({ certainty }) => certainty === 'certain') };
    });
    const types = [...new Set(judged.map(({ type }) => type))].sort();
    return report({
      notes: [
        `${rows.length} texts of HatemojiBuild, a part of it: people wrote them to mislead a model, and each hateful one has a twin that is nearly the same and not hateful. What is not hateful may still be abuse here: an insult to the police, or of one person. Nothing was learnt from them or mended by them, and no goal is set.`,
      ],
      tables: [
        {
          title: 'Found to be abuse',
          columns: [
            ['what it is', 'text'],
            ['texts', 'count'],
            ['found', 'percent'],
            ['found, certain', 'percent'],
          ],
          rows: types.map((name): readonly Cell[] => {
            const mine = judged.filter(({ type }) => type === name);
            const shareOf = (isSuch: (one: (typeof judged)[number]) => boolean): number | null =>
              share(mine.filter(isSuch).length, mine.length);
            return [name, mine.length, shareOf(({ flagged }) => flagged), shareOf(({ isCertain }) => isCertain)];
          }),
        },
      ],
      goals: [],
      mistakes: [],
    });
  }),
};
