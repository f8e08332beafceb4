import { describe, expect, test } from 'vitest';
import { type ArchiveEntry, readArchive, type Simulation, simulate } from '../../src/authoring/index.ts';
import { defineDetector } from '../../src/detectors/index.ts';
import { definePolicy, loadPolicy } from '../../src/index.ts';
import { forum, rowBy, rowsOf, TEXTS } from './simulation/forum.ts';

function ruleOf({ rules }: Simulation, id: string) {
  return rules.find(({ rule }) => rule === id);
}

describe('what is counted', () => {
  test('decisions, one for each comment', async () => {
    const { decisions, archive } = await simulate(forum, rowsOf(TEXTS));
    expect(decisions).toEqual({ allow: 1, review: 3, redact: 0, hide: 0, remove: 2 });
    expect(archive).toMatchObject({ rows: 6, judged: 6, withoutTime: 6, withoutAuthor: 6 });
  });

  test('rules, in the order of the policy, those that never fired among them', async () => {
    const { rules } = await simulate(forum, rowsOf(TEXTS));
    expect(rules.map(({ rule, fired }) => [rule, fired])).toEqual([
      ['emails', 2],
      ['warned', 2],
      ['again', 0],
      ['postcodes', 1],
      ['help', 1],
      ['shouting', 2],
    ]);
  });

  test('a comment once for each rule, however many places it stands on', async () => {
    const rule = ruleOf(await simulate(forum, rowsOf(['a@example.org b@example.org c@example.org'])), 'emails');
    expect(rule).toMatchObject({ fired: 1, outcomes: { remove: 1 }, certainties: { certain: 1 } });
  });

  test('a rule that only points somewhere, as a rule without a certainty', async () => {
    const simulation = await simulate(forum, rowsOf(['help me', 'help me please']));
    expect(ruleOf(simulation, 'help')).toMatchObject({ fired: 2, outcomes: { allow: 2 }, certainties: { none: 2 } });
    expect(simulation.signposts).toEqual([{ to: 'desk', label: 'Help desk', comments: 2 }]);
  });

  test('what a protection held back', async () => {
    const simulation = await simulate(forum, rowsOf(['I live at W1A 1AA']));
    expect(simulation.protections).toEqual([{ protection: 'where-you-live', comments: 1 }]);
    expect(ruleOf(simulation, 'postcodes')?.outcomes).toMatchObject({ review: 1, hide: 0 });
  });

  test('how sure a decision is, by what leads to it', async () => {
    const { certainties } = await simulate(forum, rowsOf(TEXTS));
    expect(certainties.remove).toEqual({ certain: 2, probable: 0, possible: 0, none: 0 });
    expect(certainties.review).toEqual({ certain: 3, probable: 0, possible: 0, none: 0 });
  });

  test('a comment that a moderator rejected, though no rule fired, as for review on no certainty', async () => {
    const post = { text: 'fine', humanDecision: 'rejected' } as const;
    const { certainties } = await simulate(forum, [{ line: 1, post }]);
    expect(certainties.review).toEqual({ certain: 0, probable: 0, possible: 0, none: 1 });
  });

  test('steps beyond the content, by who takes them', async () => {
    const { actions } = await simulate(forum, rowsOf(TEXTS));
    expect(actions).toEqual([{ name: 'warn', by: 'host', comments: 2 }]);
  });

  test('what was lacking, by what it is, and on which rules', async () => {
    const { undecided } = await simulate(forum, rowsOf(['one two three four', 'hi']));
    expect(undecided).toEqual([{ need: 'history', comments: 1, rules: [{ rule: 'again', comments: 1 }] }]);
  });

  test('comments at risk', async () => {
    const { urgent } = await simulate(
      definePolicy({
        ...{ houserules: 1, id: 'x', version: '1', title: 'x', publisher: 'x', text: 'We care.', url: null },
        ...{ locale: 'en-GB', region: 'GB', timeZone: 'UTC' },
        clauses: [{ id: 'care', kind: 'informs', quote: 'We care.' }],
        rules: [{ id: 'risk', when: { detects: ['crisis'] }, then: { priority: 'urgent' }, because: ['care'] }],
      }),
      rowsOf(['I want to kill myself tonight', 'thank you']),
    );
    expect(urgent).toBe(1);
  });
});

