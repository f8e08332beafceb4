import type { Draft } from '../authoring/draft-policy.ts';
import { CLAUSE_KINDS } from '../policy/vocabulary.ts';
import { counted } from '../text/counted.ts';

/** The files that hold a draft: the policy, and the page's words where those were taken out of a web page. */
export interface DraftFiles {
  readonly policy: string;
  readonly words?: string;
}

/** What was drafted, for whoever asked for it, and what to do next. */
export function reportOnDraft({ source, questions }: Draft, { policy, words }: DraftFiles): string {
  const { clauses, rules } = source;
  const kinds = CLAUSE_KINDS.map((kind) => ({ kind, count: clauses.filter((one) => one.kind === kind).length }));
  const counts = kinds.filter(({ count }) => count > 0).map(({ kind, count }) => `${count} ${kind}`);
  const wrote = [
    `Wrote ${policy}: ${counted(clauses.length, 'sentence')}, ${counted(rules.length, 'rule')}, ${counted(questions.length, 'question')} for you.`,
    ...(words === undefined ? [] : [`Wrote ${words}: the page as its readers see it. The policy quotes it.`]),
  ];
  return [
    ...wrote,
    '',
    `The sentences: ${counts.join(', ')}.`,
    '',
    'Nothing in it is settled. Next',
    `  1. read ${policy}: each line with QUESTION is for you to answer and take out`,
    `  2. houserules lint ${policy}`,
    `  3. houserules check --policy ${policy} "a comment of your own"`,
  ].join('\n');
}
