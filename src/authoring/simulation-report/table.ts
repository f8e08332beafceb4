import { type Html, html } from './html.ts';
import { figure } from './words.ts';

/** A cell of a table: figures stand to the right. */
export type Cell = string | number | Html;

/** A table with its caption; the first cell of each row names it. */
export interface Table {
  /** Of the page. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A table that can be scrolled, with the keyboard too, where it is wider than the screen or very long. */
export function table({ id, caption, head, rows }: Table): Html {
  return html`<div class="table" role="region" aria-labelledby="${id}" tabindex="0"><table><caption id="${id}">${caption}</caption><thead><tr>${head.map(
    (name, at) =>
      typeof rows[0]?.[at] === 'number'
        ? html`<th scope="col" class="figure">${name}</th>`
        : html`<th scope="col">${name}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ([name = '', ...cells]) => html`<tr><th scope="row">${shown(name)}</th>${cells.map(cell)}</tr>`,
  )}</tbody></table></div>`;
}

function cell(value: Cell): Html {
  return typeof value === 'number' ? html`<td class="figure">${figure(value)}</td>` : html`<td>${shown(value)}</td>`;
}

function shown(value: Cell): Html {
  return typeof value === 'object' ? value : html`${typeof value === 'number' ? figure(value) : value}`;
}
