import type { Asked } from './arguments.ts';
import { Refusal } from './exit.ts';

/** How many samples are asked for by `--samples`, if it is said; throws a `Refusal` for what is no number, or too many. */
export function samplesAsked({ samples }: Asked['values'], most: number): { readonly samples?: number } {
  if (typeof samples !== 'string') return {};
  if (/^\d{1,6}$/u.test(samples) && Number(samples) <= most) return { samples: Number(samples) };
  throw new Refusal(`houserules: --samples: expected a whole number from 0 to ${most}`);
}
