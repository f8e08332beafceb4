import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { hearWorkers } from './hear-workers.ts';

/** The playground as somebody sees it who opened the file, and what they would not see. */
export interface Visit {
  readonly page: Page;
  /** What the console and the worker’s log said; what the content security policy stops is said there too. */
  readonly complaints: readonly string[];
  /** The addresses of all that was asked for. */
  readonly requests: readonly string[];
}

/** Milliseconds to wait for anything; a machine may be busy with other things. */
const LONGEST = 15_000;

/** Opens the built page from disk, with no network, and waits until the house rules have been read. */
export async function visit(browser: Browser, file: string, settings: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce', ...settings });
  context.setDefaultTimeout(LONGEST);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await hearWorkers(page, (entry) => complaints.push(entry));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  await isEmpty(page);
  return { page, complaints, requests };
}

/** Empties the comment and waits until no verdict is left that could be taken for the next. */
export async function clear(page: Page): Promise<void> {
  await page.getByLabel('Write a comment').fill('');
  await isEmpty(page);
}

/** Writes a comment and waits until it is said what to do with it. */
export async function judge(page: Page, comment: string, toDo: string): Promise<void> {
  await clear(page);
  await page.getByLabel('Write a comment').fill(comment);
  await saidToDo(page, toDo);
}

/** Waits until it is said what to do with the comment. */
export function saidToDo(page: Page, toDo: string): Promise<void> {
  return page.getByRole('status').getByText(toDo, { exact: true }).waitFor();
}

/** Turns to the policy file and types something in front of it. */
export async function typeInFile(page: Page, typed: string): Promise<void> {
  await page.getByRole('radio', { name: 'The policy file' }).check();
  await page.getByRole('textbox', { name: 'The policy file' }).press('Control+Home');
  await page.keyboard.type(typed);
}

/** Waits until so many problems of the policy file are listed. */
export async function sawProblems(page: Page, number: number): Promise<void> {
  const title = page.getByRole('heading', { name: number === 1 ? '1 problem' : `${number} problems`, exact: true });
  await title.waitFor();
}

/** Opens all that is shown on demand. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

function isEmpty(page: Page): Promise<void> {
  return page.getByText('Write a comment, and what the house rules say').waitFor();
}
