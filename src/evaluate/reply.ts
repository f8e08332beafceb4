import type { Citation } from '../policy/citation.ts';
import { kindsIn } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import { isAppeal } from './signposts.ts';
import type { Signpost, Verdict } from './verdict.ts';

const COMPLAINT = 'Thank you for telling us about this. We want you to be heard.';
const QUESTION = 'Thank you for your question.';
/** The first words of an answer, by what the rule looks for; no more is said than is true of every such comment. */
const OPENING: Readonly<Record<string, string>> = {
  complaint: COMPLAINT,
  'staff-complaint': COMPLAINT,
  'clinical-question': QUESTION,
  'hours-question': QUESTION,
  'rules-question': QUESTION,
  'endorsement-question': QUESTION,
  'individual-care': 'Thank you for asking.',
  'contact-request': 'Thank you for getting in touch.',
};
const THANKS = 'Thank you for your comment.';

/**
 * A short answer that the body may post in public: kind words, the page's own sentence, and where to go. Where somebody
 * may be at risk it speaks of that alone. It repeats nothing of what was written, and gives no contact that the policy
 * does not have. Empty where there is nowhere to point to, or where the page says that nobody answers (`no-reply`).
 */
export function reply(verdict: Verdict, policy: Pick<Policy, 'title' | 'rules' | 'contacts'>): string {
  if (verdict.priority === 'urgent') return crisisLines(verdict, policy).join('\n');
  const signposts = verdict.signposts.filter((one) => !isAppeal(one, policy));
  const [first] = signposts;
  if (!first || verdict.actions.some(({ name, by }) => name === 'no-reply' && by === 'host')) return '';
  const away = verdict.service?.monitored === false ? ['Nobody is here to answer right now.'] : [];
  const lines = [openingOf(first, policy), ...away, ...pageSays(signposts, policy.title)];
  return [...lines, ...signposts.map(whereToGo).filter(isFirst)].join('\n');
}

/** What is said to somebody who may be in danger, or who fears for another: first, short, and nothing that waits. */
export function crisisLines(
  { signposts }: Verdict,
  { title, rules }: Pick<Policy, 'title' | 'rules'>,
): readonly string[] {
  const urgent = signposts.filter(({ rule }) => rules.some(({ id, urgent: first }) => id === rule && first));
  return [
    'We are glad that you told us.',
    'You do not have to face this on your own.',
    ...pageSays(urgent, title),
    ...urgent.map(whereToGo).filter(isFirst),
    urgent.length > 0
      ? 'Please ask for help now. Do not wait for us to answer.'
      : 'Please ask somebody near you for help now. Do not wait for us to answer.',
  ];
}

/** Where a signpost leads, with a link or a contact only where the policy has one. */
export function whereToGo({ label, url, contact }: Signpost): string {
  const reach = [url, contact].filter((one) => one !== undefined);
  return `Where to go: ${[label, ...reach].join(', ')}`;
}

/** The page's sentences, each once, in the order of the page. */
export function pageSays(
  cited: readonly { readonly citations: readonly Citation[] }[],
  title: string,
): readonly string[] {
  const byClause = new Map(cited.flatMap(({ citations }) => citations.map((one) => [one.clause, one] as const)));
  if (byClause.size === 0) return [];
  const inOrder = [...byClause.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  return [`Our page “${title}” says:`, ...inOrder.map(({ exact }) => `“${exact}”`)];
}

function openingOf({ rule }: Signpost, { rules }: Pick<Policy, 'rules'>): string {
  const when = rules.find(({ id }) => id === rule)?.when;
  const kind = when && kindsIn(when).find((one) => Object.hasOwn(OPENING, one));
  return (kind && OPENING[kind]) ?? THANKS;
}

function isFirst(line: string, at: number, lines: readonly string[]): boolean {
  return lines.indexOf(line) === at;
}
