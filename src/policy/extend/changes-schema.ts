import * as z from 'zod';
import { type DeepReadonly, policySchema } from '../schema.ts';

const { shape } = policySchema;
const { text, clauses, rules, protections, contacts, allow, actions, lexicon, ...head } = shape;
const clause = clauses.element;
const rule = rules.element;
const protection = protections.unwrap().element;
const contact = contacts.unwrap().valueType;
const id = shape.id;
const words = shape.title;
const ids = z.array(id).min(1);
const certainty = z.enum(['certain', 'probable', 'possible']);

/** Entries of a list by what is done to them; a list that a rule or a protection has. */
function edits(item: z.ZodType<string>, what: string) {
  return z
    .strictObject({ add: z.array(item).min(1).exactOptional(), remove: z.array(item).min(1).exactOptional() })
    .exactOptional()
    .describe(what);
}

const newClause = clause.extend({
  after: id.exactOptional().describe('The clause of the base after whose words these stand in the page.'),
  before: id.exactOptional().describe('The clause of the base before whose words these stand in the page.'),
});
const otherClause = clause.extend({
  interpretations: z
    .literal('hold')
    .exactOptional()
    .describe(
      'You have read the interpretations of the rules that rest on this clause, and they hold for the new words.',
    ),
});

const ruleChange = z.strictObject({
  id: id.describe('A rule of the base.'),
  atLeast: z.int().min(1).exactOptional().describe('How many times, for a rule with `repeats` or `breaches`.'),
  withinDays: z.int().min(1).nullable().exactOptional().describe('Within how many days; null for ever.'),
  leastWords: z.int().min(1).max(20).exactOptional().describe('For a rule with `repeats`.'),
  certainty: certainty
    .nullable()
    .exactOptional()
    .describe('The least certainty that counts, for a rule with `detects`; null for any.'),
  kinds: edits(id, 'Kinds that a rule with `detects` asks for.'),
  phrases: edits(words, 'Phrases that a rule with `phrases` asks for.'),
  of: edits(id, 'Rules whose breaches a rule with `breaches` counts.'),
  because: edits(id, 'The clauses it rests on.'),
  then: rule.shape.then.exactOptional(),
  act: z
    .enum(['probable', 'possible'])
    .nullable()
    .exactOptional()
    .describe('Acts when no surer than this; null: only when certain.'),
  why: words.exactOptional(),
  interpretation: words
    .exactOptional()
    .describe('How the page is read now. Needed where the rule has one and does something else now.'),
});

const protectionChange = z.strictObject({
  id: id.describe('A protection of the base.'),
  kinds: edits(id, 'Kinds among its grounds.'),
  signals: edits(id, 'Signals among its grounds.'),
  because: edits(id, 'The clauses it rests on.'),
});

/** What belongs to a body and not to its page. */
export const OF_THE_BODY = ['hours', 'contacts', 'allow'] as const;

/** What one policy says otherwise than another. */
export const changesSchema = z.strictObject({
  ...z.strictObject(head).partial().shape,
  extends: words
    .exactOptional()
    .describe(
      'The policy it starts from: a built-in one (west-herts, cntw), or the path of a policy file, beginning with a dot.',
    ),
  text: text.exactOptional(),
  keeps: z
    .array(z.enum(OF_THE_BODY))
    .exactOptional()
    .describe('What holds here as in the base, although the publisher is another: hours, contacts, allow.'),
  hours: shape.hours.unwrap().nullable().exactOptional().describe('In the place of those of the base; null for none.'),
  contacts: z
    .record(id, contact.nullable())
    .exactOptional()
    .describe('Beside those of the base, or in the place of one; null takes one out.'),
  allow: allow.describe('Beside those of the base.'),
  actions: actions.describe('Beside those of the base.'),
  lexicon: lexicon.describe('Beside that of the base; what is said last counts.'),
  clauses: z
    .strictObject({
      replace: z
        .array(otherClause)
        .exactOptional()
        .describe('Clauses of the base, written anew: the new words stand in the page where the old ones stood.'),
      remove: ids.exactOptional().describe('Clauses of the base, and with them their words in the page.'),
      add: z.array(newClause).exactOptional().describe('New clauses, with a place for their words in the page.'),
    })
    .exactOptional()
    .describe('Sentences that differ from those of the base.'),
  rules: z
    .strictObject({
      replace: z.array(rule).exactOptional().describe('Rules of the base, written anew.'),
      change: z.array(ruleChange).exactOptional().describe('Rules of the base that stay, save for what is said here.'),
      remove: ids.exactOptional().describe('Rules of the base that there are not here.'),
      add: z.array(rule).exactOptional().describe('New rules.'),
    })
    .exactOptional()
    .describe('Rules that differ from those of the base.'),
  protections: z
    .strictObject({
      replace: z.array(protection).exactOptional().describe('Protections of the base, written anew.'),
      change: z.array(protectionChange).exactOptional().describe('Protections of the base with other grounds.'),
      remove: ids.exactOptional().describe('Protections of the base that there are not here.'),
      add: z.array(protection).exactOptional().describe('New protections.'),
    })
    .exactOptional()
    .describe('What this page promises otherwise.'),
});

/** What one policy says otherwise than another: in a file, beside `extends`; in code, for `extendPolicy`. */
export type PolicyChanges = DeepReadonly<z.output<typeof changesSchema>>;
export type NewClause = NonNullable<NonNullable<PolicyChanges['clauses']>['add']>[number];
export type OtherClause = NonNullable<NonNullable<PolicyChanges['clauses']>['replace']>[number];
export type RuleChange = NonNullable<NonNullable<PolicyChanges['rules']>['change']>[number];
export type ProtectionChange = NonNullable<NonNullable<PolicyChanges['protections']>['change']>[number];
/** What is put into a list, and taken out of it. */
export interface ListEdits {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}
