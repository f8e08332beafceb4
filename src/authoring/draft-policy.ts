import { PolicyError } from '../policy/policy-error.ts';
import type { PolicySource } from '../policy/schema.ts';
import { problem } from '../text/fault.ts';
import { accountRules } from './draft/account-rules.ts';
import { slugOf } from './draft/clause-ids.ts';
import { allowedBy } from './draft/contacts.ts';
import { contentRules } from './draft/content-rules.ts';
import { cutLines } from './draft/cut-lines.ts';
import { type DraftedHours, hoursOf } from './draft/hours.ts';
import { questionsOnKinds } from './draft/kind-questions.ts';
import { kindsOfParts } from './draft/kinds-of-parts.ts';
import { pageParts } from './draft/page-parts.ts';
import { policyYaml } from './draft/policy-yaml.ts';
import { protectionsOf } from './draft/protections.ts';
import type { Question } from './draft/question.ts';
import { routesOf } from './draft/routes.ts';
import { joined, questionsOnRules } from './draft/rule-list.ts';
import { type Sentence, sentencesOf } from './draft/sentence.ts';

/** What is known of a page beside its words. What is left out is guessed, with a question. */
export interface DraftOptions {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  /** Where the page is published. */
  readonly url?: string;
  /** The path that the policy file names the page's text by, beginning with a dot; left out, the text is in the file. */
  readonly textPath?: string;
}

/** A policy proposed for a page: as data, as the text of a file, and what its people must still settle. */
export interface Draft {
  readonly source: PolicySource;
  /** The same in YAML, with each question as a comment where it arises. */
  readonly yaml: string;
  readonly questions: readonly Question[];
}

/** In UTF-16 code units; pages of house rules have some 10,000. */
const LONGEST = 200_000;
const NO_PUBLISHER = 'Not known';
const NO_CRISIS =
  'The page says nothing about people at risk. Where should somebody be sent who may harm themselves, and who looks first?';

/**
 * Proposes a policy for the text of a page: each sentence quoted, with what it does, and rules for what the library can
 * find. It loads as it is. Whatever the page leaves open, or the wording does not show, is a question. Throws a
 * `PolicyError` for a page without a sentence, and for one over 200,000 characters.
 */
export function draftPolicy(written: string, options: DraftOptions = {}): Draft {
  refuseUnfit(written);
  const page = written.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const parts = pageParts(page);
  const sentences = sentencesOf(page, kindsOfParts(parts));
  if (sentences.length === 0) throw unfit('authoring/empty-page', 'a page with at least one sentence', 'none');
  const content = joined(contentRules(sentences));
  const account = accountRules(
    sentences,
    content.map(({ rule }) => rule),
  );
  const routes = routesOf(sentences);
  const rules = joined([...content, ...account, ...routes.rules]);
  const { protections, questions } = protectionsOf(sentences);
  const hours = hoursOf(sentences);
  const allow = allowedBy(page);
  const source: PolicySource = {
    ...headOf(page, sentences, options),
    ...(hours ? { hours: hours.hours } : {}),
    ...(allow ? { allow } : {}),
    ...(Object.keys(routes.contacts).length > 0 ? { contacts: routes.contacts } : {}),
    clauses: sentences.map(({ clause }) => clause),
    rules: rules.map(({ rule }) => rule),
    ...(protections.length > 0 ? { protections } : {}),
  };
  const asked: readonly Question[] = [
    ...questionsOnLines(cutLines(parts)),
    ...questionsOnHead(source, options, hours),
    ...questionsOnKinds(sentences),
    ...questionsOnRules(rules),
    ...questions,
  ];
  return { source, yaml: policyYaml(source, asked, options.textPath), questions: asked };
}

function refuseUnfit(page: string): void {
  if (typeof page !== 'string') throw new TypeError(`page: expected a string; got ${typeof page}`);
  if (page.length <= LONGEST) return;
  throw unfit('authoring/page-too-large', `at most ${LONGEST} characters`, `${page.length} of them`);
}

function unfit(code: string, expected: string, received: string): PolicyError {
  return new PolicyError([problem({ code, at: '', expected, received })]);
}

function headOf(
  text: string,
  sentences: readonly Sentence[],
  { id, title, publisher, url }: DraftOptions,
): Omit<PolicySource, 'clauses' | 'rules'> {
  const first = sentences.find(({ isHeading }) => isHeading) ?? sentences[0];
  const called = title ?? first?.exact ?? 'House rules';
  return {
    houserules: 1,
    id: id ?? (slugOf(publisher ?? called) || 'house-rules'),
    version: '1',
    title: called,
    publisher: publisher ?? NO_PUBLISHER,
    text,
    url: url ?? null,
    locale: 'en-GB',
    region: 'GB',
    timeZone: 'Europe/London',
  };
}

function* questionsOnLines(cut: number): Generator<Question> {
  if (cut === 0) return;
  const text = `${cut} lines of the page stop in the middle of a sentence. Will you put each paragraph on one line, and draft it again?`;
  yield { at: '', text };
}

function* questionsOnHead(
  { rules, hours, allow }: PolicySource,
  { publisher, url }: DraftOptions,
  drafted: DraftedHours | undefined,
): Generator<Question> {
  if (publisher === undefined) yield { at: '/publisher', text: 'Who publishes the page?' };
  if (url === undefined) yield { at: '/url', text: 'Where is the page published?' };
  if (hours) for (const text of drafted?.asks ?? []) yield { at: '/hours', text };
  if (allow)
    yield { at: '/allow', text: 'The page gives these itself, so comments may repeat them. Are they all yours?' };
  if (!rules.some(({ then }) => typeof then !== 'string' && then.priority === 'urgent'))
    yield { at: '', text: NO_CRISIS };
}
