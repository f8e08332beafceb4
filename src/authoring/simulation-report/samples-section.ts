import type { Policy } from '../../policy/policy.ts';
import type { RuleSummary, Sample, Simulation } from '../simulation/simulation.ts';
import { type Html, html, NOTHING } from './html.ts';
import { table } from './table.ts';
import { count } from './words.ts';

/** A few comments of each rule, beside the sentences that it rests on. */
export function samplesSection({ rules }: Simulation, policy: Policy): Html {
  const sampled = rules.filter(({ samples }) => samples.length > 0);
  if (sampled.length === 0) return NOTHING;
  const hasTexts = sampled.some(({ samples }) => samples.some(({ text }) => text !== undefined));
  const what = hasTexts
    ? 'Personal data and what breaks a rule is taken out where it was found; what was not found stays, so keep this page as you keep the comments.'
    : 'By their lines in the archive; the report was asked for without texts.';
  return html`<section aria-labelledby="samples"><h2 id="samples">Samples</h2>
<p>A few comments for each rule and certainty, drawn by their words, so that the same archive always gives the same ones. ${what}</p>
${sampled.map((one, at) => ofRule(one, at, policy, hasTexts))}</section>`;
}

function ofRule({ rule, fired, samples }: RuleSummary, at: number, policy: Policy, hasTexts: boolean): Html {
  return html`<h3><code>${rule}</code></h3>${sentences(rule, policy)}${table({
    id: `samples-${at}`,
    caption: `${rule}: ${samples.length} of ${count(fired, 'comment')}`,
    head: ['Line', 'When', 'Decision', 'Certainty', ...(hasTexts ? ['Text, redacted'] : [])],
    rows: samples.map((sample) => row(sample, hasTexts)),
  })}`;
}

function row({ line, at, decision, certainty, text }: Sample, hasTexts: boolean): readonly (string | Html)[] {
  return [String(line), at ?? '', decision, certainty, ...(hasTexts ? [html`<bdi>${text ?? ''}</bdi>`] : [])];
}

function sentences(rule: string, { rules, clauses, locale }: Policy): Html {
  const because = rules.find(({ id }) => id === rule)?.because ?? [];
  const quoted = clauses.filter(({ id }) => because.includes(id)).map(({ citation }) => citation.exact);
  return html`${quoted.map((exact) => html`<blockquote lang="${locale}">${exact}</blockquote>`)}`;
}
