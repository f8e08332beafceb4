/** One comment, with whatever the host knows of it. Everything but `text` may be left out. */
export interface Post {
  /** UTF-16, any length; may hold lone surrogates. */
  readonly text: string;
  /** The host's own. */
  readonly id?: string;
  readonly author?: { readonly id?: string; readonly role?: Role };
  /** Left out, public. */
  readonly visibility?: Visibility;
  /** The post that this one replies to. */
  readonly parent?: string;
  /** Shared content: the author is responsible for it too. */
  readonly quoted?: readonly string[];
  readonly attachments?: readonly Attachment[];
  /** What the host's own classifiers say, 0 to 1, by name. */
  readonly signals?: Readonly<Record<string, number>>;
  /** A moderator has already decided: never contradicted. */
  readonly humanDecision?: 'approved' | 'rejected';
}

export type Role = 'public' | 'staff' | 'own-account';
export type Visibility = 'public' | 'private';

/** Something attached; `text` is what was read in it, if it was read. */
export interface Attachment {
  readonly kind: 'image' | 'video' | 'audio' | 'link';
  readonly text?: string;
  readonly url?: string;
}

type Check = (value: unknown, at: string) => void;

const FIELDS: Readonly<Record<string, Check>> = {
  text: string,
  id: string,
  author: record({ id: string, role: oneOf('public', 'staff', 'own-account') }),
  visibility: oneOf('public', 'private'),
  parent: string,
  quoted: listOf(string),
  attachments: listOf(record({ kind: oneOf('image', 'video', 'audio', 'link'), text: string, url: string }, ['kind'])),
  signals,
  humanDecision: oneOf('approved', 'rejected'),
};
const checkFields = record(FIELDS, ['text']);

/** Throws a `TypeError` that names the field, unless `post` has the shape of a `Post`. */
export function checkPost(post: unknown): asserts post is Post {
  checkFields(post, 'post');
}

function record(fields: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, 'an object', value);
    const given = value as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(given)) {
      const check = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (!check) throw new TypeError(`${at}.${field}: no such field; there are ${Object.keys(fields).join(', ')}`);
      if (given[field] !== undefined) check(given[field], `${at}.${field}`);
    }
    for (const field of required) if (given[field] === undefined) fields[field]?.(undefined, `${at}.${field}`);
  };
}

function string(value: unknown, at: string): void {
  if (typeof value !== 'string') refuse(at, 'a string', value);
}

function oneOf(...names: readonly string[]): Check {
  return (value, at) => {
    if (typeof value !== 'string' || !names.includes(value)) refuse(at, names.join(' or '), value);
  };
}

function listOf(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) refuse(at, 'a list', value);
    for (const [index, item] of value.entries()) check(item, `${at}[${index}]`);
  };
}

function signals(value: unknown, at: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, 'an object', value);
  for (const [name, level] of Object.entries(value)) {
    if (typeof level !== 'number' || !(level >= 0 && level <= 1))
      refuse(`${at}.${name}`, 'a number from 0 to 1', level);
  }
}

function refuse(at: string, expected: string, value: unknown): never {
  const got = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
  throw new TypeError(`${at}: expected ${expected}; got ${typeof value === 'number' ? value : got}`);
}
