import { detect } from '../../../src/detectors/index.ts';
import { createEngine } from '../../../src/evaluate/engine.ts';
import { cntw } from '../../../src/policies/index.ts';
import { isTouched } from '../caught.ts';
import { type LabelledReply, replyTexts, titleOf } from '../corpus.ts';
import { type Judged, judgedBy, labelTable, mistakeOf, type Part } from '../labelled.ts';
import { report, type Section } from '../section.ts';

const engine = createEngine(cntw);

/** Comments that hurt by what they answer: what is made of them alone, and with the post above them. */
export const repliesSection: Section = {
  id: 'replies',
  title: 'Replies under posts',
  run: (context) => {
    const parts = replyTexts.flatMap((corpus) => waysOf(titleOf(corpus.file), context.rows(corpus) ?? []));
    return report({
      notes: [
        'Most jeers here look harmless alone. Caught: CNTW’s policy sends it to a person or acts on it. A story: a post in which somebody’s loss, illness or life is found.',
      ],
      tables: [labelTable('By file', parts)],
      mistakes: parts.flatMap(({ rows }) => rows.flatMap(mistakeOf)),
    });
  },
};

/** The rows under stories alone and with their posts, and those under other posts with them. */
function waysOf(name: string, rows: readonly LabelledReply[]): readonly Part[] {
  const isUnderStory = ({ parent }: LabelledReply): boolean => detect(parent, { kinds: ['personal-story'] }).length > 0;
  const [stories, others] = [rows.filter(isUnderStory), rows.filter((row) => !isUnderStory(row))];
  const part = (how: string, judged: readonly Judged[]): Part => ({
    name: `${name}, ${how}`,
    isKeptApart: false,
    rows: judged,
  });
  return [
    part(
      'under stories, alone',
      stories.map((row) => judge(row)),
    ),
    part(
      'under stories',
      stories.map((row) => judge(row, row.parent)),
    ),
    part(
      'under other posts',
      others.map((row) => judge(row, row.parent)),
    ),
  ];
}

function judge(row: LabelledReply, parent?: string): Judged {
  const verdict = engine.evaluate({ text: row.text, ...(parent ? { parent } : {}) });
  return judgedBy(row, verdict, isTouched(verdict));
}
