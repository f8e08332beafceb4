import type { Draft } from './draft.ts';
import { samples } from './samples.ts';

interface Props {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

/** Where a comment is written, or one of the samples taken. */
export function CommentForm({ draft, change }: Props) {
  const set = (part: Partial<Draft>): void => change({ ...draft, ...part });
  return (
    <>
      <label for="comment">Write a comment</label>
      <textarea
        id="comment"
        rows={4}
        spellcheck={false}
        value={draft.text}
        onInput={({ currentTarget }) => set({ text: currentTarget.value })}
      />
      <fieldset class="samples">
        <legend>Or try one of these</legend>
        {samples.map(({ name, text }) => (
          <button type="button" key={name} onClick={() => set({ text })}>
            {name}
          </button>
        ))}
      </fieldset>
      <details>
        <summary>More about the comment</summary>
        <label for="parent">The post that it answers</label>
        <textarea
          id="parent"
          rows={2}
          value={draft.parent}
          onInput={({ currentTarget }) => set({ parent: currentTarget.value })}
        />
        <div class="row">
          <label for="role">Who wrote it</label>
          <select
            id="role"
            value={draft.role}
            onChange={({ currentTarget }) => set({ role: currentTarget.value as Draft['role'] })}
          >
            <option value="public">Somebody</option>
            <option value="staff">A member of staff</option>
            <option value="own-account">The body itself</option>
          </select>
        </div>
        <div class="row">
          <label for="at">When, by the clock of this computer</label>
          <input
            id="at"
            type="datetime-local"
            value={draft.at}
            onInput={({ currentTarget }) => set({ at: currentTarget.value })}
          />
        </div>
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.isPrivate}
            onChange={({ currentTarget }) => set({ isPrivate: currentTarget.checked })}
          />
          It is a private message
        </label>
      </details>
    </>
  );
}
