import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Visit, visit } from './visit.ts';

/** Opens the page anew, as somebody with these settings would. */
export type Open = (settings?: BrowserContextOptions) => Promise<Visit>;

/** Set where there must be a browser, so that nothing is passed over. */
const isRequired = process.env.HOUSERULES_BROWSER === 'required';
const FILE = 'index.html';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Builds the playground and describes it in a real browser; where this machine has none, its tests are skipped. */
export function inChromium(name: string, tests: (open: Open) => void): void {
  const executablePath = findChromium();
  describe.skipIf(!executablePath && !isRequired)(name, () => {
    let folder: string;
    let browser: Browser;
    beforeAll(async () => {
      if (!executablePath) throw new Error(`expected a browser: one of ${NAMES.join(', ')} on the path`);
      folder = mkdtempSync(join(tmpdir(), 'playground-'));
      execFileSync('npx', ['tsx', 'scripts/make-playground.ts', join(folder, FILE)], { stdio: 'pipe' });
      browser = await chromium.launch({ executablePath });
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      if (folder) rmSync(folder, { recursive: true });
    });
    tests((settings) => visit(browser, join(folder, FILE), settings));
  });
}

/** The first Chromium on the path, or the one that `CHROMIUM` names. */
function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM ?? '', ...places].find((place) => place !== '' && existsSync(place));
}
