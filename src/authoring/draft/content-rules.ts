import type { Condition } from '../../policy/condition.ts';
import type { RuleSource } from '../../policy/schema.ts';
import { authorityFor, decisionOf, generalAuthorities } from './authority.ts';
import type { ProposedRule } from './rule-list.ts';
import type { Sentence } from './sentence.ts';

/** Done together with a decision, where the same sentence says so. */
const BESIDE: readonly string[] = ['notify-author', 'keep-evidence'];
const NO_ACTION = 'The page does not say what is done about this, so a person is asked. Is that right?';
const NO_ACTION_READ = 'The page names no action for this, so a person decides.';

/** What a sentence asks of a comment: a name for the rule, and how the draft reads its words. */
interface Ground {
  readonly suffix: string;
  readonly when: Condition;
  readonly reads: readonly string[];
}

/** A rule for whatever each sentence forbids and something finds, with what the page says is done about it. */
export function contentRules(all: readonly Sentence[]): readonly ProposedRule[] {
  const general = generalAuthorities(all);
  return all.flatMap((sentence) => {
    const grounds = groundsOf(sentence);
    const authority = grounds.length === 0 ? undefined : authorityFor(sentence, all, general);
    if (sentence.clause.kind === 'authorises' && !authority) return [];
    return grounds.map((ground) => proposed(ground, sentence, authority, all));
  });
}

function groundsOf({ spoken }: Sentence): readonly Ground[] {
  const { kinds, subjects } = spoken;
  const found = subjects.filter(({ when }) => !when);
  const reads = (some: typeof subjects): readonly string[] => some.flatMap(({ read }) => read ?? []);
  return [
    ...(kinds.length === 0 ? [] : [{ suffix: '', when: { detects: kinds }, reads: reads(found) }]),
    ...subjects.flatMap((one) =>
      one.when
        ? [{ suffix: 'repeats' in one.when ? '-repeated' : '-off-topic', when: one.when, reads: reads([one]) }]
        : [],
    ),
  ];
}

function proposed(
  { suffix, when, reads }: Ground,
  sentence: Sentence,
  authority: Sentence | undefined,
  all: readonly Sentence[],
): ProposedRule {
  const leadIn = sentence.leadIn === undefined ? undefined : all[sentence.leadIn];
  const rests = [leadIn?.isHeading ? undefined : leadIn, sentence, authority].flatMap((one) => one?.clause.id ?? []);
  const decision = authority && decisionOf(authority);
  const { said, asks } = readingOf(sentence, authority, leadIn);
  const rule: RuleSource = {
    id: sentence.clause.id + suffix,
    when,
    then: outcomeOf(decision, authority),
    because: [...new Set(rests)],
  };
  return { rule, says: [...new Set([...reads, ...said])], asks };
}

function outcomeOf(decision: ReturnType<typeof decisionOf>, authority: Sentence | undefined): RuleSource['then'] {
  if (!decision) return 'review';
  const beside = BESIDE.filter((name) => authority?.clause.actions?.includes(name));
  return beside.length === 0 ? decision : { decision, actions: beside };
}

/** What the page leaves open about a rule, how the draft reads it, and what to ask. */
function readingOf(
  { clause }: Sentence,
  authority: Sentence | undefined,
  leadIn: Sentence | undefined,
): { readonly said: readonly string[]; readonly asks: readonly string[] } {
  if (!authority) return { said: [NO_ACTION_READ], asks: [NO_ACTION] };
  const decision = decisionOf(authority) ?? 'review';
  const named = authority.clause.actions ?? [];
  const isEither = named.includes('hide') && named.includes('remove');
  const own = clause.leavesOpen;
  const open = [...new Set([own, leadIn?.clause.leavesOpen, authority.clause.leavesOpen])].flatMap((one) => one ?? []);
  const said = [
    ...(isEither
      ? ['The page says that a comment is hidden or removed: it is hidden here, and a person may then remove it.']
      : []),
    ...(open.length > 0
      ? [`The page leaves open ${open.join(', and ')}. Proposed: \`${decision}\` wherever it is certain.`]
      : []),
  ];
  const asks =
    own === undefined || authority.clause.id === clause.id
      ? []
      : [`The page leaves open ${own}. Is it read well here, or should a person decide (\`then: review\`)?`];
  return { said, asks };
}
