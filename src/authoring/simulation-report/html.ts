import { escaped } from '../escaped.ts';

/** Markup that is safe to put into a page as it is. Made by `html` alone. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: texts and numbers are escaped, markup is not. */
export type Slot = string | number | Html | readonly Html[];

/** A template of HTML or of SVG within it: `` html`<p title="${text}">${text}</p>` `` . Attributes stand in quotes. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  return { markup: parts.map((part, at) => part + (at < slots.length ? markupOf(slots[at] ?? '') : '')).join('') };
}

/** Nothing, where there may be something. */
export const NOTHING: Html = { markup: '' };

function markupOf(slot: Slot): string {
  if (typeof slot === 'number') return String(slot);
  if (typeof slot === 'string') return escaped(slot);
  return 'markup' in slot ? slot.markup : slot.map(({ markup }) => markup).join('');
}
