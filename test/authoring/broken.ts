import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicy } from '../../src/authoring/index.ts';
import { problemLines } from '../../src/cli/problem-lines.ts';
import { PolicyError, type PolicyProblem } from '../../src/policy/policy-error.ts';

/** Policies that are broken on purpose, and what is said of each. */
const FOLDER = 'test/authoring/broken';
const MARK = /^( *)#( *)(\^|<-) (policy\/[a-z0-9-]+)$/u;

export const BROKEN: readonly string[] = readdirSync(FOLDER)
  .filter((file) => /^\d\d-.*\.(?:yaml|json)$/u.test(file))
  .sort();

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(join(FOLDER, file));
  } catch {
    throw new Error('no such file');
  }
}

/** All that is wrong with a file. */
export function problemsOf(file: string): readonly PolicyProblem[] {
  try {
    readPolicy(bytesOf(file), { readText: bytesOf });
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

/** What the command line prints of it. */
export function printed(file: string): string {
  return problemsOf(file)
    .flatMap((one) => [...problemLines(one.file ?? file, one), ''])
    .join('\n');
}

/** The file in which what is printed is kept. */
export function expectedOf(file: string): string {
  return join(FOLDER, `${file}.expected.txt`);
}

/** What the file itself marks as wrong: a caret under the place, or an arrow where the comment begins. */
export function marksIn(file: string): readonly string[] {
  let line = 0;
  return new TextDecoder()
    .decode(bytesOf(file))
    .split('\n')
    .flatMap((text, at) => {
      const mark = MARK.exec(text);
      if (!mark) {
        line = at + 1;
        return [];
      }
      const [, indent = '', gap = '', sign, code] = mark;
      const column = indent.length + 1 + (sign === '^' ? 1 + gap.length : 0);
      return [`${line}:${column} ${code}`];
    });
}
