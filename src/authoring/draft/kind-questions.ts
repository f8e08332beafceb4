import { DECISIONS } from '../../policy/vocabulary.ts';
import type { Question } from './question.ts';
import type { Sentence } from './sentence.ts';

const CONTENT: readonly string[] = DECISIONS;
const HEADING = 'Is this heading a rule of its own? It is read as one.';
const ONLY_TOLD = 'Does this only tell, or does it forbid, allow or promise something? It is read as only telling.';
const NO_NAME = 'There is no name for what is done here. Should it be one of your own, declared in `actions`?';
const NOT_FOUND =
  'No rule rests on this, because nothing finds it in a comment: a person decides. Can you give phrases or a signal?';

/** What a person should look at again in how the sentences were read, in the order of the page. */
export function questionsOnKinds(sentences: readonly Sentence[]): readonly Question[] {
  return sentences.flatMap((sentence) =>
    [kindAsked(sentence), outcomeAsked(sentence), subjectAsked(sentence)].flatMap((text) =>
      text === undefined ? [] : [{ at: `/clauses/${sentence.at}`, text }],
    ),
  );
}

function kindAsked({ told, isHeading, clause }: Sentence): string | undefined {
  if (told.isSure) return undefined;
  if (isHeading) return HEADING;
  return clause.kind === 'informs'
    ? ONLY_TOLD
    : `Is this something that the page ${clause.kind}? Only the heading above says so.`;
}

function outcomeAsked({ told, clause }: Sentence): string | undefined {
  if (clause.kind === 'authorises' && !clause.actions && told.outcomes) return NO_NAME;
  if (clause.leavesOpen === undefined || !clause.actions?.some((name) => CONTENT.includes(name))) return undefined;
  return `The page leaves open ${clause.leavesOpen}. May the rules below do it without asking, or should a person decide (\`then: review\`)?`;
}

function subjectAsked({ spoken, clause, isHeading }: Sentence): string | undefined {
  if (spoken.unseen.length > 0)
    return `Nothing finds this in a comment by itself: ${spoken.unseen.join(', ')}. Does a person look for it, or can you give phrases or a signal?`;
  const isRule = clause.kind === 'prohibits' && !isHeading && !clause.quote.endsWith(':');
  return isRule && spoken.subjects.length === 0 ? NOT_FOUND : undefined;
}
