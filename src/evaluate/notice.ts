import type { Citation } from '../policy/citation.ts';
import type { Policy } from '../policy/policy.ts';
import type { Decision } from '../policy/vocabulary.ts';
import { nameOf } from './labels.ts';
import type { Finding, Verdict } from './verdict.ts';

/** What was done, in words for the author. `allow` needs none. */
const DONE: Readonly<Record<Decision, string>> = {
  allow: '',
  review: 'A member of our team will look at your comment.',
  redact: 'We have taken out part of your comment.',
  hide: 'We have hidden your comment.',
  remove: 'We have removed your comment.',
};

/**
 * A plain message to the author: what was done, what kind of thing it was for, and the page's own words. It never
 * repeats what was written. Empty where nothing was done and there is nowhere to point to.
 */
export function notice(verdict: Verdict, policy: Pick<Policy, 'title' | 'url'>): string {
  const lines = [
    ...(verdict.decision === 'allow' ? [] : whatWasDone(verdict, policy)),
    ...verdict.signposts.map(({ label, url, contact }) =>
      [`For help, see: ${label}`, url ?? contact].filter(Boolean).join(', '),
    ),
  ];
  return lines.join('\n');
}

function whatWasDone(
  { decision, findings }: Verdict,
  { title, url }: Pick<Policy, 'title' | 'url'>,
): readonly string[] {
  const grounds = findings.filter(({ outcome }) => outcome === decision);
  return [
    DONE[decision],
    ...whatFor(grounds, decision),
    ...quoted(grounds, title),
    ...(url === null ? [] : [`You can read the page here: ${url}`]),
  ];
}

function whatFor(grounds: readonly Finding[], decision: Decision): readonly string[] {
  const names = [...new Set(grounds.map(({ kind }) => nameOf(kind)))];
  if (names.length === 0) return [];
  const verb = decision === 'review' ? 'It may hold' : 'It held';
  return [`${verb}: ${names.join(', ')}.`];
}

function quoted(grounds: readonly Finding[], title: string): readonly string[] {
  const citations = new Map<string, Citation>(
    grounds.flatMap(({ citations: all }) => all.map((one) => [one.clause, one] as const)),
  );
  if (citations.size === 0) return [];
  const quotes = [...citations.values()].map(({ exact }) => `“${exact}”`);
  return [`Our page “${title}” says:`, ...quotes];
}
