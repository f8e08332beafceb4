import type { Engine } from '../evaluate/engine.ts';
import type { EvaluateOptions } from '../evaluate/gather.ts';

/** What to print of a verdict: the usual (for people, or in a stream JSON), or what one of the options asks for. */
export type Format = 'usual' | 'json' | 'redact' | 'explain';

/** How comments are judged, and what is printed. */
export interface Job {
  readonly engine: Engine;
  readonly evaluation: EvaluateOptions;
  readonly format: Format;
}
