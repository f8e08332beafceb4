import type { Grammar } from './grammar.ts';
import { type KeptGrammar, type KeptTable, nameOf } from './kept.ts';
import { lineOf } from './kept-lexis.ts';
import { keepShapes } from './kept-shapes.ts';
import { everyWord, formsFrom, formsSoFar, type LexisNode, nextOf } from './lexis.ts';
import type { Pattern } from './pattern.ts';
import { addShapes, noShapes } from './sieve-shapes.ts';
import { namesOf } from './word-class.ts';

type Compiled = Pick<Grammar<Pattern>, 'spec' | 'plan'>;

/** Compiles grammars into what is kept of them: some that the sieve awakens, and others. For the build of the package. */
export function keep(sifted: readonly Compiled[], others: readonly Compiled[]): KeptTable {
  const all = [...sifted, ...others];
  const shapes = noShapes();
  for (const { plan } of sifted) addShapes(shapes, plan);
  const own = all.map(ownForms);
  const grammars: Record<string, KeptGrammar> = {};
  for (const [at, { spec }] of all.entries()) {
    const name = nameOf(spec);
    if (grammars[name]) throw new Error(`two grammars are \`${name}\``);
    const number = at < sifted.length ? at : -1;
    const classes = spec.classes.map(formsFrom);
    const inClasses = new Set(
      spec.classes.flatMap((one, nth) => namesOf(one).map((_, form) => (classes[nth] ?? 0) + form)),
    );
    grammars[name] = { number, classes, literals: [...(own[at] ?? [])].filter((form) => !inClasses.has(form)) };
  }
  const entered = everyWord();
  const names = entered.map(([word]) => word);
  const words = entered
    .map(([word, node]) => [word, keptLine(node, own, names)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    words: words.map(([word]) => word).join(' '),
    lines: words.map(([, line]) => line).join('\n'),
    rest: JSON.stringify({ lexis: formsSoFar(), shapes: keepShapes(shapes), grammars }),
  };
}

function ownForms({ plan: { words } }: Compiled): ReadonlySet<number> {
  return new Set(Array.from({ length: words.size }, (_, number) => words.formsOf(number)).flat());
}

function keptLine(node: LexisNode, own: readonly ReadonlySet<number>[], names: readonly string[]): string {
  const rests = new Map<string, readonly number[]>();
  const put = ({ word, forms, next }: LexisNode, before: string): void => {
    const rest = before + (names[word - 1] as string);
    if (forms.length > 0) rests.set(rest, forms);
    for (const node of next?.values() ?? []) put(node, `${rest} `);
  };
  for (const next of nextOf(node)?.values() ?? []) put(next, '');
  return lineOf(node.forms, oneOfEach(node, own), rests);
}

/** Of the forms that have a word in a phrase, one for each grammar that knows it by nothing else: who does is all that is asked. */
function oneOfEach({ forms, within }: LexisNode, own: readonly ReadonlySet<number>[]): readonly number[] {
  const chosen = within.slice(0, 1);
  for (const some of own) {
    if ([...forms, ...chosen].some((form) => some.has(form))) continue;
    const one = within.find((form) => some.has(form));
    if (one !== undefined) chosen.push(one);
  }
  return chosen;
}
