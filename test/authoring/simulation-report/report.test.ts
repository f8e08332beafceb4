import { describe, expect, test } from 'vitest';
import { type ArchiveEntry, simulate, simulationReport } from '../../../src/authoring/index.ts';
import { westHerts } from '../../../src/policies/index.ts';
import { DECISIONS } from '../../../src/policy/vocabulary.ts';
import { forum, rowBy, rowsOf } from '../simulation/forum.ts';

const TEXTS = ['write to ada@example.org', 'why???!!!', 'help me please', 'I live at W1A 1AA', 'Good morning'];
const ROWS: readonly ArchiveEntry[] = [
  ...TEXTS.map((text, at) => rowBy(`author ${at}`, text, at * 3 + 1)),
  { line: 40, post: { text: 'no time, and nobody' } },
  { line: 41, problem: 'not JSON' },
];

async function reportOf(rows: readonly ArchiveEntry[] = ROWS, showText = true): Promise<string> {
  return simulationReport(await simulate(forum, rows, { showText }), forum);
}

/** What stands in a page between a tag and its end. */
function all(page: string, tag: string): readonly string[] {
  return [...page.matchAll(new RegExp(`<${tag}[ >][\\s\\S]*?</${tag}>`, 'gu'))].map(([found]) => found);
}

describe('the page stands by itself', () => {
  test('nothing is fetched, and nothing runs', async () => {
    const page = await reportOf();
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|<iframe| src=| href=|https?:|@import|url\((?!#)/u);
  });

  test('it has a language, a title, one heading of the first level, and one main part', async () => {
    const page = await reportOf();
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/u);
    expect([all(page, 'title')[0], all(page, 'h1').length, all(page, 'main').length]).toEqual([
      '<title>What these rules would have done: Rules of the forum</title>',
      1,
      1,
    ]);
  });

  test('every tag that is opened is closed, in turn', async () => {
    const open: string[] = [];
    for (const [tag, slash, name = '', rest = ''] of (await reportOf()).matchAll(/<(\/?)([a-z][a-z1-6]*)([^>]*)>/gu)) {
      if (rest.endsWith('/') || ['meta', 'doctype'].includes(name)) continue;
      if (slash === '') open.push(name);
      else expect(open.pop(), tag).toBe(name);
    }
    expect(open).toEqual([]);
  });
});

describe('charts can be read without colours, and without eyes', () => {
  test('each is an image with a title and what it says, beside a table with its figures', async () => {
    const page = await reportOf();
    const charts = all(page, 'svg').filter((svg) => svg.includes('class="chart"'));
    expect(charts).toHaveLength(4);
    for (const chart of charts)
      expect(chart).toMatch(/role="img" aria-labelledby="[^"]+"><title[^>]*>.+<desc[^>]*>.+/u);
    for (const section of all(page, 'section').filter((one) => one.includes('class="chart"')))
      expect(all(section, 'table')).toHaveLength(1);
  });

  test('parts that mean different things have different patterns', async () => {
    const section = all(await reportOf(), 'section').find((one) => one.includes('id="rules"')) ?? '';
    const [legend = ''] = all(section, 'ul');
    const fills = [...legend.matchAll(/url\(#fill-(\w+)\)/gu)].map(([, fill]) => fill);
    expect(fills).toHaveLength(3);
    expect(new Set(fills).size).toBe(3);
  });

  test('every pattern and every name that is referred to is there, once', async () => {
    const page = await reportOf();
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id);
    const named = [...page.matchAll(/aria-labelledby="([^"]+)"/gu)].flatMap(([, list = '']) => list.split(' '));
    const filled = [...page.matchAll(/url\(#([^)]+)\)/gu)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...named, ...filled].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('every table has a caption, and can be reached with the keyboard', async () => {
    const page = await reportOf();
    for (const table of all(page, 'table')) expect(table).toMatch(/^<table><caption id="[^"]+">.+?<\/caption>/u);
    expect(page.match(/<div class="table"[^>]*tabindex="0">/gu)?.length).toBe(all(page, 'table').length);
  });
});

describe('what it says', () => {
  test('how many comments came to each decision', async () => {
    const page = await reportOf();
    expect(page).toContain(
      '<li>3 (50.0%) left alone</li><li>2 (33.3%) looked at by a person</li><li>1 (16.7%) removed</li>',
    );
  });

  test('the sentences of the page beside the samples of a rule', async () => {
    const page = await reportOf();
    expect(page).toContain('<blockquote lang="en-GB">Do not share email addresses.</blockquote>');
    expect(page).toContain('<bdi>write to [email address removed]</bdi>');
  });

  test('no text of a comment, unless samples have them', async () => {
    const page = await reportOf(ROWS, false);
    expect(page).not.toMatch(/write to|why\?|<bdi>/u);
    expect(page).toContain('By their lines in the archive');
  });

  test('rows that could not be read, by reason and line', async () => {
    expect(await reportOf()).toContain('<th scope="row">not JSON</th><td class="figure">1</td><td>41</td>');
  });

  test('what would bring what was lacking', async () => {
    expect(await reportOf()).toContain('give <code>author</code> and <code>at</code> with every comment');
  });

  test('which rules never fired', async () => expect(await reportOf()).toContain('1 rule never fired: again.'));

  test('that it is partial', async () => {
    const [simulation, said] = [await simulate(forum, ROWS), 'stopped before the end of the archive'];
    expect(simulationReport(simulation, forum, { isPartial: true })).toContain(said);
    expect(simulationReport(simulation, forum)).not.toContain(said);
  });

  test.each([
    [
      'an archive out of order',
      [rowBy('ada', 'x', 9), rowBy('ada', 'y', 2)],
      {},
      'after a later one by the same author',
    ],
    [
      'authors forgotten',
      [rowBy('ada', 'x', 1), rowBy('bob', 'y', 2)],
      { remember: 1 },
      'was forgotten on the way 1 time,',
    ],
    ['no author', rowsOf(['x']), {}, '1 comment came without an author, and 1 without a time'],
    ['days without comments', [rowBy('ada', 'x!!!', 1), rowBy('ada', 'y!!!', 9)], {}, 'A dotted line stands where'],
    ['nothing to read', [], {}, 'No comment was judged.'],
    ['nothing to act on', rowsOf(['thank you']), {}, 'Every comment would have been left alone.'],
  ] as const)('%s', async (_, rows, options, said) => {
    expect(simulationReport(await simulate(forum, rows, options), forum)).toContain(said);
  });

  test('every decision there is, in words', async () => {
    const page = await reportOf();
    for (const one of DECISIONS) expect(page).toContain(`>${one} <span class="quiet">(`);
  });
});

test('what would be markup is shown as it was written', async () => {
  const hostile = '</bdi><script>alert(1)</script> "q" \' & \u0007 !!!';
  const page = simulationReport(await simulate(forum, rowsOf([hostile]), { showText: true }), forum);
  expect(page).toContain('&lt;/bdi&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;q&quot; &#39; &amp; \u{fffd}');
});

test('another policy than that of the simulation is refused', async () => {
  const simulation = await simulate(forum, []);
  expect(() => simulationReport(simulation, westHerts)).toThrow(
    new TypeError('policy: the simulation was made under `forum`, not this `west-herts`'),
  );
});

test('equal simulations give equal pages', async () => expect(await reportOf()).toBe(await reportOf()));
