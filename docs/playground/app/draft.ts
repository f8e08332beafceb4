import type { Post } from 'houserules';
import type { Question } from './question.ts';

/** A comment as somebody types it, and what they say of it. */
export interface Draft {
  readonly text: string;
  readonly parent: string;
  readonly isPrivate: boolean;
  readonly role: NonNullable<NonNullable<Post['author']>['role']>;
  /** As a browser writes a time without a zone; empty where not known. */
  readonly at: string;
}

/** A comment that nobody has written yet. */
export const EMPTY: Draft = { text: '', parent: '', isPrivate: false, role: 'public', at: '' };

/** What to ask about a comment. What was left empty is not known, and is left out. */
export function questionOf({ text, parent, isPrivate, role, at }: Draft): Pick<Question, 'post' | 'at'> {
  const post = {
    text,
    author: { role },
    ...(isPrivate ? { visibility: 'private' as const } : {}),
    ...(parent.trim() === '' ? {} : { parent }),
  };
  const time = instantOf(at);
  return { post, ...(time === undefined ? {} : { at: time }) };
}

/** By the clock of this computer. A field for times also takes years beyond 9999, which an instant cannot hold. */
function instantOf(at: string): string | undefined {
  const time = new Date(at);
  if (Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999 || time.getUTCFullYear() < 1) return undefined;
  return time.toISOString();
}
