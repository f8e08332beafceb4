import type { Policy } from '../policy/policy.ts';
import { type Coverage, type CoverageStatus, coverage, type SentenceCoverage } from './coverage.ts';
import { COVERAGE_STYLE } from './coverage-style.ts';
import { escaped } from './escaped.ts';
import { outcomeWords } from './outcome-words.ts';

/** Each status by a sign and words, so that nobody needs its colour. */
const STATUSES: Readonly<
  Record<CoverageStatus, { readonly sign: string; readonly name: string; readonly means: string }>
> = {
  enforced: { sign: '■', name: 'Enforced', means: 'a rule or a protection sees to it' },
  assisted: { sign: '◐', name: 'Assisted', means: 'a person decides, or people keep to it' },
  routed: { sign: '→', name: 'Routed', means: 'people are sent where the page says' },
  informational: { sign: '○', name: 'Informational', means: 'it only tells, and asks for nothing' },
  uncovered: { sign: '✗', name: 'Uncovered', means: 'no clause quotes it, or not all of it' },
};
const ORDER = Object.keys(STATUSES) as readonly CoverageStatus[];

/**
 * A policy's page, sentence by sentence, as one HTML page: no network, no script, light or dark as the reader's screen,
 * and every status said in words. Everything from the policy is escaped.
 */
export function coverageHtml(policy: Policy): string {
  const covered = coverage(policy);
  return `<!doctype html>
<html lang="${escaped(policy.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(policy.title)}: what each sentence does</title>
<style>${COVERAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#sentences">Skip to the sentences</a>
<header>
<h1>${escaped(policy.title)}</h1>
<p>${escaped(policy.publisher)}. Policy <code>${escaped(policy.id)}</code>, version ${escaped(policy.version)}.${linkTo(policy)}</p>
</header>
<main>
${summary(covered)}
${leftOver(covered)}
<h2 id="sentences" tabindex="-1">Sentence by sentence</h2>
<ol>
${covered.sentences.map((one, at) => sentenceItem(one, at, policy)).join('\n')}
</ol>
</main>
</body>
</html>
`;
}

function linkTo({ url }: Policy): string {
  return url === null ? '' : ` <a href="${escaped(url)}">The page as it is published</a>.`;
}

function summary({ totals }: Coverage): string {
  const rows = ORDER.map((status) => {
    const { name, means } = STATUSES[status];
    return `<tr><th scope="row">${badge(status, name)}</th><td>${totals[status]}</td><td>${means}</td></tr>`;
  });
  return `<table>
<caption>${totals.sentences} sentences, ${totals.percent} % of them covered</caption>
<thead><tr><th scope="col">Status</th><th scope="col">How many</th><th scope="col">What it means</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** What is left to do comes first. */
function leftOver({ sentences }: Coverage): string {
  const left = sentences.flatMap(({ status, exact }, at) => (status === 'uncovered' ? [{ exact, at }] : []));
  if (left.length === 0) return '';
  const items = left.map(({ exact, at }) => `<li><a href="#sentence-${at + 1}">${escaped(exact)}</a></li>`);
  return `<h2>Not covered</h2>
<ul>
${items.join('\n')}
</ul>`;
}

function sentenceItem({ exact, status, clauses, rules, note }: SentenceCoverage, at: number, policy: Policy): string {
  const quoted = clauses.map((id) => `<code>${escaped(id)}</code>`).join(', ');
  const by = policy.rules.filter(({ id }) => rules.includes(id));
  const lines = [
    ...(note === undefined ? [] : [`<p class="note">${codes(note)}</p>`]),
    ...(by.length === 0
      ? []
      : [
          `<ul>${by.map((rule) => `<li>Rule <code>${escaped(rule.id)}</code>: ${escaped(outcomeWords(rule, policy))}</li>`).join('')}</ul>`,
        ]),
    ...(clauses.length === 0
      ? []
      : [`<p class="clauses">${clauses.length === 1 ? 'Clause' : 'Clauses'} ${quoted}</p>`]),
  ];
  return `<li id="sentence-${at + 1}" class="${status}"><p>${badge(status, STATUSES[status].name)} <q>${escaped(exact)}</q></p>${lines.join('')}</li>`;
}

function badge(status: CoverageStatus, name: string): string {
  return `<span class="badge ${status}"><span aria-hidden="true">${STATUSES[status].sign}</span> ${name}</span>`;
}

/** A note, with what stands in backticks as code. */
function codes(note: string): string {
  return escaped(note).replace(/`([^`]*)`/gu, '<code>$1</code>');
}
