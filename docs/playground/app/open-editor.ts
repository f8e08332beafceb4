import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState, type Text } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import type { PolicyProblem } from 'houserules';
import { colours, look } from './editor-look.ts';

/** A policy file under somebody's hands. */
export interface Editor {
  /** Puts another text in the place of this one, as one change that can be undone. */
  readonly replace: (file: string) => void;
  /** Marks problems at their lines. */
  readonly mark: (problems: readonly PolicyProblem[]) => void;
  /** Moves the caret to a problem, and the keyboard with it. */
  readonly goTo: (problem: PolicyProblem) => void;
  readonly close: () => void;
}

/**
 * Opens an editor in `host`. It lives in a shadow tree, where its styles need no leave from the content security policy.
 * The tab key leaves it, as it leaves any other field.
 */
export function openEditor(host: HTMLElement, file: string, changed: (file: string) => void): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const heard = EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) changed(state.doc.toString());
  });
  const state = EditorState.create({ doc: file, extensions: [...EXTENSIONS, heard] });
  const view = new EditorView({ state, parent: root, root });
  return {
    replace: (insert) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } }),
    mark: (problems) => {
      const marks = problems.map((problem) => diagnostic(view.state.doc, problem));
      view.dispatch(setDiagnostics(view.state, marks));
    },
    goTo: (problem) => {
      const { from } = diagnostic(view.state.doc, problem);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
    close: () => view.destroy(),
  };
}

const EXTENSIONS = [
  lineNumbers(),
  lintGutter(),
  history(),
  drawSelection(),
  yaml(),
  syntaxHighlighting(colours),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ 'aria-label': 'The policy file, in YAML', tabindex: '0' }),
  keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
  look,
];

/** From its place to the end of its line; a file may have been shortened since. */
function diagnostic(doc: Text, { line = 1, column = 1, message, code }: PolicyProblem): Diagnostic {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  const start = Math.min(from + column - 1, to);
  return { from: start, to, severity: 'error', message, source: code };
}
