import { createEngine, type Engine } from '../../../src/evaluate/engine.ts';
import { cntw, westHerts } from '../../../src/policies/index.ts';
import { compareDecisions } from '../../../src/policy/vocabulary.ts';
import { type AcceptanceCase, casesOf, faultsOf, laterCases } from '../../acceptance/cases.ts';
import { isTouched } from '../caught.ts';
import { feedback, titleOf } from '../corpus.ts';
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
      notes: [
        'Feedback is judged four times: as it is, after a harmless sentence that names a group, before a picture such as 😂 or 🤮, and six comments joined.',
      ],
      tables: [
        {
          title: 'Decided and cited as listed',
          columns: [
            ['policy', 'text'],
            ['cases', 'count'],
            ['as listed', 'count'],
            ['share', 'percent'],
          ],
          rows: parts.flatMap(({ rows }) => rows),
        },
        {
          title: 'Real feedback without personal data',
          columns: [
            ['policy', 'text'],
            ['how', 'text'],
            ['comments', 'count'],
            ['redacted, hidden or removed', 'count'],
            ['sent to review', 'count'],
          ],
          rows: parts.flatMap(({ feedbackRows }) => feedbackRows),
        },
      ],
      goals: parts.flatMap(({ goals }) => goals),
      mistakes: parts.flatMap(({ mistakes }) => mistakes),
    });
  },
};

interface Part extends Pick<Report, 'goals' | 'mistakes'> {
  readonly rows: readonly (readonly Cell[])[];
  readonly feedbackRows: readonly (readonly Cell[])[];
}

function measure(engine: Engine, context: MeasureContext): Part {
  const { id } = engine.policy;
  const files = [id, ...laterCases.map((later) => `${id}${later}`)].map((file) => listedIn(file, engine));
  const [{ cases, listed }] = files as [Listed];
  const texts = feedback.flatMap((corpus) => context.rows(corpus) ?? []).map(({ text }) => text);
  const read = STRESSES.map(([how, stress]) => feedbackOf(engine, how, stress(texts)));
  return {
    rows: files.map(({ file, cases, listed }) => [titleOf(file), cases, listed, share(listed, cases)]),
    feedbackRows: read.map(({ how, comments, acted, reviewed }) => [id, how, comments, acted, reviewed]),
    goals: [
      goal(`${id}: acceptance cases`, 'at least', 0.99, share(listed, cases)),
      ...read.flatMap(({ how, comments, acted, reviewed }) => [
        goal(`${id}: feedback ${how}, acted on`, 'at most', 0.0005, share(acted, comments)),
        goal(`${id}: feedback ${how}, sent to review`, 'at most', 0.005, share(reviewed, comments)),
      ]),
    ],
    mistakes: [...files.flatMap(({ mistakes }) => mistakes), ...(read[0]?.mistakes ?? [])],
  };
}

interface Listed {
  readonly file: string;
  readonly cases: number;
  readonly listed: number;
  readonly mistakes: readonly Mistake[];
}

function listedIn(file: string, engine: Engine): Listed {
  const cases = casesOf(file);
  const mistakes = cases.flatMap((given) => mistakeOf(given, engine));
  return { file, cases: cases.length, listed: cases.length - mistakes.length, mistakes };
}

/** Harmless sentences that name a group, one before each comment in turn. */
const BEFORE = [
  'My wife is Polish.',
  'The Muslim chaplain said hello.',
  'Women were waiting too.',
  'I am disabled and a wheelchair user.',
  'Our neighbours are Indian.',
  'There were Travellers and gay people in the queue like everybody else.',
];

/** Pictures that people put behind what they say to a trust, one behind each comment in turn. */
const BEHIND = ['😂', '❤️', '👏👏', '😡', '🙄', '🤬', '🙏', '👍', '😢', '🎉', '🤮', '👀', '💪', '😭', '🤦‍♀️', '💔', '💩'];

const STRESSES: readonly (readonly [how: string, stress: (texts: readonly string[]) => readonly string[]])[] = [
  ['as it is', (texts) => texts],
  ['after a group', (texts) => texts.map((text, at) => `${BEFORE[at % BEFORE.length]} ${text}`)],
  ['before a picture', (texts) => texts.map((text, at) => `${text} ${BEHIND[at % BEHIND.length]}`)],
  ['six joined', (texts) => texts.flatMap((_, at) => (at % 6 === 0 ? [texts.slice(at, at + 6).join(' ')] : []))],
];

interface Read {
  readonly how: string;
  readonly comments: number;
  readonly acted: number;
  readonly reviewed: number;
  readonly mistakes: readonly Mistake[];
}

function feedbackOf(engine: Engine, how: string, texts: readonly string[]): Read {
  const judged = texts.map((text) => ({ text, verdict: engine.evaluate({ text }) }));
  const touched = judged.filter(({ verdict }) => isTouched(verdict));
  const acted = touched.filter(({ verdict }) => compareDecisions(verdict.decision, 'review') > 0);
  return {
    how,
    comments: texts.length,
    acted: acted.length,
    reviewed: touched.filter(({ verdict }) => verdict.decision === 'review').length,
    mistakes: touched.map(({ text, verdict }) => ({
      id: engine.policy.id,
      fault: 'false alarm',
      kind: 'feedback',
      certainty: null,
      expected: 'allow',
      got: verdict.findings.map(({ kind, certainty }) => `${kind} (${certainty})`).join(' '),
      text: text.slice(0, 160),
    })),
  };
}

function mistakeOf(given: AcceptanceCase, engine: Engine): readonly Mistake[] {
  const faults = faultsOf(given, engine);
  if (faults.length === 0) return [];
  const { id, about, text, decision } = given;
  const expected = decision.join(' or ');
  return [{ id, fault: 'not as listed', kind: about, certainty: null, expected, got: faults.join('; '), text }];
}
