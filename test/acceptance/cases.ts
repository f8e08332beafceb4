import { readFileSync } from 'node:fs';
import type { Case } from '../../src/authoring/case.ts';
import { caseFaults } from '../../src/authoring/case-faults.ts';
import { faultLine } from '../../src/authoring/case-reports.ts';
import { readCases } from '../../src/authoring/read-cases.ts';
import { judgeCase } from '../../src/authoring/run-cases.ts';
import type { Engine } from '../../src/evaluate/engine.ts';

/** One line of an acceptance file; README.md beside it says how it is read. */
export interface AcceptanceCase extends Case {
  readonly id: string;
  readonly about: string;
  readonly why: string;
}

/** What is added to a policy's id for the cases that other people wrote later. */
export const laterCases: readonly string[] = [
  '-2',
  '-3',
  '-4',
  '-5',
  '-6',
  '-7',
  '-8',
  '-9',
  '-10',
  '-11',
  '-12',
  '-13',
  '-14',
  '-15',
  '-16',
  '-17',
  '-18',
  '-19',
];

/** The cases of a policy, in the order of the file. */
export function casesOf(policy: string): readonly AcceptanceCase[] {
  const source = readFileSync(new URL(`${policy}.jsonl`, import.meta.url), 'utf8');
  return readCases(source, 'jsonl').map(({ given: { id = '', about = '', why = '', ...rest } }) => ({
    ...rest,
    ...{ id, about, why },
  }));
}

/** What comes out otherwise than a case asks, a line each; empty where nothing. */
export function faultsOf(given: Case, engine: Engine): readonly string[] {
  return caseFaults(given, judgeCase(engine, given), engine.policy).map(faultLine);
}
