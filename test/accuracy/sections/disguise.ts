import { createEngine } from '../../../src/evaluate/engine.ts';
import { cntw } from '../../../src/policies/index.ts';
import { type Evasion, evasions, titleOf } from '../corpus.ts';
import { share } from '../score.ts';
import { goal, type Mistake, onEach, report, type Section } from '../section.ts';

type Pair = Extract<Evasion, { plain: string }>;

const CONDUCT = ['abuse', 'profanity', 'slur', 'threat'];
const engine = createEngine(cntw);

/** Whether disguised abuse is decided as plain abuse is, and harmless look-alikes of disguises are left alone. */
export const disguiseSection: Section = {
  id: 'disguise',
  title: 'Disguised abuse',
  run: onEach(evasions, (rows, _context, file) => {
    const pairs = rows.filter((row): row is Pair => 'plain' in row && CONDUCT.includes(row.kind));
    const tried = pairs.map((pair) => ({ pair, plain: decide(pair.plain), evaded: decide(pair.evaded) }));
    const alike = tried.filter(({ plain, evaded }) => plain === evaded && plain !== 'allow');
    const benign = rows.flatMap((row) => ('benign' in row ? [{ ...row, decision: decide(row.benign) }] : []));
    const flagged = benign.filter(({ decision, ambiguous }) =>
      ambiguous ? decision !== 'allow' && decision !== 'review' : decision !== 'allow',
    );
    const names = [...new Set(pairs.map(({ technique }) => technique))].sort();
    return report({
      notes: [`${pairs.length} pairs and ${benign.length} look-alikes of ${file}, as CNTW’s page decides.`],
      tables: [
        {
          title: `By technique in ${titleOf(file)}`,
          columns: [
            ['technique', 'text'],
            ['pairs', 'count'],
            ['decided alike', 'percent'],
          ],
          rows: names.map((name) => {
            const mine = tried.filter(({ pair }) => pair.technique === name);
            return [name, mine.length, share(mine.filter((one) => alike.includes(one)).length, mine.length)];
          }),
        },
      ],
      goals: [
        goal(
          `disguised abuse: decided as the plain form: ${titleOf(file)}`,
          'at least',
          0.95,
          share(alike.length, tried.length),
        ),
        goal(
          `look-alikes of disguises, flagged: ${titleOf(file)}`,
          'at most',
          0.01,
          share(flagged.length, benign.length),
        ),
      ],
      mistakes: [
        ...tried.filter((one) => !alike.includes(one)).map(({ pair, plain, evaded }) => missed(pair, plain, evaded)),
        ...flagged.map(({ id, benign: text, looksLike, decision }) => alarm(id, text, looksLike, decision)),
      ],
    });
  }),
};

function decide(text: string): string {
  return engine.evaluate({ text }).decision;
}

function missed({ id, technique, evaded: text }: Pair, plain: string, evaded: string): Mistake {
  return { id, fault: 'missed', kind: technique, certainty: null, expected: plain, got: evaded, text };
}

function alarm(id: string, text: string, looksLike: string, decision: string): Mistake {
  return { id, fault: 'false alarm', kind: looksLike, certainty: null, expected: 'allow', got: decision, text };
}
