import { RE2 } from 're2-wasm';
import type { PatternJudge } from '../authoring/lint/pattern-judge.ts';

/** What the library keeps of an instance, and does not declare: its memory is given back by this alone. */
interface Kept {
  readonly wrapper: { delete(): void };
}

/** RE2 itself (re2-wasm), for `lint`. It counts code points, so that it is only ever shown texts of ASCII. */
export const re2Judge: PatternJudge = Object.freeze({ fault, findsInEach });

function fault(pattern: string): string | undefined {
  try {
    free(compiled(pattern));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function findsInEach(pattern: string, texts: readonly string[]): boolean {
  const re2 = compiled(pattern);
  try {
    return texts.every((text) => findsIn(text, re2));
  } finally {
    free(re2);
  }
}

/** True where it finds more than an empty place. */
function findsIn(text: string, re2: RE2): boolean {
  re2.lastIndex = 0;
  for (let found = re2.exec(text); found; found = re2.exec(text)) {
    if (found[0] !== '') return true;
    re2.lastIndex = found.index + 1;
  }
  return false;
}

function compiled(pattern: string): RE2 {
  return new RE2(pattern, 'giu');
}

/** Its heap is 16 MiB, and no collector frees it. */
function free(re2: RE2): void {
  (re2 as unknown as Kept).wrapper.delete();
}
