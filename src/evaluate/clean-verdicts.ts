import type { Sighting } from '../detectors/detector-set.ts';
import { conditionsIn } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import { FEWEST_WORDS_REPEATED } from './conditions.ts';
import type { Facts } from './facts.ts';
import { factsOf, momentOf, type Scene } from './gather.ts';
import { FEWEST_WORDS_OFF_TOPIC } from './off-topic.ts';
import type { Verdict } from './verdict.ts';
import { countWords } from './words.ts';

/** What conditions ask of a post beside its texts. */
export interface Asked {
  /** The most words that any of them tells apart. */
  readonly mostWords: number;
  readonly asksForParent: boolean;
  /** Asks whether anyone is there. */
  readonly asksForService: boolean;
}

/** What the conditions of a policy ask of a post beside its texts. */
export function askedBy({ rules }: Policy): Asked {
  const conditions = rules.flatMap(({ when }) => [...conditionsIn(when, '')].map(({ condition }) => condition));
  const asksForParent = conditions.some((one) => 'offTopic' in one);
  const repeated = conditions.flatMap((one) =>
    'repeats' in one ? [one.repeats.leastWords ?? FEWEST_WORDS_REPEATED] : [],
  );
  return {
    mostWords: Math.max(0, ...repeated, asksForParent ? FEWEST_WORDS_OFF_TOPIC : 0),
    asksForParent,
    asksForService: conditions.some((one) => 'monitored' in one),
  };
}

/**
 * The verdict on a post in which nothing stands and of which nothing is known: frozen, made once for each number of
 * words that a condition tells apart. Undefined where rules find something even there, or read all of every text.
 */
export function cleanVerdicts(
  scene: Scene,
  nothing: Sighting,
  judge: (facts: Facts) => Verdict,
): (text: string) => Verdict | undefined {
  const { mostWords, policy } = scene;
  const whole = readsWholeText(policy);
  const made = Array.from({ length: mostWords + 1 }, (_, words) => {
    const verdict = judge(factsOf({ text: 'x '.repeat(words) }, nothing, momentOf({}, scene), scene));
    return whole || verdict.findings.length > 0 ? undefined : verdict;
  });
  return (text) => made[mostWords === 0 ? 0 : countWords(text, mostWords)];
}

/** True where a pattern must be tried on every text, whatever was seen in it. */
function readsWholeText({ rules }: Policy): boolean {
  return rules.some(({ when }) => [...conditionsIn(when, '')].some(({ condition }) => 'pattern' in condition));
}
