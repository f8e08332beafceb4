import { problem } from '../../text/fault.ts';
import type { PolicyProblem } from '../policy-error.ts';
import type { ListEdits } from './changes-schema.ts';

/** A list with some entries taken out and others put at its end, each once. Notes what was not there to take out. */
export function editList(
  list: readonly string[],
  edits: ListEdits | undefined,
  at: string,
  problems: PolicyProblem[],
): readonly string[] {
  if (!edits) return list;
  const { add = [], remove = [] } = edits;
  for (const [number, received] of remove.entries()) {
    if (list.includes(received)) continue;
    const expected = `one of ${list.join(', ')}`;
    problems.push(
      problem({ code: 'policy/nothing-to-remove', at: `${at}/remove/${number}`, expected, received, known: list }),
    );
  }
  return [...new Set([...list.filter((one) => !remove.includes(one)), ...add])];
}
