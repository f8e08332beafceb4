import * as z from 'zod';
import type { Post } from '../evaluate/post.ts';
import { DECISIONS, type Decision } from '../policy/vocabulary.ts';

const words = z.string().min(1);
const list = z.array(words).exactOptional();
const count = z.int().min(0).max(1000).exactOptional();
const attachment = z.strictObject({
  kind: z.enum(['image', 'video', 'audio', 'link']),
  text: z.string().exactOptional(),
  url: z.string().exactOptional(),
});
const surroundings = {
  parent: z.string().exactOptional().describe('The post that this one replies to.'),
  attachments: z.array(attachment).exactOptional(),
};

/** One case of a table: a post, and what must come of it. A single value may stand for a list of one. */
export const caseSchema = z.strictObject({
  id: words.exactOptional(),
  about: z.string().exactOptional(),
  why: z.string().exactOptional(),
  text: z.string(),
  ...surroundings,
  context: z.strictObject(surroundings).exactOptional(),
  quoted: z.array(z.string()).exactOptional(),
  visibility: z.enum(['public', 'private']).exactOptional(),
  author: z
    .strictObject({ id: words.exactOptional(), role: z.enum(['public', 'staff', 'own-account']).exactOptional() })
    .exactOptional(),
  signals: z.record(words, z.number().min(0).max(1)).exactOptional(),
  humanDecision: z.enum(['approved', 'rejected']).exactOptional(),
  at: words.exactOptional().describe('When it was posted: an ISO 8601 instant.'),
  history: z
    .strictObject({ repeat: count, priorBreaches: count, taken: z.array(words).exactOptional() })
    .exactOptional()
    .describe(
      'How often its author has posted the same before, and broken rules that are counted; what was done then.',
    ),
  decision: z.array(z.enum(DECISIONS)).min(1).describe('Any of these will do.'),
  findings: z
    .array(z.strictObject({ clause: words, or: list, spans: list }))
    .exactOptional()
    .describe('Clauses, by id or words, that must be cited; on these words of the text, if any are given.'),
  rules: list.describe('Each of these must fire.'),
  notRules: list.describe('None of these may fire.'),
  actions: list.describe('At least one must be taken.'),
  notActions: list.describe('None may be taken.'),
  signposts: list.describe('To at least one it must point: a contact, or a clause by id or words.'),
  notSignposts: list.describe('To none of these may it point.'),
  needs: list.describe('Each must be said to be missing.'),
});

/** The names of all fields of a case. */
export const CASE_FIELDS: readonly string[] = Object.keys(caseSchema.shape);

/** A post, and what must come of it. */
export interface Case extends Post {
  /** What it is about, for whoever reads the table. */
  readonly about?: string;
  readonly why?: string;
  readonly context?: Pick<Post, 'parent' | 'attachments'>;
  readonly at?: string;
  readonly history?: CaseHistory;
  readonly decision: readonly Decision[];
  readonly findings?: readonly ExpectedFinding[];
  readonly rules?: readonly string[];
  readonly notRules?: readonly string[];
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly signposts?: readonly string[];
  readonly notSignposts?: readonly string[];
  readonly needs?: readonly string[];
}

/** What its author did before. `taken` is what was done then, such as `warn`: left out, nobody said; `[]`, nothing. */
export interface CaseHistory {
  readonly repeat?: number;
  readonly priorBreaches?: number;
  readonly taken?: readonly string[];
}

/** A clause that must be cited, or one that will do instead, on words of the text. */
export interface ExpectedFinding {
  readonly clause: string;
  readonly or?: readonly string[];
  readonly spans?: readonly string[];
}

/** A case and the line of the table that it begins on, from 1. */
export interface PlacedCase {
  readonly line?: number;
  readonly given: Case;
}

/** What of a case is the post. */
export function postOfCase(given: Case): Post {
  const { text, id, author, visibility, parent, quoted, attachments, signals, humanDecision, context } = given;
  const known = { id, author, visibility, parent, quoted, attachments, signals, humanDecision };
  const said = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { text, ...context, ...said };
}
