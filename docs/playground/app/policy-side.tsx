import type { PolicyProblem } from 'houserules';
import { useRef } from 'preact/hooks';
import type { Numbered } from './citations.ts';
import type { Editor } from './open-editor.ts';
import { PageView } from './page-view.tsx';
import { PolicyEditor } from './policy-editor.tsx';
import { ProblemList } from './problem-list.tsx';
import type { Answer, BuiltIn } from './question.ts';
import { count } from './words.ts';

/** Which of the two is in front: the published page, or the file that encodes it. */
export type Front = 'page' | 'file';

interface Props {
  readonly builtIn: readonly BuiltIn[];
  readonly chosen: BuiltIn;
  readonly choose: (id: string) => void;
  readonly file: string;
  readonly change: (file: string) => void;
  readonly front: Front;
  readonly turnTo: (front: Front) => void;
  readonly answer: Answer | undefined;
  /** Whether the answer is of the file as it is now. */
  readonly isRead: boolean;
  readonly cited: Numbered;
}

/** The left side: which policy, its page, and its file. */
export function PolicySide({ builtIn, chosen, choose, file, change, front, turnTo, answer, isRead, cited }: Props) {
  const editor = useRef<Editor | null>(null);
  const problems = answer?.problems ?? NONE;
  const goTo = (problem: PolicyProblem): void => editor.current?.goTo(problem);
  return (
    <section class={`side ${front}-in-front`} aria-labelledby="policy">
      <h2 id="policy">The house rules</h2>
      <div class="row">
        <label for="chosen">Whose house rules</label>
        <select id="chosen" value={chosen.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {builtIn.map(({ id, publisher }) => (
            <option key={id} value={id}>
              {publisher}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="choice">
        <legend class="for-ears">Show</legend>
        <Choice value="page" label="The page" front={front} turnTo={turnTo} />
        <Choice value="file" label="The policy file" front={front} turnTo={turnTo} />
      </fieldset>
      <p role="status" class={problems.length > 0 ? 'wrong' : ''}>
        {statusOf(problems.length, isRead && file !== chosen.file)}
      </p>
      {front === 'page' && answer?.page && <PageView page={answer.page} cited={cited} />}
      <div hidden={front !== 'file'}>
        <PolicyEditor key={chosen.id} file={file} change={change} problems={problems} editor={editor} />
        {file !== chosen.file && (
          <button type="button" onClick={() => editor.current?.replace(chosen.file)}>
            Undo all changes
          </button>
        )}
        <ProblemList problems={problems} goTo={goTo} />
      </div>
    </section>
  );
}

const NONE: readonly PolicyProblem[] = [];

function statusOf(problems: number, isMended: boolean): string {
  if (problems > 0)
    return `${count(problems, 'problem')} in the policy file. Comments are judged by it as it was before.`;
  return isMended ? 'The policy file has been changed, and has no problems.' : '';
}

interface ChoiceProps {
  readonly value: Front;
  readonly label: string;
  readonly front: Front;
  readonly turnTo: (front: Front) => void;
}

function Choice({ value, label, front, turnTo }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name="front" value={value} checked={front === value} onChange={() => turnTo(value)} />
      {label}
    </label>
  );
}
