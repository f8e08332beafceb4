import { instantOf } from '../../evaluate/instant.ts';
import { checkPost, type Post } from '../../evaluate/post.ts';
import type { ArchiveEntry } from '../read-archive.ts';

/** A row that can be judged; `seconds` is its time, since 1970. */
export interface SoundRow {
  readonly line: number;
  readonly post: Post;
  readonly seconds: number | undefined;
}

/** A row that was looked at. */
export type CheckedRow = SoundRow | Extract<ArchiveEntry, { readonly problem: string }>;

/** The row with its time read, or why it holds no post, in words that repeat nothing of it but names of fields. */
export function checkedRow(row: ArchiveEntry): CheckedRow {
  if ('problem' in row) return row;
  const { line, post, at } = row;
  try {
    checkPost(post);
    return { line, post, seconds: at === undefined ? undefined : instantOf(at, 'at') };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { line, problem: withoutValues(error.message) };
  }
}

/** Names fields, and what was expected of them; never what was there. */
function withoutValues(message: string): string {
  const [said = ''] = message.split('; got ');
  return /^(?:at|post(?:\.[A-Za-z]{1,30}|\[\d{1,4}\])*): /u.test(said) ? said : 'not a post';
}
