import type { Layout } from './marked-text.ts';
import { painter } from './paint.ts';
import { type Terminal, wantsColour } from './terminal.ts';

/** Columns: where the screen does not say, and the least and most that are used. */
const [USUAL, LEAST, MOST] = [80, 40, 120];

/** How wide to print on a terminal, and whether in colours. */
export function layoutFor(terminal: Terminal, colour: boolean | undefined): Layout {
  const width = Math.min(MOST, Math.max(LEAST, terminal.output.columns ?? USUAL));
  return { width, paint: painter(wantsColour(colour, terminal)) };
}