describe('time', () => {
  test('days are those of the page: summer time makes 23:30 in London the next day', async () => {
    const at = '2026-06-30T23:30:00Z';
    const { overTime, archive } = await simulate(forum, [{ line: 1, post: { text: 'hello' }, at }]);
    expect(overTime.periods.map(({ start }) => start)).toEqual(['2026-07-01']);
    expect([archive.first, archive.last]).toEqual([at, at]);
  });

  test('comments without a time are in no period', async () => {
    const rows = [...rowsOf(['a@example.org']), rowBy('ada', 'b@example.org', 2)];
    const { overTime, archive } = await simulate(forum, rows);
    expect(overTime.periods.map(({ decisions }) => decisions.remove)).toEqual([1]);
    expect(archive.withoutTime).toBe(1);
  });
});

describe('authors', () => {
  const same = 'the lifts are broken once more';

  test('the fourth time one writes the same, within 90 days, a rule on repetition fires', async () => {
    const simulation = await simulate(
      forum,
      [1, 2, 3, 4].map((day) => rowBy('ada', same, day)),
    );
    expect(ruleOf(simulation, 'again')).toMatchObject({ fired: 1, undecided: 0 });
    expect(simulation.actions).toEqual([{ name: 'block', by: 'human', comments: 1 }]);
  });

  test('what others wrote is not held against one', async () => {
    const rows = ['ada', 'bob', 'carol', 'dan'].map((author, at) => rowBy(author, same, at + 1));
    expect(ruleOf(await simulate(forum, rows), 'again')).toMatchObject({ fired: 0, undecided: 0 });
  });

  test('without a time, or without an author, repetition is undecided', async () => {
    const rows = [
      { line: 1, post: { text: same, author: { id: 'ada' } } },
      { line: 2, post: { text: same }, at: '2026-03-01T10:00:00Z' },
    ];
    expect(ruleOf(await simulate(forum, rows), 'again')).toMatchObject({ fired: 0, undecided: 2 });
  });

  test('an archive out of order is told', async () => {
    const rows = [4, 3, 2, 1].map((day) => rowBy('ada', same, day));
    const simulation = await simulate(forum, rows);
    expect(simulation.authors.outOfOrder).toBe(3);
    expect(ruleOf(simulation, 'again')?.fired).toBe(0);
  });

  test('where memory is full, those who were silent longest are forgotten, and that is told', async () => {
    const rows = [
      ...[1, 2, 3].map((day) => rowBy('ada', same, day)),
      ...[4, 5, 6].map((day) => rowBy(`other ${day}`, 'Thank you for the new benches', day)),
      rowBy('ada', same, 7),
    ];
    const [roomy, tight] = [await simulate(forum, rows), await simulate(forum, rows, { remember: 4 })];
    expect([roomy, tight].map((one) => ruleOf(one, 'again')?.fired)).toEqual([1, 0]);
    expect(roomy.authors).toMatchObject({ kept: 4, dropped: 0 });
    expect(tight.authors).toMatchObject({ kept: 4, dropped: 1, most: 4 });
  });
});

describe('rows that hold no post', () => {
  const rows = [
    { line: 1, problem: 'not JSON, at column 3' },
    { line: 2, post: { text: 'Thank you' } },
    { line: 3, post: { text: 7 } },
    { line: 4, post: { text: 'x' }, at: 'Ring 07700 900123' },
    { line: 5, problem: 'not JSON, at column 9' },
  ] as unknown as readonly ArchiveEntry[];

  test('are counted by reason, with their lines, and do not stop the rest', async () => {
    const { archive } = await simulate(forum, rows);
    expect(archive).toMatchObject({ rows: 5, judged: 1 });
    expect(archive.unread).toEqual({
      rows: 4,
      reasons: [
        { problem: 'not JSON', rows: 2, lines: [1, 5] },
        { problem: 'post.text: expected a string', rows: 1, lines: [3] },
        { problem: 'at: expected an instant such as 2026-03-02T09:30:00Z', rows: 1, lines: [4] },
      ],
      others: 0,
    });
  });

  test('nothing of them is told but names of fields', async () => {
    const odd = [{ line: 1, post: { text: 'x', 'Ring 07700 900123': 1 } }] as unknown as readonly ArchiveEntry[];
    expect((await simulate(forum, odd)).archive.unread.reasons).toMatchObject([{ problem: 'not a post' }]);
  });
});

