import type { Policy } from '../../policy/policy.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { beyondSection } from './beyond-section.ts';
import { decisionsSection } from './decisions-section.ts';
import { patterns } from './fills.ts';
import { html } from './html.ts';
import { methodSection } from './method-section.ts';
import { overview } from './overview.ts';
import { rulesSection } from './rules-section.ts';
import { samplesSection } from './samples-section.ts';
import { STYLE } from './style.ts';
import { timeSection } from './time-section.ts';
import { undecidedSection } from './undecided-section.ts';

/** What a report says besides the figures. */
export interface ReportOptions {
  /** The archive was not read to its end. */
  readonly isPartial?: boolean;
}

/**
 * A simulation as one page of HTML: charts with a table beside each, no script, nothing fetched. Colours are never alone
 * in saying something. Throws `TypeError` for another policy than that of the simulation.
 */
export function simulationReport(
  simulation: Simulation,
  policy: Policy,
  { isPartial = false }: ReportOptions = {},
): string {
  const { id, digest } = simulation.policy;
  if (digest !== policy.digest)
    throw new TypeError(`policy: the simulation was made under \`${id}\`, not this \`${policy.id}\``);
  const hasComments = simulation.archive.judged > 0;
  const sections = [decisionsSection, timeSection, rulesSection, undecidedSection, beyondSection];
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What these rules would have done: ${policy.title}${isPartial ? ' (partial)' : ''}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${patterns()}${overview(simulation, isPartial)}
${hasComments ? sections.map((section) => section(simulation)) : []}
${samplesSection(simulation, policy)}
${methodSection(simulation)}
</main>
</body>
</html>
`.markup;
}
