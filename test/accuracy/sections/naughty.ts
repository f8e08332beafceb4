import type { Detection } from '../../../src/detectors/index.ts';
import { wholeCharacters } from '../../../src/text/span.ts';
import { type Comment, naughty } from '../corpus.ts';
import { goal, type MeasureContext, onRows, report, type Section } from '../section.ts';
import { falseAlarm, isFlagged, type Seen } from '../seen.ts';

type Tried = Seen<Comment> & { readonly threw: boolean };

/** Strings that break software: nothing may throw, and spans must lie in the text and split no character. */
export const naughtySection: Section = {
  id: 'naughty',
  title: 'Strings that break software',
  run: onRows(naughty, (rows, context) => {
    const tried = rows.map((row) => tryRow(row, context));
    const threw = tried.filter((one) => one.threw).length;
    const astray = tried.filter(({ row, detections }) => detections.some((one) => !isSound(row.text, one))).length;
    const flagged = tried.filter((one) => isFlagged(one));
    return report({
      notes: [
        `${rows.length} texts of ${naughty.file}: ${threw} threw, ${astray} gave a span that does not lie in the text;` +
          ` ${flagged.length} are flagged as personal data, though they hold none.`,
      ],
      goals: [
        goal('strings that break software: throw or give a bad span', 'at most', 0, (threw + astray) / rows.length),
      ],
      mistakes: flagged.flatMap(({ row, detections }) => detections.map((one) => falseAlarm(row, one))),
    });
  }),
};

function tryRow(row: Comment, context: MeasureContext): Tried {
  try {
    return { row, detections: context.detect(row.text), threw: false };
  } catch {
    return { row, detections: [], threw: true };
  }
}

function isSound(text: string, one: Detection): boolean {
  const whole = wholeCharacters(text, one);
  const inside = 0 <= one.start && one.start < one.end && one.end <= text.length;
  return inside && whole.start === one.start && whole.end === one.end;
}
