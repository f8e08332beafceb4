import type { Asked, OptionTable } from './arguments.ts';
import type { Layout } from './marked-text.ts';
import { painter } from './paint.ts';
import { type Terminal, wantsColour } from './terminal.ts';

/** The options of every command that prints for people. */
export const COLOUR_OPTIONS = {
  colour: { type: 'boolean' },
  color: { type: 'boolean' },
  'no-colour': { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const satisfies OptionTable;

/** Columns: where the screen does not say, and the least and most that are used. */
const [USUAL, LEAST, MOST] = [80, 40, 120];

/** Whether colours were asked for, or refused; nothing where neither. */
export function colourOf(values: Asked['values']): boolean | undefined {
  if (values['no-colour'] || values['no-color']) return false;
  return values.colour || values.color ? true : undefined;
}

/** How wide to print on a terminal, and how to colour. */
export function layoutOf(colour: boolean | undefined, terminal: Terminal): Layout {
  const width = Math.min(MOST, Math.max(LEAST, terminal.output.columns ?? USUAL));
  return { width, paint: painter(wantsColour(colour, terminal)) };
}
