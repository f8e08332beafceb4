/**
 * The style of the coverage page. Borders differ in kind as well as in colour; the colours are of the Okabe–Ito set, told
 * apart in the common kinds of colour blindness, darkened or lightened until text on them has a contrast of 4.5 or more.
 */
export const COVERAGE_STYLE = `
:root { color-scheme: light dark; --text: #1a1a1a; --back: #fff; --quiet: #555; --line: #b5b5b5; --link: #00518f;
  --enforced: #005f8c; --assisted: #7a5200; --routed: #00664b; --informational: #555; --uncovered: #a32900; }
@media (prefers-color-scheme: dark) { :root { --text: #ededed; --back: #161616; --quiet: #b5b5b5; --line: #5c5c5c;
  --link: #7cc4f5; --enforced: #6cbdf0; --assisted: #e9b44c; --routed: #4fcfa5; --informational: #b5b5b5; --uncovered: #ff8a5c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 1rem; background: var(--back); color: var(--text);
  font: 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, :focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
h1 { margin-bottom: 0; line-height: 1.2; }
table { border-collapse: collapse; width: 100%; margin: 1.5rem 0; }
caption { text-align: left; font-weight: bold; padding-bottom: .5rem; }
th { overflow-wrap: normal; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; }
ol { list-style: none; padding: 0; }
ol > li { border-left: .4rem solid var(--line); margin: 0 0 1.25rem; padding: .1rem 0 .1rem .9rem; }
li p, li ul { margin: .2rem 0; }
li ul { padding-left: 1.2rem; }
q { quotes: none; font-size: 1.125rem; }
.badge { display: block; white-space: nowrap; font-weight: bold; }
.badge.enforced { color: var(--enforced); } ol > li.enforced { border-left-style: solid; border-left-color: var(--enforced); }
.badge.assisted { color: var(--assisted); } ol > li.assisted { border-left-style: double; border-left-color: var(--assisted); }
.badge.routed { color: var(--routed); } ol > li.routed { border-left-style: dashed; border-left-color: var(--routed); }
.badge.informational { color: var(--informational); } ol > li.informational { border-left-style: dotted; border-left-color: var(--informational); }
.badge.uncovered { color: var(--uncovered); } ol > li.uncovered { border-left: .7rem groove var(--uncovered); }
.note, .clauses { color: var(--quiet); }
@media print { body { max-width: none; } ol > li { break-inside: avoid; } }
`;
