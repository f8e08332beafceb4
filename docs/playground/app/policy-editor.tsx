import type { PolicyProblem } from 'houserules';
import type { Ref } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Editor, openEditor } from './open-editor.ts';

interface Props {
  readonly file: string;
  readonly change: (file: string) => void;
  readonly problems: readonly PolicyProblem[];
  /** Holds the open editor, for those who would move its caret. */
  readonly editor: { current: Editor | null };
}

/** The policy file, to be changed; its problems stand at their lines. It is given its text once: another needs another key. */
export function PolicyEditor({ file, change, problems, editor }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    if (!host.current) return;
    editor.current = openEditor(host.current, file, (text) => latest.current(text));
    return () => editor.current?.close();
  }, []);
  useEffect(() => editor.current?.mark(problems), [problems]);
  return <div class="editor" ref={host as Ref<HTMLDivElement>} />;
}