describe('samples', () => {
  test('are lines alone, unless texts are asked for', async () => {
    const simulation = await simulate(forum, rowsOf(TEXTS));
    expect(ruleOf(simulation, 'emails')?.samples).toEqual([
      { line: 2, decision: 'remove', certainty: 'certain' },
      { line: 6, decision: 'remove', certainty: 'certain' },
    ]);
    expect(JSON.stringify(simulation)).not.toContain('Thank you all');
  });

  test('are redacted where texts are asked for', async () => {
    const simulation = await simulate(forum, rowsOf(TEXTS), { showText: true });
    expect(ruleOf(simulation, 'emails')?.samples.map(({ text }) => text)).toEqual([
      'write to [email address removed]',
      'mail [email address removed] or [email address removed]',
    ]);
  });

  test('are as many as asked for, and of different words', async () => {
    const texts = Array.from({ length: 40 }, (_, at) => `${'Wait '.repeat(at % 8)}now!!!`);
    const { rules } = await simulate(forum, rowsOf(texts), { samples: 5 });
    const lines = rules.find(({ rule }) => rule === 'shouting')?.samples.map(({ line }) => line);
    expect(lines).toHaveLength(5);
    expect(Math.max(...(lines ?? []))).toBeLessThanOrEqual(8);
  });

  test('none may be asked for', async () => {
    const { rules } = await simulate(forum, rowsOf(TEXTS), { samples: 0 });
    expect(rules.flatMap((one) => one.samples)).toEqual([]);
  });
});

test('rows may come one at a time, later', async () => {
  async function* later(): AsyncGenerator<ArchiveEntry> {
    for (const row of rowsOf(TEXTS)) yield await Promise.resolve(row);
  }
  expect(await simulate(forum, later())).toEqual(await simulate(forum, rowsOf(TEXTS)));
});

describe('an archive gives the same however its bytes are cut', () => {
  const csv =
    'text,author,at\n"write to\nada@example.org",bob,2026-03-02T10:00:00Z\nwhy’s that!!!,ada,soon\nThank you 🏥,,\n';
  const bytes = new TextEncoder().encode(csv);
  async function* cut(size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const simulationOf = (size: number): Promise<Simulation> =>
    simulate(forum, readArchive(cut(size), { format: 'csv' }), { showText: true });

  test.each([1, 2, 7, 64])('every %d bytes', async (size) => {
    const whole = await simulationOf(bytes.length);
    expect(whole.archive).toMatchObject({ judged: 2, unread: { rows: 1 } });
    expect(await simulationOf(size)).toEqual(whole);
  });
});

test('detectors of one’s own are used', async () => {
  const tea = defineDetector({
    name: 'tea',
    sources: [{ title: 'none', url: 'https://example.org/', settles: 'what tea is' }],
    limits: [{ kind: 'misses', text: 'coffee', because: 'it is no tea' }],
    *find({ text }) {
      for (const { index } of text.matchAll(/tea/gu))
        yield { start: index, end: index + 3, certainty: 'certain', because: 'tea' };
    },
  });
  const policy = loadPolicy(
    {
      ...{ houserules: 1, id: 'x', version: '1', title: 'x', publisher: 'x', text: 'No tea.', url: null },
      ...{ locale: 'en-GB', region: 'GB', timeZone: 'UTC' },
      clauses: [{ id: 'tea', kind: 'prohibits', quote: 'No tea.' }],
      rules: [{ id: 'tea', when: { detects: ['tea'] }, then: 'review', because: ['tea'] }],
    },
    { detectors: [tea] },
  );
  const simulation = await simulate(policy, rowsOf(['a cup of tea']), { detectors: [tea], showText: true });
  expect(ruleOf(simulation, 'tea')?.samples[0]?.text).toBe('a cup of [tea removed]');
});

test('a simulation is frozen plain data', async () => {
  const simulation = await simulate(forum, rowsOf(TEXTS), { showText: true });
  const parts = (value: unknown): readonly unknown[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(parts)] : [];
  expect(parts(simulation).filter((part) => !Object.isFrozen(part))).toEqual([]);
  expect(JSON.parse(JSON.stringify(simulation))).toEqual(simulation);
});
