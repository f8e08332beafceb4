import { createEngine, type Engine } from '../evaluate/engine.ts';
import type { EvaluateOptions } from '../evaluate/gather.ts';
import type { Asked } from './arguments.ts';
import { Refusal } from './exit.ts';
import { policyOf } from './policy-option.ts';

/** The policy that is used where none is named. */
export const USUAL_POLICY = 'west-herts';

/** The value of an option that takes one. */
export function textOf(value: Asked['values'][string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The engine of the policy of a name or a file; throws a `Refusal` where there is none. */
export function engineFor(name: string | undefined): Engine {
  const policy = policyOf(name ?? USUAL_POLICY);
  try {
    return createEngine(policy);
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`houserules: ${error.message}`);
    throw error;
  }
}

/** The engine knows what an instant is: it is asked before any comment. */
export function evaluationAt(at: string | undefined, engine: Engine): EvaluateOptions {
  if (at === undefined) return {};
  try {
    engine.evaluate({ text: '' }, { at });
    return { at };
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`houserules: --${error.message}`);
    throw error;
  }
}
