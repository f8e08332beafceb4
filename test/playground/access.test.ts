import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultsOf } from './axe.ts';
import { inChromium } from './in-chromium.ts';
import { judge, openAll, saidToDo, sawProblems, typeInFile } from './visit.ts';

const WITH_PHONE = 'Ring me on 07700 900123';
const ON_A_SENTENCE = () => document.activeElement?.matches('.page mark') ?? false;

/** What the keyboard is at, by its name or its words. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
    const labels = (at as HTMLInputElement | null)?.labels;
    return (at?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
  });
}

/** Presses the tab key until the keyboard is at something; fails where it never comes there. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (words.test(await focusOf(page))) return;
  }
  throw new Error(`the keyboard never came to ${words}`);
}

inChromium('the playground, for everybody', (open) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await open());
  });
  beforeEach(async () => {
    await page.reload();
  });

  describe('with keys alone', () => {
    test('a comment is written, judged, and its sentence found in the page', async () => {
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toBe('Skip to the comment');
      await page.keyboard.press('Enter');
      await page.keyboard.type(WITH_PHONE);
      await saidToDo(page, 'Remove it');
      await tabTo(page, /Posts or comments that include this kind/u);
      await page.keyboard.press('Enter');
      await page.waitForFunction(ON_A_SENTENCE);
      expect(await focusOf(page)).toMatch(/Posts or comments that include this kind/u);
    });

    test('the policy file is turned to, changed and left, and its problem come back to', async () => {
      await tabTo(page, /^The page$/u);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toMatch(/^The policy file/u);
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('id: other\n');
      await page.getByRole('button', { name: 'Line 3, column 1' }).waitFor();
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toBe('Undo all changes');
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toBe('Line 3, column 1');
      await page.keyboard.press('Enter');
      expect(await focusOf(page)).toMatch(/^The policy file/u);
      await page.keyboard.type('#');
      expect(await page.locator('.cm-line').nth(2).textContent()).toMatch(/^#/u);
    });

    test('a sentence is found although the policy file was in front', async () => {
      await judge(page, WITH_PHONE, 'Remove it');
      await page.getByRole('radio', { name: 'The policy file' }).check();
      await page.getByRole('link', { name: 'Posts or comments that include' }).press('Enter');
      await page.waitForFunction(ON_A_SENTENCE);
      expect(await page.getByRole('radio', { name: 'The page' }).isChecked()).toBe(true);
    });
  });

  describe('axe', () => {
    test.each(['light', 'dark'] as const)('finds nothing in the %s page', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), 'before a comment').toEqual([]);
      await judge(page, WITH_PHONE, 'Remove it');
      await openAll(page);
      expect(await faultsOf(page), 'with a finding').toEqual([]);
      await judge(page, 'I want to end my life tonight.', 'Urgent');
      expect(await faultsOf(page), 'with somebody at risk').toEqual([]);
      await typeInFile(page, 'fist: 1\n');
      await sawProblems(page, 1);
      expect(await faultsOf(page), 'with a problem').toEqual([]);
    });

    test('would find a fault', async () => {
      await page.getByLabel('Write a comment').waitFor();
      await page.evaluate(() => document.querySelector('label[for=comment]')?.remove());
      expect(await faultsOf(page)).toEqual([expect.stringMatching(/^label: <textarea id="comment"/u)]);
    });
  });

  test.each([
    ['200 %', 640],
    ['400 %', 320],
  ])('whoever enlarges the page to %s need not scroll sideways', async (_, width) => {
    await page.setViewportSize({ width, height: 512 });
    await judge(page, `${WITH_PHONE} ${'x'.repeat(200)}`, 'Remove it');
    await openAll(page);
    await typeInFile(page, `fist: ${'x'.repeat(200)}\n`);
    await sawProblems(page, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test.each([
    ['less motion is asked for', 'reduce', 'auto'],
    ['nothing is asked for', 'no-preference', 'smooth'],
  ] as const)('where %s, the page scrolls so', async (_, reducedMotion, behaviour) => {
    await page.emulateMedia({ reducedMotion });
    expect(await page.locator('.page').evaluate((box) => getComputedStyle(box).scrollBehavior)).toBe(behaviour);
  });
});
