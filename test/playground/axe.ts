import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** All that axe has against a page as it stands, each with the element; all of its rules but the experimental ones. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  if (passes.length < 20) throw new Error(`axe looked at ${passes.length} rules only`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
