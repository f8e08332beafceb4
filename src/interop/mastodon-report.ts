import { nameOf } from '../evaluate/labels.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import type { Policy } from '../policy/policy.ts';

/** Whom and what is reported, by the server's own ids. */
export interface ReportContext {
  readonly accountId: string;
  readonly statusId: string;
  /** Ids of the server's rules that were broken, where the host has matched them to this policy's. */
  readonly ruleIds?: readonly string[];
}

/** The body of `POST /api/v1/reports` of Mastodon. */
export interface MastodonReport {
  readonly account_id: string;
  readonly status_ids: readonly string[];
  readonly comment: string;
  readonly category: 'violation' | 'other';
  readonly rule_ids?: readonly string[];
}

/** Mastodon's own limit, in characters. */
const LONGEST_COMMENT = 1000;

/**
 * A report to the server's moderators, or undefined where no clause lets this body report: it takes an action
 * `report-to-platform` or `report-as-spam` in the verdict.
 */
export function toMastodonReport(
  { actions, findings }: Verdict,
  { title }: Pick<Policy, 'title'>,
  { accountId, statusId, ruleIds }: ReportContext,
): MastodonReport | undefined {
  const report = actions.find(({ name }) => name === 'report-to-platform' || name === 'report-as-spam');
  if (!report) return undefined;
  const kinds = [...new Set(findings.filter(({ rule }) => rule === report.rule).map(({ kind }) => nameOf(kind)))];
  const quotes = report.citations.map(({ exact }) => `“${exact}”`);
  const comment = [`${title}: ${kinds.join(', ')}.`, ...quotes].join(' ').slice(0, LONGEST_COMMENT);
  return {
    account_id: accountId,
    status_ids: [statusId],
    comment,
    category: ruleIds ? 'violation' : 'other',
    ...(ruleIds ? { rule_ids: ruleIds } : {}),
  };
}
