import * as z from 'zod';
import type { Condition } from './condition.ts';
import { CLAUSE_KINDS, DECISIONS, LANGUAGES } from './vocabulary.ts';

/** Compiling schemas with `new Function` breaks strict content security policies, and gains nothing here. */
z.config({ jitless: true });

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'words-joined-by-hyphens');
const words = z.string().min(1);
const time = z.string().regex(/^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u, 'a time such as 09:00');
const certainty = z.enum(['certain', 'probable', 'possible']);
const decision = z.enum(DECISIONS).exclude(['allow']);
const count = { atLeast: z.int().min(1), withinDays: z.int().min(1).exactOptional() };
const leastWords = z
  .int()
  .min(1)
  .max(20)
  .exactOptional()
  .describe('A comment of fewer words is never a repetition. Left out, 3, so that `thank you` never is.');

const host = z
  .string()
  .regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/u, 'a host such as nhs.uk, or *.nhs.uk for it and all below it');
const hosts = z.array(host).min(1);
const day = z.iso.date('a date such as 2026-05-07');
const length = z.int().min(1).max(1_000_000);

const condition: z.ZodType<Condition> = z.lazy(() => z.union(Object.values(conditionShapes)));

/** The shape of each kind of condition, by the field that tells it. */
export const conditionShapes = {
  all: z.strictObject({ all: z.array(condition).min(1) }),
  any: z.strictObject({ any: z.array(condition).min(1) }),
  not: z.strictObject({ not: condition }),
  detects: z.strictObject({ detects: z.array(name).min(1), atLeast: certainty.exactOptional() }),
  phrases: z.strictObject({ phrases: z.array(words).min(1) }),
  pattern: z.strictObject({ pattern: words }),
  signal: z.strictObject({ signal: name, atLeast: z.number().min(0).max(1) }),
  repeats: z.strictObject({ repeats: z.strictObject({ ...count, leastWords }) }),
  breaches: z.strictObject({ breaches: z.strictObject({ of: z.array(name).min(1), ...count }) }),
  taken: z.strictObject({
    taken: z.strictObject({
      actions: z.array(name).min(1).describe('What the host has to have said that it did before.'),
      for: z.array(name).min(1).exactOptional().describe('For breaches of these rules; left out, of any.'),
      ...count,
    }),
  }),
  links: z.strictObject({
    links: z.strictObject({
      to: hosts.exactOptional().describe('Only links to these hosts; left out, all.'),
      except: hosts.exactOptional().describe('Not links to these hosts, if they are written as they are.'),
    }),
  }),
  longerThan: z.strictObject({ longerThan: length, unit: z.enum(['words', 'characters']) }),
  capitals: z.strictObject({
    capitals: z.strictObject({ atLeast: z.number().gt(0).max(1), leastLetters: z.int().min(1) }),
  }),
  author: z.strictObject({ author: z.enum(['public', 'staff', 'own-account']) }),
  visibility: z.strictObject({ visibility: z.enum(['public', 'private']) }),
  attachment: z.strictObject({ attachment: z.enum(['image', 'video', 'audio', 'link']) }),
  language: z.strictObject({ language: z.literal('not-latin') }),
  languageOtherThan: z.strictObject({ languageOtherThan: z.array(z.enum(LANGUAGES)).min(1) }),
  offTopic: z.strictObject({ offTopic: z.literal(true) }),
  parentDetects: z.strictObject({ parentDetects: z.array(name).min(1), atLeast: certainty.exactOptional() }),
  monitored: z.strictObject({ monitored: z.boolean() }),
  between: z.strictObject({ between: z.array(z.strictObject({ from: day, to: day })).min(1) }),
  platformCan: z.strictObject({
    platformCan: name.describe('A decision or an action that the host says its platform has.'),
  }),
};

const clause = z.strictObject({
  id: name.describe('The name by which rules cite it.'),
  kind: z.enum(CLAUSE_KINDS).describe('What the sentence does; `limits` is what the body cannot do.'),
  quote: words.describe('The sentence, word for word as it stands in the page.'),
  occurrence: z
    .int()
    .min(1)
    .exactOptional()
    .describe('Which one, from 1, where the quote stands in the page more than once.'),
  actions: z.array(name).min(1).exactOptional().describe('What the sentence allows: decisions and actions.'),
  modality: z.enum(['will', 'may']).exactOptional().describe('Whether the body says it will do so, or may.'),
  firstOffence: z.literal(true).exactOptional().describe('The page allows account actions on a first offence.'),
  leavesOpen: words
    .exactOptional()
    .describe('What the sentence does not say and a rule that rests on it must interpret.'),
});

