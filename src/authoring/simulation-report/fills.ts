import type { Decision } from '../../policy/vocabulary.ts';
import type { Sureness } from '../simulation/simulation.ts';
import { type Html, html } from './html.ts';

/** How a part of a chart is filled: a colour and a pattern, so that it is told apart without its colour too. */
export type Fill = 'blank' | 'dots' | 'lines' | 'slants' | 'solid';

export const DECISION_FILL: Readonly<Record<Decision, Fill>> = {
  allow: 'blank',
  review: 'dots',
  redact: 'lines',
  hide: 'slants',
  remove: 'solid',
};

export const SURENESS_FILL: Readonly<Record<Sureness, Fill>> = {
  certain: 'solid',
  probable: 'slants',
  possible: 'dots',
  none: 'blank',
};

/** What is drawn on each colour; eight units square. */
const INK: Readonly<Record<Fill, Html>> = {
  blank: html``,
  dots: html`<circle cx="2" cy="2" r="1.2"/><circle cx="6" cy="6" r="1.2"/>`,
  lines: html`<path d="M0 2H8M0 6H8" fill="none"/>`,
  slants: html`<path d="M-2 2L2 -2M0 8L8 0M6 10L10 6" fill="none"/>`,
  solid: html``,
};
const FILLS = Object.keys(INK) as readonly Fill[];

/** The patterns, once for a page; charts name them as `url(#fill-dots)`. */
export function patterns(): Html {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${FILLS.map(
    (fill) =>
      html`<pattern id="fill-${fill}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="fill-${fill}" width="8" height="8"/><g class="ink">${INK[fill]}</g></pattern>`,
  )}</defs></svg>`;
}

/** What the fills of a chart stand for. */
export function legend(entries: readonly { readonly fill: Fill; readonly name: string }[]): Html {
  return html`<ul class="legend">${entries.map(
    ({ fill, name }) =>
      html`<li><svg width="18" height="18" aria-hidden="true" focusable="false"><rect class="part" x="1" y="1" width="16" height="16" fill="url(#fill-${fill})"/></svg> ${name}</li>`,
  )}</ul>`;
}
