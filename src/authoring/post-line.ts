import { checkPost, type Post } from '../evaluate/post.ts';

/** A post, or why a line holds none, in words that repeat nothing of the line but the names of fields. */
export type PostLine = { readonly post: Post } | { readonly fault: string };

/** Letters only, so that it is a name that a program gave, not something that a person wrote. */
const PATH = /^post(?:\.[A-Za-z]{1,30}|\[\d{1,4}\])*$/u;

/** Reads a line of NDJSON: an object with the fields of a post, or a text alone, in quotes. */
export function postOf(line: string): PostLine {
  try {
    const value: unknown = JSON.parse(line);
    return checkedPost(typeof value === 'string' ? { text: value } : value);
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: `not JSON${columnOf(error)}` };
    throw error;
  }
}

/** A value as a post, or why it is none. */
export function checkedPost(post: unknown): PostLine {
  try {
    checkPost(post);
    return { post };
  } catch (error) {
    if (error instanceof TypeError) return { fault: `not a post: ${withoutValues(error.message)}` };
    throw error;
  }
}

/** The parser says where it stopped, and quotes the line; only the first is passed on. */
function columnOf({ message }: SyntaxError): string {
  const position = /at position (\d+)/u.exec(message)?.[1];
  return position === undefined ? '' : `, at column ${Number(position) + 1}`;
}

function withoutValues(message: string): string {
  const [path = '', rest = ''] = message.split(/: (.*)/su);
  if (!PATH.test(path)) return 'a field that no post has, or of a wrong type';
  return `${path}: ${rest.replace(/; got -?[\d.].*$/su, '; got a number')}`;
}
