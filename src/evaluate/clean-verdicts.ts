import type { Sighting } from '../detectors/detector-set.ts';
import { type Condition, conditionsOf } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import type { Facts } from './facts.ts';
import { factsOf, momentOf, type Scene } from './gather.ts';
import { FEWEST_WORDS_OF_A_LANGUAGE } from './language.ts';
import { FEWEST_WORDS_OFF_TOPIC } from './off-topic.ts';
import { FEWEST_WORDS_REPEATED } from './past.ts';
import type { Verdict } from './verdict.ts';
import { countWords } from './words.ts';

/** What conditions ask of a post beside its texts. */
export interface Asked {
  /** The most words that any of them tells apart. */
  readonly mostWords: number;
  readonly asksForParent: boolean;
  /** Asks whether anyone is there. */
  readonly asksForService: boolean;
  readonly asksForDate: boolean;
  /** Asks what the host's platform can do. */
  readonly asksForPlatform: boolean;
}

/** What the conditions of a policy ask of a post beside its texts. */
export function askedBy(policy: Policy): Asked {
  const conditions = conditionsOf(policy);
  const asksFor = (field: string): boolean => conditions.some((one) => field in one);
  return {
    mostWords: Math.max(0, ...conditions.map(wordsToldApart)),
    asksForParent: asksFor('offTopic') || asksFor('parentDetects'),
    asksForService: asksFor('monitored'),
    asksForDate: asksFor('between'),
    asksForPlatform: asksFor('platformCan'),
  };
}

/** How far words must be counted for a condition to know enough. */
function wordsToldApart(condition: Condition): number {
  if ('repeats' in condition) return condition.repeats.leastWords ?? FEWEST_WORDS_REPEATED;
  if ('offTopic' in condition) return FEWEST_WORDS_OFF_TOPIC;
  if ('languageOtherThan' in condition) return FEWEST_WORDS_OF_A_LANGUAGE;
  return 'longerThan' in condition && condition.unit === 'words' ? condition.longerThan + 1 : 0;
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
  if (readsWholeText(policy)) return () => undefined;
  const made = Array.from({ length: mostWords + 1 }, (_, words) => {
    const verdict = judge(factsOf({ text: 'x '.repeat(words) }, nothing, momentOf({}, scene), scene));
    return verdict.findings.length > 0 ? undefined : verdict;
  });
  return (text) => made[mostWords === 0 ? 0 : countWords(text, mostWords)];
}

/** Conditions that are tried on every text, whatever was seen in it. */
const OF_WHOLE_TEXT = ['pattern', 'longerThan', 'capitals', 'languageOtherThan'];

function readsWholeText(policy: Policy): boolean {
  return conditionsOf(policy).some((condition) => OF_WHOLE_TEXT.some((field) => field in condition));
}