const outcome = z.strictObject({
  decision: decision.exactOptional().describe('What happens to the comment; left out, nothing.'),
  actions: z
    .array(name)
    .min(1)
    .exactOptional()
    .describe('What happens beside it, such as `block` or `refer-to-police`.'),
  signpost: name.exactOptional().describe('A contact of this policy.'),
  priority: z.literal('urgent').exactOptional().describe('Someone is at risk: conduct rules do no more than review.'),
});

const rule = z.strictObject({
  id: name.describe('Its name in verdicts.'),
  when: condition.describe('What a comment, its author or the time must be like.'),
  then: z.union([decision, outcome]).describe('A decision, or more: `{ decision, actions, signpost, priority }`.'),
  because: z.array(name).min(1).describe('The clauses it rests on.'),
  act: z.enum(['probable', 'possible']).exactOptional().describe('Acts when no surer than this; needs `why`.'),
  why: words.exactOptional().describe('Why it acts on less than certainty.'),
  interpretation: words.exactOptional().describe('What the page leaves open, and how it is read here.'),
});

const protection = z.strictObject({
  id: name,
  grounds: z
    .strictObject({ kinds: z.array(name).exactOptional(), signals: z.array(name).optional() })
    .describe('Kinds and signals that carry no action by themselves.'),
  because: z.array(name).min(1).describe('The clauses that promise it.'),
});

const contact = z.strictObject({
  label: words.describe('What it is called.'),
  url: z.url().nullable().exactOptional().describe('null where not known.'),
  email: words.exactOptional(),
  phone: words.exactOptional().describe('In quotes, or YAML reads a number.'),
  appeals: z
    .literal(true)
    .exactOptional()
    .describe('Where an author may ask for a decision to be looked at again: told only where something was done.'),
});

const allow = z.strictObject({
  emails: z.array(words).exactOptional(),
  phones: z.array(words).exactOptional(),
  addresses: z.array(words).exactOptional(),
  postcodes: z.array(words).exactOptional(),
  phrases: z
    .array(words)
    .exactOptional()
    .describe('No detector but that of crises reads these words: the name of a place, for instance.'),
});

const ownWords = z.strictObject({
  add: z.array(words).min(1).exactOptional().describe('These words are certainly of this kind here.'),
  remove: z
    .array(words)
    .min(1)
    .exactOptional()
    .describe('For this kind, a comment is read as though without these words.'),
});

const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const hours = z.strictObject({
  days: z.array(weekday).min(1),
  from: time.describe('In quotes, with a leading zero: "09:00".'),
  to: time.describe('Later on the same day; "24:00" is its end.'),
  holidays: name.exactOptional().describe('Whose bank holidays: england-and-wales, scotland or northern-ireland.'),
  replyWithinWorkingDays: z
    .int()
    .min(0)
    .max(30)
    .exactOptional()
    .describe('The body aims to reply within so many working days: 0 is the same one, 1 the same or the next.'),
});

/** A policy as its author writes it. */
export const policySchema = z.strictObject({
  houserules: z.literal(1).describe('The version of this format.'),
  id: name.describe('Its own name, in words joined by hyphens: stands in every verdict.'),
  version: words.describe('Yours to count, in quotes: change it whenever the policy changes.'),
  title: words.describe('What the page is called.'),
  publisher: words.describe('Whose page it is.'),
  text: words.describe('The page, word for word; or, in a file, the path of it, beginning with a dot.'),
  url: z.url().nullable().describe('Where the page is published; null where not known.'),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/u, 'a language tag such as en-GB')
    .describe('The language of the page.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/u, 'a country code such as GB')
    .describe('Whose telephone numbers are written without a country code.'),
  timeZone: words.describe('Where the hours are: a name of the time zone database, such as Europe/London.'),
  hours: hours.exactOptional().describe('When somebody is there, as the page says.'),
  allow: allow.exactOptional().describe('What is never reported: the contacts of the body itself.'),
  contacts: z
    .record(name, contact)
    .exactOptional()
    .describe('Where the page sends people, each under a name that signposts use.'),
  actions: z.array(name).exactOptional().describe('Names of actions of your own, beside the built-in ones.'),
  lexicon: z
    .record(name, ownWords)
    .exactOptional()
    .describe('By kind, such as `profanity`: words that are of this kind under this policy, and words that are not.'),
  clauses: z.array(clause).min(1).describe('The sentences of the page, word for word, and what each does.'),
  rules: z.array(rule).describe('When something is done, what, and because of which clauses.'),
  protections: z.array(protection).exactOptional().describe('What the page promises never to act on by itself.'),
});

export type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A policy as its author writes it: one page, and what its sentences mean for a comment. */
export type PolicySource = DeepReadonly<z.output<typeof policySchema>>;
export type ClauseSource = PolicySource['clauses'][number];
export type RuleSource = PolicySource['rules'][number];
export type ProtectionSource = NonNullable<PolicySource['protections']>[number];
export type Contact = NonNullable<PolicySource['contacts']>[string];
