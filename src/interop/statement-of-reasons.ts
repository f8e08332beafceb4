import { nameOf } from '../evaluate/labels.ts';
import type { Verdict } from '../evaluate/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { Decision } from '../policy/vocabulary.ts';

/** What only the host knows of a decision: its own id for it, and dates as `YYYY-MM-DD`. */
export interface StatementContext {
  readonly puid: string;
  readonly contentDate: string;
  readonly applicationDate: string;
  /** Country codes of the states in which the content was restricted. */
  readonly territorialScope?: readonly string[];
}

const VISIBILITY: Readonly<Partial<Record<Decision, string>>> = {
  redact: 'DECISION_VISIBILITY_OTHER',
  hide: 'DECISION_VISIBILITY_CONTENT_DISABLED',
  remove: 'DECISION_VISIBILITY_CONTENT_REMOVED',
};

const PRIVACY = 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS';
const SPEECH = 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH';
const VIOLENCE = 'STATEMENT_CATEGORY_CYBER_VIOLENCE';
/** What is against nothing but the body's own rules. */
const OWN_RULES = 'STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE';
/** The category of each kind that has one of its own. */
const CATEGORIES: Readonly<Record<string, string>> = {
  email: PRIVACY,
  phone: PRIVACY,
  address: PRIVACY,
  postcode: PRIVACY,
  'nhs-number': PRIVACY,
  nino: PRIVACY,
  'date-of-birth': PRIVACY,
  'payment-card': PRIVACY,
  'bank-account': PRIVACY,
  'hospital-number': PRIVACY,
  'full-name': PRIVACY,
  'person-health': PRIVACY,
  minor: PRIVACY,
  'staff-name': PRIVACY,
  'staff-praise': PRIVACY,
  hate: SPEECH,
  accusation: SPEECH,
  threat: VIOLENCE,
  harassment: VIOLENCE,
  'staff-target': VIOLENCE,
  insult: VIOLENCE,
  'copyright-notice': 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
};

/**
 * A statement of reasons (Digital Services Act, article 17), with the fields of the Commission's Transparency Database.
 * Undefined where the content was not restricted: nothing is owed then. It quotes the page and repeats nothing posted.
 */
export function toStatementOfReasons(
  verdict: Verdict,
  policy: Pick<Policy, 'url' | 'locale'>,
  { puid, contentDate, applicationDate, territorialScope }: StatementContext,
): object | undefined {
  const visibility = VISIBILITY[verdict.decision];
  const acted = verdict.findings.filter(({ outcome }) => outcome === verdict.decision);
  if (visibility === undefined || acted.length === 0) return undefined;
  const kinds = [...new Set(acted.map(({ kind }) => kind))];
  const quotes = [...new Set(acted.flatMap(({ citations }) => citations.map(({ exact }) => exact)))];
  const readings = [...new Set(acted.flatMap(({ interpretation }) => interpretation ?? []))];
  return {
    puid,
    decision_visibility: [visibility],
    ...(verdict.decision === 'redact' ? { decision_visibility_other: 'Part of the text was taken out' } : {}),
    decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
    ...(policy.url === null ? {} : { decision_ground_reference_url: policy.url }),
    incompatible_content_ground: quotes.join(' '),
    incompatible_content_explanation: [`The text held: ${kinds.map(nameOf).join(', ')}.`, ...readings].join(' '),
    incompatible_content_illegal: 'No',
    category: categoryOf(kinds),
    content_type: ['CONTENT_TYPE_TEXT'],
    content_language: policy.locale.slice(0, 2).toUpperCase(),
    content_date: contentDate,
    ...(territorialScope ? { territorial_scope: territorialScope } : {}),
    application_date: applicationDate,
    decision_facts: `Rules ${[...new Set(acted.map(({ rule }) => rule))].join(', ')} of the house rules were found to apply.`,
    source_type: 'SOURCE_VOLUNTARY',
    automated_detection: 'Yes',
    automated_decision: 'AUTOMATED_DECISION_FULLY',
  };
}

/** The category that all kinds share; of several, none is more true than that the body's own rules were broken. */
function categoryOf(kinds: readonly string[]): string {
  const [first = OWN_RULES, ...others] = new Set(kinds.map((kind) => CATEGORIES[kind] ?? OWN_RULES));
  return others.length === 0 ? first : OWN_RULES;
}
