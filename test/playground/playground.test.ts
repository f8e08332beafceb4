import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readPolicy } from '../../src/authoring/index.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { inChromium } from './in-chromium.ts';
import { clear, judge, saidToDo, sawProblems, typeInFile, type Visit } from './visit.ts';

const WITH_PHONE = 'Ring me on 07700 900123';
const REFUSED = /violates the following Content Security Policy directive/u;
const THANKS_ARE_REMOVED =
  '{ id: thanks, when: { phrases: [thank you] }, then: remove, because: [personal-information-removed] }';

/** The policies that a built page holds, as files. */
function filesIn(html: string): readonly string[] {
  const [, json = ''] = /<script type="application\/json" id="policies">(.*?)<\/script>/u.exec(html) ?? [];
  return JSON.parse(json).map(({ file }: { file: string }) => file);
}

inChromium('the playground, opened from disk', (open) => {
  describe('the page', () => {
    test('asks for nothing but itself, and nothing complains', async () => {
      const { page, requests, complaints } = await open();
      await judge(page, WITH_PHONE, 'Remove it');
      await typeInFile(page, 'unknown: field\n');
      await sawProblems(page, 1);
      expect(requests.map((url) => new URL(url).protocol)).toEqual(['file:', 'blob:']);
      expect(complaints).toEqual([]);
    });

    test('lets nothing be sent, and no script run but its own', async () => {
      const { page, complaints } = await open({ offline: false });
      const send = () => fetch('https://example.org/').then(String, String);
      expect(await page.evaluate(send)).toMatch(/^TypeError/u);
      expect(await page.workers()[0]?.evaluate(send)).toMatch(/^TypeError/u);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "changed"';
        document.body.append(script);
      });
      expect(await page.title()).toBe('Try house rules on a comment');
      expect(complaints.filter((complaint) => REFUSED.test(complaint)).length).toBe(3);
    });
  });

  describe('a comment', () => {
    let [page, complaints]: [Visit['page'], Visit['complaints']] = [] as never;
    beforeAll(async () => {
      ({ page, complaints } = await open());
    });

    test('is marked where something was found, and the page where it says what comes of it', async () => {
      await judge(page, WITH_PHONE, 'Remove it');
      expect(await page.locator('.marked-comment mark').allTextContents()).toEqual(['07700 900123phone, certain']);
      expect(await page.locator('.page mark').allTextContents()).toEqual([
        expect.stringMatching(/^sentence 1Please do not share any personal information/u),
        expect.stringMatching(/^sentence 2Posts or comments that include this kind/u),
      ]);
    });

    test.each([
      ['the page', 'The page'],
      ['the policy file', 'The policy file'],
    ])('brings the first cited sentence into view, also where %s was in front', async (_, front) => {
      await page.getByRole('radio', { name: front }).check();
      await judge(page, WITH_PHONE, 'Remove it');
      await page.getByRole('radio', { name: 'The page' }).check();
      const box = await page.locator('.page').boundingBox();
      const mark = await page.locator('.page mark').first().boundingBox();
      expect(mark?.y).toBeGreaterThan(box?.y ?? Number.NaN);
      expect(mark?.y).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
    });

    test('leaves nothing behind once it is gone', async () => {
      await judge(page, WITH_PHONE, 'Remove it');
      await clear(page);
      expect(await page.locator('mark').count()).toBe(0);
    });

    test('is explained when asked for, rule by rule', async () => {
      await judge(page, WITH_PHONE, 'Remove it');
      const rules = page.locator('details', { hasText: 'Every rule: why, and why not' }).locator('.entry');
      expect(await rules.first().isVisible()).toBe(false);
      await page.getByText('Every rule: why, and why not').click();
      expect(await rules.first().isVisible()).toBe(true);
      expect(await rules.count()).toBe(westHerts.rules.length);
    });

    test('is answered in words, and shown without what was found', async () => {
      await judge(page, WITH_PHONE, 'Remove it');
      await page.getByText('What its author would be told').click();
      await page.getByText('We have removed your comment.').waitFor();
      await page.getByText('The comment without what was found').click();
      await page.getByText('Ring me on [phone number removed]', { exact: true }).waitFor();
    });

    test.each([
      ['A phone number', 'Remove it'],
      ['An insult', 'Remove it'],
      ['Honest criticism', 'Leave the comment up'],
      ['A medical question', 'Leave the comment up'],
      ['A cry for help', 'Urgent'],
      ['An advert', 'Remove it'],
      ['Thanks', 'Leave the comment up'],
    ])('may be a sample: “%s” comes to “%s”', async (sample, toDo) => {
      await clear(page);
      await page.getByRole('button', { name: sample }).click();
      await saidToDo(page, toDo);
    });

    test('is pointed to each place once, whichever rules point there', async () => {
      await judge(page, 'Has dad been moved yet? Can he take ibuprofen with ramipril?', 'Leave the comment up');
      const places = page.locator('.part', { hasText: 'Where to point people' }).locator('.entry > p');
      expect(await places.allTextContents()).toEqual(['How we work']);
      expect(await page.locator('.part', { hasText: 'Because of' }).locator('.entry').count()).toBe(2);
    });

    test('may be long, and hold what looks like markup or is half a character', async () => {
      await judge(page, `<img src=x onerror=alert(1)> \ud800 ${WITH_PHONE}. `.repeat(500), 'Remove it');
      await page.waitForFunction(() => document.querySelectorAll('.marked-comment mark').length === 500);
      expect(await page.locator('img').count()).toBe(0);
      expect(complaints).toEqual([]);
    });

    test('is judged by all that is said of it, and anew under another page', async () => {
      await judge(page, WITH_PHONE, 'Remove it');
      await page.getByText('More about the comment').click();
      await page.getByLabel('It is a private message').check();
      await saidToDo(page, 'Leave the comment up');
      await page.getByLabel('When, by the clock of this computer').fill('2026-11-21T12:00');
      await page.getByText('It was posted when nobody is there.').waitFor();
      await page.getByLabel('It is a private message').uncheck();
      await page.getByLabel('Whose house rules').selectOption('cntw');
      await saidToDo(page, 'Hide it');
    });
  });

  describe('the policy file', () => {
    let [page, files]: [Visit['page'], readonly string[]] = [] as never;
    beforeAll(async () => {
      ({ page } = await open());
      files = filesIn(readFileSync(fileURLToPath(page.url()), 'utf8'));
    });
    beforeEach(async () => {
      await page.getByRole('radio', { name: 'The policy file' }).check();
      await page.getByLabel('Whose house rules').selectOption('west-herts');
      const undo = page.getByRole('button', { name: 'Undo all changes' });
      if (await undo.isVisible()) await undo.click();
      await undo.waitFor({ state: 'detached' });
      await judge(page, WITH_PHONE, 'Remove it');
    });

    test('of a built-in page reads as the same policy', () => {
      expect(files.map((file) => readPolicy(file).digest)).toEqual([westHerts.digest, cntw.digest]);
    });

    test('is judged by as it is changed', async () => {
      await judge(page, 'Thank you all for coming.', 'Leave the comment up');
      await page.getByRole('textbox', { name: 'The policy file' }).press('Control+a');
      await page.keyboard.insertText(files[0]?.replace('rules:\n', `rules:\n  - ${THANKS_ARE_REMOVED}\n`) ?? '');
      await saidToDo(page, 'Remove it');
    });

    test('of one’s own shows whatever a verdict may hold', async () => {
      await page.getByRole('textbox', { name: 'The policy file' }).press('Control+a');
      await page.keyboard.insertText(readFileSync('test/playground/forum.yaml', 'utf8'));
      await judge(page, 'Write to ada@example.org. I want to make a complaint.', 'Hide it');
      const parts = page.locator('.part');
      expect(await parts.getByRole('heading').allTextContents()).toEqual([
        'What was found',
        'Because of',
        'Steps beyond the comment',
        'Where to point people',
        'What the page protects',
      ]);
      expect(await parts.nth(2).locator('.entry > p').allTextContents()).toEqual([
        'notify author',
        'refer to police, if a person says so',
      ]);
      expect(await parts.nth(3).locator('.entry > p').allTextContents()).toEqual([
        'Help desk, https://example.org/help, desk@example.org',
      ]);
      expect(await parts.nth(4).locator('.entry > p').allTextContents()).toEqual([
        'honest stopped “complaints” from this: remove',
      ]);
      await page.getByRole('radio', { name: 'The page' }).check();
      expect(await page.locator('.page .number').allTextContents()).toEqual(
        [1, 2, 3, 4].map((number) => `sentence ${number}`),
      );
    });

    test('shows each problem at its line, and comments are judged by it as it was', async () => {
      await typeInFile(page, 'fist: 1\nsecond: 2\n');
      await sawProblems(page, 2);
      expect(await page.locator('.problems button').allTextContents()).toEqual([
        'Line 1, column 1',
        'Line 2, column 1',
      ]);
      expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['fist: 1', 'second: 2']);
      await page.getByRole('status').getByText('2 problems in the policy file.').waitFor();
      await judge(page, 'Thank you all.', 'Leave the comment up');
    });

    test('takes what is typed letter by letter, however fast', async () => {
      await typeInFile(page, '# a remark about this file, typed without a pause\n');
      const first = page.locator('.cm-line').first();
      expect(await first.textContent()).toBe('# a remark about this file, typed without a pause');
      await page.getByRole('status').getByText('The policy file has been changed, and has no problems.').waitFor();
    });

    test('keeps its changes while another page is tried', async () => {
      await typeInFile(page, 'fist: 1\n');
      await sawProblems(page, 1);
      await page.getByLabel('Whose house rules').selectOption('cntw');
      await saidToDo(page, 'Hide it');
      expect(await page.locator('.problems').count()).toBe(0);
      await page.getByLabel('Whose house rules').selectOption('west-herts');
      await sawProblems(page, 1);
      await saidToDo(page, 'Remove it');
    });
  });
});
