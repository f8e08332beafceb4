import type { Certainty } from '../define-detector.ts';
import type { Pattern } from '../grammar/pattern.ts';

/** A shape in which people say that they or others are in danger. */
export interface CrisisPattern extends Pattern {
  readonly certainty: Certainty;
  readonly because: string;
  /** Said of small annoyances as well: not beside a word for one, nor beside laughter. */
  readonly figurative?: true;
  /** Tells of an emergency, which a story in the past tense is not. */
  readonly now?: true;
  /** Said on leaving a job or a ward as well. */
  readonly parting?: true;
  /** It does not hold beside a word of these classes in its sentence. */
  readonly unless?: readonly string[];
  /** A forecast or a condition: no word for a time makes it past. */
  readonly timeless?: true;
  /** It does not hold where the text complains of what is over. */
  readonly urgent?: true;
  /** Wide: nothing in the text may speak of a time long gone, people in general, a story or a field of work. */
  readonly wide?: true;
  /** It holds only where nothing else is said: in a text of one sentence. */
  readonly alone?: true;
  /** It holds of anybody: said in asking for help. */
  readonly anyone?: true;
}

/** Classes beside which wide shapes say nothing of danger now. */
export const NO_DANGER = ['laugh', 'told-tale', 'study', 'study-weak', 'praise-plain', 'contest'] as const;
