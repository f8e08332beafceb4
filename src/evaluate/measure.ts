import type { Condition } from '../policy/condition.ts';
import { read } from '../text/reading.ts';
import type { Facts } from './facts.ts';
import { FALSE, holdsOn, type Truth, wholePost } from './truth.ts';

type LongerThan = Extract<Condition, { longerThan: unknown }>;
type Capitals = Extract<Condition, { capitals: unknown }>['capitals'];

/** Whether a comment's own text has more words, or more characters (code points as read: no invisible ones). Linear. */
export function isLonger({ longerThan, unit }: LongerThan, facts: Facts): Truth {
  const length = unit === 'words' ? facts.words() : charactersIn(textOf(facts), longerThan);
  return length > longerThan ? holdsOn([wholePost('length', facts.post.text, 'certain')]) : FALSE;
}

/** Whether so large a share of a comment's letters are capitals; letters without cases do not count. Linear. */
export function isInCapitals({ atLeast, leastLetters }: Capitals, facts: Facts): Truth {
  const text = textOf(facts);
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = capitals + (text.match(/\p{Ll}/gu)?.length ?? 0);
  const isLoud = letters >= leastLetters && capitals >= letters * atLeast;
  return isLoud ? holdsOn([wholePost('capitals', facts.post.text, 'certain')]) : FALSE;
}

function textOf({ places, post }: Facts): string {
  return (places[0]?.seen.reading() ?? read(post.text)).text;
}

/** Counted no further than one over the most. */
function charactersIn(text: string, most: number): number {
  if (text.length <= most) return text.length;
  let characters = 0;
  for (const _ of text) if (++characters > most) break;
  return characters;
}
