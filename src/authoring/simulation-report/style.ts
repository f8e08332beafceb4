import { type Html, html } from './html.ts';

/**
 * The looks of a report. Colours are those of Okabe and Ito, which colour-blind readers tell apart; text has a contrast of
 * at least 7 to 1, and whatever is drawn an outline in the colour of text.
 */
export const STYLE: Html = html`
:root { color-scheme: light dark; --paper: #fff; --text: #1b1b1b; --quiet: #4a4a4a; --rule: #8a8a8a; --note: #eef3f8;
  --blank: #fff; --dots: #f5d48a; --lines: #9fd3f2; --slants: #e3b5cd; --solid: #b34700; --ink: #1b1b1b; }
@media (prefers-color-scheme: dark) { :root { --paper: #16181b; --text: #f2f2f2; --quiet: #c8c8c8; --rule: #8f8f8f;
  --note: #22303c; --blank: #16181b; --dots: #8a5f00; --lines: #1f6690; --slants: #8a3f66; --solid: #ff9a57; --ink: #fff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 68rem; background: var(--paper); color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; } h2 { margin: 2.75rem 0 .5rem; } h3 { margin: 2rem 0 .25rem; }
.quiet, caption, .axis { color: var(--quiet); }
.note { background: var(--note); border-left: .4rem solid var(--rule); padding: .6rem 1rem; margin: 1rem 0; }
.patterns { position: absolute; } .chart { width: 100%; max-width: 44rem; height: auto; margin: .5rem 0; }
.chart text { fill: var(--text); font-size: 11px; } .chart .axis { fill: var(--quiet); font-size: 10px; }
.part { stroke: var(--text); stroke-width: 1; } .grid { stroke: var(--rule); stroke-width: .5; }
.gap { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 2 4; }
.ink { fill: var(--ink); stroke: var(--ink); stroke-width: 1.2; } .ink circle { stroke: none; }
.fill-blank { fill: var(--blank); } .fill-dots { fill: var(--dots); } .fill-lines { fill: var(--lines); }
.fill-slants { fill: var(--slants); } .fill-solid { fill: var(--solid); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: .5rem 0; padding: 0; }
.legend svg { vertical-align: -.2em; }
.table { overflow: auto; max-height: 32rem; margin: 1rem 0; } table { border-collapse: collapse; min-width: 50%; }
caption { text-align: left; padding: .3rem 0; }
th, td { border-bottom: 1px solid var(--rule); padding: .3rem .9rem .3rem 0; text-align: left; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--paper); } tbody th { font-weight: 600; }
th.figure, td.figure { text-align: right; font-variant-numeric: tabular-nums; }
bdi { unicode-bidi: isolate; overflow-wrap: anywhere; }
blockquote { margin: .3rem 0 .6rem; padding-left: .8rem; border-left: .2rem solid var(--rule); }
:focus-visible { outline: 3px solid var(--text); outline-offset: 2px; }
@media print { body { max-width: none; padding: 0; } .table { max-height: none; overflow: visible; } h2, h3 { break-after: avoid; } }
`;
