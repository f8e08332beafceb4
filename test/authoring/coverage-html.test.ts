import { expect, test } from 'vitest';
import { coverage } from '../../src/authoring/coverage.ts';
import { coverageHtml } from '../../src/authoring/coverage-html.ts';
import { COVERAGE_STYLE } from '../../src/authoring/coverage-style.ts';
import { cntw } from '../../src/policies/index.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { spoilt, town } from '../policy/town.ts';

const html = coverageHtml(loadPolicy(town()));

test('it says its language, its title and its parts', () => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="en-GB">/u);
  expect(html).toContain('<title>Rules of the town: what each sentence does</title>');
  for (const tag of ['header', 'main', 'h1', 'table', 'caption', 'ol']) expect(html.split(`<${tag}>`)).toHaveLength(2);
});

test('every sentence of the page is there, with its status in words', () => {
  const { sentences } = coverage(cntw);
  const items = coverageHtml(cntw).match(/<li id="sentence-\d+" class="\w+">/gu) ?? [];
  expect(items).toEqual(sentences.map(({ status }, at) => `<li id="sentence-${at + 1}" class="${status}">`));
});

test('what is left to cover is listed first, and linked', () => {
  expect(html).toContain('<h2>Not covered</h2>\n<ul>\n<li><a href="#sentence-1">Be kind to each other.</a></li>');
  expect(coverageHtml(cntw)).not.toContain('Not covered');
});

test('rules and clauses are named, and notes too', () => {
  expect(html).toContain('<li>Rule <code>contacts</code>: remove</li>');
  expect(html).toContain('<p class="clauses">Clause <code>criticism</code></p>');
  expect(html).toContain('kept by the protection <code>criticism</code>');
});

test('it fetches nothing and runs nothing', () => {
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<script|<img|<link|@import|url\(|\son\w+=|src=/u);
});

test('the words of a policy are never markup', () => {
  const hostile = spoilt((one) => {
    one.title = `<script>alert("a & b's")</script>`;
    one.text += '\n<img src=x onerror=alert(1)>';
    one.contacts.help.label = '<b>bold</b>';
  });
  const page = coverageHtml(loadPolicy(hostile));
  expect(page).not.toMatch(/<script|<img|<b>/u);
  expect(page).toContain('&lt;script&gt;alert(&quot;a &amp; b&#39;s&quot;)');
});

/** The relative luminance of a colour (WCAG 2.2). */
function luminance(colour: string): number {
  const whole = colour.length === 4 ? colour.replace(/[\da-f]/gu, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = (whole.match(/[\da-f]{2}/gu) ?? []).map((part) => {
    const share = Number.parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([0, 1])('every colour of text stands out from its ground by 4.5 to 1: scheme %i', (scheme) => {
  const root = [...COVERAGE_STYLE.matchAll(/:root \{([^}]*)\}/gu)][scheme]?.[1] ?? '';
  const colours = new Map([...root.matchAll(/--(\w+): (#[\da-f]+)/gu)].map(([, name, colour]) => [name, colour ?? '']));
  const back = luminance(colours.get('back') ?? '');
  const texts = ['text', 'quiet', 'link', 'enforced', 'assisted', 'routed', 'informational', 'uncovered'];
  for (const name of texts) {
    const front = luminance(colours.get(name) ?? '');
    expect((Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05), name).toBeGreaterThanOrEqual(4.5);
  }
});
