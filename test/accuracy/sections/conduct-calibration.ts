import { atLeast, type Certainty } from '../../../src/detectors/define-detector.ts';
import { detect } from '../../../src/detectors/detect.ts';
import { type Corpus, conduct, crisisTexts, isKeptApart, type Labelled, routeTexts } from '../corpus.ts';
import { share, type Tally } from '../score.ts';
import { goal, type MeasureContext, report, type Section } from '../section.ts';
import { CERTAINTIES } from '../seen.ts';
import type { Cell } from '../tables.ts';
import { COLUMNS, calibrationRow, PROMISE } from './calibration.ts';

const KINDS = ['hate', 'insult', 'threat', 'harassment', 'sexual', 'staff-target', 'accusation'] as const;

/** Whether what is said to be abuse is, as often as its certainty promises. */
export const conductCalibrationSection: Section = {
  id: 'conduct-calibration',
  title: 'Calibration of conduct',
  run: (context) => {
    const apart = answersIn(context, ({ file }) => isKeptApart(file));
    const all = answersIn(context, () => true);
    return report({
      notes: [
        'The surest answer of each kind to a comment. Right: the comment is abuse of whatever kind. About half of the comments are abuse and the others look like it, so among comments as they come in a false alarm is rarer than here.',
      ],
      tables: [
        { title: 'Right, in all files', columns: COLUMNS, rows: rowsOf(all) },
        { title: 'Right, in the files kept apart', columns: COLUMNS, rows: rowsOf(apart) },
      ],
      goals: CERTAINTIES.map((certainty) => {
        const { right, wrong } = tallyOf(apart, certainty);
        return goal(
          `conduct kept apart, ${certainty}: right`,
          'at least',
          PROMISE[certainty],
          share(right, right + wrong),
        );
      }),
    });
  },
};

interface Answer {
  readonly kind: string;
  readonly certainty: Certainty;
  readonly isRight: boolean;
}

/** Of files of crises only what is to be left alone: a cry for help may speak of abuse. Whoever asks a route abuses nobody. */
function answersIn(context: MeasureContext, isWanted: (corpus: Corpus<Labelled>) => boolean): readonly Answer[] {
  const rows = (corpora: readonly Corpus<Labelled>[]): readonly Labelled[] =>
    corpora.filter(isWanted).flatMap((corpus) => context.rows(corpus) ?? []);
  const harmless = [...rows(crisisTexts).filter(({ label }) => label === 'leave'), ...rows(routeTexts)];
  return [
    ...rows(conduct).flatMap(({ text, label }) => surest(text, label === 'catch')),
    ...harmless.flatMap(({ text }) => surest(text, false)),
  ];
}

function surest(text: string, isRight: boolean): readonly Answer[] {
  const found = new Map<string, Certainty>();
  for (const { kind, certainty } of detect(text, { kinds: [...KINDS] })) {
    const known = found.get(kind);
    if (!known || atLeast(certainty, known)) found.set(kind, certainty);
  }
  return [...found].map(([kind, certainty]) => ({ kind, certainty, isRight }));
}

function rowsOf(answers: readonly Answer[]): readonly (readonly Cell[])[] {
  return [...KINDS, 'all'].flatMap((kind) =>
    CERTAINTIES.map((certainty) => calibrationRow(kind, certainty, tallyOf(answers, certainty, kind))),
  );
}

function tallyOf(answers: readonly Answer[], certainty: Certainty, kind = 'all'): Pick<Tally, 'right' | 'wrong'> {
  const mine = answers.filter((one) => one.certainty === certainty && (kind === 'all' || one.kind === kind));
  const right = mine.filter((one) => one.isRight).length;
  return { right, wrong: mine.length - right };
}
