import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A file of one JSON object a line, by its path from the root of the project, and the shape of each. */
export interface Corpus<Row> {
  readonly file: string;
  readonly shape: z.ZodType<Row>;
  /** True for other people's texts, which need not be there. */
  readonly mayBeAbsent: boolean;
}

/** A place in a text that holds personal data of a kind. Half-open, UTF-16. */
export interface Gold {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** A text. */
export interface Comment {
  readonly id: string;
  readonly text: string;
}

/** A text and what is in it. */
export interface Row extends Comment {
  readonly spans: readonly Gold[];
}

/** A plain text and the same with `term` disguised, or a harmless text that looks like such a disguise. */
export type Evasion =
  | {
      readonly id: string;
      readonly plain: string;
      readonly evaded: string;
      readonly technique: string;
      readonly kind: string;
      readonly term: string;
    }
  | { readonly id: string; readonly benign: string; readonly looksLike: string; readonly ambiguous?: true | undefined };

const gold = z.object({ kind: z.string(), start: z.int().min(0), end: z.int().min(1) });
const comment = { id: z.string(), text: z.string() };
const row = { ...comment, spans: z.array(gold) };
const label = z.string();
const pair = z.object({
  id: z.string(),
  plain: z.string(),
  evaded: z.string(),
  technique: z.string(),
  kind: z.string(),
  term: z.string(),
});
const benign = z.object({
  id: z.string(),
  benign: z.string(),
  looksLike: z.string(),
  ambiguous: z.literal(true).optional(),
});

/** The project's own texts. */
export const pii: Corpus<Row> = own('pii', z.object(row));
/** Comments by people who had not read the detectors; `docs/first-contact.md` says how they were first judged. */
export const fresh: readonly Corpus<Row>[] = numbered('fresh', 4, z.object(row));
/** The second by somebody who had not read the detectors; what was missed in it was mended later. */
export const evasions: readonly Corpus<Evasion>[] = ['evasion', 'evasion-2', 'evasion-3'].map((name) =>
  own(name, z.union([pair, benign])),
);

/** A text that a person should look at, or that should stand as it is, by somebody who had not read the detectors. */
export interface Labelled extends Comment {
  readonly label: 'catch' | 'leave';
  /** What is to be caught; of what is left alone, what it looks like. */
  readonly kind: string;
  readonly about: string;
}

const labelled = z.object({ ...comment, label: z.enum(['catch', 'leave']), kind: z.string(), about: z.string() });

/** Conduct in batches, in the order in which they were first judged; `docs/first-contact.md` says how. */
export const conduct: readonly Corpus<Labelled>[] = numbered('conduct', 37, labelled);
export const crisisTexts: readonly Corpus<Labelled>[] = numbered('crisis', 28, labelled);
export const routeTexts: readonly Corpus<Labelled>[] = numbered('routes', 25, labelled);
export const spamTexts: readonly Corpus<Labelled>[] = numbered('spam', 2, labelled);
/** What pages forbid besides abuse, and what is asked about the page itself. */
export const matterTexts: readonly Corpus<Labelled>[] = numbered('matters', 9, labelled);
/** What hurts or harms mostly without a bad word; `about` is its theme. */
export const subtleTexts: readonly Corpus<Labelled>[] = numbered('subtle', 4, labelled);
/** A comment with the post that it answers. */
export interface LabelledReply extends Labelled {
  readonly parent: string;
}

/** Comments that hurt, or do not, by the post above them. */
export const replyTexts: readonly Corpus<LabelledReply>[] = numbered(
  'replies',
  3,
  labelled.extend({ parent: z.string() }),
);
/** Files of the acceptance folder by which nothing was mended: what they say is evidence. */
const KEPT_APART: ReadonlySet<string> = new Set([
  ...namesOf('conduct', [12, 15, 17, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37]),
  ...namesOf('crisis', [3, 6, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28]),
  ...namesOf('routes', [3, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]),
  ...namesOf('matters', [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  ...namesOf('replies', [3]),
  ...namesOf('subtle', [1, 2, 3, 4]),
]);

/** True for a file by which nothing was mended; by its name, with or without folders and ending. */
export function isKeptApart(file: string): boolean {
  return KEPT_APART.has(nameOf(file));
}

/** What a file is called in a table. */
export function titleOf(file: string): string {
  return isKeptApart(file) ? `${nameOf(file)} (kept apart)` : nameOf(file);
}

function namesOf(what: string, numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `${what}-${number}`);
}

function nameOf(file: string): string {
  return file.replace(/^.*\/|\.jsonl$/gu, '');
}

/** What other bodies' pages forbid; each row is of one kind, that it shows or only looks like. */
export const pageTexts: readonly Corpus<Labelled>[] = numbered('pages', 4, labelled);

/** Other people's texts, which are not part of this repository. */
export const emails: Corpus<Row & { label: string; everyday_form: boolean }> = others(
  'emails',
  z.object({ ...row, label, everyday_form: z.boolean() }),
);
export const phones: Corpus<Row & { label: string; region: string }> = others(
  'phones',
  z.object({ ...row, label, region: z.string() }),
);
export const presidio: Corpus<Row & { label: string; kind: string }> = others(
  'presidio-uk',
  z.object({ ...row, label, kind: z.string() }),
);
export const addresses: Corpus<Row & { label: string; country: string }> = others(
  'libpostal-addresses',
  z.object({ ...row, label, country: z.string() }),
);
export const feedback: readonly Corpus<Comment & { label: string }>[] = ['fft-phase1', 'fft-phase2'].map((name) =>
  others(name, z.object({ ...comment, label })),
);
export const hatecheck: Corpus<Comment & { label: string; functionality: string }> = others(
  'hatecheck',
  z.object({ ...comment, label, functionality: label }),
);
/** Abuse in which pictures stand for words, and what only looks like it: `type` is what is hateful in it. */
export const pictures: Corpus<Comment & { type?: string | undefined }> = others(
  'hatemojibuild',
  z.object({ ...comment, type: label.optional() }),
);
export const naughty: Corpus<Comment> = others('naughty-strings', z.object(comment));

/** The rows of a corpus; undefined where a file that may be absent is. Throws with file and line for a malformed row. */
export function rowsOf<Row>({ file, shape, mayBeAbsent }: Corpus<Row>, root: URL): readonly Row[] | undefined {
  const path = new URL(file, root);
  if (mayBeAbsent && !existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line === '' ? [] : [parsed(line, shape, `${file}:${at + 1}`)]));
}

function parsed<Row>(line: string, shape: z.ZodType<Row>, place: string): Row {
  const result = shape.safeParse(JSON.parse(line));
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new Error(`${place}: ${first?.path.join('.')}: ${first?.message}`);
}

function own<Row>(name: string, shape: z.ZodType<Row>): Corpus<Row> {
  return { file: `test/acceptance/${name}.jsonl`, shape, mayBeAbsent: false };
}

/** The files of a name, in the order in which they were first judged. */
function numbered<Row>(name: string, files: number, shape: z.ZodType<Row>): readonly Corpus<Row>[] {
  return Array.from({ length: files }, (_, at) => own(`${name}-${at + 1}`, shape));
}

function others<Row>(name: string, shape: z.ZodType<Row>): Corpus<Row> {
  return { file: `../shared/data/${name}.jsonl`, shape, mayBeAbsent: true };
}
